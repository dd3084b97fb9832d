// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.X86Fxsave || (root.X86Fxsave = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (X86Fxsave_, KaitaiStream) {
/**
 * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
 * legacy region of an XSAVE area.
 * @see Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
 */

var X86Fxsave = (function() {
  X86Fxsave.PrecisionControl = Object.freeze({
    SINGLE: 0,
    RESERVED: 1,
    DOUBLE_PRECISION: 2,
    EXTENDED: 3,

    0: "SINGLE",
    1: "RESERVED",
    2: "DOUBLE_PRECISION",
    3: "EXTENDED",
  });

  X86Fxsave.RoundingControl = Object.freeze({
    NEAREST: 0,
    DOWN: 1,
    UP: 2,
    TRUNCATE: 3,

    0: "NEAREST",
    1: "DOWN",
    2: "UP",
    3: "TRUNCATE",
  });

  function X86Fxsave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  X86Fxsave.prototype._read = function() {
    this.fcw = this._io.readU2le();
    this.fsw = this._io.readU2le();
    this.ftw = this._io.readU1();
    this.reserved = this._io.readBytes(1);
    this.fop = this._io.readU2le();
    this.fip = this._io.readU8le();
    this.fdp = this._io.readU8le();
    this.mxcsr = this._io.readU4le();
    this.mxcsrMask = this._io.readU4le();
    this.st = [];
    for (var i = 0; i < 8; i++) {
      this.st.push(new X87Register(this._io, this, this._root));
    }
    this.xmm = [];
    for (var i = 0; i < 16; i++) {
      this.xmm.push(new Vector128(this._io, this, this._root));
    }
    this.reserved2 = this._io.readBytes(48);
    this.software = this._io.readBytes(47);
    this.fpuWordSize = this._io.readU1();
  }

  /**
   * A 128-bit vector register, as two words. The architecture gives it no
   * element type.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
   */

  var Vector128 = X86Fxsave.Vector128 = (function() {
    function Vector128(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Vector128.prototype._read = function() {
      this.lo = this._io.readU8le();
      this.hi = this._io.readU8le();
    }

    /**
     * Bits 63 to 0.
     */

    /**
     * Bits 127 to 64.
     */

    return Vector128;
  })();

  /**
   * One x87 register: an 80-bit extended precision number, or an MMX register
   * in its low 64 bits.
   * @see Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
   * registers)
   */

  var X87Register = X86Fxsave.X87Register = (function() {
    function X87Register(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    X87Register.prototype._read = function() {
      this.significand = this._io.readU8le();
      this.signExponent = this._io.readU2le();
      this.reserved = this._io.readBytes(6);
    }

    /**
     * Exponent, biased by 16383.
     */
    Object.defineProperty(X87Register.prototype, 'exponent', {
      get: function() {
        if (this._m_exponent !== undefined)
          return this._m_exponent;
        this._m_exponent = this.signExponent & 32767;
        return this._m_exponent;
      }
    });

    /**
     * True if the number is negative.
     */
    Object.defineProperty(X87Register.prototype, 'isNegative', {
      get: function() {
        if (this._m_isNegative !== undefined)
          return this._m_isNegative;
        this._m_isNegative = (this.signExponent & 32768) != 0;
        return this._m_isNegative;
      }
    });

    /**
     * The 64-bit significand with its explicit integer bit; the MMX
     * register.
     */

    /**
     * Sign in bit 15, biased exponent in bits 14 to 0.
     */

    /**
     * Reserved octets up to 16.
     */

    return X87Register;
  })();

  /**
   * Denormal operand exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwDm', {
    get: function() {
      if (this._m_fcwDm !== undefined)
        return this._m_fcwDm;
      this._m_fcwDm = (this.fcw & 2) != 0;
      return this._m_fcwDm;
    }
  });

  /**
   * Invalid operation exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwIm', {
    get: function() {
      if (this._m_fcwIm !== undefined)
        return this._m_fcwIm;
      this._m_fcwIm = (this.fcw & 1) != 0;
      return this._m_fcwIm;
    }
  });

  /**
   * Overflow exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwOm', {
    get: function() {
      if (this._m_fcwOm !== undefined)
        return this._m_fcwOm;
      this._m_fcwOm = (this.fcw & 8) != 0;
      return this._m_fcwOm;
    }
  });

  /**
   * Precision control.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwPc', {
    get: function() {
      if (this._m_fcwPc !== undefined)
        return this._m_fcwPc;
      this._m_fcwPc = KaitaiStream.mod(Math.floor(this.fcw / 256), 4);
      return this._m_fcwPc;
    }
  });

  /**
   * Precision exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwPm', {
    get: function() {
      if (this._m_fcwPm !== undefined)
        return this._m_fcwPm;
      this._m_fcwPm = (this.fcw & 32) != 0;
      return this._m_fcwPm;
    }
  });

  /**
   * Rounding control.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwRc', {
    get: function() {
      if (this._m_fcwRc !== undefined)
        return this._m_fcwRc;
      this._m_fcwRc = KaitaiStream.mod(Math.floor(this.fcw / 1024), 4);
      return this._m_fcwRc;
    }
  });

  /**
   * Underflow exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwUm', {
    get: function() {
      if (this._m_fcwUm !== undefined)
        return this._m_fcwUm;
      this._m_fcwUm = (this.fcw & 16) != 0;
      return this._m_fcwUm;
    }
  });

  /**
   * Infinity control; without effect since the 387.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwX', {
    get: function() {
      if (this._m_fcwX !== undefined)
        return this._m_fcwX;
      this._m_fcwX = (this.fcw & 4096) != 0;
      return this._m_fcwX;
    }
  });

  /**
   * Division by zero exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fcwZm', {
    get: function() {
      if (this._m_fcwZm !== undefined)
        return this._m_fcwZm;
      this._m_fcwZm = (this.fcw & 4) != 0;
      return this._m_fcwZm;
    }
  });

  /**
   * Offset of the last operand, where the area has the 32-bit form.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fdpOffset', {
    get: function() {
      if (this._m_fdpOffset !== undefined)
        return this._m_fdpOffset;
      this._m_fdpOffset = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt.asUintN(64, KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.fdp) - KaitaiStream.remainder(BigInt(this.fdp), 65536n)), 65536n), 65536n)) * 65536n) + KaitaiStream.remainder(BigInt(this.fdp), 65536n))));
      return this._m_fdpOffset;
    }
  });

  /**
   * Selector of the last operand, where the area has the 32-bit form.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fdpSelector', {
    get: function() {
      if (this._m_fdpSelector !== undefined)
        return this._m_fdpSelector;
      this._m_fdpSelector = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.fdp), 4294967296n), 65536n));
      return this._m_fdpSelector;
    }
  });

  /**
   * Offset of the last instruction, where the area has the 32-bit form.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fipOffset', {
    get: function() {
      if (this._m_fipOffset !== undefined)
        return this._m_fipOffset;
      this._m_fipOffset = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt.asUintN(64, KaitaiStream.remainder(KaitaiStream.quotient((BigInt(this.fip) - KaitaiStream.remainder(BigInt(this.fip), 65536n)), 65536n), 65536n)) * 65536n) + KaitaiStream.remainder(BigInt(this.fip), 65536n))));
      return this._m_fipOffset;
    }
  });

  /**
   * Selector of the last instruction, where the area has the 32-bit form.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fipSelector', {
    get: function() {
      if (this._m_fipSelector !== undefined)
        return this._m_fipSelector;
      this._m_fipSelector = KaitaiStream.narrow(KaitaiStream.remainder(KaitaiStream.quotient(BigInt(this.fip), 4294967296n), 65536n));
      return this._m_fipSelector;
    }
  });

  /**
   * FPU busy; equals ES.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswB', {
    get: function() {
      if (this._m_fswB !== undefined)
        return this._m_fswB;
      this._m_fswB = (this.fsw & 32768) != 0;
      return this._m_fswB;
    }
  });

  /**
   * Condition code bit 0.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswC0', {
    get: function() {
      if (this._m_fswC0 !== undefined)
        return this._m_fswC0;
      this._m_fswC0 = (this.fsw & 256) != 0;
      return this._m_fswC0;
    }
  });

  /**
   * Condition code bit 1.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswC1', {
    get: function() {
      if (this._m_fswC1 !== undefined)
        return this._m_fswC1;
      this._m_fswC1 = (this.fsw & 512) != 0;
      return this._m_fswC1;
    }
  });

  /**
   * Condition code bit 2.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswC2', {
    get: function() {
      if (this._m_fswC2 !== undefined)
        return this._m_fswC2;
      this._m_fswC2 = (this.fsw & 1024) != 0;
      return this._m_fswC2;
    }
  });

  /**
   * Condition code bit 3.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswC3', {
    get: function() {
      if (this._m_fswC3 !== undefined)
        return this._m_fswC3;
      this._m_fswC3 = (this.fsw & 16384) != 0;
      return this._m_fswC3;
    }
  });

  /**
   * Denormal operand exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswDe', {
    get: function() {
      if (this._m_fswDe !== undefined)
        return this._m_fswDe;
      this._m_fswDe = (this.fsw & 2) != 0;
      return this._m_fswDe;
    }
  });

  /**
   * Exception summary: an unmasked exception is pending.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswEs', {
    get: function() {
      if (this._m_fswEs !== undefined)
        return this._m_fswEs;
      this._m_fswEs = (this.fsw & 128) != 0;
      return this._m_fswEs;
    }
  });

  /**
   * Invalid operation exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswIe', {
    get: function() {
      if (this._m_fswIe !== undefined)
        return this._m_fswIe;
      this._m_fswIe = (this.fsw & 1) != 0;
      return this._m_fswIe;
    }
  });

  /**
   * Overflow exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswOe', {
    get: function() {
      if (this._m_fswOe !== undefined)
        return this._m_fswOe;
      this._m_fswOe = (this.fsw & 8) != 0;
      return this._m_fswOe;
    }
  });

  /**
   * Precision exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswPe', {
    get: function() {
      if (this._m_fswPe !== undefined)
        return this._m_fswPe;
      this._m_fswPe = (this.fsw & 32) != 0;
      return this._m_fswPe;
    }
  });

  /**
   * Stack fault.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswSf', {
    get: function() {
      if (this._m_fswSf !== undefined)
        return this._m_fswSf;
      this._m_fswSf = (this.fsw & 64) != 0;
      return this._m_fswSf;
    }
  });

  /**
   * Number of the physical register that is the top of the stack.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswTop', {
    get: function() {
      if (this._m_fswTop !== undefined)
        return this._m_fswTop;
      this._m_fswTop = KaitaiStream.mod(Math.floor(this.fsw / 2048), 8);
      return this._m_fswTop;
    }
  });

  /**
   * Underflow exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswUe', {
    get: function() {
      if (this._m_fswUe !== undefined)
        return this._m_fswUe;
      this._m_fswUe = (this.fsw & 16) != 0;
      return this._m_fswUe;
    }
  });

  /**
   * Division by zero exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'fswZe', {
    get: function() {
      if (this._m_fswZe !== undefined)
        return this._m_fswZe;
      this._m_fswZe = (this.fsw & 4) != 0;
      return this._m_fswZe;
    }
  });

  /**
   * Physical x87 register R0 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR0', {
    get: function() {
      if (this._m_ftwR0 !== undefined)
        return this._m_ftwR0;
      this._m_ftwR0 = (this.ftw & 1) != 0;
      return this._m_ftwR0;
    }
  });

  /**
   * Physical x87 register R1 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR1', {
    get: function() {
      if (this._m_ftwR1 !== undefined)
        return this._m_ftwR1;
      this._m_ftwR1 = (this.ftw & 2) != 0;
      return this._m_ftwR1;
    }
  });

  /**
   * Physical x87 register R2 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR2', {
    get: function() {
      if (this._m_ftwR2 !== undefined)
        return this._m_ftwR2;
      this._m_ftwR2 = (this.ftw & 4) != 0;
      return this._m_ftwR2;
    }
  });

  /**
   * Physical x87 register R3 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR3', {
    get: function() {
      if (this._m_ftwR3 !== undefined)
        return this._m_ftwR3;
      this._m_ftwR3 = (this.ftw & 8) != 0;
      return this._m_ftwR3;
    }
  });

  /**
   * Physical x87 register R4 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR4', {
    get: function() {
      if (this._m_ftwR4 !== undefined)
        return this._m_ftwR4;
      this._m_ftwR4 = (this.ftw & 16) != 0;
      return this._m_ftwR4;
    }
  });

  /**
   * Physical x87 register R5 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR5', {
    get: function() {
      if (this._m_ftwR5 !== undefined)
        return this._m_ftwR5;
      this._m_ftwR5 = (this.ftw & 32) != 0;
      return this._m_ftwR5;
    }
  });

  /**
   * Physical x87 register R6 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR6', {
    get: function() {
      if (this._m_ftwR6 !== undefined)
        return this._m_ftwR6;
      this._m_ftwR6 = (this.ftw & 64) != 0;
      return this._m_ftwR6;
    }
  });

  /**
   * Physical x87 register R7 is in use.
   */
  Object.defineProperty(X86Fxsave.prototype, 'ftwR7', {
    get: function() {
      if (this._m_ftwR7 !== undefined)
        return this._m_ftwR7;
      this._m_ftwR7 = (this.ftw & 128) != 0;
      return this._m_ftwR7;
    }
  });

  /**
   * Denormals are taken as zeros.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrDaz', {
    get: function() {
      if (this._m_mxcsrDaz !== undefined)
        return this._m_mxcsrDaz;
      this._m_mxcsrDaz = (this.mxcsr & 64) != 0;
      return this._m_mxcsrDaz;
    }
  });

  /**
   * Denormal operand exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrDe', {
    get: function() {
      if (this._m_mxcsrDe !== undefined)
        return this._m_mxcsrDe;
      this._m_mxcsrDe = (this.mxcsr & 2) != 0;
      return this._m_mxcsrDe;
    }
  });

  /**
   * Denormal operand exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrDm', {
    get: function() {
      if (this._m_mxcsrDm !== undefined)
        return this._m_mxcsrDm;
      this._m_mxcsrDm = (this.mxcsr & 256) != 0;
      return this._m_mxcsrDm;
    }
  });

  /**
   * Results that would be denormal are flushed to zero.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrFz', {
    get: function() {
      if (this._m_mxcsrFz !== undefined)
        return this._m_mxcsrFz;
      this._m_mxcsrFz = (this.mxcsr & 32768) != 0;
      return this._m_mxcsrFz;
    }
  });

  /**
   * Invalid operation exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrIe', {
    get: function() {
      if (this._m_mxcsrIe !== undefined)
        return this._m_mxcsrIe;
      this._m_mxcsrIe = (this.mxcsr & 1) != 0;
      return this._m_mxcsrIe;
    }
  });

  /**
   * Invalid operation exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrIm', {
    get: function() {
      if (this._m_mxcsrIm !== undefined)
        return this._m_mxcsrIm;
      this._m_mxcsrIm = (this.mxcsr & 128) != 0;
      return this._m_mxcsrIm;
    }
  });

  /**
   * AMD misaligned SSE mode.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrMm', {
    get: function() {
      if (this._m_mxcsrMm !== undefined)
        return this._m_mxcsrMm;
      this._m_mxcsrMm = (this.mxcsr & 131072) != 0;
      return this._m_mxcsrMm;
    }
  });

  /**
   * Overflow exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrOe', {
    get: function() {
      if (this._m_mxcsrOe !== undefined)
        return this._m_mxcsrOe;
      this._m_mxcsrOe = (this.mxcsr & 8) != 0;
      return this._m_mxcsrOe;
    }
  });

  /**
   * Overflow exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrOm', {
    get: function() {
      if (this._m_mxcsrOm !== undefined)
        return this._m_mxcsrOm;
      this._m_mxcsrOm = (this.mxcsr & 1024) != 0;
      return this._m_mxcsrOm;
    }
  });

  /**
   * Precision exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrPe', {
    get: function() {
      if (this._m_mxcsrPe !== undefined)
        return this._m_mxcsrPe;
      this._m_mxcsrPe = (this.mxcsr & 32) != 0;
      return this._m_mxcsrPe;
    }
  });

  /**
   * Precision exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrPm', {
    get: function() {
      if (this._m_mxcsrPm !== undefined)
        return this._m_mxcsrPm;
      this._m_mxcsrPm = (this.mxcsr & 4096) != 0;
      return this._m_mxcsrPm;
    }
  });

  /**
   * Rounding control.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrRc', {
    get: function() {
      if (this._m_mxcsrRc !== undefined)
        return this._m_mxcsrRc;
      this._m_mxcsrRc = KaitaiStream.mod(Math.floor(this.mxcsr / 8192), 4);
      return this._m_mxcsrRc;
    }
  });

  /**
   * Underflow exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrUe', {
    get: function() {
      if (this._m_mxcsrUe !== undefined)
        return this._m_mxcsrUe;
      this._m_mxcsrUe = (this.mxcsr & 16) != 0;
      return this._m_mxcsrUe;
    }
  });

  /**
   * Underflow exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrUm', {
    get: function() {
      if (this._m_mxcsrUm !== undefined)
        return this._m_mxcsrUm;
      this._m_mxcsrUm = (this.mxcsr & 2048) != 0;
      return this._m_mxcsrUm;
    }
  });

  /**
   * Division by zero exception is flagged.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrZe', {
    get: function() {
      if (this._m_mxcsrZe !== undefined)
        return this._m_mxcsrZe;
      this._m_mxcsrZe = (this.mxcsr & 4) != 0;
      return this._m_mxcsrZe;
    }
  });

  /**
   * Division by zero exception is masked.
   */
  Object.defineProperty(X86Fxsave.prototype, 'mxcsrZm', {
    get: function() {
      if (this._m_mxcsrZm !== undefined)
        return this._m_mxcsrZm;
      this._m_mxcsrZm = (this.mxcsr & 512) != 0;
      return this._m_mxcsrZm;
    }
  });

  /**
   * x87 control word.
   */

  /**
   * x87 status word.
   */

  /**
   * Abridged x87 tag word: one bit for each physical register, set if it is in
   * use.
   */

  /**
   * Reserved octet behind the tag word.
   */

  /**
   * Opcode of the last x87 instruction that was not a control one (11 bits).
   */

  /**
   * Address of the last x87 instruction. It is a 64-bit linear address or,
   * where `fpu_word_size` is 4, a 32-bit offset and a selector.
   */

  /**
   * Address of the operand of the last x87 instruction, in the form that `fip`
   * has.
   */

  /**
   * SSE control and status register.
   */

  /**
   * The bits that may be set in `mxcsr` on the CPU that wrote the area.
   */

  /**
   * The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
   * `fsw_top`.
   */

  /**
   * XMM0 to XMM15.
   */

  /**
   * Reserved.
   */

  /**
   * Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
   * `fpu_word_size`.
   */

  /**
   * Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
   * a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
   * old Xen, or a guest's own).
   * @see xen/arch/x86/include/asm/i387.h
   */

  return X86Fxsave;
})();
X86Fxsave_.X86Fxsave = X86Fxsave;
});
