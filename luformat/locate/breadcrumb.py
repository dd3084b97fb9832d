"""Finding the breadcrumb in machine memory, undoing PAGE_MASK, and judging what it says.

Implements "Breadcrumb" of the specification. The magic alone leaves the page size open
(the mask keeps only part of it), so every reading of a hit is tried against the MFN
array and the first record, and the one that holds is taken.

The pages of guests are searched, too, and a guest can fill its memory with what looks like
breadcrumbs. Of a few hits everything is found out, near misses with their reasons. Where there
are more, the words of many are read at once, those that cannot lead anywhere are only counted,
and so are equal ones; what is kept has a limit. A guest can neither exhaust memory so nor
keep the real one from being found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError, NoBreadcrumbError
from luformat.layout.layouts import SIGNS, ByteOrder, struct_of
from luformat.locate.bootmem import Bootmem
from luformat.locate.candidate import Candidate
from luformat.locate.evidence import Problem, Reading, Scales
from luformat.locate.magic import (
    KIMAGE_WRITE64,
    SCAN_STEP,
    WORDS,
    breadcrumb_size,
    magic_hits,
    magic_problems,
    masked_page_sizes,
    page_sizes,
)
from luformat.locate.stream import maddr_where
from luformat.memory.image import MemoryImage, Progress, Words

__all__ = ["Search", "find_breadcrumbs"]

_EXPLAINED: Final = 256
"""Hits that are kept and explained whatever they are; of further ones only the usable."""
_MOST_USABLE: Final = 64
"""Breadcrumbs that lead to a stream and are kept; one is wanted."""
_MOST_JUDGED: Final = 100_000
"""Hits that are looked at one by one."""
_WINDOW: Final = 1 << 20
"""Bytes of memory that are read at once where hits stand close to each other."""
_DENSE: Final = 8
"""Hits are read at once if one page in so many is one."""


@dataclass(frozen=True, slots=True)
class Search:
    """What a search has found: `candidates` by address, and how many hits were `left_out`.

    Left out are places that begin like a breadcrumb, beyond the first few: those that lead
    to no stream, and what is more than anyone can choose from.
    """

    candidates: tuple[Candidate, ...]
    left_out: int = 0


def find_breadcrumbs(
    image: MemoryImage,
    bootmem: Bootmem | None = None,
    progress: Progress | None = None,
    *,
    nr_pages: int | None = None,
    watch: Callable[[Words, Words], None] | None = None,
) -> Search:
    """Return every place that looks like a breadcrumb, near misses included.

    With `bootmem`, only its first words are looked at; else the start of every page of
    the image, which `watch` is shown as well: addresses and first words. `nr_pages`
    overrides the page count of every breadcrumb. Raises
    NoBreadcrumbError if bootmem holds no breadcrumb (its hint has the place of a valid one),
    MemoryAbsentError if bootmem cannot be read.
    """
    judge = _Judge(image, nr_pages)
    if bootmem is not None:
        try:
            return Search((_at_bootmem(judge, image, bootmem),))
        except NoBreadcrumbError as error:
            elsewhere = find_breadcrumbs(image, progress=progress, nr_pages=nr_pages).candidates
            if valid := [candidate for candidate in elsewhere if candidate.valid]:
                error.hint = f"a valid one is at maddr {valid[0].maddr:#x}: {error.hint}"
            raise
    kept = _Kept()
    for maddrs, heads in image.page_heads(SCAN_STEP, progress):
        if watch is not None:
            watch(maddrs, heads)
        hits = [(int(maddrs[index]), order) for index, order in magic_hits(heads)]
        room = max(0, _EXPLAINED - kept.seen)
        for maddr, byte_order in hits[:room]:
            kept.add(judge.judged(maddr, byte_order))
        if len(hits) > room:
            for maddr, byte_order in judge.promising(hits[room:], kept):
                kept.add_usable(judge.judged(maddr, byte_order, explained=False))
    found = sorted((*kept.usable, *kept.near), key=lambda candidate: candidate.place)
    return Search(tuple(found), kept.seen - len(found))


class _Kept:
    """What of all hits is kept: `seen` counts them all."""

    def __init__(self) -> None:
        self.usable: list[Candidate] = []
        self.near: list[Candidate] = []
        self.seen = 0
        self.judged = 0

    def add(self, candidate: Candidate | None) -> None:
        """Take one of the first hits; None is one that cannot be read, which is no hit."""
        if candidate is None:
            return
        self.seen += 1
        if not candidate.is_usable:
            self.near.append(candidate)
        elif len(self.usable) < _MOST_USABLE:
            self.usable.append(candidate)

    def add_usable(self, candidate: Candidate | None) -> None:
        """Take a further hit, which has been counted, if it leads to a stream."""
        if candidate is not None and candidate.is_usable and not self.is_full:
            self.usable.append(candidate)

    @property
    def is_full(self) -> bool:
        """True if there is more than enough to choose from."""
        return len(self.usable) >= _MOST_USABLE


def _at_bootmem(judge: _Judge, image: MemoryImage, bootmem: Bootmem) -> Candidate:
    size = breadcrumb_size()
    words = image.read(bootmem.start, size)
    head = np.frombuffer(words[:8], dtype="<u8")
    for _, byte_order in magic_hits(head):
        candidate = judge.judged(bootmem.start, byte_order)
        if candidate is not None:
            return candidate
    raise NoBreadcrumbError(
        f"the bootmem at {bootmem} does not start with a breadcrumb: "
        f"its first bytes are {words[:8].hex(' ')}",
        where=maddr_where(image, bootmem.start),
        hint="leave --bootmem out to scan the whole dump",
    )


class _Judge:
    """Judges what stands at places of one image; `nr_pages` overrides all page counts."""

    def __init__(self, image: MemoryImage, nr_pages: int | None):
        self._image = image
        self._nr_pages = nr_pages
        self._scales = Scales(image)

    def judged(
        self, maddr: int, byte_order: ByteOrder, *, explained: bool = True
    ) -> Candidate | None:
        """Return the best reading of the words at `maddr`; None if they cannot be read.

        Unless it is to be `explained`, readings that the magic excludes are not tried.
        """
        try:
            raw = self._image.read(maddr, breadcrumb_size())
        except LuformatError:
            return None
        magic, mfn_array_maddr, shifted = struct_of(WORDS, byte_order).unpack(raw)
        named = list(magic_problems(magic))
        array, count = mfn_array_maddr, shifted
        if any(problem.rule == "LU104" for problem in named):
            array, count = (word & ~KIMAGE_WRITE64 for word in (array, count))
        sizes = page_sizes(magic)
        readings = [
            self._scales.weigh(
                array,
                count if self._nr_pages is None else self._nr_pages * page_size,
                page_size,
                byte_order,
            )
            for page_size in sizes
        ]
        best = min(readings, key=_weight)
        if best.problems and explained and self._nr_pages is None:
            best = self._other_reading(magic, array, count, byte_order, named) or best
        named += best.problems
        return Candidate(
            maddr,
            magic,
            byte_order,
            best.page_size,
            mfn_array_maddr,
            shifted,
            best.nr_pages,
            tuple(named),
            best.evidence,
        )

    def _other_reading(
        self, magic: int, array: int, count: int, byte_order: ByteOrder, named: list[Problem]
    ) -> Reading | None:
        """Return a reading that the magic excludes, but memory supports; None if there is none.

        `named` then says what the magic has wrong.
        """
        sizes = page_sizes(magic)
        for page_size in sorted(usual for usual, *_ in masked_page_sizes().values()):
            if page_size in sizes:
                continue
            reading = self._scales.weigh(array, count, page_size, byte_order)
            if not reading.problems:
                v2 = page_size == 1 << 12 and magic & 0xFFFFFF == 0x700000
                named.append(
                    Problem(
                        "LU105" if v2 else "LU106",
                        "magic-v2" if v2 else "page-size",
                        "this is the magic of the second posting (v2) with 4 KiB pages"
                        if v2
                        else f"array and count fit pages of {page_size} bytes, "
                        "which the magic excludes",
                    )
                )
                return reading
        other: ByteOrder = "big" if byte_order == "little" else "little"
        array, count = (
            int.from_bytes(word.to_bytes(8, "little"), "big") for word in (array, count)
        )
        for page_size in sizes:
            reading = self._scales.weigh(array, count, page_size, other)
            if not reading.problems:
                named.append(
                    Problem(
                        "LU107",
                        "byte-order",
                        f"array and count are {other}-endian, the magic is {byte_order}-endian",
                    )
                )
                return reading
        return None

    def promising(
        self, hits: list[tuple[int, ByteOrder]], kept: _Kept
    ) -> Iterator[tuple[int, ByteOrder]]:
        """Yield those of many hits whose words are not impossible, each pair of words once.

        All are counted in `kept`; no more is yielded than can be looked at or is of use.
        """
        kept.seen += len(hits)
        known: set[tuple[int, int, ByteOrder]] = set()
        orders: tuple[ByteOrder, ...] = ("little", "big")
        for byte_order in orders:
            maddrs = np.array([at for at, order in hits if order == byte_order], np.uint64)
            for first, words in _words_at(self._image, maddrs, byte_order):
                possible = words[:, 1] < np.uint64(self._image.end)
                if self._nr_pages is None:
                    possible &= words[:, 2] != 0
                    possible &= words[:, 2] <= np.uint64(self._image.end)
                for place in np.flatnonzero(possible).tolist():
                    if kept.is_full or kept.judged >= _MOST_JUDGED:
                        return
                    key = int(words[place, 1]), int(words[place, 2]), byte_order
                    if key not in known:
                        known.add(key)
                        kept.judged += 1
                        yield int(maddrs[first + place]), byte_order


def _words_at(
    image: MemoryImage, maddrs: npt.NDArray[np.uint64], byte_order: ByteOrder
) -> Iterator[tuple[int, npt.NDArray[np.uint64]]]:
    """Yield (number of the first, words of a breadcrumb in rows) of ascending places.

    Places that cannot be read are left out. Where they stand close to each other, the memory
    between them is read as well.
    """
    dtype = np.dtype(f"{SIGNS[byte_order]}u8")
    size = breadcrumb_size()
    first = 0
    while first < len(maddrs):
        start = int(maddrs[first])
        last = int(np.searchsorted(maddrs, np.uint64(start + _WINDOW)))
        if (last - first) * _DENSE * SCAN_STEP < int(maddrs[last - 1]) - start:
            last = first + 1
        try:
            data = image.view(start, int(maddrs[last - 1]) + size - start)
        except LuformatError:
            if last > first + 1:  # a gap between them: one by one
                for number in range(first, last):
                    for _, words in _words_at(image, maddrs[number : number + 1], byte_order):
                        yield number, words
            first = last
            continue
        columns = np.arange(0, size, dtype.itemsize) // dtype.itemsize
        rows = (maddrs[first:last] - np.uint64(start)).astype(np.int64) // dtype.itemsize
        everything = np.frombuffer(data, dtype, len(data) // dtype.itemsize)
        yield first, everything[rows[:, None] + columns].astype(np.uint64)
        first = last


def _weight(reading: Reading) -> tuple[bool, bool, int]:
    """Order readings: valid ones first, then those that still lead to a stream."""
    problems = reading.problems
    return bool(problems), reading.evidence is None, len(problems)
