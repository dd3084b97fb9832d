"""PV vCPU state, shared info and policies lie where a C compiler puts them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Offset and width of members as gcc lays out the structs of xen/include/public (Xen master),
# natively for 64-bit guests and with -m32 for 32-bit ones.
C_LAYOUT: dict[str, tuple[int | None, dict[str, tuple[int, int]]]] = {
    "xen_pv_vcpu::guest_context_64": (
        5168,
        {
            "fpu_ctxt": (0, 512),
            "flags": (512, 8),
            "user_regs": (520, 200),
            "traps": (720, 4096),
            "ldt_base": (4816, 8),
            "ldt_ents": (4824, 8),
            "gdt_frames": (4832, 128),
            "gdt_ents": (4960, 8),
            "kernel_ss": (4968, 8),
            "kernel_sp": (4976, 8),
            "cr0": (4984, 8),
            "user_cr3": (4992, 8),
            "cr3": (5008, 8),
            "cr7": (5040, 8),
            "dr0": (5048, 8),
            "dr7": (5104, 8),
            "event_callback_eip": (5112, 8),
            "failsafe_callback_eip": (5120, 8),
            "syscall_callback_eip": (5128, 8),
            "vm_assist": (5136, 8),
            "fs_base": (5144, 8),
            "gs_base_kernel": (5152, 8),
            "gs_base_user": (5160, 8),
        },
    ),
    "xen_pv_vcpu::guest_context_32": (
        2800,
        {
            "fpu_ctxt": (0, 512),
            "flags": (512, 4),
            "user_regs": (516, 68),
            "traps": (584, 2048),
            "ldt_base": (2632, 4),
            "gdt_frames": (2640, 64),
            "gdt_ents": (2704, 4),
            "kernel_ss": (2708, 4),
            "kernel_sp": (2712, 4),
            "cr0": (2716, 4),
            "cr3": (2728, 4),
            "dr0": (2748, 4),
            "dr7": (2776, 4),
            "event_callback_cs": (2780, 4),
            "event_callback_eip": (2784, 4),
            "failsafe_callback_cs": (2788, 4),
            "failsafe_callback_eip": (2792, 4),
            "vm_assist": (2796, 4),
        },
    ),
    "xen_pv_vcpu::user_regs_64": (
        200,
        {
            "r15": (0, 8),
            "r12": (24, 8),
            "rbp": (32, 8),
            "rbx": (40, 8),
            "r11": (48, 8),
            "r8": (72, 8),
            "rax": (80, 8),
            "rcx": (88, 8),
            "rdx": (96, 8),
            "rsi": (104, 8),
            "rdi": (112, 8),
            "error_code": (120, 4),
            "entry_vector": (124, 4),
            "rip": (128, 8),
            "cs": (136, 2),
            "saved_upcall_mask": (140, 1),
            "rflags": (144, 8),
            "rsp": (152, 8),
            "ss": (160, 2),
            "es": (168, 2),
            "ds": (176, 2),
            "fs": (184, 2),
            "gs": (192, 2),
        },
    ),
    "xen_pv_vcpu::user_regs_32": (
        68,
        {
            "ebx": (0, 4),
            "ecx": (4, 4),
            "edx": (8, 4),
            "esi": (12, 4),
            "edi": (16, 4),
            "ebp": (20, 4),
            "eax": (24, 4),
            "error_code": (28, 2),
            "entry_vector": (30, 2),
            "eip": (32, 4),
            "cs": (36, 2),
            "saved_upcall_mask": (38, 1),
            "eflags": (40, 4),
            "esp": (44, 4),
            "ss": (48, 2),
            "es": (52, 2),
            "ds": (56, 2),
            "fs": (60, 2),
            "gs": (64, 2),
        },
    ),
    "xen_pv_vcpu::trap_info_64": (
        16,
        {"vector": (0, 1), "flags": (1, 1), "cs": (2, 2), "address": (8, 8)},
    ),
    "xen_pv_vcpu::trap_info_32": (
        8,
        {"vector": (0, 1), "flags": (1, 1), "cs": (2, 2), "address": (4, 4)},
    ),
    "xen_pv_vcpu::extended_context": (
        None,
        {
            "vcpu": (0, 4),
            "len_context": (4, 4),
            "syscall32_callback_eip": (8, 8),
            "sysenter_callback_eip": (16, 8),
            "syscall32_callback_cs": (24, 2),
            "sysenter_callback_cs": (26, 2),
            "syscall32_disables_events": (28, 1),
            "sysenter_disables_events": (29, 1),
            "mcg_cap": (32, 8),
            "mci_ctl2_bank0": (40, 8),
            "mci_ctl2_bank1": (48, 8),
            "mcg_ext_ctl": (56, 8),
        },
    ),
    "xen_pv_vcpu::msr": (16, {"index": (0, 4), "reserved": (4, 4), "value": (8, 8)}),
    "xen_shared_info::shared_info_64": (
        None,
        {
            "vcpus": (0, 2048),
            "evtchn_pending": (2048, 512),
            "evtchn_mask": (2560, 512),
            "wc_version": (3072, 4),
            "wc_sec": (3076, 4),
            "wc_nsec": (3080, 4),
            "wc_sec_hi": (3084, 4),
            "arch": (3088, 48),
            "unused": (3136, -1),
        },
    ),
    "xen_shared_info::shared_info_32": (
        None,
        {
            "vcpus": (0, 2048),
            "evtchn_pending": (2048, 128),
            "evtchn_mask": (2176, 128),
            "wc_version": (2304, 4),
            "wc_sec": (2308, 4),
            "wc_nsec": (2312, 4),
            "arch": (2316, 28),
            "unused": (2344, -1),
        },
    ),
    "xen_shared_info::vcpu_info_64": (
        64,
        {
            "evtchn_upcall_pending": (0, 1),
            "evtchn_upcall_mask": (1, 1),
            "evtchn_pending_sel": (8, 8),
            "cr2": (16, 8),
            "time": (32, 32),
        },
    ),
    "xen_shared_info::vcpu_info_32": (
        64,
        {
            "evtchn_upcall_pending": (0, 1),
            "evtchn_upcall_mask": (1, 1),
            "evtchn_pending_sel": (4, 4),
            "cr2": (8, 4),
            "time": (32, 32),
        },
    ),
    "xen_shared_info::vcpu_time_info": (
        32,
        {
            "version": (0, 4),
            "tsc_timestamp": (8, 8),
            "system_time": (16, 8),
            "tsc_to_system_mul": (24, 4),
            "tsc_shift": (28, 1),
            "flags": (29, 1),
        },
    ),
    "xen_shared_info::arch_shared_info_64": (
        48,
        {
            "max_pfn": (0, 8),
            "pfn_to_mfn_frame_list_list": (8, 8),
            "nmi_reason": (16, 8),
            "p2m_cr3": (24, 8),
            "p2m_vaddr": (32, 8),
            "p2m_generation": (40, 8),
        },
    ),
    "xen_shared_info::arch_shared_info_32": (
        28,
        {
            "max_pfn": (0, 4),
            "pfn_to_mfn_frame_list_list": (4, 4),
            "nmi_reason": (8, 4),
            "p2m_cr3": (12, 4),
            "p2m_vaddr": (16, 4),
            "p2m_generation": (20, 4),
            "wc_sec_hi": (24, 4),
        },
    ),
    "xen_migration_records::cpuid_leaf": (24, {"leaf": (0, 4), "subleaf": (4, 4), "edx": (20, 4)}),
    "xen_migration_records::msr_policy_entry": (16, {"index": (0, 4), "value": (8, 8)}),
}


@pytest.mark.parametrize("name", C_LAYOUT)
def test_layout_is_that_of_the_c_struct(name: str) -> None:
    layout = json.loads((ROOT / "generated/layouts.json").read_text())["types"][name]
    size, members = C_LAYOUT[name]
    fields = {field["id"]: field for field in layout["fields"]}
    assert layout["size"] == size
    for member, (offset, width) in members.items():
        assert fields[member]["offset"] == offset, member
        if width >= 0:
            assert fields[member]["width"] == width, member
