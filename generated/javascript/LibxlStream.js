// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './LibxcImage', './XenRecord'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./LibxcImage'), require('./XenRecord'));
  } else {
    factory(root.LibxlStream || (root.LibxlStream = {}), root.ExactStream, root.LibxcImage || (root.LibxcImage = {}), root.XenRecord || (root.XenRecord = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (LibxlStream_, KaitaiStream, LibxcImage_, XenRecord_) {
/**
 * What libxl writes for a domain when it is saved or migrated: a header and
 * records of its own, with the libxc image between them. The marker record
 * `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
 * without a length, and ends with its own `END`.
 * 
 * In a checkpointed (Remus) stream the two layers take turns: the libxc image
 * runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
 * libxc records again. Such a stream has no `END` of its own: it stops where the
 * connection broke. A COLO stream carries `CHECKPOINT_STATE` between
 * `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
 * @see docs/specs/libxl-migration-stream.pandoc, Overview
 */

var LibxlStream = (function() {
  LibxlStream.CheckpointControl = Object.freeze({
    NEW_CHECKPOINT: 0,
    SECONDARY_SUSPENDED: 1,
    SECONDARY_READY: 2,
    SECONDARY_RESUMED: 3,

    0: "NEW_CHECKPOINT",
    1: "SECONDARY_SUSPENDED",
    2: "SECONDARY_READY",
    3: "SECONDARY_RESUMED",
  });

  LibxlStream.Emulator = Object.freeze({
    UNKNOWN: 0,
    QEMU_TRADITIONAL: 1,
    QEMU_UPSTREAM: 2,

    0: "UNKNOWN",
    1: "QEMU_TRADITIONAL",
    2: "QEMU_UPSTREAM",
  });

  LibxlStream.RecordType = Object.freeze({
    END_OF_STREAM: 0,
    LIBXC_CONTEXT: 1,
    EMULATOR_XENSTORE_DATA: 2,
    EMULATOR_CONTEXT: 3,
    CHECKPOINT_END: 4,
    CHECKPOINT_STATE: 5,

    0: "END_OF_STREAM",
    1: "LIBXC_CONTEXT",
    2: "EMULATOR_XENSTORE_DATA",
    3: "EMULATOR_CONTEXT",
    4: "CHECKPOINT_END",
    5: "CHECKPOINT_STATE",
  });

  function LibxlStream(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  LibxlStream.prototype._read = function() {
    this.header = new StreamHeader(this._io, this, this._root);
    this.records = [];
    var i = 0;
    do {
      var _ = new Record(this._io, this, this._root, this.hostIsBe);
      this.records.push(_);
      i++;
    } while (!( ((_.header.recordType == LibxlStream.RecordType.END_OF_STREAM) || (this._io.isEof())) ));
  }

  /**
   * Control message between the two sides of a COLO pair.
   * @see docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
   */

  var CheckpointState = LibxlStream.CheckpointState = (function() {
    function CheckpointState(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    CheckpointState.prototype._read = function() {
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
    CheckpointState.prototype._readLE = function() {
      this.controlId = this._io.readU4le();
      this.padding = this._io.readBytesFull();
    }
    CheckpointState.prototype._readBE = function() {
      this.controlId = this._io.readU4be();
      this.padding = this._io.readBytesFull();
    }

    /**
     * What is told to the other side.
     */

    /**
     * Zeros, if the writer counted them as part of the body.
     */

    /**
     * True if the stream is big-endian.
     */

    return CheckpointState;
  })();

  /**
   * Saved state of an emulator.
   * @see docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
   */

  var EmulatorContext = LibxlStream.EmulatorContext = (function() {
    function EmulatorContext(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    EmulatorContext.prototype._read = function() {
      this.emulator = new EmulatorHeader(this._io, this, this._root, this.hostIsBe);
      this.context = this._io.readBytesFull();
    }

    /**
     * The emulator the state belongs to.
     */

    /**
     * The emulator's state. The format is the emulator's own and not part
     * of the specification; QEMU writes its migration stream.
     */

    /**
     * True if the stream is big-endian.
     */

    return EmulatorContext;
  })();

  /**
   * Tells which emulator a record belongs to.
   * @see docs/specs/libxl-migration-stream.pandoc, Emulator Records
   */

  var EmulatorHeader = LibxlStream.EmulatorHeader = (function() {
    function EmulatorHeader(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    EmulatorHeader.prototype._read = function() {
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
    EmulatorHeader.prototype._readLE = function() {
      this.emulatorId = this._io.readU4le();
      this.index = this._io.readU4le();
    }
    EmulatorHeader.prototype._readBE = function() {
      this.emulatorId = this._io.readU4be();
      this.index = this._io.readU4be();
    }

    /**
     * Kind of emulator.
     */

    /**
     * Number of the emulator in the domain.
     */

    /**
     * True if the stream is big-endian.
     */

    return EmulatorHeader;
  })();

  /**
   * Xenstore entries of an emulator.
   * @see docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
   */

  var EmulatorXenstoreData = LibxlStream.EmulatorXenstoreData = (function() {
    function EmulatorXenstoreData(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    EmulatorXenstoreData.prototype._read = function() {
      this.emulator = new EmulatorHeader(this._io, this, this._root, this.hostIsBe);
      this.entries = [];
      var i = 0;
      while (!this._io.isEof()) {
        this.entries.push(new XenstoreEntry(this._io, this, this._root));
        i++;
      }
    }

    /**
     * The emulator the entries belong to.
     */

    /**
     * Keys and their values, one after the other.
     */

    /**
     * True if the stream is big-endian.
     */

    return EmulatorXenstoreData;
  })();

  /**
   * A libxc image up to the record that hands the stream back to libxl: `END`
   * or `CHECKPOINT`.
   * @see docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
   */

  var LibxcPart = LibxlStream.LibxcPart = (function() {
    function LibxcPart(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    LibxcPart.prototype._read = function() {
      this.imageHeader = new LibxcImage_.LibxcImage.Ihdr(this._io, null, null);
      this.domainHeader = new LibxcImage_.LibxcImage.Dhdr(this._io, null, null, this.hostIsBe);
      this.content = new LibxcRecords(this._io, this, this._root, this.hostIsBe);
    }

    /**
     * True if the image is big-endian.
     */
    Object.defineProperty(LibxcPart.prototype, 'hostIsBe', {
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
     * The image's records.
     */

    return LibxcPart;
  })();

  /**
   * Records of libxc up to the one that hands the stream back to libxl.
   * @see docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
   */

  var LibxcRecords = LibxlStream.LibxcRecords = (function() {
    function LibxcRecords(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    LibxcRecords.prototype._read = function() {
      this.records = [];
      var i = 0;
      do {
        var _ = new XenRecord_.XenRecord(this._io, null, null, this.hostIsBe, (i == 0 ? 8 : this.records[i - 1].nextGuestWidth));
        this.records.push(_);
        i++;
      } while (!( ((_.recordType == XenRecord_.XenRecord.RecordType.END_OF_STREAM) || (_.recordType == XenRecord_.XenRecord.RecordType.CHECKPOINT)) ));
    }

    /**
     * All records through `END` or `CHECKPOINT`.
     */

    /**
     * True if the image is big-endian.
     */

    return LibxcRecords;
  })();

  /**
   * Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
   * there nevertheless are kept.
   * @see docs/specs/libxl-migration-stream.pandoc, Records
   */

  var NoFields = LibxlStream.NoFields = (function() {
    function NoFields(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    NoFields.prototype._read = function() {
      this.unexpected = this._io.readBytesFull();
    }

    /**
     * Octets that should not be there (no layout exists).
     */

    return NoFields;
  })();

  /**
   * One record of libxl, and behind it what libxc wrote before libxl had its
   * next turn.
   * @see docs/specs/libxl-migration-stream.pandoc, Record Overview
   */

  var Record = LibxlStream.Record = (function() {
    function Record(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    Record.prototype._read = function() {
      this.header = new RecordHeader(this._io, this, this._root, this.hostIsBe);
      switch (this.recordType) {
      case LibxlStream.RecordType.CHECKPOINT_END:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NoFields(_io__raw_body, this, this._root);
        break;
      case LibxlStream.RecordType.CHECKPOINT_STATE:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new CheckpointState(_io__raw_body, this, this._root, this.hostIsBe);
        break;
      case LibxlStream.RecordType.EMULATOR_CONTEXT:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new EmulatorContext(_io__raw_body, this, this._root, this.hostIsBe);
        break;
      case LibxlStream.RecordType.EMULATOR_XENSTORE_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new EmulatorXenstoreData(_io__raw_body, this, this._root, this.hostIsBe);
        break;
      case LibxlStream.RecordType.END_OF_STREAM:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NoFields(_io__raw_body, this, this._root);
        break;
      case LibxlStream.RecordType.LIBXC_CONTEXT:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NoFields(_io__raw_body, this, this._root);
        break;
      default:
        this.body = this._io.readBytes(this.header.lenBody);
        break;
      }
      this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.header.lenBody, 8), 8));
      if (this.recordType == LibxlStream.RecordType.LIBXC_CONTEXT) {
        this.libxc = new LibxcPart(this._io, this, this._root);
      }
      if ( ((this.recordType == LibxlStream.RecordType.CHECKPOINT_END) && (!(this._io.isEof()))) ) {
        this.libxcResumed = new LibxcRecords(this._io, this, this._root, this.hostIsBe);
      }
    }

    /**
     * True if a reader that does not know the type may ignore the record
     * (bit 31); if false, it must fail.
     */
    Object.defineProperty(Record.prototype, 'isOptional', {
      get: function() {
        if (this._m_isOptional !== undefined)
          return this._m_isOptional;
        this._m_isOptional = this.recordType >= 2147483648;
        return this._m_isOptional;
      }
    });

    /**
     * What the body is.
     */
    Object.defineProperty(Record.prototype, 'recordType', {
      get: function() {
        if (this._m_recordType !== undefined)
          return this._m_recordType;
        this._m_recordType = this.header.recordType;
        return this._m_recordType;
      }
    });

    /**
     * Type and length of the record.
     */

    /**
     * Content of the record.
     */

    /**
     * 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
     */

    /**
     * The libxc image that `LIBXC_CONTEXT` announces.
     */

    /**
     * The libxc records after `CHECKPOINT_END`; without headers, they
     * continue the image. Absent where the connection broke.
     */

    /**
     * True if the stream is big-endian.
     */

    return Record;
  })();

  /**
   * The first eight octets of a record.
   * @see docs/specs/libxl-migration-stream.pandoc, Record Overview
   */

  var RecordHeader = LibxlStream.RecordHeader = (function() {
    function RecordHeader(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    RecordHeader.prototype._read = function() {
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
    RecordHeader.prototype._readLE = function() {
      this.recordType = this._io.readU4le();
      this.lenBody = this._io.readU4le();
    }
    RecordHeader.prototype._readBE = function() {
      this.recordType = this._io.readU4be();
      this.lenBody = this._io.readU4be();
    }

    /**
     * What the body is. Unknown types are kept as octets.
     */

    /**
     * Length in octets of the body, without header and padding.
     */

    /**
     * True if the stream is big-endian.
     */

    return RecordHeader;
  })();

  /**
   * The stream's header, always big-endian.
   * @see docs/specs/libxl-migration-stream.pandoc, Header
   */

  var StreamHeader = LibxlStream.StreamHeader = (function() {
    function StreamHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StreamHeader.prototype._read = function() {
      this.magic = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([76, 105, 98, 120, 108, 70, 109, 116])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([76, 105, 98, 120, 108, 70, 109, 116]), this.magic, this._io, "/types/stream_header/seq/0");
      }
      this.version = this._io.readU4be();
      this.options = this._io.readU4be();
    }

    /**
     * True if the records are big-endian.
     */
    Object.defineProperty(StreamHeader.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian = (this.options & 1) != 0;
        return this._m_isBigEndian;
      }
    });

    /**
     * True if the stream was converted from the legacy format.
     */
    Object.defineProperty(StreamHeader.prototype, 'isLegacy', {
      get: function() {
        if (this._m_isLegacy !== undefined)
          return this._m_isLegacy;
        this._m_isLegacy = (this.options & 2) != 0;
        return this._m_isLegacy;
      }
    });

    /**
     * The number 0x4c6962786c466d74.
     */

    /**
     * Version of the stream; 2 is the only one there is.
     */

    /**
     * Option bits; bits 2 to 31 are reserved.
     */

    return StreamHeader;
  })();

  /**
   * One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
   * which should not be there, survive.
   * @see docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
   */

  var XenstoreEntry = LibxlStream.XenstoreEntry = (function() {
    function XenstoreEntry(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    XenstoreEntry.prototype._read = function() {
      this.key = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1");
      this.value = KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1");
    }

    /**
     * Path below the emulator's own node in xenstore.
     */

    /**
     * Value of the node.
     */

    return XenstoreEntry;
  })();

  /**
   * True if the records are big-endian.
   */
  Object.defineProperty(LibxlStream.prototype, 'hostIsBe', {
    get: function() {
      if (this._m_hostIsBe !== undefined)
        return this._m_hostIsBe;
      this._m_hostIsBe = this.header.isBigEndian;
      return this._m_hostIsBe;
    }
  });

  /**
   * Identifies the stream; tells version and byte order.
   */

  /**
   * All records through `END`, or through the last one of a checkpointed
   * stream.
   */

  return LibxlStream;
})();
LibxlStream_.LibxlStream = LibxlStream;
});
