/* This is a generated file! Please edit the source .ksy files and run the compile step */
/* SPDX-License-Identifier: CC0-1.0 */
/*
 * The fixed layouts of Xen's live update handover, migration records and save
 * files, for C11 and C++17. A struct ends before the first field whose place or
 * length is not fixed. Multi-byte members are in the order that the comment
 * tells, not converted.
 */
#ifndef LUFORMAT_LAYOUTS_H
#define LUFORMAT_LAYOUTS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
#define LUFORMAT_ASSERT(expr, message) static_assert(expr, message)
#else
#define LUFORMAT_ASSERT(expr, message) _Static_assert(expr, message)
#endif

/* libxc_image::domain_type */
#define LUFORMAT_LIBXC_IMAGE_DOMAIN_TYPE_X86_PV UINT32_C(0x1)
#define LUFORMAT_LIBXC_IMAGE_DOMAIN_TYPE_X86_HVM UINT32_C(0x2)

/* libxl_stream::record_type */
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_END_OF_STREAM UINT32_C(0x0)
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_LIBXC_CONTEXT UINT32_C(0x1)
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_EMULATOR_XENSTORE_DATA UINT32_C(0x2)
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_EMULATOR_CONTEXT UINT32_C(0x3)
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_CHECKPOINT_END UINT32_C(0x4)
#define LUFORMAT_LIBXL_STREAM_RECORD_TYPE_CHECKPOINT_STATE UINT32_C(0x5)

/* libxl_stream::emulator */
#define LUFORMAT_LIBXL_STREAM_EMULATOR_UNKNOWN UINT32_C(0x0)
#define LUFORMAT_LIBXL_STREAM_EMULATOR_QEMU_TRADITIONAL UINT32_C(0x1)
#define LUFORMAT_LIBXL_STREAM_EMULATOR_QEMU_UPSTREAM UINT32_C(0x2)

/* libxl_stream::checkpoint_control */
#define LUFORMAT_LIBXL_STREAM_CHECKPOINT_CONTROL_NEW_CHECKPOINT UINT32_C(0x0)
#define LUFORMAT_LIBXL_STREAM_CHECKPOINT_CONTROL_SECONDARY_SUSPENDED UINT32_C(0x1)
#define LUFORMAT_LIBXL_STREAM_CHECKPOINT_CONTROL_SECONDARY_READY UINT32_C(0x2)
#define LUFORMAT_LIBXL_STREAM_CHECKPOINT_CONTROL_SECONDARY_RESUMED UINT32_C(0x3)

/* x86_fxsave::precision_control */
#define LUFORMAT_X86_FXSAVE_PRECISION_CONTROL_SINGLE UINT32_C(0x0)
#define LUFORMAT_X86_FXSAVE_PRECISION_CONTROL_RESERVED UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_PRECISION_CONTROL_DOUBLE_PRECISION UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_PRECISION_CONTROL_EXTENDED UINT32_C(0x3)

/* x86_fxsave::rounding_control */
#define LUFORMAT_X86_FXSAVE_ROUNDING_CONTROL_NEAREST UINT32_C(0x0)
#define LUFORMAT_X86_FXSAVE_ROUNDING_CONTROL_DOWN UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_ROUNDING_CONTROL_UP UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_ROUNDING_CONTROL_TRUNCATE UINT32_C(0x3)

/* xapi_image::section_type */
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_XENOPS UINT32_C(0xf)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_LIBXC UINT32_C(0xf0)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_LIBXL UINT32_C(0xf1)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_LIBXC_LEGACY UINT32_C(0xf2)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_QEMU_TRAD UINT32_C(0xf00)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_QEMU_XEN UINT32_C(0xf01)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_DEMU UINT32_C(0xf10)
#define LUFORMAT_XAPI_IMAGE_SECTION_TYPE_END_OF_IMAGE UINT32_C(0xffff)

/* xen_hvm_context::save_type */
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_TERMINATOR UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_HEADER UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_CPU UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_PIC UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_IOAPIC UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_LAPIC UINT32_C(0x5)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_LAPIC_REGS UINT32_C(0x6)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_PCI_IRQ UINT32_C(0x7)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_ISA_IRQ UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_PCI_LINK UINT32_C(0x9)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_PIT UINT32_C(0xa)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_RTC UINT32_C(0xb)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_HPET UINT32_C(0xc)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_PMTIMER UINT32_C(0xd)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_MTRR UINT32_C(0xe)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_VIRIDIAN_DOMAIN UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_CPU_XSAVE UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_VIRIDIAN_VCPU UINT32_C(0x11)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_VMCE_VCPU UINT32_C(0x12)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_TSC_ADJUST UINT32_C(0x13)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_CPU_MSR UINT32_C(0x14)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_UNASSIGNED_21 UINT32_C(0x15)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_22 UINT32_C(0x16)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_23 UINT32_C(0x17)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_24 UINT32_C(0x18)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_25 UINT32_C(0x19)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_26 UINT32_C(0x1a)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_27 UINT32_C(0x1b)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_28 UINT32_C(0x1c)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_29 UINT32_C(0x1d)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_30 UINT32_C(0x1e)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_31 UINT32_C(0x1f)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_32 UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_33 UINT32_C(0x21)
#define LUFORMAT_XEN_HVM_CONTEXT_SAVE_TYPE_AMAZON_34 UINT32_C(0x22)

/* xen_hvm_context::event_type */
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_EXTERNAL_INTERRUPT UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_RESERVED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_NMI UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_HW_EXCEPTION UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_SW_INTERRUPT UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_PRIV_SW_EXCEPTION UINT32_C(0x5)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_SW_EXCEPTION UINT32_C(0x6)
#define LUFORMAT_XEN_HVM_CONTEXT_EVENT_TYPE_OTHER UINT32_C(0x7)

/* xen_hvm_context::breakpoint_condition */
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_CONDITION_EXECUTE UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_CONDITION_WRITE UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_CONDITION_IO UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_CONDITION_ACCESS UINT32_C(0x3)

/* xen_hvm_context::breakpoint_length */
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_LENGTH_ONE UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_LENGTH_TWO UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_LENGTH_EIGHT UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_BREAKPOINT_LENGTH_FOUR UINT32_C(0x3)

/* xen_hvm_context::delivery_mode */
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_FIXED UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_LOWEST_PRIORITY UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_SMI UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_REMOTE_READ UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_NMI UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_INIT UINT32_C(0x5)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_STARTUP UINT32_C(0x6)
#define LUFORMAT_XEN_HVM_CONTEXT_DELIVERY_MODE_EXT_INT UINT32_C(0x7)

/* xen_hvm_context::timer_mode */
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_MODE_ONE_SHOT UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_MODE_PERIODIC UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_MODE_TSC_DEADLINE UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_MODE_RESERVED UINT32_C(0x3)

/* xen_hvm_context::timer_divide */
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_2 UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_4 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_8 UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_16 UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_32 UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_64 UINT32_C(0x9)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_128 UINT32_C(0xa)
#define LUFORMAT_XEN_HVM_CONTEXT_TIMER_DIVIDE_BY_1 UINT32_C(0xb)

/* xen_hvm_context::destination_shorthand */
#define LUFORMAT_XEN_HVM_CONTEXT_DESTINATION_SHORTHAND_NO_SHORTHAND UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_DESTINATION_SHORTHAND_ITSELF UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_DESTINATION_SHORTHAND_ALL UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_DESTINATION_SHORTHAND_OTHERS UINT32_C(0x3)

/* xen_hvm_context::pit_access */
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_ACCESS_NO_ACCESS UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_ACCESS_LSB UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_ACCESS_MSB UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_ACCESS_WORD0 UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_ACCESS_WORD1 UINT32_C(0x4)

/* xen_hvm_context::pit_mode */
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_INTERRUPT_ON_TERMINAL_COUNT UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_ONE_SHOT UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_RATE_GENERATOR UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_SQUARE_WAVE UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_SOFTWARE_STROBE UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_PIT_MODE_HARDWARE_STROBE UINT32_C(0x5)

/* xen_hvm_context::memory_type */
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_UNCACHEABLE UINT32_C(0x0)
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_WRITE_COMBINING UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_WRITE_THROUGH UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_WRITE_PROTECTED UINT32_C(0x5)
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_WRITE_BACK UINT32_C(0x6)
#define LUFORMAT_XEN_HVM_CONTEXT_MEMORY_TYPE_UNCACHED_MINUS UINT32_C(0x7)

/* xen_hvm_context::msr_index */
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_SPEC_CTRL UINT32_C(0x48)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_MISC_FEATURES_ENABLES UINT32_C(0x140)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_PKRS UINT32_C(0x6e1)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_BNDCFGS UINT32_C(0xd90)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_XSS UINT32_C(0xda0)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_VIRT_SPEC_CTRL UINT32_C(0xc001011f)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_DR1_ADDRESS_MASK UINT32_C(0xc0011019)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_DR2_ADDRESS_MASK UINT32_C(0xc001101a)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_DR3_ADDRESS_MASK UINT32_C(0xc001101b)
#define LUFORMAT_XEN_HVM_CONTEXT_MSR_INDEX_DR0_ADDRESS_MASK UINT32_C(0xc0011027)

/* xen_lu_breadcrumb::three_words::masked_magic */
#define LUFORMAT_XEN_LU_BREADCRUMB_THREE_WORDS_MASKED_MAGIC_PAGES_OF_64K UINT32_C(0x700000)
#define LUFORMAT_XEN_LU_BREADCRUMB_THREE_WORDS_MASKED_MAGIC_PAGES_OF_16K UINT32_C(0x704000)
#define LUFORMAT_XEN_LU_BREADCRUMB_THREE_WORDS_MASKED_MAGIC_PAGES_OF_4K UINT32_C(0x706000)
#define LUFORMAT_XEN_LU_BREADCRUMB_THREE_WORDS_MASKED_MAGIC_UNMASKED UINT32_C(0x706461)

/* xen_lu_records::lu_domain_info::domain_type */
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_DOMAIN_TYPE_X86_PV UINT32_C(0x1)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_DOMAIN_TYPE_X86_HVM UINT32_C(0x2)

/* xen_migration_records::pfn_type */
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_NOTAB UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L1TAB UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L2TAB UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L3TAB UINT32_C(0x3)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L4TAB UINT32_C(0x4)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L1TAB_PIN UINT32_C(0x9)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L2TAB_PIN UINT32_C(0xa)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L3TAB_PIN UINT32_C(0xb)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_L4TAB_PIN UINT32_C(0xc)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_BROKEN UINT32_C(0xd)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_XALLOC UINT32_C(0xe)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PFN_TYPE_XTAB UINT32_C(0xf)

/* xen_migration_records::tsc_mode */
#define LUFORMAT_XEN_MIGRATION_RECORDS_TSC_MODE_DEFAULT_MODE UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_TSC_MODE_ALWAYS_EMULATE UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_TSC_MODE_NEVER_EMULATE UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_TSC_MODE_PVRDTSCP UINT32_C(0x3)

/* xen_migration_records::hvm_param */
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_CALLBACK_IRQ UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_STORE_PFN UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_STORE_EVTCHN UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_PAE_ENABLED UINT32_C(0x4)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_IOREQ_PFN UINT32_C(0x5)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_BUFIOREQ_PFN UINT32_C(0x6)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_NVRAM_FD UINT32_C(0x7)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VHPT_SIZE UINT32_C(0x8)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VIRIDIAN UINT32_C(0x9)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_TIMER_MODE UINT32_C(0xa)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_HPET_ENABLED UINT32_C(0xb)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_IDENT_PT UINT32_C(0xc)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_DM_DOMAIN UINT32_C(0xd)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_ACPI_S_STATE UINT32_C(0xe)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VM86_TSS UINT32_C(0xf)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VPT_ALIGN UINT32_C(0x10)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_CONSOLE_PFN UINT32_C(0x11)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_CONSOLE_EVTCHN UINT32_C(0x12)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_ACPI_IOPORTS_LOCATION UINT32_C(0x13)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_CR0 UINT32_C(0x14)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_CR3 UINT32_C(0x15)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_CR4 UINT32_C(0x16)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_INT3 UINT32_C(0x17)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_NESTEDHVM UINT32_C(0x18)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_SINGLE_STEP UINT32_C(0x19)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_BUFIOREQ_EVTCHN UINT32_C(0x1a)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_PAGING_RING_PFN UINT32_C(0x1b)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MONITOR_RING_PFN UINT32_C(0x1c)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_SHARING_RING_PFN UINT32_C(0x1d)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MEMORY_EVENT_MSR UINT32_C(0x1e)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_TRIPLE_FAULT_REASON UINT32_C(0x1f)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_IOREQ_SERVER_PFN UINT32_C(0x20)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_NR_IOREQ_SERVER_PAGES UINT32_C(0x21)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VM_GENERATION_ID_ADDR UINT32_C(0x22)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_ALTP2M UINT32_C(0x23)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_X87_FIP_WIDTH UINT32_C(0x24)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_VM86_TSS_SIZED UINT32_C(0x25)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAM_MCA_CAP UINT32_C(0x26)

/* xen_migration_records::hvm_callback_type */
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_CALLBACK_TYPE_GSI UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_CALLBACK_TYPE_PCI_INTX UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_CALLBACK_TYPE_VECTOR UINT32_C(0x2)

/* xen_migration_records::hvm_timer_mode */
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_TIMER_MODE_DELAY_FOR_MISSED_TICKS UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_TIMER_MODE_NO_DELAY_FOR_MISSED_TICKS UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_TIMER_MODE_NO_MISSED_TICKS_PENDING UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_TIMER_MODE_ONE_MISSED_TICK_PENDING UINT32_C(0x3)

/* xen_migration_records::hvm_altp2m_mode */
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_ALTP2M_MODE_DISABLED UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_ALTP2M_MODE_MIXED UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_ALTP2M_MODE_EXTERNAL UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_ALTP2M_MODE_LIMITED UINT32_C(0x3)

/* xen_migration_records::context_type */
#define LUFORMAT_XEN_MIGRATION_RECORDS_CONTEXT_TYPE_END_OF_CONTEXT UINT32_C(0x0)
#define LUFORMAT_XEN_MIGRATION_RECORDS_CONTEXT_TYPE_START UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_CONTEXT_TYPE_SHARED_INFO UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_CONTEXT_TYPE_TSC_INFO UINT32_C(0x3)

/* xen_pv_vcpu::msr_index */
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_SPEC_CTRL UINT32_C(0x48)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_INTEL_PLATFORM_INFO UINT32_C(0xce)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_ARCH_CAPABILITIES UINT32_C(0x10a)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_INTEL_MISC_FEATURES_ENABLES UINT32_C(0x140)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_TSC_AUX UINT32_C(0xc0000103)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_AMD64_DR1_ADDRESS_MASK UINT32_C(0xc0011019)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_AMD64_DR2_ADDRESS_MASK UINT32_C(0xc001101a)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_AMD64_DR3_ADDRESS_MASK UINT32_C(0xc001101b)
#define LUFORMAT_XEN_PV_VCPU_MSR_INDEX_AMD64_DR0_ADDRESS_MASK UINT32_C(0xc0011027)

/* xen_pv_vcpu::breakpoint_access */
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_ACCESS_EXECUTE UINT32_C(0x0)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_ACCESS_WRITE UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_ACCESS_IO UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_ACCESS_READ_WRITE UINT32_C(0x3)

/* xen_pv_vcpu::breakpoint_length */
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_LENGTH_ONE_OCTET UINT32_C(0x0)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_LENGTH_TWO_OCTETS UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_LENGTH_EIGHT_OCTETS UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_BREAKPOINT_LENGTH_FOUR_OCTETS UINT32_C(0x3)

/* xen_record::record_type */
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_END_OF_STREAM UINT32_C(0x0)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_PAGE_DATA UINT32_C(0x1)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_INFO UINT32_C(0x2)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_P2M_FRAMES UINT32_C(0x3)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_VCPU_BASIC UINT32_C(0x4)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_VCPU_EXTENDED UINT32_C(0x5)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_VCPU_XSAVE UINT32_C(0x6)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_SHARED_INFO UINT32_C(0x7)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_TSC_INFO UINT32_C(0x8)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_HVM_CONTEXT UINT32_C(0x9)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_HVM_PARAMS UINT32_C(0xa)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_TOOLSTACK UINT32_C(0xb)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_PV_VCPU_MSRS UINT32_C(0xc)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_VERIFY UINT32_C(0xd)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_CHECKPOINT UINT32_C(0xe)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_CHECKPOINT_DIRTY_PFN_LIST UINT32_C(0xf)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_STATIC_DATA_END UINT32_C(0x10)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_CPUID_POLICY UINT32_C(0x11)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_X86_MSR_POLICY UINT32_C(0x12)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_DOMAIN_CONTEXT UINT32_C(0x13)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_VERSION UINT32_C(0x40000000)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_M2P UINT32_C(0x40000001)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_M2P_COMPAT UINT32_C(0x40000002)
#define LUFORMAT_XEN_RECORD_RECORD_TYPE_LU_DOMAIN_INFO UINT32_C(0x40000003)

/* xenstore_state::record_type */
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_END_OF_STREAM UINT32_C(0x0)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_GLOBAL_DATA UINT32_C(0x1)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_CONNECTION_DATA UINT32_C(0x2)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_WATCH_DATA UINT32_C(0x3)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_TRANSACTION_DATA UINT32_C(0x4)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_NODE_DATA UINT32_C(0x5)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_GLOBAL_QUOTA_DATA UINT32_C(0x6)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_DOMAIN_DATA UINT32_C(0x7)
#define LUFORMAT_XENSTORE_STATE_RECORD_TYPE_WATCH_DATA_EXTENDED UINT32_C(0x8)

/* xenstore_state::connection_type */
#define LUFORMAT_XENSTORE_STATE_CONNECTION_TYPE_SHARED_RING UINT32_C(0x0)
#define LUFORMAT_XENSTORE_STATE_CONNECTION_TYPE_SOCKET UINT32_C(0x1)

/* xenstore_state::permission */
#define LUFORMAT_XENSTORE_STATE_PERMISSION_READ_WRITE UINT32_C(0x62)
#define LUFORMAT_XENSTORE_STATE_PERMISSION_NO_ACCESS UINT32_C(0x6e)
#define LUFORMAT_XENSTORE_STATE_PERMISSION_READ_ONLY UINT32_C(0x72)
#define LUFORMAT_XENSTORE_STATE_PERMISSION_WRITE_ONLY UINT32_C(0x77)

#pragma pack(push, 1)

/*
 * libvirt_save::save_header (libxlSavefileHeader)
 * The file's header, 64 octets in the byte order of the host, which is x86.
 * Little-endian.
 */
struct luformat_libvirt_save_save_header {
    uint8_t magic[16];
    uint32_t version;
    uint32_t len_xml; /* xmlLen */
    uint32_t unused[10];
};
LUFORMAT_ASSERT(offsetof(struct luformat_libvirt_save_save_header, magic) == 0, "libvirt_save::save_header.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_libvirt_save_save_header, version) == 16, "libvirt_save::save_header.version");
LUFORMAT_ASSERT(offsetof(struct luformat_libvirt_save_save_header, len_xml) == 20, "libvirt_save::save_header.len_xml");
LUFORMAT_ASSERT(offsetof(struct luformat_libvirt_save_save_header, unused) == 24, "libvirt_save::save_header.unused");
LUFORMAT_ASSERT(sizeof(struct luformat_libvirt_save_save_header) == 64, "size of libvirt_save::save_header");

/*
 * libvirt_save
 * A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
 * the domain's description in XML, and what libxl writes.
 * Little-endian.
 * Followed by what has no fixed place or length: description, stream, legacy_stream, trailer.
 */
struct luformat_libvirt_save {
    struct luformat_libvirt_save_save_header header; /* libxlSavefileHeader */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libvirt_save, header) == 0, "libvirt_save.header");
LUFORMAT_ASSERT(sizeof(struct luformat_libvirt_save) == 64, "size of libvirt_save");

/*
 * libxc_image::ihdr (xc_sr_ihdr)
 * The image header, always big-endian.
 * Big-endian.
 */
struct luformat_libxc_image_ihdr {
    uint8_t marker[8];
    uint8_t magic[4]; /* id */
    uint32_t version;
    uint16_t options;
    uint16_t reserved;
    uint32_t reserved_2;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, marker) == 0, "libxc_image::ihdr.marker");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, magic) == 8, "libxc_image::ihdr.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, version) == 12, "libxc_image::ihdr.version");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, options) == 16, "libxc_image::ihdr.options");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, reserved) == 18, "libxc_image::ihdr.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_ihdr, reserved_2) == 20, "libxc_image::ihdr.reserved_2");
LUFORMAT_ASSERT(sizeof(struct luformat_libxc_image_ihdr) == 24, "size of libxc_image::ihdr");
#define LUFORMAT_LIBXC_IMAGE_IHDR_IS_BIG_ENDIAN UINT32_C(0x1)

/*
 * libxc_image::dhdr (xc_sr_dhdr)
 * The domain header.
 * Byte order of the host that wrote it.
 */
struct luformat_libxc_image_dhdr {
    uint32_t domain_type; /* type */
    uint16_t page_shift;
    uint16_t reserved;
    uint32_t xen_major;
    uint32_t xen_minor;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_dhdr, domain_type) == 0, "libxc_image::dhdr.domain_type");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_dhdr, page_shift) == 4, "libxc_image::dhdr.page_shift");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_dhdr, reserved) == 6, "libxc_image::dhdr.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_dhdr, xen_major) == 8, "libxc_image::dhdr.xen_major");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image_dhdr, xen_minor) == 12, "libxc_image::dhdr.xen_minor");
LUFORMAT_ASSERT(sizeof(struct luformat_libxc_image_dhdr) == 16, "size of libxc_image::dhdr");

/*
 * libxc_image
 * What libxc writes for a domain when it is saved or migrated, in stream
 * versions 2 and 3: image header, domain header, records through `END`.
 *
 * The image header is big-endian whatever the host; its first option bit tells
 * the byte order of all that follows. In a checkpointed (Remus) stream, every
 * `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
 * its records stand between `CHECKPOINT` and the next libxc record (see
 * `libxl_stream`), where nothing does, the next libxc record follows at once.
 *
 * The image does not carry records of live update (bit 30 of the type).
 * Big-endian.
 * Followed by what has no fixed place or length: records.
 */
struct luformat_libxc_image {
    struct luformat_libxc_image_ihdr image_header; /* xc_sr_ihdr */
    struct luformat_libxc_image_dhdr domain_header; /* xc_sr_dhdr */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image, image_header) == 0, "libxc_image.image_header");
LUFORMAT_ASSERT(offsetof(struct luformat_libxc_image, domain_header) == 24, "libxc_image.domain_header");
LUFORMAT_ASSERT(sizeof(struct luformat_libxc_image) == 40, "size of libxc_image");

/*
 * libxl_stream::stream_header (libxl__sr_hdr)
 * The stream's header, always big-endian.
 * Big-endian.
 */
struct luformat_libxl_stream_stream_header {
    uint8_t magic[8]; /* ident */
    uint32_t version;
    uint32_t options;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_stream_header, magic) == 0, "libxl_stream::stream_header.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_stream_header, version) == 8, "libxl_stream::stream_header.version");
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_stream_header, options) == 12, "libxl_stream::stream_header.options");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_stream_header) == 16, "size of libxl_stream::stream_header");
#define LUFORMAT_LIBXL_STREAM_STREAM_HEADER_IS_BIG_ENDIAN UINT32_C(0x1)
#define LUFORMAT_LIBXL_STREAM_STREAM_HEADER_IS_LEGACY UINT32_C(0x2)

/*
 * libxl_stream
 * What libxl writes for a domain when it is saved or migrated: a header and
 * records of its own, with the libxc image between them. The marker record
 * `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
 * without a length, and ends with its own `END`.
 *
 * In a checkpointed (Remus) stream the two layers take turns: the libxc image
 * runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
 * libxc records again. Such a stream has no `END` of its own: it stops where the
 * connection broke. A COLO stream carries `CHECKPOINT_STATE` between
 * `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
 * Big-endian.
 * Followed by what has no fixed place or length: records.
 */
struct luformat_libxl_stream {
    struct luformat_libxl_stream_stream_header header; /* libxl__sr_hdr */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream, header) == 0, "libxl_stream.header");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream) == 16, "size of libxl_stream");

/*
 * libxl_stream::record_header (libxl__sr_rec_hdr)
 * The first eight octets of a record.
 * Byte order of the host that wrote it.
 */
struct luformat_libxl_stream_record_header {
    uint32_t record_type; /* type */
    uint32_t len_body; /* body_length */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_record_header, record_type) == 0, "libxl_stream::record_header.record_type");
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_record_header, len_body) == 4, "libxl_stream::record_header.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_record_header) == 8, "size of libxl_stream::record_header");

/*
 * libxl_stream::record
 * One record of libxl, and behind it what libxc wrote before libxl had its
 * next turn.
 * Big-endian.
 * Followed by what has no fixed place or length: body, padding, libxc, libxc_resumed.
 */
struct luformat_libxl_stream_record {
    struct luformat_libxl_stream_record_header header; /* libxl__sr_rec_hdr */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_record, header) == 0, "libxl_stream::record.header");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_record) == 8, "size of libxl_stream::record");

/*
 * libxl_stream::emulator_header (libxl__sr_emulator_hdr)
 * Tells which emulator a record belongs to.
 * Byte order of the host that wrote it.
 */
struct luformat_libxl_stream_emulator_header {
    uint32_t emulator_id;
    uint32_t index;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_emulator_header, emulator_id) == 0, "libxl_stream::emulator_header.emulator_id");
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_emulator_header, index) == 4, "libxl_stream::emulator_header.index");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_emulator_header) == 8, "size of libxl_stream::emulator_header");

/*
 * libxl_stream::emulator_xenstore_data (EMULATOR_XENSTORE_DATA)
 * Xenstore entries of an emulator.
 * Big-endian.
 * Followed by what has no fixed place or length: entries.
 */
struct luformat_libxl_stream_emulator_xenstore_data {
    struct luformat_libxl_stream_emulator_header emulator;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_emulator_xenstore_data, emulator) == 0, "libxl_stream::emulator_xenstore_data.emulator");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_emulator_xenstore_data) == 8, "size of libxl_stream::emulator_xenstore_data");

/*
 * libxl_stream::emulator_context (EMULATOR_CONTEXT)
 * Saved state of an emulator.
 * Big-endian.
 * Followed by what has no fixed place or length: context.
 */
struct luformat_libxl_stream_emulator_context {
    struct luformat_libxl_stream_emulator_header emulator;
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_emulator_context, emulator) == 0, "libxl_stream::emulator_context.emulator");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_emulator_context) == 8, "size of libxl_stream::emulator_context");

/*
 * libxl_stream::checkpoint_state (libxl_sr_checkpoint_state)
 * Control message between the two sides of a COLO pair.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: padding.
 */
struct luformat_libxl_stream_checkpoint_state {
    uint32_t control_id; /* id */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_checkpoint_state, control_id) == 0, "libxl_stream::checkpoint_state.control_id");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_checkpoint_state) == 4, "size of libxl_stream::checkpoint_state");

/*
 * libxl_stream::libxc_part
 * A libxc image up to the record that hands the stream back to libxl: `END`
 * or `CHECKPOINT`.
 * Big-endian.
 * Followed by what has no fixed place or length: content.
 */
struct luformat_libxl_stream_libxc_part {
    struct luformat_libxc_image_ihdr image_header; /* xc_sr_ihdr */
    struct luformat_libxc_image_dhdr domain_header; /* xc_sr_dhdr */
};
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_libxc_part, image_header) == 0, "libxl_stream::libxc_part.image_header");
LUFORMAT_ASSERT(offsetof(struct luformat_libxl_stream_libxc_part, domain_header) == 24, "libxl_stream::libxc_part.domain_header");
LUFORMAT_ASSERT(sizeof(struct luformat_libxl_stream_libxc_part) == 40, "size of libxl_stream::libxc_part");

/*
 * x86_fxsave::x87_register
 * One x87 register: an 80-bit extended precision number, or an MMX register
 * in its low 64 bits.
 * Little-endian.
 */
struct luformat_x86_fxsave_x87_register {
    uint64_t significand;
    uint16_t sign_exponent;
    uint8_t reserved[6];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave_x87_register, significand) == 0, "x86_fxsave::x87_register.significand");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave_x87_register, sign_exponent) == 8, "x86_fxsave::x87_register.sign_exponent");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave_x87_register, reserved) == 10, "x86_fxsave::x87_register.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_fxsave_x87_register) == 16, "size of x86_fxsave::x87_register");
#define LUFORMAT_X86_FXSAVE_X87_REGISTER_IS_NEGATIVE UINT32_C(0x8000)
#define LUFORMAT_X86_FXSAVE_X87_REGISTER_EXPONENT UINT32_C(0x7fff)

/*
 * x86_fxsave::vector_128
 * A 128-bit vector register, as two words. The architecture gives it no
 * element type.
 * Little-endian.
 */
struct luformat_x86_fxsave_vector_128 {
    uint64_t lo;
    uint64_t hi;
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave_vector_128, lo) == 0, "x86_fxsave::vector_128.lo");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave_vector_128, hi) == 8, "x86_fxsave::vector_128.hi");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_fxsave_vector_128) == 16, "size of x86_fxsave::vector_128");

/*
 * x86_fxsave
 * The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
 * legacy region of an XSAVE area.
 * Little-endian.
 */
struct luformat_x86_fxsave {
    uint16_t fcw;
    uint16_t fsw;
    uint8_t ftw;
    uint8_t reserved[1]; /* rsvd1 */
    uint16_t fop;
    uint64_t fip;
    uint64_t fdp;
    uint32_t mxcsr;
    uint32_t mxcsr_mask;
    struct luformat_x86_fxsave_x87_register st[8];
    struct luformat_x86_fxsave_vector_128 xmm[16];
    uint8_t reserved_2[48];
    uint8_t software[47];
    uint8_t fpu_word_size; /* FPU_WORD_SIZE_OFFSET */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fcw) == 0, "x86_fxsave.fcw");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fsw) == 2, "x86_fxsave.fsw");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, ftw) == 4, "x86_fxsave.ftw");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, reserved) == 5, "x86_fxsave.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fop) == 6, "x86_fxsave.fop");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fip) == 8, "x86_fxsave.fip");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fdp) == 16, "x86_fxsave.fdp");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, mxcsr) == 24, "x86_fxsave.mxcsr");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, mxcsr_mask) == 28, "x86_fxsave.mxcsr_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, st) == 32, "x86_fxsave.st");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, xmm) == 160, "x86_fxsave.xmm");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, reserved_2) == 416, "x86_fxsave.reserved_2");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, software) == 464, "x86_fxsave.software");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_fxsave, fpu_word_size) == 511, "x86_fxsave.fpu_word_size");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_fxsave) == 512, "size of x86_fxsave");
#define LUFORMAT_X86_FXSAVE_FCW_IM UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_FCW_DM UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_FCW_ZM UINT32_C(0x4)
#define LUFORMAT_X86_FXSAVE_FCW_OM UINT32_C(0x8)
#define LUFORMAT_X86_FXSAVE_FCW_UM UINT32_C(0x10)
#define LUFORMAT_X86_FXSAVE_FCW_PM UINT32_C(0x20)
#define LUFORMAT_X86_FXSAVE_FCW_PC UINT32_C(0x300)
#define LUFORMAT_X86_FXSAVE_FCW_RC UINT32_C(0xc00)
#define LUFORMAT_X86_FXSAVE_FCW_X UINT32_C(0x1000)
#define LUFORMAT_X86_FXSAVE_FSW_IE UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_FSW_DE UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_FSW_ZE UINT32_C(0x4)
#define LUFORMAT_X86_FXSAVE_FSW_OE UINT32_C(0x8)
#define LUFORMAT_X86_FXSAVE_FSW_UE UINT32_C(0x10)
#define LUFORMAT_X86_FXSAVE_FSW_PE UINT32_C(0x20)
#define LUFORMAT_X86_FXSAVE_FSW_SF UINT32_C(0x40)
#define LUFORMAT_X86_FXSAVE_FSW_ES UINT32_C(0x80)
#define LUFORMAT_X86_FXSAVE_FSW_C0 UINT32_C(0x100)
#define LUFORMAT_X86_FXSAVE_FSW_C1 UINT32_C(0x200)
#define LUFORMAT_X86_FXSAVE_FSW_C2 UINT32_C(0x400)
#define LUFORMAT_X86_FXSAVE_FSW_TOP UINT32_C(0x3800)
#define LUFORMAT_X86_FXSAVE_FSW_C3 UINT32_C(0x4000)
#define LUFORMAT_X86_FXSAVE_FSW_B UINT32_C(0x8000)
#define LUFORMAT_X86_FXSAVE_FTW_R0 UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_FTW_R1 UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_FTW_R2 UINT32_C(0x4)
#define LUFORMAT_X86_FXSAVE_FTW_R3 UINT32_C(0x8)
#define LUFORMAT_X86_FXSAVE_FTW_R4 UINT32_C(0x10)
#define LUFORMAT_X86_FXSAVE_FTW_R5 UINT32_C(0x20)
#define LUFORMAT_X86_FXSAVE_FTW_R6 UINT32_C(0x40)
#define LUFORMAT_X86_FXSAVE_FTW_R7 UINT32_C(0x80)
#define LUFORMAT_X86_FXSAVE_FIP_OFFSET UINT32_C(0xffffffff)
#define LUFORMAT_X86_FXSAVE_FIP_SELECTOR UINT64_C(0xffff00000000)
#define LUFORMAT_X86_FXSAVE_FDP_OFFSET UINT32_C(0xffffffff)
#define LUFORMAT_X86_FXSAVE_FDP_SELECTOR UINT64_C(0xffff00000000)
#define LUFORMAT_X86_FXSAVE_MXCSR_IE UINT32_C(0x1)
#define LUFORMAT_X86_FXSAVE_MXCSR_DE UINT32_C(0x2)
#define LUFORMAT_X86_FXSAVE_MXCSR_ZE UINT32_C(0x4)
#define LUFORMAT_X86_FXSAVE_MXCSR_OE UINT32_C(0x8)
#define LUFORMAT_X86_FXSAVE_MXCSR_UE UINT32_C(0x10)
#define LUFORMAT_X86_FXSAVE_MXCSR_PE UINT32_C(0x20)
#define LUFORMAT_X86_FXSAVE_MXCSR_DAZ UINT32_C(0x40)
#define LUFORMAT_X86_FXSAVE_MXCSR_IM UINT32_C(0x80)
#define LUFORMAT_X86_FXSAVE_MXCSR_DM UINT32_C(0x100)
#define LUFORMAT_X86_FXSAVE_MXCSR_ZM UINT32_C(0x200)
#define LUFORMAT_X86_FXSAVE_MXCSR_OM UINT32_C(0x400)
#define LUFORMAT_X86_FXSAVE_MXCSR_UM UINT32_C(0x800)
#define LUFORMAT_X86_FXSAVE_MXCSR_PM UINT32_C(0x1000)
#define LUFORMAT_X86_FXSAVE_MXCSR_RC UINT32_C(0x6000)
#define LUFORMAT_X86_FXSAVE_MXCSR_FZ UINT32_C(0x8000)
#define LUFORMAT_X86_FXSAVE_MXCSR_MM UINT32_C(0x20000)

/*
 * x86_xsave::xsave_header (xsave_hdr)
 * The 64-byte header of an XSAVE area.
 * Little-endian.
 */
struct luformat_x86_xsave_xsave_header {
    uint64_t xstate_bv;
    uint32_t xcomp_bv_low; /* xcomp_bv */
    uint32_t xcomp_bv_high; /* xcomp_bv */
    uint8_t reserved[48];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_xsave_header, xstate_bv) == 0, "x86_xsave::xsave_header.xstate_bv");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_xsave_header, xcomp_bv_low) == 8, "x86_xsave::xsave_header.xcomp_bv_low");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_xsave_header, xcomp_bv_high) == 12, "x86_xsave::xsave_header.xcomp_bv_high");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_xsave_header, reserved) == 16, "x86_xsave::xsave_header.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_xsave_header) == 64, "size of x86_xsave::xsave_header");
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_X87 UINT32_C(0x1)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_SSE UINT32_C(0x2)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_AVX UINT32_C(0x4)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_BNDREGS UINT32_C(0x8)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_BNDCSR UINT32_C(0x10)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_OPMASK UINT32_C(0x20)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_ZMM_HI256 UINT32_C(0x40)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_HI16_ZMM UINT32_C(0x80)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_PT UINT32_C(0x100)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_PKRU UINT32_C(0x200)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_PASID UINT32_C(0x400)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_CET_U UINT32_C(0x800)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_CET_S UINT32_C(0x1000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_HDC UINT32_C(0x2000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_UINTR UINT32_C(0x4000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_LBR UINT32_C(0x8000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_HWP UINT32_C(0x10000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_TILECFG UINT32_C(0x20000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_TILEDATA UINT32_C(0x40000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_APX UINT32_C(0x80000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XSTATE_LWP UINT64_C(0x4000000000000000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_X87 UINT32_C(0x1)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_SSE UINT32_C(0x2)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_AVX UINT32_C(0x4)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_BNDREGS UINT32_C(0x8)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_BNDCSR UINT32_C(0x10)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_OPMASK UINT32_C(0x20)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_ZMM_HI256 UINT32_C(0x40)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_HI16_ZMM UINT32_C(0x80)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_PT UINT32_C(0x100)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_PKRU UINT32_C(0x200)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_PASID UINT32_C(0x400)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_CET_U UINT32_C(0x800)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_CET_S UINT32_C(0x1000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_HDC UINT32_C(0x2000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_UINTR UINT32_C(0x4000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_LBR UINT32_C(0x8000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_HWP UINT32_C(0x10000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_TILECFG UINT32_C(0x20000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_TILEDATA UINT32_C(0x40000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_APX UINT32_C(0x80000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_XCOMP_LWP UINT32_C(0x40000000)
#define LUFORMAT_X86_XSAVE_XSAVE_HEADER_IS_COMPACTED UINT32_C(0x80000000)

/*
 * x86_xsave
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
 * Little-endian.
 * Followed by what has no fixed place or length: extended, extended_amd, extended_compacted.
 */
struct luformat_x86_xsave {
    struct luformat_x86_fxsave legacy;
    struct luformat_x86_xsave_xsave_header header; /* xsave_hdr */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave, legacy) == 0, "x86_xsave.legacy");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave, header) == 512, "x86_xsave.header");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave) == 576, "size of x86_xsave");

/*
 * x86_xsave::avx_state
 * State component 2, AVX.
 * Little-endian.
 */
struct luformat_x86_xsave_avx_state {
    struct luformat_x86_fxsave_vector_128 ymm_hi[16]; /* YMM_Hi128 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_avx_state, ymm_hi) == 0, "x86_xsave::avx_state.ymm_hi");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_avx_state) == 256, "size of x86_xsave::avx_state");

/*
 * x86_xsave::standard_region
 * Components at the places they have on Intel CPUs; from byte 576 of the
 * area.
 * Little-endian.
 * Followed by what has no fixed place or length: bndregs, bndcsr, apx, opmask, zmm_hi256, hi16_zmm, pkru, reserved, tilecfg, tiledata, trailing.
 */
struct luformat_x86_xsave_standard_region {
    struct luformat_x86_xsave_avx_state avx;
    uint8_t lwp[128];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_standard_region, avx) == 0, "x86_xsave::standard_region.avx");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_standard_region, lwp) == 256, "x86_xsave::standard_region.lwp");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_standard_region) == 384, "size of x86_xsave::standard_region");

/*
 * x86_xsave::opmask_state
 * State component 5, the AVX-512 mask registers.
 * Little-endian.
 */
struct luformat_x86_xsave_opmask_state {
    uint64_t k[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_opmask_state, k) == 0, "x86_xsave::opmask_state.k");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_opmask_state) == 64, "size of x86_xsave::opmask_state");

/*
 * x86_xsave::vector_256
 * A 256-bit piece of a vector register, as four words.
 * Little-endian.
 */
struct luformat_x86_xsave_vector_256 {
    uint64_t words[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_vector_256, words) == 0, "x86_xsave::vector_256.words");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_vector_256) == 32, "size of x86_xsave::vector_256");

/*
 * x86_xsave::zmm_hi256_state
 * State component 6, ZMM_Hi256.
 * Little-endian.
 */
struct luformat_x86_xsave_zmm_hi256_state {
    struct luformat_x86_xsave_vector_256 zmm_hi256[16];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_zmm_hi256_state, zmm_hi256) == 0, "x86_xsave::zmm_hi256_state.zmm_hi256");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_zmm_hi256_state) == 512, "size of x86_xsave::zmm_hi256_state");

/*
 * x86_xsave::vector_512
 * A 512-bit vector register, as eight words.
 * Little-endian.
 */
struct luformat_x86_xsave_vector_512 {
    uint64_t words[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_vector_512, words) == 0, "x86_xsave::vector_512.words");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_vector_512) == 64, "size of x86_xsave::vector_512");

/*
 * x86_xsave::hi16_zmm_state
 * State component 7, Hi16_ZMM.
 * Little-endian.
 */
struct luformat_x86_xsave_hi16_zmm_state {
    struct luformat_x86_xsave_vector_512 zmm[16];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_hi16_zmm_state, zmm) == 0, "x86_xsave::hi16_zmm_state.zmm");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_hi16_zmm_state) == 1024, "size of x86_xsave::hi16_zmm_state");

/*
 * x86_xsave::pkru_state
 * State component 9, protection key rights of user pages.
 * Little-endian.
 */
struct luformat_x86_xsave_pkru_state {
    uint32_t pkru; /* PKRU */
    uint8_t reserved[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pkru_state, pkru) == 0, "x86_xsave::pkru_state.pkru");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pkru_state, reserved) == 4, "x86_xsave::pkru_state.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_pkru_state) == 8, "size of x86_xsave::pkru_state");
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD0 UINT32_C(0x1)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD0 UINT32_C(0x2)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD1 UINT32_C(0x4)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD1 UINT32_C(0x8)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD2 UINT32_C(0x10)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD2 UINT32_C(0x20)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD3 UINT32_C(0x40)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD3 UINT32_C(0x80)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD4 UINT32_C(0x100)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD4 UINT32_C(0x200)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD5 UINT32_C(0x400)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD5 UINT32_C(0x800)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD6 UINT32_C(0x1000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD6 UINT32_C(0x2000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD7 UINT32_C(0x4000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD7 UINT32_C(0x8000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD8 UINT32_C(0x10000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD8 UINT32_C(0x20000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD9 UINT32_C(0x40000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD9 UINT32_C(0x80000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD10 UINT32_C(0x100000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD10 UINT32_C(0x200000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD11 UINT32_C(0x400000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD11 UINT32_C(0x800000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD12 UINT32_C(0x1000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD12 UINT32_C(0x2000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD13 UINT32_C(0x4000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD13 UINT32_C(0x8000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD14 UINT32_C(0x10000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD14 UINT32_C(0x20000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_AD15 UINT32_C(0x40000000)
#define LUFORMAT_X86_XSAVE_PKRU_STATE_WD15 UINT32_C(0x80000000)

/*
 * x86_xsave::amd_region
 * Components at the places they have on AMD CPUs since Zen 3; from byte 576
 * of the area.
 * Little-endian.
 * Sizes in use, in bytes: 0, 256, 320, 832, 1856, 1864.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_x86_xsave_amd_region {
    struct luformat_x86_xsave_avx_state avx;
    struct luformat_x86_xsave_opmask_state opmask;
    struct luformat_x86_xsave_zmm_hi256_state zmm_hi256;
    struct luformat_x86_xsave_hi16_zmm_state hi16_zmm;
    struct luformat_x86_xsave_pkru_state pkru;
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_amd_region, avx) == 0, "x86_xsave::amd_region.avx");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_amd_region, opmask) == 256, "x86_xsave::amd_region.opmask");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_amd_region, zmm_hi256) == 320, "x86_xsave::amd_region.zmm_hi256");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_amd_region, hi16_zmm) == 832, "x86_xsave::amd_region.hi16_zmm");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_amd_region, pkru) == 1856, "x86_xsave::amd_region.pkru");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_amd_region) == 1864, "size of x86_xsave::amd_region");

/*
 * x86_xsave::bound_register
 * One MPX bound register.
 * Little-endian.
 */
struct luformat_x86_xsave_bound_register {
    uint64_t lower;
    uint64_t upper_complement;
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bound_register, lower) == 0, "x86_xsave::bound_register.lower");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bound_register, upper_complement) == 8, "x86_xsave::bound_register.upper_complement");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_bound_register) == 16, "size of x86_xsave::bound_register");

/*
 * x86_xsave::bndregs_state
 * State component 3, the MPX bound registers.
 * Little-endian.
 */
struct luformat_x86_xsave_bndregs_state {
    struct luformat_x86_xsave_bound_register bnd[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bndregs_state, bnd) == 0, "x86_xsave::bndregs_state.bnd");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_bndregs_state) == 64, "size of x86_xsave::bndregs_state");

/*
 * x86_xsave::bndcsr_state
 * State component 4, MPX configuration and status.
 * Little-endian.
 */
struct luformat_x86_xsave_bndcsr_state {
    uint64_t bndcfgu;
    uint64_t bndstatus;
    uint8_t reserved[48];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bndcsr_state, bndcfgu) == 0, "x86_xsave::bndcsr_state.bndcfgu");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bndcsr_state, bndstatus) == 8, "x86_xsave::bndcsr_state.bndstatus");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_bndcsr_state, reserved) == 16, "x86_xsave::bndcsr_state.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_bndcsr_state) == 64, "size of x86_xsave::bndcsr_state");
#define LUFORMAT_X86_XSAVE_BNDCSR_STATE_BNDCFGU_EN UINT32_C(0x1)
#define LUFORMAT_X86_XSAVE_BNDCSR_STATE_BNDCFGU_BNDPRESERVE UINT32_C(0x2)
#define LUFORMAT_X86_XSAVE_BNDCSR_STATE_BNDCFGU_BASE_PFN UINT64_C(0xfffffffffffff000)
#define LUFORMAT_X86_XSAVE_BNDCSR_STATE_ERROR_CODE UINT32_C(0x3)

/*
 * x86_xsave::pt_state
 * State component 8, processor trace. A supervisor state: only XSAVES writes
 * it.
 * Little-endian.
 */
struct luformat_x86_xsave_pt_state {
    uint64_t rtit_ctl; /* IA32_RTIT_CTL */
    uint64_t rtit_output_base; /* IA32_RTIT_OUTPUT_BASE */
    uint64_t rtit_output_mask_ptrs; /* IA32_RTIT_OUTPUT_MASK_PTRS */
    uint64_t rtit_status; /* IA32_RTIT_STATUS */
    uint64_t rtit_cr3_match; /* IA32_RTIT_CR3_MATCH */
    uint64_t rtit_addr0_a; /* IA32_RTIT_ADDR0_A */
    uint64_t rtit_addr0_b; /* IA32_RTIT_ADDR0_B */
    uint64_t rtit_addr1_a; /* IA32_RTIT_ADDR1_A */
    uint64_t rtit_addr1_b; /* IA32_RTIT_ADDR1_B */
    uint8_t reserved[56];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_ctl) == 0, "x86_xsave::pt_state.rtit_ctl");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_output_base) == 8, "x86_xsave::pt_state.rtit_output_base");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_output_mask_ptrs) == 16, "x86_xsave::pt_state.rtit_output_mask_ptrs");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_status) == 24, "x86_xsave::pt_state.rtit_status");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_cr3_match) == 32, "x86_xsave::pt_state.rtit_cr3_match");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_addr0_a) == 40, "x86_xsave::pt_state.rtit_addr0_a");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_addr0_b) == 48, "x86_xsave::pt_state.rtit_addr0_b");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_addr1_a) == 56, "x86_xsave::pt_state.rtit_addr1_a");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, rtit_addr1_b) == 64, "x86_xsave::pt_state.rtit_addr1_b");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pt_state, reserved) == 72, "x86_xsave::pt_state.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_pt_state) == 128, "size of x86_xsave::pt_state");

/*
 * x86_xsave::pasid_state
 * State component 10, the process address space ID.
 * Little-endian.
 */
struct luformat_x86_xsave_pasid_state {
    uint64_t pasid_msr; /* IA32_PASID */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_pasid_state, pasid_msr) == 0, "x86_xsave::pasid_state.pasid_msr");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_pasid_state) == 8, "size of x86_xsave::pasid_state");
#define LUFORMAT_X86_XSAVE_PASID_STATE_PASID UINT32_C(0xfffff)
#define LUFORMAT_X86_XSAVE_PASID_STATE_IS_VALID UINT32_C(0x80000000)

/*
 * x86_xsave::cet_u_state
 * State component 11, control-flow enforcement of user mode.
 * Little-endian.
 */
struct luformat_x86_xsave_cet_u_state {
    uint64_t u_cet; /* IA32_U_CET */
    uint64_t pl3_ssp; /* IA32_PL3_SSP */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_cet_u_state, u_cet) == 0, "x86_xsave::cet_u_state.u_cet");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_cet_u_state, pl3_ssp) == 8, "x86_xsave::cet_u_state.pl3_ssp");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_cet_u_state) == 16, "size of x86_xsave::cet_u_state");
#define LUFORMAT_X86_XSAVE_CET_U_STATE_SH_STK_EN UINT32_C(0x1)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_WR_SHSTK_EN UINT32_C(0x2)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_ENDBR_EN UINT32_C(0x4)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_LEG_IW_EN UINT32_C(0x8)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_NO_TRK_EN UINT32_C(0x10)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_SUPPRESS_DIS UINT32_C(0x20)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_SUPPRESS UINT32_C(0x400)
#define LUFORMAT_X86_XSAVE_CET_U_STATE_TRACKER UINT32_C(0x800)

/*
 * x86_xsave::cet_s_state
 * State component 12, supervisor shadow stacks.
 * Little-endian.
 */
struct luformat_x86_xsave_cet_s_state {
    uint64_t pl0_ssp; /* IA32_PL0_SSP */
    uint64_t pl1_ssp; /* IA32_PL1_SSP */
    uint64_t pl2_ssp; /* IA32_PL2_SSP */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_cet_s_state, pl0_ssp) == 0, "x86_xsave::cet_s_state.pl0_ssp");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_cet_s_state, pl1_ssp) == 8, "x86_xsave::cet_s_state.pl1_ssp");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_cet_s_state, pl2_ssp) == 16, "x86_xsave::cet_s_state.pl2_ssp");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_cet_s_state) == 24, "size of x86_xsave::cet_s_state");

/*
 * x86_xsave::hdc_state
 * State component 13, hardware duty cycling.
 * Little-endian.
 */
struct luformat_x86_xsave_hdc_state {
    uint64_t pm_ctl1; /* IA32_PM_CTL1 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_hdc_state, pm_ctl1) == 0, "x86_xsave::hdc_state.pm_ctl1");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_hdc_state) == 8, "size of x86_xsave::hdc_state");
#define LUFORMAT_X86_XSAVE_HDC_STATE_HDC_ALLOW_BLOCK UINT32_C(0x1)

/*
 * x86_xsave::uintr_state
 * State component 14, user interrupts.
 * Little-endian.
 */
struct luformat_x86_xsave_uintr_state {
    uint64_t handler; /* UIHANDLER */
    uint64_t stack_adjust; /* UISTACKADJUST */
    uint32_t uitt_size; /* UITTSZ */
    uint8_t notification_vector; /* UINV */
    uint8_t reserved[2];
    uint8_t flags;
    uint64_t upid_address; /* UPIDADDR */
    uint64_t request; /* UIRR */
    uint64_t target_table; /* UITTADDR */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, handler) == 0, "x86_xsave::uintr_state.handler");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, stack_adjust) == 8, "x86_xsave::uintr_state.stack_adjust");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, uitt_size) == 16, "x86_xsave::uintr_state.uitt_size");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, notification_vector) == 20, "x86_xsave::uintr_state.notification_vector");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, reserved) == 21, "x86_xsave::uintr_state.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, flags) == 23, "x86_xsave::uintr_state.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, upid_address) == 24, "x86_xsave::uintr_state.upid_address");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, request) == 32, "x86_xsave::uintr_state.request");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_uintr_state, target_table) == 40, "x86_xsave::uintr_state.target_table");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_uintr_state) == 48, "size of x86_xsave::uintr_state");
#define LUFORMAT_X86_XSAVE_UINTR_STATE_UIF UINT32_C(0x80)

/*
 * x86_xsave::lbr_entry
 * One last branch record.
 * Little-endian.
 */
struct luformat_x86_xsave_lbr_entry {
    uint64_t from_ip; /* IA32_LBR_x_FROM_IP */
    uint64_t to_ip; /* IA32_LBR_x_TO_IP */
    uint64_t info; /* IA32_LBR_x_INFO */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_entry, from_ip) == 0, "x86_xsave::lbr_entry.from_ip");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_entry, to_ip) == 8, "x86_xsave::lbr_entry.to_ip");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_entry, info) == 16, "x86_xsave::lbr_entry.info");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_lbr_entry) == 24, "size of x86_xsave::lbr_entry");

/*
 * x86_xsave::lbr_state
 * State component 15, the last branch records.
 * Little-endian.
 */
struct luformat_x86_xsave_lbr_state {
    uint64_t lbr_ctl; /* IA32_LBR_CTL */
    uint64_t lbr_depth; /* IA32_LBR_DEPTH */
    uint64_t ler_from_ip; /* IA32_LER_FROM_IP */
    uint64_t ler_to_ip; /* IA32_LER_TO_IP */
    uint64_t ler_info; /* IA32_LER_INFO */
    struct luformat_x86_xsave_lbr_entry entries[32];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, lbr_ctl) == 0, "x86_xsave::lbr_state.lbr_ctl");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, lbr_depth) == 8, "x86_xsave::lbr_state.lbr_depth");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, ler_from_ip) == 16, "x86_xsave::lbr_state.ler_from_ip");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, ler_to_ip) == 24, "x86_xsave::lbr_state.ler_to_ip");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, ler_info) == 32, "x86_xsave::lbr_state.ler_info");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_lbr_state, entries) == 40, "x86_xsave::lbr_state.entries");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_lbr_state) == 808, "size of x86_xsave::lbr_state");

/*
 * x86_xsave::hwp_state
 * State component 16, hardware P-state control.
 * Little-endian.
 */
struct luformat_x86_xsave_hwp_state {
    uint64_t hwp_request; /* IA32_HWP_REQUEST */
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_hwp_state, hwp_request) == 0, "x86_xsave::hwp_state.hwp_request");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_hwp_state) == 8, "size of x86_xsave::hwp_state");
#define LUFORMAT_X86_XSAVE_HWP_STATE_MINIMUM UINT32_C(0xff)
#define LUFORMAT_X86_XSAVE_HWP_STATE_MAXIMUM UINT32_C(0xff00)
#define LUFORMAT_X86_XSAVE_HWP_STATE_DESIRED UINT32_C(0xff0000)
#define LUFORMAT_X86_XSAVE_HWP_STATE_PREFERENCE UINT32_C(0xff000000)

/*
 * x86_xsave::tilecfg_state
 * State component 17, the AMX tile configuration.
 * Little-endian.
 */
struct luformat_x86_xsave_tilecfg_state {
    uint8_t palette; /* palette_id */
    uint8_t start_row;
    uint8_t reserved[14];
    uint16_t cols_b[8]; /* colsb */
    uint8_t reserved_2[16];
    uint8_t rows[8];
    uint8_t reserved_3[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, palette) == 0, "x86_xsave::tilecfg_state.palette");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, start_row) == 1, "x86_xsave::tilecfg_state.start_row");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, reserved) == 2, "x86_xsave::tilecfg_state.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, cols_b) == 16, "x86_xsave::tilecfg_state.cols_b");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, reserved_2) == 32, "x86_xsave::tilecfg_state.reserved_2");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, rows) == 48, "x86_xsave::tilecfg_state.rows");
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tilecfg_state, reserved_3) == 56, "x86_xsave::tilecfg_state.reserved_3");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_tilecfg_state) == 64, "size of x86_xsave::tilecfg_state");

/*
 * x86_xsave::tile
 * One AMX tile register of 1 KiB.
 * Little-endian.
 */
struct luformat_x86_xsave_tile {
    struct luformat_x86_xsave_vector_512 rows[16];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tile, rows) == 0, "x86_xsave::tile.rows");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_tile) == 1024, "size of x86_xsave::tile");

/*
 * x86_xsave::tiledata_state
 * State component 18, the AMX tiles of palette 1.
 * Little-endian.
 */
struct luformat_x86_xsave_tiledata_state {
    struct luformat_x86_xsave_tile tiles[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_tiledata_state, tiles) == 0, "x86_xsave::tiledata_state.tiles");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_tiledata_state) == 8192, "size of x86_xsave::tiledata_state");

/*
 * x86_xsave::apx_state
 * State component 19, the APX registers.
 * Little-endian.
 */
struct luformat_x86_xsave_apx_state {
    uint64_t r[16];
};
LUFORMAT_ASSERT(offsetof(struct luformat_x86_xsave_apx_state, r) == 0, "x86_xsave::apx_state.r");
LUFORMAT_ASSERT(sizeof(struct luformat_x86_xsave_apx_state) == 128, "size of x86_xsave::apx_state");

/*
 * xapi_image::signature_line
 * The first line.
 * Little-endian.
 */
struct luformat_xapi_image_signature_line {
    uint8_t magic[15];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xapi_image_signature_line, magic) == 0, "xapi_image::signature_line.magic");
LUFORMAT_ASSERT(sizeof(struct luformat_xapi_image_signature_line) == 15, "size of xapi_image::signature_line");

/*
 * xapi_image
 * What xenopsd, xapi's part that runs domains, writes when a domain is suspended
 * or migrated: a line that names the format, then sections, each with type and
 * length, up to the one that ends the image. A section that libxc or libxl
 * writes ends by itself; its length is 0.
 * Little-endian.
 * Followed by what has no fixed place or length: sections.
 */
struct luformat_xapi_image {
    struct luformat_xapi_image_signature_line signature;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xapi_image, signature) == 0, "xapi_image.signature");
LUFORMAT_ASSERT(sizeof(struct luformat_xapi_image) == 15, "size of xapi_image");

/*
 * xapi_image::section_header
 * The first 16 octets of a section.
 * Little-endian.
 */
struct luformat_xapi_image_section_header {
    uint64_t section_type; /* header_type */
    uint64_t len_body; /* length */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xapi_image_section_header, section_type) == 0, "xapi_image::section_header.section_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xapi_image_section_header, len_body) == 8, "xapi_image::section_header.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_xapi_image_section_header) == 16, "size of xapi_image::section_header");

/*
 * xapi_image::section
 * One section.
 * Little-endian.
 * Followed by what has no fixed place or length: metadata, libxc, libxl, legacy, state.
 */
struct luformat_xapi_image_section {
    struct luformat_xapi_image_section_header header;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xapi_image_section, header) == 0, "xapi_image::section.header");
LUFORMAT_ASSERT(sizeof(struct luformat_xapi_image_section) == 16, "size of xapi_image::section");

/*
 * xen_hvm_context::entry (hvm_save_descriptor)
 * One entry: the descriptor and the structure that it announces. Entries
 * follow one another without padding.
 * Little-endian.
 * Followed by what has no fixed place or length: body.
 */
struct luformat_xen_hvm_context_entry {
    uint16_t typecode;
    uint16_t instance;
    uint32_t len_body; /* length */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_entry, typecode) == 0, "xen_hvm_context::entry.typecode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_entry, instance) == 2, "xen_hvm_context::entry.instance");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_entry, len_body) == 4, "xen_hvm_context::entry.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_entry) == 8, "size of xen_hvm_context::entry");

/*
 * xen_hvm_context::header (HVM_SAVE_TYPE(HEADER))
 * Identifies the format and the machine that saved.
 * Little-endian.
 * Sizes in use, in bytes: 24.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_header {
    uint32_t magic;
    uint32_t version;
    uint64_t changeset;
    uint32_t cpuid;
    uint32_t gtsc_khz;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_header, magic) == 0, "xen_hvm_context::header.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_header, version) == 4, "xen_hvm_context::header.version");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_header, changeset) == 8, "xen_hvm_context::header.changeset");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_header, cpuid) == 16, "xen_hvm_context::header.cpuid");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_header, gtsc_khz) == 20, "xen_hvm_context::header.gtsc_khz");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_header) == 24, "size of xen_hvm_context::header");
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_STEPPING UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_MODEL UINT32_C(0xf0)
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_FAMILY UINT32_C(0xf00)
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_TYPE UINT32_C(0x3000)
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_EXTENDED_MODEL UINT32_C(0xf0000)
#define LUFORMAT_XEN_HVM_CONTEXT_HEADER_CPU_EXTENDED_FAMILY UINT32_C(0xff00000)

/*
 * xen_hvm_context::cpu (HVM_SAVE_TYPE(CPU))
 * Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
 * `flags`, before. The form of before Xen 3.4, 1016 octets without
 * `msr_tsc_aux`, is older than every stream format that can hold a context
 * and is not described.
 * Little-endian.
 * Sizes in use, in bytes: 1024, 1028, 1032.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_cpu {
    struct luformat_x86_fxsave fpu_regs;
    uint64_t rax;
    uint64_t rbx;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rbp;
    uint64_t rsi;
    uint64_t rdi;
    uint64_t rsp;
    uint64_t r8;
    uint64_t r9;
    uint64_t r10;
    uint64_t r11;
    uint64_t r12;
    uint64_t r13;
    uint64_t r14;
    uint64_t r15;
    uint64_t rip;
    uint64_t rflags;
    uint64_t cr0;
    uint64_t cr2;
    uint64_t cr3;
    uint64_t cr4;
    uint64_t dr0;
    uint64_t dr1;
    uint64_t dr2;
    uint64_t dr3;
    uint64_t dr6;
    uint64_t dr7;
    uint32_t cs_sel;
    uint32_t ds_sel;
    uint32_t es_sel;
    uint32_t fs_sel;
    uint32_t gs_sel;
    uint32_t ss_sel;
    uint32_t tr_sel;
    uint32_t ldtr_sel;
    uint32_t cs_limit;
    uint32_t ds_limit;
    uint32_t es_limit;
    uint32_t fs_limit;
    uint32_t gs_limit;
    uint32_t ss_limit;
    uint32_t tr_limit;
    uint32_t ldtr_limit;
    uint32_t idtr_limit;
    uint32_t gdtr_limit;
    uint64_t cs_base;
    uint64_t ds_base;
    uint64_t es_base;
    uint64_t fs_base;
    uint64_t gs_base;
    uint64_t ss_base;
    uint64_t tr_base;
    uint64_t ldtr_base;
    uint64_t idtr_base;
    uint64_t gdtr_base;
    uint32_t cs_arbytes;
    uint32_t ds_arbytes;
    uint32_t es_arbytes;
    uint32_t fs_arbytes;
    uint32_t gs_arbytes;
    uint32_t ss_arbytes;
    uint32_t tr_arbytes;
    uint32_t ldtr_arbytes;
    uint64_t sysenter_cs;
    uint64_t sysenter_esp;
    uint64_t sysenter_eip;
    uint64_t shadow_gs;
    uint64_t msr_flags;
    uint64_t msr_lstar;
    uint64_t msr_star;
    uint64_t msr_cstar;
    uint64_t msr_syscall_mask;
    uint64_t msr_efer;
    uint64_t msr_tsc_aux;
    uint64_t tsc;
    uint32_t pending_event;
    uint32_t error_code;
    uint32_t flags;
    uint32_t pad0;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, fpu_regs) == 0, "xen_hvm_context::cpu.fpu_regs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rax) == 512, "xen_hvm_context::cpu.rax");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rbx) == 520, "xen_hvm_context::cpu.rbx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rcx) == 528, "xen_hvm_context::cpu.rcx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rdx) == 536, "xen_hvm_context::cpu.rdx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rbp) == 544, "xen_hvm_context::cpu.rbp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rsi) == 552, "xen_hvm_context::cpu.rsi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rdi) == 560, "xen_hvm_context::cpu.rdi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rsp) == 568, "xen_hvm_context::cpu.rsp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r8) == 576, "xen_hvm_context::cpu.r8");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r9) == 584, "xen_hvm_context::cpu.r9");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r10) == 592, "xen_hvm_context::cpu.r10");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r11) == 600, "xen_hvm_context::cpu.r11");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r12) == 608, "xen_hvm_context::cpu.r12");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r13) == 616, "xen_hvm_context::cpu.r13");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r14) == 624, "xen_hvm_context::cpu.r14");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, r15) == 632, "xen_hvm_context::cpu.r15");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rip) == 640, "xen_hvm_context::cpu.rip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, rflags) == 648, "xen_hvm_context::cpu.rflags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cr0) == 656, "xen_hvm_context::cpu.cr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cr2) == 664, "xen_hvm_context::cpu.cr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cr3) == 672, "xen_hvm_context::cpu.cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cr4) == 680, "xen_hvm_context::cpu.cr4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr0) == 688, "xen_hvm_context::cpu.dr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr1) == 696, "xen_hvm_context::cpu.dr1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr2) == 704, "xen_hvm_context::cpu.dr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr3) == 712, "xen_hvm_context::cpu.dr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr6) == 720, "xen_hvm_context::cpu.dr6");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, dr7) == 728, "xen_hvm_context::cpu.dr7");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cs_sel) == 736, "xen_hvm_context::cpu.cs_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ds_sel) == 740, "xen_hvm_context::cpu.ds_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, es_sel) == 744, "xen_hvm_context::cpu.es_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, fs_sel) == 748, "xen_hvm_context::cpu.fs_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gs_sel) == 752, "xen_hvm_context::cpu.gs_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ss_sel) == 756, "xen_hvm_context::cpu.ss_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, tr_sel) == 760, "xen_hvm_context::cpu.tr_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ldtr_sel) == 764, "xen_hvm_context::cpu.ldtr_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cs_limit) == 768, "xen_hvm_context::cpu.cs_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ds_limit) == 772, "xen_hvm_context::cpu.ds_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, es_limit) == 776, "xen_hvm_context::cpu.es_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, fs_limit) == 780, "xen_hvm_context::cpu.fs_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gs_limit) == 784, "xen_hvm_context::cpu.gs_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ss_limit) == 788, "xen_hvm_context::cpu.ss_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, tr_limit) == 792, "xen_hvm_context::cpu.tr_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ldtr_limit) == 796, "xen_hvm_context::cpu.ldtr_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, idtr_limit) == 800, "xen_hvm_context::cpu.idtr_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gdtr_limit) == 804, "xen_hvm_context::cpu.gdtr_limit");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cs_base) == 808, "xen_hvm_context::cpu.cs_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ds_base) == 816, "xen_hvm_context::cpu.ds_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, es_base) == 824, "xen_hvm_context::cpu.es_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, fs_base) == 832, "xen_hvm_context::cpu.fs_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gs_base) == 840, "xen_hvm_context::cpu.gs_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ss_base) == 848, "xen_hvm_context::cpu.ss_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, tr_base) == 856, "xen_hvm_context::cpu.tr_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ldtr_base) == 864, "xen_hvm_context::cpu.ldtr_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, idtr_base) == 872, "xen_hvm_context::cpu.idtr_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gdtr_base) == 880, "xen_hvm_context::cpu.gdtr_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, cs_arbytes) == 888, "xen_hvm_context::cpu.cs_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ds_arbytes) == 892, "xen_hvm_context::cpu.ds_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, es_arbytes) == 896, "xen_hvm_context::cpu.es_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, fs_arbytes) == 900, "xen_hvm_context::cpu.fs_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, gs_arbytes) == 904, "xen_hvm_context::cpu.gs_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ss_arbytes) == 908, "xen_hvm_context::cpu.ss_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, tr_arbytes) == 912, "xen_hvm_context::cpu.tr_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, ldtr_arbytes) == 916, "xen_hvm_context::cpu.ldtr_arbytes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, sysenter_cs) == 920, "xen_hvm_context::cpu.sysenter_cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, sysenter_esp) == 928, "xen_hvm_context::cpu.sysenter_esp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, sysenter_eip) == 936, "xen_hvm_context::cpu.sysenter_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, shadow_gs) == 944, "xen_hvm_context::cpu.shadow_gs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_flags) == 952, "xen_hvm_context::cpu.msr_flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_lstar) == 960, "xen_hvm_context::cpu.msr_lstar");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_star) == 968, "xen_hvm_context::cpu.msr_star");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_cstar) == 976, "xen_hvm_context::cpu.msr_cstar");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_syscall_mask) == 984, "xen_hvm_context::cpu.msr_syscall_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_efer) == 992, "xen_hvm_context::cpu.msr_efer");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, msr_tsc_aux) == 1000, "xen_hvm_context::cpu.msr_tsc_aux");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, tsc) == 1008, "xen_hvm_context::cpu.tsc");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, pending_event) == 1016, "xen_hvm_context::cpu.pending_event");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, error_code) == 1020, "xen_hvm_context::cpu.error_code");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, flags) == 1024, "xen_hvm_context::cpu.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu, pad0) == 1028, "xen_hvm_context::cpu.pad0");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_cpu) == 1032, "size of xen_hvm_context::cpu");
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_CF UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_PF UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_AF UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_ZF UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_SF UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_TF UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_IF UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_DF UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_OF UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_NT UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_RF UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_VM UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_AC UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_VIF UINT32_C(0x80000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_VIP UINT32_C(0x100000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_ID UINT32_C(0x200000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_RFLAGS_IOPL UINT32_C(0x3000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_PE UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_MP UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_EM UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_TS UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_ET UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_NE UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_WP UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_AM UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_NW UINT32_C(0x20000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_CD UINT32_C(0x40000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR0_PG UINT32_C(0x80000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_VME UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PVI UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_TSD UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_DE UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PSE UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PAE UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_MCE UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PGE UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PCE UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_OSFXSR UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_OSXMMEXCPT UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_UMIP UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_LA57 UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_VMXE UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_SMXE UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_FSGSBASE UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PCIDE UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_OSXSAVE UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_SMEP UINT32_C(0x100000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_SMAP UINT32_C(0x200000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PKE UINT32_C(0x400000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_CET UINT32_C(0x800000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_PKS UINT32_C(0x1000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_UINTR UINT32_C(0x2000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_LASS UINT32_C(0x8000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_LAM_SUP UINT32_C(0x10000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CR4_FRED UINT64_C(0x100000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_B0 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_B1 UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_B2 UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_B3 UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_BLD UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_BD UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_BS UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_BT UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR6_RTM UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_L0 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_G0 UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_L1 UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_G1 UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_L2 UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_G2 UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_L3 UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_G3 UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_LE UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_GE UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_RTM UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_GD UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_RW0 UINT32_C(0x30000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_LEN0 UINT32_C(0xc0000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_RW1 UINT32_C(0x300000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_LEN1 UINT32_C(0xc00000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_RW2 UINT32_C(0x3000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_LEN2 UINT32_C(0xc000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_RW3 UINT32_C(0x30000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DR7_LEN3 UINT32_C(0xc0000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_CS_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_DS_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_ES_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FS_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_GS_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_SS_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_TR_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_TYPE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_S UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_DPL UINT32_C(0x60)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_P UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_AVL UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_L UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_DB UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_LDTR_G UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_STAR_SYSCALL_CS UINT64_C(0xffff00000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_STAR_SYSRET_CS UINT64_C(0xffff000000000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_SCE UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_LME UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_LMA UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_NXE UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_SVME UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_LMSLE UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_FFXSE UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_TCE UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_EFER_AIBRSE UINT32_C(0x200000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_PENDING_VECTOR UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_PENDING_TYPE UINT32_C(0x700)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_PENDING_ERROR_VALID UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_PENDING_RESERVED UINT32_C(0x7ffff000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_PENDING_VALID UINT32_C(0x80000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_FPU_INITIALISED UINT32_C(0x1)

/*
 * xen_hvm_context::pic (HVM_SAVE_TYPE(PIC))
 * One interrupt controller 8259A.
 * Little-endian.
 * Sizes in use, in bytes: 8.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_pic {
    uint8_t irr;
    uint8_t imr;
    uint8_t isr;
    uint8_t irq_base;
    uint8_t init_and_priority; /* init_state, priority_add */
    uint8_t mode; /* readsel_isr to is_master */
    uint8_t elcr;
    uint8_t int_output;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, irr) == 0, "xen_hvm_context::pic.irr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, imr) == 1, "xen_hvm_context::pic.imr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, isr) == 2, "xen_hvm_context::pic.isr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, irq_base) == 3, "xen_hvm_context::pic.irq_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, init_and_priority) == 4, "xen_hvm_context::pic.init_and_priority");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, mode) == 5, "xen_hvm_context::pic.mode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, elcr) == 6, "xen_hvm_context::pic.elcr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pic, int_output) == 7, "xen_hvm_context::pic.int_output");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pic) == 8, "size of xen_hvm_context::pic");
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_INIT_NEXT_ICW UINT32_C(0x3)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_INIT_IC4 UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_INIT_SNGL UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_INIT_STATE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_PRIORITY_ADD UINT32_C(0xf0)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_READSEL_ISR UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_POLL UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_AUTO_EOI UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_ROTATE_ON_AUTO_EOI UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_SPECIAL_FULLY_NESTED_MODE UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_SPECIAL_MASK_MODE UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_PIC_IS_MASTER UINT32_C(0x40)

/*
 * xen_hvm_context::redirection_entry (vioapic_redir_entry)
 * Where an interrupt of the I/O APIC goes.
 * Little-endian.
 */
struct luformat_xen_hvm_context_redirection_entry {
    uint8_t vector;
    uint16_t control; /* delivery_mode to reserve */
    uint8_t reserved[4];
    uint8_t dest_id;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_redirection_entry, vector) == 0, "xen_hvm_context::redirection_entry.vector");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_redirection_entry, control) == 1, "xen_hvm_context::redirection_entry.control");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_redirection_entry, reserved) == 3, "xen_hvm_context::redirection_entry.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_redirection_entry, dest_id) == 7, "xen_hvm_context::redirection_entry.dest_id");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_redirection_entry) == 8, "size of xen_hvm_context::redirection_entry");
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_DELIVERY_MODE UINT32_C(0x7)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_IS_LOGICAL UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_DELIVERY_STATUS UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_IS_ACTIVE_LOW UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_REMOTE_IRR UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_IS_LEVEL UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_IS_MASKED UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_REDIRECTION_ENTRY_RESERVE UINT32_C(0xfe00)

/*
 * xen_hvm_context::ioapic (HVM_SAVE_TYPE(IOAPIC))
 * The I/O APIC.
 * Little-endian.
 * Sizes in use, in bytes: 400.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_ioapic {
    uint64_t base_address;
    uint32_t ioregsel;
    uint32_t id;
    struct luformat_xen_hvm_context_redirection_entry redirtbl[48];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_ioapic, base_address) == 0, "xen_hvm_context::ioapic.base_address");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_ioapic, ioregsel) == 8, "xen_hvm_context::ioapic.ioregsel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_ioapic, id) == 12, "xen_hvm_context::ioapic.id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_ioapic, redirtbl) == 16, "xen_hvm_context::ioapic.redirtbl");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_ioapic) == 400, "size of xen_hvm_context::ioapic");

/*
 * xen_hvm_context::lapic (HVM_SAVE_TYPE(LAPIC))
 * State of a local APIC beside its registers. 32 octets, with `pending_esr`,
 * since Xen 4.20 and in the point releases of 4.18 and 4.19 after November
 * 2024; 24 before; 16, without `tdt_msr`, before Xen 4.1.
 * Little-endian.
 * Sizes in use, in bytes: 16, 24, 28, 32.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_lapic {
    uint64_t apic_base_msr;
    uint32_t disabled;
    uint32_t timer_divisor;
    uint64_t tdt_msr;
    uint32_t pending_esr;
    uint32_t padding;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, apic_base_msr) == 0, "xen_hvm_context::lapic.apic_base_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, disabled) == 8, "xen_hvm_context::lapic.disabled");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, timer_divisor) == 12, "xen_hvm_context::lapic.timer_divisor");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, tdt_msr) == 16, "xen_hvm_context::lapic.tdt_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, pending_esr) == 24, "xen_hvm_context::lapic.pending_esr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic, padding) == 28, "xen_hvm_context::lapic.padding");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_lapic) == 32, "size of xen_hvm_context::lapic");
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_IS_BSP UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_IS_X2APIC UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_IS_ENABLED UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_BASE_PFN UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_HW_DISABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_LAPIC_SW_DISABLED UINT32_C(0x2)

/*
 * xen_hvm_context::apic_register
 * A register of the local APIC without subfields, or a reserved place.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_register {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_register, value) == 0, "xen_hvm_context::apic_register.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_register, reserved) == 4, "xen_hvm_context::apic_register.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_register) == 16, "size of xen_hvm_context::apic_register");

/*
 * xen_hvm_context::apic_id
 * APIC ID register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_id {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_id, value) == 0, "xen_hvm_context::apic_id.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_id, reserved) == 4, "xen_hvm_context::apic_id.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_id) == 16, "size of xen_hvm_context::apic_id");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ID_XAPIC_ID UINT32_C(0xff000000)

/*
 * xen_hvm_context::apic_version
 * Version register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_version {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_version, value) == 0, "xen_hvm_context::apic_version.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_version, reserved) == 4, "xen_hvm_context::apic_version.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_version) == 16, "size of xen_hvm_context::apic_version");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_VERSION_VERSION UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_VERSION_MAX_LVT UINT32_C(0xff0000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_VERSION_DIRECTED_EOI UINT32_C(0x1000000)

/*
 * xen_hvm_context::apic_priority
 * A priority register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_priority {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_priority, value) == 0, "xen_hvm_context::apic_priority.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_priority, reserved) == 4, "xen_hvm_context::apic_priority.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_priority) == 16, "size of xen_hvm_context::apic_priority");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_PRIORITY_SUBCLASS UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_PRIORITY_PRIORITY_CLASS UINT32_C(0xf0)

/*
 * xen_hvm_context::apic_logical_destination
 * Logical destination register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_logical_destination {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_logical_destination, value) == 0, "xen_hvm_context::apic_logical_destination.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_logical_destination, reserved) == 4, "xen_hvm_context::apic_logical_destination.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_logical_destination) == 16, "size of xen_hvm_context::apic_logical_destination");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LOGICAL_DESTINATION_LOGICAL_ID UINT32_C(0xff000000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LOGICAL_DESTINATION_X2APIC_LOGICAL_ID UINT32_C(0xffff)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LOGICAL_DESTINATION_X2APIC_CLUSTER UINT32_C(0xffff0000)

/*
 * xen_hvm_context::apic_destination_format
 * Destination format register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_destination_format {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_destination_format, value) == 0, "xen_hvm_context::apic_destination_format.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_destination_format, reserved) == 4, "xen_hvm_context::apic_destination_format.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_destination_format) == 16, "size of xen_hvm_context::apic_destination_format");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_DESTINATION_FORMAT_MODEL UINT32_C(0xf0000000)

/*
 * xen_hvm_context::apic_spurious
 * Spurious interrupt vector register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_spurious {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_spurious, value) == 0, "xen_hvm_context::apic_spurious.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_spurious, reserved) == 4, "xen_hvm_context::apic_spurious.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_spurious) == 16, "size of xen_hvm_context::apic_spurious");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_SPURIOUS_VECTOR UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_SPURIOUS_IS_ENABLED UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_SPURIOUS_FOCUS_DISABLED UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_SPURIOUS_DIRECTED_EOI UINT32_C(0x1000)

/*
 * xen_hvm_context::apic_error_status
 * Error status register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_error_status {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_error_status, value) == 0, "xen_hvm_context::apic_error_status.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_error_status, reserved) == 4, "xen_hvm_context::apic_error_status.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_error_status) == 16, "size of xen_hvm_context::apic_error_status");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_SEND_CHECKSUM UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_RECEIVE_CHECKSUM UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_SEND_ACCEPT UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_RECEIVE_ACCEPT UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_REDIRECTABLE_IPI UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_SEND_ILLEGAL_VECTOR UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_RECEIVE_ILLEGAL_VECTOR UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ERROR_STATUS_ILLEGAL_REGISTER UINT32_C(0x80)

/*
 * xen_hvm_context::apic_lvt
 * An entry of the local vector table.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_lvt {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_lvt, value) == 0, "xen_hvm_context::apic_lvt.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_lvt, reserved) == 4, "xen_hvm_context::apic_lvt.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_lvt) == 16, "size of xen_hvm_context::apic_lvt");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_VECTOR UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_DELIVERY_MODE UINT32_C(0x700)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_IS_PENDING UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_IS_ACTIVE_LOW UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_REMOTE_IRR UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_IS_LEVEL UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_IS_MASKED UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_LVT_TIMER_MODE UINT32_C(0x60000)

/*
 * xen_hvm_context::apic_icr_low
 * Interrupt command register, bits 31 to 0.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_icr_low {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_icr_low, value) == 0, "xen_hvm_context::apic_icr_low.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_icr_low, reserved) == 4, "xen_hvm_context::apic_icr_low.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_icr_low) == 16, "size of xen_hvm_context::apic_icr_low");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_VECTOR UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_DELIVERY_MODE UINT32_C(0x700)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_IS_LOGICAL UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_IS_BUSY UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_IS_ASSERT UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_IS_LEVEL UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_REMOTE_READ_STATUS UINT32_C(0x30000)
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_LOW_SHORTHAND UINT32_C(0xc0000)

/*
 * xen_hvm_context::apic_icr_high
 * Interrupt command register, bits 63 to 32.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_icr_high {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_icr_high, value) == 0, "xen_hvm_context::apic_icr_high.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_icr_high, reserved) == 4, "xen_hvm_context::apic_icr_high.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_icr_high) == 16, "size of xen_hvm_context::apic_icr_high");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_ICR_HIGH_DESTINATION UINT32_C(0xff000000)

/*
 * xen_hvm_context::apic_timer_divide
 * Divide configuration register.
 * Little-endian.
 */
struct luformat_xen_hvm_context_apic_timer_divide {
    uint32_t value;
    uint8_t reserved[12];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_timer_divide, value) == 0, "xen_hvm_context::apic_timer_divide.value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_apic_timer_divide, reserved) == 4, "xen_hvm_context::apic_timer_divide.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_apic_timer_divide) == 16, "size of xen_hvm_context::apic_timer_divide");
#define LUFORMAT_XEN_HVM_CONTEXT_APIC_TIMER_DIVIDE_DIVISOR UINT32_C(0xb)

/*
 * xen_hvm_context::lapic_regs (HVM_SAVE_TYPE(LAPIC_REGS))
 * Registers of a local APIC, as in its page: each has the first four of 16
 * octets. The low ends of the bit maps are first.
 * Little-endian.
 * Sizes in use, in bytes: 1024.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_lapic_regs {
    struct luformat_xen_hvm_context_apic_register reserved_000[2];
    struct luformat_xen_hvm_context_apic_id id; /* APIC_ID */
    struct luformat_xen_hvm_context_apic_version version; /* APIC_LVR */
    struct luformat_xen_hvm_context_apic_register reserved_040[4];
    struct luformat_xen_hvm_context_apic_priority tpr; /* APIC_TASKPRI */
    struct luformat_xen_hvm_context_apic_priority apr; /* APIC_ARBPRI */
    struct luformat_xen_hvm_context_apic_priority ppr; /* APIC_PROCPRI */
    struct luformat_xen_hvm_context_apic_register eoi; /* APIC_EOI */
    struct luformat_xen_hvm_context_apic_register rrd; /* APIC_RRR */
    struct luformat_xen_hvm_context_apic_logical_destination ldr; /* APIC_LDR */
    struct luformat_xen_hvm_context_apic_destination_format dfr; /* APIC_DFR */
    struct luformat_xen_hvm_context_apic_spurious svr; /* APIC_SPIV */
    struct luformat_xen_hvm_context_apic_register isr[8]; /* APIC_ISR */
    struct luformat_xen_hvm_context_apic_register tmr[8]; /* APIC_TMR */
    struct luformat_xen_hvm_context_apic_register irr[8]; /* APIC_IRR */
    struct luformat_xen_hvm_context_apic_error_status esr; /* APIC_ESR */
    struct luformat_xen_hvm_context_apic_register reserved_290[6];
    struct luformat_xen_hvm_context_apic_lvt lvt_cmci; /* APIC_CMCI */
    struct luformat_xen_hvm_context_apic_icr_low icr_low; /* APIC_ICR */
    struct luformat_xen_hvm_context_apic_icr_high icr_high; /* APIC_ICR2 */
    struct luformat_xen_hvm_context_apic_lvt lvt_timer; /* APIC_LVTT */
    struct luformat_xen_hvm_context_apic_lvt lvt_thermal; /* APIC_LVTTHMR */
    struct luformat_xen_hvm_context_apic_lvt lvt_pmc; /* APIC_LVTPC */
    struct luformat_xen_hvm_context_apic_lvt lvt_lint0; /* APIC_LVT0 */
    struct luformat_xen_hvm_context_apic_lvt lvt_lint1; /* APIC_LVT1 */
    struct luformat_xen_hvm_context_apic_lvt lvt_error; /* APIC_LVTERR */
    struct luformat_xen_hvm_context_apic_register timer_initial; /* APIC_TMICT */
    struct luformat_xen_hvm_context_apic_register timer_current; /* APIC_TMCCT */
    struct luformat_xen_hvm_context_apic_register reserved_3a0[4];
    struct luformat_xen_hvm_context_apic_timer_divide timer_divide; /* APIC_TDCR */
    struct luformat_xen_hvm_context_apic_register self_ipi; /* APIC_SELF_IPI */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, reserved_000) == 0, "xen_hvm_context::lapic_regs.reserved_000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, id) == 32, "xen_hvm_context::lapic_regs.id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, version) == 48, "xen_hvm_context::lapic_regs.version");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, reserved_040) == 64, "xen_hvm_context::lapic_regs.reserved_040");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, tpr) == 128, "xen_hvm_context::lapic_regs.tpr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, apr) == 144, "xen_hvm_context::lapic_regs.apr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, ppr) == 160, "xen_hvm_context::lapic_regs.ppr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, eoi) == 176, "xen_hvm_context::lapic_regs.eoi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, rrd) == 192, "xen_hvm_context::lapic_regs.rrd");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, ldr) == 208, "xen_hvm_context::lapic_regs.ldr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, dfr) == 224, "xen_hvm_context::lapic_regs.dfr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, svr) == 240, "xen_hvm_context::lapic_regs.svr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, isr) == 256, "xen_hvm_context::lapic_regs.isr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, tmr) == 384, "xen_hvm_context::lapic_regs.tmr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, irr) == 512, "xen_hvm_context::lapic_regs.irr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, esr) == 640, "xen_hvm_context::lapic_regs.esr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, reserved_290) == 656, "xen_hvm_context::lapic_regs.reserved_290");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_cmci) == 752, "xen_hvm_context::lapic_regs.lvt_cmci");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, icr_low) == 768, "xen_hvm_context::lapic_regs.icr_low");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, icr_high) == 784, "xen_hvm_context::lapic_regs.icr_high");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_timer) == 800, "xen_hvm_context::lapic_regs.lvt_timer");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_thermal) == 816, "xen_hvm_context::lapic_regs.lvt_thermal");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_pmc) == 832, "xen_hvm_context::lapic_regs.lvt_pmc");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_lint0) == 848, "xen_hvm_context::lapic_regs.lvt_lint0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_lint1) == 864, "xen_hvm_context::lapic_regs.lvt_lint1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, lvt_error) == 880, "xen_hvm_context::lapic_regs.lvt_error");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, timer_initial) == 896, "xen_hvm_context::lapic_regs.timer_initial");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, timer_current) == 912, "xen_hvm_context::lapic_regs.timer_current");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, reserved_3a0) == 928, "xen_hvm_context::lapic_regs.reserved_3a0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, timer_divide) == 992, "xen_hvm_context::lapic_regs.timer_divide");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_lapic_regs, self_ipi) == 1008, "xen_hvm_context::lapic_regs.self_ipi");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_lapic_regs) == 1024, "size of xen_hvm_context::lapic_regs");

/*
 * xen_hvm_context::pci_device_pair
 * Wires INTA to INTD of two PCI devices.
 * Little-endian.
 */
struct luformat_xen_hvm_context_pci_device_pair {
    uint8_t wires;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pci_device_pair, wires) == 0, "xen_hvm_context::pci_device_pair.wires");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pci_device_pair) == 1, "size of xen_hvm_context::pci_device_pair");
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_EVEN_INTA UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_EVEN_INTB UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_EVEN_INTC UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_EVEN_INTD UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_ODD_INTA UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_ODD_INTB UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_ODD_INTC UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_PCI_DEVICE_PAIR_ODD_INTD UINT32_C(0x80)

/*
 * xen_hvm_context::pci_irq (HVM_SAVE_TYPE(PCI_IRQ))
 * Levels of the interrupt wires of PCI bus 0.
 * Little-endian.
 * Sizes in use, in bytes: 16.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_pci_irq {
    struct luformat_xen_hvm_context_pci_device_pair device_pairs[16]; /* i */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pci_irq, device_pairs) == 0, "xen_hvm_context::pci_irq.device_pairs");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pci_irq) == 16, "size of xen_hvm_context::pci_irq");

/*
 * xen_hvm_context::isa_irq (HVM_SAVE_TYPE(ISA_IRQ))
 * Levels of the interrupt wires of ISA devices.
 * Little-endian.
 * Sizes in use, in bytes: 8.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_isa_irq {
    uint16_t wires; /* i */
    uint8_t reserved[6];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_isa_irq, wires) == 0, "xen_hvm_context::isa_irq.wires");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_isa_irq, reserved) == 2, "xen_hvm_context::isa_irq.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_isa_irq) == 8, "size of xen_hvm_context::isa_irq");
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ0 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ1 UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ2 UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ3 UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ4 UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ5 UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ6 UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ7 UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ8 UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ9 UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ10 UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ11 UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ12 UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ13 UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ14 UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_ISA_IRQ_IRQ15 UINT32_C(0x8000)

/*
 * xen_hvm_context::pci_link (HVM_SAVE_TYPE(PCI_LINK))
 * Routing of the four PCI links to ISA interrupts.
 * Little-endian.
 * Sizes in use, in bytes: 8.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_pci_link {
    uint8_t route[4];
    uint8_t pad0[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pci_link, route) == 0, "xen_hvm_context::pci_link.route");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pci_link, pad0) == 4, "xen_hvm_context::pci_link.pad0");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pci_link) == 8, "size of xen_hvm_context::pci_link");

/*
 * xen_hvm_context::pit_channel (hvm_hw_pit_channel)
 * One channel of the 8254.
 * Little-endian.
 */
struct luformat_xen_hvm_context_pit_channel {
    uint32_t count;
    uint16_t latched_count;
    uint8_t count_latched;
    uint8_t status_latched;
    uint8_t status;
    uint8_t read_state;
    uint8_t write_state;
    uint8_t write_latch;
    uint8_t rw_mode;
    uint8_t mode;
    uint8_t bcd;
    uint8_t gate;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, count) == 0, "xen_hvm_context::pit_channel.count");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, latched_count) == 4, "xen_hvm_context::pit_channel.latched_count");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, count_latched) == 6, "xen_hvm_context::pit_channel.count_latched");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, status_latched) == 7, "xen_hvm_context::pit_channel.status_latched");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, status) == 8, "xen_hvm_context::pit_channel.status");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, read_state) == 9, "xen_hvm_context::pit_channel.read_state");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, write_state) == 10, "xen_hvm_context::pit_channel.write_state");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, write_latch) == 11, "xen_hvm_context::pit_channel.write_latch");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, rw_mode) == 12, "xen_hvm_context::pit_channel.rw_mode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, mode) == 13, "xen_hvm_context::pit_channel.mode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, bcd) == 14, "xen_hvm_context::pit_channel.bcd");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit_channel, gate) == 15, "xen_hvm_context::pit_channel.gate");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pit_channel) == 16, "size of xen_hvm_context::pit_channel");

/*
 * xen_hvm_context::pit (HVM_SAVE_TYPE(PIT))
 * The interval timer 8254.
 * Little-endian.
 * Sizes in use, in bytes: 56.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_pit {
    struct luformat_xen_hvm_context_pit_channel channels[3];
    uint32_t speaker_data_on;
    uint32_t pad0;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit, channels) == 0, "xen_hvm_context::pit.channels");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit, speaker_data_on) == 48, "xen_hvm_context::pit.speaker_data_on");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pit, pad0) == 52, "xen_hvm_context::pit.pad0");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pit) == 56, "size of xen_hvm_context::pit");

/*
 * xen_hvm_context::rtc (HVM_SAVE_TYPE(RTC))
 * The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
 * before. Times are BCD unless `dm_binary` is set.
 * Little-endian.
 * Sizes in use, in bytes: 16, 24.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_rtc {
    uint8_t seconds; /* cmos_data[RTC_SECONDS] */
    uint8_t seconds_alarm; /* cmos_data[RTC_SECONDS_ALARM] */
    uint8_t minutes; /* cmos_data[RTC_MINUTES] */
    uint8_t minutes_alarm; /* cmos_data[RTC_MINUTES_ALARM] */
    uint8_t hours; /* cmos_data[RTC_HOURS] */
    uint8_t hours_alarm; /* cmos_data[RTC_HOURS_ALARM] */
    uint8_t day_of_week; /* cmos_data[RTC_DAY_OF_WEEK] */
    uint8_t day_of_month; /* cmos_data[RTC_DAY_OF_MONTH] */
    uint8_t month; /* cmos_data[RTC_MONTH] */
    uint8_t year; /* cmos_data[RTC_YEAR] */
    uint8_t reg_a; /* cmos_data[RTC_REG_A] */
    uint8_t reg_b; /* cmos_data[RTC_REG_B] */
    uint8_t reg_c; /* cmos_data[RTC_REG_C] */
    uint8_t reg_d; /* cmos_data[RTC_REG_D] */
    uint8_t cmos_index;
    uint8_t pad0;
    int64_t rtc_offset;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, seconds) == 0, "xen_hvm_context::rtc.seconds");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, seconds_alarm) == 1, "xen_hvm_context::rtc.seconds_alarm");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, minutes) == 2, "xen_hvm_context::rtc.minutes");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, minutes_alarm) == 3, "xen_hvm_context::rtc.minutes_alarm");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, hours) == 4, "xen_hvm_context::rtc.hours");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, hours_alarm) == 5, "xen_hvm_context::rtc.hours_alarm");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, day_of_week) == 6, "xen_hvm_context::rtc.day_of_week");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, day_of_month) == 7, "xen_hvm_context::rtc.day_of_month");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, month) == 8, "xen_hvm_context::rtc.month");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, year) == 9, "xen_hvm_context::rtc.year");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, reg_a) == 10, "xen_hvm_context::rtc.reg_a");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, reg_b) == 11, "xen_hvm_context::rtc.reg_b");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, reg_c) == 12, "xen_hvm_context::rtc.reg_c");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, reg_d) == 13, "xen_hvm_context::rtc.reg_d");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, cmos_index) == 14, "xen_hvm_context::rtc.cmos_index");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, pad0) == 15, "xen_hvm_context::rtc.pad0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_rtc, rtc_offset) == 16, "xen_hvm_context::rtc.rtc_offset");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_rtc) == 24, "size of xen_hvm_context::rtc");
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_UIP UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_DIVIDER UINT32_C(0x70)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_RATE UINT32_C(0xf)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_SET UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_PIE UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_AIE UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_UIE UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_SQWE UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_DM_BINARY UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_IS_24H UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_DST_EN UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_IRQF UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_PF UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_AF UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_UF UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_RTC_VRT UINT32_C(0x80)

/*
 * xen_hvm_context::hpet_timer
 * One timer of the HPET.
 * Little-endian.
 */
struct luformat_xen_hvm_context_hpet_timer {
    uint32_t config; /* config[31:0] */
    uint32_t int_route_cap; /* HPET_TN_INT_ROUTE_CAP */
    uint64_t cmp;
    uint32_t fsb_value; /* fsb[31:0] */
    uint32_t fsb_address; /* fsb[63:32] */
    uint8_t res4[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, config) == 0, "xen_hvm_context::hpet_timer.config");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, int_route_cap) == 4, "xen_hvm_context::hpet_timer.int_route_cap");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, cmp) == 8, "xen_hvm_context::hpet_timer.cmp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, fsb_value) == 16, "xen_hvm_context::hpet_timer.fsb_value");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, fsb_address) == 20, "xen_hvm_context::hpet_timer.fsb_address");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet_timer, res4) == 24, "xen_hvm_context::hpet_timer.res4");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_hpet_timer) == 32, "size of xen_hvm_context::hpet_timer");
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_IS_LEVEL UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_IS_ENABLED UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_IS_PERIODIC UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_PERIODIC_CAP UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_SIZE_CAP UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_SET_VALUE UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_IS_32BIT UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_INT_ROUTE UINT32_C(0x3e00)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_FSB_ENABLED UINT32_C(0x4000)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_TIMER_FSB_CAP UINT32_C(0x8000)

/*
 * xen_hvm_context::hpet (HVM_SAVE_TYPE(HPET))
 * The high precision event timer, as in its registers, with the last
 * comparator values.
 * Little-endian.
 * Sizes in use, in bytes: 1048.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_hpet {
    uint32_t capability; /* capability[31:0] */
    uint32_t counter_period; /* capability[63:32] */
    uint8_t res0[8];
    uint64_t config;
    uint8_t res1[8];
    uint64_t isr;
    uint8_t res2[200];
    uint64_t mc64;
    uint8_t res3[8];
    struct luformat_xen_hvm_context_hpet_timer timers[3];
    uint8_t res5[672];
    uint64_t period[3];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, capability) == 0, "xen_hvm_context::hpet.capability");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, counter_period) == 4, "xen_hvm_context::hpet.counter_period");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, res0) == 8, "xen_hvm_context::hpet.res0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, config) == 16, "xen_hvm_context::hpet.config");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, res1) == 24, "xen_hvm_context::hpet.res1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, isr) == 32, "xen_hvm_context::hpet.isr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, res2) == 40, "xen_hvm_context::hpet.res2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, mc64) == 240, "xen_hvm_context::hpet.mc64");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, res3) == 248, "xen_hvm_context::hpet.res3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, timers) == 256, "xen_hvm_context::hpet.timers");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, res5) == 352, "xen_hvm_context::hpet.res5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_hpet, period) == 1024, "xen_hvm_context::hpet.period");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_hpet) == 1048, "size of xen_hvm_context::hpet");
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_REV_ID UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_NUM_TIM_CAP UINT32_C(0x1f00)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_COUNT_SIZE_CAP UINT32_C(0x2000)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_LEG_RT_CAP UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_VENDOR_ID UINT32_C(0xffff0000)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_IS_ENABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_IS_LEGACY UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_T0_INT_STS UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_T1_INT_STS UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_HPET_T2_INT_STS UINT32_C(0x4)

/*
 * xen_hvm_context::pmtimer (HVM_SAVE_TYPE(PMTIMER))
 * ACPI power management timer and PM1a event block.
 * Little-endian.
 * Sizes in use, in bytes: 8.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_pmtimer {
    uint32_t tmr_val;
    uint16_t pm1a_sts;
    uint16_t pm1a_en;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pmtimer, tmr_val) == 0, "xen_hvm_context::pmtimer.tmr_val");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pmtimer, pm1a_sts) == 4, "xen_hvm_context::pmtimer.pm1a_sts");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_pmtimer, pm1a_en) == 6, "xen_hvm_context::pmtimer.pm1a_en");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_pmtimer) == 8, "size of xen_hvm_context::pmtimer");
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_TMR_STS UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_BM_STS UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_GBL_STS UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_PWRBTN_STS UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_SLPBTN_STS UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_RTC_STS UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_WAK_STS UINT32_C(0x8000)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_TMR_EN UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_GBL_EN UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_PWRBTN_EN UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_SLPBTN_EN UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_PMTIMER_RTC_EN UINT32_C(0x400)

/*
 * xen_hvm_context::memory_types
 * Eight memory types in one register, lowest octet first.
 * Little-endian.
 */
struct luformat_xen_hvm_context_memory_types {
    uint8_t types[8];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_memory_types, types) == 0, "xen_hvm_context::memory_types.types");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_memory_types) == 8, "size of xen_hvm_context::memory_types");

/*
 * xen_hvm_context::mtrr_variable
 * One variable range.
 * Little-endian.
 */
struct luformat_xen_hvm_context_mtrr_variable {
    uint64_t physbase; /* IA32_MTRR_PHYSBASEn */
    uint64_t physmask; /* IA32_MTRR_PHYSMASKn */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr_variable, physbase) == 0, "xen_hvm_context::mtrr_variable.physbase");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr_variable, physmask) == 8, "xen_hvm_context::mtrr_variable.physmask");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_mtrr_variable) == 16, "size of xen_hvm_context::mtrr_variable");
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_VARIABLE_MEM_TYPE UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_VARIABLE_BASE_PFN UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_VARIABLE_IS_VALID UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_VARIABLE_MASK_PFN UINT64_C(0xfffffffffffff000)

/*
 * xen_hvm_context::mtrr (HVM_SAVE_TYPE(MTRR))
 * Memory type range registers and page attribute table.
 * Little-endian.
 * Sizes in use, in bytes: 240.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_mtrr {
    struct luformat_xen_hvm_context_memory_types msr_pat_cr;
    struct luformat_xen_hvm_context_mtrr_variable msr_mtrr_var[8];
    struct luformat_xen_hvm_context_memory_types fix64k_00000; /* msr_mtrr_fixed[0] */
    struct luformat_xen_hvm_context_memory_types fix16k_80000; /* msr_mtrr_fixed[1] */
    struct luformat_xen_hvm_context_memory_types fix16k_a0000; /* msr_mtrr_fixed[2] */
    struct luformat_xen_hvm_context_memory_types fix4k_c0000; /* msr_mtrr_fixed[3] */
    struct luformat_xen_hvm_context_memory_types fix4k_c8000; /* msr_mtrr_fixed[4] */
    struct luformat_xen_hvm_context_memory_types fix4k_d0000; /* msr_mtrr_fixed[5] */
    struct luformat_xen_hvm_context_memory_types fix4k_d8000; /* msr_mtrr_fixed[6] */
    struct luformat_xen_hvm_context_memory_types fix4k_e0000; /* msr_mtrr_fixed[7] */
    struct luformat_xen_hvm_context_memory_types fix4k_e8000; /* msr_mtrr_fixed[8] */
    struct luformat_xen_hvm_context_memory_types fix4k_f0000; /* msr_mtrr_fixed[9] */
    struct luformat_xen_hvm_context_memory_types fix4k_f8000; /* msr_mtrr_fixed[10] */
    uint64_t msr_mtrr_cap;
    uint64_t msr_mtrr_def_type;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, msr_pat_cr) == 0, "xen_hvm_context::mtrr.msr_pat_cr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, msr_mtrr_var) == 8, "xen_hvm_context::mtrr.msr_mtrr_var");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix64k_00000) == 136, "xen_hvm_context::mtrr.fix64k_00000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix16k_80000) == 144, "xen_hvm_context::mtrr.fix16k_80000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix16k_a0000) == 152, "xen_hvm_context::mtrr.fix16k_a0000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_c0000) == 160, "xen_hvm_context::mtrr.fix4k_c0000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_c8000) == 168, "xen_hvm_context::mtrr.fix4k_c8000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_d0000) == 176, "xen_hvm_context::mtrr.fix4k_d0000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_d8000) == 184, "xen_hvm_context::mtrr.fix4k_d8000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_e0000) == 192, "xen_hvm_context::mtrr.fix4k_e0000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_e8000) == 200, "xen_hvm_context::mtrr.fix4k_e8000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_f0000) == 208, "xen_hvm_context::mtrr.fix4k_f0000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, fix4k_f8000) == 216, "xen_hvm_context::mtrr.fix4k_f8000");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, msr_mtrr_cap) == 224, "xen_hvm_context::mtrr.msr_mtrr_cap");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_mtrr, msr_mtrr_def_type) == 232, "xen_hvm_context::mtrr.msr_mtrr_def_type");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_mtrr) == 240, "size of xen_hvm_context::mtrr");
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_VCNT UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_FIX UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_WC UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_SMRR UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_DEFAULT_TYPE UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_FIXED_ENABLED UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_MTRR_IS_ENABLED UINT32_C(0x800)

/*
 * xen_hvm_context::viridian_guest_os_id (hv_guest_os_id)
 * Identity of the guest operating system.
 * Little-endian.
 */
struct luformat_xen_hvm_context_viridian_guest_os_id {
    uint16_t build_number;
    uint8_t service_pack;
    uint8_t minor;
    uint8_t major;
    uint8_t os;
    uint16_t vendor;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, build_number) == 0, "xen_hvm_context::viridian_guest_os_id.build_number");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, service_pack) == 2, "xen_hvm_context::viridian_guest_os_id.service_pack");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, minor) == 3, "xen_hvm_context::viridian_guest_os_id.minor");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, major) == 4, "xen_hvm_context::viridian_guest_os_id.major");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, os) == 5, "xen_hvm_context::viridian_guest_os_id.os");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_guest_os_id, vendor) == 6, "xen_hvm_context::viridian_guest_os_id.vendor");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_viridian_guest_os_id) == 8, "size of xen_hvm_context::viridian_guest_os_id");
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_GUEST_OS_ID_IS_OPEN_SOURCE UINT32_C(0x8000)

/*
 * xen_hvm_context::viridian_domain (HVM_SAVE_TYPE(VIRIDIAN_DOMAIN))
 * State of the Hyper-V interface that belongs to the domain. 32 octets since
 * Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
 * `time_ref_count`, before.
 * Little-endian.
 * Sizes in use, in bytes: 16, 24, 32.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_viridian_domain {
    uint64_t hypercall_gpa;
    struct luformat_xen_hvm_context_viridian_guest_os_id guest_os_id;
    uint64_t time_ref_count;
    uint64_t reference_tsc;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_domain, hypercall_gpa) == 0, "xen_hvm_context::viridian_domain.hypercall_gpa");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_domain, guest_os_id) == 8, "xen_hvm_context::viridian_domain.guest_os_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_domain, time_ref_count) == 16, "xen_hvm_context::viridian_domain.time_ref_count");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_domain, reference_tsc) == 24, "xen_hvm_context::viridian_domain.reference_tsc");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_viridian_domain) == 32, "size of xen_hvm_context::viridian_domain");
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_DOMAIN_HYPERCALL_ENABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_DOMAIN_HYPERCALL_PFN UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_DOMAIN_REFERENCE_TSC_ENABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_DOMAIN_REFERENCE_TSC_PFN UINT64_C(0xfffffffffffff000)

/*
 * xen_hvm_context::viridian_sint (hv_synic_sint)
 * A synthetic interrupt source.
 * Little-endian.
 */
struct luformat_xen_hvm_context_viridian_sint {
    uint64_t bits; /* as_uint64 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_sint, bits) == 0, "xen_hvm_context::viridian_sint.bits");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_viridian_sint) == 8, "size of xen_hvm_context::viridian_sint");
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_SINT_VECTOR UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_SINT_MASKED UINT32_C(0x10000)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_SINT_AUTO_EOI UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_SINT_POLLING UINT32_C(0x40000)

/*
 * xen_hvm_context::viridian_stimer_config (hv_stimer_config)
 * Configuration of a synthetic timer.
 * Little-endian.
 */
struct luformat_xen_hvm_context_viridian_stimer_config {
    uint64_t bits; /* as_uint64 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_stimer_config, bits) == 0, "xen_hvm_context::viridian_stimer_config.bits");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_viridian_stimer_config) == 8, "size of xen_hvm_context::viridian_stimer_config");
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_ENABLE UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_PERIODIC UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_LAZY UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_AUTO_ENABLE UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_DIRECT_MODE UINT32_C(0x1000)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_APIC_VECTOR UINT32_C(0xff0)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_STIMER_CONFIG_SINTX UINT32_C(0xf0000)

/*
 * xen_hvm_context::viridian_vcpu (HVM_SAVE_TYPE(VIRIDIAN_VCPU))
 * State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
 * since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
 * Little-endian.
 * Sizes in use, in bytes: 8, 9, 16, 24, 152, 184, 216.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_viridian_vcpu {
    uint64_t vp_assist_msr;
    uint8_t apic_assist_pending;
    uint8_t pad[7]; /* _pad */
    uint64_t simp_msr;
    struct luformat_xen_hvm_context_viridian_sint sint_msr[16];
    struct luformat_xen_hvm_context_viridian_stimer_config stimer_config_msr[4];
    uint64_t stimer_count_msr[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, vp_assist_msr) == 0, "xen_hvm_context::viridian_vcpu.vp_assist_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, apic_assist_pending) == 8, "xen_hvm_context::viridian_vcpu.apic_assist_pending");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, pad) == 9, "xen_hvm_context::viridian_vcpu.pad");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, simp_msr) == 16, "xen_hvm_context::viridian_vcpu.simp_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, sint_msr) == 24, "xen_hvm_context::viridian_vcpu.sint_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, stimer_config_msr) == 152, "xen_hvm_context::viridian_vcpu.stimer_config_msr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_viridian_vcpu, stimer_count_msr) == 184, "xen_hvm_context::viridian_vcpu.stimer_count_msr");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_viridian_vcpu) == 216, "size of xen_hvm_context::viridian_vcpu");
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_VCPU_VP_ASSIST_ENABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_VCPU_VP_ASSIST_PFN UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_VCPU_SIMP_ENABLED UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_VIRIDIAN_VCPU_SIMP_PFN UINT64_C(0xfffffffffffff000)

/*
 * xen_hvm_context::cpu_xsave (CPU_XSAVE_CODE)
 * Extended state of a virtual CPU: three masks and the XSAVE area, in the
 * standard form. The area ends with the last component of `xcr0_accum` (Xen
 * up to 4.2.2 wrote all that the CPU has).
 * Little-endian.
 * Followed by what has no fixed place or length: save_area.
 */
struct luformat_xen_hvm_context_cpu_xsave {
    uint64_t xfeature_mask;
    uint64_t xcr0;
    uint64_t xcr0_accum;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu_xsave, xfeature_mask) == 0, "xen_hvm_context::cpu_xsave.xfeature_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu_xsave, xcr0) == 8, "xen_hvm_context::cpu_xsave.xcr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu_xsave, xcr0_accum) == 16, "xen_hvm_context::cpu_xsave.xcr0_accum");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_cpu_xsave) == 24, "size of xen_hvm_context::cpu_xsave");
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_X87 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_SSE UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_AVX UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_BNDREGS UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_BNDCSR UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_OPMASK UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_ZMM_HI256 UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_HI16_ZMM UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_PKRU UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_TILECFG UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_TILEDATA UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_APX UINT32_C(0x80000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_MASK_LWP UINT64_C(0x4000000000000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_X87 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_SSE UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_AVX UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_BNDREGS UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_BNDCSR UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_OPMASK UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_ZMM_HI256 UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_HI16_ZMM UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_PKRU UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_TILECFG UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_TILEDATA UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_APX UINT32_C(0x80000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_XCR0_LWP UINT64_C(0x4000000000000000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_X87 UINT32_C(0x1)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_SSE UINT32_C(0x2)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_AVX UINT32_C(0x4)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_BNDREGS UINT32_C(0x8)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_BNDCSR UINT32_C(0x10)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_OPMASK UINT32_C(0x20)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_ZMM_HI256 UINT32_C(0x40)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_HI16_ZMM UINT32_C(0x80)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_PKRU UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_TILECFG UINT32_C(0x20000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_TILEDATA UINT32_C(0x40000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_APX UINT32_C(0x80000)
#define LUFORMAT_XEN_HVM_CONTEXT_CPU_XSAVE_ACCUM_LWP UINT64_C(0x4000000000000000)

/*
 * xen_hvm_context::vmce_vcpu (HVM_SAVE_TYPE(VMCE_VCPU))
 * Virtual machine check registers. 32 octets since Xen 4.10; 24, without
 * `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
 * Little-endian.
 * Sizes in use, in bytes: 8, 16, 24, 32.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_vmce_vcpu {
    uint64_t caps;
    uint64_t mci_ctl2_bank0;
    uint64_t mci_ctl2_bank1;
    uint64_t mcg_ext_ctl;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_vmce_vcpu, caps) == 0, "xen_hvm_context::vmce_vcpu.caps");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_vmce_vcpu, mci_ctl2_bank0) == 8, "xen_hvm_context::vmce_vcpu.mci_ctl2_bank0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_vmce_vcpu, mci_ctl2_bank1) == 16, "xen_hvm_context::vmce_vcpu.mci_ctl2_bank1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_vmce_vcpu, mcg_ext_ctl) == 24, "xen_hvm_context::vmce_vcpu.mcg_ext_ctl");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_vmce_vcpu) == 32, "size of xen_hvm_context::vmce_vcpu");
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_NUM_BANKS UINT32_C(0xff)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_CTL_P UINT32_C(0x100)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_EXT_P UINT32_C(0x200)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_CMCI_P UINT32_C(0x400)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_TES_P UINT32_C(0x800)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_SER_P UINT32_C(0x1000000)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_LMCE_P UINT32_C(0x8000000)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_BANK0_THRESHOLD UINT32_C(0x7fff)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_BANK0_CMCI_EN UINT32_C(0x40000000)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_BANK1_THRESHOLD UINT32_C(0x7fff)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_BANK1_CMCI_EN UINT32_C(0x40000000)
#define LUFORMAT_XEN_HVM_CONTEXT_VMCE_VCPU_LMCE_EN UINT32_C(0x1)

/*
 * xen_hvm_context::tsc_adjust (HVM_SAVE_TYPE(TSC_ADJUST))
 * The TSC adjustment MSR.
 * Little-endian.
 * Sizes in use, in bytes: 8.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_hvm_context_tsc_adjust {
    uint64_t tsc_adjust;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_tsc_adjust, tsc_adjust) == 0, "xen_hvm_context::tsc_adjust.tsc_adjust");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_tsc_adjust) == 8, "size of xen_hvm_context::tsc_adjust");

/*
 * xen_hvm_context::cpu_msr (CPU_MSR_CODE)
 * Further MSRs of a virtual CPU; those that are 0 are left out.
 * Little-endian.
 * Followed by what has no fixed place or length: msrs, trailing.
 */
struct luformat_xen_hvm_context_cpu_msr {
    uint32_t num_msrs; /* count */
    uint8_t padding[4];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu_msr, num_msrs) == 0, "xen_hvm_context::cpu_msr.num_msrs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_cpu_msr, padding) == 4, "xen_hvm_context::cpu_msr.padding");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_cpu_msr) == 8, "size of xen_hvm_context::cpu_msr");

/*
 * xen_hvm_context::msr (hvm_one_msr)
 * One MSR.
 * Little-endian.
 */
struct luformat_xen_hvm_context_msr {
    uint32_t index;
    uint32_t reserved; /* _rsvd */
    uint64_t val;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_msr, index) == 0, "xen_hvm_context::msr.index");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_msr, reserved) == 4, "xen_hvm_context::msr.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_hvm_context_msr, val) == 8, "xen_hvm_context::msr.val");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_hvm_context_msr) == 16, "size of xen_hvm_context::msr");

/*
 * xen_lu_breadcrumb::three_words
 * The breadcrumb's words as numbers.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_lu_breadcrumb_three_words {
    uint64_t magic; /* live_update_magic */
    uint64_t ofs_mfn_array; /* mfn_array_physaddr */
    uint64_t shifted_num_pages; /* shifted_nr_pages */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_breadcrumb_three_words, magic) == 0, "xen_lu_breadcrumb::three_words.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_breadcrumb_three_words, ofs_mfn_array) == 8, "xen_lu_breadcrumb::three_words.ofs_mfn_array");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_breadcrumb_three_words, shifted_num_pages) == 16, "xen_lu_breadcrumb::three_words.shifted_num_pages");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_lu_breadcrumb_three_words) == 24, "size of xen_lu_breadcrumb::three_words");

/*
 * xen_lu_breadcrumb
 * The first three words of the live update bootmem. The old Xen writes them as
 * the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
 * Every word is stored in the byte order of the host and masked with
 * `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
 * the host part of the magic.
 */
struct luformat_xen_lu_breadcrumb {
    struct luformat_xen_lu_breadcrumb_three_words words;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_breadcrumb, words) == 0, "xen_lu_breadcrumb.words");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_lu_breadcrumb) == 24, "size of xen_lu_breadcrumb");

/*
 * xen_lu_records::lu_version (LU_VERSION)
 * The version of the Xen that the system is updating from.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_lu_records_lu_version {
    uint32_t xen_major;
    uint32_t xen_minor;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_version, xen_major) == 0, "xen_lu_records::lu_version.xen_major");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_version, xen_minor) == 4, "xen_lu_records::lu_version.xen_minor");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_lu_records_lu_version) == 8, "size of xen_lu_records::lu_version");

/*
 * xen_lu_records::lu_m2p::m2p_entry
 * One chunk of the table, or a discontiguity.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_lu_records_lu_m2p_m2p_entry {
    uint64_t page_data; /* m2p_page_data */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_m2p_m2p_entry, page_data) == 0, "xen_lu_records::lu_m2p::m2p_entry.page_data");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_lu_records_lu_m2p_m2p_entry) == 8, "size of xen_lu_records::lu_m2p::m2p_entry");
#define LUFORMAT_XEN_LU_RECORDS_LU_M2P_M2P_ENTRY_ORDER UINT32_C(0xfff)
#define LUFORMAT_XEN_LU_RECORDS_LU_M2P_M2P_ENTRY_MADDR UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_LU_RECORDS_LU_M2P_M2P_ENTRY_FIRST_MFN UINT64_C(0xfffffffffffff000)

/*
 * xen_lu_records::lu_domain_info (LU_DOMAIN_INFO)
 * General properties needed to create a domain again. It starts the set of
 * records that belong to the domain: they carry no domain id, all records
 * up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
 * Byte order of the host that wrote it.
 * Sizes in use, in bytes: 44, 48.
 */
struct luformat_xen_lu_records_lu_domain_info {
    uint32_t domain_type; /* type */
    uint16_t page_shift;
    uint16_t domain_id;
    uint8_t domain_handle[16];
    uint32_t ssidref;
    uint32_t flags;
    uint32_t max_vcpus;
    uint32_t emulation_flags;
    uint32_t extra_flags;
    uint32_t padding;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, domain_type) == 0, "xen_lu_records::lu_domain_info.domain_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, page_shift) == 4, "xen_lu_records::lu_domain_info.page_shift");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, domain_id) == 6, "xen_lu_records::lu_domain_info.domain_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, domain_handle) == 8, "xen_lu_records::lu_domain_info.domain_handle");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, ssidref) == 24, "xen_lu_records::lu_domain_info.ssidref");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, flags) == 28, "xen_lu_records::lu_domain_info.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, max_vcpus) == 32, "xen_lu_records::lu_domain_info.max_vcpus");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, emulation_flags) == 36, "xen_lu_records::lu_domain_info.emulation_flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, extra_flags) == 40, "xen_lu_records::lu_domain_info.extra_flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_lu_records_lu_domain_info, padding) == 44, "xen_lu_records::lu_domain_info.padding");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_lu_records_lu_domain_info) == 48, "size of xen_lu_records::lu_domain_info");
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_HVM UINT32_C(0x1)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_HAP UINT32_C(0x2)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_S3_INTEGRITY UINT32_C(0x4)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_OOS_OFF UINT32_C(0x8)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_XS_DOMAIN UINT32_C(0x10)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_IOMMU UINT32_C(0x20)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_NESTED_VIRT UINT32_C(0x40)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_VPMU UINT32_C(0x80)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_CDF_TRAP_UNMAPPED_ACCESSES UINT32_C(0x100)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_LAPIC UINT32_C(0x1)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_HPET UINT32_C(0x2)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_PM UINT32_C(0x4)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_RTC UINT32_C(0x8)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_IOAPIC UINT32_C(0x10)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_PIC UINT32_C(0x20)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_VGA UINT32_C(0x40)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_IOMMU UINT32_C(0x80)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_PIT UINT32_C(0x100)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_USE_PIRQ UINT32_C(0x200)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_EMU_VPCI UINT32_C(0x400)
#define LUFORMAT_XEN_LU_RECORDS_LU_DOMAIN_INFO_IS_PRIVILEGED UINT32_C(0x1)

/*
 * xen_migration_records::page_data (PAGE_DATA)
 * Contents of guest pages, as libxc images carry them. A live update leaves
 * guest memory in place and needs no such record.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: pfns.
 */
struct luformat_xen_migration_records_page_data {
    uint32_t count;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_page_data, count) == 0, "xen_migration_records::page_data.count");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_page_data, reserved) == 4, "xen_migration_records::page_data.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_page_data) == 8, "size of xen_migration_records::page_data");

/*
 * xen_migration_records::page_data::page_descriptor
 * Frame number and type of one page.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_migration_records_page_data_page_descriptor {
    uint64_t raw; /* pfn */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_page_data_page_descriptor, raw) == 0, "xen_migration_records::page_data::page_descriptor.raw");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_page_data_page_descriptor) == 8, "size of xen_migration_records::page_data::page_descriptor");
#define LUFORMAT_XEN_MIGRATION_RECORDS_PAGE_DATA_PAGE_DESCRIPTOR_PFN UINT64_C(0xfffffffffffff)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PAGE_DATA_PAGE_DESCRIPTOR_RESERVED UINT64_C(0xff0000000000000)
#define LUFORMAT_XEN_MIGRATION_RECORDS_PAGE_DATA_PAGE_DESCRIPTOR_PAGE_TYPE UINT64_C(0xf000000000000000)

/*
 * xen_migration_records::x86_pv_info (X86_PV_INFO)
 * Word width and page table depth of a PV guest; the first PV record.
 * Little-endian.
 */
struct luformat_xen_migration_records_x86_pv_info {
    uint8_t guest_width;
    uint8_t pt_levels;
    uint8_t reserved[6];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_info, guest_width) == 0, "xen_migration_records::x86_pv_info.guest_width");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_info, pt_levels) == 1, "xen_migration_records::x86_pv_info.pt_levels");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_info, reserved) == 2, "xen_migration_records::x86_pv_info.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_info) == 8, "size of xen_migration_records::x86_pv_info");

/*
 * xen_migration_records::x86_pv_p2m_frames (X86_PV_P2M_FRAMES)
 * Where a PV guest keeps its physical-to-machine table.
 * Little-endian.
 * Followed by what has no fixed place or length: p2m_pfns, trailing.
 */
struct luformat_xen_migration_records_x86_pv_p2m_frames {
    uint32_t start_pfn; /* p2m_start_pfn */
    uint32_t end_pfn; /* p2m_end_pfn */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_p2m_frames, start_pfn) == 0, "xen_migration_records::x86_pv_p2m_frames.start_pfn");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_p2m_frames, end_pfn) == 4, "xen_migration_records::x86_pv_p2m_frames.end_pfn");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_p2m_frames) == 8, "size of xen_migration_records::x86_pv_p2m_frames");

/*
 * xen_migration_records::x86_pv_vcpu_basic (X86_PV_VCPU_BASIC)
 * Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
 * CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
 * live update stream they are MFNs.
 * Little-endian.
 * Followed by what has no fixed place or length: context.
 */
struct luformat_xen_migration_records_x86_pv_vcpu_basic {
    uint32_t vcpu_id;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_basic, vcpu_id) == 0, "xen_migration_records::x86_pv_vcpu_basic.vcpu_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_basic, reserved) == 4, "xen_migration_records::x86_pv_vcpu_basic.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_vcpu_basic) == 8, "size of xen_migration_records::x86_pv_vcpu_basic");

/*
 * xen_migration_records::x86_pv_vcpu_extended (X86_PV_VCPU_EXTENDED)
 * Callbacks and machine check state of a PV vCPU.
 * Little-endian.
 * Followed by what has no fixed place or length: context.
 */
struct luformat_xen_migration_records_x86_pv_vcpu_extended {
    uint32_t vcpu_id;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_extended, vcpu_id) == 0, "xen_migration_records::x86_pv_vcpu_extended.vcpu_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_extended, reserved) == 4, "xen_migration_records::x86_pv_vcpu_extended.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_vcpu_extended) == 8, "size of xen_migration_records::x86_pv_vcpu_extended");

/*
 * xen_migration_records::x86_pv_vcpu_xsave (X86_PV_VCPU_XSAVE)
 * Extended processor state of a PV vCPU.
 * Little-endian.
 * Followed by what has no fixed place or length: context.
 */
struct luformat_xen_migration_records_x86_pv_vcpu_xsave {
    uint32_t vcpu_id;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_xsave, vcpu_id) == 0, "xen_migration_records::x86_pv_vcpu_xsave.vcpu_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_xsave, reserved) == 4, "xen_migration_records::x86_pv_vcpu_xsave.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_vcpu_xsave) == 8, "size of xen_migration_records::x86_pv_vcpu_xsave");

/*
 * xen_migration_records::x86_pv_vcpu_msrs (X86_PV_VCPU_MSRS)
 * Model specific registers of a PV vCPU.
 * Little-endian.
 * Followed by what has no fixed place or length: msrs, trailing.
 */
struct luformat_xen_migration_records_x86_pv_vcpu_msrs {
    uint32_t vcpu_id;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_msrs, vcpu_id) == 0, "xen_migration_records::x86_pv_vcpu_msrs.vcpu_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_pv_vcpu_msrs, reserved) == 4, "xen_migration_records::x86_pv_vcpu_msrs.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_pv_vcpu_msrs) == 8, "size of xen_migration_records::x86_pv_vcpu_msrs");

/*
 * xen_migration_records::x86_tsc_info (X86_TSC_INFO)
 * How the domain sees the time stamp counter.
 * Little-endian.
 */
struct luformat_xen_migration_records_x86_tsc_info {
    uint32_t mode;
    uint32_t khz;
    uint64_t nsec;
    uint32_t incarnation;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_tsc_info, mode) == 0, "xen_migration_records::x86_tsc_info.mode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_tsc_info, khz) == 4, "xen_migration_records::x86_tsc_info.khz");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_tsc_info, nsec) == 8, "xen_migration_records::x86_tsc_info.nsec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_tsc_info, incarnation) == 16, "xen_migration_records::x86_tsc_info.incarnation");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_x86_tsc_info, reserved) == 20, "xen_migration_records::x86_tsc_info.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_x86_tsc_info) == 24, "size of xen_migration_records::x86_tsc_info");

/*
 * xen_migration_records::hvm_params (HVM_PARAMS)
 * HVM parameters of a domain.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: params, trailing.
 */
struct luformat_xen_migration_records_hvm_params {
    uint32_t count;
    uint32_t reserved;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_hvm_params, count) == 0, "xen_migration_records::hvm_params.count");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_hvm_params, reserved) == 4, "xen_migration_records::hvm_params.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_hvm_params) == 8, "size of xen_migration_records::hvm_params");

/*
 * xen_migration_records::hvm_params::hvm_param_entry
 * One parameter.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_migration_records_hvm_params_hvm_param_entry {
    uint64_t index;
    uint64_t value;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_hvm_params_hvm_param_entry, index) == 0, "xen_migration_records::hvm_params::hvm_param_entry.index");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_hvm_params_hvm_param_entry, value) == 8, "xen_migration_records::hvm_params::hvm_param_entry.value");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_hvm_params_hvm_param_entry) == 16, "size of xen_migration_records::hvm_params::hvm_param_entry");
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_CALLBACK_TYPE UINT64_C(0xff00000000000000)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_TIMER_MODE UINT32_C(0xffffffff)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_ALTP2M_MODE UINT32_C(0xffffffff)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_BASE_FREQ UINT32_C(0x1)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_NO_FREQ UINT32_C(0x2)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_TIME_REF_COUNT UINT32_C(0x4)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_REFERENCE_TSC UINT32_C(0x8)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_HCALL_REMOTE_TLB_FLUSH UINT32_C(0x10)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_APIC_ASSIST UINT32_C(0x20)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_CRASH_CTL UINT32_C(0x40)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_SYNIC UINT32_C(0x80)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_STIMER UINT32_C(0x100)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_HCALL_IPI UINT32_C(0x200)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_EX_PROCESSOR_MASKS UINT32_C(0x400)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_NO_VP_LIMIT UINT32_C(0x800)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_VIRIDIAN_CPU_HOTPLUG UINT32_C(0x1000)
#define LUFORMAT_XEN_MIGRATION_RECORDS_HVM_PARAMS_HVM_PARAM_ENTRY_MCA_CAP_LMCE UINT32_C(0x1)

/*
 * xen_migration_records::cpuid_leaf (xen_cpuid_leaf)
 * What the CPUID instruction returns for one leaf.
 * Little-endian.
 */
struct luformat_xen_migration_records_cpuid_leaf {
    uint32_t leaf;
    uint32_t subleaf;
    uint32_t eax; /* a */
    uint32_t ebx; /* b */
    uint32_t ecx; /* c */
    uint32_t edx; /* d */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, leaf) == 0, "xen_migration_records::cpuid_leaf.leaf");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, subleaf) == 4, "xen_migration_records::cpuid_leaf.subleaf");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, eax) == 8, "xen_migration_records::cpuid_leaf.eax");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, ebx) == 12, "xen_migration_records::cpuid_leaf.ebx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, ecx) == 16, "xen_migration_records::cpuid_leaf.ecx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_cpuid_leaf, edx) == 20, "xen_migration_records::cpuid_leaf.edx");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_cpuid_leaf) == 24, "size of xen_migration_records::cpuid_leaf");

/*
 * xen_migration_records::msr_policy_entry (xen_msr_entry)
 * One model specific register of the policy.
 * Little-endian.
 */
struct luformat_xen_migration_records_msr_policy_entry {
    uint32_t index; /* idx */
    uint32_t flags;
    uint64_t value; /* val */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_msr_policy_entry, index) == 0, "xen_migration_records::msr_policy_entry.index");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_msr_policy_entry, flags) == 4, "xen_migration_records::msr_policy_entry.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_msr_policy_entry, value) == 8, "xen_migration_records::msr_policy_entry.value");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_msr_policy_entry) == 16, "size of xen_migration_records::msr_policy_entry");

/*
 * xen_migration_records::context_record (domain_context_record)
 * One record of a domain context.
 * Little-endian.
 * Followed by what has no fixed place or length: body, padding.
 */
struct luformat_xen_migration_records_context_record {
    uint32_t record_type; /* type */
    uint32_t instance_id; /* instance */
    uint64_t len_body; /* length */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_record, record_type) == 0, "xen_migration_records::context_record.record_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_record, instance_id) == 4, "xen_migration_records::context_record.instance_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_record, len_body) == 8, "xen_migration_records::context_record.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_context_record) == 16, "size of xen_migration_records::context_record");

/*
 * xen_migration_records::context_start (domain_context_start)
 * First record of a context, says who wrote it.
 * Little-endian.
 */
struct luformat_xen_migration_records_context_start {
    uint32_t xen_major;
    uint32_t xen_minor;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_start, xen_major) == 0, "xen_migration_records::context_start.xen_major");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_start, xen_minor) == 4, "xen_migration_records::context_start.xen_minor");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_context_start) == 8, "size of xen_migration_records::context_start");

/*
 * xen_migration_records::context_shared_info (domain_context_shared_info)
 * The shared info structure, without the unused rest of its page.
 * Little-endian.
 * Followed by what has no fixed place or length: info.
 */
struct luformat_xen_migration_records_context_shared_info {
    uint32_t flags;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_shared_info, flags) == 0, "xen_migration_records::context_shared_info.flags");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_context_shared_info) == 4, "size of xen_migration_records::context_shared_info");
#define LUFORMAT_XEN_MIGRATION_RECORDS_CONTEXT_SHARED_INFO_IS_32BIT UINT32_C(0x1)

/*
 * xen_migration_records::context_tsc_info (domain_context_tsc_info)
 * How the domain sees the time stamp counter.
 * Little-endian.
 */
struct luformat_xen_migration_records_context_tsc_info {
    uint32_t mode;
    uint32_t khz;
    uint64_t nsec;
    uint32_t incarnation;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_tsc_info, mode) == 0, "xen_migration_records::context_tsc_info.mode");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_tsc_info, khz) == 4, "xen_migration_records::context_tsc_info.khz");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_tsc_info, nsec) == 8, "xen_migration_records::context_tsc_info.nsec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_migration_records_context_tsc_info, incarnation) == 16, "xen_migration_records::context_tsc_info.incarnation");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_migration_records_context_tsc_info) == 20, "size of xen_migration_records::context_tsc_info");

/*
 * xen_pv_vcpu::user_regs_64 (cpu_user_regs)
 * General registers of a vCPU of a 64-bit guest, 200 octets.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_user_regs_64 {
    uint64_t r15;
    uint64_t r14;
    uint64_t r13;
    uint64_t r12;
    uint64_t rbp;
    uint64_t rbx;
    uint64_t r11;
    uint64_t r10;
    uint64_t r9;
    uint64_t r8;
    uint64_t rax;
    uint64_t rcx;
    uint64_t rdx;
    uint64_t rsi;
    uint64_t rdi;
    uint32_t error_code;
    uint32_t entry_vector;
    uint64_t rip;
    uint16_t cs;
    uint8_t pad0[2]; /* _pad0 */
    uint8_t saved_upcall_mask;
    uint8_t pad1[3]; /* _pad1 */
    uint64_t rflags;
    uint64_t rsp;
    uint16_t ss;
    uint8_t pad2[6]; /* _pad2 */
    uint16_t es;
    uint8_t pad3[6]; /* _pad3 */
    uint16_t ds;
    uint8_t pad4[6]; /* _pad4 */
    uint16_t fs;
    uint8_t pad5[6]; /* _pad5 */
    uint16_t gs;
    uint8_t pad6[6]; /* _pad6 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r15) == 0, "xen_pv_vcpu::user_regs_64.r15");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r14) == 8, "xen_pv_vcpu::user_regs_64.r14");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r13) == 16, "xen_pv_vcpu::user_regs_64.r13");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r12) == 24, "xen_pv_vcpu::user_regs_64.r12");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rbp) == 32, "xen_pv_vcpu::user_regs_64.rbp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rbx) == 40, "xen_pv_vcpu::user_regs_64.rbx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r11) == 48, "xen_pv_vcpu::user_regs_64.r11");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r10) == 56, "xen_pv_vcpu::user_regs_64.r10");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r9) == 64, "xen_pv_vcpu::user_regs_64.r9");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, r8) == 72, "xen_pv_vcpu::user_regs_64.r8");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rax) == 80, "xen_pv_vcpu::user_regs_64.rax");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rcx) == 88, "xen_pv_vcpu::user_regs_64.rcx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rdx) == 96, "xen_pv_vcpu::user_regs_64.rdx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rsi) == 104, "xen_pv_vcpu::user_regs_64.rsi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rdi) == 112, "xen_pv_vcpu::user_regs_64.rdi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, error_code) == 120, "xen_pv_vcpu::user_regs_64.error_code");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, entry_vector) == 124, "xen_pv_vcpu::user_regs_64.entry_vector");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rip) == 128, "xen_pv_vcpu::user_regs_64.rip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, cs) == 136, "xen_pv_vcpu::user_regs_64.cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad0) == 138, "xen_pv_vcpu::user_regs_64.pad0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, saved_upcall_mask) == 140, "xen_pv_vcpu::user_regs_64.saved_upcall_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad1) == 141, "xen_pv_vcpu::user_regs_64.pad1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rflags) == 144, "xen_pv_vcpu::user_regs_64.rflags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, rsp) == 152, "xen_pv_vcpu::user_regs_64.rsp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, ss) == 160, "xen_pv_vcpu::user_regs_64.ss");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad2) == 162, "xen_pv_vcpu::user_regs_64.pad2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, es) == 168, "xen_pv_vcpu::user_regs_64.es");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad3) == 170, "xen_pv_vcpu::user_regs_64.pad3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, ds) == 176, "xen_pv_vcpu::user_regs_64.ds");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad4) == 178, "xen_pv_vcpu::user_regs_64.pad4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, fs) == 184, "xen_pv_vcpu::user_regs_64.fs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad5) == 186, "xen_pv_vcpu::user_regs_64.pad5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, gs) == 192, "xen_pv_vcpu::user_regs_64.gs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_64, pad6) == 194, "xen_pv_vcpu::user_regs_64.pad6");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_user_regs_64) == 200, "size of xen_pv_vcpu::user_regs_64");
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_CF UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_PF UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_AF UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_ZF UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_SF UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_TF UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_IF UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_DF UINT32_C(0x400)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_OF UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_NT UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_RF UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_VM UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_AC UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_VIF UINT32_C(0x80000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_VIP UINT32_C(0x100000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_ID UINT32_C(0x200000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_RFLAGS_IOPL UINT32_C(0x3000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_64_CPL UINT32_C(0x3)

/*
 * xen_pv_vcpu::trap_info_64 (trap_info)
 * Handler of one exception or software interrupt, 64-bit guest.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_trap_info_64 {
    uint8_t vector;
    uint8_t flags;
    uint16_t cs;
    uint8_t padding[4];
    uint64_t address;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_64, vector) == 0, "xen_pv_vcpu::trap_info_64.vector");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_64, flags) == 1, "xen_pv_vcpu::trap_info_64.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_64, cs) == 2, "xen_pv_vcpu::trap_info_64.cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_64, padding) == 4, "xen_pv_vcpu::trap_info_64.padding");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_64, address) == 8, "xen_pv_vcpu::trap_info_64.address");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_trap_info_64) == 16, "size of xen_pv_vcpu::trap_info_64");
#define LUFORMAT_XEN_PV_VCPU_TRAP_INFO_64_DPL UINT32_C(0x3)
#define LUFORMAT_XEN_PV_VCPU_TRAP_INFO_64_CLEARS_IF UINT32_C(0x4)

/*
 * xen_pv_vcpu::guest_context_64 (vcpu_guest_context)
 * Registers of a vCPU of a 64-bit PV guest, 5168 octets.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_guest_context_64 {
    struct luformat_x86_fxsave fpu_ctxt;
    uint64_t flags;
    struct luformat_xen_pv_vcpu_user_regs_64 user_regs;
    struct luformat_xen_pv_vcpu_trap_info_64 traps[256]; /* trap_ctxt */
    uint64_t ldt_base;
    uint64_t ldt_ents;
    uint64_t gdt_frames[16];
    uint64_t gdt_ents;
    uint64_t kernel_ss;
    uint64_t kernel_sp;
    uint64_t cr0; /* ctrlreg[0] */
    uint64_t user_cr3; /* ctrlreg[1] */
    uint64_t cr2; /* ctrlreg[2] */
    uint64_t cr3; /* ctrlreg[3] */
    uint64_t cr4; /* ctrlreg[4] */
    uint64_t cr5; /* ctrlreg[5] */
    uint64_t cr6; /* ctrlreg[6] */
    uint64_t cr7; /* ctrlreg[7] */
    uint64_t dr0; /* debugreg[0] */
    uint64_t dr1; /* debugreg[1] */
    uint64_t dr2; /* debugreg[2] */
    uint64_t dr3; /* debugreg[3] */
    uint64_t dr4; /* debugreg[4] */
    uint64_t dr5; /* debugreg[5] */
    uint64_t dr6; /* debugreg[6] */
    uint64_t dr7; /* debugreg[7] */
    uint64_t event_callback_eip;
    uint64_t failsafe_callback_eip;
    uint64_t syscall_callback_eip;
    uint64_t vm_assist;
    uint64_t fs_base;
    uint64_t gs_base_kernel;
    uint64_t gs_base_user;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, fpu_ctxt) == 0, "xen_pv_vcpu::guest_context_64.fpu_ctxt");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, flags) == 512, "xen_pv_vcpu::guest_context_64.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, user_regs) == 520, "xen_pv_vcpu::guest_context_64.user_regs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, traps) == 720, "xen_pv_vcpu::guest_context_64.traps");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, ldt_base) == 4816, "xen_pv_vcpu::guest_context_64.ldt_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, ldt_ents) == 4824, "xen_pv_vcpu::guest_context_64.ldt_ents");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, gdt_frames) == 4832, "xen_pv_vcpu::guest_context_64.gdt_frames");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, gdt_ents) == 4960, "xen_pv_vcpu::guest_context_64.gdt_ents");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, kernel_ss) == 4968, "xen_pv_vcpu::guest_context_64.kernel_ss");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, kernel_sp) == 4976, "xen_pv_vcpu::guest_context_64.kernel_sp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr0) == 4984, "xen_pv_vcpu::guest_context_64.cr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, user_cr3) == 4992, "xen_pv_vcpu::guest_context_64.user_cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr2) == 5000, "xen_pv_vcpu::guest_context_64.cr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr3) == 5008, "xen_pv_vcpu::guest_context_64.cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr4) == 5016, "xen_pv_vcpu::guest_context_64.cr4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr5) == 5024, "xen_pv_vcpu::guest_context_64.cr5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr6) == 5032, "xen_pv_vcpu::guest_context_64.cr6");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, cr7) == 5040, "xen_pv_vcpu::guest_context_64.cr7");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr0) == 5048, "xen_pv_vcpu::guest_context_64.dr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr1) == 5056, "xen_pv_vcpu::guest_context_64.dr1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr2) == 5064, "xen_pv_vcpu::guest_context_64.dr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr3) == 5072, "xen_pv_vcpu::guest_context_64.dr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr4) == 5080, "xen_pv_vcpu::guest_context_64.dr4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr5) == 5088, "xen_pv_vcpu::guest_context_64.dr5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr6) == 5096, "xen_pv_vcpu::guest_context_64.dr6");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, dr7) == 5104, "xen_pv_vcpu::guest_context_64.dr7");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, event_callback_eip) == 5112, "xen_pv_vcpu::guest_context_64.event_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, failsafe_callback_eip) == 5120, "xen_pv_vcpu::guest_context_64.failsafe_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, syscall_callback_eip) == 5128, "xen_pv_vcpu::guest_context_64.syscall_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, vm_assist) == 5136, "xen_pv_vcpu::guest_context_64.vm_assist");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, fs_base) == 5144, "xen_pv_vcpu::guest_context_64.fs_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, gs_base_kernel) == 5152, "xen_pv_vcpu::guest_context_64.gs_base_kernel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_64, gs_base_user) == 5160, "xen_pv_vcpu::guest_context_64.gs_base_user");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_guest_context_64) == 5168, "size of xen_pv_vcpu::guest_context_64");
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VGCF_I387_VALID UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VGCF_IN_KERNEL UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VGCF_FAILSAFE_DISABLES_EVENTS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VGCF_SYSCALL_DISABLES_EVENTS UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VGCF_ONLINE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_PE UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_MP UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_EM UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_TS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_ET UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_NE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_WP UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_AM UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_NW UINT32_C(0x20000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_CD UINT32_C(0x40000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR0_PG UINT32_C(0x80000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR3_FRAME UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_USER_CR3_FRAME UINT64_C(0xfffffffffffff000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_VME UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PVI UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_TSD UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_DE UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PSE UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PAE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_MCE UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PGE UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PCE UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_OSFXSR UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_OSXMMEXCPT UINT32_C(0x400)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_UMIP UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_LA57 UINT32_C(0x1000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_VMXE UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_SMXE UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_FSGSBASE UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PCIDE UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_OSXSAVE UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_SMEP UINT32_C(0x100000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_SMAP UINT32_C(0x200000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PKE UINT32_C(0x400000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_CET UINT32_C(0x800000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_CR4_PKS UINT32_C(0x1000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_B0 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_B1 UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_B2 UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_B3 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_BLD UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_BD UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_BS UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_BT UINT32_C(0x8000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR6_RTM UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_L0 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_G0 UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_L1 UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_G1 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_L2 UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_G2 UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_L3 UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_G3 UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_LE UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_GE UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_RTM UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_GD UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_RW0 UINT32_C(0x30000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_LEN0 UINT32_C(0xc0000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_RW1 UINT32_C(0x300000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_LEN1 UINT32_C(0xc00000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_RW2 UINT32_C(0x3000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_LEN2 UINT32_C(0xc000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_RW3 UINT32_C(0x30000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_DR7_LEN3 UINT32_C(0xc0000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_4GB_SEGMENTS UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_4GB_SEGMENTS_NOTIFY UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_WRITABLE_PAGETABLES UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_PAE_EXTENDED_CR3 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_ARCHITECTURAL_IOPL UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_RUNSTATE_UPDATE_FLAG UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_64_VMASST_M2P_STRICT UINT64_C(0x100000000)

/*
 * xen_pv_vcpu::user_regs_32 (compat_cpu_user_regs)
 * General registers of a vCPU of a 32-bit guest, 68 octets.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_user_regs_32 {
    uint32_t ebx;
    uint32_t ecx;
    uint32_t edx;
    uint32_t esi;
    uint32_t edi;
    uint32_t ebp;
    uint32_t eax;
    uint16_t error_code;
    uint16_t entry_vector;
    uint32_t eip;
    uint16_t cs;
    uint8_t saved_upcall_mask;
    uint8_t pad0; /* _pad0 */
    uint32_t eflags;
    uint32_t esp;
    uint16_t ss;
    uint16_t pad1; /* _pad1 */
    uint16_t es;
    uint16_t pad2; /* _pad2 */
    uint16_t ds;
    uint16_t pad3; /* _pad3 */
    uint16_t fs;
    uint16_t pad4; /* _pad4 */
    uint16_t gs;
    uint16_t pad5; /* _pad5 */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, ebx) == 0, "xen_pv_vcpu::user_regs_32.ebx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, ecx) == 4, "xen_pv_vcpu::user_regs_32.ecx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, edx) == 8, "xen_pv_vcpu::user_regs_32.edx");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, esi) == 12, "xen_pv_vcpu::user_regs_32.esi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, edi) == 16, "xen_pv_vcpu::user_regs_32.edi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, ebp) == 20, "xen_pv_vcpu::user_regs_32.ebp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, eax) == 24, "xen_pv_vcpu::user_regs_32.eax");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, error_code) == 28, "xen_pv_vcpu::user_regs_32.error_code");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, entry_vector) == 30, "xen_pv_vcpu::user_regs_32.entry_vector");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, eip) == 32, "xen_pv_vcpu::user_regs_32.eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, cs) == 36, "xen_pv_vcpu::user_regs_32.cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, saved_upcall_mask) == 38, "xen_pv_vcpu::user_regs_32.saved_upcall_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad0) == 39, "xen_pv_vcpu::user_regs_32.pad0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, eflags) == 40, "xen_pv_vcpu::user_regs_32.eflags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, esp) == 44, "xen_pv_vcpu::user_regs_32.esp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, ss) == 48, "xen_pv_vcpu::user_regs_32.ss");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad1) == 50, "xen_pv_vcpu::user_regs_32.pad1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, es) == 52, "xen_pv_vcpu::user_regs_32.es");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad2) == 54, "xen_pv_vcpu::user_regs_32.pad2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, ds) == 56, "xen_pv_vcpu::user_regs_32.ds");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad3) == 58, "xen_pv_vcpu::user_regs_32.pad3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, fs) == 60, "xen_pv_vcpu::user_regs_32.fs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad4) == 62, "xen_pv_vcpu::user_regs_32.pad4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, gs) == 64, "xen_pv_vcpu::user_regs_32.gs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_user_regs_32, pad5) == 66, "xen_pv_vcpu::user_regs_32.pad5");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_user_regs_32) == 68, "size of xen_pv_vcpu::user_regs_32");
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_CF UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_PF UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_AF UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_ZF UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_SF UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_TF UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_IF UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_DF UINT32_C(0x400)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_OF UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_NT UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_RF UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_VM UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_AC UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_VIF UINT32_C(0x80000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_VIP UINT32_C(0x100000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_ID UINT32_C(0x200000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_EFLAGS_IOPL UINT32_C(0x3000)
#define LUFORMAT_XEN_PV_VCPU_USER_REGS_32_CPL UINT32_C(0x3)

/*
 * xen_pv_vcpu::trap_info_32 (compat_trap_info)
 * Handler of one exception or software interrupt, 32-bit guest.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_trap_info_32 {
    uint8_t vector;
    uint8_t flags;
    uint16_t cs;
    uint32_t address;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_32, vector) == 0, "xen_pv_vcpu::trap_info_32.vector");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_32, flags) == 1, "xen_pv_vcpu::trap_info_32.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_32, cs) == 2, "xen_pv_vcpu::trap_info_32.cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_trap_info_32, address) == 4, "xen_pv_vcpu::trap_info_32.address");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_trap_info_32) == 8, "size of xen_pv_vcpu::trap_info_32");
#define LUFORMAT_XEN_PV_VCPU_TRAP_INFO_32_DPL UINT32_C(0x3)
#define LUFORMAT_XEN_PV_VCPU_TRAP_INFO_32_CLEARS_IF UINT32_C(0x4)

/*
 * xen_pv_vcpu::guest_context_32 (compat_vcpu_guest_context)
 * Registers of a vCPU of a 32-bit PV guest, 2800 octets.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_guest_context_32 {
    struct luformat_x86_fxsave fpu_ctxt;
    uint32_t flags;
    struct luformat_xen_pv_vcpu_user_regs_32 user_regs;
    struct luformat_xen_pv_vcpu_trap_info_32 traps[256]; /* trap_ctxt */
    uint32_t ldt_base;
    uint32_t ldt_ents;
    uint32_t gdt_frames[16];
    uint32_t gdt_ents;
    uint32_t kernel_ss;
    uint32_t kernel_sp;
    uint32_t cr0; /* ctrlreg[0] */
    uint32_t cr1; /* ctrlreg[1] */
    uint32_t cr2; /* ctrlreg[2] */
    uint32_t cr3; /* ctrlreg[3] */
    uint32_t cr4; /* ctrlreg[4] */
    uint32_t cr5; /* ctrlreg[5] */
    uint32_t cr6; /* ctrlreg[6] */
    uint32_t cr7; /* ctrlreg[7] */
    uint32_t dr0; /* debugreg[0] */
    uint32_t dr1; /* debugreg[1] */
    uint32_t dr2; /* debugreg[2] */
    uint32_t dr3; /* debugreg[3] */
    uint32_t dr4; /* debugreg[4] */
    uint32_t dr5; /* debugreg[5] */
    uint32_t dr6; /* debugreg[6] */
    uint32_t dr7; /* debugreg[7] */
    uint32_t event_callback_cs;
    uint32_t event_callback_eip;
    uint32_t failsafe_callback_cs;
    uint32_t failsafe_callback_eip;
    uint32_t vm_assist;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, fpu_ctxt) == 0, "xen_pv_vcpu::guest_context_32.fpu_ctxt");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, flags) == 512, "xen_pv_vcpu::guest_context_32.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, user_regs) == 516, "xen_pv_vcpu::guest_context_32.user_regs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, traps) == 584, "xen_pv_vcpu::guest_context_32.traps");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, ldt_base) == 2632, "xen_pv_vcpu::guest_context_32.ldt_base");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, ldt_ents) == 2636, "xen_pv_vcpu::guest_context_32.ldt_ents");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, gdt_frames) == 2640, "xen_pv_vcpu::guest_context_32.gdt_frames");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, gdt_ents) == 2704, "xen_pv_vcpu::guest_context_32.gdt_ents");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, kernel_ss) == 2708, "xen_pv_vcpu::guest_context_32.kernel_ss");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, kernel_sp) == 2712, "xen_pv_vcpu::guest_context_32.kernel_sp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr0) == 2716, "xen_pv_vcpu::guest_context_32.cr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr1) == 2720, "xen_pv_vcpu::guest_context_32.cr1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr2) == 2724, "xen_pv_vcpu::guest_context_32.cr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr3) == 2728, "xen_pv_vcpu::guest_context_32.cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr4) == 2732, "xen_pv_vcpu::guest_context_32.cr4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr5) == 2736, "xen_pv_vcpu::guest_context_32.cr5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr6) == 2740, "xen_pv_vcpu::guest_context_32.cr6");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, cr7) == 2744, "xen_pv_vcpu::guest_context_32.cr7");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr0) == 2748, "xen_pv_vcpu::guest_context_32.dr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr1) == 2752, "xen_pv_vcpu::guest_context_32.dr1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr2) == 2756, "xen_pv_vcpu::guest_context_32.dr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr3) == 2760, "xen_pv_vcpu::guest_context_32.dr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr4) == 2764, "xen_pv_vcpu::guest_context_32.dr4");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr5) == 2768, "xen_pv_vcpu::guest_context_32.dr5");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr6) == 2772, "xen_pv_vcpu::guest_context_32.dr6");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, dr7) == 2776, "xen_pv_vcpu::guest_context_32.dr7");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, event_callback_cs) == 2780, "xen_pv_vcpu::guest_context_32.event_callback_cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, event_callback_eip) == 2784, "xen_pv_vcpu::guest_context_32.event_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, failsafe_callback_cs) == 2788, "xen_pv_vcpu::guest_context_32.failsafe_callback_cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, failsafe_callback_eip) == 2792, "xen_pv_vcpu::guest_context_32.failsafe_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_guest_context_32, vm_assist) == 2796, "xen_pv_vcpu::guest_context_32.vm_assist");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_guest_context_32) == 2800, "size of xen_pv_vcpu::guest_context_32");
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VGCF_I387_VALID UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VGCF_IN_KERNEL UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VGCF_FAILSAFE_DISABLES_EVENTS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VGCF_SYSCALL_DISABLES_EVENTS UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VGCF_ONLINE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_PE UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_MP UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_EM UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_TS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_ET UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_NE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_WP UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_AM UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_NW UINT32_C(0x20000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_CD UINT32_C(0x40000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR0_PG UINT32_C(0x80000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_VME UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PVI UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_TSD UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_DE UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PSE UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PAE UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_MCE UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PGE UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PCE UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_OSFXSR UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_OSXMMEXCPT UINT32_C(0x400)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_UMIP UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_LA57 UINT32_C(0x1000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_VMXE UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_SMXE UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_FSGSBASE UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PCIDE UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_OSXSAVE UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_SMEP UINT32_C(0x100000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_SMAP UINT32_C(0x200000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PKE UINT32_C(0x400000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_CET UINT32_C(0x800000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_CR4_PKS UINT32_C(0x1000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_B0 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_B1 UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_B2 UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_B3 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_BLD UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_BD UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_BS UINT32_C(0x4000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_BT UINT32_C(0x8000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR6_RTM UINT32_C(0x10000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_L0 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_G0 UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_L1 UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_G1 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_L2 UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_G2 UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_L3 UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_G3 UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_LE UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_GE UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_RTM UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_GD UINT32_C(0x2000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_RW0 UINT32_C(0x30000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_LEN0 UINT32_C(0xc0000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_RW1 UINT32_C(0x300000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_LEN1 UINT32_C(0xc00000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_RW2 UINT32_C(0x3000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_LEN2 UINT32_C(0xc000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_RW3 UINT32_C(0x30000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_DR7_LEN3 UINT32_C(0xc0000000)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_4GB_SEGMENTS UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_4GB_SEGMENTS_NOTIFY UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_WRITABLE_PAGETABLES UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_PAE_EXTENDED_CR3 UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_ARCHITECTURAL_IOPL UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_GUEST_CONTEXT_32_VMASST_RUNSTATE_UPDATE_FLAG UINT32_C(0x20)

/*
 * xen_pv_vcpu::extended_context (xen_domctl_ext_vcpucontext)
 * Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
 * 4.9 writes 56 octets, later ones 64; the interface allows 128.
 * Little-endian.
 * Sizes in use, in bytes: 32, 40, 48, 56, 64.
 * Followed by what has no fixed place or length: trailing.
 */
struct luformat_xen_pv_vcpu_extended_context {
    uint32_t vcpu;
    uint32_t len_context; /* size */
    uint64_t syscall32_callback_eip;
    uint64_t sysenter_callback_eip;
    uint16_t syscall32_callback_cs;
    uint16_t sysenter_callback_cs;
    uint8_t syscall32_disables_events;
    uint8_t sysenter_disables_events;
    uint8_t padding[2];
    uint64_t mcg_cap; /* vmce.caps */
    uint64_t mci_ctl2_bank0; /* vmce.mci_ctl2_bank0 */
    uint64_t mci_ctl2_bank1; /* vmce.mci_ctl2_bank1 */
    uint64_t mcg_ext_ctl; /* vmce.mcg_ext_ctl */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, vcpu) == 0, "xen_pv_vcpu::extended_context.vcpu");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, len_context) == 4, "xen_pv_vcpu::extended_context.len_context");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, syscall32_callback_eip) == 8, "xen_pv_vcpu::extended_context.syscall32_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, sysenter_callback_eip) == 16, "xen_pv_vcpu::extended_context.sysenter_callback_eip");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, syscall32_callback_cs) == 24, "xen_pv_vcpu::extended_context.syscall32_callback_cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, sysenter_callback_cs) == 26, "xen_pv_vcpu::extended_context.sysenter_callback_cs");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, syscall32_disables_events) == 28, "xen_pv_vcpu::extended_context.syscall32_disables_events");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, sysenter_disables_events) == 29, "xen_pv_vcpu::extended_context.sysenter_disables_events");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, padding) == 30, "xen_pv_vcpu::extended_context.padding");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, mcg_cap) == 32, "xen_pv_vcpu::extended_context.mcg_cap");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, mci_ctl2_bank0) == 40, "xen_pv_vcpu::extended_context.mci_ctl2_bank0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, mci_ctl2_bank1) == 48, "xen_pv_vcpu::extended_context.mci_ctl2_bank1");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_extended_context, mcg_ext_ctl) == 56, "xen_pv_vcpu::extended_context.mcg_ext_ctl");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_extended_context) == 64, "size of xen_pv_vcpu::extended_context");
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_NUM_BANKS UINT32_C(0xff)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_CTL_P UINT32_C(0x100)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_EXT_P UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_CMCI_P UINT32_C(0x400)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_TES_P UINT32_C(0x800)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_SER_P UINT32_C(0x1000000)
#define LUFORMAT_XEN_PV_VCPU_EXTENDED_CONTEXT_MCG_LMCE_P UINT32_C(0x8000000)

/*
 * xen_pv_vcpu::xsave_context
 * Extended processor state, `xcr0` and what came into use so far before the
 * XSAVE area.
 * Little-endian.
 * Followed by what has no fixed place or length: area.
 */
struct luformat_xen_pv_vcpu_xsave_context {
    uint64_t xcr0;
    uint64_t xcr0_accum;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_xsave_context, xcr0) == 0, "xen_pv_vcpu::xsave_context.xcr0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_xsave_context, xcr0_accum) == 8, "xen_pv_vcpu::xsave_context.xcr0_accum");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_xsave_context) == 16, "size of xen_pv_vcpu::xsave_context");
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_X87 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_SSE UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_YMM UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_BNDREGS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_BNDCSR UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_OPMASK UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ZMM UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_HI_ZMM UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_PKRU UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_TILE_CFG UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_TILE_DATA UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_LWP UINT64_C(0x4000000000000000)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_X87 UINT32_C(0x1)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_SSE UINT32_C(0x2)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_YMM UINT32_C(0x4)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_BNDREGS UINT32_C(0x8)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_BNDCSR UINT32_C(0x10)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_OPMASK UINT32_C(0x20)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_ZMM UINT32_C(0x40)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_HI_ZMM UINT32_C(0x80)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_PKRU UINT32_C(0x200)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_TILE_CFG UINT32_C(0x20000)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_TILE_DATA UINT32_C(0x40000)
#define LUFORMAT_XEN_PV_VCPU_XSAVE_CONTEXT_XCR0_ACCUM_LWP UINT64_C(0x4000000000000000)

/*
 * xen_pv_vcpu::msr (xen_domctl_vcpu_msr)
 * One model specific register of a vCPU.
 * Little-endian.
 */
struct luformat_xen_pv_vcpu_msr {
    uint32_t index;
    uint32_t reserved;
    uint64_t value;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_msr, index) == 0, "xen_pv_vcpu::msr.index");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_msr, reserved) == 4, "xen_pv_vcpu::msr.reserved");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_pv_vcpu_msr, value) == 8, "xen_pv_vcpu::msr.value");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_pv_vcpu_msr) == 16, "size of xen_pv_vcpu::msr");

/*
 * xen_record::record_header
 * The first eight octets of a record.
 * Byte order of the host that wrote it.
 */
struct luformat_xen_record_record_header {
    uint32_t record_type; /* type */
    uint32_t len_body; /* body_length */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_record_record_header, record_type) == 0, "xen_record::record_header.record_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_record_record_header, len_body) == 4, "xen_record::record_header.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_record_record_header) == 8, "size of xen_record::record_header");

/*
 * xen_record
 * One record: an 8-octet header, the body, and zeros up to a multiple of
 * 8 octets. Live update streams and libxc images share the form and the number
 * space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
 * for live update.
 * Followed by what has no fixed place or length: body, padding.
 */
struct luformat_xen_record {
    struct luformat_xen_record_record_header header;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_record, header) == 0, "xen_record.header");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_record) == 8, "size of xen_record");

/*
 * xen_shared_info::vcpu_time_info (vcpu_time_info)
 * Paravirtual clock of a vCPU. The time is
 * `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
 * nanoseconds.
 * Little-endian.
 */
struct luformat_xen_shared_info_vcpu_time_info {
    uint32_t version;
    uint32_t pad0;
    uint64_t tsc_timestamp;
    uint64_t system_time;
    uint32_t tsc_to_system_mul;
    int8_t tsc_shift;
    uint8_t flags;
    uint8_t pad1[2];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, version) == 0, "xen_shared_info::vcpu_time_info.version");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, pad0) == 4, "xen_shared_info::vcpu_time_info.pad0");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, tsc_timestamp) == 8, "xen_shared_info::vcpu_time_info.tsc_timestamp");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, system_time) == 16, "xen_shared_info::vcpu_time_info.system_time");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, tsc_to_system_mul) == 24, "xen_shared_info::vcpu_time_info.tsc_to_system_mul");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, tsc_shift) == 28, "xen_shared_info::vcpu_time_info.tsc_shift");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, flags) == 29, "xen_shared_info::vcpu_time_info.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_time_info, pad1) == 30, "xen_shared_info::vcpu_time_info.pad1");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_vcpu_time_info) == 32, "size of xen_shared_info::vcpu_time_info");
#define LUFORMAT_XEN_SHARED_INFO_VCPU_TIME_INFO_TSC_STABLE UINT32_C(0x1)
#define LUFORMAT_XEN_SHARED_INFO_VCPU_TIME_INFO_GUEST_STOPPED UINT32_C(0x2)

/*
 * xen_shared_info::vcpu_info_64 (vcpu_info)
 * Per-vCPU part of the shared info page, 64-bit guest.
 * Little-endian.
 */
struct luformat_xen_shared_info_vcpu_info_64 {
    uint8_t evtchn_upcall_pending;
    uint8_t evtchn_upcall_mask;
    uint8_t padding[6];
    uint64_t evtchn_pending_sel;
    uint64_t cr2; /* arch.cr2 */
    uint64_t arch_pad; /* arch.pad */
    struct luformat_xen_shared_info_vcpu_time_info time;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, evtchn_upcall_pending) == 0, "xen_shared_info::vcpu_info_64.evtchn_upcall_pending");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, evtchn_upcall_mask) == 1, "xen_shared_info::vcpu_info_64.evtchn_upcall_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, padding) == 2, "xen_shared_info::vcpu_info_64.padding");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, evtchn_pending_sel) == 8, "xen_shared_info::vcpu_info_64.evtchn_pending_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, cr2) == 16, "xen_shared_info::vcpu_info_64.cr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, arch_pad) == 24, "xen_shared_info::vcpu_info_64.arch_pad");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_64, time) == 32, "xen_shared_info::vcpu_info_64.time");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_vcpu_info_64) == 64, "size of xen_shared_info::vcpu_info_64");

/*
 * xen_shared_info::arch_shared_info_64 (arch_shared_info)
 * x86 part of the shared info page, 64-bit guest.
 * Little-endian.
 */
struct luformat_xen_shared_info_arch_shared_info_64 {
    uint64_t max_pfn;
    uint64_t pfn_to_mfn_frame_list_list;
    uint64_t nmi_reason;
    uint64_t p2m_cr3;
    uint64_t p2m_vaddr;
    uint64_t p2m_generation;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, max_pfn) == 0, "xen_shared_info::arch_shared_info_64.max_pfn");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, pfn_to_mfn_frame_list_list) == 8, "xen_shared_info::arch_shared_info_64.pfn_to_mfn_frame_list_list");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, nmi_reason) == 16, "xen_shared_info::arch_shared_info_64.nmi_reason");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, p2m_cr3) == 24, "xen_shared_info::arch_shared_info_64.p2m_cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, p2m_vaddr) == 32, "xen_shared_info::arch_shared_info_64.p2m_vaddr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_64, p2m_generation) == 40, "xen_shared_info::arch_shared_info_64.p2m_generation");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_arch_shared_info_64) == 48, "size of xen_shared_info::arch_shared_info_64");
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_64_NMI_IO_ERROR UINT32_C(0x1)
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_64_NMI_PCI_SERR UINT32_C(0x2)
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_64_NMI_UNKNOWN UINT32_C(0x4)

/*
 * xen_shared_info::shared_info_64 (shared_info)
 * Shared info page of a 64-bit guest, words of 8 octets.
 * Little-endian.
 * Followed by what has no fixed place or length: unused.
 */
struct luformat_xen_shared_info_shared_info_64 {
    struct luformat_xen_shared_info_vcpu_info_64 vcpus[32]; /* vcpu_info */
    uint64_t evtchn_pending[64];
    uint64_t evtchn_mask[64];
    uint32_t wc_version;
    uint32_t wc_sec;
    uint32_t wc_nsec;
    uint32_t wc_sec_hi;
    struct luformat_xen_shared_info_arch_shared_info_64 arch;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, vcpus) == 0, "xen_shared_info::shared_info_64.vcpus");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, evtchn_pending) == 2048, "xen_shared_info::shared_info_64.evtchn_pending");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, evtchn_mask) == 2560, "xen_shared_info::shared_info_64.evtchn_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, wc_version) == 3072, "xen_shared_info::shared_info_64.wc_version");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, wc_sec) == 3076, "xen_shared_info::shared_info_64.wc_sec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, wc_nsec) == 3080, "xen_shared_info::shared_info_64.wc_nsec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, wc_sec_hi) == 3084, "xen_shared_info::shared_info_64.wc_sec_hi");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_64, arch) == 3088, "xen_shared_info::shared_info_64.arch");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_shared_info_64) == 3136, "size of xen_shared_info::shared_info_64");

/*
 * xen_shared_info::vcpu_info_32 (compat_vcpu_info)
 * Per-vCPU part of the shared info page, 32-bit guest.
 * Little-endian.
 */
struct luformat_xen_shared_info_vcpu_info_32 {
    uint8_t evtchn_upcall_pending;
    uint8_t evtchn_upcall_mask;
    uint8_t padding[2];
    uint32_t evtchn_pending_sel;
    uint32_t cr2; /* arch.cr2 */
    uint32_t arch_pad[5]; /* arch.pad */
    struct luformat_xen_shared_info_vcpu_time_info time;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, evtchn_upcall_pending) == 0, "xen_shared_info::vcpu_info_32.evtchn_upcall_pending");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, evtchn_upcall_mask) == 1, "xen_shared_info::vcpu_info_32.evtchn_upcall_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, padding) == 2, "xen_shared_info::vcpu_info_32.padding");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, evtchn_pending_sel) == 4, "xen_shared_info::vcpu_info_32.evtchn_pending_sel");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, cr2) == 8, "xen_shared_info::vcpu_info_32.cr2");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, arch_pad) == 12, "xen_shared_info::vcpu_info_32.arch_pad");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_vcpu_info_32, time) == 32, "xen_shared_info::vcpu_info_32.time");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_vcpu_info_32) == 64, "size of xen_shared_info::vcpu_info_32");

/*
 * xen_shared_info::arch_shared_info_32 (compat_arch_shared_info)
 * x86 part of the shared info page, 32-bit guest.
 * Little-endian.
 */
struct luformat_xen_shared_info_arch_shared_info_32 {
    uint32_t max_pfn;
    uint32_t pfn_to_mfn_frame_list_list;
    uint32_t nmi_reason;
    uint32_t p2m_cr3;
    uint32_t p2m_vaddr;
    uint32_t p2m_generation;
    uint32_t wc_sec_hi;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, max_pfn) == 0, "xen_shared_info::arch_shared_info_32.max_pfn");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, pfn_to_mfn_frame_list_list) == 4, "xen_shared_info::arch_shared_info_32.pfn_to_mfn_frame_list_list");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, nmi_reason) == 8, "xen_shared_info::arch_shared_info_32.nmi_reason");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, p2m_cr3) == 12, "xen_shared_info::arch_shared_info_32.p2m_cr3");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, p2m_vaddr) == 16, "xen_shared_info::arch_shared_info_32.p2m_vaddr");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, p2m_generation) == 20, "xen_shared_info::arch_shared_info_32.p2m_generation");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_arch_shared_info_32, wc_sec_hi) == 24, "xen_shared_info::arch_shared_info_32.wc_sec_hi");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_arch_shared_info_32) == 28, "size of xen_shared_info::arch_shared_info_32");
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_32_NMI_IO_ERROR UINT32_C(0x1)
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_32_NMI_PCI_SERR UINT32_C(0x2)
#define LUFORMAT_XEN_SHARED_INFO_ARCH_SHARED_INFO_32_NMI_UNKNOWN UINT32_C(0x4)

/*
 * xen_shared_info::shared_info_32 (compat_shared_info)
 * Shared info page of a 32-bit guest, words of 4 octets.
 * Little-endian.
 * Followed by what has no fixed place or length: unused.
 */
struct luformat_xen_shared_info_shared_info_32 {
    struct luformat_xen_shared_info_vcpu_info_32 vcpus[32]; /* vcpu_info */
    uint32_t evtchn_pending[32];
    uint32_t evtchn_mask[32];
    uint32_t wc_version;
    uint32_t wc_sec;
    uint32_t wc_nsec;
    struct luformat_xen_shared_info_arch_shared_info_32 arch;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, vcpus) == 0, "xen_shared_info::shared_info_32.vcpus");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, evtchn_pending) == 2048, "xen_shared_info::shared_info_32.evtchn_pending");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, evtchn_mask) == 2176, "xen_shared_info::shared_info_32.evtchn_mask");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, wc_version) == 2304, "xen_shared_info::shared_info_32.wc_version");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, wc_sec) == 2308, "xen_shared_info::shared_info_32.wc_sec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, wc_nsec) == 2312, "xen_shared_info::shared_info_32.wc_nsec");
LUFORMAT_ASSERT(offsetof(struct luformat_xen_shared_info_shared_info_32, arch) == 2316, "xen_shared_info::shared_info_32.arch");
LUFORMAT_ASSERT(sizeof(struct luformat_xen_shared_info_shared_info_32) == 2344, "size of xen_shared_info::shared_info_32");

/*
 * xenstore_state::stream_header (xs_state_preamble)
 * The stream's header, always big-endian.
 * Big-endian.
 */
struct luformat_xenstore_state_stream_header {
    uint8_t magic[8]; /* ident */
    uint32_t version;
    uint32_t flags;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_stream_header, magic) == 0, "xenstore_state::stream_header.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_stream_header, version) == 8, "xenstore_state::stream_header.version");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_stream_header, flags) == 12, "xenstore_state::stream_header.flags");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_stream_header) == 16, "size of xenstore_state::stream_header");
#define LUFORMAT_XENSTORE_STATE_STREAM_HEADER_IS_BIG_ENDIAN UINT32_C(0x1)

/*
 * xenstore_state
 * What `xenstored` hands to its successor in a live update (the file
 * `state_dump`): connections, watches, transactions, nodes, quotas. Stream
 * versions 1 and 2.
 *
 * xenstored counts the padding as part of a record's length, the specification
 * does not say so; either way the octets are kept.
 * Big-endian.
 * Followed by what has no fixed place or length: records.
 */
struct luformat_xenstore_state {
    struct luformat_xenstore_state_stream_header header; /* xs_state_preamble */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state, header) == 0, "xenstore_state.header");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state) == 16, "size of xenstore_state");

/*
 * xenstore_state::record::record_header (xs_state_record_header)
 * The first eight octets of a record.
 * Byte order of the host that wrote it.
 */
struct luformat_xenstore_state_record_record_header {
    uint32_t record_type; /* type */
    uint32_t len_body; /* len */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_record_header, record_type) == 0, "xenstore_state::record::record_header.record_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_record_header, len_body) == 4, "xenstore_state::record::record_header.len_body");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_record_header) == 8, "size of xenstore_state::record::record_header");

/*
 * xenstore_state::record
 * One record.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: body, padding.
 */
struct luformat_xenstore_state_record {
    struct luformat_xenstore_state_record_record_header header;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record, header) == 0, "xenstore_state::record.header");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record) == 8, "size of xenstore_state::record");

/*
 * xenstore_state::record::global_data (xs_state_global)
 * What xenstored as a process needs; live update only.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: padding.
 */
struct luformat_xenstore_state_record_global_data {
    int32_t rw_socket_fd; /* rw-socket-fd */
    int32_t evtchn_fd; /* evtchn-fd */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_global_data, rw_socket_fd) == 0, "xenstore_state::record::global_data.rw_socket_fd");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_global_data, evtchn_fd) == 4, "xenstore_state::record::global_data.evtchn_fd");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_global_data) == 8, "size of xenstore_state::record::global_data");

/*
 * xenstore_state::record::connection_data (xs_state_connection)
 * One connection, and its data that has not been dealt with.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: in_data, out_data, alignment, unique_id, padding.
 */
struct luformat_xenstore_state_record_connection_data {
    uint32_t conn_id; /* conn-id */
    uint16_t conn_type; /* conn-type */
    uint16_t fields;
    uint8_t conn_spec[8]; /* conn-spec */
    uint16_t len_in_data; /* in-data-len */
    uint16_t len_out_resp; /* out-resp-len */
    uint32_t len_out_data; /* out-data-len */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, conn_id) == 0, "xenstore_state::record::connection_data.conn_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, conn_type) == 4, "xenstore_state::record::connection_data.conn_type");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, fields) == 6, "xenstore_state::record::connection_data.fields");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, conn_spec) == 8, "xenstore_state::record::connection_data.conn_spec");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, len_in_data) == 16, "xenstore_state::record::connection_data.len_in_data");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, len_out_resp) == 18, "xenstore_state::record::connection_data.len_out_resp");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data, len_out_data) == 20, "xenstore_state::record::connection_data.len_out_data");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_connection_data) == 24, "size of xenstore_state::record::connection_data");
#define LUFORMAT_XENSTORE_STATE_RECORD_CONNECTION_DATA_HAS_UNIQUE_ID UINT32_C(0x1)

/*
 * xenstore_state::record::connection_data::shared_ring
 * A domain, connected by its ring page.
 * Byte order of the host that wrote it.
 */
struct luformat_xenstore_state_record_connection_data_shared_ring {
    uint16_t domid;
    uint16_t tdomid;
    uint32_t evtchn;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data_shared_ring, domid) == 0, "xenstore_state::record::connection_data::shared_ring.domid");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data_shared_ring, tdomid) == 2, "xenstore_state::record::connection_data::shared_ring.tdomid");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data_shared_ring, evtchn) == 4, "xenstore_state::record::connection_data::shared_ring.evtchn");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_connection_data_shared_ring) == 8, "size of xenstore_state::record::connection_data::shared_ring");

/*
 * xenstore_state::record::connection_data::socket
 * A process, connected by a socket; live update only.
 * Byte order of the host that wrote it.
 */
struct luformat_xenstore_state_record_connection_data_socket {
    int32_t socket_fd; /* socket-fd */
    uint32_t reserved; /* pad */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data_socket, socket_fd) == 0, "xenstore_state::record::connection_data::socket.socket_fd");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_connection_data_socket, reserved) == 4, "xenstore_state::record::connection_data::socket.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_connection_data_socket) == 8, "size of xenstore_state::record::connection_data::socket");

/*
 * xenstore_state::record::watch_data (xs_state_watch)
 * A watch of a connection.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: wpath, token, padding.
 */
struct luformat_xenstore_state_record_watch_data {
    uint32_t conn_id; /* conn-id */
    uint16_t len_wpath; /* wpath-len */
    uint16_t len_token; /* token-len */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data, conn_id) == 0, "xenstore_state::record::watch_data.conn_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data, len_wpath) == 4, "xenstore_state::record::watch_data.len_wpath");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data, len_token) == 6, "xenstore_state::record::watch_data.len_token");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_watch_data) == 8, "size of xenstore_state::record::watch_data");

/*
 * xenstore_state::record::watch_data_extended (xs_state_watch_ext)
 * A watch of a connection that is limited in depth (version 2). The
 * layout is the specification's; xenstored of Xen 4.22 leaves `depth`
 * and `pad` out when it writes and still counts them in the length.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: wpath, token, padding.
 */
struct luformat_xenstore_state_record_watch_data_extended {
    uint32_t conn_id; /* conn-id */
    uint16_t len_wpath; /* wpath-len */
    uint16_t len_token; /* token-len */
    uint16_t depth;
    uint16_t reserved; /* pad */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data_extended, conn_id) == 0, "xenstore_state::record::watch_data_extended.conn_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data_extended, len_wpath) == 4, "xenstore_state::record::watch_data_extended.len_wpath");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data_extended, len_token) == 6, "xenstore_state::record::watch_data_extended.len_token");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data_extended, depth) == 8, "xenstore_state::record::watch_data_extended.depth");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_watch_data_extended, reserved) == 10, "xenstore_state::record::watch_data_extended.reserved");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_watch_data_extended) == 12, "size of xenstore_state::record::watch_data_extended");

/*
 * xenstore_state::record::transaction_data (xs_state_transaction)
 * A transaction that has not ended.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: padding.
 */
struct luformat_xenstore_state_record_transaction_data {
    uint32_t conn_id; /* conn-id */
    uint32_t tx_id; /* tx-id */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_transaction_data, conn_id) == 0, "xenstore_state::record::transaction_data.conn_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_transaction_data, tx_id) == 4, "xenstore_state::record::transaction_data.tx_id");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_transaction_data) == 8, "size of xenstore_state::record::transaction_data");

/*
 * xenstore_state::record::node_data (xs_state_node)
 * A node of the store, or one that a transaction has changed.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: perms, path, value, padding.
 */
struct luformat_xenstore_state_record_node_data {
    uint32_t conn_id; /* conn-id */
    uint32_t tx_id; /* tx-id */
    uint16_t len_path; /* path-len */
    uint16_t len_value; /* value-len */
    uint16_t access;
    uint16_t num_perms; /* perm-count */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, conn_id) == 0, "xenstore_state::record::node_data.conn_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, tx_id) == 4, "xenstore_state::record::node_data.tx_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, len_path) == 8, "xenstore_state::record::node_data.len_path");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, len_value) == 10, "xenstore_state::record::node_data.len_value");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, access) == 12, "xenstore_state::record::node_data.access");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data, num_perms) == 14, "xenstore_state::record::node_data.num_perms");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_node_data) == 16, "size of xenstore_state::record::node_data");
#define LUFORMAT_XENSTORE_STATE_RECORD_NODE_DATA_IS_READ UINT32_C(0x1)
#define LUFORMAT_XENSTORE_STATE_RECORD_NODE_DATA_IS_WRITTEN UINT32_C(0x2)

/*
 * xenstore_state::record::node_data::node_perm (xs_state_node_perm)
 * What a domain may do with a node.
 * Byte order of the host that wrote it.
 */
struct luformat_xenstore_state_record_node_data_node_perm {
    uint8_t perm;
    uint8_t flags;
    uint16_t domid;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data_node_perm, perm) == 0, "xenstore_state::record::node_data::node_perm.perm");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data_node_perm, flags) == 1, "xenstore_state::record::node_data::node_perm.flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_node_data_node_perm, domid) == 2, "xenstore_state::record::node_data::node_perm.domid");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_node_data_node_perm) == 4, "size of xenstore_state::record::node_data::node_perm");
#define LUFORMAT_XENSTORE_STATE_RECORD_NODE_DATA_NODE_PERM_IS_STALE UINT32_C(0x1)

/*
 * xenstore_state::record::global_quota_data (xs_state_glb_quota)
 * Quotas of xenstored; live update only.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: quota_values, quota_names, padding.
 */
struct luformat_xenstore_state_record_global_quota_data {
    uint16_t num_dom_quotas; /* n-dom-quota */
    uint16_t num_glob_quotas; /* n-glob-quota */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_global_quota_data, num_dom_quotas) == 0, "xenstore_state::record::global_quota_data.num_dom_quotas");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_global_quota_data, num_glob_quotas) == 2, "xenstore_state::record::global_quota_data.num_glob_quotas");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_global_quota_data) == 4, "size of xenstore_state::record::global_quota_data");

/*
 * xenstore_state::record::domain_data (xs_state_domain)
 * Quotas and features of one domain.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: quota_values, quota_names, padding.
 */
struct luformat_xenstore_state_record_domain_data {
    uint16_t domain_id; /* domain-id */
    uint16_t num_quotas; /* n-quota */
    uint32_t features;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_domain_data, domain_id) == 0, "xenstore_state::record::domain_data.domain_id");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_domain_data, num_quotas) == 2, "xenstore_state::record::domain_data.num_quotas");
LUFORMAT_ASSERT(offsetof(struct luformat_xenstore_state_record_domain_data, features) == 4, "xenstore_state::record::domain_data.features");
LUFORMAT_ASSERT(sizeof(struct luformat_xenstore_state_record_domain_data) == 8, "size of xenstore_state::record::domain_data");

/*
 * xl_handshake::receiver_banner (migrate_receiver_banner)
 * First message of the receiver; without a terminating NUL.
 */
struct luformat_xl_handshake_receiver_banner {
    uint8_t text[54];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_handshake_receiver_banner, text) == 0, "xl_handshake::receiver_banner.text");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_handshake_receiver_banner) == 54, "size of xl_handshake::receiver_banner");

/*
 * xl_handshake::receiver_ready (migrate_receiver_ready)
 * The receiver's word that the whole domain has arrived.
 */
struct luformat_xl_handshake_receiver_ready {
    uint8_t text[34];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_handshake_receiver_ready, text) == 0, "xl_handshake::receiver_ready.text");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_handshake_receiver_ready) == 34, "size of xl_handshake::receiver_ready");

/*
 * xl_handshake::permission_to_go (migrate_permission_to_go)
 * The word that the other side may run the domain: from the sender after
 * the transfer, from the receiver after a failure.
 */
struct luformat_xl_handshake_permission_to_go {
    uint8_t text[44];
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_handshake_permission_to_go, text) == 0, "xl_handshake::permission_to_go.text");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_handshake_permission_to_go) == 44, "size of xl_handshake::permission_to_go");

/*
 * xl_handshake::unpause_report (migrate_report)
 * How starting the domain went.
 */
struct luformat_xl_handshake_unpause_report {
    uint8_t text[39];
    uint8_t status;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_handshake_unpause_report, text) == 0, "xl_handshake::unpause_report.text");
LUFORMAT_ASSERT(offsetof(struct luformat_xl_handshake_unpause_report, status) == 39, "xl_handshake::unpause_report.status");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_handshake_unpause_report) == 40, "size of xl_handshake::unpause_report");

/*
 * xl_save::header_words (save_file_header)
 * The header's fields after the byte order mark.
 * Byte order of the host that wrote it.
 */
struct luformat_xl_save_header_words {
    uint32_t mandatory_flags;
    uint32_t optional_flags;
    uint32_t len_optional_data; /* optional_data_len */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_header_words, mandatory_flags) == 0, "xl_save::header_words.mandatory_flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_header_words, optional_flags) == 4, "xl_save::header_words.optional_flags");
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_header_words, len_optional_data) == 8, "xl_save::header_words.len_optional_data");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_save_header_words) == 12, "size of xl_save::header_words");
#define LUFORMAT_XL_SAVE_HEADER_WORDS_IS_JSON UINT32_C(0x1)
#define LUFORMAT_XL_SAVE_HEADER_WORDS_IS_STREAM_V2 UINT32_C(0x2)

/*
 * xl_save::save_header (save_file_header)
 * The file's header.
 */
struct luformat_xl_save_save_header {
    uint8_t magic[32]; /* savefileheader_magic */
    uint8_t byteorder[4];
    struct luformat_xl_save_header_words words;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_save_header, magic) == 0, "xl_save::save_header.magic");
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_save_header, byteorder) == 32, "xl_save::save_header.byteorder");
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_save_header, words) == 36, "xl_save::save_header.words");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_save_save_header) == 48, "size of xl_save::save_header");

/*
 * xl_save
 * A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
 * domain's configuration, the libxl stream.
 * Followed by what has no fixed place or length: optional_data, stream, legacy_stream, trailer.
 */
struct luformat_xl_save {
    struct luformat_xl_save_save_header header; /* save_file_header */
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save, header) == 0, "xl_save.header");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_save) == 48, "size of xl_save");

/*
 * xl_save::config_part
 * What stands between header and stream.
 * Byte order of the host that wrote it.
 * Followed by what has no fixed place or length: config, reserved.
 */
struct luformat_xl_save_config_part {
    uint32_t len_config;
};
LUFORMAT_ASSERT(offsetof(struct luformat_xl_save_config_part, len_config) == 0, "xl_save::config_part.len_config");
LUFORMAT_ASSERT(sizeof(struct luformat_xl_save_config_part) == 4, "size of xl_save::config_part");

#pragma pack(pop)

#endif
