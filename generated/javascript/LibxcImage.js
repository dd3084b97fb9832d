// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './XenRecord'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./XenRecord'));
  } else {
    factory(root.LibxcImage || (root.LibxcImage = {}), root.ExactStream, root.XenRecord || (root.XenRecord = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibxcImage_, KaitaiStream, XenRecord_) {
/**
 * What libxc writes for a domain when it is saved or migrated, in stream
 * versions 2 and 3: image header, domain header, records through `END`.
 * 
 * The image header is big-endian whatever the host; its first option bit tells
 * the byte order of all that follows. In a checkpointed (Remus) stream, every
 * `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
 * its records stand between `CHECKPOINT` and the next libxc record (see
 * `libxl_stream`), where nothing does, the next libxc record follows at once.
 * 
 * The image does not carry records of live update (bit 30 of the type).
 * @see docs/specs/libxc-migration-stream.pandoc, Overview
 */

var LibxcImage = (function() {
  LibxcImage.DomainType = Object.freeze({
    X86_PV: 1,
    X86_HVM: 2,

    1: "X86_PV",
    2: "X86_HVM",
  });

  function LibxcImage(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibxcImage.prototype._read = function() {
    this.imageHeader = new Ihdr(this._io, this, this._root);
    this.domainHeader = new Dhdr(this._io, this, this._root, this.hostIsBe);
    this.records = [];
    var i = 0;
    do {
      var _ = new XenRecord_.XenRecord(this._io, null, null, this.hostIsBe, (i == 0 ? 8 : this.records[i - 1].nextGuestWidth));
      this.records.push(_);
      i++;
    } while (!(_.recordType == XenRecord_.XenRecord.RecordType.END_OF_STREAM));
  }

  /**
   * The domain header.
   * @see docs/specs/libxc-migration-stream.pandoc, Domain Header
   */

  var Dhdr = LibxcImage.Dhdr = (function() {
    function Dhdr(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    Dhdr.prototype._read = function() {
      switch (this.hostIsBe) {
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
    Dhdr.prototype._readLE = function() {
      this.domainType = this._io.readU4le();
      this.pageShift = this._io.readU2le();
      this.reserved = this._io.readU2le();
      this.xenMajor = this._io.readU4le();
      this.xenMinor = this._io.readU4le();
    }
    Dhdr.prototype._readBE = function() {
      this.domainType = this._io.readU4be();
      this.pageShift = this._io.readU2be();
      this.reserved = this._io.readU2be();
      this.xenMajor = this._io.readU4be();
      this.xenMinor = this._io.readU4be();
    }

    /**
     * Size of a guest page in octets; 0 if it is none of the usual ones.
     */
    Object.defineProperty(Dhdr.prototype, 'pageSize', {
      get: function() {
        if (this._m_pageSize !== undefined)
          return this._m_pageSize;
        this._m_pageSize = (this.pageShift == 12 ? 4096 : (this.pageShift == 14 ? 16384 : (this.pageShift == 16 ? 65536 : 0)));
        return this._m_pageSize;
      }
    });

    /**
     * Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
     */

    /**
     * Size of a guest page as a power of two; 12 on x86.
     */

    /**
     * Reserved; zero.
     */

    /**
     * Major version of the Xen that wrote the image; 0 if the image was
     * converted from the legacy format.
     */

    /**
     * Minor version of the Xen that wrote the image; in a converted image
     * the version of the converter.
     */

    /**
     * True if the image is big-endian.
     */

    return Dhdr;
  })();

  /**
   * The image header, always big-endian.
   * @see docs/specs/libxc-migration-stream.pandoc, Image Header
   */

  var Ihdr = LibxcImage.Ihdr = (function() {
    function Ihdr(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    Ihdr.prototype._read = function() {
      this.marker = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.marker, new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255]), this.marker, this._io, "/types/ihdr/seq/0");
      }
      this.magic = this._io.readBytes(4);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([88, 69, 78, 70])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 69, 78, 70]), this.magic, this._io, "/types/ihdr/seq/1");
      }
      this.version = this._io.readU4be();
      this.options = this._io.readU2be();
      this.reserved = this._io.readU2be();
      this.reserved2 = this._io.readU4be();
    }

    /**
     * True if domain header and records are big-endian.
     */
    Object.defineProperty(Ihdr.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian = (this.options & 1) != 0;
        return this._m_isBigEndian;
      }
    });

    /**
     * All ones. Images in the legacy format (Xen 4.5 and earlier) have a
     * zero bit among the first 8 octets.
     */

    /**
     * The number 0x58454e46.
     */

    /**
     * Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
     * `STATIC_DATA_END` and the policy records.
     */

    /**
     * Option bits; bits 1 to 15 are reserved.
     */

    /**
     * Reserved; zero.
     */

    /**
     * Reserved; zero.
     */

    return Ihdr;
  })();

  /**
   * True if domain header and records are big-endian.
   */
  Object.defineProperty(LibxcImage.prototype, 'hostIsBe', {
    get: function() {
      if (this._m_hostIsBe !== undefined)
        return this._m_hostIsBe;
      this._m_hostIsBe = this.imageHeader.isBigEndian;
      return this._m_hostIsBe;
    }
  });

  /**
   * Identifies the image; tells version and byte order.
   */

  /**
   * Kind of domain and version of the Xen that wrote the image.
   */

  /**
   * All records through `END`.
   */

  return LibxcImage;
})();
LibxcImage_.LibxcImage = LibxcImage;
});
