// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xl_save.h"
#include "kaitai/exceptions.h"
namespace luformat {

    xl_save_t::xl_save_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xl_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_optional_data = nullptr;
        m__io__raw_optional_data = nullptr;
        m_stream = nullptr;
        f_host_is_be = false;
        _read();
    }

    void xl_save_t::_read() {
        m_header = std::unique_ptr<save_header_t>(new save_header_t(m__io, this, m__root));
        n_optional_data = true;
        if (header()->words()->len_optional_data() != 0) {
            n_optional_data = false;
            m__raw_optional_data = m__io->read_bytes(header()->words()->len_optional_data());
            m__io__raw_optional_data = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_optional_data));
            m_optional_data = std::unique_ptr<config_part_t>(new config_part_t(host_is_be(), m__io__raw_optional_data.get(), this, m__root));
        }
        n_stream = true;
        if (header()->words()->is_stream_v2()) {
            n_stream = false;
            m_stream = std::unique_ptr<libxl_stream_t>(new libxl_stream_t(m__io));
        }
        n_legacy_stream = true;
        if (!(header()->words()->is_stream_v2())) {
            n_legacy_stream = false;
            m_legacy_stream = m__io->read_bytes_full();
        }
        n_trailer = true;
        if (header()->words()->is_stream_v2()) {
            n_trailer = false;
            m_trailer = m__io->read_bytes_full();
        }
    }

    xl_save_t::~xl_save_t() {
        _clean_up();
    }

    void xl_save_t::_clean_up() {
        if (!n_optional_data) {
        }
        if (!n_stream) {
        }
        if (!n_legacy_stream) {
        }
        if (!n_trailer) {
        }
    }

    xl_save_t::config_part_t::config_part_t(bool p_host_is_be, kaitai::kstream* p__io, xl_save_t* p__parent, xl_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void xl_save_t::config_part_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/config_part");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xl_save_t::config_part_t::_read_le() {
        m_len_config = m__io->read_u4le();
        m_config = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_config()), 0), "UTF-8");
        m_reserved = m__io->read_bytes_full();
    }

    void xl_save_t::config_part_t::_read_be() {
        m_len_config = m__io->read_u4be();
        m_config = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_config()), 0), "UTF-8");
        m_reserved = m__io->read_bytes_full();
    }

    xl_save_t::config_part_t::~config_part_t() {
        _clean_up();
    }

    void xl_save_t::config_part_t::_clean_up() {
    }

    xl_save_t::header_words_t::header_words_t(bool p_host_is_be, kaitai::kstream* p__io, xl_save_t::save_header_t* p__parent, xl_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        f_is_json = false;
        f_is_stream_v2 = false;
        _read();
    }

    void xl_save_t::header_words_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/header_words");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xl_save_t::header_words_t::_read_le() {
        m_mandatory_flags = m__io->read_u4le();
        m_optional_flags = m__io->read_u4le();
        m_len_optional_data = m__io->read_u4le();
    }

    void xl_save_t::header_words_t::_read_be() {
        m_mandatory_flags = m__io->read_u4be();
        m_optional_flags = m__io->read_u4be();
        m_len_optional_data = m__io->read_u4be();
    }

    xl_save_t::header_words_t::~header_words_t() {
        _clean_up();
    }

    void xl_save_t::header_words_t::_clean_up() {
    }

    bool xl_save_t::header_words_t::is_json() {
        if (f_is_json)
            return m_is_json;
        f_is_json = true;
        m_is_json = (mandatory_flags() & 1) != 0;
        return m_is_json;
    }

    bool xl_save_t::header_words_t::is_stream_v2() {
        if (f_is_stream_v2)
            return m_is_stream_v2;
        f_is_stream_v2 = true;
        m_is_stream_v2 = (mandatory_flags() & 2) != 0;
        return m_is_stream_v2;
    }

    xl_save_t::save_header_t::save_header_t(kaitai::kstream* p__io, xl_save_t* p__parent, xl_save_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_words = nullptr;
        f_host_is_be = false;
        _read();
    }

    void xl_save_t::save_header_t::_read() {
        m_magic = m__io->read_bytes(32);
        if (!(m_magic == std::string("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", 32))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x65\x6E\x20\x73\x61\x76\x65\x64\x20\x64\x6F\x6D\x61\x69\x6E\x2C\x20\x78\x6C\x20\x66\x6F\x72\x6D\x61\x74\x0A\x20\x00\x20\x0D", 32), m_magic, m__io, std::string("/types/save_header/seq/0"));
        }
        m_byteorder = m__io->read_bytes(4);
        if (!( ((m_byteorder == std::string("\x04\x03\x02\x01", 4)) || (m_byteorder == std::string("\x01\x02\x03\x04", 4))) )) {
            throw kaitai::validation_not_any_of_error<std::string>(m_byteorder, m__io, std::string("/types/save_header/seq/1"));
        }
        m_words = std::unique_ptr<header_words_t>(new header_words_t(host_is_be(), m__io, this, m__root));
    }

    xl_save_t::save_header_t::~save_header_t() {
        _clean_up();
    }

    void xl_save_t::save_header_t::_clean_up() {
    }

    bool xl_save_t::save_header_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = byteorder().at(0) == 1;
        return m_host_is_be;
    }

    bool xl_save_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = header()->host_is_be();
        return m_host_is_be;
    }
}
