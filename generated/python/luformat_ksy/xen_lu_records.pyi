# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class XenLuRecords(Struct):
    """Bodies of the records that exist for live update only. They follow the byte
    order of the host that wrote the stream, which the breadcrumb tells.
    """
    class LuVersion(Struct):
        """The version of the Xen that the system is updating from."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        xen_major: int
        """Major version of the Xen from which the system is updating."""
        xen_minor: int
        """Minor version of the Xen from which the system is updating."""
    class LuM2p(Struct):
        """Where the machine-to-physical table lies in memory, as a scatter/gather
        list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
        the one for 32-bit guests (4-byte entries).
        """
        class M2pEntry(Struct):
            """One chunk of the table, or a discontiguity."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            page_data: int
            """Address and order in one word: `0x4C000001E` is 1 GiB (order
            0x1E = 30) at `0x4C0000000`.
            """
            @property
            def order(self) -> int:
                """log2 of the chunk's size in *bytes* (elsewhere in Xen an order
                counts pages); 0 marks a discontiguity.
                """
            @property
            def is_discontiguity(self) -> bool:
                """True if the entry is a discontiguity and not a chunk."""
            @property
            def maddr(self) -> int | None:
                """Machine address of the chunk, in bytes."""
            @property
            def first_mfn(self) -> int | None:
                """The MFN that the next chunk starts with."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        entries: list[XenLuRecords.LuM2p.M2pEntry]
        """Chunks of the table in ascending order of the MFNs they describe,
        from MFN 0 unless a discontiguity says otherwise.
        """
    class LuDomainInfo(Struct):
        """General properties needed to create a domain again. It starts the set of
        records that belong to the domain: they carry no domain id, all records
        up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
        """
        class DomainType(IntEnum):
            x86_pv = 1
            """Paravirtualised x86 domain."""
            x86_hvm = 2
            """x86 HVM or PVH domain."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        domain_type: XenLuRecords.LuDomainInfo.DomainType | int
        """Kind of the domain; the numbers are those of the libxc domain header.
        0 and 3 to 0xFFFFFFFF are reserved.
        """
        page_shift: int
        """Size of a guest page as a power of two; 12 on x86."""
        domain_id: int
        """Domain ID; below 0x7FF0 for a real domain."""
        domain_handle: bytes
        """UUID of the domain, its 16 bytes in the order of the text form."""
        ssidref: int
        """Security identifier index (XSM)."""
        flags: int
        """Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
        which never existed).
        """
        max_vcpus: int
        """Most vCPUs that the domain can have."""
        emulation_flags: int
        """Which devices Xen emulates for the domain, `XEN_X86_EMU_*`."""
        extra_flags: int
        """Additional flags."""
        padding: int
        """Last word of the specification's diagram, which does not say whether
        it belongs to the body (48 bytes) or is the record's padding
        (44 bytes). Both are accepted.
        """
        @property
        def cdf_hvm(self) -> bool:
            """The domain is an HVM or PVH domain."""
        @property
        def cdf_hap(self) -> bool:
            """The domain uses hardware assisted paging."""
        @property
        def cdf_s3_integrity(self) -> bool:
            """The domain's memory integrity is kept by tboot over S3."""
        @property
        def cdf_oos_off(self) -> bool:
            """Out-of-sync shadow page tables are disabled."""
        @property
        def cdf_xs_domain(self) -> bool:
            """The domain is the xenstore domain."""
        @property
        def cdf_iommu(self) -> bool:
            """The domain may have devices passed through, so it needs IOMMU mappings."""
        @property
        def cdf_nested_virt(self) -> bool:
            """Nested virtualisation (Xen 4.15 and later)."""
        @property
        def cdf_vpmu(self) -> bool:
            """The domain has a virtual PMU (Xen 4.16 and later)."""
        @property
        def cdf_trap_unmapped_accesses(self) -> bool:
            """Accesses to unmapped addresses trap (later than Xen 4.19)."""
        @property
        def emu_lapic(self) -> bool:
            """A local APIC for each vCPU."""
        @property
        def emu_hpet(self) -> bool:
            """The high precision event timer."""
        @property
        def emu_pm(self) -> bool:
            """The ACPI power management timer and registers."""
        @property
        def emu_rtc(self) -> bool:
            """The real time clock."""
        @property
        def emu_ioapic(self) -> bool:
            """The I/O APIC."""
        @property
        def emu_pic(self) -> bool:
            """The two 8259A interrupt controllers."""
        @property
        def emu_vga(self) -> bool:
            """The standard VGA."""
        @property
        def emu_iommu(self) -> bool:
            """An IOMMU for the guest."""
        @property
        def emu_pit(self) -> bool:
            """The 8254 interval timer."""
        @property
        def emu_use_pirq(self) -> bool:
            """The guest may route physical interrupts over event channels."""
        @property
        def emu_vpci(self) -> bool:
            """PCI configuration space is handled by Xen itself."""
        @property
        def is_privileged(self) -> bool:
            """The domain is privileged, as dom0 is."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
