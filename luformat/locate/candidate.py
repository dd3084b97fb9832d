"""A place that looks like a breadcrumb, and the choice of the one that leads to a stream."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from luformat.errors import (
    BreadcrumbError,
    NoBreadcrumbError,
    SeveralBreadcrumbsError,
    Where,
)
from luformat.layout.layouts import ByteOrder
from luformat.locate.evidence import Problem, StreamEvidence
from luformat.locate.stream import PagedStream, retake_hint
from luformat.memory.image import MemoryImage

__all__ = ["Candidate", "choose", "unusable"]

_NAMED: Final = 8
"""Places that an error names."""


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
