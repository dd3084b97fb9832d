// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_pv_vcpu.h"
namespace luformat {
    const std::set<xen_pv_vcpu_t::arch_capabilities_bit_t> xen_pv_vcpu_t::_values_arch_capabilities_bit_t{
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_RDCL_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_IBRS_ALL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_RSBA,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_SKIP_L1DFL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_SSB_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_MDS_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_IF_PSCHANGE_MC_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_TSX_CTRL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_TAA_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_MCU_CTRL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_MISC_PACKAGE_CTRL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_ENERGY_FILTERING,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_DOITM,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_SBDR_SSDP_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_FBSDP_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_PSDP_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_FB_CLEAR,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_FB_CLEAR_CTRL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_RRSBA,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_BHI_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_XAPIC_STATUS,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_OVRCLK_STATUS,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_PBRSB_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_GDS_CTRL,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_GDS_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_RFDS_NO,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_RFDS_CLEAR,
        xen_pv_vcpu_t::ARCH_CAPABILITIES_BIT_ITS_NO,
    };
    bool xen_pv_vcpu_t::_is_defined_arch_capabilities_bit_t(xen_pv_vcpu_t::arch_capabilities_bit_t v) {
        return xen_pv_vcpu_t::_values_arch_capabilities_bit_t.find(v) != xen_pv_vcpu_t::_values_arch_capabilities_bit_t.end();
    }
    const std::set<xen_pv_vcpu_t::bndcfgs_bit_t> xen_pv_vcpu_t::_values_bndcfgs_bit_t{
        xen_pv_vcpu_t::BNDCFGS_BIT_EN,
        xen_pv_vcpu_t::BNDCFGS_BIT_BNDPRESERVE,
    };
    bool xen_pv_vcpu_t::_is_defined_bndcfgs_bit_t(xen_pv_vcpu_t::bndcfgs_bit_t v) {
        return xen_pv_vcpu_t::_values_bndcfgs_bit_t.find(v) != xen_pv_vcpu_t::_values_bndcfgs_bit_t.end();
    }
    const std::set<xen_pv_vcpu_t::breakpoint_access_t> xen_pv_vcpu_t::_values_breakpoint_access_t{
        xen_pv_vcpu_t::BREAKPOINT_ACCESS_EXECUTE,
        xen_pv_vcpu_t::BREAKPOINT_ACCESS_WRITE,
        xen_pv_vcpu_t::BREAKPOINT_ACCESS_IO,
        xen_pv_vcpu_t::BREAKPOINT_ACCESS_READ_WRITE,
    };
    bool xen_pv_vcpu_t::_is_defined_breakpoint_access_t(xen_pv_vcpu_t::breakpoint_access_t v) {
        return xen_pv_vcpu_t::_values_breakpoint_access_t.find(v) != xen_pv_vcpu_t::_values_breakpoint_access_t.end();
    }
    const std::set<xen_pv_vcpu_t::breakpoint_length_t> xen_pv_vcpu_t::_values_breakpoint_length_t{
        xen_pv_vcpu_t::BREAKPOINT_LENGTH_ONE_OCTET,
        xen_pv_vcpu_t::BREAKPOINT_LENGTH_TWO_OCTETS,
        xen_pv_vcpu_t::BREAKPOINT_LENGTH_EIGHT_OCTETS,
        xen_pv_vcpu_t::BREAKPOINT_LENGTH_FOUR_OCTETS,
    };
    bool xen_pv_vcpu_t::_is_defined_breakpoint_length_t(xen_pv_vcpu_t::breakpoint_length_t v) {
        return xen_pv_vcpu_t::_values_breakpoint_length_t.find(v) != xen_pv_vcpu_t::_values_breakpoint_length_t.end();
    }
    const std::set<xen_pv_vcpu_t::misc_features_enables_bit_t> xen_pv_vcpu_t::_values_misc_features_enables_bit_t{
        xen_pv_vcpu_t::MISC_FEATURES_ENABLES_BIT_CPUID_FAULTING,
    };
    bool xen_pv_vcpu_t::_is_defined_misc_features_enables_bit_t(xen_pv_vcpu_t::misc_features_enables_bit_t v) {
        return xen_pv_vcpu_t::_values_misc_features_enables_bit_t.find(v) != xen_pv_vcpu_t::_values_misc_features_enables_bit_t.end();
    }
    const std::set<xen_pv_vcpu_t::msr_index_t> xen_pv_vcpu_t::_values_msr_index_t{
        xen_pv_vcpu_t::MSR_INDEX_SPEC_CTRL,
        xen_pv_vcpu_t::MSR_INDEX_INTEL_PLATFORM_INFO,
        xen_pv_vcpu_t::MSR_INDEX_ARCH_CAPABILITIES,
        xen_pv_vcpu_t::MSR_INDEX_INTEL_MISC_FEATURES_ENABLES,
        xen_pv_vcpu_t::MSR_INDEX_TSC_AUX,
        xen_pv_vcpu_t::MSR_INDEX_AMD64_DR1_ADDRESS_MASK,
        xen_pv_vcpu_t::MSR_INDEX_AMD64_DR2_ADDRESS_MASK,
        xen_pv_vcpu_t::MSR_INDEX_AMD64_DR3_ADDRESS_MASK,
        xen_pv_vcpu_t::MSR_INDEX_AMD64_DR0_ADDRESS_MASK,
    };
    bool xen_pv_vcpu_t::_is_defined_msr_index_t(xen_pv_vcpu_t::msr_index_t v) {
        return xen_pv_vcpu_t::_values_msr_index_t.find(v) != xen_pv_vcpu_t::_values_msr_index_t.end();
    }
    const std::set<xen_pv_vcpu_t::platform_info_bit_t> xen_pv_vcpu_t::_values_platform_info_bit_t{
        xen_pv_vcpu_t::PLATFORM_INFO_BIT_CPUID_FAULTING,
    };
    bool xen_pv_vcpu_t::_is_defined_platform_info_bit_t(xen_pv_vcpu_t::platform_info_bit_t v) {
        return xen_pv_vcpu_t::_values_platform_info_bit_t.find(v) != xen_pv_vcpu_t::_values_platform_info_bit_t.end();
    }
    const std::set<xen_pv_vcpu_t::spec_ctrl_bit_t> xen_pv_vcpu_t::_values_spec_ctrl_bit_t{
        xen_pv_vcpu_t::SPEC_CTRL_BIT_IBRS,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_STIBP,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_SSBD,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_IPRED_DIS_U,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_IPRED_DIS_S,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_RRSBA_DIS_U,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_RRSBA_DIS_S,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_PSFD,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_DDP_DIS_U,
        xen_pv_vcpu_t::SPEC_CTRL_BIT_BHI_DIS_S,
    };
    bool xen_pv_vcpu_t::_is_defined_spec_ctrl_bit_t(xen_pv_vcpu_t::spec_ctrl_bit_t v) {
        return xen_pv_vcpu_t::_values_spec_ctrl_bit_t.find(v) != xen_pv_vcpu_t::_values_spec_ctrl_bit_t.end();
    }

    xen_pv_vcpu_t::xen_pv_vcpu_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void xen_pv_vcpu_t::_read() {
    }

    xen_pv_vcpu_t::~xen_pv_vcpu_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::_clean_up() {
    }

    xen_pv_vcpu_t::extended_context_t::extended_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_mcg_cmci_p = false;
        f_mcg_ctl_p = false;
        f_mcg_ext_p = false;
        f_mcg_lmce_p = false;
        f_mcg_num_banks = false;
        f_mcg_ser_p = false;
        f_mcg_tes_p = false;
        _read();
    }

    void xen_pv_vcpu_t::extended_context_t::_read() {
        m_vcpu = m__io->read_u4le();
        m_len_context = m__io->read_u4le();
        m_syscall32_callback_eip = m__io->read_u8le();
        m_sysenter_callback_eip = m__io->read_u8le();
        m_syscall32_callback_cs = m__io->read_u2le();
        m_sysenter_callback_cs = m__io->read_u2le();
        m_syscall32_disables_events = m__io->read_u1();
        m_sysenter_disables_events = m__io->read_u1();
        m_padding = m__io->read_bytes(2);
        n_mcg_cap = true;
        if (!(_io()->is_eof())) {
            n_mcg_cap = false;
            m_mcg_cap = m__io->read_u8le();
        }
        n_mci_ctl2_bank0 = true;
        if (!(_io()->is_eof())) {
            n_mci_ctl2_bank0 = false;
            m_mci_ctl2_bank0 = m__io->read_u8le();
        }
        n_mci_ctl2_bank1 = true;
        if (!(_io()->is_eof())) {
            n_mci_ctl2_bank1 = false;
            m_mci_ctl2_bank1 = m__io->read_u8le();
        }
        n_mcg_ext_ctl = true;
        if (!(_io()->is_eof())) {
            n_mcg_ext_ctl = false;
            m_mcg_ext_ctl = m__io->read_u8le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_pv_vcpu_t::extended_context_t::~extended_context_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::extended_context_t::_clean_up() {
        if (!n_mcg_cap) {
        }
        if (!n_mci_ctl2_bank0) {
        }
        if (!n_mci_ctl2_bank1) {
        }
        if (!n_mcg_ext_ctl) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_cmci_p() {
        if (f_mcg_cmci_p)
            return m_mcg_cmci_p;
        f_mcg_cmci_p = true;
        n_mcg_cmci_p = true;
        if (_io()->size() >= 40) {
            n_mcg_cmci_p = false;
            m_mcg_cmci_p = (mcg_cap() & 1024) != 0;
        }
        return m_mcg_cmci_p;
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_ctl_p() {
        if (f_mcg_ctl_p)
            return m_mcg_ctl_p;
        f_mcg_ctl_p = true;
        n_mcg_ctl_p = true;
        if (_io()->size() >= 40) {
            n_mcg_ctl_p = false;
            m_mcg_ctl_p = (mcg_cap() & 256) != 0;
        }
        return m_mcg_ctl_p;
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_ext_p() {
        if (f_mcg_ext_p)
            return m_mcg_ext_p;
        f_mcg_ext_p = true;
        n_mcg_ext_p = true;
        if (_io()->size() >= 40) {
            n_mcg_ext_p = false;
            m_mcg_ext_p = (mcg_cap() & 512) != 0;
        }
        return m_mcg_ext_p;
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_lmce_p() {
        if (f_mcg_lmce_p)
            return m_mcg_lmce_p;
        f_mcg_lmce_p = true;
        n_mcg_lmce_p = true;
        if (_io()->size() >= 40) {
            n_mcg_lmce_p = false;
            m_mcg_lmce_p = (mcg_cap() & 134217728) != 0;
        }
        return m_mcg_lmce_p;
    }

    int32_t xen_pv_vcpu_t::extended_context_t::mcg_num_banks() {
        if (f_mcg_num_banks)
            return m_mcg_num_banks;
        f_mcg_num_banks = true;
        n_mcg_num_banks = true;
        if (_io()->size() >= 40) {
            n_mcg_num_banks = false;
            m_mcg_num_banks = kaitai::kstream::mod(mcg_cap(), 256);
        }
        return m_mcg_num_banks;
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_ser_p() {
        if (f_mcg_ser_p)
            return m_mcg_ser_p;
        f_mcg_ser_p = true;
        n_mcg_ser_p = true;
        if (_io()->size() >= 40) {
            n_mcg_ser_p = false;
            m_mcg_ser_p = (mcg_cap() & 16777216) != 0;
        }
        return m_mcg_ser_p;
    }

    bool xen_pv_vcpu_t::extended_context_t::mcg_tes_p() {
        if (f_mcg_tes_p)
            return m_mcg_tes_p;
        f_mcg_tes_p = true;
        n_mcg_tes_p = true;
        if (_io()->size() >= 40) {
            n_mcg_tes_p = false;
            m_mcg_tes_p = (mcg_cap() & 2048) != 0;
        }
        return m_mcg_tes_p;
    }

    xen_pv_vcpu_t::guest_context_32_t::guest_context_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_fpu_ctxt = nullptr;
        m__io__raw_fpu_ctxt = nullptr;
        m_user_regs = nullptr;
        m_traps = nullptr;
        m_gdt_frames = nullptr;
        f_cr0_am = false;
        f_cr0_cd = false;
        f_cr0_em = false;
        f_cr0_et = false;
        f_cr0_mp = false;
        f_cr0_ne = false;
        f_cr0_nw = false;
        f_cr0_pe = false;
        f_cr0_pg = false;
        f_cr0_ts = false;
        f_cr0_wp = false;
        f_cr3_frame = false;
        f_cr4_cet = false;
        f_cr4_de = false;
        f_cr4_fsgsbase = false;
        f_cr4_la57 = false;
        f_cr4_mce = false;
        f_cr4_osfxsr = false;
        f_cr4_osxmmexcpt = false;
        f_cr4_osxsave = false;
        f_cr4_pae = false;
        f_cr4_pce = false;
        f_cr4_pcide = false;
        f_cr4_pge = false;
        f_cr4_pke = false;
        f_cr4_pks = false;
        f_cr4_pse = false;
        f_cr4_pvi = false;
        f_cr4_smap = false;
        f_cr4_smep = false;
        f_cr4_smxe = false;
        f_cr4_tsd = false;
        f_cr4_umip = false;
        f_cr4_vme = false;
        f_cr4_vmxe = false;
        f_dr6_b0 = false;
        f_dr6_b1 = false;
        f_dr6_b2 = false;
        f_dr6_b3 = false;
        f_dr6_bd = false;
        f_dr6_bld = false;
        f_dr6_bs = false;
        f_dr6_bt = false;
        f_dr6_rtm = false;
        f_dr7_g0 = false;
        f_dr7_g1 = false;
        f_dr7_g2 = false;
        f_dr7_g3 = false;
        f_dr7_gd = false;
        f_dr7_ge = false;
        f_dr7_l0 = false;
        f_dr7_l1 = false;
        f_dr7_l2 = false;
        f_dr7_l3 = false;
        f_dr7_le = false;
        f_dr7_len0 = false;
        f_dr7_len1 = false;
        f_dr7_len2 = false;
        f_dr7_len3 = false;
        f_dr7_rtm = false;
        f_dr7_rw0 = false;
        f_dr7_rw1 = false;
        f_dr7_rw2 = false;
        f_dr7_rw3 = false;
        f_vgcf_failsafe_disables_events = false;
        f_vgcf_i387_valid = false;
        f_vgcf_in_kernel = false;
        f_vgcf_online = false;
        f_vgcf_syscall_disables_events = false;
        f_vmasst_4gb_segments = false;
        f_vmasst_4gb_segments_notify = false;
        f_vmasst_architectural_iopl = false;
        f_vmasst_pae_extended_cr3 = false;
        f_vmasst_runstate_update_flag = false;
        f_vmasst_writable_pagetables = false;
        _read();
    }

    void xen_pv_vcpu_t::guest_context_32_t::_read() {
        m__raw_fpu_ctxt = m__io->read_bytes(512);
        m__io__raw_fpu_ctxt = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_fpu_ctxt));
        m_fpu_ctxt = std::unique_ptr<x86_fxsave_t>(new x86_fxsave_t(m__io__raw_fpu_ctxt.get()));
        m_flags = m__io->read_u4le();
        m_user_regs = std::unique_ptr<user_regs_32_t>(new user_regs_32_t(m__io, this, m__root));
        m_traps = std::unique_ptr<std::vector<std::unique_ptr<trap_info_32_t>>>(new std::vector<std::unique_ptr<trap_info_32_t>>());
        const int l_traps = 256;
        for (int i = 0; i < l_traps; i++) {
            m_traps->push_back(std::move(std::unique_ptr<trap_info_32_t>(new trap_info_32_t(m__io, this, m__root))));
        }
        m_ldt_base = m__io->read_u4le();
        m_ldt_ents = m__io->read_u4le();
        m_gdt_frames = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_gdt_frames = 16;
        for (int i = 0; i < l_gdt_frames; i++) {
            m_gdt_frames->push_back(std::move(m__io->read_u4le()));
        }
        m_gdt_ents = m__io->read_u4le();
        m_kernel_ss = m__io->read_u4le();
        m_kernel_sp = m__io->read_u4le();
        m_cr0 = m__io->read_u4le();
        m_cr1 = m__io->read_u4le();
        m_cr2 = m__io->read_u4le();
        m_cr3 = m__io->read_u4le();
        m_cr4 = m__io->read_u4le();
        m_cr5 = m__io->read_u4le();
        m_cr6 = m__io->read_u4le();
        m_cr7 = m__io->read_u4le();
        m_dr0 = m__io->read_u4le();
        m_dr1 = m__io->read_u4le();
        m_dr2 = m__io->read_u4le();
        m_dr3 = m__io->read_u4le();
        m_dr4 = m__io->read_u4le();
        m_dr5 = m__io->read_u4le();
        m_dr6 = m__io->read_u4le();
        m_dr7 = m__io->read_u4le();
        m_event_callback_cs = m__io->read_u4le();
        m_event_callback_eip = m__io->read_u4le();
        m_failsafe_callback_cs = m__io->read_u4le();
        m_failsafe_callback_eip = m__io->read_u4le();
        m_vm_assist = m__io->read_u4le();
    }

    xen_pv_vcpu_t::guest_context_32_t::~guest_context_32_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::guest_context_32_t::_clean_up() {
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_am() {
        if (f_cr0_am)
            return m_cr0_am;
        f_cr0_am = true;
        m_cr0_am = (cr0() & 262144) != 0;
        return m_cr0_am;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_cd() {
        if (f_cr0_cd)
            return m_cr0_cd;
        f_cr0_cd = true;
        m_cr0_cd = (cr0() & 1073741824) != 0;
        return m_cr0_cd;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_em() {
        if (f_cr0_em)
            return m_cr0_em;
        f_cr0_em = true;
        m_cr0_em = (cr0() & 4) != 0;
        return m_cr0_em;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_et() {
        if (f_cr0_et)
            return m_cr0_et;
        f_cr0_et = true;
        m_cr0_et = (cr0() & 16) != 0;
        return m_cr0_et;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_mp() {
        if (f_cr0_mp)
            return m_cr0_mp;
        f_cr0_mp = true;
        m_cr0_mp = (cr0() & 2) != 0;
        return m_cr0_mp;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_ne() {
        if (f_cr0_ne)
            return m_cr0_ne;
        f_cr0_ne = true;
        m_cr0_ne = (cr0() & 32) != 0;
        return m_cr0_ne;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_nw() {
        if (f_cr0_nw)
            return m_cr0_nw;
        f_cr0_nw = true;
        m_cr0_nw = (cr0() & 536870912) != 0;
        return m_cr0_nw;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_pe() {
        if (f_cr0_pe)
            return m_cr0_pe;
        f_cr0_pe = true;
        m_cr0_pe = (cr0() & 1) != 0;
        return m_cr0_pe;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_pg() {
        if (f_cr0_pg)
            return m_cr0_pg;
        f_cr0_pg = true;
        m_cr0_pg = (cr0() & 2147483648UL) != 0;
        return m_cr0_pg;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_ts() {
        if (f_cr0_ts)
            return m_cr0_ts;
        f_cr0_ts = true;
        m_cr0_ts = (cr0() & 8) != 0;
        return m_cr0_ts;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr0_wp() {
        if (f_cr0_wp)
            return m_cr0_wp;
        f_cr0_wp = true;
        m_cr0_wp = (cr0() & 65536) != 0;
        return m_cr0_wp;
    }

    uint64_t xen_pv_vcpu_t::guest_context_32_t::cr3_frame() {
        if (f_cr3_frame)
            return m_cr3_frame;
        f_cr3_frame = true;
        m_cr3_frame = static_cast<uint64_t>(cr3() / 4096 + kaitai::kstream::mod(cr3(), 4096) * 1048576);
        return m_cr3_frame;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_cet() {
        if (f_cr4_cet)
            return m_cr4_cet;
        f_cr4_cet = true;
        m_cr4_cet = (cr4() & 8388608) != 0;
        return m_cr4_cet;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_de() {
        if (f_cr4_de)
            return m_cr4_de;
        f_cr4_de = true;
        m_cr4_de = (cr4() & 8) != 0;
        return m_cr4_de;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_fsgsbase() {
        if (f_cr4_fsgsbase)
            return m_cr4_fsgsbase;
        f_cr4_fsgsbase = true;
        m_cr4_fsgsbase = (cr4() & 65536) != 0;
        return m_cr4_fsgsbase;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_la57() {
        if (f_cr4_la57)
            return m_cr4_la57;
        f_cr4_la57 = true;
        m_cr4_la57 = (cr4() & 4096) != 0;
        return m_cr4_la57;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_mce() {
        if (f_cr4_mce)
            return m_cr4_mce;
        f_cr4_mce = true;
        m_cr4_mce = (cr4() & 64) != 0;
        return m_cr4_mce;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_osfxsr() {
        if (f_cr4_osfxsr)
            return m_cr4_osfxsr;
        f_cr4_osfxsr = true;
        m_cr4_osfxsr = (cr4() & 512) != 0;
        return m_cr4_osfxsr;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_osxmmexcpt() {
        if (f_cr4_osxmmexcpt)
            return m_cr4_osxmmexcpt;
        f_cr4_osxmmexcpt = true;
        m_cr4_osxmmexcpt = (cr4() & 1024) != 0;
        return m_cr4_osxmmexcpt;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_osxsave() {
        if (f_cr4_osxsave)
            return m_cr4_osxsave;
        f_cr4_osxsave = true;
        m_cr4_osxsave = (cr4() & 262144) != 0;
        return m_cr4_osxsave;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pae() {
        if (f_cr4_pae)
            return m_cr4_pae;
        f_cr4_pae = true;
        m_cr4_pae = (cr4() & 32) != 0;
        return m_cr4_pae;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pce() {
        if (f_cr4_pce)
            return m_cr4_pce;
        f_cr4_pce = true;
        m_cr4_pce = (cr4() & 256) != 0;
        return m_cr4_pce;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pcide() {
        if (f_cr4_pcide)
            return m_cr4_pcide;
        f_cr4_pcide = true;
        m_cr4_pcide = (cr4() & 131072) != 0;
        return m_cr4_pcide;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pge() {
        if (f_cr4_pge)
            return m_cr4_pge;
        f_cr4_pge = true;
        m_cr4_pge = (cr4() & 128) != 0;
        return m_cr4_pge;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pke() {
        if (f_cr4_pke)
            return m_cr4_pke;
        f_cr4_pke = true;
        m_cr4_pke = (cr4() & 4194304) != 0;
        return m_cr4_pke;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pks() {
        if (f_cr4_pks)
            return m_cr4_pks;
        f_cr4_pks = true;
        m_cr4_pks = (cr4() & 16777216) != 0;
        return m_cr4_pks;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pse() {
        if (f_cr4_pse)
            return m_cr4_pse;
        f_cr4_pse = true;
        m_cr4_pse = (cr4() & 16) != 0;
        return m_cr4_pse;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_pvi() {
        if (f_cr4_pvi)
            return m_cr4_pvi;
        f_cr4_pvi = true;
        m_cr4_pvi = (cr4() & 2) != 0;
        return m_cr4_pvi;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_smap() {
        if (f_cr4_smap)
            return m_cr4_smap;
        f_cr4_smap = true;
        m_cr4_smap = (cr4() & 2097152) != 0;
        return m_cr4_smap;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_smep() {
        if (f_cr4_smep)
            return m_cr4_smep;
        f_cr4_smep = true;
        m_cr4_smep = (cr4() & 1048576) != 0;
        return m_cr4_smep;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_smxe() {
        if (f_cr4_smxe)
            return m_cr4_smxe;
        f_cr4_smxe = true;
        m_cr4_smxe = (cr4() & 16384) != 0;
        return m_cr4_smxe;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_tsd() {
        if (f_cr4_tsd)
            return m_cr4_tsd;
        f_cr4_tsd = true;
        m_cr4_tsd = (cr4() & 4) != 0;
        return m_cr4_tsd;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_umip() {
        if (f_cr4_umip)
            return m_cr4_umip;
        f_cr4_umip = true;
        m_cr4_umip = (cr4() & 2048) != 0;
        return m_cr4_umip;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_vme() {
        if (f_cr4_vme)
            return m_cr4_vme;
        f_cr4_vme = true;
        m_cr4_vme = (cr4() & 1) != 0;
        return m_cr4_vme;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::cr4_vmxe() {
        if (f_cr4_vmxe)
            return m_cr4_vmxe;
        f_cr4_vmxe = true;
        m_cr4_vmxe = (cr4() & 8192) != 0;
        return m_cr4_vmxe;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_b0() {
        if (f_dr6_b0)
            return m_dr6_b0;
        f_dr6_b0 = true;
        m_dr6_b0 = (dr6() & 1) != 0;
        return m_dr6_b0;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_b1() {
        if (f_dr6_b1)
            return m_dr6_b1;
        f_dr6_b1 = true;
        m_dr6_b1 = (dr6() & 2) != 0;
        return m_dr6_b1;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_b2() {
        if (f_dr6_b2)
            return m_dr6_b2;
        f_dr6_b2 = true;
        m_dr6_b2 = (dr6() & 4) != 0;
        return m_dr6_b2;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_b3() {
        if (f_dr6_b3)
            return m_dr6_b3;
        f_dr6_b3 = true;
        m_dr6_b3 = (dr6() & 8) != 0;
        return m_dr6_b3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_bd() {
        if (f_dr6_bd)
            return m_dr6_bd;
        f_dr6_bd = true;
        m_dr6_bd = (dr6() & 8192) != 0;
        return m_dr6_bd;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_bld() {
        if (f_dr6_bld)
            return m_dr6_bld;
        f_dr6_bld = true;
        m_dr6_bld = (dr6() & 2048) != 0;
        return m_dr6_bld;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_bs() {
        if (f_dr6_bs)
            return m_dr6_bs;
        f_dr6_bs = true;
        m_dr6_bs = (dr6() & 16384) != 0;
        return m_dr6_bs;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_bt() {
        if (f_dr6_bt)
            return m_dr6_bt;
        f_dr6_bt = true;
        m_dr6_bt = (dr6() & 32768) != 0;
        return m_dr6_bt;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr6_rtm() {
        if (f_dr6_rtm)
            return m_dr6_rtm;
        f_dr6_rtm = true;
        m_dr6_rtm = (dr6() & 65536) != 0;
        return m_dr6_rtm;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_g0() {
        if (f_dr7_g0)
            return m_dr7_g0;
        f_dr7_g0 = true;
        m_dr7_g0 = (dr7() & 2) != 0;
        return m_dr7_g0;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_g1() {
        if (f_dr7_g1)
            return m_dr7_g1;
        f_dr7_g1 = true;
        m_dr7_g1 = (dr7() & 8) != 0;
        return m_dr7_g1;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_g2() {
        if (f_dr7_g2)
            return m_dr7_g2;
        f_dr7_g2 = true;
        m_dr7_g2 = (dr7() & 32) != 0;
        return m_dr7_g2;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_g3() {
        if (f_dr7_g3)
            return m_dr7_g3;
        f_dr7_g3 = true;
        m_dr7_g3 = (dr7() & 128) != 0;
        return m_dr7_g3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_gd() {
        if (f_dr7_gd)
            return m_dr7_gd;
        f_dr7_gd = true;
        m_dr7_gd = (dr7() & 8192) != 0;
        return m_dr7_gd;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_ge() {
        if (f_dr7_ge)
            return m_dr7_ge;
        f_dr7_ge = true;
        m_dr7_ge = (dr7() & 512) != 0;
        return m_dr7_ge;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_l0() {
        if (f_dr7_l0)
            return m_dr7_l0;
        f_dr7_l0 = true;
        m_dr7_l0 = (dr7() & 1) != 0;
        return m_dr7_l0;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_l1() {
        if (f_dr7_l1)
            return m_dr7_l1;
        f_dr7_l1 = true;
        m_dr7_l1 = (dr7() & 4) != 0;
        return m_dr7_l1;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_l2() {
        if (f_dr7_l2)
            return m_dr7_l2;
        f_dr7_l2 = true;
        m_dr7_l2 = (dr7() & 16) != 0;
        return m_dr7_l2;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_l3() {
        if (f_dr7_l3)
            return m_dr7_l3;
        f_dr7_l3 = true;
        m_dr7_l3 = (dr7() & 64) != 0;
        return m_dr7_l3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_le() {
        if (f_dr7_le)
            return m_dr7_le;
        f_dr7_le = true;
        m_dr7_le = (dr7() & 256) != 0;
        return m_dr7_le;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_32_t::dr7_len0() {
        if (f_dr7_len0)
            return m_dr7_len0;
        f_dr7_len0 = true;
        m_dr7_len0 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 262144, 4));
        return m_dr7_len0;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_32_t::dr7_len1() {
        if (f_dr7_len1)
            return m_dr7_len1;
        f_dr7_len1 = true;
        m_dr7_len1 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 4194304, 4));
        return m_dr7_len1;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_32_t::dr7_len2() {
        if (f_dr7_len2)
            return m_dr7_len2;
        f_dr7_len2 = true;
        m_dr7_len2 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 67108864, 4));
        return m_dr7_len2;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_32_t::dr7_len3() {
        if (f_dr7_len3)
            return m_dr7_len3;
        f_dr7_len3 = true;
        m_dr7_len3 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 1073741824, 4));
        return m_dr7_len3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::dr7_rtm() {
        if (f_dr7_rtm)
            return m_dr7_rtm;
        f_dr7_rtm = true;
        m_dr7_rtm = (dr7() & 2048) != 0;
        return m_dr7_rtm;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_32_t::dr7_rw0() {
        if (f_dr7_rw0)
            return m_dr7_rw0;
        f_dr7_rw0 = true;
        m_dr7_rw0 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 65536, 4));
        return m_dr7_rw0;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_32_t::dr7_rw1() {
        if (f_dr7_rw1)
            return m_dr7_rw1;
        f_dr7_rw1 = true;
        m_dr7_rw1 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 1048576, 4));
        return m_dr7_rw1;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_32_t::dr7_rw2() {
        if (f_dr7_rw2)
            return m_dr7_rw2;
        f_dr7_rw2 = true;
        m_dr7_rw2 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 16777216, 4));
        return m_dr7_rw2;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_32_t::dr7_rw3() {
        if (f_dr7_rw3)
            return m_dr7_rw3;
        f_dr7_rw3 = true;
        m_dr7_rw3 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 268435456, 4));
        return m_dr7_rw3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vgcf_failsafe_disables_events() {
        if (f_vgcf_failsafe_disables_events)
            return m_vgcf_failsafe_disables_events;
        f_vgcf_failsafe_disables_events = true;
        m_vgcf_failsafe_disables_events = (flags() & 8) != 0;
        return m_vgcf_failsafe_disables_events;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vgcf_i387_valid() {
        if (f_vgcf_i387_valid)
            return m_vgcf_i387_valid;
        f_vgcf_i387_valid = true;
        m_vgcf_i387_valid = (flags() & 1) != 0;
        return m_vgcf_i387_valid;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vgcf_in_kernel() {
        if (f_vgcf_in_kernel)
            return m_vgcf_in_kernel;
        f_vgcf_in_kernel = true;
        m_vgcf_in_kernel = (flags() & 4) != 0;
        return m_vgcf_in_kernel;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vgcf_online() {
        if (f_vgcf_online)
            return m_vgcf_online;
        f_vgcf_online = true;
        m_vgcf_online = (flags() & 32) != 0;
        return m_vgcf_online;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vgcf_syscall_disables_events() {
        if (f_vgcf_syscall_disables_events)
            return m_vgcf_syscall_disables_events;
        f_vgcf_syscall_disables_events = true;
        m_vgcf_syscall_disables_events = (flags() & 16) != 0;
        return m_vgcf_syscall_disables_events;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_4gb_segments() {
        if (f_vmasst_4gb_segments)
            return m_vmasst_4gb_segments;
        f_vmasst_4gb_segments = true;
        m_vmasst_4gb_segments = (vm_assist() & 1) != 0;
        return m_vmasst_4gb_segments;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_4gb_segments_notify() {
        if (f_vmasst_4gb_segments_notify)
            return m_vmasst_4gb_segments_notify;
        f_vmasst_4gb_segments_notify = true;
        m_vmasst_4gb_segments_notify = (vm_assist() & 2) != 0;
        return m_vmasst_4gb_segments_notify;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_architectural_iopl() {
        if (f_vmasst_architectural_iopl)
            return m_vmasst_architectural_iopl;
        f_vmasst_architectural_iopl = true;
        m_vmasst_architectural_iopl = (vm_assist() & 16) != 0;
        return m_vmasst_architectural_iopl;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_pae_extended_cr3() {
        if (f_vmasst_pae_extended_cr3)
            return m_vmasst_pae_extended_cr3;
        f_vmasst_pae_extended_cr3 = true;
        m_vmasst_pae_extended_cr3 = (vm_assist() & 8) != 0;
        return m_vmasst_pae_extended_cr3;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_runstate_update_flag() {
        if (f_vmasst_runstate_update_flag)
            return m_vmasst_runstate_update_flag;
        f_vmasst_runstate_update_flag = true;
        m_vmasst_runstate_update_flag = (vm_assist() & 32) != 0;
        return m_vmasst_runstate_update_flag;
    }

    bool xen_pv_vcpu_t::guest_context_32_t::vmasst_writable_pagetables() {
        if (f_vmasst_writable_pagetables)
            return m_vmasst_writable_pagetables;
        f_vmasst_writable_pagetables = true;
        m_vmasst_writable_pagetables = (vm_assist() & 4) != 0;
        return m_vmasst_writable_pagetables;
    }

    xen_pv_vcpu_t::guest_context_64_t::guest_context_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_fpu_ctxt = nullptr;
        m__io__raw_fpu_ctxt = nullptr;
        m_user_regs = nullptr;
        m_traps = nullptr;
        m_gdt_frames = nullptr;
        f_cr0_am = false;
        f_cr0_cd = false;
        f_cr0_em = false;
        f_cr0_et = false;
        f_cr0_mp = false;
        f_cr0_ne = false;
        f_cr0_nw = false;
        f_cr0_pe = false;
        f_cr0_pg = false;
        f_cr0_ts = false;
        f_cr0_wp = false;
        f_cr3_frame = false;
        f_cr4_cet = false;
        f_cr4_de = false;
        f_cr4_fsgsbase = false;
        f_cr4_la57 = false;
        f_cr4_mce = false;
        f_cr4_osfxsr = false;
        f_cr4_osxmmexcpt = false;
        f_cr4_osxsave = false;
        f_cr4_pae = false;
        f_cr4_pce = false;
        f_cr4_pcide = false;
        f_cr4_pge = false;
        f_cr4_pke = false;
        f_cr4_pks = false;
        f_cr4_pse = false;
        f_cr4_pvi = false;
        f_cr4_smap = false;
        f_cr4_smep = false;
        f_cr4_smxe = false;
        f_cr4_tsd = false;
        f_cr4_umip = false;
        f_cr4_vme = false;
        f_cr4_vmxe = false;
        f_dr6_b0 = false;
        f_dr6_b1 = false;
        f_dr6_b2 = false;
        f_dr6_b3 = false;
        f_dr6_bd = false;
        f_dr6_bld = false;
        f_dr6_bs = false;
        f_dr6_bt = false;
        f_dr6_rtm = false;
        f_dr7_g0 = false;
        f_dr7_g1 = false;
        f_dr7_g2 = false;
        f_dr7_g3 = false;
        f_dr7_gd = false;
        f_dr7_ge = false;
        f_dr7_l0 = false;
        f_dr7_l1 = false;
        f_dr7_l2 = false;
        f_dr7_l3 = false;
        f_dr7_le = false;
        f_dr7_len0 = false;
        f_dr7_len1 = false;
        f_dr7_len2 = false;
        f_dr7_len3 = false;
        f_dr7_rtm = false;
        f_dr7_rw0 = false;
        f_dr7_rw1 = false;
        f_dr7_rw2 = false;
        f_dr7_rw3 = false;
        f_user_cr3_frame = false;
        f_vgcf_failsafe_disables_events = false;
        f_vgcf_i387_valid = false;
        f_vgcf_in_kernel = false;
        f_vgcf_online = false;
        f_vgcf_syscall_disables_events = false;
        f_vmasst_4gb_segments = false;
        f_vmasst_4gb_segments_notify = false;
        f_vmasst_architectural_iopl = false;
        f_vmasst_m2p_strict = false;
        f_vmasst_pae_extended_cr3 = false;
        f_vmasst_runstate_update_flag = false;
        f_vmasst_writable_pagetables = false;
        _read();
    }

    void xen_pv_vcpu_t::guest_context_64_t::_read() {
        m__raw_fpu_ctxt = m__io->read_bytes(512);
        m__io__raw_fpu_ctxt = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_fpu_ctxt));
        m_fpu_ctxt = std::unique_ptr<x86_fxsave_t>(new x86_fxsave_t(m__io__raw_fpu_ctxt.get()));
        m_flags = m__io->read_u8le();
        m_user_regs = std::unique_ptr<user_regs_64_t>(new user_regs_64_t(m__io, this, m__root));
        m_traps = std::unique_ptr<std::vector<std::unique_ptr<trap_info_64_t>>>(new std::vector<std::unique_ptr<trap_info_64_t>>());
        const int l_traps = 256;
        for (int i = 0; i < l_traps; i++) {
            m_traps->push_back(std::move(std::unique_ptr<trap_info_64_t>(new trap_info_64_t(m__io, this, m__root))));
        }
        m_ldt_base = m__io->read_u8le();
        m_ldt_ents = m__io->read_u8le();
        m_gdt_frames = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_gdt_frames = 16;
        for (int i = 0; i < l_gdt_frames; i++) {
            m_gdt_frames->push_back(std::move(m__io->read_u8le()));
        }
        m_gdt_ents = m__io->read_u8le();
        m_kernel_ss = m__io->read_u8le();
        m_kernel_sp = m__io->read_u8le();
        m_cr0 = m__io->read_u8le();
        m_user_cr3 = m__io->read_u8le();
        m_cr2 = m__io->read_u8le();
        m_cr3 = m__io->read_u8le();
        m_cr4 = m__io->read_u8le();
        m_cr5 = m__io->read_u8le();
        m_cr6 = m__io->read_u8le();
        m_cr7 = m__io->read_u8le();
        m_dr0 = m__io->read_u8le();
        m_dr1 = m__io->read_u8le();
        m_dr2 = m__io->read_u8le();
        m_dr3 = m__io->read_u8le();
        m_dr4 = m__io->read_u8le();
        m_dr5 = m__io->read_u8le();
        m_dr6 = m__io->read_u8le();
        m_dr7 = m__io->read_u8le();
        m_event_callback_eip = m__io->read_u8le();
        m_failsafe_callback_eip = m__io->read_u8le();
        m_syscall_callback_eip = m__io->read_u8le();
        m_vm_assist = m__io->read_u8le();
        m_fs_base = m__io->read_u8le();
        m_gs_base_kernel = m__io->read_u8le();
        m_gs_base_user = m__io->read_u8le();
    }

    xen_pv_vcpu_t::guest_context_64_t::~guest_context_64_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::guest_context_64_t::_clean_up() {
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_am() {
        if (f_cr0_am)
            return m_cr0_am;
        f_cr0_am = true;
        m_cr0_am = (cr0() & 262144) != 0;
        return m_cr0_am;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_cd() {
        if (f_cr0_cd)
            return m_cr0_cd;
        f_cr0_cd = true;
        m_cr0_cd = (cr0() & 1073741824) != 0;
        return m_cr0_cd;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_em() {
        if (f_cr0_em)
            return m_cr0_em;
        f_cr0_em = true;
        m_cr0_em = (cr0() & 4) != 0;
        return m_cr0_em;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_et() {
        if (f_cr0_et)
            return m_cr0_et;
        f_cr0_et = true;
        m_cr0_et = (cr0() & 16) != 0;
        return m_cr0_et;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_mp() {
        if (f_cr0_mp)
            return m_cr0_mp;
        f_cr0_mp = true;
        m_cr0_mp = (cr0() & 2) != 0;
        return m_cr0_mp;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_ne() {
        if (f_cr0_ne)
            return m_cr0_ne;
        f_cr0_ne = true;
        m_cr0_ne = (cr0() & 32) != 0;
        return m_cr0_ne;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_nw() {
        if (f_cr0_nw)
            return m_cr0_nw;
        f_cr0_nw = true;
        m_cr0_nw = (cr0() & 536870912) != 0;
        return m_cr0_nw;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_pe() {
        if (f_cr0_pe)
            return m_cr0_pe;
        f_cr0_pe = true;
        m_cr0_pe = (cr0() & 1) != 0;
        return m_cr0_pe;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_pg() {
        if (f_cr0_pg)
            return m_cr0_pg;
        f_cr0_pg = true;
        m_cr0_pg = (cr0() & 2147483648UL) != 0;
        return m_cr0_pg;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_ts() {
        if (f_cr0_ts)
            return m_cr0_ts;
        f_cr0_ts = true;
        m_cr0_ts = (cr0() & 8) != 0;
        return m_cr0_ts;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr0_wp() {
        if (f_cr0_wp)
            return m_cr0_wp;
        f_cr0_wp = true;
        m_cr0_wp = (cr0() & 65536) != 0;
        return m_cr0_wp;
    }

    uint64_t xen_pv_vcpu_t::guest_context_64_t::cr3_frame() {
        if (f_cr3_frame)
            return m_cr3_frame;
        f_cr3_frame = true;
        m_cr3_frame = static_cast<uint64_t>(cr3() / 4096);
        return m_cr3_frame;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_cet() {
        if (f_cr4_cet)
            return m_cr4_cet;
        f_cr4_cet = true;
        m_cr4_cet = (cr4() & 8388608) != 0;
        return m_cr4_cet;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_de() {
        if (f_cr4_de)
            return m_cr4_de;
        f_cr4_de = true;
        m_cr4_de = (cr4() & 8) != 0;
        return m_cr4_de;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_fsgsbase() {
        if (f_cr4_fsgsbase)
            return m_cr4_fsgsbase;
        f_cr4_fsgsbase = true;
        m_cr4_fsgsbase = (cr4() & 65536) != 0;
        return m_cr4_fsgsbase;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_la57() {
        if (f_cr4_la57)
            return m_cr4_la57;
        f_cr4_la57 = true;
        m_cr4_la57 = (cr4() & 4096) != 0;
        return m_cr4_la57;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_mce() {
        if (f_cr4_mce)
            return m_cr4_mce;
        f_cr4_mce = true;
        m_cr4_mce = (cr4() & 64) != 0;
        return m_cr4_mce;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_osfxsr() {
        if (f_cr4_osfxsr)
            return m_cr4_osfxsr;
        f_cr4_osfxsr = true;
        m_cr4_osfxsr = (cr4() & 512) != 0;
        return m_cr4_osfxsr;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_osxmmexcpt() {
        if (f_cr4_osxmmexcpt)
            return m_cr4_osxmmexcpt;
        f_cr4_osxmmexcpt = true;
        m_cr4_osxmmexcpt = (cr4() & 1024) != 0;
        return m_cr4_osxmmexcpt;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_osxsave() {
        if (f_cr4_osxsave)
            return m_cr4_osxsave;
        f_cr4_osxsave = true;
        m_cr4_osxsave = (cr4() & 262144) != 0;
        return m_cr4_osxsave;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pae() {
        if (f_cr4_pae)
            return m_cr4_pae;
        f_cr4_pae = true;
        m_cr4_pae = (cr4() & 32) != 0;
        return m_cr4_pae;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pce() {
        if (f_cr4_pce)
            return m_cr4_pce;
        f_cr4_pce = true;
        m_cr4_pce = (cr4() & 256) != 0;
        return m_cr4_pce;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pcide() {
        if (f_cr4_pcide)
            return m_cr4_pcide;
        f_cr4_pcide = true;
        m_cr4_pcide = (cr4() & 131072) != 0;
        return m_cr4_pcide;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pge() {
        if (f_cr4_pge)
            return m_cr4_pge;
        f_cr4_pge = true;
        m_cr4_pge = (cr4() & 128) != 0;
        return m_cr4_pge;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pke() {
        if (f_cr4_pke)
            return m_cr4_pke;
        f_cr4_pke = true;
        m_cr4_pke = (cr4() & 4194304) != 0;
        return m_cr4_pke;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pks() {
        if (f_cr4_pks)
            return m_cr4_pks;
        f_cr4_pks = true;
        m_cr4_pks = (cr4() & 16777216) != 0;
        return m_cr4_pks;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pse() {
        if (f_cr4_pse)
            return m_cr4_pse;
        f_cr4_pse = true;
        m_cr4_pse = (cr4() & 16) != 0;
        return m_cr4_pse;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_pvi() {
        if (f_cr4_pvi)
            return m_cr4_pvi;
        f_cr4_pvi = true;
        m_cr4_pvi = (cr4() & 2) != 0;
        return m_cr4_pvi;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_smap() {
        if (f_cr4_smap)
            return m_cr4_smap;
        f_cr4_smap = true;
        m_cr4_smap = (cr4() & 2097152) != 0;
        return m_cr4_smap;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_smep() {
        if (f_cr4_smep)
            return m_cr4_smep;
        f_cr4_smep = true;
        m_cr4_smep = (cr4() & 1048576) != 0;
        return m_cr4_smep;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_smxe() {
        if (f_cr4_smxe)
            return m_cr4_smxe;
        f_cr4_smxe = true;
        m_cr4_smxe = (cr4() & 16384) != 0;
        return m_cr4_smxe;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_tsd() {
        if (f_cr4_tsd)
            return m_cr4_tsd;
        f_cr4_tsd = true;
        m_cr4_tsd = (cr4() & 4) != 0;
        return m_cr4_tsd;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_umip() {
        if (f_cr4_umip)
            return m_cr4_umip;
        f_cr4_umip = true;
        m_cr4_umip = (cr4() & 2048) != 0;
        return m_cr4_umip;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_vme() {
        if (f_cr4_vme)
            return m_cr4_vme;
        f_cr4_vme = true;
        m_cr4_vme = (cr4() & 1) != 0;
        return m_cr4_vme;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::cr4_vmxe() {
        if (f_cr4_vmxe)
            return m_cr4_vmxe;
        f_cr4_vmxe = true;
        m_cr4_vmxe = (cr4() & 8192) != 0;
        return m_cr4_vmxe;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_b0() {
        if (f_dr6_b0)
            return m_dr6_b0;
        f_dr6_b0 = true;
        m_dr6_b0 = (dr6() & 1) != 0;
        return m_dr6_b0;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_b1() {
        if (f_dr6_b1)
            return m_dr6_b1;
        f_dr6_b1 = true;
        m_dr6_b1 = (dr6() & 2) != 0;
        return m_dr6_b1;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_b2() {
        if (f_dr6_b2)
            return m_dr6_b2;
        f_dr6_b2 = true;
        m_dr6_b2 = (dr6() & 4) != 0;
        return m_dr6_b2;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_b3() {
        if (f_dr6_b3)
            return m_dr6_b3;
        f_dr6_b3 = true;
        m_dr6_b3 = (dr6() & 8) != 0;
        return m_dr6_b3;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_bd() {
        if (f_dr6_bd)
            return m_dr6_bd;
        f_dr6_bd = true;
        m_dr6_bd = (dr6() & 8192) != 0;
        return m_dr6_bd;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_bld() {
        if (f_dr6_bld)
            return m_dr6_bld;
        f_dr6_bld = true;
        m_dr6_bld = (dr6() & 2048) != 0;
        return m_dr6_bld;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_bs() {
        if (f_dr6_bs)
            return m_dr6_bs;
        f_dr6_bs = true;
        m_dr6_bs = (dr6() & 16384) != 0;
        return m_dr6_bs;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_bt() {
        if (f_dr6_bt)
            return m_dr6_bt;
        f_dr6_bt = true;
        m_dr6_bt = (dr6() & 32768) != 0;
        return m_dr6_bt;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr6_rtm() {
        if (f_dr6_rtm)
            return m_dr6_rtm;
        f_dr6_rtm = true;
        m_dr6_rtm = (dr6() & 65536) != 0;
        return m_dr6_rtm;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_g0() {
        if (f_dr7_g0)
            return m_dr7_g0;
        f_dr7_g0 = true;
        m_dr7_g0 = (dr7() & 2) != 0;
        return m_dr7_g0;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_g1() {
        if (f_dr7_g1)
            return m_dr7_g1;
        f_dr7_g1 = true;
        m_dr7_g1 = (dr7() & 8) != 0;
        return m_dr7_g1;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_g2() {
        if (f_dr7_g2)
            return m_dr7_g2;
        f_dr7_g2 = true;
        m_dr7_g2 = (dr7() & 32) != 0;
        return m_dr7_g2;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_g3() {
        if (f_dr7_g3)
            return m_dr7_g3;
        f_dr7_g3 = true;
        m_dr7_g3 = (dr7() & 128) != 0;
        return m_dr7_g3;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_gd() {
        if (f_dr7_gd)
            return m_dr7_gd;
        f_dr7_gd = true;
        m_dr7_gd = (dr7() & 8192) != 0;
        return m_dr7_gd;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_ge() {
        if (f_dr7_ge)
            return m_dr7_ge;
        f_dr7_ge = true;
        m_dr7_ge = (dr7() & 512) != 0;
        return m_dr7_ge;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_l0() {
        if (f_dr7_l0)
            return m_dr7_l0;
        f_dr7_l0 = true;
        m_dr7_l0 = (dr7() & 1) != 0;
        return m_dr7_l0;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_l1() {
        if (f_dr7_l1)
            return m_dr7_l1;
        f_dr7_l1 = true;
        m_dr7_l1 = (dr7() & 4) != 0;
        return m_dr7_l1;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_l2() {
        if (f_dr7_l2)
            return m_dr7_l2;
        f_dr7_l2 = true;
        m_dr7_l2 = (dr7() & 16) != 0;
        return m_dr7_l2;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_l3() {
        if (f_dr7_l3)
            return m_dr7_l3;
        f_dr7_l3 = true;
        m_dr7_l3 = (dr7() & 64) != 0;
        return m_dr7_l3;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_le() {
        if (f_dr7_le)
            return m_dr7_le;
        f_dr7_le = true;
        m_dr7_le = (dr7() & 256) != 0;
        return m_dr7_le;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_64_t::dr7_len0() {
        if (f_dr7_len0)
            return m_dr7_len0;
        f_dr7_len0 = true;
        m_dr7_len0 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 262144, 4));
        return m_dr7_len0;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_64_t::dr7_len1() {
        if (f_dr7_len1)
            return m_dr7_len1;
        f_dr7_len1 = true;
        m_dr7_len1 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 4194304, 4));
        return m_dr7_len1;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_64_t::dr7_len2() {
        if (f_dr7_len2)
            return m_dr7_len2;
        f_dr7_len2 = true;
        m_dr7_len2 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 67108864, 4));
        return m_dr7_len2;
    }

    xen_pv_vcpu_t::breakpoint_length_t xen_pv_vcpu_t::guest_context_64_t::dr7_len3() {
        if (f_dr7_len3)
            return m_dr7_len3;
        f_dr7_len3 = true;
        m_dr7_len3 = static_cast<xen_pv_vcpu_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 1073741824, 4));
        return m_dr7_len3;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::dr7_rtm() {
        if (f_dr7_rtm)
            return m_dr7_rtm;
        f_dr7_rtm = true;
        m_dr7_rtm = (dr7() & 2048) != 0;
        return m_dr7_rtm;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_64_t::dr7_rw0() {
        if (f_dr7_rw0)
            return m_dr7_rw0;
        f_dr7_rw0 = true;
        m_dr7_rw0 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 65536, 4));
        return m_dr7_rw0;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_64_t::dr7_rw1() {
        if (f_dr7_rw1)
            return m_dr7_rw1;
        f_dr7_rw1 = true;
        m_dr7_rw1 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 1048576, 4));
        return m_dr7_rw1;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_64_t::dr7_rw2() {
        if (f_dr7_rw2)
            return m_dr7_rw2;
        f_dr7_rw2 = true;
        m_dr7_rw2 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 16777216, 4));
        return m_dr7_rw2;
    }

    xen_pv_vcpu_t::breakpoint_access_t xen_pv_vcpu_t::guest_context_64_t::dr7_rw3() {
        if (f_dr7_rw3)
            return m_dr7_rw3;
        f_dr7_rw3 = true;
        m_dr7_rw3 = static_cast<xen_pv_vcpu_t::breakpoint_access_t>(kaitai::kstream::mod(dr7() / 268435456, 4));
        return m_dr7_rw3;
    }

    uint64_t xen_pv_vcpu_t::guest_context_64_t::user_cr3_frame() {
        if (f_user_cr3_frame)
            return m_user_cr3_frame;
        f_user_cr3_frame = true;
        m_user_cr3_frame = static_cast<uint64_t>(user_cr3() / 4096);
        return m_user_cr3_frame;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vgcf_failsafe_disables_events() {
        if (f_vgcf_failsafe_disables_events)
            return m_vgcf_failsafe_disables_events;
        f_vgcf_failsafe_disables_events = true;
        m_vgcf_failsafe_disables_events = (flags() & 8) != 0;
        return m_vgcf_failsafe_disables_events;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vgcf_i387_valid() {
        if (f_vgcf_i387_valid)
            return m_vgcf_i387_valid;
        f_vgcf_i387_valid = true;
        m_vgcf_i387_valid = (flags() & 1) != 0;
        return m_vgcf_i387_valid;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vgcf_in_kernel() {
        if (f_vgcf_in_kernel)
            return m_vgcf_in_kernel;
        f_vgcf_in_kernel = true;
        m_vgcf_in_kernel = (flags() & 4) != 0;
        return m_vgcf_in_kernel;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vgcf_online() {
        if (f_vgcf_online)
            return m_vgcf_online;
        f_vgcf_online = true;
        m_vgcf_online = (flags() & 32) != 0;
        return m_vgcf_online;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vgcf_syscall_disables_events() {
        if (f_vgcf_syscall_disables_events)
            return m_vgcf_syscall_disables_events;
        f_vgcf_syscall_disables_events = true;
        m_vgcf_syscall_disables_events = (flags() & 16) != 0;
        return m_vgcf_syscall_disables_events;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_4gb_segments() {
        if (f_vmasst_4gb_segments)
            return m_vmasst_4gb_segments;
        f_vmasst_4gb_segments = true;
        m_vmasst_4gb_segments = (vm_assist() & 1) != 0;
        return m_vmasst_4gb_segments;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_4gb_segments_notify() {
        if (f_vmasst_4gb_segments_notify)
            return m_vmasst_4gb_segments_notify;
        f_vmasst_4gb_segments_notify = true;
        m_vmasst_4gb_segments_notify = (vm_assist() & 2) != 0;
        return m_vmasst_4gb_segments_notify;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_architectural_iopl() {
        if (f_vmasst_architectural_iopl)
            return m_vmasst_architectural_iopl;
        f_vmasst_architectural_iopl = true;
        m_vmasst_architectural_iopl = (vm_assist() & 16) != 0;
        return m_vmasst_architectural_iopl;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_m2p_strict() {
        if (f_vmasst_m2p_strict)
            return m_vmasst_m2p_strict;
        f_vmasst_m2p_strict = true;
        m_vmasst_m2p_strict = kaitai::kstream::mod(vm_assist() / 4294967296LL, 2) == 1;
        return m_vmasst_m2p_strict;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_pae_extended_cr3() {
        if (f_vmasst_pae_extended_cr3)
            return m_vmasst_pae_extended_cr3;
        f_vmasst_pae_extended_cr3 = true;
        m_vmasst_pae_extended_cr3 = (vm_assist() & 8) != 0;
        return m_vmasst_pae_extended_cr3;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_runstate_update_flag() {
        if (f_vmasst_runstate_update_flag)
            return m_vmasst_runstate_update_flag;
        f_vmasst_runstate_update_flag = true;
        m_vmasst_runstate_update_flag = (vm_assist() & 32) != 0;
        return m_vmasst_runstate_update_flag;
    }

    bool xen_pv_vcpu_t::guest_context_64_t::vmasst_writable_pagetables() {
        if (f_vmasst_writable_pagetables)
            return m_vmasst_writable_pagetables;
        f_vmasst_writable_pagetables = true;
        m_vmasst_writable_pagetables = (vm_assist() & 4) != 0;
        return m_vmasst_writable_pagetables;
    }

    xen_pv_vcpu_t::msr_t::msr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_pv_vcpu_t::msr_t::_read() {
        m_index = static_cast<xen_pv_vcpu_t::msr_index_t>(m__io->read_u4le());
        m_reserved = m__io->read_u4le();
        m_value = m__io->read_u8le();
    }

    xen_pv_vcpu_t::msr_t::~msr_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::msr_t::_clean_up() {
    }

    xen_pv_vcpu_t::trap_info_32_t::trap_info_32_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_32_t* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_clears_if = false;
        f_dpl = false;
        _read();
    }

    void xen_pv_vcpu_t::trap_info_32_t::_read() {
        m_vector = m__io->read_u1();
        m_flags = m__io->read_u1();
        m_cs = m__io->read_u2le();
        m_address = m__io->read_u4le();
    }

    xen_pv_vcpu_t::trap_info_32_t::~trap_info_32_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::trap_info_32_t::_clean_up() {
    }

    bool xen_pv_vcpu_t::trap_info_32_t::clears_if() {
        if (f_clears_if)
            return m_clears_if;
        f_clears_if = true;
        m_clears_if = (flags() & 4) != 0;
        return m_clears_if;
    }

    int32_t xen_pv_vcpu_t::trap_info_32_t::dpl() {
        if (f_dpl)
            return m_dpl;
        f_dpl = true;
        m_dpl = kaitai::kstream::mod(flags(), 4);
        return m_dpl;
    }

    xen_pv_vcpu_t::trap_info_64_t::trap_info_64_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_64_t* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_clears_if = false;
        f_dpl = false;
        _read();
    }

    void xen_pv_vcpu_t::trap_info_64_t::_read() {
        m_vector = m__io->read_u1();
        m_flags = m__io->read_u1();
        m_cs = m__io->read_u2le();
        m_padding = m__io->read_bytes(4);
        m_address = m__io->read_u8le();
    }

    xen_pv_vcpu_t::trap_info_64_t::~trap_info_64_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::trap_info_64_t::_clean_up() {
    }

    bool xen_pv_vcpu_t::trap_info_64_t::clears_if() {
        if (f_clears_if)
            return m_clears_if;
        f_clears_if = true;
        m_clears_if = (flags() & 4) != 0;
        return m_clears_if;
    }

    int32_t xen_pv_vcpu_t::trap_info_64_t::dpl() {
        if (f_dpl)
            return m_dpl;
        f_dpl = true;
        m_dpl = kaitai::kstream::mod(flags(), 4);
        return m_dpl;
    }

    xen_pv_vcpu_t::user_regs_32_t::user_regs_32_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_32_t* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_cpl = false;
        f_eflags_ac = false;
        f_eflags_af = false;
        f_eflags_cf = false;
        f_eflags_df = false;
        f_eflags_id = false;
        f_eflags_if = false;
        f_eflags_iopl = false;
        f_eflags_nt = false;
        f_eflags_of = false;
        f_eflags_pf = false;
        f_eflags_rf = false;
        f_eflags_sf = false;
        f_eflags_tf = false;
        f_eflags_vif = false;
        f_eflags_vip = false;
        f_eflags_vm = false;
        f_eflags_zf = false;
        _read();
    }

    void xen_pv_vcpu_t::user_regs_32_t::_read() {
        m_ebx = m__io->read_u4le();
        m_ecx = m__io->read_u4le();
        m_edx = m__io->read_u4le();
        m_esi = m__io->read_u4le();
        m_edi = m__io->read_u4le();
        m_ebp = m__io->read_u4le();
        m_eax = m__io->read_u4le();
        m_error_code = m__io->read_u2le();
        m_entry_vector = m__io->read_u2le();
        m_eip = m__io->read_u4le();
        m_cs = m__io->read_u2le();
        m_saved_upcall_mask = m__io->read_u1();
        m_pad0 = m__io->read_u1();
        m_eflags = m__io->read_u4le();
        m_esp = m__io->read_u4le();
        m_ss = m__io->read_u2le();
        m_pad1 = m__io->read_u2le();
        m_es = m__io->read_u2le();
        m_pad2 = m__io->read_u2le();
        m_ds = m__io->read_u2le();
        m_pad3 = m__io->read_u2le();
        m_fs = m__io->read_u2le();
        m_pad4 = m__io->read_u2le();
        m_gs = m__io->read_u2le();
        m_pad5 = m__io->read_u2le();
    }

    xen_pv_vcpu_t::user_regs_32_t::~user_regs_32_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::user_regs_32_t::_clean_up() {
    }

    int32_t xen_pv_vcpu_t::user_regs_32_t::cpl() {
        if (f_cpl)
            return m_cpl;
        f_cpl = true;
        m_cpl = kaitai::kstream::mod(cs(), 4);
        return m_cpl;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_ac() {
        if (f_eflags_ac)
            return m_eflags_ac;
        f_eflags_ac = true;
        m_eflags_ac = (eflags() & 262144) != 0;
        return m_eflags_ac;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_af() {
        if (f_eflags_af)
            return m_eflags_af;
        f_eflags_af = true;
        m_eflags_af = (eflags() & 16) != 0;
        return m_eflags_af;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_cf() {
        if (f_eflags_cf)
            return m_eflags_cf;
        f_eflags_cf = true;
        m_eflags_cf = (eflags() & 1) != 0;
        return m_eflags_cf;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_df() {
        if (f_eflags_df)
            return m_eflags_df;
        f_eflags_df = true;
        m_eflags_df = (eflags() & 1024) != 0;
        return m_eflags_df;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_id() {
        if (f_eflags_id)
            return m_eflags_id;
        f_eflags_id = true;
        m_eflags_id = (eflags() & 2097152) != 0;
        return m_eflags_id;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_if() {
        if (f_eflags_if)
            return m_eflags_if;
        f_eflags_if = true;
        m_eflags_if = (eflags() & 512) != 0;
        return m_eflags_if;
    }

    int32_t xen_pv_vcpu_t::user_regs_32_t::eflags_iopl() {
        if (f_eflags_iopl)
            return m_eflags_iopl;
        f_eflags_iopl = true;
        m_eflags_iopl = kaitai::kstream::mod(eflags() / 4096, 4);
        return m_eflags_iopl;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_nt() {
        if (f_eflags_nt)
            return m_eflags_nt;
        f_eflags_nt = true;
        m_eflags_nt = (eflags() & 16384) != 0;
        return m_eflags_nt;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_of() {
        if (f_eflags_of)
            return m_eflags_of;
        f_eflags_of = true;
        m_eflags_of = (eflags() & 2048) != 0;
        return m_eflags_of;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_pf() {
        if (f_eflags_pf)
            return m_eflags_pf;
        f_eflags_pf = true;
        m_eflags_pf = (eflags() & 4) != 0;
        return m_eflags_pf;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_rf() {
        if (f_eflags_rf)
            return m_eflags_rf;
        f_eflags_rf = true;
        m_eflags_rf = (eflags() & 65536) != 0;
        return m_eflags_rf;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_sf() {
        if (f_eflags_sf)
            return m_eflags_sf;
        f_eflags_sf = true;
        m_eflags_sf = (eflags() & 128) != 0;
        return m_eflags_sf;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_tf() {
        if (f_eflags_tf)
            return m_eflags_tf;
        f_eflags_tf = true;
        m_eflags_tf = (eflags() & 256) != 0;
        return m_eflags_tf;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_vif() {
        if (f_eflags_vif)
            return m_eflags_vif;
        f_eflags_vif = true;
        m_eflags_vif = (eflags() & 524288) != 0;
        return m_eflags_vif;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_vip() {
        if (f_eflags_vip)
            return m_eflags_vip;
        f_eflags_vip = true;
        m_eflags_vip = (eflags() & 1048576) != 0;
        return m_eflags_vip;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_vm() {
        if (f_eflags_vm)
            return m_eflags_vm;
        f_eflags_vm = true;
        m_eflags_vm = (eflags() & 131072) != 0;
        return m_eflags_vm;
    }

    bool xen_pv_vcpu_t::user_regs_32_t::eflags_zf() {
        if (f_eflags_zf)
            return m_eflags_zf;
        f_eflags_zf = true;
        m_eflags_zf = (eflags() & 64) != 0;
        return m_eflags_zf;
    }

    xen_pv_vcpu_t::user_regs_64_t::user_regs_64_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_64_t* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_cpl = false;
        f_rflags_ac = false;
        f_rflags_af = false;
        f_rflags_cf = false;
        f_rflags_df = false;
        f_rflags_id = false;
        f_rflags_if = false;
        f_rflags_iopl = false;
        f_rflags_nt = false;
        f_rflags_of = false;
        f_rflags_pf = false;
        f_rflags_rf = false;
        f_rflags_sf = false;
        f_rflags_tf = false;
        f_rflags_vif = false;
        f_rflags_vip = false;
        f_rflags_vm = false;
        f_rflags_zf = false;
        _read();
    }

    void xen_pv_vcpu_t::user_regs_64_t::_read() {
        m_r15 = m__io->read_u8le();
        m_r14 = m__io->read_u8le();
        m_r13 = m__io->read_u8le();
        m_r12 = m__io->read_u8le();
        m_rbp = m__io->read_u8le();
        m_rbx = m__io->read_u8le();
        m_r11 = m__io->read_u8le();
        m_r10 = m__io->read_u8le();
        m_r9 = m__io->read_u8le();
        m_r8 = m__io->read_u8le();
        m_rax = m__io->read_u8le();
        m_rcx = m__io->read_u8le();
        m_rdx = m__io->read_u8le();
        m_rsi = m__io->read_u8le();
        m_rdi = m__io->read_u8le();
        m_error_code = m__io->read_u4le();
        m_entry_vector = m__io->read_u4le();
        m_rip = m__io->read_u8le();
        m_cs = m__io->read_u2le();
        m_pad0 = m__io->read_bytes(2);
        m_saved_upcall_mask = m__io->read_u1();
        m_pad1 = m__io->read_bytes(3);
        m_rflags = m__io->read_u8le();
        m_rsp = m__io->read_u8le();
        m_ss = m__io->read_u2le();
        m_pad2 = m__io->read_bytes(6);
        m_es = m__io->read_u2le();
        m_pad3 = m__io->read_bytes(6);
        m_ds = m__io->read_u2le();
        m_pad4 = m__io->read_bytes(6);
        m_fs = m__io->read_u2le();
        m_pad5 = m__io->read_bytes(6);
        m_gs = m__io->read_u2le();
        m_pad6 = m__io->read_bytes(6);
    }

    xen_pv_vcpu_t::user_regs_64_t::~user_regs_64_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::user_regs_64_t::_clean_up() {
    }

    int32_t xen_pv_vcpu_t::user_regs_64_t::cpl() {
        if (f_cpl)
            return m_cpl;
        f_cpl = true;
        m_cpl = kaitai::kstream::mod(cs(), 4);
        return m_cpl;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_ac() {
        if (f_rflags_ac)
            return m_rflags_ac;
        f_rflags_ac = true;
        m_rflags_ac = (rflags() & 262144) != 0;
        return m_rflags_ac;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_af() {
        if (f_rflags_af)
            return m_rflags_af;
        f_rflags_af = true;
        m_rflags_af = (rflags() & 16) != 0;
        return m_rflags_af;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_cf() {
        if (f_rflags_cf)
            return m_rflags_cf;
        f_rflags_cf = true;
        m_rflags_cf = (rflags() & 1) != 0;
        return m_rflags_cf;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_df() {
        if (f_rflags_df)
            return m_rflags_df;
        f_rflags_df = true;
        m_rflags_df = (rflags() & 1024) != 0;
        return m_rflags_df;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_id() {
        if (f_rflags_id)
            return m_rflags_id;
        f_rflags_id = true;
        m_rflags_id = (rflags() & 2097152) != 0;
        return m_rflags_id;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_if() {
        if (f_rflags_if)
            return m_rflags_if;
        f_rflags_if = true;
        m_rflags_if = (rflags() & 512) != 0;
        return m_rflags_if;
    }

    int32_t xen_pv_vcpu_t::user_regs_64_t::rflags_iopl() {
        if (f_rflags_iopl)
            return m_rflags_iopl;
        f_rflags_iopl = true;
        m_rflags_iopl = kaitai::kstream::mod(rflags() / 4096, 4);
        return m_rflags_iopl;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_nt() {
        if (f_rflags_nt)
            return m_rflags_nt;
        f_rflags_nt = true;
        m_rflags_nt = (rflags() & 16384) != 0;
        return m_rflags_nt;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_of() {
        if (f_rflags_of)
            return m_rflags_of;
        f_rflags_of = true;
        m_rflags_of = (rflags() & 2048) != 0;
        return m_rflags_of;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_pf() {
        if (f_rflags_pf)
            return m_rflags_pf;
        f_rflags_pf = true;
        m_rflags_pf = (rflags() & 4) != 0;
        return m_rflags_pf;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_rf() {
        if (f_rflags_rf)
            return m_rflags_rf;
        f_rflags_rf = true;
        m_rflags_rf = (rflags() & 65536) != 0;
        return m_rflags_rf;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_sf() {
        if (f_rflags_sf)
            return m_rflags_sf;
        f_rflags_sf = true;
        m_rflags_sf = (rflags() & 128) != 0;
        return m_rflags_sf;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_tf() {
        if (f_rflags_tf)
            return m_rflags_tf;
        f_rflags_tf = true;
        m_rflags_tf = (rflags() & 256) != 0;
        return m_rflags_tf;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_vif() {
        if (f_rflags_vif)
            return m_rflags_vif;
        f_rflags_vif = true;
        m_rflags_vif = (rflags() & 524288) != 0;
        return m_rflags_vif;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_vip() {
        if (f_rflags_vip)
            return m_rflags_vip;
        f_rflags_vip = true;
        m_rflags_vip = (rflags() & 1048576) != 0;
        return m_rflags_vip;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_vm() {
        if (f_rflags_vm)
            return m_rflags_vm;
        f_rflags_vm = true;
        m_rflags_vm = (rflags() & 131072) != 0;
        return m_rflags_vm;
    }

    bool xen_pv_vcpu_t::user_regs_64_t::rflags_zf() {
        if (f_rflags_zf)
            return m_rflags_zf;
        f_rflags_zf = true;
        m_rflags_zf = (rflags() & 64) != 0;
        return m_rflags_zf;
    }

    xen_pv_vcpu_t::xsave_context_t::xsave_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_pv_vcpu_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_area = nullptr;
        m__io__raw_area = nullptr;
        f_xcr0_accum_bndcsr = false;
        f_xcr0_accum_bndregs = false;
        f_xcr0_accum_hi_zmm = false;
        f_xcr0_accum_lwp = false;
        f_xcr0_accum_opmask = false;
        f_xcr0_accum_pkru = false;
        f_xcr0_accum_sse = false;
        f_xcr0_accum_tile_cfg = false;
        f_xcr0_accum_tile_data = false;
        f_xcr0_accum_x87 = false;
        f_xcr0_accum_ymm = false;
        f_xcr0_accum_zmm = false;
        f_xcr0_bndcsr = false;
        f_xcr0_bndregs = false;
        f_xcr0_hi_zmm = false;
        f_xcr0_lwp = false;
        f_xcr0_opmask = false;
        f_xcr0_pkru = false;
        f_xcr0_sse = false;
        f_xcr0_tile_cfg = false;
        f_xcr0_tile_data = false;
        f_xcr0_x87 = false;
        f_xcr0_ymm = false;
        f_xcr0_zmm = false;
        _read();
    }

    void xen_pv_vcpu_t::xsave_context_t::_read() {
        m_xcr0 = m__io->read_u8le();
        m_xcr0_accum = m__io->read_u8le();
        n_area = true;
        if (!(_io()->is_eof())) {
            n_area = false;
            m__raw_area = m__io->read_bytes_full();
            m__io__raw_area = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_area));
            m_area = std::unique_ptr<x86_xsave_t>(new x86_xsave_t(m__io__raw_area.get()));
        }
    }

    xen_pv_vcpu_t::xsave_context_t::~xsave_context_t() {
        _clean_up();
    }

    void xen_pv_vcpu_t::xsave_context_t::_clean_up() {
        if (!n_area) {
        }
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_bndcsr() {
        if (f_xcr0_accum_bndcsr)
            return m_xcr0_accum_bndcsr;
        f_xcr0_accum_bndcsr = true;
        m_xcr0_accum_bndcsr = (xcr0_accum() & 16) != 0;
        return m_xcr0_accum_bndcsr;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_bndregs() {
        if (f_xcr0_accum_bndregs)
            return m_xcr0_accum_bndregs;
        f_xcr0_accum_bndregs = true;
        m_xcr0_accum_bndregs = (xcr0_accum() & 8) != 0;
        return m_xcr0_accum_bndregs;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_hi_zmm() {
        if (f_xcr0_accum_hi_zmm)
            return m_xcr0_accum_hi_zmm;
        f_xcr0_accum_hi_zmm = true;
        m_xcr0_accum_hi_zmm = (xcr0_accum() & 128) != 0;
        return m_xcr0_accum_hi_zmm;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_lwp() {
        if (f_xcr0_accum_lwp)
            return m_xcr0_accum_lwp;
        f_xcr0_accum_lwp = true;
        m_xcr0_accum_lwp = kaitai::kstream::mod(xcr0_accum() / 4611686018427387904LL, 2) == 1;
        return m_xcr0_accum_lwp;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_opmask() {
        if (f_xcr0_accum_opmask)
            return m_xcr0_accum_opmask;
        f_xcr0_accum_opmask = true;
        m_xcr0_accum_opmask = (xcr0_accum() & 32) != 0;
        return m_xcr0_accum_opmask;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_pkru() {
        if (f_xcr0_accum_pkru)
            return m_xcr0_accum_pkru;
        f_xcr0_accum_pkru = true;
        m_xcr0_accum_pkru = (xcr0_accum() & 512) != 0;
        return m_xcr0_accum_pkru;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_sse() {
        if (f_xcr0_accum_sse)
            return m_xcr0_accum_sse;
        f_xcr0_accum_sse = true;
        m_xcr0_accum_sse = (xcr0_accum() & 2) != 0;
        return m_xcr0_accum_sse;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_tile_cfg() {
        if (f_xcr0_accum_tile_cfg)
            return m_xcr0_accum_tile_cfg;
        f_xcr0_accum_tile_cfg = true;
        m_xcr0_accum_tile_cfg = (xcr0_accum() & 131072) != 0;
        return m_xcr0_accum_tile_cfg;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_tile_data() {
        if (f_xcr0_accum_tile_data)
            return m_xcr0_accum_tile_data;
        f_xcr0_accum_tile_data = true;
        m_xcr0_accum_tile_data = (xcr0_accum() & 262144) != 0;
        return m_xcr0_accum_tile_data;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_x87() {
        if (f_xcr0_accum_x87)
            return m_xcr0_accum_x87;
        f_xcr0_accum_x87 = true;
        m_xcr0_accum_x87 = (xcr0_accum() & 1) != 0;
        return m_xcr0_accum_x87;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_ymm() {
        if (f_xcr0_accum_ymm)
            return m_xcr0_accum_ymm;
        f_xcr0_accum_ymm = true;
        m_xcr0_accum_ymm = (xcr0_accum() & 4) != 0;
        return m_xcr0_accum_ymm;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_accum_zmm() {
        if (f_xcr0_accum_zmm)
            return m_xcr0_accum_zmm;
        f_xcr0_accum_zmm = true;
        m_xcr0_accum_zmm = (xcr0_accum() & 64) != 0;
        return m_xcr0_accum_zmm;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_bndcsr() {
        if (f_xcr0_bndcsr)
            return m_xcr0_bndcsr;
        f_xcr0_bndcsr = true;
        m_xcr0_bndcsr = (xcr0() & 16) != 0;
        return m_xcr0_bndcsr;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_bndregs() {
        if (f_xcr0_bndregs)
            return m_xcr0_bndregs;
        f_xcr0_bndregs = true;
        m_xcr0_bndregs = (xcr0() & 8) != 0;
        return m_xcr0_bndregs;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_hi_zmm() {
        if (f_xcr0_hi_zmm)
            return m_xcr0_hi_zmm;
        f_xcr0_hi_zmm = true;
        m_xcr0_hi_zmm = (xcr0() & 128) != 0;
        return m_xcr0_hi_zmm;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_lwp() {
        if (f_xcr0_lwp)
            return m_xcr0_lwp;
        f_xcr0_lwp = true;
        m_xcr0_lwp = kaitai::kstream::mod(xcr0() / 4611686018427387904LL, 2) == 1;
        return m_xcr0_lwp;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_opmask() {
        if (f_xcr0_opmask)
            return m_xcr0_opmask;
        f_xcr0_opmask = true;
        m_xcr0_opmask = (xcr0() & 32) != 0;
        return m_xcr0_opmask;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_pkru() {
        if (f_xcr0_pkru)
            return m_xcr0_pkru;
        f_xcr0_pkru = true;
        m_xcr0_pkru = (xcr0() & 512) != 0;
        return m_xcr0_pkru;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_sse() {
        if (f_xcr0_sse)
            return m_xcr0_sse;
        f_xcr0_sse = true;
        m_xcr0_sse = (xcr0() & 2) != 0;
        return m_xcr0_sse;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_tile_cfg() {
        if (f_xcr0_tile_cfg)
            return m_xcr0_tile_cfg;
        f_xcr0_tile_cfg = true;
        m_xcr0_tile_cfg = (xcr0() & 131072) != 0;
        return m_xcr0_tile_cfg;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_tile_data() {
        if (f_xcr0_tile_data)
            return m_xcr0_tile_data;
        f_xcr0_tile_data = true;
        m_xcr0_tile_data = (xcr0() & 262144) != 0;
        return m_xcr0_tile_data;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_x87() {
        if (f_xcr0_x87)
            return m_xcr0_x87;
        f_xcr0_x87 = true;
        m_xcr0_x87 = (xcr0() & 1) != 0;
        return m_xcr0_x87;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_ymm() {
        if (f_xcr0_ymm)
            return m_xcr0_ymm;
        f_xcr0_ymm = true;
        m_xcr0_ymm = (xcr0() & 4) != 0;
        return m_xcr0_ymm;
    }

    bool xen_pv_vcpu_t::xsave_context_t::xcr0_zmm() {
        if (f_xcr0_zmm)
            return m_xcr0_zmm;
        f_xcr0_zmm = true;
        m_xcr0_zmm = (xcr0() & 64) != 0;
        return m_xcr0_zmm;
    }
}
