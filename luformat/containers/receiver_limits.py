"""What the Xen releases take when they restore a domain, read from their source.

A release does not say what it accepts. Its loaders do: each compares a few values with limits
of its own and gives up where one does not fit. Here stands, limit by limit, from which release
on which value holds, and which function compares it; the rules of `verify` ask for the limit
and get the releases that refuse a value. Point releases count: some limits came into a branch
with one. What all releases compare in the same way needs no row here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Final

from luformat.containers.receivers import RELEASES, Release, Releases

__all__ = ["LIMITS", "Limit", "limit"]


@dataclass(frozen=True, slots=True)
class Limit:
    """One value that receivers compare with, and how it changed.

    `since` has the value from each release on, until the next one listed. `where` is the
    function that compares, `source` what the row was read from.
    """

    id: str
    about: str
    where: str
    since: tuple[tuple[str, Any], ...]
    source: str

    def at(self, release: Release) -> Any:
        """Return the value that holds for a release."""
        return next(value for text, value in reversed(self.since) if _step(text) <= release)

    def refusing(self, refuses: Callable[[Any], bool]) -> Releases:
        """Return the releases for whose value `refuses` is true."""
        held = _held(tuple(text for text, _ in self.since))
        steps = zip(held, self.since, strict=True)
        return frozenset().union(*(releases for releases, (_, value) in steps if refuses(value)))

    def checking(self) -> Releases:
        """Return the releases that compare at all, of a limit that is True or False."""
        return self.refusing(bool)

    def below(self, number: int) -> Releases:
        """Return the releases whose largest number a number exceeds."""
        return self.refusing(lambda most: number > most)

    def beyond(self, bits: int) -> Releases:
        """Return the releases that do not know all of some bits."""
        return self.refusing(lambda known: bits & ~known != 0)

    def lacking(self, item: object) -> Releases:
        """Return the releases whose set lacks an item."""
        if all(item in known for _, known in self.since):
            return frozenset()
        return self.refusing(lambda known: item not in known)

    def listing(self, item: object) -> Releases:
        """Return the releases whose set has an item."""
        if not any(item in listed for _, listed in self.since):
            return frozenset()
        return self.refusing(lambda listed: item in listed)


@cache
def _held(since: tuple[str, ...]) -> tuple[Releases, ...]:
    """Return the releases from each step on, until the next one."""
    places = [bisect_left(RELEASES, _step(text)) for text in since]
    return tuple(frozenset(RELEASES[a:b]) for a, b in pairwise([*places, len(RELEASES)]))


@cache
def _step(text: str) -> Release:
    _, minor, *point = text.split(".")
    return Release(int(minor), int(point[0]) if point else 0)


_HEADS: Final = "heads of stable-4.14 to stable-4.22"
_MSRS: Final = (0x48, 0x140, 0xD90, 0xDA0, 0xC0011027, 0xC0011019, 0xC001101A, 0xC001101B)
_CR0: Final = 0xE005003F
_CR4: Final = 0x772FFF
_CR4_CET, _CR4_PKS, _CR4_LASS = 1 << 23, 1 << 24, 1 << 27
_XCR0: Final = 0x2FF
_TILE: Final = 0x60000
_SPLIT_LEAVES: Final = {0x4: 6, 0x7: 3, 0xB: 2, 0xD: 63}

LIMITS: Final = (
    Limit(
        "lapic-octets",
        "longest LAPIC entry, in bytes",
        "lapic_load_hidden()",
        (
            ("4.14", 24),
            ("4.18.5", 32),
            ("4.19", 24),
            ("4.19.2", 32),
            ("4.20", 24),
            ("4.20.1", 32),
        ),
        "b28b590d4a and its backports: hvm_hw_lapic has got pending_esr",
    ),
    Limit(
        "cr0-bits",
        "bits of CR0 that a guest can set",
        "hvm_load_cpu_ctxt()",
        (("4.14", _CR0),),
        f"{_HEADS}, HVM_CR0_GUEST_RESERVED_BITS",
    ),
    Limit(
        "cr4-bits",
        "bits of CR4 that some guest can set",
        "hvm_load_cpu_ctxt()",
        (
            ("4.14", _CR4),
            ("4.16", _CR4 | _CR4_CET),
            ("4.18", _CR4 | _CR4_CET | _CR4_PKS),
            ("4.22", _CR4 | _CR4_CET | _CR4_PKS | _CR4_LASS),
        ),
        f"{_HEADS}, hvm_cr4_guest_valid_bits()",
    ),
    Limit(
        "efer-bits",
        "bits of EFER that are known",
        "hvm_efer_valid()",
        (("4.14", 0x5D01), ("4.18", 0x205D01)),
        f"{_HEADS}, EFER_KNOWN_MASK",
    ),
    Limit(
        "debug-registers-32-bits",
        "DR6 and DR7 must fit 32 bits",
        "hvm_load_cpu_ctxt()",
        (("4.14", False), ("4.18", True)),
        "15987cb03f",
    ),
    Limit(
        "pv-debug-registers",
        "DR6 and DR7 of a PV vCPU must fit 32 bits, DR0 to DR3 must not point into Xen",
        "arch_set_info_guest()",
        (("4.14", False), ("4.18", True)),
        f"{_HEADS}, arch_set_info_guest()",
    ),
    Limit(
        "pv-vm86",
        "a 32-bit PV vCPU must not be in virtual 8086 mode",
        "arch_set_info_guest()",
        (("4.14", False), ("4.21", True)),
        f"{_HEADS}, arch_set_info_guest()",
    ),
    Limit(
        "pic-values",
        "is_master, int_output, init_state and elcr of a PIC are looked at",
        "vpic_check()",
        (("4.14", False), ("4.19", True)),
        "69c89dd787",
    ),
    Limit(
        "pci-link-padding",
        "the padding of PCI_LINK must be zero",
        "irq_check_link()",
        (("4.14", False), ("4.19", True)),
        "69c89dd787",
    ),
    Limit(
        "hvm-msrs",
        "MSRs that a CPU_MSR entry can have",
        "hvm_load_cpu_msrs()",
        (
            ("4.14", frozenset(_MSRS)),
            ("4.17", frozenset({*_MSRS, 0xC001011F})),
            ("4.18", frozenset({*_MSRS, 0xC001011F, 0x6E1})),
        ),
        f"{_HEADS}, hvm_load_cpu_msrs()",
    ),
    Limit(
        "pv-msrs",
        "MSRs that X86_PV_VCPU_MSRS can have",
        "XEN_DOMCTL_set_vcpu_msrs",
        (("4.14", frozenset({0x48, 0x140, 0xC0000103, *_MSRS[4:]})),),
        f"{_HEADS}, arch_do_domctl()",
    ),
    Limit(
        "xcr0-bits",
        "components that an XSAVE area can have",
        "validate_xstate()",
        (("4.14", _XCR0), ("4.20", _XCR0 | _TILE)),
        f"{_HEADS}, XCNTXT_MASK",
    ),
    Limit(
        "tile-pair",
        "TILECFG and TILEDATA stand together only",
        "validate_xstate()",
        (("4.14", False), ("4.19", True)),
        f"{_HEADS}, valid_xcr0()",
    ),
    Limit(
        "hvm-parameters",
        "number of HVM parameters",
        "hvm_allow_set_param()",
        (("4.14", 39),),
        f"{_HEADS}, HVM_NR_PARAMS",
    ),
    Limit(
        "hvm-parameters-refused",
        "HVM parameters that cannot be set",
        "hvm_allow_set_param()",
        (
            ("4.14", frozenset({13, 20, 21, 22, 23, 25, 26, 30})),
            ("4.15", frozenset({13, 20, 21, 22, 23, 24, 25, 26, 30})),
            ("4.19", frozenset({13, 20, 21, 22, 23, 24, 25, 26, 30, 35})),
        ),
        f"{_HEADS}, hvm_allow_set_param(): deprecated and read-only ones",
    ),
    Limit(
        "hvm-parameters-once",
        "HVM parameters whose value cannot change once it is not 0",
        "hvm_allow_set_param()",
        (
            ("4.14", frozenset({5, 6, 9, 32, 33, 35, 38})),
            ("4.19", frozenset({5, 6, 9, 32, 33, 38})),
        ),
        f"{_HEADS}, hvm_allow_set_param()",
    ),
    Limit(
        "viridian-bits",
        "bits of the parameter VIRIDIAN",
        "hvm_set_param()",
        (("4.14", 0x3FF), ("4.15", 0x1FFF)),
        f"{_HEADS}, HVMPV_feature_mask",
    ),
    Limit(
        "cpuid-split-leaves",
        "CPUID leaves with subleaves, and how many each can have",
        "x86_cpuid_copy_from_buffer()",
        (("4.14", _SPLIT_LEAVES),),
        f"{_HEADS}, CPUID_GUEST_NR_*",
    ),
    Limit(
        "cpuid-entries",
        "most entries of a CPUID policy",
        "x86_cpuid_copy_from_buffer()",
        (("4.14", 120),),
        f"{_HEADS}, CPUID_MAX_SERIALISED_LEAVES",
    ),
    Limit(
        "cpuid-last-leaves",
        "last leaf of the basic and of the extended range",
        "x86_cpuid_copy_from_buffer()",
        (("4.14", (0xD, 0x80000021)),),
        f"{_HEADS}, CPUID_GUEST_NR_BASIC and CPUID_GUEST_NR_EXTD",
    ),
    Limit(
        "policy-msrs",
        "MSRs that an MSR policy can have",
        "x86_msr_copy_from_buffer()",
        (("4.14", frozenset({0xCE, 0x10A})),),
        f"{_HEADS}, x86_msr_copy_from_buffer()",
    ),
    Limit(
        "policy-subleaf-7",
        "the last subleaf of leaf 7 must not be above the host's",
        "x86_cpu_policies_are_compatible()",
        (("4.14", False), ("4.15", True)),
        f"{_HEADS}, x86_cpu_policies_are_compatible()",
    ),
    Limit(
        "policy-vendor",
        "the vendor of a domain's CPUs must be the host's",
        "x86_cpu_policies_are_compatible()",
        (("4.14", False), ("4.22", True)),
        "c520286a53",
    ),
    Limit(
        "hvm-page-numbers",
        "an HVM domain cannot be given a page beyond 48 bits of addresses",
        "populate_physmap()",
        (("4.14", False), ("4.16", True)),
        f"{_HEADS}, memory.c: before, the failure went unnoticed",
    ),
    Limit(
        "hvm-vcpus",
        "most vCPUs of an HVM or PVH domain",
        "hvm_domain_initialise()",
        (("4.14", 128),),
        f"{_HEADS}, HVM_MAX_VCPUS",
    ),
    Limit(
        "tsc-modes",
        "TSC modes that exist",
        "tsc_set_info()",
        (("4.14", frozenset({0, 1, 2})),),
        "a4ac3d40ec: mode 3 is gone since 4.12",
    ),
    Limit(
        "config-cpuid-object",
        "cpuid in a configuration can be an object, with MSRs",
        "libxl__cpuid_policy_list_parse_json()",
        (
            ("4.14", False),
            ("4.14.6", True),
            ("4.15", False),
            ("4.15.5", True),
            ("4.16", False),
            ("4.16.5", True),
            ("4.17", False),
            ("4.17.2", True),
        ),
        "libxl_types.idl of each release",
    ),
    Limit(
        "config-grant-version",
        "the version of grant tables in a configuration is looked at",
        "libxl__domain_build_info_setdefault() or grant_table_init()",
        (("4.14", False), ("4.16", True)),
        f"{_HEADS}, libxl_create.c and grant_table.c",
    ),
    Limit(
        "config-grant-frames",
        "a domain must have a grant frame",
        "grant_table_init()",
        (("4.14", True),),
        f"{_HEADS}, INITIAL_NR_GRANT_FRAMES",
    ),
    Limit(
        "config-paging-memory",
        "the memory for paging must fit 64 bits in bytes",
        "libxl__domain_set_paging_mempool_size()",
        (("4.14", False), ("4.17", True)),
        f"{_HEADS}, libxl_dom.c: before, 32 bits of its MiB were passed on",
    ),
    Limit(
        "config-nested-hap",
        "nested virtualisation needs hardware-assisted paging",
        "arch_sanitise_domain_config()",
        (("4.14", False), ("4.15", True)),
        f"{_HEADS}, xen/arch/x86/domain.c",
    ),
    Limit(
        "config-vmtrace",
        "the size of a vmtrace buffer is looked at, and the kind of domain",
        "arch_sanitise_domain_config()",
        (("4.14", False), ("4.15", True)),
        f"{_HEADS}, xen/arch/x86/domain.c",
    ),
    Limit(
        "config-cache-colours",
        "a configuration must not have cache colours",
        "XEN_DOMCTL_set_llc_colors",
        (("4.14", False), ("4.20", True)),
        f"{_HEADS}, libxl_create.c: x86 has none",
    ),
    Limit(
        "config-trap-unmapped",
        "trap_unmapped_accesses must not be set",
        "libxl__arch_domain_prepare_config()",
        (("4.14", False), ("4.21", True)),
        f"{_HEADS}, libxl_x86.c",
    ),
    Limit(
        "device-model-traditional",
        "qemu_xen_traditional is no device model any more",
        "libxl__domain_build_info_setdefault()",
        (("4.14", False), ("4.21", True)),
        f"{_HEADS}, libxl_create.c",
    ),
    Limit(
        "pv-vcpus",
        "most vCPUs of a PV domain",
        "domain_create()",
        (("4.14", 8192),),
        f"{_HEADS}, MAX_VIRT_CPUS",
    ),
    Limit(
        "xenstored-versions",
        "versions of xenstored's state that are read",
        "lu_read_state()",
        (("4.14", frozenset()), ("4.15", frozenset({1})), ("4.21", frozenset({1, 2}))),
        f"{_HEADS}, tools/xenstored: 4.14 has no live update",
    ),
    Limit(
        "xenstored-end",
        "xenstored's state must have an END; before, the zeros behind a mapped file were one",
        "xenstored, lu_read_data()",
        (("4.14", False), ("4.21", True)),
        f"{_HEADS}, tools/xenstored: lu_read_state()",
    ),
)
"""All limits that rules ask for."""


@cache
def limit(identifier: str) -> Limit:
    """Return the limit with an identifier; KeyError for one that does not exist."""
    for found in LIMITS:
        if found.id == identifier:
            return found
    raise KeyError(identifier)
