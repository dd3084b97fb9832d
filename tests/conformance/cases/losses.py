"""Vectors of LU208 to LU214 and LU307 to LU310: memory that was lost, and what follows END."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from tests.conformance.cases.case import (
    END,
    VERSION,
    Case,
    Found,
    Memory,
    Stream,
    changed,
    error,
    note,
    pv,
    unknown,
    warning,
)
from tests.conformance.cases.case import PV_INFO as PV_INFO_64
from tests.conformance.cases.machine import ARRAY, DATA, OPTIONAL, PAGE, found, memory
from tests.conformance.cases.streams import TSC, extended, short

__all__ = ["CASES"]

_MFN: Final = DATA // PAGE
_TWO: Final = (_MFN + 1, _MFN)
_FULL: Final = unknown(OPTIONAL, "a55a" * ((PAGE - 16 - 8 - 8) // 2))
"""Fills the first page so that END, or another record, takes its last eight octets."""
_MORE: Final = {2 * DATA: bytes(range(256)) * 16}
"""Memory that is no part of the handover."""


def _long(octets: bytes, count: int) -> dict[str, object]:
    """Return an unknown record whose body is `octets` over and over."""
    return unknown(OPTIONAL, (octets * count).hex())


def _again(given: Memory, *, changed_at: int | None, maddr: int = DATA) -> Memory:
    """Return a dump that holds a page a second time, with another octet if a place is given."""
    start = maddr // PAGE * PAGE
    page = bytearray(given.pieces[start].ljust(PAGE, b"\0"))
    if changed_at is not None:
        page[changed_at] ^= 0xFF
    return replace(given, again={start: bytes(page)})


def _cut(given: Memory) -> Memory:
    """Return a dump whose file lacks its last octet."""
    return replace(given, cut=1)


_LOST = (
    Case(
        "lu208-second-entry",
        "The second of three entries of the array is zero.",
        memory(
            _long(b"\xa5\x5a", PAGE),
            mfns=[_MFN, _MFN + 1, _MFN + 2],
            stored=[_MFN, 0, _MFN + 2],
            is_found=False,
        ),
        [found("LU208", stream=PAGE, maddr=ARRAY + 8), note("LU402", 1)],
        also=["LU402"],
    ),
    Case(
        "lu208-behind-end",
        "The entry behind that of the page with END is zero: nothing of the stream is missed.",
        memory(mfns=[_MFN, _MFN + 1], stored=[_MFN, 0], is_found=False),
        [
            note("LU211", stream=PAGE, maddr=0),
            note("LU305", stream=24, maddr=DATA + 24),
        ],
        keeps=["LU208"],
        also=["LU305"],
    ),
    Case(
        "lu209-end-in-zeros",
        "END would be the first record of the second data page, which is all zeros.",
        memory(
            _FULL,
            unknown(OPTIONAL),
            mfns=_TWO,
            content=Stream([VERSION, _FULL, unknown(OPTIONAL)]).data().ljust(2 * PAGE, b"\0"),
            is_found=False,
        ),
        [
            Found("LU209", "error", record=3, stream=PAGE, maddr=DATA),
            note("LU402", 1),
            note("LU402", 2),
        ],
        also=["LU402"],
    ),
    Case(
        "lu209-zeros-behind-end",
        "END is the last record of the first data page, and the second one is all zeros.",
        memory(
            _FULL, mfns=_TWO, content=Stream([VERSION, _FULL, END]).data().ljust(2 * PAGE, b"\0")
        ),
        [note("LU402", 1), note("LU305", stream=PAGE, maddr=DATA)],
        keeps=["LU209", "LU308"],
        also=["LU305", "LU402"],
    ),
    Case(
        "lu210-page-in-body",
        "The body of an unknown record has a data page of zeros.",
        memory(
            unknown(OPTIONAL, "ff" + "00" * (2 * PAGE) + "ff" * 7),
            mfns=[_MFN, _MFN + 1, _MFN + 2],
        ),
        [
            Found("LU210", "warning", record=1, stream=PAGE, maddr=DATA + PAGE),
            note("LU402", 1),
        ],
        also=["LU402"],
    ),
    Case(
        "lu210-one-octet",
        "The same page has one octet that is not zero.",
        memory(
            unknown(OPTIONAL, "ff" + "00" * (PAGE + 100) + "01" + "00" * PAGE + "ff" * 2),
            mfns=[_MFN, _MFN + 1, _MFN + 2],
        ),
        [note("LU402", 1)],
        keeps=["LU210"],
        also=["LU402"],
    ),
    Case(
        "lu211-absent-page",
        "The second data page is not in memory; the stream ends in the first one.",
        memory(mfns=[_MFN, _MFN + 1], absent=[1], extra=_MORE, is_found=False),
        [
            note("LU211", stream=PAGE, maddr=DATA + PAGE),
            note("LU305", stream=24, maddr=DATA + 24),
        ],
        keeps=["LU202", "LU203"],
        also=["LU305"],
    ),
    Case(
        "lu211-all-there",
        "Of two data pages the second is not used; it is in memory.",
        memory(mfns=_TWO),
        [note("LU305", stream=24, maddr=DATA + PAGE + 24)],
        keeps=["LU211"],
        also=["LU305"],
    ),
    Case(
        "lu212-cut-off",
        "The file of the dump lacks its last octet, which is no part of the handover.",
        _cut(memory(extra=_MORE)),
        [Found("LU212", "warning")],
    ),
    Case(
        "lu212-to-the-last-octet",
        "The file of the dump ends with the last octet of its last segment.",
        memory(extra=_MORE),
        keeps=["LU212"],
    ),
    Case(
        "lu213-page-in-body",
        "The body of an unknown record has a data page that holds 0xc2 all over.",
        memory(
            unknown(OPTIONAL, "ff" + "c2" * (2 * PAGE) + "ff" * 7),
            mfns=[_MFN, _MFN + 1, _MFN + 2],
        ),
        [
            Found("LU213", "warning", record=1, stream=PAGE, maddr=DATA + PAGE),
            note("LU402", 1),
        ],
        also=["LU402"],
    ),
    Case(
        "lu213-one-octet",
        "The same page has one octet that is another.",
        memory(
            unknown(OPTIONAL, "ff" + "c2" * (PAGE + 100) + "c3" + "c2" * PAGE + "ff" * 2),
            mfns=[_MFN, _MFN + 1, _MFN + 2],
        ),
        [note("LU402", 1)],
        keeps=["LU213"],
        also=["LU402"],
    ),
)

_AFTER = Stream([unknown(OPTIONAL, "a55a" * 4), END]).data().hex()
"""A record and a further END."""

_TWICE = (
    Case(
        "lu214-octet-of-the-stream",
        "The dump has the data page a second time, with another octet in LU_VERSION.",
        _again(memory(), changed_at=9),
        [Found("LU214", "error", maddr=DATA + 9)],
    ),
    Case(
        "lu214-octet-of-the-array",
        "The dump has the page of the MFN array a second time, with another first entry.",
        _again(memory(), changed_at=0, maddr=ARRAY),
        [Found("LU214", "error", maddr=ARRAY)],
    ),
    Case(
        "lu214-same-contents",
        "The dump has the data page a second time, octet for octet the same.",
        _again(memory(), changed_at=None),
        keeps=["LU212", "LU214"],
    ),
    Case(
        "lu214-elsewhere",
        "What the dump has with two contents is no part of the handover.",
        _again(memory(extra=_MORE), changed_at=100, maddr=2 * DATA),
        [Found("LU212", "warning", maddr=2 * DATA + 100)],
        keeps=["LU214"],
    ),
)

_BEHIND_END = (
    Case(
        "lu307-one-record",
        "A record and a further END follow END.",
        short(slack=_AFTER),
        [error("LU307", stream=24)],
    ),
    Case(
        "lu307-in-memory",
        "The same in a data page, whose rest is filled with one byte.",
        memory(
            content=(Stream([VERSION, END]).data() + bytes.fromhex(_AFTER)).ljust(PAGE, b"\xc2")
        ),
        [Found("LU307", "error", stream=24, maddr=DATA + 24)],
    ),
    Case(
        "lu307-length-too-short",
        "The length of X86_TSC_INFO is eight octets short, and the eight that follow are zero.",
        short(
            pv(1),
            changed(TSC, nsec=0, incarnation=0, reserved=0),
            PV_INFO_64,
            patches={76: b"\x10"},
        ),
        [
            error("LU307", 2, stream=104, domain=None),
            error("LU409", 1, domain=0),
            error("LU501", 2, 16, domain=0),
        ],
        also=["LU409", "LU501"],
    ),
    Case(
        "lu307-end-twice",
        "Zeros follow END: they are no records, even if each eight of them read as END.",
        short(slack="00" * 64),
        keeps=["LU307", "LU309"],
    ),
    Case(
        "lu308-octets",
        "Octets of many values follow END in its data page.",
        memory(content=Stream([VERSION, END]).data().ljust(PAGE - 1, b"\xc2") + b"\xc3"),
        [Found("LU308", "warning", stream=24, maddr=DATA + 24)],
    ),
    Case(
        "lu308-byte-of-its-own",
        "The rest of the page of END is filled with one byte, the page behind it with another.",
        memory(
            mfns=_TWO,
            content=Stream([VERSION, END]).data().ljust(PAGE, b"\xc2") + b"\xa5" * PAGE,
        ),
        [note("LU305", stream=24, maddr=DATA + PAGE + 24)],
        keeps=["LU308"],
        also=["LU305"],
    ),
    Case(
        "lu309-record-of-no-end",
        "What follows END reads as a record, but leads to no further END.",
        short(slack="04000040" + "ffffffff"),
        [error("LU309", stream=24)],
    ),
    Case(
        "lu309-one-byte",
        "The octets that follow END all have one value.",
        short(slack="c2" * 40),
        keeps=["LU309"],
    ),
)

_EXTENDED = (
    Case(
        "lu310-too-short",
        "An extended context of 64 octets says that it has 56.",
        short(
            pv(1),
            PV_INFO_64,
            changed(extended(0), context={**extended(0)["body"]["context"], "len_context": 56}),
        ),
        [warning("LU310", 3, 12, domain=0)],
    ),
    Case(
        "lu310-as-it-says",
        "An extended context of 64 octets says that it has 64.",
        short(pv(1), PV_INFO_64, extended(0)),
        keeps=["LU310"],
    ),
)

CASES = (*_LOST, *_TWICE, *_BEHIND_END, *_EXTENDED)
