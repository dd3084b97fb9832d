// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;


/**
 * One record: an 8-octet header, the body, and zeros up to a multiple of
 * 8 octets. Live update streams and libxc images share the form and the number
 * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
 * for live update.
 * @see "docs/specs/live-update-handover.pandoc, Data Stream Overview"
 */
public class XenRecord extends KaitaiStruct {

    public enum RecordType {
        END_OF_STREAM(0),
        PAGE_DATA(1),
        X86_PV_INFO(2),
        X86_PV_P2M_FRAMES(3),
        X86_PV_VCPU_BASIC(4),
        X86_PV_VCPU_EXTENDED(5),
        X86_PV_VCPU_XSAVE(6),
        SHARED_INFO(7),
        X86_TSC_INFO(8),
        HVM_CONTEXT(9),
        HVM_PARAMS(10),
        TOOLSTACK(11),
        X86_PV_VCPU_MSRS(12),
        VERIFY(13),
        CHECKPOINT(14),
        CHECKPOINT_DIRTY_PFN_LIST(15),
        STATIC_DATA_END(16),
        X86_CPUID_POLICY(17),
        X86_MSR_POLICY(18),
        DOMAIN_CONTEXT(19),
        LU_VERSION(1073741824),
        LU_M2P(1073741825),
        LU_M2P_COMPAT(1073741826),
        LU_DOMAIN_INFO(1073741827);

        private final long id;
        RecordType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RecordType> byId = new HashMap<Long, RecordType>(24);
        static {
            for (RecordType e : RecordType.values())
                byId.put(e.id(), e);
        }
        public static RecordType byId(long id) { return byId.get(id); }
    }

    public XenRecord(KaitaiStream _io, boolean hostIsBe, int guestWidth) {
        this(_io, null, null, hostIsBe, guestWidth);
    }

    public XenRecord(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe, int guestWidth) {
        this(_io, _parent, null, hostIsBe, guestWidth);
    }

    public XenRecord(KaitaiStream _io, KaitaiStruct _parent, XenRecord _root, boolean hostIsBe, int guestWidth) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        this.hostIsBe = hostIsBe;
        this.guestWidth = guestWidth;
        _read();
    }
    private void _read() {
        this.header = new RecordHeader(this._io, this, _root, hostIsBe());
        {
            RecordType on = recordType();
            if (on != null) {
                switch (recordType()) {
                case CHECKPOINT: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.Checkpoint(_io_body);
                    break;
                }
                case CHECKPOINT_DIRTY_PFN_LIST: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.CheckpointDirtyPfnList(_io_body, hostIsBe());
                    break;
                }
                case DOMAIN_CONTEXT: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.DomainContext(_io_body);
                    break;
                }
                case END_OF_STREAM: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.EndRecord(_io_body);
                    break;
                }
                case HVM_CONTEXT: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenHvmContext(_io_body);
                    break;
                }
                case HVM_PARAMS: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.HvmParams(_io_body, hostIsBe());
                    break;
                }
                case LU_DOMAIN_INFO: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenLuRecords.LuDomainInfo(_io_body, hostIsBe());
                    break;
                }
                case LU_M2P: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenLuRecords.LuM2p(_io_body, hostIsBe());
                    break;
                }
                case LU_M2P_COMPAT: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenLuRecords.LuM2p(_io_body, hostIsBe());
                    break;
                }
                case LU_VERSION: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenLuRecords.LuVersion(_io_body, hostIsBe());
                    break;
                }
                case PAGE_DATA: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.PageData(_io_body, hostIsBe());
                    break;
                }
                case SHARED_INFO: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.SharedInfo(_io_body, guestWidth());
                    break;
                }
                case STATIC_DATA_END: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.StaticDataEnd(_io_body);
                    break;
                }
                case TOOLSTACK: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.Toolstack(_io_body);
                    break;
                }
                case VERIFY: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.Verify(_io_body);
                    break;
                }
                case X86_CPUID_POLICY: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86CpuidPolicy(_io_body);
                    break;
                }
                case X86_MSR_POLICY: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86MsrPolicy(_io_body);
                    break;
                }
                case X86_PV_INFO: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvInfo(_io_body);
                    break;
                }
                case X86_PV_P2M_FRAMES: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvP2mFrames(_io_body);
                    break;
                }
                case X86_PV_VCPU_BASIC: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvVcpuBasic(_io_body);
                    break;
                }
                case X86_PV_VCPU_EXTENDED: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvVcpuExtended(_io_body);
                    break;
                }
                case X86_PV_VCPU_MSRS: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvVcpuMsrs(_io_body);
                    break;
                }
                case X86_PV_VCPU_XSAVE: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86PvVcpuXsave(_io_body);
                    break;
                }
                case X86_TSC_INFO: {
                    KaitaiStream _io_body = this._io.substream(header().lenBody());
                    this.body = new XenMigrationRecords.X86TscInfo(_io_body);
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
    }

    public void _fetchInstances() {
        this.header._fetchInstances();
        {
            RecordType on = recordType();
            if (on != null) {
                switch (recordType()) {
                case CHECKPOINT: {
                    ((XenMigrationRecords.Checkpoint) (this.body))._fetchInstances();
                    break;
                }
                case CHECKPOINT_DIRTY_PFN_LIST: {
                    ((XenMigrationRecords.CheckpointDirtyPfnList) (this.body))._fetchInstances();
                    break;
                }
                case DOMAIN_CONTEXT: {
                    ((XenMigrationRecords.DomainContext) (this.body))._fetchInstances();
                    break;
                }
                case END_OF_STREAM: {
                    ((XenMigrationRecords.EndRecord) (this.body))._fetchInstances();
                    break;
                }
                case HVM_CONTEXT: {
                    ((XenHvmContext) (this.body))._fetchInstances();
                    break;
                }
                case HVM_PARAMS: {
                    ((XenMigrationRecords.HvmParams) (this.body))._fetchInstances();
                    break;
                }
                case LU_DOMAIN_INFO: {
                    ((XenLuRecords.LuDomainInfo) (this.body))._fetchInstances();
                    break;
                }
                case LU_M2P: {
                    ((XenLuRecords.LuM2p) (this.body))._fetchInstances();
                    break;
                }
                case LU_M2P_COMPAT: {
                    ((XenLuRecords.LuM2p) (this.body))._fetchInstances();
                    break;
                }
                case LU_VERSION: {
                    ((XenLuRecords.LuVersion) (this.body))._fetchInstances();
                    break;
                }
                case PAGE_DATA: {
                    ((XenMigrationRecords.PageData) (this.body))._fetchInstances();
                    break;
                }
                case SHARED_INFO: {
                    ((XenMigrationRecords.SharedInfo) (this.body))._fetchInstances();
                    break;
                }
                case STATIC_DATA_END: {
                    ((XenMigrationRecords.StaticDataEnd) (this.body))._fetchInstances();
                    break;
                }
                case TOOLSTACK: {
                    ((XenMigrationRecords.Toolstack) (this.body))._fetchInstances();
                    break;
                }
                case VERIFY: {
                    ((XenMigrationRecords.Verify) (this.body))._fetchInstances();
                    break;
                }
                case X86_CPUID_POLICY: {
                    ((XenMigrationRecords.X86CpuidPolicy) (this.body))._fetchInstances();
                    break;
                }
                case X86_MSR_POLICY: {
                    ((XenMigrationRecords.X86MsrPolicy) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_INFO: {
                    ((XenMigrationRecords.X86PvInfo) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_P2M_FRAMES: {
                    ((XenMigrationRecords.X86PvP2mFrames) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_VCPU_BASIC: {
                    ((XenMigrationRecords.X86PvVcpuBasic) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_VCPU_EXTENDED: {
                    ((XenMigrationRecords.X86PvVcpuExtended) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_VCPU_MSRS: {
                    ((XenMigrationRecords.X86PvVcpuMsrs) (this.body))._fetchInstances();
                    break;
                }
                case X86_PV_VCPU_XSAVE: {
                    ((XenMigrationRecords.X86PvVcpuXsave) (this.body))._fetchInstances();
                    break;
                }
                case X86_TSC_INFO: {
                    ((XenMigrationRecords.X86TscInfo) (this.body))._fetchInstances();
                    break;
                }
                default: {
                    break;
                }
                }
            } else {
            }
        }
    }

    /**
     * The first eight octets of a record.
     * @see "docs/specs/live-update-handover.pandoc, Data Stream Overview"
     */
    public static class RecordHeader extends KaitaiStruct {
        private Boolean _is_le;

        public RecordHeader(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public RecordHeader(KaitaiStream _io, XenRecord _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public RecordHeader(KaitaiStream _io, XenRecord _parent, XenRecord _root, boolean hostIsBe) {
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
            this.recordType = XenRecord.RecordType.byId(this._io.readU4le());
            this.lenBody = this._io.readU4le();
        }
        private void _readBE() {
            this.recordType = XenRecord.RecordType.byId(this._io.readU4be());
            this.lenBody = this._io.readU4be();
        }

        public void _fetchInstances() {
        }
        private RecordType recordType;
        private long lenBody;
        private boolean hostIsBe;
        private XenRecord _root;
        private XenRecord _parent;

        /**
         * What the body is. Unknown types are kept as octets. Reserved are
         * 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
         * which is older than the records from 0x10 on, begins at 0x00000010),
         * 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
         * 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
         * to 0xFFFFFFFF for future optional records of live update.
         */
        public RecordType recordType() { return recordType; }

        /**
         * Length in octets of the body, without header and padding.
         */
        public long lenBody() { return lenBody; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenRecord _root() { return _root; }
        public XenRecord _parent() { return _parent; }
    }
    private Boolean isLiveUpdate;

    /**
     * True if the type is defined for live update only (bit 30).
     */
    public Boolean isLiveUpdate() {
        if (this.isLiveUpdate != null)
            return this.isLiveUpdate;
        this.isLiveUpdate = KaitaiStream.mod(((Number) (recordType().id())).longValue() / 1073741824, 2) == 1;
        return this.isLiveUpdate;
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
    private Integer nextGuestWidth;

    /**
     * Width of the words of the guest that the next record belongs to:
     * `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
     * one.
     */
    public Integer nextGuestWidth() {
        if (this.nextGuestWidth != null)
            return this.nextGuestWidth;
        this.nextGuestWidth = ((Number) ((recordType() == RecordType.X86_PV_INFO ? (((XenMigrationRecords.X86PvInfo) (body())).guestWidth() == 4 ? 4 : 8) : (recordType() == RecordType.LU_DOMAIN_INFO ? 8 : guestWidth())))).intValue();
        return this.nextGuestWidth;
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
    private boolean hostIsBe;
    private int guestWidth;
    private XenRecord _root;
    private KaitaiStruct _parent;

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
     * True if the stream was written by a big-endian host.
     */
    public boolean hostIsBe() { return hostIsBe; }

    /**
     * Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
     * record before, 8 for the first of a stream. It decides how `SHARED_INFO`
     * is laid out.
     */
    public int guestWidth() { return guestWidth; }
    public XenRecord _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
