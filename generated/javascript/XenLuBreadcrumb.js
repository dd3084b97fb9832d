// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.XenLuBreadcrumb || (root.XenLuBreadcrumb = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XenLuBreadcrumb_, KaitaiStream) {
/**
 * The first three words of the live update bootmem. The old Xen writes them as
 * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
 * Every word is stored in the byte order of the host and masked with
 * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
 * the host part of the magic.
 * @see docs/specs/live-update-handover.pandoc, Breadcrumb
 */

var XenLuBreadcrumb = (function() {
  function XenLuBreadcrumb(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenLuBreadcrumb.prototype._read = function() {
    this.words = new ThreeWords(this._io, this, this._root);
  }

  /**
   * The breadcrumb's words as numbers.
   * @see docs/specs/live-update-handover.pandoc, Breadcrumb
   */

  var ThreeWords = XenLuBreadcrumb.ThreeWords = (function() {
    ThreeWords.MaskedMagic = Object.freeze({
      PAGES_OF_64K: 7340032,
      PAGES_OF_16K: 7356416,
      PAGES_OF_4K: 7364608,
      UNMASKED: 7365729,

      7340032: "PAGES_OF_64K",
      7356416: "PAGES_OF_16K",
      7364608: "PAGES_OF_4K",
      7365729: "UNMASKED",
    });

    function ThreeWords(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ThreeWords.prototype._read = function() {
      switch (this._parent.hostIsBe) {
      case true:
        this._is_le = false;
        break;
      default:
        this._is_le = true;
        break;
      }

      if (this._is_le === true) {
        this._readLE();
      } else if (this._is_le === false) {
        this._readBE();
      } else {
        throw new KaitaiStream.UndecidedEndiannessError();
      }
    }
    ThreeWords.prototype._readLE = function() {
      this.magic = this._io.readU8le();
      var _ = this.magic;
      if (!(KaitaiStream.quotient(BigInt(_), 16777216n) === 328186881365n)) {
        throw new KaitaiStream.ValidationExprError(this.magic, this._io, "/types/three_words/seq/0");
      }
      this.ofsMfnArray = this._io.readU8le();
      this.shiftedNumPages = this._io.readU8le();
    }
    ThreeWords.prototype._readBE = function() {
      this.magic = this._io.readU8be();
      var _ = this.magic;
      if (!(KaitaiStream.quotient(BigInt(_), 16777216n) === 328186881365n)) {
        throw new KaitaiStream.ValidationExprError(this.magic, this._io, "/types/three_words/seq/0");
      }
      this.ofsMfnArray = this._io.readU8be();
      this.shiftedNumPages = this._io.readU8be();
    }

    /**
     * What the mask left of the low 24 bits, `0x706461` before it.
     */
    Object.defineProperty(ThreeWords.prototype, 'magicLow', {
      get: function() {
        if (this._m_magicLow !== undefined)
          return this._m_magicLow;
        this._m_magicLow = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.remainder(BigInt(this.magic), 16777216n)));
        return this._m_magicLow;
      }
    });

    /**
     * Number of data pages, which is the number of entries of the MFN array;
     * absent if the magic tells no page size.
     */
    Object.defineProperty(ThreeWords.prototype, 'numPages', {
      get: function() {
        if (this._m_numPages !== undefined)
          return this._m_numPages;
        if (this.pageSize != 0) {
          this._m_numPages = KaitaiStream.narrow(BigInt.asUintN(64, KaitaiStream.quotient(BigInt(this.shiftedNumPages), BigInt(this.pageSize))));
        }
        return this._m_numPages;
      }
    });

    /**
     * `PAGE_SHIFT` of the host, the practical reading of the mask: 12
     * (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
     * 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
     * 64 KiB; the MFN array has to confirm it.
     */
    Object.defineProperty(ThreeWords.prototype, 'pageShift', {
      get: function() {
        if (this._m_pageShift !== undefined)
          return this._m_pageShift;
        this._m_pageShift = (this.magicLow == XenLuBreadcrumb.ThreeWords.MaskedMagic.PAGES_OF_4K ? 12 : (this.magicLow == XenLuBreadcrumb.ThreeWords.MaskedMagic.PAGES_OF_16K ? 14 : (this.magicLow == XenLuBreadcrumb.ThreeWords.MaskedMagic.PAGES_OF_64K ? 16 : 0)));
        return this._m_pageShift;
      }
    });

    /**
     * Size of a page of the host in bytes, as `page_shift` reads it; 0 if
     * the magic tells none.
     */
    Object.defineProperty(ThreeWords.prototype, 'pageSize', {
      get: function() {
        if (this._m_pageSize !== undefined)
          return this._m_pageSize;
        this._m_pageSize = (this.pageShift == 12 ? 4096 : (this.pageShift == 14 ? 16384 : (this.pageShift == 16 ? 65536 : 0)));
        return this._m_pageSize;
      }
    });

    /**
     * The magic before the mask, "LiveUpda" as a number.
     */
    Object.defineProperty(ThreeWords.prototype, 'unmaskedMagic', {
      get: function() {
        if (this._m_unmaskedMagic !== undefined)
          return this._m_unmaskedMagic;
        this._m_unmaskedMagic = KaitaiStream.narrow(BigInt.asUintN(64, 5506062197034345569n));
        return this._m_unmaskedMagic;
      }
    });

    /**
     * "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
     * high bytes survive any page size.
     */

    /**
     * Machine address of the MFN array, in bytes; page aligned. In a raw
     * memory dump that starts at address 0 it is the offset in the file.
     */

    /**
     * Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
     * does not harm it. The posted producer shifts a 32-bit `int`: from
     * 0x80000 pages on the value is sign-extended, from 0x100000 on it is
     * cut off.
     */

    return ThreeWords;
  })();

  /**
   * True if a big-endian host wrote the breadcrumb.
   */
  Object.defineProperty(XenLuBreadcrumb.prototype, 'hostIsBe', {
    get: function() {
      if (this._m_hostIsBe !== undefined)
        return this._m_hostIsBe;
      this._m_hostIsBe = this.magicBytes[0] == 76;
      return this._m_hostIsBe;
    }
  });

  /**
   * The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
   * little-endian host with 4 KiB pages. The specification's example has
   * `89` instead of `69`, which is a slip: the value it names ends in
   * `0x69`, the letter `i`.
   */
  Object.defineProperty(XenLuBreadcrumb.prototype, 'magicBytes', {
    get: function() {
      if (this._m_magicBytes !== undefined)
        return this._m_magicBytes;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_magicBytes = this._io.readBytes(8);
      this._io.seek(_pos);
      return this._m_magicBytes;
    }
  });

  /**
   * The three words, in the byte order that the magic shows.
   */

  return XenLuBreadcrumb;
})();
XenLuBreadcrumb_.XenLuBreadcrumb = XenLuBreadcrumb;
});
