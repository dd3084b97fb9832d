# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# type: ignore

import kaitaistruct
from kaitaistruct import ReadWriteKaitaiStruct, KaitaiStream, BytesIO
import collections


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class XenSharedInfo(ReadWriteKaitaiStruct):
    """The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
    `shared_info_32` for 32-bit guests. The page does not tell which it is;
    `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
    
    .. seealso::
       xen/include/public/xen.h, struct shared_info
    """
    SEQ_FIELDS = []
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenSharedInfo, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(XenSharedInfo, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ArchSharedInfo32(ReadWriteKaitaiStruct):
        """x86 part of the shared info page, 32-bit guest.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct arch_shared_info
        """
        SEQ_FIELDS = ["max_pfn", "pfn_to_mfn_frame_list_list", "nmi_reason", "p2m_cr3", "p2m_vaddr", "p2m_generation", "wc_sec_hi"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.ArchSharedInfo32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['max_pfn']['start'] = self._io.pos()
            self.max_pfn = self._io.read_u4le()
            self._debug['max_pfn']['end'] = self._io.pos()
            self._debug['pfn_to_mfn_frame_list_list']['start'] = self._io.pos()
            self.pfn_to_mfn_frame_list_list = self._io.read_u4le()
            self._debug['pfn_to_mfn_frame_list_list']['end'] = self._io.pos()
            self._debug['nmi_reason']['start'] = self._io.pos()
            self.nmi_reason = self._io.read_u4le()
            self._debug['nmi_reason']['end'] = self._io.pos()
            self._debug['p2m_cr3']['start'] = self._io.pos()
            self.p2m_cr3 = self._io.read_u4le()
            self._debug['p2m_cr3']['end'] = self._io.pos()
            self._debug['p2m_vaddr']['start'] = self._io.pos()
            self.p2m_vaddr = self._io.read_u4le()
            self._debug['p2m_vaddr']['end'] = self._io.pos()
            self._debug['p2m_generation']['start'] = self._io.pos()
            self.p2m_generation = self._io.read_u4le()
            self._debug['p2m_generation']['end'] = self._io.pos()
            self._debug['wc_sec_hi']['start'] = self._io.pos()
            self.wc_sec_hi = self._io.read_u4le()
            self._debug['wc_sec_hi']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenSharedInfo.ArchSharedInfo32, self)._write__seq(io)
            self._io.write_u4le(self.max_pfn)
            self._io.write_u4le(self.pfn_to_mfn_frame_list_list)
            self._io.write_u4le(self.nmi_reason)
            self._io.write_u4le(self.p2m_cr3)
            self._io.write_u4le(self.p2m_vaddr)
            self._io.write_u4le(self.p2m_generation)
            self._io.write_u4le(self.wc_sec_hi)


        def _check(self):
            self._dirty = False

        @property
        def nmi_io_error(self):
            """The NMI came from an I/O check error."""
            if hasattr(self, '_m_nmi_io_error'):
                return self._m_nmi_io_error

            self._m_nmi_io_error = self.nmi_reason & 1 != 0
            return getattr(self, '_m_nmi_io_error', None)

        def _invalidate_nmi_io_error(self):
            del self._m_nmi_io_error
        @property
        def nmi_pci_serr(self):
            """The NMI came from a PCI SERR, on old hardware a memory parity error."""
            if hasattr(self, '_m_nmi_pci_serr'):
                return self._m_nmi_pci_serr

            self._m_nmi_pci_serr = self.nmi_reason & 2 != 0
            return getattr(self, '_m_nmi_pci_serr', None)

        def _invalidate_nmi_pci_serr(self):
            del self._m_nmi_pci_serr
        @property
        def nmi_unknown(self):
            """The hardware did not tell where the NMI came from."""
            if hasattr(self, '_m_nmi_unknown'):
                return self._m_nmi_unknown

            self._m_nmi_unknown = self.nmi_reason & 4 != 0
            return getattr(self, '_m_nmi_unknown', None)

        def _invalidate_nmi_unknown(self):
            del self._m_nmi_unknown
        @property
        def p2m_is_being_changed(self):
            """True if the linear P2M table was being remapped."""
            if hasattr(self, '_m_p2m_is_being_changed'):
                return self._m_p2m_is_being_changed

            self._m_p2m_is_being_changed = self.p2m_generation % 2 == 1
            return getattr(self, '_m_p2m_is_being_changed', None)

        def _invalidate_p2m_is_being_changed(self):
            del self._m_p2m_is_being_changed

    class ArchSharedInfo64(ReadWriteKaitaiStruct):
        """x86 part of the shared info page, 64-bit guest.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct arch_shared_info
        """
        SEQ_FIELDS = ["max_pfn", "pfn_to_mfn_frame_list_list", "nmi_reason", "p2m_cr3", "p2m_vaddr", "p2m_generation"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.ArchSharedInfo64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['max_pfn']['start'] = self._io.pos()
            self.max_pfn = self._io.read_u8le()
            self._debug['max_pfn']['end'] = self._io.pos()
            self._debug['pfn_to_mfn_frame_list_list']['start'] = self._io.pos()
            self.pfn_to_mfn_frame_list_list = self._io.read_u8le()
            self._debug['pfn_to_mfn_frame_list_list']['end'] = self._io.pos()
            self._debug['nmi_reason']['start'] = self._io.pos()
            self.nmi_reason = self._io.read_u8le()
            self._debug['nmi_reason']['end'] = self._io.pos()
            self._debug['p2m_cr3']['start'] = self._io.pos()
            self.p2m_cr3 = self._io.read_u8le()
            self._debug['p2m_cr3']['end'] = self._io.pos()
            self._debug['p2m_vaddr']['start'] = self._io.pos()
            self.p2m_vaddr = self._io.read_u8le()
            self._debug['p2m_vaddr']['end'] = self._io.pos()
            self._debug['p2m_generation']['start'] = self._io.pos()
            self.p2m_generation = self._io.read_u8le()
            self._debug['p2m_generation']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenSharedInfo.ArchSharedInfo64, self)._write__seq(io)
            self._io.write_u8le(self.max_pfn)
            self._io.write_u8le(self.pfn_to_mfn_frame_list_list)
            self._io.write_u8le(self.nmi_reason)
            self._io.write_u8le(self.p2m_cr3)
            self._io.write_u8le(self.p2m_vaddr)
            self._io.write_u8le(self.p2m_generation)


        def _check(self):
            self._dirty = False

        @property
        def nmi_io_error(self):
            """The NMI came from an I/O check error."""
            if hasattr(self, '_m_nmi_io_error'):
                return self._m_nmi_io_error

            self._m_nmi_io_error = self.nmi_reason & 1 != 0
            return getattr(self, '_m_nmi_io_error', None)

        def _invalidate_nmi_io_error(self):
            del self._m_nmi_io_error
        @property
        def nmi_pci_serr(self):
            """The NMI came from a PCI SERR, on old hardware a memory parity error."""
            if hasattr(self, '_m_nmi_pci_serr'):
                return self._m_nmi_pci_serr

            self._m_nmi_pci_serr = self.nmi_reason & 2 != 0
            return getattr(self, '_m_nmi_pci_serr', None)

        def _invalidate_nmi_pci_serr(self):
            del self._m_nmi_pci_serr
        @property
        def nmi_unknown(self):
            """The hardware did not tell where the NMI came from."""
            if hasattr(self, '_m_nmi_unknown'):
                return self._m_nmi_unknown

            self._m_nmi_unknown = self.nmi_reason & 4 != 0
            return getattr(self, '_m_nmi_unknown', None)

        def _invalidate_nmi_unknown(self):
            del self._m_nmi_unknown
        @property
        def p2m_is_being_changed(self):
            """True if the linear P2M table was being remapped."""
            if hasattr(self, '_m_p2m_is_being_changed'):
                return self._m_p2m_is_being_changed

            self._m_p2m_is_being_changed = self.p2m_generation % 2 == 1
            return getattr(self, '_m_p2m_is_being_changed', None)

        def _invalidate_p2m_is_being_changed(self):
            del self._m_p2m_is_being_changed

    class SharedInfo32(ReadWriteKaitaiStruct):
        """Shared info page of a 32-bit guest, words of 4 octets.
        
        .. seealso::
           xen/include/public/xen.h, struct shared_info
        """
        SEQ_FIELDS = ["vcpus", "evtchn_pending", "evtchn_mask", "wc_version", "wc_sec", "wc_nsec", "arch", "unused"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.SharedInfo32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpus']['start'] = self._io.pos()
            self._debug['vcpus']['arr'] = []
            self.vcpus = []
            for i in range(32):
                self._debug['vcpus']['arr'].append({'start': self._io.pos()})
                _t_vcpus = XenSharedInfo.VcpuInfo32(self._io, self, self._root)
                try:
                    _t_vcpus._read()
                finally:
                    self.vcpus.append(_t_vcpus)
                self._debug['vcpus']['arr'][i]['end'] = self._io.pos()

            self._debug['vcpus']['end'] = self._io.pos()
            self._debug['evtchn_pending']['start'] = self._io.pos()
            self._debug['evtchn_pending']['arr'] = []
            self.evtchn_pending = []
            for i in range(32):
                self._debug['evtchn_pending']['arr'].append({'start': self._io.pos()})
                self.evtchn_pending.append(self._io.read_u4le())
                self._debug['evtchn_pending']['arr'][i]['end'] = self._io.pos()

            self._debug['evtchn_pending']['end'] = self._io.pos()
            self._debug['evtchn_mask']['start'] = self._io.pos()
            self._debug['evtchn_mask']['arr'] = []
            self.evtchn_mask = []
            for i in range(32):
                self._debug['evtchn_mask']['arr'].append({'start': self._io.pos()})
                self.evtchn_mask.append(self._io.read_u4le())
                self._debug['evtchn_mask']['arr'][i]['end'] = self._io.pos()

            self._debug['evtchn_mask']['end'] = self._io.pos()
            self._debug['wc_version']['start'] = self._io.pos()
            self.wc_version = self._io.read_u4le()
            self._debug['wc_version']['end'] = self._io.pos()
            self._debug['wc_sec']['start'] = self._io.pos()
            self.wc_sec = self._io.read_u4le()
            self._debug['wc_sec']['end'] = self._io.pos()
            self._debug['wc_nsec']['start'] = self._io.pos()
            self.wc_nsec = self._io.read_u4le()
            self._debug['wc_nsec']['end'] = self._io.pos()
            self._debug['arch']['start'] = self._io.pos()
            self.arch = XenSharedInfo.ArchSharedInfo32(self._io, self, self._root)
            self.arch._read()
            self._debug['arch']['end'] = self._io.pos()
            self._debug['unused']['start'] = self._io.pos()
            self.unused = self._io.read_bytes_full()
            self._debug['unused']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.vcpus)):
                pass
                self.vcpus[i]._fetch_instances()

            for i in range(len(self.evtchn_pending)):
                pass

            for i in range(len(self.evtchn_mask)):
                pass

            self.arch._fetch_instances()


        def _write__seq(self, io=None):
            super(XenSharedInfo.SharedInfo32, self)._write__seq(io)
            for i in range(len(self.vcpus)):
                pass
                self.vcpus[i]._write__seq(self._io)

            for i in range(len(self.evtchn_pending)):
                pass
                self._io.write_u4le(self.evtchn_pending[i])

            for i in range(len(self.evtchn_mask)):
                pass
                self._io.write_u4le(self.evtchn_mask[i])

            self._io.write_u4le(self.wc_version)
            self._io.write_u4le(self.wc_sec)
            self._io.write_u4le(self.wc_nsec)
            self.arch._write__seq(self._io)
            self._io.write_bytes(self.unused)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"unused", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.vcpus) != 32:
                raise kaitaistruct.ConsistencyError(u"vcpus", 32, len(self.vcpus))
            for i in range(len(self.vcpus)):
                pass
                if self.vcpus[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"vcpus", self._root, self.vcpus[i]._root)
                if self.vcpus[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"vcpus", self, self.vcpus[i]._parent)

            if len(self.evtchn_pending) != 32:
                raise kaitaistruct.ConsistencyError(u"evtchn_pending", 32, len(self.evtchn_pending))
            for i in range(len(self.evtchn_pending)):
                pass

            if len(self.evtchn_mask) != 32:
                raise kaitaistruct.ConsistencyError(u"evtchn_mask", 32, len(self.evtchn_mask))
            for i in range(len(self.evtchn_mask)):
                pass

            if self.arch._root != self._root:
                raise kaitaistruct.ConsistencyError(u"arch", self._root, self.arch._root)
            if self.arch._parent != self:
                raise kaitaistruct.ConsistencyError(u"arch", self, self.arch._parent)
            self._dirty = False

        @property
        def wall_clock_sec(self):
            """Wall clock time in seconds since 1970."""
            if hasattr(self, '_m_wall_clock_sec'):
                return self._m_wall_clock_sec

            self._m_wall_clock_sec = (self.arch.wc_sec_hi * 4294967296 + self.wc_sec)
            return getattr(self, '_m_wall_clock_sec', None)

        def _invalidate_wall_clock_sec(self):
            del self._m_wall_clock_sec

    class SharedInfo64(ReadWriteKaitaiStruct):
        """Shared info page of a 64-bit guest, words of 8 octets.
        
        .. seealso::
           xen/include/public/xen.h, struct shared_info
        """
        SEQ_FIELDS = ["vcpus", "evtchn_pending", "evtchn_mask", "wc_version", "wc_sec", "wc_nsec", "wc_sec_hi", "arch", "unused"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.SharedInfo64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpus']['start'] = self._io.pos()
            self._debug['vcpus']['arr'] = []
            self.vcpus = []
            for i in range(32):
                self._debug['vcpus']['arr'].append({'start': self._io.pos()})
                _t_vcpus = XenSharedInfo.VcpuInfo64(self._io, self, self._root)
                try:
                    _t_vcpus._read()
                finally:
                    self.vcpus.append(_t_vcpus)
                self._debug['vcpus']['arr'][i]['end'] = self._io.pos()

            self._debug['vcpus']['end'] = self._io.pos()
            self._debug['evtchn_pending']['start'] = self._io.pos()
            self._debug['evtchn_pending']['arr'] = []
            self.evtchn_pending = []
            for i in range(64):
                self._debug['evtchn_pending']['arr'].append({'start': self._io.pos()})
                self.evtchn_pending.append(self._io.read_u8le())
                self._debug['evtchn_pending']['arr'][i]['end'] = self._io.pos()

            self._debug['evtchn_pending']['end'] = self._io.pos()
            self._debug['evtchn_mask']['start'] = self._io.pos()
            self._debug['evtchn_mask']['arr'] = []
            self.evtchn_mask = []
            for i in range(64):
                self._debug['evtchn_mask']['arr'].append({'start': self._io.pos()})
                self.evtchn_mask.append(self._io.read_u8le())
                self._debug['evtchn_mask']['arr'][i]['end'] = self._io.pos()

            self._debug['evtchn_mask']['end'] = self._io.pos()
            self._debug['wc_version']['start'] = self._io.pos()
            self.wc_version = self._io.read_u4le()
            self._debug['wc_version']['end'] = self._io.pos()
            self._debug['wc_sec']['start'] = self._io.pos()
            self.wc_sec = self._io.read_u4le()
            self._debug['wc_sec']['end'] = self._io.pos()
            self._debug['wc_nsec']['start'] = self._io.pos()
            self.wc_nsec = self._io.read_u4le()
            self._debug['wc_nsec']['end'] = self._io.pos()
            self._debug['wc_sec_hi']['start'] = self._io.pos()
            self.wc_sec_hi = self._io.read_u4le()
            self._debug['wc_sec_hi']['end'] = self._io.pos()
            self._debug['arch']['start'] = self._io.pos()
            self.arch = XenSharedInfo.ArchSharedInfo64(self._io, self, self._root)
            self.arch._read()
            self._debug['arch']['end'] = self._io.pos()
            self._debug['unused']['start'] = self._io.pos()
            self.unused = self._io.read_bytes_full()
            self._debug['unused']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.vcpus)):
                pass
                self.vcpus[i]._fetch_instances()

            for i in range(len(self.evtchn_pending)):
                pass

            for i in range(len(self.evtchn_mask)):
                pass

            self.arch._fetch_instances()


        def _write__seq(self, io=None):
            super(XenSharedInfo.SharedInfo64, self)._write__seq(io)
            for i in range(len(self.vcpus)):
                pass
                self.vcpus[i]._write__seq(self._io)

            for i in range(len(self.evtchn_pending)):
                pass
                self._io.write_u8le(self.evtchn_pending[i])

            for i in range(len(self.evtchn_mask)):
                pass
                self._io.write_u8le(self.evtchn_mask[i])

            self._io.write_u4le(self.wc_version)
            self._io.write_u4le(self.wc_sec)
            self._io.write_u4le(self.wc_nsec)
            self._io.write_u4le(self.wc_sec_hi)
            self.arch._write__seq(self._io)
            self._io.write_bytes(self.unused)
            if not self._io.is_eof():
                raise kaitaistruct.ConsistencyError(u"unused", 0, self._io.size() - self._io.pos())


        def _check(self):
            if len(self.vcpus) != 32:
                raise kaitaistruct.ConsistencyError(u"vcpus", 32, len(self.vcpus))
            for i in range(len(self.vcpus)):
                pass
                if self.vcpus[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"vcpus", self._root, self.vcpus[i]._root)
                if self.vcpus[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"vcpus", self, self.vcpus[i]._parent)

            if len(self.evtchn_pending) != 64:
                raise kaitaistruct.ConsistencyError(u"evtchn_pending", 64, len(self.evtchn_pending))
            for i in range(len(self.evtchn_pending)):
                pass

            if len(self.evtchn_mask) != 64:
                raise kaitaistruct.ConsistencyError(u"evtchn_mask", 64, len(self.evtchn_mask))
            for i in range(len(self.evtchn_mask)):
                pass

            if self.arch._root != self._root:
                raise kaitaistruct.ConsistencyError(u"arch", self._root, self.arch._root)
            if self.arch._parent != self:
                raise kaitaistruct.ConsistencyError(u"arch", self, self.arch._parent)
            self._dirty = False

        @property
        def wall_clock_sec(self):
            """Wall clock time in seconds since 1970."""
            if hasattr(self, '_m_wall_clock_sec'):
                return self._m_wall_clock_sec

            self._m_wall_clock_sec = (self.wc_sec_hi * 4294967296 + self.wc_sec)
            return getattr(self, '_m_wall_clock_sec', None)

        def _invalidate_wall_clock_sec(self):
            del self._m_wall_clock_sec

    class VcpuInfo32(ReadWriteKaitaiStruct):
        """Per-vCPU part of the shared info page, 32-bit guest.
        
        .. seealso::
           xen/include/public/xen.h, struct vcpu_info
        """
        SEQ_FIELDS = ["evtchn_upcall_pending", "evtchn_upcall_mask", "padding", "evtchn_pending_sel", "cr2", "arch_pad", "time"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.VcpuInfo32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['evtchn_upcall_pending']['start'] = self._io.pos()
            self.evtchn_upcall_pending = self._io.read_u1()
            self._debug['evtchn_upcall_pending']['end'] = self._io.pos()
            self._debug['evtchn_upcall_mask']['start'] = self._io.pos()
            self.evtchn_upcall_mask = self._io.read_u1()
            self._debug['evtchn_upcall_mask']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes(2)
            self._debug['padding']['end'] = self._io.pos()
            self._debug['evtchn_pending_sel']['start'] = self._io.pos()
            self.evtchn_pending_sel = self._io.read_u4le()
            self._debug['evtchn_pending_sel']['end'] = self._io.pos()
            self._debug['cr2']['start'] = self._io.pos()
            self.cr2 = self._io.read_u4le()
            self._debug['cr2']['end'] = self._io.pos()
            self._debug['arch_pad']['start'] = self._io.pos()
            self._debug['arch_pad']['arr'] = []
            self.arch_pad = []
            for i in range(5):
                self._debug['arch_pad']['arr'].append({'start': self._io.pos()})
                self.arch_pad.append(self._io.read_u4le())
                self._debug['arch_pad']['arr'][i]['end'] = self._io.pos()

            self._debug['arch_pad']['end'] = self._io.pos()
            self._debug['time']['start'] = self._io.pos()
            self.time = XenSharedInfo.VcpuTimeInfo(self._io, self, self._root)
            self.time._read()
            self._debug['time']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            for i in range(len(self.arch_pad)):
                pass

            self.time._fetch_instances()


        def _write__seq(self, io=None):
            super(XenSharedInfo.VcpuInfo32, self)._write__seq(io)
            self._io.write_u1(self.evtchn_upcall_pending)
            self._io.write_u1(self.evtchn_upcall_mask)
            self._io.write_bytes(self.padding)
            self._io.write_u4le(self.evtchn_pending_sel)
            self._io.write_u4le(self.cr2)
            for i in range(len(self.arch_pad)):
                pass
                self._io.write_u4le(self.arch_pad[i])

            self.time._write__seq(self._io)


        def _check(self):
            if len(self.padding) != 2:
                raise kaitaistruct.ConsistencyError(u"padding", 2, len(self.padding))
            if len(self.arch_pad) != 5:
                raise kaitaistruct.ConsistencyError(u"arch_pad", 5, len(self.arch_pad))
            for i in range(len(self.arch_pad)):
                pass

            if self.time._root != self._root:
                raise kaitaistruct.ConsistencyError(u"time", self._root, self.time._root)
            if self.time._parent != self:
                raise kaitaistruct.ConsistencyError(u"time", self, self.time._parent)
            self._dirty = False


    class VcpuInfo64(ReadWriteKaitaiStruct):
        """Per-vCPU part of the shared info page, 64-bit guest.
        
        .. seealso::
           xen/include/public/xen.h, struct vcpu_info
        """
        SEQ_FIELDS = ["evtchn_upcall_pending", "evtchn_upcall_mask", "padding", "evtchn_pending_sel", "cr2", "arch_pad", "time"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.VcpuInfo64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['evtchn_upcall_pending']['start'] = self._io.pos()
            self.evtchn_upcall_pending = self._io.read_u1()
            self._debug['evtchn_upcall_pending']['end'] = self._io.pos()
            self._debug['evtchn_upcall_mask']['start'] = self._io.pos()
            self.evtchn_upcall_mask = self._io.read_u1()
            self._debug['evtchn_upcall_mask']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes(6)
            self._debug['padding']['end'] = self._io.pos()
            self._debug['evtchn_pending_sel']['start'] = self._io.pos()
            self.evtchn_pending_sel = self._io.read_u8le()
            self._debug['evtchn_pending_sel']['end'] = self._io.pos()
            self._debug['cr2']['start'] = self._io.pos()
            self.cr2 = self._io.read_u8le()
            self._debug['cr2']['end'] = self._io.pos()
            self._debug['arch_pad']['start'] = self._io.pos()
            self.arch_pad = self._io.read_u8le()
            self._debug['arch_pad']['end'] = self._io.pos()
            self._debug['time']['start'] = self._io.pos()
            self.time = XenSharedInfo.VcpuTimeInfo(self._io, self, self._root)
            self.time._read()
            self._debug['time']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.time._fetch_instances()


        def _write__seq(self, io=None):
            super(XenSharedInfo.VcpuInfo64, self)._write__seq(io)
            self._io.write_u1(self.evtchn_upcall_pending)
            self._io.write_u1(self.evtchn_upcall_mask)
            self._io.write_bytes(self.padding)
            self._io.write_u8le(self.evtchn_pending_sel)
            self._io.write_u8le(self.cr2)
            self._io.write_u8le(self.arch_pad)
            self.time._write__seq(self._io)


        def _check(self):
            if len(self.padding) != 6:
                raise kaitaistruct.ConsistencyError(u"padding", 6, len(self.padding))
            if self.time._root != self._root:
                raise kaitaistruct.ConsistencyError(u"time", self._root, self.time._root)
            if self.time._parent != self:
                raise kaitaistruct.ConsistencyError(u"time", self, self.time._parent)
            self._dirty = False


    class VcpuTimeInfo(ReadWriteKaitaiStruct):
        """Paravirtual clock of a vCPU. The time is
        `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
        nanoseconds.
        
        .. seealso::
           xen/include/public/xen.h, struct vcpu_time_info
        """
        SEQ_FIELDS = ["version", "pad0", "tsc_timestamp", "system_time", "tsc_to_system_mul", "tsc_shift", "flags", "pad1"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenSharedInfo.VcpuTimeInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['version']['start'] = self._io.pos()
            self.version = self._io.read_u4le()
            self._debug['version']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_u4le()
            self._debug['pad0']['end'] = self._io.pos()
            self._debug['tsc_timestamp']['start'] = self._io.pos()
            self.tsc_timestamp = self._io.read_u8le()
            self._debug['tsc_timestamp']['end'] = self._io.pos()
            self._debug['system_time']['start'] = self._io.pos()
            self.system_time = self._io.read_u8le()
            self._debug['system_time']['end'] = self._io.pos()
            self._debug['tsc_to_system_mul']['start'] = self._io.pos()
            self.tsc_to_system_mul = self._io.read_u4le()
            self._debug['tsc_to_system_mul']['end'] = self._io.pos()
            self._debug['tsc_shift']['start'] = self._io.pos()
            self.tsc_shift = self._io.read_s1()
            self._debug['tsc_shift']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u1()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['pad1']['start'] = self._io.pos()
            self.pad1 = self._io.read_bytes(2)
            self._debug['pad1']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenSharedInfo.VcpuTimeInfo, self)._write__seq(io)
            self._io.write_u4le(self.version)
            self._io.write_u4le(self.pad0)
            self._io.write_u8le(self.tsc_timestamp)
            self._io.write_u8le(self.system_time)
            self._io.write_u4le(self.tsc_to_system_mul)
            self._io.write_s1(self.tsc_shift)
            self._io.write_u1(self.flags)
            self._io.write_bytes(self.pad1)


        def _check(self):
            if len(self.pad1) != 2:
                raise kaitaistruct.ConsistencyError(u"pad1", 2, len(self.pad1))
            self._dirty = False

        @property
        def guest_stopped(self):
            """The guest was stopped by the host."""
            if hasattr(self, '_m_guest_stopped'):
                return self._m_guest_stopped

            self._m_guest_stopped = self.flags & 2 != 0
            return getattr(self, '_m_guest_stopped', None)

        def _invalidate_guest_stopped(self):
            del self._m_guest_stopped
        @property
        def is_being_changed(self):
            """True if the fields were caught in the middle of a change."""
            if hasattr(self, '_m_is_being_changed'):
                return self._m_is_being_changed

            self._m_is_being_changed = self.version % 2 == 1
            return getattr(self, '_m_is_being_changed', None)

        def _invalidate_is_being_changed(self):
            del self._m_is_being_changed
        @property
        def tsc_stable(self):
            """The TSC runs alike on all CPUs, vCPUs never disagree on the time."""
            if hasattr(self, '_m_tsc_stable'):
                return self._m_tsc_stable

            self._m_tsc_stable = self.flags & 1 != 0
            return getattr(self, '_m_tsc_stable', None)

        def _invalidate_tsc_stable(self):
            del self._m_tsc_stable


