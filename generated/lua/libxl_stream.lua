-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("libxc_image")
require("xen_record")
local enum = require("enum")
local utils = require("utils")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- What libxl writes for a domain when it is saved or migrated: a header and
-- records of its own, with the libxc image between them. The marker record
-- `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
-- without a length, and ends with its own `END`.
-- 
-- In a checkpointed (Remus) stream the two layers take turns: the libxc image
-- runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
-- libxc records again. Such a stream has no `END` of its own: it stops where the
-- connection broke. A COLO stream carries `CHECKPOINT_STATE` between
-- `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
-- See also: docs/specs/libxl-migration-stream.pandoc, Overview
LibxlStream = class.class(KaitaiStruct)

LibxlStream.CheckpointControl = enum.Enum {
  new_checkpoint = 0,
  secondary_suspended = 1,
  secondary_ready = 2,
  secondary_resumed = 3,
}

LibxlStream.Emulator = enum.Enum {
  unknown = 0,
  qemu_traditional = 1,
  qemu_upstream = 2,
}

LibxlStream.RecordType = enum.Enum {
  end_of_stream = 0,
  libxc_context = 1,
  emulator_xenstore_data = 2,
  emulator_context = 3,
  checkpoint_end = 4,
  checkpoint_state = 5,
}

function LibxlStream:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function LibxlStream:_read()
  self.header = LibxlStream.StreamHeader(self._io, self, self._root)
  self.records = {}
  local i = 0
  while true do
    local _ = LibxlStream.Record(self.host_is_be, self._io, self, self._root)
    self.records[i + 1] = _
    if  ((_.header.record_type == LibxlStream.RecordType.end_of_stream) or (self._io:is_eof()))  then
      break
    end
    i = i + 1
  end
end

-- 
-- True if the records are big-endian.
LibxlStream.property.host_is_be = {}
function LibxlStream.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = self.header.is_big_endian
  return self._m_host_is_be
end

-- 
-- Identifies the stream; tells version and byte order.
-- 
-- All records through `END`, or through the last one of a checkpointed
-- stream.

-- 
-- Control message between the two sides of a COLO pair.
-- See also: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
LibxlStream.CheckpointState = class.class(KaitaiStruct)

function LibxlStream.CheckpointState:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.CheckpointState:_read()
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

function LibxlStream.CheckpointState:_read_le()
  self.control_id = LibxlStream.CheckpointControl(self._io:read_u4le())
  self.padding = self._io:read_bytes_full()
end

function LibxlStream.CheckpointState:_read_be()
  self.control_id = LibxlStream.CheckpointControl(self._io:read_u4be())
  self.padding = self._io:read_bytes_full()
end

-- 
-- What is told to the other side.
-- 
-- Zeros, if the writer counted them as part of the body.
-- 
-- True if the stream is big-endian.

-- 
-- Saved state of an emulator.
-- See also: docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
LibxlStream.EmulatorContext = class.class(KaitaiStruct)

function LibxlStream.EmulatorContext:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.EmulatorContext:_read()
  self.emulator = LibxlStream.EmulatorHeader(self.host_is_be, self._io, self, self._root)
  self.context = self._io:read_bytes_full()
end

-- 
-- The emulator the state belongs to.
-- 
-- The emulator's state. The format is the emulator's own and not part
-- of the specification; QEMU writes its migration stream.
-- 
-- True if the stream is big-endian.

-- 
-- Tells which emulator a record belongs to.
-- See also: docs/specs/libxl-migration-stream.pandoc, Emulator Records
LibxlStream.EmulatorHeader = class.class(KaitaiStruct)

function LibxlStream.EmulatorHeader:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.EmulatorHeader:_read()
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

function LibxlStream.EmulatorHeader:_read_le()
  self.emulator_id = LibxlStream.Emulator(self._io:read_u4le())
  self.index = self._io:read_u4le()
end

function LibxlStream.EmulatorHeader:_read_be()
  self.emulator_id = LibxlStream.Emulator(self._io:read_u4be())
  self.index = self._io:read_u4be()
end

-- 
-- Kind of emulator.
-- 
-- Number of the emulator in the domain.
-- 
-- True if the stream is big-endian.

-- 
-- Xenstore entries of an emulator.
-- See also: docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
LibxlStream.EmulatorXenstoreData = class.class(KaitaiStruct)

function LibxlStream.EmulatorXenstoreData:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.EmulatorXenstoreData:_read()
  self.emulator = LibxlStream.EmulatorHeader(self.host_is_be, self._io, self, self._root)
  self.entries = {}
  local i = 0
  while not self._io:is_eof() do
    self.entries[i + 1] = LibxlStream.XenstoreEntry(self._io, self, self._root)
    i = i + 1
  end
end

-- 
-- The emulator the entries belong to.
-- 
-- Keys and their values, one after the other.
-- 
-- True if the stream is big-endian.

-- 
-- A libxc image up to the record that hands the stream back to libxl: `END`
-- or `CHECKPOINT`.
-- See also: docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
LibxlStream.LibxcPart = class.class(KaitaiStruct)

function LibxlStream.LibxcPart:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxlStream.LibxcPart:_read()
  self.image_header = LibxcImage.Ihdr(self._io)
  self.domain_header = LibxcImage.Dhdr(self.host_is_be, self._io)
  self.content = LibxlStream.LibxcRecords(self.host_is_be, self._io, self, self._root)
end

-- 
-- True if the image is big-endian.
LibxlStream.LibxcPart.property.host_is_be = {}
function LibxlStream.LibxcPart.property.host_is_be:get()
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
-- The image's records.

-- 
-- Records of libxc up to the one that hands the stream back to libxl.
-- See also: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
LibxlStream.LibxcRecords = class.class(KaitaiStruct)

function LibxlStream.LibxcRecords:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.LibxcRecords:_read()
  self.records = {}
  local i = 0
  while true do
    local _ = XenRecord(self.host_is_be, utils.box_unwrap((i == 0) and utils.box_wrap(8) or (self.records[(i - 1) + 1].next_guest_width)), self._io)
    self.records[i + 1] = _
    if  ((_.record_type == XenRecord.RecordType.end_of_stream) or (_.record_type == XenRecord.RecordType.checkpoint))  then
      break
    end
    i = i + 1
  end
end

-- 
-- All records through `END` or `CHECKPOINT`.
-- 
-- True if the image is big-endian.

-- 
-- Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
-- there nevertheless are kept.
-- See also: docs/specs/libxl-migration-stream.pandoc, Records
LibxlStream.NoFields = class.class(KaitaiStruct)

function LibxlStream.NoFields:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxlStream.NoFields:_read()
  self.unexpected = self._io:read_bytes_full()
end

-- 
-- Octets that should not be there (no layout exists).

-- 
-- One record of libxl, and behind it what libxc wrote before libxl had its
-- next turn.
-- See also: docs/specs/libxl-migration-stream.pandoc, Record Overview
LibxlStream.Record = class.class(KaitaiStruct)

function LibxlStream.Record:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.Record:_read()
  self.header = LibxlStream.RecordHeader(self.host_is_be, self._io, self, self._root)
  local _on = self.record_type
  if _on == LibxlStream.RecordType.checkpoint_end then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.NoFields(_io, self, self._root)
  elseif _on == LibxlStream.RecordType.checkpoint_state then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.CheckpointState(self.host_is_be, _io, self, self._root)
  elseif _on == LibxlStream.RecordType.emulator_context then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.EmulatorContext(self.host_is_be, _io, self, self._root)
  elseif _on == LibxlStream.RecordType.emulator_xenstore_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.EmulatorXenstoreData(self.host_is_be, _io, self, self._root)
  elseif _on == LibxlStream.RecordType.end_of_stream then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.NoFields(_io, self, self._root)
  elseif _on == LibxlStream.RecordType.libxc_context then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = LibxlStream.NoFields(_io, self, self._root)
  else
    self.body = self._io:read_bytes(self.header.len_body)
  end
  self.padding = self._io:read_bytes((8 - self.header.len_body % 8) % 8)
  if self.record_type == LibxlStream.RecordType.libxc_context then
    self.libxc = LibxlStream.LibxcPart(self._io, self, self._root)
  end
  if  ((self.record_type == LibxlStream.RecordType.checkpoint_end) and (not(self._io:is_eof())))  then
    self.libxc_resumed = LibxlStream.LibxcRecords(self.host_is_be, self._io, self, self._root)
  end
end

-- 
-- True if a reader that does not know the type may ignore the record
-- (bit 31); if false, it must fail.
LibxlStream.Record.property.is_optional = {}
function LibxlStream.Record.property.is_optional:get()
  if self._m_is_optional ~= nil then
    return self._m_is_optional
  end

  self._m_is_optional = self.record_type.value >= 2147483648
  return self._m_is_optional
end

-- 
-- What the body is.
LibxlStream.Record.property.record_type = {}
function LibxlStream.Record.property.record_type:get()
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
-- The libxc image that `LIBXC_CONTEXT` announces.
-- 
-- The libxc records after `CHECKPOINT_END`; without headers, they
-- continue the image. Absent where the connection broke.
-- 
-- True if the stream is big-endian.

-- 
-- The first eight octets of a record.
-- See also: docs/specs/libxl-migration-stream.pandoc, Record Overview
LibxlStream.RecordHeader = class.class(KaitaiStruct)

function LibxlStream.RecordHeader:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function LibxlStream.RecordHeader:_read()
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

function LibxlStream.RecordHeader:_read_le()
  self.record_type = LibxlStream.RecordType(self._io:read_u4le())
  self.len_body = self._io:read_u4le()
end

function LibxlStream.RecordHeader:_read_be()
  self.record_type = LibxlStream.RecordType(self._io:read_u4be())
  self.len_body = self._io:read_u4be()
end

-- 
-- What the body is. Unknown types are kept as octets.
-- 
-- Length in octets of the body, without header and padding.
-- 
-- True if the stream is big-endian.

-- 
-- The stream's header, always big-endian.
-- See also: docs/specs/libxl-migration-stream.pandoc, Header
LibxlStream.StreamHeader = class.class(KaitaiStruct)

function LibxlStream.StreamHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxlStream.StreamHeader:_read()
  self.magic = self._io:read_bytes(8)
  if not(self.magic == "\076\105\098\120\108\070\109\116") then
    error("not equal, expected " .. "\076\105\098\120\108\070\109\116" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.options = self._io:read_u4be()
end

-- 
-- True if the records are big-endian.
LibxlStream.StreamHeader.property.is_big_endian = {}
function LibxlStream.StreamHeader.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian = self.options & 1 ~= 0
  return self._m_is_big_endian
end

-- 
-- True if the stream was converted from the legacy format.
LibxlStream.StreamHeader.property.is_legacy = {}
function LibxlStream.StreamHeader.property.is_legacy:get()
  if self._m_is_legacy ~= nil then
    return self._m_is_legacy
  end

  self._m_is_legacy = self.options & 2 ~= 0
  return self._m_is_legacy
end

-- 
-- The number 0x4c6962786c466d74.
-- 
-- Version of the stream; 2 is the only one there is.
-- 
-- Option bits; bits 2 to 31 are reserved.

-- 
-- One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
-- which should not be there, survive.
-- See also: docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
LibxlStream.XenstoreEntry = class.class(KaitaiStruct)

function LibxlStream.XenstoreEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function LibxlStream.XenstoreEntry:_read()
  self.key = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
  self.value = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
end

-- 
-- Path below the emulator's own node in xenstore.
-- 
-- Value of the node.

