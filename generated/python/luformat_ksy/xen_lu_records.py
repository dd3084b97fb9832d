# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
import collections
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenLuRecords(ReadWriteKaitaiStruct):
    """Bodies of the records that exist for live update only. They follow the byte
    order of the host that wrote the stream, which the breadcrumb tells.
    
    .. seealso::
       docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
    """
    SEQ_FIELDS = []
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenLuRecords, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(XenLuRecords, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class LuDomainInfo(ReadWriteKaitaiStruct):
        """General properties needed to create a domain again. It starts the set of
        records that belong to the domain: they carry no domain id, all records
        up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
        """

        class DomainType(IntEnum):
            x86_pv = 1
            x86_hvm = 2
        SEQ_FIELDS = ["domain_type", "page_shift", "domain_id", "domain_handle", "ssidref", "flags", "max_vcpus", "emulation_flags", "extra_flags", "padding"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenLuRecords.LuDomainInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_domain_info")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['domain_type']['start'] = self._io.pos()
            self.domain_type = KaitaiStream.resolve_enum(XenLuRecords.LuDomainInfo.DomainType, self._io.read_u4le())
            self._debug['domain_type']['end'] = self._io.pos()
            self._debug['page_shift']['start'] = self._io.pos()
            self.page_shift = self._io.read_u2le()
            self._debug['page_shift']['end'] = self._io.pos()
            self._debug['domain_id']['start'] = self._io.pos()
            self.domain_id = self._io.read_u2le()
            self._debug['domain_id']['end'] = self._io.pos()
            self._debug['domain_handle']['start'] = self._io.pos()
            self.domain_handle = self._io.read_bytes(16)
            self._debug['domain_handle']['end'] = self._io.pos()
            self._debug['ssidref']['start'] = self._io.pos()
            self.ssidref = self._io.read_u4le()
            self._debug['ssidref']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4le()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['max_vcpus']['start'] = self._io.pos()
            self.max_vcpus = self._io.read_u4le()
            self._debug['max_vcpus']['end'] = self._io.pos()
            self._debug['emulation_flags']['start'] = self._io.pos()
            self.emulation_flags = self._io.read_u4le()
            self._debug['emulation_flags']['end'] = self._io.pos()
            self._debug['extra_flags']['start'] = self._io.pos()
            self.extra_flags = self._io.read_u4le()
            self._debug['extra_flags']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_u4le()
                self._debug['padding']['end'] = self._io.pos()

            self._dirty = False

        def _read_be(self):
            self._debug['domain_type']['start'] = self._io.pos()
            self.domain_type = KaitaiStream.resolve_enum(XenLuRecords.LuDomainInfo.DomainType, self._io.read_u4be())
            self._debug['domain_type']['end'] = self._io.pos()
            self._debug['page_shift']['start'] = self._io.pos()
            self.page_shift = self._io.read_u2be()
            self._debug['page_shift']['end'] = self._io.pos()
            self._debug['domain_id']['start'] = self._io.pos()
            self.domain_id = self._io.read_u2be()
            self._debug['domain_id']['end'] = self._io.pos()
            self._debug['domain_handle']['start'] = self._io.pos()
            self.domain_handle = self._io.read_bytes(16)
            self._debug['domain_handle']['end'] = self._io.pos()
            self._debug['ssidref']['start'] = self._io.pos()
            self.ssidref = self._io.read_u4be()
            self._debug['ssidref']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4be()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['max_vcpus']['start'] = self._io.pos()
            self.max_vcpus = self._io.read_u4be()
            self._debug['max_vcpus']['end'] = self._io.pos()
            self._debug['emulation_flags']['start'] = self._io.pos()
            self.emulation_flags = self._io.read_u4be()
            self._debug['emulation_flags']['end'] = self._io.pos()
            self._debug['extra_flags']['start'] = self._io.pos()
            self.extra_flags = self._io.read_u4be()
            self._debug['extra_flags']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['padding']['start'] = self._io.pos()
                self.padding = self._io.read_u4be()
                self._debug['padding']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenLuRecords.LuDomainInfo, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_domain_info")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(int(self.domain_type))
            self._io.write_u2le(self.page_shift)
            self._io.write_u2le(self.domain_id)
            self._io.write_bytes(self.domain_handle)
            self._io.write_u4le(self.ssidref)
            self._io.write_u4le(self.flags)
            self._io.write_u4le(self.max_vcpus)
            self._io.write_u4le(self.emulation_flags)
            self._io.write_u4le(self.extra_flags)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u4le(self.padding)



        def _write__seq_be(self):
            self._io.write_u4be(int(self.domain_type))
            self._io.write_u2be(self.page_shift)
            self._io.write_u2be(self.domain_id)
            self._io.write_bytes(self.domain_handle)
            self._io.write_u4be(self.ssidref)
            self._io.write_u4be(self.flags)
            self._io.write_u4be(self.max_vcpus)
            self._io.write_u4be(self.emulation_flags)
            self._io.write_u4be(self.extra_flags)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u4be(self.padding)



        def _check(self):
            if len(self.domain_handle) != 16:
                raise kaitaistruct.ConsistencyError(u"domain_handle", 16, len(self.domain_handle))
            self._dirty = False

        @property
        def cdf_hap(self):
            """The domain uses hardware assisted paging."""
            if hasattr(self, '_m_cdf_hap'):
                return self._m_cdf_hap

            self._m_cdf_hap = self.flags & 2 != 0
            return getattr(self, '_m_cdf_hap', None)

        def _invalidate_cdf_hap(self):
            del self._m_cdf_hap
        @property
        def cdf_hvm(self):
            """The domain is an HVM or PVH domain."""
            if hasattr(self, '_m_cdf_hvm'):
                return self._m_cdf_hvm

            self._m_cdf_hvm = self.flags & 1 != 0
            return getattr(self, '_m_cdf_hvm', None)

        def _invalidate_cdf_hvm(self):
            del self._m_cdf_hvm
        @property
        def cdf_iommu(self):
            """The domain may have devices passed through, so it needs IOMMU mappings."""
            if hasattr(self, '_m_cdf_iommu'):
                return self._m_cdf_iommu

            self._m_cdf_iommu = self.flags & 32 != 0
            return getattr(self, '_m_cdf_iommu', None)

        def _invalidate_cdf_iommu(self):
            del self._m_cdf_iommu
        @property
        def cdf_nested_virt(self):
            """Nested virtualisation (Xen 4.15 and later)."""
            if hasattr(self, '_m_cdf_nested_virt'):
                return self._m_cdf_nested_virt

            self._m_cdf_nested_virt = self.flags & 64 != 0
            return getattr(self, '_m_cdf_nested_virt', None)

        def _invalidate_cdf_nested_virt(self):
            del self._m_cdf_nested_virt
        @property
        def cdf_oos_off(self):
            """Out-of-sync shadow page tables are disabled."""
            if hasattr(self, '_m_cdf_oos_off'):
                return self._m_cdf_oos_off

            self._m_cdf_oos_off = self.flags & 8 != 0
            return getattr(self, '_m_cdf_oos_off', None)

        def _invalidate_cdf_oos_off(self):
            del self._m_cdf_oos_off
        @property
        def cdf_s3_integrity(self):
            """The domain's memory integrity is kept by tboot over S3."""
            if hasattr(self, '_m_cdf_s3_integrity'):
                return self._m_cdf_s3_integrity

            self._m_cdf_s3_integrity = self.flags & 4 != 0
            return getattr(self, '_m_cdf_s3_integrity', None)

        def _invalidate_cdf_s3_integrity(self):
            del self._m_cdf_s3_integrity
        @property
        def cdf_trap_unmapped_accesses(self):
            """Accesses to unmapped addresses trap (later than Xen 4.19)."""
            if hasattr(self, '_m_cdf_trap_unmapped_accesses'):
                return self._m_cdf_trap_unmapped_accesses

            self._m_cdf_trap_unmapped_accesses = self.flags & 256 != 0
            return getattr(self, '_m_cdf_trap_unmapped_accesses', None)

        def _invalidate_cdf_trap_unmapped_accesses(self):
            del self._m_cdf_trap_unmapped_accesses
        @property
        def cdf_vpmu(self):
            """The domain has a virtual PMU (Xen 4.16 and later)."""
            if hasattr(self, '_m_cdf_vpmu'):
                return self._m_cdf_vpmu

            self._m_cdf_vpmu = self.flags & 128 != 0
            return getattr(self, '_m_cdf_vpmu', None)

        def _invalidate_cdf_vpmu(self):
            del self._m_cdf_vpmu
        @property
        def cdf_xs_domain(self):
            """The domain is the xenstore domain."""
            if hasattr(self, '_m_cdf_xs_domain'):
                return self._m_cdf_xs_domain

            self._m_cdf_xs_domain = self.flags & 16 != 0
            return getattr(self, '_m_cdf_xs_domain', None)

        def _invalidate_cdf_xs_domain(self):
            del self._m_cdf_xs_domain
        @property
        def emu_hpet(self):
            """The high precision event timer."""
            if hasattr(self, '_m_emu_hpet'):
                return self._m_emu_hpet

            self._m_emu_hpet = self.emulation_flags & 2 != 0
            return getattr(self, '_m_emu_hpet', None)

        def _invalidate_emu_hpet(self):
            del self._m_emu_hpet
        @property
        def emu_ioapic(self):
            """The I/O APIC."""
            if hasattr(self, '_m_emu_ioapic'):
                return self._m_emu_ioapic

            self._m_emu_ioapic = self.emulation_flags & 16 != 0
            return getattr(self, '_m_emu_ioapic', None)

        def _invalidate_emu_ioapic(self):
            del self._m_emu_ioapic
        @property
        def emu_iommu(self):
            """An IOMMU for the guest."""
            if hasattr(self, '_m_emu_iommu'):
                return self._m_emu_iommu

            self._m_emu_iommu = self.emulation_flags & 128 != 0
            return getattr(self, '_m_emu_iommu', None)

        def _invalidate_emu_iommu(self):
            del self._m_emu_iommu
        @property
        def emu_lapic(self):
            """A local APIC for each vCPU."""
            if hasattr(self, '_m_emu_lapic'):
                return self._m_emu_lapic

            self._m_emu_lapic = self.emulation_flags & 1 != 0
            return getattr(self, '_m_emu_lapic', None)

        def _invalidate_emu_lapic(self):
            del self._m_emu_lapic
        @property
        def emu_pic(self):
            """The two 8259A interrupt controllers."""
            if hasattr(self, '_m_emu_pic'):
                return self._m_emu_pic

            self._m_emu_pic = self.emulation_flags & 32 != 0
            return getattr(self, '_m_emu_pic', None)

        def _invalidate_emu_pic(self):
            del self._m_emu_pic
        @property
        def emu_pit(self):
            """The 8254 interval timer."""
            if hasattr(self, '_m_emu_pit'):
                return self._m_emu_pit

            self._m_emu_pit = self.emulation_flags & 256 != 0
            return getattr(self, '_m_emu_pit', None)

        def _invalidate_emu_pit(self):
            del self._m_emu_pit
        @property
        def emu_pm(self):
            """The ACPI power management timer and registers."""
            if hasattr(self, '_m_emu_pm'):
                return self._m_emu_pm

            self._m_emu_pm = self.emulation_flags & 4 != 0
            return getattr(self, '_m_emu_pm', None)

        def _invalidate_emu_pm(self):
            del self._m_emu_pm
        @property
        def emu_rtc(self):
            """The real time clock."""
            if hasattr(self, '_m_emu_rtc'):
                return self._m_emu_rtc

            self._m_emu_rtc = self.emulation_flags & 8 != 0
            return getattr(self, '_m_emu_rtc', None)

        def _invalidate_emu_rtc(self):
            del self._m_emu_rtc
        @property
        def emu_use_pirq(self):
            """The guest may route physical interrupts over event channels."""
            if hasattr(self, '_m_emu_use_pirq'):
                return self._m_emu_use_pirq

            self._m_emu_use_pirq = self.emulation_flags & 512 != 0
            return getattr(self, '_m_emu_use_pirq', None)

        def _invalidate_emu_use_pirq(self):
            del self._m_emu_use_pirq
        @property
        def emu_vga(self):
            """The standard VGA."""
            if hasattr(self, '_m_emu_vga'):
                return self._m_emu_vga

            self._m_emu_vga = self.emulation_flags & 64 != 0
            return getattr(self, '_m_emu_vga', None)

        def _invalidate_emu_vga(self):
            del self._m_emu_vga
        @property
        def emu_vpci(self):
            """PCI configuration space is handled by Xen itself."""
            if hasattr(self, '_m_emu_vpci'):
                return self._m_emu_vpci

            self._m_emu_vpci = self.emulation_flags & 1024 != 0
            return getattr(self, '_m_emu_vpci', None)

        def _invalidate_emu_vpci(self):
            del self._m_emu_vpci
        @property
        def is_privileged(self):
            """The domain is privileged, as dom0 is."""
            if hasattr(self, '_m_is_privileged'):
                return self._m_is_privileged

            self._m_is_privileged = self.extra_flags & 1 != 0
            return getattr(self, '_m_is_privileged', None)

        def _invalidate_is_privileged(self):
            del self._m_is_privileged

    class LuM2p(ReadWriteKaitaiStruct):
        """Where the machine-to-physical table lies in memory, as a scatter/gather
        list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
        the one for 32-bit guests (4-byte entries).
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
        """
        SEQ_FIELDS = ["entries"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenLuRecords.LuM2p, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_m2p")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['entries']['start'] = self._io.pos()
            self._debug['entries']['arr'] = []
            self.entries = []
            i = 0
            while not self._io.is_eof():
                self._debug['entries']['arr'].append({'start': self._io.pos()})
                _t_entries = XenLuRecords.LuM2p.M2pEntry(self._io, self, self._root, self._is_le)
                try:
                    _t_entries._read()
                finally:
                    self.entries.append(_t_entries)
                self._debug['entries']['arr'][len(self.entries) - 1]['end'] = self._io.pos()
                i += 1

            self._debug['entries']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['entries']['start'] = self._io.pos()
            self._debug['entries']['arr'] = []
            self.entries = []
            i = 0
            while not self._io.is_eof():
                self._debug['entries']['arr'].append({'start': self._io.pos()})
                _t_entries = XenLuRecords.LuM2p.M2pEntry(self._io, self, self._root, self._is_le)
                try:
                    _t_entries._read()
                finally:
                    self.entries.append(_t_entries)
                self._debug['entries']['arr'][len(self.entries) - 1]['end'] = self._io.pos()
                i += 1

            self._debug['entries']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.entries)):
                pass
                self.entries[i]._fetch_instances()



        def _write__seq(self, io=None):
            super(XenLuRecords.LuM2p, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_m2p")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            for i in range(len(self.entries)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())
                self.entries[i]._write__seq(self._io)

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())


        def _write__seq_be(self):
            for i in range(len(self.entries)):
                pass
                if self._io.is_eof():
                    raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())
                self.entries[i]._write__seq(self._io)

            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"entries", 0, self._io.size() - self._io.pos())


        def _check(self):
            for i in range(len(self.entries)):
                pass
                if self.entries[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"entries", self._root, self.entries[i]._root)
                if self.entries[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"entries", self, self.entries[i]._parent)

            self._dirty = False

        class M2pEntry(ReadWriteKaitaiStruct):
            """One chunk of the table, or a discontiguity.
            
            .. seealso::
               docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
            """
            SEQ_FIELDS = ["page_data"]
            def __init__(self, _io=None, _parent=None, _root=None, _is_le=None):
                super(XenLuRecords.LuM2p.M2pEntry, self).__init__(_io)
                self._parent = _parent
                self._root = _root
                self._is_le = _is_le
                self._debug = collections.defaultdict(dict)

            def _read(self):
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/lu_m2p/types/m2p_entry")
                elif self._is_le == True:
                    self._read_le()
                elif self._is_le == False:
                    self._read_be()
                self._dirty = False

            def _read_le(self):
                self._debug['page_data']['start'] = self._io.pos()
                self.page_data = self._io.read_u8le()
                self._debug['page_data']['end'] = self._io.pos()
                self._dirty = False

            def _read_be(self):
                self._debug['page_data']['start'] = self._io.pos()
                self.page_data = self._io.read_u8be()
                self._debug['page_data']['end'] = self._io.pos()
                self._dirty = False


            def _fetch_instances(self):
                pass


            def _write__seq(self, io=None):
                super(XenLuRecords.LuM2p.M2pEntry, self)._write__seq(io)
                if not hasattr(self, '_is_le'):
                    raise kaitaistruct.UndecidedEndiannessError("/types/lu_m2p/types/m2p_entry")
                elif self._is_le == True:
                    self._write__seq_le()
                elif self._is_le == False:
                    self._write__seq_be()


            def _write__seq_le(self):
                self._io.write_u8le(self.page_data)


            def _write__seq_be(self):
                self._io.write_u8be(self.page_data)


            def _check(self):
                self._dirty = False

            @property
            def first_mfn(self):
                """The MFN that the next chunk starts with."""
                if hasattr(self, '_m_first_mfn'):
                    return self._m_first_mfn

                if self.is_discontiguity:
                    pass
                    self._m_first_mfn = (self.page_data // 4096)

                return getattr(self, '_m_first_mfn', None)

            def _invalidate_first_mfn(self):
                del self._m_first_mfn
            @property
            def is_discontiguity(self):
                """True if the entry is a discontiguity and not a chunk."""
                if hasattr(self, '_m_is_discontiguity'):
                    return self._m_is_discontiguity

                self._m_is_discontiguity = self.order == 0
                return getattr(self, '_m_is_discontiguity', None)

            def _invalidate_is_discontiguity(self):
                del self._m_is_discontiguity
            @property
            def maddr(self):
                """Machine address of the chunk, in bytes."""
                if hasattr(self, '_m_maddr'):
                    return self._m_maddr

                if (not (self.is_discontiguity)):
                    pass
                    self._m_maddr = (self.page_data - self.order)

                return getattr(self, '_m_maddr', None)

            def _invalidate_maddr(self):
                del self._m_maddr
            @property
            def order(self):
                """log2 of the chunk's size in *bytes* (elsewhere in Xen an order
                counts pages); 0 marks a discontiguity.
                """
                if hasattr(self, '_m_order'):
                    return self._m_order

                self._m_order = self.page_data % 4096
                return getattr(self, '_m_order', None)

            def _invalidate_order(self):
                del self._m_order


    class LuVersion(ReadWriteKaitaiStruct):
        """The version of the Xen that the system is updating from.
        
        .. seealso::
           docs/specs/live-update-handover.pandoc, LU_VERSION
        """
        SEQ_FIELDS = ["xen_major", "xen_minor"]
        def __init__(self, host_is_be, _io=None, _parent=None, _root=None):
            super(XenLuRecords.LuVersion, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self.host_is_be = host_is_be
            self._debug = collections.defaultdict(dict)

        def _read(self):
            _on = self.host_is_be
            if _on == True:
                pass
                self._is_le = False
            else:
                pass
                self._is_le = True
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_version")
            elif self._is_le == True:
                self._read_le()
            elif self._is_le == False:
                self._read_be()
            self._dirty = False

        def _read_le(self):
            self._debug['xen_major']['start'] = self._io.pos()
            self.xen_major = self._io.read_u4le()
            self._debug['xen_major']['end'] = self._io.pos()
            self._debug['xen_minor']['start'] = self._io.pos()
            self.xen_minor = self._io.read_u4le()
            self._debug['xen_minor']['end'] = self._io.pos()
            self._dirty = False

        def _read_be(self):
            self._debug['xen_major']['start'] = self._io.pos()
            self.xen_major = self._io.read_u4be()
            self._debug['xen_major']['end'] = self._io.pos()
            self._debug['xen_minor']['start'] = self._io.pos()
            self.xen_minor = self._io.read_u4be()
            self._debug['xen_minor']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenLuRecords.LuVersion, self)._write__seq(io)
            if not hasattr(self, '_is_le'):
                raise kaitaistruct.UndecidedEndiannessError("/types/lu_version")
            elif self._is_le == True:
                self._write__seq_le()
            elif self._is_le == False:
                self._write__seq_be()


        def _write__seq_le(self):
            self._io.write_u4le(self.xen_major)
            self._io.write_u4le(self.xen_minor)


        def _write__seq_be(self):
            self._io.write_u4be(self.xen_major)
            self._io.write_u4be(self.xen_minor)


        def _check(self):
            self._dirty = False



