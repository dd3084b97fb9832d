// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './XenMigrationRecords', './XenLuRecords', './XenHvmContext'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./XenMigrationRecords'), require('./XenLuRecords'), require('./XenHvmContext'));
  } else {
    factory(root.XenRecord || (root.XenRecord = {}), root.ExactStream, root.XenMigrationRecords || (root.XenMigrationRecords = {}), root.XenLuRecords || (root.XenLuRecords = {}), root.XenHvmContext || (root.XenHvmContext = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenRecord_, KaitaiStream, XenMigrationRecords_, XenLuRecords_, XenHvmContext_) {
/**
 * One record: an 8-octet header, the body, and zeros up to a multiple of
 * 8 octets. Live update streams and libxc images share the form and the number
 * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
 * for live update.
 * @see docs/specs/live-update-handover.pandoc, Data Stream Overview
 */

var XenRecord = (function() {
  XenRecord.RecordType = Object.freeze({
    END_OF_STREAM: 0,
    PAGE_DATA: 1,
    X86_PV_INFO: 2,
    X86_PV_P2M_FRAMES: 3,
    X86_PV_VCPU_BASIC: 4,
    X86_PV_VCPU_EXTENDED: 5,
    X86_PV_VCPU_XSAVE: 6,
    SHARED_INFO: 7,
    X86_TSC_INFO: 8,
    HVM_CONTEXT: 9,
    HVM_PARAMS: 10,
    TOOLSTACK: 11,
    X86_PV_VCPU_MSRS: 12,
    VERIFY: 13,
    CHECKPOINT: 14,
    CHECKPOINT_DIRTY_PFN_LIST: 15,
    STATIC_DATA_END: 16,
    X86_CPUID_POLICY: 17,
    X86_MSR_POLICY: 18,
    DOMAIN_CONTEXT: 19,
    LU_VERSION: 1073741824,
    LU_M2P: 1073741825,
    LU_M2P_COMPAT: 1073741826,
    LU_DOMAIN_INFO: 1073741827,

    0: "END_OF_STREAM",
    1: "PAGE_DATA",
    2: "X86_PV_INFO",
    3: "X86_PV_P2M_FRAMES",
    4: "X86_PV_VCPU_BASIC",
    5: "X86_PV_VCPU_EXTENDED",
    6: "X86_PV_VCPU_XSAVE",
    7: "SHARED_INFO",
    8: "X86_TSC_INFO",
    9: "HVM_CONTEXT",
    10: "HVM_PARAMS",
    11: "TOOLSTACK",
    12: "X86_PV_VCPU_MSRS",
    13: "VERIFY",
    14: "CHECKPOINT",
    15: "CHECKPOINT_DIRTY_PFN_LIST",
    16: "STATIC_DATA_END",
    17: "X86_CPUID_POLICY",
    18: "X86_MSR_POLICY",
    19: "DOMAIN_CONTEXT",
    1073741824: "LU_VERSION",
    1073741825: "LU_M2P",
    1073741826: "LU_M2P_COMPAT",
    1073741827: "LU_DOMAIN_INFO",
  });

  function XenRecord(_io, _parent, _root, hostIsBe, guestWidth) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;
    this.hostIsBe = hostIsBe;
    this.guestWidth = guestWidth;

    this._read();
  }
  XenRecord.prototype._read = function() {
    this.header = new RecordHeader(this._io, this, this._root, this.hostIsBe);
    switch (this.recordType) {
    case XenRecord.RecordType.CHECKPOINT:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.Checkpoint(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.CHECKPOINT_DIRTY_PFN_LIST:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.CheckpointDirtyPfnList(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.DOMAIN_CONTEXT:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.DomainContext(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.END_OF_STREAM:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.EndRecord(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.HVM_CONTEXT:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenHvmContext_.XenHvmContext(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.HVM_PARAMS:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.HvmParams(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.LU_DOMAIN_INFO:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenLuRecords_.XenLuRecords.LuDomainInfo(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.LU_M2P:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenLuRecords_.XenLuRecords.LuM2p(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.LU_M2P_COMPAT:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenLuRecords_.XenLuRecords.LuM2p(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.LU_VERSION:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenLuRecords_.XenLuRecords.LuVersion(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.PAGE_DATA:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.PageData(_io__raw_body, null, null, this.hostIsBe);
      break;
    case XenRecord.RecordType.SHARED_INFO:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.SharedInfo(_io__raw_body, null, null, this.guestWidth);
      break;
    case XenRecord.RecordType.STATIC_DATA_END:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.StaticDataEnd(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.TOOLSTACK:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.Toolstack(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.VERIFY:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.Verify(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_CPUID_POLICY:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86CpuidPolicy(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_MSR_POLICY:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86MsrPolicy(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_INFO:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvInfo(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_P2M_FRAMES:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvP2mFrames(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_VCPU_BASIC:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvVcpuBasic(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_VCPU_EXTENDED:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvVcpuExtended(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_VCPU_MSRS:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvVcpuMsrs(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_PV_VCPU_XSAVE:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86PvVcpuXsave(_io__raw_body, null, null);
      break;
    case XenRecord.RecordType.X86_TSC_INFO:
      this._raw_body = this._io.readBytes(this.header.lenBody);
      var _io__raw_body = new KaitaiStream(this._raw_body);
      this.body = new XenMigrationRecords_.XenMigrationRecords.X86TscInfo(_io__raw_body, null, null);
      break;
    default:
      this.body = this._io.readBytes(this.header.lenBody);
      break;
    }
    this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.header.lenBody, 8), 8));
  }

  /**
   * The first eight octets of a record.
   * @see docs/specs/live-update-handover.pandoc, Data Stream Overview
   */

  var RecordHeader = XenRecord.RecordHeader = (function() {
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
     * What the body is. Unknown types are kept as octets. Reserved are
     * 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
     * which is older than the records from 0x10 on, begins at 0x00000010),
     * 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
     * 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
     * to 0xFFFFFFFF for future optional records of live update.
     */

    /**
     * Length in octets of the body, without header and padding.
     */

    /**
     * True if the stream was written by a big-endian host.
     */

    return RecordHeader;
  })();

  /**
   * True if the type is defined for live update only (bit 30).
   */
  Object.defineProperty(XenRecord.prototype, 'isLiveUpdate', {
    get: function() {
      if (this._m_isLiveUpdate !== undefined)
        return this._m_isLiveUpdate;
      this._m_isLiveUpdate = KaitaiStream.mod(Math.floor(this.recordType / 1073741824), 2) == 1;
      return this._m_isLiveUpdate;
    }
  });

  /**
   * True if a reader that does not know the type may ignore the record
   * (bit 31); if false, it must fail.
   */
  Object.defineProperty(XenRecord.prototype, 'isOptional', {
    get: function() {
      if (this._m_isOptional !== undefined)
        return this._m_isOptional;
      this._m_isOptional = this.recordType >= 2147483648;
      return this._m_isOptional;
    }
  });

  /**
   * Width of the words of the guest that the next record belongs to:
   * `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
   * one.
   */
  Object.defineProperty(XenRecord.prototype, 'nextGuestWidth', {
    get: function() {
      if (this._m_nextGuestWidth !== undefined)
        return this._m_nextGuestWidth;
      this._m_nextGuestWidth = (this.recordType == XenRecord.RecordType.X86_PV_INFO ? (this.body.guestWidth == 4 ? 4 : 8) : (this.recordType == XenRecord.RecordType.LU_DOMAIN_INFO ? 8 : this.guestWidth));
      return this._m_nextGuestWidth;
    }
  });

  /**
   * What the body is.
   */
  Object.defineProperty(XenRecord.prototype, 'recordType', {
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
   * True if the stream was written by a big-endian host.
   */

  /**
   * Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
   * record before, 8 for the first of a stream. It decides how `SHARED_INFO`
   * is laid out.
   */

  return XenRecord;
})();
XenRecord_.XenRecord = XenRecord;
});
