# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
from luformat_ksy import x86_fxsave
from luformat_ksy import x86_xsave
from enum import IntEnum
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenHvmContext(ReadWriteKaitaiStruct):
    """The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
    interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
    what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
    
    A sequence of entries, each with its own header, up to the one with type code
    0. It is little-endian, as only x86 has it.
    
    Several structures have grown in the course of time. Their newer fields are at
    the end and are read only if the entry is long enough; which form occurs tells
    the range of Xen releases that may have written the context.
    
    .. seealso::
       xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
    """

    class BreakpointCondition(IntEnum):
        execute = 0
        write = 1
        io = 2
        access = 3

    class BreakpointLength(IntEnum):
        one = 0
        two = 1
        eight = 2
        four = 3

    class DeliveryMode(IntEnum):
        fixed = 0
        lowest_priority = 1
        smi = 2
        remote_read = 3
        nmi = 4
        init = 5
        startup = 6
        ext_int = 7

    class DestinationShorthand(IntEnum):
        no_shorthand = 0
        itself = 1
        all = 2
        others = 3

    class EventType(IntEnum):
        external_interrupt = 0
        reserved = 1
        nmi = 2
        hw_exception = 3
        sw_interrupt = 4
        priv_sw_exception = 5
        sw_exception = 6
        other = 7

    class MemoryType(IntEnum):
        uncacheable = 0
        write_combining = 1
        write_through = 4
        write_protected = 5
        write_back = 6
        uncached_minus = 7

    class MsrIndex(IntEnum):
        spec_ctrl = 72
        misc_features_enables = 320
        pkrs = 1761
        bndcfgs = 3472
        xss = 3488
        virt_spec_ctrl = 3221291295
        dr1_address_mask = 3221295129
        dr2_address_mask = 3221295130
        dr3_address_mask = 3221295131
        dr0_address_mask = 3221295143

    class PitAccess(IntEnum):
        no_access = 0
        lsb = 1
        msb = 2
        word0 = 3
        word1 = 4

    class PitMode(IntEnum):
        interrupt_on_terminal_count = 0
        one_shot = 1
        rate_generator = 2
        square_wave = 3
        software_strobe = 4
        hardware_strobe = 5

    class SaveType(IntEnum):
        terminator = 0
        header = 1
        cpu = 2
        pic = 3
        ioapic = 4
        lapic = 5
        lapic_regs = 6
        pci_irq = 7
        isa_irq = 8
        pci_link = 9
        pit = 10
        rtc = 11
        hpet = 12
        pmtimer = 13
        mtrr = 14
        viridian_domain = 15
        cpu_xsave = 16
        viridian_vcpu = 17
        vmce_vcpu = 18
        tsc_adjust = 19
        cpu_msr = 20
        unassigned_21 = 21
        amazon_22 = 22
        amazon_23 = 23
        amazon_24 = 24
        amazon_25 = 25
        amazon_26 = 26
        amazon_27 = 27
        amazon_28 = 28
        amazon_29 = 29
        amazon_30 = 30
        amazon_31 = 31
        amazon_32 = 32
        amazon_33 = 33
        amazon_34 = 34

    class TimerDivide(IntEnum):
        by_2 = 0
        by_4 = 1
        by_8 = 2
        by_16 = 3
        by_32 = 8
        by_64 = 9
        by_128 = 10
        by_1 = 11

    class TimerMode(IntEnum):
        one_shot = 0
        periodic = 1
        tsc_deadline = 2
        reserved = 3
    SEQ_FIELDS = ["entries", "trailing"]
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenHvmContext, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        self._debug['entries']['start'] = self._io.pos()
        self._debug['entries']['arr'] = []
        self.entries = []
        i = 0
        while True:
            self._debug['entries']['arr'].append({'start': self._io.pos()})
            _t_entries = XenHvmContext.Entry(self._io, self, self._root)
            try:
                _t_entries._read()
            finally:
                _ = _t_entries
                self.entries.append(_)
            self._debug['entries']['arr'][len(self.entries) - 1]['end'] = self._io.pos()
            if _.typecode == XenHvmContext.SaveType.terminator:
                break
            i += 1
        self._debug['entries']['end'] = self._io.pos()
        if (not (self._io.is_eof())):
            pass
            self._debug['trailing']['start'] = self._io.pos()
            self.trailing = self._io.read_bytes_full()
            self._debug['trailing']['end'] = self._io.pos()

        self._dirty = False


    def _fetch_instances(self):
        pass
        for i in range(len(self.entries)):
            pass
            self.entries[i]._fetch_instances()

        if (not (self._io.is_eof())):
            pass



    def _write__seq(self, io=None):
        super(XenHvmContext, self)._write__seq(io)
        for i in range(len(self.entries)):
            pass
            self.entries[i]._write__seq(self._io)

        if (not (self._io.is_eof())):
            pass
            self._io.write_bytes(self.trailing)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



    def _check(self):
        if len(self.entries) == 0:
            raise kaitaistruct.ConsistencyError(u"entries", 0, len(self.entries))
        for i in range(len(self.entries)):
            pass
            if self.entries[i]._root != self._root:
                raise kaitaistruct.ConsistencyError(u"entries", self._root, self.entries[i]._root)
            if self.entries[i]._parent != self:
                raise kaitaistruct.ConsistencyError(u"entries", self, self.entries[i]._parent)
            _ = self.entries[i]
            if (_.typecode == XenHvmContext.SaveType.terminator) != (i == len(self.entries) - 1):
                raise kaitaistruct.ConsistencyError(u"entries", i == len(self.entries) - 1, _.typecode == XenHvmContext.SaveType.terminator)

        self._dirty = False

    class ApicDestinationFormat(ReadWriteKaitaiStruct):
        """Destination format register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicDestinationFormat, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicDestinationFormat, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def model(self):
            """15 is the flat model, 0 the cluster model."""
            if hasattr(self, '_m_model'):
                return self._m_model

            self._m_model = self.value // 268435456
            return getattr(self, '_m_model', None)

        def _invalidate_model(self):
            del self._m_model

    class ApicErrorStatus(ReadWriteKaitaiStruct):
        """Error status register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicErrorStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicErrorStatus, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def illegal_register(self):
            """Access to a register that is not there."""
            if hasattr(self, '_m_illegal_register'):
                return self._m_illegal_register

            self._m_illegal_register = self.value & 128 != 0
            return getattr(self, '_m_illegal_register', None)

        def _invalidate_illegal_register(self):
            del self._m_illegal_register
        @property
        def receive_accept(self):
            """What was received was not accepted."""
            if hasattr(self, '_m_receive_accept'):
                return self._m_receive_accept

            self._m_receive_accept = self.value & 8 != 0
            return getattr(self, '_m_receive_accept', None)

        def _invalidate_receive_accept(self):
            del self._m_receive_accept
        @property
        def receive_checksum(self):
            """Receive checksum error."""
            if hasattr(self, '_m_receive_checksum'):
                return self._m_receive_checksum

            self._m_receive_checksum = self.value & 2 != 0
            return getattr(self, '_m_receive_checksum', None)

        def _invalidate_receive_checksum(self):
            del self._m_receive_checksum
        @property
        def receive_illegal_vector(self):
            """Illegal vector received."""
            if hasattr(self, '_m_receive_illegal_vector'):
                return self._m_receive_illegal_vector

            self._m_receive_illegal_vector = self.value & 64 != 0
            return getattr(self, '_m_receive_illegal_vector', None)

        def _invalidate_receive_illegal_vector(self):
            del self._m_receive_illegal_vector
        @property
        def redirectable_ipi(self):
            """Lowest-priority IPI, which is not supported."""
            if hasattr(self, '_m_redirectable_ipi'):
                return self._m_redirectable_ipi

            self._m_redirectable_ipi = self.value & 16 != 0
            return getattr(self, '_m_redirectable_ipi', None)

        def _invalidate_redirectable_ipi(self):
            del self._m_redirectable_ipi
        @property
        def send_accept(self):
            """Nobody accepted what was sent."""
            if hasattr(self, '_m_send_accept'):
                return self._m_send_accept

            self._m_send_accept = self.value & 4 != 0
            return getattr(self, '_m_send_accept', None)

        def _invalidate_send_accept(self):
            del self._m_send_accept
        @property
        def send_checksum(self):
            """Send checksum error."""
            if hasattr(self, '_m_send_checksum'):
                return self._m_send_checksum

            self._m_send_checksum = self.value & 1 != 0
            return getattr(self, '_m_send_checksum', None)

        def _invalidate_send_checksum(self):
            del self._m_send_checksum
        @property
        def send_illegal_vector(self):
            """Illegal vector sent."""
            if hasattr(self, '_m_send_illegal_vector'):
                return self._m_send_illegal_vector

            self._m_send_illegal_vector = self.value & 32 != 0
            return getattr(self, '_m_send_illegal_vector', None)

        def _invalidate_send_illegal_vector(self):
            del self._m_send_illegal_vector

    class ApicIcrHigh(ReadWriteKaitaiStruct):
        """Interrupt command register, bits 63 to 32.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicIcrHigh, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicIcrHigh, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def destination(self):
            """Destination in xAPIC mode; in x2APIC mode it is the register."""
            if hasattr(self, '_m_destination'):
                return self._m_destination

            self._m_destination = self.value // 16777216
            return getattr(self, '_m_destination', None)

        def _invalidate_destination(self):
            del self._m_destination

    class ApicIcrLow(ReadWriteKaitaiStruct):
        """Interrupt command register, bits 31 to 0.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicIcrLow, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicIcrLow, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def delivery_mode(self):
            """Kind of the interrupt."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, (self.value // 256) % 8)
            return getattr(self, '_m_delivery_mode', None)

        def _invalidate_delivery_mode(self):
            del self._m_delivery_mode
        @property
        def is_assert(self):
            """Assert, not deassert."""
            if hasattr(self, '_m_is_assert'):
                return self._m_is_assert

            self._m_is_assert = self.value & 16384 != 0
            return getattr(self, '_m_is_assert', None)

        def _invalidate_is_assert(self):
            del self._m_is_assert
        @property
        def is_busy(self):
            """Delivery is pending."""
            if hasattr(self, '_m_is_busy'):
                return self._m_is_busy

            self._m_is_busy = self.value & 4096 != 0
            return getattr(self, '_m_is_busy', None)

        def _invalidate_is_busy(self):
            del self._m_is_busy
        @property
        def is_level(self):
            """Level-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.value & 32768 != 0
            return getattr(self, '_m_is_level', None)

        def _invalidate_is_level(self):
            del self._m_is_level
        @property
        def is_logical(self):
            """The destination is a logical ID."""
            if hasattr(self, '_m_is_logical'):
                return self._m_is_logical

            self._m_is_logical = self.value & 2048 != 0
            return getattr(self, '_m_is_logical', None)

        def _invalidate_is_logical(self):
            del self._m_is_logical
        @property
        def remote_read_status(self):
            """Status of a remote read."""
            if hasattr(self, '_m_remote_read_status'):
                return self._m_remote_read_status

            self._m_remote_read_status = (self.value // 65536) % 4
            return getattr(self, '_m_remote_read_status', None)

        def _invalidate_remote_read_status(self):
            del self._m_remote_read_status
        @property
        def shorthand(self):
            """Destination without an ID."""
            if hasattr(self, '_m_shorthand'):
                return self._m_shorthand

            self._m_shorthand = KaitaiStream.resolve_enum(XenHvmContext.DestinationShorthand, (self.value // 262144) % 4)
            return getattr(self, '_m_shorthand', None)

        def _invalidate_shorthand(self):
            del self._m_shorthand
        @property
        def vector(self):
            """Vector."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.value & 255
            return getattr(self, '_m_vector', None)

        def _invalidate_vector(self):
            del self._m_vector

    class ApicId(ReadWriteKaitaiStruct):
        """APIC ID register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicId, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicId, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def xapic_id(self):
            """APIC ID in xAPIC mode; in x2APIC mode the register is the ID."""
            if hasattr(self, '_m_xapic_id'):
                return self._m_xapic_id

            self._m_xapic_id = self.value // 16777216
            return getattr(self, '_m_xapic_id', None)

        def _invalidate_xapic_id(self):
            del self._m_xapic_id

    class ApicLogicalDestination(ReadWriteKaitaiStruct):
        """Logical destination register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicLogicalDestination, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicLogicalDestination, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def logical_id(self):
            """Logical ID in xAPIC mode."""
            if hasattr(self, '_m_logical_id'):
                return self._m_logical_id

            self._m_logical_id = self.value // 16777216
            return getattr(self, '_m_logical_id', None)

        def _invalidate_logical_id(self):
            del self._m_logical_id
        @property
        def x2apic_cluster(self):
            """Cluster in x2APIC mode."""
            if hasattr(self, '_m_x2apic_cluster'):
                return self._m_x2apic_cluster

            self._m_x2apic_cluster = self.value // 65536
            return getattr(self, '_m_x2apic_cluster', None)

        def _invalidate_x2apic_cluster(self):
            del self._m_x2apic_cluster
        @property
        def x2apic_logical_id(self):
            """Logical ID within its cluster in x2APIC mode."""
            if hasattr(self, '_m_x2apic_logical_id'):
                return self._m_x2apic_logical_id

            self._m_x2apic_logical_id = self.value & 65535
            return getattr(self, '_m_x2apic_logical_id', None)

        def _invalidate_x2apic_logical_id(self):
            del self._m_x2apic_logical_id

    class ApicLvt(ReadWriteKaitaiStruct):
        """An entry of the local vector table.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicLvt, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicLvt, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def delivery_mode(self):
            """Kind of the interrupt; not for timer and error."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, (self.value // 256) % 8)
            return getattr(self, '_m_delivery_mode', None)

        def _invalidate_delivery_mode(self):
            del self._m_delivery_mode
        @property
        def is_active_low(self):
            """The pin is active at low level; LINT0 and LINT1 only."""
            if hasattr(self, '_m_is_active_low'):
                return self._m_is_active_low

            self._m_is_active_low = self.value & 8192 != 0
            return getattr(self, '_m_is_active_low', None)

        def _invalidate_is_active_low(self):
            del self._m_is_active_low
        @property
        def is_level(self):
            """Level-triggered; LINT0 and LINT1 only."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.value & 32768 != 0
            return getattr(self, '_m_is_level', None)

        def _invalidate_is_level(self):
            del self._m_is_level
        @property
        def is_masked(self):
            """The interrupt is masked."""
            if hasattr(self, '_m_is_masked'):
                return self._m_is_masked

            self._m_is_masked = self.value & 65536 != 0
            return getattr(self, '_m_is_masked', None)

        def _invalidate_is_masked(self):
            del self._m_is_masked
        @property
        def is_pending(self):
            """Delivery is pending."""
            if hasattr(self, '_m_is_pending'):
                return self._m_is_pending

            self._m_is_pending = self.value & 4096 != 0
            return getattr(self, '_m_is_pending', None)

        def _invalidate_is_pending(self):
            del self._m_is_pending
        @property
        def remote_irr(self):
            """A level interrupt waits for its end; LINT0 and LINT1 only."""
            if hasattr(self, '_m_remote_irr'):
                return self._m_remote_irr

            self._m_remote_irr = self.value & 16384 != 0
            return getattr(self, '_m_remote_irr', None)

        def _invalidate_remote_irr(self):
            del self._m_remote_irr
        @property
        def timer_mode(self):
            """Mode of the timer; timer only."""
            if hasattr(self, '_m_timer_mode'):
                return self._m_timer_mode

            self._m_timer_mode = KaitaiStream.resolve_enum(XenHvmContext.TimerMode, (self.value // 131072) % 4)
            return getattr(self, '_m_timer_mode', None)

        def _invalidate_timer_mode(self):
            del self._m_timer_mode
        @property
        def vector(self):
            """Vector."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.value & 255
            return getattr(self, '_m_vector', None)

        def _invalidate_vector(self):
            del self._m_vector

    class ApicPriority(ReadWriteKaitaiStruct):
        """A priority register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicPriority, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicPriority, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def priority_class(self):
            """Priority class."""
            if hasattr(self, '_m_priority_class'):
                return self._m_priority_class

            self._m_priority_class = (self.value // 16) % 16
            return getattr(self, '_m_priority_class', None)

        def _invalidate_priority_class(self):
            del self._m_priority_class
        @property
        def subclass(self):
            """Priority sub-class."""
            if hasattr(self, '_m_subclass'):
                return self._m_subclass

            self._m_subclass = self.value & 15
            return getattr(self, '_m_subclass', None)

        def _invalidate_subclass(self):
            del self._m_subclass

    class ApicRegister(ReadWriteKaitaiStruct):
        """A register of the local APIC without subfields, or a reserved place.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicRegister, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicRegister, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False


    class ApicSpurious(ReadWriteKaitaiStruct):
        """Spurious interrupt vector register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicSpurious, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicSpurious, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def directed_eoi(self):
            """EOI broadcasts are suppressed."""
            if hasattr(self, '_m_directed_eoi'):
                return self._m_directed_eoi

            self._m_directed_eoi = self.value & 4096 != 0
            return getattr(self, '_m_directed_eoi', None)

        def _invalidate_directed_eoi(self):
            del self._m_directed_eoi
        @property
        def focus_disabled(self):
            """Focus checks are off."""
            if hasattr(self, '_m_focus_disabled'):
                return self._m_focus_disabled

            self._m_focus_disabled = self.value & 512 != 0
            return getattr(self, '_m_focus_disabled', None)

        def _invalidate_focus_disabled(self):
            del self._m_focus_disabled
        @property
        def is_enabled(self):
            """The APIC is enabled by software."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.value & 256 != 0
            return getattr(self, '_m_is_enabled', None)

        def _invalidate_is_enabled(self):
            del self._m_is_enabled
        @property
        def vector(self):
            """Spurious vector."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.value & 255
            return getattr(self, '_m_vector', None)

        def _invalidate_vector(self):
            del self._m_vector

    class ApicTimerDivide(ReadWriteKaitaiStruct):
        """Divide configuration register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicTimerDivide, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicTimerDivide, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def divisor(self):
            """What the timer clock is divided by (bits 3, 1 and 0)."""
            if hasattr(self, '_m_divisor'):
                return self._m_divisor

            self._m_divisor = KaitaiStream.resolve_enum(XenHvmContext.TimerDivide, self.value & 11)
            return getattr(self, '_m_divisor', None)

        def _invalidate_divisor(self):
            del self._m_divisor

    class ApicVersion(ReadWriteKaitaiStruct):
        """Version register.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
           Programmable Interrupt Controller)
        """
        SEQ_FIELDS = ["value", "reserved"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ApicVersion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u4le()
            self._debug['value']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(12)
            self._debug['reserved']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ApicVersion, self)._write__seq(io)
            self._io.write_u4le(self.value)
            self._io.write_bytes(self.reserved)


        def _check(self):
            if len(self.reserved) != 12:
                raise kaitaistruct.ConsistencyError(u"reserved", 12, len(self.reserved))
            self._dirty = False

        @property
        def directed_eoi(self):
            """EOI broadcasts can be suppressed."""
            if hasattr(self, '_m_directed_eoi'):
                return self._m_directed_eoi

            self._m_directed_eoi = self.value & 16777216 != 0
            return getattr(self, '_m_directed_eoi', None)

        def _invalidate_directed_eoi(self):
            del self._m_directed_eoi
        @property
        def max_lvt(self):
            """Number of LVT entries minus one."""
            if hasattr(self, '_m_max_lvt'):
                return self._m_max_lvt

            self._m_max_lvt = (self.value // 65536) % 256
            return getattr(self, '_m_max_lvt', None)

        def _invalidate_max_lvt(self):
            del self._m_max_lvt
        @property
        def version(self):
            """Version."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.value & 255
            return getattr(self, '_m_version', None)

        def _invalidate_version(self):
            del self._m_version

    class Cpu(ReadWriteKaitaiStruct):
        """Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
        `flags`, before. The form of before Xen 3.4, 1016 octets without
        `msr_tsc_aux`, is older than every stream format that can hold a context
        and is not described.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
        """
        SEQ_FIELDS = ["fpu_regs", "rax", "rbx", "rcx", "rdx", "rbp", "rsi", "rdi", "rsp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rip", "rflags", "cr0", "cr2", "cr3", "cr4", "dr0", "dr1", "dr2", "dr3", "dr6", "dr7", "cs_sel", "ds_sel", "es_sel", "fs_sel", "gs_sel", "ss_sel", "tr_sel", "ldtr_sel", "cs_limit", "ds_limit", "es_limit", "fs_limit", "gs_limit", "ss_limit", "tr_limit", "ldtr_limit", "idtr_limit", "gdtr_limit", "cs_base", "ds_base", "es_base", "fs_base", "gs_base", "ss_base", "tr_base", "ldtr_base", "idtr_base", "gdtr_base", "cs_arbytes", "ds_arbytes", "es_arbytes", "fs_arbytes", "gs_arbytes", "ss_arbytes", "tr_arbytes", "ldtr_arbytes", "sysenter_cs", "sysenter_esp", "sysenter_eip", "shadow_gs", "msr_flags", "msr_lstar", "msr_star", "msr_cstar", "msr_syscall_mask", "msr_efer", "msr_tsc_aux", "tsc", "pending_event", "error_code", "flags", "pad0", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Cpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['fpu_regs']['start'] = self._io.pos()
            self.fpu_regs = x86_fxsave.X86Fxsave(self._io)
            self.fpu_regs._read()
            self._debug['fpu_regs']['end'] = self._io.pos()
            self._debug['rax']['start'] = self._io.pos()
            self.rax = self._io.read_u8le()
            self._debug['rax']['end'] = self._io.pos()
            self._debug['rbx']['start'] = self._io.pos()
            self.rbx = self._io.read_u8le()
            self._debug['rbx']['end'] = self._io.pos()
            self._debug['rcx']['start'] = self._io.pos()
            self.rcx = self._io.read_u8le()
            self._debug['rcx']['end'] = self._io.pos()
            self._debug['rdx']['start'] = self._io.pos()
            self.rdx = self._io.read_u8le()
            self._debug['rdx']['end'] = self._io.pos()
            self._debug['rbp']['start'] = self._io.pos()
            self.rbp = self._io.read_u8le()
            self._debug['rbp']['end'] = self._io.pos()
            self._debug['rsi']['start'] = self._io.pos()
            self.rsi = self._io.read_u8le()
            self._debug['rsi']['end'] = self._io.pos()
            self._debug['rdi']['start'] = self._io.pos()
            self.rdi = self._io.read_u8le()
            self._debug['rdi']['end'] = self._io.pos()
            self._debug['rsp']['start'] = self._io.pos()
            self.rsp = self._io.read_u8le()
            self._debug['rsp']['end'] = self._io.pos()
            self._debug['r8']['start'] = self._io.pos()
            self.r8 = self._io.read_u8le()
            self._debug['r8']['end'] = self._io.pos()
            self._debug['r9']['start'] = self._io.pos()
            self.r9 = self._io.read_u8le()
            self._debug['r9']['end'] = self._io.pos()
            self._debug['r10']['start'] = self._io.pos()
            self.r10 = self._io.read_u8le()
            self._debug['r10']['end'] = self._io.pos()
            self._debug['r11']['start'] = self._io.pos()
            self.r11 = self._io.read_u8le()
            self._debug['r11']['end'] = self._io.pos()
            self._debug['r12']['start'] = self._io.pos()
            self.r12 = self._io.read_u8le()
            self._debug['r12']['end'] = self._io.pos()
            self._debug['r13']['start'] = self._io.pos()
            self.r13 = self._io.read_u8le()
            self._debug['r13']['end'] = self._io.pos()
            self._debug['r14']['start'] = self._io.pos()
            self.r14 = self._io.read_u8le()
            self._debug['r14']['end'] = self._io.pos()
            self._debug['r15']['start'] = self._io.pos()
            self.r15 = self._io.read_u8le()
            self._debug['r15']['end'] = self._io.pos()
            self._debug['rip']['start'] = self._io.pos()
            self.rip = self._io.read_u8le()
            self._debug['rip']['end'] = self._io.pos()
            self._debug['rflags']['start'] = self._io.pos()
            self.rflags = self._io.read_u8le()
            self._debug['rflags']['end'] = self._io.pos()
            self._debug['cr0']['start'] = self._io.pos()
            self.cr0 = self._io.read_u8le()
            self._debug['cr0']['end'] = self._io.pos()
            self._debug['cr2']['start'] = self._io.pos()
            self.cr2 = self._io.read_u8le()
            self._debug['cr2']['end'] = self._io.pos()
            self._debug['cr3']['start'] = self._io.pos()
            self.cr3 = self._io.read_u8le()
            self._debug['cr3']['end'] = self._io.pos()
            self._debug['cr4']['start'] = self._io.pos()
            self.cr4 = self._io.read_u8le()
            self._debug['cr4']['end'] = self._io.pos()
            self._debug['dr0']['start'] = self._io.pos()
            self.dr0 = self._io.read_u8le()
            self._debug['dr0']['end'] = self._io.pos()
            self._debug['dr1']['start'] = self._io.pos()
            self.dr1 = self._io.read_u8le()
            self._debug['dr1']['end'] = self._io.pos()
            self._debug['dr2']['start'] = self._io.pos()
            self.dr2 = self._io.read_u8le()
            self._debug['dr2']['end'] = self._io.pos()
            self._debug['dr3']['start'] = self._io.pos()
            self.dr3 = self._io.read_u8le()
            self._debug['dr3']['end'] = self._io.pos()
            self._debug['dr6']['start'] = self._io.pos()
            self.dr6 = self._io.read_u8le()
            self._debug['dr6']['end'] = self._io.pos()
            self._debug['dr7']['start'] = self._io.pos()
            self.dr7 = self._io.read_u8le()
            self._debug['dr7']['end'] = self._io.pos()
            self._debug['cs_sel']['start'] = self._io.pos()
            self.cs_sel = self._io.read_u4le()
            self._debug['cs_sel']['end'] = self._io.pos()
            self._debug['ds_sel']['start'] = self._io.pos()
            self.ds_sel = self._io.read_u4le()
            self._debug['ds_sel']['end'] = self._io.pos()
            self._debug['es_sel']['start'] = self._io.pos()
            self.es_sel = self._io.read_u4le()
            self._debug['es_sel']['end'] = self._io.pos()
            self._debug['fs_sel']['start'] = self._io.pos()
            self.fs_sel = self._io.read_u4le()
            self._debug['fs_sel']['end'] = self._io.pos()
            self._debug['gs_sel']['start'] = self._io.pos()
            self.gs_sel = self._io.read_u4le()
            self._debug['gs_sel']['end'] = self._io.pos()
            self._debug['ss_sel']['start'] = self._io.pos()
            self.ss_sel = self._io.read_u4le()
            self._debug['ss_sel']['end'] = self._io.pos()
            self._debug['tr_sel']['start'] = self._io.pos()
            self.tr_sel = self._io.read_u4le()
            self._debug['tr_sel']['end'] = self._io.pos()
            self._debug['ldtr_sel']['start'] = self._io.pos()
            self.ldtr_sel = self._io.read_u4le()
            self._debug['ldtr_sel']['end'] = self._io.pos()
            self._debug['cs_limit']['start'] = self._io.pos()
            self.cs_limit = self._io.read_u4le()
            self._debug['cs_limit']['end'] = self._io.pos()
            self._debug['ds_limit']['start'] = self._io.pos()
            self.ds_limit = self._io.read_u4le()
            self._debug['ds_limit']['end'] = self._io.pos()
            self._debug['es_limit']['start'] = self._io.pos()
            self.es_limit = self._io.read_u4le()
            self._debug['es_limit']['end'] = self._io.pos()
            self._debug['fs_limit']['start'] = self._io.pos()
            self.fs_limit = self._io.read_u4le()
            self._debug['fs_limit']['end'] = self._io.pos()
            self._debug['gs_limit']['start'] = self._io.pos()
            self.gs_limit = self._io.read_u4le()
            self._debug['gs_limit']['end'] = self._io.pos()
            self._debug['ss_limit']['start'] = self._io.pos()
            self.ss_limit = self._io.read_u4le()
            self._debug['ss_limit']['end'] = self._io.pos()
            self._debug['tr_limit']['start'] = self._io.pos()
            self.tr_limit = self._io.read_u4le()
            self._debug['tr_limit']['end'] = self._io.pos()
            self._debug['ldtr_limit']['start'] = self._io.pos()
            self.ldtr_limit = self._io.read_u4le()
            self._debug['ldtr_limit']['end'] = self._io.pos()
            self._debug['idtr_limit']['start'] = self._io.pos()
            self.idtr_limit = self._io.read_u4le()
            self._debug['idtr_limit']['end'] = self._io.pos()
            self._debug['gdtr_limit']['start'] = self._io.pos()
            self.gdtr_limit = self._io.read_u4le()
            self._debug['gdtr_limit']['end'] = self._io.pos()
            self._debug['cs_base']['start'] = self._io.pos()
            self.cs_base = self._io.read_u8le()
            self._debug['cs_base']['end'] = self._io.pos()
            self._debug['ds_base']['start'] = self._io.pos()
            self.ds_base = self._io.read_u8le()
            self._debug['ds_base']['end'] = self._io.pos()
            self._debug['es_base']['start'] = self._io.pos()
            self.es_base = self._io.read_u8le()
            self._debug['es_base']['end'] = self._io.pos()
            self._debug['fs_base']['start'] = self._io.pos()
            self.fs_base = self._io.read_u8le()
            self._debug['fs_base']['end'] = self._io.pos()
            self._debug['gs_base']['start'] = self._io.pos()
            self.gs_base = self._io.read_u8le()
            self._debug['gs_base']['end'] = self._io.pos()
            self._debug['ss_base']['start'] = self._io.pos()
            self.ss_base = self._io.read_u8le()
            self._debug['ss_base']['end'] = self._io.pos()
            self._debug['tr_base']['start'] = self._io.pos()
            self.tr_base = self._io.read_u8le()
            self._debug['tr_base']['end'] = self._io.pos()
            self._debug['ldtr_base']['start'] = self._io.pos()
            self.ldtr_base = self._io.read_u8le()
            self._debug['ldtr_base']['end'] = self._io.pos()
            self._debug['idtr_base']['start'] = self._io.pos()
            self.idtr_base = self._io.read_u8le()
            self._debug['idtr_base']['end'] = self._io.pos()
            self._debug['gdtr_base']['start'] = self._io.pos()
            self.gdtr_base = self._io.read_u8le()
            self._debug['gdtr_base']['end'] = self._io.pos()
            self._debug['cs_arbytes']['start'] = self._io.pos()
            self.cs_arbytes = self._io.read_u4le()
            self._debug['cs_arbytes']['end'] = self._io.pos()
            self._debug['ds_arbytes']['start'] = self._io.pos()
            self.ds_arbytes = self._io.read_u4le()
            self._debug['ds_arbytes']['end'] = self._io.pos()
            self._debug['es_arbytes']['start'] = self._io.pos()
            self.es_arbytes = self._io.read_u4le()
            self._debug['es_arbytes']['end'] = self._io.pos()
            self._debug['fs_arbytes']['start'] = self._io.pos()
            self.fs_arbytes = self._io.read_u4le()
            self._debug['fs_arbytes']['end'] = self._io.pos()
            self._debug['gs_arbytes']['start'] = self._io.pos()
            self.gs_arbytes = self._io.read_u4le()
            self._debug['gs_arbytes']['end'] = self._io.pos()
            self._debug['ss_arbytes']['start'] = self._io.pos()
            self.ss_arbytes = self._io.read_u4le()
            self._debug['ss_arbytes']['end'] = self._io.pos()
            self._debug['tr_arbytes']['start'] = self._io.pos()
            self.tr_arbytes = self._io.read_u4le()
            self._debug['tr_arbytes']['end'] = self._io.pos()
            self._debug['ldtr_arbytes']['start'] = self._io.pos()
            self.ldtr_arbytes = self._io.read_u4le()
            self._debug['ldtr_arbytes']['end'] = self._io.pos()
            self._debug['sysenter_cs']['start'] = self._io.pos()
            self.sysenter_cs = self._io.read_u8le()
            self._debug['sysenter_cs']['end'] = self._io.pos()
            self._debug['sysenter_esp']['start'] = self._io.pos()
            self.sysenter_esp = self._io.read_u8le()
            self._debug['sysenter_esp']['end'] = self._io.pos()
            self._debug['sysenter_eip']['start'] = self._io.pos()
            self.sysenter_eip = self._io.read_u8le()
            self._debug['sysenter_eip']['end'] = self._io.pos()
            self._debug['shadow_gs']['start'] = self._io.pos()
            self.shadow_gs = self._io.read_u8le()
            self._debug['shadow_gs']['end'] = self._io.pos()
            self._debug['msr_flags']['start'] = self._io.pos()
            self.msr_flags = self._io.read_u8le()
            self._debug['msr_flags']['end'] = self._io.pos()
            self._debug['msr_lstar']['start'] = self._io.pos()
            self.msr_lstar = self._io.read_u8le()
            self._debug['msr_lstar']['end'] = self._io.pos()
            self._debug['msr_star']['start'] = self._io.pos()
            self.msr_star = self._io.read_u8le()
            self._debug['msr_star']['end'] = self._io.pos()
            self._debug['msr_cstar']['start'] = self._io.pos()
            self.msr_cstar = self._io.read_u8le()
            self._debug['msr_cstar']['end'] = self._io.pos()
            self._debug['msr_syscall_mask']['start'] = self._io.pos()
            self.msr_syscall_mask = self._io.read_u8le()
            self._debug['msr_syscall_mask']['end'] = self._io.pos()
            self._debug['msr_efer']['start'] = self._io.pos()
            self.msr_efer = self._io.read_u8le()
            self._debug['msr_efer']['end'] = self._io.pos()
            self._debug['msr_tsc_aux']['start'] = self._io.pos()
            self.msr_tsc_aux = self._io.read_u8le()
            self._debug['msr_tsc_aux']['end'] = self._io.pos()
            self._debug['tsc']['start'] = self._io.pos()
            self.tsc = self._io.read_u8le()
            self._debug['tsc']['end'] = self._io.pos()
            self._debug['pending_event']['start'] = self._io.pos()
            self.pending_event = self._io.read_u4le()
            self._debug['pending_event']['end'] = self._io.pos()
            self._debug['error_code']['start'] = self._io.pos()
            self.error_code = self._io.read_u4le()
            self._debug['error_code']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['flags']['start'] = self._io.pos()
                self.flags = self._io.read_u4le()
                self._debug['flags']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['pad0']['start'] = self._io.pos()
                self.pad0 = self._io.read_u4le()
                self._debug['pad0']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.fpu_regs._fetch_instances()
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Cpu, self)._write__seq(io)
            self.fpu_regs._write__seq(self._io)
            self._io.write_u8le(self.rax)
            self._io.write_u8le(self.rbx)
            self._io.write_u8le(self.rcx)
            self._io.write_u8le(self.rdx)
            self._io.write_u8le(self.rbp)
            self._io.write_u8le(self.rsi)
            self._io.write_u8le(self.rdi)
            self._io.write_u8le(self.rsp)
            self._io.write_u8le(self.r8)
            self._io.write_u8le(self.r9)
            self._io.write_u8le(self.r10)
            self._io.write_u8le(self.r11)
            self._io.write_u8le(self.r12)
            self._io.write_u8le(self.r13)
            self._io.write_u8le(self.r14)
            self._io.write_u8le(self.r15)
            self._io.write_u8le(self.rip)
            self._io.write_u8le(self.rflags)
            self._io.write_u8le(self.cr0)
            self._io.write_u8le(self.cr2)
            self._io.write_u8le(self.cr3)
            self._io.write_u8le(self.cr4)
            self._io.write_u8le(self.dr0)
            self._io.write_u8le(self.dr1)
            self._io.write_u8le(self.dr2)
            self._io.write_u8le(self.dr3)
            self._io.write_u8le(self.dr6)
            self._io.write_u8le(self.dr7)
            self._io.write_u4le(self.cs_sel)
            self._io.write_u4le(self.ds_sel)
            self._io.write_u4le(self.es_sel)
            self._io.write_u4le(self.fs_sel)
            self._io.write_u4le(self.gs_sel)
            self._io.write_u4le(self.ss_sel)
            self._io.write_u4le(self.tr_sel)
            self._io.write_u4le(self.ldtr_sel)
            self._io.write_u4le(self.cs_limit)
            self._io.write_u4le(self.ds_limit)
            self._io.write_u4le(self.es_limit)
            self._io.write_u4le(self.fs_limit)
            self._io.write_u4le(self.gs_limit)
            self._io.write_u4le(self.ss_limit)
            self._io.write_u4le(self.tr_limit)
            self._io.write_u4le(self.ldtr_limit)
            self._io.write_u4le(self.idtr_limit)
            self._io.write_u4le(self.gdtr_limit)
            self._io.write_u8le(self.cs_base)
            self._io.write_u8le(self.ds_base)
            self._io.write_u8le(self.es_base)
            self._io.write_u8le(self.fs_base)
            self._io.write_u8le(self.gs_base)
            self._io.write_u8le(self.ss_base)
            self._io.write_u8le(self.tr_base)
            self._io.write_u8le(self.ldtr_base)
            self._io.write_u8le(self.idtr_base)
            self._io.write_u8le(self.gdtr_base)
            self._io.write_u4le(self.cs_arbytes)
            self._io.write_u4le(self.ds_arbytes)
            self._io.write_u4le(self.es_arbytes)
            self._io.write_u4le(self.fs_arbytes)
            self._io.write_u4le(self.gs_arbytes)
            self._io.write_u4le(self.ss_arbytes)
            self._io.write_u4le(self.tr_arbytes)
            self._io.write_u4le(self.ldtr_arbytes)
            self._io.write_u8le(self.sysenter_cs)
            self._io.write_u8le(self.sysenter_esp)
            self._io.write_u8le(self.sysenter_eip)
            self._io.write_u8le(self.shadow_gs)
            self._io.write_u8le(self.msr_flags)
            self._io.write_u8le(self.msr_lstar)
            self._io.write_u8le(self.msr_star)
            self._io.write_u8le(self.msr_cstar)
            self._io.write_u8le(self.msr_syscall_mask)
            self._io.write_u8le(self.msr_efer)
            self._io.write_u8le(self.msr_tsc_aux)
            self._io.write_u8le(self.tsc)
            self._io.write_u4le(self.pending_event)
            self._io.write_u4le(self.error_code)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u4le(self.flags)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u4le(self.pad0)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def cr0_am(self):
            """Alignment checks."""
            if hasattr(self, '_m_cr0_am'):
                return self._m_cr0_am

            self._m_cr0_am = self.cr0 & 262144 != 0
            return getattr(self, '_m_cr0_am', None)

        def _invalidate_cr0_am(self):
            del self._m_cr0_am
        @property
        def cr0_cd(self):
            """Cache disabled."""
            if hasattr(self, '_m_cr0_cd'):
                return self._m_cr0_cd

            self._m_cr0_cd = self.cr0 & 1073741824 != 0
            return getattr(self, '_m_cr0_cd', None)

        def _invalidate_cr0_cd(self):
            del self._m_cr0_cd
        @property
        def cr0_em(self):
            """FPU emulation."""
            if hasattr(self, '_m_cr0_em'):
                return self._m_cr0_em

            self._m_cr0_em = self.cr0 & 4 != 0
            return getattr(self, '_m_cr0_em', None)

        def _invalidate_cr0_em(self):
            del self._m_cr0_em
        @property
        def cr0_et(self):
            """Extension type."""
            if hasattr(self, '_m_cr0_et'):
                return self._m_cr0_et

            self._m_cr0_et = self.cr0 & 16 != 0
            return getattr(self, '_m_cr0_et', None)

        def _invalidate_cr0_et(self):
            del self._m_cr0_et
        @property
        def cr0_mp(self):
            """Monitor coprocessor."""
            if hasattr(self, '_m_cr0_mp'):
                return self._m_cr0_mp

            self._m_cr0_mp = self.cr0 & 2 != 0
            return getattr(self, '_m_cr0_mp', None)

        def _invalidate_cr0_mp(self):
            del self._m_cr0_mp
        @property
        def cr0_ne(self):
            """Numeric errors by exception."""
            if hasattr(self, '_m_cr0_ne'):
                return self._m_cr0_ne

            self._m_cr0_ne = self.cr0 & 32 != 0
            return getattr(self, '_m_cr0_ne', None)

        def _invalidate_cr0_ne(self):
            del self._m_cr0_ne
        @property
        def cr0_nw(self):
            """Not write-through."""
            if hasattr(self, '_m_cr0_nw'):
                return self._m_cr0_nw

            self._m_cr0_nw = self.cr0 & 536870912 != 0
            return getattr(self, '_m_cr0_nw', None)

        def _invalidate_cr0_nw(self):
            del self._m_cr0_nw
        @property
        def cr0_pe(self):
            """Protected mode."""
            if hasattr(self, '_m_cr0_pe'):
                return self._m_cr0_pe

            self._m_cr0_pe = self.cr0 & 1 != 0
            return getattr(self, '_m_cr0_pe', None)

        def _invalidate_cr0_pe(self):
            del self._m_cr0_pe
        @property
        def cr0_pg(self):
            """Paging."""
            if hasattr(self, '_m_cr0_pg'):
                return self._m_cr0_pg

            self._m_cr0_pg = self.cr0 & 2147483648 != 0
            return getattr(self, '_m_cr0_pg', None)

        def _invalidate_cr0_pg(self):
            del self._m_cr0_pg
        @property
        def cr0_ts(self):
            """Task switched."""
            if hasattr(self, '_m_cr0_ts'):
                return self._m_cr0_ts

            self._m_cr0_ts = self.cr0 & 8 != 0
            return getattr(self, '_m_cr0_ts', None)

        def _invalidate_cr0_ts(self):
            del self._m_cr0_ts
        @property
        def cr0_wp(self):
            """Write protection holds for the supervisor."""
            if hasattr(self, '_m_cr0_wp'):
                return self._m_cr0_wp

            self._m_cr0_wp = self.cr0 & 65536 != 0
            return getattr(self, '_m_cr0_wp', None)

        def _invalidate_cr0_wp(self):
            del self._m_cr0_wp
        @property
        def cr4_cet(self):
            """Control-flow enforcement."""
            if hasattr(self, '_m_cr4_cet'):
                return self._m_cr4_cet

            self._m_cr4_cet = self.cr4 & 8388608 != 0
            return getattr(self, '_m_cr4_cet', None)

        def _invalidate_cr4_cet(self):
            del self._m_cr4_cet
        @property
        def cr4_de(self):
            """Debugging extensions."""
            if hasattr(self, '_m_cr4_de'):
                return self._m_cr4_de

            self._m_cr4_de = self.cr4 & 8 != 0
            return getattr(self, '_m_cr4_de', None)

        def _invalidate_cr4_de(self):
            del self._m_cr4_de
        @property
        def cr4_fred(self):
            """Flexible return and event delivery."""
            if hasattr(self, '_m_cr4_fred'):
                return self._m_cr4_fred

            self._m_cr4_fred = (self.cr4 // 4294967296) % 2 == 1
            return getattr(self, '_m_cr4_fred', None)

        def _invalidate_cr4_fred(self):
            del self._m_cr4_fred
        @property
        def cr4_fsgsbase(self):
            """RDFSBASE and the like."""
            if hasattr(self, '_m_cr4_fsgsbase'):
                return self._m_cr4_fsgsbase

            self._m_cr4_fsgsbase = self.cr4 & 65536 != 0
            return getattr(self, '_m_cr4_fsgsbase', None)

        def _invalidate_cr4_fsgsbase(self):
            del self._m_cr4_fsgsbase
        @property
        def cr4_la57(self):
            """5-level paging."""
            if hasattr(self, '_m_cr4_la57'):
                return self._m_cr4_la57

            self._m_cr4_la57 = self.cr4 & 4096 != 0
            return getattr(self, '_m_cr4_la57', None)

        def _invalidate_cr4_la57(self):
            del self._m_cr4_la57
        @property
        def cr4_lam_sup(self):
            """Linear address masking of supervisor pointers."""
            if hasattr(self, '_m_cr4_lam_sup'):
                return self._m_cr4_lam_sup

            self._m_cr4_lam_sup = self.cr4 & 268435456 != 0
            return getattr(self, '_m_cr4_lam_sup', None)

        def _invalidate_cr4_lam_sup(self):
            del self._m_cr4_lam_sup
        @property
        def cr4_lass(self):
            """Linear address space separation."""
            if hasattr(self, '_m_cr4_lass'):
                return self._m_cr4_lass

            self._m_cr4_lass = self.cr4 & 134217728 != 0
            return getattr(self, '_m_cr4_lass', None)

        def _invalidate_cr4_lass(self):
            del self._m_cr4_lass
        @property
        def cr4_mce(self):
            """Machine checks."""
            if hasattr(self, '_m_cr4_mce'):
                return self._m_cr4_mce

            self._m_cr4_mce = self.cr4 & 64 != 0
            return getattr(self, '_m_cr4_mce', None)

        def _invalidate_cr4_mce(self):
            del self._m_cr4_mce
        @property
        def cr4_osfxsr(self):
            """FXSAVE and SSE in use."""
            if hasattr(self, '_m_cr4_osfxsr'):
                return self._m_cr4_osfxsr

            self._m_cr4_osfxsr = self.cr4 & 512 != 0
            return getattr(self, '_m_cr4_osfxsr', None)

        def _invalidate_cr4_osfxsr(self):
            del self._m_cr4_osfxsr
        @property
        def cr4_osxmmexcpt(self):
            """SSE exceptions in use."""
            if hasattr(self, '_m_cr4_osxmmexcpt'):
                return self._m_cr4_osxmmexcpt

            self._m_cr4_osxmmexcpt = self.cr4 & 1024 != 0
            return getattr(self, '_m_cr4_osxmmexcpt', None)

        def _invalidate_cr4_osxmmexcpt(self):
            del self._m_cr4_osxmmexcpt
        @property
        def cr4_osxsave(self):
            """XSAVE in use."""
            if hasattr(self, '_m_cr4_osxsave'):
                return self._m_cr4_osxsave

            self._m_cr4_osxsave = self.cr4 & 262144 != 0
            return getattr(self, '_m_cr4_osxsave', None)

        def _invalidate_cr4_osxsave(self):
            del self._m_cr4_osxsave
        @property
        def cr4_pae(self):
            """Physical address extension."""
            if hasattr(self, '_m_cr4_pae'):
                return self._m_cr4_pae

            self._m_cr4_pae = self.cr4 & 32 != 0
            return getattr(self, '_m_cr4_pae', None)

        def _invalidate_cr4_pae(self):
            del self._m_cr4_pae
        @property
        def cr4_pce(self):
            """RDPMC for all rings."""
            if hasattr(self, '_m_cr4_pce'):
                return self._m_cr4_pce

            self._m_cr4_pce = self.cr4 & 256 != 0
            return getattr(self, '_m_cr4_pce', None)

        def _invalidate_cr4_pce(self):
            del self._m_cr4_pce
        @property
        def cr4_pcide(self):
            """Process context identifiers."""
            if hasattr(self, '_m_cr4_pcide'):
                return self._m_cr4_pcide

            self._m_cr4_pcide = self.cr4 & 131072 != 0
            return getattr(self, '_m_cr4_pcide', None)

        def _invalidate_cr4_pcide(self):
            del self._m_cr4_pcide
        @property
        def cr4_pge(self):
            """Global pages."""
            if hasattr(self, '_m_cr4_pge'):
                return self._m_cr4_pge

            self._m_cr4_pge = self.cr4 & 128 != 0
            return getattr(self, '_m_cr4_pge', None)

        def _invalidate_cr4_pge(self):
            del self._m_cr4_pge
        @property
        def cr4_pke(self):
            """Protection keys of user pages."""
            if hasattr(self, '_m_cr4_pke'):
                return self._m_cr4_pke

            self._m_cr4_pke = self.cr4 & 4194304 != 0
            return getattr(self, '_m_cr4_pke', None)

        def _invalidate_cr4_pke(self):
            del self._m_cr4_pke
        @property
        def cr4_pks(self):
            """Protection keys of supervisor pages."""
            if hasattr(self, '_m_cr4_pks'):
                return self._m_cr4_pks

            self._m_cr4_pks = self.cr4 & 16777216 != 0
            return getattr(self, '_m_cr4_pks', None)

        def _invalidate_cr4_pks(self):
            del self._m_cr4_pks
        @property
        def cr4_pse(self):
            """Large pages."""
            if hasattr(self, '_m_cr4_pse'):
                return self._m_cr4_pse

            self._m_cr4_pse = self.cr4 & 16 != 0
            return getattr(self, '_m_cr4_pse', None)

        def _invalidate_cr4_pse(self):
            del self._m_cr4_pse
        @property
        def cr4_pvi(self):
            """Virtual interrupt flag in protected mode."""
            if hasattr(self, '_m_cr4_pvi'):
                return self._m_cr4_pvi

            self._m_cr4_pvi = self.cr4 & 2 != 0
            return getattr(self, '_m_cr4_pvi', None)

        def _invalidate_cr4_pvi(self):
            del self._m_cr4_pvi
        @property
        def cr4_smap(self):
            """No access to user pages by the supervisor."""
            if hasattr(self, '_m_cr4_smap'):
                return self._m_cr4_smap

            self._m_cr4_smap = self.cr4 & 2097152 != 0
            return getattr(self, '_m_cr4_smap', None)

        def _invalidate_cr4_smap(self):
            del self._m_cr4_smap
        @property
        def cr4_smep(self):
            """No execution of user pages by the supervisor."""
            if hasattr(self, '_m_cr4_smep'):
                return self._m_cr4_smep

            self._m_cr4_smep = self.cr4 & 1048576 != 0
            return getattr(self, '_m_cr4_smep', None)

        def _invalidate_cr4_smep(self):
            del self._m_cr4_smep
        @property
        def cr4_smxe(self):
            """SMX."""
            if hasattr(self, '_m_cr4_smxe'):
                return self._m_cr4_smxe

            self._m_cr4_smxe = self.cr4 & 16384 != 0
            return getattr(self, '_m_cr4_smxe', None)

        def _invalidate_cr4_smxe(self):
            del self._m_cr4_smxe
        @property
        def cr4_tsd(self):
            """RDTSC for ring 0 only."""
            if hasattr(self, '_m_cr4_tsd'):
                return self._m_cr4_tsd

            self._m_cr4_tsd = self.cr4 & 4 != 0
            return getattr(self, '_m_cr4_tsd', None)

        def _invalidate_cr4_tsd(self):
            del self._m_cr4_tsd
        @property
        def cr4_uintr(self):
            """User interrupts."""
            if hasattr(self, '_m_cr4_uintr'):
                return self._m_cr4_uintr

            self._m_cr4_uintr = self.cr4 & 33554432 != 0
            return getattr(self, '_m_cr4_uintr', None)

        def _invalidate_cr4_uintr(self):
            del self._m_cr4_uintr
        @property
        def cr4_umip(self):
            """User mode instruction prevention."""
            if hasattr(self, '_m_cr4_umip'):
                return self._m_cr4_umip

            self._m_cr4_umip = self.cr4 & 2048 != 0
            return getattr(self, '_m_cr4_umip', None)

        def _invalidate_cr4_umip(self):
            del self._m_cr4_umip
        @property
        def cr4_vme(self):
            """Virtual 8086 mode extensions."""
            if hasattr(self, '_m_cr4_vme'):
                return self._m_cr4_vme

            self._m_cr4_vme = self.cr4 & 1 != 0
            return getattr(self, '_m_cr4_vme', None)

        def _invalidate_cr4_vme(self):
            del self._m_cr4_vme
        @property
        def cr4_vmxe(self):
            """VMX."""
            if hasattr(self, '_m_cr4_vmxe'):
                return self._m_cr4_vmxe

            self._m_cr4_vmxe = self.cr4 & 8192 != 0
            return getattr(self, '_m_cr4_vmxe', None)

        def _invalidate_cr4_vmxe(self):
            del self._m_cr4_vmxe
        @property
        def cs_avl(self):
            """CS, bit that is free for software."""
            if hasattr(self, '_m_cs_avl'):
                return self._m_cs_avl

            self._m_cs_avl = self.cs_arbytes & 256 != 0
            return getattr(self, '_m_cs_avl', None)

        def _invalidate_cs_avl(self):
            del self._m_cs_avl
        @property
        def cs_db(self):
            """CS has 32-bit size by default."""
            if hasattr(self, '_m_cs_db'):
                return self._m_cs_db

            self._m_cs_db = self.cs_arbytes & 1024 != 0
            return getattr(self, '_m_cs_db', None)

        def _invalidate_cs_db(self):
            del self._m_cs_db
        @property
        def cs_dpl(self):
            """Privilege level of CS."""
            if hasattr(self, '_m_cs_dpl'):
                return self._m_cs_dpl

            self._m_cs_dpl = (self.cs_arbytes // 32) % 4
            return getattr(self, '_m_cs_dpl', None)

        def _invalidate_cs_dpl(self):
            del self._m_cs_dpl
        @property
        def cs_g(self):
            """Limit of CS counts pages."""
            if hasattr(self, '_m_cs_g'):
                return self._m_cs_g

            self._m_cs_g = self.cs_arbytes & 2048 != 0
            return getattr(self, '_m_cs_g', None)

        def _invalidate_cs_g(self):
            del self._m_cs_g
        @property
        def cs_l(self):
            """CS holds 64-bit code."""
            if hasattr(self, '_m_cs_l'):
                return self._m_cs_l

            self._m_cs_l = self.cs_arbytes & 512 != 0
            return getattr(self, '_m_cs_l', None)

        def _invalidate_cs_l(self):
            del self._m_cs_l
        @property
        def cs_p(self):
            """Present. Clear also says that CS is unusable."""
            if hasattr(self, '_m_cs_p'):
                return self._m_cs_p

            self._m_cs_p = self.cs_arbytes & 128 != 0
            return getattr(self, '_m_cs_p', None)

        def _invalidate_cs_p(self):
            del self._m_cs_p
        @property
        def cs_s(self):
            """True if CS is a code or data segment."""
            if hasattr(self, '_m_cs_s'):
                return self._m_cs_s

            self._m_cs_s = self.cs_arbytes & 16 != 0
            return getattr(self, '_m_cs_s', None)

        def _invalidate_cs_s(self):
            del self._m_cs_s
        @property
        def cs_type(self):
            """Descriptor type of CS."""
            if hasattr(self, '_m_cs_type'):
                return self._m_cs_type

            self._m_cs_type = self.cs_arbytes & 15
            return getattr(self, '_m_cs_type', None)

        def _invalidate_cs_type(self):
            del self._m_cs_type
        @property
        def dr6_b0(self):
            """Breakpoint 0 was hit."""
            if hasattr(self, '_m_dr6_b0'):
                return self._m_dr6_b0

            self._m_dr6_b0 = self.dr6 & 1 != 0
            return getattr(self, '_m_dr6_b0', None)

        def _invalidate_dr6_b0(self):
            del self._m_dr6_b0
        @property
        def dr6_b1(self):
            """Breakpoint 1 was hit."""
            if hasattr(self, '_m_dr6_b1'):
                return self._m_dr6_b1

            self._m_dr6_b1 = self.dr6 & 2 != 0
            return getattr(self, '_m_dr6_b1', None)

        def _invalidate_dr6_b1(self):
            del self._m_dr6_b1
        @property
        def dr6_b2(self):
            """Breakpoint 2 was hit."""
            if hasattr(self, '_m_dr6_b2'):
                return self._m_dr6_b2

            self._m_dr6_b2 = self.dr6 & 4 != 0
            return getattr(self, '_m_dr6_b2', None)

        def _invalidate_dr6_b2(self):
            del self._m_dr6_b2
        @property
        def dr6_b3(self):
            """Breakpoint 3 was hit."""
            if hasattr(self, '_m_dr6_b3'):
                return self._m_dr6_b3

            self._m_dr6_b3 = self.dr6 & 8 != 0
            return getattr(self, '_m_dr6_b3', None)

        def _invalidate_dr6_b3(self):
            del self._m_dr6_b3
        @property
        def dr6_bd(self):
            """A debug register was about to be accessed."""
            if hasattr(self, '_m_dr6_bd'):
                return self._m_dr6_bd

            self._m_dr6_bd = self.dr6 & 8192 != 0
            return getattr(self, '_m_dr6_bd', None)

        def _invalidate_dr6_bd(self):
            del self._m_dr6_bd
        @property
        def dr6_bld(self):
            """No bus lock was detected (inverted)."""
            if hasattr(self, '_m_dr6_bld'):
                return self._m_dr6_bld

            self._m_dr6_bld = self.dr6 & 2048 != 0
            return getattr(self, '_m_dr6_bld', None)

        def _invalidate_dr6_bld(self):
            del self._m_dr6_bld
        @property
        def dr6_bs(self):
            """Single step."""
            if hasattr(self, '_m_dr6_bs'):
                return self._m_dr6_bs

            self._m_dr6_bs = self.dr6 & 16384 != 0
            return getattr(self, '_m_dr6_bs', None)

        def _invalidate_dr6_bs(self):
            del self._m_dr6_bs
        @property
        def dr6_bt(self):
            """Task switch."""
            if hasattr(self, '_m_dr6_bt'):
                return self._m_dr6_bt

            self._m_dr6_bt = self.dr6 & 32768 != 0
            return getattr(self, '_m_dr6_bt', None)

        def _invalidate_dr6_bt(self):
            del self._m_dr6_bt
        @property
        def dr6_rtm(self):
            """Not in a transaction (inverted)."""
            if hasattr(self, '_m_dr6_rtm'):
                return self._m_dr6_rtm

            self._m_dr6_rtm = self.dr6 & 65536 != 0
            return getattr(self, '_m_dr6_rtm', None)

        def _invalidate_dr6_rtm(self):
            del self._m_dr6_rtm
        @property
        def dr7_g0(self):
            """Breakpoint 0 is enabled for all tasks."""
            if hasattr(self, '_m_dr7_g0'):
                return self._m_dr7_g0

            self._m_dr7_g0 = self.dr7 & 2 != 0
            return getattr(self, '_m_dr7_g0', None)

        def _invalidate_dr7_g0(self):
            del self._m_dr7_g0
        @property
        def dr7_g1(self):
            """Breakpoint 1 is enabled for all tasks."""
            if hasattr(self, '_m_dr7_g1'):
                return self._m_dr7_g1

            self._m_dr7_g1 = self.dr7 & 8 != 0
            return getattr(self, '_m_dr7_g1', None)

        def _invalidate_dr7_g1(self):
            del self._m_dr7_g1
        @property
        def dr7_g2(self):
            """Breakpoint 2 is enabled for all tasks."""
            if hasattr(self, '_m_dr7_g2'):
                return self._m_dr7_g2

            self._m_dr7_g2 = self.dr7 & 32 != 0
            return getattr(self, '_m_dr7_g2', None)

        def _invalidate_dr7_g2(self):
            del self._m_dr7_g2
        @property
        def dr7_g3(self):
            """Breakpoint 3 is enabled for all tasks."""
            if hasattr(self, '_m_dr7_g3'):
                return self._m_dr7_g3

            self._m_dr7_g3 = self.dr7 & 128 != 0
            return getattr(self, '_m_dr7_g3', None)

        def _invalidate_dr7_g3(self):
            del self._m_dr7_g3
        @property
        def dr7_gd(self):
            """Access to debug registers faults."""
            if hasattr(self, '_m_dr7_gd'):
                return self._m_dr7_gd

            self._m_dr7_gd = self.dr7 & 8192 != 0
            return getattr(self, '_m_dr7_gd', None)

        def _invalidate_dr7_gd(self):
            del self._m_dr7_gd
        @property
        def dr7_ge(self):
            """Exact breakpoints of all tasks; without effect."""
            if hasattr(self, '_m_dr7_ge'):
                return self._m_dr7_ge

            self._m_dr7_ge = self.dr7 & 512 != 0
            return getattr(self, '_m_dr7_ge', None)

        def _invalidate_dr7_ge(self):
            del self._m_dr7_ge
        @property
        def dr7_l0(self):
            """Breakpoint 0 is enabled for the current task."""
            if hasattr(self, '_m_dr7_l0'):
                return self._m_dr7_l0

            self._m_dr7_l0 = self.dr7 & 1 != 0
            return getattr(self, '_m_dr7_l0', None)

        def _invalidate_dr7_l0(self):
            del self._m_dr7_l0
        @property
        def dr7_l1(self):
            """Breakpoint 1 is enabled for the current task."""
            if hasattr(self, '_m_dr7_l1'):
                return self._m_dr7_l1

            self._m_dr7_l1 = self.dr7 & 4 != 0
            return getattr(self, '_m_dr7_l1', None)

        def _invalidate_dr7_l1(self):
            del self._m_dr7_l1
        @property
        def dr7_l2(self):
            """Breakpoint 2 is enabled for the current task."""
            if hasattr(self, '_m_dr7_l2'):
                return self._m_dr7_l2

            self._m_dr7_l2 = self.dr7 & 16 != 0
            return getattr(self, '_m_dr7_l2', None)

        def _invalidate_dr7_l2(self):
            del self._m_dr7_l2
        @property
        def dr7_l3(self):
            """Breakpoint 3 is enabled for the current task."""
            if hasattr(self, '_m_dr7_l3'):
                return self._m_dr7_l3

            self._m_dr7_l3 = self.dr7 & 64 != 0
            return getattr(self, '_m_dr7_l3', None)

        def _invalidate_dr7_l3(self):
            del self._m_dr7_l3
        @property
        def dr7_le(self):
            """Exact breakpoints of the current task; without effect."""
            if hasattr(self, '_m_dr7_le'):
                return self._m_dr7_le

            self._m_dr7_le = self.dr7 & 256 != 0
            return getattr(self, '_m_dr7_le', None)

        def _invalidate_dr7_le(self):
            del self._m_dr7_le
        @property
        def dr7_len0(self):
            """Length of breakpoint 0."""
            if hasattr(self, '_m_dr7_len0'):
                return self._m_dr7_len0

            self._m_dr7_len0 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointLength, (self.dr7 // 262144) % 4)
            return getattr(self, '_m_dr7_len0', None)

        def _invalidate_dr7_len0(self):
            del self._m_dr7_len0
        @property
        def dr7_len1(self):
            """Length of breakpoint 1."""
            if hasattr(self, '_m_dr7_len1'):
                return self._m_dr7_len1

            self._m_dr7_len1 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointLength, (self.dr7 // 4194304) % 4)
            return getattr(self, '_m_dr7_len1', None)

        def _invalidate_dr7_len1(self):
            del self._m_dr7_len1
        @property
        def dr7_len2(self):
            """Length of breakpoint 2."""
            if hasattr(self, '_m_dr7_len2'):
                return self._m_dr7_len2

            self._m_dr7_len2 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointLength, (self.dr7 // 67108864) % 4)
            return getattr(self, '_m_dr7_len2', None)

        def _invalidate_dr7_len2(self):
            del self._m_dr7_len2
        @property
        def dr7_len3(self):
            """Length of breakpoint 3."""
            if hasattr(self, '_m_dr7_len3'):
                return self._m_dr7_len3

            self._m_dr7_len3 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointLength, (self.dr7 // 1073741824) % 4)
            return getattr(self, '_m_dr7_len3', None)

        def _invalidate_dr7_len3(self):
            del self._m_dr7_len3
        @property
        def dr7_rtm(self):
            """Debugging inside transactions."""
            if hasattr(self, '_m_dr7_rtm'):
                return self._m_dr7_rtm

            self._m_dr7_rtm = self.dr7 & 2048 != 0
            return getattr(self, '_m_dr7_rtm', None)

        def _invalidate_dr7_rtm(self):
            del self._m_dr7_rtm
        @property
        def dr7_rw0(self):
            """What breakpoint 0 waits for."""
            if hasattr(self, '_m_dr7_rw0'):
                return self._m_dr7_rw0

            self._m_dr7_rw0 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointCondition, (self.dr7 // 65536) % 4)
            return getattr(self, '_m_dr7_rw0', None)

        def _invalidate_dr7_rw0(self):
            del self._m_dr7_rw0
        @property
        def dr7_rw1(self):
            """What breakpoint 1 waits for."""
            if hasattr(self, '_m_dr7_rw1'):
                return self._m_dr7_rw1

            self._m_dr7_rw1 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointCondition, (self.dr7 // 1048576) % 4)
            return getattr(self, '_m_dr7_rw1', None)

        def _invalidate_dr7_rw1(self):
            del self._m_dr7_rw1
        @property
        def dr7_rw2(self):
            """What breakpoint 2 waits for."""
            if hasattr(self, '_m_dr7_rw2'):
                return self._m_dr7_rw2

            self._m_dr7_rw2 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointCondition, (self.dr7 // 16777216) % 4)
            return getattr(self, '_m_dr7_rw2', None)

        def _invalidate_dr7_rw2(self):
            del self._m_dr7_rw2
        @property
        def dr7_rw3(self):
            """What breakpoint 3 waits for."""
            if hasattr(self, '_m_dr7_rw3'):
                return self._m_dr7_rw3

            self._m_dr7_rw3 = KaitaiStream.resolve_enum(XenHvmContext.BreakpointCondition, (self.dr7 // 268435456) % 4)
            return getattr(self, '_m_dr7_rw3', None)

        def _invalidate_dr7_rw3(self):
            del self._m_dr7_rw3
        @property
        def ds_avl(self):
            """DS, bit that is free for software."""
            if hasattr(self, '_m_ds_avl'):
                return self._m_ds_avl

            self._m_ds_avl = self.ds_arbytes & 256 != 0
            return getattr(self, '_m_ds_avl', None)

        def _invalidate_ds_avl(self):
            del self._m_ds_avl
        @property
        def ds_db(self):
            """DS has 32-bit size by default."""
            if hasattr(self, '_m_ds_db'):
                return self._m_ds_db

            self._m_ds_db = self.ds_arbytes & 1024 != 0
            return getattr(self, '_m_ds_db', None)

        def _invalidate_ds_db(self):
            del self._m_ds_db
        @property
        def ds_dpl(self):
            """Privilege level of DS."""
            if hasattr(self, '_m_ds_dpl'):
                return self._m_ds_dpl

            self._m_ds_dpl = (self.ds_arbytes // 32) % 4
            return getattr(self, '_m_ds_dpl', None)

        def _invalidate_ds_dpl(self):
            del self._m_ds_dpl
        @property
        def ds_g(self):
            """Limit of DS counts pages."""
            if hasattr(self, '_m_ds_g'):
                return self._m_ds_g

            self._m_ds_g = self.ds_arbytes & 2048 != 0
            return getattr(self, '_m_ds_g', None)

        def _invalidate_ds_g(self):
            del self._m_ds_g
        @property
        def ds_l(self):
            """DS holds 64-bit code."""
            if hasattr(self, '_m_ds_l'):
                return self._m_ds_l

            self._m_ds_l = self.ds_arbytes & 512 != 0
            return getattr(self, '_m_ds_l', None)

        def _invalidate_ds_l(self):
            del self._m_ds_l
        @property
        def ds_p(self):
            """Present. Clear also says that DS is unusable."""
            if hasattr(self, '_m_ds_p'):
                return self._m_ds_p

            self._m_ds_p = self.ds_arbytes & 128 != 0
            return getattr(self, '_m_ds_p', None)

        def _invalidate_ds_p(self):
            del self._m_ds_p
        @property
        def ds_s(self):
            """True if DS is a code or data segment."""
            if hasattr(self, '_m_ds_s'):
                return self._m_ds_s

            self._m_ds_s = self.ds_arbytes & 16 != 0
            return getattr(self, '_m_ds_s', None)

        def _invalidate_ds_s(self):
            del self._m_ds_s
        @property
        def ds_type(self):
            """Descriptor type of DS."""
            if hasattr(self, '_m_ds_type'):
                return self._m_ds_type

            self._m_ds_type = self.ds_arbytes & 15
            return getattr(self, '_m_ds_type', None)

        def _invalidate_ds_type(self):
            del self._m_ds_type
        @property
        def efer_aibrse(self):
            """Automatic IBRS."""
            if hasattr(self, '_m_efer_aibrse'):
                return self._m_efer_aibrse

            self._m_efer_aibrse = self.msr_efer & 2097152 != 0
            return getattr(self, '_m_efer_aibrse', None)

        def _invalidate_efer_aibrse(self):
            del self._m_efer_aibrse
        @property
        def efer_ffxse(self):
            """Fast FXSAVE."""
            if hasattr(self, '_m_efer_ffxse'):
                return self._m_efer_ffxse

            self._m_efer_ffxse = self.msr_efer & 16384 != 0
            return getattr(self, '_m_efer_ffxse', None)

        def _invalidate_efer_ffxse(self):
            del self._m_efer_ffxse
        @property
        def efer_lma(self):
            """Long mode is active."""
            if hasattr(self, '_m_efer_lma'):
                return self._m_efer_lma

            self._m_efer_lma = self.msr_efer & 1024 != 0
            return getattr(self, '_m_efer_lma', None)

        def _invalidate_efer_lma(self):
            del self._m_efer_lma
        @property
        def efer_lme(self):
            """Long mode is enabled."""
            if hasattr(self, '_m_efer_lme'):
                return self._m_efer_lme

            self._m_efer_lme = self.msr_efer & 256 != 0
            return getattr(self, '_m_efer_lme', None)

        def _invalidate_efer_lme(self):
            del self._m_efer_lme
        @property
        def efer_lmsle(self):
            """Segment limits hold in long mode."""
            if hasattr(self, '_m_efer_lmsle'):
                return self._m_efer_lmsle

            self._m_efer_lmsle = self.msr_efer & 8192 != 0
            return getattr(self, '_m_efer_lmsle', None)

        def _invalidate_efer_lmsle(self):
            del self._m_efer_lmsle
        @property
        def efer_nxe(self):
            """No-execute pages are enabled."""
            if hasattr(self, '_m_efer_nxe'):
                return self._m_efer_nxe

            self._m_efer_nxe = self.msr_efer & 2048 != 0
            return getattr(self, '_m_efer_nxe', None)

        def _invalidate_efer_nxe(self):
            del self._m_efer_nxe
        @property
        def efer_sce(self):
            """SYSCALL is enabled."""
            if hasattr(self, '_m_efer_sce'):
                return self._m_efer_sce

            self._m_efer_sce = self.msr_efer & 1 != 0
            return getattr(self, '_m_efer_sce', None)

        def _invalidate_efer_sce(self):
            del self._m_efer_sce
        @property
        def efer_svme(self):
            """SVM is enabled."""
            if hasattr(self, '_m_efer_svme'):
                return self._m_efer_svme

            self._m_efer_svme = self.msr_efer & 4096 != 0
            return getattr(self, '_m_efer_svme', None)

        def _invalidate_efer_svme(self):
            del self._m_efer_svme
        @property
        def efer_tce(self):
            """Translation cache extension."""
            if hasattr(self, '_m_efer_tce'):
                return self._m_efer_tce

            self._m_efer_tce = self.msr_efer & 32768 != 0
            return getattr(self, '_m_efer_tce', None)

        def _invalidate_efer_tce(self):
            del self._m_efer_tce
        @property
        def es_avl(self):
            """ES, bit that is free for software."""
            if hasattr(self, '_m_es_avl'):
                return self._m_es_avl

            self._m_es_avl = self.es_arbytes & 256 != 0
            return getattr(self, '_m_es_avl', None)

        def _invalidate_es_avl(self):
            del self._m_es_avl
        @property
        def es_db(self):
            """ES has 32-bit size by default."""
            if hasattr(self, '_m_es_db'):
                return self._m_es_db

            self._m_es_db = self.es_arbytes & 1024 != 0
            return getattr(self, '_m_es_db', None)

        def _invalidate_es_db(self):
            del self._m_es_db
        @property
        def es_dpl(self):
            """Privilege level of ES."""
            if hasattr(self, '_m_es_dpl'):
                return self._m_es_dpl

            self._m_es_dpl = (self.es_arbytes // 32) % 4
            return getattr(self, '_m_es_dpl', None)

        def _invalidate_es_dpl(self):
            del self._m_es_dpl
        @property
        def es_g(self):
            """Limit of ES counts pages."""
            if hasattr(self, '_m_es_g'):
                return self._m_es_g

            self._m_es_g = self.es_arbytes & 2048 != 0
            return getattr(self, '_m_es_g', None)

        def _invalidate_es_g(self):
            del self._m_es_g
        @property
        def es_l(self):
            """ES holds 64-bit code."""
            if hasattr(self, '_m_es_l'):
                return self._m_es_l

            self._m_es_l = self.es_arbytes & 512 != 0
            return getattr(self, '_m_es_l', None)

        def _invalidate_es_l(self):
            del self._m_es_l
        @property
        def es_p(self):
            """Present. Clear also says that ES is unusable."""
            if hasattr(self, '_m_es_p'):
                return self._m_es_p

            self._m_es_p = self.es_arbytes & 128 != 0
            return getattr(self, '_m_es_p', None)

        def _invalidate_es_p(self):
            del self._m_es_p
        @property
        def es_s(self):
            """True if ES is a code or data segment."""
            if hasattr(self, '_m_es_s'):
                return self._m_es_s

            self._m_es_s = self.es_arbytes & 16 != 0
            return getattr(self, '_m_es_s', None)

        def _invalidate_es_s(self):
            del self._m_es_s
        @property
        def es_type(self):
            """Descriptor type of ES."""
            if hasattr(self, '_m_es_type'):
                return self._m_es_type

            self._m_es_type = self.es_arbytes & 15
            return getattr(self, '_m_es_type', None)

        def _invalidate_es_type(self):
            del self._m_es_type
        @property
        def fpu_initialised(self):
            """The FPU has been used; if clear, its state is the initial one."""
            if hasattr(self, '_m_fpu_initialised'):
                return self._m_fpu_initialised

            if self._io.size() > 1024:
                pass
                self._m_fpu_initialised = self.flags & 1 != 0

            return getattr(self, '_m_fpu_initialised', None)

        def _invalidate_fpu_initialised(self):
            del self._m_fpu_initialised
        @property
        def fs_avl(self):
            """FS, bit that is free for software."""
            if hasattr(self, '_m_fs_avl'):
                return self._m_fs_avl

            self._m_fs_avl = self.fs_arbytes & 256 != 0
            return getattr(self, '_m_fs_avl', None)

        def _invalidate_fs_avl(self):
            del self._m_fs_avl
        @property
        def fs_db(self):
            """FS has 32-bit size by default."""
            if hasattr(self, '_m_fs_db'):
                return self._m_fs_db

            self._m_fs_db = self.fs_arbytes & 1024 != 0
            return getattr(self, '_m_fs_db', None)

        def _invalidate_fs_db(self):
            del self._m_fs_db
        @property
        def fs_dpl(self):
            """Privilege level of FS."""
            if hasattr(self, '_m_fs_dpl'):
                return self._m_fs_dpl

            self._m_fs_dpl = (self.fs_arbytes // 32) % 4
            return getattr(self, '_m_fs_dpl', None)

        def _invalidate_fs_dpl(self):
            del self._m_fs_dpl
        @property
        def fs_g(self):
            """Limit of FS counts pages."""
            if hasattr(self, '_m_fs_g'):
                return self._m_fs_g

            self._m_fs_g = self.fs_arbytes & 2048 != 0
            return getattr(self, '_m_fs_g', None)

        def _invalidate_fs_g(self):
            del self._m_fs_g
        @property
        def fs_l(self):
            """FS holds 64-bit code."""
            if hasattr(self, '_m_fs_l'):
                return self._m_fs_l

            self._m_fs_l = self.fs_arbytes & 512 != 0
            return getattr(self, '_m_fs_l', None)

        def _invalidate_fs_l(self):
            del self._m_fs_l
        @property
        def fs_p(self):
            """Present. Clear also says that FS is unusable."""
            if hasattr(self, '_m_fs_p'):
                return self._m_fs_p

            self._m_fs_p = self.fs_arbytes & 128 != 0
            return getattr(self, '_m_fs_p', None)

        def _invalidate_fs_p(self):
            del self._m_fs_p
        @property
        def fs_s(self):
            """True if FS is a code or data segment."""
            if hasattr(self, '_m_fs_s'):
                return self._m_fs_s

            self._m_fs_s = self.fs_arbytes & 16 != 0
            return getattr(self, '_m_fs_s', None)

        def _invalidate_fs_s(self):
            del self._m_fs_s
        @property
        def fs_type(self):
            """Descriptor type of FS."""
            if hasattr(self, '_m_fs_type'):
                return self._m_fs_type

            self._m_fs_type = self.fs_arbytes & 15
            return getattr(self, '_m_fs_type', None)

        def _invalidate_fs_type(self):
            del self._m_fs_type
        @property
        def gs_avl(self):
            """GS, bit that is free for software."""
            if hasattr(self, '_m_gs_avl'):
                return self._m_gs_avl

            self._m_gs_avl = self.gs_arbytes & 256 != 0
            return getattr(self, '_m_gs_avl', None)

        def _invalidate_gs_avl(self):
            del self._m_gs_avl
        @property
        def gs_db(self):
            """GS has 32-bit size by default."""
            if hasattr(self, '_m_gs_db'):
                return self._m_gs_db

            self._m_gs_db = self.gs_arbytes & 1024 != 0
            return getattr(self, '_m_gs_db', None)

        def _invalidate_gs_db(self):
            del self._m_gs_db
        @property
        def gs_dpl(self):
            """Privilege level of GS."""
            if hasattr(self, '_m_gs_dpl'):
                return self._m_gs_dpl

            self._m_gs_dpl = (self.gs_arbytes // 32) % 4
            return getattr(self, '_m_gs_dpl', None)

        def _invalidate_gs_dpl(self):
            del self._m_gs_dpl
        @property
        def gs_g(self):
            """Limit of GS counts pages."""
            if hasattr(self, '_m_gs_g'):
                return self._m_gs_g

            self._m_gs_g = self.gs_arbytes & 2048 != 0
            return getattr(self, '_m_gs_g', None)

        def _invalidate_gs_g(self):
            del self._m_gs_g
        @property
        def gs_l(self):
            """GS holds 64-bit code."""
            if hasattr(self, '_m_gs_l'):
                return self._m_gs_l

            self._m_gs_l = self.gs_arbytes & 512 != 0
            return getattr(self, '_m_gs_l', None)

        def _invalidate_gs_l(self):
            del self._m_gs_l
        @property
        def gs_p(self):
            """Present. Clear also says that GS is unusable."""
            if hasattr(self, '_m_gs_p'):
                return self._m_gs_p

            self._m_gs_p = self.gs_arbytes & 128 != 0
            return getattr(self, '_m_gs_p', None)

        def _invalidate_gs_p(self):
            del self._m_gs_p
        @property
        def gs_s(self):
            """True if GS is a code or data segment."""
            if hasattr(self, '_m_gs_s'):
                return self._m_gs_s

            self._m_gs_s = self.gs_arbytes & 16 != 0
            return getattr(self, '_m_gs_s', None)

        def _invalidate_gs_s(self):
            del self._m_gs_s
        @property
        def gs_type(self):
            """Descriptor type of GS."""
            if hasattr(self, '_m_gs_type'):
                return self._m_gs_type

            self._m_gs_type = self.gs_arbytes & 15
            return getattr(self, '_m_gs_type', None)

        def _invalidate_gs_type(self):
            del self._m_gs_type
        @property
        def ldtr_avl(self):
            """The LDT register, bit that is free for software."""
            if hasattr(self, '_m_ldtr_avl'):
                return self._m_ldtr_avl

            self._m_ldtr_avl = self.ldtr_arbytes & 256 != 0
            return getattr(self, '_m_ldtr_avl', None)

        def _invalidate_ldtr_avl(self):
            del self._m_ldtr_avl
        @property
        def ldtr_db(self):
            """The LDT register has 32-bit size by default."""
            if hasattr(self, '_m_ldtr_db'):
                return self._m_ldtr_db

            self._m_ldtr_db = self.ldtr_arbytes & 1024 != 0
            return getattr(self, '_m_ldtr_db', None)

        def _invalidate_ldtr_db(self):
            del self._m_ldtr_db
        @property
        def ldtr_dpl(self):
            """Privilege level of the LDT register."""
            if hasattr(self, '_m_ldtr_dpl'):
                return self._m_ldtr_dpl

            self._m_ldtr_dpl = (self.ldtr_arbytes // 32) % 4
            return getattr(self, '_m_ldtr_dpl', None)

        def _invalidate_ldtr_dpl(self):
            del self._m_ldtr_dpl
        @property
        def ldtr_g(self):
            """Limit of the LDT register counts pages."""
            if hasattr(self, '_m_ldtr_g'):
                return self._m_ldtr_g

            self._m_ldtr_g = self.ldtr_arbytes & 2048 != 0
            return getattr(self, '_m_ldtr_g', None)

        def _invalidate_ldtr_g(self):
            del self._m_ldtr_g
        @property
        def ldtr_l(self):
            """The LDT register holds 64-bit code."""
            if hasattr(self, '_m_ldtr_l'):
                return self._m_ldtr_l

            self._m_ldtr_l = self.ldtr_arbytes & 512 != 0
            return getattr(self, '_m_ldtr_l', None)

        def _invalidate_ldtr_l(self):
            del self._m_ldtr_l
        @property
        def ldtr_p(self):
            """Present. Clear also says that the LDT register is unusable."""
            if hasattr(self, '_m_ldtr_p'):
                return self._m_ldtr_p

            self._m_ldtr_p = self.ldtr_arbytes & 128 != 0
            return getattr(self, '_m_ldtr_p', None)

        def _invalidate_ldtr_p(self):
            del self._m_ldtr_p
        @property
        def ldtr_s(self):
            """True if the LDT register is a code or data segment."""
            if hasattr(self, '_m_ldtr_s'):
                return self._m_ldtr_s

            self._m_ldtr_s = self.ldtr_arbytes & 16 != 0
            return getattr(self, '_m_ldtr_s', None)

        def _invalidate_ldtr_s(self):
            del self._m_ldtr_s
        @property
        def ldtr_type(self):
            """Descriptor type of the LDT register."""
            if hasattr(self, '_m_ldtr_type'):
                return self._m_ldtr_type

            self._m_ldtr_type = self.ldtr_arbytes & 15
            return getattr(self, '_m_ldtr_type', None)

        def _invalidate_ldtr_type(self):
            del self._m_ldtr_type
        @property
        def pending_error_valid(self):
            """The event has an error code."""
            if hasattr(self, '_m_pending_error_valid'):
                return self._m_pending_error_valid

            self._m_pending_error_valid = self.pending_event & 2048 != 0
            return getattr(self, '_m_pending_error_valid', None)

        def _invalidate_pending_error_valid(self):
            del self._m_pending_error_valid
        @property
        def pending_reserved(self):
            """Reserved."""
            if hasattr(self, '_m_pending_reserved'):
                return self._m_pending_reserved

            self._m_pending_reserved = (self.pending_event // 4096) % 524288
            return getattr(self, '_m_pending_reserved', None)

        def _invalidate_pending_reserved(self):
            del self._m_pending_reserved
        @property
        def pending_type(self):
            """Kind of the event."""
            if hasattr(self, '_m_pending_type'):
                return self._m_pending_type

            self._m_pending_type = KaitaiStream.resolve_enum(XenHvmContext.EventType, (self.pending_event // 256) % 8)
            return getattr(self, '_m_pending_type', None)

        def _invalidate_pending_type(self):
            del self._m_pending_type
        @property
        def pending_valid(self):
            """There is a pending event."""
            if hasattr(self, '_m_pending_valid'):
                return self._m_pending_valid

            self._m_pending_valid = self.pending_event & 2147483648 != 0
            return getattr(self, '_m_pending_valid', None)

        def _invalidate_pending_valid(self):
            del self._m_pending_valid
        @property
        def pending_vector(self):
            """Vector of the event."""
            if hasattr(self, '_m_pending_vector'):
                return self._m_pending_vector

            self._m_pending_vector = self.pending_event & 255
            return getattr(self, '_m_pending_vector', None)

        def _invalidate_pending_vector(self):
            del self._m_pending_vector
        @property
        def rflags_ac(self):
            """Flag AC: alignment check.
            """
            if hasattr(self, '_m_rflags_ac'):
                return self._m_rflags_ac

            self._m_rflags_ac = self.rflags & 262144 != 0
            return getattr(self, '_m_rflags_ac', None)

        def _invalidate_rflags_ac(self):
            del self._m_rflags_ac
        @property
        def rflags_af(self):
            """Flag AF: auxiliary carry.
            """
            if hasattr(self, '_m_rflags_af'):
                return self._m_rflags_af

            self._m_rflags_af = self.rflags & 16 != 0
            return getattr(self, '_m_rflags_af', None)

        def _invalidate_rflags_af(self):
            del self._m_rflags_af
        @property
        def rflags_cf(self):
            """Flag CF: carry.
            """
            if hasattr(self, '_m_rflags_cf'):
                return self._m_rflags_cf

            self._m_rflags_cf = self.rflags & 1 != 0
            return getattr(self, '_m_rflags_cf', None)

        def _invalidate_rflags_cf(self):
            del self._m_rflags_cf
        @property
        def rflags_df(self):
            """Flag DF: direction.
            """
            if hasattr(self, '_m_rflags_df'):
                return self._m_rflags_df

            self._m_rflags_df = self.rflags & 1024 != 0
            return getattr(self, '_m_rflags_df', None)

        def _invalidate_rflags_df(self):
            del self._m_rflags_df
        @property
        def rflags_id(self):
            """Flag ID: CPUID can be used.
            """
            if hasattr(self, '_m_rflags_id'):
                return self._m_rflags_id

            self._m_rflags_id = self.rflags & 2097152 != 0
            return getattr(self, '_m_rflags_id', None)

        def _invalidate_rflags_id(self):
            del self._m_rflags_id
        @property
        def rflags_if(self):
            """Flag IF: interrupts enabled.
            """
            if hasattr(self, '_m_rflags_if'):
                return self._m_rflags_if

            self._m_rflags_if = self.rflags & 512 != 0
            return getattr(self, '_m_rflags_if', None)

        def _invalidate_rflags_if(self):
            del self._m_rflags_if
        @property
        def rflags_iopl(self):
            """Privilege level that may do I/O."""
            if hasattr(self, '_m_rflags_iopl'):
                return self._m_rflags_iopl

            self._m_rflags_iopl = (self.rflags // 4096) % 4
            return getattr(self, '_m_rflags_iopl', None)

        def _invalidate_rflags_iopl(self):
            del self._m_rflags_iopl
        @property
        def rflags_nt(self):
            """Flag NT: nested task.
            """
            if hasattr(self, '_m_rflags_nt'):
                return self._m_rflags_nt

            self._m_rflags_nt = self.rflags & 16384 != 0
            return getattr(self, '_m_rflags_nt', None)

        def _invalidate_rflags_nt(self):
            del self._m_rflags_nt
        @property
        def rflags_of(self):
            """Flag OF: overflow.
            """
            if hasattr(self, '_m_rflags_of'):
                return self._m_rflags_of

            self._m_rflags_of = self.rflags & 2048 != 0
            return getattr(self, '_m_rflags_of', None)

        def _invalidate_rflags_of(self):
            del self._m_rflags_of
        @property
        def rflags_pf(self):
            """Flag PF: parity.
            """
            if hasattr(self, '_m_rflags_pf'):
                return self._m_rflags_pf

            self._m_rflags_pf = self.rflags & 4 != 0
            return getattr(self, '_m_rflags_pf', None)

        def _invalidate_rflags_pf(self):
            del self._m_rflags_pf
        @property
        def rflags_rf(self):
            """Flag RF: resume.
            """
            if hasattr(self, '_m_rflags_rf'):
                return self._m_rflags_rf

            self._m_rflags_rf = self.rflags & 65536 != 0
            return getattr(self, '_m_rflags_rf', None)

        def _invalidate_rflags_rf(self):
            del self._m_rflags_rf
        @property
        def rflags_sf(self):
            """Flag SF: sign.
            """
            if hasattr(self, '_m_rflags_sf'):
                return self._m_rflags_sf

            self._m_rflags_sf = self.rflags & 128 != 0
            return getattr(self, '_m_rflags_sf', None)

        def _invalidate_rflags_sf(self):
            del self._m_rflags_sf
        @property
        def rflags_tf(self):
            """Flag TF: trap.
            """
            if hasattr(self, '_m_rflags_tf'):
                return self._m_rflags_tf

            self._m_rflags_tf = self.rflags & 256 != 0
            return getattr(self, '_m_rflags_tf', None)

        def _invalidate_rflags_tf(self):
            del self._m_rflags_tf
        @property
        def rflags_vif(self):
            """Flag VIF: virtual interrupt flag.
            """
            if hasattr(self, '_m_rflags_vif'):
                return self._m_rflags_vif

            self._m_rflags_vif = self.rflags & 524288 != 0
            return getattr(self, '_m_rflags_vif', None)

        def _invalidate_rflags_vif(self):
            del self._m_rflags_vif
        @property
        def rflags_vip(self):
            """Flag VIP: virtual interrupt pending.
            """
            if hasattr(self, '_m_rflags_vip'):
                return self._m_rflags_vip

            self._m_rflags_vip = self.rflags & 1048576 != 0
            return getattr(self, '_m_rflags_vip', None)

        def _invalidate_rflags_vip(self):
            del self._m_rflags_vip
        @property
        def rflags_vm(self):
            """Flag VM: virtual 8086 mode.
            """
            if hasattr(self, '_m_rflags_vm'):
                return self._m_rflags_vm

            self._m_rflags_vm = self.rflags & 131072 != 0
            return getattr(self, '_m_rflags_vm', None)

        def _invalidate_rflags_vm(self):
            del self._m_rflags_vm
        @property
        def rflags_zf(self):
            """Flag ZF: zero.
            """
            if hasattr(self, '_m_rflags_zf'):
                return self._m_rflags_zf

            self._m_rflags_zf = self.rflags & 64 != 0
            return getattr(self, '_m_rflags_zf', None)

        def _invalidate_rflags_zf(self):
            del self._m_rflags_zf
        @property
        def ss_avl(self):
            """SS, bit that is free for software."""
            if hasattr(self, '_m_ss_avl'):
                return self._m_ss_avl

            self._m_ss_avl = self.ss_arbytes & 256 != 0
            return getattr(self, '_m_ss_avl', None)

        def _invalidate_ss_avl(self):
            del self._m_ss_avl
        @property
        def ss_db(self):
            """SS has 32-bit size by default."""
            if hasattr(self, '_m_ss_db'):
                return self._m_ss_db

            self._m_ss_db = self.ss_arbytes & 1024 != 0
            return getattr(self, '_m_ss_db', None)

        def _invalidate_ss_db(self):
            del self._m_ss_db
        @property
        def ss_dpl(self):
            """Privilege level of SS."""
            if hasattr(self, '_m_ss_dpl'):
                return self._m_ss_dpl

            self._m_ss_dpl = (self.ss_arbytes // 32) % 4
            return getattr(self, '_m_ss_dpl', None)

        def _invalidate_ss_dpl(self):
            del self._m_ss_dpl
        @property
        def ss_g(self):
            """Limit of SS counts pages."""
            if hasattr(self, '_m_ss_g'):
                return self._m_ss_g

            self._m_ss_g = self.ss_arbytes & 2048 != 0
            return getattr(self, '_m_ss_g', None)

        def _invalidate_ss_g(self):
            del self._m_ss_g
        @property
        def ss_l(self):
            """SS holds 64-bit code."""
            if hasattr(self, '_m_ss_l'):
                return self._m_ss_l

            self._m_ss_l = self.ss_arbytes & 512 != 0
            return getattr(self, '_m_ss_l', None)

        def _invalidate_ss_l(self):
            del self._m_ss_l
        @property
        def ss_p(self):
            """Present. Clear also says that SS is unusable."""
            if hasattr(self, '_m_ss_p'):
                return self._m_ss_p

            self._m_ss_p = self.ss_arbytes & 128 != 0
            return getattr(self, '_m_ss_p', None)

        def _invalidate_ss_p(self):
            del self._m_ss_p
        @property
        def ss_s(self):
            """True if SS is a code or data segment."""
            if hasattr(self, '_m_ss_s'):
                return self._m_ss_s

            self._m_ss_s = self.ss_arbytes & 16 != 0
            return getattr(self, '_m_ss_s', None)

        def _invalidate_ss_s(self):
            del self._m_ss_s
        @property
        def ss_type(self):
            """Descriptor type of SS."""
            if hasattr(self, '_m_ss_type'):
                return self._m_ss_type

            self._m_ss_type = self.ss_arbytes & 15
            return getattr(self, '_m_ss_type', None)

        def _invalidate_ss_type(self):
            del self._m_ss_type
        @property
        def star_syscall_cs(self):
            """Code selector of SYSCALL."""
            if hasattr(self, '_m_star_syscall_cs'):
                return self._m_star_syscall_cs

            self._m_star_syscall_cs = (self.msr_star // 4294967296) % 65536
            return getattr(self, '_m_star_syscall_cs', None)

        def _invalidate_star_syscall_cs(self):
            del self._m_star_syscall_cs
        @property
        def star_sysret_cs(self):
            """Code selector of SYSRET."""
            if hasattr(self, '_m_star_sysret_cs'):
                return self._m_star_sysret_cs

            self._m_star_sysret_cs = self.msr_star // 281474976710656
            return getattr(self, '_m_star_sysret_cs', None)

        def _invalidate_star_sysret_cs(self):
            del self._m_star_sysret_cs
        @property
        def tr_avl(self):
            """The task register, bit that is free for software."""
            if hasattr(self, '_m_tr_avl'):
                return self._m_tr_avl

            self._m_tr_avl = self.tr_arbytes & 256 != 0
            return getattr(self, '_m_tr_avl', None)

        def _invalidate_tr_avl(self):
            del self._m_tr_avl
        @property
        def tr_db(self):
            """The task register has 32-bit size by default."""
            if hasattr(self, '_m_tr_db'):
                return self._m_tr_db

            self._m_tr_db = self.tr_arbytes & 1024 != 0
            return getattr(self, '_m_tr_db', None)

        def _invalidate_tr_db(self):
            del self._m_tr_db
        @property
        def tr_dpl(self):
            """Privilege level of the task register."""
            if hasattr(self, '_m_tr_dpl'):
                return self._m_tr_dpl

            self._m_tr_dpl = (self.tr_arbytes // 32) % 4
            return getattr(self, '_m_tr_dpl', None)

        def _invalidate_tr_dpl(self):
            del self._m_tr_dpl
        @property
        def tr_g(self):
            """Limit of the task register counts pages."""
            if hasattr(self, '_m_tr_g'):
                return self._m_tr_g

            self._m_tr_g = self.tr_arbytes & 2048 != 0
            return getattr(self, '_m_tr_g', None)

        def _invalidate_tr_g(self):
            del self._m_tr_g
        @property
        def tr_l(self):
            """The task register holds 64-bit code."""
            if hasattr(self, '_m_tr_l'):
                return self._m_tr_l

            self._m_tr_l = self.tr_arbytes & 512 != 0
            return getattr(self, '_m_tr_l', None)

        def _invalidate_tr_l(self):
            del self._m_tr_l
        @property
        def tr_p(self):
            """Present. Clear also says that the task register is unusable."""
            if hasattr(self, '_m_tr_p'):
                return self._m_tr_p

            self._m_tr_p = self.tr_arbytes & 128 != 0
            return getattr(self, '_m_tr_p', None)

        def _invalidate_tr_p(self):
            del self._m_tr_p
        @property
        def tr_s(self):
            """True if the task register is a code or data segment."""
            if hasattr(self, '_m_tr_s'):
                return self._m_tr_s

            self._m_tr_s = self.tr_arbytes & 16 != 0
            return getattr(self, '_m_tr_s', None)

        def _invalidate_tr_s(self):
            del self._m_tr_s
        @property
        def tr_type(self):
            """Descriptor type of the task register."""
            if hasattr(self, '_m_tr_type'):
                return self._m_tr_type

            self._m_tr_type = self.tr_arbytes & 15
            return getattr(self, '_m_tr_type', None)

        def _invalidate_tr_type(self):
            del self._m_tr_type

    class CpuMsr(ReadWriteKaitaiStruct):
        """Further MSRs of a virtual CPU; those that are 0 are left out.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
        """
        SEQ_FIELDS = ["num_msrs", "padding", "msrs", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.CpuMsr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['num_msrs']['start'] = self._io.pos()
            self.num_msrs = self._io.read_u4le()
            self._debug['num_msrs']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes(4)
            self._debug['padding']['end'] = self._io.pos()
            self._debug['msrs']['start'] = self._io.pos()
            self._debug['msrs']['arr'] = []
            self.msrs = []
            for i in range(self.num_msrs):
                self._debug['msrs']['arr'].append({'start': self._io.pos()})
                _t_msrs = XenHvmContext.Msr(self._io, self, self._root)
                try:
                    _t_msrs._read()
                finally:
                    self.msrs.append(_t_msrs)
                self._debug['msrs']['arr'][i]['end'] = self._io.pos()

            self._debug['msrs']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.CpuMsr, self)._write__seq(io)
            self._io.write_u4le(self.num_msrs)
            self._io.write_bytes(self.padding)
            for i in range(len(self.msrs)):
                pass
                self.msrs[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.padding) != 4:
                raise kaitaistruct.ConsistencyError(u"padding", 4, len(self.padding))
            if len(self.msrs) != self.num_msrs:
                raise kaitaistruct.ConsistencyError(u"msrs", self.num_msrs, len(self.msrs))
            for i in range(len(self.msrs)):
                pass
                if self.msrs[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"msrs", self._root, self.msrs[i]._root)
                if self.msrs[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"msrs", self, self.msrs[i]._parent)

            self._dirty = False


    class CpuXsave(ReadWriteKaitaiStruct):
        """Extended state of a virtual CPU: three masks and the XSAVE area, in the
        standard form. The area ends with the last component of `xcr0_accum` (Xen
        up to 4.2.2 wrote all that the CPU has).
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
        """
        SEQ_FIELDS = ["xfeature_mask", "xcr0", "xcr0_accum", "save_area"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.CpuXsave, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['xfeature_mask']['start'] = self._io.pos()
            self.xfeature_mask = self._io.read_u8le()
            self._debug['xfeature_mask']['end'] = self._io.pos()
            self._debug['xcr0']['start'] = self._io.pos()
            self.xcr0 = self._io.read_u8le()
            self._debug['xcr0']['end'] = self._io.pos()
            self._debug['xcr0_accum']['start'] = self._io.pos()
            self.xcr0_accum = self._io.read_u8le()
            self._debug['xcr0_accum']['end'] = self._io.pos()
            self._debug['save_area']['start'] = self._io.pos()
            self._raw_save_area = self._io.read_bytes_full()
            _io__raw_save_area = KaitaiStream(BytesIO(self._raw_save_area))
            self.save_area = x86_xsave.X86Xsave(_io__raw_save_area)
            self.save_area._read()
            self._debug['save_area']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.save_area._fetch_instances()


        def _write__seq(self, io=None):
            super(XenHvmContext.CpuXsave, self)._write__seq(io)
            self._io.write_u8le(self.xfeature_mask)
            self._io.write_u8le(self.xcr0)
            self._io.write_u8le(self.xcr0_accum)
            _io__raw_save_area = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
            self._io.add_child_stream(_io__raw_save_area)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
            def handler(parent, _io__raw_save_area=_io__raw_save_area):
                self._raw_save_area = _io__raw_save_area.to_byte_array()
                parent.write_bytes(self._raw_save_area)
                if not parent.is_eof():
                    raise kaitaistruct.ConsistencyError(u"raw(save_area)", 0, parent.size() - parent.pos())
            _io__raw_save_area.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.save_area._write__seq(_io__raw_save_area)


        def _check(self):
            self._dirty = False

        @property
        def accum_apx(self):
            """Ever enabled: APX registers R16 to R31.
            """
            if hasattr(self, '_m_accum_apx'):
                return self._m_accum_apx

            self._m_accum_apx = self.xcr0_accum & 524288 != 0
            return getattr(self, '_m_accum_apx', None)

        def _invalidate_accum_apx(self):
            del self._m_accum_apx
        @property
        def accum_avx(self):
            """Ever enabled: AVX state (upper halves of YMM0 to YMM15).
            """
            if hasattr(self, '_m_accum_avx'):
                return self._m_accum_avx

            self._m_accum_avx = self.xcr0_accum & 4 != 0
            return getattr(self, '_m_accum_avx', None)

        def _invalidate_accum_avx(self):
            del self._m_accum_avx
        @property
        def accum_bndcsr(self):
            """Ever enabled: MPX configuration and status.
            """
            if hasattr(self, '_m_accum_bndcsr'):
                return self._m_accum_bndcsr

            self._m_accum_bndcsr = self.xcr0_accum & 16 != 0
            return getattr(self, '_m_accum_bndcsr', None)

        def _invalidate_accum_bndcsr(self):
            del self._m_accum_bndcsr
        @property
        def accum_bndregs(self):
            """Ever enabled: MPX bound registers.
            """
            if hasattr(self, '_m_accum_bndregs'):
                return self._m_accum_bndregs

            self._m_accum_bndregs = self.xcr0_accum & 8 != 0
            return getattr(self, '_m_accum_bndregs', None)

        def _invalidate_accum_bndregs(self):
            del self._m_accum_bndregs
        @property
        def accum_hi16_zmm(self):
            """Ever enabled: ZMM16 to ZMM31.
            """
            if hasattr(self, '_m_accum_hi16_zmm'):
                return self._m_accum_hi16_zmm

            self._m_accum_hi16_zmm = self.xcr0_accum & 128 != 0
            return getattr(self, '_m_accum_hi16_zmm', None)

        def _invalidate_accum_hi16_zmm(self):
            del self._m_accum_hi16_zmm
        @property
        def accum_lwp(self):
            """Ever enabled: AMD lightweight profiling.
            """
            if hasattr(self, '_m_accum_lwp'):
                return self._m_accum_lwp

            self._m_accum_lwp = (self.xcr0_accum // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_accum_lwp', None)

        def _invalidate_accum_lwp(self):
            del self._m_accum_lwp
        @property
        def accum_opmask(self):
            """Ever enabled: AVX-512 mask registers.
            """
            if hasattr(self, '_m_accum_opmask'):
                return self._m_accum_opmask

            self._m_accum_opmask = self.xcr0_accum & 32 != 0
            return getattr(self, '_m_accum_opmask', None)

        def _invalidate_accum_opmask(self):
            del self._m_accum_opmask
        @property
        def accum_pkru(self):
            """Ever enabled: protection key rights of user pages.
            """
            if hasattr(self, '_m_accum_pkru'):
                return self._m_accum_pkru

            self._m_accum_pkru = self.xcr0_accum & 512 != 0
            return getattr(self, '_m_accum_pkru', None)

        def _invalidate_accum_pkru(self):
            del self._m_accum_pkru
        @property
        def accum_sse(self):
            """Ever enabled: SSE state (XMM registers and MXCSR).
            """
            if hasattr(self, '_m_accum_sse'):
                return self._m_accum_sse

            self._m_accum_sse = self.xcr0_accum & 2 != 0
            return getattr(self, '_m_accum_sse', None)

        def _invalidate_accum_sse(self):
            del self._m_accum_sse
        @property
        def accum_tilecfg(self):
            """Ever enabled: AMX tile configuration.
            """
            if hasattr(self, '_m_accum_tilecfg'):
                return self._m_accum_tilecfg

            self._m_accum_tilecfg = self.xcr0_accum & 131072 != 0
            return getattr(self, '_m_accum_tilecfg', None)

        def _invalidate_accum_tilecfg(self):
            del self._m_accum_tilecfg
        @property
        def accum_tiledata(self):
            """Ever enabled: AMX tile data.
            """
            if hasattr(self, '_m_accum_tiledata'):
                return self._m_accum_tiledata

            self._m_accum_tiledata = self.xcr0_accum & 262144 != 0
            return getattr(self, '_m_accum_tiledata', None)

        def _invalidate_accum_tiledata(self):
            del self._m_accum_tiledata
        @property
        def accum_x87(self):
            """Ever enabled: x87 state.
            """
            if hasattr(self, '_m_accum_x87'):
                return self._m_accum_x87

            self._m_accum_x87 = self.xcr0_accum & 1 != 0
            return getattr(self, '_m_accum_x87', None)

        def _invalidate_accum_x87(self):
            del self._m_accum_x87
        @property
        def accum_zmm_hi256(self):
            """Ever enabled: upper halves of ZMM0 to ZMM15.
            """
            if hasattr(self, '_m_accum_zmm_hi256'):
                return self._m_accum_zmm_hi256

            self._m_accum_zmm_hi256 = self.xcr0_accum & 64 != 0
            return getattr(self, '_m_accum_zmm_hi256', None)

        def _invalidate_accum_zmm_hi256(self):
            del self._m_accum_zmm_hi256
        @property
        def mask_apx(self):
            """Supported: APX registers R16 to R31.
            """
            if hasattr(self, '_m_mask_apx'):
                return self._m_mask_apx

            self._m_mask_apx = self.xfeature_mask & 524288 != 0
            return getattr(self, '_m_mask_apx', None)

        def _invalidate_mask_apx(self):
            del self._m_mask_apx
        @property
        def mask_avx(self):
            """Supported: AVX state (upper halves of YMM0 to YMM15).
            """
            if hasattr(self, '_m_mask_avx'):
                return self._m_mask_avx

            self._m_mask_avx = self.xfeature_mask & 4 != 0
            return getattr(self, '_m_mask_avx', None)

        def _invalidate_mask_avx(self):
            del self._m_mask_avx
        @property
        def mask_bndcsr(self):
            """Supported: MPX configuration and status.
            """
            if hasattr(self, '_m_mask_bndcsr'):
                return self._m_mask_bndcsr

            self._m_mask_bndcsr = self.xfeature_mask & 16 != 0
            return getattr(self, '_m_mask_bndcsr', None)

        def _invalidate_mask_bndcsr(self):
            del self._m_mask_bndcsr
        @property
        def mask_bndregs(self):
            """Supported: MPX bound registers.
            """
            if hasattr(self, '_m_mask_bndregs'):
                return self._m_mask_bndregs

            self._m_mask_bndregs = self.xfeature_mask & 8 != 0
            return getattr(self, '_m_mask_bndregs', None)

        def _invalidate_mask_bndregs(self):
            del self._m_mask_bndregs
        @property
        def mask_hi16_zmm(self):
            """Supported: ZMM16 to ZMM31.
            """
            if hasattr(self, '_m_mask_hi16_zmm'):
                return self._m_mask_hi16_zmm

            self._m_mask_hi16_zmm = self.xfeature_mask & 128 != 0
            return getattr(self, '_m_mask_hi16_zmm', None)

        def _invalidate_mask_hi16_zmm(self):
            del self._m_mask_hi16_zmm
        @property
        def mask_lwp(self):
            """Supported: AMD lightweight profiling.
            """
            if hasattr(self, '_m_mask_lwp'):
                return self._m_mask_lwp

            self._m_mask_lwp = (self.xfeature_mask // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_mask_lwp', None)

        def _invalidate_mask_lwp(self):
            del self._m_mask_lwp
        @property
        def mask_opmask(self):
            """Supported: AVX-512 mask registers.
            """
            if hasattr(self, '_m_mask_opmask'):
                return self._m_mask_opmask

            self._m_mask_opmask = self.xfeature_mask & 32 != 0
            return getattr(self, '_m_mask_opmask', None)

        def _invalidate_mask_opmask(self):
            del self._m_mask_opmask
        @property
        def mask_pkru(self):
            """Supported: protection key rights of user pages.
            """
            if hasattr(self, '_m_mask_pkru'):
                return self._m_mask_pkru

            self._m_mask_pkru = self.xfeature_mask & 512 != 0
            return getattr(self, '_m_mask_pkru', None)

        def _invalidate_mask_pkru(self):
            del self._m_mask_pkru
        @property
        def mask_sse(self):
            """Supported: SSE state (XMM registers and MXCSR).
            """
            if hasattr(self, '_m_mask_sse'):
                return self._m_mask_sse

            self._m_mask_sse = self.xfeature_mask & 2 != 0
            return getattr(self, '_m_mask_sse', None)

        def _invalidate_mask_sse(self):
            del self._m_mask_sse
        @property
        def mask_tilecfg(self):
            """Supported: AMX tile configuration.
            """
            if hasattr(self, '_m_mask_tilecfg'):
                return self._m_mask_tilecfg

            self._m_mask_tilecfg = self.xfeature_mask & 131072 != 0
            return getattr(self, '_m_mask_tilecfg', None)

        def _invalidate_mask_tilecfg(self):
            del self._m_mask_tilecfg
        @property
        def mask_tiledata(self):
            """Supported: AMX tile data.
            """
            if hasattr(self, '_m_mask_tiledata'):
                return self._m_mask_tiledata

            self._m_mask_tiledata = self.xfeature_mask & 262144 != 0
            return getattr(self, '_m_mask_tiledata', None)

        def _invalidate_mask_tiledata(self):
            del self._m_mask_tiledata
        @property
        def mask_x87(self):
            """Supported: x87 state.
            """
            if hasattr(self, '_m_mask_x87'):
                return self._m_mask_x87

            self._m_mask_x87 = self.xfeature_mask & 1 != 0
            return getattr(self, '_m_mask_x87', None)

        def _invalidate_mask_x87(self):
            del self._m_mask_x87
        @property
        def mask_zmm_hi256(self):
            """Supported: upper halves of ZMM0 to ZMM15.
            """
            if hasattr(self, '_m_mask_zmm_hi256'):
                return self._m_mask_zmm_hi256

            self._m_mask_zmm_hi256 = self.xfeature_mask & 64 != 0
            return getattr(self, '_m_mask_zmm_hi256', None)

        def _invalidate_mask_zmm_hi256(self):
            del self._m_mask_zmm_hi256
        @property
        def xcr0_apx(self):
            """Enabled: APX registers R16 to R31.
            """
            if hasattr(self, '_m_xcr0_apx'):
                return self._m_xcr0_apx

            self._m_xcr0_apx = self.xcr0 & 524288 != 0
            return getattr(self, '_m_xcr0_apx', None)

        def _invalidate_xcr0_apx(self):
            del self._m_xcr0_apx
        @property
        def xcr0_avx(self):
            """Enabled: AVX state (upper halves of YMM0 to YMM15).
            """
            if hasattr(self, '_m_xcr0_avx'):
                return self._m_xcr0_avx

            self._m_xcr0_avx = self.xcr0 & 4 != 0
            return getattr(self, '_m_xcr0_avx', None)

        def _invalidate_xcr0_avx(self):
            del self._m_xcr0_avx
        @property
        def xcr0_bndcsr(self):
            """Enabled: MPX configuration and status.
            """
            if hasattr(self, '_m_xcr0_bndcsr'):
                return self._m_xcr0_bndcsr

            self._m_xcr0_bndcsr = self.xcr0 & 16 != 0
            return getattr(self, '_m_xcr0_bndcsr', None)

        def _invalidate_xcr0_bndcsr(self):
            del self._m_xcr0_bndcsr
        @property
        def xcr0_bndregs(self):
            """Enabled: MPX bound registers.
            """
            if hasattr(self, '_m_xcr0_bndregs'):
                return self._m_xcr0_bndregs

            self._m_xcr0_bndregs = self.xcr0 & 8 != 0
            return getattr(self, '_m_xcr0_bndregs', None)

        def _invalidate_xcr0_bndregs(self):
            del self._m_xcr0_bndregs
        @property
        def xcr0_hi16_zmm(self):
            """Enabled: ZMM16 to ZMM31.
            """
            if hasattr(self, '_m_xcr0_hi16_zmm'):
                return self._m_xcr0_hi16_zmm

            self._m_xcr0_hi16_zmm = self.xcr0 & 128 != 0
            return getattr(self, '_m_xcr0_hi16_zmm', None)

        def _invalidate_xcr0_hi16_zmm(self):
            del self._m_xcr0_hi16_zmm
        @property
        def xcr0_lwp(self):
            """Enabled: AMD lightweight profiling.
            """
            if hasattr(self, '_m_xcr0_lwp'):
                return self._m_xcr0_lwp

            self._m_xcr0_lwp = (self.xcr0 // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_xcr0_lwp', None)

        def _invalidate_xcr0_lwp(self):
            del self._m_xcr0_lwp
        @property
        def xcr0_opmask(self):
            """Enabled: AVX-512 mask registers.
            """
            if hasattr(self, '_m_xcr0_opmask'):
                return self._m_xcr0_opmask

            self._m_xcr0_opmask = self.xcr0 & 32 != 0
            return getattr(self, '_m_xcr0_opmask', None)

        def _invalidate_xcr0_opmask(self):
            del self._m_xcr0_opmask
        @property
        def xcr0_pkru(self):
            """Enabled: protection key rights of user pages.
            """
            if hasattr(self, '_m_xcr0_pkru'):
                return self._m_xcr0_pkru

            self._m_xcr0_pkru = self.xcr0 & 512 != 0
            return getattr(self, '_m_xcr0_pkru', None)

        def _invalidate_xcr0_pkru(self):
            del self._m_xcr0_pkru
        @property
        def xcr0_sse(self):
            """Enabled: SSE state (XMM registers and MXCSR).
            """
            if hasattr(self, '_m_xcr0_sse'):
                return self._m_xcr0_sse

            self._m_xcr0_sse = self.xcr0 & 2 != 0
            return getattr(self, '_m_xcr0_sse', None)

        def _invalidate_xcr0_sse(self):
            del self._m_xcr0_sse
        @property
        def xcr0_tilecfg(self):
            """Enabled: AMX tile configuration.
            """
            if hasattr(self, '_m_xcr0_tilecfg'):
                return self._m_xcr0_tilecfg

            self._m_xcr0_tilecfg = self.xcr0 & 131072 != 0
            return getattr(self, '_m_xcr0_tilecfg', None)

        def _invalidate_xcr0_tilecfg(self):
            del self._m_xcr0_tilecfg
        @property
        def xcr0_tiledata(self):
            """Enabled: AMX tile data.
            """
            if hasattr(self, '_m_xcr0_tiledata'):
                return self._m_xcr0_tiledata

            self._m_xcr0_tiledata = self.xcr0 & 262144 != 0
            return getattr(self, '_m_xcr0_tiledata', None)

        def _invalidate_xcr0_tiledata(self):
            del self._m_xcr0_tiledata
        @property
        def xcr0_x87(self):
            """Enabled: x87 state.
            """
            if hasattr(self, '_m_xcr0_x87'):
                return self._m_xcr0_x87

            self._m_xcr0_x87 = self.xcr0 & 1 != 0
            return getattr(self, '_m_xcr0_x87', None)

        def _invalidate_xcr0_x87(self):
            del self._m_xcr0_x87
        @property
        def xcr0_zmm_hi256(self):
            """Enabled: upper halves of ZMM0 to ZMM15.
            """
            if hasattr(self, '_m_xcr0_zmm_hi256'):
                return self._m_xcr0_zmm_hi256

            self._m_xcr0_zmm_hi256 = self.xcr0 & 64 != 0
            return getattr(self, '_m_xcr0_zmm_hi256', None)

        def _invalidate_xcr0_zmm_hi256(self):
            del self._m_xcr0_zmm_hi256

    class Entry(ReadWriteKaitaiStruct):
        """One entry: the descriptor and the structure that it announces. Entries
        follow one another without padding.
        
        .. seealso::
           xen/include/public/hvm/save.h (struct hvm_save_descriptor)
        """
        SEQ_FIELDS = ["typecode", "instance", "len_body", "body"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Entry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['typecode']['start'] = self._io.pos()
            self.typecode = KaitaiStream.resolve_enum(XenHvmContext.SaveType, self._io.read_u2le())
            self._debug['typecode']['end'] = self._io.pos()
            self._debug['instance']['start'] = self._io.pos()
            self.instance = self._io.read_u2le()
            self._debug['instance']['end'] = self._io.pos()
            self._debug['len_body']['start'] = self._io.pos()
            self.len_body = self._io.read_u4le()
            self._debug['len_body']['end'] = self._io.pos()
            self._debug['body']['start'] = self._io.pos()
            _on = self.typecode
            if _on == XenHvmContext.SaveType.cpu:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Cpu(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.cpu_msr:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.CpuMsr(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.cpu_xsave:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.CpuXsave(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.header:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Header(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.hpet:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Hpet(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.ioapic:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Ioapic(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.isa_irq:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.IsaIrq(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.lapic:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Lapic(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.lapic_regs:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.LapicRegs(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.mtrr:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Mtrr(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.pci_irq:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.PciIrq(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.pci_link:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.PciLink(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.pic:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Pic(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.pit:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Pit(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.pmtimer:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Pmtimer(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.rtc:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.Rtc(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.tsc_adjust:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.TscAdjust(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.viridian_domain:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.ViridianDomain(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.viridian_vcpu:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.ViridianVcpu(_io__raw_body, self, self._root)
                self.body._read()
            elif _on == XenHvmContext.SaveType.vmce_vcpu:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = XenHvmContext.VmceVcpu(_io__raw_body, self, self._root)
                self.body._read()
            else:
                pass
                self.body = self._io.read_bytes(self.len_body)
            self._debug['body']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            _on = self.typecode
            if _on == XenHvmContext.SaveType.cpu:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.cpu_msr:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.cpu_xsave:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.header:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.hpet:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.ioapic:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.isa_irq:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.lapic:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.lapic_regs:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.mtrr:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.pci_irq:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.pci_link:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.pic:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.pit:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.pmtimer:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.rtc:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.tsc_adjust:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.viridian_domain:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.viridian_vcpu:
                pass
                self.body._fetch_instances()
            elif _on == XenHvmContext.SaveType.vmce_vcpu:
                pass
                self.body._fetch_instances()
            else:
                pass


        def _write__seq(self, io=None):
            super(XenHvmContext.Entry, self)._write__seq(io)
            self._io.write_u2le(int(self.typecode))
            self._io.write_u2le(self.instance)
            self._io.write_u4le(self.len_body)
            _on = self.typecode
            if _on == XenHvmContext.SaveType.cpu:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.cpu_msr:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.cpu_xsave:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.header:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.hpet:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.ioapic:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.isa_irq:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.lapic:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.lapic_regs:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.mtrr:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.pci_irq:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.pci_link:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.pic:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.pit:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.pmtimer:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.rtc:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.tsc_adjust:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.viridian_domain:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.viridian_vcpu:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            elif _on == XenHvmContext.SaveType.vmce_vcpu:
                pass
                _io__raw_body = KaitaiStream(BytesIO(bytearray(self.len_body)))
                self._io.add_child_stream(_io__raw_body)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self.len_body))
                def handler(parent, _io__raw_body=_io__raw_body):
                    self._raw_body = _io__raw_body.to_byte_array()
                    if len(self._raw_body) != self.len_body:
                        raise kaitaistruct.ConsistencyError(u"raw(body)", self.len_body, len(self._raw_body))
                    parent.write_bytes(self._raw_body)
                _io__raw_body.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.body._write__seq(_io__raw_body)
            else:
                pass
                self._io.write_bytes(self.body)


        def _check(self):
            _on = self.typecode
            if _on == XenHvmContext.SaveType.cpu:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.cpu_msr:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.cpu_xsave:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.header:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.hpet:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.ioapic:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.isa_irq:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.lapic:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.lapic_regs:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.mtrr:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.pci_irq:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.pci_link:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.pic:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.pit:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.pmtimer:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.rtc:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.tsc_adjust:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.viridian_domain:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.viridian_vcpu:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            elif _on == XenHvmContext.SaveType.vmce_vcpu:
                pass
                if self.body._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"body", self._root, self.body._root)
                if self.body._parent != self:
                    raise kaitaistruct.ConsistencyError(u"body", self, self.body._parent)
            else:
                pass
                if len(self.body) != self.len_body:
                    raise kaitaistruct.ConsistencyError(u"body", self.len_body, len(self.body))
            self._dirty = False


    class Header(ReadWriteKaitaiStruct):
        """Identifies the format and the machine that saved.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
        """
        SEQ_FIELDS = ["magic", "version", "changeset", "cpuid", "gtsc_khz", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Header, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['magic']['start'] = self._io.pos()
            self.magic = self._io.read_u4le()
            self._debug['magic']['end'] = self._io.pos()
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4le()
            self._debug['version']['end'] = self._io.pos()
            self._debug['changeset']['start'] = self._io.pos()
            self.changeset = self._io.read_u8le()
            self._debug['changeset']['end'] = self._io.pos()
            self._debug['cpuid']['start'] = self._io.pos()
            self.cpuid = self._io.read_u4le()
            self._debug['cpuid']['end'] = self._io.pos()
            self._debug['gtsc_khz']['start'] = self._io.pos()
            self.gtsc_khz = self._io.read_u4le()
            self._debug['gtsc_khz']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Header, self)._write__seq(io)
            self._io.write_u4le(self.magic)
            self._io.write_u4le(self.version)
            self._io.write_u8le(self.changeset)
            self._io.write_u4le(self.cpuid)
            self._io.write_u4le(self.gtsc_khz)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def cpu_extended_family(self):
            """To be added to the family if that is 15."""
            if hasattr(self, '_m_cpu_extended_family'):
                return self._m_cpu_extended_family

            self._m_cpu_extended_family = (self.cpuid // 1048576) % 256
            return getattr(self, '_m_cpu_extended_family', None)

        def _invalidate_cpu_extended_family(self):
            del self._m_cpu_extended_family
        @property
        def cpu_extended_model(self):
            """Model, high four bits."""
            if hasattr(self, '_m_cpu_extended_model'):
                return self._m_cpu_extended_model

            self._m_cpu_extended_model = (self.cpuid // 65536) % 16
            return getattr(self, '_m_cpu_extended_model', None)

        def _invalidate_cpu_extended_model(self):
            del self._m_cpu_extended_model
        @property
        def cpu_family(self):
            """Family."""
            if hasattr(self, '_m_cpu_family'):
                return self._m_cpu_family

            self._m_cpu_family = (self.cpuid // 256) % 16
            return getattr(self, '_m_cpu_family', None)

        def _invalidate_cpu_family(self):
            del self._m_cpu_family
        @property
        def cpu_model(self):
            """Model, low four bits."""
            if hasattr(self, '_m_cpu_model'):
                return self._m_cpu_model

            self._m_cpu_model = (self.cpuid // 16) % 16
            return getattr(self, '_m_cpu_model', None)

        def _invalidate_cpu_model(self):
            del self._m_cpu_model
        @property
        def cpu_stepping(self):
            """Stepping."""
            if hasattr(self, '_m_cpu_stepping'):
                return self._m_cpu_stepping

            self._m_cpu_stepping = self.cpuid & 15
            return getattr(self, '_m_cpu_stepping', None)

        def _invalidate_cpu_stepping(self):
            del self._m_cpu_stepping
        @property
        def cpu_type(self):
            """Processor type."""
            if hasattr(self, '_m_cpu_type'):
                return self._m_cpu_type

            self._m_cpu_type = (self.cpuid // 4096) % 4
            return getattr(self, '_m_cpu_type', None)

        def _invalidate_cpu_type(self):
            del self._m_cpu_type

    class Hpet(ReadWriteKaitaiStruct):
        """The high precision event timer, as in its registers, with the last
        comparator values.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
           Specification 1.0a
        """
        SEQ_FIELDS = ["capability", "counter_period", "res0", "config", "res1", "isr", "res2", "mc64", "res3", "timers", "res5", "period", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Hpet, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['capability']['start'] = self._io.pos()
            self.capability = self._io.read_u4le()
            self._debug['capability']['end'] = self._io.pos()
            self._debug['counter_period']['start'] = self._io.pos()
            self.counter_period = self._io.read_u4le()
            self._debug['counter_period']['end'] = self._io.pos()
            self._debug['res0']['start'] = self._io.pos()
            self.res0 = self._io.read_bytes(8)
            self._debug['res0']['end'] = self._io.pos()
            self._debug['config']['start'] = self._io.pos()
            self.config = self._io.read_u8le()
            self._debug['config']['end'] = self._io.pos()
            self._debug['res1']['start'] = self._io.pos()
            self.res1 = self._io.read_bytes(8)
            self._debug['res1']['end'] = self._io.pos()
            self._debug['isr']['start'] = self._io.pos()
            self.isr = self._io.read_u8le()
            self._debug['isr']['end'] = self._io.pos()
            self._debug['res2']['start'] = self._io.pos()
            self.res2 = self._io.read_bytes(200)
            self._debug['res2']['end'] = self._io.pos()
            self._debug['mc64']['start'] = self._io.pos()
            self.mc64 = self._io.read_u8le()
            self._debug['mc64']['end'] = self._io.pos()
            self._debug['res3']['start'] = self._io.pos()
            self.res3 = self._io.read_bytes(8)
            self._debug['res3']['end'] = self._io.pos()
            self._debug['timers']['start'] = self._io.pos()
            self._debug['timers']['arr'] = []
            self.timers = []
            for i in range(3):
                self._debug['timers']['arr'].append({'start': self._io.pos()})
                _t_timers = XenHvmContext.HpetTimer(self._io, self, self._root)
                try:
                    _t_timers._read()
                finally:
                    self.timers.append(_t_timers)
                self._debug['timers']['arr'][i]['end'] = self._io.pos()

            self._debug['timers']['end'] = self._io.pos()
            self._debug['res5']['start'] = self._io.pos()
            self.res5 = self._io.read_bytes(672)
            self._debug['res5']['end'] = self._io.pos()
            self._debug['period']['start'] = self._io.pos()
            self._debug['period']['arr'] = []
            self.period = []
            for i in range(3):
                self._debug['period']['arr'].append({'start': self._io.pos()})
                self.period.append(self._io.read_u8le())
                self._debug['period']['arr'][i]['end'] = self._io.pos()

            self._debug['period']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.timers)):
                pass
                self.timers[i]._fetch_instances()

            for i in range(len(self.period)):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Hpet, self)._write__seq(io)
            self._io.write_u4le(self.capability)
            self._io.write_u4le(self.counter_period)
            self._io.write_bytes(self.res0)
            self._io.write_u8le(self.config)
            self._io.write_bytes(self.res1)
            self._io.write_u8le(self.isr)
            self._io.write_bytes(self.res2)
            self._io.write_u8le(self.mc64)
            self._io.write_bytes(self.res3)
            for i in range(len(self.timers)):
                pass
                self.timers[i]._write__seq(self._io)

            self._io.write_bytes(self.res5)
            for i in range(len(self.period)):
                pass
                self._io.write_u8le(self.period[i])

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.res0) != 8:
                raise kaitaistruct.ConsistencyError(u"res0", 8, len(self.res0))
            if len(self.res1) != 8:
                raise kaitaistruct.ConsistencyError(u"res1", 8, len(self.res1))
            if len(self.res2) != 200:
                raise kaitaistruct.ConsistencyError(u"res2", 200, len(self.res2))
            if len(self.res3) != 8:
                raise kaitaistruct.ConsistencyError(u"res3", 8, len(self.res3))
            if len(self.timers) != 3:
                raise kaitaistruct.ConsistencyError(u"timers", 3, len(self.timers))
            for i in range(len(self.timers)):
                pass
                if self.timers[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"timers", self._root, self.timers[i]._root)
                if self.timers[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"timers", self, self.timers[i]._parent)

            if len(self.res5) != 672:
                raise kaitaistruct.ConsistencyError(u"res5", 672, len(self.res5))
            if len(self.period) != 3:
                raise kaitaistruct.ConsistencyError(u"period", 3, len(self.period))
            for i in range(len(self.period)):
                pass

            self._dirty = False

        @property
        def count_size_cap(self):
            """The main counter has 64 bits."""
            if hasattr(self, '_m_count_size_cap'):
                return self._m_count_size_cap

            self._m_count_size_cap = self.capability & 8192 != 0
            return getattr(self, '_m_count_size_cap', None)

        def _invalidate_count_size_cap(self):
            del self._m_count_size_cap
        @property
        def is_enabled(self):
            """The main counter runs."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.config & 1 != 0
            return getattr(self, '_m_is_enabled', None)

        def _invalidate_is_enabled(self):
            del self._m_is_enabled
        @property
        def is_legacy(self):
            """Timers 0 and 1 replace PIT and RTC."""
            if hasattr(self, '_m_is_legacy'):
                return self._m_is_legacy

            self._m_is_legacy = self.config & 2 != 0
            return getattr(self, '_m_is_legacy', None)

        def _invalidate_is_legacy(self):
            del self._m_is_legacy
        @property
        def leg_rt_cap(self):
            """Legacy routing is possible."""
            if hasattr(self, '_m_leg_rt_cap'):
                return self._m_leg_rt_cap

            self._m_leg_rt_cap = self.capability & 32768 != 0
            return getattr(self, '_m_leg_rt_cap', None)

        def _invalidate_leg_rt_cap(self):
            del self._m_leg_rt_cap
        @property
        def num_tim_cap(self):
            """Number of timers minus one."""
            if hasattr(self, '_m_num_tim_cap'):
                return self._m_num_tim_cap

            self._m_num_tim_cap = (self.capability // 256) % 32
            return getattr(self, '_m_num_tim_cap', None)

        def _invalidate_num_tim_cap(self):
            del self._m_num_tim_cap
        @property
        def rev_id(self):
            """Revision."""
            if hasattr(self, '_m_rev_id'):
                return self._m_rev_id

            self._m_rev_id = self.capability & 255
            return getattr(self, '_m_rev_id', None)

        def _invalidate_rev_id(self):
            del self._m_rev_id
        @property
        def t0_int_sts(self):
            """Timer 0 has raised its interrupt."""
            if hasattr(self, '_m_t0_int_sts'):
                return self._m_t0_int_sts

            self._m_t0_int_sts = self.isr & 1 != 0
            return getattr(self, '_m_t0_int_sts', None)

        def _invalidate_t0_int_sts(self):
            del self._m_t0_int_sts
        @property
        def t1_int_sts(self):
            """Timer 1 has raised its interrupt."""
            if hasattr(self, '_m_t1_int_sts'):
                return self._m_t1_int_sts

            self._m_t1_int_sts = self.isr & 2 != 0
            return getattr(self, '_m_t1_int_sts', None)

        def _invalidate_t1_int_sts(self):
            del self._m_t1_int_sts
        @property
        def t2_int_sts(self):
            """Timer 2 has raised its interrupt."""
            if hasattr(self, '_m_t2_int_sts'):
                return self._m_t2_int_sts

            self._m_t2_int_sts = self.isr & 4 != 0
            return getattr(self, '_m_t2_int_sts', None)

        def _invalidate_t2_int_sts(self):
            del self._m_t2_int_sts
        @property
        def vendor_id(self):
            """PCI vendor ID."""
            if hasattr(self, '_m_vendor_id'):
                return self._m_vendor_id

            self._m_vendor_id = self.capability // 65536
            return getattr(self, '_m_vendor_id', None)

        def _invalidate_vendor_id(self):
            del self._m_vendor_id

    class HpetTimer(ReadWriteKaitaiStruct):
        """One timer of the HPET.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
           Specification 1.0a
        """
        SEQ_FIELDS = ["config", "int_route_cap", "cmp", "fsb_value", "fsb_address", "res4"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.HpetTimer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['config']['start'] = self._io.pos()
            self.config = self._io.read_u4le()
            self._debug['config']['end'] = self._io.pos()
            self._debug['int_route_cap']['start'] = self._io.pos()
            self.int_route_cap = self._io.read_u4le()
            self._debug['int_route_cap']['end'] = self._io.pos()
            self._debug['cmp']['start'] = self._io.pos()
            self.cmp = self._io.read_u8le()
            self._debug['cmp']['end'] = self._io.pos()
            self._debug['fsb_value']['start'] = self._io.pos()
            self.fsb_value = self._io.read_u4le()
            self._debug['fsb_value']['end'] = self._io.pos()
            self._debug['fsb_address']['start'] = self._io.pos()
            self.fsb_address = self._io.read_u4le()
            self._debug['fsb_address']['end'] = self._io.pos()
            self._debug['res4']['start'] = self._io.pos()
            self.res4 = self._io.read_bytes(8)
            self._debug['res4']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.HpetTimer, self)._write__seq(io)
            self._io.write_u4le(self.config)
            self._io.write_u4le(self.int_route_cap)
            self._io.write_u8le(self.cmp)
            self._io.write_u4le(self.fsb_value)
            self._io.write_u4le(self.fsb_address)
            self._io.write_bytes(self.res4)


        def _check(self):
            if len(self.res4) != 8:
                raise kaitaistruct.ConsistencyError(u"res4", 8, len(self.res4))
            self._dirty = False

        @property
        def fsb_cap(self):
            """FSB interrupts are possible."""
            if hasattr(self, '_m_fsb_cap'):
                return self._m_fsb_cap

            self._m_fsb_cap = self.config & 32768 != 0
            return getattr(self, '_m_fsb_cap', None)

        def _invalidate_fsb_cap(self):
            del self._m_fsb_cap
        @property
        def fsb_enabled(self):
            """FSB interrupts."""
            if hasattr(self, '_m_fsb_enabled'):
                return self._m_fsb_enabled

            self._m_fsb_enabled = self.config & 16384 != 0
            return getattr(self, '_m_fsb_enabled', None)

        def _invalidate_fsb_enabled(self):
            del self._m_fsb_enabled
        @property
        def int_route(self):
            """Input of the I/O APIC."""
            if hasattr(self, '_m_int_route'):
                return self._m_int_route

            self._m_int_route = (self.config // 512) % 32
            return getattr(self, '_m_int_route', None)

        def _invalidate_int_route(self):
            del self._m_int_route
        @property
        def is_32bit(self):
            """32-bit mode."""
            if hasattr(self, '_m_is_32bit'):
                return self._m_is_32bit

            self._m_is_32bit = self.config & 256 != 0
            return getattr(self, '_m_is_32bit', None)

        def _invalidate_is_32bit(self):
            del self._m_is_32bit
        @property
        def is_enabled(self):
            """The interrupt is enabled."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.config & 4 != 0
            return getattr(self, '_m_is_enabled', None)

        def _invalidate_is_enabled(self):
            del self._m_is_enabled
        @property
        def is_level(self):
            """Level-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.config & 2 != 0
            return getattr(self, '_m_is_level', None)

        def _invalidate_is_level(self):
            del self._m_is_level
        @property
        def is_periodic(self):
            """Periodic."""
            if hasattr(self, '_m_is_periodic'):
                return self._m_is_periodic

            self._m_is_periodic = self.config & 8 != 0
            return getattr(self, '_m_is_periodic', None)

        def _invalidate_is_periodic(self):
            del self._m_is_periodic
        @property
        def periodic_cap(self):
            """Periodic mode is possible."""
            if hasattr(self, '_m_periodic_cap'):
                return self._m_periodic_cap

            self._m_periodic_cap = self.config & 16 != 0
            return getattr(self, '_m_periodic_cap', None)

        def _invalidate_periodic_cap(self):
            del self._m_periodic_cap
        @property
        def set_value(self):
            """The accumulator can be written."""
            if hasattr(self, '_m_set_value'):
                return self._m_set_value

            self._m_set_value = self.config & 64 != 0
            return getattr(self, '_m_set_value', None)

        def _invalidate_set_value(self):
            del self._m_set_value
        @property
        def size_cap(self):
            """The timer has 64 bits."""
            if hasattr(self, '_m_size_cap'):
                return self._m_size_cap

            self._m_size_cap = self.config & 32 != 0
            return getattr(self, '_m_size_cap', None)

        def _invalidate_size_cap(self):
            del self._m_size_cap

    class Ioapic(ReadWriteKaitaiStruct):
        """The I/O APIC.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
        """
        SEQ_FIELDS = ["base_address", "ioregsel", "id", "redirtbl", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Ioapic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['base_address']['start'] = self._io.pos()
            self.base_address = self._io.read_u8le()
            self._debug['base_address']['end'] = self._io.pos()
            self._debug['ioregsel']['start'] = self._io.pos()
            self.ioregsel = self._io.read_u4le()
            self._debug['ioregsel']['end'] = self._io.pos()
            self._debug['id']['start'] = self._io.pos()
            self.id = self._io.read_u4le()
            self._debug['id']['end'] = self._io.pos()
            self._debug['redirtbl']['start'] = self._io.pos()
            self._debug['redirtbl']['arr'] = []
            self.redirtbl = []
            for i in range(48):
                self._debug['redirtbl']['arr'].append({'start': self._io.pos()})
                _t_redirtbl = XenHvmContext.RedirectionEntry(self._io, self, self._root)
                try:
                    _t_redirtbl._read()
                finally:
                    self.redirtbl.append(_t_redirtbl)
                self._debug['redirtbl']['arr'][i]['end'] = self._io.pos()

            self._debug['redirtbl']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.redirtbl)):
                pass
                self.redirtbl[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Ioapic, self)._write__seq(io)
            self._io.write_u8le(self.base_address)
            self._io.write_u4le(self.ioregsel)
            self._io.write_u4le(self.id)
            for i in range(len(self.redirtbl)):
                pass
                self.redirtbl[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.redirtbl) != 48:
                raise kaitaistruct.ConsistencyError(u"redirtbl", 48, len(self.redirtbl))
            for i in range(len(self.redirtbl)):
                pass
                if self.redirtbl[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"redirtbl", self._root, self.redirtbl[i]._root)
                if self.redirtbl[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"redirtbl", self, self.redirtbl[i]._parent)

            self._dirty = False


    class IsaIrq(ReadWriteKaitaiStruct):
        """Levels of the interrupt wires of ISA devices.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
        """
        SEQ_FIELDS = ["wires", "reserved", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.IsaIrq, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['wires']['start'] = self._io.pos()
            self.wires = self._io.read_u2le()
            self._debug['wires']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(6)
            self._debug['reserved']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.IsaIrq, self)._write__seq(io)
            self._io.write_u2le(self.wires)
            self._io.write_bytes(self.reserved)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.reserved) != 6:
                raise kaitaistruct.ConsistencyError(u"reserved", 6, len(self.reserved))
            self._dirty = False

        @property
        def irq0(self):
            """Interrupt 0 is asserted."""
            if hasattr(self, '_m_irq0'):
                return self._m_irq0

            self._m_irq0 = self.wires & 1 != 0
            return getattr(self, '_m_irq0', None)

        def _invalidate_irq0(self):
            del self._m_irq0
        @property
        def irq1(self):
            """Interrupt 1 is asserted."""
            if hasattr(self, '_m_irq1'):
                return self._m_irq1

            self._m_irq1 = self.wires & 2 != 0
            return getattr(self, '_m_irq1', None)

        def _invalidate_irq1(self):
            del self._m_irq1
        @property
        def irq10(self):
            """Interrupt 10 is asserted."""
            if hasattr(self, '_m_irq10'):
                return self._m_irq10

            self._m_irq10 = self.wires & 1024 != 0
            return getattr(self, '_m_irq10', None)

        def _invalidate_irq10(self):
            del self._m_irq10
        @property
        def irq11(self):
            """Interrupt 11 is asserted."""
            if hasattr(self, '_m_irq11'):
                return self._m_irq11

            self._m_irq11 = self.wires & 2048 != 0
            return getattr(self, '_m_irq11', None)

        def _invalidate_irq11(self):
            del self._m_irq11
        @property
        def irq12(self):
            """Interrupt 12 is asserted."""
            if hasattr(self, '_m_irq12'):
                return self._m_irq12

            self._m_irq12 = self.wires & 4096 != 0
            return getattr(self, '_m_irq12', None)

        def _invalidate_irq12(self):
            del self._m_irq12
        @property
        def irq13(self):
            """Interrupt 13 is asserted."""
            if hasattr(self, '_m_irq13'):
                return self._m_irq13

            self._m_irq13 = self.wires & 8192 != 0
            return getattr(self, '_m_irq13', None)

        def _invalidate_irq13(self):
            del self._m_irq13
        @property
        def irq14(self):
            """Interrupt 14 is asserted."""
            if hasattr(self, '_m_irq14'):
                return self._m_irq14

            self._m_irq14 = self.wires & 16384 != 0
            return getattr(self, '_m_irq14', None)

        def _invalidate_irq14(self):
            del self._m_irq14
        @property
        def irq15(self):
            """Interrupt 15 is asserted."""
            if hasattr(self, '_m_irq15'):
                return self._m_irq15

            self._m_irq15 = self.wires & 32768 != 0
            return getattr(self, '_m_irq15', None)

        def _invalidate_irq15(self):
            del self._m_irq15
        @property
        def irq2(self):
            """Interrupt 2 is asserted."""
            if hasattr(self, '_m_irq2'):
                return self._m_irq2

            self._m_irq2 = self.wires & 4 != 0
            return getattr(self, '_m_irq2', None)

        def _invalidate_irq2(self):
            del self._m_irq2
        @property
        def irq3(self):
            """Interrupt 3 is asserted."""
            if hasattr(self, '_m_irq3'):
                return self._m_irq3

            self._m_irq3 = self.wires & 8 != 0
            return getattr(self, '_m_irq3', None)

        def _invalidate_irq3(self):
            del self._m_irq3
        @property
        def irq4(self):
            """Interrupt 4 is asserted."""
            if hasattr(self, '_m_irq4'):
                return self._m_irq4

            self._m_irq4 = self.wires & 16 != 0
            return getattr(self, '_m_irq4', None)

        def _invalidate_irq4(self):
            del self._m_irq4
        @property
        def irq5(self):
            """Interrupt 5 is asserted."""
            if hasattr(self, '_m_irq5'):
                return self._m_irq5

            self._m_irq5 = self.wires & 32 != 0
            return getattr(self, '_m_irq5', None)

        def _invalidate_irq5(self):
            del self._m_irq5
        @property
        def irq6(self):
            """Interrupt 6 is asserted."""
            if hasattr(self, '_m_irq6'):
                return self._m_irq6

            self._m_irq6 = self.wires & 64 != 0
            return getattr(self, '_m_irq6', None)

        def _invalidate_irq6(self):
            del self._m_irq6
        @property
        def irq7(self):
            """Interrupt 7 is asserted."""
            if hasattr(self, '_m_irq7'):
                return self._m_irq7

            self._m_irq7 = self.wires & 128 != 0
            return getattr(self, '_m_irq7', None)

        def _invalidate_irq7(self):
            del self._m_irq7
        @property
        def irq8(self):
            """Interrupt 8 is asserted."""
            if hasattr(self, '_m_irq8'):
                return self._m_irq8

            self._m_irq8 = self.wires & 256 != 0
            return getattr(self, '_m_irq8', None)

        def _invalidate_irq8(self):
            del self._m_irq8
        @property
        def irq9(self):
            """Interrupt 9 is asserted."""
            if hasattr(self, '_m_irq9'):
                return self._m_irq9

            self._m_irq9 = self.wires & 512 != 0
            return getattr(self, '_m_irq9', None)

        def _invalidate_irq9(self):
            del self._m_irq9

    class Lapic(ReadWriteKaitaiStruct):
        """State of a local APIC beside its registers. 32 octets, with `pending_esr`,
        since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
        `tdt_msr`, before Xen 4.1.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
        """
        SEQ_FIELDS = ["apic_base_msr", "disabled", "timer_divisor", "tdt_msr", "pending_esr", "padding", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Lapic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['apic_base_msr']['start'] = self._io.pos()
            self.apic_base_msr = self._io.read_u8le()
            self._debug['apic_base_msr']['end'] = self._io.pos()
            self._debug['disabled']['start'] = self._io.pos()
            self.disabled = self._io.read_u4le()
            self._debug['disabled']['end'] = self._io.pos()
            self._debug['timer_divisor']['start'] = self._io.pos()
            self.timer_divisor = self._io.read_u4le()
            self._debug['timer_divisor']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['tdt_msr']['start'] = self._io.pos()
                self.tdt_msr = self._io.read_u8le()
                self._debug['tdt_msr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['pending_esr']['start'] = self._io.pos()
                self.pending_esr = self._io.read_u4le()
                self._debug['pending_esr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_u4le()
                self._debug['padding']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Lapic, self)._write__seq(io)
            self._io.write_u8le(self.apic_base_msr)
            self._io.write_u4le(self.disabled)
            self._io.write_u4le(self.timer_divisor)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.tdt_msr)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u4le(self.pending_esr)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u4le(self.padding)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def base_pfn(self):
            """Page number of the registers."""
            if hasattr(self, '_m_base_pfn'):
                return self._m_base_pfn

            self._m_base_pfn = (self.apic_base_msr // 4096)
            return getattr(self, '_m_base_pfn', None)

        def _invalidate_base_pfn(self):
            del self._m_base_pfn
        @property
        def hw_disabled(self):
            """Disabled by the APIC base MSR."""
            if hasattr(self, '_m_hw_disabled'):
                return self._m_hw_disabled

            self._m_hw_disabled = self.disabled & 1 != 0
            return getattr(self, '_m_hw_disabled', None)

        def _invalidate_hw_disabled(self):
            del self._m_hw_disabled
        @property
        def is_bsp(self):
            """Bootstrap processor."""
            if hasattr(self, '_m_is_bsp'):
                return self._m_is_bsp

            self._m_is_bsp = self.apic_base_msr & 256 != 0
            return getattr(self, '_m_is_bsp', None)

        def _invalidate_is_bsp(self):
            del self._m_is_bsp
        @property
        def is_enabled(self):
            """The APIC is enabled."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.apic_base_msr & 2048 != 0
            return getattr(self, '_m_is_enabled', None)

        def _invalidate_is_enabled(self):
            del self._m_is_enabled
        @property
        def is_x2apic(self):
            """x2APIC mode."""
            if hasattr(self, '_m_is_x2apic'):
                return self._m_is_x2apic

            self._m_is_x2apic = self.apic_base_msr & 1024 != 0
            return getattr(self, '_m_is_x2apic', None)

        def _invalidate_is_x2apic(self):
            del self._m_is_x2apic
        @property
        def sw_disabled(self):
            """Disabled by the spurious interrupt register."""
            if hasattr(self, '_m_sw_disabled'):
                return self._m_sw_disabled

            self._m_sw_disabled = self.disabled & 2 != 0
            return getattr(self, '_m_sw_disabled', None)

        def _invalidate_sw_disabled(self):
            del self._m_sw_disabled

    class LapicRegs(ReadWriteKaitaiStruct):
        """Registers of a local APIC, as in its page: each has the first four of 16
        octets. The low ends of the bit maps are first.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
        """
        SEQ_FIELDS = ["reserved_000", "id", "version", "reserved_040", "tpr", "apr", "ppr", "eoi", "rrd", "ldr", "dfr", "svr", "isr", "tmr", "irr", "esr", "reserved_290", "lvt_cmci", "icr_low", "icr_high", "lvt_timer", "lvt_thermal", "lvt_pmc", "lvt_lint0", "lvt_lint1", "lvt_error", "timer_initial", "timer_current", "reserved_3a0", "timer_divide", "self_ipi", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.LapicRegs, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['reserved_000']['start'] = self._io.pos()
            self._debug['reserved_000']['arr'] = []
            self.reserved_000 = []
            for i in range(2):
                self._debug['reserved_000']['arr'].append({'start': self._io.pos()})
                _t_reserved_000 = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_reserved_000._read()
                finally:
                    self.reserved_000.append(_t_reserved_000)
                self._debug['reserved_000']['arr'][i]['end'] = self._io.pos()

            self._debug['reserved_000']['end'] = self._io.pos()
            self._debug['id']['start'] = self._io.pos()
            self.id = XenHvmContext.ApicId(self._io, self, self._root)
            self.id._read()
            self._debug['id']['end'] = self._io.pos()
            self._debug['version']['start'] = self._io.pos()
            self.version = XenHvmContext.ApicVersion(self._io, self, self._root)
            self.version._read()
            self._debug['version']['end'] = self._io.pos()
            self._debug['reserved_040']['start'] = self._io.pos()
            self._debug['reserved_040']['arr'] = []
            self.reserved_040 = []
            for i in range(4):
                self._debug['reserved_040']['arr'].append({'start': self._io.pos()})
                _t_reserved_040 = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_reserved_040._read()
                finally:
                    self.reserved_040.append(_t_reserved_040)
                self._debug['reserved_040']['arr'][i]['end'] = self._io.pos()

            self._debug['reserved_040']['end'] = self._io.pos()
            self._debug['tpr']['start'] = self._io.pos()
            self.tpr = XenHvmContext.ApicPriority(self._io, self, self._root)
            self.tpr._read()
            self._debug['tpr']['end'] = self._io.pos()
            self._debug['apr']['start'] = self._io.pos()
            self.apr = XenHvmContext.ApicPriority(self._io, self, self._root)
            self.apr._read()
            self._debug['apr']['end'] = self._io.pos()
            self._debug['ppr']['start'] = self._io.pos()
            self.ppr = XenHvmContext.ApicPriority(self._io, self, self._root)
            self.ppr._read()
            self._debug['ppr']['end'] = self._io.pos()
            self._debug['eoi']['start'] = self._io.pos()
            self.eoi = XenHvmContext.ApicRegister(self._io, self, self._root)
            self.eoi._read()
            self._debug['eoi']['end'] = self._io.pos()
            self._debug['rrd']['start'] = self._io.pos()
            self.rrd = XenHvmContext.ApicRegister(self._io, self, self._root)
            self.rrd._read()
            self._debug['rrd']['end'] = self._io.pos()
            self._debug['ldr']['start'] = self._io.pos()
            self.ldr = XenHvmContext.ApicLogicalDestination(self._io, self, self._root)
            self.ldr._read()
            self._debug['ldr']['end'] = self._io.pos()
            self._debug['dfr']['start'] = self._io.pos()
            self.dfr = XenHvmContext.ApicDestinationFormat(self._io, self, self._root)
            self.dfr._read()
            self._debug['dfr']['end'] = self._io.pos()
            self._debug['svr']['start'] = self._io.pos()
            self.svr = XenHvmContext.ApicSpurious(self._io, self, self._root)
            self.svr._read()
            self._debug['svr']['end'] = self._io.pos()
            self._debug['isr']['start'] = self._io.pos()
            self._debug['isr']['arr'] = []
            self.isr = []
            for i in range(8):
                self._debug['isr']['arr'].append({'start': self._io.pos()})
                _t_isr = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_isr._read()
                finally:
                    self.isr.append(_t_isr)
                self._debug['isr']['arr'][i]['end'] = self._io.pos()

            self._debug['isr']['end'] = self._io.pos()
            self._debug['tmr']['start'] = self._io.pos()
            self._debug['tmr']['arr'] = []
            self.tmr = []
            for i in range(8):
                self._debug['tmr']['arr'].append({'start': self._io.pos()})
                _t_tmr = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_tmr._read()
                finally:
                    self.tmr.append(_t_tmr)
                self._debug['tmr']['arr'][i]['end'] = self._io.pos()

            self._debug['tmr']['end'] = self._io.pos()
            self._debug['irr']['start'] = self._io.pos()
            self._debug['irr']['arr'] = []
            self.irr = []
            for i in range(8):
                self._debug['irr']['arr'].append({'start': self._io.pos()})
                _t_irr = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_irr._read()
                finally:
                    self.irr.append(_t_irr)
                self._debug['irr']['arr'][i]['end'] = self._io.pos()

            self._debug['irr']['end'] = self._io.pos()
            self._debug['esr']['start'] = self._io.pos()
            self.esr = XenHvmContext.ApicErrorStatus(self._io, self, self._root)
            self.esr._read()
            self._debug['esr']['end'] = self._io.pos()
            self._debug['reserved_290']['start'] = self._io.pos()
            self._debug['reserved_290']['arr'] = []
            self.reserved_290 = []
            for i in range(6):
                self._debug['reserved_290']['arr'].append({'start': self._io.pos()})
                _t_reserved_290 = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_reserved_290._read()
                finally:
                    self.reserved_290.append(_t_reserved_290)
                self._debug['reserved_290']['arr'][i]['end'] = self._io.pos()

            self._debug['reserved_290']['end'] = self._io.pos()
            self._debug['lvt_cmci']['start'] = self._io.pos()
            self.lvt_cmci = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_cmci._read()
            self._debug['lvt_cmci']['end'] = self._io.pos()
            self._debug['icr_low']['start'] = self._io.pos()
            self.icr_low = XenHvmContext.ApicIcrLow(self._io, self, self._root)
            self.icr_low._read()
            self._debug['icr_low']['end'] = self._io.pos()
            self._debug['icr_high']['start'] = self._io.pos()
            self.icr_high = XenHvmContext.ApicIcrHigh(self._io, self, self._root)
            self.icr_high._read()
            self._debug['icr_high']['end'] = self._io.pos()
            self._debug['lvt_timer']['start'] = self._io.pos()
            self.lvt_timer = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_timer._read()
            self._debug['lvt_timer']['end'] = self._io.pos()
            self._debug['lvt_thermal']['start'] = self._io.pos()
            self.lvt_thermal = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_thermal._read()
            self._debug['lvt_thermal']['end'] = self._io.pos()
            self._debug['lvt_pmc']['start'] = self._io.pos()
            self.lvt_pmc = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_pmc._read()
            self._debug['lvt_pmc']['end'] = self._io.pos()
            self._debug['lvt_lint0']['start'] = self._io.pos()
            self.lvt_lint0 = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_lint0._read()
            self._debug['lvt_lint0']['end'] = self._io.pos()
            self._debug['lvt_lint1']['start'] = self._io.pos()
            self.lvt_lint1 = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_lint1._read()
            self._debug['lvt_lint1']['end'] = self._io.pos()
            self._debug['lvt_error']['start'] = self._io.pos()
            self.lvt_error = XenHvmContext.ApicLvt(self._io, self, self._root)
            self.lvt_error._read()
            self._debug['lvt_error']['end'] = self._io.pos()
            self._debug['timer_initial']['start'] = self._io.pos()
            self.timer_initial = XenHvmContext.ApicRegister(self._io, self, self._root)
            self.timer_initial._read()
            self._debug['timer_initial']['end'] = self._io.pos()
            self._debug['timer_current']['start'] = self._io.pos()
            self.timer_current = XenHvmContext.ApicRegister(self._io, self, self._root)
            self.timer_current._read()
            self._debug['timer_current']['end'] = self._io.pos()
            self._debug['reserved_3a0']['start'] = self._io.pos()
            self._debug['reserved_3a0']['arr'] = []
            self.reserved_3a0 = []
            for i in range(4):
                self._debug['reserved_3a0']['arr'].append({'start': self._io.pos()})
                _t_reserved_3a0 = XenHvmContext.ApicRegister(self._io, self, self._root)
                try:
                    _t_reserved_3a0._read()
                finally:
                    self.reserved_3a0.append(_t_reserved_3a0)
                self._debug['reserved_3a0']['arr'][i]['end'] = self._io.pos()

            self._debug['reserved_3a0']['end'] = self._io.pos()
            self._debug['timer_divide']['start'] = self._io.pos()
            self.timer_divide = XenHvmContext.ApicTimerDivide(self._io, self, self._root)
            self.timer_divide._read()
            self._debug['timer_divide']['end'] = self._io.pos()
            self._debug['self_ipi']['start'] = self._io.pos()
            self.self_ipi = XenHvmContext.ApicRegister(self._io, self, self._root)
            self.self_ipi._read()
            self._debug['self_ipi']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.reserved_000)):
                pass
                self.reserved_000[i]._fetch_instances()

            self.id._fetch_instances()
            self.version._fetch_instances()
            for i in range(len(self.reserved_040)):
                pass
                self.reserved_040[i]._fetch_instances()

            self.tpr._fetch_instances()
            self.apr._fetch_instances()
            self.ppr._fetch_instances()
            self.eoi._fetch_instances()
            self.rrd._fetch_instances()
            self.ldr._fetch_instances()
            self.dfr._fetch_instances()
            self.svr._fetch_instances()
            for i in range(len(self.isr)):
                pass
                self.isr[i]._fetch_instances()

            for i in range(len(self.tmr)):
                pass
                self.tmr[i]._fetch_instances()

            for i in range(len(self.irr)):
                pass
                self.irr[i]._fetch_instances()

            self.esr._fetch_instances()
            for i in range(len(self.reserved_290)):
                pass
                self.reserved_290[i]._fetch_instances()

            self.lvt_cmci._fetch_instances()
            self.icr_low._fetch_instances()
            self.icr_high._fetch_instances()
            self.lvt_timer._fetch_instances()
            self.lvt_thermal._fetch_instances()
            self.lvt_pmc._fetch_instances()
            self.lvt_lint0._fetch_instances()
            self.lvt_lint1._fetch_instances()
            self.lvt_error._fetch_instances()
            self.timer_initial._fetch_instances()
            self.timer_current._fetch_instances()
            for i in range(len(self.reserved_3a0)):
                pass
                self.reserved_3a0[i]._fetch_instances()

            self.timer_divide._fetch_instances()
            self.self_ipi._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.LapicRegs, self)._write__seq(io)
            for i in range(len(self.reserved_000)):
                pass
                self.reserved_000[i]._write__seq(self._io)

            self.id._write__seq(self._io)
            self.version._write__seq(self._io)
            for i in range(len(self.reserved_040)):
                pass
                self.reserved_040[i]._write__seq(self._io)

            self.tpr._write__seq(self._io)
            self.apr._write__seq(self._io)
            self.ppr._write__seq(self._io)
            self.eoi._write__seq(self._io)
            self.rrd._write__seq(self._io)
            self.ldr._write__seq(self._io)
            self.dfr._write__seq(self._io)
            self.svr._write__seq(self._io)
            for i in range(len(self.isr)):
                pass
                self.isr[i]._write__seq(self._io)

            for i in range(len(self.tmr)):
                pass
                self.tmr[i]._write__seq(self._io)

            for i in range(len(self.irr)):
                pass
                self.irr[i]._write__seq(self._io)

            self.esr._write__seq(self._io)
            for i in range(len(self.reserved_290)):
                pass
                self.reserved_290[i]._write__seq(self._io)

            self.lvt_cmci._write__seq(self._io)
            self.icr_low._write__seq(self._io)
            self.icr_high._write__seq(self._io)
            self.lvt_timer._write__seq(self._io)
            self.lvt_thermal._write__seq(self._io)
            self.lvt_pmc._write__seq(self._io)
            self.lvt_lint0._write__seq(self._io)
            self.lvt_lint1._write__seq(self._io)
            self.lvt_error._write__seq(self._io)
            self.timer_initial._write__seq(self._io)
            self.timer_current._write__seq(self._io)
            for i in range(len(self.reserved_3a0)):
                pass
                self.reserved_3a0[i]._write__seq(self._io)

            self.timer_divide._write__seq(self._io)
            self.self_ipi._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.reserved_000) != 2:
                raise kaitaistruct.ConsistencyError(u"reserved_000", 2, len(self.reserved_000))
            for i in range(len(self.reserved_000)):
                pass
                if self.reserved_000[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"reserved_000", self._root, self.reserved_000[i]._root)
                if self.reserved_000[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"reserved_000", self, self.reserved_000[i]._parent)

            if self.id._root != self._root:
                raise kaitaistruct.ConsistencyError(u"id", self._root, self.id._root)
            if self.id._parent != self:
                raise kaitaistruct.ConsistencyError(u"id", self, self.id._parent)
            if self.version._root != self._root:
                raise kaitaistruct.ConsistencyError(u"version", self._root, self.version._root)
            if self.version._parent != self:
                raise kaitaistruct.ConsistencyError(u"version", self, self.version._parent)
            if len(self.reserved_040) != 4:
                raise kaitaistruct.ConsistencyError(u"reserved_040", 4, len(self.reserved_040))
            for i in range(len(self.reserved_040)):
                pass
                if self.reserved_040[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"reserved_040", self._root, self.reserved_040[i]._root)
                if self.reserved_040[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"reserved_040", self, self.reserved_040[i]._parent)

            if self.tpr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"tpr", self._root, self.tpr._root)
            if self.tpr._parent != self:
                raise kaitaistruct.ConsistencyError(u"tpr", self, self.tpr._parent)
            if self.apr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"apr", self._root, self.apr._root)
            if self.apr._parent != self:
                raise kaitaistruct.ConsistencyError(u"apr", self, self.apr._parent)
            if self.ppr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"ppr", self._root, self.ppr._root)
            if self.ppr._parent != self:
                raise kaitaistruct.ConsistencyError(u"ppr", self, self.ppr._parent)
            if self.eoi._root != self._root:
                raise kaitaistruct.ConsistencyError(u"eoi", self._root, self.eoi._root)
            if self.eoi._parent != self:
                raise kaitaistruct.ConsistencyError(u"eoi", self, self.eoi._parent)
            if self.rrd._root != self._root:
                raise kaitaistruct.ConsistencyError(u"rrd", self._root, self.rrd._root)
            if self.rrd._parent != self:
                raise kaitaistruct.ConsistencyError(u"rrd", self, self.rrd._parent)
            if self.ldr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"ldr", self._root, self.ldr._root)
            if self.ldr._parent != self:
                raise kaitaistruct.ConsistencyError(u"ldr", self, self.ldr._parent)
            if self.dfr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"dfr", self._root, self.dfr._root)
            if self.dfr._parent != self:
                raise kaitaistruct.ConsistencyError(u"dfr", self, self.dfr._parent)
            if self.svr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"svr", self._root, self.svr._root)
            if self.svr._parent != self:
                raise kaitaistruct.ConsistencyError(u"svr", self, self.svr._parent)
            if len(self.isr) != 8:
                raise kaitaistruct.ConsistencyError(u"isr", 8, len(self.isr))
            for i in range(len(self.isr)):
                pass
                if self.isr[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"isr", self._root, self.isr[i]._root)
                if self.isr[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"isr", self, self.isr[i]._parent)

            if len(self.tmr) != 8:
                raise kaitaistruct.ConsistencyError(u"tmr", 8, len(self.tmr))
            for i in range(len(self.tmr)):
                pass
                if self.tmr[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"tmr", self._root, self.tmr[i]._root)
                if self.tmr[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"tmr", self, self.tmr[i]._parent)

            if len(self.irr) != 8:
                raise kaitaistruct.ConsistencyError(u"irr", 8, len(self.irr))
            for i in range(len(self.irr)):
                pass
                if self.irr[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"irr", self._root, self.irr[i]._root)
                if self.irr[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"irr", self, self.irr[i]._parent)

            if self.esr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"esr", self._root, self.esr._root)
            if self.esr._parent != self:
                raise kaitaistruct.ConsistencyError(u"esr", self, self.esr._parent)
            if len(self.reserved_290) != 6:
                raise kaitaistruct.ConsistencyError(u"reserved_290", 6, len(self.reserved_290))
            for i in range(len(self.reserved_290)):
                pass
                if self.reserved_290[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"reserved_290", self._root, self.reserved_290[i]._root)
                if self.reserved_290[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"reserved_290", self, self.reserved_290[i]._parent)

            if self.lvt_cmci._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_cmci", self._root, self.lvt_cmci._root)
            if self.lvt_cmci._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_cmci", self, self.lvt_cmci._parent)
            if self.icr_low._root != self._root:
                raise kaitaistruct.ConsistencyError(u"icr_low", self._root, self.icr_low._root)
            if self.icr_low._parent != self:
                raise kaitaistruct.ConsistencyError(u"icr_low", self, self.icr_low._parent)
            if self.icr_high._root != self._root:
                raise kaitaistruct.ConsistencyError(u"icr_high", self._root, self.icr_high._root)
            if self.icr_high._parent != self:
                raise kaitaistruct.ConsistencyError(u"icr_high", self, self.icr_high._parent)
            if self.lvt_timer._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_timer", self._root, self.lvt_timer._root)
            if self.lvt_timer._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_timer", self, self.lvt_timer._parent)
            if self.lvt_thermal._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_thermal", self._root, self.lvt_thermal._root)
            if self.lvt_thermal._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_thermal", self, self.lvt_thermal._parent)
            if self.lvt_pmc._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_pmc", self._root, self.lvt_pmc._root)
            if self.lvt_pmc._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_pmc", self, self.lvt_pmc._parent)
            if self.lvt_lint0._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_lint0", self._root, self.lvt_lint0._root)
            if self.lvt_lint0._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_lint0", self, self.lvt_lint0._parent)
            if self.lvt_lint1._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_lint1", self._root, self.lvt_lint1._root)
            if self.lvt_lint1._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_lint1", self, self.lvt_lint1._parent)
            if self.lvt_error._root != self._root:
                raise kaitaistruct.ConsistencyError(u"lvt_error", self._root, self.lvt_error._root)
            if self.lvt_error._parent != self:
                raise kaitaistruct.ConsistencyError(u"lvt_error", self, self.lvt_error._parent)
            if self.timer_initial._root != self._root:
                raise kaitaistruct.ConsistencyError(u"timer_initial", self._root, self.timer_initial._root)
            if self.timer_initial._parent != self:
                raise kaitaistruct.ConsistencyError(u"timer_initial", self, self.timer_initial._parent)
            if self.timer_current._root != self._root:
                raise kaitaistruct.ConsistencyError(u"timer_current", self._root, self.timer_current._root)
            if self.timer_current._parent != self:
                raise kaitaistruct.ConsistencyError(u"timer_current", self, self.timer_current._parent)
            if len(self.reserved_3a0) != 4:
                raise kaitaistruct.ConsistencyError(u"reserved_3a0", 4, len(self.reserved_3a0))
            for i in range(len(self.reserved_3a0)):
                pass
                if self.reserved_3a0[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"reserved_3a0", self._root, self.reserved_3a0[i]._root)
                if self.reserved_3a0[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"reserved_3a0", self, self.reserved_3a0[i]._parent)

            if self.timer_divide._root != self._root:
                raise kaitaistruct.ConsistencyError(u"timer_divide", self._root, self.timer_divide._root)
            if self.timer_divide._parent != self:
                raise kaitaistruct.ConsistencyError(u"timer_divide", self, self.timer_divide._parent)
            if self.self_ipi._root != self._root:
                raise kaitaistruct.ConsistencyError(u"self_ipi", self._root, self.self_ipi._root)
            if self.self_ipi._parent != self:
                raise kaitaistruct.ConsistencyError(u"self_ipi", self, self.self_ipi._parent)
            self._dirty = False


    class MemoryTypes(ReadWriteKaitaiStruct):
        """Eight memory types in one register, lowest octet first.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
           (PAT)
        """
        SEQ_FIELDS = ["types"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.MemoryTypes, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['types']['start'] = self._io.pos()
            self._debug['types']['arr'] = []
            self.types = []
            for i in range(8):
                self._debug['types']['arr'].append({'start': self._io.pos()})
                self.types.append(KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self._io.read_u1()))
                self._debug['types']['arr'][i]['end'] = self._io.pos()

            self._debug['types']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.types)):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.MemoryTypes, self)._write__seq(io)
            for i in range(len(self.types)):
                pass
                self._io.write_u1(int(self.types[i]))



        def _check(self):
            if len(self.types) != 8:
                raise kaitaistruct.ConsistencyError(u"types", 8, len(self.types))
            for i in range(len(self.types)):
                pass

            self._dirty = False


    class Msr(ReadWriteKaitaiStruct):
        """One MSR.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
        """
        SEQ_FIELDS = ["index", "reserved", "val"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Msr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['index']['start'] = self._io.pos()
            self.index = KaitaiStream.resolve_enum(XenHvmContext.MsrIndex, self._io.read_u4le())
            self._debug['index']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['val']['start'] = self._io.pos()
            self.val = self._io.read_u8le()
            self._debug['val']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.Msr, self)._write__seq(io)
            self._io.write_u4le(int(self.index))
            self._io.write_u4le(self.reserved)
            self._io.write_u8le(self.val)


        def _check(self):
            self._dirty = False


    class Mtrr(ReadWriteKaitaiStruct):
        """Memory type range registers and page attribute table.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
           IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
        """
        SEQ_FIELDS = ["msr_pat_cr", "msr_mtrr_var", "fix64k_00000", "fix16k_80000", "fix16k_a0000", "fix4k_c0000", "fix4k_c8000", "fix4k_d0000", "fix4k_d8000", "fix4k_e0000", "fix4k_e8000", "fix4k_f0000", "fix4k_f8000", "msr_mtrr_cap", "msr_mtrr_def_type", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Mtrr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['msr_pat_cr']['start'] = self._io.pos()
            self.msr_pat_cr = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.msr_pat_cr._read()
            self._debug['msr_pat_cr']['end'] = self._io.pos()
            self._debug['msr_mtrr_var']['start'] = self._io.pos()
            self._debug['msr_mtrr_var']['arr'] = []
            self.msr_mtrr_var = []
            for i in range(8):
                self._debug['msr_mtrr_var']['arr'].append({'start': self._io.pos()})
                _t_msr_mtrr_var = XenHvmContext.MtrrVariable(self._io, self, self._root)
                try:
                    _t_msr_mtrr_var._read()
                finally:
                    self.msr_mtrr_var.append(_t_msr_mtrr_var)
                self._debug['msr_mtrr_var']['arr'][i]['end'] = self._io.pos()

            self._debug['msr_mtrr_var']['end'] = self._io.pos()
            self._debug['fix64k_00000']['start'] = self._io.pos()
            self.fix64k_00000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix64k_00000._read()
            self._debug['fix64k_00000']['end'] = self._io.pos()
            self._debug['fix16k_80000']['start'] = self._io.pos()
            self.fix16k_80000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix16k_80000._read()
            self._debug['fix16k_80000']['end'] = self._io.pos()
            self._debug['fix16k_a0000']['start'] = self._io.pos()
            self.fix16k_a0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix16k_a0000._read()
            self._debug['fix16k_a0000']['end'] = self._io.pos()
            self._debug['fix4k_c0000']['start'] = self._io.pos()
            self.fix4k_c0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_c0000._read()
            self._debug['fix4k_c0000']['end'] = self._io.pos()
            self._debug['fix4k_c8000']['start'] = self._io.pos()
            self.fix4k_c8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_c8000._read()
            self._debug['fix4k_c8000']['end'] = self._io.pos()
            self._debug['fix4k_d0000']['start'] = self._io.pos()
            self.fix4k_d0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_d0000._read()
            self._debug['fix4k_d0000']['end'] = self._io.pos()
            self._debug['fix4k_d8000']['start'] = self._io.pos()
            self.fix4k_d8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_d8000._read()
            self._debug['fix4k_d8000']['end'] = self._io.pos()
            self._debug['fix4k_e0000']['start'] = self._io.pos()
            self.fix4k_e0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_e0000._read()
            self._debug['fix4k_e0000']['end'] = self._io.pos()
            self._debug['fix4k_e8000']['start'] = self._io.pos()
            self.fix4k_e8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_e8000._read()
            self._debug['fix4k_e8000']['end'] = self._io.pos()
            self._debug['fix4k_f0000']['start'] = self._io.pos()
            self.fix4k_f0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_f0000._read()
            self._debug['fix4k_f0000']['end'] = self._io.pos()
            self._debug['fix4k_f8000']['start'] = self._io.pos()
            self.fix4k_f8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
            self.fix4k_f8000._read()
            self._debug['fix4k_f8000']['end'] = self._io.pos()
            self._debug['msr_mtrr_cap']['start'] = self._io.pos()
            self.msr_mtrr_cap = self._io.read_u8le()
            self._debug['msr_mtrr_cap']['end'] = self._io.pos()
            self._debug['msr_mtrr_def_type']['start'] = self._io.pos()
            self.msr_mtrr_def_type = self._io.read_u8le()
            self._debug['msr_mtrr_def_type']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.msr_pat_cr._fetch_instances()
            for i in range(len(self.msr_mtrr_var)):
                pass
                self.msr_mtrr_var[i]._fetch_instances()

            self.fix64k_00000._fetch_instances()
            self.fix16k_80000._fetch_instances()
            self.fix16k_a0000._fetch_instances()
            self.fix4k_c0000._fetch_instances()
            self.fix4k_c8000._fetch_instances()
            self.fix4k_d0000._fetch_instances()
            self.fix4k_d8000._fetch_instances()
            self.fix4k_e0000._fetch_instances()
            self.fix4k_e8000._fetch_instances()
            self.fix4k_f0000._fetch_instances()
            self.fix4k_f8000._fetch_instances()
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Mtrr, self)._write__seq(io)
            self.msr_pat_cr._write__seq(self._io)
            for i in range(len(self.msr_mtrr_var)):
                pass
                self.msr_mtrr_var[i]._write__seq(self._io)

            self.fix64k_00000._write__seq(self._io)
            self.fix16k_80000._write__seq(self._io)
            self.fix16k_a0000._write__seq(self._io)
            self.fix4k_c0000._write__seq(self._io)
            self.fix4k_c8000._write__seq(self._io)
            self.fix4k_d0000._write__seq(self._io)
            self.fix4k_d8000._write__seq(self._io)
            self.fix4k_e0000._write__seq(self._io)
            self.fix4k_e8000._write__seq(self._io)
            self.fix4k_f0000._write__seq(self._io)
            self.fix4k_f8000._write__seq(self._io)
            self._io.write_u8le(self.msr_mtrr_cap)
            self._io.write_u8le(self.msr_mtrr_def_type)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.msr_pat_cr._root != self._root:
                raise kaitaistruct.ConsistencyError(u"msr_pat_cr", self._root, self.msr_pat_cr._root)
            if self.msr_pat_cr._parent != self:
                raise kaitaistruct.ConsistencyError(u"msr_pat_cr", self, self.msr_pat_cr._parent)
            if len(self.msr_mtrr_var) != 8:
                raise kaitaistruct.ConsistencyError(u"msr_mtrr_var", 8, len(self.msr_mtrr_var))
            for i in range(len(self.msr_mtrr_var)):
                pass
                if self.msr_mtrr_var[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"msr_mtrr_var", self._root, self.msr_mtrr_var[i]._root)
                if self.msr_mtrr_var[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"msr_mtrr_var", self, self.msr_mtrr_var[i]._parent)

            if self.fix64k_00000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix64k_00000", self._root, self.fix64k_00000._root)
            if self.fix64k_00000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix64k_00000", self, self.fix64k_00000._parent)
            if self.fix16k_80000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix16k_80000", self._root, self.fix16k_80000._root)
            if self.fix16k_80000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix16k_80000", self, self.fix16k_80000._parent)
            if self.fix16k_a0000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix16k_a0000", self._root, self.fix16k_a0000._root)
            if self.fix16k_a0000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix16k_a0000", self, self.fix16k_a0000._parent)
            if self.fix4k_c0000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_c0000", self._root, self.fix4k_c0000._root)
            if self.fix4k_c0000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_c0000", self, self.fix4k_c0000._parent)
            if self.fix4k_c8000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_c8000", self._root, self.fix4k_c8000._root)
            if self.fix4k_c8000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_c8000", self, self.fix4k_c8000._parent)
            if self.fix4k_d0000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_d0000", self._root, self.fix4k_d0000._root)
            if self.fix4k_d0000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_d0000", self, self.fix4k_d0000._parent)
            if self.fix4k_d8000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_d8000", self._root, self.fix4k_d8000._root)
            if self.fix4k_d8000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_d8000", self, self.fix4k_d8000._parent)
            if self.fix4k_e0000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_e0000", self._root, self.fix4k_e0000._root)
            if self.fix4k_e0000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_e0000", self, self.fix4k_e0000._parent)
            if self.fix4k_e8000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_e8000", self._root, self.fix4k_e8000._root)
            if self.fix4k_e8000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_e8000", self, self.fix4k_e8000._parent)
            if self.fix4k_f0000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_f0000", self._root, self.fix4k_f0000._root)
            if self.fix4k_f0000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_f0000", self, self.fix4k_f0000._parent)
            if self.fix4k_f8000._root != self._root:
                raise kaitaistruct.ConsistencyError(u"fix4k_f8000", self._root, self.fix4k_f8000._root)
            if self.fix4k_f8000._parent != self:
                raise kaitaistruct.ConsistencyError(u"fix4k_f8000", self, self.fix4k_f8000._parent)
            self._dirty = False

        @property
        def default_type(self):
            """Type of memory outside of all ranges."""
            if hasattr(self, '_m_default_type'):
                return self._m_default_type

            self._m_default_type = KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self.msr_mtrr_def_type & 255)
            return getattr(self, '_m_default_type', None)

        def _invalidate_default_type(self):
            del self._m_default_type
        @property
        def fix(self):
            """There are fixed ranges."""
            if hasattr(self, '_m_fix'):
                return self._m_fix

            self._m_fix = self.msr_mtrr_cap & 256 != 0
            return getattr(self, '_m_fix', None)

        def _invalidate_fix(self):
            del self._m_fix
        @property
        def fixed_enabled(self):
            """Fixed ranges are enabled."""
            if hasattr(self, '_m_fixed_enabled'):
                return self._m_fixed_enabled

            self._m_fixed_enabled = self.msr_mtrr_def_type & 1024 != 0
            return getattr(self, '_m_fixed_enabled', None)

        def _invalidate_fixed_enabled(self):
            del self._m_fixed_enabled
        @property
        def is_enabled(self):
            """MTRRs are enabled."""
            if hasattr(self, '_m_is_enabled'):
                return self._m_is_enabled

            self._m_is_enabled = self.msr_mtrr_def_type & 2048 != 0
            return getattr(self, '_m_is_enabled', None)

        def _invalidate_is_enabled(self):
            del self._m_is_enabled
        @property
        def smrr(self):
            """There are SMM ranges."""
            if hasattr(self, '_m_smrr'):
                return self._m_smrr

            self._m_smrr = self.msr_mtrr_cap & 2048 != 0
            return getattr(self, '_m_smrr', None)

        def _invalidate_smrr(self):
            del self._m_smrr
        @property
        def vcnt(self):
            """Number of variable ranges."""
            if hasattr(self, '_m_vcnt'):
                return self._m_vcnt

            self._m_vcnt = self.msr_mtrr_cap & 255
            return getattr(self, '_m_vcnt', None)

        def _invalidate_vcnt(self):
            del self._m_vcnt
        @property
        def wc(self):
            """Write-combining is possible."""
            if hasattr(self, '_m_wc'):
                return self._m_wc

            self._m_wc = self.msr_mtrr_cap & 1024 != 0
            return getattr(self, '_m_wc', None)

        def _invalidate_wc(self):
            del self._m_wc

    class MtrrVariable(ReadWriteKaitaiStruct):
        """One variable range.
        
        .. seealso::
           Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
           (PAT)
        """
        SEQ_FIELDS = ["physbase", "physmask"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.MtrrVariable, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['physbase']['start'] = self._io.pos()
            self.physbase = self._io.read_u8le()
            self._debug['physbase']['end'] = self._io.pos()
            self._debug['physmask']['start'] = self._io.pos()
            self.physmask = self._io.read_u8le()
            self._debug['physmask']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.MtrrVariable, self)._write__seq(io)
            self._io.write_u8le(self.physbase)
            self._io.write_u8le(self.physmask)


        def _check(self):
            self._dirty = False

        @property
        def base_pfn(self):
            """Page number of the base."""
            if hasattr(self, '_m_base_pfn'):
                return self._m_base_pfn

            self._m_base_pfn = (self.physbase // 4096)
            return getattr(self, '_m_base_pfn', None)

        def _invalidate_base_pfn(self):
            del self._m_base_pfn
        @property
        def is_valid(self):
            """The range is in use."""
            if hasattr(self, '_m_is_valid'):
                return self._m_is_valid

            self._m_is_valid = self.physmask & 2048 != 0
            return getattr(self, '_m_is_valid', None)

        def _invalidate_is_valid(self):
            del self._m_is_valid
        @property
        def mask_pfn(self):
            """Address mask, in pages."""
            if hasattr(self, '_m_mask_pfn'):
                return self._m_mask_pfn

            self._m_mask_pfn = (self.physmask // 4096)
            return getattr(self, '_m_mask_pfn', None)

        def _invalidate_mask_pfn(self):
            del self._m_mask_pfn
        @property
        def mem_type(self):
            """Memory type of the range."""
            if hasattr(self, '_m_mem_type'):
                return self._m_mem_type

            self._m_mem_type = KaitaiStream.resolve_enum(XenHvmContext.MemoryType, self.physbase & 255)
            return getattr(self, '_m_mem_type', None)

        def _invalidate_mem_type(self):
            del self._m_mem_type

    class PciDevicePair(ReadWriteKaitaiStruct):
        """Wires INTA to INTD of two PCI devices.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
        """
        SEQ_FIELDS = ["wires"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.PciDevicePair, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['wires']['start'] = self._io.pos()
            self.wires = self._io.read_u1()
            self._debug['wires']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.PciDevicePair, self)._write__seq(io)
            self._io.write_u1(self.wires)


        def _check(self):
            self._dirty = False

        @property
        def even_inta(self):
            """INTA of the even device is asserted."""
            if hasattr(self, '_m_even_inta'):
                return self._m_even_inta

            self._m_even_inta = self.wires & 1 != 0
            return getattr(self, '_m_even_inta', None)

        def _invalidate_even_inta(self):
            del self._m_even_inta
        @property
        def even_intb(self):
            """INTB of the even device is asserted."""
            if hasattr(self, '_m_even_intb'):
                return self._m_even_intb

            self._m_even_intb = self.wires & 2 != 0
            return getattr(self, '_m_even_intb', None)

        def _invalidate_even_intb(self):
            del self._m_even_intb
        @property
        def even_intc(self):
            """INTC of the even device is asserted."""
            if hasattr(self, '_m_even_intc'):
                return self._m_even_intc

            self._m_even_intc = self.wires & 4 != 0
            return getattr(self, '_m_even_intc', None)

        def _invalidate_even_intc(self):
            del self._m_even_intc
        @property
        def even_intd(self):
            """INTD of the even device is asserted."""
            if hasattr(self, '_m_even_intd'):
                return self._m_even_intd

            self._m_even_intd = self.wires & 8 != 0
            return getattr(self, '_m_even_intd', None)

        def _invalidate_even_intd(self):
            del self._m_even_intd
        @property
        def odd_inta(self):
            """INTA of the odd device is asserted."""
            if hasattr(self, '_m_odd_inta'):
                return self._m_odd_inta

            self._m_odd_inta = self.wires & 16 != 0
            return getattr(self, '_m_odd_inta', None)

        def _invalidate_odd_inta(self):
            del self._m_odd_inta
        @property
        def odd_intb(self):
            """INTB of the odd device is asserted."""
            if hasattr(self, '_m_odd_intb'):
                return self._m_odd_intb

            self._m_odd_intb = self.wires & 32 != 0
            return getattr(self, '_m_odd_intb', None)

        def _invalidate_odd_intb(self):
            del self._m_odd_intb
        @property
        def odd_intc(self):
            """INTC of the odd device is asserted."""
            if hasattr(self, '_m_odd_intc'):
                return self._m_odd_intc

            self._m_odd_intc = self.wires & 64 != 0
            return getattr(self, '_m_odd_intc', None)

        def _invalidate_odd_intc(self):
            del self._m_odd_intc
        @property
        def odd_intd(self):
            """INTD of the odd device is asserted."""
            if hasattr(self, '_m_odd_intd'):
                return self._m_odd_intd

            self._m_odd_intd = self.wires & 128 != 0
            return getattr(self, '_m_odd_intd', None)

        def _invalidate_odd_intd(self):
            del self._m_odd_intd

    class PciIrq(ReadWriteKaitaiStruct):
        """Levels of the interrupt wires of PCI bus 0.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
        """
        SEQ_FIELDS = ["device_pairs", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.PciIrq, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['device_pairs']['start'] = self._io.pos()
            self._debug['device_pairs']['arr'] = []
            self.device_pairs = []
            for i in range(16):
                self._debug['device_pairs']['arr'].append({'start': self._io.pos()})
                _t_device_pairs = XenHvmContext.PciDevicePair(self._io, self, self._root)
                try:
                    _t_device_pairs._read()
                finally:
                    self.device_pairs.append(_t_device_pairs)
                self._debug['device_pairs']['arr'][i]['end'] = self._io.pos()

            self._debug['device_pairs']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.device_pairs)):
                pass
                self.device_pairs[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.PciIrq, self)._write__seq(io)
            for i in range(len(self.device_pairs)):
                pass
                self.device_pairs[i]._write__seq(self._io)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.device_pairs) != 16:
                raise kaitaistruct.ConsistencyError(u"device_pairs", 16, len(self.device_pairs))
            for i in range(len(self.device_pairs)):
                pass
                if self.device_pairs[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"device_pairs", self._root, self.device_pairs[i]._root)
                if self.device_pairs[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"device_pairs", self, self.device_pairs[i]._parent)

            self._dirty = False


    class PciLink(ReadWriteKaitaiStruct):
        """Routing of the four PCI links to ISA interrupts.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
        """
        SEQ_FIELDS = ["route", "pad0", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.PciLink, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['route']['start'] = self._io.pos()
            self._debug['route']['arr'] = []
            self.route = []
            for i in range(4):
                self._debug['route']['arr'].append({'start': self._io.pos()})
                self.route.append(self._io.read_u1())
                self._debug['route']['arr'][i]['end'] = self._io.pos()

            self._debug['route']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_bytes(4)
            self._debug['pad0']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.route)):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.PciLink, self)._write__seq(io)
            for i in range(len(self.route)):
                pass
                self._io.write_u1(self.route[i])

            self._io.write_bytes(self.pad0)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.route) != 4:
                raise kaitaistruct.ConsistencyError(u"route", 4, len(self.route))
            for i in range(len(self.route)):
                pass

            if len(self.pad0) != 4:
                raise kaitaistruct.ConsistencyError(u"pad0", 4, len(self.pad0))
            self._dirty = False


    class Pic(ReadWriteKaitaiStruct):
        """One interrupt controller 8259A.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
        """
        SEQ_FIELDS = ["irr", "imr", "isr", "irq_base", "init_and_priority", "mode", "elcr", "int_output", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Pic, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['irr']['start'] = self._io.pos()
            self.irr = self._io.read_u1()
            self._debug['irr']['end'] = self._io.pos()
            self._debug['imr']['start'] = self._io.pos()
            self.imr = self._io.read_u1()
            self._debug['imr']['end'] = self._io.pos()
            self._debug['isr']['start'] = self._io.pos()
            self.isr = self._io.read_u1()
            self._debug['isr']['end'] = self._io.pos()
            self._debug['irq_base']['start'] = self._io.pos()
            self.irq_base = self._io.read_u1()
            self._debug['irq_base']['end'] = self._io.pos()
            self._debug['init_and_priority']['start'] = self._io.pos()
            self.init_and_priority = self._io.read_u1()
            self._debug['init_and_priority']['end'] = self._io.pos()
            self._debug['mode']['start'] = self._io.pos()
            self.mode = self._io.read_u1()
            self._debug['mode']['end'] = self._io.pos()
            self._debug['elcr']['start'] = self._io.pos()
            self.elcr = self._io.read_u1()
            self._debug['elcr']['end'] = self._io.pos()
            self._debug['int_output']['start'] = self._io.pos()
            self.int_output = self._io.read_u1()
            self._debug['int_output']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Pic, self)._write__seq(io)
            self._io.write_u1(self.irr)
            self._io.write_u1(self.imr)
            self._io.write_u1(self.isr)
            self._io.write_u1(self.irq_base)
            self._io.write_u1(self.init_and_priority)
            self._io.write_u1(self.mode)
            self._io.write_u1(self.elcr)
            self._io.write_u1(self.int_output)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def auto_eoi(self):
            """Interrupts end by themselves."""
            if hasattr(self, '_m_auto_eoi'):
                return self._m_auto_eoi

            self._m_auto_eoi = self.mode & 4 != 0
            return getattr(self, '_m_auto_eoi', None)

        def _invalidate_auto_eoi(self):
            del self._m_auto_eoi
        @property
        def init_ic4(self):
            """The sequence has an ICW4."""
            if hasattr(self, '_m_init_ic4'):
                return self._m_init_ic4

            self._m_init_ic4 = self.init_and_priority & 4 != 0
            return getattr(self, '_m_init_ic4', None)

        def _invalidate_init_ic4(self):
            del self._m_init_ic4
        @property
        def init_next_icw(self):
            """The next data write sets ICW(x+1); 0 if no initialisation goes on."""
            if hasattr(self, '_m_init_next_icw'):
                return self._m_init_next_icw

            self._m_init_next_icw = self.init_and_priority & 3
            return getattr(self, '_m_init_next_icw', None)

        def _invalidate_init_next_icw(self):
            del self._m_init_next_icw
        @property
        def init_sngl(self):
            """The sequence has no ICW3."""
            if hasattr(self, '_m_init_sngl'):
                return self._m_init_sngl

            self._m_init_sngl = self.init_and_priority & 8 != 0
            return getattr(self, '_m_init_sngl', None)

        def _invalidate_init_sngl(self):
            del self._m_init_sngl
        @property
        def init_state(self):
            """State of the initialisation; 0 if none goes on."""
            if hasattr(self, '_m_init_state'):
                return self._m_init_state

            self._m_init_state = self.init_and_priority & 15
            return getattr(self, '_m_init_state', None)

        def _invalidate_init_state(self):
            del self._m_init_state
        @property
        def is_master(self):
            """True for the master."""
            if hasattr(self, '_m_is_master'):
                return self._m_is_master

            self._m_is_master = self.mode & 64 != 0
            return getattr(self, '_m_is_master', None)

        def _invalidate_is_master(self):
            del self._m_is_master
        @property
        def poll(self):
            """Reads poll."""
            if hasattr(self, '_m_poll'):
                return self._m_poll

            self._m_poll = self.mode & 2 != 0
            return getattr(self, '_m_poll', None)

        def _invalidate_poll(self):
            del self._m_poll
        @property
        def priority_add(self):
            """Line of the highest priority."""
            if hasattr(self, '_m_priority_add'):
                return self._m_priority_add

            self._m_priority_add = self.init_and_priority // 16
            return getattr(self, '_m_priority_add', None)

        def _invalidate_priority_add(self):
            del self._m_priority_add
        @property
        def readsel_isr(self):
            """Reads return the ISR instead of the IRR."""
            if hasattr(self, '_m_readsel_isr'):
                return self._m_readsel_isr

            self._m_readsel_isr = self.mode & 1 != 0
            return getattr(self, '_m_readsel_isr', None)

        def _invalidate_readsel_isr(self):
            del self._m_readsel_isr
        @property
        def rotate_on_auto_eoi(self):
            """Priorities rotate at automatic end of interrupt."""
            if hasattr(self, '_m_rotate_on_auto_eoi'):
                return self._m_rotate_on_auto_eoi

            self._m_rotate_on_auto_eoi = self.mode & 8 != 0
            return getattr(self, '_m_rotate_on_auto_eoi', None)

        def _invalidate_rotate_on_auto_eoi(self):
            del self._m_rotate_on_auto_eoi
        @property
        def special_fully_nested_mode(self):
            """Slave inputs do not count as in service."""
            if hasattr(self, '_m_special_fully_nested_mode'):
                return self._m_special_fully_nested_mode

            self._m_special_fully_nested_mode = self.mode & 16 != 0
            return getattr(self, '_m_special_fully_nested_mode', None)

        def _invalidate_special_fully_nested_mode(self):
            del self._m_special_fully_nested_mode
        @property
        def special_mask_mode(self):
            """Masked interrupts do not block lower ones."""
            if hasattr(self, '_m_special_mask_mode'):
                return self._m_special_mask_mode

            self._m_special_mask_mode = self.mode & 32 != 0
            return getattr(self, '_m_special_mask_mode', None)

        def _invalidate_special_mask_mode(self):
            del self._m_special_mask_mode

    class Pit(ReadWriteKaitaiStruct):
        """The interval timer 8254.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
        """
        SEQ_FIELDS = ["channels", "speaker_data_on", "pad0", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Pit, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['channels']['start'] = self._io.pos()
            self._debug['channels']['arr'] = []
            self.channels = []
            for i in range(3):
                self._debug['channels']['arr'].append({'start': self._io.pos()})
                _t_channels = XenHvmContext.PitChannel(self._io, self, self._root)
                try:
                    _t_channels._read()
                finally:
                    self.channels.append(_t_channels)
                self._debug['channels']['arr'][i]['end'] = self._io.pos()

            self._debug['channels']['end'] = self._io.pos()
            self._debug['speaker_data_on']['start'] = self._io.pos()
            self.speaker_data_on = self._io.read_u4le()
            self._debug['speaker_data_on']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_u4le()
            self._debug['pad0']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.channels)):
                pass
                self.channels[i]._fetch_instances()

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Pit, self)._write__seq(io)
            for i in range(len(self.channels)):
                pass
                self.channels[i]._write__seq(self._io)

            self._io.write_u4le(self.speaker_data_on)
            self._io.write_u4le(self.pad0)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if len(self.channels) != 3:
                raise kaitaistruct.ConsistencyError(u"channels", 3, len(self.channels))
            for i in range(len(self.channels)):
                pass
                if self.channels[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"channels", self._root, self.channels[i]._root)
                if self.channels[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"channels", self, self.channels[i]._parent)

            self._dirty = False


    class PitChannel(ReadWriteKaitaiStruct):
        """One channel of the 8254.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
        """
        SEQ_FIELDS = ["count", "latched_count", "count_latched", "status_latched", "status", "read_state", "write_state", "write_latch", "rw_mode", "mode", "bcd", "gate"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.PitChannel, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['count']['start'] = self._io.pos()
            self.count = self._io.read_u4le()
            self._debug['count']['end'] = self._io.pos()
            self._debug['latched_count']['start'] = self._io.pos()
            self.latched_count = self._io.read_u2le()
            self._debug['latched_count']['end'] = self._io.pos()
            self._debug['count_latched']['start'] = self._io.pos()
            self.count_latched = KaitaiStream.resolve_enum(XenHvmContext.PitAccess, self._io.read_u1())
            self._debug['count_latched']['end'] = self._io.pos()
            self._debug['status_latched']['start'] = self._io.pos()
            self.status_latched = self._io.read_u1()
            self._debug['status_latched']['end'] = self._io.pos()
            self._debug['status']['start'] = self._io.pos()
            self.status = self._io.read_u1()
            self._debug['status']['end'] = self._io.pos()
            self._debug['read_state']['start'] = self._io.pos()
            self.read_state = KaitaiStream.resolve_enum(XenHvmContext.PitAccess, self._io.read_u1())
            self._debug['read_state']['end'] = self._io.pos()
            self._debug['write_state']['start'] = self._io.pos()
            self.write_state = KaitaiStream.resolve_enum(XenHvmContext.PitAccess, self._io.read_u1())
            self._debug['write_state']['end'] = self._io.pos()
            self._debug['write_latch']['start'] = self._io.pos()
            self.write_latch = self._io.read_u1()
            self._debug['write_latch']['end'] = self._io.pos()
            self._debug['rw_mode']['start'] = self._io.pos()
            self.rw_mode = KaitaiStream.resolve_enum(XenHvmContext.PitAccess, self._io.read_u1())
            self._debug['rw_mode']['end'] = self._io.pos()
            self._debug['mode']['start'] = self._io.pos()
            self.mode = KaitaiStream.resolve_enum(XenHvmContext.PitMode, self._io.read_u1())
            self._debug['mode']['end'] = self._io.pos()
            self._debug['bcd']['start'] = self._io.pos()
            self.bcd = self._io.read_u1()
            self._debug['bcd']['end'] = self._io.pos()
            self._debug['gate']['start'] = self._io.pos()
            self.gate = self._io.read_u1()
            self._debug['gate']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.PitChannel, self)._write__seq(io)
            self._io.write_u4le(self.count)
            self._io.write_u2le(self.latched_count)
            self._io.write_u1(int(self.count_latched))
            self._io.write_u1(self.status_latched)
            self._io.write_u1(self.status)
            self._io.write_u1(int(self.read_state))
            self._io.write_u1(int(self.write_state))
            self._io.write_u1(self.write_latch)
            self._io.write_u1(int(self.rw_mode))
            self._io.write_u1(int(self.mode))
            self._io.write_u1(self.bcd)
            self._io.write_u1(self.gate)


        def _check(self):
            self._dirty = False


    class Pmtimer(ReadWriteKaitaiStruct):
        """ACPI power management timer and PM1a event block.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
           Specification, 4.8.3 (PM registers)
        """
        SEQ_FIELDS = ["tmr_val", "pm1a_sts", "pm1a_en", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Pmtimer, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['tmr_val']['start'] = self._io.pos()
            self.tmr_val = self._io.read_u4le()
            self._debug['tmr_val']['end'] = self._io.pos()
            self._debug['pm1a_sts']['start'] = self._io.pos()
            self.pm1a_sts = self._io.read_u2le()
            self._debug['pm1a_sts']['end'] = self._io.pos()
            self._debug['pm1a_en']['start'] = self._io.pos()
            self.pm1a_en = self._io.read_u2le()
            self._debug['pm1a_en']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Pmtimer, self)._write__seq(io)
            self._io.write_u4le(self.tmr_val)
            self._io.write_u2le(self.pm1a_sts)
            self._io.write_u2le(self.pm1a_en)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def bm_sts(self):
            """A bus master asked for the bus."""
            if hasattr(self, '_m_bm_sts'):
                return self._m_bm_sts

            self._m_bm_sts = self.pm1a_sts & 16 != 0
            return getattr(self, '_m_bm_sts', None)

        def _invalidate_bm_sts(self):
            del self._m_bm_sts
        @property
        def gbl_en(self):
            """Firmware."""
            if hasattr(self, '_m_gbl_en'):
                return self._m_gbl_en

            self._m_gbl_en = self.pm1a_en & 32 != 0
            return getattr(self, '_m_gbl_en', None)

        def _invalidate_gbl_en(self):
            del self._m_gbl_en
        @property
        def gbl_sts(self):
            """The firmware wants attention."""
            if hasattr(self, '_m_gbl_sts'):
                return self._m_gbl_sts

            self._m_gbl_sts = self.pm1a_sts & 32 != 0
            return getattr(self, '_m_gbl_sts', None)

        def _invalidate_gbl_sts(self):
            del self._m_gbl_sts
        @property
        def pwrbtn_en(self):
            """Power button."""
            if hasattr(self, '_m_pwrbtn_en'):
                return self._m_pwrbtn_en

            self._m_pwrbtn_en = self.pm1a_en & 256 != 0
            return getattr(self, '_m_pwrbtn_en', None)

        def _invalidate_pwrbtn_en(self):
            del self._m_pwrbtn_en
        @property
        def pwrbtn_sts(self):
            """The power button was pressed."""
            if hasattr(self, '_m_pwrbtn_sts'):
                return self._m_pwrbtn_sts

            self._m_pwrbtn_sts = self.pm1a_sts & 256 != 0
            return getattr(self, '_m_pwrbtn_sts', None)

        def _invalidate_pwrbtn_sts(self):
            del self._m_pwrbtn_sts
        @property
        def rtc_en(self):
            """Clock alarm."""
            if hasattr(self, '_m_rtc_en'):
                return self._m_rtc_en

            self._m_rtc_en = self.pm1a_en & 1024 != 0
            return getattr(self, '_m_rtc_en', None)

        def _invalidate_rtc_en(self):
            del self._m_rtc_en
        @property
        def rtc_sts(self):
            """The clock raised an alarm."""
            if hasattr(self, '_m_rtc_sts'):
                return self._m_rtc_sts

            self._m_rtc_sts = self.pm1a_sts & 1024 != 0
            return getattr(self, '_m_rtc_sts', None)

        def _invalidate_rtc_sts(self):
            del self._m_rtc_sts
        @property
        def slpbtn_en(self):
            """Sleep button."""
            if hasattr(self, '_m_slpbtn_en'):
                return self._m_slpbtn_en

            self._m_slpbtn_en = self.pm1a_en & 512 != 0
            return getattr(self, '_m_slpbtn_en', None)

        def _invalidate_slpbtn_en(self):
            del self._m_slpbtn_en
        @property
        def slpbtn_sts(self):
            """The sleep button was pressed."""
            if hasattr(self, '_m_slpbtn_sts'):
                return self._m_slpbtn_sts

            self._m_slpbtn_sts = self.pm1a_sts & 512 != 0
            return getattr(self, '_m_slpbtn_sts', None)

        def _invalidate_slpbtn_sts(self):
            del self._m_slpbtn_sts
        @property
        def tmr_en(self):
            """Timer."""
            if hasattr(self, '_m_tmr_en'):
                return self._m_tmr_en

            self._m_tmr_en = self.pm1a_en & 1 != 0
            return getattr(self, '_m_tmr_en', None)

        def _invalidate_tmr_en(self):
            del self._m_tmr_en
        @property
        def tmr_sts(self):
            """The timer has changed its top bit."""
            if hasattr(self, '_m_tmr_sts'):
                return self._m_tmr_sts

            self._m_tmr_sts = self.pm1a_sts & 1 != 0
            return getattr(self, '_m_tmr_sts', None)

        def _invalidate_tmr_sts(self):
            del self._m_tmr_sts
        @property
        def wak_sts(self):
            """The system woke up."""
            if hasattr(self, '_m_wak_sts'):
                return self._m_wak_sts

            self._m_wak_sts = self.pm1a_sts & 32768 != 0
            return getattr(self, '_m_wak_sts', None)

        def _invalidate_wak_sts(self):
            del self._m_wak_sts

    class RedirectionEntry(ReadWriteKaitaiStruct):
        """Where an interrupt of the I/O APIC goes.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
        """
        SEQ_FIELDS = ["vector", "control", "reserved", "dest_id"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.RedirectionEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vector']['start'] = self._io.pos()
            self.vector = self._io.read_u1()
            self._debug['vector']['end'] = self._io.pos()
            self._debug['control']['start'] = self._io.pos()
            self.control = self._io.read_u2le()
            self._debug['control']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_bytes(4)
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['dest_id']['start'] = self._io.pos()
            self.dest_id = self._io.read_u1()
            self._debug['dest_id']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.RedirectionEntry, self)._write__seq(io)
            self._io.write_u1(self.vector)
            self._io.write_u2le(self.control)
            self._io.write_bytes(self.reserved)
            self._io.write_u1(self.dest_id)


        def _check(self):
            if len(self.reserved) != 4:
                raise kaitaistruct.ConsistencyError(u"reserved", 4, len(self.reserved))
            self._dirty = False

        @property
        def delivery_mode(self):
            """Kind of the interrupt."""
            if hasattr(self, '_m_delivery_mode'):
                return self._m_delivery_mode

            self._m_delivery_mode = KaitaiStream.resolve_enum(XenHvmContext.DeliveryMode, self.control & 7)
            return getattr(self, '_m_delivery_mode', None)

        def _invalidate_delivery_mode(self):
            del self._m_delivery_mode
        @property
        def delivery_status(self):
            """Delivery is pending."""
            if hasattr(self, '_m_delivery_status'):
                return self._m_delivery_status

            self._m_delivery_status = self.control & 16 != 0
            return getattr(self, '_m_delivery_status', None)

        def _invalidate_delivery_status(self):
            del self._m_delivery_status
        @property
        def is_active_low(self):
            """The line is active at low level."""
            if hasattr(self, '_m_is_active_low'):
                return self._m_is_active_low

            self._m_is_active_low = self.control & 32 != 0
            return getattr(self, '_m_is_active_low', None)

        def _invalidate_is_active_low(self):
            del self._m_is_active_low
        @property
        def is_level(self):
            """The line is level-triggered."""
            if hasattr(self, '_m_is_level'):
                return self._m_is_level

            self._m_is_level = self.control & 128 != 0
            return getattr(self, '_m_is_level', None)

        def _invalidate_is_level(self):
            del self._m_is_level
        @property
        def is_logical(self):
            """The destination is a logical ID."""
            if hasattr(self, '_m_is_logical'):
                return self._m_is_logical

            self._m_is_logical = self.control & 8 != 0
            return getattr(self, '_m_is_logical', None)

        def _invalidate_is_logical(self):
            del self._m_is_logical
        @property
        def is_masked(self):
            """The interrupt is masked."""
            if hasattr(self, '_m_is_masked'):
                return self._m_is_masked

            self._m_is_masked = self.control & 256 != 0
            return getattr(self, '_m_is_masked', None)

        def _invalidate_is_masked(self):
            del self._m_is_masked
        @property
        def remote_irr(self):
            """A level interrupt waits for its end."""
            if hasattr(self, '_m_remote_irr'):
                return self._m_remote_irr

            self._m_remote_irr = self.control & 64 != 0
            return getattr(self, '_m_remote_irr', None)

        def _invalidate_remote_irr(self):
            del self._m_remote_irr
        @property
        def reserve(self):
            """Reserved."""
            if hasattr(self, '_m_reserve'):
                return self._m_reserve

            self._m_reserve = self.control // 512
            return getattr(self, '_m_reserve', None)

        def _invalidate_reserve(self):
            del self._m_reserve

    class Rtc(ReadWriteKaitaiStruct):
        """The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
        before. Times are BCD unless `dm_binary` is set.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
           xen/arch/x86/include/asm/mc146818rtc.h
        """
        SEQ_FIELDS = ["seconds", "seconds_alarm", "minutes", "minutes_alarm", "hours", "hours_alarm", "day_of_week", "day_of_month", "month", "year", "reg_a", "reg_b", "reg_c", "reg_d", "cmos_index", "pad0", "rtc_offset", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.Rtc, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['seconds']['start'] = self._io.pos()
            self.seconds = self._io.read_u1()
            self._debug['seconds']['end'] = self._io.pos()
            self._debug['seconds_alarm']['start'] = self._io.pos()
            self.seconds_alarm = self._io.read_u1()
            self._debug['seconds_alarm']['end'] = self._io.pos()
            self._debug['minutes']['start'] = self._io.pos()
            self.minutes = self._io.read_u1()
            self._debug['minutes']['end'] = self._io.pos()
            self._debug['minutes_alarm']['start'] = self._io.pos()
            self.minutes_alarm = self._io.read_u1()
            self._debug['minutes_alarm']['end'] = self._io.pos()
            self._debug['hours']['start'] = self._io.pos()
            self.hours = self._io.read_u1()
            self._debug['hours']['end'] = self._io.pos()
            self._debug['hours_alarm']['start'] = self._io.pos()
            self.hours_alarm = self._io.read_u1()
            self._debug['hours_alarm']['end'] = self._io.pos()
            self._debug['day_of_week']['start'] = self._io.pos()
            self.day_of_week = self._io.read_u1()
            self._debug['day_of_week']['end'] = self._io.pos()
            self._debug['day_of_month']['start'] = self._io.pos()
            self.day_of_month = self._io.read_u1()
            self._debug['day_of_month']['end'] = self._io.pos()
            self._debug['month']['start'] = self._io.pos()
            self.month = self._io.read_u1()
            self._debug['month']['end'] = self._io.pos()
            self._debug['year']['start'] = self._io.pos()
            self.year = self._io.read_u1()
            self._debug['year']['end'] = self._io.pos()
            self._debug['reg_a']['start'] = self._io.pos()
            self.reg_a = self._io.read_u1()
            self._debug['reg_a']['end'] = self._io.pos()
            self._debug['reg_b']['start'] = self._io.pos()
            self.reg_b = self._io.read_u1()
            self._debug['reg_b']['end'] = self._io.pos()
            self._debug['reg_c']['start'] = self._io.pos()
            self.reg_c = self._io.read_u1()
            self._debug['reg_c']['end'] = self._io.pos()
            self._debug['reg_d']['start'] = self._io.pos()
            self.reg_d = self._io.read_u1()
            self._debug['reg_d']['end'] = self._io.pos()
            self._debug['cmos_index']['start'] = self._io.pos()
            self.cmos_index = self._io.read_u1()
            self._debug['cmos_index']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_u1()
            self._debug['pad0']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['rtc_offset']['start'] = self._io.pos()
                self.rtc_offset = self._io.read_s8le()
                self._debug['rtc_offset']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.Rtc, self)._write__seq(io)
            self._io.write_u1(self.seconds)
            self._io.write_u1(self.seconds_alarm)
            self._io.write_u1(self.minutes)
            self._io.write_u1(self.minutes_alarm)
            self._io.write_u1(self.hours)
            self._io.write_u1(self.hours_alarm)
            self._io.write_u1(self.day_of_week)
            self._io.write_u1(self.day_of_month)
            self._io.write_u1(self.month)
            self._io.write_u1(self.year)
            self._io.write_u1(self.reg_a)
            self._io.write_u1(self.reg_b)
            self._io.write_u1(self.reg_c)
            self._io.write_u1(self.reg_d)
            self._io.write_u1(self.cmos_index)
            self._io.write_u1(self.pad0)
            if (not (self._io.is_eof())):
                pass
                self._io.write_s8le(self.rtc_offset)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def af(self):
            """Alarm interrupt."""
            if hasattr(self, '_m_af'):
                return self._m_af

            self._m_af = self.reg_c & 32 != 0
            return getattr(self, '_m_af', None)

        def _invalidate_af(self):
            del self._m_af
        @property
        def aie(self):
            """Alarm interrupt is enabled."""
            if hasattr(self, '_m_aie'):
                return self._m_aie

            self._m_aie = self.reg_b & 32 != 0
            return getattr(self, '_m_aie', None)

        def _invalidate_aie(self):
            del self._m_aie
        @property
        def divider(self):
            """Divider; 2 selects 32 kHz."""
            if hasattr(self, '_m_divider'):
                return self._m_divider

            self._m_divider = (self.reg_a // 16) % 8
            return getattr(self, '_m_divider', None)

        def _invalidate_divider(self):
            del self._m_divider
        @property
        def dm_binary(self):
            """Times are binary, not BCD."""
            if hasattr(self, '_m_dm_binary'):
                return self._m_dm_binary

            self._m_dm_binary = self.reg_b & 4 != 0
            return getattr(self, '_m_dm_binary', None)

        def _invalidate_dm_binary(self):
            del self._m_dm_binary
        @property
        def dst_en(self):
            """Daylight saving."""
            if hasattr(self, '_m_dst_en'):
                return self._m_dst_en

            self._m_dst_en = self.reg_b & 1 != 0
            return getattr(self, '_m_dst_en', None)

        def _invalidate_dst_en(self):
            del self._m_dst_en
        @property
        def irqf(self):
            """One of the following is active."""
            if hasattr(self, '_m_irqf'):
                return self._m_irqf

            self._m_irqf = self.reg_c & 128 != 0
            return getattr(self, '_m_irqf', None)

        def _invalidate_irqf(self):
            del self._m_irqf
        @property
        def is_24h(self):
            """24-hour mode."""
            if hasattr(self, '_m_is_24h'):
                return self._m_is_24h

            self._m_is_24h = self.reg_b & 2 != 0
            return getattr(self, '_m_is_24h', None)

        def _invalidate_is_24h(self):
            del self._m_is_24h
        @property
        def pf(self):
            """Periodic interrupt."""
            if hasattr(self, '_m_pf'):
                return self._m_pf

            self._m_pf = self.reg_c & 64 != 0
            return getattr(self, '_m_pf', None)

        def _invalidate_pf(self):
            del self._m_pf
        @property
        def pie(self):
            """Periodic interrupt is enabled."""
            if hasattr(self, '_m_pie'):
                return self._m_pie

            self._m_pie = self.reg_b & 64 != 0
            return getattr(self, '_m_pie', None)

        def _invalidate_pie(self):
            del self._m_pie
        @property
        def rate(self):
            """Rate of the periodic interrupt."""
            if hasattr(self, '_m_rate'):
                return self._m_rate

            self._m_rate = self.reg_a & 15
            return getattr(self, '_m_rate', None)

        def _invalidate_rate(self):
            del self._m_rate
        @property
        def set(self):
            """Updates are off while the clock is set."""
            if hasattr(self, '_m_set'):
                return self._m_set

            self._m_set = self.reg_b & 128 != 0
            return getattr(self, '_m_set', None)

        def _invalidate_set(self):
            del self._m_set
        @property
        def sqwe(self):
            """Square wave output."""
            if hasattr(self, '_m_sqwe'):
                return self._m_sqwe

            self._m_sqwe = self.reg_b & 8 != 0
            return getattr(self, '_m_sqwe', None)

        def _invalidate_sqwe(self):
            del self._m_sqwe
        @property
        def uf(self):
            """Update interrupt."""
            if hasattr(self, '_m_uf'):
                return self._m_uf

            self._m_uf = self.reg_c & 16 != 0
            return getattr(self, '_m_uf', None)

        def _invalidate_uf(self):
            del self._m_uf
        @property
        def uie(self):
            """Update interrupt is enabled."""
            if hasattr(self, '_m_uie'):
                return self._m_uie

            self._m_uie = self.reg_b & 16 != 0
            return getattr(self, '_m_uie', None)

        def _invalidate_uie(self):
            del self._m_uie
        @property
        def uip(self):
            """An update goes on."""
            if hasattr(self, '_m_uip'):
                return self._m_uip

            self._m_uip = self.reg_a & 128 != 0
            return getattr(self, '_m_uip', None)

        def _invalidate_uip(self):
            del self._m_uip
        @property
        def vrt(self):
            """Time and memory are valid."""
            if hasattr(self, '_m_vrt'):
                return self._m_vrt

            self._m_vrt = self.reg_d & 128 != 0
            return getattr(self, '_m_vrt', None)

        def _invalidate_vrt(self):
            del self._m_vrt

    class TscAdjust(ReadWriteKaitaiStruct):
        """The TSC adjustment MSR.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
        """
        SEQ_FIELDS = ["tsc_adjust", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.TscAdjust, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['tsc_adjust']['start'] = self._io.pos()
            self.tsc_adjust = self._io.read_u8le()
            self._debug['tsc_adjust']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.TscAdjust, self)._write__seq(io)
            self._io.write_u8le(self.tsc_adjust)
            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False


    class ViridianDomain(ReadWriteKaitaiStruct):
        """State of the Hyper-V interface that belongs to the domain. 32 octets since
        Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
        `time_ref_count`, before.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct
           hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
        """
        SEQ_FIELDS = ["hypercall_gpa", "guest_os_id", "time_ref_count", "reference_tsc", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ViridianDomain, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['hypercall_gpa']['start'] = self._io.pos()
            self.hypercall_gpa = self._io.read_u8le()
            self._debug['hypercall_gpa']['end'] = self._io.pos()
            self._debug['guest_os_id']['start'] = self._io.pos()
            self.guest_os_id = XenHvmContext.ViridianGuestOsId(self._io, self, self._root)
            self.guest_os_id._read()
            self._debug['guest_os_id']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['time_ref_count']['start'] = self._io.pos()
                self.time_ref_count = self._io.read_u8le()
                self._debug['time_ref_count']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['reference_tsc']['start'] = self._io.pos()
                self.reference_tsc = self._io.read_u8le()
                self._debug['reference_tsc']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            self.guest_os_id._fetch_instances()
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.ViridianDomain, self)._write__seq(io)
            self._io.write_u8le(self.hypercall_gpa)
            self.guest_os_id._write__seq(self._io)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.time_ref_count)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.reference_tsc)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            if self.guest_os_id._root != self._root:
                raise kaitaistruct.ConsistencyError(u"guest_os_id", self._root, self.guest_os_id._root)
            if self.guest_os_id._parent != self:
                raise kaitaistruct.ConsistencyError(u"guest_os_id", self, self.guest_os_id._parent)
            self._dirty = False

        @property
        def hypercall_enabled(self):
            """The hypercall page is enabled."""
            if hasattr(self, '_m_hypercall_enabled'):
                return self._m_hypercall_enabled

            self._m_hypercall_enabled = self.hypercall_gpa & 1 != 0
            return getattr(self, '_m_hypercall_enabled', None)

        def _invalidate_hypercall_enabled(self):
            del self._m_hypercall_enabled
        @property
        def hypercall_pfn(self):
            """Guest page number of the hypercall page."""
            if hasattr(self, '_m_hypercall_pfn'):
                return self._m_hypercall_pfn

            self._m_hypercall_pfn = (self.hypercall_gpa // 4096)
            return getattr(self, '_m_hypercall_pfn', None)

        def _invalidate_hypercall_pfn(self):
            del self._m_hypercall_pfn
        @property
        def reference_tsc_enabled(self):
            """The reference TSC page is enabled."""
            if hasattr(self, '_m_reference_tsc_enabled'):
                return self._m_reference_tsc_enabled

            if self._io.size() > 24:
                pass
                self._m_reference_tsc_enabled = self.reference_tsc & 1 != 0

            return getattr(self, '_m_reference_tsc_enabled', None)

        def _invalidate_reference_tsc_enabled(self):
            del self._m_reference_tsc_enabled
        @property
        def reference_tsc_pfn(self):
            """Guest page number of the reference TSC page."""
            if hasattr(self, '_m_reference_tsc_pfn'):
                return self._m_reference_tsc_pfn

            if self._io.size() > 24:
                pass
                self._m_reference_tsc_pfn = (self.reference_tsc // 4096)

            return getattr(self, '_m_reference_tsc_pfn', None)

        def _invalidate_reference_tsc_pfn(self):
            del self._m_reference_tsc_pfn

    class ViridianGuestOsId(ReadWriteKaitaiStruct):
        """Identity of the guest operating system.
        
        .. seealso::
           xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
        """
        SEQ_FIELDS = ["build_number", "service_pack", "minor", "major", "os", "vendor"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ViridianGuestOsId, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['build_number']['start'] = self._io.pos()
            self.build_number = self._io.read_u2le()
            self._debug['build_number']['end'] = self._io.pos()
            self._debug['service_pack']['start'] = self._io.pos()
            self.service_pack = self._io.read_u1()
            self._debug['service_pack']['end'] = self._io.pos()
            self._debug['minor']['start'] = self._io.pos()
            self.minor = self._io.read_u1()
            self._debug['minor']['end'] = self._io.pos()
            self._debug['major']['start'] = self._io.pos()
            self.major = self._io.read_u1()
            self._debug['major']['end'] = self._io.pos()
            self._debug['os']['start'] = self._io.pos()
            self.os = self._io.read_u1()
            self._debug['os']['end'] = self._io.pos()
            self._debug['vendor']['start'] = self._io.pos()
            self.vendor = self._io.read_u2le()
            self._debug['vendor']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ViridianGuestOsId, self)._write__seq(io)
            self._io.write_u2le(self.build_number)
            self._io.write_u1(self.service_pack)
            self._io.write_u1(self.minor)
            self._io.write_u1(self.major)
            self._io.write_u1(self.os)
            self._io.write_u2le(self.vendor)


        def _check(self):
            self._dirty = False

        @property
        def is_open_source(self):
            """Not a proprietary system."""
            if hasattr(self, '_m_is_open_source'):
                return self._m_is_open_source

            self._m_is_open_source = self.vendor & 32768 != 0
            return getattr(self, '_m_is_open_source', None)

        def _invalidate_is_open_source(self):
            del self._m_is_open_source

    class ViridianSint(ReadWriteKaitaiStruct):
        """A synthetic interrupt source.
        
        .. seealso::
           xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
        """
        SEQ_FIELDS = ["bits"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ViridianSint, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['bits']['start'] = self._io.pos()
            self.bits = self._io.read_u8le()
            self._debug['bits']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ViridianSint, self)._write__seq(io)
            self._io.write_u8le(self.bits)


        def _check(self):
            self._dirty = False

        @property
        def auto_eoi(self):
            """The interrupt ends by itself."""
            if hasattr(self, '_m_auto_eoi'):
                return self._m_auto_eoi

            self._m_auto_eoi = self.bits & 131072 != 0
            return getattr(self, '_m_auto_eoi', None)

        def _invalidate_auto_eoi(self):
            del self._m_auto_eoi
        @property
        def masked(self):
            """The interrupt is masked."""
            if hasattr(self, '_m_masked'):
                return self._m_masked

            self._m_masked = self.bits & 65536 != 0
            return getattr(self, '_m_masked', None)

        def _invalidate_masked(self):
            del self._m_masked
        @property
        def polling(self):
            """Polled, no interrupt."""
            if hasattr(self, '_m_polling'):
                return self._m_polling

            self._m_polling = self.bits & 262144 != 0
            return getattr(self, '_m_polling', None)

        def _invalidate_polling(self):
            del self._m_polling
        @property
        def vector(self):
            """Vector."""
            if hasattr(self, '_m_vector'):
                return self._m_vector

            self._m_vector = self.bits & 255
            return getattr(self, '_m_vector', None)

        def _invalidate_vector(self):
            del self._m_vector

    class ViridianStimerConfig(ReadWriteKaitaiStruct):
        """Configuration of a synthetic timer.
        
        .. seealso::
           xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
        """
        SEQ_FIELDS = ["bits"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ViridianStimerConfig, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['bits']['start'] = self._io.pos()
            self.bits = self._io.read_u8le()
            self._debug['bits']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenHvmContext.ViridianStimerConfig, self)._write__seq(io)
            self._io.write_u8le(self.bits)


        def _check(self):
            self._dirty = False

        @property
        def apic_vector(self):
            """Vector in direct mode."""
            if hasattr(self, '_m_apic_vector'):
                return self._m_apic_vector

            self._m_apic_vector = (self.bits // 16) % 256
            return getattr(self, '_m_apic_vector', None)

        def _invalidate_apic_vector(self):
            del self._m_apic_vector
        @property
        def auto_enable(self):
            """A write to the count enables it."""
            if hasattr(self, '_m_auto_enable'):
                return self._m_auto_enable

            self._m_auto_enable = self.bits & 8 != 0
            return getattr(self, '_m_auto_enable', None)

        def _invalidate_auto_enable(self):
            del self._m_auto_enable
        @property
        def direct_mode(self):
            """Raises an interrupt, no message."""
            if hasattr(self, '_m_direct_mode'):
                return self._m_direct_mode

            self._m_direct_mode = self.bits & 4096 != 0
            return getattr(self, '_m_direct_mode', None)

        def _invalidate_direct_mode(self):
            del self._m_direct_mode
        @property
        def enable(self):
            """Enabled."""
            if hasattr(self, '_m_enable'):
                return self._m_enable

            self._m_enable = self.bits & 1 != 0
            return getattr(self, '_m_enable', None)

        def _invalidate_enable(self):
            del self._m_enable
        @property
        def lazy(self):
            """May be late."""
            if hasattr(self, '_m_lazy'):
                return self._m_lazy

            self._m_lazy = self.bits & 4 != 0
            return getattr(self, '_m_lazy', None)

        def _invalidate_lazy(self):
            del self._m_lazy
        @property
        def periodic(self):
            """Periodic."""
            if hasattr(self, '_m_periodic'):
                return self._m_periodic

            self._m_periodic = self.bits & 2 != 0
            return getattr(self, '_m_periodic', None)

        def _invalidate_periodic(self):
            del self._m_periodic
        @property
        def sintx(self):
            """Synthetic interrupt source of the message."""
            if hasattr(self, '_m_sintx'):
                return self._m_sintx

            self._m_sintx = (self.bits // 65536) % 16
            return getattr(self, '_m_sintx', None)

        def _invalidate_sintx(self):
            del self._m_sintx

    class ViridianVcpu(ReadWriteKaitaiStruct):
        """State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
        since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
           Hyper-V Top Level Functional Specification
        """
        SEQ_FIELDS = ["vp_assist_msr", "apic_assist_pending", "pad", "simp_msr", "sint_msr", "stimer_config_msr", "stimer_count_msr", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.ViridianVcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vp_assist_msr']['start'] = self._io.pos()
            self.vp_assist_msr = self._io.read_u8le()
            self._debug['vp_assist_msr']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['apic_assist_pending']['start'] = self._io.pos()
                self.apic_assist_pending = self._io.read_u1()
                self._debug['apic_assist_pending']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['pad']['start'] = self._io.pos()
                self.pad = self._io.read_bytes(7)
                self._debug['pad']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['simp_msr']['start'] = self._io.pos()
                self.simp_msr = self._io.read_u8le()
                self._debug['simp_msr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['sint_msr']['start'] = self._io.pos()
                self._debug['sint_msr']['arr'] = []
                self.sint_msr = []
                for i in range(16):
                    self._debug['sint_msr']['arr'].append({'start': self._io.pos()})
                    _t_sint_msr = XenHvmContext.ViridianSint(self._io, self, self._root)
                    try:
                        _t_sint_msr._read()
                    finally:
                        self.sint_msr.append(_t_sint_msr)
                    self._debug['sint_msr']['arr'][i]['end'] = self._io.pos()

                self._debug['sint_msr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['stimer_config_msr']['start'] = self._io.pos()
                self._debug['stimer_config_msr']['arr'] = []
                self.stimer_config_msr = []
                for i in range(4):
                    self._debug['stimer_config_msr']['arr'].append({'start': self._io.pos()})
                    _t_stimer_config_msr = XenHvmContext.ViridianStimerConfig(self._io, self, self._root)
                    try:
                        _t_stimer_config_msr._read()
                    finally:
                        self.stimer_config_msr.append(_t_stimer_config_msr)
                    self._debug['stimer_config_msr']['arr'][i]['end'] = self._io.pos()

                self._debug['stimer_config_msr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['stimer_count_msr']['start'] = self._io.pos()
                self._debug['stimer_count_msr']['arr'] = []
                self.stimer_count_msr = []
                for i in range(4):
                    self._debug['stimer_count_msr']['arr'].append({'start': self._io.pos()})
                    self.stimer_count_msr.append(self._io.read_u8le())
                    self._debug['stimer_count_msr']['arr'][i]['end'] = self._io.pos()

                self._debug['stimer_count_msr']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass
                for i in range(len(self.sint_msr)):
                    pass
                    self.sint_msr[i]._fetch_instances()


            if (not (self._io.is_eof())):
                pass
                for i in range(len(self.stimer_config_msr)):
                    pass
                    self.stimer_config_msr[i]._fetch_instances()


            if (not (self._io.is_eof())):
                pass
                for i in range(len(self.stimer_count_msr)):
                    pass


            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.ViridianVcpu, self)._write__seq(io)
            self._io.write_u8le(self.vp_assist_msr)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u1(self.apic_assist_pending)

            if (not (self._io.is_eof())):
                pass
                if len(self.pad) != 7:
                    raise kaitaistruct.ConsistencyError(u"pad", 7, len(self.pad))
                self._io.write_bytes(self.pad)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.simp_msr)

            if (not (self._io.is_eof())):
                pass
                if len(self.sint_msr) != 16:
                    raise kaitaistruct.ConsistencyError(u"sint_msr", 16, len(self.sint_msr))
                for i in range(len(self.sint_msr)):
                    pass
                    if self.sint_msr[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"sint_msr", self._root, self.sint_msr[i]._root)
                    if self.sint_msr[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"sint_msr", self, self.sint_msr[i]._parent)
                    self.sint_msr[i]._write__seq(self._io)


            if (not (self._io.is_eof())):
                pass
                if len(self.stimer_config_msr) != 4:
                    raise kaitaistruct.ConsistencyError(u"stimer_config_msr", 4, len(self.stimer_config_msr))
                for i in range(len(self.stimer_config_msr)):
                    pass
                    if self.stimer_config_msr[i]._root != self._root:
                        raise kaitaistruct.ConsistencyError(u"stimer_config_msr", self._root, self.stimer_config_msr[i]._root)
                    if self.stimer_config_msr[i]._parent != self:
                        raise kaitaistruct.ConsistencyError(u"stimer_config_msr", self, self.stimer_config_msr[i]._parent)
                    self.stimer_config_msr[i]._write__seq(self._io)


            if (not (self._io.is_eof())):
                pass
                if len(self.stimer_count_msr) != 4:
                    raise kaitaistruct.ConsistencyError(u"stimer_count_msr", 4, len(self.stimer_count_msr))
                for i in range(len(self.stimer_count_msr)):
                    pass
                    self._io.write_u8le(self.stimer_count_msr[i])


            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def simp_enabled(self):
            """The message page is enabled."""
            if hasattr(self, '_m_simp_enabled'):
                return self._m_simp_enabled

            if self._io.size() > 16:
                pass
                self._m_simp_enabled = self.simp_msr & 1 != 0

            return getattr(self, '_m_simp_enabled', None)

        def _invalidate_simp_enabled(self):
            del self._m_simp_enabled
        @property
        def simp_pfn(self):
            """Guest page number of the message page."""
            if hasattr(self, '_m_simp_pfn'):
                return self._m_simp_pfn

            if self._io.size() > 16:
                pass
                self._m_simp_pfn = (self.simp_msr // 4096)

            return getattr(self, '_m_simp_pfn', None)

        def _invalidate_simp_pfn(self):
            del self._m_simp_pfn
        @property
        def vp_assist_enabled(self):
            """The VP assist page is enabled."""
            if hasattr(self, '_m_vp_assist_enabled'):
                return self._m_vp_assist_enabled

            self._m_vp_assist_enabled = self.vp_assist_msr & 1 != 0
            return getattr(self, '_m_vp_assist_enabled', None)

        def _invalidate_vp_assist_enabled(self):
            del self._m_vp_assist_enabled
        @property
        def vp_assist_pfn(self):
            """Guest page number of the VP assist page."""
            if hasattr(self, '_m_vp_assist_pfn'):
                return self._m_vp_assist_pfn

            self._m_vp_assist_pfn = (self.vp_assist_msr // 4096)
            return getattr(self, '_m_vp_assist_pfn', None)

        def _invalidate_vp_assist_pfn(self):
            del self._m_vp_assist_pfn

    class VmceVcpu(ReadWriteKaitaiStruct):
        """Virtual machine check registers. 32 octets since Xen 4.10; 24, without
        `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
        
        .. seealso::
           xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
           xen/arch/x86/cpu/mcheck/x86_mca.h
        """
        SEQ_FIELDS = ["caps", "mci_ctl2_bank0", "mci_ctl2_bank1", "mcg_ext_ctl", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenHvmContext.VmceVcpu, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['caps']['start'] = self._io.pos()
            self.caps = self._io.read_u8le()
            self._debug['caps']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['mci_ctl2_bank0']['start'] = self._io.pos()
                self.mci_ctl2_bank0 = self._io.read_u8le()
                self._debug['mci_ctl2_bank0']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['mci_ctl2_bank1']['start'] = self._io.pos()
                self.mci_ctl2_bank1 = self._io.read_u8le()
                self._debug['mci_ctl2_bank1']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['mcg_ext_ctl']['start'] = self._io.pos()
                self.mcg_ext_ctl = self._io.read_u8le()
                self._debug['mcg_ext_ctl']['end'] = self._io.pos()

            if (not (self._io.is_eof())):
                pass
                self._debug['trailing']['start'] = self._io.pos()
                self.trailing = self._io.read_bytes_full()
                self._debug['trailing']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenHvmContext.VmceVcpu, self)._write__seq(io)
            self._io.write_u8le(self.caps)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.mci_ctl2_bank0)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.mci_ctl2_bank1)

            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.mcg_ext_ctl)

            if (not (self._io.is_eof())):
                pass
                self._io.write_bytes(self.trailing)
                if not self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"trailing", 0, self._io.size() - self._io.pos())



        def _check(self):
            self._dirty = False

        @property
        def bank0_cmci_en(self):
            """Interrupts of bank 0 are enabled."""
            if hasattr(self, '_m_bank0_cmci_en'):
                return self._m_bank0_cmci_en

            if self._io.size() > 8:
                pass
                self._m_bank0_cmci_en = self.mci_ctl2_bank0 & 1073741824 != 0

            return getattr(self, '_m_bank0_cmci_en', None)

        def _invalidate_bank0_cmci_en(self):
            del self._m_bank0_cmci_en
        @property
        def bank0_threshold(self):
            """Threshold of corrected errors of bank 0."""
            if hasattr(self, '_m_bank0_threshold'):
                return self._m_bank0_threshold

            if self._io.size() > 8:
                pass
                self._m_bank0_threshold = self.mci_ctl2_bank0 & 32767

            return getattr(self, '_m_bank0_threshold', None)

        def _invalidate_bank0_threshold(self):
            del self._m_bank0_threshold
        @property
        def bank1_cmci_en(self):
            """Interrupts of bank 1 are enabled."""
            if hasattr(self, '_m_bank1_cmci_en'):
                return self._m_bank1_cmci_en

            if self._io.size() > 16:
                pass
                self._m_bank1_cmci_en = self.mci_ctl2_bank1 & 1073741824 != 0

            return getattr(self, '_m_bank1_cmci_en', None)

        def _invalidate_bank1_cmci_en(self):
            del self._m_bank1_cmci_en
        @property
        def bank1_threshold(self):
            """Threshold of corrected errors of bank 1."""
            if hasattr(self, '_m_bank1_threshold'):
                return self._m_bank1_threshold

            if self._io.size() > 16:
                pass
                self._m_bank1_threshold = self.mci_ctl2_bank1 & 32767

            return getattr(self, '_m_bank1_threshold', None)

        def _invalidate_bank1_threshold(self):
            del self._m_bank1_threshold
        @property
        def cmci_p(self):
            """Corrected errors can raise interrupts."""
            if hasattr(self, '_m_cmci_p'):
                return self._m_cmci_p

            self._m_cmci_p = self.caps & 1024 != 0
            return getattr(self, '_m_cmci_p', None)

        def _invalidate_cmci_p(self):
            del self._m_cmci_p
        @property
        def ctl_p(self):
            """There is a control register."""
            if hasattr(self, '_m_ctl_p'):
                return self._m_ctl_p

            self._m_ctl_p = self.caps & 256 != 0
            return getattr(self, '_m_ctl_p', None)

        def _invalidate_ctl_p(self):
            del self._m_ctl_p
        @property
        def ext_p(self):
            """There are extended state registers."""
            if hasattr(self, '_m_ext_p'):
                return self._m_ext_p

            self._m_ext_p = self.caps & 512 != 0
            return getattr(self, '_m_ext_p', None)

        def _invalidate_ext_p(self):
            del self._m_ext_p
        @property
        def lmce_en(self):
            """Local machine checks are enabled."""
            if hasattr(self, '_m_lmce_en'):
                return self._m_lmce_en

            if self._io.size() > 24:
                pass
                self._m_lmce_en = self.mcg_ext_ctl & 1 != 0

            return getattr(self, '_m_lmce_en', None)

        def _invalidate_lmce_en(self):
            del self._m_lmce_en
        @property
        def lmce_p(self):
            """Local machine checks."""
            if hasattr(self, '_m_lmce_p'):
                return self._m_lmce_p

            self._m_lmce_p = self.caps & 134217728 != 0
            return getattr(self, '_m_lmce_p', None)

        def _invalidate_lmce_p(self):
            del self._m_lmce_p
        @property
        def num_banks(self):
            """Number of banks."""
            if hasattr(self, '_m_num_banks'):
                return self._m_num_banks

            self._m_num_banks = self.caps & 255
            return getattr(self, '_m_num_banks', None)

        def _invalidate_num_banks(self):
            del self._m_num_banks
        @property
        def ser_p(self):
            """Recovery by software."""
            if hasattr(self, '_m_ser_p'):
                return self._m_ser_p

            self._m_ser_p = self.caps & 16777216 != 0
            return getattr(self, '_m_ser_p', None)

        def _invalidate_ser_p(self):
            del self._m_ser_p
        @property
        def tes_p(self):
            """Threshold-based error status."""
            if hasattr(self, '_m_tes_p'):
                return self._m_tes_p

            self._m_tes_p = self.caps & 2048 != 0
            return getattr(self, '_m_tes_p', None)

        def _invalidate_tes_p(self):
            del self._m_tes_p


