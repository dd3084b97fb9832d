"""Address ranges by the hundred thousand: sorted tables without one object per range."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np
import numpy.typing as npt

from luformat.memory.image import Extent, Words

__all__ = ["ExtentSequence", "ExtentTable", "compact", "merge_ranges"]


def compact(words: Words) -> array[int]:
    """Return `words` as a compact array whose items are plain integers (quick to bisect)."""
    table = array("Q")
    table.frombytes(np.ascontiguousarray(words, np.uint64).tobytes())
    return table


def merge_ranges(starts: Words, ends: Words) -> tuple[Words, Words]:
    """Return the union of the ranges [start, end) as sorted ranges that do not touch."""
    filled = ends > starts
    starts, ends = starts[filled], ends[filled]
    order = np.argsort(starts, kind="stable")
    starts, ends = starts[order], np.maximum.accumulate(ends[order])
    if not len(starts):
        return starts, ends
    opens = np.concatenate(([True], starts[1:] > ends[:-1]))
    closes = np.concatenate((opens[1:], [True]))
    return starts[opens], ends[closes]


class ExtentSequence(Sequence[Extent]):
    """Extents made one at a time; equal to any sequence of the same extents."""

    @abstractmethod
    def _extent(self, index: int) -> Extent:
        """Return extent `index`, which is in range."""

    @overload
    def __getitem__(self, index: int) -> Extent: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Extent]: ...
    def __getitem__(self, index: int | slice) -> Extent | Sequence[Extent]:
        if isinstance(index, slice):
            return tuple(map(self._extent, range(*index.indices(len(self)))))
        if not -len(self) <= index < len(self):
            raise IndexError(index)
        return self._extent(index % len(self))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(
            mine == theirs for mine, theirs in zip(self, other, strict=True)
        )

    __hash__ = None  # type: ignore[assignment] # equal to lists and tuples, which have other hashes

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self[:8])}{', …' if len(self) > 8 else ''})"


class ExtentTable(ExtentSequence):
    """Sorted, disjoint extents kept as two arrays of addresses (bytes)."""

    def __init__(self, starts: Words, ends: Words):
        """Take the union of the ranges [start, end); they may overlap and be unsorted."""
        starts, ends = merge_ranges(starts, ends)
        self._starts = compact(starts)
        self._ends = compact(ends)

    def __len__(self) -> int:
        return len(self._starts)

    def _extent(self, index: int) -> Extent:
        return Extent(self._starts[index], self._ends[index])

    def __iter__(self) -> Iterator[Extent]:
        return map(Extent, self._starts, self._ends)

    def at(self, address: int) -> Extent | None:
        """Return the extent that holds `address`, or None."""
        index = bisect_right(self._starts, address) - 1
        if index >= 0 and address < self._ends[index]:
            return Extent(self._starts[index], self._ends[index])
        return None

    def hold(self, addresses: Words, length: int) -> npt.NDArray[np.bool_]:
        """Return at which of `addresses` `length` bytes lie in one extent."""
        if not len(self._starts):
            return np.zeros(len(addresses), np.bool_)
        starts, ends = self.columns()
        index = np.searchsorted(starts, addresses, side="right") - 1
        ends = ends[index]
        held: npt.NDArray[np.bool_] = (
            (index >= 0) & (addresses < ends) & (ends - addresses >= np.uint64(length))
        )
        return held

    def columns(self) -> tuple[Words, Words]:
        """Return all starts and all ends."""
        return np.frombuffer(self._starts, np.uint64), np.frombuffer(self._ends, np.uint64)

    def overlaps(self, start: int, end: int) -> bool:
        """Return whether an extent holds any address from `start` up to `end`."""
        index = bisect_right(self._ends, start)
        return index < len(self._ends) and self._starts[index] < end

    @property
    def size(self) -> int:
        """Sum of all lengths in bytes."""
        return sum(self._ends) - sum(self._starts)
