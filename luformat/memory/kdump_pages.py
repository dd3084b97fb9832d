"""The page descriptors of a kdump file, and how far each of them can be believed.

Nothing in the format guards a descriptor: a wrong offset may lead to the intact data of
another page, and a bitmap with one bit too many gives every later page its neighbour's
descriptor. What guards them is the order in which all writers (makedumpfile, QEMU) work. The
data of the first page follows the last descriptor, pages follow each other in page order
without a gap, and one stored page of zeros, the first of all, stands for every page of zeros.
So the start of the data tells how many descriptors there are, which the bitmap must agree
with; a page's data must begin where that of the page before it ends and end where that of the
next begins; and across a run of zero pages the data must go on without a gap. Compressed data
has lengths of its own to be held against, so one of its two neighbours is enough.

Files in which few descriptors follow each other come from some other writer: there the rule
proves nothing, and each descriptor is judged by itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from luformat.memory.cache import Recent
from luformat.memory.image import Presence
from luformat.memory.kdump_header import KdumpHeader
from luformat.memory.kdump_layout import COMPRESSED
from luformat.memory.stored import StoredFile

__all__ = ["Entry", "PageDescriptors", "Rows"]

Rows = npt.NDArray[np.void]
"""Page descriptors as they stand in the file: offset, size, flags, page_flags."""

_BATCH = 4096
"""Descriptors that are looked at, at either end, to tell what kind of file it is."""
_KEPT_ROWS = 128
"""Descriptors read at once when single pages are asked for."""
_STEP = 65536
"""Descriptors read at once in search of a neighbour across pages of zeros."""
_SEARCHED = 1 << 26
"""Descriptors that one file's searches may read in all; only a made-up file needs more."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a page's data stands: file offset, bytes, flags; `zero` if it is the page that
    stands for every page of zeros."""

    offset: int
    size: int
    flags: int
    zero: bool


class _Block:
    """Neighbouring descriptors as lists, and which of them have data of their own."""

    __slots__ = ("flags", "offsets", "own", "sizes")

    def __init__(self, rows: Rows, data_at: int):
        self.offsets: list[int] = rows["offset"].tolist()
        self.sizes: list[int] = rows["size"].tolist()
        self.flags: list[int] = rows["flags"].tolist()
        self.own: list[int] = np.flatnonzero(rows["offset"] > data_at).tolist()

    def __len__(self) -> int:
        return len(self.offsets)


class PageDescriptors:
    """The descriptors of one file, found by rank: the how-manieth page of the bitmap."""

    def __init__(self, source: StoredFile, header: KdumpHeader, total: int):
        """Take the file and how many pages its bitmap counts; raises DumpFormatError if the
        start of the data says that it counts wrongly."""
        self._source = source
        self._row = header.layout.page
        self._at = header.descriptors_at
        self._page_size = header.page_size
        self.total = total
        self.data_at = self._at + total * self._row.itemsize
        self._kept: Recent[int, _Block] = Recent(32)
        self._known: Recent[int, Entry | Presence] = Recent(4096)
        self._searches = _SEARCHED
        self._zeros = (0, 0, True)
        first = self.read(0, _BATCH)
        first = first[(first["offset"] > 0) & (first["size"] > 0)]
        first = first[first["size"] <= header.page_size]
        self._ordered = self._is_ordered(first)
        if self._ordered and len(first):
            self._check_start(first, header.dumped_at)

    def read(self, rank: int, count: int) -> Rows:
        """Return descriptors from `rank` on; fewer than `count` where the file ends."""
        count = max(0, min(count, self.total - rank))
        size = self._row.itemsize
        data = self._source.read(self._at + rank * size, count * size)
        return np.frombuffer(data[: len(data) // size * size], self._row)

    def sensible(self, rows: Rows) -> npt.NDArray[np.bool_]:
        """Return which descriptors can be true by themselves: compression only ever shrinks
        a page, and no data stands before the end of the descriptors."""
        sizes = rows["size"]
        lengths: npt.NDArray[np.bool_] = (
            (rows["offset"] >= self.data_at)
            & (sizes > 0)
            & (sizes <= self._page_size)
            & ((rows["flags"] & COMPRESSED > 0) | (sizes == self._page_size))
        )
        return lengths

    def entry(self, rank: int) -> Entry | Presence:
        """Return where the data of page number `rank` stands, or why that is not known."""
        known = self._known.get(rank)
        return self._known.put(rank, self._judged(rank)) if known is None else known

    def _judged(self, rank: int) -> Entry | Presence:
        number, index = divmod(rank, _KEPT_ROWS)
        block = self._kept.get(number)
        if block is None:
            rows = self.read(number * _KEPT_ROWS, _KEPT_ROWS)
            block = self._kept.put(number, _Block(rows, self.data_at))
        if index >= len(block):
            return Presence.TRUNCATED
        offset, size, flags = block.offsets[index], block.sizes[index], block.flags[index]
        if offset == 0:
            return Presence.UNREADABLE
        if offset < self.data_at or not 0 < size <= self._page_size:
            return Presence.DAMAGED
        if not flags & COMPRESSED and size != self._page_size:
            return Presence.DAMAGED
        if not self._ordered:
            return Entry(offset, size, flags, zero=False)
        if offset == self.data_at:
            first, end, holds = self._zero_run(rank)
            if not holds and not flags & COMPRESSED:
                return Presence.DAMAGED
            return Entry(offset, size, flags, zero=first > 0 or end - first > 1)
        before, after = self._before_in(block, rank, index), self._after_in(block, rank, index)
        follows = before[1] == offset if before else self._may_begin(offset)
        leads = after[1] == offset + size if after else follows
        if (follows or leads) if flags & COMPRESSED else (follows and leads):
            return Entry(offset, size, flags, zero=False)
        return Presence.DAMAGED

    def _may_begin(self, offset: int) -> bool:
        """Return whether the first page that is not zeros may have its data at `offset`: first
        of all, or behind the page of zeros, of which the first descriptor may tell."""
        sizes = self.read(0, 1)["size"].tolist()
        return offset - self.data_at in (0, self._page_size, *sizes)

    def _zero_run(self, rank: int) -> tuple[int, int, bool]:
        """Return the run of pages around `rank` that have no data of their own (first, end),
        and whether the data goes on across it: if not, one of them had some."""
        if not self._zeros[0] <= rank < self._zeros[1]:
            before, after = self._before(rank), self._after(rank)
            if after is None:
                holds = True
            else:
                holds = before[1] == after[1] if before else self._may_begin(after[1])
            first, end = before[0] + 1 if before else 0, after[0] if after else self.total
            self._zeros = (first, end, holds)
        return self._zeros

    def _before_in(self, block: _Block, rank: int, index: int) -> tuple[int, int] | None:
        """Return what `_before` does; `rank` is number `index` of a block that has been read."""
        start, place = rank - index, bisect_left(block.own, index) - 1
        if place >= 0:
            found = block.own[place]
            return start + found, block.offsets[found] + block.sizes[found]
        return self._before(start) if start > 0 and self._searches > 0 else None

    def _after_in(self, block: _Block, rank: int, index: int) -> tuple[int, int] | None:
        """Return what `_after` does; `rank` is number `index` of a block that has been read."""
        start, place = rank - index, bisect_right(block.own, index)
        if place < len(block.own):
            found = block.own[place]
            return start + found, block.offsets[found]
        end = start + len(block)
        return self._after(end - 1) if end < self.total and self._searches > 0 else None

    def _before(self, rank: int) -> tuple[int, int] | None:
        """Return (rank, end of its data) of the last page before `rank` with data of its own."""
        end, step = rank, _KEPT_ROWS
        while True:
            rows = self.read(max(0, end - step), min(end, step))
            self._searches -= len(rows)
            step = _STEP
            own = np.flatnonzero(rows["offset"] > self.data_at)
            end -= len(rows)
            if len(own):
                offset, size, _, _ = rows[own[-1]].item()
                return end + int(own[-1]), offset + size
            if end <= 0 or self._searches <= 0:
                return None

    def _after(self, rank: int) -> tuple[int, int] | None:
        """Return (rank, file offset) of the first page after `rank` with data of its own."""
        first, step = rank + 1, _KEPT_ROWS
        while True:
            rows = self.read(first, step)
            self._searches -= len(rows)
            if not len(rows):
                return None
            step = _STEP
            own = np.flatnonzero(rows["offset"] > self.data_at)
            if len(own):
                return first + int(own[0]), int(rows["offset"][own[0]])
            first += len(rows)
            if first >= self.total or self._searches <= 0:
                return None

    def _is_ordered(self, rows: Rows) -> bool:
        """Return whether data follows each other, in the order of the pages, in most of `rows`."""
        offsets, first = np.unique(rows["offset"], return_index=True)
        joins = offsets[1:] == offsets[:-1] + rows["size"][first[:-1]]
        good = joins & (first[1:] > first[:-1])
        # One pair is allowed to fail: the page of zeros stands first, and may be met later.
        return (int(good.sum()) + 1) * 2 >= len(joins)

    def _check_start(self, rows: Rows, bitmap_at: int) -> None:
        """Hold the bitmap's count against the place where the data begins.

        Raises DumpFormatError if another count fits; if none does, the file is not one whose
        descriptors bear each other out.
        """
        offsets, uses = np.unique(rows["offset"], return_counts=True)
        joined = (uses > 1) | np.isin(offsets, rows["offset"] + rows["size"])
        joined |= np.isin(offsets, rows["offset"][np.isin(rows["offset"] + rows["size"], offsets)])
        at = int(np.flatnonzero(joined)[0]) if joined.any() else 0
        start = int(offsets[at])
        # The page of zeros stands first, whether there are pages of zeros or not; some writers
        # leave it out. One wrong descriptor may seem to come before all, or hide the first.
        if any(low - self.data_at in (0, self._page_size) for low in (start, int(offsets[0]))):
            return
        gaps = start - self.data_at, start - self.data_at - self._page_size
        if start > self.data_at and all(gap % self._row.itemsize for gap in gaps):
            self._ordered = False
            return
        raise self._source.error(
            "the page bitmap and the page descriptors contradict each other",
            at=bitmap_at,
            wanted=f"about {(start - self._at) // self._row.itemsize} pages, by where the data "
            "of the first page begins",
            got=f"{self.total} pages in the second bitmap",
            hint="the dump is damaged; copy it again, or have it taken again",
        )

    def last(self) -> Rows:
        """Return the last descriptors; data that the file's end cuts belongs to them."""
        return self.read(max(0, self.total - _BATCH), _BATCH)
