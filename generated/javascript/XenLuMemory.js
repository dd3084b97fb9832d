// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', './ExactStream', './XenLuBreadcrumb', './XenRecord'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('./ExactStream'), require('./XenLuBreadcrumb'), require('./XenRecord'));
  } else {
    factory(root.XenLuMemory || (root.XenLuMemory = {}), root.ExactStream, root.XenLuBreadcrumb || (root.XenLuBreadcrumb = {}), root.XenRecord || (root.XenRecord = {}));
  }
})(typeof self !== 'undefined' ? self : this, function (XenLuMemory_, KaitaiStream, XenLuBreadcrumb_, XenRecord_) {
/**
 * A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
 * and records are found by following the addresses in memory, without any code
 * beside the schema.
 * 
 * The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
 * given in MiB. A record that lies in one page is typed to the last field. One
 * that runs over several pages, which need not follow each other in memory,
 * shows its header and the pieces of its body; as a stream (see
 * `xen_lu_stream`) it is typed as well.
 * @see docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
 */

var XenLuMemory = (function() {
  function XenLuMemory(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  XenLuMemory.prototype._read = function() {
  }

  /**
   * The data stream, walked through the MFN array.
   * @see docs/specs/live-update-handover.pandoc, Live Update Data Stream
   */

  var PageWalk = XenLuMemory.PageWalk = (function() {
    function PageWalk(_io, _parent, _root, hostIsBe, ofsMfnArray, numPages, pageSize) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.hostIsBe = hostIsBe;
      this.ofsMfnArray = ofsMfnArray;
      this.numPages = numPages;
      this.pageSize = pageSize;

      this._read();
    }
    PageWalk.prototype._read = function() {
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
    PageWalk.prototype._readLE = function() {
      this.records = [];
      var i = 0;
      do {
        var _ = new PlacedRecord(this._io, this, this._root, this._is_le, (i == 0 ? 0 : this.records[i - 1].ofsNext), (i == 0 ? 8 : this.records[i - 1].nextGuestWidth));
        this.records.push(_);
        i++;
      } while (!(_.header.recordType == XenRecord_.XenRecord.RecordType.END_OF_STREAM));
    }
    PageWalk.prototype._readBE = function() {
      this.records = [];
      var i = 0;
      do {
        var _ = new PlacedRecord(this._io, this, this._root, this._is_le, (i == 0 ? 0 : this.records[i - 1].ofsNext), (i == 0 ? 8 : this.records[i - 1].nextGuestWidth));
        this.records.push(_);
        i++;
      } while (!(_.header.recordType == XenRecord_.XenRecord.RecordType.END_OF_STREAM));
    }

    /**
     * One data page.
     * @see docs/specs/live-update-handover.pandoc, Live Update Data Stream
     */

    var Page = PageWalk.Page = (function() {
      function Page(_io, _parent, _root, _is_le, index) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this.index = index;

        this._read();
      }
      Page.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      Page.prototype._readLE = function() {
      }
      Page.prototype._readBE = function() {
      }

      /**
       * The page's octets, a part of the stream that no record border bounds.
       */
      Object.defineProperty(Page.prototype, 'data', {
        get: function() {
          if (this._m_data !== undefined)
            return this._m_data;
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.mfn * this._parent.pageSize);
          if (this._is_le) {
            this._m_data = io.readBytes(this._parent.pageSize);
          } else {
            this._m_data = io.readBytes(this._parent.pageSize);
          }
          io.seek(_pos);
          return this._m_data;
        }
      });

      /**
       * Machine frame number of the page.
       */
      Object.defineProperty(Page.prototype, 'mfn', {
        get: function() {
          if (this._m_mfn !== undefined)
            return this._m_mfn;
          this._m_mfn = this._parent.mfns[this.index];
          return this._m_mfn;
        }
      });

      /**
       * Position of the page in the stream.
       */

      return Page;
    })();

    /**
     * A record and where it lies, in the stream and in memory.
     * @see docs/specs/live-update-handover.pandoc, Data Stream Overview
     */

    var PlacedRecord = PageWalk.PlacedRecord = (function() {
      function PlacedRecord(_io, _parent, _root, _is_le, ofs, guestWidth) {
        this._io = _io;
        this._parent = _parent;
        this._root = _root;
        this._is_le = _is_le;
        this.ofs = ofs;
        this.guestWidth = guestWidth;

        this._read();
      }
      PlacedRecord.prototype._read = function() {

        if (this._is_le === true) {
          this._readLE();
        } else if (this._is_le === false) {
          this._readBE();
        } else {
          throw new KaitaiStream.UndecidedEndiannessError();
        }
      }
      PlacedRecord.prototype._readLE = function() {
      }
      PlacedRecord.prototype._readBE = function() {
      }

      /**
       * The part of a record that lies in one page.
       * @see docs/specs/live-update-handover.pandoc, Live Update Data Stream
       */

      var Piece = PlacedRecord.Piece = (function() {
        function Piece(_io, _parent, _root, _is_le, index) {
          this._io = _io;
          this._parent = _parent;
          this._root = _root;
          this._is_le = _is_le;
          this.index = index;

          this._read();
        }
        Piece.prototype._read = function() {

          if (this._is_le === true) {
            this._readLE();
          } else if (this._is_le === false) {
            this._readBE();
          } else {
            throw new KaitaiStream.UndecidedEndiannessError();
          }
        }
        Piece.prototype._readLE = function() {
        }
        Piece.prototype._readBE = function() {
        }

        /**
         * The octets of the piece.
         */
        Object.defineProperty(Piece.prototype, 'data', {
          get: function() {
            if (this._m_data !== undefined)
              return this._m_data;
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.maddr);
            if (this._is_le) {
              this._m_data = io.readBytes(this.ofsPieceEnd - this.ofsPiece);
            } else {
              this._m_data = io.readBytes(this.ofsPieceEnd - this.ofsPiece);
            }
            io.seek(_pos);
            return this._m_data;
          }
        });

        /**
         * Machine address of the piece.
         */
        Object.defineProperty(Piece.prototype, 'maddr', {
          get: function() {
            if (this._m_maddr !== undefined)
              return this._m_maddr;
            this._m_maddr = KaitaiStream.narrow(((BigInt(this._parent._parent.mfns[Number(KaitaiStream.quotient(BigInt(this.ofsPiece), BigInt(this._parent._parent.pageSize)))]) * BigInt(this._parent._parent.pageSize)) + KaitaiStream.remainder(BigInt(this.ofsPiece), BigInt(this._parent._parent.pageSize))));
            return this._m_maddr;
          }
        });

        /**
         * Offset of the piece in the stream.
         */
        Object.defineProperty(Piece.prototype, 'ofsPiece', {
          get: function() {
            if (this._m_ofsPiece !== undefined)
              return this._m_ofsPiece;
            this._m_ofsPiece = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt(this.index) === 0n) ? BigInt(this._parent.ofs) : ((KaitaiStream.quotient(BigInt(this._parent.ofs), BigInt(this._parent._parent.pageSize)) + BigInt(this.index)) * BigInt(this._parent._parent.pageSize)))));
            return this._m_ofsPiece;
          }
        });

        /**
         * Offset in the stream of the octet after the piece.
         */
        Object.defineProperty(Piece.prototype, 'ofsPieceEnd', {
          get: function() {
            if (this._m_ofsPieceEnd !== undefined)
              return this._m_ofsPieceEnd;
            this._m_ofsPieceEnd = KaitaiStream.narrow(BigInt.asUintN(64, ((((KaitaiStream.quotient(BigInt(this.ofsPiece), BigInt(this._parent._parent.pageSize)) + 1n) * BigInt(this._parent._parent.pageSize)) < BigInt(this._parent.ofsNext)) ? ((KaitaiStream.quotient(BigInt(this.ofsPiece), BigInt(this._parent._parent.pageSize)) + 1n) * BigInt(this._parent._parent.pageSize)) : BigInt(this._parent.ofsNext))));
            return this._m_ofsPieceEnd;
          }
        });

        /**
         * Number of the piece.
         */

        return Piece;
      })();

      /**
       * Type and length of the record.
       */
      Object.defineProperty(PlacedRecord.prototype, 'header', {
        get: function() {
          if (this._m_header !== undefined)
            return this._m_header;
          var io = this._root._io;
          var _pos = io.pos;
          io.seek(this.maddr);
          if (this._is_le) {
            this._m_header = new XenRecord_.XenRecord.RecordHeader(io, null, null, this._parent.hostIsBe);
          } else {
            this._m_header = new XenRecord_.XenRecord.RecordHeader(io, null, null, this._parent.hostIsBe);
          }
          io.seek(_pos);
          return this._m_header;
        }
      });

      /**
       * Machine address of the record's header, which never runs over the end of a page.
       */
      Object.defineProperty(PlacedRecord.prototype, 'maddr', {
        get: function() {
          if (this._m_maddr !== undefined)
            return this._m_maddr;
          this._m_maddr = KaitaiStream.narrow(BigInt.asUintN(64, ((BigInt(this._parent.mfns[Number(KaitaiStream.quotient(BigInt(this.ofs), BigInt(this._parent.pageSize)))]) * BigInt(this._parent.pageSize)) + KaitaiStream.remainder(BigInt(this.ofs), BigInt(this._parent.pageSize)))));
          return this._m_maddr;
        }
      });

      /**
       * Width of the words of the guest that the next record belongs to.
       */
      Object.defineProperty(PlacedRecord.prototype, 'nextGuestWidth', {
        get: function() {
          if (this._m_nextGuestWidth !== undefined)
            return this._m_nextGuestWidth;
          this._m_nextGuestWidth = (this.header.recordType == XenRecord_.XenRecord.RecordType.X86_PV_INFO ? (this.toldGuestWidth == 4 ? 4 : 8) : (this.header.recordType == XenRecord_.XenRecord.RecordType.LU_DOMAIN_INFO ? 8 : this.guestWidth));
          return this._m_nextGuestWidth;
        }
      });

      /**
       * Number of pages that the record lies in.
       */
      Object.defineProperty(PlacedRecord.prototype, 'numPieces', {
        get: function() {
          if (this._m_numPieces !== undefined)
            return this._m_numPieces;
          this._m_numPieces = KaitaiStream.narrow(BigInt.asUintN(64, ((KaitaiStream.quotient((BigInt(this.ofsNext) - 1n), BigInt(this._parent.pageSize)) - KaitaiStream.quotient(BigInt(this.ofs), BigInt(this._parent.pageSize))) + 1n)));
          return this._m_numPieces;
        }
      });

      /**
       * Offset in the stream of the record's body.
       */
      Object.defineProperty(PlacedRecord.prototype, 'ofsBody', {
        get: function() {
          if (this._m_ofsBody !== undefined)
            return this._m_ofsBody;
          this._m_ofsBody = KaitaiStream.narrow(BigInt.asUintN(64, (BigInt(this.ofs) + 8n)));
          return this._m_ofsBody;
        }
      });

      /**
       * Offset in the stream of the record that follows.
       */
      Object.defineProperty(PlacedRecord.prototype, 'ofsNext', {
        get: function() {
          if (this._m_ofsNext !== undefined)
            return this._m_ofsNext;
          this._m_ofsNext = KaitaiStream.narrow(BigInt.asUintN(64, (((BigInt(this.ofs) + 8n) + BigInt(this.header.lenBody)) + KaitaiStream.remainder((8n - KaitaiStream.remainder(BigInt(this.header.lenBody), 8n)), 8n))));
          return this._m_ofsNext;
        }
      });

      /**
       * The parts of the record, one per page that it lies in.
       */
      Object.defineProperty(PlacedRecord.prototype, 'pieces', {
        get: function() {
          if (this._m_pieces !== undefined)
            return this._m_pieces;
          if (this.numPieces > 1) {
            var _pos = this._io.pos;
            this._io.seek(0);
            if (this._is_le) {
              this._m_pieces = [];
              for (var i = 0; i < this.numPieces; i++) {
                this._m_pieces.push(new Piece(this._io, this, this._root, this._is_le, i));
              }
            } else {
              this._m_pieces = [];
              for (var i = 0; i < this.numPieces; i++) {
                this._m_pieces.push(new Piece(this._io, this, this._root, this._is_le, i));
              }
            }
            this._io.seek(_pos);
          }
          return this._m_pieces;
        }
      });

      /**
       * The record to the last field, if it lies in one page.
       */
      Object.defineProperty(PlacedRecord.prototype, 'record', {
        get: function() {
          if (this._m_record !== undefined)
            return this._m_record;
          if (this.numPieces == 1) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this.maddr);
            if (this._is_le) {
              this._raw__m_record = io.readBytes(this.ofsNext - this.ofs);
              var _io__raw__m_record = new KaitaiStream(this._raw__m_record);
              this._m_record = new XenRecord_.XenRecord(_io__raw__m_record, null, null, this._parent.hostIsBe, this.guestWidth);
            } else {
              this._raw__m_record = io.readBytes(this.ofsNext - this.ofs);
              var _io__raw__m_record = new KaitaiStream(this._raw__m_record);
              this._m_record = new XenRecord_.XenRecord(_io__raw__m_record, null, null, this._parent.hostIsBe, this.guestWidth);
            }
            io.seek(_pos);
          }
          return this._m_record;
        }
      });

      /**
       * What `X86_PV_INFO` says of its domain's words, in whichever page.
       */
      Object.defineProperty(PlacedRecord.prototype, 'toldGuestWidth', {
        get: function() {
          if (this._m_toldGuestWidth !== undefined)
            return this._m_toldGuestWidth;
          if (this.header.recordType == XenRecord_.XenRecord.RecordType.X86_PV_INFO) {
            var io = this._root._io;
            var _pos = io.pos;
            io.seek(this._parent.mfns[Math.floor(this.ofsBody / this._parent.pageSize)] * this._parent.pageSize + KaitaiStream.mod(this.ofsBody, this._parent.pageSize));
            if (this._is_le) {
              this._m_toldGuestWidth = io.readU1();
            } else {
              this._m_toldGuestWidth = io.readU1();
            }
            io.seek(_pos);
          }
          return this._m_toldGuestWidth;
        }
      });

      /**
       * Offset of the record in the stream.
       */

      /**
       * Width of the words of the guest that the record belongs to, in octets.
       */

      return PlacedRecord;
    })();

    /**
     * The MFN array: frame numbers (not addresses) of the data pages, in
     * stream order. Slots after the last one are not meaningful.
     */
    Object.defineProperty(PageWalk.prototype, 'mfns', {
      get: function() {
        if (this._m_mfns !== undefined)
          return this._m_mfns;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.ofsMfnArray);
        if (this._is_le) {
          this._m_mfns = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_mfns.push(io.readU8le());
          }
        } else {
          this._m_mfns = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_mfns.push(io.readU8be());
          }
        }
        io.seek(_pos);
        return this._m_mfns;
      }
    });

    /**
     * The data pages in stream order.
     */
    Object.defineProperty(PageWalk.prototype, 'pages', {
      get: function() {
        if (this._m_pages !== undefined)
          return this._m_pages;
        var _pos = this._io.pos;
        this._io.seek(0);
        if (this._is_le) {
          this._m_pages = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_pages.push(new Page(this._io, this, this._root, this._is_le, i));
          }
        } else {
          this._m_pages = [];
          for (var i = 0; i < this.numPages; i++) {
            this._m_pages.push(new Page(this._io, this, this._root, this._is_le, i));
          }
        }
        this._io.seek(_pos);
        return this._m_pages;
      }
    });

    /**
     * All records through `END`.
     */

    /**
     * True if a big-endian host wrote the stream.
     */

    /**
     * Machine address of the MFN array, in bytes.
     */

    /**
     * Number of data pages.
     */

    /**
     * Size of a page in bytes.
     */

    return PageWalk;
  })();

  /**
   * The start of one MiB of memory.
   * @see docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
   */

  var Slot = XenLuMemory.Slot = (function() {
    function Slot(_io, _parent, _root, index) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;
      this.index = index;

      this._read();
    }
    Slot.prototype._read = function() {
    }

    /**
     * True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
     * it, in either byte order.
     */
    Object.defineProperty(Slot.prototype, 'isBreadcrumb', {
      get: function() {
        if (this._m_isBreadcrumb !== undefined)
          return this._m_isBreadcrumb;
        this._m_isBreadcrumb =  (( ((this.magic[7] == 76) && (this.magic[6] == 105) && (this.magic[5] == 118) && (this.magic[4] == 101) && (this.magic[3] == 85) && (this.magic[2] == 112) && ( ((this.magic[1] == 96) || (this.magic[1] == 64) || (this.magic[1] == 0)) ) && (this.magic[0] == 0)) ) || ( ((this.magic[0] == 76) && (this.magic[1] == 105) && (this.magic[2] == 118) && (this.magic[3] == 101) && (this.magic[4] == 85) && (this.magic[5] == 112) && ( ((this.magic[6] == 96) || (this.magic[6] == 64) || (this.magic[6] == 0)) ) && (this.magic[7] == 0)) )) ;
        return this._m_isBreadcrumb;
      }
    });

    /**
     * The eight octets where the magic would be.
     */
    Object.defineProperty(Slot.prototype, 'magic', {
      get: function() {
        if (this._m_magic !== undefined)
          return this._m_magic;
        var io = this._root._io;
        var _pos = io.pos;
        io.seek(this.index * 1048576);
        this._m_magic = io.readBytes(8);
        io.seek(_pos);
        return this._m_magic;
      }
    });

    /**
     * Number of the MiB.
     */

    return Slot;
  })();

  /**
   * The first three words of the live update bootmem.
   */
  Object.defineProperty(XenLuMemory.prototype, 'breadcrumb', {
    get: function() {
      if (this._m_breadcrumb !== undefined)
        return this._m_breadcrumb;
      if (this.hasBreadcrumb) {
        var _pos = this._io.pos;
        this._io.seek(this.ofsBreadcrumb);
        this._raw__m_breadcrumb = this._io.readBytes(24);
        var _io__raw__m_breadcrumb = new KaitaiStream(this._raw__m_breadcrumb);
        this._m_breadcrumb = new XenLuBreadcrumb_.XenLuBreadcrumb(_io__raw__m_breadcrumb, null, null);
        this._io.seek(_pos);
      }
      return this._m_breadcrumb;
    }
  });

  /**
   * MFN array and records, as the breadcrumb leads to them.
   */
  Object.defineProperty(XenLuMemory.prototype, 'handover', {
    get: function() {
      if (this._m_handover !== undefined)
        return this._m_handover;
      if (this.hasBreadcrumb) {
        var _pos = this._io.pos;
        this._io.seek(0);
        this._m_handover = new PageWalk(this._io, this, this._root, this.breadcrumb.hostIsBe, this.breadcrumb.words.ofsMfnArray, this.breadcrumb.words.numPages, this.breadcrumb.words.pageSize);
        this._io.seek(_pos);
      }
      return this._m_handover;
    }
  });

  /**
   * False if no MiB of the dump starts with a breadcrumb.
   */
  Object.defineProperty(XenLuMemory.prototype, 'hasBreadcrumb', {
    get: function() {
      if (this._m_hasBreadcrumb !== undefined)
        return this._m_hasBreadcrumb;
      this._m_hasBreadcrumb = this.slots[this.slots.length - 1].isBreadcrumb;
      return this._m_hasBreadcrumb;
    }
  });

  /**
   * Machine address of the live update bootmem, in bytes.
   */
  Object.defineProperty(XenLuMemory.prototype, 'ofsBreadcrumb', {
    get: function() {
      if (this._m_ofsBreadcrumb !== undefined)
        return this._m_ofsBreadcrumb;
      this._m_ofsBreadcrumb = (this.slots.length - 1) * 1048576;
      return this._m_ofsBreadcrumb;
    }
  });

  /**
   * The places looked at, one per MiB, up to the breadcrumb.
   */
  Object.defineProperty(XenLuMemory.prototype, 'slots', {
    get: function() {
      if (this._m_slots !== undefined)
        return this._m_slots;
      var _pos = this._io.pos;
      this._io.seek(0);
      this._m_slots = [];
      var i = 0;
      do {
        var _ = new Slot(this._io, this, this._root, i);
        this._m_slots.push(_);
        i++;
      } while (!( ((_.isBreadcrumb) || ((_.index + 2) * 1048576 > this._io.size)) ));
      this._io.seek(_pos);
      return this._m_slots;
    }
  });

  return XenLuMemory;
})();
XenLuMemory_.XenLuMemory = XenLuMemory;
});
