// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './LibxlStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./LibxlStream'));
  } else {
    factory(root.XlSave || (root.XlSave = {}), root.ExactStream, root.LibxlStream || (root.LibxlStream = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XlSave_, KaitaiStream, LibxlStream_) {
/**
 * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
 * domain's configuration, the libxl stream.
 * @see tools/xl/xl.h, struct save_file_header
 */

var XlSave = (function() {
  function XlSave(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XlSave.prototype._read = function() {
    this.header = new SaveHeader(this._io, this, this._root);
    if (this.header.words.lenOptionalData != 0) {
      this._raw_optionalData = this._io.readBytes(this.header.words.lenOptionalData);
      var _io__raw_optionalData = new KaitaiStream(this._raw_optionalData);
      this.optionalData = new ConfigPart(_io__raw_optionalData, this, this._root, this.hostIsBe);
    }
    if (this.header.words.isStreamV2) {
      this.stream = new LibxlStream_.LibxlStream(this._io, null, null);
    }
    if (!(this.header.words.isStreamV2)) {
      this.legacyStream = this._io.readBytesFull();
    }
    if (this.header.words.isStreamV2) {
      this.trailer = this._io.readBytesFull();
    }
  }

  /**
   * What stands between header and stream.
   * @see tools/xl/xl.h, optional data
   */

  var ConfigPart = XlSave.ConfigPart = (function() {
    function ConfigPart(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    ConfigPart.prototype._read = function() {
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
    ConfigPart.prototype._readLE = function() {
      this.lenConfig = this._io.readU4le();
      this.config = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenConfig), 0), "UTF-8");
      this.reserved = this._io.readBytesFull();
    }
    ConfigPart.prototype._readBE = function() {
      this.lenConfig = this._io.readU4be();
      this.config = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenConfig), 0), "UTF-8");
      this.reserved = this._io.readBytesFull();
    }

    /**
     * Length in octets of the configuration, with its terminating NUL.
     */

    /**
     * The domain's configuration, as text.
     */

    /**
     * Data of later versions of xl; none is defined.
     */

    /**
     * True if a big-endian host wrote the header.
     */

    return ConfigPart;
  })();

  /**
   * The header's fields after the byte order mark.
   * @see tools/xl/xl.h, struct save_file_header
   */

  var HeaderWords = XlSave.HeaderWords = (function() {
    function HeaderWords(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    HeaderWords.prototype._read = function() {
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
    HeaderWords.prototype._readLE = function() {
      this.mandatoryFlags = this._io.readU4le();
      this.optionalFlags = this._io.readU4le();
      this.lenOptionalData = this._io.readU4le();
    }
    HeaderWords.prototype._readBE = function() {
      this.mandatoryFlags = this._io.readU4be();
      this.optionalFlags = this._io.readU4be();
      this.lenOptionalData = this._io.readU4be();
    }

    /**
     * True if the configuration is JSON; else it is in xl.cfg syntax.
     */
    Object.defineProperty(HeaderWords.prototype, 'isJson', {
      get: function() {
        if (this._m_isJson !== undefined)
          return this._m_isJson;
        this._m_isJson = (this.mandatoryFlags & 1) != 0;
        return this._m_isJson;
      }
    });

    /**
     * True if a libxl stream follows; else the legacy format.
     */
    Object.defineProperty(HeaderWords.prototype, 'isStreamV2', {
      get: function() {
        if (this._m_isStreamV2 !== undefined)
          return this._m_isStreamV2;
        this._m_isStreamV2 = (this.mandatoryFlags & 2) != 0;
        return this._m_isStreamV2;
      }
    });

    /**
     * A reader that does not know one of these flags must refuse the file.
     */

    /**
     * Flags that a reader may ignore; none is defined.
     */

    /**
     * Length in octets of the data between header and stream.
     */

    /**
     * True if a big-endian host wrote the header.
     */

    return HeaderWords;
  })();

  /**
   * The file's header.
   * @see tools/xl/xl.h, struct save_file_header
   */

  var SaveHeader = XlSave.SaveHeader = (function() {
    function SaveHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    SaveHeader.prototype._read = function() {
      this.magic = this._io.readBytes(32);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([88, 101, 110, 32, 115, 97, 118, 101, 100, 32, 100, 111, 109, 97, 105, 110, 44, 32, 120, 108, 32, 102, 111, 114, 109, 97, 116, 10, 32, 0, 32, 13]), this.magic, this._io, "/types/save_header/seq/0");
      }
      this.byteorder = this._io.readBytes(4);
      if (!( (((KaitaiStream.byteArrayCompare(this.byteorder, new Uint8Array([4, 3, 2, 1])) == 0)) || ((KaitaiStream.byteArrayCompare(this.byteorder, new Uint8Array([1, 2, 3, 4])) == 0))) )) {
        throw new KaitaiStream.ValidationNotAnyOfError(this.byteorder, this._io, "/types/save_header/seq/1");
      }
      this.words = new HeaderWords(this._io, this, this._root, this.hostIsBe);
    }

    /**
     * True if a big-endian host wrote the header.
     */
    Object.defineProperty(SaveHeader.prototype, 'hostIsBe', {
      get: function() {
        if (this._m_hostIsBe !== undefined)
          return this._m_hostIsBe;
        this._m_hostIsBe = this.byteorder[0] == 1;
        return this._m_hostIsBe;
      }
    });

    /**
     * 32 octets that a transfer in text mode would damage.
     */

    /**
     * The number 0x01020304 in the byte order of the host.
     */

    /**
     * The rest of the header, in that byte order.
     */

    return SaveHeader;
  })();

  /**
   * True if a big-endian host wrote the header.
   */
  Object.defineProperty(XlSave.prototype, 'hostIsBe', {
    get: function() {
      if (this._m_hostIsBe !== undefined)
        return this._m_hostIsBe;
      this._m_hostIsBe = this.header.hostIsBe;
      return this._m_hostIsBe;
    }
  });

  /**
   * Identifies the file; tells what follows.
   */

  /**
   * The domain's configuration.
   */

  /**
   * The domain, as libxl writes it.
   */

  /**
   * The domain in the legacy format of Xen 4.5 and earlier. No layout: the
   * format depends on the word size of the toolstack and says nowhere which
   * it is.
   */

  /**
   * What follows the stream: nothing in a file; on the pipe of `xl migrate`
   * the message `xl_handshake::permission_to_go`.
   */

  return XlSave;
})();
XlSave_.XlSave = XlSave;
});
