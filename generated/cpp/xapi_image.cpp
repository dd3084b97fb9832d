// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xapi_image.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<xapi_image_t::section_type_t> xapi_image_t::_values_section_type_t{
        xapi_image_t::SECTION_TYPE_XENOPS,
        xapi_image_t::SECTION_TYPE_LIBXC,
        xapi_image_t::SECTION_TYPE_LIBXL,
        xapi_image_t::SECTION_TYPE_LIBXC_LEGACY,
        xapi_image_t::SECTION_TYPE_QEMU_TRAD,
        xapi_image_t::SECTION_TYPE_QEMU_XEN,
        xapi_image_t::SECTION_TYPE_DEMU,
        xapi_image_t::SECTION_TYPE_END_OF_IMAGE,
    };
    bool xapi_image_t::_is_defined_section_type_t(xapi_image_t::section_type_t v) {
        return xapi_image_t::_values_section_type_t.find(v) != xapi_image_t::_values_section_type_t.end();
    }

    xapi_image_t::xapi_image_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_signature = nullptr;
        m_sections = nullptr;
        _read();
    }

    void xapi_image_t::_read() {
        m_signature = std::unique_ptr<signature_line_t>(new signature_line_t(m__io, this, m__root));
        m_sections = std::unique_ptr<std::vector<std::unique_ptr<section_t>>>(new std::vector<std::unique_ptr<section_t>>());
        {
            int i = 0;
            section_t* _;
            do {
                _ = new section_t(m__io, this, m__root);
                m_sections->push_back(std::move(std::unique_ptr<section_t>(_)));
                i++;
            } while (!( ((_->header()->section_type() == xapi_image_t::SECTION_TYPE_END_OF_IMAGE) || (_->header()->section_type() == xapi_image_t::SECTION_TYPE_LIBXC_LEGACY) || (_io()->is_eof())) ));
        }
    }

    xapi_image_t::~xapi_image_t() {
        _clean_up();
    }

    void xapi_image_t::_clean_up() {
    }

    xapi_image_t::emulator_state_t::emulator_state_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xapi_image_t::emulator_state_t::_read() {
        m_content = m__io->read_bytes_full();
    }

    xapi_image_t::emulator_state_t::~emulator_state_t() {
        _clean_up();
    }

    void xapi_image_t::emulator_state_t::_clean_up() {
    }

    xapi_image_t::section_t::section_t(kaitai::kstream* p__io, xapi_image_t* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_header = nullptr;
        m_metadata = nullptr;
        m__io__raw_metadata = nullptr;
        m_libxc = nullptr;
        m_libxl = nullptr;
        m_state = nullptr;
        m__io__raw_state = nullptr;
        _read();
    }

    void xapi_image_t::section_t::_read() {
        m_header = std::unique_ptr<section_header_t>(new section_header_t(m__io, this, m__root));
        n_metadata = true;
        if (header()->section_type() == xapi_image_t::SECTION_TYPE_XENOPS) {
            n_metadata = false;
            m__raw_metadata = m__io->read_bytes(header()->len_body());
            m__io__raw_metadata = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_metadata));
            m_metadata = std::unique_ptr<xenops_record_t>(new xenops_record_t(m__io__raw_metadata.get(), this, m__root));
        }
        n_libxc = true;
        if (header()->section_type() == xapi_image_t::SECTION_TYPE_LIBXC) {
            n_libxc = false;
            m_libxc = std::unique_ptr<libxc_image_t>(new libxc_image_t(m__io));
        }
        n_libxl = true;
        if (header()->section_type() == xapi_image_t::SECTION_TYPE_LIBXL) {
            n_libxl = false;
            m_libxl = std::unique_ptr<libxl_stream_t>(new libxl_stream_t(m__io));
        }
        n_legacy = true;
        if (header()->section_type() == xapi_image_t::SECTION_TYPE_LIBXC_LEGACY) {
            n_legacy = false;
            m_legacy = m__io->read_bytes_full();
        }
        n_state = true;
        if ( ((header()->len_body() != 0) && (header()->section_type() != xapi_image_t::SECTION_TYPE_XENOPS) && (header()->section_type() != xapi_image_t::SECTION_TYPE_LIBXC) && (header()->section_type() != xapi_image_t::SECTION_TYPE_LIBXL) && (header()->section_type() != xapi_image_t::SECTION_TYPE_LIBXC_LEGACY)) ) {
            n_state = false;
            m__raw_state = m__io->read_bytes(header()->len_body());
            m__io__raw_state = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_state));
            m_state = std::unique_ptr<emulator_state_t>(new emulator_state_t(m__io__raw_state.get(), this, m__root));
        }
    }

    xapi_image_t::section_t::~section_t() {
        _clean_up();
    }

    void xapi_image_t::section_t::_clean_up() {
        if (!n_metadata) {
        }
        if (!n_libxc) {
        }
        if (!n_libxl) {
        }
        if (!n_legacy) {
        }
        if (!n_state) {
        }
    }

    xapi_image_t::section_header_t::section_header_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xapi_image_t::section_header_t::_read() {
        m_section_type = static_cast<xapi_image_t::section_type_t>(m__io->read_u8le());
        m_len_body = m__io->read_u8le();
    }

    xapi_image_t::section_header_t::~section_header_t() {
        _clean_up();
    }

    void xapi_image_t::section_header_t::_clean_up() {
    }

    xapi_image_t::signature_line_t::signature_line_t(kaitai::kstream* p__io, xapi_image_t* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xapi_image_t::signature_line_t::_read() {
        m_magic = m__io->read_bytes(15);
        if (!(m_magic == std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", 15))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x58\x65\x6E\x53\x61\x76\x65\x64\x44\x6F\x6D\x76\x32\x2D\x0A", 15), m_magic, m__io, std::string("/types/signature_line/seq/0"));
        }
    }

    xapi_image_t::signature_line_t::~signature_line_t() {
        _clean_up();
    }

    void xapi_image_t::signature_line_t::_clean_up() {
    }

    xapi_image_t::xenops_record_t::xenops_record_t(kaitai::kstream* p__io, xapi_image_t::section_t* p__parent, xapi_image_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xapi_image_t::xenops_record_t::_read() {
        m_text = kaitai::kstream::bytes_to_str(m__io->read_bytes_full(), "UTF-8");
    }

    xapi_image_t::xenops_record_t::~xenops_record_t() {
        _clean_up();
    }

    void xapi_image_t::xenops_record_t::_clean_up() {
    }
}
