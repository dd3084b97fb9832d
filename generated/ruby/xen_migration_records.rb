# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

require 'kaitai/struct/struct'
require_relative 'xen_pv_vcpu'
require_relative 'xen_shared_info'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Bodies of the records that libxc images and live update streams share, one
# type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
# from a substream of exactly its length.
# 
# The `x86_*` bodies are little-endian, as the CPU is. The others follow the
# byte order of the stream, which they take as a parameter.
# @see '' docs/specs/libxc-migration-stream.pandoc
class XenMigrationRecords < Kaitai::Struct::Struct

  CONTEXT_TYPE = {
    0 => :context_type_end_of_context,
    1 => :context_type_start,
    2 => :context_type_shared_info,
    3 => :context_type_tsc_info,
  }
  I__CONTEXT_TYPE = CONTEXT_TYPE.invert

  HVM_ALTP2M_MODE = {
    0 => :hvm_altp2m_mode_disabled,
    1 => :hvm_altp2m_mode_mixed,
    2 => :hvm_altp2m_mode_external,
    3 => :hvm_altp2m_mode_limited,
  }
  I__HVM_ALTP2M_MODE = HVM_ALTP2M_MODE.invert

  HVM_CALLBACK_TYPE = {
    0 => :hvm_callback_type_gsi,
    1 => :hvm_callback_type_pci_intx,
    2 => :hvm_callback_type_vector,
  }
  I__HVM_CALLBACK_TYPE = HVM_CALLBACK_TYPE.invert

  HVM_PARAM = {
    0 => :hvm_param_callback_irq,
    1 => :hvm_param_store_pfn,
    2 => :hvm_param_store_evtchn,
    4 => :hvm_param_pae_enabled,
    5 => :hvm_param_ioreq_pfn,
    6 => :hvm_param_bufioreq_pfn,
    7 => :hvm_param_nvram_fd,
    8 => :hvm_param_vhpt_size,
    9 => :hvm_param_viridian,
    10 => :hvm_param_timer_mode,
    11 => :hvm_param_hpet_enabled,
    12 => :hvm_param_ident_pt,
    13 => :hvm_param_dm_domain,
    14 => :hvm_param_acpi_s_state,
    15 => :hvm_param_vm86_tss,
    16 => :hvm_param_vpt_align,
    17 => :hvm_param_console_pfn,
    18 => :hvm_param_console_evtchn,
    19 => :hvm_param_acpi_ioports_location,
    20 => :hvm_param_memory_event_cr0,
    21 => :hvm_param_memory_event_cr3,
    22 => :hvm_param_memory_event_cr4,
    23 => :hvm_param_memory_event_int3,
    24 => :hvm_param_nestedhvm,
    25 => :hvm_param_memory_event_single_step,
    26 => :hvm_param_bufioreq_evtchn,
    27 => :hvm_param_paging_ring_pfn,
    28 => :hvm_param_monitor_ring_pfn,
    29 => :hvm_param_sharing_ring_pfn,
    30 => :hvm_param_memory_event_msr,
    31 => :hvm_param_triple_fault_reason,
    32 => :hvm_param_ioreq_server_pfn,
    33 => :hvm_param_nr_ioreq_server_pages,
    34 => :hvm_param_vm_generation_id_addr,
    35 => :hvm_param_altp2m,
    36 => :hvm_param_x87_fip_width,
    37 => :hvm_param_vm86_tss_sized,
    38 => :hvm_param_mca_cap,
  }
  I__HVM_PARAM = HVM_PARAM.invert

  HVM_TIMER_MODE = {
    0 => :hvm_timer_mode_delay_for_missed_ticks,
    1 => :hvm_timer_mode_no_delay_for_missed_ticks,
    2 => :hvm_timer_mode_no_missed_ticks_pending,
    3 => :hvm_timer_mode_one_missed_tick_pending,
  }
  I__HVM_TIMER_MODE = HVM_TIMER_MODE.invert

  PFN_TYPE = {
    0 => :pfn_type_notab,
    1 => :pfn_type_l1tab,
    2 => :pfn_type_l2tab,
    3 => :pfn_type_l3tab,
    4 => :pfn_type_l4tab,
    9 => :pfn_type_l1tab_pin,
    10 => :pfn_type_l2tab_pin,
    11 => :pfn_type_l3tab_pin,
    12 => :pfn_type_l4tab_pin,
    13 => :pfn_type_broken,
    14 => :pfn_type_xalloc,
    15 => :pfn_type_xtab,
  }
  I__PFN_TYPE = PFN_TYPE.invert

  TSC_MODE = {
    0 => :tsc_mode_default_mode,
    1 => :tsc_mode_always_emulate,
    2 => :tsc_mode_never_emulate,
    3 => :tsc_mode_pvrdtscp,
  }
  I__TSC_MODE = TSC_MODE.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    self
  end

  ##
  # Marks that the records so far make up a consistent state; has no fields.
  # @see '' docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
  class Checkpoint < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # Pages that a COLO secondary made dirty. It goes from the secondary to the
  # primary, never into an image.
  # @see '' docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
  class CheckpointDirtyPfnList < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/checkpoint_dirty_pfn_list")
      end
      self
    end

    def _read_le
      @pfns = []
      (_io.size / 8).times { |i|
        @pfns << @_io.read_u8le
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    def _read_be
      @pfns = []
      (_io.size / 8).times { |i|
        @pfns << @_io.read_u8be
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Guest frame numbers, in no order.
    attr_reader :pfns

    ##
    # Rest that is no whole entry (opaque); only in a damaged record.
    attr_reader :trailing

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # Ends the context; has no fields.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class ContextEnd < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # One record of a domain context.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class ContextRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @record_type = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::CONTEXT_TYPE, @_io.read_u4le)
      @instance_id = @_io.read_u4le
      @len_body = @_io.read_u8le
      case record_type
      when :context_type_end_of_context
        _io_body = @_io.substream(len_body)
        @body = ContextEnd.new(_io_body, self, @_root)
      when :context_type_shared_info
        _io_body = @_io.substream(len_body)
        @body = ContextSharedInfo.new(_io_body, self, @_root)
      when :context_type_start
        _io_body = @_io.substream(len_body)
        @body = ContextStart.new(_io_body, self, @_root)
      when :context_type_tsc_info
        _io_body = @_io.substream(len_body)
        @body = ContextTscInfo.new(_io_body, self, @_root)
      else
        @body = @_io.read_bytes(len_body)
      end
      @padding = @_io.read_bytes((8 - len_body % 8) % 8)
      self
    end

    ##
    # What the body is. Unknown types are kept as octets.
    attr_reader :record_type

    ##
    # Which one of several of the same type, as a vCPU number; else 0.
    attr_reader :instance_id

    ##
    # Length of the body in octets, without header and padding.
    attr_reader :len_body

    ##
    # Content of the record.
    attr_reader :body

    ##
    # 0 to 7 octets of zeros up to a multiple of 8 octets.
    attr_reader :padding
    attr_reader :_raw_body
  end

  ##
  # The shared info structure, without the unused rest of its page.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class ContextSharedInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @flags = @_io.read_u4le
      case guest_width
      when 4
        @_raw_info = @_io.read_bytes_full
        _io__raw_info = Kaitai::Struct::Stream.new(@_raw_info)
        @info = XenSharedInfo::SharedInfo32.new(_io__raw_info)
      when 8
        @_raw_info = @_io.read_bytes_full
        _io__raw_info = Kaitai::Struct::Stream.new(@_raw_info)
        @info = XenSharedInfo::SharedInfo64.new(_io__raw_info)
      else
        @info = @_io.read_bytes_full
      end
      self
    end

    ##
    # Width of the guest's words in octets.
    def guest_width
      return @guest_width unless @guest_width.nil?
      @guest_width = (is_32bit ? 4 : 8)
      @guest_width
    end

    ##
    # The structure has the layout of 32-bit guests.
    def is_32bit
      return @is_32bit unless @is_32bit.nil?
      @is_32bit = flags & 1 != 0
      @is_32bit
    end

    ##
    # Which layout the structure has.
    attr_reader :flags

    ##
    # The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
    attr_reader :info
    attr_reader :_raw_info
  end

  ##
  # First record of a context, says who wrote it.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class ContextStart < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @xen_major = @_io.read_u4le
      @xen_minor = @_io.read_u4le
      self
    end

    ##
    # Major version of the Xen that saved the domain.
    attr_reader :xen_major

    ##
    # Minor version of the Xen that saved the domain.
    attr_reader :xen_minor
  end

  ##
  # How the domain sees the time stamp counter.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class ContextTscInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @mode = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::TSC_MODE, @_io.read_u4le)
      @khz = @_io.read_u4le
      @nsec = @_io.read_u8le
      @incarnation = @_io.read_u4le
      self
    end

    ##
    # When reads of the TSC are emulated.
    attr_reader :mode

    ##
    # Frequency of the TSC in kHz.
    attr_reader :khz

    ##
    # Time since the domain's start in nanoseconds.
    attr_reader :nsec

    ##
    # How often the TSC was set.
    attr_reader :incarnation
  end

  ##
  # What the CPUID instruction returns for one leaf.
  # @see '' xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
  class CpuidLeaf < Kaitai::Struct::Struct

    EXTENDED_1_ECX = {
      0 => :extended_1_ecx_lahf_lm,
      1 => :extended_1_ecx_cmp_legacy,
      2 => :extended_1_ecx_svm,
      3 => :extended_1_ecx_extapic,
      4 => :extended_1_ecx_cr8_legacy,
      5 => :extended_1_ecx_lzcnt,
      6 => :extended_1_ecx_sse4a,
      7 => :extended_1_ecx_misalignsse,
      8 => :extended_1_ecx_amd_3dnowprefetch,
      9 => :extended_1_ecx_osvw,
      10 => :extended_1_ecx_ibs,
      11 => :extended_1_ecx_xop,
      12 => :extended_1_ecx_skinit,
      13 => :extended_1_ecx_wdt,
      15 => :extended_1_ecx_lwp,
      16 => :extended_1_ecx_fma4,
      17 => :extended_1_ecx_tce,
      19 => :extended_1_ecx_nodeid_msr,
      21 => :extended_1_ecx_tbm,
      22 => :extended_1_ecx_topoext,
      23 => :extended_1_ecx_perfctr_core,
      24 => :extended_1_ecx_perfctr_nb,
      26 => :extended_1_ecx_dbext,
      27 => :extended_1_ecx_perftsc,
      28 => :extended_1_ecx_perfctr_llc,
      29 => :extended_1_ecx_monitorx,
      30 => :extended_1_ecx_addr_msk_ext,
    }
    I__EXTENDED_1_ECX = EXTENDED_1_ECX.invert

    EXTENDED_1_EDX = {
      0 => :extended_1_edx_fpu,
      1 => :extended_1_edx_vme,
      2 => :extended_1_edx_de,
      3 => :extended_1_edx_pse,
      4 => :extended_1_edx_tsc,
      5 => :extended_1_edx_msr,
      6 => :extended_1_edx_pae,
      7 => :extended_1_edx_mce,
      8 => :extended_1_edx_cx8,
      9 => :extended_1_edx_apic,
      11 => :extended_1_edx_syscall,
      12 => :extended_1_edx_mtrr,
      13 => :extended_1_edx_pge,
      14 => :extended_1_edx_mca,
      15 => :extended_1_edx_cmov,
      16 => :extended_1_edx_pat,
      17 => :extended_1_edx_pse36,
      20 => :extended_1_edx_nx,
      22 => :extended_1_edx_mmxext,
      23 => :extended_1_edx_mmx,
      24 => :extended_1_edx_fxsr,
      25 => :extended_1_edx_ffxsr,
      26 => :extended_1_edx_page1gb,
      27 => :extended_1_edx_rdtscp,
      29 => :extended_1_edx_lm,
      30 => :extended_1_edx_amd_3dnowext,
      31 => :extended_1_edx_amd_3dnow,
    }
    I__EXTENDED_1_EDX = EXTENDED_1_EDX.invert

    EXTENDED_21_EAX = {
      0 => :extended_21_eax_nnwb,
      1 => :extended_21_eax_fsgs_nser,
      2 => :extended_21_eax_lfence_always,
      3 => :extended_21_eax_smm_page_lock,
      6 => :extended_21_eax_null_sel_clears_base,
      7 => :extended_21_eax_upper_address_ignore,
      8 => :extended_21_eax_auto_ibrs,
      9 => :extended_21_eax_no_smm_ctl_msr,
      10 => :extended_21_eax_fast_short_rep_stosb,
      11 => :extended_21_eax_fast_short_rep_cmpsb,
      13 => :extended_21_eax_prefetch_ctl_msr,
      17 => :extended_21_eax_cpuid_user_dis,
      18 => :extended_21_eax_epsf,
      19 => :extended_21_eax_fsrsc,
      23 => :extended_21_eax_amd_prefetchi,
      27 => :extended_21_eax_sbpb,
      28 => :extended_21_eax_ibpb_brtype,
      29 => :extended_21_eax_srso_no,
    }
    I__EXTENDED_21_EAX = EXTENDED_21_EAX.invert

    EXTENDED_7_EDX = {
      8 => :extended_7_edx_itsc,
      10 => :extended_7_edx_efro,
    }
    I__EXTENDED_7_EDX = EXTENDED_7_EDX.invert

    EXTENDED_8_EBX = {
      0 => :extended_8_ebx_clzero,
      2 => :extended_8_ebx_rstr_fp_err_ptrs,
      9 => :extended_8_ebx_wbnoinvd,
      12 => :extended_8_ebx_ibpb,
      14 => :extended_8_ebx_ibrs,
      15 => :extended_8_ebx_amd_stibp,
      16 => :extended_8_ebx_ibrs_always,
      17 => :extended_8_ebx_stibp_always,
      18 => :extended_8_ebx_ibrs_fast,
      19 => :extended_8_ebx_ibrs_same_mode,
      20 => :extended_8_ebx_no_lmsl,
      23 => :extended_8_ebx_amd_ppin,
      24 => :extended_8_ebx_amd_ssbd,
      25 => :extended_8_ebx_virt_ssbd,
      26 => :extended_8_ebx_ssb_no,
      27 => :extended_8_ebx_cppc,
      28 => :extended_8_ebx_psfd,
      29 => :extended_8_ebx_btc_no,
      30 => :extended_8_ebx_ibpb_ret,
    }
    I__EXTENDED_8_EBX = EXTENDED_8_EBX.invert

    LEAF_1_ECX = {
      0 => :leaf_1_ecx_sse3,
      1 => :leaf_1_ecx_pclmulqdq,
      2 => :leaf_1_ecx_dtes64,
      3 => :leaf_1_ecx_monitor,
      4 => :leaf_1_ecx_dscpl,
      5 => :leaf_1_ecx_vmx,
      6 => :leaf_1_ecx_smx,
      7 => :leaf_1_ecx_est,
      8 => :leaf_1_ecx_tm2,
      9 => :leaf_1_ecx_ssse3,
      11 => :leaf_1_ecx_sdbg,
      12 => :leaf_1_ecx_fma,
      13 => :leaf_1_ecx_cx16,
      14 => :leaf_1_ecx_xtpr,
      15 => :leaf_1_ecx_pdcm,
      17 => :leaf_1_ecx_pcid,
      18 => :leaf_1_ecx_dca,
      19 => :leaf_1_ecx_sse4_1,
      20 => :leaf_1_ecx_sse4_2,
      21 => :leaf_1_ecx_x2apic,
      22 => :leaf_1_ecx_movbe,
      23 => :leaf_1_ecx_popcnt,
      24 => :leaf_1_ecx_tsc_deadline,
      25 => :leaf_1_ecx_aesni,
      26 => :leaf_1_ecx_xsave,
      27 => :leaf_1_ecx_osxsave,
      28 => :leaf_1_ecx_avx,
      29 => :leaf_1_ecx_f16c,
      30 => :leaf_1_ecx_rdrand,
      31 => :leaf_1_ecx_hypervisor,
    }
    I__LEAF_1_ECX = LEAF_1_ECX.invert

    LEAF_1_EDX = {
      0 => :leaf_1_edx_fpu,
      1 => :leaf_1_edx_vme,
      2 => :leaf_1_edx_de,
      3 => :leaf_1_edx_pse,
      4 => :leaf_1_edx_tsc,
      5 => :leaf_1_edx_msr,
      6 => :leaf_1_edx_pae,
      7 => :leaf_1_edx_mce,
      8 => :leaf_1_edx_cx8,
      9 => :leaf_1_edx_apic,
      11 => :leaf_1_edx_sep,
      12 => :leaf_1_edx_mtrr,
      13 => :leaf_1_edx_pge,
      14 => :leaf_1_edx_mca,
      15 => :leaf_1_edx_cmov,
      16 => :leaf_1_edx_pat,
      17 => :leaf_1_edx_pse36,
      18 => :leaf_1_edx_psn,
      19 => :leaf_1_edx_clflush,
      21 => :leaf_1_edx_ds,
      22 => :leaf_1_edx_acpi,
      23 => :leaf_1_edx_mmx,
      24 => :leaf_1_edx_fxsr,
      25 => :leaf_1_edx_sse,
      26 => :leaf_1_edx_sse2,
      27 => :leaf_1_edx_ss,
      28 => :leaf_1_edx_htt,
      29 => :leaf_1_edx_tm,
      31 => :leaf_1_edx_pbe,
    }
    I__LEAF_1_EDX = LEAF_1_EDX.invert

    LEAF_7_1_EAX = {
      0 => :leaf_7_1_eax_sha512,
      1 => :leaf_7_1_eax_sm3,
      2 => :leaf_7_1_eax_sm4,
      4 => :leaf_7_1_eax_avx_vnni,
      5 => :leaf_7_1_eax_avx512_bf16,
      6 => :leaf_7_1_eax_lass,
      7 => :leaf_7_1_eax_cmpccxadd,
      10 => :leaf_7_1_eax_fzrm,
      11 => :leaf_7_1_eax_fsrs,
      12 => :leaf_7_1_eax_fsrcs,
      17 => :leaf_7_1_eax_fred,
      18 => :leaf_7_1_eax_lkgs,
      19 => :leaf_7_1_eax_wrmsrns,
      20 => :leaf_7_1_eax_nmi_src,
      21 => :leaf_7_1_eax_amx_fp16,
      22 => :leaf_7_1_eax_hreset,
      23 => :leaf_7_1_eax_avx_ifma,
      26 => :leaf_7_1_eax_lam,
      27 => :leaf_7_1_eax_msrlist,
    }
    I__LEAF_7_1_EAX = LEAF_7_1_EAX.invert

    LEAF_7_2_EDX = {
      0 => :leaf_7_2_edx_intel_psfd,
      1 => :leaf_7_2_edx_ipred_ctrl,
      2 => :leaf_7_2_edx_rrsba_ctrl,
      3 => :leaf_7_2_edx_ddp_ctrl,
      4 => :leaf_7_2_edx_bhi_ctrl,
      5 => :leaf_7_2_edx_mcdt_no,
      6 => :leaf_7_2_edx_uc_lock_dis,
      7 => :leaf_7_2_edx_monitor_mitg_no,
    }
    I__LEAF_7_2_EDX = LEAF_7_2_EDX.invert

    LEAF_7_EBX = {
      0 => :leaf_7_ebx_fsgsbase,
      1 => :leaf_7_ebx_tsc_adjust,
      2 => :leaf_7_ebx_sgx,
      3 => :leaf_7_ebx_bmi1,
      4 => :leaf_7_ebx_hle,
      5 => :leaf_7_ebx_avx2,
      6 => :leaf_7_ebx_fdp_excp_only,
      7 => :leaf_7_ebx_smep,
      8 => :leaf_7_ebx_bmi2,
      9 => :leaf_7_ebx_erms,
      10 => :leaf_7_ebx_invpcid,
      11 => :leaf_7_ebx_rtm,
      12 => :leaf_7_ebx_pqm,
      13 => :leaf_7_ebx_no_fpu_sel,
      14 => :leaf_7_ebx_mpx,
      15 => :leaf_7_ebx_pqe,
      16 => :leaf_7_ebx_avx512f,
      17 => :leaf_7_ebx_avx512dq,
      18 => :leaf_7_ebx_rdseed,
      19 => :leaf_7_ebx_adx,
      20 => :leaf_7_ebx_smap,
      21 => :leaf_7_ebx_avx512_ifma,
      23 => :leaf_7_ebx_clflushopt,
      24 => :leaf_7_ebx_clwb,
      25 => :leaf_7_ebx_proc_trace,
      26 => :leaf_7_ebx_avx512pf,
      27 => :leaf_7_ebx_avx512er,
      28 => :leaf_7_ebx_avx512cd,
      29 => :leaf_7_ebx_sha,
      30 => :leaf_7_ebx_avx512bw,
      31 => :leaf_7_ebx_avx512vl,
    }
    I__LEAF_7_EBX = LEAF_7_EBX.invert

    LEAF_7_ECX = {
      0 => :leaf_7_ecx_prefetchwt1,
      1 => :leaf_7_ecx_avx512_vbmi,
      2 => :leaf_7_ecx_umip,
      3 => :leaf_7_ecx_pku,
      4 => :leaf_7_ecx_ospke,
      5 => :leaf_7_ecx_waitpkg,
      6 => :leaf_7_ecx_avx512_vbmi2,
      7 => :leaf_7_ecx_cet_ss,
      8 => :leaf_7_ecx_gfni,
      9 => :leaf_7_ecx_vaes,
      10 => :leaf_7_ecx_vpclmulqdq,
      11 => :leaf_7_ecx_avx512_vnni,
      12 => :leaf_7_ecx_avx512_bitalg,
      14 => :leaf_7_ecx_avx512_vpopcntdq,
      16 => :leaf_7_ecx_la57,
      22 => :leaf_7_ecx_rdpid,
      25 => :leaf_7_ecx_cldemote,
      27 => :leaf_7_ecx_movdiri,
      28 => :leaf_7_ecx_movdir64b,
      29 => :leaf_7_ecx_enqcmd,
      31 => :leaf_7_ecx_pks,
    }
    I__LEAF_7_ECX = LEAF_7_ECX.invert

    LEAF_7_EDX = {
      2 => :leaf_7_edx_avx512_4vnniw,
      3 => :leaf_7_edx_avx512_4fmaps,
      4 => :leaf_7_edx_fsrm,
      8 => :leaf_7_edx_avx512_vp2intersect,
      9 => :leaf_7_edx_srbds_ctrl,
      10 => :leaf_7_edx_md_clear,
      11 => :leaf_7_edx_rtm_always_abort,
      13 => :leaf_7_edx_tsx_force_abort,
      14 => :leaf_7_edx_serialize,
      15 => :leaf_7_edx_hybrid,
      16 => :leaf_7_edx_tsxldtrk,
      18 => :leaf_7_edx_pconfig,
      19 => :leaf_7_edx_arch_lbr,
      20 => :leaf_7_edx_cet_ibt,
      22 => :leaf_7_edx_amx_bf16,
      23 => :leaf_7_edx_avx512_fp16,
      24 => :leaf_7_edx_amx_tile,
      25 => :leaf_7_edx_amx_int8,
      26 => :leaf_7_edx_ibrsb,
      27 => :leaf_7_edx_stibp,
      28 => :leaf_7_edx_l1d_flush,
      29 => :leaf_7_edx_arch_caps,
      30 => :leaf_7_edx_core_caps,
      31 => :leaf_7_edx_ssbd,
    }
    I__LEAF_7_EDX = LEAF_7_EDX.invert

    LEAF_D_1_EAX = {
      0 => :leaf_d_1_eax_xsaveopt,
      1 => :leaf_d_1_eax_xsavec,
      2 => :leaf_d_1_eax_xgetbv1,
      3 => :leaf_d_1_eax_xsaves,
      4 => :leaf_d_1_eax_xfd,
    }
    I__LEAF_D_1_EAX = LEAF_D_1_EAX.invert
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @leaf = @_io.read_u4le
      @subleaf = @_io.read_u4le
      @eax = @_io.read_u4le
      @ebx = @_io.read_u4le
      @ecx = @_io.read_u4le
      @edx = @_io.read_u4le
      self
    end

    ##
    # Level of the cache that the subleaf describes.
    def cache_level
      return @cache_level unless @cache_level.nil?
      if  ((leaf == 4) && (eax % 32 != 0)) 
        @cache_level = (eax / 32) % 8
      end
      @cache_level
    end

    ##
    # Family of the processor, the extended part added.
    def family
      return @family unless @family.nil?
      if leaf == 1
        @family = ((eax / 256) % 16 == 15 ? (eax / 1048576) % 256 + 15 : (eax / 256) % 16)
      end
      @family
    end

    ##
    # True if the leaf is divided into subleaves.
    def has_subleaf
      return @has_subleaf unless @has_subleaf.nil?
      @has_subleaf = subleaf != 4294967295
      @has_subleaf
    end

    ##
    # Size of the cache in octets: ways, partitions, octets of a line and sets.
    def len_cache
      return @len_cache unless @len_cache.nil?
      if  ((leaf == 4) && (eax % 32 != 0)) 
        @len_cache = ((((ebx / 4194304 + 1) * ((ebx / 4096) % 1024 + 1)) * (ebx % 4096 + 1)) * (ecx + 1))
      end
      @len_cache
    end

    ##
    # Octets of the XSAVE area that what is enabled in XCR0 needs.
    def len_xsave
      return @len_xsave unless @len_xsave.nil?
      if  ((leaf == 13) && (subleaf == 0)) 
        @len_xsave = ebx
      end
      @len_xsave
    end

    ##
    # Width of linear addresses in bits.
    def linear_bits
      return @linear_bits unless @linear_bits.nil?
      if leaf == 2147483656
        @linear_bits = (eax / 256) % 256
      end
      @linear_bits
    end

    ##
    # The last leaf of this range.
    def max_leaf
      return @max_leaf unless @max_leaf.nil?
      if  ((leaf == 0) || (leaf == 1073741824) || (leaf == 2147483648)) 
        @max_leaf = eax
      end
      @max_leaf
    end

    ##
    # Model within the family, the extended part added.
    def model
      return @model unless @model.nil?
      if leaf == 1
        @model = ( (((eax / 256) % 16 == 6) || ((eax / 256) % 16 == 15))  ? ((eax / 65536) % 16) * 16 + (eax / 16) % 16 : (eax / 16) % 16)
      end
      @model
    end

    ##
    # Octets of the XSAVE area that all components need.
    def most_xsave
      return @most_xsave unless @most_xsave.nil?
      if  ((leaf == 13) && (subleaf == 0)) 
        @most_xsave = ecx
      end
      @most_xsave
    end

    ##
    # Width of physical addresses in bits.
    def physical_bits
      return @physical_bits unless @physical_bits.nil?
      if leaf == 2147483656
        @physical_bits = eax % 256
      end
      @physical_bits
    end

    ##
    # Revision of the model.
    def stepping
      return @stepping unless @stepping.nil?
      if leaf == 1
        @stepping = eax % 16
      end
      @stepping
    end

    ##
    # Leaf number, EAX on input.
    attr_reader :leaf

    ##
    # Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
    attr_reader :subleaf

    ##
    # Value returned in EAX.
    attr_reader :eax

    ##
    # Value returned in EBX.
    attr_reader :ebx

    ##
    # Value returned in ECX.
    attr_reader :ecx

    ##
    # Value returned in EDX.
    attr_reader :edx
  end

  ##
  # Domain context, the successor that was **proposed** for `SHARED_INFO` and
  # `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
  # released Xen writes it.
  # @see '' xen-devel, "domain context" series by Paul Durrant, version 10
  class DomainContext < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @records = []
      i = 0
      begin
        _ = ContextRecord.new(@_io, self, @_root)
        @records << _
        i += 1
      end until  ((_.record_type == :context_type_end_of_context) || (_io.eof?)) 
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Records up to and including the one that ends the context.
    attr_reader :records

    ##
    # What follows the end of the context (opaque); receivers ignore it.
    attr_reader :trailing
  end

  ##
  # Marks the end of the stream; has no fields.
  # @see '' docs/specs/libxc-migration-stream.pandoc, END
  class EndRecord < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # HVM parameters of a domain.
  # @see '' docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
  class HvmParams < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/hvm_params")
      end
      self
    end

    def _read_le
      @count = @_io.read_u4le
      @reserved = @_io.read_u4le
      @params = []
      (count).times { |i|
        @params << HvmParamEntry.new(@_io, self, @_root, @_is_le)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    def _read_be
      @count = @_io.read_u4be
      @reserved = @_io.read_u4be
      @params = []
      (count).times { |i|
        @params << HvmParamEntry.new(@_io, self, @_root, @_is_le)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # One parameter.
    # @see '' docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
    class HvmParamEntry < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/hvm_params/types/hvm_param_entry")
        end
        self
      end

      def _read_le
        @index = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::HVM_PARAM, @_io.read_u8le)
        @value = @_io.read_u8le
        self
      end

      def _read_be
        @index = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::HVM_PARAM, @_io.read_u8be)
        @value = @_io.read_u8be
        self
      end

      ##
      # Who may use alternate physical-to-machine tables.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
      def altp2m_mode
        return @altp2m_mode unless @altp2m_mode.nil?
        if index == :hvm_param_altp2m
          @altp2m_mode = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::HVM_ALTP2M_MODE, (((value - value % 65536) / 65536) % 65536) * 65536 + value % 65536)
        end
        @altp2m_mode
      end

      ##
      # How events are delivered to vCPU 0.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
      def callback_type
        return @callback_type unless @callback_type.nil?
        if index == :hvm_param_callback_irq
          @callback_type = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::HVM_CALLBACK_TYPE, (value / 72057594037927936) % 256)
        end
        @callback_type
      end

      ##
      # The guest has local machine check exceptions.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
      def mca_cap_lmce
        return @mca_cap_lmce unless @mca_cap_lmce.nil?
        if index == :hvm_param_mca_cap
          @mca_cap_lmce = value & 1 != 0
        end
        @mca_cap_lmce
      end

      ##
      # How timer ticks are made up for that the guest missed.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
      def timer_mode
        return @timer_mode unless @timer_mode.nil?
        if index == :hvm_param_timer_mode
          @timer_mode = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::HVM_TIMER_MODE, (((value - value % 65536) / 65536) % 65536) * 65536 + value % 65536)
        end
        @timer_mode
      end

      ##
      # The APIC assist page.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_apic_assist
        return @viridian_apic_assist unless @viridian_apic_assist.nil?
        if index == :hvm_param_viridian
          @viridian_apic_assist = value & 32 != 0
        end
        @viridian_apic_assist
      end

      ##
      # Base set of Viridian features, with the timer frequency MSRs.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_base_freq
        return @viridian_base_freq unless @viridian_base_freq.nil?
        if index == :hvm_param_viridian
          @viridian_base_freq = value & 1 != 0
        end
        @viridian_base_freq
      end

      ##
      # vCPUs can be added at run time.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_cpu_hotplug
        return @viridian_cpu_hotplug unless @viridian_cpu_hotplug.nil?
        if index == :hvm_param_viridian
          @viridian_cpu_hotplug = value & 4096 != 0
        end
        @viridian_cpu_hotplug
      end

      ##
      # The crash MSRs.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_crash_ctl
        return @viridian_crash_ctl unless @viridian_crash_ctl.nil?
        if index == :hvm_param_viridian
          @viridian_crash_ctl = value & 64 != 0
        end
        @viridian_crash_ctl
      end

      ##
      # Processor masks beyond 64 vCPUs.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_ex_processor_masks
        return @viridian_ex_processor_masks unless @viridian_ex_processor_masks.nil?
        if index == :hvm_param_viridian
          @viridian_ex_processor_masks = value & 1024 != 0
        end
        @viridian_ex_processor_masks
      end

      ##
      # Interrupts between vCPUs are hypercalls.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_hcall_ipi
        return @viridian_hcall_ipi unless @viridian_hcall_ipi.nil?
        if index == :hvm_param_viridian
          @viridian_hcall_ipi = value & 512 != 0
        end
        @viridian_hcall_ipi
      end

      ##
      # TLB flushes of other vCPUs are hypercalls.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_hcall_remote_tlb_flush
        return @viridian_hcall_remote_tlb_flush unless @viridian_hcall_remote_tlb_flush.nil?
        if index == :hvm_param_viridian
          @viridian_hcall_remote_tlb_flush = value & 16 != 0
        end
        @viridian_hcall_remote_tlb_flush
      end

      ##
      # The timer frequency MSRs are left out.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_no_freq
        return @viridian_no_freq unless @viridian_no_freq.nil?
        if index == :hvm_param_viridian
          @viridian_no_freq = value & 2 != 0
        end
        @viridian_no_freq
      end

      ##
      # The guest may have more than 64 vCPUs.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_no_vp_limit
        return @viridian_no_vp_limit unless @viridian_no_vp_limit.nil?
        if index == :hvm_param_viridian
          @viridian_no_vp_limit = value & 2048 != 0
        end
        @viridian_no_vp_limit
      end

      ##
      # The reference TSC page.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_reference_tsc
        return @viridian_reference_tsc unless @viridian_reference_tsc.nil?
        if index == :hvm_param_viridian
          @viridian_reference_tsc = value & 8 != 0
        end
        @viridian_reference_tsc
      end

      ##
      # The synthetic timers.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_stimer
        return @viridian_stimer unless @viridian_stimer.nil?
        if index == :hvm_param_viridian
          @viridian_stimer = value & 256 != 0
        end
        @viridian_stimer
      end

      ##
      # The synthetic interrupt controller.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_synic
        return @viridian_synic unless @viridian_synic.nil?
        if index == :hvm_param_viridian
          @viridian_synic = value & 128 != 0
        end
        @viridian_synic
      end

      ##
      # The partition reference time counter.
      # @see '' xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
      def viridian_time_ref_count
        return @viridian_time_ref_count unless @viridian_time_ref_count.nil?
        if index == :hvm_param_viridian
          @viridian_time_ref_count = value & 4 != 0
        end
        @viridian_time_ref_count
      end

      ##
      # Which parameter.
      attr_reader :index

      ##
      # Its value.
      attr_reader :value
    end

    ##
    # Number of parameters; 0 is possible from Xen 4.6 to 4.8.
    attr_reader :count

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # The parameters, only those that are not 0.
    attr_reader :params

    ##
    # What follows the counted parameters (opaque); only in a damaged
    # record.
    attr_reader :trailing

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # One model specific register of the policy.
  # @see '' xen/include/public/arch-x86/xen.h, struct xen_msr_entry
  class MsrPolicyEntry < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @index = Kaitai::Struct::Stream::resolve_enum(XenPvVcpu::MSR_INDEX, @_io.read_u4le)
      @flags = @_io.read_u4le
      @value = @_io.read_u8le
      self
    end

    ##
    # Number of the register.
    attr_reader :index

    ##
    # Reserved, 0.
    attr_reader :flags

    ##
    # Value of the register.
    attr_reader :value
  end

  ##
  # Contents of guest pages, as libxc images carry them. A live update leaves
  # guest memory in place and needs no such record.
  # @see '' docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
  class PageData < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, host_is_be)
      super(_io, _parent, _root)
      @host_is_be = host_is_be
      _read
    end

    def _read
      case host_is_be
      when true
        @_is_le = false
      else
        @_is_le = true
      end

      if @_is_le == true
        _read_le
      elsif @_is_le == false
        _read_be
      else
        raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_data")
      end
      self
    end

    def _read_le
      @count = @_io.read_u4le
      @reserved = @_io.read_u4le
      @pfns = []
      (count).times { |i|
        @pfns << PageDescriptor.new(@_io, self, @_root, @_is_le)
      }
      self
    end

    def _read_be
      @count = @_io.read_u4be
      @reserved = @_io.read_u4be
      @pfns = []
      (count).times { |i|
        @pfns << PageDescriptor.new(@_io, self, @_root, @_is_le)
      }
      self
    end

    ##
    # Frame number and type of one page.
    # @see '' docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
    class PageDescriptor < Kaitai::Struct::Struct
      def initialize(_io, _parent = nil, _root = nil, _is_le = nil)
        super(_io, _parent, _root)
        @_is_le = _is_le
        _read
      end

      def _read

        if @_is_le == true
          _read_le
        elsif @_is_le == false
          _read_be
        else
          raise Kaitai::Struct::UndecidedEndiannessError.new("/types/page_data/types/page_descriptor")
        end
        self
      end

      def _read_le
        @raw = @_io.read_u8le
        self
      end

      def _read_be
        @raw = @_io.read_u8be
        self
      end

      ##
      # True if the page's contents follow in `pages`.
      def has_data
        return @has_data unless @has_data.nil?
        @has_data = (((raw - pfn) - reserved * 4503599627370496) / 1152921504606846976) % 16 < 13
        @has_data
      end

      ##
      # What the page is.
      def page_type
        return @page_type unless @page_type.nil?
        @page_type = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::PFN_TYPE, (((raw - pfn) - reserved * 4503599627370496) / 1152921504606846976) % 16)
        @page_type
      end

      ##
      # Guest frame number. The Web IDE, whose numbers are exact to 53
      # bits only, rounds it if the page type is not 0.
      def pfn
        return @pfn unless @pfn.nil?
        @pfn = ((((raw - raw % 67108864) / 67108864) % 67108864) * 67108864 + raw % 67108864)
        @pfn
      end

      ##
      # Reserved bits, 0.
      def reserved
        return @reserved unless @reserved.nil?
        @reserved = ((raw - pfn) / 4503599627370496) % 256
        @reserved
      end

      ##
      # Page type in bits 63:60, reserved bits 59:52, frame number in
      # bits 51:0.
      attr_reader :raw
    end

    ##
    # Number of page contents that follow. It should equal the number of
    # descriptors whose page has data.
    def num_pages
      return @num_pages unless @num_pages.nil?
      @num_pages = ((_io.size - 8) - count * 8) / 4096
      @num_pages
    end

    ##
    # Contents of the pages that have data, in the order of `pfns`
    # (opaque: guest memory). Not read until asked for.
    def pages
      return @pages unless @pages.nil?
      _pos = @_io.pos
      @_io.seek(8 + count * 8)
      if @_is_le
        @pages = []
        (num_pages).times { |i|
          @pages << @_io.read_bytes(4096)
        }
      else
        @pages = []
        (num_pages).times { |i|
          @pages << @_io.read_bytes(4096)
        }
      end
      @_io.seek(_pos)
      @pages
    end

    ##
    # What follows the last whole page (opaque); empty in an undamaged
    # record.
    def trailing
      return @trailing unless @trailing.nil?
      _pos = @_io.pos
      @_io.seek((8 + count * 8) + num_pages * 4096)
      if @_is_le
        @trailing = @_io.read_bytes(((_io.size - 8) - count * 8) % 4096)
      else
        @trailing = @_io.read_bytes(((_io.size - 8) - count * 8) % 4096)
      end
      @_io.seek(_pos)
      @trailing
    end

    ##
    # Number of pages that the record describes; at least 1.
    attr_reader :count

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # Frame number and type of each page.
    attr_reader :pfns

    ##
    # True if the stream was written by a big-endian host.
    attr_reader :host_is_be
  end

  ##
  # The page that a guest shares with Xen.
  # @see '' docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
  class SharedInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil, guest_width)
      super(_io, _parent, _root)
      @guest_width = guest_width
      _read
    end

    def _read
      case guest_width
      when 4
        @_raw_info = @_io.read_bytes_full
        _io__raw_info = Kaitai::Struct::Stream.new(@_raw_info)
        @info = XenSharedInfo::SharedInfo32.new(_io__raw_info)
      else
        @_raw_info = @_io.read_bytes_full
        _io__raw_info = Kaitai::Struct::Stream.new(@_raw_info)
        @info = XenSharedInfo::SharedInfo64.new(_io__raw_info)
      end
      self
    end

    ##
    # The page, 4096 octets.
    attr_reader :info

    ##
    # Width of the guest's words in octets, which the record does not
    # tell: 4 chooses the 32-bit layout, all else the 64-bit one.
    attr_reader :guest_width
    attr_reader :_raw_info
  end

  ##
  # Marks the end of the data that does not change over a domain's life
  # (stream version 3); has no fields.
  # @see '' docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
  class StaticDataEnd < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # Data of a toolstack that libxc does not look into. The record was used
  # during development only and must not appear.
  # @see '' docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
  class Toolstack < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @data = @_io.read_bytes_full
      self
    end

    ##
    # The data (opaque, no layout was ever published).
    attr_reader :data
  end

  ##
  # Marks that all memory was sent and is sent once more to be compared; has
  # no fields.
  # @see '' docs/specs/libxc-migration-stream.pandoc, VERIFY
  class Verify < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      self
    end
  end

  ##
  # CPUID leaves that the domain sees (stream version 3).
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
  class X86CpuidPolicy < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @leaves = []
      (_io.size / 24).times { |i|
        @leaves << CpuidLeaf.new(@_io, self, @_root)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The leaves, at least one.
    attr_reader :leaves

    ##
    # Rest that is no whole leaf (opaque); only in a damaged record.
    attr_reader :trailing
  end

  ##
  # Model specific registers that the domain sees (stream version 3).
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
  class X86MsrPolicy < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @msrs = []
      (_io.size / 16).times { |i|
        @msrs << MsrPolicyEntry.new(@_io, self, @_root)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # The registers, at least one.
    attr_reader :msrs

    ##
    # Rest that is no whole entry (opaque); only in a damaged record.
    attr_reader :trailing
  end

  ##
  # Word width and page table depth of a PV guest; the first PV record.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
  class X86PvInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @guest_width = @_io.read_u1
      @pt_levels = @_io.read_u1
      @reserved = @_io.read_bytes(6)
      self
    end

    ##
    # Width of the guest's words in octets, 4 or 8.
    attr_reader :guest_width

    ##
    # Levels of the guest's page tables, 3 or 4.
    attr_reader :pt_levels

    ##
    # Reserved, 0.
    attr_reader :reserved
  end

  ##
  # Where a PV guest keeps its physical-to-machine table.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
  class X86PvP2mFrames < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @start_pfn = @_io.read_u4le
      @end_pfn = @_io.read_u4le
      @p2m_pfns = []
      ((_io.size - 8) / 8).times { |i|
        @p2m_pfns << @_io.read_u8le
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # First frame number that the listed part of the table describes.
    attr_reader :start_pfn

    ##
    # Last frame number that the listed part of the table describes.
    attr_reader :end_pfn

    ##
    # Frames that hold the table, from the one with the entry of
    # `start_pfn` to the one with the entry of `end_pfn`. A frame holds
    # 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
    attr_reader :p2m_pfns

    ##
    # Rest that is no whole entry (opaque); only in a damaged record.
    attr_reader :trailing
  end

  ##
  # Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
  # CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
  # live update stream they are MFNs.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
  class X86PvVcpuBasic < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_id = @_io.read_u4le
      @reserved = @_io.read_u4le
      case len_context
      when 2800
        @_raw_context = @_io.read_bytes_full
        _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
        @context = XenPvVcpu::GuestContext32.new(_io__raw_context)
      when 5168
        @_raw_context = @_io.read_bytes_full
        _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
        @context = XenPvVcpu::GuestContext64.new(_io__raw_context)
      else
        @context = @_io.read_bytes_full
      end
      self
    end

    ##
    # Length of the context in octets.
    def len_context
      return @len_context unless @len_context.nil?
      @len_context = _io.size - 8
      @len_context
    end

    ##
    # Number of the vCPU.
    attr_reader :vcpu_id

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # The context; its length tells 64-bit guests (5168 octets) from
    # 32-bit ones (2800). Any other length has no layout and stays octets.
    attr_reader :context
    attr_reader :_raw_context
  end

  ##
  # Callbacks and machine check state of a PV vCPU.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
  class X86PvVcpuExtended < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_id = @_io.read_u4le
      @reserved = @_io.read_u4le
      if !(_io.eof?)
        @_raw_context = @_io.read_bytes_full
        _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
        @context = XenPvVcpu::ExtendedContext.new(_io__raw_context)
      end
      self
    end

    ##
    # Number of the vCPU.
    attr_reader :vcpu_id

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
    # without it, which receivers ignore.
    attr_reader :context
    attr_reader :_raw_context
  end

  ##
  # Model specific registers of a PV vCPU.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
  class X86PvVcpuMsrs < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_id = @_io.read_u4le
      @reserved = @_io.read_u4le
      @msrs = []
      ((_io.size - 8) / 16).times { |i|
        @msrs << XenPvVcpu::Msr.new(@_io)
      }
      if !(_io.eof?)
        @trailing = @_io.read_bytes_full
      end
      self
    end

    ##
    # Number of the vCPU.
    attr_reader :vcpu_id

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
    # record without any, which receivers ignore.
    attr_reader :msrs

    ##
    # Rest that is no whole entry (opaque); only in a damaged record.
    attr_reader :trailing
  end

  ##
  # Extended processor state of a PV vCPU.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
  class X86PvVcpuXsave < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vcpu_id = @_io.read_u4le
      @reserved = @_io.read_u4le
      if !(_io.eof?)
        @_raw_context = @_io.read_bytes_full
        _io__raw_context = Kaitai::Struct::Stream.new(@_raw_context)
        @context = XenPvVcpu::XsaveContext.new(_io__raw_context)
      end
      self
    end

    ##
    # Number of the vCPU.
    attr_reader :vcpu_id

    ##
    # Reserved, 0.
    attr_reader :reserved

    ##
    # The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
    # without it, which receivers ignore.
    attr_reader :context
    attr_reader :_raw_context
  end

  ##
  # How the domain sees the time stamp counter.
  # @see '' docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
  class X86TscInfo < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @mode = Kaitai::Struct::Stream::resolve_enum(XenMigrationRecords::TSC_MODE, @_io.read_u4le)
      @khz = @_io.read_u4le
      @nsec = @_io.read_u8le
      @incarnation = @_io.read_u4le
      @reserved = @_io.read_u4le
      self
    end

    ##
    # When reads of the TSC are emulated.
    attr_reader :mode

    ##
    # Frequency of the TSC in kHz; 0 if the TSC is not emulated.
    attr_reader :khz

    ##
    # Time since the domain's start in nanoseconds.
    attr_reader :nsec

    ##
    # How often the TSC was set, as each migration does.
    attr_reader :incarnation

    ##
    # Reserved, 0.
    attr_reader :reserved
  end
end
