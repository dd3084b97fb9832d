"""Where a built handover lies in machine memory, and the memory itself."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np

from luformat.errors import DocumentError
from luformat.handover.m2p import table_entries
from luformat.layout.layouts import SIGNS
from luformat.memory.image import MemoryImage, Progress, Words, merge_extents
from luformat.memory.pieces import PiecesImage
from luformat.synth.host import Host

__all__ = [
    "CHUNK",
    "Chunks",
    "Free",
    "Machine",
    "m2p_entries",
    "place_pages",
    "place_table",
]

CHUNK: Final = 2 << 20
"""Bytes of an M2P chunk: a 2 MiB superpage, as Xen maps its table."""
_CHUNK_ORDER: Final = 21
Chunks = list[tuple[int, int]]
"""(maddr, first MFN) of a table's chunks."""
_LOW: Final = 1 << 20
"""The first MiB is left to firmware and boot code."""


class Free:
    """RAM that nothing stands in yet, as (start, end) in bytes; taken from the top."""

    def __init__(self, host: Host):
        self._page_size = host.page_size
        self._ranges = [(max(start, _LOW), end) for start, end in host.ram if end > _LOW]
        self.remove(host.bootmem.start, host.bootmem.end)

    def remove(self, start: int, end: int) -> None:
        """Take away what lies between two addresses."""
        kept = []
        for low, high in self._ranges:
            kept += [(low, min(high, start)), (max(low, end), high)]
        self._ranges = [(low, high) for low, high in kept if low < high]

    def take(self, size: int, alignment: int) -> int:
        """Return the highest address where `size` bytes fit; raises DocumentError if none do."""
        for low, high in reversed(self._ranges):
            start = (high - size) // alignment * alignment
            if start >= low:
                self.remove(start, start + size)
                return start
        raise DocumentError("$.ram", wanted="room for the handover", got="too little free memory")

    @property
    def frames(self) -> int:
        """Number of free pages."""
        return sum(high - low for low, high in self._ranges) // self._page_size

    def frame(self, index: int) -> int:
        """Return the MFN of a free page, counted from the lowest."""
        for low, high in self._ranges:
            count = (high - low) // self._page_size
            if index < count:
                return low // self._page_size + index
            index -= count
        raise IndexError(index)


def place_pages(host: Host, free: Free, count: int, rng: random.Random) -> list[int]:
    """Return the MFNs of `count` data pages, in stream order, by the host's policy."""
    total = free.frames
    if count > total:
        raise DocumentError("$.ram", wanted=f"{count} free pages", got=total)
    if host.placement == "scattered":
        indices = rng.sample(range(total), count)
    else:
        indices = list(range(count))
        if host.placement == "descending":
            indices = [total - 1 - index for index in indices]
        elif host.placement == "shuffled":
            rng.shuffle(indices)
    return [free.frame(index) for index in indices]


def place_table(host: Host, free: Free, entry: int) -> Chunks:
    """Return the chunks that cover RAM of an M2P with entries of `entry` bytes."""
    covered = CHUNK // entry
    numbers: set[int] = set()
    for start, end in host.ram:
        first, last = start // host.page_size, (end - 1) // host.page_size
        numbers |= set(range(first // covered, last // covered + 1))
    return [(free.take(CHUNK, CHUNK), number * covered) for number in sorted(numbers)]


def m2p_entries(chunks: Chunks, entry: int) -> list[int]:
    """Return the entries of LU_M2P: chunks, and marks where MFNs are skipped."""
    entries, expected = [], 0
    for maddr, first in chunks:
        if first != expected:
            entries.append(first << 12)
        entries.append(maddr | _CHUNK_ORDER)
        expected = first + CHUNK // entry
    return entries


class Machine(MemoryImage):
    """The memory in use: the handover's pages, and an M2P that is made as it is read."""

    kind = "built"
    name = "built memory"

    def __init__(
        self,
        host: Host,
        pieces: dict[int, bytes],
        tables: dict[str, Chunks],
        listed: Iterable[int] = (),
        guests: Iterable[int] = (),
    ):
        """Take the pages and the M2Ps, which give to guests the RAM that Xen does not use.

        Xen's are the pages, the tables, the bootmem and the `listed` MFNs; `guests` are
        given to a guest all the same.
        """
        self._host = host
        self._pages = PiecesImage(pieces)
        self._chunks = {
            maddr: (first, table_entries()[name])
            for name, found in tables.items()
            for maddr, first in found
        }
        self._last = (-1, b"")
        spans = [(extent.start, extent.end) for extent in self._pages.extents]
        self.extents = merge_extents([*spans, *((at, at + CHUNK) for at in self._chunks)])
        region = host.bootmem
        self._own = merge_extents(
            [*((extent.start, extent.end) for extent in self.extents), (region.start, region.end)]
        )
        self._listed, self._guests = [*listed], [*guests]

    def read_run(self, maddr: int, length: int) -> bytes | memoryview:
        start = maddr // CHUNK * CHUNK
        if start in self._chunks:
            if self._last[0] != start:
                self._last = (start, self._table(start))
            return memoryview(self._last[1])[maddr - start : maddr - start + length]
        return self._pages.read_run(maddr, length)

    def _table(self, start: int) -> bytes:
        """Return a chunk: a guest's frame is its own PFN, Xen's and nobody's are invalid."""
        first, entry = self._chunks[start]
        mfns = np.arange(first, first + CHUNK // entry, dtype=np.uint64)
        invalid = np.uint64((1 << 8 * entry) - 1)
        values = np.full(len(mfns), invalid, np.uint64)
        page_size = self._host.page_size
        for low, high in self._host.ram:
            here = (mfns >= low // page_size) & (mfns < high // page_size)
            values[here] = np.minimum(mfns[here], invalid)
        for extent in self._own:
            low, high = extent.start // page_size, -(-extent.end // page_size)
            values[(mfns >= low) & (mfns < high)] = invalid
        values[np.isin(mfns, np.array(self._listed, np.uint64))] = invalid
        theirs = np.isin(mfns, np.array(self._guests, np.uint64))
        values[theirs] = mfns[theirs]
        sign = SIGNS[self._host.byte_order]
        return values.astype(f"{sign}u{entry}").tobytes()

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        """Yield the heads of the handover's pages; no table begins like a breadcrumb."""
        return self._pages.page_heads(step, progress)
