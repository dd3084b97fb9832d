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
 * The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
 * interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
 * what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
 * 
 * A sequence of entries, each with its own header, up to the one with type code
 * 0. It is little-endian, as only x86 has it.
 * 
 * Several structures have grown in the course of time. Their newer fields are at
 * the end and are read only if the entry is long enough; which form occurs tells
 * the range of Xen releases that may have written the context.
 * @see "xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h"
 */
public class XenHvmContext extends KaitaiStruct {
    public static XenHvmContext fromFile(String fileName) throws IOException {
        return new XenHvmContext(new ByteBufferKaitaiStream(fileName));
    }

    public enum BreakpointCondition {
        EXECUTE(0),
        WRITE(1),
        IO(2),
        ACCESS(3);

        private final long id;
        BreakpointCondition(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, BreakpointCondition> byId = new HashMap<Long, BreakpointCondition>(4);
        static {
            for (BreakpointCondition e : BreakpointCondition.values())
                byId.put(e.id(), e);
        }
        public static BreakpointCondition byId(long id) { return byId.get(id); }
    }

    public enum BreakpointLength {
        ONE(0),
        TWO(1),
        EIGHT(2),
        FOUR(3);

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

    public enum DeliveryMode {
        FIXED(0),
        LOWEST_PRIORITY(1),
        SMI(2),
        REMOTE_READ(3),
        NMI(4),
        INIT(5),
        STARTUP(6),
        EXT_INT(7);

        private final long id;
        DeliveryMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DeliveryMode> byId = new HashMap<Long, DeliveryMode>(8);
        static {
            for (DeliveryMode e : DeliveryMode.values())
                byId.put(e.id(), e);
        }
        public static DeliveryMode byId(long id) { return byId.get(id); }
    }

    public enum DestinationShorthand {
        NO_SHORTHAND(0),
        ITSELF(1),
        ALL(2),
        OTHERS(3);

        private final long id;
        DestinationShorthand(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, DestinationShorthand> byId = new HashMap<Long, DestinationShorthand>(4);
        static {
            for (DestinationShorthand e : DestinationShorthand.values())
                byId.put(e.id(), e);
        }
        public static DestinationShorthand byId(long id) { return byId.get(id); }
    }

    public enum EventType {
        EXTERNAL_INTERRUPT(0),
        RESERVED(1),
        NMI(2),
        HW_EXCEPTION(3),
        SW_INTERRUPT(4),
        PRIV_SW_EXCEPTION(5),
        SW_EXCEPTION(6),
        OTHER(7);

        private final long id;
        EventType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, EventType> byId = new HashMap<Long, EventType>(8);
        static {
            for (EventType e : EventType.values())
                byId.put(e.id(), e);
        }
        public static EventType byId(long id) { return byId.get(id); }
    }

    public enum MemoryType {
        UNCACHEABLE(0),
        WRITE_COMBINING(1),
        WRITE_THROUGH(4),
        WRITE_PROTECTED(5),
        WRITE_BACK(6),
        UNCACHED_MINUS(7);

        private final long id;
        MemoryType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MemoryType> byId = new HashMap<Long, MemoryType>(6);
        static {
            for (MemoryType e : MemoryType.values())
                byId.put(e.id(), e);
        }
        public static MemoryType byId(long id) { return byId.get(id); }
    }

    public enum MsrIndex {
        SPEC_CTRL(72),
        MISC_FEATURES_ENABLES(320),
        PKRS(1761),
        BNDCFGS(3472),
        XSS(3488),
        VIRT_SPEC_CTRL(3221291295L),
        DR1_ADDRESS_MASK(3221295129L),
        DR2_ADDRESS_MASK(3221295130L),
        DR3_ADDRESS_MASK(3221295131L),
        DR0_ADDRESS_MASK(3221295143L);

        private final long id;
        MsrIndex(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, MsrIndex> byId = new HashMap<Long, MsrIndex>(10);
        static {
            for (MsrIndex e : MsrIndex.values())
                byId.put(e.id(), e);
        }
        public static MsrIndex byId(long id) { return byId.get(id); }
    }

    public enum PitAccess {
        NO_ACCESS(0),
        LSB(1),
        MSB(2),
        WORD0(3),
        WORD1(4);

        private final long id;
        PitAccess(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PitAccess> byId = new HashMap<Long, PitAccess>(5);
        static {
            for (PitAccess e : PitAccess.values())
                byId.put(e.id(), e);
        }
        public static PitAccess byId(long id) { return byId.get(id); }
    }

    public enum PitMode {
        INTERRUPT_ON_TERMINAL_COUNT(0),
        ONE_SHOT(1),
        RATE_GENERATOR(2),
        SQUARE_WAVE(3),
        SOFTWARE_STROBE(4),
        HARDWARE_STROBE(5);

        private final long id;
        PitMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, PitMode> byId = new HashMap<Long, PitMode>(6);
        static {
            for (PitMode e : PitMode.values())
                byId.put(e.id(), e);
        }
        public static PitMode byId(long id) { return byId.get(id); }
    }

    public enum SaveType {
        TERMINATOR(0),
        HEADER(1),
        CPU(2),
        PIC(3),
        IOAPIC(4),
        LAPIC(5),
        LAPIC_REGS(6),
        PCI_IRQ(7),
        ISA_IRQ(8),
        PCI_LINK(9),
        PIT(10),
        RTC(11),
        HPET(12),
        PMTIMER(13),
        MTRR(14),
        VIRIDIAN_DOMAIN(15),
        CPU_XSAVE(16),
        VIRIDIAN_VCPU(17),
        VMCE_VCPU(18),
        TSC_ADJUST(19),
        CPU_MSR(20),
        UNASSIGNED_21(21),
        AMAZON_22(22),
        AMAZON_23(23),
        AMAZON_24(24),
        AMAZON_25(25),
        AMAZON_26(26),
        AMAZON_27(27),
        AMAZON_28(28),
        AMAZON_29(29),
        AMAZON_30(30),
        AMAZON_31(31),
        AMAZON_32(32),
        AMAZON_33(33),
        AMAZON_34(34);

        private final long id;
        SaveType(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, SaveType> byId = new HashMap<Long, SaveType>(35);
        static {
            for (SaveType e : SaveType.values())
                byId.put(e.id(), e);
        }
        public static SaveType byId(long id) { return byId.get(id); }
    }

    public enum TimerDivide {
        BY_2(0),
        BY_4(1),
        BY_8(2),
        BY_16(3),
        BY_32(8),
        BY_64(9),
        BY_128(10),
        BY_1(11);

        private final long id;
        TimerDivide(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TimerDivide> byId = new HashMap<Long, TimerDivide>(8);
        static {
            for (TimerDivide e : TimerDivide.values())
                byId.put(e.id(), e);
        }
        public static TimerDivide byId(long id) { return byId.get(id); }
    }

    public enum TimerMode {
        ONE_SHOT(0),
        PERIODIC(1),
        TSC_DEADLINE(2),
        RESERVED(3);

        private final long id;
        TimerMode(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, TimerMode> byId = new HashMap<Long, TimerMode>(4);
        static {
            for (TimerMode e : TimerMode.values())
                byId.put(e.id(), e);
        }
        public static TimerMode byId(long id) { return byId.get(id); }
    }

    public XenHvmContext(KaitaiStream _io) {
        this(_io, null, null);
    }

    public XenHvmContext(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public XenHvmContext(KaitaiStream _io, KaitaiStruct _parent, XenHvmContext _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
        this.entries = new ArrayList<Entry>();
        {
            Entry _it;
            int i = 0;
            do {
                _it = new Entry(this._io, this, _root);
                this.entries.add(_it);
                i++;
            } while (!(_it.typecode() == SaveType.TERMINATOR));
        }
        if (!(_io().isEof())) {
            this.trailing = this._io.readBytesFull();
        }
    }

    public void _fetchInstances() {
        for (int i = 0; i < this.entries.size(); i++) {
            this.entries.get(((Number) (i)).intValue())._fetchInstances();
        }
        if (!(_io().isEof())) {
        }
    }

    /**
     * Destination format register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicDestinationFormat extends KaitaiStruct {
        public static ApicDestinationFormat fromFile(String fileName) throws IOException {
            return new ApicDestinationFormat(new ByteBufferKaitaiStream(fileName));
        }

        public ApicDestinationFormat(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicDestinationFormat(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicDestinationFormat(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Integer model;

        /**
         * 15 is the flat model, 0 the cluster model.
         */
        public Integer model() {
            if (this.model != null)
                return this.model;
            this.model = ((Number) (value() / 268435456)).intValue();
            return this.model;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Error status register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicErrorStatus extends KaitaiStruct {
        public static ApicErrorStatus fromFile(String fileName) throws IOException {
            return new ApicErrorStatus(new ByteBufferKaitaiStream(fileName));
        }

        public ApicErrorStatus(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicErrorStatus(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicErrorStatus(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Boolean illegalRegister;

        /**
         * Access to a register that is not there.
         */
        public Boolean illegalRegister() {
            if (this.illegalRegister != null)
                return this.illegalRegister;
            this.illegalRegister = (value() & 128) != 0;
            return this.illegalRegister;
        }
        private Boolean receiveAccept;

        /**
         * What was received was not accepted.
         */
        public Boolean receiveAccept() {
            if (this.receiveAccept != null)
                return this.receiveAccept;
            this.receiveAccept = (value() & 8) != 0;
            return this.receiveAccept;
        }
        private Boolean receiveChecksum;

        /**
         * Receive checksum error.
         */
        public Boolean receiveChecksum() {
            if (this.receiveChecksum != null)
                return this.receiveChecksum;
            this.receiveChecksum = (value() & 2) != 0;
            return this.receiveChecksum;
        }
        private Boolean receiveIllegalVector;

        /**
         * Illegal vector received.
         */
        public Boolean receiveIllegalVector() {
            if (this.receiveIllegalVector != null)
                return this.receiveIllegalVector;
            this.receiveIllegalVector = (value() & 64) != 0;
            return this.receiveIllegalVector;
        }
        private Boolean redirectableIpi;

        /**
         * Lowest-priority IPI, which is not supported.
         */
        public Boolean redirectableIpi() {
            if (this.redirectableIpi != null)
                return this.redirectableIpi;
            this.redirectableIpi = (value() & 16) != 0;
            return this.redirectableIpi;
        }
        private Boolean sendAccept;

        /**
         * Nobody accepted what was sent.
         */
        public Boolean sendAccept() {
            if (this.sendAccept != null)
                return this.sendAccept;
            this.sendAccept = (value() & 4) != 0;
            return this.sendAccept;
        }
        private Boolean sendChecksum;

        /**
         * Send checksum error.
         */
        public Boolean sendChecksum() {
            if (this.sendChecksum != null)
                return this.sendChecksum;
            this.sendChecksum = (value() & 1) != 0;
            return this.sendChecksum;
        }
        private Boolean sendIllegalVector;

        /**
         * Illegal vector sent.
         */
        public Boolean sendIllegalVector() {
            if (this.sendIllegalVector != null)
                return this.sendIllegalVector;
            this.sendIllegalVector = (value() & 32) != 0;
            return this.sendIllegalVector;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Interrupt command register, bits 63 to 32.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicIcrHigh extends KaitaiStruct {
        public static ApicIcrHigh fromFile(String fileName) throws IOException {
            return new ApicIcrHigh(new ByteBufferKaitaiStream(fileName));
        }

        public ApicIcrHigh(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicIcrHigh(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicIcrHigh(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Integer destination;

        /**
         * Destination in xAPIC mode; in x2APIC mode it is the register.
         */
        public Integer destination() {
            if (this.destination != null)
                return this.destination;
            this.destination = ((Number) (value() / 16777216)).intValue();
            return this.destination;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Interrupt command register, bits 31 to 0.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicIcrLow extends KaitaiStruct {
        public static ApicIcrLow fromFile(String fileName) throws IOException {
            return new ApicIcrLow(new ByteBufferKaitaiStream(fileName));
        }

        public ApicIcrLow(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicIcrLow(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicIcrLow(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private DeliveryMode deliveryMode;

        /**
         * Kind of the interrupt.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(KaitaiStream.mod(value() / 256, 8));
            return this.deliveryMode;
        }
        private Boolean isAssert;

        /**
         * Assert, not deassert.
         */
        public Boolean isAssert() {
            if (this.isAssert != null)
                return this.isAssert;
            this.isAssert = (value() & 16384) != 0;
            return this.isAssert;
        }
        private Boolean isBusy;

        /**
         * Delivery is pending.
         */
        public Boolean isBusy() {
            if (this.isBusy != null)
                return this.isBusy;
            this.isBusy = (value() & 4096) != 0;
            return this.isBusy;
        }
        private Boolean isLevel;

        /**
         * Level-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (value() & 32768) != 0;
            return this.isLevel;
        }
        private Boolean isLogical;

        /**
         * The destination is a logical ID.
         */
        public Boolean isLogical() {
            if (this.isLogical != null)
                return this.isLogical;
            this.isLogical = (value() & 2048) != 0;
            return this.isLogical;
        }
        private Integer remoteReadStatus;

        /**
         * Status of a remote read.
         */
        public Integer remoteReadStatus() {
            if (this.remoteReadStatus != null)
                return this.remoteReadStatus;
            this.remoteReadStatus = ((Number) (KaitaiStream.mod(value() / 65536, 4))).intValue();
            return this.remoteReadStatus;
        }
        private DestinationShorthand shorthand;

        /**
         * Destination without an ID.
         */
        public DestinationShorthand shorthand() {
            if (this.shorthand != null)
                return this.shorthand;
            this.shorthand = XenHvmContext.DestinationShorthand.byId(KaitaiStream.mod(value() / 262144, 4));
            return this.shorthand;
        }
        private Integer vector;

        /**
         * Vector.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (value() & 255)).intValue();
            return this.vector;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * APIC ID register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicId extends KaitaiStruct {
        public static ApicId fromFile(String fileName) throws IOException {
            return new ApicId(new ByteBufferKaitaiStream(fileName));
        }

        public ApicId(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicId(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicId(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Integer xapicId;

        /**
         * APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
         */
        public Integer xapicId() {
            if (this.xapicId != null)
                return this.xapicId;
            this.xapicId = ((Number) (value() / 16777216)).intValue();
            return this.xapicId;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Logical destination register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicLogicalDestination extends KaitaiStruct {
        public static ApicLogicalDestination fromFile(String fileName) throws IOException {
            return new ApicLogicalDestination(new ByteBufferKaitaiStream(fileName));
        }

        public ApicLogicalDestination(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicLogicalDestination(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicLogicalDestination(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Integer logicalId;

        /**
         * Logical ID in xAPIC mode.
         */
        public Integer logicalId() {
            if (this.logicalId != null)
                return this.logicalId;
            this.logicalId = ((Number) (value() / 16777216)).intValue();
            return this.logicalId;
        }
        private Integer x2apicCluster;

        /**
         * Cluster in x2APIC mode.
         */
        public Integer x2apicCluster() {
            if (this.x2apicCluster != null)
                return this.x2apicCluster;
            this.x2apicCluster = ((Number) (value() / 65536)).intValue();
            return this.x2apicCluster;
        }
        private Integer x2apicLogicalId;

        /**
         * Logical ID within its cluster in x2APIC mode.
         */
        public Integer x2apicLogicalId() {
            if (this.x2apicLogicalId != null)
                return this.x2apicLogicalId;
            this.x2apicLogicalId = ((Number) (value() & 65535)).intValue();
            return this.x2apicLogicalId;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * An entry of the local vector table.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicLvt extends KaitaiStruct {
        public static ApicLvt fromFile(String fileName) throws IOException {
            return new ApicLvt(new ByteBufferKaitaiStream(fileName));
        }

        public ApicLvt(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicLvt(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicLvt(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private DeliveryMode deliveryMode;

        /**
         * Kind of the interrupt; not for timer and error.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(KaitaiStream.mod(value() / 256, 8));
            return this.deliveryMode;
        }
        private Boolean isActiveLow;

        /**
         * The pin is active at low level; LINT0 and LINT1 only.
         */
        public Boolean isActiveLow() {
            if (this.isActiveLow != null)
                return this.isActiveLow;
            this.isActiveLow = (value() & 8192) != 0;
            return this.isActiveLow;
        }
        private Boolean isLevel;

        /**
         * Level-triggered; LINT0 and LINT1 only.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (value() & 32768) != 0;
            return this.isLevel;
        }
        private Boolean isMasked;

        /**
         * The interrupt is masked.
         */
        public Boolean isMasked() {
            if (this.isMasked != null)
                return this.isMasked;
            this.isMasked = (value() & 65536) != 0;
            return this.isMasked;
        }
        private Boolean isPending;

        /**
         * Delivery is pending.
         */
        public Boolean isPending() {
            if (this.isPending != null)
                return this.isPending;
            this.isPending = (value() & 4096) != 0;
            return this.isPending;
        }
        private Boolean remoteIrr;

        /**
         * A level interrupt waits for its end; LINT0 and LINT1 only.
         */
        public Boolean remoteIrr() {
            if (this.remoteIrr != null)
                return this.remoteIrr;
            this.remoteIrr = (value() & 16384) != 0;
            return this.remoteIrr;
        }
        private TimerMode timerMode;

        /**
         * Mode of the timer; timer only.
         */
        public TimerMode timerMode() {
            if (this.timerMode != null)
                return this.timerMode;
            this.timerMode = XenHvmContext.TimerMode.byId(KaitaiStream.mod(value() / 131072, 4));
            return this.timerMode;
        }
        private Integer vector;

        /**
         * Vector.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (value() & 255)).intValue();
            return this.vector;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * A priority register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicPriority extends KaitaiStruct {
        public static ApicPriority fromFile(String fileName) throws IOException {
            return new ApicPriority(new ByteBufferKaitaiStream(fileName));
        }

        public ApicPriority(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicPriority(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicPriority(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Integer priorityClass;

        /**
         * Priority class.
         */
        public Integer priorityClass() {
            if (this.priorityClass != null)
                return this.priorityClass;
            this.priorityClass = ((Number) (KaitaiStream.mod(value() / 16, 16))).intValue();
            return this.priorityClass;
        }
        private Integer subclass;

        /**
         * Priority sub-class.
         */
        public Integer subclass() {
            if (this.subclass != null)
                return this.subclass;
            this.subclass = ((Number) (value() & 15)).intValue();
            return this.subclass;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * A register of the local APIC without subfields, or a reserved place.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicRegister extends KaitaiStruct {
        public static ApicRegister fromFile(String fileName) throws IOException {
            return new ApicRegister(new ByteBufferKaitaiStream(fileName));
        }

        public ApicRegister(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicRegister(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicRegister(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Spurious interrupt vector register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicSpurious extends KaitaiStruct {
        public static ApicSpurious fromFile(String fileName) throws IOException {
            return new ApicSpurious(new ByteBufferKaitaiStream(fileName));
        }

        public ApicSpurious(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicSpurious(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicSpurious(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Boolean directedEoi;

        /**
         * EOI broadcasts are suppressed.
         */
        public Boolean directedEoi() {
            if (this.directedEoi != null)
                return this.directedEoi;
            this.directedEoi = (value() & 4096) != 0;
            return this.directedEoi;
        }
        private Boolean focusDisabled;

        /**
         * Focus checks are off.
         */
        public Boolean focusDisabled() {
            if (this.focusDisabled != null)
                return this.focusDisabled;
            this.focusDisabled = (value() & 512) != 0;
            return this.focusDisabled;
        }
        private Boolean isEnabled;

        /**
         * The APIC is enabled by software.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (value() & 256) != 0;
            return this.isEnabled;
        }
        private Integer vector;

        /**
         * Spurious vector.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (value() & 255)).intValue();
            return this.vector;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Divide configuration register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicTimerDivide extends KaitaiStruct {
        public static ApicTimerDivide fromFile(String fileName) throws IOException {
            return new ApicTimerDivide(new ByteBufferKaitaiStream(fileName));
        }

        public ApicTimerDivide(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicTimerDivide(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicTimerDivide(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private TimerDivide divisor;

        /**
         * What the timer clock is divided by (bits 3, 1 and 0).
         */
        public TimerDivide divisor() {
            if (this.divisor != null)
                return this.divisor;
            this.divisor = XenHvmContext.TimerDivide.byId(value() & 11);
            return this.divisor;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Version register.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
     * Programmable Interrupt Controller)
     * "
     */
    public static class ApicVersion extends KaitaiStruct {
        public static ApicVersion fromFile(String fileName) throws IOException {
            return new ApicVersion(new ByteBufferKaitaiStream(fileName));
        }

        public ApicVersion(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ApicVersion(KaitaiStream _io, XenHvmContext.LapicRegs _parent) {
            this(_io, _parent, null);
        }

        public ApicVersion(KaitaiStream _io, XenHvmContext.LapicRegs _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.value = this._io.readU4le();
            this.reserved = this._io.readBytes(12);
        }

        public void _fetchInstances() {
        }
        private Boolean directedEoi;

        /**
         * EOI broadcasts can be suppressed.
         */
        public Boolean directedEoi() {
            if (this.directedEoi != null)
                return this.directedEoi;
            this.directedEoi = (value() & 16777216) != 0;
            return this.directedEoi;
        }
        private Integer maxLvt;

        /**
         * Number of LVT entries minus one.
         */
        public Integer maxLvt() {
            if (this.maxLvt != null)
                return this.maxLvt;
            this.maxLvt = ((Number) (KaitaiStream.mod(value() / 65536, 256))).intValue();
            return this.maxLvt;
        }
        private Integer version;

        /**
         * Version.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (value() & 255)).intValue();
            return this.version;
        }
        private long value;
        private byte[] reserved;
        private XenHvmContext _root;
        private XenHvmContext.LapicRegs _parent;

        /**
         * The register.
         */
        public long value() { return value; }

        /**
         * Octets up to the next register.
         */
        public byte[] reserved() { return reserved; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.LapicRegs _parent() { return _parent; }
    }

    /**
     * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
     * `flags`, before. The form of before Xen 3.4, 1016 octets without
     * `msr_tsc_aux`, is older than every stream format that can hold a context
     * and is not described.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)"
     */
    public static class Cpu extends KaitaiStruct {
        public static Cpu fromFile(String fileName) throws IOException {
            return new Cpu(new ByteBufferKaitaiStream(fileName));
        }

        public Cpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Cpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Cpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.fpuRegs = new X86Fxsave(this._io);
            this.rax = this._io.readU8le();
            this.rbx = this._io.readU8le();
            this.rcx = this._io.readU8le();
            this.rdx = this._io.readU8le();
            this.rbp = this._io.readU8le();
            this.rsi = this._io.readU8le();
            this.rdi = this._io.readU8le();
            this.rsp = this._io.readU8le();
            this.r8 = this._io.readU8le();
            this.r9 = this._io.readU8le();
            this.r10 = this._io.readU8le();
            this.r11 = this._io.readU8le();
            this.r12 = this._io.readU8le();
            this.r13 = this._io.readU8le();
            this.r14 = this._io.readU8le();
            this.r15 = this._io.readU8le();
            this.rip = this._io.readU8le();
            this.rflags = this._io.readU8le();
            this.cr0 = this._io.readU8le();
            this.cr2 = this._io.readU8le();
            this.cr3 = this._io.readU8le();
            this.cr4 = this._io.readU8le();
            this.dr0 = this._io.readU8le();
            this.dr1 = this._io.readU8le();
            this.dr2 = this._io.readU8le();
            this.dr3 = this._io.readU8le();
            this.dr6 = this._io.readU8le();
            this.dr7 = this._io.readU8le();
            this.csSel = this._io.readU4le();
            this.dsSel = this._io.readU4le();
            this.esSel = this._io.readU4le();
            this.fsSel = this._io.readU4le();
            this.gsSel = this._io.readU4le();
            this.ssSel = this._io.readU4le();
            this.trSel = this._io.readU4le();
            this.ldtrSel = this._io.readU4le();
            this.csLimit = this._io.readU4le();
            this.dsLimit = this._io.readU4le();
            this.esLimit = this._io.readU4le();
            this.fsLimit = this._io.readU4le();
            this.gsLimit = this._io.readU4le();
            this.ssLimit = this._io.readU4le();
            this.trLimit = this._io.readU4le();
            this.ldtrLimit = this._io.readU4le();
            this.idtrLimit = this._io.readU4le();
            this.gdtrLimit = this._io.readU4le();
            this.csBase = this._io.readU8le();
            this.dsBase = this._io.readU8le();
            this.esBase = this._io.readU8le();
            this.fsBase = this._io.readU8le();
            this.gsBase = this._io.readU8le();
            this.ssBase = this._io.readU8le();
            this.trBase = this._io.readU8le();
            this.ldtrBase = this._io.readU8le();
            this.idtrBase = this._io.readU8le();
            this.gdtrBase = this._io.readU8le();
            this.csArbytes = this._io.readU4le();
            this.dsArbytes = this._io.readU4le();
            this.esArbytes = this._io.readU4le();
            this.fsArbytes = this._io.readU4le();
            this.gsArbytes = this._io.readU4le();
            this.ssArbytes = this._io.readU4le();
            this.trArbytes = this._io.readU4le();
            this.ldtrArbytes = this._io.readU4le();
            this.sysenterCs = this._io.readU8le();
            this.sysenterEsp = this._io.readU8le();
            this.sysenterEip = this._io.readU8le();
            this.shadowGs = this._io.readU8le();
            this.msrFlags = this._io.readU8le();
            this.msrLstar = this._io.readU8le();
            this.msrStar = this._io.readU8le();
            this.msrCstar = this._io.readU8le();
            this.msrSyscallMask = this._io.readU8le();
            this.msrEfer = this._io.readU8le();
            this.msrTscAux = this._io.readU8le();
            this.tsc = this._io.readU8le();
            this.pendingEvent = this._io.readU4le();
            this.errorCode = this._io.readU4le();
            if (!(_io().isEof())) {
                this.flags = this._io.readU4le();
            }
            if (!(_io().isEof())) {
                this.pad0 = this._io.readU4le();
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            this.fpuRegs._fetchInstances();
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
        }
        private Boolean cr0Am;

        /**
         * Alignment checks.
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
         * FPU emulation.
         */
        public Boolean cr0Em() {
            if (this.cr0Em != null)
                return this.cr0Em;
            this.cr0Em = (cr0() & 4) != 0;
            return this.cr0Em;
        }
        private Boolean cr0Et;

        /**
         * Extension type.
         */
        public Boolean cr0Et() {
            if (this.cr0Et != null)
                return this.cr0Et;
            this.cr0Et = (cr0() & 16) != 0;
            return this.cr0Et;
        }
        private Boolean cr0Mp;

        /**
         * Monitor coprocessor.
         */
        public Boolean cr0Mp() {
            if (this.cr0Mp != null)
                return this.cr0Mp;
            this.cr0Mp = (cr0() & 2) != 0;
            return this.cr0Mp;
        }
        private Boolean cr0Ne;

        /**
         * Numeric errors by exception.
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
         * Paging.
         */
        public Boolean cr0Pg() {
            if (this.cr0Pg != null)
                return this.cr0Pg;
            this.cr0Pg = (cr0() & 2147483648L) != 0;
            return this.cr0Pg;
        }
        private Boolean cr0Ts;

        /**
         * Task switched.
         */
        public Boolean cr0Ts() {
            if (this.cr0Ts != null)
                return this.cr0Ts;
            this.cr0Ts = (cr0() & 8) != 0;
            return this.cr0Ts;
        }
        private Boolean cr0Wp;

        /**
         * Write protection holds for the supervisor.
         */
        public Boolean cr0Wp() {
            if (this.cr0Wp != null)
                return this.cr0Wp;
            this.cr0Wp = (cr0() & 65536) != 0;
            return this.cr0Wp;
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
        private Boolean cr4Fred;

        /**
         * Flexible return and event delivery.
         */
        public Boolean cr4Fred() {
            if (this.cr4Fred != null)
                return this.cr4Fred;
            this.cr4Fred = KaitaiStream.mod(cr4() / 4294967296L, 2) == 1;
            return this.cr4Fred;
        }
        private Boolean cr4Fsgsbase;

        /**
         * RDFSBASE and the like.
         */
        public Boolean cr4Fsgsbase() {
            if (this.cr4Fsgsbase != null)
                return this.cr4Fsgsbase;
            this.cr4Fsgsbase = (cr4() & 65536) != 0;
            return this.cr4Fsgsbase;
        }
        private Boolean cr4La57;

        /**
         * 5-level paging.
         */
        public Boolean cr4La57() {
            if (this.cr4La57 != null)
                return this.cr4La57;
            this.cr4La57 = (cr4() & 4096) != 0;
            return this.cr4La57;
        }
        private Boolean cr4LamSup;

        /**
         * Linear address masking of supervisor pointers.
         */
        public Boolean cr4LamSup() {
            if (this.cr4LamSup != null)
                return this.cr4LamSup;
            this.cr4LamSup = (cr4() & 268435456) != 0;
            return this.cr4LamSup;
        }
        private Boolean cr4Lass;

        /**
         * Linear address space separation.
         */
        public Boolean cr4Lass() {
            if (this.cr4Lass != null)
                return this.cr4Lass;
            this.cr4Lass = (cr4() & 134217728) != 0;
            return this.cr4Lass;
        }
        private Boolean cr4Mce;

        /**
         * Machine checks.
         */
        public Boolean cr4Mce() {
            if (this.cr4Mce != null)
                return this.cr4Mce;
            this.cr4Mce = (cr4() & 64) != 0;
            return this.cr4Mce;
        }
        private Boolean cr4Osfxsr;

        /**
         * FXSAVE and SSE in use.
         */
        public Boolean cr4Osfxsr() {
            if (this.cr4Osfxsr != null)
                return this.cr4Osfxsr;
            this.cr4Osfxsr = (cr4() & 512) != 0;
            return this.cr4Osfxsr;
        }
        private Boolean cr4Osxmmexcpt;

        /**
         * SSE exceptions in use.
         */
        public Boolean cr4Osxmmexcpt() {
            if (this.cr4Osxmmexcpt != null)
                return this.cr4Osxmmexcpt;
            this.cr4Osxmmexcpt = (cr4() & 1024) != 0;
            return this.cr4Osxmmexcpt;
        }
        private Boolean cr4Osxsave;

        /**
         * XSAVE in use.
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
         * RDPMC for all rings.
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
         * Protection keys of user pages.
         */
        public Boolean cr4Pke() {
            if (this.cr4Pke != null)
                return this.cr4Pke;
            this.cr4Pke = (cr4() & 4194304) != 0;
            return this.cr4Pke;
        }
        private Boolean cr4Pks;

        /**
         * Protection keys of supervisor pages.
         */
        public Boolean cr4Pks() {
            if (this.cr4Pks != null)
                return this.cr4Pks;
            this.cr4Pks = (cr4() & 16777216) != 0;
            return this.cr4Pks;
        }
        private Boolean cr4Pse;

        /**
         * Large pages.
         */
        public Boolean cr4Pse() {
            if (this.cr4Pse != null)
                return this.cr4Pse;
            this.cr4Pse = (cr4() & 16) != 0;
            return this.cr4Pse;
        }
        private Boolean cr4Pvi;

        /**
         * Virtual interrupt flag in protected mode.
         */
        public Boolean cr4Pvi() {
            if (this.cr4Pvi != null)
                return this.cr4Pvi;
            this.cr4Pvi = (cr4() & 2) != 0;
            return this.cr4Pvi;
        }
        private Boolean cr4Smap;

        /**
         * No access to user pages by the supervisor.
         */
        public Boolean cr4Smap() {
            if (this.cr4Smap != null)
                return this.cr4Smap;
            this.cr4Smap = (cr4() & 2097152) != 0;
            return this.cr4Smap;
        }
        private Boolean cr4Smep;

        /**
         * No execution of user pages by the supervisor.
         */
        public Boolean cr4Smep() {
            if (this.cr4Smep != null)
                return this.cr4Smep;
            this.cr4Smep = (cr4() & 1048576) != 0;
            return this.cr4Smep;
        }
        private Boolean cr4Smxe;

        /**
         * SMX.
         */
        public Boolean cr4Smxe() {
            if (this.cr4Smxe != null)
                return this.cr4Smxe;
            this.cr4Smxe = (cr4() & 16384) != 0;
            return this.cr4Smxe;
        }
        private Boolean cr4Tsd;

        /**
         * RDTSC for ring 0 only.
         */
        public Boolean cr4Tsd() {
            if (this.cr4Tsd != null)
                return this.cr4Tsd;
            this.cr4Tsd = (cr4() & 4) != 0;
            return this.cr4Tsd;
        }
        private Boolean cr4Uintr;

        /**
         * User interrupts.
         */
        public Boolean cr4Uintr() {
            if (this.cr4Uintr != null)
                return this.cr4Uintr;
            this.cr4Uintr = (cr4() & 33554432) != 0;
            return this.cr4Uintr;
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
         * VMX.
         */
        public Boolean cr4Vmxe() {
            if (this.cr4Vmxe != null)
                return this.cr4Vmxe;
            this.cr4Vmxe = (cr4() & 8192) != 0;
            return this.cr4Vmxe;
        }
        private Boolean csAvl;

        /**
         * CS, bit that is free for software.
         */
        public Boolean csAvl() {
            if (this.csAvl != null)
                return this.csAvl;
            this.csAvl = (csArbytes() & 256) != 0;
            return this.csAvl;
        }
        private Boolean csDb;

        /**
         * CS has 32-bit size by default.
         */
        public Boolean csDb() {
            if (this.csDb != null)
                return this.csDb;
            this.csDb = (csArbytes() & 1024) != 0;
            return this.csDb;
        }
        private Integer csDpl;

        /**
         * Privilege level of CS.
         */
        public Integer csDpl() {
            if (this.csDpl != null)
                return this.csDpl;
            this.csDpl = ((Number) (KaitaiStream.mod(csArbytes() / 32, 4))).intValue();
            return this.csDpl;
        }
        private Boolean csG;

        /**
         * Limit of CS counts pages.
         */
        public Boolean csG() {
            if (this.csG != null)
                return this.csG;
            this.csG = (csArbytes() & 2048) != 0;
            return this.csG;
        }
        private Boolean csL;

        /**
         * CS holds 64-bit code.
         */
        public Boolean csL() {
            if (this.csL != null)
                return this.csL;
            this.csL = (csArbytes() & 512) != 0;
            return this.csL;
        }
        private Boolean csP;

        /**
         * Present. Clear also says that CS is unusable.
         */
        public Boolean csP() {
            if (this.csP != null)
                return this.csP;
            this.csP = (csArbytes() & 128) != 0;
            return this.csP;
        }
        private Boolean csS;

        /**
         * True if CS is a code or data segment.
         */
        public Boolean csS() {
            if (this.csS != null)
                return this.csS;
            this.csS = (csArbytes() & 16) != 0;
            return this.csS;
        }
        private Integer csType;

        /**
         * Descriptor type of CS.
         */
        public Integer csType() {
            if (this.csType != null)
                return this.csType;
            this.csType = ((Number) (csArbytes() & 15)).intValue();
            return this.csType;
        }
        private Boolean dr6B0;

        /**
         * Breakpoint 0 was hit.
         */
        public Boolean dr6B0() {
            if (this.dr6B0 != null)
                return this.dr6B0;
            this.dr6B0 = (dr6() & 1) != 0;
            return this.dr6B0;
        }
        private Boolean dr6B1;

        /**
         * Breakpoint 1 was hit.
         */
        public Boolean dr6B1() {
            if (this.dr6B1 != null)
                return this.dr6B1;
            this.dr6B1 = (dr6() & 2) != 0;
            return this.dr6B1;
        }
        private Boolean dr6B2;

        /**
         * Breakpoint 2 was hit.
         */
        public Boolean dr6B2() {
            if (this.dr6B2 != null)
                return this.dr6B2;
            this.dr6B2 = (dr6() & 4) != 0;
            return this.dr6B2;
        }
        private Boolean dr6B3;

        /**
         * Breakpoint 3 was hit.
         */
        public Boolean dr6B3() {
            if (this.dr6B3 != null)
                return this.dr6B3;
            this.dr6B3 = (dr6() & 8) != 0;
            return this.dr6B3;
        }
        private Boolean dr6Bd;

        /**
         * A debug register was about to be accessed.
         */
        public Boolean dr6Bd() {
            if (this.dr6Bd != null)
                return this.dr6Bd;
            this.dr6Bd = (dr6() & 8192) != 0;
            return this.dr6Bd;
        }
        private Boolean dr6Bld;

        /**
         * No bus lock was detected (inverted).
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
         * Not in a transaction (inverted).
         */
        public Boolean dr6Rtm() {
            if (this.dr6Rtm != null)
                return this.dr6Rtm;
            this.dr6Rtm = (dr6() & 65536) != 0;
            return this.dr6Rtm;
        }
        private Boolean dr7G0;

        /**
         * Breakpoint 0 is enabled for all tasks.
         */
        public Boolean dr7G0() {
            if (this.dr7G0 != null)
                return this.dr7G0;
            this.dr7G0 = (dr7() & 2) != 0;
            return this.dr7G0;
        }
        private Boolean dr7G1;

        /**
         * Breakpoint 1 is enabled for all tasks.
         */
        public Boolean dr7G1() {
            if (this.dr7G1 != null)
                return this.dr7G1;
            this.dr7G1 = (dr7() & 8) != 0;
            return this.dr7G1;
        }
        private Boolean dr7G2;

        /**
         * Breakpoint 2 is enabled for all tasks.
         */
        public Boolean dr7G2() {
            if (this.dr7G2 != null)
                return this.dr7G2;
            this.dr7G2 = (dr7() & 32) != 0;
            return this.dr7G2;
        }
        private Boolean dr7G3;

        /**
         * Breakpoint 3 is enabled for all tasks.
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
         * Exact breakpoints of all tasks; without effect.
         */
        public Boolean dr7Ge() {
            if (this.dr7Ge != null)
                return this.dr7Ge;
            this.dr7Ge = (dr7() & 512) != 0;
            return this.dr7Ge;
        }
        private Boolean dr7L0;

        /**
         * Breakpoint 0 is enabled for the current task.
         */
        public Boolean dr7L0() {
            if (this.dr7L0 != null)
                return this.dr7L0;
            this.dr7L0 = (dr7() & 1) != 0;
            return this.dr7L0;
        }
        private Boolean dr7L1;

        /**
         * Breakpoint 1 is enabled for the current task.
         */
        public Boolean dr7L1() {
            if (this.dr7L1 != null)
                return this.dr7L1;
            this.dr7L1 = (dr7() & 4) != 0;
            return this.dr7L1;
        }
        private Boolean dr7L2;

        /**
         * Breakpoint 2 is enabled for the current task.
         */
        public Boolean dr7L2() {
            if (this.dr7L2 != null)
                return this.dr7L2;
            this.dr7L2 = (dr7() & 16) != 0;
            return this.dr7L2;
        }
        private Boolean dr7L3;

        /**
         * Breakpoint 3 is enabled for the current task.
         */
        public Boolean dr7L3() {
            if (this.dr7L3 != null)
                return this.dr7L3;
            this.dr7L3 = (dr7() & 64) != 0;
            return this.dr7L3;
        }
        private Boolean dr7Le;

        /**
         * Exact breakpoints of the current task; without effect.
         */
        public Boolean dr7Le() {
            if (this.dr7Le != null)
                return this.dr7Le;
            this.dr7Le = (dr7() & 256) != 0;
            return this.dr7Le;
        }
        private BreakpointLength dr7Len0;

        /**
         * Length of breakpoint 0.
         */
        public BreakpointLength dr7Len0() {
            if (this.dr7Len0 != null)
                return this.dr7Len0;
            this.dr7Len0 = XenHvmContext.BreakpointLength.byId(KaitaiStream.mod(dr7() / 262144, 4));
            return this.dr7Len0;
        }
        private BreakpointLength dr7Len1;

        /**
         * Length of breakpoint 1.
         */
        public BreakpointLength dr7Len1() {
            if (this.dr7Len1 != null)
                return this.dr7Len1;
            this.dr7Len1 = XenHvmContext.BreakpointLength.byId(KaitaiStream.mod(dr7() / 4194304, 4));
            return this.dr7Len1;
        }
        private BreakpointLength dr7Len2;

        /**
         * Length of breakpoint 2.
         */
        public BreakpointLength dr7Len2() {
            if (this.dr7Len2 != null)
                return this.dr7Len2;
            this.dr7Len2 = XenHvmContext.BreakpointLength.byId(KaitaiStream.mod(dr7() / 67108864, 4));
            return this.dr7Len2;
        }
        private BreakpointLength dr7Len3;

        /**
         * Length of breakpoint 3.
         */
        public BreakpointLength dr7Len3() {
            if (this.dr7Len3 != null)
                return this.dr7Len3;
            this.dr7Len3 = XenHvmContext.BreakpointLength.byId(KaitaiStream.mod(dr7() / 1073741824, 4));
            return this.dr7Len3;
        }
        private Boolean dr7Rtm;

        /**
         * Debugging inside transactions.
         */
        public Boolean dr7Rtm() {
            if (this.dr7Rtm != null)
                return this.dr7Rtm;
            this.dr7Rtm = (dr7() & 2048) != 0;
            return this.dr7Rtm;
        }
        private BreakpointCondition dr7Rw0;

        /**
         * What breakpoint 0 waits for.
         */
        public BreakpointCondition dr7Rw0() {
            if (this.dr7Rw0 != null)
                return this.dr7Rw0;
            this.dr7Rw0 = XenHvmContext.BreakpointCondition.byId(KaitaiStream.mod(dr7() / 65536, 4));
            return this.dr7Rw0;
        }
        private BreakpointCondition dr7Rw1;

        /**
         * What breakpoint 1 waits for.
         */
        public BreakpointCondition dr7Rw1() {
            if (this.dr7Rw1 != null)
                return this.dr7Rw1;
            this.dr7Rw1 = XenHvmContext.BreakpointCondition.byId(KaitaiStream.mod(dr7() / 1048576, 4));
            return this.dr7Rw1;
        }
        private BreakpointCondition dr7Rw2;

        /**
         * What breakpoint 2 waits for.
         */
        public BreakpointCondition dr7Rw2() {
            if (this.dr7Rw2 != null)
                return this.dr7Rw2;
            this.dr7Rw2 = XenHvmContext.BreakpointCondition.byId(KaitaiStream.mod(dr7() / 16777216, 4));
            return this.dr7Rw2;
        }
        private BreakpointCondition dr7Rw3;

        /**
         * What breakpoint 3 waits for.
         */
        public BreakpointCondition dr7Rw3() {
            if (this.dr7Rw3 != null)
                return this.dr7Rw3;
            this.dr7Rw3 = XenHvmContext.BreakpointCondition.byId(KaitaiStream.mod(dr7() / 268435456, 4));
            return this.dr7Rw3;
        }
        private Boolean dsAvl;

        /**
         * DS, bit that is free for software.
         */
        public Boolean dsAvl() {
            if (this.dsAvl != null)
                return this.dsAvl;
            this.dsAvl = (dsArbytes() & 256) != 0;
            return this.dsAvl;
        }
        private Boolean dsDb;

        /**
         * DS has 32-bit size by default.
         */
        public Boolean dsDb() {
            if (this.dsDb != null)
                return this.dsDb;
            this.dsDb = (dsArbytes() & 1024) != 0;
            return this.dsDb;
        }
        private Integer dsDpl;

        /**
         * Privilege level of DS.
         */
        public Integer dsDpl() {
            if (this.dsDpl != null)
                return this.dsDpl;
            this.dsDpl = ((Number) (KaitaiStream.mod(dsArbytes() / 32, 4))).intValue();
            return this.dsDpl;
        }
        private Boolean dsG;

        /**
         * Limit of DS counts pages.
         */
        public Boolean dsG() {
            if (this.dsG != null)
                return this.dsG;
            this.dsG = (dsArbytes() & 2048) != 0;
            return this.dsG;
        }
        private Boolean dsL;

        /**
         * DS holds 64-bit code.
         */
        public Boolean dsL() {
            if (this.dsL != null)
                return this.dsL;
            this.dsL = (dsArbytes() & 512) != 0;
            return this.dsL;
        }
        private Boolean dsP;

        /**
         * Present. Clear also says that DS is unusable.
         */
        public Boolean dsP() {
            if (this.dsP != null)
                return this.dsP;
            this.dsP = (dsArbytes() & 128) != 0;
            return this.dsP;
        }
        private Boolean dsS;

        /**
         * True if DS is a code or data segment.
         */
        public Boolean dsS() {
            if (this.dsS != null)
                return this.dsS;
            this.dsS = (dsArbytes() & 16) != 0;
            return this.dsS;
        }
        private Integer dsType;

        /**
         * Descriptor type of DS.
         */
        public Integer dsType() {
            if (this.dsType != null)
                return this.dsType;
            this.dsType = ((Number) (dsArbytes() & 15)).intValue();
            return this.dsType;
        }
        private Boolean eferAibrse;

        /**
         * Automatic IBRS.
         */
        public Boolean eferAibrse() {
            if (this.eferAibrse != null)
                return this.eferAibrse;
            this.eferAibrse = (msrEfer() & 2097152) != 0;
            return this.eferAibrse;
        }
        private Boolean eferFfxse;

        /**
         * Fast FXSAVE.
         */
        public Boolean eferFfxse() {
            if (this.eferFfxse != null)
                return this.eferFfxse;
            this.eferFfxse = (msrEfer() & 16384) != 0;
            return this.eferFfxse;
        }
        private Boolean eferLma;

        /**
         * Long mode is active.
         */
        public Boolean eferLma() {
            if (this.eferLma != null)
                return this.eferLma;
            this.eferLma = (msrEfer() & 1024) != 0;
            return this.eferLma;
        }
        private Boolean eferLme;

        /**
         * Long mode is enabled.
         */
        public Boolean eferLme() {
            if (this.eferLme != null)
                return this.eferLme;
            this.eferLme = (msrEfer() & 256) != 0;
            return this.eferLme;
        }
        private Boolean eferLmsle;

        /**
         * Segment limits hold in long mode.
         */
        public Boolean eferLmsle() {
            if (this.eferLmsle != null)
                return this.eferLmsle;
            this.eferLmsle = (msrEfer() & 8192) != 0;
            return this.eferLmsle;
        }
        private Boolean eferNxe;

        /**
         * No-execute pages are enabled.
         */
        public Boolean eferNxe() {
            if (this.eferNxe != null)
                return this.eferNxe;
            this.eferNxe = (msrEfer() & 2048) != 0;
            return this.eferNxe;
        }
        private Boolean eferSce;

        /**
         * SYSCALL is enabled.
         */
        public Boolean eferSce() {
            if (this.eferSce != null)
                return this.eferSce;
            this.eferSce = (msrEfer() & 1) != 0;
            return this.eferSce;
        }
        private Boolean eferSvme;

        /**
         * SVM is enabled.
         */
        public Boolean eferSvme() {
            if (this.eferSvme != null)
                return this.eferSvme;
            this.eferSvme = (msrEfer() & 4096) != 0;
            return this.eferSvme;
        }
        private Boolean eferTce;

        /**
         * Translation cache extension.
         */
        public Boolean eferTce() {
            if (this.eferTce != null)
                return this.eferTce;
            this.eferTce = (msrEfer() & 32768) != 0;
            return this.eferTce;
        }
        private Boolean esAvl;

        /**
         * ES, bit that is free for software.
         */
        public Boolean esAvl() {
            if (this.esAvl != null)
                return this.esAvl;
            this.esAvl = (esArbytes() & 256) != 0;
            return this.esAvl;
        }
        private Boolean esDb;

        /**
         * ES has 32-bit size by default.
         */
        public Boolean esDb() {
            if (this.esDb != null)
                return this.esDb;
            this.esDb = (esArbytes() & 1024) != 0;
            return this.esDb;
        }
        private Integer esDpl;

        /**
         * Privilege level of ES.
         */
        public Integer esDpl() {
            if (this.esDpl != null)
                return this.esDpl;
            this.esDpl = ((Number) (KaitaiStream.mod(esArbytes() / 32, 4))).intValue();
            return this.esDpl;
        }
        private Boolean esG;

        /**
         * Limit of ES counts pages.
         */
        public Boolean esG() {
            if (this.esG != null)
                return this.esG;
            this.esG = (esArbytes() & 2048) != 0;
            return this.esG;
        }
        private Boolean esL;

        /**
         * ES holds 64-bit code.
         */
        public Boolean esL() {
            if (this.esL != null)
                return this.esL;
            this.esL = (esArbytes() & 512) != 0;
            return this.esL;
        }
        private Boolean esP;

        /**
         * Present. Clear also says that ES is unusable.
         */
        public Boolean esP() {
            if (this.esP != null)
                return this.esP;
            this.esP = (esArbytes() & 128) != 0;
            return this.esP;
        }
        private Boolean esS;

        /**
         * True if ES is a code or data segment.
         */
        public Boolean esS() {
            if (this.esS != null)
                return this.esS;
            this.esS = (esArbytes() & 16) != 0;
            return this.esS;
        }
        private Integer esType;

        /**
         * Descriptor type of ES.
         */
        public Integer esType() {
            if (this.esType != null)
                return this.esType;
            this.esType = ((Number) (esArbytes() & 15)).intValue();
            return this.esType;
        }
        private Boolean fpuInitialised;

        /**
         * The FPU has been used; if clear, its state is the initial one.
         */
        public Boolean fpuInitialised() {
            if (this.fpuInitialised != null)
                return this.fpuInitialised;
            if (_io().size() > 1024) {
                this.fpuInitialised = (flags() & 1) != 0;
            }
            return this.fpuInitialised;
        }
        private Boolean fsAvl;

        /**
         * FS, bit that is free for software.
         */
        public Boolean fsAvl() {
            if (this.fsAvl != null)
                return this.fsAvl;
            this.fsAvl = (fsArbytes() & 256) != 0;
            return this.fsAvl;
        }
        private Boolean fsDb;

        /**
         * FS has 32-bit size by default.
         */
        public Boolean fsDb() {
            if (this.fsDb != null)
                return this.fsDb;
            this.fsDb = (fsArbytes() & 1024) != 0;
            return this.fsDb;
        }
        private Integer fsDpl;

        /**
         * Privilege level of FS.
         */
        public Integer fsDpl() {
            if (this.fsDpl != null)
                return this.fsDpl;
            this.fsDpl = ((Number) (KaitaiStream.mod(fsArbytes() / 32, 4))).intValue();
            return this.fsDpl;
        }
        private Boolean fsG;

        /**
         * Limit of FS counts pages.
         */
        public Boolean fsG() {
            if (this.fsG != null)
                return this.fsG;
            this.fsG = (fsArbytes() & 2048) != 0;
            return this.fsG;
        }
        private Boolean fsL;

        /**
         * FS holds 64-bit code.
         */
        public Boolean fsL() {
            if (this.fsL != null)
                return this.fsL;
            this.fsL = (fsArbytes() & 512) != 0;
            return this.fsL;
        }
        private Boolean fsP;

        /**
         * Present. Clear also says that FS is unusable.
         */
        public Boolean fsP() {
            if (this.fsP != null)
                return this.fsP;
            this.fsP = (fsArbytes() & 128) != 0;
            return this.fsP;
        }
        private Boolean fsS;

        /**
         * True if FS is a code or data segment.
         */
        public Boolean fsS() {
            if (this.fsS != null)
                return this.fsS;
            this.fsS = (fsArbytes() & 16) != 0;
            return this.fsS;
        }
        private Integer fsType;

        /**
         * Descriptor type of FS.
         */
        public Integer fsType() {
            if (this.fsType != null)
                return this.fsType;
            this.fsType = ((Number) (fsArbytes() & 15)).intValue();
            return this.fsType;
        }
        private Boolean gsAvl;

        /**
         * GS, bit that is free for software.
         */
        public Boolean gsAvl() {
            if (this.gsAvl != null)
                return this.gsAvl;
            this.gsAvl = (gsArbytes() & 256) != 0;
            return this.gsAvl;
        }
        private Boolean gsDb;

        /**
         * GS has 32-bit size by default.
         */
        public Boolean gsDb() {
            if (this.gsDb != null)
                return this.gsDb;
            this.gsDb = (gsArbytes() & 1024) != 0;
            return this.gsDb;
        }
        private Integer gsDpl;

        /**
         * Privilege level of GS.
         */
        public Integer gsDpl() {
            if (this.gsDpl != null)
                return this.gsDpl;
            this.gsDpl = ((Number) (KaitaiStream.mod(gsArbytes() / 32, 4))).intValue();
            return this.gsDpl;
        }
        private Boolean gsG;

        /**
         * Limit of GS counts pages.
         */
        public Boolean gsG() {
            if (this.gsG != null)
                return this.gsG;
            this.gsG = (gsArbytes() & 2048) != 0;
            return this.gsG;
        }
        private Boolean gsL;

        /**
         * GS holds 64-bit code.
         */
        public Boolean gsL() {
            if (this.gsL != null)
                return this.gsL;
            this.gsL = (gsArbytes() & 512) != 0;
            return this.gsL;
        }
        private Boolean gsP;

        /**
         * Present. Clear also says that GS is unusable.
         */
        public Boolean gsP() {
            if (this.gsP != null)
                return this.gsP;
            this.gsP = (gsArbytes() & 128) != 0;
            return this.gsP;
        }
        private Boolean gsS;

        /**
         * True if GS is a code or data segment.
         */
        public Boolean gsS() {
            if (this.gsS != null)
                return this.gsS;
            this.gsS = (gsArbytes() & 16) != 0;
            return this.gsS;
        }
        private Integer gsType;

        /**
         * Descriptor type of GS.
         */
        public Integer gsType() {
            if (this.gsType != null)
                return this.gsType;
            this.gsType = ((Number) (gsArbytes() & 15)).intValue();
            return this.gsType;
        }
        private Boolean ldtrAvl;

        /**
         * The LDT register, bit that is free for software.
         */
        public Boolean ldtrAvl() {
            if (this.ldtrAvl != null)
                return this.ldtrAvl;
            this.ldtrAvl = (ldtrArbytes() & 256) != 0;
            return this.ldtrAvl;
        }
        private Boolean ldtrDb;

        /**
         * The LDT register has 32-bit size by default.
         */
        public Boolean ldtrDb() {
            if (this.ldtrDb != null)
                return this.ldtrDb;
            this.ldtrDb = (ldtrArbytes() & 1024) != 0;
            return this.ldtrDb;
        }
        private Integer ldtrDpl;

        /**
         * Privilege level of the LDT register.
         */
        public Integer ldtrDpl() {
            if (this.ldtrDpl != null)
                return this.ldtrDpl;
            this.ldtrDpl = ((Number) (KaitaiStream.mod(ldtrArbytes() / 32, 4))).intValue();
            return this.ldtrDpl;
        }
        private Boolean ldtrG;

        /**
         * Limit of the LDT register counts pages.
         */
        public Boolean ldtrG() {
            if (this.ldtrG != null)
                return this.ldtrG;
            this.ldtrG = (ldtrArbytes() & 2048) != 0;
            return this.ldtrG;
        }
        private Boolean ldtrL;

        /**
         * The LDT register holds 64-bit code.
         */
        public Boolean ldtrL() {
            if (this.ldtrL != null)
                return this.ldtrL;
            this.ldtrL = (ldtrArbytes() & 512) != 0;
            return this.ldtrL;
        }
        private Boolean ldtrP;

        /**
         * Present. Clear also says that the LDT register is unusable.
         */
        public Boolean ldtrP() {
            if (this.ldtrP != null)
                return this.ldtrP;
            this.ldtrP = (ldtrArbytes() & 128) != 0;
            return this.ldtrP;
        }
        private Boolean ldtrS;

        /**
         * True if the LDT register is a code or data segment.
         */
        public Boolean ldtrS() {
            if (this.ldtrS != null)
                return this.ldtrS;
            this.ldtrS = (ldtrArbytes() & 16) != 0;
            return this.ldtrS;
        }
        private Integer ldtrType;

        /**
         * Descriptor type of the LDT register.
         */
        public Integer ldtrType() {
            if (this.ldtrType != null)
                return this.ldtrType;
            this.ldtrType = ((Number) (ldtrArbytes() & 15)).intValue();
            return this.ldtrType;
        }
        private Boolean pendingErrorValid;

        /**
         * The event has an error code.
         */
        public Boolean pendingErrorValid() {
            if (this.pendingErrorValid != null)
                return this.pendingErrorValid;
            this.pendingErrorValid = (pendingEvent() & 2048) != 0;
            return this.pendingErrorValid;
        }
        private Integer pendingReserved;

        /**
         * Reserved.
         */
        public Integer pendingReserved() {
            if (this.pendingReserved != null)
                return this.pendingReserved;
            this.pendingReserved = ((Number) (KaitaiStream.mod(pendingEvent() / 4096, 524288))).intValue();
            return this.pendingReserved;
        }
        private EventType pendingType;

        /**
         * Kind of the event.
         */
        public EventType pendingType() {
            if (this.pendingType != null)
                return this.pendingType;
            this.pendingType = XenHvmContext.EventType.byId(KaitaiStream.mod(pendingEvent() / 256, 8));
            return this.pendingType;
        }
        private Boolean pendingValid;

        /**
         * There is a pending event.
         */
        public Boolean pendingValid() {
            if (this.pendingValid != null)
                return this.pendingValid;
            this.pendingValid = (pendingEvent() & 2147483648L) != 0;
            return this.pendingValid;
        }
        private Integer pendingVector;

        /**
         * Vector of the event.
         */
        public Integer pendingVector() {
            if (this.pendingVector != null)
                return this.pendingVector;
            this.pendingVector = ((Number) (pendingEvent() & 255)).intValue();
            return this.pendingVector;
        }
        private Boolean rflagsAc;

        /**
         * Flag AC: alignment check.
         */
        public Boolean rflagsAc() {
            if (this.rflagsAc != null)
                return this.rflagsAc;
            this.rflagsAc = (rflags() & 262144) != 0;
            return this.rflagsAc;
        }
        private Boolean rflagsAf;

        /**
         * Flag AF: auxiliary carry.
         */
        public Boolean rflagsAf() {
            if (this.rflagsAf != null)
                return this.rflagsAf;
            this.rflagsAf = (rflags() & 16) != 0;
            return this.rflagsAf;
        }
        private Boolean rflagsCf;

        /**
         * Flag CF: carry.
         */
        public Boolean rflagsCf() {
            if (this.rflagsCf != null)
                return this.rflagsCf;
            this.rflagsCf = (rflags() & 1) != 0;
            return this.rflagsCf;
        }
        private Boolean rflagsDf;

        /**
         * Flag DF: direction.
         */
        public Boolean rflagsDf() {
            if (this.rflagsDf != null)
                return this.rflagsDf;
            this.rflagsDf = (rflags() & 1024) != 0;
            return this.rflagsDf;
        }
        private Boolean rflagsId;

        /**
         * Flag ID: CPUID can be used.
         */
        public Boolean rflagsId() {
            if (this.rflagsId != null)
                return this.rflagsId;
            this.rflagsId = (rflags() & 2097152) != 0;
            return this.rflagsId;
        }
        private Boolean rflagsIf;

        /**
         * Flag IF: interrupts enabled.
         */
        public Boolean rflagsIf() {
            if (this.rflagsIf != null)
                return this.rflagsIf;
            this.rflagsIf = (rflags() & 512) != 0;
            return this.rflagsIf;
        }
        private Integer rflagsIopl;

        /**
         * Privilege level that may do I/O.
         */
        public Integer rflagsIopl() {
            if (this.rflagsIopl != null)
                return this.rflagsIopl;
            this.rflagsIopl = ((Number) (KaitaiStream.mod(rflags() / 4096, 4))).intValue();
            return this.rflagsIopl;
        }
        private Boolean rflagsNt;

        /**
         * Flag NT: nested task.
         */
        public Boolean rflagsNt() {
            if (this.rflagsNt != null)
                return this.rflagsNt;
            this.rflagsNt = (rflags() & 16384) != 0;
            return this.rflagsNt;
        }
        private Boolean rflagsOf;

        /**
         * Flag OF: overflow.
         */
        public Boolean rflagsOf() {
            if (this.rflagsOf != null)
                return this.rflagsOf;
            this.rflagsOf = (rflags() & 2048) != 0;
            return this.rflagsOf;
        }
        private Boolean rflagsPf;

        /**
         * Flag PF: parity.
         */
        public Boolean rflagsPf() {
            if (this.rflagsPf != null)
                return this.rflagsPf;
            this.rflagsPf = (rflags() & 4) != 0;
            return this.rflagsPf;
        }
        private Boolean rflagsRf;

        /**
         * Flag RF: resume.
         */
        public Boolean rflagsRf() {
            if (this.rflagsRf != null)
                return this.rflagsRf;
            this.rflagsRf = (rflags() & 65536) != 0;
            return this.rflagsRf;
        }
        private Boolean rflagsSf;

        /**
         * Flag SF: sign.
         */
        public Boolean rflagsSf() {
            if (this.rflagsSf != null)
                return this.rflagsSf;
            this.rflagsSf = (rflags() & 128) != 0;
            return this.rflagsSf;
        }
        private Boolean rflagsTf;

        /**
         * Flag TF: trap.
         */
        public Boolean rflagsTf() {
            if (this.rflagsTf != null)
                return this.rflagsTf;
            this.rflagsTf = (rflags() & 256) != 0;
            return this.rflagsTf;
        }
        private Boolean rflagsVif;

        /**
         * Flag VIF: virtual interrupt flag.
         */
        public Boolean rflagsVif() {
            if (this.rflagsVif != null)
                return this.rflagsVif;
            this.rflagsVif = (rflags() & 524288) != 0;
            return this.rflagsVif;
        }
        private Boolean rflagsVip;

        /**
         * Flag VIP: virtual interrupt pending.
         */
        public Boolean rflagsVip() {
            if (this.rflagsVip != null)
                return this.rflagsVip;
            this.rflagsVip = (rflags() & 1048576) != 0;
            return this.rflagsVip;
        }
        private Boolean rflagsVm;

        /**
         * Flag VM: virtual 8086 mode.
         */
        public Boolean rflagsVm() {
            if (this.rflagsVm != null)
                return this.rflagsVm;
            this.rflagsVm = (rflags() & 131072) != 0;
            return this.rflagsVm;
        }
        private Boolean rflagsZf;

        /**
         * Flag ZF: zero.
         */
        public Boolean rflagsZf() {
            if (this.rflagsZf != null)
                return this.rflagsZf;
            this.rflagsZf = (rflags() & 64) != 0;
            return this.rflagsZf;
        }
        private Boolean ssAvl;

        /**
         * SS, bit that is free for software.
         */
        public Boolean ssAvl() {
            if (this.ssAvl != null)
                return this.ssAvl;
            this.ssAvl = (ssArbytes() & 256) != 0;
            return this.ssAvl;
        }
        private Boolean ssDb;

        /**
         * SS has 32-bit size by default.
         */
        public Boolean ssDb() {
            if (this.ssDb != null)
                return this.ssDb;
            this.ssDb = (ssArbytes() & 1024) != 0;
            return this.ssDb;
        }
        private Integer ssDpl;

        /**
         * Privilege level of SS.
         */
        public Integer ssDpl() {
            if (this.ssDpl != null)
                return this.ssDpl;
            this.ssDpl = ((Number) (KaitaiStream.mod(ssArbytes() / 32, 4))).intValue();
            return this.ssDpl;
        }
        private Boolean ssG;

        /**
         * Limit of SS counts pages.
         */
        public Boolean ssG() {
            if (this.ssG != null)
                return this.ssG;
            this.ssG = (ssArbytes() & 2048) != 0;
            return this.ssG;
        }
        private Boolean ssL;

        /**
         * SS holds 64-bit code.
         */
        public Boolean ssL() {
            if (this.ssL != null)
                return this.ssL;
            this.ssL = (ssArbytes() & 512) != 0;
            return this.ssL;
        }
        private Boolean ssP;

        /**
         * Present. Clear also says that SS is unusable.
         */
        public Boolean ssP() {
            if (this.ssP != null)
                return this.ssP;
            this.ssP = (ssArbytes() & 128) != 0;
            return this.ssP;
        }
        private Boolean ssS;

        /**
         * True if SS is a code or data segment.
         */
        public Boolean ssS() {
            if (this.ssS != null)
                return this.ssS;
            this.ssS = (ssArbytes() & 16) != 0;
            return this.ssS;
        }
        private Integer ssType;

        /**
         * Descriptor type of SS.
         */
        public Integer ssType() {
            if (this.ssType != null)
                return this.ssType;
            this.ssType = ((Number) (ssArbytes() & 15)).intValue();
            return this.ssType;
        }
        private Integer starSyscallCs;

        /**
         * Code selector of SYSCALL.
         */
        public Integer starSyscallCs() {
            if (this.starSyscallCs != null)
                return this.starSyscallCs;
            this.starSyscallCs = ((Number) (KaitaiStream.mod(msrStar() / 4294967296L, 65536))).intValue();
            return this.starSyscallCs;
        }
        private Integer starSysretCs;

        /**
         * Code selector of SYSRET.
         */
        public Integer starSysretCs() {
            if (this.starSysretCs != null)
                return this.starSysretCs;
            this.starSysretCs = ((Number) (msrStar() / 281474976710656L)).intValue();
            return this.starSysretCs;
        }
        private Boolean trAvl;

        /**
         * The task register, bit that is free for software.
         */
        public Boolean trAvl() {
            if (this.trAvl != null)
                return this.trAvl;
            this.trAvl = (trArbytes() & 256) != 0;
            return this.trAvl;
        }
        private Boolean trDb;

        /**
         * The task register has 32-bit size by default.
         */
        public Boolean trDb() {
            if (this.trDb != null)
                return this.trDb;
            this.trDb = (trArbytes() & 1024) != 0;
            return this.trDb;
        }
        private Integer trDpl;

        /**
         * Privilege level of the task register.
         */
        public Integer trDpl() {
            if (this.trDpl != null)
                return this.trDpl;
            this.trDpl = ((Number) (KaitaiStream.mod(trArbytes() / 32, 4))).intValue();
            return this.trDpl;
        }
        private Boolean trG;

        /**
         * Limit of the task register counts pages.
         */
        public Boolean trG() {
            if (this.trG != null)
                return this.trG;
            this.trG = (trArbytes() & 2048) != 0;
            return this.trG;
        }
        private Boolean trL;

        /**
         * The task register holds 64-bit code.
         */
        public Boolean trL() {
            if (this.trL != null)
                return this.trL;
            this.trL = (trArbytes() & 512) != 0;
            return this.trL;
        }
        private Boolean trP;

        /**
         * Present. Clear also says that the task register is unusable.
         */
        public Boolean trP() {
            if (this.trP != null)
                return this.trP;
            this.trP = (trArbytes() & 128) != 0;
            return this.trP;
        }
        private Boolean trS;

        /**
         * True if the task register is a code or data segment.
         */
        public Boolean trS() {
            if (this.trS != null)
                return this.trS;
            this.trS = (trArbytes() & 16) != 0;
            return this.trS;
        }
        private Integer trType;

        /**
         * Descriptor type of the task register.
         */
        public Integer trType() {
            if (this.trType != null)
                return this.trType;
            this.trType = ((Number) (trArbytes() & 15)).intValue();
            return this.trType;
        }
        private X86Fxsave fpuRegs;
        private long rax;
        private long rbx;
        private long rcx;
        private long rdx;
        private long rbp;
        private long rsi;
        private long rdi;
        private long rsp;
        private long r8;
        private long r9;
        private long r10;
        private long r11;
        private long r12;
        private long r13;
        private long r14;
        private long r15;
        private long rip;
        private long rflags;
        private long cr0;
        private long cr2;
        private long cr3;
        private long cr4;
        private long dr0;
        private long dr1;
        private long dr2;
        private long dr3;
        private long dr6;
        private long dr7;
        private long csSel;
        private long dsSel;
        private long esSel;
        private long fsSel;
        private long gsSel;
        private long ssSel;
        private long trSel;
        private long ldtrSel;
        private long csLimit;
        private long dsLimit;
        private long esLimit;
        private long fsLimit;
        private long gsLimit;
        private long ssLimit;
        private long trLimit;
        private long ldtrLimit;
        private long idtrLimit;
        private long gdtrLimit;
        private long csBase;
        private long dsBase;
        private long esBase;
        private long fsBase;
        private long gsBase;
        private long ssBase;
        private long trBase;
        private long ldtrBase;
        private long idtrBase;
        private long gdtrBase;
        private long csArbytes;
        private long dsArbytes;
        private long esArbytes;
        private long fsArbytes;
        private long gsArbytes;
        private long ssArbytes;
        private long trArbytes;
        private long ldtrArbytes;
        private long sysenterCs;
        private long sysenterEsp;
        private long sysenterEip;
        private long shadowGs;
        private long msrFlags;
        private long msrLstar;
        private long msrStar;
        private long msrCstar;
        private long msrSyscallMask;
        private long msrEfer;
        private long msrTscAux;
        private long tsc;
        private long pendingEvent;
        private long errorCode;
        private Long flags;
        private Long pad0;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * x87 and SSE state in the form of FXSAVE.
         */
        public X86Fxsave fpuRegs() { return fpuRegs; }

        /**
         * General register RAX.
         */
        public long rax() { return rax; }

        /**
         * General register RBX.
         */
        public long rbx() { return rbx; }

        /**
         * General register RCX.
         */
        public long rcx() { return rcx; }

        /**
         * General register RDX.
         */
        public long rdx() { return rdx; }

        /**
         * General register RBP.
         */
        public long rbp() { return rbp; }

        /**
         * General register RSI.
         */
        public long rsi() { return rsi; }

        /**
         * General register RDI.
         */
        public long rdi() { return rdi; }

        /**
         * General register RSP.
         */
        public long rsp() { return rsp; }

        /**
         * General register R8.
         */
        public long r8() { return r8; }

        /**
         * General register R9.
         */
        public long r9() { return r9; }

        /**
         * General register R10.
         */
        public long r10() { return r10; }

        /**
         * General register R11.
         */
        public long r11() { return r11; }

        /**
         * General register R12.
         */
        public long r12() { return r12; }

        /**
         * General register R13.
         */
        public long r13() { return r13; }

        /**
         * General register R14.
         */
        public long r14() { return r14; }

        /**
         * General register R15.
         */
        public long r15() { return r15; }

        /**
         * Instruction pointer.
         */
        public long rip() { return rip; }

        /**
         * Flags register.
         */
        public long rflags() { return rflags; }

        /**
         * Control register 0: operating mode.
         */
        public long cr0() { return cr0; }

        /**
         * Control register 2: address of the last page fault.
         */
        public long cr2() { return cr2; }

        /**
         * Control register 3: root of the page tables.
         */
        public long cr3() { return cr3; }

        /**
         * Control register 4: features in use.
         */
        public long cr4() { return cr4; }

        /**
         * Debug register 0: address of breakpoint 0.
         */
        public long dr0() { return dr0; }

        /**
         * Debug register 1: address of breakpoint 1.
         */
        public long dr1() { return dr1; }

        /**
         * Debug register 2: address of breakpoint 2.
         */
        public long dr2() { return dr2; }

        /**
         * Debug register 3: address of breakpoint 3.
         */
        public long dr3() { return dr3; }

        /**
         * Debug register 6: status.
         */
        public long dr6() { return dr6; }

        /**
         * Debug register 7: control.
         */
        public long dr7() { return dr7; }

        /**
         * Selector of CS.
         */
        public long csSel() { return csSel; }

        /**
         * Selector of DS.
         */
        public long dsSel() { return dsSel; }

        /**
         * Selector of ES.
         */
        public long esSel() { return esSel; }

        /**
         * Selector of FS.
         */
        public long fsSel() { return fsSel; }

        /**
         * Selector of GS.
         */
        public long gsSel() { return gsSel; }

        /**
         * Selector of SS.
         */
        public long ssSel() { return ssSel; }

        /**
         * Selector of the task register.
         */
        public long trSel() { return trSel; }

        /**
         * Selector of the LDT register.
         */
        public long ldtrSel() { return ldtrSel; }

        /**
         * Limit of CS, in octets.
         */
        public long csLimit() { return csLimit; }

        /**
         * Limit of DS, in octets.
         */
        public long dsLimit() { return dsLimit; }

        /**
         * Limit of ES, in octets.
         */
        public long esLimit() { return esLimit; }

        /**
         * Limit of FS, in octets.
         */
        public long fsLimit() { return fsLimit; }

        /**
         * Limit of GS, in octets.
         */
        public long gsLimit() { return gsLimit; }

        /**
         * Limit of SS, in octets.
         */
        public long ssLimit() { return ssLimit; }

        /**
         * Limit of the task register, in octets.
         */
        public long trLimit() { return trLimit; }

        /**
         * Limit of the LDT register, in octets.
         */
        public long ldtrLimit() { return ldtrLimit; }

        /**
         * Limit of the IDT register, in octets.
         */
        public long idtrLimit() { return idtrLimit; }

        /**
         * Limit of the GDT register, in octets.
         */
        public long gdtrLimit() { return gdtrLimit; }

        /**
         * Base address of CS.
         */
        public long csBase() { return csBase; }

        /**
         * Base address of DS.
         */
        public long dsBase() { return dsBase; }

        /**
         * Base address of ES.
         */
        public long esBase() { return esBase; }

        /**
         * Base address of FS.
         */
        public long fsBase() { return fsBase; }

        /**
         * Base address of GS.
         */
        public long gsBase() { return gsBase; }

        /**
         * Base address of SS.
         */
        public long ssBase() { return ssBase; }

        /**
         * Base address of the task register.
         */
        public long trBase() { return trBase; }

        /**
         * Base address of the LDT register.
         */
        public long ldtrBase() { return ldtrBase; }

        /**
         * Base address of the IDT register.
         */
        public long idtrBase() { return idtrBase; }

        /**
         * Base address of the GDT register.
         */
        public long gdtrBase() { return gdtrBase; }

        /**
         * Attributes of CS: those of its descriptor, without the gap between its
         * two parts.
         */
        public long csArbytes() { return csArbytes; }

        /**
         * Attributes of DS: those of its descriptor, without the gap between its
         * two parts.
         */
        public long dsArbytes() { return dsArbytes; }

        /**
         * Attributes of ES: those of its descriptor, without the gap between its
         * two parts.
         */
        public long esArbytes() { return esArbytes; }

        /**
         * Attributes of FS: those of its descriptor, without the gap between its
         * two parts.
         */
        public long fsArbytes() { return fsArbytes; }

        /**
         * Attributes of GS: those of its descriptor, without the gap between its
         * two parts.
         */
        public long gsArbytes() { return gsArbytes; }

        /**
         * Attributes of SS: those of its descriptor, without the gap between its
         * two parts.
         */
        public long ssArbytes() { return ssArbytes; }

        /**
         * Attributes of the task register: those of its descriptor, without the
         * gap between its two parts.
         */
        public long trArbytes() { return trArbytes; }

        /**
         * Attributes of the LDT register: those of its descriptor, without the
         * gap between its two parts.
         */
        public long ldtrArbytes() { return ldtrArbytes; }

        /**
         * Code selector for SYSENTER.
         */
        public long sysenterCs() { return sysenterCs; }

        /**
         * Stack pointer for SYSENTER.
         */
        public long sysenterEsp() { return sysenterEsp; }

        /**
         * Instruction pointer for SYSENTER.
         */
        public long sysenterEip() { return sysenterEip; }

        /**
         * Base address that SWAPGS would put into GS.
         */
        public long shadowGs() { return shadowGs; }

        /**
         * Obsolete, ignored.
         */
        public long msrFlags() { return msrFlags; }

        /**
         * Target of SYSCALL from 64-bit code.
         */
        public long msrLstar() { return msrLstar; }

        /**
         * Selectors of SYSCALL and SYSRET.
         */
        public long msrStar() { return msrStar; }

        /**
         * Target of SYSCALL from compatibility mode.
         */
        public long msrCstar() { return msrCstar; }

        /**
         * Bits of RFLAGS that SYSCALL clears.
         */
        public long msrSyscallMask() { return msrSyscallMask; }

        /**
         * Extended feature enable register.
         */
        public long msrEfer() { return msrEfer; }

        /**
         * What RDTSCP returns beside the TSC.
         */
        public long msrTscAux() { return msrTscAux; }

        /**
         * What RDTSC would return to the guest.
         */
        public long tsc() { return tsc; }

        /**
         * The event about to be injected, if any.
         */
        public long pendingEvent() { return pendingEvent; }

        /**
         * Error code of the pending event.
         */
        public long errorCode() { return errorCode; }

        /**
         * Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
         * FPU is initialised.
         */
        public Long flags() { return flags; }

        /**
         * Padding.
         */
        public Long pad0() { return pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Further MSRs of a virtual CPU; those that are 0 are left out.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)"
     */
    public static class CpuMsr extends KaitaiStruct {
        public static CpuMsr fromFile(String fileName) throws IOException {
            return new CpuMsr(new ByteBufferKaitaiStream(fileName));
        }

        public CpuMsr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuMsr(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public CpuMsr(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.numMsrs = this._io.readU4le();
            this.padding = this._io.readBytes(4);
            this.msrs = new ArrayList<Msr>();
            for (int i = 0; i < numMsrs(); i++) {
                this.msrs.add(new Msr(this._io, this, _root));
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
        private long numMsrs;
        private byte[] padding;
        private List<Msr> msrs;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Number of MSRs.
         */
        public long numMsrs() { return numMsrs; }

        /**
         * Padding of the structure, so that the MSRs are at a multiple of 8.
         */
        public byte[] padding() { return padding; }

        /**
         * The MSRs.
         */
        public List<Msr> msrs() { return msrs; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Extended state of a virtual CPU: three masks and the XSAVE area, in the
     * standard form. The area ends with the last component of `xcr0_accum` (Xen
     * up to 4.2.2 wrote all that the CPU has).
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)"
     */
    public static class CpuXsave extends KaitaiStruct {
        public static CpuXsave fromFile(String fileName) throws IOException {
            return new CpuXsave(new ByteBufferKaitaiStream(fileName));
        }

        public CpuXsave(KaitaiStream _io) {
            this(_io, null, null);
        }

        public CpuXsave(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public CpuXsave(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.xfeatureMask = this._io.readU8le();
            this.xcr0 = this._io.readU8le();
            this.xcr0Accum = this._io.readU8le();
            this._raw_saveArea = this._io.readBytesFull();
            KaitaiStream _io__raw_saveArea = new ByteBufferKaitaiStream(this._raw_saveArea);
            this.saveArea = new X86Xsave(_io__raw_saveArea);
        }

        public void _fetchInstances() {
            this.saveArea._fetchInstances();
        }
        private Boolean accumApx;

        /**
         * Ever enabled: APX registers R16 to R31.
         */
        public Boolean accumApx() {
            if (this.accumApx != null)
                return this.accumApx;
            this.accumApx = (xcr0Accum() & 524288) != 0;
            return this.accumApx;
        }
        private Boolean accumAvx;

        /**
         * Ever enabled: AVX state (upper halves of YMM0 to YMM15).
         */
        public Boolean accumAvx() {
            if (this.accumAvx != null)
                return this.accumAvx;
            this.accumAvx = (xcr0Accum() & 4) != 0;
            return this.accumAvx;
        }
        private Boolean accumBndcsr;

        /**
         * Ever enabled: MPX configuration and status.
         */
        public Boolean accumBndcsr() {
            if (this.accumBndcsr != null)
                return this.accumBndcsr;
            this.accumBndcsr = (xcr0Accum() & 16) != 0;
            return this.accumBndcsr;
        }
        private Boolean accumBndregs;

        /**
         * Ever enabled: MPX bound registers.
         */
        public Boolean accumBndregs() {
            if (this.accumBndregs != null)
                return this.accumBndregs;
            this.accumBndregs = (xcr0Accum() & 8) != 0;
            return this.accumBndregs;
        }
        private Boolean accumHi16Zmm;

        /**
         * Ever enabled: ZMM16 to ZMM31.
         */
        public Boolean accumHi16Zmm() {
            if (this.accumHi16Zmm != null)
                return this.accumHi16Zmm;
            this.accumHi16Zmm = (xcr0Accum() & 128) != 0;
            return this.accumHi16Zmm;
        }
        private Boolean accumLwp;

        /**
         * Ever enabled: AMD lightweight profiling.
         */
        public Boolean accumLwp() {
            if (this.accumLwp != null)
                return this.accumLwp;
            this.accumLwp = KaitaiStream.mod(xcr0Accum() / 4611686018427387904L, 2) == 1;
            return this.accumLwp;
        }
        private Boolean accumOpmask;

        /**
         * Ever enabled: AVX-512 mask registers.
         */
        public Boolean accumOpmask() {
            if (this.accumOpmask != null)
                return this.accumOpmask;
            this.accumOpmask = (xcr0Accum() & 32) != 0;
            return this.accumOpmask;
        }
        private Boolean accumPkru;

        /**
         * Ever enabled: protection key rights of user pages.
         */
        public Boolean accumPkru() {
            if (this.accumPkru != null)
                return this.accumPkru;
            this.accumPkru = (xcr0Accum() & 512) != 0;
            return this.accumPkru;
        }
        private Boolean accumSse;

        /**
         * Ever enabled: SSE state (XMM registers and MXCSR).
         */
        public Boolean accumSse() {
            if (this.accumSse != null)
                return this.accumSse;
            this.accumSse = (xcr0Accum() & 2) != 0;
            return this.accumSse;
        }
        private Boolean accumTilecfg;

        /**
         * Ever enabled: AMX tile configuration.
         */
        public Boolean accumTilecfg() {
            if (this.accumTilecfg != null)
                return this.accumTilecfg;
            this.accumTilecfg = (xcr0Accum() & 131072) != 0;
            return this.accumTilecfg;
        }
        private Boolean accumTiledata;

        /**
         * Ever enabled: AMX tile data.
         */
        public Boolean accumTiledata() {
            if (this.accumTiledata != null)
                return this.accumTiledata;
            this.accumTiledata = (xcr0Accum() & 262144) != 0;
            return this.accumTiledata;
        }
        private Boolean accumX87;

        /**
         * Ever enabled: x87 state.
         */
        public Boolean accumX87() {
            if (this.accumX87 != null)
                return this.accumX87;
            this.accumX87 = (xcr0Accum() & 1) != 0;
            return this.accumX87;
        }
        private Boolean accumZmmHi256;

        /**
         * Ever enabled: upper halves of ZMM0 to ZMM15.
         */
        public Boolean accumZmmHi256() {
            if (this.accumZmmHi256 != null)
                return this.accumZmmHi256;
            this.accumZmmHi256 = (xcr0Accum() & 64) != 0;
            return this.accumZmmHi256;
        }
        private Boolean maskApx;

        /**
         * Supported: APX registers R16 to R31.
         */
        public Boolean maskApx() {
            if (this.maskApx != null)
                return this.maskApx;
            this.maskApx = (xfeatureMask() & 524288) != 0;
            return this.maskApx;
        }
        private Boolean maskAvx;

        /**
         * Supported: AVX state (upper halves of YMM0 to YMM15).
         */
        public Boolean maskAvx() {
            if (this.maskAvx != null)
                return this.maskAvx;
            this.maskAvx = (xfeatureMask() & 4) != 0;
            return this.maskAvx;
        }
        private Boolean maskBndcsr;

        /**
         * Supported: MPX configuration and status.
         */
        public Boolean maskBndcsr() {
            if (this.maskBndcsr != null)
                return this.maskBndcsr;
            this.maskBndcsr = (xfeatureMask() & 16) != 0;
            return this.maskBndcsr;
        }
        private Boolean maskBndregs;

        /**
         * Supported: MPX bound registers.
         */
        public Boolean maskBndregs() {
            if (this.maskBndregs != null)
                return this.maskBndregs;
            this.maskBndregs = (xfeatureMask() & 8) != 0;
            return this.maskBndregs;
        }
        private Boolean maskHi16Zmm;

        /**
         * Supported: ZMM16 to ZMM31.
         */
        public Boolean maskHi16Zmm() {
            if (this.maskHi16Zmm != null)
                return this.maskHi16Zmm;
            this.maskHi16Zmm = (xfeatureMask() & 128) != 0;
            return this.maskHi16Zmm;
        }
        private Boolean maskLwp;

        /**
         * Supported: AMD lightweight profiling.
         */
        public Boolean maskLwp() {
            if (this.maskLwp != null)
                return this.maskLwp;
            this.maskLwp = KaitaiStream.mod(xfeatureMask() / 4611686018427387904L, 2) == 1;
            return this.maskLwp;
        }
        private Boolean maskOpmask;

        /**
         * Supported: AVX-512 mask registers.
         */
        public Boolean maskOpmask() {
            if (this.maskOpmask != null)
                return this.maskOpmask;
            this.maskOpmask = (xfeatureMask() & 32) != 0;
            return this.maskOpmask;
        }
        private Boolean maskPkru;

        /**
         * Supported: protection key rights of user pages.
         */
        public Boolean maskPkru() {
            if (this.maskPkru != null)
                return this.maskPkru;
            this.maskPkru = (xfeatureMask() & 512) != 0;
            return this.maskPkru;
        }
        private Boolean maskSse;

        /**
         * Supported: SSE state (XMM registers and MXCSR).
         */
        public Boolean maskSse() {
            if (this.maskSse != null)
                return this.maskSse;
            this.maskSse = (xfeatureMask() & 2) != 0;
            return this.maskSse;
        }
        private Boolean maskTilecfg;

        /**
         * Supported: AMX tile configuration.
         */
        public Boolean maskTilecfg() {
            if (this.maskTilecfg != null)
                return this.maskTilecfg;
            this.maskTilecfg = (xfeatureMask() & 131072) != 0;
            return this.maskTilecfg;
        }
        private Boolean maskTiledata;

        /**
         * Supported: AMX tile data.
         */
        public Boolean maskTiledata() {
            if (this.maskTiledata != null)
                return this.maskTiledata;
            this.maskTiledata = (xfeatureMask() & 262144) != 0;
            return this.maskTiledata;
        }
        private Boolean maskX87;

        /**
         * Supported: x87 state.
         */
        public Boolean maskX87() {
            if (this.maskX87 != null)
                return this.maskX87;
            this.maskX87 = (xfeatureMask() & 1) != 0;
            return this.maskX87;
        }
        private Boolean maskZmmHi256;

        /**
         * Supported: upper halves of ZMM0 to ZMM15.
         */
        public Boolean maskZmmHi256() {
            if (this.maskZmmHi256 != null)
                return this.maskZmmHi256;
            this.maskZmmHi256 = (xfeatureMask() & 64) != 0;
            return this.maskZmmHi256;
        }
        private Boolean xcr0Apx;

        /**
         * Enabled: APX registers R16 to R31.
         */
        public Boolean xcr0Apx() {
            if (this.xcr0Apx != null)
                return this.xcr0Apx;
            this.xcr0Apx = (xcr0() & 524288) != 0;
            return this.xcr0Apx;
        }
        private Boolean xcr0Avx;

        /**
         * Enabled: AVX state (upper halves of YMM0 to YMM15).
         */
        public Boolean xcr0Avx() {
            if (this.xcr0Avx != null)
                return this.xcr0Avx;
            this.xcr0Avx = (xcr0() & 4) != 0;
            return this.xcr0Avx;
        }
        private Boolean xcr0Bndcsr;

        /**
         * Enabled: MPX configuration and status.
         */
        public Boolean xcr0Bndcsr() {
            if (this.xcr0Bndcsr != null)
                return this.xcr0Bndcsr;
            this.xcr0Bndcsr = (xcr0() & 16) != 0;
            return this.xcr0Bndcsr;
        }
        private Boolean xcr0Bndregs;

        /**
         * Enabled: MPX bound registers.
         */
        public Boolean xcr0Bndregs() {
            if (this.xcr0Bndregs != null)
                return this.xcr0Bndregs;
            this.xcr0Bndregs = (xcr0() & 8) != 0;
            return this.xcr0Bndregs;
        }
        private Boolean xcr0Hi16Zmm;

        /**
         * Enabled: ZMM16 to ZMM31.
         */
        public Boolean xcr0Hi16Zmm() {
            if (this.xcr0Hi16Zmm != null)
                return this.xcr0Hi16Zmm;
            this.xcr0Hi16Zmm = (xcr0() & 128) != 0;
            return this.xcr0Hi16Zmm;
        }
        private Boolean xcr0Lwp;

        /**
         * Enabled: AMD lightweight profiling.
         */
        public Boolean xcr0Lwp() {
            if (this.xcr0Lwp != null)
                return this.xcr0Lwp;
            this.xcr0Lwp = KaitaiStream.mod(xcr0() / 4611686018427387904L, 2) == 1;
            return this.xcr0Lwp;
        }
        private Boolean xcr0Opmask;

        /**
         * Enabled: AVX-512 mask registers.
         */
        public Boolean xcr0Opmask() {
            if (this.xcr0Opmask != null)
                return this.xcr0Opmask;
            this.xcr0Opmask = (xcr0() & 32) != 0;
            return this.xcr0Opmask;
        }
        private Boolean xcr0Pkru;

        /**
         * Enabled: protection key rights of user pages.
         */
        public Boolean xcr0Pkru() {
            if (this.xcr0Pkru != null)
                return this.xcr0Pkru;
            this.xcr0Pkru = (xcr0() & 512) != 0;
            return this.xcr0Pkru;
        }
        private Boolean xcr0Sse;

        /**
         * Enabled: SSE state (XMM registers and MXCSR).
         */
        public Boolean xcr0Sse() {
            if (this.xcr0Sse != null)
                return this.xcr0Sse;
            this.xcr0Sse = (xcr0() & 2) != 0;
            return this.xcr0Sse;
        }
        private Boolean xcr0Tilecfg;

        /**
         * Enabled: AMX tile configuration.
         */
        public Boolean xcr0Tilecfg() {
            if (this.xcr0Tilecfg != null)
                return this.xcr0Tilecfg;
            this.xcr0Tilecfg = (xcr0() & 131072) != 0;
            return this.xcr0Tilecfg;
        }
        private Boolean xcr0Tiledata;

        /**
         * Enabled: AMX tile data.
         */
        public Boolean xcr0Tiledata() {
            if (this.xcr0Tiledata != null)
                return this.xcr0Tiledata;
            this.xcr0Tiledata = (xcr0() & 262144) != 0;
            return this.xcr0Tiledata;
        }
        private Boolean xcr0X87;

        /**
         * Enabled: x87 state.
         */
        public Boolean xcr0X87() {
            if (this.xcr0X87 != null)
                return this.xcr0X87;
            this.xcr0X87 = (xcr0() & 1) != 0;
            return this.xcr0X87;
        }
        private Boolean xcr0ZmmHi256;

        /**
         * Enabled: upper halves of ZMM0 to ZMM15.
         */
        public Boolean xcr0ZmmHi256() {
            if (this.xcr0ZmmHi256 != null)
                return this.xcr0ZmmHi256;
            this.xcr0ZmmHi256 = (xcr0() & 64) != 0;
            return this.xcr0ZmmHi256;
        }
        private long xfeatureMask;
        private long xcr0;
        private long xcr0Accum;
        private X86Xsave saveArea;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;
        private byte[] _raw_saveArea;

        /**
         * Components that the machine supports. Ignored since Xen 4.5.
         */
        public long xfeatureMask() { return xfeatureMask; }

        /**
         * XCR0 of the guest.
         */
        public long xcr0() { return xcr0; }

        /**
         * All bits that XCR0 ever had: the components of the area.
         */
        public long xcr0Accum() { return xcr0Accum; }

        /**
         * The XSAVE area.
         */
        public X86Xsave saveArea() { return saveArea; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
        public byte[] _raw_saveArea() { return _raw_saveArea; }
    }

    /**
     * One entry: the descriptor and the structure that it announces. Entries
     * follow one another without padding.
     * @see "xen/include/public/hvm/save.h (struct hvm_save_descriptor)"
     */
    public static class Entry extends KaitaiStruct {
        public static Entry fromFile(String fileName) throws IOException {
            return new Entry(new ByteBufferKaitaiStream(fileName));
        }

        public Entry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Entry(KaitaiStream _io, XenHvmContext _parent) {
            this(_io, _parent, null);
        }

        public Entry(KaitaiStream _io, XenHvmContext _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.typecode = XenHvmContext.SaveType.byId(this._io.readU2le());
            this.instance = this._io.readU2le();
            this.lenBody = this._io.readU4le();
            {
                SaveType on = typecode();
                if (on != null) {
                    switch (typecode()) {
                    case CPU: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Cpu(_io_body, this, _root);
                        break;
                    }
                    case CPU_MSR: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new CpuMsr(_io_body, this, _root);
                        break;
                    }
                    case CPU_XSAVE: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new CpuXsave(_io_body, this, _root);
                        break;
                    }
                    case HEADER: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Header(_io_body, this, _root);
                        break;
                    }
                    case HPET: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Hpet(_io_body, this, _root);
                        break;
                    }
                    case IOAPIC: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Ioapic(_io_body, this, _root);
                        break;
                    }
                    case ISA_IRQ: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new IsaIrq(_io_body, this, _root);
                        break;
                    }
                    case LAPIC: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Lapic(_io_body, this, _root);
                        break;
                    }
                    case LAPIC_REGS: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new LapicRegs(_io_body, this, _root);
                        break;
                    }
                    case MTRR: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Mtrr(_io_body, this, _root);
                        break;
                    }
                    case PCI_IRQ: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new PciIrq(_io_body, this, _root);
                        break;
                    }
                    case PCI_LINK: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new PciLink(_io_body, this, _root);
                        break;
                    }
                    case PIC: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Pic(_io_body, this, _root);
                        break;
                    }
                    case PIT: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Pit(_io_body, this, _root);
                        break;
                    }
                    case PMTIMER: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Pmtimer(_io_body, this, _root);
                        break;
                    }
                    case RTC: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new Rtc(_io_body, this, _root);
                        break;
                    }
                    case TSC_ADJUST: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new TscAdjust(_io_body, this, _root);
                        break;
                    }
                    case VIRIDIAN_DOMAIN: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ViridianDomain(_io_body, this, _root);
                        break;
                    }
                    case VIRIDIAN_VCPU: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new ViridianVcpu(_io_body, this, _root);
                        break;
                    }
                    case VMCE_VCPU: {
                        KaitaiStream _io_body = this._io.substream(lenBody());
                        this.body = new VmceVcpu(_io_body, this, _root);
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
        }

        public void _fetchInstances() {
            {
                SaveType on = typecode();
                if (on != null) {
                    switch (typecode()) {
                    case CPU: {
                        ((Cpu) (this.body))._fetchInstances();
                        break;
                    }
                    case CPU_MSR: {
                        ((CpuMsr) (this.body))._fetchInstances();
                        break;
                    }
                    case CPU_XSAVE: {
                        ((CpuXsave) (this.body))._fetchInstances();
                        break;
                    }
                    case HEADER: {
                        ((Header) (this.body))._fetchInstances();
                        break;
                    }
                    case HPET: {
                        ((Hpet) (this.body))._fetchInstances();
                        break;
                    }
                    case IOAPIC: {
                        ((Ioapic) (this.body))._fetchInstances();
                        break;
                    }
                    case ISA_IRQ: {
                        ((IsaIrq) (this.body))._fetchInstances();
                        break;
                    }
                    case LAPIC: {
                        ((Lapic) (this.body))._fetchInstances();
                        break;
                    }
                    case LAPIC_REGS: {
                        ((LapicRegs) (this.body))._fetchInstances();
                        break;
                    }
                    case MTRR: {
                        ((Mtrr) (this.body))._fetchInstances();
                        break;
                    }
                    case PCI_IRQ: {
                        ((PciIrq) (this.body))._fetchInstances();
                        break;
                    }
                    case PCI_LINK: {
                        ((PciLink) (this.body))._fetchInstances();
                        break;
                    }
                    case PIC: {
                        ((Pic) (this.body))._fetchInstances();
                        break;
                    }
                    case PIT: {
                        ((Pit) (this.body))._fetchInstances();
                        break;
                    }
                    case PMTIMER: {
                        ((Pmtimer) (this.body))._fetchInstances();
                        break;
                    }
                    case RTC: {
                        ((Rtc) (this.body))._fetchInstances();
                        break;
                    }
                    case TSC_ADJUST: {
                        ((TscAdjust) (this.body))._fetchInstances();
                        break;
                    }
                    case VIRIDIAN_DOMAIN: {
                        ((ViridianDomain) (this.body))._fetchInstances();
                        break;
                    }
                    case VIRIDIAN_VCPU: {
                        ((ViridianVcpu) (this.body))._fetchInstances();
                        break;
                    }
                    case VMCE_VCPU: {
                        ((VmceVcpu) (this.body))._fetchInstances();
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
        private SaveType typecode;
        private int instance;
        private long lenBody;
        private Object body;
        private XenHvmContext _root;
        private XenHvmContext _parent;

        /**
         * What the body is. Xen refuses to load a context with a code that it
         * does not know.
         */
        public SaveType typecode() { return typecode; }

        /**
         * Number of the virtual CPU, of the PIC, or 0.
         */
        public int instance() { return instance; }

        /**
         * Length of the body in octets, without the descriptor.
         */
        public long lenBody() { return lenBody; }

        /**
         * The saved structure. Types without a published layout and unknown ones
         * are kept as octets.
         */
        public Object body() { return body; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext _parent() { return _parent; }
    }

    /**
     * Identifies the format and the machine that saved.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)"
     */
    public static class Header extends KaitaiStruct {
        public static Header fromFile(String fileName) throws IOException {
            return new Header(new ByteBufferKaitaiStream(fileName));
        }

        public Header(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Header(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Header(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.magic = this._io.readU4le();
            this.version = this._io.readU4le();
            this.changeset = this._io.readU8le();
            this.cpuid = this._io.readU4le();
            this.gtscKhz = this._io.readU4le();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private Integer cpuExtendedFamily;

        /**
         * To be added to the family if that is 15.
         */
        public Integer cpuExtendedFamily() {
            if (this.cpuExtendedFamily != null)
                return this.cpuExtendedFamily;
            this.cpuExtendedFamily = ((Number) (KaitaiStream.mod(cpuid() / 1048576, 256))).intValue();
            return this.cpuExtendedFamily;
        }
        private Integer cpuExtendedModel;

        /**
         * Model, high four bits.
         */
        public Integer cpuExtendedModel() {
            if (this.cpuExtendedModel != null)
                return this.cpuExtendedModel;
            this.cpuExtendedModel = ((Number) (KaitaiStream.mod(cpuid() / 65536, 16))).intValue();
            return this.cpuExtendedModel;
        }
        private Integer cpuFamily;

        /**
         * Family.
         */
        public Integer cpuFamily() {
            if (this.cpuFamily != null)
                return this.cpuFamily;
            this.cpuFamily = ((Number) (KaitaiStream.mod(cpuid() / 256, 16))).intValue();
            return this.cpuFamily;
        }
        private Integer cpuModel;

        /**
         * Model, low four bits.
         */
        public Integer cpuModel() {
            if (this.cpuModel != null)
                return this.cpuModel;
            this.cpuModel = ((Number) (KaitaiStream.mod(cpuid() / 16, 16))).intValue();
            return this.cpuModel;
        }
        private Integer cpuStepping;

        /**
         * Stepping.
         */
        public Integer cpuStepping() {
            if (this.cpuStepping != null)
                return this.cpuStepping;
            this.cpuStepping = ((Number) (cpuid() & 15)).intValue();
            return this.cpuStepping;
        }
        private Integer cpuType;

        /**
         * Processor type.
         */
        public Integer cpuType() {
            if (this.cpuType != null)
                return this.cpuType;
            this.cpuType = ((Number) (KaitaiStream.mod(cpuid() / 4096, 4))).intValue();
            return this.cpuType;
        }
        private long magic;
        private long version;
        private long changeset;
        private long cpuid;
        private long gtscKhz;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * 0x54381286; Xen refuses to load anything else.
         */
        public long magic() { return magic; }

        /**
         * Version of the format: 1.
         */
        public long version() { return version; }

        /**
         * Changeset of the Xen that saved; all ones if unknown, as always since
         * Xen moved to git.
         */
        public long changeset() { return changeset; }

        /**
         * EAX of CPUID leaf 1 on the machine that saved: family, model and
         * stepping.
         */
        public long cpuid() { return cpuid; }

        /**
         * Frequency of the guest TSC, in kHz.
         */
        public long gtscKhz() { return gtscKhz; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The high precision event timer, as in its registers, with the last
     * comparator values.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
     * Specification 1.0a
     * "
     */
    public static class Hpet extends KaitaiStruct {
        public static Hpet fromFile(String fileName) throws IOException {
            return new Hpet(new ByteBufferKaitaiStream(fileName));
        }

        public Hpet(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Hpet(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Hpet(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.capability = this._io.readU4le();
            this.counterPeriod = this._io.readU4le();
            this.res0 = this._io.readBytes(8);
            this.config = this._io.readU8le();
            this.res1 = this._io.readBytes(8);
            this.isr = this._io.readU8le();
            this.res2 = this._io.readBytes(200);
            this.mc64 = this._io.readU8le();
            this.res3 = this._io.readBytes(8);
            this.timers = new ArrayList<HpetTimer>();
            for (int i = 0; i < 3; i++) {
                this.timers.add(new HpetTimer(this._io, this, _root));
            }
            this.res5 = this._io.readBytes(672);
            this.period = new ArrayList<Long>();
            for (int i = 0; i < 3; i++) {
                this.period.add(this._io.readU8le());
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.timers.size(); i++) {
                this.timers.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.period.size(); i++) {
            }
            if (!(_io().isEof())) {
            }
        }
        private Boolean countSizeCap;

        /**
         * The main counter has 64 bits.
         */
        public Boolean countSizeCap() {
            if (this.countSizeCap != null)
                return this.countSizeCap;
            this.countSizeCap = (capability() & 8192) != 0;
            return this.countSizeCap;
        }
        private Boolean isEnabled;

        /**
         * The main counter runs.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (config() & 1) != 0;
            return this.isEnabled;
        }
        private Boolean isLegacy;

        /**
         * Timers 0 and 1 replace PIT and RTC.
         */
        public Boolean isLegacy() {
            if (this.isLegacy != null)
                return this.isLegacy;
            this.isLegacy = (config() & 2) != 0;
            return this.isLegacy;
        }
        private Boolean legRtCap;

        /**
         * Legacy routing is possible.
         */
        public Boolean legRtCap() {
            if (this.legRtCap != null)
                return this.legRtCap;
            this.legRtCap = (capability() & 32768) != 0;
            return this.legRtCap;
        }
        private Integer numTimCap;

        /**
         * Number of timers minus one.
         */
        public Integer numTimCap() {
            if (this.numTimCap != null)
                return this.numTimCap;
            this.numTimCap = ((Number) (KaitaiStream.mod(capability() / 256, 32))).intValue();
            return this.numTimCap;
        }
        private Integer revId;

        /**
         * Revision.
         */
        public Integer revId() {
            if (this.revId != null)
                return this.revId;
            this.revId = ((Number) (capability() & 255)).intValue();
            return this.revId;
        }
        private Boolean t0IntSts;

        /**
         * Timer 0 has raised its interrupt.
         */
        public Boolean t0IntSts() {
            if (this.t0IntSts != null)
                return this.t0IntSts;
            this.t0IntSts = (isr() & 1) != 0;
            return this.t0IntSts;
        }
        private Boolean t1IntSts;

        /**
         * Timer 1 has raised its interrupt.
         */
        public Boolean t1IntSts() {
            if (this.t1IntSts != null)
                return this.t1IntSts;
            this.t1IntSts = (isr() & 2) != 0;
            return this.t1IntSts;
        }
        private Boolean t2IntSts;

        /**
         * Timer 2 has raised its interrupt.
         */
        public Boolean t2IntSts() {
            if (this.t2IntSts != null)
                return this.t2IntSts;
            this.t2IntSts = (isr() & 4) != 0;
            return this.t2IntSts;
        }
        private Integer vendorId;

        /**
         * PCI vendor ID.
         */
        public Integer vendorId() {
            if (this.vendorId != null)
                return this.vendorId;
            this.vendorId = ((Number) (capability() / 65536)).intValue();
            return this.vendorId;
        }
        private long capability;
        private long counterPeriod;
        private byte[] res0;
        private long config;
        private byte[] res1;
        private long isr;
        private byte[] res2;
        private long mc64;
        private byte[] res3;
        private List<HpetTimer> timers;
        private byte[] res5;
        private List<Long> period;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Capabilities, bits 31 to 0.
         */
        public long capability() { return capability; }

        /**
         * Period of the main counter, in femtoseconds.
         */
        public long counterPeriod() { return counterPeriod; }

        /**
         * Reserved.
         */
        public byte[] res0() { return res0; }

        /**
         * Configuration.
         */
        public long config() { return config; }

        /**
         * Reserved.
         */
        public byte[] res1() { return res1; }

        /**
         * Interrupt status.
         */
        public long isr() { return isr; }

        /**
         * Reserved.
         */
        public byte[] res2() { return res2; }

        /**
         * Main counter.
         */
        public long mc64() { return mc64; }

        /**
         * Reserved.
         */
        public byte[] res3() { return res3; }

        /**
         * The three timers.
         */
        public List<HpetTimer> timers() { return timers; }

        /**
         * Places of timers that Xen does not have.
         */
        public byte[] res5() { return res5; }

        /**
         * Last value written to each comparator, in ticks.
         */
        public List<Long> period() { return period; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * One timer of the HPET.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
     * Specification 1.0a
     * "
     */
    public static class HpetTimer extends KaitaiStruct {
        public static HpetTimer fromFile(String fileName) throws IOException {
            return new HpetTimer(new ByteBufferKaitaiStream(fileName));
        }

        public HpetTimer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public HpetTimer(KaitaiStream _io, XenHvmContext.Hpet _parent) {
            this(_io, _parent, null);
        }

        public HpetTimer(KaitaiStream _io, XenHvmContext.Hpet _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.config = this._io.readU4le();
            this.intRouteCap = this._io.readU4le();
            this.cmp = this._io.readU8le();
            this.fsbValue = this._io.readU4le();
            this.fsbAddress = this._io.readU4le();
            this.res4 = this._io.readBytes(8);
        }

        public void _fetchInstances() {
        }
        private Boolean fsbCap;

        /**
         * FSB interrupts are possible.
         */
        public Boolean fsbCap() {
            if (this.fsbCap != null)
                return this.fsbCap;
            this.fsbCap = (config() & 32768) != 0;
            return this.fsbCap;
        }
        private Boolean fsbEnabled;

        /**
         * FSB interrupts.
         */
        public Boolean fsbEnabled() {
            if (this.fsbEnabled != null)
                return this.fsbEnabled;
            this.fsbEnabled = (config() & 16384) != 0;
            return this.fsbEnabled;
        }
        private Integer intRoute;

        /**
         * Input of the I/O APIC.
         */
        public Integer intRoute() {
            if (this.intRoute != null)
                return this.intRoute;
            this.intRoute = ((Number) (KaitaiStream.mod(config() / 512, 32))).intValue();
            return this.intRoute;
        }
        private Boolean is32bit;

        /**
         * 32-bit mode.
         */
        public Boolean is32bit() {
            if (this.is32bit != null)
                return this.is32bit;
            this.is32bit = (config() & 256) != 0;
            return this.is32bit;
        }
        private Boolean isEnabled;

        /**
         * The interrupt is enabled.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (config() & 4) != 0;
            return this.isEnabled;
        }
        private Boolean isLevel;

        /**
         * Level-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (config() & 2) != 0;
            return this.isLevel;
        }
        private Boolean isPeriodic;

        /**
         * Periodic.
         */
        public Boolean isPeriodic() {
            if (this.isPeriodic != null)
                return this.isPeriodic;
            this.isPeriodic = (config() & 8) != 0;
            return this.isPeriodic;
        }
        private Boolean periodicCap;

        /**
         * Periodic mode is possible.
         */
        public Boolean periodicCap() {
            if (this.periodicCap != null)
                return this.periodicCap;
            this.periodicCap = (config() & 16) != 0;
            return this.periodicCap;
        }
        private Boolean setValue;

        /**
         * The accumulator can be written.
         */
        public Boolean setValue() {
            if (this.setValue != null)
                return this.setValue;
            this.setValue = (config() & 64) != 0;
            return this.setValue;
        }
        private Boolean sizeCap;

        /**
         * The timer has 64 bits.
         */
        public Boolean sizeCap() {
            if (this.sizeCap != null)
                return this.sizeCap;
            this.sizeCap = (config() & 32) != 0;
            return this.sizeCap;
        }
        private long config;
        private long intRouteCap;
        private long cmp;
        private long fsbValue;
        private long fsbAddress;
        private byte[] res4;
        private XenHvmContext _root;
        private XenHvmContext.Hpet _parent;

        /**
         * Configuration and capabilities.
         */
        public long config() { return config; }

        /**
         * Inputs of the I/O APIC that the timer can use, one bit each.
         */
        public long intRouteCap() { return intRouteCap; }

        /**
         * Comparator, in ticks.
         */
        public long cmp() { return cmp; }

        /**
         * Data of an FSB interrupt; not supported by Xen.
         */
        public long fsbValue() { return fsbValue; }

        /**
         * Address of an FSB interrupt; not supported by Xen.
         */
        public long fsbAddress() { return fsbAddress; }

        /**
         * Reserved.
         */
        public byte[] res4() { return res4; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Hpet _parent() { return _parent; }
    }

    /**
     * The I/O APIC.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)"
     */
    public static class Ioapic extends KaitaiStruct {
        public static Ioapic fromFile(String fileName) throws IOException {
            return new Ioapic(new ByteBufferKaitaiStream(fileName));
        }

        public Ioapic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Ioapic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Ioapic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.baseAddress = this._io.readU8le();
            this.ioregsel = this._io.readU4le();
            this.id = this._io.readU4le();
            this.redirtbl = new ArrayList<RedirectionEntry>();
            for (int i = 0; i < 48; i++) {
                this.redirtbl.add(new RedirectionEntry(this._io, this, _root));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.redirtbl.size(); i++) {
                this.redirtbl.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private long baseAddress;
        private long ioregsel;
        private long id;
        private List<RedirectionEntry> redirtbl;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Physical address of its registers.
         */
        public long baseAddress() { return baseAddress; }

        /**
         * Selected register.
         */
        public long ioregsel() { return ioregsel; }

        /**
         * APIC ID.
         */
        public long id() { return id; }

        /**
         * Redirection table: 16 ISA interrupts and 32 more.
         */
        public List<RedirectionEntry> redirtbl() { return redirtbl; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Levels of the interrupt wires of ISA devices.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)"
     */
    public static class IsaIrq extends KaitaiStruct {
        public static IsaIrq fromFile(String fileName) throws IOException {
            return new IsaIrq(new ByteBufferKaitaiStream(fileName));
        }

        public IsaIrq(KaitaiStream _io) {
            this(_io, null, null);
        }

        public IsaIrq(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public IsaIrq(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.wires = this._io.readU2le();
            this.reserved = this._io.readBytes(6);
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private Boolean irq0;

        /**
         * Interrupt 0 is asserted.
         */
        public Boolean irq0() {
            if (this.irq0 != null)
                return this.irq0;
            this.irq0 = (wires() & 1) != 0;
            return this.irq0;
        }
        private Boolean irq1;

        /**
         * Interrupt 1 is asserted.
         */
        public Boolean irq1() {
            if (this.irq1 != null)
                return this.irq1;
            this.irq1 = (wires() & 2) != 0;
            return this.irq1;
        }
        private Boolean irq10;

        /**
         * Interrupt 10 is asserted.
         */
        public Boolean irq10() {
            if (this.irq10 != null)
                return this.irq10;
            this.irq10 = (wires() & 1024) != 0;
            return this.irq10;
        }
        private Boolean irq11;

        /**
         * Interrupt 11 is asserted.
         */
        public Boolean irq11() {
            if (this.irq11 != null)
                return this.irq11;
            this.irq11 = (wires() & 2048) != 0;
            return this.irq11;
        }
        private Boolean irq12;

        /**
         * Interrupt 12 is asserted.
         */
        public Boolean irq12() {
            if (this.irq12 != null)
                return this.irq12;
            this.irq12 = (wires() & 4096) != 0;
            return this.irq12;
        }
        private Boolean irq13;

        /**
         * Interrupt 13 is asserted.
         */
        public Boolean irq13() {
            if (this.irq13 != null)
                return this.irq13;
            this.irq13 = (wires() & 8192) != 0;
            return this.irq13;
        }
        private Boolean irq14;

        /**
         * Interrupt 14 is asserted.
         */
        public Boolean irq14() {
            if (this.irq14 != null)
                return this.irq14;
            this.irq14 = (wires() & 16384) != 0;
            return this.irq14;
        }
        private Boolean irq15;

        /**
         * Interrupt 15 is asserted.
         */
        public Boolean irq15() {
            if (this.irq15 != null)
                return this.irq15;
            this.irq15 = (wires() & 32768) != 0;
            return this.irq15;
        }
        private Boolean irq2;

        /**
         * Interrupt 2 is asserted.
         */
        public Boolean irq2() {
            if (this.irq2 != null)
                return this.irq2;
            this.irq2 = (wires() & 4) != 0;
            return this.irq2;
        }
        private Boolean irq3;

        /**
         * Interrupt 3 is asserted.
         */
        public Boolean irq3() {
            if (this.irq3 != null)
                return this.irq3;
            this.irq3 = (wires() & 8) != 0;
            return this.irq3;
        }
        private Boolean irq4;

        /**
         * Interrupt 4 is asserted.
         */
        public Boolean irq4() {
            if (this.irq4 != null)
                return this.irq4;
            this.irq4 = (wires() & 16) != 0;
            return this.irq4;
        }
        private Boolean irq5;

        /**
         * Interrupt 5 is asserted.
         */
        public Boolean irq5() {
            if (this.irq5 != null)
                return this.irq5;
            this.irq5 = (wires() & 32) != 0;
            return this.irq5;
        }
        private Boolean irq6;

        /**
         * Interrupt 6 is asserted.
         */
        public Boolean irq6() {
            if (this.irq6 != null)
                return this.irq6;
            this.irq6 = (wires() & 64) != 0;
            return this.irq6;
        }
        private Boolean irq7;

        /**
         * Interrupt 7 is asserted.
         */
        public Boolean irq7() {
            if (this.irq7 != null)
                return this.irq7;
            this.irq7 = (wires() & 128) != 0;
            return this.irq7;
        }
        private Boolean irq8;

        /**
         * Interrupt 8 is asserted.
         */
        public Boolean irq8() {
            if (this.irq8 != null)
                return this.irq8;
            this.irq8 = (wires() & 256) != 0;
            return this.irq8;
        }
        private Boolean irq9;

        /**
         * Interrupt 9 is asserted.
         */
        public Boolean irq9() {
            if (this.irq9 != null)
                return this.irq9;
            this.irq9 = (wires() & 512) != 0;
            return this.irq9;
        }
        private int wires;
        private byte[] reserved;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * One bit for each ISA interrupt, set if it is asserted.
         */
        public int wires() { return wires; }

        /**
         * Unused octets of the 64-bit word.
         */
        public byte[] reserved() { return reserved; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
     * since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
     * `tdt_msr`, before Xen 4.1.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)"
     */
    public static class Lapic extends KaitaiStruct {
        public static Lapic fromFile(String fileName) throws IOException {
            return new Lapic(new ByteBufferKaitaiStream(fileName));
        }

        public Lapic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Lapic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Lapic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.apicBaseMsr = this._io.readU8le();
            this.disabled = this._io.readU4le();
            this.timerDivisor = this._io.readU4le();
            if (!(_io().isEof())) {
                this.tdtMsr = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.pendingEsr = this._io.readU4le();
            }
            if (!(_io().isEof())) {
                this.padding = this._io.readU4le();
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
        }
        private Long basePfn;

        /**
         * Page number of the registers.
         */
        public Long basePfn() {
            if (this.basePfn != null)
                return this.basePfn;
            this.basePfn = ((Number) (((Number) (apicBaseMsr() / 4096)).longValue())).longValue();
            return this.basePfn;
        }
        private Boolean hwDisabled;

        /**
         * Disabled by the APIC base MSR.
         */
        public Boolean hwDisabled() {
            if (this.hwDisabled != null)
                return this.hwDisabled;
            this.hwDisabled = (disabled() & 1) != 0;
            return this.hwDisabled;
        }
        private Boolean isBsp;

        /**
         * Bootstrap processor.
         */
        public Boolean isBsp() {
            if (this.isBsp != null)
                return this.isBsp;
            this.isBsp = (apicBaseMsr() & 256) != 0;
            return this.isBsp;
        }
        private Boolean isEnabled;

        /**
         * The APIC is enabled.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (apicBaseMsr() & 2048) != 0;
            return this.isEnabled;
        }
        private Boolean isX2apic;

        /**
         * x2APIC mode.
         */
        public Boolean isX2apic() {
            if (this.isX2apic != null)
                return this.isX2apic;
            this.isX2apic = (apicBaseMsr() & 1024) != 0;
            return this.isX2apic;
        }
        private Boolean swDisabled;

        /**
         * Disabled by the spurious interrupt register.
         */
        public Boolean swDisabled() {
            if (this.swDisabled != null)
                return this.swDisabled;
            this.swDisabled = (disabled() & 2) != 0;
            return this.swDisabled;
        }
        private long apicBaseMsr;
        private long disabled;
        private long timerDivisor;
        private Long tdtMsr;
        private Long pendingEsr;
        private Long padding;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * The APIC base MSR.
         */
        public long apicBaseMsr() { return apicBaseMsr; }

        /**
         * How the APIC is disabled.
         */
        public long disabled() { return disabled; }

        /**
         * What the timer clock is divided by.
         */
        public long timerDivisor() { return timerDivisor; }

        /**
         * TSC deadline of the timer.
         */
        public Long tdtMsr() { return tdtMsr; }

        /**
         * Errors not yet latched into the error status register.
         */
        public Long pendingEsr() { return pendingEsr; }

        /**
         * Tail padding of the structure.
         */
        public Long padding() { return padding; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Registers of a local APIC, as in its page: each has the first four of 16
     * octets. The low ends of the bit maps are first.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)"
     */
    public static class LapicRegs extends KaitaiStruct {
        public static LapicRegs fromFile(String fileName) throws IOException {
            return new LapicRegs(new ByteBufferKaitaiStream(fileName));
        }

        public LapicRegs(KaitaiStream _io) {
            this(_io, null, null);
        }

        public LapicRegs(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public LapicRegs(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.reserved000 = new ArrayList<ApicRegister>();
            for (int i = 0; i < 2; i++) {
                this.reserved000.add(new ApicRegister(this._io, this, _root));
            }
            this.id = new ApicId(this._io, this, _root);
            this.version = new ApicVersion(this._io, this, _root);
            this.reserved040 = new ArrayList<ApicRegister>();
            for (int i = 0; i < 4; i++) {
                this.reserved040.add(new ApicRegister(this._io, this, _root));
            }
            this.tpr = new ApicPriority(this._io, this, _root);
            this.apr = new ApicPriority(this._io, this, _root);
            this.ppr = new ApicPriority(this._io, this, _root);
            this.eoi = new ApicRegister(this._io, this, _root);
            this.rrd = new ApicRegister(this._io, this, _root);
            this.ldr = new ApicLogicalDestination(this._io, this, _root);
            this.dfr = new ApicDestinationFormat(this._io, this, _root);
            this.svr = new ApicSpurious(this._io, this, _root);
            this.isr = new ArrayList<ApicRegister>();
            for (int i = 0; i < 8; i++) {
                this.isr.add(new ApicRegister(this._io, this, _root));
            }
            this.tmr = new ArrayList<ApicRegister>();
            for (int i = 0; i < 8; i++) {
                this.tmr.add(new ApicRegister(this._io, this, _root));
            }
            this.irr = new ArrayList<ApicRegister>();
            for (int i = 0; i < 8; i++) {
                this.irr.add(new ApicRegister(this._io, this, _root));
            }
            this.esr = new ApicErrorStatus(this._io, this, _root);
            this.reserved290 = new ArrayList<ApicRegister>();
            for (int i = 0; i < 6; i++) {
                this.reserved290.add(new ApicRegister(this._io, this, _root));
            }
            this.lvtCmci = new ApicLvt(this._io, this, _root);
            this.icrLow = new ApicIcrLow(this._io, this, _root);
            this.icrHigh = new ApicIcrHigh(this._io, this, _root);
            this.lvtTimer = new ApicLvt(this._io, this, _root);
            this.lvtThermal = new ApicLvt(this._io, this, _root);
            this.lvtPmc = new ApicLvt(this._io, this, _root);
            this.lvtLint0 = new ApicLvt(this._io, this, _root);
            this.lvtLint1 = new ApicLvt(this._io, this, _root);
            this.lvtError = new ApicLvt(this._io, this, _root);
            this.timerInitial = new ApicRegister(this._io, this, _root);
            this.timerCurrent = new ApicRegister(this._io, this, _root);
            this.reserved3a0 = new ArrayList<ApicRegister>();
            for (int i = 0; i < 4; i++) {
                this.reserved3a0.add(new ApicRegister(this._io, this, _root));
            }
            this.timerDivide = new ApicTimerDivide(this._io, this, _root);
            this.selfIpi = new ApicRegister(this._io, this, _root);
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.reserved000.size(); i++) {
                this.reserved000.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.id._fetchInstances();
            this.version._fetchInstances();
            for (int i = 0; i < this.reserved040.size(); i++) {
                this.reserved040.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.tpr._fetchInstances();
            this.apr._fetchInstances();
            this.ppr._fetchInstances();
            this.eoi._fetchInstances();
            this.rrd._fetchInstances();
            this.ldr._fetchInstances();
            this.dfr._fetchInstances();
            this.svr._fetchInstances();
            for (int i = 0; i < this.isr.size(); i++) {
                this.isr.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.tmr.size(); i++) {
                this.tmr.get(((Number) (i)).intValue())._fetchInstances();
            }
            for (int i = 0; i < this.irr.size(); i++) {
                this.irr.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.esr._fetchInstances();
            for (int i = 0; i < this.reserved290.size(); i++) {
                this.reserved290.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.lvtCmci._fetchInstances();
            this.icrLow._fetchInstances();
            this.icrHigh._fetchInstances();
            this.lvtTimer._fetchInstances();
            this.lvtThermal._fetchInstances();
            this.lvtPmc._fetchInstances();
            this.lvtLint0._fetchInstances();
            this.lvtLint1._fetchInstances();
            this.lvtError._fetchInstances();
            this.timerInitial._fetchInstances();
            this.timerCurrent._fetchInstances();
            for (int i = 0; i < this.reserved3a0.size(); i++) {
                this.reserved3a0.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.timerDivide._fetchInstances();
            this.selfIpi._fetchInstances();
            if (!(_io().isEof())) {
            }
        }
        private List<ApicRegister> reserved000;
        private ApicId id;
        private ApicVersion version;
        private List<ApicRegister> reserved040;
        private ApicPriority tpr;
        private ApicPriority apr;
        private ApicPriority ppr;
        private ApicRegister eoi;
        private ApicRegister rrd;
        private ApicLogicalDestination ldr;
        private ApicDestinationFormat dfr;
        private ApicSpurious svr;
        private List<ApicRegister> isr;
        private List<ApicRegister> tmr;
        private List<ApicRegister> irr;
        private ApicErrorStatus esr;
        private List<ApicRegister> reserved290;
        private ApicLvt lvtCmci;
        private ApicIcrLow icrLow;
        private ApicIcrHigh icrHigh;
        private ApicLvt lvtTimer;
        private ApicLvt lvtThermal;
        private ApicLvt lvtPmc;
        private ApicLvt lvtLint0;
        private ApicLvt lvtLint1;
        private ApicLvt lvtError;
        private ApicRegister timerInitial;
        private ApicRegister timerCurrent;
        private List<ApicRegister> reserved3a0;
        private ApicTimerDivide timerDivide;
        private ApicRegister selfIpi;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Reserved; 0x000 and 0x010.
         */
        public List<ApicRegister> reserved000() { return reserved000; }

        /**
         * APIC ID; 0x020.
         */
        public ApicId id() { return id; }

        /**
         * Version; 0x030.
         */
        public ApicVersion version() { return version; }

        /**
         * Reserved; 0x040 to 0x070.
         */
        public List<ApicRegister> reserved040() { return reserved040; }

        /**
         * Task priority; 0x080.
         */
        public ApicPriority tpr() { return tpr; }

        /**
         * Arbitration priority; 0x090.
         */
        public ApicPriority apr() { return apr; }

        /**
         * Processor priority; 0x0a0.
         */
        public ApicPriority ppr() { return ppr; }

        /**
         * End of interrupt; 0x0b0.
         */
        public ApicRegister eoi() { return eoi; }

        /**
         * Remote read; 0x0c0.
         */
        public ApicRegister rrd() { return rrd; }

        /**
         * Logical destination; 0x0d0.
         */
        public ApicLogicalDestination ldr() { return ldr; }

        /**
         * Destination format; 0x0e0.
         */
        public ApicDestinationFormat dfr() { return dfr; }

        /**
         * Spurious interrupt vector; 0x0f0.
         */
        public ApicSpurious svr() { return svr; }

        /**
         * Interrupts in service, 32 vectors each; 0x100 to 0x170.
         */
        public List<ApicRegister> isr() { return isr; }

        /**
         * Level-triggered interrupts; 0x180 to 0x1f0.
         */
        public List<ApicRegister> tmr() { return tmr; }

        /**
         * Requested interrupts; 0x200 to 0x270.
         */
        public List<ApicRegister> irr() { return irr; }

        /**
         * Error status; 0x280.
         */
        public ApicErrorStatus esr() { return esr; }

        /**
         * Reserved; 0x290 to 0x2e0.
         */
        public List<ApicRegister> reserved290() { return reserved290; }

        /**
         * Corrected machine check interrupt; 0x2f0.
         */
        public ApicLvt lvtCmci() { return lvtCmci; }

        /**
         * Interrupt command, bits 31 to 0; 0x300.
         */
        public ApicIcrLow icrLow() { return icrLow; }

        /**
         * Interrupt command, bits 63 to 32; 0x310.
         */
        public ApicIcrHigh icrHigh() { return icrHigh; }

        /**
         * Timer interrupt; 0x320.
         */
        public ApicLvt lvtTimer() { return lvtTimer; }

        /**
         * Thermal sensor interrupt; 0x330.
         */
        public ApicLvt lvtThermal() { return lvtThermal; }

        /**
         * Performance counter interrupt; 0x340.
         */
        public ApicLvt lvtPmc() { return lvtPmc; }

        /**
         * Interrupt of pin LINT0; 0x350.
         */
        public ApicLvt lvtLint0() { return lvtLint0; }

        /**
         * Interrupt of pin LINT1; 0x360.
         */
        public ApicLvt lvtLint1() { return lvtLint1; }

        /**
         * Error interrupt; 0x370.
         */
        public ApicLvt lvtError() { return lvtError; }

        /**
         * Initial count of the timer; 0x380.
         */
        public ApicRegister timerInitial() { return timerInitial; }

        /**
         * Current count of the timer; 0x390.
         */
        public ApicRegister timerCurrent() { return timerCurrent; }

        /**
         * Reserved; 0x3a0 to 0x3d0.
         */
        public List<ApicRegister> reserved3a0() { return reserved3a0; }

        /**
         * Divide configuration of the timer; 0x3e0.
         */
        public ApicTimerDivide timerDivide() { return timerDivide; }

        /**
         * Self IPI, in x2APIC mode only; 0x3f0.
         */
        public ApicRegister selfIpi() { return selfIpi; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Eight memory types in one register, lowest octet first.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
     * (PAT)
     * "
     */
    public static class MemoryTypes extends KaitaiStruct {
        public static MemoryTypes fromFile(String fileName) throws IOException {
            return new MemoryTypes(new ByteBufferKaitaiStream(fileName));
        }

        public MemoryTypes(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MemoryTypes(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MemoryTypes(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.types = new ArrayList<MemoryType>();
            for (int i = 0; i < 8; i++) {
                this.types.add(XenHvmContext.MemoryType.byId(this._io.readU1()));
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.types.size(); i++) {
            }
        }
        private List<MemoryType> types;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * Memory type of each entry or block.
         */
        public List<MemoryType> types() { return types; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * One MSR.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)"
     */
    public static class Msr extends KaitaiStruct {
        public static Msr fromFile(String fileName) throws IOException {
            return new Msr(new ByteBufferKaitaiStream(fileName));
        }

        public Msr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Msr(KaitaiStream _io, XenHvmContext.CpuMsr _parent) {
            this(_io, _parent, null);
        }

        public Msr(KaitaiStream _io, XenHvmContext.CpuMsr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.index = XenHvmContext.MsrIndex.byId(this._io.readU4le());
            this.reserved = this._io.readU4le();
            this.val = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private MsrIndex index;
        private long reserved;
        private long val;
        private XenHvmContext _root;
        private XenHvmContext.CpuMsr _parent;

        /**
         * Number of the MSR.
         */
        public MsrIndex index() { return index; }

        /**
         * Reserved; must be 0.
         */
        public long reserved() { return reserved; }

        /**
         * Value of the MSR.
         */
        public long val() { return val; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.CpuMsr _parent() { return _parent; }
    }

    /**
     * Memory type range registers and page attribute table.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
     * IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
     * "
     */
    public static class Mtrr extends KaitaiStruct {
        public static Mtrr fromFile(String fileName) throws IOException {
            return new Mtrr(new ByteBufferKaitaiStream(fileName));
        }

        public Mtrr(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Mtrr(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Mtrr(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.msrPatCr = new MemoryTypes(this._io, this, _root);
            this.msrMtrrVar = new ArrayList<MtrrVariable>();
            for (int i = 0; i < 8; i++) {
                this.msrMtrrVar.add(new MtrrVariable(this._io, this, _root));
            }
            this.fix64k00000 = new MemoryTypes(this._io, this, _root);
            this.fix16k80000 = new MemoryTypes(this._io, this, _root);
            this.fix16kA0000 = new MemoryTypes(this._io, this, _root);
            this.fix4kC0000 = new MemoryTypes(this._io, this, _root);
            this.fix4kC8000 = new MemoryTypes(this._io, this, _root);
            this.fix4kD0000 = new MemoryTypes(this._io, this, _root);
            this.fix4kD8000 = new MemoryTypes(this._io, this, _root);
            this.fix4kE0000 = new MemoryTypes(this._io, this, _root);
            this.fix4kE8000 = new MemoryTypes(this._io, this, _root);
            this.fix4kF0000 = new MemoryTypes(this._io, this, _root);
            this.fix4kF8000 = new MemoryTypes(this._io, this, _root);
            this.msrMtrrCap = this._io.readU8le();
            this.msrMtrrDefType = this._io.readU8le();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            this.msrPatCr._fetchInstances();
            for (int i = 0; i < this.msrMtrrVar.size(); i++) {
                this.msrMtrrVar.get(((Number) (i)).intValue())._fetchInstances();
            }
            this.fix64k00000._fetchInstances();
            this.fix16k80000._fetchInstances();
            this.fix16kA0000._fetchInstances();
            this.fix4kC0000._fetchInstances();
            this.fix4kC8000._fetchInstances();
            this.fix4kD0000._fetchInstances();
            this.fix4kD8000._fetchInstances();
            this.fix4kE0000._fetchInstances();
            this.fix4kE8000._fetchInstances();
            this.fix4kF0000._fetchInstances();
            this.fix4kF8000._fetchInstances();
            if (!(_io().isEof())) {
            }
        }
        private MemoryType defaultType;

        /**
         * Type of memory outside of all ranges.
         */
        public MemoryType defaultType() {
            if (this.defaultType != null)
                return this.defaultType;
            this.defaultType = XenHvmContext.MemoryType.byId(msrMtrrDefType() & 255);
            return this.defaultType;
        }
        private Boolean fix;

        /**
         * There are fixed ranges.
         */
        public Boolean fix() {
            if (this.fix != null)
                return this.fix;
            this.fix = (msrMtrrCap() & 256) != 0;
            return this.fix;
        }
        private Boolean fixedEnabled;

        /**
         * Fixed ranges are enabled.
         */
        public Boolean fixedEnabled() {
            if (this.fixedEnabled != null)
                return this.fixedEnabled;
            this.fixedEnabled = (msrMtrrDefType() & 1024) != 0;
            return this.fixedEnabled;
        }
        private Boolean isEnabled;

        /**
         * MTRRs are enabled.
         */
        public Boolean isEnabled() {
            if (this.isEnabled != null)
                return this.isEnabled;
            this.isEnabled = (msrMtrrDefType() & 2048) != 0;
            return this.isEnabled;
        }
        private Boolean smrr;

        /**
         * There are SMM ranges.
         */
        public Boolean smrr() {
            if (this.smrr != null)
                return this.smrr;
            this.smrr = (msrMtrrCap() & 2048) != 0;
            return this.smrr;
        }
        private Integer vcnt;

        /**
         * Number of variable ranges.
         */
        public Integer vcnt() {
            if (this.vcnt != null)
                return this.vcnt;
            this.vcnt = ((Number) (msrMtrrCap() & 255)).intValue();
            return this.vcnt;
        }
        private Boolean wc;

        /**
         * Write-combining is possible.
         */
        public Boolean wc() {
            if (this.wc != null)
                return this.wc;
            this.wc = (msrMtrrCap() & 1024) != 0;
            return this.wc;
        }
        private MemoryTypes msrPatCr;
        private List<MtrrVariable> msrMtrrVar;
        private MemoryTypes fix64k00000;
        private MemoryTypes fix16k80000;
        private MemoryTypes fix16kA0000;
        private MemoryTypes fix4kC0000;
        private MemoryTypes fix4kC8000;
        private MemoryTypes fix4kD0000;
        private MemoryTypes fix4kD8000;
        private MemoryTypes fix4kE0000;
        private MemoryTypes fix4kE8000;
        private MemoryTypes fix4kF0000;
        private MemoryTypes fix4kF8000;
        private long msrMtrrCap;
        private long msrMtrrDefType;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Page attribute table, PA0 to PA7.
         */
        public MemoryTypes msrPatCr() { return msrPatCr; }

        /**
         * Variable ranges, pairs of base and mask.
         */
        public List<MtrrVariable> msrMtrrVar() { return msrMtrrVar; }

        /**
         * Memory types of the eight blocks of 64 KiB from 0x00000.
         */
        public MemoryTypes fix64k00000() { return fix64k00000; }

        /**
         * Memory types of the eight blocks of 16 KiB from 0x80000.
         */
        public MemoryTypes fix16k80000() { return fix16k80000; }

        /**
         * Memory types of the eight blocks of 16 KiB from 0xa0000.
         */
        public MemoryTypes fix16kA0000() { return fix16kA0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xc0000.
         */
        public MemoryTypes fix4kC0000() { return fix4kC0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xc8000.
         */
        public MemoryTypes fix4kC8000() { return fix4kC8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xd0000.
         */
        public MemoryTypes fix4kD0000() { return fix4kD0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xd8000.
         */
        public MemoryTypes fix4kD8000() { return fix4kD8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xe0000.
         */
        public MemoryTypes fix4kE0000() { return fix4kE0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xe8000.
         */
        public MemoryTypes fix4kE8000() { return fix4kE8000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xf0000.
         */
        public MemoryTypes fix4kF0000() { return fix4kF0000; }

        /**
         * Memory types of the eight blocks of 4 KiB from 0xf8000.
         */
        public MemoryTypes fix4kF8000() { return fix4kF8000; }

        /**
         * Capabilities.
         */
        public long msrMtrrCap() { return msrMtrrCap; }

        /**
         * Default type and enable flags.
         */
        public long msrMtrrDefType() { return msrMtrrDefType; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * One variable range.
     * @see "Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
     * (PAT)
     * "
     */
    public static class MtrrVariable extends KaitaiStruct {
        public static MtrrVariable fromFile(String fileName) throws IOException {
            return new MtrrVariable(new ByteBufferKaitaiStream(fileName));
        }

        public MtrrVariable(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MtrrVariable(KaitaiStream _io, XenHvmContext.Mtrr _parent) {
            this(_io, _parent, null);
        }

        public MtrrVariable(KaitaiStream _io, XenHvmContext.Mtrr _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.physbase = this._io.readU8le();
            this.physmask = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Long basePfn;

        /**
         * Page number of the base.
         */
        public Long basePfn() {
            if (this.basePfn != null)
                return this.basePfn;
            this.basePfn = ((Number) (((Number) (physbase() / 4096)).longValue())).longValue();
            return this.basePfn;
        }
        private Boolean isValid;

        /**
         * The range is in use.
         */
        public Boolean isValid() {
            if (this.isValid != null)
                return this.isValid;
            this.isValid = (physmask() & 2048) != 0;
            return this.isValid;
        }
        private Long maskPfn;

        /**
         * Address mask, in pages.
         */
        public Long maskPfn() {
            if (this.maskPfn != null)
                return this.maskPfn;
            this.maskPfn = ((Number) (((Number) (physmask() / 4096)).longValue())).longValue();
            return this.maskPfn;
        }
        private MemoryType memType;

        /**
         * Memory type of the range.
         */
        public MemoryType memType() {
            if (this.memType != null)
                return this.memType;
            this.memType = XenHvmContext.MemoryType.byId(physbase() & 255);
            return this.memType;
        }
        private long physbase;
        private long physmask;
        private XenHvmContext _root;
        private XenHvmContext.Mtrr _parent;

        /**
         * Base address and memory type.
         */
        public long physbase() { return physbase; }

        /**
         * Address mask and valid flag.
         */
        public long physmask() { return physmask; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Mtrr _parent() { return _parent; }
    }

    /**
     * Wires INTA to INTD of two PCI devices.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)"
     */
    public static class PciDevicePair extends KaitaiStruct {
        public static PciDevicePair fromFile(String fileName) throws IOException {
            return new PciDevicePair(new ByteBufferKaitaiStream(fileName));
        }

        public PciDevicePair(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciDevicePair(KaitaiStream _io, XenHvmContext.PciIrq _parent) {
            this(_io, _parent, null);
        }

        public PciDevicePair(KaitaiStream _io, XenHvmContext.PciIrq _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.wires = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Boolean evenInta;

        /**
         * INTA of the even device is asserted.
         */
        public Boolean evenInta() {
            if (this.evenInta != null)
                return this.evenInta;
            this.evenInta = (wires() & 1) != 0;
            return this.evenInta;
        }
        private Boolean evenIntb;

        /**
         * INTB of the even device is asserted.
         */
        public Boolean evenIntb() {
            if (this.evenIntb != null)
                return this.evenIntb;
            this.evenIntb = (wires() & 2) != 0;
            return this.evenIntb;
        }
        private Boolean evenIntc;

        /**
         * INTC of the even device is asserted.
         */
        public Boolean evenIntc() {
            if (this.evenIntc != null)
                return this.evenIntc;
            this.evenIntc = (wires() & 4) != 0;
            return this.evenIntc;
        }
        private Boolean evenIntd;

        /**
         * INTD of the even device is asserted.
         */
        public Boolean evenIntd() {
            if (this.evenIntd != null)
                return this.evenIntd;
            this.evenIntd = (wires() & 8) != 0;
            return this.evenIntd;
        }
        private Boolean oddInta;

        /**
         * INTA of the odd device is asserted.
         */
        public Boolean oddInta() {
            if (this.oddInta != null)
                return this.oddInta;
            this.oddInta = (wires() & 16) != 0;
            return this.oddInta;
        }
        private Boolean oddIntb;

        /**
         * INTB of the odd device is asserted.
         */
        public Boolean oddIntb() {
            if (this.oddIntb != null)
                return this.oddIntb;
            this.oddIntb = (wires() & 32) != 0;
            return this.oddIntb;
        }
        private Boolean oddIntc;

        /**
         * INTC of the odd device is asserted.
         */
        public Boolean oddIntc() {
            if (this.oddIntc != null)
                return this.oddIntc;
            this.oddIntc = (wires() & 64) != 0;
            return this.oddIntc;
        }
        private Boolean oddIntd;

        /**
         * INTD of the odd device is asserted.
         */
        public Boolean oddIntd() {
            if (this.oddIntd != null)
                return this.oddIntd;
            this.oddIntd = (wires() & 128) != 0;
            return this.oddIntd;
        }
        private int wires;
        private XenHvmContext _root;
        private XenHvmContext.PciIrq _parent;

        /**
         * One bit for each wire, set if it is asserted.
         */
        public int wires() { return wires; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.PciIrq _parent() { return _parent; }
    }

    /**
     * Levels of the interrupt wires of PCI bus 0.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)"
     */
    public static class PciIrq extends KaitaiStruct {
        public static PciIrq fromFile(String fileName) throws IOException {
            return new PciIrq(new ByteBufferKaitaiStream(fileName));
        }

        public PciIrq(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciIrq(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public PciIrq(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.devicePairs = new ArrayList<PciDevicePair>();
            for (int i = 0; i < 16; i++) {
                this.devicePairs.add(new PciDevicePair(this._io, this, _root));
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.devicePairs.size(); i++) {
                this.devicePairs.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private List<PciDevicePair> devicePairs;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
         */
        public List<PciDevicePair> devicePairs() { return devicePairs; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Routing of the four PCI links to ISA interrupts.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)"
     */
    public static class PciLink extends KaitaiStruct {
        public static PciLink fromFile(String fileName) throws IOException {
            return new PciLink(new ByteBufferKaitaiStream(fileName));
        }

        public PciLink(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PciLink(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public PciLink(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.route = new ArrayList<Integer>();
            for (int i = 0; i < 4; i++) {
                this.route.add(this._io.readU1());
            }
            this.pad0 = this._io.readBytes(4);
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.route.size(); i++) {
            }
            if (!(_io().isEof())) {
            }
        }
        private List<Integer> route;
        private byte[] pad0;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * ISA interrupt of links A to D; 0 if not routed.
         */
        public List<Integer> route() { return route; }

        /**
         * Padding.
         */
        public byte[] pad0() { return pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * One interrupt controller 8259A.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)"
     */
    public static class Pic extends KaitaiStruct {
        public static Pic fromFile(String fileName) throws IOException {
            return new Pic(new ByteBufferKaitaiStream(fileName));
        }

        public Pic(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pic(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pic(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.irr = this._io.readU1();
            this.imr = this._io.readU1();
            this.isr = this._io.readU1();
            this.irqBase = this._io.readU1();
            this.initAndPriority = this._io.readU1();
            this.mode = this._io.readU1();
            this.elcr = this._io.readU1();
            this.intOutput = this._io.readU1();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private Boolean autoEoi;

        /**
         * Interrupts end by themselves.
         */
        public Boolean autoEoi() {
            if (this.autoEoi != null)
                return this.autoEoi;
            this.autoEoi = (mode() & 4) != 0;
            return this.autoEoi;
        }
        private Boolean initIc4;

        /**
         * The sequence has an ICW4.
         */
        public Boolean initIc4() {
            if (this.initIc4 != null)
                return this.initIc4;
            this.initIc4 = (initAndPriority() & 4) != 0;
            return this.initIc4;
        }
        private Integer initNextIcw;

        /**
         * The next data write sets ICW(x+1); 0 if no initialisation goes on.
         */
        public Integer initNextIcw() {
            if (this.initNextIcw != null)
                return this.initNextIcw;
            this.initNextIcw = ((Number) (initAndPriority() & 3)).intValue();
            return this.initNextIcw;
        }
        private Boolean initSngl;

        /**
         * The sequence has no ICW3.
         */
        public Boolean initSngl() {
            if (this.initSngl != null)
                return this.initSngl;
            this.initSngl = (initAndPriority() & 8) != 0;
            return this.initSngl;
        }
        private Integer initState;

        /**
         * State of the initialisation; 0 if none goes on.
         */
        public Integer initState() {
            if (this.initState != null)
                return this.initState;
            this.initState = ((Number) (initAndPriority() & 15)).intValue();
            return this.initState;
        }
        private Boolean isMaster;

        /**
         * True for the master.
         */
        public Boolean isMaster() {
            if (this.isMaster != null)
                return this.isMaster;
            this.isMaster = (mode() & 64) != 0;
            return this.isMaster;
        }
        private Boolean poll;

        /**
         * Reads poll.
         */
        public Boolean poll() {
            if (this.poll != null)
                return this.poll;
            this.poll = (mode() & 2) != 0;
            return this.poll;
        }
        private Integer priorityAdd;

        /**
         * Line of the highest priority.
         */
        public Integer priorityAdd() {
            if (this.priorityAdd != null)
                return this.priorityAdd;
            this.priorityAdd = ((Number) (initAndPriority() / 16)).intValue();
            return this.priorityAdd;
        }
        private Boolean readselIsr;

        /**
         * Reads return the ISR instead of the IRR.
         */
        public Boolean readselIsr() {
            if (this.readselIsr != null)
                return this.readselIsr;
            this.readselIsr = (mode() & 1) != 0;
            return this.readselIsr;
        }
        private Boolean rotateOnAutoEoi;

        /**
         * Priorities rotate at automatic end of interrupt.
         */
        public Boolean rotateOnAutoEoi() {
            if (this.rotateOnAutoEoi != null)
                return this.rotateOnAutoEoi;
            this.rotateOnAutoEoi = (mode() & 8) != 0;
            return this.rotateOnAutoEoi;
        }
        private Boolean specialFullyNestedMode;

        /**
         * Slave inputs do not count as in service.
         */
        public Boolean specialFullyNestedMode() {
            if (this.specialFullyNestedMode != null)
                return this.specialFullyNestedMode;
            this.specialFullyNestedMode = (mode() & 16) != 0;
            return this.specialFullyNestedMode;
        }
        private Boolean specialMaskMode;

        /**
         * Masked interrupts do not block lower ones.
         */
        public Boolean specialMaskMode() {
            if (this.specialMaskMode != null)
                return this.specialMaskMode;
            this.specialMaskMode = (mode() & 32) != 0;
            return this.specialMaskMode;
        }
        private int irr;
        private int imr;
        private int isr;
        private int irqBase;
        private int initAndPriority;
        private int mode;
        private int elcr;
        private int intOutput;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Requested interrupts, one bit for each line.
         */
        public int irr() { return irr; }

        /**
         * Masked interrupts.
         */
        public int imr() { return imr; }

        /**
         * Interrupts in service.
         */
        public int isr() { return isr; }

        /**
         * Vector of line 0.
         */
        public int irqBase() { return irqBase; }

        /**
         * State of the initialisation and highest line.
         */
        public int initAndPriority() { return initAndPriority; }

        /**
         * Mode bits.
         */
        public int mode() { return mode; }

        /**
         * Level-triggered lines, one bit each.
         */
        public int elcr() { return elcr; }

        /**
         * Level of the interrupt output.
         */
        public int intOutput() { return intOutput; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The interval timer 8254.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)"
     */
    public static class Pit extends KaitaiStruct {
        public static Pit fromFile(String fileName) throws IOException {
            return new Pit(new ByteBufferKaitaiStream(fileName));
        }

        public Pit(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pit(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pit(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.channels = new ArrayList<PitChannel>();
            for (int i = 0; i < 3; i++) {
                this.channels.add(new PitChannel(this._io, this, _root));
            }
            this.speakerDataOn = this._io.readU4le();
            this.pad0 = this._io.readU4le();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.channels.size(); i++) {
                this.channels.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (!(_io().isEof())) {
            }
        }
        private List<PitChannel> channels;
        private long speakerDataOn;
        private long pad0;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * The three channels: timer interrupt, memory refresh, speaker.
         */
        public List<PitChannel> channels() { return channels; }

        /**
         * The speaker is on.
         */
        public long speakerDataOn() { return speakerDataOn; }

        /**
         * Padding.
         */
        public long pad0() { return pad0; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * One channel of the 8254.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)"
     */
    public static class PitChannel extends KaitaiStruct {
        public static PitChannel fromFile(String fileName) throws IOException {
            return new PitChannel(new ByteBufferKaitaiStream(fileName));
        }

        public PitChannel(KaitaiStream _io) {
            this(_io, null, null);
        }

        public PitChannel(KaitaiStream _io, XenHvmContext.Pit _parent) {
            this(_io, _parent, null);
        }

        public PitChannel(KaitaiStream _io, XenHvmContext.Pit _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.count = this._io.readU4le();
            this.latchedCount = this._io.readU2le();
            this.countLatched = XenHvmContext.PitAccess.byId(this._io.readU1());
            this.statusLatched = this._io.readU1();
            this.status = this._io.readU1();
            this.readState = XenHvmContext.PitAccess.byId(this._io.readU1());
            this.writeState = XenHvmContext.PitAccess.byId(this._io.readU1());
            this.writeLatch = this._io.readU1();
            this.rwMode = XenHvmContext.PitAccess.byId(this._io.readU1());
            this.mode = XenHvmContext.PitMode.byId(this._io.readU1());
            this.bcd = this._io.readU1();
            this.gate = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private long count;
        private int latchedCount;
        private PitAccess countLatched;
        private int statusLatched;
        private int status;
        private PitAccess readState;
        private PitAccess writeState;
        private int writeLatch;
        private PitAccess rwMode;
        private PitMode mode;
        private int bcd;
        private int gate;
        private XenHvmContext _root;
        private XenHvmContext.Pit _parent;

        /**
         * Reload value; may be 65536.
         */
        public long count() { return count; }

        /**
         * Latched count.
         */
        public int latchedCount() { return latchedCount; }

        /**
         * How the latched count is read; 0 if none is latched.
         */
        public PitAccess countLatched() { return countLatched; }

        /**
         * A status is latched.
         */
        public int statusLatched() { return statusLatched; }

        /**
         * The latched status.
         */
        public int status() { return status; }

        /**
         * The octet that the next read gets.
         */
        public PitAccess readState() { return readState; }

        /**
         * The octet that the next write sets.
         */
        public PitAccess writeState() { return writeState; }

        /**
         * First octet of a two-octet write.
         */
        public int writeLatch() { return writeLatch; }

        /**
         * Access mode.
         */
        public PitAccess rwMode() { return rwMode; }

        /**
         * Counting mode.
         */
        public PitMode mode() { return mode; }

        /**
         * BCD counting; not supported by Xen.
         */
        public int bcd() { return bcd; }

        /**
         * Level of the gate input.
         */
        public int gate() { return gate; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Pit _parent() { return _parent; }
    }

    /**
     * ACPI power management timer and PM1a event block.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
     * Specification, 4.8.3 (PM registers)
     * "
     */
    public static class Pmtimer extends KaitaiStruct {
        public static Pmtimer fromFile(String fileName) throws IOException {
            return new Pmtimer(new ByteBufferKaitaiStream(fileName));
        }

        public Pmtimer(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Pmtimer(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Pmtimer(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.tmrVal = this._io.readU4le();
            this.pm1aSts = this._io.readU2le();
            this.pm1aEn = this._io.readU2le();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private Boolean bmSts;

        /**
         * A bus master asked for the bus.
         */
        public Boolean bmSts() {
            if (this.bmSts != null)
                return this.bmSts;
            this.bmSts = (pm1aSts() & 16) != 0;
            return this.bmSts;
        }
        private Boolean gblEn;

        /**
         * Firmware.
         */
        public Boolean gblEn() {
            if (this.gblEn != null)
                return this.gblEn;
            this.gblEn = (pm1aEn() & 32) != 0;
            return this.gblEn;
        }
        private Boolean gblSts;

        /**
         * The firmware wants attention.
         */
        public Boolean gblSts() {
            if (this.gblSts != null)
                return this.gblSts;
            this.gblSts = (pm1aSts() & 32) != 0;
            return this.gblSts;
        }
        private Boolean pwrbtnEn;

        /**
         * Power button.
         */
        public Boolean pwrbtnEn() {
            if (this.pwrbtnEn != null)
                return this.pwrbtnEn;
            this.pwrbtnEn = (pm1aEn() & 256) != 0;
            return this.pwrbtnEn;
        }
        private Boolean pwrbtnSts;

        /**
         * The power button was pressed.
         */
        public Boolean pwrbtnSts() {
            if (this.pwrbtnSts != null)
                return this.pwrbtnSts;
            this.pwrbtnSts = (pm1aSts() & 256) != 0;
            return this.pwrbtnSts;
        }
        private Boolean rtcEn;

        /**
         * Clock alarm.
         */
        public Boolean rtcEn() {
            if (this.rtcEn != null)
                return this.rtcEn;
            this.rtcEn = (pm1aEn() & 1024) != 0;
            return this.rtcEn;
        }
        private Boolean rtcSts;

        /**
         * The clock raised an alarm.
         */
        public Boolean rtcSts() {
            if (this.rtcSts != null)
                return this.rtcSts;
            this.rtcSts = (pm1aSts() & 1024) != 0;
            return this.rtcSts;
        }
        private Boolean slpbtnEn;

        /**
         * Sleep button.
         */
        public Boolean slpbtnEn() {
            if (this.slpbtnEn != null)
                return this.slpbtnEn;
            this.slpbtnEn = (pm1aEn() & 512) != 0;
            return this.slpbtnEn;
        }
        private Boolean slpbtnSts;

        /**
         * The sleep button was pressed.
         */
        public Boolean slpbtnSts() {
            if (this.slpbtnSts != null)
                return this.slpbtnSts;
            this.slpbtnSts = (pm1aSts() & 512) != 0;
            return this.slpbtnSts;
        }
        private Boolean tmrEn;

        /**
         * Timer.
         */
        public Boolean tmrEn() {
            if (this.tmrEn != null)
                return this.tmrEn;
            this.tmrEn = (pm1aEn() & 1) != 0;
            return this.tmrEn;
        }
        private Boolean tmrSts;

        /**
         * The timer has changed its top bit.
         */
        public Boolean tmrSts() {
            if (this.tmrSts != null)
                return this.tmrSts;
            this.tmrSts = (pm1aSts() & 1) != 0;
            return this.tmrSts;
        }
        private Boolean wakSts;

        /**
         * The system woke up.
         */
        public Boolean wakSts() {
            if (this.wakSts != null)
                return this.wakSts;
            this.wakSts = (pm1aSts() & 32768) != 0;
            return this.wakSts;
        }
        private long tmrVal;
        private int pm1aSts;
        private int pm1aEn;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Counter at 3.579545 MHz.
         */
        public long tmrVal() { return tmrVal; }

        /**
         * Status of events.
         */
        public int pm1aSts() { return pm1aSts; }

        /**
         * Events that raise an SCI.
         */
        public int pm1aEn() { return pm1aEn; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Where an interrupt of the I/O APIC goes.
     * @see "xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)"
     */
    public static class RedirectionEntry extends KaitaiStruct {
        public static RedirectionEntry fromFile(String fileName) throws IOException {
            return new RedirectionEntry(new ByteBufferKaitaiStream(fileName));
        }

        public RedirectionEntry(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RedirectionEntry(KaitaiStream _io, XenHvmContext.Ioapic _parent) {
            this(_io, _parent, null);
        }

        public RedirectionEntry(KaitaiStream _io, XenHvmContext.Ioapic _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vector = this._io.readU1();
            this.control = this._io.readU2le();
            this.reserved = this._io.readBytes(4);
            this.destId = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private DeliveryMode deliveryMode;

        /**
         * Kind of the interrupt.
         */
        public DeliveryMode deliveryMode() {
            if (this.deliveryMode != null)
                return this.deliveryMode;
            this.deliveryMode = XenHvmContext.DeliveryMode.byId(control() & 7);
            return this.deliveryMode;
        }
        private Boolean deliveryStatus;

        /**
         * Delivery is pending.
         */
        public Boolean deliveryStatus() {
            if (this.deliveryStatus != null)
                return this.deliveryStatus;
            this.deliveryStatus = (control() & 16) != 0;
            return this.deliveryStatus;
        }
        private Boolean isActiveLow;

        /**
         * The line is active at low level.
         */
        public Boolean isActiveLow() {
            if (this.isActiveLow != null)
                return this.isActiveLow;
            this.isActiveLow = (control() & 32) != 0;
            return this.isActiveLow;
        }
        private Boolean isLevel;

        /**
         * The line is level-triggered.
         */
        public Boolean isLevel() {
            if (this.isLevel != null)
                return this.isLevel;
            this.isLevel = (control() & 128) != 0;
            return this.isLevel;
        }
        private Boolean isLogical;

        /**
         * The destination is a logical ID.
         */
        public Boolean isLogical() {
            if (this.isLogical != null)
                return this.isLogical;
            this.isLogical = (control() & 8) != 0;
            return this.isLogical;
        }
        private Boolean isMasked;

        /**
         * The interrupt is masked.
         */
        public Boolean isMasked() {
            if (this.isMasked != null)
                return this.isMasked;
            this.isMasked = (control() & 256) != 0;
            return this.isMasked;
        }
        private Boolean remoteIrr;

        /**
         * A level interrupt waits for its end.
         */
        public Boolean remoteIrr() {
            if (this.remoteIrr != null)
                return this.remoteIrr;
            this.remoteIrr = (control() & 64) != 0;
            return this.remoteIrr;
        }
        private Integer reserve;

        /**
         * Reserved.
         */
        public Integer reserve() {
            if (this.reserve != null)
                return this.reserve;
            this.reserve = ((Number) (control() / 512)).intValue();
            return this.reserve;
        }
        private int vector;
        private int control;
        private byte[] reserved;
        private int destId;
        private XenHvmContext _root;
        private XenHvmContext.Ioapic _parent;

        /**
         * Vector to deliver.
         */
        public int vector() { return vector; }

        /**
         * How the interrupt is delivered.
         */
        public int control() { return control; }

        /**
         * Reserved.
         */
        public byte[] reserved() { return reserved; }

        /**
         * APIC ID of the destination, or a logical one.
         */
        public int destId() { return destId; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Ioapic _parent() { return _parent; }
    }

    /**
     * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
     * before. Times are BCD unless `dm_binary` is set.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
     * xen/arch/x86/include/asm/mc146818rtc.h
     * "
     */
    public static class Rtc extends KaitaiStruct {
        public static Rtc fromFile(String fileName) throws IOException {
            return new Rtc(new ByteBufferKaitaiStream(fileName));
        }

        public Rtc(KaitaiStream _io) {
            this(_io, null, null);
        }

        public Rtc(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public Rtc(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.seconds = this._io.readU1();
            this.secondsAlarm = this._io.readU1();
            this.minutes = this._io.readU1();
            this.minutesAlarm = this._io.readU1();
            this.hours = this._io.readU1();
            this.hoursAlarm = this._io.readU1();
            this.dayOfWeek = this._io.readU1();
            this.dayOfMonth = this._io.readU1();
            this.month = this._io.readU1();
            this.year = this._io.readU1();
            this.regA = this._io.readU1();
            this.regB = this._io.readU1();
            this.regC = this._io.readU1();
            this.regD = this._io.readU1();
            this.cmosIndex = this._io.readU1();
            this.pad0 = this._io.readU1();
            if (!(_io().isEof())) {
                this.rtcOffset = this._io.readS8le();
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
        }
        private Boolean af;

        /**
         * Alarm interrupt.
         */
        public Boolean af() {
            if (this.af != null)
                return this.af;
            this.af = (regC() & 32) != 0;
            return this.af;
        }
        private Boolean aie;

        /**
         * Alarm interrupt is enabled.
         */
        public Boolean aie() {
            if (this.aie != null)
                return this.aie;
            this.aie = (regB() & 32) != 0;
            return this.aie;
        }
        private Integer divider;

        /**
         * Divider; 2 selects 32 kHz.
         */
        public Integer divider() {
            if (this.divider != null)
                return this.divider;
            this.divider = ((Number) (KaitaiStream.mod(regA() / 16, 8))).intValue();
            return this.divider;
        }
        private Boolean dmBinary;

        /**
         * Times are binary, not BCD.
         */
        public Boolean dmBinary() {
            if (this.dmBinary != null)
                return this.dmBinary;
            this.dmBinary = (regB() & 4) != 0;
            return this.dmBinary;
        }
        private Boolean dstEn;

        /**
         * Daylight saving.
         */
        public Boolean dstEn() {
            if (this.dstEn != null)
                return this.dstEn;
            this.dstEn = (regB() & 1) != 0;
            return this.dstEn;
        }
        private Boolean irqf;

        /**
         * One of the following is active.
         */
        public Boolean irqf() {
            if (this.irqf != null)
                return this.irqf;
            this.irqf = (regC() & 128) != 0;
            return this.irqf;
        }
        private Boolean is24h;

        /**
         * 24-hour mode.
         */
        public Boolean is24h() {
            if (this.is24h != null)
                return this.is24h;
            this.is24h = (regB() & 2) != 0;
            return this.is24h;
        }
        private Boolean pf;

        /**
         * Periodic interrupt.
         */
        public Boolean pf() {
            if (this.pf != null)
                return this.pf;
            this.pf = (regC() & 64) != 0;
            return this.pf;
        }
        private Boolean pie;

        /**
         * Periodic interrupt is enabled.
         */
        public Boolean pie() {
            if (this.pie != null)
                return this.pie;
            this.pie = (regB() & 64) != 0;
            return this.pie;
        }
        private Integer rate;

        /**
         * Rate of the periodic interrupt.
         */
        public Integer rate() {
            if (this.rate != null)
                return this.rate;
            this.rate = ((Number) (regA() & 15)).intValue();
            return this.rate;
        }
        private Boolean set;

        /**
         * Updates are off while the clock is set.
         */
        public Boolean set() {
            if (this.set != null)
                return this.set;
            this.set = (regB() & 128) != 0;
            return this.set;
        }
        private Boolean sqwe;

        /**
         * Square wave output.
         */
        public Boolean sqwe() {
            if (this.sqwe != null)
                return this.sqwe;
            this.sqwe = (regB() & 8) != 0;
            return this.sqwe;
        }
        private Boolean uf;

        /**
         * Update interrupt.
         */
        public Boolean uf() {
            if (this.uf != null)
                return this.uf;
            this.uf = (regC() & 16) != 0;
            return this.uf;
        }
        private Boolean uie;

        /**
         * Update interrupt is enabled.
         */
        public Boolean uie() {
            if (this.uie != null)
                return this.uie;
            this.uie = (regB() & 16) != 0;
            return this.uie;
        }
        private Boolean uip;

        /**
         * An update goes on.
         */
        public Boolean uip() {
            if (this.uip != null)
                return this.uip;
            this.uip = (regA() & 128) != 0;
            return this.uip;
        }
        private Boolean vrt;

        /**
         * Time and memory are valid.
         */
        public Boolean vrt() {
            if (this.vrt != null)
                return this.vrt;
            this.vrt = (regD() & 128) != 0;
            return this.vrt;
        }
        private int seconds;
        private int secondsAlarm;
        private int minutes;
        private int minutesAlarm;
        private int hours;
        private int hoursAlarm;
        private int dayOfWeek;
        private int dayOfMonth;
        private int month;
        private int year;
        private int regA;
        private int regB;
        private int regC;
        private int regD;
        private int cmosIndex;
        private int pad0;
        private Long rtcOffset;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Seconds.
         */
        public int seconds() { return seconds; }

        /**
         * Seconds of the alarm.
         */
        public int secondsAlarm() { return secondsAlarm; }

        /**
         * Minutes.
         */
        public int minutes() { return minutes; }

        /**
         * Minutes of the alarm.
         */
        public int minutesAlarm() { return minutesAlarm; }

        /**
         * Hours; bit 7 is PM in 12-hour mode.
         */
        public int hours() { return hours; }

        /**
         * Hours of the alarm.
         */
        public int hoursAlarm() { return hoursAlarm; }

        /**
         * Day of the week, 1 is Sunday.
         */
        public int dayOfWeek() { return dayOfWeek; }

        /**
         * Day of the month.
         */
        public int dayOfMonth() { return dayOfMonth; }

        /**
         * Month.
         */
        public int month() { return month; }

        /**
         * Year in the century.
         */
        public int year() { return year; }

        /**
         * Register A: divider and rate.
         */
        public int regA() { return regA; }

        /**
         * Register B: control.
         */
        public int regB() { return regB; }

        /**
         * Register C: interrupt flags.
         */
        public int regC() { return regC; }

        /**
         * Register D: validity.
         */
        public int regD() { return regD; }

        /**
         * Index register.
         */
        public int cmosIndex() { return cmosIndex; }

        /**
         * Padding.
         */
        public int pad0() { return pad0; }

        /**
         * Offset from the time of the host, in seconds. Since Xen 4.14.
         */
        public Long rtcOffset() { return rtcOffset; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * The TSC adjustment MSR.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)"
     */
    public static class TscAdjust extends KaitaiStruct {
        public static TscAdjust fromFile(String fileName) throws IOException {
            return new TscAdjust(new ByteBufferKaitaiStream(fileName));
        }

        public TscAdjust(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TscAdjust(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public TscAdjust(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.tscAdjust = this._io.readU8le();
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            if (!(_io().isEof())) {
            }
        }
        private long tscAdjust;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
         */
        public long tscAdjust() { return tscAdjust; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * State of the Hyper-V interface that belongs to the domain. 32 octets since
     * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
     * `time_ref_count`, before.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct
     * hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
     * "
     */
    public static class ViridianDomain extends KaitaiStruct {
        public static ViridianDomain fromFile(String fileName) throws IOException {
            return new ViridianDomain(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianDomain(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianDomain(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public ViridianDomain(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.hypercallGpa = this._io.readU8le();
            this.guestOsId = new ViridianGuestOsId(this._io, this, _root);
            if (!(_io().isEof())) {
                this.timeRefCount = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.referenceTsc = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.trailing = this._io.readBytesFull();
            }
        }

        public void _fetchInstances() {
            this.guestOsId._fetchInstances();
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
            if (!(_io().isEof())) {
            }
        }
        private Boolean hypercallEnabled;

        /**
         * The hypercall page is enabled.
         */
        public Boolean hypercallEnabled() {
            if (this.hypercallEnabled != null)
                return this.hypercallEnabled;
            this.hypercallEnabled = (hypercallGpa() & 1) != 0;
            return this.hypercallEnabled;
        }
        private Long hypercallPfn;

        /**
         * Guest page number of the hypercall page.
         */
        public Long hypercallPfn() {
            if (this.hypercallPfn != null)
                return this.hypercallPfn;
            this.hypercallPfn = ((Number) (((Number) (hypercallGpa() / 4096)).longValue())).longValue();
            return this.hypercallPfn;
        }
        private Boolean referenceTscEnabled;

        /**
         * The reference TSC page is enabled.
         */
        public Boolean referenceTscEnabled() {
            if (this.referenceTscEnabled != null)
                return this.referenceTscEnabled;
            if (_io().size() > 24) {
                this.referenceTscEnabled = (referenceTsc() & 1) != 0;
            }
            return this.referenceTscEnabled;
        }
        private Long referenceTscPfn;

        /**
         * Guest page number of the reference TSC page.
         */
        public Long referenceTscPfn() {
            if (this.referenceTscPfn != null)
                return this.referenceTscPfn;
            if (_io().size() > 24) {
                this.referenceTscPfn = ((Number) (((Number) (referenceTsc() / 4096)).longValue())).longValue();
            }
            return this.referenceTscPfn;
        }
        private long hypercallGpa;
        private ViridianGuestOsId guestOsId;
        private Long timeRefCount;
        private Long referenceTsc;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * Hypercall page MSR.
         */
        public long hypercallGpa() { return hypercallGpa; }

        /**
         * What the guest says it is.
         */
        public ViridianGuestOsId guestOsId() { return guestOsId; }

        /**
         * Reference counter, in units of 100 ns. Since Xen 4.5.
         */
        public Long timeRefCount() { return timeRefCount; }

        /**
         * Reference TSC page MSR. Since Xen 4.6.
         */
        public Long referenceTsc() { return referenceTsc; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Identity of the guest operating system.
     * @see "xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)"
     */
    public static class ViridianGuestOsId extends KaitaiStruct {
        public static ViridianGuestOsId fromFile(String fileName) throws IOException {
            return new ViridianGuestOsId(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianGuestOsId(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianGuestOsId(KaitaiStream _io, XenHvmContext.ViridianDomain _parent) {
            this(_io, _parent, null);
        }

        public ViridianGuestOsId(KaitaiStream _io, XenHvmContext.ViridianDomain _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.buildNumber = this._io.readU2le();
            this.servicePack = this._io.readU1();
            this.minor = this._io.readU1();
            this.major = this._io.readU1();
            this.os = this._io.readU1();
            this.vendor = this._io.readU2le();
        }

        public void _fetchInstances() {
        }
        private Boolean isOpenSource;

        /**
         * Not a proprietary system.
         */
        public Boolean isOpenSource() {
            if (this.isOpenSource != null)
                return this.isOpenSource;
            this.isOpenSource = (vendor() & 32768) != 0;
            return this.isOpenSource;
        }
        private int buildNumber;
        private int servicePack;
        private int minor;
        private int major;
        private int os;
        private int vendor;
        private XenHvmContext _root;
        private XenHvmContext.ViridianDomain _parent;

        /**
         * Build number.
         */
        public int buildNumber() { return buildNumber; }

        /**
         * Service pack.
         */
        public int servicePack() { return servicePack; }

        /**
         * Minor version.
         */
        public int minor() { return minor; }

        /**
         * Major version.
         */
        public int major() { return major; }

        /**
         * Operating system of the vendor.
         */
        public int os() { return os; }

        /**
         * Vendor; bit 15 is set for open source systems.
         */
        public int vendor() { return vendor; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianDomain _parent() { return _parent; }
    }

    /**
     * A synthetic interrupt source.
     * @see "xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)"
     */
    public static class ViridianSint extends KaitaiStruct {
        public static ViridianSint fromFile(String fileName) throws IOException {
            return new ViridianSint(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianSint(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianSint(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent) {
            this(_io, _parent, null);
        }

        public ViridianSint(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bits = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Boolean autoEoi;

        /**
         * The interrupt ends by itself.
         */
        public Boolean autoEoi() {
            if (this.autoEoi != null)
                return this.autoEoi;
            this.autoEoi = (bits() & 131072) != 0;
            return this.autoEoi;
        }
        private Boolean masked;

        /**
         * The interrupt is masked.
         */
        public Boolean masked() {
            if (this.masked != null)
                return this.masked;
            this.masked = (bits() & 65536) != 0;
            return this.masked;
        }
        private Boolean polling;

        /**
         * Polled, no interrupt.
         */
        public Boolean polling() {
            if (this.polling != null)
                return this.polling;
            this.polling = (bits() & 262144) != 0;
            return this.polling;
        }
        private Integer vector;

        /**
         * Vector.
         */
        public Integer vector() {
            if (this.vector != null)
                return this.vector;
            this.vector = ((Number) (bits() & 255)).intValue();
            return this.vector;
        }
        private long bits;
        private XenHvmContext _root;
        private XenHvmContext.ViridianVcpu _parent;

        /**
         * The MSR.
         */
        public long bits() { return bits; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianVcpu _parent() { return _parent; }
    }

    /**
     * Configuration of a synthetic timer.
     * @see "xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
     * "
     */
    public static class ViridianStimerConfig extends KaitaiStruct {
        public static ViridianStimerConfig fromFile(String fileName) throws IOException {
            return new ViridianStimerConfig(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianStimerConfig(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianStimerConfig(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent) {
            this(_io, _parent, null);
        }

        public ViridianStimerConfig(KaitaiStream _io, XenHvmContext.ViridianVcpu _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.bits = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private Integer apicVector;

        /**
         * Vector in direct mode.
         */
        public Integer apicVector() {
            if (this.apicVector != null)
                return this.apicVector;
            this.apicVector = ((Number) (KaitaiStream.mod(bits() / 16, 256))).intValue();
            return this.apicVector;
        }
        private Boolean autoEnable;

        /**
         * A write to the count enables it.
         */
        public Boolean autoEnable() {
            if (this.autoEnable != null)
                return this.autoEnable;
            this.autoEnable = (bits() & 8) != 0;
            return this.autoEnable;
        }
        private Boolean directMode;

        /**
         * Raises an interrupt, no message.
         */
        public Boolean directMode() {
            if (this.directMode != null)
                return this.directMode;
            this.directMode = (bits() & 4096) != 0;
            return this.directMode;
        }
        private Boolean enable;

        /**
         * Enabled.
         */
        public Boolean enable() {
            if (this.enable != null)
                return this.enable;
            this.enable = (bits() & 1) != 0;
            return this.enable;
        }
        private Boolean lazy;

        /**
         * May be late.
         */
        public Boolean lazy() {
            if (this.lazy != null)
                return this.lazy;
            this.lazy = (bits() & 4) != 0;
            return this.lazy;
        }
        private Boolean periodic;

        /**
         * Periodic.
         */
        public Boolean periodic() {
            if (this.periodic != null)
                return this.periodic;
            this.periodic = (bits() & 2) != 0;
            return this.periodic;
        }
        private Integer sintx;

        /**
         * Synthetic interrupt source of the message.
         */
        public Integer sintx() {
            if (this.sintx != null)
                return this.sintx;
            this.sintx = ((Number) (KaitaiStream.mod(bits() / 65536, 16))).intValue();
            return this.sintx;
        }
        private long bits;
        private XenHvmContext _root;
        private XenHvmContext.ViridianVcpu _parent;

        /**
         * The MSR.
         */
        public long bits() { return bits; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.ViridianVcpu _parent() { return _parent; }
    }

    /**
     * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
     * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
     * Hyper-V Top Level Functional Specification
     * "
     */
    public static class ViridianVcpu extends KaitaiStruct {
        public static ViridianVcpu fromFile(String fileName) throws IOException {
            return new ViridianVcpu(new ByteBufferKaitaiStream(fileName));
        }

        public ViridianVcpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public ViridianVcpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public ViridianVcpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.vpAssistMsr = this._io.readU8le();
            if (!(_io().isEof())) {
                this.apicAssistPending = this._io.readU1();
            }
            if (!(_io().isEof())) {
                this.pad = this._io.readBytes(7);
            }
            if (!(_io().isEof())) {
                this.simpMsr = this._io.readU8le();
            }
            if (!(_io().isEof())) {
                this.sintMsr = new ArrayList<ViridianSint>();
                for (int i = 0; i < 16; i++) {
                    this.sintMsr.add(new ViridianSint(this._io, this, _root));
                }
            }
            if (!(_io().isEof())) {
                this.stimerConfigMsr = new ArrayList<ViridianStimerConfig>();
                for (int i = 0; i < 4; i++) {
                    this.stimerConfigMsr.add(new ViridianStimerConfig(this._io, this, _root));
                }
            }
            if (!(_io().isEof())) {
                this.stimerCountMsr = new ArrayList<Long>();
                for (int i = 0; i < 4; i++) {
                    this.stimerCountMsr.add(this._io.readU8le());
                }
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
                for (int i = 0; i < this.sintMsr.size(); i++) {
                    this.sintMsr.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            if (!(_io().isEof())) {
                for (int i = 0; i < this.stimerConfigMsr.size(); i++) {
                    this.stimerConfigMsr.get(((Number) (i)).intValue())._fetchInstances();
                }
            }
            if (!(_io().isEof())) {
                for (int i = 0; i < this.stimerCountMsr.size(); i++) {
                }
            }
            if (!(_io().isEof())) {
            }
        }
        private Boolean simpEnabled;

        /**
         * The message page is enabled.
         */
        public Boolean simpEnabled() {
            if (this.simpEnabled != null)
                return this.simpEnabled;
            if (_io().size() > 16) {
                this.simpEnabled = (simpMsr() & 1) != 0;
            }
            return this.simpEnabled;
        }
        private Long simpPfn;

        /**
         * Guest page number of the message page.
         */
        public Long simpPfn() {
            if (this.simpPfn != null)
                return this.simpPfn;
            if (_io().size() > 16) {
                this.simpPfn = ((Number) (((Number) (simpMsr() / 4096)).longValue())).longValue();
            }
            return this.simpPfn;
        }
        private Boolean vpAssistEnabled;

        /**
         * The VP assist page is enabled.
         */
        public Boolean vpAssistEnabled() {
            if (this.vpAssistEnabled != null)
                return this.vpAssistEnabled;
            this.vpAssistEnabled = (vpAssistMsr() & 1) != 0;
            return this.vpAssistEnabled;
        }
        private Long vpAssistPfn;

        /**
         * Guest page number of the VP assist page.
         */
        public Long vpAssistPfn() {
            if (this.vpAssistPfn != null)
                return this.vpAssistPfn;
            this.vpAssistPfn = ((Number) (((Number) (vpAssistMsr() / 4096)).longValue())).longValue();
            return this.vpAssistPfn;
        }
        private long vpAssistMsr;
        private Integer apicAssistPending;
        private byte[] pad;
        private Long simpMsr;
        private List<ViridianSint> sintMsr;
        private List<ViridianStimerConfig> stimerConfigMsr;
        private List<Long> stimerCountMsr;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * VP assist page MSR.
         */
        public long vpAssistMsr() { return vpAssistMsr; }

        /**
         * An APIC assist is pending. Since Xen 4.7, where it was the vector of
         * the interrupt up to 4.10.
         */
        public Integer apicAssistPending() { return apicAssistPending; }

        /**
         * Padding.
         */
        public byte[] pad() { return pad; }

        /**
         * Synthetic interrupt message page MSR. Since Xen 4.13.
         */
        public Long simpMsr() { return simpMsr; }

        /**
         * Synthetic interrupt sources. Since Xen 4.13.
         */
        public List<ViridianSint> sintMsr() { return sintMsr; }

        /**
         * Configuration of the synthetic timers. Since Xen 4.13.
         */
        public List<ViridianStimerConfig> stimerConfigMsr() { return stimerConfigMsr; }

        /**
         * Counts of the synthetic timers. Since Xen 4.13.
         */
        public List<Long> stimerCountMsr() { return stimerCountMsr; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }

    /**
     * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
     * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
     * @see "xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
     * xen/arch/x86/cpu/mcheck/x86_mca.h
     * "
     */
    public static class VmceVcpu extends KaitaiStruct {
        public static VmceVcpu fromFile(String fileName) throws IOException {
            return new VmceVcpu(new ByteBufferKaitaiStream(fileName));
        }

        public VmceVcpu(KaitaiStream _io) {
            this(_io, null, null);
        }

        public VmceVcpu(KaitaiStream _io, XenHvmContext.Entry _parent) {
            this(_io, _parent, null);
        }

        public VmceVcpu(KaitaiStream _io, XenHvmContext.Entry _parent, XenHvmContext _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.caps = this._io.readU8le();
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
        }
        private Boolean bank0CmciEn;

        /**
         * Interrupts of bank 0 are enabled.
         */
        public Boolean bank0CmciEn() {
            if (this.bank0CmciEn != null)
                return this.bank0CmciEn;
            if (_io().size() > 8) {
                this.bank0CmciEn = (mciCtl2Bank0() & 1073741824) != 0;
            }
            return this.bank0CmciEn;
        }
        private Integer bank0Threshold;

        /**
         * Threshold of corrected errors of bank 0.
         */
        public Integer bank0Threshold() {
            if (this.bank0Threshold != null)
                return this.bank0Threshold;
            if (_io().size() > 8) {
                this.bank0Threshold = ((Number) (mciCtl2Bank0() & 32767)).intValue();
            }
            return this.bank0Threshold;
        }
        private Boolean bank1CmciEn;

        /**
         * Interrupts of bank 1 are enabled.
         */
        public Boolean bank1CmciEn() {
            if (this.bank1CmciEn != null)
                return this.bank1CmciEn;
            if (_io().size() > 16) {
                this.bank1CmciEn = (mciCtl2Bank1() & 1073741824) != 0;
            }
            return this.bank1CmciEn;
        }
        private Integer bank1Threshold;

        /**
         * Threshold of corrected errors of bank 1.
         */
        public Integer bank1Threshold() {
            if (this.bank1Threshold != null)
                return this.bank1Threshold;
            if (_io().size() > 16) {
                this.bank1Threshold = ((Number) (mciCtl2Bank1() & 32767)).intValue();
            }
            return this.bank1Threshold;
        }
        private Boolean cmciP;

        /**
         * Corrected errors can raise interrupts.
         */
        public Boolean cmciP() {
            if (this.cmciP != null)
                return this.cmciP;
            this.cmciP = (caps() & 1024) != 0;
            return this.cmciP;
        }
        private Boolean ctlP;

        /**
         * There is a control register.
         */
        public Boolean ctlP() {
            if (this.ctlP != null)
                return this.ctlP;
            this.ctlP = (caps() & 256) != 0;
            return this.ctlP;
        }
        private Boolean extP;

        /**
         * There are extended state registers.
         */
        public Boolean extP() {
            if (this.extP != null)
                return this.extP;
            this.extP = (caps() & 512) != 0;
            return this.extP;
        }
        private Boolean lmceEn;

        /**
         * Local machine checks are enabled.
         */
        public Boolean lmceEn() {
            if (this.lmceEn != null)
                return this.lmceEn;
            if (_io().size() > 24) {
                this.lmceEn = (mcgExtCtl() & 1) != 0;
            }
            return this.lmceEn;
        }
        private Boolean lmceP;

        /**
         * Local machine checks.
         */
        public Boolean lmceP() {
            if (this.lmceP != null)
                return this.lmceP;
            this.lmceP = (caps() & 134217728) != 0;
            return this.lmceP;
        }
        private Integer numBanks;

        /**
         * Number of banks.
         */
        public Integer numBanks() {
            if (this.numBanks != null)
                return this.numBanks;
            this.numBanks = ((Number) (caps() & 255)).intValue();
            return this.numBanks;
        }
        private Boolean serP;

        /**
         * Recovery by software.
         */
        public Boolean serP() {
            if (this.serP != null)
                return this.serP;
            this.serP = (caps() & 16777216) != 0;
            return this.serP;
        }
        private Boolean tesP;

        /**
         * Threshold-based error status.
         */
        public Boolean tesP() {
            if (this.tesP != null)
                return this.tesP;
            this.tesP = (caps() & 2048) != 0;
            return this.tesP;
        }
        private long caps;
        private Long mciCtl2Bank0;
        private Long mciCtl2Bank1;
        private Long mcgExtCtl;
        private byte[] trailing;
        private XenHvmContext _root;
        private XenHvmContext.Entry _parent;

        /**
         * MCG_CAP, the capabilities.
         */
        public long caps() { return caps; }

        /**
         * MCi_CTL2 of bank 0. Since Xen 4.3.
         */
        public Long mciCtl2Bank0() { return mciCtl2Bank0; }

        /**
         * MCi_CTL2 of bank 1. Since Xen 4.3.
         */
        public Long mciCtl2Bank1() { return mciCtl2Bank1; }

        /**
         * MCG_EXT_CTL. Since Xen 4.10.
         */
        public Long mcgExtCtl() { return mcgExtCtl; }

        /**
         * Octets behind the known layout, kept as they are; none in a stream
         * that Xen wrote.
         */
        public byte[] trailing() { return trailing; }
        public XenHvmContext _root() { return _root; }
        public XenHvmContext.Entry _parent() { return _parent; }
    }
    private List<Entry> entries;
    private byte[] trailing;
    private XenHvmContext _root;
    private KaitaiStruct _parent;

    /**
     * The entries up to and including the terminator.
     */
    public List<Entry> entries() { return entries; }

    /**
     * Octets behind the terminator. Xen ignores them; they are kept as they are.
     */
    public byte[] trailing() { return trailing; }
    public XenHvmContext _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
