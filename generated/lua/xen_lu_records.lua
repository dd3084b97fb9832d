-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Bodies of the records that exist for live update only. They follow the byte
-- order of the host that wrote the stream, which the breadcrumb tells.
-- See also: docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
XenLuRecords = class.class(KaitaiStruct)

function XenLuRecords:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenLuRecords:_read()
end


-- 
-- General properties needed to create a domain again. It starts the set of
-- records that belong to the domain: they carry no domain id, all records
-- up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
-- See also: docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
XenLuRecords.LuDomainInfo = class.class(KaitaiStruct)

XenLuRecords.LuDomainInfo.DomainType = enum.Enum {
  x86_pv = 1,
  x86_hvm = 2,
}

function XenLuRecords.LuDomainInfo:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenLuRecords.LuDomainInfo:_read()
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

function XenLuRecords.LuDomainInfo:_read_le()
  self.domain_type = XenLuRecords.LuDomainInfo.DomainType(self._io:read_u4le())
  self.page_shift = self._io:read_u2le()
  self.domain_id = self._io:read_u2le()
  self.domain_handle = self._io:read_bytes(16)
  self.ssidref = self._io:read_u4le()
  self.flags = self._io:read_u4le()
  self.max_vcpus = self._io:read_u4le()
  self.emulation_flags = self._io:read_u4le()
  self.extra_flags = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self.padding = self._io:read_u4le()
  end
end

function XenLuRecords.LuDomainInfo:_read_be()
  self.domain_type = XenLuRecords.LuDomainInfo.DomainType(self._io:read_u4be())
  self.page_shift = self._io:read_u2be()
  self.domain_id = self._io:read_u2be()
  self.domain_handle = self._io:read_bytes(16)
  self.ssidref = self._io:read_u4be()
  self.flags = self._io:read_u4be()
  self.max_vcpus = self._io:read_u4be()
  self.emulation_flags = self._io:read_u4be()
  self.extra_flags = self._io:read_u4be()
  if not(self._io:is_eof()) then
    self.padding = self._io:read_u4be()
  end
end

-- 
-- The domain uses hardware assisted paging.
XenLuRecords.LuDomainInfo.property.cdf_hap = {}
function XenLuRecords.LuDomainInfo.property.cdf_hap:get()
  if self._m_cdf_hap ~= nil then
    return self._m_cdf_hap
  end

  self._m_cdf_hap = self.flags & 2 ~= 0
  return self._m_cdf_hap
end

-- 
-- The domain is an HVM or PVH domain.
XenLuRecords.LuDomainInfo.property.cdf_hvm = {}
function XenLuRecords.LuDomainInfo.property.cdf_hvm:get()
  if self._m_cdf_hvm ~= nil then
    return self._m_cdf_hvm
  end

  self._m_cdf_hvm = self.flags & 1 ~= 0
  return self._m_cdf_hvm
end

-- 
-- The domain may have devices passed through, so it needs IOMMU mappings.
XenLuRecords.LuDomainInfo.property.cdf_iommu = {}
function XenLuRecords.LuDomainInfo.property.cdf_iommu:get()
  if self._m_cdf_iommu ~= nil then
    return self._m_cdf_iommu
  end

  self._m_cdf_iommu = self.flags & 32 ~= 0
  return self._m_cdf_iommu
end

-- 
-- Nested virtualisation (Xen 4.15 and later).
XenLuRecords.LuDomainInfo.property.cdf_nested_virt = {}
function XenLuRecords.LuDomainInfo.property.cdf_nested_virt:get()
  if self._m_cdf_nested_virt ~= nil then
    return self._m_cdf_nested_virt
  end

  self._m_cdf_nested_virt = self.flags & 64 ~= 0
  return self._m_cdf_nested_virt
end

-- 
-- Out-of-sync shadow page tables are disabled.
XenLuRecords.LuDomainInfo.property.cdf_oos_off = {}
function XenLuRecords.LuDomainInfo.property.cdf_oos_off:get()
  if self._m_cdf_oos_off ~= nil then
    return self._m_cdf_oos_off
  end

  self._m_cdf_oos_off = self.flags & 8 ~= 0
  return self._m_cdf_oos_off
end

-- 
-- The domain's memory integrity is kept by tboot over S3.
XenLuRecords.LuDomainInfo.property.cdf_s3_integrity = {}
function XenLuRecords.LuDomainInfo.property.cdf_s3_integrity:get()
  if self._m_cdf_s3_integrity ~= nil then
    return self._m_cdf_s3_integrity
  end

  self._m_cdf_s3_integrity = self.flags & 4 ~= 0
  return self._m_cdf_s3_integrity
end

-- 
-- Accesses to unmapped addresses trap (later than Xen 4.19).
XenLuRecords.LuDomainInfo.property.cdf_trap_unmapped_accesses = {}
function XenLuRecords.LuDomainInfo.property.cdf_trap_unmapped_accesses:get()
  if self._m_cdf_trap_unmapped_accesses ~= nil then
    return self._m_cdf_trap_unmapped_accesses
  end

  self._m_cdf_trap_unmapped_accesses = self.flags & 256 ~= 0
  return self._m_cdf_trap_unmapped_accesses
end

-- 
-- The domain has a virtual PMU (Xen 4.16 and later).
XenLuRecords.LuDomainInfo.property.cdf_vpmu = {}
function XenLuRecords.LuDomainInfo.property.cdf_vpmu:get()
  if self._m_cdf_vpmu ~= nil then
    return self._m_cdf_vpmu
  end

  self._m_cdf_vpmu = self.flags & 128 ~= 0
  return self._m_cdf_vpmu
end

-- 
-- The domain is the xenstore domain.
XenLuRecords.LuDomainInfo.property.cdf_xs_domain = {}
function XenLuRecords.LuDomainInfo.property.cdf_xs_domain:get()
  if self._m_cdf_xs_domain ~= nil then
    return self._m_cdf_xs_domain
  end

  self._m_cdf_xs_domain = self.flags & 16 ~= 0
  return self._m_cdf_xs_domain
end

-- 
-- The high precision event timer.
XenLuRecords.LuDomainInfo.property.emu_hpet = {}
function XenLuRecords.LuDomainInfo.property.emu_hpet:get()
  if self._m_emu_hpet ~= nil then
    return self._m_emu_hpet
  end

  self._m_emu_hpet = self.emulation_flags & 2 ~= 0
  return self._m_emu_hpet
end

-- 
-- The I/O APIC.
XenLuRecords.LuDomainInfo.property.emu_ioapic = {}
function XenLuRecords.LuDomainInfo.property.emu_ioapic:get()
  if self._m_emu_ioapic ~= nil then
    return self._m_emu_ioapic
  end

  self._m_emu_ioapic = self.emulation_flags & 16 ~= 0
  return self._m_emu_ioapic
end

-- 
-- An IOMMU for the guest.
XenLuRecords.LuDomainInfo.property.emu_iommu = {}
function XenLuRecords.LuDomainInfo.property.emu_iommu:get()
  if self._m_emu_iommu ~= nil then
    return self._m_emu_iommu
  end

  self._m_emu_iommu = self.emulation_flags & 128 ~= 0
  return self._m_emu_iommu
end

-- 
-- A local APIC for each vCPU.
XenLuRecords.LuDomainInfo.property.emu_lapic = {}
function XenLuRecords.LuDomainInfo.property.emu_lapic:get()
  if self._m_emu_lapic ~= nil then
    return self._m_emu_lapic
  end

  self._m_emu_lapic = self.emulation_flags & 1 ~= 0
  return self._m_emu_lapic
end

-- 
-- The two 8259A interrupt controllers.
XenLuRecords.LuDomainInfo.property.emu_pic = {}
function XenLuRecords.LuDomainInfo.property.emu_pic:get()
  if self._m_emu_pic ~= nil then
    return self._m_emu_pic
  end

  self._m_emu_pic = self.emulation_flags & 32 ~= 0
  return self._m_emu_pic
end

-- 
-- The 8254 interval timer.
XenLuRecords.LuDomainInfo.property.emu_pit = {}
function XenLuRecords.LuDomainInfo.property.emu_pit:get()
  if self._m_emu_pit ~= nil then
    return self._m_emu_pit
  end

  self._m_emu_pit = self.emulation_flags & 256 ~= 0
  return self._m_emu_pit
end

-- 
-- The ACPI power management timer and registers.
XenLuRecords.LuDomainInfo.property.emu_pm = {}
function XenLuRecords.LuDomainInfo.property.emu_pm:get()
  if self._m_emu_pm ~= nil then
    return self._m_emu_pm
  end

  self._m_emu_pm = self.emulation_flags & 4 ~= 0
  return self._m_emu_pm
end

-- 
-- The real time clock.
XenLuRecords.LuDomainInfo.property.emu_rtc = {}
function XenLuRecords.LuDomainInfo.property.emu_rtc:get()
  if self._m_emu_rtc ~= nil then
    return self._m_emu_rtc
  end

  self._m_emu_rtc = self.emulation_flags & 8 ~= 0
  return self._m_emu_rtc
end

-- 
-- The guest may route physical interrupts over event channels.
XenLuRecords.LuDomainInfo.property.emu_use_pirq = {}
function XenLuRecords.LuDomainInfo.property.emu_use_pirq:get()
  if self._m_emu_use_pirq ~= nil then
    return self._m_emu_use_pirq
  end

  self._m_emu_use_pirq = self.emulation_flags & 512 ~= 0
  return self._m_emu_use_pirq
end

-- 
-- The standard VGA.
XenLuRecords.LuDomainInfo.property.emu_vga = {}
function XenLuRecords.LuDomainInfo.property.emu_vga:get()
  if self._m_emu_vga ~= nil then
    return self._m_emu_vga
  end

  self._m_emu_vga = self.emulation_flags & 64 ~= 0
  return self._m_emu_vga
end

-- 
-- PCI configuration space is handled by Xen itself.
XenLuRecords.LuDomainInfo.property.emu_vpci = {}
function XenLuRecords.LuDomainInfo.property.emu_vpci:get()
  if self._m_emu_vpci ~= nil then
    return self._m_emu_vpci
  end

  self._m_emu_vpci = self.emulation_flags & 1024 ~= 0
  return self._m_emu_vpci
end

-- 
-- The domain is privileged, as dom0 is.
XenLuRecords.LuDomainInfo.property.is_privileged = {}
function XenLuRecords.LuDomainInfo.property.is_privileged:get()
  if self._m_is_privileged ~= nil then
    return self._m_is_privileged
  end

  self._m_is_privileged = self.extra_flags & 1 ~= 0
  return self._m_is_privileged
end

-- 
-- Kind of the domain; the numbers are those of the libxc domain header.
-- 0 and 3 to 0xFFFFFFFF are reserved.
-- 
-- Size of a guest page as a power of two; 12 on x86.
-- 
-- Domain ID; below 0x7FF0 for a real domain.
-- 
-- UUID of the domain, its 16 bytes in the order of the text form.
-- 
-- Security identifier index (XSM).
-- 
-- Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
-- which never existed).
-- 
-- Most vCPUs that the domain can have.
-- 
-- Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
-- 
-- Additional flags.
-- 
-- Last word of the specification's diagram, which does not say whether
-- it belongs to the body (48 bytes) or is the record's padding
-- (44 bytes). Both are accepted.
-- 
-- True if the stream was written by a big-endian host.

-- 
-- Where the machine-to-physical table lies in memory, as a scatter/gather
-- list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
-- the one for 32-bit guests (4-byte entries).
-- See also: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
XenLuRecords.LuM2p = class.class(KaitaiStruct)

function XenLuRecords.LuM2p:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenLuRecords.LuM2p:_read()
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

function XenLuRecords.LuM2p:_read_le()
  self.entries = {}
  local i = 0
  while not self._io:is_eof() do
    self.entries[i + 1] = XenLuRecords.LuM2p.M2pEntry(self._io, self, self._root, self._is_le)
    i = i + 1
  end
end

function XenLuRecords.LuM2p:_read_be()
  self.entries = {}
  local i = 0
  while not self._io:is_eof() do
    self.entries[i + 1] = XenLuRecords.LuM2p.M2pEntry(self._io, self, self._root, self._is_le)
    i = i + 1
  end
end

-- 
-- Chunks of the table in ascending order of the MFNs they describe,
-- from MFN 0 unless a discontiguity says otherwise.
-- 
-- True if the stream was written by a big-endian host.

-- 
-- One chunk of the table, or a discontiguity.
-- See also: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
XenLuRecords.LuM2p.M2pEntry = class.class(KaitaiStruct)

function XenLuRecords.LuM2p.M2pEntry:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenLuRecords.LuM2p.M2pEntry:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenLuRecords.LuM2p.M2pEntry:_read_le()
  self.page_data = self._io:read_u8le()
end

function XenLuRecords.LuM2p.M2pEntry:_read_be()
  self.page_data = self._io:read_u8be()
end

-- 
-- The MFN that the next chunk starts with.
XenLuRecords.LuM2p.M2pEntry.property.first_mfn = {}
function XenLuRecords.LuM2p.M2pEntry.property.first_mfn:get()
  if self._m_first_mfn ~= nil then
    return self._m_first_mfn
  end

  if self.is_discontiguity then
    self._m_first_mfn = math.floor(self.page_data / 4096)
  end
  return self._m_first_mfn
end

-- 
-- True if the entry is a discontiguity and not a chunk.
XenLuRecords.LuM2p.M2pEntry.property.is_discontiguity = {}
function XenLuRecords.LuM2p.M2pEntry.property.is_discontiguity:get()
  if self._m_is_discontiguity ~= nil then
    return self._m_is_discontiguity
  end

  self._m_is_discontiguity = self.order == 0
  return self._m_is_discontiguity
end

-- 
-- Machine address of the chunk, in bytes.
XenLuRecords.LuM2p.M2pEntry.property.maddr = {}
function XenLuRecords.LuM2p.M2pEntry.property.maddr:get()
  if self._m_maddr ~= nil then
    return self._m_maddr
  end

  if not(self.is_discontiguity) then
    self._m_maddr = (self.page_data - self.order)
  end
  return self._m_maddr
end

-- 
-- log2 of the chunk's size in *bytes* (elsewhere in Xen an order
-- counts pages); 0 marks a discontiguity.
XenLuRecords.LuM2p.M2pEntry.property.order = {}
function XenLuRecords.LuM2p.M2pEntry.property.order:get()
  if self._m_order ~= nil then
    return self._m_order
  end

  self._m_order = self.page_data % 4096
  return self._m_order
end

-- 
-- Address and order in one word: `0x4C000001E` is 1 GiB (order
-- 0x1E = 30) at `0x4C0000000`.

-- 
-- The version of the Xen that the system is updating from.
-- See also: docs/specs/live-update-handover.pandoc, LU_VERSION
XenLuRecords.LuVersion = class.class(KaitaiStruct)

function XenLuRecords.LuVersion:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenLuRecords.LuVersion:_read()
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

function XenLuRecords.LuVersion:_read_le()
  self.xen_major = self._io:read_u4le()
  self.xen_minor = self._io:read_u4le()
end

function XenLuRecords.LuVersion:_read_be()
  self.xen_major = self._io:read_u4be()
  self.xen_minor = self._io:read_u4be()
end

-- 
-- Major version of the Xen from which the system is updating.
-- 
-- Minor version of the Xen from which the system is updating.
-- 
-- True if the stream was written by a big-endian host.

