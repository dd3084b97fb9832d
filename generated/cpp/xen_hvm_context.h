#pragma once

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

class xen_hvm_context_t;

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
     * The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
     * interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
     * what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.
     * 
     * A sequence of entries, each with its own header, up to the one with type code
     * 0. It is little-endian, as only x86 has it.
     * 
     * Several structures have grown in the course of time. Their newer fields are at
     * the end and are read only if the entry is long enough; which form occurs tells
     * the range of Xen releases that may have written the context.
     * \sa xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
     */

    class xen_hvm_context_t : public kaitai::kstruct {

    public:
        class apic_destination_format_t;
        class apic_error_status_t;
        class apic_icr_high_t;
        class apic_icr_low_t;
        class apic_id_t;
        class apic_logical_destination_t;
        class apic_lvt_t;
        class apic_priority_t;
        class apic_register_t;
        class apic_spurious_t;
        class apic_timer_divide_t;
        class apic_version_t;
        class cpu_t;
        class cpu_msr_t;
        class cpu_xsave_t;
        class entry_t;
        class header_t;
        class hpet_t;
        class hpet_timer_t;
        class ioapic_t;
        class isa_irq_t;
        class lapic_t;
        class lapic_regs_t;
        class memory_types_t;
        class msr_t;
        class mtrr_t;
        class mtrr_variable_t;
        class pci_device_pair_t;
        class pci_irq_t;
        class pci_link_t;
        class pic_t;
        class pit_t;
        class pit_channel_t;
        class pmtimer_t;
        class redirection_entry_t;
        class rtc_t;
        class tsc_adjust_t;
        class viridian_domain_t;
        class viridian_guest_os_id_t;
        class viridian_sint_t;
        class viridian_stimer_config_t;
        class viridian_vcpu_t;
        class vmce_vcpu_t;

        enum breakpoint_condition_t {
            BREAKPOINT_CONDITION_EXECUTE = 0,
            BREAKPOINT_CONDITION_WRITE = 1,
            BREAKPOINT_CONDITION_IO = 2,
            BREAKPOINT_CONDITION_ACCESS = 3
        };
        static bool _is_defined_breakpoint_condition_t(breakpoint_condition_t v);

    private:
        static const std::set<breakpoint_condition_t> _values_breakpoint_condition_t;

    public:

        enum breakpoint_length_t {
            BREAKPOINT_LENGTH_ONE = 0,
            BREAKPOINT_LENGTH_TWO = 1,
            BREAKPOINT_LENGTH_EIGHT = 2,
            BREAKPOINT_LENGTH_FOUR = 3
        };
        static bool _is_defined_breakpoint_length_t(breakpoint_length_t v);

    private:
        static const std::set<breakpoint_length_t> _values_breakpoint_length_t;

    public:

        enum delivery_mode_t {
            DELIVERY_MODE_FIXED = 0,
            DELIVERY_MODE_LOWEST_PRIORITY = 1,
            DELIVERY_MODE_SMI = 2,
            DELIVERY_MODE_REMOTE_READ = 3,
            DELIVERY_MODE_NMI = 4,
            DELIVERY_MODE_INIT = 5,
            DELIVERY_MODE_STARTUP = 6,
            DELIVERY_MODE_EXT_INT = 7
        };
        static bool _is_defined_delivery_mode_t(delivery_mode_t v);

    private:
        static const std::set<delivery_mode_t> _values_delivery_mode_t;

    public:

        enum destination_shorthand_t {
            DESTINATION_SHORTHAND_NO_SHORTHAND = 0,
            DESTINATION_SHORTHAND_ITSELF = 1,
            DESTINATION_SHORTHAND_ALL = 2,
            DESTINATION_SHORTHAND_OTHERS = 3
        };
        static bool _is_defined_destination_shorthand_t(destination_shorthand_t v);

    private:
        static const std::set<destination_shorthand_t> _values_destination_shorthand_t;

    public:

        enum event_type_t {
            EVENT_TYPE_EXTERNAL_INTERRUPT = 0,
            EVENT_TYPE_RESERVED = 1,
            EVENT_TYPE_NMI = 2,
            EVENT_TYPE_HW_EXCEPTION = 3,
            EVENT_TYPE_SW_INTERRUPT = 4,
            EVENT_TYPE_PRIV_SW_EXCEPTION = 5,
            EVENT_TYPE_SW_EXCEPTION = 6,
            EVENT_TYPE_OTHER = 7
        };
        static bool _is_defined_event_type_t(event_type_t v);

    private:
        static const std::set<event_type_t> _values_event_type_t;

    public:

        enum memory_type_t {
            MEMORY_TYPE_UNCACHEABLE = 0,
            MEMORY_TYPE_WRITE_COMBINING = 1,
            MEMORY_TYPE_WRITE_THROUGH = 4,
            MEMORY_TYPE_WRITE_PROTECTED = 5,
            MEMORY_TYPE_WRITE_BACK = 6,
            MEMORY_TYPE_UNCACHED_MINUS = 7
        };
        static bool _is_defined_memory_type_t(memory_type_t v);

    private:
        static const std::set<memory_type_t> _values_memory_type_t;

    public:

        enum msr_index_t {
            MSR_INDEX_SPEC_CTRL = 72,
            MSR_INDEX_MISC_FEATURES_ENABLES = 320,
            MSR_INDEX_PKRS = 1761,
            MSR_INDEX_BNDCFGS = 3472,
            MSR_INDEX_XSS = 3488,
            MSR_INDEX_VIRT_SPEC_CTRL = 3221291295UL,
            MSR_INDEX_DR1_ADDRESS_MASK = 3221295129UL,
            MSR_INDEX_DR2_ADDRESS_MASK = 3221295130UL,
            MSR_INDEX_DR3_ADDRESS_MASK = 3221295131UL,
            MSR_INDEX_DR0_ADDRESS_MASK = 3221295143UL
        };
        static bool _is_defined_msr_index_t(msr_index_t v);

    private:
        static const std::set<msr_index_t> _values_msr_index_t;

    public:

        enum pit_access_t {
            PIT_ACCESS_NO_ACCESS = 0,
            PIT_ACCESS_LSB = 1,
            PIT_ACCESS_MSB = 2,
            PIT_ACCESS_WORD0 = 3,
            PIT_ACCESS_WORD1 = 4
        };
        static bool _is_defined_pit_access_t(pit_access_t v);

    private:
        static const std::set<pit_access_t> _values_pit_access_t;

    public:

        enum pit_mode_t {
            PIT_MODE_INTERRUPT_ON_TERMINAL_COUNT = 0,
            PIT_MODE_ONE_SHOT = 1,
            PIT_MODE_RATE_GENERATOR = 2,
            PIT_MODE_SQUARE_WAVE = 3,
            PIT_MODE_SOFTWARE_STROBE = 4,
            PIT_MODE_HARDWARE_STROBE = 5
        };
        static bool _is_defined_pit_mode_t(pit_mode_t v);

    private:
        static const std::set<pit_mode_t> _values_pit_mode_t;

    public:

        enum save_type_t {
            SAVE_TYPE_TERMINATOR = 0,
            SAVE_TYPE_HEADER = 1,
            SAVE_TYPE_CPU = 2,
            SAVE_TYPE_PIC = 3,
            SAVE_TYPE_IOAPIC = 4,
            SAVE_TYPE_LAPIC = 5,
            SAVE_TYPE_LAPIC_REGS = 6,
            SAVE_TYPE_PCI_IRQ = 7,
            SAVE_TYPE_ISA_IRQ = 8,
            SAVE_TYPE_PCI_LINK = 9,
            SAVE_TYPE_PIT = 10,
            SAVE_TYPE_RTC = 11,
            SAVE_TYPE_HPET = 12,
            SAVE_TYPE_PMTIMER = 13,
            SAVE_TYPE_MTRR = 14,
            SAVE_TYPE_VIRIDIAN_DOMAIN = 15,
            SAVE_TYPE_CPU_XSAVE = 16,
            SAVE_TYPE_VIRIDIAN_VCPU = 17,
            SAVE_TYPE_VMCE_VCPU = 18,
            SAVE_TYPE_TSC_ADJUST = 19,
            SAVE_TYPE_CPU_MSR = 20,
            SAVE_TYPE_UNASSIGNED_21 = 21,
            SAVE_TYPE_AMAZON_22 = 22,
            SAVE_TYPE_AMAZON_23 = 23,
            SAVE_TYPE_AMAZON_24 = 24,
            SAVE_TYPE_AMAZON_25 = 25,
            SAVE_TYPE_AMAZON_26 = 26,
            SAVE_TYPE_AMAZON_27 = 27,
            SAVE_TYPE_AMAZON_28 = 28,
            SAVE_TYPE_AMAZON_29 = 29,
            SAVE_TYPE_AMAZON_30 = 30,
            SAVE_TYPE_AMAZON_31 = 31,
            SAVE_TYPE_AMAZON_32 = 32,
            SAVE_TYPE_AMAZON_33 = 33,
            SAVE_TYPE_AMAZON_34 = 34
        };
        static bool _is_defined_save_type_t(save_type_t v);

    private:
        static const std::set<save_type_t> _values_save_type_t;

    public:

        enum timer_divide_t {
            TIMER_DIVIDE_BY_2 = 0,
            TIMER_DIVIDE_BY_4 = 1,
            TIMER_DIVIDE_BY_8 = 2,
            TIMER_DIVIDE_BY_16 = 3,
            TIMER_DIVIDE_BY_32 = 8,
            TIMER_DIVIDE_BY_64 = 9,
            TIMER_DIVIDE_BY_128 = 10,
            TIMER_DIVIDE_BY_1 = 11
        };
        static bool _is_defined_timer_divide_t(timer_divide_t v);

    private:
        static const std::set<timer_divide_t> _values_timer_divide_t;

    public:

        enum timer_mode_t {
            TIMER_MODE_ONE_SHOT = 0,
            TIMER_MODE_PERIODIC = 1,
            TIMER_MODE_TSC_DEADLINE = 2,
            TIMER_MODE_RESERVED = 3
        };
        static bool _is_defined_timer_mode_t(timer_mode_t v);

    private:
        static const std::set<timer_mode_t> _values_timer_mode_t;

    public:

        xen_hvm_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

    private:
        void _read();
        void _clean_up();

    public:
        ~xen_hvm_context_t();

        /**
         * Destination format register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_destination_format_t : public kaitai::kstruct {

        public:

            apic_destination_format_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_destination_format_t();

        private:
            bool f_model;
            int32_t m_model;

        public:

            /**
             * 15 is the flat model, 0 the cluster model.
             */
            int32_t model();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Error status register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_error_status_t : public kaitai::kstruct {

        public:

            apic_error_status_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_error_status_t();

        private:
            bool f_illegal_register;
            bool m_illegal_register;

        public:

            /**
             * Access to a register that is not there.
             */
            bool illegal_register();

        private:
            bool f_receive_accept;
            bool m_receive_accept;

        public:

            /**
             * What was received was not accepted.
             */
            bool receive_accept();

        private:
            bool f_receive_checksum;
            bool m_receive_checksum;

        public:

            /**
             * Receive checksum error.
             */
            bool receive_checksum();

        private:
            bool f_receive_illegal_vector;
            bool m_receive_illegal_vector;

        public:

            /**
             * Illegal vector received.
             */
            bool receive_illegal_vector();

        private:
            bool f_redirectable_ipi;
            bool m_redirectable_ipi;

        public:

            /**
             * Lowest-priority IPI, which is not supported.
             */
            bool redirectable_ipi();

        private:
            bool f_send_accept;
            bool m_send_accept;

        public:

            /**
             * Nobody accepted what was sent.
             */
            bool send_accept();

        private:
            bool f_send_checksum;
            bool m_send_checksum;

        public:

            /**
             * Send checksum error.
             */
            bool send_checksum();

        private:
            bool f_send_illegal_vector;
            bool m_send_illegal_vector;

        public:

            /**
             * Illegal vector sent.
             */
            bool send_illegal_vector();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Interrupt command register, bits 63 to 32.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_icr_high_t : public kaitai::kstruct {

        public:

            apic_icr_high_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_icr_high_t();

        private:
            bool f_destination;
            int32_t m_destination;

        public:

            /**
             * Destination in xAPIC mode; in x2APIC mode it is the register.
             */
            int32_t destination();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Interrupt command register, bits 31 to 0.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_icr_low_t : public kaitai::kstruct {

        public:

            apic_icr_low_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_icr_low_t();

        private:
            bool f_delivery_mode;
            delivery_mode_t m_delivery_mode;

        public:

            /**
             * Kind of the interrupt.
             */
            delivery_mode_t delivery_mode();

        private:
            bool f_is_assert;
            bool m_is_assert;

        public:

            /**
             * Assert, not deassert.
             */
            bool is_assert();

        private:
            bool f_is_busy;
            bool m_is_busy;

        public:

            /**
             * Delivery is pending.
             */
            bool is_busy();

        private:
            bool f_is_level;
            bool m_is_level;

        public:

            /**
             * Level-triggered.
             */
            bool is_level();

        private:
            bool f_is_logical;
            bool m_is_logical;

        public:

            /**
             * The destination is a logical ID.
             */
            bool is_logical();

        private:
            bool f_remote_read_status;
            int32_t m_remote_read_status;

        public:

            /**
             * Status of a remote read.
             */
            int32_t remote_read_status();

        private:
            bool f_shorthand;
            destination_shorthand_t m_shorthand;

        public:

            /**
             * Destination without an ID.
             */
            destination_shorthand_t shorthand();

        private:
            bool f_vector;
            int32_t m_vector;

        public:

            /**
             * Vector.
             */
            int32_t vector();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * APIC ID register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_id_t : public kaitai::kstruct {

        public:

            apic_id_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_id_t();

        private:
            bool f_xapic_id;
            int32_t m_xapic_id;

        public:

            /**
             * APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
             */
            int32_t xapic_id();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Logical destination register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_logical_destination_t : public kaitai::kstruct {

        public:

            apic_logical_destination_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_logical_destination_t();

        private:
            bool f_logical_id;
            int32_t m_logical_id;

        public:

            /**
             * Logical ID in xAPIC mode.
             */
            int32_t logical_id();

        private:
            bool f_x2apic_cluster;
            int32_t m_x2apic_cluster;

        public:

            /**
             * Cluster in x2APIC mode.
             */
            int32_t x2apic_cluster();

        private:
            bool f_x2apic_logical_id;
            int32_t m_x2apic_logical_id;

        public:

            /**
             * Logical ID within its cluster in x2APIC mode.
             */
            int32_t x2apic_logical_id();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * An entry of the local vector table.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_lvt_t : public kaitai::kstruct {

        public:

            apic_lvt_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_lvt_t();

        private:
            bool f_delivery_mode;
            delivery_mode_t m_delivery_mode;

        public:

            /**
             * Kind of the interrupt; not for timer and error.
             */
            delivery_mode_t delivery_mode();

        private:
            bool f_is_active_low;
            bool m_is_active_low;

        public:

            /**
             * The pin is active at low level; LINT0 and LINT1 only.
             */
            bool is_active_low();

        private:
            bool f_is_level;
            bool m_is_level;

        public:

            /**
             * Level-triggered; LINT0 and LINT1 only.
             */
            bool is_level();

        private:
            bool f_is_masked;
            bool m_is_masked;

        public:

            /**
             * The interrupt is masked.
             */
            bool is_masked();

        private:
            bool f_is_pending;
            bool m_is_pending;

        public:

            /**
             * Delivery is pending.
             */
            bool is_pending();

        private:
            bool f_remote_irr;
            bool m_remote_irr;

        public:

            /**
             * A level interrupt waits for its end; LINT0 and LINT1 only.
             */
            bool remote_irr();

        private:
            bool f_timer_mode;
            timer_mode_t m_timer_mode;

        public:

            /**
             * Mode of the timer; timer only.
             */
            timer_mode_t timer_mode();

        private:
            bool f_vector;
            int32_t m_vector;

        public:

            /**
             * Vector.
             */
            int32_t vector();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * A priority register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_priority_t : public kaitai::kstruct {

        public:

            apic_priority_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_priority_t();

        private:
            bool f_priority_class;
            int32_t m_priority_class;

        public:

            /**
             * Priority class.
             */
            int32_t priority_class();

        private:
            bool f_subclass;
            int32_t m_subclass;

        public:

            /**
             * Priority sub-class.
             */
            int32_t subclass();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * A register of the local APIC without subfields, or a reserved place.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_register_t : public kaitai::kstruct {

        public:

            apic_register_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_register_t();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Spurious interrupt vector register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_spurious_t : public kaitai::kstruct {

        public:

            apic_spurious_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_spurious_t();

        private:
            bool f_directed_eoi;
            bool m_directed_eoi;

        public:

            /**
             * EOI broadcasts are suppressed.
             */
            bool directed_eoi();

        private:
            bool f_focus_disabled;
            bool m_focus_disabled;

        public:

            /**
             * Focus checks are off.
             */
            bool focus_disabled();

        private:
            bool f_is_enabled;
            bool m_is_enabled;

        public:

            /**
             * The APIC is enabled by software.
             */
            bool is_enabled();

        private:
            bool f_vector;
            int32_t m_vector;

        public:

            /**
             * Spurious vector.
             */
            int32_t vector();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Divide configuration register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_timer_divide_t : public kaitai::kstruct {

        public:

            apic_timer_divide_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_timer_divide_t();

        private:
            bool f_divisor;
            timer_divide_t m_divisor;

        public:

            /**
             * What the timer clock is divided by (bits 3, 1 and 0).
             */
            timer_divide_t divisor();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Version register.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
         * Programmable Interrupt Controller)
         */

        class apic_version_t : public kaitai::kstruct {

        public:

            apic_version_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~apic_version_t();

        private:
            bool f_directed_eoi;
            bool m_directed_eoi;

        public:

            /**
             * EOI broadcasts can be suppressed.
             */
            bool directed_eoi();

        private:
            bool f_max_lvt;
            int32_t m_max_lvt;

        public:

            /**
             * Number of LVT entries minus one.
             */
            int32_t max_lvt();

        private:
            bool f_version;
            int32_t m_version;

        public:

            /**
             * Version.
             */
            int32_t version();

        private:
            uint32_t m_value;
            std::string m_reserved;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::lapic_regs_t* m__parent;

        public:

            /**
             * The register.
             */
            uint32_t value() const { return m_value; }

            /**
             * Octets up to the next register.
             */
            std::string reserved() const { return m_reserved; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::lapic_regs_t* _parent() const { return m__parent; }
        };

        /**
         * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
         * `flags`, before. The form of before Xen 3.4, 1016 octets without
         * `msr_tsc_aux`, is older than every stream format that can hold a context
         * and is not described.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
         */

        class cpu_t : public kaitai::kstruct {

        public:

            cpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cpu_t();

        private:
            bool f_cr0_am;
            bool m_cr0_am;

        public:

            /**
             * Alignment checks.
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
             * FPU emulation.
             */
            bool cr0_em();

        private:
            bool f_cr0_et;
            bool m_cr0_et;

        public:

            /**
             * Extension type.
             */
            bool cr0_et();

        private:
            bool f_cr0_mp;
            bool m_cr0_mp;

        public:

            /**
             * Monitor coprocessor.
             */
            bool cr0_mp();

        private:
            bool f_cr0_ne;
            bool m_cr0_ne;

        public:

            /**
             * Numeric errors by exception.
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
             * Paging.
             */
            bool cr0_pg();

        private:
            bool f_cr0_ts;
            bool m_cr0_ts;

        public:

            /**
             * Task switched.
             */
            bool cr0_ts();

        private:
            bool f_cr0_wp;
            bool m_cr0_wp;

        public:

            /**
             * Write protection holds for the supervisor.
             */
            bool cr0_wp();

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
            bool f_cr4_fred;
            bool m_cr4_fred;

        public:

            /**
             * Flexible return and event delivery.
             */
            bool cr4_fred();

        private:
            bool f_cr4_fsgsbase;
            bool m_cr4_fsgsbase;

        public:

            /**
             * RDFSBASE and the like.
             */
            bool cr4_fsgsbase();

        private:
            bool f_cr4_la57;
            bool m_cr4_la57;

        public:

            /**
             * 5-level paging.
             */
            bool cr4_la57();

        private:
            bool f_cr4_lam_sup;
            bool m_cr4_lam_sup;

        public:

            /**
             * Linear address masking of supervisor pointers.
             */
            bool cr4_lam_sup();

        private:
            bool f_cr4_lass;
            bool m_cr4_lass;

        public:

            /**
             * Linear address space separation.
             */
            bool cr4_lass();

        private:
            bool f_cr4_mce;
            bool m_cr4_mce;

        public:

            /**
             * Machine checks.
             */
            bool cr4_mce();

        private:
            bool f_cr4_osfxsr;
            bool m_cr4_osfxsr;

        public:

            /**
             * FXSAVE and SSE in use.
             */
            bool cr4_osfxsr();

        private:
            bool f_cr4_osxmmexcpt;
            bool m_cr4_osxmmexcpt;

        public:

            /**
             * SSE exceptions in use.
             */
            bool cr4_osxmmexcpt();

        private:
            bool f_cr4_osxsave;
            bool m_cr4_osxsave;

        public:

            /**
             * XSAVE in use.
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
             * RDPMC for all rings.
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
             * Protection keys of user pages.
             */
            bool cr4_pke();

        private:
            bool f_cr4_pks;
            bool m_cr4_pks;

        public:

            /**
             * Protection keys of supervisor pages.
             */
            bool cr4_pks();

        private:
            bool f_cr4_pse;
            bool m_cr4_pse;

        public:

            /**
             * Large pages.
             */
            bool cr4_pse();

        private:
            bool f_cr4_pvi;
            bool m_cr4_pvi;

        public:

            /**
             * Virtual interrupt flag in protected mode.
             */
            bool cr4_pvi();

        private:
            bool f_cr4_smap;
            bool m_cr4_smap;

        public:

            /**
             * No access to user pages by the supervisor.
             */
            bool cr4_smap();

        private:
            bool f_cr4_smep;
            bool m_cr4_smep;

        public:

            /**
             * No execution of user pages by the supervisor.
             */
            bool cr4_smep();

        private:
            bool f_cr4_smxe;
            bool m_cr4_smxe;

        public:

            /**
             * SMX.
             */
            bool cr4_smxe();

        private:
            bool f_cr4_tsd;
            bool m_cr4_tsd;

        public:

            /**
             * RDTSC for ring 0 only.
             */
            bool cr4_tsd();

        private:
            bool f_cr4_uintr;
            bool m_cr4_uintr;

        public:

            /**
             * User interrupts.
             */
            bool cr4_uintr();

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
             * VMX.
             */
            bool cr4_vmxe();

        private:
            bool f_cs_avl;
            bool m_cs_avl;

        public:

            /**
             * CS, bit that is free for software.
             */
            bool cs_avl();

        private:
            bool f_cs_db;
            bool m_cs_db;

        public:

            /**
             * CS has 32-bit size by default.
             */
            bool cs_db();

        private:
            bool f_cs_dpl;
            int32_t m_cs_dpl;

        public:

            /**
             * Privilege level of CS.
             */
            int32_t cs_dpl();

        private:
            bool f_cs_g;
            bool m_cs_g;

        public:

            /**
             * Limit of CS counts pages.
             */
            bool cs_g();

        private:
            bool f_cs_l;
            bool m_cs_l;

        public:

            /**
             * CS holds 64-bit code.
             */
            bool cs_l();

        private:
            bool f_cs_p;
            bool m_cs_p;

        public:

            /**
             * Present. Clear also says that CS is unusable.
             */
            bool cs_p();

        private:
            bool f_cs_s;
            bool m_cs_s;

        public:

            /**
             * True if CS is a code or data segment.
             */
            bool cs_s();

        private:
            bool f_cs_type;
            int32_t m_cs_type;

        public:

            /**
             * Descriptor type of CS.
             */
            int32_t cs_type();

        private:
            bool f_dr6_b0;
            bool m_dr6_b0;

        public:

            /**
             * Breakpoint 0 was hit.
             */
            bool dr6_b0();

        private:
            bool f_dr6_b1;
            bool m_dr6_b1;

        public:

            /**
             * Breakpoint 1 was hit.
             */
            bool dr6_b1();

        private:
            bool f_dr6_b2;
            bool m_dr6_b2;

        public:

            /**
             * Breakpoint 2 was hit.
             */
            bool dr6_b2();

        private:
            bool f_dr6_b3;
            bool m_dr6_b3;

        public:

            /**
             * Breakpoint 3 was hit.
             */
            bool dr6_b3();

        private:
            bool f_dr6_bd;
            bool m_dr6_bd;

        public:

            /**
             * A debug register was about to be accessed.
             */
            bool dr6_bd();

        private:
            bool f_dr6_bld;
            bool m_dr6_bld;

        public:

            /**
             * No bus lock was detected (inverted).
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
             * Not in a transaction (inverted).
             */
            bool dr6_rtm();

        private:
            bool f_dr7_g0;
            bool m_dr7_g0;

        public:

            /**
             * Breakpoint 0 is enabled for all tasks.
             */
            bool dr7_g0();

        private:
            bool f_dr7_g1;
            bool m_dr7_g1;

        public:

            /**
             * Breakpoint 1 is enabled for all tasks.
             */
            bool dr7_g1();

        private:
            bool f_dr7_g2;
            bool m_dr7_g2;

        public:

            /**
             * Breakpoint 2 is enabled for all tasks.
             */
            bool dr7_g2();

        private:
            bool f_dr7_g3;
            bool m_dr7_g3;

        public:

            /**
             * Breakpoint 3 is enabled for all tasks.
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
             * Exact breakpoints of all tasks; without effect.
             */
            bool dr7_ge();

        private:
            bool f_dr7_l0;
            bool m_dr7_l0;

        public:

            /**
             * Breakpoint 0 is enabled for the current task.
             */
            bool dr7_l0();

        private:
            bool f_dr7_l1;
            bool m_dr7_l1;

        public:

            /**
             * Breakpoint 1 is enabled for the current task.
             */
            bool dr7_l1();

        private:
            bool f_dr7_l2;
            bool m_dr7_l2;

        public:

            /**
             * Breakpoint 2 is enabled for the current task.
             */
            bool dr7_l2();

        private:
            bool f_dr7_l3;
            bool m_dr7_l3;

        public:

            /**
             * Breakpoint 3 is enabled for the current task.
             */
            bool dr7_l3();

        private:
            bool f_dr7_le;
            bool m_dr7_le;

        public:

            /**
             * Exact breakpoints of the current task; without effect.
             */
            bool dr7_le();

        private:
            bool f_dr7_len0;
            breakpoint_length_t m_dr7_len0;

        public:

            /**
             * Length of breakpoint 0.
             */
            breakpoint_length_t dr7_len0();

        private:
            bool f_dr7_len1;
            breakpoint_length_t m_dr7_len1;

        public:

            /**
             * Length of breakpoint 1.
             */
            breakpoint_length_t dr7_len1();

        private:
            bool f_dr7_len2;
            breakpoint_length_t m_dr7_len2;

        public:

            /**
             * Length of breakpoint 2.
             */
            breakpoint_length_t dr7_len2();

        private:
            bool f_dr7_len3;
            breakpoint_length_t m_dr7_len3;

        public:

            /**
             * Length of breakpoint 3.
             */
            breakpoint_length_t dr7_len3();

        private:
            bool f_dr7_rtm;
            bool m_dr7_rtm;

        public:

            /**
             * Debugging inside transactions.
             */
            bool dr7_rtm();

        private:
            bool f_dr7_rw0;
            breakpoint_condition_t m_dr7_rw0;

        public:

            /**
             * What breakpoint 0 waits for.
             */
            breakpoint_condition_t dr7_rw0();

        private:
            bool f_dr7_rw1;
            breakpoint_condition_t m_dr7_rw1;

        public:

            /**
             * What breakpoint 1 waits for.
             */
            breakpoint_condition_t dr7_rw1();

        private:
            bool f_dr7_rw2;
            breakpoint_condition_t m_dr7_rw2;

        public:

            /**
             * What breakpoint 2 waits for.
             */
            breakpoint_condition_t dr7_rw2();

        private:
            bool f_dr7_rw3;
            breakpoint_condition_t m_dr7_rw3;

        public:

            /**
             * What breakpoint 3 waits for.
             */
            breakpoint_condition_t dr7_rw3();

        private:
            bool f_ds_avl;
            bool m_ds_avl;

        public:

            /**
             * DS, bit that is free for software.
             */
            bool ds_avl();

        private:
            bool f_ds_db;
            bool m_ds_db;

        public:

            /**
             * DS has 32-bit size by default.
             */
            bool ds_db();

        private:
            bool f_ds_dpl;
            int32_t m_ds_dpl;

        public:

            /**
             * Privilege level of DS.
             */
            int32_t ds_dpl();

        private:
            bool f_ds_g;
            bool m_ds_g;

        public:

            /**
             * Limit of DS counts pages.
             */
            bool ds_g();

        private:
            bool f_ds_l;
            bool m_ds_l;

        public:

            /**
             * DS holds 64-bit code.
             */
            bool ds_l();

        private:
            bool f_ds_p;
            bool m_ds_p;

        public:

            /**
             * Present. Clear also says that DS is unusable.
             */
            bool ds_p();

        private:
            bool f_ds_s;
            bool m_ds_s;

        public:

            /**
             * True if DS is a code or data segment.
             */
            bool ds_s();

        private:
            bool f_ds_type;
            int32_t m_ds_type;

        public:

            /**
             * Descriptor type of DS.
             */
            int32_t ds_type();

        private:
            bool f_efer_aibrse;
            bool m_efer_aibrse;

        public:

            /**
             * Automatic IBRS.
             */
            bool efer_aibrse();

        private:
            bool f_efer_ffxse;
            bool m_efer_ffxse;

        public:

            /**
             * Fast FXSAVE.
             */
            bool efer_ffxse();

        private:
            bool f_efer_lma;
            bool m_efer_lma;

        public:

            /**
             * Long mode is active.
             */
            bool efer_lma();

        private:
            bool f_efer_lme;
            bool m_efer_lme;

        public:

            /**
             * Long mode is enabled.
             */
            bool efer_lme();

        private:
            bool f_efer_lmsle;
            bool m_efer_lmsle;

        public:

            /**
             * Segment limits hold in long mode.
             */
            bool efer_lmsle();

        private:
            bool f_efer_nxe;
            bool m_efer_nxe;

        public:

            /**
             * No-execute pages are enabled.
             */
            bool efer_nxe();

        private:
            bool f_efer_sce;
            bool m_efer_sce;

        public:

            /**
             * SYSCALL is enabled.
             */
            bool efer_sce();

        private:
            bool f_efer_svme;
            bool m_efer_svme;

        public:

            /**
             * SVM is enabled.
             */
            bool efer_svme();

        private:
            bool f_efer_tce;
            bool m_efer_tce;

        public:

            /**
             * Translation cache extension.
             */
            bool efer_tce();

        private:
            bool f_es_avl;
            bool m_es_avl;

        public:

            /**
             * ES, bit that is free for software.
             */
            bool es_avl();

        private:
            bool f_es_db;
            bool m_es_db;

        public:

            /**
             * ES has 32-bit size by default.
             */
            bool es_db();

        private:
            bool f_es_dpl;
            int32_t m_es_dpl;

        public:

            /**
             * Privilege level of ES.
             */
            int32_t es_dpl();

        private:
            bool f_es_g;
            bool m_es_g;

        public:

            /**
             * Limit of ES counts pages.
             */
            bool es_g();

        private:
            bool f_es_l;
            bool m_es_l;

        public:

            /**
             * ES holds 64-bit code.
             */
            bool es_l();

        private:
            bool f_es_p;
            bool m_es_p;

        public:

            /**
             * Present. Clear also says that ES is unusable.
             */
            bool es_p();

        private:
            bool f_es_s;
            bool m_es_s;

        public:

            /**
             * True if ES is a code or data segment.
             */
            bool es_s();

        private:
            bool f_es_type;
            int32_t m_es_type;

        public:

            /**
             * Descriptor type of ES.
             */
            int32_t es_type();

        private:
            bool f_fpu_initialised;
            bool m_fpu_initialised;
            bool n_fpu_initialised;

        public:
            bool _is_null_fpu_initialised() { fpu_initialised(); return n_fpu_initialised; };

        private:

        public:

            /**
             * The FPU has been used; if clear, its state is the initial one.
             */
            bool fpu_initialised();

        private:
            bool f_fs_avl;
            bool m_fs_avl;

        public:

            /**
             * FS, bit that is free for software.
             */
            bool fs_avl();

        private:
            bool f_fs_db;
            bool m_fs_db;

        public:

            /**
             * FS has 32-bit size by default.
             */
            bool fs_db();

        private:
            bool f_fs_dpl;
            int32_t m_fs_dpl;

        public:

            /**
             * Privilege level of FS.
             */
            int32_t fs_dpl();

        private:
            bool f_fs_g;
            bool m_fs_g;

        public:

            /**
             * Limit of FS counts pages.
             */
            bool fs_g();

        private:
            bool f_fs_l;
            bool m_fs_l;

        public:

            /**
             * FS holds 64-bit code.
             */
            bool fs_l();

        private:
            bool f_fs_p;
            bool m_fs_p;

        public:

            /**
             * Present. Clear also says that FS is unusable.
             */
            bool fs_p();

        private:
            bool f_fs_s;
            bool m_fs_s;

        public:

            /**
             * True if FS is a code or data segment.
             */
            bool fs_s();

        private:
            bool f_fs_type;
            int32_t m_fs_type;

        public:

            /**
             * Descriptor type of FS.
             */
            int32_t fs_type();

        private:
            bool f_gs_avl;
            bool m_gs_avl;

        public:

            /**
             * GS, bit that is free for software.
             */
            bool gs_avl();

        private:
            bool f_gs_db;
            bool m_gs_db;

        public:

            /**
             * GS has 32-bit size by default.
             */
            bool gs_db();

        private:
            bool f_gs_dpl;
            int32_t m_gs_dpl;

        public:

            /**
             * Privilege level of GS.
             */
            int32_t gs_dpl();

        private:
            bool f_gs_g;
            bool m_gs_g;

        public:

            /**
             * Limit of GS counts pages.
             */
            bool gs_g();

        private:
            bool f_gs_l;
            bool m_gs_l;

        public:

            /**
             * GS holds 64-bit code.
             */
            bool gs_l();

        private:
            bool f_gs_p;
            bool m_gs_p;

        public:

            /**
             * Present. Clear also says that GS is unusable.
             */
            bool gs_p();

        private:
            bool f_gs_s;
            bool m_gs_s;

        public:

            /**
             * True if GS is a code or data segment.
             */
            bool gs_s();

        private:
            bool f_gs_type;
            int32_t m_gs_type;

        public:

            /**
             * Descriptor type of GS.
             */
            int32_t gs_type();

        private:
            bool f_ldtr_avl;
            bool m_ldtr_avl;

        public:

            /**
             * The LDT register, bit that is free for software.
             */
            bool ldtr_avl();

        private:
            bool f_ldtr_db;
            bool m_ldtr_db;

        public:

            /**
             * The LDT register has 32-bit size by default.
             */
            bool ldtr_db();

        private:
            bool f_ldtr_dpl;
            int32_t m_ldtr_dpl;

        public:

            /**
             * Privilege level of the LDT register.
             */
            int32_t ldtr_dpl();

        private:
            bool f_ldtr_g;
            bool m_ldtr_g;

        public:

            /**
             * Limit of the LDT register counts pages.
             */
            bool ldtr_g();

        private:
            bool f_ldtr_l;
            bool m_ldtr_l;

        public:

            /**
             * The LDT register holds 64-bit code.
             */
            bool ldtr_l();

        private:
            bool f_ldtr_p;
            bool m_ldtr_p;

        public:

            /**
             * Present. Clear also says that the LDT register is unusable.
             */
            bool ldtr_p();

        private:
            bool f_ldtr_s;
            bool m_ldtr_s;

        public:

            /**
             * True if the LDT register is a code or data segment.
             */
            bool ldtr_s();

        private:
            bool f_ldtr_type;
            int32_t m_ldtr_type;

        public:

            /**
             * Descriptor type of the LDT register.
             */
            int32_t ldtr_type();

        private:
            bool f_pending_error_valid;
            bool m_pending_error_valid;

        public:

            /**
             * The event has an error code.
             */
            bool pending_error_valid();

        private:
            bool f_pending_reserved;
            int32_t m_pending_reserved;

        public:

            /**
             * Reserved.
             */
            int32_t pending_reserved();

        private:
            bool f_pending_type;
            event_type_t m_pending_type;

        public:

            /**
             * Kind of the event.
             */
            event_type_t pending_type();

        private:
            bool f_pending_valid;
            bool m_pending_valid;

        public:

            /**
             * There is a pending event.
             */
            bool pending_valid();

        private:
            bool f_pending_vector;
            int32_t m_pending_vector;

        public:

            /**
             * Vector of the event.
             */
            int32_t pending_vector();

        private:
            bool f_rflags_ac;
            bool m_rflags_ac;

        public:

            /**
             * Flag AC: alignment check.
             */
            bool rflags_ac();

        private:
            bool f_rflags_af;
            bool m_rflags_af;

        public:

            /**
             * Flag AF: auxiliary carry.
             */
            bool rflags_af();

        private:
            bool f_rflags_cf;
            bool m_rflags_cf;

        public:

            /**
             * Flag CF: carry.
             */
            bool rflags_cf();

        private:
            bool f_rflags_df;
            bool m_rflags_df;

        public:

            /**
             * Flag DF: direction.
             */
            bool rflags_df();

        private:
            bool f_rflags_id;
            bool m_rflags_id;

        public:

            /**
             * Flag ID: CPUID can be used.
             */
            bool rflags_id();

        private:
            bool f_rflags_if;
            bool m_rflags_if;

        public:

            /**
             * Flag IF: interrupts enabled.
             */
            bool rflags_if();

        private:
            bool f_rflags_iopl;
            int32_t m_rflags_iopl;

        public:

            /**
             * Privilege level that may do I/O.
             */
            int32_t rflags_iopl();

        private:
            bool f_rflags_nt;
            bool m_rflags_nt;

        public:

            /**
             * Flag NT: nested task.
             */
            bool rflags_nt();

        private:
            bool f_rflags_of;
            bool m_rflags_of;

        public:

            /**
             * Flag OF: overflow.
             */
            bool rflags_of();

        private:
            bool f_rflags_pf;
            bool m_rflags_pf;

        public:

            /**
             * Flag PF: parity.
             */
            bool rflags_pf();

        private:
            bool f_rflags_rf;
            bool m_rflags_rf;

        public:

            /**
             * Flag RF: resume.
             */
            bool rflags_rf();

        private:
            bool f_rflags_sf;
            bool m_rflags_sf;

        public:

            /**
             * Flag SF: sign.
             */
            bool rflags_sf();

        private:
            bool f_rflags_tf;
            bool m_rflags_tf;

        public:

            /**
             * Flag TF: trap.
             */
            bool rflags_tf();

        private:
            bool f_rflags_vif;
            bool m_rflags_vif;

        public:

            /**
             * Flag VIF: virtual interrupt flag.
             */
            bool rflags_vif();

        private:
            bool f_rflags_vip;
            bool m_rflags_vip;

        public:

            /**
             * Flag VIP: virtual interrupt pending.
             */
            bool rflags_vip();

        private:
            bool f_rflags_vm;
            bool m_rflags_vm;

        public:

            /**
             * Flag VM: virtual 8086 mode.
             */
            bool rflags_vm();

        private:
            bool f_rflags_zf;
            bool m_rflags_zf;

        public:

            /**
             * Flag ZF: zero.
             */
            bool rflags_zf();

        private:
            bool f_ss_avl;
            bool m_ss_avl;

        public:

            /**
             * SS, bit that is free for software.
             */
            bool ss_avl();

        private:
            bool f_ss_db;
            bool m_ss_db;

        public:

            /**
             * SS has 32-bit size by default.
             */
            bool ss_db();

        private:
            bool f_ss_dpl;
            int32_t m_ss_dpl;

        public:

            /**
             * Privilege level of SS.
             */
            int32_t ss_dpl();

        private:
            bool f_ss_g;
            bool m_ss_g;

        public:

            /**
             * Limit of SS counts pages.
             */
            bool ss_g();

        private:
            bool f_ss_l;
            bool m_ss_l;

        public:

            /**
             * SS holds 64-bit code.
             */
            bool ss_l();

        private:
            bool f_ss_p;
            bool m_ss_p;

        public:

            /**
             * Present. Clear also says that SS is unusable.
             */
            bool ss_p();

        private:
            bool f_ss_s;
            bool m_ss_s;

        public:

            /**
             * True if SS is a code or data segment.
             */
            bool ss_s();

        private:
            bool f_ss_type;
            int32_t m_ss_type;

        public:

            /**
             * Descriptor type of SS.
             */
            int32_t ss_type();

        private:
            bool f_star_syscall_cs;
            int32_t m_star_syscall_cs;

        public:

            /**
             * Code selector of SYSCALL.
             */
            int32_t star_syscall_cs();

        private:
            bool f_star_sysret_cs;
            int32_t m_star_sysret_cs;

        public:

            /**
             * Code selector of SYSRET.
             */
            int32_t star_sysret_cs();

        private:
            bool f_tr_avl;
            bool m_tr_avl;

        public:

            /**
             * The task register, bit that is free for software.
             */
            bool tr_avl();

        private:
            bool f_tr_db;
            bool m_tr_db;

        public:

            /**
             * The task register has 32-bit size by default.
             */
            bool tr_db();

        private:
            bool f_tr_dpl;
            int32_t m_tr_dpl;

        public:

            /**
             * Privilege level of the task register.
             */
            int32_t tr_dpl();

        private:
            bool f_tr_g;
            bool m_tr_g;

        public:

            /**
             * Limit of the task register counts pages.
             */
            bool tr_g();

        private:
            bool f_tr_l;
            bool m_tr_l;

        public:

            /**
             * The task register holds 64-bit code.
             */
            bool tr_l();

        private:
            bool f_tr_p;
            bool m_tr_p;

        public:

            /**
             * Present. Clear also says that the task register is unusable.
             */
            bool tr_p();

        private:
            bool f_tr_s;
            bool m_tr_s;

        public:

            /**
             * True if the task register is a code or data segment.
             */
            bool tr_s();

        private:
            bool f_tr_type;
            int32_t m_tr_type;

        public:

            /**
             * Descriptor type of the task register.
             */
            int32_t tr_type();

        private:
            std::unique_ptr<x86_fxsave_t> m_fpu_regs;
            uint64_t m_rax;
            uint64_t m_rbx;
            uint64_t m_rcx;
            uint64_t m_rdx;
            uint64_t m_rbp;
            uint64_t m_rsi;
            uint64_t m_rdi;
            uint64_t m_rsp;
            uint64_t m_r8;
            uint64_t m_r9;
            uint64_t m_r10;
            uint64_t m_r11;
            uint64_t m_r12;
            uint64_t m_r13;
            uint64_t m_r14;
            uint64_t m_r15;
            uint64_t m_rip;
            uint64_t m_rflags;
            uint64_t m_cr0;
            uint64_t m_cr2;
            uint64_t m_cr3;
            uint64_t m_cr4;
            uint64_t m_dr0;
            uint64_t m_dr1;
            uint64_t m_dr2;
            uint64_t m_dr3;
            uint64_t m_dr6;
            uint64_t m_dr7;
            uint32_t m_cs_sel;
            uint32_t m_ds_sel;
            uint32_t m_es_sel;
            uint32_t m_fs_sel;
            uint32_t m_gs_sel;
            uint32_t m_ss_sel;
            uint32_t m_tr_sel;
            uint32_t m_ldtr_sel;
            uint32_t m_cs_limit;
            uint32_t m_ds_limit;
            uint32_t m_es_limit;
            uint32_t m_fs_limit;
            uint32_t m_gs_limit;
            uint32_t m_ss_limit;
            uint32_t m_tr_limit;
            uint32_t m_ldtr_limit;
            uint32_t m_idtr_limit;
            uint32_t m_gdtr_limit;
            uint64_t m_cs_base;
            uint64_t m_ds_base;
            uint64_t m_es_base;
            uint64_t m_fs_base;
            uint64_t m_gs_base;
            uint64_t m_ss_base;
            uint64_t m_tr_base;
            uint64_t m_ldtr_base;
            uint64_t m_idtr_base;
            uint64_t m_gdtr_base;
            uint32_t m_cs_arbytes;
            uint32_t m_ds_arbytes;
            uint32_t m_es_arbytes;
            uint32_t m_fs_arbytes;
            uint32_t m_gs_arbytes;
            uint32_t m_ss_arbytes;
            uint32_t m_tr_arbytes;
            uint32_t m_ldtr_arbytes;
            uint64_t m_sysenter_cs;
            uint64_t m_sysenter_esp;
            uint64_t m_sysenter_eip;
            uint64_t m_shadow_gs;
            uint64_t m_msr_flags;
            uint64_t m_msr_lstar;
            uint64_t m_msr_star;
            uint64_t m_msr_cstar;
            uint64_t m_msr_syscall_mask;
            uint64_t m_msr_efer;
            uint64_t m_msr_tsc_aux;
            uint64_t m_tsc;
            uint32_t m_pending_event;
            uint32_t m_error_code;
            uint32_t m_flags;
            bool n_flags;

        public:
            bool _is_null_flags() { flags(); return n_flags; };

        private:
            uint32_t m_pad0;
            bool n_pad0;

        public:
            bool _is_null_pad0() { pad0(); return n_pad0; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * x87 and SSE state in the form of FXSAVE.
             */
            x86_fxsave_t* fpu_regs() const { return m_fpu_regs.get(); }

            /**
             * General register RAX.
             */
            uint64_t rax() const { return m_rax; }

            /**
             * General register RBX.
             */
            uint64_t rbx() const { return m_rbx; }

            /**
             * General register RCX.
             */
            uint64_t rcx() const { return m_rcx; }

            /**
             * General register RDX.
             */
            uint64_t rdx() const { return m_rdx; }

            /**
             * General register RBP.
             */
            uint64_t rbp() const { return m_rbp; }

            /**
             * General register RSI.
             */
            uint64_t rsi() const { return m_rsi; }

            /**
             * General register RDI.
             */
            uint64_t rdi() const { return m_rdi; }

            /**
             * General register RSP.
             */
            uint64_t rsp() const { return m_rsp; }

            /**
             * General register R8.
             */
            uint64_t r8() const { return m_r8; }

            /**
             * General register R9.
             */
            uint64_t r9() const { return m_r9; }

            /**
             * General register R10.
             */
            uint64_t r10() const { return m_r10; }

            /**
             * General register R11.
             */
            uint64_t r11() const { return m_r11; }

            /**
             * General register R12.
             */
            uint64_t r12() const { return m_r12; }

            /**
             * General register R13.
             */
            uint64_t r13() const { return m_r13; }

            /**
             * General register R14.
             */
            uint64_t r14() const { return m_r14; }

            /**
             * General register R15.
             */
            uint64_t r15() const { return m_r15; }

            /**
             * Instruction pointer.
             */
            uint64_t rip() const { return m_rip; }

            /**
             * Flags register.
             */
            uint64_t rflags() const { return m_rflags; }

            /**
             * Control register 0: operating mode.
             */
            uint64_t cr0() const { return m_cr0; }

            /**
             * Control register 2: address of the last page fault.
             */
            uint64_t cr2() const { return m_cr2; }

            /**
             * Control register 3: root of the page tables.
             */
            uint64_t cr3() const { return m_cr3; }

            /**
             * Control register 4: features in use.
             */
            uint64_t cr4() const { return m_cr4; }

            /**
             * Debug register 0: address of breakpoint 0.
             */
            uint64_t dr0() const { return m_dr0; }

            /**
             * Debug register 1: address of breakpoint 1.
             */
            uint64_t dr1() const { return m_dr1; }

            /**
             * Debug register 2: address of breakpoint 2.
             */
            uint64_t dr2() const { return m_dr2; }

            /**
             * Debug register 3: address of breakpoint 3.
             */
            uint64_t dr3() const { return m_dr3; }

            /**
             * Debug register 6: status.
             */
            uint64_t dr6() const { return m_dr6; }

            /**
             * Debug register 7: control.
             */
            uint64_t dr7() const { return m_dr7; }

            /**
             * Selector of CS.
             */
            uint32_t cs_sel() const { return m_cs_sel; }

            /**
             * Selector of DS.
             */
            uint32_t ds_sel() const { return m_ds_sel; }

            /**
             * Selector of ES.
             */
            uint32_t es_sel() const { return m_es_sel; }

            /**
             * Selector of FS.
             */
            uint32_t fs_sel() const { return m_fs_sel; }

            /**
             * Selector of GS.
             */
            uint32_t gs_sel() const { return m_gs_sel; }

            /**
             * Selector of SS.
             */
            uint32_t ss_sel() const { return m_ss_sel; }

            /**
             * Selector of the task register.
             */
            uint32_t tr_sel() const { return m_tr_sel; }

            /**
             * Selector of the LDT register.
             */
            uint32_t ldtr_sel() const { return m_ldtr_sel; }

            /**
             * Limit of CS, in octets.
             */
            uint32_t cs_limit() const { return m_cs_limit; }

            /**
             * Limit of DS, in octets.
             */
            uint32_t ds_limit() const { return m_ds_limit; }

            /**
             * Limit of ES, in octets.
             */
            uint32_t es_limit() const { return m_es_limit; }

            /**
             * Limit of FS, in octets.
             */
            uint32_t fs_limit() const { return m_fs_limit; }

            /**
             * Limit of GS, in octets.
             */
            uint32_t gs_limit() const { return m_gs_limit; }

            /**
             * Limit of SS, in octets.
             */
            uint32_t ss_limit() const { return m_ss_limit; }

            /**
             * Limit of the task register, in octets.
             */
            uint32_t tr_limit() const { return m_tr_limit; }

            /**
             * Limit of the LDT register, in octets.
             */
            uint32_t ldtr_limit() const { return m_ldtr_limit; }

            /**
             * Limit of the IDT register, in octets.
             */
            uint32_t idtr_limit() const { return m_idtr_limit; }

            /**
             * Limit of the GDT register, in octets.
             */
            uint32_t gdtr_limit() const { return m_gdtr_limit; }

            /**
             * Base address of CS.
             */
            uint64_t cs_base() const { return m_cs_base; }

            /**
             * Base address of DS.
             */
            uint64_t ds_base() const { return m_ds_base; }

            /**
             * Base address of ES.
             */
            uint64_t es_base() const { return m_es_base; }

            /**
             * Base address of FS.
             */
            uint64_t fs_base() const { return m_fs_base; }

            /**
             * Base address of GS.
             */
            uint64_t gs_base() const { return m_gs_base; }

            /**
             * Base address of SS.
             */
            uint64_t ss_base() const { return m_ss_base; }

            /**
             * Base address of the task register.
             */
            uint64_t tr_base() const { return m_tr_base; }

            /**
             * Base address of the LDT register.
             */
            uint64_t ldtr_base() const { return m_ldtr_base; }

            /**
             * Base address of the IDT register.
             */
            uint64_t idtr_base() const { return m_idtr_base; }

            /**
             * Base address of the GDT register.
             */
            uint64_t gdtr_base() const { return m_gdtr_base; }

            /**
             * Attributes of CS: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t cs_arbytes() const { return m_cs_arbytes; }

            /**
             * Attributes of DS: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t ds_arbytes() const { return m_ds_arbytes; }

            /**
             * Attributes of ES: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t es_arbytes() const { return m_es_arbytes; }

            /**
             * Attributes of FS: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t fs_arbytes() const { return m_fs_arbytes; }

            /**
             * Attributes of GS: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t gs_arbytes() const { return m_gs_arbytes; }

            /**
             * Attributes of SS: those of its descriptor, without the gap between its
             * two parts.
             */
            uint32_t ss_arbytes() const { return m_ss_arbytes; }

            /**
             * Attributes of the task register: those of its descriptor, without the
             * gap between its two parts.
             */
            uint32_t tr_arbytes() const { return m_tr_arbytes; }

            /**
             * Attributes of the LDT register: those of its descriptor, without the
             * gap between its two parts.
             */
            uint32_t ldtr_arbytes() const { return m_ldtr_arbytes; }

            /**
             * Code selector for SYSENTER.
             */
            uint64_t sysenter_cs() const { return m_sysenter_cs; }

            /**
             * Stack pointer for SYSENTER.
             */
            uint64_t sysenter_esp() const { return m_sysenter_esp; }

            /**
             * Instruction pointer for SYSENTER.
             */
            uint64_t sysenter_eip() const { return m_sysenter_eip; }

            /**
             * Base address that SWAPGS would put into GS.
             */
            uint64_t shadow_gs() const { return m_shadow_gs; }

            /**
             * Obsolete, ignored.
             */
            uint64_t msr_flags() const { return m_msr_flags; }

            /**
             * Target of SYSCALL from 64-bit code.
             */
            uint64_t msr_lstar() const { return m_msr_lstar; }

            /**
             * Selectors of SYSCALL and SYSRET.
             */
            uint64_t msr_star() const { return m_msr_star; }

            /**
             * Target of SYSCALL from compatibility mode.
             */
            uint64_t msr_cstar() const { return m_msr_cstar; }

            /**
             * Bits of RFLAGS that SYSCALL clears.
             */
            uint64_t msr_syscall_mask() const { return m_msr_syscall_mask; }

            /**
             * Extended feature enable register.
             */
            uint64_t msr_efer() const { return m_msr_efer; }

            /**
             * What RDTSCP returns beside the TSC.
             */
            uint64_t msr_tsc_aux() const { return m_msr_tsc_aux; }

            /**
             * What RDTSC would return to the guest.
             */
            uint64_t tsc() const { return m_tsc; }

            /**
             * The event about to be injected, if any.
             */
            uint32_t pending_event() const { return m_pending_event; }

            /**
             * Error code of the pending event.
             */
            uint32_t error_code() const { return m_error_code; }

            /**
             * Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
             * FPU is initialised.
             */
            uint32_t flags() const { return m_flags; }

            /**
             * Padding.
             */
            uint32_t pad0() const { return m_pad0; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Further MSRs of a virtual CPU; those that are 0 are left out.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
         */

        class cpu_msr_t : public kaitai::kstruct {

        public:

            cpu_msr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cpu_msr_t();

        private:
            uint32_t m_num_msrs;
            std::string m_padding;
            std::unique_ptr<std::vector<std::unique_ptr<msr_t>>> m_msrs;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Number of MSRs.
             */
            uint32_t num_msrs() const { return m_num_msrs; }

            /**
             * Padding of the structure, so that the MSRs are at a multiple of 8.
             */
            std::string padding() const { return m_padding; }

            /**
             * The MSRs.
             */
            std::vector<std::unique_ptr<msr_t>>* msrs() const { return m_msrs.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Extended state of a virtual CPU: three masks and the XSAVE area, in the
         * standard form. The area ends with the last component of `xcr0_accum` (Xen
         * up to 4.2.2 wrote all that the CPU has).
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
         */

        class cpu_xsave_t : public kaitai::kstruct {

        public:

            cpu_xsave_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~cpu_xsave_t();

        private:
            bool f_accum_apx;
            bool m_accum_apx;

        public:

            /**
             * Ever enabled: APX registers R16 to R31.
             */
            bool accum_apx();

        private:
            bool f_accum_avx;
            bool m_accum_avx;

        public:

            /**
             * Ever enabled: AVX state (upper halves of YMM0 to YMM15).
             */
            bool accum_avx();

        private:
            bool f_accum_bndcsr;
            bool m_accum_bndcsr;

        public:

            /**
             * Ever enabled: MPX configuration and status.
             */
            bool accum_bndcsr();

        private:
            bool f_accum_bndregs;
            bool m_accum_bndregs;

        public:

            /**
             * Ever enabled: MPX bound registers.
             */
            bool accum_bndregs();

        private:
            bool f_accum_hi16_zmm;
            bool m_accum_hi16_zmm;

        public:

            /**
             * Ever enabled: ZMM16 to ZMM31.
             */
            bool accum_hi16_zmm();

        private:
            bool f_accum_lwp;
            bool m_accum_lwp;

        public:

            /**
             * Ever enabled: AMD lightweight profiling.
             */
            bool accum_lwp();

        private:
            bool f_accum_opmask;
            bool m_accum_opmask;

        public:

            /**
             * Ever enabled: AVX-512 mask registers.
             */
            bool accum_opmask();

        private:
            bool f_accum_pkru;
            bool m_accum_pkru;

        public:

            /**
             * Ever enabled: protection key rights of user pages.
             */
            bool accum_pkru();

        private:
            bool f_accum_sse;
            bool m_accum_sse;

        public:

            /**
             * Ever enabled: SSE state (XMM registers and MXCSR).
             */
            bool accum_sse();

        private:
            bool f_accum_tilecfg;
            bool m_accum_tilecfg;

        public:

            /**
             * Ever enabled: AMX tile configuration.
             */
            bool accum_tilecfg();

        private:
            bool f_accum_tiledata;
            bool m_accum_tiledata;

        public:

            /**
             * Ever enabled: AMX tile data.
             */
            bool accum_tiledata();

        private:
            bool f_accum_x87;
            bool m_accum_x87;

        public:

            /**
             * Ever enabled: x87 state.
             */
            bool accum_x87();

        private:
            bool f_accum_zmm_hi256;
            bool m_accum_zmm_hi256;

        public:

            /**
             * Ever enabled: upper halves of ZMM0 to ZMM15.
             */
            bool accum_zmm_hi256();

        private:
            bool f_mask_apx;
            bool m_mask_apx;

        public:

            /**
             * Supported: APX registers R16 to R31.
             */
            bool mask_apx();

        private:
            bool f_mask_avx;
            bool m_mask_avx;

        public:

            /**
             * Supported: AVX state (upper halves of YMM0 to YMM15).
             */
            bool mask_avx();

        private:
            bool f_mask_bndcsr;
            bool m_mask_bndcsr;

        public:

            /**
             * Supported: MPX configuration and status.
             */
            bool mask_bndcsr();

        private:
            bool f_mask_bndregs;
            bool m_mask_bndregs;

        public:

            /**
             * Supported: MPX bound registers.
             */
            bool mask_bndregs();

        private:
            bool f_mask_hi16_zmm;
            bool m_mask_hi16_zmm;

        public:

            /**
             * Supported: ZMM16 to ZMM31.
             */
            bool mask_hi16_zmm();

        private:
            bool f_mask_lwp;
            bool m_mask_lwp;

        public:

            /**
             * Supported: AMD lightweight profiling.
             */
            bool mask_lwp();

        private:
            bool f_mask_opmask;
            bool m_mask_opmask;

        public:

            /**
             * Supported: AVX-512 mask registers.
             */
            bool mask_opmask();

        private:
            bool f_mask_pkru;
            bool m_mask_pkru;

        public:

            /**
             * Supported: protection key rights of user pages.
             */
            bool mask_pkru();

        private:
            bool f_mask_sse;
            bool m_mask_sse;

        public:

            /**
             * Supported: SSE state (XMM registers and MXCSR).
             */
            bool mask_sse();

        private:
            bool f_mask_tilecfg;
            bool m_mask_tilecfg;

        public:

            /**
             * Supported: AMX tile configuration.
             */
            bool mask_tilecfg();

        private:
            bool f_mask_tiledata;
            bool m_mask_tiledata;

        public:

            /**
             * Supported: AMX tile data.
             */
            bool mask_tiledata();

        private:
            bool f_mask_x87;
            bool m_mask_x87;

        public:

            /**
             * Supported: x87 state.
             */
            bool mask_x87();

        private:
            bool f_mask_zmm_hi256;
            bool m_mask_zmm_hi256;

        public:

            /**
             * Supported: upper halves of ZMM0 to ZMM15.
             */
            bool mask_zmm_hi256();

        private:
            bool f_xcr0_apx;
            bool m_xcr0_apx;

        public:

            /**
             * Enabled: APX registers R16 to R31.
             */
            bool xcr0_apx();

        private:
            bool f_xcr0_avx;
            bool m_xcr0_avx;

        public:

            /**
             * Enabled: AVX state (upper halves of YMM0 to YMM15).
             */
            bool xcr0_avx();

        private:
            bool f_xcr0_bndcsr;
            bool m_xcr0_bndcsr;

        public:

            /**
             * Enabled: MPX configuration and status.
             */
            bool xcr0_bndcsr();

        private:
            bool f_xcr0_bndregs;
            bool m_xcr0_bndregs;

        public:

            /**
             * Enabled: MPX bound registers.
             */
            bool xcr0_bndregs();

        private:
            bool f_xcr0_hi16_zmm;
            bool m_xcr0_hi16_zmm;

        public:

            /**
             * Enabled: ZMM16 to ZMM31.
             */
            bool xcr0_hi16_zmm();

        private:
            bool f_xcr0_lwp;
            bool m_xcr0_lwp;

        public:

            /**
             * Enabled: AMD lightweight profiling.
             */
            bool xcr0_lwp();

        private:
            bool f_xcr0_opmask;
            bool m_xcr0_opmask;

        public:

            /**
             * Enabled: AVX-512 mask registers.
             */
            bool xcr0_opmask();

        private:
            bool f_xcr0_pkru;
            bool m_xcr0_pkru;

        public:

            /**
             * Enabled: protection key rights of user pages.
             */
            bool xcr0_pkru();

        private:
            bool f_xcr0_sse;
            bool m_xcr0_sse;

        public:

            /**
             * Enabled: SSE state (XMM registers and MXCSR).
             */
            bool xcr0_sse();

        private:
            bool f_xcr0_tilecfg;
            bool m_xcr0_tilecfg;

        public:

            /**
             * Enabled: AMX tile configuration.
             */
            bool xcr0_tilecfg();

        private:
            bool f_xcr0_tiledata;
            bool m_xcr0_tiledata;

        public:

            /**
             * Enabled: AMX tile data.
             */
            bool xcr0_tiledata();

        private:
            bool f_xcr0_x87;
            bool m_xcr0_x87;

        public:

            /**
             * Enabled: x87 state.
             */
            bool xcr0_x87();

        private:
            bool f_xcr0_zmm_hi256;
            bool m_xcr0_zmm_hi256;

        public:

            /**
             * Enabled: upper halves of ZMM0 to ZMM15.
             */
            bool xcr0_zmm_hi256();

        private:
            uint64_t m_xfeature_mask;
            uint64_t m_xcr0;
            uint64_t m_xcr0_accum;
            std::unique_ptr<x86_xsave_t> m_save_area;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;
            std::string m__raw_save_area;
            std::unique_ptr<kaitai::kstream> m__io__raw_save_area;

        public:

            /**
             * Components that the machine supports. Ignored since Xen 4.5.
             */
            uint64_t xfeature_mask() const { return m_xfeature_mask; }

            /**
             * XCR0 of the guest.
             */
            uint64_t xcr0() const { return m_xcr0; }

            /**
             * All bits that XCR0 ever had: the components of the area.
             */
            uint64_t xcr0_accum() const { return m_xcr0_accum; }

            /**
             * The XSAVE area.
             */
            x86_xsave_t* save_area() const { return m_save_area.get(); }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
            std::string _raw_save_area() const { return m__raw_save_area; }
            kaitai::kstream* _io__raw_save_area() const { return m__io__raw_save_area.get(); }
        };

        /**
         * One entry: the descriptor and the structure that it announces. Entries
         * follow one another without padding.
         * \sa xen/include/public/hvm/save.h (struct hvm_save_descriptor)
         */

        class entry_t : public kaitai::kstruct {

        public:

            entry_t(kaitai::kstream* p__io, xen_hvm_context_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~entry_t();

        private:
            save_type_t m_typecode;
            uint16_t m_instance;
            uint32_t m_len_body;
            std::unique_ptr<kaitai::kstruct> m_body;
            bool n_body;

        public:
            bool _is_null_body() { body(); return n_body; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t* m__parent;
            std::string m__raw_body;
            std::unique_ptr<kaitai::kstream> m__io__raw_body;

        public:

            /**
             * What the body is. Xen refuses to load a context with a code that it
             * does not know.
             */
            save_type_t typecode() const { return m_typecode; }

            /**
             * Number of the virtual CPU, of the PIC, or 0.
             */
            uint16_t instance() const { return m_instance; }

            /**
             * Length of the body in octets, without the descriptor.
             */
            uint32_t len_body() const { return m_len_body; }

            /**
             * The saved structure. Types without a published layout and unknown ones
             * are kept as octets.
             */
            kaitai::kstruct* body() const { return m_body.get(); }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t* _parent() const { return m__parent; }
            std::string _raw_body() const { return m__raw_body; }
            kaitai::kstream* _io__raw_body() const { return m__io__raw_body.get(); }
        };

        /**
         * Identifies the format and the machine that saved.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
         */

        class header_t : public kaitai::kstruct {

        public:

            header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~header_t();

        private:
            bool f_cpu_extended_family;
            int32_t m_cpu_extended_family;

        public:

            /**
             * To be added to the family if that is 15.
             */
            int32_t cpu_extended_family();

        private:
            bool f_cpu_extended_model;
            int32_t m_cpu_extended_model;

        public:

            /**
             * Model, high four bits.
             */
            int32_t cpu_extended_model();

        private:
            bool f_cpu_family;
            int32_t m_cpu_family;

        public:

            /**
             * Family.
             */
            int32_t cpu_family();

        private:
            bool f_cpu_model;
            int32_t m_cpu_model;

        public:

            /**
             * Model, low four bits.
             */
            int32_t cpu_model();

        private:
            bool f_cpu_stepping;
            int32_t m_cpu_stepping;

        public:

            /**
             * Stepping.
             */
            int32_t cpu_stepping();

        private:
            bool f_cpu_type;
            int32_t m_cpu_type;

        public:

            /**
             * Processor type.
             */
            int32_t cpu_type();

        private:
            uint32_t m_magic;
            uint32_t m_version;
            uint64_t m_changeset;
            uint32_t m_cpuid;
            uint32_t m_gtsc_khz;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * 0x54381286; Xen refuses to load anything else.
             */
            uint32_t magic() const { return m_magic; }

            /**
             * Version of the format: 1.
             */
            uint32_t version() const { return m_version; }

            /**
             * Changeset of the Xen that saved; all ones if unknown, as always since
             * Xen moved to git.
             */
            uint64_t changeset() const { return m_changeset; }

            /**
             * EAX of CPUID leaf 1 on the machine that saved: family, model and
             * stepping.
             */
            uint32_t cpuid() const { return m_cpuid; }

            /**
             * Frequency of the guest TSC, in kHz.
             */
            uint32_t gtsc_khz() const { return m_gtsc_khz; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * The high precision event timer, as in its registers, with the last
         * comparator values.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
         * Specification 1.0a
         */

        class hpet_t : public kaitai::kstruct {

        public:

            hpet_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~hpet_t();

        private:
            bool f_count_size_cap;
            bool m_count_size_cap;

        public:

            /**
             * The main counter has 64 bits.
             */
            bool count_size_cap();

        private:
            bool f_is_enabled;
            bool m_is_enabled;

        public:

            /**
             * The main counter runs.
             */
            bool is_enabled();

        private:
            bool f_is_legacy;
            bool m_is_legacy;

        public:

            /**
             * Timers 0 and 1 replace PIT and RTC.
             */
            bool is_legacy();

        private:
            bool f_leg_rt_cap;
            bool m_leg_rt_cap;

        public:

            /**
             * Legacy routing is possible.
             */
            bool leg_rt_cap();

        private:
            bool f_num_tim_cap;
            int32_t m_num_tim_cap;

        public:

            /**
             * Number of timers minus one.
             */
            int32_t num_tim_cap();

        private:
            bool f_rev_id;
            int32_t m_rev_id;

        public:

            /**
             * Revision.
             */
            int32_t rev_id();

        private:
            bool f_t0_int_sts;
            bool m_t0_int_sts;

        public:

            /**
             * Timer 0 has raised its interrupt.
             */
            bool t0_int_sts();

        private:
            bool f_t1_int_sts;
            bool m_t1_int_sts;

        public:

            /**
             * Timer 1 has raised its interrupt.
             */
            bool t1_int_sts();

        private:
            bool f_t2_int_sts;
            bool m_t2_int_sts;

        public:

            /**
             * Timer 2 has raised its interrupt.
             */
            bool t2_int_sts();

        private:
            bool f_vendor_id;
            int32_t m_vendor_id;

        public:

            /**
             * PCI vendor ID.
             */
            int32_t vendor_id();

        private:
            uint32_t m_capability;
            uint32_t m_counter_period;
            std::string m_res0;
            uint64_t m_config;
            std::string m_res1;
            uint64_t m_isr;
            std::string m_res2;
            uint64_t m_mc64;
            std::string m_res3;
            std::unique_ptr<std::vector<std::unique_ptr<hpet_timer_t>>> m_timers;
            std::string m_res5;
            std::unique_ptr<std::vector<uint64_t>> m_period;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Capabilities, bits 31 to 0.
             */
            uint32_t capability() const { return m_capability; }

            /**
             * Period of the main counter, in femtoseconds.
             */
            uint32_t counter_period() const { return m_counter_period; }

            /**
             * Reserved.
             */
            std::string res0() const { return m_res0; }

            /**
             * Configuration.
             */
            uint64_t config() const { return m_config; }

            /**
             * Reserved.
             */
            std::string res1() const { return m_res1; }

            /**
             * Interrupt status.
             */
            uint64_t isr() const { return m_isr; }

            /**
             * Reserved.
             */
            std::string res2() const { return m_res2; }

            /**
             * Main counter.
             */
            uint64_t mc64() const { return m_mc64; }

            /**
             * Reserved.
             */
            std::string res3() const { return m_res3; }

            /**
             * The three timers.
             */
            std::vector<std::unique_ptr<hpet_timer_t>>* timers() const { return m_timers.get(); }

            /**
             * Places of timers that Xen does not have.
             */
            std::string res5() const { return m_res5; }

            /**
             * Last value written to each comparator, in ticks.
             */
            std::vector<uint64_t>* period() const { return m_period.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * One timer of the HPET.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
         * Specification 1.0a
         */

        class hpet_timer_t : public kaitai::kstruct {

        public:

            hpet_timer_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~hpet_timer_t();

        private:
            bool f_fsb_cap;
            bool m_fsb_cap;

        public:

            /**
             * FSB interrupts are possible.
             */
            bool fsb_cap();

        private:
            bool f_fsb_enabled;
            bool m_fsb_enabled;

        public:

            /**
             * FSB interrupts.
             */
            bool fsb_enabled();

        private:
            bool f_int_route;
            int32_t m_int_route;

        public:

            /**
             * Input of the I/O APIC.
             */
            int32_t int_route();

        private:
            bool f_is_32bit;
            bool m_is_32bit;

        public:

            /**
             * 32-bit mode.
             */
            bool is_32bit();

        private:
            bool f_is_enabled;
            bool m_is_enabled;

        public:

            /**
             * The interrupt is enabled.
             */
            bool is_enabled();

        private:
            bool f_is_level;
            bool m_is_level;

        public:

            /**
             * Level-triggered.
             */
            bool is_level();

        private:
            bool f_is_periodic;
            bool m_is_periodic;

        public:

            /**
             * Periodic.
             */
            bool is_periodic();

        private:
            bool f_periodic_cap;
            bool m_periodic_cap;

        public:

            /**
             * Periodic mode is possible.
             */
            bool periodic_cap();

        private:
            bool f_set_value;
            bool m_set_value;

        public:

            /**
             * The accumulator can be written.
             */
            bool set_value();

        private:
            bool f_size_cap;
            bool m_size_cap;

        public:

            /**
             * The timer has 64 bits.
             */
            bool size_cap();

        private:
            uint32_t m_config;
            uint32_t m_int_route_cap;
            uint64_t m_cmp;
            uint32_t m_fsb_value;
            uint32_t m_fsb_address;
            std::string m_res4;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::hpet_t* m__parent;

        public:

            /**
             * Configuration and capabilities.
             */
            uint32_t config() const { return m_config; }

            /**
             * Inputs of the I/O APIC that the timer can use, one bit each.
             */
            uint32_t int_route_cap() const { return m_int_route_cap; }

            /**
             * Comparator, in ticks.
             */
            uint64_t cmp() const { return m_cmp; }

            /**
             * Data of an FSB interrupt; not supported by Xen.
             */
            uint32_t fsb_value() const { return m_fsb_value; }

            /**
             * Address of an FSB interrupt; not supported by Xen.
             */
            uint32_t fsb_address() const { return m_fsb_address; }

            /**
             * Reserved.
             */
            std::string res4() const { return m_res4; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::hpet_t* _parent() const { return m__parent; }
        };

        /**
         * The I/O APIC.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
         */

        class ioapic_t : public kaitai::kstruct {

        public:

            ioapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~ioapic_t();

        private:
            uint64_t m_base_address;
            uint32_t m_ioregsel;
            uint32_t m_id;
            std::unique_ptr<std::vector<std::unique_ptr<redirection_entry_t>>> m_redirtbl;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Physical address of its registers.
             */
            uint64_t base_address() const { return m_base_address; }

            /**
             * Selected register.
             */
            uint32_t ioregsel() const { return m_ioregsel; }

            /**
             * APIC ID.
             */
            uint32_t id() const { return m_id; }

            /**
             * Redirection table: 16 ISA interrupts and 32 more.
             */
            std::vector<std::unique_ptr<redirection_entry_t>>* redirtbl() const { return m_redirtbl.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Levels of the interrupt wires of ISA devices.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
         */

        class isa_irq_t : public kaitai::kstruct {

        public:

            isa_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~isa_irq_t();

        private:
            bool f_irq0;
            bool m_irq0;

        public:

            /**
             * Interrupt 0 is asserted.
             */
            bool irq0();

        private:
            bool f_irq1;
            bool m_irq1;

        public:

            /**
             * Interrupt 1 is asserted.
             */
            bool irq1();

        private:
            bool f_irq10;
            bool m_irq10;

        public:

            /**
             * Interrupt 10 is asserted.
             */
            bool irq10();

        private:
            bool f_irq11;
            bool m_irq11;

        public:

            /**
             * Interrupt 11 is asserted.
             */
            bool irq11();

        private:
            bool f_irq12;
            bool m_irq12;

        public:

            /**
             * Interrupt 12 is asserted.
             */
            bool irq12();

        private:
            bool f_irq13;
            bool m_irq13;

        public:

            /**
             * Interrupt 13 is asserted.
             */
            bool irq13();

        private:
            bool f_irq14;
            bool m_irq14;

        public:

            /**
             * Interrupt 14 is asserted.
             */
            bool irq14();

        private:
            bool f_irq15;
            bool m_irq15;

        public:

            /**
             * Interrupt 15 is asserted.
             */
            bool irq15();

        private:
            bool f_irq2;
            bool m_irq2;

        public:

            /**
             * Interrupt 2 is asserted.
             */
            bool irq2();

        private:
            bool f_irq3;
            bool m_irq3;

        public:

            /**
             * Interrupt 3 is asserted.
             */
            bool irq3();

        private:
            bool f_irq4;
            bool m_irq4;

        public:

            /**
             * Interrupt 4 is asserted.
             */
            bool irq4();

        private:
            bool f_irq5;
            bool m_irq5;

        public:

            /**
             * Interrupt 5 is asserted.
             */
            bool irq5();

        private:
            bool f_irq6;
            bool m_irq6;

        public:

            /**
             * Interrupt 6 is asserted.
             */
            bool irq6();

        private:
            bool f_irq7;
            bool m_irq7;

        public:

            /**
             * Interrupt 7 is asserted.
             */
            bool irq7();

        private:
            bool f_irq8;
            bool m_irq8;

        public:

            /**
             * Interrupt 8 is asserted.
             */
            bool irq8();

        private:
            bool f_irq9;
            bool m_irq9;

        public:

            /**
             * Interrupt 9 is asserted.
             */
            bool irq9();

        private:
            uint16_t m_wires;
            std::string m_reserved;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * One bit for each ISA interrupt, set if it is asserted.
             */
            uint16_t wires() const { return m_wires; }

            /**
             * Unused octets of the 64-bit word.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
         * since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
         * `tdt_msr`, before Xen 4.1.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
         */

        class lapic_t : public kaitai::kstruct {

        public:

            lapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~lapic_t();

        private:
            bool f_base_pfn;
            uint64_t m_base_pfn;

        public:

            /**
             * Page number of the registers.
             */
            uint64_t base_pfn();

        private:
            bool f_hw_disabled;
            bool m_hw_disabled;

        public:

            /**
             * Disabled by the APIC base MSR.
             */
            bool hw_disabled();

        private:
            bool f_is_bsp;
            bool m_is_bsp;

        public:

            /**
             * Bootstrap processor.
             */
            bool is_bsp();

        private:
            bool f_is_enabled;
            bool m_is_enabled;

        public:

            /**
             * The APIC is enabled.
             */
            bool is_enabled();

        private:
            bool f_is_x2apic;
            bool m_is_x2apic;

        public:

            /**
             * x2APIC mode.
             */
            bool is_x2apic();

        private:
            bool f_sw_disabled;
            bool m_sw_disabled;

        public:

            /**
             * Disabled by the spurious interrupt register.
             */
            bool sw_disabled();

        private:
            uint64_t m_apic_base_msr;
            uint32_t m_disabled;
            uint32_t m_timer_divisor;
            uint64_t m_tdt_msr;
            bool n_tdt_msr;

        public:
            bool _is_null_tdt_msr() { tdt_msr(); return n_tdt_msr; };

        private:
            uint32_t m_pending_esr;
            bool n_pending_esr;

        public:
            bool _is_null_pending_esr() { pending_esr(); return n_pending_esr; };

        private:
            uint32_t m_padding;
            bool n_padding;

        public:
            bool _is_null_padding() { padding(); return n_padding; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * The APIC base MSR.
             */
            uint64_t apic_base_msr() const { return m_apic_base_msr; }

            /**
             * How the APIC is disabled.
             */
            uint32_t disabled() const { return m_disabled; }

            /**
             * What the timer clock is divided by.
             */
            uint32_t timer_divisor() const { return m_timer_divisor; }

            /**
             * TSC deadline of the timer.
             */
            uint64_t tdt_msr() const { return m_tdt_msr; }

            /**
             * Errors not yet latched into the error status register.
             */
            uint32_t pending_esr() const { return m_pending_esr; }

            /**
             * Tail padding of the structure.
             */
            uint32_t padding() const { return m_padding; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Registers of a local APIC, as in its page: each has the first four of 16
         * octets. The low ends of the bit maps are first.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
         */

        class lapic_regs_t : public kaitai::kstruct {

        public:

            lapic_regs_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~lapic_regs_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_reserved_000;
            std::unique_ptr<apic_id_t> m_id;
            std::unique_ptr<apic_version_t> m_version;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_reserved_040;
            std::unique_ptr<apic_priority_t> m_tpr;
            std::unique_ptr<apic_priority_t> m_apr;
            std::unique_ptr<apic_priority_t> m_ppr;
            std::unique_ptr<apic_register_t> m_eoi;
            std::unique_ptr<apic_register_t> m_rrd;
            std::unique_ptr<apic_logical_destination_t> m_ldr;
            std::unique_ptr<apic_destination_format_t> m_dfr;
            std::unique_ptr<apic_spurious_t> m_svr;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_isr;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_tmr;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_irr;
            std::unique_ptr<apic_error_status_t> m_esr;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_reserved_290;
            std::unique_ptr<apic_lvt_t> m_lvt_cmci;
            std::unique_ptr<apic_icr_low_t> m_icr_low;
            std::unique_ptr<apic_icr_high_t> m_icr_high;
            std::unique_ptr<apic_lvt_t> m_lvt_timer;
            std::unique_ptr<apic_lvt_t> m_lvt_thermal;
            std::unique_ptr<apic_lvt_t> m_lvt_pmc;
            std::unique_ptr<apic_lvt_t> m_lvt_lint0;
            std::unique_ptr<apic_lvt_t> m_lvt_lint1;
            std::unique_ptr<apic_lvt_t> m_lvt_error;
            std::unique_ptr<apic_register_t> m_timer_initial;
            std::unique_ptr<apic_register_t> m_timer_current;
            std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>> m_reserved_3a0;
            std::unique_ptr<apic_timer_divide_t> m_timer_divide;
            std::unique_ptr<apic_register_t> m_self_ipi;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Reserved; 0x000 and 0x010.
             */
            std::vector<std::unique_ptr<apic_register_t>>* reserved_000() const { return m_reserved_000.get(); }

            /**
             * APIC ID; 0x020.
             */
            apic_id_t* id() const { return m_id.get(); }

            /**
             * Version; 0x030.
             */
            apic_version_t* version() const { return m_version.get(); }

            /**
             * Reserved; 0x040 to 0x070.
             */
            std::vector<std::unique_ptr<apic_register_t>>* reserved_040() const { return m_reserved_040.get(); }

            /**
             * Task priority; 0x080.
             */
            apic_priority_t* tpr() const { return m_tpr.get(); }

            /**
             * Arbitration priority; 0x090.
             */
            apic_priority_t* apr() const { return m_apr.get(); }

            /**
             * Processor priority; 0x0a0.
             */
            apic_priority_t* ppr() const { return m_ppr.get(); }

            /**
             * End of interrupt; 0x0b0.
             */
            apic_register_t* eoi() const { return m_eoi.get(); }

            /**
             * Remote read; 0x0c0.
             */
            apic_register_t* rrd() const { return m_rrd.get(); }

            /**
             * Logical destination; 0x0d0.
             */
            apic_logical_destination_t* ldr() const { return m_ldr.get(); }

            /**
             * Destination format; 0x0e0.
             */
            apic_destination_format_t* dfr() const { return m_dfr.get(); }

            /**
             * Spurious interrupt vector; 0x0f0.
             */
            apic_spurious_t* svr() const { return m_svr.get(); }

            /**
             * Interrupts in service, 32 vectors each; 0x100 to 0x170.
             */
            std::vector<std::unique_ptr<apic_register_t>>* isr() const { return m_isr.get(); }

            /**
             * Level-triggered interrupts; 0x180 to 0x1f0.
             */
            std::vector<std::unique_ptr<apic_register_t>>* tmr() const { return m_tmr.get(); }

            /**
             * Requested interrupts; 0x200 to 0x270.
             */
            std::vector<std::unique_ptr<apic_register_t>>* irr() const { return m_irr.get(); }

            /**
             * Error status; 0x280.
             */
            apic_error_status_t* esr() const { return m_esr.get(); }

            /**
             * Reserved; 0x290 to 0x2e0.
             */
            std::vector<std::unique_ptr<apic_register_t>>* reserved_290() const { return m_reserved_290.get(); }

            /**
             * Corrected machine check interrupt; 0x2f0.
             */
            apic_lvt_t* lvt_cmci() const { return m_lvt_cmci.get(); }

            /**
             * Interrupt command, bits 31 to 0; 0x300.
             */
            apic_icr_low_t* icr_low() const { return m_icr_low.get(); }

            /**
             * Interrupt command, bits 63 to 32; 0x310.
             */
            apic_icr_high_t* icr_high() const { return m_icr_high.get(); }

            /**
             * Timer interrupt; 0x320.
             */
            apic_lvt_t* lvt_timer() const { return m_lvt_timer.get(); }

            /**
             * Thermal sensor interrupt; 0x330.
             */
            apic_lvt_t* lvt_thermal() const { return m_lvt_thermal.get(); }

            /**
             * Performance counter interrupt; 0x340.
             */
            apic_lvt_t* lvt_pmc() const { return m_lvt_pmc.get(); }

            /**
             * Interrupt of pin LINT0; 0x350.
             */
            apic_lvt_t* lvt_lint0() const { return m_lvt_lint0.get(); }

            /**
             * Interrupt of pin LINT1; 0x360.
             */
            apic_lvt_t* lvt_lint1() const { return m_lvt_lint1.get(); }

            /**
             * Error interrupt; 0x370.
             */
            apic_lvt_t* lvt_error() const { return m_lvt_error.get(); }

            /**
             * Initial count of the timer; 0x380.
             */
            apic_register_t* timer_initial() const { return m_timer_initial.get(); }

            /**
             * Current count of the timer; 0x390.
             */
            apic_register_t* timer_current() const { return m_timer_current.get(); }

            /**
             * Reserved; 0x3a0 to 0x3d0.
             */
            std::vector<std::unique_ptr<apic_register_t>>* reserved_3a0() const { return m_reserved_3a0.get(); }

            /**
             * Divide configuration of the timer; 0x3e0.
             */
            apic_timer_divide_t* timer_divide() const { return m_timer_divide.get(); }

            /**
             * Self IPI, in x2APIC mode only; 0x3f0.
             */
            apic_register_t* self_ipi() const { return m_self_ipi.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Eight memory types in one register, lowest octet first.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
         * (PAT)
         */

        class memory_types_t : public kaitai::kstruct {

        public:

            memory_types_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~memory_types_t();

        private:
            std::unique_ptr<std::vector<memory_type_t>> m_types;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::mtrr_t* m__parent;

        public:

            /**
             * Memory type of each entry or block.
             */
            std::vector<memory_type_t>* types() const { return m_types.get(); }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
        };

        /**
         * One MSR.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
         */

        class msr_t : public kaitai::kstruct {

        public:

            msr_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_msr_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~msr_t();

        private:
            msr_index_t m_index;
            uint32_t m_reserved;
            uint64_t m_val;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::cpu_msr_t* m__parent;

        public:

            /**
             * Number of the MSR.
             */
            msr_index_t index() const { return m_index; }

            /**
             * Reserved; must be 0.
             */
            uint32_t reserved() const { return m_reserved; }

            /**
             * Value of the MSR.
             */
            uint64_t val() const { return m_val; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::cpu_msr_t* _parent() const { return m__parent; }
        };

        /**
         * Memory type range registers and page attribute table.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
         * IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
         */

        class mtrr_t : public kaitai::kstruct {

        public:

            mtrr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~mtrr_t();

        private:
            bool f_default_type;
            memory_type_t m_default_type;

        public:

            /**
             * Type of memory outside of all ranges.
             */
            memory_type_t default_type();

        private:
            bool f_fix;
            bool m_fix;

        public:

            /**
             * There are fixed ranges.
             */
            bool fix();

        private:
            bool f_fixed_enabled;
            bool m_fixed_enabled;

        public:

            /**
             * Fixed ranges are enabled.
             */
            bool fixed_enabled();

        private:
            bool f_is_enabled;
            bool m_is_enabled;

        public:

            /**
             * MTRRs are enabled.
             */
            bool is_enabled();

        private:
            bool f_smrr;
            bool m_smrr;

        public:

            /**
             * There are SMM ranges.
             */
            bool smrr();

        private:
            bool f_vcnt;
            int32_t m_vcnt;

        public:

            /**
             * Number of variable ranges.
             */
            int32_t vcnt();

        private:
            bool f_wc;
            bool m_wc;

        public:

            /**
             * Write-combining is possible.
             */
            bool wc();

        private:
            std::unique_ptr<memory_types_t> m_msr_pat_cr;
            std::unique_ptr<std::vector<std::unique_ptr<mtrr_variable_t>>> m_msr_mtrr_var;
            std::unique_ptr<memory_types_t> m_fix64k_00000;
            std::unique_ptr<memory_types_t> m_fix16k_80000;
            std::unique_ptr<memory_types_t> m_fix16k_a0000;
            std::unique_ptr<memory_types_t> m_fix4k_c0000;
            std::unique_ptr<memory_types_t> m_fix4k_c8000;
            std::unique_ptr<memory_types_t> m_fix4k_d0000;
            std::unique_ptr<memory_types_t> m_fix4k_d8000;
            std::unique_ptr<memory_types_t> m_fix4k_e0000;
            std::unique_ptr<memory_types_t> m_fix4k_e8000;
            std::unique_ptr<memory_types_t> m_fix4k_f0000;
            std::unique_ptr<memory_types_t> m_fix4k_f8000;
            uint64_t m_msr_mtrr_cap;
            uint64_t m_msr_mtrr_def_type;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Page attribute table, PA0 to PA7.
             */
            memory_types_t* msr_pat_cr() const { return m_msr_pat_cr.get(); }

            /**
             * Variable ranges, pairs of base and mask.
             */
            std::vector<std::unique_ptr<mtrr_variable_t>>* msr_mtrr_var() const { return m_msr_mtrr_var.get(); }

            /**
             * Memory types of the eight blocks of 64 KiB from 0x00000.
             */
            memory_types_t* fix64k_00000() const { return m_fix64k_00000.get(); }

            /**
             * Memory types of the eight blocks of 16 KiB from 0x80000.
             */
            memory_types_t* fix16k_80000() const { return m_fix16k_80000.get(); }

            /**
             * Memory types of the eight blocks of 16 KiB from 0xa0000.
             */
            memory_types_t* fix16k_a0000() const { return m_fix16k_a0000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xc0000.
             */
            memory_types_t* fix4k_c0000() const { return m_fix4k_c0000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xc8000.
             */
            memory_types_t* fix4k_c8000() const { return m_fix4k_c8000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xd0000.
             */
            memory_types_t* fix4k_d0000() const { return m_fix4k_d0000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xd8000.
             */
            memory_types_t* fix4k_d8000() const { return m_fix4k_d8000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xe0000.
             */
            memory_types_t* fix4k_e0000() const { return m_fix4k_e0000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xe8000.
             */
            memory_types_t* fix4k_e8000() const { return m_fix4k_e8000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xf0000.
             */
            memory_types_t* fix4k_f0000() const { return m_fix4k_f0000.get(); }

            /**
             * Memory types of the eight blocks of 4 KiB from 0xf8000.
             */
            memory_types_t* fix4k_f8000() const { return m_fix4k_f8000.get(); }

            /**
             * Capabilities.
             */
            uint64_t msr_mtrr_cap() const { return m_msr_mtrr_cap; }

            /**
             * Default type and enable flags.
             */
            uint64_t msr_mtrr_def_type() const { return m_msr_mtrr_def_type; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * One variable range.
         * \sa Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
         * (PAT)
         */

        class mtrr_variable_t : public kaitai::kstruct {

        public:

            mtrr_variable_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~mtrr_variable_t();

        private:
            bool f_base_pfn;
            uint64_t m_base_pfn;

        public:

            /**
             * Page number of the base.
             */
            uint64_t base_pfn();

        private:
            bool f_is_valid;
            bool m_is_valid;

        public:

            /**
             * The range is in use.
             */
            bool is_valid();

        private:
            bool f_mask_pfn;
            uint64_t m_mask_pfn;

        public:

            /**
             * Address mask, in pages.
             */
            uint64_t mask_pfn();

        private:
            bool f_mem_type;
            memory_type_t m_mem_type;

        public:

            /**
             * Memory type of the range.
             */
            memory_type_t mem_type();

        private:
            uint64_t m_physbase;
            uint64_t m_physmask;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::mtrr_t* m__parent;

        public:

            /**
             * Base address and memory type.
             */
            uint64_t physbase() const { return m_physbase; }

            /**
             * Address mask and valid flag.
             */
            uint64_t physmask() const { return m_physmask; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::mtrr_t* _parent() const { return m__parent; }
        };

        /**
         * Wires INTA to INTD of two PCI devices.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
         */

        class pci_device_pair_t : public kaitai::kstruct {

        public:

            pci_device_pair_t(kaitai::kstream* p__io, xen_hvm_context_t::pci_irq_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pci_device_pair_t();

        private:
            bool f_even_inta;
            bool m_even_inta;

        public:

            /**
             * INTA of the even device is asserted.
             */
            bool even_inta();

        private:
            bool f_even_intb;
            bool m_even_intb;

        public:

            /**
             * INTB of the even device is asserted.
             */
            bool even_intb();

        private:
            bool f_even_intc;
            bool m_even_intc;

        public:

            /**
             * INTC of the even device is asserted.
             */
            bool even_intc();

        private:
            bool f_even_intd;
            bool m_even_intd;

        public:

            /**
             * INTD of the even device is asserted.
             */
            bool even_intd();

        private:
            bool f_odd_inta;
            bool m_odd_inta;

        public:

            /**
             * INTA of the odd device is asserted.
             */
            bool odd_inta();

        private:
            bool f_odd_intb;
            bool m_odd_intb;

        public:

            /**
             * INTB of the odd device is asserted.
             */
            bool odd_intb();

        private:
            bool f_odd_intc;
            bool m_odd_intc;

        public:

            /**
             * INTC of the odd device is asserted.
             */
            bool odd_intc();

        private:
            bool f_odd_intd;
            bool m_odd_intd;

        public:

            /**
             * INTD of the odd device is asserted.
             */
            bool odd_intd();

        private:
            uint8_t m_wires;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::pci_irq_t* m__parent;

        public:

            /**
             * One bit for each wire, set if it is asserted.
             */
            uint8_t wires() const { return m_wires; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::pci_irq_t* _parent() const { return m__parent; }
        };

        /**
         * Levels of the interrupt wires of PCI bus 0.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
         */

        class pci_irq_t : public kaitai::kstruct {

        public:

            pci_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pci_irq_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<pci_device_pair_t>>> m_device_pairs;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
             */
            std::vector<std::unique_ptr<pci_device_pair_t>>* device_pairs() const { return m_device_pairs.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Routing of the four PCI links to ISA interrupts.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
         */

        class pci_link_t : public kaitai::kstruct {

        public:

            pci_link_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pci_link_t();

        private:
            std::unique_ptr<std::vector<uint8_t>> m_route;
            std::string m_pad0;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * ISA interrupt of links A to D; 0 if not routed.
             */
            std::vector<uint8_t>* route() const { return m_route.get(); }

            /**
             * Padding.
             */
            std::string pad0() const { return m_pad0; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * One interrupt controller 8259A.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
         */

        class pic_t : public kaitai::kstruct {

        public:

            pic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pic_t();

        private:
            bool f_auto_eoi;
            bool m_auto_eoi;

        public:

            /**
             * Interrupts end by themselves.
             */
            bool auto_eoi();

        private:
            bool f_init_ic4;
            bool m_init_ic4;

        public:

            /**
             * The sequence has an ICW4.
             */
            bool init_ic4();

        private:
            bool f_init_next_icw;
            int32_t m_init_next_icw;

        public:

            /**
             * The next data write sets ICW(x+1); 0 if no initialisation goes on.
             */
            int32_t init_next_icw();

        private:
            bool f_init_sngl;
            bool m_init_sngl;

        public:

            /**
             * The sequence has no ICW3.
             */
            bool init_sngl();

        private:
            bool f_init_state;
            int32_t m_init_state;

        public:

            /**
             * State of the initialisation; 0 if none goes on.
             */
            int32_t init_state();

        private:
            bool f_is_master;
            bool m_is_master;

        public:

            /**
             * True for the master.
             */
            bool is_master();

        private:
            bool f_poll;
            bool m_poll;

        public:

            /**
             * Reads poll.
             */
            bool poll();

        private:
            bool f_priority_add;
            int32_t m_priority_add;

        public:

            /**
             * Line of the highest priority.
             */
            int32_t priority_add();

        private:
            bool f_readsel_isr;
            bool m_readsel_isr;

        public:

            /**
             * Reads return the ISR instead of the IRR.
             */
            bool readsel_isr();

        private:
            bool f_rotate_on_auto_eoi;
            bool m_rotate_on_auto_eoi;

        public:

            /**
             * Priorities rotate at automatic end of interrupt.
             */
            bool rotate_on_auto_eoi();

        private:
            bool f_special_fully_nested_mode;
            bool m_special_fully_nested_mode;

        public:

            /**
             * Slave inputs do not count as in service.
             */
            bool special_fully_nested_mode();

        private:
            bool f_special_mask_mode;
            bool m_special_mask_mode;

        public:

            /**
             * Masked interrupts do not block lower ones.
             */
            bool special_mask_mode();

        private:
            uint8_t m_irr;
            uint8_t m_imr;
            uint8_t m_isr;
            uint8_t m_irq_base;
            uint8_t m_init_and_priority;
            uint8_t m_mode;
            uint8_t m_elcr;
            uint8_t m_int_output;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Requested interrupts, one bit for each line.
             */
            uint8_t irr() const { return m_irr; }

            /**
             * Masked interrupts.
             */
            uint8_t imr() const { return m_imr; }

            /**
             * Interrupts in service.
             */
            uint8_t isr() const { return m_isr; }

            /**
             * Vector of line 0.
             */
            uint8_t irq_base() const { return m_irq_base; }

            /**
             * State of the initialisation and highest line.
             */
            uint8_t init_and_priority() const { return m_init_and_priority; }

            /**
             * Mode bits.
             */
            uint8_t mode() const { return m_mode; }

            /**
             * Level-triggered lines, one bit each.
             */
            uint8_t elcr() const { return m_elcr; }

            /**
             * Level of the interrupt output.
             */
            uint8_t int_output() const { return m_int_output; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * The interval timer 8254.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
         */

        class pit_t : public kaitai::kstruct {

        public:

            pit_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pit_t();

        private:
            std::unique_ptr<std::vector<std::unique_ptr<pit_channel_t>>> m_channels;
            uint32_t m_speaker_data_on;
            uint32_t m_pad0;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * The three channels: timer interrupt, memory refresh, speaker.
             */
            std::vector<std::unique_ptr<pit_channel_t>>* channels() const { return m_channels.get(); }

            /**
             * The speaker is on.
             */
            uint32_t speaker_data_on() const { return m_speaker_data_on; }

            /**
             * Padding.
             */
            uint32_t pad0() const { return m_pad0; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * One channel of the 8254.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
         */

        class pit_channel_t : public kaitai::kstruct {

        public:

            pit_channel_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pit_channel_t();

        private:
            uint32_t m_count;
            uint16_t m_latched_count;
            pit_access_t m_count_latched;
            uint8_t m_status_latched;
            uint8_t m_status;
            pit_access_t m_read_state;
            pit_access_t m_write_state;
            uint8_t m_write_latch;
            pit_access_t m_rw_mode;
            pit_mode_t m_mode;
            uint8_t m_bcd;
            uint8_t m_gate;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::pit_t* m__parent;

        public:

            /**
             * Reload value; may be 65536.
             */
            uint32_t count() const { return m_count; }

            /**
             * Latched count.
             */
            uint16_t latched_count() const { return m_latched_count; }

            /**
             * How the latched count is read; 0 if none is latched.
             */
            pit_access_t count_latched() const { return m_count_latched; }

            /**
             * A status is latched.
             */
            uint8_t status_latched() const { return m_status_latched; }

            /**
             * The latched status.
             */
            uint8_t status() const { return m_status; }

            /**
             * The octet that the next read gets.
             */
            pit_access_t read_state() const { return m_read_state; }

            /**
             * The octet that the next write sets.
             */
            pit_access_t write_state() const { return m_write_state; }

            /**
             * First octet of a two-octet write.
             */
            uint8_t write_latch() const { return m_write_latch; }

            /**
             * Access mode.
             */
            pit_access_t rw_mode() const { return m_rw_mode; }

            /**
             * Counting mode.
             */
            pit_mode_t mode() const { return m_mode; }

            /**
             * BCD counting; not supported by Xen.
             */
            uint8_t bcd() const { return m_bcd; }

            /**
             * Level of the gate input.
             */
            uint8_t gate() const { return m_gate; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::pit_t* _parent() const { return m__parent; }
        };

        /**
         * ACPI power management timer and PM1a event block.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
         * Specification, 4.8.3 (PM registers)
         */

        class pmtimer_t : public kaitai::kstruct {

        public:

            pmtimer_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~pmtimer_t();

        private:
            bool f_bm_sts;
            bool m_bm_sts;

        public:

            /**
             * A bus master asked for the bus.
             */
            bool bm_sts();

        private:
            bool f_gbl_en;
            bool m_gbl_en;

        public:

            /**
             * Firmware.
             */
            bool gbl_en();

        private:
            bool f_gbl_sts;
            bool m_gbl_sts;

        public:

            /**
             * The firmware wants attention.
             */
            bool gbl_sts();

        private:
            bool f_pwrbtn_en;
            bool m_pwrbtn_en;

        public:

            /**
             * Power button.
             */
            bool pwrbtn_en();

        private:
            bool f_pwrbtn_sts;
            bool m_pwrbtn_sts;

        public:

            /**
             * The power button was pressed.
             */
            bool pwrbtn_sts();

        private:
            bool f_rtc_en;
            bool m_rtc_en;

        public:

            /**
             * Clock alarm.
             */
            bool rtc_en();

        private:
            bool f_rtc_sts;
            bool m_rtc_sts;

        public:

            /**
             * The clock raised an alarm.
             */
            bool rtc_sts();

        private:
            bool f_slpbtn_en;
            bool m_slpbtn_en;

        public:

            /**
             * Sleep button.
             */
            bool slpbtn_en();

        private:
            bool f_slpbtn_sts;
            bool m_slpbtn_sts;

        public:

            /**
             * The sleep button was pressed.
             */
            bool slpbtn_sts();

        private:
            bool f_tmr_en;
            bool m_tmr_en;

        public:

            /**
             * Timer.
             */
            bool tmr_en();

        private:
            bool f_tmr_sts;
            bool m_tmr_sts;

        public:

            /**
             * The timer has changed its top bit.
             */
            bool tmr_sts();

        private:
            bool f_wak_sts;
            bool m_wak_sts;

        public:

            /**
             * The system woke up.
             */
            bool wak_sts();

        private:
            uint32_t m_tmr_val;
            uint16_t m_pm1a_sts;
            uint16_t m_pm1a_en;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Counter at 3.579545 MHz.
             */
            uint32_t tmr_val() const { return m_tmr_val; }

            /**
             * Status of events.
             */
            uint16_t pm1a_sts() const { return m_pm1a_sts; }

            /**
             * Events that raise an SCI.
             */
            uint16_t pm1a_en() const { return m_pm1a_en; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Where an interrupt of the I/O APIC goes.
         * \sa xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
         */

        class redirection_entry_t : public kaitai::kstruct {

        public:

            redirection_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::ioapic_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~redirection_entry_t();

        private:
            bool f_delivery_mode;
            delivery_mode_t m_delivery_mode;

        public:

            /**
             * Kind of the interrupt.
             */
            delivery_mode_t delivery_mode();

        private:
            bool f_delivery_status;
            bool m_delivery_status;

        public:

            /**
             * Delivery is pending.
             */
            bool delivery_status();

        private:
            bool f_is_active_low;
            bool m_is_active_low;

        public:

            /**
             * The line is active at low level.
             */
            bool is_active_low();

        private:
            bool f_is_level;
            bool m_is_level;

        public:

            /**
             * The line is level-triggered.
             */
            bool is_level();

        private:
            bool f_is_logical;
            bool m_is_logical;

        public:

            /**
             * The destination is a logical ID.
             */
            bool is_logical();

        private:
            bool f_is_masked;
            bool m_is_masked;

        public:

            /**
             * The interrupt is masked.
             */
            bool is_masked();

        private:
            bool f_remote_irr;
            bool m_remote_irr;

        public:

            /**
             * A level interrupt waits for its end.
             */
            bool remote_irr();

        private:
            bool f_reserve;
            int32_t m_reserve;

        public:

            /**
             * Reserved.
             */
            int32_t reserve();

        private:
            uint8_t m_vector;
            uint16_t m_control;
            std::string m_reserved;
            uint8_t m_dest_id;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::ioapic_t* m__parent;

        public:

            /**
             * Vector to deliver.
             */
            uint8_t vector() const { return m_vector; }

            /**
             * How the interrupt is delivered.
             */
            uint16_t control() const { return m_control; }

            /**
             * Reserved.
             */
            std::string reserved() const { return m_reserved; }

            /**
             * APIC ID of the destination, or a logical one.
             */
            uint8_t dest_id() const { return m_dest_id; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::ioapic_t* _parent() const { return m__parent; }
        };

        /**
         * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
         * before. Times are BCD unless `dm_binary` is set.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
         * xen/arch/x86/include/asm/mc146818rtc.h
         */

        class rtc_t : public kaitai::kstruct {

        public:

            rtc_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~rtc_t();

        private:
            bool f_af;
            bool m_af;

        public:

            /**
             * Alarm interrupt.
             */
            bool af();

        private:
            bool f_aie;
            bool m_aie;

        public:

            /**
             * Alarm interrupt is enabled.
             */
            bool aie();

        private:
            bool f_divider;
            int32_t m_divider;

        public:

            /**
             * Divider; 2 selects 32 kHz.
             */
            int32_t divider();

        private:
            bool f_dm_binary;
            bool m_dm_binary;

        public:

            /**
             * Times are binary, not BCD.
             */
            bool dm_binary();

        private:
            bool f_dst_en;
            bool m_dst_en;

        public:

            /**
             * Daylight saving.
             */
            bool dst_en();

        private:
            bool f_irqf;
            bool m_irqf;

        public:

            /**
             * One of the following is active.
             */
            bool irqf();

        private:
            bool f_is_24h;
            bool m_is_24h;

        public:

            /**
             * 24-hour mode.
             */
            bool is_24h();

        private:
            bool f_pf;
            bool m_pf;

        public:

            /**
             * Periodic interrupt.
             */
            bool pf();

        private:
            bool f_pie;
            bool m_pie;

        public:

            /**
             * Periodic interrupt is enabled.
             */
            bool pie();

        private:
            bool f_rate;
            int32_t m_rate;

        public:

            /**
             * Rate of the periodic interrupt.
             */
            int32_t rate();

        private:
            bool f_set;
            bool m_set;

        public:

            /**
             * Updates are off while the clock is set.
             */
            bool set();

        private:
            bool f_sqwe;
            bool m_sqwe;

        public:

            /**
             * Square wave output.
             */
            bool sqwe();

        private:
            bool f_uf;
            bool m_uf;

        public:

            /**
             * Update interrupt.
             */
            bool uf();

        private:
            bool f_uie;
            bool m_uie;

        public:

            /**
             * Update interrupt is enabled.
             */
            bool uie();

        private:
            bool f_uip;
            bool m_uip;

        public:

            /**
             * An update goes on.
             */
            bool uip();

        private:
            bool f_vrt;
            bool m_vrt;

        public:

            /**
             * Time and memory are valid.
             */
            bool vrt();

        private:
            uint8_t m_seconds;
            uint8_t m_seconds_alarm;
            uint8_t m_minutes;
            uint8_t m_minutes_alarm;
            uint8_t m_hours;
            uint8_t m_hours_alarm;
            uint8_t m_day_of_week;
            uint8_t m_day_of_month;
            uint8_t m_month;
            uint8_t m_year;
            uint8_t m_reg_a;
            uint8_t m_reg_b;
            uint8_t m_reg_c;
            uint8_t m_reg_d;
            uint8_t m_cmos_index;
            uint8_t m_pad0;
            int64_t m_rtc_offset;
            bool n_rtc_offset;

        public:
            bool _is_null_rtc_offset() { rtc_offset(); return n_rtc_offset; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Seconds.
             */
            uint8_t seconds() const { return m_seconds; }

            /**
             * Seconds of the alarm.
             */
            uint8_t seconds_alarm() const { return m_seconds_alarm; }

            /**
             * Minutes.
             */
            uint8_t minutes() const { return m_minutes; }

            /**
             * Minutes of the alarm.
             */
            uint8_t minutes_alarm() const { return m_minutes_alarm; }

            /**
             * Hours; bit 7 is PM in 12-hour mode.
             */
            uint8_t hours() const { return m_hours; }

            /**
             * Hours of the alarm.
             */
            uint8_t hours_alarm() const { return m_hours_alarm; }

            /**
             * Day of the week, 1 is Sunday.
             */
            uint8_t day_of_week() const { return m_day_of_week; }

            /**
             * Day of the month.
             */
            uint8_t day_of_month() const { return m_day_of_month; }

            /**
             * Month.
             */
            uint8_t month() const { return m_month; }

            /**
             * Year in the century.
             */
            uint8_t year() const { return m_year; }

            /**
             * Register A: divider and rate.
             */
            uint8_t reg_a() const { return m_reg_a; }

            /**
             * Register B: control.
             */
            uint8_t reg_b() const { return m_reg_b; }

            /**
             * Register C: interrupt flags.
             */
            uint8_t reg_c() const { return m_reg_c; }

            /**
             * Register D: validity.
             */
            uint8_t reg_d() const { return m_reg_d; }

            /**
             * Index register.
             */
            uint8_t cmos_index() const { return m_cmos_index; }

            /**
             * Padding.
             */
            uint8_t pad0() const { return m_pad0; }

            /**
             * Offset from the time of the host, in seconds. Since Xen 4.14.
             */
            int64_t rtc_offset() const { return m_rtc_offset; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * The TSC adjustment MSR.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
         */

        class tsc_adjust_t : public kaitai::kstruct {

        public:

            tsc_adjust_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~tsc_adjust_t();

        private:
            uint64_t m_tsc_adjust;
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
             */
            uint64_t tsc_adjust() const { return m_tsc_adjust; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * State of the Hyper-V interface that belongs to the domain. 32 octets since
         * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
         * `time_ref_count`, before.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct
         * hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
         */

        class viridian_domain_t : public kaitai::kstruct {

        public:

            viridian_domain_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~viridian_domain_t();

        private:
            bool f_hypercall_enabled;
            bool m_hypercall_enabled;

        public:

            /**
             * The hypercall page is enabled.
             */
            bool hypercall_enabled();

        private:
            bool f_hypercall_pfn;
            uint64_t m_hypercall_pfn;

        public:

            /**
             * Guest page number of the hypercall page.
             */
            uint64_t hypercall_pfn();

        private:
            bool f_reference_tsc_enabled;
            bool m_reference_tsc_enabled;
            bool n_reference_tsc_enabled;

        public:
            bool _is_null_reference_tsc_enabled() { reference_tsc_enabled(); return n_reference_tsc_enabled; };

        private:

        public:

            /**
             * The reference TSC page is enabled.
             */
            bool reference_tsc_enabled();

        private:
            bool f_reference_tsc_pfn;
            uint64_t m_reference_tsc_pfn;
            bool n_reference_tsc_pfn;

        public:
            bool _is_null_reference_tsc_pfn() { reference_tsc_pfn(); return n_reference_tsc_pfn; };

        private:

        public:

            /**
             * Guest page number of the reference TSC page.
             */
            uint64_t reference_tsc_pfn();

        private:
            uint64_t m_hypercall_gpa;
            std::unique_ptr<viridian_guest_os_id_t> m_guest_os_id;
            uint64_t m_time_ref_count;
            bool n_time_ref_count;

        public:
            bool _is_null_time_ref_count() { time_ref_count(); return n_time_ref_count; };

        private:
            uint64_t m_reference_tsc;
            bool n_reference_tsc;

        public:
            bool _is_null_reference_tsc() { reference_tsc(); return n_reference_tsc; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * Hypercall page MSR.
             */
            uint64_t hypercall_gpa() const { return m_hypercall_gpa; }

            /**
             * What the guest says it is.
             */
            viridian_guest_os_id_t* guest_os_id() const { return m_guest_os_id.get(); }

            /**
             * Reference counter, in units of 100 ns. Since Xen 4.5.
             */
            uint64_t time_ref_count() const { return m_time_ref_count; }

            /**
             * Reference TSC page MSR. Since Xen 4.6.
             */
            uint64_t reference_tsc() const { return m_reference_tsc; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Identity of the guest operating system.
         * \sa xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
         */

        class viridian_guest_os_id_t : public kaitai::kstruct {

        public:

            viridian_guest_os_id_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_domain_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~viridian_guest_os_id_t();

        private:
            bool f_is_open_source;
            bool m_is_open_source;

        public:

            /**
             * Not a proprietary system.
             */
            bool is_open_source();

        private:
            uint16_t m_build_number;
            uint8_t m_service_pack;
            uint8_t m_minor;
            uint8_t m_major;
            uint8_t m_os;
            uint16_t m_vendor;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::viridian_domain_t* m__parent;

        public:

            /**
             * Build number.
             */
            uint16_t build_number() const { return m_build_number; }

            /**
             * Service pack.
             */
            uint8_t service_pack() const { return m_service_pack; }

            /**
             * Minor version.
             */
            uint8_t minor() const { return m_minor; }

            /**
             * Major version.
             */
            uint8_t major() const { return m_major; }

            /**
             * Operating system of the vendor.
             */
            uint8_t os() const { return m_os; }

            /**
             * Vendor; bit 15 is set for open source systems.
             */
            uint16_t vendor() const { return m_vendor; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::viridian_domain_t* _parent() const { return m__parent; }
        };

        /**
         * A synthetic interrupt source.
         * \sa xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
         */

        class viridian_sint_t : public kaitai::kstruct {

        public:

            viridian_sint_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~viridian_sint_t();

        private:
            bool f_auto_eoi;
            bool m_auto_eoi;

        public:

            /**
             * The interrupt ends by itself.
             */
            bool auto_eoi();

        private:
            bool f_masked;
            bool m_masked;

        public:

            /**
             * The interrupt is masked.
             */
            bool masked();

        private:
            bool f_polling;
            bool m_polling;

        public:

            /**
             * Polled, no interrupt.
             */
            bool polling();

        private:
            bool f_vector;
            int32_t m_vector;

        public:

            /**
             * Vector.
             */
            int32_t vector();

        private:
            uint64_t m_bits;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::viridian_vcpu_t* m__parent;

        public:

            /**
             * The MSR.
             */
            uint64_t bits() const { return m_bits; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::viridian_vcpu_t* _parent() const { return m__parent; }
        };

        /**
         * Configuration of a synthetic timer.
         * \sa xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
         */

        class viridian_stimer_config_t : public kaitai::kstruct {

        public:

            viridian_stimer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~viridian_stimer_config_t();

        private:
            bool f_apic_vector;
            int32_t m_apic_vector;

        public:

            /**
             * Vector in direct mode.
             */
            int32_t apic_vector();

        private:
            bool f_auto_enable;
            bool m_auto_enable;

        public:

            /**
             * A write to the count enables it.
             */
            bool auto_enable();

        private:
            bool f_direct_mode;
            bool m_direct_mode;

        public:

            /**
             * Raises an interrupt, no message.
             */
            bool direct_mode();

        private:
            bool f_enable;
            bool m_enable;

        public:

            /**
             * Enabled.
             */
            bool enable();

        private:
            bool f_lazy;
            bool m_lazy;

        public:

            /**
             * May be late.
             */
            bool lazy();

        private:
            bool f_periodic;
            bool m_periodic;

        public:

            /**
             * Periodic.
             */
            bool periodic();

        private:
            bool f_sintx;
            int32_t m_sintx;

        public:

            /**
             * Synthetic interrupt source of the message.
             */
            int32_t sintx();

        private:
            uint64_t m_bits;
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::viridian_vcpu_t* m__parent;

        public:

            /**
             * The MSR.
             */
            uint64_t bits() const { return m_bits; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::viridian_vcpu_t* _parent() const { return m__parent; }
        };

        /**
         * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
         * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
         * Hyper-V Top Level Functional Specification
         */

        class viridian_vcpu_t : public kaitai::kstruct {

        public:

            viridian_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~viridian_vcpu_t();

        private:
            bool f_simp_enabled;
            bool m_simp_enabled;
            bool n_simp_enabled;

        public:
            bool _is_null_simp_enabled() { simp_enabled(); return n_simp_enabled; };

        private:

        public:

            /**
             * The message page is enabled.
             */
            bool simp_enabled();

        private:
            bool f_simp_pfn;
            uint64_t m_simp_pfn;
            bool n_simp_pfn;

        public:
            bool _is_null_simp_pfn() { simp_pfn(); return n_simp_pfn; };

        private:

        public:

            /**
             * Guest page number of the message page.
             */
            uint64_t simp_pfn();

        private:
            bool f_vp_assist_enabled;
            bool m_vp_assist_enabled;

        public:

            /**
             * The VP assist page is enabled.
             */
            bool vp_assist_enabled();

        private:
            bool f_vp_assist_pfn;
            uint64_t m_vp_assist_pfn;

        public:

            /**
             * Guest page number of the VP assist page.
             */
            uint64_t vp_assist_pfn();

        private:
            uint64_t m_vp_assist_msr;
            uint8_t m_apic_assist_pending;
            bool n_apic_assist_pending;

        public:
            bool _is_null_apic_assist_pending() { apic_assist_pending(); return n_apic_assist_pending; };

        private:
            std::string m_pad;
            bool n_pad;

        public:
            bool _is_null_pad() { pad(); return n_pad; };

        private:
            uint64_t m_simp_msr;
            bool n_simp_msr;

        public:
            bool _is_null_simp_msr() { simp_msr(); return n_simp_msr; };

        private:
            std::unique_ptr<std::vector<std::unique_ptr<viridian_sint_t>>> m_sint_msr;
            bool n_sint_msr;

        public:
            bool _is_null_sint_msr() { sint_msr(); return n_sint_msr; };

        private:
            std::unique_ptr<std::vector<std::unique_ptr<viridian_stimer_config_t>>> m_stimer_config_msr;
            bool n_stimer_config_msr;

        public:
            bool _is_null_stimer_config_msr() { stimer_config_msr(); return n_stimer_config_msr; };

        private:
            std::unique_ptr<std::vector<uint64_t>> m_stimer_count_msr;
            bool n_stimer_count_msr;

        public:
            bool _is_null_stimer_count_msr() { stimer_count_msr(); return n_stimer_count_msr; };

        private:
            std::string m_trailing;
            bool n_trailing;

        public:
            bool _is_null_trailing() { trailing(); return n_trailing; };

        private:
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * VP assist page MSR.
             */
            uint64_t vp_assist_msr() const { return m_vp_assist_msr; }

            /**
             * An APIC assist is pending. Since Xen 4.7, where it was the vector of
             * the interrupt up to 4.10.
             */
            uint8_t apic_assist_pending() const { return m_apic_assist_pending; }

            /**
             * Padding.
             */
            std::string pad() const { return m_pad; }

            /**
             * Synthetic interrupt message page MSR. Since Xen 4.13.
             */
            uint64_t simp_msr() const { return m_simp_msr; }

            /**
             * Synthetic interrupt sources. Since Xen 4.13.
             */
            std::vector<std::unique_ptr<viridian_sint_t>>* sint_msr() const { return m_sint_msr.get(); }

            /**
             * Configuration of the synthetic timers. Since Xen 4.13.
             */
            std::vector<std::unique_ptr<viridian_stimer_config_t>>* stimer_config_msr() const { return m_stimer_config_msr.get(); }

            /**
             * Counts of the synthetic timers. Since Xen 4.13.
             */
            std::vector<uint64_t>* stimer_count_msr() const { return m_stimer_count_msr.get(); }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

        /**
         * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
         * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
         * \sa xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
         * xen/arch/x86/cpu/mcheck/x86_mca.h
         */

        class vmce_vcpu_t : public kaitai::kstruct {

        public:

            vmce_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent = nullptr, xen_hvm_context_t* p__root = nullptr);

        private:
            void _read();
            void _clean_up();

        public:
            ~vmce_vcpu_t();

        private:
            bool f_bank0_cmci_en;
            bool m_bank0_cmci_en;
            bool n_bank0_cmci_en;

        public:
            bool _is_null_bank0_cmci_en() { bank0_cmci_en(); return n_bank0_cmci_en; };

        private:

        public:

            /**
             * Interrupts of bank 0 are enabled.
             */
            bool bank0_cmci_en();

        private:
            bool f_bank0_threshold;
            int32_t m_bank0_threshold;
            bool n_bank0_threshold;

        public:
            bool _is_null_bank0_threshold() { bank0_threshold(); return n_bank0_threshold; };

        private:

        public:

            /**
             * Threshold of corrected errors of bank 0.
             */
            int32_t bank0_threshold();

        private:
            bool f_bank1_cmci_en;
            bool m_bank1_cmci_en;
            bool n_bank1_cmci_en;

        public:
            bool _is_null_bank1_cmci_en() { bank1_cmci_en(); return n_bank1_cmci_en; };

        private:

        public:

            /**
             * Interrupts of bank 1 are enabled.
             */
            bool bank1_cmci_en();

        private:
            bool f_bank1_threshold;
            int32_t m_bank1_threshold;
            bool n_bank1_threshold;

        public:
            bool _is_null_bank1_threshold() { bank1_threshold(); return n_bank1_threshold; };

        private:

        public:

            /**
             * Threshold of corrected errors of bank 1.
             */
            int32_t bank1_threshold();

        private:
            bool f_cmci_p;
            bool m_cmci_p;

        public:

            /**
             * Corrected errors can raise interrupts.
             */
            bool cmci_p();

        private:
            bool f_ctl_p;
            bool m_ctl_p;

        public:

            /**
             * There is a control register.
             */
            bool ctl_p();

        private:
            bool f_ext_p;
            bool m_ext_p;

        public:

            /**
             * There are extended state registers.
             */
            bool ext_p();

        private:
            bool f_lmce_en;
            bool m_lmce_en;
            bool n_lmce_en;

        public:
            bool _is_null_lmce_en() { lmce_en(); return n_lmce_en; };

        private:

        public:

            /**
             * Local machine checks are enabled.
             */
            bool lmce_en();

        private:
            bool f_lmce_p;
            bool m_lmce_p;

        public:

            /**
             * Local machine checks.
             */
            bool lmce_p();

        private:
            bool f_num_banks;
            int32_t m_num_banks;

        public:

            /**
             * Number of banks.
             */
            int32_t num_banks();

        private:
            bool f_ser_p;
            bool m_ser_p;

        public:

            /**
             * Recovery by software.
             */
            bool ser_p();

        private:
            bool f_tes_p;
            bool m_tes_p;

        public:

            /**
             * Threshold-based error status.
             */
            bool tes_p();

        private:
            uint64_t m_caps;
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
            xen_hvm_context_t* m__root;
            xen_hvm_context_t::entry_t* m__parent;

        public:

            /**
             * MCG_CAP, the capabilities.
             */
            uint64_t caps() const { return m_caps; }

            /**
             * MCi_CTL2 of bank 0. Since Xen 4.3.
             */
            uint64_t mci_ctl2_bank0() const { return m_mci_ctl2_bank0; }

            /**
             * MCi_CTL2 of bank 1. Since Xen 4.3.
             */
            uint64_t mci_ctl2_bank1() const { return m_mci_ctl2_bank1; }

            /**
             * MCG_EXT_CTL. Since Xen 4.10.
             */
            uint64_t mcg_ext_ctl() const { return m_mcg_ext_ctl; }

            /**
             * Octets behind the known layout, kept as they are; none in a stream
             * that Xen wrote.
             */
            std::string trailing() const { return m_trailing; }
            xen_hvm_context_t* _root() const { return m__root; }
            xen_hvm_context_t::entry_t* _parent() const { return m__parent; }
        };

    private:
        std::unique_ptr<std::vector<std::unique_ptr<entry_t>>> m_entries;
        std::string m_trailing;
        bool n_trailing;

    public:
        bool _is_null_trailing() { trailing(); return n_trailing; };

    private:
        xen_hvm_context_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * The entries up to and including the terminator.
         */
        std::vector<std::unique_ptr<entry_t>>* entries() const { return m_entries.get(); }

        /**
         * Octets behind the terminator. Xen ignores them; they are kept as they are.
         */
        std::string trailing() const { return m_trailing; }
        xen_hvm_context_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };
}
