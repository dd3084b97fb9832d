"""Flattened files: what QEMU and `makedumpfile -F` write to a pipe, kdump or ELF inside.

The file is a list of pieces, each with the offset that it would have in the plain file. It is
read through an index of the pieces, sorted by that offset; nothing is rewritten. A piece takes
24 bytes of memory. Pieces without contents, and any number of these in a row, take none: they
are stepped over by the thousand.

What was written later replaces what was written earlier, as it would in the plain file, and
what no piece covers is zeros there. Writers rewrite their headers so, but nothing else: where
two pieces meet, or none is, `stored_once` says no, and readers do not take it for memory.
"""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_right

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError, Where
from luformat.memory.extents import ExtentTable, compact
from luformat.memory.image import Progress, Shortfall, Words
from luformat.memory.kdump_layout import (
    FLAT_END,
    FLAT_HEADER,
    FLAT_HEADER_SIZE,
    FLAT_MAGIC,
    FLAT_PIECE,
)
from luformat.memory.stored import StoredFile

__all__ = ["FlatFile"]

_MOST_PIECES = 1 << 22
"""Pieces of at least 16 KiB, as QEMU writes them, make this 64 GiB of stored data."""
_MOST_OVERLAPS = 1 << 16
_LARGEST_OFFSET = 1 << 62
_FORM = (1, 1)
"""The only type and version of flattened files."""
_AHEAD = 256 << 10
"""Bytes read at once where pieces are small."""
_SMALL = 4096
_NOWHERE = np.uint64(0xFFFF_FFFF_FFFF_FFFF)

_Columns = tuple[Words, Words, Words]


class FlatFile(StoredFile):
    """The plain file that a flattened one stands for.

    `size` is the plain file's length in bytes, `stored` how many of them the flattened
    file holds, `truncated` whether its end is missing. Gaps read as zeros; in a truncated
    file they are unknown and cut a read short.
    """

    def __init__(self, file: StoredFile, progress: Progress | None = None):
        """Index the pieces; raises DumpFormatError if their headers are damaged."""
        self.name = file.name
        self.packing = file.packing
        self._file = file
        _check_form(file)
        walk = _PieceWalk(file, progress)
        starts, ends, places = walk.columns()
        self.truncated = walk.truncated
        self.size = int(ends.max()) if len(ends) else 0
        starts, ends, places, twice = _last_wins(file, starts, ends, places)
        self._twice = ExtentTable(*twice)
        self._starts, self._ends, self._places = compact(starts), compact(ends), compact(places)
        self.stored = int((ends - starts).sum())

    def close(self) -> None:
        self._file.close()

    def shortfalls(self) -> tuple[Shortfall, ...]:
        return self._file.shortfalls()

    def error(
        self,
        message: str,
        *,
        at: int | None = None,
        wanted: object = None,
        got: object = None,
        hint: str | None = None,
    ) -> DumpFormatError:
        """Return the error; `at` is an offset in the plain file."""
        place = None if at is None else self.place(at)
        return self._file.error(message, at=place, wanted=wanted, got=got, hint=hint)

    def where(self, offset: int) -> Where:
        """Return the place of the plain file's byte at `offset` in the flattened file."""
        place = self.place(offset)
        return self._file.where(self._file.size if place is None else place)

    def place(self, offset: int) -> int | None:
        """Return where the plain file's byte at `offset` stands in the flattened file."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset >= self._ends[index]:
            return None
        return self._places[index] + offset - self._starts[index]

    def stored_once(self, offset: int, length: int) -> bool:
        end = offset + length
        twice = self._twice
        if twice.overlaps(offset, end):
            return False
        index = bisect_right(self._starts, offset) - 1
        while 0 <= index < len(self._starts) and self._starts[index] <= offset < self._ends[index]:
            offset = self._ends[index]
            if offset >= end:
                return True
            index += 1
        return False

    def gaps(self) -> ExtentTable:
        """Return the parts of the plain file that no piece holds."""
        edges = np.frombuffer(self._ends, np.uint64)
        starts = np.frombuffer(self._starts, np.uint64)
        return ExtentTable(np.concatenate((np.zeros(1, np.uint64), edges[:-1])), starts)

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer at the end or where bytes are unknown."""
        end = min(offset + length, self.size)
        parts = []
        index = max(0, bisect_right(self._starts, offset) - 1)
        while offset < end:
            if index < len(self._starts) and self._starts[index] <= offset < self._ends[index]:
                stop = min(end, self._ends[index])
                data = self._file.read(
                    self._places[index] + offset - self._starts[index], stop - offset
                )
                parts.append(data)
                if len(data) < stop - offset:
                    break
                offset = stop
            elif index < len(self._starts) and self._ends[index] <= offset:
                index += 1
            elif self.truncated:
                break
            else:
                stop = min(end, self._starts[index])
                parts.append(bytes(stop - offset))
                offset = stop
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def words_at(self, offsets: Words) -> Words:
        words = np.empty(len(offsets), np.uint64)
        places = self._places_of(offsets)
        split = np.flatnonzero(places == _NOWHERE)
        whole = np.flatnonzero(places != _NOWHERE)
        order = whole[np.argsort(places[whole], kind="stable")]
        words[order] = self._file.words_at(places[order])
        for index in split.tolist():  # in two pieces, or in none
            data = self.read(int(offsets[index]), 8)
            if len(data) < 8:
                raise self.shorter(int(offsets[index]))
            words[index] = int.from_bytes(data, "little")
        return words

    def _places_of(self, offsets: Words) -> Words:
        """Return where the words at `offsets` stand in the flattened file in one piece."""
        starts, ends = np.frombuffer(self._starts, np.uint64), np.frombuffer(self._ends, np.uint64)
        if not len(starts):
            return np.full(len(offsets), _NOWHERE)
        index = np.searchsorted(starts, offsets, side="right") - 1
        within = offsets - starts[index]
        inside = (index >= 0) & (offsets < ends[index]) & (ends[index] - offsets >= np.uint64(8))
        places: Words = np.frombuffer(self._places, np.uint64)[index] + within
        return np.where(inside, places, _NOWHERE)


class _PieceWalk:
    """Steps from piece to piece and writes down those that hold something."""

    def __init__(self, file: StoredFile, progress: Progress | None):
        self._file = file
        self._progress = progress
        self._ahead = b""
        self._ahead_at = 0
        self.truncated = False

    def columns(self) -> _Columns:
        """Return start, end and file offset of every piece, in the order of the file."""
        file, offset, small = self._file, FLAT_HEADER_SIZE, True
        starts, ends, places = array("Q"), array("Q"), array("Q")
        size_of_head, steps = FLAT_PIECE.itemsize, 0
        while True:
            head = self._head(offset, small)
            if len(head) < size_of_head:
                self.truncated = True
                break
            start = int.from_bytes(head[:8], "big", signed=True)
            size = int.from_bytes(head[8:], "big", signed=True)
            if start == FLAT_END:
                break
            if not (0 <= start < _LARGEST_OFFSET and 0 <= size < _LARGEST_OFFSET):
                raise file.error(
                    "a piece of the flattened file is damaged",
                    at=offset,
                    wanted="an offset and a size of at least 0",
                    got=f"{start} and {size}",
                )
            offset += size_of_head
            have = min(size, file.size - offset)
            if have > 0:
                starts.append(start)
                ends.append(start + have)
                places.append(offset)
            if have < size:
                self.truncated = True
                break
            if len(starts) > _MOST_PIECES:
                raise file.error(
                    "the flattened file has more pieces than any dump",
                    at=offset,
                    wanted=f"at most {_MOST_PIECES}",
                    got="more",
                    hint="rearrange it with `makedumpfile -R` and open the result",
                )
            offset += size
            small = size < _SMALL
            if not size:
                offset += self._empty(offset)
            steps += 1
            if self._progress and not steps % 4096:
                self._progress(offset, file.size)
        return (
            np.frombuffer(starts, np.uint64),
            np.frombuffer(ends, np.uint64),
            np.frombuffer(places, np.uint64),
        )

    def _head(self, offset: int, small: bool) -> bytes:
        """Return the header at `offset`; where pieces are small, several are read at once."""
        size = FLAT_PIECE.itemsize
        if not self._ahead_at <= offset <= self._ahead_at + len(self._ahead) - size:
            if not small:
                return self._file.read(offset, size)
            self._ahead_at, self._ahead = offset, self._file.read(offset, _AHEAD)
        at = offset - self._ahead_at
        return self._ahead[at : at + size]

    def _empty(self, offset: int) -> int:
        """Return how many bytes of pieces without contents follow, as far as has been read
        and in the hole of a sparse file behind it: zeros are such pieces."""
        size = FLAT_PIECE.itemsize
        data = self._ahead[offset - self._ahead_at :]
        heads = np.frombuffer(data[: len(data) // size * size], FLAT_PIECE)
        other = np.flatnonzero((heads["size"] != 0) | (heads["offset"] < 0))
        if len(other):
            return int(other[0]) * size
        after = offset + len(heads) * size
        filled, _ = next(self._file.data_ranges(after, self._file.size), (self._file.size, 0))
        return len(heads) * size + (filled - after) // size * size


def _check_form(file: StoredFile) -> None:
    data = file.read(0, FLAT_HEADER.itemsize)
    if len(data) < FLAT_HEADER.itemsize or not data.startswith(FLAT_MAGIC):
        raise file.error(
            "not a flattened dump",
            at=0,
            wanted=FLAT_MAGIC.rstrip(b"\0").decode(),
            got=data[:16].hex(" "),
        )
    header = np.frombuffer(data, FLAT_HEADER)[0]
    form = int(header["type"]), int(header["version"])
    if form != _FORM:
        raise file.error(
            "unknown form of a flattened dump",
            at=len(FLAT_MAGIC),
            wanted="type 1, version 1",
            got=f"type {form[0]}, version {form[1]}",
        )


def _last_wins(
    file: StoredFile, starts: Words, ends: Words, places: Words
) -> tuple[Words, Words, Words, tuple[Words, Words]]:
    """Return sorted pieces without overlaps, and the ranges that were written twice: what was
    written later replaces the earlier."""
    nothing = (starts[:0], ends[:0])
    order = np.arange(len(starts))
    if not (starts[1:] >= starts[:-1]).all():
        order = np.argsort(starts, kind="stable")
        starts, ends, places = starts[order], ends[order], places[order]
    reach = np.maximum.accumulate(ends)
    meets = np.flatnonzero(starts[1:] < reach[:-1]) + 1
    if not len(meets):
        return starts, ends, places, nothing
    twice = starts[meets], np.minimum(ends[meets], reach[meets - 1])
    touched = np.zeros(len(starts), np.bool_)
    touched[meets] = True
    # With those that they lie over: all up to the last piece that begins where nothing is open.
    opens = np.flatnonzero(~touched)
    touched[opens[np.searchsorted(opens, meets, side="right") - 1]] = True
    tangled = np.flatnonzero(touched)
    if len(tangled) > _MOST_OVERLAPS:
        raise file.error(
            "more pieces of the flattened file overlap than in any dump",
            at=int(places[tangled[0]]),
            wanted=f"at most {_MOST_OVERLAPS}",
            got=len(tangled),
            hint="rearrange it with `makedumpfile -R` and open the result",
        )
    swept = _swept(starts[tangled], ends[tangled], places[tangled], order[tangled])
    rest = ~touched
    joined = [
        np.concatenate((column[rest], new))
        for column, new in zip((starts, ends, places), swept, strict=True)
    ]
    order = np.argsort(joined[0], kind="stable")
    return joined[0][order], joined[1][order], joined[2][order], twice


def _swept(starts: Words, ends: Words, places: Words, written: npt.NDArray[np.int64]) -> _Columns:
    """Return the pieces of a tangle as what is on top at each point; `written` says when."""
    # Sweep over the edges; of the pieces open at a point, the last written is on top.
    top: list[tuple[int, int]] = []
    result: tuple[array[int], array[int], array[int]] = array("Q"), array("Q"), array("Q")
    edges = np.unique(np.concatenate((starts, ends)))
    entering = 0
    for here, after in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        while entering < len(starts) and int(starts[entering]) <= here:
            heapq.heappush(top, (-int(written[entering]), entering))
            entering += 1
        while top and int(ends[top[0][1]]) <= here:
            heapq.heappop(top)
        if top:
            index = top[0][1]
            result[0].append(here)
            result[1].append(after)
            result[2].append(int(places[index]) + here - int(starts[index]))
    return (
        np.frombuffer(result[0], np.uint64),
        np.frombuffer(result[1], np.uint64),
        np.frombuffer(result[2], np.uint64),
    )
