// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Arrays;
import java.nio.charset.StandardCharsets;


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
 * @see "docs/specs/libxl-migration-stream.pandoc, Overview"
 */
public class LibxlStream extends KaitaiStruct {
    public static LibxlStream fromFile(String fileName) throws IOException {
        return new LibxlStream(new ByteBufferKaitaiStream(fileName));
    }

    public enum CheckpointControl {
        NEW_CHECKPOINT(0),
        SECONDARY_SUSPENDED(1),
        SECONDARY_READY(2),
        SECONDARY_RESUMED(3);

        private final long id;
        CheckpointControl(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, CheckpointControl> byId = new HashMap<Long, CheckpointControl>(4);
        static {
            for (CheckpointControl e : CheckpointControl.values())
                byId.put(e.id(), e);
        }
        public static CheckpointControl byId(long id) { return byId.get(id); }
    }

    public enum Emulator {
        UNKNOWN(0),
        QEMU_TRADITIONAL(1),
        QEMU_UPSTREAM(2);

        private final long id;
        Emulator(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Emulator> byId = new HashMap<Long, Emulator>(3);
        static {
            for (Emulator e : Emulator.values())
                byId.put(e.id(), e);
        }
        public static Emulator byId(long id) { return byId.get(id); }
    }

    public enum RecordType {
        END_OF_STREAM(0),
        LIBXC_CONTEXT(1),
        EMULATOR_XENSTORE_DATA(2),
        EMULATOR_CONTEXT(3),
        CHECKPOINT_END(4),
        CHECKPOINT_STATE(5);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(6);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public LibxlStream(KaitaiStream _io) {
        this(_io, null, null);
    }

    public LibxlStream(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public LibxlStream(KaitaiStream _io, KaitaiStruct _parent, LibxlStream _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.header = new StreamHeader(this._io, this, _root);
        this.records = new ArrayList<Record>();
        {
            Record _it;
            int i = 0;
            do {
                _it = new Record(this._io, this, _root, hostIsBe());
                this.records.add(_it);
                i++;
            } while (!( ((_it.header().recordType() == RecordType.END_OF_STREAM) || (_io().isEof())) ));
        }
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        for (int i = 0; i < this.records.size(); i++) {
            this.records.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * Control message between the two sides of a COLO pair.
     * @see "docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE"
     */
    public static class CheckpointState extends KaitaiStruct {
        private Boolean _is_le;

        public CheckpointState(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public CheckpointState(KaitaiStream _io, LibxlStream.Record _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public CheckpointState(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root, boolean hostIsBe) {
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
            this.controlId = LibxlStream.CheckpointControl.byId(this._io.readU4le());
            this.padding = this._io.readBytesFull();
        }
        private void _readBE() {
            this.controlId = LibxlStream.CheckpointControl.byId(this._io.readU4be());
            this.padding = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private CheckpointControl controlId;
        private byte[] padding;
        private boolean hostIsBe;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * What is told to the other side.
         */
        public CheckpointControl controlId() { return controlId; }

        /**
         * Zeros, if the writer counted them as part of the body.
         */
        public byte[] padding() { return padding; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * Saved state of an emulator.
     * @see "docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT"
     */
    public static class EmulatorContext extends KaitaiStruct {

        public EmulatorContext(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public EmulatorContext(KaitaiStream _io, LibxlStream.Record _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public EmulatorContext(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            _read();
        }
        private void _read() {
            this.emulator = new EmulatorHeader(this._io, this, _root, hostIsBe());
            this.context = this._io.readBytesFull();
        }

        public void _fetchInstances() {
            this.emulator._fetchInstances();
        }
        private EmulatorHeader emulator;
        private byte[] context;
        private boolean hostIsBe;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * The emulator the state belongs to.
         */
        public EmulatorHeader emulator() { return emulator; }

        /**
         * The emulator's state. The format is the emulator's own and not part
         * of the specification; QEMU writes its migration stream.
         */
        public byte[] context() { return context; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * Tells which emulator a record belongs to.
     * @see "docs/specs/libxl-migration-stream.pandoc, Emulator Records"
     */
    public static class EmulatorHeader extends KaitaiStruct {
        private Boolean _is_le;

        public EmulatorHeader(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public EmulatorHeader(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public EmulatorHeader(KaitaiStream _io, KaitaiStruct _parent, LibxlStream _root, boolean hostIsBe) {
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
            this.emulatorId = LibxlStream.Emulator.byId(this._io.readU4le());
            this.index = this._io.readU4le();
        }
        private void _readBE() {
            this.emulatorId = LibxlStream.Emulator.byId(this._io.readU4be());
            this.index = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Emulator emulatorId;
        private long index;
        private boolean hostIsBe;
        private LibxlStream _root;
        private KaitaiStruct _parent;

        /**
         * Kind of emulator.
         */
        public Emulator emulatorId() { return emulatorId; }

        /**
         * Number of the emulator in the domain.
         */
        public long index() { return index; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Xenstore entries of an emulator.
     * @see "docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA"
     */
    public static class EmulatorXenstoreData extends KaitaiStruct {

        public EmulatorXenstoreData(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public EmulatorXenstoreData(KaitaiStream _io, LibxlStream.Record _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public EmulatorXenstoreData(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            _read();
        }
        private void _read() {
            this.emulator = new EmulatorHeader(this._io, this, _root, hostIsBe());
            this.entries = new ArrayList<XenstoreEntry>();
            {
                int i = 0;
                while (!this._io.isEof()) {
                    this.entries.add(new XenstoreEntry(this._io, this, _root));
                    i++;
                }
            }
        }

        public void _fetchInstances() {
            this.emulator._fetchInstances();
            for (int i = 0; i < this.entries.size(); i++) {
                this.entries.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private EmulatorHeader emulator;
        private List<XenstoreEntry> entries;
        private boolean hostIsBe;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * The emulator the entries belong to.
         */
        public EmulatorHeader emulator() { return emulator; }

        /**
         * Keys and their values, one after the other.
         */
        public List<XenstoreEntry> entries() { return entries; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * A libxc image up to the record that hands the stream back to libxl: `END`
     * or `CHECKPOINT`.
     * @see "docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT"
     */
    public static class LibxcPart extends KaitaiStruct {
        public static LibxcPart fromFile(String fileName) throws IOException {
            return new LibxcPart(new ByteBufferKaitaiStream(fileName));
        }

        public LibxcPart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LibxcPart(KaitaiStream _io, LibxlStream.Record _parent) {
            this(_io, _parent, null);
        }

        public LibxcPart(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.imageHeader = new LibxcImage.Ihdr(this._io);
            this.domainHeader = new LibxcImage.Dhdr(this._io, hostIsBe());
            this.content = new LibxcRecords(this._io, this, _root, hostIsBe());
        }

        public void _fetchInstances() {
            this.imageHeader._fetchInstances();
            this.domainHeader._fetchInstances();
            this.content._fetchInstances();
        }
        private Boolean hostIsBe;

        /**
         * True if the image is big-endian.
         */
        public Boolean hostIsBe() {
            if (this.hostIsBe != null)
                return this.hostIsBe;
            this.hostIsBe = imageHeader().isBigEndian();
            return this.hostIsBe;
        }
        private LibxcImage.Ihdr imageHeader;
        private LibxcImage.Dhdr domainHeader;
        private LibxcRecords content;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * Identifies the image; tells version and byte order.
         */
        public LibxcImage.Ihdr imageHeader() { return imageHeader; }

        /**
         * Kind of domain and version of the Xen that wrote the image.
         */
        public LibxcImage.Dhdr domainHeader() { return domainHeader; }

        /**
         * The image's records.
         */
        public LibxcRecords content() { return content; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * Records of libxc up to the one that hands the stream back to libxl.
     * @see "docs/specs/libxc-migration-stream.pandoc, CHECKPOINT"
     */
    public static class LibxcRecords extends KaitaiStruct {

        public LibxcRecords(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public LibxcRecords(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public LibxcRecords(KaitaiStream _io, KaitaiStruct _parent, LibxlStream _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            _read();
        }
        private void _read() {
            this.records = new ArrayList<XenRecord>();
            {
                XenRecord _it;
                int i = 0;
                do {
                    _it = new XenRecord(this._io, hostIsBe(), (i == 0 ? 8 : records().get(((Number) (i - 1)).intValue()).nextGuestWidth()));
                    this.records.add(_it);
                    i++;
                } while (!( ((_it.recordType() == XenRecord.RecordType.END_OF_STREAM) || (_it.recordType() == XenRecord.RecordType.CHECKPOINT)) ));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<XenRecord> records;
        private boolean hostIsBe;
        private LibxlStream _root;
        private KaitaiStruct _parent;

        /**
         * All records through `END` or `CHECKPOINT`.
         */
        public List<XenRecord> records() { return records; }

        /**
         * True if the image is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
     * there nevertheless are kept.
     * @see "docs/specs/libxl-migration-stream.pandoc, Records"
     */
    public static class NoFields extends KaitaiStruct {
        public static NoFields fromFile(String fileName) throws IOException {
            return new NoFields(new ByteBufferKaitaiStream(fileName));
        }

        public NoFields(KaitaiStream _io) {
            this(_io, null, null);
        }

        public NoFields(KaitaiStream _io, LibxlStream.Record _parent) {
            this(_io, _parent, null);
        }

        public NoFields(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.unexpected = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] unexpected;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * Octets that should not be there (no layout exists).
         */
        public byte[] unexpected() { return unexpected; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * One record of libxl, and behind it what libxc wrote before libxl had its
     * next turn.
     * @see "docs/specs/libxl-migration-stream.pandoc, Record Overview"
     */
    public static class Record extends KaitaiStruct {

        public Record(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public Record(KaitaiStream _io, LibxlStream _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public Record(KaitaiStream _io, LibxlStream _parent, LibxlStream _root, boolean hostIsBe) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hostIsBe = hostIsBe;
            _read();
        }
        private void _read() {
            this.header = new RecordHeader(this._io, this, _root, hostIsBe());
            {
                RecordType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case CHECKPOINT_END: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NoFields(_io_body, this, _root);
                        break;
                    }
                    case CHECKPOINT_STATE: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new CheckpointState(_io_body, this, _root, hostIsBe());
                        break;
                    }
                    case EMULATOR_CONTEXT: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new EmulatorContext(_io_body, this, _root, hostIsBe());
                        break;
                    }
                    case EMULATOR_XENSTORE_DATA: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new EmulatorXenstoreData(_io_body, this, _root, hostIsBe());
                        break;
                    }
                    case END_OF_STREAM: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NoFields(_io_body, this, _root);
                        break;
                    }
                    case LIBXC_CONTEXT: {
                        KaitaiStream _io_body = this._io.substream(header().lenBody());
                        this.body = new NoFields(_io_body, this, _root);
                        break;
                    }
                    default: {
                        this.body = this._io.readBytes(header().lenBody());
                        break;
                    }
                    }
                } else {
                    this.body = this._io.readBytes(header().lenBody());
                }
            }
            this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(header().lenBody(), 8), 8));
            if (recordType() == LibxlStream.RecordType.LIBXC_CONTEXT) {
                this.libxc = new LibxcPart(this._io, this, _root);
            }
            if ( ((recordType() == LibxlStream.RecordType.CHECKPOINT_END) && (!(_io().isEof()))) ) {
                this.libxcResumed = new LibxcRecords(this._io, this, _root, hostIsBe());
            }
        }

        public void _fetchInstances() {
            this.header._fetchInstances();
            {
                RecordType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case CHECKPOINT_END: {
                        ((NoFields) (this.body))._fetchInstances();
                        break;
                    }
                    case CHECKPOINT_STATE: {
                        ((CheckpointState) (this.body))._fetchInstances();
                        break;
                    }
                    case EMULATOR_CONTEXT: {
                        ((EmulatorContext) (this.body))._fetchInstances();
                        break;
                    }
                    case EMULATOR_XENSTORE_DATA: {
                        ((EmulatorXenstoreData) (this.body))._fetchInstances();
                        break;
                    }
                    case END_OF_STREAM: {
                        ((NoFields) (this.body))._fetchInstances();
                        break;
                    }
                    case LIBXC_CONTEXT: {
                        ((NoFields) (this.body))._fetchInstances();
                        break;
                    }
                    default: {
                        break;
                    }
                    }
                } else {
                }
            }
            if (recordType() == LibxlStream.RecordType.LIBXC_CONTEXT) {
                this.libxc._fetchInstances();
            }
            if ( ((recordType() == LibxlStream.RecordType.CHECKPOINT_END) && (!(_io().isEof()))) ) {
                this.libxcResumed._fetchInstances();
            }
        }
        private Boolean isOptional;

        /**
         * True if a reader that does not know the type may ignore the record
         * (bit 31); if false, it must fail.
         */
        public Boolean isOptional() {
            if (this.isOptional != null)
                return this.isOptional;
            this.isOptional = ((Number) (recordType().id())).longValue() >= 2147483648L;
            return this.isOptional;
        }
        private RecordType recordType;

        /**
         * What the body is.
         */
        public RecordType recordType() {
            if (this.recordType != null)
                return this.recordType;
            this.recordType = header().recordType();
            return this.recordType;
        }
        private RecordHeader header;
        private Object body;
        private byte[] padding;
        private LibxcPart libxc;
        private LibxcRecords libxcResumed;
        private boolean hostIsBe;
        private LibxlStream _root;
        private LibxlStream _parent;

        /**
         * Type and length of the record.
         */
        public RecordHeader header() { return header; }

        /**
         * Content of the record.
         */
        public Object body() { return body; }

        /**
         * 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
         */
        public byte[] padding() { return padding; }

        /**
         * The libxc image that `LIBXC_CONTEXT` announces.
         */
        public LibxcPart libxc() { return libxc; }

        /**
         * The libxc records after `CHECKPOINT_END`; without headers, they
         * continue the image. Absent where the connection broke.
         */
        public LibxcRecords libxcResumed() { return libxcResumed; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public LibxlStream _parent() { return _parent; }
    }

    /**
     * The first eight octets of a record.
     * @see "docs/specs/libxl-migration-stream.pandoc, Record Overview"
     */
    public static class RecordHeader extends KaitaiStruct {
        private Boolean _is_le;

        public RecordHeader(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public RecordHeader(KaitaiStream _io, LibxlStream.Record _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public RecordHeader(KaitaiStream _io, LibxlStream.Record _parent, LibxlStream _root, boolean hostIsBe) {
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
            this.recordType = LibxlStream.RecordType.byId(this._io.readU4le());
            this.lenBody = this._io.readU4le();
        }
        private void _readBE() {
            this.recordType = LibxlStream.RecordType.byId(this._io.readU4be());
            this.lenBody = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private RecordType recordType;
        private long lenBody;
        private boolean hostIsBe;
        private LibxlStream _root;
        private LibxlStream.Record _parent;

        /**
         * What the body is. Unknown types are kept as octets.
         */
        public RecordType recordType() { return recordType; }

        /**
         * Length in octets of the body, without header and padding.
         */
        public long lenBody() { return lenBody; }

        /**
         * True if the stream is big-endian.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.Record _parent() { return _parent; }
    }

    /**
     * The stream's header, always big-endian.
     * @see "docs/specs/libxl-migration-stream.pandoc, Header"
     */
    public static class StreamHeader extends KaitaiStruct {
        public static StreamHeader fromFile(String fileName) throws IOException {
            return new StreamHeader(new ByteBufferKaitaiStream(fileName));
        }

        public StreamHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StreamHeader(KaitaiStream _io, LibxlStream _parent) {
            this(_io, _parent, null);
        }

        public StreamHeader(KaitaiStream _io, LibxlStream _parent, LibxlStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readBytes(8);
            if (!(Arrays.equals(this.magic, new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }))) {
                throw new KaitaiStream.ValidationNotEqualError(new byte[] { 76, 105, 98, 120, 108, 70, 109, 116 }, this.magic, this._io, "/types/stream_header/seq/0");
            }
            this.version = this._io.readU4be();
            this.options = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private Boolean isBigEndian;

        /**
         * True if the records are big-endian.
         */
        public Boolean isBigEndian() {
            if (this.isBigEndian != null)
                return this.isBigEndian;
            this.isBigEndian = (options() & 1) != 0;
            return this.isBigEndian;
        }
        private Boolean isLegacy;

        /**
         * True if the stream was converted from the legacy format.
         */
        public Boolean isLegacy() {
            if (this.isLegacy != null)
                return this.isLegacy;
            this.isLegacy = (options() & 2) != 0;
            return this.isLegacy;
        }
        private byte[] magic;
        private long version;
        private long options;
        private LibxlStream _root;
        private LibxlStream _parent;

        /**
         * The number 0x4c6962786c466d74.
         */
        public byte[] magic() { return magic; }

        /**
         * Version of the stream; 2 is the only one there is.
         */
        public long version() { return version; }

        /**
         * Option bits; bits 2 to 31 are reserved.
         */
        public long options() { return options; }
        public LibxlStream _root() { return _root; }
        public LibxlStream _parent() { return _parent; }
    }

    /**
     * One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
     * which should not be there, survive.
     * @see "docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA"
     */
    public static class XenstoreEntry extends KaitaiStruct {
        public static XenstoreEntry fromFile(String fileName) throws IOException {
            return new XenstoreEntry(new ByteBufferKaitaiStream(fileName));
        }

        public XenstoreEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XenstoreEntry(KaitaiStream _io, LibxlStream.EmulatorXenstoreData _parent) {
            this(_io, _parent, null);
        }

        public XenstoreEntry(KaitaiStream _io, LibxlStream.EmulatorXenstoreData _parent, LibxlStream _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.key = new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1);
            this.value = new String(this._io.readBytesTerm((byte) 0, false, true, true), StandardCharsets.ISO_8859_1);
        }

        public void _fetchInstances() {
        }
        private String key;
        private String value;
        private LibxlStream _root;
        private LibxlStream.EmulatorXenstoreData _parent;

        /**
         * Path below the emulator's own node in xenstore.
         */
        public String key() { return key; }

        /**
         * Value of the node.
         */
        public String value() { return value; }
        public LibxlStream _root() { return _root; }
        public LibxlStream.EmulatorXenstoreData _parent() { return _parent; }
    }
    private Boolean hostIsBe;

    /**
     * True if the records are big-endian.
     */
    public Boolean hostIsBe() {
        if (this.hostIsBe != null)
            return this.hostIsBe;
        this.hostIsBe = header().isBigEndian();
        return this.hostIsBe;
    }
    private StreamHeader header;
    private List<Record> records;
    private LibxlStream _root;
    private KaitaiStruct _parent;

    /**
     * Identifies the stream; tells version and byte order.
     */
    public StreamHeader header() { return header; }

    /**
     * All records through `END`, or through the last one of a checkpointed
     * stream.
     */
    public List<Record> records() { return records; }
    public LibxlStream _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
