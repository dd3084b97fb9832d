-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_stream")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
-- the domain's description in XML, and what libxl writes.
-- See also: libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
LibvirtSave = class.class(KaitaiStruct)

function LibvirtSave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibvirtSave:_read()
  self.header = LibvirtSave.SaveHeader(self._io, self, self._root)
  self._raw_description = self._io:read_bytes(self.header.len_xml)
  local _io = KaitaiStream(stringstream(self._raw_description))
  self.description = LibvirtSave.DomainXml(_io, self, self._root)
  if self.header.version == 2 then
    self.stream = LibxlStream(self._io)
  end
  if self.header.version ~= 2 then
    self.legacy_stream = self._io:read_bytes_full()
  end
  if self.header.version == 2 then
    self.trailer = self._io:read_bytes_full()
  end
end

-- 
-- Identifies the file; tells what follows.
-- 
-- The domain's description.
-- 
-- The domain, as libxl writes it.
-- 
-- The domain in the legacy format of Xen 4.5 and earlier, which has no
-- layout of its own, if the version is 1.
-- 
-- What follows the stream; nothing, in a file that libvirt wrote.

-- 
-- The domain's description.
-- See also: libvirt, docs/formatdomain.rst
LibvirtSave.DomainXml = class.class(KaitaiStruct)

function LibvirtSave.DomainXml:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibvirtSave.DomainXml:_read()
  self.xml = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "UTF-8")
  self.unexpected = self._io:read_bytes_full()
end

-- 
-- The description, as `virsh dumpxml` prints it.
-- 
-- Octets behind the terminating NUL; there are none.

-- 
-- The file's header, 64 octets in the byte order of the host, which is x86.
-- See also: libvirt, src/libxl/libxl_conf.h, libxlSavefileHeader
LibvirtSave.SaveHeader = class.class(KaitaiStruct)

function LibvirtSave.SaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibvirtSave.SaveHeader:_read()
  self.magic = self._io:read_bytes(16)
  if not(self.magic == "\108\105\098\118\105\114\116\045\120\109\108\010\032\000\032\013") then
    error("not equal, expected " .. "\108\105\098\118\105\114\116\045\120\109\108\010\032\000\032\013" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4le()
  self.len_xml = self._io:read_u4le()
  self.unused = {}
  for i = 0, 10 - 1 do
    self.unused[i + 1] = self._io:read_u4le()
  end
end

-- 
-- 16 octets that a transfer in text mode would damage.
-- 
-- What follows the description: 1 a stream in the legacy format, 2 a
-- libxl stream.
-- 
-- Length in octets of the description, with its terminating NUL.
-- 
-- Left for later versions; zero.

