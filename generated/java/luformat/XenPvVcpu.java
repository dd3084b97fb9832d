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
 * The blobs that Xen's control interface gives for a PV vCPU, as the
 * `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
 * 32-bit forms, the extended context, the extended processor state and the
 * model specific registers.
 * @see "docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS"
 */
public class XenPvVcpu extends KaitaiStruct {
    public static XenPvVcpu fromFile(String fileName) throws IOException {
        return new XenPvVcpu(new ByteBufferKaitaiStream(fileName));
    }

    public enum ArchCapabilitiesBit {
        RDCL_NO(0),
        IBRS_ALL(1),
        RSBA(2),
        SKIP_L1DFL(3),
        SSB_NO(4),
        MDS_NO(5),
        IF_PSCHANGE_MC_NO(6),
        TSX_CTRL(7),
        TAA_NO(8),
        MCU_CTRL(9),
        MISC_PACKAGE_CTRL(10),
        ENERGY_FILTERING(11),
        DOITM(12),
        SBDR_SSDP_NO(13),
        FBSDP_NO(14),
        PSDP_NO(15),
        FB_CLEAR(17),
        FB_CLEAR_CTRL(18),
        RRSBA(19),
        BHI_NO(20),
        XAPIC_STATUS(21),
        OVRCLK_STATUS(23),
        PBRSB_NO(24),
        GDS_CTRL(25),
        GDS_NO(26),
        RFDS_NO(27),
        RFDS_CLEAR(28),
        ITS_NO(62);

        private final long id;
        ArchCapabilitiesBit(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, ArchCapabilitiesBit> byId = new HashMap<Long, ArchCapabilitiesBit>(28);
        static {
            for (ArchCapabilitiesBit e : ArchCapabilitiesBit.values())
                byId.put(e.id(), e);
        }
        public static ArchCapabilitiesBit byId(long id) { return byId.get(id); }
    }

    public enum BndcfgsBit {
        EN(0),
        BNDPRESERVE(1);

        private final long id;
        BndcfgsBit(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BndcfgsBit> byId = new HashMap<Long, BndcfgsBit>(2);
        static {
            for (BndcfgsBit e : BndcfgsBit.values())
                byId.put(e.id(), e);
        }
        public static BndcfgsBit byId(long id) { return byId.get(id); }
    }

    public enum BreakpointAccess {
        EXECUTE(0),
        WRITE(1),
        IO(2),
        READ_WRITE(3);

        private final long id;
        BreakpointAccess(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BreakpointAccess> byId = new HashMap<Long, BreakpointAccess>(4);
        static {
            for (BreakpointAccess e : BreakpointAccess.values())
                byId.put(e.id(), e);
        }
        public static BreakpointAccess byId(long id) { return byId.get(id); }
    }

    public enum BreakpointLength {
        ONE_OCTET(0),
        TWO_OCTETS(1),
        EIGHT_OCTETS(2),
        FOUR_OCTETS(3);

        private final long id;
        BreakpointLength(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BreakpointLength> byId = new HashMap<Long, BreakpointLength>(4);
        static {
            for (BreakpointLength e : BreakpointLength.values())
                byId.put(e.id(), e);
        }
        public static BreakpointLength byId(long id) { return byId.get(id); }
    }

    public enum MiscFeaturesEnablesBit {
        CPUID_FAULTING(0);

        private final long id;
        MiscFeaturesEnablesBit(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MiscFeaturesEnablesBit> byId = new HashMap<Long, MiscFeaturesEnablesBit>(1);
        static {
            for (MiscFeaturesEnablesBit e : MiscFeaturesEnablesBit.values())
                byId.put(e.id(), e);
        }
        public static MiscFeaturesEnablesBit byId(long id) { return byId.get(id); }
    }

    public enum MsrIndex {
        SPEC_CTRL(72),
        INTEL_PLATFORM_INFO(206),
        ARCH_CAPABILITIES(266),
        INTEL_MISC_FEATURES_ENABLES(320),
        TSC_AUX(3221225731L),
        AMD64_DR1_ADDRESS_MASK(3221295129L),
        AMD64_DR2_ADDRESS_MASK(3221295130L),
        AMD64_DR3_ADDRESS_MASK(3221295131L),
        AMD64_DR0_ADDRESS_MASK(3221295143L);

        private final long id;
        MsrIndex(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MsrIndex> byId = new HashMap<Long, MsrIndex>(9);
        static {
            for (MsrIndex e : MsrIndex.values())
                byId.put(e.id(), e);
        }
        public static MsrIndex byId(long id) { return byId.get(id); }
    }

    public enum PlatformInfoBit {
        CPUID_FAULTING(31);

        private final long id;
        PlatformInfoBit(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PlatformInfoBit> byId = new HashMap<Long, PlatformInfoBit>(1);
        static {
            for (PlatformInfoBit e : PlatformInfoBit.values())
                byId.put(e.id(), e);
        }
        public static PlatformInfoBit byId(long id) { return byId.get(id); }
    }

    public enum SpecCtrlBit {
        IBRS(0),
        STIBP(1),
        SSBD(2),
        IPRED_DIS_U(3),
        IPRED_DIS_S(4),
        RRSBA_DIS_U(5),
        RRSBA_DIS_S(6),
        PSFD(7),
        DDP_DIS_U(8),
        BHI_DIS_S(10);

        private final long id;
        SpecCtrlBit(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SpecCtrlBit> byId = new HashMap<Long, SpecCtrlBit>(10);
        static {
            for (SpecCtrlBit e : SpecCtrlBit.values())
                byId.put(e.id(), e);
        }
        public static SpecCtrlBit byId(long id) { return byId.get(id); }
    }

    public XenPvVcpu(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenPvVcpu(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenPvVcpu(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
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
     * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
     * 4.9 writes 56 octets, later ones 64; the interface allows 128.
     * @see "xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext"
     */
    public static class ExtendedContext extends KaitaiStruct {
        public static ExtendedContext fromFile(String fileName) throws IOException {
            return new ExtendedContext(new ByteBufferKaitaiStream(fileName));
        }

        public ExtendedContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ExtendedContext(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ExtendedContext(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vcpu = this._io.readU4le();
            this.lenContext = this._io.readU4le();
            this.syscall32CallbackEip = this._io.readU8le();
            this.sysenterCallbackEip = this._io.readU8le();
            this.syscall32CallbackCs = this._io.readU2le();
            this.sysenterCallbackCs = this._io.readU2le();
            this.syscall32DisablesEvents = this._io.readU1();
            this.sysenterDisablesEvents = this._io.readU1();
            this.padding = this._io.readBytes(2);
            if (!(_io().isEof())) {
                this.mcgCap = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.mciCtl2Bank0 = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.mciCtl2Bank1 = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.mcgExtCtl = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
        }
        private Boolean mcgCmciP;

        /**
         * Corrected errors can raise interrupts.
         */
        public Boolean mcgCmciP() {
            if (this.mcgCmciP != null)
                return this.mcgCmciP;
            if (_io().size() >= 40) {
                this.mcgCmciP = (mcgCap() & 1024) != 0;
            }
            return this.mcgCmciP;
        }
        private Boolean mcgCtlP;

        /**
         * MCG_CTL exists.
         */
        public Boolean mcgCtlP() {
            if (this.mcgCtlP != null)
                return this.mcgCtlP;
            if (_io().size() >= 40) {
                this.mcgCtlP = (mcgCap() & 256) != 0;
            }
            return this.mcgCtlP;
        }
        private Boolean mcgExtP;

        /**
         * Extended machine check registers exist.
         */
        public Boolean mcgExtP() {
            if (this.mcgExtP != null)
                return this.mcgExtP;
            if (_io().size() >= 40) {
                this.mcgExtP = (mcgCap() & 512) != 0;
            }
            return this.mcgExtP;
        }
        private Boolean mcgLmceP;

        /**
         * Local machine checks exist.
         */
        public Boolean mcgLmceP() {
            if (this.mcgLmceP != null)
                return this.mcgLmceP;
            if (_io().size() >= 40) {
                this.mcgLmceP = (mcgCap() & 134217728) != 0;
            }
            return this.mcgLmceP;
        }
        private Integer mcgNumBanks;

        /**
         * Number of machine check banks.
         */
        public Integer mcgNumBanks() {
            if (this.mcgNumBanks != null)
                return this.mcgNumBanks;
            if (_io().size() >= 40) {
                this.mcgNumBanks = ((Number) (KaitaiStream.mod(mcgCap(), 256))).intValue();
            }
            return this.mcgNumBanks;
        }
        private Boolean mcgSerP;

        /**
         * Software can recover from errors.
         */
        public Boolean mcgSerP() {
            if (this.mcgSerP != null)
                return this.mcgSerP;
            if (_io().size() >= 40) {
                this.mcgSerP = (mcgCap() & 16777216) != 0;
            }
            return this.mcgSerP;
        }
        private Boolean mcgTesP;

        /**
         * Error status is threshold based.
         */
        public Boolean mcgTesP() {
            if (this.mcgTesP != null)
                return this.mcgTesP;
            if (_io().size() >= 40) {
                this.mcgTesP = (mcgCap() & 2048) != 0;
            }
            return this.mcgTesP;
        }
        private long vcpu;
        private long lenContext;
        private long syscall32CallbackEip;
        private long sysenterCallbackEip;
        private int syscall32CallbackCs;
        private int sysenterCallbackCs;
        private int syscall32DisablesEvents;
        private int sysenterDisablesEvents;
        private byte[] padding;
        private Long mcgCap;
        private Long mciCtl2Bank0;
        private Long mciCtl2Bank1;
        private Long mcgExtCtl;
        private byte[] trailing;
        private XenPvVcpu _root;
        private KaitaiStruct _parent;

        /**
         * Number of the vCPU, as in the record.
         */
        public long vcpu() { return vcpu; }

        /**
         * Size of this structure in octets.
         */
        public long lenContext() { return lenContext; }

        /**
         * Address that SYSCALL from 32-bit code enters.
         */
        public long syscall32CallbackEip() { return syscall32CallbackEip; }

        /**
         * Address that SYSENTER enters.
         */
        public long sysenterCallbackEip() { return sysenterCallbackEip; }

        /**
         * Code segment for SYSCALL from 32-bit code.
         */
        public int syscall32CallbackCs() { return syscall32CallbackCs; }

        /**
         * Code segment for SYSENTER.
         */
        public int sysenterCallbackCs() { return sysenterCallbackCs; }

        /**
         * Not 0 if SYSCALL from 32-bit code masks events.
         */
        public int syscall32DisablesEvents() { return syscall32DisablesEvents; }

        /**
         * Not 0 if SYSENTER masks events.
         */
        public int sysenterDisablesEvents() { return sysenterDisablesEvents; }

        /**
         * Padding that the compiler inserts.
         */
        public byte[] padding() { return padding; }

        /**
         * Machine check capabilities.
         */
        public Long mcgCap() { return mcgCap; }

        /**
         * Control 2 register of machine check bank 0.
         */
        public Long mciCtl2Bank0() { return mciCtl2Bank0; }

        /**
         * Control 2 register of machine check bank 1.
         */
        public Long mciCtl2Bank1() { return mciCtl2Bank1; }

        /**
         * Extended machine check control (Xen 4.10 and later).
         */
        public Long mcgExtCtl() { return mcgExtCtl; }

        /**
         * Fields of a version that is not known here (opaque).
         */
        public byte[] trailing() { return trailing; }
        public XenPvVcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a vCPU of a 32-bit PV guest, 2800 octets.
     * @see "xen/include/public/arch-x86/xen.h, struct vcpu_guest_context"
     */
    public static class GuestContext32 extends KaitaiStruct {
        public static GuestContext32 fromFile(String fileName) throws IOException {
            return new GuestContext32(new ByteBufferKaitaiStream(fileName));
        }

        public GuestContext32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public GuestContext32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public GuestContext32(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_fpuCtxt = this._io.substream(512);
            this.fpuCtxt = new X86Fxsave(_io_fpuCtxt);
            this.flags = this._io.readU4le();
            this.userRegs = new UserRegs32(this._io, this, _root);
            this.traps = new ArrayList<TrapInfo32>();
            for (int i = 0; i < 256; i++) {
                this.traps.add(new TrapInfo32(this._io, this, _root));
            }
            this.ldtBase = this._io.readU4le();
            this.ldtEnts = this._io.readU4le();
            this.gdtFrames = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.gdtFrames.add(this._io.readU4le());
            }
            this.gdtEnts = this._io.readU4le();
            this.kernelSs = this._io.readU4le();
            this.kernelSp = this._io.readU4le();
            this.cr0 = this._io.readU4le();
            this.cr1 = this._io.readU4le();
            this.cr2 = this._io.readU4le();
            this.cr3 = this._io.readU4le();
            this.cr4 = this._io.readU4le();
            this.cr5 = this._io.readU4le();
            this.cr6 = this._io.readU4le();
            this.cr7 = this._io.readU4le();
            this.dr0 = this._io.readU4le();
            this.dr1 = this._io.readU4le();
            this.dr2 = this._io.readU4le();
            this.dr3 = this._io.readU4le();
            this.dr4 = this._io.readU4le();
            this.dr5 = this._io.readU4le();
            this.dr6 = this._io.readU4le();
            this.dr7 = this._io.readU4le();
            this.eventCallbackCs = this._io.readU4le();
            this.eventCallbackEip = this._io.readU4le();
            this.failsafeCallbackCs = this._io.readU4le();
            this.failsafeCallbackEip = this._io.readU4le();
            this.vmAssist = this._io.readU4le();
        }

        public void _fetchInstances() {
            this.fpuCtxt._fetchInstances();
            this.userRegs._fetchInstances();
            for (int i = 0; i < this.traps.size(); i++) {
                this.traps.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.gdtFrames.size(); i++) {
            }
        }
        private Boolean cr0Am;

        /**
         * Alignment checks on.
         */
        public Boolean cr0Am() {
            if (this.cr0Am != null)
                return this.cr0Am;
            this.cr0Am = (cr0() & 262144) != 0;
            return this.cr0Am;
        }
        private Boolean cr0Cd;

        /**
         * Cache disabled.
         */
        public Boolean cr0Cd() {
            if (this.cr0Cd != null)
                return this.cr0Cd;
            this.cr0Cd = (cr0() & 1073741824) != 0;
            return this.cr0Cd;
        }
        private Boolean cr0Em;

        /**
         * FPU instructions fault.
         */
        public Boolean cr0Em() {
            if (this.cr0Em != null)
                return this.cr0Em;
            this.cr0Em = (cr0() & 4) != 0;
            return this.cr0Em;
        }
        private Boolean cr0Et;

        /**
         * Extension type, always set.
         */
        public Boolean cr0Et() {
            if (this.cr0Et != null)
                return this.cr0Et;
            this.cr0Et = (cr0() & 16) != 0;
            return this.cr0Et;
        }
        private Boolean cr0Mp;

        /**
         * WAIT follows `ts`.
         */
        public Boolean cr0Mp() {
            if (this.cr0Mp != null)
                return this.cr0Mp;
            this.cr0Mp = (cr0() & 2) != 0;
            return this.cr0Mp;
        }
        private Boolean cr0Ne;

        /**
         * FPU errors are exceptions.
         */
        public Boolean cr0Ne() {
            if (this.cr0Ne != null)
                return this.cr0Ne;
            this.cr0Ne = (cr0() & 32) != 0;
            return this.cr0Ne;
        }
        private Boolean cr0Nw;

        /**
         * Not write-through.
         */
        public Boolean cr0Nw() {
            if (this.cr0Nw != null)
                return this.cr0Nw;
            this.cr0Nw = (cr0() & 536870912) != 0;
            return this.cr0Nw;
        }
        private Boolean cr0Pe;

        /**
         * Protected mode.
         */
        public Boolean cr0Pe() {
            if (this.cr0Pe != null)
                return this.cr0Pe;
            this.cr0Pe = (cr0() & 1) != 0;
            return this.cr0Pe;
        }
        private Boolean cr0Pg;

        /**
         * Paging on.
         */
        public Boolean cr0Pg() {
            if (this.cr0Pg != null)
                return this.cr0Pg;
            this.cr0Pg = (cr0() & 2147483648L) != 0;
            return this.cr0Pg;
        }
        private Boolean cr0Ts;

        /**
         * Task switched, FPU state is not the current one.
         */
        public Boolean cr0Ts() {
            if (this.cr0Ts != null)
                return this.cr0Ts;
            this.cr0Ts = (cr0() & 8) != 0;
            return this.cr0Ts;
        }
        private Boolean cr0Wp;

        /**
         * Read-only pages bind the kernel too.
         */
        public Boolean cr0Wp() {
            if (this.cr0Wp != null)
                return this.cr0Wp;
            this.cr0Wp = (cr0() & 65536) != 0;
            return this.cr0Wp;
        }
        private Long cr3Frame;

        /**
         * Frame number of the page table; MFN or PFN, see `cr3`.
         */
        public Long cr3Frame() {
            if (this.cr3Frame != null)
                return this.cr3Frame;
            this.cr3Frame = ((Number) (((Number) (cr3() / 4096 + KaitaiStream.mod(cr3(), 4096) * 1048576)).longValue())).longValue();
            return this.cr3Frame;
        }
        private Boolean cr4Cet;

        /**
         * Control-flow enforcement.
         */
        public Boolean cr4Cet() {
            if (this.cr4Cet != null)
                return this.cr4Cet;
            this.cr4Cet = (cr4() & 8388608) != 0;
            return this.cr4Cet;
        }
        private Boolean cr4De;

        /**
         * Debugging extensions.
         */
        public Boolean cr4De() {
            if (this.cr4De != null)
                return this.cr4De;
            this.cr4De = (cr4() & 8) != 0;
            return this.cr4De;
        }
        private Boolean cr4Fsgsbase;

        /**
         * FS and GS base instructions.
         */
        public Boolean cr4Fsgsbase() {
            if (this.cr4Fsgsbase != null)
                return this.cr4Fsgsbase;
            this.cr4Fsgsbase = (cr4() & 65536) != 0;
            return this.cr4Fsgsbase;
        }
        private Boolean cr4La57;

        /**
         * Five-level paging.
         */
        public Boolean cr4La57() {
            if (this.cr4La57 != null)
                return this.cr4La57;
            this.cr4La57 = (cr4() & 4096) != 0;
            return this.cr4La57;
        }
        private Boolean cr4Mce;

        /**
         * Machine checks on.
         */
        public Boolean cr4Mce() {
            if (this.cr4Mce != null)
                return this.cr4Mce;
            this.cr4Mce = (cr4() & 64) != 0;
            return this.cr4Mce;
        }
        private Boolean cr4Osfxsr;

        /**
         * FXSAVE and SSE on.
         */
        public Boolean cr4Osfxsr() {
            if (this.cr4Osfxsr != null)
                return this.cr4Osfxsr;
            this.cr4Osfxsr = (cr4() & 512) != 0;
            return this.cr4Osfxsr;
        }
        private Boolean cr4Osxmmexcpt;

        /**
         * SSE exceptions on.
         */
        public Boolean cr4Osxmmexcpt() {
            if (this.cr4Osxmmexcpt != null)
                return this.cr4Osxmmexcpt;
            this.cr4Osxmmexcpt = (cr4() & 1024) != 0;
            return this.cr4Osxmmexcpt;
        }
        private Boolean cr4Osxsave;

        /**
         * XSAVE on.
         */
        public Boolean cr4Osxsave() {
            if (this.cr4Osxsave != null)
                return this.cr4Osxsave;
            this.cr4Osxsave = (cr4() & 262144) != 0;
            return this.cr4Osxsave;
        }
        private Boolean cr4Pae;

        /**
         * Physical address extension.
         */
        public Boolean cr4Pae() {
            if (this.cr4Pae != null)
                return this.cr4Pae;
            this.cr4Pae = (cr4() & 32) != 0;
            return this.cr4Pae;
        }
        private Boolean cr4Pce;

        /**
         * RDPMC for user mode.
         */
        public Boolean cr4Pce() {
            if (this.cr4Pce != null)
                return this.cr4Pce;
            this.cr4Pce = (cr4() & 256) != 0;
            return this.cr4Pce;
        }
        private Boolean cr4Pcide;

        /**
         * Process context identifiers.
         */
        public Boolean cr4Pcide() {
            if (this.cr4Pcide != null)
                return this.cr4Pcide;
            this.cr4Pcide = (cr4() & 131072) != 0;
            return this.cr4Pcide;
        }
        private Boolean cr4Pge;

        /**
         * Global pages.
         */
        public Boolean cr4Pge() {
            if (this.cr4Pge != null)
                return this.cr4Pge;
            this.cr4Pge = (cr4() & 128) != 0;
            return this.cr4Pge;
        }
        private Boolean cr4Pke;

        /**
         * Protection keys for user pages.
         */
        public Boolean cr4Pke() {
            if (this.cr4Pke != null)
                return this.cr4Pke;
            this.cr4Pke = (cr4() & 4194304) != 0;
            return this.cr4Pke;
        }
        private Boolean cr4Pks;

        /**
         * Protection keys for kernel pages.
         */
        public Boolean cr4Pks() {
            if (this.cr4Pks != null)
                return this.cr4Pks;
            this.cr4Pks = (cr4() & 16777216) != 0;
            return this.cr4Pks;
        }
        private Boolean cr4Pse;

        /**
         * Page size extensions.
         */
        public Boolean cr4Pse() {
            if (this.cr4Pse != null)
                return this.cr4Pse;
            this.cr4Pse = (cr4() & 16) != 0;
            return this.cr4Pse;
        }
        private Boolean cr4Pvi;

        /**
         * Protected mode virtual interrupts.
         */
        public Boolean cr4Pvi() {
            if (this.cr4Pvi != null)
                return this.cr4Pvi;
            this.cr4Pvi = (cr4() & 2) != 0;
            return this.cr4Pvi;
        }
        private Boolean cr4Smap;

        /**
         * No access to user pages by the kernel.
         */
        public Boolean cr4Smap() {
            if (this.cr4Smap != null)
                return this.cr4Smap;
            this.cr4Smap = (cr4() & 2097152) != 0;
            return this.cr4Smap;
        }
        private Boolean cr4Smep;

        /**
         * No execution of user pages by the kernel.
         */
        public Boolean cr4Smep() {
            if (this.cr4Smep != null)
                return this.cr4Smep;
            this.cr4Smep = (cr4() & 1048576) != 0;
            return this.cr4Smep;
        }
        private Boolean cr4Smxe;

        /**
         * SMX on.
         */
        public Boolean cr4Smxe() {
            if (this.cr4Smxe != null)
                return this.cr4Smxe;
            this.cr4Smxe = (cr4() & 16384) != 0;
            return this.cr4Smxe;
        }
        private Boolean cr4Tsd;

        /**
         * RDTSC is privileged.
         */
        public Boolean cr4Tsd() {
            if (this.cr4Tsd != null)
                return this.cr4Tsd;
            this.cr4Tsd = (cr4() & 4) != 0;
            return this.cr4Tsd;
        }
        private Boolean cr4Umip;

        /**
         * User mode instruction prevention.
         */
        public Boolean cr4Umip() {
            if (this.cr4Umip != null)
                return this.cr4Umip;
            this.cr4Umip = (cr4() & 2048) != 0;
            return this.cr4Umip;
        }
        private Boolean cr4Vme;

        /**
         * Virtual 8086 mode extensions.
         */
        public Boolean cr4Vme() {
            if (this.cr4Vme != null)
                return this.cr4Vme;
            this.cr4Vme = (cr4() & 1) != 0;
            return this.cr4Vme;
        }
        private Boolean cr4Vmxe;

        /**
         * VMX on.
         */
        public Boolean cr4Vmxe() {
            if (this.cr4Vmxe != null)
                return this.cr4Vmxe;
            this.cr4Vmxe = (cr4() & 8192) != 0;
            return this.cr4Vmxe;
        }
        private Boolean dr6B0;

        /**
         * Breakpoint 0 hit.
         */
        public Boolean dr6B0() {
            if (this.dr6B0 != null)
                return this.dr6B0;
            this.dr6B0 = (dr6() & 1) != 0;
            return this.dr6B0;
        }
        private Boolean dr6B1;

        /**
         * Breakpoint 1 hit.
         */
        public Boolean dr6B1() {
            if (this.dr6B1 != null)
                return this.dr6B1;
            this.dr6B1 = (dr6() & 2) != 0;
            return this.dr6B1;
        }
        private Boolean dr6B2;

        /**
         * Breakpoint 2 hit.
         */
        public Boolean dr6B2() {
            if (this.dr6B2 != null)
                return this.dr6B2;
            this.dr6B2 = (dr6() & 4) != 0;
            return this.dr6B2;
        }
        private Boolean dr6B3;

        /**
         * Breakpoint 3 hit.
         */
        public Boolean dr6B3() {
            if (this.dr6B3 != null)
                return this.dr6B3;
            this.dr6B3 = (dr6() & 8) != 0;
            return this.dr6B3;
        }
        private Boolean dr6Bd;

        /**
         * A debug register was accessed.
         */
        public Boolean dr6Bd() {
            if (this.dr6Bd != null)
                return this.dr6Bd;
            this.dr6Bd = (dr6() & 8192) != 0;
            return this.dr6Bd;
        }
        private Boolean dr6Bld;

        /**
         * Clear if a bus lock was detected.
         */
        public Boolean dr6Bld() {
            if (this.dr6Bld != null)
                return this.dr6Bld;
            this.dr6Bld = (dr6() & 2048) != 0;
            return this.dr6Bld;
        }
        private Boolean dr6Bs;

        /**
         * Single step.
         */
        public Boolean dr6Bs() {
            if (this.dr6Bs != null)
                return this.dr6Bs;
            this.dr6Bs = (dr6() & 16384) != 0;
            return this.dr6Bs;
        }
        private Boolean dr6Bt;

        /**
         * Task switch.
         */
        public Boolean dr6Bt() {
            if (this.dr6Bt != null)
                return this.dr6Bt;
            this.dr6Bt = (dr6() & 32768) != 0;
            return this.dr6Bt;
        }
        private Boolean dr6Rtm;

        /**
         * Clear if within a transactional region.
         */
        public Boolean dr6Rtm() {
            if (this.dr6Rtm != null)
                return this.dr6Rtm;
            this.dr6Rtm = (dr6() & 65536) != 0;
            return this.dr6Rtm;
        }
        private Boolean dr7G0;

        /**
         * Breakpoint 0 is on for all tasks.
         */
        public Boolean dr7G0() {
            if (this.dr7G0 != null)
                return this.dr7G0;
            this.dr7G0 = (dr7() & 2) != 0;
            return this.dr7G0;
        }
        private Boolean dr7G1;

        /**
         * Breakpoint 1 is on for all tasks.
         */
        public Boolean dr7G1() {
            if (this.dr7G1 != null)
                return this.dr7G1;
            this.dr7G1 = (dr7() & 8) != 0;
            return this.dr7G1;
        }
        private Boolean dr7G2;

        /**
         * Breakpoint 2 is on for all tasks.
         */
        public Boolean dr7G2() {
            if (this.dr7G2 != null)
                return this.dr7G2;
            this.dr7G2 = (dr7() & 32) != 0;
            return this.dr7G2;
        }
        private Boolean dr7G3;

        /**
         * Breakpoint 3 is on for all tasks.
         */
        public Boolean dr7G3() {
            if (this.dr7G3 != null)
                return this.dr7G3;
            this.dr7G3 = (dr7() & 128) != 0;
            return this.dr7G3;
        }
        private Boolean dr7Gd;

        /**
         * Access to debug registers faults.
         */
        public Boolean dr7Gd() {
            if (this.dr7Gd != null)
                return this.dr7Gd;
            this.dr7Gd = (dr7() & 8192) != 0;
            return this.dr7Gd;
        }
        private Boolean dr7Ge;

        /**
         * Exact global breakpoints.
         */
        public Boolean dr7Ge() {
            if (this.dr7Ge != null)
                return this.dr7Ge;
            this.dr7Ge = (dr7() & 512) != 0;
            return this.dr7Ge;
        }
        private Boolean dr7L0;

        /**
         * Breakpoint 0 is on for the current task.
         */
        public Boolean dr7L0() {
            if (this.dr7L0 != null)
                return this.dr7L0;
            this.dr7L0 = (dr7() & 1) != 0;
            return this.dr7L0;
        }
        private Boolean dr7L1;

        /**
         * Breakpoint 1 is on for the current task.
         */
        public Boolean dr7L1() {
            if (this.dr7L1 != null)
                return this.dr7L1;
            this.dr7L1 = (dr7() & 4) != 0;
            return this.dr7L1;
        }
        private Boolean dr7L2;

        /**
         * Breakpoint 2 is on for the current task.
         */
        public Boolean dr7L2() {
            if (this.dr7L2 != null)
                return this.dr7L2;
            this.dr7L2 = (dr7() & 16) != 0;
            return this.dr7L2;
        }
        private Boolean dr7L3;

        /**
         * Breakpoint 3 is on for the current task.
         */
        public Boolean dr7L3() {
            if (this.dr7L3 != null)
                return this.dr7L3;
            this.dr7L3 = (dr7() & 64) != 0;
            return this.dr7L3;
        }
        private Boolean dr7Le;

        /**
         * Exact local breakpoints.
         */
        public Boolean dr7Le() {
            if (this.dr7Le != null)
                return this.dr7Le;
            this.dr7Le = (dr7() & 256) != 0;
            return this.dr7Le;
        }
        private BreakpointLength dr7Len0;

        /**
         * How many octets breakpoint 0 covers.
         */
        public BreakpointLength dr7Len0() {
            if (this.dr7Len0 != null)
                return this.dr7Len0;
            this.dr7Len0 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 262144, 4));
            return this.dr7Len0;
        }
        private BreakpointLength dr7Len1;

        /**
         * How many octets breakpoint 1 covers.
         */
        public BreakpointLength dr7Len1() {
            if (this.dr7Len1 != null)
                return this.dr7Len1;
            this.dr7Len1 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 4194304, 4));
            return this.dr7Len1;
        }
        private BreakpointLength dr7Len2;

        /**
         * How many octets breakpoint 2 covers.
         */
        public BreakpointLength dr7Len2() {
            if (this.dr7Len2 != null)
                return this.dr7Len2;
            this.dr7Len2 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 67108864, 4));
            return this.dr7Len2;
        }
        private BreakpointLength dr7Len3;

        /**
         * How many octets breakpoint 3 covers.
         */
        public BreakpointLength dr7Len3() {
            if (this.dr7Len3 != null)
                return this.dr7Len3;
            this.dr7Len3 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 1073741824, 4));
            return this.dr7Len3;
        }
        private Boolean dr7Rtm;

        /**
         * Debugging of transactional regions.
         */
        public Boolean dr7Rtm() {
            if (this.dr7Rtm != null)
                return this.dr7Rtm;
            this.dr7Rtm = (dr7() & 2048) != 0;
            return this.dr7Rtm;
        }
        private BreakpointAccess dr7Rw0;

        /**
         * What breakpoint 0 stops at.
         */
        public BreakpointAccess dr7Rw0() {
            if (this.dr7Rw0 != null)
                return this.dr7Rw0;
            this.dr7Rw0 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 65536, 4));
            return this.dr7Rw0;
        }
        private BreakpointAccess dr7Rw1;

        /**
         * What breakpoint 1 stops at.
         */
        public BreakpointAccess dr7Rw1() {
            if (this.dr7Rw1 != null)
                return this.dr7Rw1;
            this.dr7Rw1 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 1048576, 4));
            return this.dr7Rw1;
        }
        private BreakpointAccess dr7Rw2;

        /**
         * What breakpoint 2 stops at.
         */
        public BreakpointAccess dr7Rw2() {
            if (this.dr7Rw2 != null)
                return this.dr7Rw2;
            this.dr7Rw2 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 16777216, 4));
            return this.dr7Rw2;
        }
        private BreakpointAccess dr7Rw3;

        /**
         * What breakpoint 3 stops at.
         */
        public BreakpointAccess dr7Rw3() {
            if (this.dr7Rw3 != null)
                return this.dr7Rw3;
            this.dr7Rw3 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 268435456, 4));
            return this.dr7Rw3;
        }
        private Boolean vgcfFailsafeDisablesEvents;

        /**
         * The failsafe callback is entered with events masked.
         */
        public Boolean vgcfFailsafeDisablesEvents() {
            if (this.vgcfFailsafeDisablesEvents != null)
                return this.vgcfFailsafeDisablesEvents;
            this.vgcfFailsafeDisablesEvents = (flags() & 8) != 0;
            return this.vgcfFailsafeDisablesEvents;
        }
        private Boolean vgcfI387Valid;

        /**
         * `fpu_ctxt` is valid.
         */
        public Boolean vgcfI387Valid() {
            if (this.vgcfI387Valid != null)
                return this.vgcfI387Valid;
            this.vgcfI387Valid = (flags() & 1) != 0;
            return this.vgcfI387Valid;
        }
        private Boolean vgcfInKernel;

        /**
         * The vCPU runs the guest kernel, not a user program.
         */
        public Boolean vgcfInKernel() {
            if (this.vgcfInKernel != null)
                return this.vgcfInKernel;
            this.vgcfInKernel = (flags() & 4) != 0;
            return this.vgcfInKernel;
        }
        private Boolean vgcfOnline;

        /**
         * The vCPU is up.
         */
        public Boolean vgcfOnline() {
            if (this.vgcfOnline != null)
                return this.vgcfOnline;
            this.vgcfOnline = (flags() & 32) != 0;
            return this.vgcfOnline;
        }
        private Boolean vgcfSyscallDisablesEvents;

        /**
         * The syscall callback is entered with events masked.
         */
        public Boolean vgcfSyscallDisablesEvents() {
            if (this.vgcfSyscallDisablesEvents != null)
                return this.vgcfSyscallDisablesEvents;
            this.vgcfSyscallDisablesEvents = (flags() & 16) != 0;
            return this.vgcfSyscallDisablesEvents;
        }
        private Boolean vmasst4gbSegments;

        /**
         * Segment limits of 4 GiB are simulated (32-bit guests).
         */
        public Boolean vmasst4gbSegments() {
            if (this.vmasst4gbSegments != null)
                return this.vmasst4gbSegments;
            this.vmasst4gbSegments = (vmAssist() & 1) != 0;
            return this.vmasst4gbSegments;
        }
        private Boolean vmasst4gbSegmentsNotify;

        /**
         * Trap 15 tells when that simulation is used.
         */
        public Boolean vmasst4gbSegmentsNotify() {
            if (this.vmasst4gbSegmentsNotify != null)
                return this.vmasst4gbSegmentsNotify;
            this.vmasst4gbSegmentsNotify = (vmAssist() & 2) != 0;
            return this.vmasst4gbSegmentsNotify;
        }
        private Boolean vmasstArchitecturalIopl;

        /**
         * The virtual IOPL acts as the real one does.
         */
        public Boolean vmasstArchitecturalIopl() {
            if (this.vmasstArchitecturalIopl != null)
                return this.vmasstArchitecturalIopl;
            this.vmasstArchitecturalIopl = (vmAssist() & 16) != 0;
            return this.vmasstArchitecturalIopl;
        }
        private Boolean vmasstPaeExtendedCr3;

        /**
         * Level 3 page tables may lie above 4 GiB (32-bit guests).
         */
        public Boolean vmasstPaeExtendedCr3() {
            if (this.vmasstPaeExtendedCr3 != null)
                return this.vmasstPaeExtendedCr3;
            this.vmasstPaeExtendedCr3 = (vmAssist() & 8) != 0;
            return this.vmasstPaeExtendedCr3;
        }
        private Boolean vmasstRunstateUpdateFlag;

        /**
         * Xen marks when it updates the run state information.
         */
        public Boolean vmasstRunstateUpdateFlag() {
            if (this.vmasstRunstateUpdateFlag != null)
                return this.vmasstRunstateUpdateFlag;
            this.vmasstRunstateUpdateFlag = (vmAssist() & 32) != 0;
            return this.vmasstRunstateUpdateFlag;
        }
        private Boolean vmasstWritablePagetables;

        /**
         * The guest may write to its level 1 page tables.
         */
        public Boolean vmasstWritablePagetables() {
            if (this.vmasstWritablePagetables != null)
                return this.vmasstWritablePagetables;
            this.vmasstWritablePagetables = (vmAssist() & 4) != 0;
            return this.vmasstWritablePagetables;
        }
        private X86Fxsave fpuCtxt;
        private long flags;
        private UserRegs32 userRegs;
        private List<TrapInfo32> traps;
        private long ldtBase;
        private long ldtEnts;
        private List<Long> gdtFrames;
        private long gdtEnts;
        private long kernelSs;
        private long kernelSp;
        private long cr0;
        private long cr1;
        private long cr2;
        private long cr3;
        private long cr4;
        private long cr5;
        private long cr6;
        private long cr7;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr4;
        private long dr5;
        private long dr6;
        private long dr7;
        private long eventCallbackCs;
        private long eventCallbackEip;
        private long failsafeCallbackCs;
        private long failsafeCallbackEip;
        private long vmAssist;
        private XenPvVcpu _root;
        private KaitaiStruct _parent;

        /**
         * FPU and SSE registers.
         */
        public X86Fxsave fpuCtxt() { return fpuCtxt; }

        /**
         * State of the vCPU, `VGCF_*`.
         */
        public long flags() { return flags; }

        /**
         * General registers.
         */
        public UserRegs32 userRegs() { return userRegs; }

        /**
         * Virtual interrupt descriptor table, by vector.
         */
        public List<TrapInfo32> traps() { return traps; }

        /**
         * Linear address of the local descriptor table.
         */
        public long ldtBase() { return ldtBase; }

        /**
         * Number of entries in the local descriptor table.
         */
        public long ldtEnts() { return ldtEnts; }

        /**
         * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
         * image has PFNs.
         */
        public List<Long> gdtFrames() { return gdtFrames; }

        /**
         * Number of entries in the global descriptor table.
         */
        public long gdtEnts() { return gdtEnts; }

        /**
         * Stack segment for entries into the guest kernel.
         */
        public long kernelSs() { return kernelSs; }

        /**
         * Stack pointer for entries into the guest kernel.
         */
        public long kernelSp() { return kernelSp; }

        /**
         * Control register 0.
         */
        public long cr0() { return cr0; }

        /**
         * Not used.
         */
        public long cr1() { return cr1; }

        /**
         * Address of the last page fault; the guest itself reads it from its
         * vCPU information.
         */
        public long cr2() { return cr2; }

        /**
         * Page table, its frame number rotated so that 32 bits of it fit. Holds
         * an MFN; a libxc image has a PFN.
         */
        public long cr3() { return cr3; }

        /**
         * Control register 4.
         */
        public long cr4() { return cr4; }

        /**
         * Not used.
         */
        public long cr5() { return cr5; }

        /**
         * Not used.
         */
        public long cr6() { return cr6; }

        /**
         * Not used.
         */
        public long cr7() { return cr7; }

        /**
         * Address of breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Not used.
         */
        public long dr4() { return dr4; }

        /**
         * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
         */
        public long dr5() { return dr5; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }

        /**
         * Code segment of the event callback.
         */
        public long eventCallbackCs() { return eventCallbackCs; }

        /**
         * Address that events are delivered to.
         */
        public long eventCallbackEip() { return eventCallbackEip; }

        /**
         * Code segment of the failsafe callback.
         */
        public long failsafeCallbackCs() { return failsafeCallbackCs; }

        /**
         * Address that is entered if returning to the guest fails.
         */
        public long failsafeCallbackEip() { return failsafeCallbackEip; }

        /**
         * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
         */
        public long vmAssist() { return vmAssist; }
        public XenPvVcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers of a vCPU of a 64-bit PV guest, 5168 octets.
     * @see "xen/include/public/arch-x86/xen.h, struct vcpu_guest_context"
     */
    public static class GuestContext64 extends KaitaiStruct {
        public static GuestContext64 fromFile(String fileName) throws IOException {
            return new GuestContext64(new ByteBufferKaitaiStream(fileName));
        }

        public GuestContext64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public GuestContext64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public GuestContext64(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            KaitaiStream _io_fpuCtxt = this._io.substream(512);
            this.fpuCtxt = new X86Fxsave(_io_fpuCtxt);
            this.flags = this._io.readU8le();
            this.userRegs = new UserRegs64(this._io, this, _root);
            this.traps = new ArrayList<TrapInfo64>();
            for (int i = 0; i < 256; i++) {
                this.traps.add(new TrapInfo64(this._io, this, _root));
            }
            this.ldtBase = this._io.readU8le();
            this.ldtEnts = this._io.readU8le();
            this.gdtFrames = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.gdtFrames.add(this._io.readU8le());
            }
            this.gdtEnts = this._io.readU8le();
            this.kernelSs = this._io.readU8le();
            this.kernelSp = this._io.readU8le();
            this.cr0 = this._io.readU8le();
            this.userCr3 = this._io.readU8le();
            this.cr2 = this._io.readU8le();
            this.cr3 = this._io.readU8le();
            this.cr4 = this._io.readU8le();
            this.cr5 = this._io.readU8le();
            this.cr6 = this._io.readU8le();
            this.cr7 = this._io.readU8le();
            this.dr0 = this._io.readU8le();
            this.dr1 = this._io.readU8le();
            this.dr2 = this._io.readU8le();
            this.dr3 = this._io.readU8le();
            this.dr4 = this._io.readU8le();
            this.dr5 = this._io.readU8le();
            this.dr6 = this._io.readU8le();
            this.dr7 = this._io.readU8le();
            this.eventCallbackEip = this._io.readU8le();
            this.failsafeCallbackEip = this._io.readU8le();
            this.syscallCallbackEip = this._io.readU8le();
            this.vmAssist = this._io.readU8le();
            this.fsBase = this._io.readU8le();
            this.gsBaseKernel = this._io.readU8le();
            this.gsBaseUser = this._io.readU8le();
        }

        public void _fetchInstances() {
            this.fpuCtxt._fetchInstances();
            this.userRegs._fetchInstances();
            for (int i = 0; i < this.traps.size(); i++) {
                this.traps.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.gdtFrames.size(); i++) {
            }
        }
        private Boolean cr0Am;

        /**
         * Alignment checks on.
         */
        public Boolean cr0Am() {
            if (this.cr0Am != null)
                return this.cr0Am;
            this.cr0Am = (cr0() & 262144) != 0;
            return this.cr0Am;
        }
        private Boolean cr0Cd;

        /**
         * Cache disabled.
         */
        public Boolean cr0Cd() {
            if (this.cr0Cd != null)
                return this.cr0Cd;
            this.cr0Cd = (cr0() & 1073741824) != 0;
            return this.cr0Cd;
        }
        private Boolean cr0Em;

        /**
         * FPU instructions fault.
         */
        public Boolean cr0Em() {
            if (this.cr0Em != null)
                return this.cr0Em;
            this.cr0Em = (cr0() & 4) != 0;
            return this.cr0Em;
        }
        private Boolean cr0Et;

        /**
         * Extension type, always set.
         */
        public Boolean cr0Et() {
            if (this.cr0Et != null)
                return this.cr0Et;
            this.cr0Et = (cr0() & 16) != 0;
            return this.cr0Et;
        }
        private Boolean cr0Mp;

        /**
         * WAIT follows `ts`.
         */
        public Boolean cr0Mp() {
            if (this.cr0Mp != null)
                return this.cr0Mp;
            this.cr0Mp = (cr0() & 2) != 0;
            return this.cr0Mp;
        }
        private Boolean cr0Ne;

        /**
         * FPU errors are exceptions.
         */
        public Boolean cr0Ne() {
            if (this.cr0Ne != null)
                return this.cr0Ne;
            this.cr0Ne = (cr0() & 32) != 0;
            return this.cr0Ne;
        }
        private Boolean cr0Nw;

        /**
         * Not write-through.
         */
        public Boolean cr0Nw() {
            if (this.cr0Nw != null)
                return this.cr0Nw;
            this.cr0Nw = (cr0() & 536870912) != 0;
            return this.cr0Nw;
        }
        private Boolean cr0Pe;

        /**
         * Protected mode.
         */
        public Boolean cr0Pe() {
            if (this.cr0Pe != null)
                return this.cr0Pe;
            this.cr0Pe = (cr0() & 1) != 0;
            return this.cr0Pe;
        }
        private Boolean cr0Pg;

        /**
         * Paging on.
         */
        public Boolean cr0Pg() {
            if (this.cr0Pg != null)
                return this.cr0Pg;
            this.cr0Pg = (cr0() & 2147483648L) != 0;
            return this.cr0Pg;
        }
        private Boolean cr0Ts;

        /**
         * Task switched, FPU state is not the current one.
         */
        public Boolean cr0Ts() {
            if (this.cr0Ts != null)
                return this.cr0Ts;
            this.cr0Ts = (cr0() & 8) != 0;
            return this.cr0Ts;
        }
        private Boolean cr0Wp;

        /**
         * Read-only pages bind the kernel too.
         */
        public Boolean cr0Wp() {
            if (this.cr0Wp != null)
                return this.cr0Wp;
            this.cr0Wp = (cr0() & 65536) != 0;
            return this.cr0Wp;
        }
        private Long cr3Frame;

        /**
         * Frame number of the kernel page table; MFN or PFN, see `cr3`.
         */
        public Long cr3Frame() {
            if (this.cr3Frame != null)
                return this.cr3Frame;
            this.cr3Frame = ((Number) (((Number) (cr3() / 4096)).longValue())).longValue();
            return this.cr3Frame;
        }
        private Boolean cr4Cet;

        /**
         * Control-flow enforcement.
         */
        public Boolean cr4Cet() {
            if (this.cr4Cet != null)
                return this.cr4Cet;
            this.cr4Cet = (cr4() & 8388608) != 0;
            return this.cr4Cet;
        }
        private Boolean cr4De;

        /**
         * Debugging extensions.
         */
        public Boolean cr4De() {
            if (this.cr4De != null)
                return this.cr4De;
            this.cr4De = (cr4() & 8) != 0;
            return this.cr4De;
        }
        private Boolean cr4Fsgsbase;

        /**
         * FS and GS base instructions.
         */
        public Boolean cr4Fsgsbase() {
            if (this.cr4Fsgsbase != null)
                return this.cr4Fsgsbase;
            this.cr4Fsgsbase = (cr4() & 65536) != 0;
            return this.cr4Fsgsbase;
        }
        private Boolean cr4La57;

        /**
         * Five-level paging.
         */
        public Boolean cr4La57() {
            if (this.cr4La57 != null)
                return this.cr4La57;
            this.cr4La57 = (cr4() & 4096) != 0;
            return this.cr4La57;
        }
        private Boolean cr4Mce;

        /**
         * Machine checks on.
         */
        public Boolean cr4Mce() {
            if (this.cr4Mce != null)
                return this.cr4Mce;
            this.cr4Mce = (cr4() & 64) != 0;
            return this.cr4Mce;
        }
        private Boolean cr4Osfxsr;

        /**
         * FXSAVE and SSE on.
         */
        public Boolean cr4Osfxsr() {
            if (this.cr4Osfxsr != null)
                return this.cr4Osfxsr;
            this.cr4Osfxsr = (cr4() & 512) != 0;
            return this.cr4Osfxsr;
        }
        private Boolean cr4Osxmmexcpt;

        /**
         * SSE exceptions on.
         */
        public Boolean cr4Osxmmexcpt() {
            if (this.cr4Osxmmexcpt != null)
                return this.cr4Osxmmexcpt;
            this.cr4Osxmmexcpt = (cr4() & 1024) != 0;
            return this.cr4Osxmmexcpt;
        }
        private Boolean cr4Osxsave;

        /**
         * XSAVE on.
         */
        public Boolean cr4Osxsave() {
            if (this.cr4Osxsave != null)
                return this.cr4Osxsave;
            this.cr4Osxsave = (cr4() & 262144) != 0;
            return this.cr4Osxsave;
        }
        private Boolean cr4Pae;

        /**
         * Physical address extension.
         */
        public Boolean cr4Pae() {
            if (this.cr4Pae != null)
                return this.cr4Pae;
            this.cr4Pae = (cr4() & 32) != 0;
            return this.cr4Pae;
        }
        private Boolean cr4Pce;

        /**
         * RDPMC for user mode.
         */
        public Boolean cr4Pce() {
            if (this.cr4Pce != null)
                return this.cr4Pce;
            this.cr4Pce = (cr4() & 256) != 0;
            return this.cr4Pce;
        }
        private Boolean cr4Pcide;

        /**
         * Process context identifiers.
         */
        public Boolean cr4Pcide() {
            if (this.cr4Pcide != null)
                return this.cr4Pcide;
            this.cr4Pcide = (cr4() & 131072) != 0;
            return this.cr4Pcide;
        }
        private Boolean cr4Pge;

        /**
         * Global pages.
         */
        public Boolean cr4Pge() {
            if (this.cr4Pge != null)
                return this.cr4Pge;
            this.cr4Pge = (cr4() & 128) != 0;
            return this.cr4Pge;
        }
        private Boolean cr4Pke;

        /**
         * Protection keys for user pages.
         */
        public Boolean cr4Pke() {
            if (this.cr4Pke != null)
                return this.cr4Pke;
            this.cr4Pke = (cr4() & 4194304) != 0;
            return this.cr4Pke;
        }
        private Boolean cr4Pks;

        /**
         * Protection keys for kernel pages.
         */
        public Boolean cr4Pks() {
            if (this.cr4Pks != null)
                return this.cr4Pks;
            this.cr4Pks = (cr4() & 16777216) != 0;
            return this.cr4Pks;
        }
        private Boolean cr4Pse;

        /**
         * Page size extensions.
         */
        public Boolean cr4Pse() {
            if (this.cr4Pse != null)
                return this.cr4Pse;
            this.cr4Pse = (cr4() & 16) != 0;
            return this.cr4Pse;
        }
        private Boolean cr4Pvi;

        /**
         * Protected mode virtual interrupts.
         */
        public Boolean cr4Pvi() {
            if (this.cr4Pvi != null)
                return this.cr4Pvi;
            this.cr4Pvi = (cr4() & 2) != 0;
            return this.cr4Pvi;
        }
        private Boolean cr4Smap;

        /**
         * No access to user pages by the kernel.
         */
        public Boolean cr4Smap() {
            if (this.cr4Smap != null)
                return this.cr4Smap;
            this.cr4Smap = (cr4() & 2097152) != 0;
            return this.cr4Smap;
        }
        private Boolean cr4Smep;

        /**
         * No execution of user pages by the kernel.
         */
        public Boolean cr4Smep() {
            if (this.cr4Smep != null)
                return this.cr4Smep;
            this.cr4Smep = (cr4() & 1048576) != 0;
            return this.cr4Smep;
        }
        private Boolean cr4Smxe;

        /**
         * SMX on.
         */
        public Boolean cr4Smxe() {
            if (this.cr4Smxe != null)
                return this.cr4Smxe;
            this.cr4Smxe = (cr4() & 16384) != 0;
            return this.cr4Smxe;
        }
        private Boolean cr4Tsd;

        /**
         * RDTSC is privileged.
         */
        public Boolean cr4Tsd() {
            if (this.cr4Tsd != null)
                return this.cr4Tsd;
            this.cr4Tsd = (cr4() & 4) != 0;
            return this.cr4Tsd;
        }
        private Boolean cr4Umip;

        /**
         * User mode instruction prevention.
         */
        public Boolean cr4Umip() {
            if (this.cr4Umip != null)
                return this.cr4Umip;
            this.cr4Umip = (cr4() & 2048) != 0;
            return this.cr4Umip;
        }
        private Boolean cr4Vme;

        /**
         * Virtual 8086 mode extensions.
         */
        public Boolean cr4Vme() {
            if (this.cr4Vme != null)
                return this.cr4Vme;
            this.cr4Vme = (cr4() & 1) != 0;
            return this.cr4Vme;
        }
        private Boolean cr4Vmxe;

        /**
         * VMX on.
         */
        public Boolean cr4Vmxe() {
            if (this.cr4Vmxe != null)
                return this.cr4Vmxe;
            this.cr4Vmxe = (cr4() & 8192) != 0;
            return this.cr4Vmxe;
        }
        private Boolean dr6B0;

        /**
         * Breakpoint 0 hit.
         */
        public Boolean dr6B0() {
            if (this.dr6B0 != null)
                return this.dr6B0;
            this.dr6B0 = (dr6() & 1) != 0;
            return this.dr6B0;
        }
        private Boolean dr6B1;

        /**
         * Breakpoint 1 hit.
         */
        public Boolean dr6B1() {
            if (this.dr6B1 != null)
                return this.dr6B1;
            this.dr6B1 = (dr6() & 2) != 0;
            return this.dr6B1;
        }
        private Boolean dr6B2;

        /**
         * Breakpoint 2 hit.
         */
        public Boolean dr6B2() {
            if (this.dr6B2 != null)
                return this.dr6B2;
            this.dr6B2 = (dr6() & 4) != 0;
            return this.dr6B2;
        }
        private Boolean dr6B3;

        /**
         * Breakpoint 3 hit.
         */
        public Boolean dr6B3() {
            if (this.dr6B3 != null)
                return this.dr6B3;
            this.dr6B3 = (dr6() & 8) != 0;
            return this.dr6B3;
        }
        private Boolean dr6Bd;

        /**
         * A debug register was accessed.
         */
        public Boolean dr6Bd() {
            if (this.dr6Bd != null)
                return this.dr6Bd;
            this.dr6Bd = (dr6() & 8192) != 0;
            return this.dr6Bd;
        }
        private Boolean dr6Bld;

        /**
         * Clear if a bus lock was detected.
         */
        public Boolean dr6Bld() {
            if (this.dr6Bld != null)
                return this.dr6Bld;
            this.dr6Bld = (dr6() & 2048) != 0;
            return this.dr6Bld;
        }
        private Boolean dr6Bs;

        /**
         * Single step.
         */
        public Boolean dr6Bs() {
            if (this.dr6Bs != null)
                return this.dr6Bs;
            this.dr6Bs = (dr6() & 16384) != 0;
            return this.dr6Bs;
        }
        private Boolean dr6Bt;

        /**
         * Task switch.
         */
        public Boolean dr6Bt() {
            if (this.dr6Bt != null)
                return this.dr6Bt;
            this.dr6Bt = (dr6() & 32768) != 0;
            return this.dr6Bt;
        }
        private Boolean dr6Rtm;

        /**
         * Clear if within a transactional region.
         */
        public Boolean dr6Rtm() {
            if (this.dr6Rtm != null)
                return this.dr6Rtm;
            this.dr6Rtm = (dr6() & 65536) != 0;
            return this.dr6Rtm;
        }
        private Boolean dr7G0;

        /**
         * Breakpoint 0 is on for all tasks.
         */
        public Boolean dr7G0() {
            if (this.dr7G0 != null)
                return this.dr7G0;
            this.dr7G0 = (dr7() & 2) != 0;
            return this.dr7G0;
        }
        private Boolean dr7G1;

        /**
         * Breakpoint 1 is on for all tasks.
         */
        public Boolean dr7G1() {
            if (this.dr7G1 != null)
                return this.dr7G1;
            this.dr7G1 = (dr7() & 8) != 0;
            return this.dr7G1;
        }
        private Boolean dr7G2;

        /**
         * Breakpoint 2 is on for all tasks.
         */
        public Boolean dr7G2() {
            if (this.dr7G2 != null)
                return this.dr7G2;
            this.dr7G2 = (dr7() & 32) != 0;
            return this.dr7G2;
        }
        private Boolean dr7G3;

        /**
         * Breakpoint 3 is on for all tasks.
         */
        public Boolean dr7G3() {
            if (this.dr7G3 != null)
                return this.dr7G3;
            this.dr7G3 = (dr7() & 128) != 0;
            return this.dr7G3;
        }
        private Boolean dr7Gd;

        /**
         * Access to debug registers faults.
         */
        public Boolean dr7Gd() {
            if (this.dr7Gd != null)
                return this.dr7Gd;
            this.dr7Gd = (dr7() & 8192) != 0;
            return this.dr7Gd;
        }
        private Boolean dr7Ge;

        /**
         * Exact global breakpoints.
         */
        public Boolean dr7Ge() {
            if (this.dr7Ge != null)
                return this.dr7Ge;
            this.dr7Ge = (dr7() & 512) != 0;
            return this.dr7Ge;
        }
        private Boolean dr7L0;

        /**
         * Breakpoint 0 is on for the current task.
         */
        public Boolean dr7L0() {
            if (this.dr7L0 != null)
                return this.dr7L0;
            this.dr7L0 = (dr7() & 1) != 0;
            return this.dr7L0;
        }
        private Boolean dr7L1;

        /**
         * Breakpoint 1 is on for the current task.
         */
        public Boolean dr7L1() {
            if (this.dr7L1 != null)
                return this.dr7L1;
            this.dr7L1 = (dr7() & 4) != 0;
            return this.dr7L1;
        }
        private Boolean dr7L2;

        /**
         * Breakpoint 2 is on for the current task.
         */
        public Boolean dr7L2() {
            if (this.dr7L2 != null)
                return this.dr7L2;
            this.dr7L2 = (dr7() & 16) != 0;
            return this.dr7L2;
        }
        private Boolean dr7L3;

        /**
         * Breakpoint 3 is on for the current task.
         */
        public Boolean dr7L3() {
            if (this.dr7L3 != null)
                return this.dr7L3;
            this.dr7L3 = (dr7() & 64) != 0;
            return this.dr7L3;
        }
        private Boolean dr7Le;

        /**
         * Exact local breakpoints.
         */
        public Boolean dr7Le() {
            if (this.dr7Le != null)
                return this.dr7Le;
            this.dr7Le = (dr7() & 256) != 0;
            return this.dr7Le;
        }
        private BreakpointLength dr7Len0;

        /**
         * How many octets breakpoint 0 covers.
         */
        public BreakpointLength dr7Len0() {
            if (this.dr7Len0 != null)
                return this.dr7Len0;
            this.dr7Len0 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 262144, 4));
            return this.dr7Len0;
        }
        private BreakpointLength dr7Len1;

        /**
         * How many octets breakpoint 1 covers.
         */
        public BreakpointLength dr7Len1() {
            if (this.dr7Len1 != null)
                return this.dr7Len1;
            this.dr7Len1 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 4194304, 4));
            return this.dr7Len1;
        }
        private BreakpointLength dr7Len2;

        /**
         * How many octets breakpoint 2 covers.
         */
        public BreakpointLength dr7Len2() {
            if (this.dr7Len2 != null)
                return this.dr7Len2;
            this.dr7Len2 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 67108864, 4));
            return this.dr7Len2;
        }
        private BreakpointLength dr7Len3;

        /**
         * How many octets breakpoint 3 covers.
         */
        public BreakpointLength dr7Len3() {
            if (this.dr7Len3 != null)
                return this.dr7Len3;
            this.dr7Len3 = XenPvVcpu.BreakpointLength.byId(KaitaiStream.mod(dr7() / 1073741824, 4));
            return this.dr7Len3;
        }
        private Boolean dr7Rtm;

        /**
         * Debugging of transactional regions.
         */
        public Boolean dr7Rtm() {
            if (this.dr7Rtm != null)
                return this.dr7Rtm;
            this.dr7Rtm = (dr7() & 2048) != 0;
            return this.dr7Rtm;
        }
        private BreakpointAccess dr7Rw0;

        /**
         * What breakpoint 0 stops at.
         */
        public BreakpointAccess dr7Rw0() {
            if (this.dr7Rw0 != null)
                return this.dr7Rw0;
            this.dr7Rw0 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 65536, 4));
            return this.dr7Rw0;
        }
        private BreakpointAccess dr7Rw1;

        /**
         * What breakpoint 1 stops at.
         */
        public BreakpointAccess dr7Rw1() {
            if (this.dr7Rw1 != null)
                return this.dr7Rw1;
            this.dr7Rw1 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 1048576, 4));
            return this.dr7Rw1;
        }
        private BreakpointAccess dr7Rw2;

        /**
         * What breakpoint 2 stops at.
         */
        public BreakpointAccess dr7Rw2() {
            if (this.dr7Rw2 != null)
                return this.dr7Rw2;
            this.dr7Rw2 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 16777216, 4));
            return this.dr7Rw2;
        }
        private BreakpointAccess dr7Rw3;

        /**
         * What breakpoint 3 stops at.
         */
        public BreakpointAccess dr7Rw3() {
            if (this.dr7Rw3 != null)
                return this.dr7Rw3;
            this.dr7Rw3 = XenPvVcpu.BreakpointAccess.byId(KaitaiStream.mod(dr7() / 268435456, 4));
            return this.dr7Rw3;
        }
        private Long userCr3Frame;

        /**
         * Frame number of the user page table; MFN or PFN, see `user_cr3`.
         */
        public Long userCr3Frame() {
            if (this.userCr3Frame != null)
                return this.userCr3Frame;
            this.userCr3Frame = ((Number) (((Number) (userCr3() / 4096)).longValue())).longValue();
            return this.userCr3Frame;
        }
        private Boolean vgcfFailsafeDisablesEvents;

        /**
         * The failsafe callback is entered with events masked.
         */
        public Boolean vgcfFailsafeDisablesEvents() {
            if (this.vgcfFailsafeDisablesEvents != null)
                return this.vgcfFailsafeDisablesEvents;
            this.vgcfFailsafeDisablesEvents = (flags() & 8) != 0;
            return this.vgcfFailsafeDisablesEvents;
        }
        private Boolean vgcfI387Valid;

        /**
         * `fpu_ctxt` is valid.
         */
        public Boolean vgcfI387Valid() {
            if (this.vgcfI387Valid != null)
                return this.vgcfI387Valid;
            this.vgcfI387Valid = (flags() & 1) != 0;
            return this.vgcfI387Valid;
        }
        private Boolean vgcfInKernel;

        /**
         * The vCPU runs the guest kernel, not a user program.
         */
        public Boolean vgcfInKernel() {
            if (this.vgcfInKernel != null)
                return this.vgcfInKernel;
            this.vgcfInKernel = (flags() & 4) != 0;
            return this.vgcfInKernel;
        }
        private Boolean vgcfOnline;

        /**
         * The vCPU is up.
         */
        public Boolean vgcfOnline() {
            if (this.vgcfOnline != null)
                return this.vgcfOnline;
            this.vgcfOnline = (flags() & 32) != 0;
            return this.vgcfOnline;
        }
        private Boolean vgcfSyscallDisablesEvents;

        /**
         * The syscall callback is entered with events masked.
         */
        public Boolean vgcfSyscallDisablesEvents() {
            if (this.vgcfSyscallDisablesEvents != null)
                return this.vgcfSyscallDisablesEvents;
            this.vgcfSyscallDisablesEvents = (flags() & 16) != 0;
            return this.vgcfSyscallDisablesEvents;
        }
        private Boolean vmasst4gbSegments;

        /**
         * Segment limits of 4 GiB are simulated (32-bit guests).
         */
        public Boolean vmasst4gbSegments() {
            if (this.vmasst4gbSegments != null)
                return this.vmasst4gbSegments;
            this.vmasst4gbSegments = (vmAssist() & 1) != 0;
            return this.vmasst4gbSegments;
        }
        private Boolean vmasst4gbSegmentsNotify;

        /**
         * Trap 15 tells when that simulation is used.
         */
        public Boolean vmasst4gbSegmentsNotify() {
            if (this.vmasst4gbSegmentsNotify != null)
                return this.vmasst4gbSegmentsNotify;
            this.vmasst4gbSegmentsNotify = (vmAssist() & 2) != 0;
            return this.vmasst4gbSegmentsNotify;
        }
        private Boolean vmasstArchitecturalIopl;

        /**
         * The virtual IOPL acts as the real one does.
         */
        public Boolean vmasstArchitecturalIopl() {
            if (this.vmasstArchitecturalIopl != null)
                return this.vmasstArchitecturalIopl;
            this.vmasstArchitecturalIopl = (vmAssist() & 16) != 0;
            return this.vmasstArchitecturalIopl;
        }
        private Boolean vmasstM2pStrict;

        /**
         * The machine-to-physical table is hidden from user mode.
         */
        public Boolean vmasstM2pStrict() {
            if (this.vmasstM2pStrict != null)
                return this.vmasstM2pStrict;
            this.vmasstM2pStrict = KaitaiStream.mod(vmAssist() / 4294967296L, 2) == 1;
            return this.vmasstM2pStrict;
        }
        private Boolean vmasstPaeExtendedCr3;

        /**
         * Level 3 page tables may lie above 4 GiB (32-bit guests).
         */
        public Boolean vmasstPaeExtendedCr3() {
            if (this.vmasstPaeExtendedCr3 != null)
                return this.vmasstPaeExtendedCr3;
            this.vmasstPaeExtendedCr3 = (vmAssist() & 8) != 0;
            return this.vmasstPaeExtendedCr3;
        }
        private Boolean vmasstRunstateUpdateFlag;

        /**
         * Xen marks when it updates the run state information.
         */
        public Boolean vmasstRunstateUpdateFlag() {
            if (this.vmasstRunstateUpdateFlag != null)
                return this.vmasstRunstateUpdateFlag;
            this.vmasstRunstateUpdateFlag = (vmAssist() & 32) != 0;
            return this.vmasstRunstateUpdateFlag;
        }
        private Boolean vmasstWritablePagetables;

        /**
         * The guest may write to its level 1 page tables.
         */
        public Boolean vmasstWritablePagetables() {
            if (this.vmasstWritablePagetables != null)
                return this.vmasstWritablePagetables;
            this.vmasstWritablePagetables = (vmAssist() & 4) != 0;
            return this.vmasstWritablePagetables;
        }
        private X86Fxsave fpuCtxt;
        private long flags;
        private UserRegs64 userRegs;
        private List<TrapInfo64> traps;
        private long ldtBase;
        private long ldtEnts;
        private List<Long> gdtFrames;
        private long gdtEnts;
        private long kernelSs;
        private long kernelSp;
        private long cr0;
        private long userCr3;
        private long cr2;
        private long cr3;
        private long cr4;
        private long cr5;
        private long cr6;
        private long cr7;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr4;
        private long dr5;
        private long dr6;
        private long dr7;
        private long eventCallbackEip;
        private long failsafeCallbackEip;
        private long syscallCallbackEip;
        private long vmAssist;
        private long fsBase;
        private long gsBaseKernel;
        private long gsBaseUser;
        private XenPvVcpu _root;
        private KaitaiStruct _parent;

        /**
         * FPU and SSE registers.
         */
        public X86Fxsave fpuCtxt() { return fpuCtxt; }

        /**
         * State of the vCPU, `VGCF_*`.
         */
        public long flags() { return flags; }

        /**
         * General registers.
         */
        public UserRegs64 userRegs() { return userRegs; }

        /**
         * Virtual interrupt descriptor table, by vector.
         */
        public List<TrapInfo64> traps() { return traps; }

        /**
         * Linear address of the local descriptor table.
         */
        public long ldtBase() { return ldtBase; }

        /**
         * Number of entries in the local descriptor table.
         */
        public long ldtEnts() { return ldtEnts; }

        /**
         * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
         * image has PFNs.
         */
        public List<Long> gdtFrames() { return gdtFrames; }

        /**
         * Number of entries in the global descriptor table.
         */
        public long gdtEnts() { return gdtEnts; }

        /**
         * Stack segment for entries into the guest kernel.
         */
        public long kernelSs() { return kernelSs; }

        /**
         * Stack pointer for entries into the guest kernel.
         */
        public long kernelSp() { return kernelSp; }

        /**
         * Control register 0.
         */
        public long cr0() { return cr0; }

        /**
         * Page table for user mode, in the form of a CR3; 0 if there is none.
         * Holds an MFN; a libxc image has a PFN, with bit 0 set.
         */
        public long userCr3() { return userCr3; }

        /**
         * Address of the last page fault; the guest itself reads it from its
         * vCPU information.
         */
        public long cr2() { return cr2; }

        /**
         * Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
         */
        public long cr3() { return cr3; }

        /**
         * Control register 4.
         */
        public long cr4() { return cr4; }

        /**
         * Not used.
         */
        public long cr5() { return cr5; }

        /**
         * Not used.
         */
        public long cr6() { return cr6; }

        /**
         * Not used.
         */
        public long cr7() { return cr7; }

        /**
         * Address of breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Address of breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Address of breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Address of breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Not used.
         */
        public long dr4() { return dr4; }

        /**
         * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
         */
        public long dr5() { return dr5; }

        /**
         * Debug status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug control.
         */
        public long dr7() { return dr7; }

        /**
         * Address that events are delivered to.
         */
        public long eventCallbackEip() { return eventCallbackEip; }

        /**
         * Address that is entered if returning to the guest fails.
         */
        public long failsafeCallbackEip() { return failsafeCallbackEip; }

        /**
         * Address that SYSCALL from 64-bit code enters.
         */
        public long syscallCallbackEip() { return syscallCallbackEip; }

        /**
         * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
         */
        public long vmAssist() { return vmAssist; }

        /**
         * Base of FS.
         */
        public long fsBase() { return fsBase; }

        /**
         * Base of GS in kernel mode.
         */
        public long gsBaseKernel() { return gsBaseKernel; }

        /**
         * Base of GS in user mode.
         */
        public long gsBaseUser() { return gsBaseUser; }
        public XenPvVcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * One model specific register of a vCPU.
     * @see "xen/include/public/domctl.h, struct xen_domctl_vcpu_msr"
     */
    public static class Msr extends KaitaiStruct {
        public static Msr fromFile(String fileName) throws IOException {
            return new Msr(new ByteBufferKaitaiStream(fileName));
        }

        public Msr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Msr(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Msr(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.index = XenPvVcpu.MsrIndex.byId(this._io.readU4le());
            this.reserved = this._io.readU4le();
            this.value = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private MsrIndex index;
        private long reserved;
        private long value;
        private XenPvVcpu _root;
        private KaitaiStruct _parent;

        /**
         * Number of the register.
         */
        public MsrIndex index() { return index; }

        /**
         * Reserved, 0.
         */
        public long reserved() { return reserved; }

        /**
         * Value of the register.
         */
        public long value() { return value; }
        public XenPvVcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Handler of one exception or software interrupt, 32-bit guest.
     * @see "xen/include/public/arch-x86/xen.h, struct trap_info"
     */
    public static class TrapInfo32 extends KaitaiStruct {
        public static TrapInfo32 fromFile(String fileName) throws IOException {
            return new TrapInfo32(new ByteBufferKaitaiStream(fileName));
        }

        public TrapInfo32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapInfo32(KaitaiStream _io, XenPvVcpu.GuestContext32 _parent) {
            this(_io, _parent, null);
        }

        public TrapInfo32(KaitaiStream _io, XenPvVcpu.GuestContext32 _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vector = this._io.readU1();
            this.flags = this._io.readU1();
            this.cs = this._io.readU2le();
            this.address = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean clearsIf;

        /**
         * The handler is entered with events masked.
         */
        public Boolean clearsIf() {
            if (this.clearsIf != null)
                return this.clearsIf;
            this.clearsIf = (flags() & 4) != 0;
            return this.clearsIf;
        }
        private Integer dpl;

        /**
         * Privilege level from which software may raise the trap.
         */
        public Integer dpl() {
            if (this.dpl != null)
                return this.dpl;
            this.dpl = ((Number) (KaitaiStream.mod(flags(), 4))).intValue();
            return this.dpl;
        }
        private int vector;
        private int flags;
        private int cs;
        private long address;
        private XenPvVcpu _root;
        private XenPvVcpu.GuestContext32 _parent;

        /**
         * Vector; equals the place in the table, or is 0 in an unused entry.
         */
        public int vector() { return vector; }

        /**
         * Privilege level and event masking.
         */
        public int flags() { return flags; }

        /**
         * Code segment of the handler.
         */
        public int cs() { return cs; }

        /**
         * Address of the handler; 0 if there is none.
         */
        public long address() { return address; }
        public XenPvVcpu _root() { return _root; }
        public XenPvVcpu.GuestContext32 _parent() { return _parent; }
    }

    /**
     * Handler of one exception or software interrupt, 64-bit guest.
     * @see "xen/include/public/arch-x86/xen.h, struct trap_info"
     */
    public static class TrapInfo64 extends KaitaiStruct {
        public static TrapInfo64 fromFile(String fileName) throws IOException {
            return new TrapInfo64(new ByteBufferKaitaiStream(fileName));
        }

        public TrapInfo64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapInfo64(KaitaiStream _io, XenPvVcpu.GuestContext64 _parent) {
            this(_io, _parent, null);
        }

        public TrapInfo64(KaitaiStream _io, XenPvVcpu.GuestContext64 _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vector = this._io.readU1();
            this.flags = this._io.readU1();
            this.cs = this._io.readU2le();
            this.padding = this._io.readBytes(4);
            this.address = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean clearsIf;

        /**
         * The handler is entered with events masked.
         */
        public Boolean clearsIf() {
            if (this.clearsIf != null)
                return this.clearsIf;
            this.clearsIf = (flags() & 4) != 0;
            return this.clearsIf;
        }
        private Integer dpl;

        /**
         * Privilege level from which software may raise the trap.
         */
        public Integer dpl() {
            if (this.dpl != null)
                return this.dpl;
            this.dpl = ((Number) (KaitaiStream.mod(flags(), 4))).intValue();
            return this.dpl;
        }
        private int vector;
        private int flags;
        private int cs;
        private byte[] padding;
        private long address;
        private XenPvVcpu _root;
        private XenPvVcpu.GuestContext64 _parent;

        /**
         * Vector; equals the place in the table, or is 0 in an unused entry.
         */
        public int vector() { return vector; }

        /**
         * Privilege level and event masking.
         */
        public int flags() { return flags; }

        /**
         * Code segment of the handler.
         */
        public int cs() { return cs; }

        /**
         * Padding that the compiler inserts.
         */
        public byte[] padding() { return padding; }

        /**
         * Address of the handler; 0 if there is none.
         */
        public long address() { return address; }
        public XenPvVcpu _root() { return _root; }
        public XenPvVcpu.GuestContext64 _parent() { return _parent; }
    }

    /**
     * General registers of a vCPU of a 32-bit guest, 68 octets.
     * @see "xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs"
     */
    public static class UserRegs32 extends KaitaiStruct {
        public static UserRegs32 fromFile(String fileName) throws IOException {
            return new UserRegs32(new ByteBufferKaitaiStream(fileName));
        }

        public UserRegs32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UserRegs32(KaitaiStream _io, XenPvVcpu.GuestContext32 _parent) {
            this(_io, _parent, null);
        }

        public UserRegs32(KaitaiStream _io, XenPvVcpu.GuestContext32 _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ebx = this._io.readU4le();
            this.ecx = this._io.readU4le();
            this.edx = this._io.readU4le();
            this.esi = this._io.readU4le();
            this.edi = this._io.readU4le();
            this.ebp = this._io.readU4le();
            this.eax = this._io.readU4le();
            this.errorCode = this._io.readU2le();
            this.entryVector = this._io.readU2le();
            this.eip = this._io.readU4le();
            this.cs = this._io.readU2le();
            this.savedUpcallMask = this._io.readU1();
            this.pad0 = this._io.readU1();
            this.eflags = this._io.readU4le();
            this.esp = this._io.readU4le();
            this.ss = this._io.readU2le();
            this.pad1 = this._io.readU2le();
            this.es = this._io.readU2le();
            this.pad2 = this._io.readU2le();
            this.ds = this._io.readU2le();
            this.pad3 = this._io.readU2le();
            this.fs = this._io.readU2le();
            this.pad4 = this._io.readU2le();
            this.gs = this._io.readU2le();
            this.pad5 = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Integer cpl;

        /**
         * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
         * user alike; 1 is the kernel of a 32-bit guest.
         */
        public Integer cpl() {
            if (this.cpl != null)
                return this.cpl;
            this.cpl = ((Number) (KaitaiStream.mod(cs(), 4))).intValue();
            return this.cpl;
        }
        private Boolean eflagsAc;

        /**
         * Alignment check, or access to user pages allowed.
         */
        public Boolean eflagsAc() {
            if (this.eflagsAc != null)
                return this.eflagsAc;
            this.eflagsAc = (eflags() & 262144) != 0;
            return this.eflagsAc;
        }
        private Boolean eflagsAf;

        /**
         * Auxiliary carry.
         */
        public Boolean eflagsAf() {
            if (this.eflagsAf != null)
                return this.eflagsAf;
            this.eflagsAf = (eflags() & 16) != 0;
            return this.eflagsAf;
        }
        private Boolean eflagsCf;

        /**
         * Carry.
         */
        public Boolean eflagsCf() {
            if (this.eflagsCf != null)
                return this.eflagsCf;
            this.eflagsCf = (eflags() & 1) != 0;
            return this.eflagsCf;
        }
        private Boolean eflagsDf;

        /**
         * Direction of string instructions.
         */
        public Boolean eflagsDf() {
            if (this.eflagsDf != null)
                return this.eflagsDf;
            this.eflagsDf = (eflags() & 1024) != 0;
            return this.eflagsDf;
        }
        private Boolean eflagsId;

        /**
         * CPUID can be used.
         */
        public Boolean eflagsId() {
            if (this.eflagsId != null)
                return this.eflagsId;
            this.eflagsId = (eflags() & 2097152) != 0;
            return this.eflagsId;
        }
        private Boolean eflagsIf;

        /**
         * Interrupts on; for PV the inverse of `saved_upcall_mask`.
         */
        public Boolean eflagsIf() {
            if (this.eflagsIf != null)
                return this.eflagsIf;
            this.eflagsIf = (eflags() & 512) != 0;
            return this.eflagsIf;
        }
        private Integer eflagsIopl;

        /**
         * I/O privilege level, for PV the virtual one.
         */
        public Integer eflagsIopl() {
            if (this.eflagsIopl != null)
                return this.eflagsIopl;
            this.eflagsIopl = ((Number) (KaitaiStream.mod(eflags() / 4096, 4))).intValue();
            return this.eflagsIopl;
        }
        private Boolean eflagsNt;

        /**
         * Nested task.
         */
        public Boolean eflagsNt() {
            if (this.eflagsNt != null)
                return this.eflagsNt;
            this.eflagsNt = (eflags() & 16384) != 0;
            return this.eflagsNt;
        }
        private Boolean eflagsOf;

        /**
         * Overflow.
         */
        public Boolean eflagsOf() {
            if (this.eflagsOf != null)
                return this.eflagsOf;
            this.eflagsOf = (eflags() & 2048) != 0;
            return this.eflagsOf;
        }
        private Boolean eflagsPf;

        /**
         * Parity.
         */
        public Boolean eflagsPf() {
            if (this.eflagsPf != null)
                return this.eflagsPf;
            this.eflagsPf = (eflags() & 4) != 0;
            return this.eflagsPf;
        }
        private Boolean eflagsRf;

        /**
         * Resume, one instruction without debug faults.
         */
        public Boolean eflagsRf() {
            if (this.eflagsRf != null)
                return this.eflagsRf;
            this.eflagsRf = (eflags() & 65536) != 0;
            return this.eflagsRf;
        }
        private Boolean eflagsSf;

        /**
         * Sign.
         */
        public Boolean eflagsSf() {
            if (this.eflagsSf != null)
                return this.eflagsSf;
            this.eflagsSf = (eflags() & 128) != 0;
            return this.eflagsSf;
        }
        private Boolean eflagsTf;

        /**
         * Trap after each instruction.
         */
        public Boolean eflagsTf() {
            if (this.eflagsTf != null)
                return this.eflagsTf;
            this.eflagsTf = (eflags() & 256) != 0;
            return this.eflagsTf;
        }
        private Boolean eflagsVif;

        /**
         * Virtual interrupt flag.
         */
        public Boolean eflagsVif() {
            if (this.eflagsVif != null)
                return this.eflagsVif;
            this.eflagsVif = (eflags() & 524288) != 0;
            return this.eflagsVif;
        }
        private Boolean eflagsVip;

        /**
         * Virtual interrupt pending.
         */
        public Boolean eflagsVip() {
            if (this.eflagsVip != null)
                return this.eflagsVip;
            this.eflagsVip = (eflags() & 1048576) != 0;
            return this.eflagsVip;
        }
        private Boolean eflagsVm;

        /**
         * Virtual 8086 mode.
         */
        public Boolean eflagsVm() {
            if (this.eflagsVm != null)
                return this.eflagsVm;
            this.eflagsVm = (eflags() & 131072) != 0;
            return this.eflagsVm;
        }
        private Boolean eflagsZf;

        /**
         * Zero.
         */
        public Boolean eflagsZf() {
            if (this.eflagsZf != null)
                return this.eflagsZf;
            this.eflagsZf = (eflags() & 64) != 0;
            return this.eflagsZf;
        }
        private long ebx;
        private long ecx;
        private long edx;
        private long esi;
        private long edi;
        private long ebp;
        private long eax;
        private int errorCode;
        private int entryVector;
        private long eip;
        private int cs;
        private int savedUpcallMask;
        private int pad0;
        private long eflags;
        private long esp;
        private int ss;
        private int pad1;
        private int es;
        private int pad2;
        private int ds;
        private int pad3;
        private int fs;
        private int pad4;
        private int gs;
        private int pad5;
        private XenPvVcpu _root;
        private XenPvVcpu.GuestContext32 _parent;

        /**
         * Register EBX.
         */
        public long ebx() { return ebx; }

        /**
         * Register ECX.
         */
        public long ecx() { return ecx; }

        /**
         * Register EDX. When a guest suspends, vCPU 0 has the frame of its start
         * info page here (MFN; a libxc image has a PFN).
         */
        public long edx() { return edx; }

        /**
         * Register ESI.
         */
        public long esi() { return esi; }

        /**
         * Register EDI.
         */
        public long edi() { return edi; }

        /**
         * Register EBP.
         */
        public long ebp() { return ebp; }

        /**
         * Register EAX.
         */
        public long eax() { return eax; }

        /**
         * Private to Xen.
         */
        public int errorCode() { return errorCode; }

        /**
         * Private to Xen.
         */
        public int entryVector() { return entryVector; }

        /**
         * Instruction pointer.
         */
        public long eip() { return eip; }

        /**
         * Code segment selector.
         */
        public int cs() { return cs; }

        /**
         * Not 0 if events are masked for the vCPU.
         */
        public int savedUpcallMask() { return savedUpcallMask; }

        /**
         * Padding.
         */
        public int pad0() { return pad0; }

        /**
         * Flags register.
         */
        public long eflags() { return eflags; }

        /**
         * Stack pointer.
         */
        public long esp() { return esp; }

        /**
         * Stack segment selector.
         */
        public int ss() { return ss; }

        /**
         * Padding.
         */
        public int pad1() { return pad1; }

        /**
         * ES selector.
         */
        public int es() { return es; }

        /**
         * Padding.
         */
        public int pad2() { return pad2; }

        /**
         * DS selector.
         */
        public int ds() { return ds; }

        /**
         * Padding.
         */
        public int pad3() { return pad3; }

        /**
         * FS selector.
         */
        public int fs() { return fs; }

        /**
         * Padding.
         */
        public int pad4() { return pad4; }

        /**
         * GS selector.
         */
        public int gs() { return gs; }

        /**
         * Padding.
         */
        public int pad5() { return pad5; }
        public XenPvVcpu _root() { return _root; }
        public XenPvVcpu.GuestContext32 _parent() { return _parent; }
    }

    /**
     * General registers of a vCPU of a 64-bit guest, 200 octets.
     * @see "xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs"
     */
    public static class UserRegs64 extends KaitaiStruct {
        public static UserRegs64 fromFile(String fileName) throws IOException {
            return new UserRegs64(new ByteBufferKaitaiStream(fileName));
        }

        public UserRegs64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UserRegs64(KaitaiStream _io, XenPvVcpu.GuestContext64 _parent) {
            this(_io, _parent, null);
        }

        public UserRegs64(KaitaiStream _io, XenPvVcpu.GuestContext64 _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.r15 = this._io.readU8le();
            this.r14 = this._io.readU8le();
            this.r13 = this._io.readU8le();
            this.r12 = this._io.readU8le();
            this.rbp = this._io.readU8le();
            this.rbx = this._io.readU8le();
            this.r11 = this._io.readU8le();
            this.r10 = this._io.readU8le();
            this.r9 = this._io.readU8le();
            this.r8 = this._io.readU8le();
            this.rax = this._io.readU8le();
            this.rcx = this._io.readU8le();
            this.rdx = this._io.readU8le();
            this.rsi = this._io.readU8le();
            this.rdi = this._io.readU8le();
            this.errorCode = this._io.readU4le();
            this.entryVector = this._io.readU4le();
            this.rip = this._io.readU8le();
            this.cs = this._io.readU2le();
            this.pad0 = this._io.readBytes(2);
            this.savedUpcallMask = this._io.readU1();
            this.pad1 = this._io.readBytes(3);
            this.rflags = this._io.readU8le();
            this.rsp = this._io.readU8le();
            this.ss = this._io.readU2le();
            this.pad2 = this._io.readBytes(6);
            this.es = this._io.readU2le();
            this.pad3 = this._io.readBytes(6);
            this.ds = this._io.readU2le();
            this.pad4 = this._io.readBytes(6);
            this.fs = this._io.readU2le();
            this.pad5 = this._io.readBytes(6);
            this.gs = this._io.readU2le();
            this.pad6 = this._io.readBytes(6);
        }

        public void _fetchInstances() {
        }
        private Integer cpl;

        /**
         * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
         * user alike; 1 is the kernel of a 32-bit guest.
         */
        public Integer cpl() {
            if (this.cpl != null)
                return this.cpl;
            this.cpl = ((Number) (KaitaiStream.mod(cs(), 4))).intValue();
            return this.cpl;
        }
        private Boolean rflagsAc;

        /**
         * Alignment check, or access to user pages allowed.
         */
        public Boolean rflagsAc() {
            if (this.rflagsAc != null)
                return this.rflagsAc;
            this.rflagsAc = (rflags() & 262144) != 0;
            return this.rflagsAc;
        }
        private Boolean rflagsAf;

        /**
         * Auxiliary carry.
         */
        public Boolean rflagsAf() {
            if (this.rflagsAf != null)
                return this.rflagsAf;
            this.rflagsAf = (rflags() & 16) != 0;
            return this.rflagsAf;
        }
        private Boolean rflagsCf;

        /**
         * Carry.
         */
        public Boolean rflagsCf() {
            if (this.rflagsCf != null)
                return this.rflagsCf;
            this.rflagsCf = (rflags() & 1) != 0;
            return this.rflagsCf;
        }
        private Boolean rflagsDf;

        /**
         * Direction of string instructions.
         */
        public Boolean rflagsDf() {
            if (this.rflagsDf != null)
                return this.rflagsDf;
            this.rflagsDf = (rflags() & 1024) != 0;
            return this.rflagsDf;
        }
        private Boolean rflagsId;

        /**
         * CPUID can be used.
         */
        public Boolean rflagsId() {
            if (this.rflagsId != null)
                return this.rflagsId;
            this.rflagsId = (rflags() & 2097152) != 0;
            return this.rflagsId;
        }
        private Boolean rflagsIf;

        /**
         * Interrupts on; for PV the inverse of `saved_upcall_mask`.
         */
        public Boolean rflagsIf() {
            if (this.rflagsIf != null)
                return this.rflagsIf;
            this.rflagsIf = (rflags() & 512) != 0;
            return this.rflagsIf;
        }
        private Integer rflagsIopl;

        /**
         * I/O privilege level, for PV the virtual one.
         */
        public Integer rflagsIopl() {
            if (this.rflagsIopl != null)
                return this.rflagsIopl;
            this.rflagsIopl = ((Number) (KaitaiStream.mod(rflags() / 4096, 4))).intValue();
            return this.rflagsIopl;
        }
        private Boolean rflagsNt;

        /**
         * Nested task.
         */
        public Boolean rflagsNt() {
            if (this.rflagsNt != null)
                return this.rflagsNt;
            this.rflagsNt = (rflags() & 16384) != 0;
            return this.rflagsNt;
        }
        private Boolean rflagsOf;

        /**
         * Overflow.
         */
        public Boolean rflagsOf() {
            if (this.rflagsOf != null)
                return this.rflagsOf;
            this.rflagsOf = (rflags() & 2048) != 0;
            return this.rflagsOf;
        }
        private Boolean rflagsPf;

        /**
         * Parity.
         */
        public Boolean rflagsPf() {
            if (this.rflagsPf != null)
                return this.rflagsPf;
            this.rflagsPf = (rflags() & 4) != 0;
            return this.rflagsPf;
        }
        private Boolean rflagsRf;

        /**
         * Resume, one instruction without debug faults.
         */
        public Boolean rflagsRf() {
            if (this.rflagsRf != null)
                return this.rflagsRf;
            this.rflagsRf = (rflags() & 65536) != 0;
            return this.rflagsRf;
        }
        private Boolean rflagsSf;

        /**
         * Sign.
         */
        public Boolean rflagsSf() {
            if (this.rflagsSf != null)
                return this.rflagsSf;
            this.rflagsSf = (rflags() & 128) != 0;
            return this.rflagsSf;
        }
        private Boolean rflagsTf;

        /**
         * Trap after each instruction.
         */
        public Boolean rflagsTf() {
            if (this.rflagsTf != null)
                return this.rflagsTf;
            this.rflagsTf = (rflags() & 256) != 0;
            return this.rflagsTf;
        }
        private Boolean rflagsVif;

        /**
         * Virtual interrupt flag.
         */
        public Boolean rflagsVif() {
            if (this.rflagsVif != null)
                return this.rflagsVif;
            this.rflagsVif = (rflags() & 524288) != 0;
            return this.rflagsVif;
        }
        private Boolean rflagsVip;

        /**
         * Virtual interrupt pending.
         */
        public Boolean rflagsVip() {
            if (this.rflagsVip != null)
                return this.rflagsVip;
            this.rflagsVip = (rflags() & 1048576) != 0;
            return this.rflagsVip;
        }
        private Boolean rflagsVm;

        /**
         * Virtual 8086 mode.
         */
        public Boolean rflagsVm() {
            if (this.rflagsVm != null)
                return this.rflagsVm;
            this.rflagsVm = (rflags() & 131072) != 0;
            return this.rflagsVm;
        }
        private Boolean rflagsZf;

        /**
         * Zero.
         */
        public Boolean rflagsZf() {
            if (this.rflagsZf != null)
                return this.rflagsZf;
            this.rflagsZf = (rflags() & 64) != 0;
            return this.rflagsZf;
        }
        private long r15;
        private long r14;
        private long r13;
        private long r12;
        private long rbp;
        private long rbx;
        private long r11;
        private long r10;
        private long r9;
        private long r8;
        private long rax;
        private long rcx;
        private long rdx;
        private long rsi;
        private long rdi;
        private long errorCode;
        private long entryVector;
        private long rip;
        private int cs;
        private byte[] pad0;
        private int savedUpcallMask;
        private byte[] pad1;
        private long rflags;
        private long rsp;
        private int ss;
        private byte[] pad2;
        private int es;
        private byte[] pad3;
        private int ds;
        private byte[] pad4;
        private int fs;
        private byte[] pad5;
        private int gs;
        private byte[] pad6;
        private XenPvVcpu _root;
        private XenPvVcpu.GuestContext64 _parent;

        /**
         * Register R15.
         */
        public long r15() { return r15; }

        /**
         * Register R14.
         */
        public long r14() { return r14; }

        /**
         * Register R13.
         */
        public long r13() { return r13; }

        /**
         * Register R12.
         */
        public long r12() { return r12; }

        /**
         * Register RBP.
         */
        public long rbp() { return rbp; }

        /**
         * Register RBX.
         */
        public long rbx() { return rbx; }

        /**
         * Register R11.
         */
        public long r11() { return r11; }

        /**
         * Register R10.
         */
        public long r10() { return r10; }

        /**
         * Register R9.
         */
        public long r9() { return r9; }

        /**
         * Register R8.
         */
        public long r8() { return r8; }

        /**
         * Register RAX.
         */
        public long rax() { return rax; }

        /**
         * Register RCX.
         */
        public long rcx() { return rcx; }

        /**
         * Register RDX. When a guest suspends, vCPU 0 has the frame of its start
         * info page here (MFN; a libxc image has a PFN).
         */
        public long rdx() { return rdx; }

        /**
         * Register RSI.
         */
        public long rsi() { return rsi; }

        /**
         * Register RDI.
         */
        public long rdi() { return rdi; }

        /**
         * Private to Xen.
         */
        public long errorCode() { return errorCode; }

        /**
         * Private to Xen.
         */
        public long entryVector() { return entryVector; }

        /**
         * Instruction pointer.
         */
        public long rip() { return rip; }

        /**
         * Code segment selector.
         */
        public int cs() { return cs; }

        /**
         * Padding.
         */
        public byte[] pad0() { return pad0; }

        /**
         * Not 0 if events are masked for the vCPU.
         */
        public int savedUpcallMask() { return savedUpcallMask; }

        /**
         * Padding.
         */
        public byte[] pad1() { return pad1; }

        /**
         * Flags register.
         */
        public long rflags() { return rflags; }

        /**
         * Stack pointer.
         */
        public long rsp() { return rsp; }

        /**
         * Stack segment selector.
         */
        public int ss() { return ss; }

        /**
         * Padding.
         */
        public byte[] pad2() { return pad2; }

        /**
         * ES selector.
         */
        public int es() { return es; }

        /**
         * Padding.
         */
        public byte[] pad3() { return pad3; }

        /**
         * DS selector.
         */
        public int ds() { return ds; }

        /**
         * Padding.
         */
        public byte[] pad4() { return pad4; }

        /**
         * FS selector.
         */
        public int fs() { return fs; }

        /**
         * Padding.
         */
        public byte[] pad5() { return pad5; }

        /**
         * GS selector.
         */
        public int gs() { return gs; }

        /**
         * Padding.
         */
        public byte[] pad6() { return pad6; }
        public XenPvVcpu _root() { return _root; }
        public XenPvVcpu.GuestContext64 _parent() { return _parent; }
    }

    /**
     * Extended processor state, `xcr0` and what came into use so far before the
     * XSAVE area.
     * @see "xen/include/public/domctl.h, struct xen_domctl_vcpuextstate"
     */
    public static class XsaveContext extends KaitaiStruct {
        public static XsaveContext fromFile(String fileName) throws IOException {
            return new XsaveContext(new ByteBufferKaitaiStream(fileName));
        }

        public XsaveContext(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XsaveContext(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public XsaveContext(KaitaiStream _io, KaitaiStruct _parent, XenPvVcpu _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xcr0 = this._io.readU8le();
            this.xcr0Accum = this._io.readU8le();
            if (!(_io().isEof())) {
                this._raw_area = this._io.readBytesFull();
                KaitaiStream _io__raw_area = new ByteBufferKaitaiStream(this._raw_area);
                this.area = new X86Xsave(_io__raw_area);
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
                this.area._fetchInstances();
            }
        }
        private Boolean xcr0AccumBndcsr;

        /**
         * MPX configuration.
         */
        public Boolean xcr0AccumBndcsr() {
            if (this.xcr0AccumBndcsr != null)
                return this.xcr0AccumBndcsr;
            this.xcr0AccumBndcsr = (xcr0Accum() & 16) != 0;
            return this.xcr0AccumBndcsr;
        }
        private Boolean xcr0AccumBndregs;

        /**
         * MPX bound registers.
         */
        public Boolean xcr0AccumBndregs() {
            if (this.xcr0AccumBndregs != null)
                return this.xcr0AccumBndregs;
            this.xcr0AccumBndregs = (xcr0Accum() & 8) != 0;
            return this.xcr0AccumBndregs;
        }
        private Boolean xcr0AccumHiZmm;

        /**
         * ZMM16 to ZMM31.
         */
        public Boolean xcr0AccumHiZmm() {
            if (this.xcr0AccumHiZmm != null)
                return this.xcr0AccumHiZmm;
            this.xcr0AccumHiZmm = (xcr0Accum() & 128) != 0;
            return this.xcr0AccumHiZmm;
        }
        private Boolean xcr0AccumLwp;

        /**
         * AMD lightweight profiling.
         */
        public Boolean xcr0AccumLwp() {
            if (this.xcr0AccumLwp != null)
                return this.xcr0AccumLwp;
            this.xcr0AccumLwp = KaitaiStream.mod(xcr0Accum() / 4611686018427387904L, 2) == 1;
            return this.xcr0AccumLwp;
        }
        private Boolean xcr0AccumOpmask;

        /**
         * AVX-512 mask registers.
         */
        public Boolean xcr0AccumOpmask() {
            if (this.xcr0AccumOpmask != null)
                return this.xcr0AccumOpmask;
            this.xcr0AccumOpmask = (xcr0Accum() & 32) != 0;
            return this.xcr0AccumOpmask;
        }
        private Boolean xcr0AccumPkru;

        /**
         * Protection key rights.
         */
        public Boolean xcr0AccumPkru() {
            if (this.xcr0AccumPkru != null)
                return this.xcr0AccumPkru;
            this.xcr0AccumPkru = (xcr0Accum() & 512) != 0;
            return this.xcr0AccumPkru;
        }
        private Boolean xcr0AccumSse;

        /**
         * XMM registers.
         */
        public Boolean xcr0AccumSse() {
            if (this.xcr0AccumSse != null)
                return this.xcr0AccumSse;
            this.xcr0AccumSse = (xcr0Accum() & 2) != 0;
            return this.xcr0AccumSse;
        }
        private Boolean xcr0AccumTileCfg;

        /**
         * AMX tile configuration.
         */
        public Boolean xcr0AccumTileCfg() {
            if (this.xcr0AccumTileCfg != null)
                return this.xcr0AccumTileCfg;
            this.xcr0AccumTileCfg = (xcr0Accum() & 131072) != 0;
            return this.xcr0AccumTileCfg;
        }
        private Boolean xcr0AccumTileData;

        /**
         * AMX tiles.
         */
        public Boolean xcr0AccumTileData() {
            if (this.xcr0AccumTileData != null)
                return this.xcr0AccumTileData;
            this.xcr0AccumTileData = (xcr0Accum() & 262144) != 0;
            return this.xcr0AccumTileData;
        }
        private Boolean xcr0AccumX87;

        /**
         * x87 registers.
         */
        public Boolean xcr0AccumX87() {
            if (this.xcr0AccumX87 != null)
                return this.xcr0AccumX87;
            this.xcr0AccumX87 = (xcr0Accum() & 1) != 0;
            return this.xcr0AccumX87;
        }
        private Boolean xcr0AccumYmm;

        /**
         * Upper halves of the YMM registers.
         */
        public Boolean xcr0AccumYmm() {
            if (this.xcr0AccumYmm != null)
                return this.xcr0AccumYmm;
            this.xcr0AccumYmm = (xcr0Accum() & 4) != 0;
            return this.xcr0AccumYmm;
        }
        private Boolean xcr0AccumZmm;

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public Boolean xcr0AccumZmm() {
            if (this.xcr0AccumZmm != null)
                return this.xcr0AccumZmm;
            this.xcr0AccumZmm = (xcr0Accum() & 64) != 0;
            return this.xcr0AccumZmm;
        }
        private Boolean xcr0Bndcsr;

        /**
         * MPX configuration.
         */
        public Boolean xcr0Bndcsr() {
            if (this.xcr0Bndcsr != null)
                return this.xcr0Bndcsr;
            this.xcr0Bndcsr = (xcr0() & 16) != 0;
            return this.xcr0Bndcsr;
        }
        private Boolean xcr0Bndregs;

        /**
         * MPX bound registers.
         */
        public Boolean xcr0Bndregs() {
            if (this.xcr0Bndregs != null)
                return this.xcr0Bndregs;
            this.xcr0Bndregs = (xcr0() & 8) != 0;
            return this.xcr0Bndregs;
        }
        private Boolean xcr0HiZmm;

        /**
         * ZMM16 to ZMM31.
         */
        public Boolean xcr0HiZmm() {
            if (this.xcr0HiZmm != null)
                return this.xcr0HiZmm;
            this.xcr0HiZmm = (xcr0() & 128) != 0;
            return this.xcr0HiZmm;
        }
        private Boolean xcr0Lwp;

        /**
         * AMD lightweight profiling.
         */
        public Boolean xcr0Lwp() {
            if (this.xcr0Lwp != null)
                return this.xcr0Lwp;
            this.xcr0Lwp = KaitaiStream.mod(xcr0() / 4611686018427387904L, 2) == 1;
            return this.xcr0Lwp;
        }
        private Boolean xcr0Opmask;

        /**
         * AVX-512 mask registers.
         */
        public Boolean xcr0Opmask() {
            if (this.xcr0Opmask != null)
                return this.xcr0Opmask;
            this.xcr0Opmask = (xcr0() & 32) != 0;
            return this.xcr0Opmask;
        }
        private Boolean xcr0Pkru;

        /**
         * Protection key rights.
         */
        public Boolean xcr0Pkru() {
            if (this.xcr0Pkru != null)
                return this.xcr0Pkru;
            this.xcr0Pkru = (xcr0() & 512) != 0;
            return this.xcr0Pkru;
        }
        private Boolean xcr0Sse;

        /**
         * XMM registers.
         */
        public Boolean xcr0Sse() {
            if (this.xcr0Sse != null)
                return this.xcr0Sse;
            this.xcr0Sse = (xcr0() & 2) != 0;
            return this.xcr0Sse;
        }
        private Boolean xcr0TileCfg;

        /**
         * AMX tile configuration.
         */
        public Boolean xcr0TileCfg() {
            if (this.xcr0TileCfg != null)
                return this.xcr0TileCfg;
            this.xcr0TileCfg = (xcr0() & 131072) != 0;
            return this.xcr0TileCfg;
        }
        private Boolean xcr0TileData;

        /**
         * AMX tiles.
         */
        public Boolean xcr0TileData() {
            if (this.xcr0TileData != null)
                return this.xcr0TileData;
            this.xcr0TileData = (xcr0() & 262144) != 0;
            return this.xcr0TileData;
        }
        private Boolean xcr0X87;

        /**
         * x87 registers.
         */
        public Boolean xcr0X87() {
            if (this.xcr0X87 != null)
                return this.xcr0X87;
            this.xcr0X87 = (xcr0() & 1) != 0;
            return this.xcr0X87;
        }
        private Boolean xcr0Ymm;

        /**
         * Upper halves of the YMM registers.
         */
        public Boolean xcr0Ymm() {
            if (this.xcr0Ymm != null)
                return this.xcr0Ymm;
            this.xcr0Ymm = (xcr0() & 4) != 0;
            return this.xcr0Ymm;
        }
        private Boolean xcr0Zmm;

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public Boolean xcr0Zmm() {
            if (this.xcr0Zmm != null)
                return this.xcr0Zmm;
            this.xcr0Zmm = (xcr0() & 64) != 0;
            return this.xcr0Zmm;
        }
        private long xcr0;
        private long xcr0Accum;
        private X86Xsave area;
        private XenPvVcpu _root;
        private KaitaiStruct _parent;
        private byte[] _raw_area;

        /**
         * Extended control register 0, which components the guest has on.
         */
        public long xcr0() { return xcr0; }

        /**
         * All components that the guest ever had on.
         */
        public long xcr0Accum() { return xcr0Accum; }

        /**
         * The XSAVE area, in the standard form; nothing if only the two words
         * above were stored.
         */
        public X86Xsave area() { return area; }
        public XenPvVcpu _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
        public byte[] _raw_area() { return _raw_area; }
    }
    private XenPvVcpu _root;
    private KaitaiStruct _parent;
    public XenPvVcpu _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
