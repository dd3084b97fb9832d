"""Vectors of LU801 to LU823, and of the rules that images share with handovers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.conformance.cases.bodies import params
from tests.conformance.cases.case import END, VERSION, Case, Entry, Found, Severity, Stream, unknown
from tests.conformance.cases.fields import PV_INFO_32, SHARED_INFO
from tests.conformance.cases.saved import (
    CHECKPOINT,
    NO_DATA,
    P2M,
    PAGES,
    STATIC,
    VCPU,
    dhdr,
    hvm_image,
    ihdr,
    pages,
    pv_image,
    u32,
    u64,
)
from tests.conformance.cases.streams import CONTEXT, PARAMS, TSC, extended

__all__ = ["CASES", "at", "hvm", "pv"]

OPTIONAL = 0x80000001
IMAGE, DOMAIN = 0, 1
"""The entries of the two headers."""


def at(
    rule: str,
    record: int,
    body: int | None = None,
    *,
    severity: Severity = "error",
    receiver: Severity = "error",
) -> Found:
    """Return a finding in a record of a bare libxc image."""
    return Found(rule, severity, record, body, entry=record + 2, reference=receiver)


def header(rule: str, entry: int, octet: int, receiver: Severity = "error") -> Found:
    """Return an error in one of the headers."""
    return Found(rule, "error", body=octet, entry=entry, reference=receiver)


def hvm(name: str, about: str, records: Sequence[Entry], *found: Found, **more: Any) -> Case:
    """Return a case of an HVM image with these records before END."""
    options = {key: more.pop(key) for key in ("image", "domain") if key in more}
    return Case(name, about, hvm_image([*records, END], **options), found, **more)


def pv(name: str, about: str, records: Sequence[Entry], *found: Found, **more: Any) -> Case:
    """Return a case of a PV image with these records before END."""
    options = {key: more.pop(key) for key in ("image",) if key in more}
    return Case(name, about, pv_image([*records, END], **options), found, **more)


def long(length: int) -> Stream:
    """Return an image whose optional record has a body of `length` zeros, mostly not stored."""
    records = [STATIC, PAGES, CONTEXT, unknown(OPTIONAL), END]
    start = hvm_image(records).place(5, None) + 4
    size = start + 4 + -(-length // 8) * 8 + 8
    return hvm_image(records, patches={start: length.to_bytes(4, "little")}, cut=8, size=size)


_HVM = (STATIC, PAGES, CONTEXT)
_PV = (PV_INFO_32, STATIC, P2M, PAGES, VCPU)
_OLD = ihdr(version=2)
_BIG = ihdr(options=1)
_OPTIONAL = at("LU402", 3, severity="note", receiver="note")

_SHARED = (
    Case(
        "lu301-image-body-cut",
        "The image ends one octet before the end of HVM_CONTEXT.",
        hvm_image(_HVM, cut=1),
        [at("LU301", 2)],
    ),
    Case(
        "lu301-image-p2m-reversed",
        "X86_PV_P2M_FRAMES begins like an emulator's record, but libxl has none in an image.",
        pv_image([PV_INFO_32, STATIC, unknown(3, u32(1, 0) + u64(7)), PAGES, VCPU, END]),
        [at("LU836", 2, 0)],
        keeps=["LU301"],
    ),
    Case(
        "lu302-image-no-end",
        "The image ends behind HVM_CONTEXT.",
        hvm_image(_HVM),
        [at("LU302", 3)],
    ),
    Case(
        "lu303-image-padding",
        "The last of seven octets of padding is not zero.",
        hvm_image(
            [*_HVM, {**unknown(OPTIONAL, "ff"), "padding": "00" * 6 + "01"}, END],
        ),
        [_OPTIONAL, at("LU303", 3, 1, receiver="note")],
        also=["LU402"],
    ),
    Case(
        "lu304-image-one-octet-more",
        "A body of 128 MiB and one octet in an image: libxc takes no more than 128 MiB.",
        long((128 << 20) + 1),
        [_OPTIONAL, at("LU304", 3, severity="warning")],
        also=["LU402"],
    ),
    hvm(
        "lu401-image-mandatory",
        "The first mandatory type that libxc has not assigned.",
        [*_HVM, unknown(0x14)],
        at("LU401", 3),
    ),
    hvm(
        "lu402-image-optional",
        "An optional type that libxc does not know.",
        [*_HVM, unknown(OPTIONAL)],
        _OPTIONAL,
        keeps=["LU401"],
    ),
    hvm(
        "lu406-image-shared-info",
        "SHARED_INFO in the image of an HVM domain, which has none.",
        [*_HVM, SHARED_INFO],
        at("LU406", 3),
    ),
    pv(
        "lu409-image-p2m-first",
        "X86_PV_P2M_FRAMES, in which any width of words fits, precedes X86_PV_INFO.",
        [unknown(3, u32(0, 511) + u64(7)), PV_INFO_32, PAGES, VCPU],
        at("LU409", 0),
        image=_OLD,
    ),
    hvm(
        "lu410-image-context-first",
        "HVM_CONTEXT precedes HVM_PARAMS, as Xen 4.17 writes them.",
        [*_HVM, PARAMS],
        at("LU410", 3, receiver="note"),
    ),
    hvm(
        "lu411-image-twice",
        "X86_TSC_INFO stands twice.",
        [*_HVM, TSC, TSC],
        at("LU411", 4, receiver="note"),
    ),
    hvm(
        "lu501-image-tsc-info",
        "X86_TSC_INFO lacks its last four octets.",
        [*_HVM, unknown(8, "00" * 20)],
        at("LU501", 3, 20),
    ),
    hvm(
        "lu502-image-static-data-end",
        "STATIC_DATA_END has a body.",
        [unknown(16, "00" * 8), PAGES, CONTEXT],
        at("LU502", 0, 0),
    ),
    pv(
        "lu513-image-levels",
        "Words of four octets with two levels of page tables.",
        [{**PV_INFO_32, "body": {**PV_INFO_32["body"], "pt_levels": 2}}, *_PV[1:]],
        at("LU513", 0, 0),
    ),
    hvm(
        "lu514-image-incarnation",
        "The TSC was set once.",
        [*_HVM, {**TSC, "body": {**TSC["body"], "incarnation": 1}}],
        at("LU514", 3, severity="note", receiver="note"),
    ),
    hvm(
        "lu519-image-hvm-params",
        "The reserved word of HVM_PARAMS is not zero.",
        [STATIC, PAGES, params(1, 1), CONTEXT],
        at("LU519", 2, 4, receiver="note"),
    ),
    hvm(
        "lu520-image-hvm-params",
        "HVM_PARAMS has no parameter.",
        [STATIC, PAGES, params(0), CONTEXT],
        at("LU520", 2, severity="warning", receiver="note"),
    ),
    hvm(
        "lu521-image-policy",
        "X86_CPUID_POLICY is empty.",
        [unknown(17), *_HVM],
        at("LU521", 0),
    ),
    pv(
        "lu522-image-narrow-context",
        "The context of a 32-bit guest's vCPU has one octet too few.",
        [*_PV[:-1], unknown(4, "00" * 2807)],
        at("LU522", 4),
    ),
    pv(
        "lu523-image-short",
        "SHARED_INFO lacks its last octet.",
        [*_PV, unknown(7, "00" * 4095)],
        at("LU523", 5),
    ),
)

_HEADERS = (
    *(
        hvm(
            f"lu801-version-{version}",
            f"The image has version {version}.",
            _HVM,
            header("LU801", IMAGE, 12),
            image=ihdr(version=version),
        )
        for version in (1, 4)
    ),
    hvm("lu801-version-3", "An image of version 3.", _HVM, keeps=["LU801", "LU812"]),
    hvm(
        "lu801-version-2",
        "An image of version 2, which has no STATIC_DATA_END.",
        [PAGES, CONTEXT],
        image=_OLD,
        keeps=["LU801", "LU812", "LU813"],
    ),
    *(
        hvm(
            f"lu802-bit-{bit}",
            f"Bit {bit} of the options is set.",
            _HVM,
            header("LU802", IMAGE, 16, "note"),
            image=ihdr(options=1 << bit),
        )
        for bit in (1, 15)
    ),
    hvm("lu802-clear", "No option is set.", _HVM, keeps=["LU802", "LU803", "LU804"]),
    hvm(
        "lu803-first",
        "The first reserved field is not zero.",
        _HVM,
        header("LU803", IMAGE, 18, "note"),
        image=ihdr(reserved=1),
    ),
    hvm(
        "lu803-second",
        "The second reserved field is not zero.",
        _HVM,
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
            _HVM,
            header("LU805", DOMAIN, 0),
            domain=dhdr(kind),
        )
        for kind in (0, 3)
    ),
    pv("lu805-pv", "The image of a PV domain.", _PV, keeps=["LU805", "LU821", "LU823", "LU836"]),
    *(
        hvm(
            f"lu806-shift-{shift}",
            f"Pages of 2**{shift} octets.",
            _HVM,
            header("LU806", DOMAIN, 4),
            domain=dhdr("x86_hvm", page_shift=shift),
        )
        for shift in (11, 13)
    ),
    hvm("lu806-shift-12", "Pages of 4 KiB.", _HVM, keeps=["LU805", "LU806", "LU807"]),
    hvm(
        "lu807-not-zero",
        "The reserved field of the domain header is not zero.",
        _HVM,
        header("LU807", DOMAIN, 6, "note"),
        domain=dhdr("x86_hvm", reserved=1),
    ),
)

_ORDER = (
    hvm("lu811-version", "LU_VERSION in an image.", [*_HVM, VERSION], at("LU811", 3)),
    hvm(
        "lu811-unknown-optional",
        "Bit 30 is set in an optional type, which may be ignored.",
        [*_HVM, unknown(0xC0000000)],
        _OPTIONAL,
        keeps=["LU811"],
        also=["LU402"],
    ),
    hvm("lu812-missing", "Version 3 without STATIC_DATA_END.", _HVM[1:], at("LU812", 2)),
    hvm("lu812-twice", "STATIC_DATA_END twice.", [STATIC, *_HVM], at("LU812", 1)),
    *(
        hvm(
            f"lu813-{name}",
            f"{what} in an image of version 2.",
            [entry, PAGES, CONTEXT],
            at("LU813", 0, receiver="note"),
            image=_OLD,
        )
        for name, what, entry in (
            ("static-data-end", "STATIC_DATA_END", STATIC),
            ("cpuid-policy", "X86_CPUID_POLICY", unknown(17, "00" * 24)),
            ("msr-policy", "X86_MSR_POLICY", unknown(18, "00" * 16)),
        )
    ),
    hvm(
        "lu814-tsc-first",
        "X86_TSC_INFO precedes STATIC_DATA_END.",
        [TSC, *_HVM],
        at("LU814", 0),
    ),
    hvm(
        "lu814-optional-first",
        "An optional record precedes STATIC_DATA_END, and so do both policies.",
        [unknown(OPTIONAL), unknown(17, "00" * 24), unknown(18, "00" * 16), *_HVM],
        at("LU402", 0, severity="note", receiver="note"),
        keeps=["LU814", "LU815"],
        also=["LU402"],
    ),
    hvm(
        "lu815-policy-last",
        "X86_MSR_POLICY follows STATIC_DATA_END.",
        [*_HVM, unknown(18, "00" * 16)],
        at("LU815", 3, receiver="note"),
    ),
    hvm("lu816-data", "TOOLSTACK with data.", [*_HVM, unknown(11, "00" * 8)], at("LU816", 3)),
    hvm(
        "lu817-one-pfn",
        "CHECKPOINT_DIRTY_PFN_LIST with one PFN.",
        [*_HVM, unknown(15, u64(1))],
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
        [*_HVM, CHECKPOINT, PAGES, CONTEXT],
        at("LU819", 3, severity="note", receiver="note"),
        keeps=["LU411"],
    ),
    hvm("lu819-none", "No checkpoint.", _HVM, keeps=["LU819", "LU823"]),
)

_PV_ORDER = (
    pv(
        "lu821-pages-first",
        "PAGE_DATA precedes X86_PV_P2M_FRAMES.",
        [PV_INFO_32, STATIC, PAGES, P2M, VCPU],
        at("LU821", 2),
    ),
    pv(
        "lu821-missing",
        "There is no X86_PV_P2M_FRAMES.",
        [PV_INFO_32, STATIC, PAGES, VCPU],
        at("LU821", 2),
    ),
    pv(
        "lu822-vcpu-first",
        "PAGE_DATA follows the state of a vCPU.",
        [PV_INFO_32, STATIC, P2M, extended(0), PAGES, VCPU],
        at("LU822", 4, receiver="note"),
    ),
    pv(
        "lu822-tsc-first",
        "PAGE_DATA follows X86_TSC_INFO, which is no state of a vCPU.",
        [PV_INFO_32, STATIC, P2M, TSC, PAGES, VCPU],
        keeps=["LU822"],
    ),
    hvm("lu823-no-context", "HVM without HVM_CONTEXT.", [STATIC, PAGES], at("LU823", 2)),
    hvm("lu823-no-memory", "No PAGE_DATA at all.", [STATIC, CONTEXT], at("LU823", 2)),
    pv(
        "lu823-no-vcpu",
        "PV without X86_PV_VCPU_BASIC.",
        [PV_INFO_32, STATIC, P2M, PAGES],
        at("LU823", 4),
    ),
)

CASES = (*_SHARED, *_HEADERS, *_ORDER, *_PV_ORDER)
