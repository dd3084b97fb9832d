"""Vectors of LU801 to LU823: headers and order of libxc images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.conformance.cases.bodies import CPUID_LEAF, MSR_ENTRY
from tests.conformance.cases.case import END, VERSION, Case, Entry, Found, Severity, unknown
from tests.conformance.cases.fields import PV_INFO_32
from tests.conformance.cases.saved import (
    CHECKPOINT,
    HVM_RECORDS,
    NO_DATA,
    P2M,
    PAGES,
    PV_PAGES,
    PV_RECORDS,
    STATIC,
    VCPU,
    dhdr,
    hvm_image,
    ihdr,
    pages,
    pv_image,
    u64,
)
from tests.conformance.cases.streams import CONTEXT, TSC, extended

__all__ = ["CASES", "HVM", "IGNORED", "OLD", "OPTIONAL", "PV", "at", "hvm", "pv"]

OPTIONAL = 0x80000001
IMAGE, DOMAIN = 0, 1
"""The entries of the two headers."""


def at(
    rule: str,
    record: int,
    body: int | None = None,
    *,
    severity: Severity = "error",
    receiver: Severity | None = "error",
) -> Found:
    """Return a finding in a record of a bare libxc image."""
    return Found(rule, severity, record, body, entry=record + 2, receiver=receiver)


def header(rule: str, entry: int, octet: int, receiver: Severity = "error") -> Found:
    """Return an error in one of the headers."""
    return Found(rule, "error", body=octet, entry=entry, receiver=receiver)


def hvm(name: str, about: str, records: Sequence[Entry], *found: Found, **more: Any) -> Case:
    """Return a case of an HVM image with these records before END."""
    options = {key: more.pop(key) for key in ("image", "domain") if key in more}
    return Case(name, about, hvm_image([*records, END], **options), found, **more)


def pv(name: str, about: str, records: Sequence[Entry], *found: Found, **more: Any) -> Case:
    """Return a case of a PV image with these records before END."""
    options = {key: more.pop(key) for key in ("image",) if key in more}
    return Case(name, about, pv_image([*records, END], **options), found, **more)


HVM, PV = HVM_RECORDS[:-1], PV_RECORDS[:-1]
"""The records of a whole image before END."""
OLD = ihdr(version=2)
_BIG = ihdr(options=1)
IGNORED = at("LU402", 3, severity="note", receiver="note")
"""What is found of an optional record behind HVM."""

_HEADERS = (
    *(
        hvm(
            f"lu801-version-{version}",
            f"The image has version {version}.",
            HVM,
            header("LU801", IMAGE, 12),
            image=ihdr(version=version),
        )
        for version in (1, 4)
    ),
    hvm("lu801-version-3", "An image of version 3.", HVM, keeps=["LU801", "LU812"]),
    hvm(
        "lu801-version-2",
        "An image of version 2, which has no STATIC_DATA_END.",
        [PAGES, CONTEXT],
        image=OLD,
        keeps=["LU801", "LU812", "LU813"],
    ),
    *(
        hvm(
            f"lu802-bit-{bit}",
            f"Bit {bit} of the options is set.",
            HVM,
            header("LU802", IMAGE, 16, "note"),
            image=ihdr(options=1 << bit),
        )
        for bit in (1, 15)
    ),
    hvm("lu802-clear", "No option is set.", HVM, keeps=["LU802", "LU803", "LU804"]),
    hvm(
        "lu803-first",
        "The first reserved field is not zero.",
        HVM,
        header("LU803", IMAGE, 18, "note"),
        image=ihdr(reserved=1),
    ),
    hvm(
        "lu803-second",
        "The second reserved field is not zero.",
        HVM,
        header("LU803", IMAGE, 20, "note"),
        image=ihdr(reserved_2=1 << 31),
    ),
    hvm(
        "lu804-big-endian",
        "A whole image in big-endian order; its HVM context is little-endian, as always.",
        [STATIC, pages(NO_DATA | 1, order="big"), CONTEXT],
        header("LU804", IMAGE, 16),
        image=_BIG,
    ),
    *(
        hvm(
            f"lu805-type-{kind}",
            f"The type of the domain is {kind}.",
            HVM,
            header("LU805", DOMAIN, 0),
            domain=dhdr(kind),
        )
        for kind in (0, 3)
    ),
    pv("lu805-pv", "The image of a PV domain.", PV, keeps=["LU805", "LU821", "LU823", "LU836"]),
    *(
        hvm(
            f"lu806-shift-{shift}",
            f"Pages of 2**{shift} octets.",
            HVM,
            header("LU806", DOMAIN, 4),
            domain=dhdr("x86_hvm", page_shift=shift),
        )
        for shift in (11, 13)
    ),
    hvm("lu806-shift-12", "Pages of 4 KiB.", HVM, keeps=["LU805", "LU806", "LU807"]),
    hvm(
        "lu807-not-zero",
        "The reserved field of the domain header is not zero.",
        HVM,
        header("LU807", DOMAIN, 6, "note"),
        domain=dhdr("x86_hvm", reserved=1),
    ),
)

_ORDER = (
    hvm("lu811-version", "LU_VERSION in an image.", [*HVM, VERSION], at("LU811", 3)),
    hvm(
        "lu811-unknown-optional",
        "Bit 30 is set in an optional type, which may be ignored.",
        [*HVM, unknown(0xC0000000)],
        IGNORED,
        keeps=["LU811"],
        also=["LU402"],
    ),
    hvm("lu812-missing", "Version 3 without STATIC_DATA_END.", HVM[1:], at("LU812", 2)),
    hvm("lu812-twice", "STATIC_DATA_END twice.", [STATIC, *HVM], at("LU812", 1)),
    *(
        hvm(
            f"lu813-{name}",
            f"{what} in an image of version 2.",
            [entry, PAGES, CONTEXT],
            at("LU813", 0, receiver="note"),
            image=OLD,
        )
        for name, what, entry in (
            ("static-data-end", "STATIC_DATA_END", STATIC),
            ("cpuid-policy", "X86_CPUID_POLICY", CPUID_LEAF),
            ("msr-policy", "X86_MSR_POLICY", MSR_ENTRY),
        )
    ),
    hvm(
        "lu814-tsc-first",
        "X86_TSC_INFO precedes STATIC_DATA_END.",
        [TSC, *HVM],
        at("LU814", 0, receiver="note"),
    ),
    hvm(
        "lu814-optional-first",
        "An optional record precedes STATIC_DATA_END, and so do both policies.",
        [unknown(OPTIONAL), CPUID_LEAF, MSR_ENTRY, *HVM],
        at("LU402", 0, severity="note", receiver="note"),
        keeps=["LU814", "LU815"],
        also=["LU402"],
    ),
    hvm(
        "lu815-policy-last",
        "X86_MSR_POLICY follows STATIC_DATA_END.",
        [*HVM, MSR_ENTRY],
        at("LU815", 3, receiver="note"),
    ),
    hvm("lu816-data", "TOOLSTACK with data.", [*HVM, unknown(11, "00" * 8)], at("LU816", 3)),
    hvm(
        "lu817-one-pfn",
        "CHECKPOINT_DIRTY_PFN_LIST with one PFN.",
        [*HVM, unknown(15, u64(1))],
        at("LU817", 3),
    ),
    hvm(
        "lu818-no-memory-before",
        "VERIFY precedes all PAGE_DATA.",
        [STATIC, unknown(13), PAGES, CONTEXT],
        at("LU818", 1, severity="warning", receiver="note"),
    ),
    hvm(
        "lu818-no-memory-behind",
        "No PAGE_DATA follows VERIFY.",
        [STATIC, PAGES, unknown(13), CONTEXT],
        at("LU818", 2, severity="warning", receiver="note"),
    ),
    hvm(
        "lu818-between",
        "VERIFY between the memory and its second sending.",
        [STATIC, PAGES, unknown(13), PAGES, CONTEXT],
        keeps=["LU816", "LU817", "LU818"],
    ),
    hvm(
        "lu819-one",
        "One checkpoint; END follows a second round.",
        [*HVM, CHECKPOINT, PAGES, CONTEXT],
        at("LU819", 3, severity="note", receiver="note"),
        keeps=["LU411"],
    ),
    hvm("lu819-none", "No checkpoint.", HVM, keeps=["LU819", "LU823"]),
)

_PV_ORDER = (
    pv(
        "lu821-pages-first",
        "PAGE_DATA precedes X86_PV_P2M_FRAMES.",
        [PV_INFO_32, STATIC, PV_PAGES, P2M, VCPU],
        at("LU821", 2),
    ),
    pv(
        "lu821-missing",
        "There is no X86_PV_P2M_FRAMES.",
        [PV_INFO_32, STATIC, PV_PAGES, VCPU],
        at("LU821", 2),
    ),
    pv(
        "lu822-vcpu-first",
        "PAGE_DATA follows the state of a vCPU.",
        [PV_INFO_32, STATIC, P2M, extended(0), PV_PAGES, VCPU],
        at("LU822", 4, receiver="note"),
    ),
    pv(
        "lu822-tsc-first",
        "PAGE_DATA follows X86_TSC_INFO, which is no state of a vCPU.",
        [PV_INFO_32, STATIC, P2M, TSC, PV_PAGES, VCPU],
        keeps=["LU822"],
    ),
    hvm("lu823-no-context", "HVM without HVM_CONTEXT.", [STATIC, PAGES], at("LU823", 2)),
    hvm("lu823-no-memory", "No PAGE_DATA at all.", [STATIC, CONTEXT], at("LU823", 2)),
    pv(
        "lu823-no-vcpu",
        "PV without X86_PV_VCPU_BASIC.",
        [PV_INFO_32, STATIC, P2M, PV_PAGES],
        at("LU823", 4),
    ),
)

CASES = (*_HEADERS, *_ORDER, *_PV_ORDER)
