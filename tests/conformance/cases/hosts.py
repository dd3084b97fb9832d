"""Vectors of whole hosts in which nothing is found: two domains, the M2P, pages in any order."""

from __future__ import annotations

from luformat.layout.layouts import ByteOrder
from tests.conformance.cases.case import END, PV_INFO, VERSION, Bootmem, Case, Stream, hvm, m2p, pv
from tests.conformance.cases.fields import BASIC_OF_64, SHARED_INFO, context
from tests.conformance.cases.machine import memory
from tests.conformance.cases.streams import PARAMS, TSC, extended

__all__ = ["CASES"]

RECORDS = (
    m2p(0x123400015, 0x100000 << 12, 0x123600015),
    m2p(0x123800015, compat=True),
    pv(0, domain_handle="00" * 16, extra_flags=1),
    PV_INFO,
    SHARED_INFO,
    TSC,
    BASIC_OF_64,
    extended(0),
    hvm(3, emulation_flags=1),
    TSC,
    PARAMS,
    context((2, 1032), (5, 24), (6, 1024), (14, 240)),
)
_BOOTMEM = Bootmem(0x1000000, 16 << 20)
_PLACES = (0x107FF0000, 0x4000000, 0x100000000, 0x3FF0000)
"""Addresses of the data pages in stream order; each is one of any size of page."""
_KEPT = ("LU104", "LU108", "LU110", "LU111", "LU201", "LU206", "LU701", "LU702", "LU703")


def whole(page_size: int, byte_order: ByteOrder) -> Case:
    """Return the host in memory."""
    length = len(Stream([VERSION, *RECORDS, END], byte_order).data())
    count = -(-length // page_size)
    mfns = [maddr // page_size for maddr in _PLACES[:count]]
    return Case(
        f"sound-host-{page_size // 1024}k-{byte_order}-endian",
        f"A PV and an HVM domain, {byte_order}-endian, in {count} pages of {page_size} octets.",
        memory(*RECORDS, page_size=page_size, byte_order=byte_order, mfns=mfns, bootmem=_BOOTMEM),
        keeps=_KEPT,
    )


def bare(byte_order: ByteOrder) -> Case:
    """Return the host's stream."""
    return Case(
        f"sound-stream-{byte_order}-endian",
        f"A PV and an HVM domain, {byte_order}-endian.",
        Stream([VERSION, *RECORDS, END], byte_order),
        keeps=("LU403", "LU404", "LU405", "LU406", "LU410", "LU607"),
    )


CASES = (
    whole(4096, "little"),
    whole(4096, "big"),
    whole(16384, "big"),
    whole(65536, "little"),
    bare("little"),
    bare("big"),
)
