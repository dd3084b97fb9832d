// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "x86_fxsave.h"
namespace luformat {
    const std::set<x86_fxsave_t::precision_control_t> x86_fxsave_t::_values_precision_control_t{
        x86_fxsave_t::PRECISION_CONTROL_SINGLE,
        x86_fxsave_t::PRECISION_CONTROL_RESERVED,
        x86_fxsave_t::PRECISION_CONTROL_DOUBLE_PRECISION,
        x86_fxsave_t::PRECISION_CONTROL_EXTENDED,
    };
    bool x86_fxsave_t::_is_defined_precision_control_t(x86_fxsave_t::precision_control_t v) {
        return x86_fxsave_t::_values_precision_control_t.find(v) != x86_fxsave_t::_values_precision_control_t.end();
    }
    const std::set<x86_fxsave_t::rounding_control_t> x86_fxsave_t::_values_rounding_control_t{
        x86_fxsave_t::ROUNDING_CONTROL_NEAREST,
        x86_fxsave_t::ROUNDING_CONTROL_DOWN,
        x86_fxsave_t::ROUNDING_CONTROL_UP,
        x86_fxsave_t::ROUNDING_CONTROL_TRUNCATE,
    };
    bool x86_fxsave_t::_is_defined_rounding_control_t(x86_fxsave_t::rounding_control_t v) {
        return x86_fxsave_t::_values_rounding_control_t.find(v) != x86_fxsave_t::_values_rounding_control_t.end();
    }

    x86_fxsave_t::x86_fxsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, x86_fxsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_st = nullptr;
        m_xmm = nullptr;
        f_fcw_dm = false;
        f_fcw_im = false;
        f_fcw_om = false;
        f_fcw_pc = false;
        f_fcw_pm = false;
        f_fcw_rc = false;
        f_fcw_um = false;
        f_fcw_x = false;
        f_fcw_zm = false;
        f_fdp_offset = false;
        f_fdp_selector = false;
        f_fip_offset = false;
        f_fip_selector = false;
        f_fsw_b = false;
        f_fsw_c0 = false;
        f_fsw_c1 = false;
        f_fsw_c2 = false;
        f_fsw_c3 = false;
        f_fsw_de = false;
        f_fsw_es = false;
        f_fsw_ie = false;
        f_fsw_oe = false;
        f_fsw_pe = false;
        f_fsw_sf = false;
        f_fsw_top = false;
        f_fsw_ue = false;
        f_fsw_ze = false;
        f_ftw_r0 = false;
        f_ftw_r1 = false;
        f_ftw_r2 = false;
        f_ftw_r3 = false;
        f_ftw_r4 = false;
        f_ftw_r5 = false;
        f_ftw_r6 = false;
        f_ftw_r7 = false;
        f_mxcsr_daz = false;
        f_mxcsr_de = false;
        f_mxcsr_dm = false;
        f_mxcsr_fz = false;
        f_mxcsr_ie = false;
        f_mxcsr_im = false;
        f_mxcsr_mm = false;
        f_mxcsr_oe = false;
        f_mxcsr_om = false;
        f_mxcsr_pe = false;
        f_mxcsr_pm = false;
        f_mxcsr_rc = false;
        f_mxcsr_ue = false;
        f_mxcsr_um = false;
        f_mxcsr_ze = false;
        f_mxcsr_zm = false;
        _read();
    }

    void x86_fxsave_t::_read() {
        m_fcw = m__io->read_u2le();
        m_fsw = m__io->read_u2le();
        m_ftw = m__io->read_u1();
        m_reserved = m__io->read_bytes(1);
        m_fop = m__io->read_u2le();
        m_fip = m__io->read_u8le();
        m_fdp = m__io->read_u8le();
        m_mxcsr = m__io->read_u4le();
        m_mxcsr_mask = m__io->read_u4le();
        m_st = std::unique_ptr<std::vector<std::unique_ptr<x87_register_t>>>(new std::vector<std::unique_ptr<x87_register_t>>());
        const int l_st = 8;
        for (int i = 0; i < l_st; i++) {
            m_st->push_back(std::move(std::unique_ptr<x87_register_t>(new x87_register_t(m__io, this, m__root))));
        }
        m_xmm = std::unique_ptr<std::vector<std::unique_ptr<vector_128_t>>>(new std::vector<std::unique_ptr<vector_128_t>>());
        const int l_xmm = 16;
        for (int i = 0; i < l_xmm; i++) {
            m_xmm->push_back(std::move(std::unique_ptr<vector_128_t>(new vector_128_t(m__io, this, m__root))));
        }
        m_reserved_2 = m__io->read_bytes(48);
        m_software = m__io->read_bytes(47);
        m_fpu_word_size = m__io->read_u1();
    }

    x86_fxsave_t::~x86_fxsave_t() {
        _clean_up();
    }

    void x86_fxsave_t::_clean_up() {
    }

    x86_fxsave_t::vector_128_t::vector_128_t(kaitai::kstream* p__io, x86_fxsave_t* p__parent, x86_fxsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void x86_fxsave_t::vector_128_t::_read() {
        m_lo = m__io->read_u8le();
        m_hi = m__io->read_u8le();
    }

    x86_fxsave_t::vector_128_t::~vector_128_t() {
        _clean_up();
    }

    void x86_fxsave_t::vector_128_t::_clean_up() {
    }

    x86_fxsave_t::x87_register_t::x87_register_t(kaitai::kstream* p__io, x86_fxsave_t* p__parent, x86_fxsave_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_exponent = false;
        f_is_negative = false;
        _read();
    }

    void x86_fxsave_t::x87_register_t::_read() {
        m_significand = m__io->read_u8le();
        m_sign_exponent = m__io->read_u2le();
        m_reserved = m__io->read_bytes(6);
    }

    x86_fxsave_t::x87_register_t::~x87_register_t() {
        _clean_up();
    }

    void x86_fxsave_t::x87_register_t::_clean_up() {
    }

    int32_t x86_fxsave_t::x87_register_t::exponent() {
        if (f_exponent)
            return m_exponent;
        f_exponent = true;
        m_exponent = sign_exponent() & 32767;
        return m_exponent;
    }

    bool x86_fxsave_t::x87_register_t::is_negative() {
        if (f_is_negative)
            return m_is_negative;
        f_is_negative = true;
        m_is_negative = (sign_exponent() & 32768) != 0;
        return m_is_negative;
    }

    bool x86_fxsave_t::fcw_dm() {
        if (f_fcw_dm)
            return m_fcw_dm;
        f_fcw_dm = true;
        m_fcw_dm = (fcw() & 2) != 0;
        return m_fcw_dm;
    }

    bool x86_fxsave_t::fcw_im() {
        if (f_fcw_im)
            return m_fcw_im;
        f_fcw_im = true;
        m_fcw_im = (fcw() & 1) != 0;
        return m_fcw_im;
    }

    bool x86_fxsave_t::fcw_om() {
        if (f_fcw_om)
            return m_fcw_om;
        f_fcw_om = true;
        m_fcw_om = (fcw() & 8) != 0;
        return m_fcw_om;
    }

    x86_fxsave_t::precision_control_t x86_fxsave_t::fcw_pc() {
        if (f_fcw_pc)
            return m_fcw_pc;
        f_fcw_pc = true;
        m_fcw_pc = static_cast<x86_fxsave_t::precision_control_t>(kaitai::kstream::mod(fcw() / 256, 4));
        return m_fcw_pc;
    }

    bool x86_fxsave_t::fcw_pm() {
        if (f_fcw_pm)
            return m_fcw_pm;
        f_fcw_pm = true;
        m_fcw_pm = (fcw() & 32) != 0;
        return m_fcw_pm;
    }

    x86_fxsave_t::rounding_control_t x86_fxsave_t::fcw_rc() {
        if (f_fcw_rc)
            return m_fcw_rc;
        f_fcw_rc = true;
        m_fcw_rc = static_cast<x86_fxsave_t::rounding_control_t>(kaitai::kstream::mod(fcw() / 1024, 4));
        return m_fcw_rc;
    }

    bool x86_fxsave_t::fcw_um() {
        if (f_fcw_um)
            return m_fcw_um;
        f_fcw_um = true;
        m_fcw_um = (fcw() & 16) != 0;
        return m_fcw_um;
    }

    bool x86_fxsave_t::fcw_x() {
        if (f_fcw_x)
            return m_fcw_x;
        f_fcw_x = true;
        m_fcw_x = (fcw() & 4096) != 0;
        return m_fcw_x;
    }

    bool x86_fxsave_t::fcw_zm() {
        if (f_fcw_zm)
            return m_fcw_zm;
        f_fcw_zm = true;
        m_fcw_zm = (fcw() & 4) != 0;
        return m_fcw_zm;
    }

    uint32_t x86_fxsave_t::fdp_offset() {
        if (f_fdp_offset)
            return m_fdp_offset;
        f_fdp_offset = true;
        m_fdp_offset = static_cast<uint32_t>(static_cast<uint64_t>(kaitai::kstream::mod((fdp() - kaitai::kstream::mod(fdp(), 65536)) / 65536, 65536)) * 65536 + kaitai::kstream::mod(fdp(), 65536));
        return m_fdp_offset;
    }

    int32_t x86_fxsave_t::fdp_selector() {
        if (f_fdp_selector)
            return m_fdp_selector;
        f_fdp_selector = true;
        m_fdp_selector = kaitai::kstream::mod(fdp() / 4294967296LL, 65536);
        return m_fdp_selector;
    }

    uint32_t x86_fxsave_t::fip_offset() {
        if (f_fip_offset)
            return m_fip_offset;
        f_fip_offset = true;
        m_fip_offset = static_cast<uint32_t>(static_cast<uint64_t>(kaitai::kstream::mod((fip() - kaitai::kstream::mod(fip(), 65536)) / 65536, 65536)) * 65536 + kaitai::kstream::mod(fip(), 65536));
        return m_fip_offset;
    }

    int32_t x86_fxsave_t::fip_selector() {
        if (f_fip_selector)
            return m_fip_selector;
        f_fip_selector = true;
        m_fip_selector = kaitai::kstream::mod(fip() / 4294967296LL, 65536);
        return m_fip_selector;
    }

    bool x86_fxsave_t::fsw_b() {
        if (f_fsw_b)
            return m_fsw_b;
        f_fsw_b = true;
        m_fsw_b = (fsw() & 32768) != 0;
        return m_fsw_b;
    }

    bool x86_fxsave_t::fsw_c0() {
        if (f_fsw_c0)
            return m_fsw_c0;
        f_fsw_c0 = true;
        m_fsw_c0 = (fsw() & 256) != 0;
        return m_fsw_c0;
    }

    bool x86_fxsave_t::fsw_c1() {
        if (f_fsw_c1)
            return m_fsw_c1;
        f_fsw_c1 = true;
        m_fsw_c1 = (fsw() & 512) != 0;
        return m_fsw_c1;
    }

    bool x86_fxsave_t::fsw_c2() {
        if (f_fsw_c2)
            return m_fsw_c2;
        f_fsw_c2 = true;
        m_fsw_c2 = (fsw() & 1024) != 0;
        return m_fsw_c2;
    }

    bool x86_fxsave_t::fsw_c3() {
        if (f_fsw_c3)
            return m_fsw_c3;
        f_fsw_c3 = true;
        m_fsw_c3 = (fsw() & 16384) != 0;
        return m_fsw_c3;
    }

    bool x86_fxsave_t::fsw_de() {
        if (f_fsw_de)
            return m_fsw_de;
        f_fsw_de = true;
        m_fsw_de = (fsw() & 2) != 0;
        return m_fsw_de;
    }

    bool x86_fxsave_t::fsw_es() {
        if (f_fsw_es)
            return m_fsw_es;
        f_fsw_es = true;
        m_fsw_es = (fsw() & 128) != 0;
        return m_fsw_es;
    }

    bool x86_fxsave_t::fsw_ie() {
        if (f_fsw_ie)
            return m_fsw_ie;
        f_fsw_ie = true;
        m_fsw_ie = (fsw() & 1) != 0;
        return m_fsw_ie;
    }

    bool x86_fxsave_t::fsw_oe() {
        if (f_fsw_oe)
            return m_fsw_oe;
        f_fsw_oe = true;
        m_fsw_oe = (fsw() & 8) != 0;
        return m_fsw_oe;
    }

    bool x86_fxsave_t::fsw_pe() {
        if (f_fsw_pe)
            return m_fsw_pe;
        f_fsw_pe = true;
        m_fsw_pe = (fsw() & 32) != 0;
        return m_fsw_pe;
    }

    bool x86_fxsave_t::fsw_sf() {
        if (f_fsw_sf)
            return m_fsw_sf;
        f_fsw_sf = true;
        m_fsw_sf = (fsw() & 64) != 0;
        return m_fsw_sf;
    }

    int32_t x86_fxsave_t::fsw_top() {
        if (f_fsw_top)
            return m_fsw_top;
        f_fsw_top = true;
        m_fsw_top = kaitai::kstream::mod(fsw() / 2048, 8);
        return m_fsw_top;
    }

    bool x86_fxsave_t::fsw_ue() {
        if (f_fsw_ue)
            return m_fsw_ue;
        f_fsw_ue = true;
        m_fsw_ue = (fsw() & 16) != 0;
        return m_fsw_ue;
    }

    bool x86_fxsave_t::fsw_ze() {
        if (f_fsw_ze)
            return m_fsw_ze;
        f_fsw_ze = true;
        m_fsw_ze = (fsw() & 4) != 0;
        return m_fsw_ze;
    }

    bool x86_fxsave_t::ftw_r0() {
        if (f_ftw_r0)
            return m_ftw_r0;
        f_ftw_r0 = true;
        m_ftw_r0 = (ftw() & 1) != 0;
        return m_ftw_r0;
    }

    bool x86_fxsave_t::ftw_r1() {
        if (f_ftw_r1)
            return m_ftw_r1;
        f_ftw_r1 = true;
        m_ftw_r1 = (ftw() & 2) != 0;
        return m_ftw_r1;
    }

    bool x86_fxsave_t::ftw_r2() {
        if (f_ftw_r2)
            return m_ftw_r2;
        f_ftw_r2 = true;
        m_ftw_r2 = (ftw() & 4) != 0;
        return m_ftw_r2;
    }

    bool x86_fxsave_t::ftw_r3() {
        if (f_ftw_r3)
            return m_ftw_r3;
        f_ftw_r3 = true;
        m_ftw_r3 = (ftw() & 8) != 0;
        return m_ftw_r3;
    }

    bool x86_fxsave_t::ftw_r4() {
        if (f_ftw_r4)
            return m_ftw_r4;
        f_ftw_r4 = true;
        m_ftw_r4 = (ftw() & 16) != 0;
        return m_ftw_r4;
    }

    bool x86_fxsave_t::ftw_r5() {
        if (f_ftw_r5)
            return m_ftw_r5;
        f_ftw_r5 = true;
        m_ftw_r5 = (ftw() & 32) != 0;
        return m_ftw_r5;
    }

    bool x86_fxsave_t::ftw_r6() {
        if (f_ftw_r6)
            return m_ftw_r6;
        f_ftw_r6 = true;
        m_ftw_r6 = (ftw() & 64) != 0;
        return m_ftw_r6;
    }

    bool x86_fxsave_t::ftw_r7() {
        if (f_ftw_r7)
            return m_ftw_r7;
        f_ftw_r7 = true;
        m_ftw_r7 = (ftw() & 128) != 0;
        return m_ftw_r7;
    }

    bool x86_fxsave_t::mxcsr_daz() {
        if (f_mxcsr_daz)
            return m_mxcsr_daz;
        f_mxcsr_daz = true;
        m_mxcsr_daz = (mxcsr() & 64) != 0;
        return m_mxcsr_daz;
    }

    bool x86_fxsave_t::mxcsr_de() {
        if (f_mxcsr_de)
            return m_mxcsr_de;
        f_mxcsr_de = true;
        m_mxcsr_de = (mxcsr() & 2) != 0;
        return m_mxcsr_de;
    }

    bool x86_fxsave_t::mxcsr_dm() {
        if (f_mxcsr_dm)
            return m_mxcsr_dm;
        f_mxcsr_dm = true;
        m_mxcsr_dm = (mxcsr() & 256) != 0;
        return m_mxcsr_dm;
    }

    bool x86_fxsave_t::mxcsr_fz() {
        if (f_mxcsr_fz)
            return m_mxcsr_fz;
        f_mxcsr_fz = true;
        m_mxcsr_fz = (mxcsr() & 32768) != 0;
        return m_mxcsr_fz;
    }

    bool x86_fxsave_t::mxcsr_ie() {
        if (f_mxcsr_ie)
            return m_mxcsr_ie;
        f_mxcsr_ie = true;
        m_mxcsr_ie = (mxcsr() & 1) != 0;
        return m_mxcsr_ie;
    }

    bool x86_fxsave_t::mxcsr_im() {
        if (f_mxcsr_im)
            return m_mxcsr_im;
        f_mxcsr_im = true;
        m_mxcsr_im = (mxcsr() & 128) != 0;
        return m_mxcsr_im;
    }

    bool x86_fxsave_t::mxcsr_mm() {
        if (f_mxcsr_mm)
            return m_mxcsr_mm;
        f_mxcsr_mm = true;
        m_mxcsr_mm = (mxcsr() & 131072) != 0;
        return m_mxcsr_mm;
    }

    bool x86_fxsave_t::mxcsr_oe() {
        if (f_mxcsr_oe)
            return m_mxcsr_oe;
        f_mxcsr_oe = true;
        m_mxcsr_oe = (mxcsr() & 8) != 0;
        return m_mxcsr_oe;
    }

    bool x86_fxsave_t::mxcsr_om() {
        if (f_mxcsr_om)
            return m_mxcsr_om;
        f_mxcsr_om = true;
        m_mxcsr_om = (mxcsr() & 1024) != 0;
        return m_mxcsr_om;
    }

    bool x86_fxsave_t::mxcsr_pe() {
        if (f_mxcsr_pe)
            return m_mxcsr_pe;
        f_mxcsr_pe = true;
        m_mxcsr_pe = (mxcsr() & 32) != 0;
        return m_mxcsr_pe;
    }

    bool x86_fxsave_t::mxcsr_pm() {
        if (f_mxcsr_pm)
            return m_mxcsr_pm;
        f_mxcsr_pm = true;
        m_mxcsr_pm = (mxcsr() & 4096) != 0;
        return m_mxcsr_pm;
    }

    x86_fxsave_t::rounding_control_t x86_fxsave_t::mxcsr_rc() {
        if (f_mxcsr_rc)
            return m_mxcsr_rc;
        f_mxcsr_rc = true;
        m_mxcsr_rc = static_cast<x86_fxsave_t::rounding_control_t>(kaitai::kstream::mod(mxcsr() / 8192, 4));
        return m_mxcsr_rc;
    }

    bool x86_fxsave_t::mxcsr_ue() {
        if (f_mxcsr_ue)
            return m_mxcsr_ue;
        f_mxcsr_ue = true;
        m_mxcsr_ue = (mxcsr() & 16) != 0;
        return m_mxcsr_ue;
    }

    bool x86_fxsave_t::mxcsr_um() {
        if (f_mxcsr_um)
            return m_mxcsr_um;
        f_mxcsr_um = true;
        m_mxcsr_um = (mxcsr() & 2048) != 0;
        return m_mxcsr_um;
    }

    bool x86_fxsave_t::mxcsr_ze() {
        if (f_mxcsr_ze)
            return m_mxcsr_ze;
        f_mxcsr_ze = true;
        m_mxcsr_ze = (mxcsr() & 4) != 0;
        return m_mxcsr_ze;
    }

    bool x86_fxsave_t::mxcsr_zm() {
        if (f_mxcsr_zm)
            return m_mxcsr_zm;
        f_mxcsr_zm = true;
        m_mxcsr_zm = (mxcsr() & 512) != 0;
        return m_mxcsr_zm;
    }
}
