-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local utils = require("utils")

-- 
-- The first three words of the live update bootmem. The old Xen writes them as
-- the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
-- Every word is stored in the byte order of the host and masked with
-- `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
-- the host part of the magic.
-- See also: docs/specs/live-update-handover.pandoc, Breadcrumb
XenLuBreadcrumb = class.class(KaitaiStruct)

function XenLuBreadcrumb:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenLuBreadcrumb:_read()
  self.words = XenLuBreadcrumb.ThreeWords(self._io, self, self._root)
end

-- 
-- True if a big-endian host wrote the breadcrumb.
XenLuBreadcrumb.property.host_is_be = {}
function XenLuBreadcrumb.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = string.byte(self.magic_bytes, 0 + 1) == 76
  return self._m_host_is_be
end

-- 
-- The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
-- little-endian host with 4 KiB pages. The specification's example has
-- `89` instead of `69`, which is a slip: the value it names ends in
-- `0x69`, the letter `i`.
XenLuBreadcrumb.property.magic_bytes = {}
function XenLuBreadcrumb.property.magic_bytes:get()
  if self._m_magic_bytes ~= nil then
    return self._m_magic_bytes
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_magic_bytes = self._io:read_bytes(8)
  self._io:seek(_pos)
  return self._m_magic_bytes
end

-- 
-- The three words, in the byte order that the magic shows.

-- 
-- The breadcrumb's words as numbers.
-- See also: docs/specs/live-update-handover.pandoc, Breadcrumb
XenLuBreadcrumb.ThreeWords = class.class(KaitaiStruct)

XenLuBreadcrumb.ThreeWords.MaskedMagic = enum.Enum {
  pages_of_64k = 7340032,
  pages_of_16k = 7356416,
  pages_of_4k = 7364608,
  unmasked = 7365729,
}

function XenLuBreadcrumb.ThreeWords:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenLuBreadcrumb.ThreeWords:_read()
  local _on = self._parent.host_is_be
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

function XenLuBreadcrumb.ThreeWords:_read_le()
  self.magic = self._io:read_u8le()
  local _ = self.magic
  if not(math.floor(_ / 16777216) == 328186881365) then
    error("ValidationExprError")
  end
  self.ofs_mfn_array = self._io:read_u8le()
  self.shifted_num_pages = self._io:read_u8le()
end

function XenLuBreadcrumb.ThreeWords:_read_be()
  self.magic = self._io:read_u8be()
  local _ = self.magic
  if not(math.floor(_ / 16777216) == 328186881365) then
    error("ValidationExprError")
  end
  self.ofs_mfn_array = self._io:read_u8be()
  self.shifted_num_pages = self._io:read_u8be()
end

-- 
-- What the mask left of the low 24 bits, `0x706461` before it.
XenLuBreadcrumb.ThreeWords.property.magic_low = {}
function XenLuBreadcrumb.ThreeWords.property.magic_low:get()
  if self._m_magic_low ~= nil then
    return self._m_magic_low
  end

  self._m_magic_low = XenLuBreadcrumb.ThreeWords.MaskedMagic((self.magic % 16777216))
  return self._m_magic_low
end

-- 
-- Number of data pages, which is the number of entries of the MFN array;
-- absent if the magic tells no page size.
XenLuBreadcrumb.ThreeWords.property.num_pages = {}
function XenLuBreadcrumb.ThreeWords.property.num_pages:get()
  if self._m_num_pages ~= nil then
    return self._m_num_pages
  end

  if self.page_size ~= 0 then
    self._m_num_pages = math.floor(self.shifted_num_pages / self.page_size)
  end
  return self._m_num_pages
end

-- 
-- `PAGE_SHIFT` of the host, the practical reading of the mask: 12
-- (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
-- 8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
-- 64 KiB; the MFN array has to confirm it.
XenLuBreadcrumb.ThreeWords.property.page_shift = {}
function XenLuBreadcrumb.ThreeWords.property.page_shift:get()
  if self._m_page_shift ~= nil then
    return self._m_page_shift
  end

  self._m_page_shift = utils.box_unwrap((self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_4k) and utils.box_wrap(12) or (utils.box_unwrap((self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_16k) and utils.box_wrap(14) or (utils.box_unwrap((self.magic_low == XenLuBreadcrumb.ThreeWords.MaskedMagic.pages_of_64k) and utils.box_wrap(16) or (0))))))
  return self._m_page_shift
end

-- 
-- Size of a page of the host in bytes, as `page_shift` reads it; 0 if
-- the magic tells none.
XenLuBreadcrumb.ThreeWords.property.page_size = {}
function XenLuBreadcrumb.ThreeWords.property.page_size:get()
  if self._m_page_size ~= nil then
    return self._m_page_size
  end

  self._m_page_size = utils.box_unwrap((self.page_shift == 12) and utils.box_wrap(4096) or (utils.box_unwrap((self.page_shift == 14) and utils.box_wrap(16384) or (utils.box_unwrap((self.page_shift == 16) and utils.box_wrap(65536) or (0))))))
  return self._m_page_size
end

-- 
-- The magic before the mask, "LiveUpda" as a number.
XenLuBreadcrumb.ThreeWords.property.unmasked_magic = {}
function XenLuBreadcrumb.ThreeWords.property.unmasked_magic:get()
  if self._m_unmasked_magic ~= nil then
    return self._m_unmasked_magic
  end

  self._m_unmasked_magic = 5506062197034345569
  return self._m_unmasked_magic
end

-- 
-- "LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
-- high bytes survive any page size.
-- 
-- Machine address of the MFN array, in bytes; page aligned. In a raw
-- memory dump that starts at address 0 it is the offset in the file.
-- 
-- Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
-- does not harm it. The posted producer shifts a 32-bit `int`: from
-- 0x80000 pages on the value is sign-extended, from 0x100000 on it is
-- cut off.

