-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_stream")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
-- domain's configuration, the libxl stream.
-- See also: tools/xl/xl.h, struct save_file_header
XlSave = class.class(KaitaiStruct)

function XlSave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XlSave:_read()
  self.header = XlSave.SaveHeader(self._io, self, self._root)
  if self.header.words.len_optional_data ~= 0 then
    self._raw_optional_data = self._io:read_bytes(self.header.words.len_optional_data)
    local _io = KaitaiStream(stringstream(self._raw_optional_data))
    self.optional_data = XlSave.ConfigPart(self.host_is_be, _io, self, self._root)
  end
  if self.header.words.is_stream_v2 then
    self.stream = LibxlStream(self._io)
  end
  if not(self.header.words.is_stream_v2) then
    self.legacy_stream = self._io:read_bytes_full()
  end
  if self.header.words.is_stream_v2 then
    self.trailer = self._io:read_bytes_full()
  end
end

-- 
-- True if a big-endian host wrote the header.
XlSave.property.host_is_be = {}
function XlSave.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = self.header.host_is_be
  return self._m_host_is_be
end

-- 
-- Identifies the file; tells what follows.
-- 
-- The domain's configuration.
-- 
-- The domain, as libxl writes it.
-- 
-- The domain in the legacy format of Xen 4.5 and earlier. No layout: the
-- format depends on the word size of the toolstack and says nowhere which
-- it is.
-- 
-- What follows the stream: nothing in a file; on the pipe of `xl migrate`
-- the message `xl_handshake::permission_to_go`.

-- 
-- What stands between header and stream.
-- See also: tools/xl/xl.h, optional data
XlSave.ConfigPart = class.class(KaitaiStruct)

function XlSave.ConfigPart:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XlSave.ConfigPart:_read()
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

function XlSave.ConfigPart:_read_le()
  self.len_config = self._io:read_u4le()
  self.config = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_config), 0), "UTF-8")
  self.reserved = self._io:read_bytes_full()
end

function XlSave.ConfigPart:_read_be()
  self.len_config = self._io:read_u4be()
  self.config = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_config), 0), "UTF-8")
  self.reserved = self._io:read_bytes_full()
end

-- 
-- Length in octets of the configuration, with its terminating NUL.
-- 
-- The domain's configuration, as text.
-- 
-- Data of later versions of xl; none is defined.
-- 
-- True if a big-endian host wrote the header.

-- 
-- The header's fields after the byte order mark.
-- See also: tools/xl/xl.h, struct save_file_header
XlSave.HeaderWords = class.class(KaitaiStruct)

function XlSave.HeaderWords:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XlSave.HeaderWords:_read()
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

function XlSave.HeaderWords:_read_le()
  self.mandatory_flags = self._io:read_u4le()
  self.optional_flags = self._io:read_u4le()
  self.len_optional_data = self._io:read_u4le()
end

function XlSave.HeaderWords:_read_be()
  self.mandatory_flags = self._io:read_u4be()
  self.optional_flags = self._io:read_u4be()
  self.len_optional_data = self._io:read_u4be()
end

-- 
-- True if the configuration is JSON; else it is in xl.cfg syntax.
XlSave.HeaderWords.property.is_json = {}
function XlSave.HeaderWords.property.is_json:get()
  if self._m_is_json ~= nil then
    return self._m_is_json
  end

  self._m_is_json = self.mandatory_flags & 1 ~= 0
  return self._m_is_json
end

-- 
-- True if a libxl stream follows; else the legacy format.
XlSave.HeaderWords.property.is_stream_v2 = {}
function XlSave.HeaderWords.property.is_stream_v2:get()
  if self._m_is_stream_v2 ~= nil then
    return self._m_is_stream_v2
  end

  self._m_is_stream_v2 = self.mandatory_flags & 2 ~= 0
  return self._m_is_stream_v2
end

-- 
-- A reader that does not know one of these flags must refuse the file.
-- 
-- Flags that a reader may ignore; none is defined.
-- 
-- Length in octets of the data between header and stream.
-- 
-- True if a big-endian host wrote the header.

-- 
-- The file's header.
-- See also: tools/xl/xl.h, struct save_file_header
XlSave.SaveHeader = class.class(KaitaiStruct)

function XlSave.SaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlSave.SaveHeader:_read()
  self.magic = self._io:read_bytes(32)
  if not(self.magic == "\088\101\110\032\115\097\118\101\100\032\100\111\109\097\105\110\044\032\120\108\032\102\111\114\109\097\116\010\032\000\032\013") then
    error("not equal, expected " .. "\088\101\110\032\115\097\118\101\100\032\100\111\109\097\105\110\044\032\120\108\032\102\111\114\109\097\116\010\032\000\032\013" .. ", but got " .. self.magic)
  end
  self.byteorder = self._io:read_bytes(4)
  if not( ((self.byteorder == "\004\003\002\001") or (self.byteorder == "\001\002\003\004")) ) then
    error("ValidationNotAnyOfError")
  end
  self.words = XlSave.HeaderWords(self.host_is_be, self._io, self, self._root)
end

-- 
-- True if a big-endian host wrote the header.
XlSave.SaveHeader.property.host_is_be = {}
function XlSave.SaveHeader.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = string.byte(self.byteorder, 0 + 1) == 1
  return self._m_host_is_be
end

-- 
-- 32 octets that a transfer in text mode would damage.
-- 
-- The number 0x01020304 in the byte order of the host.
-- 
-- The rest of the header, in that byte order.

