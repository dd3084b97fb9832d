// The Kaitai stream with exact 64-bit integers: a number up to 2^53, a BigInt above.
(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    module.exports = factory(require('./library'));
  } else {
    root.ExactStream = factory(root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (KaitaiStream) {
  const HIGH = 0x100000000;
  /** High words below this make a number that is exact. */
  const SAFE_HIGH = 0x200000;

  function unsigned(high, low) {
    return high < SAFE_HIGH ? HIGH * high + low : (BigInt(high) << 32n) | BigInt(low);
  }

  function signed(high, low) {
    const value = HIGH * (high | 0) + low;
    return Number.isSafeInteger(value) ? value : (BigInt(high | 0) << 32n) | BigInt(low);
  }

  class ExactStream extends KaitaiStream {
    readU8be() {
      this.ensureBytesLeft(8);
      const high = this.readU4be();
      return unsigned(high, this.readU4be());
    }

    readU8le() {
      this.ensureBytesLeft(8);
      const low = this.readU4le();
      return unsigned(this.readU4le(), low);
    }

    readS8be() {
      this.ensureBytesLeft(8);
      const high = this.readU4be();
      return signed(high, this.readU4be());
    }

    readS8le() {
      this.ensureBytesLeft(8);
      const low = this.readU4le();
      return signed(this.readU4le(), low);
    }

    /** The quotient of two BigInts, rounded down as in the schemas. */
    static quotient(a, b) {
      const quotient = a / b;
      return a % b !== 0n && (a < 0n) !== (b < 0n) ? quotient - 1n : quotient;
    }

    /** The remainder of two BigInts, with the sign of the divisor. */
    static remainder(a, b) {
      return a - ExactStream.quotient(a, b) * b;
    }

    /** A BigInt as a number if that is exact. */
    static narrow(value) {
      const number = Number(value);
      return Number.isSafeInteger(number) ? number : value;
    }
  }
  return ExactStream;
});
