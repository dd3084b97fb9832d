// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'));
  } else {
    factory(root.XenstoreState || (root.XenstoreState = {}), root.ExactStream);
  }
})(typeof self !== 'undefined' ? self : this, function (XenstoreState_, KaitaiStream) {
/**
 * What `xenstored` hands to its successor in a live update (the file
 * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
 * versions 1 and 2.
 * 
 * xenstored counts the padding as part of a record's length, the specification
 * does not say so; either way the octets are kept.
 * @see docs/designs/xenstore-migration.md, Proposal
 */

var XenstoreState = (function() {
  XenstoreState.ConnectionType = Object.freeze({
    SHARED_RING: 0,
    SOCKET: 1,

    0: "SHARED_RING",
    1: "SOCKET",
  });

  XenstoreState.Permission = Object.freeze({
    READ_WRITE: 98,
    NO_ACCESS: 110,
    READ_ONLY: 114,
    WRITE_ONLY: 119,

    98: "READ_WRITE",
    110: "NO_ACCESS",
    114: "READ_ONLY",
    119: "WRITE_ONLY",
  });

  XenstoreState.RecordType = Object.freeze({
    END_OF_STREAM: 0,
    GLOBAL_DATA: 1,
    CONNECTION_DATA: 2,
    WATCH_DATA: 3,
    TRANSACTION_DATA: 4,
    NODE_DATA: 5,
    GLOBAL_QUOTA_DATA: 6,
    DOMAIN_DATA: 7,
    WATCH_DATA_EXTENDED: 8,

    0: "END_OF_STREAM",
    1: "GLOBAL_DATA",
    2: "CONNECTION_DATA",
    3: "WATCH_DATA",
    4: "TRANSACTION_DATA",
    5: "NODE_DATA",
    6: "GLOBAL_QUOTA_DATA",
    7: "DOMAIN_DATA",
    8: "WATCH_DATA_EXTENDED",
  });

  function XenstoreState(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenstoreState.prototype._read = function() {
    this.header = new StreamHeader(this._io, this, this._root);
    this.records = [];
    var i = 0;
    do {
      var _ = new Record(this._io, this, this._root, this.hostIsBe);
      this.records.push(_);
      i++;
    } while (!(_.recordType == XenstoreState.RecordType.END_OF_STREAM));
  }

  /**
   * One record.
   * @see docs/designs/xenstore-migration.md, Records
   */

  var Record = XenstoreState.Record = (function() {
    function Record(_io, _parent, _root, hostIsBe) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;

      this._read();
    }
    Record.prototype._read = function() {
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
    Record.prototype._readLE = function() {
      this.header = new RecordHeader(this._io, this, this._root, this._is_le);
      switch (this.recordType) {
      case XenstoreState.RecordType.CONNECTION_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ConnectionData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.DOMAIN_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new DomainData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.END_OF_STREAM:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NoFields(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.GLOBAL_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new GlobalData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.GLOBAL_QUOTA_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new GlobalQuotaData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.NODE_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NodeData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.TRANSACTION_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new TransactionData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.WATCH_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new WatchData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.WATCH_DATA_EXTENDED:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new WatchDataExtended(_io__raw_body, this, this._root, this._is_le);
        break;
      default:
        this.body = this._io.readBytes(this.header.lenBody);
        break;
      }
      this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.header.lenBody, 8), 8));
    }
    Record.prototype._readBE = function() {
      this.header = new RecordHeader(this._io, this, this._root, this._is_le);
      switch (this.recordType) {
      case XenstoreState.RecordType.CONNECTION_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new ConnectionData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.DOMAIN_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new DomainData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.END_OF_STREAM:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NoFields(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.GLOBAL_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new GlobalData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.GLOBAL_QUOTA_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new GlobalQuotaData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.NODE_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new NodeData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.TRANSACTION_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new TransactionData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.WATCH_DATA:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new WatchData(_io__raw_body, this, this._root, this._is_le);
        break;
      case XenstoreState.RecordType.WATCH_DATA_EXTENDED:
        this._raw_body = this._io.readBytes(this.header.lenBody);
        var _io__raw_body = new KaitaiStream(this._raw_body);
        this.body = new WatchDataExtended(_io__raw_body, this, this._root, this._is_le);
        break;
      default:
        this.body = this._io.readBytes(this.header.lenBody);
        break;
      }
      this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.header.lenBody, 8), 8));
    }

    /**
     * One connection, and its data that has not been dealt with.
     * @see docs/designs/xenstore-migration.md, CONNECTION_DATA
     */

    var ConnectionData = Record.ConnectionData = (function() {
      function ConnectionData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      ConnectionData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      ConnectionData.prototype._readLE = function() {
        this.connId = this._io.readU4le();
        this.connType = this._io.readU2le();
        this.fields = this._io.readU2le();
        switch (this.connType) {
        case XenstoreState.ConnectionType.SHARED_RING:
          this._raw_connSpec = this._io.readBytes(8);
          var _io__raw_connSpec = new KaitaiStream(this._raw_connSpec);
          this.connSpec = new SharedRing(_io__raw_connSpec, this, this._root, this._is_le);
          break;
        case XenstoreState.ConnectionType.SOCKET:
          this._raw_connSpec = this._io.readBytes(8);
          var _io__raw_connSpec = new KaitaiStream(this._raw_connSpec);
          this.connSpec = new Socket(_io__raw_connSpec, this, this._root, this._is_le);
          break;
        default:
          this.connSpec = this._io.readBytes(8);
          break;
        }
        this.lenInData = this._io.readU2le();
        this.lenOutResp = this._io.readU2le();
        this.lenOutData = this._io.readU4le();
        this.inData = this._io.readBytes(this.lenInData);
        this.outData = this._io.readBytes(this.lenOutData);
        if (this.hasUniqueId) {
          this.alignment = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.lenInData + this.lenOutData, 8), 8));
        }
        if (this.hasUniqueId) {
          this.uniqueId = this._io.readU8le();
        }
        this.padding = this._io.readBytesFull();
      }
      ConnectionData.prototype._readBE = function() {
        this.connId = this._io.readU4be();
        this.connType = this._io.readU2be();
        this.fields = this._io.readU2be();
        switch (this.connType) {
        case XenstoreState.ConnectionType.SHARED_RING:
          this._raw_connSpec = this._io.readBytes(8);
          var _io__raw_connSpec = new KaitaiStream(this._raw_connSpec);
          this.connSpec = new SharedRing(_io__raw_connSpec, this, this._root, this._is_le);
          break;
        case XenstoreState.ConnectionType.SOCKET:
          this._raw_connSpec = this._io.readBytes(8);
          var _io__raw_connSpec = new KaitaiStream(this._raw_connSpec);
          this.connSpec = new Socket(_io__raw_connSpec, this, this._root, this._is_le);
          break;
        default:
          this.connSpec = this._io.readBytes(8);
          break;
        }
        this.lenInData = this._io.readU2be();
        this.lenOutResp = this._io.readU2be();
        this.lenOutData = this._io.readU4be();
        this.inData = this._io.readBytes(this.lenInData);
        this.outData = this._io.readBytes(this.lenOutData);
        if (this.hasUniqueId) {
          this.alignment = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(this.lenInData + this.lenOutData, 8), 8));
        }
        if (this.hasUniqueId) {
          this.uniqueId = this._io.readU8be();
        }
        this.padding = this._io.readBytesFull();
      }

      /**
       * A domain, connected by its ring page.
       * @see docs/designs/xenstore-migration.md, CONNECTION_DATA
       */

      var SharedRing = ConnectionData.SharedRing = (function() {
        function SharedRing(_io, _parent, _root, _is_le) {
          this._io = _io;
          this._parent = _parent;
          this._root = _root;
          this._is_le = _is_le;

          this._read();
        }
        SharedRing.prototype._read = function() {

          if (this._is_le === true) {
            this._readLE();
          } else if (this._is_le === false) {
            this._readBE();
          } else {
            throw new KaitaiStream.UndecidedEndiannessError();
          }
        }
        SharedRing.prototype._readLE = function() {
          this.domid = this._io.readU2le();
          this.tdomid = this._io.readU2le();
          this.evtchn = this._io.readU4le();
        }
        SharedRing.prototype._readBE = function() {
          this.domid = this._io.readU2be();
          this.tdomid = this._io.readU2be();
          this.evtchn = this._io.readU4be();
        }

        /**
         * Domain that owns the ring page.
         */

        /**
         * Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
         * (`DOMID_INVALID`).
         */

        /**
         * Port of the event channel to the domain.
         */

        return SharedRing;
      })();

      /**
       * A process, connected by a socket; live update only.
       * @see docs/designs/xenstore-migration.md, CONNECTION_DATA
       */

      var Socket = ConnectionData.Socket = (function() {
        function Socket(_io, _parent, _root, _is_le) {
          this._io = _io;
          this._parent = _parent;
          this._root = _root;
          this._is_le = _is_le;

          this._read();
        }
        Socket.prototype._read = function() {

          if (this._is_le === true) {
            this._readLE();
          } else if (this._is_le === false) {
            this._readBE();
          } else {
            throw new KaitaiStream.UndecidedEndiannessError();
          }
        }
        Socket.prototype._readLE = function() {
          this.socketFd = this._io.readS4le();
          this.reserved = this._io.readU4le();
        }
        Socket.prototype._readBE = function() {
          this.socketFd = this._io.readS4be();
          this.reserved = this._io.readU4be();
        }

        /**
         * File descriptor of the connected socket.
         */

        /**
         * Padding; zero.
         */

        return Socket;
      })();

      /**
       * True if `unique_id` follows the data.
       */
      Object.defineProperty(ConnectionData.prototype, 'hasUniqueId', {
        get: function() {
          if (this._m_hasUniqueId !== undefined)
            return this._m_hasUniqueId;
          this._m_hasUniqueId = (this.fields & 1) != 0;
          return this._m_hasUniqueId;
        }
      });

      /**
       * Number of the connection, as later records name it; not 0.
       */

      /**
       * How the client is connected.
       */

      /**
       * Which fields follow the data; 0 in older writers (padding).
       */

      /**
       * The other end of the connection.
       */

      /**
       * Length in octets of the data read and not processed.
       */

      /**
       * Length in octets of the partly sent response in `out_data`.
       */

      /**
       * Length in octets of the data still to be sent.
       */

      /**
       * Data read and not processed: xenstore messages, of which the last
       * may be incomplete; kept as octets.
       */

      /**
       * Data to be sent: `len_out_resp` octets of a partly sent response,
       * then xenstore messages; kept as octets.
       */

      /**
       * Padding in front of `unique_id`.
       */

      /**
       * Unique number of the domain, as the hypervisor gave it.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return ConnectionData;
    })();

    /**
     * Quotas and features of one domain.
     * @see docs/designs/xenstore-migration.md, DOMAIN_DATA
     */

    var DomainData = Record.DomainData = (function() {
      function DomainData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      DomainData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      DomainData.prototype._readLE = function() {
        this.domainId = this._io.readU2le();
        this.numQuotas = this._io.readU2le();
        this.features = this._io.readU4le();
        this.quotaValues = [];
        for (var i = 0; i < this.numQuotas; i++) {
          this.quotaValues.push(this._io.readU4le());
        }
        this.quotaNames = [];
        for (var i = 0; i < this.numQuotas; i++) {
          this.quotaNames.push(KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1"));
        }
        this.padding = this._io.readBytesFull();
      }
      DomainData.prototype._readBE = function() {
        this.domainId = this._io.readU2be();
        this.numQuotas = this._io.readU2be();
        this.features = this._io.readU4be();
        this.quotaValues = [];
        for (var i = 0; i < this.numQuotas; i++) {
          this.quotaValues.push(this._io.readU4be());
        }
        this.quotaNames = [];
        for (var i = 0; i < this.numQuotas; i++) {
          this.quotaNames.push(KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1"));
        }
        this.padding = this._io.readBytesFull();
      }

      /**
       * The domain.
       */

      /**
       * Number of quotas.
       */

      /**
       * The feature word that the domain sees at offset 2064 of its ring
       * page (version 2; zero in version 1).
       */

      /**
       * Values of the quotas; 0 is no limit.
       */

      /**
       * Names, in the order of the values.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return DomainData;
    })();

    /**
     * What xenstored as a process needs; live update only.
     * @see docs/designs/xenstore-migration.md, GLOBAL_DATA
     */

    var GlobalData = Record.GlobalData = (function() {
      function GlobalData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      GlobalData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      GlobalData.prototype._readLE = function() {
        this.rwSocketFd = this._io.readS4le();
        this.evtchnFd = this._io.readS4le();
        this.padding = this._io.readBytesFull();
      }
      GlobalData.prototype._readBE = function() {
        this.rwSocketFd = this._io.readS4be();
        this.evtchnFd = this._io.readS4be();
        this.padding = this._io.readBytesFull();
      }

      /**
       * File descriptor of the socket that takes connections, or -1.
       */

      /**
       * File descriptor of the event channel driver.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return GlobalData;
    })();

    /**
     * Quotas of xenstored; live update only.
     * @see docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
     */

    var GlobalQuotaData = Record.GlobalQuotaData = (function() {
      function GlobalQuotaData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      GlobalQuotaData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      GlobalQuotaData.prototype._readLE = function() {
        this.numDomQuotas = this._io.readU2le();
        this.numGlobQuotas = this._io.readU2le();
        this.quotaValues = [];
        for (var i = 0; i < this.numDomQuotas + this.numGlobQuotas; i++) {
          this.quotaValues.push(this._io.readU4le());
        }
        this.quotaNames = [];
        for (var i = 0; i < this.numDomQuotas + this.numGlobQuotas; i++) {
          this.quotaNames.push(KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1"));
        }
        this.padding = this._io.readBytesFull();
      }
      GlobalQuotaData.prototype._readBE = function() {
        this.numDomQuotas = this._io.readU2be();
        this.numGlobQuotas = this._io.readU2be();
        this.quotaValues = [];
        for (var i = 0; i < this.numDomQuotas + this.numGlobQuotas; i++) {
          this.quotaValues.push(this._io.readU4be());
        }
        this.quotaNames = [];
        for (var i = 0; i < this.numDomQuotas + this.numGlobQuotas; i++) {
          this.quotaNames.push(KaitaiStream.bytesToStr(this._io.readBytesTerm(0, false, true, true), "ISO-8859-1"));
        }
        this.padding = this._io.readBytesFull();
      }

      /**
       * Number of quotas that hold for each domain.
       */

      /**
       * Number of quotas that hold for all domains together.
       */

      /**
       * Values, those for each domain first; 0 is no limit.
       */

      /**
       * Names, in the order of the values.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return GlobalQuotaData;
    })();

    /**
     * Body of `END`, empty. Octets found there nevertheless are kept.
     * @see docs/designs/xenstore-migration.md, END
     */

    var NoFields = Record.NoFields = (function() {
      function NoFields(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      NoFields.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      NoFields.prototype._readLE = function() {
        this.unexpected = this._io.readBytesFull();
      }
      NoFields.prototype._readBE = function() {
        this.unexpected = this._io.readBytesFull();
      }

      /**
       * Octets that should not be there (no layout exists).
       */

      return NoFields;
    })();

    /**
     * A node of the store, or one that a transaction has changed.
     * @see docs/designs/xenstore-migration.md, NODE_DATA
     */

    var NodeData = Record.NodeData = (function() {
      function NodeData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      NodeData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      NodeData.prototype._readLE = function() {
        this.connId = this._io.readU4le();
        this.txId = this._io.readU4le();
        this.lenPath = this._io.readU2le();
        this.lenValue = this._io.readU2le();
        this.access = this._io.readU2le();
        this.numPerms = this._io.readU2le();
        this.perms = [];
        for (var i = 0; i < this.numPerms; i++) {
          this.perms.push(new NodePerm(this._io, this, this._root, this._is_le));
        }
        this.path = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenPath), 0), "ISO-8859-1");
        this.value = this._io.readBytes(this.lenValue);
        this.padding = this._io.readBytesFull();
      }
      NodeData.prototype._readBE = function() {
        this.connId = this._io.readU4be();
        this.txId = this._io.readU4be();
        this.lenPath = this._io.readU2be();
        this.lenValue = this._io.readU2be();
        this.access = this._io.readU2be();
        this.numPerms = this._io.readU2be();
        this.perms = [];
        for (var i = 0; i < this.numPerms; i++) {
          this.perms.push(new NodePerm(this._io, this, this._root, this._is_le));
        }
        this.path = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenPath), 0), "ISO-8859-1");
        this.value = this._io.readBytes(this.lenValue);
        this.padding = this._io.readBytesFull();
      }

      /**
       * What a domain may do with a node.
       * @see docs/designs/xenstore-migration.md, NODE_DATA
       */

      var NodePerm = NodeData.NodePerm = (function() {
        function NodePerm(_io, _parent, _root, _is_le) {
          this._io = _io;
          this._parent = _parent;
          this._root = _root;
          this._is_le = _is_le;

          this._read();
        }
        NodePerm.prototype._read = function() {

          if (this._is_le === true) {
            this._readLE();
          } else if (this._is_le === false) {
            this._readBE();
          } else {
            throw new KaitaiStream.UndecidedEndiannessError();
          }
        }
        NodePerm.prototype._readLE = function() {
          this.perm = this._io.readU1();
          this.flags = this._io.readU1();
          this.domid = this._io.readU2le();
        }
        NodePerm.prototype._readBE = function() {
          this.perm = this._io.readU1();
          this.flags = this._io.readU1();
          this.domid = this._io.readU2be();
        }

        /**
         * True if the permission is ignored, as its domain is gone.
         */
        Object.defineProperty(NodePerm.prototype, 'isStale', {
          get: function() {
            if (this._m_isStale !== undefined)
              return this._m_isStale;
            this._m_isStale = (this.flags & 1) != 0;
            return this._m_isStale;
          }
        });

        /**
         * The right; the letter of `SET_PERMS`.
         */

        /**
         * Flags of the permission.
         */

        /**
         * Domain that has the right.
         */

        return NodePerm;
      })();

      /**
       * True if the transaction read the node.
       */
      Object.defineProperty(NodeData.prototype, 'isRead', {
        get: function() {
          if (this._m_isRead !== undefined)
            return this._m_isRead;
          this._m_isRead = (this.access & 1) != 0;
          return this._m_isRead;
        }
      });

      /**
       * True if the transaction wrote the node.
       */
      Object.defineProperty(NodeData.prototype, 'isWritten', {
        get: function() {
          if (this._m_isWritten !== undefined)
            return this._m_isWritten;
          this._m_isWritten = (this.access & 2) != 0;
          return this._m_isWritten;
        }
      });

      /**
       * Connection of the pending transaction; 0 for a node of the store.
       */

      /**
       * Number of the pending transaction; without meaning if `conn_id` is 0.
       */

      /**
       * Length in octets of the path, with its NUL.
       */

      /**
       * Length in octets of the value.
       */

      /**
       * What the transaction did to the node; 0 if it was deleted.
       */

      /**
       * Number of permissions; 0 for a node deleted in a transaction.
       */

      /**
       * Permissions; the first one names the owner.
       */

      /**
       * Absolute path of the node.
       */

      /**
       * Value of the node; any octets, NUL included.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return NodeData;
    })();

    /**
     * The first eight octets of a record.
     * @see docs/designs/xenstore-migration.md, Records
     */

    var RecordHeader = Record.RecordHeader = (function() {
      function RecordHeader(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      RecordHeader.prototype._read = function() {

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
       * Length in octets of the body.
       */

      return RecordHeader;
    })();

    /**
     * A transaction that has not ended.
     * @see docs/designs/xenstore-migration.md, TRANSACTION_DATA
     */

    var TransactionData = Record.TransactionData = (function() {
      function TransactionData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      TransactionData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      TransactionData.prototype._readLE = function() {
        this.connId = this._io.readU4le();
        this.txId = this._io.readU4le();
        this.padding = this._io.readBytesFull();
      }
      TransactionData.prototype._readBE = function() {
        this.connId = this._io.readU4be();
        this.txId = this._io.readU4be();
        this.padding = this._io.readBytesFull();
      }

      /**
       * Connection that started the transaction.
       */

      /**
       * Number of the transaction, as the client knows it.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return TransactionData;
    })();

    /**
     * A watch of a connection.
     * @see docs/designs/xenstore-migration.md, WATCH_DATA
     */

    var WatchData = Record.WatchData = (function() {
      function WatchData(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      WatchData.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      WatchData.prototype._readLE = function() {
        this.connId = this._io.readU4le();
        this.lenWpath = this._io.readU2le();
        this.lenToken = this._io.readU2le();
        this.wpath = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenWpath), 0), "ISO-8859-1");
        this.token = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenToken), 0), "ISO-8859-1");
        this.padding = this._io.readBytesFull();
      }
      WatchData.prototype._readBE = function() {
        this.connId = this._io.readU4be();
        this.lenWpath = this._io.readU2be();
        this.lenToken = this._io.readU2be();
        this.wpath = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenWpath), 0), "ISO-8859-1");
        this.token = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenToken), 0), "ISO-8859-1");
        this.padding = this._io.readBytesFull();
      }

      /**
       * Connection that set the watch.
       */

      /**
       * Length in octets of the path, with its NUL.
       */

      /**
       * Length in octets of the token, with its NUL.
       */

      /**
       * Path that is watched, as given with the request.
       */

      /**
       * Token by which the client knows the watch.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return WatchData;
    })();

    /**
     * A watch of a connection that is limited in depth (version 2). The
     * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
     * and `pad` out when it writes and still counts them in the length.
     * @see docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
     */

    var WatchDataExtended = Record.WatchDataExtended = (function() {
      function WatchDataExtended(_io, _parent, _root, _is_le) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;

        this._read();
      }
      WatchDataExtended.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      WatchDataExtended.prototype._readLE = function() {
        this.connId = this._io.readU4le();
        this.lenWpath = this._io.readU2le();
        this.lenToken = this._io.readU2le();
        this.depth = this._io.readU2le();
        this.reserved = this._io.readU2le();
        this.wpath = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenWpath), 0), "ISO-8859-1");
        this.token = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenToken), 0), "ISO-8859-1");
        this.padding = this._io.readBytesFull();
      }
      WatchDataExtended.prototype._readBE = function() {
        this.connId = this._io.readU4be();
        this.lenWpath = this._io.readU2be();
        this.lenToken = this._io.readU2be();
        this.depth = this._io.readU2be();
        this.reserved = this._io.readU2be();
        this.wpath = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenWpath), 0), "ISO-8859-1");
        this.token = KaitaiStream.bytesToStr(KaitaiStream.bytesStripRight(this._io.readBytes(this.lenToken), 0), "ISO-8859-1");
        this.padding = this._io.readBytesFull();
      }

      /**
       * Connection that set the watch.
       */

      /**
       * Length in octets of the path, with its NUL.
       */

      /**
       * Length in octets of the token, with its NUL.
       */

      /**
       * Levels below the path that count; 0xffff is no limit.
       */

      /**
       * Padding; zero.
       */

      /**
       * Path that is watched, as given with the request.
       */

      /**
       * Token by which the client knows the watch.
       */

      /**
       * Padding, if the writer counted it as part of the body.
       */

      return WatchDataExtended;
    })();

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
     * 0 to 7 octets that pad the record to a multiple of 8 octets.
     */

    /**
     * True if the stream is big-endian.
     */

    return Record;
  })();

  /**
   * The stream's header, always big-endian.
   * @see docs/designs/xenstore-migration.md, Header
   */

  var StreamHeader = XenstoreState.StreamHeader = (function() {
    function StreamHeader(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    StreamHeader.prototype._read = function() {
      this.magic = this._io.readBytes(8);
      if (!((KaitaiStream.byteArrayCompare(this.magic, new Uint8Array([120, 101, 110, 115, 116, 111, 114, 101])) == 0))) {
        throw new KaitaiStream.ValidationNotEqualError(new Uint8Array([120, 101, 110, 115, 116, 111, 114, 101]), this.magic, this._io, "/types/stream_header/seq/0");
      }
      this.version = this._io.readU4be();
      this.flags = this._io.readU4be();
    }

    /**
     * True if the records are big-endian.
     */
    Object.defineProperty(StreamHeader.prototype, 'isBigEndian', {
      get: function() {
        if (this._m_isBigEndian !== undefined)
          return this._m_isBigEndian;
        this._m_isBigEndian = (this.flags & 1) != 0;
        return this._m_isBigEndian;
      }
    });

    /**
     * The number 0x78656e73746f7265.
     */

    /**
     * Version of the stream, 1 or 2.
     */

    /**
     * Flags; bits 1 to 31 are reserved.
     */

    return StreamHeader;
  })();

  /**
   * True if the records are big-endian.
   */
  Object.defineProperty(XenstoreState.prototype, 'hostIsBe', {
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
   * All records through `END`.
   */

  return XenstoreState;
})();
XenstoreState_.XenstoreState = XenstoreState;
});
