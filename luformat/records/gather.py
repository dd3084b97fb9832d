"""Bytes of many records at once: what bulk checks look at, and no page data beside it.

The pieces wanted are small and ascending. Those near to each other are read in one window and
cut out of it by a strided view, without a loop over them; over a large gap a new window begins.
If a window lies in part in no page, its pieces are read one by one, so that each absent one is
told apart from zeros.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import SIGNS, ByteOrder
from luformat.memory.source import ByteSource

__all__ = ["Bytes", "Offsets", "gather", "numbers"]

Offsets = npt.NDArray[np.int64]
Bytes = npt.NDArray[np.uint8]

_NEAR: Final = 32 << 10
"""Gap in bytes over which two pieces are read in one go."""
_WINDOW: Final = 1 << 20
"""Most bytes that are read in one go."""


def gather(source: ByteSource, offsets: Offsets, width: int) -> tuple[Bytes, npt.NDArray[np.bool_]]:
    """Return `width` bytes at each of the ascending `offsets`, and which could be read.

    The first array has a row for each offset, zeros where the bytes are absent or run over
    the end of the source.
    """
    rows = np.zeros((len(offsets), width), np.uint8)
    present = np.zeros(len(offsets), np.bool_)
    for first, last in _windows(offsets, width):
        start = int(offsets[first])
        length = int(offsets[last - 1]) + width - start
        try:
            window = np.frombuffer(source.view(start, length), np.uint8)
        except LuformatError:
            _one_by_one(source, offsets[first:last], rows[first:last], present[first:last])
            continue
        if last == first + 1:
            rows[first] = window
        else:
            everywhere = np.lib.stride_tricks.sliding_window_view(window, width)
            rows[first:last] = everywhere[offsets[first:last] - start]
        present[first:last] = True
    return rows, present


def _windows(offsets: Offsets, width: int) -> Iterator[tuple[int, int]]:
    """Yield runs of offsets (first, after the last) that are near to each other."""
    if len(offsets) == 1:  # most often, in a small input
        yield 0, 1
        return
    breaks = np.flatnonzero(np.diff(offsets) > _NEAR + width) + 1
    edges = [0, *breaks.tolist(), len(offsets)]
    for start, stop in pairwise(edges):
        first = start
        while first < stop:
            limit = int(offsets[first]) + _WINDOW
            last = max(first + 1, int(np.searchsorted(offsets[:stop], limit)))
            yield first, last
            first = last


def _one_by_one(
    source: ByteSource, offsets: Offsets, rows: Bytes, present: npt.NDArray[np.bool_]
) -> None:
    for place, offset in enumerate(offsets.tolist()):
        try:
            rows[place] = np.frombuffer(source.view(offset, rows.shape[1]), np.uint8)
        except LuformatError:
            continue
        present[place] = True


def numbers(rows: Bytes, at: int, width: int, byte_order: ByteOrder) -> npt.NDArray[np.uint64]:
    """Return the unsigned integer of `width` bytes at byte `at` of each row."""
    found = np.ascontiguousarray(rows[:, at : at + width])
    dtype = np.dtype(f"{SIGNS[byte_order]}u{width}")
    return found.view(dtype).reshape(-1).astype(np.uint64)
