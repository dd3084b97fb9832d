"""The contract of a memory image: machine memory as some dump file holds it.

Everything right of this module works on `MemoryImage` alone and never asks which
container the bytes came from.
"""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError

__all__ = ["Extent", "FilePlace", "MemoryImage", "Presence", "Progress", "merge_extents"]

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all) during long work."""


class Presence(enum.Enum):
    """Why a machine address can or cannot be read; the value is the reason in words."""

    PRESENT = "present in the dump"
    HOLE = "no RAM there, or the dump does not cover it"
    EXCLUDED = "left out by the tool that wrote the dump"
    TRUNCATED = "past the end of the truncated dump file"
    DAMAGED = "stored in the dump, but its compressed data is damaged"


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """Machine addresses `start` (inclusive) to `end` (exclusive), in bytes."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A byte offset in one of the files the image was opened from."""

    file_name: str
    offset: int


def merge_extents(extents: Iterable[tuple[int, int]]) -> tuple[Extent, ...]:
    """Return the union of (start, end) ranges as sorted extents that do not touch."""
    merged: list[list[int]] = []
    for start, end in sorted(extents):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return tuple(Extent(start, end) for start, end in merged)


class MemoryImage(ABC):
    """Machine memory, readable by machine address (maddr, in bytes).

    A reader subclasses this and provides `extents`, `_read_run`, `file_place` and
    `explain`. Missing memory raises `MemoryAbsentError`; it is never zeros.
    """

    kind: str
    """The container: `raw`, `elf-core`, `kdump`, `lime` or `avml`."""
    name: str
    """What the user called the dump; for messages."""

    extents: Sequence[Extent]
    """Present machine address ranges, sorted, merged, as the container declares them."""
    notes: tuple[str, ...] = ()
    """What the reader noticed about the dump as a whole (truncated, parts left out)."""

    @abstractmethod
    def _read_run(self, maddr: int, length: int) -> bytes | memoryview:
        """Return at least 1 and at most `length` bytes at `maddr`, without copying if possible.

        `maddr` is inside an extent. A short result means: ask again for the rest.
        Raises MemoryAbsentError if the first byte cannot be read.
        """

    @abstractmethod
    def file_place(self, maddr: int) -> FilePlace | None:
        """Return where the byte at `maddr` stands in a file; None if it does not stand
        there byte for byte (absent, or its page is compressed). For a dump inside an
        archive it is the place in the unpacked file, and the name says so."""

    def explain(self, maddr: int) -> Presence:
        """Return why the byte at `maddr` can or cannot be read."""
        return Presence.HOLE if self.extent_at(maddr) is None else Presence.PRESENT

    def close(self) -> None:  # noqa: B027 - an image may well have nothing to release
        """Release files and temporary copies."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def extent_at(self, maddr: int) -> Extent | None:
        """Return the extent that holds `maddr`, or None."""
        index = bisect_right(self.extents, maddr, key=lambda extent: extent.start) - 1
        if index >= 0 and maddr < self.extents[index].end:
            return self.extents[index]
        return None

    @property
    def end(self) -> int:
        """The first machine address after all present memory."""
        return self.extents[-1].end if self.extents else 0

    def view(self, maddr: int, length: int) -> memoryview:
        """Return `length` bytes of memory at `maddr`, uncopied where the file allows it.

        Raises MemoryAbsentError at the first byte that is not present.
        """
        extent = self.extent_at(maddr)
        if extent is None:
            raise MemoryAbsentError(maddr, self.explain(maddr).value)
        if maddr + length > extent.end:
            raise MemoryAbsentError(extent.end, self.explain(extent.end).value)
        run = self._read_run(maddr, length)
        if len(run) == length:
            return memoryview(run)
        parts = bytearray(run)
        while len(parts) < length:
            parts += self._read_run(maddr + len(parts), length - len(parts))
        return memoryview(parts)

    def read(self, maddr: int, length: int) -> bytes:
        """Return `length` bytes of memory at `maddr` as a copy; errors as `view`."""
        return bytes(self.view(maddr, length))

    def read_pages(self, maddrs: npt.NDArray[np.uint64], page_size: int) -> bytearray:
        """Return `page_size` bytes from each of `maddrs`, joined in that order.

        The quick way to gather scattered pages: containers that hold memory byte for
        byte look all addresses up at once. Raises MemoryAbsentError as `view` does.
        """
        pages = bytearray(len(maddrs) * page_size)
        for start, maddr in zip(range(0, len(pages), page_size), maddrs.tolist(), strict=True):
            pages[start : start + page_size] = self.view(maddr, page_size)
        return pages

    @abstractmethod
    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[int, npt.NDArray[np.uint64]]]:
        """Yield (maddr of the first, first 8 bytes of every page) in runs, for scanning.

        Pages start at multiples of `step` bytes. Each array holds the words as a
        little-endian machine reads them, one per page, in ascending order. Pages known
        to be zero or unreadable may be left out. Nothing else of a page is touched where
        the container allows it.
        """
