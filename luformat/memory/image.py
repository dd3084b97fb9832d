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
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError, Where

__all__ = [
    "Extent",
    "FilePlace",
    "MemoryImage",
    "Presence",
    "Progress",
    "Shortfall",
    "ShortfallKind",
    "Words",
    "merge_extents",
]

Words = npt.NDArray[np.uint64]

_WINDOW: Final = 1 << 20
"""Bytes that are read at once where nothing is known of how they are stored."""

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all) during long work."""


class Presence(enum.Enum):
    """Why a machine address can or cannot be read; the value is the reason in words."""

    PRESENT = "present in the dump"
    HOLE = "no RAM there, or the dump does not cover it"
    EXCLUDED = "left out by the tool that wrote the dump"
    TRUNCATED = "past the end of the truncated dump file"
    UNREADABLE = "listed in the dump, but its writer stored nothing for it"
    LOST = "lost by the tool that wrote the dump: what is stored of it is too short"
    DAMAGED = "stored in the dump, but what is stored is damaged"


@dataclass(frozen=True, slots=True, order=True)
class Extent:
    """Machine addresses `start` (inclusive) to `end` (exclusive), in bytes."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start


class ShortfallKind(enum.Enum):
    """In which way a dump is less than the memory that it was taken of; the value is a
    stable code."""

    TRUNCATED = "dump-truncated"
    """The file ends before what its own headers say."""
    INCOMPLETE = "dump-incomplete"
    """The tool that wrote it marked it as incomplete (makedumpfile: it ran out of room)."""
    UNREADABLE = "pages-unreadable"
    """Pages are listed, but the tool that wrote it stored nothing for them."""
    LOST = "memory-lost"
    """A range is shorter than its header says; what follows it is there."""
    DAMAGED = "dump-damaged"
    """Tables contradict each other, or pages do not fit their checksums."""
    CHANGING = "dump-changing"
    """A file of the dump is open for writing, or has changed since it was opened."""
    CONTRADICTORY = "memory-contradictory"
    """The dump has two contents for the same addresses; the first one is read."""
    LEFT_OUT = "memory-left-out"
    """The tool that wrote it left out memory because it was told to (filtering)."""


_INCOMPLETE: Final = frozenset(ShortfallKind) - {
    ShortfallKind.CONTRADICTORY,
    ShortfallKind.LEFT_OUT,
}


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing that a dump itself tells of what it lacks."""

    kind: ShortfallKind
    message: str
    """A whole clause, which names the file only if the dump has several."""
    where: Where | None = None
    """Where in the file it shows; None if it is a matter of the whole."""
    hint: str | None = None
    ranges: Sequence[Extent] = ()
    """Machine addresses concerned, sorted; empty if the dump cannot tell which."""
    size: int | None = None
    """Bytes of memory that are missing; of two contents, how many bytes differ. None if
    the dump cannot tell."""

    @property
    def code(self) -> str:
        """The stable name of its kind."""
        return self.kind.value

    @property
    def incomplete(self) -> bool:
        """True if memory that should be in the dump is not, or not yet, or is spoilt.

        Where something is missed in such a dump, this comes before all other reasons.
        """
        return self.kind in _INCOMPLETE

    def touches(self, start: int, end: int) -> bool:
        """Return whether it is known to concern machine addresses from `start` up to `end`."""
        index = bisect_right(self.ranges, start, key=lambda extent: extent.end)
        return index < len(self.ranges) and self.ranges[index].start < end


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

    A reader subclasses this and provides `kind`, `name`, `extents` and `read_run`; further
    `place`, `explain` and `shortfalls` where it can tell more, and `page_heads` where it can
    be quicker. Missing memory raises `MemoryAbsentError`; it is never zeros.
    """

    kind: str
    """The container: `raw`, `elf-core`, `kdump`, `lime`, `avml`, `live`, or one of your own."""
    name: str
    """What the user called the dump; for messages."""

    extents: Sequence[Extent]
    """Present machine address ranges, sorted, merged, as the container declares them."""

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        """What the dump is known to lack by now: the most telling first, none if it is whole.

        Some only show while memory is read (damaged pages, a file that grows), so ask after
        the work is done. Asking may read what is stored twice, to compare it.
        """
        return ()

    @property
    def incomplete(self) -> tuple[Shortfall, ...]:
        """The `shortfalls` by which memory is missing that should be there."""
        return tuple(shortfall for shortfall in self.shortfalls if shortfall.incomplete)

    @abstractmethod
    def read_run(self, maddr: int, length: int) -> bytes | memoryview:
        """Return at least 1 and at most `length` bytes at `maddr`, without copying if possible.

        `maddr` is inside an extent. A short result means: ask again for the rest.
        Raises MemoryAbsentError if the first byte cannot be read.
        """

    def place(self, maddr: int) -> FilePlace | None:  # noqa: ARG002 - for those that have a file
        """Return where the byte at `maddr` stands in a file; None if it does not stand
        there byte for byte (absent, or its page is compressed). For a dump inside an
        archive it is the place in the unpacked file, and the name says so."""
        return None

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

    @property
    def size(self) -> int:
        """Bytes of memory that the container declares to be there."""
        return sum(map(len, self.extents))

    def holds(self, maddrs: Words, length: int) -> npt.NDArray[np.bool_]:
        """Return at which of `maddrs` the extents hold `length` bytes in one piece.

        Containers with many extents answer without making them, for any number of addresses.
        """
        flat = (edge for extent in self.extents for edge in (extent.start, extent.end))
        bounds = np.fromiter(flat, np.uint64).reshape(-1, 2)
        if not len(bounds):
            return np.zeros(len(maddrs), np.bool_)
        slots = np.searchsorted(bounds[:, 0], maddrs, side="right") - 1
        held: npt.NDArray[np.bool_] = (slots >= 0) & (
            maddrs + np.uint64(length) <= bounds[np.maximum(slots, 0), 1]
        )
        return held

    def view(self, maddr: int, length: int) -> memoryview:
        """Return `length` bytes of memory at `maddr`, uncopied where the file allows it.

        Raises MemoryAbsentError at the first byte that is not present.
        """
        extent = self.extent_at(maddr)
        if extent is None:
            raise MemoryAbsentError(maddr, self.explain(maddr).value)
        if maddr + length > extent.end:
            raise MemoryAbsentError(extent.end, self.explain(extent.end).value)
        run = self.read_run(maddr, length)
        if len(run) == length:
            return memoryview(run)
        parts = bytearray(run)
        while len(parts) < length:
            parts += self.read_run(maddr + len(parts), length - len(parts))
        return memoryview(parts)

    def read(self, maddr: int, length: int) -> bytes:
        """Return `length` bytes of memory at `maddr` as a copy; errors as `view`."""
        return bytes(self.view(maddr, length))

    def read_pages(
        self, maddrs: Words, page_size: int, into: memoryview | None = None
    ) -> memoryview:
        """Return `page_size` bytes from each of `maddrs`, joined in that order; in `into`, if
        given, which has room for exactly these.

        The quick way to scattered pages: containers that hold memory byte for byte look all
        addresses up at once. Raises MemoryAbsentError as `view` does.
        """
        pages = memoryview(bytearray(len(maddrs) * page_size)) if into is None else into
        self._gather(maddrs, page_size, pages)
        return pages

    def _gather(self, maddrs: Words, page_size: int, into: memoryview) -> None:
        """Do the work of `read_pages`."""
        for start, maddr in zip(range(0, len(into), page_size), maddrs.tolist(), strict=True):
            into[start : start + page_size] = self.view(maddr, page_size)

    def send_pages(  # for those that have a file
        self,
        maddrs: Words,  # noqa: ARG002
        page_size: int,  # noqa: ARG002
        target: int,  # noqa: ARG002
        *,
        ahead: bool = False,  # noqa: ARG002
    ) -> int:
        """Write the pages at `maddrs`, in that order, to the descriptor `target`, without bringing
        them into this process, and return how many bytes were written. `ahead` says that most
        of the memory will be sent.

        Where they are fewer than wanted, the rest has to be read. Raises OSError where `target`
        does not take them.
        """
        return 0

    def written(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of [start, end), which is memory that the image has, without the holes
        of a sparse file, which read as zeros; all of it where nothing tells of holes."""
        yield start, end

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        """Yield (machine addresses, first 8 bytes of the pages there) in batches, for scanning.

        Pages start at multiples of `step` bytes, and come in ascending order. Words are as a
        little-endian machine reads them. Pages known to be zero or unreadable may be left
        out. Nothing else of a page is touched where the container allows it.
        """
        done, total = 0, self.size
        for extent in self.extents:
            first = extent.start + -extent.start % step
            pages = max(0, (extent.end - 8 - first) // step + 1)
            together = max(1, _WINDOW // step)
            for number in range(0, pages, together):
                start = first + number * step
                yield self._heads_from(start, min(together, pages - number), step)
                if progress:
                    progress(done + start - extent.start, total)
            done += len(extent)

    def _heads_from(self, start: int, pages: int, step: int) -> tuple[Words, Words]:
        """Return addresses and heads of the pages from `start` that can be read."""
        try:
            window = self.view(start, (pages - 1) * step + 8)
        except MemoryAbsentError:
            if pages == 1:
                return np.empty(0, np.uint64), np.empty(0, np.uint64)
            half = pages // 2
            lower = self._heads_from(start, half, step)
            upper = self._heads_from(start + half * step, pages - half, step)
            return np.concatenate((lower[0], upper[0])), np.concatenate((lower[1], upper[1]))
        words: Words = np.ndarray((pages,), np.dtype("<u8"), window, 0, (step,))
        maddrs = np.arange(pages, dtype=np.uint64) * np.uint64(step) + np.uint64(start)
        return maddrs, words.astype(np.uint64)
