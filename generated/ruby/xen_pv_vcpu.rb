# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'x86_fxsave'
require_relative 'x86_xsave'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The blobs that Xen's control interface gives for a PV vCPU, as the
# `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
# 32-bit forms, the extended context, the extended processor state and the
# model specific registers.
# @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
class XenPvVcpu < Kaitai::Struct::Struct

  ARCH_CAPABILITIES_BIT = {
    0 => :arch_capabilities_bit_rdcl_no,
    1 => :arch_capabilities_bit_ibrs_all,
    2 => :arch_capabilities_bit_rsba,
    3 => :arch_capabilities_bit_skip_l1dfl,
    4 => :arch_capabilities_bit_ssb_no,
    5 => :arch_capabilities_bit_mds_no,
    6 => :arch_capabilities_bit_if_pschange_mc_no,
    7 => :arch_capabilities_bit_tsx_ctrl,
    8 => :arch_capabilities_bit_taa_no,
    9 => :arch_capabilities_bit_mcu_ctrl,
    10 => :arch_capabilities_bit_misc_package_ctrl,
    11 => :arch_capabilities_bit_energy_filtering,
    12 => :arch_capabilities_bit_doitm,
    13 => :arch_capabilities_bit_sbdr_ssdp_no,
    14 => :arch_capabilities_bit_fbsdp_no,
    15 => :arch_capabilities_bit_psdp_no,
    17 => :arch_capabilities_bit_fb_clear,
    18 => :arch_capabilities_bit_fb_clear_ctrl,
    19 => :arch_capabilities_bit_rrsba,
    20 => :arch_capabilities_bit_bhi_no,
    21 => :arch_capabilities_bit_xapic_status,
    23 => :arch_capabilities_bit_ovrclk_status,
    24 => :arch_capabilities_bit_pbrsb_no,
    25 => :arch_capabilities_bit_gds_ctrl,
    26 => :arch_capabilities_bit_gds_no,
    27 => :arch_capabilities_bit_rfds_no,
    28 => :arch_capabilities_bit_rfds_clear,
    62 => :arch_capabilities_bit_its_no,
  }
  I__ARCH_CAPABILITIES_BIT = ARCH_CAPABILITIES_BIT.invert

  BNDCFGS_BIT = {
    0 => :bndcfgs_bit_en,
    1 => :bndcfgs_bit_bndpreserve,
  }
  I__BNDCFGS_BIT = BNDCFGS_BIT.invert

  BREAKPOINT_ACCESS = {
    0 => :breakpoint_access_execute,
    1 => :breakpoint_access_write,
    2 => :breakpoint_access_io,
    3 => :breakpoint_access_read_write,
  }
  I__BREAKPOINT_ACCESS = BREAKPOINT_ACCESS.invert

  BREAKPOINT_LENGTH = {
    0 => :breakpoint_length_one_octet,
    1 => :breakpoint_length_two_octets,
    2 => :breakpoint_length_eight_octets,
    3 => :breakpoint_length_four_octets,
  }
  I__BREAKPOINT_LENGTH = BREAKPOINT_LENGTH.invert

  MISC_FEATURES_ENABLES_BIT = {
    0 => :misc_features_enables_bit_cpuid_faulting,
  }
  I__MISC_FEATURES_ENABLES_BIT = MISC_FEATURES_ENABLES_BIT.invert

  MSR_INDEX = {
    72 => :msr_index_spec_ctrl,
    206 => :msr_index_intel_platform_info,
    266 => :msr_index_arch_capabilities,
    320 => :msr_index_intel_misc_features_enables,
    3221225731 => :msr_index_tsc_aux,
    3221295129 => :msr_index_amd64_dr1_address_mask,
    3221295130 => :msr_index_amd64_dr2_address_mask,
    3221295131 => :msr_index_amd64_dr3_address_mask,
    3221295143 => :msr_index_amd64_dr0_address_mask,
  }
  I__MSR_INDEX = MSR_INDEX.invert

  PLATFORM_INFO_BIT = {
    31 => :platform_info_bit_cpuid_faulting,
  }
  I__PLATFORM_INFO_BIT = PLATFORM_INFO_BIT.invert

  SPEC_CTRL_BIT = {
    0 => :spec_ctrl_bit_ibrs,
    1 => :spec_ctrl_bit_stibp,
    2 => :spec_ctrl_bit_ssbd,
    3 => :spec_ctrl_bit_ipred_dis_u,
    4 => :spec_ctrl_bit_ipred_dis_s,
    5 => :spec_ctrl_bit_rrsba_dis_u,
    6 => :spec_ctrl_bit_rrsba_dis_s,
    7 => :spec_ctrl_bit_psfd,
    8 => :spec_ctrl_bit_ddp_dis_u,
    10 => :spec_ctrl_bit_bhi_dis_s,
  }
  I__SPEC_CTRL_BIT = SPEC_CTRL_BIT.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
  # 4.9 writes 56 octets, later ones 64; the interface allows 128.
  # @see '' xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
  class ExtendedContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu = @_io.read_u4le
      @len_context = @_io.read_u4le
      @syscall32_callback_eip = @_io.read_u8le
      @sysenter_callback_eip = @_io.read_u8le
      @syscall32_callback_cs = @_io.read_u2le
      @sysenter_callback_cs = @_io.read_u2le
      @syscall32_disables_events = @_io.read_u1
      @sysenter_disables_events = @_io.read_u1
      @padding = @_io.read_bytes(2)
      if !(_io.eof?)
        @mcg_cap = @_io.read_u8le
      end
      if !(_io.eof?)
        @mci_ctl2_bank0 = @_io.read_u8le
      end
      if !(_io.eof?)
        @mci_ctl2_bank1 = @_io.read_u8le
      end
      if !(_io.eof?)
        @mcg_ext_ctl = @_io.read_u8le
      end
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Corrected errors can raise interrupts.
    def mcg_cmci_p
      return @mcg_cmci_p unless @mcg_cmci_p.nil?
      if _io.size >= 40
        @mcg_cmci_p = mcg_cap & 1024 != 0
      end
      @mcg_cmci_p
    end

    ##
    # MCG_CTL exists.
    def mcg_ctl_p
      return @mcg_ctl_p unless @mcg_ctl_p.nil?
      if _io.size >= 40
        @mcg_ctl_p = mcg_cap & 256 != 0
      end
      @mcg_ctl_p
    end

    ##
    # Extended machine check registers exist.
    def mcg_ext_p
      return @mcg_ext_p unless @mcg_ext_p.nil?
      if _io.size >= 40
        @mcg_ext_p = mcg_cap & 512 != 0
      end
      @mcg_ext_p
    end

    ##
    # Local machine checks exist.
    def mcg_lmce_p
      return @mcg_lmce_p unless @mcg_lmce_p.nil?
      if _io.size >= 40
        @mcg_lmce_p = mcg_cap & 134217728 != 0
      end
      @mcg_lmce_p
    end

    ##
    # Number of machine check banks.
    def mcg_num_banks
      return @mcg_num_banks unless @mcg_num_banks.nil?
      if _io.size >= 40
        @mcg_num_banks = mcg_cap % 256
      end
      @mcg_num_banks
    end

    ##
    # Software can recover from errors.
    def mcg_ser_p
      return @mcg_ser_p unless @mcg_ser_p.nil?
      if _io.size >= 40
        @mcg_ser_p = mcg_cap & 16777216 != 0
      end
      @mcg_ser_p
    end

    ##
    # Error status is threshold based.
    def mcg_tes_p
      return @mcg_tes_p unless @mcg_tes_p.nil?
      if _io.size >= 40
        @mcg_tes_p = mcg_cap & 2048 != 0
      end
      @mcg_tes_p
    end

    ##
    # Number of the vCPU, as in the record.
    attr_reader :vcpu

    ##
    # Size of this structure in octets.
    attr_reader :len_context

    ##
    # Address that SYSCALL from 32-bit code enters.
    attr_reader :syscall32_callback_eip

    ##
    # Address that SYSENTER enters.
    attr_reader :sysenter_callback_eip

    ##
    # Code segment for SYSCALL from 32-bit code.
    attr_reader :syscall32_callback_cs

    ##
    # Code segment for SYSENTER.
    attr_reader :sysenter_callback_cs

    ##
    # Not 0 if SYSCALL from 32-bit code masks events.
    attr_reader :syscall32_disables_events

    ##
    # Not 0 if SYSENTER masks events.
    attr_reader :sysenter_disables_events

    ##
    # Padding that the compiler inserts.
    attr_reader :padding

    ##
    # Machine check capabilities.
    attr_reader :mcg_cap

    ##
    # Control 2 register of machine check bank 0.
    attr_reader :mci_ctl2_bank0

    ##
    # Control 2 register of machine check bank 1.
    attr_reader :mci_ctl2_bank1

    ##
    # Extended machine check control (Xen 4.10 and later).
    attr_reader :mcg_ext_ctl

    ##
    # Fields of a version that is not known here (opaque).
    attr_reader :trailing
  end

  ##
  # Registers of a vCPU of a 32-bit PV guest, 2800 octets.
  # @see '' xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
  class GuestContext32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_fpu_ctxt = @_io.substream(512)
      @fpu_ctxt = X86Fxsave.new(_io_fpu_ctxt)
      @flags = @_io.read_u4le
      @user_regs = UserRegs32.new(@_io, self, @_root)
      @traps = []
      (256).times { |i|
        @traps << TrapInfo32.new(@_io, self, @_root)
      }
      @ldt_base = @_io.read_u4le
      @ldt_ents = @_io.read_u4le
      @gdt_frames = []
      (16).times { |i|
        @gdt_frames << @_io.read_u4le
      }
      @gdt_ents = @_io.read_u4le
      @kernel_ss = @_io.read_u4le
      @kernel_sp = @_io.read_u4le
      @cr0 = @_io.read_u4le
      @cr1 = @_io.read_u4le
      @cr2 = @_io.read_u4le
      @cr3 = @_io.read_u4le
      @cr4 = @_io.read_u4le
      @cr5 = @_io.read_u4le
      @cr6 = @_io.read_u4le
      @cr7 = @_io.read_u4le
      @dr0 = @_io.read_u4le
      @dr1 = @_io.read_u4le
      @dr2 = @_io.read_u4le
      @dr3 = @_io.read_u4le
      @dr4 = @_io.read_u4le
      @dr5 = @_io.read_u4le
      @dr6 = @_io.read_u4le
      @dr7 = @_io.read_u4le
      @event_callback_cs = @_io.read_u4le
      @event_callback_eip = @_io.read_u4le
      @failsafe_callback_cs = @_io.read_u4le
      @failsafe_callback_eip = @_io.read_u4le
      @vm_assist = @_io.read_u4le
      self
    end

    ##
    # Alignment checks on.
    def cr0_am
      return @cr0_am unless @cr0_am.nil?
      @cr0_am = cr0 & 262144 != 0
      @cr0_am
    end

    ##
    # Cache disabled.
    def cr0_cd
      return @cr0_cd unless @cr0_cd.nil?
      @cr0_cd = cr0 & 1073741824 != 0
      @cr0_cd
    end

    ##
    # FPU instructions fault.
    def cr0_em
      return @cr0_em unless @cr0_em.nil?
      @cr0_em = cr0 & 4 != 0
      @cr0_em
    end

    ##
    # Extension type, always set.
    def cr0_et
      return @cr0_et unless @cr0_et.nil?
      @cr0_et = cr0 & 16 != 0
      @cr0_et
    end

    ##
    # WAIT follows `ts`.
    def cr0_mp
      return @cr0_mp unless @cr0_mp.nil?
      @cr0_mp = cr0 & 2 != 0
      @cr0_mp
    end

    ##
    # FPU errors are exceptions.
    def cr0_ne
      return @cr0_ne unless @cr0_ne.nil?
      @cr0_ne = cr0 & 32 != 0
      @cr0_ne
    end

    ##
    # Not write-through.
    def cr0_nw
      return @cr0_nw unless @cr0_nw.nil?
      @cr0_nw = cr0 & 536870912 != 0
      @cr0_nw
    end

    ##
    # Protected mode.
    def cr0_pe
      return @cr0_pe unless @cr0_pe.nil?
      @cr0_pe = cr0 & 1 != 0
      @cr0_pe
    end

    ##
    # Paging on.
    def cr0_pg
      return @cr0_pg unless @cr0_pg.nil?
      @cr0_pg = cr0 & 2147483648 != 0
      @cr0_pg
    end

    ##
    # Task switched, FPU state is not the current one.
    def cr0_ts
      return @cr0_ts unless @cr0_ts.nil?
      @cr0_ts = cr0 & 8 != 0
      @cr0_ts
    end

    ##
    # Read-only pages bind the kernel too.
    def cr0_wp
      return @cr0_wp unless @cr0_wp.nil?
      @cr0_wp = cr0 & 65536 != 0
      @cr0_wp
    end

    ##
    # Frame number of the page table; MFN or PFN, see `cr3`.
    def cr3_frame
      return @cr3_frame unless @cr3_frame.nil?
      @cr3_frame = (cr3 / 4096 + (cr3 % 4096) * 1048576)
      @cr3_frame
    end

    ##
    # Control-flow enforcement.
    def cr4_cet
      return @cr4_cet unless @cr4_cet.nil?
      @cr4_cet = cr4 & 8388608 != 0
      @cr4_cet
    end

    ##
    # Debugging extensions.
    def cr4_de
      return @cr4_de unless @cr4_de.nil?
      @cr4_de = cr4 & 8 != 0
      @cr4_de
    end

    ##
    # FS and GS base instructions.
    def cr4_fsgsbase
      return @cr4_fsgsbase unless @cr4_fsgsbase.nil?
      @cr4_fsgsbase = cr4 & 65536 != 0
      @cr4_fsgsbase
    end

    ##
    # Five-level paging.
    def cr4_la57
      return @cr4_la57 unless @cr4_la57.nil?
      @cr4_la57 = cr4 & 4096 != 0
      @cr4_la57
    end

    ##
    # Machine checks on.
    def cr4_mce
      return @cr4_mce unless @cr4_mce.nil?
      @cr4_mce = cr4 & 64 != 0
      @cr4_mce
    end

    ##
    # FXSAVE and SSE on.
    def cr4_osfxsr
      return @cr4_osfxsr unless @cr4_osfxsr.nil?
      @cr4_osfxsr = cr4 & 512 != 0
      @cr4_osfxsr
    end

    ##
    # SSE exceptions on.
    def cr4_osxmmexcpt
      return @cr4_osxmmexcpt unless @cr4_osxmmexcpt.nil?
      @cr4_osxmmexcpt = cr4 & 1024 != 0
      @cr4_osxmmexcpt
    end

    ##
    # XSAVE on.
    def cr4_osxsave
      return @cr4_osxsave unless @cr4_osxsave.nil?
      @cr4_osxsave = cr4 & 262144 != 0
      @cr4_osxsave
    end

    ##
    # Physical address extension.
    def cr4_pae
      return @cr4_pae unless @cr4_pae.nil?
      @cr4_pae = cr4 & 32 != 0
      @cr4_pae
    end

    ##
    # RDPMC for user mode.
    def cr4_pce
      return @cr4_pce unless @cr4_pce.nil?
      @cr4_pce = cr4 & 256 != 0
      @cr4_pce
    end

    ##
    # Process context identifiers.
    def cr4_pcide
      return @cr4_pcide unless @cr4_pcide.nil?
      @cr4_pcide = cr4 & 131072 != 0
      @cr4_pcide
    end

    ##
    # Global pages.
    def cr4_pge
      return @cr4_pge unless @cr4_pge.nil?
      @cr4_pge = cr4 & 128 != 0
      @cr4_pge
    end

    ##
    # Protection keys for user pages.
    def cr4_pke
      return @cr4_pke unless @cr4_pke.nil?
      @cr4_pke = cr4 & 4194304 != 0
      @cr4_pke
    end

    ##
    # Protection keys for kernel pages.
    def cr4_pks
      return @cr4_pks unless @cr4_pks.nil?
      @cr4_pks = cr4 & 16777216 != 0
      @cr4_pks
    end

    ##
    # Page size extensions.
    def cr4_pse
      return @cr4_pse unless @cr4_pse.nil?
      @cr4_pse = cr4 & 16 != 0
      @cr4_pse
    end

    ##
    # Protected mode virtual interrupts.
    def cr4_pvi
      return @cr4_pvi unless @cr4_pvi.nil?
      @cr4_pvi = cr4 & 2 != 0
      @cr4_pvi
    end

    ##
    # No access to user pages by the kernel.
    def cr4_smap
      return @cr4_smap unless @cr4_smap.nil?
      @cr4_smap = cr4 & 2097152 != 0
      @cr4_smap
    end

    ##
    # No execution of user pages by the kernel.
    def cr4_smep
      return @cr4_smep unless @cr4_smep.nil?
      @cr4_smep = cr4 & 1048576 != 0
      @cr4_smep
    end

    ##
    # SMX on.
    def cr4_smxe
      return @cr4_smxe unless @cr4_smxe.nil?
      @cr4_smxe = cr4 & 16384 != 0
      @cr4_smxe
    end

    ##
    # RDTSC is privileged.
    def cr4_tsd
      return @cr4_tsd unless @cr4_tsd.nil?
      @cr4_tsd = cr4 & 4 != 0
      @cr4_tsd
    end

    ##
    # User mode instruction prevention.
    def cr4_umip
      return @cr4_umip unless @cr4_umip.nil?
      @cr4_umip = cr4 & 2048 != 0
      @cr4_umip
    end

    ##
    # Virtual 8086 mode extensions.
    def cr4_vme
      return @cr4_vme unless @cr4_vme.nil?
      @cr4_vme = cr4 & 1 != 0
      @cr4_vme
    end

    ##
    # VMX on.
    def cr4_vmxe
      return @cr4_vmxe unless @cr4_vmxe.nil?
      @cr4_vmxe = cr4 & 8192 != 0
      @cr4_vmxe
    end

    ##
    # Breakpoint 0 hit.
    def dr6_b0
      return @dr6_b0 unless @dr6_b0.nil?
      @dr6_b0 = dr6 & 1 != 0
      @dr6_b0
    end

    ##
    # Breakpoint 1 hit.
    def dr6_b1
      return @dr6_b1 unless @dr6_b1.nil?
      @dr6_b1 = dr6 & 2 != 0
      @dr6_b1
    end

    ##
    # Breakpoint 2 hit.
    def dr6_b2
      return @dr6_b2 unless @dr6_b2.nil?
      @dr6_b2 = dr6 & 4 != 0
      @dr6_b2
    end

    ##
    # Breakpoint 3 hit.
    def dr6_b3
      return @dr6_b3 unless @dr6_b3.nil?
      @dr6_b3 = dr6 & 8 != 0
      @dr6_b3
    end

    ##
    # A debug register was accessed.
    def dr6_bd
      return @dr6_bd unless @dr6_bd.nil?
      @dr6_bd = dr6 & 8192 != 0
      @dr6_bd
    end

    ##
    # Clear if a bus lock was detected.
    def dr6_bld
      return @dr6_bld unless @dr6_bld.nil?
      @dr6_bld = dr6 & 2048 != 0
      @dr6_bld
    end

    ##
    # Single step.
    def dr6_bs
      return @dr6_bs unless @dr6_bs.nil?
      @dr6_bs = dr6 & 16384 != 0
      @dr6_bs
    end

    ##
    # Task switch.
    def dr6_bt
      return @dr6_bt unless @dr6_bt.nil?
      @dr6_bt = dr6 & 32768 != 0
      @dr6_bt
    end

    ##
    # Clear if within a transactional region.
    def dr6_rtm
      return @dr6_rtm unless @dr6_rtm.nil?
      @dr6_rtm = dr6 & 65536 != 0
      @dr6_rtm
    end

    ##
    # Breakpoint 0 is on for all tasks.
    def dr7_g0
      return @dr7_g0 unless @dr7_g0.nil?
      @dr7_g0 = dr7 & 2 != 0
      @dr7_g0
    end

    ##
    # Breakpoint 1 is on for all tasks.
    def dr7_g1
      return @dr7_g1 unless @dr7_g1.nil?
      @dr7_g1 = dr7 & 8 != 0
      @dr7_g1
    end

    ##
    # Breakpoint 2 is on for all tasks.
    def dr7_g2
      return @dr7_g2 unless @dr7_g2.nil?
      @dr7_g2 = dr7 & 32 != 0
      @dr7_g2
    end

    ##
    # Breakpoint 3 is on for all tasks.
    def dr7_g3
      return @dr7_g3 unless @dr7_g3.nil?
      @dr7_g3 = dr7 & 128 != 0
      @dr7_g3
    end

    ##
    # Access to debug registers faults.
    def dr7_gd
      return @dr7_gd unless @dr7_gd.nil?
      @dr7_gd = dr7 & 8192 != 0
      @dr7_gd
    end

    ##
    # Exact global breakpoints.
    def dr7_ge
      return @dr7_ge unless @dr7_ge.nil?
      @dr7_ge = dr7 & 512 != 0
      @dr7_ge
    end

    ##
    # Breakpoint 0 is on for the current task.
    def dr7_l0
      return @dr7_l0 unless @dr7_l0.nil?
      @dr7_l0 = dr7 & 1 != 0
      @dr7_l0
    end

    ##
    # Breakpoint 1 is on for the current task.
    def dr7_l1
      return @dr7_l1 unless @dr7_l1.nil?
      @dr7_l1 = dr7 & 4 != 0
      @dr7_l1
    end

    ##
    # Breakpoint 2 is on for the current task.
    def dr7_l2
      return @dr7_l2 unless @dr7_l2.nil?
      @dr7_l2 = dr7 & 16 != 0
      @dr7_l2
    end

    ##
    # Breakpoint 3 is on for the current task.
    def dr7_l3
      return @dr7_l3 unless @dr7_l3.nil?
      @dr7_l3 = dr7 & 64 != 0
      @dr7_l3
    end

    ##
    # Exact local breakpoints.
    def dr7_le
      return @dr7_le unless @dr7_le.nil?
      @dr7_le = dr7 & 256 != 0
      @dr7_le
    end

    ##
    # How many octets breakpoint 0 covers.
    def dr7_len0
      return @dr7_len0 unless @dr7_len0.nil?
      @dr7_len0 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 262144) % 4)
      @dr7_len0
    end

    ##
    # How many octets breakpoint 1 covers.
    def dr7_len1
      return @dr7_len1 unless @dr7_len1.nil?
      @dr7_len1 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 4194304) % 4)
      @dr7_len1
    end

    ##
    # How many octets breakpoint 2 covers.
    def dr7_len2
      return @dr7_len2 unless @dr7_len2.nil?
      @dr7_len2 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 67108864) % 4)
      @dr7_len2
    end

    ##
    # How many octets breakpoint 3 covers.
    def dr7_len3
      return @dr7_len3 unless @dr7_len3.nil?
      @dr7_len3 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 1073741824) % 4)
      @dr7_len3
    end

    ##
    # Debugging of transactional regions.
    def dr7_rtm
      return @dr7_rtm unless @dr7_rtm.nil?
      @dr7_rtm = dr7 & 2048 != 0
      @dr7_rtm
    end

    ##
    # What breakpoint 0 stops at.
    def dr7_rw0
      return @dr7_rw0 unless @dr7_rw0.nil?
      @dr7_rw0 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 65536) % 4)
      @dr7_rw0
    end

    ##
    # What breakpoint 1 stops at.
    def dr7_rw1
      return @dr7_rw1 unless @dr7_rw1.nil?
      @dr7_rw1 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 1048576) % 4)
      @dr7_rw1
    end

    ##
    # What breakpoint 2 stops at.
    def dr7_rw2
      return @dr7_rw2 unless @dr7_rw2.nil?
      @dr7_rw2 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 16777216) % 4)
      @dr7_rw2
    end

    ##
    # What breakpoint 3 stops at.
    def dr7_rw3
      return @dr7_rw3 unless @dr7_rw3.nil?
      @dr7_rw3 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 268435456) % 4)
      @dr7_rw3
    end

    ##
    # The failsafe callback is entered with events masked.
    def vgcf_failsafe_disables_events
      return @vgcf_failsafe_disables_events unless @vgcf_failsafe_disables_events.nil?
      @vgcf_failsafe_disables_events = flags & 8 != 0
      @vgcf_failsafe_disables_events
    end

    ##
    # `fpu_ctxt` is valid.
    def vgcf_i387_valid
      return @vgcf_i387_valid unless @vgcf_i387_valid.nil?
      @vgcf_i387_valid = flags & 1 != 0
      @vgcf_i387_valid
    end

    ##
    # The vCPU runs the guest kernel, not a user program.
    def vgcf_in_kernel
      return @vgcf_in_kernel unless @vgcf_in_kernel.nil?
      @vgcf_in_kernel = flags & 4 != 0
      @vgcf_in_kernel
    end

    ##
    # The vCPU is up.
    def vgcf_online
      return @vgcf_online unless @vgcf_online.nil?
      @vgcf_online = flags & 32 != 0
      @vgcf_online
    end

    ##
    # The syscall callback is entered with events masked.
    def vgcf_syscall_disables_events
      return @vgcf_syscall_disables_events unless @vgcf_syscall_disables_events.nil?
      @vgcf_syscall_disables_events = flags & 16 != 0
      @vgcf_syscall_disables_events
    end

    ##
    # Segment limits of 4 GiB are simulated (32-bit guests).
    def vmasst_4gb_segments
      return @vmasst_4gb_segments unless @vmasst_4gb_segments.nil?
      @vmasst_4gb_segments = vm_assist & 1 != 0
      @vmasst_4gb_segments
    end

    ##
    # Trap 15 tells when that simulation is used.
    def vmasst_4gb_segments_notify
      return @vmasst_4gb_segments_notify unless @vmasst_4gb_segments_notify.nil?
      @vmasst_4gb_segments_notify = vm_assist & 2 != 0
      @vmasst_4gb_segments_notify
    end

    ##
    # The virtual IOPL acts as the real one does.
    def vmasst_architectural_iopl
      return @vmasst_architectural_iopl unless @vmasst_architectural_iopl.nil?
      @vmasst_architectural_iopl = vm_assist & 16 != 0
      @vmasst_architectural_iopl
    end

    ##
    # Level 3 page tables may lie above 4 GiB (32-bit guests).
    def vmasst_pae_extended_cr3
      return @vmasst_pae_extended_cr3 unless @vmasst_pae_extended_cr3.nil?
      @vmasst_pae_extended_cr3 = vm_assist & 8 != 0
      @vmasst_pae_extended_cr3
    end

    ##
    # Xen marks when it updates the run state information.
    def vmasst_runstate_update_flag
      return @vmasst_runstate_update_flag unless @vmasst_runstate_update_flag.nil?
      @vmasst_runstate_update_flag = vm_assist & 32 != 0
      @vmasst_runstate_update_flag
    end

    ##
    # The guest may write to its level 1 page tables.
    def vmasst_writable_pagetables
      return @vmasst_writable_pagetables unless @vmasst_writable_pagetables.nil?
      @vmasst_writable_pagetables = vm_assist & 4 != 0
      @vmasst_writable_pagetables
    end

    ##
    # FPU and SSE registers.
    attr_reader :fpu_ctxt

    ##
    # State of the vCPU, `VGCF_*`.
    attr_reader :flags

    ##
    # General registers.
    attr_reader :user_regs

    ##
    # Virtual interrupt descriptor table, by vector.
    attr_reader :traps

    ##
    # Linear address of the local descriptor table.
    attr_reader :ldt_base

    ##
    # Number of entries in the local descriptor table.
    attr_reader :ldt_ents

    ##
    # Frames of the global descriptor table, 512 entries each. MFNs; a libxc
    # image has PFNs.
    attr_reader :gdt_frames

    ##
    # Number of entries in the global descriptor table.
    attr_reader :gdt_ents

    ##
    # Stack segment for entries into the guest kernel.
    attr_reader :kernel_ss

    ##
    # Stack pointer for entries into the guest kernel.
    attr_reader :kernel_sp

    ##
    # Control register 0.
    attr_reader :cr0

    ##
    # Not used.
    attr_reader :cr1

    ##
    # Address of the last page fault; the guest itself reads it from its
    # vCPU information.
    attr_reader :cr2

    ##
    # Page table, its frame number rotated so that 32 bits of it fit. Holds
    # an MFN; a libxc image has a PFN.
    attr_reader :cr3

    ##
    # Control register 4.
    attr_reader :cr4

    ##
    # Not used.
    attr_reader :cr5

    ##
    # Not used.
    attr_reader :cr6

    ##
    # Not used.
    attr_reader :cr7

    ##
    # Address of breakpoint 0.
    attr_reader :dr0

    ##
    # Address of breakpoint 1.
    attr_reader :dr1

    ##
    # Address of breakpoint 2.
    attr_reader :dr2

    ##
    # Address of breakpoint 3.
    attr_reader :dr3

    ##
    # Not used.
    attr_reader :dr4

    ##
    # Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
    attr_reader :dr5

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # Code segment of the event callback.
    attr_reader :event_callback_cs

    ##
    # Address that events are delivered to.
    attr_reader :event_callback_eip

    ##
    # Code segment of the failsafe callback.
    attr_reader :failsafe_callback_cs

    ##
    # Address that is entered if returning to the guest fails.
    attr_reader :failsafe_callback_eip

    ##
    # Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
    attr_reader :vm_assist
    attr_reader :_raw_fpu_ctxt
  end

  ##
  # Registers of a vCPU of a 64-bit PV guest, 5168 octets.
  # @see '' xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
  class GuestContext64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      _io_fpu_ctxt = @_io.substream(512)
      @fpu_ctxt = X86Fxsave.new(_io_fpu_ctxt)
      @flags = @_io.read_u8le
      @user_regs = UserRegs64.new(@_io, self, @_root)
      @traps = []
      (256).times { |i|
        @traps << TrapInfo64.new(@_io, self, @_root)
      }
      @ldt_base = @_io.read_u8le
      @ldt_ents = @_io.read_u8le
      @gdt_frames = []
      (16).times { |i|
        @gdt_frames << @_io.read_u8le
      }
      @gdt_ents = @_io.read_u8le
      @kernel_ss = @_io.read_u8le
      @kernel_sp = @_io.read_u8le
      @cr0 = @_io.read_u8le
      @user_cr3 = @_io.read_u8le
      @cr2 = @_io.read_u8le
      @cr3 = @_io.read_u8le
      @cr4 = @_io.read_u8le
      @cr5 = @_io.read_u8le
      @cr6 = @_io.read_u8le
      @cr7 = @_io.read_u8le
      @dr0 = @_io.read_u8le
      @dr1 = @_io.read_u8le
      @dr2 = @_io.read_u8le
      @dr3 = @_io.read_u8le
      @dr4 = @_io.read_u8le
      @dr5 = @_io.read_u8le
      @dr6 = @_io.read_u8le
      @dr7 = @_io.read_u8le
      @event_callback_eip = @_io.read_u8le
      @failsafe_callback_eip = @_io.read_u8le
      @syscall_callback_eip = @_io.read_u8le
      @vm_assist = @_io.read_u8le
      @fs_base = @_io.read_u8le
      @gs_base_kernel = @_io.read_u8le
      @gs_base_user = @_io.read_u8le
      self
    end

    ##
    # Alignment checks on.
    def cr0_am
      return @cr0_am unless @cr0_am.nil?
      @cr0_am = cr0 & 262144 != 0
      @cr0_am
    end

    ##
    # Cache disabled.
    def cr0_cd
      return @cr0_cd unless @cr0_cd.nil?
      @cr0_cd = cr0 & 1073741824 != 0
      @cr0_cd
    end

    ##
    # FPU instructions fault.
    def cr0_em
      return @cr0_em unless @cr0_em.nil?
      @cr0_em = cr0 & 4 != 0
      @cr0_em
    end

    ##
    # Extension type, always set.
    def cr0_et
      return @cr0_et unless @cr0_et.nil?
      @cr0_et = cr0 & 16 != 0
      @cr0_et
    end

    ##
    # WAIT follows `ts`.
    def cr0_mp
      return @cr0_mp unless @cr0_mp.nil?
      @cr0_mp = cr0 & 2 != 0
      @cr0_mp
    end

    ##
    # FPU errors are exceptions.
    def cr0_ne
      return @cr0_ne unless @cr0_ne.nil?
      @cr0_ne = cr0 & 32 != 0
      @cr0_ne
    end

    ##
    # Not write-through.
    def cr0_nw
      return @cr0_nw unless @cr0_nw.nil?
      @cr0_nw = cr0 & 536870912 != 0
      @cr0_nw
    end

    ##
    # Protected mode.
    def cr0_pe
      return @cr0_pe unless @cr0_pe.nil?
      @cr0_pe = cr0 & 1 != 0
      @cr0_pe
    end

    ##
    # Paging on.
    def cr0_pg
      return @cr0_pg unless @cr0_pg.nil?
      @cr0_pg = cr0 & 2147483648 != 0
      @cr0_pg
    end

    ##
    # Task switched, FPU state is not the current one.
    def cr0_ts
      return @cr0_ts unless @cr0_ts.nil?
      @cr0_ts = cr0 & 8 != 0
      @cr0_ts
    end

    ##
    # Read-only pages bind the kernel too.
    def cr0_wp
      return @cr0_wp unless @cr0_wp.nil?
      @cr0_wp = cr0 & 65536 != 0
      @cr0_wp
    end

    ##
    # Frame number of the kernel page table; MFN or PFN, see `cr3`.
    def cr3_frame
      return @cr3_frame unless @cr3_frame.nil?
      @cr3_frame = (cr3 / 4096)
      @cr3_frame
    end

    ##
    # Control-flow enforcement.
    def cr4_cet
      return @cr4_cet unless @cr4_cet.nil?
      @cr4_cet = cr4 & 8388608 != 0
      @cr4_cet
    end

    ##
    # Debugging extensions.
    def cr4_de
      return @cr4_de unless @cr4_de.nil?
      @cr4_de = cr4 & 8 != 0
      @cr4_de
    end

    ##
    # FS and GS base instructions.
    def cr4_fsgsbase
      return @cr4_fsgsbase unless @cr4_fsgsbase.nil?
      @cr4_fsgsbase = cr4 & 65536 != 0
      @cr4_fsgsbase
    end

    ##
    # Five-level paging.
    def cr4_la57
      return @cr4_la57 unless @cr4_la57.nil?
      @cr4_la57 = cr4 & 4096 != 0
      @cr4_la57
    end

    ##
    # Machine checks on.
    def cr4_mce
      return @cr4_mce unless @cr4_mce.nil?
      @cr4_mce = cr4 & 64 != 0
      @cr4_mce
    end

    ##
    # FXSAVE and SSE on.
    def cr4_osfxsr
      return @cr4_osfxsr unless @cr4_osfxsr.nil?
      @cr4_osfxsr = cr4 & 512 != 0
      @cr4_osfxsr
    end

    ##
    # SSE exceptions on.
    def cr4_osxmmexcpt
      return @cr4_osxmmexcpt unless @cr4_osxmmexcpt.nil?
      @cr4_osxmmexcpt = cr4 & 1024 != 0
      @cr4_osxmmexcpt
    end

    ##
    # XSAVE on.
    def cr4_osxsave
      return @cr4_osxsave unless @cr4_osxsave.nil?
      @cr4_osxsave = cr4 & 262144 != 0
      @cr4_osxsave
    end

    ##
    # Physical address extension.
    def cr4_pae
      return @cr4_pae unless @cr4_pae.nil?
      @cr4_pae = cr4 & 32 != 0
      @cr4_pae
    end

    ##
    # RDPMC for user mode.
    def cr4_pce
      return @cr4_pce unless @cr4_pce.nil?
      @cr4_pce = cr4 & 256 != 0
      @cr4_pce
    end

    ##
    # Process context identifiers.
    def cr4_pcide
      return @cr4_pcide unless @cr4_pcide.nil?
      @cr4_pcide = cr4 & 131072 != 0
      @cr4_pcide
    end

    ##
    # Global pages.
    def cr4_pge
      return @cr4_pge unless @cr4_pge.nil?
      @cr4_pge = cr4 & 128 != 0
      @cr4_pge
    end

    ##
    # Protection keys for user pages.
    def cr4_pke
      return @cr4_pke unless @cr4_pke.nil?
      @cr4_pke = cr4 & 4194304 != 0
      @cr4_pke
    end

    ##
    # Protection keys for kernel pages.
    def cr4_pks
      return @cr4_pks unless @cr4_pks.nil?
      @cr4_pks = cr4 & 16777216 != 0
      @cr4_pks
    end

    ##
    # Page size extensions.
    def cr4_pse
      return @cr4_pse unless @cr4_pse.nil?
      @cr4_pse = cr4 & 16 != 0
      @cr4_pse
    end

    ##
    # Protected mode virtual interrupts.
    def cr4_pvi
      return @cr4_pvi unless @cr4_pvi.nil?
      @cr4_pvi = cr4 & 2 != 0
      @cr4_pvi
    end

    ##
    # No access to user pages by the kernel.
    def cr4_smap
      return @cr4_smap unless @cr4_smap.nil?
      @cr4_smap = cr4 & 2097152 != 0
      @cr4_smap
    end

    ##
    # No execution of user pages by the kernel.
    def cr4_smep
      return @cr4_smep unless @cr4_smep.nil?
      @cr4_smep = cr4 & 1048576 != 0
      @cr4_smep
    end

    ##
    # SMX on.
    def cr4_smxe
      return @cr4_smxe unless @cr4_smxe.nil?
      @cr4_smxe = cr4 & 16384 != 0
      @cr4_smxe
    end

    ##
    # RDTSC is privileged.
    def cr4_tsd
      return @cr4_tsd unless @cr4_tsd.nil?
      @cr4_tsd = cr4 & 4 != 0
      @cr4_tsd
    end

    ##
    # User mode instruction prevention.
    def cr4_umip
      return @cr4_umip unless @cr4_umip.nil?
      @cr4_umip = cr4 & 2048 != 0
      @cr4_umip
    end

    ##
    # Virtual 8086 mode extensions.
    def cr4_vme
      return @cr4_vme unless @cr4_vme.nil?
      @cr4_vme = cr4 & 1 != 0
      @cr4_vme
    end

    ##
    # VMX on.
    def cr4_vmxe
      return @cr4_vmxe unless @cr4_vmxe.nil?
      @cr4_vmxe = cr4 & 8192 != 0
      @cr4_vmxe
    end

    ##
    # Breakpoint 0 hit.
    def dr6_b0
      return @dr6_b0 unless @dr6_b0.nil?
      @dr6_b0 = dr6 & 1 != 0
      @dr6_b0
    end

    ##
    # Breakpoint 1 hit.
    def dr6_b1
      return @dr6_b1 unless @dr6_b1.nil?
      @dr6_b1 = dr6 & 2 != 0
      @dr6_b1
    end

    ##
    # Breakpoint 2 hit.
    def dr6_b2
      return @dr6_b2 unless @dr6_b2.nil?
      @dr6_b2 = dr6 & 4 != 0
      @dr6_b2
    end

    ##
    # Breakpoint 3 hit.
    def dr6_b3
      return @dr6_b3 unless @dr6_b3.nil?
      @dr6_b3 = dr6 & 8 != 0
      @dr6_b3
    end

    ##
    # A debug register was accessed.
    def dr6_bd
      return @dr6_bd unless @dr6_bd.nil?
      @dr6_bd = dr6 & 8192 != 0
      @dr6_bd
    end

    ##
    # Clear if a bus lock was detected.
    def dr6_bld
      return @dr6_bld unless @dr6_bld.nil?
      @dr6_bld = dr6 & 2048 != 0
      @dr6_bld
    end

    ##
    # Single step.
    def dr6_bs
      return @dr6_bs unless @dr6_bs.nil?
      @dr6_bs = dr6 & 16384 != 0
      @dr6_bs
    end

    ##
    # Task switch.
    def dr6_bt
      return @dr6_bt unless @dr6_bt.nil?
      @dr6_bt = dr6 & 32768 != 0
      @dr6_bt
    end

    ##
    # Clear if within a transactional region.
    def dr6_rtm
      return @dr6_rtm unless @dr6_rtm.nil?
      @dr6_rtm = dr6 & 65536 != 0
      @dr6_rtm
    end

    ##
    # Breakpoint 0 is on for all tasks.
    def dr7_g0
      return @dr7_g0 unless @dr7_g0.nil?
      @dr7_g0 = dr7 & 2 != 0
      @dr7_g0
    end

    ##
    # Breakpoint 1 is on for all tasks.
    def dr7_g1
      return @dr7_g1 unless @dr7_g1.nil?
      @dr7_g1 = dr7 & 8 != 0
      @dr7_g1
    end

    ##
    # Breakpoint 2 is on for all tasks.
    def dr7_g2
      return @dr7_g2 unless @dr7_g2.nil?
      @dr7_g2 = dr7 & 32 != 0
      @dr7_g2
    end

    ##
    # Breakpoint 3 is on for all tasks.
    def dr7_g3
      return @dr7_g3 unless @dr7_g3.nil?
      @dr7_g3 = dr7 & 128 != 0
      @dr7_g3
    end

    ##
    # Access to debug registers faults.
    def dr7_gd
      return @dr7_gd unless @dr7_gd.nil?
      @dr7_gd = dr7 & 8192 != 0
      @dr7_gd
    end

    ##
    # Exact global breakpoints.
    def dr7_ge
      return @dr7_ge unless @dr7_ge.nil?
      @dr7_ge = dr7 & 512 != 0
      @dr7_ge
    end

    ##
    # Breakpoint 0 is on for the current task.
    def dr7_l0
      return @dr7_l0 unless @dr7_l0.nil?
      @dr7_l0 = dr7 & 1 != 0
      @dr7_l0
    end

    ##
    # Breakpoint 1 is on for the current task.
    def dr7_l1
      return @dr7_l1 unless @dr7_l1.nil?
      @dr7_l1 = dr7 & 4 != 0
      @dr7_l1
    end

    ##
    # Breakpoint 2 is on for the current task.
    def dr7_l2
      return @dr7_l2 unless @dr7_l2.nil?
      @dr7_l2 = dr7 & 16 != 0
      @dr7_l2
    end

    ##
    # Breakpoint 3 is on for the current task.
    def dr7_l3
      return @dr7_l3 unless @dr7_l3.nil?
      @dr7_l3 = dr7 & 64 != 0
      @dr7_l3
    end

    ##
    # Exact local breakpoints.
    def dr7_le
      return @dr7_le unless @dr7_le.nil?
      @dr7_le = dr7 & 256 != 0
      @dr7_le
    end

    ##
    # How many octets breakpoint 0 covers.
    def dr7_len0
      return @dr7_len0 unless @dr7_len0.nil?
      @dr7_len0 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 262144) % 4)
      @dr7_len0
    end

    ##
    # How many octets breakpoint 1 covers.
    def dr7_len1
      return @dr7_len1 unless @dr7_len1.nil?
      @dr7_len1 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 4194304) % 4)
      @dr7_len1
    end

    ##
    # How many octets breakpoint 2 covers.
    def dr7_len2
      return @dr7_len2 unless @dr7_len2.nil?
      @dr7_len2 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 67108864) % 4)
      @dr7_len2
    end

    ##
    # How many octets breakpoint 3 covers.
    def dr7_len3
      return @dr7_len3 unless @dr7_len3.nil?
      @dr7_len3 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_LENGTH, (dr7 / 1073741824) % 4)
      @dr7_len3
    end

    ##
    # Debugging of transactional regions.
    def dr7_rtm
      return @dr7_rtm unless @dr7_rtm.nil?
      @dr7_rtm = dr7 & 2048 != 0
      @dr7_rtm
    end

    ##
    # What breakpoint 0 stops at.
    def dr7_rw0
      return @dr7_rw0 unless @dr7_rw0.nil?
      @dr7_rw0 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 65536) % 4)
      @dr7_rw0
    end

    ##
    # What breakpoint 1 stops at.
    def dr7_rw1
      return @dr7_rw1 unless @dr7_rw1.nil?
      @dr7_rw1 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 1048576) % 4)
      @dr7_rw1
    end

    ##
    # What breakpoint 2 stops at.
    def dr7_rw2
      return @dr7_rw2 unless @dr7_rw2.nil?
      @dr7_rw2 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 16777216) % 4)
      @dr7_rw2
    end

    ##
    # What breakpoint 3 stops at.
    def dr7_rw3
      return @dr7_rw3 unless @dr7_rw3.nil?
      @dr7_rw3 = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::BREAKPOINT_ACCESS, (dr7 / 268435456) % 4)
      @dr7_rw3
    end

    ##
    # Frame number of the user page table; MFN or PFN, see `user_cr3`.
    def user_cr3_frame
      return @user_cr3_frame unless @user_cr3_frame.nil?
      @user_cr3_frame = (user_cr3 / 4096)
      @user_cr3_frame
    end

    ##
    # The failsafe callback is entered with events masked.
    def vgcf_failsafe_disables_events
      return @vgcf_failsafe_disables_events unless @vgcf_failsafe_disables_events.nil?
      @vgcf_failsafe_disables_events = flags & 8 != 0
      @vgcf_failsafe_disables_events
    end

    ##
    # `fpu_ctxt` is valid.
    def vgcf_i387_valid
      return @vgcf_i387_valid unless @vgcf_i387_valid.nil?
      @vgcf_i387_valid = flags & 1 != 0
      @vgcf_i387_valid
    end

    ##
    # The vCPU runs the guest kernel, not a user program.
    def vgcf_in_kernel
      return @vgcf_in_kernel unless @vgcf_in_kernel.nil?
      @vgcf_in_kernel = flags & 4 != 0
      @vgcf_in_kernel
    end

    ##
    # The vCPU is up.
    def vgcf_online
      return @vgcf_online unless @vgcf_online.nil?
      @vgcf_online = flags & 32 != 0
      @vgcf_online
    end

    ##
    # The syscall callback is entered with events masked.
    def vgcf_syscall_disables_events
      return @vgcf_syscall_disables_events unless @vgcf_syscall_disables_events.nil?
      @vgcf_syscall_disables_events = flags & 16 != 0
      @vgcf_syscall_disables_events
    end

    ##
    # Segment limits of 4 GiB are simulated (32-bit guests).
    def vmasst_4gb_segments
      return @vmasst_4gb_segments unless @vmasst_4gb_segments.nil?
      @vmasst_4gb_segments = vm_assist & 1 != 0
      @vmasst_4gb_segments
    end

    ##
    # Trap 15 tells when that simulation is used.
    def vmasst_4gb_segments_notify
      return @vmasst_4gb_segments_notify unless @vmasst_4gb_segments_notify.nil?
      @vmasst_4gb_segments_notify = vm_assist & 2 != 0
      @vmasst_4gb_segments_notify
    end

    ##
    # The virtual IOPL acts as the real one does.
    def vmasst_architectural_iopl
      return @vmasst_architectural_iopl unless @vmasst_architectural_iopl.nil?
      @vmasst_architectural_iopl = vm_assist & 16 != 0
      @vmasst_architectural_iopl
    end

    ##
    # The machine-to-physical table is hidden from user mode.
    def vmasst_m2p_strict
      return @vmasst_m2p_strict unless @vmasst_m2p_strict.nil?
      @vmasst_m2p_strict = (vm_assist / 4294967296) % 2 == 1
      @vmasst_m2p_strict
    end

    ##
    # Level 3 page tables may lie above 4 GiB (32-bit guests).
    def vmasst_pae_extended_cr3
      return @vmasst_pae_extended_cr3 unless @vmasst_pae_extended_cr3.nil?
      @vmasst_pae_extended_cr3 = vm_assist & 8 != 0
      @vmasst_pae_extended_cr3
    end

    ##
    # Xen marks when it updates the run state information.
    def vmasst_runstate_update_flag
      return @vmasst_runstate_update_flag unless @vmasst_runstate_update_flag.nil?
      @vmasst_runstate_update_flag = vm_assist & 32 != 0
      @vmasst_runstate_update_flag
    end

    ##
    # The guest may write to its level 1 page tables.
    def vmasst_writable_pagetables
      return @vmasst_writable_pagetables unless @vmasst_writable_pagetables.nil?
      @vmasst_writable_pagetables = vm_assist & 4 != 0
      @vmasst_writable_pagetables
    end

    ##
    # FPU and SSE registers.
    attr_reader :fpu_ctxt

    ##
    # State of the vCPU, `VGCF_*`.
    attr_reader :flags

    ##
    # General registers.
    attr_reader :user_regs

    ##
    # Virtual interrupt descriptor table, by vector.
    attr_reader :traps

    ##
    # Linear address of the local descriptor table.
    attr_reader :ldt_base

    ##
    # Number of entries in the local descriptor table.
    attr_reader :ldt_ents

    ##
    # Frames of the global descriptor table, 512 entries each. MFNs; a libxc
    # image has PFNs.
    attr_reader :gdt_frames

    ##
    # Number of entries in the global descriptor table.
    attr_reader :gdt_ents

    ##
    # Stack segment for entries into the guest kernel.
    attr_reader :kernel_ss

    ##
    # Stack pointer for entries into the guest kernel.
    attr_reader :kernel_sp

    ##
    # Control register 0.
    attr_reader :cr0

    ##
    # Page table for user mode, in the form of a CR3; 0 if there is none.
    # Holds an MFN; a libxc image has a PFN, with bit 0 set.
    attr_reader :user_cr3

    ##
    # Address of the last page fault; the guest itself reads it from its
    # vCPU information.
    attr_reader :cr2

    ##
    # Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
    attr_reader :cr3

    ##
    # Control register 4.
    attr_reader :cr4

    ##
    # Not used.
    attr_reader :cr5

    ##
    # Not used.
    attr_reader :cr6

    ##
    # Not used.
    attr_reader :cr7

    ##
    # Address of breakpoint 0.
    attr_reader :dr0

    ##
    # Address of breakpoint 1.
    attr_reader :dr1

    ##
    # Address of breakpoint 2.
    attr_reader :dr2

    ##
    # Address of breakpoint 3.
    attr_reader :dr3

    ##
    # Not used.
    attr_reader :dr4

    ##
    # Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
    attr_reader :dr5

    ##
    # Debug status.
    attr_reader :dr6

    ##
    # Debug control.
    attr_reader :dr7

    ##
    # Address that events are delivered to.
    attr_reader :event_callback_eip

    ##
    # Address that is entered if returning to the guest fails.
    attr_reader :failsafe_callback_eip

    ##
    # Address that SYSCALL from 64-bit code enters.
    attr_reader :syscall_callback_eip

    ##
    # Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
    attr_reader :vm_assist

    ##
    # Base of FS.
    attr_reader :fs_base

    ##
    # Base of GS in kernel mode.
    attr_reader :gs_base_kernel

    ##
    # Base of GS in user mode.
    attr_reader :gs_base_user
    attr_reader :_raw_fpu_ctxt
  end

  ##
  # One model specific register of a vCPU.
  # @see '' xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
  class Msr < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @index = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::MSR_INDEX, @_io.read_u4le)
      @reserved = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # Number of the register.
    attr_reader :index

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # Value of the register.
    attr_reader :value
  end

  ##
  # Handler of one exception or software interrupt, 32-bit guest.
  # @see '' xen/include/public/arch-x86/xen.h, struct trap_info
  class TrapInfo32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vector = @_io.read_u1
      @flags = @_io.read_u1
      @cs = @_io.read_u2le
      @address = @_io.read_u4le
      self
    end

    ##
    # The handler is entered with events masked.
    def clears_if
      return @clears_if unless @clears_if.nil?
      @clears_if = flags & 4 != 0
      @clears_if
    end

    ##
    # Privilege level from which software may raise the trap.
    def dpl
      return @dpl unless @dpl.nil?
      @dpl = flags % 4
      @dpl
    end

    ##
    # Vector; equals the place in the table, or is 0 in an unused entry.
    attr_reader :vector

    ##
    # Privilege level and event masking.
    attr_reader :flags

    ##
    # Code segment of the handler.
    attr_reader :cs

    ##
    # Address of the handler; 0 if there is none.
    attr_reader :address
  end

  ##
  # Handler of one exception or software interrupt, 64-bit guest.
  # @see '' xen/include/public/arch-x86/xen.h, struct trap_info
  class TrapInfo64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vector = @_io.read_u1
      @flags = @_io.read_u1
      @cs = @_io.read_u2le
      @padding = @_io.read_bytes(4)
      @address = @_io.read_u8le
      self
    end

    ##
    # The handler is entered with events masked.
    def clears_if
      return @clears_if unless @clears_if.nil?
      @clears_if = flags & 4 != 0
      @clears_if
    end

    ##
    # Privilege level from which software may raise the trap.
    def dpl
      return @dpl unless @dpl.nil?
      @dpl = flags % 4
      @dpl
    end

    ##
    # Vector; equals the place in the table, or is 0 in an unused entry.
    attr_reader :vector

    ##
    # Privilege level and event masking.
    attr_reader :flags

    ##
    # Code segment of the handler.
    attr_reader :cs

    ##
    # Padding that the compiler inserts.
    attr_reader :padding

    ##
    # Address of the handler; 0 if there is none.
    attr_reader :address
  end

  ##
  # General registers of a vCPU of a 32-bit guest, 68 octets.
  # @see '' xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
  class UserRegs32 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      @esi = @_io.read_u4le
      @edi = @_io.read_u4le
      @ebp = @_io.read_u4le
      @eax = @_io.read_u4le
      @error_code = @_io.read_u2le
      @entry_vector = @_io.read_u2le
      @eip = @_io.read_u4le
      @cs = @_io.read_u2le
      @saved_upcall_mask = @_io.read_u1
      @pad0 = @_io.read_u1
      @eflags = @_io.read_u4le
      @esp = @_io.read_u4le
      @ss = @_io.read_u2le
      @pad1 = @_io.read_u2le
      @es = @_io.read_u2le
      @pad2 = @_io.read_u2le
      @ds = @_io.read_u2le
      @pad3 = @_io.read_u2le
      @fs = @_io.read_u2le
      @pad4 = @_io.read_u2le
      @gs = @_io.read_u2le
      @pad5 = @_io.read_u2le
      self
    end

    ##
    # Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
    # user alike; 1 is the kernel of a 32-bit guest.
    def cpl
      return @cpl unless @cpl.nil?
      @cpl = cs % 4
      @cpl
    end

    ##
    # Alignment check, or access to user pages allowed.
    def eflags_ac
      return @eflags_ac unless @eflags_ac.nil?
      @eflags_ac = eflags & 262144 != 0
      @eflags_ac
    end

    ##
    # Auxiliary carry.
    def eflags_af
      return @eflags_af unless @eflags_af.nil?
      @eflags_af = eflags & 16 != 0
      @eflags_af
    end

    ##
    # Carry.
    def eflags_cf
      return @eflags_cf unless @eflags_cf.nil?
      @eflags_cf = eflags & 1 != 0
      @eflags_cf
    end

    ##
    # Direction of string instructions.
    def eflags_df
      return @eflags_df unless @eflags_df.nil?
      @eflags_df = eflags & 1024 != 0
      @eflags_df
    end

    ##
    # CPUID can be used.
    def eflags_id
      return @eflags_id unless @eflags_id.nil?
      @eflags_id = eflags & 2097152 != 0
      @eflags_id
    end

    ##
    # Interrupts on; for PV the inverse of `saved_upcall_mask`.
    def eflags_if
      return @eflags_if unless @eflags_if.nil?
      @eflags_if = eflags & 512 != 0
      @eflags_if
    end

    ##
    # I/O privilege level, for PV the virtual one.
    def eflags_iopl
      return @eflags_iopl unless @eflags_iopl.nil?
      @eflags_iopl = (eflags / 4096) % 4
      @eflags_iopl
    end

    ##
    # Nested task.
    def eflags_nt
      return @eflags_nt unless @eflags_nt.nil?
      @eflags_nt = eflags & 16384 != 0
      @eflags_nt
    end

    ##
    # Overflow.
    def eflags_of
      return @eflags_of unless @eflags_of.nil?
      @eflags_of = eflags & 2048 != 0
      @eflags_of
    end

    ##
    # Parity.
    def eflags_pf
      return @eflags_pf unless @eflags_pf.nil?
      @eflags_pf = eflags & 4 != 0
      @eflags_pf
    end

    ##
    # Resume, one instruction without debug faults.
    def eflags_rf
      return @eflags_rf unless @eflags_rf.nil?
      @eflags_rf = eflags & 65536 != 0
      @eflags_rf
    end

    ##
    # Sign.
    def eflags_sf
      return @eflags_sf unless @eflags_sf.nil?
      @eflags_sf = eflags & 128 != 0
      @eflags_sf
    end

    ##
    # Trap after each instruction.
    def eflags_tf
      return @eflags_tf unless @eflags_tf.nil?
      @eflags_tf = eflags & 256 != 0
      @eflags_tf
    end

    ##
    # Virtual interrupt flag.
    def eflags_vif
      return @eflags_vif unless @eflags_vif.nil?
      @eflags_vif = eflags & 524288 != 0
      @eflags_vif
    end

    ##
    # Virtual interrupt pending.
    def eflags_vip
      return @eflags_vip unless @eflags_vip.nil?
      @eflags_vip = eflags & 1048576 != 0
      @eflags_vip
    end

    ##
    # Virtual 8086 mode.
    def eflags_vm
      return @eflags_vm unless @eflags_vm.nil?
      @eflags_vm = eflags & 131072 != 0
      @eflags_vm
    end

    ##
    # Zero.
    def eflags_zf
      return @eflags_zf unless @eflags_zf.nil?
      @eflags_zf = eflags & 64 != 0
      @eflags_zf
    end

    ##
    # Register EBX.
    attr_reader :ebx

    ##
    # Register ECX.
    attr_reader :ecx

    ##
    # Register EDX. When a guest suspends, vCPU 0 has the frame of its start
    # info page here (MFN; a libxc image has a PFN).
    attr_reader :edx

    ##
    # Register ESI.
    attr_reader :esi

    ##
    # Register EDI.
    attr_reader :edi

    ##
    # Register EBP.
    attr_reader :ebp

    ##
    # Register EAX.
    attr_reader :eax

    ##
    # Private to Xen.
    attr_reader :error_code

    ##
    # Private to Xen.
    attr_reader :entry_vector

    ##
    # Instruction pointer.
    attr_reader :eip

    ##
    # Code segment selector.
    attr_reader :cs

    ##
    # Not 0 if events are masked for the vCPU.
    attr_reader :saved_upcall_mask

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Flags register.
    attr_reader :eflags

    ##
    # Stack pointer.
    attr_reader :esp

    ##
    # Stack segment selector.
    attr_reader :ss

    ##
    # Padding.
    attr_reader :pad1

    ##
    # ES selector.
    attr_reader :es

    ##
    # Padding.
    attr_reader :pad2

    ##
    # DS selector.
    attr_reader :ds

    ##
    # Padding.
    attr_reader :pad3

    ##
    # FS selector.
    attr_reader :fs

    ##
    # Padding.
    attr_reader :pad4

    ##
    # GS selector.
    attr_reader :gs

    ##
    # Padding.
    attr_reader :pad5
  end

  ##
  # General registers of a vCPU of a 64-bit guest, 200 octets.
  # @see '' xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
  class UserRegs64 < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @r15 = @_io.read_u8le
      @r14 = @_io.read_u8le
      @r13 = @_io.read_u8le
      @r12 = @_io.read_u8le
      @rbp = @_io.read_u8le
      @rbx = @_io.read_u8le
      @r11 = @_io.read_u8le
      @r10 = @_io.read_u8le
      @r9 = @_io.read_u8le
      @r8 = @_io.read_u8le
      @rax = @_io.read_u8le
      @rcx = @_io.read_u8le
      @rdx = @_io.read_u8le
      @rsi = @_io.read_u8le
      @rdi = @_io.read_u8le
      @error_code = @_io.read_u4le
      @entry_vector = @_io.read_u4le
      @rip = @_io.read_u8le
      @cs = @_io.read_u2le
      @pad0 = @_io.read_bytes(2)
      @saved_upcall_mask = @_io.read_u1
      @pad1 = @_io.read_bytes(3)
      @rflags = @_io.read_u8le
      @rsp = @_io.read_u8le
      @ss = @_io.read_u2le
      @pad2 = @_io.read_bytes(6)
      @es = @_io.read_u2le
      @pad3 = @_io.read_bytes(6)
      @ds = @_io.read_u2le
      @pad4 = @_io.read_bytes(6)
      @fs = @_io.read_u2le
      @pad5 = @_io.read_bytes(6)
      @gs = @_io.read_u2le
      @pad6 = @_io.read_bytes(6)
      self
    end

    ##
    # Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
    # user alike; 1 is the kernel of a 32-bit guest.
    def cpl
      return @cpl unless @cpl.nil?
      @cpl = cs % 4
      @cpl
    end

    ##
    # Alignment check, or access to user pages allowed.
    def rflags_ac
      return @rflags_ac unless @rflags_ac.nil?
      @rflags_ac = rflags & 262144 != 0
      @rflags_ac
    end

    ##
    # Auxiliary carry.
    def rflags_af
      return @rflags_af unless @rflags_af.nil?
      @rflags_af = rflags & 16 != 0
      @rflags_af
    end

    ##
    # Carry.
    def rflags_cf
      return @rflags_cf unless @rflags_cf.nil?
      @rflags_cf = rflags & 1 != 0
      @rflags_cf
    end

    ##
    # Direction of string instructions.
    def rflags_df
      return @rflags_df unless @rflags_df.nil?
      @rflags_df = rflags & 1024 != 0
      @rflags_df
    end

    ##
    # CPUID can be used.
    def rflags_id
      return @rflags_id unless @rflags_id.nil?
      @rflags_id = rflags & 2097152 != 0
      @rflags_id
    end

    ##
    # Interrupts on; for PV the inverse of `saved_upcall_mask`.
    def rflags_if
      return @rflags_if unless @rflags_if.nil?
      @rflags_if = rflags & 512 != 0
      @rflags_if
    end

    ##
    # I/O privilege level, for PV the virtual one.
    def rflags_iopl
      return @rflags_iopl unless @rflags_iopl.nil?
      @rflags_iopl = (rflags / 4096) % 4
      @rflags_iopl
    end

    ##
    # Nested task.
    def rflags_nt
      return @rflags_nt unless @rflags_nt.nil?
      @rflags_nt = rflags & 16384 != 0
      @rflags_nt
    end

    ##
    # Overflow.
    def rflags_of
      return @rflags_of unless @rflags_of.nil?
      @rflags_of = rflags & 2048 != 0
      @rflags_of
    end

    ##
    # Parity.
    def rflags_pf
      return @rflags_pf unless @rflags_pf.nil?
      @rflags_pf = rflags & 4 != 0
      @rflags_pf
    end

    ##
    # Resume, one instruction without debug faults.
    def rflags_rf
      return @rflags_rf unless @rflags_rf.nil?
      @rflags_rf = rflags & 65536 != 0
      @rflags_rf
    end

    ##
    # Sign.
    def rflags_sf
      return @rflags_sf unless @rflags_sf.nil?
      @rflags_sf = rflags & 128 != 0
      @rflags_sf
    end

    ##
    # Trap after each instruction.
    def rflags_tf
      return @rflags_tf unless @rflags_tf.nil?
      @rflags_tf = rflags & 256 != 0
      @rflags_tf
    end

    ##
    # Virtual interrupt flag.
    def rflags_vif
      return @rflags_vif unless @rflags_vif.nil?
      @rflags_vif = rflags & 524288 != 0
      @rflags_vif
    end

    ##
    # Virtual interrupt pending.
    def rflags_vip
      return @rflags_vip unless @rflags_vip.nil?
      @rflags_vip = rflags & 1048576 != 0
      @rflags_vip
    end

    ##
    # Virtual 8086 mode.
    def rflags_vm
      return @rflags_vm unless @rflags_vm.nil?
      @rflags_vm = rflags & 131072 != 0
      @rflags_vm
    end

    ##
    # Zero.
    def rflags_zf
      return @rflags_zf unless @rflags_zf.nil?
      @rflags_zf = rflags & 64 != 0
      @rflags_zf
    end

    ##
    # Register R15.
    attr_reader :r15

    ##
    # Register R14.
    attr_reader :r14

    ##
    # Register R13.
    attr_reader :r13

    ##
    # Register R12.
    attr_reader :r12

    ##
    # Register RBP.
    attr_reader :rbp

    ##
    # Register RBX.
    attr_reader :rbx

    ##
    # Register R11.
    attr_reader :r11

    ##
    # Register R10.
    attr_reader :r10

    ##
    # Register R9.
    attr_reader :r9

    ##
    # Register R8.
    attr_reader :r8

    ##
    # Register RAX.
    attr_reader :rax

    ##
    # Register RCX.
    attr_reader :rcx

    ##
    # Register RDX. When a guest suspends, vCPU 0 has the frame of its start
    # info page here (MFN; a libxc image has a PFN).
    attr_reader :rdx

    ##
    # Register RSI.
    attr_reader :rsi

    ##
    # Register RDI.
    attr_reader :rdi

    ##
    # Private to Xen.
    attr_reader :error_code

    ##
    # Private to Xen.
    attr_reader :entry_vector

    ##
    # Instruction pointer.
    attr_reader :rip

    ##
    # Code segment selector.
    attr_reader :cs

    ##
    # Padding.
    attr_reader :pad0

    ##
    # Not 0 if events are masked for the vCPU.
    attr_reader :saved_upcall_mask

    ##
    # Padding.
    attr_reader :pad1

    ##
    # Flags register.
    attr_reader :rflags

    ##
    # Stack pointer.
    attr_reader :rsp

    ##
    # Stack segment selector.
    attr_reader :ss

    ##
    # Padding.
    attr_reader :pad2

    ##
    # ES selector.
    attr_reader :es

    ##
    # Padding.
    attr_reader :pad3

    ##
    # DS selector.
    attr_reader :ds

    ##
    # Padding.
    attr_reader :pad4

    ##
    # FS selector.
    attr_reader :fs

    ##
    # Padding.
    attr_reader :pad5

    ##
    # GS selector.
    attr_reader :gs

    ##
    # Padding.
    attr_reader :pad6
  end

  ##
  # Extended processor state, `xcr0` and what came into use so far before the
  # XSAVE area.
  # @see '' xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
  class XsaveContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xcr0 = @_io.read_u8le
      @xcr0_accum = @_io.read_u8le
      if !(_io.eof?)
        @_raw_area = @_io.read_bytes_full
        _io__raw_area = Kaitai::Struct::Stream.new(@_raw_area)
        @area = X86Xsave.new(_io__raw_area)
      end
      self
    end

    ##
    # MPX configuration.
    def xcr0_accum_bndcsr
      return @xcr0_accum_bndcsr unless @xcr0_accum_bndcsr.nil?
      @xcr0_accum_bndcsr = xcr0_accum & 16 != 0
      @xcr0_accum_bndcsr
    end

    ##
    # MPX bound registers.
    def xcr0_accum_bndregs
      return @xcr0_accum_bndregs unless @xcr0_accum_bndregs.nil?
      @xcr0_accum_bndregs = xcr0_accum & 8 != 0
      @xcr0_accum_bndregs
    end

    ##
    # ZMM16 to ZMM31.
    def xcr0_accum_hi_zmm
      return @xcr0_accum_hi_zmm unless @xcr0_accum_hi_zmm.nil?
      @xcr0_accum_hi_zmm = xcr0_accum & 128 != 0
      @xcr0_accum_hi_zmm
    end

    ##
    # AMD lightweight profiling.
    def xcr0_accum_lwp
      return @xcr0_accum_lwp unless @xcr0_accum_lwp.nil?
      @xcr0_accum_lwp = (xcr0_accum / 4611686018427387904) % 2 == 1
      @xcr0_accum_lwp
    end

    ##
    # AVX-512 mask registers.
    def xcr0_accum_opmask
      return @xcr0_accum_opmask unless @xcr0_accum_opmask.nil?
      @xcr0_accum_opmask = xcr0_accum & 32 != 0
      @xcr0_accum_opmask
    end

    ##
    # Protection key rights.
    def xcr0_accum_pkru
      return @xcr0_accum_pkru unless @xcr0_accum_pkru.nil?
      @xcr0_accum_pkru = xcr0_accum & 512 != 0
      @xcr0_accum_pkru
    end

    ##
    # XMM registers.
    def xcr0_accum_sse
      return @xcr0_accum_sse unless @xcr0_accum_sse.nil?
      @xcr0_accum_sse = xcr0_accum & 2 != 0
      @xcr0_accum_sse
    end

    ##
    # AMX tile configuration.
    def xcr0_accum_tile_cfg
      return @xcr0_accum_tile_cfg unless @xcr0_accum_tile_cfg.nil?
      @xcr0_accum_tile_cfg = xcr0_accum & 131072 != 0
      @xcr0_accum_tile_cfg
    end

    ##
    # AMX tiles.
    def xcr0_accum_tile_data
      return @xcr0_accum_tile_data unless @xcr0_accum_tile_data.nil?
      @xcr0_accum_tile_data = xcr0_accum & 262144 != 0
      @xcr0_accum_tile_data
    end

    ##
    # x87 registers.
    def xcr0_accum_x87
      return @xcr0_accum_x87 unless @xcr0_accum_x87.nil?
      @xcr0_accum_x87 = xcr0_accum & 1 != 0
      @xcr0_accum_x87
    end

    ##
    # Upper halves of the YMM registers.
    def xcr0_accum_ymm
      return @xcr0_accum_ymm unless @xcr0_accum_ymm.nil?
      @xcr0_accum_ymm = xcr0_accum & 4 != 0
      @xcr0_accum_ymm
    end

    ##
    # Upper halves of ZMM0 to ZMM15.
    def xcr0_accum_zmm
      return @xcr0_accum_zmm unless @xcr0_accum_zmm.nil?
      @xcr0_accum_zmm = xcr0_accum & 64 != 0
      @xcr0_accum_zmm
    end

    ##
    # MPX configuration.
    def xcr0_bndcsr
      return @xcr0_bndcsr unless @xcr0_bndcsr.nil?
      @xcr0_bndcsr = xcr0 & 16 != 0
      @xcr0_bndcsr
    end

    ##
    # MPX bound registers.
    def xcr0_bndregs
      return @xcr0_bndregs unless @xcr0_bndregs.nil?
      @xcr0_bndregs = xcr0 & 8 != 0
      @xcr0_bndregs
    end

    ##
    # ZMM16 to ZMM31.
    def xcr0_hi_zmm
      return @xcr0_hi_zmm unless @xcr0_hi_zmm.nil?
      @xcr0_hi_zmm = xcr0 & 128 != 0
      @xcr0_hi_zmm
    end

    ##
    # AMD lightweight profiling.
    def xcr0_lwp
      return @xcr0_lwp unless @xcr0_lwp.nil?
      @xcr0_lwp = (xcr0 / 4611686018427387904) % 2 == 1
      @xcr0_lwp
    end

    ##
    # AVX-512 mask registers.
    def xcr0_opmask
      return @xcr0_opmask unless @xcr0_opmask.nil?
      @xcr0_opmask = xcr0 & 32 != 0
      @xcr0_opmask
    end

    ##
    # Protection key rights.
    def xcr0_pkru
      return @xcr0_pkru unless @xcr0_pkru.nil?
      @xcr0_pkru = xcr0 & 512 != 0
      @xcr0_pkru
    end

    ##
    # XMM registers.
    def xcr0_sse
      return @xcr0_sse unless @xcr0_sse.nil?
      @xcr0_sse = xcr0 & 2 != 0
      @xcr0_sse
    end

    ##
    # AMX tile configuration.
    def xcr0_tile_cfg
      return @xcr0_tile_cfg unless @xcr0_tile_cfg.nil?
      @xcr0_tile_cfg = xcr0 & 131072 != 0
      @xcr0_tile_cfg
    end

    ##
    # AMX tiles.
    def xcr0_tile_data
      return @xcr0_tile_data unless @xcr0_tile_data.nil?
      @xcr0_tile_data = xcr0 & 262144 != 0
      @xcr0_tile_data
    end

    ##
    # x87 registers.
    def xcr0_x87
      return @xcr0_x87 unless @xcr0_x87.nil?
      @xcr0_x87 = xcr0 & 1 != 0
      @xcr0_x87
    end

    ##
    # Upper halves of the YMM registers.
    def xcr0_ymm
      return @xcr0_ymm unless @xcr0_ymm.nil?
      @xcr0_ymm = xcr0 & 4 != 0
      @xcr0_ymm
    end

    ##
    # Upper halves of ZMM0 to ZMM15.
    def xcr0_zmm
      return @xcr0_zmm unless @xcr0_zmm.nil?
      @xcr0_zmm = xcr0 & 64 != 0
      @xcr0_zmm
    end

    ##
    # Extended control register 0, which components the guest has on.
    attr_reader :xcr0

    ##
    # All components that the guest ever had on.
    attr_reader :xcr0_accum

    ##
    # The XSAVE area, in the standard form; nothing if only the two words
    # above were stored.
    attr_reader :area
    attr_reader :_raw_area
  end
end
