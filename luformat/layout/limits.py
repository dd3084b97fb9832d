"""Limits of Xen that are no part of a layout, for those who write and those who check."""

from __future__ import annotations

from typing import Final

from luformat.layout.layouts import bits_of

__all__ = [
    "EFLAGS_VM",
    "FIRST_RESERVED_DOMID",
    "GUEST_PAGE_SHIFT",
    "GUEST_PAGE_SIZE",
    "GUEST_PFN_BITS",
    "MOST_VCPUS",
    "PV_ADDRESSES",
    "PV_LOW_END",
    "PV_XEN_END",
    "PV_XEN_START",
    "machine_check_bits",
]

FIRST_RESERVED_DOMID: Final = 0x7FF0
"""DOMID_FIRST_RESERVED of Xen's public headers: the first ID that is no domain's."""
GUEST_PAGE_SHIFT: Final = 12
GUEST_PAGE_SIZE: Final = 1 << GUEST_PAGE_SHIFT
"""Bytes of a guest's page: on x86 there are no others in an image or in a handover."""
GUEST_PFN_BITS: Final = 36
"""Bits of a PFN of an HVM domain: its P2M has four levels of 512 entries."""

MOST_VCPUS: Final = {"pv": 8192, "hvm": 128}
"""vCPUs that Xen gives a domain at most: MAX_VIRT_CPUS and HVM_MAX_VCPUS."""

PV_LOW_END: Final = 1 << 47
PV_XEN_START: Final = 0xFFFF800000000000
PV_XEN_END: Final = 0xFFFF880000000000
"""Where Xen lies in the addresses of every 64-bit PV guest; there are none below, down to
PV_LOW_END."""
PV_ADDRESSES: Final = (
    "kernel_sp",
    "fs_base",
    "gs_base_kernel",
    "gs_base_user",
    "event_callback_eip",
    "syscall_callback_eip",
    "failsafe_callback_eip",
)
"""Fields of a 64-bit PV context that are addresses of the guest, and nothing but that."""
EFLAGS_VM: Final = 1 << 17
"""Virtual 8086 mode."""


def machine_check_bits(key: str, prefix: str = "") -> int:
    """Return the machine check capabilities that any Xen gives, as a mask."""
    names = ("num_banks", "ctl_p", "tes_p", "ser_p", "lmce_p")
    return sum(bits_of(key, prefix + name)[0] for name in names)
