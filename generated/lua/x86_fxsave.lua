-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
-- legacy region of an XSAVE area.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
X86Fxsave = class.class(KaitaiStruct)

X86Fxsave.PrecisionControl = enum.Enum {
  single = 0,
  reserved = 1,
  double_precision = 2,
  extended = 3,
}

X86Fxsave.RoundingControl = enum.Enum {
  nearest = 0,
  down = 1,
  up = 2,
  truncate = 3,
}

function X86Fxsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function X86Fxsave:_read()
  self.fcw = self._io:read_u2le()
  self.fsw = self._io:read_u2le()
  self.ftw = self._io:read_u1()
  self.reserved = self._io:read_bytes(1)
  self.fop = self._io:read_u2le()
  self.fip = self._io:read_u8le()
  self.fdp = self._io:read_u8le()
  self.mxcsr = self._io:read_u4le()
  self.mxcsr_mask = self._io:read_u4le()
  self.st = {}
  for i = 0, 8 - 1 do
    self.st[i + 1] = X86Fxsave.X87Register(self._io, self, self._root)
  end
  self.xmm = {}
  for i = 0, 16 - 1 do
    self.xmm[i + 1] = X86Fxsave.Vector128(self._io, self, self._root)
  end
  self.reserved_2 = self._io:read_bytes(48)
  self.software = self._io:read_bytes(47)
  self.fpu_word_size = self._io:read_u1()
end

-- 
-- Denormal operand exception is masked.
X86Fxsave.property.fcw_dm = {}
function X86Fxsave.property.fcw_dm:get()
  if self._m_fcw_dm ~= nil then
    return self._m_fcw_dm
  end

  self._m_fcw_dm = self.fcw & 2 ~= 0
  return self._m_fcw_dm
end

-- 
-- Invalid operation exception is masked.
X86Fxsave.property.fcw_im = {}
function X86Fxsave.property.fcw_im:get()
  if self._m_fcw_im ~= nil then
    return self._m_fcw_im
  end

  self._m_fcw_im = self.fcw & 1 ~= 0
  return self._m_fcw_im
end

-- 
-- Overflow exception is masked.
X86Fxsave.property.fcw_om = {}
function X86Fxsave.property.fcw_om:get()
  if self._m_fcw_om ~= nil then
    return self._m_fcw_om
  end

  self._m_fcw_om = self.fcw & 8 ~= 0
  return self._m_fcw_om
end

-- 
-- Precision control.
X86Fxsave.property.fcw_pc = {}
function X86Fxsave.property.fcw_pc:get()
  if self._m_fcw_pc ~= nil then
    return self._m_fcw_pc
  end

  self._m_fcw_pc = X86Fxsave.PrecisionControl(math.floor(self.fcw / 256) % 4)
  return self._m_fcw_pc
end

-- 
-- Precision exception is masked.
X86Fxsave.property.fcw_pm = {}
function X86Fxsave.property.fcw_pm:get()
  if self._m_fcw_pm ~= nil then
    return self._m_fcw_pm
  end

  self._m_fcw_pm = self.fcw & 32 ~= 0
  return self._m_fcw_pm
end

-- 
-- Rounding control.
X86Fxsave.property.fcw_rc = {}
function X86Fxsave.property.fcw_rc:get()
  if self._m_fcw_rc ~= nil then
    return self._m_fcw_rc
  end

  self._m_fcw_rc = X86Fxsave.RoundingControl(math.floor(self.fcw / 1024) % 4)
  return self._m_fcw_rc
end

-- 
-- Underflow exception is masked.
X86Fxsave.property.fcw_um = {}
function X86Fxsave.property.fcw_um:get()
  if self._m_fcw_um ~= nil then
    return self._m_fcw_um
  end

  self._m_fcw_um = self.fcw & 16 ~= 0
  return self._m_fcw_um
end

-- 
-- Infinity control; without effect since the 387.
X86Fxsave.property.fcw_x = {}
function X86Fxsave.property.fcw_x:get()
  if self._m_fcw_x ~= nil then
    return self._m_fcw_x
  end

  self._m_fcw_x = self.fcw & 4096 ~= 0
  return self._m_fcw_x
end

-- 
-- Division by zero exception is masked.
X86Fxsave.property.fcw_zm = {}
function X86Fxsave.property.fcw_zm:get()
  if self._m_fcw_zm ~= nil then
    return self._m_fcw_zm
  end

  self._m_fcw_zm = self.fcw & 4 ~= 0
  return self._m_fcw_zm
end

-- 
-- Offset of the last operand, where the area has the 32-bit form.
X86Fxsave.property.fdp_offset = {}
function X86Fxsave.property.fdp_offset:get()
  if self._m_fdp_offset ~= nil then
    return self._m_fdp_offset
  end

  self._m_fdp_offset = ((math.floor((self.fdp - self.fdp % 65536) / 65536) % 65536) * 65536 + self.fdp % 65536)
  return self._m_fdp_offset
end

-- 
-- Selector of the last operand, where the area has the 32-bit form.
X86Fxsave.property.fdp_selector = {}
function X86Fxsave.property.fdp_selector:get()
  if self._m_fdp_selector ~= nil then
    return self._m_fdp_selector
  end

  self._m_fdp_selector = math.floor(self.fdp / 4294967296) % 65536
  return self._m_fdp_selector
end

-- 
-- Offset of the last instruction, where the area has the 32-bit form.
X86Fxsave.property.fip_offset = {}
function X86Fxsave.property.fip_offset:get()
  if self._m_fip_offset ~= nil then
    return self._m_fip_offset
  end

  self._m_fip_offset = ((math.floor((self.fip - self.fip % 65536) / 65536) % 65536) * 65536 + self.fip % 65536)
  return self._m_fip_offset
end

-- 
-- Selector of the last instruction, where the area has the 32-bit form.
X86Fxsave.property.fip_selector = {}
function X86Fxsave.property.fip_selector:get()
  if self._m_fip_selector ~= nil then
    return self._m_fip_selector
  end

  self._m_fip_selector = math.floor(self.fip / 4294967296) % 65536
  return self._m_fip_selector
end

-- 
-- FPU busy; equals ES.
X86Fxsave.property.fsw_b = {}
function X86Fxsave.property.fsw_b:get()
  if self._m_fsw_b ~= nil then
    return self._m_fsw_b
  end

  self._m_fsw_b = self.fsw & 32768 ~= 0
  return self._m_fsw_b
end

-- 
-- Condition code bit 0.
X86Fxsave.property.fsw_c0 = {}
function X86Fxsave.property.fsw_c0:get()
  if self._m_fsw_c0 ~= nil then
    return self._m_fsw_c0
  end

  self._m_fsw_c0 = self.fsw & 256 ~= 0
  return self._m_fsw_c0
end

-- 
-- Condition code bit 1.
X86Fxsave.property.fsw_c1 = {}
function X86Fxsave.property.fsw_c1:get()
  if self._m_fsw_c1 ~= nil then
    return self._m_fsw_c1
  end

  self._m_fsw_c1 = self.fsw & 512 ~= 0
  return self._m_fsw_c1
end

-- 
-- Condition code bit 2.
X86Fxsave.property.fsw_c2 = {}
function X86Fxsave.property.fsw_c2:get()
  if self._m_fsw_c2 ~= nil then
    return self._m_fsw_c2
  end

  self._m_fsw_c2 = self.fsw & 1024 ~= 0
  return self._m_fsw_c2
end

-- 
-- Condition code bit 3.
X86Fxsave.property.fsw_c3 = {}
function X86Fxsave.property.fsw_c3:get()
  if self._m_fsw_c3 ~= nil then
    return self._m_fsw_c3
  end

  self._m_fsw_c3 = self.fsw & 16384 ~= 0
  return self._m_fsw_c3
end

-- 
-- Denormal operand exception is flagged.
X86Fxsave.property.fsw_de = {}
function X86Fxsave.property.fsw_de:get()
  if self._m_fsw_de ~= nil then
    return self._m_fsw_de
  end

  self._m_fsw_de = self.fsw & 2 ~= 0
  return self._m_fsw_de
end

-- 
-- Exception summary: an unmasked exception is pending.
X86Fxsave.property.fsw_es = {}
function X86Fxsave.property.fsw_es:get()
  if self._m_fsw_es ~= nil then
    return self._m_fsw_es
  end

  self._m_fsw_es = self.fsw & 128 ~= 0
  return self._m_fsw_es
end

-- 
-- Invalid operation exception is flagged.
X86Fxsave.property.fsw_ie = {}
function X86Fxsave.property.fsw_ie:get()
  if self._m_fsw_ie ~= nil then
    return self._m_fsw_ie
  end

  self._m_fsw_ie = self.fsw & 1 ~= 0
  return self._m_fsw_ie
end

-- 
-- Overflow exception is flagged.
X86Fxsave.property.fsw_oe = {}
function X86Fxsave.property.fsw_oe:get()
  if self._m_fsw_oe ~= nil then
    return self._m_fsw_oe
  end

  self._m_fsw_oe = self.fsw & 8 ~= 0
  return self._m_fsw_oe
end

-- 
-- Precision exception is flagged.
X86Fxsave.property.fsw_pe = {}
function X86Fxsave.property.fsw_pe:get()
  if self._m_fsw_pe ~= nil then
    return self._m_fsw_pe
  end

  self._m_fsw_pe = self.fsw & 32 ~= 0
  return self._m_fsw_pe
end

-- 
-- Stack fault.
X86Fxsave.property.fsw_sf = {}
function X86Fxsave.property.fsw_sf:get()
  if self._m_fsw_sf ~= nil then
    return self._m_fsw_sf
  end

  self._m_fsw_sf = self.fsw & 64 ~= 0
  return self._m_fsw_sf
end

-- 
-- Number of the physical register that is the top of the stack.
X86Fxsave.property.fsw_top = {}
function X86Fxsave.property.fsw_top:get()
  if self._m_fsw_top ~= nil then
    return self._m_fsw_top
  end

  self._m_fsw_top = math.floor(self.fsw / 2048) % 8
  return self._m_fsw_top
end

-- 
-- Underflow exception is flagged.
X86Fxsave.property.fsw_ue = {}
function X86Fxsave.property.fsw_ue:get()
  if self._m_fsw_ue ~= nil then
    return self._m_fsw_ue
  end

  self._m_fsw_ue = self.fsw & 16 ~= 0
  return self._m_fsw_ue
end

-- 
-- Division by zero exception is flagged.
X86Fxsave.property.fsw_ze = {}
function X86Fxsave.property.fsw_ze:get()
  if self._m_fsw_ze ~= nil then
    return self._m_fsw_ze
  end

  self._m_fsw_ze = self.fsw & 4 ~= 0
  return self._m_fsw_ze
end

-- 
-- Physical x87 register R0 is in use.
X86Fxsave.property.ftw_r0 = {}
function X86Fxsave.property.ftw_r0:get()
  if self._m_ftw_r0 ~= nil then
    return self._m_ftw_r0
  end

  self._m_ftw_r0 = self.ftw & 1 ~= 0
  return self._m_ftw_r0
end

-- 
-- Physical x87 register R1 is in use.
X86Fxsave.property.ftw_r1 = {}
function X86Fxsave.property.ftw_r1:get()
  if self._m_ftw_r1 ~= nil then
    return self._m_ftw_r1
  end

  self._m_ftw_r1 = self.ftw & 2 ~= 0
  return self._m_ftw_r1
end

-- 
-- Physical x87 register R2 is in use.
X86Fxsave.property.ftw_r2 = {}
function X86Fxsave.property.ftw_r2:get()
  if self._m_ftw_r2 ~= nil then
    return self._m_ftw_r2
  end

  self._m_ftw_r2 = self.ftw & 4 ~= 0
  return self._m_ftw_r2
end

-- 
-- Physical x87 register R3 is in use.
X86Fxsave.property.ftw_r3 = {}
function X86Fxsave.property.ftw_r3:get()
  if self._m_ftw_r3 ~= nil then
    return self._m_ftw_r3
  end

  self._m_ftw_r3 = self.ftw & 8 ~= 0
  return self._m_ftw_r3
end

-- 
-- Physical x87 register R4 is in use.
X86Fxsave.property.ftw_r4 = {}
function X86Fxsave.property.ftw_r4:get()
  if self._m_ftw_r4 ~= nil then
    return self._m_ftw_r4
  end

  self._m_ftw_r4 = self.ftw & 16 ~= 0
  return self._m_ftw_r4
end

-- 
-- Physical x87 register R5 is in use.
X86Fxsave.property.ftw_r5 = {}
function X86Fxsave.property.ftw_r5:get()
  if self._m_ftw_r5 ~= nil then
    return self._m_ftw_r5
  end

  self._m_ftw_r5 = self.ftw & 32 ~= 0
  return self._m_ftw_r5
end

-- 
-- Physical x87 register R6 is in use.
X86Fxsave.property.ftw_r6 = {}
function X86Fxsave.property.ftw_r6:get()
  if self._m_ftw_r6 ~= nil then
    return self._m_ftw_r6
  end

  self._m_ftw_r6 = self.ftw & 64 ~= 0
  return self._m_ftw_r6
end

-- 
-- Physical x87 register R7 is in use.
X86Fxsave.property.ftw_r7 = {}
function X86Fxsave.property.ftw_r7:get()
  if self._m_ftw_r7 ~= nil then
    return self._m_ftw_r7
  end

  self._m_ftw_r7 = self.ftw & 128 ~= 0
  return self._m_ftw_r7
end

-- 
-- Denormals are taken as zeros.
X86Fxsave.property.mxcsr_daz = {}
function X86Fxsave.property.mxcsr_daz:get()
  if self._m_mxcsr_daz ~= nil then
    return self._m_mxcsr_daz
  end

  self._m_mxcsr_daz = self.mxcsr & 64 ~= 0
  return self._m_mxcsr_daz
end

-- 
-- Denormal operand exception is flagged.
X86Fxsave.property.mxcsr_de = {}
function X86Fxsave.property.mxcsr_de:get()
  if self._m_mxcsr_de ~= nil then
    return self._m_mxcsr_de
  end

  self._m_mxcsr_de = self.mxcsr & 2 ~= 0
  return self._m_mxcsr_de
end

-- 
-- Denormal operand exception is masked.
X86Fxsave.property.mxcsr_dm = {}
function X86Fxsave.property.mxcsr_dm:get()
  if self._m_mxcsr_dm ~= nil then
    return self._m_mxcsr_dm
  end

  self._m_mxcsr_dm = self.mxcsr & 256 ~= 0
  return self._m_mxcsr_dm
end

-- 
-- Results that would be denormal are flushed to zero.
X86Fxsave.property.mxcsr_fz = {}
function X86Fxsave.property.mxcsr_fz:get()
  if self._m_mxcsr_fz ~= nil then
    return self._m_mxcsr_fz
  end

  self._m_mxcsr_fz = self.mxcsr & 32768 ~= 0
  return self._m_mxcsr_fz
end

-- 
-- Invalid operation exception is flagged.
X86Fxsave.property.mxcsr_ie = {}
function X86Fxsave.property.mxcsr_ie:get()
  if self._m_mxcsr_ie ~= nil then
    return self._m_mxcsr_ie
  end

  self._m_mxcsr_ie = self.mxcsr & 1 ~= 0
  return self._m_mxcsr_ie
end

-- 
-- Invalid operation exception is masked.
X86Fxsave.property.mxcsr_im = {}
function X86Fxsave.property.mxcsr_im:get()
  if self._m_mxcsr_im ~= nil then
    return self._m_mxcsr_im
  end

  self._m_mxcsr_im = self.mxcsr & 128 ~= 0
  return self._m_mxcsr_im
end

-- 
-- AMD misaligned SSE mode.
X86Fxsave.property.mxcsr_mm = {}
function X86Fxsave.property.mxcsr_mm:get()
  if self._m_mxcsr_mm ~= nil then
    return self._m_mxcsr_mm
  end

  self._m_mxcsr_mm = self.mxcsr & 131072 ~= 0
  return self._m_mxcsr_mm
end

-- 
-- Overflow exception is flagged.
X86Fxsave.property.mxcsr_oe = {}
function X86Fxsave.property.mxcsr_oe:get()
  if self._m_mxcsr_oe ~= nil then
    return self._m_mxcsr_oe
  end

  self._m_mxcsr_oe = self.mxcsr & 8 ~= 0
  return self._m_mxcsr_oe
end

-- 
-- Overflow exception is masked.
X86Fxsave.property.mxcsr_om = {}
function X86Fxsave.property.mxcsr_om:get()
  if self._m_mxcsr_om ~= nil then
    return self._m_mxcsr_om
  end

  self._m_mxcsr_om = self.mxcsr & 1024 ~= 0
  return self._m_mxcsr_om
end

-- 
-- Precision exception is flagged.
X86Fxsave.property.mxcsr_pe = {}
function X86Fxsave.property.mxcsr_pe:get()
  if self._m_mxcsr_pe ~= nil then
    return self._m_mxcsr_pe
  end

  self._m_mxcsr_pe = self.mxcsr & 32 ~= 0
  return self._m_mxcsr_pe
end

-- 
-- Precision exception is masked.
X86Fxsave.property.mxcsr_pm = {}
function X86Fxsave.property.mxcsr_pm:get()
  if self._m_mxcsr_pm ~= nil then
    return self._m_mxcsr_pm
  end

  self._m_mxcsr_pm = self.mxcsr & 4096 ~= 0
  return self._m_mxcsr_pm
end

-- 
-- Rounding control.
X86Fxsave.property.mxcsr_rc = {}
function X86Fxsave.property.mxcsr_rc:get()
  if self._m_mxcsr_rc ~= nil then
    return self._m_mxcsr_rc
  end

  self._m_mxcsr_rc = X86Fxsave.RoundingControl(math.floor(self.mxcsr / 8192) % 4)
  return self._m_mxcsr_rc
end

-- 
-- Underflow exception is flagged.
X86Fxsave.property.mxcsr_ue = {}
function X86Fxsave.property.mxcsr_ue:get()
  if self._m_mxcsr_ue ~= nil then
    return self._m_mxcsr_ue
  end

  self._m_mxcsr_ue = self.mxcsr & 16 ~= 0
  return self._m_mxcsr_ue
end

-- 
-- Underflow exception is masked.
X86Fxsave.property.mxcsr_um = {}
function X86Fxsave.property.mxcsr_um:get()
  if self._m_mxcsr_um ~= nil then
    return self._m_mxcsr_um
  end

  self._m_mxcsr_um = self.mxcsr & 2048 ~= 0
  return self._m_mxcsr_um
end

-- 
-- Division by zero exception is flagged.
X86Fxsave.property.mxcsr_ze = {}
function X86Fxsave.property.mxcsr_ze:get()
  if self._m_mxcsr_ze ~= nil then
    return self._m_mxcsr_ze
  end

  self._m_mxcsr_ze = self.mxcsr & 4 ~= 0
  return self._m_mxcsr_ze
end

-- 
-- Division by zero exception is masked.
X86Fxsave.property.mxcsr_zm = {}
function X86Fxsave.property.mxcsr_zm:get()
  if self._m_mxcsr_zm ~= nil then
    return self._m_mxcsr_zm
  end

  self._m_mxcsr_zm = self.mxcsr & 512 ~= 0
  return self._m_mxcsr_zm
end

-- 
-- x87 control word.
-- 
-- x87 status word.
-- 
-- Abridged x87 tag word: one bit for each physical register, set if it is in
-- use.
-- 
-- Reserved octet behind the tag word.
-- 
-- Opcode of the last x87 instruction that was not a control one (11 bits).
-- 
-- Address of the last x87 instruction. It is a 64-bit linear address or,
-- where `fpu_word_size` is 4, a 32-bit offset and a selector.
-- 
-- Address of the operand of the last x87 instruction, in the form that `fip`
-- has.
-- 
-- SSE control and status register.
-- 
-- The bits that may be set in `mxcsr` on the CPU that wrote the area.
-- 
-- The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
-- `fsw_top`.
-- 
-- XMM0 to XMM15.
-- 
-- Reserved.
-- 
-- Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
-- `fpu_word_size`.
-- 
-- Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
-- a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
-- old Xen, or a guest's own).
-- See also: xen/arch/x86/include/asm/i387.h

-- 
-- A 128-bit vector register, as two words. The architecture gives it no
-- element type.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
X86Fxsave.Vector128 = class.class(KaitaiStruct)

function X86Fxsave.Vector128:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Fxsave.Vector128:_read()
  self.lo = self._io:read_u8le()
  self.hi = self._io:read_u8le()
end

-- 
-- Bits 63 to 0.
-- 
-- Bits 127 to 64.

-- 
-- One x87 register: an 80-bit extended precision number, or an MMX register
-- in its low 64 bits.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
-- registers)
X86Fxsave.X87Register = class.class(KaitaiStruct)

function X86Fxsave.X87Register:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Fxsave.X87Register:_read()
  self.significand = self._io:read_u8le()
  self.sign_exponent = self._io:read_u2le()
  self.reserved = self._io:read_bytes(6)
end

-- 
-- Exponent, biased by 16383.
X86Fxsave.X87Register.property.exponent = {}
function X86Fxsave.X87Register.property.exponent:get()
  if self._m_exponent ~= nil then
    return self._m_exponent
  end

  self._m_exponent = self.sign_exponent & 32767
  return self._m_exponent
end

-- 
-- True if the number is negative.
X86Fxsave.X87Register.property.is_negative = {}
function X86Fxsave.X87Register.property.is_negative:get()
  if self._m_is_negative ~= nil then
    return self._m_is_negative
  end

  self._m_is_negative = self.sign_exponent & 32768 ~= 0
  return self._m_is_negative
end

-- 
-- The 64-bit significand with its explicit integer bit; the MMX
-- register.
-- 
-- Sign in bit 15, biased exponent in bits 14 to 0.
-- 
-- Reserved octets up to 16.

