-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("x86_fxsave")
require("x86_xsave")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
-- interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
-- what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
-- 
-- A sequence of entries, each with its own header, up to the one with type code
-- 0. It is little-endian, as only x86 has it.
-- 
-- Several structures have grown in the course of time. Their newer fields are at
-- the end and are read only if the entry is long enough; which form occurs tells
-- the range of Xen releases that may have written the context.
-- See also: xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
XenHvmContext = class.class(KaitaiStruct)

XenHvmContext.BreakpointCondition = enum.Enum {
  execute = 0,
  write = 1,
  io = 2,
  access = 3,
}

XenHvmContext.BreakpointLength = enum.Enum {
  one = 0,
  two = 1,
  eight = 2,
  four = 3,
}

XenHvmContext.DeliveryMode = enum.Enum {
  fixed = 0,
  lowest_priority = 1,
  smi = 2,
  remote_read = 3,
  nmi = 4,
  init = 5,
  startup = 6,
  ext_int = 7,
}

XenHvmContext.DestinationShorthand = enum.Enum {
  no_shorthand = 0,
  itself = 1,
  all = 2,
  others = 3,
}

XenHvmContext.EventType = enum.Enum {
  external_interrupt = 0,
  reserved = 1,
  nmi = 2,
  hw_exception = 3,
  sw_interrupt = 4,
  priv_sw_exception = 5,
  sw_exception = 6,
  other = 7,
}

XenHvmContext.MemoryType = enum.Enum {
  uncacheable = 0,
  write_combining = 1,
  write_through = 4,
  write_protected = 5,
  write_back = 6,
  uncached_minus = 7,
}

XenHvmContext.MsrIndex = enum.Enum {
  spec_ctrl = 72,
  misc_features_enables = 320,
  pkrs = 1761,
  bndcfgs = 3472,
  xss = 3488,
  virt_spec_ctrl = 3221291295,
  dr1_address_mask = 3221295129,
  dr2_address_mask = 3221295130,
  dr3_address_mask = 3221295131,
  dr0_address_mask = 3221295143,
}

XenHvmContext.PitAccess = enum.Enum {
  no_access = 0,
  lsb = 1,
  msb = 2,
  word0 = 3,
  word1 = 4,
}

XenHvmContext.PitMode = enum.Enum {
  interrupt_on_terminal_count = 0,
  one_shot = 1,
  rate_generator = 2,
  square_wave = 3,
  software_strobe = 4,
  hardware_strobe = 5,
}

XenHvmContext.SaveType = enum.Enum {
  terminator = 0,
  header = 1,
  cpu = 2,
  pic = 3,
  ioapic = 4,
  lapic = 5,
  lapic_regs = 6,
  pci_irq = 7,
  isa_irq = 8,
  pci_link = 9,
  pit = 10,
  rtc = 11,
  hpet = 12,
  pmtimer = 13,
  mtrr = 14,
  viridian_domain = 15,
  cpu_xsave = 16,
  viridian_vcpu = 17,
  vmce_vcpu = 18,
  tsc_adjust = 19,
  cpu_msr = 20,
  unassigned_21 = 21,
  amazon_22 = 22,
  amazon_23 = 23,
  amazon_24 = 24,
  amazon_25 = 25,
  amazon_26 = 26,
  amazon_27 = 27,
  amazon_28 = 28,
  amazon_29 = 29,
  amazon_30 = 30,
  amazon_31 = 31,
  amazon_32 = 32,
  amazon_33 = 33,
  amazon_34 = 34,
}

XenHvmContext.TimerDivide = enum.Enum {
  by_2 = 0,
  by_4 = 1,
  by_8 = 2,
  by_16 = 3,
  by_32 = 8,
  by_64 = 9,
  by_128 = 10,
  by_1 = 11,
}

XenHvmContext.TimerMode = enum.Enum {
  one_shot = 0,
  periodic = 1,
  tsc_deadline = 2,
  reserved = 3,
}

function XenHvmContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function XenHvmContext:_read()
  self.entries = {}
  local i = 0
  while true do
    local _ = XenHvmContext.Entry(self._io, self, self._root)
    self.entries[i + 1] = _
    if _.typecode == XenHvmContext.SaveType.terminator then
      break
    end
    i = i + 1
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The entries up to and including the terminator.
-- 
-- Octets behind the terminator. Xen ignores them; they are kept as they are.

-- 
-- Destination format register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicDestinationFormat = class.class(KaitaiStruct)

function XenHvmContext.ApicDestinationFormat:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicDestinationFormat:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- 15 is the flat model, 0 the cluster model.
XenHvmContext.ApicDestinationFormat.property.model = {}
function XenHvmContext.ApicDestinationFormat.property.model:get()
  if self._m_model ~= nil then
    return self._m_model
  end

  self._m_model = math.floor(self.value / 268435456)
  return self._m_model
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Error status register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicErrorStatus = class.class(KaitaiStruct)

function XenHvmContext.ApicErrorStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicErrorStatus:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Access to a register that is not there.
XenHvmContext.ApicErrorStatus.property.illegal_register = {}
function XenHvmContext.ApicErrorStatus.property.illegal_register:get()
  if self._m_illegal_register ~= nil then
    return self._m_illegal_register
  end

  self._m_illegal_register = self.value & 128 ~= 0
  return self._m_illegal_register
end

-- 
-- What was received was not accepted.
XenHvmContext.ApicErrorStatus.property.receive_accept = {}
function XenHvmContext.ApicErrorStatus.property.receive_accept:get()
  if self._m_receive_accept ~= nil then
    return self._m_receive_accept
  end

  self._m_receive_accept = self.value & 8 ~= 0
  return self._m_receive_accept
end

-- 
-- Receive checksum error.
XenHvmContext.ApicErrorStatus.property.receive_checksum = {}
function XenHvmContext.ApicErrorStatus.property.receive_checksum:get()
  if self._m_receive_checksum ~= nil then
    return self._m_receive_checksum
  end

  self._m_receive_checksum = self.value & 2 ~= 0
  return self._m_receive_checksum
end

-- 
-- Illegal vector received.
XenHvmContext.ApicErrorStatus.property.receive_illegal_vector = {}
function XenHvmContext.ApicErrorStatus.property.receive_illegal_vector:get()
  if self._m_receive_illegal_vector ~= nil then
    return self._m_receive_illegal_vector
  end

  self._m_receive_illegal_vector = self.value & 64 ~= 0
  return self._m_receive_illegal_vector
end

-- 
-- Lowest-priority IPI, which is not supported.
XenHvmContext.ApicErrorStatus.property.redirectable_ipi = {}
function XenHvmContext.ApicErrorStatus.property.redirectable_ipi:get()
  if self._m_redirectable_ipi ~= nil then
    return self._m_redirectable_ipi
  end

  self._m_redirectable_ipi = self.value & 16 ~= 0
  return self._m_redirectable_ipi
end

-- 
-- Nobody accepted what was sent.
XenHvmContext.ApicErrorStatus.property.send_accept = {}
function XenHvmContext.ApicErrorStatus.property.send_accept:get()
  if self._m_send_accept ~= nil then
    return self._m_send_accept
  end

  self._m_send_accept = self.value & 4 ~= 0
  return self._m_send_accept
end

-- 
-- Send checksum error.
XenHvmContext.ApicErrorStatus.property.send_checksum = {}
function XenHvmContext.ApicErrorStatus.property.send_checksum:get()
  if self._m_send_checksum ~= nil then
    return self._m_send_checksum
  end

  self._m_send_checksum = self.value & 1 ~= 0
  return self._m_send_checksum
end

-- 
-- Illegal vector sent.
XenHvmContext.ApicErrorStatus.property.send_illegal_vector = {}
function XenHvmContext.ApicErrorStatus.property.send_illegal_vector:get()
  if self._m_send_illegal_vector ~= nil then
    return self._m_send_illegal_vector
  end

  self._m_send_illegal_vector = self.value & 32 ~= 0
  return self._m_send_illegal_vector
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Interrupt command register, bits 63 to 32.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicIcrHigh = class.class(KaitaiStruct)

function XenHvmContext.ApicIcrHigh:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicIcrHigh:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Destination in xAPIC mode; in x2APIC mode it is the register.
XenHvmContext.ApicIcrHigh.property.destination = {}
function XenHvmContext.ApicIcrHigh.property.destination:get()
  if self._m_destination ~= nil then
    return self._m_destination
  end

  self._m_destination = math.floor(self.value / 16777216)
  return self._m_destination
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Interrupt command register, bits 31 to 0.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicIcrLow = class.class(KaitaiStruct)

function XenHvmContext.ApicIcrLow:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicIcrLow:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Kind of the interrupt.
XenHvmContext.ApicIcrLow.property.delivery_mode = {}
function XenHvmContext.ApicIcrLow.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(math.floor(self.value / 256) % 8)
  return self._m_delivery_mode
end

-- 
-- Assert, not deassert.
XenHvmContext.ApicIcrLow.property.is_assert = {}
function XenHvmContext.ApicIcrLow.property.is_assert:get()
  if self._m_is_assert ~= nil then
    return self._m_is_assert
  end

  self._m_is_assert = self.value & 16384 ~= 0
  return self._m_is_assert
end

-- 
-- Delivery is pending.
XenHvmContext.ApicIcrLow.property.is_busy = {}
function XenHvmContext.ApicIcrLow.property.is_busy:get()
  if self._m_is_busy ~= nil then
    return self._m_is_busy
  end

  self._m_is_busy = self.value & 4096 ~= 0
  return self._m_is_busy
end

-- 
-- Level-triggered.
XenHvmContext.ApicIcrLow.property.is_level = {}
function XenHvmContext.ApicIcrLow.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.value & 32768 ~= 0
  return self._m_is_level
end

-- 
-- The destination is a logical ID.
XenHvmContext.ApicIcrLow.property.is_logical = {}
function XenHvmContext.ApicIcrLow.property.is_logical:get()
  if self._m_is_logical ~= nil then
    return self._m_is_logical
  end

  self._m_is_logical = self.value & 2048 ~= 0
  return self._m_is_logical
end

-- 
-- Status of a remote read.
XenHvmContext.ApicIcrLow.property.remote_read_status = {}
function XenHvmContext.ApicIcrLow.property.remote_read_status:get()
  if self._m_remote_read_status ~= nil then
    return self._m_remote_read_status
  end

  self._m_remote_read_status = math.floor(self.value / 65536) % 4
  return self._m_remote_read_status
end

-- 
-- Destination without an ID.
XenHvmContext.ApicIcrLow.property.shorthand = {}
function XenHvmContext.ApicIcrLow.property.shorthand:get()
  if self._m_shorthand ~= nil then
    return self._m_shorthand
  end

  self._m_shorthand = XenHvmContext.DestinationShorthand(math.floor(self.value / 262144) % 4)
  return self._m_shorthand
end

-- 
-- Vector.
XenHvmContext.ApicIcrLow.property.vector = {}
function XenHvmContext.ApicIcrLow.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.value & 255
  return self._m_vector
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- APIC ID register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicId = class.class(KaitaiStruct)

function XenHvmContext.ApicId:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicId:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
XenHvmContext.ApicId.property.xapic_id = {}
function XenHvmContext.ApicId.property.xapic_id:get()
  if self._m_xapic_id ~= nil then
    return self._m_xapic_id
  end

  self._m_xapic_id = math.floor(self.value / 16777216)
  return self._m_xapic_id
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Logical destination register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicLogicalDestination = class.class(KaitaiStruct)

function XenHvmContext.ApicLogicalDestination:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicLogicalDestination:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Logical ID in xAPIC mode.
XenHvmContext.ApicLogicalDestination.property.logical_id = {}
function XenHvmContext.ApicLogicalDestination.property.logical_id:get()
  if self._m_logical_id ~= nil then
    return self._m_logical_id
  end

  self._m_logical_id = math.floor(self.value / 16777216)
  return self._m_logical_id
end

-- 
-- Cluster in x2APIC mode.
XenHvmContext.ApicLogicalDestination.property.x2apic_cluster = {}
function XenHvmContext.ApicLogicalDestination.property.x2apic_cluster:get()
  if self._m_x2apic_cluster ~= nil then
    return self._m_x2apic_cluster
  end

  self._m_x2apic_cluster = math.floor(self.value / 65536)
  return self._m_x2apic_cluster
end

-- 
-- Logical ID within its cluster in x2APIC mode.
XenHvmContext.ApicLogicalDestination.property.x2apic_logical_id = {}
function XenHvmContext.ApicLogicalDestination.property.x2apic_logical_id:get()
  if self._m_x2apic_logical_id ~= nil then
    return self._m_x2apic_logical_id
  end

  self._m_x2apic_logical_id = self.value & 65535
  return self._m_x2apic_logical_id
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- An entry of the local vector table.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicLvt = class.class(KaitaiStruct)

function XenHvmContext.ApicLvt:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicLvt:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Kind of the interrupt; not for timer and error.
XenHvmContext.ApicLvt.property.delivery_mode = {}
function XenHvmContext.ApicLvt.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(math.floor(self.value / 256) % 8)
  return self._m_delivery_mode
end

-- 
-- The pin is active at low level; LINT0 and LINT1 only.
XenHvmContext.ApicLvt.property.is_active_low = {}
function XenHvmContext.ApicLvt.property.is_active_low:get()
  if self._m_is_active_low ~= nil then
    return self._m_is_active_low
  end

  self._m_is_active_low = self.value & 8192 ~= 0
  return self._m_is_active_low
end

-- 
-- Level-triggered; LINT0 and LINT1 only.
XenHvmContext.ApicLvt.property.is_level = {}
function XenHvmContext.ApicLvt.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.value & 32768 ~= 0
  return self._m_is_level
end

-- 
-- The interrupt is masked.
XenHvmContext.ApicLvt.property.is_masked = {}
function XenHvmContext.ApicLvt.property.is_masked:get()
  if self._m_is_masked ~= nil then
    return self._m_is_masked
  end

  self._m_is_masked = self.value & 65536 ~= 0
  return self._m_is_masked
end

-- 
-- Delivery is pending.
XenHvmContext.ApicLvt.property.is_pending = {}
function XenHvmContext.ApicLvt.property.is_pending:get()
  if self._m_is_pending ~= nil then
    return self._m_is_pending
  end

  self._m_is_pending = self.value & 4096 ~= 0
  return self._m_is_pending
end

-- 
-- A level interrupt waits for its end; LINT0 and LINT1 only.
XenHvmContext.ApicLvt.property.remote_irr = {}
function XenHvmContext.ApicLvt.property.remote_irr:get()
  if self._m_remote_irr ~= nil then
    return self._m_remote_irr
  end

  self._m_remote_irr = self.value & 16384 ~= 0
  return self._m_remote_irr
end

-- 
-- Mode of the timer; timer only.
XenHvmContext.ApicLvt.property.timer_mode = {}
function XenHvmContext.ApicLvt.property.timer_mode:get()
  if self._m_timer_mode ~= nil then
    return self._m_timer_mode
  end

  self._m_timer_mode = XenHvmContext.TimerMode(math.floor(self.value / 131072) % 4)
  return self._m_timer_mode
end

-- 
-- Vector.
XenHvmContext.ApicLvt.property.vector = {}
function XenHvmContext.ApicLvt.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.value & 255
  return self._m_vector
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- A priority register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicPriority = class.class(KaitaiStruct)

function XenHvmContext.ApicPriority:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicPriority:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- Priority class.
XenHvmContext.ApicPriority.property.priority_class = {}
function XenHvmContext.ApicPriority.property.priority_class:get()
  if self._m_priority_class ~= nil then
    return self._m_priority_class
  end

  self._m_priority_class = math.floor(self.value / 16) % 16
  return self._m_priority_class
end

-- 
-- Priority sub-class.
XenHvmContext.ApicPriority.property.subclass = {}
function XenHvmContext.ApicPriority.property.subclass:get()
  if self._m_subclass ~= nil then
    return self._m_subclass
  end

  self._m_subclass = self.value & 15
  return self._m_subclass
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- A register of the local APIC without subfields, or a reserved place.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicRegister = class.class(KaitaiStruct)

function XenHvmContext.ApicRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicRegister:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Spurious interrupt vector register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicSpurious = class.class(KaitaiStruct)

function XenHvmContext.ApicSpurious:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicSpurious:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- EOI broadcasts are suppressed.
XenHvmContext.ApicSpurious.property.directed_eoi = {}
function XenHvmContext.ApicSpurious.property.directed_eoi:get()
  if self._m_directed_eoi ~= nil then
    return self._m_directed_eoi
  end

  self._m_directed_eoi = self.value & 4096 ~= 0
  return self._m_directed_eoi
end

-- 
-- Focus checks are off.
XenHvmContext.ApicSpurious.property.focus_disabled = {}
function XenHvmContext.ApicSpurious.property.focus_disabled:get()
  if self._m_focus_disabled ~= nil then
    return self._m_focus_disabled
  end

  self._m_focus_disabled = self.value & 512 ~= 0
  return self._m_focus_disabled
end

-- 
-- The APIC is enabled by software.
XenHvmContext.ApicSpurious.property.is_enabled = {}
function XenHvmContext.ApicSpurious.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.value & 256 ~= 0
  return self._m_is_enabled
end

-- 
-- Spurious vector.
XenHvmContext.ApicSpurious.property.vector = {}
function XenHvmContext.ApicSpurious.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.value & 255
  return self._m_vector
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Divide configuration register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicTimerDivide = class.class(KaitaiStruct)

function XenHvmContext.ApicTimerDivide:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicTimerDivide:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- What the timer clock is divided by (bits 3, 1 and 0).
XenHvmContext.ApicTimerDivide.property.divisor = {}
function XenHvmContext.ApicTimerDivide.property.divisor:get()
  if self._m_divisor ~= nil then
    return self._m_divisor
  end

  self._m_divisor = XenHvmContext.TimerDivide(self.value & 11)
  return self._m_divisor
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Version register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
-- Programmable Interrupt Controller)
XenHvmContext.ApicVersion = class.class(KaitaiStruct)

function XenHvmContext.ApicVersion:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ApicVersion:_read()
  self.value = self._io:read_u4le()
  self.reserved = self._io:read_bytes(12)
end

-- 
-- EOI broadcasts can be suppressed.
XenHvmContext.ApicVersion.property.directed_eoi = {}
function XenHvmContext.ApicVersion.property.directed_eoi:get()
  if self._m_directed_eoi ~= nil then
    return self._m_directed_eoi
  end

  self._m_directed_eoi = self.value & 16777216 ~= 0
  return self._m_directed_eoi
end

-- 
-- Number of LVT entries minus one.
XenHvmContext.ApicVersion.property.max_lvt = {}
function XenHvmContext.ApicVersion.property.max_lvt:get()
  if self._m_max_lvt ~= nil then
    return self._m_max_lvt
  end

  self._m_max_lvt = math.floor(self.value / 65536) % 256
  return self._m_max_lvt
end

-- 
-- Version.
XenHvmContext.ApicVersion.property.version = {}
function XenHvmContext.ApicVersion.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.value & 255
  return self._m_version
end

-- 
-- The register.
-- 
-- Octets up to the next register.

-- 
-- Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
-- `flags`, before. The form of before Xen 3.4, 1016 octets without
-- `msr_tsc_aux`, is older than every stream format that can hold a context
-- and is not described.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
XenHvmContext.Cpu = class.class(KaitaiStruct)

function XenHvmContext.Cpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Cpu:_read()
  self.fpu_regs = X86Fxsave(self._io)
  self.rax = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.rsp = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r15 = self._io:read_u8le()
  self.rip = self._io:read_u8le()
  self.rflags = self._io:read_u8le()
  self.cr0 = self._io:read_u8le()
  self.cr2 = self._io:read_u8le()
  self.cr3 = self._io:read_u8le()
  self.cr4 = self._io:read_u8le()
  self.dr0 = self._io:read_u8le()
  self.dr1 = self._io:read_u8le()
  self.dr2 = self._io:read_u8le()
  self.dr3 = self._io:read_u8le()
  self.dr6 = self._io:read_u8le()
  self.dr7 = self._io:read_u8le()
  self.cs_sel = self._io:read_u4le()
  self.ds_sel = self._io:read_u4le()
  self.es_sel = self._io:read_u4le()
  self.fs_sel = self._io:read_u4le()
  self.gs_sel = self._io:read_u4le()
  self.ss_sel = self._io:read_u4le()
  self.tr_sel = self._io:read_u4le()
  self.ldtr_sel = self._io:read_u4le()
  self.cs_limit = self._io:read_u4le()
  self.ds_limit = self._io:read_u4le()
  self.es_limit = self._io:read_u4le()
  self.fs_limit = self._io:read_u4le()
  self.gs_limit = self._io:read_u4le()
  self.ss_limit = self._io:read_u4le()
  self.tr_limit = self._io:read_u4le()
  self.ldtr_limit = self._io:read_u4le()
  self.idtr_limit = self._io:read_u4le()
  self.gdtr_limit = self._io:read_u4le()
  self.cs_base = self._io:read_u8le()
  self.ds_base = self._io:read_u8le()
  self.es_base = self._io:read_u8le()
  self.fs_base = self._io:read_u8le()
  self.gs_base = self._io:read_u8le()
  self.ss_base = self._io:read_u8le()
  self.tr_base = self._io:read_u8le()
  self.ldtr_base = self._io:read_u8le()
  self.idtr_base = self._io:read_u8le()
  self.gdtr_base = self._io:read_u8le()
  self.cs_arbytes = self._io:read_u4le()
  self.ds_arbytes = self._io:read_u4le()
  self.es_arbytes = self._io:read_u4le()
  self.fs_arbytes = self._io:read_u4le()
  self.gs_arbytes = self._io:read_u4le()
  self.ss_arbytes = self._io:read_u4le()
  self.tr_arbytes = self._io:read_u4le()
  self.ldtr_arbytes = self._io:read_u4le()
  self.sysenter_cs = self._io:read_u8le()
  self.sysenter_esp = self._io:read_u8le()
  self.sysenter_eip = self._io:read_u8le()
  self.shadow_gs = self._io:read_u8le()
  self.msr_flags = self._io:read_u8le()
  self.msr_lstar = self._io:read_u8le()
  self.msr_star = self._io:read_u8le()
  self.msr_cstar = self._io:read_u8le()
  self.msr_syscall_mask = self._io:read_u8le()
  self.msr_efer = self._io:read_u8le()
  self.msr_tsc_aux = self._io:read_u8le()
  self.tsc = self._io:read_u8le()
  self.pending_event = self._io:read_u4le()
  self.error_code = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self.flags = self._io:read_u4le()
  end
  if not(self._io:is_eof()) then
    self.pad0 = self._io:read_u4le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Alignment checks.
XenHvmContext.Cpu.property.cr0_am = {}
function XenHvmContext.Cpu.property.cr0_am:get()
  if self._m_cr0_am ~= nil then
    return self._m_cr0_am
  end

  self._m_cr0_am = self.cr0 & 262144 ~= 0
  return self._m_cr0_am
end

-- 
-- Cache disabled.
XenHvmContext.Cpu.property.cr0_cd = {}
function XenHvmContext.Cpu.property.cr0_cd:get()
  if self._m_cr0_cd ~= nil then
    return self._m_cr0_cd
  end

  self._m_cr0_cd = self.cr0 & 1073741824 ~= 0
  return self._m_cr0_cd
end

-- 
-- FPU emulation.
XenHvmContext.Cpu.property.cr0_em = {}
function XenHvmContext.Cpu.property.cr0_em:get()
  if self._m_cr0_em ~= nil then
    return self._m_cr0_em
  end

  self._m_cr0_em = self.cr0 & 4 ~= 0
  return self._m_cr0_em
end

-- 
-- Extension type.
XenHvmContext.Cpu.property.cr0_et = {}
function XenHvmContext.Cpu.property.cr0_et:get()
  if self._m_cr0_et ~= nil then
    return self._m_cr0_et
  end

  self._m_cr0_et = self.cr0 & 16 ~= 0
  return self._m_cr0_et
end

-- 
-- Monitor coprocessor.
XenHvmContext.Cpu.property.cr0_mp = {}
function XenHvmContext.Cpu.property.cr0_mp:get()
  if self._m_cr0_mp ~= nil then
    return self._m_cr0_mp
  end

  self._m_cr0_mp = self.cr0 & 2 ~= 0
  return self._m_cr0_mp
end

-- 
-- Numeric errors by exception.
XenHvmContext.Cpu.property.cr0_ne = {}
function XenHvmContext.Cpu.property.cr0_ne:get()
  if self._m_cr0_ne ~= nil then
    return self._m_cr0_ne
  end

  self._m_cr0_ne = self.cr0 & 32 ~= 0
  return self._m_cr0_ne
end

-- 
-- Not write-through.
XenHvmContext.Cpu.property.cr0_nw = {}
function XenHvmContext.Cpu.property.cr0_nw:get()
  if self._m_cr0_nw ~= nil then
    return self._m_cr0_nw
  end

  self._m_cr0_nw = self.cr0 & 536870912 ~= 0
  return self._m_cr0_nw
end

-- 
-- Protected mode.
XenHvmContext.Cpu.property.cr0_pe = {}
function XenHvmContext.Cpu.property.cr0_pe:get()
  if self._m_cr0_pe ~= nil then
    return self._m_cr0_pe
  end

  self._m_cr0_pe = self.cr0 & 1 ~= 0
  return self._m_cr0_pe
end

-- 
-- Paging.
XenHvmContext.Cpu.property.cr0_pg = {}
function XenHvmContext.Cpu.property.cr0_pg:get()
  if self._m_cr0_pg ~= nil then
    return self._m_cr0_pg
  end

  self._m_cr0_pg = self.cr0 & 2147483648 ~= 0
  return self._m_cr0_pg
end

-- 
-- Task switched.
XenHvmContext.Cpu.property.cr0_ts = {}
function XenHvmContext.Cpu.property.cr0_ts:get()
  if self._m_cr0_ts ~= nil then
    return self._m_cr0_ts
  end

  self._m_cr0_ts = self.cr0 & 8 ~= 0
  return self._m_cr0_ts
end

-- 
-- Write protection holds for the supervisor.
XenHvmContext.Cpu.property.cr0_wp = {}
function XenHvmContext.Cpu.property.cr0_wp:get()
  if self._m_cr0_wp ~= nil then
    return self._m_cr0_wp
  end

  self._m_cr0_wp = self.cr0 & 65536 ~= 0
  return self._m_cr0_wp
end

-- 
-- Control-flow enforcement.
XenHvmContext.Cpu.property.cr4_cet = {}
function XenHvmContext.Cpu.property.cr4_cet:get()
  if self._m_cr4_cet ~= nil then
    return self._m_cr4_cet
  end

  self._m_cr4_cet = self.cr4 & 8388608 ~= 0
  return self._m_cr4_cet
end

-- 
-- Debugging extensions.
XenHvmContext.Cpu.property.cr4_de = {}
function XenHvmContext.Cpu.property.cr4_de:get()
  if self._m_cr4_de ~= nil then
    return self._m_cr4_de
  end

  self._m_cr4_de = self.cr4 & 8 ~= 0
  return self._m_cr4_de
end

-- 
-- Flexible return and event delivery.
XenHvmContext.Cpu.property.cr4_fred = {}
function XenHvmContext.Cpu.property.cr4_fred:get()
  if self._m_cr4_fred ~= nil then
    return self._m_cr4_fred
  end

  self._m_cr4_fred = math.floor(self.cr4 / 4294967296) % 2 == 1
  return self._m_cr4_fred
end

-- 
-- RDFSBASE and the like.
XenHvmContext.Cpu.property.cr4_fsgsbase = {}
function XenHvmContext.Cpu.property.cr4_fsgsbase:get()
  if self._m_cr4_fsgsbase ~= nil then
    return self._m_cr4_fsgsbase
  end

  self._m_cr4_fsgsbase = self.cr4 & 65536 ~= 0
  return self._m_cr4_fsgsbase
end

-- 
-- 5-level paging.
XenHvmContext.Cpu.property.cr4_la57 = {}
function XenHvmContext.Cpu.property.cr4_la57:get()
  if self._m_cr4_la57 ~= nil then
    return self._m_cr4_la57
  end

  self._m_cr4_la57 = self.cr4 & 4096 ~= 0
  return self._m_cr4_la57
end

-- 
-- Linear address masking of supervisor pointers.
XenHvmContext.Cpu.property.cr4_lam_sup = {}
function XenHvmContext.Cpu.property.cr4_lam_sup:get()
  if self._m_cr4_lam_sup ~= nil then
    return self._m_cr4_lam_sup
  end

  self._m_cr4_lam_sup = self.cr4 & 268435456 ~= 0
  return self._m_cr4_lam_sup
end

-- 
-- Linear address space separation.
XenHvmContext.Cpu.property.cr4_lass = {}
function XenHvmContext.Cpu.property.cr4_lass:get()
  if self._m_cr4_lass ~= nil then
    return self._m_cr4_lass
  end

  self._m_cr4_lass = self.cr4 & 134217728 ~= 0
  return self._m_cr4_lass
end

-- 
-- Machine checks.
XenHvmContext.Cpu.property.cr4_mce = {}
function XenHvmContext.Cpu.property.cr4_mce:get()
  if self._m_cr4_mce ~= nil then
    return self._m_cr4_mce
  end

  self._m_cr4_mce = self.cr4 & 64 ~= 0
  return self._m_cr4_mce
end

-- 
-- FXSAVE and SSE in use.
XenHvmContext.Cpu.property.cr4_osfxsr = {}
function XenHvmContext.Cpu.property.cr4_osfxsr:get()
  if self._m_cr4_osfxsr ~= nil then
    return self._m_cr4_osfxsr
  end

  self._m_cr4_osfxsr = self.cr4 & 512 ~= 0
  return self._m_cr4_osfxsr
end

-- 
-- SSE exceptions in use.
XenHvmContext.Cpu.property.cr4_osxmmexcpt = {}
function XenHvmContext.Cpu.property.cr4_osxmmexcpt:get()
  if self._m_cr4_osxmmexcpt ~= nil then
    return self._m_cr4_osxmmexcpt
  end

  self._m_cr4_osxmmexcpt = self.cr4 & 1024 ~= 0
  return self._m_cr4_osxmmexcpt
end

-- 
-- XSAVE in use.
XenHvmContext.Cpu.property.cr4_osxsave = {}
function XenHvmContext.Cpu.property.cr4_osxsave:get()
  if self._m_cr4_osxsave ~= nil then
    return self._m_cr4_osxsave
  end

  self._m_cr4_osxsave = self.cr4 & 262144 ~= 0
  return self._m_cr4_osxsave
end

-- 
-- Physical address extension.
XenHvmContext.Cpu.property.cr4_pae = {}
function XenHvmContext.Cpu.property.cr4_pae:get()
  if self._m_cr4_pae ~= nil then
    return self._m_cr4_pae
  end

  self._m_cr4_pae = self.cr4 & 32 ~= 0
  return self._m_cr4_pae
end

-- 
-- RDPMC for all rings.
XenHvmContext.Cpu.property.cr4_pce = {}
function XenHvmContext.Cpu.property.cr4_pce:get()
  if self._m_cr4_pce ~= nil then
    return self._m_cr4_pce
  end

  self._m_cr4_pce = self.cr4 & 256 ~= 0
  return self._m_cr4_pce
end

-- 
-- Process context identifiers.
XenHvmContext.Cpu.property.cr4_pcide = {}
function XenHvmContext.Cpu.property.cr4_pcide:get()
  if self._m_cr4_pcide ~= nil then
    return self._m_cr4_pcide
  end

  self._m_cr4_pcide = self.cr4 & 131072 ~= 0
  return self._m_cr4_pcide
end

-- 
-- Global pages.
XenHvmContext.Cpu.property.cr4_pge = {}
function XenHvmContext.Cpu.property.cr4_pge:get()
  if self._m_cr4_pge ~= nil then
    return self._m_cr4_pge
  end

  self._m_cr4_pge = self.cr4 & 128 ~= 0
  return self._m_cr4_pge
end

-- 
-- Protection keys of user pages.
XenHvmContext.Cpu.property.cr4_pke = {}
function XenHvmContext.Cpu.property.cr4_pke:get()
  if self._m_cr4_pke ~= nil then
    return self._m_cr4_pke
  end

  self._m_cr4_pke = self.cr4 & 4194304 ~= 0
  return self._m_cr4_pke
end

-- 
-- Protection keys of supervisor pages.
XenHvmContext.Cpu.property.cr4_pks = {}
function XenHvmContext.Cpu.property.cr4_pks:get()
  if self._m_cr4_pks ~= nil then
    return self._m_cr4_pks
  end

  self._m_cr4_pks = self.cr4 & 16777216 ~= 0
  return self._m_cr4_pks
end

-- 
-- Large pages.
XenHvmContext.Cpu.property.cr4_pse = {}
function XenHvmContext.Cpu.property.cr4_pse:get()
  if self._m_cr4_pse ~= nil then
    return self._m_cr4_pse
  end

  self._m_cr4_pse = self.cr4 & 16 ~= 0
  return self._m_cr4_pse
end

-- 
-- Virtual interrupt flag in protected mode.
XenHvmContext.Cpu.property.cr4_pvi = {}
function XenHvmContext.Cpu.property.cr4_pvi:get()
  if self._m_cr4_pvi ~= nil then
    return self._m_cr4_pvi
  end

  self._m_cr4_pvi = self.cr4 & 2 ~= 0
  return self._m_cr4_pvi
end

-- 
-- No access to user pages by the supervisor.
XenHvmContext.Cpu.property.cr4_smap = {}
function XenHvmContext.Cpu.property.cr4_smap:get()
  if self._m_cr4_smap ~= nil then
    return self._m_cr4_smap
  end

  self._m_cr4_smap = self.cr4 & 2097152 ~= 0
  return self._m_cr4_smap
end

-- 
-- No execution of user pages by the supervisor.
XenHvmContext.Cpu.property.cr4_smep = {}
function XenHvmContext.Cpu.property.cr4_smep:get()
  if self._m_cr4_smep ~= nil then
    return self._m_cr4_smep
  end

  self._m_cr4_smep = self.cr4 & 1048576 ~= 0
  return self._m_cr4_smep
end

-- 
-- SMX.
XenHvmContext.Cpu.property.cr4_smxe = {}
function XenHvmContext.Cpu.property.cr4_smxe:get()
  if self._m_cr4_smxe ~= nil then
    return self._m_cr4_smxe
  end

  self._m_cr4_smxe = self.cr4 & 16384 ~= 0
  return self._m_cr4_smxe
end

-- 
-- RDTSC for ring 0 only.
XenHvmContext.Cpu.property.cr4_tsd = {}
function XenHvmContext.Cpu.property.cr4_tsd:get()
  if self._m_cr4_tsd ~= nil then
    return self._m_cr4_tsd
  end

  self._m_cr4_tsd = self.cr4 & 4 ~= 0
  return self._m_cr4_tsd
end

-- 
-- User interrupts.
XenHvmContext.Cpu.property.cr4_uintr = {}
function XenHvmContext.Cpu.property.cr4_uintr:get()
  if self._m_cr4_uintr ~= nil then
    return self._m_cr4_uintr
  end

  self._m_cr4_uintr = self.cr4 & 33554432 ~= 0
  return self._m_cr4_uintr
end

-- 
-- User mode instruction prevention.
XenHvmContext.Cpu.property.cr4_umip = {}
function XenHvmContext.Cpu.property.cr4_umip:get()
  if self._m_cr4_umip ~= nil then
    return self._m_cr4_umip
  end

  self._m_cr4_umip = self.cr4 & 2048 ~= 0
  return self._m_cr4_umip
end

-- 
-- Virtual 8086 mode extensions.
XenHvmContext.Cpu.property.cr4_vme = {}
function XenHvmContext.Cpu.property.cr4_vme:get()
  if self._m_cr4_vme ~= nil then
    return self._m_cr4_vme
  end

  self._m_cr4_vme = self.cr4 & 1 ~= 0
  return self._m_cr4_vme
end

-- 
-- VMX.
XenHvmContext.Cpu.property.cr4_vmxe = {}
function XenHvmContext.Cpu.property.cr4_vmxe:get()
  if self._m_cr4_vmxe ~= nil then
    return self._m_cr4_vmxe
  end

  self._m_cr4_vmxe = self.cr4 & 8192 ~= 0
  return self._m_cr4_vmxe
end

-- 
-- CS, bit that is free for software.
XenHvmContext.Cpu.property.cs_avl = {}
function XenHvmContext.Cpu.property.cs_avl:get()
  if self._m_cs_avl ~= nil then
    return self._m_cs_avl
  end

  self._m_cs_avl = self.cs_arbytes & 256 ~= 0
  return self._m_cs_avl
end

-- 
-- CS has 32-bit size by default.
XenHvmContext.Cpu.property.cs_db = {}
function XenHvmContext.Cpu.property.cs_db:get()
  if self._m_cs_db ~= nil then
    return self._m_cs_db
  end

  self._m_cs_db = self.cs_arbytes & 1024 ~= 0
  return self._m_cs_db
end

-- 
-- Privilege level of CS.
XenHvmContext.Cpu.property.cs_dpl = {}
function XenHvmContext.Cpu.property.cs_dpl:get()
  if self._m_cs_dpl ~= nil then
    return self._m_cs_dpl
  end

  self._m_cs_dpl = math.floor(self.cs_arbytes / 32) % 4
  return self._m_cs_dpl
end

-- 
-- Limit of CS counts pages.
XenHvmContext.Cpu.property.cs_g = {}
function XenHvmContext.Cpu.property.cs_g:get()
  if self._m_cs_g ~= nil then
    return self._m_cs_g
  end

  self._m_cs_g = self.cs_arbytes & 2048 ~= 0
  return self._m_cs_g
end

-- 
-- CS holds 64-bit code.
XenHvmContext.Cpu.property.cs_l = {}
function XenHvmContext.Cpu.property.cs_l:get()
  if self._m_cs_l ~= nil then
    return self._m_cs_l
  end

  self._m_cs_l = self.cs_arbytes & 512 ~= 0
  return self._m_cs_l
end

-- 
-- Present. Clear also says that CS is unusable.
XenHvmContext.Cpu.property.cs_p = {}
function XenHvmContext.Cpu.property.cs_p:get()
  if self._m_cs_p ~= nil then
    return self._m_cs_p
  end

  self._m_cs_p = self.cs_arbytes & 128 ~= 0
  return self._m_cs_p
end

-- 
-- True if CS is a code or data segment.
XenHvmContext.Cpu.property.cs_s = {}
function XenHvmContext.Cpu.property.cs_s:get()
  if self._m_cs_s ~= nil then
    return self._m_cs_s
  end

  self._m_cs_s = self.cs_arbytes & 16 ~= 0
  return self._m_cs_s
end

-- 
-- Descriptor type of CS.
XenHvmContext.Cpu.property.cs_type = {}
function XenHvmContext.Cpu.property.cs_type:get()
  if self._m_cs_type ~= nil then
    return self._m_cs_type
  end

  self._m_cs_type = self.cs_arbytes & 15
  return self._m_cs_type
end

-- 
-- Breakpoint 0 was hit.
XenHvmContext.Cpu.property.dr6_b0 = {}
function XenHvmContext.Cpu.property.dr6_b0:get()
  if self._m_dr6_b0 ~= nil then
    return self._m_dr6_b0
  end

  self._m_dr6_b0 = self.dr6 & 1 ~= 0
  return self._m_dr6_b0
end

-- 
-- Breakpoint 1 was hit.
XenHvmContext.Cpu.property.dr6_b1 = {}
function XenHvmContext.Cpu.property.dr6_b1:get()
  if self._m_dr6_b1 ~= nil then
    return self._m_dr6_b1
  end

  self._m_dr6_b1 = self.dr6 & 2 ~= 0
  return self._m_dr6_b1
end

-- 
-- Breakpoint 2 was hit.
XenHvmContext.Cpu.property.dr6_b2 = {}
function XenHvmContext.Cpu.property.dr6_b2:get()
  if self._m_dr6_b2 ~= nil then
    return self._m_dr6_b2
  end

  self._m_dr6_b2 = self.dr6 & 4 ~= 0
  return self._m_dr6_b2
end

-- 
-- Breakpoint 3 was hit.
XenHvmContext.Cpu.property.dr6_b3 = {}
function XenHvmContext.Cpu.property.dr6_b3:get()
  if self._m_dr6_b3 ~= nil then
    return self._m_dr6_b3
  end

  self._m_dr6_b3 = self.dr6 & 8 ~= 0
  return self._m_dr6_b3
end

-- 
-- A debug register was about to be accessed.
XenHvmContext.Cpu.property.dr6_bd = {}
function XenHvmContext.Cpu.property.dr6_bd:get()
  if self._m_dr6_bd ~= nil then
    return self._m_dr6_bd
  end

  self._m_dr6_bd = self.dr6 & 8192 ~= 0
  return self._m_dr6_bd
end

-- 
-- No bus lock was detected (inverted).
XenHvmContext.Cpu.property.dr6_bld = {}
function XenHvmContext.Cpu.property.dr6_bld:get()
  if self._m_dr6_bld ~= nil then
    return self._m_dr6_bld
  end

  self._m_dr6_bld = self.dr6 & 2048 ~= 0
  return self._m_dr6_bld
end

-- 
-- Single step.
XenHvmContext.Cpu.property.dr6_bs = {}
function XenHvmContext.Cpu.property.dr6_bs:get()
  if self._m_dr6_bs ~= nil then
    return self._m_dr6_bs
  end

  self._m_dr6_bs = self.dr6 & 16384 ~= 0
  return self._m_dr6_bs
end

-- 
-- Task switch.
XenHvmContext.Cpu.property.dr6_bt = {}
function XenHvmContext.Cpu.property.dr6_bt:get()
  if self._m_dr6_bt ~= nil then
    return self._m_dr6_bt
  end

  self._m_dr6_bt = self.dr6 & 32768 ~= 0
  return self._m_dr6_bt
end

-- 
-- Not in a transaction (inverted).
XenHvmContext.Cpu.property.dr6_rtm = {}
function XenHvmContext.Cpu.property.dr6_rtm:get()
  if self._m_dr6_rtm ~= nil then
    return self._m_dr6_rtm
  end

  self._m_dr6_rtm = self.dr6 & 65536 ~= 0
  return self._m_dr6_rtm
end

-- 
-- Breakpoint 0 is enabled for all tasks.
XenHvmContext.Cpu.property.dr7_g0 = {}
function XenHvmContext.Cpu.property.dr7_g0:get()
  if self._m_dr7_g0 ~= nil then
    return self._m_dr7_g0
  end

  self._m_dr7_g0 = self.dr7 & 2 ~= 0
  return self._m_dr7_g0
end

-- 
-- Breakpoint 1 is enabled for all tasks.
XenHvmContext.Cpu.property.dr7_g1 = {}
function XenHvmContext.Cpu.property.dr7_g1:get()
  if self._m_dr7_g1 ~= nil then
    return self._m_dr7_g1
  end

  self._m_dr7_g1 = self.dr7 & 8 ~= 0
  return self._m_dr7_g1
end

-- 
-- Breakpoint 2 is enabled for all tasks.
XenHvmContext.Cpu.property.dr7_g2 = {}
function XenHvmContext.Cpu.property.dr7_g2:get()
  if self._m_dr7_g2 ~= nil then
    return self._m_dr7_g2
  end

  self._m_dr7_g2 = self.dr7 & 32 ~= 0
  return self._m_dr7_g2
end

-- 
-- Breakpoint 3 is enabled for all tasks.
XenHvmContext.Cpu.property.dr7_g3 = {}
function XenHvmContext.Cpu.property.dr7_g3:get()
  if self._m_dr7_g3 ~= nil then
    return self._m_dr7_g3
  end

  self._m_dr7_g3 = self.dr7 & 128 ~= 0
  return self._m_dr7_g3
end

-- 
-- Access to debug registers faults.
XenHvmContext.Cpu.property.dr7_gd = {}
function XenHvmContext.Cpu.property.dr7_gd:get()
  if self._m_dr7_gd ~= nil then
    return self._m_dr7_gd
  end

  self._m_dr7_gd = self.dr7 & 8192 ~= 0
  return self._m_dr7_gd
end

-- 
-- Exact breakpoints of all tasks; without effect.
XenHvmContext.Cpu.property.dr7_ge = {}
function XenHvmContext.Cpu.property.dr7_ge:get()
  if self._m_dr7_ge ~= nil then
    return self._m_dr7_ge
  end

  self._m_dr7_ge = self.dr7 & 512 ~= 0
  return self._m_dr7_ge
end

-- 
-- Breakpoint 0 is enabled for the current task.
XenHvmContext.Cpu.property.dr7_l0 = {}
function XenHvmContext.Cpu.property.dr7_l0:get()
  if self._m_dr7_l0 ~= nil then
    return self._m_dr7_l0
  end

  self._m_dr7_l0 = self.dr7 & 1 ~= 0
  return self._m_dr7_l0
end

-- 
-- Breakpoint 1 is enabled for the current task.
XenHvmContext.Cpu.property.dr7_l1 = {}
function XenHvmContext.Cpu.property.dr7_l1:get()
  if self._m_dr7_l1 ~= nil then
    return self._m_dr7_l1
  end

  self._m_dr7_l1 = self.dr7 & 4 ~= 0
  return self._m_dr7_l1
end

-- 
-- Breakpoint 2 is enabled for the current task.
XenHvmContext.Cpu.property.dr7_l2 = {}
function XenHvmContext.Cpu.property.dr7_l2:get()
  if self._m_dr7_l2 ~= nil then
    return self._m_dr7_l2
  end

  self._m_dr7_l2 = self.dr7 & 16 ~= 0
  return self._m_dr7_l2
end

-- 
-- Breakpoint 3 is enabled for the current task.
XenHvmContext.Cpu.property.dr7_l3 = {}
function XenHvmContext.Cpu.property.dr7_l3:get()
  if self._m_dr7_l3 ~= nil then
    return self._m_dr7_l3
  end

  self._m_dr7_l3 = self.dr7 & 64 ~= 0
  return self._m_dr7_l3
end

-- 
-- Exact breakpoints of the current task; without effect.
XenHvmContext.Cpu.property.dr7_le = {}
function XenHvmContext.Cpu.property.dr7_le:get()
  if self._m_dr7_le ~= nil then
    return self._m_dr7_le
  end

  self._m_dr7_le = self.dr7 & 256 ~= 0
  return self._m_dr7_le
end

-- 
-- Length of breakpoint 0.
XenHvmContext.Cpu.property.dr7_len0 = {}
function XenHvmContext.Cpu.property.dr7_len0:get()
  if self._m_dr7_len0 ~= nil then
    return self._m_dr7_len0
  end

  self._m_dr7_len0 = XenHvmContext.BreakpointLength(math.floor(self.dr7 / 262144) % 4)
  return self._m_dr7_len0
end

-- 
-- Length of breakpoint 1.
XenHvmContext.Cpu.property.dr7_len1 = {}
function XenHvmContext.Cpu.property.dr7_len1:get()
  if self._m_dr7_len1 ~= nil then
    return self._m_dr7_len1
  end

  self._m_dr7_len1 = XenHvmContext.BreakpointLength(math.floor(self.dr7 / 4194304) % 4)
  return self._m_dr7_len1
end

-- 
-- Length of breakpoint 2.
XenHvmContext.Cpu.property.dr7_len2 = {}
function XenHvmContext.Cpu.property.dr7_len2:get()
  if self._m_dr7_len2 ~= nil then
    return self._m_dr7_len2
  end

  self._m_dr7_len2 = XenHvmContext.BreakpointLength(math.floor(self.dr7 / 67108864) % 4)
  return self._m_dr7_len2
end

-- 
-- Length of breakpoint 3.
XenHvmContext.Cpu.property.dr7_len3 = {}
function XenHvmContext.Cpu.property.dr7_len3:get()
  if self._m_dr7_len3 ~= nil then
    return self._m_dr7_len3
  end

  self._m_dr7_len3 = XenHvmContext.BreakpointLength(math.floor(self.dr7 / 1073741824) % 4)
  return self._m_dr7_len3
end

-- 
-- Debugging inside transactions.
XenHvmContext.Cpu.property.dr7_rtm = {}
function XenHvmContext.Cpu.property.dr7_rtm:get()
  if self._m_dr7_rtm ~= nil then
    return self._m_dr7_rtm
  end

  self._m_dr7_rtm = self.dr7 & 2048 ~= 0
  return self._m_dr7_rtm
end

-- 
-- What breakpoint 0 waits for.
XenHvmContext.Cpu.property.dr7_rw0 = {}
function XenHvmContext.Cpu.property.dr7_rw0:get()
  if self._m_dr7_rw0 ~= nil then
    return self._m_dr7_rw0
  end

  self._m_dr7_rw0 = XenHvmContext.BreakpointCondition(math.floor(self.dr7 / 65536) % 4)
  return self._m_dr7_rw0
end

-- 
-- What breakpoint 1 waits for.
XenHvmContext.Cpu.property.dr7_rw1 = {}
function XenHvmContext.Cpu.property.dr7_rw1:get()
  if self._m_dr7_rw1 ~= nil then
    return self._m_dr7_rw1
  end

  self._m_dr7_rw1 = XenHvmContext.BreakpointCondition(math.floor(self.dr7 / 1048576) % 4)
  return self._m_dr7_rw1
end

-- 
-- What breakpoint 2 waits for.
XenHvmContext.Cpu.property.dr7_rw2 = {}
function XenHvmContext.Cpu.property.dr7_rw2:get()
  if self._m_dr7_rw2 ~= nil then
    return self._m_dr7_rw2
  end

  self._m_dr7_rw2 = XenHvmContext.BreakpointCondition(math.floor(self.dr7 / 16777216) % 4)
  return self._m_dr7_rw2
end

-- 
-- What breakpoint 3 waits for.
XenHvmContext.Cpu.property.dr7_rw3 = {}
function XenHvmContext.Cpu.property.dr7_rw3:get()
  if self._m_dr7_rw3 ~= nil then
    return self._m_dr7_rw3
  end

  self._m_dr7_rw3 = XenHvmContext.BreakpointCondition(math.floor(self.dr7 / 268435456) % 4)
  return self._m_dr7_rw3
end

-- 
-- DS, bit that is free for software.
XenHvmContext.Cpu.property.ds_avl = {}
function XenHvmContext.Cpu.property.ds_avl:get()
  if self._m_ds_avl ~= nil then
    return self._m_ds_avl
  end

  self._m_ds_avl = self.ds_arbytes & 256 ~= 0
  return self._m_ds_avl
end

-- 
-- DS has 32-bit size by default.
XenHvmContext.Cpu.property.ds_db = {}
function XenHvmContext.Cpu.property.ds_db:get()
  if self._m_ds_db ~= nil then
    return self._m_ds_db
  end

  self._m_ds_db = self.ds_arbytes & 1024 ~= 0
  return self._m_ds_db
end

-- 
-- Privilege level of DS.
XenHvmContext.Cpu.property.ds_dpl = {}
function XenHvmContext.Cpu.property.ds_dpl:get()
  if self._m_ds_dpl ~= nil then
    return self._m_ds_dpl
  end

  self._m_ds_dpl = math.floor(self.ds_arbytes / 32) % 4
  return self._m_ds_dpl
end

-- 
-- Limit of DS counts pages.
XenHvmContext.Cpu.property.ds_g = {}
function XenHvmContext.Cpu.property.ds_g:get()
  if self._m_ds_g ~= nil then
    return self._m_ds_g
  end

  self._m_ds_g = self.ds_arbytes & 2048 ~= 0
  return self._m_ds_g
end

-- 
-- DS holds 64-bit code.
XenHvmContext.Cpu.property.ds_l = {}
function XenHvmContext.Cpu.property.ds_l:get()
  if self._m_ds_l ~= nil then
    return self._m_ds_l
  end

  self._m_ds_l = self.ds_arbytes & 512 ~= 0
  return self._m_ds_l
end

-- 
-- Present. Clear also says that DS is unusable.
XenHvmContext.Cpu.property.ds_p = {}
function XenHvmContext.Cpu.property.ds_p:get()
  if self._m_ds_p ~= nil then
    return self._m_ds_p
  end

  self._m_ds_p = self.ds_arbytes & 128 ~= 0
  return self._m_ds_p
end

-- 
-- True if DS is a code or data segment.
XenHvmContext.Cpu.property.ds_s = {}
function XenHvmContext.Cpu.property.ds_s:get()
  if self._m_ds_s ~= nil then
    return self._m_ds_s
  end

  self._m_ds_s = self.ds_arbytes & 16 ~= 0
  return self._m_ds_s
end

-- 
-- Descriptor type of DS.
XenHvmContext.Cpu.property.ds_type = {}
function XenHvmContext.Cpu.property.ds_type:get()
  if self._m_ds_type ~= nil then
    return self._m_ds_type
  end

  self._m_ds_type = self.ds_arbytes & 15
  return self._m_ds_type
end

-- 
-- Automatic IBRS.
XenHvmContext.Cpu.property.efer_aibrse = {}
function XenHvmContext.Cpu.property.efer_aibrse:get()
  if self._m_efer_aibrse ~= nil then
    return self._m_efer_aibrse
  end

  self._m_efer_aibrse = self.msr_efer & 2097152 ~= 0
  return self._m_efer_aibrse
end

-- 
-- Fast FXSAVE.
XenHvmContext.Cpu.property.efer_ffxse = {}
function XenHvmContext.Cpu.property.efer_ffxse:get()
  if self._m_efer_ffxse ~= nil then
    return self._m_efer_ffxse
  end

  self._m_efer_ffxse = self.msr_efer & 16384 ~= 0
  return self._m_efer_ffxse
end

-- 
-- Long mode is active.
XenHvmContext.Cpu.property.efer_lma = {}
function XenHvmContext.Cpu.property.efer_lma:get()
  if self._m_efer_lma ~= nil then
    return self._m_efer_lma
  end

  self._m_efer_lma = self.msr_efer & 1024 ~= 0
  return self._m_efer_lma
end

-- 
-- Long mode is enabled.
XenHvmContext.Cpu.property.efer_lme = {}
function XenHvmContext.Cpu.property.efer_lme:get()
  if self._m_efer_lme ~= nil then
    return self._m_efer_lme
  end

  self._m_efer_lme = self.msr_efer & 256 ~= 0
  return self._m_efer_lme
end

-- 
-- Segment limits hold in long mode.
XenHvmContext.Cpu.property.efer_lmsle = {}
function XenHvmContext.Cpu.property.efer_lmsle:get()
  if self._m_efer_lmsle ~= nil then
    return self._m_efer_lmsle
  end

  self._m_efer_lmsle = self.msr_efer & 8192 ~= 0
  return self._m_efer_lmsle
end

-- 
-- No-execute pages are enabled.
XenHvmContext.Cpu.property.efer_nxe = {}
function XenHvmContext.Cpu.property.efer_nxe:get()
  if self._m_efer_nxe ~= nil then
    return self._m_efer_nxe
  end

  self._m_efer_nxe = self.msr_efer & 2048 ~= 0
  return self._m_efer_nxe
end

-- 
-- SYSCALL is enabled.
XenHvmContext.Cpu.property.efer_sce = {}
function XenHvmContext.Cpu.property.efer_sce:get()
  if self._m_efer_sce ~= nil then
    return self._m_efer_sce
  end

  self._m_efer_sce = self.msr_efer & 1 ~= 0
  return self._m_efer_sce
end

-- 
-- SVM is enabled.
XenHvmContext.Cpu.property.efer_svme = {}
function XenHvmContext.Cpu.property.efer_svme:get()
  if self._m_efer_svme ~= nil then
    return self._m_efer_svme
  end

  self._m_efer_svme = self.msr_efer & 4096 ~= 0
  return self._m_efer_svme
end

-- 
-- Translation cache extension.
XenHvmContext.Cpu.property.efer_tce = {}
function XenHvmContext.Cpu.property.efer_tce:get()
  if self._m_efer_tce ~= nil then
    return self._m_efer_tce
  end

  self._m_efer_tce = self.msr_efer & 32768 ~= 0
  return self._m_efer_tce
end

-- 
-- ES, bit that is free for software.
XenHvmContext.Cpu.property.es_avl = {}
function XenHvmContext.Cpu.property.es_avl:get()
  if self._m_es_avl ~= nil then
    return self._m_es_avl
  end

  self._m_es_avl = self.es_arbytes & 256 ~= 0
  return self._m_es_avl
end

-- 
-- ES has 32-bit size by default.
XenHvmContext.Cpu.property.es_db = {}
function XenHvmContext.Cpu.property.es_db:get()
  if self._m_es_db ~= nil then
    return self._m_es_db
  end

  self._m_es_db = self.es_arbytes & 1024 ~= 0
  return self._m_es_db
end

-- 
-- Privilege level of ES.
XenHvmContext.Cpu.property.es_dpl = {}
function XenHvmContext.Cpu.property.es_dpl:get()
  if self._m_es_dpl ~= nil then
    return self._m_es_dpl
  end

  self._m_es_dpl = math.floor(self.es_arbytes / 32) % 4
  return self._m_es_dpl
end

-- 
-- Limit of ES counts pages.
XenHvmContext.Cpu.property.es_g = {}
function XenHvmContext.Cpu.property.es_g:get()
  if self._m_es_g ~= nil then
    return self._m_es_g
  end

  self._m_es_g = self.es_arbytes & 2048 ~= 0
  return self._m_es_g
end

-- 
-- ES holds 64-bit code.
XenHvmContext.Cpu.property.es_l = {}
function XenHvmContext.Cpu.property.es_l:get()
  if self._m_es_l ~= nil then
    return self._m_es_l
  end

  self._m_es_l = self.es_arbytes & 512 ~= 0
  return self._m_es_l
end

-- 
-- Present. Clear also says that ES is unusable.
XenHvmContext.Cpu.property.es_p = {}
function XenHvmContext.Cpu.property.es_p:get()
  if self._m_es_p ~= nil then
    return self._m_es_p
  end

  self._m_es_p = self.es_arbytes & 128 ~= 0
  return self._m_es_p
end

-- 
-- True if ES is a code or data segment.
XenHvmContext.Cpu.property.es_s = {}
function XenHvmContext.Cpu.property.es_s:get()
  if self._m_es_s ~= nil then
    return self._m_es_s
  end

  self._m_es_s = self.es_arbytes & 16 ~= 0
  return self._m_es_s
end

-- 
-- Descriptor type of ES.
XenHvmContext.Cpu.property.es_type = {}
function XenHvmContext.Cpu.property.es_type:get()
  if self._m_es_type ~= nil then
    return self._m_es_type
  end

  self._m_es_type = self.es_arbytes & 15
  return self._m_es_type
end

-- 
-- The FPU has been used; if clear, its state is the initial one.
XenHvmContext.Cpu.property.fpu_initialised = {}
function XenHvmContext.Cpu.property.fpu_initialised:get()
  if self._m_fpu_initialised ~= nil then
    return self._m_fpu_initialised
  end

  if self._io:size() > 1024 then
    self._m_fpu_initialised = self.flags & 1 ~= 0
  end
  return self._m_fpu_initialised
end

-- 
-- FS, bit that is free for software.
XenHvmContext.Cpu.property.fs_avl = {}
function XenHvmContext.Cpu.property.fs_avl:get()
  if self._m_fs_avl ~= nil then
    return self._m_fs_avl
  end

  self._m_fs_avl = self.fs_arbytes & 256 ~= 0
  return self._m_fs_avl
end

-- 
-- FS has 32-bit size by default.
XenHvmContext.Cpu.property.fs_db = {}
function XenHvmContext.Cpu.property.fs_db:get()
  if self._m_fs_db ~= nil then
    return self._m_fs_db
  end

  self._m_fs_db = self.fs_arbytes & 1024 ~= 0
  return self._m_fs_db
end

-- 
-- Privilege level of FS.
XenHvmContext.Cpu.property.fs_dpl = {}
function XenHvmContext.Cpu.property.fs_dpl:get()
  if self._m_fs_dpl ~= nil then
    return self._m_fs_dpl
  end

  self._m_fs_dpl = math.floor(self.fs_arbytes / 32) % 4
  return self._m_fs_dpl
end

-- 
-- Limit of FS counts pages.
XenHvmContext.Cpu.property.fs_g = {}
function XenHvmContext.Cpu.property.fs_g:get()
  if self._m_fs_g ~= nil then
    return self._m_fs_g
  end

  self._m_fs_g = self.fs_arbytes & 2048 ~= 0
  return self._m_fs_g
end

-- 
-- FS holds 64-bit code.
XenHvmContext.Cpu.property.fs_l = {}
function XenHvmContext.Cpu.property.fs_l:get()
  if self._m_fs_l ~= nil then
    return self._m_fs_l
  end

  self._m_fs_l = self.fs_arbytes & 512 ~= 0
  return self._m_fs_l
end

-- 
-- Present. Clear also says that FS is unusable.
XenHvmContext.Cpu.property.fs_p = {}
function XenHvmContext.Cpu.property.fs_p:get()
  if self._m_fs_p ~= nil then
    return self._m_fs_p
  end

  self._m_fs_p = self.fs_arbytes & 128 ~= 0
  return self._m_fs_p
end

-- 
-- True if FS is a code or data segment.
XenHvmContext.Cpu.property.fs_s = {}
function XenHvmContext.Cpu.property.fs_s:get()
  if self._m_fs_s ~= nil then
    return self._m_fs_s
  end

  self._m_fs_s = self.fs_arbytes & 16 ~= 0
  return self._m_fs_s
end

-- 
-- Descriptor type of FS.
XenHvmContext.Cpu.property.fs_type = {}
function XenHvmContext.Cpu.property.fs_type:get()
  if self._m_fs_type ~= nil then
    return self._m_fs_type
  end

  self._m_fs_type = self.fs_arbytes & 15
  return self._m_fs_type
end

-- 
-- GS, bit that is free for software.
XenHvmContext.Cpu.property.gs_avl = {}
function XenHvmContext.Cpu.property.gs_avl:get()
  if self._m_gs_avl ~= nil then
    return self._m_gs_avl
  end

  self._m_gs_avl = self.gs_arbytes & 256 ~= 0
  return self._m_gs_avl
end

-- 
-- GS has 32-bit size by default.
XenHvmContext.Cpu.property.gs_db = {}
function XenHvmContext.Cpu.property.gs_db:get()
  if self._m_gs_db ~= nil then
    return self._m_gs_db
  end

  self._m_gs_db = self.gs_arbytes & 1024 ~= 0
  return self._m_gs_db
end

-- 
-- Privilege level of GS.
XenHvmContext.Cpu.property.gs_dpl = {}
function XenHvmContext.Cpu.property.gs_dpl:get()
  if self._m_gs_dpl ~= nil then
    return self._m_gs_dpl
  end

  self._m_gs_dpl = math.floor(self.gs_arbytes / 32) % 4
  return self._m_gs_dpl
end

-- 
-- Limit of GS counts pages.
XenHvmContext.Cpu.property.gs_g = {}
function XenHvmContext.Cpu.property.gs_g:get()
  if self._m_gs_g ~= nil then
    return self._m_gs_g
  end

  self._m_gs_g = self.gs_arbytes & 2048 ~= 0
  return self._m_gs_g
end

-- 
-- GS holds 64-bit code.
XenHvmContext.Cpu.property.gs_l = {}
function XenHvmContext.Cpu.property.gs_l:get()
  if self._m_gs_l ~= nil then
    return self._m_gs_l
  end

  self._m_gs_l = self.gs_arbytes & 512 ~= 0
  return self._m_gs_l
end

-- 
-- Present. Clear also says that GS is unusable.
XenHvmContext.Cpu.property.gs_p = {}
function XenHvmContext.Cpu.property.gs_p:get()
  if self._m_gs_p ~= nil then
    return self._m_gs_p
  end

  self._m_gs_p = self.gs_arbytes & 128 ~= 0
  return self._m_gs_p
end

-- 
-- True if GS is a code or data segment.
XenHvmContext.Cpu.property.gs_s = {}
function XenHvmContext.Cpu.property.gs_s:get()
  if self._m_gs_s ~= nil then
    return self._m_gs_s
  end

  self._m_gs_s = self.gs_arbytes & 16 ~= 0
  return self._m_gs_s
end

-- 
-- Descriptor type of GS.
XenHvmContext.Cpu.property.gs_type = {}
function XenHvmContext.Cpu.property.gs_type:get()
  if self._m_gs_type ~= nil then
    return self._m_gs_type
  end

  self._m_gs_type = self.gs_arbytes & 15
  return self._m_gs_type
end

-- 
-- The LDT register, bit that is free for software.
XenHvmContext.Cpu.property.ldtr_avl = {}
function XenHvmContext.Cpu.property.ldtr_avl:get()
  if self._m_ldtr_avl ~= nil then
    return self._m_ldtr_avl
  end

  self._m_ldtr_avl = self.ldtr_arbytes & 256 ~= 0
  return self._m_ldtr_avl
end

-- 
-- The LDT register has 32-bit size by default.
XenHvmContext.Cpu.property.ldtr_db = {}
function XenHvmContext.Cpu.property.ldtr_db:get()
  if self._m_ldtr_db ~= nil then
    return self._m_ldtr_db
  end

  self._m_ldtr_db = self.ldtr_arbytes & 1024 ~= 0
  return self._m_ldtr_db
end

-- 
-- Privilege level of the LDT register.
XenHvmContext.Cpu.property.ldtr_dpl = {}
function XenHvmContext.Cpu.property.ldtr_dpl:get()
  if self._m_ldtr_dpl ~= nil then
    return self._m_ldtr_dpl
  end

  self._m_ldtr_dpl = math.floor(self.ldtr_arbytes / 32) % 4
  return self._m_ldtr_dpl
end

-- 
-- Limit of the LDT register counts pages.
XenHvmContext.Cpu.property.ldtr_g = {}
function XenHvmContext.Cpu.property.ldtr_g:get()
  if self._m_ldtr_g ~= nil then
    return self._m_ldtr_g
  end

  self._m_ldtr_g = self.ldtr_arbytes & 2048 ~= 0
  return self._m_ldtr_g
end

-- 
-- The LDT register holds 64-bit code.
XenHvmContext.Cpu.property.ldtr_l = {}
function XenHvmContext.Cpu.property.ldtr_l:get()
  if self._m_ldtr_l ~= nil then
    return self._m_ldtr_l
  end

  self._m_ldtr_l = self.ldtr_arbytes & 512 ~= 0
  return self._m_ldtr_l
end

-- 
-- Present. Clear also says that the LDT register is unusable.
XenHvmContext.Cpu.property.ldtr_p = {}
function XenHvmContext.Cpu.property.ldtr_p:get()
  if self._m_ldtr_p ~= nil then
    return self._m_ldtr_p
  end

  self._m_ldtr_p = self.ldtr_arbytes & 128 ~= 0
  return self._m_ldtr_p
end

-- 
-- True if the LDT register is a code or data segment.
XenHvmContext.Cpu.property.ldtr_s = {}
function XenHvmContext.Cpu.property.ldtr_s:get()
  if self._m_ldtr_s ~= nil then
    return self._m_ldtr_s
  end

  self._m_ldtr_s = self.ldtr_arbytes & 16 ~= 0
  return self._m_ldtr_s
end

-- 
-- Descriptor type of the LDT register.
XenHvmContext.Cpu.property.ldtr_type = {}
function XenHvmContext.Cpu.property.ldtr_type:get()
  if self._m_ldtr_type ~= nil then
    return self._m_ldtr_type
  end

  self._m_ldtr_type = self.ldtr_arbytes & 15
  return self._m_ldtr_type
end

-- 
-- The event has an error code.
XenHvmContext.Cpu.property.pending_error_valid = {}
function XenHvmContext.Cpu.property.pending_error_valid:get()
  if self._m_pending_error_valid ~= nil then
    return self._m_pending_error_valid
  end

  self._m_pending_error_valid = self.pending_event & 2048 ~= 0
  return self._m_pending_error_valid
end

-- 
-- Reserved.
XenHvmContext.Cpu.property.pending_reserved = {}
function XenHvmContext.Cpu.property.pending_reserved:get()
  if self._m_pending_reserved ~= nil then
    return self._m_pending_reserved
  end

  self._m_pending_reserved = math.floor(self.pending_event / 4096) % 524288
  return self._m_pending_reserved
end

-- 
-- Kind of the event.
XenHvmContext.Cpu.property.pending_type = {}
function XenHvmContext.Cpu.property.pending_type:get()
  if self._m_pending_type ~= nil then
    return self._m_pending_type
  end

  self._m_pending_type = XenHvmContext.EventType(math.floor(self.pending_event / 256) % 8)
  return self._m_pending_type
end

-- 
-- There is a pending event.
XenHvmContext.Cpu.property.pending_valid = {}
function XenHvmContext.Cpu.property.pending_valid:get()
  if self._m_pending_valid ~= nil then
    return self._m_pending_valid
  end

  self._m_pending_valid = self.pending_event & 2147483648 ~= 0
  return self._m_pending_valid
end

-- 
-- Vector of the event.
XenHvmContext.Cpu.property.pending_vector = {}
function XenHvmContext.Cpu.property.pending_vector:get()
  if self._m_pending_vector ~= nil then
    return self._m_pending_vector
  end

  self._m_pending_vector = self.pending_event & 255
  return self._m_pending_vector
end

-- 
-- Flag AC: alignment check.
XenHvmContext.Cpu.property.rflags_ac = {}
function XenHvmContext.Cpu.property.rflags_ac:get()
  if self._m_rflags_ac ~= nil then
    return self._m_rflags_ac
  end

  self._m_rflags_ac = self.rflags & 262144 ~= 0
  return self._m_rflags_ac
end

-- 
-- Flag AF: auxiliary carry.
XenHvmContext.Cpu.property.rflags_af = {}
function XenHvmContext.Cpu.property.rflags_af:get()
  if self._m_rflags_af ~= nil then
    return self._m_rflags_af
  end

  self._m_rflags_af = self.rflags & 16 ~= 0
  return self._m_rflags_af
end

-- 
-- Flag CF: carry.
XenHvmContext.Cpu.property.rflags_cf = {}
function XenHvmContext.Cpu.property.rflags_cf:get()
  if self._m_rflags_cf ~= nil then
    return self._m_rflags_cf
  end

  self._m_rflags_cf = self.rflags & 1 ~= 0
  return self._m_rflags_cf
end

-- 
-- Flag DF: direction.
XenHvmContext.Cpu.property.rflags_df = {}
function XenHvmContext.Cpu.property.rflags_df:get()
  if self._m_rflags_df ~= nil then
    return self._m_rflags_df
  end

  self._m_rflags_df = self.rflags & 1024 ~= 0
  return self._m_rflags_df
end

-- 
-- Flag ID: CPUID can be used.
XenHvmContext.Cpu.property.rflags_id = {}
function XenHvmContext.Cpu.property.rflags_id:get()
  if self._m_rflags_id ~= nil then
    return self._m_rflags_id
  end

  self._m_rflags_id = self.rflags & 2097152 ~= 0
  return self._m_rflags_id
end

-- 
-- Flag IF: interrupts enabled.
XenHvmContext.Cpu.property.rflags_if = {}
function XenHvmContext.Cpu.property.rflags_if:get()
  if self._m_rflags_if ~= nil then
    return self._m_rflags_if
  end

  self._m_rflags_if = self.rflags & 512 ~= 0
  return self._m_rflags_if
end

-- 
-- Privilege level that may do I/O.
XenHvmContext.Cpu.property.rflags_iopl = {}
function XenHvmContext.Cpu.property.rflags_iopl:get()
  if self._m_rflags_iopl ~= nil then
    return self._m_rflags_iopl
  end

  self._m_rflags_iopl = math.floor(self.rflags / 4096) % 4
  return self._m_rflags_iopl
end

-- 
-- Flag NT: nested task.
XenHvmContext.Cpu.property.rflags_nt = {}
function XenHvmContext.Cpu.property.rflags_nt:get()
  if self._m_rflags_nt ~= nil then
    return self._m_rflags_nt
  end

  self._m_rflags_nt = self.rflags & 16384 ~= 0
  return self._m_rflags_nt
end

-- 
-- Flag OF: overflow.
XenHvmContext.Cpu.property.rflags_of = {}
function XenHvmContext.Cpu.property.rflags_of:get()
  if self._m_rflags_of ~= nil then
    return self._m_rflags_of
  end

  self._m_rflags_of = self.rflags & 2048 ~= 0
  return self._m_rflags_of
end

-- 
-- Flag PF: parity.
XenHvmContext.Cpu.property.rflags_pf = {}
function XenHvmContext.Cpu.property.rflags_pf:get()
  if self._m_rflags_pf ~= nil then
    return self._m_rflags_pf
  end

  self._m_rflags_pf = self.rflags & 4 ~= 0
  return self._m_rflags_pf
end

-- 
-- Flag RF: resume.
XenHvmContext.Cpu.property.rflags_rf = {}
function XenHvmContext.Cpu.property.rflags_rf:get()
  if self._m_rflags_rf ~= nil then
    return self._m_rflags_rf
  end

  self._m_rflags_rf = self.rflags & 65536 ~= 0
  return self._m_rflags_rf
end

-- 
-- Flag SF: sign.
XenHvmContext.Cpu.property.rflags_sf = {}
function XenHvmContext.Cpu.property.rflags_sf:get()
  if self._m_rflags_sf ~= nil then
    return self._m_rflags_sf
  end

  self._m_rflags_sf = self.rflags & 128 ~= 0
  return self._m_rflags_sf
end

-- 
-- Flag TF: trap.
XenHvmContext.Cpu.property.rflags_tf = {}
function XenHvmContext.Cpu.property.rflags_tf:get()
  if self._m_rflags_tf ~= nil then
    return self._m_rflags_tf
  end

  self._m_rflags_tf = self.rflags & 256 ~= 0
  return self._m_rflags_tf
end

-- 
-- Flag VIF: virtual interrupt flag.
XenHvmContext.Cpu.property.rflags_vif = {}
function XenHvmContext.Cpu.property.rflags_vif:get()
  if self._m_rflags_vif ~= nil then
    return self._m_rflags_vif
  end

  self._m_rflags_vif = self.rflags & 524288 ~= 0
  return self._m_rflags_vif
end

-- 
-- Flag VIP: virtual interrupt pending.
XenHvmContext.Cpu.property.rflags_vip = {}
function XenHvmContext.Cpu.property.rflags_vip:get()
  if self._m_rflags_vip ~= nil then
    return self._m_rflags_vip
  end

  self._m_rflags_vip = self.rflags & 1048576 ~= 0
  return self._m_rflags_vip
end

-- 
-- Flag VM: virtual 8086 mode.
XenHvmContext.Cpu.property.rflags_vm = {}
function XenHvmContext.Cpu.property.rflags_vm:get()
  if self._m_rflags_vm ~= nil then
    return self._m_rflags_vm
  end

  self._m_rflags_vm = self.rflags & 131072 ~= 0
  return self._m_rflags_vm
end

-- 
-- Flag ZF: zero.
XenHvmContext.Cpu.property.rflags_zf = {}
function XenHvmContext.Cpu.property.rflags_zf:get()
  if self._m_rflags_zf ~= nil then
    return self._m_rflags_zf
  end

  self._m_rflags_zf = self.rflags & 64 ~= 0
  return self._m_rflags_zf
end

-- 
-- SS, bit that is free for software.
XenHvmContext.Cpu.property.ss_avl = {}
function XenHvmContext.Cpu.property.ss_avl:get()
  if self._m_ss_avl ~= nil then
    return self._m_ss_avl
  end

  self._m_ss_avl = self.ss_arbytes & 256 ~= 0
  return self._m_ss_avl
end

-- 
-- SS has 32-bit size by default.
XenHvmContext.Cpu.property.ss_db = {}
function XenHvmContext.Cpu.property.ss_db:get()
  if self._m_ss_db ~= nil then
    return self._m_ss_db
  end

  self._m_ss_db = self.ss_arbytes & 1024 ~= 0
  return self._m_ss_db
end

-- 
-- Privilege level of SS.
XenHvmContext.Cpu.property.ss_dpl = {}
function XenHvmContext.Cpu.property.ss_dpl:get()
  if self._m_ss_dpl ~= nil then
    return self._m_ss_dpl
  end

  self._m_ss_dpl = math.floor(self.ss_arbytes / 32) % 4
  return self._m_ss_dpl
end

-- 
-- Limit of SS counts pages.
XenHvmContext.Cpu.property.ss_g = {}
function XenHvmContext.Cpu.property.ss_g:get()
  if self._m_ss_g ~= nil then
    return self._m_ss_g
  end

  self._m_ss_g = self.ss_arbytes & 2048 ~= 0
  return self._m_ss_g
end

-- 
-- SS holds 64-bit code.
XenHvmContext.Cpu.property.ss_l = {}
function XenHvmContext.Cpu.property.ss_l:get()
  if self._m_ss_l ~= nil then
    return self._m_ss_l
  end

  self._m_ss_l = self.ss_arbytes & 512 ~= 0
  return self._m_ss_l
end

-- 
-- Present. Clear also says that SS is unusable.
XenHvmContext.Cpu.property.ss_p = {}
function XenHvmContext.Cpu.property.ss_p:get()
  if self._m_ss_p ~= nil then
    return self._m_ss_p
  end

  self._m_ss_p = self.ss_arbytes & 128 ~= 0
  return self._m_ss_p
end

-- 
-- True if SS is a code or data segment.
XenHvmContext.Cpu.property.ss_s = {}
function XenHvmContext.Cpu.property.ss_s:get()
  if self._m_ss_s ~= nil then
    return self._m_ss_s
  end

  self._m_ss_s = self.ss_arbytes & 16 ~= 0
  return self._m_ss_s
end

-- 
-- Descriptor type of SS.
XenHvmContext.Cpu.property.ss_type = {}
function XenHvmContext.Cpu.property.ss_type:get()
  if self._m_ss_type ~= nil then
    return self._m_ss_type
  end

  self._m_ss_type = self.ss_arbytes & 15
  return self._m_ss_type
end

-- 
-- Code selector of SYSCALL.
XenHvmContext.Cpu.property.star_syscall_cs = {}
function XenHvmContext.Cpu.property.star_syscall_cs:get()
  if self._m_star_syscall_cs ~= nil then
    return self._m_star_syscall_cs
  end

  self._m_star_syscall_cs = math.floor(self.msr_star / 4294967296) % 65536
  return self._m_star_syscall_cs
end

-- 
-- Code selector of SYSRET.
XenHvmContext.Cpu.property.star_sysret_cs = {}
function XenHvmContext.Cpu.property.star_sysret_cs:get()
  if self._m_star_sysret_cs ~= nil then
    return self._m_star_sysret_cs
  end

  self._m_star_sysret_cs = math.floor(self.msr_star / 281474976710656)
  return self._m_star_sysret_cs
end

-- 
-- The task register, bit that is free for software.
XenHvmContext.Cpu.property.tr_avl = {}
function XenHvmContext.Cpu.property.tr_avl:get()
  if self._m_tr_avl ~= nil then
    return self._m_tr_avl
  end

  self._m_tr_avl = self.tr_arbytes & 256 ~= 0
  return self._m_tr_avl
end

-- 
-- The task register has 32-bit size by default.
XenHvmContext.Cpu.property.tr_db = {}
function XenHvmContext.Cpu.property.tr_db:get()
  if self._m_tr_db ~= nil then
    return self._m_tr_db
  end

  self._m_tr_db = self.tr_arbytes & 1024 ~= 0
  return self._m_tr_db
end

-- 
-- Privilege level of the task register.
XenHvmContext.Cpu.property.tr_dpl = {}
function XenHvmContext.Cpu.property.tr_dpl:get()
  if self._m_tr_dpl ~= nil then
    return self._m_tr_dpl
  end

  self._m_tr_dpl = math.floor(self.tr_arbytes / 32) % 4
  return self._m_tr_dpl
end

-- 
-- Limit of the task register counts pages.
XenHvmContext.Cpu.property.tr_g = {}
function XenHvmContext.Cpu.property.tr_g:get()
  if self._m_tr_g ~= nil then
    return self._m_tr_g
  end

  self._m_tr_g = self.tr_arbytes & 2048 ~= 0
  return self._m_tr_g
end

-- 
-- The task register holds 64-bit code.
XenHvmContext.Cpu.property.tr_l = {}
function XenHvmContext.Cpu.property.tr_l:get()
  if self._m_tr_l ~= nil then
    return self._m_tr_l
  end

  self._m_tr_l = self.tr_arbytes & 512 ~= 0
  return self._m_tr_l
end

-- 
-- Present. Clear also says that the task register is unusable.
XenHvmContext.Cpu.property.tr_p = {}
function XenHvmContext.Cpu.property.tr_p:get()
  if self._m_tr_p ~= nil then
    return self._m_tr_p
  end

  self._m_tr_p = self.tr_arbytes & 128 ~= 0
  return self._m_tr_p
end

-- 
-- True if the task register is a code or data segment.
XenHvmContext.Cpu.property.tr_s = {}
function XenHvmContext.Cpu.property.tr_s:get()
  if self._m_tr_s ~= nil then
    return self._m_tr_s
  end

  self._m_tr_s = self.tr_arbytes & 16 ~= 0
  return self._m_tr_s
end

-- 
-- Descriptor type of the task register.
XenHvmContext.Cpu.property.tr_type = {}
function XenHvmContext.Cpu.property.tr_type:get()
  if self._m_tr_type ~= nil then
    return self._m_tr_type
  end

  self._m_tr_type = self.tr_arbytes & 15
  return self._m_tr_type
end

-- 
-- x87 and SSE state in the form of FXSAVE.
-- 
-- General register RAX.
-- 
-- General register RBX.
-- 
-- General register RCX.
-- 
-- General register RDX.
-- 
-- General register RBP.
-- 
-- General register RSI.
-- 
-- General register RDI.
-- 
-- General register RSP.
-- 
-- General register R8.
-- 
-- General register R9.
-- 
-- General register R10.
-- 
-- General register R11.
-- 
-- General register R12.
-- 
-- General register R13.
-- 
-- General register R14.
-- 
-- General register R15.
-- 
-- Instruction pointer.
-- 
-- Flags register.
-- 
-- Control register 0: operating mode.
-- 
-- Control register 2: address of the last page fault.
-- 
-- Control register 3: root of the page tables.
-- 
-- Control register 4: features in use.
-- 
-- Debug register 0: address of breakpoint 0.
-- 
-- Debug register 1: address of breakpoint 1.
-- 
-- Debug register 2: address of breakpoint 2.
-- 
-- Debug register 3: address of breakpoint 3.
-- 
-- Debug register 6: status.
-- 
-- Debug register 7: control.
-- 
-- Selector of CS.
-- 
-- Selector of DS.
-- 
-- Selector of ES.
-- 
-- Selector of FS.
-- 
-- Selector of GS.
-- 
-- Selector of SS.
-- 
-- Selector of the task register.
-- 
-- Selector of the LDT register.
-- 
-- Limit of CS, in octets.
-- 
-- Limit of DS, in octets.
-- 
-- Limit of ES, in octets.
-- 
-- Limit of FS, in octets.
-- 
-- Limit of GS, in octets.
-- 
-- Limit of SS, in octets.
-- 
-- Limit of the task register, in octets.
-- 
-- Limit of the LDT register, in octets.
-- 
-- Limit of the IDT register, in octets.
-- 
-- Limit of the GDT register, in octets.
-- 
-- Base address of CS.
-- 
-- Base address of DS.
-- 
-- Base address of ES.
-- 
-- Base address of FS.
-- 
-- Base address of GS.
-- 
-- Base address of SS.
-- 
-- Base address of the task register.
-- 
-- Base address of the LDT register.
-- 
-- Base address of the IDT register.
-- 
-- Base address of the GDT register.
-- 
-- Attributes of CS: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of DS: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of ES: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of FS: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of GS: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of SS: those of its descriptor, without the gap between its
-- two parts.
-- 
-- Attributes of the task register: those of its descriptor, without the
-- gap between its two parts.
-- 
-- Attributes of the LDT register: those of its descriptor, without the
-- gap between its two parts.
-- 
-- Code selector for SYSENTER.
-- 
-- Stack pointer for SYSENTER.
-- 
-- Instruction pointer for SYSENTER.
-- 
-- Base address that SWAPGS would put into GS.
-- 
-- Obsolete, ignored.
-- 
-- Target of SYSCALL from 64-bit code.
-- 
-- Selectors of SYSCALL and SYSRET.
-- 
-- Target of SYSCALL from compatibility mode.
-- 
-- Bits of RFLAGS that SYSCALL clears.
-- 
-- Extended feature enable register.
-- 
-- What RDTSCP returns beside the TSC.
-- 
-- What RDTSC would return to the guest.
-- 
-- The event about to be injected, if any.
-- 
-- Error code of the pending event.
-- 
-- Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
-- FPU is initialised.
-- 
-- Padding.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Further MSRs of a virtual CPU; those that are 0 are left out.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
XenHvmContext.CpuMsr = class.class(KaitaiStruct)

function XenHvmContext.CpuMsr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuMsr:_read()
  self.num_msrs = self._io:read_u4le()
  self.padding = self._io:read_bytes(4)
  self.msrs = {}
  for i = 0, self.num_msrs - 1 do
    self.msrs[i + 1] = XenHvmContext.Msr(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Number of MSRs.
-- 
-- Padding of the structure, so that the MSRs are at a multiple of 8.
-- 
-- The MSRs.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Extended state of a virtual CPU: three masks and the XSAVE area, in the
-- standard form. The area ends with the last component of `xcr0_accum` (Xen
-- up to 4.2.2 wrote all that the CPU has).
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
XenHvmContext.CpuXsave = class.class(KaitaiStruct)

function XenHvmContext.CpuXsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.CpuXsave:_read()
  self.xfeature_mask = self._io:read_u8le()
  self.xcr0 = self._io:read_u8le()
  self.xcr0_accum = self._io:read_u8le()
  self._raw_save_area = self._io:read_bytes_full()
  local _io = KaitaiStream(stringstream(self._raw_save_area))
  self.save_area = X86Xsave(_io)
end

-- 
-- Ever enabled: APX registers R16 to R31.
XenHvmContext.CpuXsave.property.accum_apx = {}
function XenHvmContext.CpuXsave.property.accum_apx:get()
  if self._m_accum_apx ~= nil then
    return self._m_accum_apx
  end

  self._m_accum_apx = self.xcr0_accum & 524288 ~= 0
  return self._m_accum_apx
end

-- 
-- Ever enabled: AVX state (upper halves of YMM0 to YMM15).
XenHvmContext.CpuXsave.property.accum_avx = {}
function XenHvmContext.CpuXsave.property.accum_avx:get()
  if self._m_accum_avx ~= nil then
    return self._m_accum_avx
  end

  self._m_accum_avx = self.xcr0_accum & 4 ~= 0
  return self._m_accum_avx
end

-- 
-- Ever enabled: MPX configuration and status.
XenHvmContext.CpuXsave.property.accum_bndcsr = {}
function XenHvmContext.CpuXsave.property.accum_bndcsr:get()
  if self._m_accum_bndcsr ~= nil then
    return self._m_accum_bndcsr
  end

  self._m_accum_bndcsr = self.xcr0_accum & 16 ~= 0
  return self._m_accum_bndcsr
end

-- 
-- Ever enabled: MPX bound registers.
XenHvmContext.CpuXsave.property.accum_bndregs = {}
function XenHvmContext.CpuXsave.property.accum_bndregs:get()
  if self._m_accum_bndregs ~= nil then
    return self._m_accum_bndregs
  end

  self._m_accum_bndregs = self.xcr0_accum & 8 ~= 0
  return self._m_accum_bndregs
end

-- 
-- Ever enabled: ZMM16 to ZMM31.
XenHvmContext.CpuXsave.property.accum_hi16_zmm = {}
function XenHvmContext.CpuXsave.property.accum_hi16_zmm:get()
  if self._m_accum_hi16_zmm ~= nil then
    return self._m_accum_hi16_zmm
  end

  self._m_accum_hi16_zmm = self.xcr0_accum & 128 ~= 0
  return self._m_accum_hi16_zmm
end

-- 
-- Ever enabled: AMD lightweight profiling.
XenHvmContext.CpuXsave.property.accum_lwp = {}
function XenHvmContext.CpuXsave.property.accum_lwp:get()
  if self._m_accum_lwp ~= nil then
    return self._m_accum_lwp
  end

  self._m_accum_lwp = math.floor(self.xcr0_accum / 4611686018427387904) % 2 == 1
  return self._m_accum_lwp
end

-- 
-- Ever enabled: AVX-512 mask registers.
XenHvmContext.CpuXsave.property.accum_opmask = {}
function XenHvmContext.CpuXsave.property.accum_opmask:get()
  if self._m_accum_opmask ~= nil then
    return self._m_accum_opmask
  end

  self._m_accum_opmask = self.xcr0_accum & 32 ~= 0
  return self._m_accum_opmask
end

-- 
-- Ever enabled: protection key rights of user pages.
XenHvmContext.CpuXsave.property.accum_pkru = {}
function XenHvmContext.CpuXsave.property.accum_pkru:get()
  if self._m_accum_pkru ~= nil then
    return self._m_accum_pkru
  end

  self._m_accum_pkru = self.xcr0_accum & 512 ~= 0
  return self._m_accum_pkru
end

-- 
-- Ever enabled: SSE state (XMM registers and MXCSR).
XenHvmContext.CpuXsave.property.accum_sse = {}
function XenHvmContext.CpuXsave.property.accum_sse:get()
  if self._m_accum_sse ~= nil then
    return self._m_accum_sse
  end

  self._m_accum_sse = self.xcr0_accum & 2 ~= 0
  return self._m_accum_sse
end

-- 
-- Ever enabled: AMX tile configuration.
XenHvmContext.CpuXsave.property.accum_tilecfg = {}
function XenHvmContext.CpuXsave.property.accum_tilecfg:get()
  if self._m_accum_tilecfg ~= nil then
    return self._m_accum_tilecfg
  end

  self._m_accum_tilecfg = self.xcr0_accum & 131072 ~= 0
  return self._m_accum_tilecfg
end

-- 
-- Ever enabled: AMX tile data.
XenHvmContext.CpuXsave.property.accum_tiledata = {}
function XenHvmContext.CpuXsave.property.accum_tiledata:get()
  if self._m_accum_tiledata ~= nil then
    return self._m_accum_tiledata
  end

  self._m_accum_tiledata = self.xcr0_accum & 262144 ~= 0
  return self._m_accum_tiledata
end

-- 
-- Ever enabled: x87 state.
XenHvmContext.CpuXsave.property.accum_x87 = {}
function XenHvmContext.CpuXsave.property.accum_x87:get()
  if self._m_accum_x87 ~= nil then
    return self._m_accum_x87
  end

  self._m_accum_x87 = self.xcr0_accum & 1 ~= 0
  return self._m_accum_x87
end

-- 
-- Ever enabled: upper halves of ZMM0 to ZMM15.
XenHvmContext.CpuXsave.property.accum_zmm_hi256 = {}
function XenHvmContext.CpuXsave.property.accum_zmm_hi256:get()
  if self._m_accum_zmm_hi256 ~= nil then
    return self._m_accum_zmm_hi256
  end

  self._m_accum_zmm_hi256 = self.xcr0_accum & 64 ~= 0
  return self._m_accum_zmm_hi256
end

-- 
-- Supported: APX registers R16 to R31.
XenHvmContext.CpuXsave.property.mask_apx = {}
function XenHvmContext.CpuXsave.property.mask_apx:get()
  if self._m_mask_apx ~= nil then
    return self._m_mask_apx
  end

  self._m_mask_apx = self.xfeature_mask & 524288 ~= 0
  return self._m_mask_apx
end

-- 
-- Supported: AVX state (upper halves of YMM0 to YMM15).
XenHvmContext.CpuXsave.property.mask_avx = {}
function XenHvmContext.CpuXsave.property.mask_avx:get()
  if self._m_mask_avx ~= nil then
    return self._m_mask_avx
  end

  self._m_mask_avx = self.xfeature_mask & 4 ~= 0
  return self._m_mask_avx
end

-- 
-- Supported: MPX configuration and status.
XenHvmContext.CpuXsave.property.mask_bndcsr = {}
function XenHvmContext.CpuXsave.property.mask_bndcsr:get()
  if self._m_mask_bndcsr ~= nil then
    return self._m_mask_bndcsr
  end

  self._m_mask_bndcsr = self.xfeature_mask & 16 ~= 0
  return self._m_mask_bndcsr
end

-- 
-- Supported: MPX bound registers.
XenHvmContext.CpuXsave.property.mask_bndregs = {}
function XenHvmContext.CpuXsave.property.mask_bndregs:get()
  if self._m_mask_bndregs ~= nil then
    return self._m_mask_bndregs
  end

  self._m_mask_bndregs = self.xfeature_mask & 8 ~= 0
  return self._m_mask_bndregs
end

-- 
-- Supported: ZMM16 to ZMM31.
XenHvmContext.CpuXsave.property.mask_hi16_zmm = {}
function XenHvmContext.CpuXsave.property.mask_hi16_zmm:get()
  if self._m_mask_hi16_zmm ~= nil then
    return self._m_mask_hi16_zmm
  end

  self._m_mask_hi16_zmm = self.xfeature_mask & 128 ~= 0
  return self._m_mask_hi16_zmm
end

-- 
-- Supported: AMD lightweight profiling.
XenHvmContext.CpuXsave.property.mask_lwp = {}
function XenHvmContext.CpuXsave.property.mask_lwp:get()
  if self._m_mask_lwp ~= nil then
    return self._m_mask_lwp
  end

  self._m_mask_lwp = math.floor(self.xfeature_mask / 4611686018427387904) % 2 == 1
  return self._m_mask_lwp
end

-- 
-- Supported: AVX-512 mask registers.
XenHvmContext.CpuXsave.property.mask_opmask = {}
function XenHvmContext.CpuXsave.property.mask_opmask:get()
  if self._m_mask_opmask ~= nil then
    return self._m_mask_opmask
  end

  self._m_mask_opmask = self.xfeature_mask & 32 ~= 0
  return self._m_mask_opmask
end

-- 
-- Supported: protection key rights of user pages.
XenHvmContext.CpuXsave.property.mask_pkru = {}
function XenHvmContext.CpuXsave.property.mask_pkru:get()
  if self._m_mask_pkru ~= nil then
    return self._m_mask_pkru
  end

  self._m_mask_pkru = self.xfeature_mask & 512 ~= 0
  return self._m_mask_pkru
end

-- 
-- Supported: SSE state (XMM registers and MXCSR).
XenHvmContext.CpuXsave.property.mask_sse = {}
function XenHvmContext.CpuXsave.property.mask_sse:get()
  if self._m_mask_sse ~= nil then
    return self._m_mask_sse
  end

  self._m_mask_sse = self.xfeature_mask & 2 ~= 0
  return self._m_mask_sse
end

-- 
-- Supported: AMX tile configuration.
XenHvmContext.CpuXsave.property.mask_tilecfg = {}
function XenHvmContext.CpuXsave.property.mask_tilecfg:get()
  if self._m_mask_tilecfg ~= nil then
    return self._m_mask_tilecfg
  end

  self._m_mask_tilecfg = self.xfeature_mask & 131072 ~= 0
  return self._m_mask_tilecfg
end

-- 
-- Supported: AMX tile data.
XenHvmContext.CpuXsave.property.mask_tiledata = {}
function XenHvmContext.CpuXsave.property.mask_tiledata:get()
  if self._m_mask_tiledata ~= nil then
    return self._m_mask_tiledata
  end

  self._m_mask_tiledata = self.xfeature_mask & 262144 ~= 0
  return self._m_mask_tiledata
end

-- 
-- Supported: x87 state.
XenHvmContext.CpuXsave.property.mask_x87 = {}
function XenHvmContext.CpuXsave.property.mask_x87:get()
  if self._m_mask_x87 ~= nil then
    return self._m_mask_x87
  end

  self._m_mask_x87 = self.xfeature_mask & 1 ~= 0
  return self._m_mask_x87
end

-- 
-- Supported: upper halves of ZMM0 to ZMM15.
XenHvmContext.CpuXsave.property.mask_zmm_hi256 = {}
function XenHvmContext.CpuXsave.property.mask_zmm_hi256:get()
  if self._m_mask_zmm_hi256 ~= nil then
    return self._m_mask_zmm_hi256
  end

  self._m_mask_zmm_hi256 = self.xfeature_mask & 64 ~= 0
  return self._m_mask_zmm_hi256
end

-- 
-- Enabled: APX registers R16 to R31.
XenHvmContext.CpuXsave.property.xcr0_apx = {}
function XenHvmContext.CpuXsave.property.xcr0_apx:get()
  if self._m_xcr0_apx ~= nil then
    return self._m_xcr0_apx
  end

  self._m_xcr0_apx = self.xcr0 & 524288 ~= 0
  return self._m_xcr0_apx
end

-- 
-- Enabled: AVX state (upper halves of YMM0 to YMM15).
XenHvmContext.CpuXsave.property.xcr0_avx = {}
function XenHvmContext.CpuXsave.property.xcr0_avx:get()
  if self._m_xcr0_avx ~= nil then
    return self._m_xcr0_avx
  end

  self._m_xcr0_avx = self.xcr0 & 4 ~= 0
  return self._m_xcr0_avx
end

-- 
-- Enabled: MPX configuration and status.
XenHvmContext.CpuXsave.property.xcr0_bndcsr = {}
function XenHvmContext.CpuXsave.property.xcr0_bndcsr:get()
  if self._m_xcr0_bndcsr ~= nil then
    return self._m_xcr0_bndcsr
  end

  self._m_xcr0_bndcsr = self.xcr0 & 16 ~= 0
  return self._m_xcr0_bndcsr
end

-- 
-- Enabled: MPX bound registers.
XenHvmContext.CpuXsave.property.xcr0_bndregs = {}
function XenHvmContext.CpuXsave.property.xcr0_bndregs:get()
  if self._m_xcr0_bndregs ~= nil then
    return self._m_xcr0_bndregs
  end

  self._m_xcr0_bndregs = self.xcr0 & 8 ~= 0
  return self._m_xcr0_bndregs
end

-- 
-- Enabled: ZMM16 to ZMM31.
XenHvmContext.CpuXsave.property.xcr0_hi16_zmm = {}
function XenHvmContext.CpuXsave.property.xcr0_hi16_zmm:get()
  if self._m_xcr0_hi16_zmm ~= nil then
    return self._m_xcr0_hi16_zmm
  end

  self._m_xcr0_hi16_zmm = self.xcr0 & 128 ~= 0
  return self._m_xcr0_hi16_zmm
end

-- 
-- Enabled: AMD lightweight profiling.
XenHvmContext.CpuXsave.property.xcr0_lwp = {}
function XenHvmContext.CpuXsave.property.xcr0_lwp:get()
  if self._m_xcr0_lwp ~= nil then
    return self._m_xcr0_lwp
  end

  self._m_xcr0_lwp = math.floor(self.xcr0 / 4611686018427387904) % 2 == 1
  return self._m_xcr0_lwp
end

-- 
-- Enabled: AVX-512 mask registers.
XenHvmContext.CpuXsave.property.xcr0_opmask = {}
function XenHvmContext.CpuXsave.property.xcr0_opmask:get()
  if self._m_xcr0_opmask ~= nil then
    return self._m_xcr0_opmask
  end

  self._m_xcr0_opmask = self.xcr0 & 32 ~= 0
  return self._m_xcr0_opmask
end

-- 
-- Enabled: protection key rights of user pages.
XenHvmContext.CpuXsave.property.xcr0_pkru = {}
function XenHvmContext.CpuXsave.property.xcr0_pkru:get()
  if self._m_xcr0_pkru ~= nil then
    return self._m_xcr0_pkru
  end

  self._m_xcr0_pkru = self.xcr0 & 512 ~= 0
  return self._m_xcr0_pkru
end

-- 
-- Enabled: SSE state (XMM registers and MXCSR).
XenHvmContext.CpuXsave.property.xcr0_sse = {}
function XenHvmContext.CpuXsave.property.xcr0_sse:get()
  if self._m_xcr0_sse ~= nil then
    return self._m_xcr0_sse
  end

  self._m_xcr0_sse = self.xcr0 & 2 ~= 0
  return self._m_xcr0_sse
end

-- 
-- Enabled: AMX tile configuration.
XenHvmContext.CpuXsave.property.xcr0_tilecfg = {}
function XenHvmContext.CpuXsave.property.xcr0_tilecfg:get()
  if self._m_xcr0_tilecfg ~= nil then
    return self._m_xcr0_tilecfg
  end

  self._m_xcr0_tilecfg = self.xcr0 & 131072 ~= 0
  return self._m_xcr0_tilecfg
end

-- 
-- Enabled: AMX tile data.
XenHvmContext.CpuXsave.property.xcr0_tiledata = {}
function XenHvmContext.CpuXsave.property.xcr0_tiledata:get()
  if self._m_xcr0_tiledata ~= nil then
    return self._m_xcr0_tiledata
  end

  self._m_xcr0_tiledata = self.xcr0 & 262144 ~= 0
  return self._m_xcr0_tiledata
end

-- 
-- Enabled: x87 state.
XenHvmContext.CpuXsave.property.xcr0_x87 = {}
function XenHvmContext.CpuXsave.property.xcr0_x87:get()
  if self._m_xcr0_x87 ~= nil then
    return self._m_xcr0_x87
  end

  self._m_xcr0_x87 = self.xcr0 & 1 ~= 0
  return self._m_xcr0_x87
end

-- 
-- Enabled: upper halves of ZMM0 to ZMM15.
XenHvmContext.CpuXsave.property.xcr0_zmm_hi256 = {}
function XenHvmContext.CpuXsave.property.xcr0_zmm_hi256:get()
  if self._m_xcr0_zmm_hi256 ~= nil then
    return self._m_xcr0_zmm_hi256
  end

  self._m_xcr0_zmm_hi256 = self.xcr0 & 64 ~= 0
  return self._m_xcr0_zmm_hi256
end

-- 
-- Components that the machine supports. Ignored since Xen 4.5.
-- 
-- XCR0 of the guest.
-- 
-- All bits that XCR0 ever had: the components of the area.
-- 
-- The XSAVE area.

-- 
-- One entry: the descriptor and the structure that it announces. Entries
-- follow one another without padding.
-- See also: xen/include/public/hvm/save.h (struct hvm_save_descriptor)
XenHvmContext.Entry = class.class(KaitaiStruct)

function XenHvmContext.Entry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Entry:_read()
  self.typecode = XenHvmContext.SaveType(self._io:read_u2le())
  self.instance = self._io:read_u2le()
  self.len_body = self._io:read_u4le()
  local _on = self.typecode
  if _on == XenHvmContext.SaveType.cpu then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Cpu(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.cpu_msr then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.CpuMsr(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.cpu_xsave then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.CpuXsave(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.header then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Header(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.hpet then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Hpet(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.ioapic then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Ioapic(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.isa_irq then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.IsaIrq(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.lapic then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Lapic(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.lapic_regs then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.LapicRegs(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.mtrr then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Mtrr(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.pci_irq then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.PciIrq(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.pci_link then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.PciLink(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.pic then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Pic(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.pit then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Pit(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.pmtimer then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Pmtimer(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.rtc then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.Rtc(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.tsc_adjust then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.TscAdjust(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.viridian_domain then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.ViridianDomain(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.viridian_vcpu then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.ViridianVcpu(_io, self, self._root)
  elseif _on == XenHvmContext.SaveType.vmce_vcpu then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = XenHvmContext.VmceVcpu(_io, self, self._root)
  else
    self.body = self._io:read_bytes(self.len_body)
  end
end

-- 
-- What the body is. Xen refuses to load a context with a code that it
-- does not know.
-- 
-- Number of the virtual CPU, of the PIC, or 0.
-- 
-- Length of the body in octets, without the descriptor.
-- 
-- The saved structure. Types without a published layout and unknown ones
-- are kept as octets.

-- 
-- Identifies the format and the machine that saved.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
XenHvmContext.Header = class.class(KaitaiStruct)

function XenHvmContext.Header:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Header:_read()
  self.magic = self._io:read_u4le()
  self.version = self._io:read_u4le()
  self.changeset = self._io:read_u8le()
  self.cpuid = self._io:read_u4le()
  self.gtsc_khz = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- To be added to the family if that is 15.
XenHvmContext.Header.property.cpu_extended_family = {}
function XenHvmContext.Header.property.cpu_extended_family:get()
  if self._m_cpu_extended_family ~= nil then
    return self._m_cpu_extended_family
  end

  self._m_cpu_extended_family = math.floor(self.cpuid / 1048576) % 256
  return self._m_cpu_extended_family
end

-- 
-- Model, high four bits.
XenHvmContext.Header.property.cpu_extended_model = {}
function XenHvmContext.Header.property.cpu_extended_model:get()
  if self._m_cpu_extended_model ~= nil then
    return self._m_cpu_extended_model
  end

  self._m_cpu_extended_model = math.floor(self.cpuid / 65536) % 16
  return self._m_cpu_extended_model
end

-- 
-- Family.
XenHvmContext.Header.property.cpu_family = {}
function XenHvmContext.Header.property.cpu_family:get()
  if self._m_cpu_family ~= nil then
    return self._m_cpu_family
  end

  self._m_cpu_family = math.floor(self.cpuid / 256) % 16
  return self._m_cpu_family
end

-- 
-- Model, low four bits.
XenHvmContext.Header.property.cpu_model = {}
function XenHvmContext.Header.property.cpu_model:get()
  if self._m_cpu_model ~= nil then
    return self._m_cpu_model
  end

  self._m_cpu_model = math.floor(self.cpuid / 16) % 16
  return self._m_cpu_model
end

-- 
-- Stepping.
XenHvmContext.Header.property.cpu_stepping = {}
function XenHvmContext.Header.property.cpu_stepping:get()
  if self._m_cpu_stepping ~= nil then
    return self._m_cpu_stepping
  end

  self._m_cpu_stepping = self.cpuid & 15
  return self._m_cpu_stepping
end

-- 
-- Processor type.
XenHvmContext.Header.property.cpu_type = {}
function XenHvmContext.Header.property.cpu_type:get()
  if self._m_cpu_type ~= nil then
    return self._m_cpu_type
  end

  self._m_cpu_type = math.floor(self.cpuid / 4096) % 4
  return self._m_cpu_type
end

-- 
-- 0x54381286; Xen refuses to load anything else.
-- 
-- Version of the format: 1.
-- 
-- Changeset of the Xen that saved; all ones if unknown, as always since
-- Xen moved to git.
-- 
-- EAX of CPUID leaf 1 on the machine that saved: family, model and
-- stepping.
-- 
-- Frequency of the guest TSC, in kHz.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- The high precision event timer, as in its registers, with the last
-- comparator values.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
-- Specification 1.0a
XenHvmContext.Hpet = class.class(KaitaiStruct)

function XenHvmContext.Hpet:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Hpet:_read()
  self.capability = self._io:read_u4le()
  self.counter_period = self._io:read_u4le()
  self.res0 = self._io:read_bytes(8)
  self.config = self._io:read_u8le()
  self.res1 = self._io:read_bytes(8)
  self.isr = self._io:read_u8le()
  self.res2 = self._io:read_bytes(200)
  self.mc64 = self._io:read_u8le()
  self.res3 = self._io:read_bytes(8)
  self.timers = {}
  for i = 0, 3 - 1 do
    self.timers[i + 1] = XenHvmContext.HpetTimer(self._io, self, self._root)
  end
  self.res5 = self._io:read_bytes(672)
  self.period = {}
  for i = 0, 3 - 1 do
    self.period[i + 1] = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The main counter has 64 bits.
XenHvmContext.Hpet.property.count_size_cap = {}
function XenHvmContext.Hpet.property.count_size_cap:get()
  if self._m_count_size_cap ~= nil then
    return self._m_count_size_cap
  end

  self._m_count_size_cap = self.capability & 8192 ~= 0
  return self._m_count_size_cap
end

-- 
-- The main counter runs.
XenHvmContext.Hpet.property.is_enabled = {}
function XenHvmContext.Hpet.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.config & 1 ~= 0
  return self._m_is_enabled
end

-- 
-- Timers 0 and 1 replace PIT and RTC.
XenHvmContext.Hpet.property.is_legacy = {}
function XenHvmContext.Hpet.property.is_legacy:get()
  if self._m_is_legacy ~= nil then
    return self._m_is_legacy
  end

  self._m_is_legacy = self.config & 2 ~= 0
  return self._m_is_legacy
end

-- 
-- Legacy routing is possible.
XenHvmContext.Hpet.property.leg_rt_cap = {}
function XenHvmContext.Hpet.property.leg_rt_cap:get()
  if self._m_leg_rt_cap ~= nil then
    return self._m_leg_rt_cap
  end

  self._m_leg_rt_cap = self.capability & 32768 ~= 0
  return self._m_leg_rt_cap
end

-- 
-- Number of timers minus one.
XenHvmContext.Hpet.property.num_tim_cap = {}
function XenHvmContext.Hpet.property.num_tim_cap:get()
  if self._m_num_tim_cap ~= nil then
    return self._m_num_tim_cap
  end

  self._m_num_tim_cap = math.floor(self.capability / 256) % 32
  return self._m_num_tim_cap
end

-- 
-- Revision.
XenHvmContext.Hpet.property.rev_id = {}
function XenHvmContext.Hpet.property.rev_id:get()
  if self._m_rev_id ~= nil then
    return self._m_rev_id
  end

  self._m_rev_id = self.capability & 255
  return self._m_rev_id
end

-- 
-- Timer 0 has raised its interrupt.
XenHvmContext.Hpet.property.t0_int_sts = {}
function XenHvmContext.Hpet.property.t0_int_sts:get()
  if self._m_t0_int_sts ~= nil then
    return self._m_t0_int_sts
  end

  self._m_t0_int_sts = self.isr & 1 ~= 0
  return self._m_t0_int_sts
end

-- 
-- Timer 1 has raised its interrupt.
XenHvmContext.Hpet.property.t1_int_sts = {}
function XenHvmContext.Hpet.property.t1_int_sts:get()
  if self._m_t1_int_sts ~= nil then
    return self._m_t1_int_sts
  end

  self._m_t1_int_sts = self.isr & 2 ~= 0
  return self._m_t1_int_sts
end

-- 
-- Timer 2 has raised its interrupt.
XenHvmContext.Hpet.property.t2_int_sts = {}
function XenHvmContext.Hpet.property.t2_int_sts:get()
  if self._m_t2_int_sts ~= nil then
    return self._m_t2_int_sts
  end

  self._m_t2_int_sts = self.isr & 4 ~= 0
  return self._m_t2_int_sts
end

-- 
-- PCI vendor ID.
XenHvmContext.Hpet.property.vendor_id = {}
function XenHvmContext.Hpet.property.vendor_id:get()
  if self._m_vendor_id ~= nil then
    return self._m_vendor_id
  end

  self._m_vendor_id = math.floor(self.capability / 65536)
  return self._m_vendor_id
end

-- 
-- Capabilities, bits 31 to 0.
-- 
-- Period of the main counter, in femtoseconds.
-- 
-- Reserved.
-- 
-- Configuration.
-- 
-- Reserved.
-- 
-- Interrupt status.
-- 
-- Reserved.
-- 
-- Main counter.
-- 
-- Reserved.
-- 
-- The three timers.
-- 
-- Places of timers that Xen does not have.
-- 
-- Last value written to each comparator, in ticks.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- One timer of the HPET.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
-- Specification 1.0a
XenHvmContext.HpetTimer = class.class(KaitaiStruct)

function XenHvmContext.HpetTimer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.HpetTimer:_read()
  self.config = self._io:read_u4le()
  self.int_route_cap = self._io:read_u4le()
  self.cmp = self._io:read_u8le()
  self.fsb_value = self._io:read_u4le()
  self.fsb_address = self._io:read_u4le()
  self.res4 = self._io:read_bytes(8)
end

-- 
-- FSB interrupts are possible.
XenHvmContext.HpetTimer.property.fsb_cap = {}
function XenHvmContext.HpetTimer.property.fsb_cap:get()
  if self._m_fsb_cap ~= nil then
    return self._m_fsb_cap
  end

  self._m_fsb_cap = self.config & 32768 ~= 0
  return self._m_fsb_cap
end

-- 
-- FSB interrupts.
XenHvmContext.HpetTimer.property.fsb_enabled = {}
function XenHvmContext.HpetTimer.property.fsb_enabled:get()
  if self._m_fsb_enabled ~= nil then
    return self._m_fsb_enabled
  end

  self._m_fsb_enabled = self.config & 16384 ~= 0
  return self._m_fsb_enabled
end

-- 
-- Input of the I/O APIC.
XenHvmContext.HpetTimer.property.int_route = {}
function XenHvmContext.HpetTimer.property.int_route:get()
  if self._m_int_route ~= nil then
    return self._m_int_route
  end

  self._m_int_route = math.floor(self.config / 512) % 32
  return self._m_int_route
end

-- 
-- 32-bit mode.
XenHvmContext.HpetTimer.property.is_32bit = {}
function XenHvmContext.HpetTimer.property.is_32bit:get()
  if self._m_is_32bit ~= nil then
    return self._m_is_32bit
  end

  self._m_is_32bit = self.config & 256 ~= 0
  return self._m_is_32bit
end

-- 
-- The interrupt is enabled.
XenHvmContext.HpetTimer.property.is_enabled = {}
function XenHvmContext.HpetTimer.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.config & 4 ~= 0
  return self._m_is_enabled
end

-- 
-- Level-triggered.
XenHvmContext.HpetTimer.property.is_level = {}
function XenHvmContext.HpetTimer.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.config & 2 ~= 0
  return self._m_is_level
end

-- 
-- Periodic.
XenHvmContext.HpetTimer.property.is_periodic = {}
function XenHvmContext.HpetTimer.property.is_periodic:get()
  if self._m_is_periodic ~= nil then
    return self._m_is_periodic
  end

  self._m_is_periodic = self.config & 8 ~= 0
  return self._m_is_periodic
end

-- 
-- Periodic mode is possible.
XenHvmContext.HpetTimer.property.periodic_cap = {}
function XenHvmContext.HpetTimer.property.periodic_cap:get()
  if self._m_periodic_cap ~= nil then
    return self._m_periodic_cap
  end

  self._m_periodic_cap = self.config & 16 ~= 0
  return self._m_periodic_cap
end

-- 
-- The accumulator can be written.
XenHvmContext.HpetTimer.property.set_value = {}
function XenHvmContext.HpetTimer.property.set_value:get()
  if self._m_set_value ~= nil then
    return self._m_set_value
  end

  self._m_set_value = self.config & 64 ~= 0
  return self._m_set_value
end

-- 
-- The timer has 64 bits.
XenHvmContext.HpetTimer.property.size_cap = {}
function XenHvmContext.HpetTimer.property.size_cap:get()
  if self._m_size_cap ~= nil then
    return self._m_size_cap
  end

  self._m_size_cap = self.config & 32 ~= 0
  return self._m_size_cap
end

-- 
-- Configuration and capabilities.
-- 
-- Inputs of the I/O APIC that the timer can use, one bit each.
-- 
-- Comparator, in ticks.
-- 
-- Data of an FSB interrupt; not supported by Xen.
-- 
-- Address of an FSB interrupt; not supported by Xen.
-- 
-- Reserved.

-- 
-- The I/O APIC.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
XenHvmContext.Ioapic = class.class(KaitaiStruct)

function XenHvmContext.Ioapic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Ioapic:_read()
  self.base_address = self._io:read_u8le()
  self.ioregsel = self._io:read_u4le()
  self.id = self._io:read_u4le()
  self.redirtbl = {}
  for i = 0, 48 - 1 do
    self.redirtbl[i + 1] = XenHvmContext.RedirectionEntry(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Physical address of its registers.
-- 
-- Selected register.
-- 
-- APIC ID.
-- 
-- Redirection table: 16 ISA interrupts and 32 more.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Levels of the interrupt wires of ISA devices.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
XenHvmContext.IsaIrq = class.class(KaitaiStruct)

function XenHvmContext.IsaIrq:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.IsaIrq:_read()
  self.wires = self._io:read_u2le()
  self.reserved = self._io:read_bytes(6)
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Interrupt 0 is asserted.
XenHvmContext.IsaIrq.property.irq0 = {}
function XenHvmContext.IsaIrq.property.irq0:get()
  if self._m_irq0 ~= nil then
    return self._m_irq0
  end

  self._m_irq0 = self.wires & 1 ~= 0
  return self._m_irq0
end

-- 
-- Interrupt 1 is asserted.
XenHvmContext.IsaIrq.property.irq1 = {}
function XenHvmContext.IsaIrq.property.irq1:get()
  if self._m_irq1 ~= nil then
    return self._m_irq1
  end

  self._m_irq1 = self.wires & 2 ~= 0
  return self._m_irq1
end

-- 
-- Interrupt 10 is asserted.
XenHvmContext.IsaIrq.property.irq10 = {}
function XenHvmContext.IsaIrq.property.irq10:get()
  if self._m_irq10 ~= nil then
    return self._m_irq10
  end

  self._m_irq10 = self.wires & 1024 ~= 0
  return self._m_irq10
end

-- 
-- Interrupt 11 is asserted.
XenHvmContext.IsaIrq.property.irq11 = {}
function XenHvmContext.IsaIrq.property.irq11:get()
  if self._m_irq11 ~= nil then
    return self._m_irq11
  end

  self._m_irq11 = self.wires & 2048 ~= 0
  return self._m_irq11
end

-- 
-- Interrupt 12 is asserted.
XenHvmContext.IsaIrq.property.irq12 = {}
function XenHvmContext.IsaIrq.property.irq12:get()
  if self._m_irq12 ~= nil then
    return self._m_irq12
  end

  self._m_irq12 = self.wires & 4096 ~= 0
  return self._m_irq12
end

-- 
-- Interrupt 13 is asserted.
XenHvmContext.IsaIrq.property.irq13 = {}
function XenHvmContext.IsaIrq.property.irq13:get()
  if self._m_irq13 ~= nil then
    return self._m_irq13
  end

  self._m_irq13 = self.wires & 8192 ~= 0
  return self._m_irq13
end

-- 
-- Interrupt 14 is asserted.
XenHvmContext.IsaIrq.property.irq14 = {}
function XenHvmContext.IsaIrq.property.irq14:get()
  if self._m_irq14 ~= nil then
    return self._m_irq14
  end

  self._m_irq14 = self.wires & 16384 ~= 0
  return self._m_irq14
end

-- 
-- Interrupt 15 is asserted.
XenHvmContext.IsaIrq.property.irq15 = {}
function XenHvmContext.IsaIrq.property.irq15:get()
  if self._m_irq15 ~= nil then
    return self._m_irq15
  end

  self._m_irq15 = self.wires & 32768 ~= 0
  return self._m_irq15
end

-- 
-- Interrupt 2 is asserted.
XenHvmContext.IsaIrq.property.irq2 = {}
function XenHvmContext.IsaIrq.property.irq2:get()
  if self._m_irq2 ~= nil then
    return self._m_irq2
  end

  self._m_irq2 = self.wires & 4 ~= 0
  return self._m_irq2
end

-- 
-- Interrupt 3 is asserted.
XenHvmContext.IsaIrq.property.irq3 = {}
function XenHvmContext.IsaIrq.property.irq3:get()
  if self._m_irq3 ~= nil then
    return self._m_irq3
  end

  self._m_irq3 = self.wires & 8 ~= 0
  return self._m_irq3
end

-- 
-- Interrupt 4 is asserted.
XenHvmContext.IsaIrq.property.irq4 = {}
function XenHvmContext.IsaIrq.property.irq4:get()
  if self._m_irq4 ~= nil then
    return self._m_irq4
  end

  self._m_irq4 = self.wires & 16 ~= 0
  return self._m_irq4
end

-- 
-- Interrupt 5 is asserted.
XenHvmContext.IsaIrq.property.irq5 = {}
function XenHvmContext.IsaIrq.property.irq5:get()
  if self._m_irq5 ~= nil then
    return self._m_irq5
  end

  self._m_irq5 = self.wires & 32 ~= 0
  return self._m_irq5
end

-- 
-- Interrupt 6 is asserted.
XenHvmContext.IsaIrq.property.irq6 = {}
function XenHvmContext.IsaIrq.property.irq6:get()
  if self._m_irq6 ~= nil then
    return self._m_irq6
  end

  self._m_irq6 = self.wires & 64 ~= 0
  return self._m_irq6
end

-- 
-- Interrupt 7 is asserted.
XenHvmContext.IsaIrq.property.irq7 = {}
function XenHvmContext.IsaIrq.property.irq7:get()
  if self._m_irq7 ~= nil then
    return self._m_irq7
  end

  self._m_irq7 = self.wires & 128 ~= 0
  return self._m_irq7
end

-- 
-- Interrupt 8 is asserted.
XenHvmContext.IsaIrq.property.irq8 = {}
function XenHvmContext.IsaIrq.property.irq8:get()
  if self._m_irq8 ~= nil then
    return self._m_irq8
  end

  self._m_irq8 = self.wires & 256 ~= 0
  return self._m_irq8
end

-- 
-- Interrupt 9 is asserted.
XenHvmContext.IsaIrq.property.irq9 = {}
function XenHvmContext.IsaIrq.property.irq9:get()
  if self._m_irq9 ~= nil then
    return self._m_irq9
  end

  self._m_irq9 = self.wires & 512 ~= 0
  return self._m_irq9
end

-- 
-- One bit for each ISA interrupt, set if it is asserted.
-- 
-- Unused octets of the 64-bit word.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- State of a local APIC beside its registers. 32 octets, with `pending_esr`,
-- since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
-- `tdt_msr`, before Xen 4.1.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
XenHvmContext.Lapic = class.class(KaitaiStruct)

function XenHvmContext.Lapic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Lapic:_read()
  self.apic_base_msr = self._io:read_u8le()
  self.disabled = self._io:read_u4le()
  self.timer_divisor = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self.tdt_msr = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.pending_esr = self._io:read_u4le()
  end
  if not(self._io:is_eof()) then
    self.padding = self._io:read_u4le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Page number of the registers.
XenHvmContext.Lapic.property.base_pfn = {}
function XenHvmContext.Lapic.property.base_pfn:get()
  if self._m_base_pfn ~= nil then
    return self._m_base_pfn
  end

  self._m_base_pfn = math.floor(self.apic_base_msr / 4096)
  return self._m_base_pfn
end

-- 
-- Disabled by the APIC base MSR.
XenHvmContext.Lapic.property.hw_disabled = {}
function XenHvmContext.Lapic.property.hw_disabled:get()
  if self._m_hw_disabled ~= nil then
    return self._m_hw_disabled
  end

  self._m_hw_disabled = self.disabled & 1 ~= 0
  return self._m_hw_disabled
end

-- 
-- Bootstrap processor.
XenHvmContext.Lapic.property.is_bsp = {}
function XenHvmContext.Lapic.property.is_bsp:get()
  if self._m_is_bsp ~= nil then
    return self._m_is_bsp
  end

  self._m_is_bsp = self.apic_base_msr & 256 ~= 0
  return self._m_is_bsp
end

-- 
-- The APIC is enabled.
XenHvmContext.Lapic.property.is_enabled = {}
function XenHvmContext.Lapic.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.apic_base_msr & 2048 ~= 0
  return self._m_is_enabled
end

-- 
-- x2APIC mode.
XenHvmContext.Lapic.property.is_x2apic = {}
function XenHvmContext.Lapic.property.is_x2apic:get()
  if self._m_is_x2apic ~= nil then
    return self._m_is_x2apic
  end

  self._m_is_x2apic = self.apic_base_msr & 1024 ~= 0
  return self._m_is_x2apic
end

-- 
-- Disabled by the spurious interrupt register.
XenHvmContext.Lapic.property.sw_disabled = {}
function XenHvmContext.Lapic.property.sw_disabled:get()
  if self._m_sw_disabled ~= nil then
    return self._m_sw_disabled
  end

  self._m_sw_disabled = self.disabled & 2 ~= 0
  return self._m_sw_disabled
end

-- 
-- The APIC base MSR.
-- 
-- How the APIC is disabled.
-- 
-- What the timer clock is divided by.
-- 
-- TSC deadline of the timer.
-- 
-- Errors not yet latched into the error status register.
-- 
-- Tail padding of the structure.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Registers of a local APIC, as in its page: each has the first four of 16
-- octets. The low ends of the bit maps are first.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
XenHvmContext.LapicRegs = class.class(KaitaiStruct)

function XenHvmContext.LapicRegs:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.LapicRegs:_read()
  self.reserved_000 = {}
  for i = 0, 2 - 1 do
    self.reserved_000[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.id = XenHvmContext.ApicId(self._io, self, self._root)
  self.version = XenHvmContext.ApicVersion(self._io, self, self._root)
  self.reserved_040 = {}
  for i = 0, 4 - 1 do
    self.reserved_040[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.tpr = XenHvmContext.ApicPriority(self._io, self, self._root)
  self.apr = XenHvmContext.ApicPriority(self._io, self, self._root)
  self.ppr = XenHvmContext.ApicPriority(self._io, self, self._root)
  self.eoi = XenHvmContext.ApicRegister(self._io, self, self._root)
  self.rrd = XenHvmContext.ApicRegister(self._io, self, self._root)
  self.ldr = XenHvmContext.ApicLogicalDestination(self._io, self, self._root)
  self.dfr = XenHvmContext.ApicDestinationFormat(self._io, self, self._root)
  self.svr = XenHvmContext.ApicSpurious(self._io, self, self._root)
  self.isr = {}
  for i = 0, 8 - 1 do
    self.isr[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.tmr = {}
  for i = 0, 8 - 1 do
    self.tmr[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.irr = {}
  for i = 0, 8 - 1 do
    self.irr[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.esr = XenHvmContext.ApicErrorStatus(self._io, self, self._root)
  self.reserved_290 = {}
  for i = 0, 6 - 1 do
    self.reserved_290[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.lvt_cmci = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.icr_low = XenHvmContext.ApicIcrLow(self._io, self, self._root)
  self.icr_high = XenHvmContext.ApicIcrHigh(self._io, self, self._root)
  self.lvt_timer = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.lvt_thermal = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.lvt_pmc = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.lvt_lint0 = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.lvt_lint1 = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.lvt_error = XenHvmContext.ApicLvt(self._io, self, self._root)
  self.timer_initial = XenHvmContext.ApicRegister(self._io, self, self._root)
  self.timer_current = XenHvmContext.ApicRegister(self._io, self, self._root)
  self.reserved_3a0 = {}
  for i = 0, 4 - 1 do
    self.reserved_3a0[i + 1] = XenHvmContext.ApicRegister(self._io, self, self._root)
  end
  self.timer_divide = XenHvmContext.ApicTimerDivide(self._io, self, self._root)
  self.self_ipi = XenHvmContext.ApicRegister(self._io, self, self._root)
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Reserved; 0x000 and 0x010.
-- 
-- APIC ID; 0x020.
-- 
-- Version; 0x030.
-- 
-- Reserved; 0x040 to 0x070.
-- 
-- Task priority; 0x080.
-- 
-- Arbitration priority; 0x090.
-- 
-- Processor priority; 0x0a0.
-- 
-- End of interrupt; 0x0b0.
-- 
-- Remote read; 0x0c0.
-- 
-- Logical destination; 0x0d0.
-- 
-- Destination format; 0x0e0.
-- 
-- Spurious interrupt vector; 0x0f0.
-- 
-- Interrupts in service, 32 vectors each; 0x100 to 0x170.
-- 
-- Level-triggered interrupts; 0x180 to 0x1f0.
-- 
-- Requested interrupts; 0x200 to 0x270.
-- 
-- Error status; 0x280.
-- 
-- Reserved; 0x290 to 0x2e0.
-- 
-- Corrected machine check interrupt; 0x2f0.
-- 
-- Interrupt command, bits 31 to 0; 0x300.
-- 
-- Interrupt command, bits 63 to 32; 0x310.
-- 
-- Timer interrupt; 0x320.
-- 
-- Thermal sensor interrupt; 0x330.
-- 
-- Performance counter interrupt; 0x340.
-- 
-- Interrupt of pin LINT0; 0x350.
-- 
-- Interrupt of pin LINT1; 0x360.
-- 
-- Error interrupt; 0x370.
-- 
-- Initial count of the timer; 0x380.
-- 
-- Current count of the timer; 0x390.
-- 
-- Reserved; 0x3a0 to 0x3d0.
-- 
-- Divide configuration of the timer; 0x3e0.
-- 
-- Self IPI, in x2APIC mode only; 0x3f0.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Eight memory types in one register, lowest octet first.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
-- (PAT)
XenHvmContext.MemoryTypes = class.class(KaitaiStruct)

function XenHvmContext.MemoryTypes:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MemoryTypes:_read()
  self.types = {}
  for i = 0, 8 - 1 do
    self.types[i + 1] = XenHvmContext.MemoryType(self._io:read_u1())
  end
end

-- 
-- Memory type of each entry or block.

-- 
-- One MSR.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
XenHvmContext.Msr = class.class(KaitaiStruct)

function XenHvmContext.Msr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Msr:_read()
  self.index = XenHvmContext.MsrIndex(self._io:read_u4le())
  self.reserved = self._io:read_u4le()
  self.val = self._io:read_u8le()
end

-- 
-- Number of the MSR.
-- 
-- Reserved; must be 0.
-- 
-- Value of the MSR.

-- 
-- Memory type range registers and page attribute table.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
-- IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
XenHvmContext.Mtrr = class.class(KaitaiStruct)

function XenHvmContext.Mtrr:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Mtrr:_read()
  self.msr_pat_cr = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.msr_mtrr_var = {}
  for i = 0, 8 - 1 do
    self.msr_mtrr_var[i + 1] = XenHvmContext.MtrrVariable(self._io, self, self._root)
  end
  self.fix64k_00000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix16k_80000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix16k_a0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_c0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_c8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_d0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_d8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_e0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_e8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_f0000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.fix4k_f8000 = XenHvmContext.MemoryTypes(self._io, self, self._root)
  self.msr_mtrr_cap = self._io:read_u8le()
  self.msr_mtrr_def_type = self._io:read_u8le()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Type of memory outside of all ranges.
XenHvmContext.Mtrr.property.default_type = {}
function XenHvmContext.Mtrr.property.default_type:get()
  if self._m_default_type ~= nil then
    return self._m_default_type
  end

  self._m_default_type = XenHvmContext.MemoryType(self.msr_mtrr_def_type & 255)
  return self._m_default_type
end

-- 
-- There are fixed ranges.
XenHvmContext.Mtrr.property.fix = {}
function XenHvmContext.Mtrr.property.fix:get()
  if self._m_fix ~= nil then
    return self._m_fix
  end

  self._m_fix = self.msr_mtrr_cap & 256 ~= 0
  return self._m_fix
end

-- 
-- Fixed ranges are enabled.
XenHvmContext.Mtrr.property.fixed_enabled = {}
function XenHvmContext.Mtrr.property.fixed_enabled:get()
  if self._m_fixed_enabled ~= nil then
    return self._m_fixed_enabled
  end

  self._m_fixed_enabled = self.msr_mtrr_def_type & 1024 ~= 0
  return self._m_fixed_enabled
end

-- 
-- MTRRs are enabled.
XenHvmContext.Mtrr.property.is_enabled = {}
function XenHvmContext.Mtrr.property.is_enabled:get()
  if self._m_is_enabled ~= nil then
    return self._m_is_enabled
  end

  self._m_is_enabled = self.msr_mtrr_def_type & 2048 ~= 0
  return self._m_is_enabled
end

-- 
-- There are SMM ranges.
XenHvmContext.Mtrr.property.smrr = {}
function XenHvmContext.Mtrr.property.smrr:get()
  if self._m_smrr ~= nil then
    return self._m_smrr
  end

  self._m_smrr = self.msr_mtrr_cap & 2048 ~= 0
  return self._m_smrr
end

-- 
-- Number of variable ranges.
XenHvmContext.Mtrr.property.vcnt = {}
function XenHvmContext.Mtrr.property.vcnt:get()
  if self._m_vcnt ~= nil then
    return self._m_vcnt
  end

  self._m_vcnt = self.msr_mtrr_cap & 255
  return self._m_vcnt
end

-- 
-- Write-combining is possible.
XenHvmContext.Mtrr.property.wc = {}
function XenHvmContext.Mtrr.property.wc:get()
  if self._m_wc ~= nil then
    return self._m_wc
  end

  self._m_wc = self.msr_mtrr_cap & 1024 ~= 0
  return self._m_wc
end

-- 
-- Page attribute table, PA0 to PA7.
-- 
-- Variable ranges, pairs of base and mask.
-- 
-- Memory types of the eight blocks of 64 KiB from 0x00000.
-- 
-- Memory types of the eight blocks of 16 KiB from 0x80000.
-- 
-- Memory types of the eight blocks of 16 KiB from 0xa0000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xc0000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xc8000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xd0000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xd8000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xe0000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xe8000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xf0000.
-- 
-- Memory types of the eight blocks of 4 KiB from 0xf8000.
-- 
-- Capabilities.
-- 
-- Default type and enable flags.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- One variable range.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
-- (PAT)
XenHvmContext.MtrrVariable = class.class(KaitaiStruct)

function XenHvmContext.MtrrVariable:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.MtrrVariable:_read()
  self.physbase = self._io:read_u8le()
  self.physmask = self._io:read_u8le()
end

-- 
-- Page number of the base.
XenHvmContext.MtrrVariable.property.base_pfn = {}
function XenHvmContext.MtrrVariable.property.base_pfn:get()
  if self._m_base_pfn ~= nil then
    return self._m_base_pfn
  end

  self._m_base_pfn = math.floor(self.physbase / 4096)
  return self._m_base_pfn
end

-- 
-- The range is in use.
XenHvmContext.MtrrVariable.property.is_valid = {}
function XenHvmContext.MtrrVariable.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.physmask & 2048 ~= 0
  return self._m_is_valid
end

-- 
-- Address mask, in pages.
XenHvmContext.MtrrVariable.property.mask_pfn = {}
function XenHvmContext.MtrrVariable.property.mask_pfn:get()
  if self._m_mask_pfn ~= nil then
    return self._m_mask_pfn
  end

  self._m_mask_pfn = math.floor(self.physmask / 4096)
  return self._m_mask_pfn
end

-- 
-- Memory type of the range.
XenHvmContext.MtrrVariable.property.mem_type = {}
function XenHvmContext.MtrrVariable.property.mem_type:get()
  if self._m_mem_type ~= nil then
    return self._m_mem_type
  end

  self._m_mem_type = XenHvmContext.MemoryType(self.physbase & 255)
  return self._m_mem_type
end

-- 
-- Base address and memory type.
-- 
-- Address mask and valid flag.

-- 
-- Wires INTA to INTD of two PCI devices.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
XenHvmContext.PciDevicePair = class.class(KaitaiStruct)

function XenHvmContext.PciDevicePair:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PciDevicePair:_read()
  self.wires = self._io:read_u1()
end

-- 
-- INTA of the even device is asserted.
XenHvmContext.PciDevicePair.property.even_inta = {}
function XenHvmContext.PciDevicePair.property.even_inta:get()
  if self._m_even_inta ~= nil then
    return self._m_even_inta
  end

  self._m_even_inta = self.wires & 1 ~= 0
  return self._m_even_inta
end

-- 
-- INTB of the even device is asserted.
XenHvmContext.PciDevicePair.property.even_intb = {}
function XenHvmContext.PciDevicePair.property.even_intb:get()
  if self._m_even_intb ~= nil then
    return self._m_even_intb
  end

  self._m_even_intb = self.wires & 2 ~= 0
  return self._m_even_intb
end

-- 
-- INTC of the even device is asserted.
XenHvmContext.PciDevicePair.property.even_intc = {}
function XenHvmContext.PciDevicePair.property.even_intc:get()
  if self._m_even_intc ~= nil then
    return self._m_even_intc
  end

  self._m_even_intc = self.wires & 4 ~= 0
  return self._m_even_intc
end

-- 
-- INTD of the even device is asserted.
XenHvmContext.PciDevicePair.property.even_intd = {}
function XenHvmContext.PciDevicePair.property.even_intd:get()
  if self._m_even_intd ~= nil then
    return self._m_even_intd
  end

  self._m_even_intd = self.wires & 8 ~= 0
  return self._m_even_intd
end

-- 
-- INTA of the odd device is asserted.
XenHvmContext.PciDevicePair.property.odd_inta = {}
function XenHvmContext.PciDevicePair.property.odd_inta:get()
  if self._m_odd_inta ~= nil then
    return self._m_odd_inta
  end

  self._m_odd_inta = self.wires & 16 ~= 0
  return self._m_odd_inta
end

-- 
-- INTB of the odd device is asserted.
XenHvmContext.PciDevicePair.property.odd_intb = {}
function XenHvmContext.PciDevicePair.property.odd_intb:get()
  if self._m_odd_intb ~= nil then
    return self._m_odd_intb
  end

  self._m_odd_intb = self.wires & 32 ~= 0
  return self._m_odd_intb
end

-- 
-- INTC of the odd device is asserted.
XenHvmContext.PciDevicePair.property.odd_intc = {}
function XenHvmContext.PciDevicePair.property.odd_intc:get()
  if self._m_odd_intc ~= nil then
    return self._m_odd_intc
  end

  self._m_odd_intc = self.wires & 64 ~= 0
  return self._m_odd_intc
end

-- 
-- INTD of the odd device is asserted.
XenHvmContext.PciDevicePair.property.odd_intd = {}
function XenHvmContext.PciDevicePair.property.odd_intd:get()
  if self._m_odd_intd ~= nil then
    return self._m_odd_intd
  end

  self._m_odd_intd = self.wires & 128 ~= 0
  return self._m_odd_intd
end

-- 
-- One bit for each wire, set if it is asserted.

-- 
-- Levels of the interrupt wires of PCI bus 0.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
XenHvmContext.PciIrq = class.class(KaitaiStruct)

function XenHvmContext.PciIrq:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PciIrq:_read()
  self.device_pairs = {}
  for i = 0, 16 - 1 do
    self.device_pairs[i + 1] = XenHvmContext.PciDevicePair(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Routing of the four PCI links to ISA interrupts.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
XenHvmContext.PciLink = class.class(KaitaiStruct)

function XenHvmContext.PciLink:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PciLink:_read()
  self.route = {}
  for i = 0, 4 - 1 do
    self.route[i + 1] = self._io:read_u1()
  end
  self.pad0 = self._io:read_bytes(4)
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- ISA interrupt of links A to D; 0 if not routed.
-- 
-- Padding.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- One interrupt controller 8259A.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
XenHvmContext.Pic = class.class(KaitaiStruct)

function XenHvmContext.Pic:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pic:_read()
  self.irr = self._io:read_u1()
  self.imr = self._io:read_u1()
  self.isr = self._io:read_u1()
  self.irq_base = self._io:read_u1()
  self.init_and_priority = self._io:read_u1()
  self.mode = self._io:read_u1()
  self.elcr = self._io:read_u1()
  self.int_output = self._io:read_u1()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Interrupts end by themselves.
XenHvmContext.Pic.property.auto_eoi = {}
function XenHvmContext.Pic.property.auto_eoi:get()
  if self._m_auto_eoi ~= nil then
    return self._m_auto_eoi
  end

  self._m_auto_eoi = self.mode & 4 ~= 0
  return self._m_auto_eoi
end

-- 
-- The sequence has an ICW4.
XenHvmContext.Pic.property.init_ic4 = {}
function XenHvmContext.Pic.property.init_ic4:get()
  if self._m_init_ic4 ~= nil then
    return self._m_init_ic4
  end

  self._m_init_ic4 = self.init_and_priority & 4 ~= 0
  return self._m_init_ic4
end

-- 
-- The next data write sets ICW(x+1); 0 if no initialisation goes on.
XenHvmContext.Pic.property.init_next_icw = {}
function XenHvmContext.Pic.property.init_next_icw:get()
  if self._m_init_next_icw ~= nil then
    return self._m_init_next_icw
  end

  self._m_init_next_icw = self.init_and_priority & 3
  return self._m_init_next_icw
end

-- 
-- The sequence has no ICW3.
XenHvmContext.Pic.property.init_sngl = {}
function XenHvmContext.Pic.property.init_sngl:get()
  if self._m_init_sngl ~= nil then
    return self._m_init_sngl
  end

  self._m_init_sngl = self.init_and_priority & 8 ~= 0
  return self._m_init_sngl
end

-- 
-- State of the initialisation; 0 if none goes on.
XenHvmContext.Pic.property.init_state = {}
function XenHvmContext.Pic.property.init_state:get()
  if self._m_init_state ~= nil then
    return self._m_init_state
  end

  self._m_init_state = self.init_and_priority & 15
  return self._m_init_state
end

-- 
-- True for the master.
XenHvmContext.Pic.property.is_master = {}
function XenHvmContext.Pic.property.is_master:get()
  if self._m_is_master ~= nil then
    return self._m_is_master
  end

  self._m_is_master = self.mode & 64 ~= 0
  return self._m_is_master
end

-- 
-- Reads poll.
XenHvmContext.Pic.property.poll = {}
function XenHvmContext.Pic.property.poll:get()
  if self._m_poll ~= nil then
    return self._m_poll
  end

  self._m_poll = self.mode & 2 ~= 0
  return self._m_poll
end

-- 
-- Line of the highest priority.
XenHvmContext.Pic.property.priority_add = {}
function XenHvmContext.Pic.property.priority_add:get()
  if self._m_priority_add ~= nil then
    return self._m_priority_add
  end

  self._m_priority_add = math.floor(self.init_and_priority / 16)
  return self._m_priority_add
end

-- 
-- Reads return the ISR instead of the IRR.
XenHvmContext.Pic.property.readsel_isr = {}
function XenHvmContext.Pic.property.readsel_isr:get()
  if self._m_readsel_isr ~= nil then
    return self._m_readsel_isr
  end

  self._m_readsel_isr = self.mode & 1 ~= 0
  return self._m_readsel_isr
end

-- 
-- Priorities rotate at automatic end of interrupt.
XenHvmContext.Pic.property.rotate_on_auto_eoi = {}
function XenHvmContext.Pic.property.rotate_on_auto_eoi:get()
  if self._m_rotate_on_auto_eoi ~= nil then
    return self._m_rotate_on_auto_eoi
  end

  self._m_rotate_on_auto_eoi = self.mode & 8 ~= 0
  return self._m_rotate_on_auto_eoi
end

-- 
-- Slave inputs do not count as in service.
XenHvmContext.Pic.property.special_fully_nested_mode = {}
function XenHvmContext.Pic.property.special_fully_nested_mode:get()
  if self._m_special_fully_nested_mode ~= nil then
    return self._m_special_fully_nested_mode
  end

  self._m_special_fully_nested_mode = self.mode & 16 ~= 0
  return self._m_special_fully_nested_mode
end

-- 
-- Masked interrupts do not block lower ones.
XenHvmContext.Pic.property.special_mask_mode = {}
function XenHvmContext.Pic.property.special_mask_mode:get()
  if self._m_special_mask_mode ~= nil then
    return self._m_special_mask_mode
  end

  self._m_special_mask_mode = self.mode & 32 ~= 0
  return self._m_special_mask_mode
end

-- 
-- Requested interrupts, one bit for each line.
-- 
-- Masked interrupts.
-- 
-- Interrupts in service.
-- 
-- Vector of line 0.
-- 
-- State of the initialisation and highest line.
-- 
-- Mode bits.
-- 
-- Level-triggered lines, one bit each.
-- 
-- Level of the interrupt output.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- The interval timer 8254.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
XenHvmContext.Pit = class.class(KaitaiStruct)

function XenHvmContext.Pit:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pit:_read()
  self.channels = {}
  for i = 0, 3 - 1 do
    self.channels[i + 1] = XenHvmContext.PitChannel(self._io, self, self._root)
  end
  self.speaker_data_on = self._io:read_u4le()
  self.pad0 = self._io:read_u4le()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The three channels: timer interrupt, memory refresh, speaker.
-- 
-- The speaker is on.
-- 
-- Padding.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- One channel of the 8254.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
XenHvmContext.PitChannel = class.class(KaitaiStruct)

function XenHvmContext.PitChannel:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.PitChannel:_read()
  self.count = self._io:read_u4le()
  self.latched_count = self._io:read_u2le()
  self.count_latched = XenHvmContext.PitAccess(self._io:read_u1())
  self.status_latched = self._io:read_u1()
  self.status = self._io:read_u1()
  self.read_state = XenHvmContext.PitAccess(self._io:read_u1())
  self.write_state = XenHvmContext.PitAccess(self._io:read_u1())
  self.write_latch = self._io:read_u1()
  self.rw_mode = XenHvmContext.PitAccess(self._io:read_u1())
  self.mode = XenHvmContext.PitMode(self._io:read_u1())
  self.bcd = self._io:read_u1()
  self.gate = self._io:read_u1()
end

-- 
-- Reload value; may be 65536.
-- 
-- Latched count.
-- 
-- How the latched count is read; 0 if none is latched.
-- 
-- A status is latched.
-- 
-- The latched status.
-- 
-- The octet that the next read gets.
-- 
-- The octet that the next write sets.
-- 
-- First octet of a two-octet write.
-- 
-- Access mode.
-- 
-- Counting mode.
-- 
-- BCD counting; not supported by Xen.
-- 
-- Level of the gate input.

-- 
-- ACPI power management timer and PM1a event block.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
-- Specification, 4.8.3 (PM registers)
XenHvmContext.Pmtimer = class.class(KaitaiStruct)

function XenHvmContext.Pmtimer:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Pmtimer:_read()
  self.tmr_val = self._io:read_u4le()
  self.pm1a_sts = self._io:read_u2le()
  self.pm1a_en = self._io:read_u2le()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- A bus master asked for the bus.
XenHvmContext.Pmtimer.property.bm_sts = {}
function XenHvmContext.Pmtimer.property.bm_sts:get()
  if self._m_bm_sts ~= nil then
    return self._m_bm_sts
  end

  self._m_bm_sts = self.pm1a_sts & 16 ~= 0
  return self._m_bm_sts
end

-- 
-- Firmware.
XenHvmContext.Pmtimer.property.gbl_en = {}
function XenHvmContext.Pmtimer.property.gbl_en:get()
  if self._m_gbl_en ~= nil then
    return self._m_gbl_en
  end

  self._m_gbl_en = self.pm1a_en & 32 ~= 0
  return self._m_gbl_en
end

-- 
-- The firmware wants attention.
XenHvmContext.Pmtimer.property.gbl_sts = {}
function XenHvmContext.Pmtimer.property.gbl_sts:get()
  if self._m_gbl_sts ~= nil then
    return self._m_gbl_sts
  end

  self._m_gbl_sts = self.pm1a_sts & 32 ~= 0
  return self._m_gbl_sts
end

-- 
-- Power button.
XenHvmContext.Pmtimer.property.pwrbtn_en = {}
function XenHvmContext.Pmtimer.property.pwrbtn_en:get()
  if self._m_pwrbtn_en ~= nil then
    return self._m_pwrbtn_en
  end

  self._m_pwrbtn_en = self.pm1a_en & 256 ~= 0
  return self._m_pwrbtn_en
end

-- 
-- The power button was pressed.
XenHvmContext.Pmtimer.property.pwrbtn_sts = {}
function XenHvmContext.Pmtimer.property.pwrbtn_sts:get()
  if self._m_pwrbtn_sts ~= nil then
    return self._m_pwrbtn_sts
  end

  self._m_pwrbtn_sts = self.pm1a_sts & 256 ~= 0
  return self._m_pwrbtn_sts
end

-- 
-- Clock alarm.
XenHvmContext.Pmtimer.property.rtc_en = {}
function XenHvmContext.Pmtimer.property.rtc_en:get()
  if self._m_rtc_en ~= nil then
    return self._m_rtc_en
  end

  self._m_rtc_en = self.pm1a_en & 1024 ~= 0
  return self._m_rtc_en
end

-- 
-- The clock raised an alarm.
XenHvmContext.Pmtimer.property.rtc_sts = {}
function XenHvmContext.Pmtimer.property.rtc_sts:get()
  if self._m_rtc_sts ~= nil then
    return self._m_rtc_sts
  end

  self._m_rtc_sts = self.pm1a_sts & 1024 ~= 0
  return self._m_rtc_sts
end

-- 
-- Sleep button.
XenHvmContext.Pmtimer.property.slpbtn_en = {}
function XenHvmContext.Pmtimer.property.slpbtn_en:get()
  if self._m_slpbtn_en ~= nil then
    return self._m_slpbtn_en
  end

  self._m_slpbtn_en = self.pm1a_en & 512 ~= 0
  return self._m_slpbtn_en
end

-- 
-- The sleep button was pressed.
XenHvmContext.Pmtimer.property.slpbtn_sts = {}
function XenHvmContext.Pmtimer.property.slpbtn_sts:get()
  if self._m_slpbtn_sts ~= nil then
    return self._m_slpbtn_sts
  end

  self._m_slpbtn_sts = self.pm1a_sts & 512 ~= 0
  return self._m_slpbtn_sts
end

-- 
-- Timer.
XenHvmContext.Pmtimer.property.tmr_en = {}
function XenHvmContext.Pmtimer.property.tmr_en:get()
  if self._m_tmr_en ~= nil then
    return self._m_tmr_en
  end

  self._m_tmr_en = self.pm1a_en & 1 ~= 0
  return self._m_tmr_en
end

-- 
-- The timer has changed its top bit.
XenHvmContext.Pmtimer.property.tmr_sts = {}
function XenHvmContext.Pmtimer.property.tmr_sts:get()
  if self._m_tmr_sts ~= nil then
    return self._m_tmr_sts
  end

  self._m_tmr_sts = self.pm1a_sts & 1 ~= 0
  return self._m_tmr_sts
end

-- 
-- The system woke up.
XenHvmContext.Pmtimer.property.wak_sts = {}
function XenHvmContext.Pmtimer.property.wak_sts:get()
  if self._m_wak_sts ~= nil then
    return self._m_wak_sts
  end

  self._m_wak_sts = self.pm1a_sts & 32768 ~= 0
  return self._m_wak_sts
end

-- 
-- Counter at 3.579545 MHz.
-- 
-- Status of events.
-- 
-- Events that raise an SCI.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Where an interrupt of the I/O APIC goes.
-- See also: xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
XenHvmContext.RedirectionEntry = class.class(KaitaiStruct)

function XenHvmContext.RedirectionEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.RedirectionEntry:_read()
  self.vector = self._io:read_u1()
  self.control = self._io:read_u2le()
  self.reserved = self._io:read_bytes(4)
  self.dest_id = self._io:read_u1()
end

-- 
-- Kind of the interrupt.
XenHvmContext.RedirectionEntry.property.delivery_mode = {}
function XenHvmContext.RedirectionEntry.property.delivery_mode:get()
  if self._m_delivery_mode ~= nil then
    return self._m_delivery_mode
  end

  self._m_delivery_mode = XenHvmContext.DeliveryMode(self.control & 7)
  return self._m_delivery_mode
end

-- 
-- Delivery is pending.
XenHvmContext.RedirectionEntry.property.delivery_status = {}
function XenHvmContext.RedirectionEntry.property.delivery_status:get()
  if self._m_delivery_status ~= nil then
    return self._m_delivery_status
  end

  self._m_delivery_status = self.control & 16 ~= 0
  return self._m_delivery_status
end

-- 
-- The line is active at low level.
XenHvmContext.RedirectionEntry.property.is_active_low = {}
function XenHvmContext.RedirectionEntry.property.is_active_low:get()
  if self._m_is_active_low ~= nil then
    return self._m_is_active_low
  end

  self._m_is_active_low = self.control & 32 ~= 0
  return self._m_is_active_low
end

-- 
-- The line is level-triggered.
XenHvmContext.RedirectionEntry.property.is_level = {}
function XenHvmContext.RedirectionEntry.property.is_level:get()
  if self._m_is_level ~= nil then
    return self._m_is_level
  end

  self._m_is_level = self.control & 128 ~= 0
  return self._m_is_level
end

-- 
-- The destination is a logical ID.
XenHvmContext.RedirectionEntry.property.is_logical = {}
function XenHvmContext.RedirectionEntry.property.is_logical:get()
  if self._m_is_logical ~= nil then
    return self._m_is_logical
  end

  self._m_is_logical = self.control & 8 ~= 0
  return self._m_is_logical
end

-- 
-- The interrupt is masked.
XenHvmContext.RedirectionEntry.property.is_masked = {}
function XenHvmContext.RedirectionEntry.property.is_masked:get()
  if self._m_is_masked ~= nil then
    return self._m_is_masked
  end

  self._m_is_masked = self.control & 256 ~= 0
  return self._m_is_masked
end

-- 
-- A level interrupt waits for its end.
XenHvmContext.RedirectionEntry.property.remote_irr = {}
function XenHvmContext.RedirectionEntry.property.remote_irr:get()
  if self._m_remote_irr ~= nil then
    return self._m_remote_irr
  end

  self._m_remote_irr = self.control & 64 ~= 0
  return self._m_remote_irr
end

-- 
-- Reserved.
XenHvmContext.RedirectionEntry.property.reserve = {}
function XenHvmContext.RedirectionEntry.property.reserve:get()
  if self._m_reserve ~= nil then
    return self._m_reserve
  end

  self._m_reserve = math.floor(self.control / 512)
  return self._m_reserve
end

-- 
-- Vector to deliver.
-- 
-- How the interrupt is delivered.
-- 
-- Reserved.
-- 
-- APIC ID of the destination, or a logical one.

-- 
-- The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
-- before. Times are BCD unless `dm_binary` is set.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
-- xen/arch/x86/include/asm/mc146818rtc.h
XenHvmContext.Rtc = class.class(KaitaiStruct)

function XenHvmContext.Rtc:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.Rtc:_read()
  self.seconds = self._io:read_u1()
  self.seconds_alarm = self._io:read_u1()
  self.minutes = self._io:read_u1()
  self.minutes_alarm = self._io:read_u1()
  self.hours = self._io:read_u1()
  self.hours_alarm = self._io:read_u1()
  self.day_of_week = self._io:read_u1()
  self.day_of_month = self._io:read_u1()
  self.month = self._io:read_u1()
  self.year = self._io:read_u1()
  self.reg_a = self._io:read_u1()
  self.reg_b = self._io:read_u1()
  self.reg_c = self._io:read_u1()
  self.reg_d = self._io:read_u1()
  self.cmos_index = self._io:read_u1()
  self.pad0 = self._io:read_u1()
  if not(self._io:is_eof()) then
    self.rtc_offset = self._io:read_s8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Alarm interrupt.
XenHvmContext.Rtc.property.af = {}
function XenHvmContext.Rtc.property.af:get()
  if self._m_af ~= nil then
    return self._m_af
  end

  self._m_af = self.reg_c & 32 ~= 0
  return self._m_af
end

-- 
-- Alarm interrupt is enabled.
XenHvmContext.Rtc.property.aie = {}
function XenHvmContext.Rtc.property.aie:get()
  if self._m_aie ~= nil then
    return self._m_aie
  end

  self._m_aie = self.reg_b & 32 ~= 0
  return self._m_aie
end

-- 
-- Divider; 2 selects 32 kHz.
XenHvmContext.Rtc.property.divider = {}
function XenHvmContext.Rtc.property.divider:get()
  if self._m_divider ~= nil then
    return self._m_divider
  end

  self._m_divider = math.floor(self.reg_a / 16) % 8
  return self._m_divider
end

-- 
-- Times are binary, not BCD.
XenHvmContext.Rtc.property.dm_binary = {}
function XenHvmContext.Rtc.property.dm_binary:get()
  if self._m_dm_binary ~= nil then
    return self._m_dm_binary
  end

  self._m_dm_binary = self.reg_b & 4 ~= 0
  return self._m_dm_binary
end

-- 
-- Daylight saving.
XenHvmContext.Rtc.property.dst_en = {}
function XenHvmContext.Rtc.property.dst_en:get()
  if self._m_dst_en ~= nil then
    return self._m_dst_en
  end

  self._m_dst_en = self.reg_b & 1 ~= 0
  return self._m_dst_en
end

-- 
-- One of the following is active.
XenHvmContext.Rtc.property.irqf = {}
function XenHvmContext.Rtc.property.irqf:get()
  if self._m_irqf ~= nil then
    return self._m_irqf
  end

  self._m_irqf = self.reg_c & 128 ~= 0
  return self._m_irqf
end

-- 
-- 24-hour mode.
XenHvmContext.Rtc.property.is_24h = {}
function XenHvmContext.Rtc.property.is_24h:get()
  if self._m_is_24h ~= nil then
    return self._m_is_24h
  end

  self._m_is_24h = self.reg_b & 2 ~= 0
  return self._m_is_24h
end

-- 
-- Periodic interrupt.
XenHvmContext.Rtc.property.pf = {}
function XenHvmContext.Rtc.property.pf:get()
  if self._m_pf ~= nil then
    return self._m_pf
  end

  self._m_pf = self.reg_c & 64 ~= 0
  return self._m_pf
end

-- 
-- Periodic interrupt is enabled.
XenHvmContext.Rtc.property.pie = {}
function XenHvmContext.Rtc.property.pie:get()
  if self._m_pie ~= nil then
    return self._m_pie
  end

  self._m_pie = self.reg_b & 64 ~= 0
  return self._m_pie
end

-- 
-- Rate of the periodic interrupt.
XenHvmContext.Rtc.property.rate = {}
function XenHvmContext.Rtc.property.rate:get()
  if self._m_rate ~= nil then
    return self._m_rate
  end

  self._m_rate = self.reg_a & 15
  return self._m_rate
end

-- 
-- Updates are off while the clock is set.
XenHvmContext.Rtc.property.set = {}
function XenHvmContext.Rtc.property.set:get()
  if self._m_set ~= nil then
    return self._m_set
  end

  self._m_set = self.reg_b & 128 ~= 0
  return self._m_set
end

-- 
-- Square wave output.
XenHvmContext.Rtc.property.sqwe = {}
function XenHvmContext.Rtc.property.sqwe:get()
  if self._m_sqwe ~= nil then
    return self._m_sqwe
  end

  self._m_sqwe = self.reg_b & 8 ~= 0
  return self._m_sqwe
end

-- 
-- Update interrupt.
XenHvmContext.Rtc.property.uf = {}
function XenHvmContext.Rtc.property.uf:get()
  if self._m_uf ~= nil then
    return self._m_uf
  end

  self._m_uf = self.reg_c & 16 ~= 0
  return self._m_uf
end

-- 
-- Update interrupt is enabled.
XenHvmContext.Rtc.property.uie = {}
function XenHvmContext.Rtc.property.uie:get()
  if self._m_uie ~= nil then
    return self._m_uie
  end

  self._m_uie = self.reg_b & 16 ~= 0
  return self._m_uie
end

-- 
-- An update goes on.
XenHvmContext.Rtc.property.uip = {}
function XenHvmContext.Rtc.property.uip:get()
  if self._m_uip ~= nil then
    return self._m_uip
  end

  self._m_uip = self.reg_a & 128 ~= 0
  return self._m_uip
end

-- 
-- Time and memory are valid.
XenHvmContext.Rtc.property.vrt = {}
function XenHvmContext.Rtc.property.vrt:get()
  if self._m_vrt ~= nil then
    return self._m_vrt
  end

  self._m_vrt = self.reg_d & 128 ~= 0
  return self._m_vrt
end

-- 
-- Seconds.
-- 
-- Seconds of the alarm.
-- 
-- Minutes.
-- 
-- Minutes of the alarm.
-- 
-- Hours; bit 7 is PM in 12-hour mode.
-- 
-- Hours of the alarm.
-- 
-- Day of the week, 1 is Sunday.
-- 
-- Day of the month.
-- 
-- Month.
-- 
-- Year in the century.
-- 
-- Register A: divider and rate.
-- 
-- Register B: control.
-- 
-- Register C: interrupt flags.
-- 
-- Register D: validity.
-- 
-- Index register.
-- 
-- Padding.
-- 
-- Offset from the time of the host, in seconds. Since Xen 4.14.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- The TSC adjustment MSR.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
XenHvmContext.TscAdjust = class.class(KaitaiStruct)

function XenHvmContext.TscAdjust:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.TscAdjust:_read()
  self.tsc_adjust = self._io:read_u8le()
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- State of the Hyper-V interface that belongs to the domain. 32 octets since
-- Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
-- `time_ref_count`, before.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct
-- hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
XenHvmContext.ViridianDomain = class.class(KaitaiStruct)

function XenHvmContext.ViridianDomain:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianDomain:_read()
  self.hypercall_gpa = self._io:read_u8le()
  self.guest_os_id = XenHvmContext.ViridianGuestOsId(self._io, self, self._root)
  if not(self._io:is_eof()) then
    self.time_ref_count = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.reference_tsc = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The hypercall page is enabled.
XenHvmContext.ViridianDomain.property.hypercall_enabled = {}
function XenHvmContext.ViridianDomain.property.hypercall_enabled:get()
  if self._m_hypercall_enabled ~= nil then
    return self._m_hypercall_enabled
  end

  self._m_hypercall_enabled = self.hypercall_gpa & 1 ~= 0
  return self._m_hypercall_enabled
end

-- 
-- Guest page number of the hypercall page.
XenHvmContext.ViridianDomain.property.hypercall_pfn = {}
function XenHvmContext.ViridianDomain.property.hypercall_pfn:get()
  if self._m_hypercall_pfn ~= nil then
    return self._m_hypercall_pfn
  end

  self._m_hypercall_pfn = math.floor(self.hypercall_gpa / 4096)
  return self._m_hypercall_pfn
end

-- 
-- The reference TSC page is enabled.
XenHvmContext.ViridianDomain.property.reference_tsc_enabled = {}
function XenHvmContext.ViridianDomain.property.reference_tsc_enabled:get()
  if self._m_reference_tsc_enabled ~= nil then
    return self._m_reference_tsc_enabled
  end

  if self._io:size() > 24 then
    self._m_reference_tsc_enabled = self.reference_tsc & 1 ~= 0
  end
  return self._m_reference_tsc_enabled
end

-- 
-- Guest page number of the reference TSC page.
XenHvmContext.ViridianDomain.property.reference_tsc_pfn = {}
function XenHvmContext.ViridianDomain.property.reference_tsc_pfn:get()
  if self._m_reference_tsc_pfn ~= nil then
    return self._m_reference_tsc_pfn
  end

  if self._io:size() > 24 then
    self._m_reference_tsc_pfn = math.floor(self.reference_tsc / 4096)
  end
  return self._m_reference_tsc_pfn
end

-- 
-- Hypercall page MSR.
-- 
-- What the guest says it is.
-- 
-- Reference counter, in units of 100 ns. Since Xen 4.5.
-- 
-- Reference TSC page MSR. Since Xen 4.6.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Identity of the guest operating system.
-- See also: xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
XenHvmContext.ViridianGuestOsId = class.class(KaitaiStruct)

function XenHvmContext.ViridianGuestOsId:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianGuestOsId:_read()
  self.build_number = self._io:read_u2le()
  self.service_pack = self._io:read_u1()
  self.minor = self._io:read_u1()
  self.major = self._io:read_u1()
  self.os = self._io:read_u1()
  self.vendor = self._io:read_u2le()
end

-- 
-- Not a proprietary system.
XenHvmContext.ViridianGuestOsId.property.is_open_source = {}
function XenHvmContext.ViridianGuestOsId.property.is_open_source:get()
  if self._m_is_open_source ~= nil then
    return self._m_is_open_source
  end

  self._m_is_open_source = self.vendor & 32768 ~= 0
  return self._m_is_open_source
end

-- 
-- Build number.
-- 
-- Service pack.
-- 
-- Minor version.
-- 
-- Major version.
-- 
-- Operating system of the vendor.
-- 
-- Vendor; bit 15 is set for open source systems.

-- 
-- A synthetic interrupt source.
-- See also: xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
XenHvmContext.ViridianSint = class.class(KaitaiStruct)

function XenHvmContext.ViridianSint:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianSint:_read()
  self.bits = self._io:read_u8le()
end

-- 
-- The interrupt ends by itself.
XenHvmContext.ViridianSint.property.auto_eoi = {}
function XenHvmContext.ViridianSint.property.auto_eoi:get()
  if self._m_auto_eoi ~= nil then
    return self._m_auto_eoi
  end

  self._m_auto_eoi = self.bits & 131072 ~= 0
  return self._m_auto_eoi
end

-- 
-- The interrupt is masked.
XenHvmContext.ViridianSint.property.masked = {}
function XenHvmContext.ViridianSint.property.masked:get()
  if self._m_masked ~= nil then
    return self._m_masked
  end

  self._m_masked = self.bits & 65536 ~= 0
  return self._m_masked
end

-- 
-- Polled, no interrupt.
XenHvmContext.ViridianSint.property.polling = {}
function XenHvmContext.ViridianSint.property.polling:get()
  if self._m_polling ~= nil then
    return self._m_polling
  end

  self._m_polling = self.bits & 262144 ~= 0
  return self._m_polling
end

-- 
-- Vector.
XenHvmContext.ViridianSint.property.vector = {}
function XenHvmContext.ViridianSint.property.vector:get()
  if self._m_vector ~= nil then
    return self._m_vector
  end

  self._m_vector = self.bits & 255
  return self._m_vector
end

-- 
-- The MSR.

-- 
-- Configuration of a synthetic timer.
-- See also: xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
XenHvmContext.ViridianStimerConfig = class.class(KaitaiStruct)

function XenHvmContext.ViridianStimerConfig:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianStimerConfig:_read()
  self.bits = self._io:read_u8le()
end

-- 
-- Vector in direct mode.
XenHvmContext.ViridianStimerConfig.property.apic_vector = {}
function XenHvmContext.ViridianStimerConfig.property.apic_vector:get()
  if self._m_apic_vector ~= nil then
    return self._m_apic_vector
  end

  self._m_apic_vector = math.floor(self.bits / 16) % 256
  return self._m_apic_vector
end

-- 
-- A write to the count enables it.
XenHvmContext.ViridianStimerConfig.property.auto_enable = {}
function XenHvmContext.ViridianStimerConfig.property.auto_enable:get()
  if self._m_auto_enable ~= nil then
    return self._m_auto_enable
  end

  self._m_auto_enable = self.bits & 8 ~= 0
  return self._m_auto_enable
end

-- 
-- Raises an interrupt, no message.
XenHvmContext.ViridianStimerConfig.property.direct_mode = {}
function XenHvmContext.ViridianStimerConfig.property.direct_mode:get()
  if self._m_direct_mode ~= nil then
    return self._m_direct_mode
  end

  self._m_direct_mode = self.bits & 4096 ~= 0
  return self._m_direct_mode
end

-- 
-- Enabled.
XenHvmContext.ViridianStimerConfig.property.enable = {}
function XenHvmContext.ViridianStimerConfig.property.enable:get()
  if self._m_enable ~= nil then
    return self._m_enable
  end

  self._m_enable = self.bits & 1 ~= 0
  return self._m_enable
end

-- 
-- May be late.
XenHvmContext.ViridianStimerConfig.property.lazy = {}
function XenHvmContext.ViridianStimerConfig.property.lazy:get()
  if self._m_lazy ~= nil then
    return self._m_lazy
  end

  self._m_lazy = self.bits & 4 ~= 0
  return self._m_lazy
end

-- 
-- Periodic.
XenHvmContext.ViridianStimerConfig.property.periodic = {}
function XenHvmContext.ViridianStimerConfig.property.periodic:get()
  if self._m_periodic ~= nil then
    return self._m_periodic
  end

  self._m_periodic = self.bits & 2 ~= 0
  return self._m_periodic
end

-- 
-- Synthetic interrupt source of the message.
XenHvmContext.ViridianStimerConfig.property.sintx = {}
function XenHvmContext.ViridianStimerConfig.property.sintx:get()
  if self._m_sintx ~= nil then
    return self._m_sintx
  end

  self._m_sintx = math.floor(self.bits / 65536) % 16
  return self._m_sintx
end

-- 
-- The MSR.

-- 
-- State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
-- since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
-- Hyper-V Top Level Functional Specification
XenHvmContext.ViridianVcpu = class.class(KaitaiStruct)

function XenHvmContext.ViridianVcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.ViridianVcpu:_read()
  self.vp_assist_msr = self._io:read_u8le()
  if not(self._io:is_eof()) then
    self.apic_assist_pending = self._io:read_u1()
  end
  if not(self._io:is_eof()) then
    self.pad = self._io:read_bytes(7)
  end
  if not(self._io:is_eof()) then
    self.simp_msr = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.sint_msr = {}
    for i = 0, 16 - 1 do
      self.sint_msr[i + 1] = XenHvmContext.ViridianSint(self._io, self, self._root)
    end
  end
  if not(self._io:is_eof()) then
    self.stimer_config_msr = {}
    for i = 0, 4 - 1 do
      self.stimer_config_msr[i + 1] = XenHvmContext.ViridianStimerConfig(self._io, self, self._root)
    end
  end
  if not(self._io:is_eof()) then
    self.stimer_count_msr = {}
    for i = 0, 4 - 1 do
      self.stimer_count_msr[i + 1] = self._io:read_u8le()
    end
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- The message page is enabled.
XenHvmContext.ViridianVcpu.property.simp_enabled = {}
function XenHvmContext.ViridianVcpu.property.simp_enabled:get()
  if self._m_simp_enabled ~= nil then
    return self._m_simp_enabled
  end

  if self._io:size() > 16 then
    self._m_simp_enabled = self.simp_msr & 1 ~= 0
  end
  return self._m_simp_enabled
end

-- 
-- Guest page number of the message page.
XenHvmContext.ViridianVcpu.property.simp_pfn = {}
function XenHvmContext.ViridianVcpu.property.simp_pfn:get()
  if self._m_simp_pfn ~= nil then
    return self._m_simp_pfn
  end

  if self._io:size() > 16 then
    self._m_simp_pfn = math.floor(self.simp_msr / 4096)
  end
  return self._m_simp_pfn
end

-- 
-- The VP assist page is enabled.
XenHvmContext.ViridianVcpu.property.vp_assist_enabled = {}
function XenHvmContext.ViridianVcpu.property.vp_assist_enabled:get()
  if self._m_vp_assist_enabled ~= nil then
    return self._m_vp_assist_enabled
  end

  self._m_vp_assist_enabled = self.vp_assist_msr & 1 ~= 0
  return self._m_vp_assist_enabled
end

-- 
-- Guest page number of the VP assist page.
XenHvmContext.ViridianVcpu.property.vp_assist_pfn = {}
function XenHvmContext.ViridianVcpu.property.vp_assist_pfn:get()
  if self._m_vp_assist_pfn ~= nil then
    return self._m_vp_assist_pfn
  end

  self._m_vp_assist_pfn = math.floor(self.vp_assist_msr / 4096)
  return self._m_vp_assist_pfn
end

-- 
-- VP assist page MSR.
-- 
-- An APIC assist is pending. Since Xen 4.7, where it was the vector of
-- the interrupt up to 4.10.
-- 
-- Padding.
-- 
-- Synthetic interrupt message page MSR. Since Xen 4.13.
-- 
-- Synthetic interrupt sources. Since Xen 4.13.
-- 
-- Configuration of the synthetic timers. Since Xen 4.13.
-- 
-- Counts of the synthetic timers. Since Xen 4.13.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

-- 
-- Virtual machine check registers. 32 octets since Xen 4.10; 24, without
-- `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
-- See also: xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
-- xen/arch/x86/cpu/mcheck/x86_mca.h
XenHvmContext.VmceVcpu = class.class(KaitaiStruct)

function XenHvmContext.VmceVcpu:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function XenHvmContext.VmceVcpu:_read()
  self.caps = self._io:read_u8le()
  if not(self._io:is_eof()) then
    self.mci_ctl2_bank0 = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.mci_ctl2_bank1 = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.mcg_ext_ctl = self._io:read_u8le()
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Interrupts of bank 0 are enabled.
XenHvmContext.VmceVcpu.property.bank0_cmci_en = {}
function XenHvmContext.VmceVcpu.property.bank0_cmci_en:get()
  if self._m_bank0_cmci_en ~= nil then
    return self._m_bank0_cmci_en
  end

  if self._io:size() > 8 then
    self._m_bank0_cmci_en = self.mci_ctl2_bank0 & 1073741824 ~= 0
  end
  return self._m_bank0_cmci_en
end

-- 
-- Threshold of corrected errors of bank 0.
XenHvmContext.VmceVcpu.property.bank0_threshold = {}
function XenHvmContext.VmceVcpu.property.bank0_threshold:get()
  if self._m_bank0_threshold ~= nil then
    return self._m_bank0_threshold
  end

  if self._io:size() > 8 then
    self._m_bank0_threshold = self.mci_ctl2_bank0 & 32767
  end
  return self._m_bank0_threshold
end

-- 
-- Interrupts of bank 1 are enabled.
XenHvmContext.VmceVcpu.property.bank1_cmci_en = {}
function XenHvmContext.VmceVcpu.property.bank1_cmci_en:get()
  if self._m_bank1_cmci_en ~= nil then
    return self._m_bank1_cmci_en
  end

  if self._io:size() > 16 then
    self._m_bank1_cmci_en = self.mci_ctl2_bank1 & 1073741824 ~= 0
  end
  return self._m_bank1_cmci_en
end

-- 
-- Threshold of corrected errors of bank 1.
XenHvmContext.VmceVcpu.property.bank1_threshold = {}
function XenHvmContext.VmceVcpu.property.bank1_threshold:get()
  if self._m_bank1_threshold ~= nil then
    return self._m_bank1_threshold
  end

  if self._io:size() > 16 then
    self._m_bank1_threshold = self.mci_ctl2_bank1 & 32767
  end
  return self._m_bank1_threshold
end

-- 
-- Corrected errors can raise interrupts.
XenHvmContext.VmceVcpu.property.cmci_p = {}
function XenHvmContext.VmceVcpu.property.cmci_p:get()
  if self._m_cmci_p ~= nil then
    return self._m_cmci_p
  end

  self._m_cmci_p = self.caps & 1024 ~= 0
  return self._m_cmci_p
end

-- 
-- There is a control register.
XenHvmContext.VmceVcpu.property.ctl_p = {}
function XenHvmContext.VmceVcpu.property.ctl_p:get()
  if self._m_ctl_p ~= nil then
    return self._m_ctl_p
  end

  self._m_ctl_p = self.caps & 256 ~= 0
  return self._m_ctl_p
end

-- 
-- There are extended state registers.
XenHvmContext.VmceVcpu.property.ext_p = {}
function XenHvmContext.VmceVcpu.property.ext_p:get()
  if self._m_ext_p ~= nil then
    return self._m_ext_p
  end

  self._m_ext_p = self.caps & 512 ~= 0
  return self._m_ext_p
end

-- 
-- Local machine checks are enabled.
XenHvmContext.VmceVcpu.property.lmce_en = {}
function XenHvmContext.VmceVcpu.property.lmce_en:get()
  if self._m_lmce_en ~= nil then
    return self._m_lmce_en
  end

  if self._io:size() > 24 then
    self._m_lmce_en = self.mcg_ext_ctl & 1 ~= 0
  end
  return self._m_lmce_en
end

-- 
-- Local machine checks.
XenHvmContext.VmceVcpu.property.lmce_p = {}
function XenHvmContext.VmceVcpu.property.lmce_p:get()
  if self._m_lmce_p ~= nil then
    return self._m_lmce_p
  end

  self._m_lmce_p = self.caps & 134217728 ~= 0
  return self._m_lmce_p
end

-- 
-- Number of banks.
XenHvmContext.VmceVcpu.property.num_banks = {}
function XenHvmContext.VmceVcpu.property.num_banks:get()
  if self._m_num_banks ~= nil then
    return self._m_num_banks
  end

  self._m_num_banks = self.caps & 255
  return self._m_num_banks
end

-- 
-- Recovery by software.
XenHvmContext.VmceVcpu.property.ser_p = {}
function XenHvmContext.VmceVcpu.property.ser_p:get()
  if self._m_ser_p ~= nil then
    return self._m_ser_p
  end

  self._m_ser_p = self.caps & 16777216 ~= 0
  return self._m_ser_p
end

-- 
-- Threshold-based error status.
XenHvmContext.VmceVcpu.property.tes_p = {}
function XenHvmContext.VmceVcpu.property.tes_p:get()
  if self._m_tes_p ~= nil then
    return self._m_tes_p
  end

  self._m_tes_p = self.caps & 2048 ~= 0
  return self._m_tes_p
end

-- 
-- MCG_CAP, the capabilities.
-- 
-- MCi_CTL2 of bank 0. Since Xen 4.3.
-- 
-- MCi_CTL2 of bank 1. Since Xen 4.3.
-- 
-- MCG_EXT_CTL. Since Xen 4.10.
-- 
-- Octets behind the known layout, kept as they are; none in a stream
-- that Xen wrote.

