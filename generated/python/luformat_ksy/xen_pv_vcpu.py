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

class XenPvVcpu(ReadWriteKaitaiStruct):
    """The blobs that Xen's control interface gives for a PV vCPU, as the
    `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
    32-bit forms, the extended context, the extended processor state and the
    model specific registers.
    
    .. seealso::
       docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
    """

    class ArchCapabilitiesBit(IntEnum):
        rdcl_no = 0
        ibrs_all = 1
        rsba = 2
        skip_l1dfl = 3
        ssb_no = 4
        mds_no = 5
        if_pschange_mc_no = 6
        tsx_ctrl = 7
        taa_no = 8
        mcu_ctrl = 9
        misc_package_ctrl = 10
        energy_filtering = 11
        doitm = 12
        sbdr_ssdp_no = 13
        fbsdp_no = 14
        psdp_no = 15
        fb_clear = 17
        fb_clear_ctrl = 18
        rrsba = 19
        bhi_no = 20
        xapic_status = 21
        ovrclk_status = 23
        pbrsb_no = 24
        gds_ctrl = 25
        gds_no = 26
        rfds_no = 27
        rfds_clear = 28
        its_no = 62

    class BndcfgsBit(IntEnum):
        en = 0
        bndpreserve = 1

    class BreakpointAccess(IntEnum):
        execute = 0
        write = 1
        io = 2
        read_write = 3

    class BreakpointLength(IntEnum):
        one_octet = 0
        two_octets = 1
        eight_octets = 2
        four_octets = 3

    class MiscFeaturesEnablesBit(IntEnum):
        cpuid_faulting = 0

    class MsrIndex(IntEnum):
        spec_ctrl = 72
        intel_platform_info = 206
        arch_capabilities = 266
        intel_misc_features_enables = 320
        tsc_aux = 3221225731
        amd64_dr1_address_mask = 3221295129
        amd64_dr2_address_mask = 3221295130
        amd64_dr3_address_mask = 3221295131
        amd64_dr0_address_mask = 3221295143

    class PlatformInfoBit(IntEnum):
        cpuid_faulting = 31

    class SpecCtrlBit(IntEnum):
        ibrs = 0
        stibp = 1
        ssbd = 2
        ipred_dis_u = 3
        ipred_dis_s = 4
        rrsba_dis_u = 5
        rrsba_dis_s = 6
        psfd = 7
        ddp_dis_u = 8
        bhi_dis_s = 10
    SEQ_FIELDS = []
    def __init__(self, _io=None, _parent=None, _root=None):
        super(XenPvVcpu, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._debug = collections.defaultdict(dict)

    def _read(self):
        pass
        self._dirty = False


    def _fetch_instances(self):
        pass


    def _write__seq(self, io=None):
        super(XenPvVcpu, self)._write__seq(io)


    def _check(self):
        self._dirty = False

    class ExtendedContext(ReadWriteKaitaiStruct):
        """Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
        4.9 writes 56 octets, later ones 64; the interface allows 128.
        
        .. seealso::
           xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
        """
        SEQ_FIELDS = ["vcpu", "len_context", "syscall32_callback_eip", "sysenter_callback_eip", "syscall32_callback_cs", "sysenter_callback_cs", "syscall32_disables_events", "sysenter_disables_events", "padding", "mcg_cap", "mci_ctl2_bank0", "mci_ctl2_bank1", "mcg_ext_ctl", "trailing"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.ExtendedContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vcpu']['start'] = self._io.pos()
            self.vcpu = self._io.read_u4le()
            self._debug['vcpu']['end'] = self._io.pos()
            self._debug['len_context']['start'] = self._io.pos()
            self.len_context = self._io.read_u4le()
            self._debug['len_context']['end'] = self._io.pos()
            self._debug['syscall32_callback_eip']['start'] = self._io.pos()
            self.syscall32_callback_eip = self._io.read_u8le()
            self._debug['syscall32_callback_eip']['end'] = self._io.pos()
            self._debug['sysenter_callback_eip']['start'] = self._io.pos()
            self.sysenter_callback_eip = self._io.read_u8le()
            self._debug['sysenter_callback_eip']['end'] = self._io.pos()
            self._debug['syscall32_callback_cs']['start'] = self._io.pos()
            self.syscall32_callback_cs = self._io.read_u2le()
            self._debug['syscall32_callback_cs']['end'] = self._io.pos()
            self._debug['sysenter_callback_cs']['start'] = self._io.pos()
            self.sysenter_callback_cs = self._io.read_u2le()
            self._debug['sysenter_callback_cs']['end'] = self._io.pos()
            self._debug['syscall32_disables_events']['start'] = self._io.pos()
            self.syscall32_disables_events = self._io.read_u1()
            self._debug['syscall32_disables_events']['end'] = self._io.pos()
            self._debug['sysenter_disables_events']['start'] = self._io.pos()
            self.sysenter_disables_events = self._io.read_u1()
            self._debug['sysenter_disables_events']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes(2)
            self._debug['padding']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['mcg_cap']['start'] = self._io.pos()
                self.mcg_cap = self._io.read_u8le()
                self._debug['mcg_cap']['end'] = self._io.pos()

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

            if (not (self._io.is_eof())):
                pass



        def _write__seq(self, io=None):
            super(XenPvVcpu.ExtendedContext, self)._write__seq(io)
            self._io.write_u4le(self.vcpu)
            self._io.write_u4le(self.len_context)
            self._io.write_u8le(self.syscall32_callback_eip)
            self._io.write_u8le(self.sysenter_callback_eip)
            self._io.write_u2le(self.syscall32_callback_cs)
            self._io.write_u2le(self.sysenter_callback_cs)
            self._io.write_u1(self.syscall32_disables_events)
            self._io.write_u1(self.sysenter_disables_events)
            self._io.write_bytes(self.padding)
            if (not (self._io.is_eof())):
                pass
                self._io.write_u8le(self.mcg_cap)

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
            if len(self.padding) != 2:
                raise kaitaistruct.ConsistencyError(u"padding", 2, len(self.padding))
            self._dirty = False

        @property
        def mcg_cmci_p(self):
            """Corrected errors can raise interrupts."""
            if hasattr(self, '_m_mcg_cmci_p'):
                return self._m_mcg_cmci_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_cmci_p = self.mcg_cap & 1024 != 0

            return getattr(self, '_m_mcg_cmci_p', None)

        def _invalidate_mcg_cmci_p(self):
            del self._m_mcg_cmci_p
        @property
        def mcg_ctl_p(self):
            """MCG_CTL exists."""
            if hasattr(self, '_m_mcg_ctl_p'):
                return self._m_mcg_ctl_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_ctl_p = self.mcg_cap & 256 != 0

            return getattr(self, '_m_mcg_ctl_p', None)

        def _invalidate_mcg_ctl_p(self):
            del self._m_mcg_ctl_p
        @property
        def mcg_ext_p(self):
            """Extended machine check registers exist."""
            if hasattr(self, '_m_mcg_ext_p'):
                return self._m_mcg_ext_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_ext_p = self.mcg_cap & 512 != 0

            return getattr(self, '_m_mcg_ext_p', None)

        def _invalidate_mcg_ext_p(self):
            del self._m_mcg_ext_p
        @property
        def mcg_lmce_p(self):
            """Local machine checks exist."""
            if hasattr(self, '_m_mcg_lmce_p'):
                return self._m_mcg_lmce_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_lmce_p = self.mcg_cap & 134217728 != 0

            return getattr(self, '_m_mcg_lmce_p', None)

        def _invalidate_mcg_lmce_p(self):
            del self._m_mcg_lmce_p
        @property
        def mcg_num_banks(self):
            """Number of machine check banks."""
            if hasattr(self, '_m_mcg_num_banks'):
                return self._m_mcg_num_banks

            if self._io.size() >= 40:
                pass
                self._m_mcg_num_banks = self.mcg_cap % 256

            return getattr(self, '_m_mcg_num_banks', None)

        def _invalidate_mcg_num_banks(self):
            del self._m_mcg_num_banks
        @property
        def mcg_ser_p(self):
            """Software can recover from errors."""
            if hasattr(self, '_m_mcg_ser_p'):
                return self._m_mcg_ser_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_ser_p = self.mcg_cap & 16777216 != 0

            return getattr(self, '_m_mcg_ser_p', None)

        def _invalidate_mcg_ser_p(self):
            del self._m_mcg_ser_p
        @property
        def mcg_tes_p(self):
            """Error status is threshold based."""
            if hasattr(self, '_m_mcg_tes_p'):
                return self._m_mcg_tes_p

            if self._io.size() >= 40:
                pass
                self._m_mcg_tes_p = self.mcg_cap & 2048 != 0

            return getattr(self, '_m_mcg_tes_p', None)

        def _invalidate_mcg_tes_p(self):
            del self._m_mcg_tes_p

    class GuestContext32(ReadWriteKaitaiStruct):
        """Registers of a vCPU of a 32-bit PV guest, 2800 octets.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
        """
        SEQ_FIELDS = ["fpu_ctxt", "flags", "user_regs", "traps", "ldt_base", "ldt_ents", "gdt_frames", "gdt_ents", "kernel_ss", "kernel_sp", "cr0", "cr1", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7", "dr0", "dr1", "dr2", "dr3", "dr4", "dr5", "dr6", "dr7", "event_callback_cs", "event_callback_eip", "failsafe_callback_cs", "failsafe_callback_eip", "vm_assist"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.GuestContext32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['fpu_ctxt']['start'] = self._io.pos()
            self._raw_fpu_ctxt = self._io.read_bytes(512)
            _io__raw_fpu_ctxt = KaitaiStream(BytesIO(self._raw_fpu_ctxt))
            self.fpu_ctxt = x86_fxsave.X86Fxsave(_io__raw_fpu_ctxt)
            self.fpu_ctxt._read()
            self._debug['fpu_ctxt']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u4le()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['user_regs']['start'] = self._io.pos()
            self.user_regs = XenPvVcpu.UserRegs32(self._io, self, self._root)
            self.user_regs._read()
            self._debug['user_regs']['end'] = self._io.pos()
            self._debug['traps']['start'] = self._io.pos()
            self._debug['traps']['arr'] = []
            self.traps = []
            for i in range(256):
                self._debug['traps']['arr'].append({'start': self._io.pos()})
                _t_traps = XenPvVcpu.TrapInfo32(self._io, self, self._root)
                try:
                    _t_traps._read()
                finally:
                    self.traps.append(_t_traps)
                self._debug['traps']['arr'][i]['end'] = self._io.pos()

            self._debug['traps']['end'] = self._io.pos()
            self._debug['ldt_base']['start'] = self._io.pos()
            self.ldt_base = self._io.read_u4le()
            self._debug['ldt_base']['end'] = self._io.pos()
            self._debug['ldt_ents']['start'] = self._io.pos()
            self.ldt_ents = self._io.read_u4le()
            self._debug['ldt_ents']['end'] = self._io.pos()
            self._debug['gdt_frames']['start'] = self._io.pos()
            self._debug['gdt_frames']['arr'] = []
            self.gdt_frames = []
            for i in range(16):
                self._debug['gdt_frames']['arr'].append({'start': self._io.pos()})
                self.gdt_frames.append(self._io.read_u4le())
                self._debug['gdt_frames']['arr'][i]['end'] = self._io.pos()

            self._debug['gdt_frames']['end'] = self._io.pos()
            self._debug['gdt_ents']['start'] = self._io.pos()
            self.gdt_ents = self._io.read_u4le()
            self._debug['gdt_ents']['end'] = self._io.pos()
            self._debug['kernel_ss']['start'] = self._io.pos()
            self.kernel_ss = self._io.read_u4le()
            self._debug['kernel_ss']['end'] = self._io.pos()
            self._debug['kernel_sp']['start'] = self._io.pos()
            self.kernel_sp = self._io.read_u4le()
            self._debug['kernel_sp']['end'] = self._io.pos()
            self._debug['cr0']['start'] = self._io.pos()
            self.cr0 = self._io.read_u4le()
            self._debug['cr0']['end'] = self._io.pos()
            self._debug['cr1']['start'] = self._io.pos()
            self.cr1 = self._io.read_u4le()
            self._debug['cr1']['end'] = self._io.pos()
            self._debug['cr2']['start'] = self._io.pos()
            self.cr2 = self._io.read_u4le()
            self._debug['cr2']['end'] = self._io.pos()
            self._debug['cr3']['start'] = self._io.pos()
            self.cr3 = self._io.read_u4le()
            self._debug['cr3']['end'] = self._io.pos()
            self._debug['cr4']['start'] = self._io.pos()
            self.cr4 = self._io.read_u4le()
            self._debug['cr4']['end'] = self._io.pos()
            self._debug['cr5']['start'] = self._io.pos()
            self.cr5 = self._io.read_u4le()
            self._debug['cr5']['end'] = self._io.pos()
            self._debug['cr6']['start'] = self._io.pos()
            self.cr6 = self._io.read_u4le()
            self._debug['cr6']['end'] = self._io.pos()
            self._debug['cr7']['start'] = self._io.pos()
            self.cr7 = self._io.read_u4le()
            self._debug['cr7']['end'] = self._io.pos()
            self._debug['dr0']['start'] = self._io.pos()
            self.dr0 = self._io.read_u4le()
            self._debug['dr0']['end'] = self._io.pos()
            self._debug['dr1']['start'] = self._io.pos()
            self.dr1 = self._io.read_u4le()
            self._debug['dr1']['end'] = self._io.pos()
            self._debug['dr2']['start'] = self._io.pos()
            self.dr2 = self._io.read_u4le()
            self._debug['dr2']['end'] = self._io.pos()
            self._debug['dr3']['start'] = self._io.pos()
            self.dr3 = self._io.read_u4le()
            self._debug['dr3']['end'] = self._io.pos()
            self._debug['dr4']['start'] = self._io.pos()
            self.dr4 = self._io.read_u4le()
            self._debug['dr4']['end'] = self._io.pos()
            self._debug['dr5']['start'] = self._io.pos()
            self.dr5 = self._io.read_u4le()
            self._debug['dr5']['end'] = self._io.pos()
            self._debug['dr6']['start'] = self._io.pos()
            self.dr6 = self._io.read_u4le()
            self._debug['dr6']['end'] = self._io.pos()
            self._debug['dr7']['start'] = self._io.pos()
            self.dr7 = self._io.read_u4le()
            self._debug['dr7']['end'] = self._io.pos()
            self._debug['event_callback_cs']['start'] = self._io.pos()
            self.event_callback_cs = self._io.read_u4le()
            self._debug['event_callback_cs']['end'] = self._io.pos()
            self._debug['event_callback_eip']['start'] = self._io.pos()
            self.event_callback_eip = self._io.read_u4le()
            self._debug['event_callback_eip']['end'] = self._io.pos()
            self._debug['failsafe_callback_cs']['start'] = self._io.pos()
            self.failsafe_callback_cs = self._io.read_u4le()
            self._debug['failsafe_callback_cs']['end'] = self._io.pos()
            self._debug['failsafe_callback_eip']['start'] = self._io.pos()
            self.failsafe_callback_eip = self._io.read_u4le()
            self._debug['failsafe_callback_eip']['end'] = self._io.pos()
            self._debug['vm_assist']['start'] = self._io.pos()
            self.vm_assist = self._io.read_u4le()
            self._debug['vm_assist']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.fpu_ctxt._fetch_instances()
            self.user_regs._fetch_instances()
            for i in range(len(self.traps)):
                pass
                self.traps[i]._fetch_instances()

            for i in range(len(self.gdt_frames)):
                pass



        def _write__seq(self, io=None):
            super(XenPvVcpu.GuestContext32, self)._write__seq(io)
            _io__raw_fpu_ctxt = KaitaiStream(BytesIO(bytearray(512)))
            self._io.add_child_stream(_io__raw_fpu_ctxt)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (512))
            def handler(parent, _io__raw_fpu_ctxt=_io__raw_fpu_ctxt):
                self._raw_fpu_ctxt = _io__raw_fpu_ctxt.to_byte_array()
                if len(self._raw_fpu_ctxt) != 512:
                    raise kaitaistruct.ConsistencyError(u"raw(fpu_ctxt)", 512, len(self._raw_fpu_ctxt))
                parent.write_bytes(self._raw_fpu_ctxt)
            _io__raw_fpu_ctxt.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.fpu_ctxt._write__seq(_io__raw_fpu_ctxt)
            self._io.write_u4le(self.flags)
            self.user_regs._write__seq(self._io)
            for i in range(len(self.traps)):
                pass
                self.traps[i]._write__seq(self._io)

            self._io.write_u4le(self.ldt_base)
            self._io.write_u4le(self.ldt_ents)
            for i in range(len(self.gdt_frames)):
                pass
                self._io.write_u4le(self.gdt_frames[i])

            self._io.write_u4le(self.gdt_ents)
            self._io.write_u4le(self.kernel_ss)
            self._io.write_u4le(self.kernel_sp)
            self._io.write_u4le(self.cr0)
            self._io.write_u4le(self.cr1)
            self._io.write_u4le(self.cr2)
            self._io.write_u4le(self.cr3)
            self._io.write_u4le(self.cr4)
            self._io.write_u4le(self.cr5)
            self._io.write_u4le(self.cr6)
            self._io.write_u4le(self.cr7)
            self._io.write_u4le(self.dr0)
            self._io.write_u4le(self.dr1)
            self._io.write_u4le(self.dr2)
            self._io.write_u4le(self.dr3)
            self._io.write_u4le(self.dr4)
            self._io.write_u4le(self.dr5)
            self._io.write_u4le(self.dr6)
            self._io.write_u4le(self.dr7)
            self._io.write_u4le(self.event_callback_cs)
            self._io.write_u4le(self.event_callback_eip)
            self._io.write_u4le(self.failsafe_callback_cs)
            self._io.write_u4le(self.failsafe_callback_eip)
            self._io.write_u4le(self.vm_assist)


        def _check(self):
            if self.user_regs._root != self._root:
                raise kaitaistruct.ConsistencyError(u"user_regs", self._root, self.user_regs._root)
            if self.user_regs._parent != self:
                raise kaitaistruct.ConsistencyError(u"user_regs", self, self.user_regs._parent)
            if len(self.traps) != 256:
                raise kaitaistruct.ConsistencyError(u"traps", 256, len(self.traps))
            for i in range(len(self.traps)):
                pass
                if self.traps[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"traps", self._root, self.traps[i]._root)
                if self.traps[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"traps", self, self.traps[i]._parent)

            if len(self.gdt_frames) != 16:
                raise kaitaistruct.ConsistencyError(u"gdt_frames", 16, len(self.gdt_frames))
            for i in range(len(self.gdt_frames)):
                pass

            self._dirty = False

        @property
        def cr0_am(self):
            """Alignment checks on."""
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
            """FPU instructions fault."""
            if hasattr(self, '_m_cr0_em'):
                return self._m_cr0_em

            self._m_cr0_em = self.cr0 & 4 != 0
            return getattr(self, '_m_cr0_em', None)

        def _invalidate_cr0_em(self):
            del self._m_cr0_em
        @property
        def cr0_et(self):
            """Extension type, always set."""
            if hasattr(self, '_m_cr0_et'):
                return self._m_cr0_et

            self._m_cr0_et = self.cr0 & 16 != 0
            return getattr(self, '_m_cr0_et', None)

        def _invalidate_cr0_et(self):
            del self._m_cr0_et
        @property
        def cr0_mp(self):
            """WAIT follows `ts`."""
            if hasattr(self, '_m_cr0_mp'):
                return self._m_cr0_mp

            self._m_cr0_mp = self.cr0 & 2 != 0
            return getattr(self, '_m_cr0_mp', None)

        def _invalidate_cr0_mp(self):
            del self._m_cr0_mp
        @property
        def cr0_ne(self):
            """FPU errors are exceptions."""
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
            """Paging on."""
            if hasattr(self, '_m_cr0_pg'):
                return self._m_cr0_pg

            self._m_cr0_pg = self.cr0 & 2147483648 != 0
            return getattr(self, '_m_cr0_pg', None)

        def _invalidate_cr0_pg(self):
            del self._m_cr0_pg
        @property
        def cr0_ts(self):
            """Task switched, FPU state is not the current one."""
            if hasattr(self, '_m_cr0_ts'):
                return self._m_cr0_ts

            self._m_cr0_ts = self.cr0 & 8 != 0
            return getattr(self, '_m_cr0_ts', None)

        def _invalidate_cr0_ts(self):
            del self._m_cr0_ts
        @property
        def cr0_wp(self):
            """Read-only pages bind the kernel too."""
            if hasattr(self, '_m_cr0_wp'):
                return self._m_cr0_wp

            self._m_cr0_wp = self.cr0 & 65536 != 0
            return getattr(self, '_m_cr0_wp', None)

        def _invalidate_cr0_wp(self):
            del self._m_cr0_wp
        @property
        def cr3_frame(self):
            """Frame number of the page table; MFN or PFN, see `cr3`."""
            if hasattr(self, '_m_cr3_frame'):
                return self._m_cr3_frame

            self._m_cr3_frame = (self.cr3 // 4096 + (self.cr3 % 4096) * 1048576)
            return getattr(self, '_m_cr3_frame', None)

        def _invalidate_cr3_frame(self):
            del self._m_cr3_frame
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
        def cr4_fsgsbase(self):
            """FS and GS base instructions."""
            if hasattr(self, '_m_cr4_fsgsbase'):
                return self._m_cr4_fsgsbase

            self._m_cr4_fsgsbase = self.cr4 & 65536 != 0
            return getattr(self, '_m_cr4_fsgsbase', None)

        def _invalidate_cr4_fsgsbase(self):
            del self._m_cr4_fsgsbase
        @property
        def cr4_la57(self):
            """Five-level paging."""
            if hasattr(self, '_m_cr4_la57'):
                return self._m_cr4_la57

            self._m_cr4_la57 = self.cr4 & 4096 != 0
            return getattr(self, '_m_cr4_la57', None)

        def _invalidate_cr4_la57(self):
            del self._m_cr4_la57
        @property
        def cr4_mce(self):
            """Machine checks on."""
            if hasattr(self, '_m_cr4_mce'):
                return self._m_cr4_mce

            self._m_cr4_mce = self.cr4 & 64 != 0
            return getattr(self, '_m_cr4_mce', None)

        def _invalidate_cr4_mce(self):
            del self._m_cr4_mce
        @property
        def cr4_osfxsr(self):
            """FXSAVE and SSE on."""
            if hasattr(self, '_m_cr4_osfxsr'):
                return self._m_cr4_osfxsr

            self._m_cr4_osfxsr = self.cr4 & 512 != 0
            return getattr(self, '_m_cr4_osfxsr', None)

        def _invalidate_cr4_osfxsr(self):
            del self._m_cr4_osfxsr
        @property
        def cr4_osxmmexcpt(self):
            """SSE exceptions on."""
            if hasattr(self, '_m_cr4_osxmmexcpt'):
                return self._m_cr4_osxmmexcpt

            self._m_cr4_osxmmexcpt = self.cr4 & 1024 != 0
            return getattr(self, '_m_cr4_osxmmexcpt', None)

        def _invalidate_cr4_osxmmexcpt(self):
            del self._m_cr4_osxmmexcpt
        @property
        def cr4_osxsave(self):
            """XSAVE on."""
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
            """RDPMC for user mode."""
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
            """Protection keys for user pages."""
            if hasattr(self, '_m_cr4_pke'):
                return self._m_cr4_pke

            self._m_cr4_pke = self.cr4 & 4194304 != 0
            return getattr(self, '_m_cr4_pke', None)

        def _invalidate_cr4_pke(self):
            del self._m_cr4_pke
        @property
        def cr4_pks(self):
            """Protection keys for kernel pages."""
            if hasattr(self, '_m_cr4_pks'):
                return self._m_cr4_pks

            self._m_cr4_pks = self.cr4 & 16777216 != 0
            return getattr(self, '_m_cr4_pks', None)

        def _invalidate_cr4_pks(self):
            del self._m_cr4_pks
        @property
        def cr4_pse(self):
            """Page size extensions."""
            if hasattr(self, '_m_cr4_pse'):
                return self._m_cr4_pse

            self._m_cr4_pse = self.cr4 & 16 != 0
            return getattr(self, '_m_cr4_pse', None)

        def _invalidate_cr4_pse(self):
            del self._m_cr4_pse
        @property
        def cr4_pvi(self):
            """Protected mode virtual interrupts."""
            if hasattr(self, '_m_cr4_pvi'):
                return self._m_cr4_pvi

            self._m_cr4_pvi = self.cr4 & 2 != 0
            return getattr(self, '_m_cr4_pvi', None)

        def _invalidate_cr4_pvi(self):
            del self._m_cr4_pvi
        @property
        def cr4_smap(self):
            """No access to user pages by the kernel."""
            if hasattr(self, '_m_cr4_smap'):
                return self._m_cr4_smap

            self._m_cr4_smap = self.cr4 & 2097152 != 0
            return getattr(self, '_m_cr4_smap', None)

        def _invalidate_cr4_smap(self):
            del self._m_cr4_smap
        @property
        def cr4_smep(self):
            """No execution of user pages by the kernel."""
            if hasattr(self, '_m_cr4_smep'):
                return self._m_cr4_smep

            self._m_cr4_smep = self.cr4 & 1048576 != 0
            return getattr(self, '_m_cr4_smep', None)

        def _invalidate_cr4_smep(self):
            del self._m_cr4_smep
        @property
        def cr4_smxe(self):
            """SMX on."""
            if hasattr(self, '_m_cr4_smxe'):
                return self._m_cr4_smxe

            self._m_cr4_smxe = self.cr4 & 16384 != 0
            return getattr(self, '_m_cr4_smxe', None)

        def _invalidate_cr4_smxe(self):
            del self._m_cr4_smxe
        @property
        def cr4_tsd(self):
            """RDTSC is privileged."""
            if hasattr(self, '_m_cr4_tsd'):
                return self._m_cr4_tsd

            self._m_cr4_tsd = self.cr4 & 4 != 0
            return getattr(self, '_m_cr4_tsd', None)

        def _invalidate_cr4_tsd(self):
            del self._m_cr4_tsd
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
            """VMX on."""
            if hasattr(self, '_m_cr4_vmxe'):
                return self._m_cr4_vmxe

            self._m_cr4_vmxe = self.cr4 & 8192 != 0
            return getattr(self, '_m_cr4_vmxe', None)

        def _invalidate_cr4_vmxe(self):
            del self._m_cr4_vmxe
        @property
        def dr6_b0(self):
            """Breakpoint 0 hit."""
            if hasattr(self, '_m_dr6_b0'):
                return self._m_dr6_b0

            self._m_dr6_b0 = self.dr6 & 1 != 0
            return getattr(self, '_m_dr6_b0', None)

        def _invalidate_dr6_b0(self):
            del self._m_dr6_b0
        @property
        def dr6_b1(self):
            """Breakpoint 1 hit."""
            if hasattr(self, '_m_dr6_b1'):
                return self._m_dr6_b1

            self._m_dr6_b1 = self.dr6 & 2 != 0
            return getattr(self, '_m_dr6_b1', None)

        def _invalidate_dr6_b1(self):
            del self._m_dr6_b1
        @property
        def dr6_b2(self):
            """Breakpoint 2 hit."""
            if hasattr(self, '_m_dr6_b2'):
                return self._m_dr6_b2

            self._m_dr6_b2 = self.dr6 & 4 != 0
            return getattr(self, '_m_dr6_b2', None)

        def _invalidate_dr6_b2(self):
            del self._m_dr6_b2
        @property
        def dr6_b3(self):
            """Breakpoint 3 hit."""
            if hasattr(self, '_m_dr6_b3'):
                return self._m_dr6_b3

            self._m_dr6_b3 = self.dr6 & 8 != 0
            return getattr(self, '_m_dr6_b3', None)

        def _invalidate_dr6_b3(self):
            del self._m_dr6_b3
        @property
        def dr6_bd(self):
            """A debug register was accessed."""
            if hasattr(self, '_m_dr6_bd'):
                return self._m_dr6_bd

            self._m_dr6_bd = self.dr6 & 8192 != 0
            return getattr(self, '_m_dr6_bd', None)

        def _invalidate_dr6_bd(self):
            del self._m_dr6_bd
        @property
        def dr6_bld(self):
            """Clear if a bus lock was detected."""
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
            """Clear if within a transactional region."""
            if hasattr(self, '_m_dr6_rtm'):
                return self._m_dr6_rtm

            self._m_dr6_rtm = self.dr6 & 65536 != 0
            return getattr(self, '_m_dr6_rtm', None)

        def _invalidate_dr6_rtm(self):
            del self._m_dr6_rtm
        @property
        def dr7_g0(self):
            """Breakpoint 0 is on for all tasks."""
            if hasattr(self, '_m_dr7_g0'):
                return self._m_dr7_g0

            self._m_dr7_g0 = self.dr7 & 2 != 0
            return getattr(self, '_m_dr7_g0', None)

        def _invalidate_dr7_g0(self):
            del self._m_dr7_g0
        @property
        def dr7_g1(self):
            """Breakpoint 1 is on for all tasks."""
            if hasattr(self, '_m_dr7_g1'):
                return self._m_dr7_g1

            self._m_dr7_g1 = self.dr7 & 8 != 0
            return getattr(self, '_m_dr7_g1', None)

        def _invalidate_dr7_g1(self):
            del self._m_dr7_g1
        @property
        def dr7_g2(self):
            """Breakpoint 2 is on for all tasks."""
            if hasattr(self, '_m_dr7_g2'):
                return self._m_dr7_g2

            self._m_dr7_g2 = self.dr7 & 32 != 0
            return getattr(self, '_m_dr7_g2', None)

        def _invalidate_dr7_g2(self):
            del self._m_dr7_g2
        @property
        def dr7_g3(self):
            """Breakpoint 3 is on for all tasks."""
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
            """Exact global breakpoints."""
            if hasattr(self, '_m_dr7_ge'):
                return self._m_dr7_ge

            self._m_dr7_ge = self.dr7 & 512 != 0
            return getattr(self, '_m_dr7_ge', None)

        def _invalidate_dr7_ge(self):
            del self._m_dr7_ge
        @property
        def dr7_l0(self):
            """Breakpoint 0 is on for the current task."""
            if hasattr(self, '_m_dr7_l0'):
                return self._m_dr7_l0

            self._m_dr7_l0 = self.dr7 & 1 != 0
            return getattr(self, '_m_dr7_l0', None)

        def _invalidate_dr7_l0(self):
            del self._m_dr7_l0
        @property
        def dr7_l1(self):
            """Breakpoint 1 is on for the current task."""
            if hasattr(self, '_m_dr7_l1'):
                return self._m_dr7_l1

            self._m_dr7_l1 = self.dr7 & 4 != 0
            return getattr(self, '_m_dr7_l1', None)

        def _invalidate_dr7_l1(self):
            del self._m_dr7_l1
        @property
        def dr7_l2(self):
            """Breakpoint 2 is on for the current task."""
            if hasattr(self, '_m_dr7_l2'):
                return self._m_dr7_l2

            self._m_dr7_l2 = self.dr7 & 16 != 0
            return getattr(self, '_m_dr7_l2', None)

        def _invalidate_dr7_l2(self):
            del self._m_dr7_l2
        @property
        def dr7_l3(self):
            """Breakpoint 3 is on for the current task."""
            if hasattr(self, '_m_dr7_l3'):
                return self._m_dr7_l3

            self._m_dr7_l3 = self.dr7 & 64 != 0
            return getattr(self, '_m_dr7_l3', None)

        def _invalidate_dr7_l3(self):
            del self._m_dr7_l3
        @property
        def dr7_le(self):
            """Exact local breakpoints."""
            if hasattr(self, '_m_dr7_le'):
                return self._m_dr7_le

            self._m_dr7_le = self.dr7 & 256 != 0
            return getattr(self, '_m_dr7_le', None)

        def _invalidate_dr7_le(self):
            del self._m_dr7_le
        @property
        def dr7_len0(self):
            """How many octets breakpoint 0 covers."""
            if hasattr(self, '_m_dr7_len0'):
                return self._m_dr7_len0

            self._m_dr7_len0 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 262144) % 4)
            return getattr(self, '_m_dr7_len0', None)

        def _invalidate_dr7_len0(self):
            del self._m_dr7_len0
        @property
        def dr7_len1(self):
            """How many octets breakpoint 1 covers."""
            if hasattr(self, '_m_dr7_len1'):
                return self._m_dr7_len1

            self._m_dr7_len1 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 4194304) % 4)
            return getattr(self, '_m_dr7_len1', None)

        def _invalidate_dr7_len1(self):
            del self._m_dr7_len1
        @property
        def dr7_len2(self):
            """How many octets breakpoint 2 covers."""
            if hasattr(self, '_m_dr7_len2'):
                return self._m_dr7_len2

            self._m_dr7_len2 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 67108864) % 4)
            return getattr(self, '_m_dr7_len2', None)

        def _invalidate_dr7_len2(self):
            del self._m_dr7_len2
        @property
        def dr7_len3(self):
            """How many octets breakpoint 3 covers."""
            if hasattr(self, '_m_dr7_len3'):
                return self._m_dr7_len3

            self._m_dr7_len3 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 1073741824) % 4)
            return getattr(self, '_m_dr7_len3', None)

        def _invalidate_dr7_len3(self):
            del self._m_dr7_len3
        @property
        def dr7_rtm(self):
            """Debugging of transactional regions."""
            if hasattr(self, '_m_dr7_rtm'):
                return self._m_dr7_rtm

            self._m_dr7_rtm = self.dr7 & 2048 != 0
            return getattr(self, '_m_dr7_rtm', None)

        def _invalidate_dr7_rtm(self):
            del self._m_dr7_rtm
        @property
        def dr7_rw0(self):
            """What breakpoint 0 stops at."""
            if hasattr(self, '_m_dr7_rw0'):
                return self._m_dr7_rw0

            self._m_dr7_rw0 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 65536) % 4)
            return getattr(self, '_m_dr7_rw0', None)

        def _invalidate_dr7_rw0(self):
            del self._m_dr7_rw0
        @property
        def dr7_rw1(self):
            """What breakpoint 1 stops at."""
            if hasattr(self, '_m_dr7_rw1'):
                return self._m_dr7_rw1

            self._m_dr7_rw1 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 1048576) % 4)
            return getattr(self, '_m_dr7_rw1', None)

        def _invalidate_dr7_rw1(self):
            del self._m_dr7_rw1
        @property
        def dr7_rw2(self):
            """What breakpoint 2 stops at."""
            if hasattr(self, '_m_dr7_rw2'):
                return self._m_dr7_rw2

            self._m_dr7_rw2 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 16777216) % 4)
            return getattr(self, '_m_dr7_rw2', None)

        def _invalidate_dr7_rw2(self):
            del self._m_dr7_rw2
        @property
        def dr7_rw3(self):
            """What breakpoint 3 stops at."""
            if hasattr(self, '_m_dr7_rw3'):
                return self._m_dr7_rw3

            self._m_dr7_rw3 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 268435456) % 4)
            return getattr(self, '_m_dr7_rw3', None)

        def _invalidate_dr7_rw3(self):
            del self._m_dr7_rw3
        @property
        def vgcf_failsafe_disables_events(self):
            """The failsafe callback is entered with events masked."""
            if hasattr(self, '_m_vgcf_failsafe_disables_events'):
                return self._m_vgcf_failsafe_disables_events

            self._m_vgcf_failsafe_disables_events = self.flags & 8 != 0
            return getattr(self, '_m_vgcf_failsafe_disables_events', None)

        def _invalidate_vgcf_failsafe_disables_events(self):
            del self._m_vgcf_failsafe_disables_events
        @property
        def vgcf_i387_valid(self):
            """`fpu_ctxt` is valid.
            """
            if hasattr(self, '_m_vgcf_i387_valid'):
                return self._m_vgcf_i387_valid

            self._m_vgcf_i387_valid = self.flags & 1 != 0
            return getattr(self, '_m_vgcf_i387_valid', None)

        def _invalidate_vgcf_i387_valid(self):
            del self._m_vgcf_i387_valid
        @property
        def vgcf_in_kernel(self):
            """The vCPU runs the guest kernel, not a user program."""
            if hasattr(self, '_m_vgcf_in_kernel'):
                return self._m_vgcf_in_kernel

            self._m_vgcf_in_kernel = self.flags & 4 != 0
            return getattr(self, '_m_vgcf_in_kernel', None)

        def _invalidate_vgcf_in_kernel(self):
            del self._m_vgcf_in_kernel
        @property
        def vgcf_online(self):
            """The vCPU is up."""
            if hasattr(self, '_m_vgcf_online'):
                return self._m_vgcf_online

            self._m_vgcf_online = self.flags & 32 != 0
            return getattr(self, '_m_vgcf_online', None)

        def _invalidate_vgcf_online(self):
            del self._m_vgcf_online
        @property
        def vgcf_syscall_disables_events(self):
            """The syscall callback is entered with events masked."""
            if hasattr(self, '_m_vgcf_syscall_disables_events'):
                return self._m_vgcf_syscall_disables_events

            self._m_vgcf_syscall_disables_events = self.flags & 16 != 0
            return getattr(self, '_m_vgcf_syscall_disables_events', None)

        def _invalidate_vgcf_syscall_disables_events(self):
            del self._m_vgcf_syscall_disables_events
        @property
        def vmasst_4gb_segments(self):
            """Segment limits of 4 GiB are simulated (32-bit guests)."""
            if hasattr(self, '_m_vmasst_4gb_segments'):
                return self._m_vmasst_4gb_segments

            self._m_vmasst_4gb_segments = self.vm_assist & 1 != 0
            return getattr(self, '_m_vmasst_4gb_segments', None)

        def _invalidate_vmasst_4gb_segments(self):
            del self._m_vmasst_4gb_segments
        @property
        def vmasst_4gb_segments_notify(self):
            """Trap 15 tells when that simulation is used."""
            if hasattr(self, '_m_vmasst_4gb_segments_notify'):
                return self._m_vmasst_4gb_segments_notify

            self._m_vmasst_4gb_segments_notify = self.vm_assist & 2 != 0
            return getattr(self, '_m_vmasst_4gb_segments_notify', None)

        def _invalidate_vmasst_4gb_segments_notify(self):
            del self._m_vmasst_4gb_segments_notify
        @property
        def vmasst_architectural_iopl(self):
            """The virtual IOPL acts as the real one does."""
            if hasattr(self, '_m_vmasst_architectural_iopl'):
                return self._m_vmasst_architectural_iopl

            self._m_vmasst_architectural_iopl = self.vm_assist & 16 != 0
            return getattr(self, '_m_vmasst_architectural_iopl', None)

        def _invalidate_vmasst_architectural_iopl(self):
            del self._m_vmasst_architectural_iopl
        @property
        def vmasst_pae_extended_cr3(self):
            """Level 3 page tables may lie above 4 GiB (32-bit guests)."""
            if hasattr(self, '_m_vmasst_pae_extended_cr3'):
                return self._m_vmasst_pae_extended_cr3

            self._m_vmasst_pae_extended_cr3 = self.vm_assist & 8 != 0
            return getattr(self, '_m_vmasst_pae_extended_cr3', None)

        def _invalidate_vmasst_pae_extended_cr3(self):
            del self._m_vmasst_pae_extended_cr3
        @property
        def vmasst_runstate_update_flag(self):
            """Xen marks when it updates the run state information."""
            if hasattr(self, '_m_vmasst_runstate_update_flag'):
                return self._m_vmasst_runstate_update_flag

            self._m_vmasst_runstate_update_flag = self.vm_assist & 32 != 0
            return getattr(self, '_m_vmasst_runstate_update_flag', None)

        def _invalidate_vmasst_runstate_update_flag(self):
            del self._m_vmasst_runstate_update_flag
        @property
        def vmasst_writable_pagetables(self):
            """The guest may write to its level 1 page tables."""
            if hasattr(self, '_m_vmasst_writable_pagetables'):
                return self._m_vmasst_writable_pagetables

            self._m_vmasst_writable_pagetables = self.vm_assist & 4 != 0
            return getattr(self, '_m_vmasst_writable_pagetables', None)

        def _invalidate_vmasst_writable_pagetables(self):
            del self._m_vmasst_writable_pagetables

    class GuestContext64(ReadWriteKaitaiStruct):
        """Registers of a vCPU of a 64-bit PV guest, 5168 octets.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
        """
        SEQ_FIELDS = ["fpu_ctxt", "flags", "user_regs", "traps", "ldt_base", "ldt_ents", "gdt_frames", "gdt_ents", "kernel_ss", "kernel_sp", "cr0", "user_cr3", "cr2", "cr3", "cr4", "cr5", "cr6", "cr7", "dr0", "dr1", "dr2", "dr3", "dr4", "dr5", "dr6", "dr7", "event_callback_eip", "failsafe_callback_eip", "syscall_callback_eip", "vm_assist", "fs_base", "gs_base_kernel", "gs_base_user"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.GuestContext64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['fpu_ctxt']['start'] = self._io.pos()
            self._raw_fpu_ctxt = self._io.read_bytes(512)
            _io__raw_fpu_ctxt = KaitaiStream(BytesIO(self._raw_fpu_ctxt))
            self.fpu_ctxt = x86_fxsave.X86Fxsave(_io__raw_fpu_ctxt)
            self.fpu_ctxt._read()
            self._debug['fpu_ctxt']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u8le()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['user_regs']['start'] = self._io.pos()
            self.user_regs = XenPvVcpu.UserRegs64(self._io, self, self._root)
            self.user_regs._read()
            self._debug['user_regs']['end'] = self._io.pos()
            self._debug['traps']['start'] = self._io.pos()
            self._debug['traps']['arr'] = []
            self.traps = []
            for i in range(256):
                self._debug['traps']['arr'].append({'start': self._io.pos()})
                _t_traps = XenPvVcpu.TrapInfo64(self._io, self, self._root)
                try:
                    _t_traps._read()
                finally:
                    self.traps.append(_t_traps)
                self._debug['traps']['arr'][i]['end'] = self._io.pos()

            self._debug['traps']['end'] = self._io.pos()
            self._debug['ldt_base']['start'] = self._io.pos()
            self.ldt_base = self._io.read_u8le()
            self._debug['ldt_base']['end'] = self._io.pos()
            self._debug['ldt_ents']['start'] = self._io.pos()
            self.ldt_ents = self._io.read_u8le()
            self._debug['ldt_ents']['end'] = self._io.pos()
            self._debug['gdt_frames']['start'] = self._io.pos()
            self._debug['gdt_frames']['arr'] = []
            self.gdt_frames = []
            for i in range(16):
                self._debug['gdt_frames']['arr'].append({'start': self._io.pos()})
                self.gdt_frames.append(self._io.read_u8le())
                self._debug['gdt_frames']['arr'][i]['end'] = self._io.pos()

            self._debug['gdt_frames']['end'] = self._io.pos()
            self._debug['gdt_ents']['start'] = self._io.pos()
            self.gdt_ents = self._io.read_u8le()
            self._debug['gdt_ents']['end'] = self._io.pos()
            self._debug['kernel_ss']['start'] = self._io.pos()
            self.kernel_ss = self._io.read_u8le()
            self._debug['kernel_ss']['end'] = self._io.pos()
            self._debug['kernel_sp']['start'] = self._io.pos()
            self.kernel_sp = self._io.read_u8le()
            self._debug['kernel_sp']['end'] = self._io.pos()
            self._debug['cr0']['start'] = self._io.pos()
            self.cr0 = self._io.read_u8le()
            self._debug['cr0']['end'] = self._io.pos()
            self._debug['user_cr3']['start'] = self._io.pos()
            self.user_cr3 = self._io.read_u8le()
            self._debug['user_cr3']['end'] = self._io.pos()
            self._debug['cr2']['start'] = self._io.pos()
            self.cr2 = self._io.read_u8le()
            self._debug['cr2']['end'] = self._io.pos()
            self._debug['cr3']['start'] = self._io.pos()
            self.cr3 = self._io.read_u8le()
            self._debug['cr3']['end'] = self._io.pos()
            self._debug['cr4']['start'] = self._io.pos()
            self.cr4 = self._io.read_u8le()
            self._debug['cr4']['end'] = self._io.pos()
            self._debug['cr5']['start'] = self._io.pos()
            self.cr5 = self._io.read_u8le()
            self._debug['cr5']['end'] = self._io.pos()
            self._debug['cr6']['start'] = self._io.pos()
            self.cr6 = self._io.read_u8le()
            self._debug['cr6']['end'] = self._io.pos()
            self._debug['cr7']['start'] = self._io.pos()
            self.cr7 = self._io.read_u8le()
            self._debug['cr7']['end'] = self._io.pos()
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
            self._debug['dr4']['start'] = self._io.pos()
            self.dr4 = self._io.read_u8le()
            self._debug['dr4']['end'] = self._io.pos()
            self._debug['dr5']['start'] = self._io.pos()
            self.dr5 = self._io.read_u8le()
            self._debug['dr5']['end'] = self._io.pos()
            self._debug['dr6']['start'] = self._io.pos()
            self.dr6 = self._io.read_u8le()
            self._debug['dr6']['end'] = self._io.pos()
            self._debug['dr7']['start'] = self._io.pos()
            self.dr7 = self._io.read_u8le()
            self._debug['dr7']['end'] = self._io.pos()
            self._debug['event_callback_eip']['start'] = self._io.pos()
            self.event_callback_eip = self._io.read_u8le()
            self._debug['event_callback_eip']['end'] = self._io.pos()
            self._debug['failsafe_callback_eip']['start'] = self._io.pos()
            self.failsafe_callback_eip = self._io.read_u8le()
            self._debug['failsafe_callback_eip']['end'] = self._io.pos()
            self._debug['syscall_callback_eip']['start'] = self._io.pos()
            self.syscall_callback_eip = self._io.read_u8le()
            self._debug['syscall_callback_eip']['end'] = self._io.pos()
            self._debug['vm_assist']['start'] = self._io.pos()
            self.vm_assist = self._io.read_u8le()
            self._debug['vm_assist']['end'] = self._io.pos()
            self._debug['fs_base']['start'] = self._io.pos()
            self.fs_base = self._io.read_u8le()
            self._debug['fs_base']['end'] = self._io.pos()
            self._debug['gs_base_kernel']['start'] = self._io.pos()
            self.gs_base_kernel = self._io.read_u8le()
            self._debug['gs_base_kernel']['end'] = self._io.pos()
            self._debug['gs_base_user']['start'] = self._io.pos()
            self.gs_base_user = self._io.read_u8le()
            self._debug['gs_base_user']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass
            self.fpu_ctxt._fetch_instances()
            self.user_regs._fetch_instances()
            for i in range(len(self.traps)):
                pass
                self.traps[i]._fetch_instances()

            for i in range(len(self.gdt_frames)):
                pass



        def _write__seq(self, io=None):
            super(XenPvVcpu.GuestContext64, self)._write__seq(io)
            _io__raw_fpu_ctxt = KaitaiStream(BytesIO(bytearray(512)))
            self._io.add_child_stream(_io__raw_fpu_ctxt)
            _pos2 = self._io.pos()
            self._io.seek(self._io.pos() + (512))
            def handler(parent, _io__raw_fpu_ctxt=_io__raw_fpu_ctxt):
                self._raw_fpu_ctxt = _io__raw_fpu_ctxt.to_byte_array()
                if len(self._raw_fpu_ctxt) != 512:
                    raise kaitaistruct.ConsistencyError(u"raw(fpu_ctxt)", 512, len(self._raw_fpu_ctxt))
                parent.write_bytes(self._raw_fpu_ctxt)
            _io__raw_fpu_ctxt.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
            self.fpu_ctxt._write__seq(_io__raw_fpu_ctxt)
            self._io.write_u8le(self.flags)
            self.user_regs._write__seq(self._io)
            for i in range(len(self.traps)):
                pass
                self.traps[i]._write__seq(self._io)

            self._io.write_u8le(self.ldt_base)
            self._io.write_u8le(self.ldt_ents)
            for i in range(len(self.gdt_frames)):
                pass
                self._io.write_u8le(self.gdt_frames[i])

            self._io.write_u8le(self.gdt_ents)
            self._io.write_u8le(self.kernel_ss)
            self._io.write_u8le(self.kernel_sp)
            self._io.write_u8le(self.cr0)
            self._io.write_u8le(self.user_cr3)
            self._io.write_u8le(self.cr2)
            self._io.write_u8le(self.cr3)
            self._io.write_u8le(self.cr4)
            self._io.write_u8le(self.cr5)
            self._io.write_u8le(self.cr6)
            self._io.write_u8le(self.cr7)
            self._io.write_u8le(self.dr0)
            self._io.write_u8le(self.dr1)
            self._io.write_u8le(self.dr2)
            self._io.write_u8le(self.dr3)
            self._io.write_u8le(self.dr4)
            self._io.write_u8le(self.dr5)
            self._io.write_u8le(self.dr6)
            self._io.write_u8le(self.dr7)
            self._io.write_u8le(self.event_callback_eip)
            self._io.write_u8le(self.failsafe_callback_eip)
            self._io.write_u8le(self.syscall_callback_eip)
            self._io.write_u8le(self.vm_assist)
            self._io.write_u8le(self.fs_base)
            self._io.write_u8le(self.gs_base_kernel)
            self._io.write_u8le(self.gs_base_user)


        def _check(self):
            if self.user_regs._root != self._root:
                raise kaitaistruct.ConsistencyError(u"user_regs", self._root, self.user_regs._root)
            if self.user_regs._parent != self:
                raise kaitaistruct.ConsistencyError(u"user_regs", self, self.user_regs._parent)
            if len(self.traps) != 256:
                raise kaitaistruct.ConsistencyError(u"traps", 256, len(self.traps))
            for i in range(len(self.traps)):
                pass
                if self.traps[i]._root != self._root:
                    raise kaitaistruct.ConsistencyError(u"traps", self._root, self.traps[i]._root)
                if self.traps[i]._parent != self:
                    raise kaitaistruct.ConsistencyError(u"traps", self, self.traps[i]._parent)

            if len(self.gdt_frames) != 16:
                raise kaitaistruct.ConsistencyError(u"gdt_frames", 16, len(self.gdt_frames))
            for i in range(len(self.gdt_frames)):
                pass

            self._dirty = False

        @property
        def cr0_am(self):
            """Alignment checks on."""
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
            """FPU instructions fault."""
            if hasattr(self, '_m_cr0_em'):
                return self._m_cr0_em

            self._m_cr0_em = self.cr0 & 4 != 0
            return getattr(self, '_m_cr0_em', None)

        def _invalidate_cr0_em(self):
            del self._m_cr0_em
        @property
        def cr0_et(self):
            """Extension type, always set."""
            if hasattr(self, '_m_cr0_et'):
                return self._m_cr0_et

            self._m_cr0_et = self.cr0 & 16 != 0
            return getattr(self, '_m_cr0_et', None)

        def _invalidate_cr0_et(self):
            del self._m_cr0_et
        @property
        def cr0_mp(self):
            """WAIT follows `ts`."""
            if hasattr(self, '_m_cr0_mp'):
                return self._m_cr0_mp

            self._m_cr0_mp = self.cr0 & 2 != 0
            return getattr(self, '_m_cr0_mp', None)

        def _invalidate_cr0_mp(self):
            del self._m_cr0_mp
        @property
        def cr0_ne(self):
            """FPU errors are exceptions."""
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
            """Paging on."""
            if hasattr(self, '_m_cr0_pg'):
                return self._m_cr0_pg

            self._m_cr0_pg = self.cr0 & 2147483648 != 0
            return getattr(self, '_m_cr0_pg', None)

        def _invalidate_cr0_pg(self):
            del self._m_cr0_pg
        @property
        def cr0_ts(self):
            """Task switched, FPU state is not the current one."""
            if hasattr(self, '_m_cr0_ts'):
                return self._m_cr0_ts

            self._m_cr0_ts = self.cr0 & 8 != 0
            return getattr(self, '_m_cr0_ts', None)

        def _invalidate_cr0_ts(self):
            del self._m_cr0_ts
        @property
        def cr0_wp(self):
            """Read-only pages bind the kernel too."""
            if hasattr(self, '_m_cr0_wp'):
                return self._m_cr0_wp

            self._m_cr0_wp = self.cr0 & 65536 != 0
            return getattr(self, '_m_cr0_wp', None)

        def _invalidate_cr0_wp(self):
            del self._m_cr0_wp
        @property
        def cr3_frame(self):
            """Frame number of the kernel page table; MFN or PFN, see `cr3`."""
            if hasattr(self, '_m_cr3_frame'):
                return self._m_cr3_frame

            self._m_cr3_frame = (self.cr3 // 4096)
            return getattr(self, '_m_cr3_frame', None)

        def _invalidate_cr3_frame(self):
            del self._m_cr3_frame
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
        def cr4_fsgsbase(self):
            """FS and GS base instructions."""
            if hasattr(self, '_m_cr4_fsgsbase'):
                return self._m_cr4_fsgsbase

            self._m_cr4_fsgsbase = self.cr4 & 65536 != 0
            return getattr(self, '_m_cr4_fsgsbase', None)

        def _invalidate_cr4_fsgsbase(self):
            del self._m_cr4_fsgsbase
        @property
        def cr4_la57(self):
            """Five-level paging."""
            if hasattr(self, '_m_cr4_la57'):
                return self._m_cr4_la57

            self._m_cr4_la57 = self.cr4 & 4096 != 0
            return getattr(self, '_m_cr4_la57', None)

        def _invalidate_cr4_la57(self):
            del self._m_cr4_la57
        @property
        def cr4_mce(self):
            """Machine checks on."""
            if hasattr(self, '_m_cr4_mce'):
                return self._m_cr4_mce

            self._m_cr4_mce = self.cr4 & 64 != 0
            return getattr(self, '_m_cr4_mce', None)

        def _invalidate_cr4_mce(self):
            del self._m_cr4_mce
        @property
        def cr4_osfxsr(self):
            """FXSAVE and SSE on."""
            if hasattr(self, '_m_cr4_osfxsr'):
                return self._m_cr4_osfxsr

            self._m_cr4_osfxsr = self.cr4 & 512 != 0
            return getattr(self, '_m_cr4_osfxsr', None)

        def _invalidate_cr4_osfxsr(self):
            del self._m_cr4_osfxsr
        @property
        def cr4_osxmmexcpt(self):
            """SSE exceptions on."""
            if hasattr(self, '_m_cr4_osxmmexcpt'):
                return self._m_cr4_osxmmexcpt

            self._m_cr4_osxmmexcpt = self.cr4 & 1024 != 0
            return getattr(self, '_m_cr4_osxmmexcpt', None)

        def _invalidate_cr4_osxmmexcpt(self):
            del self._m_cr4_osxmmexcpt
        @property
        def cr4_osxsave(self):
            """XSAVE on."""
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
            """RDPMC for user mode."""
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
            """Protection keys for user pages."""
            if hasattr(self, '_m_cr4_pke'):
                return self._m_cr4_pke

            self._m_cr4_pke = self.cr4 & 4194304 != 0
            return getattr(self, '_m_cr4_pke', None)

        def _invalidate_cr4_pke(self):
            del self._m_cr4_pke
        @property
        def cr4_pks(self):
            """Protection keys for kernel pages."""
            if hasattr(self, '_m_cr4_pks'):
                return self._m_cr4_pks

            self._m_cr4_pks = self.cr4 & 16777216 != 0
            return getattr(self, '_m_cr4_pks', None)

        def _invalidate_cr4_pks(self):
            del self._m_cr4_pks
        @property
        def cr4_pse(self):
            """Page size extensions."""
            if hasattr(self, '_m_cr4_pse'):
                return self._m_cr4_pse

            self._m_cr4_pse = self.cr4 & 16 != 0
            return getattr(self, '_m_cr4_pse', None)

        def _invalidate_cr4_pse(self):
            del self._m_cr4_pse
        @property
        def cr4_pvi(self):
            """Protected mode virtual interrupts."""
            if hasattr(self, '_m_cr4_pvi'):
                return self._m_cr4_pvi

            self._m_cr4_pvi = self.cr4 & 2 != 0
            return getattr(self, '_m_cr4_pvi', None)

        def _invalidate_cr4_pvi(self):
            del self._m_cr4_pvi
        @property
        def cr4_smap(self):
            """No access to user pages by the kernel."""
            if hasattr(self, '_m_cr4_smap'):
                return self._m_cr4_smap

            self._m_cr4_smap = self.cr4 & 2097152 != 0
            return getattr(self, '_m_cr4_smap', None)

        def _invalidate_cr4_smap(self):
            del self._m_cr4_smap
        @property
        def cr4_smep(self):
            """No execution of user pages by the kernel."""
            if hasattr(self, '_m_cr4_smep'):
                return self._m_cr4_smep

            self._m_cr4_smep = self.cr4 & 1048576 != 0
            return getattr(self, '_m_cr4_smep', None)

        def _invalidate_cr4_smep(self):
            del self._m_cr4_smep
        @property
        def cr4_smxe(self):
            """SMX on."""
            if hasattr(self, '_m_cr4_smxe'):
                return self._m_cr4_smxe

            self._m_cr4_smxe = self.cr4 & 16384 != 0
            return getattr(self, '_m_cr4_smxe', None)

        def _invalidate_cr4_smxe(self):
            del self._m_cr4_smxe
        @property
        def cr4_tsd(self):
            """RDTSC is privileged."""
            if hasattr(self, '_m_cr4_tsd'):
                return self._m_cr4_tsd

            self._m_cr4_tsd = self.cr4 & 4 != 0
            return getattr(self, '_m_cr4_tsd', None)

        def _invalidate_cr4_tsd(self):
            del self._m_cr4_tsd
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
            """VMX on."""
            if hasattr(self, '_m_cr4_vmxe'):
                return self._m_cr4_vmxe

            self._m_cr4_vmxe = self.cr4 & 8192 != 0
            return getattr(self, '_m_cr4_vmxe', None)

        def _invalidate_cr4_vmxe(self):
            del self._m_cr4_vmxe
        @property
        def dr6_b0(self):
            """Breakpoint 0 hit."""
            if hasattr(self, '_m_dr6_b0'):
                return self._m_dr6_b0

            self._m_dr6_b0 = self.dr6 & 1 != 0
            return getattr(self, '_m_dr6_b0', None)

        def _invalidate_dr6_b0(self):
            del self._m_dr6_b0
        @property
        def dr6_b1(self):
            """Breakpoint 1 hit."""
            if hasattr(self, '_m_dr6_b1'):
                return self._m_dr6_b1

            self._m_dr6_b1 = self.dr6 & 2 != 0
            return getattr(self, '_m_dr6_b1', None)

        def _invalidate_dr6_b1(self):
            del self._m_dr6_b1
        @property
        def dr6_b2(self):
            """Breakpoint 2 hit."""
            if hasattr(self, '_m_dr6_b2'):
                return self._m_dr6_b2

            self._m_dr6_b2 = self.dr6 & 4 != 0
            return getattr(self, '_m_dr6_b2', None)

        def _invalidate_dr6_b2(self):
            del self._m_dr6_b2
        @property
        def dr6_b3(self):
            """Breakpoint 3 hit."""
            if hasattr(self, '_m_dr6_b3'):
                return self._m_dr6_b3

            self._m_dr6_b3 = self.dr6 & 8 != 0
            return getattr(self, '_m_dr6_b3', None)

        def _invalidate_dr6_b3(self):
            del self._m_dr6_b3
        @property
        def dr6_bd(self):
            """A debug register was accessed."""
            if hasattr(self, '_m_dr6_bd'):
                return self._m_dr6_bd

            self._m_dr6_bd = self.dr6 & 8192 != 0
            return getattr(self, '_m_dr6_bd', None)

        def _invalidate_dr6_bd(self):
            del self._m_dr6_bd
        @property
        def dr6_bld(self):
            """Clear if a bus lock was detected."""
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
            """Clear if within a transactional region."""
            if hasattr(self, '_m_dr6_rtm'):
                return self._m_dr6_rtm

            self._m_dr6_rtm = self.dr6 & 65536 != 0
            return getattr(self, '_m_dr6_rtm', None)

        def _invalidate_dr6_rtm(self):
            del self._m_dr6_rtm
        @property
        def dr7_g0(self):
            """Breakpoint 0 is on for all tasks."""
            if hasattr(self, '_m_dr7_g0'):
                return self._m_dr7_g0

            self._m_dr7_g0 = self.dr7 & 2 != 0
            return getattr(self, '_m_dr7_g0', None)

        def _invalidate_dr7_g0(self):
            del self._m_dr7_g0
        @property
        def dr7_g1(self):
            """Breakpoint 1 is on for all tasks."""
            if hasattr(self, '_m_dr7_g1'):
                return self._m_dr7_g1

            self._m_dr7_g1 = self.dr7 & 8 != 0
            return getattr(self, '_m_dr7_g1', None)

        def _invalidate_dr7_g1(self):
            del self._m_dr7_g1
        @property
        def dr7_g2(self):
            """Breakpoint 2 is on for all tasks."""
            if hasattr(self, '_m_dr7_g2'):
                return self._m_dr7_g2

            self._m_dr7_g2 = self.dr7 & 32 != 0
            return getattr(self, '_m_dr7_g2', None)

        def _invalidate_dr7_g2(self):
            del self._m_dr7_g2
        @property
        def dr7_g3(self):
            """Breakpoint 3 is on for all tasks."""
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
            """Exact global breakpoints."""
            if hasattr(self, '_m_dr7_ge'):
                return self._m_dr7_ge

            self._m_dr7_ge = self.dr7 & 512 != 0
            return getattr(self, '_m_dr7_ge', None)

        def _invalidate_dr7_ge(self):
            del self._m_dr7_ge
        @property
        def dr7_l0(self):
            """Breakpoint 0 is on for the current task."""
            if hasattr(self, '_m_dr7_l0'):
                return self._m_dr7_l0

            self._m_dr7_l0 = self.dr7 & 1 != 0
            return getattr(self, '_m_dr7_l0', None)

        def _invalidate_dr7_l0(self):
            del self._m_dr7_l0
        @property
        def dr7_l1(self):
            """Breakpoint 1 is on for the current task."""
            if hasattr(self, '_m_dr7_l1'):
                return self._m_dr7_l1

            self._m_dr7_l1 = self.dr7 & 4 != 0
            return getattr(self, '_m_dr7_l1', None)

        def _invalidate_dr7_l1(self):
            del self._m_dr7_l1
        @property
        def dr7_l2(self):
            """Breakpoint 2 is on for the current task."""
            if hasattr(self, '_m_dr7_l2'):
                return self._m_dr7_l2

            self._m_dr7_l2 = self.dr7 & 16 != 0
            return getattr(self, '_m_dr7_l2', None)

        def _invalidate_dr7_l2(self):
            del self._m_dr7_l2
        @property
        def dr7_l3(self):
            """Breakpoint 3 is on for the current task."""
            if hasattr(self, '_m_dr7_l3'):
                return self._m_dr7_l3

            self._m_dr7_l3 = self.dr7 & 64 != 0
            return getattr(self, '_m_dr7_l3', None)

        def _invalidate_dr7_l3(self):
            del self._m_dr7_l3
        @property
        def dr7_le(self):
            """Exact local breakpoints."""
            if hasattr(self, '_m_dr7_le'):
                return self._m_dr7_le

            self._m_dr7_le = self.dr7 & 256 != 0
            return getattr(self, '_m_dr7_le', None)

        def _invalidate_dr7_le(self):
            del self._m_dr7_le
        @property
        def dr7_len0(self):
            """How many octets breakpoint 0 covers."""
            if hasattr(self, '_m_dr7_len0'):
                return self._m_dr7_len0

            self._m_dr7_len0 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 262144) % 4)
            return getattr(self, '_m_dr7_len0', None)

        def _invalidate_dr7_len0(self):
            del self._m_dr7_len0
        @property
        def dr7_len1(self):
            """How many octets breakpoint 1 covers."""
            if hasattr(self, '_m_dr7_len1'):
                return self._m_dr7_len1

            self._m_dr7_len1 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 4194304) % 4)
            return getattr(self, '_m_dr7_len1', None)

        def _invalidate_dr7_len1(self):
            del self._m_dr7_len1
        @property
        def dr7_len2(self):
            """How many octets breakpoint 2 covers."""
            if hasattr(self, '_m_dr7_len2'):
                return self._m_dr7_len2

            self._m_dr7_len2 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 67108864) % 4)
            return getattr(self, '_m_dr7_len2', None)

        def _invalidate_dr7_len2(self):
            del self._m_dr7_len2
        @property
        def dr7_len3(self):
            """How many octets breakpoint 3 covers."""
            if hasattr(self, '_m_dr7_len3'):
                return self._m_dr7_len3

            self._m_dr7_len3 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointLength, (self.dr7 // 1073741824) % 4)
            return getattr(self, '_m_dr7_len3', None)

        def _invalidate_dr7_len3(self):
            del self._m_dr7_len3
        @property
        def dr7_rtm(self):
            """Debugging of transactional regions."""
            if hasattr(self, '_m_dr7_rtm'):
                return self._m_dr7_rtm

            self._m_dr7_rtm = self.dr7 & 2048 != 0
            return getattr(self, '_m_dr7_rtm', None)

        def _invalidate_dr7_rtm(self):
            del self._m_dr7_rtm
        @property
        def dr7_rw0(self):
            """What breakpoint 0 stops at."""
            if hasattr(self, '_m_dr7_rw0'):
                return self._m_dr7_rw0

            self._m_dr7_rw0 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 65536) % 4)
            return getattr(self, '_m_dr7_rw0', None)

        def _invalidate_dr7_rw0(self):
            del self._m_dr7_rw0
        @property
        def dr7_rw1(self):
            """What breakpoint 1 stops at."""
            if hasattr(self, '_m_dr7_rw1'):
                return self._m_dr7_rw1

            self._m_dr7_rw1 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 1048576) % 4)
            return getattr(self, '_m_dr7_rw1', None)

        def _invalidate_dr7_rw1(self):
            del self._m_dr7_rw1
        @property
        def dr7_rw2(self):
            """What breakpoint 2 stops at."""
            if hasattr(self, '_m_dr7_rw2'):
                return self._m_dr7_rw2

            self._m_dr7_rw2 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 16777216) % 4)
            return getattr(self, '_m_dr7_rw2', None)

        def _invalidate_dr7_rw2(self):
            del self._m_dr7_rw2
        @property
        def dr7_rw3(self):
            """What breakpoint 3 stops at."""
            if hasattr(self, '_m_dr7_rw3'):
                return self._m_dr7_rw3

            self._m_dr7_rw3 = KaitaiStream.resolve_enum(XenPvVcpu.BreakpointAccess, (self.dr7 // 268435456) % 4)
            return getattr(self, '_m_dr7_rw3', None)

        def _invalidate_dr7_rw3(self):
            del self._m_dr7_rw3
        @property
        def user_cr3_frame(self):
            """Frame number of the user page table; MFN or PFN, see `user_cr3`."""
            if hasattr(self, '_m_user_cr3_frame'):
                return self._m_user_cr3_frame

            self._m_user_cr3_frame = (self.user_cr3 // 4096)
            return getattr(self, '_m_user_cr3_frame', None)

        def _invalidate_user_cr3_frame(self):
            del self._m_user_cr3_frame
        @property
        def vgcf_failsafe_disables_events(self):
            """The failsafe callback is entered with events masked."""
            if hasattr(self, '_m_vgcf_failsafe_disables_events'):
                return self._m_vgcf_failsafe_disables_events

            self._m_vgcf_failsafe_disables_events = self.flags & 8 != 0
            return getattr(self, '_m_vgcf_failsafe_disables_events', None)

        def _invalidate_vgcf_failsafe_disables_events(self):
            del self._m_vgcf_failsafe_disables_events
        @property
        def vgcf_i387_valid(self):
            """`fpu_ctxt` is valid.
            """
            if hasattr(self, '_m_vgcf_i387_valid'):
                return self._m_vgcf_i387_valid

            self._m_vgcf_i387_valid = self.flags & 1 != 0
            return getattr(self, '_m_vgcf_i387_valid', None)

        def _invalidate_vgcf_i387_valid(self):
            del self._m_vgcf_i387_valid
        @property
        def vgcf_in_kernel(self):
            """The vCPU runs the guest kernel, not a user program."""
            if hasattr(self, '_m_vgcf_in_kernel'):
                return self._m_vgcf_in_kernel

            self._m_vgcf_in_kernel = self.flags & 4 != 0
            return getattr(self, '_m_vgcf_in_kernel', None)

        def _invalidate_vgcf_in_kernel(self):
            del self._m_vgcf_in_kernel
        @property
        def vgcf_online(self):
            """The vCPU is up."""
            if hasattr(self, '_m_vgcf_online'):
                return self._m_vgcf_online

            self._m_vgcf_online = self.flags & 32 != 0
            return getattr(self, '_m_vgcf_online', None)

        def _invalidate_vgcf_online(self):
            del self._m_vgcf_online
        @property
        def vgcf_syscall_disables_events(self):
            """The syscall callback is entered with events masked."""
            if hasattr(self, '_m_vgcf_syscall_disables_events'):
                return self._m_vgcf_syscall_disables_events

            self._m_vgcf_syscall_disables_events = self.flags & 16 != 0
            return getattr(self, '_m_vgcf_syscall_disables_events', None)

        def _invalidate_vgcf_syscall_disables_events(self):
            del self._m_vgcf_syscall_disables_events
        @property
        def vmasst_4gb_segments(self):
            """Segment limits of 4 GiB are simulated (32-bit guests)."""
            if hasattr(self, '_m_vmasst_4gb_segments'):
                return self._m_vmasst_4gb_segments

            self._m_vmasst_4gb_segments = self.vm_assist & 1 != 0
            return getattr(self, '_m_vmasst_4gb_segments', None)

        def _invalidate_vmasst_4gb_segments(self):
            del self._m_vmasst_4gb_segments
        @property
        def vmasst_4gb_segments_notify(self):
            """Trap 15 tells when that simulation is used."""
            if hasattr(self, '_m_vmasst_4gb_segments_notify'):
                return self._m_vmasst_4gb_segments_notify

            self._m_vmasst_4gb_segments_notify = self.vm_assist & 2 != 0
            return getattr(self, '_m_vmasst_4gb_segments_notify', None)

        def _invalidate_vmasst_4gb_segments_notify(self):
            del self._m_vmasst_4gb_segments_notify
        @property
        def vmasst_architectural_iopl(self):
            """The virtual IOPL acts as the real one does."""
            if hasattr(self, '_m_vmasst_architectural_iopl'):
                return self._m_vmasst_architectural_iopl

            self._m_vmasst_architectural_iopl = self.vm_assist & 16 != 0
            return getattr(self, '_m_vmasst_architectural_iopl', None)

        def _invalidate_vmasst_architectural_iopl(self):
            del self._m_vmasst_architectural_iopl
        @property
        def vmasst_m2p_strict(self):
            """The machine-to-physical table is hidden from user mode."""
            if hasattr(self, '_m_vmasst_m2p_strict'):
                return self._m_vmasst_m2p_strict

            self._m_vmasst_m2p_strict = (self.vm_assist // 4294967296) % 2 == 1
            return getattr(self, '_m_vmasst_m2p_strict', None)

        def _invalidate_vmasst_m2p_strict(self):
            del self._m_vmasst_m2p_strict
        @property
        def vmasst_pae_extended_cr3(self):
            """Level 3 page tables may lie above 4 GiB (32-bit guests)."""
            if hasattr(self, '_m_vmasst_pae_extended_cr3'):
                return self._m_vmasst_pae_extended_cr3

            self._m_vmasst_pae_extended_cr3 = self.vm_assist & 8 != 0
            return getattr(self, '_m_vmasst_pae_extended_cr3', None)

        def _invalidate_vmasst_pae_extended_cr3(self):
            del self._m_vmasst_pae_extended_cr3
        @property
        def vmasst_runstate_update_flag(self):
            """Xen marks when it updates the run state information."""
            if hasattr(self, '_m_vmasst_runstate_update_flag'):
                return self._m_vmasst_runstate_update_flag

            self._m_vmasst_runstate_update_flag = self.vm_assist & 32 != 0
            return getattr(self, '_m_vmasst_runstate_update_flag', None)

        def _invalidate_vmasst_runstate_update_flag(self):
            del self._m_vmasst_runstate_update_flag
        @property
        def vmasst_writable_pagetables(self):
            """The guest may write to its level 1 page tables."""
            if hasattr(self, '_m_vmasst_writable_pagetables'):
                return self._m_vmasst_writable_pagetables

            self._m_vmasst_writable_pagetables = self.vm_assist & 4 != 0
            return getattr(self, '_m_vmasst_writable_pagetables', None)

        def _invalidate_vmasst_writable_pagetables(self):
            del self._m_vmasst_writable_pagetables

    class Msr(ReadWriteKaitaiStruct):
        """One model specific register of a vCPU.
        
        .. seealso::
           xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
        """
        SEQ_FIELDS = ["index", "reserved", "value"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.Msr, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['index']['start'] = self._io.pos()
            self.index = KaitaiStream.resolve_enum(XenPvVcpu.MsrIndex, self._io.read_u4le())
            self._debug['index']['end'] = self._io.pos()
            self._debug['reserved']['start'] = self._io.pos()
            self.reserved = self._io.read_u4le()
            self._debug['reserved']['end'] = self._io.pos()
            self._debug['value']['start'] = self._io.pos()
            self.value = self._io.read_u8le()
            self._debug['value']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenPvVcpu.Msr, self)._write__seq(io)
            self._io.write_u4le(int(self.index))
            self._io.write_u4le(self.reserved)
            self._io.write_u8le(self.value)


        def _check(self):
            self._dirty = False


    class TrapInfo32(ReadWriteKaitaiStruct):
        """Handler of one exception or software interrupt, 32-bit guest.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct trap_info
        """
        SEQ_FIELDS = ["vector", "flags", "cs", "address"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.TrapInfo32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vector']['start'] = self._io.pos()
            self.vector = self._io.read_u1()
            self._debug['vector']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u1()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['cs']['start'] = self._io.pos()
            self.cs = self._io.read_u2le()
            self._debug['cs']['end'] = self._io.pos()
            self._debug['address']['start'] = self._io.pos()
            self.address = self._io.read_u4le()
            self._debug['address']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenPvVcpu.TrapInfo32, self)._write__seq(io)
            self._io.write_u1(self.vector)
            self._io.write_u1(self.flags)
            self._io.write_u2le(self.cs)
            self._io.write_u4le(self.address)


        def _check(self):
            self._dirty = False

        @property
        def clears_if(self):
            """The handler is entered with events masked."""
            if hasattr(self, '_m_clears_if'):
                return self._m_clears_if

            self._m_clears_if = self.flags & 4 != 0
            return getattr(self, '_m_clears_if', None)

        def _invalidate_clears_if(self):
            del self._m_clears_if
        @property
        def dpl(self):
            """Privilege level from which software may raise the trap."""
            if hasattr(self, '_m_dpl'):
                return self._m_dpl

            self._m_dpl = self.flags % 4
            return getattr(self, '_m_dpl', None)

        def _invalidate_dpl(self):
            del self._m_dpl

    class TrapInfo64(ReadWriteKaitaiStruct):
        """Handler of one exception or software interrupt, 64-bit guest.
        
        .. seealso::
           xen/include/public/arch-x86/xen.h, struct trap_info
        """
        SEQ_FIELDS = ["vector", "flags", "cs", "padding", "address"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.TrapInfo64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['vector']['start'] = self._io.pos()
            self.vector = self._io.read_u1()
            self._debug['vector']['end'] = self._io.pos()
            self._debug['flags']['start'] = self._io.pos()
            self.flags = self._io.read_u1()
            self._debug['flags']['end'] = self._io.pos()
            self._debug['cs']['start'] = self._io.pos()
            self.cs = self._io.read_u2le()
            self._debug['cs']['end'] = self._io.pos()
            self._debug['padding']['start'] = self._io.pos()
            self.padding = self._io.read_bytes(4)
            self._debug['padding']['end'] = self._io.pos()
            self._debug['address']['start'] = self._io.pos()
            self.address = self._io.read_u8le()
            self._debug['address']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenPvVcpu.TrapInfo64, self)._write__seq(io)
            self._io.write_u1(self.vector)
            self._io.write_u1(self.flags)
            self._io.write_u2le(self.cs)
            self._io.write_bytes(self.padding)
            self._io.write_u8le(self.address)


        def _check(self):
            if len(self.padding) != 4:
                raise kaitaistruct.ConsistencyError(u"padding", 4, len(self.padding))
            self._dirty = False

        @property
        def clears_if(self):
            """The handler is entered with events masked."""
            if hasattr(self, '_m_clears_if'):
                return self._m_clears_if

            self._m_clears_if = self.flags & 4 != 0
            return getattr(self, '_m_clears_if', None)

        def _invalidate_clears_if(self):
            del self._m_clears_if
        @property
        def dpl(self):
            """Privilege level from which software may raise the trap."""
            if hasattr(self, '_m_dpl'):
                return self._m_dpl

            self._m_dpl = self.flags % 4
            return getattr(self, '_m_dpl', None)

        def _invalidate_dpl(self):
            del self._m_dpl

    class UserRegs32(ReadWriteKaitaiStruct):
        """General registers of a vCPU of a 32-bit guest, 68 octets.
        
        .. seealso::
           xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
        """
        SEQ_FIELDS = ["ebx", "ecx", "edx", "esi", "edi", "ebp", "eax", "error_code", "entry_vector", "eip", "cs", "saved_upcall_mask", "pad0", "eflags", "esp", "ss", "pad1", "es", "pad2", "ds", "pad3", "fs", "pad4", "gs", "pad5"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.UserRegs32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['ebx']['start'] = self._io.pos()
            self.ebx = self._io.read_u4le()
            self._debug['ebx']['end'] = self._io.pos()
            self._debug['ecx']['start'] = self._io.pos()
            self.ecx = self._io.read_u4le()
            self._debug['ecx']['end'] = self._io.pos()
            self._debug['edx']['start'] = self._io.pos()
            self.edx = self._io.read_u4le()
            self._debug['edx']['end'] = self._io.pos()
            self._debug['esi']['start'] = self._io.pos()
            self.esi = self._io.read_u4le()
            self._debug['esi']['end'] = self._io.pos()
            self._debug['edi']['start'] = self._io.pos()
            self.edi = self._io.read_u4le()
            self._debug['edi']['end'] = self._io.pos()
            self._debug['ebp']['start'] = self._io.pos()
            self.ebp = self._io.read_u4le()
            self._debug['ebp']['end'] = self._io.pos()
            self._debug['eax']['start'] = self._io.pos()
            self.eax = self._io.read_u4le()
            self._debug['eax']['end'] = self._io.pos()
            self._debug['error_code']['start'] = self._io.pos()
            self.error_code = self._io.read_u2le()
            self._debug['error_code']['end'] = self._io.pos()
            self._debug['entry_vector']['start'] = self._io.pos()
            self.entry_vector = self._io.read_u2le()
            self._debug['entry_vector']['end'] = self._io.pos()
            self._debug['eip']['start'] = self._io.pos()
            self.eip = self._io.read_u4le()
            self._debug['eip']['end'] = self._io.pos()
            self._debug['cs']['start'] = self._io.pos()
            self.cs = self._io.read_u2le()
            self._debug['cs']['end'] = self._io.pos()
            self._debug['saved_upcall_mask']['start'] = self._io.pos()
            self.saved_upcall_mask = self._io.read_u1()
            self._debug['saved_upcall_mask']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_u1()
            self._debug['pad0']['end'] = self._io.pos()
            self._debug['eflags']['start'] = self._io.pos()
            self.eflags = self._io.read_u4le()
            self._debug['eflags']['end'] = self._io.pos()
            self._debug['esp']['start'] = self._io.pos()
            self.esp = self._io.read_u4le()
            self._debug['esp']['end'] = self._io.pos()
            self._debug['ss']['start'] = self._io.pos()
            self.ss = self._io.read_u2le()
            self._debug['ss']['end'] = self._io.pos()
            self._debug['pad1']['start'] = self._io.pos()
            self.pad1 = self._io.read_u2le()
            self._debug['pad1']['end'] = self._io.pos()
            self._debug['es']['start'] = self._io.pos()
            self.es = self._io.read_u2le()
            self._debug['es']['end'] = self._io.pos()
            self._debug['pad2']['start'] = self._io.pos()
            self.pad2 = self._io.read_u2le()
            self._debug['pad2']['end'] = self._io.pos()
            self._debug['ds']['start'] = self._io.pos()
            self.ds = self._io.read_u2le()
            self._debug['ds']['end'] = self._io.pos()
            self._debug['pad3']['start'] = self._io.pos()
            self.pad3 = self._io.read_u2le()
            self._debug['pad3']['end'] = self._io.pos()
            self._debug['fs']['start'] = self._io.pos()
            self.fs = self._io.read_u2le()
            self._debug['fs']['end'] = self._io.pos()
            self._debug['pad4']['start'] = self._io.pos()
            self.pad4 = self._io.read_u2le()
            self._debug['pad4']['end'] = self._io.pos()
            self._debug['gs']['start'] = self._io.pos()
            self.gs = self._io.read_u2le()
            self._debug['gs']['end'] = self._io.pos()
            self._debug['pad5']['start'] = self._io.pos()
            self.pad5 = self._io.read_u2le()
            self._debug['pad5']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenPvVcpu.UserRegs32, self)._write__seq(io)
            self._io.write_u4le(self.ebx)
            self._io.write_u4le(self.ecx)
            self._io.write_u4le(self.edx)
            self._io.write_u4le(self.esi)
            self._io.write_u4le(self.edi)
            self._io.write_u4le(self.ebp)
            self._io.write_u4le(self.eax)
            self._io.write_u2le(self.error_code)
            self._io.write_u2le(self.entry_vector)
            self._io.write_u4le(self.eip)
            self._io.write_u2le(self.cs)
            self._io.write_u1(self.saved_upcall_mask)
            self._io.write_u1(self.pad0)
            self._io.write_u4le(self.eflags)
            self._io.write_u4le(self.esp)
            self._io.write_u2le(self.ss)
            self._io.write_u2le(self.pad1)
            self._io.write_u2le(self.es)
            self._io.write_u2le(self.pad2)
            self._io.write_u2le(self.ds)
            self._io.write_u2le(self.pad3)
            self._io.write_u2le(self.fs)
            self._io.write_u2le(self.pad4)
            self._io.write_u2le(self.gs)
            self._io.write_u2le(self.pad5)


        def _check(self):
            self._dirty = False

        @property
        def cpl(self):
            """Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
            user alike; 1 is the kernel of a 32-bit guest.
            """
            if hasattr(self, '_m_cpl'):
                return self._m_cpl

            self._m_cpl = self.cs % 4
            return getattr(self, '_m_cpl', None)

        def _invalidate_cpl(self):
            del self._m_cpl
        @property
        def eflags_ac(self):
            """Alignment check, or access to user pages allowed."""
            if hasattr(self, '_m_eflags_ac'):
                return self._m_eflags_ac

            self._m_eflags_ac = self.eflags & 262144 != 0
            return getattr(self, '_m_eflags_ac', None)

        def _invalidate_eflags_ac(self):
            del self._m_eflags_ac
        @property
        def eflags_af(self):
            """Auxiliary carry."""
            if hasattr(self, '_m_eflags_af'):
                return self._m_eflags_af

            self._m_eflags_af = self.eflags & 16 != 0
            return getattr(self, '_m_eflags_af', None)

        def _invalidate_eflags_af(self):
            del self._m_eflags_af
        @property
        def eflags_cf(self):
            """Carry."""
            if hasattr(self, '_m_eflags_cf'):
                return self._m_eflags_cf

            self._m_eflags_cf = self.eflags & 1 != 0
            return getattr(self, '_m_eflags_cf', None)

        def _invalidate_eflags_cf(self):
            del self._m_eflags_cf
        @property
        def eflags_df(self):
            """Direction of string instructions."""
            if hasattr(self, '_m_eflags_df'):
                return self._m_eflags_df

            self._m_eflags_df = self.eflags & 1024 != 0
            return getattr(self, '_m_eflags_df', None)

        def _invalidate_eflags_df(self):
            del self._m_eflags_df
        @property
        def eflags_id(self):
            """CPUID can be used."""
            if hasattr(self, '_m_eflags_id'):
                return self._m_eflags_id

            self._m_eflags_id = self.eflags & 2097152 != 0
            return getattr(self, '_m_eflags_id', None)

        def _invalidate_eflags_id(self):
            del self._m_eflags_id
        @property
        def eflags_if(self):
            """Interrupts on; for PV the inverse of `saved_upcall_mask`."""
            if hasattr(self, '_m_eflags_if'):
                return self._m_eflags_if

            self._m_eflags_if = self.eflags & 512 != 0
            return getattr(self, '_m_eflags_if', None)

        def _invalidate_eflags_if(self):
            del self._m_eflags_if
        @property
        def eflags_iopl(self):
            """I/O privilege level, for PV the virtual one."""
            if hasattr(self, '_m_eflags_iopl'):
                return self._m_eflags_iopl

            self._m_eflags_iopl = (self.eflags // 4096) % 4
            return getattr(self, '_m_eflags_iopl', None)

        def _invalidate_eflags_iopl(self):
            del self._m_eflags_iopl
        @property
        def eflags_nt(self):
            """Nested task."""
            if hasattr(self, '_m_eflags_nt'):
                return self._m_eflags_nt

            self._m_eflags_nt = self.eflags & 16384 != 0
            return getattr(self, '_m_eflags_nt', None)

        def _invalidate_eflags_nt(self):
            del self._m_eflags_nt
        @property
        def eflags_of(self):
            """Overflow."""
            if hasattr(self, '_m_eflags_of'):
                return self._m_eflags_of

            self._m_eflags_of = self.eflags & 2048 != 0
            return getattr(self, '_m_eflags_of', None)

        def _invalidate_eflags_of(self):
            del self._m_eflags_of
        @property
        def eflags_pf(self):
            """Parity."""
            if hasattr(self, '_m_eflags_pf'):
                return self._m_eflags_pf

            self._m_eflags_pf = self.eflags & 4 != 0
            return getattr(self, '_m_eflags_pf', None)

        def _invalidate_eflags_pf(self):
            del self._m_eflags_pf
        @property
        def eflags_rf(self):
            """Resume, one instruction without debug faults."""
            if hasattr(self, '_m_eflags_rf'):
                return self._m_eflags_rf

            self._m_eflags_rf = self.eflags & 65536 != 0
            return getattr(self, '_m_eflags_rf', None)

        def _invalidate_eflags_rf(self):
            del self._m_eflags_rf
        @property
        def eflags_sf(self):
            """Sign."""
            if hasattr(self, '_m_eflags_sf'):
                return self._m_eflags_sf

            self._m_eflags_sf = self.eflags & 128 != 0
            return getattr(self, '_m_eflags_sf', None)

        def _invalidate_eflags_sf(self):
            del self._m_eflags_sf
        @property
        def eflags_tf(self):
            """Trap after each instruction."""
            if hasattr(self, '_m_eflags_tf'):
                return self._m_eflags_tf

            self._m_eflags_tf = self.eflags & 256 != 0
            return getattr(self, '_m_eflags_tf', None)

        def _invalidate_eflags_tf(self):
            del self._m_eflags_tf
        @property
        def eflags_vif(self):
            """Virtual interrupt flag."""
            if hasattr(self, '_m_eflags_vif'):
                return self._m_eflags_vif

            self._m_eflags_vif = self.eflags & 524288 != 0
            return getattr(self, '_m_eflags_vif', None)

        def _invalidate_eflags_vif(self):
            del self._m_eflags_vif
        @property
        def eflags_vip(self):
            """Virtual interrupt pending."""
            if hasattr(self, '_m_eflags_vip'):
                return self._m_eflags_vip

            self._m_eflags_vip = self.eflags & 1048576 != 0
            return getattr(self, '_m_eflags_vip', None)

        def _invalidate_eflags_vip(self):
            del self._m_eflags_vip
        @property
        def eflags_vm(self):
            """Virtual 8086 mode."""
            if hasattr(self, '_m_eflags_vm'):
                return self._m_eflags_vm

            self._m_eflags_vm = self.eflags & 131072 != 0
            return getattr(self, '_m_eflags_vm', None)

        def _invalidate_eflags_vm(self):
            del self._m_eflags_vm
        @property
        def eflags_zf(self):
            """Zero."""
            if hasattr(self, '_m_eflags_zf'):
                return self._m_eflags_zf

            self._m_eflags_zf = self.eflags & 64 != 0
            return getattr(self, '_m_eflags_zf', None)

        def _invalidate_eflags_zf(self):
            del self._m_eflags_zf

    class UserRegs64(ReadWriteKaitaiStruct):
        """General registers of a vCPU of a 64-bit guest, 200 octets.
        
        .. seealso::
           xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
        """
        SEQ_FIELDS = ["r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi", "rdi", "error_code", "entry_vector", "rip", "cs", "pad0", "saved_upcall_mask", "pad1", "rflags", "rsp", "ss", "pad2", "es", "pad3", "ds", "pad4", "fs", "pad5", "gs", "pad6"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.UserRegs64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['r15']['start'] = self._io.pos()
            self.r15 = self._io.read_u8le()
            self._debug['r15']['end'] = self._io.pos()
            self._debug['r14']['start'] = self._io.pos()
            self.r14 = self._io.read_u8le()
            self._debug['r14']['end'] = self._io.pos()
            self._debug['r13']['start'] = self._io.pos()
            self.r13 = self._io.read_u8le()
            self._debug['r13']['end'] = self._io.pos()
            self._debug['r12']['start'] = self._io.pos()
            self.r12 = self._io.read_u8le()
            self._debug['r12']['end'] = self._io.pos()
            self._debug['rbp']['start'] = self._io.pos()
            self.rbp = self._io.read_u8le()
            self._debug['rbp']['end'] = self._io.pos()
            self._debug['rbx']['start'] = self._io.pos()
            self.rbx = self._io.read_u8le()
            self._debug['rbx']['end'] = self._io.pos()
            self._debug['r11']['start'] = self._io.pos()
            self.r11 = self._io.read_u8le()
            self._debug['r11']['end'] = self._io.pos()
            self._debug['r10']['start'] = self._io.pos()
            self.r10 = self._io.read_u8le()
            self._debug['r10']['end'] = self._io.pos()
            self._debug['r9']['start'] = self._io.pos()
            self.r9 = self._io.read_u8le()
            self._debug['r9']['end'] = self._io.pos()
            self._debug['r8']['start'] = self._io.pos()
            self.r8 = self._io.read_u8le()
            self._debug['r8']['end'] = self._io.pos()
            self._debug['rax']['start'] = self._io.pos()
            self.rax = self._io.read_u8le()
            self._debug['rax']['end'] = self._io.pos()
            self._debug['rcx']['start'] = self._io.pos()
            self.rcx = self._io.read_u8le()
            self._debug['rcx']['end'] = self._io.pos()
            self._debug['rdx']['start'] = self._io.pos()
            self.rdx = self._io.read_u8le()
            self._debug['rdx']['end'] = self._io.pos()
            self._debug['rsi']['start'] = self._io.pos()
            self.rsi = self._io.read_u8le()
            self._debug['rsi']['end'] = self._io.pos()
            self._debug['rdi']['start'] = self._io.pos()
            self.rdi = self._io.read_u8le()
            self._debug['rdi']['end'] = self._io.pos()
            self._debug['error_code']['start'] = self._io.pos()
            self.error_code = self._io.read_u4le()
            self._debug['error_code']['end'] = self._io.pos()
            self._debug['entry_vector']['start'] = self._io.pos()
            self.entry_vector = self._io.read_u4le()
            self._debug['entry_vector']['end'] = self._io.pos()
            self._debug['rip']['start'] = self._io.pos()
            self.rip = self._io.read_u8le()
            self._debug['rip']['end'] = self._io.pos()
            self._debug['cs']['start'] = self._io.pos()
            self.cs = self._io.read_u2le()
            self._debug['cs']['end'] = self._io.pos()
            self._debug['pad0']['start'] = self._io.pos()
            self.pad0 = self._io.read_bytes(2)
            self._debug['pad0']['end'] = self._io.pos()
            self._debug['saved_upcall_mask']['start'] = self._io.pos()
            self.saved_upcall_mask = self._io.read_u1()
            self._debug['saved_upcall_mask']['end'] = self._io.pos()
            self._debug['pad1']['start'] = self._io.pos()
            self.pad1 = self._io.read_bytes(3)
            self._debug['pad1']['end'] = self._io.pos()
            self._debug['rflags']['start'] = self._io.pos()
            self.rflags = self._io.read_u8le()
            self._debug['rflags']['end'] = self._io.pos()
            self._debug['rsp']['start'] = self._io.pos()
            self.rsp = self._io.read_u8le()
            self._debug['rsp']['end'] = self._io.pos()
            self._debug['ss']['start'] = self._io.pos()
            self.ss = self._io.read_u2le()
            self._debug['ss']['end'] = self._io.pos()
            self._debug['pad2']['start'] = self._io.pos()
            self.pad2 = self._io.read_bytes(6)
            self._debug['pad2']['end'] = self._io.pos()
            self._debug['es']['start'] = self._io.pos()
            self.es = self._io.read_u2le()
            self._debug['es']['end'] = self._io.pos()
            self._debug['pad3']['start'] = self._io.pos()
            self.pad3 = self._io.read_bytes(6)
            self._debug['pad3']['end'] = self._io.pos()
            self._debug['ds']['start'] = self._io.pos()
            self.ds = self._io.read_u2le()
            self._debug['ds']['end'] = self._io.pos()
            self._debug['pad4']['start'] = self._io.pos()
            self.pad4 = self._io.read_bytes(6)
            self._debug['pad4']['end'] = self._io.pos()
            self._debug['fs']['start'] = self._io.pos()
            self.fs = self._io.read_u2le()
            self._debug['fs']['end'] = self._io.pos()
            self._debug['pad5']['start'] = self._io.pos()
            self.pad5 = self._io.read_bytes(6)
            self._debug['pad5']['end'] = self._io.pos()
            self._debug['gs']['start'] = self._io.pos()
            self.gs = self._io.read_u2le()
            self._debug['gs']['end'] = self._io.pos()
            self._debug['pad6']['start'] = self._io.pos()
            self.pad6 = self._io.read_bytes(6)
            self._debug['pad6']['end'] = self._io.pos()
            self._dirty = False


        def _fetch_instances(self):
            pass


        def _write__seq(self, io=None):
            super(XenPvVcpu.UserRegs64, self)._write__seq(io)
            self._io.write_u8le(self.r15)
            self._io.write_u8le(self.r14)
            self._io.write_u8le(self.r13)
            self._io.write_u8le(self.r12)
            self._io.write_u8le(self.rbp)
            self._io.write_u8le(self.rbx)
            self._io.write_u8le(self.r11)
            self._io.write_u8le(self.r10)
            self._io.write_u8le(self.r9)
            self._io.write_u8le(self.r8)
            self._io.write_u8le(self.rax)
            self._io.write_u8le(self.rcx)
            self._io.write_u8le(self.rdx)
            self._io.write_u8le(self.rsi)
            self._io.write_u8le(self.rdi)
            self._io.write_u4le(self.error_code)
            self._io.write_u4le(self.entry_vector)
            self._io.write_u8le(self.rip)
            self._io.write_u2le(self.cs)
            self._io.write_bytes(self.pad0)
            self._io.write_u1(self.saved_upcall_mask)
            self._io.write_bytes(self.pad1)
            self._io.write_u8le(self.rflags)
            self._io.write_u8le(self.rsp)
            self._io.write_u2le(self.ss)
            self._io.write_bytes(self.pad2)
            self._io.write_u2le(self.es)
            self._io.write_bytes(self.pad3)
            self._io.write_u2le(self.ds)
            self._io.write_bytes(self.pad4)
            self._io.write_u2le(self.fs)
            self._io.write_bytes(self.pad5)
            self._io.write_u2le(self.gs)
            self._io.write_bytes(self.pad6)


        def _check(self):
            if len(self.pad0) != 2:
                raise kaitaistruct.ConsistencyError(u"pad0", 2, len(self.pad0))
            if len(self.pad1) != 3:
                raise kaitaistruct.ConsistencyError(u"pad1", 3, len(self.pad1))
            if len(self.pad2) != 6:
                raise kaitaistruct.ConsistencyError(u"pad2", 6, len(self.pad2))
            if len(self.pad3) != 6:
                raise kaitaistruct.ConsistencyError(u"pad3", 6, len(self.pad3))
            if len(self.pad4) != 6:
                raise kaitaistruct.ConsistencyError(u"pad4", 6, len(self.pad4))
            if len(self.pad5) != 6:
                raise kaitaistruct.ConsistencyError(u"pad5", 6, len(self.pad5))
            if len(self.pad6) != 6:
                raise kaitaistruct.ConsistencyError(u"pad6", 6, len(self.pad6))
            self._dirty = False

        @property
        def cpl(self):
            """Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
            user alike; 1 is the kernel of a 32-bit guest.
            """
            if hasattr(self, '_m_cpl'):
                return self._m_cpl

            self._m_cpl = self.cs % 4
            return getattr(self, '_m_cpl', None)

        def _invalidate_cpl(self):
            del self._m_cpl
        @property
        def rflags_ac(self):
            """Alignment check, or access to user pages allowed."""
            if hasattr(self, '_m_rflags_ac'):
                return self._m_rflags_ac

            self._m_rflags_ac = self.rflags & 262144 != 0
            return getattr(self, '_m_rflags_ac', None)

        def _invalidate_rflags_ac(self):
            del self._m_rflags_ac
        @property
        def rflags_af(self):
            """Auxiliary carry."""
            if hasattr(self, '_m_rflags_af'):
                return self._m_rflags_af

            self._m_rflags_af = self.rflags & 16 != 0
            return getattr(self, '_m_rflags_af', None)

        def _invalidate_rflags_af(self):
            del self._m_rflags_af
        @property
        def rflags_cf(self):
            """Carry."""
            if hasattr(self, '_m_rflags_cf'):
                return self._m_rflags_cf

            self._m_rflags_cf = self.rflags & 1 != 0
            return getattr(self, '_m_rflags_cf', None)

        def _invalidate_rflags_cf(self):
            del self._m_rflags_cf
        @property
        def rflags_df(self):
            """Direction of string instructions."""
            if hasattr(self, '_m_rflags_df'):
                return self._m_rflags_df

            self._m_rflags_df = self.rflags & 1024 != 0
            return getattr(self, '_m_rflags_df', None)

        def _invalidate_rflags_df(self):
            del self._m_rflags_df
        @property
        def rflags_id(self):
            """CPUID can be used."""
            if hasattr(self, '_m_rflags_id'):
                return self._m_rflags_id

            self._m_rflags_id = self.rflags & 2097152 != 0
            return getattr(self, '_m_rflags_id', None)

        def _invalidate_rflags_id(self):
            del self._m_rflags_id
        @property
        def rflags_if(self):
            """Interrupts on; for PV the inverse of `saved_upcall_mask`."""
            if hasattr(self, '_m_rflags_if'):
                return self._m_rflags_if

            self._m_rflags_if = self.rflags & 512 != 0
            return getattr(self, '_m_rflags_if', None)

        def _invalidate_rflags_if(self):
            del self._m_rflags_if
        @property
        def rflags_iopl(self):
            """I/O privilege level, for PV the virtual one."""
            if hasattr(self, '_m_rflags_iopl'):
                return self._m_rflags_iopl

            self._m_rflags_iopl = (self.rflags // 4096) % 4
            return getattr(self, '_m_rflags_iopl', None)

        def _invalidate_rflags_iopl(self):
            del self._m_rflags_iopl
        @property
        def rflags_nt(self):
            """Nested task."""
            if hasattr(self, '_m_rflags_nt'):
                return self._m_rflags_nt

            self._m_rflags_nt = self.rflags & 16384 != 0
            return getattr(self, '_m_rflags_nt', None)

        def _invalidate_rflags_nt(self):
            del self._m_rflags_nt
        @property
        def rflags_of(self):
            """Overflow."""
            if hasattr(self, '_m_rflags_of'):
                return self._m_rflags_of

            self._m_rflags_of = self.rflags & 2048 != 0
            return getattr(self, '_m_rflags_of', None)

        def _invalidate_rflags_of(self):
            del self._m_rflags_of
        @property
        def rflags_pf(self):
            """Parity."""
            if hasattr(self, '_m_rflags_pf'):
                return self._m_rflags_pf

            self._m_rflags_pf = self.rflags & 4 != 0
            return getattr(self, '_m_rflags_pf', None)

        def _invalidate_rflags_pf(self):
            del self._m_rflags_pf
        @property
        def rflags_rf(self):
            """Resume, one instruction without debug faults."""
            if hasattr(self, '_m_rflags_rf'):
                return self._m_rflags_rf

            self._m_rflags_rf = self.rflags & 65536 != 0
            return getattr(self, '_m_rflags_rf', None)

        def _invalidate_rflags_rf(self):
            del self._m_rflags_rf
        @property
        def rflags_sf(self):
            """Sign."""
            if hasattr(self, '_m_rflags_sf'):
                return self._m_rflags_sf

            self._m_rflags_sf = self.rflags & 128 != 0
            return getattr(self, '_m_rflags_sf', None)

        def _invalidate_rflags_sf(self):
            del self._m_rflags_sf
        @property
        def rflags_tf(self):
            """Trap after each instruction."""
            if hasattr(self, '_m_rflags_tf'):
                return self._m_rflags_tf

            self._m_rflags_tf = self.rflags & 256 != 0
            return getattr(self, '_m_rflags_tf', None)

        def _invalidate_rflags_tf(self):
            del self._m_rflags_tf
        @property
        def rflags_vif(self):
            """Virtual interrupt flag."""
            if hasattr(self, '_m_rflags_vif'):
                return self._m_rflags_vif

            self._m_rflags_vif = self.rflags & 524288 != 0
            return getattr(self, '_m_rflags_vif', None)

        def _invalidate_rflags_vif(self):
            del self._m_rflags_vif
        @property
        def rflags_vip(self):
            """Virtual interrupt pending."""
            if hasattr(self, '_m_rflags_vip'):
                return self._m_rflags_vip

            self._m_rflags_vip = self.rflags & 1048576 != 0
            return getattr(self, '_m_rflags_vip', None)

        def _invalidate_rflags_vip(self):
            del self._m_rflags_vip
        @property
        def rflags_vm(self):
            """Virtual 8086 mode."""
            if hasattr(self, '_m_rflags_vm'):
                return self._m_rflags_vm

            self._m_rflags_vm = self.rflags & 131072 != 0
            return getattr(self, '_m_rflags_vm', None)

        def _invalidate_rflags_vm(self):
            del self._m_rflags_vm
        @property
        def rflags_zf(self):
            """Zero."""
            if hasattr(self, '_m_rflags_zf'):
                return self._m_rflags_zf

            self._m_rflags_zf = self.rflags & 64 != 0
            return getattr(self, '_m_rflags_zf', None)

        def _invalidate_rflags_zf(self):
            del self._m_rflags_zf

    class XsaveContext(ReadWriteKaitaiStruct):
        """Extended processor state, `xcr0` and what came into use so far before the
        XSAVE area.
        
        .. seealso::
           xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
        """
        SEQ_FIELDS = ["xcr0", "xcr0_accum", "area"]
        def __init__(self, _io=None, _parent=None, _root=None):
            super(XenPvVcpu.XsaveContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._debug = collections.defaultdict(dict)

        def _read(self):
            self._debug['xcr0']['start'] = self._io.pos()
            self.xcr0 = self._io.read_u8le()
            self._debug['xcr0']['end'] = self._io.pos()
            self._debug['xcr0_accum']['start'] = self._io.pos()
            self.xcr0_accum = self._io.read_u8le()
            self._debug['xcr0_accum']['end'] = self._io.pos()
            if (not (self._io.is_eof())):
                pass
                self._debug['area']['start'] = self._io.pos()
                self._raw_area = self._io.read_bytes_full()
                _io__raw_area = KaitaiStream(BytesIO(self._raw_area))
                self.area = x86_xsave.X86Xsave(_io__raw_area)
                self.area._read()
                self._debug['area']['end'] = self._io.pos()

            self._dirty = False


        def _fetch_instances(self):
            pass
            if (not (self._io.is_eof())):
                pass
                self.area._fetch_instances()



        def _write__seq(self, io=None):
            super(XenPvVcpu.XsaveContext, self)._write__seq(io)
            self._io.write_u8le(self.xcr0)
            self._io.write_u8le(self.xcr0_accum)
            if (not (self._io.is_eof())):
                pass
                _io__raw_area = KaitaiStream(BytesIO(bytearray(self._io.size() - self._io.pos())))
                self._io.add_child_stream(_io__raw_area)
                _pos2 = self._io.pos()
                self._io.seek(self._io.pos() + (self._io.size() - self._io.pos()))
                def handler(parent, _io__raw_area=_io__raw_area):
                    self._raw_area = _io__raw_area.to_byte_array()
                    parent.write_bytes(self._raw_area)
                    if not parent.is_eof():
                        raise kaitaistruct.ConsistencyError(u"raw(area)", 0, parent.size() - parent.pos())
                _io__raw_area.write_back_handler = KaitaiStream.WriteBackHandler(_pos2, handler)
                self.area._write__seq(_io__raw_area)



        def _check(self):
            self._dirty = False

        @property
        def xcr0_accum_bndcsr(self):
            """MPX configuration."""
            if hasattr(self, '_m_xcr0_accum_bndcsr'):
                return self._m_xcr0_accum_bndcsr

            self._m_xcr0_accum_bndcsr = self.xcr0_accum & 16 != 0
            return getattr(self, '_m_xcr0_accum_bndcsr', None)

        def _invalidate_xcr0_accum_bndcsr(self):
            del self._m_xcr0_accum_bndcsr
        @property
        def xcr0_accum_bndregs(self):
            """MPX bound registers."""
            if hasattr(self, '_m_xcr0_accum_bndregs'):
                return self._m_xcr0_accum_bndregs

            self._m_xcr0_accum_bndregs = self.xcr0_accum & 8 != 0
            return getattr(self, '_m_xcr0_accum_bndregs', None)

        def _invalidate_xcr0_accum_bndregs(self):
            del self._m_xcr0_accum_bndregs
        @property
        def xcr0_accum_hi_zmm(self):
            """ZMM16 to ZMM31."""
            if hasattr(self, '_m_xcr0_accum_hi_zmm'):
                return self._m_xcr0_accum_hi_zmm

            self._m_xcr0_accum_hi_zmm = self.xcr0_accum & 128 != 0
            return getattr(self, '_m_xcr0_accum_hi_zmm', None)

        def _invalidate_xcr0_accum_hi_zmm(self):
            del self._m_xcr0_accum_hi_zmm
        @property
        def xcr0_accum_lwp(self):
            """AMD lightweight profiling."""
            if hasattr(self, '_m_xcr0_accum_lwp'):
                return self._m_xcr0_accum_lwp

            self._m_xcr0_accum_lwp = (self.xcr0_accum // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_xcr0_accum_lwp', None)

        def _invalidate_xcr0_accum_lwp(self):
            del self._m_xcr0_accum_lwp
        @property
        def xcr0_accum_opmask(self):
            """AVX-512 mask registers."""
            if hasattr(self, '_m_xcr0_accum_opmask'):
                return self._m_xcr0_accum_opmask

            self._m_xcr0_accum_opmask = self.xcr0_accum & 32 != 0
            return getattr(self, '_m_xcr0_accum_opmask', None)

        def _invalidate_xcr0_accum_opmask(self):
            del self._m_xcr0_accum_opmask
        @property
        def xcr0_accum_pkru(self):
            """Protection key rights."""
            if hasattr(self, '_m_xcr0_accum_pkru'):
                return self._m_xcr0_accum_pkru

            self._m_xcr0_accum_pkru = self.xcr0_accum & 512 != 0
            return getattr(self, '_m_xcr0_accum_pkru', None)

        def _invalidate_xcr0_accum_pkru(self):
            del self._m_xcr0_accum_pkru
        @property
        def xcr0_accum_sse(self):
            """XMM registers."""
            if hasattr(self, '_m_xcr0_accum_sse'):
                return self._m_xcr0_accum_sse

            self._m_xcr0_accum_sse = self.xcr0_accum & 2 != 0
            return getattr(self, '_m_xcr0_accum_sse', None)

        def _invalidate_xcr0_accum_sse(self):
            del self._m_xcr0_accum_sse
        @property
        def xcr0_accum_tile_cfg(self):
            """AMX tile configuration."""
            if hasattr(self, '_m_xcr0_accum_tile_cfg'):
                return self._m_xcr0_accum_tile_cfg

            self._m_xcr0_accum_tile_cfg = self.xcr0_accum & 131072 != 0
            return getattr(self, '_m_xcr0_accum_tile_cfg', None)

        def _invalidate_xcr0_accum_tile_cfg(self):
            del self._m_xcr0_accum_tile_cfg
        @property
        def xcr0_accum_tile_data(self):
            """AMX tiles."""
            if hasattr(self, '_m_xcr0_accum_tile_data'):
                return self._m_xcr0_accum_tile_data

            self._m_xcr0_accum_tile_data = self.xcr0_accum & 262144 != 0
            return getattr(self, '_m_xcr0_accum_tile_data', None)

        def _invalidate_xcr0_accum_tile_data(self):
            del self._m_xcr0_accum_tile_data
        @property
        def xcr0_accum_x87(self):
            """x87 registers."""
            if hasattr(self, '_m_xcr0_accum_x87'):
                return self._m_xcr0_accum_x87

            self._m_xcr0_accum_x87 = self.xcr0_accum & 1 != 0
            return getattr(self, '_m_xcr0_accum_x87', None)

        def _invalidate_xcr0_accum_x87(self):
            del self._m_xcr0_accum_x87
        @property
        def xcr0_accum_ymm(self):
            """Upper halves of the YMM registers."""
            if hasattr(self, '_m_xcr0_accum_ymm'):
                return self._m_xcr0_accum_ymm

            self._m_xcr0_accum_ymm = self.xcr0_accum & 4 != 0
            return getattr(self, '_m_xcr0_accum_ymm', None)

        def _invalidate_xcr0_accum_ymm(self):
            del self._m_xcr0_accum_ymm
        @property
        def xcr0_accum_zmm(self):
            """Upper halves of ZMM0 to ZMM15."""
            if hasattr(self, '_m_xcr0_accum_zmm'):
                return self._m_xcr0_accum_zmm

            self._m_xcr0_accum_zmm = self.xcr0_accum & 64 != 0
            return getattr(self, '_m_xcr0_accum_zmm', None)

        def _invalidate_xcr0_accum_zmm(self):
            del self._m_xcr0_accum_zmm
        @property
        def xcr0_bndcsr(self):
            """MPX configuration."""
            if hasattr(self, '_m_xcr0_bndcsr'):
                return self._m_xcr0_bndcsr

            self._m_xcr0_bndcsr = self.xcr0 & 16 != 0
            return getattr(self, '_m_xcr0_bndcsr', None)

        def _invalidate_xcr0_bndcsr(self):
            del self._m_xcr0_bndcsr
        @property
        def xcr0_bndregs(self):
            """MPX bound registers."""
            if hasattr(self, '_m_xcr0_bndregs'):
                return self._m_xcr0_bndregs

            self._m_xcr0_bndregs = self.xcr0 & 8 != 0
            return getattr(self, '_m_xcr0_bndregs', None)

        def _invalidate_xcr0_bndregs(self):
            del self._m_xcr0_bndregs
        @property
        def xcr0_hi_zmm(self):
            """ZMM16 to ZMM31."""
            if hasattr(self, '_m_xcr0_hi_zmm'):
                return self._m_xcr0_hi_zmm

            self._m_xcr0_hi_zmm = self.xcr0 & 128 != 0
            return getattr(self, '_m_xcr0_hi_zmm', None)

        def _invalidate_xcr0_hi_zmm(self):
            del self._m_xcr0_hi_zmm
        @property
        def xcr0_lwp(self):
            """AMD lightweight profiling."""
            if hasattr(self, '_m_xcr0_lwp'):
                return self._m_xcr0_lwp

            self._m_xcr0_lwp = (self.xcr0 // 4611686018427387904) % 2 == 1
            return getattr(self, '_m_xcr0_lwp', None)

        def _invalidate_xcr0_lwp(self):
            del self._m_xcr0_lwp
        @property
        def xcr0_opmask(self):
            """AVX-512 mask registers."""
            if hasattr(self, '_m_xcr0_opmask'):
                return self._m_xcr0_opmask

            self._m_xcr0_opmask = self.xcr0 & 32 != 0
            return getattr(self, '_m_xcr0_opmask', None)

        def _invalidate_xcr0_opmask(self):
            del self._m_xcr0_opmask
        @property
        def xcr0_pkru(self):
            """Protection key rights."""
            if hasattr(self, '_m_xcr0_pkru'):
                return self._m_xcr0_pkru

            self._m_xcr0_pkru = self.xcr0 & 512 != 0
            return getattr(self, '_m_xcr0_pkru', None)

        def _invalidate_xcr0_pkru(self):
            del self._m_xcr0_pkru
        @property
        def xcr0_sse(self):
            """XMM registers."""
            if hasattr(self, '_m_xcr0_sse'):
                return self._m_xcr0_sse

            self._m_xcr0_sse = self.xcr0 & 2 != 0
            return getattr(self, '_m_xcr0_sse', None)

        def _invalidate_xcr0_sse(self):
            del self._m_xcr0_sse
        @property
        def xcr0_tile_cfg(self):
            """AMX tile configuration."""
            if hasattr(self, '_m_xcr0_tile_cfg'):
                return self._m_xcr0_tile_cfg

            self._m_xcr0_tile_cfg = self.xcr0 & 131072 != 0
            return getattr(self, '_m_xcr0_tile_cfg', None)

        def _invalidate_xcr0_tile_cfg(self):
            del self._m_xcr0_tile_cfg
        @property
        def xcr0_tile_data(self):
            """AMX tiles."""
            if hasattr(self, '_m_xcr0_tile_data'):
                return self._m_xcr0_tile_data

            self._m_xcr0_tile_data = self.xcr0 & 262144 != 0
            return getattr(self, '_m_xcr0_tile_data', None)

        def _invalidate_xcr0_tile_data(self):
            del self._m_xcr0_tile_data
        @property
        def xcr0_x87(self):
            """x87 registers."""
            if hasattr(self, '_m_xcr0_x87'):
                return self._m_xcr0_x87

            self._m_xcr0_x87 = self.xcr0 & 1 != 0
            return getattr(self, '_m_xcr0_x87', None)

        def _invalidate_xcr0_x87(self):
            del self._m_xcr0_x87
        @property
        def xcr0_ymm(self):
            """Upper halves of the YMM registers."""
            if hasattr(self, '_m_xcr0_ymm'):
                return self._m_xcr0_ymm

            self._m_xcr0_ymm = self.xcr0 & 4 != 0
            return getattr(self, '_m_xcr0_ymm', None)

        def _invalidate_xcr0_ymm(self):
            del self._m_xcr0_ymm
        @property
        def xcr0_zmm(self):
            """Upper halves of ZMM0 to ZMM15."""
            if hasattr(self, '_m_xcr0_zmm'):
                return self._m_xcr0_zmm

            self._m_xcr0_zmm = self.xcr0 & 64 != 0
            return getattr(self, '_m_xcr0_zmm', None)

        def _invalidate_xcr0_zmm(self):
            del self._m_xcr0_zmm


