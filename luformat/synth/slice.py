"""A handover as a small raw dump from address 0, for tools that hold a whole file in memory.

The stream is that of the dump, byte for byte. What leads to it is made anew: breadcrumb and MFN
array at low addresses, and pages of 64 KiB in a row, so that hardly a record runs over the end
of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from luformat.errors import SelectionError
from luformat.layout.layouts import ByteOrder, constant, struct_of

if TYPE_CHECKING:
    from luformat.handover.handover import Handover

__all__ = ["MOST_SLICED", "memory_of", "sliced"]

_WORDS: Final = "xen_lu_breadcrumb::three_words"
_PAGE: Final = 0x10000
_ARRAY: Final = _PAGE
MOST_SLICED: Final = 120 << 20
"""Bytes of stream that a slice holds at most: Chromium stores files up to 127 MiB."""


def memory_of(
    stream: bytes, byte_order: ByteOrder, *, page_size: int, breadcrumb: int, array: int, first: int
) -> bytes:
    """Return memory from address 0 in which `stream` is handed over, in pages in a row.

    `breadcrumb` and `array` are machine addresses, `first` is the MFN of the first data page.
    """
    pages = -(-len(stream) // page_size)
    memory = bytearray((first + pages) * page_size)
    magic = constant(_WORDS, "unmasked_magic") & -page_size & (1 << 64) - 1
    words = struct_of(_WORDS, byte_order).pack(magic, array, pages * page_size)
    memory[breadcrumb : breadcrumb + len(words)] = words
    entries = b"".join((first + page).to_bytes(8, byte_order) for page in range(pages))
    memory[array : array + len(entries)] = entries
    memory[first * page_size : first * page_size + len(stream)] = stream
    return bytes(memory)


def sliced(handover: Handover) -> bytes:
    """Return a raw dump of some KiB more than the stream of `handover`.

    A stream that breaks off is taken whole. Raises SelectionError for one of more than 120 MiB.
    """
    source = handover.source
    length = handover.stream_length if handover.error is None else source.size
    if length > MOST_SLICED:
        raise SelectionError(
            f"the stream of {length} bytes is more than the Web IDE can hold",
            hint="`luformat show` and the explorer of the documentation read streams of any size",
        )
    pages = -(-length // _PAGE)
    after_array = _ARRAY + -(-8 * pages // _PAGE) * _PAGE
    return memory_of(
        bytes(source.view(0, length)),
        handover.byte_order,
        page_size=_PAGE,
        breadcrumb=0,
        array=_ARRAY,
        first=after_array // _PAGE,
    )
