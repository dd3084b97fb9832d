#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class x86_xsave_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "x86_fxsave.h"
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * An XSAVE area: what XSAVE and XSAVEC write.
     * 
     * In the standard form the place of a component is what CPUID leaf 0xD says on
     * the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
     * lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
     * room for either, so that all later components lie lower. The area does not
     * name its CPU, but its length does: it ends with the last component, and 2432
     * and 2440 bytes occur with the AMD places only.
     * 
     * In the compacted form, which Xen does not put into streams, the components of
     * `xcomp_bv` follow one another.
     * 
     * An area that stops after a component is read as far as it goes; it may also
     * have no octets at all, as older Xen wrote it for a guest that never used
     * XSAVE.
     * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
     */

    class x86_xsave_t : public kaitai::kstruct {

    public:
        class amd_region_t;
        class apx_state_t;
        class avx_state_t;
        class bndcsr_state_t;
        class bndregs_state_t;
        class bound_register_t;
        class cet_s_state_t;
        class cet_u_state_t;
        class compacted_region_t;
        class hdc_state_t;
        class hi16_zmm_state_t;
        class hwp_state_t;
        class lbr_entry_t;
        class lbr_state_t;
        class opmask_state_t;
        class pasid_state_t;
        class pkru_state_t;
        class pt_state_t;
        class standard_region_t;
        class tile_t;
        class tilecfg_state_t;
        class tiledata_state_t;
        class uintr_state_t;
        class vector_256_t;
        class vector_512_t;
        class xsave_header_t;
        class zmm_hi256_state_t;

        x86_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~x86_xsave_t();

        /**
         * Components at the places they have on AMD CPUs since Zen 3; from byte 576
         * of the area.
         * \sa AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
         * CPUID leaf 0xD
         */

        class amd_region_t : public kaitai::kstruct {

        public:

            amd_region_t(kaitai::kstream* p__io, x86_xsave_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~amd_region_t();

        private:
            std::unique_ptr<avx_state_t> m_avx;
            bool n_avx;

        public:
            bool _is_null_avx() { avx(); return n_avx; };

        private:
            std::unique_ptr<opmask_state_t> m_opmask;
            bool n_opmask;

        public:
            bool _is_null_opmask() { opmask(); return n_opmask; };

        private:
            std::unique_ptr<zmm_hi256_state_t> m_zmm_hi256;
            bool n_zmm_hi256;

        public:
            bool _is_null_zmm_hi256() { zmm_hi256(); return n_zmm_hi256; };

        private:
            std::unique_ptr<hi16_zmm_state_t> m_hi16_zmm;
            bool n_hi16_zmm;

        public:
            bool _is_null_hi16_zmm() { hi16_zmm(); return n_hi16_zmm; };

        private:
            std::unique_ptr<pkru_state_t> m_pkru;
            bool n_pkru;

        public:
            bool _is_null_pkru() { pkru(); return n_pkru; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            x86_xsave_t* m__root;
            x86_xsave_t* m__parent;

        public:

            /**
             * Upper halves of the YMM registers; at 576 of the area.
             */
            avx_state_t* avx() const { return m_avx.get(); }

            /**
             * AVX-512 mask registers; at 832 of the area.
             */
            opmask_state_t* opmask() const { return m_opmask.get(); }

            /**
             * Upper halves of ZMM0 to ZMM15; at 896 of the area.
             */
            zmm_hi256_state_t* zmm_hi256() const { return m_zmm_hi256.get(); }

            /**
             * ZMM16 to ZMM31; at 1408 of the area.
             */
            hi16_zmm_state_t* hi16_zmm() const { return m_hi16_zmm.get(); }

            /**
             * Protection key rights; at 2432 of the area.
             */
            pkru_state_t* pkru() const { return m_pkru.get(); }

            /**
             * Octets behind the known components, kept as they are.
             */
            std::string trailing() const { return m_trailing; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t* _parent() const { return m__parent; }
        };

        /**
         * State component 19, the APX registers.
         * \sa Intel Advanced Performance Extensions Architecture Specification
         */

        class apx_state_t : public kaitai::kstruct {

        public:

            apx_state_t(kaitai::kstream* p__io, x86_xsave_t::standard_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apx_state_t();

        private:
            std::unique_ptr<std::vector<uint64_t>> m_r;
            x86_xsave_t* m__root;
            x86_xsave_t::standard_region_t* m__parent;

        public:

            /**
             * R16 to R31.
             */
            std::vector<uint64_t>* r() const { return m_r.get(); }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::standard_region_t* _parent() const { return m__parent; }
        };

        /**
         * State component 2, AVX.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class avx_state_t : public kaitai::kstruct {

        public:

            avx_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~avx_state_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<x86_fxsave_t::vector_128_t>>> m_ymm_hi;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Bits 255 to 128 of YMM0 to YMM15.
             */
            std::vector<std::unique_ptr<x86_fxsave_t::vector_128_t>>* ymm_hi() const { return m_ymm_hi.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 4, MPX configuration and status.
         * \sa xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
         */

        class bndcsr_state_t : public kaitai::kstruct {

        public:

            bndcsr_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~bndcsr_state_t();

        private:
            bool f_bndcfgu_base_pfn;
            uint64_t m_bndcfgu_base_pfn;

        public:

            /**
             * Page number of the bound directory.
             */
            uint64_t bndcfgu_base_pfn();

        private:
            bool f_bndcfgu_bndpreserve;
            bool m_bndcfgu_bndpreserve;

        public:

            /**
             * Branches without a BND prefix keep the bound registers.
             */
            bool bndcfgu_bndpreserve();

        private:
            bool f_bndcfgu_en;
            bool m_bndcfgu_en;

        public:

            /**
             * MPX is enabled in user mode.
             */
            bool bndcfgu_en();

        private:
            bool f_error_code;
            int32_t m_error_code;

        public:

            /**
             * 0 none, 1 bound violation, 2 invalid directory entry.
             */
            int32_t error_code();

        private:
            uint64_t m_bndcfgu;
            uint64_t m_bndstatus;
            std::string m_reserved;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Configuration of user mode: base address of the bound directory in
             * bits 63 to 12.
             */
            uint64_t bndcfgu() const { return m_bndcfgu; }

            /**
             * Status of the last bound operation.
             */
            uint64_t bndstatus() const { return m_bndstatus; }

            /**
             * Unused octets of the component.
             */
            std::string reserved() const { return m_reserved; }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 3, the MPX bound registers.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class bndregs_state_t : public kaitai::kstruct {

        public:

            bndregs_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~bndregs_state_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<bound_register_t>>> m_bnd;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * BND0 to BND3.
             */
            std::vector<std::unique_ptr<bound_register_t>>* bnd() const { return m_bnd.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * One MPX bound register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class bound_register_t : public kaitai::kstruct {

        public:

            bound_register_t(kaitai::kstream* p__io, x86_xsave_t::bndregs_state_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~bound_register_t();

        private:
            uint64_t m_lower;
            uint64_t m_upper_complement;
            x86_xsave_t* m__root;
            x86_xsave_t::bndregs_state_t* m__parent;

        public:

            /**
             * Lower bound.
             */
            uint64_t lower() const { return m_lower; }

            /**
             * Upper bound, all bits inverted.
             */
            uint64_t upper_complement() const { return m_upper_complement; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::bndregs_state_t* _parent() const { return m__parent; }
        };

        /**
         * State component 12, supervisor shadow stacks.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class cet_s_state_t : public kaitai::kstruct {

        public:

            cet_s_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cet_s_state_t();

        private:
            uint64_t m_pl0_ssp;
            uint64_t m_pl1_ssp;
            uint64_t m_pl2_ssp;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * Shadow stack pointer of ring 0.
             */
            uint64_t pl0_ssp() const { return m_pl0_ssp; }

            /**
             * Shadow stack pointer of ring 1.
             */
            uint64_t pl1_ssp() const { return m_pl1_ssp; }

            /**
             * Shadow stack pointer of ring 2.
             */
            uint64_t pl2_ssp() const { return m_pl2_ssp; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * State component 11, control-flow enforcement of user mode.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class cet_u_state_t : public kaitai::kstruct {

        public:

            cet_u_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cet_u_state_t();

        private:
            bool f_endbr_en;
            bool m_endbr_en;

        public:

            /**
             * Indirect branch tracking is enabled.
             */
            bool endbr_en();

        private:
            bool f_leg_iw_en;
            bool m_leg_iw_en;

        public:

            /**
             * Legacy code is allowed by bitmap.
             */
            bool leg_iw_en();

        private:
            bool f_no_trk_en;
            bool m_no_trk_en;

        public:

            /**
             * The no-track prefix is allowed.
             */
            bool no_trk_en();

        private:
            bool f_sh_stk_en;
            bool m_sh_stk_en;

        public:

            /**
             * Shadow stacks are enabled.
             */
            bool sh_stk_en();

        private:
            bool f_suppress;
            bool m_suppress;

        public:

            /**
             * Tracking is suppressed.
             */
            bool suppress();

        private:
            bool f_suppress_dis;
            bool m_suppress_dis;

        public:

            /**
             * Suppression of tracking is disabled.
             */
            bool suppress_dis();

        private:
            bool f_tracker;
            bool m_tracker;

        public:

            /**
             * An ENDBR must follow.
             */
            bool tracker();

        private:
            bool f_wr_shstk_en;
            bool m_wr_shstk_en;

        public:

            /**
             * WRSS is enabled.
             */
            bool wr_shstk_en();

        private:
            uint64_t m_u_cet;
            uint64_t m_pl3_ssp;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * Configuration of user mode.
             */
            uint64_t u_cet() const { return m_u_cet; }

            /**
             * Shadow stack pointer of ring 3.
             */
            uint64_t pl3_ssp() const { return m_pl3_ssp; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * Components of the compacted form, in the order of their bits. One follows
         * the other, but for the AMX components, which start at a multiple of 64.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
         * an XSAVE area)
         */

        class compacted_region_t : public kaitai::kstruct {

        public:

            compacted_region_t(uint32_t p_components, kaitai::kstream* p__io, x86_xsave_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~compacted_region_t();

        private:
            std::unique_ptr<avx_state_t> m_avx;
            bool n_avx;

        public:
            bool _is_null_avx() { avx(); return n_avx; };

        private:
            std::unique_ptr<bndregs_state_t> m_bndregs;
            bool n_bndregs;

        public:
            bool _is_null_bndregs() { bndregs(); return n_bndregs; };

        private:
            std::unique_ptr<bndcsr_state_t> m_bndcsr;
            bool n_bndcsr;

        public:
            bool _is_null_bndcsr() { bndcsr(); return n_bndcsr; };

        private:
            std::unique_ptr<opmask_state_t> m_opmask;
            bool n_opmask;

        public:
            bool _is_null_opmask() { opmask(); return n_opmask; };

        private:
            std::unique_ptr<zmm_hi256_state_t> m_zmm_hi256;
            bool n_zmm_hi256;

        public:
            bool _is_null_zmm_hi256() { zmm_hi256(); return n_zmm_hi256; };

        private:
            std::unique_ptr<hi16_zmm_state_t> m_hi16_zmm;
            bool n_hi16_zmm;

        public:
            bool _is_null_hi16_zmm() { hi16_zmm(); return n_hi16_zmm; };

        private:
            std::unique_ptr<pt_state_t> m_pt;
            bool n_pt;

        public:
            bool _is_null_pt() { pt(); return n_pt; };

        private:
            std::unique_ptr<pkru_state_t> m_pkru;
            bool n_pkru;

        public:
            bool _is_null_pkru() { pkru(); return n_pkru; };

        private:
            std::unique_ptr<pasid_state_t> m_pasid;
            bool n_pasid;

        public:
            bool _is_null_pasid() { pasid(); return n_pasid; };

        private:
            std::unique_ptr<cet_u_state_t> m_cet_u;
            bool n_cet_u;

        public:
            bool _is_null_cet_u() { cet_u(); return n_cet_u; };

        private:
            std::unique_ptr<cet_s_state_t> m_cet_s;
            bool n_cet_s;

        public:
            bool _is_null_cet_s() { cet_s(); return n_cet_s; };

        private:
            std::unique_ptr<hdc_state_t> m_hdc;
            bool n_hdc;

        public:
            bool _is_null_hdc() { hdc(); return n_hdc; };

        private:
            std::unique_ptr<uintr_state_t> m_uintr;
            bool n_uintr;

        public:
            bool _is_null_uintr() { uintr(); return n_uintr; };

        private:
            std::unique_ptr<lbr_state_t> m_lbr;
            bool n_lbr;

        public:
            bool _is_null_lbr() { lbr(); return n_lbr; };

        private:
            std::unique_ptr<hwp_state_t> m_hwp;
            bool n_hwp;

        public:
            bool _is_null_hwp() { hwp(); return n_hwp; };

        private:
            std::string m_padding_tilecfg;
            bool n_padding_tilecfg;

        public:
            bool _is_null_padding_tilecfg() { padding_tilecfg(); return n_padding_tilecfg; };

        private:
            std::unique_ptr<tilecfg_state_t> m_tilecfg;
            bool n_tilecfg;

        public:
            bool _is_null_tilecfg() { tilecfg(); return n_tilecfg; };

        private:
            std::string m_padding_tiledata;
            bool n_padding_tiledata;

        public:
            bool _is_null_padding_tiledata() { padding_tiledata(); return n_padding_tiledata; };

        private:
            std::unique_ptr<tiledata_state_t> m_tiledata;
            bool n_tiledata;

        public:
            bool _is_null_tiledata() { tiledata(); return n_tiledata; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            uint32_t m_components;
            x86_xsave_t* m__root;
            x86_xsave_t* m__parent;

        public:

            /**
             * AVX state (upper halves of YMM0 to YMM15).
             */
            avx_state_t* avx() const { return m_avx.get(); }

            /**
             * MPX bound registers.
             */
            bndregs_state_t* bndregs() const { return m_bndregs.get(); }

            /**
             * MPX configuration and status.
             */
            bndcsr_state_t* bndcsr() const { return m_bndcsr.get(); }

            /**
             * AVX-512 mask registers.
             */
            opmask_state_t* opmask() const { return m_opmask.get(); }

            /**
             * Upper halves of ZMM0 to ZMM15.
             */
            zmm_hi256_state_t* zmm_hi256() const { return m_zmm_hi256.get(); }

            /**
             * ZMM16 to ZMM31.
             */
            hi16_zmm_state_t* hi16_zmm() const { return m_hi16_zmm.get(); }

            /**
             * Processor trace (supervisor state).
             */
            pt_state_t* pt() const { return m_pt.get(); }

            /**
             * Protection key rights of user pages.
             */
            pkru_state_t* pkru() const { return m_pkru.get(); }

            /**
             * PASID (supervisor state).
             */
            pasid_state_t* pasid() const { return m_pasid.get(); }

            /**
             * User shadow stack and branch tracking (supervisor state).
             */
            cet_u_state_t* cet_u() const { return m_cet_u.get(); }

            /**
             * Supervisor shadow stacks (supervisor state).
             */
            cet_s_state_t* cet_s() const { return m_cet_s.get(); }

            /**
             * Hardware duty cycling (supervisor state).
             */
            hdc_state_t* hdc() const { return m_hdc.get(); }

            /**
             * User interrupts (supervisor state).
             */
            uintr_state_t* uintr() const { return m_uintr.get(); }

            /**
             * Last branch records (supervisor state).
             */
            lbr_state_t* lbr() const { return m_lbr.get(); }

            /**
             * Hardware P-state control (supervisor state).
             */
            hwp_state_t* hwp() const { return m_hwp.get(); }

            /**
             * Unused octets up to the next multiple of 64.
             */
            std::string padding_tilecfg() const { return m_padding_tilecfg; }

            /**
             * AMX tile configuration.
             */
            tilecfg_state_t* tilecfg() const { return m_tilecfg.get(); }

            /**
             * Unused octets up to the next multiple of 64.
             */
            std::string padding_tiledata() const { return m_padding_tiledata; }

            /**
             * AMX tile data.
             */
            tiledata_state_t* tiledata() const { return m_tiledata.get(); }

            /**
             * Components with a bit above 18, whose places depend on CPUID leaf 0xD
             * of the CPU that wrote them, and octets behind the last component; kept
             * as they are.
             */
            std::string trailing() const { return m_trailing; }

            /**
             * Bits 31 to 0 of `xcomp_bv`.
             */
            uint32_t components() const { return m_components; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t* _parent() const { return m__parent; }
        };

        /**
         * State component 13, hardware duty cycling.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class hdc_state_t : public kaitai::kstruct {

        public:

            hdc_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~hdc_state_t();

        private:
            bool f_hdc_allow_block;
            bool m_hdc_allow_block;

        public:

            /**
             * The thread may be forced idle.
             */
            bool hdc_allow_block();

        private:
            uint64_t m_pm_ctl1;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * HDC control of the thread.
             */
            uint64_t pm_ctl1() const { return m_pm_ctl1; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * State component 7, Hi16_ZMM.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class hi16_zmm_state_t : public kaitai::kstruct {

        public:

            hi16_zmm_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~hi16_zmm_state_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<vector_512_t>>> m_zmm;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * ZMM16 to ZMM31.
             */
            std::vector<std::unique_ptr<vector_512_t>>* zmm() const { return m_zmm.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 16, hardware P-state control.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class hwp_state_t : public kaitai::kstruct {

        public:

            hwp_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~hwp_state_t();

        private:
            bool f_desired;
            int32_t m_desired;

        public:

            /**
             * Desired performance; 0 leaves it to the CPU.
             */
            int32_t desired();

        private:
            bool f_maximum;
            int32_t m_maximum;

        public:

            /**
             * Maximum performance.
             */
            int32_t maximum();

        private:
            bool f_minimum;
            int32_t m_minimum;

        public:

            /**
             * Minimum performance.
             */
            int32_t minimum();

        private:
            bool f_preference;
            int32_t m_preference;

        public:

            /**
             * Energy performance preference.
             */
            int32_t preference();

        private:
            uint64_t m_hwp_request;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * Performance request.
             */
            uint64_t hwp_request() const { return m_hwp_request; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * One last branch record.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class lbr_entry_t : public kaitai::kstruct {

        public:

            lbr_entry_t(kaitai::kstream* p__io, x86_xsave_t::lbr_state_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~lbr_entry_t();

        private:
            uint64_t m_from_ip;
            uint64_t m_to_ip;
            uint64_t m_info;
            x86_xsave_t* m__root;
            x86_xsave_t::lbr_state_t* m__parent;

        public:

            /**
             * Address of the branch.
             */
            uint64_t from_ip() const { return m_from_ip; }

            /**
             * Where it went.
             */
            uint64_t to_ip() const { return m_to_ip; }

            /**
             * Details.
             */
            uint64_t info() const { return m_info; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::lbr_state_t* _parent() const { return m__parent; }
        };

        /**
         * State component 15, the last branch records.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class lbr_state_t : public kaitai::kstruct {

        public:

            lbr_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~lbr_state_t();

        private:
            uint64_t m_lbr_ctl;
            uint64_t m_lbr_depth;
            uint64_t m_ler_from_ip;
            uint64_t m_ler_to_ip;
            uint64_t m_ler_info;
            std::unique_ptr<std::vector<std::unique_ptr<lbr_entry_t>>> m_entries;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * LBR control.
             */
            uint64_t lbr_ctl() const { return m_lbr_ctl; }

            /**
             * Number of records in use.
             */
            uint64_t lbr_depth() const { return m_lbr_depth; }

            /**
             * Source of the last event record.
             */
            uint64_t ler_from_ip() const { return m_ler_from_ip; }

            /**
             * Target of the last event record.
             */
            uint64_t ler_to_ip() const { return m_ler_to_ip; }

            /**
             * Details of the last event record.
             */
            uint64_t ler_info() const { return m_ler_info; }

            /**
             * The records, last branch first.
             */
            std::vector<std::unique_ptr<lbr_entry_t>>* entries() const { return m_entries.get(); }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * State component 5, the AVX-512 mask registers.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class opmask_state_t : public kaitai::kstruct {

        public:

            opmask_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~opmask_state_t();

        private:
            std::unique_ptr<std::vector<uint64_t>> m_k;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * k0 to k7.
             */
            std::vector<uint64_t>* k() const { return m_k.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 10, the process address space ID.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class pasid_state_t : public kaitai::kstruct {

        public:

            pasid_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pasid_state_t();

        private:
            bool f_is_valid;
            bool m_is_valid;

        public:

            /**
             * The PASID may be used.
             */
            bool is_valid();

        private:
            bool f_pasid;
            int32_t m_pasid;

        public:

            /**
             * Process address space ID.
             */
            int32_t pasid();

        private:
            uint64_t m_pasid_msr;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * PASID in bits 19 to 0, valid flag in bit 31.
             */
            uint64_t pasid_msr() const { return m_pasid_msr; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * State component 9, protection key rights of user pages.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class pkru_state_t : public kaitai::kstruct {

        public:

            pkru_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pkru_state_t();

        private:
            bool f_ad0;
            bool m_ad0;

        public:

            /**
             * Access of pages with key 0 is disabled.
             */
            bool ad0();

        private:
            bool f_ad1;
            bool m_ad1;

        public:

            /**
             * Access of pages with key 1 is disabled.
             */
            bool ad1();

        private:
            bool f_ad10;
            bool m_ad10;

        public:

            /**
             * Access of pages with key 10 is disabled.
             */
            bool ad10();

        private:
            bool f_ad11;
            bool m_ad11;

        public:

            /**
             * Access of pages with key 11 is disabled.
             */
            bool ad11();

        private:
            bool f_ad12;
            bool m_ad12;

        public:

            /**
             * Access of pages with key 12 is disabled.
             */
            bool ad12();

        private:
            bool f_ad13;
            bool m_ad13;

        public:

            /**
             * Access of pages with key 13 is disabled.
             */
            bool ad13();

        private:
            bool f_ad14;
            bool m_ad14;

        public:

            /**
             * Access of pages with key 14 is disabled.
             */
            bool ad14();

        private:
            bool f_ad15;
            bool m_ad15;

        public:

            /**
             * Access of pages with key 15 is disabled.
             */
            bool ad15();

        private:
            bool f_ad2;
            bool m_ad2;

        public:

            /**
             * Access of pages with key 2 is disabled.
             */
            bool ad2();

        private:
            bool f_ad3;
            bool m_ad3;

        public:

            /**
             * Access of pages with key 3 is disabled.
             */
            bool ad3();

        private:
            bool f_ad4;
            bool m_ad4;

        public:

            /**
             * Access of pages with key 4 is disabled.
             */
            bool ad4();

        private:
            bool f_ad5;
            bool m_ad5;

        public:

            /**
             * Access of pages with key 5 is disabled.
             */
            bool ad5();

        private:
            bool f_ad6;
            bool m_ad6;

        public:

            /**
             * Access of pages with key 6 is disabled.
             */
            bool ad6();

        private:
            bool f_ad7;
            bool m_ad7;

        public:

            /**
             * Access of pages with key 7 is disabled.
             */
            bool ad7();

        private:
            bool f_ad8;
            bool m_ad8;

        public:

            /**
             * Access of pages with key 8 is disabled.
             */
            bool ad8();

        private:
            bool f_ad9;
            bool m_ad9;

        public:

            /**
             * Access of pages with key 9 is disabled.
             */
            bool ad9();

        private:
            bool f_wd0;
            bool m_wd0;

        public:

            /**
             * Writing of pages with key 0 is disabled.
             */
            bool wd0();

        private:
            bool f_wd1;
            bool m_wd1;

        public:

            /**
             * Writing of pages with key 1 is disabled.
             */
            bool wd1();

        private:
            bool f_wd10;
            bool m_wd10;

        public:

            /**
             * Writing of pages with key 10 is disabled.
             */
            bool wd10();

        private:
            bool f_wd11;
            bool m_wd11;

        public:

            /**
             * Writing of pages with key 11 is disabled.
             */
            bool wd11();

        private:
            bool f_wd12;
            bool m_wd12;

        public:

            /**
             * Writing of pages with key 12 is disabled.
             */
            bool wd12();

        private:
            bool f_wd13;
            bool m_wd13;

        public:

            /**
             * Writing of pages with key 13 is disabled.
             */
            bool wd13();

        private:
            bool f_wd14;
            bool m_wd14;

        public:

            /**
             * Writing of pages with key 14 is disabled.
             */
            bool wd14();

        private:
            bool f_wd15;
            bool m_wd15;

        public:

            /**
             * Writing of pages with key 15 is disabled.
             */
            bool wd15();

        private:
            bool f_wd2;
            bool m_wd2;

        public:

            /**
             * Writing of pages with key 2 is disabled.
             */
            bool wd2();

        private:
            bool f_wd3;
            bool m_wd3;

        public:

            /**
             * Writing of pages with key 3 is disabled.
             */
            bool wd3();

        private:
            bool f_wd4;
            bool m_wd4;

        public:

            /**
             * Writing of pages with key 4 is disabled.
             */
            bool wd4();

        private:
            bool f_wd5;
            bool m_wd5;

        public:

            /**
             * Writing of pages with key 5 is disabled.
             */
            bool wd5();

        private:
            bool f_wd6;
            bool m_wd6;

        public:

            /**
             * Writing of pages with key 6 is disabled.
             */
            bool wd6();

        private:
            bool f_wd7;
            bool m_wd7;

        public:

            /**
             * Writing of pages with key 7 is disabled.
             */
            bool wd7();

        private:
            bool f_wd8;
            bool m_wd8;

        public:

            /**
             * Writing of pages with key 8 is disabled.
             */
            bool wd8();

        private:
            bool f_wd9;
            bool m_wd9;

        public:

            /**
             * Writing of pages with key 9 is disabled.
             */
            bool wd9();

        private:
            uint32_t m_pkru;
            std::string m_reserved;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Two bits for each of the 16 protection keys.
             */
            uint32_t pkru() const { return m_pkru; }

            /**
             * Unused octets of the component.
             */
            std::string reserved() const { return m_reserved; }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 8, processor trace. A supervisor state: only XSAVES writes
         * it.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class pt_state_t : public kaitai::kstruct {

        public:

            pt_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pt_state_t();

        private:
            uint64_t m_rtit_ctl;
            uint64_t m_rtit_output_base;
            uint64_t m_rtit_output_mask_ptrs;
            uint64_t m_rtit_status;
            uint64_t m_rtit_cr3_match;
            uint64_t m_rtit_addr0_a;
            uint64_t m_rtit_addr0_b;
            uint64_t m_rtit_addr1_a;
            uint64_t m_rtit_addr1_b;
            std::string m_reserved;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * Trace control.
             */
            uint64_t rtit_ctl() const { return m_rtit_ctl; }

            /**
             * Base address of the output.
             */
            uint64_t rtit_output_base() const { return m_rtit_output_base; }

            /**
             * Output mask and pointers.
             */
            uint64_t rtit_output_mask_ptrs() const { return m_rtit_output_mask_ptrs; }

            /**
             * Trace status.
             */
            uint64_t rtit_status() const { return m_rtit_status; }

            /**
             * CR3 to filter by.
             */
            uint64_t rtit_cr3_match() const { return m_rtit_cr3_match; }

            /**
             * Start of filter range 0.
             */
            uint64_t rtit_addr0_a() const { return m_rtit_addr0_a; }

            /**
             * End of filter range 0.
             */
            uint64_t rtit_addr0_b() const { return m_rtit_addr0_b; }

            /**
             * Start of filter range 1.
             */
            uint64_t rtit_addr1_a() const { return m_rtit_addr1_a; }

            /**
             * End of filter range 1.
             */
            uint64_t rtit_addr1_b() const { return m_rtit_addr1_b; }

            /**
             * Unused octets of the component.
             */
            std::string reserved() const { return m_reserved; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * Components at the places they have on Intel CPUs; from byte 576 of the
         * area.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
         * leaf 0xD
         */

        class standard_region_t : public kaitai::kstruct {

        public:

            standard_region_t(bool p_has_apx, kaitai::kstream* p__io, x86_xsave_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~standard_region_t();

        private:
            std::unique_ptr<avx_state_t> m_avx;
            bool n_avx;

        public:
            bool _is_null_avx() { avx(); return n_avx; };

        private:
            std::string m_lwp;
            bool n_lwp;

        public:
            bool _is_null_lwp() { lwp(); return n_lwp; };

        private:
            std::unique_ptr<bndregs_state_t> m_bndregs;
            bool n_bndregs;

        public:
            bool _is_null_bndregs() { bndregs(); return n_bndregs; };

        private:
            std::unique_ptr<bndcsr_state_t> m_bndcsr;
            bool n_bndcsr;

        public:
            bool _is_null_bndcsr() { bndcsr(); return n_bndcsr; };

        private:
            std::unique_ptr<apx_state_t> m_apx;
            bool n_apx;

        public:
            bool _is_null_apx() { apx(); return n_apx; };

        private:
            std::unique_ptr<opmask_state_t> m_opmask;
            bool n_opmask;

        public:
            bool _is_null_opmask() { opmask(); return n_opmask; };

        private:
            std::unique_ptr<zmm_hi256_state_t> m_zmm_hi256;
            bool n_zmm_hi256;

        public:
            bool _is_null_zmm_hi256() { zmm_hi256(); return n_zmm_hi256; };

        private:
            std::unique_ptr<hi16_zmm_state_t> m_hi16_zmm;
            bool n_hi16_zmm;

        public:
            bool _is_null_hi16_zmm() { hi16_zmm(); return n_hi16_zmm; };

        private:
            std::unique_ptr<pkru_state_t> m_pkru;
            bool n_pkru;

        public:
            bool _is_null_pkru() { pkru(); return n_pkru; };

        private:
            std::string m_reserved;
            bool n_reserved;

        public:
            bool _is_null_reserved() { reserved(); return n_reserved; };

        private:
            std::unique_ptr<tilecfg_state_t> m_tilecfg;
            bool n_tilecfg;

        public:
            bool _is_null_tilecfg() { tilecfg(); return n_tilecfg; };

        private:
            std::unique_ptr<tiledata_state_t> m_tiledata;
            bool n_tiledata;

        public:
            bool _is_null_tiledata() { tiledata(); return n_tiledata; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            bool m_has_apx;
            x86_xsave_t* m__root;
            x86_xsave_t* m__parent;

        public:

            /**
             * Upper halves of the YMM registers; at 576 of the area.
             */
            avx_state_t* avx() const { return m_avx.get(); }

            /**
             * At 832 of the area. AMD lightweight profiling state (family 15h) where
             * `xstate_lwp` is set, otherwise unused: its layout is not public in a
             * form that can be cited, so its octets are kept.
             */
            std::string lwp() const { return m_lwp; }

            /**
             * MPX bound registers; at 960 of the area.
             */
            bndregs_state_t* bndregs() const { return m_bndregs.get(); }

            /**
             * MPX configuration and status; at 1024 of the area.
             */
            bndcsr_state_t* bndcsr() const { return m_bndcsr.get(); }

            /**
             * APX registers; at 960 of the area, in place of MPX.
             */
            apx_state_t* apx() const { return m_apx.get(); }

            /**
             * AVX-512 mask registers; at 1088 of the area.
             */
            opmask_state_t* opmask() const { return m_opmask.get(); }

            /**
             * Upper halves of ZMM0 to ZMM15; at 1152 of the area.
             */
            zmm_hi256_state_t* zmm_hi256() const { return m_zmm_hi256.get(); }

            /**
             * ZMM16 to ZMM31; at 1664 of the area.
             */
            hi16_zmm_state_t* hi16_zmm() const { return m_hi16_zmm.get(); }

            /**
             * Protection key rights; at 2688 of the area.
             */
            pkru_state_t* pkru() const { return m_pkru.get(); }

            /**
             * Unused octets up to the next multiple of 64.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * AMX tile configuration; at 2752 of the area.
             */
            tilecfg_state_t* tilecfg() const { return m_tilecfg.get(); }

            /**
             * AMX tile data; at 2816 of the area.
             */
            tiledata_state_t* tiledata() const { return m_tiledata.get(); }

            /**
             * Octets behind the known components, kept as they are.
             */
            std::string trailing() const { return m_trailing; }

            /**
             * True if the octets of MPX hold APX state.
             */
            bool has_apx() const { return m_has_apx; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t* _parent() const { return m__parent; }
        };

        /**
         * One AMX tile register of 1 KiB.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class tile_t : public kaitai::kstruct {

        public:

            tile_t(kaitai::kstream* p__io, x86_xsave_t::tiledata_state_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~tile_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<vector_512_t>>> m_rows;
            x86_xsave_t* m__root;
            x86_xsave_t::tiledata_state_t* m__parent;

        public:

            /**
             * Rows of 64 bytes.
             */
            std::vector<std::unique_ptr<vector_512_t>>* rows() const { return m_rows.get(); }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::tiledata_state_t* _parent() const { return m__parent; }
        };

        /**
         * State component 17, the AMX tile configuration.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class tilecfg_state_t : public kaitai::kstruct {

        public:

            tilecfg_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~tilecfg_state_t();

        private:
            uint8_t m_palette;
            uint8_t m_start_row;
            std::string m_reserved;
            std::unique_ptr<std::vector<uint16_t>> m_cols_b;
            std::string m_reserved_2;
            std::unique_ptr<std::vector<uint8_t>> m_rows;
            std::string m_reserved_3;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Palette; 0 is the initial state.
             */
            uint8_t palette() const { return m_palette; }

            /**
             * Row to restart an interrupted operation at.
             */
            uint8_t start_row() const { return m_start_row; }

            /**
             * Reserved.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * Bytes in a row, by tile.
             */
            std::vector<uint16_t>* cols_b() const { return m_cols_b.get(); }

            /**
             * Reserved for further tiles.
             */
            std::string reserved_2() const { return m_reserved_2; }

            /**
             * Rows, by tile.
             */
            std::vector<uint8_t>* rows() const { return m_rows.get(); }

            /**
             * Reserved for further tiles.
             */
            std::string reserved_3() const { return m_reserved_3; }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 18, the AMX tiles of palette 1.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class tiledata_state_t : public kaitai::kstruct {

        public:

            tiledata_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~tiledata_state_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<tile_t>>> m_tiles;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * TMM0 to TMM7.
             */
            std::vector<std::unique_ptr<tile_t>>* tiles() const { return m_tiles.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * State component 14, user interrupts.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class uintr_state_t : public kaitai::kstruct {

        public:

            uintr_state_t(kaitai::kstream* p__io, x86_xsave_t::compacted_region_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~uintr_state_t();

        private:
            bool f_uif;
            bool m_uif;

        public:

            /**
             * User interrupts are enabled.
             */
            bool uif();

        private:
            uint64_t m_handler;
            uint64_t m_stack_adjust;
            uint32_t m_uitt_size;
            uint8_t m_notification_vector;
            std::string m_reserved;
            uint8_t m_flags;
            uint64_t m_upid_address;
            uint64_t m_request;
            uint64_t m_target_table;
            x86_xsave_t* m__root;
            x86_xsave_t::compacted_region_t* m__parent;

        public:

            /**
             * Address of the handler.
             */
            uint64_t handler() const { return m_handler; }

            /**
             * Stack adjustment.
             */
            uint64_t stack_adjust() const { return m_stack_adjust; }

            /**
             * Highest index of the target table.
             */
            uint32_t uitt_size() const { return m_uitt_size; }

            /**
             * Notification vector.
             */
            uint8_t notification_vector() const { return m_notification_vector; }

            /**
             * Reserved.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * Bit 7 is the user interrupt flag.
             */
            uint8_t flags() const { return m_flags; }

            /**
             * Address of the posted interrupt descriptor.
             */
            uint64_t upid_address() const { return m_upid_address; }

            /**
             * Requested user interrupts, one bit each.
             */
            uint64_t request() const { return m_request; }

            /**
             * Address of the target table, enable flag in bit 0.
             */
            uint64_t target_table() const { return m_target_table; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::compacted_region_t* _parent() const { return m__parent; }
        };

        /**
         * A 256-bit piece of a vector register, as four words.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class vector_256_t : public kaitai::kstruct {

        public:

            vector_256_t(kaitai::kstream* p__io, x86_xsave_t::zmm_hi256_state_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vector_256_t();

        private:
            std::unique_ptr<std::vector<uint64_t>> m_words;
            x86_xsave_t* m__root;
            x86_xsave_t::zmm_hi256_state_t* m__parent;

        public:

            /**
             * Words, lowest bits first.
             */
            std::vector<uint64_t>* words() const { return m_words.get(); }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t::zmm_hi256_state_t* _parent() const { return m__parent; }
        };

        /**
         * A 512-bit vector register, as eight words.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class vector_512_t : public kaitai::kstruct {

        public:

            vector_512_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vector_512_t();

        private:
            std::unique_ptr<std::vector<uint64_t>> m_words;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Words, lowest bits first.
             */
            std::vector<uint64_t>* words() const { return m_words.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * The 64-byte header of an XSAVE area.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class xsave_header_t : public kaitai::kstruct {

        public:

            xsave_header_t(kaitai::kstream* p__io, x86_xsave_t* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~xsave_header_t();

        private:
            bool f_is_compacted;
            bool m_is_compacted;

        public:

            /**
             * True if the area has the compacted form.
             */
            bool is_compacted();

        private:
            bool f_xcomp_apx;
            bool m_xcomp_apx;

        public:

            /**
             * In the compacted area: APX registers R16 to R31.
             */
            bool xcomp_apx();

        private:
            bool f_xcomp_avx;
            bool m_xcomp_avx;

        public:

            /**
             * In the compacted area: AVX state (upper halves of YMM0 to YMM15).
             */
            bool xcomp_avx();

        private:
            bool f_xcomp_bndcsr;
            bool m_xcomp_bndcsr;

        public:

            /**
             * In the compacted area: MPX configuration and status.
             */
            bool xcomp_bndcsr();

        private:
            bool f_xcomp_bndregs;
            bool m_xcomp_bndregs;

        public:

            /**
             * In the compacted area: MPX bound registers.
             */
            bool xcomp_bndregs();

        private:
            bool f_xcomp_bv;
            uint64_t m_xcomp_bv;

        public:

            /**
             * Description of the compacted form in one word.
             */
            uint64_t xcomp_bv();

        private:
            bool f_xcomp_cet_s;
            bool m_xcomp_cet_s;

        public:

            /**
             * In the compacted area: supervisor shadow stacks (supervisor state).
             */
            bool xcomp_cet_s();

        private:
            bool f_xcomp_cet_u;
            bool m_xcomp_cet_u;

        public:

            /**
             * In the compacted area: user shadow stack and branch tracking
             * (supervisor state).
             */
            bool xcomp_cet_u();

        private:
            bool f_xcomp_hdc;
            bool m_xcomp_hdc;

        public:

            /**
             * In the compacted area: hardware duty cycling (supervisor state).
             */
            bool xcomp_hdc();

        private:
            bool f_xcomp_hi16_zmm;
            bool m_xcomp_hi16_zmm;

        public:

            /**
             * In the compacted area: ZMM16 to ZMM31.
             */
            bool xcomp_hi16_zmm();

        private:
            bool f_xcomp_hwp;
            bool m_xcomp_hwp;

        public:

            /**
             * In the compacted area: hardware P-state control (supervisor state).
             */
            bool xcomp_hwp();

        private:
            bool f_xcomp_lbr;
            bool m_xcomp_lbr;

        public:

            /**
             * In the compacted area: last branch records (supervisor state).
             */
            bool xcomp_lbr();

        private:
            bool f_xcomp_lwp;
            bool m_xcomp_lwp;

        public:

            /**
             * In the compacted area: AMD lightweight profiling.
             */
            bool xcomp_lwp();

        private:
            bool f_xcomp_opmask;
            bool m_xcomp_opmask;

        public:

            /**
             * In the compacted area: AVX-512 mask registers.
             */
            bool xcomp_opmask();

        private:
            bool f_xcomp_pasid;
            bool m_xcomp_pasid;

        public:

            /**
             * In the compacted area: PASID (supervisor state).
             */
            bool xcomp_pasid();

        private:
            bool f_xcomp_pkru;
            bool m_xcomp_pkru;

        public:

            /**
             * In the compacted area: protection key rights of user pages.
             */
            bool xcomp_pkru();

        private:
            bool f_xcomp_pt;
            bool m_xcomp_pt;

        public:

            /**
             * In the compacted area: processor trace (supervisor state).
             */
            bool xcomp_pt();

        private:
            bool f_xcomp_sse;
            bool m_xcomp_sse;

        public:

            /**
             * In the compacted area: SSE state (XMM registers and MXCSR).
             */
            bool xcomp_sse();

        private:
            bool f_xcomp_tilecfg;
            bool m_xcomp_tilecfg;

        public:

            /**
             * In the compacted area: AMX tile configuration.
             */
            bool xcomp_tilecfg();

        private:
            bool f_xcomp_tiledata;
            bool m_xcomp_tiledata;

        public:

            /**
             * In the compacted area: AMX tile data.
             */
            bool xcomp_tiledata();

        private:
            bool f_xcomp_uintr;
            bool m_xcomp_uintr;

        public:

            /**
             * In the compacted area: user interrupts (supervisor state).
             */
            bool xcomp_uintr();

        private:
            bool f_xcomp_x87;
            bool m_xcomp_x87;

        public:

            /**
             * In the compacted area: x87 state.
             */
            bool xcomp_x87();

        private:
            bool f_xcomp_zmm_hi256;
            bool m_xcomp_zmm_hi256;

        public:

            /**
             * In the compacted area: upper halves of ZMM0 to ZMM15.
             */
            bool xcomp_zmm_hi256();

        private:
            bool f_xstate_apx;
            bool m_xstate_apx;

        public:

            /**
             * Not in its initial state: APX registers R16 to R31.
             */
            bool xstate_apx();

        private:
            bool f_xstate_avx;
            bool m_xstate_avx;

        public:

            /**
             * Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
             */
            bool xstate_avx();

        private:
            bool f_xstate_bndcsr;
            bool m_xstate_bndcsr;

        public:

            /**
             * Not in its initial state: MPX configuration and status.
             */
            bool xstate_bndcsr();

        private:
            bool f_xstate_bndregs;
            bool m_xstate_bndregs;

        public:

            /**
             * Not in its initial state: MPX bound registers.
             */
            bool xstate_bndregs();

        private:
            bool f_xstate_cet_s;
            bool m_xstate_cet_s;

        public:

            /**
             * Not in its initial state: supervisor shadow stacks (supervisor state).
             */
            bool xstate_cet_s();

        private:
            bool f_xstate_cet_u;
            bool m_xstate_cet_u;

        public:

            /**
             * Not in its initial state: user shadow stack and branch tracking
             * (supervisor state).
             */
            bool xstate_cet_u();

        private:
            bool f_xstate_hdc;
            bool m_xstate_hdc;

        public:

            /**
             * Not in its initial state: hardware duty cycling (supervisor state).
             */
            bool xstate_hdc();

        private:
            bool f_xstate_hi16_zmm;
            bool m_xstate_hi16_zmm;

        public:

            /**
             * Not in its initial state: ZMM16 to ZMM31.
             */
            bool xstate_hi16_zmm();

        private:
            bool f_xstate_hwp;
            bool m_xstate_hwp;

        public:

            /**
             * Not in its initial state: hardware P-state control (supervisor state).
             */
            bool xstate_hwp();

        private:
            bool f_xstate_lbr;
            bool m_xstate_lbr;

        public:

            /**
             * Not in its initial state: last branch records (supervisor state).
             */
            bool xstate_lbr();

        private:
            bool f_xstate_lwp;
            bool m_xstate_lwp;

        public:

            /**
             * Not in its initial state: AMD lightweight profiling.
             */
            bool xstate_lwp();

        private:
            bool f_xstate_opmask;
            bool m_xstate_opmask;

        public:

            /**
             * Not in its initial state: AVX-512 mask registers.
             */
            bool xstate_opmask();

        private:
            bool f_xstate_pasid;
            bool m_xstate_pasid;

        public:

            /**
             * Not in its initial state: PASID (supervisor state).
             */
            bool xstate_pasid();

        private:
            bool f_xstate_pkru;
            bool m_xstate_pkru;

        public:

            /**
             * Not in its initial state: protection key rights of user pages.
             */
            bool xstate_pkru();

        private:
            bool f_xstate_pt;
            bool m_xstate_pt;

        public:

            /**
             * Not in its initial state: processor trace (supervisor state).
             */
            bool xstate_pt();

        private:
            bool f_xstate_sse;
            bool m_xstate_sse;

        public:

            /**
             * Not in its initial state: SSE state (XMM registers and MXCSR).
             */
            bool xstate_sse();

        private:
            bool f_xstate_tilecfg;
            bool m_xstate_tilecfg;

        public:

            /**
             * Not in its initial state: AMX tile configuration.
             */
            bool xstate_tilecfg();

        private:
            bool f_xstate_tiledata;
            bool m_xstate_tiledata;

        public:

            /**
             * Not in its initial state: AMX tile data.
             */
            bool xstate_tiledata();

        private:
            bool f_xstate_uintr;
            bool m_xstate_uintr;

        public:

            /**
             * Not in its initial state: user interrupts (supervisor state).
             */
            bool xstate_uintr();

        private:
            bool f_xstate_x87;
            bool m_xstate_x87;

        public:

            /**
             * Not in its initial state: x87 state.
             */
            bool xstate_x87();

        private:
            bool f_xstate_zmm_hi256;
            bool m_xstate_zmm_hi256;

        public:

            /**
             * Not in its initial state: upper halves of ZMM0 to ZMM15.
             */
            bool xstate_zmm_hi256();

        private:
            uint64_t m_xstate_bv;
            uint32_t m_xcomp_bv_low;
            uint32_t m_xcomp_bv_high;
            std::string m_reserved;
            x86_xsave_t* m__root;
            x86_xsave_t* m__parent;

        public:

            /**
             * The components that are not in their initial state. The octets of all
             * others are to be ignored.
             */
            uint64_t xstate_bv() const { return m_xstate_bv; }

            /**
             * Bits 31 to 0 of the description of the compacted form; 0 in the
             * standard form.
             */
            uint32_t xcomp_bv_low() const { return m_xcomp_bv_low; }

            /**
             * Bits 63 to 32 of the description of the compacted form; 0 in the
             * standard form.
             */
            uint32_t xcomp_bv_high() const { return m_xcomp_bv_high; }

            /**
             * Reserved; 0, or the area cannot be loaded.
             */
            std::string reserved() const { return m_reserved; }
            x86_xsave_t* _root() const { return m__root; }
            x86_xsave_t* _parent() const { return m__parent; }
        };

        /**
         * State component 6, ZMM_Hi256.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
         */

        class zmm_hi256_state_t : public kaitai::kstruct {

        public:

            zmm_hi256_state_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, x86_xsave_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~zmm_hi256_state_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<vector_256_t>>> m_zmm_hi256;
            x86_xsave_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Bits 511 to 256 of ZMM0 to ZMM15.
             */
            std::vector<std::unique_ptr<vector_256_t>>* zmm_hi256() const { return m_zmm_hi256.get(); }
            x86_xsave_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

    private:
        bool f_components;
        uint32_t m_components;

    public:

        /**
         * Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
         * form.
         */
        uint32_t components();

    private:
        bool f_has_apx;
        bool m_has_apx;

    public:

        /**
         * True if the octets of MPX hold APX state, which took over its place.
         */
        bool has_apx();

    private:
        std::unique_ptr<x86_fxsave_t> m_legacy;
        bool n_legacy;

    public:
        bool _is_null_legacy() { legacy(); return n_legacy; };

    private:
        std::unique_ptr<xsave_header_t> m_header;
        bool n_header;

    public:
        bool _is_null_header() { header(); return n_header; };

    private:
        std::unique_ptr<standard_region_t> m_extended;
        bool n_extended;

    public:
        bool _is_null_extended() { extended(); return n_extended; };

    private:
        std::unique_ptr<amd_region_t> m_extended_amd;
        bool n_extended_amd;

    public:
        bool _is_null_extended_amd() { extended_amd(); return n_extended_amd; };

    private:
        std::unique_ptr<compacted_region_t> m_extended_compacted;
        bool n_extended_compacted;

    public:
        bool _is_null_extended_compacted() { extended_compacted(); return n_extended_compacted; };

    private:
        x86_xsave_t* m__root;
        kaitai::kstruct* m__parent;
        std::string m__raw_extended;
        bool n__raw_extended;

    public:
        bool _is_null__raw_extended() { _raw_extended(); return n__raw_extended; };

    private:
        std::unique_ptr<kaitai::kstream> m__io__raw_extended;
        std::string m__raw_extended_amd;
        bool n__raw_extended_amd;

    public:
        bool _is_null__raw_extended_amd() { _raw_extended_amd(); return n__raw_extended_amd; };

    private:
        std::unique_ptr<kaitai::kstream> m__io__raw_extended_amd;
        std::string m__raw_extended_compacted;
        bool n__raw_extended_compacted;

    public:
        bool _is_null__raw_extended_compacted() { _raw_extended_compacted(); return n__raw_extended_compacted; };

    private:
        std::unique_ptr<kaitai::kstream> m__io__raw_extended_compacted;

    public:

        /**
         * x87 and SSE state.
         */
        x86_fxsave_t* legacy() const { return m_legacy.get(); }

        /**
         * Which components are there.
         */
        xsave_header_t* header() const { return m_header.get(); }

        /**
         * The components at the places they have on Intel CPUs.
         */
        standard_region_t* extended() const { return m_extended.get(); }

        /**
         * The components at the places they have on AMD CPUs.
         */
        amd_region_t* extended_amd() const { return m_extended_amd.get(); }

        /**
         * The components of the compacted form.
         */
        compacted_region_t* extended_compacted() const { return m_extended_compacted.get(); }
        x86_xsave_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
        std::string _raw_extended() const { return m__raw_extended; }
        kaitai::kstream* _io__raw_extended() const { return m__io__raw_extended.get(); }
        std::string _raw_extended_amd() const { return m__raw_extended_amd; }
        kaitai::kstream* _io__raw_extended_amd() const { return m__io__raw_extended_amd.get(); }
        std::string _raw_extended_compacted() const { return m__raw_extended_compacted; }
        kaitai::kstream* _io__raw_extended_compacted() const { return m__io__raw_extended_compacted.get(); }
    };
}
