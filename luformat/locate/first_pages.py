"""Looking for a stream whose breadcrumb is gone: its first page, and the array that lists it.

The new Xen uses its bootmem soon, and the breadcrumb with it; array and data pages stay until it
has read them. A stream begins with an LU_VERSION record, whose header is the same eight bytes in
every stream of a byte order, at the start of a page. And the MFN array begins, at the start of a
page, with the number of just that frame. So two looks at the first words of all pages find both:
one for pages that begin with the header, one for pages that begin with the number of one of these.

A guest can fill its memory with either. What is kept of both looks has a limit, and what is more
is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.layout.layouts import (
    BYTE_ORDERS,
    ByteOrder,
    body_case,
    enum_number,
    size_of,
    struct_of,
)
from luformat.locate.magic import SCAN_STEP, masked_page_sizes
from luformat.memory.image import MemoryImage, Progress, Words

__all__ = ["ArrayPlace", "FirstPages", "frame_words", "places_of_frames"]

_MOST_PAGES: Final = 1 << 18
"""First pages that are kept of one byte order; one is wanted."""
_MOST_ARRAYS: Final = 1 << 16
"""Places of arrays that are kept."""


def _first_word(byte_order: ByteOrder) -> int:
    """Return the header of LU_VERSION as a little-endian machine reads it."""
    kind = enum_number("xen_record::record_type", "LU_VERSION")
    case = body_case("xen_record", kind)
    length = 0 if case is None else size_of(case[0])
    header = struct_of("xen_record::record_header", byte_order).pack(kind, length)
    return int.from_bytes(header, "little")


class FirstPages:
    """Collects the pages that begin as a stream does, from the first words of all pages.

    `left_out` counts those beyond the limit.
    """

    def __init__(self) -> None:
        self.left_out = 0
        self._words = {byte_order: np.uint64(_first_word(byte_order)) for byte_order in BYTE_ORDERS}
        self._found: dict[ByteOrder, list[Words]] = {byte_order: [] for byte_order in BYTE_ORDERS}
        self._count = dict.fromkeys(BYTE_ORDERS, 0)

    def look(self, maddrs: Words, heads: Words) -> None:
        """Take the pages at `maddrs`, in ascending order, whose first words are `heads`."""
        for order, word in self._words.items():
            found = maddrs[heads == word]
            room = _MOST_PAGES - self._count[order]
            self.left_out += max(0, len(found) - room)
            self._count[order] += min(len(found), room)
            if len(found) and room:
                self._found[order].append(found[:room])

    def of(self, byte_order: ByteOrder) -> Words:
        """Return the machine addresses found, in ascending order."""
        return np.concatenate([np.empty(0, np.uint64), *self._found[byte_order]])

    def __len__(self) -> int:
        return sum(self._count.values())


@dataclass(frozen=True, slots=True)
class ArrayPlace:
    """A place at `maddr` with the number of the frame of `page_size` bytes at `first`."""

    maddr: int
    first: int
    page_size: int
    byte_order: ByteOrder


def frame_words(maddrs: Words, byte_order: ByteOrder) -> tuple[Words, Words]:
    """Return the words by which an array lists pages, as a little-endian machine reads them.

    With each comes the page size (bytes) that it is meant with; a page can be one of several.
    The words ascend.
    """
    words, sizes = [np.empty(0, np.uint64)], [np.empty(0, np.uint64)]
    for size in sorted(usual for usual, *_ in masked_page_sizes().values()):
        whole = maddrs[maddrs % np.uint64(size) == 0] // np.uint64(size)
        words.append(whole if byte_order == "little" else whole.byteswap())
        sizes.append(np.full(len(whole), size, np.uint64))
    joined, meant = np.concatenate(words), np.concatenate(sizes)
    by_word = np.argsort(joined, kind="stable")
    return joined[by_word], meant[by_word]


def places_of_frames(
    image: MemoryImage,
    pages: dict[ByteOrder, Words],
    step: int = SCAN_STEP,
    progress: Progress | None = None,
) -> Iterator[ArrayPlace]:
    """Yield places, at multiples of `step` bytes, where the number of one of the pages stands.

    They come by address, at most some ten thousand of them. Frame 0 is no page of a stream.
    """
    wanted = {order: frame_words(maddrs[maddrs > 0], order) for order, maddrs in pages.items()}
    count = 0
    for maddrs, heads in image.page_heads(step, progress):
        for order, (words, sizes) in wanted.items():
            if not len(words):
                continue
            at = np.searchsorted(words, heads)
            hits = np.flatnonzero(words[np.minimum(at, len(words) - 1)] == heads)
            for hit in hits.tolist():
                word = int(heads[hit])
                mfn = (
                    word if order == "little" else int.from_bytes(word.to_bytes(8, "little"), "big")
                )
                for number in range(int(at[hit]), len(words)):
                    if int(words[number]) != word:
                        break
                    if count >= _MOST_ARRAYS:
                        return
                    size = int(sizes[number])
                    count += 1
                    yield ArrayPlace(int(maddrs[hit]), mfn * size, size, order)
