-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("xen_lu_breadcrumb")
require("xen_record")
local stringstream = require("string_stream")
local utils = require("utils")

-- 
-- A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
-- and records are found by following the addresses in memory, without any code
-- beside the schema.
-- 
-- The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
-- given in MiB. A record that lies in one page is typed to the last field. One
-- that runs over several pages, which need not follow each other in memory,
-- shows its header and the pieces of its body; as a stream (see
-- `xen_lu_stream`) it is typed as well.
-- See also: docs/specs/live-update-handover.pandoc, Breadcrumb and Data Stream Overview
XenLuMemory = class.class(KaitaiStruct)

function XenLuMemory:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenLuMemory:_read()
end

-- 
-- The first three words of the live update bootmem.
XenLuMemory.property.breadcrumb = {}
function XenLuMemory.property.breadcrumb:get()
  if self._m_breadcrumb ~= nil then
    return self._m_breadcrumb
  end

  if self.has_breadcrumb then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_breadcrumb)
    self._raw__m_breadcrumb = self._io:read_bytes(24)
    local _io = KaitaiStream(stringstream(self._raw__m_breadcrumb))
    self._m_breadcrumb = XenLuBreadcrumb(_io)
    self._io:seek(_pos)
  end
  return self._m_breadcrumb
end

-- 
-- MFN array and records, as the breadcrumb leads to them.
XenLuMemory.property.handover = {}
function XenLuMemory.property.handover:get()
  if self._m_handover ~= nil then
    return self._m_handover
  end

  if self.has_breadcrumb then
    local _pos = self._io:pos()
    self._io:seek(0)
    self._m_handover = XenLuMemory.PageWalk(self.breadcrumb.host_is_be, self.breadcrumb.words.ofs_mfn_array, self.breadcrumb.words.num_pages, self.breadcrumb.words.page_size, self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_handover
end

-- 
-- False if no MiB of the dump starts with a breadcrumb.
XenLuMemory.property.has_breadcrumb = {}
function XenLuMemory.property.has_breadcrumb:get()
  if self._m_has_breadcrumb ~= nil then
    return self._m_has_breadcrumb
  end

  self._m_has_breadcrumb = self.slots[(#self.slots - 1) + 1].is_breadcrumb
  return self._m_has_breadcrumb
end

-- 
-- Machine address of the live update bootmem, in bytes.
XenLuMemory.property.ofs_breadcrumb = {}
function XenLuMemory.property.ofs_breadcrumb:get()
  if self._m_ofs_breadcrumb ~= nil then
    return self._m_ofs_breadcrumb
  end

  self._m_ofs_breadcrumb = (#self.slots - 1) * 1048576
  return self._m_ofs_breadcrumb
end

-- 
-- The places looked at, one per MiB, up to the breadcrumb.
XenLuMemory.property.slots = {}
function XenLuMemory.property.slots:get()
  if self._m_slots ~= nil then
    return self._m_slots
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_slots = {}
  local i = 0
  while true do
    local _ = XenLuMemory.Slot(i, self._io, self, self._root)
    self._m_slots[i + 1] = _
    if  ((_.is_breadcrumb) or ((_.index + 2) * 1048576 > self._io:size()))  then
      break
    end
    i = i + 1
  end
  self._io:seek(_pos)
  return self._m_slots
end


-- 
-- The data stream, walked through the MFN array.
-- See also: docs/specs/live-update-handover.pandoc, Live Update Data Stream
XenLuMemory.PageWalk = class.class(KaitaiStruct)

function XenLuMemory.PageWalk:_init(host_is_be, ofs_mfn_array, num_pages, page_size, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self.ofs_mfn_array = ofs_mfn_array
  self.num_pages = num_pages
  self.page_size = page_size
  self:_read()
end

function XenLuMemory.PageWalk:_read()
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

function XenLuMemory.PageWalk:_read_le()
  self.records = {}
  local i = 0
  while true do
    local _ = XenLuMemory.PageWalk.PlacedRecord(utils.box_unwrap((i == 0) and utils.box_wrap(0) or (self.records[(i - 1) + 1].ofs_next)), utils.box_unwrap((i == 0) and utils.box_wrap(8) or (self.records[(i - 1) + 1].next_guest_width)), self._io, self, self._root, self._is_le)
    self.records[i + 1] = _
    if _.header.record_type == XenRecord.RecordType.end_of_stream then
      break
    end
    i = i + 1
  end
end

function XenLuMemory.PageWalk:_read_be()
  self.records = {}
  local i = 0
  while true do
    local _ = XenLuMemory.PageWalk.PlacedRecord(utils.box_unwrap((i == 0) and utils.box_wrap(0) or (self.records[(i - 1) + 1].ofs_next)), utils.box_unwrap((i == 0) and utils.box_wrap(8) or (self.records[(i - 1) + 1].next_guest_width)), self._io, self, self._root, self._is_le)
    self.records[i + 1] = _
    if _.header.record_type == XenRecord.RecordType.end_of_stream then
      break
    end
    i = i + 1
  end
end

-- 
-- The MFN array: frame numbers (not addresses) of the data pages, in
-- stream order. Slots after the last one are not meaningful.
XenLuMemory.PageWalk.property.mfns = {}
function XenLuMemory.PageWalk.property.mfns:get()
  if self._m_mfns ~= nil then
    return self._m_mfns
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_mfn_array)
  if self._is_le then
    self._m_mfns = {}
    for i = 0, self.num_pages - 1 do
      self._m_mfns[i + 1] = _io:read_u8le()
    end
  else
    self._m_mfns = {}
    for i = 0, self.num_pages - 1 do
      self._m_mfns[i + 1] = _io:read_u8be()
    end
  end
  _io:seek(_pos)
  return self._m_mfns
end

-- 
-- The data pages in stream order.
XenLuMemory.PageWalk.property.pages = {}
function XenLuMemory.PageWalk.property.pages:get()
  if self._m_pages ~= nil then
    return self._m_pages
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  if self._is_le then
    self._m_pages = {}
    for i = 0, self.num_pages - 1 do
      self._m_pages[i + 1] = XenLuMemory.PageWalk.Page(i, self._io, self, self._root, self._is_le)
    end
  else
    self._m_pages = {}
    for i = 0, self.num_pages - 1 do
      self._m_pages[i + 1] = XenLuMemory.PageWalk.Page(i, self._io, self, self._root, self._is_le)
    end
  end
  self._io:seek(_pos)
  return self._m_pages
end

-- 
-- All records through `END`.
-- 
-- True if a big-endian host wrote the stream.
-- 
-- Machine address of the MFN array, in bytes.
-- 
-- Number of data pages.
-- 
-- Size of a page in bytes.

-- 
-- One data page.
-- See also: docs/specs/live-update-handover.pandoc, Live Update Data Stream
XenLuMemory.PageWalk.Page = class.class(KaitaiStruct)

function XenLuMemory.PageWalk.Page:_init(index, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.index = index
  self:_read()
end

function XenLuMemory.PageWalk.Page:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenLuMemory.PageWalk.Page:_read_le()
end

function XenLuMemory.PageWalk.Page:_read_be()
end

-- 
-- The page's octets, a part of the stream that no record border bounds.
XenLuMemory.PageWalk.Page.property.data = {}
function XenLuMemory.PageWalk.Page.property.data:get()
  if self._m_data ~= nil then
    return self._m_data
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.mfn * self._parent.page_size)
  if self._is_le then
    self._m_data = _io:read_bytes(self._parent.page_size)
  else
    self._m_data = _io:read_bytes(self._parent.page_size)
  end
  _io:seek(_pos)
  return self._m_data
end

-- 
-- Machine frame number of the page.
XenLuMemory.PageWalk.Page.property.mfn = {}
function XenLuMemory.PageWalk.Page.property.mfn:get()
  if self._m_mfn ~= nil then
    return self._m_mfn
  end

  self._m_mfn = self._parent.mfns[self.index + 1]
  return self._m_mfn
end

-- 
-- Position of the page in the stream.

-- 
-- A record and where it lies, in the stream and in memory.
-- See also: docs/specs/live-update-handover.pandoc, Data Stream Overview
XenLuMemory.PageWalk.PlacedRecord = class.class(KaitaiStruct)

function XenLuMemory.PageWalk.PlacedRecord:_init(ofs, guest_width, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.ofs = ofs
  self.guest_width = guest_width
  self:_read()
end

function XenLuMemory.PageWalk.PlacedRecord:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenLuMemory.PageWalk.PlacedRecord:_read_le()
end

function XenLuMemory.PageWalk.PlacedRecord:_read_be()
end

-- 
-- Type and length of the record.
XenLuMemory.PageWalk.PlacedRecord.property.header = {}
function XenLuMemory.PageWalk.PlacedRecord.property.header:get()
  if self._m_header ~= nil then
    return self._m_header
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.maddr)
  if self._is_le then
    self._m_header = XenRecord.RecordHeader(self._parent.host_is_be, _io)
  else
    self._m_header = XenRecord.RecordHeader(self._parent.host_is_be, _io)
  end
  _io:seek(_pos)
  return self._m_header
end

-- 
-- Machine address of the record's header, which never runs over the end of a page.
XenLuMemory.PageWalk.PlacedRecord.property.maddr = {}
function XenLuMemory.PageWalk.PlacedRecord.property.maddr:get()
  if self._m_maddr ~= nil then
    return self._m_maddr
  end

  self._m_maddr = (self._parent.mfns[math.floor(self.ofs / self._parent.page_size) + 1] * self._parent.page_size + self.ofs % self._parent.page_size)
  return self._m_maddr
end

-- 
-- Width of the words of the guest that the next record belongs to.
XenLuMemory.PageWalk.PlacedRecord.property.next_guest_width = {}
function XenLuMemory.PageWalk.PlacedRecord.property.next_guest_width:get()
  if self._m_next_guest_width ~= nil then
    return self._m_next_guest_width
  end

  self._m_next_guest_width = utils.box_unwrap((self.header.record_type == XenRecord.RecordType.x86_pv_info) and utils.box_wrap(utils.box_unwrap((self.told_guest_width == 4) and utils.box_wrap(4) or (8))) or (utils.box_unwrap((self.header.record_type == XenRecord.RecordType.lu_domain_info) and utils.box_wrap(8) or (self.guest_width))))
  return self._m_next_guest_width
end

-- 
-- Number of pages that the record lies in.
XenLuMemory.PageWalk.PlacedRecord.property.num_pieces = {}
function XenLuMemory.PageWalk.PlacedRecord.property.num_pieces:get()
  if self._m_num_pieces ~= nil then
    return self._m_num_pieces
  end

  self._m_num_pieces = ((math.floor((self.ofs_next - 1) / self._parent.page_size) - math.floor(self.ofs / self._parent.page_size)) + 1)
  return self._m_num_pieces
end

-- 
-- Offset in the stream of the record's body.
XenLuMemory.PageWalk.PlacedRecord.property.ofs_body = {}
function XenLuMemory.PageWalk.PlacedRecord.property.ofs_body:get()
  if self._m_ofs_body ~= nil then
    return self._m_ofs_body
  end

  self._m_ofs_body = (self.ofs + 8)
  return self._m_ofs_body
end

-- 
-- Offset in the stream of the record that follows.
XenLuMemory.PageWalk.PlacedRecord.property.ofs_next = {}
function XenLuMemory.PageWalk.PlacedRecord.property.ofs_next:get()
  if self._m_ofs_next ~= nil then
    return self._m_ofs_next
  end

  self._m_ofs_next = (((self.ofs + 8) + self.header.len_body) + (8 - self.header.len_body % 8) % 8)
  return self._m_ofs_next
end

-- 
-- The parts of the record, one per page that it lies in.
XenLuMemory.PageWalk.PlacedRecord.property.pieces = {}
function XenLuMemory.PageWalk.PlacedRecord.property.pieces:get()
  if self._m_pieces ~= nil then
    return self._m_pieces
  end

  if self.num_pieces > 1 then
    local _pos = self._io:pos()
    self._io:seek(0)
    if self._is_le then
      self._m_pieces = {}
      for i = 0, self.num_pieces - 1 do
        self._m_pieces[i + 1] = XenLuMemory.PageWalk.PlacedRecord.Piece(i, self._io, self, self._root, self._is_le)
      end
    else
      self._m_pieces = {}
      for i = 0, self.num_pieces - 1 do
        self._m_pieces[i + 1] = XenLuMemory.PageWalk.PlacedRecord.Piece(i, self._io, self, self._root, self._is_le)
      end
    end
    self._io:seek(_pos)
  end
  return self._m_pieces
end

-- 
-- The record to the last field, if it lies in one page.
XenLuMemory.PageWalk.PlacedRecord.property.record = {}
function XenLuMemory.PageWalk.PlacedRecord.property.record:get()
  if self._m_record ~= nil then
    return self._m_record
  end

  if self.num_pieces == 1 then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self.maddr)
    if self._is_le then
      self._raw__m_record = _io:read_bytes(self.ofs_next - self.ofs)
      local _io = KaitaiStream(stringstream(self._raw__m_record))
      self._m_record = XenRecord(self._parent.host_is_be, self.guest_width, _io)
    else
      self._raw__m_record = _io:read_bytes(self.ofs_next - self.ofs)
      local _io = KaitaiStream(stringstream(self._raw__m_record))
      self._m_record = XenRecord(self._parent.host_is_be, self.guest_width, _io)
    end
    _io:seek(_pos)
  end
  return self._m_record
end

-- 
-- What `X86_PV_INFO` says of its domain's words, in whichever page.
XenLuMemory.PageWalk.PlacedRecord.property.told_guest_width = {}
function XenLuMemory.PageWalk.PlacedRecord.property.told_guest_width:get()
  if self._m_told_guest_width ~= nil then
    return self._m_told_guest_width
  end

  if self.header.record_type == XenRecord.RecordType.x86_pv_info then
    local _io = self._root._io
    local _pos = _io:pos()
    _io:seek(self._parent.mfns[math.floor(self.ofs_body / self._parent.page_size) + 1] * self._parent.page_size + self.ofs_body % self._parent.page_size)
    if self._is_le then
      self._m_told_guest_width = _io:read_u1()
    else
      self._m_told_guest_width = _io:read_u1()
    end
    _io:seek(_pos)
  end
  return self._m_told_guest_width
end

-- 
-- Offset of the record in the stream.
-- 
-- Width of the words of the guest that the record belongs to, in octets.

-- 
-- The part of a record that lies in one page.
-- See also: docs/specs/live-update-handover.pandoc, Live Update Data Stream
XenLuMemory.PageWalk.PlacedRecord.Piece = class.class(KaitaiStruct)

function XenLuMemory.PageWalk.PlacedRecord.Piece:_init(index, io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self.index = index
  self:_read()
end

function XenLuMemory.PageWalk.PlacedRecord.Piece:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenLuMemory.PageWalk.PlacedRecord.Piece:_read_le()
end

function XenLuMemory.PageWalk.PlacedRecord.Piece:_read_be()
end

-- 
-- The octets of the piece.
XenLuMemory.PageWalk.PlacedRecord.Piece.property.data = {}
function XenLuMemory.PageWalk.PlacedRecord.Piece.property.data:get()
  if self._m_data ~= nil then
    return self._m_data
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.maddr)
  if self._is_le then
    self._m_data = _io:read_bytes(self.ofs_piece_end - self.ofs_piece)
  else
    self._m_data = _io:read_bytes(self.ofs_piece_end - self.ofs_piece)
  end
  _io:seek(_pos)
  return self._m_data
end

-- 
-- Machine address of the piece.
XenLuMemory.PageWalk.PlacedRecord.Piece.property.maddr = {}
function XenLuMemory.PageWalk.PlacedRecord.Piece.property.maddr:get()
  if self._m_maddr ~= nil then
    return self._m_maddr
  end

  self._m_maddr = self._parent._parent.mfns[math.floor(self.ofs_piece / self._parent._parent.page_size) + 1] * self._parent._parent.page_size + self.ofs_piece % self._parent._parent.page_size
  return self._m_maddr
end

-- 
-- Offset of the piece in the stream.
XenLuMemory.PageWalk.PlacedRecord.Piece.property.ofs_piece = {}
function XenLuMemory.PageWalk.PlacedRecord.Piece.property.ofs_piece:get()
  if self._m_ofs_piece ~= nil then
    return self._m_ofs_piece
  end

  self._m_ofs_piece = utils.box_unwrap((self.index == 0) and utils.box_wrap(self._parent.ofs) or ((math.floor(self._parent.ofs / self._parent._parent.page_size) + self.index) * self._parent._parent.page_size))
  return self._m_ofs_piece
end

-- 
-- Offset in the stream of the octet after the piece.
XenLuMemory.PageWalk.PlacedRecord.Piece.property.ofs_piece_end = {}
function XenLuMemory.PageWalk.PlacedRecord.Piece.property.ofs_piece_end:get()
  if self._m_ofs_piece_end ~= nil then
    return self._m_ofs_piece_end
  end

  self._m_ofs_piece_end = utils.box_unwrap(((math.floor(self.ofs_piece / self._parent._parent.page_size) + 1) * self._parent._parent.page_size < self._parent.ofs_next) and utils.box_wrap((math.floor(self.ofs_piece / self._parent._parent.page_size) + 1) * self._parent._parent.page_size) or (self._parent.ofs_next))
  return self._m_ofs_piece_end
end

-- 
-- Number of the piece.

-- 
-- The start of one MiB of memory.
-- See also: docs/specs/live-update-handover.pandoc, Memory Usage Restrictions
XenLuMemory.Slot = class.class(KaitaiStruct)

function XenLuMemory.Slot:_init(index, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.index = index
  self:_read()
end

function XenLuMemory.Slot:_read()
end

-- 
-- True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
-- it, in either byte order.
XenLuMemory.Slot.property.is_breadcrumb = {}
function XenLuMemory.Slot.property.is_breadcrumb:get()
  if self._m_is_breadcrumb ~= nil then
    return self._m_is_breadcrumb
  end

  self._m_is_breadcrumb =  (( ((string.byte(self.magic, 7 + 1) == 76) and (string.byte(self.magic, 6 + 1) == 105) and (string.byte(self.magic, 5 + 1) == 118) and (string.byte(self.magic, 4 + 1) == 101) and (string.byte(self.magic, 3 + 1) == 85) and (string.byte(self.magic, 2 + 1) == 112) and ( ((string.byte(self.magic, 1 + 1) == 96) or (string.byte(self.magic, 1 + 1) == 64) or (string.byte(self.magic, 1 + 1) == 0)) ) and (string.byte(self.magic, 0 + 1) == 0)) ) or ( ((string.byte(self.magic, 0 + 1) == 76) and (string.byte(self.magic, 1 + 1) == 105) and (string.byte(self.magic, 2 + 1) == 118) and (string.byte(self.magic, 3 + 1) == 101) and (string.byte(self.magic, 4 + 1) == 85) and (string.byte(self.magic, 5 + 1) == 112) and ( ((string.byte(self.magic, 6 + 1) == 96) or (string.byte(self.magic, 6 + 1) == 64) or (string.byte(self.magic, 6 + 1) == 0)) ) and (string.byte(self.magic, 7 + 1) == 0)) )) 
  return self._m_is_breadcrumb
end

-- 
-- The eight octets where the magic would be.
XenLuMemory.Slot.property.magic = {}
function XenLuMemory.Slot.property.magic:get()
  if self._m_magic ~= nil then
    return self._m_magic
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.index * 1048576)
  self._m_magic = _io:read_bytes(8)
  _io:seek(_pos)
  return self._m_magic
end

-- 
-- Number of the MiB.

