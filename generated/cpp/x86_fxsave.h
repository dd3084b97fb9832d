#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class x86_fxsave_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
     * legacy region of an XSAVE area.
     * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
     */

    class x86_fxsave_t : public kaitai::kstruct {

    public:
        class vector_128_t;
        class x87_register_t;

        enum precision_control_t {
            PRECISION_CONTROL_SINGLE = 0,
            PRECISION_CONTROL_RESERVED = 1,
            PRECISION_CONTROL_DOUBLE_PRECISION = 2,
            PRECISION_CONTROL_EXTENDED = 3
        };
        static bool _is_defined_precision_control_t(precision_control_t v);

    private:
        static const std::set<precision_control_t> _values_precision_control_t;

    public:

        enum rounding_control_t {
            ROUNDING_CONTROL_NEAREST = 0,
            ROUNDING_CONTROL_DOWN = 1,
            ROUNDING_CONTROL_UP = 2,
            ROUNDING_CONTROL_TRUNCATE = 3
        };
        static bool _is_defined_rounding_control_t(rounding_control_t v);

    private:
        static const std::set<rounding_control_t> _values_rounding_control_t;

    public:

        x86_fxsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_fxsave_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~x86_fxsave_t();

        /**
         * A 128-bit vector register, as two words. The architecture gives it no
         * element type.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
         */

        class vector_128_t : public kaitai::kstruct {

        public:

            vector_128_t(kaitai::kstream* p__io, x86_fxsave_t* p__parent = nullptr, x86_fxsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vector_128_t();

        private:
            uint64_t m_lo;
            uint64_t m_hi;
            x86_fxsave_t* m__root;
            x86_fxsave_t* m__parent;

        public:

            /**
             * Bits 63 to 0.
             */
            uint64_t lo() const { return m_lo; }

            /**
             * Bits 127 to 64.
             */
            uint64_t hi() const { return m_hi; }
            x86_fxsave_t* _root() const { return m__root; }
            x86_fxsave_t* _parent() const { return m__parent; }
        };

        /**
         * One x87 register: an 80-bit extended precision number, or an MMX register
         * in its low 64 bits.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
         * registers)
         */

        class x87_register_t : public kaitai::kstruct {

        public:

            x87_register_t(kaitai::kstream* p__io, x86_fxsave_t* p__parent = nullptr, x86_fxsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x87_register_t();

        private:
            bool f_exponent;
            int32_t m_exponent;

        public:

            /**
             * Exponent, biased by 16383.
             */
            int32_t exponent();

        private:
            bool f_is_negative;
            bool m_is_negative;

        public:

            /**
             * True if the number is negative.
             */
            bool is_negative();

        private:
            uint64_t m_significand;
            uint16_t m_sign_exponent;
            std::string m_reserved;
            x86_fxsave_t* m__root;
            x86_fxsave_t* m__parent;

        public:

            /**
             * The 64-bit significand with its explicit integer bit; the MMX
             * register.
             */
            uint64_t significand() const { return m_significand; }

            /**
             * Sign in bit 15, biased exponent in bits 14 to 0.
             */
            uint16_t sign_exponent() const { return m_sign_exponent; }

            /**
             * Reserved octets up to 16.
             */
            std::string reserved() const { return m_reserved; }
            x86_fxsave_t* _root() const { return m__root; }
            x86_fxsave_t* _parent() const { return m__parent; }
        };

    private:
        bool f_fcw_dm;
        bool m_fcw_dm;

    public:

        /**
         * Denormal operand exception is masked.
         */
        bool fcw_dm();

    private:
        bool f_fcw_im;
        bool m_fcw_im;

    public:

        /**
         * Invalid operation exception is masked.
         */
        bool fcw_im();

    private:
        bool f_fcw_om;
        bool m_fcw_om;

    public:

        /**
         * Overflow exception is masked.
         */
        bool fcw_om();

    private:
        bool f_fcw_pc;
        precision_control_t m_fcw_pc;

    public:

        /**
         * Precision control.
         */
        precision_control_t fcw_pc();

    private:
        bool f_fcw_pm;
        bool m_fcw_pm;

    public:

        /**
         * Precision exception is masked.
         */
        bool fcw_pm();

    private:
        bool f_fcw_rc;
        rounding_control_t m_fcw_rc;

    public:

        /**
         * Rounding control.
         */
        rounding_control_t fcw_rc();

    private:
        bool f_fcw_um;
        bool m_fcw_um;

    public:

        /**
         * Underflow exception is masked.
         */
        bool fcw_um();

    private:
        bool f_fcw_x;
        bool m_fcw_x;

    public:

        /**
         * Infinity control; without effect since the 387.
         */
        bool fcw_x();

    private:
        bool f_fcw_zm;
        bool m_fcw_zm;

    public:

        /**
         * Division by zero exception is masked.
         */
        bool fcw_zm();

    private:
        bool f_fdp_offset;
        uint32_t m_fdp_offset;

    public:

        /**
         * Offset of the last operand, where the area has the 32-bit form.
         */
        uint32_t fdp_offset();

    private:
        bool f_fdp_selector;
        int32_t m_fdp_selector;

    public:

        /**
         * Selector of the last operand, where the area has the 32-bit form.
         */
        int32_t fdp_selector();

    private:
        bool f_fip_offset;
        uint32_t m_fip_offset;

    public:

        /**
         * Offset of the last instruction, where the area has the 32-bit form.
         */
        uint32_t fip_offset();

    private:
        bool f_fip_selector;
        int32_t m_fip_selector;

    public:

        /**
         * Selector of the last instruction, where the area has the 32-bit form.
         */
        int32_t fip_selector();

    private:
        bool f_fsw_b;
        bool m_fsw_b;

    public:

        /**
         * FPU busy; equals ES.
         */
        bool fsw_b();

    private:
        bool f_fsw_c0;
        bool m_fsw_c0;

    public:

        /**
         * Condition code bit 0.
         */
        bool fsw_c0();

    private:
        bool f_fsw_c1;
        bool m_fsw_c1;

    public:

        /**
         * Condition code bit 1.
         */
        bool fsw_c1();

    private:
        bool f_fsw_c2;
        bool m_fsw_c2;

    public:

        /**
         * Condition code bit 2.
         */
        bool fsw_c2();

    private:
        bool f_fsw_c3;
        bool m_fsw_c3;

    public:

        /**
         * Condition code bit 3.
         */
        bool fsw_c3();

    private:
        bool f_fsw_de;
        bool m_fsw_de;

    public:

        /**
         * Denormal operand exception is flagged.
         */
        bool fsw_de();

    private:
        bool f_fsw_es;
        bool m_fsw_es;

    public:

        /**
         * Exception summary: an unmasked exception is pending.
         */
        bool fsw_es();

    private:
        bool f_fsw_ie;
        bool m_fsw_ie;

    public:

        /**
         * Invalid operation exception is flagged.
         */
        bool fsw_ie();

    private:
        bool f_fsw_oe;
        bool m_fsw_oe;

    public:

        /**
         * Overflow exception is flagged.
         */
        bool fsw_oe();

    private:
        bool f_fsw_pe;
        bool m_fsw_pe;

    public:

        /**
         * Precision exception is flagged.
         */
        bool fsw_pe();

    private:
        bool f_fsw_sf;
        bool m_fsw_sf;

    public:

        /**
         * Stack fault.
         */
        bool fsw_sf();

    private:
        bool f_fsw_top;
        int32_t m_fsw_top;

    public:

        /**
         * Number of the physical register that is the top of the stack.
         */
        int32_t fsw_top();

    private:
        bool f_fsw_ue;
        bool m_fsw_ue;

    public:

        /**
         * Underflow exception is flagged.
         */
        bool fsw_ue();

    private:
        bool f_fsw_ze;
        bool m_fsw_ze;

    public:

        /**
         * Division by zero exception is flagged.
         */
        bool fsw_ze();

    private:
        bool f_ftw_r0;
        bool m_ftw_r0;

    public:

        /**
         * Physical x87 register R0 is in use.
         */
        bool ftw_r0();

    private:
        bool f_ftw_r1;
        bool m_ftw_r1;

    public:

        /**
         * Physical x87 register R1 is in use.
         */
        bool ftw_r1();

    private:
        bool f_ftw_r2;
        bool m_ftw_r2;

    public:

        /**
         * Physical x87 register R2 is in use.
         */
        bool ftw_r2();

    private:
        bool f_ftw_r3;
        bool m_ftw_r3;

    public:

        /**
         * Physical x87 register R3 is in use.
         */
        bool ftw_r3();

    private:
        bool f_ftw_r4;
        bool m_ftw_r4;

    public:

        /**
         * Physical x87 register R4 is in use.
         */
        bool ftw_r4();

    private:
        bool f_ftw_r5;
        bool m_ftw_r5;

    public:

        /**
         * Physical x87 register R5 is in use.
         */
        bool ftw_r5();

    private:
        bool f_ftw_r6;
        bool m_ftw_r6;

    public:

        /**
         * Physical x87 register R6 is in use.
         */
        bool ftw_r6();

    private:
        bool f_ftw_r7;
        bool m_ftw_r7;

    public:

        /**
         * Physical x87 register R7 is in use.
         */
        bool ftw_r7();

    private:
        bool f_mxcsr_daz;
        bool m_mxcsr_daz;

    public:

        /**
         * Denormals are taken as zeros.
         */
        bool mxcsr_daz();

    private:
        bool f_mxcsr_de;
        bool m_mxcsr_de;

    public:

        /**
         * Denormal operand exception is flagged.
         */
        bool mxcsr_de();

    private:
        bool f_mxcsr_dm;
        bool m_mxcsr_dm;

    public:

        /**
         * Denormal operand exception is masked.
         */
        bool mxcsr_dm();

    private:
        bool f_mxcsr_fz;
        bool m_mxcsr_fz;

    public:

        /**
         * Results that would be denormal are flushed to zero.
         */
        bool mxcsr_fz();

    private:
        bool f_mxcsr_ie;
        bool m_mxcsr_ie;

    public:

        /**
         * Invalid operation exception is flagged.
         */
        bool mxcsr_ie();

    private:
        bool f_mxcsr_im;
        bool m_mxcsr_im;

    public:

        /**
         * Invalid operation exception is masked.
         */
        bool mxcsr_im();

    private:
        bool f_mxcsr_mm;
        bool m_mxcsr_mm;

    public:

        /**
         * AMD misaligned SSE mode.
         */
        bool mxcsr_mm();

    private:
        bool f_mxcsr_oe;
        bool m_mxcsr_oe;

    public:

        /**
         * Overflow exception is flagged.
         */
        bool mxcsr_oe();

    private:
        bool f_mxcsr_om;
        bool m_mxcsr_om;

    public:

        /**
         * Overflow exception is masked.
         */
        bool mxcsr_om();

    private:
        bool f_mxcsr_pe;
        bool m_mxcsr_pe;

    public:

        /**
         * Precision exception is flagged.
         */
        bool mxcsr_pe();

    private:
        bool f_mxcsr_pm;
        bool m_mxcsr_pm;

    public:

        /**
         * Precision exception is masked.
         */
        bool mxcsr_pm();

    private:
        bool f_mxcsr_rc;
        rounding_control_t m_mxcsr_rc;

    public:

        /**
         * Rounding control.
         */
        rounding_control_t mxcsr_rc();

    private:
        bool f_mxcsr_ue;
        bool m_mxcsr_ue;

    public:

        /**
         * Underflow exception is flagged.
         */
        bool mxcsr_ue();

    private:
        bool f_mxcsr_um;
        bool m_mxcsr_um;

    public:

        /**
         * Underflow exception is masked.
         */
        bool mxcsr_um();

    private:
        bool f_mxcsr_ze;
        bool m_mxcsr_ze;

    public:

        /**
         * Division by zero exception is flagged.
         */
        bool mxcsr_ze();

    private:
        bool f_mxcsr_zm;
        bool m_mxcsr_zm;

    public:

        /**
         * Division by zero exception is masked.
         */
        bool mxcsr_zm();

    private:
        uint16_t m_fcw;
        uint16_t m_fsw;
        uint8_t m_ftw;
        std::string m_reserved;
        uint16_t m_fop;
        uint64_t m_fip;
        uint64_t m_fdp;
        uint32_t m_mxcsr;
        uint32_t m_mxcsr_mask;
        std::unique_ptr<std::vector<std::unique_ptr<x87_register_t>>> m_st;
        std::unique_ptr<std::vector<std::unique_ptr<vector_128_t>>> m_xmm;
        std::string m_reserved_2;
        std::string m_software;
        uint8_t m_fpu_word_size;
        x86_fxsave_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * x87 control word.
         */
        uint16_t fcw() const { return m_fcw; }

        /**
         * x87 status word.
         */
        uint16_t fsw() const { return m_fsw; }

        /**
         * Abridged x87 tag word: one bit for each physical register, set if it is in
         * use.
         */
        uint8_t ftw() const { return m_ftw; }

        /**
         * Reserved octet behind the tag word.
         */
        std::string reserved() const { return m_reserved; }

        /**
         * Opcode of the last x87 instruction that was not a control one (11 bits).
         */
        uint16_t fop() const { return m_fop; }

        /**
         * Address of the last x87 instruction. It is a 64-bit linear address or,
         * where `fpu_word_size` is 4, a 32-bit offset and a selector.
         */
        uint64_t fip() const { return m_fip; }

        /**
         * Address of the operand of the last x87 instruction, in the form that `fip`
         * has.
         */
        uint64_t fdp() const { return m_fdp; }

        /**
         * SSE control and status register.
         */
        uint32_t mxcsr() const { return m_mxcsr; }

        /**
         * The bits that may be set in `mxcsr` on the CPU that wrote the area.
         */
        uint32_t mxcsr_mask() const { return m_mxcsr_mask; }

        /**
         * The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
         * `fsw_top`.
         */
        std::vector<std::unique_ptr<x87_register_t>>* st() const { return m_st.get(); }

        /**
         * XMM0 to XMM15.
         */
        std::vector<std::unique_ptr<vector_128_t>>* xmm() const { return m_xmm.get(); }

        /**
         * Reserved.
         */
        std::string reserved_2() const { return m_reserved_2; }

        /**
         * Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
         * `fpu_word_size`.
         */
        std::string software() const { return m_software; }

        /**
         * Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
         * a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
         * old Xen, or a guest's own).
         * \sa xen/arch/x86/include/asm/i387.h
         */
        uint8_t fpu_word_size() const { return m_fpu_word_size; }
        x86_fxsave_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
