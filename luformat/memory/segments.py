"""Memory that stands in files byte for byte: what raw, ELF, LiME and AVML v1 share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError, MemoryAbsentError
from luformat.memory.contradictions import Overlaps, contradictions
from luformat.memory.extents import ExtentTable, compact
from luformat.memory.image import (
    Extent,
    FilePlace,
    MemoryImage,
    Presence,
    Progress,
    Shortfall,
    Words,
)
from luformat.memory.stored import StoredFile

__all__ = ["NO_RANGES", "Ranges", "SegmentImage", "Segments"]

Ranges = tuple[Words, Words]
"""Starts and ends of machine address ranges, in bytes."""

_BATCH = 1 << 16
"""Words that a scan looks at together."""
_LONG = 1 << 20
"""Bytes of a piece from which on its holes are looked for, if the file is sparse."""
_MOST_GAPS = 1 << 20

NO_RANGES: Ranges = (np.empty(0, np.uint64), np.empty(0, np.uint64))


@dataclass(frozen=True, slots=True)
class Segments:
    """Columns of pieces of memory: machine address range, file offset, number of the file."""

    starts: Words
    ends: Words
    offsets: Words
    files: npt.NDArray[np.uint32] = field(default_factory=lambda: np.empty(0, np.uint32))

    def laid_out(self) -> tuple[Segments, Overlaps]:
        """Return the pieces sorted, disjoint, and neighbours merged; and what is left over.

        Where pieces overlap (the same memory mapped twice), the one that starts first
        counts, and of those the longest.
        """
        filled = self.ends > self.starts
        if not filled.any():
            none = self._chosen(filled)
            return none, none._overlaps(none.ends)
        order = np.lexsort((~self.ends, self.starts))
        table = self._chosen(order[filled[order]])
        covered = np.concatenate((table.starts[:1], np.maximum.accumulate(table.ends)[:-1]))
        overlaps = table._overlaps(np.minimum(np.maximum(table.starts, covered), table.ends))
        shift = np.maximum(table.starts, covered) - table.starts
        shifted = Segments(table.starts + shift, table.ends, table.offsets + shift, table.files)
        table = shifted._chosen(shifted.starts < shifted.ends)
        starts, ends, offsets, files = table.starts, table.ends, table.offsets, table.files
        joins = (
            (starts[1:] == ends[:-1])
            & (offsets[1:] - offsets[:-1] == starts[1:] - starts[:-1])
            & (files[1:] == files[:-1])
        )
        opens = np.concatenate(([True], ~joins))
        closes = np.concatenate((~joins, [True]))
        return Segments(starts[opens], ends[closes], offsets[opens], files[opens]), overlaps

    def _overlaps(self, covered: Words) -> Overlaps:
        """Return the fronts of the pieces, up to the addresses `covered`."""
        rows = covered > self.starts
        return Overlaps(self.starts[rows], covered[rows], self.offsets[rows], self.files[rows])

    def without(self, gaps: ExtentTable) -> tuple[Segments, Ranges]:
        """Return the pieces without the parts that lie in `gaps` of their one file, and the
        addresses of these parts.

        Raises DumpFormatError if they are more than any writer leaves.
        """
        gap_starts, gap_ends = gaps.columns()
        file_ends = self.offsets + (self.ends - self.starts)
        low = np.searchsorted(gap_ends, self.offsets, side="right")
        count = np.maximum(np.searchsorted(gap_starts, file_ends, side="left") - low, 0)
        if not count.any():
            return self, NO_RANGES
        if int(count.sum()) > _MOST_GAPS:
            raise DumpFormatError(
                "more pieces of the flattened file are missing than of any dump",
                wanted=f"at most {_MOST_GAPS}",
                got=int(count.sum()),
                hint="copy the dump again in full",
            )
        rows = np.repeat(np.arange(len(count)), count + 1)
        number = np.arange(len(rows)) - np.repeat(np.cumsum(count + 1) - (count + 1), count + 1)
        gap = np.minimum(low[rows] + number, len(gap_starts) - 1)
        before = np.maximum(low[rows] + number - 1, 0)
        left: Words = np.where(number == 0, self.offsets[rows], gap_ends[before])
        last = number == count[rows]
        right: Words = np.where(last, file_ends[rows], gap_starts[gap])
        left = np.minimum(np.maximum(left, self.offsets[rows]), file_ends[rows])
        right = np.maximum(np.minimum(right, file_ends[rows]), left)
        start = self.starts[rows] + (left - self.offsets[rows])
        kept = Segments(start, start + (right - left), left)
        until: Words = np.where(last, right, gap_ends[gap])
        until = np.maximum(np.minimum(until, file_ends[rows]), right)
        return kept, (kept.ends, kept.ends + (until - right))

    def _chosen(self, rows: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Segments:
        files = self.files if len(self.files) else np.zeros(len(self.starts), np.uint32)
        return Segments(self.starts[rows], self.ends[rows], self.offsets[rows], files[rows])


class SegmentImage(MemoryImage):
    """A memory image over pieces of files; owns the files."""

    def __init__(
        self,
        kind: str,
        name: str,
        files: Sequence[StoredFile],
        segments: Segments,
        *,
        excluded: Ranges = NO_RANGES,
        truncated: Ranges = NO_RANGES,
        lost: Ranges = NO_RANGES,
        shortfalls: tuple[Shortfall, ...] = (),
    ):
        """Take the pieces that the files really hold; `excluded`, `truncated` and `lost` are
        the ranges that the container tells of without holding them, `shortfalls` what it
        says of itself."""
        self.kind = kind
        self.name = name
        self._shortfalls = shortfalls
        self._files = files
        table, self._overlaps = segments.laid_out()
        self._compared: tuple[Shortfall, ...] | None = None
        self._starts = compact(table.starts)
        self._ends = compact(table.ends)
        self._offsets = compact(table.offsets)
        self._table = table
        self._present = ExtentTable(table.starts, table.ends)
        self.extents: Sequence[Extent] = self._present
        self._absent = (
            (ExtentTable(*lost), Presence.LOST),
            (ExtentTable(*truncated), Presence.TRUNCATED),
            (ExtentTable(*excluded), Presence.EXCLUDED),
        )

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        if self._compared is None:
            self._compared = contradictions(self._overlaps, self._files, self.view)
        changing = (fact for file in self._files for fact in file.shortfalls())
        return (*self._shortfalls, *self._compared, *changing)

    def close(self) -> None:
        for file in self._files:
            file.close()

    def extent_at(self, maddr: int) -> Extent | None:
        return self._present.at(maddr)

    @property
    def size(self) -> int:
        return self._present.size

    def holds(self, maddrs: Words, length: int) -> npt.NDArray[np.bool_]:
        return self._present.hold(maddrs, length)

    def explain(self, maddr: int) -> Presence:
        if self._present.at(maddr) is not None:
            return Presence.PRESENT
        for ranges, presence in self._absent:
            if ranges.at(maddr) is not None:
                return presence
        return Presence.HOLE

    def _file(self, index: int) -> StoredFile:
        return self._files[int(self._table.files[index]) if len(self._files) > 1 else 0]

    def _find(self, maddr: int) -> int:
        """Return the number of the piece that holds `maddr`, or -1."""
        index = bisect_right(self._starts, maddr) - 1
        return index if index >= 0 and maddr < self._ends[index] else -1

    def place(self, maddr: int) -> FilePlace | None:
        index = self._find(maddr)
        if index < 0:
            return None
        file = self._file(index)
        offset = file.place(self._offsets[index] + maddr - self._starts[index])
        name = file.name if file.packing is None else f"{file.name} (unpacked)"
        return None if offset is None else FilePlace(name, offset)

    def read_run(self, maddr: int, length: int) -> bytes:
        index = self._find(maddr)
        length = min(length, self._ends[index] - maddr)
        offset = self._offsets[index] + maddr - self._starts[index]
        data = self._file(index).read(offset, length)
        if not data:
            raise MemoryAbsentError(maddr, Presence.TRUNCATED.value)
        return data

    def view(self, maddr: int, length: int) -> memoryview:
        index = self._find(maddr)
        if index >= 0 and maddr + length <= self._ends[index]:
            offset = self._offsets[index] + maddr - self._starts[index]
            data = self._file(index).read(offset, length)
            if len(data) == length:
                return memoryview(data)
        return super().view(maddr, length)

    def written(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        while start < end and (index := self._find(start)) >= 0:
            last = min(end, self._ends[index])
            shift = self._offsets[index] - self._starts[index]
            for first, behind in self._file(index).data_ranges(start + shift, last + shift):
                yield first - shift, behind - shift
            start = last

    def _gather(self, maddrs: Words, page_size: int, into: memoryview) -> None:
        found = self._places(maddrs, page_size)
        for file, pages, offsets, lengths in found:
            begins = (pages * page_size).tolist()
            pieces = [
                (offset, into[begin : begin + length])
                for offset, begin, length in zip(offsets, begins, lengths, strict=True)
            ]
            if not file.read_into(pieces):
                found = []
                break
        if not found:
            super()._gather(maddrs, page_size, into)  # finds and names the absent page

    def send_pages(self, maddrs: Words, page_size: int, target: int, *, ahead: bool = False) -> int:
        found = self._places(maddrs, page_size)
        if len(found) != 1:
            return 0
        file, _, offsets, lengths = found[0]
        return file.send(offsets, lengths, target, ahead=ahead)

    def _places(
        self, maddrs: Words, page_size: int
    ) -> list[tuple[StoredFile, npt.NDArray[np.int64], list[int], list[int]]]:
        """Return where pages stand: of each file that has some the indices in `maddrs`, offsets
        and lengths (bytes) of pieces, pages that follow each other in the file as one.

        Nothing is returned if any page is not there as a whole.
        """
        table = self._table
        if not len(table.starts):
            return []
        index = np.searchsorted(table.starts, maddrs, side="right") - 1
        ends = table.ends[index]
        whole = (index >= 0) & (maddrs < ends) & (ends - maddrs >= np.uint64(page_size))
        if not whole.all():
            return []
        offsets = table.offsets[index] + (maddrs - table.starts[index])
        found = []
        for number, file in enumerate(self._files):
            mine = np.arange(len(maddrs))
            if len(self._files) > 1:
                mine = np.flatnonzero(table.files[index] == number)
            if len(mine):
                follows = (np.diff(mine) == 1) & (np.diff(offsets[mine]) == page_size)
                first = np.flatnonzero(np.concatenate(([True], ~follows)))
                lengths = np.diff(first, append=len(mine)) * page_size
                found.append((file, mine[first], offsets[mine[first]].tolist(), lengths.tolist()))
        return found

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        done, total = 0, self._present.size
        for rows in _batches(self._table, step):
            for maddrs, offsets in self._heads_of(rows, step):
                number = self._table.files[rows.start]
                file = self._files[number]
                if (offsets[1:] > offsets[:-1]).all():
                    words = file.words_at(offsets)
                else:  # pieces need not stand in the file in the order of their addresses
                    order = np.argsort(offsets, kind="stable")
                    words = np.empty(len(maddrs), np.uint64)
                    words[order] = file.words_at(offsets[order])
                yield maddrs, words
                if progress:
                    progress(min(total, done + len(maddrs) * step), total)
            done += int((self._table.ends[rows] - self._table.starts[rows]).sum())
        if progress:
            progress(total, total)

    def _heads_of(self, rows: slice, step: int) -> Iterator[tuple[Words, Words]]:
        """Yield (machine addresses, file offsets) of the words to look at in some pieces."""
        starts, ends = self._table.starts[rows], self._table.ends[rows]
        offsets = self._table.offsets[rows]
        if len(starts) > 1:
            yield _heads(starts, ends, offsets, step)
            return
        start, offset = int(starts[0]), int(offsets[0])
        file = self._files[self._table.files[rows.start]]
        for data, data_end in file.data_ranges(offset, offset + int(ends[0]) - start):
            for first in range(data, data_end, _BATCH * step):
                last = min(first + _BATCH * step, data_end) - 8
                skip = -(first - offset + start) % step
                places = np.arange(first + skip, last + 1, step, dtype=np.uint64)
                yield places + np.uint64(start) - np.uint64(offset), places


def _batches(table: Segments, step: int) -> Iterator[slice]:
    """Yield the pieces in batches: a long one by itself, many short ones together, none with
    those of another file."""
    sizes = table.ends - table.starts
    weight = np.minimum(sizes // np.uint64(step) + np.uint64(1), np.uint64(_BATCH))
    reach = np.cumsum(weight)
    alone = sizes >= np.uint64(_LONG)
    cuts = alone[1:] | alone[:-1] | (table.files[1:] != table.files[:-1])
    edges = [0, *(np.flatnonzero(cuts) + 1).tolist(), len(sizes)] if len(sizes) else []
    for first, last in pairwise(edges):
        while first < last:
            before = int(reach[first - 1]) if first else 0
            end = int(np.searchsorted(reach, before + _BATCH, side="right"))
            end = max(first + 1, min(end, last))
            yield slice(first, end)
            first = end


def _heads(starts: Words, ends: Words, offsets: Words, step: int) -> tuple[Words, Words]:
    """Return the multiples of `step` at which eight bytes lie in [start, end), and where these
    stand in the file."""
    size = np.uint64(step)
    skip = (size - starts % size) % size
    room = ends - starts
    count = np.where(room >= skip + np.uint64(8), (room - skip - np.uint64(8)) // size + 1, 0)
    count = count.astype(np.int64)
    rows = np.repeat(np.arange(len(starts)), count)
    number = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count)
    within = skip[rows] + number.astype(np.uint64) * size
    return starts[rows] + within, offsets[rows] + within
