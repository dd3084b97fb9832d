"""The page bitmap of a kdump file: which pages are there, and the how-manieth each is.

A machine of a terabyte has 2^28 pages, and a bitmap can say of every second one that it is
there: neither pages nor runs of them can be objects. The bitmap stays in the file; in memory
are two counts per kibibyte of it (pages and runs of pages before it), by which a rank is one
look-up and the count of bits in one chunk, and run number N one binary search. What is read
again is held to these counts: a file that has changed ends in an error, not in other pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError
from luformat.memory.cache import Recent
from luformat.memory.extents import ExtentSequence
from luformat.memory.image import Extent
from luformat.memory.stored import StoredFile

__all__ = ["PageBitmap", "RunExtents"]

_BYTES = 1024
_BITS = _BYTES * 8
_PIECE = 1 << 20


class PageBitmap:
    """`bits` bits, least significant first, at `offset` of a file.

    `known` is how many of them could be read (the file may be cut); the rest are 0. With
    `windows`, sorted ranges of pages, only the bits in these count. All that looks at single
    bits raises DumpFormatError when the file has changed since it was opened.
    """

    def __init__(
        self,
        source: StoredFile,
        offset: int,
        bits: int,
        windows: Sequence[tuple[int, int]] = (),
    ):
        self._source = source
        self._offset = offset
        windows = windows or ((0, bits),)
        edges = [0, *(edge for window in windows for edge in window), bits]
        self._outside = list(zip(edges[::2], edges[1::2], strict=True))
        self._chunks: Recent[int, int] = Recent(64)
        self.bits = bits
        self.known = 0
        counts: list[npt.NDArray[np.int64]] = []
        opens: list[npt.NDArray[np.int64]] = []
        carry = 0
        for start in range(0, (bits + 7) // 8, _PIECE):
            piece = self._bytes(start, _PIECE)
            if start * 8 > self.known or not len(piece):
                break
            self.known = min(bits, (start + len(piece)) * 8)
            before = np.empty_like(piece)
            before[0], before[1:] = carry, piece[:-1] >> 7
            carry = int(piece[-1]) >> 7
            counts.append(_ones(piece))
            opens.append(_ones((piece & ~(piece << 1 | before)).astype(np.uint8, copy=False)))
        self._count = np.concatenate(counts or [np.empty(0, np.int64)])
        self._rank = np.concatenate(([0], np.cumsum(self._count)))
        self._run = np.concatenate(([0], np.cumsum(np.concatenate(opens or [self._count]))))
        self.total = int(self._rank[-1])
        self.runs = int(self._run[-1])

    def _bytes(self, start: int, length: int) -> npt.NDArray[np.uint8]:
        """Return bytes of the bitmap as far as the file has them, bits past the end cleared."""
        length = min(length, (self.bits + 7) // 8 - start)
        data = np.frombuffer(self._source.read(self._offset + start, length), np.uint8)
        low, high = start * 8, (start + len(data)) * 8
        outside = [(max(a, low), min(b, high)) for a, b in (*self._outside, (self.bits, high))]
        outside = [(a - low, b - low) for a, b in outside if a < b]
        if outside:
            data = data.copy()
            for first, end in outside:
                _clear(data, first, end)
        return data

    def _again(self, number: int, chunks: int) -> npt.NDArray[np.uint8]:
        """Return the bytes of some chunks, which hold as many pages as when they were counted."""
        start = number * _BYTES
        length = min(chunks * _BYTES, (self.known + 7) // 8 - start)
        data = self._bytes(start, length)
        if len(data) < length or (_ones(data) != self._count[number : number + chunks]).any():
            raise self._changed(number)
        return data

    def _changed(self, number: int) -> DumpFormatError:
        return self._source.error(
            "the page bitmap has changed since the file was opened",
            at=self._offset + number * _BYTES,
            hint="read the file again when nothing writes to it",
        )

    def _chunk(self, number: int) -> int:
        """Return a chunk as one integer: bit i of it is page `number * _BITS + i`."""
        chunk = self._chunks.get(number)
        if chunk is None:
            data = self._again(number, 1).tobytes()
            chunk = self._chunks.put(number, int.from_bytes(data, "little"))
        return chunk

    def rank(self, page: int) -> int:
        """Return how many pages are set before `page`, or -1 if `page` itself is not set."""
        if not 0 <= page < self.known:
            return -1
        number, bit = divmod(page, _BITS)
        chunk = self._chunk(number)
        if not chunk >> bit & 1:
            return -1
        return int(self._rank[number]) + (chunk & (1 << bit) - 1).bit_count()

    def contains(self, pages: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
        """Return which of `pages` are set."""
        found = np.zeros(len(pages), np.bool_)
        near = np.flatnonzero(pages < np.uint64(self.known))
        places = pages[near].astype(np.int64)
        blocks = places // (_PIECE * 8)
        for block in np.unique(blocks).tolist():
            here = np.flatnonzero(blocks == block)
            data = self._again(block * (_PIECE // _BYTES), _PIECE // _BYTES)
            within = places[here] - block * _PIECE * 8
            found[near[here]] = data[within // 8] >> (within % 8).astype(np.uint8) & 1
        return found

    def count_before(self, page: int) -> int:
        """Return how many pages are set before `page`."""
        number, bit = divmod(min(page, self.bits), _BITS)
        if number >= len(self._count):
            return self.total
        return int(self._rank[number]) + (self._chunk(number) & (1 << bit) - 1).bit_count()

    def run_at(self, page: int) -> tuple[int, int] | None:
        """Return the run of set pages (first, end) that `page` is in, or None."""
        if self.rank(page) < 0:
            return None
        return self._first(page), self._end(page)

    def _end(self, page: int) -> int:
        """Return the first page after the set page `page` that is not set."""
        number, bit = divmod(page, _BITS)
        clear = ~self._chunk(number) >> bit
        length = (clear & -clear).bit_length() - 1
        if bit + length < _BITS:
            return page + length
        partial = np.flatnonzero(self._count[number + 1 :] != _BITS)
        if not len(partial):
            return len(self._count) * _BITS
        number += 1 + int(partial[0])
        clear = ~self._chunk(number)
        return number * _BITS + (clear & -clear).bit_length() - 1

    def _first(self, page: int) -> int:
        """Return the first page of the run that the set page `page` is in."""
        number, bit = divmod(page, _BITS)
        clear = ~self._chunk(number) & (1 << bit) - 1
        if clear:
            return number * _BITS + clear.bit_length()
        partial = np.flatnonzero(self._count[:number] != _BITS)
        if not len(partial):
            return 0
        number = int(partial[-1])
        clear = ~self._chunk(number) & (1 << _BITS) - 1
        return number * _BITS + clear.bit_length()

    def run(self, index: int) -> tuple[int, int]:
        """Return run number `index` as (first page, end page)."""
        number = int(np.searchsorted(self._run, index, side="right")) - 1
        chunk = self._chunk(number)
        carry = self._chunk(number - 1) >> _BITS - 1 if number else 0
        opens = chunk & ~(chunk << 1 | carry)
        bits = np.unpackbits(
            np.frombuffer(opens.to_bytes(_BYTES, "little"), np.uint8), bitorder="little"
        )
        places = np.flatnonzero(bits)
        rank = index - int(self._run[number])
        if rank >= len(places):
            raise self._changed(number)
        page = number * _BITS + int(places[rank])
        return page, self._end(page)

    def pages(self, chunks: int) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
        """Yield (rank of the first, numbers of the set pages) of `chunks` KiB at a time."""
        for number in range(0, len(self._count), chunks):
            if self._rank[min(number + chunks, len(self._count))] > self._rank[number]:
                bits = np.unpackbits(self._again(number, chunks), bitorder="little")
                yield int(self._rank[number]), np.flatnonzero(bits) + number * _BITS


def _ones(data: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """Return how many bits are set in each chunk."""
    padded = np.zeros(-(-len(data) // _BYTES) * _BYTES, np.uint8)
    padded[: len(data)] = data
    ones = np.bitwise_count(padded.view(np.uint64)).reshape(-1, _BYTES // 8)
    total: npt.NDArray[np.int64] = ones.sum(axis=1, dtype=np.int64)
    return total


def _clear(data: npt.NDArray[np.uint8], first: int, end: int) -> None:
    """Clear the bits from `first` up to `end`."""
    low, high = first // 8, end // 8
    if low == high:
        data[low] &= 0xFF ^ (1 << end % 8) - (1 << first % 8)
        return
    data[low] &= (1 << first % 8) - 1
    data[low + 1 : high] = 0
    if end % 8:
        data[high] &= 0xFF << end % 8 & 0xFF


class RunExtents(ExtentSequence):
    """The runs of a bitmap as extents of machine memory; nothing is made before it is asked."""

    def __init__(self, bitmap: PageBitmap, page_size: int):
        self._bitmap = bitmap
        self._page_size = page_size

    def __len__(self) -> int:
        return self._bitmap.runs

    def _extent(self, index: int) -> Extent:
        first, end = self._bitmap.run(index)
        return Extent(first * self._page_size, end * self._page_size)

    def __iter__(self) -> Iterator[Extent]:
        size = self._page_size
        start = end = -1
        for _, pages in self._bitmap.pages(64):
            breaks = np.flatnonzero(np.diff(pages) != 1) + 1
            firsts = pages[np.concatenate(([0], breaks))].tolist()
            lasts = pages[np.concatenate((breaks - 1, [len(pages) - 1]))].tolist()
            for first, last in zip(firsts, lasts, strict=True):
                if first != end:
                    if end >= 0:
                        yield Extent(start * size, end * size)
                    start = first
                end = last + 1
        if end >= 0:
            yield Extent(start * size, end * size)
