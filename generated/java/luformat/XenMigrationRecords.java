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


/**
 * Bodies of the records that libxc images and live update streams share, one
 * type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
 * from a substream of exactly its length.
 * 
 * The `x86_*` bodies are little-endian, as the CPU is. The others follow the
 * byte order of the stream, which they take as a parameter.
 * @see "docs/specs/libxc-migration-stream.pandoc"
 */
public class XenMigrationRecords extends KaitaiStruct {
    public static XenMigrationRecords fromFile(String fileName) throws IOException {
        return new XenMigrationRecords(new ByteBufferKaitaiStream(fileName));
    }

    public enum ContextType {
        END_OF_CONTEXT(0),
        START(1),
        SHARED_INFO(2),
        TSC_INFO(3);

        private final long id;
        ContextType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ContextType> byId = new HashMap<Long, ContextType>(4);
        static {
            for (ContextType e : ContextType.values())
                byId.put(e.id(), e);
        }
        public static ContextType byId(long id) { return byId.get(id); }
    }

    public enum HvmAltp2mMode {
        DISABLED(0),
        MIXED(1),
        EXTERNAL(2),
        LIMITED(3);

        private final long id;
        HvmAltp2mMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HvmAltp2mMode> byId = new HashMap<Long, HvmAltp2mMode>(4);
        static {
            for (HvmAltp2mMode e : HvmAltp2mMode.values())
                byId.put(e.id(), e);
        }
        public static HvmAltp2mMode byId(long id) { return byId.get(id); }
    }

    public enum HvmCallbackType {
        GSI(0),
        PCI_INTX(1),
        VECTOR(2);

        private final long id;
        HvmCallbackType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HvmCallbackType> byId = new HashMap<Long, HvmCallbackType>(3);
        static {
            for (HvmCallbackType e : HvmCallbackType.values())
                byId.put(e.id(), e);
        }
        public static HvmCallbackType byId(long id) { return byId.get(id); }
    }

    public enum HvmParam {
        CALLBACK_IRQ(0),
        STORE_PFN(1),
        STORE_EVTCHN(2),
        PAE_ENABLED(4),
        IOREQ_PFN(5),
        BUFIOREQ_PFN(6),
        NVRAM_FD(7),
        VHPT_SIZE(8),
        VIRIDIAN(9),
        TIMER_MODE(10),
        HPET_ENABLED(11),
        IDENT_PT(12),
        DM_DOMAIN(13),
        ACPI_S_STATE(14),
        VM86_TSS(15),
        VPT_ALIGN(16),
        CONSOLE_PFN(17),
        CONSOLE_EVTCHN(18),
        ACPI_IOPORTS_LOCATION(19),
        MEMORY_EVENT_CR0(20),
        MEMORY_EVENT_CR3(21),
        MEMORY_EVENT_CR4(22),
        MEMORY_EVENT_INT3(23),
        NESTEDHVM(24),
        MEMORY_EVENT_SINGLE_STEP(25),
        BUFIOREQ_EVTCHN(26),
        PAGING_RING_PFN(27),
        MONITOR_RING_PFN(28),
        SHARING_RING_PFN(29),
        MEMORY_EVENT_MSR(30),
        TRIPLE_FAULT_REASON(31),
        IOREQ_SERVER_PFN(32),
        NR_IOREQ_SERVER_PAGES(33),
        VM_GENERATION_ID_ADDR(34),
        ALTP2M(35),
        X87_FIP_WIDTH(36),
        VM86_TSS_SIZED(37),
        MCA_CAP(38);

        private final long id;
        HvmParam(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HvmParam> byId = new HashMap<Long, HvmParam>(38);
        static {
            for (HvmParam e : HvmParam.values())
                byId.put(e.id(), e);
        }
        public static HvmParam byId(long id) { return byId.get(id); }
    }

    public enum HvmTimerMode {
        DELAY_FOR_MISSED_TICKS(0),
        NO_DELAY_FOR_MISSED_TICKS(1),
        NO_MISSED_TICKS_PENDING(2),
        ONE_MISSED_TICK_PENDING(3);

        private final long id;
        HvmTimerMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, HvmTimerMode> byId = new HashMap<Long, HvmTimerMode>(4);
        static {
            for (HvmTimerMode e : HvmTimerMode.values())
                byId.put(e.id(), e);
        }
        public static HvmTimerMode byId(long id) { return byId.get(id); }
    }

    public enum PfnType {
        NOTAB(0),
        L1TAB(1),
        L2TAB(2),
        L3TAB(3),
        L4TAB(4),
        L1TAB_PIN(9),
        L2TAB_PIN(10),
        L3TAB_PIN(11),
        L4TAB_PIN(12),
        BROKEN(13),
        XALLOC(14),
        XTAB(15);

        private final long id;
        PfnType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PfnType> byId = new HashMap<Long, PfnType>(12);
        static {
            for (PfnType e : PfnType.values())
                byId.put(e.id(), e);
        }
        public static PfnType byId(long id) { return byId.get(id); }
    }

    public enum TscMode {
        DEFAULT_MODE(0),
        ALWAYS_EMULATE(1),
        NEVER_EMULATE(2),
        PVRDTSCP(3);

        private final long id;
        TscMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TscMode> byId = new HashMap<Long, TscMode>(4);
        static {
            for (TscMode e : TscMode.values())
                byId.put(e.id(), e);
        }
        public static TscMode byId(long id) { return byId.get(id); }
    }

    public XenMigrationRecords(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenMigrationRecords(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenMigrationRecords(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * Marks that the records so far make up a consistent state; has no fields.
     * @see "docs/specs/libxc-migration-stream.pandoc, CHECKPOINT"
     */
    public static class Checkpoint extends KaitaiStruct {
        public static Checkpoint fromFile(String fileName) throws IOException {
            return new Checkpoint(new ByteBufferKaitaiStream(fileName));
        }

        public Checkpoint(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Checkpoint(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Checkpoint(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Pages that a COLO secondary made dirty. It goes from the secondary to the
     * primary, never into an image.
     * @see "docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST"
     */
    public static class CheckpointDirtyPfnList extends KaitaiStruct {
        private Boolean _is_le;

        public CheckpointDirtyPfnList(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public CheckpointDirtyPfnList(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public CheckpointDirtyPfnList(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root, boolean hostIsBe) {
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
            this.pfns = new ArrayList<Long>();
            for (int i = 0; i < _io().size() / 8; i++) {
                this.pfns.add(this._io.readU8le());
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }
        private void _readBE() {
            this.pfns = new ArrayList<Long>();
            for (int i = 0; i < _io().size() / 8; i++) {
                this.pfns.add(this._io.readU8be());
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.pfns.size(); i++) {
            }
            if (!(_io().isEof())) {
            }
        }
        private List<Long> pfns;
        private byte[] trailing;
        private boolean hostIsBe;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Guest frame numbers, in no order.
         */
        public List<Long> pfns() { return pfns; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public byte[] trailing() { return trailing; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Ends the context; has no fields.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class ContextEnd extends KaitaiStruct {
        public static ContextEnd fromFile(String fileName) throws IOException {
            return new ContextEnd(new ByteBufferKaitaiStream(fileName));
        }

        public ContextEnd(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextEnd(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent) {
            this(_io, _parent, null);
        }

        public ContextEnd(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenMigrationRecords _root;
        private XenMigrationRecords.ContextRecord _parent;
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.ContextRecord _parent() { return _parent; }
    }

    /**
     * One record of a domain context.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class ContextRecord extends KaitaiStruct {
        public static ContextRecord fromFile(String fileName) throws IOException {
            return new ContextRecord(new ByteBufferKaitaiStream(fileName));
        }

        public ContextRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextRecord(KaitaiStream _io, XenMigrationRecords.DomainContext _parent) {
            this(_io, _parent, null);
        }

        public ContextRecord(KaitaiStream _io, XenMigrationRecords.DomainContext _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.recordType = XenMigrationRecords.ContextType.byId(this._io.readU4le());
            this.instanceId = this._io.readU4le();
            this.lenBody = this._io.readU8le();
            {
                ContextType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case END_OF_CONTEXT: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ContextEnd(_io_body, this, _root);
                        break;
                    }
                    case SHARED_INFO: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ContextSharedInfo(_io_body, this, _root);
                        break;
                    }
                    case START: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ContextStart(_io_body, this, _root);
                        break;
                    }
                    case TSC_INFO: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ContextTscInfo(_io_body, this, _root);
                        break;
                    }
                    default: {
                        this.body = this._io.readBytes(lenBody());
                        break;
                    }
                    }
                } else {
                    this.body = this._io.readBytes(lenBody());
                }
            }
            this.padding = this._io.readBytes(KaitaiStream.mod(8 - KaitaiStream.mod(lenBody(), 8), 8));
        }

        public void _fetchInstances() {
            {
                ContextType on = recordType();
                if (on != null) {
                    switch (recordType()) {
                    case END_OF_CONTEXT: {
                        ((ContextEnd) (this.body))._fetchInstances();
                        break;
                    }
                    case SHARED_INFO: {
                        ((ContextSharedInfo) (this.body))._fetchInstances();
                        break;
                    }
                    case START: {
                        ((ContextStart) (this.body))._fetchInstances();
                        break;
                    }
                    case TSC_INFO: {
                        ((ContextTscInfo) (this.body))._fetchInstances();
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
        private ContextType recordType;
        private long instanceId;
        private long lenBody;
        private Object body;
        private byte[] padding;
        private XenMigrationRecords _root;
        private XenMigrationRecords.DomainContext _parent;

        /**
         * What the body is. Unknown types are kept as octets.
         */
        public ContextType recordType() { return recordType; }

        /**
         * Which one of several of the same type, as a vCPU number; else 0.
         */
        public long instanceId() { return instanceId; }

        /**
         * Length of the body in octets, without header and padding.
         */
        public long lenBody() { return lenBody; }

        /**
         * Content of the record.
         */
        public Object body() { return body; }

        /**
         * 0 to 7 octets of zeros up to a multiple of 8 octets.
         */
        public byte[] padding() { return padding; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.DomainContext _parent() { return _parent; }
    }

    /**
     * The shared info structure, without the unused rest of its page.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class ContextSharedInfo extends KaitaiStruct {
        public static ContextSharedInfo fromFile(String fileName) throws IOException {
            return new ContextSharedInfo(new ByteBufferKaitaiStream(fileName));
        }

        public ContextSharedInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextSharedInfo(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent) {
            this(_io, _parent, null);
        }

        public ContextSharedInfo(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.flags = this._io.readU4le();
            switch (guestWidth()) {
            case 4: {
                this._raw_info = this._io.readBytesFull();
                KaitaiStream _io__raw_info = new ByteBufferKaitaiStream(this._raw_info);
                this.info = new XenSharedInfo.SharedInfo32(_io__raw_info);
                break;
            }
            case 8: {
                this._raw_info = this._io.readBytesFull();
                KaitaiStream _io__raw_info = new ByteBufferKaitaiStream(this._raw_info);
                this.info = new XenSharedInfo.SharedInfo64(_io__raw_info);
                break;
            }
            default: {
                this.info = this._io.readBytesFull();
                break;
            }
            }
        }

        public void _fetchInstances() {
            switch (guestWidth()) {
            case 4: {
                ((XenSharedInfo.SharedInfo32) (this.info))._fetchInstances();
                break;
            }
            case 8: {
                ((XenSharedInfo.SharedInfo64) (this.info))._fetchInstances();
                break;
            }
            default: {
                break;
            }
            }
        }
        private Byte guestWidth;

        /**
         * Width of the guest's words in octets.
         */
        public Byte guestWidth() {
            if (this.guestWidth != null)
                return this.guestWidth;
            this.guestWidth = ((Number) ((is32bit() ? 4 : 8))).byteValue();
            return this.guestWidth;
        }
        private Boolean is32bit;

        /**
         * The structure has the layout of 32-bit guests.
         */
        public Boolean is32bit() {
            if (this.is32bit != null)
                return this.is32bit;
            this.is32bit = (flags() & 1) != 0;
            return this.is32bit;
        }
        private long flags;
        private Object info;
        private XenMigrationRecords _root;
        private XenMigrationRecords.ContextRecord _parent;
        private byte[] _raw_info;

        /**
         * Which layout the structure has.
         */
        public long flags() { return flags; }

        /**
         * The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
         */
        public Object info() { return info; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.ContextRecord _parent() { return _parent; }
        public byte[] _raw_info() { return _raw_info; }
    }

    /**
     * First record of a context, says who wrote it.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class ContextStart extends KaitaiStruct {
        public static ContextStart fromFile(String fileName) throws IOException {
            return new ContextStart(new ByteBufferKaitaiStream(fileName));
        }

        public ContextStart(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextStart(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent) {
            this(_io, _parent, null);
        }

        public ContextStart(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xenMajor = this._io.readU4le();
            this.xenMinor = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long xenMajor;
        private long xenMinor;
        private XenMigrationRecords _root;
        private XenMigrationRecords.ContextRecord _parent;

        /**
         * Major version of the Xen that saved the domain.
         */
        public long xenMajor() { return xenMajor; }

        /**
         * Minor version of the Xen that saved the domain.
         */
        public long xenMinor() { return xenMinor; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.ContextRecord _parent() { return _parent; }
    }

    /**
     * How the domain sees the time stamp counter.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class ContextTscInfo extends KaitaiStruct {
        public static ContextTscInfo fromFile(String fileName) throws IOException {
            return new ContextTscInfo(new ByteBufferKaitaiStream(fileName));
        }

        public ContextTscInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ContextTscInfo(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent) {
            this(_io, _parent, null);
        }

        public ContextTscInfo(KaitaiStream _io, XenMigrationRecords.ContextRecord _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.mode = XenMigrationRecords.TscMode.byId(this._io.readU4le());
            this.khz = this._io.readU4le();
            this.nsec = this._io.readU8le();
            this.incarnation = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private TscMode mode;
        private long khz;
        private long nsec;
        private long incarnation;
        private XenMigrationRecords _root;
        private XenMigrationRecords.ContextRecord _parent;

        /**
         * When reads of the TSC are emulated.
         */
        public TscMode mode() { return mode; }

        /**
         * Frequency of the TSC in kHz.
         */
        public long khz() { return khz; }

        /**
         * Time since the domain's start in nanoseconds.
         */
        public long nsec() { return nsec; }

        /**
         * How often the TSC was set.
         */
        public long incarnation() { return incarnation; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.ContextRecord _parent() { return _parent; }
    }

    /**
     * What the CPUID instruction returns for one leaf.
     * @see "xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf"
     */
    public static class CpuidLeaf extends KaitaiStruct {
        public static CpuidLeaf fromFile(String fileName) throws IOException {
            return new CpuidLeaf(new ByteBufferKaitaiStream(fileName));
        }

        public enum Extended1Ecx {
            LAHF_LM(0),
            CMP_LEGACY(1),
            SVM(2),
            EXTAPIC(3),
            CR8_LEGACY(4),
            LZCNT(5),
            SSE4A(6),
            MISALIGNSSE(7),
            AMD_3DNOWPREFETCH(8),
            OSVW(9),
            IBS(10),
            XOP(11),
            SKINIT(12),
            WDT(13),
            LWP(15),
            FMA4(16),
            TCE(17),
            NODEID_MSR(19),
            TBM(21),
            TOPOEXT(22),
            PERFCTR_CORE(23),
            PERFCTR_NB(24),
            DBEXT(26),
            PERFTSC(27),
            PERFCTR_LLC(28),
            MONITORX(29),
            ADDR_MSK_EXT(30);

            private final long id;
            Extended1Ecx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Extended1Ecx> byId = new HashMap<Long, Extended1Ecx>(27);
            static {
                for (Extended1Ecx e : Extended1Ecx.values())
                    byId.put(e.id(), e);
            }
            public static Extended1Ecx byId(long id) { return byId.get(id); }
        }

        public enum Extended1Edx {
            FPU(0),
            VME(1),
            DE(2),
            PSE(3),
            TSC(4),
            MSR(5),
            PAE(6),
            MCE(7),
            CX8(8),
            APIC(9),
            SYSCALL(11),
            MTRR(12),
            PGE(13),
            MCA(14),
            CMOV(15),
            PAT(16),
            PSE36(17),
            NX(20),
            MMXEXT(22),
            MMX(23),
            FXSR(24),
            FFXSR(25),
            PAGE1GB(26),
            RDTSCP(27),
            LM(29),
            AMD_3DNOWEXT(30),
            AMD_3DNOW(31);

            private final long id;
            Extended1Edx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Extended1Edx> byId = new HashMap<Long, Extended1Edx>(27);
            static {
                for (Extended1Edx e : Extended1Edx.values())
                    byId.put(e.id(), e);
            }
            public static Extended1Edx byId(long id) { return byId.get(id); }
        }

        public enum Extended21Eax {
            NNWB(0),
            FSGS_NSER(1),
            LFENCE_ALWAYS(2),
            SMM_PAGE_LOCK(3),
            NULL_SEL_CLEARS_BASE(6),
            UPPER_ADDRESS_IGNORE(7),
            AUTO_IBRS(8),
            NO_SMM_CTL_MSR(9),
            FAST_SHORT_REP_STOSB(10),
            FAST_SHORT_REP_CMPSB(11),
            PREFETCH_CTL_MSR(13),
            CPUID_USER_DIS(17),
            EPSF(18),
            FSRSC(19),
            AMD_PREFETCHI(23),
            SBPB(27),
            IBPB_BRTYPE(28),
            SRSO_NO(29);

            private final long id;
            Extended21Eax(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Extended21Eax> byId = new HashMap<Long, Extended21Eax>(18);
            static {
                for (Extended21Eax e : Extended21Eax.values())
                    byId.put(e.id(), e);
            }
            public static Extended21Eax byId(long id) { return byId.get(id); }
        }

        public enum Extended7Edx {
            ITSC(8),
            EFRO(10);

            private final long id;
            Extended7Edx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Extended7Edx> byId = new HashMap<Long, Extended7Edx>(2);
            static {
                for (Extended7Edx e : Extended7Edx.values())
                    byId.put(e.id(), e);
            }
            public static Extended7Edx byId(long id) { return byId.get(id); }
        }

        public enum Extended8Ebx {
            CLZERO(0),
            RSTR_FP_ERR_PTRS(2),
            WBNOINVD(9),
            IBPB(12),
            IBRS(14),
            AMD_STIBP(15),
            IBRS_ALWAYS(16),
            STIBP_ALWAYS(17),
            IBRS_FAST(18),
            IBRS_SAME_MODE(19),
            NO_LMSL(20),
            AMD_PPIN(23),
            AMD_SSBD(24),
            VIRT_SSBD(25),
            SSB_NO(26),
            CPPC(27),
            PSFD(28),
            BTC_NO(29),
            IBPB_RET(30);

            private final long id;
            Extended8Ebx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Extended8Ebx> byId = new HashMap<Long, Extended8Ebx>(19);
            static {
                for (Extended8Ebx e : Extended8Ebx.values())
                    byId.put(e.id(), e);
            }
            public static Extended8Ebx byId(long id) { return byId.get(id); }
        }

        public enum Leaf1Ecx {
            SSE3(0),
            PCLMULQDQ(1),
            DTES64(2),
            MONITOR(3),
            DSCPL(4),
            VMX(5),
            SMX(6),
            EST(7),
            TM2(8),
            SSSE3(9),
            SDBG(11),
            FMA(12),
            CX16(13),
            XTPR(14),
            PDCM(15),
            PCID(17),
            DCA(18),
            SSE4_1(19),
            SSE4_2(20),
            X2APIC(21),
            MOVBE(22),
            POPCNT(23),
            TSC_DEADLINE(24),
            AESNI(25),
            XSAVE(26),
            OSXSAVE(27),
            AVX(28),
            F16C(29),
            RDRAND(30),
            HYPERVISOR(31);

            private final long id;
            Leaf1Ecx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf1Ecx> byId = new HashMap<Long, Leaf1Ecx>(30);
            static {
                for (Leaf1Ecx e : Leaf1Ecx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf1Ecx byId(long id) { return byId.get(id); }
        }

        public enum Leaf1Edx {
            FPU(0),
            VME(1),
            DE(2),
            PSE(3),
            TSC(4),
            MSR(5),
            PAE(6),
            MCE(7),
            CX8(8),
            APIC(9),
            SEP(11),
            MTRR(12),
            PGE(13),
            MCA(14),
            CMOV(15),
            PAT(16),
            PSE36(17),
            PSN(18),
            CLFLUSH(19),
            DS(21),
            ACPI(22),
            MMX(23),
            FXSR(24),
            SSE(25),
            SSE2(26),
            SS(27),
            HTT(28),
            TM(29),
            PBE(31);

            private final long id;
            Leaf1Edx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf1Edx> byId = new HashMap<Long, Leaf1Edx>(29);
            static {
                for (Leaf1Edx e : Leaf1Edx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf1Edx byId(long id) { return byId.get(id); }
        }

        public enum Leaf71Eax {
            SHA512(0),
            SM3(1),
            SM4(2),
            AVX_VNNI(4),
            AVX512_BF16(5),
            LASS(6),
            CMPCCXADD(7),
            FZRM(10),
            FSRS(11),
            FSRCS(12),
            FRED(17),
            LKGS(18),
            WRMSRNS(19),
            NMI_SRC(20),
            AMX_FP16(21),
            HRESET(22),
            AVX_IFMA(23),
            LAM(26),
            MSRLIST(27);

            private final long id;
            Leaf71Eax(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf71Eax> byId = new HashMap<Long, Leaf71Eax>(19);
            static {
                for (Leaf71Eax e : Leaf71Eax.values())
                    byId.put(e.id(), e);
            }
            public static Leaf71Eax byId(long id) { return byId.get(id); }
        }

        public enum Leaf72Edx {
            INTEL_PSFD(0),
            IPRED_CTRL(1),
            RRSBA_CTRL(2),
            DDP_CTRL(3),
            BHI_CTRL(4),
            MCDT_NO(5),
            UC_LOCK_DIS(6),
            MONITOR_MITG_NO(7);

            private final long id;
            Leaf72Edx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf72Edx> byId = new HashMap<Long, Leaf72Edx>(8);
            static {
                for (Leaf72Edx e : Leaf72Edx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf72Edx byId(long id) { return byId.get(id); }
        }

        public enum Leaf7Ebx {
            FSGSBASE(0),
            TSC_ADJUST(1),
            SGX(2),
            BMI1(3),
            HLE(4),
            AVX2(5),
            FDP_EXCP_ONLY(6),
            SMEP(7),
            BMI2(8),
            ERMS(9),
            INVPCID(10),
            RTM(11),
            PQM(12),
            NO_FPU_SEL(13),
            MPX(14),
            PQE(15),
            AVX512F(16),
            AVX512DQ(17),
            RDSEED(18),
            ADX(19),
            SMAP(20),
            AVX512_IFMA(21),
            CLFLUSHOPT(23),
            CLWB(24),
            PROC_TRACE(25),
            AVX512PF(26),
            AVX512ER(27),
            AVX512CD(28),
            SHA(29),
            AVX512BW(30),
            AVX512VL(31);

            private final long id;
            Leaf7Ebx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf7Ebx> byId = new HashMap<Long, Leaf7Ebx>(31);
            static {
                for (Leaf7Ebx e : Leaf7Ebx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf7Ebx byId(long id) { return byId.get(id); }
        }

        public enum Leaf7Ecx {
            PREFETCHWT1(0),
            AVX512_VBMI(1),
            UMIP(2),
            PKU(3),
            OSPKE(4),
            WAITPKG(5),
            AVX512_VBMI2(6),
            CET_SS(7),
            GFNI(8),
            VAES(9),
            VPCLMULQDQ(10),
            AVX512_VNNI(11),
            AVX512_BITALG(12),
            AVX512_VPOPCNTDQ(14),
            LA57(16),
            RDPID(22),
            CLDEMOTE(25),
            MOVDIRI(27),
            MOVDIR64B(28),
            ENQCMD(29),
            PKS(31);

            private final long id;
            Leaf7Ecx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf7Ecx> byId = new HashMap<Long, Leaf7Ecx>(21);
            static {
                for (Leaf7Ecx e : Leaf7Ecx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf7Ecx byId(long id) { return byId.get(id); }
        }

        public enum Leaf7Edx {
            AVX512_4VNNIW(2),
            AVX512_4FMAPS(3),
            FSRM(4),
            AVX512_VP2INTERSECT(8),
            SRBDS_CTRL(9),
            MD_CLEAR(10),
            RTM_ALWAYS_ABORT(11),
            TSX_FORCE_ABORT(13),
            SERIALIZE(14),
            HYBRID(15),
            TSXLDTRK(16),
            PCONFIG(18),
            ARCH_LBR(19),
            CET_IBT(20),
            AMX_BF16(22),
            AVX512_FP16(23),
            AMX_TILE(24),
            AMX_INT8(25),
            IBRSB(26),
            STIBP(27),
            L1D_FLUSH(28),
            ARCH_CAPS(29),
            CORE_CAPS(30),
            SSBD(31);

            private final long id;
            Leaf7Edx(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, Leaf7Edx> byId = new HashMap<Long, Leaf7Edx>(24);
            static {
                for (Leaf7Edx e : Leaf7Edx.values())
                    byId.put(e.id(), e);
            }
            public static Leaf7Edx byId(long id) { return byId.get(id); }
        }

        public enum LeafD1Eax {
            XSAVEOPT(0),
            XSAVEC(1),
            XGETBV1(2),
            XSAVES(3),
            XFD(4);

            private final long id;
            LeafD1Eax(long id) { this.id = id; }
            public long id() { return id; }
            private static final Map<Long, LeafD1Eax> byId = new HashMap<Long, LeafD1Eax>(5);
            static {
                for (LeafD1Eax e : LeafD1Eax.values())
                    byId.put(e.id(), e);
            }
            public static LeafD1Eax byId(long id) { return byId.get(id); }
        }

        public CpuidLeaf(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuidLeaf(KaitaiStream _io, XenMigrationRecords.X86CpuidPolicy _parent) {
            this(_io, _parent, null);
        }

        public CpuidLeaf(KaitaiStream _io, XenMigrationRecords.X86CpuidPolicy _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaf = this._io.readU4le();
            this.subleaf = this._io.readU4le();
            this.eax = this._io.readU4le();
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Integer cacheLevel;

        /**
         * Level of the cache that the subleaf describes.
         */
        public Integer cacheLevel() {
            if (this.cacheLevel != null)
                return this.cacheLevel;
            if ( ((leaf() == 4) && (KaitaiStream.mod(eax(), 32) != 0)) ) {
                this.cacheLevel = ((Number) (KaitaiStream.mod(eax() / 32, 8))).intValue();
            }
            return this.cacheLevel;
        }
        private Integer family;

        /**
         * Family of the processor, the extended part added.
         */
        public Integer family() {
            if (this.family != null)
                return this.family;
            if (leaf() == 1) {
                this.family = ((Number) ((KaitaiStream.mod(eax() / 256, 16) == 15 ? KaitaiStream.mod(eax() / 1048576, 256) + 15 : KaitaiStream.mod(eax() / 256, 16)))).intValue();
            }
            return this.family;
        }
        private Boolean hasSubleaf;

        /**
         * True if the leaf is divided into subleaves.
         */
        public Boolean hasSubleaf() {
            if (this.hasSubleaf != null)
                return this.hasSubleaf;
            this.hasSubleaf = subleaf() != 4294967295L;
            return this.hasSubleaf;
        }
        private Long lenCache;

        /**
         * Size of the cache in octets: ways, partitions, octets of a line and sets.
         */
        public Long lenCache() {
            if (this.lenCache != null)
                return this.lenCache;
            if ( ((leaf() == 4) && (KaitaiStream.mod(eax(), 32) != 0)) ) {
                this.lenCache = ((Number) (((Number) (((((Number) (ebx() / 4194304 + 1)).longValue() * (KaitaiStream.mod(ebx() / 4096, 1024) + 1)) * (KaitaiStream.mod(ebx(), 4096) + 1)) * (ecx() + 1))).longValue())).longValue();
            }
            return this.lenCache;
        }
        private Long lenXsave;

        /**
         * Octets of the XSAVE area that what is enabled in XCR0 needs.
         */
        public Long lenXsave() {
            if (this.lenXsave != null)
                return this.lenXsave;
            if ( ((leaf() == 13) && (subleaf() == 0)) ) {
                this.lenXsave = ((Number) (ebx())).longValue();
            }
            return this.lenXsave;
        }
        private Integer linearBits;

        /**
         * Width of linear addresses in bits.
         */
        public Integer linearBits() {
            if (this.linearBits != null)
                return this.linearBits;
            if (leaf() == 2147483656L) {
                this.linearBits = ((Number) (KaitaiStream.mod(eax() / 256, 256))).intValue();
            }
            return this.linearBits;
        }
        private Long maxLeaf;

        /**
         * The last leaf of this range.
         */
        public Long maxLeaf() {
            if (this.maxLeaf != null)
                return this.maxLeaf;
            if ( ((leaf() == 0) || (leaf() == 1073741824) || (leaf() == 2147483648L)) ) {
                this.maxLeaf = ((Number) (eax())).longValue();
            }
            return this.maxLeaf;
        }
        private Integer model;

        /**
         * Model within the family, the extended part added.
         */
        public Integer model() {
            if (this.model != null)
                return this.model;
            if (leaf() == 1) {
                this.model = ((Number) (( ((KaitaiStream.mod(eax() / 256, 16) == 6) || (KaitaiStream.mod(eax() / 256, 16) == 15))  ? KaitaiStream.mod(eax() / 65536, 16) * 16 + KaitaiStream.mod(eax() / 16, 16) : KaitaiStream.mod(eax() / 16, 16)))).intValue();
            }
            return this.model;
        }
        private Long mostXsave;

        /**
         * Octets of the XSAVE area that all components need.
         */
        public Long mostXsave() {
            if (this.mostXsave != null)
                return this.mostXsave;
            if ( ((leaf() == 13) && (subleaf() == 0)) ) {
                this.mostXsave = ((Number) (ecx())).longValue();
            }
            return this.mostXsave;
        }
        private Integer physicalBits;

        /**
         * Width of physical addresses in bits.
         */
        public Integer physicalBits() {
            if (this.physicalBits != null)
                return this.physicalBits;
            if (leaf() == 2147483656L) {
                this.physicalBits = ((Number) (KaitaiStream.mod(eax(), 256))).intValue();
            }
            return this.physicalBits;
        }
        private Integer stepping;

        /**
         * Revision of the model.
         */
        public Integer stepping() {
            if (this.stepping != null)
                return this.stepping;
            if (leaf() == 1) {
                this.stepping = ((Number) (KaitaiStream.mod(eax(), 16))).intValue();
            }
            return this.stepping;
        }
        private long leaf;
        private long subleaf;
        private long eax;
        private long ebx;
        private long ecx;
        private long edx;
        private XenMigrationRecords _root;
        private XenMigrationRecords.X86CpuidPolicy _parent;

        /**
         * Leaf number, EAX on input.
         */
        public long leaf() { return leaf; }

        /**
         * Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
         */
        public long subleaf() { return subleaf; }

        /**
         * Value returned in EAX.
         */
        public long eax() { return eax; }

        /**
         * Value returned in EBX.
         */
        public long ebx() { return ebx; }

        /**
         * Value returned in ECX.
         */
        public long ecx() { return ecx; }

        /**
         * Value returned in EDX.
         */
        public long edx() { return edx; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.X86CpuidPolicy _parent() { return _parent; }
    }

    /**
     * Domain context, the successor that was **proposed** for `SHARED_INFO` and
     * `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
     * released Xen writes it.
     * @see "xen-devel, "domain context" series by Paul Durrant, version 10"
     */
    public static class DomainContext extends KaitaiStruct {
        public static DomainContext fromFile(String fileName) throws IOException {
            return new DomainContext(new ByteBufferKaitaiStream(fileName));
        }

        public DomainContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public DomainContext(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public DomainContext(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.records = new ArrayList<ContextRecord>();
            {
                ContextRecord _it;
                int i = 0;
                do {
                    _it = new ContextRecord(this._io, this, _root);
                    this.records.add(_it);
                    i++;
                } while (!( ((_it.recordType() == XenMigrationRecords.ContextType.END_OF_CONTEXT) || (_io().isEof())) ));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.records.size(); i++) {
                this.records.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private List<ContextRecord> records;
        private byte[] trailing;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Records up to and including the one that ends the context.
         */
        public List<ContextRecord> records() { return records; }

        /**
         * What follows the end of the context (opaque); receivers ignore it.
         */
        public byte[] trailing() { return trailing; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Marks the end of the stream; has no fields.
     * @see "docs/specs/libxc-migration-stream.pandoc, END"
     */
    public static class EndRecord extends KaitaiStruct {
        public static EndRecord fromFile(String fileName) throws IOException {
            return new EndRecord(new ByteBufferKaitaiStream(fileName));
        }

        public EndRecord(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EndRecord(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public EndRecord(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * HVM parameters of a domain.
     * @see "docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS"
     */
    public static class HvmParams extends KaitaiStruct {
        private Boolean _is_le;

        public HvmParams(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public HvmParams(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public HvmParams(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root, boolean hostIsBe) {
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
            this.count = this._io.readU4le();
            this.reserved = this._io.readU4le();
            this.params = new ArrayList<HvmParamEntry>();
            for (int i = 0; i < count(); i++) {
                this.params.add(new HvmParamEntry(this._io, this, _root, _is_le));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }
        private void _readBE() {
            this.count = this._io.readU4be();
            this.reserved = this._io.readU4be();
            this.params = new ArrayList<HvmParamEntry>();
            for (int i = 0; i < count(); i++) {
                this.params.add(new HvmParamEntry(this._io, this, _root, _is_le));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.params.size(); i++) {
                this.params.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }

        /**
         * One parameter.
         * @see "docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS"
         */
        public static class HvmParamEntry extends KaitaiStruct {
            private Boolean _is_le;

            public HvmParamEntry(KaitaiStream _io, XenMigrationRecords.HvmParams _parent, XenMigrationRecords _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
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
                this.index = XenMigrationRecords.HvmParam.byId(this._io.readU8le());
                this.value = this._io.readU8le();
            }
            private void _readBE() {
                this.index = XenMigrationRecords.HvmParam.byId(this._io.readU8be());
                this.value = this._io.readU8be();
            }

            public void _fetchInstances() {
            }
            private HvmAltp2mMode altp2mMode;

            /**
             * Who may use alternate physical-to-machine tables.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M"
             */
            public HvmAltp2mMode altp2mMode() {
                if (this.altp2mMode != null)
                    return this.altp2mMode;
                if (index() == XenMigrationRecords.HvmParam.ALTP2M) {
                    this.altp2mMode = XenMigrationRecords.HvmAltp2mMode.byId(((Number) (KaitaiStream.mod((value() - KaitaiStream.mod(value(), 65536)) / 65536, 65536))).longValue() * 65536 + KaitaiStream.mod(value(), 65536));
                }
                return this.altp2mMode;
            }
            private HvmCallbackType callbackType;

            /**
             * How events are delivered to vCPU 0.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ"
             */
            public HvmCallbackType callbackType() {
                if (this.callbackType != null)
                    return this.callbackType;
                if (index() == XenMigrationRecords.HvmParam.CALLBACK_IRQ) {
                    this.callbackType = XenMigrationRecords.HvmCallbackType.byId(KaitaiStream.mod(value() / 72057594037927936L, 256));
                }
                return this.callbackType;
            }
            private Boolean mcaCapLmce;

            /**
             * The guest has local machine check exceptions.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP"
             */
            public Boolean mcaCapLmce() {
                if (this.mcaCapLmce != null)
                    return this.mcaCapLmce;
                if (index() == XenMigrationRecords.HvmParam.MCA_CAP) {
                    this.mcaCapLmce = (value() & 1) != 0;
                }
                return this.mcaCapLmce;
            }
            private HvmTimerMode timerMode;

            /**
             * How timer ticks are made up for that the guest missed.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE"
             */
            public HvmTimerMode timerMode() {
                if (this.timerMode != null)
                    return this.timerMode;
                if (index() == XenMigrationRecords.HvmParam.TIMER_MODE) {
                    this.timerMode = XenMigrationRecords.HvmTimerMode.byId(((Number) (KaitaiStream.mod((value() - KaitaiStream.mod(value(), 65536)) / 65536, 65536))).longValue() * 65536 + KaitaiStream.mod(value(), 65536));
                }
                return this.timerMode;
            }
            private Boolean viridianApicAssist;

            /**
             * The APIC assist page.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianApicAssist() {
                if (this.viridianApicAssist != null)
                    return this.viridianApicAssist;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianApicAssist = (value() & 32) != 0;
                }
                return this.viridianApicAssist;
            }
            private Boolean viridianBaseFreq;

            /**
             * Base set of Viridian features, with the timer frequency MSRs.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianBaseFreq() {
                if (this.viridianBaseFreq != null)
                    return this.viridianBaseFreq;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianBaseFreq = (value() & 1) != 0;
                }
                return this.viridianBaseFreq;
            }
            private Boolean viridianCpuHotplug;

            /**
             * vCPUs can be added at run time.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianCpuHotplug() {
                if (this.viridianCpuHotplug != null)
                    return this.viridianCpuHotplug;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianCpuHotplug = (value() & 4096) != 0;
                }
                return this.viridianCpuHotplug;
            }
            private Boolean viridianCrashCtl;

            /**
             * The crash MSRs.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianCrashCtl() {
                if (this.viridianCrashCtl != null)
                    return this.viridianCrashCtl;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianCrashCtl = (value() & 64) != 0;
                }
                return this.viridianCrashCtl;
            }
            private Boolean viridianExProcessorMasks;

            /**
             * Processor masks beyond 64 vCPUs.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianExProcessorMasks() {
                if (this.viridianExProcessorMasks != null)
                    return this.viridianExProcessorMasks;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianExProcessorMasks = (value() & 1024) != 0;
                }
                return this.viridianExProcessorMasks;
            }
            private Boolean viridianHcallIpi;

            /**
             * Interrupts between vCPUs are hypercalls.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianHcallIpi() {
                if (this.viridianHcallIpi != null)
                    return this.viridianHcallIpi;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianHcallIpi = (value() & 512) != 0;
                }
                return this.viridianHcallIpi;
            }
            private Boolean viridianHcallRemoteTlbFlush;

            /**
             * TLB flushes of other vCPUs are hypercalls.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianHcallRemoteTlbFlush() {
                if (this.viridianHcallRemoteTlbFlush != null)
                    return this.viridianHcallRemoteTlbFlush;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianHcallRemoteTlbFlush = (value() & 16) != 0;
                }
                return this.viridianHcallRemoteTlbFlush;
            }
            private Boolean viridianNoFreq;

            /**
             * The timer frequency MSRs are left out.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianNoFreq() {
                if (this.viridianNoFreq != null)
                    return this.viridianNoFreq;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianNoFreq = (value() & 2) != 0;
                }
                return this.viridianNoFreq;
            }
            private Boolean viridianNoVpLimit;

            /**
             * The guest may have more than 64 vCPUs.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianNoVpLimit() {
                if (this.viridianNoVpLimit != null)
                    return this.viridianNoVpLimit;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianNoVpLimit = (value() & 2048) != 0;
                }
                return this.viridianNoVpLimit;
            }
            private Boolean viridianReferenceTsc;

            /**
             * The reference TSC page.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianReferenceTsc() {
                if (this.viridianReferenceTsc != null)
                    return this.viridianReferenceTsc;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianReferenceTsc = (value() & 8) != 0;
                }
                return this.viridianReferenceTsc;
            }
            private Boolean viridianStimer;

            /**
             * The synthetic timers.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianStimer() {
                if (this.viridianStimer != null)
                    return this.viridianStimer;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianStimer = (value() & 256) != 0;
                }
                return this.viridianStimer;
            }
            private Boolean viridianSynic;

            /**
             * The synthetic interrupt controller.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianSynic() {
                if (this.viridianSynic != null)
                    return this.viridianSynic;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianSynic = (value() & 128) != 0;
                }
                return this.viridianSynic;
            }
            private Boolean viridianTimeRefCount;

            /**
             * The partition reference time counter.
             * @see "xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN"
             */
            public Boolean viridianTimeRefCount() {
                if (this.viridianTimeRefCount != null)
                    return this.viridianTimeRefCount;
                if (index() == XenMigrationRecords.HvmParam.VIRIDIAN) {
                    this.viridianTimeRefCount = (value() & 4) != 0;
                }
                return this.viridianTimeRefCount;
            }
            private HvmParam index;
            private long value;
            private XenMigrationRecords _root;
            private XenMigrationRecords.HvmParams _parent;

            /**
             * Which parameter.
             */
            public HvmParam index() { return index; }

            /**
             * Its value.
             */
            public long value() { return value; }
            public XenMigrationRecords _root() { return _root; }
            public XenMigrationRecords.HvmParams _parent() { return _parent; }
        }
        private long count;
        private long reserved;
        private List<HvmParamEntry> params;
        private byte[] trailing;
        private boolean hostIsBe;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Number of parameters; 0 is possible from Xen 4.6 to 4.8.
         */
        public long count() { return count; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * The parameters, only those that are not 0.
         */
        public List<HvmParamEntry> params() { return params; }

        /**
         * What follows the counted parameters (opaque); only in a damaged
         * record.
         */
        public byte[] trailing() { return trailing; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * One model specific register of the policy.
     * @see "xen/include/public/arch-x86/xen.h, struct xen_msr_entry"
     */
    public static class MsrPolicyEntry extends KaitaiStruct {
        public static MsrPolicyEntry fromFile(String fileName) throws IOException {
            return new MsrPolicyEntry(new ByteBufferKaitaiStream(fileName));
        }

        public MsrPolicyEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MsrPolicyEntry(KaitaiStream _io, XenMigrationRecords.X86MsrPolicy _parent) {
            this(_io, _parent, null);
        }

        public MsrPolicyEntry(KaitaiStream _io, XenMigrationRecords.X86MsrPolicy _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.index = XenPvVcpu.MsrIndex.byId(this._io.readU4le());
            this.flags = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private XenPvVcpu.MsrIndex index;
        private long flags;
        private long value;
        private XenMigrationRecords _root;
        private XenMigrationRecords.X86MsrPolicy _parent;

        /**
         * Number of the register.
         */
        public XenPvVcpu.MsrIndex index() { return index; }

        /**
         * Reserved, 0.
         */
        public long flags() { return flags; }

        /**
         * Value of the register.
         */
        public long value() { return value; }
        public XenMigrationRecords _root() { return _root; }
        public XenMigrationRecords.X86MsrPolicy _parent() { return _parent; }
    }

    /**
     * Contents of guest pages, as libxc images carry them. A live update leaves
     * guest memory in place and needs no such record.
     * @see "docs/specs/libxc-migration-stream.pandoc, PAGE_DATA"
     */
    public static class PageData extends KaitaiStruct {
        private Boolean _is_le;

        public PageData(KaitaiStream _io, boolean hostIsBe) {
            this(_io, null, null, hostIsBe);
        }

        public PageData(KaitaiStream _io, KaitaiStruct _parent, boolean hostIsBe) {
            this(_io, _parent, null, hostIsBe);
        }

        public PageData(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root, boolean hostIsBe) {
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
            this.count = this._io.readU4le();
            this.reserved = this._io.readU4le();
            this.pfns = new ArrayList<PageDescriptor>();
            for (int i = 0; i < count(); i++) {
                this.pfns.add(new PageDescriptor(this._io, this, _root, _is_le));
            }
        }
        private void _readBE() {
            this.count = this._io.readU4be();
            this.reserved = this._io.readU4be();
            this.pfns = new ArrayList<PageDescriptor>();
            for (int i = 0; i < count(); i++) {
                this.pfns.add(new PageDescriptor(this._io, this, _root, _is_le));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.pfns.size(); i++) {
                this.pfns.get(((Number) (i)).intValue())._fetchInstances();
            }
            pages();
            if (this.pages != null) {
                for (int i = 0; i < this.pages.size(); i++) {
                }
            }
            trailing();
            if (this.trailing != null) {
            }
        }

        /**
         * Frame number and type of one page.
         * @see "docs/specs/libxc-migration-stream.pandoc, PAGE_DATA"
         */
        public static class PageDescriptor extends KaitaiStruct {
            private Boolean _is_le;

            public PageDescriptor(KaitaiStream _io, XenMigrationRecords.PageData _parent, XenMigrationRecords _root, boolean _is_le) {
                super(_io);
                this._parent = _parent;
                this._root = _root;
                this._is_le = _is_le;
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
                this.raw = this._io.readU8le();
            }
            private void _readBE() {
                this.raw = this._io.readU8be();
            }

            public void _fetchInstances() {
            }
            private Boolean hasData;

            /**
             * True if the page's contents follow in `pages`.
             */
            public Boolean hasData() {
                if (this.hasData != null)
                    return this.hasData;
                this.hasData = KaitaiStream.mod(((raw() - pfn()) - reserved() * 4503599627370496L) / 1152921504606846976L, 16) < 13;
                return this.hasData;
            }
            private PfnType pageType;

            /**
             * What the page is.
             */
            public PfnType pageType() {
                if (this.pageType != null)
                    return this.pageType;
                this.pageType = XenMigrationRecords.PfnType.byId(KaitaiStream.mod(((raw() - pfn()) - reserved() * 4503599627370496L) / 1152921504606846976L, 16));
                return this.pageType;
            }
            private Long pfn;

            /**
             * Guest frame number. The Web IDE, whose numbers are exact to 53
             * bits only, rounds it if the page type is not 0.
             */
            public Long pfn() {
                if (this.pfn != null)
                    return this.pfn;
                this.pfn = ((Number) (((Number) (((Number) (KaitaiStream.mod((raw() - KaitaiStream.mod(raw(), 67108864)) / 67108864, 67108864))).longValue() * 67108864 + KaitaiStream.mod(raw(), 67108864))).longValue())).longValue();
                return this.pfn;
            }
            private Integer reserved;

            /**
             * Reserved bits, 0.
             */
            public Integer reserved() {
                if (this.reserved != null)
                    return this.reserved;
                this.reserved = ((Number) (KaitaiStream.mod((raw() - pfn()) / 4503599627370496L, 256))).intValue();
                return this.reserved;
            }
            private long raw;
            private XenMigrationRecords _root;
            private XenMigrationRecords.PageData _parent;

            /**
             * Page type in bits 63:60, reserved bits 59:52, frame number in
             * bits 51:0.
             */
            public long raw() { return raw; }
            public XenMigrationRecords _root() { return _root; }
            public XenMigrationRecords.PageData _parent() { return _parent; }
        }
        private Integer numPages;

        /**
         * Number of page contents that follow. It should equal the number of
         * descriptors whose page has data.
         */
        public Integer numPages() {
            if (this.numPages != null)
                return this.numPages;
            this.numPages = ((Number) (((_io().size() - 8) - count() * 8) / 4096)).intValue();
            return this.numPages;
        }
        private List<byte[]> pages;

        /**
         * Contents of the pages that have data, in the order of `pfns`
         * (opaque: guest memory). Not read until asked for.
         */
        public List<byte[]> pages() {
            if (this.pages != null)
                return this.pages;
            long _pos = this._io.pos();
            this._io.seek(8 + count() * 8);
            if (_is_le) {
                this.pages = new ArrayList<byte[]>();
                for (int i = 0; i < numPages(); i++) {
                    this.pages.add(this._io.readBytes(4096));
                }
            } else {
                this.pages = new ArrayList<byte[]>();
                for (int i = 0; i < numPages(); i++) {
                    this.pages.add(this._io.readBytes(4096));
                }
            }
            this._io.seek(_pos);
            return this.pages;
        }
        private byte[] trailing;

        /**
         * What follows the last whole page (opaque); empty in an undamaged
         * record.
         */
        public byte[] trailing() {
            if (this.trailing != null)
                return this.trailing;
            long _pos = this._io.pos();
            this._io.seek((8 + count() * 8) + numPages() * 4096);
            if (_is_le) {
                this.trailing = this._io.readBytes(KaitaiStream.mod((_io().size() - 8) - count() * 8, 4096));
            } else {
                this.trailing = this._io.readBytes(KaitaiStream.mod((_io().size() - 8) - count() * 8, 4096));
            }
            this._io.seek(_pos);
            return this.trailing;
        }
        private long count;
        private long reserved;
        private List<PageDescriptor> pfns;
        private boolean hostIsBe;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Number of pages that the record describes; at least 1.
         */
        public long count() { return count; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * Frame number and type of each page.
         */
        public List<PageDescriptor> pfns() { return pfns; }

        /**
         * True if the stream was written by a big-endian host.
         */
        public boolean hostIsBe() { return hostIsBe; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The page that a guest shares with Xen.
     * @see "docs/specs/libxc-migration-stream.pandoc, SHARED_INFO"
     */
    public static class SharedInfo extends KaitaiStruct {

        public SharedInfo(KaitaiStream _io, int guestWidth) {
            this(_io, null, null, guestWidth);
        }

        public SharedInfo(KaitaiStream _io, KaitaiStruct _parent, int guestWidth) {
            this(_io, _parent, null, guestWidth);
        }

        public SharedInfo(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root, int guestWidth) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.guestWidth = guestWidth;
            _read();
        }
        private void _read() {
            switch (guestWidth()) {
            case 4: {
                this._raw_info = this._io.readBytesFull();
                KaitaiStream _io__raw_info = new ByteBufferKaitaiStream(this._raw_info);
                this.info = new XenSharedInfo.SharedInfo32(_io__raw_info);
                break;
            }
            default: {
                this._raw_info = this._io.readBytesFull();
                KaitaiStream _io__raw_info = new ByteBufferKaitaiStream(this._raw_info);
                this.info = new XenSharedInfo.SharedInfo64(_io__raw_info);
                break;
            }
            }
        }

        public void _fetchInstances() {
            switch (guestWidth()) {
            case 4: {
                ((XenSharedInfo.SharedInfo32) (this.info))._fetchInstances();
                break;
            }
            default: {
                ((XenSharedInfo.SharedInfo64) (this.info))._fetchInstances();
                break;
            }
            }
        }
        private KaitaiStruct info;
        private int guestWidth;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        private byte[] _raw_info;

        /**
         * The page, 4096 octets.
         */
        public KaitaiStruct info() { return info; }

        /**
         * Width of the guest's words in octets, which the record does not
         * tell: 4 chooses the 32-bit layout, all else the 64-bit one.
         */
        public int guestWidth() { return guestWidth; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_info() { return _raw_info; }
    }

    /**
     * Marks the end of the data that does not change over a domain's life
     * (stream version 3); has no fields.
     * @see "docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END"
     */
    public static class StaticDataEnd extends KaitaiStruct {
        public static StaticDataEnd fromFile(String fileName) throws IOException {
            return new StaticDataEnd(new ByteBufferKaitaiStream(fileName));
        }

        public StaticDataEnd(KaitaiStream _io) {
            this(_io, null, null);
        }

        public StaticDataEnd(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public StaticDataEnd(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Data of a toolstack that libxc does not look into. The record was used
     * during development only and must not appear.
     * @see "docs/specs/libxc-migration-stream.pandoc, TOOLSTACK"
     */
    public static class Toolstack extends KaitaiStruct {
        public static Toolstack fromFile(String fileName) throws IOException {
            return new Toolstack(new ByteBufferKaitaiStream(fileName));
        }

        public Toolstack(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Toolstack(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Toolstack(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.data = this._io.readBytesFull();
        }

        public void _fetchInstances() {
        }
        private byte[] data;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * The data (opaque, no layout was ever published).
         */
        public byte[] data() { return data; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Marks that all memory was sent and is sent once more to be compared; has
     * no fields.
     * @see "docs/specs/libxc-migration-stream.pandoc, VERIFY"
     */
    public static class Verify extends KaitaiStruct {
        public static Verify fromFile(String fileName) throws IOException {
            return new Verify(new ByteBufferKaitaiStream(fileName));
        }

        public Verify(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Verify(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Verify(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
        }

        public void _fetchInstances() {
        }
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * CPUID leaves that the domain sees (stream version 3).
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY"
     */
    public static class X86CpuidPolicy extends KaitaiStruct {
        public static X86CpuidPolicy fromFile(String fileName) throws IOException {
            return new X86CpuidPolicy(new ByteBufferKaitaiStream(fileName));
        }

        public X86CpuidPolicy(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86CpuidPolicy(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86CpuidPolicy(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.leaves = new ArrayList<CpuidLeaf>();
            for (int i = 0; i < _io().size() / 24; i++) {
                this.leaves.add(new CpuidLeaf(this._io, this, _root));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.leaves.size(); i++) {
                this.leaves.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private List<CpuidLeaf> leaves;
        private byte[] trailing;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * The leaves, at least one.
         */
        public List<CpuidLeaf> leaves() { return leaves; }

        /**
         * Rest that is no whole leaf (opaque); only in a damaged record.
         */
        public byte[] trailing() { return trailing; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Model specific registers that the domain sees (stream version 3).
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY"
     */
    public static class X86MsrPolicy extends KaitaiStruct {
        public static X86MsrPolicy fromFile(String fileName) throws IOException {
            return new X86MsrPolicy(new ByteBufferKaitaiStream(fileName));
        }

        public X86MsrPolicy(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86MsrPolicy(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86MsrPolicy(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.msrs = new ArrayList<MsrPolicyEntry>();
            for (int i = 0; i < _io().size() / 16; i++) {
                this.msrs.add(new MsrPolicyEntry(this._io, this, _root));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.msrs.size(); i++) {
                this.msrs.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private List<MsrPolicyEntry> msrs;
        private byte[] trailing;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * The registers, at least one.
         */
        public List<MsrPolicyEntry> msrs() { return msrs; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public byte[] trailing() { return trailing; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Word width and page table depth of a PV guest; the first PV record.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO"
     */
    public static class X86PvInfo extends KaitaiStruct {
        public static X86PvInfo fromFile(String fileName) throws IOException {
            return new X86PvInfo(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvInfo(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvInfo(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.guestWidth = this._io.readU1();
            this.ptLevels = this._io.readU1();
            this.reserved = this._io.readBytes(6);
        }

        public void _fetchInstances() {
        }
        private int guestWidth;
        private int ptLevels;
        private byte[] reserved;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Width of the guest's words in octets, 4 or 8.
         */
        public int guestWidth() { return guestWidth; }

        /**
         * Levels of the guest's page tables, 3 or 4.
         */
        public int ptLevels() { return ptLevels; }

        /**
         * Reserved, 0.
         */
        public byte[] reserved() { return reserved; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Where a PV guest keeps its physical-to-machine table.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES"
     */
    public static class X86PvP2mFrames extends KaitaiStruct {
        public static X86PvP2mFrames fromFile(String fileName) throws IOException {
            return new X86PvP2mFrames(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvP2mFrames(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvP2mFrames(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvP2mFrames(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.startPfn = this._io.readU4le();
            this.endPfn = this._io.readU4le();
            this.p2mPfns = new ArrayList<Long>();
            for (int i = 0; i < (_io().size() - 8) / 8; i++) {
                this.p2mPfns.add(this._io.readU8le());
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.p2mPfns.size(); i++) {
            }
            if (!(_io().isEof())) {
            }
        }
        private long startPfn;
        private long endPfn;
        private List<Long> p2mPfns;
        private byte[] trailing;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * First frame number that the listed part of the table describes.
         */
        public long startPfn() { return startPfn; }

        /**
         * Last frame number that the listed part of the table describes.
         */
        public long endPfn() { return endPfn; }

        /**
         * Frames that hold the table, from the one with the entry of
         * `start_pfn` to the one with the entry of `end_pfn`. A frame holds
         * 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
         */
        public List<Long> p2mPfns() { return p2mPfns; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public byte[] trailing() { return trailing; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
     * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
     * live update stream they are MFNs.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC"
     */
    public static class X86PvVcpuBasic extends KaitaiStruct {
        public static X86PvVcpuBasic fromFile(String fileName) throws IOException {
            return new X86PvVcpuBasic(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvVcpuBasic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvVcpuBasic(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvVcpuBasic(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuId = this._io.readU4le();
            this.reserved = this._io.readU4le();
            switch (lenContext()) {
            case 2800: {
                this._raw_context = this._io.readBytesFull();
                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                this.context = new XenPvVcpu.GuestContext32(_io__raw_context);
                break;
            }
            case 5168: {
                this._raw_context = this._io.readBytesFull();
                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                this.context = new XenPvVcpu.GuestContext64(_io__raw_context);
                break;
            }
            default: {
                this.context = this._io.readBytesFull();
                break;
            }
            }
        }

        public void _fetchInstances() {
            switch (lenContext()) {
            case 2800: {
                ((XenPvVcpu.GuestContext32) (this.context))._fetchInstances();
                break;
            }
            case 5168: {
                ((XenPvVcpu.GuestContext64) (this.context))._fetchInstances();
                break;
            }
            default: {
                break;
            }
            }
        }
        private Integer lenContext;

        /**
         * Length of the context in octets.
         */
        public Integer lenContext() {
            if (this.lenContext != null)
                return this.lenContext;
            this.lenContext = ((Number) (_io().size() - 8)).intValue();
            return this.lenContext;
        }
        private long vcpuId;
        private long reserved;
        private Object context;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        private byte[] _raw_context;

        /**
         * Number of the vCPU.
         */
        public long vcpuId() { return vcpuId; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * The context; its length tells 64-bit guests (5168 octets) from
         * 32-bit ones (2800). Any other length has no layout and stays octets.
         */
        public Object context() { return context; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_context() { return _raw_context; }
    }

    /**
     * Callbacks and machine check state of a PV vCPU.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED"
     */
    public static class X86PvVcpuExtended extends KaitaiStruct {
        public static X86PvVcpuExtended fromFile(String fileName) throws IOException {
            return new X86PvVcpuExtended(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvVcpuExtended(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvVcpuExtended(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvVcpuExtended(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuId = this._io.readU4le();
            this.reserved = this._io.readU4le();
            if (!(_io().isEof())) {
                this._raw_context = this._io.readBytesFull();
                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                this.context = new XenPvVcpu.ExtendedContext(_io__raw_context);
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
                this.context._fetchInstances();
            }
        }
        private long vcpuId;
        private long reserved;
        private XenPvVcpu.ExtendedContext context;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        private byte[] _raw_context;

        /**
         * Number of the vCPU.
         */
        public long vcpuId() { return vcpuId; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
         * without it, which receivers ignore.
         */
        public XenPvVcpu.ExtendedContext context() { return context; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_context() { return _raw_context; }
    }

    /**
     * Model specific registers of a PV vCPU.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS"
     */
    public static class X86PvVcpuMsrs extends KaitaiStruct {
        public static X86PvVcpuMsrs fromFile(String fileName) throws IOException {
            return new X86PvVcpuMsrs(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvVcpuMsrs(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvVcpuMsrs(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvVcpuMsrs(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuId = this._io.readU4le();
            this.reserved = this._io.readU4le();
            this.msrs = new ArrayList<XenPvVcpu.Msr>();
            for (int i = 0; i < (_io().size() - 8) / 16; i++) {
                this.msrs.add(new XenPvVcpu.Msr(this._io));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.msrs.size(); i++) {
                this.msrs.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private long vcpuId;
        private long reserved;
        private List<XenPvVcpu.Msr> msrs;
        private byte[] trailing;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * Number of the vCPU.
         */
        public long vcpuId() { return vcpuId; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
         * record without any, which receivers ignore.
         */
        public List<XenPvVcpu.Msr> msrs() { return msrs; }

        /**
         * Rest that is no whole entry (opaque); only in a damaged record.
         */
        public byte[] trailing() { return trailing; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Extended processor state of a PV vCPU.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE"
     */
    public static class X86PvVcpuXsave extends KaitaiStruct {
        public static X86PvVcpuXsave fromFile(String fileName) throws IOException {
            return new X86PvVcpuXsave(new ByteBufferKaitaiStream(fileName));
        }

        public X86PvVcpuXsave(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86PvVcpuXsave(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86PvVcpuXsave(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpuId = this._io.readU4le();
            this.reserved = this._io.readU4le();
            if (!(_io().isEof())) {
                this._raw_context = this._io.readBytesFull();
                KaitaiStream _io__raw_context = new ByteBufferKaitaiStream(this._raw_context);
                this.context = new XenPvVcpu.XsaveContext(_io__raw_context);
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
                this.context._fetchInstances();
            }
        }
        private long vcpuId;
        private long reserved;
        private XenPvVcpu.XsaveContext context;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;
        private byte[] _raw_context;

        /**
         * Number of the vCPU.
         */
        public long vcpuId() { return vcpuId; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
         * without it, which receivers ignore.
         */
        public XenPvVcpu.XsaveContext context() { return context; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_context() { return _raw_context; }
    }

    /**
     * How the domain sees the time stamp counter.
     * @see "docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO"
     */
    public static class X86TscInfo extends KaitaiStruct {
        public static X86TscInfo fromFile(String fileName) throws IOException {
            return new X86TscInfo(new ByteBufferKaitaiStream(fileName));
        }

        public X86TscInfo(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X86TscInfo(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public X86TscInfo(KaitaiStream _io, KaitaiStruct _parent, XenMigrationRecords _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.mode = XenMigrationRecords.TscMode.byId(this._io.readU4le());
            this.khz = this._io.readU4le();
            this.nsec = this._io.readU8le();
            this.incarnation = this._io.readU4le();
            this.reserved = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private TscMode mode;
        private long khz;
        private long nsec;
        private long incarnation;
        private long reserved;
        private XenMigrationRecords _root;
        private KaitaiStruct _parent;

        /**
         * When reads of the TSC are emulated.
         */
        public TscMode mode() { return mode; }

        /**
         * Frequency of the TSC in kHz; 0 if the TSC is not emulated.
         */
        public long khz() { return khz; }

        /**
         * Time since the domain's start in nanoseconds.
         */
        public long nsec() { return nsec; }

        /**
         * How often the TSC was set, as each migration does.
         */
        public long incarnation() { return incarnation; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }
        public XenMigrationRecords _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private XenMigrationRecords _root;
    private KaitaiStruct _parent;
    public XenMigrationRecords _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
