# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
# legacy region of an XSAVE area.
# @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
class X86Fxsave < Kaitai::Struct::Struct

  PRECISION_CONTROL = {
    0 => :precision_control_single,
    1 => :precision_control_reserved,
    2 => :precision_control_double_precision,
    3 => :precision_control_extended,
  }
  I__PRECISION_CONTROL = PRECISION_CONTROL.invert

  ROUNDING_CONTROL = {
    0 => :rounding_control_nearest,
    1 => :rounding_control_down,
    2 => :rounding_control_up,
    3 => :rounding_control_truncate,
  }
  I__ROUNDING_CONTROL = ROUNDING_CONTROL.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @fcw = @_io.read_u2le
    @fsw = @_io.read_u2le
    @ftw = @_io.read_u1
    @reserved = @_io.read_bytes(1)
    @fop = @_io.read_u2le
    @fip = @_io.read_u8le
    @fdp = @_io.read_u8le
    @mxcsr = @_io.read_u4le
    @mxcsr_mask = @_io.read_u4le
    @st = []
    (8).times { |i|
      @st << X87Register.new(@_io, self, @_root)
    }
    @xmm = []
    (16).times { |i|
      @xmm << Vector128.new(@_io, self, @_root)
    }
    @reserved_2 = @_io.read_bytes(48)
    @software = @_io.read_bytes(47)
    @fpu_word_size = @_io.read_u1
    self
  end

  ##
  # A 128-bit vector register, as two words. The architecture gives it no
  # element type.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
  class Vector128 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @lo = @_io.read_u8le
      @hi = @_io.read_u8le
      self
    end

    ##
    # Bits 63 to 0.
    attr_reader :lo

    ##
    # Bits 127 to 64.
    attr_reader :hi
  end

  ##
  # One x87 register: an 80-bit extended precision number, or an MMX register
  # in its low 64 bits.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
  #   registers)
  class X87Register < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @significand = @_io.read_u8le
      @sign_exponent = @_io.read_u2le
      @reserved = @_io.read_bytes(6)
      self
    end

    ##
    # Exponent, biased by 16383.
    def exponent
      return @exponent unless @exponent.nil?
      @exponent = sign_exponent & 32767
      @exponent
    end

    ##
    # True if the number is negative.
    def is_negative
      return @is_negative unless @is_negative.nil?
      @is_negative = sign_exponent & 32768 != 0
      @is_negative
    end

    ##
    # The 64-bit significand with its explicit integer bit; the MMX
    # register.
    attr_reader :significand

    ##
    # Sign in bit 15, biased exponent in bits 14 to 0.
    attr_reader :sign_exponent

    ##
    # Reserved octets up to 16.
    attr_reader :reserved
  end

  ##
  # Denormal operand exception is masked.
  def fcw_dm
    return @fcw_dm unless @fcw_dm.nil?
    @fcw_dm = fcw & 2 != 0
    @fcw_dm
  end

  ##
  # Invalid operation exception is masked.
  def fcw_im
    return @fcw_im unless @fcw_im.nil?
    @fcw_im = fcw & 1 != 0
    @fcw_im
  end

  ##
  # Overflow exception is masked.
  def fcw_om
    return @fcw_om unless @fcw_om.nil?
    @fcw_om = fcw & 8 != 0
    @fcw_om
  end

  ##
  # Precision control.
  def fcw_pc
    return @fcw_pc unless @fcw_pc.nil?
    @fcw_pc = Kaitai::Struct::Stream::resolve_enum(PRECISION_CONTROL, (fcw / 256) % 4)
    @fcw_pc
  end

  ##
  # Precision exception is masked.
  def fcw_pm
    return @fcw_pm unless @fcw_pm.nil?
    @fcw_pm = fcw & 32 != 0
    @fcw_pm
  end

  ##
  # Rounding control.
  def fcw_rc
    return @fcw_rc unless @fcw_rc.nil?
    @fcw_rc = Kaitai::Struct::Stream::resolve_enum(ROUNDING_CONTROL, (fcw / 1024) % 4)
    @fcw_rc
  end

  ##
  # Underflow exception is masked.
  def fcw_um
    return @fcw_um unless @fcw_um.nil?
    @fcw_um = fcw & 16 != 0
    @fcw_um
  end

  ##
  # Infinity control; without effect since the 387.
  def fcw_x
    return @fcw_x unless @fcw_x.nil?
    @fcw_x = fcw & 4096 != 0
    @fcw_x
  end

  ##
  # Division by zero exception is masked.
  def fcw_zm
    return @fcw_zm unless @fcw_zm.nil?
    @fcw_zm = fcw & 4 != 0
    @fcw_zm
  end

  ##
  # Offset of the last operand, where the area has the 32-bit form.
  def fdp_offset
    return @fdp_offset unless @fdp_offset.nil?
    @fdp_offset = ((((fdp - fdp % 65536) / 65536) % 65536) * 65536 + fdp % 65536)
    @fdp_offset
  end

  ##
  # Selector of the last operand, where the area has the 32-bit form.
  def fdp_selector
    return @fdp_selector unless @fdp_selector.nil?
    @fdp_selector = (fdp / 4294967296) % 65536
    @fdp_selector
  end

  ##
  # Offset of the last instruction, where the area has the 32-bit form.
  def fip_offset
    return @fip_offset unless @fip_offset.nil?
    @fip_offset = ((((fip - fip % 65536) / 65536) % 65536) * 65536 + fip % 65536)
    @fip_offset
  end

  ##
  # Selector of the last instruction, where the area has the 32-bit form.
  def fip_selector
    return @fip_selector unless @fip_selector.nil?
    @fip_selector = (fip / 4294967296) % 65536
    @fip_selector
  end

  ##
  # FPU busy; equals ES.
  def fsw_b
    return @fsw_b unless @fsw_b.nil?
    @fsw_b = fsw & 32768 != 0
    @fsw_b
  end

  ##
  # Condition code bit 0.
  def fsw_c0
    return @fsw_c0 unless @fsw_c0.nil?
    @fsw_c0 = fsw & 256 != 0
    @fsw_c0
  end

  ##
  # Condition code bit 1.
  def fsw_c1
    return @fsw_c1 unless @fsw_c1.nil?
    @fsw_c1 = fsw & 512 != 0
    @fsw_c1
  end

  ##
  # Condition code bit 2.
  def fsw_c2
    return @fsw_c2 unless @fsw_c2.nil?
    @fsw_c2 = fsw & 1024 != 0
    @fsw_c2
  end

  ##
  # Condition code bit 3.
  def fsw_c3
    return @fsw_c3 unless @fsw_c3.nil?
    @fsw_c3 = fsw & 16384 != 0
    @fsw_c3
  end

  ##
  # Denormal operand exception is flagged.
  def fsw_de
    return @fsw_de unless @fsw_de.nil?
    @fsw_de = fsw & 2 != 0
    @fsw_de
  end

  ##
  # Exception summary: an unmasked exception is pending.
  def fsw_es
    return @fsw_es unless @fsw_es.nil?
    @fsw_es = fsw & 128 != 0
    @fsw_es
  end

  ##
  # Invalid operation exception is flagged.
  def fsw_ie
    return @fsw_ie unless @fsw_ie.nil?
    @fsw_ie = fsw & 1 != 0
    @fsw_ie
  end

  ##
  # Overflow exception is flagged.
  def fsw_oe
    return @fsw_oe unless @fsw_oe.nil?
    @fsw_oe = fsw & 8 != 0
    @fsw_oe
  end

  ##
  # Precision exception is flagged.
  def fsw_pe
    return @fsw_pe unless @fsw_pe.nil?
    @fsw_pe = fsw & 32 != 0
    @fsw_pe
  end

  ##
  # Stack fault.
  def fsw_sf
    return @fsw_sf unless @fsw_sf.nil?
    @fsw_sf = fsw & 64 != 0
    @fsw_sf
  end

  ##
  # Number of the physical register that is the top of the stack.
  def fsw_top
    return @fsw_top unless @fsw_top.nil?
    @fsw_top = (fsw / 2048) % 8
    @fsw_top
  end

  ##
  # Underflow exception is flagged.
  def fsw_ue
    return @fsw_ue unless @fsw_ue.nil?
    @fsw_ue = fsw & 16 != 0
    @fsw_ue
  end

  ##
  # Division by zero exception is flagged.
  def fsw_ze
    return @fsw_ze unless @fsw_ze.nil?
    @fsw_ze = fsw & 4 != 0
    @fsw_ze
  end

  ##
  # Physical x87 register R0 is in use.
  def ftw_r0
    return @ftw_r0 unless @ftw_r0.nil?
    @ftw_r0 = ftw & 1 != 0
    @ftw_r0
  end

  ##
  # Physical x87 register R1 is in use.
  def ftw_r1
    return @ftw_r1 unless @ftw_r1.nil?
    @ftw_r1 = ftw & 2 != 0
    @ftw_r1
  end

  ##
  # Physical x87 register R2 is in use.
  def ftw_r2
    return @ftw_r2 unless @ftw_r2.nil?
    @ftw_r2 = ftw & 4 != 0
    @ftw_r2
  end

  ##
  # Physical x87 register R3 is in use.
  def ftw_r3
    return @ftw_r3 unless @ftw_r3.nil?
    @ftw_r3 = ftw & 8 != 0
    @ftw_r3
  end

  ##
  # Physical x87 register R4 is in use.
  def ftw_r4
    return @ftw_r4 unless @ftw_r4.nil?
    @ftw_r4 = ftw & 16 != 0
    @ftw_r4
  end

  ##
  # Physical x87 register R5 is in use.
  def ftw_r5
    return @ftw_r5 unless @ftw_r5.nil?
    @ftw_r5 = ftw & 32 != 0
    @ftw_r5
  end

  ##
  # Physical x87 register R6 is in use.
  def ftw_r6
    return @ftw_r6 unless @ftw_r6.nil?
    @ftw_r6 = ftw & 64 != 0
    @ftw_r6
  end

  ##
  # Physical x87 register R7 is in use.
  def ftw_r7
    return @ftw_r7 unless @ftw_r7.nil?
    @ftw_r7 = ftw & 128 != 0
    @ftw_r7
  end

  ##
  # Denormals are taken as zeros.
  def mxcsr_daz
    return @mxcsr_daz unless @mxcsr_daz.nil?
    @mxcsr_daz = mxcsr & 64 != 0
    @mxcsr_daz
  end

  ##
  # Denormal operand exception is flagged.
  def mxcsr_de
    return @mxcsr_de unless @mxcsr_de.nil?
    @mxcsr_de = mxcsr & 2 != 0
    @mxcsr_de
  end

  ##
  # Denormal operand exception is masked.
  def mxcsr_dm
    return @mxcsr_dm unless @mxcsr_dm.nil?
    @mxcsr_dm = mxcsr & 256 != 0
    @mxcsr_dm
  end

  ##
  # Results that would be denormal are flushed to zero.
  def mxcsr_fz
    return @mxcsr_fz unless @mxcsr_fz.nil?
    @mxcsr_fz = mxcsr & 32768 != 0
    @mxcsr_fz
  end

  ##
  # Invalid operation exception is flagged.
  def mxcsr_ie
    return @mxcsr_ie unless @mxcsr_ie.nil?
    @mxcsr_ie = mxcsr & 1 != 0
    @mxcsr_ie
  end

  ##
  # Invalid operation exception is masked.
  def mxcsr_im
    return @mxcsr_im unless @mxcsr_im.nil?
    @mxcsr_im = mxcsr & 128 != 0
    @mxcsr_im
  end

  ##
  # AMD misaligned SSE mode.
  def mxcsr_mm
    return @mxcsr_mm unless @mxcsr_mm.nil?
    @mxcsr_mm = mxcsr & 131072 != 0
    @mxcsr_mm
  end

  ##
  # Overflow exception is flagged.
  def mxcsr_oe
    return @mxcsr_oe unless @mxcsr_oe.nil?
    @mxcsr_oe = mxcsr & 8 != 0
    @mxcsr_oe
  end

  ##
  # Overflow exception is masked.
  def mxcsr_om
    return @mxcsr_om unless @mxcsr_om.nil?
    @mxcsr_om = mxcsr & 1024 != 0
    @mxcsr_om
  end

  ##
  # Precision exception is flagged.
  def mxcsr_pe
    return @mxcsr_pe unless @mxcsr_pe.nil?
    @mxcsr_pe = mxcsr & 32 != 0
    @mxcsr_pe
  end

  ##
  # Precision exception is masked.
  def mxcsr_pm
    return @mxcsr_pm unless @mxcsr_pm.nil?
    @mxcsr_pm = mxcsr & 4096 != 0
    @mxcsr_pm
  end

  ##
  # Rounding control.
  def mxcsr_rc
    return @mxcsr_rc unless @mxcsr_rc.nil?
    @mxcsr_rc = Kaitai::Struct::Stream::resolve_enum(ROUNDING_CONTROL, (mxcsr / 8192) % 4)
    @mxcsr_rc
  end

  ##
  # Underflow exception is flagged.
  def mxcsr_ue
    return @mxcsr_ue unless @mxcsr_ue.nil?
    @mxcsr_ue = mxcsr & 16 != 0
    @mxcsr_ue
  end

  ##
  # Underflow exception is masked.
  def mxcsr_um
    return @mxcsr_um unless @mxcsr_um.nil?
    @mxcsr_um = mxcsr & 2048 != 0
    @mxcsr_um
  end

  ##
  # Division by zero exception is flagged.
  def mxcsr_ze
    return @mxcsr_ze unless @mxcsr_ze.nil?
    @mxcsr_ze = mxcsr & 4 != 0
    @mxcsr_ze
  end

  ##
  # Division by zero exception is masked.
  def mxcsr_zm
    return @mxcsr_zm unless @mxcsr_zm.nil?
    @mxcsr_zm = mxcsr & 512 != 0
    @mxcsr_zm
  end

  ##
  # x87 control word.
  attr_reader :fcw

  ##
  # x87 status word.
  attr_reader :fsw

  ##
  # Abridged x87 tag word: one bit for each physical register, set if it is in
  # use.
  attr_reader :ftw

  ##
  # Reserved octet behind the tag word.
  attr_reader :reserved

  ##
  # Opcode of the last x87 instruction that was not a control one (11 bits).
  attr_reader :fop

  ##
  # Address of the last x87 instruction. It is a 64-bit linear address or,
  # where `fpu_word_size` is 4, a 32-bit offset and a selector.
  attr_reader :fip

  ##
  # Address of the operand of the last x87 instruction, in the form that `fip`
  # has.
  attr_reader :fdp

  ##
  # SSE control and status register.
  attr_reader :mxcsr

  ##
  # The bits that may be set in `mxcsr` on the CPU that wrote the area.
  attr_reader :mxcsr_mask

  ##
  # The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
  # `fsw_top`.
  attr_reader :st

  ##
  # XMM0 to XMM15.
  attr_reader :xmm

  ##
  # Reserved.
  attr_reader :reserved_2

  ##
  # Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
  # `fpu_word_size`.
  attr_reader :software

  ##
  # Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
  # a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
  # old Xen, or a guest's own).
  # @see '' xen/arch/x86/include/asm/i387.h
  attr_reader :fpu_word_size
end
