"""Vectors of LU2xx and LU7xx: the MFN array, and what lies where in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
from tests.conformance.cases.case import (
    END,
    VERSION,
    Bootmem,
    Case,
    Entry,
    Found,
    Stream,
    m2p,
    note,
    unknown,
)
from tests.conformance.cases.machine import (
    ARRAY,
    BREADCRUMB,
    DATA,
    OPTIONAL,
    PAGE,
    found,
    memory,
    refused,
)

__all__ = ["CASES"]

_FOUR_GIB: Final = 1 << 32
_LARGE: Final = 16384
"""Larger pages are stored once only."""
_MFN = DATA // PAGE
_TWO = (_MFN + 1, _MFN)
_FULL = unknown(OPTIONAL, "00" * (PAGE - 16 - 8 - 8))
"""Fills the first page of 4 KiB so that END takes its last eight octets."""

_MORE = {2 * DATA: bytes(PAGE)}
"""Memory behind the data pages, so that a missing page is no end of memory."""

_PAGES = (
    refused(
        "lu201-absent",
        "The array lies behind all memory.",
        "LU201",
        2 * DATA,
        array_word=2 * DATA,
    ),
    refused(
        "lu202-largest",
        "An MFN of 2**64 - 1, whose address overflows.",
        "LU202",
        ARRAY,
        stored=[(1 << 64) - 1],
    ),
    Case(
        "lu203-first-page",
        "The only data page is not in memory, which goes on behind it.",
        memory(absent=[0], extra=_MORE, is_found=False),
        [found("LU203", stream=0, maddr=DATA)],
    ),
    Case(
        "lu202-last-page",
        "The last data page is the last page of all memory.",
        memory(_FULL, unknown(OPTIONAL), mfns=[_MFN, _MFN + 1]),
        [note("LU402", 1), note("LU402", 2)],
        keeps=["LU202", "LU203"],
        also=["LU402"],
    ),
    Case(
        "lu202-beyond",
        "The data page is the first page behind all memory.",
        memory(stored=[_MFN + 1], is_found=False),
        [found("LU202", stream=0, maddr=DATA + PAGE)],
    ),
    refused(
        "lu204-cleared",
        "The first data page is all zeros.",
        "LU204",
        DATA,
        stream=0,
        content=bytes(PAGE),
    ),
    refused(
        "lu205-no-record",
        "The first words are those of no record that may come first.",
        "LU205",
        DATA,
        stream=0,
        content=b"\x0b\xad\xad\x0b".ljust(PAGE, b"\xc2"),
    ),
    refused(
        "lu205-end-first",
        "The stream begins with END, but its page was not cleared.",
        "LU205",
        DATA,
        stream=0,
        content=bytes(8).ljust(PAGE, b"\xc2"),
    ),
    refused(
        "lu205-length",
        "The body of the first record is longer than all data pages.",
        "LU205",
        DATA,
        stream=0,
        content=(b"\0\0\0\x40" + (PAGE - 7).to_bytes(4, "little")).ljust(PAGE, b"\0"),
    ),
    Case(
        "lu204-one-octet",
        "The first page holds a stream and zeros behind it.",
        memory(content=Stream([VERSION, END]).data().ljust(PAGE, b"\0")),
        keeps=["LU204", "LU205", "LU302", "LU305"],
    ),
    Case(
        "lu206-twice",
        "The second and the third data page are the same.",
        memory(
            _FULL,
            mfns=[_MFN + 1, _MFN],
            stored=[_MFN + 1, _MFN, _MFN],
            count_word=3 * PAGE,
            is_found=False,
        ),
        [
            Found("LU206", "error", stream=2 * PAGE, maddr=DATA),
            note("LU305", stream=PAGE, maddr=DATA),
            note("LU402", 1),
        ],
        also=["LU305", "LU402"],
    ),
    Case(
        "lu207-array-is-data",
        "The array stands in the second data page, behind END.",
        memory(mfns=[_MFN, ARRAY // PAGE], absent=[1], is_found=False),
        [
            Found("LU207", "error", maddr=ARRAY),
            note("LU305", stream=24, maddr=DATA + 24),
            Found("LU308", "warning", stream=24, maddr=DATA + 24),
        ],
        also=["LU305", "LU308"],
    ),
    Case(
        "lu207-neighbours",
        "Data pages directly before and behind the array, in pages that follow each other.",
        memory(_FULL, unknown(OPTIONAL), mfns=[ARRAY // PAGE - 1, ARRAY // PAGE + 1]),
        [note("LU402", 1), note("LU402", 2)],
        keeps=["LU206", "LU207"],
        also=["LU402"],
    ),
    Case(
        "lu305-second-page",
        "END stands in the first of two data pages.",
        memory(mfns=_TWO),
        [note("LU305", stream=24, maddr=DATA + PAGE + 24)],
    ),
    Case(
        "lu305-full-page",
        "END is the last eight octets of the only data page.",
        memory(_FULL),
        [note("LU402", 1)],
        keeps=["LU302", "LU305"],
        also=["LU402"],
    ),
    Case(
        "lu305-next-page",
        "END is the first eight octets of the second data page.",
        memory(_FULL, unknown(OPTIONAL), mfns=_TWO),
        [note("LU402", 1), note("LU402", 2)],
        keeps=["LU302", "LU305"],
        also=["LU402"],
    ),
)


def held(name: str, about: str, *rules: str, records: Sequence[Entry] = (), **given: Any) -> Case:
    """Return a case of a handover in which nothing is found."""
    return Case(name, about, memory(*records, **given), keeps=rules)


_CHUNK = 0x8000000
_LOW: Final = 0x123
"""A frame that a table of one page has an entry for."""


def _table(*owned: int) -> bytes:
    """Return the M2P of the first 512 frames, in which guests own some."""
    return b"".join(
        (mfn + 7 if mfn in owned else (1 << 64) - 1).to_bytes(8, "little") for mfn in range(512)
    )


_PLACES = (
    Case(
        "lu701-last-page",
        "The data page is the last page of the bootmem.",
        memory(bootmem=Bootmem(BREADCRUMB, DATA + PAGE - BREADCRUMB), array=0x6000000),
        [Found("LU701", "error", maddr=DATA)],
    ),
    Case(
        "lu701-array",
        "The array lies in the bootmem.",
        memory(bootmem=Bootmem(BREADCRUMB, ARRAY + PAGE - BREADCRUMB)),
        [Found("LU701", "error", maddr=ARRAY)],
    ),
    held(
        "lu701-page-behind",
        "The bootmem ends where the data page begins.",
        "LU701",
        bootmem=Bootmem(BREADCRUMB, DATA - BREADCRUMB),
        array=0x6000000,
    ),
    held(
        "lu701-page-before",
        "The data page ends where the bootmem begins.",
        "LU701",
        bootmem=Bootmem(BREADCRUMB, 1 << 20),
        mfns=[BREADCRUMB // PAGE - 1],
    ),
    held(
        "lu701-array-behind",
        "The bootmem ends where the array begins.",
        "LU701",
        bootmem=Bootmem(BREADCRUMB, ARRAY - BREADCRUMB),
    ),
    Case(
        "lu702-last-page",
        "A chunk of the M2P begins with the last page of the bootmem.",
        memory(m2p(0x2000000 | 12), array=0x6000000, bootmem=Bootmem(BREADCRUMB, 0x1001000)),
        [Found("LU702", "error", maddr=0x2000000)],
    ),
    held(
        "lu702-behind",
        "The bootmem ends where a chunk of the M2P begins.",
        "LU702",
        array=0x6000000,
        bootmem=Bootmem(BREADCRUMB, 0x1000000),
        records=[m2p(0x2000000 | 21)],
    ),
    held(
        "lu702-before",
        "A chunk of the M2P ends where the bootmem begins.",
        "LU702",
        bootmem=Bootmem(BREADCRUMB, 0x1000000),
        records=[m2p(BREADCRUMB - 0x200000 | 21)],
    ),
    Case(
        "lu703-data",
        "The data page is the last page of a chunk of the M2P.",
        memory(m2p(_CHUNK | 21), mfns=[(_CHUNK + 0x1FF000) // PAGE]),
        [Found("LU703", "error", maddr=_CHUNK + 0x1FF000)],
    ),
    Case(
        "lu703-chunks",
        "The second chunk is the last page of the first.",
        memory(m2p(_CHUNK | 21, _CHUNK + 0x1FF000 | 12)),
        [Found("LU703", "error", maddr=_CHUNK + 0x1FF000)],
    ),
    Case(
        "lu703-tables",
        "The tables for native and for 32-bit guests share a chunk.",
        memory(m2p(_CHUNK | 21), m2p(_CHUNK | 21, compat=True)),
        [Found("LU703", "error", maddr=_CHUNK)],
    ),
    held(
        "lu703-neighbours",
        "Two chunks, the data page and the array follow each other without a gap.",
        "LU703",
        records=[m2p(_CHUNK | 21, _CHUNK + 0x200000 | 21)],
        mfns=[(_CHUNK + 0x400000) // PAGE],
        array=_CHUNK + 0x401000,
    ),
    Case(
        "lu704-guest",
        "The table, of 512 frames, has a PFN for the frame of the data page.",
        memory(m2p(_CHUNK | 12), mfns=[_LOW], extra={_CHUNK: _table(_LOW)}),
        [Found("LU704", "error", maddr=_LOW * PAGE)],
    ),
    held(
        "lu704-neighbours",
        "The table has PFNs for the frames on both sides of the data page's.",
        "LU704",
        records=[m2p(_CHUNK | 12)],
        mfns=[_LOW],
        extra={_CHUNK: _table(_LOW - 1, _LOW + 1)},
    ),
)


def sized(page_size: int, byte_order: ByteOrder, *rules: str) -> Case:
    """Return a right handover in pages of some size; smaller ones on both sides of 4 GiB."""
    first = _FOUR_GIB // page_size
    name = f"lu106-pages-of-{page_size // 1024}k-{byte_order}-endian"
    if page_size > _LARGE:
        about = f"A page of {page_size} octets, {byte_order}-endian, from 4 GiB on."
        given = memory(page_size=page_size, byte_order=byte_order, mfns=[first])
        return Case(name, about, given, keeps=rules)
    about = f"Pages of {page_size} octets, {byte_order}-endian, above and below 4 GiB."
    filler = unknown(OPTIONAL, "5aa5" * ((page_size - 16 - 8 - 8) // 2))
    given = memory(
        filler,
        unknown(OPTIONAL),
        page_size=page_size,
        byte_order=byte_order,
        mfns=[first, first - 1],
    )
    optional = [note("LU402", 1), note("LU402", 2)]
    return Case(name, about, given, optional, keeps=rules, also=["LU402"])


_SIZES = (
    sized(4096, "little", "LU103", "LU106", "LU107", "LU202"),
    sized(4096, "big", "LU103", "LU106", "LU107"),
    sized(8192, "little", "LU106"),
    sized(16384, "little", "LU106"),
    sized(16384, "big", "LU106", "LU107"),
    sized(65536, "little", "LU105", "LU106"),
    sized(65536, "big", "LU105", "LU106"),
)

CASES = (*_PAGES, *_PLACES, *_SIZES)
