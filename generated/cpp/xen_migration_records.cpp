// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_migration_records.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<xen_migration_records_t::context_type_t> xen_migration_records_t::_values_context_type_t{
        xen_migration_records_t::CONTEXT_TYPE_END_OF_CONTEXT,
        xen_migration_records_t::CONTEXT_TYPE_START,
        xen_migration_records_t::CONTEXT_TYPE_SHARED_INFO,
        xen_migration_records_t::CONTEXT_TYPE_TSC_INFO,
    };
    bool xen_migration_records_t::_is_defined_context_type_t(xen_migration_records_t::context_type_t v) {
        return xen_migration_records_t::_values_context_type_t.find(v) != xen_migration_records_t::_values_context_type_t.end();
    }
    const std::set<xen_migration_records_t::hvm_altp2m_mode_t> xen_migration_records_t::_values_hvm_altp2m_mode_t{
        xen_migration_records_t::HVM_ALTP2M_MODE_DISABLED,
        xen_migration_records_t::HVM_ALTP2M_MODE_MIXED,
        xen_migration_records_t::HVM_ALTP2M_MODE_EXTERNAL,
        xen_migration_records_t::HVM_ALTP2M_MODE_LIMITED,
    };
    bool xen_migration_records_t::_is_defined_hvm_altp2m_mode_t(xen_migration_records_t::hvm_altp2m_mode_t v) {
        return xen_migration_records_t::_values_hvm_altp2m_mode_t.find(v) != xen_migration_records_t::_values_hvm_altp2m_mode_t.end();
    }
    const std::set<xen_migration_records_t::hvm_callback_type_t> xen_migration_records_t::_values_hvm_callback_type_t{
        xen_migration_records_t::HVM_CALLBACK_TYPE_GSI,
        xen_migration_records_t::HVM_CALLBACK_TYPE_PCI_INTX,
        xen_migration_records_t::HVM_CALLBACK_TYPE_VECTOR,
    };
    bool xen_migration_records_t::_is_defined_hvm_callback_type_t(xen_migration_records_t::hvm_callback_type_t v) {
        return xen_migration_records_t::_values_hvm_callback_type_t.find(v) != xen_migration_records_t::_values_hvm_callback_type_t.end();
    }
    const std::set<xen_migration_records_t::hvm_param_t> xen_migration_records_t::_values_hvm_param_t{
        xen_migration_records_t::HVM_PARAM_CALLBACK_IRQ,
        xen_migration_records_t::HVM_PARAM_STORE_PFN,
        xen_migration_records_t::HVM_PARAM_STORE_EVTCHN,
        xen_migration_records_t::HVM_PARAM_PAE_ENABLED,
        xen_migration_records_t::HVM_PARAM_IOREQ_PFN,
        xen_migration_records_t::HVM_PARAM_BUFIOREQ_PFN,
        xen_migration_records_t::HVM_PARAM_NVRAM_FD,
        xen_migration_records_t::HVM_PARAM_VHPT_SIZE,
        xen_migration_records_t::HVM_PARAM_VIRIDIAN,
        xen_migration_records_t::HVM_PARAM_TIMER_MODE,
        xen_migration_records_t::HVM_PARAM_HPET_ENABLED,
        xen_migration_records_t::HVM_PARAM_IDENT_PT,
        xen_migration_records_t::HVM_PARAM_DM_DOMAIN,
        xen_migration_records_t::HVM_PARAM_ACPI_S_STATE,
        xen_migration_records_t::HVM_PARAM_VM86_TSS,
        xen_migration_records_t::HVM_PARAM_VPT_ALIGN,
        xen_migration_records_t::HVM_PARAM_CONSOLE_PFN,
        xen_migration_records_t::HVM_PARAM_CONSOLE_EVTCHN,
        xen_migration_records_t::HVM_PARAM_ACPI_IOPORTS_LOCATION,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_CR0,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_CR3,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_CR4,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_INT3,
        xen_migration_records_t::HVM_PARAM_NESTEDHVM,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_SINGLE_STEP,
        xen_migration_records_t::HVM_PARAM_BUFIOREQ_EVTCHN,
        xen_migration_records_t::HVM_PARAM_PAGING_RING_PFN,
        xen_migration_records_t::HVM_PARAM_MONITOR_RING_PFN,
        xen_migration_records_t::HVM_PARAM_SHARING_RING_PFN,
        xen_migration_records_t::HVM_PARAM_MEMORY_EVENT_MSR,
        xen_migration_records_t::HVM_PARAM_TRIPLE_FAULT_REASON,
        xen_migration_records_t::HVM_PARAM_IOREQ_SERVER_PFN,
        xen_migration_records_t::HVM_PARAM_NR_IOREQ_SERVER_PAGES,
        xen_migration_records_t::HVM_PARAM_VM_GENERATION_ID_ADDR,
        xen_migration_records_t::HVM_PARAM_ALTP2M,
        xen_migration_records_t::HVM_PARAM_X87_FIP_WIDTH,
        xen_migration_records_t::HVM_PARAM_VM86_TSS_SIZED,
        xen_migration_records_t::HVM_PARAM_MCA_CAP,
    };
    bool xen_migration_records_t::_is_defined_hvm_param_t(xen_migration_records_t::hvm_param_t v) {
        return xen_migration_records_t::_values_hvm_param_t.find(v) != xen_migration_records_t::_values_hvm_param_t.end();
    }
    const std::set<xen_migration_records_t::hvm_timer_mode_t> xen_migration_records_t::_values_hvm_timer_mode_t{
        xen_migration_records_t::HVM_TIMER_MODE_DELAY_FOR_MISSED_TICKS,
        xen_migration_records_t::HVM_TIMER_MODE_NO_DELAY_FOR_MISSED_TICKS,
        xen_migration_records_t::HVM_TIMER_MODE_NO_MISSED_TICKS_PENDING,
        xen_migration_records_t::HVM_TIMER_MODE_ONE_MISSED_TICK_PENDING,
    };
    bool xen_migration_records_t::_is_defined_hvm_timer_mode_t(xen_migration_records_t::hvm_timer_mode_t v) {
        return xen_migration_records_t::_values_hvm_timer_mode_t.find(v) != xen_migration_records_t::_values_hvm_timer_mode_t.end();
    }
    const std::set<xen_migration_records_t::pfn_type_t> xen_migration_records_t::_values_pfn_type_t{
        xen_migration_records_t::PFN_TYPE_NOTAB,
        xen_migration_records_t::PFN_TYPE_L1TAB,
        xen_migration_records_t::PFN_TYPE_L2TAB,
        xen_migration_records_t::PFN_TYPE_L3TAB,
        xen_migration_records_t::PFN_TYPE_L4TAB,
        xen_migration_records_t::PFN_TYPE_L1TAB_PIN,
        xen_migration_records_t::PFN_TYPE_L2TAB_PIN,
        xen_migration_records_t::PFN_TYPE_L3TAB_PIN,
        xen_migration_records_t::PFN_TYPE_L4TAB_PIN,
        xen_migration_records_t::PFN_TYPE_BROKEN,
        xen_migration_records_t::PFN_TYPE_XALLOC,
        xen_migration_records_t::PFN_TYPE_XTAB,
    };
    bool xen_migration_records_t::_is_defined_pfn_type_t(xen_migration_records_t::pfn_type_t v) {
        return xen_migration_records_t::_values_pfn_type_t.find(v) != xen_migration_records_t::_values_pfn_type_t.end();
    }
    const std::set<xen_migration_records_t::tsc_mode_t> xen_migration_records_t::_values_tsc_mode_t{
        xen_migration_records_t::TSC_MODE_DEFAULT_MODE,
        xen_migration_records_t::TSC_MODE_ALWAYS_EMULATE,
        xen_migration_records_t::TSC_MODE_NEVER_EMULATE,
        xen_migration_records_t::TSC_MODE_PVRDTSCP,
    };
    bool xen_migration_records_t::_is_defined_tsc_mode_t(xen_migration_records_t::tsc_mode_t v) {
        return xen_migration_records_t::_values_tsc_mode_t.find(v) != xen_migration_records_t::_values_tsc_mode_t.end();
    }

    xen_migration_records_t::xen_migration_records_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void xen_migration_records_t::_read() {
    }

    xen_migration_records_t::~xen_migration_records_t() {
        _clean_up();
    }

    void xen_migration_records_t::_clean_up() {
    }

    xen_migration_records_t::checkpoint_t::checkpoint_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::checkpoint_t::_read() {
    }

    xen_migration_records_t::checkpoint_t::~checkpoint_t() {
        _clean_up();
    }

    void xen_migration_records_t::checkpoint_t::_clean_up() {
    }

    xen_migration_records_t::checkpoint_dirty_pfn_list_t::checkpoint_dirty_pfn_list_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_pfns = nullptr;
        _read();
    }

    void xen_migration_records_t::checkpoint_dirty_pfn_list_t::_read() {
        {
            bool on = host_is_be();
            if (on == true) {
                m__is_le = false;
            }
            else {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/checkpoint_dirty_pfn_list");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_migration_records_t::checkpoint_dirty_pfn_list_t::_read_le() {
        m_pfns = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_pfns = _io()->size() / 8;
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(std::move(m__io->read_u8le()));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    void xen_migration_records_t::checkpoint_dirty_pfn_list_t::_read_be() {
        m_pfns = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_pfns = _io()->size() / 8;
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(std::move(m__io->read_u8be()));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::checkpoint_dirty_pfn_list_t::~checkpoint_dirty_pfn_list_t() {
        _clean_up();
    }

    void xen_migration_records_t::checkpoint_dirty_pfn_list_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::context_end_t::context_end_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::context_end_t::_read() {
    }

    xen_migration_records_t::context_end_t::~context_end_t() {
        _clean_up();
    }

    void xen_migration_records_t::context_end_t::_clean_up() {
    }

    xen_migration_records_t::context_record_t::context_record_t(kaitai::kstream* p__io, xen_migration_records_t::domain_context_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__io__raw_body = nullptr;
        _read();
    }

    void xen_migration_records_t::context_record_t::_read() {
        m_record_type = static_cast<xen_migration_records_t::context_type_t>(m__io->read_u4le());
        m_instance_id = m__io->read_u4le();
        m_len_body = m__io->read_u8le();
        n_body = true;
        switch (record_type()) {
        case xen_migration_records_t::CONTEXT_TYPE_END_OF_CONTEXT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<context_end_t>(new context_end_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_migration_records_t::CONTEXT_TYPE_SHARED_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<context_shared_info_t>(new context_shared_info_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_migration_records_t::CONTEXT_TYPE_START: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<context_start_t>(new context_start_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_migration_records_t::CONTEXT_TYPE_TSC_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<context_tsc_info_t>(new context_tsc_info_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(len_body());
            break;
        }
        }
        m_padding = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(len_body(), 8), 8));
    }

    xen_migration_records_t::context_record_t::~context_record_t() {
        _clean_up();
    }

    void xen_migration_records_t::context_record_t::_clean_up() {
        if (!n_body) {
        }
    }

    xen_migration_records_t::context_shared_info_t::context_shared_info_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__io__raw_info = nullptr;
        f_guest_width = false;
        f_is_32bit = false;
        _read();
    }

    void xen_migration_records_t::context_shared_info_t::_read() {
        m_flags = m__io->read_u4le();
        n_info = true;
        switch (guest_width()) {
        case 4: {
            n_info = false;
            m__raw_info = m__io->read_bytes_full();
            m__io__raw_info = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_info));
            m_info = std::unique_ptr<xen_shared_info_t::shared_info_32_t>(new xen_shared_info_t::shared_info_32_t(m__io__raw_info.get()));
            break;
        }
        case 8: {
            n_info = false;
            m__raw_info = m__io->read_bytes_full();
            m__io__raw_info = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_info));
            m_info = std::unique_ptr<xen_shared_info_t::shared_info_64_t>(new xen_shared_info_t::shared_info_64_t(m__io__raw_info.get()));
            break;
        }
        default: {
            m__raw_info = m__io->read_bytes_full();
            break;
        }
        }
    }

    xen_migration_records_t::context_shared_info_t::~context_shared_info_t() {
        _clean_up();
    }

    void xen_migration_records_t::context_shared_info_t::_clean_up() {
        if (!n_info) {
        }
    }

    int8_t xen_migration_records_t::context_shared_info_t::guest_width() {
        if (f_guest_width)
            return m_guest_width;
        f_guest_width = true;
        m_guest_width = ((is_32bit()) ? (4) : (8));
        return m_guest_width;
    }

    bool xen_migration_records_t::context_shared_info_t::is_32bit() {
        if (f_is_32bit)
            return m_is_32bit;
        f_is_32bit = true;
        m_is_32bit = (flags() & 1) != 0;
        return m_is_32bit;
    }

    xen_migration_records_t::context_start_t::context_start_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::context_start_t::_read() {
        m_xen_major = m__io->read_u4le();
        m_xen_minor = m__io->read_u4le();
    }

    xen_migration_records_t::context_start_t::~context_start_t() {
        _clean_up();
    }

    void xen_migration_records_t::context_start_t::_clean_up() {
    }

    xen_migration_records_t::context_tsc_info_t::context_tsc_info_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::context_tsc_info_t::_read() {
        m_mode = static_cast<xen_migration_records_t::tsc_mode_t>(m__io->read_u4le());
        m_khz = m__io->read_u4le();
        m_nsec = m__io->read_u8le();
        m_incarnation = m__io->read_u4le();
    }

    xen_migration_records_t::context_tsc_info_t::~context_tsc_info_t() {
        _clean_up();
    }

    void xen_migration_records_t::context_tsc_info_t::_clean_up() {
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::extended_1_ecx_t> xen_migration_records_t::cpuid_leaf_t::_values_extended_1_ecx_t{
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_LAHF_LM,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_CMP_LEGACY,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_SVM,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_EXTAPIC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_CR8_LEGACY,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_LZCNT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_SSE4A,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_MISALIGNSSE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_AMD_3DNOWPREFETCH,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_OSVW,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_IBS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_XOP,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_SKINIT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_WDT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_LWP,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_FMA4,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_TCE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_NODEID_MSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_TBM,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_TOPOEXT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_PERFCTR_CORE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_PERFCTR_NB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_DBEXT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_PERFTSC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_PERFCTR_LLC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_MONITORX,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_ECX_ADDR_MSK_EXT,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_extended_1_ecx_t(xen_migration_records_t::cpuid_leaf_t::extended_1_ecx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_extended_1_ecx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_extended_1_ecx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::extended_1_edx_t> xen_migration_records_t::cpuid_leaf_t::_values_extended_1_edx_t{
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_FPU,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_VME,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_DE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PSE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_TSC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PAE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MCE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_CX8,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_APIC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_SYSCALL,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MTRR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PGE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MCA,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_CMOV,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PAT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PSE36,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_NX,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MMXEXT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_MMX,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_FXSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_FFXSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_PAGE1GB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_RDTSCP,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_LM,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_AMD_3DNOWEXT,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_1_EDX_AMD_3DNOW,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_extended_1_edx_t(xen_migration_records_t::cpuid_leaf_t::extended_1_edx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_extended_1_edx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_extended_1_edx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::extended_21_eax_t> xen_migration_records_t::cpuid_leaf_t::_values_extended_21_eax_t{
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_NNWB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_FSGS_NSER,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_LFENCE_ALWAYS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_SMM_PAGE_LOCK,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_NULL_SEL_CLEARS_BASE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_UPPER_ADDRESS_IGNORE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_AUTO_IBRS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_NO_SMM_CTL_MSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_FAST_SHORT_REP_STOSB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_FAST_SHORT_REP_CMPSB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_PREFETCH_CTL_MSR,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_CPUID_USER_DIS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_EPSF,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_FSRSC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_AMD_PREFETCHI,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_SBPB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_IBPB_BRTYPE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_21_EAX_SRSO_NO,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_extended_21_eax_t(xen_migration_records_t::cpuid_leaf_t::extended_21_eax_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_extended_21_eax_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_extended_21_eax_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::extended_7_edx_t> xen_migration_records_t::cpuid_leaf_t::_values_extended_7_edx_t{
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_7_EDX_ITSC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_7_EDX_EFRO,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_extended_7_edx_t(xen_migration_records_t::cpuid_leaf_t::extended_7_edx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_extended_7_edx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_extended_7_edx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::extended_8_ebx_t> xen_migration_records_t::cpuid_leaf_t::_values_extended_8_ebx_t{
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_CLZERO,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_RSTR_FP_ERR_PTRS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_WBNOINVD,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBPB,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBRS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_AMD_STIBP,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBRS_ALWAYS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_STIBP_ALWAYS,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBRS_FAST,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBRS_SAME_MODE,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_NO_LMSL,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_AMD_PPIN,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_AMD_SSBD,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_VIRT_SSBD,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_SSB_NO,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_CPPC,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_PSFD,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_BTC_NO,
        xen_migration_records_t::cpuid_leaf_t::EXTENDED_8_EBX_IBPB_RET,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_extended_8_ebx_t(xen_migration_records_t::cpuid_leaf_t::extended_8_ebx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_extended_8_ebx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_extended_8_ebx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_1_ecx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_ecx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SSE3,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_PCLMULQDQ,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_DTES64,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_MONITOR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_DSCPL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_VMX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SMX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_EST,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_TM2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SSSE3,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SDBG,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_FMA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_CX16,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_XTPR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_PDCM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_PCID,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_DCA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SSE4_1,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_SSE4_2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_X2APIC,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_MOVBE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_POPCNT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_TSC_DEADLINE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_AESNI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_XSAVE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_OSXSAVE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_AVX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_F16C,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_RDRAND,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_ECX_HYPERVISOR,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_1_ecx_t(xen_migration_records_t::cpuid_leaf_t::leaf_1_ecx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_ecx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_ecx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_1_edx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_edx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_FPU,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_VME,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_DE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PSE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_TSC,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_MSR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PAE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_MCE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_CX8,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_APIC,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_SEP,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_MTRR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PGE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_MCA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_CMOV,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PAT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PSE36,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PSN,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_CLFLUSH,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_DS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_ACPI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_MMX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_FXSR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_SSE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_SSE2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_SS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_HTT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_TM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_1_EDX_PBE,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_1_edx_t(xen_migration_records_t::cpuid_leaf_t::leaf_1_edx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_edx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_1_edx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_7_1_eax_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_1_eax_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_SHA512,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_SM3,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_SM4,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_AVX_VNNI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_AVX512_BF16,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_LASS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_CMPCCXADD,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_FZRM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_FSRS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_FSRCS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_FRED,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_LKGS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_WRMSRNS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_NMI_SRC,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_AMX_FP16,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_HRESET,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_AVX_IFMA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_LAM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_1_EAX_MSRLIST,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_7_1_eax_t(xen_migration_records_t::cpuid_leaf_t::leaf_7_1_eax_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_1_eax_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_1_eax_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_7_2_edx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_2_edx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_INTEL_PSFD,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_IPRED_CTRL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_RRSBA_CTRL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_DDP_CTRL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_BHI_CTRL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_MCDT_NO,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_UC_LOCK_DIS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_2_EDX_MONITOR_MITG_NO,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_7_2_edx_t(xen_migration_records_t::cpuid_leaf_t::leaf_7_2_edx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_2_edx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_2_edx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_7_ebx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ebx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_FSGSBASE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_TSC_ADJUST,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_SGX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_BMI1,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_HLE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_FDP_EXCP_ONLY,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_SMEP,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_BMI2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_ERMS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_INVPCID,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_RTM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_PQM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_NO_FPU_SEL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_MPX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_PQE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512F,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512DQ,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_RDSEED,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_ADX,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_SMAP,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512_IFMA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_CLFLUSHOPT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_CLWB,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_PROC_TRACE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512PF,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512ER,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512CD,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_SHA,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512BW,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EBX_AVX512VL,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_7_ebx_t(xen_migration_records_t::cpuid_leaf_t::leaf_7_ebx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ebx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ebx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_7_ecx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ecx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_PREFETCHWT1,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_AVX512_VBMI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_UMIP,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_PKU,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_OSPKE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_WAITPKG,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_AVX512_VBMI2,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_CET_SS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_GFNI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_VAES,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_VPCLMULQDQ,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_AVX512_VNNI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_AVX512_BITALG,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_AVX512_VPOPCNTDQ,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_LA57,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_RDPID,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_CLDEMOTE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_MOVDIRI,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_MOVDIR64B,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_ENQCMD,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_ECX_PKS,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_7_ecx_t(xen_migration_records_t::cpuid_leaf_t::leaf_7_ecx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ecx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_ecx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_7_edx_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_edx_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AVX512_4VNNIW,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AVX512_4FMAPS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_FSRM,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AVX512_VP2INTERSECT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_SRBDS_CTRL,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_MD_CLEAR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_RTM_ALWAYS_ABORT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_TSX_FORCE_ABORT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_SERIALIZE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_HYBRID,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_TSXLDTRK,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_PCONFIG,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_ARCH_LBR,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_CET_IBT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AMX_BF16,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AVX512_FP16,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AMX_TILE,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_AMX_INT8,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_IBRSB,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_STIBP,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_L1D_FLUSH,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_ARCH_CAPS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_CORE_CAPS,
        xen_migration_records_t::cpuid_leaf_t::LEAF_7_EDX_SSBD,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_7_edx_t(xen_migration_records_t::cpuid_leaf_t::leaf_7_edx_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_edx_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_7_edx_t.end();
    }
    const std::set<xen_migration_records_t::cpuid_leaf_t::leaf_d_1_eax_t> xen_migration_records_t::cpuid_leaf_t::_values_leaf_d_1_eax_t{
        xen_migration_records_t::cpuid_leaf_t::LEAF_D_1_EAX_XSAVEOPT,
        xen_migration_records_t::cpuid_leaf_t::LEAF_D_1_EAX_XSAVEC,
        xen_migration_records_t::cpuid_leaf_t::LEAF_D_1_EAX_XGETBV1,
        xen_migration_records_t::cpuid_leaf_t::LEAF_D_1_EAX_XSAVES,
        xen_migration_records_t::cpuid_leaf_t::LEAF_D_1_EAX_XFD,
    };
    bool xen_migration_records_t::cpuid_leaf_t::_is_defined_leaf_d_1_eax_t(xen_migration_records_t::cpuid_leaf_t::leaf_d_1_eax_t v) {
        return xen_migration_records_t::cpuid_leaf_t::_values_leaf_d_1_eax_t.find(v) != xen_migration_records_t::cpuid_leaf_t::_values_leaf_d_1_eax_t.end();
    }

    xen_migration_records_t::cpuid_leaf_t::cpuid_leaf_t(kaitai::kstream* p__io, xen_migration_records_t::x86_cpuid_policy_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_cache_level = false;
        f_family = false;
        f_has_subleaf = false;
        f_len_cache = false;
        f_len_xsave = false;
        f_linear_bits = false;
        f_max_leaf = false;
        f_model = false;
        f_most_xsave = false;
        f_physical_bits = false;
        f_stepping = false;
        _read();
    }

    void xen_migration_records_t::cpuid_leaf_t::_read() {
        m_leaf = m__io->read_u4le();
        m_subleaf = m__io->read_u4le();
        m_eax = m__io->read_u4le();
        m_ebx = m__io->read_u4le();
        m_ecx = m__io->read_u4le();
        m_edx = m__io->read_u4le();
    }

    xen_migration_records_t::cpuid_leaf_t::~cpuid_leaf_t() {
        _clean_up();
    }

    void xen_migration_records_t::cpuid_leaf_t::_clean_up() {
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::cache_level() {
        if (f_cache_level)
            return m_cache_level;
        f_cache_level = true;
        n_cache_level = true;
        if ( ((leaf() == 4) && (kaitai::kstream::mod(eax(), 32) != 0)) ) {
            n_cache_level = false;
            m_cache_level = kaitai::kstream::mod(eax() / 32, 8);
        }
        return m_cache_level;
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::family() {
        if (f_family)
            return m_family;
        f_family = true;
        n_family = true;
        if (leaf() == 1) {
            n_family = false;
            m_family = ((kaitai::kstream::mod(eax() / 256, 16) == 15) ? (kaitai::kstream::mod(eax() / 1048576, 256) + 15) : (kaitai::kstream::mod(eax() / 256, 16)));
        }
        return m_family;
    }

    bool xen_migration_records_t::cpuid_leaf_t::has_subleaf() {
        if (f_has_subleaf)
            return m_has_subleaf;
        f_has_subleaf = true;
        m_has_subleaf = subleaf() != 4294967295UL;
        return m_has_subleaf;
    }

    uint64_t xen_migration_records_t::cpuid_leaf_t::len_cache() {
        if (f_len_cache)
            return m_len_cache;
        f_len_cache = true;
        n_len_cache = true;
        if ( ((leaf() == 4) && (kaitai::kstream::mod(eax(), 32) != 0)) ) {
            n_len_cache = false;
            m_len_cache = static_cast<uint64_t>(((static_cast<uint64_t>(ebx() / 4194304 + 1) * (kaitai::kstream::mod(ebx() / 4096, 1024) + 1)) * (kaitai::kstream::mod(ebx(), 4096) + 1)) * (ecx() + 1));
        }
        return m_len_cache;
    }

    uint32_t xen_migration_records_t::cpuid_leaf_t::len_xsave() {
        if (f_len_xsave)
            return m_len_xsave;
        f_len_xsave = true;
        n_len_xsave = true;
        if ( ((leaf() == 13) && (subleaf() == 0)) ) {
            n_len_xsave = false;
            m_len_xsave = ebx();
        }
        return m_len_xsave;
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::linear_bits() {
        if (f_linear_bits)
            return m_linear_bits;
        f_linear_bits = true;
        n_linear_bits = true;
        if (leaf() == 2147483656UL) {
            n_linear_bits = false;
            m_linear_bits = kaitai::kstream::mod(eax() / 256, 256);
        }
        return m_linear_bits;
    }

    uint32_t xen_migration_records_t::cpuid_leaf_t::max_leaf() {
        if (f_max_leaf)
            return m_max_leaf;
        f_max_leaf = true;
        n_max_leaf = true;
        if ( ((leaf() == 0) || (leaf() == 1073741824) || (leaf() == 2147483648UL)) ) {
            n_max_leaf = false;
            m_max_leaf = eax();
        }
        return m_max_leaf;
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::model() {
        if (f_model)
            return m_model;
        f_model = true;
        n_model = true;
        if (leaf() == 1) {
            n_model = false;
            m_model = (( ((kaitai::kstream::mod(eax() / 256, 16) == 6) || (kaitai::kstream::mod(eax() / 256, 16) == 15)) ) ? (kaitai::kstream::mod(eax() / 65536, 16) * 16 + kaitai::kstream::mod(eax() / 16, 16)) : (kaitai::kstream::mod(eax() / 16, 16)));
        }
        return m_model;
    }

    uint32_t xen_migration_records_t::cpuid_leaf_t::most_xsave() {
        if (f_most_xsave)
            return m_most_xsave;
        f_most_xsave = true;
        n_most_xsave = true;
        if ( ((leaf() == 13) && (subleaf() == 0)) ) {
            n_most_xsave = false;
            m_most_xsave = ecx();
        }
        return m_most_xsave;
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::physical_bits() {
        if (f_physical_bits)
            return m_physical_bits;
        f_physical_bits = true;
        n_physical_bits = true;
        if (leaf() == 2147483656UL) {
            n_physical_bits = false;
            m_physical_bits = kaitai::kstream::mod(eax(), 256);
        }
        return m_physical_bits;
    }

    int32_t xen_migration_records_t::cpuid_leaf_t::stepping() {
        if (f_stepping)
            return m_stepping;
        f_stepping = true;
        n_stepping = true;
        if (leaf() == 1) {
            n_stepping = false;
            m_stepping = kaitai::kstream::mod(eax(), 16);
        }
        return m_stepping;
    }

    xen_migration_records_t::domain_context_t::domain_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_records = nullptr;
        _read();
    }

    void xen_migration_records_t::domain_context_t::_read() {
        m_records = std::unique_ptr<std::vector<std::unique_ptr<context_record_t>>>(new std::vector<std::unique_ptr<context_record_t>>());
        {
            int i = 0;
            context_record_t* _;
            do {
                _ = new context_record_t(m__io, this, m__root);
                m_records->push_back(std::move(std::unique_ptr<context_record_t>(_)));
                i++;
            } while (!( ((_->record_type() == xen_migration_records_t::CONTEXT_TYPE_END_OF_CONTEXT) || (_io()->is_eof())) ));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::domain_context_t::~domain_context_t() {
        _clean_up();
    }

    void xen_migration_records_t::domain_context_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::end_record_t::end_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::end_record_t::_read() {
    }

    xen_migration_records_t::end_record_t::~end_record_t() {
        _clean_up();
    }

    void xen_migration_records_t::end_record_t::_clean_up() {
    }

    xen_migration_records_t::hvm_params_t::hvm_params_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_params = nullptr;
        _read();
    }

    void xen_migration_records_t::hvm_params_t::_read() {
        {
            bool on = host_is_be();
            if (on == true) {
                m__is_le = false;
            }
            else {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/hvm_params");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_migration_records_t::hvm_params_t::_read_le() {
        m_count = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        m_params = std::unique_ptr<std::vector<std::unique_ptr<hvm_param_entry_t>>>(new std::vector<std::unique_ptr<hvm_param_entry_t>>());
        const int l_params = count();
        for (int i = 0; i < l_params; i++) {
            m_params->push_back(std::move(std::unique_ptr<hvm_param_entry_t>(new hvm_param_entry_t(m__io, this, m__root, m__is_le))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    void xen_migration_records_t::hvm_params_t::_read_be() {
        m_count = m__io->read_u4be();
        m_reserved = m__io->read_u4be();
        m_params = std::unique_ptr<std::vector<std::unique_ptr<hvm_param_entry_t>>>(new std::vector<std::unique_ptr<hvm_param_entry_t>>());
        const int l_params = count();
        for (int i = 0; i < l_params; i++) {
            m_params->push_back(std::move(std::unique_ptr<hvm_param_entry_t>(new hvm_param_entry_t(m__io, this, m__root, m__is_le))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::hvm_params_t::~hvm_params_t() {
        _clean_up();
    }

    void xen_migration_records_t::hvm_params_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::hvm_params_t::hvm_param_entry_t::hvm_param_entry_t(kaitai::kstream* p__io, xen_migration_records_t::hvm_params_t* p__parent, xen_migration_records_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        f_altp2m_mode = false;
        f_callback_type = false;
        f_mca_cap_lmce = false;
        f_timer_mode = false;
        f_viridian_apic_assist = false;
        f_viridian_base_freq = false;
        f_viridian_cpu_hotplug = false;
        f_viridian_crash_ctl = false;
        f_viridian_ex_processor_masks = false;
        f_viridian_hcall_ipi = false;
        f_viridian_hcall_remote_tlb_flush = false;
        f_viridian_no_freq = false;
        f_viridian_no_vp_limit = false;
        f_viridian_reference_tsc = false;
        f_viridian_stimer = false;
        f_viridian_synic = false;
        f_viridian_time_ref_count = false;
        _read();
    }

    void xen_migration_records_t::hvm_params_t::hvm_param_entry_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/hvm_params/types/hvm_param_entry");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_migration_records_t::hvm_params_t::hvm_param_entry_t::_read_le() {
        m_index = static_cast<xen_migration_records_t::hvm_param_t>(m__io->read_u8le());
        m_value = m__io->read_u8le();
    }

    void xen_migration_records_t::hvm_params_t::hvm_param_entry_t::_read_be() {
        m_index = static_cast<xen_migration_records_t::hvm_param_t>(m__io->read_u8be());
        m_value = m__io->read_u8be();
    }

    xen_migration_records_t::hvm_params_t::hvm_param_entry_t::~hvm_param_entry_t() {
        _clean_up();
    }

    void xen_migration_records_t::hvm_params_t::hvm_param_entry_t::_clean_up() {
    }

    xen_migration_records_t::hvm_altp2m_mode_t xen_migration_records_t::hvm_params_t::hvm_param_entry_t::altp2m_mode() {
        if (f_altp2m_mode)
            return m_altp2m_mode;
        f_altp2m_mode = true;
        n_altp2m_mode = true;
        if (index() == xen_migration_records_t::HVM_PARAM_ALTP2M) {
            n_altp2m_mode = false;
            m_altp2m_mode = static_cast<xen_migration_records_t::hvm_altp2m_mode_t>(static_cast<uint64_t>(kaitai::kstream::mod((value() - kaitai::kstream::mod(value(), 65536)) / 65536, 65536)) * 65536 + kaitai::kstream::mod(value(), 65536));
        }
        return m_altp2m_mode;
    }

    xen_migration_records_t::hvm_callback_type_t xen_migration_records_t::hvm_params_t::hvm_param_entry_t::callback_type() {
        if (f_callback_type)
            return m_callback_type;
        f_callback_type = true;
        n_callback_type = true;
        if (index() == xen_migration_records_t::HVM_PARAM_CALLBACK_IRQ) {
            n_callback_type = false;
            m_callback_type = static_cast<xen_migration_records_t::hvm_callback_type_t>(kaitai::kstream::mod(value() / 72057594037927936LL, 256));
        }
        return m_callback_type;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::mca_cap_lmce() {
        if (f_mca_cap_lmce)
            return m_mca_cap_lmce;
        f_mca_cap_lmce = true;
        n_mca_cap_lmce = true;
        if (index() == xen_migration_records_t::HVM_PARAM_MCA_CAP) {
            n_mca_cap_lmce = false;
            m_mca_cap_lmce = (value() & 1) != 0;
        }
        return m_mca_cap_lmce;
    }

    xen_migration_records_t::hvm_timer_mode_t xen_migration_records_t::hvm_params_t::hvm_param_entry_t::timer_mode() {
        if (f_timer_mode)
            return m_timer_mode;
        f_timer_mode = true;
        n_timer_mode = true;
        if (index() == xen_migration_records_t::HVM_PARAM_TIMER_MODE) {
            n_timer_mode = false;
            m_timer_mode = static_cast<xen_migration_records_t::hvm_timer_mode_t>(static_cast<uint64_t>(kaitai::kstream::mod((value() - kaitai::kstream::mod(value(), 65536)) / 65536, 65536)) * 65536 + kaitai::kstream::mod(value(), 65536));
        }
        return m_timer_mode;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_apic_assist() {
        if (f_viridian_apic_assist)
            return m_viridian_apic_assist;
        f_viridian_apic_assist = true;
        n_viridian_apic_assist = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_apic_assist = false;
            m_viridian_apic_assist = (value() & 32) != 0;
        }
        return m_viridian_apic_assist;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_base_freq() {
        if (f_viridian_base_freq)
            return m_viridian_base_freq;
        f_viridian_base_freq = true;
        n_viridian_base_freq = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_base_freq = false;
            m_viridian_base_freq = (value() & 1) != 0;
        }
        return m_viridian_base_freq;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_cpu_hotplug() {
        if (f_viridian_cpu_hotplug)
            return m_viridian_cpu_hotplug;
        f_viridian_cpu_hotplug = true;
        n_viridian_cpu_hotplug = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_cpu_hotplug = false;
            m_viridian_cpu_hotplug = (value() & 4096) != 0;
        }
        return m_viridian_cpu_hotplug;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_crash_ctl() {
        if (f_viridian_crash_ctl)
            return m_viridian_crash_ctl;
        f_viridian_crash_ctl = true;
        n_viridian_crash_ctl = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_crash_ctl = false;
            m_viridian_crash_ctl = (value() & 64) != 0;
        }
        return m_viridian_crash_ctl;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_ex_processor_masks() {
        if (f_viridian_ex_processor_masks)
            return m_viridian_ex_processor_masks;
        f_viridian_ex_processor_masks = true;
        n_viridian_ex_processor_masks = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_ex_processor_masks = false;
            m_viridian_ex_processor_masks = (value() & 1024) != 0;
        }
        return m_viridian_ex_processor_masks;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_hcall_ipi() {
        if (f_viridian_hcall_ipi)
            return m_viridian_hcall_ipi;
        f_viridian_hcall_ipi = true;
        n_viridian_hcall_ipi = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_hcall_ipi = false;
            m_viridian_hcall_ipi = (value() & 512) != 0;
        }
        return m_viridian_hcall_ipi;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_hcall_remote_tlb_flush() {
        if (f_viridian_hcall_remote_tlb_flush)
            return m_viridian_hcall_remote_tlb_flush;
        f_viridian_hcall_remote_tlb_flush = true;
        n_viridian_hcall_remote_tlb_flush = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_hcall_remote_tlb_flush = false;
            m_viridian_hcall_remote_tlb_flush = (value() & 16) != 0;
        }
        return m_viridian_hcall_remote_tlb_flush;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_no_freq() {
        if (f_viridian_no_freq)
            return m_viridian_no_freq;
        f_viridian_no_freq = true;
        n_viridian_no_freq = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_no_freq = false;
            m_viridian_no_freq = (value() & 2) != 0;
        }
        return m_viridian_no_freq;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_no_vp_limit() {
        if (f_viridian_no_vp_limit)
            return m_viridian_no_vp_limit;
        f_viridian_no_vp_limit = true;
        n_viridian_no_vp_limit = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_no_vp_limit = false;
            m_viridian_no_vp_limit = (value() & 2048) != 0;
        }
        return m_viridian_no_vp_limit;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_reference_tsc() {
        if (f_viridian_reference_tsc)
            return m_viridian_reference_tsc;
        f_viridian_reference_tsc = true;
        n_viridian_reference_tsc = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_reference_tsc = false;
            m_viridian_reference_tsc = (value() & 8) != 0;
        }
        return m_viridian_reference_tsc;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_stimer() {
        if (f_viridian_stimer)
            return m_viridian_stimer;
        f_viridian_stimer = true;
        n_viridian_stimer = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_stimer = false;
            m_viridian_stimer = (value() & 256) != 0;
        }
        return m_viridian_stimer;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_synic() {
        if (f_viridian_synic)
            return m_viridian_synic;
        f_viridian_synic = true;
        n_viridian_synic = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_synic = false;
            m_viridian_synic = (value() & 128) != 0;
        }
        return m_viridian_synic;
    }

    bool xen_migration_records_t::hvm_params_t::hvm_param_entry_t::viridian_time_ref_count() {
        if (f_viridian_time_ref_count)
            return m_viridian_time_ref_count;
        f_viridian_time_ref_count = true;
        n_viridian_time_ref_count = true;
        if (index() == xen_migration_records_t::HVM_PARAM_VIRIDIAN) {
            n_viridian_time_ref_count = false;
            m_viridian_time_ref_count = (value() & 4) != 0;
        }
        return m_viridian_time_ref_count;
    }

    xen_migration_records_t::msr_policy_entry_t::msr_policy_entry_t(kaitai::kstream* p__io, xen_migration_records_t::x86_msr_policy_t* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::msr_policy_entry_t::_read() {
        m_index = static_cast<xen_pv_vcpu_t::msr_index_t>(m__io->read_u4le());
        m_flags = m__io->read_u4le();
        m_value = m__io->read_u8le();
    }

    xen_migration_records_t::msr_policy_entry_t::~msr_policy_entry_t() {
        _clean_up();
    }

    void xen_migration_records_t::msr_policy_entry_t::_clean_up() {
    }

    xen_migration_records_t::page_data_t::page_data_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_pfns = nullptr;
        m_pages = nullptr;
        f_num_pages = false;
        f_pages = false;
        f_trailing = false;
        _read();
    }

    void xen_migration_records_t::page_data_t::_read() {
        {
            bool on = host_is_be();
            if (on == true) {
                m__is_le = false;
            }
            else {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_migration_records_t::page_data_t::_read_le() {
        m_count = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        m_pfns = std::unique_ptr<std::vector<std::unique_ptr<page_descriptor_t>>>(new std::vector<std::unique_ptr<page_descriptor_t>>());
        const int l_pfns = count();
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(std::move(std::unique_ptr<page_descriptor_t>(new page_descriptor_t(m__io, this, m__root, m__is_le))));
        }
    }

    void xen_migration_records_t::page_data_t::_read_be() {
        m_count = m__io->read_u4be();
        m_reserved = m__io->read_u4be();
        m_pfns = std::unique_ptr<std::vector<std::unique_ptr<page_descriptor_t>>>(new std::vector<std::unique_ptr<page_descriptor_t>>());
        const int l_pfns = count();
        for (int i = 0; i < l_pfns; i++) {
            m_pfns->push_back(std::move(std::unique_ptr<page_descriptor_t>(new page_descriptor_t(m__io, this, m__root, m__is_le))));
        }
    }

    xen_migration_records_t::page_data_t::~page_data_t() {
        _clean_up();
    }

    void xen_migration_records_t::page_data_t::_clean_up() {
        if (f_pages) {
        }
        if (f_trailing) {
        }
    }

    xen_migration_records_t::page_data_t::page_descriptor_t::page_descriptor_t(kaitai::kstream* p__io, xen_migration_records_t::page_data_t* p__parent, xen_migration_records_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        f_has_data = false;
        f_page_type = false;
        f_pfn = false;
        f_reserved = false;
        _read();
    }

    void xen_migration_records_t::page_data_t::page_descriptor_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_data/types/page_descriptor");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_migration_records_t::page_data_t::page_descriptor_t::_read_le() {
        m_raw = m__io->read_u8le();
    }

    void xen_migration_records_t::page_data_t::page_descriptor_t::_read_be() {
        m_raw = m__io->read_u8be();
    }

    xen_migration_records_t::page_data_t::page_descriptor_t::~page_descriptor_t() {
        _clean_up();
    }

    void xen_migration_records_t::page_data_t::page_descriptor_t::_clean_up() {
    }

    bool xen_migration_records_t::page_data_t::page_descriptor_t::has_data() {
        if (f_has_data)
            return m_has_data;
        f_has_data = true;
        m_has_data = kaitai::kstream::mod(((raw() - pfn()) - reserved() * 4503599627370496LL) / 1152921504606846976LL, 16) < 13;
        return m_has_data;
    }

    xen_migration_records_t::pfn_type_t xen_migration_records_t::page_data_t::page_descriptor_t::page_type() {
        if (f_page_type)
            return m_page_type;
        f_page_type = true;
        m_page_type = static_cast<xen_migration_records_t::pfn_type_t>(kaitai::kstream::mod(((raw() - pfn()) - reserved() * 4503599627370496LL) / 1152921504606846976LL, 16));
        return m_page_type;
    }

    uint64_t xen_migration_records_t::page_data_t::page_descriptor_t::pfn() {
        if (f_pfn)
            return m_pfn;
        f_pfn = true;
        m_pfn = static_cast<uint64_t>(static_cast<uint64_t>(kaitai::kstream::mod((raw() - kaitai::kstream::mod(raw(), 67108864)) / 67108864, 67108864)) * 67108864 + kaitai::kstream::mod(raw(), 67108864));
        return m_pfn;
    }

    int32_t xen_migration_records_t::page_data_t::page_descriptor_t::reserved() {
        if (f_reserved)
            return m_reserved;
        f_reserved = true;
        m_reserved = kaitai::kstream::mod((raw() - pfn()) / 4503599627370496LL, 256);
        return m_reserved;
    }

    int32_t xen_migration_records_t::page_data_t::num_pages() {
        if (f_num_pages)
            return m_num_pages;
        f_num_pages = true;
        m_num_pages = ((_io()->size() - 8) - count() * 8) / 4096;
        return m_num_pages;
    }

    std::vector<std::string>* xen_migration_records_t::page_data_t::pages() {
        if (f_pages)
            return m_pages.get();
        f_pages = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(8 + count() * 8);
        if (m__is_le == 1) {
            m_pages = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
            const int l_pages = num_pages();
            for (int i = 0; i < l_pages; i++) {
                m_pages->push_back(std::move(m__io->read_bytes(4096)));
            }
        } else {
            m_pages = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
            const int l_pages = num_pages();
            for (int i = 0; i < l_pages; i++) {
                m_pages->push_back(std::move(m__io->read_bytes(4096)));
            }
        }
        m__io->seek(_pos);
        return m_pages.get();
    }

    std::string xen_migration_records_t::page_data_t::trailing() {
        if (f_trailing)
            return m_trailing;
        f_trailing = true;
        std::streampos _pos = m__io->pos();
        m__io->seek((8 + count() * 8) + num_pages() * 4096);
        if (m__is_le == 1) {
            m_trailing = m__io->read_bytes(kaitai::kstream::mod((_io()->size() - 8) - count() * 8, 4096));
        } else {
            m_trailing = m__io->read_bytes(kaitai::kstream::mod((_io()->size() - 8) - count() * 8, 4096));
        }
        m__io->seek(_pos);
        return m_trailing;
    }

    xen_migration_records_t::shared_info_t::shared_info_t(uint8_t p_guest_width, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_guest_width = p_guest_width;
        m__io__raw_info = nullptr;
        _read();
    }

    void xen_migration_records_t::shared_info_t::_read() {
        switch (guest_width()) {
        case 4: {
            m__raw_info = m__io->read_bytes_full();
            m__io__raw_info = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_info));
            m_info = std::unique_ptr<xen_shared_info_t::shared_info_32_t>(new xen_shared_info_t::shared_info_32_t(m__io__raw_info.get()));
            break;
        }
        default: {
            m__raw_info = m__io->read_bytes_full();
            m__io__raw_info = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_info));
            m_info = std::unique_ptr<xen_shared_info_t::shared_info_64_t>(new xen_shared_info_t::shared_info_64_t(m__io__raw_info.get()));
            break;
        }
        }
    }

    xen_migration_records_t::shared_info_t::~shared_info_t() {
        _clean_up();
    }

    void xen_migration_records_t::shared_info_t::_clean_up() {
    }

    xen_migration_records_t::static_data_end_t::static_data_end_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::static_data_end_t::_read() {
    }

    xen_migration_records_t::static_data_end_t::~static_data_end_t() {
        _clean_up();
    }

    void xen_migration_records_t::static_data_end_t::_clean_up() {
    }

    xen_migration_records_t::toolstack_t::toolstack_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::toolstack_t::_read() {
        m_data = m__io->read_bytes_full();
    }

    xen_migration_records_t::toolstack_t::~toolstack_t() {
        _clean_up();
    }

    void xen_migration_records_t::toolstack_t::_clean_up() {
    }

    xen_migration_records_t::verify_t::verify_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::verify_t::_read() {
    }

    xen_migration_records_t::verify_t::~verify_t() {
        _clean_up();
    }

    void xen_migration_records_t::verify_t::_clean_up() {
    }

    xen_migration_records_t::x86_cpuid_policy_t::x86_cpuid_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_leaves = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_cpuid_policy_t::_read() {
        m_leaves = std::unique_ptr<std::vector<std::unique_ptr<cpuid_leaf_t>>>(new std::vector<std::unique_ptr<cpuid_leaf_t>>());
        const int l_leaves = _io()->size() / 24;
        for (int i = 0; i < l_leaves; i++) {
            m_leaves->push_back(std::move(std::unique_ptr<cpuid_leaf_t>(new cpuid_leaf_t(m__io, this, m__root))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::x86_cpuid_policy_t::~x86_cpuid_policy_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_cpuid_policy_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::x86_msr_policy_t::x86_msr_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_msrs = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_msr_policy_t::_read() {
        m_msrs = std::unique_ptr<std::vector<std::unique_ptr<msr_policy_entry_t>>>(new std::vector<std::unique_ptr<msr_policy_entry_t>>());
        const int l_msrs = _io()->size() / 16;
        for (int i = 0; i < l_msrs; i++) {
            m_msrs->push_back(std::move(std::unique_ptr<msr_policy_entry_t>(new msr_policy_entry_t(m__io, this, m__root))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::x86_msr_policy_t::~x86_msr_policy_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_msr_policy_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::x86_pv_info_t::x86_pv_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::x86_pv_info_t::_read() {
        m_guest_width = m__io->read_u1();
        m_pt_levels = m__io->read_u1();
        m_reserved = m__io->read_bytes(6);
    }

    xen_migration_records_t::x86_pv_info_t::~x86_pv_info_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_info_t::_clean_up() {
    }

    xen_migration_records_t::x86_pv_p2m_frames_t::x86_pv_p2m_frames_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_p2m_pfns = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_pv_p2m_frames_t::_read() {
        m_start_pfn = m__io->read_u4le();
        m_end_pfn = m__io->read_u4le();
        m_p2m_pfns = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_p2m_pfns = (_io()->size() - 8) / 8;
        for (int i = 0; i < l_p2m_pfns; i++) {
            m_p2m_pfns->push_back(std::move(m__io->read_u8le()));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::x86_pv_p2m_frames_t::~x86_pv_p2m_frames_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_p2m_frames_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::x86_pv_vcpu_basic_t::x86_pv_vcpu_basic_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__io__raw_context = nullptr;
        f_len_context = false;
        _read();
    }

    void xen_migration_records_t::x86_pv_vcpu_basic_t::_read() {
        m_vcpu_id = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        n_context = true;
        switch (len_context()) {
        case 2800: {
            n_context = false;
            m__raw_context = m__io->read_bytes_full();
            m__io__raw_context = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_context));
            m_context = std::unique_ptr<xen_pv_vcpu_t::guest_context_32_t>(new xen_pv_vcpu_t::guest_context_32_t(m__io__raw_context.get()));
            break;
        }
        case 5168: {
            n_context = false;
            m__raw_context = m__io->read_bytes_full();
            m__io__raw_context = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_context));
            m_context = std::unique_ptr<xen_pv_vcpu_t::guest_context_64_t>(new xen_pv_vcpu_t::guest_context_64_t(m__io__raw_context.get()));
            break;
        }
        default: {
            m__raw_context = m__io->read_bytes_full();
            break;
        }
        }
    }

    xen_migration_records_t::x86_pv_vcpu_basic_t::~x86_pv_vcpu_basic_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_vcpu_basic_t::_clean_up() {
        if (!n_context) {
        }
    }

    int32_t xen_migration_records_t::x86_pv_vcpu_basic_t::len_context() {
        if (f_len_context)
            return m_len_context;
        f_len_context = true;
        m_len_context = _io()->size() - 8;
        return m_len_context;
    }

    xen_migration_records_t::x86_pv_vcpu_extended_t::x86_pv_vcpu_extended_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_context = nullptr;
        m__io__raw_context = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_pv_vcpu_extended_t::_read() {
        m_vcpu_id = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        n_context = true;
        if (!(_io()->is_eof())) {
            n_context = false;
            m__raw_context = m__io->read_bytes_full();
            m__io__raw_context = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_context));
            m_context = std::unique_ptr<xen_pv_vcpu_t::extended_context_t>(new xen_pv_vcpu_t::extended_context_t(m__io__raw_context.get()));
        }
    }

    xen_migration_records_t::x86_pv_vcpu_extended_t::~x86_pv_vcpu_extended_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_vcpu_extended_t::_clean_up() {
        if (!n_context) {
        }
    }

    xen_migration_records_t::x86_pv_vcpu_msrs_t::x86_pv_vcpu_msrs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_msrs = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_pv_vcpu_msrs_t::_read() {
        m_vcpu_id = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        m_msrs = std::unique_ptr<std::vector<std::unique_ptr<xen_pv_vcpu_t::msr_t>>>(new std::vector<std::unique_ptr<xen_pv_vcpu_t::msr_t>>());
        const int l_msrs = (_io()->size() - 8) / 16;
        for (int i = 0; i < l_msrs; i++) {
            m_msrs->push_back(std::move(std::unique_ptr<xen_pv_vcpu_t::msr_t>(new xen_pv_vcpu_t::msr_t(m__io))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_migration_records_t::x86_pv_vcpu_msrs_t::~x86_pv_vcpu_msrs_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_vcpu_msrs_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_migration_records_t::x86_pv_vcpu_xsave_t::x86_pv_vcpu_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_context = nullptr;
        m__io__raw_context = nullptr;
        _read();
    }

    void xen_migration_records_t::x86_pv_vcpu_xsave_t::_read() {
        m_vcpu_id = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
        n_context = true;
        if (!(_io()->is_eof())) {
            n_context = false;
            m__raw_context = m__io->read_bytes_full();
            m__io__raw_context = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_context));
            m_context = std::unique_ptr<xen_pv_vcpu_t::xsave_context_t>(new xen_pv_vcpu_t::xsave_context_t(m__io__raw_context.get()));
        }
    }

    xen_migration_records_t::x86_pv_vcpu_xsave_t::~x86_pv_vcpu_xsave_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_pv_vcpu_xsave_t::_clean_up() {
        if (!n_context) {
        }
    }

    xen_migration_records_t::x86_tsc_info_t::x86_tsc_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_migration_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_migration_records_t::x86_tsc_info_t::_read() {
        m_mode = static_cast<xen_migration_records_t::tsc_mode_t>(m__io->read_u4le());
        m_khz = m__io->read_u4le();
        m_nsec = m__io->read_u8le();
        m_incarnation = m__io->read_u4le();
        m_reserved = m__io->read_u4le();
    }

    xen_migration_records_t::x86_tsc_info_t::~x86_tsc_info_t() {
        _clean_up();
    }

    void xen_migration_records_t::x86_tsc_info_t::_clean_up() {
    }
}
