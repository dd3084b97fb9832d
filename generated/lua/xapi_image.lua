-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxl_stream")
require("libxc_image")
local enum = require("enum")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- What xenopsd, xapi's part that runs domains, writes when a domain is suspended
-- or migrated: a line that names the format, then sections, each with type and
-- length, up to the one that ends the image. A section that libxc or libxl
-- writes ends by itself; its length is 0.
-- See also: xapi, Suspend image framing format
XapiImage = class.class(KaitaiStruct)

XapiImage.SectionType = enum.Enum {
  xenops = 15,
  libxc = 240,
  libxl = 241,
  libxc_legacy = 242,
  qemu_trad = 3840,
  qemu_xen = 3841,
  demu = 3856,
  end_of_image = 65535,
}

function XapiImage:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XapiImage:_read()
  self.signature = XapiImage.SignatureLine(self._io, self, self._root)
  self.sections = {}
  local i = 0
  while true do
    local _ = XapiImage.Section(self._io, self, self._root)
    self.sections[i + 1] = _
    if  ((_.header.section_type == XapiImage.SectionType.end_of_image) or (_.header.section_type == XapiImage.SectionType.libxc_legacy) or (self._io:is_eof()))  then
      break
    end
    i = i + 1
  end
end

-- 
-- Names the format.
-- 
-- All sections through `End_of_image`.

-- 
-- Saved state of a device model.
-- See also: xapi, Suspend image framing format
XapiImage.EmulatorState = class.class(KaitaiStruct)

function XapiImage.EmulatorState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XapiImage.EmulatorState:_read()
  self.content = self._io:read_bytes_full()
end

-- 
-- The device model's state. The format is its own and not part of this
-- one; QEMU writes its migration stream.

-- 
-- One section.
-- See also: xapi, Suspend image framing format
XapiImage.Section = class.class(KaitaiStruct)

function XapiImage.Section:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XapiImage.Section:_read()
  self.header = XapiImage.SectionHeader(self._io, self, self._root)
  if self.header.section_type == XapiImage.SectionType.xenops then
    self._raw_metadata = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_metadata))
    self.metadata = XapiImage.XenopsRecord(_io, self, self._root)
  end
  if self.header.section_type == XapiImage.SectionType.libxc then
    self.libxc = LibxcImage(self._io)
  end
  if self.header.section_type == XapiImage.SectionType.libxl then
    self.libxl = LibxlStream(self._io)
  end
  if self.header.section_type == XapiImage.SectionType.libxc_legacy then
    self.legacy = self._io:read_bytes_full()
  end
  if  ((self.header.len_body ~= 0) and (self.header.section_type ~= XapiImage.SectionType.xenops) and (self.header.section_type ~= XapiImage.SectionType.libxc) and (self.header.section_type ~= XapiImage.SectionType.libxl) and (self.header.section_type ~= XapiImage.SectionType.libxc_legacy))  then
    self._raw_state = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_state))
    self.state = XapiImage.EmulatorState(_io, self, self._root)
  end
end

-- 
-- Type and length of the section.
-- 
-- What xenopsd itself keeps of the domain.
-- 
-- The domain, as libxc writes it.
-- 
-- The domain, as libxl writes it.
-- 
-- The domain in the legacy format of Xen 4.5 and earlier and the record
-- of its QEMU. No layout: see `xl_save`.
-- 
-- The state of a device model; nothing in `End_of_image`.

-- 
-- The first 16 octets of a section.
-- See also: xapi, Suspend image framing format
XapiImage.SectionHeader = class.class(KaitaiStruct)

function XapiImage.SectionHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XapiImage.SectionHeader:_read()
  self.section_type = XapiImage.SectionType(self._io:read_u8le())
  self.len_body = self._io:read_u8le()
end

-- 
-- What the section holds. xenopsd refuses a type that it does not know.
-- 
-- Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.

-- 
-- The first line.
-- See also: xapi, Suspend image framing format
XapiImage.SignatureLine = class.class(KaitaiStruct)

function XapiImage.SignatureLine:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XapiImage.SignatureLine:_read()
  self.magic = self._io:read_bytes(15)
  if not(self.magic == "\088\101\110\083\097\118\101\100\068\111\109\118\050\045\010") then
    error("not equal, expected " .. "\088\101\110\083\097\118\101\100\068\111\109\118\050\045\010" .. ", but got " .. self.magic)
  end
end

-- 
-- The second version of the format. `XenSavedDomain` began the first,
-- which had no sections.

-- 
-- What xenopsd keeps of the domain, as an S-expression.
-- See also: xapi, Suspend image framing format
XapiImage.XenopsRecord = class.class(KaitaiStruct)

function XapiImage.XenopsRecord:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XapiImage.XenopsRecord:_read()
  self.text = str_decode.decode(self._io:read_bytes_full(), "UTF-8")
end

-- 
-- Time of the suspend, word size of the writer, the domain as xenopsd
-- knows it, and its part of xenstore, each if it is there.

