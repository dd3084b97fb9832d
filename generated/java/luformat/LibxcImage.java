// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;


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
 * @see "docs/specs/libxc-migration-stream.pandoc, Overview"
 */
public class LibxcImage extends KaitaiStruct {
    public static LibxcImage fromFile(String fileName) throws IOException {
        return new LibxcImage(new ByteBufferKaitaiStream(fileName));
    }

    public enum DomainType {
        X86_PV(1),
        X86_HVM(2);

        private final long id;
        DomainType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DomainType> byId = new HashMap<Long, DomainType>(2);
        static {
            for (DomainType e : DomainType.values())
                byId.put(e.id(), e);
        }
        public static DomainType byId(long id) { return byId.get(id); }
    }

    public LibxcImage(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibxcImage(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibxcImage(KaitaiStream _io, KaitaiStruct _parent, LibxcImage _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.imageHeader = new Ihdr(this._io, this, _root);
        this.domainHeader = new Dhdr(this._io, this, _root, hostIsBe());
        this.records = new ArrayList<XenRecord>();
        {
            XenRecord _it;
            int i = 0;
            do {
                _it = new XenRecord(this._io, hostIsBe(), (i == 0 ? 8 : records().get(((Number) (i - 1)).intValue()).nextGuestWidth()));
                this.records.add(_it);
                i++;
            } while (!(_it.recordType() == XenRecord.RecordType.END_OF_STREAM));
        }
    }

    public void _fetchInstances() {
        this.imageHeader._fetchInstances();
        this.domainHeader._fetchInstances();
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * The domain header.
     * @see "docs/specs/libxc-migration-stream.pandoc, Domain Header"
     */
    public static class Dhdr extends KaitaiStruct {
        private Boolean _is_le;

        public Dhdr(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public Dhdr(KaitaiStream _io, LibxcImage _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public Dhdr(KaitaiStream _io, LibxcImage _parent, LibxcImage _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
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
            this.domainType = LibxcImage.DomainType.byId(this._io.readU4le());
            this.pageShift = this._io.readU2le();
            this.reserved = this._io.readU2le();
            this.xenMajor = this._io.readU4le();
            this.xenMinor = this._io.readU4le();
        }
        private void _readBE() {
            this.domainType = LibxcImage.DomainType.byId(this._io.readU4be());
            this.pageShift = this._io.readU2be();
            this.reserved = this._io.readU2be();
            this.xenMajor = this._io.readU4be();
            this.xenMinor = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Integer pageSize;

        /**
         * Size of a guest page in octets; 0 if it is none of the usual ones.
         */
        public Integer pageSize() {
            if (this.pageSize != null)
                return this.pageSize;
            this.pageSize = ((Number) ((pageShift() == 12 ? 4096 : (pageShift() == 14 ? 16384 : (pageShift() == 16 ? 65536 : 0))))).intValue();
            return this.pageSize;
        }
        private DomainType domainType;
        private int pageShift;
        private int reserved;
        private long xenMajor;
        private long xenMinor;
        private boolean hostIsBe;
        private LibxcImage _root;
        private LibxcImage _parent;

        /**
         * Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
         */
        public DomainType domainType() { return domainType; }

        /**
         * Size of a guest page as a power of two; 12 on x86.
         */
        public int pageShift() { return pageShift; }

        /**
         * Reserved; zero.
         */
        public int reserved() { return reserved; }

        /**
         * Major version of the Xen that wrote the image; 0 if the image was
         * converted from the legacy format.
         */
        public long xenMajor() { return xenMajor; }

        /**
         * Minor version of the Xen that wrote the image; in a converted image
         * the version of the converter.
         */
        public long xenMinor() { return xenMinor; }

        /**
         * True if the image is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxcImage _root() { return _root; }
        public LibxcImage _parent() { return _parent; }
    }

    /**
     * The image header, always big-endian.
     * @see "docs/specs/libxc-migration-stream.pandoc, Image Header"
     */
    public static class Ihdr extends KaitaiStruct {
        public static Ihdr fromFile(String fileName) throws IOException {
            return new Ihdr(new ByteBufferKaitaiStream(fileName));
        }

        public Ihdr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Ihdr(KaitaiStream _io, LibxcImage _parent) {
            this(_io, _parent, null);
        }

        public Ihdr(KaitaiStream _io, LibxcImage _parent, LibxcImage _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.marker = this._io.readBytes(8);
            if (!(Arrays.equals(this.marker, new byte[] { -1, -1, -1, -1, -1, -1, -1, -1 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { -1, -1, -1, -1, -1, -1, -1, -1 }, this.marker, this._io, "/types/ihdr/seq/0");
            }
            this.magic = this._io.readBytes(4);
            if (!(Arrays.equals(this.magic, new byte[] { 88, 69, 78, 70 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 88, 69, 78, 70 }, this.magic, this._io, "/types/ihdr/seq/1");
            }
            this.version = this._io.readU4be();
            this.options = this._io.readU2be();
            this.reserved = this._io.readU2be();
            this.reserved2 = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * True if domain header and records are big-endian.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian = (options() & 1) != 0;
            return this.isBigEndian;
        }
        private byte[] marker;
        private byte[] magic;
        private long version;
        private int options;
        private int reserved;
        private long reserved2;
        private LibxcImage _root;
        private LibxcImage _parent;

        /**
         * All ones. Images in the legacy format (Xen 4.5 and earlier) have a
         * zero bit among the first 8 octets.
         */
        public byte[] marker() { return marker; }

        /**
         * The number 0x58454e46.
         */
        public byte[] magic() { return magic; }

        /**
         * Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
         * `STATIC_DATA_END` and the policy records.
         */
        public long version() { return version; }

        /**
         * Option bits; bits 1 to 15 are reserved.
         */
        public int options() { return options; }

        /**
         * Reserved; zero.
         */
        public int reserved() { return reserved; }

        /**
         * Reserved; zero.
         */
        public long reserved2() { return reserved2; }
        public LibxcImage _root() { return _root; }
        public LibxcImage _parent() { return _parent; }
    }
    private Boolean hostIsBe;

    /**
     * True if domain header and records are big-endian.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe = imageHeader().isBigEndian();
        return this.hostIsBe;
    }
    private Ihdr imageHeader;
    private Dhdr domainHeader;
    private List<XenRecord> records;
    private LibxcImage _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the image; tells version and byte order.
     */
    public Ihdr imageHeader() { return imageHeader; }

    /**
     * Kind of domain and version of the Xen that wrote the image.
     */
    public Dhdr domainHeader() { return domainHeader; }

    /**
     * All records through `END`.
     */
    public List<XenRecord> records() { return records; }
    public LibxcImage _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
