"""A memory image over bytes that are already here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

import numpy as np

from luformat.memory.image import MemoryImage, Progress, Words, merge_extents

__all__ = ["PiecesImage"]


class PiecesImage(MemoryImage):
    """Memory given as {machine address: bytes}; the pieces must not overlap."""

    kind = "pieces"
    name = "memory"

    def __init__(self, pieces: Mapping[int, bytes | bytearray | memoryview]):
        """Take the pieces; raises ValueError if two of them hold the same address."""
        ordered = sorted((start, memoryview(data)) for start, data in pieces.items() if len(data))
        self._starts = [start for start, _ in ordered]
        self._pieces = [data for _, data in ordered]
        for index in range(len(ordered) - 1):
            if self._starts[index] + len(self._pieces[index]) > self._starts[index + 1]:
                raise ValueError(f"pieces overlap at {self._starts[index + 1]:#x}")
        self.extents = merge_extents((start, start + len(data)) for start, data in ordered)

    def read_run(self, maddr: int, length: int) -> memoryview:
        index = bisect_right(self._starts, maddr) - 1
        within = maddr - self._starts[index]
        return self._pieces[index][within : within + length]

    def page_heads(
        self,
        step: int,
        progress: Progress | None = None,  # noqa: ARG002 - memory is scanned at once
    ) -> Iterator[tuple[Words, Words]]:
        for start, data in zip(self._starts, self._pieces, strict=True):
            skip = -start % step
            if skip + 8 <= len(data):
                count = (len(data) - skip - 8) // step + 1
                words: Words = np.ndarray((count,), np.dtype("<u8"), data, skip, (step,))
                maddrs = np.arange(count, dtype=np.uint64) * np.uint64(step)
                yield maddrs + np.uint64(start + skip), words.astype(np.uint64)
