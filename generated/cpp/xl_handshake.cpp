// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xl_handshake.h"
#include "kaitai/exceptions.h"
namespace luformat {

    xl_handshake_t::xl_handshake_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xl_handshake_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_banner = nullptr;
        m_ready = nullptr;
        m_report = nullptr;
        m_permission = nullptr;
        f_eighth_octet = false;
        f_first_octet = false;
        _read();
    }

    void xl_handshake_t::_read() {
        n_banner = true;
        if (first_octet() == 120) {
            n_banner = false;
            m_banner = std::unique_ptr<receiver_banner_t>(new receiver_banner_t(m__io, this, m__root));
        }
        n_ready = true;
        if ( ((!(_io()->is_eof())) && ( ((first_octet() == 120) || (eighth_octet() == 114)) )) ) {
            n_ready = false;
            m_ready = std::unique_ptr<receiver_ready_t>(new receiver_ready_t(m__io, this, m__root));
        }
        n_report = true;
        if ( ((!(_io()->is_eof())) && (eighth_octet() != 105)) ) {
            n_report = false;
            m_report = std::unique_ptr<unpause_report_t>(new unpause_report_t(m__io, this, m__root));
        }
        n_permission = true;
        if (!(_io()->is_eof())) {
            n_permission = false;
            m_permission = std::unique_ptr<permission_to_go_t>(new permission_to_go_t(m__io, this, m__root));
        }
    }

    xl_handshake_t::~xl_handshake_t() {
        _clean_up();
    }

    void xl_handshake_t::_clean_up() {
        if (!n_banner) {
        }
        if (!n_ready) {
        }
        if (!n_report) {
        }
        if (!n_permission) {
        }
        if (f_eighth_octet) {
        }
        if (f_first_octet) {
        }
    }

    xl_handshake_t::permission_to_go_t::permission_to_go_t(kaitai::kstream* p__io, xl_handshake_t* p__parent, xl_handshake_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xl_handshake_t::permission_to_go_t::_read() {
        m_text = m__io->read_bytes(44);
        if (!(m_text == std::string("\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", 44))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x64\x6F\x6D\x61\x69\x6E\x20\x69\x73\x20\x79\x6F\x75\x72\x73\x2C\x20\x79\x6F\x75\x20\x61\x72\x65\x20\x63\x6C\x65\x61\x72\x65\x64\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", 44), m_text, m__io, std::string("/types/permission_to_go/seq/0"));
        }
    }

    xl_handshake_t::permission_to_go_t::~permission_to_go_t() {
        _clean_up();
    }

    void xl_handshake_t::permission_to_go_t::_clean_up() {
    }

    xl_handshake_t::receiver_banner_t::receiver_banner_t(kaitai::kstream* p__io, xl_handshake_t* p__parent, xl_handshake_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xl_handshake_t::receiver_banner_t::_read() {
        m_text = m__io->read_bytes(54);
        if (!(m_text == std::string("\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A", 54))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x78\x6C\x20\x6D\x69\x67\x72\x61\x74\x69\x6F\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x72\x20\x72\x65\x61\x64\x79\x2C\x20\x73\x65\x6E\x64\x20\x62\x69\x6E\x61\x72\x79\x20\x64\x6F\x6D\x61\x69\x6E\x20\x64\x61\x74\x61\x2E\x0A", 54), m_text, m__io, std::string("/types/receiver_banner/seq/0"));
        }
    }

    xl_handshake_t::receiver_banner_t::~receiver_banner_t() {
        _clean_up();
    }

    void xl_handshake_t::receiver_banner_t::_clean_up() {
    }

    xl_handshake_t::receiver_ready_t::receiver_ready_t(kaitai::kstream* p__io, xl_handshake_t* p__parent, xl_handshake_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xl_handshake_t::receiver_ready_t::_read() {
        m_text = m__io->read_bytes(34);
        if (!(m_text == std::string("\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", 34))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x64\x6F\x6D\x61\x69\x6E\x20\x72\x65\x63\x65\x69\x76\x65\x64\x2C\x20\x72\x65\x61\x64\x79\x20\x74\x6F\x20\x75\x6E\x70\x61\x75\x73\x65\x00", 34), m_text, m__io, std::string("/types/receiver_ready/seq/0"));
        }
    }

    xl_handshake_t::receiver_ready_t::~receiver_ready_t() {
        _clean_up();
    }

    void xl_handshake_t::receiver_ready_t::_clean_up() {
    }

    xl_handshake_t::unpause_report_t::unpause_report_t(kaitai::kstream* p__io, xl_handshake_t* p__parent, xl_handshake_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xl_handshake_t::unpause_report_t::_read() {
        m_text = m__io->read_bytes(39);
        if (!(m_text == std::string("\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00", 39))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x6D\x79\x20\x63\x6F\x70\x79\x20\x75\x6E\x70\x61\x75\x73\x65\x20\x72\x65\x73\x75\x6C\x74\x73\x20\x61\x72\x65\x20\x61\x73\x20\x66\x6F\x6C\x6C\x6F\x77\x73\x00", 39), m_text, m__io, std::string("/types/unpause_report/seq/0"));
        }
        m_status = m__io->read_u1();
    }

    xl_handshake_t::unpause_report_t::~unpause_report_t() {
        _clean_up();
    }

    void xl_handshake_t::unpause_report_t::_clean_up() {
    }

    uint8_t xl_handshake_t::eighth_octet() {
        if (f_eighth_octet)
            return m_eighth_octet;
        f_eighth_octet = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(7);
        m_eighth_octet = m__io->read_u1();
        m__io->seek(_pos);
        return m_eighth_octet;
    }

    uint8_t xl_handshake_t::first_octet() {
        if (f_first_octet)
            return m_first_octet;
        f_first_octet = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_first_octet = m__io->read_u1();
        m__io->seek(_pos);
        return m_first_octet;
    }
}
