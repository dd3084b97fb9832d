"""The page list: which machine page holds which part of the stream.

It alone translates between stream offsets and machine addresses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt

from luformat.errors import PageListError
from luformat.layout.layouts import placed_entry_size

__all__ = ["MFN_BITS", "FrameRun", "PageList", "check_entries", "mfn_bytes"]

MFN_BITS = 52
"""Widest machine address of x86-64, in bits: no frame can lie above it."""
_RUNS = 1 << 16
"""Runs that are worked out in one go."""


@cache
def mfn_bytes() -> int:
    """Return the bytes of an entry of the MFN array."""
    return placed_entry_size("xen_lu_memory::page_walk", "mfns")


@dataclass(frozen=True, slots=True)
class FrameRun:
    """Neighbouring frames: `length` bytes of stream at `offset` lie at `maddr` in one piece."""

    offset: int
    maddr: int
    length: int


def check_entries(mfns: npt.NDArray[np.uint64], page_size: int, first: int = 0) -> None:
    """Check entries of an array, from its entry `first` on.

    Raises PageListError for a frame that no machine can have.
    """
    limit = (1 << MFN_BITS) // page_size
    if len(mfns) and int(mfns.max()) >= limit:
        at = int(np.flatnonzero(mfns >= np.uint64(limit))[0])
        raise PageListError(
            f"MFN array entry {first + at} is {int(mfns[at]):#x}, beyond any machine's "
            f"memory (wanted below {limit:#x})",
            index=first + at,
        )


class PageList:
    """The MFN array of a handover: frame numbers in stream order, `page_size` bytes each.

    Implements "Live Update Data Stream" of the specification: pages may lie anywhere
    in machine memory and in any order; together they are one contiguous stream.
    """

    def __init__(self, mfns: npt.NDArray[np.uint64], page_size: int):
        """Take the array's entries; raises PageListError for a frame no machine can have."""
        check_entries(mfns, page_size)
        self.mfns = mfns
        self.page_size = page_size

    def __len__(self) -> int:
        return len(self.mfns)

    @property
    def size(self) -> int:
        """Length of the stream's pages in bytes, slack after END included."""
        return len(self.mfns) * self.page_size

    @cached_property
    def _run_starts(self) -> npt.NDArray[np.int64]:
        """Indices of the pages that do not follow their predecessor in memory."""
        if not len(self.mfns):
            return np.empty(0, np.int64)
        follows = self.mfns[1:] == self.mfns[:-1] + np.uint64(1)
        return np.concatenate(([0], np.flatnonzero(~follows) + 1))

    @property
    def run_count(self) -> int:
        """Number of pieces that the stream lies in when neighbouring frames are merged."""
        return len(self._run_starts)

    def runs(self, offset: int = 0, length: int | None = None) -> Iterator[FrameRun]:
        """Yield the contiguous pieces of memory that hold `length` stream bytes at `offset`."""
        end = self.size if length is None else offset + length
        if offset < 0 or end > self.size:
            raise ValueError(f"stream range {offset:#x}-{end:#x} is outside the page list")
        if offset == end:
            return
        starts, size = self._run_starts, self.page_size
        first = int(np.searchsorted(starts, offset // size, side="right")) - 1
        last = int(np.searchsorted(starts, (end - 1) // size, side="right"))
        for begin in range(first, last, _RUNS):
            pages = starts[begin : min(begin + _RUNS, last)]
            behind = np.append(starts[begin + 1 : begin + 1 + len(pages)], len(self.mfns))
            lows = np.maximum(pages * size, offset)
            highs = np.minimum(behind[: len(pages)] * size, end)
            maddrs = self.mfns[pages].astype(np.int64) * size + (lows - pages * size)
            columns = (lows.tolist(), maddrs.tolist(), (highs - lows).tolist())
            yield from map(FrameRun, *columns)

    def run(self, number: int) -> FrameRun:
        """Return one of the `run_count` pieces; raises IndexError for no such."""
        starts, size = self._run_starts, self.page_size
        first = int(starts[number])
        last = int(starts[number + 1]) if number + 1 < len(starts) else len(self.mfns)
        return FrameRun(first * size, int(self.mfns[first]) * size, (last - first) * size)

    def maddr_of(self, offset: int) -> int:
        """Return the machine address of the stream byte at `offset` (bytes)."""
        page, within = divmod(offset, self.page_size)
        return int(self.mfns[page]) * self.page_size + within

    @cached_property
    def _by_mfn(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.uint64]]:
        order = np.argsort(self.mfns, kind="stable")
        return order, self.mfns[order]

    def between(self, start: int, end: int) -> npt.NDArray[np.int64]:
        """Return the numbers (in stream order) of the pages between two machine addresses.

        They are in the order of their addresses; pages that lie there in part are among them.
        """
        order, ordered = self._by_mfn
        low = np.searchsorted(ordered, np.uint64(start // self.page_size))
        high = np.searchsorted(ordered, np.uint64(-(-end // self.page_size)))
        return order[low:high]

    def offset_of(self, maddr: int) -> int | None:
        """Return the stream offset of machine address `maddr`; None if no data page holds it."""
        mfn, within = divmod(maddr, self.page_size)
        if not 0 <= mfn < 1 << MFN_BITS:
            return None
        order, ordered = self._by_mfn
        index = int(np.searchsorted(ordered, np.uint64(mfn)))
        if index == len(ordered) or int(ordered[index]) != mfn:
            return None
        return int(order[index]) * self.page_size + within
