"""What memory says for or against one reading of a breadcrumb.

Anyone who can write memory can write what looks like a breadcrumb, with an array as long as
the dump behind it, and thousands of them. So what costs little is asked first (the two words,
the first entry, the first record), the array is looked at in pieces that are not kept, and all
readings together may look at so many entries only. A list of pages is read when its stream is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final, Self

import numpy as np

from luformat.errors import MemoryAbsentError, PageListError, Where
from luformat.layout.layouts import SIGNS, ByteOrder, enum_values, struct_of
from luformat.locate.pages import PageList, check_entries, mfn_bytes
from luformat.locate.stream import PagedStream, maddr_where, retake_hint
from luformat.memory.image import MemoryImage, Presence, Words

__all__ = ["Problem", "Reading", "Scales", "StreamEvidence", "read_pages"]

_ENTRIES: Final = 1 << 18
"""Array entries that are checked at once."""
_MOST_ENTRIES: Final = 1 << 24
"""Array entries that are checked in all: those of 64 GiB of stream in pages of 4 KiB."""
_REMEMBERED: Final = 4096
"""Readings that are not made again."""

_INT_SIGN: Final = 0xFFFFFFFF_80000000
"""What the producer's 32-bit shift leaves in the high bits from 2 GiB of stream on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that speaks against a breadcrumb or its stream, and the facts in words.

    `rule` is the rule of `verify` that it breaks, `name` says which of the ways to break
    it; both are stable. `record` is the number of the record concerned. `stream_remains` is
    True if the stream can still be read up to the fault.
    """

    rule: str
    name: str
    message: str
    where: Where | None = None
    hint: str | None = None
    stream_remains: bool = False
    record: int | None = None


class StreamEvidence:
    """A page list that can be read, and the stream over it; read on demand."""

    def __init__(
        self, image: MemoryImage, read_pages: Callable[[], PageList], absence: str | None = None
    ):
        """Take what reads the list; `absence` says why pages are missing in it, if any are."""
        self._image = image
        self._read_pages = read_pages
        self._absence = absence

    @classmethod
    def of_array(
        cls,
        image: MemoryImage,
        array_maddr: int,
        nr_pages: int,
        page_size: int,
        byte_order: ByteOrder,
    ) -> Self:
        """Return that of an array: `nr_pages` entries at `array_maddr`."""
        return cls(image, partial(read_pages, image, array_maddr, nr_pages, page_size, byte_order))

    @cached_property
    def pages(self) -> PageList:
        """The page list; raises MemoryAbsentError or PageListError as the array is."""
        return self._read_pages()

    @cached_property
    def stream(self) -> PagedStream:
        """The stream over the data pages; errors as `pages`."""
        return PagedStream(self._image, self.pages, self._absence)


def read_pages(
    image: MemoryImage, array_maddr: int, nr_pages: int, page_size: int, byte_order: ByteOrder
) -> PageList:
    """Return the page list of `nr_pages` entries at `array_maddr`.

    Raises MemoryAbsentError or PageListError as the array is.
    """
    return PageList(_mfns(image.view(array_maddr, nr_pages * mfn_bytes()), byte_order), page_size)


@dataclass(frozen=True, slots=True)
class Reading:
    """A breadcrumb read with one page size (bytes): page count, evidence and problems."""

    page_size: int
    nr_pages: int
    problems: tuple[Problem, ...]
    evidence: StreamEvidence | None = None


def _mfns(raw: bytes | memoryview, byte_order: ByteOrder) -> Words:
    entries = np.frombuffer(raw, dtype=f"{SIGNS[byte_order]}u8")
    return entries.astype(np.uint64, copy=False)


@dataclass(slots=True)
class _Survey:
    """What is wrong with entries of an array: the first of each kind, and how many."""

    absent: int | None = None
    absent_count: int = 0
    absent_mfn: int = 0
    cleared: int | None = None
    cleared_count: int = 0
    beyond: PageListError | None = None


class Scales:
    """Weighs readings against one memory image, within a budget for all of them together."""

    def __init__(self, image: MemoryImage):
        self._image = image
        self._left = _MOST_ENTRIES
        self._known: dict[tuple[int, int, int, ByteOrder], Reading] = {}

    def weigh(
        self, array_maddr: int, shifted_nr_pages: int, page_size: int, byte_order: ByteOrder
    ) -> Reading:
        """Return what memory says of a breadcrumb's two other words, read with `page_size`.

        Checks, in this order and each only if the ones before it hold: alignment, count, that
        the array is readable, that the first record is plausible, the array's entries, and
        that the data pages are present.
        """
        key = array_maddr, shifted_nr_pages, page_size, byte_order
        found = self._known.get(key)
        if found is None:
            found = self._weighed(*key)
            if len(self._known) < _REMEMBERED:
                self._known[key] = found
        return found

    def _weighed(
        self, array_maddr: int, shifted_nr_pages: int, page_size: int, byte_order: ByteOrder
    ) -> Reading:
        image = self._image
        nr_pages = shifted_nr_pages // page_size
        problems = [*_alignment(array_maddr, shifted_nr_pages, page_size)]
        problems += _count(image, shifted_nr_pages, page_size)
        if problems:
            return Reading(page_size, nr_pages, tuple(problems))
        absent = _absent_array(image, array_maddr, nr_pages)
        if absent is not None:
            return Reading(page_size, nr_pages, (absent,))
        evidence = StreamEvidence.of_array(image, array_maddr, nr_pages, page_size, byte_order)
        try:
            first = PageList(_mfns(image.read(array_maddr, mfn_bytes()), byte_order), page_size)
            stream = PagedStream(image, first)
            problems = _first_record(stream, nr_pages * page_size, byte_order)
        except (MemoryAbsentError, PageListError):
            pass  # the first entry is looked at again with all others
        if problems:
            return Reading(page_size, nr_pages, tuple(problems), evidence)
        survey = _Survey()
        for begin, mfns in self._entries(array_maddr, nr_pages, byte_order):
            _look(image, survey, begin, mfns, page_size)
            if survey.beyond is not None:
                at = array_maddr + (survey.beyond.index or 0) * mfn_bytes()
                message = survey.beyond.message
                problem = Problem("LU202", "mfn-range", message, maddr_where(image, at))
                return Reading(page_size, nr_pages, (problem,))
        problems += _cleared_entries(image, survey, array_maddr, page_size)
        problems += _absent_pages(image, survey, page_size)
        return Reading(page_size, nr_pages, tuple(problems), evidence)

    def _entries(
        self, array_maddr: int, nr_pages: int, byte_order: ByteOrder
    ) -> Iterator[tuple[int, Words]]:
        """Yield (number of the first, entries) of the array in pieces, as far as the budget goes.

        What is left out is met when the stream is read.
        """
        for begin in range(0, nr_pages, _ENTRIES):
            count = min(_ENTRIES, nr_pages - begin)
            if begin and self._left < count:
                return
            self._left -= count
            raw = self._image.view(array_maddr + begin * mfn_bytes(), count * mfn_bytes())
            yield begin, _mfns(raw, byte_order)


def _alignment(array_maddr: int, shifted: int, page_size: int) -> list[Problem]:
    problems = []
    for what, value in (("MFN array's address", array_maddr), ("shifted page count", shifted)):
        if value % page_size:
            problems.append(
                Problem(
                    "LU108",
                    "unmasked-word",
                    f"the {what} {value:#x} is not a multiple of the page size {page_size}, "
                    "as PAGE_MASK makes it",
                )
            )
    return problems


def _count(image: MemoryImage, shifted: int, page_size: int) -> list[Problem]:
    """Return what is wrong with the page count, the producer's 32-bit shift by name."""
    if shifted == 0:
        return [
            Problem(
                "LU109",
                "count-zero",
                "the page count is zero: nothing was handed over, or a multiple of 2**32 bytes "
                "of stream was cut off by the producer's 32-bit shift",
            )
        ]
    if shifted & _INT_SIGN == _INT_SIGN:
        meant = (shifted & 0xFFFFFFFF) // page_size
        return [
            Problem(
                "LU110",
                "count-shift",
                f"the shifted page count {shifted:#x} was sign-extended by the producer's 32-bit "
                f"shift; its low half says {meant} pages",
                hint=f"read the stream nevertheless with --nr-pages {meant}",
            )
        ]
    nr_pages = shifted // page_size
    present = image.size
    if nr_pages * page_size > present:
        return [
            Problem(
                "LU111",
                "count-range",
                f"{nr_pages} data pages of {page_size} bytes are more than the dump's memory "
                f"({present:#x} bytes)",
                hint=retake_hint(image, None),
            )
        ]
    return []


def _absent_array(image: MemoryImage, array_maddr: int, nr_pages: int) -> Problem | None:
    """Return a problem if the dump does not hold the whole array."""
    extent = image.extent_at(array_maddr)
    if extent is not None and array_maddr + nr_pages * mfn_bytes() <= extent.end:
        return None
    at = array_maddr if extent is None else extent.end
    return Problem(
        "LU201",
        "array-absent",
        f"the MFN array ({nr_pages} entries at maddr {array_maddr:#x}) cannot be read: "
        f"{image.explain(at).value}",
        maddr_where(image, at),
        retake_hint(image, "take the dump again with this page"),
    )


def _look(image: MemoryImage, survey: _Survey, begin: int, mfns: Words, page_size: int) -> None:
    """Add what is wrong with the entries from number `begin` on."""
    try:
        check_entries(mfns, page_size, begin)
    except PageListError as error:
        survey.beyond = error
        return
    cleared = mfns == 0
    if cleared.any():
        if survey.cleared is None:
            survey.cleared = begin + int(cleared.argmax())
        survey.cleared_count += int(np.count_nonzero(cleared))
    absent = ~image.holds(mfns * np.uint64(page_size), page_size) & ~cleared
    if absent.any():
        if survey.absent is None:
            at = int(absent.argmax())
            survey.absent, survey.absent_mfn = begin + at, int(mfns[at])
        survey.absent_count += int(np.count_nonzero(absent))


def _cleared_entries(
    image: MemoryImage, survey: _Survey, array_maddr: int, page_size: int
) -> list[Problem]:
    if survey.cleared is None:
        return []
    index, count = survey.cleared, survey.cleared_count
    what = f"{count} entries of the MFN array are" if count > 1 else "an entry of the MFN array is"
    return [
        Problem(
            "LU208",
            "array-cleared",
            f"{what} zero, from entry {index} on: this part of it was cleared, or is a hole of "
            "the file; Xen hands nothing over in frame 0",
            maddr_where(image, array_maddr + index * mfn_bytes(), stream=index * page_size),
            retake_hint(image, "take the dump again: these pages cannot be found without it"),
            stream_remains=True,
        )
    ]


def _absent_pages(image: MemoryImage, survey: _Survey, page_size: int) -> list[Problem]:
    """Return a problem for data pages that the dump does not hold, naming the first."""
    if survey.absent is None:
        return []
    index, mfn = survey.absent, survey.absent_mfn
    start = mfn * page_size
    extent = image.extent_at(start)
    maddr = start if extent is None else extent.end
    absence = image.explain(maddr)
    beyond = start >= image.end and absence is Presence.HOLE
    reason = (
        f"beyond the machine's memory, which ends at {image.end:#x}" if beyond else absence.value
    )
    more = f", and {survey.absent_count - 1} more" if survey.absent_count > 1 else ""
    return [
        Problem(
            "LU202" if beyond else "LU203",
            "mfn-beyond" if beyond else "page-absent",
            f"data page {index} (MFN {mfn:#x}) cannot be read: {reason}{more}",
            Where(stream=index * page_size + maddr - start, maddr=maddr),
            retake_hint(
                image,
                "is the dump complete, and its base address right?"
                if beyond
                else "take the dump again with these pages",
            ),
            stream_remains=True,
        )
    ]


def _first_record(stream: PagedStream, size: int, byte_order: ByteOrder) -> list[Problem]:
    """Return a problem if the first page does not start as a stream of `size` bytes does.

    Raises MemoryAbsentError if the dump does not hold it.
    """
    header = struct_of("xen_record::record_header", byte_order)
    kind, length = header.unpack(stream.view(0, header.size))
    if kind == 0 and length == 0:
        zero = not any(stream.view(0, stream.pages.page_size))
        return [
            Problem(
                "LU204" if zero else "LU205",
                "first-page-zero" if zero else "stream-empty",
                "the first data page is all zeros: it was cleared during the transition, or is a "
                "hole of the file (it would parse as END)"
                if zero
                else "the stream starts with END: it has no records",
                stream.where(0),
            )
        ]
    known = kind in enum_values("xen_record::record_type") or kind >> 30 & 1
    if not known or header.size + length > size:
        return [
            Problem(
                "LU205",
                "first-record",
                f"the first record (type {kind:#x}, {length} bytes) is not plausible",
                stream.where(0),
            )
        ]
    return []
