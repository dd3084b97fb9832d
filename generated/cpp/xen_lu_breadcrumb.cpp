// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_lu_breadcrumb.h"
#include "kaitai/exceptions.h"
namespace luformat {

    xen_lu_breadcrumb_t::xen_lu_breadcrumb_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_lu_breadcrumb_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_words = nullptr;
        f_host_is_be = false;
        f_magic_bytes = false;
        _read();
    }

    void xen_lu_breadcrumb_t::_read() {
        m_words = std::unique_ptr<three_words_t>(new three_words_t(m__io, this, m__root));
    }

    xen_lu_breadcrumb_t::~xen_lu_breadcrumb_t() {
        _clean_up();
    }

    void xen_lu_breadcrumb_t::_clean_up() {
        if (f_magic_bytes) {
        }
    }
    const std::set<xen_lu_breadcrumb_t::three_words_t::masked_magic_t> xen_lu_breadcrumb_t::three_words_t::_values_masked_magic_t{
        xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_64K,
        xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_16K,
        xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_4K,
        xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_UNMASKED,
    };
    bool xen_lu_breadcrumb_t::three_words_t::_is_defined_masked_magic_t(xen_lu_breadcrumb_t::three_words_t::masked_magic_t v) {
        return xen_lu_breadcrumb_t::three_words_t::_values_masked_magic_t.find(v) != xen_lu_breadcrumb_t::three_words_t::_values_masked_magic_t.end();
    }

    xen_lu_breadcrumb_t::three_words_t::three_words_t(kaitai::kstream* p__io, xen_lu_breadcrumb_t* p__parent, xen_lu_breadcrumb_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__is_le = -1;
        f_magic_low = false;
        f_num_pages = false;
        f_page_shift = false;
        f_page_size = false;
        f_unmasked_magic = false;
        _read();
    }

    void xen_lu_breadcrumb_t::three_words_t::_read() {
        {
            bool on = _parent()->host_is_be();
            if (on == true) {
                m__is_le = false;
            }
            else {
                m__is_le = true;
            }
        }

        if (m__is_le == -1) {
            throw kaitai::undecided_endianness_error("/types/three_words");
        } else if (m__is_le == 1) {
            _read_le();
        } else {
            _read_be();
        }
    }

    void xen_lu_breadcrumb_t::three_words_t::_read_le() {
        m_magic = m__io->read_u8le();
        {
            uint64_t _ = m_magic;
            if (!(_ / 16777216 == 328186881365LL)) {
                throw kaitai::validation_expr_error<uint64_t>(m_magic, m__io, std::string("/types/three_words/seq/0"));
            }
        }
        m_ofs_mfn_array = m__io->read_u8le();
        m_shifted_num_pages = m__io->read_u8le();
    }

    void xen_lu_breadcrumb_t::three_words_t::_read_be() {
        m_magic = m__io->read_u8be();
        {
            uint64_t _ = m_magic;
            if (!(_ / 16777216 == 328186881365LL)) {
                throw kaitai::validation_expr_error<uint64_t>(m_magic, m__io, std::string("/types/three_words/seq/0"));
            }
        }
        m_ofs_mfn_array = m__io->read_u8be();
        m_shifted_num_pages = m__io->read_u8be();
    }

    xen_lu_breadcrumb_t::three_words_t::~three_words_t() {
        _clean_up();
    }

    void xen_lu_breadcrumb_t::three_words_t::_clean_up() {
    }

    xen_lu_breadcrumb_t::three_words_t::masked_magic_t xen_lu_breadcrumb_t::three_words_t::magic_low() {
        if (f_magic_low)
            return m_magic_low;
        f_magic_low = true;
        m_magic_low = static_cast<xen_lu_breadcrumb_t::three_words_t::masked_magic_t>(static_cast<uint32_t>(kaitai::kstream::mod(magic(), 16777216)));
        return m_magic_low;
    }

    uint64_t xen_lu_breadcrumb_t::three_words_t::num_pages() {
        if (f_num_pages)
            return m_num_pages;
        f_num_pages = true;
        n_num_pages = true;
        if (page_size() != 0) {
            n_num_pages = false;
            m_num_pages = static_cast<uint64_t>(shifted_num_pages() / page_size());
        }
        return m_num_pages;
    }

    int8_t xen_lu_breadcrumb_t::three_words_t::page_shift() {
        if (f_page_shift)
            return m_page_shift;
        f_page_shift = true;
        m_page_shift = ((magic_low() == xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_4K) ? (12) : (((magic_low() == xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_16K) ? (14) : (((magic_low() == xen_lu_breadcrumb_t::three_words_t::MASKED_MAGIC_PAGES_OF_64K) ? (16) : (0))))));
        return m_page_shift;
    }

    int32_t xen_lu_breadcrumb_t::three_words_t::page_size() {
        if (f_page_size)
            return m_page_size;
        f_page_size = true;
        m_page_size = ((page_shift() == 12) ? (4096) : (((page_shift() == 14) ? (16384) : (((page_shift() == 16) ? (65536) : (0))))));
        return m_page_size;
    }

    uint64_t xen_lu_breadcrumb_t::three_words_t::unmasked_magic() {
        if (f_unmasked_magic)
            return m_unmasked_magic;
        f_unmasked_magic = true;
        m_unmasked_magic = static_cast<uint64_t>(5506062197034345569LL);
        return m_unmasked_magic;
    }

    bool xen_lu_breadcrumb_t::host_is_be() {
        if (f_host_is_be)
            return m_host_is_be;
        f_host_is_be = true;
        m_host_is_be = magic_bytes().at(0) == 76;
        return m_host_is_be;
    }

    std::string xen_lu_breadcrumb_t::magic_bytes() {
        if (f_magic_bytes)
            return m_magic_bytes;
        f_magic_bytes = true;
        std::streampos _pos = m__io->pos();
        m__io->seek(0);
        m_magic_bytes = m__io->read_bytes(8);
        m__io->seek(_pos);
        return m_magic_bytes;
    }
}
