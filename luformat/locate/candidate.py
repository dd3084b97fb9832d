"""A place from which a stream can be read, and the choice of the one to go by."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from luformat.errors import (
    BreadcrumbError,
    NoBreadcrumbError,
    SelectionError,
    SeveralBreadcrumbsError,
    Where,
)
from luformat.layout.layouts import ByteOrder
from luformat.locate.evidence import Problem, StreamEvidence
from luformat.locate.pages import mfn_bytes
from luformat.locate.reassembled import Reassembled
from luformat.locate.stream import PagedStream, retake_hint
from luformat.memory.image import MemoryImage

__all__ = ["Candidate", "Origin", "candidate_of_number", "choose", "unusable"]

_NAMED: Final = 8
"""Places that an error names."""


class Origin(enum.Enum):
    """How a stream was found; the value is the word for it in JSON."""

    BREADCRUMB = "breadcrumb"
    ARRAY = "mfn-array"
    """By its MFN array, which a search has found without a breadcrumb."""
    PAGES = "pages"
    """By its first page: the order of the others is that of a reconstruction."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place from which a stream can be read, as its best reading has it.

    `maddr` is that of the breadcrumb, `mfn_array_maddr` that of the array (machine addresses in
    bytes); None where there is none. `nr_pages` counts pages of `page_size` bytes. `evidence`
    holds the page list where there is one, `reassembled` how it was put together.
    """

    maddr: int | None
    magic: int | None
    byte_order: ByteOrder
    page_size: int
    mfn_array_maddr: int | None
    shifted_nr_pages: int | None
    nr_pages: int
    problems: tuple[Problem, ...]
    evidence: StreamEvidence | None
    origin: Origin = Origin.BREADCRUMB
    reassembled: Reassembled | None = None

    @property
    def valid(self) -> bool:
        """True if nothing speaks against it."""
        return not self.problems

    @property
    def is_usable(self) -> bool:
        """True if it leads to a stream, be it one that cannot be read to its end."""
        return all(problem.stream_remains for problem in self.problems)

    @property
    def place(self) -> int:
        """The machine address that names it: of the breadcrumb, the array, or the first page."""
        for maddr in (self.maddr, self.mfn_array_maddr):
            if maddr is not None:
                return maddr
        return self.stream.pages.maddr_of(0)

    @property
    def title(self) -> str:
        """What stands at its place, and where that is."""
        what = {
            Origin.BREADCRUMB: "breadcrumb",
            Origin.ARRAY: "MFN array",
            Origin.PAGES: "first page of a stream",
        }[self.origin]
        return f"{what} at maddr {self.place:#x}"

    @property
    def array(self) -> tuple[int, int] | None:
        """Where the entries of the MFN array are in memory (start, end); None without one."""
        if self.mfn_array_maddr is None:
            return None
        return self.mfn_array_maddr, self.mfn_array_maddr + self.nr_pages * mfn_bytes()

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


def candidate_of_number(candidates: Iterable[Candidate], number: int) -> Candidate:
    """Return the candidate with a number, counted from 1 as `find` does.

    Raises SelectionError if there are fewer, BreadcrumbError if it leads to no stream.
    """
    found = list(candidates)
    if not 1 <= number <= len(found):
        raise SelectionError(
            f"there is no candidate {number}",
            hint=f"`luformat find` has numbers from 1 to {len(found)}" if found else None,
        )
    if not found[number - 1].is_usable:
        raise unusable(found[number - 1])
    return found[number - 1]


def choose(
    candidates: Iterable[Candidate], image: MemoryImage | None = None, *, searched: bool = False
) -> Candidate:
    """Return the one candidate that leads to a stream, be it one that breaks off.

    A breadcrumb comes before what was found without one. `image` is the memory, `searched` says
    that the stream itself was looked for as well. Raises NoBreadcrumbError if nothing was found,
    BreadcrumbError if none leads to a stream, SeveralBreadcrumbsError if more do.
    """
    found = list(candidates)
    usable = [candidate for candidate in found if candidate.is_usable]
    crumbs = [candidate for candidate in usable if candidate.origin is Origin.BREADCRUMB]
    for those in (crumbs, usable):
        if len(those) == 1:
            return those[0]
    if usable:
        raise _several(crumbs or usable)
    if not found:
        raise _nothing(image, searched=searched)
    nearest = min(found, key=lambda candidate: len(candidate.problems))
    raise unusable(nearest, len(found))


def _several(usable: list[Candidate]) -> SeveralBreadcrumbsError:
    places = ", ".join(_place_text(candidate) for candidate in usable[:_NAMED])
    more = f" and {len(usable) - _NAMED} more" if len(usable) > _NAMED else ""
    if all(candidate.origin is Origin.BREADCRUMB for candidate in usable):
        text = f"{len(usable)} breadcrumbs lead to a stream, at maddr {places}{more}"
        hint = (
            "choose one with --bootmem SIZE@ADDR, or with --candidate N as `luformat find` has it"
        )
    else:
        text = f"{len(usable)} streams were found, by what stands at maddr {places}{more}"
        hint = "choose one with --candidate N, as `luformat find --search` numbers them"
    return SeveralBreadcrumbsError(text, hint=hint)


def _nothing(image: MemoryImage | None, *, searched: bool) -> NoBreadcrumbError:
    text = "no breadcrumb: no page starts with the live update magic"
    if searched:
        text += ", and none as a stream does, with LU_VERSION"
        hint = "does the dump hold machine memory, from the right base address?"
    else:
        hint = (
            "was the dump taken before the new Xen used its bootmem? If not, --search looks for "
            "the stream itself; does it hold machine memory, from the right base address?"
        )
    return NoBreadcrumbError(text, hint=hint if image is None else retake_hint(image, hint))


def unusable(candidate: Candidate, count: int = 1) -> BreadcrumbError:
    """Return the error of a candidate, the nearest of `count`, that has problems."""
    first = candidate.problems[0]
    more = f" ({count} candidates, none valid)" if count > 1 else ""
    what = {
        Origin.BREADCRUMB: "the breadcrumb cannot be used",
        Origin.ARRAY: "the stream that the MFN array lists cannot be read to its end",
        Origin.PAGES: "the stream could only be put together",
    }[candidate.origin]
    return BreadcrumbError(
        f"{what}{more}: {first.message}",
        where=first.where or Where(maddr=candidate.place),
        hint=first.hint or "`luformat find` lists every candidate and what speaks against it",
    )


def _place_text(candidate: Candidate) -> str:
    breaks_off = any(problem.rule != "LU215" for problem in candidate.problems)
    return f"{candidate.place:#x}{' (which breaks off)' if breaks_off else ''}"
