-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_record")
local utils = require("utils")

-- 
-- The data stream as one contiguous file, which is what the new Xen sees once it
-- has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
-- and the records of that domain for every domain, then `END`. What follows
-- `END` in the last page is not part of the stream.
-- 
-- The stream has no header. Its byte order is that of the host; the breadcrumb
-- tells it, and where there is only the stream, the first record does:
-- `LU_VERSION` begins with the octet 0x40 on a big-endian host.
-- See also: docs/specs/live-update-handover.pandoc, Data Stream Overview
XenLuStream = class.class(KaitaiStruct)

function XenLuStream:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenLuStream:_read()
  self.records = {}
  local i = 0
  while true do
    local _ = XenRecord(self.host_is_be, utils.box_unwrap((i == 0) and utils.box_wrap(8) or (self.records[(i - 1) + 1].next_guest_width)), self._io)
    self.records[i + 1] = _
    if _.record_type == XenRecord.RecordType.end_of_stream then
      break
    end
    i = i + 1
  end
end

-- 
-- The first octet of the first record's type.
XenLuStream.property.first_octet = {}
function XenLuStream.property.first_octet:get()
  if self._m_first_octet ~= nil then
    return self._m_first_octet
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_first_octet = self._io:read_u1()
  self._io:seek(_pos)
  return self._m_first_octet
end

-- 
-- True if a big-endian host wrote the stream.
XenLuStream.property.host_is_be = {}
function XenLuStream.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be =  ((self.first_octet == 64) or (self.first_octet == 192)) 
  return self._m_host_is_be
end

-- 
-- All records through `END`.

