"""Vectors of LU839 to LU841: pages that PV vCPUs, the P2M and HVM parameters name.

Offsets are those of struct vcpu_guest_context and of the records in the specifications, counted
by hand.
"""

from __future__ import annotations

from typing import Any, Final

from tests.conformance.cases.case import END, Case, Entry, Found, unknown
from tests.conformance.cases.fields import PV_INFO_32
from tests.conformance.cases.refused import patched
from tests.conformance.cases.refused_saved import params
from tests.conformance.cases.saved import (
    NO_DATA,
    P2M,
    PV_PAGES,
    STATIC,
    VCPU,
    libxl_stream,
    pages,
    pv_image,
    u32,
    u64,
)
from tests.conformance.cases.streams import CONTEXT

__all__ = ["CASES"]

HEAD: Final = 8
"""Octets of a PV vCPU's record before its context."""


def at(rule: str, number: int, octet: int) -> Found:
    """Return an error in a record of a bare image."""
    return Found(rule, "error", number, octet, entry=number + 2, receiver="error")


def image(name: str, about: str, vcpu_: Entry, p2m: Entry, *found: Found) -> Case:
    """Return a case of a 32-bit PV image with these vCPU and P2M, records 4 and 2."""
    records = [PV_INFO_32, STATIC, p2m, PV_PAGES, vcpu_, END]
    return Case(name, about, pv_image(records), found)


_CR3_32, _EDX_32 = 2728, 524
_IMAGES = (
    Case(
        "lu840-kinds",
        "Start info, page table and P2M are pages of their kind.",
        pv_image(),
        keeps=["LU839", "LU840"],
    ),
    image(
        "lu840-page-table",
        "CR3 is an ordinary page.",
        unknown(4, patched(VCPU["raw"], HEAD + _CR3_32, 0x7000, 4)),
        P2M,
        at("LU840", 4, HEAD + _CR3_32),
    ),
    image(
        "lu840-start-info",
        "The start info is a page table.",
        unknown(4, patched(VCPU["raw"], HEAD + _EDX_32, 2, 4)),
        P2M,
        at("LU840", 4, HEAD),
    ),
    image(
        "lu839-frame",
        "The frame of the P2M is a page table.",
        VCPU,
        unknown(3, u32(0, 1023) + u64(2)),
        at("LU839", 2, 8),
    ),
    image(
        "lu839-start",
        "The P2M begins at PFN 1.",
        VCPU,
        unknown(3, u32(1, 1023) + u64(7)),
        at("LU839", 2, 0),
    ),
)


def rings(name: str, about: str, *records: Entry, octet: int | None = None, **more: Any) -> Case:
    """Return a case of a libxl stream with these records in front of the HVM context.

    `octet` is where in record 2, entry 6, a page is named that is not there.
    """
    given = libxl_stream(records=[STATIC, *records, CONTEXT, END])
    found = [] if octet is None else [Found("LU841", "error", 2, octet, entry=6, receiver="error")]
    return Case(name, about, given, found, **more)


_POPULATED: Final = 0xE << 60
"""Type XALLOC of a page: the domain is given one, and nothing is written there."""
_RINGS = (
    rings(
        "lu841-absent",
        "The page of xenstore is in no list.",
        pages(_POPULATED | 1),
        params((17, 1), (1, 2)),
        octet=24,
    ),
    rings(
        "lu841-not-there",
        "The page of the console is listed as one that is not there.",
        pages(_POPULATED | 1, NO_DATA | 2),
        params((17, 2), (1, 1)),
        octet=8,
    ),
    rings(
        "lu841-both",
        "Both pages are there, one of them only once the value was set again.",
        pages(_POPULATED | 1, _POPULATED | 2),
        params((17, 3), (1, 1), (17, 2)),
        keeps=["LU841"],
    ),
    rings(
        "lu841-32-bits",
        "A grant has 32 bits of a frame.",
        pages(_POPULATED | 1),
        params((1, 1 << 40 | 1)),
        keeps=["LU841"],
    ),
)

CASES = (*_IMAGES, *_RINGS)
