# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class XenSharedInfo(Struct):
    """The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
    `shared_info_32` for 32-bit guests. The page does not tell which it is;
    `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
    """
    class SharedInfo64(Struct):
        """Shared info page of a 64-bit guest, words of 8 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpus: list[XenSharedInfo.VcpuInfo64]
        """What Xen and each vCPU tell each other, for the first 32 vCPUs. A
        vCPU that registered a page of its own has its live data there.
        """
        evtchn_pending: list[int]
        """Pending bit of each event channel: bit n % 64 of word n / 64. Not
        used if the guest switched to the FIFO event channels.
        """
        evtchn_mask: list[int]
        """Mask bit of each event channel, in the same order; a masked channel
        causes no upcall.
        """
        wc_version: int
        """Version of the wall clock fields; odd while they are being changed."""
        wc_sec: int
        """Wall clock time in seconds since 1970 at the guest's system time 0,
        low 32 bits.
        """
        wc_nsec: int
        """Nanoseconds that belong to the wall clock time."""
        wc_sec_hi: int
        """High 32 bits of the wall clock seconds."""
        arch: XenSharedInfo.ArchSharedInfo64
        """The part that is specific to x86."""
        unused: bytes
        """Rest of the page, 960 octets (opaque, no layout exists). Nothing
        follows where only the structure is stored and not the page.
        """
        @property
        def wall_clock_sec(self) -> int:
            """Wall clock time in seconds since 1970."""
    class SharedInfo32(Struct):
        """Shared info page of a 32-bit guest, words of 4 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpus: list[XenSharedInfo.VcpuInfo32]
        """What Xen and each vCPU tell each other, for the first 32 vCPUs. A
        vCPU that registered a page of its own has its live data there.
        """
        evtchn_pending: list[int]
        """Pending bit of each event channel: bit n % 32 of word n / 32. Not
        used if the guest switched to the FIFO event channels.
        """
        evtchn_mask: list[int]
        """Mask bit of each event channel, in the same order; a masked channel
        causes no upcall.
        """
        wc_version: int
        """Version of the wall clock fields; odd while they are being changed."""
        wc_sec: int
        """Wall clock time in seconds since 1970 at the guest's system time 0,
        low 32 bits.
        """
        wc_nsec: int
        """Nanoseconds that belong to the wall clock time."""
        arch: XenSharedInfo.ArchSharedInfo32
        """The part that is specific to x86."""
        unused: bytes
        """Rest of the page, 1752 octets (opaque, no layout exists). Nothing
        follows where only the structure is stored and not the page.
        """
        @property
        def wall_clock_sec(self) -> int:
            """Wall clock time in seconds since 1970."""
    class VcpuInfo64(Struct):
        """Per-vCPU part of the shared info page, 64-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        evtchn_upcall_pending: int
        """Not 0 if an event upcall is pending for the vCPU."""
        evtchn_upcall_mask: int
        """Not 0 if the vCPU does not want upcalls now (PV)."""
        padding: bytes
        """Padding that the compiler inserts."""
        evtchn_pending_sel: int
        """One bit for each word of `evtchn_pending` that has bits for this
        vCPU.
        """
        cr2: int
        """Address of the last page fault, as the PV guest's CR2."""
        arch_pad: int
        """Padding up to 64 octets for the structure."""
        time: XenSharedInfo.VcpuTimeInfo
        """How to compute the system time from the TSC."""
    class VcpuInfo32(Struct):
        """Per-vCPU part of the shared info page, 32-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        evtchn_upcall_pending: int
        """Not 0 if an event upcall is pending for the vCPU."""
        evtchn_upcall_mask: int
        """Not 0 if the vCPU does not want upcalls now (PV)."""
        padding: bytes
        """Padding that the compiler inserts."""
        evtchn_pending_sel: int
        """One bit for each word of `evtchn_pending` that has bits for this
        vCPU.
        """
        cr2: int
        """Address of the last page fault, as the PV guest's CR2."""
        arch_pad: list[int]
        """Padding up to 64 octets for the structure."""
        time: XenSharedInfo.VcpuTimeInfo
        """How to compute the system time from the TSC."""
    class VcpuTimeInfo(Struct):
        """Paravirtual clock of a vCPU. The time is
        `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
        nanoseconds.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        version: int
        """Version of the fields; odd while they are being changed."""
        pad0: int
        """Padding."""
        tsc_timestamp: int
        """TSC value when the fields were last set."""
        system_time: int
        """Time since the guest's start at that moment, in nanoseconds."""
        tsc_to_system_mul: int
        """Factor from shifted TSC ticks to nanoseconds, in units of 2^-32."""
        tsc_shift: int
        """Power of two that the TSC difference is multiplied with first;
        negative to divide.
        """
        flags: int
        """Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7."""
        pad1: bytes
        """Padding."""
        @property
        def is_being_changed(self) -> bool:
            """True if the fields were caught in the middle of a change."""
        @property
        def tsc_stable(self) -> bool:
            """The TSC runs alike on all CPUs, vCPUs never disagree on the time."""
        @property
        def guest_stopped(self) -> bool:
            """The guest was stopped by the host."""
    class ArchSharedInfo64(Struct):
        """x86 part of the shared info page, 64-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        max_pfn: int
        """Number of entries in the guest's physical-to-machine table."""
        pfn_to_mfn_frame_list_list: int
        """Frame that holds the top of the three-level P2M tree: 0 if not set
        up, all ones if the guest has the linear table only. The receiver of
        a libxc image sets it to 0.
        """
        nmi_reason: int
        """Reason of the last NMI."""
        p2m_cr3: int
        """CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
        there is no linear P2M table.
        """
        p2m_vaddr: int
        """Virtual address of the linear P2M table."""
        p2m_generation: int
        """Counted up by the guest before and after each change of the linear
        P2M table's mapping.
        """
        @property
        def nmi_io_error(self) -> bool:
            """The NMI came from an I/O check error."""
        @property
        def nmi_pci_serr(self) -> bool:
            """The NMI came from a PCI SERR, on old hardware a memory parity error."""
        @property
        def nmi_unknown(self) -> bool:
            """The hardware did not tell where the NMI came from."""
        @property
        def p2m_is_being_changed(self) -> bool:
            """True if the linear P2M table was being remapped."""
    class ArchSharedInfo32(Struct):
        """x86 part of the shared info page, 32-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        max_pfn: int
        """Number of entries in the guest's physical-to-machine table."""
        pfn_to_mfn_frame_list_list: int
        """Frame that holds the top of the three-level P2M tree: 0 if not set
        up, all ones if the guest has the linear table only. The receiver of
        a libxc image sets it to 0.
        """
        nmi_reason: int
        """Reason of the last NMI."""
        p2m_cr3: int
        """CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
        there is no linear P2M table.
        """
        p2m_vaddr: int
        """Virtual address of the linear P2M table."""
        p2m_generation: int
        """Counted up by the guest before and after each change of the linear
        P2M table's mapping.
        """
        wc_sec_hi: int
        """High 32 bits of the wall clock seconds; 32-bit guests have them
        here.
        """
        @property
        def nmi_io_error(self) -> bool:
            """The NMI came from an I/O check error."""
        @property
        def nmi_pci_serr(self) -> bool:
            """The NMI came from a PCI SERR, on old hardware a memory parity error."""
        @property
        def nmi_unknown(self) -> bool:
            """The hardware did not tell where the NMI came from."""
        @property
        def p2m_is_being_changed(self) -> bool:
            """True if the linear P2M table was being remapped."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
