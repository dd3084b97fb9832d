"""Flattened kdump files: what QEMU and `makedumpfile -F` write to a pipe.

The file is a list of pieces, each with the offset that it would have in the plain file.
It is read through an index of the pieces; nothing is rewritten.
"""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_right

import numpy as np

from luformat.errors import DumpFormatError, Where
from luformat.memory.extents import Words, packed
from luformat.memory.image import Progress
from luformat.memory.kdump_layout import (
    FLAT_END,
    FLAT_HEADER,
    FLAT_HEADER_SIZE,
    FLAT_MAGIC,
    FLAT_PIECE,
)
from luformat.memory.local import LocalFile

__all__ = ["FlatFile"]

_MOST_PIECES = 1 << 26
_LARGEST_OFFSET = 1 << 62
_FORM = (1, 1)
"""The only type and version of flattened files."""


class FlatFile:
    """The plain file that a flattened one stands for, with the interface of `LocalFile`.

    `size` is the plain file's length in bytes, `stored` how many of them the flattened
    file holds, `truncated` whether its end is missing. Gaps read as zeros; in a truncated
    file they are unknown and cut a read short.
    """

    def __init__(self, file: LocalFile, progress: Progress | None = None):
        """Index the pieces; raises DumpFormatError if their headers are damaged."""
        self.name = file.name
        self._file = file
        self.truncated = False
        _check_form(file)
        starts, ends, places = self._pieces(progress)
        self.size = int(ends.max()) if len(ends) else 0
        starts, ends, places = _last_wins(starts, ends, places)
        self.stored = sum(ends.tolist()) - sum(starts.tolist())
        self._starts, self._ends, self._places = packed(starts), packed(ends), packed(places)

    def _pieces(self, progress: Progress | None) -> tuple[Words, Words, Words]:
        """Return start, end and file offset of every piece, in the order of the file."""
        file, offset = self._file, FLAT_HEADER_SIZE
        starts, ends, places = array("Q"), array("Q"), array("Q")
        head_size = FLAT_PIECE.itemsize
        while True:
            head = file.read(offset, head_size)
            if len(head) < head_size:
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
            offset += head_size
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
            if progress and not len(starts) % 4096:
                progress(offset, file.size)
        return (
            np.frombuffer(starts, np.uint64),
            np.frombuffer(ends, np.uint64),
            np.frombuffer(places, np.uint64),
        )

    def close(self) -> None:
        """Close the flattened file."""
        self._file.close()

    @property
    def packing(self) -> str | None:
        """The compression that was undone to get the flattened file."""
        return self._file.packing

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


def _check_form(file: LocalFile) -> None:
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


def _last_wins(starts: Words, ends: Words, places: Words) -> tuple[Words, Words, Words]:
    """Return sorted pieces without overlaps: what was written later replaces the earlier."""
    order = np.argsort(starts, kind="stable")
    in_order = starts[order], ends[order], places[order]
    if not (in_order[0][1:] < in_order[1][:-1]).any():
        return in_order
    # Sweep over the edges; of the pieces open at a point, the last written is on top.
    top: list[tuple[int, int]] = []
    result: tuple[array[int], array[int], array[int]] = array("Q"), array("Q"), array("Q")
    edges = np.unique(np.concatenate((starts, ends)))
    entering = 0
    for here, after in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        while entering < len(order) and int(in_order[0][entering]) <= here:
            number = int(order[entering])
            heapq.heappush(top, (-number, int(ends[number])))
            entering += 1
        while top and top[0][1] <= here:
            heapq.heappop(top)
        if top:
            number = -top[0][0]
            result[0].append(here)
            result[1].append(after)
            result[2].append(int(places[number]) + here - int(starts[number]))
    return (
        np.frombuffer(result[0], np.uint64),
        np.frombuffer(result[1], np.uint64),
        np.frombuffer(result[2], np.uint64),
    )
