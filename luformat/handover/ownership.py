"""Claims to machine memory, brought into address order by one sweep over their ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.handover.m2p import M2pChunk
from luformat.handover.owned_contents import StreamContents
from luformat.handover.owners import NOBODY, Owner, rules_broken_by
from luformat.locate.bootmem import Bootmem
from luformat.locate.candidate import Candidate
from luformat.memory.image import MemoryImage, Presence

__all__ = ["Conflict", "Ownership", "Range", "Share", "ownership_of"]

_Words = npt.NDArray[np.uint64]
_Layer = tuple[_Words, _Words]
_HIGHEST: Final = (1 << 64) - 1
_PROBES: Final = 8
"""Addresses of a hole at which the image is asked why it cannot be read."""

_MISSING: Final = ("LU202", "LU203")
"""The rules of verify that report a data page which the dump does not hold."""


@dataclass(frozen=True, slots=True)
class Range:
    """Machine addresses `start` to `end` (exclusive, bytes) that have the same owners.

    `twice` are owners that claim the memory more than once, `present` says whether the
    dump holds it.
    """

    start: int
    end: int
    owners: Owner
    present: bool
    twice: Owner = NOBODY

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self.end - self.start

    @property
    def is_missing(self) -> bool:
        """True for data pages that the dump does not hold."""
        return bool(self.owners & Owner.DATA) and not self.present

    @property
    def rules(self) -> tuple[str, ...] | None:
        """The rules of verify that report these owners together; None if they may be."""
        return rules_broken_by(self.owners, twice=self.twice)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Memory that several owners claim: `rules` of verify report it (none for some pairs)."""

    start: int
    end: int
    owners: Owner
    twice: Owner
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """What one kind of memory adds up to: bytes, and the number of ranges it lies in."""

    size: int
    ranges: int


class Ownership:
    """The claims of one handover by machine address: a sequence of `Range`, from address 0.

    Kept as arrays, a few dozen bytes a range; neither the ranges nor the data pages become
    objects before they are asked for.
    """

    def __init__(self, handover: Handover, bootmem: Bootmem | None = None):
        if handover.candidate is None or handover.image is None:
            raise ValueError("the handover was not read from a memory dump")
        self.handover = handover
        self.candidate: Candidate = handover.candidate
        self.image: MemoryImage = handover.image
        self.bootmem = bootmem
        self.page_size = self.candidate.page_size
        self.pages = self.candidate.stream.pages
        self.contents = StreamContents(handover)
        self.notes: tuple[str, ...] = ()
        self.chunks = {Owner.M2P: self._chunks("m2p"), Owner.M2P_COMPAT: self._chunks("m2p_compat")}
        self._sweep()

    def _chunks(self, name: str) -> tuple[M2pChunk, ...]:
        try:
            table = getattr(self.handover, name)
        except LuformatError as error:
            self.notes += (f"the {name.upper()} is not shown: {error.message}",)
            return ()
        return table.chunks if table is not None else ()

    def _layers(self) -> Iterator[tuple[Owner, _Layer]]:
        size, candidate = self.page_size, self.candidate
        if self.bootmem is not None:
            yield Owner.BOOTMEM, _layer([(self.bootmem.start, self.bootmem.end)])
        if candidate.maddr is not None:
            crumb = candidate.maddr // size * size
            yield Owner.BREADCRUMB, _layer([(crumb, crumb + size)])
        if candidate.array is not None:
            start, end = candidate.array
            yield Owner.ARRAY, _layer([(start // size * size, -(-end // size) * size)])
        # Nothing is handed over in frame 0: it stands for what is not known.
        starts = self.pages.mfns[self.pages.mfns > 0] * np.uint64(size)
        yield Owner.DATA, (starts, starts + np.uint64(size))
        for owner, chunks in self.chunks.items():
            yield owner, _layer([(chunk.maddr, chunk.maddr + chunk.size) for chunk in chunks])

    def _sweep(self) -> None:
        layers = dict(self._layers())
        present = _extents(self.image)
        cuts = np.unique(
            np.concatenate(
                [
                    np.array([0, self.image.end], np.uint64),
                    *present,
                    *(ends for layer in layers.values() for ends in layer),
                ]
            )
        )
        owners = np.zeros(len(cuts) - 1, np.uint8)
        twice = np.zeros(len(cuts) - 1, np.uint8)
        for owner, layer in layers.items():
            count = _cover(cuts, layer)
            owners[count > 0] |= np.uint8(owner)
            twice[count > 1] |= np.uint8(owner)
        there = _cover(cuts, present) > 0
        opens = np.ones(len(owners), bool)
        for column in (owners, twice, there):
            opens[1:] &= column[1:] == column[:-1]
        opens[1:] = ~opens[1:]
        self.starts = cuts[:-1][opens]
        self.ends = np.append(self.starts[1:], cuts[-1:])
        self.owners = owners[opens]
        self.twice = twice[opens]
        self.present = there[opens]

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Range:
        return Range(
            int(self.starts[index]),
            int(self.ends[index]),
            Owner(int(self.owners[index])),
            bool(self.present[index]),
            Owner(int(self.twice[index])),
        )

    def __iter__(self) -> Iterator[Range]:
        return (self[index] for index in range(len(self)))

    @property
    def end(self) -> int:
        """First machine address after all memory and all claims."""
        return int(self.ends[-1])

    def between(self, start: int, end: int) -> slice:
        """Return which ranges have memory between two addresses: one at least."""
        first = int(np.searchsorted(self.starts, np.uint64(start), side="right")) - 1
        return slice(first, max(first + 1, int(np.searchsorted(self.starts, np.uint64(end)))))

    def page_count(self, size: int) -> int:
        """Return how many pages of the host `size` bytes take."""
        return -(-size // self.page_size)

    @cached_property
    def in_conflict(self) -> npt.NDArray[np.bool_]:
        """Which ranges have owners that must not share memory."""
        kinds = self.owners.astype(np.uint16) << np.uint16(8) | self.twice
        found = np.zeros(len(self), bool)
        for kind in np.unique(kinds):
            rules = rules_broken_by(Owner(int(kind) >> 8), twice=Owner(int(kind) & 0xFF))
            if rules is not None:
                found |= kinds == kind
        return found

    @property
    def conflicts(self) -> Iterator[Conflict]:
        """The ranges whose owners must not share memory, by address."""
        for index in np.flatnonzero(self.in_conflict):
            found = self[int(index)]
            yield Conflict(found.start, found.end, found.owners, found.twice, found.rules or ())

    @cached_property
    def is_missing(self) -> npt.NDArray[np.bool_]:
        """Which data pages the dump does not hold.

        That bootmem or an M2P was left out of a dump is no loss: the stream is whole without.
        """
        missing: npt.NDArray[np.bool_] = (self.owners & np.uint8(Owner.DATA) > 0) & ~self.present
        return missing

    def missing_rule(self, found: Range) -> str | None:
        """Return the rule of verify that reports this range as missing; None if none does."""
        if not found.is_missing:
            return None
        broken = (problem.rule for problem in self.candidate.problems)
        return next((rule for rule in broken if rule in _MISSING), None)

    def share(self, owner: Owner) -> Share:
        """Return how much memory an owner has, alone or with others."""
        return self._share((self.owners & np.uint8(owner)) > 0)

    @property
    def in_dump(self) -> int:
        """Bytes of memory that the dump holds."""
        return self._share(self.present).size

    @property
    def other_ram(self) -> Share:
        """Memory in the dump that the handover does not lay claim to."""
        return self._share((self.owners == 0) & self.present)

    @property
    def holes(self) -> Share:
        """Addresses below `end` that the dump does not hold and nobody owns."""
        return self._share((self.owners == 0) & ~self.present)

    def _share(self, chosen: npt.NDArray[np.bool_]) -> Share:
        # Summed as 64-bit numbers: the ranges do not overlap, so that no sum exceeds `end`.
        sizes = self.ends[chosen] - self.starts[chosen]
        return Share(int(sizes.sum()), int(np.count_nonzero(chosen)))

    def absence(self, start: int, end: int) -> list[tuple[int, int, Presence]]:
        """Return the parts of a range that is not in the dump, with why they are not.

        The image is asked at a few addresses, and where the answers differ the border
        between them is searched: a reason that holds for little memory can be missed.
        """
        size = self.page_size
        first, last = start // size, (end - 1) // size
        probes = sorted({first + (last - first) * step // (_PROBES - 1) for step in range(_PROBES)})
        parts: list[tuple[int, int, Presence]] = []
        page, reason = first, self.image.explain(start)
        for probe in probes[1:]:
            other = self.image.explain(probe * size)
            if other is not reason:
                border = self._border(page, probe, reason) * size
                parts.append((start, border, reason))
                start = border
            page, reason = probe, other
        return [*parts, (start, end, reason)]

    def _border(self, page: int, other: int, reason: Presence) -> int:
        """Return the first page after `page` that is absent for another reason."""
        return _first(
            page, other, lambda middle: self.image.explain(middle * self.page_size) is not reason
        )


def _first(below: int, found: int, passes: Callable[[int], bool]) -> int:
    """Return the first number above `below` that passes; `found` does, and all after it."""
    while found - below > 1:
        middle = (below + found) // 2
        if passes(middle):
            found = middle
        else:
            below = middle
    return found


def _layer(ranges: list[tuple[int, int]]) -> _Layer:
    """Return ranges as two arrays; what no machine has, above 64 bits, is cut off."""
    bounds = np.array(
        [[min(start, _HIGHEST), min(end, _HIGHEST)] for start, end in ranges], np.uint64
    ).reshape(-1, 2)
    return bounds[:, 0], bounds[:, 1]


def _extents(image: MemoryImage) -> _Layer:
    """Return the memory that the dump holds, without what a truncated file has lost."""
    flat = (edge for extent in image.extents for edge in (extent.start, extent.end))
    bounds = np.fromiter(flat, np.uint64).reshape(-1, 2)
    starts, ends = bounds[:, 0], bounds[:, 1]
    if len(ends) and image.explain(int(ends[-1]) - 1) is Presence.TRUNCATED:
        # A container that tells of pages which its end no longer holds stores them by address.
        end = np.uint64(_cut_off(image))
        starts, ends = np.minimum(starts, end), np.minimum(ends, end)
    return starts, ends


def _cut_off(image: MemoryImage) -> int:
    """Return the first address that a truncated dump says it holds and does not."""

    def is_cut_off(maddr: int) -> bool:
        return image.explain(maddr) is Presence.TRUNCATED

    extents = image.extents
    extent = extents[
        _first(-1, len(extents) - 1, lambda number: is_cut_off(extents[number].end - 1))
    ]
    return _first(extent.start - 1, extent.end - 1, is_cut_off)


def _cover(cuts: _Words, layer: _Layer) -> npt.NDArray[np.int64]:
    """Return how many ranges of a layer cover each of the intervals between the cuts."""
    starts, ends = (
        np.bincount(np.searchsorted(cuts, bounds), minlength=len(cuts)) for bounds in layer
    )
    covered: npt.NDArray[np.int64] = np.cumsum(starts - ends)[:-1]
    return covered


def ownership_of(handover: Handover, bootmem: Bootmem | None = None) -> Ownership:
    """Return who owns which pages of the machine that a handover was dumped from.

    `bootmem` is the region that the breadcrumb starts; a handover does not tell its
    extent. Implements "Memory Usage Restrictions" of the specification, which names the
    owners that must not share memory. Raises ValueError for a handover that was not read
    from a memory dump.
    """
    return Ownership(handover, bootmem)
