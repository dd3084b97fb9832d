// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#include "xen_hvm_context.h"
namespace luformat {
    const std::set<xen_hvm_context_t::breakpoint_condition_t> xen_hvm_context_t::_values_breakpoint_condition_t{
        xen_hvm_context_t::BREAKPOINT_CONDITION_EXECUTE,
        xen_hvm_context_t::BREAKPOINT_CONDITION_WRITE,
        xen_hvm_context_t::BREAKPOINT_CONDITION_IO,
        xen_hvm_context_t::BREAKPOINT_CONDITION_ACCESS,
    };
    bool xen_hvm_context_t::_is_defined_breakpoint_condition_t(xen_hvm_context_t::breakpoint_condition_t v) {
        return xen_hvm_context_t::_values_breakpoint_condition_t.find(v) != xen_hvm_context_t::_values_breakpoint_condition_t.end();
    }
    const std::set<xen_hvm_context_t::breakpoint_length_t> xen_hvm_context_t::_values_breakpoint_length_t{
        xen_hvm_context_t::BREAKPOINT_LENGTH_ONE,
        xen_hvm_context_t::BREAKPOINT_LENGTH_TWO,
        xen_hvm_context_t::BREAKPOINT_LENGTH_EIGHT,
        xen_hvm_context_t::BREAKPOINT_LENGTH_FOUR,
    };
    bool xen_hvm_context_t::_is_defined_breakpoint_length_t(xen_hvm_context_t::breakpoint_length_t v) {
        return xen_hvm_context_t::_values_breakpoint_length_t.find(v) != xen_hvm_context_t::_values_breakpoint_length_t.end();
    }
    const std::set<xen_hvm_context_t::delivery_mode_t> xen_hvm_context_t::_values_delivery_mode_t{
        xen_hvm_context_t::DELIVERY_MODE_FIXED,
        xen_hvm_context_t::DELIVERY_MODE_LOWEST_PRIORITY,
        xen_hvm_context_t::DELIVERY_MODE_SMI,
        xen_hvm_context_t::DELIVERY_MODE_REMOTE_READ,
        xen_hvm_context_t::DELIVERY_MODE_NMI,
        xen_hvm_context_t::DELIVERY_MODE_INIT,
        xen_hvm_context_t::DELIVERY_MODE_STARTUP,
        xen_hvm_context_t::DELIVERY_MODE_EXT_INT,
    };
    bool xen_hvm_context_t::_is_defined_delivery_mode_t(xen_hvm_context_t::delivery_mode_t v) {
        return xen_hvm_context_t::_values_delivery_mode_t.find(v) != xen_hvm_context_t::_values_delivery_mode_t.end();
    }
    const std::set<xen_hvm_context_t::destination_shorthand_t> xen_hvm_context_t::_values_destination_shorthand_t{
        xen_hvm_context_t::DESTINATION_SHORTHAND_NO_SHORTHAND,
        xen_hvm_context_t::DESTINATION_SHORTHAND_ITSELF,
        xen_hvm_context_t::DESTINATION_SHORTHAND_ALL,
        xen_hvm_context_t::DESTINATION_SHORTHAND_OTHERS,
    };
    bool xen_hvm_context_t::_is_defined_destination_shorthand_t(xen_hvm_context_t::destination_shorthand_t v) {
        return xen_hvm_context_t::_values_destination_shorthand_t.find(v) != xen_hvm_context_t::_values_destination_shorthand_t.end();
    }
    const std::set<xen_hvm_context_t::event_type_t> xen_hvm_context_t::_values_event_type_t{
        xen_hvm_context_t::EVENT_TYPE_EXTERNAL_INTERRUPT,
        xen_hvm_context_t::EVENT_TYPE_RESERVED,
        xen_hvm_context_t::EVENT_TYPE_NMI,
        xen_hvm_context_t::EVENT_TYPE_HW_EXCEPTION,
        xen_hvm_context_t::EVENT_TYPE_SW_INTERRUPT,
        xen_hvm_context_t::EVENT_TYPE_PRIV_SW_EXCEPTION,
        xen_hvm_context_t::EVENT_TYPE_SW_EXCEPTION,
        xen_hvm_context_t::EVENT_TYPE_OTHER,
    };
    bool xen_hvm_context_t::_is_defined_event_type_t(xen_hvm_context_t::event_type_t v) {
        return xen_hvm_context_t::_values_event_type_t.find(v) != xen_hvm_context_t::_values_event_type_t.end();
    }
    const std::set<xen_hvm_context_t::memory_type_t> xen_hvm_context_t::_values_memory_type_t{
        xen_hvm_context_t::MEMORY_TYPE_UNCACHEABLE,
        xen_hvm_context_t::MEMORY_TYPE_WRITE_COMBINING,
        xen_hvm_context_t::MEMORY_TYPE_WRITE_THROUGH,
        xen_hvm_context_t::MEMORY_TYPE_WRITE_PROTECTED,
        xen_hvm_context_t::MEMORY_TYPE_WRITE_BACK,
        xen_hvm_context_t::MEMORY_TYPE_UNCACHED_MINUS,
    };
    bool xen_hvm_context_t::_is_defined_memory_type_t(xen_hvm_context_t::memory_type_t v) {
        return xen_hvm_context_t::_values_memory_type_t.find(v) != xen_hvm_context_t::_values_memory_type_t.end();
    }
    const std::set<xen_hvm_context_t::msr_index_t> xen_hvm_context_t::_values_msr_index_t{
        xen_hvm_context_t::MSR_INDEX_SPEC_CTRL,
        xen_hvm_context_t::MSR_INDEX_MISC_FEATURES_ENABLES,
        xen_hvm_context_t::MSR_INDEX_PKRS,
        xen_hvm_context_t::MSR_INDEX_BNDCFGS,
        xen_hvm_context_t::MSR_INDEX_XSS,
        xen_hvm_context_t::MSR_INDEX_VIRT_SPEC_CTRL,
        xen_hvm_context_t::MSR_INDEX_DR1_ADDRESS_MASK,
        xen_hvm_context_t::MSR_INDEX_DR2_ADDRESS_MASK,
        xen_hvm_context_t::MSR_INDEX_DR3_ADDRESS_MASK,
        xen_hvm_context_t::MSR_INDEX_DR0_ADDRESS_MASK,
    };
    bool xen_hvm_context_t::_is_defined_msr_index_t(xen_hvm_context_t::msr_index_t v) {
        return xen_hvm_context_t::_values_msr_index_t.find(v) != xen_hvm_context_t::_values_msr_index_t.end();
    }
    const std::set<xen_hvm_context_t::pit_access_t> xen_hvm_context_t::_values_pit_access_t{
        xen_hvm_context_t::PIT_ACCESS_NO_ACCESS,
        xen_hvm_context_t::PIT_ACCESS_LSB,
        xen_hvm_context_t::PIT_ACCESS_MSB,
        xen_hvm_context_t::PIT_ACCESS_WORD0,
        xen_hvm_context_t::PIT_ACCESS_WORD1,
    };
    bool xen_hvm_context_t::_is_defined_pit_access_t(xen_hvm_context_t::pit_access_t v) {
        return xen_hvm_context_t::_values_pit_access_t.find(v) != xen_hvm_context_t::_values_pit_access_t.end();
    }
    const std::set<xen_hvm_context_t::pit_mode_t> xen_hvm_context_t::_values_pit_mode_t{
        xen_hvm_context_t::PIT_MODE_INTERRUPT_ON_TERMINAL_COUNT,
        xen_hvm_context_t::PIT_MODE_ONE_SHOT,
        xen_hvm_context_t::PIT_MODE_RATE_GENERATOR,
        xen_hvm_context_t::PIT_MODE_SQUARE_WAVE,
        xen_hvm_context_t::PIT_MODE_SOFTWARE_STROBE,
        xen_hvm_context_t::PIT_MODE_HARDWARE_STROBE,
    };
    bool xen_hvm_context_t::_is_defined_pit_mode_t(xen_hvm_context_t::pit_mode_t v) {
        return xen_hvm_context_t::_values_pit_mode_t.find(v) != xen_hvm_context_t::_values_pit_mode_t.end();
    }
    const std::set<xen_hvm_context_t::save_type_t> xen_hvm_context_t::_values_save_type_t{
        xen_hvm_context_t::SAVE_TYPE_TERMINATOR,
        xen_hvm_context_t::SAVE_TYPE_HEADER,
        xen_hvm_context_t::SAVE_TYPE_CPU,
        xen_hvm_context_t::SAVE_TYPE_PIC,
        xen_hvm_context_t::SAVE_TYPE_IOAPIC,
        xen_hvm_context_t::SAVE_TYPE_LAPIC,
        xen_hvm_context_t::SAVE_TYPE_LAPIC_REGS,
        xen_hvm_context_t::SAVE_TYPE_PCI_IRQ,
        xen_hvm_context_t::SAVE_TYPE_ISA_IRQ,
        xen_hvm_context_t::SAVE_TYPE_PCI_LINK,
        xen_hvm_context_t::SAVE_TYPE_PIT,
        xen_hvm_context_t::SAVE_TYPE_RTC,
        xen_hvm_context_t::SAVE_TYPE_HPET,
        xen_hvm_context_t::SAVE_TYPE_PMTIMER,
        xen_hvm_context_t::SAVE_TYPE_MTRR,
        xen_hvm_context_t::SAVE_TYPE_VIRIDIAN_DOMAIN,
        xen_hvm_context_t::SAVE_TYPE_CPU_XSAVE,
        xen_hvm_context_t::SAVE_TYPE_VIRIDIAN_VCPU,
        xen_hvm_context_t::SAVE_TYPE_VMCE_VCPU,
        xen_hvm_context_t::SAVE_TYPE_TSC_ADJUST,
        xen_hvm_context_t::SAVE_TYPE_CPU_MSR,
        xen_hvm_context_t::SAVE_TYPE_UNASSIGNED_21,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_22,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_23,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_24,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_25,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_26,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_27,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_28,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_29,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_30,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_31,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_32,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_33,
        xen_hvm_context_t::SAVE_TYPE_AMAZON_34,
    };
    bool xen_hvm_context_t::_is_defined_save_type_t(xen_hvm_context_t::save_type_t v) {
        return xen_hvm_context_t::_values_save_type_t.find(v) != xen_hvm_context_t::_values_save_type_t.end();
    }
    const std::set<xen_hvm_context_t::timer_divide_t> xen_hvm_context_t::_values_timer_divide_t{
        xen_hvm_context_t::TIMER_DIVIDE_BY_2,
        xen_hvm_context_t::TIMER_DIVIDE_BY_4,
        xen_hvm_context_t::TIMER_DIVIDE_BY_8,
        xen_hvm_context_t::TIMER_DIVIDE_BY_16,
        xen_hvm_context_t::TIMER_DIVIDE_BY_32,
        xen_hvm_context_t::TIMER_DIVIDE_BY_64,
        xen_hvm_context_t::TIMER_DIVIDE_BY_128,
        xen_hvm_context_t::TIMER_DIVIDE_BY_1,
    };
    bool xen_hvm_context_t::_is_defined_timer_divide_t(xen_hvm_context_t::timer_divide_t v) {
        return xen_hvm_context_t::_values_timer_divide_t.find(v) != xen_hvm_context_t::_values_timer_divide_t.end();
    }
    const std::set<xen_hvm_context_t::timer_mode_t> xen_hvm_context_t::_values_timer_mode_t{
        xen_hvm_context_t::TIMER_MODE_ONE_SHOT,
        xen_hvm_context_t::TIMER_MODE_PERIODIC,
        xen_hvm_context_t::TIMER_MODE_TSC_DEADLINE,
        xen_hvm_context_t::TIMER_MODE_RESERVED,
    };
    bool xen_hvm_context_t::_is_defined_timer_mode_t(xen_hvm_context_t::timer_mode_t v) {
        return xen_hvm_context_t::_values_timer_mode_t.find(v) != xen_hvm_context_t::_values_timer_mode_t.end();
    }

    xen_hvm_context_t::xen_hvm_context_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root ? p__root : this;
        m_entries = nullptr;
        _read();
    }

    void xen_hvm_context_t::_read() {
        m_entries = std::unique_ptr<std::vector<std::unique_ptr<entry_t>>>(new std::vector<std::unique_ptr<entry_t>>());
        {
            int i = 0;
            entry_t* _;
            do {
                _ = new entry_t(m__io, this, m__root);
                m_entries->push_back(std::move(std::unique_ptr<entry_t>(_)));
                i++;
            } while (!(_->typecode() == xen_hvm_context_t::SAVE_TYPE_TERMINATOR));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::~xen_hvm_context_t() {
        _clean_up();
    }

    void xen_hvm_context_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::apic_destination_format_t::apic_destination_format_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_model = false;
        _read();
    }

    void xen_hvm_context_t::apic_destination_format_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_destination_format_t::~apic_destination_format_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_destination_format_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::apic_destination_format_t::model() {
        if (f_model)
            return m_model;
        f_model = true;
        m_model = value() / 268435456;
        return m_model;
    }

    xen_hvm_context_t::apic_error_status_t::apic_error_status_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_illegal_register = false;
        f_receive_accept = false;
        f_receive_checksum = false;
        f_receive_illegal_vector = false;
        f_redirectable_ipi = false;
        f_send_accept = false;
        f_send_checksum = false;
        f_send_illegal_vector = false;
        _read();
    }

    void xen_hvm_context_t::apic_error_status_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_error_status_t::~apic_error_status_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_error_status_t::_clean_up() {
    }

    bool xen_hvm_context_t::apic_error_status_t::illegal_register() {
        if (f_illegal_register)
            return m_illegal_register;
        f_illegal_register = true;
        m_illegal_register = (value() & 128) != 0;
        return m_illegal_register;
    }

    bool xen_hvm_context_t::apic_error_status_t::receive_accept() {
        if (f_receive_accept)
            return m_receive_accept;
        f_receive_accept = true;
        m_receive_accept = (value() & 8) != 0;
        return m_receive_accept;
    }

    bool xen_hvm_context_t::apic_error_status_t::receive_checksum() {
        if (f_receive_checksum)
            return m_receive_checksum;
        f_receive_checksum = true;
        m_receive_checksum = (value() & 2) != 0;
        return m_receive_checksum;
    }

    bool xen_hvm_context_t::apic_error_status_t::receive_illegal_vector() {
        if (f_receive_illegal_vector)
            return m_receive_illegal_vector;
        f_receive_illegal_vector = true;
        m_receive_illegal_vector = (value() & 64) != 0;
        return m_receive_illegal_vector;
    }

    bool xen_hvm_context_t::apic_error_status_t::redirectable_ipi() {
        if (f_redirectable_ipi)
            return m_redirectable_ipi;
        f_redirectable_ipi = true;
        m_redirectable_ipi = (value() & 16) != 0;
        return m_redirectable_ipi;
    }

    bool xen_hvm_context_t::apic_error_status_t::send_accept() {
        if (f_send_accept)
            return m_send_accept;
        f_send_accept = true;
        m_send_accept = (value() & 4) != 0;
        return m_send_accept;
    }

    bool xen_hvm_context_t::apic_error_status_t::send_checksum() {
        if (f_send_checksum)
            return m_send_checksum;
        f_send_checksum = true;
        m_send_checksum = (value() & 1) != 0;
        return m_send_checksum;
    }

    bool xen_hvm_context_t::apic_error_status_t::send_illegal_vector() {
        if (f_send_illegal_vector)
            return m_send_illegal_vector;
        f_send_illegal_vector = true;
        m_send_illegal_vector = (value() & 32) != 0;
        return m_send_illegal_vector;
    }

    xen_hvm_context_t::apic_icr_high_t::apic_icr_high_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_destination = false;
        _read();
    }

    void xen_hvm_context_t::apic_icr_high_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_icr_high_t::~apic_icr_high_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_icr_high_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::apic_icr_high_t::destination() {
        if (f_destination)
            return m_destination;
        f_destination = true;
        m_destination = value() / 16777216;
        return m_destination;
    }

    xen_hvm_context_t::apic_icr_low_t::apic_icr_low_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_delivery_mode = false;
        f_is_assert = false;
        f_is_busy = false;
        f_is_level = false;
        f_is_logical = false;
        f_remote_read_status = false;
        f_shorthand = false;
        f_vector = false;
        _read();
    }

    void xen_hvm_context_t::apic_icr_low_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_icr_low_t::~apic_icr_low_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_icr_low_t::_clean_up() {
    }

    xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::apic_icr_low_t::delivery_mode() {
        if (f_delivery_mode)
            return m_delivery_mode;
        f_delivery_mode = true;
        m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(kaitai::kstream::mod(value() / 256, 8));
        return m_delivery_mode;
    }

    bool xen_hvm_context_t::apic_icr_low_t::is_assert() {
        if (f_is_assert)
            return m_is_assert;
        f_is_assert = true;
        m_is_assert = (value() & 16384) != 0;
        return m_is_assert;
    }

    bool xen_hvm_context_t::apic_icr_low_t::is_busy() {
        if (f_is_busy)
            return m_is_busy;
        f_is_busy = true;
        m_is_busy = (value() & 4096) != 0;
        return m_is_busy;
    }

    bool xen_hvm_context_t::apic_icr_low_t::is_level() {
        if (f_is_level)
            return m_is_level;
        f_is_level = true;
        m_is_level = (value() & 32768) != 0;
        return m_is_level;
    }

    bool xen_hvm_context_t::apic_icr_low_t::is_logical() {
        if (f_is_logical)
            return m_is_logical;
        f_is_logical = true;
        m_is_logical = (value() & 2048) != 0;
        return m_is_logical;
    }

    int32_t xen_hvm_context_t::apic_icr_low_t::remote_read_status() {
        if (f_remote_read_status)
            return m_remote_read_status;
        f_remote_read_status = true;
        m_remote_read_status = kaitai::kstream::mod(value() / 65536, 4);
        return m_remote_read_status;
    }

    xen_hvm_context_t::destination_shorthand_t xen_hvm_context_t::apic_icr_low_t::shorthand() {
        if (f_shorthand)
            return m_shorthand;
        f_shorthand = true;
        m_shorthand = static_cast<xen_hvm_context_t::destination_shorthand_t>(kaitai::kstream::mod(value() / 262144, 4));
        return m_shorthand;
    }

    int32_t xen_hvm_context_t::apic_icr_low_t::vector() {
        if (f_vector)
            return m_vector;
        f_vector = true;
        m_vector = value() & 255;
        return m_vector;
    }

    xen_hvm_context_t::apic_id_t::apic_id_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_xapic_id = false;
        _read();
    }

    void xen_hvm_context_t::apic_id_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_id_t::~apic_id_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_id_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::apic_id_t::xapic_id() {
        if (f_xapic_id)
            return m_xapic_id;
        f_xapic_id = true;
        m_xapic_id = value() / 16777216;
        return m_xapic_id;
    }

    xen_hvm_context_t::apic_logical_destination_t::apic_logical_destination_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_logical_id = false;
        f_x2apic_cluster = false;
        f_x2apic_logical_id = false;
        _read();
    }

    void xen_hvm_context_t::apic_logical_destination_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_logical_destination_t::~apic_logical_destination_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_logical_destination_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::apic_logical_destination_t::logical_id() {
        if (f_logical_id)
            return m_logical_id;
        f_logical_id = true;
        m_logical_id = value() / 16777216;
        return m_logical_id;
    }

    int32_t xen_hvm_context_t::apic_logical_destination_t::x2apic_cluster() {
        if (f_x2apic_cluster)
            return m_x2apic_cluster;
        f_x2apic_cluster = true;
        m_x2apic_cluster = value() / 65536;
        return m_x2apic_cluster;
    }

    int32_t xen_hvm_context_t::apic_logical_destination_t::x2apic_logical_id() {
        if (f_x2apic_logical_id)
            return m_x2apic_logical_id;
        f_x2apic_logical_id = true;
        m_x2apic_logical_id = value() & 65535;
        return m_x2apic_logical_id;
    }

    xen_hvm_context_t::apic_lvt_t::apic_lvt_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_delivery_mode = false;
        f_is_active_low = false;
        f_is_level = false;
        f_is_masked = false;
        f_is_pending = false;
        f_remote_irr = false;
        f_timer_mode = false;
        f_vector = false;
        _read();
    }

    void xen_hvm_context_t::apic_lvt_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_lvt_t::~apic_lvt_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_lvt_t::_clean_up() {
    }

    xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::apic_lvt_t::delivery_mode() {
        if (f_delivery_mode)
            return m_delivery_mode;
        f_delivery_mode = true;
        m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(kaitai::kstream::mod(value() / 256, 8));
        return m_delivery_mode;
    }

    bool xen_hvm_context_t::apic_lvt_t::is_active_low() {
        if (f_is_active_low)
            return m_is_active_low;
        f_is_active_low = true;
        m_is_active_low = (value() & 8192) != 0;
        return m_is_active_low;
    }

    bool xen_hvm_context_t::apic_lvt_t::is_level() {
        if (f_is_level)
            return m_is_level;
        f_is_level = true;
        m_is_level = (value() & 32768) != 0;
        return m_is_level;
    }

    bool xen_hvm_context_t::apic_lvt_t::is_masked() {
        if (f_is_masked)
            return m_is_masked;
        f_is_masked = true;
        m_is_masked = (value() & 65536) != 0;
        return m_is_masked;
    }

    bool xen_hvm_context_t::apic_lvt_t::is_pending() {
        if (f_is_pending)
            return m_is_pending;
        f_is_pending = true;
        m_is_pending = (value() & 4096) != 0;
        return m_is_pending;
    }

    bool xen_hvm_context_t::apic_lvt_t::remote_irr() {
        if (f_remote_irr)
            return m_remote_irr;
        f_remote_irr = true;
        m_remote_irr = (value() & 16384) != 0;
        return m_remote_irr;
    }

    xen_hvm_context_t::timer_mode_t xen_hvm_context_t::apic_lvt_t::timer_mode() {
        if (f_timer_mode)
            return m_timer_mode;
        f_timer_mode = true;
        m_timer_mode = static_cast<xen_hvm_context_t::timer_mode_t>(kaitai::kstream::mod(value() / 131072, 4));
        return m_timer_mode;
    }

    int32_t xen_hvm_context_t::apic_lvt_t::vector() {
        if (f_vector)
            return m_vector;
        f_vector = true;
        m_vector = value() & 255;
        return m_vector;
    }

    xen_hvm_context_t::apic_priority_t::apic_priority_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_priority_class = false;
        f_subclass = false;
        _read();
    }

    void xen_hvm_context_t::apic_priority_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_priority_t::~apic_priority_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_priority_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::apic_priority_t::priority_class() {
        if (f_priority_class)
            return m_priority_class;
        f_priority_class = true;
        m_priority_class = kaitai::kstream::mod(value() / 16, 16);
        return m_priority_class;
    }

    int32_t xen_hvm_context_t::apic_priority_t::subclass() {
        if (f_subclass)
            return m_subclass;
        f_subclass = true;
        m_subclass = value() & 15;
        return m_subclass;
    }

    xen_hvm_context_t::apic_register_t::apic_register_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_hvm_context_t::apic_register_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_register_t::~apic_register_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_register_t::_clean_up() {
    }

    xen_hvm_context_t::apic_spurious_t::apic_spurious_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_directed_eoi = false;
        f_focus_disabled = false;
        f_is_enabled = false;
        f_vector = false;
        _read();
    }

    void xen_hvm_context_t::apic_spurious_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_spurious_t::~apic_spurious_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_spurious_t::_clean_up() {
    }

    bool xen_hvm_context_t::apic_spurious_t::directed_eoi() {
        if (f_directed_eoi)
            return m_directed_eoi;
        f_directed_eoi = true;
        m_directed_eoi = (value() & 4096) != 0;
        return m_directed_eoi;
    }

    bool xen_hvm_context_t::apic_spurious_t::focus_disabled() {
        if (f_focus_disabled)
            return m_focus_disabled;
        f_focus_disabled = true;
        m_focus_disabled = (value() & 512) != 0;
        return m_focus_disabled;
    }

    bool xen_hvm_context_t::apic_spurious_t::is_enabled() {
        if (f_is_enabled)
            return m_is_enabled;
        f_is_enabled = true;
        m_is_enabled = (value() & 256) != 0;
        return m_is_enabled;
    }

    int32_t xen_hvm_context_t::apic_spurious_t::vector() {
        if (f_vector)
            return m_vector;
        f_vector = true;
        m_vector = value() & 255;
        return m_vector;
    }

    xen_hvm_context_t::apic_timer_divide_t::apic_timer_divide_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_divisor = false;
        _read();
    }

    void xen_hvm_context_t::apic_timer_divide_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_timer_divide_t::~apic_timer_divide_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_timer_divide_t::_clean_up() {
    }

    xen_hvm_context_t::timer_divide_t xen_hvm_context_t::apic_timer_divide_t::divisor() {
        if (f_divisor)
            return m_divisor;
        f_divisor = true;
        m_divisor = static_cast<xen_hvm_context_t::timer_divide_t>(value() & 11);
        return m_divisor;
    }

    xen_hvm_context_t::apic_version_t::apic_version_t(kaitai::kstream* p__io, xen_hvm_context_t::lapic_regs_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_directed_eoi = false;
        f_max_lvt = false;
        f_version = false;
        _read();
    }

    void xen_hvm_context_t::apic_version_t::_read() {
        m_value = m__io->read_u4le();
        m_reserved = m__io->read_bytes(12);
    }

    xen_hvm_context_t::apic_version_t::~apic_version_t() {
        _clean_up();
    }

    void xen_hvm_context_t::apic_version_t::_clean_up() {
    }

    bool xen_hvm_context_t::apic_version_t::directed_eoi() {
        if (f_directed_eoi)
            return m_directed_eoi;
        f_directed_eoi = true;
        m_directed_eoi = (value() & 16777216) != 0;
        return m_directed_eoi;
    }

    int32_t xen_hvm_context_t::apic_version_t::max_lvt() {
        if (f_max_lvt)
            return m_max_lvt;
        f_max_lvt = true;
        m_max_lvt = kaitai::kstream::mod(value() / 65536, 256);
        return m_max_lvt;
    }

    int32_t xen_hvm_context_t::apic_version_t::version() {
        if (f_version)
            return m_version;
        f_version = true;
        m_version = value() & 255;
        return m_version;
    }

    xen_hvm_context_t::cpu_t::cpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_fpu_regs = nullptr;
        f_cr0_am = false;
        f_cr0_cd = false;
        f_cr0_em = false;
        f_cr0_et = false;
        f_cr0_mp = false;
        f_cr0_ne = false;
        f_cr0_nw = false;
        f_cr0_pe = false;
        f_cr0_pg = false;
        f_cr0_ts = false;
        f_cr0_wp = false;
        f_cr4_cet = false;
        f_cr4_de = false;
        f_cr4_fred = false;
        f_cr4_fsgsbase = false;
        f_cr4_la57 = false;
        f_cr4_lam_sup = false;
        f_cr4_lass = false;
        f_cr4_mce = false;
        f_cr4_osfxsr = false;
        f_cr4_osxmmexcpt = false;
        f_cr4_osxsave = false;
        f_cr4_pae = false;
        f_cr4_pce = false;
        f_cr4_pcide = false;
        f_cr4_pge = false;
        f_cr4_pke = false;
        f_cr4_pks = false;
        f_cr4_pse = false;
        f_cr4_pvi = false;
        f_cr4_smap = false;
        f_cr4_smep = false;
        f_cr4_smxe = false;
        f_cr4_tsd = false;
        f_cr4_uintr = false;
        f_cr4_umip = false;
        f_cr4_vme = false;
        f_cr4_vmxe = false;
        f_cs_avl = false;
        f_cs_db = false;
        f_cs_dpl = false;
        f_cs_g = false;
        f_cs_l = false;
        f_cs_p = false;
        f_cs_s = false;
        f_cs_type = false;
        f_dr6_b0 = false;
        f_dr6_b1 = false;
        f_dr6_b2 = false;
        f_dr6_b3 = false;
        f_dr6_bd = false;
        f_dr6_bld = false;
        f_dr6_bs = false;
        f_dr6_bt = false;
        f_dr6_rtm = false;
        f_dr7_g0 = false;
        f_dr7_g1 = false;
        f_dr7_g2 = false;
        f_dr7_g3 = false;
        f_dr7_gd = false;
        f_dr7_ge = false;
        f_dr7_l0 = false;
        f_dr7_l1 = false;
        f_dr7_l2 = false;
        f_dr7_l3 = false;
        f_dr7_le = false;
        f_dr7_len0 = false;
        f_dr7_len1 = false;
        f_dr7_len2 = false;
        f_dr7_len3 = false;
        f_dr7_rtm = false;
        f_dr7_rw0 = false;
        f_dr7_rw1 = false;
        f_dr7_rw2 = false;
        f_dr7_rw3 = false;
        f_ds_avl = false;
        f_ds_db = false;
        f_ds_dpl = false;
        f_ds_g = false;
        f_ds_l = false;
        f_ds_p = false;
        f_ds_s = false;
        f_ds_type = false;
        f_efer_aibrse = false;
        f_efer_ffxse = false;
        f_efer_lma = false;
        f_efer_lme = false;
        f_efer_lmsle = false;
        f_efer_nxe = false;
        f_efer_sce = false;
        f_efer_svme = false;
        f_efer_tce = false;
        f_es_avl = false;
        f_es_db = false;
        f_es_dpl = false;
        f_es_g = false;
        f_es_l = false;
        f_es_p = false;
        f_es_s = false;
        f_es_type = false;
        f_fpu_initialised = false;
        f_fs_avl = false;
        f_fs_db = false;
        f_fs_dpl = false;
        f_fs_g = false;
        f_fs_l = false;
        f_fs_p = false;
        f_fs_s = false;
        f_fs_type = false;
        f_gs_avl = false;
        f_gs_db = false;
        f_gs_dpl = false;
        f_gs_g = false;
        f_gs_l = false;
        f_gs_p = false;
        f_gs_s = false;
        f_gs_type = false;
        f_ldtr_avl = false;
        f_ldtr_db = false;
        f_ldtr_dpl = false;
        f_ldtr_g = false;
        f_ldtr_l = false;
        f_ldtr_p = false;
        f_ldtr_s = false;
        f_ldtr_type = false;
        f_pending_error_valid = false;
        f_pending_reserved = false;
        f_pending_type = false;
        f_pending_valid = false;
        f_pending_vector = false;
        f_rflags_ac = false;
        f_rflags_af = false;
        f_rflags_cf = false;
        f_rflags_df = false;
        f_rflags_id = false;
        f_rflags_if = false;
        f_rflags_iopl = false;
        f_rflags_nt = false;
        f_rflags_of = false;
        f_rflags_pf = false;
        f_rflags_rf = false;
        f_rflags_sf = false;
        f_rflags_tf = false;
        f_rflags_vif = false;
        f_rflags_vip = false;
        f_rflags_vm = false;
        f_rflags_zf = false;
        f_ss_avl = false;
        f_ss_db = false;
        f_ss_dpl = false;
        f_ss_g = false;
        f_ss_l = false;
        f_ss_p = false;
        f_ss_s = false;
        f_ss_type = false;
        f_star_syscall_cs = false;
        f_star_sysret_cs = false;
        f_tr_avl = false;
        f_tr_db = false;
        f_tr_dpl = false;
        f_tr_g = false;
        f_tr_l = false;
        f_tr_p = false;
        f_tr_s = false;
        f_tr_type = false;
        _read();
    }

    void xen_hvm_context_t::cpu_t::_read() {
        m_fpu_regs = std::unique_ptr<x86_fxsave_t>(new x86_fxsave_t(m__io));
        m_rax = m__io->read_u8le();
        m_rbx = m__io->read_u8le();
        m_rcx = m__io->read_u8le();
        m_rdx = m__io->read_u8le();
        m_rbp = m__io->read_u8le();
        m_rsi = m__io->read_u8le();
        m_rdi = m__io->read_u8le();
        m_rsp = m__io->read_u8le();
        m_r8 = m__io->read_u8le();
        m_r9 = m__io->read_u8le();
        m_r10 = m__io->read_u8le();
        m_r11 = m__io->read_u8le();
        m_r12 = m__io->read_u8le();
        m_r13 = m__io->read_u8le();
        m_r14 = m__io->read_u8le();
        m_r15 = m__io->read_u8le();
        m_rip = m__io->read_u8le();
        m_rflags = m__io->read_u8le();
        m_cr0 = m__io->read_u8le();
        m_cr2 = m__io->read_u8le();
        m_cr3 = m__io->read_u8le();
        m_cr4 = m__io->read_u8le();
        m_dr0 = m__io->read_u8le();
        m_dr1 = m__io->read_u8le();
        m_dr2 = m__io->read_u8le();
        m_dr3 = m__io->read_u8le();
        m_dr6 = m__io->read_u8le();
        m_dr7 = m__io->read_u8le();
        m_cs_sel = m__io->read_u4le();
        m_ds_sel = m__io->read_u4le();
        m_es_sel = m__io->read_u4le();
        m_fs_sel = m__io->read_u4le();
        m_gs_sel = m__io->read_u4le();
        m_ss_sel = m__io->read_u4le();
        m_tr_sel = m__io->read_u4le();
        m_ldtr_sel = m__io->read_u4le();
        m_cs_limit = m__io->read_u4le();
        m_ds_limit = m__io->read_u4le();
        m_es_limit = m__io->read_u4le();
        m_fs_limit = m__io->read_u4le();
        m_gs_limit = m__io->read_u4le();
        m_ss_limit = m__io->read_u4le();
        m_tr_limit = m__io->read_u4le();
        m_ldtr_limit = m__io->read_u4le();
        m_idtr_limit = m__io->read_u4le();
        m_gdtr_limit = m__io->read_u4le();
        m_cs_base = m__io->read_u8le();
        m_ds_base = m__io->read_u8le();
        m_es_base = m__io->read_u8le();
        m_fs_base = m__io->read_u8le();
        m_gs_base = m__io->read_u8le();
        m_ss_base = m__io->read_u8le();
        m_tr_base = m__io->read_u8le();
        m_ldtr_base = m__io->read_u8le();
        m_idtr_base = m__io->read_u8le();
        m_gdtr_base = m__io->read_u8le();
        m_cs_arbytes = m__io->read_u4le();
        m_ds_arbytes = m__io->read_u4le();
        m_es_arbytes = m__io->read_u4le();
        m_fs_arbytes = m__io->read_u4le();
        m_gs_arbytes = m__io->read_u4le();
        m_ss_arbytes = m__io->read_u4le();
        m_tr_arbytes = m__io->read_u4le();
        m_ldtr_arbytes = m__io->read_u4le();
        m_sysenter_cs = m__io->read_u8le();
        m_sysenter_esp = m__io->read_u8le();
        m_sysenter_eip = m__io->read_u8le();
        m_shadow_gs = m__io->read_u8le();
        m_msr_flags = m__io->read_u8le();
        m_msr_lstar = m__io->read_u8le();
        m_msr_star = m__io->read_u8le();
        m_msr_cstar = m__io->read_u8le();
        m_msr_syscall_mask = m__io->read_u8le();
        m_msr_efer = m__io->read_u8le();
        m_msr_tsc_aux = m__io->read_u8le();
        m_tsc = m__io->read_u8le();
        m_pending_event = m__io->read_u4le();
        m_error_code = m__io->read_u4le();
        n_flags = true;
        if (!(_io()->is_eof())) {
            n_flags = false;
            m_flags = m__io->read_u4le();
        }
        n_pad0 = true;
        if (!(_io()->is_eof())) {
            n_pad0 = false;
            m_pad0 = m__io->read_u4le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::cpu_t::~cpu_t() {
        _clean_up();
    }

    void xen_hvm_context_t::cpu_t::_clean_up() {
        if (!n_flags) {
        }
        if (!n_pad0) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::cpu_t::cr0_am() {
        if (f_cr0_am)
            return m_cr0_am;
        f_cr0_am = true;
        m_cr0_am = (cr0() & 262144) != 0;
        return m_cr0_am;
    }

    bool xen_hvm_context_t::cpu_t::cr0_cd() {
        if (f_cr0_cd)
            return m_cr0_cd;
        f_cr0_cd = true;
        m_cr0_cd = (cr0() & 1073741824) != 0;
        return m_cr0_cd;
    }

    bool xen_hvm_context_t::cpu_t::cr0_em() {
        if (f_cr0_em)
            return m_cr0_em;
        f_cr0_em = true;
        m_cr0_em = (cr0() & 4) != 0;
        return m_cr0_em;
    }

    bool xen_hvm_context_t::cpu_t::cr0_et() {
        if (f_cr0_et)
            return m_cr0_et;
        f_cr0_et = true;
        m_cr0_et = (cr0() & 16) != 0;
        return m_cr0_et;
    }

    bool xen_hvm_context_t::cpu_t::cr0_mp() {
        if (f_cr0_mp)
            return m_cr0_mp;
        f_cr0_mp = true;
        m_cr0_mp = (cr0() & 2) != 0;
        return m_cr0_mp;
    }

    bool xen_hvm_context_t::cpu_t::cr0_ne() {
        if (f_cr0_ne)
            return m_cr0_ne;
        f_cr0_ne = true;
        m_cr0_ne = (cr0() & 32) != 0;
        return m_cr0_ne;
    }

    bool xen_hvm_context_t::cpu_t::cr0_nw() {
        if (f_cr0_nw)
            return m_cr0_nw;
        f_cr0_nw = true;
        m_cr0_nw = (cr0() & 536870912) != 0;
        return m_cr0_nw;
    }

    bool xen_hvm_context_t::cpu_t::cr0_pe() {
        if (f_cr0_pe)
            return m_cr0_pe;
        f_cr0_pe = true;
        m_cr0_pe = (cr0() & 1) != 0;
        return m_cr0_pe;
    }

    bool xen_hvm_context_t::cpu_t::cr0_pg() {
        if (f_cr0_pg)
            return m_cr0_pg;
        f_cr0_pg = true;
        m_cr0_pg = (cr0() & 2147483648UL) != 0;
        return m_cr0_pg;
    }

    bool xen_hvm_context_t::cpu_t::cr0_ts() {
        if (f_cr0_ts)
            return m_cr0_ts;
        f_cr0_ts = true;
        m_cr0_ts = (cr0() & 8) != 0;
        return m_cr0_ts;
    }

    bool xen_hvm_context_t::cpu_t::cr0_wp() {
        if (f_cr0_wp)
            return m_cr0_wp;
        f_cr0_wp = true;
        m_cr0_wp = (cr0() & 65536) != 0;
        return m_cr0_wp;
    }

    bool xen_hvm_context_t::cpu_t::cr4_cet() {
        if (f_cr4_cet)
            return m_cr4_cet;
        f_cr4_cet = true;
        m_cr4_cet = (cr4() & 8388608) != 0;
        return m_cr4_cet;
    }

    bool xen_hvm_context_t::cpu_t::cr4_de() {
        if (f_cr4_de)
            return m_cr4_de;
        f_cr4_de = true;
        m_cr4_de = (cr4() & 8) != 0;
        return m_cr4_de;
    }

    bool xen_hvm_context_t::cpu_t::cr4_fred() {
        if (f_cr4_fred)
            return m_cr4_fred;
        f_cr4_fred = true;
        m_cr4_fred = kaitai::kstream::mod(cr4() / 4294967296LL, 2) == 1;
        return m_cr4_fred;
    }

    bool xen_hvm_context_t::cpu_t::cr4_fsgsbase() {
        if (f_cr4_fsgsbase)
            return m_cr4_fsgsbase;
        f_cr4_fsgsbase = true;
        m_cr4_fsgsbase = (cr4() & 65536) != 0;
        return m_cr4_fsgsbase;
    }

    bool xen_hvm_context_t::cpu_t::cr4_la57() {
        if (f_cr4_la57)
            return m_cr4_la57;
        f_cr4_la57 = true;
        m_cr4_la57 = (cr4() & 4096) != 0;
        return m_cr4_la57;
    }

    bool xen_hvm_context_t::cpu_t::cr4_lam_sup() {
        if (f_cr4_lam_sup)
            return m_cr4_lam_sup;
        f_cr4_lam_sup = true;
        m_cr4_lam_sup = (cr4() & 268435456) != 0;
        return m_cr4_lam_sup;
    }

    bool xen_hvm_context_t::cpu_t::cr4_lass() {
        if (f_cr4_lass)
            return m_cr4_lass;
        f_cr4_lass = true;
        m_cr4_lass = (cr4() & 134217728) != 0;
        return m_cr4_lass;
    }

    bool xen_hvm_context_t::cpu_t::cr4_mce() {
        if (f_cr4_mce)
            return m_cr4_mce;
        f_cr4_mce = true;
        m_cr4_mce = (cr4() & 64) != 0;
        return m_cr4_mce;
    }

    bool xen_hvm_context_t::cpu_t::cr4_osfxsr() {
        if (f_cr4_osfxsr)
            return m_cr4_osfxsr;
        f_cr4_osfxsr = true;
        m_cr4_osfxsr = (cr4() & 512) != 0;
        return m_cr4_osfxsr;
    }

    bool xen_hvm_context_t::cpu_t::cr4_osxmmexcpt() {
        if (f_cr4_osxmmexcpt)
            return m_cr4_osxmmexcpt;
        f_cr4_osxmmexcpt = true;
        m_cr4_osxmmexcpt = (cr4() & 1024) != 0;
        return m_cr4_osxmmexcpt;
    }

    bool xen_hvm_context_t::cpu_t::cr4_osxsave() {
        if (f_cr4_osxsave)
            return m_cr4_osxsave;
        f_cr4_osxsave = true;
        m_cr4_osxsave = (cr4() & 262144) != 0;
        return m_cr4_osxsave;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pae() {
        if (f_cr4_pae)
            return m_cr4_pae;
        f_cr4_pae = true;
        m_cr4_pae = (cr4() & 32) != 0;
        return m_cr4_pae;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pce() {
        if (f_cr4_pce)
            return m_cr4_pce;
        f_cr4_pce = true;
        m_cr4_pce = (cr4() & 256) != 0;
        return m_cr4_pce;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pcide() {
        if (f_cr4_pcide)
            return m_cr4_pcide;
        f_cr4_pcide = true;
        m_cr4_pcide = (cr4() & 131072) != 0;
        return m_cr4_pcide;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pge() {
        if (f_cr4_pge)
            return m_cr4_pge;
        f_cr4_pge = true;
        m_cr4_pge = (cr4() & 128) != 0;
        return m_cr4_pge;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pke() {
        if (f_cr4_pke)
            return m_cr4_pke;
        f_cr4_pke = true;
        m_cr4_pke = (cr4() & 4194304) != 0;
        return m_cr4_pke;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pks() {
        if (f_cr4_pks)
            return m_cr4_pks;
        f_cr4_pks = true;
        m_cr4_pks = (cr4() & 16777216) != 0;
        return m_cr4_pks;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pse() {
        if (f_cr4_pse)
            return m_cr4_pse;
        f_cr4_pse = true;
        m_cr4_pse = (cr4() & 16) != 0;
        return m_cr4_pse;
    }

    bool xen_hvm_context_t::cpu_t::cr4_pvi() {
        if (f_cr4_pvi)
            return m_cr4_pvi;
        f_cr4_pvi = true;
        m_cr4_pvi = (cr4() & 2) != 0;
        return m_cr4_pvi;
    }

    bool xen_hvm_context_t::cpu_t::cr4_smap() {
        if (f_cr4_smap)
            return m_cr4_smap;
        f_cr4_smap = true;
        m_cr4_smap = (cr4() & 2097152) != 0;
        return m_cr4_smap;
    }

    bool xen_hvm_context_t::cpu_t::cr4_smep() {
        if (f_cr4_smep)
            return m_cr4_smep;
        f_cr4_smep = true;
        m_cr4_smep = (cr4() & 1048576) != 0;
        return m_cr4_smep;
    }

    bool xen_hvm_context_t::cpu_t::cr4_smxe() {
        if (f_cr4_smxe)
            return m_cr4_smxe;
        f_cr4_smxe = true;
        m_cr4_smxe = (cr4() & 16384) != 0;
        return m_cr4_smxe;
    }

    bool xen_hvm_context_t::cpu_t::cr4_tsd() {
        if (f_cr4_tsd)
            return m_cr4_tsd;
        f_cr4_tsd = true;
        m_cr4_tsd = (cr4() & 4) != 0;
        return m_cr4_tsd;
    }

    bool xen_hvm_context_t::cpu_t::cr4_uintr() {
        if (f_cr4_uintr)
            return m_cr4_uintr;
        f_cr4_uintr = true;
        m_cr4_uintr = (cr4() & 33554432) != 0;
        return m_cr4_uintr;
    }

    bool xen_hvm_context_t::cpu_t::cr4_umip() {
        if (f_cr4_umip)
            return m_cr4_umip;
        f_cr4_umip = true;
        m_cr4_umip = (cr4() & 2048) != 0;
        return m_cr4_umip;
    }

    bool xen_hvm_context_t::cpu_t::cr4_vme() {
        if (f_cr4_vme)
            return m_cr4_vme;
        f_cr4_vme = true;
        m_cr4_vme = (cr4() & 1) != 0;
        return m_cr4_vme;
    }

    bool xen_hvm_context_t::cpu_t::cr4_vmxe() {
        if (f_cr4_vmxe)
            return m_cr4_vmxe;
        f_cr4_vmxe = true;
        m_cr4_vmxe = (cr4() & 8192) != 0;
        return m_cr4_vmxe;
    }

    bool xen_hvm_context_t::cpu_t::cs_avl() {
        if (f_cs_avl)
            return m_cs_avl;
        f_cs_avl = true;
        m_cs_avl = (cs_arbytes() & 256) != 0;
        return m_cs_avl;
    }

    bool xen_hvm_context_t::cpu_t::cs_db() {
        if (f_cs_db)
            return m_cs_db;
        f_cs_db = true;
        m_cs_db = (cs_arbytes() & 1024) != 0;
        return m_cs_db;
    }

    int32_t xen_hvm_context_t::cpu_t::cs_dpl() {
        if (f_cs_dpl)
            return m_cs_dpl;
        f_cs_dpl = true;
        m_cs_dpl = kaitai::kstream::mod(cs_arbytes() / 32, 4);
        return m_cs_dpl;
    }

    bool xen_hvm_context_t::cpu_t::cs_g() {
        if (f_cs_g)
            return m_cs_g;
        f_cs_g = true;
        m_cs_g = (cs_arbytes() & 2048) != 0;
        return m_cs_g;
    }

    bool xen_hvm_context_t::cpu_t::cs_l() {
        if (f_cs_l)
            return m_cs_l;
        f_cs_l = true;
        m_cs_l = (cs_arbytes() & 512) != 0;
        return m_cs_l;
    }

    bool xen_hvm_context_t::cpu_t::cs_p() {
        if (f_cs_p)
            return m_cs_p;
        f_cs_p = true;
        m_cs_p = (cs_arbytes() & 128) != 0;
        return m_cs_p;
    }

    bool xen_hvm_context_t::cpu_t::cs_s() {
        if (f_cs_s)
            return m_cs_s;
        f_cs_s = true;
        m_cs_s = (cs_arbytes() & 16) != 0;
        return m_cs_s;
    }

    int32_t xen_hvm_context_t::cpu_t::cs_type() {
        if (f_cs_type)
            return m_cs_type;
        f_cs_type = true;
        m_cs_type = cs_arbytes() & 15;
        return m_cs_type;
    }

    bool xen_hvm_context_t::cpu_t::dr6_b0() {
        if (f_dr6_b0)
            return m_dr6_b0;
        f_dr6_b0 = true;
        m_dr6_b0 = (dr6() & 1) != 0;
        return m_dr6_b0;
    }

    bool xen_hvm_context_t::cpu_t::dr6_b1() {
        if (f_dr6_b1)
            return m_dr6_b1;
        f_dr6_b1 = true;
        m_dr6_b1 = (dr6() & 2) != 0;
        return m_dr6_b1;
    }

    bool xen_hvm_context_t::cpu_t::dr6_b2() {
        if (f_dr6_b2)
            return m_dr6_b2;
        f_dr6_b2 = true;
        m_dr6_b2 = (dr6() & 4) != 0;
        return m_dr6_b2;
    }

    bool xen_hvm_context_t::cpu_t::dr6_b3() {
        if (f_dr6_b3)
            return m_dr6_b3;
        f_dr6_b3 = true;
        m_dr6_b3 = (dr6() & 8) != 0;
        return m_dr6_b3;
    }

    bool xen_hvm_context_t::cpu_t::dr6_bd() {
        if (f_dr6_bd)
            return m_dr6_bd;
        f_dr6_bd = true;
        m_dr6_bd = (dr6() & 8192) != 0;
        return m_dr6_bd;
    }

    bool xen_hvm_context_t::cpu_t::dr6_bld() {
        if (f_dr6_bld)
            return m_dr6_bld;
        f_dr6_bld = true;
        m_dr6_bld = (dr6() & 2048) != 0;
        return m_dr6_bld;
    }

    bool xen_hvm_context_t::cpu_t::dr6_bs() {
        if (f_dr6_bs)
            return m_dr6_bs;
        f_dr6_bs = true;
        m_dr6_bs = (dr6() & 16384) != 0;
        return m_dr6_bs;
    }

    bool xen_hvm_context_t::cpu_t::dr6_bt() {
        if (f_dr6_bt)
            return m_dr6_bt;
        f_dr6_bt = true;
        m_dr6_bt = (dr6() & 32768) != 0;
        return m_dr6_bt;
    }

    bool xen_hvm_context_t::cpu_t::dr6_rtm() {
        if (f_dr6_rtm)
            return m_dr6_rtm;
        f_dr6_rtm = true;
        m_dr6_rtm = (dr6() & 65536) != 0;
        return m_dr6_rtm;
    }

    bool xen_hvm_context_t::cpu_t::dr7_g0() {
        if (f_dr7_g0)
            return m_dr7_g0;
        f_dr7_g0 = true;
        m_dr7_g0 = (dr7() & 2) != 0;
        return m_dr7_g0;
    }

    bool xen_hvm_context_t::cpu_t::dr7_g1() {
        if (f_dr7_g1)
            return m_dr7_g1;
        f_dr7_g1 = true;
        m_dr7_g1 = (dr7() & 8) != 0;
        return m_dr7_g1;
    }

    bool xen_hvm_context_t::cpu_t::dr7_g2() {
        if (f_dr7_g2)
            return m_dr7_g2;
        f_dr7_g2 = true;
        m_dr7_g2 = (dr7() & 32) != 0;
        return m_dr7_g2;
    }

    bool xen_hvm_context_t::cpu_t::dr7_g3() {
        if (f_dr7_g3)
            return m_dr7_g3;
        f_dr7_g3 = true;
        m_dr7_g3 = (dr7() & 128) != 0;
        return m_dr7_g3;
    }

    bool xen_hvm_context_t::cpu_t::dr7_gd() {
        if (f_dr7_gd)
            return m_dr7_gd;
        f_dr7_gd = true;
        m_dr7_gd = (dr7() & 8192) != 0;
        return m_dr7_gd;
    }

    bool xen_hvm_context_t::cpu_t::dr7_ge() {
        if (f_dr7_ge)
            return m_dr7_ge;
        f_dr7_ge = true;
        m_dr7_ge = (dr7() & 512) != 0;
        return m_dr7_ge;
    }

    bool xen_hvm_context_t::cpu_t::dr7_l0() {
        if (f_dr7_l0)
            return m_dr7_l0;
        f_dr7_l0 = true;
        m_dr7_l0 = (dr7() & 1) != 0;
        return m_dr7_l0;
    }

    bool xen_hvm_context_t::cpu_t::dr7_l1() {
        if (f_dr7_l1)
            return m_dr7_l1;
        f_dr7_l1 = true;
        m_dr7_l1 = (dr7() & 4) != 0;
        return m_dr7_l1;
    }

    bool xen_hvm_context_t::cpu_t::dr7_l2() {
        if (f_dr7_l2)
            return m_dr7_l2;
        f_dr7_l2 = true;
        m_dr7_l2 = (dr7() & 16) != 0;
        return m_dr7_l2;
    }

    bool xen_hvm_context_t::cpu_t::dr7_l3() {
        if (f_dr7_l3)
            return m_dr7_l3;
        f_dr7_l3 = true;
        m_dr7_l3 = (dr7() & 64) != 0;
        return m_dr7_l3;
    }

    bool xen_hvm_context_t::cpu_t::dr7_le() {
        if (f_dr7_le)
            return m_dr7_le;
        f_dr7_le = true;
        m_dr7_le = (dr7() & 256) != 0;
        return m_dr7_le;
    }

    xen_hvm_context_t::breakpoint_length_t xen_hvm_context_t::cpu_t::dr7_len0() {
        if (f_dr7_len0)
            return m_dr7_len0;
        f_dr7_len0 = true;
        m_dr7_len0 = static_cast<xen_hvm_context_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 262144, 4));
        return m_dr7_len0;
    }

    xen_hvm_context_t::breakpoint_length_t xen_hvm_context_t::cpu_t::dr7_len1() {
        if (f_dr7_len1)
            return m_dr7_len1;
        f_dr7_len1 = true;
        m_dr7_len1 = static_cast<xen_hvm_context_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 4194304, 4));
        return m_dr7_len1;
    }

    xen_hvm_context_t::breakpoint_length_t xen_hvm_context_t::cpu_t::dr7_len2() {
        if (f_dr7_len2)
            return m_dr7_len2;
        f_dr7_len2 = true;
        m_dr7_len2 = static_cast<xen_hvm_context_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 67108864, 4));
        return m_dr7_len2;
    }

    xen_hvm_context_t::breakpoint_length_t xen_hvm_context_t::cpu_t::dr7_len3() {
        if (f_dr7_len3)
            return m_dr7_len3;
        f_dr7_len3 = true;
        m_dr7_len3 = static_cast<xen_hvm_context_t::breakpoint_length_t>(kaitai::kstream::mod(dr7() / 1073741824, 4));
        return m_dr7_len3;
    }

    bool xen_hvm_context_t::cpu_t::dr7_rtm() {
        if (f_dr7_rtm)
            return m_dr7_rtm;
        f_dr7_rtm = true;
        m_dr7_rtm = (dr7() & 2048) != 0;
        return m_dr7_rtm;
    }

    xen_hvm_context_t::breakpoint_condition_t xen_hvm_context_t::cpu_t::dr7_rw0() {
        if (f_dr7_rw0)
            return m_dr7_rw0;
        f_dr7_rw0 = true;
        m_dr7_rw0 = static_cast<xen_hvm_context_t::breakpoint_condition_t>(kaitai::kstream::mod(dr7() / 65536, 4));
        return m_dr7_rw0;
    }

    xen_hvm_context_t::breakpoint_condition_t xen_hvm_context_t::cpu_t::dr7_rw1() {
        if (f_dr7_rw1)
            return m_dr7_rw1;
        f_dr7_rw1 = true;
        m_dr7_rw1 = static_cast<xen_hvm_context_t::breakpoint_condition_t>(kaitai::kstream::mod(dr7() / 1048576, 4));
        return m_dr7_rw1;
    }

    xen_hvm_context_t::breakpoint_condition_t xen_hvm_context_t::cpu_t::dr7_rw2() {
        if (f_dr7_rw2)
            return m_dr7_rw2;
        f_dr7_rw2 = true;
        m_dr7_rw2 = static_cast<xen_hvm_context_t::breakpoint_condition_t>(kaitai::kstream::mod(dr7() / 16777216, 4));
        return m_dr7_rw2;
    }

    xen_hvm_context_t::breakpoint_condition_t xen_hvm_context_t::cpu_t::dr7_rw3() {
        if (f_dr7_rw3)
            return m_dr7_rw3;
        f_dr7_rw3 = true;
        m_dr7_rw3 = static_cast<xen_hvm_context_t::breakpoint_condition_t>(kaitai::kstream::mod(dr7() / 268435456, 4));
        return m_dr7_rw3;
    }

    bool xen_hvm_context_t::cpu_t::ds_avl() {
        if (f_ds_avl)
            return m_ds_avl;
        f_ds_avl = true;
        m_ds_avl = (ds_arbytes() & 256) != 0;
        return m_ds_avl;
    }

    bool xen_hvm_context_t::cpu_t::ds_db() {
        if (f_ds_db)
            return m_ds_db;
        f_ds_db = true;
        m_ds_db = (ds_arbytes() & 1024) != 0;
        return m_ds_db;
    }

    int32_t xen_hvm_context_t::cpu_t::ds_dpl() {
        if (f_ds_dpl)
            return m_ds_dpl;
        f_ds_dpl = true;
        m_ds_dpl = kaitai::kstream::mod(ds_arbytes() / 32, 4);
        return m_ds_dpl;
    }

    bool xen_hvm_context_t::cpu_t::ds_g() {
        if (f_ds_g)
            return m_ds_g;
        f_ds_g = true;
        m_ds_g = (ds_arbytes() & 2048) != 0;
        return m_ds_g;
    }

    bool xen_hvm_context_t::cpu_t::ds_l() {
        if (f_ds_l)
            return m_ds_l;
        f_ds_l = true;
        m_ds_l = (ds_arbytes() & 512) != 0;
        return m_ds_l;
    }

    bool xen_hvm_context_t::cpu_t::ds_p() {
        if (f_ds_p)
            return m_ds_p;
        f_ds_p = true;
        m_ds_p = (ds_arbytes() & 128) != 0;
        return m_ds_p;
    }

    bool xen_hvm_context_t::cpu_t::ds_s() {
        if (f_ds_s)
            return m_ds_s;
        f_ds_s = true;
        m_ds_s = (ds_arbytes() & 16) != 0;
        return m_ds_s;
    }

    int32_t xen_hvm_context_t::cpu_t::ds_type() {
        if (f_ds_type)
            return m_ds_type;
        f_ds_type = true;
        m_ds_type = ds_arbytes() & 15;
        return m_ds_type;
    }

    bool xen_hvm_context_t::cpu_t::efer_aibrse() {
        if (f_efer_aibrse)
            return m_efer_aibrse;
        f_efer_aibrse = true;
        m_efer_aibrse = (msr_efer() & 2097152) != 0;
        return m_efer_aibrse;
    }

    bool xen_hvm_context_t::cpu_t::efer_ffxse() {
        if (f_efer_ffxse)
            return m_efer_ffxse;
        f_efer_ffxse = true;
        m_efer_ffxse = (msr_efer() & 16384) != 0;
        return m_efer_ffxse;
    }

    bool xen_hvm_context_t::cpu_t::efer_lma() {
        if (f_efer_lma)
            return m_efer_lma;
        f_efer_lma = true;
        m_efer_lma = (msr_efer() & 1024) != 0;
        return m_efer_lma;
    }

    bool xen_hvm_context_t::cpu_t::efer_lme() {
        if (f_efer_lme)
            return m_efer_lme;
        f_efer_lme = true;
        m_efer_lme = (msr_efer() & 256) != 0;
        return m_efer_lme;
    }

    bool xen_hvm_context_t::cpu_t::efer_lmsle() {
        if (f_efer_lmsle)
            return m_efer_lmsle;
        f_efer_lmsle = true;
        m_efer_lmsle = (msr_efer() & 8192) != 0;
        return m_efer_lmsle;
    }

    bool xen_hvm_context_t::cpu_t::efer_nxe() {
        if (f_efer_nxe)
            return m_efer_nxe;
        f_efer_nxe = true;
        m_efer_nxe = (msr_efer() & 2048) != 0;
        return m_efer_nxe;
    }

    bool xen_hvm_context_t::cpu_t::efer_sce() {
        if (f_efer_sce)
            return m_efer_sce;
        f_efer_sce = true;
        m_efer_sce = (msr_efer() & 1) != 0;
        return m_efer_sce;
    }

    bool xen_hvm_context_t::cpu_t::efer_svme() {
        if (f_efer_svme)
            return m_efer_svme;
        f_efer_svme = true;
        m_efer_svme = (msr_efer() & 4096) != 0;
        return m_efer_svme;
    }

    bool xen_hvm_context_t::cpu_t::efer_tce() {
        if (f_efer_tce)
            return m_efer_tce;
        f_efer_tce = true;
        m_efer_tce = (msr_efer() & 32768) != 0;
        return m_efer_tce;
    }

    bool xen_hvm_context_t::cpu_t::es_avl() {
        if (f_es_avl)
            return m_es_avl;
        f_es_avl = true;
        m_es_avl = (es_arbytes() & 256) != 0;
        return m_es_avl;
    }

    bool xen_hvm_context_t::cpu_t::es_db() {
        if (f_es_db)
            return m_es_db;
        f_es_db = true;
        m_es_db = (es_arbytes() & 1024) != 0;
        return m_es_db;
    }

    int32_t xen_hvm_context_t::cpu_t::es_dpl() {
        if (f_es_dpl)
            return m_es_dpl;
        f_es_dpl = true;
        m_es_dpl = kaitai::kstream::mod(es_arbytes() / 32, 4);
        return m_es_dpl;
    }

    bool xen_hvm_context_t::cpu_t::es_g() {
        if (f_es_g)
            return m_es_g;
        f_es_g = true;
        m_es_g = (es_arbytes() & 2048) != 0;
        return m_es_g;
    }

    bool xen_hvm_context_t::cpu_t::es_l() {
        if (f_es_l)
            return m_es_l;
        f_es_l = true;
        m_es_l = (es_arbytes() & 512) != 0;
        return m_es_l;
    }

    bool xen_hvm_context_t::cpu_t::es_p() {
        if (f_es_p)
            return m_es_p;
        f_es_p = true;
        m_es_p = (es_arbytes() & 128) != 0;
        return m_es_p;
    }

    bool xen_hvm_context_t::cpu_t::es_s() {
        if (f_es_s)
            return m_es_s;
        f_es_s = true;
        m_es_s = (es_arbytes() & 16) != 0;
        return m_es_s;
    }

    int32_t xen_hvm_context_t::cpu_t::es_type() {
        if (f_es_type)
            return m_es_type;
        f_es_type = true;
        m_es_type = es_arbytes() & 15;
        return m_es_type;
    }

    bool xen_hvm_context_t::cpu_t::fpu_initialised() {
        if (f_fpu_initialised)
            return m_fpu_initialised;
        f_fpu_initialised = true;
        n_fpu_initialised = true;
        if (_io()->size() > 1024) {
            n_fpu_initialised = false;
            m_fpu_initialised = (flags() & 1) != 0;
        }
        return m_fpu_initialised;
    }

    bool xen_hvm_context_t::cpu_t::fs_avl() {
        if (f_fs_avl)
            return m_fs_avl;
        f_fs_avl = true;
        m_fs_avl = (fs_arbytes() & 256) != 0;
        return m_fs_avl;
    }

    bool xen_hvm_context_t::cpu_t::fs_db() {
        if (f_fs_db)
            return m_fs_db;
        f_fs_db = true;
        m_fs_db = (fs_arbytes() & 1024) != 0;
        return m_fs_db;
    }

    int32_t xen_hvm_context_t::cpu_t::fs_dpl() {
        if (f_fs_dpl)
            return m_fs_dpl;
        f_fs_dpl = true;
        m_fs_dpl = kaitai::kstream::mod(fs_arbytes() / 32, 4);
        return m_fs_dpl;
    }

    bool xen_hvm_context_t::cpu_t::fs_g() {
        if (f_fs_g)
            return m_fs_g;
        f_fs_g = true;
        m_fs_g = (fs_arbytes() & 2048) != 0;
        return m_fs_g;
    }

    bool xen_hvm_context_t::cpu_t::fs_l() {
        if (f_fs_l)
            return m_fs_l;
        f_fs_l = true;
        m_fs_l = (fs_arbytes() & 512) != 0;
        return m_fs_l;
    }

    bool xen_hvm_context_t::cpu_t::fs_p() {
        if (f_fs_p)
            return m_fs_p;
        f_fs_p = true;
        m_fs_p = (fs_arbytes() & 128) != 0;
        return m_fs_p;
    }

    bool xen_hvm_context_t::cpu_t::fs_s() {
        if (f_fs_s)
            return m_fs_s;
        f_fs_s = true;
        m_fs_s = (fs_arbytes() & 16) != 0;
        return m_fs_s;
    }

    int32_t xen_hvm_context_t::cpu_t::fs_type() {
        if (f_fs_type)
            return m_fs_type;
        f_fs_type = true;
        m_fs_type = fs_arbytes() & 15;
        return m_fs_type;
    }

    bool xen_hvm_context_t::cpu_t::gs_avl() {
        if (f_gs_avl)
            return m_gs_avl;
        f_gs_avl = true;
        m_gs_avl = (gs_arbytes() & 256) != 0;
        return m_gs_avl;
    }

    bool xen_hvm_context_t::cpu_t::gs_db() {
        if (f_gs_db)
            return m_gs_db;
        f_gs_db = true;
        m_gs_db = (gs_arbytes() & 1024) != 0;
        return m_gs_db;
    }

    int32_t xen_hvm_context_t::cpu_t::gs_dpl() {
        if (f_gs_dpl)
            return m_gs_dpl;
        f_gs_dpl = true;
        m_gs_dpl = kaitai::kstream::mod(gs_arbytes() / 32, 4);
        return m_gs_dpl;
    }

    bool xen_hvm_context_t::cpu_t::gs_g() {
        if (f_gs_g)
            return m_gs_g;
        f_gs_g = true;
        m_gs_g = (gs_arbytes() & 2048) != 0;
        return m_gs_g;
    }

    bool xen_hvm_context_t::cpu_t::gs_l() {
        if (f_gs_l)
            return m_gs_l;
        f_gs_l = true;
        m_gs_l = (gs_arbytes() & 512) != 0;
        return m_gs_l;
    }

    bool xen_hvm_context_t::cpu_t::gs_p() {
        if (f_gs_p)
            return m_gs_p;
        f_gs_p = true;
        m_gs_p = (gs_arbytes() & 128) != 0;
        return m_gs_p;
    }

    bool xen_hvm_context_t::cpu_t::gs_s() {
        if (f_gs_s)
            return m_gs_s;
        f_gs_s = true;
        m_gs_s = (gs_arbytes() & 16) != 0;
        return m_gs_s;
    }

    int32_t xen_hvm_context_t::cpu_t::gs_type() {
        if (f_gs_type)
            return m_gs_type;
        f_gs_type = true;
        m_gs_type = gs_arbytes() & 15;
        return m_gs_type;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_avl() {
        if (f_ldtr_avl)
            return m_ldtr_avl;
        f_ldtr_avl = true;
        m_ldtr_avl = (ldtr_arbytes() & 256) != 0;
        return m_ldtr_avl;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_db() {
        if (f_ldtr_db)
            return m_ldtr_db;
        f_ldtr_db = true;
        m_ldtr_db = (ldtr_arbytes() & 1024) != 0;
        return m_ldtr_db;
    }

    int32_t xen_hvm_context_t::cpu_t::ldtr_dpl() {
        if (f_ldtr_dpl)
            return m_ldtr_dpl;
        f_ldtr_dpl = true;
        m_ldtr_dpl = kaitai::kstream::mod(ldtr_arbytes() / 32, 4);
        return m_ldtr_dpl;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_g() {
        if (f_ldtr_g)
            return m_ldtr_g;
        f_ldtr_g = true;
        m_ldtr_g = (ldtr_arbytes() & 2048) != 0;
        return m_ldtr_g;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_l() {
        if (f_ldtr_l)
            return m_ldtr_l;
        f_ldtr_l = true;
        m_ldtr_l = (ldtr_arbytes() & 512) != 0;
        return m_ldtr_l;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_p() {
        if (f_ldtr_p)
            return m_ldtr_p;
        f_ldtr_p = true;
        m_ldtr_p = (ldtr_arbytes() & 128) != 0;
        return m_ldtr_p;
    }

    bool xen_hvm_context_t::cpu_t::ldtr_s() {
        if (f_ldtr_s)
            return m_ldtr_s;
        f_ldtr_s = true;
        m_ldtr_s = (ldtr_arbytes() & 16) != 0;
        return m_ldtr_s;
    }

    int32_t xen_hvm_context_t::cpu_t::ldtr_type() {
        if (f_ldtr_type)
            return m_ldtr_type;
        f_ldtr_type = true;
        m_ldtr_type = ldtr_arbytes() & 15;
        return m_ldtr_type;
    }

    bool xen_hvm_context_t::cpu_t::pending_error_valid() {
        if (f_pending_error_valid)
            return m_pending_error_valid;
        f_pending_error_valid = true;
        m_pending_error_valid = (pending_event() & 2048) != 0;
        return m_pending_error_valid;
    }

    int32_t xen_hvm_context_t::cpu_t::pending_reserved() {
        if (f_pending_reserved)
            return m_pending_reserved;
        f_pending_reserved = true;
        m_pending_reserved = kaitai::kstream::mod(pending_event() / 4096, 524288);
        return m_pending_reserved;
    }

    xen_hvm_context_t::event_type_t xen_hvm_context_t::cpu_t::pending_type() {
        if (f_pending_type)
            return m_pending_type;
        f_pending_type = true;
        m_pending_type = static_cast<xen_hvm_context_t::event_type_t>(kaitai::kstream::mod(pending_event() / 256, 8));
        return m_pending_type;
    }

    bool xen_hvm_context_t::cpu_t::pending_valid() {
        if (f_pending_valid)
            return m_pending_valid;
        f_pending_valid = true;
        m_pending_valid = (pending_event() & 2147483648UL) != 0;
        return m_pending_valid;
    }

    int32_t xen_hvm_context_t::cpu_t::pending_vector() {
        if (f_pending_vector)
            return m_pending_vector;
        f_pending_vector = true;
        m_pending_vector = pending_event() & 255;
        return m_pending_vector;
    }

    bool xen_hvm_context_t::cpu_t::rflags_ac() {
        if (f_rflags_ac)
            return m_rflags_ac;
        f_rflags_ac = true;
        m_rflags_ac = (rflags() & 262144) != 0;
        return m_rflags_ac;
    }

    bool xen_hvm_context_t::cpu_t::rflags_af() {
        if (f_rflags_af)
            return m_rflags_af;
        f_rflags_af = true;
        m_rflags_af = (rflags() & 16) != 0;
        return m_rflags_af;
    }

    bool xen_hvm_context_t::cpu_t::rflags_cf() {
        if (f_rflags_cf)
            return m_rflags_cf;
        f_rflags_cf = true;
        m_rflags_cf = (rflags() & 1) != 0;
        return m_rflags_cf;
    }

    bool xen_hvm_context_t::cpu_t::rflags_df() {
        if (f_rflags_df)
            return m_rflags_df;
        f_rflags_df = true;
        m_rflags_df = (rflags() & 1024) != 0;
        return m_rflags_df;
    }

    bool xen_hvm_context_t::cpu_t::rflags_id() {
        if (f_rflags_id)
            return m_rflags_id;
        f_rflags_id = true;
        m_rflags_id = (rflags() & 2097152) != 0;
        return m_rflags_id;
    }

    bool xen_hvm_context_t::cpu_t::rflags_if() {
        if (f_rflags_if)
            return m_rflags_if;
        f_rflags_if = true;
        m_rflags_if = (rflags() & 512) != 0;
        return m_rflags_if;
    }

    int32_t xen_hvm_context_t::cpu_t::rflags_iopl() {
        if (f_rflags_iopl)
            return m_rflags_iopl;
        f_rflags_iopl = true;
        m_rflags_iopl = kaitai::kstream::mod(rflags() / 4096, 4);
        return m_rflags_iopl;
    }

    bool xen_hvm_context_t::cpu_t::rflags_nt() {
        if (f_rflags_nt)
            return m_rflags_nt;
        f_rflags_nt = true;
        m_rflags_nt = (rflags() & 16384) != 0;
        return m_rflags_nt;
    }

    bool xen_hvm_context_t::cpu_t::rflags_of() {
        if (f_rflags_of)
            return m_rflags_of;
        f_rflags_of = true;
        m_rflags_of = (rflags() & 2048) != 0;
        return m_rflags_of;
    }

    bool xen_hvm_context_t::cpu_t::rflags_pf() {
        if (f_rflags_pf)
            return m_rflags_pf;
        f_rflags_pf = true;
        m_rflags_pf = (rflags() & 4) != 0;
        return m_rflags_pf;
    }

    bool xen_hvm_context_t::cpu_t::rflags_rf() {
        if (f_rflags_rf)
            return m_rflags_rf;
        f_rflags_rf = true;
        m_rflags_rf = (rflags() & 65536) != 0;
        return m_rflags_rf;
    }

    bool xen_hvm_context_t::cpu_t::rflags_sf() {
        if (f_rflags_sf)
            return m_rflags_sf;
        f_rflags_sf = true;
        m_rflags_sf = (rflags() & 128) != 0;
        return m_rflags_sf;
    }

    bool xen_hvm_context_t::cpu_t::rflags_tf() {
        if (f_rflags_tf)
            return m_rflags_tf;
        f_rflags_tf = true;
        m_rflags_tf = (rflags() & 256) != 0;
        return m_rflags_tf;
    }

    bool xen_hvm_context_t::cpu_t::rflags_vif() {
        if (f_rflags_vif)
            return m_rflags_vif;
        f_rflags_vif = true;
        m_rflags_vif = (rflags() & 524288) != 0;
        return m_rflags_vif;
    }

    bool xen_hvm_context_t::cpu_t::rflags_vip() {
        if (f_rflags_vip)
            return m_rflags_vip;
        f_rflags_vip = true;
        m_rflags_vip = (rflags() & 1048576) != 0;
        return m_rflags_vip;
    }

    bool xen_hvm_context_t::cpu_t::rflags_vm() {
        if (f_rflags_vm)
            return m_rflags_vm;
        f_rflags_vm = true;
        m_rflags_vm = (rflags() & 131072) != 0;
        return m_rflags_vm;
    }

    bool xen_hvm_context_t::cpu_t::rflags_zf() {
        if (f_rflags_zf)
            return m_rflags_zf;
        f_rflags_zf = true;
        m_rflags_zf = (rflags() & 64) != 0;
        return m_rflags_zf;
    }

    bool xen_hvm_context_t::cpu_t::ss_avl() {
        if (f_ss_avl)
            return m_ss_avl;
        f_ss_avl = true;
        m_ss_avl = (ss_arbytes() & 256) != 0;
        return m_ss_avl;
    }

    bool xen_hvm_context_t::cpu_t::ss_db() {
        if (f_ss_db)
            return m_ss_db;
        f_ss_db = true;
        m_ss_db = (ss_arbytes() & 1024) != 0;
        return m_ss_db;
    }

    int32_t xen_hvm_context_t::cpu_t::ss_dpl() {
        if (f_ss_dpl)
            return m_ss_dpl;
        f_ss_dpl = true;
        m_ss_dpl = kaitai::kstream::mod(ss_arbytes() / 32, 4);
        return m_ss_dpl;
    }

    bool xen_hvm_context_t::cpu_t::ss_g() {
        if (f_ss_g)
            return m_ss_g;
        f_ss_g = true;
        m_ss_g = (ss_arbytes() & 2048) != 0;
        return m_ss_g;
    }

    bool xen_hvm_context_t::cpu_t::ss_l() {
        if (f_ss_l)
            return m_ss_l;
        f_ss_l = true;
        m_ss_l = (ss_arbytes() & 512) != 0;
        return m_ss_l;
    }

    bool xen_hvm_context_t::cpu_t::ss_p() {
        if (f_ss_p)
            return m_ss_p;
        f_ss_p = true;
        m_ss_p = (ss_arbytes() & 128) != 0;
        return m_ss_p;
    }

    bool xen_hvm_context_t::cpu_t::ss_s() {
        if (f_ss_s)
            return m_ss_s;
        f_ss_s = true;
        m_ss_s = (ss_arbytes() & 16) != 0;
        return m_ss_s;
    }

    int32_t xen_hvm_context_t::cpu_t::ss_type() {
        if (f_ss_type)
            return m_ss_type;
        f_ss_type = true;
        m_ss_type = ss_arbytes() & 15;
        return m_ss_type;
    }

    int32_t xen_hvm_context_t::cpu_t::star_syscall_cs() {
        if (f_star_syscall_cs)
            return m_star_syscall_cs;
        f_star_syscall_cs = true;
        m_star_syscall_cs = kaitai::kstream::mod(msr_star() / 4294967296LL, 65536);
        return m_star_syscall_cs;
    }

    int32_t xen_hvm_context_t::cpu_t::star_sysret_cs() {
        if (f_star_sysret_cs)
            return m_star_sysret_cs;
        f_star_sysret_cs = true;
        m_star_sysret_cs = msr_star() / 281474976710656LL;
        return m_star_sysret_cs;
    }

    bool xen_hvm_context_t::cpu_t::tr_avl() {
        if (f_tr_avl)
            return m_tr_avl;
        f_tr_avl = true;
        m_tr_avl = (tr_arbytes() & 256) != 0;
        return m_tr_avl;
    }

    bool xen_hvm_context_t::cpu_t::tr_db() {
        if (f_tr_db)
            return m_tr_db;
        f_tr_db = true;
        m_tr_db = (tr_arbytes() & 1024) != 0;
        return m_tr_db;
    }

    int32_t xen_hvm_context_t::cpu_t::tr_dpl() {
        if (f_tr_dpl)
            return m_tr_dpl;
        f_tr_dpl = true;
        m_tr_dpl = kaitai::kstream::mod(tr_arbytes() / 32, 4);
        return m_tr_dpl;
    }

    bool xen_hvm_context_t::cpu_t::tr_g() {
        if (f_tr_g)
            return m_tr_g;
        f_tr_g = true;
        m_tr_g = (tr_arbytes() & 2048) != 0;
        return m_tr_g;
    }

    bool xen_hvm_context_t::cpu_t::tr_l() {
        if (f_tr_l)
            return m_tr_l;
        f_tr_l = true;
        m_tr_l = (tr_arbytes() & 512) != 0;
        return m_tr_l;
    }

    bool xen_hvm_context_t::cpu_t::tr_p() {
        if (f_tr_p)
            return m_tr_p;
        f_tr_p = true;
        m_tr_p = (tr_arbytes() & 128) != 0;
        return m_tr_p;
    }

    bool xen_hvm_context_t::cpu_t::tr_s() {
        if (f_tr_s)
            return m_tr_s;
        f_tr_s = true;
        m_tr_s = (tr_arbytes() & 16) != 0;
        return m_tr_s;
    }

    int32_t xen_hvm_context_t::cpu_t::tr_type() {
        if (f_tr_type)
            return m_tr_type;
        f_tr_type = true;
        m_tr_type = tr_arbytes() & 15;
        return m_tr_type;
    }

    xen_hvm_context_t::cpu_msr_t::cpu_msr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_msrs = nullptr;
        _read();
    }

    void xen_hvm_context_t::cpu_msr_t::_read() {
        m_num_msrs = m__io->read_u4le();
        m_padding = m__io->read_bytes(4);
        m_msrs = std::unique_ptr<std::vector<std::unique_ptr<msr_t>>>(new std::vector<std::unique_ptr<msr_t>>());
        const int l_msrs = num_msrs();
        for (int i = 0; i < l_msrs; i++) {
            m_msrs->push_back(std::move(std::unique_ptr<msr_t>(new msr_t(m__io, this, m__root))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::cpu_msr_t::~cpu_msr_t() {
        _clean_up();
    }

    void xen_hvm_context_t::cpu_msr_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::cpu_xsave_t::cpu_xsave_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_save_area = nullptr;
        m__io__raw_save_area = nullptr;
        f_accum_apx = false;
        f_accum_avx = false;
        f_accum_bndcsr = false;
        f_accum_bndregs = false;
        f_accum_hi16_zmm = false;
        f_accum_lwp = false;
        f_accum_opmask = false;
        f_accum_pkru = false;
        f_accum_sse = false;
        f_accum_tilecfg = false;
        f_accum_tiledata = false;
        f_accum_x87 = false;
        f_accum_zmm_hi256 = false;
        f_mask_apx = false;
        f_mask_avx = false;
        f_mask_bndcsr = false;
        f_mask_bndregs = false;
        f_mask_hi16_zmm = false;
        f_mask_lwp = false;
        f_mask_opmask = false;
        f_mask_pkru = false;
        f_mask_sse = false;
        f_mask_tilecfg = false;
        f_mask_tiledata = false;
        f_mask_x87 = false;
        f_mask_zmm_hi256 = false;
        f_xcr0_apx = false;
        f_xcr0_avx = false;
        f_xcr0_bndcsr = false;
        f_xcr0_bndregs = false;
        f_xcr0_hi16_zmm = false;
        f_xcr0_lwp = false;
        f_xcr0_opmask = false;
        f_xcr0_pkru = false;
        f_xcr0_sse = false;
        f_xcr0_tilecfg = false;
        f_xcr0_tiledata = false;
        f_xcr0_x87 = false;
        f_xcr0_zmm_hi256 = false;
        _read();
    }

    void xen_hvm_context_t::cpu_xsave_t::_read() {
        m_xfeature_mask = m__io->read_u8le();
        m_xcr0 = m__io->read_u8le();
        m_xcr0_accum = m__io->read_u8le();
        m__raw_save_area = m__io->read_bytes_full();
        m__io__raw_save_area = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_save_area));
        m_save_area = std::unique_ptr<x86_xsave_t>(new x86_xsave_t(m__io__raw_save_area.get()));
    }

    xen_hvm_context_t::cpu_xsave_t::~cpu_xsave_t() {
        _clean_up();
    }

    void xen_hvm_context_t::cpu_xsave_t::_clean_up() {
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_apx() {
        if (f_accum_apx)
            return m_accum_apx;
        f_accum_apx = true;
        m_accum_apx = (xcr0_accum() & 524288) != 0;
        return m_accum_apx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_avx() {
        if (f_accum_avx)
            return m_accum_avx;
        f_accum_avx = true;
        m_accum_avx = (xcr0_accum() & 4) != 0;
        return m_accum_avx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_bndcsr() {
        if (f_accum_bndcsr)
            return m_accum_bndcsr;
        f_accum_bndcsr = true;
        m_accum_bndcsr = (xcr0_accum() & 16) != 0;
        return m_accum_bndcsr;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_bndregs() {
        if (f_accum_bndregs)
            return m_accum_bndregs;
        f_accum_bndregs = true;
        m_accum_bndregs = (xcr0_accum() & 8) != 0;
        return m_accum_bndregs;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_hi16_zmm() {
        if (f_accum_hi16_zmm)
            return m_accum_hi16_zmm;
        f_accum_hi16_zmm = true;
        m_accum_hi16_zmm = (xcr0_accum() & 128) != 0;
        return m_accum_hi16_zmm;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_lwp() {
        if (f_accum_lwp)
            return m_accum_lwp;
        f_accum_lwp = true;
        m_accum_lwp = kaitai::kstream::mod(xcr0_accum() / 4611686018427387904LL, 2) == 1;
        return m_accum_lwp;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_opmask() {
        if (f_accum_opmask)
            return m_accum_opmask;
        f_accum_opmask = true;
        m_accum_opmask = (xcr0_accum() & 32) != 0;
        return m_accum_opmask;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_pkru() {
        if (f_accum_pkru)
            return m_accum_pkru;
        f_accum_pkru = true;
        m_accum_pkru = (xcr0_accum() & 512) != 0;
        return m_accum_pkru;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_sse() {
        if (f_accum_sse)
            return m_accum_sse;
        f_accum_sse = true;
        m_accum_sse = (xcr0_accum() & 2) != 0;
        return m_accum_sse;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_tilecfg() {
        if (f_accum_tilecfg)
            return m_accum_tilecfg;
        f_accum_tilecfg = true;
        m_accum_tilecfg = (xcr0_accum() & 131072) != 0;
        return m_accum_tilecfg;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_tiledata() {
        if (f_accum_tiledata)
            return m_accum_tiledata;
        f_accum_tiledata = true;
        m_accum_tiledata = (xcr0_accum() & 262144) != 0;
        return m_accum_tiledata;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_x87() {
        if (f_accum_x87)
            return m_accum_x87;
        f_accum_x87 = true;
        m_accum_x87 = (xcr0_accum() & 1) != 0;
        return m_accum_x87;
    }

    bool xen_hvm_context_t::cpu_xsave_t::accum_zmm_hi256() {
        if (f_accum_zmm_hi256)
            return m_accum_zmm_hi256;
        f_accum_zmm_hi256 = true;
        m_accum_zmm_hi256 = (xcr0_accum() & 64) != 0;
        return m_accum_zmm_hi256;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_apx() {
        if (f_mask_apx)
            return m_mask_apx;
        f_mask_apx = true;
        m_mask_apx = (xfeature_mask() & 524288) != 0;
        return m_mask_apx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_avx() {
        if (f_mask_avx)
            return m_mask_avx;
        f_mask_avx = true;
        m_mask_avx = (xfeature_mask() & 4) != 0;
        return m_mask_avx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_bndcsr() {
        if (f_mask_bndcsr)
            return m_mask_bndcsr;
        f_mask_bndcsr = true;
        m_mask_bndcsr = (xfeature_mask() & 16) != 0;
        return m_mask_bndcsr;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_bndregs() {
        if (f_mask_bndregs)
            return m_mask_bndregs;
        f_mask_bndregs = true;
        m_mask_bndregs = (xfeature_mask() & 8) != 0;
        return m_mask_bndregs;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_hi16_zmm() {
        if (f_mask_hi16_zmm)
            return m_mask_hi16_zmm;
        f_mask_hi16_zmm = true;
        m_mask_hi16_zmm = (xfeature_mask() & 128) != 0;
        return m_mask_hi16_zmm;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_lwp() {
        if (f_mask_lwp)
            return m_mask_lwp;
        f_mask_lwp = true;
        m_mask_lwp = kaitai::kstream::mod(xfeature_mask() / 4611686018427387904LL, 2) == 1;
        return m_mask_lwp;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_opmask() {
        if (f_mask_opmask)
            return m_mask_opmask;
        f_mask_opmask = true;
        m_mask_opmask = (xfeature_mask() & 32) != 0;
        return m_mask_opmask;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_pkru() {
        if (f_mask_pkru)
            return m_mask_pkru;
        f_mask_pkru = true;
        m_mask_pkru = (xfeature_mask() & 512) != 0;
        return m_mask_pkru;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_sse() {
        if (f_mask_sse)
            return m_mask_sse;
        f_mask_sse = true;
        m_mask_sse = (xfeature_mask() & 2) != 0;
        return m_mask_sse;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_tilecfg() {
        if (f_mask_tilecfg)
            return m_mask_tilecfg;
        f_mask_tilecfg = true;
        m_mask_tilecfg = (xfeature_mask() & 131072) != 0;
        return m_mask_tilecfg;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_tiledata() {
        if (f_mask_tiledata)
            return m_mask_tiledata;
        f_mask_tiledata = true;
        m_mask_tiledata = (xfeature_mask() & 262144) != 0;
        return m_mask_tiledata;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_x87() {
        if (f_mask_x87)
            return m_mask_x87;
        f_mask_x87 = true;
        m_mask_x87 = (xfeature_mask() & 1) != 0;
        return m_mask_x87;
    }

    bool xen_hvm_context_t::cpu_xsave_t::mask_zmm_hi256() {
        if (f_mask_zmm_hi256)
            return m_mask_zmm_hi256;
        f_mask_zmm_hi256 = true;
        m_mask_zmm_hi256 = (xfeature_mask() & 64) != 0;
        return m_mask_zmm_hi256;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_apx() {
        if (f_xcr0_apx)
            return m_xcr0_apx;
        f_xcr0_apx = true;
        m_xcr0_apx = (xcr0() & 524288) != 0;
        return m_xcr0_apx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_avx() {
        if (f_xcr0_avx)
            return m_xcr0_avx;
        f_xcr0_avx = true;
        m_xcr0_avx = (xcr0() & 4) != 0;
        return m_xcr0_avx;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_bndcsr() {
        if (f_xcr0_bndcsr)
            return m_xcr0_bndcsr;
        f_xcr0_bndcsr = true;
        m_xcr0_bndcsr = (xcr0() & 16) != 0;
        return m_xcr0_bndcsr;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_bndregs() {
        if (f_xcr0_bndregs)
            return m_xcr0_bndregs;
        f_xcr0_bndregs = true;
        m_xcr0_bndregs = (xcr0() & 8) != 0;
        return m_xcr0_bndregs;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_hi16_zmm() {
        if (f_xcr0_hi16_zmm)
            return m_xcr0_hi16_zmm;
        f_xcr0_hi16_zmm = true;
        m_xcr0_hi16_zmm = (xcr0() & 128) != 0;
        return m_xcr0_hi16_zmm;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_lwp() {
        if (f_xcr0_lwp)
            return m_xcr0_lwp;
        f_xcr0_lwp = true;
        m_xcr0_lwp = kaitai::kstream::mod(xcr0() / 4611686018427387904LL, 2) == 1;
        return m_xcr0_lwp;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_opmask() {
        if (f_xcr0_opmask)
            return m_xcr0_opmask;
        f_xcr0_opmask = true;
        m_xcr0_opmask = (xcr0() & 32) != 0;
        return m_xcr0_opmask;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_pkru() {
        if (f_xcr0_pkru)
            return m_xcr0_pkru;
        f_xcr0_pkru = true;
        m_xcr0_pkru = (xcr0() & 512) != 0;
        return m_xcr0_pkru;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_sse() {
        if (f_xcr0_sse)
            return m_xcr0_sse;
        f_xcr0_sse = true;
        m_xcr0_sse = (xcr0() & 2) != 0;
        return m_xcr0_sse;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_tilecfg() {
        if (f_xcr0_tilecfg)
            return m_xcr0_tilecfg;
        f_xcr0_tilecfg = true;
        m_xcr0_tilecfg = (xcr0() & 131072) != 0;
        return m_xcr0_tilecfg;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_tiledata() {
        if (f_xcr0_tiledata)
            return m_xcr0_tiledata;
        f_xcr0_tiledata = true;
        m_xcr0_tiledata = (xcr0() & 262144) != 0;
        return m_xcr0_tiledata;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_x87() {
        if (f_xcr0_x87)
            return m_xcr0_x87;
        f_xcr0_x87 = true;
        m_xcr0_x87 = (xcr0() & 1) != 0;
        return m_xcr0_x87;
    }

    bool xen_hvm_context_t::cpu_xsave_t::xcr0_zmm_hi256() {
        if (f_xcr0_zmm_hi256)
            return m_xcr0_zmm_hi256;
        f_xcr0_zmm_hi256 = true;
        m_xcr0_zmm_hi256 = (xcr0() & 64) != 0;
        return m_xcr0_zmm_hi256;
    }

    xen_hvm_context_t::entry_t::entry_t(kaitai::kstream* p__io, xen_hvm_context_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m__io__raw_body = nullptr;
        _read();
    }

    void xen_hvm_context_t::entry_t::_read() {
        m_typecode = static_cast<xen_hvm_context_t::save_type_t>(m__io->read_u2le());
        m_instance = m__io->read_u2le();
        m_len_body = m__io->read_u4le();
        n_body = true;
        switch (typecode()) {
        case xen_hvm_context_t::SAVE_TYPE_CPU: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<cpu_t>(new cpu_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_CPU_MSR: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<cpu_msr_t>(new cpu_msr_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_CPU_XSAVE: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<cpu_xsave_t>(new cpu_xsave_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_HEADER: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<header_t>(new header_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_HPET: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<hpet_t>(new hpet_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_IOAPIC: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<ioapic_t>(new ioapic_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_ISA_IRQ: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<isa_irq_t>(new isa_irq_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_LAPIC: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<lapic_t>(new lapic_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_LAPIC_REGS: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<lapic_regs_t>(new lapic_regs_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_MTRR: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<mtrr_t>(new mtrr_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_PCI_IRQ: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<pci_irq_t>(new pci_irq_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_PCI_LINK: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<pci_link_t>(new pci_link_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_PIC: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<pic_t>(new pic_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_PIT: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<pit_t>(new pit_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_PMTIMER: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<pmtimer_t>(new pmtimer_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_RTC: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<rtc_t>(new rtc_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_TSC_ADJUST: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<tsc_adjust_t>(new tsc_adjust_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_VIRIDIAN_DOMAIN: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<viridian_domain_t>(new viridian_domain_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_VIRIDIAN_VCPU: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<viridian_vcpu_t>(new viridian_vcpu_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        case xen_hvm_context_t::SAVE_TYPE_VMCE_VCPU: {
            n_body = false;
            m__raw_body = m__io->read_bytes(len_body());
            m__io__raw_body = std::unique_ptr<kaitai::kstream>(new kaitai::kstream(m__raw_body));
            m_body = std::unique_ptr<vmce_vcpu_t>(new vmce_vcpu_t(m__io__raw_body.get(), this, m__root));
            break;
        }
        default: {
            m__raw_body = m__io->read_bytes(len_body());
            break;
        }
        }
    }

    xen_hvm_context_t::entry_t::~entry_t() {
        _clean_up();
    }

    void xen_hvm_context_t::entry_t::_clean_up() {
        if (!n_body) {
        }
    }

    xen_hvm_context_t::header_t::header_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_cpu_extended_family = false;
        f_cpu_extended_model = false;
        f_cpu_family = false;
        f_cpu_model = false;
        f_cpu_stepping = false;
        f_cpu_type = false;
        _read();
    }

    void xen_hvm_context_t::header_t::_read() {
        m_magic = m__io->read_u4le();
        m_version = m__io->read_u4le();
        m_changeset = m__io->read_u8le();
        m_cpuid = m__io->read_u4le();
        m_gtsc_khz = m__io->read_u4le();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::header_t::~header_t() {
        _clean_up();
    }

    void xen_hvm_context_t::header_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    int32_t xen_hvm_context_t::header_t::cpu_extended_family() {
        if (f_cpu_extended_family)
            return m_cpu_extended_family;
        f_cpu_extended_family = true;
        m_cpu_extended_family = kaitai::kstream::mod(cpuid() / 1048576, 256);
        return m_cpu_extended_family;
    }

    int32_t xen_hvm_context_t::header_t::cpu_extended_model() {
        if (f_cpu_extended_model)
            return m_cpu_extended_model;
        f_cpu_extended_model = true;
        m_cpu_extended_model = kaitai::kstream::mod(cpuid() / 65536, 16);
        return m_cpu_extended_model;
    }

    int32_t xen_hvm_context_t::header_t::cpu_family() {
        if (f_cpu_family)
            return m_cpu_family;
        f_cpu_family = true;
        m_cpu_family = kaitai::kstream::mod(cpuid() / 256, 16);
        return m_cpu_family;
    }

    int32_t xen_hvm_context_t::header_t::cpu_model() {
        if (f_cpu_model)
            return m_cpu_model;
        f_cpu_model = true;
        m_cpu_model = kaitai::kstream::mod(cpuid() / 16, 16);
        return m_cpu_model;
    }

    int32_t xen_hvm_context_t::header_t::cpu_stepping() {
        if (f_cpu_stepping)
            return m_cpu_stepping;
        f_cpu_stepping = true;
        m_cpu_stepping = cpuid() & 15;
        return m_cpu_stepping;
    }

    int32_t xen_hvm_context_t::header_t::cpu_type() {
        if (f_cpu_type)
            return m_cpu_type;
        f_cpu_type = true;
        m_cpu_type = kaitai::kstream::mod(cpuid() / 4096, 4);
        return m_cpu_type;
    }

    xen_hvm_context_t::hpet_t::hpet_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_timers = nullptr;
        m_period = nullptr;
        f_count_size_cap = false;
        f_is_enabled = false;
        f_is_legacy = false;
        f_leg_rt_cap = false;
        f_num_tim_cap = false;
        f_rev_id = false;
        f_t0_int_sts = false;
        f_t1_int_sts = false;
        f_t2_int_sts = false;
        f_vendor_id = false;
        _read();
    }

    void xen_hvm_context_t::hpet_t::_read() {
        m_capability = m__io->read_u4le();
        m_counter_period = m__io->read_u4le();
        m_res0 = m__io->read_bytes(8);
        m_config = m__io->read_u8le();
        m_res1 = m__io->read_bytes(8);
        m_isr = m__io->read_u8le();
        m_res2 = m__io->read_bytes(200);
        m_mc64 = m__io->read_u8le();
        m_res3 = m__io->read_bytes(8);
        m_timers = std::unique_ptr<std::vector<std::unique_ptr<hpet_timer_t>>>(new std::vector<std::unique_ptr<hpet_timer_t>>());
        const int l_timers = 3;
        for (int i = 0; i < l_timers; i++) {
            m_timers->push_back(std::move(std::unique_ptr<hpet_timer_t>(new hpet_timer_t(m__io, this, m__root))));
        }
        m_res5 = m__io->read_bytes(672);
        m_period = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
        const int l_period = 3;
        for (int i = 0; i < l_period; i++) {
            m_period->push_back(std::move(m__io->read_u8le()));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::hpet_t::~hpet_t() {
        _clean_up();
    }

    void xen_hvm_context_t::hpet_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::hpet_t::count_size_cap() {
        if (f_count_size_cap)
            return m_count_size_cap;
        f_count_size_cap = true;
        m_count_size_cap = (capability() & 8192) != 0;
        return m_count_size_cap;
    }

    bool xen_hvm_context_t::hpet_t::is_enabled() {
        if (f_is_enabled)
            return m_is_enabled;
        f_is_enabled = true;
        m_is_enabled = (config() & 1) != 0;
        return m_is_enabled;
    }

    bool xen_hvm_context_t::hpet_t::is_legacy() {
        if (f_is_legacy)
            return m_is_legacy;
        f_is_legacy = true;
        m_is_legacy = (config() & 2) != 0;
        return m_is_legacy;
    }

    bool xen_hvm_context_t::hpet_t::leg_rt_cap() {
        if (f_leg_rt_cap)
            return m_leg_rt_cap;
        f_leg_rt_cap = true;
        m_leg_rt_cap = (capability() & 32768) != 0;
        return m_leg_rt_cap;
    }

    int32_t xen_hvm_context_t::hpet_t::num_tim_cap() {
        if (f_num_tim_cap)
            return m_num_tim_cap;
        f_num_tim_cap = true;
        m_num_tim_cap = kaitai::kstream::mod(capability() / 256, 32);
        return m_num_tim_cap;
    }

    int32_t xen_hvm_context_t::hpet_t::rev_id() {
        if (f_rev_id)
            return m_rev_id;
        f_rev_id = true;
        m_rev_id = capability() & 255;
        return m_rev_id;
    }

    bool xen_hvm_context_t::hpet_t::t0_int_sts() {
        if (f_t0_int_sts)
            return m_t0_int_sts;
        f_t0_int_sts = true;
        m_t0_int_sts = (isr() & 1) != 0;
        return m_t0_int_sts;
    }

    bool xen_hvm_context_t::hpet_t::t1_int_sts() {
        if (f_t1_int_sts)
            return m_t1_int_sts;
        f_t1_int_sts = true;
        m_t1_int_sts = (isr() & 2) != 0;
        return m_t1_int_sts;
    }

    bool xen_hvm_context_t::hpet_t::t2_int_sts() {
        if (f_t2_int_sts)
            return m_t2_int_sts;
        f_t2_int_sts = true;
        m_t2_int_sts = (isr() & 4) != 0;
        return m_t2_int_sts;
    }

    int32_t xen_hvm_context_t::hpet_t::vendor_id() {
        if (f_vendor_id)
            return m_vendor_id;
        f_vendor_id = true;
        m_vendor_id = capability() / 65536;
        return m_vendor_id;
    }

    xen_hvm_context_t::hpet_timer_t::hpet_timer_t(kaitai::kstream* p__io, xen_hvm_context_t::hpet_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_fsb_cap = false;
        f_fsb_enabled = false;
        f_int_route = false;
        f_is_32bit = false;
        f_is_enabled = false;
        f_is_level = false;
        f_is_periodic = false;
        f_periodic_cap = false;
        f_set_value = false;
        f_size_cap = false;
        _read();
    }

    void xen_hvm_context_t::hpet_timer_t::_read() {
        m_config = m__io->read_u4le();
        m_int_route_cap = m__io->read_u4le();
        m_cmp = m__io->read_u8le();
        m_fsb_value = m__io->read_u4le();
        m_fsb_address = m__io->read_u4le();
        m_res4 = m__io->read_bytes(8);
    }

    xen_hvm_context_t::hpet_timer_t::~hpet_timer_t() {
        _clean_up();
    }

    void xen_hvm_context_t::hpet_timer_t::_clean_up() {
    }

    bool xen_hvm_context_t::hpet_timer_t::fsb_cap() {
        if (f_fsb_cap)
            return m_fsb_cap;
        f_fsb_cap = true;
        m_fsb_cap = (config() & 32768) != 0;
        return m_fsb_cap;
    }

    bool xen_hvm_context_t::hpet_timer_t::fsb_enabled() {
        if (f_fsb_enabled)
            return m_fsb_enabled;
        f_fsb_enabled = true;
        m_fsb_enabled = (config() & 16384) != 0;
        return m_fsb_enabled;
    }

    int32_t xen_hvm_context_t::hpet_timer_t::int_route() {
        if (f_int_route)
            return m_int_route;
        f_int_route = true;
        m_int_route = kaitai::kstream::mod(config() / 512, 32);
        return m_int_route;
    }

    bool xen_hvm_context_t::hpet_timer_t::is_32bit() {
        if (f_is_32bit)
            return m_is_32bit;
        f_is_32bit = true;
        m_is_32bit = (config() & 256) != 0;
        return m_is_32bit;
    }

    bool xen_hvm_context_t::hpet_timer_t::is_enabled() {
        if (f_is_enabled)
            return m_is_enabled;
        f_is_enabled = true;
        m_is_enabled = (config() & 4) != 0;
        return m_is_enabled;
    }

    bool xen_hvm_context_t::hpet_timer_t::is_level() {
        if (f_is_level)
            return m_is_level;
        f_is_level = true;
        m_is_level = (config() & 2) != 0;
        return m_is_level;
    }

    bool xen_hvm_context_t::hpet_timer_t::is_periodic() {
        if (f_is_periodic)
            return m_is_periodic;
        f_is_periodic = true;
        m_is_periodic = (config() & 8) != 0;
        return m_is_periodic;
    }

    bool xen_hvm_context_t::hpet_timer_t::periodic_cap() {
        if (f_periodic_cap)
            return m_periodic_cap;
        f_periodic_cap = true;
        m_periodic_cap = (config() & 16) != 0;
        return m_periodic_cap;
    }

    bool xen_hvm_context_t::hpet_timer_t::set_value() {
        if (f_set_value)
            return m_set_value;
        f_set_value = true;
        m_set_value = (config() & 64) != 0;
        return m_set_value;
    }

    bool xen_hvm_context_t::hpet_timer_t::size_cap() {
        if (f_size_cap)
            return m_size_cap;
        f_size_cap = true;
        m_size_cap = (config() & 32) != 0;
        return m_size_cap;
    }

    xen_hvm_context_t::ioapic_t::ioapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_redirtbl = nullptr;
        _read();
    }

    void xen_hvm_context_t::ioapic_t::_read() {
        m_base_address = m__io->read_u8le();
        m_ioregsel = m__io->read_u4le();
        m_id = m__io->read_u4le();
        m_redirtbl = std::unique_ptr<std::vector<std::unique_ptr<redirection_entry_t>>>(new std::vector<std::unique_ptr<redirection_entry_t>>());
        const int l_redirtbl = 48;
        for (int i = 0; i < l_redirtbl; i++) {
            m_redirtbl->push_back(std::move(std::unique_ptr<redirection_entry_t>(new redirection_entry_t(m__io, this, m__root))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::ioapic_t::~ioapic_t() {
        _clean_up();
    }

    void xen_hvm_context_t::ioapic_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::isa_irq_t::isa_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_irq0 = false;
        f_irq1 = false;
        f_irq10 = false;
        f_irq11 = false;
        f_irq12 = false;
        f_irq13 = false;
        f_irq14 = false;
        f_irq15 = false;
        f_irq2 = false;
        f_irq3 = false;
        f_irq4 = false;
        f_irq5 = false;
        f_irq6 = false;
        f_irq7 = false;
        f_irq8 = false;
        f_irq9 = false;
        _read();
    }

    void xen_hvm_context_t::isa_irq_t::_read() {
        m_wires = m__io->read_u2le();
        m_reserved = m__io->read_bytes(6);
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::isa_irq_t::~isa_irq_t() {
        _clean_up();
    }

    void xen_hvm_context_t::isa_irq_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::isa_irq_t::irq0() {
        if (f_irq0)
            return m_irq0;
        f_irq0 = true;
        m_irq0 = (wires() & 1) != 0;
        return m_irq0;
    }

    bool xen_hvm_context_t::isa_irq_t::irq1() {
        if (f_irq1)
            return m_irq1;
        f_irq1 = true;
        m_irq1 = (wires() & 2) != 0;
        return m_irq1;
    }

    bool xen_hvm_context_t::isa_irq_t::irq10() {
        if (f_irq10)
            return m_irq10;
        f_irq10 = true;
        m_irq10 = (wires() & 1024) != 0;
        return m_irq10;
    }

    bool xen_hvm_context_t::isa_irq_t::irq11() {
        if (f_irq11)
            return m_irq11;
        f_irq11 = true;
        m_irq11 = (wires() & 2048) != 0;
        return m_irq11;
    }

    bool xen_hvm_context_t::isa_irq_t::irq12() {
        if (f_irq12)
            return m_irq12;
        f_irq12 = true;
        m_irq12 = (wires() & 4096) != 0;
        return m_irq12;
    }

    bool xen_hvm_context_t::isa_irq_t::irq13() {
        if (f_irq13)
            return m_irq13;
        f_irq13 = true;
        m_irq13 = (wires() & 8192) != 0;
        return m_irq13;
    }

    bool xen_hvm_context_t::isa_irq_t::irq14() {
        if (f_irq14)
            return m_irq14;
        f_irq14 = true;
        m_irq14 = (wires() & 16384) != 0;
        return m_irq14;
    }

    bool xen_hvm_context_t::isa_irq_t::irq15() {
        if (f_irq15)
            return m_irq15;
        f_irq15 = true;
        m_irq15 = (wires() & 32768) != 0;
        return m_irq15;
    }

    bool xen_hvm_context_t::isa_irq_t::irq2() {
        if (f_irq2)
            return m_irq2;
        f_irq2 = true;
        m_irq2 = (wires() & 4) != 0;
        return m_irq2;
    }

    bool xen_hvm_context_t::isa_irq_t::irq3() {
        if (f_irq3)
            return m_irq3;
        f_irq3 = true;
        m_irq3 = (wires() & 8) != 0;
        return m_irq3;
    }

    bool xen_hvm_context_t::isa_irq_t::irq4() {
        if (f_irq4)
            return m_irq4;
        f_irq4 = true;
        m_irq4 = (wires() & 16) != 0;
        return m_irq4;
    }

    bool xen_hvm_context_t::isa_irq_t::irq5() {
        if (f_irq5)
            return m_irq5;
        f_irq5 = true;
        m_irq5 = (wires() & 32) != 0;
        return m_irq5;
    }

    bool xen_hvm_context_t::isa_irq_t::irq6() {
        if (f_irq6)
            return m_irq6;
        f_irq6 = true;
        m_irq6 = (wires() & 64) != 0;
        return m_irq6;
    }

    bool xen_hvm_context_t::isa_irq_t::irq7() {
        if (f_irq7)
            return m_irq7;
        f_irq7 = true;
        m_irq7 = (wires() & 128) != 0;
        return m_irq7;
    }

    bool xen_hvm_context_t::isa_irq_t::irq8() {
        if (f_irq8)
            return m_irq8;
        f_irq8 = true;
        m_irq8 = (wires() & 256) != 0;
        return m_irq8;
    }

    bool xen_hvm_context_t::isa_irq_t::irq9() {
        if (f_irq9)
            return m_irq9;
        f_irq9 = true;
        m_irq9 = (wires() & 512) != 0;
        return m_irq9;
    }

    xen_hvm_context_t::lapic_t::lapic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_base_pfn = false;
        f_hw_disabled = false;
        f_is_bsp = false;
        f_is_enabled = false;
        f_is_x2apic = false;
        f_sw_disabled = false;
        _read();
    }

    void xen_hvm_context_t::lapic_t::_read() {
        m_apic_base_msr = m__io->read_u8le();
        m_disabled = m__io->read_u4le();
        m_timer_divisor = m__io->read_u4le();
        n_tdt_msr = true;
        if (!(_io()->is_eof())) {
            n_tdt_msr = false;
            m_tdt_msr = m__io->read_u8le();
        }
        n_pending_esr = true;
        if (!(_io()->is_eof())) {
            n_pending_esr = false;
            m_pending_esr = m__io->read_u4le();
        }
        n_padding = true;
        if (!(_io()->is_eof())) {
            n_padding = false;
            m_padding = m__io->read_u4le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::lapic_t::~lapic_t() {
        _clean_up();
    }

    void xen_hvm_context_t::lapic_t::_clean_up() {
        if (!n_tdt_msr) {
        }
        if (!n_pending_esr) {
        }
        if (!n_padding) {
        }
        if (!n_trailing) {
        }
    }

    uint64_t xen_hvm_context_t::lapic_t::base_pfn() {
        if (f_base_pfn)
            return m_base_pfn;
        f_base_pfn = true;
        m_base_pfn = static_cast<uint64_t>(apic_base_msr() / 4096);
        return m_base_pfn;
    }

    bool xen_hvm_context_t::lapic_t::hw_disabled() {
        if (f_hw_disabled)
            return m_hw_disabled;
        f_hw_disabled = true;
        m_hw_disabled = (disabled() & 1) != 0;
        return m_hw_disabled;
    }

    bool xen_hvm_context_t::lapic_t::is_bsp() {
        if (f_is_bsp)
            return m_is_bsp;
        f_is_bsp = true;
        m_is_bsp = (apic_base_msr() & 256) != 0;
        return m_is_bsp;
    }

    bool xen_hvm_context_t::lapic_t::is_enabled() {
        if (f_is_enabled)
            return m_is_enabled;
        f_is_enabled = true;
        m_is_enabled = (apic_base_msr() & 2048) != 0;
        return m_is_enabled;
    }

    bool xen_hvm_context_t::lapic_t::is_x2apic() {
        if (f_is_x2apic)
            return m_is_x2apic;
        f_is_x2apic = true;
        m_is_x2apic = (apic_base_msr() & 1024) != 0;
        return m_is_x2apic;
    }

    bool xen_hvm_context_t::lapic_t::sw_disabled() {
        if (f_sw_disabled)
            return m_sw_disabled;
        f_sw_disabled = true;
        m_sw_disabled = (disabled() & 2) != 0;
        return m_sw_disabled;
    }

    xen_hvm_context_t::lapic_regs_t::lapic_regs_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_reserved_000 = nullptr;
        m_id = nullptr;
        m_version = nullptr;
        m_reserved_040 = nullptr;
        m_tpr = nullptr;
        m_apr = nullptr;
        m_ppr = nullptr;
        m_eoi = nullptr;
        m_rrd = nullptr;
        m_ldr = nullptr;
        m_dfr = nullptr;
        m_svr = nullptr;
        m_isr = nullptr;
        m_tmr = nullptr;
        m_irr = nullptr;
        m_esr = nullptr;
        m_reserved_290 = nullptr;
        m_lvt_cmci = nullptr;
        m_icr_low = nullptr;
        m_icr_high = nullptr;
        m_lvt_timer = nullptr;
        m_lvt_thermal = nullptr;
        m_lvt_pmc = nullptr;
        m_lvt_lint0 = nullptr;
        m_lvt_lint1 = nullptr;
        m_lvt_error = nullptr;
        m_timer_initial = nullptr;
        m_timer_current = nullptr;
        m_reserved_3a0 = nullptr;
        m_timer_divide = nullptr;
        m_self_ipi = nullptr;
        _read();
    }

    void xen_hvm_context_t::lapic_regs_t::_read() {
        m_reserved_000 = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_reserved_000 = 2;
        for (int i = 0; i < l_reserved_000; i++) {
            m_reserved_000->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_id = std::unique_ptr<apic_id_t>(new apic_id_t(m__io, this, m__root));
        m_version = std::unique_ptr<apic_version_t>(new apic_version_t(m__io, this, m__root));
        m_reserved_040 = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_reserved_040 = 4;
        for (int i = 0; i < l_reserved_040; i++) {
            m_reserved_040->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_tpr = std::unique_ptr<apic_priority_t>(new apic_priority_t(m__io, this, m__root));
        m_apr = std::unique_ptr<apic_priority_t>(new apic_priority_t(m__io, this, m__root));
        m_ppr = std::unique_ptr<apic_priority_t>(new apic_priority_t(m__io, this, m__root));
        m_eoi = std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root));
        m_rrd = std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root));
        m_ldr = std::unique_ptr<apic_logical_destination_t>(new apic_logical_destination_t(m__io, this, m__root));
        m_dfr = std::unique_ptr<apic_destination_format_t>(new apic_destination_format_t(m__io, this, m__root));
        m_svr = std::unique_ptr<apic_spurious_t>(new apic_spurious_t(m__io, this, m__root));
        m_isr = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_isr = 8;
        for (int i = 0; i < l_isr; i++) {
            m_isr->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_tmr = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_tmr = 8;
        for (int i = 0; i < l_tmr; i++) {
            m_tmr->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_irr = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_irr = 8;
        for (int i = 0; i < l_irr; i++) {
            m_irr->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_esr = std::unique_ptr<apic_error_status_t>(new apic_error_status_t(m__io, this, m__root));
        m_reserved_290 = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_reserved_290 = 6;
        for (int i = 0; i < l_reserved_290; i++) {
            m_reserved_290->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_lvt_cmci = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_icr_low = std::unique_ptr<apic_icr_low_t>(new apic_icr_low_t(m__io, this, m__root));
        m_icr_high = std::unique_ptr<apic_icr_high_t>(new apic_icr_high_t(m__io, this, m__root));
        m_lvt_timer = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_lvt_thermal = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_lvt_pmc = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_lvt_lint0 = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_lvt_lint1 = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_lvt_error = std::unique_ptr<apic_lvt_t>(new apic_lvt_t(m__io, this, m__root));
        m_timer_initial = std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root));
        m_timer_current = std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root));
        m_reserved_3a0 = std::unique_ptr<std::vector<std::unique_ptr<apic_register_t>>>(new std::vector<std::unique_ptr<apic_register_t>>());
        const int l_reserved_3a0 = 4;
        for (int i = 0; i < l_reserved_3a0; i++) {
            m_reserved_3a0->push_back(std::move(std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root))));
        }
        m_timer_divide = std::unique_ptr<apic_timer_divide_t>(new apic_timer_divide_t(m__io, this, m__root));
        m_self_ipi = std::unique_ptr<apic_register_t>(new apic_register_t(m__io, this, m__root));
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::lapic_regs_t::~lapic_regs_t() {
        _clean_up();
    }

    void xen_hvm_context_t::lapic_regs_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::memory_types_t::memory_types_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_types = nullptr;
        _read();
    }

    void xen_hvm_context_t::memory_types_t::_read() {
        m_types = std::unique_ptr<std::vector<memory_type_t>>(new std::vector<memory_type_t>());
        const int l_types = 8;
        for (int i = 0; i < l_types; i++) {
            m_types->push_back(std::move(static_cast<xen_hvm_context_t::memory_type_t>(m__io->read_u1())));
        }
    }

    xen_hvm_context_t::memory_types_t::~memory_types_t() {
        _clean_up();
    }

    void xen_hvm_context_t::memory_types_t::_clean_up() {
    }

    xen_hvm_context_t::msr_t::msr_t(kaitai::kstream* p__io, xen_hvm_context_t::cpu_msr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_hvm_context_t::msr_t::_read() {
        m_index = static_cast<xen_hvm_context_t::msr_index_t>(m__io->read_u4le());
        m_reserved = m__io->read_u4le();
        m_val = m__io->read_u8le();
    }

    xen_hvm_context_t::msr_t::~msr_t() {
        _clean_up();
    }

    void xen_hvm_context_t::msr_t::_clean_up() {
    }

    xen_hvm_context_t::mtrr_t::mtrr_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_msr_pat_cr = nullptr;
        m_msr_mtrr_var = nullptr;
        m_fix64k_00000 = nullptr;
        m_fix16k_80000 = nullptr;
        m_fix16k_a0000 = nullptr;
        m_fix4k_c0000 = nullptr;
        m_fix4k_c8000 = nullptr;
        m_fix4k_d0000 = nullptr;
        m_fix4k_d8000 = nullptr;
        m_fix4k_e0000 = nullptr;
        m_fix4k_e8000 = nullptr;
        m_fix4k_f0000 = nullptr;
        m_fix4k_f8000 = nullptr;
        f_default_type = false;
        f_fix = false;
        f_fixed_enabled = false;
        f_is_enabled = false;
        f_smrr = false;
        f_vcnt = false;
        f_wc = false;
        _read();
    }

    void xen_hvm_context_t::mtrr_t::_read() {
        m_msr_pat_cr = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_msr_mtrr_var = std::unique_ptr<std::vector<std::unique_ptr<mtrr_variable_t>>>(new std::vector<std::unique_ptr<mtrr_variable_t>>());
        const int l_msr_mtrr_var = 8;
        for (int i = 0; i < l_msr_mtrr_var; i++) {
            m_msr_mtrr_var->push_back(std::move(std::unique_ptr<mtrr_variable_t>(new mtrr_variable_t(m__io, this, m__root))));
        }
        m_fix64k_00000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix16k_80000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix16k_a0000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_c0000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_c8000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_d0000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_d8000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_e0000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_e8000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_f0000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_fix4k_f8000 = std::unique_ptr<memory_types_t>(new memory_types_t(m__io, this, m__root));
        m_msr_mtrr_cap = m__io->read_u8le();
        m_msr_mtrr_def_type = m__io->read_u8le();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::mtrr_t::~mtrr_t() {
        _clean_up();
    }

    void xen_hvm_context_t::mtrr_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::memory_type_t xen_hvm_context_t::mtrr_t::default_type() {
        if (f_default_type)
            return m_default_type;
        f_default_type = true;
        m_default_type = static_cast<xen_hvm_context_t::memory_type_t>(msr_mtrr_def_type() & 255);
        return m_default_type;
    }

    bool xen_hvm_context_t::mtrr_t::fix() {
        if (f_fix)
            return m_fix;
        f_fix = true;
        m_fix = (msr_mtrr_cap() & 256) != 0;
        return m_fix;
    }

    bool xen_hvm_context_t::mtrr_t::fixed_enabled() {
        if (f_fixed_enabled)
            return m_fixed_enabled;
        f_fixed_enabled = true;
        m_fixed_enabled = (msr_mtrr_def_type() & 1024) != 0;
        return m_fixed_enabled;
    }

    bool xen_hvm_context_t::mtrr_t::is_enabled() {
        if (f_is_enabled)
            return m_is_enabled;
        f_is_enabled = true;
        m_is_enabled = (msr_mtrr_def_type() & 2048) != 0;
        return m_is_enabled;
    }

    bool xen_hvm_context_t::mtrr_t::smrr() {
        if (f_smrr)
            return m_smrr;
        f_smrr = true;
        m_smrr = (msr_mtrr_cap() & 2048) != 0;
        return m_smrr;
    }

    int32_t xen_hvm_context_t::mtrr_t::vcnt() {
        if (f_vcnt)
            return m_vcnt;
        f_vcnt = true;
        m_vcnt = msr_mtrr_cap() & 255;
        return m_vcnt;
    }

    bool xen_hvm_context_t::mtrr_t::wc() {
        if (f_wc)
            return m_wc;
        f_wc = true;
        m_wc = (msr_mtrr_cap() & 1024) != 0;
        return m_wc;
    }

    xen_hvm_context_t::mtrr_variable_t::mtrr_variable_t(kaitai::kstream* p__io, xen_hvm_context_t::mtrr_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_base_pfn = false;
        f_is_valid = false;
        f_mask_pfn = false;
        f_mem_type = false;
        _read();
    }

    void xen_hvm_context_t::mtrr_variable_t::_read() {
        m_physbase = m__io->read_u8le();
        m_physmask = m__io->read_u8le();
    }

    xen_hvm_context_t::mtrr_variable_t::~mtrr_variable_t() {
        _clean_up();
    }

    void xen_hvm_context_t::mtrr_variable_t::_clean_up() {
    }

    uint64_t xen_hvm_context_t::mtrr_variable_t::base_pfn() {
        if (f_base_pfn)
            return m_base_pfn;
        f_base_pfn = true;
        m_base_pfn = static_cast<uint64_t>(physbase() / 4096);
        return m_base_pfn;
    }

    bool xen_hvm_context_t::mtrr_variable_t::is_valid() {
        if (f_is_valid)
            return m_is_valid;
        f_is_valid = true;
        m_is_valid = (physmask() & 2048) != 0;
        return m_is_valid;
    }

    uint64_t xen_hvm_context_t::mtrr_variable_t::mask_pfn() {
        if (f_mask_pfn)
            return m_mask_pfn;
        f_mask_pfn = true;
        m_mask_pfn = static_cast<uint64_t>(physmask() / 4096);
        return m_mask_pfn;
    }

    xen_hvm_context_t::memory_type_t xen_hvm_context_t::mtrr_variable_t::mem_type() {
        if (f_mem_type)
            return m_mem_type;
        f_mem_type = true;
        m_mem_type = static_cast<xen_hvm_context_t::memory_type_t>(physbase() & 255);
        return m_mem_type;
    }

    xen_hvm_context_t::pci_device_pair_t::pci_device_pair_t(kaitai::kstream* p__io, xen_hvm_context_t::pci_irq_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_even_inta = false;
        f_even_intb = false;
        f_even_intc = false;
        f_even_intd = false;
        f_odd_inta = false;
        f_odd_intb = false;
        f_odd_intc = false;
        f_odd_intd = false;
        _read();
    }

    void xen_hvm_context_t::pci_device_pair_t::_read() {
        m_wires = m__io->read_u1();
    }

    xen_hvm_context_t::pci_device_pair_t::~pci_device_pair_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pci_device_pair_t::_clean_up() {
    }

    bool xen_hvm_context_t::pci_device_pair_t::even_inta() {
        if (f_even_inta)
            return m_even_inta;
        f_even_inta = true;
        m_even_inta = (wires() & 1) != 0;
        return m_even_inta;
    }

    bool xen_hvm_context_t::pci_device_pair_t::even_intb() {
        if (f_even_intb)
            return m_even_intb;
        f_even_intb = true;
        m_even_intb = (wires() & 2) != 0;
        return m_even_intb;
    }

    bool xen_hvm_context_t::pci_device_pair_t::even_intc() {
        if (f_even_intc)
            return m_even_intc;
        f_even_intc = true;
        m_even_intc = (wires() & 4) != 0;
        return m_even_intc;
    }

    bool xen_hvm_context_t::pci_device_pair_t::even_intd() {
        if (f_even_intd)
            return m_even_intd;
        f_even_intd = true;
        m_even_intd = (wires() & 8) != 0;
        return m_even_intd;
    }

    bool xen_hvm_context_t::pci_device_pair_t::odd_inta() {
        if (f_odd_inta)
            return m_odd_inta;
        f_odd_inta = true;
        m_odd_inta = (wires() & 16) != 0;
        return m_odd_inta;
    }

    bool xen_hvm_context_t::pci_device_pair_t::odd_intb() {
        if (f_odd_intb)
            return m_odd_intb;
        f_odd_intb = true;
        m_odd_intb = (wires() & 32) != 0;
        return m_odd_intb;
    }

    bool xen_hvm_context_t::pci_device_pair_t::odd_intc() {
        if (f_odd_intc)
            return m_odd_intc;
        f_odd_intc = true;
        m_odd_intc = (wires() & 64) != 0;
        return m_odd_intc;
    }

    bool xen_hvm_context_t::pci_device_pair_t::odd_intd() {
        if (f_odd_intd)
            return m_odd_intd;
        f_odd_intd = true;
        m_odd_intd = (wires() & 128) != 0;
        return m_odd_intd;
    }

    xen_hvm_context_t::pci_irq_t::pci_irq_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_device_pairs = nullptr;
        _read();
    }

    void xen_hvm_context_t::pci_irq_t::_read() {
        m_device_pairs = std::unique_ptr<std::vector<std::unique_ptr<pci_device_pair_t>>>(new std::vector<std::unique_ptr<pci_device_pair_t>>());
        const int l_device_pairs = 16;
        for (int i = 0; i < l_device_pairs; i++) {
            m_device_pairs->push_back(std::move(std::unique_ptr<pci_device_pair_t>(new pci_device_pair_t(m__io, this, m__root))));
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::pci_irq_t::~pci_irq_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pci_irq_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::pci_link_t::pci_link_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_route = nullptr;
        _read();
    }

    void xen_hvm_context_t::pci_link_t::_read() {
        m_route = std::unique_ptr<std::vector<uint8_t>>(new std::vector<uint8_t>());
        const int l_route = 4;
        for (int i = 0; i < l_route; i++) {
            m_route->push_back(std::move(m__io->read_u1()));
        }
        m_pad0 = m__io->read_bytes(4);
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::pci_link_t::~pci_link_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pci_link_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::pic_t::pic_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_auto_eoi = false;
        f_init_ic4 = false;
        f_init_next_icw = false;
        f_init_sngl = false;
        f_init_state = false;
        f_is_master = false;
        f_poll = false;
        f_priority_add = false;
        f_readsel_isr = false;
        f_rotate_on_auto_eoi = false;
        f_special_fully_nested_mode = false;
        f_special_mask_mode = false;
        _read();
    }

    void xen_hvm_context_t::pic_t::_read() {
        m_irr = m__io->read_u1();
        m_imr = m__io->read_u1();
        m_isr = m__io->read_u1();
        m_irq_base = m__io->read_u1();
        m_init_and_priority = m__io->read_u1();
        m_mode = m__io->read_u1();
        m_elcr = m__io->read_u1();
        m_int_output = m__io->read_u1();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::pic_t::~pic_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pic_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::pic_t::auto_eoi() {
        if (f_auto_eoi)
            return m_auto_eoi;
        f_auto_eoi = true;
        m_auto_eoi = (mode() & 4) != 0;
        return m_auto_eoi;
    }

    bool xen_hvm_context_t::pic_t::init_ic4() {
        if (f_init_ic4)
            return m_init_ic4;
        f_init_ic4 = true;
        m_init_ic4 = (init_and_priority() & 4) != 0;
        return m_init_ic4;
    }

    int32_t xen_hvm_context_t::pic_t::init_next_icw() {
        if (f_init_next_icw)
            return m_init_next_icw;
        f_init_next_icw = true;
        m_init_next_icw = init_and_priority() & 3;
        return m_init_next_icw;
    }

    bool xen_hvm_context_t::pic_t::init_sngl() {
        if (f_init_sngl)
            return m_init_sngl;
        f_init_sngl = true;
        m_init_sngl = (init_and_priority() & 8) != 0;
        return m_init_sngl;
    }

    int32_t xen_hvm_context_t::pic_t::init_state() {
        if (f_init_state)
            return m_init_state;
        f_init_state = true;
        m_init_state = init_and_priority() & 15;
        return m_init_state;
    }

    bool xen_hvm_context_t::pic_t::is_master() {
        if (f_is_master)
            return m_is_master;
        f_is_master = true;
        m_is_master = (mode() & 64) != 0;
        return m_is_master;
    }

    bool xen_hvm_context_t::pic_t::poll() {
        if (f_poll)
            return m_poll;
        f_poll = true;
        m_poll = (mode() & 2) != 0;
        return m_poll;
    }

    int32_t xen_hvm_context_t::pic_t::priority_add() {
        if (f_priority_add)
            return m_priority_add;
        f_priority_add = true;
        m_priority_add = init_and_priority() / 16;
        return m_priority_add;
    }

    bool xen_hvm_context_t::pic_t::readsel_isr() {
        if (f_readsel_isr)
            return m_readsel_isr;
        f_readsel_isr = true;
        m_readsel_isr = (mode() & 1) != 0;
        return m_readsel_isr;
    }

    bool xen_hvm_context_t::pic_t::rotate_on_auto_eoi() {
        if (f_rotate_on_auto_eoi)
            return m_rotate_on_auto_eoi;
        f_rotate_on_auto_eoi = true;
        m_rotate_on_auto_eoi = (mode() & 8) != 0;
        return m_rotate_on_auto_eoi;
    }

    bool xen_hvm_context_t::pic_t::special_fully_nested_mode() {
        if (f_special_fully_nested_mode)
            return m_special_fully_nested_mode;
        f_special_fully_nested_mode = true;
        m_special_fully_nested_mode = (mode() & 16) != 0;
        return m_special_fully_nested_mode;
    }

    bool xen_hvm_context_t::pic_t::special_mask_mode() {
        if (f_special_mask_mode)
            return m_special_mask_mode;
        f_special_mask_mode = true;
        m_special_mask_mode = (mode() & 32) != 0;
        return m_special_mask_mode;
    }

    xen_hvm_context_t::pit_t::pit_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_channels = nullptr;
        _read();
    }

    void xen_hvm_context_t::pit_t::_read() {
        m_channels = std::unique_ptr<std::vector<std::unique_ptr<pit_channel_t>>>(new std::vector<std::unique_ptr<pit_channel_t>>());
        const int l_channels = 3;
        for (int i = 0; i < l_channels; i++) {
            m_channels->push_back(std::move(std::unique_ptr<pit_channel_t>(new pit_channel_t(m__io, this, m__root))));
        }
        m_speaker_data_on = m__io->read_u4le();
        m_pad0 = m__io->read_u4le();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::pit_t::~pit_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pit_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::pit_channel_t::pit_channel_t(kaitai::kstream* p__io, xen_hvm_context_t::pit_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_hvm_context_t::pit_channel_t::_read() {
        m_count = m__io->read_u4le();
        m_latched_count = m__io->read_u2le();
        m_count_latched = static_cast<xen_hvm_context_t::pit_access_t>(m__io->read_u1());
        m_status_latched = m__io->read_u1();
        m_status = m__io->read_u1();
        m_read_state = static_cast<xen_hvm_context_t::pit_access_t>(m__io->read_u1());
        m_write_state = static_cast<xen_hvm_context_t::pit_access_t>(m__io->read_u1());
        m_write_latch = m__io->read_u1();
        m_rw_mode = static_cast<xen_hvm_context_t::pit_access_t>(m__io->read_u1());
        m_mode = static_cast<xen_hvm_context_t::pit_mode_t>(m__io->read_u1());
        m_bcd = m__io->read_u1();
        m_gate = m__io->read_u1();
    }

    xen_hvm_context_t::pit_channel_t::~pit_channel_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pit_channel_t::_clean_up() {
    }

    xen_hvm_context_t::pmtimer_t::pmtimer_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_bm_sts = false;
        f_gbl_en = false;
        f_gbl_sts = false;
        f_pwrbtn_en = false;
        f_pwrbtn_sts = false;
        f_rtc_en = false;
        f_rtc_sts = false;
        f_slpbtn_en = false;
        f_slpbtn_sts = false;
        f_tmr_en = false;
        f_tmr_sts = false;
        f_wak_sts = false;
        _read();
    }

    void xen_hvm_context_t::pmtimer_t::_read() {
        m_tmr_val = m__io->read_u4le();
        m_pm1a_sts = m__io->read_u2le();
        m_pm1a_en = m__io->read_u2le();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::pmtimer_t::~pmtimer_t() {
        _clean_up();
    }

    void xen_hvm_context_t::pmtimer_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::pmtimer_t::bm_sts() {
        if (f_bm_sts)
            return m_bm_sts;
        f_bm_sts = true;
        m_bm_sts = (pm1a_sts() & 16) != 0;
        return m_bm_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::gbl_en() {
        if (f_gbl_en)
            return m_gbl_en;
        f_gbl_en = true;
        m_gbl_en = (pm1a_en() & 32) != 0;
        return m_gbl_en;
    }

    bool xen_hvm_context_t::pmtimer_t::gbl_sts() {
        if (f_gbl_sts)
            return m_gbl_sts;
        f_gbl_sts = true;
        m_gbl_sts = (pm1a_sts() & 32) != 0;
        return m_gbl_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::pwrbtn_en() {
        if (f_pwrbtn_en)
            return m_pwrbtn_en;
        f_pwrbtn_en = true;
        m_pwrbtn_en = (pm1a_en() & 256) != 0;
        return m_pwrbtn_en;
    }

    bool xen_hvm_context_t::pmtimer_t::pwrbtn_sts() {
        if (f_pwrbtn_sts)
            return m_pwrbtn_sts;
        f_pwrbtn_sts = true;
        m_pwrbtn_sts = (pm1a_sts() & 256) != 0;
        return m_pwrbtn_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::rtc_en() {
        if (f_rtc_en)
            return m_rtc_en;
        f_rtc_en = true;
        m_rtc_en = (pm1a_en() & 1024) != 0;
        return m_rtc_en;
    }

    bool xen_hvm_context_t::pmtimer_t::rtc_sts() {
        if (f_rtc_sts)
            return m_rtc_sts;
        f_rtc_sts = true;
        m_rtc_sts = (pm1a_sts() & 1024) != 0;
        return m_rtc_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::slpbtn_en() {
        if (f_slpbtn_en)
            return m_slpbtn_en;
        f_slpbtn_en = true;
        m_slpbtn_en = (pm1a_en() & 512) != 0;
        return m_slpbtn_en;
    }

    bool xen_hvm_context_t::pmtimer_t::slpbtn_sts() {
        if (f_slpbtn_sts)
            return m_slpbtn_sts;
        f_slpbtn_sts = true;
        m_slpbtn_sts = (pm1a_sts() & 512) != 0;
        return m_slpbtn_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::tmr_en() {
        if (f_tmr_en)
            return m_tmr_en;
        f_tmr_en = true;
        m_tmr_en = (pm1a_en() & 1) != 0;
        return m_tmr_en;
    }

    bool xen_hvm_context_t::pmtimer_t::tmr_sts() {
        if (f_tmr_sts)
            return m_tmr_sts;
        f_tmr_sts = true;
        m_tmr_sts = (pm1a_sts() & 1) != 0;
        return m_tmr_sts;
    }

    bool xen_hvm_context_t::pmtimer_t::wak_sts() {
        if (f_wak_sts)
            return m_wak_sts;
        f_wak_sts = true;
        m_wak_sts = (pm1a_sts() & 32768) != 0;
        return m_wak_sts;
    }

    xen_hvm_context_t::redirection_entry_t::redirection_entry_t(kaitai::kstream* p__io, xen_hvm_context_t::ioapic_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_delivery_mode = false;
        f_delivery_status = false;
        f_is_active_low = false;
        f_is_level = false;
        f_is_logical = false;
        f_is_masked = false;
        f_remote_irr = false;
        f_reserve = false;
        _read();
    }

    void xen_hvm_context_t::redirection_entry_t::_read() {
        m_vector = m__io->read_u1();
        m_control = m__io->read_u2le();
        m_reserved = m__io->read_bytes(4);
        m_dest_id = m__io->read_u1();
    }

    xen_hvm_context_t::redirection_entry_t::~redirection_entry_t() {
        _clean_up();
    }

    void xen_hvm_context_t::redirection_entry_t::_clean_up() {
    }

    xen_hvm_context_t::delivery_mode_t xen_hvm_context_t::redirection_entry_t::delivery_mode() {
        if (f_delivery_mode)
            return m_delivery_mode;
        f_delivery_mode = true;
        m_delivery_mode = static_cast<xen_hvm_context_t::delivery_mode_t>(control() & 7);
        return m_delivery_mode;
    }

    bool xen_hvm_context_t::redirection_entry_t::delivery_status() {
        if (f_delivery_status)
            return m_delivery_status;
        f_delivery_status = true;
        m_delivery_status = (control() & 16) != 0;
        return m_delivery_status;
    }

    bool xen_hvm_context_t::redirection_entry_t::is_active_low() {
        if (f_is_active_low)
            return m_is_active_low;
        f_is_active_low = true;
        m_is_active_low = (control() & 32) != 0;
        return m_is_active_low;
    }

    bool xen_hvm_context_t::redirection_entry_t::is_level() {
        if (f_is_level)
            return m_is_level;
        f_is_level = true;
        m_is_level = (control() & 128) != 0;
        return m_is_level;
    }

    bool xen_hvm_context_t::redirection_entry_t::is_logical() {
        if (f_is_logical)
            return m_is_logical;
        f_is_logical = true;
        m_is_logical = (control() & 8) != 0;
        return m_is_logical;
    }

    bool xen_hvm_context_t::redirection_entry_t::is_masked() {
        if (f_is_masked)
            return m_is_masked;
        f_is_masked = true;
        m_is_masked = (control() & 256) != 0;
        return m_is_masked;
    }

    bool xen_hvm_context_t::redirection_entry_t::remote_irr() {
        if (f_remote_irr)
            return m_remote_irr;
        f_remote_irr = true;
        m_remote_irr = (control() & 64) != 0;
        return m_remote_irr;
    }

    int32_t xen_hvm_context_t::redirection_entry_t::reserve() {
        if (f_reserve)
            return m_reserve;
        f_reserve = true;
        m_reserve = control() / 512;
        return m_reserve;
    }

    xen_hvm_context_t::rtc_t::rtc_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_af = false;
        f_aie = false;
        f_divider = false;
        f_dm_binary = false;
        f_dst_en = false;
        f_irqf = false;
        f_is_24h = false;
        f_pf = false;
        f_pie = false;
        f_rate = false;
        f_set = false;
        f_sqwe = false;
        f_uf = false;
        f_uie = false;
        f_uip = false;
        f_vrt = false;
        _read();
    }

    void xen_hvm_context_t::rtc_t::_read() {
        m_seconds = m__io->read_u1();
        m_seconds_alarm = m__io->read_u1();
        m_minutes = m__io->read_u1();
        m_minutes_alarm = m__io->read_u1();
        m_hours = m__io->read_u1();
        m_hours_alarm = m__io->read_u1();
        m_day_of_week = m__io->read_u1();
        m_day_of_month = m__io->read_u1();
        m_month = m__io->read_u1();
        m_year = m__io->read_u1();
        m_reg_a = m__io->read_u1();
        m_reg_b = m__io->read_u1();
        m_reg_c = m__io->read_u1();
        m_reg_d = m__io->read_u1();
        m_cmos_index = m__io->read_u1();
        m_pad0 = m__io->read_u1();
        n_rtc_offset = true;
        if (!(_io()->is_eof())) {
            n_rtc_offset = false;
            m_rtc_offset = m__io->read_s8le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::rtc_t::~rtc_t() {
        _clean_up();
    }

    void xen_hvm_context_t::rtc_t::_clean_up() {
        if (!n_rtc_offset) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::rtc_t::af() {
        if (f_af)
            return m_af;
        f_af = true;
        m_af = (reg_c() & 32) != 0;
        return m_af;
    }

    bool xen_hvm_context_t::rtc_t::aie() {
        if (f_aie)
            return m_aie;
        f_aie = true;
        m_aie = (reg_b() & 32) != 0;
        return m_aie;
    }

    int32_t xen_hvm_context_t::rtc_t::divider() {
        if (f_divider)
            return m_divider;
        f_divider = true;
        m_divider = kaitai::kstream::mod(reg_a() / 16, 8);
        return m_divider;
    }

    bool xen_hvm_context_t::rtc_t::dm_binary() {
        if (f_dm_binary)
            return m_dm_binary;
        f_dm_binary = true;
        m_dm_binary = (reg_b() & 4) != 0;
        return m_dm_binary;
    }

    bool xen_hvm_context_t::rtc_t::dst_en() {
        if (f_dst_en)
            return m_dst_en;
        f_dst_en = true;
        m_dst_en = (reg_b() & 1) != 0;
        return m_dst_en;
    }

    bool xen_hvm_context_t::rtc_t::irqf() {
        if (f_irqf)
            return m_irqf;
        f_irqf = true;
        m_irqf = (reg_c() & 128) != 0;
        return m_irqf;
    }

    bool xen_hvm_context_t::rtc_t::is_24h() {
        if (f_is_24h)
            return m_is_24h;
        f_is_24h = true;
        m_is_24h = (reg_b() & 2) != 0;
        return m_is_24h;
    }

    bool xen_hvm_context_t::rtc_t::pf() {
        if (f_pf)
            return m_pf;
        f_pf = true;
        m_pf = (reg_c() & 64) != 0;
        return m_pf;
    }

    bool xen_hvm_context_t::rtc_t::pie() {
        if (f_pie)
            return m_pie;
        f_pie = true;
        m_pie = (reg_b() & 64) != 0;
        return m_pie;
    }

    int32_t xen_hvm_context_t::rtc_t::rate() {
        if (f_rate)
            return m_rate;
        f_rate = true;
        m_rate = reg_a() & 15;
        return m_rate;
    }

    bool xen_hvm_context_t::rtc_t::set() {
        if (f_set)
            return m_set;
        f_set = true;
        m_set = (reg_b() & 128) != 0;
        return m_set;
    }

    bool xen_hvm_context_t::rtc_t::sqwe() {
        if (f_sqwe)
            return m_sqwe;
        f_sqwe = true;
        m_sqwe = (reg_b() & 8) != 0;
        return m_sqwe;
    }

    bool xen_hvm_context_t::rtc_t::uf() {
        if (f_uf)
            return m_uf;
        f_uf = true;
        m_uf = (reg_c() & 16) != 0;
        return m_uf;
    }

    bool xen_hvm_context_t::rtc_t::uie() {
        if (f_uie)
            return m_uie;
        f_uie = true;
        m_uie = (reg_b() & 16) != 0;
        return m_uie;
    }

    bool xen_hvm_context_t::rtc_t::uip() {
        if (f_uip)
            return m_uip;
        f_uip = true;
        m_uip = (reg_a() & 128) != 0;
        return m_uip;
    }

    bool xen_hvm_context_t::rtc_t::vrt() {
        if (f_vrt)
            return m_vrt;
        f_vrt = true;
        m_vrt = (reg_d() & 128) != 0;
        return m_vrt;
    }

    xen_hvm_context_t::tsc_adjust_t::tsc_adjust_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        _read();
    }

    void xen_hvm_context_t::tsc_adjust_t::_read() {
        m_tsc_adjust = m__io->read_u8le();
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::tsc_adjust_t::~tsc_adjust_t() {
        _clean_up();
    }

    void xen_hvm_context_t::tsc_adjust_t::_clean_up() {
        if (!n_trailing) {
        }
    }

    xen_hvm_context_t::viridian_domain_t::viridian_domain_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_guest_os_id = nullptr;
        f_hypercall_enabled = false;
        f_hypercall_pfn = false;
        f_reference_tsc_enabled = false;
        f_reference_tsc_pfn = false;
        _read();
    }

    void xen_hvm_context_t::viridian_domain_t::_read() {
        m_hypercall_gpa = m__io->read_u8le();
        m_guest_os_id = std::unique_ptr<viridian_guest_os_id_t>(new viridian_guest_os_id_t(m__io, this, m__root));
        n_time_ref_count = true;
        if (!(_io()->is_eof())) {
            n_time_ref_count = false;
            m_time_ref_count = m__io->read_u8le();
        }
        n_reference_tsc = true;
        if (!(_io()->is_eof())) {
            n_reference_tsc = false;
            m_reference_tsc = m__io->read_u8le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::viridian_domain_t::~viridian_domain_t() {
        _clean_up();
    }

    void xen_hvm_context_t::viridian_domain_t::_clean_up() {
        if (!n_time_ref_count) {
        }
        if (!n_reference_tsc) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::viridian_domain_t::hypercall_enabled() {
        if (f_hypercall_enabled)
            return m_hypercall_enabled;
        f_hypercall_enabled = true;
        m_hypercall_enabled = (hypercall_gpa() & 1) != 0;
        return m_hypercall_enabled;
    }

    uint64_t xen_hvm_context_t::viridian_domain_t::hypercall_pfn() {
        if (f_hypercall_pfn)
            return m_hypercall_pfn;
        f_hypercall_pfn = true;
        m_hypercall_pfn = static_cast<uint64_t>(hypercall_gpa() / 4096);
        return m_hypercall_pfn;
    }

    bool xen_hvm_context_t::viridian_domain_t::reference_tsc_enabled() {
        if (f_reference_tsc_enabled)
            return m_reference_tsc_enabled;
        f_reference_tsc_enabled = true;
        n_reference_tsc_enabled = true;
        if (_io()->size() > 24) {
            n_reference_tsc_enabled = false;
            m_reference_tsc_enabled = (reference_tsc() & 1) != 0;
        }
        return m_reference_tsc_enabled;
    }

    uint64_t xen_hvm_context_t::viridian_domain_t::reference_tsc_pfn() {
        if (f_reference_tsc_pfn)
            return m_reference_tsc_pfn;
        f_reference_tsc_pfn = true;
        n_reference_tsc_pfn = true;
        if (_io()->size() > 24) {
            n_reference_tsc_pfn = false;
            m_reference_tsc_pfn = static_cast<uint64_t>(reference_tsc() / 4096);
        }
        return m_reference_tsc_pfn;
    }

    xen_hvm_context_t::viridian_guest_os_id_t::viridian_guest_os_id_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_domain_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_is_open_source = false;
        _read();
    }

    void xen_hvm_context_t::viridian_guest_os_id_t::_read() {
        m_build_number = m__io->read_u2le();
        m_service_pack = m__io->read_u1();
        m_minor = m__io->read_u1();
        m_major = m__io->read_u1();
        m_os = m__io->read_u1();
        m_vendor = m__io->read_u2le();
    }

    xen_hvm_context_t::viridian_guest_os_id_t::~viridian_guest_os_id_t() {
        _clean_up();
    }

    void xen_hvm_context_t::viridian_guest_os_id_t::_clean_up() {
    }

    bool xen_hvm_context_t::viridian_guest_os_id_t::is_open_source() {
        if (f_is_open_source)
            return m_is_open_source;
        f_is_open_source = true;
        m_is_open_source = (vendor() & 32768) != 0;
        return m_is_open_source;
    }

    xen_hvm_context_t::viridian_sint_t::viridian_sint_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_auto_eoi = false;
        f_masked = false;
        f_polling = false;
        f_vector = false;
        _read();
    }

    void xen_hvm_context_t::viridian_sint_t::_read() {
        m_bits = m__io->read_u8le();
    }

    xen_hvm_context_t::viridian_sint_t::~viridian_sint_t() {
        _clean_up();
    }

    void xen_hvm_context_t::viridian_sint_t::_clean_up() {
    }

    bool xen_hvm_context_t::viridian_sint_t::auto_eoi() {
        if (f_auto_eoi)
            return m_auto_eoi;
        f_auto_eoi = true;
        m_auto_eoi = (bits() & 131072) != 0;
        return m_auto_eoi;
    }

    bool xen_hvm_context_t::viridian_sint_t::masked() {
        if (f_masked)
            return m_masked;
        f_masked = true;
        m_masked = (bits() & 65536) != 0;
        return m_masked;
    }

    bool xen_hvm_context_t::viridian_sint_t::polling() {
        if (f_polling)
            return m_polling;
        f_polling = true;
        m_polling = (bits() & 262144) != 0;
        return m_polling;
    }

    int32_t xen_hvm_context_t::viridian_sint_t::vector() {
        if (f_vector)
            return m_vector;
        f_vector = true;
        m_vector = bits() & 255;
        return m_vector;
    }

    xen_hvm_context_t::viridian_stimer_config_t::viridian_stimer_config_t(kaitai::kstream* p__io, xen_hvm_context_t::viridian_vcpu_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_apic_vector = false;
        f_auto_enable = false;
        f_direct_mode = false;
        f_enable = false;
        f_lazy = false;
        f_periodic = false;
        f_sintx = false;
        _read();
    }

    void xen_hvm_context_t::viridian_stimer_config_t::_read() {
        m_bits = m__io->read_u8le();
    }

    xen_hvm_context_t::viridian_stimer_config_t::~viridian_stimer_config_t() {
        _clean_up();
    }

    void xen_hvm_context_t::viridian_stimer_config_t::_clean_up() {
    }

    int32_t xen_hvm_context_t::viridian_stimer_config_t::apic_vector() {
        if (f_apic_vector)
            return m_apic_vector;
        f_apic_vector = true;
        m_apic_vector = kaitai::kstream::mod(bits() / 16, 256);
        return m_apic_vector;
    }

    bool xen_hvm_context_t::viridian_stimer_config_t::auto_enable() {
        if (f_auto_enable)
            return m_auto_enable;
        f_auto_enable = true;
        m_auto_enable = (bits() & 8) != 0;
        return m_auto_enable;
    }

    bool xen_hvm_context_t::viridian_stimer_config_t::direct_mode() {
        if (f_direct_mode)
            return m_direct_mode;
        f_direct_mode = true;
        m_direct_mode = (bits() & 4096) != 0;
        return m_direct_mode;
    }

    bool xen_hvm_context_t::viridian_stimer_config_t::enable() {
        if (f_enable)
            return m_enable;
        f_enable = true;
        m_enable = (bits() & 1) != 0;
        return m_enable;
    }

    bool xen_hvm_context_t::viridian_stimer_config_t::lazy() {
        if (f_lazy)
            return m_lazy;
        f_lazy = true;
        m_lazy = (bits() & 4) != 0;
        return m_lazy;
    }

    bool xen_hvm_context_t::viridian_stimer_config_t::periodic() {
        if (f_periodic)
            return m_periodic;
        f_periodic = true;
        m_periodic = (bits() & 2) != 0;
        return m_periodic;
    }

    int32_t xen_hvm_context_t::viridian_stimer_config_t::sintx() {
        if (f_sintx)
            return m_sintx;
        f_sintx = true;
        m_sintx = kaitai::kstream::mod(bits() / 65536, 16);
        return m_sintx;
    }

    xen_hvm_context_t::viridian_vcpu_t::viridian_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        m_sint_msr = nullptr;
        m_stimer_config_msr = nullptr;
        m_stimer_count_msr = nullptr;
        f_simp_enabled = false;
        f_simp_pfn = false;
        f_vp_assist_enabled = false;
        f_vp_assist_pfn = false;
        _read();
    }

    void xen_hvm_context_t::viridian_vcpu_t::_read() {
        m_vp_assist_msr = m__io->read_u8le();
        n_apic_assist_pending = true;
        if (!(_io()->is_eof())) {
            n_apic_assist_pending = false;
            m_apic_assist_pending = m__io->read_u1();
        }
        n_pad = true;
        if (!(_io()->is_eof())) {
            n_pad = false;
            m_pad = m__io->read_bytes(7);
        }
        n_simp_msr = true;
        if (!(_io()->is_eof())) {
            n_simp_msr = false;
            m_simp_msr = m__io->read_u8le();
        }
        n_sint_msr = true;
        if (!(_io()->is_eof())) {
            n_sint_msr = false;
            m_sint_msr = std::unique_ptr<std::vector<std::unique_ptr<viridian_sint_t>>>(new std::vector<std::unique_ptr<viridian_sint_t>>());
            const int l_sint_msr = 16;
            for (int i = 0; i < l_sint_msr; i++) {
                m_sint_msr->push_back(std::move(std::unique_ptr<viridian_sint_t>(new viridian_sint_t(m__io, this, m__root))));
            }
        }
        n_stimer_config_msr = true;
        if (!(_io()->is_eof())) {
            n_stimer_config_msr = false;
            m_stimer_config_msr = std::unique_ptr<std::vector<std::unique_ptr<viridian_stimer_config_t>>>(new std::vector<std::unique_ptr<viridian_stimer_config_t>>());
            const int l_stimer_config_msr = 4;
            for (int i = 0; i < l_stimer_config_msr; i++) {
                m_stimer_config_msr->push_back(std::move(std::unique_ptr<viridian_stimer_config_t>(new viridian_stimer_config_t(m__io, this, m__root))));
            }
        }
        n_stimer_count_msr = true;
        if (!(_io()->is_eof())) {
            n_stimer_count_msr = false;
            m_stimer_count_msr = std::unique_ptr<std::vector<uint64_t>>(new std::vector<uint64_t>());
            const int l_stimer_count_msr = 4;
            for (int i = 0; i < l_stimer_count_msr; i++) {
                m_stimer_count_msr->push_back(std::move(m__io->read_u8le()));
            }
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::viridian_vcpu_t::~viridian_vcpu_t() {
        _clean_up();
    }

    void xen_hvm_context_t::viridian_vcpu_t::_clean_up() {
        if (!n_apic_assist_pending) {
        }
        if (!n_pad) {
        }
        if (!n_simp_msr) {
        }
        if (!n_sint_msr) {
        }
        if (!n_stimer_config_msr) {
        }
        if (!n_stimer_count_msr) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::viridian_vcpu_t::simp_enabled() {
        if (f_simp_enabled)
            return m_simp_enabled;
        f_simp_enabled = true;
        n_simp_enabled = true;
        if (_io()->size() > 16) {
            n_simp_enabled = false;
            m_simp_enabled = (simp_msr() & 1) != 0;
        }
        return m_simp_enabled;
    }

    uint64_t xen_hvm_context_t::viridian_vcpu_t::simp_pfn() {
        if (f_simp_pfn)
            return m_simp_pfn;
        f_simp_pfn = true;
        n_simp_pfn = true;
        if (_io()->size() > 16) {
            n_simp_pfn = false;
            m_simp_pfn = static_cast<uint64_t>(simp_msr() / 4096);
        }
        return m_simp_pfn;
    }

    bool xen_hvm_context_t::viridian_vcpu_t::vp_assist_enabled() {
        if (f_vp_assist_enabled)
            return m_vp_assist_enabled;
        f_vp_assist_enabled = true;
        m_vp_assist_enabled = (vp_assist_msr() & 1) != 0;
        return m_vp_assist_enabled;
    }

    uint64_t xen_hvm_context_t::viridian_vcpu_t::vp_assist_pfn() {
        if (f_vp_assist_pfn)
            return m_vp_assist_pfn;
        f_vp_assist_pfn = true;
        m_vp_assist_pfn = static_cast<uint64_t>(vp_assist_msr() / 4096);
        return m_vp_assist_pfn;
    }

    xen_hvm_context_t::vmce_vcpu_t::vmce_vcpu_t(kaitai::kstream* p__io, xen_hvm_context_t::entry_t* p__parent, xen_hvm_context_t* p__root) : kaitai::kstruct(p__io) {
        m__parent = p__parent;
        m__root = p__root;
        f_bank0_cmci_en = false;
        f_bank0_threshold = false;
        f_bank1_cmci_en = false;
        f_bank1_threshold = false;
        f_cmci_p = false;
        f_ctl_p = false;
        f_ext_p = false;
        f_lmce_en = false;
        f_lmce_p = false;
        f_num_banks = false;
        f_ser_p = false;
        f_tes_p = false;
        _read();
    }

    void xen_hvm_context_t::vmce_vcpu_t::_read() {
        m_caps = m__io->read_u8le();
        n_mci_ctl2_bank0 = true;
        if (!(_io()->is_eof())) {
            n_mci_ctl2_bank0 = false;
            m_mci_ctl2_bank0 = m__io->read_u8le();
        }
        n_mci_ctl2_bank1 = true;
        if (!(_io()->is_eof())) {
            n_mci_ctl2_bank1 = false;
            m_mci_ctl2_bank1 = m__io->read_u8le();
        }
        n_mcg_ext_ctl = true;
        if (!(_io()->is_eof())) {
            n_mcg_ext_ctl = false;
            m_mcg_ext_ctl = m__io->read_u8le();
        }
        n_trailing = true;
        if (!(_io()->is_eof())) {
            n_trailing = false;
            m_trailing = m__io->read_bytes_full();
        }
    }

    xen_hvm_context_t::vmce_vcpu_t::~vmce_vcpu_t() {
        _clean_up();
    }

    void xen_hvm_context_t::vmce_vcpu_t::_clean_up() {
        if (!n_mci_ctl2_bank0) {
        }
        if (!n_mci_ctl2_bank1) {
        }
        if (!n_mcg_ext_ctl) {
        }
        if (!n_trailing) {
        }
    }

    bool xen_hvm_context_t::vmce_vcpu_t::bank0_cmci_en() {
        if (f_bank0_cmci_en)
            return m_bank0_cmci_en;
        f_bank0_cmci_en = true;
        n_bank0_cmci_en = true;
        if (_io()->size() > 8) {
            n_bank0_cmci_en = false;
            m_bank0_cmci_en = (mci_ctl2_bank0() & 1073741824) != 0;
        }
        return m_bank0_cmci_en;
    }

    int32_t xen_hvm_context_t::vmce_vcpu_t::bank0_threshold() {
        if (f_bank0_threshold)
            return m_bank0_threshold;
        f_bank0_threshold = true;
        n_bank0_threshold = true;
        if (_io()->size() > 8) {
            n_bank0_threshold = false;
            m_bank0_threshold = mci_ctl2_bank0() & 32767;
        }
        return m_bank0_threshold;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::bank1_cmci_en() {
        if (f_bank1_cmci_en)
            return m_bank1_cmci_en;
        f_bank1_cmci_en = true;
        n_bank1_cmci_en = true;
        if (_io()->size() > 16) {
            n_bank1_cmci_en = false;
            m_bank1_cmci_en = (mci_ctl2_bank1() & 1073741824) != 0;
        }
        return m_bank1_cmci_en;
    }

    int32_t xen_hvm_context_t::vmce_vcpu_t::bank1_threshold() {
        if (f_bank1_threshold)
            return m_bank1_threshold;
        f_bank1_threshold = true;
        n_bank1_threshold = true;
        if (_io()->size() > 16) {
            n_bank1_threshold = false;
            m_bank1_threshold = mci_ctl2_bank1() & 32767;
        }
        return m_bank1_threshold;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::cmci_p() {
        if (f_cmci_p)
            return m_cmci_p;
        f_cmci_p = true;
        m_cmci_p = (caps() & 1024) != 0;
        return m_cmci_p;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::ctl_p() {
        if (f_ctl_p)
            return m_ctl_p;
        f_ctl_p = true;
        m_ctl_p = (caps() & 256) != 0;
        return m_ctl_p;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::ext_p() {
        if (f_ext_p)
            return m_ext_p;
        f_ext_p = true;
        m_ext_p = (caps() & 512) != 0;
        return m_ext_p;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::lmce_en() {
        if (f_lmce_en)
            return m_lmce_en;
        f_lmce_en = true;
        n_lmce_en = true;
        if (_io()->size() > 24) {
            n_lmce_en = false;
            m_lmce_en = (mcg_ext_ctl() & 1) != 0;
        }
        return m_lmce_en;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::lmce_p() {
        if (f_lmce_p)
            return m_lmce_p;
        f_lmce_p = true;
        m_lmce_p = (caps() & 134217728) != 0;
        return m_lmce_p;
    }

    int32_t xen_hvm_context_t::vmce_vcpu_t::num_banks() {
        if (f_num_banks)
            return m_num_banks;
        f_num_banks = true;
        m_num_banks = caps() & 255;
        return m_num_banks;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::ser_p() {
        if (f_ser_p)
            return m_ser_p;
        f_ser_p = true;
        m_ser_p = (caps() & 16777216) != 0;
        return m_ser_p;
    }

    bool xen_hvm_context_t::vmce_vcpu_t::tes_p() {
        if (f_tes_p)
            return m_tes_p;
        f_tes_p = true;
        m_tes_p = (caps() & 2048) != 0;
        return m_tes_p;
    }
}
