// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_record.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<xen_record_t::record_type_t> xen_record_t::_values_record_type_t{
        xen_record_t::RECORD_TYPE_END_OF_STREAM,
        xen_record_t::RECORD_TYPE_PAGE_DATA,
        xen_record_t::RECORD_TYPE_X86_PV_INFO,
        xen_record_t::RECORD_TYPE_X86_PV_P2M_FRAMES,
        xen_record_t::RECORD_TYPE_X86_PV_VCPU_BASIC,
        xen_record_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED,
        xen_record_t::RECORD_TYPE_X86_PV_VCPU_XSAVE,
        xen_record_t::RECORD_TYPE_SHARED_INFO,
        xen_record_t::RECORD_TYPE_X86_TSC_INFO,
        xen_record_t::RECORD_TYPE_HVM_CONTEXT,
        xen_record_t::RECORD_TYPE_HVM_PARAMS,
        xen_record_t::RECORD_TYPE_TOOLSTACK,
        xen_record_t::RECORD_TYPE_X86_PV_VCPU_MSRS,
        xen_record_t::RECORD_TYPE_VERIFY,
        xen_record_t::RECORD_TYPE_CHECKPOINT,
        xen_record_t::RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST,
        xen_record_t::RECORD_TYPE_STATIC_DATA_END,
        xen_record_t::RECORD_TYPE_X86_CPUID_POLICY,
        xen_record_t::RECORD_TYPE_X86_MSR_POLICY,
        xen_record_t::RECORD_TYPE_DOMAIN_CONTEXT,
        xen_record_t::RECORD_TYPE_LU_VERSION,
        xen_record_t::RECORD_TYPE_LU_M2P,
        xen_record_t::RECORD_TYPE_LU_M2P_COMPAT,
        xen_record_t::RECORD_TYPE_LU_DOMAIN_INFO,
    };
    bool xen_record_t::_is_defined_record_type_t(xen_record_t::record_type_t v) {
        return xen_record_t::_values_record_type_t.find(v) != xen_record_t::_values_record_type_t.end();
    }

    xen_record_t::xen_record_t(bool p_host_is_be, uint8_t p_guest_width, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_record_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_host_is_be = p_host_is_be;
        m_guest_width = p_guest_width;
        m_header = nullptr;
        m__io__raw_body = nullptr;
        f_is_live_update = false;
        f_is_optional = false;
        f_next_guest_width = false;
        f_record_type = false;
        _read();
    }

    void xen_record_t::_read() {
        m_header = std::unique_ptr<record_header_t>(new record_header_t(host_is_be(), m__io, this, m__root));
        n_body = true;
        switch (record_type()) {
        case xen_record_t::RECORD_TYPE_CHECKPOINT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::checkpoint_t>(new xen_migration_records_t::checkpoint_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::checkpoint_dirty_pfn_list_t>(new xen_migration_records_t::checkpoint_dirty_pfn_list_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_DOMAIN_CONTEXT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::domain_context_t>(new xen_migration_records_t::domain_context_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_END_OF_STREAM: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::end_record_t>(new xen_migration_records_t::end_record_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_HVM_CONTEXT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_hvm_context_t>(new xen_hvm_context_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_HVM_PARAMS: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::hvm_params_t>(new xen_migration_records_t::hvm_params_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_LU_DOMAIN_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_lu_records_t::lu_domain_info_t>(new xen_lu_records_t::lu_domain_info_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_LU_M2P: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_lu_records_t::lu_m2p_t>(new xen_lu_records_t::lu_m2p_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_LU_M2P_COMPAT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_lu_records_t::lu_m2p_t>(new xen_lu_records_t::lu_m2p_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_LU_VERSION: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_lu_records_t::lu_version_t>(new xen_lu_records_t::lu_version_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_PAGE_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::page_data_t>(new xen_migration_records_t::page_data_t(host_is_be(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_SHARED_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::shared_info_t>(new xen_migration_records_t::shared_info_t(guest_width(), m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_STATIC_DATA_END: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::static_data_end_t>(new xen_migration_records_t::static_data_end_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_TOOLSTACK: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::toolstack_t>(new xen_migration_records_t::toolstack_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_VERIFY: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::verify_t>(new xen_migration_records_t::verify_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_CPUID_POLICY: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_cpuid_policy_t>(new xen_migration_records_t::x86_cpuid_policy_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_MSR_POLICY: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_msr_policy_t>(new xen_migration_records_t::x86_msr_policy_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_info_t>(new xen_migration_records_t::x86_pv_info_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_P2M_FRAMES: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_p2m_frames_t>(new xen_migration_records_t::x86_pv_p2m_frames_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_VCPU_BASIC: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_vcpu_basic_t>(new xen_migration_records_t::x86_pv_vcpu_basic_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_VCPU_EXTENDED: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_vcpu_extended_t>(new xen_migration_records_t::x86_pv_vcpu_extended_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_VCPU_MSRS: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_vcpu_msrs_t>(new xen_migration_records_t::x86_pv_vcpu_msrs_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_PV_VCPU_XSAVE: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_pv_vcpu_xsave_t>(new xen_migration_records_t::x86_pv_vcpu_xsave_t(m__io__raw_body.get()));
            break;
        }
        case xen_record_t::RECORD_TYPE_X86_TSC_INFO: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<xen_migration_records_t::x86_tsc_info_t>(new xen_migration_records_t::x86_tsc_info_t(m__io__raw_body.get()));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(header()->len_body());
            break;
        }
        }
        m_padding = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(header()->len_body(), 8), 8));
    }

    xen_record_t::~xen_record_t() {
        _clean_up();
    }

    void xen_record_t::_clean_up() {
        if (!n_body) {
        }
    }

    xen_record_t::record_header_t::record_header_t(bool p_host_is_be, kaitai::kstream* p__io, xen_record_t* p__parent, xen_record_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void xen_record_t::record_header_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/record_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_record_t::record_header_t::_read_le() {
        m_record_type = static_cast<xen_record_t::record_type_t>(m__io->read_u4le());
        m_len_body = m__io->read_u4le();
    }

    void xen_record_t::record_header_t::_read_be() {
        m_record_type = static_cast<xen_record_t::record_type_t>(m__io->read_u4be());
        m_len_body = m__io->read_u4be();
    }

    xen_record_t::record_header_t::~record_header_t() {
        _clean_up();
    }

    void xen_record_t::record_header_t::_clean_up() {
    }

    bool xen_record_t::is_live_update() {
        if (f_is_live_update)
            return m_is_live_update;
        f_is_live_update = true;
        m_is_live_update = kaitai::kstream::mod(static_cast<uint32_t>(record_type()) / 1073741824, 2) == 1;
        return m_is_live_update;
    }

    bool xen_record_t::is_optional() {
        if (f_is_optional)
            return m_is_optional;
        f_is_optional = true;
        m_is_optional = static_cast<uint32_t>(record_type()) >= 2147483648UL;
        return m_is_optional;
    }

    uint8_t xen_record_t::next_guest_width() {
        if (f_next_guest_width)
            return m_next_guest_width;
        f_next_guest_width = true;
        m_next_guest_width = ((record_type() == xen_record_t::RECORD_TYPE_X86_PV_INFO) ? (((static_cast<xen_migration_records_t::x86_pv_info_t*>(body())->guest_width() == 4) ? (4) : (8))) : (((record_type() == xen_record_t::RECORD_TYPE_LU_DOMAIN_INFO) ? (8) : (guest_width()))));
        return m_next_guest_width;
    }

    xen_record_t::record_type_t xen_record_t::record_type() {
        if (f_record_type)
            return m_record_type;
        f_record_type = true;
        m_record_type = header()->record_type();
        return m_record_type;
    }
}
