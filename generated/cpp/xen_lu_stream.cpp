// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_lu_stream.h"
namespace luformat {

    xen_lu_stream_t::xen_lu_stream_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_stream_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_records = nullptr;
        f_first_octet = false;
        f_host_is_be = false;
        _read();
    }

    void xen_lu_stream_t::_read() {
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

    xen_lu_stream_t::~xen_lu_stream_t() {
        _clean_up();
    }

    void xen_lu_stream_t::_clean_up() {
        if (f_first_octet) {
        }
    }

    uint8_t xen_lu_stream_t::first_octet() {
        if (f_first_octet)
            return m_first_octet;
        f_first_octet = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_first_octet = m__io->read_u1();
        m__io->seek(_pos);
        return m_first_octet;
    }

    bool xen_lu_stream_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be =  ((first_octet() == 64) || (first_octet() == 192)) ;
        return m_host_is_be;
    }
}
