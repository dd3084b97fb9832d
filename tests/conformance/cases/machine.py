"""Machine memory with a handover in it, any part of which can be wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
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
)

__all__ = [
    "ARRAY",
    "BREADCRUMB",
    "DATA",
    "MAGIC",
    "OPTIONAL",
    "PAGE",
    "found",
    "memory",
    "refused",
]

PAGE: Final = 4096
BREADCRUMB, ARRAY, DATA = 0x1000000, 0x2000000, 0x4000000
"""Machine addresses of all vectors but those that say otherwise."""
MAGIC: Final = 0x4C69766555706461
OPTIONAL: Final = 0xC0000000


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
    return Found(rule, severity, receiver="error", **place)


def refused(
    name: str, about: str, rule: str, maddr: int, *, stream: int | None = None, **given: Any
) -> Case:
    """Return a case whose breadcrumb leads to no stream."""
    place = found(rule, maddr=maddr, stream=stream)
    return Case(name, about, memory(is_found=False, **given), [place])
