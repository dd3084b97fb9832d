"""What memory says for or against one reading of a breadcrumb."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from luformat.errors import MemoryAbsentError, PageListError, Where
from luformat.layout.layouts import ByteOrder, enum_values, struct_of
from luformat.locate.pages import PageList, mfn_bytes
from luformat.locate.stream import PagedStream, maddr_where
from luformat.memory.image import MemoryImage

__all__ = ["Problem", "Reading", "StreamEvidence", "weigh"]

_ENTRIES = 1 << 18
"""Array entries that are checked at once."""

_INT_SIGN = 0xFFFFFFFF_80000000
"""What the producer's 32-bit shift leaves in the high bits from 2 GiB of stream on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that speaks against a candidate, and the facts in words.

    `rule` is the rule of `verify` that it breaks, `name` says which of the ways to break
    it; both are stable. `stream_remains` is True if the stream can still be read up to the
    fault.
    """

    rule: str
    name: str
    message: str
    where: Where | None = None
    hint: str | None = None
    stream_remains: bool = False


@dataclass(frozen=True, slots=True)
class StreamEvidence:
    """A page list whose array could be read, and the stream over it."""

    pages: PageList
    stream: PagedStream


@dataclass(frozen=True, slots=True)
class Reading:
    """A breadcrumb read with one page size (bytes): page count, evidence and problems."""

    page_size: int
    nr_pages: int
    problems: tuple[Problem, ...]
    evidence: StreamEvidence | None = None


def weigh(
    image: MemoryImage, array_maddr: int, shifted_nr_pages: int, page_size: int, order: ByteOrder
) -> Reading:
    """Return what memory says of a breadcrumb's two other words, read with `page_size`.

    Checks, in this order and each only if the ones before it hold: alignment, count,
    that the array is readable, its MFNs, that the data pages are present, and that the
    first record is plausible.
    """
    nr_pages = shifted_nr_pages // page_size
    problems = [*_alignment(array_maddr, shifted_nr_pages, page_size)]
    problems += _count(image, shifted_nr_pages, page_size)
    if problems:
        return Reading(page_size, nr_pages, tuple(problems))
    try:
        raw = image.view(array_maddr, nr_pages * mfn_bytes())
    except MemoryAbsentError as error:
        problem = Problem(
            "LU201",
            "array-absent",
            f"the MFN array ({nr_pages} entries at maddr {array_maddr:#x}) cannot be read: "
            f"{error.reason}",
            maddr_where(image, error.maddr),
            "take the dump again with this page",
        )
        return Reading(page_size, nr_pages, (problem,))
    entries = np.frombuffer(raw, dtype="<u8" if order == "little" else ">u8")
    mfns = entries.astype(np.uint64, copy=False)
    try:
        pages = PageList(mfns, page_size)
    except PageListError as error:
        at = array_maddr + (error.index or 0) * mfn_bytes()
        problem = Problem("LU202", "mfn-range", error.message, maddr_where(image, at))
        return Reading(page_size, nr_pages, (problem,))
    evidence = StreamEvidence(pages, PagedStream(image, pages))
    problems += _absent_pages(image, pages)
    if not problems or problems[0].where is None or problems[0].where.stream != 0:
        problems += _first_record(evidence.stream, order)
    return Reading(page_size, nr_pages, tuple(problems), evidence)


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
            )
        ]
    return []


def _absent_pages(image: MemoryImage, pages: PageList) -> list[Problem]:
    """Return a problem for data pages that the dump does not hold, naming the first."""
    size = np.uint64(pages.page_size)
    missing = np.concatenate(
        [
            np.flatnonzero(
                ~image.holds(pages.mfns[begin : begin + _ENTRIES] * size, pages.page_size)
            )
            + begin
            for begin in range(0, len(pages), _ENTRIES)
        ]
    )
    if not len(missing):
        return []
    index = int(missing[0])
    start = int(pages.mfns[index]) * pages.page_size
    extent = image.extent_at(start)
    maddr = start if extent is None else extent.end
    beyond = start >= image.end
    reason = (
        f"beyond the machine's memory, which ends at {image.end:#x}"
        if beyond
        else image.explain(maddr).value
    )
    more = f", and {len(missing) - 1} more" if len(missing) > 1 else ""
    return [
        Problem(
            "LU202" if beyond else "LU203",
            "mfn-beyond" if beyond else "page-absent",
            f"data page {index} (MFN {int(pages.mfns[index]):#x}) cannot be read: {reason}{more}",
            Where(stream=index * pages.page_size + maddr - start, maddr=maddr),
            "take the dump again with these pages"
            if not beyond
            else "is the dump complete, and its base address right?",
            stream_remains=True,
        )
    ]


def _first_record(stream: PagedStream, order: ByteOrder) -> list[Problem]:
    """Return a problem if the stream does not start as a live update stream does."""
    header = struct_of("xen_record::record_header", order)
    try:
        kind, length = header.unpack(stream.view(0, header.size))
        if kind == 0 and length == 0:
            zero = not any(stream.view(0, stream.pages.page_size))
            return [
                Problem(
                    "LU204" if zero else "LU205",
                    "first-page-zero" if zero else "stream-empty",
                    "the first data page is all zeros: it was cleared during the transition "
                    "(it would parse as END)"
                    if zero
                    else "the stream starts with END: it has no records",
                    stream.where(0),
                )
            ]
    except MemoryAbsentError as error:
        return [Problem("LU203", "page-absent", error.message, error.where, error.hint)]
    known = kind in enum_values("xen_record::record_type") or kind >> 30 & 1
    if not known or header.size + length > stream.size:
        return [
            Problem(
                "LU205",
                "first-record",
                f"the first record (type {kind:#x}, {length} bytes) is not plausible",
                stream.where(0),
            )
        ]
    return []
