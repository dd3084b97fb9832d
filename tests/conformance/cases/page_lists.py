"""Vectors of LU831 to LU838: PAGE_DATA and the P2M, in images and where they are out of place."""

from __future__ import annotations

from typing import Any

from tests.conformance.cases import images as image
from tests.conformance.cases.case import Case, Entry, Found, hvm, pv, unknown
from tests.conformance.cases.fields import PV_INFO_32
from tests.conformance.cases.images import at
from tests.conformance.cases.saved import (
    NO_DATA,
    P2M,
    PAGES,
    PV_PAGES,
    STATIC,
    VCPU,
    pages,
    u32,
    u64,
)
from tests.conformance.cases.streams import CONTEXT, short

__all__ = ["CASES"]


def list_of(name: str, about: str, data: Entry, *found: Found, **more: Any) -> Case:
    """Return a case of an HVM image whose PAGE_DATA is record 1."""
    return image.hvm(name, about, [STATIC, data, CONTEXT], *found, **more)


_NEEDED = (3 << 60 | 2, 7)
"""What a PV vCPU and the P2M refer to, as PV_PAGES has it."""
_TOP = 0xFFFFFFFFFFFFF
_MEMORY = (
    image.hvm(
        "lu831-empty",
        "PAGE_DATA of no page, besides another one.",
        [STATIC, PAGES, pages(), CONTEXT],
        at("LU831", 2, 0),
    ),
    image.hvm(
        "lu831-with-contents",
        "PAGE_DATA of no page, but with the contents of one.",
        [STATIC, PAGES, pages(contents=1), CONTEXT],
        at("LU831", 2, 0),
    ),
    list_of("lu831-one", "PAGE_DATA of one page.", PAGES, keeps=["LU831", "LU832", "LU833"]),
    list_of(
        "lu832-not-zero",
        "The reserved word of PAGE_DATA is not zero.",
        pages(NO_DATA, reserved=1 << 31),
        at("LU832", 1, 4, receiver="note"),
    ),
    *(
        list_of(
            f"lu833-bit-{bit}",
            f"Bit {bit} of the second entry is set.",
            pages(NO_DATA, NO_DATA | 1 << bit),
            at("LU833", 1, 16, receiver="note"),
        )
        for bit in (52, 59)
    ),
    list_of(
        "lu833-largest",
        "The largest PFN, all of whose 52 bits are set.",
        pages(NO_DATA | _TOP),
        keeps=["LU833"],
    ),
    *(
        list_of(
            f"lu834-type-{kind}",
            f"A page of the reserved type {kind}.",
            pages(NO_DATA, kind << 60 | 1),
            at("LU834", 1, 16),
        )
        for kind in (5, 8)
    ),
    list_of(
        "lu834-without-contents",
        "Pages of the types BROKEN, XALLOC and XTAB, which have no contents.",
        pages(0xD << 60, 0xE << 60 | 1, 0xF << 60 | 2),
        keeps=["LU834", "LU835"],
    ),
    list_of(
        "lu834-pinned",
        "A page of the type L4TAB, pinned, with contents.",
        pages(0xC << 60, contents=1),
        keeps=["LU834", "LU835"],
    ),
    list_of(
        "lu835-page-missing",
        "Two pages are listed, the contents of one are there.",
        pages(0, 1, contents=1),
        at("LU835", 1),
    ),
    list_of(
        "lu835-page-more",
        "Contents follow a page that has none.",
        pages(NO_DATA, contents=1),
        at("LU835", 1),
    ),
    image.pv(
        "lu836-range",
        "The range of PFNs ends before its start.",
        [PV_INFO_32, STATIC, unknown(3, u32(1023, 0) + u64(7)), PV_PAGES, VCPU],
        at("LU836", 2, 0),
    ),
    image.pv(
        "lu836-one-more",
        "One PFN more than the listed frame has room for.",
        [PV_INFO_32, STATIC, unknown(3, u32(0, 1024) + u64(7)), PV_PAGES, VCPU],
        at("LU836", 2),
    ),
    image.pv(
        "lu836-full",
        "As many PFNs as the listed frame has room for; the last one is sent.",
        [PV_INFO_32, STATIC, P2M, pages(*_NEEDED, NO_DATA | 1023, contents=2), VCPU],
        keeps=["LU836", "LU837", "LU838"],
    ),
    image.pv(
        "lu837-twice",
        "X86_PV_P2M_FRAMES twice.",
        [PV_INFO_32, STATIC, P2M, P2M, PV_PAGES, VCPU],
        at("LU837", 3, severity="warning", receiver="note"),
    ),
    image.pv(
        "lu838-one-beyond",
        "A PFN one beyond the range of X86_PV_P2M_FRAMES.",
        [PV_INFO_32, STATIC, P2M, pages(*_NEEDED, NO_DATA | 1024, contents=2), VCPU],
        at("LU838", 3),
    ),
    list_of(
        "lu838-high",
        "A page to be populated at 2 to the 48.",
        pages(0xE << 60 | 1 << 36),
        at("LU838", 1, 8, severity="warning", receiver="warning"),
    ),
    list_of(
        "lu838-highest",
        "The last page below 2 to the 48, and one that is not populated at the last PFN.",
        pages(0xE << 60 | (1 << 36) - 1, NO_DATA | _TOP),
        keeps=["LU838"],
    ),
)


def handed_over(rule: str, about: str, data: Entry, octet: int | None) -> Case:
    """Return a case of PAGE_DATA in a handover, where guest memory should stay in place."""
    found = [Found("LU408", "warning", 2, domain=0), Found(rule, "error", 2, octet, domain=0)]
    name = f"{rule.lower()}-handover"
    return Case(name, about, short(hvm(1), data), found, also=["LU408"])


_HANDED_OVER = (
    handed_over("LU831", "PAGE_DATA of no page in a handover.", pages(), 0),
    handed_over("LU832", "The reserved word is 1.", pages(NO_DATA, reserved=1), 4),
    handed_over("LU833", "Bit 55 of a PFN is set.", pages(NO_DATA | 1 << 55), 8),
    handed_over("LU834", "A page of the reserved type 6.", pages(6 << 60), 8),
    handed_over("LU835", "The contents of a page are missing.", pages(1), None),
    Case(
        "lu836-handover",
        "X86_PV_P2M_FRAMES lists no frame of its range.",
        short(pv(1), PV_INFO_32, unknown(3, u32(0, 0))),
        [Found("LU836", "error", 3, domain=0)],
    ),
)

CASES = (*_MEMORY, *_HANDED_OVER)
