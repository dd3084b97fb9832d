// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "libxl_stream.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<libxl_stream_t::checkpoint_control_t> libxl_stream_t::_values_checkpoint_control_t{
        libxl_stream_t::CHECKPOINT_CONTROL_NEW_CHECKPOINT,
        libxl_stream_t::CHECKPOINT_CONTROL_SECONDARY_SUSPENDED,
        libxl_stream_t::CHECKPOINT_CONTROL_SECONDARY_READY,
        libxl_stream_t::CHECKPOINT_CONTROL_SECONDARY_RESUMED,
    };
    bool libxl_stream_t::_is_defined_checkpoint_control_t(libxl_stream_t::checkpoint_control_t v) {
        return libxl_stream_t::_values_checkpoint_control_t.find(v) != libxl_stream_t::_values_checkpoint_control_t.end();
    }
    const std::set<libxl_stream_t::emulator_t> libxl_stream_t::_values_emulator_t{
        libxl_stream_t::EMULATOR_UNKNOWN,
        libxl_stream_t::EMULATOR_QEMU_TRADITIONAL,
        libxl_stream_t::EMULATOR_QEMU_UPSTREAM,
    };
    bool libxl_stream_t::_is_defined_emulator_t(libxl_stream_t::emulator_t v) {
        return libxl_stream_t::_values_emulator_t.find(v) != libxl_stream_t::_values_emulator_t.end();
    }
    const std::set<libxl_stream_t::record_type_t> libxl_stream_t::_values_record_type_t{
        libxl_stream_t::RECORD_TYPE_END_OF_STREAM,
        libxl_stream_t::RECORD_TYPE_LIBXC_CONTEXT,
        libxl_stream_t::RECORD_TYPE_EMULATOR_XENSTORE_DATA,
        libxl_stream_t::RECORD_TYPE_EMULATOR_CONTEXT,
        libxl_stream_t::RECORD_TYPE_CHECKPOINT_END,
        libxl_stream_t::RECORD_TYPE_CHECKPOINT_STATE,
    };
    bool libxl_stream_t::_is_defined_record_type_t(libxl_stream_t::record_type_t v) {
        return libxl_stream_t::_values_record_type_t.find(v) != libxl_stream_t::_values_record_type_t.end();
    }

    libxl_stream_t::libxl_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_records = nullptr;
        f_host_is_be = false;
        _read();
    }

    void libxl_stream_t::_read() {
        m_header = std::unique_ptr<stream_header_t>(new stream_header_t(m__io, this, m__root));
        m_records = std::unique_ptr<std::vector<std::unique_ptr<record_t>>>(new std::vector<std::unique_ptr<record_t>>());
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(host_is_be(), m__io, this, m__root);
                m_records->push_back(std::move(std::unique_ptr<record_t>(_)));
                i++;
            } while (!( ((_->header()->record_type() == libxl_stream_t::RECORD_TYPE_END_OF_STREAM) || (_io()->is_eof())) ));
        }
    }

    libxl_stream_t::~libxl_stream_t() {
        _clean_up();
    }

    void libxl_stream_t::_clean_up() {
    }

    libxl_stream_t::checkpoint_state_t::checkpoint_state_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void libxl_stream_t::checkpoint_state_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/checkpoint_state");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void libxl_stream_t::checkpoint_state_t::_read_le() {
        m_control_id = static_cast<libxl_stream_t::checkpoint_control_t>(m__io->read_u4le());
        m_padding = m__io->read_bytes_full();
    }

    void libxl_stream_t::checkpoint_state_t::_read_be() {
        m_control_id = static_cast<libxl_stream_t::checkpoint_control_t>(m__io->read_u4be());
        m_padding = m__io->read_bytes_full();
    }

    libxl_stream_t::checkpoint_state_t::~checkpoint_state_t() {
        _clean_up();
    }

    void libxl_stream_t::checkpoint_state_t::_clean_up() {
    }

    libxl_stream_t::emulator_context_t::emulator_context_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_host_is_be = p_host_is_be;
        m_emulator = nullptr;
        _read();
    }

    void libxl_stream_t::emulator_context_t::_read() {
        m_emulator = std::unique_ptr<emulator_header_t>(new emulator_header_t(host_is_be(), m__io, this, m__root));
        m_context = m__io->read_bytes_full();
    }

    libxl_stream_t::emulator_context_t::~emulator_context_t() {
        _clean_up();
    }

    void libxl_stream_t::emulator_context_t::_clean_up() {
    }

    libxl_stream_t::emulator_header_t::emulator_header_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void libxl_stream_t::emulator_header_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/emulator_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void libxl_stream_t::emulator_header_t::_read_le() {
        m_emulator_id = static_cast<libxl_stream_t::emulator_t>(m__io->read_u4le());
        m_index = m__io->read_u4le();
    }

    void libxl_stream_t::emulator_header_t::_read_be() {
        m_emulator_id = static_cast<libxl_stream_t::emulator_t>(m__io->read_u4be());
        m_index = m__io->read_u4be();
    }

    libxl_stream_t::emulator_header_t::~emulator_header_t() {
        _clean_up();
    }

    void libxl_stream_t::emulator_header_t::_clean_up() {
    }

    libxl_stream_t::emulator_xenstore_data_t::emulator_xenstore_data_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_host_is_be = p_host_is_be;
        m_emulator = nullptr;
        m_entries = nullptr;
        _read();
    }

    void libxl_stream_t::emulator_xenstore_data_t::_read() {
        m_emulator = std::unique_ptr<emulator_header_t>(new emulator_header_t(host_is_be(), m__io, this, m__root));
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<xenstore_entry_t>>>(new std::vector<std::unique_ptr<xenstore_entry_t>>());
        {
            int i = 0;
            while (!m__io->is_eof()) {
                m_entries->push_back(std::move(std::unique_ptr<xenstore_entry_t>(new xenstore_entry_t(m__io, this, m__root))));
                i++;
            }
        }
    }

    libxl_stream_t::emulator_xenstore_data_t::~emulator_xenstore_data_t() {
        _clean_up();
    }

    void libxl_stream_t::emulator_xenstore_data_t::_clean_up() {
    }

    libxl_stream_t::libxc_part_t::libxc_part_t(kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_image_header = nullptr;
        m_domain_header = nullptr;
        m_content = nullptr;
        f_host_is_be = false;
        _read();
    }

    void libxl_stream_t::libxc_part_t::_read() {
        m_image_header = std::unique_ptr<libxc_image_t::ihdr_t>(new libxc_image_t::ihdr_t(m__io));
        m_domain_header = std::unique_ptr<libxc_image_t::dhdr_t>(new libxc_image_t::dhdr_t(host_is_be(), m__io));
        m_content = std::unique_ptr<libxc_records_t>(new libxc_records_t(host_is_be(), m__io, this, m__root));
    }

    libxl_stream_t::libxc_part_t::~libxc_part_t() {
        _clean_up();
    }

    void libxl_stream_t::libxc_part_t::_clean_up() {
    }

    bool libxl_stream_t::libxc_part_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = image_header()->is_big_endian();
        return m_host_is_be;
    }

    libxl_stream_t::libxc_records_t::libxc_records_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_host_is_be = p_host_is_be;
        m_records = nullptr;
        _read();
    }

    void libxl_stream_t::libxc_records_t::_read() {
        m_records = std::unique_ptr<std::vector<std::unique_ptr<xen_record_t>>>(new std::vector<std::unique_ptr<xen_record_t>>());
        {
            int i = 0;
            xen_record_t* _;
            do {
                _ = new xen_record_t(host_is_be(), ((i == 0) ? (8) : (records()->at(i - 1)->next_guest_width())), m__io);
                m_records->push_back(std::move(std::unique_ptr<xen_record_t>(_)));
                i++;
            } while (!( ((_->record_type() == xen_record_t::RECORD_TYPE_END_OF_STREAM) || (_->record_type() == xen_record_t::RECORD_TYPE_CHECKPOINT)) ));
        }
    }

    libxl_stream_t::libxc_records_t::~libxc_records_t() {
        _clean_up();
    }

    void libxl_stream_t::libxc_records_t::_clean_up() {
    }

    libxl_stream_t::no_fields_t::no_fields_t(kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void libxl_stream_t::no_fields_t::_read() {
        m_unexpected = m__io->read_bytes_full();
    }

    libxl_stream_t::no_fields_t::~no_fields_t() {
        _clean_up();
    }

    void libxl_stream_t::no_fields_t::_clean_up() {
    }

    libxl_stream_t::record_t::record_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_host_is_be = p_host_is_be;
        m_header = nullptr;
        m__io__raw_body = nullptr;
        m_libxc = nullptr;
        m_libxc_resumed = nullptr;
        f_is_optional = false;
        f_record_type = false;
        _read();
    }

    void libxl_stream_t::record_t::_read() {
        m_header = std::unique_ptr<record_header_t>(new record_header_t(host_is_be(), m__io, this, m__root));
        n_body = true;
        switch (record_type()) {
        case libxl_stream_t::RECORD_TYPE_CHECKPOINT_END: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<no_fields_t>(new no_fields_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case libxl_stream_t::RECORD_TYPE_CHECKPOINT_STATE: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<checkpoint_state_t>(new checkpoint_state_t(host_is_be(), m__io__raw_body.get(), this, m__root));
            break;
        }
        case libxl_stream_t::RECORD_TYPE_EMULATOR_CONTEXT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<emulator_context_t>(new emulator_context_t(host_is_be(), m__io__raw_body.get(), this, m__root));
            break;
        }
        case libxl_stream_t::RECORD_TYPE_EMULATOR_XENSTORE_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<emulator_xenstore_data_t>(new emulator_xenstore_data_t(host_is_be(), m__io__raw_body.get(), this, m__root));
            break;
        }
        case libxl_stream_t::RECORD_TYPE_END_OF_STREAM: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<no_fields_t>(new no_fields_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case libxl_stream_t::RECORD_TYPE_LIBXC_CONTEXT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<no_fields_t>(new no_fields_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(header()->len_body());
            break;
        }
        }
        m_padding = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(header()->len_body(), 8), 8));
        n_libxc = true;
        if (record_type() == libxl_stream_t::RECORD_TYPE_LIBXC_CONTEXT) {
            n_libxc = false;
            m_libxc = std::unique_ptr<libxc_part_t>(new libxc_part_t(m__io, this, m__root));
        }
        n_libxc_resumed = true;
        if ( ((record_type() == libxl_stream_t::RECORD_TYPE_CHECKPOINT_END) && (!(_io()->is_eof()))) ) {
            n_libxc_resumed = false;
            m_libxc_resumed = std::unique_ptr<libxc_records_t>(new libxc_records_t(host_is_be(), m__io, this, m__root));
        }
    }

    libxl_stream_t::record_t::~record_t() {
        _clean_up();
    }

    void libxl_stream_t::record_t::_clean_up() {
        if (!n_body) {
        }
        if (!n_libxc) {
        }
        if (!n_libxc_resumed) {
        }
    }

    bool libxl_stream_t::record_t::is_optional() {
        if (f_is_optional)
            return m_is_optional;
        f_is_optional = true;
        m_is_optional = static_cast<uint32_t>(record_type()) >= 2147483648UL;
        return m_is_optional;
    }

    libxl_stream_t::record_type_t libxl_stream_t::record_t::record_type() {
        if (f_record_type)
            return m_record_type;
        f_record_type = true;
        m_record_type = header()->record_type();
        return m_record_type;
    }

    libxl_stream_t::record_header_t::record_header_t(bool p_host_is_be, kaitai::kstream* p__io, libxl_stream_t::record_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        _read();
    }

    void libxl_stream_t::record_header_t::_read() {
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

    void libxl_stream_t::record_header_t::_read_le() {
        m_record_type = static_cast<libxl_stream_t::record_type_t>(m__io->read_u4le());
        m_len_body = m__io->read_u4le();
    }

    void libxl_stream_t::record_header_t::_read_be() {
        m_record_type = static_cast<libxl_stream_t::record_type_t>(m__io->read_u4be());
        m_len_body = m__io->read_u4be();
    }

    libxl_stream_t::record_header_t::~record_header_t() {
        _clean_up();
    }

    void libxl_stream_t::record_header_t::_clean_up() {
    }

    libxl_stream_t::stream_header_t::stream_header_t(kaitai::kstream* p__io, libxl_stream_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_big_endian = false;
        f_is_legacy = false;
        _read();
    }

    void libxl_stream_t::stream_header_t::_read() {
        m_magic = m__io->read_bytes(8);
        if (!(m_magic == std::string("\x4C\x69\x62\x78\x6C\x46\x6D\x74", 8))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x4C\x69\x62\x78\x6C\x46\x6D\x74", 8), m_magic, m__io, std::string("/types/stream_header/seq/0"));
        }
        m_version = m__io->read_u4be();
        m_options = m__io->read_u4be();
    }

    libxl_stream_t::stream_header_t::~stream_header_t() {
        _clean_up();
    }

    void libxl_stream_t::stream_header_t::_clean_up() {
    }

    bool libxl_stream_t::stream_header_t::is_big_endian() {
        if (f_is_big_endian)
            return m_is_big_endian;
        f_is_big_endian = true;
        m_is_big_endian = (options() & 1) != 0;
        return m_is_big_endian;
    }

    bool libxl_stream_t::stream_header_t::is_legacy() {
        if (f_is_legacy)
            return m_is_legacy;
        f_is_legacy = true;
        m_is_legacy = (options() & 2) != 0;
        return m_is_legacy;
    }

    libxl_stream_t::xenstore_entry_t::xenstore_entry_t(kaitai::kstream* p__io, libxl_stream_t::emulator_xenstore_data_t* p__parent, libxl_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void libxl_stream_t::xenstore_entry_t::_read() {
        m_key = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1");
        m_value = kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1");
    }

    libxl_stream_t::xenstore_entry_t::~xenstore_entry_t() {
        _clean_up();
    }

    void libxl_stream_t::xenstore_entry_t::_clean_up() {
    }

    bool libxl_stream_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = header()->is_big_endian();
        return m_host_is_be;
    }
}
