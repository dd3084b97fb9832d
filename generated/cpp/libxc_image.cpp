// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libxc_image.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<libxc_image_t::domain_type_t> libxc_image_t::_values_domain_type_t{
        libxc_image_t::DOMAIN_TYPE_X86_PV,
        libxc_image_t::DOMAIN_TYPE_X86_HVM,
    };
    bool libxc_image_t::_is_defined_domain_type_t(libxc_image_t::domain_type_t v) {
        return libxc_image_t::_values_domain_type_t.find(v) != libxc_image_t::_values_domain_type_t.end();
    }

    libxc_image_t::libxc_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxc_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_image_header = nullptr;
        m_domain_header = nullptr;
        m_records = nullptr;
        f_host_is_be = false;
        _read();
    }

    void libxc_image_t::_read() {
        m_image_header = std::unique_ptr<ihdr_t>(new ihdr_t(m__io, this, m__root));
        m_domain_header = std::unique_ptr<dhdr_t>(new dhdr_t(host_is_be(), m__io, this, m__root));
        m_records = std::unique_ptr<std::vector<std::unique_ptr<xen_record_t>>>(new std::vector<std::unique_ptr<xen_record_t>>());
        {
            int i = 0;
            xen_record_t* _;
            do {
                _ = new xen_record_t(host_is_be(), ((i == 0) ? (8) : (records()->at(i - 1)->next_guest_width())), m__io);
                m_records->push_back(std::move(std::unique_ptr<xen_record_t>(_)));
                i++;
            } while (!(_->record_type() == xen_record_t::RECORD_TYPE_END_OF_STREAM));
        }
    }

    libxc_image_t::~libxc_image_t() {
        _clean_up();
    }

    void libxc_image_t::_clean_up() {
    }

    libxc_image_t::dhdr_t::dhdr_t(bool p_host_is_be, kaitai::kstream* p__io, libxc_image_t* p__parent, libxc_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        f_page_size = false;
        _read();
    }

    void libxc_image_t::dhdr_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/dhdr");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void libxc_image_t::dhdr_t::_read_le() {
        m_domain_type = static_cast<libxc_image_t::domain_type_t>(m__io->read_u4le());
        m_page_shift = m__io->read_u2le();
        m_reserved = m__io->read_u2le();
        m_xen_major = m__io->read_u4le();
        m_xen_minor = m__io->read_u4le();
    }

    void libxc_image_t::dhdr_t::_read_be() {
        m_domain_type = static_cast<libxc_image_t::domain_type_t>(m__io->read_u4be());
        m_page_shift = m__io->read_u2be();
        m_reserved = m__io->read_u2be();
        m_xen_major = m__io->read_u4be();
        m_xen_minor = m__io->read_u4be();
    }

    libxc_image_t::dhdr_t::~dhdr_t() {
        _clean_up();
    }

    void libxc_image_t::dhdr_t::_clean_up() {
    }

    int32_t libxc_image_t::dhdr_t::page_size() {
        if (f_page_size)
            return m_page_size;
        f_page_size = true;
        m_page_size = ((page_shift() == 12) ? (4096) : (((page_shift() == 14) ? (16384) : (((page_shift() == 16) ? (65536) : (0))))));
        return m_page_size;
    }

    libxc_image_t::ihdr_t::ihdr_t(kaitai::kstream* p__io, libxc_image_t* p__parent, libxc_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_big_endian = false;
        _read();
    }

    void libxc_image_t::ihdr_t::_read() {
        m_marker = m__io->read_bytes(8);
        if (!(m_marker == std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 8), m_marker, m__io, std::string("/types/ihdr/seq/0"));
        }
        m_magic = m__io->read_bytes(4);
        if (!(m_magic == std::string("\x58\x45\x4E\x46", 4))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x45\x4E\x46", 4), m_magic, m__io, std::string("/types/ihdr/seq/1"));
        }
        m_version = m__io->read_u4be();
        m_options = m__io->read_u2be();
        m_reserved = m__io->read_u2be();
        m_reserved_2 = m__io->read_u4be();
    }

    libxc_image_t::ihdr_t::~ihdr_t() {
        _clean_up();
    }

    void libxc_image_t::ihdr_t::_clean_up() {
    }

    bool libxc_image_t::ihdr_t::is_big_endian() {
        if (f_is_big_endian)
            return m_is_big_endian;
        f_is_big_endian = true;
        m_is_big_endian = (options() & 1) != 0;
        return m_is_big_endian;
    }

    bool libxc_image_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = image_header()->is_big_endian();
        return m_host_is_be;
    }
}
