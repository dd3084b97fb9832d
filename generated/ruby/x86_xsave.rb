# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'x86_fxsave'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# An XSAVE area: what XSAVE and XSAVEC write.
# 
# In the standard form the place of a component is what CPUID leaf 0xD says on
# the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
# lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
# room for either, so that all later components lie lower. The area does not
# name its CPU, but its length does: it ends with the last component, and 2432
# and 2440 bytes occur with the AMD places only.
# 
# In the compacted form, which Xen does not put into streams, the components of
# `xcomp_bv` follow one another.
# 
# An area that stops after a component is read as far as it goes; it may also
# have no octets at all, as older Xen wrote it for a guest that never used
# XSAVE.
# @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
class X86Xsave < Kaitai::Struct::Struct
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    if !(_io.eof?)
      @legacy = X86Fxsave.new(@_io)
    end
    if !(_io.eof?)
      @header = XsaveHeader.new(@_io, self, @_root)
    end
    if  ((!(_io.eof?)) && (!(header.is_compacted)) && (_io.size != 2432) && (_io.size != 2440)) 
      @_raw_extended = @_io.read_bytes_full
      _io__raw_extended = Kaitai::Struct::Stream.new(@_raw_extended)
      @extended = StandardRegion.new(_io__raw_extended, self, @_root, has_apx)
    end
    if  ((!(_io.eof?)) && (!(header.is_compacted)) && ( ((_io.size == 2432) || (_io.size == 2440)) )) 
      @_raw_extended_amd = @_io.read_bytes_full
      _io__raw_extended_amd = Kaitai::Struct::Stream.new(@_raw_extended_amd)
      @extended_amd = AmdRegion.new(_io__raw_extended_amd, self, @_root)
    end
    if  ((!(_io.eof?)) && (header.is_compacted)) 
      @_raw_extended_compacted = @_io.read_bytes_full
      _io__raw_extended_compacted = Kaitai::Struct::Stream.new(@_raw_extended_compacted)
      @extended_compacted = CompactedRegion.new(_io__raw_extended_compacted, self, @_root, components)
    end
    self
  end

  ##
  # Components at the places they have on AMD CPUs since Zen 3; from byte 576
  # of the area.
  # @see '' AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
  #   CPUID leaf 0xD
  class AmdRegion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      if !(_io.eof?)
        @avx = AvxState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @opmask = OpmaskState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @zmm_hi256 = ZmmHi256State.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @hi16_zmm = Hi16ZmmState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @pkru = PkruState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Upper halves of the YMM registers; at 576 of the area.
    attr_reader :avx

    ##
    # AVX-512 mask registers; at 832 of the area.
    attr_reader :opmask

    ##
    # Upper halves of ZMM0 to ZMM15; at 896 of the area.
    attr_reader :zmm_hi256

    ##
    # ZMM16 to ZMM31; at 1408 of the area.
    attr_reader :hi16_zmm

    ##
    # Protection key rights; at 2432 of the area.
    attr_reader :pkru

    ##
    # Octets behind the known components, kept as they are.
    attr_reader :trailing
  end

  ##
  # State component 19, the APX registers.
  # @see '' Intel Advanced Performance Extensions Architecture Specification
  class ApxState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @r = []
      (16).times { |i|
        @r << @_io.read_u8le
      }
      self
    end

    ##
    # R16 to R31.
    attr_reader :r
  end

  ##
  # State component 2, AVX.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class AvxState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ymm_hi = []
      (16).times { |i|
        @ymm_hi << X86Fxsave::Vector128.new(@_io)
      }
      self
    end

    ##
    # Bits 255 to 128 of YMM0 to YMM15.
    attr_reader :ymm_hi
  end

  ##
  # State component 4, MPX configuration and status.
  # @see '' xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
  class BndcsrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bndcfgu = @_io.read_u8le
      @bndstatus = @_io.read_u8le
      @reserved = @_io.read_bytes(48)
      self
    end

    ##
    # Page number of the bound directory.
    def bndcfgu_base_pfn
      return @bndcfgu_base_pfn unless @bndcfgu_base_pfn.nil?
      @bndcfgu_base_pfn = (bndcfgu / 4096)
      @bndcfgu_base_pfn
    end

    ##
    # Branches without a BND prefix keep the bound registers.
    def bndcfgu_bndpreserve
      return @bndcfgu_bndpreserve unless @bndcfgu_bndpreserve.nil?
      @bndcfgu_bndpreserve = bndcfgu & 2 != 0
      @bndcfgu_bndpreserve
    end

    ##
    # MPX is enabled in user mode.
    def bndcfgu_en
      return @bndcfgu_en unless @bndcfgu_en.nil?
      @bndcfgu_en = bndcfgu & 1 != 0
      @bndcfgu_en
    end

    ##
    # 0 none, 1 bound violation, 2 invalid directory entry.
    def error_code
      return @error_code unless @error_code.nil?
      @error_code = bndstatus & 3
      @error_code
    end

    ##
    # Configuration of user mode: base address of the bound directory in
    # bits 63 to 12.
    attr_reader :bndcfgu

    ##
    # Status of the last bound operation.
    attr_reader :bndstatus

    ##
    # Unused octets of the component.
    attr_reader :reserved
  end

  ##
  # State component 3, the MPX bound registers.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class BndregsState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @bnd = []
      (4).times { |i|
        @bnd << BoundRegister.new(@_io, self, @_root)
      }
      self
    end

    ##
    # BND0 to BND3.
    attr_reader :bnd
  end

  ##
  # One MPX bound register.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class BoundRegister < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @lower = @_io.read_u8le
      @upper_complement = @_io.read_u8le
      self
    end

    ##
    # Lower bound.
    attr_reader :lower

    ##
    # Upper bound, all bits inverted.
    attr_reader :upper_complement
  end

  ##
  # State component 12, supervisor shadow stacks.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class CetSState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pl0_ssp = @_io.read_u8le
      @pl1_ssp = @_io.read_u8le
      @pl2_ssp = @_io.read_u8le
      self
    end

    ##
    # Shadow stack pointer of ring 0.
    attr_reader :pl0_ssp

    ##
    # Shadow stack pointer of ring 1.
    attr_reader :pl1_ssp

    ##
    # Shadow stack pointer of ring 2.
    attr_reader :pl2_ssp
  end

  ##
  # State component 11, control-flow enforcement of user mode.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class CetUState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @u_cet = @_io.read_u8le
      @pl3_ssp = @_io.read_u8le
      self
    end

    ##
    # Indirect branch tracking is enabled.
    def endbr_en
      return @endbr_en unless @endbr_en.nil?
      @endbr_en = u_cet & 4 != 0
      @endbr_en
    end

    ##
    # Legacy code is allowed by bitmap.
    def leg_iw_en
      return @leg_iw_en unless @leg_iw_en.nil?
      @leg_iw_en = u_cet & 8 != 0
      @leg_iw_en
    end

    ##
    # The no-track prefix is allowed.
    def no_trk_en
      return @no_trk_en unless @no_trk_en.nil?
      @no_trk_en = u_cet & 16 != 0
      @no_trk_en
    end

    ##
    # Shadow stacks are enabled.
    def sh_stk_en
      return @sh_stk_en unless @sh_stk_en.nil?
      @sh_stk_en = u_cet & 1 != 0
      @sh_stk_en
    end

    ##
    # Tracking is suppressed.
    def suppress
      return @suppress unless @suppress.nil?
      @suppress = u_cet & 1024 != 0
      @suppress
    end

    ##
    # Suppression of tracking is disabled.
    def suppress_dis
      return @suppress_dis unless @suppress_dis.nil?
      @suppress_dis = u_cet & 32 != 0
      @suppress_dis
    end

    ##
    # An ENDBR must follow.
    def tracker
      return @tracker unless @tracker.nil?
      @tracker = u_cet & 2048 != 0
      @tracker
    end

    ##
    # WRSS is enabled.
    def wr_shstk_en
      return @wr_shstk_en unless @wr_shstk_en.nil?
      @wr_shstk_en = u_cet & 2 != 0
      @wr_shstk_en
    end

    ##
    # Configuration of user mode.
    attr_reader :u_cet

    ##
    # Shadow stack pointer of ring 3.
    attr_reader :pl3_ssp
  end

  ##
  # Components of the compacted form, in the order of their bits. One follows
  # the other, but for the AMX components, which start at a multiple of 64.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
  #   an XSAVE area)
  class CompactedRegion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, components)
      super(_io, _parent, _root)
      @components = components
      _read
    end

    def _read
      if  ((components & 4 != 0) && (!(_io.eof?))) 
        @avx = AvxState.new(@_io, self, @_root)
      end
      if  ((components & 8 != 0) && (!(_io.eof?))) 
        @bndregs = BndregsState.new(@_io, self, @_root)
      end
      if  ((components & 16 != 0) && (!(_io.eof?))) 
        @bndcsr = BndcsrState.new(@_io, self, @_root)
      end
      if  ((components & 32 != 0) && (!(_io.eof?))) 
        @opmask = OpmaskState.new(@_io, self, @_root)
      end
      if  ((components & 64 != 0) && (!(_io.eof?))) 
        @zmm_hi256 = ZmmHi256State.new(@_io, self, @_root)
      end
      if  ((components & 128 != 0) && (!(_io.eof?))) 
        @hi16_zmm = Hi16ZmmState.new(@_io, self, @_root)
      end
      if  ((components & 256 != 0) && (!(_io.eof?))) 
        @pt = PtState.new(@_io, self, @_root)
      end
      if  ((components & 512 != 0) && (!(_io.eof?))) 
        @pkru = PkruState.new(@_io, self, @_root)
      end
      if  ((components & 1024 != 0) && (!(_io.eof?))) 
        @pasid = PasidState.new(@_io, self, @_root)
      end
      if  ((components & 2048 != 0) && (!(_io.eof?))) 
        @cet_u = CetUState.new(@_io, self, @_root)
      end
      if  ((components & 4096 != 0) && (!(_io.eof?))) 
        @cet_s = CetSState.new(@_io, self, @_root)
      end
      if  ((components & 8192 != 0) && (!(_io.eof?))) 
        @hdc = HdcState.new(@_io, self, @_root)
      end
      if  ((components & 16384 != 0) && (!(_io.eof?))) 
        @uintr = UintrState.new(@_io, self, @_root)
      end
      if  ((components & 32768 != 0) && (!(_io.eof?))) 
        @lbr = LbrState.new(@_io, self, @_root)
      end
      if  ((components & 65536 != 0) && (!(_io.eof?))) 
        @hwp = HwpState.new(@_io, self, @_root)
      end
      if  ((components & 131072 != 0) && (!(_io.eof?))) 
        @padding_tilecfg = @_io.read_bytes((64 - _io.pos % 64) % 64)
      end
      if  ((components & 131072 != 0) && (!(_io.eof?))) 
        @tilecfg = TilecfgState.new(@_io, self, @_root)
      end
      if  ((components & 262144 != 0) && (!(_io.eof?))) 
        @padding_tiledata = @_io.read_bytes((64 - _io.pos % 64) % 64)
      end
      if  ((components & 262144 != 0) && (!(_io.eof?))) 
        @tiledata = TiledataState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # AVX state (upper halves of YMM0 to YMM15).
    attr_reader :avx

    ##
    # MPX bound registers.
    attr_reader :bndregs

    ##
    # MPX configuration and status.
    attr_reader :bndcsr

    ##
    # AVX-512 mask registers.
    attr_reader :opmask

    ##
    # Upper halves of ZMM0 to ZMM15.
    attr_reader :zmm_hi256

    ##
    # ZMM16 to ZMM31.
    attr_reader :hi16_zmm

    ##
    # Processor trace (supervisor state).
    attr_reader :pt

    ##
    # Protection key rights of user pages.
    attr_reader :pkru

    ##
    # PASID (supervisor state).
    attr_reader :pasid

    ##
    # User shadow stack and branch tracking (supervisor state).
    attr_reader :cet_u

    ##
    # Supervisor shadow stacks (supervisor state).
    attr_reader :cet_s

    ##
    # Hardware duty cycling (supervisor state).
    attr_reader :hdc

    ##
    # User interrupts (supervisor state).
    attr_reader :uintr

    ##
    # Last branch records (supervisor state).
    attr_reader :lbr

    ##
    # Hardware P-state control (supervisor state).
    attr_reader :hwp

    ##
    # Unused octets up to the next multiple of 64.
    attr_reader :padding_tilecfg

    ##
    # AMX tile configuration.
    attr_reader :tilecfg

    ##
    # Unused octets up to the next multiple of 64.
    attr_reader :padding_tiledata

    ##
    # AMX tile data.
    attr_reader :tiledata

    ##
    # Components with a bit above 18, whose places depend on CPUID leaf 0xD
    # of the CPU that wrote them, and octets behind the last component; kept
    # as they are.
    attr_reader :trailing

    ##
    # Bits 31 to 0 of `xcomp_bv`.
    attr_reader :components
  end

  ##
  # State component 13, hardware duty cycling.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class HdcState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pm_ctl1 = @_io.read_u8le
      self
    end

    ##
    # The thread may be forced idle.
    def hdc_allow_block
      return @hdc_allow_block unless @hdc_allow_block.nil?
      @hdc_allow_block = pm_ctl1 & 1 != 0
      @hdc_allow_block
    end

    ##
    # HDC control of the thread.
    attr_reader :pm_ctl1
  end

  ##
  # State component 7, Hi16_ZMM.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class Hi16ZmmState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @zmm = []
      (16).times { |i|
        @zmm << Vector512.new(@_io, self, @_root)
      }
      self
    end

    ##
    # ZMM16 to ZMM31.
    attr_reader :zmm
  end

  ##
  # State component 16, hardware P-state control.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class HwpState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @hwp_request = @_io.read_u8le
      self
    end

    ##
    # Desired performance; 0 leaves it to the CPU.
    def desired
      return @desired unless @desired.nil?
      @desired = (hwp_request / 65536) % 256
      @desired
    end

    ##
    # Maximum performance.
    def maximum
      return @maximum unless @maximum.nil?
      @maximum = (hwp_request / 256) % 256
      @maximum
    end

    ##
    # Minimum performance.
    def minimum
      return @minimum unless @minimum.nil?
      @minimum = hwp_request & 255
      @minimum
    end

    ##
    # Energy performance preference.
    def preference
      return @preference unless @preference.nil?
      @preference = (hwp_request / 16777216) % 256
      @preference
    end

    ##
    # Performance request.
    attr_reader :hwp_request
  end

  ##
  # One last branch record.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class LbrEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @from_ip = @_io.read_u8le
      @to_ip = @_io.read_u8le
      @info = @_io.read_u8le
      self
    end

    ##
    # Address of the branch.
    attr_reader :from_ip

    ##
    # Where it went.
    attr_reader :to_ip

    ##
    # Details.
    attr_reader :info
  end

  ##
  # State component 15, the last branch records.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class LbrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @lbr_ctl = @_io.read_u8le
      @lbr_depth = @_io.read_u8le
      @ler_from_ip = @_io.read_u8le
      @ler_to_ip = @_io.read_u8le
      @ler_info = @_io.read_u8le
      @entries = []
      (32).times { |i|
        @entries << LbrEntry.new(@_io, self, @_root)
      }
      self
    end

    ##
    # LBR control.
    attr_reader :lbr_ctl

    ##
    # Number of records in use.
    attr_reader :lbr_depth

    ##
    # Source of the last event record.
    attr_reader :ler_from_ip

    ##
    # Target of the last event record.
    attr_reader :ler_to_ip

    ##
    # Details of the last event record.
    attr_reader :ler_info

    ##
    # The records, last branch first.
    attr_reader :entries
  end

  ##
  # State component 5, the AVX-512 mask registers.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class OpmaskState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @k = []
      (8).times { |i|
        @k << @_io.read_u8le
      }
      self
    end

    ##
    # k0 to k7.
    attr_reader :k
  end

  ##
  # State component 10, the process address space ID.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class PasidState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pasid_msr = @_io.read_u8le
      self
    end

    ##
    # The PASID may be used.
    def is_valid
      return @is_valid unless @is_valid.nil?
      @is_valid = pasid_msr & 2147483648 != 0
      @is_valid
    end

    ##
    # Process address space ID.
    def pasid
      return @pasid unless @pasid.nil?
      @pasid = pasid_msr & 1048575
      @pasid
    end

    ##
    # PASID in bits 19 to 0, valid flag in bit 31.
    attr_reader :pasid_msr
  end

  ##
  # State component 9, protection key rights of user pages.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class PkruState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @pkru = @_io.read_u4le
      @reserved = @_io.read_bytes(4)
      self
    end

    ##
    # Access of pages with key 0 is disabled.
    def ad0
      return @ad0 unless @ad0.nil?
      @ad0 = pkru & 1 != 0
      @ad0
    end

    ##
    # Access of pages with key 1 is disabled.
    def ad1
      return @ad1 unless @ad1.nil?
      @ad1 = pkru & 4 != 0
      @ad1
    end

    ##
    # Access of pages with key 10 is disabled.
    def ad10
      return @ad10 unless @ad10.nil?
      @ad10 = pkru & 1048576 != 0
      @ad10
    end

    ##
    # Access of pages with key 11 is disabled.
    def ad11
      return @ad11 unless @ad11.nil?
      @ad11 = pkru & 4194304 != 0
      @ad11
    end

    ##
    # Access of pages with key 12 is disabled.
    def ad12
      return @ad12 unless @ad12.nil?
      @ad12 = pkru & 16777216 != 0
      @ad12
    end

    ##
    # Access of pages with key 13 is disabled.
    def ad13
      return @ad13 unless @ad13.nil?
      @ad13 = pkru & 67108864 != 0
      @ad13
    end

    ##
    # Access of pages with key 14 is disabled.
    def ad14
      return @ad14 unless @ad14.nil?
      @ad14 = pkru & 268435456 != 0
      @ad14
    end

    ##
    # Access of pages with key 15 is disabled.
    def ad15
      return @ad15 unless @ad15.nil?
      @ad15 = pkru & 1073741824 != 0
      @ad15
    end

    ##
    # Access of pages with key 2 is disabled.
    def ad2
      return @ad2 unless @ad2.nil?
      @ad2 = pkru & 16 != 0
      @ad2
    end

    ##
    # Access of pages with key 3 is disabled.
    def ad3
      return @ad3 unless @ad3.nil?
      @ad3 = pkru & 64 != 0
      @ad3
    end

    ##
    # Access of pages with key 4 is disabled.
    def ad4
      return @ad4 unless @ad4.nil?
      @ad4 = pkru & 256 != 0
      @ad4
    end

    ##
    # Access of pages with key 5 is disabled.
    def ad5
      return @ad5 unless @ad5.nil?
      @ad5 = pkru & 1024 != 0
      @ad5
    end

    ##
    # Access of pages with key 6 is disabled.
    def ad6
      return @ad6 unless @ad6.nil?
      @ad6 = pkru & 4096 != 0
      @ad6
    end

    ##
    # Access of pages with key 7 is disabled.
    def ad7
      return @ad7 unless @ad7.nil?
      @ad7 = pkru & 16384 != 0
      @ad7
    end

    ##
    # Access of pages with key 8 is disabled.
    def ad8
      return @ad8 unless @ad8.nil?
      @ad8 = pkru & 65536 != 0
      @ad8
    end

    ##
    # Access of pages with key 9 is disabled.
    def ad9
      return @ad9 unless @ad9.nil?
      @ad9 = pkru & 262144 != 0
      @ad9
    end

    ##
    # Writing of pages with key 0 is disabled.
    def wd0
      return @wd0 unless @wd0.nil?
      @wd0 = pkru & 2 != 0
      @wd0
    end

    ##
    # Writing of pages with key 1 is disabled.
    def wd1
      return @wd1 unless @wd1.nil?
      @wd1 = pkru & 8 != 0
      @wd1
    end

    ##
    # Writing of pages with key 10 is disabled.
    def wd10
      return @wd10 unless @wd10.nil?
      @wd10 = pkru & 2097152 != 0
      @wd10
    end

    ##
    # Writing of pages with key 11 is disabled.
    def wd11
      return @wd11 unless @wd11.nil?
      @wd11 = pkru & 8388608 != 0
      @wd11
    end

    ##
    # Writing of pages with key 12 is disabled.
    def wd12
      return @wd12 unless @wd12.nil?
      @wd12 = pkru & 33554432 != 0
      @wd12
    end

    ##
    # Writing of pages with key 13 is disabled.
    def wd13
      return @wd13 unless @wd13.nil?
      @wd13 = pkru & 134217728 != 0
      @wd13
    end

    ##
    # Writing of pages with key 14 is disabled.
    def wd14
      return @wd14 unless @wd14.nil?
      @wd14 = pkru & 536870912 != 0
      @wd14
    end

    ##
    # Writing of pages with key 15 is disabled.
    def wd15
      return @wd15 unless @wd15.nil?
      @wd15 = pkru & 2147483648 != 0
      @wd15
    end

    ##
    # Writing of pages with key 2 is disabled.
    def wd2
      return @wd2 unless @wd2.nil?
      @wd2 = pkru & 32 != 0
      @wd2
    end

    ##
    # Writing of pages with key 3 is disabled.
    def wd3
      return @wd3 unless @wd3.nil?
      @wd3 = pkru & 128 != 0
      @wd3
    end

    ##
    # Writing of pages with key 4 is disabled.
    def wd4
      return @wd4 unless @wd4.nil?
      @wd4 = pkru & 512 != 0
      @wd4
    end

    ##
    # Writing of pages with key 5 is disabled.
    def wd5
      return @wd5 unless @wd5.nil?
      @wd5 = pkru & 2048 != 0
      @wd5
    end

    ##
    # Writing of pages with key 6 is disabled.
    def wd6
      return @wd6 unless @wd6.nil?
      @wd6 = pkru & 8192 != 0
      @wd6
    end

    ##
    # Writing of pages with key 7 is disabled.
    def wd7
      return @wd7 unless @wd7.nil?
      @wd7 = pkru & 32768 != 0
      @wd7
    end

    ##
    # Writing of pages with key 8 is disabled.
    def wd8
      return @wd8 unless @wd8.nil?
      @wd8 = pkru & 131072 != 0
      @wd8
    end

    ##
    # Writing of pages with key 9 is disabled.
    def wd9
      return @wd9 unless @wd9.nil?
      @wd9 = pkru & 524288 != 0
      @wd9
    end

    ##
    # Two bits for each of the 16 protection keys.
    attr_reader :pkru

    ##
    # Unused octets of the component.
    attr_reader :reserved
  end

  ##
  # State component 8, processor trace. A supervisor state: only XSAVES writes
  # it.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class PtState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @rtit_ctl = @_io.read_u8le
      @rtit_output_base = @_io.read_u8le
      @rtit_output_mask_ptrs = @_io.read_u8le
      @rtit_status = @_io.read_u8le
      @rtit_cr3_match = @_io.read_u8le
      @rtit_addr0_a = @_io.read_u8le
      @rtit_addr0_b = @_io.read_u8le
      @rtit_addr1_a = @_io.read_u8le
      @rtit_addr1_b = @_io.read_u8le
      @reserved = @_io.read_bytes(56)
      self
    end

    ##
    # Trace control.
    attr_reader :rtit_ctl

    ##
    # Base address of the output.
    attr_reader :rtit_output_base

    ##
    # Output mask and pointers.
    attr_reader :rtit_output_mask_ptrs

    ##
    # Trace status.
    attr_reader :rtit_status

    ##
    # CR3 to filter by.
    attr_reader :rtit_cr3_match

    ##
    # Start of filter range 0.
    attr_reader :rtit_addr0_a

    ##
    # End of filter range 0.
    attr_reader :rtit_addr0_b

    ##
    # Start of filter range 1.
    attr_reader :rtit_addr1_a

    ##
    # End of filter range 1.
    attr_reader :rtit_addr1_b

    ##
    # Unused octets of the component.
    attr_reader :reserved
  end

  ##
  # Components at the places they have on Intel CPUs; from byte 576 of the
  # area.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
  #   leaf 0xD
  class StandardRegion < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, has_apx)
      super(_io, _parent, _root)
      @has_apx = has_apx
      _read
    end

    def _read
      if !(_io.eof?)
        @avx = AvxState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @lwp = @_io.read_bytes(128)
      end
      if  ((!(_io.eof?)) && (!(has_apx))) 
        @bndregs = BndregsState.new(@_io, self, @_root)
      end
      if  ((!(_io.eof?)) && (!(has_apx))) 
        @bndcsr = BndcsrState.new(@_io, self, @_root)
      end
      if  ((!(_io.eof?)) && (has_apx)) 
        @apx = ApxState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @opmask = OpmaskState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @zmm_hi256 = ZmmHi256State.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @hi16_zmm = Hi16ZmmState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @pkru = PkruState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @reserved = @_io.read_bytes(56)
      end
      if !(_io.eof?)
        @tilecfg = TilecfgState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @tiledata = TiledataState.new(@_io, self, @_root)
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Upper halves of the YMM registers; at 576 of the area.
    attr_reader :avx

    ##
    # At 832 of the area. AMD lightweight profiling state (family 15h) where
    # `xstate_lwp` is set, otherwise unused: its layout is not public in a
    # form that can be cited, so its octets are kept.
    attr_reader :lwp

    ##
    # MPX bound registers; at 960 of the area.
    attr_reader :bndregs

    ##
    # MPX configuration and status; at 1024 of the area.
    attr_reader :bndcsr

    ##
    # APX registers; at 960 of the area, in place of MPX.
    attr_reader :apx

    ##
    # AVX-512 mask registers; at 1088 of the area.
    attr_reader :opmask

    ##
    # Upper halves of ZMM0 to ZMM15; at 1152 of the area.
    attr_reader :zmm_hi256

    ##
    # ZMM16 to ZMM31; at 1664 of the area.
    attr_reader :hi16_zmm

    ##
    # Protection key rights; at 2688 of the area.
    attr_reader :pkru

    ##
    # Unused octets up to the next multiple of 64.
    attr_reader :reserved

    ##
    # AMX tile configuration; at 2752 of the area.
    attr_reader :tilecfg

    ##
    # AMX tile data; at 2816 of the area.
    attr_reader :tiledata

    ##
    # Octets behind the known components, kept as they are.
    attr_reader :trailing

    ##
    # True if the octets of MPX hold APX state.
    attr_reader :has_apx
  end

  ##
  # One AMX tile register of 1 KiB.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class Tile < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @rows = []
      (16).times { |i|
        @rows << Vector512.new(@_io, self, @_root)
      }
      self
    end

    ##
    # Rows of 64 bytes.
    attr_reader :rows
  end

  ##
  # State component 17, the AMX tile configuration.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class TilecfgState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @palette = @_io.read_u1
      @start_row = @_io.read_u1
      @reserved = @_io.read_bytes(14)
      @cols_b = []
      (8).times { |i|
        @cols_b << @_io.read_u2le
      }
      @reserved_2 = @_io.read_bytes(16)
      @rows = []
      (8).times { |i|
        @rows << @_io.read_u1
      }
      @reserved_3 = @_io.read_bytes(8)
      self
    end

    ##
    # Palette; 0 is the initial state.
    attr_reader :palette

    ##
    # Row to restart an interrupted operation at.
    attr_reader :start_row

    ##
    # Reserved.
    attr_reader :reserved

    ##
    # Bytes in a row, by tile.
    attr_reader :cols_b

    ##
    # Reserved for further tiles.
    attr_reader :reserved_2

    ##
    # Rows, by tile.
    attr_reader :rows

    ##
    # Reserved for further tiles.
    attr_reader :reserved_3
  end

  ##
  # State component 18, the AMX tiles of palette 1.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class TiledataState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @tiles = []
      (8).times { |i|
        @tiles << Tile.new(@_io, self, @_root)
      }
      self
    end

    ##
    # TMM0 to TMM7.
    attr_reader :tiles
  end

  ##
  # State component 14, user interrupts.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class UintrState < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @handler = @_io.read_u8le
      @stack_adjust = @_io.read_u8le
      @uitt_size = @_io.read_u4le
      @notification_vector = @_io.read_u1
      @reserved = @_io.read_bytes(2)
      @flags = @_io.read_u1
      @upid_address = @_io.read_u8le
      @request = @_io.read_u8le
      @target_table = @_io.read_u8le
      self
    end

    ##
    # User interrupts are enabled.
    def uif
      return @uif unless @uif.nil?
      @uif = flags & 128 != 0
      @uif
    end

    ##
    # Address of the handler.
    attr_reader :handler

    ##
    # Stack adjustment.
    attr_reader :stack_adjust

    ##
    # Highest index of the target table.
    attr_reader :uitt_size

    ##
    # Notification vector.
    attr_reader :notification_vector

    ##
    # Reserved.
    attr_reader :reserved

    ##
    # Bit 7 is the user interrupt flag.
    attr_reader :flags

    ##
    # Address of the posted interrupt descriptor.
    attr_reader :upid_address

    ##
    # Requested user interrupts, one bit each.
    attr_reader :request

    ##
    # Address of the target table, enable flag in bit 0.
    attr_reader :target_table
  end

  ##
  # A 256-bit piece of a vector register, as four words.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class Vector256 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @words = []
      (4).times { |i|
        @words << @_io.read_u8le
      }
      self
    end

    ##
    # Words, lowest bits first.
    attr_reader :words
  end

  ##
  # A 512-bit vector register, as eight words.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class Vector512 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @words = []
      (8).times { |i|
        @words << @_io.read_u8le
      }
      self
    end

    ##
    # Words, lowest bits first.
    attr_reader :words
  end

  ##
  # The 64-byte header of an XSAVE area.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class XsaveHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xstate_bv = @_io.read_u8le
      @xcomp_bv_low = @_io.read_u4le
      @xcomp_bv_high = @_io.read_u4le
      @reserved = @_io.read_bytes(48)
      self
    end

    ##
    # True if the area has the compacted form.
    def is_compacted
      return @is_compacted unless @is_compacted.nil?
      @is_compacted = xcomp_bv_high & 2147483648 != 0
      @is_compacted
    end

    ##
    # In the compacted area: APX registers R16 to R31.
    def xcomp_apx
      return @xcomp_apx unless @xcomp_apx.nil?
      @xcomp_apx = xcomp_bv_low & 524288 != 0
      @xcomp_apx
    end

    ##
    # In the compacted area: AVX state (upper halves of YMM0 to YMM15).
    def xcomp_avx
      return @xcomp_avx unless @xcomp_avx.nil?
      @xcomp_avx = xcomp_bv_low & 4 != 0
      @xcomp_avx
    end

    ##
    # In the compacted area: MPX configuration and status.
    def xcomp_bndcsr
      return @xcomp_bndcsr unless @xcomp_bndcsr.nil?
      @xcomp_bndcsr = xcomp_bv_low & 16 != 0
      @xcomp_bndcsr
    end

    ##
    # In the compacted area: MPX bound registers.
    def xcomp_bndregs
      return @xcomp_bndregs unless @xcomp_bndregs.nil?
      @xcomp_bndregs = xcomp_bv_low & 8 != 0
      @xcomp_bndregs
    end

    ##
    # Description of the compacted form in one word.
    def xcomp_bv
      return @xcomp_bv unless @xcomp_bv.nil?
      @xcomp_bv = (xcomp_bv_high * 4294967296 + xcomp_bv_low)
      @xcomp_bv
    end

    ##
    # In the compacted area: supervisor shadow stacks (supervisor state).
    def xcomp_cet_s
      return @xcomp_cet_s unless @xcomp_cet_s.nil?
      @xcomp_cet_s = xcomp_bv_low & 4096 != 0
      @xcomp_cet_s
    end

    ##
    # In the compacted area: user shadow stack and branch tracking
    # (supervisor state).
    def xcomp_cet_u
      return @xcomp_cet_u unless @xcomp_cet_u.nil?
      @xcomp_cet_u = xcomp_bv_low & 2048 != 0
      @xcomp_cet_u
    end

    ##
    # In the compacted area: hardware duty cycling (supervisor state).
    def xcomp_hdc
      return @xcomp_hdc unless @xcomp_hdc.nil?
      @xcomp_hdc = xcomp_bv_low & 8192 != 0
      @xcomp_hdc
    end

    ##
    # In the compacted area: ZMM16 to ZMM31.
    def xcomp_hi16_zmm
      return @xcomp_hi16_zmm unless @xcomp_hi16_zmm.nil?
      @xcomp_hi16_zmm = xcomp_bv_low & 128 != 0
      @xcomp_hi16_zmm
    end

    ##
    # In the compacted area: hardware P-state control (supervisor state).
    def xcomp_hwp
      return @xcomp_hwp unless @xcomp_hwp.nil?
      @xcomp_hwp = xcomp_bv_low & 65536 != 0
      @xcomp_hwp
    end

    ##
    # In the compacted area: last branch records (supervisor state).
    def xcomp_lbr
      return @xcomp_lbr unless @xcomp_lbr.nil?
      @xcomp_lbr = xcomp_bv_low & 32768 != 0
      @xcomp_lbr
    end

    ##
    # In the compacted area: AMD lightweight profiling.
    def xcomp_lwp
      return @xcomp_lwp unless @xcomp_lwp.nil?
      @xcomp_lwp = xcomp_bv_high & 1073741824 != 0
      @xcomp_lwp
    end

    ##
    # In the compacted area: AVX-512 mask registers.
    def xcomp_opmask
      return @xcomp_opmask unless @xcomp_opmask.nil?
      @xcomp_opmask = xcomp_bv_low & 32 != 0
      @xcomp_opmask
    end

    ##
    # In the compacted area: PASID (supervisor state).
    def xcomp_pasid
      return @xcomp_pasid unless @xcomp_pasid.nil?
      @xcomp_pasid = xcomp_bv_low & 1024 != 0
      @xcomp_pasid
    end

    ##
    # In the compacted area: protection key rights of user pages.
    def xcomp_pkru
      return @xcomp_pkru unless @xcomp_pkru.nil?
      @xcomp_pkru = xcomp_bv_low & 512 != 0
      @xcomp_pkru
    end

    ##
    # In the compacted area: processor trace (supervisor state).
    def xcomp_pt
      return @xcomp_pt unless @xcomp_pt.nil?
      @xcomp_pt = xcomp_bv_low & 256 != 0
      @xcomp_pt
    end

    ##
    # In the compacted area: SSE state (XMM registers and MXCSR).
    def xcomp_sse
      return @xcomp_sse unless @xcomp_sse.nil?
      @xcomp_sse = xcomp_bv_low & 2 != 0
      @xcomp_sse
    end

    ##
    # In the compacted area: AMX tile configuration.
    def xcomp_tilecfg
      return @xcomp_tilecfg unless @xcomp_tilecfg.nil?
      @xcomp_tilecfg = xcomp_bv_low & 131072 != 0
      @xcomp_tilecfg
    end

    ##
    # In the compacted area: AMX tile data.
    def xcomp_tiledata
      return @xcomp_tiledata unless @xcomp_tiledata.nil?
      @xcomp_tiledata = xcomp_bv_low & 262144 != 0
      @xcomp_tiledata
    end

    ##
    # In the compacted area: user interrupts (supervisor state).
    def xcomp_uintr
      return @xcomp_uintr unless @xcomp_uintr.nil?
      @xcomp_uintr = xcomp_bv_low & 16384 != 0
      @xcomp_uintr
    end

    ##
    # In the compacted area: x87 state.
    def xcomp_x87
      return @xcomp_x87 unless @xcomp_x87.nil?
      @xcomp_x87 = xcomp_bv_low & 1 != 0
      @xcomp_x87
    end

    ##
    # In the compacted area: upper halves of ZMM0 to ZMM15.
    def xcomp_zmm_hi256
      return @xcomp_zmm_hi256 unless @xcomp_zmm_hi256.nil?
      @xcomp_zmm_hi256 = xcomp_bv_low & 64 != 0
      @xcomp_zmm_hi256
    end

    ##
    # Not in its initial state: APX registers R16 to R31.
    def xstate_apx
      return @xstate_apx unless @xstate_apx.nil?
      @xstate_apx = xstate_bv & 524288 != 0
      @xstate_apx
    end

    ##
    # Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
    def xstate_avx
      return @xstate_avx unless @xstate_avx.nil?
      @xstate_avx = xstate_bv & 4 != 0
      @xstate_avx
    end

    ##
    # Not in its initial state: MPX configuration and status.
    def xstate_bndcsr
      return @xstate_bndcsr unless @xstate_bndcsr.nil?
      @xstate_bndcsr = xstate_bv & 16 != 0
      @xstate_bndcsr
    end

    ##
    # Not in its initial state: MPX bound registers.
    def xstate_bndregs
      return @xstate_bndregs unless @xstate_bndregs.nil?
      @xstate_bndregs = xstate_bv & 8 != 0
      @xstate_bndregs
    end

    ##
    # Not in its initial state: supervisor shadow stacks (supervisor state).
    def xstate_cet_s
      return @xstate_cet_s unless @xstate_cet_s.nil?
      @xstate_cet_s = xstate_bv & 4096 != 0
      @xstate_cet_s
    end

    ##
    # Not in its initial state: user shadow stack and branch tracking
    # (supervisor state).
    def xstate_cet_u
      return @xstate_cet_u unless @xstate_cet_u.nil?
      @xstate_cet_u = xstate_bv & 2048 != 0
      @xstate_cet_u
    end

    ##
    # Not in its initial state: hardware duty cycling (supervisor state).
    def xstate_hdc
      return @xstate_hdc unless @xstate_hdc.nil?
      @xstate_hdc = xstate_bv & 8192 != 0
      @xstate_hdc
    end

    ##
    # Not in its initial state: ZMM16 to ZMM31.
    def xstate_hi16_zmm
      return @xstate_hi16_zmm unless @xstate_hi16_zmm.nil?
      @xstate_hi16_zmm = xstate_bv & 128 != 0
      @xstate_hi16_zmm
    end

    ##
    # Not in its initial state: hardware P-state control (supervisor state).
    def xstate_hwp
      return @xstate_hwp unless @xstate_hwp.nil?
      @xstate_hwp = xstate_bv & 65536 != 0
      @xstate_hwp
    end

    ##
    # Not in its initial state: last branch records (supervisor state).
    def xstate_lbr
      return @xstate_lbr unless @xstate_lbr.nil?
      @xstate_lbr = xstate_bv & 32768 != 0
      @xstate_lbr
    end

    ##
    # Not in its initial state: AMD lightweight profiling.
    def xstate_lwp
      return @xstate_lwp unless @xstate_lwp.nil?
      @xstate_lwp = (xstate_bv / 4611686018427387904) % 2 == 1
      @xstate_lwp
    end

    ##
    # Not in its initial state: AVX-512 mask registers.
    def xstate_opmask
      return @xstate_opmask unless @xstate_opmask.nil?
      @xstate_opmask = xstate_bv & 32 != 0
      @xstate_opmask
    end

    ##
    # Not in its initial state: PASID (supervisor state).
    def xstate_pasid
      return @xstate_pasid unless @xstate_pasid.nil?
      @xstate_pasid = xstate_bv & 1024 != 0
      @xstate_pasid
    end

    ##
    # Not in its initial state: protection key rights of user pages.
    def xstate_pkru
      return @xstate_pkru unless @xstate_pkru.nil?
      @xstate_pkru = xstate_bv & 512 != 0
      @xstate_pkru
    end

    ##
    # Not in its initial state: processor trace (supervisor state).
    def xstate_pt
      return @xstate_pt unless @xstate_pt.nil?
      @xstate_pt = xstate_bv & 256 != 0
      @xstate_pt
    end

    ##
    # Not in its initial state: SSE state (XMM registers and MXCSR).
    def xstate_sse
      return @xstate_sse unless @xstate_sse.nil?
      @xstate_sse = xstate_bv & 2 != 0
      @xstate_sse
    end

    ##
    # Not in its initial state: AMX tile configuration.
    def xstate_tilecfg
      return @xstate_tilecfg unless @xstate_tilecfg.nil?
      @xstate_tilecfg = xstate_bv & 131072 != 0
      @xstate_tilecfg
    end

    ##
    # Not in its initial state: AMX tile data.
    def xstate_tiledata
      return @xstate_tiledata unless @xstate_tiledata.nil?
      @xstate_tiledata = xstate_bv & 262144 != 0
      @xstate_tiledata
    end

    ##
    # Not in its initial state: user interrupts (supervisor state).
    def xstate_uintr
      return @xstate_uintr unless @xstate_uintr.nil?
      @xstate_uintr = xstate_bv & 16384 != 0
      @xstate_uintr
    end

    ##
    # Not in its initial state: x87 state.
    def xstate_x87
      return @xstate_x87 unless @xstate_x87.nil?
      @xstate_x87 = xstate_bv & 1 != 0
      @xstate_x87
    end

    ##
    # Not in its initial state: upper halves of ZMM0 to ZMM15.
    def xstate_zmm_hi256
      return @xstate_zmm_hi256 unless @xstate_zmm_hi256.nil?
      @xstate_zmm_hi256 = xstate_bv & 64 != 0
      @xstate_zmm_hi256
    end

    ##
    # The components that are not in their initial state. The octets of all
    # others are to be ignored.
    attr_reader :xstate_bv

    ##
    # Bits 31 to 0 of the description of the compacted form; 0 in the
    # standard form.
    attr_reader :xcomp_bv_low

    ##
    # Bits 63 to 32 of the description of the compacted form; 0 in the
    # standard form.
    attr_reader :xcomp_bv_high

    ##
    # Reserved; 0, or the area cannot be loaded.
    attr_reader :reserved
  end

  ##
  # State component 6, ZMM_Hi256.
  # @see '' Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
  class ZmmHi256State < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @zmm_hi256 = []
      (16).times { |i|
        @zmm_hi256 << Vector256.new(@_io, self, @_root)
      }
      self
    end

    ##
    # Bits 511 to 256 of ZMM0 to ZMM15.
    attr_reader :zmm_hi256
  end

  ##
  # Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
  # form.
  def components
    return @components unless @components.nil?
    @components = header.xcomp_bv_low
    @components
  end

  ##
  # True if the octets of MPX hold APX state, which took over its place.
  def has_apx
    return @has_apx unless @has_apx.nil?
    @has_apx = header.xstate_apx
    @has_apx
  end

  ##
  # x87 and SSE state.
  attr_reader :legacy

  ##
  # Which components are there.
  attr_reader :header

  ##
  # The components at the places they have on Intel CPUs.
  attr_reader :extended

  ##
  # The components at the places they have on AMD CPUs.
  attr_reader :extended_amd

  ##
  # The components of the compacted form.
  attr_reader :extended_compacted
  attr_reader :_raw_extended
  attr_reader :_raw_extended_amd
  attr_reader :_raw_extended_compacted
end
