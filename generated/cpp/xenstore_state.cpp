// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xenstore_state.h"
#include "kaitai/exceptions.h"
namespace luformat {
    const std::set<xenstore_state_t::connection_type_t> xenstore_state_t::_values_connection_type_t{
        xenstore_state_t::CONNECTION_TYPE_SHARED_RING,
        xenstore_state_t::CONNECTION_TYPE_SOCKET,
    };
    bool xenstore_state_t::_is_defined_connection_type_t(xenstore_state_t::connection_type_t v) {
        return xenstore_state_t::_values_connection_type_t.find(v) != xenstore_state_t::_values_connection_type_t.end();
    }
    const std::set<xenstore_state_t::permission_t> xenstore_state_t::_values_permission_t{
        xenstore_state_t::PERMISSION_READ_WRITE,
        xenstore_state_t::PERMISSION_NO_ACCESS,
        xenstore_state_t::PERMISSION_READ_ONLY,
        xenstore_state_t::PERMISSION_WRITE_ONLY,
    };
    bool xenstore_state_t::_is_defined_permission_t(xenstore_state_t::permission_t v) {
        return xenstore_state_t::_values_permission_t.find(v) != xenstore_state_t::_values_permission_t.end();
    }
    const std::set<xenstore_state_t::record_type_t> xenstore_state_t::_values_record_type_t{
        xenstore_state_t::RECORD_TYPE_END_OF_STREAM,
        xenstore_state_t::RECORD_TYPE_GLOBAL_DATA,
        xenstore_state_t::RECORD_TYPE_CONNECTION_DATA,
        xenstore_state_t::RECORD_TYPE_WATCH_DATA,
        xenstore_state_t::RECORD_TYPE_TRANSACTION_DATA,
        xenstore_state_t::RECORD_TYPE_NODE_DATA,
        xenstore_state_t::RECORD_TYPE_GLOBAL_QUOTA_DATA,
        xenstore_state_t::RECORD_TYPE_DOMAIN_DATA,
        xenstore_state_t::RECORD_TYPE_WATCH_DATA_EXTENDED,
    };
    bool xenstore_state_t::_is_defined_record_type_t(xenstore_state_t::record_type_t v) {
        return xenstore_state_t::_values_record_type_t.find(v) != xenstore_state_t::_values_record_type_t.end();
    }

    xenstore_state_t::xenstore_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xenstore_state_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_header = nullptr;
        m_records = nullptr;
        f_host_is_be = false;
        _read();
    }

    void xenstore_state_t::_read() {
        m_header = std::unique_ptr<stream_header_t>(new stream_header_t(m__io, this, m__root));
        m_records = std::unique_ptr<std::vector<std::unique_ptr<record_t>>>(new std::vector<std::unique_ptr<record_t>>());
        {
            int i = 0;
            record_t* _;
            do {
                _ = new record_t(host_is_be(), m__io, this, m__root);
                m_records->push_back(std::move(std::unique_ptr<record_t>(_)));
                i++;
            } while (!(_->record_type() == xenstore_state_t::RECORD_TYPE_END_OF_STREAM));
        }
    }

    xenstore_state_t::~xenstore_state_t() {
        _clean_up();
    }

    void xenstore_state_t::_clean_up() {
    }

    xenstore_state_t::record_t::record_t(bool p_host_is_be, kaitai::kstream* p__io, xenstore_state_t* p__parent, xenstore_state_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_header = nullptr;
        m__io__raw_body = nullptr;
        f_record_type = false;
        _read();
    }

    void xenstore_state_t::record_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/record");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::_read_le() {
        m_header = std::unique_ptr<record_header_t>(new record_header_t(m__io, this, m__root, m__is_le));
        n_body = true;
        switch (record_type()) {
        case xenstore_state_t::RECORD_TYPE_CONNECTION_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<connection_data_t>(new connection_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_DOMAIN_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<domain_data_t>(new domain_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_END_OF_STREAM: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<no_fields_t>(new no_fields_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_GLOBAL_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<global_data_t>(new global_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_GLOBAL_QUOTA_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<global_quota_data_t>(new global_quota_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_NODE_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<node_data_t>(new node_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_TRANSACTION_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<transaction_data_t>(new transaction_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_WATCH_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<watch_data_t>(new watch_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_WATCH_DATA_EXTENDED: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<watch_data_extended_t>(new watch_data_extended_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(header()->len_body());
            break;
        }
        }
        m_padding = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(header()->len_body(), 8), 8));
    }

    void xenstore_state_t::record_t::_read_be() {
        m_header = std::unique_ptr<record_header_t>(new record_header_t(m__io, this, m__root, m__is_le));
        n_body = true;
        switch (record_type()) {
        case xenstore_state_t::RECORD_TYPE_CONNECTION_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<connection_data_t>(new connection_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_DOMAIN_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<domain_data_t>(new domain_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_END_OF_STREAM: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<no_fields_t>(new no_fields_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_GLOBAL_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<global_data_t>(new global_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_GLOBAL_QUOTA_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<global_quota_data_t>(new global_quota_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_NODE_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<node_data_t>(new node_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_TRANSACTION_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<transaction_data_t>(new transaction_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_WATCH_DATA: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<watch_data_t>(new watch_data_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::RECORD_TYPE_WATCH_DATA_EXTENDED: {
            n_body = false;
            m__raw_body = m__io->read_bytes(header()->len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<watch_data_extended_t>(new watch_data_extended_t(m__io__raw_body.get(), this, m__root, m__is_le));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(header()->len_body());
            break;
        }
        }
        m_padding = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(header()->len_body(), 8), 8));
    }

    xenstore_state_t::record_t::~record_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::_clean_up() {
        if (!n_body) {
        }
    }

    xenstore_state_t::record_t::connection_data_t::connection_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m__io__raw_conn_spec = nullptr;
        f_has_unique_id = false;
        _read();
    }

    void xenstore_state_t::record_t::connection_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/connection_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::connection_data_t::_read_le() {
        m_conn_id = m__io->read_u4le();
        m_conn_type = static_cast<xenstore_state_t::connection_type_t>(m__io->read_u2le());
        m_fields = m__io->read_u2le();
        n_conn_spec = true;
        switch (conn_type()) {
        case xenstore_state_t::CONNECTION_TYPE_SHARED_RING: {
            n_conn_spec = false;
            m__raw_conn_spec = m__io->read_bytes(8);
            m__io__raw_conn_spec = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_conn_spec));
            m_conn_spec = std::unique_ptr<shared_ring_t>(new shared_ring_t(m__io__raw_conn_spec.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::CONNECTION_TYPE_SOCKET: {
            n_conn_spec = false;
            m__raw_conn_spec = m__io->read_bytes(8);
            m__io__raw_conn_spec = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_conn_spec));
            m_conn_spec = std::unique_ptr<socket_t>(new socket_t(m__io__raw_conn_spec.get(), this, m__root, m__is_le));
            break;
        }
        default: {
            m__raw_conn_spec = m__io->read_bytes(8);
            break;
        }
        }
        m_len_in_data = m__io->read_u2le();
        m_len_out_resp = m__io->read_u2le();
        m_len_out_data = m__io->read_u4le();
        m_in_data = m__io->read_bytes(len_in_data());
        m_out_data = m__io->read_bytes(len_out_data());
        n_alignment = true;
        if (has_unique_id()) {
            n_alignment = false;
            m_alignment = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(len_in_data() + len_out_data(), 8), 8));
        }
        n_unique_id = true;
        if (has_unique_id()) {
            n_unique_id = false;
            m_unique_id = m__io->read_u8le();
        }
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::connection_data_t::_read_be() {
        m_conn_id = m__io->read_u4be();
        m_conn_type = static_cast<xenstore_state_t::connection_type_t>(m__io->read_u2be());
        m_fields = m__io->read_u2be();
        n_conn_spec = true;
        switch (conn_type()) {
        case xenstore_state_t::CONNECTION_TYPE_SHARED_RING: {
            n_conn_spec = false;
            m__raw_conn_spec = m__io->read_bytes(8);
            m__io__raw_conn_spec = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_conn_spec));
            m_conn_spec = std::unique_ptr<shared_ring_t>(new shared_ring_t(m__io__raw_conn_spec.get(), this, m__root, m__is_le));
            break;
        }
        case xenstore_state_t::CONNECTION_TYPE_SOCKET: {
            n_conn_spec = false;
            m__raw_conn_spec = m__io->read_bytes(8);
            m__io__raw_conn_spec = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_conn_spec));
            m_conn_spec = std::unique_ptr<socket_t>(new socket_t(m__io__raw_conn_spec.get(), this, m__root, m__is_le));
            break;
        }
        default: {
            m__raw_conn_spec = m__io->read_bytes(8);
            break;
        }
        }
        m_len_in_data = m__io->read_u2be();
        m_len_out_resp = m__io->read_u2be();
        m_len_out_data = m__io->read_u4be();
        m_in_data = m__io->read_bytes(len_in_data());
        m_out_data = m__io->read_bytes(len_out_data());
        n_alignment = true;
        if (has_unique_id()) {
            n_alignment = false;
            m_alignment = m__io->read_bytes(kaitai::kstream::mod(8 - kaitai::kstream::mod(len_in_data() + len_out_data(), 8), 8));
        }
        n_unique_id = true;
        if (has_unique_id()) {
            n_unique_id = false;
            m_unique_id = m__io->read_u8be();
        }
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::connection_data_t::~connection_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::connection_data_t::_clean_up() {
        if (!n_conn_spec) {
        }
        if (!n_alignment) {
        }
        if (!n_unique_id) {
        }
    }

    xenstore_state_t::record_t::connection_data_t::shared_ring_t::shared_ring_t(kaitai::kstream* p__io, xenstore_state_t::record_t::connection_data_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::connection_data_t::shared_ring_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/connection_data/types/shared_ring");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::connection_data_t::shared_ring_t::_read_le() {
        m_domid = m__io->read_u2le();
        m_tdomid = m__io->read_u2le();
        m_evtchn = m__io->read_u4le();
    }

    void xenstore_state_t::record_t::connection_data_t::shared_ring_t::_read_be() {
        m_domid = m__io->read_u2be();
        m_tdomid = m__io->read_u2be();
        m_evtchn = m__io->read_u4be();
    }

    xenstore_state_t::record_t::connection_data_t::shared_ring_t::~shared_ring_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::connection_data_t::shared_ring_t::_clean_up() {
    }

    xenstore_state_t::record_t::connection_data_t::socket_t::socket_t(kaitai::kstream* p__io, xenstore_state_t::record_t::connection_data_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::connection_data_t::socket_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/connection_data/types/socket");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::connection_data_t::socket_t::_read_le() {
        m_socket_fd = m__io->read_s4le();
        m_reserved = m__io->read_u4le();
    }

    void xenstore_state_t::record_t::connection_data_t::socket_t::_read_be() {
        m_socket_fd = m__io->read_s4be();
        m_reserved = m__io->read_u4be();
    }

    xenstore_state_t::record_t::connection_data_t::socket_t::~socket_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::connection_data_t::socket_t::_clean_up() {
    }

    bool xenstore_state_t::record_t::connection_data_t::has_unique_id() {
        if (f_has_unique_id)
            return m_has_unique_id;
        f_has_unique_id = true;
        m_has_unique_id = (fields() & 1) != 0;
        return m_has_unique_id;
    }

    xenstore_state_t::record_t::domain_data_t::domain_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_quota_values = nullptr;
        m_quota_names = nullptr;
        _read();
    }

    void xenstore_state_t::record_t::domain_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/domain_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::domain_data_t::_read_le() {
        m_domain_id = m__io->read_u2le();
        m_num_quotas = m__io->read_u2le();
        m_features = m__io->read_u4le();
        m_quota_values = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_quota_values = num_quotas();
        for (int i = 0; i < l_quota_values; i++) {
            m_quota_values->push_back(std::move(m__io->read_u4le()));
        }
        m_quota_names = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
        const int l_quota_names = num_quotas();
        for (int i = 0; i < l_quota_names; i++) {
            m_quota_names->push_back(std::move(kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1")));
        }
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::domain_data_t::_read_be() {
        m_domain_id = m__io->read_u2be();
        m_num_quotas = m__io->read_u2be();
        m_features = m__io->read_u4be();
        m_quota_values = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_quota_values = num_quotas();
        for (int i = 0; i < l_quota_values; i++) {
            m_quota_values->push_back(std::move(m__io->read_u4be()));
        }
        m_quota_names = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
        const int l_quota_names = num_quotas();
        for (int i = 0; i < l_quota_names; i++) {
            m_quota_names->push_back(std::move(kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1")));
        }
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::domain_data_t::~domain_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::domain_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::global_data_t::global_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::global_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/global_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::global_data_t::_read_le() {
        m_rw_socket_fd = m__io->read_s4le();
        m_evtchn_fd = m__io->read_s4le();
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::global_data_t::_read_be() {
        m_rw_socket_fd = m__io->read_s4be();
        m_evtchn_fd = m__io->read_s4be();
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::global_data_t::~global_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::global_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::global_quota_data_t::global_quota_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_quota_values = nullptr;
        m_quota_names = nullptr;
        _read();
    }

    void xenstore_state_t::record_t::global_quota_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/global_quota_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::global_quota_data_t::_read_le() {
        m_num_dom_quotas = m__io->read_u2le();
        m_num_glob_quotas = m__io->read_u2le();
        m_quota_values = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_quota_values = num_dom_quotas() + num_glob_quotas();
        for (int i = 0; i < l_quota_values; i++) {
            m_quota_values->push_back(std::move(m__io->read_u4le()));
        }
        m_quota_names = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
        const int l_quota_names = num_dom_quotas() + num_glob_quotas();
        for (int i = 0; i < l_quota_names; i++) {
            m_quota_names->push_back(std::move(kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1")));
        }
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::global_quota_data_t::_read_be() {
        m_num_dom_quotas = m__io->read_u2be();
        m_num_glob_quotas = m__io->read_u2be();
        m_quota_values = std::unique_ptr<std::vector<uint32_t>>(new std::vector<uint32_t>());
        const int l_quota_values = num_dom_quotas() + num_glob_quotas();
        for (int i = 0; i < l_quota_values; i++) {
            m_quota_values->push_back(std::move(m__io->read_u4be()));
        }
        m_quota_names = std::unique_ptr<std::vector<std::string>>(new std::vector<std::string>());
        const int l_quota_names = num_dom_quotas() + num_glob_quotas();
        for (int i = 0; i < l_quota_names; i++) {
            m_quota_names->push_back(std::move(kaitai::kstream::bytes_to_str(m__io->read_bytes_term(0, false, true, true), "ISO-8859-1")));
        }
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::global_quota_data_t::~global_quota_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::global_quota_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::no_fields_t::no_fields_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::no_fields_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/no_fields");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::no_fields_t::_read_le() {
        m_unexpected = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::no_fields_t::_read_be() {
        m_unexpected = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::no_fields_t::~no_fields_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::no_fields_t::_clean_up() {
    }

    xenstore_state_t::record_t::node_data_t::node_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_perms = nullptr;
        f_is_read = false;
        f_is_written = false;
        _read();
    }

    void xenstore_state_t::record_t::node_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/node_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::node_data_t::_read_le() {
        m_conn_id = m__io->read_u4le();
        m_tx_id = m__io->read_u4le();
        m_len_path = m__io->read_u2le();
        m_len_value = m__io->read_u2le();
        m_access = m__io->read_u2le();
        m_num_perms = m__io->read_u2le();
        m_perms = std::unique_ptr<std::vector<std::unique_ptr<node_perm_t>>>(new std::vector<std::unique_ptr<node_perm_t>>());
        const int l_perms = num_perms();
        for (int i = 0; i < l_perms; i++) {
            m_perms->push_back(std::move(std::unique_ptr<node_perm_t>(new node_perm_t(m__io, this, m__root, m__is_le))));
        }
        m_path = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_path()), 0), "ISO-8859-1");
        m_value = m__io->read_bytes(len_value());
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::node_data_t::_read_be() {
        m_conn_id = m__io->read_u4be();
        m_tx_id = m__io->read_u4be();
        m_len_path = m__io->read_u2be();
        m_len_value = m__io->read_u2be();
        m_access = m__io->read_u2be();
        m_num_perms = m__io->read_u2be();
        m_perms = std::unique_ptr<std::vector<std::unique_ptr<node_perm_t>>>(new std::vector<std::unique_ptr<node_perm_t>>());
        const int l_perms = num_perms();
        for (int i = 0; i < l_perms; i++) {
            m_perms->push_back(std::move(std::unique_ptr<node_perm_t>(new node_perm_t(m__io, this, m__root, m__is_le))));
        }
        m_path = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_path()), 0), "ISO-8859-1");
        m_value = m__io->read_bytes(len_value());
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::node_data_t::~node_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::node_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::node_data_t::node_perm_t::node_perm_t(kaitai::kstream* p__io, xenstore_state_t::record_t::node_data_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        f_is_stale = false;
        _read();
    }

    void xenstore_state_t::record_t::node_data_t::node_perm_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/node_data/types/node_perm");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::node_data_t::node_perm_t::_read_le() {
        m_perm = static_cast<xenstore_state_t::permission_t>(m__io->read_u1());
        m_flags = m__io->read_u1();
        m_domid = m__io->read_u2le();
    }

    void xenstore_state_t::record_t::node_data_t::node_perm_t::_read_be() {
        m_perm = static_cast<xenstore_state_t::permission_t>(m__io->read_u1());
        m_flags = m__io->read_u1();
        m_domid = m__io->read_u2be();
    }

    xenstore_state_t::record_t::node_data_t::node_perm_t::~node_perm_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::node_data_t::node_perm_t::_clean_up() {
    }

    bool xenstore_state_t::record_t::node_data_t::node_perm_t::is_stale() {
        if (f_is_stale)
            return m_is_stale;
        f_is_stale = true;
        m_is_stale = (flags() & 1) != 0;
        return m_is_stale;
    }

    bool xenstore_state_t::record_t::node_data_t::is_read() {
        if (f_is_read)
            return m_is_read;
        f_is_read = true;
        m_is_read = (access() & 1) != 0;
        return m_is_read;
    }

    bool xenstore_state_t::record_t::node_data_t::is_written() {
        if (f_is_written)
            return m_is_written;
        f_is_written = true;
        m_is_written = (access() & 2) != 0;
        return m_is_written;
    }

    xenstore_state_t::record_t::record_header_t::record_header_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::record_header_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/record_header");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::record_header_t::_read_le() {
        m_record_type = static_cast<xenstore_state_t::record_type_t>(m__io->read_u4le());
        m_len_body = m__io->read_u4le();
    }

    void xenstore_state_t::record_t::record_header_t::_read_be() {
        m_record_type = static_cast<xenstore_state_t::record_type_t>(m__io->read_u4be());
        m_len_body = m__io->read_u4be();
    }

    xenstore_state_t::record_t::record_header_t::~record_header_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::record_header_t::_clean_up() {
    }

    xenstore_state_t::record_t::transaction_data_t::transaction_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::transaction_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/transaction_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::transaction_data_t::_read_le() {
        m_conn_id = m__io->read_u4le();
        m_tx_id = m__io->read_u4le();
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::transaction_data_t::_read_be() {
        m_conn_id = m__io->read_u4be();
        m_tx_id = m__io->read_u4be();
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::transaction_data_t::~transaction_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::transaction_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::watch_data_t::watch_data_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::watch_data_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/watch_data");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::watch_data_t::_read_le() {
        m_conn_id = m__io->read_u4le();
        m_len_wpath = m__io->read_u2le();
        m_len_token = m__io->read_u2le();
        m_wpath = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_wpath()), 0), "ISO-8859-1");
        m_token = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_token()), 0), "ISO-8859-1");
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::watch_data_t::_read_be() {
        m_conn_id = m__io->read_u4be();
        m_len_wpath = m__io->read_u2be();
        m_len_token = m__io->read_u2be();
        m_wpath = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_wpath()), 0), "ISO-8859-1");
        m_token = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_token()), 0), "ISO-8859-1");
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::watch_data_t::~watch_data_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::watch_data_t::_clean_up() {
    }

    xenstore_state_t::record_t::watch_data_extended_t::watch_data_extended_t(kaitai::kstream* p__io, xenstore_state_t::record_t* p__parent, xenstore_state_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        _read();
    }

    void xenstore_state_t::record_t::watch_data_extended_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/record/types/watch_data_extended");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xenstore_state_t::record_t::watch_data_extended_t::_read_le() {
        m_conn_id = m__io->read_u4le();
        m_len_wpath = m__io->read_u2le();
        m_len_token = m__io->read_u2le();
        m_depth = m__io->read_u2le();
        m_reserved = m__io->read_u2le();
        m_wpath = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_wpath()), 0), "ISO-8859-1");
        m_token = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_token()), 0), "ISO-8859-1");
        m_padding = m__io->read_bytes_full();
    }

    void xenstore_state_t::record_t::watch_data_extended_t::_read_be() {
        m_conn_id = m__io->read_u4be();
        m_len_wpath = m__io->read_u2be();
        m_len_token = m__io->read_u2be();
        m_depth = m__io->read_u2be();
        m_reserved = m__io->read_u2be();
        m_wpath = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_wpath()), 0), "ISO-8859-1");
        m_token = kaitai::kstream::bytes_to_str(kaitai::kstream::bytes_strip_right(m__io->read_bytes(len_token()), 0), "ISO-8859-1");
        m_padding = m__io->read_bytes_full();
    }

    xenstore_state_t::record_t::watch_data_extended_t::~watch_data_extended_t() {
        _clean_up();
    }

    void xenstore_state_t::record_t::watch_data_extended_t::_clean_up() {
    }

    xenstore_state_t::record_type_t xenstore_state_t::record_t::record_type() {
        if (f_record_type)
            return m_record_type;
        f_record_type = true;
        m_record_type = header()->record_type();
        return m_record_type;
    }

    xenstore_state_t::stream_header_t::stream_header_t(kaitai::kstream* p__io, xenstore_state_t* p__parent, xenstore_state_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_big_endian = false;
        _read();
    }

    void xenstore_state_t::stream_header_t::_read() {
        m_magic = m__io->read_bytes(8);
        if (!(m_magic == std::string("\x78\x65\x6E\x73\x74\x6F\x72\x65", 8))) {
            throw kaitai::validation_not_equal_error<std::string>(std::string("\x78\x65\x6E\x73\x74\x6F\x72\x65", 8), m_magic, m__io, std::string("/types/stream_header/seq/0"));
        }
        m_version = m__io->read_u4be();
        m_flags = m__io->read_u4be();
    }

    xenstore_state_t::stream_header_t::~stream_header_t() {
        _clean_up();
    }

    void xenstore_state_t::stream_header_t::_clean_up() {
    }

    bool xenstore_state_t::stream_header_t::is_big_endian() {
        if (f_is_big_endian)
            return m_is_big_endian;
        f_is_big_endian = true;
        m_is_big_endian = (flags() & 1) != 0;
        return m_is_big_endian;
    }

    bool xenstore_state_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = header()->is_big_endian();
        return m_host_is_be;
    }
}
