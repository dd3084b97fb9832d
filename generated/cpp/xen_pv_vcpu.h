#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_pv_vcpu_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "x86_fxsave.h"
#include "x86_xsave.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * The blobs that Xen's control interface gives for a PV vCPU, as the
     * `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
     * 32-bit forms, the extended context, the extended processor state and the
     * model specific registers.
     * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
     */

    class xen_pv_vcpu_t : public kaitai::kstruct {

    public:
        class extended_context_t;
        class guest_context_32_t;
        class guest_context_64_t;
        class msr_t;
        class trap_info_32_t;
        class trap_info_64_t;
        class user_regs_32_t;
        class user_regs_64_t;
        class xsave_context_t;

        enum arch_capabilities_bit_t {
            ARCH_CAPABILITIES_BIT_RDCL_NO = 0,
            ARCH_CAPABILITIES_BIT_IBRS_ALL = 1,
            ARCH_CAPABILITIES_BIT_RSBA = 2,
            ARCH_CAPABILITIES_BIT_SKIP_L1DFL = 3,
            ARCH_CAPABILITIES_BIT_SSB_NO = 4,
            ARCH_CAPABILITIES_BIT_MDS_NO = 5,
            ARCH_CAPABILITIES_BIT_IF_PSCHANGE_MC_NO = 6,
            ARCH_CAPABILITIES_BIT_TSX_CTRL = 7,
            ARCH_CAPABILITIES_BIT_TAA_NO = 8,
            ARCH_CAPABILITIES_BIT_MCU_CTRL = 9,
            ARCH_CAPABILITIES_BIT_MISC_PACKAGE_CTRL = 10,
            ARCH_CAPABILITIES_BIT_ENERGY_FILTERING = 11,
            ARCH_CAPABILITIES_BIT_DOITM = 12,
            ARCH_CAPABILITIES_BIT_SBDR_SSDP_NO = 13,
            ARCH_CAPABILITIES_BIT_FBSDP_NO = 14,
            ARCH_CAPABILITIES_BIT_PSDP_NO = 15,
            ARCH_CAPABILITIES_BIT_FB_CLEAR = 17,
            ARCH_CAPABILITIES_BIT_FB_CLEAR_CTRL = 18,
            ARCH_CAPABILITIES_BIT_RRSBA = 19,
            ARCH_CAPABILITIES_BIT_BHI_NO = 20,
            ARCH_CAPABILITIES_BIT_XAPIC_STATUS = 21,
            ARCH_CAPABILITIES_BIT_OVRCLK_STATUS = 23,
            ARCH_CAPABILITIES_BIT_PBRSB_NO = 24,
            ARCH_CAPABILITIES_BIT_GDS_CTRL = 25,
            ARCH_CAPABILITIES_BIT_GDS_NO = 26,
            ARCH_CAPABILITIES_BIT_RFDS_NO = 27,
            ARCH_CAPABILITIES_BIT_RFDS_CLEAR = 28,
            ARCH_CAPABILITIES_BIT_ITS_NO = 62
        };
        static bool _is_defined_arch_capabilities_bit_t(arch_capabilities_bit_t v);

    private:
        static const std::set<arch_capabilities_bit_t> _values_arch_capabilities_bit_t;

    public:

        enum bndcfgs_bit_t {
            BNDCFGS_BIT_EN = 0,
            BNDCFGS_BIT_BNDPRESERVE = 1
        };
        static bool _is_defined_bndcfgs_bit_t(bndcfgs_bit_t v);

    private:
        static const std::set<bndcfgs_bit_t> _values_bndcfgs_bit_t;

    public:

        enum breakpoint_access_t {
            BREAKPOINT_ACCESS_EXECUTE = 0,
            BREAKPOINT_ACCESS_WRITE = 1,
            BREAKPOINT_ACCESS_IO = 2,
            BREAKPOINT_ACCESS_READ_WRITE = 3
        };
        static bool _is_defined_breakpoint_access_t(breakpoint_access_t v);

    private:
        static const std::set<breakpoint_access_t> _values_breakpoint_access_t;

    public:

        enum breakpoint_length_t {
            BREAKPOINT_LENGTH_ONE_OCTET = 0,
            BREAKPOINT_LENGTH_TWO_OCTETS = 1,
            BREAKPOINT_LENGTH_EIGHT_OCTETS = 2,
            BREAKPOINT_LENGTH_FOUR_OCTETS = 3
        };
        static bool _is_defined_breakpoint_length_t(breakpoint_length_t v);

    private:
        static const std::set<breakpoint_length_t> _values_breakpoint_length_t;

    public:

        enum misc_features_enables_bit_t {
            MISC_FEATURES_ENABLES_BIT_CPUID_FAULTING = 0
        };
        static bool _is_defined_misc_features_enables_bit_t(misc_features_enables_bit_t v);

    private:
        static const std::set<misc_features_enables_bit_t> _values_misc_features_enables_bit_t;

    public:

        enum msr_index_t {
            MSR_INDEX_SPEC_CTRL = 72,
            MSR_INDEX_INTEL_PLATFORM_INFO = 206,
            MSR_INDEX_ARCH_CAPABILITIES = 266,
            MSR_INDEX_INTEL_MISC_FEATURES_ENABLES = 320,
            MSR_INDEX_TSC_AUX = 3221225731UL,
            MSR_INDEX_AMD64_DR1_ADDRESS_MASK = 3221295129UL,
            MSR_INDEX_AMD64_DR2_ADDRESS_MASK = 3221295130UL,
            MSR_INDEX_AMD64_DR3_ADDRESS_MASK = 3221295131UL,
            MSR_INDEX_AMD64_DR0_ADDRESS_MASK = 3221295143UL
        };
        static bool _is_defined_msr_index_t(msr_index_t v);

    private:
        static const std::set<msr_index_t> _values_msr_index_t;

    public:

        enum platform_info_bit_t {
            PLATFORM_INFO_BIT_CPUID_FAULTING = 31
        };
        static bool _is_defined_platform_info_bit_t(platform_info_bit_t v);

    private:
        static const std::set<platform_info_bit_t> _values_platform_info_bit_t;

    public:

        enum spec_ctrl_bit_t {
            SPEC_CTRL_BIT_IBRS = 0,
            SPEC_CTRL_BIT_STIBP = 1,
            SPEC_CTRL_BIT_SSBD = 2,
            SPEC_CTRL_BIT_IPRED_DIS_U = 3,
            SPEC_CTRL_BIT_IPRED_DIS_S = 4,
            SPEC_CTRL_BIT_RRSBA_DIS_U = 5,
            SPEC_CTRL_BIT_RRSBA_DIS_S = 6,
            SPEC_CTRL_BIT_PSFD = 7,
            SPEC_CTRL_BIT_DDP_DIS_U = 8,
            SPEC_CTRL_BIT_BHI_DIS_S = 10
        };
        static bool _is_defined_spec_ctrl_bit_t(spec_ctrl_bit_t v);

    private:
        static const std::set<spec_ctrl_bit_t> _values_spec_ctrl_bit_t;

    public:

        xen_pv_vcpu_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_pv_vcpu_t();

        /**
         * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
         * 4.9 writes 56 octets, later ones 64; the interface allows 128.
         * \sa xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
         */

        class extended_context_t : public kaitai::kstruct {

        public:

            extended_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~extended_context_t();

        private:
            bool f_mcg_cmci_p;
            bool m_mcg_cmci_p;
            bool n_mcg_cmci_p;

        public:
            bool _is_null_mcg_cmci_p() { mcg_cmci_p(); return n_mcg_cmci_p; };

        private:

        public:

            /**
             * Corrected errors can raise interrupts.
             */
            bool mcg_cmci_p();

        private:
            bool f_mcg_ctl_p;
            bool m_mcg_ctl_p;
            bool n_mcg_ctl_p;

        public:
            bool _is_null_mcg_ctl_p() { mcg_ctl_p(); return n_mcg_ctl_p; };

        private:

        public:

            /**
             * MCG_CTL exists.
             */
            bool mcg_ctl_p();

        private:
            bool f_mcg_ext_p;
            bool m_mcg_ext_p;
            bool n_mcg_ext_p;

        public:
            bool _is_null_mcg_ext_p() { mcg_ext_p(); return n_mcg_ext_p; };

        private:

        public:

            /**
             * Extended machine check registers exist.
             */
            bool mcg_ext_p();

        private:
            bool f_mcg_lmce_p;
            bool m_mcg_lmce_p;
            bool n_mcg_lmce_p;

        public:
            bool _is_null_mcg_lmce_p() { mcg_lmce_p(); return n_mcg_lmce_p; };

        private:

        public:

            /**
             * Local machine checks exist.
             */
            bool mcg_lmce_p();

        private:
            bool f_mcg_num_banks;
            int32_t m_mcg_num_banks;
            bool n_mcg_num_banks;

        public:
            bool _is_null_mcg_num_banks() { mcg_num_banks(); return n_mcg_num_banks; };

        private:

        public:

            /**
             * Number of machine check banks.
             */
            int32_t mcg_num_banks();

        private:
            bool f_mcg_ser_p;
            bool m_mcg_ser_p;
            bool n_mcg_ser_p;

        public:
            bool _is_null_mcg_ser_p() { mcg_ser_p(); return n_mcg_ser_p; };

        private:

        public:

            /**
             * Software can recover from errors.
             */
            bool mcg_ser_p();

        private:
            bool f_mcg_tes_p;
            bool m_mcg_tes_p;
            bool n_mcg_tes_p;

        public:
            bool _is_null_mcg_tes_p() { mcg_tes_p(); return n_mcg_tes_p; };

        private:

        public:

            /**
             * Error status is threshold based.
             */
            bool mcg_tes_p();

        private:
            uint32_t m_vcpu;
            uint32_t m_len_context;
            uint64_t m_syscall32_callback_eip;
            uint64_t m_sysenter_callback_eip;
            uint16_t m_syscall32_callback_cs;
            uint16_t m_sysenter_callback_cs;
            uint8_t m_syscall32_disables_events;
            uint8_t m_sysenter_disables_events;
            std::string m_padding;
            uint64_t m_mcg_cap;
            bool n_mcg_cap;

        public:
            bool _is_null_mcg_cap() { mcg_cap(); return n_mcg_cap; };

        private:
            uint64_t m_mci_ctl2_bank0;
            bool n_mci_ctl2_bank0;

        public:
            bool _is_null_mci_ctl2_bank0() { mci_ctl2_bank0(); return n_mci_ctl2_bank0; };

        private:
            uint64_t m_mci_ctl2_bank1;
            bool n_mci_ctl2_bank1;

        public:
            bool _is_null_mci_ctl2_bank1() { mci_ctl2_bank1(); return n_mci_ctl2_bank1; };

        private:
            uint64_t m_mcg_ext_ctl;
            bool n_mcg_ext_ctl;

        public:
            bool _is_null_mcg_ext_ctl() { mcg_ext_ctl(); return n_mcg_ext_ctl; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_pv_vcpu_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Number of the vCPU, as in the record.
             */
            uint32_t vcpu() const { return m_vcpu; }

            /**
             * Size of this structure in octets.
             */
            uint32_t len_context() const { return m_len_context; }

            /**
             * Address that SYSCALL from 32-bit code enters.
             */
            uint64_t syscall32_callback_eip() const { return m_syscall32_callback_eip; }

            /**
             * Address that SYSENTER enters.
             */
            uint64_t sysenter_callback_eip() const { return m_sysenter_callback_eip; }

            /**
             * Code segment for SYSCALL from 32-bit code.
             */
            uint16_t syscall32_callback_cs() const { return m_syscall32_callback_cs; }

            /**
             * Code segment for SYSENTER.
             */
            uint16_t sysenter_callback_cs() const { return m_sysenter_callback_cs; }

            /**
             * Not 0 if SYSCALL from 32-bit code masks events.
             */
            uint8_t syscall32_disables_events() const { return m_syscall32_disables_events; }

            /**
             * Not 0 if SYSENTER masks events.
             */
            uint8_t sysenter_disables_events() const { return m_sysenter_disables_events; }

            /**
             * Padding that the compiler inserts.
             */
            std::string padding() const { return m_padding; }

            /**
             * Machine check capabilities.
             */
            uint64_t mcg_cap() const { return m_mcg_cap; }

            /**
             * Control 2 register of machine check bank 0.
             */
            uint64_t mci_ctl2_bank0() const { return m_mci_ctl2_bank0; }

            /**
             * Control 2 register of machine check bank 1.
             */
            uint64_t mci_ctl2_bank1() const { return m_mci_ctl2_bank1; }

            /**
             * Extended machine check control (Xen 4.10 and later).
             */
            uint64_t mcg_ext_ctl() const { return m_mcg_ext_ctl; }

            /**
             * Fields of a version that is not known here (opaque).
             */
            std::string trailing() const { return m_trailing; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Registers of a vCPU of a 32-bit PV guest, 2800 octets.
         * \sa xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
         */

        class guest_context_32_t : public kaitai::kstruct {

        public:

            guest_context_32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~guest_context_32_t();

        private:
            bool f_cr0_am;
            bool m_cr0_am;

        public:

            /**
             * Alignment checks on.
             */
            bool cr0_am();

        private:
            bool f_cr0_cd;
            bool m_cr0_cd;

        public:

            /**
             * Cache disabled.
             */
            bool cr0_cd();

        private:
            bool f_cr0_em;
            bool m_cr0_em;

        public:

            /**
             * FPU instructions fault.
             */
            bool cr0_em();

        private:
            bool f_cr0_et;
            bool m_cr0_et;

        public:

            /**
             * Extension type, always set.
             */
            bool cr0_et();

        private:
            bool f_cr0_mp;
            bool m_cr0_mp;

        public:

            /**
             * WAIT follows `ts`.
             */
            bool cr0_mp();

        private:
            bool f_cr0_ne;
            bool m_cr0_ne;

        public:

            /**
             * FPU errors are exceptions.
             */
            bool cr0_ne();

        private:
            bool f_cr0_nw;
            bool m_cr0_nw;

        public:

            /**
             * Not write-through.
             */
            bool cr0_nw();

        private:
            bool f_cr0_pe;
            bool m_cr0_pe;

        public:

            /**
             * Protected mode.
             */
            bool cr0_pe();

        private:
            bool f_cr0_pg;
            bool m_cr0_pg;

        public:

            /**
             * Paging on.
             */
            bool cr0_pg();

        private:
            bool f_cr0_ts;
            bool m_cr0_ts;

        public:

            /**
             * Task switched, FPU state is not the current one.
             */
            bool cr0_ts();

        private:
            bool f_cr0_wp;
            bool m_cr0_wp;

        public:

            /**
             * Read-only pages bind the kernel too.
             */
            bool cr0_wp();

        private:
            bool f_cr3_frame;
            uint64_t m_cr3_frame;

        public:

            /**
             * Frame number of the page table; MFN or PFN, see `cr3`.
             */
            uint64_t cr3_frame();

        private:
            bool f_cr4_cet;
            bool m_cr4_cet;

        public:

            /**
             * Control-flow enforcement.
             */
            bool cr4_cet();

        private:
            bool f_cr4_de;
            bool m_cr4_de;

        public:

            /**
             * Debugging extensions.
             */
            bool cr4_de();

        private:
            bool f_cr4_fsgsbase;
            bool m_cr4_fsgsbase;

        public:

            /**
             * FS and GS base instructions.
             */
            bool cr4_fsgsbase();

        private:
            bool f_cr4_la57;
            bool m_cr4_la57;

        public:

            /**
             * Five-level paging.
             */
            bool cr4_la57();

        private:
            bool f_cr4_mce;
            bool m_cr4_mce;

        public:

            /**
             * Machine checks on.
             */
            bool cr4_mce();

        private:
            bool f_cr4_osfxsr;
            bool m_cr4_osfxsr;

        public:

            /**
             * FXSAVE and SSE on.
             */
            bool cr4_osfxsr();

        private:
            bool f_cr4_osxmmexcpt;
            bool m_cr4_osxmmexcpt;

        public:

            /**
             * SSE exceptions on.
             */
            bool cr4_osxmmexcpt();

        private:
            bool f_cr4_osxsave;
            bool m_cr4_osxsave;

        public:

            /**
             * XSAVE on.
             */
            bool cr4_osxsave();

        private:
            bool f_cr4_pae;
            bool m_cr4_pae;

        public:

            /**
             * Physical address extension.
             */
            bool cr4_pae();

        private:
            bool f_cr4_pce;
            bool m_cr4_pce;

        public:

            /**
             * RDPMC for user mode.
             */
            bool cr4_pce();

        private:
            bool f_cr4_pcide;
            bool m_cr4_pcide;

        public:

            /**
             * Process context identifiers.
             */
            bool cr4_pcide();

        private:
            bool f_cr4_pge;
            bool m_cr4_pge;

        public:

            /**
             * Global pages.
             */
            bool cr4_pge();

        private:
            bool f_cr4_pke;
            bool m_cr4_pke;

        public:

            /**
             * Protection keys for user pages.
             */
            bool cr4_pke();

        private:
            bool f_cr4_pks;
            bool m_cr4_pks;

        public:

            /**
             * Protection keys for kernel pages.
             */
            bool cr4_pks();

        private:
            bool f_cr4_pse;
            bool m_cr4_pse;

        public:

            /**
             * Page size extensions.
             */
            bool cr4_pse();

        private:
            bool f_cr4_pvi;
            bool m_cr4_pvi;

        public:

            /**
             * Protected mode virtual interrupts.
             */
            bool cr4_pvi();

        private:
            bool f_cr4_smap;
            bool m_cr4_smap;

        public:

            /**
             * No access to user pages by the kernel.
             */
            bool cr4_smap();

        private:
            bool f_cr4_smep;
            bool m_cr4_smep;

        public:

            /**
             * No execution of user pages by the kernel.
             */
            bool cr4_smep();

        private:
            bool f_cr4_smxe;
            bool m_cr4_smxe;

        public:

            /**
             * SMX on.
             */
            bool cr4_smxe();

        private:
            bool f_cr4_tsd;
            bool m_cr4_tsd;

        public:

            /**
             * RDTSC is privileged.
             */
            bool cr4_tsd();

        private:
            bool f_cr4_umip;
            bool m_cr4_umip;

        public:

            /**
             * User mode instruction prevention.
             */
            bool cr4_umip();

        private:
            bool f_cr4_vme;
            bool m_cr4_vme;

        public:

            /**
             * Virtual 8086 mode extensions.
             */
            bool cr4_vme();

        private:
            bool f_cr4_vmxe;
            bool m_cr4_vmxe;

        public:

            /**
             * VMX on.
             */
            bool cr4_vmxe();

        private:
            bool f_dr6_b0;
            bool m_dr6_b0;

        public:

            /**
             * Breakpoint 0 hit.
             */
            bool dr6_b0();

        private:
            bool f_dr6_b1;
            bool m_dr6_b1;

        public:

            /**
             * Breakpoint 1 hit.
             */
            bool dr6_b1();

        private:
            bool f_dr6_b2;
            bool m_dr6_b2;

        public:

            /**
             * Breakpoint 2 hit.
             */
            bool dr6_b2();

        private:
            bool f_dr6_b3;
            bool m_dr6_b3;

        public:

            /**
             * Breakpoint 3 hit.
             */
            bool dr6_b3();

        private:
            bool f_dr6_bd;
            bool m_dr6_bd;

        public:

            /**
             * A debug register was accessed.
             */
            bool dr6_bd();

        private:
            bool f_dr6_bld;
            bool m_dr6_bld;

        public:

            /**
             * Clear if a bus lock was detected.
             */
            bool dr6_bld();

        private:
            bool f_dr6_bs;
            bool m_dr6_bs;

        public:

            /**
             * Single step.
             */
            bool dr6_bs();

        private:
            bool f_dr6_bt;
            bool m_dr6_bt;

        public:

            /**
             * Task switch.
             */
            bool dr6_bt();

        private:
            bool f_dr6_rtm;
            bool m_dr6_rtm;

        public:

            /**
             * Clear if within a transactional region.
             */
            bool dr6_rtm();

        private:
            bool f_dr7_g0;
            bool m_dr7_g0;

        public:

            /**
             * Breakpoint 0 is on for all tasks.
             */
            bool dr7_g0();

        private:
            bool f_dr7_g1;
            bool m_dr7_g1;

        public:

            /**
             * Breakpoint 1 is on for all tasks.
             */
            bool dr7_g1();

        private:
            bool f_dr7_g2;
            bool m_dr7_g2;

        public:

            /**
             * Breakpoint 2 is on for all tasks.
             */
            bool dr7_g2();

        private:
            bool f_dr7_g3;
            bool m_dr7_g3;

        public:

            /**
             * Breakpoint 3 is on for all tasks.
             */
            bool dr7_g3();

        private:
            bool f_dr7_gd;
            bool m_dr7_gd;

        public:

            /**
             * Access to debug registers faults.
             */
            bool dr7_gd();

        private:
            bool f_dr7_ge;
            bool m_dr7_ge;

        public:

            /**
             * Exact global breakpoints.
             */
            bool dr7_ge();

        private:
            bool f_dr7_l0;
            bool m_dr7_l0;

        public:

            /**
             * Breakpoint 0 is on for the current task.
             */
            bool dr7_l0();

        private:
            bool f_dr7_l1;
            bool m_dr7_l1;

        public:

            /**
             * Breakpoint 1 is on for the current task.
             */
            bool dr7_l1();

        private:
            bool f_dr7_l2;
            bool m_dr7_l2;

        public:

            /**
             * Breakpoint 2 is on for the current task.
             */
            bool dr7_l2();

        private:
            bool f_dr7_l3;
            bool m_dr7_l3;

        public:

            /**
             * Breakpoint 3 is on for the current task.
             */
            bool dr7_l3();

        private:
            bool f_dr7_le;
            bool m_dr7_le;

        public:

            /**
             * Exact local breakpoints.
             */
            bool dr7_le();

        private:
            bool f_dr7_len0;
            breakpoint_length_t m_dr7_len0;

        public:

            /**
             * How many octets breakpoint 0 covers.
             */
            breakpoint_length_t dr7_len0();

        private:
            bool f_dr7_len1;
            breakpoint_length_t m_dr7_len1;

        public:

            /**
             * How many octets breakpoint 1 covers.
             */
            breakpoint_length_t dr7_len1();

        private:
            bool f_dr7_len2;
            breakpoint_length_t m_dr7_len2;

        public:

            /**
             * How many octets breakpoint 2 covers.
             */
            breakpoint_length_t dr7_len2();

        private:
            bool f_dr7_len3;
            breakpoint_length_t m_dr7_len3;

        public:

            /**
             * How many octets breakpoint 3 covers.
             */
            breakpoint_length_t dr7_len3();

        private:
            bool f_dr7_rtm;
            bool m_dr7_rtm;

        public:

            /**
             * Debugging of transactional regions.
             */
            bool dr7_rtm();

        private:
            bool f_dr7_rw0;
            breakpoint_access_t m_dr7_rw0;

        public:

            /**
             * What breakpoint 0 stops at.
             */
            breakpoint_access_t dr7_rw0();

        private:
            bool f_dr7_rw1;
            breakpoint_access_t m_dr7_rw1;

        public:

            /**
             * What breakpoint 1 stops at.
             */
            breakpoint_access_t dr7_rw1();

        private:
            bool f_dr7_rw2;
            breakpoint_access_t m_dr7_rw2;

        public:

            /**
             * What breakpoint 2 stops at.
             */
            breakpoint_access_t dr7_rw2();

        private:
            bool f_dr7_rw3;
            breakpoint_access_t m_dr7_rw3;

        public:

            /**
             * What breakpoint 3 stops at.
             */
            breakpoint_access_t dr7_rw3();

        private:
            bool f_vgcf_failsafe_disables_events;
            bool m_vgcf_failsafe_disables_events;

        public:

            /**
             * The failsafe callback is entered with events masked.
             */
            bool vgcf_failsafe_disables_events();

        private:
            bool f_vgcf_i387_valid;
            bool m_vgcf_i387_valid;

        public:

            /**
             * `fpu_ctxt` is valid.
             */
            bool vgcf_i387_valid();

        private:
            bool f_vgcf_in_kernel;
            bool m_vgcf_in_kernel;

        public:

            /**
             * The vCPU runs the guest kernel, not a user program.
             */
            bool vgcf_in_kernel();

        private:
            bool f_vgcf_online;
            bool m_vgcf_online;

        public:

            /**
             * The vCPU is up.
             */
            bool vgcf_online();

        private:
            bool f_vgcf_syscall_disables_events;
            bool m_vgcf_syscall_disables_events;

        public:

            /**
             * The syscall callback is entered with events masked.
             */
            bool vgcf_syscall_disables_events();

        private:
            bool f_vmasst_4gb_segments;
            bool m_vmasst_4gb_segments;

        public:

            /**
             * Segment limits of 4 GiB are simulated (32-bit guests).
             */
            bool vmasst_4gb_segments();

        private:
            bool f_vmasst_4gb_segments_notify;
            bool m_vmasst_4gb_segments_notify;

        public:

            /**
             * Trap 15 tells when that simulation is used.
             */
            bool vmasst_4gb_segments_notify();

        private:
            bool f_vmasst_architectural_iopl;
            bool m_vmasst_architectural_iopl;

        public:

            /**
             * The virtual IOPL acts as the real one does.
             */
            bool vmasst_architectural_iopl();

        private:
            bool f_vmasst_pae_extended_cr3;
            bool m_vmasst_pae_extended_cr3;

        public:

            /**
             * Level 3 page tables may lie above 4 GiB (32-bit guests).
             */
            bool vmasst_pae_extended_cr3();

        private:
            bool f_vmasst_runstate_update_flag;
            bool m_vmasst_runstate_update_flag;

        public:

            /**
             * Xen marks when it updates the run state information.
             */
            bool vmasst_runstate_update_flag();

        private:
            bool f_vmasst_writable_pagetables;
            bool m_vmasst_writable_pagetables;

        public:

            /**
             * The guest may write to its level 1 page tables.
             */
            bool vmasst_writable_pagetables();

        private:
            std::unique_ptr<x86_fxsave_t> m_fpu_ctxt;
            uint32_t m_flags;
            std::unique_ptr<user_regs_32_t> m_user_regs;
            std::unique_ptr<std::vector<std::unique_ptr<trap_info_32_t>>> m_traps;
            uint32_t m_ldt_base;
            uint32_t m_ldt_ents;
            std::unique_ptr<std::vector<uint32_t>> m_gdt_frames;
            uint32_t m_gdt_ents;
            uint32_t m_kernel_ss;
            uint32_t m_kernel_sp;
            uint32_t m_cr0;
            uint32_t m_cr1;
            uint32_t m_cr2;
            uint32_t m_cr3;
            uint32_t m_cr4;
            uint32_t m_cr5;
            uint32_t m_cr6;
            uint32_t m_cr7;
            uint32_t m_dr0;
            uint32_t m_dr1;
            uint32_t m_dr2;
            uint32_t m_dr3;
            uint32_t m_dr4;
            uint32_t m_dr5;
            uint32_t m_dr6;
            uint32_t m_dr7;
            uint32_t m_event_callback_cs;
            uint32_t m_event_callback_eip;
            uint32_t m_failsafe_callback_cs;
            uint32_t m_failsafe_callback_eip;
            uint32_t m_vm_assist;
            xen_pv_vcpu_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_fpu_ctxt;
            std::unique_ptr<kaitai::kstream> m__io__raw_fpu_ctxt;

        public:

            /**
             * FPU and SSE registers.
             */
            x86_fxsave_t* fpu_ctxt() const { return m_fpu_ctxt.get(); }

            /**
             * State of the vCPU, `VGCF_*`.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * General registers.
             */
            user_regs_32_t* user_regs() const { return m_user_regs.get(); }

            /**
             * Virtual interrupt descriptor table, by vector.
             */
            std::vector<std::unique_ptr<trap_info_32_t>>* traps() const { return m_traps.get(); }

            /**
             * Linear address of the local descriptor table.
             */
            uint32_t ldt_base() const { return m_ldt_base; }

            /**
             * Number of entries in the local descriptor table.
             */
            uint32_t ldt_ents() const { return m_ldt_ents; }

            /**
             * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
             * image has PFNs.
             */
            std::vector<uint32_t>* gdt_frames() const { return m_gdt_frames.get(); }

            /**
             * Number of entries in the global descriptor table.
             */
            uint32_t gdt_ents() const { return m_gdt_ents; }

            /**
             * Stack segment for entries into the guest kernel.
             */
            uint32_t kernel_ss() const { return m_kernel_ss; }

            /**
             * Stack pointer for entries into the guest kernel.
             */
            uint32_t kernel_sp() const { return m_kernel_sp; }

            /**
             * Control register 0.
             */
            uint32_t cr0() const { return m_cr0; }

            /**
             * Not used.
             */
            uint32_t cr1() const { return m_cr1; }

            /**
             * Address of the last page fault; the guest itself reads it from its
             * vCPU information.
             */
            uint32_t cr2() const { return m_cr2; }

            /**
             * Page table, its frame number rotated so that 32 bits of it fit. Holds
             * an MFN; a libxc image has a PFN.
             */
            uint32_t cr3() const { return m_cr3; }

            /**
             * Control register 4.
             */
            uint32_t cr4() const { return m_cr4; }

            /**
             * Not used.
             */
            uint32_t cr5() const { return m_cr5; }

            /**
             * Not used.
             */
            uint32_t cr6() const { return m_cr6; }

            /**
             * Not used.
             */
            uint32_t cr7() const { return m_cr7; }

            /**
             * Address of breakpoint 0.
             */
            uint32_t dr0() const { return m_dr0; }

            /**
             * Address of breakpoint 1.
             */
            uint32_t dr1() const { return m_dr1; }

            /**
             * Address of breakpoint 2.
             */
            uint32_t dr2() const { return m_dr2; }

            /**
             * Address of breakpoint 3.
             */
            uint32_t dr3() const { return m_dr3; }

            /**
             * Not used.
             */
            uint32_t dr4() const { return m_dr4; }

            /**
             * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
             */
            uint32_t dr5() const { return m_dr5; }

            /**
             * Debug status.
             */
            uint32_t dr6() const { return m_dr6; }

            /**
             * Debug control.
             */
            uint32_t dr7() const { return m_dr7; }

            /**
             * Code segment of the event callback.
             */
            uint32_t event_callback_cs() const { return m_event_callback_cs; }

            /**
             * Address that events are delivered to.
             */
            uint32_t event_callback_eip() const { return m_event_callback_eip; }

            /**
             * Code segment of the failsafe callback.
             */
            uint32_t failsafe_callback_cs() const { return m_failsafe_callback_cs; }

            /**
             * Address that is entered if returning to the guest fails.
             */
            uint32_t failsafe_callback_eip() const { return m_failsafe_callback_eip; }

            /**
             * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
             */
            uint32_t vm_assist() const { return m_vm_assist; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_fpu_ctxt() const { return m__raw_fpu_ctxt; }
            kaitai::kstream* _io__raw_fpu_ctxt() const { return m__io__raw_fpu_ctxt.get(); }
        };

        /**
         * Registers of a vCPU of a 64-bit PV guest, 5168 octets.
         * \sa xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
         */

        class guest_context_64_t : public kaitai::kstruct {

        public:

            guest_context_64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~guest_context_64_t();

        private:
            bool f_cr0_am;
            bool m_cr0_am;

        public:

            /**
             * Alignment checks on.
             */
            bool cr0_am();

        private:
            bool f_cr0_cd;
            bool m_cr0_cd;

        public:

            /**
             * Cache disabled.
             */
            bool cr0_cd();

        private:
            bool f_cr0_em;
            bool m_cr0_em;

        public:

            /**
             * FPU instructions fault.
             */
            bool cr0_em();

        private:
            bool f_cr0_et;
            bool m_cr0_et;

        public:

            /**
             * Extension type, always set.
             */
            bool cr0_et();

        private:
            bool f_cr0_mp;
            bool m_cr0_mp;

        public:

            /**
             * WAIT follows `ts`.
             */
            bool cr0_mp();

        private:
            bool f_cr0_ne;
            bool m_cr0_ne;

        public:

            /**
             * FPU errors are exceptions.
             */
            bool cr0_ne();

        private:
            bool f_cr0_nw;
            bool m_cr0_nw;

        public:

            /**
             * Not write-through.
             */
            bool cr0_nw();

        private:
            bool f_cr0_pe;
            bool m_cr0_pe;

        public:

            /**
             * Protected mode.
             */
            bool cr0_pe();

        private:
            bool f_cr0_pg;
            bool m_cr0_pg;

        public:

            /**
             * Paging on.
             */
            bool cr0_pg();

        private:
            bool f_cr0_ts;
            bool m_cr0_ts;

        public:

            /**
             * Task switched, FPU state is not the current one.
             */
            bool cr0_ts();

        private:
            bool f_cr0_wp;
            bool m_cr0_wp;

        public:

            /**
             * Read-only pages bind the kernel too.
             */
            bool cr0_wp();

        private:
            bool f_cr3_frame;
            uint64_t m_cr3_frame;

        public:

            /**
             * Frame number of the kernel page table; MFN or PFN, see `cr3`.
             */
            uint64_t cr3_frame();

        private:
            bool f_cr4_cet;
            bool m_cr4_cet;

        public:

            /**
             * Control-flow enforcement.
             */
            bool cr4_cet();

        private:
            bool f_cr4_de;
            bool m_cr4_de;

        public:

            /**
             * Debugging extensions.
             */
            bool cr4_de();

        private:
            bool f_cr4_fsgsbase;
            bool m_cr4_fsgsbase;

        public:

            /**
             * FS and GS base instructions.
             */
            bool cr4_fsgsbase();

        private:
            bool f_cr4_la57;
            bool m_cr4_la57;

        public:

            /**
             * Five-level paging.
             */
            bool cr4_la57();

        private:
            bool f_cr4_mce;
            bool m_cr4_mce;

        public:

            /**
             * Machine checks on.
             */
            bool cr4_mce();

        private:
            bool f_cr4_osfxsr;
            bool m_cr4_osfxsr;

        public:

            /**
             * FXSAVE and SSE on.
             */
            bool cr4_osfxsr();

        private:
            bool f_cr4_osxmmexcpt;
            bool m_cr4_osxmmexcpt;

        public:

            /**
             * SSE exceptions on.
             */
            bool cr4_osxmmexcpt();

        private:
            bool f_cr4_osxsave;
            bool m_cr4_osxsave;

        public:

            /**
             * XSAVE on.
             */
            bool cr4_osxsave();

        private:
            bool f_cr4_pae;
            bool m_cr4_pae;

        public:

            /**
             * Physical address extension.
             */
            bool cr4_pae();

        private:
            bool f_cr4_pce;
            bool m_cr4_pce;

        public:

            /**
             * RDPMC for user mode.
             */
            bool cr4_pce();

        private:
            bool f_cr4_pcide;
            bool m_cr4_pcide;

        public:

            /**
             * Process context identifiers.
             */
            bool cr4_pcide();

        private:
            bool f_cr4_pge;
            bool m_cr4_pge;

        public:

            /**
             * Global pages.
             */
            bool cr4_pge();

        private:
            bool f_cr4_pke;
            bool m_cr4_pke;

        public:

            /**
             * Protection keys for user pages.
             */
            bool cr4_pke();

        private:
            bool f_cr4_pks;
            bool m_cr4_pks;

        public:

            /**
             * Protection keys for kernel pages.
             */
            bool cr4_pks();

        private:
            bool f_cr4_pse;
            bool m_cr4_pse;

        public:

            /**
             * Page size extensions.
             */
            bool cr4_pse();

        private:
            bool f_cr4_pvi;
            bool m_cr4_pvi;

        public:

            /**
             * Protected mode virtual interrupts.
             */
            bool cr4_pvi();

        private:
            bool f_cr4_smap;
            bool m_cr4_smap;

        public:

            /**
             * No access to user pages by the kernel.
             */
            bool cr4_smap();

        private:
            bool f_cr4_smep;
            bool m_cr4_smep;

        public:

            /**
             * No execution of user pages by the kernel.
             */
            bool cr4_smep();

        private:
            bool f_cr4_smxe;
            bool m_cr4_smxe;

        public:

            /**
             * SMX on.
             */
            bool cr4_smxe();

        private:
            bool f_cr4_tsd;
            bool m_cr4_tsd;

        public:

            /**
             * RDTSC is privileged.
             */
            bool cr4_tsd();

        private:
            bool f_cr4_umip;
            bool m_cr4_umip;

        public:

            /**
             * User mode instruction prevention.
             */
            bool cr4_umip();

        private:
            bool f_cr4_vme;
            bool m_cr4_vme;

        public:

            /**
             * Virtual 8086 mode extensions.
             */
            bool cr4_vme();

        private:
            bool f_cr4_vmxe;
            bool m_cr4_vmxe;

        public:

            /**
             * VMX on.
             */
            bool cr4_vmxe();

        private:
            bool f_dr6_b0;
            bool m_dr6_b0;

        public:

            /**
             * Breakpoint 0 hit.
             */
            bool dr6_b0();

        private:
            bool f_dr6_b1;
            bool m_dr6_b1;

        public:

            /**
             * Breakpoint 1 hit.
             */
            bool dr6_b1();

        private:
            bool f_dr6_b2;
            bool m_dr6_b2;

        public:

            /**
             * Breakpoint 2 hit.
             */
            bool dr6_b2();

        private:
            bool f_dr6_b3;
            bool m_dr6_b3;

        public:

            /**
             * Breakpoint 3 hit.
             */
            bool dr6_b3();

        private:
            bool f_dr6_bd;
            bool m_dr6_bd;

        public:

            /**
             * A debug register was accessed.
             */
            bool dr6_bd();

        private:
            bool f_dr6_bld;
            bool m_dr6_bld;

        public:

            /**
             * Clear if a bus lock was detected.
             */
            bool dr6_bld();

        private:
            bool f_dr6_bs;
            bool m_dr6_bs;

        public:

            /**
             * Single step.
             */
            bool dr6_bs();

        private:
            bool f_dr6_bt;
            bool m_dr6_bt;

        public:

            /**
             * Task switch.
             */
            bool dr6_bt();

        private:
            bool f_dr6_rtm;
            bool m_dr6_rtm;

        public:

            /**
             * Clear if within a transactional region.
             */
            bool dr6_rtm();

        private:
            bool f_dr7_g0;
            bool m_dr7_g0;

        public:

            /**
             * Breakpoint 0 is on for all tasks.
             */
            bool dr7_g0();

        private:
            bool f_dr7_g1;
            bool m_dr7_g1;

        public:

            /**
             * Breakpoint 1 is on for all tasks.
             */
            bool dr7_g1();

        private:
            bool f_dr7_g2;
            bool m_dr7_g2;

        public:

            /**
             * Breakpoint 2 is on for all tasks.
             */
            bool dr7_g2();

        private:
            bool f_dr7_g3;
            bool m_dr7_g3;

        public:

            /**
             * Breakpoint 3 is on for all tasks.
             */
            bool dr7_g3();

        private:
            bool f_dr7_gd;
            bool m_dr7_gd;

        public:

            /**
             * Access to debug registers faults.
             */
            bool dr7_gd();

        private:
            bool f_dr7_ge;
            bool m_dr7_ge;

        public:

            /**
             * Exact global breakpoints.
             */
            bool dr7_ge();

        private:
            bool f_dr7_l0;
            bool m_dr7_l0;

        public:

            /**
             * Breakpoint 0 is on for the current task.
             */
            bool dr7_l0();

        private:
            bool f_dr7_l1;
            bool m_dr7_l1;

        public:

            /**
             * Breakpoint 1 is on for the current task.
             */
            bool dr7_l1();

        private:
            bool f_dr7_l2;
            bool m_dr7_l2;

        public:

            /**
             * Breakpoint 2 is on for the current task.
             */
            bool dr7_l2();

        private:
            bool f_dr7_l3;
            bool m_dr7_l3;

        public:

            /**
             * Breakpoint 3 is on for the current task.
             */
            bool dr7_l3();

        private:
            bool f_dr7_le;
            bool m_dr7_le;

        public:

            /**
             * Exact local breakpoints.
             */
            bool dr7_le();

        private:
            bool f_dr7_len0;
            breakpoint_length_t m_dr7_len0;

        public:

            /**
             * How many octets breakpoint 0 covers.
             */
            breakpoint_length_t dr7_len0();

        private:
            bool f_dr7_len1;
            breakpoint_length_t m_dr7_len1;

        public:

            /**
             * How many octets breakpoint 1 covers.
             */
            breakpoint_length_t dr7_len1();

        private:
            bool f_dr7_len2;
            breakpoint_length_t m_dr7_len2;

        public:

            /**
             * How many octets breakpoint 2 covers.
             */
            breakpoint_length_t dr7_len2();

        private:
            bool f_dr7_len3;
            breakpoint_length_t m_dr7_len3;

        public:

            /**
             * How many octets breakpoint 3 covers.
             */
            breakpoint_length_t dr7_len3();

        private:
            bool f_dr7_rtm;
            bool m_dr7_rtm;

        public:

            /**
             * Debugging of transactional regions.
             */
            bool dr7_rtm();

        private:
            bool f_dr7_rw0;
            breakpoint_access_t m_dr7_rw0;

        public:

            /**
             * What breakpoint 0 stops at.
             */
            breakpoint_access_t dr7_rw0();

        private:
            bool f_dr7_rw1;
            breakpoint_access_t m_dr7_rw1;

        public:

            /**
             * What breakpoint 1 stops at.
             */
            breakpoint_access_t dr7_rw1();

        private:
            bool f_dr7_rw2;
            breakpoint_access_t m_dr7_rw2;

        public:

            /**
             * What breakpoint 2 stops at.
             */
            breakpoint_access_t dr7_rw2();

        private:
            bool f_dr7_rw3;
            breakpoint_access_t m_dr7_rw3;

        public:

            /**
             * What breakpoint 3 stops at.
             */
            breakpoint_access_t dr7_rw3();

        private:
            bool f_user_cr3_frame;
            uint64_t m_user_cr3_frame;

        public:

            /**
             * Frame number of the user page table; MFN or PFN, see `user_cr3`.
             */
            uint64_t user_cr3_frame();

        private:
            bool f_vgcf_failsafe_disables_events;
            bool m_vgcf_failsafe_disables_events;

        public:

            /**
             * The failsafe callback is entered with events masked.
             */
            bool vgcf_failsafe_disables_events();

        private:
            bool f_vgcf_i387_valid;
            bool m_vgcf_i387_valid;

        public:

            /**
             * `fpu_ctxt` is valid.
             */
            bool vgcf_i387_valid();

        private:
            bool f_vgcf_in_kernel;
            bool m_vgcf_in_kernel;

        public:

            /**
             * The vCPU runs the guest kernel, not a user program.
             */
            bool vgcf_in_kernel();

        private:
            bool f_vgcf_online;
            bool m_vgcf_online;

        public:

            /**
             * The vCPU is up.
             */
            bool vgcf_online();

        private:
            bool f_vgcf_syscall_disables_events;
            bool m_vgcf_syscall_disables_events;

        public:

            /**
             * The syscall callback is entered with events masked.
             */
            bool vgcf_syscall_disables_events();

        private:
            bool f_vmasst_4gb_segments;
            bool m_vmasst_4gb_segments;

        public:

            /**
             * Segment limits of 4 GiB are simulated (32-bit guests).
             */
            bool vmasst_4gb_segments();

        private:
            bool f_vmasst_4gb_segments_notify;
            bool m_vmasst_4gb_segments_notify;

        public:

            /**
             * Trap 15 tells when that simulation is used.
             */
            bool vmasst_4gb_segments_notify();

        private:
            bool f_vmasst_architectural_iopl;
            bool m_vmasst_architectural_iopl;

        public:

            /**
             * The virtual IOPL acts as the real one does.
             */
            bool vmasst_architectural_iopl();

        private:
            bool f_vmasst_m2p_strict;
            bool m_vmasst_m2p_strict;

        public:

            /**
             * The machine-to-physical table is hidden from user mode.
             */
            bool vmasst_m2p_strict();

        private:
            bool f_vmasst_pae_extended_cr3;
            bool m_vmasst_pae_extended_cr3;

        public:

            /**
             * Level 3 page tables may lie above 4 GiB (32-bit guests).
             */
            bool vmasst_pae_extended_cr3();

        private:
            bool f_vmasst_runstate_update_flag;
            bool m_vmasst_runstate_update_flag;

        public:

            /**
             * Xen marks when it updates the run state information.
             */
            bool vmasst_runstate_update_flag();

        private:
            bool f_vmasst_writable_pagetables;
            bool m_vmasst_writable_pagetables;

        public:

            /**
             * The guest may write to its level 1 page tables.
             */
            bool vmasst_writable_pagetables();

        private:
            std::unique_ptr<x86_fxsave_t> m_fpu_ctxt;
            uint64_t m_flags;
            std::unique_ptr<user_regs_64_t> m_user_regs;
            std::unique_ptr<std::vector<std::unique_ptr<trap_info_64_t>>> m_traps;
            uint64_t m_ldt_base;
            uint64_t m_ldt_ents;
            std::unique_ptr<std::vector<uint64_t>> m_gdt_frames;
            uint64_t m_gdt_ents;
            uint64_t m_kernel_ss;
            uint64_t m_kernel_sp;
            uint64_t m_cr0;
            uint64_t m_user_cr3;
            uint64_t m_cr2;
            uint64_t m_cr3;
            uint64_t m_cr4;
            uint64_t m_cr5;
            uint64_t m_cr6;
            uint64_t m_cr7;
            uint64_t m_dr0;
            uint64_t m_dr1;
            uint64_t m_dr2;
            uint64_t m_dr3;
            uint64_t m_dr4;
            uint64_t m_dr5;
            uint64_t m_dr6;
            uint64_t m_dr7;
            uint64_t m_event_callback_eip;
            uint64_t m_failsafe_callback_eip;
            uint64_t m_syscall_callback_eip;
            uint64_t m_vm_assist;
            uint64_t m_fs_base;
            uint64_t m_gs_base_kernel;
            uint64_t m_gs_base_user;
            xen_pv_vcpu_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_fpu_ctxt;
            std::unique_ptr<kaitai::kstream> m__io__raw_fpu_ctxt;

        public:

            /**
             * FPU and SSE registers.
             */
            x86_fxsave_t* fpu_ctxt() const { return m_fpu_ctxt.get(); }

            /**
             * State of the vCPU, `VGCF_*`.
             */
            uint64_t flags() const { return m_flags; }

            /**
             * General registers.
             */
            user_regs_64_t* user_regs() const { return m_user_regs.get(); }

            /**
             * Virtual interrupt descriptor table, by vector.
             */
            std::vector<std::unique_ptr<trap_info_64_t>>* traps() const { return m_traps.get(); }

            /**
             * Linear address of the local descriptor table.
             */
            uint64_t ldt_base() const { return m_ldt_base; }

            /**
             * Number of entries in the local descriptor table.
             */
            uint64_t ldt_ents() const { return m_ldt_ents; }

            /**
             * Frames of the global descriptor table, 512 entries each. MFNs; a libxc
             * image has PFNs.
             */
            std::vector<uint64_t>* gdt_frames() const { return m_gdt_frames.get(); }

            /**
             * Number of entries in the global descriptor table.
             */
            uint64_t gdt_ents() const { return m_gdt_ents; }

            /**
             * Stack segment for entries into the guest kernel.
             */
            uint64_t kernel_ss() const { return m_kernel_ss; }

            /**
             * Stack pointer for entries into the guest kernel.
             */
            uint64_t kernel_sp() const { return m_kernel_sp; }

            /**
             * Control register 0.
             */
            uint64_t cr0() const { return m_cr0; }

            /**
             * Page table for user mode, in the form of a CR3; 0 if there is none.
             * Holds an MFN; a libxc image has a PFN, with bit 0 set.
             */
            uint64_t user_cr3() const { return m_user_cr3; }

            /**
             * Address of the last page fault; the guest itself reads it from its
             * vCPU information.
             */
            uint64_t cr2() const { return m_cr2; }

            /**
             * Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
             */
            uint64_t cr3() const { return m_cr3; }

            /**
             * Control register 4.
             */
            uint64_t cr4() const { return m_cr4; }

            /**
             * Not used.
             */
            uint64_t cr5() const { return m_cr5; }

            /**
             * Not used.
             */
            uint64_t cr6() const { return m_cr6; }

            /**
             * Not used.
             */
            uint64_t cr7() const { return m_cr7; }

            /**
             * Address of breakpoint 0.
             */
            uint64_t dr0() const { return m_dr0; }

            /**
             * Address of breakpoint 1.
             */
            uint64_t dr1() const { return m_dr1; }

            /**
             * Address of breakpoint 2.
             */
            uint64_t dr2() const { return m_dr2; }

            /**
             * Address of breakpoint 3.
             */
            uint64_t dr3() const { return m_dr3; }

            /**
             * Not used.
             */
            uint64_t dr4() const { return m_dr4; }

            /**
             * Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
             */
            uint64_t dr5() const { return m_dr5; }

            /**
             * Debug status.
             */
            uint64_t dr6() const { return m_dr6; }

            /**
             * Debug control.
             */
            uint64_t dr7() const { return m_dr7; }

            /**
             * Address that events are delivered to.
             */
            uint64_t event_callback_eip() const { return m_event_callback_eip; }

            /**
             * Address that is entered if returning to the guest fails.
             */
            uint64_t failsafe_callback_eip() const { return m_failsafe_callback_eip; }

            /**
             * Address that SYSCALL from 64-bit code enters.
             */
            uint64_t syscall_callback_eip() const { return m_syscall_callback_eip; }

            /**
             * Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
             */
            uint64_t vm_assist() const { return m_vm_assist; }

            /**
             * Base of FS.
             */
            uint64_t fs_base() const { return m_fs_base; }

            /**
             * Base of GS in kernel mode.
             */
            uint64_t gs_base_kernel() const { return m_gs_base_kernel; }

            /**
             * Base of GS in user mode.
             */
            uint64_t gs_base_user() const { return m_gs_base_user; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_fpu_ctxt() const { return m__raw_fpu_ctxt; }
            kaitai::kstream* _io__raw_fpu_ctxt() const { return m__io__raw_fpu_ctxt.get(); }
        };

        /**
         * One model specific register of a vCPU.
         * \sa xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
         */

        class msr_t : public kaitai::kstruct {

        public:

            msr_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~msr_t();

        private:
            msr_index_t m_index;
            uint32_t m_reserved;
            uint64_t m_value;
            xen_pv_vcpu_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Number of the register.
             */
            msr_index_t index() const { return m_index; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * Value of the register.
             */
            uint64_t value() const { return m_value; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Handler of one exception or software interrupt, 32-bit guest.
         * \sa xen/include/public/arch-x86/xen.h, struct trap_info
         */

        class trap_info_32_t : public kaitai::kstruct {

        public:

            trap_info_32_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_32_t* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~trap_info_32_t();

        private:
            bool f_clears_if;
            bool m_clears_if;

        public:

            /**
             * The handler is entered with events masked.
             */
            bool clears_if();

        private:
            bool f_dpl;
            int32_t m_dpl;

        public:

            /**
             * Privilege level from which software may raise the trap.
             */
            int32_t dpl();

        private:
            uint8_t m_vector;
            uint8_t m_flags;
            uint16_t m_cs;
            uint32_t m_address;
            xen_pv_vcpu_t* m__root;
            xen_pv_vcpu_t::guest_context_32_t* m__parent;

        public:

            /**
             * Vector; equals the place in the table, or is 0 in an unused entry.
             */
            uint8_t vector() const { return m_vector; }

            /**
             * Privilege level and event masking.
             */
            uint8_t flags() const { return m_flags; }

            /**
             * Code segment of the handler.
             */
            uint16_t cs() const { return m_cs; }

            /**
             * Address of the handler; 0 if there is none.
             */
            uint32_t address() const { return m_address; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            xen_pv_vcpu_t::guest_context_32_t* _parent() const { return m__parent; }
        };

        /**
         * Handler of one exception or software interrupt, 64-bit guest.
         * \sa xen/include/public/arch-x86/xen.h, struct trap_info
         */

        class trap_info_64_t : public kaitai::kstruct {

        public:

            trap_info_64_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_64_t* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~trap_info_64_t();

        private:
            bool f_clears_if;
            bool m_clears_if;

        public:

            /**
             * The handler is entered with events masked.
             */
            bool clears_if();

        private:
            bool f_dpl;
            int32_t m_dpl;

        public:

            /**
             * Privilege level from which software may raise the trap.
             */
            int32_t dpl();

        private:
            uint8_t m_vector;
            uint8_t m_flags;
            uint16_t m_cs;
            std::string m_padding;
            uint64_t m_address;
            xen_pv_vcpu_t* m__root;
            xen_pv_vcpu_t::guest_context_64_t* m__parent;

        public:

            /**
             * Vector; equals the place in the table, or is 0 in an unused entry.
             */
            uint8_t vector() const { return m_vector; }

            /**
             * Privilege level and event masking.
             */
            uint8_t flags() const { return m_flags; }

            /**
             * Code segment of the handler.
             */
            uint16_t cs() const { return m_cs; }

            /**
             * Padding that the compiler inserts.
             */
            std::string padding() const { return m_padding; }

            /**
             * Address of the handler; 0 if there is none.
             */
            uint64_t address() const { return m_address; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            xen_pv_vcpu_t::guest_context_64_t* _parent() const { return m__parent; }
        };

        /**
         * General registers of a vCPU of a 32-bit guest, 68 octets.
         * \sa xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
         */

        class user_regs_32_t : public kaitai::kstruct {

        public:

            user_regs_32_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_32_t* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~user_regs_32_t();

        private:
            bool f_cpl;
            int32_t m_cpl;

        public:

            /**
             * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
             * user alike; 1 is the kernel of a 32-bit guest.
             */
            int32_t cpl();

        private:
            bool f_eflags_ac;
            bool m_eflags_ac;

        public:

            /**
             * Alignment check, or access to user pages allowed.
             */
            bool eflags_ac();

        private:
            bool f_eflags_af;
            bool m_eflags_af;

        public:

            /**
             * Auxiliary carry.
             */
            bool eflags_af();

        private:
            bool f_eflags_cf;
            bool m_eflags_cf;

        public:

            /**
             * Carry.
             */
            bool eflags_cf();

        private:
            bool f_eflags_df;
            bool m_eflags_df;

        public:

            /**
             * Direction of string instructions.
             */
            bool eflags_df();

        private:
            bool f_eflags_id;
            bool m_eflags_id;

        public:

            /**
             * CPUID can be used.
             */
            bool eflags_id();

        private:
            bool f_eflags_if;
            bool m_eflags_if;

        public:

            /**
             * Interrupts on; for PV the inverse of `saved_upcall_mask`.
             */
            bool eflags_if();

        private:
            bool f_eflags_iopl;
            int32_t m_eflags_iopl;

        public:

            /**
             * I/O privilege level, for PV the virtual one.
             */
            int32_t eflags_iopl();

        private:
            bool f_eflags_nt;
            bool m_eflags_nt;

        public:

            /**
             * Nested task.
             */
            bool eflags_nt();

        private:
            bool f_eflags_of;
            bool m_eflags_of;

        public:

            /**
             * Overflow.
             */
            bool eflags_of();

        private:
            bool f_eflags_pf;
            bool m_eflags_pf;

        public:

            /**
             * Parity.
             */
            bool eflags_pf();

        private:
            bool f_eflags_rf;
            bool m_eflags_rf;

        public:

            /**
             * Resume, one instruction without debug faults.
             */
            bool eflags_rf();

        private:
            bool f_eflags_sf;
            bool m_eflags_sf;

        public:

            /**
             * Sign.
             */
            bool eflags_sf();

        private:
            bool f_eflags_tf;
            bool m_eflags_tf;

        public:

            /**
             * Trap after each instruction.
             */
            bool eflags_tf();

        private:
            bool f_eflags_vif;
            bool m_eflags_vif;

        public:

            /**
             * Virtual interrupt flag.
             */
            bool eflags_vif();

        private:
            bool f_eflags_vip;
            bool m_eflags_vip;

        public:

            /**
             * Virtual interrupt pending.
             */
            bool eflags_vip();

        private:
            bool f_eflags_vm;
            bool m_eflags_vm;

        public:

            /**
             * Virtual 8086 mode.
             */
            bool eflags_vm();

        private:
            bool f_eflags_zf;
            bool m_eflags_zf;

        public:

            /**
             * Zero.
             */
            bool eflags_zf();

        private:
            uint32_t m_ebx;
            uint32_t m_ecx;
            uint32_t m_edx;
            uint32_t m_esi;
            uint32_t m_edi;
            uint32_t m_ebp;
            uint32_t m_eax;
            uint16_t m_error_code;
            uint16_t m_entry_vector;
            uint32_t m_eip;
            uint16_t m_cs;
            uint8_t m_saved_upcall_mask;
            uint8_t m_pad0;
            uint32_t m_eflags;
            uint32_t m_esp;
            uint16_t m_ss;
            uint16_t m_pad1;
            uint16_t m_es;
            uint16_t m_pad2;
            uint16_t m_ds;
            uint16_t m_pad3;
            uint16_t m_fs;
            uint16_t m_pad4;
            uint16_t m_gs;
            uint16_t m_pad5;
            xen_pv_vcpu_t* m__root;
            xen_pv_vcpu_t::guest_context_32_t* m__parent;

        public:

            /**
             * Register EBX.
             */
            uint32_t ebx() const { return m_ebx; }

            /**
             * Register ECX.
             */
            uint32_t ecx() const { return m_ecx; }

            /**
             * Register EDX. When a guest suspends, vCPU 0 has the frame of its start
             * info page here (MFN; a libxc image has a PFN).
             */
            uint32_t edx() const { return m_edx; }

            /**
             * Register ESI.
             */
            uint32_t esi() const { return m_esi; }

            /**
             * Register EDI.
             */
            uint32_t edi() const { return m_edi; }

            /**
             * Register EBP.
             */
            uint32_t ebp() const { return m_ebp; }

            /**
             * Register EAX.
             */
            uint32_t eax() const { return m_eax; }

            /**
             * Private to Xen.
             */
            uint16_t error_code() const { return m_error_code; }

            /**
             * Private to Xen.
             */
            uint16_t entry_vector() const { return m_entry_vector; }

            /**
             * Instruction pointer.
             */
            uint32_t eip() const { return m_eip; }

            /**
             * Code segment selector.
             */
            uint16_t cs() const { return m_cs; }

            /**
             * Not 0 if events are masked for the vCPU.
             */
            uint8_t saved_upcall_mask() const { return m_saved_upcall_mask; }

            /**
             * Padding.
             */
            uint8_t pad0() const { return m_pad0; }

            /**
             * Flags register.
             */
            uint32_t eflags() const { return m_eflags; }

            /**
             * Stack pointer.
             */
            uint32_t esp() const { return m_esp; }

            /**
             * Stack segment selector.
             */
            uint16_t ss() const { return m_ss; }

            /**
             * Padding.
             */
            uint16_t pad1() const { return m_pad1; }

            /**
             * ES selector.
             */
            uint16_t es() const { return m_es; }

            /**
             * Padding.
             */
            uint16_t pad2() const { return m_pad2; }

            /**
             * DS selector.
             */
            uint16_t ds() const { return m_ds; }

            /**
             * Padding.
             */
            uint16_t pad3() const { return m_pad3; }

            /**
             * FS selector.
             */
            uint16_t fs() const { return m_fs; }

            /**
             * Padding.
             */
            uint16_t pad4() const { return m_pad4; }

            /**
             * GS selector.
             */
            uint16_t gs() const { return m_gs; }

            /**
             * Padding.
             */
            uint16_t pad5() const { return m_pad5; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            xen_pv_vcpu_t::guest_context_32_t* _parent() const { return m__parent; }
        };

        /**
         * General registers of a vCPU of a 64-bit guest, 200 octets.
         * \sa xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
         */

        class user_regs_64_t : public kaitai::kstruct {

        public:

            user_regs_64_t(kaitai::kstream* p__io, xen_pv_vcpu_t::guest_context_64_t* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~user_regs_64_t();

        private:
            bool f_cpl;
            int32_t m_cpl;

        public:

            /**
             * Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
             * user alike; 1 is the kernel of a 32-bit guest.
             */
            int32_t cpl();

        private:
            bool f_rflags_ac;
            bool m_rflags_ac;

        public:

            /**
             * Alignment check, or access to user pages allowed.
             */
            bool rflags_ac();

        private:
            bool f_rflags_af;
            bool m_rflags_af;

        public:

            /**
             * Auxiliary carry.
             */
            bool rflags_af();

        private:
            bool f_rflags_cf;
            bool m_rflags_cf;

        public:

            /**
             * Carry.
             */
            bool rflags_cf();

        private:
            bool f_rflags_df;
            bool m_rflags_df;

        public:

            /**
             * Direction of string instructions.
             */
            bool rflags_df();

        private:
            bool f_rflags_id;
            bool m_rflags_id;

        public:

            /**
             * CPUID can be used.
             */
            bool rflags_id();

        private:
            bool f_rflags_if;
            bool m_rflags_if;

        public:

            /**
             * Interrupts on; for PV the inverse of `saved_upcall_mask`.
             */
            bool rflags_if();

        private:
            bool f_rflags_iopl;
            int32_t m_rflags_iopl;

        public:

            /**
             * I/O privilege level, for PV the virtual one.
             */
            int32_t rflags_iopl();

        private:
            bool f_rflags_nt;
            bool m_rflags_nt;

        public:

            /**
             * Nested task.
             */
            bool rflags_nt();

        private:
            bool f_rflags_of;
            bool m_rflags_of;

        public:

            /**
             * Overflow.
             */
            bool rflags_of();

        private:
            bool f_rflags_pf;
            bool m_rflags_pf;

        public:

            /**
             * Parity.
             */
            bool rflags_pf();

        private:
            bool f_rflags_rf;
            bool m_rflags_rf;

        public:

            /**
             * Resume, one instruction without debug faults.
             */
            bool rflags_rf();

        private:
            bool f_rflags_sf;
            bool m_rflags_sf;

        public:

            /**
             * Sign.
             */
            bool rflags_sf();

        private:
            bool f_rflags_tf;
            bool m_rflags_tf;

        public:

            /**
             * Trap after each instruction.
             */
            bool rflags_tf();

        private:
            bool f_rflags_vif;
            bool m_rflags_vif;

        public:

            /**
             * Virtual interrupt flag.
             */
            bool rflags_vif();

        private:
            bool f_rflags_vip;
            bool m_rflags_vip;

        public:

            /**
             * Virtual interrupt pending.
             */
            bool rflags_vip();

        private:
            bool f_rflags_vm;
            bool m_rflags_vm;

        public:

            /**
             * Virtual 8086 mode.
             */
            bool rflags_vm();

        private:
            bool f_rflags_zf;
            bool m_rflags_zf;

        public:

            /**
             * Zero.
             */
            bool rflags_zf();

        private:
            uint64_t m_r15;
            uint64_t m_r14;
            uint64_t m_r13;
            uint64_t m_r12;
            uint64_t m_rbp;
            uint64_t m_rbx;
            uint64_t m_r11;
            uint64_t m_r10;
            uint64_t m_r9;
            uint64_t m_r8;
            uint64_t m_rax;
            uint64_t m_rcx;
            uint64_t m_rdx;
            uint64_t m_rsi;
            uint64_t m_rdi;
            uint32_t m_error_code;
            uint32_t m_entry_vector;
            uint64_t m_rip;
            uint16_t m_cs;
            std::string m_pad0;
            uint8_t m_saved_upcall_mask;
            std::string m_pad1;
            uint64_t m_rflags;
            uint64_t m_rsp;
            uint16_t m_ss;
            std::string m_pad2;
            uint16_t m_es;
            std::string m_pad3;
            uint16_t m_ds;
            std::string m_pad4;
            uint16_t m_fs;
            std::string m_pad5;
            uint16_t m_gs;
            std::string m_pad6;
            xen_pv_vcpu_t* m__root;
            xen_pv_vcpu_t::guest_context_64_t* m__parent;

        public:

            /**
             * Register R15.
             */
            uint64_t r15() const { return m_r15; }

            /**
             * Register R14.
             */
            uint64_t r14() const { return m_r14; }

            /**
             * Register R13.
             */
            uint64_t r13() const { return m_r13; }

            /**
             * Register R12.
             */
            uint64_t r12() const { return m_r12; }

            /**
             * Register RBP.
             */
            uint64_t rbp() const { return m_rbp; }

            /**
             * Register RBX.
             */
            uint64_t rbx() const { return m_rbx; }

            /**
             * Register R11.
             */
            uint64_t r11() const { return m_r11; }

            /**
             * Register R10.
             */
            uint64_t r10() const { return m_r10; }

            /**
             * Register R9.
             */
            uint64_t r9() const { return m_r9; }

            /**
             * Register R8.
             */
            uint64_t r8() const { return m_r8; }

            /**
             * Register RAX.
             */
            uint64_t rax() const { return m_rax; }

            /**
             * Register RCX.
             */
            uint64_t rcx() const { return m_rcx; }

            /**
             * Register RDX. When a guest suspends, vCPU 0 has the frame of its start
             * info page here (MFN; a libxc image has a PFN).
             */
            uint64_t rdx() const { return m_rdx; }

            /**
             * Register RSI.
             */
            uint64_t rsi() const { return m_rsi; }

            /**
             * Register RDI.
             */
            uint64_t rdi() const { return m_rdi; }

            /**
             * Private to Xen.
             */
            uint32_t error_code() const { return m_error_code; }

            /**
             * Private to Xen.
             */
            uint32_t entry_vector() const { return m_entry_vector; }

            /**
             * Instruction pointer.
             */
            uint64_t rip() const { return m_rip; }

            /**
             * Code segment selector.
             */
            uint16_t cs() const { return m_cs; }

            /**
             * Padding.
             */
            std::string pad0() const { return m_pad0; }

            /**
             * Not 0 if events are masked for the vCPU.
             */
            uint8_t saved_upcall_mask() const { return m_saved_upcall_mask; }

            /**
             * Padding.
             */
            std::string pad1() const { return m_pad1; }

            /**
             * Flags register.
             */
            uint64_t rflags() const { return m_rflags; }

            /**
             * Stack pointer.
             */
            uint64_t rsp() const { return m_rsp; }

            /**
             * Stack segment selector.
             */
            uint16_t ss() const { return m_ss; }

            /**
             * Padding.
             */
            std::string pad2() const { return m_pad2; }

            /**
             * ES selector.
             */
            uint16_t es() const { return m_es; }

            /**
             * Padding.
             */
            std::string pad3() const { return m_pad3; }

            /**
             * DS selector.
             */
            uint16_t ds() const { return m_ds; }

            /**
             * Padding.
             */
            std::string pad4() const { return m_pad4; }

            /**
             * FS selector.
             */
            uint16_t fs() const { return m_fs; }

            /**
             * Padding.
             */
            std::string pad5() const { return m_pad5; }

            /**
             * GS selector.
             */
            uint16_t gs() const { return m_gs; }

            /**
             * Padding.
             */
            std::string pad6() const { return m_pad6; }
            xen_pv_vcpu_t* _root() const { return m__root; }
            xen_pv_vcpu_t::guest_context_64_t* _parent() const { return m__parent; }
        };

        /**
         * Extended processor state, `xcr0` and what came into use so far before the
         * XSAVE area.
         * \sa xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
         */

        class xsave_context_t : public kaitai::kstruct {

        public:

            xsave_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_pv_vcpu_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~xsave_context_t();

        private:
            bool f_xcr0_accum_bndcsr;
            bool m_xcr0_accum_bndcsr;

        public:

            /**
             * MPX configuration.
             */
            bool xcr0_accum_bndcsr();

        private:
            bool f_xcr0_accum_bndregs;
            bool m_xcr0_accum_bndregs;

        public:

            /**
             * MPX bound registers.
             */
            bool xcr0_accum_bndregs();

        private:
            bool f_xcr0_accum_hi_zmm;
            bool m_xcr0_accum_hi_zmm;

        public:

            /**
             * ZMM16 to ZMM31.
             */
            bool xcr0_accum_hi_zmm();

        private:
            bool f_xcr0_accum_lwp;
            bool m_xcr0_accum_lwp;

        public:

            /**
             * AMD lightweight profiling.
             */
            bool xcr0_accum_lwp();

        private:
            bool f_xcr0_accum_opmask;
            bool m_xcr0_accum_opmask;

        public:

            /**
             * AVX-512 mask registers.
             */
            bool xcr0_accum_opmask();

        private:
            bool f_xcr0_accum_pkru;
            bool m_xcr0_accum_pkru;

        public:

            /**
             * Protection key rights.
             */
            bool xcr0_accum_pkru();

        private:
            bool f_xcr0_accum_sse;
            bool m_xcr0_accum_sse;

        public:

            /**
             * XMM registers.
             */
            bool xcr0_accum_sse();

        private:
            bool f_xcr0_accum_tile_cfg;
            bool m_xcr0_accum_tile_cfg;

        public:

            /**
             * AMX tile configuration.
             */
            bool xcr0_accum_tile_cfg();

        private:
            bool f_xcr0_accum_tile_data;
            bool m_xcr0_accum_tile_data;

        public:

            /**
             * AMX tiles.
             */
            bool xcr0_accum_tile_data();

        private:
            bool f_xcr0_accum_x87;
            bool m_xcr0_accum_x87;

        public:

            /**
             * x87 registers.
             */
            bool xcr0_accum_x87();

        private:
            bool f_xcr0_accum_ymm;
            bool m_xcr0_accum_ymm;

        public:

            /**
             * Upper halves of the YMM registers.
             */
            bool xcr0_accum_ymm();

        private:
            bool f_xcr0_accum_zmm;
            bool m_xcr0_accum_zmm;

        public:

            /**
             * Upper halves of ZMM0 to ZMM15.
             */
            bool xcr0_accum_zmm();

        private:
            bool f_xcr0_bndcsr;
            bool m_xcr0_bndcsr;

        public:

            /**
             * MPX configuration.
             */
            bool xcr0_bndcsr();

        private:
            bool f_xcr0_bndregs;
            bool m_xcr0_bndregs;

        public:

            /**
             * MPX bound registers.
             */
            bool xcr0_bndregs();

        private:
            bool f_xcr0_hi_zmm;
            bool m_xcr0_hi_zmm;

        public:

            /**
             * ZMM16 to ZMM31.
             */
            bool xcr0_hi_zmm();

        private:
            bool f_xcr0_lwp;
            bool m_xcr0_lwp;

        public:

            /**
             * AMD lightweight profiling.
             */
            bool xcr0_lwp();

        private:
            bool f_xcr0_opmask;
            bool m_xcr0_opmask;

        public:

            /**
             * AVX-512 mask registers.
             */
            bool xcr0_opmask();

        private:
            bool f_xcr0_pkru;
            bool m_xcr0_pkru;

        public:

            /**
             * Protection key rights.
             */
            bool xcr0_pkru();

        private:
            bool f_xcr0_sse;
            bool m_xcr0_sse;

        public:

            /**
             * XMM registers.
             */
            bool xcr0_sse();

        private:
            bool f_xcr0_tile_cfg;
            bool m_xcr0_tile_cfg;

        public:

            /**
             * AMX tile configuration.
             */
            bool xcr0_tile_cfg();

        private:
            bool f_xcr0_tile_data;
            bool m_xcr0_tile_data;

        public:

            /**
             * AMX tiles.
             */
            bool xcr0_tile_data();

        private:
            bool f_xcr0_x87;
            bool m_xcr0_x87;

        public:

            /**
             * x87 registers.
             */
            bool xcr0_x87();

        private:
            bool f_xcr0_ymm;
            bool m_xcr0_ymm;

        public:

            /**
             * Upper halves of the YMM registers.
             */
            bool xcr0_ymm();

        private:
            bool f_xcr0_zmm;
            bool m_xcr0_zmm;

        public:

            /**
             * Upper halves of ZMM0 to ZMM15.
             */
            bool xcr0_zmm();

        private:
            uint64_t m_xcr0;
            uint64_t m_xcr0_accum;
            std::unique_ptr<x86_xsave_t> m_area;
            bool n_area;

        public:
            bool _is_null_area() { area(); return n_area; };

        private:
            xen_pv_vcpu_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_area;
            bool n__raw_area;

        public:
            bool _is_null__raw_area() { _raw_area(); return n__raw_area; };

        private:
            std::unique_ptr<kaitai::kstream> m__io__raw_area;

        public:

            /**
             * Extended control register 0, which components the guest has on.
             */
            uint64_t xcr0() const { return m_xcr0; }

            /**
             * All components that the guest ever had on.
             */
            uint64_t xcr0_accum() const { return m_xcr0_accum; }

            /**
             * The XSAVE area, in the standard form; nothing if only the two words
             * above were stored.
             */
            x86_xsave_t* area() const { return m_area.get(); }
            xen_pv_vcpu_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_area() const { return m__raw_area; }
            kaitai::kstream* _io__raw_area() const { return m__io__raw_area.get(); }
        };

    private:
        xen_pv_vcpu_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_pv_vcpu_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
