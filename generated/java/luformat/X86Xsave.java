// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

package luformat;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;


/**
 * An XSAVE area: what XSAVE and XSAVEC write.
 * 
 * In the standard form the place of a component is what CPUID leaf 0xD says on
 * the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
 * lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
 * room for either, so that all later components lie lower. The area does not
 * name its CPU, but its length does: it ends with the last component, and 2432
 * and 2440 bytes occur with the AMD places only.
 * 
 * In the compacted form, which Xen does not put into streams, the components of
 * `xcomp_bv` follow one another.
 * 
 * An area that stops after a component is read as far as it goes; it may also
 * have no octets at all, as older Xen wrote it for a guest that never used
 * XSAVE.
 * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
 */
public class X86Xsave extends KaitaiStruct {
    public static X86Xsave fromFile(String fileName) throws IOException {
        return new X86Xsave(new ByteBufferKaitaiStream(fileName));
    }

    public X86Xsave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public X86Xsave(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public X86Xsave(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        if (!(_io().isEof())) {
            this.legacy = new X86Fxsave(this._io);
        }
        if (!(_io().isEof())) {
            this.header = new XsaveHeader(this._io, this, _root);
        }
        if ( ((!(_io().isEof())) && (!(header().isCompacted())) && (_io().size() != 2432) && (_io().size() != 2440)) ) {
            this._raw_extended = this._io.readBytesFull();
            KaitaiStream _io__raw_extended = new ByteBufferKaitaiStream(this._raw_extended);
            this.extended = new StandardRegion(_io__raw_extended, this, _root, hasApx());
        }
        if ( ((!(_io().isEof())) && (!(header().isCompacted())) && ( ((_io().size() == 2432) || (_io().size() == 2440)) )) ) {
            this._raw_extendedAmd = this._io.readBytesFull();
            KaitaiStream _io__raw_extendedAmd = new ByteBufferKaitaiStream(this._raw_extendedAmd);
            this.extendedAmd = new AmdRegion(_io__raw_extendedAmd, this, _root);
        }
        if ( ((!(_io().isEof())) && (header().isCompacted())) ) {
            this._raw_extendedCompacted = this._io.readBytesFull();
            KaitaiStream _io__raw_extendedCompacted = new ByteBufferKaitaiStream(this._raw_extendedCompacted);
            this.extendedCompacted = new CompactedRegion(_io__raw_extendedCompacted, this, _root, components());
        }
    }

    public void _fetchInstances() {
        if (!(_io().isEof())) {
            this.legacy._fetchInstances();
        }
        if (!(_io().isEof())) {
            this.header._fetchInstances();
        }
        if ( ((!(_io().isEof())) && (!(header().isCompacted())) && (_io().size() != 2432) && (_io().size() != 2440)) ) {
            this.extended._fetchInstances();
        }
        if ( ((!(_io().isEof())) && (!(header().isCompacted())) && ( ((_io().size() == 2432) || (_io().size() == 2440)) )) ) {
            this.extendedAmd._fetchInstances();
        }
        if ( ((!(_io().isEof())) && (header().isCompacted())) ) {
            this.extendedCompacted._fetchInstances();
        }
    }

    /**
     * Components at the places they have on AMD CPUs since Zen 3; from byte 576
     * of the area.
     * @see "AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
     * CPUID leaf 0xD
     * "
     */
    public static class AmdRegion extends KaitaiStruct {
        public static AmdRegion fromFile(String fileName) throws IOException {
            return new AmdRegion(new ByteBufferKaitaiStream(fileName));
        }

        public AmdRegion(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AmdRegion(KaitaiStream _io, X86Xsave _parent) {
            this(_io, _parent, null);
        }

        public AmdRegion(KaitaiStream _io, X86Xsave _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            if (!(_io().isEof())) {
                this.avx = new AvxState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.opmask = new OpmaskState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.zmmHi256 = new ZmmHi256State(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.hi16Zmm = new Hi16ZmmState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.pkru = new PkruState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
                this.avx._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.opmask._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.zmmHi256._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.hi16Zmm._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.pkru._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private AvxState avx;
        private OpmaskState opmask;
        private ZmmHi256State zmmHi256;
        private Hi16ZmmState hi16Zmm;
        private PkruState pkru;
        private byte[] trailing;
        private X86Xsave _root;
        private X86Xsave _parent;

        /**
         * Upper halves of the YMM registers; at 576 of the area.
         */
        public AvxState avx() { return avx; }

        /**
         * AVX-512 mask registers; at 832 of the area.
         */
        public OpmaskState opmask() { return opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15; at 896 of the area.
         */
        public ZmmHi256State zmmHi256() { return zmmHi256; }

        /**
         * ZMM16 to ZMM31; at 1408 of the area.
         */
        public Hi16ZmmState hi16Zmm() { return hi16Zmm; }

        /**
         * Protection key rights; at 2432 of the area.
         */
        public PkruState pkru() { return pkru; }

        /**
         * Octets behind the known components, kept as they are.
         */
        public byte[] trailing() { return trailing; }
        public X86Xsave _root() { return _root; }
        public X86Xsave _parent() { return _parent; }
    }

    /**
     * State component 19, the APX registers.
     * @see "Intel Advanced Performance Extensions Architecture Specification"
     */
    public static class ApxState extends KaitaiStruct {
        public static ApxState fromFile(String fileName) throws IOException {
            return new ApxState(new ByteBufferKaitaiStream(fileName));
        }

        public ApxState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApxState(KaitaiStream _io, X86Xsave.StandardRegion _parent) {
            this(_io, _parent, null);
        }

        public ApxState(KaitaiStream _io, X86Xsave.StandardRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.r = new ArrayList<Long>();
            for (int i = 0; i < 16; i++) {
                this.r.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.r.size(); i++) {
            }
        }
        private List<Long> r;
        private X86Xsave _root;
        private X86Xsave.StandardRegion _parent;

        /**
         * R16 to R31.
         */
        public List<Long> r() { return r; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.StandardRegion _parent() { return _parent; }
    }

    /**
     * State component 2, AVX.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class AvxState extends KaitaiStruct {
        public static AvxState fromFile(String fileName) throws IOException {
            return new AvxState(new ByteBufferKaitaiStream(fileName));
        }

        public AvxState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public AvxState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public AvxState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.ymmHi = new ArrayList<X86Fxsave.Vector128>();
            for (int i = 0; i < 16; i++) {
                this.ymmHi.add(new X86Fxsave.Vector128(this._io));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.ymmHi.size(); i++) {
                this.ymmHi.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<X86Fxsave.Vector128> ymmHi;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Bits 255 to 128 of YMM0 to YMM15.
         */
        public List<X86Fxsave.Vector128> ymmHi() { return ymmHi; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 4, MPX configuration and status.
     * @see "xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)"
     */
    public static class BndcsrState extends KaitaiStruct {
        public static BndcsrState fromFile(String fileName) throws IOException {
            return new BndcsrState(new ByteBufferKaitaiStream(fileName));
        }

        public BndcsrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BndcsrState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BndcsrState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bndcfgu = this._io.readU8le();
            this.bndstatus = this._io.readU8le();
            this.reserved = this._io.readBytes(48);
        }

        public void _fetchInstances() {
        }
        private Long bndcfguBasePfn;

        /**
         * Page number of the bound directory.
         */
        public Long bndcfguBasePfn() {
            if (this.bndcfguBasePfn != null)
                return this.bndcfguBasePfn;
            this.bndcfguBasePfn = ((Number) (((Number) (bndcfgu() / 4096)).longValue())).longValue();
            return this.bndcfguBasePfn;
        }
        private Boolean bndcfguBndpreserve;

        /**
         * Branches without a BND prefix keep the bound registers.
         */
        public Boolean bndcfguBndpreserve() {
            if (this.bndcfguBndpreserve != null)
                return this.bndcfguBndpreserve;
            this.bndcfguBndpreserve = (bndcfgu() & 2) != 0;
            return this.bndcfguBndpreserve;
        }
        private Boolean bndcfguEn;

        /**
         * MPX is enabled in user mode.
         */
        public Boolean bndcfguEn() {
            if (this.bndcfguEn != null)
                return this.bndcfguEn;
            this.bndcfguEn = (bndcfgu() & 1) != 0;
            return this.bndcfguEn;
        }
        private Integer errorCode;

        /**
         * 0 none, 1 bound violation, 2 invalid directory entry.
         */
        public Integer errorCode() {
            if (this.errorCode != null)
                return this.errorCode;
            this.errorCode = ((Number) (bndstatus() & 3)).intValue();
            return this.errorCode;
        }
        private long bndcfgu;
        private long bndstatus;
        private byte[] reserved;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Configuration of user mode: base address of the bound directory in
         * bits 63 to 12.
         */
        public long bndcfgu() { return bndcfgu; }

        /**
         * Status of the last bound operation.
         */
        public long bndstatus() { return bndstatus; }

        /**
         * Unused octets of the component.
         */
        public byte[] reserved() { return reserved; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 3, the MPX bound registers.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class BndregsState extends KaitaiStruct {
        public static BndregsState fromFile(String fileName) throws IOException {
            return new BndregsState(new ByteBufferKaitaiStream(fileName));
        }

        public BndregsState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BndregsState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public BndregsState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bnd = new ArrayList<BoundRegister>();
            for (int i = 0; i < 4; i++) {
                this.bnd.add(new BoundRegister(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.bnd.size(); i++) {
                this.bnd.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<BoundRegister> bnd;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * BND0 to BND3.
         */
        public List<BoundRegister> bnd() { return bnd; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * One MPX bound register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class BoundRegister extends KaitaiStruct {
        public static BoundRegister fromFile(String fileName) throws IOException {
            return new BoundRegister(new ByteBufferKaitaiStream(fileName));
        }

        public BoundRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public BoundRegister(KaitaiStream _io, X86Xsave.BndregsState _parent) {
            this(_io, _parent, null);
        }

        public BoundRegister(KaitaiStream _io, X86Xsave.BndregsState _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lower = this._io.readU8le();
            this.upperComplement = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long lower;
        private long upperComplement;
        private X86Xsave _root;
        private X86Xsave.BndregsState _parent;

        /**
         * Lower bound.
         */
        public long lower() { return lower; }

        /**
         * Upper bound, all bits inverted.
         */
        public long upperComplement() { return upperComplement; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.BndregsState _parent() { return _parent; }
    }

    /**
     * State component 12, supervisor shadow stacks.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class CetSState extends KaitaiStruct {
        public static CetSState fromFile(String fileName) throws IOException {
            return new CetSState(new ByteBufferKaitaiStream(fileName));
        }

        public CetSState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CetSState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public CetSState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pl0Ssp = this._io.readU8le();
            this.pl1Ssp = this._io.readU8le();
            this.pl2Ssp = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long pl0Ssp;
        private long pl1Ssp;
        private long pl2Ssp;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * Shadow stack pointer of ring 0.
         */
        public long pl0Ssp() { return pl0Ssp; }

        /**
         * Shadow stack pointer of ring 1.
         */
        public long pl1Ssp() { return pl1Ssp; }

        /**
         * Shadow stack pointer of ring 2.
         */
        public long pl2Ssp() { return pl2Ssp; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * State component 11, control-flow enforcement of user mode.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class CetUState extends KaitaiStruct {
        public static CetUState fromFile(String fileName) throws IOException {
            return new CetUState(new ByteBufferKaitaiStream(fileName));
        }

        public CetUState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CetUState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public CetUState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.uCet = this._io.readU8le();
            this.pl3Ssp = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean endbrEn;

        /**
         * Indirect branch tracking is enabled.
         */
        public Boolean endbrEn() {
            if (this.endbrEn != null)
                return this.endbrEn;
            this.endbrEn = (uCet() & 4) != 0;
            return this.endbrEn;
        }
        private Boolean legIwEn;

        /**
         * Legacy code is allowed by bitmap.
         */
        public Boolean legIwEn() {
            if (this.legIwEn != null)
                return this.legIwEn;
            this.legIwEn = (uCet() & 8) != 0;
            return this.legIwEn;
        }
        private Boolean noTrkEn;

        /**
         * The no-track prefix is allowed.
         */
        public Boolean noTrkEn() {
            if (this.noTrkEn != null)
                return this.noTrkEn;
            this.noTrkEn = (uCet() & 16) != 0;
            return this.noTrkEn;
        }
        private Boolean shStkEn;

        /**
         * Shadow stacks are enabled.
         */
        public Boolean shStkEn() {
            if (this.shStkEn != null)
                return this.shStkEn;
            this.shStkEn = (uCet() & 1) != 0;
            return this.shStkEn;
        }
        private Boolean suppress;

        /**
         * Tracking is suppressed.
         */
        public Boolean suppress() {
            if (this.suppress != null)
                return this.suppress;
            this.suppress = (uCet() & 1024) != 0;
            return this.suppress;
        }
        private Boolean suppressDis;

        /**
         * Suppression of tracking is disabled.
         */
        public Boolean suppressDis() {
            if (this.suppressDis != null)
                return this.suppressDis;
            this.suppressDis = (uCet() & 32) != 0;
            return this.suppressDis;
        }
        private Boolean tracker;

        /**
         * An ENDBR must follow.
         */
        public Boolean tracker() {
            if (this.tracker != null)
                return this.tracker;
            this.tracker = (uCet() & 2048) != 0;
            return this.tracker;
        }
        private Boolean wrShstkEn;

        /**
         * WRSS is enabled.
         */
        public Boolean wrShstkEn() {
            if (this.wrShstkEn != null)
                return this.wrShstkEn;
            this.wrShstkEn = (uCet() & 2) != 0;
            return this.wrShstkEn;
        }
        private long uCet;
        private long pl3Ssp;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * Configuration of user mode.
         */
        public long uCet() { return uCet; }

        /**
         * Shadow stack pointer of ring 3.
         */
        public long pl3Ssp() { return pl3Ssp; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * Components of the compacted form, in the order of their bits. One follows
     * the other, but for the AMX components, which start at a multiple of 64.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
     * an XSAVE area)
     * "
     */
    public static class CompactedRegion extends KaitaiStruct {

        public CompactedRegion(KaitaiStream _io, long components) {
            this(_io, null, null, components);
        }

        public CompactedRegion(KaitaiStream _io, X86Xsave _parent, long components) {
            this(_io, _parent, null, components);
        }

        public CompactedRegion(KaitaiStream _io, X86Xsave _parent, X86Xsave _root, long components) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.components = components;
            _read();
        }
        private void _read() {
            if ( (((components() & 4) != 0) && (!(_io().isEof()))) ) {
                this.avx = new AvxState(this._io, this, _root);
            }
            if ( (((components() & 8) != 0) && (!(_io().isEof()))) ) {
                this.bndregs = new BndregsState(this._io, this, _root);
            }
            if ( (((components() & 16) != 0) && (!(_io().isEof()))) ) {
                this.bndcsr = new BndcsrState(this._io, this, _root);
            }
            if ( (((components() & 32) != 0) && (!(_io().isEof()))) ) {
                this.opmask = new OpmaskState(this._io, this, _root);
            }
            if ( (((components() & 64) != 0) && (!(_io().isEof()))) ) {
                this.zmmHi256 = new ZmmHi256State(this._io, this, _root);
            }
            if ( (((components() & 128) != 0) && (!(_io().isEof()))) ) {
                this.hi16Zmm = new Hi16ZmmState(this._io, this, _root);
            }
            if ( (((components() & 256) != 0) && (!(_io().isEof()))) ) {
                this.pt = new PtState(this._io, this, _root);
            }
            if ( (((components() & 512) != 0) && (!(_io().isEof()))) ) {
                this.pkru = new PkruState(this._io, this, _root);
            }
            if ( (((components() & 1024) != 0) && (!(_io().isEof()))) ) {
                this.pasid = new PasidState(this._io, this, _root);
            }
            if ( (((components() & 2048) != 0) && (!(_io().isEof()))) ) {
                this.cetU = new CetUState(this._io, this, _root);
            }
            if ( (((components() & 4096) != 0) && (!(_io().isEof()))) ) {
                this.cetS = new CetSState(this._io, this, _root);
            }
            if ( (((components() & 8192) != 0) && (!(_io().isEof()))) ) {
                this.hdc = new HdcState(this._io, this, _root);
            }
            if ( (((components() & 16384) != 0) && (!(_io().isEof()))) ) {
                this.uintr = new UintrState(this._io, this, _root);
            }
            if ( (((components() & 32768) != 0) && (!(_io().isEof()))) ) {
                this.lbr = new LbrState(this._io, this, _root);
            }
            if ( (((components() & 65536) != 0) && (!(_io().isEof()))) ) {
                this.hwp = new HwpState(this._io, this, _root);
            }
            if ( (((components() & 131072) != 0) && (!(_io().isEof()))) ) {
                this.paddingTilecfg = this._io.readBytes(KaitaiStream.mod(64 - KaitaiStream.mod(_io().pos(), 64), 64));
            }
            if ( (((components() & 131072) != 0) && (!(_io().isEof()))) ) {
                this.tilecfg = new TilecfgState(this._io, this, _root);
            }
            if ( (((components() & 262144) != 0) && (!(_io().isEof()))) ) {
                this.paddingTiledata = this._io.readBytes(KaitaiStream.mod(64 - KaitaiStream.mod(_io().pos(), 64), 64));
            }
            if ( (((components() & 262144) != 0) && (!(_io().isEof()))) ) {
                this.tiledata = new TiledataState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if ( (((components() & 4) != 0) && (!(_io().isEof()))) ) {
                this.avx._fetchInstances();
            }
            if ( (((components() & 8) != 0) && (!(_io().isEof()))) ) {
                this.bndregs._fetchInstances();
            }
            if ( (((components() & 16) != 0) && (!(_io().isEof()))) ) {
                this.bndcsr._fetchInstances();
            }
            if ( (((components() & 32) != 0) && (!(_io().isEof()))) ) {
                this.opmask._fetchInstances();
            }
            if ( (((components() & 64) != 0) && (!(_io().isEof()))) ) {
                this.zmmHi256._fetchInstances();
            }
            if ( (((components() & 128) != 0) && (!(_io().isEof()))) ) {
                this.hi16Zmm._fetchInstances();
            }
            if ( (((components() & 256) != 0) && (!(_io().isEof()))) ) {
                this.pt._fetchInstances();
            }
            if ( (((components() & 512) != 0) && (!(_io().isEof()))) ) {
                this.pkru._fetchInstances();
            }
            if ( (((components() & 1024) != 0) && (!(_io().isEof()))) ) {
                this.pasid._fetchInstances();
            }
            if ( (((components() & 2048) != 0) && (!(_io().isEof()))) ) {
                this.cetU._fetchInstances();
            }
            if ( (((components() & 4096) != 0) && (!(_io().isEof()))) ) {
                this.cetS._fetchInstances();
            }
            if ( (((components() & 8192) != 0) && (!(_io().isEof()))) ) {
                this.hdc._fetchInstances();
            }
            if ( (((components() & 16384) != 0) && (!(_io().isEof()))) ) {
                this.uintr._fetchInstances();
            }
            if ( (((components() & 32768) != 0) && (!(_io().isEof()))) ) {
                this.lbr._fetchInstances();
            }
            if ( (((components() & 65536) != 0) && (!(_io().isEof()))) ) {
                this.hwp._fetchInstances();
            }
            if ( (((components() & 131072) != 0) && (!(_io().isEof()))) ) {
            }
            if ( (((components() & 131072) != 0) && (!(_io().isEof()))) ) {
                this.tilecfg._fetchInstances();
            }
            if ( (((components() & 262144) != 0) && (!(_io().isEof()))) ) {
            }
            if ( (((components() & 262144) != 0) && (!(_io().isEof()))) ) {
                this.tiledata._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private AvxState avx;
        private BndregsState bndregs;
        private BndcsrState bndcsr;
        private OpmaskState opmask;
        private ZmmHi256State zmmHi256;
        private Hi16ZmmState hi16Zmm;
        private PtState pt;
        private PkruState pkru;
        private PasidState pasid;
        private CetUState cetU;
        private CetSState cetS;
        private HdcState hdc;
        private UintrState uintr;
        private LbrState lbr;
        private HwpState hwp;
        private byte[] paddingTilecfg;
        private TilecfgState tilecfg;
        private byte[] paddingTiledata;
        private TiledataState tiledata;
        private byte[] trailing;
        private long components;
        private X86Xsave _root;
        private X86Xsave _parent;

        /**
         * AVX state (upper halves of YMM0 to YMM15).
         */
        public AvxState avx() { return avx; }

        /**
         * MPX bound registers.
         */
        public BndregsState bndregs() { return bndregs; }

        /**
         * MPX configuration and status.
         */
        public BndcsrState bndcsr() { return bndcsr; }

        /**
         * AVX-512 mask registers.
         */
        public OpmaskState opmask() { return opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15.
         */
        public ZmmHi256State zmmHi256() { return zmmHi256; }

        /**
         * ZMM16 to ZMM31.
         */
        public Hi16ZmmState hi16Zmm() { return hi16Zmm; }

        /**
         * Processor trace (supervisor state).
         */
        public PtState pt() { return pt; }

        /**
         * Protection key rights of user pages.
         */
        public PkruState pkru() { return pkru; }

        /**
         * PASID (supervisor state).
         */
        public PasidState pasid() { return pasid; }

        /**
         * User shadow stack and branch tracking (supervisor state).
         */
        public CetUState cetU() { return cetU; }

        /**
         * Supervisor shadow stacks (supervisor state).
         */
        public CetSState cetS() { return cetS; }

        /**
         * Hardware duty cycling (supervisor state).
         */
        public HdcState hdc() { return hdc; }

        /**
         * User interrupts (supervisor state).
         */
        public UintrState uintr() { return uintr; }

        /**
         * Last branch records (supervisor state).
         */
        public LbrState lbr() { return lbr; }

        /**
         * Hardware P-state control (supervisor state).
         */
        public HwpState hwp() { return hwp; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public byte[] paddingTilecfg() { return paddingTilecfg; }

        /**
         * AMX tile configuration.
         */
        public TilecfgState tilecfg() { return tilecfg; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public byte[] paddingTiledata() { return paddingTiledata; }

        /**
         * AMX tile data.
         */
        public TiledataState tiledata() { return tiledata; }

        /**
         * Components with a bit above 18, whose places depend on CPUID leaf 0xD
         * of the CPU that wrote them, and octets behind the last component; kept
         * as they are.
         */
        public byte[] trailing() { return trailing; }

        /**
         * Bits 31 to 0 of `xcomp_bv`.
         */
        public long components() { return components; }
        public X86Xsave _root() { return _root; }
        public X86Xsave _parent() { return _parent; }
    }

    /**
     * State component 13, hardware duty cycling.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class HdcState extends KaitaiStruct {
        public static HdcState fromFile(String fileName) throws IOException {
            return new HdcState(new ByteBufferKaitaiStream(fileName));
        }

        public HdcState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HdcState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public HdcState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pmCtl1 = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean hdcAllowBlock;

        /**
         * The thread may be forced idle.
         */
        public Boolean hdcAllowBlock() {
            if (this.hdcAllowBlock != null)
                return this.hdcAllowBlock;
            this.hdcAllowBlock = (pmCtl1() & 1) != 0;
            return this.hdcAllowBlock;
        }
        private long pmCtl1;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * HDC control of the thread.
         */
        public long pmCtl1() { return pmCtl1; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * State component 7, Hi16_ZMM.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class Hi16ZmmState extends KaitaiStruct {
        public static Hi16ZmmState fromFile(String fileName) throws IOException {
            return new Hi16ZmmState(new ByteBufferKaitaiStream(fileName));
        }

        public Hi16ZmmState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Hi16ZmmState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Hi16ZmmState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.zmm = new ArrayList<Vector512>();
            for (int i = 0; i < 16; i++) {
                this.zmm.add(new Vector512(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.zmm.size(); i++) {
                this.zmm.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Vector512> zmm;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * ZMM16 to ZMM31.
         */
        public List<Vector512> zmm() { return zmm; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 16, hardware P-state control.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class HwpState extends KaitaiStruct {
        public static HwpState fromFile(String fileName) throws IOException {
            return new HwpState(new ByteBufferKaitaiStream(fileName));
        }

        public HwpState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HwpState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public HwpState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.hwpRequest = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Integer desired;

        /**
         * Desired performance; 0 leaves it to the CPU.
         */
        public Integer desired() {
            if (this.desired != null)
                return this.desired;
            this.desired = ((Number) (KaitaiStream.mod(hwpRequest() / 65536, 256))).intValue();
            return this.desired;
        }
        private Integer maximum;

        /**
         * Maximum performance.
         */
        public Integer maximum() {
            if (this.maximum != null)
                return this.maximum;
            this.maximum = ((Number) (KaitaiStream.mod(hwpRequest() / 256, 256))).intValue();
            return this.maximum;
        }
        private Integer minimum;

        /**
         * Minimum performance.
         */
        public Integer minimum() {
            if (this.minimum != null)
                return this.minimum;
            this.minimum = ((Number) (hwpRequest() & 255)).intValue();
            return this.minimum;
        }
        private Integer preference;

        /**
         * Energy performance preference.
         */
        public Integer preference() {
            if (this.preference != null)
                return this.preference;
            this.preference = ((Number) (KaitaiStream.mod(hwpRequest() / 16777216, 256))).intValue();
            return this.preference;
        }
        private long hwpRequest;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * Performance request.
         */
        public long hwpRequest() { return hwpRequest; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * One last branch record.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class LbrEntry extends KaitaiStruct {
        public static LbrEntry fromFile(String fileName) throws IOException {
            return new LbrEntry(new ByteBufferKaitaiStream(fileName));
        }

        public LbrEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LbrEntry(KaitaiStream _io, X86Xsave.LbrState _parent) {
            this(_io, _parent, null);
        }

        public LbrEntry(KaitaiStream _io, X86Xsave.LbrState _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fromIp = this._io.readU8le();
            this.toIp = this._io.readU8le();
            this.info = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long fromIp;
        private long toIp;
        private long info;
        private X86Xsave _root;
        private X86Xsave.LbrState _parent;

        /**
         * Address of the branch.
         */
        public long fromIp() { return fromIp; }

        /**
         * Where it went.
         */
        public long toIp() { return toIp; }

        /**
         * Details.
         */
        public long info() { return info; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.LbrState _parent() { return _parent; }
    }

    /**
     * State component 15, the last branch records.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class LbrState extends KaitaiStruct {
        public static LbrState fromFile(String fileName) throws IOException {
            return new LbrState(new ByteBufferKaitaiStream(fileName));
        }

        public LbrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LbrState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public LbrState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lbrCtl = this._io.readU8le();
            this.lbrDepth = this._io.readU8le();
            this.lerFromIp = this._io.readU8le();
            this.lerToIp = this._io.readU8le();
            this.lerInfo = this._io.readU8le();
            this.entries = new ArrayList<LbrEntry>();
            for (int i = 0; i < 32; i++) {
                this.entries.add(new LbrEntry(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.entries.size(); i++) {
                this.entries.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private long lbrCtl;
        private long lbrDepth;
        private long lerFromIp;
        private long lerToIp;
        private long lerInfo;
        private List<LbrEntry> entries;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * LBR control.
         */
        public long lbrCtl() { return lbrCtl; }

        /**
         * Number of records in use.
         */
        public long lbrDepth() { return lbrDepth; }

        /**
         * Source of the last event record.
         */
        public long lerFromIp() { return lerFromIp; }

        /**
         * Target of the last event record.
         */
        public long lerToIp() { return lerToIp; }

        /**
         * Details of the last event record.
         */
        public long lerInfo() { return lerInfo; }

        /**
         * The records, last branch first.
         */
        public List<LbrEntry> entries() { return entries; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * State component 5, the AVX-512 mask registers.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class OpmaskState extends KaitaiStruct {
        public static OpmaskState fromFile(String fileName) throws IOException {
            return new OpmaskState(new ByteBufferKaitaiStream(fileName));
        }

        public OpmaskState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public OpmaskState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public OpmaskState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.k = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.k.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.k.size(); i++) {
            }
        }
        private List<Long> k;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * k0 to k7.
         */
        public List<Long> k() { return k; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 10, the process address space ID.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class PasidState extends KaitaiStruct {
        public static PasidState fromFile(String fileName) throws IOException {
            return new PasidState(new ByteBufferKaitaiStream(fileName));
        }

        public PasidState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PasidState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public PasidState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pasidMsr = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean isValid;

        /**
         * The PASID may be used.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = (pasidMsr() & 2147483648L) != 0;
            return this.isValid;
        }
        private Integer pasid;

        /**
         * Process address space ID.
         */
        public Integer pasid() {
            if (this.pasid != null)
                return this.pasid;
            this.pasid = ((Number) (pasidMsr() & 1048575)).intValue();
            return this.pasid;
        }
        private long pasidMsr;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * PASID in bits 19 to 0, valid flag in bit 31.
         */
        public long pasidMsr() { return pasidMsr; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * State component 9, protection key rights of user pages.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class PkruState extends KaitaiStruct {
        public static PkruState fromFile(String fileName) throws IOException {
            return new PkruState(new ByteBufferKaitaiStream(fileName));
        }

        public PkruState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PkruState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public PkruState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.pkru = this._io.readU4le();
            this.reserved = this._io.readBytes(4);
        }

        public void _fetchInstances() {
        }
        private Boolean ad0;

        /**
         * Access of pages with key 0 is disabled.
         */
        public Boolean ad0() {
            if (this.ad0 != null)
                return this.ad0;
            this.ad0 = (pkru() & 1) != 0;
            return this.ad0;
        }
        private Boolean ad1;

        /**
         * Access of pages with key 1 is disabled.
         */
        public Boolean ad1() {
            if (this.ad1 != null)
                return this.ad1;
            this.ad1 = (pkru() & 4) != 0;
            return this.ad1;
        }
        private Boolean ad10;

        /**
         * Access of pages with key 10 is disabled.
         */
        public Boolean ad10() {
            if (this.ad10 != null)
                return this.ad10;
            this.ad10 = (pkru() & 1048576) != 0;
            return this.ad10;
        }
        private Boolean ad11;

        /**
         * Access of pages with key 11 is disabled.
         */
        public Boolean ad11() {
            if (this.ad11 != null)
                return this.ad11;
            this.ad11 = (pkru() & 4194304) != 0;
            return this.ad11;
        }
        private Boolean ad12;

        /**
         * Access of pages with key 12 is disabled.
         */
        public Boolean ad12() {
            if (this.ad12 != null)
                return this.ad12;
            this.ad12 = (pkru() & 16777216) != 0;
            return this.ad12;
        }
        private Boolean ad13;

        /**
         * Access of pages with key 13 is disabled.
         */
        public Boolean ad13() {
            if (this.ad13 != null)
                return this.ad13;
            this.ad13 = (pkru() & 67108864) != 0;
            return this.ad13;
        }
        private Boolean ad14;

        /**
         * Access of pages with key 14 is disabled.
         */
        public Boolean ad14() {
            if (this.ad14 != null)
                return this.ad14;
            this.ad14 = (pkru() & 268435456) != 0;
            return this.ad14;
        }
        private Boolean ad15;

        /**
         * Access of pages with key 15 is disabled.
         */
        public Boolean ad15() {
            if (this.ad15 != null)
                return this.ad15;
            this.ad15 = (pkru() & 1073741824) != 0;
            return this.ad15;
        }
        private Boolean ad2;

        /**
         * Access of pages with key 2 is disabled.
         */
        public Boolean ad2() {
            if (this.ad2 != null)
                return this.ad2;
            this.ad2 = (pkru() & 16) != 0;
            return this.ad2;
        }
        private Boolean ad3;

        /**
         * Access of pages with key 3 is disabled.
         */
        public Boolean ad3() {
            if (this.ad3 != null)
                return this.ad3;
            this.ad3 = (pkru() & 64) != 0;
            return this.ad3;
        }
        private Boolean ad4;

        /**
         * Access of pages with key 4 is disabled.
         */
        public Boolean ad4() {
            if (this.ad4 != null)
                return this.ad4;
            this.ad4 = (pkru() & 256) != 0;
            return this.ad4;
        }
        private Boolean ad5;

        /**
         * Access of pages with key 5 is disabled.
         */
        public Boolean ad5() {
            if (this.ad5 != null)
                return this.ad5;
            this.ad5 = (pkru() & 1024) != 0;
            return this.ad5;
        }
        private Boolean ad6;

        /**
         * Access of pages with key 6 is disabled.
         */
        public Boolean ad6() {
            if (this.ad6 != null)
                return this.ad6;
            this.ad6 = (pkru() & 4096) != 0;
            return this.ad6;
        }
        private Boolean ad7;

        /**
         * Access of pages with key 7 is disabled.
         */
        public Boolean ad7() {
            if (this.ad7 != null)
                return this.ad7;
            this.ad7 = (pkru() & 16384) != 0;
            return this.ad7;
        }
        private Boolean ad8;

        /**
         * Access of pages with key 8 is disabled.
         */
        public Boolean ad8() {
            if (this.ad8 != null)
                return this.ad8;
            this.ad8 = (pkru() & 65536) != 0;
            return this.ad8;
        }
        private Boolean ad9;

        /**
         * Access of pages with key 9 is disabled.
         */
        public Boolean ad9() {
            if (this.ad9 != null)
                return this.ad9;
            this.ad9 = (pkru() & 262144) != 0;
            return this.ad9;
        }
        private Boolean wd0;

        /**
         * Writing of pages with key 0 is disabled.
         */
        public Boolean wd0() {
            if (this.wd0 != null)
                return this.wd0;
            this.wd0 = (pkru() & 2) != 0;
            return this.wd0;
        }
        private Boolean wd1;

        /**
         * Writing of pages with key 1 is disabled.
         */
        public Boolean wd1() {
            if (this.wd1 != null)
                return this.wd1;
            this.wd1 = (pkru() & 8) != 0;
            return this.wd1;
        }
        private Boolean wd10;

        /**
         * Writing of pages with key 10 is disabled.
         */
        public Boolean wd10() {
            if (this.wd10 != null)
                return this.wd10;
            this.wd10 = (pkru() & 2097152) != 0;
            return this.wd10;
        }
        private Boolean wd11;

        /**
         * Writing of pages with key 11 is disabled.
         */
        public Boolean wd11() {
            if (this.wd11 != null)
                return this.wd11;
            this.wd11 = (pkru() & 8388608) != 0;
            return this.wd11;
        }
        private Boolean wd12;

        /**
         * Writing of pages with key 12 is disabled.
         */
        public Boolean wd12() {
            if (this.wd12 != null)
                return this.wd12;
            this.wd12 = (pkru() & 33554432) != 0;
            return this.wd12;
        }
        private Boolean wd13;

        /**
         * Writing of pages with key 13 is disabled.
         */
        public Boolean wd13() {
            if (this.wd13 != null)
                return this.wd13;
            this.wd13 = (pkru() & 134217728) != 0;
            return this.wd13;
        }
        private Boolean wd14;

        /**
         * Writing of pages with key 14 is disabled.
         */
        public Boolean wd14() {
            if (this.wd14 != null)
                return this.wd14;
            this.wd14 = (pkru() & 536870912) != 0;
            return this.wd14;
        }
        private Boolean wd15;

        /**
         * Writing of pages with key 15 is disabled.
         */
        public Boolean wd15() {
            if (this.wd15 != null)
                return this.wd15;
            this.wd15 = (pkru() & 2147483648L) != 0;
            return this.wd15;
        }
        private Boolean wd2;

        /**
         * Writing of pages with key 2 is disabled.
         */
        public Boolean wd2() {
            if (this.wd2 != null)
                return this.wd2;
            this.wd2 = (pkru() & 32) != 0;
            return this.wd2;
        }
        private Boolean wd3;

        /**
         * Writing of pages with key 3 is disabled.
         */
        public Boolean wd3() {
            if (this.wd3 != null)
                return this.wd3;
            this.wd3 = (pkru() & 128) != 0;
            return this.wd3;
        }
        private Boolean wd4;

        /**
         * Writing of pages with key 4 is disabled.
         */
        public Boolean wd4() {
            if (this.wd4 != null)
                return this.wd4;
            this.wd4 = (pkru() & 512) != 0;
            return this.wd4;
        }
        private Boolean wd5;

        /**
         * Writing of pages with key 5 is disabled.
         */
        public Boolean wd5() {
            if (this.wd5 != null)
                return this.wd5;
            this.wd5 = (pkru() & 2048) != 0;
            return this.wd5;
        }
        private Boolean wd6;

        /**
         * Writing of pages with key 6 is disabled.
         */
        public Boolean wd6() {
            if (this.wd6 != null)
                return this.wd6;
            this.wd6 = (pkru() & 8192) != 0;
            return this.wd6;
        }
        private Boolean wd7;

        /**
         * Writing of pages with key 7 is disabled.
         */
        public Boolean wd7() {
            if (this.wd7 != null)
                return this.wd7;
            this.wd7 = (pkru() & 32768) != 0;
            return this.wd7;
        }
        private Boolean wd8;

        /**
         * Writing of pages with key 8 is disabled.
         */
        public Boolean wd8() {
            if (this.wd8 != null)
                return this.wd8;
            this.wd8 = (pkru() & 131072) != 0;
            return this.wd8;
        }
        private Boolean wd9;

        /**
         * Writing of pages with key 9 is disabled.
         */
        public Boolean wd9() {
            if (this.wd9 != null)
                return this.wd9;
            this.wd9 = (pkru() & 524288) != 0;
            return this.wd9;
        }
        private long pkru;
        private byte[] reserved;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Two bits for each of the 16 protection keys.
         */
        public long pkru() { return pkru; }

        /**
         * Unused octets of the component.
         */
        public byte[] reserved() { return reserved; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 8, processor trace. A supervisor state: only XSAVES writes
     * it.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class PtState extends KaitaiStruct {
        public static PtState fromFile(String fileName) throws IOException {
            return new PtState(new ByteBufferKaitaiStream(fileName));
        }

        public PtState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PtState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public PtState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.rtitCtl = this._io.readU8le();
            this.rtitOutputBase = this._io.readU8le();
            this.rtitOutputMaskPtrs = this._io.readU8le();
            this.rtitStatus = this._io.readU8le();
            this.rtitCr3Match = this._io.readU8le();
            this.rtitAddr0A = this._io.readU8le();
            this.rtitAddr0B = this._io.readU8le();
            this.rtitAddr1A = this._io.readU8le();
            this.rtitAddr1B = this._io.readU8le();
            this.reserved = this._io.readBytes(56);
        }

        public void _fetchInstances() {
        }
        private long rtitCtl;
        private long rtitOutputBase;
        private long rtitOutputMaskPtrs;
        private long rtitStatus;
        private long rtitCr3Match;
        private long rtitAddr0A;
        private long rtitAddr0B;
        private long rtitAddr1A;
        private long rtitAddr1B;
        private byte[] reserved;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * Trace control.
         */
        public long rtitCtl() { return rtitCtl; }

        /**
         * Base address of the output.
         */
        public long rtitOutputBase() { return rtitOutputBase; }

        /**
         * Output mask and pointers.
         */
        public long rtitOutputMaskPtrs() { return rtitOutputMaskPtrs; }

        /**
         * Trace status.
         */
        public long rtitStatus() { return rtitStatus; }

        /**
         * CR3 to filter by.
         */
        public long rtitCr3Match() { return rtitCr3Match; }

        /**
         * Start of filter range 0.
         */
        public long rtitAddr0A() { return rtitAddr0A; }

        /**
         * End of filter range 0.
         */
        public long rtitAddr0B() { return rtitAddr0B; }

        /**
         * Start of filter range 1.
         */
        public long rtitAddr1A() { return rtitAddr1A; }

        /**
         * End of filter range 1.
         */
        public long rtitAddr1B() { return rtitAddr1B; }

        /**
         * Unused octets of the component.
         */
        public byte[] reserved() { return reserved; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * Components at the places they have on Intel CPUs; from byte 576 of the
     * area.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
     * leaf 0xD
     * "
     */
    public static class StandardRegion extends KaitaiStruct {

        public StandardRegion(KaitaiStream _io, boolean hasApx) {
            this(_io, null, null, hasApx);
        }

        public StandardRegion(KaitaiStream _io, X86Xsave _parent, boolean hasApx) {
            this(_io, _parent, null, hasApx);
        }

        public StandardRegion(KaitaiStream _io, X86Xsave _parent, X86Xsave _root, boolean hasApx) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            this.hasApx = hasApx;
            _read();
        }
        private void _read() {
            if (!(_io().isEof())) {
                this.avx = new AvxState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.lwp = this._io.readBytes(128);
            }
            if ( ((!(_io().isEof())) && (!(hasApx()))) ) {
                this.bndregs = new BndregsState(this._io, this, _root);
            }
            if ( ((!(_io().isEof())) && (!(hasApx()))) ) {
                this.bndcsr = new BndcsrState(this._io, this, _root);
            }
            if ( ((!(_io().isEof())) && (hasApx())) ) {
                this.apx = new ApxState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.opmask = new OpmaskState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.zmmHi256 = new ZmmHi256State(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.hi16Zmm = new Hi16ZmmState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.pkru = new PkruState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.reserved = this._io.readBytes(56);
            }
            if (!(_io().isEof())) {
                this.tilecfg = new TilecfgState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.tiledata = new TiledataState(this._io, this, _root);
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
                this.avx._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
            if ( ((!(_io().isEof())) && (!(hasApx()))) ) {
                this.bndregs._fetchInstances();
            }
            if ( ((!(_io().isEof())) && (!(hasApx()))) ) {
                this.bndcsr._fetchInstances();
            }
            if ( ((!(_io().isEof())) && (hasApx())) ) {
                this.apx._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.opmask._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.zmmHi256._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.hi16Zmm._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.pkru._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
                this.tilecfg._fetchInstances();
            }
            if (!(_io().isEof())) {
                this.tiledata._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private AvxState avx;
        private byte[] lwp;
        private BndregsState bndregs;
        private BndcsrState bndcsr;
        private ApxState apx;
        private OpmaskState opmask;
        private ZmmHi256State zmmHi256;
        private Hi16ZmmState hi16Zmm;
        private PkruState pkru;
        private byte[] reserved;
        private TilecfgState tilecfg;
        private TiledataState tiledata;
        private byte[] trailing;
        private boolean hasApx;
        private X86Xsave _root;
        private X86Xsave _parent;

        /**
         * Upper halves of the YMM registers; at 576 of the area.
         */
        public AvxState avx() { return avx; }

        /**
         * At 832 of the area. AMD lightweight profiling state (family 15h) where
         * `xstate_lwp` is set, otherwise unused: its layout is not public in a
         * form that can be cited, so its octets are kept.
         */
        public byte[] lwp() { return lwp; }

        /**
         * MPX bound registers; at 960 of the area.
         */
        public BndregsState bndregs() { return bndregs; }

        /**
         * MPX configuration and status; at 1024 of the area.
         */
        public BndcsrState bndcsr() { return bndcsr; }

        /**
         * APX registers; at 960 of the area, in place of MPX.
         */
        public ApxState apx() { return apx; }

        /**
         * AVX-512 mask registers; at 1088 of the area.
         */
        public OpmaskState opmask() { return opmask; }

        /**
         * Upper halves of ZMM0 to ZMM15; at 1152 of the area.
         */
        public ZmmHi256State zmmHi256() { return zmmHi256; }

        /**
         * ZMM16 to ZMM31; at 1664 of the area.
         */
        public Hi16ZmmState hi16Zmm() { return hi16Zmm; }

        /**
         * Protection key rights; at 2688 of the area.
         */
        public PkruState pkru() { return pkru; }

        /**
         * Unused octets up to the next multiple of 64.
         */
        public byte[] reserved() { return reserved; }

        /**
         * AMX tile configuration; at 2752 of the area.
         */
        public TilecfgState tilecfg() { return tilecfg; }

        /**
         * AMX tile data; at 2816 of the area.
         */
        public TiledataState tiledata() { return tiledata; }

        /**
         * Octets behind the known components, kept as they are.
         */
        public byte[] trailing() { return trailing; }

        /**
         * True if the octets of MPX hold APX state.
         */
        public boolean hasApx() { return hasApx; }
        public X86Xsave _root() { return _root; }
        public X86Xsave _parent() { return _parent; }
    }

    /**
     * One AMX tile register of 1 KiB.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class Tile extends KaitaiStruct {
        public static Tile fromFile(String fileName) throws IOException {
            return new Tile(new ByteBufferKaitaiStream(fileName));
        }

        public Tile(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Tile(KaitaiStream _io, X86Xsave.TiledataState _parent) {
            this(_io, _parent, null);
        }

        public Tile(KaitaiStream _io, X86Xsave.TiledataState _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.rows = new ArrayList<Vector512>();
            for (int i = 0; i < 16; i++) {
                this.rows.add(new Vector512(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.rows.size(); i++) {
                this.rows.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Vector512> rows;
        private X86Xsave _root;
        private X86Xsave.TiledataState _parent;

        /**
         * Rows of 64 bytes.
         */
        public List<Vector512> rows() { return rows; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.TiledataState _parent() { return _parent; }
    }

    /**
     * State component 17, the AMX tile configuration.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class TilecfgState extends KaitaiStruct {
        public static TilecfgState fromFile(String fileName) throws IOException {
            return new TilecfgState(new ByteBufferKaitaiStream(fileName));
        }

        public TilecfgState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TilecfgState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public TilecfgState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.palette = this._io.readU1();
            this.startRow = this._io.readU1();
            this.reserved = this._io.readBytes(14);
            this.colsB = new ArrayList<Integer>();
            for (int i = 0; i < 8; i++) {
                this.colsB.add(this._io.readU2le());
            }
            this.reserved2 = this._io.readBytes(16);
            this.rows = new ArrayList<Integer>();
            for (int i = 0; i < 8; i++) {
                this.rows.add(this._io.readU1());
            }
            this.reserved3 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.colsB.size(); i++) {
            }
            for (int i = 0; i < this.rows.size(); i++) {
            }
        }
        private int palette;
        private int startRow;
        private byte[] reserved;
        private List<Integer> colsB;
        private byte[] reserved2;
        private List<Integer> rows;
        private byte[] reserved3;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Palette; 0 is the initial state.
         */
        public int palette() { return palette; }

        /**
         * Row to restart an interrupted operation at.
         */
        public int startRow() { return startRow; }

        /**
         * Reserved.
         */
        public byte[] reserved() { return reserved; }

        /**
         * Bytes in a row, by tile.
         */
        public List<Integer> colsB() { return colsB; }

        /**
         * Reserved for further tiles.
         */
        public byte[] reserved2() { return reserved2; }

        /**
         * Rows, by tile.
         */
        public List<Integer> rows() { return rows; }

        /**
         * Reserved for further tiles.
         */
        public byte[] reserved3() { return reserved3; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 18, the AMX tiles of palette 1.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class TiledataState extends KaitaiStruct {
        public static TiledataState fromFile(String fileName) throws IOException {
            return new TiledataState(new ByteBufferKaitaiStream(fileName));
        }

        public TiledataState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TiledataState(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public TiledataState(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.tiles = new ArrayList<Tile>();
            for (int i = 0; i < 8; i++) {
                this.tiles.add(new Tile(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.tiles.size(); i++) {
                this.tiles.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Tile> tiles;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * TMM0 to TMM7.
         */
        public List<Tile> tiles() { return tiles; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * State component 14, user interrupts.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class UintrState extends KaitaiStruct {
        public static UintrState fromFile(String fileName) throws IOException {
            return new UintrState(new ByteBufferKaitaiStream(fileName));
        }

        public UintrState(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UintrState(KaitaiStream _io, X86Xsave.CompactedRegion _parent) {
            this(_io, _parent, null);
        }

        public UintrState(KaitaiStream _io, X86Xsave.CompactedRegion _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.handler = this._io.readU8le();
            this.stackAdjust = this._io.readU8le();
            this.uittSize = this._io.readU4le();
            this.notificationVector = this._io.readU1();
            this.reserved = this._io.readBytes(2);
            this.flags = this._io.readU1();
            this.upidAddress = this._io.readU8le();
            this.request = this._io.readU8le();
            this.targetTable = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean uif;

        /**
         * User interrupts are enabled.
         */
        public Boolean uif() {
            if (this.uif != null)
                return this.uif;
            this.uif = (flags() & 128) != 0;
            return this.uif;
        }
        private long handler;
        private long stackAdjust;
        private long uittSize;
        private int notificationVector;
        private byte[] reserved;
        private int flags;
        private long upidAddress;
        private long request;
        private long targetTable;
        private X86Xsave _root;
        private X86Xsave.CompactedRegion _parent;

        /**
         * Address of the handler.
         */
        public long handler() { return handler; }

        /**
         * Stack adjustment.
         */
        public long stackAdjust() { return stackAdjust; }

        /**
         * Highest index of the target table.
         */
        public long uittSize() { return uittSize; }

        /**
         * Notification vector.
         */
        public int notificationVector() { return notificationVector; }

        /**
         * Reserved.
         */
        public byte[] reserved() { return reserved; }

        /**
         * Bit 7 is the user interrupt flag.
         */
        public int flags() { return flags; }

        /**
         * Address of the posted interrupt descriptor.
         */
        public long upidAddress() { return upidAddress; }

        /**
         * Requested user interrupts, one bit each.
         */
        public long request() { return request; }

        /**
         * Address of the target table, enable flag in bit 0.
         */
        public long targetTable() { return targetTable; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.CompactedRegion _parent() { return _parent; }
    }

    /**
     * A 256-bit piece of a vector register, as four words.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class Vector256 extends KaitaiStruct {
        public static Vector256 fromFile(String fileName) throws IOException {
            return new Vector256(new ByteBufferKaitaiStream(fileName));
        }

        public Vector256(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Vector256(KaitaiStream _io, X86Xsave.ZmmHi256State _parent) {
            this(_io, _parent, null);
        }

        public Vector256(KaitaiStream _io, X86Xsave.ZmmHi256State _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.words = new ArrayList<Long>();
            for (int i = 0; i < 4; i++) {
                this.words.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.words.size(); i++) {
            }
        }
        private List<Long> words;
        private X86Xsave _root;
        private X86Xsave.ZmmHi256State _parent;

        /**
         * Words, lowest bits first.
         */
        public List<Long> words() { return words; }
        public X86Xsave _root() { return _root; }
        public X86Xsave.ZmmHi256State _parent() { return _parent; }
    }

    /**
     * A 512-bit vector register, as eight words.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class Vector512 extends KaitaiStruct {
        public static Vector512 fromFile(String fileName) throws IOException {
            return new Vector512(new ByteBufferKaitaiStream(fileName));
        }

        public Vector512(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Vector512(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public Vector512(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.words = new ArrayList<Long>();
            for (int i = 0; i < 8; i++) {
                this.words.add(this._io.readU8le());
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.words.size(); i++) {
            }
        }
        private List<Long> words;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Words, lowest bits first.
         */
        public List<Long> words() { return words; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * The 64-byte header of an XSAVE area.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class XsaveHeader extends KaitaiStruct {
        public static XsaveHeader fromFile(String fileName) throws IOException {
            return new XsaveHeader(new ByteBufferKaitaiStream(fileName));
        }

        public XsaveHeader(KaitaiStream _io) {
            this(_io, null, null);
        }

        public XsaveHeader(KaitaiStream _io, X86Xsave _parent) {
            this(_io, _parent, null);
        }

        public XsaveHeader(KaitaiStream _io, X86Xsave _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xstateBv = this._io.readU8le();
            this.xcompBvLow = this._io.readU4le();
            this.xcompBvHigh = this._io.readU4le();
            this.reserved = this._io.readBytes(48);
        }

        public void _fetchInstances() {
        }
        private Boolean isCompacted;

        /**
         * True if the area has the compacted form.
         */
        public Boolean isCompacted() {
            if (this.isCompacted != null)
                return this.isCompacted;
            this.isCompacted = (xcompBvHigh() & 2147483648L) != 0;
            return this.isCompacted;
        }
        private Boolean xcompApx;

        /**
         * In the compacted area: APX registers R16 to R31.
         */
        public Boolean xcompApx() {
            if (this.xcompApx != null)
                return this.xcompApx;
            this.xcompApx = (xcompBvLow() & 524288) != 0;
            return this.xcompApx;
        }
        private Boolean xcompAvx;

        /**
         * In the compacted area: AVX state (upper halves of YMM0 to YMM15).
         */
        public Boolean xcompAvx() {
            if (this.xcompAvx != null)
                return this.xcompAvx;
            this.xcompAvx = (xcompBvLow() & 4) != 0;
            return this.xcompAvx;
        }
        private Boolean xcompBndcsr;

        /**
         * In the compacted area: MPX configuration and status.
         */
        public Boolean xcompBndcsr() {
            if (this.xcompBndcsr != null)
                return this.xcompBndcsr;
            this.xcompBndcsr = (xcompBvLow() & 16) != 0;
            return this.xcompBndcsr;
        }
        private Boolean xcompBndregs;

        /**
         * In the compacted area: MPX bound registers.
         */
        public Boolean xcompBndregs() {
            if (this.xcompBndregs != null)
                return this.xcompBndregs;
            this.xcompBndregs = (xcompBvLow() & 8) != 0;
            return this.xcompBndregs;
        }
        private Long xcompBv;

        /**
         * Description of the compacted form in one word.
         */
        public Long xcompBv() {
            if (this.xcompBv != null)
                return this.xcompBv;
            this.xcompBv = ((Number) (((Number) (xcompBvHigh() * 4294967296L + xcompBvLow())).longValue())).longValue();
            return this.xcompBv;
        }
        private Boolean xcompCetS;

        /**
         * In the compacted area: supervisor shadow stacks (supervisor state).
         */
        public Boolean xcompCetS() {
            if (this.xcompCetS != null)
                return this.xcompCetS;
            this.xcompCetS = (xcompBvLow() & 4096) != 0;
            return this.xcompCetS;
        }
        private Boolean xcompCetU;

        /**
         * In the compacted area: user shadow stack and branch tracking
         * (supervisor state).
         */
        public Boolean xcompCetU() {
            if (this.xcompCetU != null)
                return this.xcompCetU;
            this.xcompCetU = (xcompBvLow() & 2048) != 0;
            return this.xcompCetU;
        }
        private Boolean xcompHdc;

        /**
         * In the compacted area: hardware duty cycling (supervisor state).
         */
        public Boolean xcompHdc() {
            if (this.xcompHdc != null)
                return this.xcompHdc;
            this.xcompHdc = (xcompBvLow() & 8192) != 0;
            return this.xcompHdc;
        }
        private Boolean xcompHi16Zmm;

        /**
         * In the compacted area: ZMM16 to ZMM31.
         */
        public Boolean xcompHi16Zmm() {
            if (this.xcompHi16Zmm != null)
                return this.xcompHi16Zmm;
            this.xcompHi16Zmm = (xcompBvLow() & 128) != 0;
            return this.xcompHi16Zmm;
        }
        private Boolean xcompHwp;

        /**
         * In the compacted area: hardware P-state control (supervisor state).
         */
        public Boolean xcompHwp() {
            if (this.xcompHwp != null)
                return this.xcompHwp;
            this.xcompHwp = (xcompBvLow() & 65536) != 0;
            return this.xcompHwp;
        }
        private Boolean xcompLbr;

        /**
         * In the compacted area: last branch records (supervisor state).
         */
        public Boolean xcompLbr() {
            if (this.xcompLbr != null)
                return this.xcompLbr;
            this.xcompLbr = (xcompBvLow() & 32768) != 0;
            return this.xcompLbr;
        }
        private Boolean xcompLwp;

        /**
         * In the compacted area: AMD lightweight profiling.
         */
        public Boolean xcompLwp() {
            if (this.xcompLwp != null)
                return this.xcompLwp;
            this.xcompLwp = (xcompBvHigh() & 1073741824) != 0;
            return this.xcompLwp;
        }
        private Boolean xcompOpmask;

        /**
         * In the compacted area: AVX-512 mask registers.
         */
        public Boolean xcompOpmask() {
            if (this.xcompOpmask != null)
                return this.xcompOpmask;
            this.xcompOpmask = (xcompBvLow() & 32) != 0;
            return this.xcompOpmask;
        }
        private Boolean xcompPasid;

        /**
         * In the compacted area: PASID (supervisor state).
         */
        public Boolean xcompPasid() {
            if (this.xcompPasid != null)
                return this.xcompPasid;
            this.xcompPasid = (xcompBvLow() & 1024) != 0;
            return this.xcompPasid;
        }
        private Boolean xcompPkru;

        /**
         * In the compacted area: protection key rights of user pages.
         */
        public Boolean xcompPkru() {
            if (this.xcompPkru != null)
                return this.xcompPkru;
            this.xcompPkru = (xcompBvLow() & 512) != 0;
            return this.xcompPkru;
        }
        private Boolean xcompPt;

        /**
         * In the compacted area: processor trace (supervisor state).
         */
        public Boolean xcompPt() {
            if (this.xcompPt != null)
                return this.xcompPt;
            this.xcompPt = (xcompBvLow() & 256) != 0;
            return this.xcompPt;
        }
        private Boolean xcompSse;

        /**
         * In the compacted area: SSE state (XMM registers and MXCSR).
         */
        public Boolean xcompSse() {
            if (this.xcompSse != null)
                return this.xcompSse;
            this.xcompSse = (xcompBvLow() & 2) != 0;
            return this.xcompSse;
        }
        private Boolean xcompTilecfg;

        /**
         * In the compacted area: AMX tile configuration.
         */
        public Boolean xcompTilecfg() {
            if (this.xcompTilecfg != null)
                return this.xcompTilecfg;
            this.xcompTilecfg = (xcompBvLow() & 131072) != 0;
            return this.xcompTilecfg;
        }
        private Boolean xcompTiledata;

        /**
         * In the compacted area: AMX tile data.
         */
        public Boolean xcompTiledata() {
            if (this.xcompTiledata != null)
                return this.xcompTiledata;
            this.xcompTiledata = (xcompBvLow() & 262144) != 0;
            return this.xcompTiledata;
        }
        private Boolean xcompUintr;

        /**
         * In the compacted area: user interrupts (supervisor state).
         */
        public Boolean xcompUintr() {
            if (this.xcompUintr != null)
                return this.xcompUintr;
            this.xcompUintr = (xcompBvLow() & 16384) != 0;
            return this.xcompUintr;
        }
        private Boolean xcompX87;

        /**
         * In the compacted area: x87 state.
         */
        public Boolean xcompX87() {
            if (this.xcompX87 != null)
                return this.xcompX87;
            this.xcompX87 = (xcompBvLow() & 1) != 0;
            return this.xcompX87;
        }
        private Boolean xcompZmmHi256;

        /**
         * In the compacted area: upper halves of ZMM0 to ZMM15.
         */
        public Boolean xcompZmmHi256() {
            if (this.xcompZmmHi256 != null)
                return this.xcompZmmHi256;
            this.xcompZmmHi256 = (xcompBvLow() & 64) != 0;
            return this.xcompZmmHi256;
        }
        private Boolean xstateApx;

        /**
         * Not in its initial state: APX registers R16 to R31.
         */
        public Boolean xstateApx() {
            if (this.xstateApx != null)
                return this.xstateApx;
            this.xstateApx = (xstateBv() & 524288) != 0;
            return this.xstateApx;
        }
        private Boolean xstateAvx;

        /**
         * Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
         */
        public Boolean xstateAvx() {
            if (this.xstateAvx != null)
                return this.xstateAvx;
            this.xstateAvx = (xstateBv() & 4) != 0;
            return this.xstateAvx;
        }
        private Boolean xstateBndcsr;

        /**
         * Not in its initial state: MPX configuration and status.
         */
        public Boolean xstateBndcsr() {
            if (this.xstateBndcsr != null)
                return this.xstateBndcsr;
            this.xstateBndcsr = (xstateBv() & 16) != 0;
            return this.xstateBndcsr;
        }
        private Boolean xstateBndregs;

        /**
         * Not in its initial state: MPX bound registers.
         */
        public Boolean xstateBndregs() {
            if (this.xstateBndregs != null)
                return this.xstateBndregs;
            this.xstateBndregs = (xstateBv() & 8) != 0;
            return this.xstateBndregs;
        }
        private Boolean xstateCetS;

        /**
         * Not in its initial state: supervisor shadow stacks (supervisor state).
         */
        public Boolean xstateCetS() {
            if (this.xstateCetS != null)
                return this.xstateCetS;
            this.xstateCetS = (xstateBv() & 4096) != 0;
            return this.xstateCetS;
        }
        private Boolean xstateCetU;

        /**
         * Not in its initial state: user shadow stack and branch tracking
         * (supervisor state).
         */
        public Boolean xstateCetU() {
            if (this.xstateCetU != null)
                return this.xstateCetU;
            this.xstateCetU = (xstateBv() & 2048) != 0;
            return this.xstateCetU;
        }
        private Boolean xstateHdc;

        /**
         * Not in its initial state: hardware duty cycling (supervisor state).
         */
        public Boolean xstateHdc() {
            if (this.xstateHdc != null)
                return this.xstateHdc;
            this.xstateHdc = (xstateBv() & 8192) != 0;
            return this.xstateHdc;
        }
        private Boolean xstateHi16Zmm;

        /**
         * Not in its initial state: ZMM16 to ZMM31.
         */
        public Boolean xstateHi16Zmm() {
            if (this.xstateHi16Zmm != null)
                return this.xstateHi16Zmm;
            this.xstateHi16Zmm = (xstateBv() & 128) != 0;
            return this.xstateHi16Zmm;
        }
        private Boolean xstateHwp;

        /**
         * Not in its initial state: hardware P-state control (supervisor state).
         */
        public Boolean xstateHwp() {
            if (this.xstateHwp != null)
                return this.xstateHwp;
            this.xstateHwp = (xstateBv() & 65536) != 0;
            return this.xstateHwp;
        }
        private Boolean xstateLbr;

        /**
         * Not in its initial state: last branch records (supervisor state).
         */
        public Boolean xstateLbr() {
            if (this.xstateLbr != null)
                return this.xstateLbr;
            this.xstateLbr = (xstateBv() & 32768) != 0;
            return this.xstateLbr;
        }
        private Boolean xstateLwp;

        /**
         * Not in its initial state: AMD lightweight profiling.
         */
        public Boolean xstateLwp() {
            if (this.xstateLwp != null)
                return this.xstateLwp;
            this.xstateLwp = KaitaiStream.mod(xstateBv() / 4611686018427387904L, 2) == 1;
            return this.xstateLwp;
        }
        private Boolean xstateOpmask;

        /**
         * Not in its initial state: AVX-512 mask registers.
         */
        public Boolean xstateOpmask() {
            if (this.xstateOpmask != null)
                return this.xstateOpmask;
            this.xstateOpmask = (xstateBv() & 32) != 0;
            return this.xstateOpmask;
        }
        private Boolean xstatePasid;

        /**
         * Not in its initial state: PASID (supervisor state).
         */
        public Boolean xstatePasid() {
            if (this.xstatePasid != null)
                return this.xstatePasid;
            this.xstatePasid = (xstateBv() & 1024) != 0;
            return this.xstatePasid;
        }
        private Boolean xstatePkru;

        /**
         * Not in its initial state: protection key rights of user pages.
         */
        public Boolean xstatePkru() {
            if (this.xstatePkru != null)
                return this.xstatePkru;
            this.xstatePkru = (xstateBv() & 512) != 0;
            return this.xstatePkru;
        }
        private Boolean xstatePt;

        /**
         * Not in its initial state: processor trace (supervisor state).
         */
        public Boolean xstatePt() {
            if (this.xstatePt != null)
                return this.xstatePt;
            this.xstatePt = (xstateBv() & 256) != 0;
            return this.xstatePt;
        }
        private Boolean xstateSse;

        /**
         * Not in its initial state: SSE state (XMM registers and MXCSR).
         */
        public Boolean xstateSse() {
            if (this.xstateSse != null)
                return this.xstateSse;
            this.xstateSse = (xstateBv() & 2) != 0;
            return this.xstateSse;
        }
        private Boolean xstateTilecfg;

        /**
         * Not in its initial state: AMX tile configuration.
         */
        public Boolean xstateTilecfg() {
            if (this.xstateTilecfg != null)
                return this.xstateTilecfg;
            this.xstateTilecfg = (xstateBv() & 131072) != 0;
            return this.xstateTilecfg;
        }
        private Boolean xstateTiledata;

        /**
         * Not in its initial state: AMX tile data.
         */
        public Boolean xstateTiledata() {
            if (this.xstateTiledata != null)
                return this.xstateTiledata;
            this.xstateTiledata = (xstateBv() & 262144) != 0;
            return this.xstateTiledata;
        }
        private Boolean xstateUintr;

        /**
         * Not in its initial state: user interrupts (supervisor state).
         */
        public Boolean xstateUintr() {
            if (this.xstateUintr != null)
                return this.xstateUintr;
            this.xstateUintr = (xstateBv() & 16384) != 0;
            return this.xstateUintr;
        }
        private Boolean xstateX87;

        /**
         * Not in its initial state: x87 state.
         */
        public Boolean xstateX87() {
            if (this.xstateX87 != null)
                return this.xstateX87;
            this.xstateX87 = (xstateBv() & 1) != 0;
            return this.xstateX87;
        }
        private Boolean xstateZmmHi256;

        /**
         * Not in its initial state: upper halves of ZMM0 to ZMM15.
         */
        public Boolean xstateZmmHi256() {
            if (this.xstateZmmHi256 != null)
                return this.xstateZmmHi256;
            this.xstateZmmHi256 = (xstateBv() & 64) != 0;
            return this.xstateZmmHi256;
        }
        private long xstateBv;
        private long xcompBvLow;
        private long xcompBvHigh;
        private byte[] reserved;
        private X86Xsave _root;
        private X86Xsave _parent;

        /**
         * The components that are not in their initial state. The octets of all
         * others are to be ignored.
         */
        public long xstateBv() { return xstateBv; }

        /**
         * Bits 31 to 0 of the description of the compacted form; 0 in the
         * standard form.
         */
        public long xcompBvLow() { return xcompBvLow; }

        /**
         * Bits 63 to 32 of the description of the compacted form; 0 in the
         * standard form.
         */
        public long xcompBvHigh() { return xcompBvHigh; }

        /**
         * Reserved; 0, or the area cannot be loaded.
         */
        public byte[] reserved() { return reserved; }
        public X86Xsave _root() { return _root; }
        public X86Xsave _parent() { return _parent; }
    }

    /**
     * State component 6, ZMM_Hi256.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)"
     */
    public static class ZmmHi256State extends KaitaiStruct {
        public static ZmmHi256State fromFile(String fileName) throws IOException {
            return new ZmmHi256State(new ByteBufferKaitaiStream(fileName));
        }

        public ZmmHi256State(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ZmmHi256State(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public ZmmHi256State(KaitaiStream _io, KaitaiStruct _parent, X86Xsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.zmmHi256 = new ArrayList<Vector256>();
            for (int i = 0; i < 16; i++) {
                this.zmmHi256.add(new Vector256(this._io, this, _root));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.zmmHi256.size(); i++) {
                this.zmmHi256.get(((Number) (i)).intValue())._fetchInstances();
            }
        }
        private List<Vector256> zmmHi256;
        private X86Xsave _root;
        private KaitaiStruct _parent;

        /**
         * Bits 511 to 256 of ZMM0 to ZMM15.
         */
        public List<Vector256> zmmHi256() { return zmmHi256; }
        public X86Xsave _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private Long components;

    /**
     * Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
     * form.
     */
    public Long components() {
        if (this.components != null)
            return this.components;
        this.components = ((Number) (header().xcompBvLow())).longValue();
        return this.components;
    }
    private Boolean hasApx;

    /**
     * True if the octets of MPX hold APX state, which took over its place.
     */
    public Boolean hasApx() {
        if (this.hasApx != null)
            return this.hasApx;
        this.hasApx = header().xstateApx();
        return this.hasApx;
    }
    private X86Fxsave legacy;
    private XsaveHeader header;
    private StandardRegion extended;
    private AmdRegion extendedAmd;
    private CompactedRegion extendedCompacted;
    private X86Xsave _root;
    private KaitaiStruct _parent;
    private byte[] _raw_extended;
    private byte[] _raw_extendedAmd;
    private byte[] _raw_extendedCompacted;

    /**
     * x87 and SSE state.
     */
    public X86Fxsave legacy() { return legacy; }

    /**
     * Which components are there.
     */
    public XsaveHeader header() { return header; }

    /**
     * The components at the places they have on Intel CPUs.
     */
    public StandardRegion extended() { return extended; }

    /**
     * The components at the places they have on AMD CPUs.
     */
    public AmdRegion extendedAmd() { return extendedAmd; }

    /**
     * The components of the compacted form.
     */
    public CompactedRegion extendedCompacted() { return extendedCompacted; }
    public X86Xsave _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
    public byte[] _raw_extended() { return _raw_extended; }
    public byte[] _raw_extendedAmd() { return _raw_extendedAmd; }
    public byte[] _raw_extendedCompacted() { return _raw_extendedCompacted; }
}
