-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
-- `shared_info_32` for 32-bit guests. The page does not tell which it is;
-- `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
-- See also: xen/include/public/xen.h, struct shared_info
XenSharedInfo = class.class(KaitaiStruct)

function XenSharedInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenSharedInfo:_read()
end


-- 
-- x86 part of the shared info page, 32-bit guest.
-- See also: xen/include/public/arch-x86/xen.h, struct arch_shared_info
XenSharedInfo.ArchSharedInfo32 = class.class(KaitaiStruct)

function XenSharedInfo.ArchSharedInfo32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.ArchSharedInfo32:_read()
  self.max_pfn = self._io:read_u4le()
  self.pfn_to_mfn_frame_list_list = self._io:read_u4le()
  self.nmi_reason = self._io:read_u4le()
  self.p2m_cr3 = self._io:read_u4le()
  self.p2m_vaddr = self._io:read_u4le()
  self.p2m_generation = self._io:read_u4le()
  self.wc_sec_hi = self._io:read_u4le()
end

-- 
-- The NMI came from an I/O check error.
XenSharedInfo.ArchSharedInfo32.property.nmi_io_error = {}
function XenSharedInfo.ArchSharedInfo32.property.nmi_io_error:get()
  if self._m_nmi_io_error ~= nil then
    return self._m_nmi_io_error
  end

  self._m_nmi_io_error = self.nmi_reason & 1 ~= 0
  return self._m_nmi_io_error
end

-- 
-- The NMI came from a PCI SERR, on old hardware a memory parity error.
XenSharedInfo.ArchSharedInfo32.property.nmi_pci_serr = {}
function XenSharedInfo.ArchSharedInfo32.property.nmi_pci_serr:get()
  if self._m_nmi_pci_serr ~= nil then
    return self._m_nmi_pci_serr
  end

  self._m_nmi_pci_serr = self.nmi_reason & 2 ~= 0
  return self._m_nmi_pci_serr
end

-- 
-- The hardware did not tell where the NMI came from.
XenSharedInfo.ArchSharedInfo32.property.nmi_unknown = {}
function XenSharedInfo.ArchSharedInfo32.property.nmi_unknown:get()
  if self._m_nmi_unknown ~= nil then
    return self._m_nmi_unknown
  end

  self._m_nmi_unknown = self.nmi_reason & 4 ~= 0
  return self._m_nmi_unknown
end

-- 
-- True if the linear P2M table was being remapped.
XenSharedInfo.ArchSharedInfo32.property.p2m_is_being_changed = {}
function XenSharedInfo.ArchSharedInfo32.property.p2m_is_being_changed:get()
  if self._m_p2m_is_being_changed ~= nil then
    return self._m_p2m_is_being_changed
  end

  self._m_p2m_is_being_changed = self.p2m_generation % 2 == 1
  return self._m_p2m_is_being_changed
end

-- 
-- Number of entries in the guest's physical-to-machine table.
-- 
-- Frame that holds the top of the three-level P2M tree: 0 if not set
-- up, all ones if the guest has the linear table only. The receiver of
-- a libxc image sets it to 0.
-- 
-- Reason of the last NMI.
-- 
-- CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
-- there is no linear P2M table.
-- 
-- Virtual address of the linear P2M table.
-- 
-- Counted up by the guest before and after each change of the linear
-- P2M table's mapping.
-- 
-- High 32 bits of the wall clock seconds; 32-bit guests have them
-- here.

-- 
-- x86 part of the shared info page, 64-bit guest.
-- See also: xen/include/public/arch-x86/xen.h, struct arch_shared_info
XenSharedInfo.ArchSharedInfo64 = class.class(KaitaiStruct)

function XenSharedInfo.ArchSharedInfo64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.ArchSharedInfo64:_read()
  self.max_pfn = self._io:read_u8le()
  self.pfn_to_mfn_frame_list_list = self._io:read_u8le()
  self.nmi_reason = self._io:read_u8le()
  self.p2m_cr3 = self._io:read_u8le()
  self.p2m_vaddr = self._io:read_u8le()
  self.p2m_generation = self._io:read_u8le()
end

-- 
-- The NMI came from an I/O check error.
XenSharedInfo.ArchSharedInfo64.property.nmi_io_error = {}
function XenSharedInfo.ArchSharedInfo64.property.nmi_io_error:get()
  if self._m_nmi_io_error ~= nil then
    return self._m_nmi_io_error
  end

  self._m_nmi_io_error = self.nmi_reason & 1 ~= 0
  return self._m_nmi_io_error
end

-- 
-- The NMI came from a PCI SERR, on old hardware a memory parity error.
XenSharedInfo.ArchSharedInfo64.property.nmi_pci_serr = {}
function XenSharedInfo.ArchSharedInfo64.property.nmi_pci_serr:get()
  if self._m_nmi_pci_serr ~= nil then
    return self._m_nmi_pci_serr
  end

  self._m_nmi_pci_serr = self.nmi_reason & 2 ~= 0
  return self._m_nmi_pci_serr
end

-- 
-- The hardware did not tell where the NMI came from.
XenSharedInfo.ArchSharedInfo64.property.nmi_unknown = {}
function XenSharedInfo.ArchSharedInfo64.property.nmi_unknown:get()
  if self._m_nmi_unknown ~= nil then
    return self._m_nmi_unknown
  end

  self._m_nmi_unknown = self.nmi_reason & 4 ~= 0
  return self._m_nmi_unknown
end

-- 
-- True if the linear P2M table was being remapped.
XenSharedInfo.ArchSharedInfo64.property.p2m_is_being_changed = {}
function XenSharedInfo.ArchSharedInfo64.property.p2m_is_being_changed:get()
  if self._m_p2m_is_being_changed ~= nil then
    return self._m_p2m_is_being_changed
  end

  self._m_p2m_is_being_changed = self.p2m_generation % 2 == 1
  return self._m_p2m_is_being_changed
end

-- 
-- Number of entries in the guest's physical-to-machine table.
-- 
-- Frame that holds the top of the three-level P2M tree: 0 if not set
-- up, all ones if the guest has the linear table only. The receiver of
-- a libxc image sets it to 0.
-- 
-- Reason of the last NMI.
-- 
-- CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
-- there is no linear P2M table.
-- 
-- Virtual address of the linear P2M table.
-- 
-- Counted up by the guest before and after each change of the linear
-- P2M table's mapping.

-- 
-- Shared info page of a 32-bit guest, words of 4 octets.
-- See also: xen/include/public/xen.h, struct shared_info
XenSharedInfo.SharedInfo32 = class.class(KaitaiStruct)

function XenSharedInfo.SharedInfo32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.SharedInfo32:_read()
  self.vcpus = {}
  for i = 0, 32 - 1 do
    self.vcpus[i + 1] = XenSharedInfo.VcpuInfo32(self._io, self, self._root)
  end
  self.evtchn_pending = {}
  for i = 0, 32 - 1 do
    self.evtchn_pending[i + 1] = self._io:read_u4le()
  end
  self.evtchn_mask = {}
  for i = 0, 32 - 1 do
    self.evtchn_mask[i + 1] = self._io:read_u4le()
  end
  self.wc_version = self._io:read_u4le()
  self.wc_sec = self._io:read_u4le()
  self.wc_nsec = self._io:read_u4le()
  self.arch = XenSharedInfo.ArchSharedInfo32(self._io, self, self._root)
  self.unused = self._io:read_bytes_full()
end

-- 
-- Wall clock time in seconds since 1970.
XenSharedInfo.SharedInfo32.property.wall_clock_sec = {}
function XenSharedInfo.SharedInfo32.property.wall_clock_sec:get()
  if self._m_wall_clock_sec ~= nil then
    return self._m_wall_clock_sec
  end

  self._m_wall_clock_sec = (self.arch.wc_sec_hi * 4294967296 + self.wc_sec)
  return self._m_wall_clock_sec
end

-- 
-- What Xen and each vCPU tell each other, for the first 32 vCPUs. A
-- vCPU that registered a page of its own has its live data there.
-- 
-- Pending bit of each event channel: bit n % 32 of word n / 32. Not
-- used if the guest switched to the FIFO event channels.
-- 
-- Mask bit of each event channel, in the same order; a masked channel
-- causes no upcall.
-- 
-- Version of the wall clock fields; odd while they are being changed.
-- 
-- Wall clock time in seconds since 1970 at the guest's system time 0,
-- low 32 bits.
-- 
-- Nanoseconds that belong to the wall clock time.
-- 
-- The part that is specific to x86.
-- 
-- Rest of the page, 1752 octets (opaque, no layout exists). Nothing
-- follows where only the structure is stored and not the page.

-- 
-- Shared info page of a 64-bit guest, words of 8 octets.
-- See also: xen/include/public/xen.h, struct shared_info
XenSharedInfo.SharedInfo64 = class.class(KaitaiStruct)

function XenSharedInfo.SharedInfo64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.SharedInfo64:_read()
  self.vcpus = {}
  for i = 0, 32 - 1 do
    self.vcpus[i + 1] = XenSharedInfo.VcpuInfo64(self._io, self, self._root)
  end
  self.evtchn_pending = {}
  for i = 0, 64 - 1 do
    self.evtchn_pending[i + 1] = self._io:read_u8le()
  end
  self.evtchn_mask = {}
  for i = 0, 64 - 1 do
    self.evtchn_mask[i + 1] = self._io:read_u8le()
  end
  self.wc_version = self._io:read_u4le()
  self.wc_sec = self._io:read_u4le()
  self.wc_nsec = self._io:read_u4le()
  self.wc_sec_hi = self._io:read_u4le()
  self.arch = XenSharedInfo.ArchSharedInfo64(self._io, self, self._root)
  self.unused = self._io:read_bytes_full()
end

-- 
-- Wall clock time in seconds since 1970.
XenSharedInfo.SharedInfo64.property.wall_clock_sec = {}
function XenSharedInfo.SharedInfo64.property.wall_clock_sec:get()
  if self._m_wall_clock_sec ~= nil then
    return self._m_wall_clock_sec
  end

  self._m_wall_clock_sec = (self.wc_sec_hi * 4294967296 + self.wc_sec)
  return self._m_wall_clock_sec
end

-- 
-- What Xen and each vCPU tell each other, for the first 32 vCPUs. A
-- vCPU that registered a page of its own has its live data there.
-- 
-- Pending bit of each event channel: bit n % 64 of word n / 64. Not
-- used if the guest switched to the FIFO event channels.
-- 
-- Mask bit of each event channel, in the same order; a masked channel
-- causes no upcall.
-- 
-- Version of the wall clock fields; odd while they are being changed.
-- 
-- Wall clock time in seconds since 1970 at the guest's system time 0,
-- low 32 bits.
-- 
-- Nanoseconds that belong to the wall clock time.
-- 
-- High 32 bits of the wall clock seconds.
-- 
-- The part that is specific to x86.
-- 
-- Rest of the page, 960 octets (opaque, no layout exists). Nothing
-- follows where only the structure is stored and not the page.

-- 
-- Per-vCPU part of the shared info page, 32-bit guest.
-- See also: xen/include/public/xen.h, struct vcpu_info
XenSharedInfo.VcpuInfo32 = class.class(KaitaiStruct)

function XenSharedInfo.VcpuInfo32:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.VcpuInfo32:_read()
  self.evtchn_upcall_pending = self._io:read_u1()
  self.evtchn_upcall_mask = self._io:read_u1()
  self.padding = self._io:read_bytes(2)
  self.evtchn_pending_sel = self._io:read_u4le()
  self.cr2 = self._io:read_u4le()
  self.arch_pad = {}
  for i = 0, 5 - 1 do
    self.arch_pad[i + 1] = self._io:read_u4le()
  end
  self.time = XenSharedInfo.VcpuTimeInfo(self._io, self, self._root)
end

-- 
-- Not 0 if an event upcall is pending for the vCPU.
-- 
-- Not 0 if the vCPU does not want upcalls now (PV).
-- 
-- Padding that the compiler inserts.
-- 
-- One bit for each word of `evtchn_pending` that has bits for this
-- vCPU.
-- 
-- Address of the last page fault, as the PV guest's CR2.
-- 
-- Padding up to 64 octets for the structure.
-- 
-- How to compute the system time from the TSC.

-- 
-- Per-vCPU part of the shared info page, 64-bit guest.
-- See also: xen/include/public/xen.h, struct vcpu_info
XenSharedInfo.VcpuInfo64 = class.class(KaitaiStruct)

function XenSharedInfo.VcpuInfo64:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.VcpuInfo64:_read()
  self.evtchn_upcall_pending = self._io:read_u1()
  self.evtchn_upcall_mask = self._io:read_u1()
  self.padding = self._io:read_bytes(6)
  self.evtchn_pending_sel = self._io:read_u8le()
  self.cr2 = self._io:read_u8le()
  self.arch_pad = self._io:read_u8le()
  self.time = XenSharedInfo.VcpuTimeInfo(self._io, self, self._root)
end

-- 
-- Not 0 if an event upcall is pending for the vCPU.
-- 
-- Not 0 if the vCPU does not want upcalls now (PV).
-- 
-- Padding that the compiler inserts.
-- 
-- One bit for each word of `evtchn_pending` that has bits for this
-- vCPU.
-- 
-- Address of the last page fault, as the PV guest's CR2.
-- 
-- Padding up to 64 octets for the structure.
-- 
-- How to compute the system time from the TSC.

-- 
-- Paravirtual clock of a vCPU. The time is
-- `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
-- nanoseconds.
-- See also: xen/include/public/xen.h, struct vcpu_time_info
XenSharedInfo.VcpuTimeInfo = class.class(KaitaiStruct)

function XenSharedInfo.VcpuTimeInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenSharedInfo.VcpuTimeInfo:_read()
  self.version = self._io:read_u4le()
  self.pad0 = self._io:read_u4le()
  self.tsc_timestamp = self._io:read_u8le()
  self.system_time = self._io:read_u8le()
  self.tsc_to_system_mul = self._io:read_u4le()
  self.tsc_shift = self._io:read_s1()
  self.flags = self._io:read_u1()
  self.pad1 = self._io:read_bytes(2)
end

-- 
-- The guest was stopped by the host.
XenSharedInfo.VcpuTimeInfo.property.guest_stopped = {}
function XenSharedInfo.VcpuTimeInfo.property.guest_stopped:get()
  if self._m_guest_stopped ~= nil then
    return self._m_guest_stopped
  end

  self._m_guest_stopped = self.flags & 2 ~= 0
  return self._m_guest_stopped
end

-- 
-- True if the fields were caught in the middle of a change.
XenSharedInfo.VcpuTimeInfo.property.is_being_changed = {}
function XenSharedInfo.VcpuTimeInfo.property.is_being_changed:get()
  if self._m_is_being_changed ~= nil then
    return self._m_is_being_changed
  end

  self._m_is_being_changed = self.version % 2 == 1
  return self._m_is_being_changed
end

-- 
-- The TSC runs alike on all CPUs, vCPUs never disagree on the time.
XenSharedInfo.VcpuTimeInfo.property.tsc_stable = {}
function XenSharedInfo.VcpuTimeInfo.property.tsc_stable:get()
  if self._m_tsc_stable ~= nil then
    return self._m_tsc_stable
  end

  self._m_tsc_stable = self.flags & 1 ~= 0
  return self._m_tsc_stable
end

-- 
-- Version of the fields; odd while they are being changed.
-- 
-- Padding.
-- 
-- TSC value when the fields were last set.
-- 
-- Time since the guest's start at that moment, in nanoseconds.
-- 
-- Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
-- 
-- Power of two that the TSC difference is multiplied with first;
-- negative to divide.
-- 
-- Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
-- 
-- Padding.

