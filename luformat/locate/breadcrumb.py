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

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import (
    BreadcrumbError,
    LuformatError,
    NoBreadcrumbError,
    SeveralBreadcrumbsError,
    Where,
)
from luformat.layout.layouts import ByteOrder, constant, enum_values, struct_of, type_layout
from luformat.locate.bootmem import Bootmem
from luformat.locate.evidence import Problem, Reading, Scales, StreamEvidence
from luformat.locate.stream import PagedStream, maddr_where, retake_hint
from luformat.memory.image import MemoryImage, Progress

__all__ = [
    "SCAN_STEP",
    "Candidate",
    "Search",
    "breadcrumb_size",
    "choose",
    "find_breadcrumbs",
    "masked_page_sizes",
    "unusable",
]

SCAN_STEP = 4096
"""Bytes between the addresses looked at: the smallest page of any host."""

_WORDS = "xen_lu_breadcrumb::three_words"
_HIGH_BITS = 24
"""The bits below are left to the mask: no page is as large as 2**24 bytes."""

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
_NAMED: Final = 8
"""Places that an error names."""

_KIMAGE_WRITE64 = 0x20
"""Flag of a kexec entry that asks for one 8-byte store (`IND_WRITE64`)."""

# The specification's example has 0x89 where the value it names has 0x69.
_TYPO_BYTE = (0x69, 0x89)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that looks like a breadcrumb, as its best reading has it.

    `maddr` and `mfn_array_maddr` are machine addresses in bytes, `nr_pages` counts pages
    of `page_size` bytes. `evidence` holds the page list where the array could be read.
    """

    maddr: int
    magic: int
    byte_order: ByteOrder
    page_size: int
    mfn_array_maddr: int
    shifted_nr_pages: int
    nr_pages: int
    problems: tuple[Problem, ...]
    evidence: StreamEvidence | None

    @property
    def valid(self) -> bool:
        """True if nothing speaks against it."""
        return not self.problems

    @property
    def is_usable(self) -> bool:
        """True if it leads to a stream, be it one that cannot be read to its end."""
        return all(problem.stream_remains for problem in self.problems)

    @property
    def stream(self) -> PagedStream:
        """The stream over the data pages; raises BreadcrumbError if the array is unreadable."""
        if self.evidence is None:
            raise BreadcrumbError(
                "the breadcrumb leads to no stream", where=Where(maddr=self.maddr)
            )
        return self.evidence.stream

    @property
    def mfns(self) -> list[int]:
        """Frame numbers of the data pages in stream order; empty if the array is unreadable."""
        if self.evidence is None:
            return []
        return [int(mfn) for mfn in self.evidence.pages.mfns]


def breadcrumb_size() -> int:
    """Return the length of a breadcrumb in bytes."""
    return int(type_layout(_WORDS)["size"])


def _magic() -> int:
    return constant(_WORDS, "unmasked_magic")


@cache
def masked_page_sizes() -> Mapping[int, tuple[int, ...]]:
    """Return what page masks leave of the magic's low bits: the page sizes (bytes) by it.

    The usual size comes first.
    """
    members = enum_values(f"{_WORDS}::masked_magic").items()
    return {low: tuple(m["page_sizes"]) for low, m in members if "page_sizes" in m}


def _high_patterns() -> tuple[int, int]:
    """Return the upper parts of a magic word worth a closer look, as numbers in host order."""
    high = _magic() >> _HIGH_BITS
    good, typo = _TYPO_BYTE
    shift = 48 - _HIGH_BITS
    return high, high & ~(good << shift) | typo << shift


def _hits(heads: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> Iterator[tuple[int, ByteOrder]]:
    """Yield (index, byte order) of the page heads whose first word may be a magic."""
    low_bytes = np.uint64((1 << (64 - _HIGH_BITS)) - 1)
    for pattern in _high_patterns():
        little = heads >> np.uint64(_HIGH_BITS) == np.uint64(pattern)
        swapped = int.from_bytes(pattern.to_bytes(5, "little"), "big")
        big = heads & low_bytes == np.uint64(swapped)
        for index in np.flatnonzero(little):
            yield int(index), "little"
        for index in np.flatnonzero(big):
            yield int(index), "big"


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
) -> Search:
    """Return every place that looks like a breadcrumb, near misses included.

    With `bootmem`, only its first words are looked at; else the start of every page of
    the image. `nr_pages` overrides the page count of every breadcrumb. Raises
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
        hits = [(int(maddrs[index]), order) for index, order in _hits(heads)]
        room = max(0, _EXPLAINED - kept.seen)
        for maddr, byte_order in hits[:room]:
            kept.add(judge.judged(maddr, byte_order))
        if len(hits) > room:
            for maddr, byte_order in judge.promising(hits[room:], kept):
                kept.add_usable(judge.judged(maddr, byte_order, explained=False))
    found = sorted((*kept.usable, *kept.near), key=lambda candidate: candidate.maddr)
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
    for _, byte_order in _hits(head):
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
        magic, mfn_array_maddr, shifted = struct_of(_WORDS, byte_order).unpack(raw)
        named = list(_name_magic(magic))
        array, count = mfn_array_maddr, shifted
        if any(problem.rule == "LU104" for problem in named):
            array, count = (word & ~_KIMAGE_WRITE64 for word in (array, count))
        sizes = _page_sizes(magic)
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
        sizes = _page_sizes(magic)
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
    dtype = np.dtype("<u8" if byte_order == "little" else ">u8")
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


def _page_sizes(magic: int) -> tuple[int, ...]:
    """Return the page sizes (bytes) whose mask leaves this magic, the usual one first."""
    low = magic & ((1 << _HIGH_BITS) - 1) & -SCAN_STEP
    return masked_page_sizes().get(low, (SCAN_STEP,))


def _name_magic(magic: int) -> Iterator[Problem]:
    """Yield what is wrong with the magic word itself."""
    good, typo = _TYPO_BYTE
    if magic >> 48 & 0xFF == typo:
        yield Problem(
            "LU102",
            "magic-typo",
            f"the magic has the byte {typo:#x} of the specification's example, "
            f"where the code and the value it names have {good:#x}",
        )
    low = magic & ((1 << _HIGH_BITS) - 1)
    if low & _KIMAGE_WRITE64 and low & 0xFFF == _KIMAGE_WRITE64:
        yield Problem(
            "LU104",
            "kimage-entry",
            "this is an entry of a kexec image (IND_WRITE64, 0x20, or-ed in), "
            "not the word that it stores",
        )
    elif low == _magic() & ((1 << _HIGH_BITS) - 1):
        yield Problem("LU103", "magic-unmasked", "the magic is not masked with PAGE_MASK")
    elif low not in masked_page_sizes():
        yield Problem("LU103", "magic-mask", f"no page size leaves the magic {magic:#x}")


def _weight(reading: Reading) -> tuple[bool, bool, int]:
    """Order readings: valid ones first, then those that still lead to a stream."""
    problems = reading.problems
    return bool(problems), reading.evidence is None, len(problems)


def choose(candidates: Iterable[Candidate], image: MemoryImage | None = None) -> Candidate:
    """Return the one candidate that leads to a stream, be it one that breaks off.

    `image` is the memory that was searched. Raises NoBreadcrumbError if nothing looks like
    one, BreadcrumbError if none leads to a stream, SeveralBreadcrumbsError if more do.
    """
    found = list(candidates)
    usable = [candidate for candidate in found if candidate.is_usable]
    if len(usable) == 1:
        return usable[0]
    if usable:
        places = ", ".join(_place_text(candidate) for candidate in usable[:_NAMED])
        more = f" and {len(usable) - _NAMED} more" if len(usable) > _NAMED else ""
        raise SeveralBreadcrumbsError(
            f"{len(usable)} breadcrumbs lead to a stream, at maddr {places}{more}",
            hint="choose one with --bootmem SIZE@ADDR",
        )
    if not found:
        hint = (
            "was the dump taken before the new Xen used its bootmem? "
            "does it hold machine memory, from the right base address?"
        )
        raise NoBreadcrumbError(
            "no breadcrumb: no page starts with the live update magic",
            hint=hint if image is None else retake_hint(image, hint),
        )
    nearest = min(found, key=lambda candidate: len(candidate.problems))
    raise unusable(nearest, len(found))


def unusable(candidate: Candidate, count: int = 1) -> BreadcrumbError:
    """Return the error of a candidate, the nearest of `count`, that has problems."""
    first = candidate.problems[0]
    more = f" ({count} candidates, none valid)" if count > 1 else ""
    return BreadcrumbError(
        f"the breadcrumb cannot be used{more}: {first.message}",
        where=first.where or Where(maddr=candidate.maddr),
        hint=first.hint or "`luformat find` lists every candidate and what speaks against it",
    )


def _place_text(candidate: Candidate) -> str:
    return f"{candidate.maddr:#x}{'' if candidate.valid else ' (which breaks off)'}"
