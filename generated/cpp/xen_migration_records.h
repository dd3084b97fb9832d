#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_migration_records_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <memory>
#include "xen_pv_vcpu.h"
#include "xen_shared_info.h"
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif
namespace luformat {

    /**
     * Bodies of the records that libxc images and live update streams share, one
     * type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
     * from a substream of exactly its length.
     * 
     * The `x86_*` bodies are little-endian, as the CPU is. The others follow the
     * byte order of the stream, which they take as a parameter.
     * \sa docs/specs/libxc-migration-stream.pandoc
     */

    class xen_migration_records_t : public kaitai::kstruct {

    public:
        class checkpoint_t;
        class checkpoint_dirty_pfn_list_t;
        class context_end_t;
        class context_record_t;
        class context_shared_info_t;
        class context_start_t;
        class context_tsc_info_t;
        class cpuid_leaf_t;
        class domain_context_t;
        class end_record_t;
        class hvm_params_t;
        class msr_policy_entry_t;
        class page_data_t;
        class shared_info_t;
        class static_data_end_t;
        class toolstack_t;
        class verify_t;
        class x86_cpuid_policy_t;
        class x86_msr_policy_t;
        class x86_pv_info_t;
        class x86_pv_p2m_frames_t;
        class x86_pv_vcpu_basic_t;
        class x86_pv_vcpu_extended_t;
        class x86_pv_vcpu_msrs_t;
        class x86_pv_vcpu_xsave_t;
        class x86_tsc_info_t;

        enum context_type_t {
            CONTEXT_TYPE_END_OF_CONTEXT = 0,
            CONTEXT_TYPE_START = 1,
            CONTEXT_TYPE_SHARED_INFO = 2,
            CONTEXT_TYPE_TSC_INFO = 3
        };
        static bool _is_defined_context_type_t(context_type_t v);

    private:
        static const std::set<context_type_t> _values_context_type_t;

    public:

        enum hvm_altp2m_mode_t {
            HVM_ALTP2M_MODE_DISABLED = 0,
            HVM_ALTP2M_MODE_MIXED = 1,
            HVM_ALTP2M_MODE_EXTERNAL = 2,
            HVM_ALTP2M_MODE_LIMITED = 3
        };
        static bool _is_defined_hvm_altp2m_mode_t(hvm_altp2m_mode_t v);

    private:
        static const std::set<hvm_altp2m_mode_t> _values_hvm_altp2m_mode_t;

    public:

        enum hvm_callback_type_t {
            HVM_CALLBACK_TYPE_GSI = 0,
            HVM_CALLBACK_TYPE_PCI_INTX = 1,
            HVM_CALLBACK_TYPE_VECTOR = 2
        };
        static bool _is_defined_hvm_callback_type_t(hvm_callback_type_t v);

    private:
        static const std::set<hvm_callback_type_t> _values_hvm_callback_type_t;

    public:

        enum hvm_param_t {
            HVM_PARAM_CALLBACK_IRQ = 0,
            HVM_PARAM_STORE_PFN = 1,
            HVM_PARAM_STORE_EVTCHN = 2,
            HVM_PARAM_PAE_ENABLED = 4,
            HVM_PARAM_IOREQ_PFN = 5,
            HVM_PARAM_BUFIOREQ_PFN = 6,
            HVM_PARAM_NVRAM_FD = 7,
            HVM_PARAM_VHPT_SIZE = 8,
            HVM_PARAM_VIRIDIAN = 9,
            HVM_PARAM_TIMER_MODE = 10,
            HVM_PARAM_HPET_ENABLED = 11,
            HVM_PARAM_IDENT_PT = 12,
            HVM_PARAM_DM_DOMAIN = 13,
            HVM_PARAM_ACPI_S_STATE = 14,
            HVM_PARAM_VM86_TSS = 15,
            HVM_PARAM_VPT_ALIGN = 16,
            HVM_PARAM_CONSOLE_PFN = 17,
            HVM_PARAM_CONSOLE_EVTCHN = 18,
            HVM_PARAM_ACPI_IOPORTS_LOCATION = 19,
            HVM_PARAM_MEMORY_EVENT_CR0 = 20,
            HVM_PARAM_MEMORY_EVENT_CR3 = 21,
            HVM_PARAM_MEMORY_EVENT_CR4 = 22,
            HVM_PARAM_MEMORY_EVENT_INT3 = 23,
            HVM_PARAM_NESTEDHVM = 24,
            HVM_PARAM_MEMORY_EVENT_SINGLE_STEP = 25,
            HVM_PARAM_BUFIOREQ_EVTCHN = 26,
            HVM_PARAM_PAGING_RING_PFN = 27,
            HVM_PARAM_MONITOR_RING_PFN = 28,
            HVM_PARAM_SHARING_RING_PFN = 29,
            HVM_PARAM_MEMORY_EVENT_MSR = 30,
            HVM_PARAM_TRIPLE_FAULT_REASON = 31,
            HVM_PARAM_IOREQ_SERVER_PFN = 32,
            HVM_PARAM_NR_IOREQ_SERVER_PAGES = 33,
            HVM_PARAM_VM_GENERATION_ID_ADDR = 34,
            HVM_PARAM_ALTP2M = 35,
            HVM_PARAM_X87_FIP_WIDTH = 36,
            HVM_PARAM_VM86_TSS_SIZED = 37,
            HVM_PARAM_MCA_CAP = 38
        };
        static bool _is_defined_hvm_param_t(hvm_param_t v);

    private:
        static const std::set<hvm_param_t> _values_hvm_param_t;

    public:

        enum hvm_timer_mode_t {
            HVM_TIMER_MODE_DELAY_FOR_MISSED_TICKS = 0,
            HVM_TIMER_MODE_NO_DELAY_FOR_MISSED_TICKS = 1,
            HVM_TIMER_MODE_NO_MISSED_TICKS_PENDING = 2,
            HVM_TIMER_MODE_ONE_MISSED_TICK_PENDING = 3
        };
        static bool _is_defined_hvm_timer_mode_t(hvm_timer_mode_t v);

    private:
        static const std::set<hvm_timer_mode_t> _values_hvm_timer_mode_t;

    public:

        enum pfn_type_t {
            PFN_TYPE_NOTAB = 0,
            PFN_TYPE_L1TAB = 1,
            PFN_TYPE_L2TAB = 2,
            PFN_TYPE_L3TAB = 3,
            PFN_TYPE_L4TAB = 4,
            PFN_TYPE_L1TAB_PIN = 9,
            PFN_TYPE_L2TAB_PIN = 10,
            PFN_TYPE_L3TAB_PIN = 11,
            PFN_TYPE_L4TAB_PIN = 12,
            PFN_TYPE_BROKEN = 13,
            PFN_TYPE_XALLOC = 14,
            PFN_TYPE_XTAB = 15
        };
        static bool _is_defined_pfn_type_t(pfn_type_t v);

    private:
        static const std::set<pfn_type_t> _values_pfn_type_t;

    public:

        enum tsc_mode_t {
            TSC_MODE_DEFAULT_MODE = 0,
            TSC_MODE_ALWAYS_EMULATE = 1,
            TSC_MODE_NEVER_EMULATE = 2,
            TSC_MODE_PVRDTSCP = 3
        };
        static bool _is_defined_tsc_mode_t(tsc_mode_t v);

    private:
        static const std::set<tsc_mode_t> _values_tsc_mode_t;

    public:

        xen_migration_records_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_migration_records_t();

        /**
         * Marks that the records so far make up a consistent state; has no fields.
         * \sa docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
         */

        class checkpoint_t : public kaitai::kstruct {

        public:

            checkpoint_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~checkpoint_t();

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Pages that a COLO secondary made dirty. It goes from the secondary to the
         * primary, never into an image.
         * \sa docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
         */

        class checkpoint_dirty_pfn_list_t : public kaitai::kstruct {

        public:

            checkpoint_dirty_pfn_list_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~checkpoint_dirty_pfn_list_t();

        private:
            std::unique_ptr<std::vector<uint64_t>> m_pfns;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            bool m_host_is_be;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Guest frame numbers, in no order.
             */
            std::vector<uint64_t>* pfns() const { return m_pfns.get(); }

            /**
             * Rest that is no whole entry (opaque); only in a damaged record.
             */
            std::string trailing() const { return m_trailing; }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Ends the context; has no fields.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class context_end_t : public kaitai::kstruct {

        public:

            context_end_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~context_end_t();

        private:
            xen_migration_records_t* m__root;
            xen_migration_records_t::context_record_t* m__parent;

        public:
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::context_record_t* _parent() const { return m__parent; }
        };

        /**
         * One record of a domain context.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class context_record_t : public kaitai::kstruct {

        public:

            context_record_t(kaitai::kstream* p__io, xen_migration_records_t::domain_context_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~context_record_t();

        private:
            context_type_t m_record_type;
            uint32_t m_instance_id;
            uint64_t m_len_body;
            std::unique_ptr<kaitai::kstruct> m_body;
            bool n_body;

        public:
            bool _is_null_body() { body(); return n_body; };

        private:
            std::string m_padding;
            xen_migration_records_t* m__root;
            xen_migration_records_t::domain_context_t* m__parent;
            std::string m__raw_body;
            std::unique_ptr<kaitai::kstream> m__io__raw_body;

        public:

            /**
             * What the body is. Unknown types are kept as octets.
             */
            context_type_t record_type() const { return m_record_type; }

            /**
             * Which one of several of the same type, as a vCPU number; else 0.
             */
            uint32_t instance_id() const { return m_instance_id; }

            /**
             * Length of the body in octets, without header and padding.
             */
            uint64_t len_body() const { return m_len_body; }

            /**
             * Content of the record.
             */
            kaitai::kstruct* body() const { return m_body.get(); }

            /**
             * 0 to 7 octets of zeros up to a multiple of 8 octets.
             */
            std::string padding() const { return m_padding; }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::domain_context_t* _parent() const { return m__parent; }
            std::string _raw_body() const { return m__raw_body; }
            kaitai::kstream* _io__raw_body() const { return m__io__raw_body.get(); }
        };

        /**
         * The shared info structure, without the unused rest of its page.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class context_shared_info_t : public kaitai::kstruct {

        public:

            context_shared_info_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~context_shared_info_t();

        private:
            bool f_guest_width;
            int8_t m_guest_width;

        public:

            /**
             * Width of the guest's words in octets.
             */
            int8_t guest_width();

        private:
            bool f_is_32bit;
            bool m_is_32bit;

        public:

            /**
             * The structure has the layout of 32-bit guests.
             */
            bool is_32bit();

        private:
            uint32_t m_flags;
            std::unique_ptr<kaitai::kstruct> m_info;
            bool n_info;

        public:
            bool _is_null_info() { info(); return n_info; };

        private:
            xen_migration_records_t* m__root;
            xen_migration_records_t::context_record_t* m__parent;
            std::string m__raw_info;
            std::unique_ptr<kaitai::kstream> m__io__raw_info;

        public:

            /**
             * Which layout the structure has.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
             */
            kaitai::kstruct* info() const { return m_info.get(); }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::context_record_t* _parent() const { return m__parent; }
            std::string _raw_info() const { return m__raw_info; }
            kaitai::kstream* _io__raw_info() const { return m__io__raw_info.get(); }
        };

        /**
         * First record of a context, says who wrote it.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class context_start_t : public kaitai::kstruct {

        public:

            context_start_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~context_start_t();

        private:
            uint32_t m_xen_major;
            uint32_t m_xen_minor;
            xen_migration_records_t* m__root;
            xen_migration_records_t::context_record_t* m__parent;

        public:

            /**
             * Major version of the Xen that saved the domain.
             */
            uint32_t xen_major() const { return m_xen_major; }

            /**
             * Minor version of the Xen that saved the domain.
             */
            uint32_t xen_minor() const { return m_xen_minor; }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::context_record_t* _parent() const { return m__parent; }
        };

        /**
         * How the domain sees the time stamp counter.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class context_tsc_info_t : public kaitai::kstruct {

        public:

            context_tsc_info_t(kaitai::kstream* p__io, xen_migration_records_t::context_record_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~context_tsc_info_t();

        private:
            tsc_mode_t m_mode;
            uint32_t m_khz;
            uint64_t m_nsec;
            uint32_t m_incarnation;
            xen_migration_records_t* m__root;
            xen_migration_records_t::context_record_t* m__parent;

        public:

            /**
             * When reads of the TSC are emulated.
             */
            tsc_mode_t mode() const { return m_mode; }

            /**
             * Frequency of the TSC in kHz.
             */
            uint32_t khz() const { return m_khz; }

            /**
             * Time since the domain's start in nanoseconds.
             */
            uint64_t nsec() const { return m_nsec; }

            /**
             * How often the TSC was set.
             */
            uint32_t incarnation() const { return m_incarnation; }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::context_record_t* _parent() const { return m__parent; }
        };

        /**
         * What the CPUID instruction returns for one leaf.
         * \sa xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
         */

        class cpuid_leaf_t : public kaitai::kstruct {

        public:

            enum extended_1_ecx_t {
                EXTENDED_1_ECX_LAHF_LM = 0,
                EXTENDED_1_ECX_CMP_LEGACY = 1,
                EXTENDED_1_ECX_SVM = 2,
                EXTENDED_1_ECX_EXTAPIC = 3,
                EXTENDED_1_ECX_CR8_LEGACY = 4,
                EXTENDED_1_ECX_LZCNT = 5,
                EXTENDED_1_ECX_SSE4A = 6,
                EXTENDED_1_ECX_MISALIGNSSE = 7,
                EXTENDED_1_ECX_AMD_3DNOWPREFETCH = 8,
                EXTENDED_1_ECX_OSVW = 9,
                EXTENDED_1_ECX_IBS = 10,
                EXTENDED_1_ECX_XOP = 11,
                EXTENDED_1_ECX_SKINIT = 12,
                EXTENDED_1_ECX_WDT = 13,
                EXTENDED_1_ECX_LWP = 15,
                EXTENDED_1_ECX_FMA4 = 16,
                EXTENDED_1_ECX_TCE = 17,
                EXTENDED_1_ECX_NODEID_MSR = 19,
                EXTENDED_1_ECX_TBM = 21,
                EXTENDED_1_ECX_TOPOEXT = 22,
                EXTENDED_1_ECX_PERFCTR_CORE = 23,
                EXTENDED_1_ECX_PERFCTR_NB = 24,
                EXTENDED_1_ECX_DBEXT = 26,
                EXTENDED_1_ECX_PERFTSC = 27,
                EXTENDED_1_ECX_PERFCTR_LLC = 28,
                EXTENDED_1_ECX_MONITORX = 29,
                EXTENDED_1_ECX_ADDR_MSK_EXT = 30
            };
            static bool _is_defined_extended_1_ecx_t(extended_1_ecx_t v);

        private:
            static const std::set<extended_1_ecx_t> _values_extended_1_ecx_t;

        public:

            enum extended_1_edx_t {
                EXTENDED_1_EDX_FPU = 0,
                EXTENDED_1_EDX_VME = 1,
                EXTENDED_1_EDX_DE = 2,
                EXTENDED_1_EDX_PSE = 3,
                EXTENDED_1_EDX_TSC = 4,
                EXTENDED_1_EDX_MSR = 5,
                EXTENDED_1_EDX_PAE = 6,
                EXTENDED_1_EDX_MCE = 7,
                EXTENDED_1_EDX_CX8 = 8,
                EXTENDED_1_EDX_APIC = 9,
                EXTENDED_1_EDX_SYSCALL = 11,
                EXTENDED_1_EDX_MTRR = 12,
                EXTENDED_1_EDX_PGE = 13,
                EXTENDED_1_EDX_MCA = 14,
                EXTENDED_1_EDX_CMOV = 15,
                EXTENDED_1_EDX_PAT = 16,
                EXTENDED_1_EDX_PSE36 = 17,
                EXTENDED_1_EDX_NX = 20,
                EXTENDED_1_EDX_MMXEXT = 22,
                EXTENDED_1_EDX_MMX = 23,
                EXTENDED_1_EDX_FXSR = 24,
                EXTENDED_1_EDX_FFXSR = 25,
                EXTENDED_1_EDX_PAGE1GB = 26,
                EXTENDED_1_EDX_RDTSCP = 27,
                EXTENDED_1_EDX_LM = 29,
                EXTENDED_1_EDX_AMD_3DNOWEXT = 30,
                EXTENDED_1_EDX_AMD_3DNOW = 31
            };
            static bool _is_defined_extended_1_edx_t(extended_1_edx_t v);

        private:
            static const std::set<extended_1_edx_t> _values_extended_1_edx_t;

        public:

            enum extended_21_eax_t {
                EXTENDED_21_EAX_NNWB = 0,
                EXTENDED_21_EAX_FSGS_NSER = 1,
                EXTENDED_21_EAX_LFENCE_ALWAYS = 2,
                EXTENDED_21_EAX_SMM_PAGE_LOCK = 3,
                EXTENDED_21_EAX_NULL_SEL_CLEARS_BASE = 6,
                EXTENDED_21_EAX_UPPER_ADDRESS_IGNORE = 7,
                EXTENDED_21_EAX_AUTO_IBRS = 8,
                EXTENDED_21_EAX_NO_SMM_CTL_MSR = 9,
                EXTENDED_21_EAX_FAST_SHORT_REP_STOSB = 10,
                EXTENDED_21_EAX_FAST_SHORT_REP_CMPSB = 11,
                EXTENDED_21_EAX_PREFETCH_CTL_MSR = 13,
                EXTENDED_21_EAX_CPUID_USER_DIS = 17,
                EXTENDED_21_EAX_EPSF = 18,
                EXTENDED_21_EAX_FSRSC = 19,
                EXTENDED_21_EAX_AMD_PREFETCHI = 23,
                EXTENDED_21_EAX_SBPB = 27,
                EXTENDED_21_EAX_IBPB_BRTYPE = 28,
                EXTENDED_21_EAX_SRSO_NO = 29
            };
            static bool _is_defined_extended_21_eax_t(extended_21_eax_t v);

        private:
            static const std::set<extended_21_eax_t> _values_extended_21_eax_t;

        public:

            enum extended_7_edx_t {
                EXTENDED_7_EDX_ITSC = 8,
                EXTENDED_7_EDX_EFRO = 10
            };
            static bool _is_defined_extended_7_edx_t(extended_7_edx_t v);

        private:
            static const std::set<extended_7_edx_t> _values_extended_7_edx_t;

        public:

            enum extended_8_ebx_t {
                EXTENDED_8_EBX_CLZERO = 0,
                EXTENDED_8_EBX_RSTR_FP_ERR_PTRS = 2,
                EXTENDED_8_EBX_WBNOINVD = 9,
                EXTENDED_8_EBX_IBPB = 12,
                EXTENDED_8_EBX_IBRS = 14,
                EXTENDED_8_EBX_AMD_STIBP = 15,
                EXTENDED_8_EBX_IBRS_ALWAYS = 16,
                EXTENDED_8_EBX_STIBP_ALWAYS = 17,
                EXTENDED_8_EBX_IBRS_FAST = 18,
                EXTENDED_8_EBX_IBRS_SAME_MODE = 19,
                EXTENDED_8_EBX_NO_LMSL = 20,
                EXTENDED_8_EBX_AMD_PPIN = 23,
                EXTENDED_8_EBX_AMD_SSBD = 24,
                EXTENDED_8_EBX_VIRT_SSBD = 25,
                EXTENDED_8_EBX_SSB_NO = 26,
                EXTENDED_8_EBX_CPPC = 27,
                EXTENDED_8_EBX_PSFD = 28,
                EXTENDED_8_EBX_BTC_NO = 29,
                EXTENDED_8_EBX_IBPB_RET = 30
            };
            static bool _is_defined_extended_8_ebx_t(extended_8_ebx_t v);

        private:
            static const std::set<extended_8_ebx_t> _values_extended_8_ebx_t;

        public:

            enum leaf_1_ecx_t {
                LEAF_1_ECX_SSE3 = 0,
                LEAF_1_ECX_PCLMULQDQ = 1,
                LEAF_1_ECX_DTES64 = 2,
                LEAF_1_ECX_MONITOR = 3,
                LEAF_1_ECX_DSCPL = 4,
                LEAF_1_ECX_VMX = 5,
                LEAF_1_ECX_SMX = 6,
                LEAF_1_ECX_EST = 7,
                LEAF_1_ECX_TM2 = 8,
                LEAF_1_ECX_SSSE3 = 9,
                LEAF_1_ECX_SDBG = 11,
                LEAF_1_ECX_FMA = 12,
                LEAF_1_ECX_CX16 = 13,
                LEAF_1_ECX_XTPR = 14,
                LEAF_1_ECX_PDCM = 15,
                LEAF_1_ECX_PCID = 17,
                LEAF_1_ECX_DCA = 18,
                LEAF_1_ECX_SSE4_1 = 19,
                LEAF_1_ECX_SSE4_2 = 20,
                LEAF_1_ECX_X2APIC = 21,
                LEAF_1_ECX_MOVBE = 22,
                LEAF_1_ECX_POPCNT = 23,
                LEAF_1_ECX_TSC_DEADLINE = 24,
                LEAF_1_ECX_AESNI = 25,
                LEAF_1_ECX_XSAVE = 26,
                LEAF_1_ECX_OSXSAVE = 27,
                LEAF_1_ECX_AVX = 28,
                LEAF_1_ECX_F16C = 29,
                LEAF_1_ECX_RDRAND = 30,
                LEAF_1_ECX_HYPERVISOR = 31
            };
            static bool _is_defined_leaf_1_ecx_t(leaf_1_ecx_t v);

        private:
            static const std::set<leaf_1_ecx_t> _values_leaf_1_ecx_t;

        public:

            enum leaf_1_edx_t {
                LEAF_1_EDX_FPU = 0,
                LEAF_1_EDX_VME = 1,
                LEAF_1_EDX_DE = 2,
                LEAF_1_EDX_PSE = 3,
                LEAF_1_EDX_TSC = 4,
                LEAF_1_EDX_MSR = 5,
                LEAF_1_EDX_PAE = 6,
                LEAF_1_EDX_MCE = 7,
                LEAF_1_EDX_CX8 = 8,
                LEAF_1_EDX_APIC = 9,
                LEAF_1_EDX_SEP = 11,
                LEAF_1_EDX_MTRR = 12,
                LEAF_1_EDX_PGE = 13,
                LEAF_1_EDX_MCA = 14,
                LEAF_1_EDX_CMOV = 15,
                LEAF_1_EDX_PAT = 16,
                LEAF_1_EDX_PSE36 = 17,
                LEAF_1_EDX_PSN = 18,
                LEAF_1_EDX_CLFLUSH = 19,
                LEAF_1_EDX_DS = 21,
                LEAF_1_EDX_ACPI = 22,
                LEAF_1_EDX_MMX = 23,
                LEAF_1_EDX_FXSR = 24,
                LEAF_1_EDX_SSE = 25,
                LEAF_1_EDX_SSE2 = 26,
                LEAF_1_EDX_SS = 27,
                LEAF_1_EDX_HTT = 28,
                LEAF_1_EDX_TM = 29,
                LEAF_1_EDX_PBE = 31
            };
            static bool _is_defined_leaf_1_edx_t(leaf_1_edx_t v);

        private:
            static const std::set<leaf_1_edx_t> _values_leaf_1_edx_t;

        public:

            enum leaf_7_1_eax_t {
                LEAF_7_1_EAX_SHA512 = 0,
                LEAF_7_1_EAX_SM3 = 1,
                LEAF_7_1_EAX_SM4 = 2,
                LEAF_7_1_EAX_AVX_VNNI = 4,
                LEAF_7_1_EAX_AVX512_BF16 = 5,
                LEAF_7_1_EAX_LASS = 6,
                LEAF_7_1_EAX_CMPCCXADD = 7,
                LEAF_7_1_EAX_FZRM = 10,
                LEAF_7_1_EAX_FSRS = 11,
                LEAF_7_1_EAX_FSRCS = 12,
                LEAF_7_1_EAX_FRED = 17,
                LEAF_7_1_EAX_LKGS = 18,
                LEAF_7_1_EAX_WRMSRNS = 19,
                LEAF_7_1_EAX_NMI_SRC = 20,
                LEAF_7_1_EAX_AMX_FP16 = 21,
                LEAF_7_1_EAX_HRESET = 22,
                LEAF_7_1_EAX_AVX_IFMA = 23,
                LEAF_7_1_EAX_LAM = 26,
                LEAF_7_1_EAX_MSRLIST = 27
            };
            static bool _is_defined_leaf_7_1_eax_t(leaf_7_1_eax_t v);

        private:
            static const std::set<leaf_7_1_eax_t> _values_leaf_7_1_eax_t;

        public:

            enum leaf_7_2_edx_t {
                LEAF_7_2_EDX_INTEL_PSFD = 0,
                LEAF_7_2_EDX_IPRED_CTRL = 1,
                LEAF_7_2_EDX_RRSBA_CTRL = 2,
                LEAF_7_2_EDX_DDP_CTRL = 3,
                LEAF_7_2_EDX_BHI_CTRL = 4,
                LEAF_7_2_EDX_MCDT_NO = 5,
                LEAF_7_2_EDX_UC_LOCK_DIS = 6,
                LEAF_7_2_EDX_MONITOR_MITG_NO = 7
            };
            static bool _is_defined_leaf_7_2_edx_t(leaf_7_2_edx_t v);

        private:
            static const std::set<leaf_7_2_edx_t> _values_leaf_7_2_edx_t;

        public:

            enum leaf_7_ebx_t {
                LEAF_7_EBX_FSGSBASE = 0,
                LEAF_7_EBX_TSC_ADJUST = 1,
                LEAF_7_EBX_SGX = 2,
                LEAF_7_EBX_BMI1 = 3,
                LEAF_7_EBX_HLE = 4,
                LEAF_7_EBX_AVX2 = 5,
                LEAF_7_EBX_FDP_EXCP_ONLY = 6,
                LEAF_7_EBX_SMEP = 7,
                LEAF_7_EBX_BMI2 = 8,
                LEAF_7_EBX_ERMS = 9,
                LEAF_7_EBX_INVPCID = 10,
                LEAF_7_EBX_RTM = 11,
                LEAF_7_EBX_PQM = 12,
                LEAF_7_EBX_NO_FPU_SEL = 13,
                LEAF_7_EBX_MPX = 14,
                LEAF_7_EBX_PQE = 15,
                LEAF_7_EBX_AVX512F = 16,
                LEAF_7_EBX_AVX512DQ = 17,
                LEAF_7_EBX_RDSEED = 18,
                LEAF_7_EBX_ADX = 19,
                LEAF_7_EBX_SMAP = 20,
                LEAF_7_EBX_AVX512_IFMA = 21,
                LEAF_7_EBX_CLFLUSHOPT = 23,
                LEAF_7_EBX_CLWB = 24,
                LEAF_7_EBX_PROC_TRACE = 25,
                LEAF_7_EBX_AVX512PF = 26,
                LEAF_7_EBX_AVX512ER = 27,
                LEAF_7_EBX_AVX512CD = 28,
                LEAF_7_EBX_SHA = 29,
                LEAF_7_EBX_AVX512BW = 30,
                LEAF_7_EBX_AVX512VL = 31
            };
            static bool _is_defined_leaf_7_ebx_t(leaf_7_ebx_t v);

        private:
            static const std::set<leaf_7_ebx_t> _values_leaf_7_ebx_t;

        public:

            enum leaf_7_ecx_t {
                LEAF_7_ECX_PREFETCHWT1 = 0,
                LEAF_7_ECX_AVX512_VBMI = 1,
                LEAF_7_ECX_UMIP = 2,
                LEAF_7_ECX_PKU = 3,
                LEAF_7_ECX_OSPKE = 4,
                LEAF_7_ECX_WAITPKG = 5,
                LEAF_7_ECX_AVX512_VBMI2 = 6,
                LEAF_7_ECX_CET_SS = 7,
                LEAF_7_ECX_GFNI = 8,
                LEAF_7_ECX_VAES = 9,
                LEAF_7_ECX_VPCLMULQDQ = 10,
                LEAF_7_ECX_AVX512_VNNI = 11,
                LEAF_7_ECX_AVX512_BITALG = 12,
                LEAF_7_ECX_AVX512_VPOPCNTDQ = 14,
                LEAF_7_ECX_LA57 = 16,
                LEAF_7_ECX_RDPID = 22,
                LEAF_7_ECX_CLDEMOTE = 25,
                LEAF_7_ECX_MOVDIRI = 27,
                LEAF_7_ECX_MOVDIR64B = 28,
                LEAF_7_ECX_ENQCMD = 29,
                LEAF_7_ECX_PKS = 31
            };
            static bool _is_defined_leaf_7_ecx_t(leaf_7_ecx_t v);

        private:
            static const std::set<leaf_7_ecx_t> _values_leaf_7_ecx_t;

        public:

            enum leaf_7_edx_t {
                LEAF_7_EDX_AVX512_4VNNIW = 2,
                LEAF_7_EDX_AVX512_4FMAPS = 3,
                LEAF_7_EDX_FSRM = 4,
                LEAF_7_EDX_AVX512_VP2INTERSECT = 8,
                LEAF_7_EDX_SRBDS_CTRL = 9,
                LEAF_7_EDX_MD_CLEAR = 10,
                LEAF_7_EDX_RTM_ALWAYS_ABORT = 11,
                LEAF_7_EDX_TSX_FORCE_ABORT = 13,
                LEAF_7_EDX_SERIALIZE = 14,
                LEAF_7_EDX_HYBRID = 15,
                LEAF_7_EDX_TSXLDTRK = 16,
                LEAF_7_EDX_PCONFIG = 18,
                LEAF_7_EDX_ARCH_LBR = 19,
                LEAF_7_EDX_CET_IBT = 20,
                LEAF_7_EDX_AMX_BF16 = 22,
                LEAF_7_EDX_AVX512_FP16 = 23,
                LEAF_7_EDX_AMX_TILE = 24,
                LEAF_7_EDX_AMX_INT8 = 25,
                LEAF_7_EDX_IBRSB = 26,
                LEAF_7_EDX_STIBP = 27,
                LEAF_7_EDX_L1D_FLUSH = 28,
                LEAF_7_EDX_ARCH_CAPS = 29,
                LEAF_7_EDX_CORE_CAPS = 30,
                LEAF_7_EDX_SSBD = 31
            };
            static bool _is_defined_leaf_7_edx_t(leaf_7_edx_t v);

        private:
            static const std::set<leaf_7_edx_t> _values_leaf_7_edx_t;

        public:

            enum leaf_d_1_eax_t {
                LEAF_D_1_EAX_XSAVEOPT = 0,
                LEAF_D_1_EAX_XSAVEC = 1,
                LEAF_D_1_EAX_XGETBV1 = 2,
                LEAF_D_1_EAX_XSAVES = 3,
                LEAF_D_1_EAX_XFD = 4
            };
            static bool _is_defined_leaf_d_1_eax_t(leaf_d_1_eax_t v);

        private:
            static const std::set<leaf_d_1_eax_t> _values_leaf_d_1_eax_t;

        public:

            cpuid_leaf_t(kaitai::kstream* p__io, xen_migration_records_t::x86_cpuid_policy_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cpuid_leaf_t();

        private:
            bool f_cache_level;
            int32_t m_cache_level;
            bool n_cache_level;

        public:
            bool _is_null_cache_level() { cache_level(); return n_cache_level; };

        private:

        public:

            /**
             * Level of the cache that the subleaf describes.
             */
            int32_t cache_level();

        private:
            bool f_family;
            int32_t m_family;
            bool n_family;

        public:
            bool _is_null_family() { family(); return n_family; };

        private:

        public:

            /**
             * Family of the processor, the extended part added.
             */
            int32_t family();

        private:
            bool f_has_subleaf;
            bool m_has_subleaf;

        public:

            /**
             * True if the leaf is divided into subleaves.
             */
            bool has_subleaf();

        private:
            bool f_len_cache;
            uint64_t m_len_cache;
            bool n_len_cache;

        public:
            bool _is_null_len_cache() { len_cache(); return n_len_cache; };

        private:

        public:

            /**
             * Size of the cache in octets: ways, partitions, octets of a line and sets.
             */
            uint64_t len_cache();

        private:
            bool f_len_xsave;
            uint32_t m_len_xsave;
            bool n_len_xsave;

        public:
            bool _is_null_len_xsave() { len_xsave(); return n_len_xsave; };

        private:

        public:

            /**
             * Octets of the XSAVE area that what is enabled in XCR0 needs.
             */
            uint32_t len_xsave();

        private:
            bool f_linear_bits;
            int32_t m_linear_bits;
            bool n_linear_bits;

        public:
            bool _is_null_linear_bits() { linear_bits(); return n_linear_bits; };

        private:

        public:

            /**
             * Width of linear addresses in bits.
             */
            int32_t linear_bits();

        private:
            bool f_max_leaf;
            uint32_t m_max_leaf;
            bool n_max_leaf;

        public:
            bool _is_null_max_leaf() { max_leaf(); return n_max_leaf; };

        private:

        public:

            /**
             * The last leaf of this range.
             */
            uint32_t max_leaf();

        private:
            bool f_model;
            int32_t m_model;
            bool n_model;

        public:
            bool _is_null_model() { model(); return n_model; };

        private:

        public:

            /**
             * Model within the family, the extended part added.
             */
            int32_t model();

        private:
            bool f_most_xsave;
            uint32_t m_most_xsave;
            bool n_most_xsave;

        public:
            bool _is_null_most_xsave() { most_xsave(); return n_most_xsave; };

        private:

        public:

            /**
             * Octets of the XSAVE area that all components need.
             */
            uint32_t most_xsave();

        private:
            bool f_physical_bits;
            int32_t m_physical_bits;
            bool n_physical_bits;

        public:
            bool _is_null_physical_bits() { physical_bits(); return n_physical_bits; };

        private:

        public:

            /**
             * Width of physical addresses in bits.
             */
            int32_t physical_bits();

        private:
            bool f_stepping;
            int32_t m_stepping;
            bool n_stepping;

        public:
            bool _is_null_stepping() { stepping(); return n_stepping; };

        private:

        public:

            /**
             * Revision of the model.
             */
            int32_t stepping();

        private:
            uint32_t m_leaf;
            uint32_t m_subleaf;
            uint32_t m_eax;
            uint32_t m_ebx;
            uint32_t m_ecx;
            uint32_t m_edx;
            xen_migration_records_t* m__root;
            xen_migration_records_t::x86_cpuid_policy_t* m__parent;

        public:

            /**
             * Leaf number, EAX on input.
             */
            uint32_t leaf() const { return m_leaf; }

            /**
             * Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
             */
            uint32_t subleaf() const { return m_subleaf; }

            /**
             * Value returned in EAX.
             */
            uint32_t eax() const { return m_eax; }

            /**
             * Value returned in EBX.
             */
            uint32_t ebx() const { return m_ebx; }

            /**
             * Value returned in ECX.
             */
            uint32_t ecx() const { return m_ecx; }

            /**
             * Value returned in EDX.
             */
            uint32_t edx() const { return m_edx; }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::x86_cpuid_policy_t* _parent() const { return m__parent; }
        };

        /**
         * Domain context, the successor that was **proposed** for `SHARED_INFO` and
         * `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
         * released Xen writes it.
         * \sa xen-devel, "domain context" series by Paul Durrant, version 10
         */

        class domain_context_t : public kaitai::kstruct {

        public:

            domain_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~domain_context_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<context_record_t>>> m_records;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Records up to and including the one that ends the context.
             */
            std::vector<std::unique_ptr<context_record_t>>* records() const { return m_records.get(); }

            /**
             * What follows the end of the context (opaque); receivers ignore it.
             */
            std::string trailing() const { return m_trailing; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Marks the end of the stream; has no fields.
         * \sa docs/specs/libxc-migration-stream.pandoc, END
         */

        class end_record_t : public kaitai::kstruct {

        public:

            end_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~end_record_t();

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * HVM parameters of a domain.
         * \sa docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
         */

        class hvm_params_t : public kaitai::kstruct {

        public:
            class hvm_param_entry_t;

            hvm_params_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~hvm_params_t();

            /**
             * One parameter.
             * \sa docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
             */

            class hvm_param_entry_t : public kaitai::kstruct {

            public:

                hvm_param_entry_t(kaitai::kstream* p__io, xen_migration_records_t::hvm_params_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~hvm_param_entry_t();

            private:
                bool f_altp2m_mode;
                hvm_altp2m_mode_t m_altp2m_mode;
                bool n_altp2m_mode;

            public:
                bool _is_null_altp2m_mode() { altp2m_mode(); return n_altp2m_mode; };

            private:

            public:

                /**
                 * Who may use alternate physical-to-machine tables.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
                 */
                hvm_altp2m_mode_t altp2m_mode();

            private:
                bool f_callback_type;
                hvm_callback_type_t m_callback_type;
                bool n_callback_type;

            public:
                bool _is_null_callback_type() { callback_type(); return n_callback_type; };

            private:

            public:

                /**
                 * How events are delivered to vCPU 0.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
                 */
                hvm_callback_type_t callback_type();

            private:
                bool f_mca_cap_lmce;
                bool m_mca_cap_lmce;
                bool n_mca_cap_lmce;

            public:
                bool _is_null_mca_cap_lmce() { mca_cap_lmce(); return n_mca_cap_lmce; };

            private:

            public:

                /**
                 * The guest has local machine check exceptions.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
                 */
                bool mca_cap_lmce();

            private:
                bool f_timer_mode;
                hvm_timer_mode_t m_timer_mode;
                bool n_timer_mode;

            public:
                bool _is_null_timer_mode() { timer_mode(); return n_timer_mode; };

            private:

            public:

                /**
                 * How timer ticks are made up for that the guest missed.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
                 */
                hvm_timer_mode_t timer_mode();

            private:
                bool f_viridian_apic_assist;
                bool m_viridian_apic_assist;
                bool n_viridian_apic_assist;

            public:
                bool _is_null_viridian_apic_assist() { viridian_apic_assist(); return n_viridian_apic_assist; };

            private:

            public:

                /**
                 * The APIC assist page.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_apic_assist();

            private:
                bool f_viridian_base_freq;
                bool m_viridian_base_freq;
                bool n_viridian_base_freq;

            public:
                bool _is_null_viridian_base_freq() { viridian_base_freq(); return n_viridian_base_freq; };

            private:

            public:

                /**
                 * Base set of Viridian features, with the timer frequency MSRs.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_base_freq();

            private:
                bool f_viridian_cpu_hotplug;
                bool m_viridian_cpu_hotplug;
                bool n_viridian_cpu_hotplug;

            public:
                bool _is_null_viridian_cpu_hotplug() { viridian_cpu_hotplug(); return n_viridian_cpu_hotplug; };

            private:

            public:

                /**
                 * vCPUs can be added at run time.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_cpu_hotplug();

            private:
                bool f_viridian_crash_ctl;
                bool m_viridian_crash_ctl;
                bool n_viridian_crash_ctl;

            public:
                bool _is_null_viridian_crash_ctl() { viridian_crash_ctl(); return n_viridian_crash_ctl; };

            private:

            public:

                /**
                 * The crash MSRs.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_crash_ctl();

            private:
                bool f_viridian_ex_processor_masks;
                bool m_viridian_ex_processor_masks;
                bool n_viridian_ex_processor_masks;

            public:
                bool _is_null_viridian_ex_processor_masks() { viridian_ex_processor_masks(); return n_viridian_ex_processor_masks; };

            private:

            public:

                /**
                 * Processor masks beyond 64 vCPUs.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_ex_processor_masks();

            private:
                bool f_viridian_hcall_ipi;
                bool m_viridian_hcall_ipi;
                bool n_viridian_hcall_ipi;

            public:
                bool _is_null_viridian_hcall_ipi() { viridian_hcall_ipi(); return n_viridian_hcall_ipi; };

            private:

            public:

                /**
                 * Interrupts between vCPUs are hypercalls.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_hcall_ipi();

            private:
                bool f_viridian_hcall_remote_tlb_flush;
                bool m_viridian_hcall_remote_tlb_flush;
                bool n_viridian_hcall_remote_tlb_flush;

            public:
                bool _is_null_viridian_hcall_remote_tlb_flush() { viridian_hcall_remote_tlb_flush(); return n_viridian_hcall_remote_tlb_flush; };

            private:

            public:

                /**
                 * TLB flushes of other vCPUs are hypercalls.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_hcall_remote_tlb_flush();

            private:
                bool f_viridian_no_freq;
                bool m_viridian_no_freq;
                bool n_viridian_no_freq;

            public:
                bool _is_null_viridian_no_freq() { viridian_no_freq(); return n_viridian_no_freq; };

            private:

            public:

                /**
                 * The timer frequency MSRs are left out.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_no_freq();

            private:
                bool f_viridian_no_vp_limit;
                bool m_viridian_no_vp_limit;
                bool n_viridian_no_vp_limit;

            public:
                bool _is_null_viridian_no_vp_limit() { viridian_no_vp_limit(); return n_viridian_no_vp_limit; };

            private:

            public:

                /**
                 * The guest may have more than 64 vCPUs.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_no_vp_limit();

            private:
                bool f_viridian_reference_tsc;
                bool m_viridian_reference_tsc;
                bool n_viridian_reference_tsc;

            public:
                bool _is_null_viridian_reference_tsc() { viridian_reference_tsc(); return n_viridian_reference_tsc; };

            private:

            public:

                /**
                 * The reference TSC page.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_reference_tsc();

            private:
                bool f_viridian_stimer;
                bool m_viridian_stimer;
                bool n_viridian_stimer;

            public:
                bool _is_null_viridian_stimer() { viridian_stimer(); return n_viridian_stimer; };

            private:

            public:

                /**
                 * The synthetic timers.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_stimer();

            private:
                bool f_viridian_synic;
                bool m_viridian_synic;
                bool n_viridian_synic;

            public:
                bool _is_null_viridian_synic() { viridian_synic(); return n_viridian_synic; };

            private:

            public:

                /**
                 * The synthetic interrupt controller.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_synic();

            private:
                bool f_viridian_time_ref_count;
                bool m_viridian_time_ref_count;
                bool n_viridian_time_ref_count;

            public:
                bool _is_null_viridian_time_ref_count() { viridian_time_ref_count(); return n_viridian_time_ref_count; };

            private:

            public:

                /**
                 * The partition reference time counter.
                 * \sa xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
                 */
                bool viridian_time_ref_count();

            private:
                hvm_param_t m_index;
                uint64_t m_value;
                xen_migration_records_t* m__root;
                xen_migration_records_t::hvm_params_t* m__parent;

            public:

                /**
                 * Which parameter.
                 */
                hvm_param_t index() const { return m_index; }

                /**
                 * Its value.
                 */
                uint64_t value() const { return m_value; }
                xen_migration_records_t* _root() const { return m__root; }
                xen_migration_records_t::hvm_params_t* _parent() const { return m__parent; }
            };

        private:
            uint32_t m_count;
            uint32_t m_reserved;
            std::unique_ptr<std::vector<std::unique_ptr<hvm_param_entry_t>>> m_params;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            bool m_host_is_be;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Number of parameters; 0 is possible from Xen 4.6 to 4.8.
             */
            uint32_t count() const { return m_count; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * The parameters, only those that are not 0.
             */
            std::vector<std::unique_ptr<hvm_param_entry_t>>* params() const { return m_params.get(); }

            /**
             * What follows the counted parameters (opaque); only in a damaged
             * record.
             */
            std::string trailing() const { return m_trailing; }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * One model specific register of the policy.
         * \sa xen/include/public/arch-x86/xen.h, struct xen_msr_entry
         */

        class msr_policy_entry_t : public kaitai::kstruct {

        public:

            msr_policy_entry_t(kaitai::kstream* p__io, xen_migration_records_t::x86_msr_policy_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~msr_policy_entry_t();

        private:
            xen_pv_vcpu_t::msr_index_t m_index;
            uint32_t m_flags;
            uint64_t m_value;
            xen_migration_records_t* m__root;
            xen_migration_records_t::x86_msr_policy_t* m__parent;

        public:

            /**
             * Number of the register.
             */
            xen_pv_vcpu_t::msr_index_t index() const { return m_index; }

            /**
             * Reserved, 0.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * Value of the register.
             */
            uint64_t value() const { return m_value; }
            xen_migration_records_t* _root() const { return m__root; }
            xen_migration_records_t::x86_msr_policy_t* _parent() const { return m__parent; }
        };

        /**
         * Contents of guest pages, as libxc images carry them. A live update leaves
         * guest memory in place and needs no such record.
         * \sa docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
         */

        class page_data_t : public kaitai::kstruct {

        public:
            class page_descriptor_t;

            page_data_t(bool p_host_is_be, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            int m__is_le;

        public:

        private:
            void _read();
            void _read_le();
            void _read_be();
            void _clean_up();

        public:
            ~page_data_t();

            /**
             * Frame number and type of one page.
             * \sa docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
             */

            class page_descriptor_t : public kaitai::kstruct {

            public:

                page_descriptor_t(kaitai::kstream* p__io, xen_migration_records_t::page_data_t* p__parent = nullptr, xen_migration_records_t* p__root = nullptr, int p_is_le = -1);

            private:
                int m__is_le;

            public:

            private:
                void _read();
                void _read_le();
                void _read_be();
                void _clean_up();

            public:
                ~page_descriptor_t();

            private:
                bool f_has_data;
                bool m_has_data;

            public:

                /**
                 * True if the page's contents follow in `pages`.
                 */
                bool has_data();

            private:
                bool f_page_type;
                pfn_type_t m_page_type;

            public:

                /**
                 * What the page is.
                 */
                pfn_type_t page_type();

            private:
                bool f_pfn;
                uint64_t m_pfn;

            public:

                /**
                 * Guest frame number. The Web IDE, whose numbers are exact to 53
                 * bits only, rounds it if the page type is not 0.
                 */
                uint64_t pfn();

            private:
                bool f_reserved;
                int32_t m_reserved;

            public:

                /**
                 * Reserved bits, 0.
                 */
                int32_t reserved();

            private:
                uint64_t m_raw;
                xen_migration_records_t* m__root;
                xen_migration_records_t::page_data_t* m__parent;

            public:

                /**
                 * Page type in bits 63:60, reserved bits 59:52, frame number in
                 * bits 51:0.
                 */
                uint64_t raw() const { return m_raw; }
                xen_migration_records_t* _root() const { return m__root; }
                xen_migration_records_t::page_data_t* _parent() const { return m__parent; }
            };

        private:
            bool f_num_pages;
            int32_t m_num_pages;

        public:

            /**
             * Number of page contents that follow. It should equal the number of
             * descriptors whose page has data.
             */
            int32_t num_pages();

        private:
            bool f_pages;
            std::unique_ptr<std::vector<std::string>> m_pages;

        public:

            /**
             * Contents of the pages that have data, in the order of `pfns`
             * (opaque: guest memory). Not read until asked for.
             */
            std::vector<std::string>* pages();

        private:
            bool f_trailing;
            std::string m_trailing;

        public:

            /**
             * What follows the last whole page (opaque); empty in an undamaged
             * record.
             */
            std::string trailing();

        private:
            uint32_t m_count;
            uint32_t m_reserved;
            std::unique_ptr<std::vector<std::unique_ptr<page_descriptor_t>>> m_pfns;
            bool m_host_is_be;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Number of pages that the record describes; at least 1.
             */
            uint32_t count() const { return m_count; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * Frame number and type of each page.
             */
            std::vector<std::unique_ptr<page_descriptor_t>>* pfns() const { return m_pfns.get(); }

            /**
             * True if the stream was written by a big-endian host.
             */
            bool host_is_be() const { return m_host_is_be; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * The page that a guest shares with Xen.
         * \sa docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
         */

        class shared_info_t : public kaitai::kstruct {

        public:

            shared_info_t(uint8_t p_guest_width, kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~shared_info_t();

        private:
            std::unique_ptr<kaitai::kstruct> m_info;
            uint8_t m_guest_width;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_info;
            std::unique_ptr<kaitai::kstream> m__io__raw_info;

        public:

            /**
             * The page, 4096 octets.
             */
            kaitai::kstruct* info() const { return m_info.get(); }

            /**
             * Width of the guest's words in octets, which the record does not
             * tell: 4 chooses the 32-bit layout, all else the 64-bit one.
             */
            uint8_t guest_width() const { return m_guest_width; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_info() const { return m__raw_info; }
            kaitai::kstream* _io__raw_info() const { return m__io__raw_info.get(); }
        };

        /**
         * Marks the end of the data that does not change over a domain's life
         * (stream version 3); has no fields.
         * \sa docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
         */

        class static_data_end_t : public kaitai::kstruct {

        public:

            static_data_end_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~static_data_end_t();

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Data of a toolstack that libxc does not look into. The record was used
         * during development only and must not appear.
         * \sa docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
         */

        class toolstack_t : public kaitai::kstruct {

        public:

            toolstack_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~toolstack_t();

        private:
            std::string m_data;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * The data (opaque, no layout was ever published).
             */
            std::string data() const { return m_data; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Marks that all memory was sent and is sent once more to be compared; has
         * no fields.
         * \sa docs/specs/libxc-migration-stream.pandoc, VERIFY
         */

        class verify_t : public kaitai::kstruct {

        public:

            verify_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~verify_t();

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * CPUID leaves that the domain sees (stream version 3).
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
         */

        class x86_cpuid_policy_t : public kaitai::kstruct {

        public:

            x86_cpuid_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_cpuid_policy_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<cpuid_leaf_t>>> m_leaves;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * The leaves, at least one.
             */
            std::vector<std::unique_ptr<cpuid_leaf_t>>* leaves() const { return m_leaves.get(); }

            /**
             * Rest that is no whole leaf (opaque); only in a damaged record.
             */
            std::string trailing() const { return m_trailing; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Model specific registers that the domain sees (stream version 3).
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
         */

        class x86_msr_policy_t : public kaitai::kstruct {

        public:

            x86_msr_policy_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_msr_policy_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<msr_policy_entry_t>>> m_msrs;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * The registers, at least one.
             */
            std::vector<std::unique_ptr<msr_policy_entry_t>>* msrs() const { return m_msrs.get(); }

            /**
             * Rest that is no whole entry (opaque); only in a damaged record.
             */
            std::string trailing() const { return m_trailing; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Word width and page table depth of a PV guest; the first PV record.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
         */

        class x86_pv_info_t : public kaitai::kstruct {

        public:

            x86_pv_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_info_t();

        private:
            uint8_t m_guest_width;
            uint8_t m_pt_levels;
            std::string m_reserved;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Width of the guest's words in octets, 4 or 8.
             */
            uint8_t guest_width() const { return m_guest_width; }

            /**
             * Levels of the guest's page tables, 3 or 4.
             */
            uint8_t pt_levels() const { return m_pt_levels; }

            /**
             * Reserved, 0.
             */
            std::string reserved() const { return m_reserved; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Where a PV guest keeps its physical-to-machine table.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
         */

        class x86_pv_p2m_frames_t : public kaitai::kstruct {

        public:

            x86_pv_p2m_frames_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_p2m_frames_t();

        private:
            uint32_t m_start_pfn;
            uint32_t m_end_pfn;
            std::unique_ptr<std::vector<uint64_t>> m_p2m_pfns;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * First frame number that the listed part of the table describes.
             */
            uint32_t start_pfn() const { return m_start_pfn; }

            /**
             * Last frame number that the listed part of the table describes.
             */
            uint32_t end_pfn() const { return m_end_pfn; }

            /**
             * Frames that hold the table, from the one with the entry of
             * `start_pfn` to the one with the entry of `end_pfn`. A frame holds
             * 512 entries of a 64-bit guest, 1024 of a 32-bit guest.
             */
            std::vector<uint64_t>* p2m_pfns() const { return m_p2m_pfns.get(); }

            /**
             * Rest that is no whole entry (opaque); only in a damaged record.
             */
            std::string trailing() const { return m_trailing; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
         * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
         * live update stream they are MFNs.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
         */

        class x86_pv_vcpu_basic_t : public kaitai::kstruct {

        public:

            x86_pv_vcpu_basic_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_vcpu_basic_t();

        private:
            bool f_len_context;
            int32_t m_len_context;

        public:

            /**
             * Length of the context in octets.
             */
            int32_t len_context();

        private:
            uint32_t m_vcpu_id;
            uint32_t m_reserved;
            std::unique_ptr<kaitai::kstruct> m_context;
            bool n_context;

        public:
            bool _is_null_context() { context(); return n_context; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_context;
            std::unique_ptr<kaitai::kstream> m__io__raw_context;

        public:

            /**
             * Number of the vCPU.
             */
            uint32_t vcpu_id() const { return m_vcpu_id; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * The context; its length tells 64-bit guests (5168 octets) from
             * 32-bit ones (2800). Any other length has no layout and stays octets.
             */
            kaitai::kstruct* context() const { return m_context.get(); }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_context() const { return m__raw_context; }
            kaitai::kstream* _io__raw_context() const { return m__io__raw_context.get(); }
        };

        /**
         * Callbacks and machine check state of a PV vCPU.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
         */

        class x86_pv_vcpu_extended_t : public kaitai::kstruct {

        public:

            x86_pv_vcpu_extended_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_vcpu_extended_t();

        private:
            uint32_t m_vcpu_id;
            uint32_t m_reserved;
            std::unique_ptr<xen_pv_vcpu_t::extended_context_t> m_context;
            bool n_context;

        public:
            bool _is_null_context() { context(); return n_context; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_context;
            bool n__raw_context;

        public:
            bool _is_null__raw_context() { _raw_context(); return n__raw_context; };

        private:
            std::unique_ptr<kaitai::kstream> m__io__raw_context;

        public:

            /**
             * Number of the vCPU.
             */
            uint32_t vcpu_id() const { return m_vcpu_id; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
             * without it, which receivers ignore.
             */
            xen_pv_vcpu_t::extended_context_t* context() const { return m_context.get(); }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_context() const { return m__raw_context; }
            kaitai::kstream* _io__raw_context() const { return m__io__raw_context.get(); }
        };

        /**
         * Model specific registers of a PV vCPU.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
         */

        class x86_pv_vcpu_msrs_t : public kaitai::kstruct {

        public:

            x86_pv_vcpu_msrs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_vcpu_msrs_t();

        private:
            uint32_t m_vcpu_id;
            uint32_t m_reserved;
            std::unique_ptr<std::vector<std::unique_ptr<xen_pv_vcpu_t::msr_t>>> m_msrs;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * Number of the vCPU.
             */
            uint32_t vcpu_id() const { return m_vcpu_id; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
             * record without any, which receivers ignore.
             */
            std::vector<std::unique_ptr<xen_pv_vcpu_t::msr_t>>* msrs() const { return m_msrs.get(); }

            /**
             * Rest that is no whole entry (opaque); only in a damaged record.
             */
            std::string trailing() const { return m_trailing; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

        /**
         * Extended processor state of a PV vCPU.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
         */

        class x86_pv_vcpu_xsave_t : public kaitai::kstruct {

        public:

            x86_pv_vcpu_xsave_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_pv_vcpu_xsave_t();

        private:
            uint32_t m_vcpu_id;
            uint32_t m_reserved;
            std::unique_ptr<xen_pv_vcpu_t::xsave_context_t> m_context;
            bool n_context;

        public:
            bool _is_null_context() { context(); return n_context; };

        private:
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;
            std::string m__raw_context;
            bool n__raw_context;

        public:
            bool _is_null__raw_context() { _raw_context(); return n__raw_context; };

        private:
            std::unique_ptr<kaitai::kstream> m__io__raw_context;

        public:

            /**
             * Number of the vCPU.
             */
            uint32_t vcpu_id() const { return m_vcpu_id; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
             * without it, which receivers ignore.
             */
            xen_pv_vcpu_t::xsave_context_t* context() const { return m_context.get(); }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
            std::string _raw_context() const { return m__raw_context; }
            kaitai::kstream* _io__raw_context() const { return m__io__raw_context.get(); }
        };

        /**
         * How the domain sees the time stamp counter.
         * \sa docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
         */

        class x86_tsc_info_t : public kaitai::kstruct {

        public:

            x86_tsc_info_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_migration_records_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~x86_tsc_info_t();

        private:
            tsc_mode_t m_mode;
            uint32_t m_khz;
            uint64_t m_nsec;
            uint32_t m_incarnation;
            uint32_t m_reserved;
            xen_migration_records_t* m__root;
            kaitai::kstruct* m__parent;

        public:

            /**
             * When reads of the TSC are emulated.
             */
            tsc_mode_t mode() const { return m_mode; }

            /**
             * Frequency of the TSC in kHz; 0 if the TSC is not emulated.
             */
            uint32_t khz() const { return m_khz; }

            /**
             * Time since the domain's start in nanoseconds.
             */
            uint64_t nsec() const { return m_nsec; }

            /**
             * How often the TSC was set, as each migration does.
             */
            uint32_t incarnation() const { return m_incarnation; }

            /**
             * Reserved, 0.
             */
            uint32_t reserved() const { return m_reserved; }
            xen_migration_records_t* _root() const { return m__root; }
            kaitai::kstruct* _parent() const { return m__parent; }
        };

    private:
        xen_migration_records_t* m__root;
        kaitai::kstruct* m__parent;

    public:
        xen_migration_records_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
