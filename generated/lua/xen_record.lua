-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_migration_records")
require("xen_lu_records")
require("xen_hvm_context")
local enum = require("enum")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- One record: an 8-octet header, the body, and zeros up to a multiple of
-- 8 octets. Live update streams and libxc images share the form and the number
-- space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
-- for live update.
-- See also: docs/specs/live-update-handover.pandoc, Data Stream Overview
XenRecord = class.class(KaitaiStruct)

XenRecord.RecordType = enum.Enum {
  end_of_stream = 0,
  page_data = 1,
  x86_pv_info = 2,
  x86_pv_p2m_frames = 3,
  x86_pv_vcpu_basic = 4,
  x86_pv_vcpu_extended = 5,
  x86_pv_vcpu_xsave = 6,
  shared_info = 7,
  x86_tsc_info = 8,
  hvm_context = 9,
  hvm_params = 10,
  toolstack = 11,
  x86_pv_vcpu_msrs = 12,
  verify = 13,
  checkpoint = 14,
  checkpoint_dirty_pfn_list = 15,
  static_data_end = 16,
  x86_cpuid_policy = 17,
  x86_msr_policy = 18,
  domain_context = 19,
  lu_version = 1073741824,
  lu_m2p = 1073741825,
  lu_m2p_compat = 1073741826,
  lu_domain_info = 1073741827,
}

function XenRecord:_init(host_is_be, guest_width, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self.host_is_be = host_is_be
  self.guest_width = guest_width
  self:_read()
end

function XenRecord:_read()
  self.header = XenRecord.RecordHeader(self.host_is_be, self._io, self, self._root)
  local _on = self.record_type
  if _on == XenRecord.RecordType.checkpoint then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.Checkpoint(_io)
  elseif _on == XenRecord.RecordType.checkpoint_dirty_pfn_list then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.CheckpointDirtyPfnList(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.domain_context then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.DomainContext(_io)
  elseif _on == XenRecord.RecordType.end_of_stream then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.EndRecord(_io)
  elseif _on == XenRecord.RecordType.hvm_context then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext(_io)
  elseif _on == XenRecord.RecordType.hvm_params then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.HvmParams(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.lu_domain_info then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenLuRecords.LuDomainInfo(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.lu_m2p then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenLuRecords.LuM2p(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.lu_m2p_compat then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenLuRecords.LuM2p(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.lu_version then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenLuRecords.LuVersion(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.page_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.PageData(self.host_is_be, _io)
  elseif _on == XenRecord.RecordType.shared_info then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.SharedInfo(self.guest_width, _io)
  elseif _on == XenRecord.RecordType.static_data_end then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.StaticDataEnd(_io)
  elseif _on == XenRecord.RecordType.toolstack then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.Toolstack(_io)
  elseif _on == XenRecord.RecordType.verify then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.Verify(_io)
  elseif _on == XenRecord.RecordType.x86_cpuid_policy then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86CpuidPolicy(_io)
  elseif _on == XenRecord.RecordType.x86_msr_policy then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86MsrPolicy(_io)
  elseif _on == XenRecord.RecordType.x86_pv_info then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvInfo(_io)
  elseif _on == XenRecord.RecordType.x86_pv_p2m_frames then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvP2mFrames(_io)
  elseif _on == XenRecord.RecordType.x86_pv_vcpu_basic then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvVcpuBasic(_io)
  elseif _on == XenRecord.RecordType.x86_pv_vcpu_extended then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvVcpuExtended(_io)
  elseif _on == XenRecord.RecordType.x86_pv_vcpu_msrs then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvVcpuMsrs(_io)
  elseif _on == XenRecord.RecordType.x86_pv_vcpu_xsave then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86PvVcpuXsave(_io)
  elseif _on == XenRecord.RecordType.x86_tsc_info then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenMigrationRecords.X86TscInfo(_io)
  else
    self.body = self._io:read_bytes(self.header.len_body)
  end
  self.padding = self._io:read_bytes((8 - self.header.len_body % 8) % 8)
end

-- 
-- True if the type is defined for live update only (bit 30).
XenRecord.property.is_live_update = {}
function XenRecord.property.is_live_update:get()
  if self._m_is_live_update ~= nil then
    return self._m_is_live_update
  end

  self._m_is_live_update = math.floor(self.record_type.value / 1073741824) % 2 == 1
  return self._m_is_live_update
end

-- 
-- True if a reader that does not know the type may ignore the record
-- (bit 31); if false, it must fail.
XenRecord.property.is_optional = {}
function XenRecord.property.is_optional:get()
  if self._m_is_optional ~= nil then
    return self._m_is_optional
  end

  self._m_is_optional = self.record_type.value >= 2147483648
  return self._m_is_optional
end

-- 
-- Width of the words of the guest that the next record belongs to:
-- `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
-- one.
XenRecord.property.next_guest_width = {}
function XenRecord.property.next_guest_width:get()
  if self._m_next_guest_width ~= nil then
    return self._m_next_guest_width
  end

  self._m_next_guest_width = utils.box_unwrap((self.record_type == XenRecord.RecordType.x86_pv_info) and utils.box_wrap(utils.box_unwrap((self.body.guest_width == 4) and utils.box_wrap(4) or (8))) or (utils.box_unwrap((self.record_type == XenRecord.RecordType.lu_domain_info) and utils.box_wrap(8) or (self.guest_width))))
  return self._m_next_guest_width
end

-- 
-- What the body is.
XenRecord.property.record_type = {}
function XenRecord.property.record_type:get()
  if self._m_record_type ~= nil then
    return self._m_record_type
  end

  self._m_record_type = self.header.record_type
  return self._m_record_type
end

-- 
-- Type and length of the record.
-- 
-- Content of the record.
-- 
-- 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
-- 
-- True if the stream was written by a big-endian host.
-- 
-- Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
-- record before, 8 for the first of a stream. It decides how `SHARED_INFO`
-- is laid out.

-- 
-- The first eight octets of a record.
-- See also: docs/specs/live-update-handover.pandoc, Data Stream Overview
XenRecord.RecordHeader = class.class(KaitaiStruct)

function XenRecord.RecordHeader:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenRecord.RecordHeader:_read()
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

function XenRecord.RecordHeader:_read_le()
  self.record_type = XenRecord.RecordType(self._io:read_u4le())
  self.len_body = self._io:read_u4le()
end

function XenRecord.RecordHeader:_read_be()
  self.record_type = XenRecord.RecordType(self._io:read_u4be())
  self.len_body = self._io:read_u4be()
end

-- 
-- What the body is. Unknown types are kept as octets. Reserved are
-- 0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
-- which is older than the records from 0x10 on, begins at 0x00000010),
-- 0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
-- 0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
-- to 0xFFFFFFFF for future optional records of live update.
-- 
-- Length in octets of the body, without header and padding.
-- 
-- True if the stream was written by a big-endian host.

