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

