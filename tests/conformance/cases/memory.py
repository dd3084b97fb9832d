"""Vectors of LU1xx, LU2xx and LU7xx: breadcrumb, MFN array and what lies where in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from luformat.layouts import ByteOrder
from tests.conformance.cases.case import (
    END,
    VERSION,
    Bootmem,
    Case,
    Entry,
    Found,
    Memory,
    Severity,
    Stream,
    m2p,
    note,
    unknown,
)

__all__ = ["CASES", "memory"]

PAGE: Final = 4096
BREADCRUMB, ARRAY, DATA = 0x1000000, 0x2000000, 0x4000000
"""Machine addresses of all vectors but those that say otherwise."""
COUNT: Final = BREADCRUMB + 16
MAGIC: Final = 0x4C69766555706461
FOUR_GIB: Final = 1 << 32
OPTIONAL: Final = 0xC0000000
_LARGE: Final = 16384
"""Larger pages are stored once only."""


def memory(
    *records: Entry,
    page_size: int = PAGE,
    byte_order: ByteOrder = "little",
    magic: int | None = None,
    magic_order: ByteOrder | None = None,
    array: int = ARRAY,
    array_word: int | None = None,
    count_word: int | None = None,
    mfns: Sequence[int] = (DATA // PAGE,),
    stored: Sequence[int] | None = None,
    absent: Sequence[int] = (),
    content: bytes | None = None,
    extra: Mapping[int, bytes] | None = None,
    bootmem: Bootmem | None = None,
    is_found: bool = True,
) -> Memory:
    """Return memory with a handover of LU_VERSION, these records and END.

    The words of the breadcrumb, the array's entries (`stored`) and the data pages (`content`)
    are right unless given; `absent` are places in `mfns` whose page is not in memory,
    `extra` are further pieces. The array and the breadcrumb are stored up to 4 KiB only.
    """
    stream = Stream([VERSION, *records, END], byte_order)
    if content is None:
        content = stream.data().ljust(len(mfns) * page_size, b"\xc2")
    words = [
        (MAGIC & -page_size if magic is None else magic, magic_order or byte_order),
        (array if array_word is None else array_word, byte_order),
        (len(mfns) * page_size if count_word is None else count_word, byte_order),
    ]
    breadcrumb = b"".join(word.to_bytes(8, order) for word, order in words)
    entries = mfns if stored is None else stored
    table = b"".join(mfn.to_bytes(8, byte_order) for mfn in entries)
    pieces = {
        mfn * page_size: content[index * page_size : (index + 1) * page_size]
        for index, mfn in enumerate(mfns)
        if index not in absent
    }
    pieces[BREADCRUMB] = breadcrumb.ljust(PAGE, b"\x5a")
    pieces.setdefault(array, table.ljust(PAGE, b"\xa5"))
    pieces |= extra or {}
    return Memory(pieces, page_size, mfns, stream, bootmem, is_found)


def found(rule: str, *, severity: Severity = "error", **place: Any) -> Found:
    """Return a finding that the consumer as posted stumbles over too."""
    return Found(rule, severity, reference="error", **place)


def refused(
    name: str, about: str, rule: str, maddr: int, *, stream: int | None = None, **given: Any
) -> Case:
    """Return a case whose breadcrumb leads to no stream."""
    place = found(rule, maddr=maddr, stream=stream)
    return Case(name, about, memory(is_found=False, **given), [place])


_MFN = DATA // PAGE
_WORDS = (MAGIC & -PAGE).to_bytes(8, "little") + ARRAY.to_bytes(8, "little") + b"\0\x10" + bytes(6)
_TYPO = MAGIC & -PAGE ^ (0x69 ^ 0x89) << 48

_BREADCRUMB = (
    Case(
        "lu101-none",
        "No page begins with the magic.",
        memory(magic=0, is_found=False),
        [found("LU101")],
    ),
    Case(
        "lu101-two",
        "Two pages hold the same breadcrumb.",
        memory(extra={0x1800000: _WORDS.ljust(PAGE, b"\0")}, is_found=False),
        [found("LU101")],
    ),
    Case(
        "lu101-within-a-page",
        "The same words again, in the middle of a page, where no breadcrumb is looked for.",
        memory(extra={0x1800000: bytes(2048) + _WORDS.ljust(2048, b"\0")}),
        keeps=["LU101"],
    ),
    Case(
        "lu101-near-miss-beside",
        "Another page begins with a near miss, which matters only where nothing is right.",
        memory(
            extra={0x1800000: _TYPO.to_bytes(8, "little").ljust(PAGE, b"\0")},
        ),
        keeps=["LU101", "LU102", "LU109"],
    ),
    refused(
        "lu102-example",
        "The magic has the byte 0x89, as in the example of the specification.",
        "LU102",
        BREADCRUMB,
        magic=_TYPO,
    ),
    refused(
        "lu103-unmasked",
        "The magic is the whole of LiveUpda.",
        "LU103",
        BREADCRUMB,
        magic=MAGIC,
    ),
    refused(
        "lu103-no-page-size",
        "The mask has left a bit that every page size takes away.",
        "LU103",
        BREADCRUMB,
        magic=MAGIC & -PAGE | 0x400,
    ),
    refused(
        "lu104-kexec-entries",
        "The flag IND_WRITE64 of kexec is in all three words.",
        "LU104",
        BREADCRUMB,
        magic=MAGIC & -PAGE | 0x20,
        array_word=ARRAY | 0x20,
        count_word=PAGE | 0x20,
    ),
    refused(
        "lu105-second-posting",
        "The magic of the series' second posting, which is that of 64 KiB pages today; array "
        "and count are those of 4 KiB pages.",
        "LU105",
        BREADCRUMB,
        magic=MAGIC & -0x10000,
    ),
    refused(
        "lu106-16k-magic",
        "The magic is of 16 KiB pages, array and count of 4 KiB pages.",
        "LU106",
        BREADCRUMB,
        magic=MAGIC & -0x4000,
    ),
    refused(
        "lu107-big-endian-magic",
        "The magic is big-endian, all else little-endian.",
        "LU107",
        BREADCRUMB,
        magic_order="big",
    ),
    refused(
        "lu107-little-endian-magic",
        "The magic is little-endian, all else big-endian.",
        "LU107",
        BREADCRUMB,
        magic_order="little",
        byte_order="big",
    ),
    refused(
        "lu108-count",
        "The count was not masked.",
        "LU108",
        BREADCRUMB,
        count_word=PAGE + 0x800,
    ),
    refused(
        "lu108-address",
        "The address of the array was not masked.",
        "LU108",
        BREADCRUMB,
        array_word=ARRAY + 8,
    ),
    refused("lu109-zero", "The count is zero.", "LU109", BREADCRUMB, count_word=0),
    refused(
        "lu110-sign",
        "The count was shifted as a signed int of 32 bits, which 0x80000 pages overflow.",
        "LU110",
        BREADCRUMB,
        count_word=0xFFFFFFFF_80000000,
    ),
    refused(
        "lu110-sign-and-pages",
        "The same with 0x80001 pages.",
        "LU110",
        BREADCRUMB,
        count_word=0xFFFFFFFF_80001000,
    ),
    refused(
        "lu111-one-page-more",
        "The count is one page more than all memory.",
        "LU111",
        BREADCRUMB,
        count_word=4 * PAGE,
    ),
    refused(
        "lu111-whole-memory",
        "The count is all memory: no longer impossible, but the array's garbage is no MFN.",
        "LU202",
        ARRAY + 8,
        count_word=3 * PAGE,
    ),
)

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
        "lu203-behind-end",
        "The second data page is not in memory; the stream ends in the first one.",
        memory(mfns=[_MFN, _MFN + 1], absent=[1], extra=_MORE, is_found=False),
        [
            found("LU203", stream=PAGE, maddr=DATA + PAGE),
            note("LU305", stream=24, maddr=DATA + 24),
        ],
        also=["LU305"],
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
        memory(mfns=[_MFN, ARRAY // PAGE], stored=None, absent=[1], is_found=False),
        [
            Found("LU207", "error", maddr=ARRAY),
            note("LU305", stream=24, maddr=DATA + 24),
        ],
        also=["LU305"],
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
)


def sized(page_size: int, byte_order: ByteOrder, *rules: str) -> Case:
    """Return a right handover in pages of some size; smaller ones on both sides of 4 GiB."""
    first = FOUR_GIB // page_size
    name = f"lu106-pages-of-{page_size // 1024}k-{byte_order}-endian"
    if page_size > _LARGE:
        about = f"A page of {page_size} octets, {byte_order}-endian, from 4 GiB on."
        given = memory(page_size=page_size, byte_order=byte_order, mfns=[first])
        return Case(name, about, given, keeps=rules)
    about = f"Pages of {page_size} octets, {byte_order}-endian, above and below 4 GiB."
    filler = unknown(OPTIONAL, "5a" * (page_size - 16 - 8 - 8))
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

CASES = (*_BREADCRUMB, *_PAGES, *_PLACES, *_SIZES)
