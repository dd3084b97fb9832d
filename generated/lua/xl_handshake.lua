-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")

-- 
-- What the receiving `xl` writes back to the sender while a domain is migrated,
-- in the order of writing. A Remus receiver writes the banner only. The sender
-- reads each message before it goes on; its own `permission_to_go` follows the
-- saved domain (see `xl_save`).
-- See also: tools/xl/xl.h, migrate_receiver_banner; tools/xl/xl_migrate.c
XlHandshake = class.class(KaitaiStruct)

function XlHandshake:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XlHandshake:_read()
  if self.first_octet == 120 then
    self.banner = XlHandshake.ReceiverBanner(self._io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and ( ((self.first_octet == 120) or (self.eighth_octet == 114)) ))  then
    self.ready = XlHandshake.ReceiverReady(self._io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (self.eighth_octet ~= 105))  then
    self.report = XlHandshake.UnpauseReport(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.permission = XlHandshake.PermissionToGo(self._io, self, self._root)
  end
end

-- 
-- The first letter that tells the other messages apart: `r` of "domain
-- received", `i` of "domain is yours", `u` of "my copy unpause".
XlHandshake.property.eighth_octet = {}
function XlHandshake.property.eighth_octet:get()
  if self._m_eighth_octet ~= nil then
    return self._m_eighth_octet
  end

  local _pos = self._io:pos()
  self._io:seek(7)
  self._m_eighth_octet = self._io:read_u1()
  self._io:seek(_pos)
  return self._m_eighth_octet
end

-- 
-- The first letter of the first message; `x` is that of the banner.
XlHandshake.property.first_octet = {}
function XlHandshake.property.first_octet:get()
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
-- The receiver is ready for the domain.
-- 
-- The domain has been received.
-- 
-- Whether the domain was started.
-- 
-- From the receiver after a failure: the sender may resume its own copy.
-- From the sender, alone: the receiver may start the domain.

-- 
-- The word that the other side may run the domain: from the sender after
-- the transfer, from the receiver after a failure.
-- See also: tools/xl/xl.h, migrate_permission_to_go
XlHandshake.PermissionToGo = class.class(KaitaiStruct)

function XlHandshake.PermissionToGo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlHandshake.PermissionToGo:_read()
  self.text = self._io:read_bytes(44)
  if not(self.text == "\100\111\109\097\105\110\032\105\115\032\121\111\117\114\115\044\032\121\111\117\032\097\114\101\032\099\108\101\097\114\101\100\032\116\111\032\117\110\112\097\117\115\101\000") then
    error("not equal, expected " .. "\100\111\109\097\105\110\032\105\115\032\121\111\117\114\115\044\032\121\111\117\032\097\114\101\032\099\108\101\097\114\101\100\032\116\111\032\117\110\112\097\117\115\101\000" .. ", but got " .. self.text)
  end
end

-- 
-- The message and a NUL.

-- 
-- First message of the receiver; without a terminating NUL.
-- See also: tools/xl/xl.h, migrate_receiver_banner
XlHandshake.ReceiverBanner = class.class(KaitaiStruct)

function XlHandshake.ReceiverBanner:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlHandshake.ReceiverBanner:_read()
  self.text = self._io:read_bytes(54)
  if not(self.text == "\120\108\032\109\105\103\114\097\116\105\111\110\032\114\101\099\101\105\118\101\114\032\114\101\097\100\121\044\032\115\101\110\100\032\098\105\110\097\114\121\032\100\111\109\097\105\110\032\100\097\116\097\046\010") then
    error("not equal, expected " .. "\120\108\032\109\105\103\114\097\116\105\111\110\032\114\101\099\101\105\118\101\114\032\114\101\097\100\121\044\032\115\101\110\100\032\098\105\110\097\114\121\032\100\111\109\097\105\110\032\100\097\116\097\046\010" .. ", but got " .. self.text)
  end
end

-- 
-- The message and a line feed.

-- 
-- The receiver's word that the whole domain has arrived.
-- See also: tools/xl/xl.h, migrate_receiver_ready
XlHandshake.ReceiverReady = class.class(KaitaiStruct)

function XlHandshake.ReceiverReady:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlHandshake.ReceiverReady:_read()
  self.text = self._io:read_bytes(34)
  if not(self.text == "\100\111\109\097\105\110\032\114\101\099\101\105\118\101\100\044\032\114\101\097\100\121\032\116\111\032\117\110\112\097\117\115\101\000") then
    error("not equal, expected " .. "\100\111\109\097\105\110\032\114\101\099\101\105\118\101\100\044\032\114\101\097\100\121\032\116\111\032\117\110\112\097\117\115\101\000" .. ", but got " .. self.text)
  end
end

-- 
-- The message and a NUL.

-- 
-- How starting the domain went.
-- See also: tools/xl/xl.h, migrate_report
XlHandshake.UnpauseReport = class.class(KaitaiStruct)

function XlHandshake.UnpauseReport:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XlHandshake.UnpauseReport:_read()
  self.text = self._io:read_bytes(39)
  if not(self.text == "\109\121\032\099\111\112\121\032\117\110\112\097\117\115\101\032\114\101\115\117\108\116\115\032\097\114\101\032\097\115\032\102\111\108\108\111\119\115\000") then
    error("not equal, expected " .. "\109\121\032\099\111\112\121\032\117\110\112\097\117\115\101\032\114\101\115\117\108\116\115\032\097\114\101\032\097\115\032\102\111\108\108\111\119\115\000" .. ", but got " .. self.text)
  end
  self.status = self._io:read_u1()
end

-- 
-- The message and a NUL.
-- 
-- 0 if the domain runs, else the low octet of the negated error code.

