-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")
local str_decode = require("string_decode")

-- 
-- What `xenstored` hands to its successor in a live update (the file
-- `state_dump`): connections, watches, transactions, nodes, quotas. Stream
-- versions 1 and 2.
-- 
-- xenstored counts the padding as part of a record's length, the specification
-- does not say so; either way the octets are kept.
-- See also: docs/designs/xenstore-migration.md, Proposal
XenstoreState = class.class(KaitaiStruct)

XenstoreState.ConnectionType = enum.Enum {
  shared_ring = 0,
  socket = 1,
}

XenstoreState.Permission = enum.Enum {
  read_write = 98,
  no_access = 110,
  read_only = 114,
  write_only = 119,
}

XenstoreState.RecordType = enum.Enum {
  end_of_stream = 0,
  global_data = 1,
  connection_data = 2,
  watch_data = 3,
  transaction_data = 4,
  node_data = 5,
  global_quota_data = 6,
  domain_data = 7,
  watch_data_extended = 8,
}

function XenstoreState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenstoreState:_read()
  self.header = XenstoreState.StreamHeader(self._io, self, self._root)
  self.records = {}
  local i = 0
  while true do
    local _ = XenstoreState.Record(self.host_is_be, self._io, self, self._root)
    self.records[i + 1] = _
    if _.record_type == XenstoreState.RecordType.end_of_stream then
      break
    end
    i = i + 1
  end
end

-- 
-- True if the records are big-endian.
XenstoreState.property.host_is_be = {}
function XenstoreState.property.host_is_be:get()
  if self._m_host_is_be ~= nil then
    return self._m_host_is_be
  end

  self._m_host_is_be = self.header.is_big_endian
  return self._m_host_is_be
end

-- 
-- Identifies the stream; tells version and byte order.
-- 
-- All records through `END`.

-- 
-- One record.
-- See also: docs/designs/xenstore-migration.md, Records
XenstoreState.Record = class.class(KaitaiStruct)

function XenstoreState.Record:_init(host_is_be, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.host_is_be = host_is_be
  self:_read()
end

function XenstoreState.Record:_read()
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

function XenstoreState.Record:_read_le()
  self.header = XenstoreState.Record.RecordHeader(self._io, self, self._root, self._is_le)
  local _on = self.record_type
  if _on == XenstoreState.RecordType.connection_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.ConnectionData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.domain_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.DomainData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.end_of_stream then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.NoFields(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.global_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.GlobalData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.global_quota_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.GlobalQuotaData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.node_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.NodeData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.transaction_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.TransactionData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.watch_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.WatchData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.watch_data_extended then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.WatchDataExtended(_io, self, self._root, self._is_le)
  else
    self.body = self._io:read_bytes(self.header.len_body)
  end
  self.padding = self._io:read_bytes((8 - self.header.len_body % 8) % 8)
end

function XenstoreState.Record:_read_be()
  self.header = XenstoreState.Record.RecordHeader(self._io, self, self._root, self._is_le)
  local _on = self.record_type
  if _on == XenstoreState.RecordType.connection_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.ConnectionData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.domain_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.DomainData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.end_of_stream then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.NoFields(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.global_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.GlobalData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.global_quota_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.GlobalQuotaData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.node_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.NodeData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.transaction_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.TransactionData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.watch_data then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.WatchData(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.RecordType.watch_data_extended then
    self._raw_body = self._io:read_bytes(self.header.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenstoreState.Record.WatchDataExtended(_io, self, self._root, self._is_le)
  else
    self.body = self._io:read_bytes(self.header.len_body)
  end
  self.padding = self._io:read_bytes((8 - self.header.len_body % 8) % 8)
end

-- 
-- What the body is.
XenstoreState.Record.property.record_type = {}
function XenstoreState.Record.property.record_type:get()
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
-- 0 to 7 octets that pad the record to a multiple of 8 octets.
-- 
-- True if the stream is big-endian.

-- 
-- One connection, and its data that has not been dealt with.
-- See also: docs/designs/xenstore-migration.md, CONNECTION_DATA
XenstoreState.Record.ConnectionData = class.class(KaitaiStruct)

function XenstoreState.Record.ConnectionData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.ConnectionData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.ConnectionData:_read_le()
  self.conn_id = self._io:read_u4le()
  self.conn_type = XenstoreState.ConnectionType(self._io:read_u2le())
  self.fields = self._io:read_u2le()
  local _on = self.conn_type
  if _on == XenstoreState.ConnectionType.shared_ring then
    self._raw_conn_spec = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_conn_spec))
    self.conn_spec = XenstoreState.Record.ConnectionData.SharedRing(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.ConnectionType.socket then
    self._raw_conn_spec = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_conn_spec))
    self.conn_spec = XenstoreState.Record.ConnectionData.Socket(_io, self, self._root, self._is_le)
  else
    self.conn_spec = self._io:read_bytes(8)
  end
  self.len_in_data = self._io:read_u2le()
  self.len_out_resp = self._io:read_u2le()
  self.len_out_data = self._io:read_u4le()
  self.in_data = self._io:read_bytes(self.len_in_data)
  self.out_data = self._io:read_bytes(self.len_out_data)
  if self.has_unique_id then
    self.alignment = self._io:read_bytes((8 - (self.len_in_data + self.len_out_data) % 8) % 8)
  end
  if self.has_unique_id then
    self.unique_id = self._io:read_u8le()
  end
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.ConnectionData:_read_be()
  self.conn_id = self._io:read_u4be()
  self.conn_type = XenstoreState.ConnectionType(self._io:read_u2be())
  self.fields = self._io:read_u2be()
  local _on = self.conn_type
  if _on == XenstoreState.ConnectionType.shared_ring then
    self._raw_conn_spec = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_conn_spec))
    self.conn_spec = XenstoreState.Record.ConnectionData.SharedRing(_io, self, self._root, self._is_le)
  elseif _on == XenstoreState.ConnectionType.socket then
    self._raw_conn_spec = self._io:read_bytes(8)
    local _io = KaitaiStream(stringstream(self._raw_conn_spec))
    self.conn_spec = XenstoreState.Record.ConnectionData.Socket(_io, self, self._root, self._is_le)
  else
    self.conn_spec = self._io:read_bytes(8)
  end
  self.len_in_data = self._io:read_u2be()
  self.len_out_resp = self._io:read_u2be()
  self.len_out_data = self._io:read_u4be()
  self.in_data = self._io:read_bytes(self.len_in_data)
  self.out_data = self._io:read_bytes(self.len_out_data)
  if self.has_unique_id then
    self.alignment = self._io:read_bytes((8 - (self.len_in_data + self.len_out_data) % 8) % 8)
  end
  if self.has_unique_id then
    self.unique_id = self._io:read_u8be()
  end
  self.padding = self._io:read_bytes_full()
end

-- 
-- True if `unique_id` follows the data.
XenstoreState.Record.ConnectionData.property.has_unique_id = {}
function XenstoreState.Record.ConnectionData.property.has_unique_id:get()
  if self._m_has_unique_id ~= nil then
    return self._m_has_unique_id
  end

  self._m_has_unique_id = self.fields & 1 ~= 0
  return self._m_has_unique_id
end

-- 
-- Number of the connection, as later records name it; not 0.
-- 
-- How the client is connected.
-- 
-- Which fields follow the data; 0 in older writers (padding).
-- 
-- The other end of the connection.
-- 
-- Length in octets of the data read and not processed.
-- 
-- Length in octets of the partly sent response in `out_data`.
-- 
-- Length in octets of the data still to be sent.
-- 
-- Data read and not processed: xenstore messages, of which the last
-- may be incomplete; kept as octets.
-- 
-- Data to be sent: `len_out_resp` octets of a partly sent response,
-- then xenstore messages; kept as octets.
-- 
-- Padding in front of `unique_id`.
-- 
-- Unique number of the domain, as the hypervisor gave it.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- A domain, connected by its ring page.
-- See also: docs/designs/xenstore-migration.md, CONNECTION_DATA
XenstoreState.Record.ConnectionData.SharedRing = class.class(KaitaiStruct)

function XenstoreState.Record.ConnectionData.SharedRing:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.ConnectionData.SharedRing:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.ConnectionData.SharedRing:_read_le()
  self.domid = self._io:read_u2le()
  self.tdomid = self._io:read_u2le()
  self.evtchn = self._io:read_u4le()
end

function XenstoreState.Record.ConnectionData.SharedRing:_read_be()
  self.domid = self._io:read_u2be()
  self.tdomid = self._io:read_u2be()
  self.evtchn = self._io:read_u4be()
end

-- 
-- Domain that owns the ring page.
-- 
-- Domain on whose behalf it acts (`SET_TARGET`), or 0x7ff4
-- (`DOMID_INVALID`).
-- 
-- Port of the event channel to the domain.

-- 
-- A process, connected by a socket; live update only.
-- See also: docs/designs/xenstore-migration.md, CONNECTION_DATA
XenstoreState.Record.ConnectionData.Socket = class.class(KaitaiStruct)

function XenstoreState.Record.ConnectionData.Socket:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.ConnectionData.Socket:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.ConnectionData.Socket:_read_le()
  self.socket_fd = self._io:read_s4le()
  self.reserved = self._io:read_u4le()
end

function XenstoreState.Record.ConnectionData.Socket:_read_be()
  self.socket_fd = self._io:read_s4be()
  self.reserved = self._io:read_u4be()
end

-- 
-- File descriptor of the connected socket.
-- 
-- Padding; zero.

-- 
-- Quotas and features of one domain.
-- See also: docs/designs/xenstore-migration.md, DOMAIN_DATA
XenstoreState.Record.DomainData = class.class(KaitaiStruct)

function XenstoreState.Record.DomainData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.DomainData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.DomainData:_read_le()
  self.domain_id = self._io:read_u2le()
  self.num_quotas = self._io:read_u2le()
  self.features = self._io:read_u4le()
  self.quota_values = {}
  for i = 0, self.num_quotas - 1 do
    self.quota_values[i + 1] = self._io:read_u4le()
  end
  self.quota_names = {}
  for i = 0, self.num_quotas - 1 do
    self.quota_names[i + 1] = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
  end
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.DomainData:_read_be()
  self.domain_id = self._io:read_u2be()
  self.num_quotas = self._io:read_u2be()
  self.features = self._io:read_u4be()
  self.quota_values = {}
  for i = 0, self.num_quotas - 1 do
    self.quota_values[i + 1] = self._io:read_u4be()
  end
  self.quota_names = {}
  for i = 0, self.num_quotas - 1 do
    self.quota_names[i + 1] = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
  end
  self.padding = self._io:read_bytes_full()
end

-- 
-- The domain.
-- 
-- Number of quotas.
-- 
-- The feature word that the domain sees at offset 2064 of its ring
-- page (version 2; zero in version 1).
-- 
-- Values of the quotas; 0 is no limit.
-- 
-- Names, in the order of the values.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- What xenstored as a process needs; live update only.
-- See also: docs/designs/xenstore-migration.md, GLOBAL_DATA
XenstoreState.Record.GlobalData = class.class(KaitaiStruct)

function XenstoreState.Record.GlobalData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.GlobalData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.GlobalData:_read_le()
  self.rw_socket_fd = self._io:read_s4le()
  self.evtchn_fd = self._io:read_s4le()
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.GlobalData:_read_be()
  self.rw_socket_fd = self._io:read_s4be()
  self.evtchn_fd = self._io:read_s4be()
  self.padding = self._io:read_bytes_full()
end

-- 
-- File descriptor of the socket that takes connections, or -1.
-- 
-- File descriptor of the event channel driver.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- Quotas of xenstored; live update only.
-- See also: docs/designs/xenstore-migration.md, GLOBAL_QUOTA_DATA
XenstoreState.Record.GlobalQuotaData = class.class(KaitaiStruct)

function XenstoreState.Record.GlobalQuotaData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.GlobalQuotaData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.GlobalQuotaData:_read_le()
  self.num_dom_quotas = self._io:read_u2le()
  self.num_glob_quotas = self._io:read_u2le()
  self.quota_values = {}
  for i = 0, self.num_dom_quotas + self.num_glob_quotas - 1 do
    self.quota_values[i + 1] = self._io:read_u4le()
  end
  self.quota_names = {}
  for i = 0, self.num_dom_quotas + self.num_glob_quotas - 1 do
    self.quota_names[i + 1] = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
  end
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.GlobalQuotaData:_read_be()
  self.num_dom_quotas = self._io:read_u2be()
  self.num_glob_quotas = self._io:read_u2be()
  self.quota_values = {}
  for i = 0, self.num_dom_quotas + self.num_glob_quotas - 1 do
    self.quota_values[i + 1] = self._io:read_u4be()
  end
  self.quota_names = {}
  for i = 0, self.num_dom_quotas + self.num_glob_quotas - 1 do
    self.quota_names[i + 1] = str_decode.decode(self._io:read_bytes_term(0, false, true, true), "ISO-8859-1")
  end
  self.padding = self._io:read_bytes_full()
end

-- 
-- Number of quotas that hold for each domain.
-- 
-- Number of quotas that hold for all domains together.
-- 
-- Values, those for each domain first; 0 is no limit.
-- 
-- Names, in the order of the values.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- Body of `END`, empty. Octets found there nevertheless are kept.
-- See also: docs/designs/xenstore-migration.md, END
XenstoreState.Record.NoFields = class.class(KaitaiStruct)

function XenstoreState.Record.NoFields:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.NoFields:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.NoFields:_read_le()
  self.unexpected = self._io:read_bytes_full()
end

function XenstoreState.Record.NoFields:_read_be()
  self.unexpected = self._io:read_bytes_full()
end

-- 
-- Octets that should not be there (no layout exists).

-- 
-- A node of the store, or one that a transaction has changed.
-- See also: docs/designs/xenstore-migration.md, NODE_DATA
XenstoreState.Record.NodeData = class.class(KaitaiStruct)

function XenstoreState.Record.NodeData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.NodeData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.NodeData:_read_le()
  self.conn_id = self._io:read_u4le()
  self.tx_id = self._io:read_u4le()
  self.len_path = self._io:read_u2le()
  self.len_value = self._io:read_u2le()
  self.access = self._io:read_u2le()
  self.num_perms = self._io:read_u2le()
  self.perms = {}
  for i = 0, self.num_perms - 1 do
    self.perms[i + 1] = XenstoreState.Record.NodeData.NodePerm(self._io, self, self._root, self._is_le)
  end
  self.path = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_path), 0), "ISO-8859-1")
  self.value = self._io:read_bytes(self.len_value)
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.NodeData:_read_be()
  self.conn_id = self._io:read_u4be()
  self.tx_id = self._io:read_u4be()
  self.len_path = self._io:read_u2be()
  self.len_value = self._io:read_u2be()
  self.access = self._io:read_u2be()
  self.num_perms = self._io:read_u2be()
  self.perms = {}
  for i = 0, self.num_perms - 1 do
    self.perms[i + 1] = XenstoreState.Record.NodeData.NodePerm(self._io, self, self._root, self._is_le)
  end
  self.path = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_path), 0), "ISO-8859-1")
  self.value = self._io:read_bytes(self.len_value)
  self.padding = self._io:read_bytes_full()
end

-- 
-- True if the transaction read the node.
XenstoreState.Record.NodeData.property.is_read = {}
function XenstoreState.Record.NodeData.property.is_read:get()
  if self._m_is_read ~= nil then
    return self._m_is_read
  end

  self._m_is_read = self.access & 1 ~= 0
  return self._m_is_read
end

-- 
-- True if the transaction wrote the node.
XenstoreState.Record.NodeData.property.is_written = {}
function XenstoreState.Record.NodeData.property.is_written:get()
  if self._m_is_written ~= nil then
    return self._m_is_written
  end

  self._m_is_written = self.access & 2 ~= 0
  return self._m_is_written
end

-- 
-- Connection of the pending transaction; 0 for a node of the store.
-- 
-- Number of the pending transaction; without meaning if `conn_id` is 0.
-- 
-- Length in octets of the path, with its NUL.
-- 
-- Length in octets of the value.
-- 
-- What the transaction did to the node; 0 if it was deleted.
-- 
-- Number of permissions; 0 for a node deleted in a transaction.
-- 
-- Permissions; the first one names the owner.
-- 
-- Absolute path of the node.
-- 
-- Value of the node; any octets, NUL included.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- What a domain may do with a node.
-- See also: docs/designs/xenstore-migration.md, NODE_DATA
XenstoreState.Record.NodeData.NodePerm = class.class(KaitaiStruct)

function XenstoreState.Record.NodeData.NodePerm:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.NodeData.NodePerm:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.NodeData.NodePerm:_read_le()
  self.perm = XenstoreState.Permission(self._io:read_u1())
  self.flags = self._io:read_u1()
  self.domid = self._io:read_u2le()
end

function XenstoreState.Record.NodeData.NodePerm:_read_be()
  self.perm = XenstoreState.Permission(self._io:read_u1())
  self.flags = self._io:read_u1()
  self.domid = self._io:read_u2be()
end

-- 
-- True if the permission is ignored, as its domain is gone.
XenstoreState.Record.NodeData.NodePerm.property.is_stale = {}
function XenstoreState.Record.NodeData.NodePerm.property.is_stale:get()
  if self._m_is_stale ~= nil then
    return self._m_is_stale
  end

  self._m_is_stale = self.flags & 1 ~= 0
  return self._m_is_stale
end

-- 
-- The right; the letter of `SET_PERMS`.
-- 
-- Flags of the permission.
-- 
-- Domain that has the right.

-- 
-- The first eight octets of a record.
-- See also: docs/designs/xenstore-migration.md, Records
XenstoreState.Record.RecordHeader = class.class(KaitaiStruct)

function XenstoreState.Record.RecordHeader:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.RecordHeader:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.RecordHeader:_read_le()
  self.record_type = XenstoreState.RecordType(self._io:read_u4le())
  self.len_body = self._io:read_u4le()
end

function XenstoreState.Record.RecordHeader:_read_be()
  self.record_type = XenstoreState.RecordType(self._io:read_u4be())
  self.len_body = self._io:read_u4be()
end

-- 
-- What the body is. Unknown types are kept as octets.
-- 
-- Length in octets of the body.

-- 
-- A transaction that has not ended.
-- See also: docs/designs/xenstore-migration.md, TRANSACTION_DATA
XenstoreState.Record.TransactionData = class.class(KaitaiStruct)

function XenstoreState.Record.TransactionData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.TransactionData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.TransactionData:_read_le()
  self.conn_id = self._io:read_u4le()
  self.tx_id = self._io:read_u4le()
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.TransactionData:_read_be()
  self.conn_id = self._io:read_u4be()
  self.tx_id = self._io:read_u4be()
  self.padding = self._io:read_bytes_full()
end

-- 
-- Connection that started the transaction.
-- 
-- Number of the transaction, as the client knows it.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- A watch of a connection.
-- See also: docs/designs/xenstore-migration.md, WATCH_DATA
XenstoreState.Record.WatchData = class.class(KaitaiStruct)

function XenstoreState.Record.WatchData:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.WatchData:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.WatchData:_read_le()
  self.conn_id = self._io:read_u4le()
  self.len_wpath = self._io:read_u2le()
  self.len_token = self._io:read_u2le()
  self.wpath = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_wpath), 0), "ISO-8859-1")
  self.token = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_token), 0), "ISO-8859-1")
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.WatchData:_read_be()
  self.conn_id = self._io:read_u4be()
  self.len_wpath = self._io:read_u2be()
  self.len_token = self._io:read_u2be()
  self.wpath = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_wpath), 0), "ISO-8859-1")
  self.token = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_token), 0), "ISO-8859-1")
  self.padding = self._io:read_bytes_full()
end

-- 
-- Connection that set the watch.
-- 
-- Length in octets of the path, with its NUL.
-- 
-- Length in octets of the token, with its NUL.
-- 
-- Path that is watched, as given with the request.
-- 
-- Token by which the client knows the watch.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- A watch of a connection that is limited in depth (version 2). The
-- layout is the specification's; xenstored of Xen 4.22 leaves `depth`
-- and `pad` out when it writes and still counts them in the length.
-- See also: docs/designs/xenstore-migration.md, WATCH_DATA_EXTENDED
XenstoreState.Record.WatchDataExtended = class.class(KaitaiStruct)

function XenstoreState.Record.WatchDataExtended:_init(io, parent, root, is_le)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self._is_le = is_le
  self:_read()
end

function XenstoreState.Record.WatchDataExtended:_read()

  if self._is_le == true then
    self:_read_le()
  elseif self._is_le == false then
    self:_read_be()
  else
    error("unable to decide endianness")
  end
end

function XenstoreState.Record.WatchDataExtended:_read_le()
  self.conn_id = self._io:read_u4le()
  self.len_wpath = self._io:read_u2le()
  self.len_token = self._io:read_u2le()
  self.depth = self._io:read_u2le()
  self.reserved = self._io:read_u2le()
  self.wpath = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_wpath), 0), "ISO-8859-1")
  self.token = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_token), 0), "ISO-8859-1")
  self.padding = self._io:read_bytes_full()
end

function XenstoreState.Record.WatchDataExtended:_read_be()
  self.conn_id = self._io:read_u4be()
  self.len_wpath = self._io:read_u2be()
  self.len_token = self._io:read_u2be()
  self.depth = self._io:read_u2be()
  self.reserved = self._io:read_u2be()
  self.wpath = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_wpath), 0), "ISO-8859-1")
  self.token = str_decode.decode(KaitaiStream.bytes_strip_right(self._io:read_bytes(self.len_token), 0), "ISO-8859-1")
  self.padding = self._io:read_bytes_full()
end

-- 
-- Connection that set the watch.
-- 
-- Length in octets of the path, with its NUL.
-- 
-- Length in octets of the token, with its NUL.
-- 
-- Levels below the path that count; 0xffff is no limit.
-- 
-- Padding; zero.
-- 
-- Path that is watched, as given with the request.
-- 
-- Token by which the client knows the watch.
-- 
-- Padding, if the writer counted it as part of the body.

-- 
-- The stream's header, always big-endian.
-- See also: docs/designs/xenstore-migration.md, Header
XenstoreState.StreamHeader = class.class(KaitaiStruct)

function XenstoreState.StreamHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenstoreState.StreamHeader:_read()
  self.magic = self._io:read_bytes(8)
  if not(self.magic == "\120\101\110\115\116\111\114\101") then
    error("not equal, expected " .. "\120\101\110\115\116\111\114\101" .. ", but got " .. self.magic)
  end
  self.version = self._io:read_u4be()
  self.flags = self._io:read_u4be()
end

-- 
-- True if the records are big-endian.
XenstoreState.StreamHeader.property.is_big_endian = {}
function XenstoreState.StreamHeader.property.is_big_endian:get()
  if self._m_is_big_endian ~= nil then
    return self._m_is_big_endian
  end

  self._m_is_big_endian = self.flags & 1 ~= 0
  return self._m_is_big_endian
end

-- 
-- The number 0x78656e73746f7265.
-- 
-- Version of the stream, 1 or 2.
-- 
-- Flags; bits 1 to 31 are reserved.

