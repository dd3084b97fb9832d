"""Finding the breadcrumb in machine memory, undoing PAGE_MASK, and judging what it says.

Implements "Breadcrumb" of the specification. The magic alone leaves the page size open
(the mask keeps only part of it), so every reading of a hit is tried against the MFN
array and the first record, and the one that holds is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

from luformat.errors import (
    BreadcrumbError,
    LuformatError,
    NoBreadcrumbError,
    SeveralBreadcrumbsError,
    Where,
)
from luformat.layout.layouts import ByteOrder, constant, enum_values, struct_of, type_layout
from luformat.locate.bootmem import Bootmem
from luformat.locate.evidence import Problem, Reading, StreamEvidence, weigh
from luformat.locate.stream import PagedStream, maddr_where
from luformat.memory.image import MemoryImage, Progress

__all__ = ["SCAN_STEP", "Candidate", "choose", "find_breadcrumbs", "masked_page_sizes"]

SCAN_STEP = 4096
"""Bytes between the addresses looked at: the smallest page of any host."""

_WORDS = "xen_lu_breadcrumb::three_words"
_HIGH_BITS = 24
"""The bits below are left to the mask: no page is as large as 2**24 bytes."""

_MOST = 1000
"""Candidates after which a scan gives up: no real memory holds as many."""

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


def find_breadcrumbs(
    image: MemoryImage,
    bootmem: Bootmem | None = None,
    progress: Progress | None = None,
    *,
    nr_pages: int | None = None,
) -> list[Candidate]:
    """Return every place that looks like a breadcrumb, near misses included.

    With `bootmem`, only its first words are looked at; else the start of every page of
    the image. `nr_pages` overrides the page count of every breadcrumb. Raises
    BreadcrumbError if bootmem holds no breadcrumb or far too many pages look like one,
    MemoryAbsentError if bootmem cannot be read.
    """
    if bootmem is not None:
        return [_at_bootmem(image, bootmem, nr_pages)]
    found: list[Candidate] = []
    for maddrs, heads in image.page_heads(SCAN_STEP, progress):
        for index, byte_order in _hits(heads):
            candidate = _judge(image, int(maddrs[index]), byte_order, nr_pages)
            if candidate is not None:
                found.append(candidate)
            if len(found) > _MOST:
                raise BreadcrumbError(
                    f"more than {_MOST} pages start like a breadcrumb",
                    where=maddr_where(image, found[-1].maddr),
                    hint="say which one it is with --bootmem SIZE@ADDR",
                )
    return sorted(found, key=lambda candidate: candidate.maddr)


def _at_bootmem(image: MemoryImage, bootmem: Bootmem, nr_pages: int | None) -> Candidate:
    size = breadcrumb_size()
    words = image.read(bootmem.start, size)
    head = np.frombuffer(words[:8], dtype="<u8")
    for _, byte_order in _hits(head):
        candidate = _judge(image, bootmem.start, byte_order, nr_pages)
        if candidate is not None:
            return candidate
    raise NoBreadcrumbError(
        f"the bootmem at {bootmem} does not start with a breadcrumb: "
        f"its first bytes are {words[:8].hex(' ')}",
        where=maddr_where(image, bootmem.start),
        hint="leave --bootmem out to scan the whole dump",
    )


def _judge(
    image: MemoryImage, maddr: int, byte_order: ByteOrder, nr_pages: int | None
) -> Candidate | None:
    """Return the best reading of the words at `maddr`; None if they cannot be read."""
    try:
        raw = image.read(maddr, breadcrumb_size())
    except LuformatError:
        return None
    magic, mfn_array_maddr, shifted = struct_of(_WORDS, byte_order).unpack(raw)
    named = list(_name_magic(magic))
    array, count = mfn_array_maddr, shifted
    if any(problem.rule == "LU104" for problem in named):
        array, count = (word & ~_KIMAGE_WRITE64 for word in (array, count))
    if nr_pages is None:
        best = _best_reading(image, magic, array, count, byte_order, named)
    else:
        best = min(
            (
                weigh(image, array, nr_pages * page_size, page_size, byte_order)
                for page_size in _page_sizes(magic)
            ),
            key=_weight,
        )
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


def _best_reading(
    image: MemoryImage,
    magic: int,
    array: int,
    count: int,
    byte_order: ByteOrder,
    named: list[Problem],
) -> Reading:
    """Return the reading that memory supports best.

    Where none that the magic allows holds but another one does, that one is returned and
    `named` says what the magic has wrong.
    """
    sizes = _page_sizes(magic)
    best = min((weigh(image, array, count, size, byte_order) for size in sizes), key=_weight)
    if not best.problems:
        return best
    for page_size in sorted(usual for usual, *_ in masked_page_sizes().values()):
        if page_size in sizes:
            continue
        reading = weigh(image, array, count, page_size, byte_order)
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
    array, count = (int.from_bytes(word.to_bytes(8, "little"), "big") for word in (array, count))
    for page_size in sizes:
        reading = weigh(image, array, count, page_size, other)
        if not reading.problems:
            named.append(
                Problem(
                    "LU107",
                    "byte-order",
                    f"array and count are {other}-endian, the magic is {byte_order}-endian",
                )
            )
            return reading
    return best


def choose(candidates: Iterable[Candidate]) -> Candidate:
    """Return the one valid candidate.

    Raises BreadcrumbError if none or several are valid, naming what was found.
    """
    found = list(candidates)
    valid = [candidate for candidate in found if candidate.valid]
    if len(valid) == 1:
        return valid[0]
    if valid:
        places = ", ".join(f"{candidate.maddr:#x}" for candidate in valid)
        raise SeveralBreadcrumbsError(
            f"{len(valid)} valid breadcrumbs, at maddr {places}",
            hint="choose one with --bootmem SIZE@ADDR",
        )
    if not found:
        raise NoBreadcrumbError(
            "no breadcrumb: no page starts with the live update magic",
            hint="was the dump taken before the new Xen used its bootmem? "
            "does it hold machine memory, from the right base address?",
        )
    nearest = min(found, key=lambda candidate: len(candidate.problems))
    first = nearest.problems[0]
    more = f" ({len(found)} candidates, none valid)" if len(found) > 1 else ""
    raise BreadcrumbError(
        f"the breadcrumb cannot be used{more}: {first.message}",
        where=first.where or Where(maddr=nearest.maddr),
        hint=first.hint or "`luformat find` lists every candidate and what speaks against it",
    )
