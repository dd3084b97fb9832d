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
 * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
 * legacy region of an XSAVE area.
 * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)"
 */
public class X86Fxsave extends KaitaiStruct {
    public static X86Fxsave fromFile(String fileName) throws IOException {
        return new X86Fxsave(new ByteBufferKaitaiStream(fileName));
    }

    public enum PrecisionControl {
        SINGLE(0),
        RESERVED(1),
        DOUBLE_PRECISION(2),
        EXTENDED(3);

        private final long id;
        PrecisionControl(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PrecisionControl> byId = new HashMap<Long, PrecisionControl>(4);
        static {
            for (PrecisionControl e : PrecisionControl.values())
                byId.put(e.id(), e);
        }
        public static PrecisionControl byId(long id) { return byId.get(id); }
    }

    public enum RoundingControl {
        NEAREST(0),
        DOWN(1),
        UP(2),
        TRUNCATE(3);

        private final long id;
        RoundingControl(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, RoundingControl> byId = new HashMap<Long, RoundingControl>(4);
        static {
            for (RoundingControl e : RoundingControl.values())
                byId.put(e.id(), e);
        }
        public static RoundingControl byId(long id) { return byId.get(id); }
    }

    public X86Fxsave(KaitaiStream _io) {
        this(_io, null, null);
    }

    public X86Fxsave(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public X86Fxsave(KaitaiStream _io, KaitaiStruct _parent, X86Fxsave _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.fcw = this._io.readU2le();
        this.fsw = this._io.readU2le();
        this.ftw = this._io.readU1();
        this.reserved = this._io.readBytes(1);
        this.fop = this._io.readU2le();
        this.fip = this._io.readU8le();
        this.fdp = this._io.readU8le();
        this.mxcsr = this._io.readU4le();
        this.mxcsrMask = this._io.readU4le();
        this.st = new ArrayList<X87Register>();
        for (int i = 0; i < 8; i++) {
            this.st.add(new X87Register(this._io, this, _root));
        }
        this.xmm = new ArrayList<Vector128>();
        for (int i = 0; i < 16; i++) {
            this.xmm.add(new Vector128(this._io, this, _root));
        }
        this.reserved2 = this._io.readBytes(48);
        this.software = this._io.readBytes(47);
        this.fpuWordSize = this._io.readU1();
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.st.size(); i++) {
            this.st.get(((Number) (i)).intValue())._fetchInstances();
        }
        for (int i = 0; i < this.xmm.size(); i++) {
            this.xmm.get(((Number) (i)).intValue())._fetchInstances();
        }
    }

    /**
     * A 128-bit vector register, as two words. The architecture gives it no
     * element type.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
     * "
     */
    public static class Vector128 extends KaitaiStruct {
        public static Vector128 fromFile(String fileName) throws IOException {
            return new Vector128(new ByteBufferKaitaiStream(fileName));
        }

        public Vector128(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Vector128(KaitaiStream _io, X86Fxsave _parent) {
            this(_io, _parent, null);
        }

        public Vector128(KaitaiStream _io, X86Fxsave _parent, X86Fxsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.lo = this._io.readU8le();
            this.hi = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long lo;
        private long hi;
        private X86Fxsave _root;
        private X86Fxsave _parent;

        /**
         * Bits 63 to 0.
         */
        public long lo() { return lo; }

        /**
         * Bits 127 to 64.
         */
        public long hi() { return hi; }
        public X86Fxsave _root() { return _root; }
        public X86Fxsave _parent() { return _parent; }
    }

    /**
     * One x87 register: an 80-bit extended precision number, or an MMX register
     * in its low 64 bits.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
     * registers)
     * "
     */
    public static class X87Register extends KaitaiStruct {
        public static X87Register fromFile(String fileName) throws IOException {
            return new X87Register(new ByteBufferKaitaiStream(fileName));
        }

        public X87Register(KaitaiStream _io) {
            this(_io, null, null);
        }

        public X87Register(KaitaiStream _io, X86Fxsave _parent) {
            this(_io, _parent, null);
        }

        public X87Register(KaitaiStream _io, X86Fxsave _parent, X86Fxsave _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.significand = this._io.readU8le();
            this.signExponent = this._io.readU2le();
            this.reserved = this._io.readBytes(6);
        }

        public void _fetchInstances() {
        }
        private Integer exponent;

        /**
         * Exponent, biased by 16383.
         */
        public Integer exponent() {
            if (this.exponent != null)
                return this.exponent;
            this.exponent = ((Number) (signExponent() & 32767)).intValue();
            return this.exponent;
        }
        private Boolean isNegative;

        /**
         * True if the number is negative.
         */
        public Boolean isNegative() {
            if (this.isNegative != null)
                return this.isNegative;
            this.isNegative = (signExponent() & 32768) != 0;
            return this.isNegative;
        }
        private long significand;
        private int signExponent;
        private byte[] reserved;
        private X86Fxsave _root;
        private X86Fxsave _parent;

        /**
         * The 64-bit significand with its explicit integer bit; the MMX
         * register.
         */
        public long significand() { return significand; }

        /**
         * Sign in bit 15, biased exponent in bits 14 to 0.
         */
        public int signExponent() { return signExponent; }

        /**
         * Reserved octets up to 16.
         */
        public byte[] reserved() { return reserved; }
        public X86Fxsave _root() { return _root; }
        public X86Fxsave _parent() { return _parent; }
    }
    private Boolean fcwDm;

    /**
     * Denormal operand exception is masked.
     */
    public Boolean fcwDm() {
        if (this.fcwDm != null)
            return this.fcwDm;
        this.fcwDm = (fcw() & 2) != 0;
        return this.fcwDm;
    }
    private Boolean fcwIm;

    /**
     * Invalid operation exception is masked.
     */
    public Boolean fcwIm() {
        if (this.fcwIm != null)
            return this.fcwIm;
        this.fcwIm = (fcw() & 1) != 0;
        return this.fcwIm;
    }
    private Boolean fcwOm;

    /**
     * Overflow exception is masked.
     */
    public Boolean fcwOm() {
        if (this.fcwOm != null)
            return this.fcwOm;
        this.fcwOm = (fcw() & 8) != 0;
        return this.fcwOm;
    }
    private PrecisionControl fcwPc;

    /**
     * Precision control.
     */
    public PrecisionControl fcwPc() {
        if (this.fcwPc != null)
            return this.fcwPc;
        this.fcwPc = PrecisionControl.byId(KaitaiStream.mod(fcw() / 256, 4));
        return this.fcwPc;
    }
    private Boolean fcwPm;

    /**
     * Precision exception is masked.
     */
    public Boolean fcwPm() {
        if (this.fcwPm != null)
            return this.fcwPm;
        this.fcwPm = (fcw() & 32) != 0;
        return this.fcwPm;
    }
    private RoundingControl fcwRc;

    /**
     * Rounding control.
     */
    public RoundingControl fcwRc() {
        if (this.fcwRc != null)
            return this.fcwRc;
        this.fcwRc = RoundingControl.byId(KaitaiStream.mod(fcw() / 1024, 4));
        return this.fcwRc;
    }
    private Boolean fcwUm;

    /**
     * Underflow exception is masked.
     */
    public Boolean fcwUm() {
        if (this.fcwUm != null)
            return this.fcwUm;
        this.fcwUm = (fcw() & 16) != 0;
        return this.fcwUm;
    }
    private Boolean fcwX;

    /**
     * Infinity control; without effect since the 387.
     */
    public Boolean fcwX() {
        if (this.fcwX != null)
            return this.fcwX;
        this.fcwX = (fcw() & 4096) != 0;
        return this.fcwX;
    }
    private Boolean fcwZm;

    /**
     * Division by zero exception is masked.
     */
    public Boolean fcwZm() {
        if (this.fcwZm != null)
            return this.fcwZm;
        this.fcwZm = (fcw() & 4) != 0;
        return this.fcwZm;
    }
    private Long fdpOffset;

    /**
     * Offset of the last operand, where the area has the 32-bit form.
     */
    public Long fdpOffset() {
        if (this.fdpOffset != null)
            return this.fdpOffset;
        this.fdpOffset = ((Number) (((Number) (((Number) (KaitaiStream.mod((fdp() - KaitaiStream.mod(fdp(), 65536)) / 65536, 65536))).longValue() * 65536 + KaitaiStream.mod(fdp(), 65536))).longValue())).longValue();
        return this.fdpOffset;
    }
    private Integer fdpSelector;

    /**
     * Selector of the last operand, where the area has the 32-bit form.
     */
    public Integer fdpSelector() {
        if (this.fdpSelector != null)
            return this.fdpSelector;
        this.fdpSelector = ((Number) (KaitaiStream.mod(fdp() / 4294967296L, 65536))).intValue();
        return this.fdpSelector;
    }
    private Long fipOffset;

    /**
     * Offset of the last instruction, where the area has the 32-bit form.
     */
    public Long fipOffset() {
        if (this.fipOffset != null)
            return this.fipOffset;
        this.fipOffset = ((Number) (((Number) (((Number) (KaitaiStream.mod((fip() - KaitaiStream.mod(fip(), 65536)) / 65536, 65536))).longValue() * 65536 + KaitaiStream.mod(fip(), 65536))).longValue())).longValue();
        return this.fipOffset;
    }
    private Integer fipSelector;

    /**
     * Selector of the last instruction, where the area has the 32-bit form.
     */
    public Integer fipSelector() {
        if (this.fipSelector != null)
            return this.fipSelector;
        this.fipSelector = ((Number) (KaitaiStream.mod(fip() / 4294967296L, 65536))).intValue();
        return this.fipSelector;
    }
    private Boolean fswB;

    /**
     * FPU busy; equals ES.
     */
    public Boolean fswB() {
        if (this.fswB != null)
            return this.fswB;
        this.fswB = (fsw() & 32768) != 0;
        return this.fswB;
    }
    private Boolean fswC0;

    /**
     * Condition code bit 0.
     */
    public Boolean fswC0() {
        if (this.fswC0 != null)
            return this.fswC0;
        this.fswC0 = (fsw() & 256) != 0;
        return this.fswC0;
    }
    private Boolean fswC1;

    /**
     * Condition code bit 1.
     */
    public Boolean fswC1() {
        if (this.fswC1 != null)
            return this.fswC1;
        this.fswC1 = (fsw() & 512) != 0;
        return this.fswC1;
    }
    private Boolean fswC2;

    /**
     * Condition code bit 2.
     */
    public Boolean fswC2() {
        if (this.fswC2 != null)
            return this.fswC2;
        this.fswC2 = (fsw() & 1024) != 0;
        return this.fswC2;
    }
    private Boolean fswC3;

    /**
     * Condition code bit 3.
     */
    public Boolean fswC3() {
        if (this.fswC3 != null)
            return this.fswC3;
        this.fswC3 = (fsw() & 16384) != 0;
        return this.fswC3;
    }
    private Boolean fswDe;

    /**
     * Denormal operand exception is flagged.
     */
    public Boolean fswDe() {
        if (this.fswDe != null)
            return this.fswDe;
        this.fswDe = (fsw() & 2) != 0;
        return this.fswDe;
    }
    private Boolean fswEs;

    /**
     * Exception summary: an unmasked exception is pending.
     */
    public Boolean fswEs() {
        if (this.fswEs != null)
            return this.fswEs;
        this.fswEs = (fsw() & 128) != 0;
        return this.fswEs;
    }
    private Boolean fswIe;

    /**
     * Invalid operation exception is flagged.
     */
    public Boolean fswIe() {
        if (this.fswIe != null)
            return this.fswIe;
        this.fswIe = (fsw() & 1) != 0;
        return this.fswIe;
    }
    private Boolean fswOe;

    /**
     * Overflow exception is flagged.
     */
    public Boolean fswOe() {
        if (this.fswOe != null)
            return this.fswOe;
        this.fswOe = (fsw() & 8) != 0;
        return this.fswOe;
    }
    private Boolean fswPe;

    /**
     * Precision exception is flagged.
     */
    public Boolean fswPe() {
        if (this.fswPe != null)
            return this.fswPe;
        this.fswPe = (fsw() & 32) != 0;
        return this.fswPe;
    }
    private Boolean fswSf;

    /**
     * Stack fault.
     */
    public Boolean fswSf() {
        if (this.fswSf != null)
            return this.fswSf;
        this.fswSf = (fsw() & 64) != 0;
        return this.fswSf;
    }
    private Integer fswTop;

    /**
     * Number of the physical register that is the top of the stack.
     */
    public Integer fswTop() {
        if (this.fswTop != null)
            return this.fswTop;
        this.fswTop = ((Number) (KaitaiStream.mod(fsw() / 2048, 8))).intValue();
        return this.fswTop;
    }
    private Boolean fswUe;

    /**
     * Underflow exception is flagged.
     */
    public Boolean fswUe() {
        if (this.fswUe != null)
            return this.fswUe;
        this.fswUe = (fsw() & 16) != 0;
        return this.fswUe;
    }
    private Boolean fswZe;

    /**
     * Division by zero exception is flagged.
     */
    public Boolean fswZe() {
        if (this.fswZe != null)
            return this.fswZe;
        this.fswZe = (fsw() & 4) != 0;
        return this.fswZe;
    }
    private Boolean ftwR0;

    /**
     * Physical x87 register R0 is in use.
     */
    public Boolean ftwR0() {
        if (this.ftwR0 != null)
            return this.ftwR0;
        this.ftwR0 = (ftw() & 1) != 0;
        return this.ftwR0;
    }
    private Boolean ftwR1;

    /**
     * Physical x87 register R1 is in use.
     */
    public Boolean ftwR1() {
        if (this.ftwR1 != null)
            return this.ftwR1;
        this.ftwR1 = (ftw() & 2) != 0;
        return this.ftwR1;
    }
    private Boolean ftwR2;

    /**
     * Physical x87 register R2 is in use.
     */
    public Boolean ftwR2() {
        if (this.ftwR2 != null)
            return this.ftwR2;
        this.ftwR2 = (ftw() & 4) != 0;
        return this.ftwR2;
    }
    private Boolean ftwR3;

    /**
     * Physical x87 register R3 is in use.
     */
    public Boolean ftwR3() {
        if (this.ftwR3 != null)
            return this.ftwR3;
        this.ftwR3 = (ftw() & 8) != 0;
        return this.ftwR3;
    }
    private Boolean ftwR4;

    /**
     * Physical x87 register R4 is in use.
     */
    public Boolean ftwR4() {
        if (this.ftwR4 != null)
            return this.ftwR4;
        this.ftwR4 = (ftw() & 16) != 0;
        return this.ftwR4;
    }
    private Boolean ftwR5;

    /**
     * Physical x87 register R5 is in use.
     */
    public Boolean ftwR5() {
        if (this.ftwR5 != null)
            return this.ftwR5;
        this.ftwR5 = (ftw() & 32) != 0;
        return this.ftwR5;
    }
    private Boolean ftwR6;

    /**
     * Physical x87 register R6 is in use.
     */
    public Boolean ftwR6() {
        if (this.ftwR6 != null)
            return this.ftwR6;
        this.ftwR6 = (ftw() & 64) != 0;
        return this.ftwR6;
    }
    private Boolean ftwR7;

    /**
     * Physical x87 register R7 is in use.
     */
    public Boolean ftwR7() {
        if (this.ftwR7 != null)
            return this.ftwR7;
        this.ftwR7 = (ftw() & 128) != 0;
        return this.ftwR7;
    }
    private Boolean mxcsrDaz;

    /**
     * Denormals are taken as zeros.
     */
    public Boolean mxcsrDaz() {
        if (this.mxcsrDaz != null)
            return this.mxcsrDaz;
        this.mxcsrDaz = (mxcsr() & 64) != 0;
        return this.mxcsrDaz;
    }
    private Boolean mxcsrDe;

    /**
     * Denormal operand exception is flagged.
     */
    public Boolean mxcsrDe() {
        if (this.mxcsrDe != null)
            return this.mxcsrDe;
        this.mxcsrDe = (mxcsr() & 2) != 0;
        return this.mxcsrDe;
    }
    private Boolean mxcsrDm;

    /**
     * Denormal operand exception is masked.
     */
    public Boolean mxcsrDm() {
        if (this.mxcsrDm != null)
            return this.mxcsrDm;
        this.mxcsrDm = (mxcsr() & 256) != 0;
        return this.mxcsrDm;
    }
    private Boolean mxcsrFz;

    /**
     * Results that would be denormal are flushed to zero.
     */
    public Boolean mxcsrFz() {
        if (this.mxcsrFz != null)
            return this.mxcsrFz;
        this.mxcsrFz = (mxcsr() & 32768) != 0;
        return this.mxcsrFz;
    }
    private Boolean mxcsrIe;

    /**
     * Invalid operation exception is flagged.
     */
    public Boolean mxcsrIe() {
        if (this.mxcsrIe != null)
            return this.mxcsrIe;
        this.mxcsrIe = (mxcsr() & 1) != 0;
        return this.mxcsrIe;
    }
    private Boolean mxcsrIm;

    /**
     * Invalid operation exception is masked.
     */
    public Boolean mxcsrIm() {
        if (this.mxcsrIm != null)
            return this.mxcsrIm;
        this.mxcsrIm = (mxcsr() & 128) != 0;
        return this.mxcsrIm;
    }
    private Boolean mxcsrMm;

    /**
     * AMD misaligned SSE mode.
     */
    public Boolean mxcsrMm() {
        if (this.mxcsrMm != null)
            return this.mxcsrMm;
        this.mxcsrMm = (mxcsr() & 131072) != 0;
        return this.mxcsrMm;
    }
    private Boolean mxcsrOe;

    /**
     * Overflow exception is flagged.
     */
    public Boolean mxcsrOe() {
        if (this.mxcsrOe != null)
            return this.mxcsrOe;
        this.mxcsrOe = (mxcsr() & 8) != 0;
        return this.mxcsrOe;
    }
    private Boolean mxcsrOm;

    /**
     * Overflow exception is masked.
     */
    public Boolean mxcsrOm() {
        if (this.mxcsrOm != null)
            return this.mxcsrOm;
        this.mxcsrOm = (mxcsr() & 1024) != 0;
        return this.mxcsrOm;
    }
    private Boolean mxcsrPe;

    /**
     * Precision exception is flagged.
     */
    public Boolean mxcsrPe() {
        if (this.mxcsrPe != null)
            return this.mxcsrPe;
        this.mxcsrPe = (mxcsr() & 32) != 0;
        return this.mxcsrPe;
    }
    private Boolean mxcsrPm;

    /**
     * Precision exception is masked.
     */
    public Boolean mxcsrPm() {
        if (this.mxcsrPm != null)
            return this.mxcsrPm;
        this.mxcsrPm = (mxcsr() & 4096) != 0;
        return this.mxcsrPm;
    }
    private RoundingControl mxcsrRc;

    /**
     * Rounding control.
     */
    public RoundingControl mxcsrRc() {
        if (this.mxcsrRc != null)
            return this.mxcsrRc;
        this.mxcsrRc = RoundingControl.byId(KaitaiStream.mod(mxcsr() / 8192, 4));
        return this.mxcsrRc;
    }
    private Boolean mxcsrUe;

    /**
     * Underflow exception is flagged.
     */
    public Boolean mxcsrUe() {
        if (this.mxcsrUe != null)
            return this.mxcsrUe;
        this.mxcsrUe = (mxcsr() & 16) != 0;
        return this.mxcsrUe;
    }
    private Boolean mxcsrUm;

    /**
     * Underflow exception is masked.
     */
    public Boolean mxcsrUm() {
        if (this.mxcsrUm != null)
            return this.mxcsrUm;
        this.mxcsrUm = (mxcsr() & 2048) != 0;
        return this.mxcsrUm;
    }
    private Boolean mxcsrZe;

    /**
     * Division by zero exception is flagged.
     */
    public Boolean mxcsrZe() {
        if (this.mxcsrZe != null)
            return this.mxcsrZe;
        this.mxcsrZe = (mxcsr() & 4) != 0;
        return this.mxcsrZe;
    }
    private Boolean mxcsrZm;

    /**
     * Division by zero exception is masked.
     */
    public Boolean mxcsrZm() {
        if (this.mxcsrZm != null)
            return this.mxcsrZm;
        this.mxcsrZm = (mxcsr() & 512) != 0;
        return this.mxcsrZm;
    }
    private int fcw;
    private int fsw;
    private int ftw;
    private byte[] reserved;
    private int fop;
    private long fip;
    private long fdp;
    private long mxcsr;
    private long mxcsrMask;
    private List<X87Register> st;
    private List<Vector128> xmm;
    private byte[] reserved2;
    private byte[] software;
    private int fpuWordSize;
    private X86Fxsave _root;
    private KaitaiStruct _parent;

    /**
     * x87 control word.
     */
    public int fcw() { return fcw; }

    /**
     * x87 status word.
     */
    public int fsw() { return fsw; }

    /**
     * Abridged x87 tag word: one bit for each physical register, set if it is in
     * use.
     */
    public int ftw() { return ftw; }

    /**
     * Reserved octet behind the tag word.
     */
    public byte[] reserved() { return reserved; }

    /**
     * Opcode of the last x87 instruction that was not a control one (11 bits).
     */
    public int fop() { return fop; }

    /**
     * Address of the last x87 instruction. It is a 64-bit linear address or,
     * where `fpu_word_size` is 4, a 32-bit offset and a selector.
     */
    public long fip() { return fip; }

    /**
     * Address of the operand of the last x87 instruction, in the form that `fip`
     * has.
     */
    public long fdp() { return fdp; }

    /**
     * SSE control and status register.
     */
    public long mxcsr() { return mxcsr; }

    /**
     * The bits that may be set in `mxcsr` on the CPU that wrote the area.
     */
    public long mxcsrMask() { return mxcsrMask; }

    /**
     * The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
     * `fsw_top`.
     */
    public List<X87Register> st() { return st; }

    /**
     * XMM0 to XMM15.
     */
    public List<Vector128> xmm() { return xmm; }

    /**
     * Reserved.
     */
    public byte[] reserved2() { return reserved2; }

    /**
     * Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
     * `fpu_word_size`.
     */
    public byte[] software() { return software; }

    /**
     * Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
     * a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
     * old Xen, or a guest's own).
     * @see "xen/arch/x86/include/asm/i387.h"
     */
    public int fpuWordSize() { return fpuWordSize; }
    public X86Fxsave _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
