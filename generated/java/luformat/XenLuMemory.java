// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;


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
 * @see "docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview"
 */
public class XenLuMemory extends KaitaiStruct {
    public static XenLuMemory fromFile(String fileName) throws IOException {
        return new XenLuMemory(new ByteBufferKaitaiStream(fileName));
    }

    public XenLuMemory(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenLuMemory(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenLuMemory(KaitaiStream _io, KaitaiStruct _parent, XenLuMemory _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
        breadcrumb();
        if (this.breadcrumb != null) {
            this.breadcrumb._fetchInstances();
        }
        handover();
        if (this.handover != null) {
            this.handover._fetchInstances();
        }
        slots();
        if (this.slots != null) {
            for (int i = 0; i < this.slots.size(); i++) {
                this.slots.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
    }

    /**
     * The data stream, walked through the MFN array.
     * @see "docs/specs/live-update-handover.pandoc, Live Update Data Stream"
     */
    public static class PageWalk extends KaitaiStruct {
        private Boolean _is_le;

        public PageWalk(KaitaiStream _io, boolean hostIsBe, long ofsMfnArray, long numPages, long pageSize) {
            this(_io, null, null, hostIsBe, ofsMfnArray, numPages, pageSize);
        }

        public PageWalk(KaitaiStream _io, XenLuMemory _parent, boolean hostIsBe, long ofsMfnArray, long numPages, long pageSize) {
            this(_io, _parent, null, hostIsBe, ofsMfnArray, numPages, pageSize);
        }

        public PageWalk(KaitaiStream _io, XenLuMemory _parent, XenLuMemory _root, boolean hostIsBe, long ofsMfnArray, long numPages, long pageSize) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            this.ofsMfnArray = ofsMfnArray;
            this.numPages = numPages;
            this.pageSize = pageSize;
            _read();
        }
        private void _read() {
            {
                boolean on = hostIsBe();
                if (on == true) {
                    this._is_le = false;
                }
                else {
                    this._is_le = true;
                }
            }

            if (_is_le == null) {
                throw new KaitaiStream.UndecidedEndiannessError();
            } else if (_is_le) {
                _readLE();
            } else {
                _readBE();
            }
        }
        private void _readLE() {
            this.records = new ArrayList<PlacedRecord>();
            {
                PlacedRecord _it;
                int i = 0;
                do {
                    _it = new PlacedRecord(this._io, this, _root, _is_le, (i == 0 ? 0 : records().get(((Number) (i - 1)).intValue()).ofsNext()), (i == 0 ? 8 : records().get(((Number) (i - 1)).intValue()).nextGuestWidth()));
                    this.records.add(_it);
                    i++;
                } while (!(_it.header().recordType() == XenRecord.RecordType.END_OF_STREAM));
            }
        }
        private void _readBE() {
            this.records = new ArrayList<PlacedRecord>();
            {
                PlacedRecord _it;
                int i = 0;
                do {
                    _it = new PlacedRecord(this._io, this, _root, _is_le, (i == 0 ? 0 : records().get(((Number) (i - 1)).intValue()).ofsNext()), (i == 0 ? 8 : records().get(((Number) (i - 1)).intValue()).nextGuestWidth()));
                    this.records.add(_it);
                    i++;
                } while (!(_it.header().recordType() == XenRecord.RecordType.END_OF_STREAM));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
            mfns();
            if (this.mfns != null) {
                for (int i = 0; i < this.mfns.size(); i++) {
                }
            }
            pages();
            if (this.pages != null) {
                for (int i = 0; i < this.pages.size(); i++) {
                    this.pages.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
        }

        /**
         * One data page.
         * @see "docs/specs/live-update-handover.pandoc, Live Update Data Stream"
         */
        public static class Page extends KaitaiStruct {
            private Boolean _is_le;

            public Page(KaitaiStream _io, XenLuMemory.PageWalk _parent, XenLuMemory _root, boolean _is_le, long index) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                this.index = index;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
                data();
                if (this.data != null) {
                }
            }
            private byte[] data;

            /**
             * The page's octets, a part of the stream that no record border bounds.
             */
            public byte[] data() {
                if (this.data != null)
                    return this.data;
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(mfn() * _parent().pageSize());
                if (_is_le) {
                    this.data = io.readBytes(_parent().pageSize());
                } else {
                    this.data = io.readBytes(_parent().pageSize());
                }
                io.seek(_pos);
                return this.data;
            }
            private Long mfn;

            /**
             * Machine frame number of the page.
             */
            public Long mfn() {
                if (this.mfn != null)
                    return this.mfn;
                this.mfn = ((Number) (_parent().mfns().get(((Number) (index())).intValue()))).longValue();
                return this.mfn;
            }
            private long index;
            private XenLuMemory _root;
            private XenLuMemory.PageWalk _parent;

            /**
             * Position of the page in the stream.
             */
            public long index() { return index; }
            public XenLuMemory _root() { return _root; }
            public XenLuMemory.PageWalk _parent() { return _parent; }
        }

        /**
         * A record and where it lies, in the stream and in memory.
         * @see "docs/specs/live-update-handover.pandoc, Data Stream Overview"
         */
        public static class PlacedRecord extends KaitaiStruct {
            private Boolean _is_le;

            public PlacedRecord(KaitaiStream _io, XenLuMemory.PageWalk _parent, XenLuMemory _root, boolean _is_le, long ofs, int guestWidth) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
                this.ofs = ofs;
                this.guestWidth = guestWidth;
                _read();
            }
            private void _read() {

                if (_is_le == null) {
                    throw new KaitaiStream.UndecidedEndiannessError();
                } else if (_is_le) {
                    _readLE();
                } else {
                    _readBE();
                }
            }
            private void _readLE() {
            }
            private void _readBE() {
            }

            public void _fetchInstances() {
                header();
                if (this.header != null) {
                    this.header._fetchInstances();
                }
                pieces();
                if (this.pieces != null) {
                    for (int i = 0; i < this.pieces.size(); i++) {
                        this.pieces.get(((Number) (i)).intValue())._fetchInstances();
                    }
                }
                record();
                if (this.record != null) {
                    this.record._fetchInstances();
                }
                toldGuestWidth();
                if (this.toldGuestWidth != null) {
                }
            }

            /**
             * The part of a record that lies in one page.
             * @see "docs/specs/live-update-handover.pandoc, Live Update Data Stream"
             */
            public static class Piece extends KaitaiStruct {
                private Boolean _is_le;

                public Piece(KaitaiStream _io, XenLuMemory.PageWalk.PlacedRecord _parent, XenLuMemory _root, boolean _is_le, long index) {
                    super(_io);
                    this._parent = _parent;
                    this._root = _root;
                    this._is_le = _is_le;
                    this.index = index;
                    _read();
                }
                private void _read() {

                    if (_is_le == null) {
                        throw new KaitaiStream.UndecidedEndiannessError();
                    } else if (_is_le) {
                        _readLE();
                    } else {
                        _readBE();
                    }
                }
                private void _readLE() {
                }
                private void _readBE() {
                }

                public void _fetchInstances() {
                    data();
                    if (this.data != null) {
                    }
                }
                private byte[] data;

                /**
                 * The octets of the piece.
                 */
                public byte[] data() {
                    if (this.data != null)
                        return this.data;
                    KaitaiStream io = _root()._io();
                    long _pos = io.pos();
                    io.seek(maddr());
                    if (_is_le) {
                        this.data = io.readBytes(ofsPieceEnd() - ofsPiece());
                    } else {
                        this.data = io.readBytes(ofsPieceEnd() - ofsPiece());
                    }
                    io.seek(_pos);
                    return this.data;
                }
                private Integer maddr;

                /**
                 * Machine address of the piece.
                 */
                public Integer maddr() {
                    if (this.maddr != null)
                        return this.maddr;
                    this.maddr = ((Number) (_parent()._parent().mfns().get(((Number) (ofsPiece() / _parent()._parent().pageSize())).intValue()) * _parent()._parent().pageSize() + KaitaiStream.mod(ofsPiece(), _parent()._parent().pageSize()))).intValue();
                    return this.maddr;
                }
                private Long ofsPiece;

                /**
                 * Offset of the piece in the stream.
                 */
                public Long ofsPiece() {
                    if (this.ofsPiece != null)
                        return this.ofsPiece;
                    this.ofsPiece = ((Number) (((Number) ((index() == 0 ? _parent().ofs() : (_parent().ofs() / _parent()._parent().pageSize() + index()) * _parent()._parent().pageSize()))).longValue())).longValue();
                    return this.ofsPiece;
                }
                private Long ofsPieceEnd;

                /**
                 * Offset in the stream of the octet after the piece.
                 */
                public Long ofsPieceEnd() {
                    if (this.ofsPieceEnd != null)
                        return this.ofsPieceEnd;
                    this.ofsPieceEnd = ((Number) (((Number) (((ofsPiece() / _parent()._parent().pageSize() + 1) * _parent()._parent().pageSize() < _parent().ofsNext() ? (ofsPiece() / _parent()._parent().pageSize() + 1) * _parent()._parent().pageSize() : _parent().ofsNext()))).longValue())).longValue();
                    return this.ofsPieceEnd;
                }
                private long index;
                private XenLuMemory _root;
                private XenLuMemory.PageWalk.PlacedRecord _parent;

                /**
                 * Number of the piece.
                 */
                public long index() { return index; }
                public XenLuMemory _root() { return _root; }
                public XenLuMemory.PageWalk.PlacedRecord _parent() { return _parent; }
            }
            private XenRecord.RecordHeader header;

            /**
             * Type and length of the record.
             */
            public XenRecord.RecordHeader header() {
                if (this.header != null)
                    return this.header;
                KaitaiStream io = _root()._io();
                long _pos = io.pos();
                io.seek(maddr());
                if (_is_le) {
                    this.header = new XenRecord.RecordHeader(io, _parent().hostIsBe());
                } else {
                    this.header = new XenRecord.RecordHeader(io, _parent().hostIsBe());
                }
                io.seek(_pos);
                return this.header;
            }
            private Long maddr;

            /**
             * Machine address of the record's header, which never runs over the end of a page.
             */
            public Long maddr() {
                if (this.maddr != null)
                    return this.maddr;
                this.maddr = ((Number) (((Number) (_parent().mfns().get(((Number) (ofs() / _parent().pageSize())).intValue()) * _parent().pageSize() + KaitaiStream.mod(ofs(), _parent().pageSize()))).longValue())).longValue();
                return this.maddr;
            }
            private Integer nextGuestWidth;

            /**
             * Width of the words of the guest that the next record belongs to.
             */
            public Integer nextGuestWidth() {
                if (this.nextGuestWidth != null)
                    return this.nextGuestWidth;
                this.nextGuestWidth = ((Number) ((header().recordType() == XenRecord.RecordType.X86_PV_INFO ? (toldGuestWidth() == 4 ? 4 : 8) : (header().recordType() == XenRecord.RecordType.LU_DOMAIN_INFO ? 8 : guestWidth())))).intValue();
                return this.nextGuestWidth;
            }
            private Long numPieces;

            /**
             * Number of pages that the record lies in.
             */
            public Long numPieces() {
                if (this.numPieces != null)
                    return this.numPieces;
                this.numPieces = ((Number) (((Number) (((ofsNext() - 1) / _parent().pageSize() - ofs() / _parent().pageSize()) + 1)).longValue())).longValue();
                return this.numPieces;
            }
            private Long ofsBody;

            /**
             * Offset in the stream of the record's body.
             */
            public Long ofsBody() {
                if (this.ofsBody != null)
                    return this.ofsBody;
                this.ofsBody = ((Number) (((Number) (ofs() + 8)).longValue())).longValue();
                return this.ofsBody;
            }
            private Long ofsNext;

            /**
             * Offset in the stream of the record that follows.
             */
            public Long ofsNext() {
                if (this.ofsNext != null)
                    return this.ofsNext;
                this.ofsNext = ((Number) (((Number) (((ofs() + 8) + header().lenBody()) + KaitaiStream.mod(8 - KaitaiStream.mod(header().lenBody(), 8), 8))).longValue())).longValue();
                return this.ofsNext;
            }
            private List<Piece> pieces;

            /**
             * The parts of the record, one per page that it lies in.
             */
            public List<Piece> pieces() {
                if (this.pieces != null)
                    return this.pieces;
                if (numPieces() > 1) {
                    long _pos = this._io.pos();
                    this._io.seek(0);
                    if (_is_le) {
                        this.pieces = new ArrayList<Piece>();
                        for (int i = 0; i < numPieces(); i++) {
                            this.pieces.add(new Piece(this._io, this, _root, _is_le, i));
                        }
                    } else {
                        this.pieces = new ArrayList<Piece>();
                        for (int i = 0; i < numPieces(); i++) {
                            this.pieces.add(new Piece(this._io, this, _root, _is_le, i));
                        }
                    }
                    this._io.seek(_pos);
                }
                return this.pieces;
            }
            private XenRecord record;

            /**
             * The record to the last field, if it lies in one page.
             */
            public XenRecord record() {
                if (this.record != null)
                    return this.record;
                if (numPieces() == 1) {
                    KaitaiStream io = _root()._io();
                    long _pos = io.pos();
                    io.seek(maddr());
                    if (_is_le) {
                        KaitaiStream _io_record = io.substream(ofsNext() - ofs());
                        this.record = new XenRecord(_io_record, _parent().hostIsBe(), guestWidth());
                    } else {
                        KaitaiStream _io_record = io.substream(ofsNext() - ofs());
                        this.record = new XenRecord(_io_record, _parent().hostIsBe(), guestWidth());
                    }
                    io.seek(_pos);
                }
                return this.record;
            }
            private Integer toldGuestWidth;

            /**
             * What `X86_PV_INFO` says of its domain's words, in whichever page.
             */
            public Integer toldGuestWidth() {
                if (this.toldGuestWidth != null)
                    return this.toldGuestWidth;
                if (header().recordType() == XenRecord.RecordType.X86_PV_INFO) {
                    KaitaiStream io = _root()._io();
                    long _pos = io.pos();
                    io.seek(_parent().mfns().get(((Number) (ofsBody() / _parent().pageSize())).intValue()) * _parent().pageSize() + KaitaiStream.mod(ofsBody(), _parent().pageSize()));
                    if (_is_le) {
                        this.toldGuestWidth = io.readU1();
                    } else {
                        this.toldGuestWidth = io.readU1();
                    }
                    io.seek(_pos);
                }
                return this.toldGuestWidth;
            }
            private long ofs;
            private int guestWidth;
            private XenLuMemory _root;
            private XenLuMemory.PageWalk _parent;

            /**
             * Offset of the record in the stream.
             */
            public long ofs() { return ofs; }

            /**
             * Width of the words of the guest that the record belongs to, in octets.
             */
            public int guestWidth() { return guestWidth; }
            public XenLuMemory _root() { return _root; }
            public XenLuMemory.PageWalk _parent() { return _parent; }
        }
        private List<Long> mfns;

        /**
         * The MFN array: frame numbers (not addresses) of the data pages, in
         * stream order. Slots after the last one are not meaningful.
         */
        public List<Long> mfns() {
            if (this.mfns != null)
                return this.mfns;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(ofsMfnArray());
            if (_is_le) {
                this.mfns = new ArrayList<Long>();
                for (int i = 0; i < numPages(); i++) {
                    this.mfns.add(io.readU8le());
                }
            } else {
                this.mfns = new ArrayList<Long>();
                for (int i = 0; i < numPages(); i++) {
                    this.mfns.add(io.readU8be());
                }
            }
            io.seek(_pos);
            return this.mfns;
        }
        private List<Page> pages;

        /**
         * The data pages in stream order.
         */
        public List<Page> pages() {
            if (this.pages != null)
                return this.pages;
            long _pos = this._io.pos();
            this._io.seek(0);
            if (_is_le) {
                this.pages = new ArrayList<Page>();
                for (int i = 0; i < numPages(); i++) {
                    this.pages.add(new Page(this._io, this, _root, _is_le, i));
                }
            } else {
                this.pages = new ArrayList<Page>();
                for (int i = 0; i < numPages(); i++) {
                    this.pages.add(new Page(this._io, this, _root, _is_le, i));
                }
            }
            this._io.seek(_pos);
            return this.pages;
        }
        private List<PlacedRecord> records;
        private boolean hostIsBe;
        private long ofsMfnArray;
        private long numPages;
        private long pageSize;
        private XenLuMemory _root;
        private XenLuMemory _parent;

        /**
         * All records through `END`.
         */
        public List<PlacedRecord> records() { return records; }

        /**
         * True if a big-endian host wrote the stream.
         */
        public boolean hostIsBe() { return hostIsBe; }

        /**
         * Machine address of the MFN array, in bytes.
         */
        public long ofsMfnArray() { return ofsMfnArray; }

        /**
         * Number of data pages.
         */
        public long numPages() { return numPages; }

        /**
         * Size of a page in bytes.
         */
        public long pageSize() { return pageSize; }
        public XenLuMemory _root() { return _root; }
        public XenLuMemory _parent() { return _parent; }
    }

    /**
     * The start of one MiB of memory.
     * @see "docs/specs/live-update-handover.pandoc, Memory Usage Restrictions"
     */
    public static class Slot extends KaitaiStruct {

        public Slot(KaitaiStream _io, long index) {
            this(_io, null, null, index);
        }

        public Slot(KaitaiStream _io, XenLuMemory _parent, long index) {
            this(_io, _parent, null, index);
        }

        public Slot(KaitaiStream _io, XenLuMemory _parent, XenLuMemory _root, long index) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.index = index;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
            magic();
            if (this.magic != null) {
            }
        }
        private Boolean isBreadcrumb;

        /**
         * True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
         * it, in either byte order.
         */
        public Boolean isBreadcrumb() {
            if (this.isBreadcrumb != null)
                return this.isBreadcrumb;
            this.isBreadcrumb =  (( (((magic()[((int) 7)] & 0xff) == 76) && ((magic()[((int) 6)] & 0xff) == 105) && ((magic()[((int) 5)] & 0xff) == 118) && ((magic()[((int) 4)] & 0xff) == 101) && ((magic()[((int) 3)] & 0xff) == 85) && ((magic()[((int) 2)] & 0xff) == 112) && ( (((magic()[((int) 1)] & 0xff) == 96) || ((magic()[((int) 1)] & 0xff) == 64) || ((magic()[((int) 1)] & 0xff) == 0)) ) && ((magic()[((int) 0)] & 0xff) == 0)) ) || ( (((magic()[((int) 0)] & 0xff) == 76) && ((magic()[((int) 1)] & 0xff) == 105) && ((magic()[((int) 2)] & 0xff) == 118) && ((magic()[((int) 3)] & 0xff) == 101) && ((magic()[((int) 4)] & 0xff) == 85) && ((magic()[((int) 5)] & 0xff) == 112) && ( (((magic()[((int) 6)] & 0xff) == 96) || ((magic()[((int) 6)] & 0xff) == 64) || ((magic()[((int) 6)] & 0xff) == 0)) ) && ((magic()[((int) 7)] & 0xff) == 0)) )) ;
            return this.isBreadcrumb;
        }
        private byte[] magic;

        /**
         * The eight octets where the magic would be.
         */
        public byte[] magic() {
            if (this.magic != null)
                return this.magic;
            KaitaiStream io = _root()._io();
            long _pos = io.pos();
            io.seek(index() * 1048576);
            this.magic = io.readBytes(8);
            io.seek(_pos);
            return this.magic;
        }
        private long index;
        private XenLuMemory _root;
        private XenLuMemory _parent;

        /**
         * Number of the MiB.
         */
        public long index() { return index; }
        public XenLuMemory _root() { return _root; }
        public XenLuMemory _parent() { return _parent; }
    }
    private XenLuBreadcrumb breadcrumb;

    /**
     * The first three words of the live update bootmem.
     */
    public XenLuBreadcrumb breadcrumb() {
        if (this.breadcrumb != null)
            return this.breadcrumb;
        if (hasBreadcrumb()) {
            long _pos = this._io.pos();
            this._io.seek(ofsBreadcrumb());
            KaitaiStream _io_breadcrumb = this._io.substream(24);
            this.breadcrumb = new XenLuBreadcrumb(_io_breadcrumb);
            this._io.seek(_pos);
        }
        return this.breadcrumb;
    }
    private PageWalk handover;

    /**
     * MFN array and records, as the breadcrumb leads to them.
     */
    public PageWalk handover() {
        if (this.handover != null)
            return this.handover;
        if (hasBreadcrumb()) {
            long _pos = this._io.pos();
            this._io.seek(0);
            this.handover = new PageWalk(this._io, this, _root, breadcrumb().hostIsBe(), breadcrumb().words().ofsMfnArray(), breadcrumb().words().numPages(), breadcrumb().words().pageSize());
            this._io.seek(_pos);
        }
        return this.handover;
    }
    private Boolean hasBreadcrumb;

    /**
     * False if no MiB of the dump starts with a breadcrumb.
     */
    public Boolean hasBreadcrumb() {
        if (this.hasBreadcrumb != null)
            return this.hasBreadcrumb;
        this.hasBreadcrumb = slots().get(((Number) (slots().size() - 1)).intValue()).isBreadcrumb();
        return this.hasBreadcrumb;
    }
    private Integer ofsBreadcrumb;

    /**
     * Machine address of the live update bootmem, in bytes.
     */
    public Integer ofsBreadcrumb() {
        if (this.ofsBreadcrumb != null)
            return this.ofsBreadcrumb;
        this.ofsBreadcrumb = ((Number) ((slots().size() - 1) * 1048576)).intValue();
        return this.ofsBreadcrumb;
    }
    private List<Slot> slots;

    /**
     * The places looked at, one per MiB, up to the breadcrumb.
     */
    public List<Slot> slots() {
        if (this.slots != null)
            return this.slots;
        long _pos = this._io.pos();
        this._io.seek(0);
        this.slots = new ArrayList<Slot>();
        {
            Slot _it;
            int i = 0;
            do {
                _it = new Slot(this._io, this, _root, i);
                this.slots.add(_it);
                i++;
            } while (!( ((_it.isBreadcrumb()) || ((((Number) (_it.index())).longValue() + 2) * 1048576 > _io().size())) ));
        }
        this._io.seek(_pos);
        return this.slots;
    }
    private XenLuMemory _root;
    private KaitaiStruct _parent;
    public XenLuMemory _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
