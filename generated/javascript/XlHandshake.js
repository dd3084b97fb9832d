// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.XlHandshake || (root.XlHandshake = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XlHandshake_, KaitaiStream) {
/**
 * What the receiving `xl` writes back to the sender while a domain is migrated,
 * in the order of writing. A Remus receiver writes the banner only. The sender
 * reads each message before it goes on; its own `permission_to_go` follows the
 * saved domain (see `xl_save`).
 * @see tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
 */

var XlHandshake = (function() {
  function XlHandshake(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XlHandshake.prototype._read = function() {
    if (this.firstOctet == 120) {
      this.banner = new ReceiverBanner(this._io, this, this._root);
    }
    if ( ((!(this._io.isEof())) && ( ((this.firstOctet == 120) || (this.eighthOctet == 114)) )) ) {
      this.ready = new ReceiverReady(this._io, this, this._root);
    }
    if ( ((!(this._io.isEof())) && (this.eighthOctet != 105)) ) {
      this.report = new UnpauseReport(this._io, this, this._root);
    }
    if (!(this._io.isEof())) {
      this.permission = new PermissionToGo(this._io, this, this._root);
    }
  }

  /**
   * The word that the other side may run the domain: from the sender after
   * the transfer, from the receiver after a failure.
   * @see tools/xl/xl.h, migrate_permission_to_go
   */

  var PermissionToGo = XlHandshake.PermissionToGo = (function() {
    function PermissionToGo(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    PermissionToGo.prototype._read = function() {
      this.text = this._io.readBytes(44);
      if (!((KaitaiStream.byteArrayCompare(this.text, new Uint8Array([100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([100, 111, 109, 97, 105, 110, 32, 105, 115, 32, 121, 111, 117, 114, 115, 44, 32, 121, 111, 117, 32, 97, 114, 101, 32, 99, 108, 101, 97, 114, 101, 100, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0]), this.text, this._io, "/types/permission_to_go/seq/0");
      }
    }

    /**
     * The message and a NUL.
     */

    return PermissionToGo;
  })();

  /**
   * First message of the receiver; without a terminating NUL.
   * @see tools/xl/xl.h, migrate_receiver_banner
   */

  var ReceiverBanner = XlHandshake.ReceiverBanner = (function() {
    function ReceiverBanner(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ReceiverBanner.prototype._read = function() {
      this.text = this._io.readBytes(54);
      if (!((KaitaiStream.byteArrayCompare(this.text, new Uint8Array([120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([120, 108, 32, 109, 105, 103, 114, 97, 116, 105, 111, 110, 32, 114, 101, 99, 101, 105, 118, 101, 114, 32, 114, 101, 97, 100, 121, 44, 32, 115, 101, 110, 100, 32, 98, 105, 110, 97, 114, 121, 32, 100, 111, 109, 97, 105, 110, 32, 100, 97, 116, 97, 46, 10]), this.text, this._io, "/types/receiver_banner/seq/0");
      }
    }

    /**
     * The message and a line feed.
     */

    return ReceiverBanner;
  })();

  /**
   * The receiver's word that the whole domain has arrived.
   * @see tools/xl/xl.h, migrate_receiver_ready
   */

  var ReceiverReady = XlHandshake.ReceiverReady = (function() {
    function ReceiverReady(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    ReceiverReady.prototype._read = function() {
      this.text = this._io.readBytes(34);
      if (!((KaitaiStream.byteArrayCompare(this.text, new Uint8Array([100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([100, 111, 109, 97, 105, 110, 32, 114, 101, 99, 101, 105, 118, 101, 100, 44, 32, 114, 101, 97, 100, 121, 32, 116, 111, 32, 117, 110, 112, 97, 117, 115, 101, 0]), this.text, this._io, "/types/receiver_ready/seq/0");
      }
    }

    /**
     * The message and a NUL.
     */

    return ReceiverReady;
  })();

  /**
   * How starting the domain went.
   * @see tools/xl/xl.h, migrate_report
   */

  var UnpauseReport = XlHandshake.UnpauseReport = (function() {
    function UnpauseReport(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnpauseReport.prototype._read = function() {
      this.text = this._io.readBytes(39);
      if (!((KaitaiStream.byteArrayCompare(this.text, new Uint8Array([109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([109, 121, 32, 99, 111, 112, 121, 32, 117, 110, 112, 97, 117, 115, 101, 32, 114, 101, 115, 117, 108, 116, 115, 32, 97, 114, 101, 32, 97, 115, 32, 102, 111, 108, 108, 111, 119, 115, 0]), this.text, this._io, "/types/unpause_report/seq/0");
      }
      this.status = this._io.readU1();
    }

    /**
     * The message and a NUL.
     */

    /**
     * 0 if the domain runs, else the low octet of the negated error code.
     */

    return UnpauseReport;
  })();

  /**
   * The first letter that tells the other messages apart: `r` of "domain
   * received", `i` of "domain is yours", `u` of "my copy unpause".
   */
  Object.defineProperty(XlHandshake.prototype, 'eighthOctet', {
    get: function() {
      if (this._m_eighthOctet !== undefined)
        return this._m_eighthOctet;
      var _pos = this._io.pos;
      this._io.seek(7);
      this._m_eighthOctet = this._io.readU1();
      this._io.seek(_pos);
      return this._m_eighthOctet;
    }
  });

  /**
   * The first letter of the first message; `x` is that of the banner.
   */
  Object.defineProperty(XlHandshake.prototype, 'firstOctet', {
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
   * The receiver is ready for the domain.
   */

  /**
   * The domain has been received.
   */

  /**
   * Whether the domain was started.
   */

  /**
   * From the receiver after a failure: the sender may resume its own copy.
   * From the sender, alone: the receiver may start the domain.
   */

  return XlHandshake;
})();
XlHandshake_.XlHandshake = XlHandshake;
});
