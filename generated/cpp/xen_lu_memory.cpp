// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_lu_memory.h"
#include "kaitai/exceptions.h"
namespace luformat {

    xen_lu_memory_t::xen_lu_memory_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_memory_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_breadcrumb = nullptr;
        m__io__raw_breadcrumb = nullptr;
        m_handover = nullptr;
        m_slots = nullptr;
        f_breadcrumb = false;
        f_handover = false;
        f_has_breadcrumb = false;
        f_ofs_breadcrumb = false;
        f_slots = false;
        _read();
    }

    void xen_lu_memory_t::_read() {
    }

    xen_lu_memory_t::~xen_lu_memory_t() {
        _clean_up();
    }

    void xen_lu_memory_t::_clean_up() {
        if (f_breadcrumb && !n_breadcrumb) {
        }
        if (f_handover && !n_handover) {
        }
        if (f_slots) {
        }
    }

    xen_lu_memory_t::page_walk_t::page_walk_t(bool p_host_is_be, uint64_t p_ofs_mfn_array, uint64_t p_num_pages, uint32_t p_page_size, kaitai::kstream* p__io, xen_lu_memory_t* p__parent, xen_lu_memory_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        m_host_is_be = p_host_is_be;
        m_ofs_mfn_array = p_ofs_mfn_array;
        m_num_pages = p_num_pages;
        m_page_size = p_page_size;
        m_records = nullptr;
        m_mfns = nullptr;
        m_pages = nullptr;
        f_mfns = false;
        f_pages = false;
        _read();
    }

    void xen_lu_memory_t::page_walk_t::_read() {
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
            throw kaitai::undecided_endianness_error("/types/page_walk");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_memory_t::page_walk_t::_read_le() {
        m_records = std::unique_ptr<std::vector<std::unique_ptr<placed_record_t>>>(new std::vector<std::unique_ptr<placed_record_t>>());
        {
            int i = 0;
            placed_record_t* _;
            do {
                _ = new placed_record_t(((i == 0) ? (0) : (records()->at(i - 1)->ofs_next())), ((i == 0) ? (8) : (records()->at(i - 1)->next_guest_width())), m__io, this, m__root, m__is_le);
                m_records->push_back(std::move(std::unique_ptr<placed_record_t>(_)));
                i++;
            } while (!(_->header()->record_type() == xen_record_t::RECORD_TYPE_END_OF_STREAM));
        }
    }

    void xen_lu_memory_t::page_walk_t::_read_be() {
        m_records = std::unique_ptr<std::vector<std::unique_ptr<placed_record_t>>>(new std::vector<std::unique_ptr<placed_record_t>>());
        {
            int i = 0;
            placed_record_t* _;
            do {
                _ = new placed_record_t(((i == 0) ? (0) : (records()->at(i - 1)->ofs_next())), ((i == 0) ? (8) : (records()->at(i - 1)->next_guest_width())), m__io, this, m__root, m__is_le);
                m_records->push_back(std::move(std::unique_ptr<placed_record_t>(_)));
                i++;
            } while (!(_->header()->record_type() == xen_record_t::RECORD_TYPE_END_OF_STREAM));
        }
    }

    xen_lu_memory_t::page_walk_t::~page_walk_t() {
        _clean_up();
    }

    void xen_lu_memory_t::page_walk_t::_clean_up() {
        if (f_mfns) {
        }
        if (f_pages) {
        }
    }

    xen_lu_memory_t::page_walk_t::page_t::page_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t* p__parent, xen_lu_memory_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_index = p_index;
        f_data = false;
        f_mfn = false;
        _read();
    }

    void xen_lu_memory_t::page_walk_t::page_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_walk/types/page");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_memory_t::page_walk_t::page_t::_read_le() {
    }

    void xen_lu_memory_t::page_walk_t::page_t::_read_be() {
    }

    xen_lu_memory_t::page_walk_t::page_t::~page_t() {
        _clean_up();
    }

    void xen_lu_memory_t::page_walk_t::page_t::_clean_up() {
        if (f_data) {
        }
    }

    std::string xen_lu_memory_t::page_walk_t::page_t::data() {
        if (f_data)
            return m_data;
        f_data = true;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(mfn() * _parent()->page_size());
        if (m__is_le == 1) {
            m_data = io->read_bytes(_parent()->page_size());
        } else {
            m_data = io->read_bytes(_parent()->page_size());
        }
        io->seek(_pos);
        return m_data;
    }

    uint64_t xen_lu_memory_t::page_walk_t::page_t::mfn() {
        if (f_mfn)
            return m_mfn;
        f_mfn = true;
        m_mfn = _parent()->mfns()->at(index());
        return m_mfn;
    }

    xen_lu_memory_t::page_walk_t::placed_record_t::placed_record_t(uint64_t p_ofs, uint8_t p_guest_width, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t* p__parent, xen_lu_memory_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_ofs = p_ofs;
        m_guest_width = p_guest_width;
        m_header = nullptr;
        m_pieces = nullptr;
        m_record = nullptr;
        m__io__raw_record = nullptr;
        f_header = false;
        f_maddr = false;
        f_next_guest_width = false;
        f_num_pieces = false;
        f_ofs_body = false;
        f_ofs_next = false;
        f_pieces = false;
        f_record = false;
        f_told_guest_width = false;
        _read();
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_walk/types/placed_record");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::_read_le() {
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::_read_be() {
    }

    xen_lu_memory_t::page_walk_t::placed_record_t::~placed_record_t() {
        _clean_up();
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::_clean_up() {
        if (f_header) {
        }
        if (f_pieces && !n_pieces) {
        }
        if (f_record && !n_record) {
        }
        if (f_told_guest_width && !n_told_guest_width) {
        }
    }

    xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::piece_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t::page_walk_t::placed_record_t* p__parent, xen_lu_memory_t* p__root, int p_is_le) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = p_is_le;
        m_index = p_index;
        f_data = false;
        f_maddr = false;
        f_ofs_piece = false;
        f_ofs_piece_end = false;
        _read();
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::_read() {

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/page_walk/types/placed_record/types/piece");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::_read_le() {
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::_read_be() {
    }

    xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::~piece_t() {
        _clean_up();
    }

    void xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::_clean_up() {
        if (f_data) {
        }
    }

    std::string xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::data() {
        if (f_data)
            return m_data;
        f_data = true;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(maddr());
        if (m__is_le == 1) {
            m_data = io->read_bytes(ofs_piece_end() - ofs_piece());
        } else {
            m_data = io->read_bytes(ofs_piece_end() - ofs_piece());
        }
        io->seek(_pos);
        return m_data;
    }

    int32_t xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::maddr() {
        if (f_maddr)
            return m_maddr;
        f_maddr = true;
        m_maddr = _parent()->_parent()->mfns()->at(ofs_piece() / _parent()->_parent()->page_size()) * _parent()->_parent()->page_size() + kaitai::kstream::mod(ofs_piece(), _parent()->_parent()->page_size());
        return m_maddr;
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::ofs_piece() {
        if (f_ofs_piece)
            return m_ofs_piece;
        f_ofs_piece = true;
        m_ofs_piece = static_cast<uint64_t>(((index() == 0) ? (_parent()->ofs()) : ((_parent()->ofs() / _parent()->_parent()->page_size() + index()) * _parent()->_parent()->page_size())));
        return m_ofs_piece;
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::piece_t::ofs_piece_end() {
        if (f_ofs_piece_end)
            return m_ofs_piece_end;
        f_ofs_piece_end = true;
        m_ofs_piece_end = static_cast<uint64_t>((((ofs_piece() / _parent()->_parent()->page_size() + 1) * _parent()->_parent()->page_size() < _parent()->ofs_next()) ? ((ofs_piece() / _parent()->_parent()->page_size() + 1) * _parent()->_parent()->page_size()) : (_parent()->ofs_next())));
        return m_ofs_piece_end;
    }

    xen_record_t::record_header_t* xen_lu_memory_t::page_walk_t::placed_record_t::header() {
        if (f_header)
            return m_header.get();
        f_header = true;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(maddr());
        if (m__is_le == 1) {
            m_header = std::unique_ptr<xen_record_t::record_header_t>(new xen_record_t::record_header_t(_parent()->host_is_be(), io));
        } else {
            m_header = std::unique_ptr<xen_record_t::record_header_t>(new xen_record_t::record_header_t(_parent()->host_is_be(), io));
        }
        io->seek(_pos);
        return m_header.get();
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::maddr() {
        if (f_maddr)
            return m_maddr;
        f_maddr = true;
        m_maddr = static_cast<uint64_t>(_parent()->mfns()->at(ofs() / _parent()->page_size()) * _parent()->page_size() + kaitai::kstream::mod(ofs(), _parent()->page_size()));
        return m_maddr;
    }

    uint8_t xen_lu_memory_t::page_walk_t::placed_record_t::next_guest_width() {
        if (f_next_guest_width)
            return m_next_guest_width;
        f_next_guest_width = true;
        m_next_guest_width = ((header()->record_type() == xen_record_t::RECORD_TYPE_X86_PV_INFO) ? (((told_guest_width() == 4) ? (4) : (8))) : (((header()->record_type() == xen_record_t::RECORD_TYPE_LU_DOMAIN_INFO) ? (8) : (guest_width()))));
        return m_next_guest_width;
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::num_pieces() {
        if (f_num_pieces)
            return m_num_pieces;
        f_num_pieces = true;
        m_num_pieces = static_cast<uint64_t>(((ofs_next() - 1) / _parent()->page_size() - ofs() / _parent()->page_size()) + 1);
        return m_num_pieces;
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::ofs_body() {
        if (f_ofs_body)
            return m_ofs_body;
        f_ofs_body = true;
        m_ofs_body = static_cast<uint64_t>(ofs() + 8);
        return m_ofs_body;
    }

    uint64_t xen_lu_memory_t::page_walk_t::placed_record_t::ofs_next() {
        if (f_ofs_next)
            return m_ofs_next;
        f_ofs_next = true;
        m_ofs_next = static_cast<uint64_t>(((ofs() + 8) + header()->len_body()) + kaitai::kstream::mod(8 - kaitai::kstream::mod(header()->len_body(), 8), 8));
        return m_ofs_next;
    }

    std::vector<std::unique_ptr<xen_lu_memory_t::page_walk_t::placed_record_t::piece_t>>* xen_lu_memory_t::page_walk_t::placed_record_t::pieces() {
        if (f_pieces)
            return m_pieces.get();
        f_pieces = true;
        n_pieces = true;
        if (num_pieces() > 1) {
            n_pieces = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(0);
            if (m__is_le == 1) {
                m_pieces = std::unique_ptr<std::vector<std::unique_ptr<piece_t>>>(new std::vector<std::unique_ptr<piece_t>>());
                const int l_pieces = num_pieces();
                for (int i = 0; i < l_pieces; i++) {
                    m_pieces->push_back(std::move(std::unique_ptr<piece_t>(new piece_t(i, m__io, this, m__root, m__is_le))));
                }
            } else {
                m_pieces = std::unique_ptr<std::vector<std::unique_ptr<piece_t>>>(new std::vector<std::unique_ptr<piece_t>>());
                const int l_pieces = num_pieces();
                for (int i = 0; i < l_pieces; i++) {
                    m_pieces->push_back(std::move(std::unique_ptr<piece_t>(new piece_t(i, m__io, this, m__root, m__is_le))));
                }
            }
            m__io->seek(_pos);
        }
        return m_pieces.get();
    }

    xen_record_t* xen_lu_memory_t::page_walk_t::placed_record_t::record() {
        if (f_record)
            return m_record.get();
        f_record = true;
        n_record = true;
        if (num_pieces() == 1) {
            n_record = false;
            kaitai::kstream *io = _root()->_io();
            std::streampos _pos = io->pos();
            io->seek(maddr());
            if (m__is_le == 1) {
                m__raw_record = io->read_bytes(ofs_next() - ofs());
                m__io__raw_record = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_record));
                m_record = std::unique_ptr<xen_record_t>(new xen_record_t(_parent()->host_is_be(), guest_width(), m__io__raw_record.get()));
            } else {
                m__raw_record = io->read_bytes(ofs_next() - ofs());
                m__io__raw_record = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_record));
                m_record = std::unique_ptr<xen_record_t>(new xen_record_t(_parent()->host_is_be(), guest_width(), m__io__raw_record.get()));
            }
            io->seek(_pos);
        }
        return m_record.get();
    }

    uint8_t xen_lu_memory_t::page_walk_t::placed_record_t::told_guest_width() {
        if (f_told_guest_width)
            return m_told_guest_width;
        f_told_guest_width = true;
        n_told_guest_width = true;
        if (header()->record_type() == xen_record_t::RECORD_TYPE_X86_PV_INFO) {
            n_told_guest_width = false;
            kaitai::kstream *io = _root()->_io();
            std::streampos _pos = io->pos();
            io->seek(_parent()->mfns()->at(ofs_body() / _parent()->page_size()) * _parent()->page_size() + kaitai::kstream::mod(ofs_body(), _parent()->page_size()));
            if (m__is_le == 1) {
                m_told_guest_width = io->read_u1();
            } else {
                m_told_guest_width = io->read_u1();
            }
            io->seek(_pos);
        }
        return m_told_guest_width;
    }

    std::vector<uint64_t>* xen_lu_memory_t::page_walk_t::mfns() {
        if (f_mfns)
            return m_mfns.get();
        f_mfns = true;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_mfn_array());
        if (m__is_le == 1) {
            m_mfns = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
            const int l_mfns = num_pages();
            for (int i = 0; i < l_mfns; i++) {
                m_mfns->push_back(std::move(io->read_u8le()));
            }
        } else {
            m_mfns = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
            const int l_mfns = num_pages();
            for (int i = 0; i < l_mfns; i++) {
                m_mfns->push_back(std::move(io->read_u8be()));
            }
        }
        io->seek(_pos);
        return m_mfns.get();
    }

    std::vector<std::unique_ptr<xen_lu_memory_t::page_walk_t::page_t>>* xen_lu_memory_t::page_walk_t::pages() {
        if (f_pages)
            return m_pages.get();
        f_pages = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        if (m__is_le == 1) {
            m_pages = std::unique_ptr<std::vector<std::unique_ptr<page_t>>>(new std::vector<std::unique_ptr<page_t>>());
            const int l_pages = num_pages();
            for (int i = 0; i < l_pages; i++) {
                m_pages->push_back(std::move(std::unique_ptr<page_t>(new page_t(i, m__io, this, m__root, m__is_le))));
            }
        } else {
            m_pages = std::unique_ptr<std::vector<std::unique_ptr<page_t>>>(new std::vector<std::unique_ptr<page_t>>());
            const int l_pages = num_pages();
            for (int i = 0; i < l_pages; i++) {
                m_pages->push_back(std::move(std::unique_ptr<page_t>(new page_t(i, m__io, this, m__root, m__is_le))));
            }
        }
        m__io->seek(_pos);
        return m_pages.get();
    }

    xen_lu_memory_t::slot_t::slot_t(uint32_t p_index, kaitai::kstream* p__io, xen_lu_memory_t* p__parent, xen_lu_memory_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_index = p_index;
        f_is_breadcrumb = false;
        f_magic = false;
        _read();
    }

    void xen_lu_memory_t::slot_t::_read() {
    }

    xen_lu_memory_t::slot_t::~slot_t() {
        _clean_up();
    }

    void xen_lu_memory_t::slot_t::_clean_up() {
        if (f_magic) {
        }
    }

    bool xen_lu_memory_t::slot_t::is_breadcrumb() {
        if (f_is_breadcrumb)
            return m_is_breadcrumb;
        f_is_breadcrumb = true;
        m_is_breadcrumb =  (( ((magic().at(7) == 76) && (magic().at(6) == 105) && (magic().at(5) == 118) && (magic().at(4) == 101) && (magic().at(3) == 85) && (magic().at(2) == 112) && ( ((magic().at(1) == 96) || (magic().at(1) == 64) || (magic().at(1) == 0)) ) && (magic().at(0) == 0)) ) || ( ((magic().at(0) == 76) && (magic().at(1) == 105) && (magic().at(2) == 118) && (magic().at(3) == 101) && (magic().at(4) == 85) && (magic().at(5) == 112) && ( ((magic().at(6) == 96) || (magic().at(6) == 64) || (magic().at(6) == 0)) ) && (magic().at(7) == 0)) )) ;
        return m_is_breadcrumb;
    }

    std::string xen_lu_memory_t::slot_t::magic() {
        if (f_magic)
            return m_magic;
        f_magic = true;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(index() * 1048576);
        m_magic = io->read_bytes(8);
        io->seek(_pos);
        return m_magic;
    }

    xen_lu_breadcrumb_t* xen_lu_memory_t::breadcrumb() {
        if (f_breadcrumb)
            return m_breadcrumb.get();
        f_breadcrumb = true;
        n_breadcrumb = true;
        if (has_breadcrumb()) {
            n_breadcrumb = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(ofs_breadcrumb());
            m__raw_breadcrumb = m__io->read_bytes(24);
            m__io__raw_breadcrumb = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_breadcrumb));
            m_breadcrumb = std::unique_ptr<xen_lu_breadcrumb_t>(new xen_lu_breadcrumb_t(m__io__raw_breadcrumb.get()));
            m__io->seek(_pos);
        }
        return m_breadcrumb.get();
    }

    xen_lu_memory_t::page_walk_t* xen_lu_memory_t::handover() {
        if (f_handover)
            return m_handover.get();
        f_handover = true;
        n_handover = true;
        if (has_breadcrumb()) {
            n_handover = false;
            std::streampos _pos = m__io->pos();
            m__io->seek(0);
            m_handover = std::unique_ptr<page_walk_t>(new page_walk_t(breadcrumb()->host_is_be(), breadcrumb()->words()->ofs_mfn_array(), breadcrumb()->words()->num_pages(), breadcrumb()->words()->page_size(), m__io, this, m__root));
            m__io->seek(_pos);
        }
        return m_handover.get();
    }

    bool xen_lu_memory_t::has_breadcrumb() {
        if (f_has_breadcrumb)
            return m_has_breadcrumb;
        f_has_breadcrumb = true;
        m_has_breadcrumb = slots()->at(slots()->size() - 1)->is_breadcrumb();
        return m_has_breadcrumb;
    }

    int32_t xen_lu_memory_t::ofs_breadcrumb() {
        if (f_ofs_breadcrumb)
            return m_ofs_breadcrumb;
        f_ofs_breadcrumb = true;
        m_ofs_breadcrumb = (slots()->size() - 1) * 1048576;
        return m_ofs_breadcrumb;
    }

    std::vector<std::unique_ptr<xen_lu_memory_t::slot_t>>* xen_lu_memory_t::slots() {
        if (f_slots)
            return m_slots.get();
        f_slots = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_slots = std::unique_ptr<std::vector<std::unique_ptr<slot_t>>>(new std::vector<std::unique_ptr<slot_t>>());
        {
            int i = 0;
            slot_t* _;
            do {
                _ = new slot_t(i, m__io, this, m__root);
                m_slots->push_back(std::move(std::unique_ptr<slot_t>(_)));
                i++;
            } while (!( ((_->is_breadcrumb()) || ((static_cast<uint64_t>(_->index()) + 2) * 1048576 > _io()->size())) ));
        }
        m__io->seek(_pos);
        return m_slots.get();
    }
}
