-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_record")
local enum = require("enum")
local utils = require("utils")

-- 
-- What libxc writes for a domain when it is saved or migrated, in stream
-- versions 2 and 3: image header, domain header, records through `END`.
-- 
-- The image header is big-endian whatever the host; its first option bit tells
-- the byte order of all that follows. In a checkpointed (Remus) stream, every
-- `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
-- its records stand between `CHECKPOINT` and the next libxc record (see
-- `libxl_stream`), where nothing does, the next libxc record follows at once.
-- 
-- The image does not carry records of live update (bit 30 of the type).
-- See also: docs/specs/libxc-migration-stream.pandoc, Overview
LibxcImage = class.class(KaitaiStruct)

LibxcImage.DomainType = enum.Enum {
  x86_pv = 1,
  x86_hvm = 2,
}

function LibxcImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibxcImage:_read()
  self.image_header = LibxcImage.Ihdr(self._io, self, self._root)
  self.domain_header = LibxcImage.Dhdr(self.host_is_be, self._io, self, self._root)
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
-- True if domain header and records are big-endian.
LibxcImage.property.host_is_be = {}
function LibxcImage.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = self.image_header.is_big_endian
  return self._m_host_is_be
end

-- 
-- Identifies the image; tells version and byte order.
-- 
-- Kind of domain and version of the Xen that wrote the image.
-- 
-- All records through `END`.

-- 
-- The domain header.
-- See also: docs/specs/libxc-migration-stream.pandoc, Domain Header
LibxcImage.Dhdr = class.class(KaitaiStruct)

function LibxcImage.Dhdr:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxcImage.Dhdr:_read()
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

function LibxcImage.Dhdr:_read_le()
  self.domain_type = LibxcImage.DomainType(self._io:read_u4le())
  self.page_shift = self._io:read_u2le()
  self.reserved = self._io:read_u2le()
  self.xen_major = self._io:read_u4le()
  self.xen_minor = self._io:read_u4le()
end

function LibxcImage.Dhdr:_read_be()
  self.domain_type = LibxcImage.DomainType(self._io:read_u4be())
  self.page_shift = self._io:read_u2be()
  self.reserved = self._io:read_u2be()
  self.xen_major = self._io:read_u4be()
  self.xen_minor = self._io:read_u4be()
end

-- 
-- Size of a guest page in octets; 0 if it is none of the usual ones.
LibxcImage.Dhdr.property.page_size = {}
function LibxcImage.Dhdr.property.page_size:get()
  if self._m_page_size ~= nil then
    return self._m_page_size
  end

  self._m_page_size = utils.box_unwrap((self.page_shift == 12) and utils.box_wrap(4096) or (utils.box_unwrap((self.page_shift == 14) and utils.box_wrap(16384) or (utils.box_unwrap((self.page_shift == 16) and utils.box_wrap(65536) or (0))))))
  return self._m_page_size
end

-- 
-- Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
-- 
-- Size of a guest page as a power of two; 12 on x86.
-- 
-- Reserved; zero.
-- 
-- Major version of the Xen that wrote the image; 0 if the image was
-- converted from the legacy format.
-- 
-- Minor version of the Xen that wrote the image; in a converted image
-- the version of the converter.
-- 
-- True if the image is big-endian.

-- 
-- The image header, always big-endian.
-- See also: docs/specs/libxc-migration-stream.pandoc, Image Header
LibxcImage.Ihdr = class.class(KaitaiStruct)

function LibxcImage.Ihdr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxcImage.Ihdr:_read()
  self.marker = self._io:read_bytes(8)
  if not(self.marker == "\255\255\255\255\255\255\255\255") then
    error("not equal, expected " .. "\255\255\255\255\255\255\255\255" .. ", but got " .. self.marker)
  end
  self.magic = self._io:read_bytes(4)
  if not(self.magic == "\088\069\078\070") then
    error("not equal, expected " .. "\088\069\078\070" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.options = self._io:read_u2be()
  self.reserved = self._io:read_u2be()
  self.reserved_2 = self._io:read_u4be()
end

-- 
-- True if domain header and records are big-endian.
LibxcImage.Ihdr.property.is_big_endian = {}
function LibxcImage.Ihdr.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian = self.options & 1 ~= 0
  return self._m_is_big_endian
end

-- 
-- All ones. Images in the legacy format (Xen 4.5 and earlier) have a
-- zero bit among the first 8 octets.
-- 
-- The number 0x58454e46.
-- 
-- Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
-- `STATIC_DATA_END` and the policy records.
-- 
-- Option bits; bits 1 to 15 are reserved.
-- 
-- Reserved; zero.
-- 
-- Reserved; zero.

