// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './XenRecord'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./XenRecord'));
  } else {
    factory(root.XenLuStream || (root.XenLuStream = {}), root.ExactStream, root.XenRecord || (root.XenRecord = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenLuStream_, KaitaiStream, XenRecord_) {
/**
 * The data stream as one contiguous file, which is what the new Xen sees once it
 * has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
 * and the records of that domain for every domain, then `END`. What follows
 * `END` in the last page is not part of the stream.
 * 
 * The stream has no header. Its byte order is that of the host; the breadcrumb
 * tells it, and where there is only the stream, the first record does:
 * `LU_VERSION` begins with the octet 0x40 on a big-endian host.
 * @see docs/specs/live-update-handover.pandoc, Data Stream Overview
 */

var XenLuStream = (function() {
  function XenLuStream(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenLuStream.prototype._read = function() {
    this.records = [];
    var i = 0;
    do {
      var _ = new XenRecord_.XenRecord(this._io, null, null, this.hostIsBe, (i == 0 ? 8 : this.records[i - 1].nextGuestWidth));
      this.records.push(_);
      i++;
    } while (!(_.recordType == XenRecord_.XenRecord.RecordType.END_OF_STREAM));
  }

  /**
   * The first octet of the first record's type.
   */
  Object.defineProperty(XenLuStream.prototype, 'firstOctet', {
    get: function() {
      if (this._m_firstOctet !== undefined)
        return this._m_firstOctet;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_firstOctet = this._io.readU1();
      this._io.seek(_pos);
      return this._m_firstOctet;
    }
  });

  /**
   * True if a big-endian host wrote the stream.
   */
  Object.defineProperty(XenLuStream.prototype, 'hostIsBe', {
    get: function() {
      if (this._m_hostIsBe !== undefined)
        return this._m_hostIsBe;
      this._m_hostIsBe =  ((this.firstOctet == 64) || (this.firstOctet == 192)) ;
      return this._m_hostIsBe;
    }
  });

  /**
   * All records through `END`.
   */

  return XenLuStream;
})();
XenLuStream_.XenLuStream = XenLuStream;
});
