"""Vectors of LU609 to LU628: real HVM entries with one content that no receiver takes.

The entries are those that Xen 4.17 saved of a PVH domain. Offsets are those of the structures
in xen/include/public/arch-x86/hvm/save.h, counted by hand.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

from luformat.containers.hvm import read_hvm_context
from luformat.memory.source import BytesSource
from tests.conformance.cases.case import Case, Found, error, record, warning
from tests.conformance.cases.case import hvm as hvm_info
from tests.conformance.cases.hvm import BEGIN, LAST, MASTER, case, entry
from tests.conformance.cases.saved import emulator, libxl_entries, u32, u64, xl_save
from tests.conformance.cases.streams import short
from tests.support.images import hvm_context

__all__ = ["CASES", "leaf", "patched", "policy", "real"]

_PIC, _LAPIC, _PCI_IRQ, _PCI_LINK, _RTC, _MTRR = 3, 5, 7, 9, 11, 14
_CPU, _XSAVE, _VIRIDIAN, _VMCE, _MSR = 2, 16, 17, 18, 20
_BODY: Final = 8 + 24 + 8
"""Octets of a context in front of the body of its second entry."""
_CR0, _CR3, _CR4, _DR7, _EFER, _AUX, _EVENT, _FLAGS, _PAD = (
    656,
    672,
    680,
    728,
    992,
    1000,
    1016,
    1024,
    1028,
)
NO_SUBLEAF: Final = 0xFFFFFFFF


@cache
def _bodies() -> dict[tuple[int, int], str]:
    data = hvm_context()
    entries = read_hvm_context(BytesSource(data)).entries
    return {(e.type, e.instance): data[e.body_offset : e.end].hex() for e in entries}


def real(typecode: int, instance: int = 0) -> str:
    """Return the body of a real HVM entry as hex digits."""
    return _bodies()[typecode, instance]


def patched(digits: str, at: int, value: int, width: int = 8) -> str:
    """Return hex digits with an integer of `width` octets at octet `at` replaced."""
    data = bytearray.fromhex(digits)
    data[at : at + width] = value.to_bytes(width, "little")
    return data.hex()


def one(
    name: str,
    about: str,
    typecode: int,
    body: str,
    *found: Found,
    instance: int = 0,
    keeps: Any = (),
) -> Case:
    """Return a case of a context that has one entry besides HEADER and END."""
    return case(name, about, BEGIN + entry(typecode, instance, body) + LAST, *found, keeps=keeps)


def at(rule: str, octet: int | None = None) -> Found:
    """Return an error at an octet of the entry's body, or at its descriptor."""
    return error(rule, 2, _BODY - 8 if octet is None else _BODY + octet, domain=0)


def newest(rule: str, octet: int) -> Found:
    """Return a warning: only the newest releases refuse it."""
    return warning(rule, 2, _BODY + octet, domain=0)


def cpu(name: str, about: str, octet: int, value: int, width: int = 8) -> Case:
    """Return a case of a real vCPU with one register replaced."""
    rule = name[:5].upper()
    return one(name, about, _CPU, patched(real(_CPU), octet, value, width), at(rule, octet))


def leaf(number: int, subleaf: int = NO_SUBLEAF, **registers: int) -> dict[str, int]:
    """Return an entry of a CPUID policy."""
    zeros = dict.fromkeys(("eax", "ebx", "ecx", "edx"), 0)
    return {"leaf": number, "subleaf": subleaf, **zeros, **registers}


def policy(*leaves: dict[str, int]) -> dict[str, Any]:
    """Return X86_CPUID_POLICY."""
    return record("X86_CPUID_POLICY", leaves=[*leaves])


_CR0_VALUE, _CR4_VALUE, _EFER_VALUE = (
    int.from_bytes(bytes.fromhex(real(_CPU))[octet : octet + 8], "little")
    for octet in (_CR0, _CR4, _EFER)
)

_CPUS = (
    one(
        "lu611-real",
        "The registers of a real vCPU.",
        _CPU,
        real(_CPU),
        keeps=["LU609", "LU611", "LU612", "LU613", "LU614", "LU615", "LU616", "LU617"],
    ),
    cpu("lu611-reserved", "CR0 has bit 63.", _CR0, _CR0_VALUE | 1 << 63),
    cpu("lu611-et", "CR0 has no ET.", _CR0, _CR0_VALUE & ~0x10),
    cpu("lu611-pe", "CR0 has PG but no PE.", _CR0, _CR0_VALUE & ~1),
    cpu("lu612-unknown", "CR4 has bit 30, which no release gives.", _CR4, _CR4_VALUE | 1 << 30),
    cpu("lu613-unknown", "EFER has bit 40.", _EFER, _EFER_VALUE | 1 << 40),
    cpu("lu613-lma", "EFER has LMA but no LME.", _EFER, _EFER_VALUE & ~0x100),
    one(
        "lu614-dr7",
        "DR7 has bit 32, which Xen refuses since 4.18.",
        _CPU,
        patched(real(_CPU), _DR7, 1 << 32 | 0x400),
        newest("LU614", _DR7),
    ),
    cpu("lu615-aux", "TSC_AUX has bit 32.", _AUX, 1 << 32),
    cpu("lu615-flags", "An unknown flag is set.", _FLAGS, 2, 4),
    cpu("lu615-pad", "The padding is not zero.", _PAD, 1, 4),
    cpu("lu616-beyond", "CR3 has bit 52.", _CR3, 1 << 52),
    cpu("lu617-type", "A pending event of type 1, which is reserved.", _EVENT, 1 << 31 | 1 << 8, 4),
    cpu("lu617-reserved", "A pending event with a reserved bit.", _EVENT, 1 << 31 | 1 << 20, 4),
)

_OTHERS = (
    one(
        "lu609-pci-irq",
        "PCI_IRQ lacks its last octet.",
        _PCI_IRQ,
        real(_PCI_IRQ)[:-2],
        at("LU609"),
    ),
    case(
        "lu610-magic",
        "The magic has one bit more.",
        patched(BEGIN, 8, 0x54381287, 4) + LAST,
        error("LU610", 2, 8, domain=0),
    ),
    case(
        "lu610-version",
        "The version is 2.",
        patched(BEGIN, 12, 2, 4) + LAST,
        error("LU610", 2, 12, domain=0),
    ),
    one(
        "lu618-off",
        "A LAPIC in x2APIC mode that is off.",
        _LAPIC,
        patched(real(_LAPIC), 0, 0xFEE00500),
        at("LU618", 0),
    ),
    one(
        "lu618-real",
        "A real LAPIC behind the HEADER.",
        _LAPIC,
        real(_LAPIC),
        keeps=["LU608", "LU609", "LU610", "LU618"],
    ),
    one("lu619-third", "A third PIC.", _PIC, "01" + "00" * 7, at("LU619"), instance=2),
    one(
        "lu619-two-masters",
        "The second PIC is a master, too, which Xen refuses since 4.19.",
        _PIC,
        MASTER,
        newest("LU619", 5),
        instance=1,
    ),
    one("lu619-master", "The first PIC, a master.", _PIC, MASTER, keeps=["LU619"]),
    one(
        "lu620-route",
        "The third PCI link leads to 16.",
        _PCI_LINK,
        "0a0b1005" + "00" * 4,
        at("LU620", 0),
    ),
    one(
        "lu620-padding",
        "The padding is not zero, which Xen refuses since 4.19.",
        _PCI_LINK,
        "00" * 7 + "01",
        newest("LU620", 4),
    ),
    one("lu620-real", "Real PCI links.", _PCI_LINK, real(_PCI_LINK), keeps=["LU620"]),
    one(
        "lu621-nine",
        "Nine variable ranges of MTRRs.",
        _MTRR,
        patched(real(_MTRR), 224, 0x509),
        at("LU621", 224),
    ),
    one("lu621-real", "Real MTRRs.", _MTRR, real(_MTRR), keeps=["LU621"]),
    one(
        "lu622-padding",
        "The last octet of padding is not zero.",
        _VIRIDIAN,
        "00" * 15 + "01" + "00" * 200,
        at("LU622", 9),
    ),
    one("lu622-zero", "All is zero.", _VIRIDIAN, "00" * 216, keeps=["LU622"]),
    one(
        "lu623-unknown",
        "A capability that no Xen gives.",
        _VMCE,
        patched(real(_VMCE), 0, 1 << 40 | 2),
        at("LU623", 0),
    ),
    one("lu623-real", "Real capabilities.", _VMCE, real(_VMCE), keeps=["LU623"]),
    one(
        "lu624-count",
        "Two MSRs are announced, one is there.",
        _MSR,
        u32(2, 0) + u32(0x140, 0) + u64(0),
        at("LU624"),
    ),
    one(
        "lu624-reserved",
        "The reserved field of an MSR is not zero.",
        _MSR,
        u32(1, 0) + u32(0x140, 1) + u64(0),
        at("LU624", 8),
    ),
    one(
        "lu625-unknown",
        "MSR 0x1c8, which no release loads.",
        _MSR,
        u32(1, 0) + u32(0x1C8, 0) + u64(0),
        at("LU625", 8),
    ),
    one(
        "lu625-value",
        "Bit 1 of MISC_FEATURES_ENABLES, which no guest has.",
        _MSR,
        u32(1, 0) + u32(0x140, 0) + u64(2),
        at("LU625", 8),
    ),
    one(
        "lu625-known",
        "MISC_FEATURES_ENABLES, which all releases load.",
        _MSR,
        u32(1, 0) + u32(0x140, 0) + u64(0),
        keeps=["LU624", "LU625"],
    ),
)


def xsave(
    name: str, about: str, words: tuple[int, int], size: int, *found: Found, **more: Any
) -> Case:
    """Return a case of an XSAVE area of zeros: xcr0, xcr0_accum and its octets."""
    body = u64(words[1], *words) + "00" * size
    return one(name, about, _XSAVE, body, *found, **more)


_XSAVES = (
    xsave("lu626-avx-missing", "The area ends before AVX.", (7, 7), 576, at("LU626")),
    xsave("lu626-short", "No area has so few octets.", (1, 1), 568, at("LU626")),
    xsave("lu626-avx", "The area of AVX.", (7, 7), 832, keeps=["LU626", "LU627"]),
    xsave("lu627-no-x87", "xcr0 has no x87.", (6, 7), 832, at("LU627")),
    xsave("lu627-no-sse", "xcr0 has AVX but no SSE.", (5, 7), 832, at("LU627")),
    xsave("lu627-beyond", "xcr0 has more than xcr0_accum.", (7, 3), 576, at("LU627")),
    one(
        "lu627-components",
        "xstate_bv has more than xcr0_accum.",
        _XSAVE,
        patched(u64(3, 3, 3) + "00" * 576, 24 + 512, 4),
        at("LU627"),
    ),
)


def _policied(name: str, about: str, entry_: str, *found: Found, leaves: Any, **more: Any) -> Case:
    """Return a case of a domain with a CPUID policy, record 2; its context is record 3."""
    context = {"type": 9, "type_name": "HVM_CONTEXT", "raw": BEGIN + entry_ + LAST}
    stream = short(hvm_info(1, max_vcpus=2), policy(*leaves), context)
    return Case(name, about, stream, found, **more)


_INTEL = leaf(0, eax=0xD, ebx=0x756E6547, ecx=0x6C65746E, edx=0x49656E69)

_POLICIED = (
    _policied(
        "lu626-vendor",
        "The area of PKRU as AMD's CPUs have it, in a domain of Intel's.",
        entry(_XSAVE, 0, u64(0x203, 0x203, 0x203) + "00" * 2440),
        leaves=[_INTEL],
        keeps=["LU626"],
    ),
    _policied(
        "lu626-pkru",
        "The area of PKRU as Intel's CPUs have it.",
        entry(_XSAVE, 0, u64(0x203, 0x203, 0x203) + "00" * 2696),
        leaves=[_INTEL],
        keeps=["LU626"],
    ),
    _policied(
        "lu612-feature",
        "CR4 has bits whose features the policy lacks.",
        entry(_CPU, 0, real(_CPU)),
        error("LU612", 3, _BODY + _CR4, domain=0),
        error("LU613", 3, _BODY + _EFER, domain=0),
        leaves=[leaf(1)],
    ),
    _policied(
        "lu613-needs",
        "EFER has NX, which Xen takes away with PAE.",
        entry(_CPU, 0, patched(real(_CPU), _CR4, 0)),
        error("LU613", 3, _BODY + _EFER, domain=0),
        leaves=[leaf(1), leaf(0x80000001, edx=(1 << 32) - 1)],
    ),
    _policied(
        "lu616-least",
        "The policy has 32 bits of addresses, and PAE: Xen gives 36.",
        entry(_CPU, 0, patched(patched(real(_CPU), _CR4, 0), _CR3, 1 << 35)),
        leaves=[leaf(1, edx=(1 << 32) - 1), leaf(0x80000008, eax=32)],
        keeps=["LU616"],
    ),
    _policied(
        "lu616-narrow",
        "The policy has 36 bits of addresses, CR3 more.",
        entry(_CPU, 0, patched(patched(real(_CPU), _CR4, 0), _CR3, 1 << 36)),
        error("LU616", 3, _BODY + _CR3, domain=0),
        leaves=[leaf(1, edx=(1 << 32) - 1), leaf(0x80000008, eax=36)],
    ),
    _policied(
        "lu627-feature",
        "The state has AVX, the policy has not.",
        entry(_XSAVE, 0, u64(7, 7, 7) + "00" * 832),
        error("LU627", 3, _BODY - 8, domain=0),
        leaves=[leaf(1, ecx=1 << 26)],
    ),
    _policied(
        "lu625-feature",
        "SPEC_CTRL, and no feature that it comes with.",
        entry(_MSR, 0, u32(1, 0) + u32(0x48, 0) + u64(0)),
        error("LU625", 3, _BODY + 8, domain=0),
        leaves=[leaf(7, 0), leaf(0x80000008)],
    ),
    _policied(
        "lu625-newer",
        "VIRT_SPEC_CTRL, which Xen knows since 4.17, without its feature.",
        entry(_MSR, 0, u32(1, 0) + u32(0xC001011F, 0) + u64(0)),
        warning("LU625", 3, _BODY + 8, domain=0),
        Found("LU625", None, 3, _BODY + 8, domain=0),
        leaves=[leaf(0x80000008)],
    ),
)


def _pvh(
    name: str, about: str, context: str, *found: Found, kind: str = "pvh", **more: Any
) -> Case:
    """Return a case of a save file with this context, whose configuration has a type."""
    create, build = {"type": kind, "name": "d"}, {"max_vcpus": 2, f"type.{kind}": {}}
    config = json.dumps({"c_info": create, "b_info": {"max_memkb": 8192, **build}})
    model = [emulator("CONTEXT", "51")] if kind == "hvm" else []
    raw = {"type": 9, "type_name": "HVM_CONTEXT", "raw": context}
    records = [record("STATIC_DATA_END"), _PAGE, raw, record("END")]
    stream = [*libxl_entries(*model, records=records), {"layer": "libxl", "type": 0, "raw": ""}]
    return Case(name, about, xl_save(config, stream=stream), found, **more)


_PAGE = {"type": 1, "type_name": "PAGE_DATA", "raw": u32(1, 0) + u64(0xF << 60 | 1)}
_IN_XL = 7
"""The entry of HVM_CONTEXT in a save file, record 2 of libxc."""
_KINDS = (
    _pvh(
        "lu628-rtc",
        "An RTC in a PVH domain.",
        BEGIN + entry(_RTC, 0, "00" * 24) + LAST,
        Found("LU628", "error", 2, _BODY - 8, entry=8, receiver="error"),
    ),
    _pvh(
        "lu628-hvm",
        "An RTC in an HVM domain.",
        BEGIN + entry(_RTC, 0, "00" * 24) + LAST,
        kind="hvm",
        keeps=["LU628", "LU878", "LU879", "LU880", "LU886"],
    ),
    _pvh(
        "lu607-configured",
        "State of vCPU 2, where the configuration has two.",
        BEGIN + entry(19, 2, "00" * 8) + LAST,
        Found("LU607", "error", 2, _BODY - 8, entry=8, receiver="error"),
    ),
)

CASES = (*_CPUS, *_OTHERS, *_XSAVES, *_POLICIED, *_KINDS)
