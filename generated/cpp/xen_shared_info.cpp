// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_shared_info.h"
namespace luformat {

    xen_shared_info_t::xen_shared_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void xen_shared_info_t::_read() {
    }

    xen_shared_info_t::~xen_shared_info_t() {
        _clean_up();
    }

    void xen_shared_info_t::_clean_up() {
    }

    xen_shared_info_t::arch_shared_info_32_t::arch_shared_info_32_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_32_t* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_nmi_io_error = false;
        f_nmi_pci_serr = false;
        f_nmi_unknown = false;
        f_p2m_is_being_changed = false;
        _read();
    }

    void xen_shared_info_t::arch_shared_info_32_t::_read() {
        m_max_pfn = m__io->read_u4le();
        m_pfn_to_mfn_frame_list_list = m__io->read_u4le();
        m_nmi_reason = m__io->read_u4le();
        m_p2m_cr3 = m__io->read_u4le();
        m_p2m_vaddr = m__io->read_u4le();
        m_p2m_generation = m__io->read_u4le();
        m_wc_sec_hi = m__io->read_u4le();
    }

    xen_shared_info_t::arch_shared_info_32_t::~arch_shared_info_32_t() {
        _clean_up();
    }

    void xen_shared_info_t::arch_shared_info_32_t::_clean_up() {
    }

    bool xen_shared_info_t::arch_shared_info_32_t::nmi_io_error() {
        if (f_nmi_io_error)
            return m_nmi_io_error;
        f_nmi_io_error = true;
        m_nmi_io_error = (nmi_reason() & 1) != 0;
        return m_nmi_io_error;
    }

    bool xen_shared_info_t::arch_shared_info_32_t::nmi_pci_serr() {
        if (f_nmi_pci_serr)
            return m_nmi_pci_serr;
        f_nmi_pci_serr = true;
        m_nmi_pci_serr = (nmi_reason() & 2) != 0;
        return m_nmi_pci_serr;
    }

    bool xen_shared_info_t::arch_shared_info_32_t::nmi_unknown() {
        if (f_nmi_unknown)
            return m_nmi_unknown;
        f_nmi_unknown = true;
        m_nmi_unknown = (nmi_reason() & 4) != 0;
        return m_nmi_unknown;
    }

    bool xen_shared_info_t::arch_shared_info_32_t::p2m_is_being_changed() {
        if (f_p2m_is_being_changed)
            return m_p2m_is_being_changed;
        f_p2m_is_being_changed = true;
        m_p2m_is_being_changed = kaitai::kstream::mod(p2m_generation(), 2) == 1;
        return m_p2m_is_being_changed;
    }

    xen_shared_info_t::arch_shared_info_64_t::arch_shared_info_64_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_64_t* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_nmi_io_error = false;
        f_nmi_pci_serr = false;
        f_nmi_unknown = false;
        f_p2m_is_being_changed = false;
        _read();
    }

    void xen_shared_info_t::arch_shared_info_64_t::_read() {
        m_max_pfn = m__io->read_u8le();
        m_pfn_to_mfn_frame_list_list = m__io->read_u8le();
        m_nmi_reason = m__io->read_u8le();
        m_p2m_cr3 = m__io->read_u8le();
        m_p2m_vaddr = m__io->read_u8le();
        m_p2m_generation = m__io->read_u8le();
    }

    xen_shared_info_t::arch_shared_info_64_t::~arch_shared_info_64_t() {
        _clean_up();
    }

    void xen_shared_info_t::arch_shared_info_64_t::_clean_up() {
    }

    bool xen_shared_info_t::arch_shared_info_64_t::nmi_io_error() {
        if (f_nmi_io_error)
            return m_nmi_io_error;
        f_nmi_io_error = true;
        m_nmi_io_error = (nmi_reason() & 1) != 0;
        return m_nmi_io_error;
    }

    bool xen_shared_info_t::arch_shared_info_64_t::nmi_pci_serr() {
        if (f_nmi_pci_serr)
            return m_nmi_pci_serr;
        f_nmi_pci_serr = true;
        m_nmi_pci_serr = (nmi_reason() & 2) != 0;
        return m_nmi_pci_serr;
    }

    bool xen_shared_info_t::arch_shared_info_64_t::nmi_unknown() {
        if (f_nmi_unknown)
            return m_nmi_unknown;
        f_nmi_unknown = true;
        m_nmi_unknown = (nmi_reason() & 4) != 0;
        return m_nmi_unknown;
    }

    bool xen_shared_info_t::arch_shared_info_64_t::p2m_is_being_changed() {
        if (f_p2m_is_being_changed)
            return m_p2m_is_being_changed;
        f_p2m_is_being_changed = true;
        m_p2m_is_being_changed = kaitai::kstream::mod(p2m_generation(), 2) == 1;
        return m_p2m_is_being_changed;
    }

    xen_shared_info_t::shared_info_32_t::shared_info_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_vcpus = nullptr;
        m_evtchn_pending = nullptr;
        m_evtchn_mask = nullptr;
        m_arch = nullptr;
        f_wall_clock_sec = false;
        _read();
    }

    void xen_shared_info_t::shared_info_32_t::_read() {
        m_vcpus = std::unique_ptr<std::vector<std::unique_ptr<vcpu_info_32_t>>>(new std::vector<std::unique_ptr<vcpu_info_32_t>>());
        const int l_vcpus = 32;
        for (int i = 0; i < l_vcpus; i++) {
            m_vcpus->push_back(std::move(std::unique_ptr<vcpu_info_32_t>(new vcpu_info_32_t(m__io, this, m__root))));
        }
        m_evtchn_pending = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_evtchn_pending = 32;
        for (int i = 0; i < l_evtchn_pending; i++) {
            m_evtchn_pending->push_back(std::move(m__io->read_u4le()));
        }
        m_evtchn_mask = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_evtchn_mask = 32;
        for (int i = 0; i < l_evtchn_mask; i++) {
            m_evtchn_mask->push_back(std::move(m__io->read_u4le()));
        }
        m_wc_version = m__io->read_u4le();
        m_wc_sec = m__io->read_u4le();
        m_wc_nsec = m__io->read_u4le();
        m_arch = std::unique_ptr<arch_shared_info_32_t>(new arch_shared_info_32_t(m__io, this, m__root));
        m_unused = m__io->read_bytes_full();
    }

    xen_shared_info_t::shared_info_32_t::~shared_info_32_t() {
        _clean_up();
    }

    void xen_shared_info_t::shared_info_32_t::_clean_up() {
    }

    uint64_t xen_shared_info_t::shared_info_32_t::wall_clock_sec() {
        if (f_wall_clock_sec)
            return m_wall_clock_sec;
        f_wall_clock_sec = true;
        m_wall_clock_sec = static_cast<uint64_t>(static_cast<uint64_t>(arch()->wc_sec_hi()) * 4294967296LL + wc_sec());
        return m_wall_clock_sec;
    }

    xen_shared_info_t::shared_info_64_t::shared_info_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_vcpus = nullptr;
        m_evtchn_pending = nullptr;
        m_evtchn_mask = nullptr;
        m_arch = nullptr;
        f_wall_clock_sec = false;
        _read();
    }

    void xen_shared_info_t::shared_info_64_t::_read() {
        m_vcpus = std::unique_ptr<std::vector<std::unique_ptr<vcpu_info_64_t>>>(new std::vector<std::unique_ptr<vcpu_info_64_t>>());
        const int l_vcpus = 32;
        for (int i = 0; i < l_vcpus; i++) {
            m_vcpus->push_back(std::move(std::unique_ptr<vcpu_info_64_t>(new vcpu_info_64_t(m__io, this, m__root))));
        }
        m_evtchn_pending = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_evtchn_pending = 64;
        for (int i = 0; i < l_evtchn_pending; i++) {
            m_evtchn_pending->push_back(std::move(m__io->read_u8le()));
        }
        m_evtchn_mask = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_evtchn_mask = 64;
        for (int i = 0; i < l_evtchn_mask; i++) {
            m_evtchn_mask->push_back(std::move(m__io->read_u8le()));
        }
        m_wc_version = m__io->read_u4le();
        m_wc_sec = m__io->read_u4le();
        m_wc_nsec = m__io->read_u4le();
        m_wc_sec_hi = m__io->read_u4le();
        m_arch = std::unique_ptr<arch_shared_info_64_t>(new arch_shared_info_64_t(m__io, this, m__root));
        m_unused = m__io->read_bytes_full();
    }

    xen_shared_info_t::shared_info_64_t::~shared_info_64_t() {
        _clean_up();
    }

    void xen_shared_info_t::shared_info_64_t::_clean_up() {
    }

    uint64_t xen_shared_info_t::shared_info_64_t::wall_clock_sec() {
        if (f_wall_clock_sec)
            return m_wall_clock_sec;
        f_wall_clock_sec = true;
        m_wall_clock_sec = static_cast<uint64_t>(static_cast<uint64_t>(wc_sec_hi()) * 4294967296LL + wc_sec());
        return m_wall_clock_sec;
    }

    xen_shared_info_t::vcpu_info_32_t::vcpu_info_32_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_32_t* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_arch_pad = nullptr;
        m_time = nullptr;
        _read();
    }

    void xen_shared_info_t::vcpu_info_32_t::_read() {
        m_evtchn_upcall_pending = m__io->read_u1();
        m_evtchn_upcall_mask = m__io->read_u1();
        m_padding = m__io->read_bytes(2);
        m_evtchn_pending_sel = m__io->read_u4le();
        m_cr2 = m__io->read_u4le();
        m_arch_pad = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_arch_pad = 5;
        for (int i = 0; i < l_arch_pad; i++) {
            m_arch_pad->push_back(std::move(m__io->read_u4le()));
        }
        m_time = std::unique_ptr<vcpu_time_info_t>(new vcpu_time_info_t(m__io, this, m__root));
    }

    xen_shared_info_t::vcpu_info_32_t::~vcpu_info_32_t() {
        _clean_up();
    }

    void xen_shared_info_t::vcpu_info_32_t::_clean_up() {
    }

    xen_shared_info_t::vcpu_info_64_t::vcpu_info_64_t(kaitai::kstream* p__io, xen_shared_info_t::shared_info_64_t* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_time = nullptr;
        _read();
    }

    void xen_shared_info_t::vcpu_info_64_t::_read() {
        m_evtchn_upcall_pending = m__io->read_u1();
        m_evtchn_upcall_mask = m__io->read_u1();
        m_padding = m__io->read_bytes(6);
        m_evtchn_pending_sel = m__io->read_u8le();
        m_cr2 = m__io->read_u8le();
        m_arch_pad = m__io->read_u8le();
        m_time = std::unique_ptr<vcpu_time_info_t>(new vcpu_time_info_t(m__io, this, m__root));
    }

    xen_shared_info_t::vcpu_info_64_t::~vcpu_info_64_t() {
        _clean_up();
    }

    void xen_shared_info_t::vcpu_info_64_t::_clean_up() {
    }

    xen_shared_info_t::vcpu_time_info_t::vcpu_time_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_shared_info_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_guest_stopped = false;
        f_is_being_changed = false;
        f_tsc_stable = false;
        _read();
    }

    void xen_shared_info_t::vcpu_time_info_t::_read() {
        m_version = m__io->read_u4le();
        m_pad0 = m__io->read_u4le();
        m_tsc_timestamp = m__io->read_u8le();
        m_system_time = m__io->read_u8le();
        m_tsc_to_system_mul = m__io->read_u4le();
        m_tsc_shift = m__io->read_s1();
        m_flags = m__io->read_u1();
        m_pad1 = m__io->read_bytes(2);
    }

    xen_shared_info_t::vcpu_time_info_t::~vcpu_time_info_t() {
        _clean_up();
    }

    void xen_shared_info_t::vcpu_time_info_t::_clean_up() {
    }

    bool xen_shared_info_t::vcpu_time_info_t::guest_stopped() {
        if (f_guest_stopped)
            return m_guest_stopped;
        f_guest_stopped = true;
        m_guest_stopped = (flags() & 2) != 0;
        return m_guest_stopped;
    }

    bool xen_shared_info_t::vcpu_time_info_t::is_being_changed() {
        if (f_is_being_changed)
            return m_is_being_changed;
        f_is_being_changed = true;
        m_is_being_changed = kaitai::kstream::mod(version(), 2) == 1;
        return m_is_being_changed;
    }

    bool xen_shared_info_t::vcpu_time_info_t::tsc_stable() {
        if (f_tsc_stable)
            return m_tsc_stable;
        f_tsc_stable = true;
        m_tsc_stable = (flags() & 1) != 0;
        return m_tsc_stable;
    }
}
