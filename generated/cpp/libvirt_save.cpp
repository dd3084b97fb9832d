// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libvirt_save.h"
#include "kaitai/exceptions.h"
namespace luformat {

    libvirt_save_t::libvirt_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libvirt_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_description = nullptr;
        m__io__raw_description = nullptr;
        m_stream = nullptr;
        _read();
    }

    void libvirt_save_t::_read() {
        m_header = std::unique_ptr<save_header_t>(new save_header_t(m__io, this, m__root));
        m__raw_description = m__io->read_bytes(header()->len_xml());
        m__io__raw_description = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_description));
        m_description = std::unique_ptr<domain_xml_t>(new domain_xml_t(m__io__raw_description.get(), this, m__root));
        n_stream = true;
        if (header()->version() == 2) {
            n_stream = false;
            m_stream = std::unique_ptr<libxl_stream_t>(new libxl_stream_t(m__io));
        }
        n_legacy_stream = true;
        if (header()->version() != 2) {
            n_legacy_stream = false;
            m_legacy_stream = m__io->read_bytes_full();
        }
        n_trailer = true;
        if (header()->version() == 2) {
            n_trailer = false;
            m_trailer = m__io->read_bytes_full();
        }
    }

    libvirt_save_t::~libvirt_save_t() {
        _clean_up();
    }

    void libvirt_save_t::_clean_up() {
        if (!n_stream) {
        }
        if (!n_legacy_stream) {
        }
        if (!n_trailer) {
        }
    }

    libvirt_save_t::domain_xml_t::domain_xml_t(kaitai::kstream* p__io, libvirt_save_t* p__parent, libvirt_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void libvirt_save_t::domain_xml_t::_read() {
        m_xml = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "UTF-8");
        m_unexpected = m__io->read_bytes_full();
    }

    libvirt_save_t::domain_xml_t::~domain_xml_t() {
        _clean_up();
    }

    void libvirt_save_t::domain_xml_t::_clean_up() {
    }

    libvirt_save_t::save_header_t::save_header_t(kaitai::kstream* p__io, libvirt_save_t* p__parent, libvirt_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_unused = nullptr;
        _read();
    }

    void libvirt_save_t::save_header_t::_read() {
        m_magic = m__io->read_bytes(16);
        if (!(m_magic == std::string("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", 16))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x6C\x69\x62\x76\x69\x72\x74\x2D\x78\x6D\x6C\x0A\x20\x00\x20\x0D", 16), m_magic, m__io, std::string("/types/save_header/seq/0"));
        }
        m_version = m__io->read_u4le();
        m_len_xml = m__io->read_u4le();
        m_unused = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_unused = 10;
        for (int i = 0; i < l_unused; i++) {
            m_unused->push_back(std::move(m__io->read_u4le()));
        }
    }

    libvirt_save_t::save_header_t::~save_header_t() {
        _clean_up();
    }

    void libvirt_save_t::save_header_t::_clean_up() {
    }
}
