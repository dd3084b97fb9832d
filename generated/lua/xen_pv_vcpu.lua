-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("x86_fxsave")
require("x86_xsave")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- The blobs that Xen's control interface gives for a PV vCPU, as the
-- `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
-- 32-bit forms, the extended context, the extended processor state and the
-- model specific registers.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
XenPvVcpu = class.class(KaitaiStruct)

XenPvVcpu.ArchCapabilitiesBit = enum.Enum {
  rdcl_no = 0,
  ibrs_all = 1,
  rsba = 2,
  skip_l1dfl = 3,
  ssb_no = 4,
  mds_no = 5,
  if_pschange_mc_no = 6,
  tsx_ctrl = 7,
  taa_no = 8,
  mcu_ctrl = 9,
  misc_package_ctrl = 10,
  energy_filtering = 11,
  doitm = 12,
  sbdr_ssdp_no = 13,
  fbsdp_no = 14,
  psdp_no = 15,
  fb_clear = 17,
  fb_clear_ctrl = 18,
  rrsba = 19,
  bhi_no = 20,
  xapic_status = 21,
  ovrclk_status = 23,
  pbrsb_no = 24,
  gds_ctrl = 25,
  gds_no = 26,
  rfds_no = 27,
  rfds_clear = 28,
  its_no = 62,
}

XenPvVcpu.BndcfgsBit = enum.Enum {
  en = 0,
  bndpreserve = 1,
}

XenPvVcpu.BreakpointAccess = enum.Enum {
  execute = 0,
  write = 1,
  io = 2,
  read_write = 3,
}

XenPvVcpu.BreakpointLength = enum.Enum {
  one_octet = 0,
  two_octets = 1,
  eight_octets = 2,
  four_octets = 3,
}

XenPvVcpu.MiscFeaturesEnablesBit = enum.Enum {
  cpuid_faulting = 0,
}

XenPvVcpu.MsrIndex = enum.Enum {
  spec_ctrl = 72,
  intel_platform_info = 206,
  arch_capabilities = 266,
  intel_misc_features_enables = 320,
  tsc_aux = 3221225731,
  amd64_dr1_address_mask = 3221295129,
  amd64_dr2_address_mask = 3221295130,
  amd64_dr3_address_mask = 3221295131,
  amd64_dr0_address_mask = 3221295143,
}

XenPvVcpu.PlatformInfoBit = enum.Enum {
  cpuid_faulting = 31,
}

XenPvVcpu.SpecCtrlBit = enum.Enum {
  ibrs = 0,
  stibp = 1,
  ssbd = 2,
  ipred_dis_u = 3,
  ipred_dis_s = 4,
  rrsba_dis_u = 5,
  rrsba_dis_s = 6,
  psfd = 7,
  ddp_dis_u = 8,
  bhi_dis_s = 10,
}

function XenPvVcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenPvVcpu:_read()
end


-- 
-- Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
-- 4.9 writes 56 octets, later ones 64; the interface allows 128.
-- See also: xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
XenPvVcpu.ExtendedContext = class.class(KaitaiStruct)

function XenPvVcpu.ExtendedContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.ExtendedContext:_read()
  self.vcpu = self._io:read_u4le()
  self.len_context = self._io:read_u4le()
  self.syscall32_callback_eip = self._io:read_u8le()
  self.sysenter_callback_eip = self._io:read_u8le()
  self.syscall32_callback_cs = self._io:read_u2le()
  self.sysenter_callback_cs = self._io:read_u2le()
  self.syscall32_disables_events = self._io:read_u1()
  self.sysenter_disables_events = self._io:read_u1()
  self.padding = self._io:read_bytes(2)
  if not(self._io:is_eof()) then
    self.mcg_cap = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.mci_ctl2_bank0 = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.mci_ctl2_bank1 = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.mcg_ext_ctl = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Corrected errors can raise interrupts.
XenPvVcpu.ExtendedContext.property.mcg_cmci_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_cmci_p:get()
  if self._m_mcg_cmci_p ~= nil then
    return self._m_mcg_cmci_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_cmci_p = self.mcg_cap & 1024 ~= 0
  end
  return self._m_mcg_cmci_p
end

-- 
-- MCG_CTL exists.
XenPvVcpu.ExtendedContext.property.mcg_ctl_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_ctl_p:get()
  if self._m_mcg_ctl_p ~= nil then
    return self._m_mcg_ctl_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_ctl_p = self.mcg_cap & 256 ~= 0
  end
  return self._m_mcg_ctl_p
end

-- 
-- Extended machine check registers exist.
XenPvVcpu.ExtendedContext.property.mcg_ext_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_ext_p:get()
  if self._m_mcg_ext_p ~= nil then
    return self._m_mcg_ext_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_ext_p = self.mcg_cap & 512 ~= 0
  end
  return self._m_mcg_ext_p
end

-- 
-- Local machine checks exist.
XenPvVcpu.ExtendedContext.property.mcg_lmce_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_lmce_p:get()
  if self._m_mcg_lmce_p ~= nil then
    return self._m_mcg_lmce_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_lmce_p = self.mcg_cap & 134217728 ~= 0
  end
  return self._m_mcg_lmce_p
end

-- 
-- Number of machine check banks.
XenPvVcpu.ExtendedContext.property.mcg_num_banks = {}
function XenPvVcpu.ExtendedContext.property.mcg_num_banks:get()
  if self._m_mcg_num_banks ~= nil then
    return self._m_mcg_num_banks
  end

  if self._io:size() >= 40 then
    self._m_mcg_num_banks = self.mcg_cap % 256
  end
  return self._m_mcg_num_banks
end

-- 
-- Software can recover from errors.
XenPvVcpu.ExtendedContext.property.mcg_ser_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_ser_p:get()
  if self._m_mcg_ser_p ~= nil then
    return self._m_mcg_ser_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_ser_p = self.mcg_cap & 16777216 ~= 0
  end
  return self._m_mcg_ser_p
end

-- 
-- Error status is threshold based.
XenPvVcpu.ExtendedContext.property.mcg_tes_p = {}
function XenPvVcpu.ExtendedContext.property.mcg_tes_p:get()
  if self._m_mcg_tes_p ~= nil then
    return self._m_mcg_tes_p
  end

  if self._io:size() >= 40 then
    self._m_mcg_tes_p = self.mcg_cap & 2048 ~= 0
  end
  return self._m_mcg_tes_p
end

-- 
-- Number of the vCPU, as in the record.
-- 
-- Size of this structure in octets.
-- 
-- Address that SYSCALL from 32-bit code enters.
-- 
-- Address that SYSENTER enters.
-- 
-- Code segment for SYSCALL from 32-bit code.
-- 
-- Code segment for SYSENTER.
-- 
-- Not 0 if SYSCALL from 32-bit code masks events.
-- 
-- Not 0 if SYSENTER masks events.
-- 
-- Padding that the compiler inserts.
-- 
-- Machine check capabilities.
-- 
-- Control 2 register of machine check bank 0.
-- 
-- Control 2 register of machine check bank 1.
-- 
-- Extended machine check control (Xen 4.10 and later).
-- 
-- Fields of a version that is not known here (opaque).

-- 
-- Registers of a vCPU of a 32-bit PV guest, 2800 octets.
-- See also: xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
XenPvVcpu.GuestContext32 = class.class(KaitaiStruct)

function XenPvVcpu.GuestContext32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.GuestContext32:_read()
  self._raw_fpu_ctxt = self._io:read_bytes(512)
  local _io = KaitaiStream(stringstream(self._raw_fpu_ctxt))
  self.fpu_ctxt = X86Fxsave(_io)
  self.flags = self._io:read_u4le()
  self.user_regs = XenPvVcpu.UserRegs32(self._io, self, self._root)
  self.traps = {}
  for i = 0, 256 - 1 do
    self.traps[i + 1] = XenPvVcpu.TrapInfo32(self._io, self, self._root)
  end
  self.ldt_base = self._io:read_u4le()
  self.ldt_ents = self._io:read_u4le()
  self.gdt_frames = {}
  for i = 0, 16 - 1 do
    self.gdt_frames[i + 1] = self._io:read_u4le()
  end
  self.gdt_ents = self._io:read_u4le()
  self.kernel_ss = self._io:read_u4le()
  self.kernel_sp = self._io:read_u4le()
  self.cr0 = self._io:read_u4le()
  self.cr1 = self._io:read_u4le()
  self.cr2 = self._io:read_u4le()
  self.cr3 = self._io:read_u4le()
  self.cr4 = self._io:read_u4le()
  self.cr5 = self._io:read_u4le()
  self.cr6 = self._io:read_u4le()
  self.cr7 = self._io:read_u4le()
  self.dr0 = self._io:read_u4le()
  self.dr1 = self._io:read_u4le()
  self.dr2 = self._io:read_u4le()
  self.dr3 = self._io:read_u4le()
  self.dr4 = self._io:read_u4le()
  self.dr5 = self._io:read_u4le()
  self.dr6 = self._io:read_u4le()
  self.dr7 = self._io:read_u4le()
  self.event_callback_cs = self._io:read_u4le()
  self.event_callback_eip = self._io:read_u4le()
  self.failsafe_callback_cs = self._io:read_u4le()
  self.failsafe_callback_eip = self._io:read_u4le()
  self.vm_assist = self._io:read_u4le()
end

-- 
-- Alignment checks on.
XenPvVcpu.GuestContext32.property.cr0_am = {}
function XenPvVcpu.GuestContext32.property.cr0_am:get()
  if self._m_cr0_am ~= nil then
    return self._m_cr0_am
  end

  self._m_cr0_am = self.cr0 & 262144 ~= 0
  return self._m_cr0_am
end

-- 
-- Cache disabled.
XenPvVcpu.GuestContext32.property.cr0_cd = {}
function XenPvVcpu.GuestContext32.property.cr0_cd:get()
  if self._m_cr0_cd ~= nil then
    return self._m_cr0_cd
  end

  self._m_cr0_cd = self.cr0 & 1073741824 ~= 0
  return self._m_cr0_cd
end

-- 
-- FPU instructions fault.
XenPvVcpu.GuestContext32.property.cr0_em = {}
function XenPvVcpu.GuestContext32.property.cr0_em:get()
  if self._m_cr0_em ~= nil then
    return self._m_cr0_em
  end

  self._m_cr0_em = self.cr0 & 4 ~= 0
  return self._m_cr0_em
end

-- 
-- Extension type, always set.
XenPvVcpu.GuestContext32.property.cr0_et = {}
function XenPvVcpu.GuestContext32.property.cr0_et:get()
  if self._m_cr0_et ~= nil then
    return self._m_cr0_et
  end

  self._m_cr0_et = self.cr0 & 16 ~= 0
  return self._m_cr0_et
end

-- 
-- WAIT follows `ts`.
XenPvVcpu.GuestContext32.property.cr0_mp = {}
function XenPvVcpu.GuestContext32.property.cr0_mp:get()
  if self._m_cr0_mp ~= nil then
    return self._m_cr0_mp
  end

  self._m_cr0_mp = self.cr0 & 2 ~= 0
  return self._m_cr0_mp
end

-- 
-- FPU errors are exceptions.
XenPvVcpu.GuestContext32.property.cr0_ne = {}
function XenPvVcpu.GuestContext32.property.cr0_ne:get()
  if self._m_cr0_ne ~= nil then
    return self._m_cr0_ne
  end

  self._m_cr0_ne = self.cr0 & 32 ~= 0
  return self._m_cr0_ne
end

-- 
-- Not write-through.
XenPvVcpu.GuestContext32.property.cr0_nw = {}
function XenPvVcpu.GuestContext32.property.cr0_nw:get()
  if self._m_cr0_nw ~= nil then
    return self._m_cr0_nw
  end

  self._m_cr0_nw = self.cr0 & 536870912 ~= 0
  return self._m_cr0_nw
end

-- 
-- Protected mode.
XenPvVcpu.GuestContext32.property.cr0_pe = {}
function XenPvVcpu.GuestContext32.property.cr0_pe:get()
  if self._m_cr0_pe ~= nil then
    return self._m_cr0_pe
  end

  self._m_cr0_pe = self.cr0 & 1 ~= 0
  return self._m_cr0_pe
end

-- 
-- Paging on.
XenPvVcpu.GuestContext32.property.cr0_pg = {}
function XenPvVcpu.GuestContext32.property.cr0_pg:get()
  if self._m_cr0_pg ~= nil then
    return self._m_cr0_pg
  end

  self._m_cr0_pg = self.cr0 & 2147483648 ~= 0
  return self._m_cr0_pg
end

-- 
-- Task switched, FPU state is not the current one.
XenPvVcpu.GuestContext32.property.cr0_ts = {}
function XenPvVcpu.GuestContext32.property.cr0_ts:get()
  if self._m_cr0_ts ~= nil then
    return self._m_cr0_ts
  end

  self._m_cr0_ts = self.cr0 & 8 ~= 0
  return self._m_cr0_ts
end

-- 
-- Read-only pages bind the kernel too.
XenPvVcpu.GuestContext32.property.cr0_wp = {}
function XenPvVcpu.GuestContext32.property.cr0_wp:get()
  if self._m_cr0_wp ~= nil then
    return self._m_cr0_wp
  end

  self._m_cr0_wp = self.cr0 & 65536 ~= 0
  return self._m_cr0_wp
end

-- 
-- Frame number of the page table; MFN or PFN, see `cr3`.
XenPvVcpu.GuestContext32.property.cr3_frame = {}
function XenPvVcpu.GuestContext32.property.cr3_frame:get()
  if self._m_cr3_frame ~= nil then
    return self._m_cr3_frame
  end

  self._m_cr3_frame = (math.floor(self.cr3 / 4096) + (self.cr3 % 4096) * 1048576)
  return self._m_cr3_frame
end

-- 
-- Control-flow enforcement.
XenPvVcpu.GuestContext32.property.cr4_cet = {}
function XenPvVcpu.GuestContext32.property.cr4_cet:get()
  if self._m_cr4_cet ~= nil then
    return self._m_cr4_cet
  end

  self._m_cr4_cet = self.cr4 & 8388608 ~= 0
  return self._m_cr4_cet
end

-- 
-- Debugging extensions.
XenPvVcpu.GuestContext32.property.cr4_de = {}
function XenPvVcpu.GuestContext32.property.cr4_de:get()
  if self._m_cr4_de ~= nil then
    return self._m_cr4_de
  end

  self._m_cr4_de = self.cr4 & 8 ~= 0
  return self._m_cr4_de
end

-- 
-- FS and GS base instructions.
XenPvVcpu.GuestContext32.property.cr4_fsgsbase = {}
function XenPvVcpu.GuestContext32.property.cr4_fsgsbase:get()
  if self._m_cr4_fsgsbase ~= nil then
    return self._m_cr4_fsgsbase
  end

  self._m_cr4_fsgsbase = self.cr4 & 65536 ~= 0
  return self._m_cr4_fsgsbase
end

-- 
-- Five-level paging.
XenPvVcpu.GuestContext32.property.cr4_la57 = {}
function XenPvVcpu.GuestContext32.property.cr4_la57:get()
  if self._m_cr4_la57 ~= nil then
    return self._m_cr4_la57
  end

  self._m_cr4_la57 = self.cr4 & 4096 ~= 0
  return self._m_cr4_la57
end

-- 
-- Machine checks on.
XenPvVcpu.GuestContext32.property.cr4_mce = {}
function XenPvVcpu.GuestContext32.property.cr4_mce:get()
  if self._m_cr4_mce ~= nil then
    return self._m_cr4_mce
  end

  self._m_cr4_mce = self.cr4 & 64 ~= 0
  return self._m_cr4_mce
end

-- 
-- FXSAVE and SSE on.
XenPvVcpu.GuestContext32.property.cr4_osfxsr = {}
function XenPvVcpu.GuestContext32.property.cr4_osfxsr:get()
  if self._m_cr4_osfxsr ~= nil then
    return self._m_cr4_osfxsr
  end

  self._m_cr4_osfxsr = self.cr4 & 512 ~= 0
  return self._m_cr4_osfxsr
end

-- 
-- SSE exceptions on.
XenPvVcpu.GuestContext32.property.cr4_osxmmexcpt = {}
function XenPvVcpu.GuestContext32.property.cr4_osxmmexcpt:get()
  if self._m_cr4_osxmmexcpt ~= nil then
    return self._m_cr4_osxmmexcpt
  end

  self._m_cr4_osxmmexcpt = self.cr4 & 1024 ~= 0
  return self._m_cr4_osxmmexcpt
end

-- 
-- XSAVE on.
XenPvVcpu.GuestContext32.property.cr4_osxsave = {}
function XenPvVcpu.GuestContext32.property.cr4_osxsave:get()
  if self._m_cr4_osxsave ~= nil then
    return self._m_cr4_osxsave
  end

  self._m_cr4_osxsave = self.cr4 & 262144 ~= 0
  return self._m_cr4_osxsave
end

-- 
-- Physical address extension.
XenPvVcpu.GuestContext32.property.cr4_pae = {}
function XenPvVcpu.GuestContext32.property.cr4_pae:get()
  if self._m_cr4_pae ~= nil then
    return self._m_cr4_pae
  end

  self._m_cr4_pae = self.cr4 & 32 ~= 0
  return self._m_cr4_pae
end

-- 
-- RDPMC for user mode.
XenPvVcpu.GuestContext32.property.cr4_pce = {}
function XenPvVcpu.GuestContext32.property.cr4_pce:get()
  if self._m_cr4_pce ~= nil then
    return self._m_cr4_pce
  end

  self._m_cr4_pce = self.cr4 & 256 ~= 0
  return self._m_cr4_pce
end

-- 
-- Process context identifiers.
XenPvVcpu.GuestContext32.property.cr4_pcide = {}
function XenPvVcpu.GuestContext32.property.cr4_pcide:get()
  if self._m_cr4_pcide ~= nil then
    return self._m_cr4_pcide
  end

  self._m_cr4_pcide = self.cr4 & 131072 ~= 0
  return self._m_cr4_pcide
end

-- 
-- Global pages.
XenPvVcpu.GuestContext32.property.cr4_pge = {}
function XenPvVcpu.GuestContext32.property.cr4_pge:get()
  if self._m_cr4_pge ~= nil then
    return self._m_cr4_pge
  end

  self._m_cr4_pge = self.cr4 & 128 ~= 0
  return self._m_cr4_pge
end

-- 
-- Protection keys for user pages.
XenPvVcpu.GuestContext32.property.cr4_pke = {}
function XenPvVcpu.GuestContext32.property.cr4_pke:get()
  if self._m_cr4_pke ~= nil then
    return self._m_cr4_pke
  end

  self._m_cr4_pke = self.cr4 & 4194304 ~= 0
  return self._m_cr4_pke
end

-- 
-- Protection keys for kernel pages.
XenPvVcpu.GuestContext32.property.cr4_pks = {}
function XenPvVcpu.GuestContext32.property.cr4_pks:get()
  if self._m_cr4_pks ~= nil then
    return self._m_cr4_pks
  end

  self._m_cr4_pks = self.cr4 & 16777216 ~= 0
  return self._m_cr4_pks
end

-- 
-- Page size extensions.
XenPvVcpu.GuestContext32.property.cr4_pse = {}
function XenPvVcpu.GuestContext32.property.cr4_pse:get()
  if self._m_cr4_pse ~= nil then
    return self._m_cr4_pse
  end

  self._m_cr4_pse = self.cr4 & 16 ~= 0
  return self._m_cr4_pse
end

-- 
-- Protected mode virtual interrupts.
XenPvVcpu.GuestContext32.property.cr4_pvi = {}
function XenPvVcpu.GuestContext32.property.cr4_pvi:get()
  if self._m_cr4_pvi ~= nil then
    return self._m_cr4_pvi
  end

  self._m_cr4_pvi = self.cr4 & 2 ~= 0
  return self._m_cr4_pvi
end

-- 
-- No access to user pages by the kernel.
XenPvVcpu.GuestContext32.property.cr4_smap = {}
function XenPvVcpu.GuestContext32.property.cr4_smap:get()
  if self._m_cr4_smap ~= nil then
    return self._m_cr4_smap
  end

  self._m_cr4_smap = self.cr4 & 2097152 ~= 0
  return self._m_cr4_smap
end

-- 
-- No execution of user pages by the kernel.
XenPvVcpu.GuestContext32.property.cr4_smep = {}
function XenPvVcpu.GuestContext32.property.cr4_smep:get()
  if self._m_cr4_smep ~= nil then
    return self._m_cr4_smep
  end

  self._m_cr4_smep = self.cr4 & 1048576 ~= 0
  return self._m_cr4_smep
end

-- 
-- SMX on.
XenPvVcpu.GuestContext32.property.cr4_smxe = {}
function XenPvVcpu.GuestContext32.property.cr4_smxe:get()
  if self._m_cr4_smxe ~= nil then
    return self._m_cr4_smxe
  end

  self._m_cr4_smxe = self.cr4 & 16384 ~= 0
  return self._m_cr4_smxe
end

-- 
-- RDTSC is privileged.
XenPvVcpu.GuestContext32.property.cr4_tsd = {}
function XenPvVcpu.GuestContext32.property.cr4_tsd:get()
  if self._m_cr4_tsd ~= nil then
    return self._m_cr4_tsd
  end

  self._m_cr4_tsd = self.cr4 & 4 ~= 0
  return self._m_cr4_tsd
end

-- 
-- User mode instruction prevention.
XenPvVcpu.GuestContext32.property.cr4_umip = {}
function XenPvVcpu.GuestContext32.property.cr4_umip:get()
  if self._m_cr4_umip ~= nil then
    return self._m_cr4_umip
  end

  self._m_cr4_umip = self.cr4 & 2048 ~= 0
  return self._m_cr4_umip
end

-- 
-- Virtual 8086 mode extensions.
XenPvVcpu.GuestContext32.property.cr4_vme = {}
function XenPvVcpu.GuestContext32.property.cr4_vme:get()
  if self._m_cr4_vme ~= nil then
    return self._m_cr4_vme
  end

  self._m_cr4_vme = self.cr4 & 1 ~= 0
  return self._m_cr4_vme
end

-- 
-- VMX on.
XenPvVcpu.GuestContext32.property.cr4_vmxe = {}
function XenPvVcpu.GuestContext32.property.cr4_vmxe:get()
  if self._m_cr4_vmxe ~= nil then
    return self._m_cr4_vmxe
  end

  self._m_cr4_vmxe = self.cr4 & 8192 ~= 0
  return self._m_cr4_vmxe
end

-- 
-- Breakpoint 0 hit.
XenPvVcpu.GuestContext32.property.dr6_b0 = {}
function XenPvVcpu.GuestContext32.property.dr6_b0:get()
  if self._m_dr6_b0 ~= nil then
    return self._m_dr6_b0
  end

  self._m_dr6_b0 = self.dr6 & 1 ~= 0
  return self._m_dr6_b0
end

-- 
-- Breakpoint 1 hit.
XenPvVcpu.GuestContext32.property.dr6_b1 = {}
function XenPvVcpu.GuestContext32.property.dr6_b1:get()
  if self._m_dr6_b1 ~= nil then
    return self._m_dr6_b1
  end

  self._m_dr6_b1 = self.dr6 & 2 ~= 0
  return self._m_dr6_b1
end

-- 
-- Breakpoint 2 hit.
XenPvVcpu.GuestContext32.property.dr6_b2 = {}
function XenPvVcpu.GuestContext32.property.dr6_b2:get()
  if self._m_dr6_b2 ~= nil then
    return self._m_dr6_b2
  end

  self._m_dr6_b2 = self.dr6 & 4 ~= 0
  return self._m_dr6_b2
end

-- 
-- Breakpoint 3 hit.
XenPvVcpu.GuestContext32.property.dr6_b3 = {}
function XenPvVcpu.GuestContext32.property.dr6_b3:get()
  if self._m_dr6_b3 ~= nil then
    return self._m_dr6_b3
  end

  self._m_dr6_b3 = self.dr6 & 8 ~= 0
  return self._m_dr6_b3
end

-- 
-- A debug register was accessed.
XenPvVcpu.GuestContext32.property.dr6_bd = {}
function XenPvVcpu.GuestContext32.property.dr6_bd:get()
  if self._m_dr6_bd ~= nil then
    return self._m_dr6_bd
  end

  self._m_dr6_bd = self.dr6 & 8192 ~= 0
  return self._m_dr6_bd
end

-- 
-- Clear if a bus lock was detected.
XenPvVcpu.GuestContext32.property.dr6_bld = {}
function XenPvVcpu.GuestContext32.property.dr6_bld:get()
  if self._m_dr6_bld ~= nil then
    return self._m_dr6_bld
  end

  self._m_dr6_bld = self.dr6 & 2048 ~= 0
  return self._m_dr6_bld
end

-- 
-- Single step.
XenPvVcpu.GuestContext32.property.dr6_bs = {}
function XenPvVcpu.GuestContext32.property.dr6_bs:get()
  if self._m_dr6_bs ~= nil then
    return self._m_dr6_bs
  end

  self._m_dr6_bs = self.dr6 & 16384 ~= 0
  return self._m_dr6_bs
end

-- 
-- Task switch.
XenPvVcpu.GuestContext32.property.dr6_bt = {}
function XenPvVcpu.GuestContext32.property.dr6_bt:get()
  if self._m_dr6_bt ~= nil then
    return self._m_dr6_bt
  end

  self._m_dr6_bt = self.dr6 & 32768 ~= 0
  return self._m_dr6_bt
end

-- 
-- Clear if within a transactional region.
XenPvVcpu.GuestContext32.property.dr6_rtm = {}
function XenPvVcpu.GuestContext32.property.dr6_rtm:get()
  if self._m_dr6_rtm ~= nil then
    return self._m_dr6_rtm
  end

  self._m_dr6_rtm = self.dr6 & 65536 ~= 0
  return self._m_dr6_rtm
end

-- 
-- Breakpoint 0 is on for all tasks.
XenPvVcpu.GuestContext32.property.dr7_g0 = {}
function XenPvVcpu.GuestContext32.property.dr7_g0:get()
  if self._m_dr7_g0 ~= nil then
    return self._m_dr7_g0
  end

  self._m_dr7_g0 = self.dr7 & 2 ~= 0
  return self._m_dr7_g0
end

-- 
-- Breakpoint 1 is on for all tasks.
XenPvVcpu.GuestContext32.property.dr7_g1 = {}
function XenPvVcpu.GuestContext32.property.dr7_g1:get()
  if self._m_dr7_g1 ~= nil then
    return self._m_dr7_g1
  end

  self._m_dr7_g1 = self.dr7 & 8 ~= 0
  return self._m_dr7_g1
end

-- 
-- Breakpoint 2 is on for all tasks.
XenPvVcpu.GuestContext32.property.dr7_g2 = {}
function XenPvVcpu.GuestContext32.property.dr7_g2:get()
  if self._m_dr7_g2 ~= nil then
    return self._m_dr7_g2
  end

  self._m_dr7_g2 = self.dr7 & 32 ~= 0
  return self._m_dr7_g2
end

-- 
-- Breakpoint 3 is on for all tasks.
XenPvVcpu.GuestContext32.property.dr7_g3 = {}
function XenPvVcpu.GuestContext32.property.dr7_g3:get()
  if self._m_dr7_g3 ~= nil then
    return self._m_dr7_g3
  end

  self._m_dr7_g3 = self.dr7 & 128 ~= 0
  return self._m_dr7_g3
end

-- 
-- Access to debug registers faults.
XenPvVcpu.GuestContext32.property.dr7_gd = {}
function XenPvVcpu.GuestContext32.property.dr7_gd:get()
  if self._m_dr7_gd ~= nil then
    return self._m_dr7_gd
  end

  self._m_dr7_gd = self.dr7 & 8192 ~= 0
  return self._m_dr7_gd
end

-- 
-- Exact global breakpoints.
XenPvVcpu.GuestContext32.property.dr7_ge = {}
function XenPvVcpu.GuestContext32.property.dr7_ge:get()
  if self._m_dr7_ge ~= nil then
    return self._m_dr7_ge
  end

  self._m_dr7_ge = self.dr7 & 512 ~= 0
  return self._m_dr7_ge
end

-- 
-- Breakpoint 0 is on for the current task.
XenPvVcpu.GuestContext32.property.dr7_l0 = {}
function XenPvVcpu.GuestContext32.property.dr7_l0:get()
  if self._m_dr7_l0 ~= nil then
    return self._m_dr7_l0
  end

  self._m_dr7_l0 = self.dr7 & 1 ~= 0
  return self._m_dr7_l0
end

-- 
-- Breakpoint 1 is on for the current task.
XenPvVcpu.GuestContext32.property.dr7_l1 = {}
function XenPvVcpu.GuestContext32.property.dr7_l1:get()
  if self._m_dr7_l1 ~= nil then
    return self._m_dr7_l1
  end

  self._m_dr7_l1 = self.dr7 & 4 ~= 0
  return self._m_dr7_l1
end

-- 
-- Breakpoint 2 is on for the current task.
XenPvVcpu.GuestContext32.property.dr7_l2 = {}
function XenPvVcpu.GuestContext32.property.dr7_l2:get()
  if self._m_dr7_l2 ~= nil then
    return self._m_dr7_l2
  end

  self._m_dr7_l2 = self.dr7 & 16 ~= 0
  return self._m_dr7_l2
end

-- 
-- Breakpoint 3 is on for the current task.
XenPvVcpu.GuestContext32.property.dr7_l3 = {}
function XenPvVcpu.GuestContext32.property.dr7_l3:get()
  if self._m_dr7_l3 ~= nil then
    return self._m_dr7_l3
  end

  self._m_dr7_l3 = self.dr7 & 64 ~= 0
  return self._m_dr7_l3
end

-- 
-- Exact local breakpoints.
XenPvVcpu.GuestContext32.property.dr7_le = {}
function XenPvVcpu.GuestContext32.property.dr7_le:get()
  if self._m_dr7_le ~= nil then
    return self._m_dr7_le
  end

  self._m_dr7_le = self.dr7 & 256 ~= 0
  return self._m_dr7_le
end

-- 
-- How many octets breakpoint 0 covers.
XenPvVcpu.GuestContext32.property.dr7_len0 = {}
function XenPvVcpu.GuestContext32.property.dr7_len0:get()
  if self._m_dr7_len0 ~= nil then
    return self._m_dr7_len0
  end

  self._m_dr7_len0 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 262144) % 4)
  return self._m_dr7_len0
end

-- 
-- How many octets breakpoint 1 covers.
XenPvVcpu.GuestContext32.property.dr7_len1 = {}
function XenPvVcpu.GuestContext32.property.dr7_len1:get()
  if self._m_dr7_len1 ~= nil then
    return self._m_dr7_len1
  end

  self._m_dr7_len1 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 4194304) % 4)
  return self._m_dr7_len1
end

-- 
-- How many octets breakpoint 2 covers.
XenPvVcpu.GuestContext32.property.dr7_len2 = {}
function XenPvVcpu.GuestContext32.property.dr7_len2:get()
  if self._m_dr7_len2 ~= nil then
    return self._m_dr7_len2
  end

  self._m_dr7_len2 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 67108864) % 4)
  return self._m_dr7_len2
end

-- 
-- How many octets breakpoint 3 covers.
XenPvVcpu.GuestContext32.property.dr7_len3 = {}
function XenPvVcpu.GuestContext32.property.dr7_len3:get()
  if self._m_dr7_len3 ~= nil then
    return self._m_dr7_len3
  end

  self._m_dr7_len3 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 1073741824) % 4)
  return self._m_dr7_len3
end

-- 
-- Debugging of transactional regions.
XenPvVcpu.GuestContext32.property.dr7_rtm = {}
function XenPvVcpu.GuestContext32.property.dr7_rtm:get()
  if self._m_dr7_rtm ~= nil then
    return self._m_dr7_rtm
  end

  self._m_dr7_rtm = self.dr7 & 2048 ~= 0
  return self._m_dr7_rtm
end

-- 
-- What breakpoint 0 stops at.
XenPvVcpu.GuestContext32.property.dr7_rw0 = {}
function XenPvVcpu.GuestContext32.property.dr7_rw0:get()
  if self._m_dr7_rw0 ~= nil then
    return self._m_dr7_rw0
  end

  self._m_dr7_rw0 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 65536) % 4)
  return self._m_dr7_rw0
end

-- 
-- What breakpoint 1 stops at.
XenPvVcpu.GuestContext32.property.dr7_rw1 = {}
function XenPvVcpu.GuestContext32.property.dr7_rw1:get()
  if self._m_dr7_rw1 ~= nil then
    return self._m_dr7_rw1
  end

  self._m_dr7_rw1 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 1048576) % 4)
  return self._m_dr7_rw1
end

-- 
-- What breakpoint 2 stops at.
XenPvVcpu.GuestContext32.property.dr7_rw2 = {}
function XenPvVcpu.GuestContext32.property.dr7_rw2:get()
  if self._m_dr7_rw2 ~= nil then
    return self._m_dr7_rw2
  end

  self._m_dr7_rw2 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 16777216) % 4)
  return self._m_dr7_rw2
end

-- 
-- What breakpoint 3 stops at.
XenPvVcpu.GuestContext32.property.dr7_rw3 = {}
function XenPvVcpu.GuestContext32.property.dr7_rw3:get()
  if self._m_dr7_rw3 ~= nil then
    return self._m_dr7_rw3
  end

  self._m_dr7_rw3 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 268435456) % 4)
  return self._m_dr7_rw3
end

-- 
-- The failsafe callback is entered with events masked.
XenPvVcpu.GuestContext32.property.vgcf_failsafe_disables_events = {}
function XenPvVcpu.GuestContext32.property.vgcf_failsafe_disables_events:get()
  if self._m_vgcf_failsafe_disables_events ~= nil then
    return self._m_vgcf_failsafe_disables_events
  end

  self._m_vgcf_failsafe_disables_events = self.flags & 8 ~= 0
  return self._m_vgcf_failsafe_disables_events
end

-- 
-- `fpu_ctxt` is valid.
XenPvVcpu.GuestContext32.property.vgcf_i387_valid = {}
function XenPvVcpu.GuestContext32.property.vgcf_i387_valid:get()
  if self._m_vgcf_i387_valid ~= nil then
    return self._m_vgcf_i387_valid
  end

  self._m_vgcf_i387_valid = self.flags & 1 ~= 0
  return self._m_vgcf_i387_valid
end

-- 
-- The vCPU runs the guest kernel, not a user program.
XenPvVcpu.GuestContext32.property.vgcf_in_kernel = {}
function XenPvVcpu.GuestContext32.property.vgcf_in_kernel:get()
  if self._m_vgcf_in_kernel ~= nil then
    return self._m_vgcf_in_kernel
  end

  self._m_vgcf_in_kernel = self.flags & 4 ~= 0
  return self._m_vgcf_in_kernel
end

-- 
-- The vCPU is up.
XenPvVcpu.GuestContext32.property.vgcf_online = {}
function XenPvVcpu.GuestContext32.property.vgcf_online:get()
  if self._m_vgcf_online ~= nil then
    return self._m_vgcf_online
  end

  self._m_vgcf_online = self.flags & 32 ~= 0
  return self._m_vgcf_online
end

-- 
-- The syscall callback is entered with events masked.
XenPvVcpu.GuestContext32.property.vgcf_syscall_disables_events = {}
function XenPvVcpu.GuestContext32.property.vgcf_syscall_disables_events:get()
  if self._m_vgcf_syscall_disables_events ~= nil then
    return self._m_vgcf_syscall_disables_events
  end

  self._m_vgcf_syscall_disables_events = self.flags & 16 ~= 0
  return self._m_vgcf_syscall_disables_events
end

-- 
-- Segment limits of 4 GiB are simulated (32-bit guests).
XenPvVcpu.GuestContext32.property.vmasst_4gb_segments = {}
function XenPvVcpu.GuestContext32.property.vmasst_4gb_segments:get()
  if self._m_vmasst_4gb_segments ~= nil then
    return self._m_vmasst_4gb_segments
  end

  self._m_vmasst_4gb_segments = self.vm_assist & 1 ~= 0
  return self._m_vmasst_4gb_segments
end

-- 
-- Trap 15 tells when that simulation is used.
XenPvVcpu.GuestContext32.property.vmasst_4gb_segments_notify = {}
function XenPvVcpu.GuestContext32.property.vmasst_4gb_segments_notify:get()
  if self._m_vmasst_4gb_segments_notify ~= nil then
    return self._m_vmasst_4gb_segments_notify
  end

  self._m_vmasst_4gb_segments_notify = self.vm_assist & 2 ~= 0
  return self._m_vmasst_4gb_segments_notify
end

-- 
-- The virtual IOPL acts as the real one does.
XenPvVcpu.GuestContext32.property.vmasst_architectural_iopl = {}
function XenPvVcpu.GuestContext32.property.vmasst_architectural_iopl:get()
  if self._m_vmasst_architectural_iopl ~= nil then
    return self._m_vmasst_architectural_iopl
  end

  self._m_vmasst_architectural_iopl = self.vm_assist & 16 ~= 0
  return self._m_vmasst_architectural_iopl
end

-- 
-- Level 3 page tables may lie above 4 GiB (32-bit guests).
XenPvVcpu.GuestContext32.property.vmasst_pae_extended_cr3 = {}
function XenPvVcpu.GuestContext32.property.vmasst_pae_extended_cr3:get()
  if self._m_vmasst_pae_extended_cr3 ~= nil then
    return self._m_vmasst_pae_extended_cr3
  end

  self._m_vmasst_pae_extended_cr3 = self.vm_assist & 8 ~= 0
  return self._m_vmasst_pae_extended_cr3
end

-- 
-- Xen marks when it updates the run state information.
XenPvVcpu.GuestContext32.property.vmasst_runstate_update_flag = {}
function XenPvVcpu.GuestContext32.property.vmasst_runstate_update_flag:get()
  if self._m_vmasst_runstate_update_flag ~= nil then
    return self._m_vmasst_runstate_update_flag
  end

  self._m_vmasst_runstate_update_flag = self.vm_assist & 32 ~= 0
  return self._m_vmasst_runstate_update_flag
end

-- 
-- The guest may write to its level 1 page tables.
XenPvVcpu.GuestContext32.property.vmasst_writable_pagetables = {}
function XenPvVcpu.GuestContext32.property.vmasst_writable_pagetables:get()
  if self._m_vmasst_writable_pagetables ~= nil then
    return self._m_vmasst_writable_pagetables
  end

  self._m_vmasst_writable_pagetables = self.vm_assist & 4 ~= 0
  return self._m_vmasst_writable_pagetables
end

-- 
-- FPU and SSE registers.
-- 
-- State of the vCPU, `VGCF_*`.
-- 
-- General registers.
-- 
-- Virtual interrupt descriptor table, by vector.
-- 
-- Linear address of the local descriptor table.
-- 
-- Number of entries in the local descriptor table.
-- 
-- Frames of the global descriptor table, 512 entries each. MFNs; a libxc
-- image has PFNs.
-- 
-- Number of entries in the global descriptor table.
-- 
-- Stack segment for entries into the guest kernel.
-- 
-- Stack pointer for entries into the guest kernel.
-- 
-- Control register 0.
-- 
-- Not used.
-- 
-- Address of the last page fault; the guest itself reads it from its
-- vCPU information.
-- 
-- Page table, its frame number rotated so that 32 bits of it fit. Holds
-- an MFN; a libxc image has a PFN.
-- 
-- Control register 4.
-- 
-- Not used.
-- 
-- Not used.
-- 
-- Not used.
-- 
-- Address of breakpoint 0.
-- 
-- Address of breakpoint 1.
-- 
-- Address of breakpoint 2.
-- 
-- Address of breakpoint 3.
-- 
-- Not used.
-- 
-- Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- Code segment of the event callback.
-- 
-- Address that events are delivered to.
-- 
-- Code segment of the failsafe callback.
-- 
-- Address that is entered if returning to the guest fails.
-- 
-- Assistance that the guest asked Xen for, `VMASST_TYPE_*`.

-- 
-- Registers of a vCPU of a 64-bit PV guest, 5168 octets.
-- See also: xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
XenPvVcpu.GuestContext64 = class.class(KaitaiStruct)

function XenPvVcpu.GuestContext64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.GuestContext64:_read()
  self._raw_fpu_ctxt = self._io:read_bytes(512)
  local _io = KaitaiStream(stringstream(self._raw_fpu_ctxt))
  self.fpu_ctxt = X86Fxsave(_io)
  self.flags = self._io:read_u8le()
  self.user_regs = XenPvVcpu.UserRegs64(self._io, self, self._root)
  self.traps = {}
  for i = 0, 256 - 1 do
    self.traps[i + 1] = XenPvVcpu.TrapInfo64(self._io, self, self._root)
  end
  self.ldt_base = self._io:read_u8le()
  self.ldt_ents = self._io:read_u8le()
  self.gdt_frames = {}
  for i = 0, 16 - 1 do
    self.gdt_frames[i + 1] = self._io:read_u8le()
  end
  self.gdt_ents = self._io:read_u8le()
  self.kernel_ss = self._io:read_u8le()
  self.kernel_sp = self._io:read_u8le()
  self.cr0 = self._io:read_u8le()
  self.user_cr3 = self._io:read_u8le()
  self.cr2 = self._io:read_u8le()
  self.cr3 = self._io:read_u8le()
  self.cr4 = self._io:read_u8le()
  self.cr5 = self._io:read_u8le()
  self.cr6 = self._io:read_u8le()
  self.cr7 = self._io:read_u8le()
  self.dr0 = self._io:read_u8le()
  self.dr1 = self._io:read_u8le()
  self.dr2 = self._io:read_u8le()
  self.dr3 = self._io:read_u8le()
  self.dr4 = self._io:read_u8le()
  self.dr5 = self._io:read_u8le()
  self.dr6 = self._io:read_u8le()
  self.dr7 = self._io:read_u8le()
  self.event_callback_eip = self._io:read_u8le()
  self.failsafe_callback_eip = self._io:read_u8le()
  self.syscall_callback_eip = self._io:read_u8le()
  self.vm_assist = self._io:read_u8le()
  self.fs_base = self._io:read_u8le()
  self.gs_base_kernel = self._io:read_u8le()
  self.gs_base_user = self._io:read_u8le()
end

-- 
-- Alignment checks on.
XenPvVcpu.GuestContext64.property.cr0_am = {}
function XenPvVcpu.GuestContext64.property.cr0_am:get()
  if self._m_cr0_am ~= nil then
    return self._m_cr0_am
  end

  self._m_cr0_am = self.cr0 & 262144 ~= 0
  return self._m_cr0_am
end

-- 
-- Cache disabled.
XenPvVcpu.GuestContext64.property.cr0_cd = {}
function XenPvVcpu.GuestContext64.property.cr0_cd:get()
  if self._m_cr0_cd ~= nil then
    return self._m_cr0_cd
  end

  self._m_cr0_cd = self.cr0 & 1073741824 ~= 0
  return self._m_cr0_cd
end

-- 
-- FPU instructions fault.
XenPvVcpu.GuestContext64.property.cr0_em = {}
function XenPvVcpu.GuestContext64.property.cr0_em:get()
  if self._m_cr0_em ~= nil then
    return self._m_cr0_em
  end

  self._m_cr0_em = self.cr0 & 4 ~= 0
  return self._m_cr0_em
end

-- 
-- Extension type, always set.
XenPvVcpu.GuestContext64.property.cr0_et = {}
function XenPvVcpu.GuestContext64.property.cr0_et:get()
  if self._m_cr0_et ~= nil then
    return self._m_cr0_et
  end

  self._m_cr0_et = self.cr0 & 16 ~= 0
  return self._m_cr0_et
end

-- 
-- WAIT follows `ts`.
XenPvVcpu.GuestContext64.property.cr0_mp = {}
function XenPvVcpu.GuestContext64.property.cr0_mp:get()
  if self._m_cr0_mp ~= nil then
    return self._m_cr0_mp
  end

  self._m_cr0_mp = self.cr0 & 2 ~= 0
  return self._m_cr0_mp
end

-- 
-- FPU errors are exceptions.
XenPvVcpu.GuestContext64.property.cr0_ne = {}
function XenPvVcpu.GuestContext64.property.cr0_ne:get()
  if self._m_cr0_ne ~= nil then
    return self._m_cr0_ne
  end

  self._m_cr0_ne = self.cr0 & 32 ~= 0
  return self._m_cr0_ne
end

-- 
-- Not write-through.
XenPvVcpu.GuestContext64.property.cr0_nw = {}
function XenPvVcpu.GuestContext64.property.cr0_nw:get()
  if self._m_cr0_nw ~= nil then
    return self._m_cr0_nw
  end

  self._m_cr0_nw = self.cr0 & 536870912 ~= 0
  return self._m_cr0_nw
end

-- 
-- Protected mode.
XenPvVcpu.GuestContext64.property.cr0_pe = {}
function XenPvVcpu.GuestContext64.property.cr0_pe:get()
  if self._m_cr0_pe ~= nil then
    return self._m_cr0_pe
  end

  self._m_cr0_pe = self.cr0 & 1 ~= 0
  return self._m_cr0_pe
end

-- 
-- Paging on.
XenPvVcpu.GuestContext64.property.cr0_pg = {}
function XenPvVcpu.GuestContext64.property.cr0_pg:get()
  if self._m_cr0_pg ~= nil then
    return self._m_cr0_pg
  end

  self._m_cr0_pg = self.cr0 & 2147483648 ~= 0
  return self._m_cr0_pg
end

-- 
-- Task switched, FPU state is not the current one.
XenPvVcpu.GuestContext64.property.cr0_ts = {}
function XenPvVcpu.GuestContext64.property.cr0_ts:get()
  if self._m_cr0_ts ~= nil then
    return self._m_cr0_ts
  end

  self._m_cr0_ts = self.cr0 & 8 ~= 0
  return self._m_cr0_ts
end

-- 
-- Read-only pages bind the kernel too.
XenPvVcpu.GuestContext64.property.cr0_wp = {}
function XenPvVcpu.GuestContext64.property.cr0_wp:get()
  if self._m_cr0_wp ~= nil then
    return self._m_cr0_wp
  end

  self._m_cr0_wp = self.cr0 & 65536 ~= 0
  return self._m_cr0_wp
end

-- 
-- Frame number of the kernel page table; MFN or PFN, see `cr3`.
XenPvVcpu.GuestContext64.property.cr3_frame = {}
function XenPvVcpu.GuestContext64.property.cr3_frame:get()
  if self._m_cr3_frame ~= nil then
    return self._m_cr3_frame
  end

  self._m_cr3_frame = math.floor(self.cr3 / 4096)
  return self._m_cr3_frame
end

-- 
-- Control-flow enforcement.
XenPvVcpu.GuestContext64.property.cr4_cet = {}
function XenPvVcpu.GuestContext64.property.cr4_cet:get()
  if self._m_cr4_cet ~= nil then
    return self._m_cr4_cet
  end

  self._m_cr4_cet = self.cr4 & 8388608 ~= 0
  return self._m_cr4_cet
end

-- 
-- Debugging extensions.
XenPvVcpu.GuestContext64.property.cr4_de = {}
function XenPvVcpu.GuestContext64.property.cr4_de:get()
  if self._m_cr4_de ~= nil then
    return self._m_cr4_de
  end

  self._m_cr4_de = self.cr4 & 8 ~= 0
  return self._m_cr4_de
end

-- 
-- FS and GS base instructions.
XenPvVcpu.GuestContext64.property.cr4_fsgsbase = {}
function XenPvVcpu.GuestContext64.property.cr4_fsgsbase:get()
  if self._m_cr4_fsgsbase ~= nil then
    return self._m_cr4_fsgsbase
  end

  self._m_cr4_fsgsbase = self.cr4 & 65536 ~= 0
  return self._m_cr4_fsgsbase
end

-- 
-- Five-level paging.
XenPvVcpu.GuestContext64.property.cr4_la57 = {}
function XenPvVcpu.GuestContext64.property.cr4_la57:get()
  if self._m_cr4_la57 ~= nil then
    return self._m_cr4_la57
  end

  self._m_cr4_la57 = self.cr4 & 4096 ~= 0
  return self._m_cr4_la57
end

-- 
-- Machine checks on.
XenPvVcpu.GuestContext64.property.cr4_mce = {}
function XenPvVcpu.GuestContext64.property.cr4_mce:get()
  if self._m_cr4_mce ~= nil then
    return self._m_cr4_mce
  end

  self._m_cr4_mce = self.cr4 & 64 ~= 0
  return self._m_cr4_mce
end

-- 
-- FXSAVE and SSE on.
XenPvVcpu.GuestContext64.property.cr4_osfxsr = {}
function XenPvVcpu.GuestContext64.property.cr4_osfxsr:get()
  if self._m_cr4_osfxsr ~= nil then
    return self._m_cr4_osfxsr
  end

  self._m_cr4_osfxsr = self.cr4 & 512 ~= 0
  return self._m_cr4_osfxsr
end

-- 
-- SSE exceptions on.
XenPvVcpu.GuestContext64.property.cr4_osxmmexcpt = {}
function XenPvVcpu.GuestContext64.property.cr4_osxmmexcpt:get()
  if self._m_cr4_osxmmexcpt ~= nil then
    return self._m_cr4_osxmmexcpt
  end

  self._m_cr4_osxmmexcpt = self.cr4 & 1024 ~= 0
  return self._m_cr4_osxmmexcpt
end

-- 
-- XSAVE on.
XenPvVcpu.GuestContext64.property.cr4_osxsave = {}
function XenPvVcpu.GuestContext64.property.cr4_osxsave:get()
  if self._m_cr4_osxsave ~= nil then
    return self._m_cr4_osxsave
  end

  self._m_cr4_osxsave = self.cr4 & 262144 ~= 0
  return self._m_cr4_osxsave
end

-- 
-- Physical address extension.
XenPvVcpu.GuestContext64.property.cr4_pae = {}
function XenPvVcpu.GuestContext64.property.cr4_pae:get()
  if self._m_cr4_pae ~= nil then
    return self._m_cr4_pae
  end

  self._m_cr4_pae = self.cr4 & 32 ~= 0
  return self._m_cr4_pae
end

-- 
-- RDPMC for user mode.
XenPvVcpu.GuestContext64.property.cr4_pce = {}
function XenPvVcpu.GuestContext64.property.cr4_pce:get()
  if self._m_cr4_pce ~= nil then
    return self._m_cr4_pce
  end

  self._m_cr4_pce = self.cr4 & 256 ~= 0
  return self._m_cr4_pce
end

-- 
-- Process context identifiers.
XenPvVcpu.GuestContext64.property.cr4_pcide = {}
function XenPvVcpu.GuestContext64.property.cr4_pcide:get()
  if self._m_cr4_pcide ~= nil then
    return self._m_cr4_pcide
  end

  self._m_cr4_pcide = self.cr4 & 131072 ~= 0
  return self._m_cr4_pcide
end

-- 
-- Global pages.
XenPvVcpu.GuestContext64.property.cr4_pge = {}
function XenPvVcpu.GuestContext64.property.cr4_pge:get()
  if self._m_cr4_pge ~= nil then
    return self._m_cr4_pge
  end

  self._m_cr4_pge = self.cr4 & 128 ~= 0
  return self._m_cr4_pge
end

-- 
-- Protection keys for user pages.
XenPvVcpu.GuestContext64.property.cr4_pke = {}
function XenPvVcpu.GuestContext64.property.cr4_pke:get()
  if self._m_cr4_pke ~= nil then
    return self._m_cr4_pke
  end

  self._m_cr4_pke = self.cr4 & 4194304 ~= 0
  return self._m_cr4_pke
end

-- 
-- Protection keys for kernel pages.
XenPvVcpu.GuestContext64.property.cr4_pks = {}
function XenPvVcpu.GuestContext64.property.cr4_pks:get()
  if self._m_cr4_pks ~= nil then
    return self._m_cr4_pks
  end

  self._m_cr4_pks = self.cr4 & 16777216 ~= 0
  return self._m_cr4_pks
end

-- 
-- Page size extensions.
XenPvVcpu.GuestContext64.property.cr4_pse = {}
function XenPvVcpu.GuestContext64.property.cr4_pse:get()
  if self._m_cr4_pse ~= nil then
    return self._m_cr4_pse
  end

  self._m_cr4_pse = self.cr4 & 16 ~= 0
  return self._m_cr4_pse
end

-- 
-- Protected mode virtual interrupts.
XenPvVcpu.GuestContext64.property.cr4_pvi = {}
function XenPvVcpu.GuestContext64.property.cr4_pvi:get()
  if self._m_cr4_pvi ~= nil then
    return self._m_cr4_pvi
  end

  self._m_cr4_pvi = self.cr4 & 2 ~= 0
  return self._m_cr4_pvi
end

-- 
-- No access to user pages by the kernel.
XenPvVcpu.GuestContext64.property.cr4_smap = {}
function XenPvVcpu.GuestContext64.property.cr4_smap:get()
  if self._m_cr4_smap ~= nil then
    return self._m_cr4_smap
  end

  self._m_cr4_smap = self.cr4 & 2097152 ~= 0
  return self._m_cr4_smap
end

-- 
-- No execution of user pages by the kernel.
XenPvVcpu.GuestContext64.property.cr4_smep = {}
function XenPvVcpu.GuestContext64.property.cr4_smep:get()
  if self._m_cr4_smep ~= nil then
    return self._m_cr4_smep
  end

  self._m_cr4_smep = self.cr4 & 1048576 ~= 0
  return self._m_cr4_smep
end

-- 
-- SMX on.
XenPvVcpu.GuestContext64.property.cr4_smxe = {}
function XenPvVcpu.GuestContext64.property.cr4_smxe:get()
  if self._m_cr4_smxe ~= nil then
    return self._m_cr4_smxe
  end

  self._m_cr4_smxe = self.cr4 & 16384 ~= 0
  return self._m_cr4_smxe
end

-- 
-- RDTSC is privileged.
XenPvVcpu.GuestContext64.property.cr4_tsd = {}
function XenPvVcpu.GuestContext64.property.cr4_tsd:get()
  if self._m_cr4_tsd ~= nil then
    return self._m_cr4_tsd
  end

  self._m_cr4_tsd = self.cr4 & 4 ~= 0
  return self._m_cr4_tsd
end

-- 
-- User mode instruction prevention.
XenPvVcpu.GuestContext64.property.cr4_umip = {}
function XenPvVcpu.GuestContext64.property.cr4_umip:get()
  if self._m_cr4_umip ~= nil then
    return self._m_cr4_umip
  end

  self._m_cr4_umip = self.cr4 & 2048 ~= 0
  return self._m_cr4_umip
end

-- 
-- Virtual 8086 mode extensions.
XenPvVcpu.GuestContext64.property.cr4_vme = {}
function XenPvVcpu.GuestContext64.property.cr4_vme:get()
  if self._m_cr4_vme ~= nil then
    return self._m_cr4_vme
  end

  self._m_cr4_vme = self.cr4 & 1 ~= 0
  return self._m_cr4_vme
end

-- 
-- VMX on.
XenPvVcpu.GuestContext64.property.cr4_vmxe = {}
function XenPvVcpu.GuestContext64.property.cr4_vmxe:get()
  if self._m_cr4_vmxe ~= nil then
    return self._m_cr4_vmxe
  end

  self._m_cr4_vmxe = self.cr4 & 8192 ~= 0
  return self._m_cr4_vmxe
end

-- 
-- Breakpoint 0 hit.
XenPvVcpu.GuestContext64.property.dr6_b0 = {}
function XenPvVcpu.GuestContext64.property.dr6_b0:get()
  if self._m_dr6_b0 ~= nil then
    return self._m_dr6_b0
  end

  self._m_dr6_b0 = self.dr6 & 1 ~= 0
  return self._m_dr6_b0
end

-- 
-- Breakpoint 1 hit.
XenPvVcpu.GuestContext64.property.dr6_b1 = {}
function XenPvVcpu.GuestContext64.property.dr6_b1:get()
  if self._m_dr6_b1 ~= nil then
    return self._m_dr6_b1
  end

  self._m_dr6_b1 = self.dr6 & 2 ~= 0
  return self._m_dr6_b1
end

-- 
-- Breakpoint 2 hit.
XenPvVcpu.GuestContext64.property.dr6_b2 = {}
function XenPvVcpu.GuestContext64.property.dr6_b2:get()
  if self._m_dr6_b2 ~= nil then
    return self._m_dr6_b2
  end

  self._m_dr6_b2 = self.dr6 & 4 ~= 0
  return self._m_dr6_b2
end

-- 
-- Breakpoint 3 hit.
XenPvVcpu.GuestContext64.property.dr6_b3 = {}
function XenPvVcpu.GuestContext64.property.dr6_b3:get()
  if self._m_dr6_b3 ~= nil then
    return self._m_dr6_b3
  end

  self._m_dr6_b3 = self.dr6 & 8 ~= 0
  return self._m_dr6_b3
end

-- 
-- A debug register was accessed.
XenPvVcpu.GuestContext64.property.dr6_bd = {}
function XenPvVcpu.GuestContext64.property.dr6_bd:get()
  if self._m_dr6_bd ~= nil then
    return self._m_dr6_bd
  end

  self._m_dr6_bd = self.dr6 & 8192 ~= 0
  return self._m_dr6_bd
end

-- 
-- Clear if a bus lock was detected.
XenPvVcpu.GuestContext64.property.dr6_bld = {}
function XenPvVcpu.GuestContext64.property.dr6_bld:get()
  if self._m_dr6_bld ~= nil then
    return self._m_dr6_bld
  end

  self._m_dr6_bld = self.dr6 & 2048 ~= 0
  return self._m_dr6_bld
end

-- 
-- Single step.
XenPvVcpu.GuestContext64.property.dr6_bs = {}
function XenPvVcpu.GuestContext64.property.dr6_bs:get()
  if self._m_dr6_bs ~= nil then
    return self._m_dr6_bs
  end

  self._m_dr6_bs = self.dr6 & 16384 ~= 0
  return self._m_dr6_bs
end

-- 
-- Task switch.
XenPvVcpu.GuestContext64.property.dr6_bt = {}
function XenPvVcpu.GuestContext64.property.dr6_bt:get()
  if self._m_dr6_bt ~= nil then
    return self._m_dr6_bt
  end

  self._m_dr6_bt = self.dr6 & 32768 ~= 0
  return self._m_dr6_bt
end

-- 
-- Clear if within a transactional region.
XenPvVcpu.GuestContext64.property.dr6_rtm = {}
function XenPvVcpu.GuestContext64.property.dr6_rtm:get()
  if self._m_dr6_rtm ~= nil then
    return self._m_dr6_rtm
  end

  self._m_dr6_rtm = self.dr6 & 65536 ~= 0
  return self._m_dr6_rtm
end

-- 
-- Breakpoint 0 is on for all tasks.
XenPvVcpu.GuestContext64.property.dr7_g0 = {}
function XenPvVcpu.GuestContext64.property.dr7_g0:get()
  if self._m_dr7_g0 ~= nil then
    return self._m_dr7_g0
  end

  self._m_dr7_g0 = self.dr7 & 2 ~= 0
  return self._m_dr7_g0
end

-- 
-- Breakpoint 1 is on for all tasks.
XenPvVcpu.GuestContext64.property.dr7_g1 = {}
function XenPvVcpu.GuestContext64.property.dr7_g1:get()
  if self._m_dr7_g1 ~= nil then
    return self._m_dr7_g1
  end

  self._m_dr7_g1 = self.dr7 & 8 ~= 0
  return self._m_dr7_g1
end

-- 
-- Breakpoint 2 is on for all tasks.
XenPvVcpu.GuestContext64.property.dr7_g2 = {}
function XenPvVcpu.GuestContext64.property.dr7_g2:get()
  if self._m_dr7_g2 ~= nil then
    return self._m_dr7_g2
  end

  self._m_dr7_g2 = self.dr7 & 32 ~= 0
  return self._m_dr7_g2
end

-- 
-- Breakpoint 3 is on for all tasks.
XenPvVcpu.GuestContext64.property.dr7_g3 = {}
function XenPvVcpu.GuestContext64.property.dr7_g3:get()
  if self._m_dr7_g3 ~= nil then
    return self._m_dr7_g3
  end

  self._m_dr7_g3 = self.dr7 & 128 ~= 0
  return self._m_dr7_g3
end

-- 
-- Access to debug registers faults.
XenPvVcpu.GuestContext64.property.dr7_gd = {}
function XenPvVcpu.GuestContext64.property.dr7_gd:get()
  if self._m_dr7_gd ~= nil then
    return self._m_dr7_gd
  end

  self._m_dr7_gd = self.dr7 & 8192 ~= 0
  return self._m_dr7_gd
end

-- 
-- Exact global breakpoints.
XenPvVcpu.GuestContext64.property.dr7_ge = {}
function XenPvVcpu.GuestContext64.property.dr7_ge:get()
  if self._m_dr7_ge ~= nil then
    return self._m_dr7_ge
  end

  self._m_dr7_ge = self.dr7 & 512 ~= 0
  return self._m_dr7_ge
end

-- 
-- Breakpoint 0 is on for the current task.
XenPvVcpu.GuestContext64.property.dr7_l0 = {}
function XenPvVcpu.GuestContext64.property.dr7_l0:get()
  if self._m_dr7_l0 ~= nil then
    return self._m_dr7_l0
  end

  self._m_dr7_l0 = self.dr7 & 1 ~= 0
  return self._m_dr7_l0
end

-- 
-- Breakpoint 1 is on for the current task.
XenPvVcpu.GuestContext64.property.dr7_l1 = {}
function XenPvVcpu.GuestContext64.property.dr7_l1:get()
  if self._m_dr7_l1 ~= nil then
    return self._m_dr7_l1
  end

  self._m_dr7_l1 = self.dr7 & 4 ~= 0
  return self._m_dr7_l1
end

-- 
-- Breakpoint 2 is on for the current task.
XenPvVcpu.GuestContext64.property.dr7_l2 = {}
function XenPvVcpu.GuestContext64.property.dr7_l2:get()
  if self._m_dr7_l2 ~= nil then
    return self._m_dr7_l2
  end

  self._m_dr7_l2 = self.dr7 & 16 ~= 0
  return self._m_dr7_l2
end

-- 
-- Breakpoint 3 is on for the current task.
XenPvVcpu.GuestContext64.property.dr7_l3 = {}
function XenPvVcpu.GuestContext64.property.dr7_l3:get()
  if self._m_dr7_l3 ~= nil then
    return self._m_dr7_l3
  end

  self._m_dr7_l3 = self.dr7 & 64 ~= 0
  return self._m_dr7_l3
end

-- 
-- Exact local breakpoints.
XenPvVcpu.GuestContext64.property.dr7_le = {}
function XenPvVcpu.GuestContext64.property.dr7_le:get()
  if self._m_dr7_le ~= nil then
    return self._m_dr7_le
  end

  self._m_dr7_le = self.dr7 & 256 ~= 0
  return self._m_dr7_le
end

-- 
-- How many octets breakpoint 0 covers.
XenPvVcpu.GuestContext64.property.dr7_len0 = {}
function XenPvVcpu.GuestContext64.property.dr7_len0:get()
  if self._m_dr7_len0 ~= nil then
    return self._m_dr7_len0
  end

  self._m_dr7_len0 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 262144) % 4)
  return self._m_dr7_len0
end

-- 
-- How many octets breakpoint 1 covers.
XenPvVcpu.GuestContext64.property.dr7_len1 = {}
function XenPvVcpu.GuestContext64.property.dr7_len1:get()
  if self._m_dr7_len1 ~= nil then
    return self._m_dr7_len1
  end

  self._m_dr7_len1 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 4194304) % 4)
  return self._m_dr7_len1
end

-- 
-- How many octets breakpoint 2 covers.
XenPvVcpu.GuestContext64.property.dr7_len2 = {}
function XenPvVcpu.GuestContext64.property.dr7_len2:get()
  if self._m_dr7_len2 ~= nil then
    return self._m_dr7_len2
  end

  self._m_dr7_len2 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 67108864) % 4)
  return self._m_dr7_len2
end

-- 
-- How many octets breakpoint 3 covers.
XenPvVcpu.GuestContext64.property.dr7_len3 = {}
function XenPvVcpu.GuestContext64.property.dr7_len3:get()
  if self._m_dr7_len3 ~= nil then
    return self._m_dr7_len3
  end

  self._m_dr7_len3 = XenPvVcpu.BreakpointLength(math.floor(self.dr7 / 1073741824) % 4)
  return self._m_dr7_len3
end

-- 
-- Debugging of transactional regions.
XenPvVcpu.GuestContext64.property.dr7_rtm = {}
function XenPvVcpu.GuestContext64.property.dr7_rtm:get()
  if self._m_dr7_rtm ~= nil then
    return self._m_dr7_rtm
  end

  self._m_dr7_rtm = self.dr7 & 2048 ~= 0
  return self._m_dr7_rtm
end

-- 
-- What breakpoint 0 stops at.
XenPvVcpu.GuestContext64.property.dr7_rw0 = {}
function XenPvVcpu.GuestContext64.property.dr7_rw0:get()
  if self._m_dr7_rw0 ~= nil then
    return self._m_dr7_rw0
  end

  self._m_dr7_rw0 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 65536) % 4)
  return self._m_dr7_rw0
end

-- 
-- What breakpoint 1 stops at.
XenPvVcpu.GuestContext64.property.dr7_rw1 = {}
function XenPvVcpu.GuestContext64.property.dr7_rw1:get()
  if self._m_dr7_rw1 ~= nil then
    return self._m_dr7_rw1
  end

  self._m_dr7_rw1 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 1048576) % 4)
  return self._m_dr7_rw1
end

-- 
-- What breakpoint 2 stops at.
XenPvVcpu.GuestContext64.property.dr7_rw2 = {}
function XenPvVcpu.GuestContext64.property.dr7_rw2:get()
  if self._m_dr7_rw2 ~= nil then
    return self._m_dr7_rw2
  end

  self._m_dr7_rw2 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 16777216) % 4)
  return self._m_dr7_rw2
end

-- 
-- What breakpoint 3 stops at.
XenPvVcpu.GuestContext64.property.dr7_rw3 = {}
function XenPvVcpu.GuestContext64.property.dr7_rw3:get()
  if self._m_dr7_rw3 ~= nil then
    return self._m_dr7_rw3
  end

  self._m_dr7_rw3 = XenPvVcpu.BreakpointAccess(math.floor(self.dr7 / 268435456) % 4)
  return self._m_dr7_rw3
end

-- 
-- Frame number of the user page table; MFN or PFN, see `user_cr3`.
XenPvVcpu.GuestContext64.property.user_cr3_frame = {}
function XenPvVcpu.GuestContext64.property.user_cr3_frame:get()
  if self._m_user_cr3_frame ~= nil then
    return self._m_user_cr3_frame
  end

  self._m_user_cr3_frame = math.floor(self.user_cr3 / 4096)
  return self._m_user_cr3_frame
end

-- 
-- The failsafe callback is entered with events masked.
XenPvVcpu.GuestContext64.property.vgcf_failsafe_disables_events = {}
function XenPvVcpu.GuestContext64.property.vgcf_failsafe_disables_events:get()
  if self._m_vgcf_failsafe_disables_events ~= nil then
    return self._m_vgcf_failsafe_disables_events
  end

  self._m_vgcf_failsafe_disables_events = self.flags & 8 ~= 0
  return self._m_vgcf_failsafe_disables_events
end

-- 
-- `fpu_ctxt` is valid.
XenPvVcpu.GuestContext64.property.vgcf_i387_valid = {}
function XenPvVcpu.GuestContext64.property.vgcf_i387_valid:get()
  if self._m_vgcf_i387_valid ~= nil then
    return self._m_vgcf_i387_valid
  end

  self._m_vgcf_i387_valid = self.flags & 1 ~= 0
  return self._m_vgcf_i387_valid
end

-- 
-- The vCPU runs the guest kernel, not a user program.
XenPvVcpu.GuestContext64.property.vgcf_in_kernel = {}
function XenPvVcpu.GuestContext64.property.vgcf_in_kernel:get()
  if self._m_vgcf_in_kernel ~= nil then
    return self._m_vgcf_in_kernel
  end

  self._m_vgcf_in_kernel = self.flags & 4 ~= 0
  return self._m_vgcf_in_kernel
end

-- 
-- The vCPU is up.
XenPvVcpu.GuestContext64.property.vgcf_online = {}
function XenPvVcpu.GuestContext64.property.vgcf_online:get()
  if self._m_vgcf_online ~= nil then
    return self._m_vgcf_online
  end

  self._m_vgcf_online = self.flags & 32 ~= 0
  return self._m_vgcf_online
end

-- 
-- The syscall callback is entered with events masked.
XenPvVcpu.GuestContext64.property.vgcf_syscall_disables_events = {}
function XenPvVcpu.GuestContext64.property.vgcf_syscall_disables_events:get()
  if self._m_vgcf_syscall_disables_events ~= nil then
    return self._m_vgcf_syscall_disables_events
  end

  self._m_vgcf_syscall_disables_events = self.flags & 16 ~= 0
  return self._m_vgcf_syscall_disables_events
end

-- 
-- Segment limits of 4 GiB are simulated (32-bit guests).
XenPvVcpu.GuestContext64.property.vmasst_4gb_segments = {}
function XenPvVcpu.GuestContext64.property.vmasst_4gb_segments:get()
  if self._m_vmasst_4gb_segments ~= nil then
    return self._m_vmasst_4gb_segments
  end

  self._m_vmasst_4gb_segments = self.vm_assist & 1 ~= 0
  return self._m_vmasst_4gb_segments
end

-- 
-- Trap 15 tells when that simulation is used.
XenPvVcpu.GuestContext64.property.vmasst_4gb_segments_notify = {}
function XenPvVcpu.GuestContext64.property.vmasst_4gb_segments_notify:get()
  if self._m_vmasst_4gb_segments_notify ~= nil then
    return self._m_vmasst_4gb_segments_notify
  end

  self._m_vmasst_4gb_segments_notify = self.vm_assist & 2 ~= 0
  return self._m_vmasst_4gb_segments_notify
end

-- 
-- The virtual IOPL acts as the real one does.
XenPvVcpu.GuestContext64.property.vmasst_architectural_iopl = {}
function XenPvVcpu.GuestContext64.property.vmasst_architectural_iopl:get()
  if self._m_vmasst_architectural_iopl ~= nil then
    return self._m_vmasst_architectural_iopl
  end

  self._m_vmasst_architectural_iopl = self.vm_assist & 16 ~= 0
  return self._m_vmasst_architectural_iopl
end

-- 
-- The machine-to-physical table is hidden from user mode.
XenPvVcpu.GuestContext64.property.vmasst_m2p_strict = {}
function XenPvVcpu.GuestContext64.property.vmasst_m2p_strict:get()
  if self._m_vmasst_m2p_strict ~= nil then
    return self._m_vmasst_m2p_strict
  end

  self._m_vmasst_m2p_strict = math.floor(self.vm_assist / 4294967296) % 2 == 1
  return self._m_vmasst_m2p_strict
end

-- 
-- Level 3 page tables may lie above 4 GiB (32-bit guests).
XenPvVcpu.GuestContext64.property.vmasst_pae_extended_cr3 = {}
function XenPvVcpu.GuestContext64.property.vmasst_pae_extended_cr3:get()
  if self._m_vmasst_pae_extended_cr3 ~= nil then
    return self._m_vmasst_pae_extended_cr3
  end

  self._m_vmasst_pae_extended_cr3 = self.vm_assist & 8 ~= 0
  return self._m_vmasst_pae_extended_cr3
end

-- 
-- Xen marks when it updates the run state information.
XenPvVcpu.GuestContext64.property.vmasst_runstate_update_flag = {}
function XenPvVcpu.GuestContext64.property.vmasst_runstate_update_flag:get()
  if self._m_vmasst_runstate_update_flag ~= nil then
    return self._m_vmasst_runstate_update_flag
  end

  self._m_vmasst_runstate_update_flag = self.vm_assist & 32 ~= 0
  return self._m_vmasst_runstate_update_flag
end

-- 
-- The guest may write to its level 1 page tables.
XenPvVcpu.GuestContext64.property.vmasst_writable_pagetables = {}
function XenPvVcpu.GuestContext64.property.vmasst_writable_pagetables:get()
  if self._m_vmasst_writable_pagetables ~= nil then
    return self._m_vmasst_writable_pagetables
  end

  self._m_vmasst_writable_pagetables = self.vm_assist & 4 ~= 0
  return self._m_vmasst_writable_pagetables
end

-- 
-- FPU and SSE registers.
-- 
-- State of the vCPU, `VGCF_*`.
-- 
-- General registers.
-- 
-- Virtual interrupt descriptor table, by vector.
-- 
-- Linear address of the local descriptor table.
-- 
-- Number of entries in the local descriptor table.
-- 
-- Frames of the global descriptor table, 512 entries each. MFNs; a libxc
-- image has PFNs.
-- 
-- Number of entries in the global descriptor table.
-- 
-- Stack segment for entries into the guest kernel.
-- 
-- Stack pointer for entries into the guest kernel.
-- 
-- Control register 0.
-- 
-- Page table for user mode, in the form of a CR3; 0 if there is none.
-- Holds an MFN; a libxc image has a PFN, with bit 0 set.
-- 
-- Address of the last page fault; the guest itself reads it from its
-- vCPU information.
-- 
-- Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
-- 
-- Control register 4.
-- 
-- Not used.
-- 
-- Not used.
-- 
-- Not used.
-- 
-- Address of breakpoint 0.
-- 
-- Address of breakpoint 1.
-- 
-- Address of breakpoint 2.
-- 
-- Address of breakpoint 3.
-- 
-- Not used.
-- 
-- Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
-- 
-- Debug status.
-- 
-- Debug control.
-- 
-- Address that events are delivered to.
-- 
-- Address that is entered if returning to the guest fails.
-- 
-- Address that SYSCALL from 64-bit code enters.
-- 
-- Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
-- 
-- Base of FS.
-- 
-- Base of GS in kernel mode.
-- 
-- Base of GS in user mode.

-- 
-- One model specific register of a vCPU.
-- See also: xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
XenPvVcpu.Msr = class.class(KaitaiStruct)

function XenPvVcpu.Msr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.Msr:_read()
  self.index = XenPvVcpu.MsrIndex(self._io:read_u4le())
  self.reserved = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- Number of the register.
-- 
-- Reserved, 0.
-- 
-- Value of the register.

-- 
-- Handler of one exception or software interrupt, 32-bit guest.
-- See also: xen/include/public/arch-x86/xen.h, struct trap_info
XenPvVcpu.TrapInfo32 = class.class(KaitaiStruct)

function XenPvVcpu.TrapInfo32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.TrapInfo32:_read()
  self.vector = self._io:read_u1()
  self.flags = self._io:read_u1()
  self.cs = self._io:read_u2le()
  self.address = self._io:read_u4le()
end

-- 
-- The handler is entered with events masked.
XenPvVcpu.TrapInfo32.property.clears_if = {}
function XenPvVcpu.TrapInfo32.property.clears_if:get()
  if self._m_clears_if ~= nil then
    return self._m_clears_if
  end

  self._m_clears_if = self.flags & 4 ~= 0
  return self._m_clears_if
end

-- 
-- Privilege level from which software may raise the trap.
XenPvVcpu.TrapInfo32.property.dpl = {}
function XenPvVcpu.TrapInfo32.property.dpl:get()
  if self._m_dpl ~= nil then
    return self._m_dpl
  end

  self._m_dpl = self.flags % 4
  return self._m_dpl
end

-- 
-- Vector; equals the place in the table, or is 0 in an unused entry.
-- 
-- Privilege level and event masking.
-- 
-- Code segment of the handler.
-- 
-- Address of the handler; 0 if there is none.

-- 
-- Handler of one exception or software interrupt, 64-bit guest.
-- See also: xen/include/public/arch-x86/xen.h, struct trap_info
XenPvVcpu.TrapInfo64 = class.class(KaitaiStruct)

function XenPvVcpu.TrapInfo64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.TrapInfo64:_read()
  self.vector = self._io:read_u1()
  self.flags = self._io:read_u1()
  self.cs = self._io:read_u2le()
  self.padding = self._io:read_bytes(4)
  self.address = self._io:read_u8le()
end

-- 
-- The handler is entered with events masked.
XenPvVcpu.TrapInfo64.property.clears_if = {}
function XenPvVcpu.TrapInfo64.property.clears_if:get()
  if self._m_clears_if ~= nil then
    return self._m_clears_if
  end

  self._m_clears_if = self.flags & 4 ~= 0
  return self._m_clears_if
end

-- 
-- Privilege level from which software may raise the trap.
XenPvVcpu.TrapInfo64.property.dpl = {}
function XenPvVcpu.TrapInfo64.property.dpl:get()
  if self._m_dpl ~= nil then
    return self._m_dpl
  end

  self._m_dpl = self.flags % 4
  return self._m_dpl
end

-- 
-- Vector; equals the place in the table, or is 0 in an unused entry.
-- 
-- Privilege level and event masking.
-- 
-- Code segment of the handler.
-- 
-- Padding that the compiler inserts.
-- 
-- Address of the handler; 0 if there is none.

-- 
-- General registers of a vCPU of a 32-bit guest, 68 octets.
-- See also: xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
XenPvVcpu.UserRegs32 = class.class(KaitaiStruct)

function XenPvVcpu.UserRegs32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.UserRegs32:_read()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
  self.esi = self._io:read_u4le()
  self.edi = self._io:read_u4le()
  self.ebp = self._io:read_u4le()
  self.eax = self._io:read_u4le()
  self.error_code = self._io:read_u2le()
  self.entry_vector = self._io:read_u2le()
  self.eip = self._io:read_u4le()
  self.cs = self._io:read_u2le()
  self.saved_upcall_mask = self._io:read_u1()
  self.pad0 = self._io:read_u1()
  self.eflags = self._io:read_u4le()
  self.esp = self._io:read_u4le()
  self.ss = self._io:read_u2le()
  self.pad1 = self._io:read_u2le()
  self.es = self._io:read_u2le()
  self.pad2 = self._io:read_u2le()
  self.ds = self._io:read_u2le()
  self.pad3 = self._io:read_u2le()
  self.fs = self._io:read_u2le()
  self.pad4 = self._io:read_u2le()
  self.gs = self._io:read_u2le()
  self.pad5 = self._io:read_u2le()
end

-- 
-- Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
-- user alike; 1 is the kernel of a 32-bit guest.
XenPvVcpu.UserRegs32.property.cpl = {}
function XenPvVcpu.UserRegs32.property.cpl:get()
  if self._m_cpl ~= nil then
    return self._m_cpl
  end

  self._m_cpl = self.cs % 4
  return self._m_cpl
end

-- 
-- Alignment check, or access to user pages allowed.
XenPvVcpu.UserRegs32.property.eflags_ac = {}
function XenPvVcpu.UserRegs32.property.eflags_ac:get()
  if self._m_eflags_ac ~= nil then
    return self._m_eflags_ac
  end

  self._m_eflags_ac = self.eflags & 262144 ~= 0
  return self._m_eflags_ac
end

-- 
-- Auxiliary carry.
XenPvVcpu.UserRegs32.property.eflags_af = {}
function XenPvVcpu.UserRegs32.property.eflags_af:get()
  if self._m_eflags_af ~= nil then
    return self._m_eflags_af
  end

  self._m_eflags_af = self.eflags & 16 ~= 0
  return self._m_eflags_af
end

-- 
-- Carry.
XenPvVcpu.UserRegs32.property.eflags_cf = {}
function XenPvVcpu.UserRegs32.property.eflags_cf:get()
  if self._m_eflags_cf ~= nil then
    return self._m_eflags_cf
  end

  self._m_eflags_cf = self.eflags & 1 ~= 0
  return self._m_eflags_cf
end

-- 
-- Direction of string instructions.
XenPvVcpu.UserRegs32.property.eflags_df = {}
function XenPvVcpu.UserRegs32.property.eflags_df:get()
  if self._m_eflags_df ~= nil then
    return self._m_eflags_df
  end

  self._m_eflags_df = self.eflags & 1024 ~= 0
  return self._m_eflags_df
end

-- 
-- CPUID can be used.
XenPvVcpu.UserRegs32.property.eflags_id = {}
function XenPvVcpu.UserRegs32.property.eflags_id:get()
  if self._m_eflags_id ~= nil then
    return self._m_eflags_id
  end

  self._m_eflags_id = self.eflags & 2097152 ~= 0
  return self._m_eflags_id
end

-- 
-- Interrupts on; for PV the inverse of `saved_upcall_mask`.
XenPvVcpu.UserRegs32.property.eflags_if = {}
function XenPvVcpu.UserRegs32.property.eflags_if:get()
  if self._m_eflags_if ~= nil then
    return self._m_eflags_if
  end

  self._m_eflags_if = self.eflags & 512 ~= 0
  return self._m_eflags_if
end

-- 
-- I/O privilege level, for PV the virtual one.
XenPvVcpu.UserRegs32.property.eflags_iopl = {}
function XenPvVcpu.UserRegs32.property.eflags_iopl:get()
  if self._m_eflags_iopl ~= nil then
    return self._m_eflags_iopl
  end

  self._m_eflags_iopl = math.floor(self.eflags / 4096) % 4
  return self._m_eflags_iopl
end

-- 
-- Nested task.
XenPvVcpu.UserRegs32.property.eflags_nt = {}
function XenPvVcpu.UserRegs32.property.eflags_nt:get()
  if self._m_eflags_nt ~= nil then
    return self._m_eflags_nt
  end

  self._m_eflags_nt = self.eflags & 16384 ~= 0
  return self._m_eflags_nt
end

-- 
-- Overflow.
XenPvVcpu.UserRegs32.property.eflags_of = {}
function XenPvVcpu.UserRegs32.property.eflags_of:get()
  if self._m_eflags_of ~= nil then
    return self._m_eflags_of
  end

  self._m_eflags_of = self.eflags & 2048 ~= 0
  return self._m_eflags_of
end

-- 
-- Parity.
XenPvVcpu.UserRegs32.property.eflags_pf = {}
function XenPvVcpu.UserRegs32.property.eflags_pf:get()
  if self._m_eflags_pf ~= nil then
    return self._m_eflags_pf
  end

  self._m_eflags_pf = self.eflags & 4 ~= 0
  return self._m_eflags_pf
end

-- 
-- Resume, one instruction without debug faults.
XenPvVcpu.UserRegs32.property.eflags_rf = {}
function XenPvVcpu.UserRegs32.property.eflags_rf:get()
  if self._m_eflags_rf ~= nil then
    return self._m_eflags_rf
  end

  self._m_eflags_rf = self.eflags & 65536 ~= 0
  return self._m_eflags_rf
end

-- 
-- Sign.
XenPvVcpu.UserRegs32.property.eflags_sf = {}
function XenPvVcpu.UserRegs32.property.eflags_sf:get()
  if self._m_eflags_sf ~= nil then
    return self._m_eflags_sf
  end

  self._m_eflags_sf = self.eflags & 128 ~= 0
  return self._m_eflags_sf
end

-- 
-- Trap after each instruction.
XenPvVcpu.UserRegs32.property.eflags_tf = {}
function XenPvVcpu.UserRegs32.property.eflags_tf:get()
  if self._m_eflags_tf ~= nil then
    return self._m_eflags_tf
  end

  self._m_eflags_tf = self.eflags & 256 ~= 0
  return self._m_eflags_tf
end

-- 
-- Virtual interrupt flag.
XenPvVcpu.UserRegs32.property.eflags_vif = {}
function XenPvVcpu.UserRegs32.property.eflags_vif:get()
  if self._m_eflags_vif ~= nil then
    return self._m_eflags_vif
  end

  self._m_eflags_vif = self.eflags & 524288 ~= 0
  return self._m_eflags_vif
end

-- 
-- Virtual interrupt pending.
XenPvVcpu.UserRegs32.property.eflags_vip = {}
function XenPvVcpu.UserRegs32.property.eflags_vip:get()
  if self._m_eflags_vip ~= nil then
    return self._m_eflags_vip
  end

  self._m_eflags_vip = self.eflags & 1048576 ~= 0
  return self._m_eflags_vip
end

-- 
-- Virtual 8086 mode.
XenPvVcpu.UserRegs32.property.eflags_vm = {}
function XenPvVcpu.UserRegs32.property.eflags_vm:get()
  if self._m_eflags_vm ~= nil then
    return self._m_eflags_vm
  end

  self._m_eflags_vm = self.eflags & 131072 ~= 0
  return self._m_eflags_vm
end

-- 
-- Zero.
XenPvVcpu.UserRegs32.property.eflags_zf = {}
function XenPvVcpu.UserRegs32.property.eflags_zf:get()
  if self._m_eflags_zf ~= nil then
    return self._m_eflags_zf
  end

  self._m_eflags_zf = self.eflags & 64 ~= 0
  return self._m_eflags_zf
end

-- 
-- Register EBX.
-- 
-- Register ECX.
-- 
-- Register EDX. When a guest suspends, vCPU 0 has the frame of its start
-- info page here (MFN; a libxc image has a PFN).
-- 
-- Register ESI.
-- 
-- Register EDI.
-- 
-- Register EBP.
-- 
-- Register EAX.
-- 
-- Private to Xen.
-- 
-- Private to Xen.
-- 
-- Instruction pointer.
-- 
-- Code segment selector.
-- 
-- Not 0 if events are masked for the vCPU.
-- 
-- Padding.
-- 
-- Flags register.
-- 
-- Stack pointer.
-- 
-- Stack segment selector.
-- 
-- Padding.
-- 
-- ES selector.
-- 
-- Padding.
-- 
-- DS selector.
-- 
-- Padding.
-- 
-- FS selector.
-- 
-- Padding.
-- 
-- GS selector.
-- 
-- Padding.

-- 
-- General registers of a vCPU of a 64-bit guest, 200 octets.
-- See also: xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
XenPvVcpu.UserRegs64 = class.class(KaitaiStruct)

function XenPvVcpu.UserRegs64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.UserRegs64:_read()
  self.r15 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.rax = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.error_code = self._io:read_u4le()
  self.entry_vector = self._io:read_u4le()
  self.rip = self._io:read_u8le()
  self.cs = self._io:read_u2le()
  self.pad0 = self._io:read_bytes(2)
  self.saved_upcall_mask = self._io:read_u1()
  self.pad1 = self._io:read_bytes(3)
  self.rflags = self._io:read_u8le()
  self.rsp = self._io:read_u8le()
  self.ss = self._io:read_u2le()
  self.pad2 = self._io:read_bytes(6)
  self.es = self._io:read_u2le()
  self.pad3 = self._io:read_bytes(6)
  self.ds = self._io:read_u2le()
  self.pad4 = self._io:read_bytes(6)
  self.fs = self._io:read_u2le()
  self.pad5 = self._io:read_bytes(6)
  self.gs = self._io:read_u2le()
  self.pad6 = self._io:read_bytes(6)
end

-- 
-- Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
-- user alike; 1 is the kernel of a 32-bit guest.
XenPvVcpu.UserRegs64.property.cpl = {}
function XenPvVcpu.UserRegs64.property.cpl:get()
  if self._m_cpl ~= nil then
    return self._m_cpl
  end

  self._m_cpl = self.cs % 4
  return self._m_cpl
end

-- 
-- Alignment check, or access to user pages allowed.
XenPvVcpu.UserRegs64.property.rflags_ac = {}
function XenPvVcpu.UserRegs64.property.rflags_ac:get()
  if self._m_rflags_ac ~= nil then
    return self._m_rflags_ac
  end

  self._m_rflags_ac = self.rflags & 262144 ~= 0
  return self._m_rflags_ac
end

-- 
-- Auxiliary carry.
XenPvVcpu.UserRegs64.property.rflags_af = {}
function XenPvVcpu.UserRegs64.property.rflags_af:get()
  if self._m_rflags_af ~= nil then
    return self._m_rflags_af
  end

  self._m_rflags_af = self.rflags & 16 ~= 0
  return self._m_rflags_af
end

-- 
-- Carry.
XenPvVcpu.UserRegs64.property.rflags_cf = {}
function XenPvVcpu.UserRegs64.property.rflags_cf:get()
  if self._m_rflags_cf ~= nil then
    return self._m_rflags_cf
  end

  self._m_rflags_cf = self.rflags & 1 ~= 0
  return self._m_rflags_cf
end

-- 
-- Direction of string instructions.
XenPvVcpu.UserRegs64.property.rflags_df = {}
function XenPvVcpu.UserRegs64.property.rflags_df:get()
  if self._m_rflags_df ~= nil then
    return self._m_rflags_df
  end

  self._m_rflags_df = self.rflags & 1024 ~= 0
  return self._m_rflags_df
end

-- 
-- CPUID can be used.
XenPvVcpu.UserRegs64.property.rflags_id = {}
function XenPvVcpu.UserRegs64.property.rflags_id:get()
  if self._m_rflags_id ~= nil then
    return self._m_rflags_id
  end

  self._m_rflags_id = self.rflags & 2097152 ~= 0
  return self._m_rflags_id
end

-- 
-- Interrupts on; for PV the inverse of `saved_upcall_mask`.
XenPvVcpu.UserRegs64.property.rflags_if = {}
function XenPvVcpu.UserRegs64.property.rflags_if:get()
  if self._m_rflags_if ~= nil then
    return self._m_rflags_if
  end

  self._m_rflags_if = self.rflags & 512 ~= 0
  return self._m_rflags_if
end

-- 
-- I/O privilege level, for PV the virtual one.
XenPvVcpu.UserRegs64.property.rflags_iopl = {}
function XenPvVcpu.UserRegs64.property.rflags_iopl:get()
  if self._m_rflags_iopl ~= nil then
    return self._m_rflags_iopl
  end

  self._m_rflags_iopl = math.floor(self.rflags / 4096) % 4
  return self._m_rflags_iopl
end

-- 
-- Nested task.
XenPvVcpu.UserRegs64.property.rflags_nt = {}
function XenPvVcpu.UserRegs64.property.rflags_nt:get()
  if self._m_rflags_nt ~= nil then
    return self._m_rflags_nt
  end

  self._m_rflags_nt = self.rflags & 16384 ~= 0
  return self._m_rflags_nt
end

-- 
-- Overflow.
XenPvVcpu.UserRegs64.property.rflags_of = {}
function XenPvVcpu.UserRegs64.property.rflags_of:get()
  if self._m_rflags_of ~= nil then
    return self._m_rflags_of
  end

  self._m_rflags_of = self.rflags & 2048 ~= 0
  return self._m_rflags_of
end

-- 
-- Parity.
XenPvVcpu.UserRegs64.property.rflags_pf = {}
function XenPvVcpu.UserRegs64.property.rflags_pf:get()
  if self._m_rflags_pf ~= nil then
    return self._m_rflags_pf
  end

  self._m_rflags_pf = self.rflags & 4 ~= 0
  return self._m_rflags_pf
end

-- 
-- Resume, one instruction without debug faults.
XenPvVcpu.UserRegs64.property.rflags_rf = {}
function XenPvVcpu.UserRegs64.property.rflags_rf:get()
  if self._m_rflags_rf ~= nil then
    return self._m_rflags_rf
  end

  self._m_rflags_rf = self.rflags & 65536 ~= 0
  return self._m_rflags_rf
end

-- 
-- Sign.
XenPvVcpu.UserRegs64.property.rflags_sf = {}
function XenPvVcpu.UserRegs64.property.rflags_sf:get()
  if self._m_rflags_sf ~= nil then
    return self._m_rflags_sf
  end

  self._m_rflags_sf = self.rflags & 128 ~= 0
  return self._m_rflags_sf
end

-- 
-- Trap after each instruction.
XenPvVcpu.UserRegs64.property.rflags_tf = {}
function XenPvVcpu.UserRegs64.property.rflags_tf:get()
  if self._m_rflags_tf ~= nil then
    return self._m_rflags_tf
  end

  self._m_rflags_tf = self.rflags & 256 ~= 0
  return self._m_rflags_tf
end

-- 
-- Virtual interrupt flag.
XenPvVcpu.UserRegs64.property.rflags_vif = {}
function XenPvVcpu.UserRegs64.property.rflags_vif:get()
  if self._m_rflags_vif ~= nil then
    return self._m_rflags_vif
  end

  self._m_rflags_vif = self.rflags & 524288 ~= 0
  return self._m_rflags_vif
end

-- 
-- Virtual interrupt pending.
XenPvVcpu.UserRegs64.property.rflags_vip = {}
function XenPvVcpu.UserRegs64.property.rflags_vip:get()
  if self._m_rflags_vip ~= nil then
    return self._m_rflags_vip
  end

  self._m_rflags_vip = self.rflags & 1048576 ~= 0
  return self._m_rflags_vip
end

-- 
-- Virtual 8086 mode.
XenPvVcpu.UserRegs64.property.rflags_vm = {}
function XenPvVcpu.UserRegs64.property.rflags_vm:get()
  if self._m_rflags_vm ~= nil then
    return self._m_rflags_vm
  end

  self._m_rflags_vm = self.rflags & 131072 ~= 0
  return self._m_rflags_vm
end

-- 
-- Zero.
XenPvVcpu.UserRegs64.property.rflags_zf = {}
function XenPvVcpu.UserRegs64.property.rflags_zf:get()
  if self._m_rflags_zf ~= nil then
    return self._m_rflags_zf
  end

  self._m_rflags_zf = self.rflags & 64 ~= 0
  return self._m_rflags_zf
end

-- 
-- Register R15.
-- 
-- Register R14.
-- 
-- Register R13.
-- 
-- Register R12.
-- 
-- Register RBP.
-- 
-- Register RBX.
-- 
-- Register R11.
-- 
-- Register R10.
-- 
-- Register R9.
-- 
-- Register R8.
-- 
-- Register RAX.
-- 
-- Register RCX.
-- 
-- Register RDX. When a guest suspends, vCPU 0 has the frame of its start
-- info page here (MFN; a libxc image has a PFN).
-- 
-- Register RSI.
-- 
-- Register RDI.
-- 
-- Private to Xen.
-- 
-- Private to Xen.
-- 
-- Instruction pointer.
-- 
-- Code segment selector.
-- 
-- Padding.
-- 
-- Not 0 if events are masked for the vCPU.
-- 
-- Padding.
-- 
-- Flags register.
-- 
-- Stack pointer.
-- 
-- Stack segment selector.
-- 
-- Padding.
-- 
-- ES selector.
-- 
-- Padding.
-- 
-- DS selector.
-- 
-- Padding.
-- 
-- FS selector.
-- 
-- Padding.
-- 
-- GS selector.
-- 
-- Padding.

-- 
-- Extended processor state, `xcr0` and what came into use so far before the
-- XSAVE area.
-- See also: xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
XenPvVcpu.XsaveContext = class.class(KaitaiStruct)

function XenPvVcpu.XsaveContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenPvVcpu.XsaveContext:_read()
  self.xcr0 = self._io:read_u8le()
  self.xcr0_accum = self._io:read_u8le()
  if not(self._io:is_eof()) then
    self._raw_area = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_area))
    self.area = X86Xsave(_io)
  end
end

-- 
-- MPX configuration.
XenPvVcpu.XsaveContext.property.xcr0_accum_bndcsr = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_bndcsr:get()
  if self._m_xcr0_accum_bndcsr ~= nil then
    return self._m_xcr0_accum_bndcsr
  end

  self._m_xcr0_accum_bndcsr = self.xcr0_accum & 16 ~= 0
  return self._m_xcr0_accum_bndcsr
end

-- 
-- MPX bound registers.
XenPvVcpu.XsaveContext.property.xcr0_accum_bndregs = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_bndregs:get()
  if self._m_xcr0_accum_bndregs ~= nil then
    return self._m_xcr0_accum_bndregs
  end

  self._m_xcr0_accum_bndregs = self.xcr0_accum & 8 ~= 0
  return self._m_xcr0_accum_bndregs
end

-- 
-- ZMM16 to ZMM31.
XenPvVcpu.XsaveContext.property.xcr0_accum_hi_zmm = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_hi_zmm:get()
  if self._m_xcr0_accum_hi_zmm ~= nil then
    return self._m_xcr0_accum_hi_zmm
  end

  self._m_xcr0_accum_hi_zmm = self.xcr0_accum & 128 ~= 0
  return self._m_xcr0_accum_hi_zmm
end

-- 
-- AMD lightweight profiling.
XenPvVcpu.XsaveContext.property.xcr0_accum_lwp = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_lwp:get()
  if self._m_xcr0_accum_lwp ~= nil then
    return self._m_xcr0_accum_lwp
  end

  self._m_xcr0_accum_lwp = math.floor(self.xcr0_accum / 4611686018427387904) % 2 == 1
  return self._m_xcr0_accum_lwp
end

-- 
-- AVX-512 mask registers.
XenPvVcpu.XsaveContext.property.xcr0_accum_opmask = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_opmask:get()
  if self._m_xcr0_accum_opmask ~= nil then
    return self._m_xcr0_accum_opmask
  end

  self._m_xcr0_accum_opmask = self.xcr0_accum & 32 ~= 0
  return self._m_xcr0_accum_opmask
end

-- 
-- Protection key rights.
XenPvVcpu.XsaveContext.property.xcr0_accum_pkru = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_pkru:get()
  if self._m_xcr0_accum_pkru ~= nil then
    return self._m_xcr0_accum_pkru
  end

  self._m_xcr0_accum_pkru = self.xcr0_accum & 512 ~= 0
  return self._m_xcr0_accum_pkru
end

-- 
-- XMM registers.
XenPvVcpu.XsaveContext.property.xcr0_accum_sse = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_sse:get()
  if self._m_xcr0_accum_sse ~= nil then
    return self._m_xcr0_accum_sse
  end

  self._m_xcr0_accum_sse = self.xcr0_accum & 2 ~= 0
  return self._m_xcr0_accum_sse
end

-- 
-- AMX tile configuration.
XenPvVcpu.XsaveContext.property.xcr0_accum_tile_cfg = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_tile_cfg:get()
  if self._m_xcr0_accum_tile_cfg ~= nil then
    return self._m_xcr0_accum_tile_cfg
  end

  self._m_xcr0_accum_tile_cfg = self.xcr0_accum & 131072 ~= 0
  return self._m_xcr0_accum_tile_cfg
end

-- 
-- AMX tiles.
XenPvVcpu.XsaveContext.property.xcr0_accum_tile_data = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_tile_data:get()
  if self._m_xcr0_accum_tile_data ~= nil then
    return self._m_xcr0_accum_tile_data
  end

  self._m_xcr0_accum_tile_data = self.xcr0_accum & 262144 ~= 0
  return self._m_xcr0_accum_tile_data
end

-- 
-- x87 registers.
XenPvVcpu.XsaveContext.property.xcr0_accum_x87 = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_x87:get()
  if self._m_xcr0_accum_x87 ~= nil then
    return self._m_xcr0_accum_x87
  end

  self._m_xcr0_accum_x87 = self.xcr0_accum & 1 ~= 0
  return self._m_xcr0_accum_x87
end

-- 
-- Upper halves of the YMM registers.
XenPvVcpu.XsaveContext.property.xcr0_accum_ymm = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_ymm:get()
  if self._m_xcr0_accum_ymm ~= nil then
    return self._m_xcr0_accum_ymm
  end

  self._m_xcr0_accum_ymm = self.xcr0_accum & 4 ~= 0
  return self._m_xcr0_accum_ymm
end

-- 
-- Upper halves of ZMM0 to ZMM15.
XenPvVcpu.XsaveContext.property.xcr0_accum_zmm = {}
function XenPvVcpu.XsaveContext.property.xcr0_accum_zmm:get()
  if self._m_xcr0_accum_zmm ~= nil then
    return self._m_xcr0_accum_zmm
  end

  self._m_xcr0_accum_zmm = self.xcr0_accum & 64 ~= 0
  return self._m_xcr0_accum_zmm
end

-- 
-- MPX configuration.
XenPvVcpu.XsaveContext.property.xcr0_bndcsr = {}
function XenPvVcpu.XsaveContext.property.xcr0_bndcsr:get()
  if self._m_xcr0_bndcsr ~= nil then
    return self._m_xcr0_bndcsr
  end

  self._m_xcr0_bndcsr = self.xcr0 & 16 ~= 0
  return self._m_xcr0_bndcsr
end

-- 
-- MPX bound registers.
XenPvVcpu.XsaveContext.property.xcr0_bndregs = {}
function XenPvVcpu.XsaveContext.property.xcr0_bndregs:get()
  if self._m_xcr0_bndregs ~= nil then
    return self._m_xcr0_bndregs
  end

  self._m_xcr0_bndregs = self.xcr0 & 8 ~= 0
  return self._m_xcr0_bndregs
end

-- 
-- ZMM16 to ZMM31.
XenPvVcpu.XsaveContext.property.xcr0_hi_zmm = {}
function XenPvVcpu.XsaveContext.property.xcr0_hi_zmm:get()
  if self._m_xcr0_hi_zmm ~= nil then
    return self._m_xcr0_hi_zmm
  end

  self._m_xcr0_hi_zmm = self.xcr0 & 128 ~= 0
  return self._m_xcr0_hi_zmm
end

-- 
-- AMD lightweight profiling.
XenPvVcpu.XsaveContext.property.xcr0_lwp = {}
function XenPvVcpu.XsaveContext.property.xcr0_lwp:get()
  if self._m_xcr0_lwp ~= nil then
    return self._m_xcr0_lwp
  end

  self._m_xcr0_lwp = math.floor(self.xcr0 / 4611686018427387904) % 2 == 1
  return self._m_xcr0_lwp
end

-- 
-- AVX-512 mask registers.
XenPvVcpu.XsaveContext.property.xcr0_opmask = {}
function XenPvVcpu.XsaveContext.property.xcr0_opmask:get()
  if self._m_xcr0_opmask ~= nil then
    return self._m_xcr0_opmask
  end

  self._m_xcr0_opmask = self.xcr0 & 32 ~= 0
  return self._m_xcr0_opmask
end

-- 
-- Protection key rights.
XenPvVcpu.XsaveContext.property.xcr0_pkru = {}
function XenPvVcpu.XsaveContext.property.xcr0_pkru:get()
  if self._m_xcr0_pkru ~= nil then
    return self._m_xcr0_pkru
  end

  self._m_xcr0_pkru = self.xcr0 & 512 ~= 0
  return self._m_xcr0_pkru
end

-- 
-- XMM registers.
XenPvVcpu.XsaveContext.property.xcr0_sse = {}
function XenPvVcpu.XsaveContext.property.xcr0_sse:get()
  if self._m_xcr0_sse ~= nil then
    return self._m_xcr0_sse
  end

  self._m_xcr0_sse = self.xcr0 & 2 ~= 0
  return self._m_xcr0_sse
end

-- 
-- AMX tile configuration.
XenPvVcpu.XsaveContext.property.xcr0_tile_cfg = {}
function XenPvVcpu.XsaveContext.property.xcr0_tile_cfg:get()
  if self._m_xcr0_tile_cfg ~= nil then
    return self._m_xcr0_tile_cfg
  end

  self._m_xcr0_tile_cfg = self.xcr0 & 131072 ~= 0
  return self._m_xcr0_tile_cfg
end

-- 
-- AMX tiles.
XenPvVcpu.XsaveContext.property.xcr0_tile_data = {}
function XenPvVcpu.XsaveContext.property.xcr0_tile_data:get()
  if self._m_xcr0_tile_data ~= nil then
    return self._m_xcr0_tile_data
  end

  self._m_xcr0_tile_data = self.xcr0 & 262144 ~= 0
  return self._m_xcr0_tile_data
end

-- 
-- x87 registers.
XenPvVcpu.XsaveContext.property.xcr0_x87 = {}
function XenPvVcpu.XsaveContext.property.xcr0_x87:get()
  if self._m_xcr0_x87 ~= nil then
    return self._m_xcr0_x87
  end

  self._m_xcr0_x87 = self.xcr0 & 1 ~= 0
  return self._m_xcr0_x87
end

-- 
-- Upper halves of the YMM registers.
XenPvVcpu.XsaveContext.property.xcr0_ymm = {}
function XenPvVcpu.XsaveContext.property.xcr0_ymm:get()
  if self._m_xcr0_ymm ~= nil then
    return self._m_xcr0_ymm
  end

  self._m_xcr0_ymm = self.xcr0 & 4 ~= 0
  return self._m_xcr0_ymm
end

-- 
-- Upper halves of ZMM0 to ZMM15.
XenPvVcpu.XsaveContext.property.xcr0_zmm = {}
function XenPvVcpu.XsaveContext.property.xcr0_zmm:get()
  if self._m_xcr0_zmm ~= nil then
    return self._m_xcr0_zmm
  end

  self._m_xcr0_zmm = self.xcr0 & 64 ~= 0
  return self._m_xcr0_zmm
end

-- 
-- Extended control register 0, which components the guest has on.
-- 
-- All components that the guest ever had on.
-- 
-- The XSAVE area, in the standard form; nothing if only the two words
-- above were stored.

