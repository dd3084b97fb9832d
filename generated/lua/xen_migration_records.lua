-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_pv_vcpu")
require("xen_shared_info")
local enum = require("enum")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- Bodies of the records that libxc images and live update streams share, one
-- type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
-- from a substream of exactly its length.
-- 
-- The `x86_*` bodies are little-endian, as the CPU is. The others follow the
-- byte order of the stream, which they take as a parameter.
-- See also: docs/specs/libxc-migration-stream.pandoc
XenMigrationRecords = class.class(KaitaiStruct)

XenMigrationRecords.ContextType = enum.Enum {
  end_of_context = 0,
  start = 1,
  shared_info = 2,
  tsc_info = 3,
}

XenMigrationRecords.HvmAltp2mMode = enum.Enum {
  disabled = 0,
  mixed = 1,
  external = 2,
  limited = 3,
}

XenMigrationRecords.HvmCallbackType = enum.Enum {
  gsi = 0,
  pci_intx = 1,
  vector = 2,
}

XenMigrationRecords.HvmParam = enum.Enum {
  callback_irq = 0,
  store_pfn = 1,
  store_evtchn = 2,
  pae_enabled = 4,
  ioreq_pfn = 5,
  bufioreq_pfn = 6,
  nvram_fd = 7,
  vhpt_size = 8,
  viridian = 9,
  timer_mode = 10,
  hpet_enabled = 11,
  ident_pt = 12,
  dm_domain = 13,
  acpi_s_state = 14,
  vm86_tss = 15,
  vpt_align = 16,
  console_pfn = 17,
  console_evtchn = 18,
  acpi_ioports_location = 19,
  memory_event_cr0 = 20,
  memory_event_cr3 = 21,
  memory_event_cr4 = 22,
  memory_event_int3 = 23,
  nestedhvm = 24,
  memory_event_single_step = 25,
  bufioreq_evtchn = 26,
  paging_ring_pfn = 27,
  monitor_ring_pfn = 28,
  sharing_ring_pfn = 29,
  memory_event_msr = 30,
  triple_fault_reason = 31,
  ioreq_server_pfn = 32,
  nr_ioreq_server_pages = 33,
  vm_generation_id_addr = 34,
  altp2m = 35,
  x87_fip_width = 36,
  vm86_tss_sized = 37,
  mca_cap = 38,
}

XenMigrationRecords.HvmTimerMode = enum.Enum {
  delay_for_missed_ticks = 0,
  no_delay_for_missed_ticks = 1,
  no_missed_ticks_pending = 2,
  one_missed_tick_pending = 3,
}

XenMigrationRecords.PfnType = enum.Enum {
  notab = 0,
  l1tab = 1,
  l2tab = 2,
  l3tab = 3,
  l4tab = 4,
  l1tab_pin = 9,
  l2tab_pin = 10,
  l3tab_pin = 11,
  l4tab_pin = 12,
  broken = 13,
  xalloc = 14,
  xtab = 15,
}

XenMigrationRecords.TscMode = enum.Enum {
  default_mode = 0,
  always_emulate = 1,
  never_emulate = 2,
  pvrdtscp = 3,
}

function XenMigrationRecords:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenMigrationRecords:_read()
end


-- 
-- Marks that the records so far make up a consistent state; has no fields.
-- See also: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
XenMigrationRecords.Checkpoint = class.class(KaitaiStruct)

function XenMigrationRecords.Checkpoint:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.Checkpoint:_read()
end


-- 
-- Pages that a COLO secondary made dirty. It goes from the secondary to the
-- primary, never into an image.
-- See also: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
XenMigrationRecords.CheckpointDirtyPfnList = class.class(KaitaiStruct)

function XenMigrationRecords.CheckpointDirtyPfnList:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenMigrationRecords.CheckpointDirtyPfnList:_read()
  local _on = self.host_is_be
  if _on == true then
    self._is_le = false
  else
    self._is_le = true
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenMigrationRecords.CheckpointDirtyPfnList:_read_le()
  self.pfns = {}
  for i = 0, math.floor(self._io:size() / 8) - 1 do
    self.pfns[i + 1] = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

function XenMigrationRecords.CheckpointDirtyPfnList:_read_be()
  self.pfns = {}
  for i = 0, math.floor(self._io:size() / 8) - 1 do
    self.pfns[i + 1] = self._io:read_u8be()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Guest frame numbers, in no order.
-- 
-- Rest that is no whole entry (opaque); only in a damaged record.
-- 
-- True if the stream was written by a big-endian host.

-- 
-- Ends the context; has no fields.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.ContextEnd = class.class(KaitaiStruct)

function XenMigrationRecords.ContextEnd:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.ContextEnd:_read()
end


-- 
-- One record of a domain context.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.ContextRecord = class.class(KaitaiStruct)

function XenMigrationRecords.ContextRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.ContextRecord:_read()
  self.record_type = XenMigrationRecords.ContextType(self._io:read_u4le())
  self.instance_id = self._io:read_u4le()
  self.len_body = self._io:read_u8le()
  local _on = self.record_type
  if _on == XenMigrationRecords.ContextType.end_of_context then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.ContextEnd(_io, self, self._root)
  elseif _on == XenMigrationRecords.ContextType.shared_info then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.ContextSharedInfo(_io, self, self._root)
  elseif _on == XenMigrationRecords.ContextType.start then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.ContextStart(_io, self, self._root)
  elseif _on == XenMigrationRecords.ContextType.tsc_info then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.ContextTscInfo(_io, self, self._root)
  else
    self.body = self._io:read_bytes(self.len_body)
  end
  self.padding = self._io:read_bytes((8 - self.len_body % 8) % 8)
end

-- 
-- What the body is. Unknown types are kept as octets.
-- 
-- Which one of several of the same type, as a vCPU number; else 0.
-- 
-- Length of the body in octets, without header and padding.
-- 
-- Content of the record.
-- 
-- 0 to 7 octets of zeros up to a multiple of 8 octets.

-- 
-- The shared info structure, without the unused rest of its page.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.ContextSharedInfo = class.class(KaitaiStruct)

function XenMigrationRecords.ContextSharedInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.ContextSharedInfo:_read()
  self.flags = self._io:read_u4le()
  local _on = self.guest_width
  if _on == 4 then
    self._raw_info = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_info))
    self.info = XenSharedInfo.SharedInfo32(_io)
  elseif _on == 8 then
    self._raw_info = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_info))
    self.info = XenSharedInfo.SharedInfo64(_io)
  else
    self.info = self._io:read_bytes_full()
  end
end

-- 
-- Width of the guest's words in octets.
XenMigrationRecords.ContextSharedInfo.property.guest_width = {}
function XenMigrationRecords.ContextSharedInfo.property.guest_width:get()
  if self._m_guest_width ~= nil then
    return self._m_guest_width
  end

  self._m_guest_width = utils.box_unwrap((self.is_32bit) and utils.box_wrap(4) or (8))
  return self._m_guest_width
end

-- 
-- The structure has the layout of 32-bit guests.
XenMigrationRecords.ContextSharedInfo.property.is_32bit = {}
function XenMigrationRecords.ContextSharedInfo.property.is_32bit:get()
  if self._m_is_32bit ~= nil then
    return self._m_is_32bit
  end

  self._m_is_32bit = self.flags & 1 ~= 0
  return self._m_is_32bit
end

-- 
-- Which layout the structure has.
-- 
-- The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.

-- 
-- First record of a context, says who wrote it.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.ContextStart = class.class(KaitaiStruct)

function XenMigrationRecords.ContextStart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.ContextStart:_read()
  self.xen_major = self._io:read_u4le()
  self.xen_minor = self._io:read_u4le()
end

-- 
-- Major version of the Xen that saved the domain.
-- 
-- Minor version of the Xen that saved the domain.

-- 
-- How the domain sees the time stamp counter.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.ContextTscInfo = class.class(KaitaiStruct)

function XenMigrationRecords.ContextTscInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.ContextTscInfo:_read()
  self.mode = XenMigrationRecords.TscMode(self._io:read_u4le())
  self.khz = self._io:read_u4le()
  self.nsec = self._io:read_u8le()
  self.incarnation = self._io:read_u4le()
end

-- 
-- When reads of the TSC are emulated.
-- 
-- Frequency of the TSC in kHz.
-- 
-- Time since the domain's start in nanoseconds.
-- 
-- How often the TSC was set.

-- 
-- What the CPUID instruction returns for one leaf.
-- See also: xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
XenMigrationRecords.CpuidLeaf = class.class(KaitaiStruct)

XenMigrationRecords.CpuidLeaf.Extended1Ecx = enum.Enum {
  lahf_lm = 0,
  cmp_legacy = 1,
  svm = 2,
  extapic = 3,
  cr8_legacy = 4,
  lzcnt = 5,
  sse4a = 6,
  misalignsse = 7,
  amd_3dnowprefetch = 8,
  osvw = 9,
  ibs = 10,
  xop = 11,
  skinit = 12,
  wdt = 13,
  lwp = 15,
  fma4 = 16,
  tce = 17,
  nodeid_msr = 19,
  tbm = 21,
  topoext = 22,
  perfctr_core = 23,
  perfctr_nb = 24,
  dbext = 26,
  perftsc = 27,
  perfctr_llc = 28,
  monitorx = 29,
  addr_msk_ext = 30,
}

XenMigrationRecords.CpuidLeaf.Extended1Edx = enum.Enum {
  fpu = 0,
  vme = 1,
  de = 2,
  pse = 3,
  tsc = 4,
  msr = 5,
  pae = 6,
  mce = 7,
  cx8 = 8,
  apic = 9,
  syscall = 11,
  mtrr = 12,
  pge = 13,
  mca = 14,
  cmov = 15,
  pat = 16,
  pse36 = 17,
  nx = 20,
  mmxext = 22,
  mmx = 23,
  fxsr = 24,
  ffxsr = 25,
  page1gb = 26,
  rdtscp = 27,
  lm = 29,
  amd_3dnowext = 30,
  amd_3dnow = 31,
}

XenMigrationRecords.CpuidLeaf.Extended21Eax = enum.Enum {
  nnwb = 0,
  fsgs_nser = 1,
  lfence_always = 2,
  smm_page_lock = 3,
  null_sel_clears_base = 6,
  upper_address_ignore = 7,
  auto_ibrs = 8,
  no_smm_ctl_msr = 9,
  fast_short_rep_stosb = 10,
  fast_short_rep_cmpsb = 11,
  prefetch_ctl_msr = 13,
  cpuid_user_dis = 17,
  epsf = 18,
  fsrsc = 19,
  amd_prefetchi = 23,
  sbpb = 27,
  ibpb_brtype = 28,
  srso_no = 29,
}

XenMigrationRecords.CpuidLeaf.Extended7Edx = enum.Enum {
  itsc = 8,
  efro = 10,
}

XenMigrationRecords.CpuidLeaf.Extended8Ebx = enum.Enum {
  clzero = 0,
  rstr_fp_err_ptrs = 2,
  wbnoinvd = 9,
  ibpb = 12,
  ibrs = 14,
  amd_stibp = 15,
  ibrs_always = 16,
  stibp_always = 17,
  ibrs_fast = 18,
  ibrs_same_mode = 19,
  no_lmsl = 20,
  amd_ppin = 23,
  amd_ssbd = 24,
  virt_ssbd = 25,
  ssb_no = 26,
  cppc = 27,
  psfd = 28,
  btc_no = 29,
  ibpb_ret = 30,
}

XenMigrationRecords.CpuidLeaf.Leaf1Ecx = enum.Enum {
  sse3 = 0,
  pclmulqdq = 1,
  dtes64 = 2,
  monitor = 3,
  dscpl = 4,
  vmx = 5,
  smx = 6,
  est = 7,
  tm2 = 8,
  ssse3 = 9,
  sdbg = 11,
  fma = 12,
  cx16 = 13,
  xtpr = 14,
  pdcm = 15,
  pcid = 17,
  dca = 18,
  sse4_1 = 19,
  sse4_2 = 20,
  x2apic = 21,
  movbe = 22,
  popcnt = 23,
  tsc_deadline = 24,
  aesni = 25,
  xsave = 26,
  osxsave = 27,
  avx = 28,
  f16c = 29,
  rdrand = 30,
  hypervisor = 31,
}

XenMigrationRecords.CpuidLeaf.Leaf1Edx = enum.Enum {
  fpu = 0,
  vme = 1,
  de = 2,
  pse = 3,
  tsc = 4,
  msr = 5,
  pae = 6,
  mce = 7,
  cx8 = 8,
  apic = 9,
  sep = 11,
  mtrr = 12,
  pge = 13,
  mca = 14,
  cmov = 15,
  pat = 16,
  pse36 = 17,
  psn = 18,
  clflush = 19,
  ds = 21,
  acpi = 22,
  mmx = 23,
  fxsr = 24,
  sse = 25,
  sse2 = 26,
  ss = 27,
  htt = 28,
  tm = 29,
  pbe = 31,
}

XenMigrationRecords.CpuidLeaf.Leaf71Eax = enum.Enum {
  sha512 = 0,
  sm3 = 1,
  sm4 = 2,
  avx_vnni = 4,
  avx512_bf16 = 5,
  lass = 6,
  cmpccxadd = 7,
  fzrm = 10,
  fsrs = 11,
  fsrcs = 12,
  fred = 17,
  lkgs = 18,
  wrmsrns = 19,
  nmi_src = 20,
  amx_fp16 = 21,
  hreset = 22,
  avx_ifma = 23,
  lam = 26,
  msrlist = 27,
}

XenMigrationRecords.CpuidLeaf.Leaf72Edx = enum.Enum {
  intel_psfd = 0,
  ipred_ctrl = 1,
  rrsba_ctrl = 2,
  ddp_ctrl = 3,
  bhi_ctrl = 4,
  mcdt_no = 5,
  uc_lock_dis = 6,
  monitor_mitg_no = 7,
}

XenMigrationRecords.CpuidLeaf.Leaf7Ebx = enum.Enum {
  fsgsbase = 0,
  tsc_adjust = 1,
  sgx = 2,
  bmi1 = 3,
  hle = 4,
  avx2 = 5,
  fdp_excp_only = 6,
  smep = 7,
  bmi2 = 8,
  erms = 9,
  invpcid = 10,
  rtm = 11,
  pqm = 12,
  no_fpu_sel = 13,
  mpx = 14,
  pqe = 15,
  avx512f = 16,
  avx512dq = 17,
  rdseed = 18,
  adx = 19,
  smap = 20,
  avx512_ifma = 21,
  clflushopt = 23,
  clwb = 24,
  proc_trace = 25,
  avx512pf = 26,
  avx512er = 27,
  avx512cd = 28,
  sha = 29,
  avx512bw = 30,
  avx512vl = 31,
}

XenMigrationRecords.CpuidLeaf.Leaf7Ecx = enum.Enum {
  prefetchwt1 = 0,
  avx512_vbmi = 1,
  umip = 2,
  pku = 3,
  ospke = 4,
  waitpkg = 5,
  avx512_vbmi2 = 6,
  cet_ss = 7,
  gfni = 8,
  vaes = 9,
  vpclmulqdq = 10,
  avx512_vnni = 11,
  avx512_bitalg = 12,
  avx512_vpopcntdq = 14,
  la57 = 16,
  rdpid = 22,
  cldemote = 25,
  movdiri = 27,
  movdir64b = 28,
  enqcmd = 29,
  pks = 31,
}

XenMigrationRecords.CpuidLeaf.Leaf7Edx = enum.Enum {
  avx512_4vnniw = 2,
  avx512_4fmaps = 3,
  fsrm = 4,
  avx512_vp2intersect = 8,
  srbds_ctrl = 9,
  md_clear = 10,
  rtm_always_abort = 11,
  tsx_force_abort = 13,
  serialize = 14,
  hybrid = 15,
  tsxldtrk = 16,
  pconfig = 18,
  arch_lbr = 19,
  cet_ibt = 20,
  amx_bf16 = 22,
  avx512_fp16 = 23,
  amx_tile = 24,
  amx_int8 = 25,
  ibrsb = 26,
  stibp = 27,
  l1d_flush = 28,
  arch_caps = 29,
  core_caps = 30,
  ssbd = 31,
}

XenMigrationRecords.CpuidLeaf.LeafD1Eax = enum.Enum {
  xsaveopt = 0,
  xsavec = 1,
  xgetbv1 = 2,
  xsaves = 3,
  xfd = 4,
}

function XenMigrationRecords.CpuidLeaf:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.CpuidLeaf:_read()
  self.leaf = self._io:read_u4le()
  self.subleaf = self._io:read_u4le()
  self.eax = self._io:read_u4le()
  self.ebx = self._io:read_u4le()
  self.ecx = self._io:read_u4le()
  self.edx = self._io:read_u4le()
end

-- 
-- Level of the cache that the subleaf describes.
XenMigrationRecords.CpuidLeaf.property.cache_level = {}
function XenMigrationRecords.CpuidLeaf.property.cache_level:get()
  if self._m_cache_level ~= nil then
    return self._m_cache_level
  end

  if  ((self.leaf == 4) and (self.eax % 32 ~= 0))  then
    self._m_cache_level = math.floor(self.eax / 32) % 8
  end
  return self._m_cache_level
end

-- 
-- Family of the processor, the extended part added.
XenMigrationRecords.CpuidLeaf.property.family = {}
function XenMigrationRecords.CpuidLeaf.property.family:get()
  if self._m_family ~= nil then
    return self._m_family
  end

  if self.leaf == 1 then
    self._m_family = utils.box_unwrap((math.floor(self.eax / 256) % 16 == 15) and utils.box_wrap(math.floor(self.eax / 1048576) % 256 + 15) or (math.floor(self.eax / 256) % 16))
  end
  return self._m_family
end

-- 
-- True if the leaf is divided into subleaves.
XenMigrationRecords.CpuidLeaf.property.has_subleaf = {}
function XenMigrationRecords.CpuidLeaf.property.has_subleaf:get()
  if self._m_has_subleaf ~= nil then
    return self._m_has_subleaf
  end

  self._m_has_subleaf = self.subleaf ~= 4294967295
  return self._m_has_subleaf
end

-- 
-- Size of the cache in octets: ways, partitions, octets of a line and sets.
XenMigrationRecords.CpuidLeaf.property.len_cache = {}
function XenMigrationRecords.CpuidLeaf.property.len_cache:get()
  if self._m_len_cache ~= nil then
    return self._m_len_cache
  end

  if  ((self.leaf == 4) and (self.eax % 32 ~= 0))  then
    self._m_len_cache = ((((math.floor(self.ebx / 4194304) + 1) * (math.floor(self.ebx / 4096) % 1024 + 1)) * (self.ebx % 4096 + 1)) * (self.ecx + 1))
  end
  return self._m_len_cache
end

-- 
-- Octets of the XSAVE area that what is enabled in XCR0 needs.
XenMigrationRecords.CpuidLeaf.property.len_xsave = {}
function XenMigrationRecords.CpuidLeaf.property.len_xsave:get()
  if self._m_len_xsave ~= nil then
    return self._m_len_xsave
  end

  if  ((self.leaf == 13) and (self.subleaf == 0))  then
    self._m_len_xsave = self.ebx
  end
  return self._m_len_xsave
end

-- 
-- Width of linear addresses in bits.
XenMigrationRecords.CpuidLeaf.property.linear_bits = {}
function XenMigrationRecords.CpuidLeaf.property.linear_bits:get()
  if self._m_linear_bits ~= nil then
    return self._m_linear_bits
  end

  if self.leaf == 2147483656 then
    self._m_linear_bits = math.floor(self.eax / 256) % 256
  end
  return self._m_linear_bits
end

-- 
-- The last leaf of this range.
XenMigrationRecords.CpuidLeaf.property.max_leaf = {}
function XenMigrationRecords.CpuidLeaf.property.max_leaf:get()
  if self._m_max_leaf ~= nil then
    return self._m_max_leaf
  end

  if  ((self.leaf == 0) or (self.leaf == 1073741824) or (self.leaf == 2147483648))  then
    self._m_max_leaf = self.eax
  end
  return self._m_max_leaf
end

-- 
-- Model within the family, the extended part added.
XenMigrationRecords.CpuidLeaf.property.model = {}
function XenMigrationRecords.CpuidLeaf.property.model:get()
  if self._m_model ~= nil then
    return self._m_model
  end

  if self.leaf == 1 then
    self._m_model = utils.box_unwrap(( ((math.floor(self.eax / 256) % 16 == 6) or (math.floor(self.eax / 256) % 16 == 15)) ) and utils.box_wrap((math.floor(self.eax / 65536) % 16) * 16 + math.floor(self.eax / 16) % 16) or (math.floor(self.eax / 16) % 16))
  end
  return self._m_model
end

-- 
-- Octets of the XSAVE area that all components need.
XenMigrationRecords.CpuidLeaf.property.most_xsave = {}
function XenMigrationRecords.CpuidLeaf.property.most_xsave:get()
  if self._m_most_xsave ~= nil then
    return self._m_most_xsave
  end

  if  ((self.leaf == 13) and (self.subleaf == 0))  then
    self._m_most_xsave = self.ecx
  end
  return self._m_most_xsave
end

-- 
-- Width of physical addresses in bits.
XenMigrationRecords.CpuidLeaf.property.physical_bits = {}
function XenMigrationRecords.CpuidLeaf.property.physical_bits:get()
  if self._m_physical_bits ~= nil then
    return self._m_physical_bits
  end

  if self.leaf == 2147483656 then
    self._m_physical_bits = self.eax % 256
  end
  return self._m_physical_bits
end

-- 
-- Revision of the model.
XenMigrationRecords.CpuidLeaf.property.stepping = {}
function XenMigrationRecords.CpuidLeaf.property.stepping:get()
  if self._m_stepping ~= nil then
    return self._m_stepping
  end

  if self.leaf == 1 then
    self._m_stepping = self.eax % 16
  end
  return self._m_stepping
end

-- 
-- Leaf number, EAX on input.
-- 
-- Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
-- 
-- Value returned in EAX.
-- 
-- Value returned in EBX.
-- 
-- Value returned in ECX.
-- 
-- Value returned in EDX.

-- 
-- Domain context, the successor that was **proposed** for `SHARED_INFO` and
-- `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
-- released Xen writes it.
-- See also: xen-devel, "domain context" series by Paul Durrant, version 10
XenMigrationRecords.DomainContext = class.class(KaitaiStruct)

function XenMigrationRecords.DomainContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.DomainContext:_read()
  self.records = {}
  local i = 0
  while true do
    local _ = XenMigrationRecords.ContextRecord(self._io, self, self._root)
    self.records[i + 1] = _
    if  ((_.record_type == XenMigrationRecords.ContextType.end_of_context) or (self._io:is_eof()))  then
      break
    end
    i = i + 1
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Records up to and including the one that ends the context.
-- 
-- What follows the end of the context (opaque); receivers ignore it.

-- 
-- Marks the end of the stream; has no fields.
-- See also: docs/specs/libxc-migration-stream.pandoc, END
XenMigrationRecords.EndRecord = class.class(KaitaiStruct)

function XenMigrationRecords.EndRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.EndRecord:_read()
end


-- 
-- HVM parameters of a domain.
-- See also: docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
XenMigrationRecords.HvmParams = class.class(KaitaiStruct)

function XenMigrationRecords.HvmParams:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenMigrationRecords.HvmParams:_read()
  local _on = self.host_is_be
  if _on == true then
    self._is_le = false
  else
    self._is_le = true
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenMigrationRecords.HvmParams:_read_le()
  self.count = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  self.params = {}
  for i = 0, self.count - 1 do
    self.params[i + 1] = XenMigrationRecords.HvmParams.HvmParamEntry(self._io, self, self._root, self._is_le)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

function XenMigrationRecords.HvmParams:_read_be()
  self.count = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
  self.params = {}
  for i = 0, self.count - 1 do
    self.params[i + 1] = XenMigrationRecords.HvmParams.HvmParamEntry(self._io, self, self._root, self._is_le)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Number of parameters; 0 is possible from Xen 4.6 to 4.8.
-- 
-- Reserved, 0.
-- 
-- The parameters, only those that are not 0.
-- 
-- What follows the counted parameters (opaque); only in a damaged
-- record.
-- 
-- True if the stream was written by a big-endian host.

-- 
-- One parameter.
-- See also: docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
XenMigrationRecords.HvmParams.HvmParamEntry = class.class(KaitaiStruct)

function XenMigrationRecords.HvmParams.HvmParamEntry:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenMigrationRecords.HvmParams.HvmParamEntry:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenMigrationRecords.HvmParams.HvmParamEntry:_read_le()
  self.index = XenMigrationRecords.HvmParam(self._io:read_u8le())
  self.value = self._io:read_u8le()
end

function XenMigrationRecords.HvmParams.HvmParamEntry:_read_be()
  self.index = XenMigrationRecords.HvmParam(self._io:read_u8be())
  self.value = self._io:read_u8be()
end

-- 
-- Who may use alternate physical-to-machine tables.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
XenMigrationRecords.HvmParams.HvmParamEntry.property.altp2m_mode = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.altp2m_mode:get()
  if self._m_altp2m_mode ~= nil then
    return self._m_altp2m_mode
  end

  if self.index == XenMigrationRecords.HvmParam.altp2m then
    self._m_altp2m_mode = XenMigrationRecords.HvmAltp2mMode((math.floor((self.value - self.value % 65536) / 65536) % 65536) * 65536 + self.value % 65536)
  end
  return self._m_altp2m_mode
end

-- 
-- How events are delivered to vCPU 0.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
XenMigrationRecords.HvmParams.HvmParamEntry.property.callback_type = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.callback_type:get()
  if self._m_callback_type ~= nil then
    return self._m_callback_type
  end

  if self.index == XenMigrationRecords.HvmParam.callback_irq then
    self._m_callback_type = XenMigrationRecords.HvmCallbackType(math.floor(self.value / 72057594037927936) % 256)
  end
  return self._m_callback_type
end

-- 
-- The guest has local machine check exceptions.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
XenMigrationRecords.HvmParams.HvmParamEntry.property.mca_cap_lmce = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.mca_cap_lmce:get()
  if self._m_mca_cap_lmce ~= nil then
    return self._m_mca_cap_lmce
  end

  if self.index == XenMigrationRecords.HvmParam.mca_cap then
    self._m_mca_cap_lmce = self.value & 1 ~= 0
  end
  return self._m_mca_cap_lmce
end

-- 
-- How timer ticks are made up for that the guest missed.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
XenMigrationRecords.HvmParams.HvmParamEntry.property.timer_mode = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.timer_mode:get()
  if self._m_timer_mode ~= nil then
    return self._m_timer_mode
  end

  if self.index == XenMigrationRecords.HvmParam.timer_mode then
    self._m_timer_mode = XenMigrationRecords.HvmTimerMode((math.floor((self.value - self.value % 65536) / 65536) % 65536) * 65536 + self.value % 65536)
  end
  return self._m_timer_mode
end

-- 
-- The APIC assist page.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_apic_assist = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_apic_assist:get()
  if self._m_viridian_apic_assist ~= nil then
    return self._m_viridian_apic_assist
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_apic_assist = self.value & 32 ~= 0
  end
  return self._m_viridian_apic_assist
end

-- 
-- Base set of Viridian features, with the timer frequency MSRs.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_base_freq = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_base_freq:get()
  if self._m_viridian_base_freq ~= nil then
    return self._m_viridian_base_freq
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_base_freq = self.value & 1 ~= 0
  end
  return self._m_viridian_base_freq
end

-- 
-- vCPUs can be added at run time.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_cpu_hotplug = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_cpu_hotplug:get()
  if self._m_viridian_cpu_hotplug ~= nil then
    return self._m_viridian_cpu_hotplug
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_cpu_hotplug = self.value & 4096 ~= 0
  end
  return self._m_viridian_cpu_hotplug
end

-- 
-- The crash MSRs.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_crash_ctl = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_crash_ctl:get()
  if self._m_viridian_crash_ctl ~= nil then
    return self._m_viridian_crash_ctl
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_crash_ctl = self.value & 64 ~= 0
  end
  return self._m_viridian_crash_ctl
end

-- 
-- Processor masks beyond 64 vCPUs.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_ex_processor_masks = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_ex_processor_masks:get()
  if self._m_viridian_ex_processor_masks ~= nil then
    return self._m_viridian_ex_processor_masks
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_ex_processor_masks = self.value & 1024 ~= 0
  end
  return self._m_viridian_ex_processor_masks
end

-- 
-- Interrupts between vCPUs are hypercalls.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_hcall_ipi = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_hcall_ipi:get()
  if self._m_viridian_hcall_ipi ~= nil then
    return self._m_viridian_hcall_ipi
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_hcall_ipi = self.value & 512 ~= 0
  end
  return self._m_viridian_hcall_ipi
end

-- 
-- TLB flushes of other vCPUs are hypercalls.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_hcall_remote_tlb_flush = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_hcall_remote_tlb_flush:get()
  if self._m_viridian_hcall_remote_tlb_flush ~= nil then
    return self._m_viridian_hcall_remote_tlb_flush
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_hcall_remote_tlb_flush = self.value & 16 ~= 0
  end
  return self._m_viridian_hcall_remote_tlb_flush
end

-- 
-- The timer frequency MSRs are left out.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_no_freq = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_no_freq:get()
  if self._m_viridian_no_freq ~= nil then
    return self._m_viridian_no_freq
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_no_freq = self.value & 2 ~= 0
  end
  return self._m_viridian_no_freq
end

-- 
-- The guest may have more than 64 vCPUs.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_no_vp_limit = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_no_vp_limit:get()
  if self._m_viridian_no_vp_limit ~= nil then
    return self._m_viridian_no_vp_limit
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_no_vp_limit = self.value & 2048 ~= 0
  end
  return self._m_viridian_no_vp_limit
end

-- 
-- The reference TSC page.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_reference_tsc = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_reference_tsc:get()
  if self._m_viridian_reference_tsc ~= nil then
    return self._m_viridian_reference_tsc
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_reference_tsc = self.value & 8 ~= 0
  end
  return self._m_viridian_reference_tsc
end

-- 
-- The synthetic timers.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_stimer = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_stimer:get()
  if self._m_viridian_stimer ~= nil then
    return self._m_viridian_stimer
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_stimer = self.value & 256 ~= 0
  end
  return self._m_viridian_stimer
end

-- 
-- The synthetic interrupt controller.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_synic = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_synic:get()
  if self._m_viridian_synic ~= nil then
    return self._m_viridian_synic
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_synic = self.value & 128 ~= 0
  end
  return self._m_viridian_synic
end

-- 
-- The partition reference time counter.
-- See also: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_time_ref_count = {}
function XenMigrationRecords.HvmParams.HvmParamEntry.property.viridian_time_ref_count:get()
  if self._m_viridian_time_ref_count ~= nil then
    return self._m_viridian_time_ref_count
  end

  if self.index == XenMigrationRecords.HvmParam.viridian then
    self._m_viridian_time_ref_count = self.value & 4 ~= 0
  end
  return self._m_viridian_time_ref_count
end

-- 
-- Which parameter.
-- 
-- Its value.

-- 
-- One model specific register of the policy.
-- See also: xen/include/public/arch-x86/xen.h, struct xen_msr_entry
XenMigrationRecords.MsrPolicyEntry = class.class(KaitaiStruct)

function XenMigrationRecords.MsrPolicyEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.MsrPolicyEntry:_read()
  self.index = XenPvVcpu.MsrIndex(self._io:read_u4le())
  self.flags = self._io:read_u4le()
  self.value = self._io:read_u8le()
end

-- 
-- Number of the register.
-- 
-- Reserved, 0.
-- 
-- Value of the register.

-- 
-- Contents of guest pages, as libxc images carry them. A live update leaves
-- guest memory in place and needs no such record.
-- See also: docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
XenMigrationRecords.PageData = class.class(KaitaiStruct)

function XenMigrationRecords.PageData:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenMigrationRecords.PageData:_read()
  local _on = self.host_is_be
  if _on == true then
    self._is_le = false
  else
    self._is_le = true
  end

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenMigrationRecords.PageData:_read_le()
  self.count = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  self.pfns = {}
  for i = 0, self.count - 1 do
    self.pfns[i + 1] = XenMigrationRecords.PageData.PageDescriptor(self._io, self, self._root, self._is_le)
  end
end

function XenMigrationRecords.PageData:_read_be()
  self.count = self._io:read_u4be()
  self.reserved = self._io:read_u4be()
  self.pfns = {}
  for i = 0, self.count - 1 do
    self.pfns[i + 1] = XenMigrationRecords.PageData.PageDescriptor(self._io, self, self._root, self._is_le)
  end
end

-- 
-- Number of page contents that follow. It should equal the number of
-- descriptors whose page has data.
XenMigrationRecords.PageData.property.num_pages = {}
function XenMigrationRecords.PageData.property.num_pages:get()
  if self._m_num_pages ~= nil then
    return self._m_num_pages
  end

  self._m_num_pages = math.floor(((self._io:size() - 8) - self.count * 8) / 4096)
  return self._m_num_pages
end

-- 
-- Contents of the pages that have data, in the order of `pfns`
-- (opaque: guest memory). Not read until asked for.
XenMigrationRecords.PageData.property.pages = {}
function XenMigrationRecords.PageData.property.pages:get()
  if self._m_pages ~= nil then
    return self._m_pages
  end

  local _pos = self._io:pos()
  self._io:seek(8 + self.count * 8)
  if self._is_le then
    self._m_pages = {}
    for i = 0, self.num_pages - 1 do
      self._m_pages[i + 1] = self._io:read_bytes(4096)
    end
  else
    self._m_pages = {}
    for i = 0, self.num_pages - 1 do
      self._m_pages[i + 1] = self._io:read_bytes(4096)
    end
  end
  self._io:seek(_pos)
  return self._m_pages
end

-- 
-- What follows the last whole page (opaque); empty in an undamaged
-- record.
XenMigrationRecords.PageData.property.trailing = {}
function XenMigrationRecords.PageData.property.trailing:get()
  if self._m_trailing ~= nil then
    return self._m_trailing
  end

  local _pos = self._io:pos()
  self._io:seek((8 + self.count * 8) + self.num_pages * 4096)
  if self._is_le then
    self._m_trailing = self._io:read_bytes(((self._io:size() - 8) - self.count * 8) % 4096)
  else
    self._m_trailing = self._io:read_bytes(((self._io:size() - 8) - self.count * 8) % 4096)
  end
  self._io:seek(_pos)
  return self._m_trailing
end

-- 
-- Number of pages that the record describes; at least 1.
-- 
-- Reserved, 0.
-- 
-- Frame number and type of each page.
-- 
-- True if the stream was written by a big-endian host.

-- 
-- Frame number and type of one page.
-- See also: docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
XenMigrationRecords.PageData.PageDescriptor = class.class(KaitaiStruct)

function XenMigrationRecords.PageData.PageDescriptor:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenMigrationRecords.PageData.PageDescriptor:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenMigrationRecords.PageData.PageDescriptor:_read_le()
  self.raw = self._io:read_u8le()
end

function XenMigrationRecords.PageData.PageDescriptor:_read_be()
  self.raw = self._io:read_u8be()
end

-- 
-- True if the page's contents follow in `pages`.
XenMigrationRecords.PageData.PageDescriptor.property.has_data = {}
function XenMigrationRecords.PageData.PageDescriptor.property.has_data:get()
  if self._m_has_data ~= nil then
    return self._m_has_data
  end

  self._m_has_data = math.floor(((self.raw - self.pfn) - self.reserved * 4503599627370496) / 1152921504606846976) % 16 < 13
  return self._m_has_data
end

-- 
-- What the page is.
XenMigrationRecords.PageData.PageDescriptor.property.page_type = {}
function XenMigrationRecords.PageData.PageDescriptor.property.page_type:get()
  if self._m_page_type ~= nil then
    return self._m_page_type
  end

  self._m_page_type = XenMigrationRecords.PfnType(math.floor(((self.raw - self.pfn) - self.reserved * 4503599627370496) / 1152921504606846976) % 16)
  return self._m_page_type
end

-- 
-- Guest frame number. The Web IDE, whose numbers are exact to 53
-- bits only, rounds it if the page type is not 0.
XenMigrationRecords.PageData.PageDescriptor.property.pfn = {}
function XenMigrationRecords.PageData.PageDescriptor.property.pfn:get()
  if self._m_pfn ~= nil then
    return self._m_pfn
  end

  self._m_pfn = ((math.floor((self.raw - self.raw % 67108864) / 67108864) % 67108864) * 67108864 + self.raw % 67108864)
  return self._m_pfn
end

-- 
-- Reserved bits, 0.
XenMigrationRecords.PageData.PageDescriptor.property.reserved = {}
function XenMigrationRecords.PageData.PageDescriptor.property.reserved:get()
  if self._m_reserved ~= nil then
    return self._m_reserved
  end

  self._m_reserved = math.floor((self.raw - self.pfn) / 4503599627370496) % 256
  return self._m_reserved
end

-- 
-- Page type in bits 63:60, reserved bits 59:52, frame number in
-- bits 51:0.

-- 
-- The page that a guest shares with Xen.
-- See also: docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
XenMigrationRecords.SharedInfo = class.class(KaitaiStruct)

function XenMigrationRecords.SharedInfo:_init(guest_width, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.guest_width = guest_width
  self:_read()
end

function XenMigrationRecords.SharedInfo:_read()
  local _on = self.guest_width
  if _on == 4 then
    self._raw_info = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_info))
    self.info = XenSharedInfo.SharedInfo32(_io)
  else
    self._raw_info = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_info))
    self.info = XenSharedInfo.SharedInfo64(_io)
  end
end

-- 
-- The page, 4096 octets.
-- 
-- Width of the guest's words in octets, which the record does not
-- tell: 4 chooses the 32-bit layout, all else the 64-bit one.

-- 
-- Marks the end of the data that does not change over a domain's life
-- (stream version 3); has no fields.
-- See also: docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
XenMigrationRecords.StaticDataEnd = class.class(KaitaiStruct)

function XenMigrationRecords.StaticDataEnd:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.StaticDataEnd:_read()
end


-- 
-- Data of a toolstack that libxc does not look into. The record was used
-- during development only and must not appear.
-- See also: docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
XenMigrationRecords.Toolstack = class.class(KaitaiStruct)

function XenMigrationRecords.Toolstack:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.Toolstack:_read()
  self.data = self._io:read_bytes_full()
end

-- 
-- The data (opaque, no layout was ever published).

-- 
-- Marks that all memory was sent and is sent once more to be compared; has
-- no fields.
-- See also: docs/specs/libxc-migration-stream.pandoc, VERIFY
XenMigrationRecords.Verify = class.class(KaitaiStruct)

function XenMigrationRecords.Verify:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.Verify:_read()
end


-- 
-- CPUID leaves that the domain sees (stream version 3).
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
XenMigrationRecords.X86CpuidPolicy = class.class(KaitaiStruct)

function XenMigrationRecords.X86CpuidPolicy:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86CpuidPolicy:_read()
  self.leaves = {}
  for i = 0, math.floor(self._io:size() / 24) - 1 do
    self.leaves[i + 1] = XenMigrationRecords.CpuidLeaf(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The leaves, at least one.
-- 
-- Rest that is no whole leaf (opaque); only in a damaged record.

-- 
-- Model specific registers that the domain sees (stream version 3).
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
XenMigrationRecords.X86MsrPolicy = class.class(KaitaiStruct)

function XenMigrationRecords.X86MsrPolicy:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86MsrPolicy:_read()
  self.msrs = {}
  for i = 0, math.floor(self._io:size() / 16) - 1 do
    self.msrs[i + 1] = XenMigrationRecords.MsrPolicyEntry(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The registers, at least one.
-- 
-- Rest that is no whole entry (opaque); only in a damaged record.

-- 
-- Word width and page table depth of a PV guest; the first PV record.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
XenMigrationRecords.X86PvInfo = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvInfo:_read()
  self.guest_width = self._io:read_u1()
  self.pt_levels = self._io:read_u1()
  self.reserved = self._io:read_bytes(6)
end

-- 
-- Width of the guest's words in octets, 4 or 8.
-- 
-- Levels of the guest's page tables, 3 or 4.
-- 
-- Reserved, 0.

-- 
-- Where a PV guest keeps its physical-to-machine table.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
XenMigrationRecords.X86PvP2mFrames = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvP2mFrames:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvP2mFrames:_read()
  self.start_pfn = self._io:read_u4le()
  self.end_pfn = self._io:read_u4le()
  self.p2m_pfns = {}
  for i = 0, math.floor((self._io:size() - 8) / 8) - 1 do
    self.p2m_pfns[i + 1] = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- First frame number that the listed part of the table describes.
-- 
-- Last frame number that the listed part of the table describes.
-- 
-- Frames that hold the table, from the one with the entry of
-- `start_pfn` to the one with the entry of `end_pfn`. A frame holds
-- 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
-- 
-- Rest that is no whole entry (opaque); only in a damaged record.

-- 
-- Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
-- CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
-- live update stream they are MFNs.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
XenMigrationRecords.X86PvVcpuBasic = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvVcpuBasic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvVcpuBasic:_read()
  self.vcpu_id = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  local _on = self.len_context
  if _on == 2800 then
    self._raw_context = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_context))
    self.context = XenPvVcpu.GuestContext32(_io)
  elseif _on == 5168 then
    self._raw_context = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_context))
    self.context = XenPvVcpu.GuestContext64(_io)
  else
    self.context = self._io:read_bytes_full()
  end
end

-- 
-- Length of the context in octets.
XenMigrationRecords.X86PvVcpuBasic.property.len_context = {}
function XenMigrationRecords.X86PvVcpuBasic.property.len_context:get()
  if self._m_len_context ~= nil then
    return self._m_len_context
  end

  self._m_len_context = self._io:size() - 8
  return self._m_len_context
end

-- 
-- Number of the vCPU.
-- 
-- Reserved, 0.
-- 
-- The context; its length tells 64-bit guests (5168 octets) from
-- 32-bit ones (2800). Any other length has no layout and stays octets.

-- 
-- Callbacks and machine check state of a PV vCPU.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
XenMigrationRecords.X86PvVcpuExtended = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvVcpuExtended:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvVcpuExtended:_read()
  self.vcpu_id = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self._raw_context = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_context))
    self.context = XenPvVcpu.ExtendedContext(_io)
  end
end

-- 
-- Number of the vCPU.
-- 
-- Reserved, 0.
-- 
-- The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
-- without it, which receivers ignore.

-- 
-- Model specific registers of a PV vCPU.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
XenMigrationRecords.X86PvVcpuMsrs = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvVcpuMsrs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvVcpuMsrs:_read()
  self.vcpu_id = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  self.msrs = {}
  for i = 0, math.floor((self._io:size() - 8) / 16) - 1 do
    self.msrs[i + 1] = XenPvVcpu.Msr(self._io)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Number of the vCPU.
-- 
-- Reserved, 0.
-- 
-- The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
-- record without any, which receivers ignore.
-- 
-- Rest that is no whole entry (opaque); only in a damaged record.

-- 
-- Extended processor state of a PV vCPU.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
XenMigrationRecords.X86PvVcpuXsave = class.class(KaitaiStruct)

function XenMigrationRecords.X86PvVcpuXsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86PvVcpuXsave:_read()
  self.vcpu_id = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self._raw_context = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_context))
    self.context = XenPvVcpu.XsaveContext(_io)
  end
end

-- 
-- Number of the vCPU.
-- 
-- Reserved, 0.
-- 
-- The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
-- without it, which receivers ignore.

-- 
-- How the domain sees the time stamp counter.
-- See also: docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
XenMigrationRecords.X86TscInfo = class.class(KaitaiStruct)

function XenMigrationRecords.X86TscInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenMigrationRecords.X86TscInfo:_read()
  self.mode = XenMigrationRecords.TscMode(self._io:read_u4le())
  self.khz = self._io:read_u4le()
  self.nsec = self._io:read_u8le()
  self.incarnation = self._io:read_u4le()
  self.reserved = self._io:read_u4le()
end

-- 
-- When reads of the TSC are emulated.
-- 
-- Frequency of the TSC in kHz; 0 if the TSC is not emulated.
-- 
-- Time since the domain's start in nanoseconds.
-- 
-- How often the TSC was set, as each migration does.
-- 
-- Reserved, 0.

