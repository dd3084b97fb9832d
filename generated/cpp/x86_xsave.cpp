// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "x86_xsave.h"
namespace luformat {

    x86_xsave_t::x86_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_legacy = nullptr;
        m_header = nullptr;
        m_extended = nullptr;
        m__io__raw_extended = nullptr;
        m_extended_amd = nullptr;
        m__io__raw_extended_amd = nullptr;
        m_extended_compacted = nullptr;
        m__io__raw_extended_compacted = nullptr;
        f_components = false;
        f_has_apx = false;
        _read();
    }

    void x86_xsave_t::_read() {
        n_legacy = true;
        if (!(_io()->is_eof())) {
            n_legacy = false;
            m_legacy = std::unique_ptr<x86_fxsave_t>(new x86_fxsave_t(m__io));
        }
        n_header = true;
        if (!(_io()->is_eof())) {
            n_header = false;
            m_header = std::unique_ptr<xsave_header_t>(new xsave_header_t(m__io, this, m__root));
        }
        n_extended = true;
        if ( ((!(_io()->is_eof())) && (!(header()->is_compacted())) && (_io()->size() != 2432) && (_io()->size() != 2440)) ) {
            n_extended = false;
            m__raw_extended = m__io->read_bytes_full();
            m__io__raw_extended = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_extended));
            m_extended = std::unique_ptr<standard_region_t>(new standard_region_t(has_apx(), m__io__raw_extended.get(), this, m__root));
        }
        n_extended_amd = true;
        if ( ((!(_io()->is_eof())) && (!(header()->is_compacted())) && ( ((_io()->size() == 2432) || (_io()->size() == 2440)) )) ) {
            n_extended_amd = false;
            m__raw_extended_amd = m__io->read_bytes_full();
            m__io__raw_extended_amd = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_extended_amd));
            m_extended_amd = std::unique_ptr<amd_region_t>(new amd_region_t(m__io__raw_extended_amd.get(), this, m__root));
        }
        n_extended_compacted = true;
        if ( ((!(_io()->is_eof())) && (header()->is_compacted())) ) {
            n_extended_compacted = false;
            m__raw_extended_compacted = m__io->read_bytes_full();
            m__io__raw_extended_compacted = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_extended_compacted));
            m_extended_compacted = std::unique_ptr<compacted_region_t>(new compacted_region_t(components(), m__io__raw_extended_compacted.get(), this, m__root));
        }
    }

    x86_xsave_t::~x86_xsave_t() {
        _clean_up();
    }

    void x86_xsave_t::_clean_up() {
        if (!n_legacy) {
        }
        if (!n_header) {
        }
        if (!n_extended) {
        }
        if (!n_extended_amd) {
        }
        if (!n_extended_compacted) {
        }
    }

    x86_xsave_t::amd_region_t::amd_region_t(kaitai::kstream* p__io, x86_xsave_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_avx = nullptr;
        m_opmask = nullptr;
        m_zmm_hi256 = nullptr;
        m_hi16_zmm = nullptr;
        m_pkru = nullptr;
        _read();
    }

    void x86_xsave_t::amd_region_t::_read() {
        n_avx = true;
        if (!(_io()->is_eof())) {
            n_avx = false;
            m_avx = std::unique_ptr<avx_state_t>(new avx_state_t(m__io, this, m__root));
        }
        n_opmask = true;
        if (!(_io()->is_eof())) {
            n_opmask = false;
            m_opmask = std::unique_ptr<opmask_state_t>(new opmask_state_t(m__io, this, m__root));
        }
        n_zmm_hi256 = true;
        if (!(_io()->is_eof())) {
            n_zmm_hi256 = false;
            m_zmm_hi256 = std::unique_ptr<zmm_hi256_state_t>(new zmm_hi256_state_t(m__io, this, m__root));
        }
        n_hi16_zmm = true;
        if (!(_io()->is_eof())) {
            n_hi16_zmm = false;
            m_hi16_zmm = std::unique_ptr<hi16_zmm_state_t>(new hi16_zmm_state_t(m__io, this, m__root));
        }
        n_pkru = true;
        if (!(_io()->is_eof())) {
            n_pkru = false;
            m_pkru = std::unique_ptr<pkru_state_t>(new pkru_state_t(m__io, this, m__root));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    x86_xsave_t::amd_region_t::~amd_region_t() {
        _clean_up();
    }

    void x86_xsave_t::amd_region_t::_clean_up() {
        if (!n_avx) {
        }
        if (!n_opmask) {
        }
        if (!n_zmm_hi256) {
        }
        if (!n_hi16_zmm) {
        }
        if (!n_pkru) {
        }
        if (!n_trailing) {
        }
    }

    x86_xsave_t::apx_state_t::apx_state_t(kaitai::kstream* p__io, x86_xsave_t::standard_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_r = nullptr;
        _read();
    }

    void x86_xsave_t::apx_state_t::_read() {
        m_r = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_r = 16;
        for (int i = 0; i < l_r; i++) {
            m_r->push_back(std::move(m__io->read_u8le()));
        }
    }

    x86_xsave_t::apx_state_t::~apx_state_t() {
        _clean_up();
    }

    void x86_xsave_t::apx_state_t::_clean_up() {
    }

    x86_xsave_t::avx_state_t::avx_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_ymm_hi = nullptr;
        _read();
    }

    void x86_xsave_t::avx_state_t::_read() {
        m_ymm_hi = std::unique_ptr<std::vector<std::unique_ptr<x86_fxsave_t::vector_128_t>>>(new std::vector<std::unique_ptr<x86_fxsave_t::vector_128_t>>());
        const int l_ymm_hi = 16;
        for (int i = 0; i < l_ymm_hi; i++) {
            m_ymm_hi->push_back(std::move(std::unique_ptr<x86_fxsave_t::vector_128_t>(new x86_fxsave_t::vector_128_t(m__io))));
        }
    }

    x86_xsave_t::avx_state_t::~avx_state_t() {
        _clean_up();
    }

    void x86_xsave_t::avx_state_t::_clean_up() {
    }

    x86_xsave_t::bndcsr_state_t::bndcsr_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_bndcfgu_base_pfn = false;
        f_bndcfgu_bndpreserve = false;
        f_bndcfgu_en = false;
        f_error_code = false;
        _read();
    }

    void x86_xsave_t::bndcsr_state_t::_read() {
        m_bndcfgu = m__io->read_u8le();
        m_bndstatus = m__io->read_u8le();
        m_reserved = m__io->read_bytes(48);
    }

    x86_xsave_t::bndcsr_state_t::~bndcsr_state_t() {
        _clean_up();
    }

    void x86_xsave_t::bndcsr_state_t::_clean_up() {
    }

    uint64_t x86_xsave_t::bndcsr_state_t::bndcfgu_base_pfn() {
        if (f_bndcfgu_base_pfn)
            return m_bndcfgu_base_pfn;
        f_bndcfgu_base_pfn = true;
        m_bndcfgu_base_pfn = static_cast<uint64_t>(bndcfgu() / 4096);
        return m_bndcfgu_base_pfn;
    }

    bool x86_xsave_t::bndcsr_state_t::bndcfgu_bndpreserve() {
        if (f_bndcfgu_bndpreserve)
            return m_bndcfgu_bndpreserve;
        f_bndcfgu_bndpreserve = true;
        m_bndcfgu_bndpreserve = (bndcfgu() & 2) != 0;
        return m_bndcfgu_bndpreserve;
    }

    bool x86_xsave_t::bndcsr_state_t::bndcfgu_en() {
        if (f_bndcfgu_en)
            return m_bndcfgu_en;
        f_bndcfgu_en = true;
        m_bndcfgu_en = (bndcfgu() & 1) != 0;
        return m_bndcfgu_en;
    }

    int32_t x86_xsave_t::bndcsr_state_t::error_code() {
        if (f_error_code)
            return m_error_code;
        f_error_code = true;
        m_error_code = bndstatus() & 3;
        return m_error_code;
    }

    x86_xsave_t::bndregs_state_t::bndregs_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_bnd = nullptr;
        _read();
    }

    void x86_xsave_t::bndregs_state_t::_read() {
        m_bnd = std::unique_ptr<std::vector<std::unique_ptr<bound_register_t>>>(new std::vector<std::unique_ptr<bound_register_t>>());
        const int l_bnd = 4;
        for (int i = 0; i < l_bnd; i++) {
            m_bnd->push_back(std::move(std::unique_ptr<bound_register_t>(new bound_register_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::bndregs_state_t::~bndregs_state_t() {
        _clean_up();
    }

    void x86_xsave_t::bndregs_state_t::_clean_up() {
    }

    x86_xsave_t::bound_register_t::bound_register_t(kaitai::kstream* p__io, x86_xsave_t::bndregs_state_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void x86_xsave_t::bound_register_t::_read() {
        m_lower = m__io->read_u8le();
        m_upper_complement = m__io->read_u8le();
    }

    x86_xsave_t::bound_register_t::~bound_register_t() {
        _clean_up();
    }

    void x86_xsave_t::bound_register_t::_clean_up() {
    }

    x86_xsave_t::cet_s_state_t::cet_s_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void x86_xsave_t::cet_s_state_t::_read() {
        m_pl0_ssp = m__io->read_u8le();
        m_pl1_ssp = m__io->read_u8le();
        m_pl2_ssp = m__io->read_u8le();
    }

    x86_xsave_t::cet_s_state_t::~cet_s_state_t() {
        _clean_up();
    }

    void x86_xsave_t::cet_s_state_t::_clean_up() {
    }

    x86_xsave_t::cet_u_state_t::cet_u_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_endbr_en = false;
        f_leg_iw_en = false;
        f_no_trk_en = false;
        f_sh_stk_en = false;
        f_suppress = false;
        f_suppress_dis = false;
        f_tracker = false;
        f_wr_shstk_en = false;
        _read();
    }

    void x86_xsave_t::cet_u_state_t::_read() {
        m_u_cet = m__io->read_u8le();
        m_pl3_ssp = m__io->read_u8le();
    }

    x86_xsave_t::cet_u_state_t::~cet_u_state_t() {
        _clean_up();
    }

    void x86_xsave_t::cet_u_state_t::_clean_up() {
    }

    bool x86_xsave_t::cet_u_state_t::endbr_en() {
        if (f_endbr_en)
            return m_endbr_en;
        f_endbr_en = true;
        m_endbr_en = (u_cet() & 4) != 0;
        return m_endbr_en;
    }

    bool x86_xsave_t::cet_u_state_t::leg_iw_en() {
        if (f_leg_iw_en)
            return m_leg_iw_en;
        f_leg_iw_en = true;
        m_leg_iw_en = (u_cet() & 8) != 0;
        return m_leg_iw_en;
    }

    bool x86_xsave_t::cet_u_state_t::no_trk_en() {
        if (f_no_trk_en)
            return m_no_trk_en;
        f_no_trk_en = true;
        m_no_trk_en = (u_cet() & 16) != 0;
        return m_no_trk_en;
    }

    bool x86_xsave_t::cet_u_state_t::sh_stk_en() {
        if (f_sh_stk_en)
            return m_sh_stk_en;
        f_sh_stk_en = true;
        m_sh_stk_en = (u_cet() & 1) != 0;
        return m_sh_stk_en;
    }

    bool x86_xsave_t::cet_u_state_t::suppress() {
        if (f_suppress)
            return m_suppress;
        f_suppress = true;
        m_suppress = (u_cet() & 1024) != 0;
        return m_suppress;
    }

    bool x86_xsave_t::cet_u_state_t::suppress_dis() {
        if (f_suppress_dis)
            return m_suppress_dis;
        f_suppress_dis = true;
        m_suppress_dis = (u_cet() & 32) != 0;
        return m_suppress_dis;
    }

    bool x86_xsave_t::cet_u_state_t::tracker() {
        if (f_tracker)
            return m_tracker;
        f_tracker = true;
        m_tracker = (u_cet() & 2048) != 0;
        return m_tracker;
    }

    bool x86_xsave_t::cet_u_state_t::wr_shstk_en() {
        if (f_wr_shstk_en)
            return m_wr_shstk_en;
        f_wr_shstk_en = true;
        m_wr_shstk_en = (u_cet() & 2) != 0;
        return m_wr_shstk_en;
    }

    x86_xsave_t::compacted_region_t::compacted_region_t(uint32_t p_components, kaitai::kstream* p__io, x86_xsave_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_components = p_components;
        m_avx = nullptr;
        m_bndregs = nullptr;
        m_bndcsr = nullptr;
        m_opmask = nullptr;
        m_zmm_hi256 = nullptr;
        m_hi16_zmm = nullptr;
        m_pt = nullptr;
        m_pkru = nullptr;
        m_pasid = nullptr;
        m_cet_u = nullptr;
        m_cet_s = nullptr;
        m_hdc = nullptr;
        m_uintr = nullptr;
        m_lbr = nullptr;
        m_hwp = nullptr;
        m_tilecfg = nullptr;
        m_tiledata = nullptr;
        _read();
    }

    void x86_xsave_t::compacted_region_t::_read() {
        n_avx = true;
        if ( (((components() & 4) != 0) && (!(_io()->is_eof()))) ) {
            n_avx = false;
            m_avx = std::unique_ptr<avx_state_t>(new avx_state_t(m__io, this, m__root));
        }
        n_bndregs = true;
        if ( (((components() & 8) != 0) && (!(_io()->is_eof()))) ) {
            n_bndregs = false;
            m_bndregs = std::unique_ptr<bndregs_state_t>(new bndregs_state_t(m__io, this, m__root));
        }
        n_bndcsr = true;
        if ( (((components() & 16) != 0) && (!(_io()->is_eof()))) ) {
            n_bndcsr = false;
            m_bndcsr = std::unique_ptr<bndcsr_state_t>(new bndcsr_state_t(m__io, this, m__root));
        }
        n_opmask = true;
        if ( (((components() & 32) != 0) && (!(_io()->is_eof()))) ) {
            n_opmask = false;
            m_opmask = std::unique_ptr<opmask_state_t>(new opmask_state_t(m__io, this, m__root));
        }
        n_zmm_hi256 = true;
        if ( (((components() & 64) != 0) && (!(_io()->is_eof()))) ) {
            n_zmm_hi256 = false;
            m_zmm_hi256 = std::unique_ptr<zmm_hi256_state_t>(new zmm_hi256_state_t(m__io, this, m__root));
        }
        n_hi16_zmm = true;
        if ( (((components() & 128) != 0) && (!(_io()->is_eof()))) ) {
            n_hi16_zmm = false;
            m_hi16_zmm = std::unique_ptr<hi16_zmm_state_t>(new hi16_zmm_state_t(m__io, this, m__root));
        }
        n_pt = true;
        if ( (((components() & 256) != 0) && (!(_io()->is_eof()))) ) {
            n_pt = false;
            m_pt = std::unique_ptr<pt_state_t>(new pt_state_t(m__io, this, m__root));
        }
        n_pkru = true;
        if ( (((components() & 512) != 0) && (!(_io()->is_eof()))) ) {
            n_pkru = false;
            m_pkru = std::unique_ptr<pkru_state_t>(new pkru_state_t(m__io, this, m__root));
        }
        n_pasid = true;
        if ( (((components() & 1024) != 0) && (!(_io()->is_eof()))) ) {
            n_pasid = false;
            m_pasid = std::unique_ptr<pasid_state_t>(new pasid_state_t(m__io, this, m__root));
        }
        n_cet_u = true;
        if ( (((components() & 2048) != 0) && (!(_io()->is_eof()))) ) {
            n_cet_u = false;
            m_cet_u = std::unique_ptr<cet_u_state_t>(new cet_u_state_t(m__io, this, m__root));
        }
        n_cet_s = true;
        if ( (((components() & 4096) != 0) && (!(_io()->is_eof()))) ) {
            n_cet_s = false;
            m_cet_s = std::unique_ptr<cet_s_state_t>(new cet_s_state_t(m__io, this, m__root));
        }
        n_hdc = true;
        if ( (((components() & 8192) != 0) && (!(_io()->is_eof()))) ) {
            n_hdc = false;
            m_hdc = std::unique_ptr<hdc_state_t>(new hdc_state_t(m__io, this, m__root));
        }
        n_uintr = true;
        if ( (((components() & 16384) != 0) && (!(_io()->is_eof()))) ) {
            n_uintr = false;
            m_uintr = std::unique_ptr<uintr_state_t>(new uintr_state_t(m__io, this, m__root));
        }
        n_lbr = true;
        if ( (((components() & 32768) != 0) && (!(_io()->is_eof()))) ) {
            n_lbr = false;
            m_lbr = std::unique_ptr<lbr_state_t>(new lbr_state_t(m__io, this, m__root));
        }
        n_hwp = true;
        if ( (((components() & 65536) != 0) && (!(_io()->is_eof()))) ) {
            n_hwp = false;
            m_hwp = std::unique_ptr<hwp_state_t>(new hwp_state_t(m__io, this, m__root));
        }
        n_padding_tilecfg = true;
        if ( (((components() & 131072) != 0) && (!(_io()->is_eof()))) ) {
            n_padding_tilecfg = false;
            m_padding_tilecfg = m__io->read_bytes(kaitai::kstream::mod(64 - kaitai::kstream::mod(_io()->pos(), 64), 64));
        }
        n_tilecfg = true;
        if ( (((components() & 131072) != 0) && (!(_io()->is_eof()))) ) {
            n_tilecfg = false;
            m_tilecfg = std::unique_ptr<tilecfg_state_t>(new tilecfg_state_t(m__io, this, m__root));
        }
        n_padding_tiledata = true;
        if ( (((components() & 262144) != 0) && (!(_io()->is_eof()))) ) {
            n_padding_tiledata = false;
            m_padding_tiledata = m__io->read_bytes(kaitai::kstream::mod(64 - kaitai::kstream::mod(_io()->pos(), 64), 64));
        }
        n_tiledata = true;
        if ( (((components() & 262144) != 0) && (!(_io()->is_eof()))) ) {
            n_tiledata = false;
            m_tiledata = std::unique_ptr<tiledata_state_t>(new tiledata_state_t(m__io, this, m__root));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    x86_xsave_t::compacted_region_t::~compacted_region_t() {
        _clean_up();
    }

    void x86_xsave_t::compacted_region_t::_clean_up() {
        if (!n_avx) {
        }
        if (!n_bndregs) {
        }
        if (!n_bndcsr) {
        }
        if (!n_opmask) {
        }
        if (!n_zmm_hi256) {
        }
        if (!n_hi16_zmm) {
        }
        if (!n_pt) {
        }
        if (!n_pkru) {
        }
        if (!n_pasid) {
        }
        if (!n_cet_u) {
        }
        if (!n_cet_s) {
        }
        if (!n_hdc) {
        }
        if (!n_uintr) {
        }
        if (!n_lbr) {
        }
        if (!n_hwp) {
        }
        if (!n_padding_tilecfg) {
        }
        if (!n_tilecfg) {
        }
        if (!n_padding_tiledata) {
        }
        if (!n_tiledata) {
        }
        if (!n_trailing) {
        }
    }

    x86_xsave_t::hdc_state_t::hdc_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_hdc_allow_block = false;
        _read();
    }

    void x86_xsave_t::hdc_state_t::_read() {
        m_pm_ctl1 = m__io->read_u8le();
    }

    x86_xsave_t::hdc_state_t::~hdc_state_t() {
        _clean_up();
    }

    void x86_xsave_t::hdc_state_t::_clean_up() {
    }

    bool x86_xsave_t::hdc_state_t::hdc_allow_block() {
        if (f_hdc_allow_block)
            return m_hdc_allow_block;
        f_hdc_allow_block = true;
        m_hdc_allow_block = (pm_ctl1() & 1) != 0;
        return m_hdc_allow_block;
    }

    x86_xsave_t::hi16_zmm_state_t::hi16_zmm_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_zmm = nullptr;
        _read();
    }

    void x86_xsave_t::hi16_zmm_state_t::_read() {
        m_zmm = std::unique_ptr<std::vector<std::unique_ptr<vector_512_t>>>(new std::vector<std::unique_ptr<vector_512_t>>());
        const int l_zmm = 16;
        for (int i = 0; i < l_zmm; i++) {
            m_zmm->push_back(std::move(std::unique_ptr<vector_512_t>(new vector_512_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::hi16_zmm_state_t::~hi16_zmm_state_t() {
        _clean_up();
    }

    void x86_xsave_t::hi16_zmm_state_t::_clean_up() {
    }

    x86_xsave_t::hwp_state_t::hwp_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_desired = false;
        f_maximum = false;
        f_minimum = false;
        f_preference = false;
        _read();
    }

    void x86_xsave_t::hwp_state_t::_read() {
        m_hwp_request = m__io->read_u8le();
    }

    x86_xsave_t::hwp_state_t::~hwp_state_t() {
        _clean_up();
    }

    void x86_xsave_t::hwp_state_t::_clean_up() {
    }

    int32_t x86_xsave_t::hwp_state_t::desired() {
        if (f_desired)
            return m_desired;
        f_desired = true;
        m_desired = kaitai::kstream::mod(hwp_request() / 65536, 256);
        return m_desired;
    }

    int32_t x86_xsave_t::hwp_state_t::maximum() {
        if (f_maximum)
            return m_maximum;
        f_maximum = true;
        m_maximum = kaitai::kstream::mod(hwp_request() / 256, 256);
        return m_maximum;
    }

    int32_t x86_xsave_t::hwp_state_t::minimum() {
        if (f_minimum)
            return m_minimum;
        f_minimum = true;
        m_minimum = hwp_request() & 255;
        return m_minimum;
    }

    int32_t x86_xsave_t::hwp_state_t::preference() {
        if (f_preference)
            return m_preference;
        f_preference = true;
        m_preference = kaitai::kstream::mod(hwp_request() / 16777216, 256);
        return m_preference;
    }

    x86_xsave_t::lbr_entry_t::lbr_entry_t(kaitai::kstream* p__io, x86_xsave_t::lbr_state_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void x86_xsave_t::lbr_entry_t::_read() {
        m_from_ip = m__io->read_u8le();
        m_to_ip = m__io->read_u8le();
        m_info = m__io->read_u8le();
    }

    x86_xsave_t::lbr_entry_t::~lbr_entry_t() {
        _clean_up();
    }

    void x86_xsave_t::lbr_entry_t::_clean_up() {
    }

    x86_xsave_t::lbr_state_t::lbr_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_entries = nullptr;
        _read();
    }

    void x86_xsave_t::lbr_state_t::_read() {
        m_lbr_ctl = m__io->read_u8le();
        m_lbr_depth = m__io->read_u8le();
        m_ler_from_ip = m__io->read_u8le();
        m_ler_to_ip = m__io->read_u8le();
        m_ler_info = m__io->read_u8le();
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<lbr_entry_t>>>(new std::vector<std::unique_ptr<lbr_entry_t>>());
        const int l_entries = 32;
        for (int i = 0; i < l_entries; i++) {
            m_entries->push_back(std::move(std::unique_ptr<lbr_entry_t>(new lbr_entry_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::lbr_state_t::~lbr_state_t() {
        _clean_up();
    }

    void x86_xsave_t::lbr_state_t::_clean_up() {
    }

    x86_xsave_t::opmask_state_t::opmask_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_k = nullptr;
        _read();
    }

    void x86_xsave_t::opmask_state_t::_read() {
        m_k = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_k = 8;
        for (int i = 0; i < l_k; i++) {
            m_k->push_back(std::move(m__io->read_u8le()));
        }
    }

    x86_xsave_t::opmask_state_t::~opmask_state_t() {
        _clean_up();
    }

    void x86_xsave_t::opmask_state_t::_clean_up() {
    }

    x86_xsave_t::pasid_state_t::pasid_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_valid = false;
        f_pasid = false;
        _read();
    }

    void x86_xsave_t::pasid_state_t::_read() {
        m_pasid_msr = m__io->read_u8le();
    }

    x86_xsave_t::pasid_state_t::~pasid_state_t() {
        _clean_up();
    }

    void x86_xsave_t::pasid_state_t::_clean_up() {
    }

    bool x86_xsave_t::pasid_state_t::is_valid() {
        if (f_is_valid)
            return m_is_valid;
        f_is_valid = true;
        m_is_valid = (pasid_msr() & 2147483648UL) != 0;
        return m_is_valid;
    }

    int32_t x86_xsave_t::pasid_state_t::pasid() {
        if (f_pasid)
            return m_pasid;
        f_pasid = true;
        m_pasid = pasid_msr() & 1048575;
        return m_pasid;
    }

    x86_xsave_t::pkru_state_t::pkru_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_ad0 = false;
        f_ad1 = false;
        f_ad10 = false;
        f_ad11 = false;
        f_ad12 = false;
        f_ad13 = false;
        f_ad14 = false;
        f_ad15 = false;
        f_ad2 = false;
        f_ad3 = false;
        f_ad4 = false;
        f_ad5 = false;
        f_ad6 = false;
        f_ad7 = false;
        f_ad8 = false;
        f_ad9 = false;
        f_wd0 = false;
        f_wd1 = false;
        f_wd10 = false;
        f_wd11 = false;
        f_wd12 = false;
        f_wd13 = false;
        f_wd14 = false;
        f_wd15 = false;
        f_wd2 = false;
        f_wd3 = false;
        f_wd4 = false;
        f_wd5 = false;
        f_wd6 = false;
        f_wd7 = false;
        f_wd8 = false;
        f_wd9 = false;
        _read();
    }

    void x86_xsave_t::pkru_state_t::_read() {
        m_pkru = m__io->read_u4le();
        m_reserved = m__io->read_bytes(4);
    }

    x86_xsave_t::pkru_state_t::~pkru_state_t() {
        _clean_up();
    }

    void x86_xsave_t::pkru_state_t::_clean_up() {
    }

    bool x86_xsave_t::pkru_state_t::ad0() {
        if (f_ad0)
            return m_ad0;
        f_ad0 = true;
        m_ad0 = (pkru() & 1) != 0;
        return m_ad0;
    }

    bool x86_xsave_t::pkru_state_t::ad1() {
        if (f_ad1)
            return m_ad1;
        f_ad1 = true;
        m_ad1 = (pkru() & 4) != 0;
        return m_ad1;
    }

    bool x86_xsave_t::pkru_state_t::ad10() {
        if (f_ad10)
            return m_ad10;
        f_ad10 = true;
        m_ad10 = (pkru() & 1048576) != 0;
        return m_ad10;
    }

    bool x86_xsave_t::pkru_state_t::ad11() {
        if (f_ad11)
            return m_ad11;
        f_ad11 = true;
        m_ad11 = (pkru() & 4194304) != 0;
        return m_ad11;
    }

    bool x86_xsave_t::pkru_state_t::ad12() {
        if (f_ad12)
            return m_ad12;
        f_ad12 = true;
        m_ad12 = (pkru() & 16777216) != 0;
        return m_ad12;
    }

    bool x86_xsave_t::pkru_state_t::ad13() {
        if (f_ad13)
            return m_ad13;
        f_ad13 = true;
        m_ad13 = (pkru() & 67108864) != 0;
        return m_ad13;
    }

    bool x86_xsave_t::pkru_state_t::ad14() {
        if (f_ad14)
            return m_ad14;
        f_ad14 = true;
        m_ad14 = (pkru() & 268435456) != 0;
        return m_ad14;
    }

    bool x86_xsave_t::pkru_state_t::ad15() {
        if (f_ad15)
            return m_ad15;
        f_ad15 = true;
        m_ad15 = (pkru() & 1073741824) != 0;
        return m_ad15;
    }

    bool x86_xsave_t::pkru_state_t::ad2() {
        if (f_ad2)
            return m_ad2;
        f_ad2 = true;
        m_ad2 = (pkru() & 16) != 0;
        return m_ad2;
    }

    bool x86_xsave_t::pkru_state_t::ad3() {
        if (f_ad3)
            return m_ad3;
        f_ad3 = true;
        m_ad3 = (pkru() & 64) != 0;
        return m_ad3;
    }

    bool x86_xsave_t::pkru_state_t::ad4() {
        if (f_ad4)
            return m_ad4;
        f_ad4 = true;
        m_ad4 = (pkru() & 256) != 0;
        return m_ad4;
    }

    bool x86_xsave_t::pkru_state_t::ad5() {
        if (f_ad5)
            return m_ad5;
        f_ad5 = true;
        m_ad5 = (pkru() & 1024) != 0;
        return m_ad5;
    }

    bool x86_xsave_t::pkru_state_t::ad6() {
        if (f_ad6)
            return m_ad6;
        f_ad6 = true;
        m_ad6 = (pkru() & 4096) != 0;
        return m_ad6;
    }

    bool x86_xsave_t::pkru_state_t::ad7() {
        if (f_ad7)
            return m_ad7;
        f_ad7 = true;
        m_ad7 = (pkru() & 16384) != 0;
        return m_ad7;
    }

    bool x86_xsave_t::pkru_state_t::ad8() {
        if (f_ad8)
            return m_ad8;
        f_ad8 = true;
        m_ad8 = (pkru() & 65536) != 0;
        return m_ad8;
    }

    bool x86_xsave_t::pkru_state_t::ad9() {
        if (f_ad9)
            return m_ad9;
        f_ad9 = true;
        m_ad9 = (pkru() & 262144) != 0;
        return m_ad9;
    }

    bool x86_xsave_t::pkru_state_t::wd0() {
        if (f_wd0)
            return m_wd0;
        f_wd0 = true;
        m_wd0 = (pkru() & 2) != 0;
        return m_wd0;
    }

    bool x86_xsave_t::pkru_state_t::wd1() {
        if (f_wd1)
            return m_wd1;
        f_wd1 = true;
        m_wd1 = (pkru() & 8) != 0;
        return m_wd1;
    }

    bool x86_xsave_t::pkru_state_t::wd10() {
        if (f_wd10)
            return m_wd10;
        f_wd10 = true;
        m_wd10 = (pkru() & 2097152) != 0;
        return m_wd10;
    }

    bool x86_xsave_t::pkru_state_t::wd11() {
        if (f_wd11)
            return m_wd11;
        f_wd11 = true;
        m_wd11 = (pkru() & 8388608) != 0;
        return m_wd11;
    }

    bool x86_xsave_t::pkru_state_t::wd12() {
        if (f_wd12)
            return m_wd12;
        f_wd12 = true;
        m_wd12 = (pkru() & 33554432) != 0;
        return m_wd12;
    }

    bool x86_xsave_t::pkru_state_t::wd13() {
        if (f_wd13)
            return m_wd13;
        f_wd13 = true;
        m_wd13 = (pkru() & 134217728) != 0;
        return m_wd13;
    }

    bool x86_xsave_t::pkru_state_t::wd14() {
        if (f_wd14)
            return m_wd14;
        f_wd14 = true;
        m_wd14 = (pkru() & 536870912) != 0;
        return m_wd14;
    }

    bool x86_xsave_t::pkru_state_t::wd15() {
        if (f_wd15)
            return m_wd15;
        f_wd15 = true;
        m_wd15 = (pkru() & 2147483648UL) != 0;
        return m_wd15;
    }

    bool x86_xsave_t::pkru_state_t::wd2() {
        if (f_wd2)
            return m_wd2;
        f_wd2 = true;
        m_wd2 = (pkru() & 32) != 0;
        return m_wd2;
    }

    bool x86_xsave_t::pkru_state_t::wd3() {
        if (f_wd3)
            return m_wd3;
        f_wd3 = true;
        m_wd3 = (pkru() & 128) != 0;
        return m_wd3;
    }

    bool x86_xsave_t::pkru_state_t::wd4() {
        if (f_wd4)
            return m_wd4;
        f_wd4 = true;
        m_wd4 = (pkru() & 512) != 0;
        return m_wd4;
    }

    bool x86_xsave_t::pkru_state_t::wd5() {
        if (f_wd5)
            return m_wd5;
        f_wd5 = true;
        m_wd5 = (pkru() & 2048) != 0;
        return m_wd5;
    }

    bool x86_xsave_t::pkru_state_t::wd6() {
        if (f_wd6)
            return m_wd6;
        f_wd6 = true;
        m_wd6 = (pkru() & 8192) != 0;
        return m_wd6;
    }

    bool x86_xsave_t::pkru_state_t::wd7() {
        if (f_wd7)
            return m_wd7;
        f_wd7 = true;
        m_wd7 = (pkru() & 32768) != 0;
        return m_wd7;
    }

    bool x86_xsave_t::pkru_state_t::wd8() {
        if (f_wd8)
            return m_wd8;
        f_wd8 = true;
        m_wd8 = (pkru() & 131072) != 0;
        return m_wd8;
    }

    bool x86_xsave_t::pkru_state_t::wd9() {
        if (f_wd9)
            return m_wd9;
        f_wd9 = true;
        m_wd9 = (pkru() & 524288) != 0;
        return m_wd9;
    }

    x86_xsave_t::pt_state_t::pt_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void x86_xsave_t::pt_state_t::_read() {
        m_rtit_ctl = m__io->read_u8le();
        m_rtit_output_base = m__io->read_u8le();
        m_rtit_output_mask_ptrs = m__io->read_u8le();
        m_rtit_status = m__io->read_u8le();
        m_rtit_cr3_match = m__io->read_u8le();
        m_rtit_addr0_a = m__io->read_u8le();
        m_rtit_addr0_b = m__io->read_u8le();
        m_rtit_addr1_a = m__io->read_u8le();
        m_rtit_addr1_b = m__io->read_u8le();
        m_reserved = m__io->read_bytes(56);
    }

    x86_xsave_t::pt_state_t::~pt_state_t() {
        _clean_up();
    }

    void x86_xsave_t::pt_state_t::_clean_up() {
    }

    x86_xsave_t::standard_region_t::standard_region_t(bool p_has_apx, kaitai::kstream* p__io, x86_xsave_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_has_apx = p_has_apx;
        m_avx = nullptr;
        m_bndregs = nullptr;
        m_bndcsr = nullptr;
        m_apx = nullptr;
        m_opmask = nullptr;
        m_zmm_hi256 = nullptr;
        m_hi16_zmm = nullptr;
        m_pkru = nullptr;
        m_tilecfg = nullptr;
        m_tiledata = nullptr;
        _read();
    }

    void x86_xsave_t::standard_region_t::_read() {
        n_avx = true;
        if (!(_io()->is_eof())) {
            n_avx = false;
            m_avx = std::unique_ptr<avx_state_t>(new avx_state_t(m__io, this, m__root));
        }
        n_lwp = true;
        if (!(_io()->is_eof())) {
            n_lwp = false;
            m_lwp = m__io->read_bytes(128);
        }
        n_bndregs = true;
        if ( ((!(_io()->is_eof())) && (!(has_apx()))) ) {
            n_bndregs = false;
            m_bndregs = std::unique_ptr<bndregs_state_t>(new bndregs_state_t(m__io, this, m__root));
        }
        n_bndcsr = true;
        if ( ((!(_io()->is_eof())) && (!(has_apx()))) ) {
            n_bndcsr = false;
            m_bndcsr = std::unique_ptr<bndcsr_state_t>(new bndcsr_state_t(m__io, this, m__root));
        }
        n_apx = true;
        if ( ((!(_io()->is_eof())) && (has_apx())) ) {
            n_apx = false;
            m_apx = std::unique_ptr<apx_state_t>(new apx_state_t(m__io, this, m__root));
        }
        n_opmask = true;
        if (!(_io()->is_eof())) {
            n_opmask = false;
            m_opmask = std::unique_ptr<opmask_state_t>(new opmask_state_t(m__io, this, m__root));
        }
        n_zmm_hi256 = true;
        if (!(_io()->is_eof())) {
            n_zmm_hi256 = false;
            m_zmm_hi256 = std::unique_ptr<zmm_hi256_state_t>(new zmm_hi256_state_t(m__io, this, m__root));
        }
        n_hi16_zmm = true;
        if (!(_io()->is_eof())) {
            n_hi16_zmm = false;
            m_hi16_zmm = std::unique_ptr<hi16_zmm_state_t>(new hi16_zmm_state_t(m__io, this, m__root));
        }
        n_pkru = true;
        if (!(_io()->is_eof())) {
            n_pkru = false;
            m_pkru = std::unique_ptr<pkru_state_t>(new pkru_state_t(m__io, this, m__root));
        }
        n_reserved = true;
        if (!(_io()->is_eof())) {
            n_reserved = false;
            m_reserved = m__io->read_bytes(56);
        }
        n_tilecfg = true;
        if (!(_io()->is_eof())) {
            n_tilecfg = false;
            m_tilecfg = std::unique_ptr<tilecfg_state_t>(new tilecfg_state_t(m__io, this, m__root));
        }
        n_tiledata = true;
        if (!(_io()->is_eof())) {
            n_tiledata = false;
            m_tiledata = std::unique_ptr<tiledata_state_t>(new tiledata_state_t(m__io, this, m__root));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    x86_xsave_t::standard_region_t::~standard_region_t() {
        _clean_up();
    }

    void x86_xsave_t::standard_region_t::_clean_up() {
        if (!n_avx) {
        }
        if (!n_lwp) {
        }
        if (!n_bndregs) {
        }
        if (!n_bndcsr) {
        }
        if (!n_apx) {
        }
        if (!n_opmask) {
        }
        if (!n_zmm_hi256) {
        }
        if (!n_hi16_zmm) {
        }
        if (!n_pkru) {
        }
        if (!n_reserved) {
        }
        if (!n_tilecfg) {
        }
        if (!n_tiledata) {
        }
        if (!n_trailing) {
        }
    }

    x86_xsave_t::tile_t::tile_t(kaitai::kstream* p__io, x86_xsave_t::tiledata_state_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_rows = nullptr;
        _read();
    }

    void x86_xsave_t::tile_t::_read() {
        m_rows = std::unique_ptr<std::vector<std::unique_ptr<vector_512_t>>>(new std::vector<std::unique_ptr<vector_512_t>>());
        const int l_rows = 16;
        for (int i = 0; i < l_rows; i++) {
            m_rows->push_back(std::move(std::unique_ptr<vector_512_t>(new vector_512_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::tile_t::~tile_t() {
        _clean_up();
    }

    void x86_xsave_t::tile_t::_clean_up() {
    }

    x86_xsave_t::tilecfg_state_t::tilecfg_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_cols_b = nullptr;
        m_rows = nullptr;
        _read();
    }

    void x86_xsave_t::tilecfg_state_t::_read() {
        m_palette = m__io->read_u1();
        m_start_row = m__io->read_u1();
        m_reserved = m__io->read_bytes(14);
        m_cols_b = std::unique_ptr<std::vector<uint16_t>>(new std::vector<uint16_t>());
        const int l_cols_b = 8;
        for (int i = 0; i < l_cols_b; i++) {
            m_cols_b->push_back(std::move(m__io->read_u2le()));
        }
        m_reserved_2 = m__io->read_bytes(16);
        m_rows = std::unique_ptr<std::vector<uint8_t>>(new std::vector<uint8_t>());
        const int l_rows = 8;
        for (int i = 0; i < l_rows; i++) {
            m_rows->push_back(std::move(m__io->read_u1()));
        }
        m_reserved_3 = m__io->read_bytes(8);
    }

    x86_xsave_t::tilecfg_state_t::~tilecfg_state_t() {
        _clean_up();
    }

    void x86_xsave_t::tilecfg_state_t::_clean_up() {
    }

    x86_xsave_t::tiledata_state_t::tiledata_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_tiles = nullptr;
        _read();
    }

    void x86_xsave_t::tiledata_state_t::_read() {
        m_tiles = std::unique_ptr<std::vector<std::unique_ptr<tile_t>>>(new std::vector<std::unique_ptr<tile_t>>());
        const int l_tiles = 8;
        for (int i = 0; i < l_tiles; i++) {
            m_tiles->push_back(std::move(std::unique_ptr<tile_t>(new tile_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::tiledata_state_t::~tiledata_state_t() {
        _clean_up();
    }

    void x86_xsave_t::tiledata_state_t::_clean_up() {
    }

    x86_xsave_t::uintr_state_t::uintr_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_uif = false;
        _read();
    }

    void x86_xsave_t::uintr_state_t::_read() {
        m_handler = m__io->read_u8le();
        m_stack_adjust = m__io->read_u8le();
        m_uitt_size = m__io->read_u4le();
        m_notification_vector = m__io->read_u1();
        m_reserved = m__io->read_bytes(2);
        m_flags = m__io->read_u1();
        m_upid_address = m__io->read_u8le();
        m_request = m__io->read_u8le();
        m_target_table = m__io->read_u8le();
    }

    x86_xsave_t::uintr_state_t::~uintr_state_t() {
        _clean_up();
    }

    void x86_xsave_t::uintr_state_t::_clean_up() {
    }

    bool x86_xsave_t::uintr_state_t::uif() {
        if (f_uif)
            return m_uif;
        f_uif = true;
        m_uif = (flags() & 128) != 0;
        return m_uif;
    }

    x86_xsave_t::vector_256_t::vector_256_t(kaitai::kstream* p__io, x86_xsave_t::zmm_hi256_state_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_words = nullptr;
        _read();
    }

    void x86_xsave_t::vector_256_t::_read() {
        m_words = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_words = 4;
        for (int i = 0; i < l_words; i++) {
            m_words->push_back(std::move(m__io->read_u8le()));
        }
    }

    x86_xsave_t::vector_256_t::~vector_256_t() {
        _clean_up();
    }

    void x86_xsave_t::vector_256_t::_clean_up() {
    }

    x86_xsave_t::vector_512_t::vector_512_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_words = nullptr;
        _read();
    }

    void x86_xsave_t::vector_512_t::_read() {
        m_words = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_words = 8;
        for (int i = 0; i < l_words; i++) {
            m_words->push_back(std::move(m__io->read_u8le()));
        }
    }

    x86_xsave_t::vector_512_t::~vector_512_t() {
        _clean_up();
    }

    void x86_xsave_t::vector_512_t::_clean_up() {
    }

    x86_xsave_t::xsave_header_t::xsave_header_t(kaitai::kstream* p__io, x86_xsave_t* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_compacted = false;
        f_xcomp_apx = false;
        f_xcomp_avx = false;
        f_xcomp_bndcsr = false;
        f_xcomp_bndregs = false;
        f_xcomp_bv = false;
        f_xcomp_cet_s = false;
        f_xcomp_cet_u = false;
        f_xcomp_hdc = false;
        f_xcomp_hi16_zmm = false;
        f_xcomp_hwp = false;
        f_xcomp_lbr = false;
        f_xcomp_lwp = false;
        f_xcomp_opmask = false;
        f_xcomp_pasid = false;
        f_xcomp_pkru = false;
        f_xcomp_pt = false;
        f_xcomp_sse = false;
        f_xcomp_tilecfg = false;
        f_xcomp_tiledata = false;
        f_xcomp_uintr = false;
        f_xcomp_x87 = false;
        f_xcomp_zmm_hi256 = false;
        f_xstate_apx = false;
        f_xstate_avx = false;
        f_xstate_bndcsr = false;
        f_xstate_bndregs = false;
        f_xstate_cet_s = false;
        f_xstate_cet_u = false;
        f_xstate_hdc = false;
        f_xstate_hi16_zmm = false;
        f_xstate_hwp = false;
        f_xstate_lbr = false;
        f_xstate_lwp = false;
        f_xstate_opmask = false;
        f_xstate_pasid = false;
        f_xstate_pkru = false;
        f_xstate_pt = false;
        f_xstate_sse = false;
        f_xstate_tilecfg = false;
        f_xstate_tiledata = false;
        f_xstate_uintr = false;
        f_xstate_x87 = false;
        f_xstate_zmm_hi256 = false;
        _read();
    }

    void x86_xsave_t::xsave_header_t::_read() {
        m_xstate_bv = m__io->read_u8le();
        m_xcomp_bv_low = m__io->read_u4le();
        m_xcomp_bv_high = m__io->read_u4le();
        m_reserved = m__io->read_bytes(48);
    }

    x86_xsave_t::xsave_header_t::~xsave_header_t() {
        _clean_up();
    }

    void x86_xsave_t::xsave_header_t::_clean_up() {
    }

    bool x86_xsave_t::xsave_header_t::is_compacted() {
        if (f_is_compacted)
            return m_is_compacted;
        f_is_compacted = true;
        m_is_compacted = (xcomp_bv_high() & 2147483648UL) != 0;
        return m_is_compacted;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_apx() {
        if (f_xcomp_apx)
            return m_xcomp_apx;
        f_xcomp_apx = true;
        m_xcomp_apx = (xcomp_bv_low() & 524288) != 0;
        return m_xcomp_apx;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_avx() {
        if (f_xcomp_avx)
            return m_xcomp_avx;
        f_xcomp_avx = true;
        m_xcomp_avx = (xcomp_bv_low() & 4) != 0;
        return m_xcomp_avx;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_bndcsr() {
        if (f_xcomp_bndcsr)
            return m_xcomp_bndcsr;
        f_xcomp_bndcsr = true;
        m_xcomp_bndcsr = (xcomp_bv_low() & 16) != 0;
        return m_xcomp_bndcsr;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_bndregs() {
        if (f_xcomp_bndregs)
            return m_xcomp_bndregs;
        f_xcomp_bndregs = true;
        m_xcomp_bndregs = (xcomp_bv_low() & 8) != 0;
        return m_xcomp_bndregs;
    }

    uint64_t x86_xsave_t::xsave_header_t::xcomp_bv() {
        if (f_xcomp_bv)
            return m_xcomp_bv;
        f_xcomp_bv = true;
        m_xcomp_bv = static_cast<uint64_t>(xcomp_bv_high() * 4294967296LL + xcomp_bv_low());
        return m_xcomp_bv;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_cet_s() {
        if (f_xcomp_cet_s)
            return m_xcomp_cet_s;
        f_xcomp_cet_s = true;
        m_xcomp_cet_s = (xcomp_bv_low() & 4096) != 0;
        return m_xcomp_cet_s;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_cet_u() {
        if (f_xcomp_cet_u)
            return m_xcomp_cet_u;
        f_xcomp_cet_u = true;
        m_xcomp_cet_u = (xcomp_bv_low() & 2048) != 0;
        return m_xcomp_cet_u;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_hdc() {
        if (f_xcomp_hdc)
            return m_xcomp_hdc;
        f_xcomp_hdc = true;
        m_xcomp_hdc = (xcomp_bv_low() & 8192) != 0;
        return m_xcomp_hdc;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_hi16_zmm() {
        if (f_xcomp_hi16_zmm)
            return m_xcomp_hi16_zmm;
        f_xcomp_hi16_zmm = true;
        m_xcomp_hi16_zmm = (xcomp_bv_low() & 128) != 0;
        return m_xcomp_hi16_zmm;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_hwp() {
        if (f_xcomp_hwp)
            return m_xcomp_hwp;
        f_xcomp_hwp = true;
        m_xcomp_hwp = (xcomp_bv_low() & 65536) != 0;
        return m_xcomp_hwp;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_lbr() {
        if (f_xcomp_lbr)
            return m_xcomp_lbr;
        f_xcomp_lbr = true;
        m_xcomp_lbr = (xcomp_bv_low() & 32768) != 0;
        return m_xcomp_lbr;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_lwp() {
        if (f_xcomp_lwp)
            return m_xcomp_lwp;
        f_xcomp_lwp = true;
        m_xcomp_lwp = (xcomp_bv_high() & 1073741824) != 0;
        return m_xcomp_lwp;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_opmask() {
        if (f_xcomp_opmask)
            return m_xcomp_opmask;
        f_xcomp_opmask = true;
        m_xcomp_opmask = (xcomp_bv_low() & 32) != 0;
        return m_xcomp_opmask;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_pasid() {
        if (f_xcomp_pasid)
            return m_xcomp_pasid;
        f_xcomp_pasid = true;
        m_xcomp_pasid = (xcomp_bv_low() & 1024) != 0;
        return m_xcomp_pasid;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_pkru() {
        if (f_xcomp_pkru)
            return m_xcomp_pkru;
        f_xcomp_pkru = true;
        m_xcomp_pkru = (xcomp_bv_low() & 512) != 0;
        return m_xcomp_pkru;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_pt() {
        if (f_xcomp_pt)
            return m_xcomp_pt;
        f_xcomp_pt = true;
        m_xcomp_pt = (xcomp_bv_low() & 256) != 0;
        return m_xcomp_pt;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_sse() {
        if (f_xcomp_sse)
            return m_xcomp_sse;
        f_xcomp_sse = true;
        m_xcomp_sse = (xcomp_bv_low() & 2) != 0;
        return m_xcomp_sse;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_tilecfg() {
        if (f_xcomp_tilecfg)
            return m_xcomp_tilecfg;
        f_xcomp_tilecfg = true;
        m_xcomp_tilecfg = (xcomp_bv_low() & 131072) != 0;
        return m_xcomp_tilecfg;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_tiledata() {
        if (f_xcomp_tiledata)
            return m_xcomp_tiledata;
        f_xcomp_tiledata = true;
        m_xcomp_tiledata = (xcomp_bv_low() & 262144) != 0;
        return m_xcomp_tiledata;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_uintr() {
        if (f_xcomp_uintr)
            return m_xcomp_uintr;
        f_xcomp_uintr = true;
        m_xcomp_uintr = (xcomp_bv_low() & 16384) != 0;
        return m_xcomp_uintr;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_x87() {
        if (f_xcomp_x87)
            return m_xcomp_x87;
        f_xcomp_x87 = true;
        m_xcomp_x87 = (xcomp_bv_low() & 1) != 0;
        return m_xcomp_x87;
    }

    bool x86_xsave_t::xsave_header_t::xcomp_zmm_hi256() {
        if (f_xcomp_zmm_hi256)
            return m_xcomp_zmm_hi256;
        f_xcomp_zmm_hi256 = true;
        m_xcomp_zmm_hi256 = (xcomp_bv_low() & 64) != 0;
        return m_xcomp_zmm_hi256;
    }

    bool x86_xsave_t::xsave_header_t::xstate_apx() {
        if (f_xstate_apx)
            return m_xstate_apx;
        f_xstate_apx = true;
        m_xstate_apx = (xstate_bv() & 524288) != 0;
        return m_xstate_apx;
    }

    bool x86_xsave_t::xsave_header_t::xstate_avx() {
        if (f_xstate_avx)
            return m_xstate_avx;
        f_xstate_avx = true;
        m_xstate_avx = (xstate_bv() & 4) != 0;
        return m_xstate_avx;
    }

    bool x86_xsave_t::xsave_header_t::xstate_bndcsr() {
        if (f_xstate_bndcsr)
            return m_xstate_bndcsr;
        f_xstate_bndcsr = true;
        m_xstate_bndcsr = (xstate_bv() & 16) != 0;
        return m_xstate_bndcsr;
    }

    bool x86_xsave_t::xsave_header_t::xstate_bndregs() {
        if (f_xstate_bndregs)
            return m_xstate_bndregs;
        f_xstate_bndregs = true;
        m_xstate_bndregs = (xstate_bv() & 8) != 0;
        return m_xstate_bndregs;
    }

    bool x86_xsave_t::xsave_header_t::xstate_cet_s() {
        if (f_xstate_cet_s)
            return m_xstate_cet_s;
        f_xstate_cet_s = true;
        m_xstate_cet_s = (xstate_bv() & 4096) != 0;
        return m_xstate_cet_s;
    }

    bool x86_xsave_t::xsave_header_t::xstate_cet_u() {
        if (f_xstate_cet_u)
            return m_xstate_cet_u;
        f_xstate_cet_u = true;
        m_xstate_cet_u = (xstate_bv() & 2048) != 0;
        return m_xstate_cet_u;
    }

    bool x86_xsave_t::xsave_header_t::xstate_hdc() {
        if (f_xstate_hdc)
            return m_xstate_hdc;
        f_xstate_hdc = true;
        m_xstate_hdc = (xstate_bv() & 8192) != 0;
        return m_xstate_hdc;
    }

    bool x86_xsave_t::xsave_header_t::xstate_hi16_zmm() {
        if (f_xstate_hi16_zmm)
            return m_xstate_hi16_zmm;
        f_xstate_hi16_zmm = true;
        m_xstate_hi16_zmm = (xstate_bv() & 128) != 0;
        return m_xstate_hi16_zmm;
    }

    bool x86_xsave_t::xsave_header_t::xstate_hwp() {
        if (f_xstate_hwp)
            return m_xstate_hwp;
        f_xstate_hwp = true;
        m_xstate_hwp = (xstate_bv() & 65536) != 0;
        return m_xstate_hwp;
    }

    bool x86_xsave_t::xsave_header_t::xstate_lbr() {
        if (f_xstate_lbr)
            return m_xstate_lbr;
        f_xstate_lbr = true;
        m_xstate_lbr = (xstate_bv() & 32768) != 0;
        return m_xstate_lbr;
    }

    bool x86_xsave_t::xsave_header_t::xstate_lwp() {
        if (f_xstate_lwp)
            return m_xstate_lwp;
        f_xstate_lwp = true;
        m_xstate_lwp = kaitai::kstream::mod(xstate_bv() / 4611686018427387904LL, 2) == 1;
        return m_xstate_lwp;
    }

    bool x86_xsave_t::xsave_header_t::xstate_opmask() {
        if (f_xstate_opmask)
            return m_xstate_opmask;
        f_xstate_opmask = true;
        m_xstate_opmask = (xstate_bv() & 32) != 0;
        return m_xstate_opmask;
    }

    bool x86_xsave_t::xsave_header_t::xstate_pasid() {
        if (f_xstate_pasid)
            return m_xstate_pasid;
        f_xstate_pasid = true;
        m_xstate_pasid = (xstate_bv() & 1024) != 0;
        return m_xstate_pasid;
    }

    bool x86_xsave_t::xsave_header_t::xstate_pkru() {
        if (f_xstate_pkru)
            return m_xstate_pkru;
        f_xstate_pkru = true;
        m_xstate_pkru = (xstate_bv() & 512) != 0;
        return m_xstate_pkru;
    }

    bool x86_xsave_t::xsave_header_t::xstate_pt() {
        if (f_xstate_pt)
            return m_xstate_pt;
        f_xstate_pt = true;
        m_xstate_pt = (xstate_bv() & 256) != 0;
        return m_xstate_pt;
    }

    bool x86_xsave_t::xsave_header_t::xstate_sse() {
        if (f_xstate_sse)
            return m_xstate_sse;
        f_xstate_sse = true;
        m_xstate_sse = (xstate_bv() & 2) != 0;
        return m_xstate_sse;
    }

    bool x86_xsave_t::xsave_header_t::xstate_tilecfg() {
        if (f_xstate_tilecfg)
            return m_xstate_tilecfg;
        f_xstate_tilecfg = true;
        m_xstate_tilecfg = (xstate_bv() & 131072) != 0;
        return m_xstate_tilecfg;
    }

    bool x86_xsave_t::xsave_header_t::xstate_tiledata() {
        if (f_xstate_tiledata)
            return m_xstate_tiledata;
        f_xstate_tiledata = true;
        m_xstate_tiledata = (xstate_bv() & 262144) != 0;
        return m_xstate_tiledata;
    }

    bool x86_xsave_t::xsave_header_t::xstate_uintr() {
        if (f_xstate_uintr)
            return m_xstate_uintr;
        f_xstate_uintr = true;
        m_xstate_uintr = (xstate_bv() & 16384) != 0;
        return m_xstate_uintr;
    }

    bool x86_xsave_t::xsave_header_t::xstate_x87() {
        if (f_xstate_x87)
            return m_xstate_x87;
        f_xstate_x87 = true;
        m_xstate_x87 = (xstate_bv() & 1) != 0;
        return m_xstate_x87;
    }

    bool x86_xsave_t::xsave_header_t::xstate_zmm_hi256() {
        if (f_xstate_zmm_hi256)
            return m_xstate_zmm_hi256;
        f_xstate_zmm_hi256 = true;
        m_xstate_zmm_hi256 = (xstate_bv() & 64) != 0;
        return m_xstate_zmm_hi256;
    }

    x86_xsave_t::zmm_hi256_state_t::zmm_hi256_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_xsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_zmm_hi256 = nullptr;
        _read();
    }

    void x86_xsave_t::zmm_hi256_state_t::_read() {
        m_zmm_hi256 = std::unique_ptr<std::vector<std::unique_ptr<vector_256_t>>>(new std::vector<std::unique_ptr<vector_256_t>>());
        const int l_zmm_hi256 = 16;
        for (int i = 0; i < l_zmm_hi256; i++) {
            m_zmm_hi256->push_back(std::move(std::unique_ptr<vector_256_t>(new vector_256_t(m__io, this, m__root))));
        }
    }

    x86_xsave_t::zmm_hi256_state_t::~zmm_hi256_state_t() {
        _clean_up();
    }

    void x86_xsave_t::zmm_hi256_state_t::_clean_up() {
    }

    uint32_t x86_xsave_t::components() {
        if (f_components)
            return m_components;
        f_components = true;
        m_components = header()->xcomp_bv_low();
        return m_components;
    }

    bool x86_xsave_t::has_apx() {
        if (f_has_apx)
            return m_has_apx;
        f_has_apx = true;
        m_has_apx = header()->xstate_apx();
        return m_has_apx;
    }
}
