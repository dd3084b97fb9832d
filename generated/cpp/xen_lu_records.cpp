// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_lu_records.h"
#include "kaitai/exceptions.h"
namespace luformat {

    xen_lu_records_t::xen_lu_records_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        _read();
    }

    void xen_lu_records_t::_read() {
    }

    xen_lu_records_t::~xen_lu_records_t() {
        _clean_up();
    }

    void xen_lu_records_t::_clean_up() {
    }
    const std::set<xen_lu_records_t::lu_domain_info_t::domain_type_t> xen_lu_records_t::lu_domain_info_t::_values_domain_type_t{
        xen_lu_records_t::lu_domain_info_t::DOMAIN_TYPE_X86_PV,
        xen_lu_records_t::lu_domain_info_t::DOMAIN_TYPE_X86_HVM,
    };
    bool xen_lu_records_t::lu_domain_info_t::_is_defined_domain_type_t(xen_lu_records_t::lu_domain_info_t::domain_type_t v) {
        return xen_lu_records_t::lu_domain_info_t::_values_domain_type_t.find(v) != xen_lu_records_t::lu_domain_info_t::_values_domain_type_t.end();
    }

    xen_lu_records_t::lu_domain_info_t::lu_domain_info_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        f_cdf_hap = false;
        f_cdf_hvm = false;
        f_cdf_iommu = false;
        f_cdf_nested_virt = false;
        f_cdf_oos_off = false;
        f_cdf_s3_integrity = false;
        f_cdf_trap_unmapped_accesses = false;
        f_cdf_vpmu = false;
        f_cdf_xs_domain = false;
        f_emu_hpet = false;
        f_emu_ioapic = false;
        f_emu_iommu = false;
        f_emu_lapic = false;
        f_emu_pic = false;
        f_emu_pit = false;
        f_emu_pm = false;
        f_emu_rtc = false;
        f_emu_use_pirq = false;
        f_emu_vga = false;
        f_emu_vpci = false;
        f_is_privileged = false;
        _read();
    }

    void xen_lu_records_t::lu_domain_info_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/lu_domain_info");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_records_t::lu_domain_info_t::_read_le() {
        m_domain_type = static_cast<xen_lu_records_t::lu_domain_info_t::domain_type_t>(m__io->read_u4le());
        m_page_shift = m__io->read_u2le();
        m_domain_id = m__io->read_u2le();
        m_domain_handle = m__io->read_bytes(16);
        m_ssidref = m__io->read_u4le();
        m_flags = m__io->read_u4le();
        m_max_vcpus = m__io->read_u4le();
        m_emulation_flags = m__io->read_u4le();
        m_extra_flags = m__io->read_u4le();
        n_padding = true;
        if (!(_io()->is_eof())) {
            n_padding = false;
            m_padding = m__io->read_u4le();
        }
    }

    void xen_lu_records_t::lu_domain_info_t::_read_be() {
        m_domain_type = static_cast<xen_lu_records_t::lu_domain_info_t::domain_type_t>(m__io->read_u4be());
        m_page_shift = m__io->read_u2be();
        m_domain_id = m__io->read_u2be();
        m_domain_handle = m__io->read_bytes(16);
        m_ssidref = m__io->read_u4be();
        m_flags = m__io->read_u4be();
        m_max_vcpus = m__io->read_u4be();
        m_emulation_flags = m__io->read_u4be();
        m_extra_flags = m__io->read_u4be();
        n_padding = true;
        if (!(_io()->is_eof())) {
            n_padding = false;
            m_padding = m__io->read_u4be();
        }
    }

    xen_lu_records_t::lu_domain_info_t::~lu_domain_info_t() {
        _clean_up();
    }

    void xen_lu_records_t::lu_domain_info_t::_clean_up() {
        if (!n_padding) {
        }
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_hap() {
        if (f_cdf_hap)
            return m_cdf_hap;
        f_cdf_hap = true;
        m_cdf_hap = (flags() & 2) != 0;
        return m_cdf_hap;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_hvm() {
        if (f_cdf_hvm)
            return m_cdf_hvm;
        f_cdf_hvm = true;
        m_cdf_hvm = (flags() & 1) != 0;
        return m_cdf_hvm;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_iommu() {
        if (f_cdf_iommu)
            return m_cdf_iommu;
        f_cdf_iommu = true;
        m_cdf_iommu = (flags() & 32) != 0;
        return m_cdf_iommu;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_nested_virt() {
        if (f_cdf_nested_virt)
            return m_cdf_nested_virt;
        f_cdf_nested_virt = true;
        m_cdf_nested_virt = (flags() & 64) != 0;
        return m_cdf_nested_virt;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_oos_off() {
        if (f_cdf_oos_off)
            return m_cdf_oos_off;
        f_cdf_oos_off = true;
        m_cdf_oos_off = (flags() & 8) != 0;
        return m_cdf_oos_off;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_s3_integrity() {
        if (f_cdf_s3_integrity)
            return m_cdf_s3_integrity;
        f_cdf_s3_integrity = true;
        m_cdf_s3_integrity = (flags() & 4) != 0;
        return m_cdf_s3_integrity;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_trap_unmapped_accesses() {
        if (f_cdf_trap_unmapped_accesses)
            return m_cdf_trap_unmapped_accesses;
        f_cdf_trap_unmapped_accesses = true;
        m_cdf_trap_unmapped_accesses = (flags() & 256) != 0;
        return m_cdf_trap_unmapped_accesses;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_vpmu() {
        if (f_cdf_vpmu)
            return m_cdf_vpmu;
        f_cdf_vpmu = true;
        m_cdf_vpmu = (flags() & 128) != 0;
        return m_cdf_vpmu;
    }

    bool xen_lu_records_t::lu_domain_info_t::cdf_xs_domain() {
        if (f_cdf_xs_domain)
            return m_cdf_xs_domain;
        f_cdf_xs_domain = true;
        m_cdf_xs_domain = (flags() & 16) != 0;
        return m_cdf_xs_domain;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_hpet() {
        if (f_emu_hpet)
            return m_emu_hpet;
        f_emu_hpet = true;
        m_emu_hpet = (emulation_flags() & 2) != 0;
        return m_emu_hpet;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_ioapic() {
        if (f_emu_ioapic)
            return m_emu_ioapic;
        f_emu_ioapic = true;
        m_emu_ioapic = (emulation_flags() & 16) != 0;
        return m_emu_ioapic;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_iommu() {
        if (f_emu_iommu)
            return m_emu_iommu;
        f_emu_iommu = true;
        m_emu_iommu = (emulation_flags() & 128) != 0;
        return m_emu_iommu;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_lapic() {
        if (f_emu_lapic)
            return m_emu_lapic;
        f_emu_lapic = true;
        m_emu_lapic = (emulation_flags() & 1) != 0;
        return m_emu_lapic;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_pic() {
        if (f_emu_pic)
            return m_emu_pic;
        f_emu_pic = true;
        m_emu_pic = (emulation_flags() & 32) != 0;
        return m_emu_pic;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_pit() {
        if (f_emu_pit)
            return m_emu_pit;
        f_emu_pit = true;
        m_emu_pit = (emulation_flags() & 256) != 0;
        return m_emu_pit;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_pm() {
        if (f_emu_pm)
            return m_emu_pm;
        f_emu_pm = true;
        m_emu_pm = (emulation_flags() & 4) != 0;
        return m_emu_pm;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_rtc() {
        if (f_emu_rtc)
            return m_emu_rtc;
        f_emu_rtc = true;
        m_emu_rtc = (emulation_flags() & 8) != 0;
        return m_emu_rtc;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_use_pirq() {
        if (f_emu_use_pirq)
            return m_emu_use_pirq;
        f_emu_use_pirq = true;
        m_emu_use_pirq = (emulation_flags() & 512) != 0;
        return m_emu_use_pirq;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_vga() {
        if (f_emu_vga)
            return m_emu_vga;
        f_emu_vga = true;
        m_emu_vga = (emulation_flags() & 64) != 0;
        return m_emu_vga;
    }

    bool xen_lu_records_t::lu_domain_info_t::emu_vpci() {
        if (f_emu_vpci)
            return m_emu_vpci;
        f_emu_vpci = true;
        m_emu_vpci = (emulation_flags() & 1024) != 0;
        return m_emu_vpci;
    }

    bool xen_lu_records_t::lu_domain_info_t::is_privileged() {
        if (f_is_privileged)
            return m_is_privileged;
        f_is_privileged = true;
        m_is_privileged = (extra_flags() & 1) != 0;
        return m_is_privileged;
    }

    xen_lu_records_t::lu_m2p_t::lu_m2p_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_entries = nullptr;
        _read();
    }

    void xen_lu_records_t::lu_m2p_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/lu_m2p");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_records_t::lu_m2p_t::_read_le() {
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<m2p_entry_t>>>(new std::vector<std::unique_ptr<m2p_entry_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_entries->push_back(std::move(std::unique_ptr<m2p_entry_t>(new m2p_entry_t(m__io, this, m__root, m__is_le))));
                i++;
            }
        }
    }

    void xen_lu_records_t::lu_m2p_t::_read_be() {
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<m2p_entry_t>>>(new std::vector<std::unique_ptr<m2p_entry_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_entries->push_back(std::move(std::unique_ptr<m2p_entry_t>(new m2p_entry_t(m__io, this, m__root, m__is_le))));
                i++;
            }
        }
    }

    xen_lu_records_t::lu_m2p_t::~lu_m2p_t() {
        _clean_up();
    }

    void xen_lu_records_t::lu_m2p_t::_clean_up() {
    }

    xen_lu_records_t::lu_m2p_t::m2p_entry_t::m2p_entry_t(kaitai::kstream* p__io, xen_lu_records_t::lu_m2p_t* p__parent, xen_lu_records_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        f_first_mfn = false;
        f_is_discontiguity = false;
        f_maddr = false;
        f_order = false;
        _read();
    }

    void xen_lu_records_t::lu_m2p_t::m2p_entry_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/lu_m2p/types/m2p_entry");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_records_t::lu_m2p_t::m2p_entry_t::_read_le() {
        m_page_data = m__io->read_u8le();
    }

    void xen_lu_records_t::lu_m2p_t::m2p_entry_t::_read_be() {
        m_page_data = m__io->read_u8be();
    }

    xen_lu_records_t::lu_m2p_t::m2p_entry_t::~m2p_entry_t() {
        _clean_up();
    }

    void xen_lu_records_t::lu_m2p_t::m2p_entry_t::_clean_up() {
    }

    uint64_t xen_lu_records_t::lu_m2p_t::m2p_entry_t::first_mfn() {
        if (f_first_mfn)
            return m_first_mfn;
        f_first_mfn = true;
        n_first_mfn = true;
        if (is_discontiguity()) {
            n_first_mfn = false;
            m_first_mfn = static_cast<uint64_t>(page_data() / 4096);
        }
        return m_first_mfn;
    }

    bool xen_lu_records_t::lu_m2p_t::m2p_entry_t::is_discontiguity() {
        if (f_is_discontiguity)
            return m_is_discontiguity;
        f_is_discontiguity = true;
        m_is_discontiguity = order() == 0;
        return m_is_discontiguity;
    }

    uint64_t xen_lu_records_t::lu_m2p_t::m2p_entry_t::maddr() {
        if (f_maddr)
            return m_maddr;
        f_maddr = true;
        n_maddr = true;
        if (!(is_discontiguity())) {
            n_maddr = false;
            m_maddr = static_cast<uint64_t>(page_data() - order());
        }
        return m_maddr;
    }

    int32_t xen_lu_records_t::lu_m2p_t::m2p_entry_t::order() {
        if (f_order)
            return m_order;
        f_order = true;
        m_order = kaitai::kstream::mod(page_data(), 4096);
        return m_order;
    }

    xen_lu_records_t::lu_version_t::lu_version_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_records_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void xen_lu_records_t::lu_version_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/lu_version");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_records_t::lu_version_t::_read_le() {
        m_xen_major = m__io->read_u4le();
        m_xen_minor = m__io->read_u4le();
    }

    void xen_lu_records_t::lu_version_t::_read_be() {
        m_xen_major = m__io->read_u4be();
        m_xen_minor = m__io->read_u4be();
    }

    xen_lu_records_t::lu_version_t::~lu_version_t() {
        _clean_up();
    }

    void xen_lu_records_t::lu_version_t::_clean_up() {
    }
}
