"""Which handover is in a dump: places are looked for, judged by their streams, and one is taken.

A breadcrumb is no proof: it counts by where it leads. So the stream of the candidate to go by is
followed to its end before anything is told of it, and what speaks against it is added to its
problems. If nothing leads to a record, other ways are tried in the order of what they cost: the
bytes may stand elsewhere in memory, the words may begin no page, the file may be no memory at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from luformat.containers.unusable import unknown_input
from luformat.errors import LuformatError, MemoryAbsentError
from luformat.handover.handover import Handover
from luformat.handover.ram_file import with_place
from luformat.handover.recovery import recover
from luformat.handover.stray import find_stray, stray_error
from luformat.locate.bootmem import Bootmem
from luformat.locate.breadcrumb import Search, find_breadcrumbs
from luformat.locate.candidate import Candidate, Origin, candidate_of_number, choose
from luformat.locate.evidence import Problem
from luformat.locate.first_pages import FirstPages
from luformat.memory.image import MemoryImage, Progress, ShortfallKind
from luformat.memory.stored import StoredFile

__all__ = ["Lookup"]


class Lookup:
    """The search for the handover in the memory of a dump.

    `nr_pages` overrides the page count of the breadcrumb, for a count that its producer
    has broken. With `search`, the stream itself is looked for as well; `number` chooses one of
    the candidates, counted from 1. `guessed_from` is the beginning of a file that was taken for
    memory only because it has no magic: without anything like a breadcrumb it is none. `ram_file`
    is a raw file that may lack the hole below 4 GiB: where its handover cannot be read, that is
    tried.
    """

    def __init__(
        self,
        image: MemoryImage,
        bootmem: Bootmem | None,
        *,
        nr_pages: int | None = None,
        guessed_from: bytes | None = None,
        ram_file: StoredFile | None = None,
        search: bool = False,
        number: int | None = None,
    ):
        self._image = image
        self._bootmem = bootmem
        self._nr_pages = nr_pages
        self._guessed_from = guessed_from
        self._ram_file = ram_file
        self._searched = search
        self._number = number
        self._found: Search | None = None
        self._handovers: dict[tuple[Origin, int], Handover] = {}

    def search(self, progress: Progress | None = None) -> Search:
        """Return the candidates, that to go by with what its stream says; scans once."""
        if self._found is None:
            found = self._looked_for(progress)
            chosen = self._chosen(found.candidates)
            candidates = [
                self._settled(candidate, progress) if candidate is chosen else candidate
                for candidate in found.candidates
            ]
            usable = [candidate for candidate in candidates if candidate.is_usable]
            begun = [c for c in usable if (h := self._known_handover(c)) and len(h.records)]
            if not begun and len(usable) < 2 and self._ram_file is not None:
                candidates = with_place(candidates, self._ram_file)
            if not candidates and self._ram_file is not None:
                stray = find_stray(self._ram_file, progress)
                if stray is not None:
                    raise stray_error(stray, self._ram_file)
            if not candidates and self._guessed_from is not None:
                cut = [s for s in self._image.shortfalls if s.kind is ShortfallKind.TRUNCATED]
                place = cut[0].where if cut else None
                raise unknown_input(
                    self._image.name, self._guessed_from, None if place is None else place.file
                )
            self._found = replace(found, candidates=tuple(candidates))
        return self._found

    def _looked_for(self, progress: Progress | None) -> Search:
        if not self._searched:
            return find_breadcrumbs(self._image, self._bootmem, progress, nr_pages=self._nr_pages)
        pages = FirstPages()
        found = find_breadcrumbs(
            self._image, progress=progress, nr_pages=self._nr_pages, watch=pages.look
        )
        crumbs = found.candidates
        if self._bootmem is not None:
            start = self._bootmem.start
            crumbs = tuple(c for c in crumbs if c.maddr == start and c.is_usable) or crumbs
        more = recover(self._image, pages, crumbs, progress)
        return Search((*crumbs, *more.candidates), found.left_out + more.left_out)

    def _chosen(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """Return the candidate to go by, None if there is none."""
        try:
            return self._choice(candidates)
        except LuformatError:
            return None

    def _choice(self, candidates: Sequence[Candidate]) -> Candidate:
        if self._number is not None:
            return candidate_of_number(candidates, self._number)
        return choose(candidates, self._image, searched=self._searched)

    def _settled(self, candidate: Candidate, progress: Progress | None) -> Candidate:
        """Return a candidate with what its stream says for or against it."""
        try:
            handover = self.handover_of(candidate, progress)
        except LuformatError:
            return candidate  # its problems say why there is no stream
        problems = candidate.problems
        if handover.error is None:
            end = handover.stream_length
            problems = tuple(problem for problem in problems if _stream_place(problem) < end)
        elif not isinstance(handover.error, MemoryAbsentError) or not problems:
            problems = (*problems, *handover.problems)
        handover.candidate = replace(candidate, problems=problems)
        return handover.candidate

    def _known_handover(self, candidate: Candidate) -> Handover | None:
        return self._handovers.get((candidate.origin, candidate.place))

    def handover_of(self, candidate: Candidate, progress: Progress | None) -> Handover:
        """Return the handover that a candidate leads to, made once."""
        handover = self._known_handover(candidate)
        if handover is None:
            handover = self._handovers[candidate.origin, candidate.place] = Handover(
                candidate.stream,
                candidate.byte_order,
                candidate=candidate,
                image=self._image,
                progress=progress,
            )
        return handover

    def candidate(self, progress: Progress | None = None) -> Candidate:
        """Return the one candidate to go by; raises BreadcrumbError or SelectionError if there
        is none, or none of that number."""
        return self._choice(self.search(progress).candidates)

    def chosen_handover(self, progress: Progress | None = None) -> Handover | None:
        """Return the handover of the candidate to go by; None if there is none."""
        chosen = self._chosen(self.search(progress).candidates)
        return None if chosen is None else self.handover_of(chosen, progress)


def _stream_place(problem: Problem) -> int:
    """Return where in the stream the first fault of a problem lies."""
    return 0 if problem.where is None else problem.where.stream or 0
