"""The machine-to-physical table that a handover points to: its chunks and its entries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import Any, Final

from luformat.errors import BodyError, SelectionError
from luformat.layout.layouts import ByteOrder, enum_values
from luformat.memory.image import MemoryImage

__all__ = ["M2p", "M2pChunk", "M2pEntry", "table_entries"]


@cache
def table_entries() -> Mapping[str, int]:
    """Return the tables by the names of their records, and the bytes of their entries."""
    members = enum_values("xen_record::record_type").values()
    return {m["orig_id"]: m["table_entry"] for m in members if "table_entry" in m}


_LARGEST_ORDER: Final = 52
"""No chunk is larger than the address space of x86-64, 2**52 bytes."""
_MOST_RANGES: Final = 4
"""Ranges that an error tells of the MFNs that are covered."""


@dataclass(frozen=True, slots=True)
class M2pChunk:
    """`size` bytes of table at `maddr`: the entries of `first_mfn` through `last_mfn`."""

    maddr: int
    size: int
    first_mfn: int
    last_mfn: int


@dataclass(frozen=True, slots=True)
class M2pEntry:
    """The table's entry for one MFN: its machine address and its value (a PFN or a mark)."""

    mfn: int
    maddr: int
    value: int
    entry_size: int

    @property
    def is_valid(self) -> bool:
        """False for the all-ones entry of a frame that no domain owns."""
        return self.value != (1 << 8 * self.entry_size) - 1


class M2p:
    """One table, native (8-byte entries) or compat (4-byte entries), read from the dump.

    Implements "LU_M2P / LU_M2P_COMPAT" of the specification; an order counts bytes.
    """

    def __init__(
        self, entries: list[Any], entry_size: int, byte_order: ByteOrder, image: MemoryImage | None
    ):
        """Take the decoded entries of a record; `image` is None where there is only a stream."""
        self.entry_size = entry_size
        self._byte_order = byte_order
        self._image = image
        self.chunks = tuple(_chunks(entries, entry_size))

    @property
    def covered(self) -> list[tuple[int, int]]:
        """Ranges of MFNs (first, last) that the table has entries for, neighbours merged."""
        ranges: list[tuple[int, int]] = []
        for chunk in self.chunks:
            if ranges and ranges[-1][1] + 1 == chunk.first_mfn:
                ranges[-1] = (ranges[-1][0], chunk.last_mfn)
            else:
                ranges.append((chunk.first_mfn, chunk.last_mfn))
        return ranges

    def lookup(self, mfn: int) -> M2pEntry:
        """Return the entry of `mfn`, read from the dump.

        Raises SelectionError if the table does not cover it or there is no dump to read
        from, MemoryAbsentError if the table's page is not in the dump.
        """
        if self._image is None:
            raise SelectionError("the table lies in machine memory, and this input has none")
        chunk = self._chunk_of(mfn)
        if chunk is None:
            ranges = self.covered
            shown = [f"{first:#x}-{last:#x}" for first, last in ranges[:_MOST_RANGES]]
            more = " …" if len(ranges) > _MOST_RANGES else ""
            raise SelectionError(
                f"MFN {mfn:#x} is not in the table",
                hint=f"it covers MFNs {', '.join(shown) or '(none)'}{more}",
            )
        maddr = chunk.maddr + (mfn - chunk.first_mfn) * self.entry_size
        raw = self._image.read(maddr, self.entry_size)
        return M2pEntry(mfn, maddr, int.from_bytes(raw, self._byte_order), self.entry_size)

    def _chunk_of(self, mfn: int) -> M2pChunk | None:
        """Return the chunk that has the entry of `mfn`, the first in the record of several.

        Chunks stand in any order, and those of a broken record overlap: of the chunks in the
        order of their first MFNs, all before `mfn` are looked at from which one reaches it.
        """
        order, firsts, reached = self._ordered
        found = None
        at = bisect_right(firsts, mfn) - 1
        while at >= 0 and reached[at] >= mfn:
            if self.chunks[order[at]].last_mfn >= mfn:
                found = order[at] if found is None else min(found, order[at])
            at -= 1
        return None if found is None else self.chunks[found]

    @cached_property
    def _ordered(self) -> tuple[list[int], list[int], list[int]]:
        """Numbers of the chunks by first MFN, these MFNs, and the largest MFN so far."""
        order = sorted(range(len(self.chunks)), key=lambda number: self.chunks[number].first_mfn)
        firsts = [self.chunks[number].first_mfn for number in order]
        reached = [*accumulate((self.chunks[number].last_mfn for number in order), max)]
        return order, firsts, reached


def _chunks(entries: list[Any], entry_size: int) -> Iterator[M2pChunk]:
    mfn = 0
    for number, entry in enumerate(entries):
        if entry.is_discontiguity:
            mfn = entry.first_mfn
            continue
        if entry.order > _LARGEST_ORDER or 1 << entry.order < entry_size:
            raise BodyError(
                f"M2P entry {number} has order {entry.order}, which no chunk of memory has",
                field=f"entries[{number}].order",
                wanted=f"at most {_LARGEST_ORDER}",
                got=entry.order,
            )
        size = 1 << entry.order
        count = size // entry_size
        yield M2pChunk(entry.maddr, size, mfn, mfn + count - 1)
        mfn += count
