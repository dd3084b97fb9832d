-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
require("x86_fxsave")
local stringstream = require("string_stream")

-- 
-- An XSAVE area: what XSAVE and XSAVEC write.
-- 
-- In the standard form the place of a component is what CPUID leaf 0xD says on
-- the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
-- lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
-- room for either, so that all later components lie lower. The area does not
-- name its CPU, but its length does: it ends with the last component, and 2432
-- and 2440 bytes occur with the AMD places only.
-- 
-- In the compacted form, which Xen does not put into streams, the components of
-- `xcomp_bv` follow one another.
-- 
-- An area that stops after a component is read as far as it goes; it may also
-- have no octets at all, as older Xen wrote it for a guest that never used
-- XSAVE.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave = class.class(KaitaiStruct)

function X86Xsave:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function X86Xsave:_read()
  if not(self._io:is_eof()) then
    self.legacy = X86Fxsave(self._io)
  end
  if not(self._io:is_eof()) then
    self.header = X86Xsave.XsaveHeader(self._io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (not(self.header.is_compacted)) and (self._io:size() ~= 2432) and (self._io:size() ~= 2440))  then
    self._raw_extended = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_extended))
    self.extended = X86Xsave.StandardRegion(self.has_apx, _io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (not(self.header.is_compacted)) and ( ((self._io:size() == 2432) or (self._io:size() == 2440)) ))  then
    self._raw_extended_amd = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_extended_amd))
    self.extended_amd = X86Xsave.AmdRegion(_io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (self.header.is_compacted))  then
    self._raw_extended_compacted = self._io:read_bytes_full()
    local _io = KaitaiStream(stringstream(self._raw_extended_compacted))
    self.extended_compacted = X86Xsave.CompactedRegion(self.components, _io, self, self._root)
  end
end

-- 
-- Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
-- form.
X86Xsave.property.components = {}
function X86Xsave.property.components:get()
  if self._m_components ~= nil then
    return self._m_components
  end

  self._m_components = self.header.xcomp_bv_low
  return self._m_components
end

-- 
-- True if the octets of MPX hold APX state, which took over its place.
X86Xsave.property.has_apx = {}
function X86Xsave.property.has_apx:get()
  if self._m_has_apx ~= nil then
    return self._m_has_apx
  end

  self._m_has_apx = self.header.xstate_apx
  return self._m_has_apx
end

-- 
-- x87 and SSE state.
-- 
-- Which components are there.
-- 
-- The components at the places they have on Intel CPUs.
-- 
-- The components at the places they have on AMD CPUs.
-- 
-- The components of the compacted form.

-- 
-- Components at the places they have on AMD CPUs since Zen 3; from byte 576
-- of the area.
-- See also: AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
-- CPUID leaf 0xD
X86Xsave.AmdRegion = class.class(KaitaiStruct)

function X86Xsave.AmdRegion:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.AmdRegion:_read()
  if not(self._io:is_eof()) then
    self.avx = X86Xsave.AvxState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.pkru = X86Xsave.PkruState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Upper halves of the YMM registers; at 576 of the area.
-- 
-- AVX-512 mask registers; at 832 of the area.
-- 
-- Upper halves of ZMM0 to ZMM15; at 896 of the area.
-- 
-- ZMM16 to ZMM31; at 1408 of the area.
-- 
-- Protection key rights; at 2432 of the area.
-- 
-- Octets behind the known components, kept as they are.

-- 
-- State component 19, the APX registers.
-- See also: Intel Advanced Performance Extensions Architecture Specification
X86Xsave.ApxState = class.class(KaitaiStruct)

function X86Xsave.ApxState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.ApxState:_read()
  self.r = {}
  for i = 0, 16 - 1 do
    self.r[i + 1] = self._io:read_u8le()
  end
end

-- 
-- R16 to R31.

-- 
-- State component 2, AVX.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.AvxState = class.class(KaitaiStruct)

function X86Xsave.AvxState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.AvxState:_read()
  self.ymm_hi = {}
  for i = 0, 16 - 1 do
    self.ymm_hi[i + 1] = X86Fxsave.Vector128(self._io)
  end
end

-- 
-- Bits 255 to 128 of YMM0 to YMM15.

-- 
-- State component 4, MPX configuration and status.
-- See also: xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
X86Xsave.BndcsrState = class.class(KaitaiStruct)

function X86Xsave.BndcsrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.BndcsrState:_read()
  self.bndcfgu = self._io:read_u8le()
  self.bndstatus = self._io:read_u8le()
  self.reserved = self._io:read_bytes(48)
end

-- 
-- Page number of the bound directory.
X86Xsave.BndcsrState.property.bndcfgu_base_pfn = {}
function X86Xsave.BndcsrState.property.bndcfgu_base_pfn:get()
  if self._m_bndcfgu_base_pfn ~= nil then
    return self._m_bndcfgu_base_pfn
  end

  self._m_bndcfgu_base_pfn = math.floor(self.bndcfgu / 4096)
  return self._m_bndcfgu_base_pfn
end

-- 
-- Branches without a BND prefix keep the bound registers.
X86Xsave.BndcsrState.property.bndcfgu_bndpreserve = {}
function X86Xsave.BndcsrState.property.bndcfgu_bndpreserve:get()
  if self._m_bndcfgu_bndpreserve ~= nil then
    return self._m_bndcfgu_bndpreserve
  end

  self._m_bndcfgu_bndpreserve = self.bndcfgu & 2 ~= 0
  return self._m_bndcfgu_bndpreserve
end

-- 
-- MPX is enabled in user mode.
X86Xsave.BndcsrState.property.bndcfgu_en = {}
function X86Xsave.BndcsrState.property.bndcfgu_en:get()
  if self._m_bndcfgu_en ~= nil then
    return self._m_bndcfgu_en
  end

  self._m_bndcfgu_en = self.bndcfgu & 1 ~= 0
  return self._m_bndcfgu_en
end

-- 
-- 0 none, 1 bound violation, 2 invalid directory entry.
X86Xsave.BndcsrState.property.error_code = {}
function X86Xsave.BndcsrState.property.error_code:get()
  if self._m_error_code ~= nil then
    return self._m_error_code
  end

  self._m_error_code = self.bndstatus & 3
  return self._m_error_code
end

-- 
-- Configuration of user mode: base address of the bound directory in
-- bits 63 to 12.
-- 
-- Status of the last bound operation.
-- 
-- Unused octets of the component.

-- 
-- State component 3, the MPX bound registers.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.BndregsState = class.class(KaitaiStruct)

function X86Xsave.BndregsState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.BndregsState:_read()
  self.bnd = {}
  for i = 0, 4 - 1 do
    self.bnd[i + 1] = X86Xsave.BoundRegister(self._io, self, self._root)
  end
end

-- 
-- BND0 to BND3.

-- 
-- One MPX bound register.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.BoundRegister = class.class(KaitaiStruct)

function X86Xsave.BoundRegister:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.BoundRegister:_read()
  self.lower = self._io:read_u8le()
  self.upper_complement = self._io:read_u8le()
end

-- 
-- Lower bound.
-- 
-- Upper bound, all bits inverted.

-- 
-- State component 12, supervisor shadow stacks.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.CetSState = class.class(KaitaiStruct)

function X86Xsave.CetSState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.CetSState:_read()
  self.pl0_ssp = self._io:read_u8le()
  self.pl1_ssp = self._io:read_u8le()
  self.pl2_ssp = self._io:read_u8le()
end

-- 
-- Shadow stack pointer of ring 0.
-- 
-- Shadow stack pointer of ring 1.
-- 
-- Shadow stack pointer of ring 2.

-- 
-- State component 11, control-flow enforcement of user mode.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.CetUState = class.class(KaitaiStruct)

function X86Xsave.CetUState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.CetUState:_read()
  self.u_cet = self._io:read_u8le()
  self.pl3_ssp = self._io:read_u8le()
end

-- 
-- Indirect branch tracking is enabled.
X86Xsave.CetUState.property.endbr_en = {}
function X86Xsave.CetUState.property.endbr_en:get()
  if self._m_endbr_en ~= nil then
    return self._m_endbr_en
  end

  self._m_endbr_en = self.u_cet & 4 ~= 0
  return self._m_endbr_en
end

-- 
-- Legacy code is allowed by bitmap.
X86Xsave.CetUState.property.leg_iw_en = {}
function X86Xsave.CetUState.property.leg_iw_en:get()
  if self._m_leg_iw_en ~= nil then
    return self._m_leg_iw_en
  end

  self._m_leg_iw_en = self.u_cet & 8 ~= 0
  return self._m_leg_iw_en
end

-- 
-- The no-track prefix is allowed.
X86Xsave.CetUState.property.no_trk_en = {}
function X86Xsave.CetUState.property.no_trk_en:get()
  if self._m_no_trk_en ~= nil then
    return self._m_no_trk_en
  end

  self._m_no_trk_en = self.u_cet & 16 ~= 0
  return self._m_no_trk_en
end

-- 
-- Shadow stacks are enabled.
X86Xsave.CetUState.property.sh_stk_en = {}
function X86Xsave.CetUState.property.sh_stk_en:get()
  if self._m_sh_stk_en ~= nil then
    return self._m_sh_stk_en
  end

  self._m_sh_stk_en = self.u_cet & 1 ~= 0
  return self._m_sh_stk_en
end

-- 
-- Tracking is suppressed.
X86Xsave.CetUState.property.suppress = {}
function X86Xsave.CetUState.property.suppress:get()
  if self._m_suppress ~= nil then
    return self._m_suppress
  end

  self._m_suppress = self.u_cet & 1024 ~= 0
  return self._m_suppress
end

-- 
-- Suppression of tracking is disabled.
X86Xsave.CetUState.property.suppress_dis = {}
function X86Xsave.CetUState.property.suppress_dis:get()
  if self._m_suppress_dis ~= nil then
    return self._m_suppress_dis
  end

  self._m_suppress_dis = self.u_cet & 32 ~= 0
  return self._m_suppress_dis
end

-- 
-- An ENDBR must follow.
X86Xsave.CetUState.property.tracker = {}
function X86Xsave.CetUState.property.tracker:get()
  if self._m_tracker ~= nil then
    return self._m_tracker
  end

  self._m_tracker = self.u_cet & 2048 ~= 0
  return self._m_tracker
end

-- 
-- WRSS is enabled.
X86Xsave.CetUState.property.wr_shstk_en = {}
function X86Xsave.CetUState.property.wr_shstk_en:get()
  if self._m_wr_shstk_en ~= nil then
    return self._m_wr_shstk_en
  end

  self._m_wr_shstk_en = self.u_cet & 2 ~= 0
  return self._m_wr_shstk_en
end

-- 
-- Configuration of user mode.
-- 
-- Shadow stack pointer of ring 3.

-- 
-- Components of the compacted form, in the order of their bits. One follows
-- the other, but for the AMX components, which start at a multiple of 64.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
-- an XSAVE area)
X86Xsave.CompactedRegion = class.class(KaitaiStruct)

function X86Xsave.CompactedRegion:_init(components, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.components = components
  self:_read()
end

function X86Xsave.CompactedRegion:_read()
  if  ((self.components & 4 ~= 0) and (not(self._io:is_eof())))  then
    self.avx = X86Xsave.AvxState(self._io, self, self._root)
  end
  if  ((self.components & 8 ~= 0) and (not(self._io:is_eof())))  then
    self.bndregs = X86Xsave.BndregsState(self._io, self, self._root)
  end
  if  ((self.components & 16 ~= 0) and (not(self._io:is_eof())))  then
    self.bndcsr = X86Xsave.BndcsrState(self._io, self, self._root)
  end
  if  ((self.components & 32 ~= 0) and (not(self._io:is_eof())))  then
    self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
  end
  if  ((self.components & 64 ~= 0) and (not(self._io:is_eof())))  then
    self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
  end
  if  ((self.components & 128 ~= 0) and (not(self._io:is_eof())))  then
    self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
  end
  if  ((self.components & 256 ~= 0) and (not(self._io:is_eof())))  then
    self.pt = X86Xsave.PtState(self._io, self, self._root)
  end
  if  ((self.components & 512 ~= 0) and (not(self._io:is_eof())))  then
    self.pkru = X86Xsave.PkruState(self._io, self, self._root)
  end
  if  ((self.components & 1024 ~= 0) and (not(self._io:is_eof())))  then
    self.pasid = X86Xsave.PasidState(self._io, self, self._root)
  end
  if  ((self.components & 2048 ~= 0) and (not(self._io:is_eof())))  then
    self.cet_u = X86Xsave.CetUState(self._io, self, self._root)
  end
  if  ((self.components & 4096 ~= 0) and (not(self._io:is_eof())))  then
    self.cet_s = X86Xsave.CetSState(self._io, self, self._root)
  end
  if  ((self.components & 8192 ~= 0) and (not(self._io:is_eof())))  then
    self.hdc = X86Xsave.HdcState(self._io, self, self._root)
  end
  if  ((self.components & 16384 ~= 0) and (not(self._io:is_eof())))  then
    self.uintr = X86Xsave.UintrState(self._io, self, self._root)
  end
  if  ((self.components & 32768 ~= 0) and (not(self._io:is_eof())))  then
    self.lbr = X86Xsave.LbrState(self._io, self, self._root)
  end
  if  ((self.components & 65536 ~= 0) and (not(self._io:is_eof())))  then
    self.hwp = X86Xsave.HwpState(self._io, self, self._root)
  end
  if  ((self.components & 131072 ~= 0) and (not(self._io:is_eof())))  then
    self.padding_tilecfg = self._io:read_bytes((64 - self._io:pos() % 64) % 64)
  end
  if  ((self.components & 131072 ~= 0) and (not(self._io:is_eof())))  then
    self.tilecfg = X86Xsave.TilecfgState(self._io, self, self._root)
  end
  if  ((self.components & 262144 ~= 0) and (not(self._io:is_eof())))  then
    self.padding_tiledata = self._io:read_bytes((64 - self._io:pos() % 64) % 64)
  end
  if  ((self.components & 262144 ~= 0) and (not(self._io:is_eof())))  then
    self.tiledata = X86Xsave.TiledataState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- AVX state (upper halves of YMM0 to YMM15).
-- 
-- MPX bound registers.
-- 
-- MPX configuration and status.
-- 
-- AVX-512 mask registers.
-- 
-- Upper halves of ZMM0 to ZMM15.
-- 
-- ZMM16 to ZMM31.
-- 
-- Processor trace (supervisor state).
-- 
-- Protection key rights of user pages.
-- 
-- PASID (supervisor state).
-- 
-- User shadow stack and branch tracking (supervisor state).
-- 
-- Supervisor shadow stacks (supervisor state).
-- 
-- Hardware duty cycling (supervisor state).
-- 
-- User interrupts (supervisor state).
-- 
-- Last branch records (supervisor state).
-- 
-- Hardware P-state control (supervisor state).
-- 
-- Unused octets up to the next multiple of 64.
-- 
-- AMX tile configuration.
-- 
-- Unused octets up to the next multiple of 64.
-- 
-- AMX tile data.
-- 
-- Components with a bit above 18, whose places depend on CPUID leaf 0xD
-- of the CPU that wrote them, and octets behind the last component; kept
-- as they are.
-- 
-- Bits 31 to 0 of `xcomp_bv`.

-- 
-- State component 13, hardware duty cycling.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.HdcState = class.class(KaitaiStruct)

function X86Xsave.HdcState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.HdcState:_read()
  self.pm_ctl1 = self._io:read_u8le()
end

-- 
-- The thread may be forced idle.
X86Xsave.HdcState.property.hdc_allow_block = {}
function X86Xsave.HdcState.property.hdc_allow_block:get()
  if self._m_hdc_allow_block ~= nil then
    return self._m_hdc_allow_block
  end

  self._m_hdc_allow_block = self.pm_ctl1 & 1 ~= 0
  return self._m_hdc_allow_block
end

-- 
-- HDC control of the thread.

-- 
-- State component 7, Hi16_ZMM.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.Hi16ZmmState = class.class(KaitaiStruct)

function X86Xsave.Hi16ZmmState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.Hi16ZmmState:_read()
  self.zmm = {}
  for i = 0, 16 - 1 do
    self.zmm[i + 1] = X86Xsave.Vector512(self._io, self, self._root)
  end
end

-- 
-- ZMM16 to ZMM31.

-- 
-- State component 16, hardware P-state control.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.HwpState = class.class(KaitaiStruct)

function X86Xsave.HwpState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.HwpState:_read()
  self.hwp_request = self._io:read_u8le()
end

-- 
-- Desired performance; 0 leaves it to the CPU.
X86Xsave.HwpState.property.desired = {}
function X86Xsave.HwpState.property.desired:get()
  if self._m_desired ~= nil then
    return self._m_desired
  end

  self._m_desired = math.floor(self.hwp_request / 65536) % 256
  return self._m_desired
end

-- 
-- Maximum performance.
X86Xsave.HwpState.property.maximum = {}
function X86Xsave.HwpState.property.maximum:get()
  if self._m_maximum ~= nil then
    return self._m_maximum
  end

  self._m_maximum = math.floor(self.hwp_request / 256) % 256
  return self._m_maximum
end

-- 
-- Minimum performance.
X86Xsave.HwpState.property.minimum = {}
function X86Xsave.HwpState.property.minimum:get()
  if self._m_minimum ~= nil then
    return self._m_minimum
  end

  self._m_minimum = self.hwp_request & 255
  return self._m_minimum
end

-- 
-- Energy performance preference.
X86Xsave.HwpState.property.preference = {}
function X86Xsave.HwpState.property.preference:get()
  if self._m_preference ~= nil then
    return self._m_preference
  end

  self._m_preference = math.floor(self.hwp_request / 16777216) % 256
  return self._m_preference
end

-- 
-- Performance request.

-- 
-- One last branch record.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.LbrEntry = class.class(KaitaiStruct)

function X86Xsave.LbrEntry:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.LbrEntry:_read()
  self.from_ip = self._io:read_u8le()
  self.to_ip = self._io:read_u8le()
  self.info = self._io:read_u8le()
end

-- 
-- Address of the branch.
-- 
-- Where it went.
-- 
-- Details.

-- 
-- State component 15, the last branch records.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.LbrState = class.class(KaitaiStruct)

function X86Xsave.LbrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.LbrState:_read()
  self.lbr_ctl = self._io:read_u8le()
  self.lbr_depth = self._io:read_u8le()
  self.ler_from_ip = self._io:read_u8le()
  self.ler_to_ip = self._io:read_u8le()
  self.ler_info = self._io:read_u8le()
  self.entries = {}
  for i = 0, 32 - 1 do
    self.entries[i + 1] = X86Xsave.LbrEntry(self._io, self, self._root)
  end
end

-- 
-- LBR control.
-- 
-- Number of records in use.
-- 
-- Source of the last event record.
-- 
-- Target of the last event record.
-- 
-- Details of the last event record.
-- 
-- The records, last branch first.

-- 
-- State component 5, the AVX-512 mask registers.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.OpmaskState = class.class(KaitaiStruct)

function X86Xsave.OpmaskState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.OpmaskState:_read()
  self.k = {}
  for i = 0, 8 - 1 do
    self.k[i + 1] = self._io:read_u8le()
  end
end

-- 
-- k0 to k7.

-- 
-- State component 10, the process address space ID.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.PasidState = class.class(KaitaiStruct)

function X86Xsave.PasidState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.PasidState:_read()
  self.pasid_msr = self._io:read_u8le()
end

-- 
-- The PASID may be used.
X86Xsave.PasidState.property.is_valid = {}
function X86Xsave.PasidState.property.is_valid:get()
  if self._m_is_valid ~= nil then
    return self._m_is_valid
  end

  self._m_is_valid = self.pasid_msr & 2147483648 ~= 0
  return self._m_is_valid
end

-- 
-- Process address space ID.
X86Xsave.PasidState.property.pasid = {}
function X86Xsave.PasidState.property.pasid:get()
  if self._m_pasid ~= nil then
    return self._m_pasid
  end

  self._m_pasid = self.pasid_msr & 1048575
  return self._m_pasid
end

-- 
-- PASID in bits 19 to 0, valid flag in bit 31.

-- 
-- State component 9, protection key rights of user pages.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.PkruState = class.class(KaitaiStruct)

function X86Xsave.PkruState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.PkruState:_read()
  self.pkru = self._io:read_u4le()
  self.reserved = self._io:read_bytes(4)
end

-- 
-- Access of pages with key 0 is disabled.
X86Xsave.PkruState.property.ad0 = {}
function X86Xsave.PkruState.property.ad0:get()
  if self._m_ad0 ~= nil then
    return self._m_ad0
  end

  self._m_ad0 = self.pkru & 1 ~= 0
  return self._m_ad0
end

-- 
-- Access of pages with key 1 is disabled.
X86Xsave.PkruState.property.ad1 = {}
function X86Xsave.PkruState.property.ad1:get()
  if self._m_ad1 ~= nil then
    return self._m_ad1
  end

  self._m_ad1 = self.pkru & 4 ~= 0
  return self._m_ad1
end

-- 
-- Access of pages with key 10 is disabled.
X86Xsave.PkruState.property.ad10 = {}
function X86Xsave.PkruState.property.ad10:get()
  if self._m_ad10 ~= nil then
    return self._m_ad10
  end

  self._m_ad10 = self.pkru & 1048576 ~= 0
  return self._m_ad10
end

-- 
-- Access of pages with key 11 is disabled.
X86Xsave.PkruState.property.ad11 = {}
function X86Xsave.PkruState.property.ad11:get()
  if self._m_ad11 ~= nil then
    return self._m_ad11
  end

  self._m_ad11 = self.pkru & 4194304 ~= 0
  return self._m_ad11
end

-- 
-- Access of pages with key 12 is disabled.
X86Xsave.PkruState.property.ad12 = {}
function X86Xsave.PkruState.property.ad12:get()
  if self._m_ad12 ~= nil then
    return self._m_ad12
  end

  self._m_ad12 = self.pkru & 16777216 ~= 0
  return self._m_ad12
end

-- 
-- Access of pages with key 13 is disabled.
X86Xsave.PkruState.property.ad13 = {}
function X86Xsave.PkruState.property.ad13:get()
  if self._m_ad13 ~= nil then
    return self._m_ad13
  end

  self._m_ad13 = self.pkru & 67108864 ~= 0
  return self._m_ad13
end

-- 
-- Access of pages with key 14 is disabled.
X86Xsave.PkruState.property.ad14 = {}
function X86Xsave.PkruState.property.ad14:get()
  if self._m_ad14 ~= nil then
    return self._m_ad14
  end

  self._m_ad14 = self.pkru & 268435456 ~= 0
  return self._m_ad14
end

-- 
-- Access of pages with key 15 is disabled.
X86Xsave.PkruState.property.ad15 = {}
function X86Xsave.PkruState.property.ad15:get()
  if self._m_ad15 ~= nil then
    return self._m_ad15
  end

  self._m_ad15 = self.pkru & 1073741824 ~= 0
  return self._m_ad15
end

-- 
-- Access of pages with key 2 is disabled.
X86Xsave.PkruState.property.ad2 = {}
function X86Xsave.PkruState.property.ad2:get()
  if self._m_ad2 ~= nil then
    return self._m_ad2
  end

  self._m_ad2 = self.pkru & 16 ~= 0
  return self._m_ad2
end

-- 
-- Access of pages with key 3 is disabled.
X86Xsave.PkruState.property.ad3 = {}
function X86Xsave.PkruState.property.ad3:get()
  if self._m_ad3 ~= nil then
    return self._m_ad3
  end

  self._m_ad3 = self.pkru & 64 ~= 0
  return self._m_ad3
end

-- 
-- Access of pages with key 4 is disabled.
X86Xsave.PkruState.property.ad4 = {}
function X86Xsave.PkruState.property.ad4:get()
  if self._m_ad4 ~= nil then
    return self._m_ad4
  end

  self._m_ad4 = self.pkru & 256 ~= 0
  return self._m_ad4
end

-- 
-- Access of pages with key 5 is disabled.
X86Xsave.PkruState.property.ad5 = {}
function X86Xsave.PkruState.property.ad5:get()
  if self._m_ad5 ~= nil then
    return self._m_ad5
  end

  self._m_ad5 = self.pkru & 1024 ~= 0
  return self._m_ad5
end

-- 
-- Access of pages with key 6 is disabled.
X86Xsave.PkruState.property.ad6 = {}
function X86Xsave.PkruState.property.ad6:get()
  if self._m_ad6 ~= nil then
    return self._m_ad6
  end

  self._m_ad6 = self.pkru & 4096 ~= 0
  return self._m_ad6
end

-- 
-- Access of pages with key 7 is disabled.
X86Xsave.PkruState.property.ad7 = {}
function X86Xsave.PkruState.property.ad7:get()
  if self._m_ad7 ~= nil then
    return self._m_ad7
  end

  self._m_ad7 = self.pkru & 16384 ~= 0
  return self._m_ad7
end

-- 
-- Access of pages with key 8 is disabled.
X86Xsave.PkruState.property.ad8 = {}
function X86Xsave.PkruState.property.ad8:get()
  if self._m_ad8 ~= nil then
    return self._m_ad8
  end

  self._m_ad8 = self.pkru & 65536 ~= 0
  return self._m_ad8
end

-- 
-- Access of pages with key 9 is disabled.
X86Xsave.PkruState.property.ad9 = {}
function X86Xsave.PkruState.property.ad9:get()
  if self._m_ad9 ~= nil then
    return self._m_ad9
  end

  self._m_ad9 = self.pkru & 262144 ~= 0
  return self._m_ad9
end

-- 
-- Writing of pages with key 0 is disabled.
X86Xsave.PkruState.property.wd0 = {}
function X86Xsave.PkruState.property.wd0:get()
  if self._m_wd0 ~= nil then
    return self._m_wd0
  end

  self._m_wd0 = self.pkru & 2 ~= 0
  return self._m_wd0
end

-- 
-- Writing of pages with key 1 is disabled.
X86Xsave.PkruState.property.wd1 = {}
function X86Xsave.PkruState.property.wd1:get()
  if self._m_wd1 ~= nil then
    return self._m_wd1
  end

  self._m_wd1 = self.pkru & 8 ~= 0
  return self._m_wd1
end

-- 
-- Writing of pages with key 10 is disabled.
X86Xsave.PkruState.property.wd10 = {}
function X86Xsave.PkruState.property.wd10:get()
  if self._m_wd10 ~= nil then
    return self._m_wd10
  end

  self._m_wd10 = self.pkru & 2097152 ~= 0
  return self._m_wd10
end

-- 
-- Writing of pages with key 11 is disabled.
X86Xsave.PkruState.property.wd11 = {}
function X86Xsave.PkruState.property.wd11:get()
  if self._m_wd11 ~= nil then
    return self._m_wd11
  end

  self._m_wd11 = self.pkru & 8388608 ~= 0
  return self._m_wd11
end

-- 
-- Writing of pages with key 12 is disabled.
X86Xsave.PkruState.property.wd12 = {}
function X86Xsave.PkruState.property.wd12:get()
  if self._m_wd12 ~= nil then
    return self._m_wd12
  end

  self._m_wd12 = self.pkru & 33554432 ~= 0
  return self._m_wd12
end

-- 
-- Writing of pages with key 13 is disabled.
X86Xsave.PkruState.property.wd13 = {}
function X86Xsave.PkruState.property.wd13:get()
  if self._m_wd13 ~= nil then
    return self._m_wd13
  end

  self._m_wd13 = self.pkru & 134217728 ~= 0
  return self._m_wd13
end

-- 
-- Writing of pages with key 14 is disabled.
X86Xsave.PkruState.property.wd14 = {}
function X86Xsave.PkruState.property.wd14:get()
  if self._m_wd14 ~= nil then
    return self._m_wd14
  end

  self._m_wd14 = self.pkru & 536870912 ~= 0
  return self._m_wd14
end

-- 
-- Writing of pages with key 15 is disabled.
X86Xsave.PkruState.property.wd15 = {}
function X86Xsave.PkruState.property.wd15:get()
  if self._m_wd15 ~= nil then
    return self._m_wd15
  end

  self._m_wd15 = self.pkru & 2147483648 ~= 0
  return self._m_wd15
end

-- 
-- Writing of pages with key 2 is disabled.
X86Xsave.PkruState.property.wd2 = {}
function X86Xsave.PkruState.property.wd2:get()
  if self._m_wd2 ~= nil then
    return self._m_wd2
  end

  self._m_wd2 = self.pkru & 32 ~= 0
  return self._m_wd2
end

-- 
-- Writing of pages with key 3 is disabled.
X86Xsave.PkruState.property.wd3 = {}
function X86Xsave.PkruState.property.wd3:get()
  if self._m_wd3 ~= nil then
    return self._m_wd3
  end

  self._m_wd3 = self.pkru & 128 ~= 0
  return self._m_wd3
end

-- 
-- Writing of pages with key 4 is disabled.
X86Xsave.PkruState.property.wd4 = {}
function X86Xsave.PkruState.property.wd4:get()
  if self._m_wd4 ~= nil then
    return self._m_wd4
  end

  self._m_wd4 = self.pkru & 512 ~= 0
  return self._m_wd4
end

-- 
-- Writing of pages with key 5 is disabled.
X86Xsave.PkruState.property.wd5 = {}
function X86Xsave.PkruState.property.wd5:get()
  if self._m_wd5 ~= nil then
    return self._m_wd5
  end

  self._m_wd5 = self.pkru & 2048 ~= 0
  return self._m_wd5
end

-- 
-- Writing of pages with key 6 is disabled.
X86Xsave.PkruState.property.wd6 = {}
function X86Xsave.PkruState.property.wd6:get()
  if self._m_wd6 ~= nil then
    return self._m_wd6
  end

  self._m_wd6 = self.pkru & 8192 ~= 0
  return self._m_wd6
end

-- 
-- Writing of pages with key 7 is disabled.
X86Xsave.PkruState.property.wd7 = {}
function X86Xsave.PkruState.property.wd7:get()
  if self._m_wd7 ~= nil then
    return self._m_wd7
  end

  self._m_wd7 = self.pkru & 32768 ~= 0
  return self._m_wd7
end

-- 
-- Writing of pages with key 8 is disabled.
X86Xsave.PkruState.property.wd8 = {}
function X86Xsave.PkruState.property.wd8:get()
  if self._m_wd8 ~= nil then
    return self._m_wd8
  end

  self._m_wd8 = self.pkru & 131072 ~= 0
  return self._m_wd8
end

-- 
-- Writing of pages with key 9 is disabled.
X86Xsave.PkruState.property.wd9 = {}
function X86Xsave.PkruState.property.wd9:get()
  if self._m_wd9 ~= nil then
    return self._m_wd9
  end

  self._m_wd9 = self.pkru & 524288 ~= 0
  return self._m_wd9
end

-- 
-- Two bits for each of the 16 protection keys.
-- 
-- Unused octets of the component.

-- 
-- State component 8, processor trace. A supervisor state: only XSAVES writes
-- it.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.PtState = class.class(KaitaiStruct)

function X86Xsave.PtState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.PtState:_read()
  self.rtit_ctl = self._io:read_u8le()
  self.rtit_output_base = self._io:read_u8le()
  self.rtit_output_mask_ptrs = self._io:read_u8le()
  self.rtit_status = self._io:read_u8le()
  self.rtit_cr3_match = self._io:read_u8le()
  self.rtit_addr0_a = self._io:read_u8le()
  self.rtit_addr0_b = self._io:read_u8le()
  self.rtit_addr1_a = self._io:read_u8le()
  self.rtit_addr1_b = self._io:read_u8le()
  self.reserved = self._io:read_bytes(56)
end

-- 
-- Trace control.
-- 
-- Base address of the output.
-- 
-- Output mask and pointers.
-- 
-- Trace status.
-- 
-- CR3 to filter by.
-- 
-- Start of filter range 0.
-- 
-- End of filter range 0.
-- 
-- Start of filter range 1.
-- 
-- End of filter range 1.
-- 
-- Unused octets of the component.

-- 
-- Components at the places they have on Intel CPUs; from byte 576 of the
-- area.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
-- leaf 0xD
X86Xsave.StandardRegion = class.class(KaitaiStruct)

function X86Xsave.StandardRegion:_init(has_apx, io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self.has_apx = has_apx
  self:_read()
end

function X86Xsave.StandardRegion:_read()
  if not(self._io:is_eof()) then
    self.avx = X86Xsave.AvxState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.lwp = self._io:read_bytes(128)
  end
  if  ((not(self._io:is_eof())) and (not(self.has_apx)))  then
    self.bndregs = X86Xsave.BndregsState(self._io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (not(self.has_apx)))  then
    self.bndcsr = X86Xsave.BndcsrState(self._io, self, self._root)
  end
  if  ((not(self._io:is_eof())) and (self.has_apx))  then
    self.apx = X86Xsave.ApxState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.opmask = X86Xsave.OpmaskState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.zmm_hi256 = X86Xsave.ZmmHi256State(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.hi16_zmm = X86Xsave.Hi16ZmmState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.pkru = X86Xsave.PkruState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.reserved = self._io:read_bytes(56)
  end
  if not(self._io:is_eof()) then
    self.tilecfg = X86Xsave.TilecfgState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.tiledata = X86Xsave.TiledataState(self._io, self, self._root)
  end
  if not(self._io:is_eof()) then
    self.trailing = self._io:read_bytes_full()
  end
end

-- 
-- Upper halves of the YMM registers; at 576 of the area.
-- 
-- At 832 of the area. AMD lightweight profiling state (family 15h) where
-- `xstate_lwp` is set, otherwise unused: its layout is not public in a
-- form that can be cited, so its octets are kept.
-- 
-- MPX bound registers; at 960 of the area.
-- 
-- MPX configuration and status; at 1024 of the area.
-- 
-- APX registers; at 960 of the area, in place of MPX.
-- 
-- AVX-512 mask registers; at 1088 of the area.
-- 
-- Upper halves of ZMM0 to ZMM15; at 1152 of the area.
-- 
-- ZMM16 to ZMM31; at 1664 of the area.
-- 
-- Protection key rights; at 2688 of the area.
-- 
-- Unused octets up to the next multiple of 64.
-- 
-- AMX tile configuration; at 2752 of the area.
-- 
-- AMX tile data; at 2816 of the area.
-- 
-- Octets behind the known components, kept as they are.
-- 
-- True if the octets of MPX hold APX state.

-- 
-- One AMX tile register of 1 KiB.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.Tile = class.class(KaitaiStruct)

function X86Xsave.Tile:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.Tile:_read()
  self.rows = {}
  for i = 0, 16 - 1 do
    self.rows[i + 1] = X86Xsave.Vector512(self._io, self, self._root)
  end
end

-- 
-- Rows of 64 bytes.

-- 
-- State component 17, the AMX tile configuration.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.TilecfgState = class.class(KaitaiStruct)

function X86Xsave.TilecfgState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.TilecfgState:_read()
  self.palette = self._io:read_u1()
  self.start_row = self._io:read_u1()
  self.reserved = self._io:read_bytes(14)
  self.cols_b = {}
  for i = 0, 8 - 1 do
    self.cols_b[i + 1] = self._io:read_u2le()
  end
  self.reserved_2 = self._io:read_bytes(16)
  self.rows = {}
  for i = 0, 8 - 1 do
    self.rows[i + 1] = self._io:read_u1()
  end
  self.reserved_3 = self._io:read_bytes(8)
end

-- 
-- Palette; 0 is the initial state.
-- 
-- Row to restart an interrupted operation at.
-- 
-- Reserved.
-- 
-- Bytes in a row, by tile.
-- 
-- Reserved for further tiles.
-- 
-- Rows, by tile.
-- 
-- Reserved for further tiles.

-- 
-- State component 18, the AMX tiles of palette 1.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.TiledataState = class.class(KaitaiStruct)

function X86Xsave.TiledataState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.TiledataState:_read()
  self.tiles = {}
  for i = 0, 8 - 1 do
    self.tiles[i + 1] = X86Xsave.Tile(self._io, self, self._root)
  end
end

-- 
-- TMM0 to TMM7.

-- 
-- State component 14, user interrupts.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.UintrState = class.class(KaitaiStruct)

function X86Xsave.UintrState:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.UintrState:_read()
  self.handler = self._io:read_u8le()
  self.stack_adjust = self._io:read_u8le()
  self.uitt_size = self._io:read_u4le()
  self.notification_vector = self._io:read_u1()
  self.reserved = self._io:read_bytes(2)
  self.flags = self._io:read_u1()
  self.upid_address = self._io:read_u8le()
  self.request = self._io:read_u8le()
  self.target_table = self._io:read_u8le()
end

-- 
-- User interrupts are enabled.
X86Xsave.UintrState.property.uif = {}
function X86Xsave.UintrState.property.uif:get()
  if self._m_uif ~= nil then
    return self._m_uif
  end

  self._m_uif = self.flags & 128 ~= 0
  return self._m_uif
end

-- 
-- Address of the handler.
-- 
-- Stack adjustment.
-- 
-- Highest index of the target table.
-- 
-- Notification vector.
-- 
-- Reserved.
-- 
-- Bit 7 is the user interrupt flag.
-- 
-- Address of the posted interrupt descriptor.
-- 
-- Requested user interrupts, one bit each.
-- 
-- Address of the target table, enable flag in bit 0.

-- 
-- A 256-bit piece of a vector register, as four words.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.Vector256 = class.class(KaitaiStruct)

function X86Xsave.Vector256:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.Vector256:_read()
  self.words = {}
  for i = 0, 4 - 1 do
    self.words[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Words, lowest bits first.

-- 
-- A 512-bit vector register, as eight words.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.Vector512 = class.class(KaitaiStruct)

function X86Xsave.Vector512:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.Vector512:_read()
  self.words = {}
  for i = 0, 8 - 1 do
    self.words[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Words, lowest bits first.

-- 
-- The 64-byte header of an XSAVE area.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.XsaveHeader = class.class(KaitaiStruct)

function X86Xsave.XsaveHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.XsaveHeader:_read()
  self.xstate_bv = self._io:read_u8le()
  self.xcomp_bv_low = self._io:read_u4le()
  self.xcomp_bv_high = self._io:read_u4le()
  self.reserved = self._io:read_bytes(48)
end

-- 
-- True if the area has the compacted form.
X86Xsave.XsaveHeader.property.is_compacted = {}
function X86Xsave.XsaveHeader.property.is_compacted:get()
  if self._m_is_compacted ~= nil then
    return self._m_is_compacted
  end

  self._m_is_compacted = self.xcomp_bv_high & 2147483648 ~= 0
  return self._m_is_compacted
end

-- 
-- In the compacted area: APX registers R16 to R31.
X86Xsave.XsaveHeader.property.xcomp_apx = {}
function X86Xsave.XsaveHeader.property.xcomp_apx:get()
  if self._m_xcomp_apx ~= nil then
    return self._m_xcomp_apx
  end

  self._m_xcomp_apx = self.xcomp_bv_low & 524288 ~= 0
  return self._m_xcomp_apx
end

-- 
-- In the compacted area: AVX state (upper halves of YMM0 to YMM15).
X86Xsave.XsaveHeader.property.xcomp_avx = {}
function X86Xsave.XsaveHeader.property.xcomp_avx:get()
  if self._m_xcomp_avx ~= nil then
    return self._m_xcomp_avx
  end

  self._m_xcomp_avx = self.xcomp_bv_low & 4 ~= 0
  return self._m_xcomp_avx
end

-- 
-- In the compacted area: MPX configuration and status.
X86Xsave.XsaveHeader.property.xcomp_bndcsr = {}
function X86Xsave.XsaveHeader.property.xcomp_bndcsr:get()
  if self._m_xcomp_bndcsr ~= nil then
    return self._m_xcomp_bndcsr
  end

  self._m_xcomp_bndcsr = self.xcomp_bv_low & 16 ~= 0
  return self._m_xcomp_bndcsr
end

-- 
-- In the compacted area: MPX bound registers.
X86Xsave.XsaveHeader.property.xcomp_bndregs = {}
function X86Xsave.XsaveHeader.property.xcomp_bndregs:get()
  if self._m_xcomp_bndregs ~= nil then
    return self._m_xcomp_bndregs
  end

  self._m_xcomp_bndregs = self.xcomp_bv_low & 8 ~= 0
  return self._m_xcomp_bndregs
end

-- 
-- Description of the compacted form in one word.
X86Xsave.XsaveHeader.property.xcomp_bv = {}
function X86Xsave.XsaveHeader.property.xcomp_bv:get()
  if self._m_xcomp_bv ~= nil then
    return self._m_xcomp_bv
  end

  self._m_xcomp_bv = (self.xcomp_bv_high * 4294967296 + self.xcomp_bv_low)
  return self._m_xcomp_bv
end

-- 
-- In the compacted area: supervisor shadow stacks (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_cet_s = {}
function X86Xsave.XsaveHeader.property.xcomp_cet_s:get()
  if self._m_xcomp_cet_s ~= nil then
    return self._m_xcomp_cet_s
  end

  self._m_xcomp_cet_s = self.xcomp_bv_low & 4096 ~= 0
  return self._m_xcomp_cet_s
end

-- 
-- In the compacted area: user shadow stack and branch tracking
-- (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_cet_u = {}
function X86Xsave.XsaveHeader.property.xcomp_cet_u:get()
  if self._m_xcomp_cet_u ~= nil then
    return self._m_xcomp_cet_u
  end

  self._m_xcomp_cet_u = self.xcomp_bv_low & 2048 ~= 0
  return self._m_xcomp_cet_u
end

-- 
-- In the compacted area: hardware duty cycling (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_hdc = {}
function X86Xsave.XsaveHeader.property.xcomp_hdc:get()
  if self._m_xcomp_hdc ~= nil then
    return self._m_xcomp_hdc
  end

  self._m_xcomp_hdc = self.xcomp_bv_low & 8192 ~= 0
  return self._m_xcomp_hdc
end

-- 
-- In the compacted area: ZMM16 to ZMM31.
X86Xsave.XsaveHeader.property.xcomp_hi16_zmm = {}
function X86Xsave.XsaveHeader.property.xcomp_hi16_zmm:get()
  if self._m_xcomp_hi16_zmm ~= nil then
    return self._m_xcomp_hi16_zmm
  end

  self._m_xcomp_hi16_zmm = self.xcomp_bv_low & 128 ~= 0
  return self._m_xcomp_hi16_zmm
end

-- 
-- In the compacted area: hardware P-state control (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_hwp = {}
function X86Xsave.XsaveHeader.property.xcomp_hwp:get()
  if self._m_xcomp_hwp ~= nil then
    return self._m_xcomp_hwp
  end

  self._m_xcomp_hwp = self.xcomp_bv_low & 65536 ~= 0
  return self._m_xcomp_hwp
end

-- 
-- In the compacted area: last branch records (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_lbr = {}
function X86Xsave.XsaveHeader.property.xcomp_lbr:get()
  if self._m_xcomp_lbr ~= nil then
    return self._m_xcomp_lbr
  end

  self._m_xcomp_lbr = self.xcomp_bv_low & 32768 ~= 0
  return self._m_xcomp_lbr
end

-- 
-- In the compacted area: AMD lightweight profiling.
X86Xsave.XsaveHeader.property.xcomp_lwp = {}
function X86Xsave.XsaveHeader.property.xcomp_lwp:get()
  if self._m_xcomp_lwp ~= nil then
    return self._m_xcomp_lwp
  end

  self._m_xcomp_lwp = self.xcomp_bv_high & 1073741824 ~= 0
  return self._m_xcomp_lwp
end

-- 
-- In the compacted area: AVX-512 mask registers.
X86Xsave.XsaveHeader.property.xcomp_opmask = {}
function X86Xsave.XsaveHeader.property.xcomp_opmask:get()
  if self._m_xcomp_opmask ~= nil then
    return self._m_xcomp_opmask
  end

  self._m_xcomp_opmask = self.xcomp_bv_low & 32 ~= 0
  return self._m_xcomp_opmask
end

-- 
-- In the compacted area: PASID (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_pasid = {}
function X86Xsave.XsaveHeader.property.xcomp_pasid:get()
  if self._m_xcomp_pasid ~= nil then
    return self._m_xcomp_pasid
  end

  self._m_xcomp_pasid = self.xcomp_bv_low & 1024 ~= 0
  return self._m_xcomp_pasid
end

-- 
-- In the compacted area: protection key rights of user pages.
X86Xsave.XsaveHeader.property.xcomp_pkru = {}
function X86Xsave.XsaveHeader.property.xcomp_pkru:get()
  if self._m_xcomp_pkru ~= nil then
    return self._m_xcomp_pkru
  end

  self._m_xcomp_pkru = self.xcomp_bv_low & 512 ~= 0
  return self._m_xcomp_pkru
end

-- 
-- In the compacted area: processor trace (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_pt = {}
function X86Xsave.XsaveHeader.property.xcomp_pt:get()
  if self._m_xcomp_pt ~= nil then
    return self._m_xcomp_pt
  end

  self._m_xcomp_pt = self.xcomp_bv_low & 256 ~= 0
  return self._m_xcomp_pt
end

-- 
-- In the compacted area: SSE state (XMM registers and MXCSR).
X86Xsave.XsaveHeader.property.xcomp_sse = {}
function X86Xsave.XsaveHeader.property.xcomp_sse:get()
  if self._m_xcomp_sse ~= nil then
    return self._m_xcomp_sse
  end

  self._m_xcomp_sse = self.xcomp_bv_low & 2 ~= 0
  return self._m_xcomp_sse
end

-- 
-- In the compacted area: AMX tile configuration.
X86Xsave.XsaveHeader.property.xcomp_tilecfg = {}
function X86Xsave.XsaveHeader.property.xcomp_tilecfg:get()
  if self._m_xcomp_tilecfg ~= nil then
    return self._m_xcomp_tilecfg
  end

  self._m_xcomp_tilecfg = self.xcomp_bv_low & 131072 ~= 0
  return self._m_xcomp_tilecfg
end

-- 
-- In the compacted area: AMX tile data.
X86Xsave.XsaveHeader.property.xcomp_tiledata = {}
function X86Xsave.XsaveHeader.property.xcomp_tiledata:get()
  if self._m_xcomp_tiledata ~= nil then
    return self._m_xcomp_tiledata
  end

  self._m_xcomp_tiledata = self.xcomp_bv_low & 262144 ~= 0
  return self._m_xcomp_tiledata
end

-- 
-- In the compacted area: user interrupts (supervisor state).
X86Xsave.XsaveHeader.property.xcomp_uintr = {}
function X86Xsave.XsaveHeader.property.xcomp_uintr:get()
  if self._m_xcomp_uintr ~= nil then
    return self._m_xcomp_uintr
  end

  self._m_xcomp_uintr = self.xcomp_bv_low & 16384 ~= 0
  return self._m_xcomp_uintr
end

-- 
-- In the compacted area: x87 state.
X86Xsave.XsaveHeader.property.xcomp_x87 = {}
function X86Xsave.XsaveHeader.property.xcomp_x87:get()
  if self._m_xcomp_x87 ~= nil then
    return self._m_xcomp_x87
  end

  self._m_xcomp_x87 = self.xcomp_bv_low & 1 ~= 0
  return self._m_xcomp_x87
end

-- 
-- In the compacted area: upper halves of ZMM0 to ZMM15.
X86Xsave.XsaveHeader.property.xcomp_zmm_hi256 = {}
function X86Xsave.XsaveHeader.property.xcomp_zmm_hi256:get()
  if self._m_xcomp_zmm_hi256 ~= nil then
    return self._m_xcomp_zmm_hi256
  end

  self._m_xcomp_zmm_hi256 = self.xcomp_bv_low & 64 ~= 0
  return self._m_xcomp_zmm_hi256
end

-- 
-- Not in its initial state: APX registers R16 to R31.
X86Xsave.XsaveHeader.property.xstate_apx = {}
function X86Xsave.XsaveHeader.property.xstate_apx:get()
  if self._m_xstate_apx ~= nil then
    return self._m_xstate_apx
  end

  self._m_xstate_apx = self.xstate_bv & 524288 ~= 0
  return self._m_xstate_apx
end

-- 
-- Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
X86Xsave.XsaveHeader.property.xstate_avx = {}
function X86Xsave.XsaveHeader.property.xstate_avx:get()
  if self._m_xstate_avx ~= nil then
    return self._m_xstate_avx
  end

  self._m_xstate_avx = self.xstate_bv & 4 ~= 0
  return self._m_xstate_avx
end

-- 
-- Not in its initial state: MPX configuration and status.
X86Xsave.XsaveHeader.property.xstate_bndcsr = {}
function X86Xsave.XsaveHeader.property.xstate_bndcsr:get()
  if self._m_xstate_bndcsr ~= nil then
    return self._m_xstate_bndcsr
  end

  self._m_xstate_bndcsr = self.xstate_bv & 16 ~= 0
  return self._m_xstate_bndcsr
end

-- 
-- Not in its initial state: MPX bound registers.
X86Xsave.XsaveHeader.property.xstate_bndregs = {}
function X86Xsave.XsaveHeader.property.xstate_bndregs:get()
  if self._m_xstate_bndregs ~= nil then
    return self._m_xstate_bndregs
  end

  self._m_xstate_bndregs = self.xstate_bv & 8 ~= 0
  return self._m_xstate_bndregs
end

-- 
-- Not in its initial state: supervisor shadow stacks (supervisor state).
X86Xsave.XsaveHeader.property.xstate_cet_s = {}
function X86Xsave.XsaveHeader.property.xstate_cet_s:get()
  if self._m_xstate_cet_s ~= nil then
    return self._m_xstate_cet_s
  end

  self._m_xstate_cet_s = self.xstate_bv & 4096 ~= 0
  return self._m_xstate_cet_s
end

-- 
-- Not in its initial state: user shadow stack and branch tracking
-- (supervisor state).
X86Xsave.XsaveHeader.property.xstate_cet_u = {}
function X86Xsave.XsaveHeader.property.xstate_cet_u:get()
  if self._m_xstate_cet_u ~= nil then
    return self._m_xstate_cet_u
  end

  self._m_xstate_cet_u = self.xstate_bv & 2048 ~= 0
  return self._m_xstate_cet_u
end

-- 
-- Not in its initial state: hardware duty cycling (supervisor state).
X86Xsave.XsaveHeader.property.xstate_hdc = {}
function X86Xsave.XsaveHeader.property.xstate_hdc:get()
  if self._m_xstate_hdc ~= nil then
    return self._m_xstate_hdc
  end

  self._m_xstate_hdc = self.xstate_bv & 8192 ~= 0
  return self._m_xstate_hdc
end

-- 
-- Not in its initial state: ZMM16 to ZMM31.
X86Xsave.XsaveHeader.property.xstate_hi16_zmm = {}
function X86Xsave.XsaveHeader.property.xstate_hi16_zmm:get()
  if self._m_xstate_hi16_zmm ~= nil then
    return self._m_xstate_hi16_zmm
  end

  self._m_xstate_hi16_zmm = self.xstate_bv & 128 ~= 0
  return self._m_xstate_hi16_zmm
end

-- 
-- Not in its initial state: hardware P-state control (supervisor state).
X86Xsave.XsaveHeader.property.xstate_hwp = {}
function X86Xsave.XsaveHeader.property.xstate_hwp:get()
  if self._m_xstate_hwp ~= nil then
    return self._m_xstate_hwp
  end

  self._m_xstate_hwp = self.xstate_bv & 65536 ~= 0
  return self._m_xstate_hwp
end

-- 
-- Not in its initial state: last branch records (supervisor state).
X86Xsave.XsaveHeader.property.xstate_lbr = {}
function X86Xsave.XsaveHeader.property.xstate_lbr:get()
  if self._m_xstate_lbr ~= nil then
    return self._m_xstate_lbr
  end

  self._m_xstate_lbr = self.xstate_bv & 32768 ~= 0
  return self._m_xstate_lbr
end

-- 
-- Not in its initial state: AMD lightweight profiling.
X86Xsave.XsaveHeader.property.xstate_lwp = {}
function X86Xsave.XsaveHeader.property.xstate_lwp:get()
  if self._m_xstate_lwp ~= nil then
    return self._m_xstate_lwp
  end

  self._m_xstate_lwp = math.floor(self.xstate_bv / 4611686018427387904) % 2 == 1
  return self._m_xstate_lwp
end

-- 
-- Not in its initial state: AVX-512 mask registers.
X86Xsave.XsaveHeader.property.xstate_opmask = {}
function X86Xsave.XsaveHeader.property.xstate_opmask:get()
  if self._m_xstate_opmask ~= nil then
    return self._m_xstate_opmask
  end

  self._m_xstate_opmask = self.xstate_bv & 32 ~= 0
  return self._m_xstate_opmask
end

-- 
-- Not in its initial state: PASID (supervisor state).
X86Xsave.XsaveHeader.property.xstate_pasid = {}
function X86Xsave.XsaveHeader.property.xstate_pasid:get()
  if self._m_xstate_pasid ~= nil then
    return self._m_xstate_pasid
  end

  self._m_xstate_pasid = self.xstate_bv & 1024 ~= 0
  return self._m_xstate_pasid
end

-- 
-- Not in its initial state: protection key rights of user pages.
X86Xsave.XsaveHeader.property.xstate_pkru = {}
function X86Xsave.XsaveHeader.property.xstate_pkru:get()
  if self._m_xstate_pkru ~= nil then
    return self._m_xstate_pkru
  end

  self._m_xstate_pkru = self.xstate_bv & 512 ~= 0
  return self._m_xstate_pkru
end

-- 
-- Not in its initial state: processor trace (supervisor state).
X86Xsave.XsaveHeader.property.xstate_pt = {}
function X86Xsave.XsaveHeader.property.xstate_pt:get()
  if self._m_xstate_pt ~= nil then
    return self._m_xstate_pt
  end

  self._m_xstate_pt = self.xstate_bv & 256 ~= 0
  return self._m_xstate_pt
end

-- 
-- Not in its initial state: SSE state (XMM registers and MXCSR).
X86Xsave.XsaveHeader.property.xstate_sse = {}
function X86Xsave.XsaveHeader.property.xstate_sse:get()
  if self._m_xstate_sse ~= nil then
    return self._m_xstate_sse
  end

  self._m_xstate_sse = self.xstate_bv & 2 ~= 0
  return self._m_xstate_sse
end

-- 
-- Not in its initial state: AMX tile configuration.
X86Xsave.XsaveHeader.property.xstate_tilecfg = {}
function X86Xsave.XsaveHeader.property.xstate_tilecfg:get()
  if self._m_xstate_tilecfg ~= nil then
    return self._m_xstate_tilecfg
  end

  self._m_xstate_tilecfg = self.xstate_bv & 131072 ~= 0
  return self._m_xstate_tilecfg
end

-- 
-- Not in its initial state: AMX tile data.
X86Xsave.XsaveHeader.property.xstate_tiledata = {}
function X86Xsave.XsaveHeader.property.xstate_tiledata:get()
  if self._m_xstate_tiledata ~= nil then
    return self._m_xstate_tiledata
  end

  self._m_xstate_tiledata = self.xstate_bv & 262144 ~= 0
  return self._m_xstate_tiledata
end

-- 
-- Not in its initial state: user interrupts (supervisor state).
X86Xsave.XsaveHeader.property.xstate_uintr = {}
function X86Xsave.XsaveHeader.property.xstate_uintr:get()
  if self._m_xstate_uintr ~= nil then
    return self._m_xstate_uintr
  end

  self._m_xstate_uintr = self.xstate_bv & 16384 ~= 0
  return self._m_xstate_uintr
end

-- 
-- Not in its initial state: x87 state.
X86Xsave.XsaveHeader.property.xstate_x87 = {}
function X86Xsave.XsaveHeader.property.xstate_x87:get()
  if self._m_xstate_x87 ~= nil then
    return self._m_xstate_x87
  end

  self._m_xstate_x87 = self.xstate_bv & 1 ~= 0
  return self._m_xstate_x87
end

-- 
-- Not in its initial state: upper halves of ZMM0 to ZMM15.
X86Xsave.XsaveHeader.property.xstate_zmm_hi256 = {}
function X86Xsave.XsaveHeader.property.xstate_zmm_hi256:get()
  if self._m_xstate_zmm_hi256 ~= nil then
    return self._m_xstate_zmm_hi256
  end

  self._m_xstate_zmm_hi256 = self.xstate_bv & 64 ~= 0
  return self._m_xstate_zmm_hi256
end

-- 
-- The components that are not in their initial state. The octets of all
-- others are to be ignored.
-- 
-- Bits 31 to 0 of the description of the compacted form; 0 in the
-- standard form.
-- 
-- Bits 63 to 32 of the description of the compacted form; 0 in the
-- standard form.
-- 
-- Reserved; 0, or the area cannot be loaded.

-- 
-- State component 6, ZMM_Hi256.
-- See also: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
X86Xsave.ZmmHi256State = class.class(KaitaiStruct)

function X86Xsave.ZmmHi256State:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function X86Xsave.ZmmHi256State:_read()
  self.zmm_hi256 = {}
  for i = 0, 16 - 1 do
    self.zmm_hi256[i + 1] = X86Xsave.Vector256(self._io, self, self._root)
  end
end

-- 
-- Bits 511 to 256 of ZMM0 to ZMM15.

