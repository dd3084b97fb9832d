"""Putting the pages of a stream in order by the records themselves, where the array is gone.

From the first page on: the records lead to the end of the page, and the one that crosses it says
how many whole pages of its body follow, and at which offset of the next page a header stands.
Of all pages of the dump few have a header there that leads on, and of these the ones drop out
that would repeat a domain or a vCPU. Then

- the page that what is left of the MFN array lists is taken,
- or the only page that is left: it is proved,
- or the one that goes on where the records stopped, or that is the neighbour in memory, as pages
  are handed out: it is likely,
- or none, and there the list ends.

Pages in the middle of a body have no header. Those of an HVM context have its entries, which are
put in order the same way; others are taken where the pages around them are apart by just as many.
What is not found is left open: the bytes are missing then, and the records behind can be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.containers.hvm import HVM, read_hvm_context
from luformat.handover.assembly import Work, in_pages
from luformat.handover.course import BEST, Course, record_type
from luformat.handover.frame_lists import FrameLists
from luformat.handover.page_links import PIECE, PageLinks
from luformat.handover.piece_reader import HEADER, Leap, Page, PieceReader
from luformat.layout.layouts import ByteOrder
from luformat.locate.reassembled import Join, Reassembled
from luformat.memory.image import MemoryImage, Progress, Words
from luformat.memory.source import BytesSource

__all__ = ["Reassembler"]

_MOST_PIECES: Final = 1 << 18
"""Pieces of a stream that are put in order: 1 GiB."""
_MOST_TRIED: Final = 512
"""Pages that are looked at for one join; where there are more, only neighbours are."""
_AHEAD: Final = 3
"""Pages that are looked at behind a page for which as much speaks as for another."""
_MOST_LOOKED: Final = 1024
"""Pages that are looked at so for one join."""
_FEW: Final = 16
_IN_ROW: Final = 8
"""Pages handed out in a row from which on the next one of the row needs no more to speak for it."""
_NEAR: Final = 4
"""Neighbours of a page that are tried on both sides, beyond the pages of the body between."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """The pages that can follow; whether these are all there are, and whether others might."""

    pages: list[Page]
    is_all: bool
    has_rivals: bool


@dataclass(slots=True)
class _Budget:
    """How many pages may still be looked at."""

    left: int

    @property
    def is_spent(self) -> bool:
        return self.left <= 0


class Reassembler:
    """Puts streams of one byte order together from the pages of a dump.

    `lists` are runs of frames (of `PIECE` bytes) that were found in what is left of arrays.
    """

    def __init__(
        self,
        image: MemoryImage,
        byte_order: ByteOrder,
        links: PageLinks,
        lists: Iterable[Words] = (),
    ):
        self._image = image
        self._byte_order = byte_order
        self._links = links
        self._reader = PieceReader(image, byte_order)
        self._lists = FrameLists(lists, links, self._reader)

    def stream_from(self, maddr: int, progress: Progress | None = None) -> Reassembled:
        """Return the pages of the stream whose first page is at `maddr`."""
        work = Work(maddr // PIECE)
        page = self._reader.page(work.frames[0], 0, Course(self._byte_order), 0)
        stopped = "its first page does not hold records in order" if page is None else None
        while page is not None and page.leap is not None:
            if len(work.frames) >= _MOST_PIECES:
                stopped = "the stream is longer than what is put in order"
                break
            leap = page.leap
            found, join = self._next(work, page, leap)
            if found is None:
                stopped = _why(len(work.frames) - 1, page, leap, join)
                missing = 1 + (max(leap.rest, 1) - 1) // PIECE
                work.add([(0, Join.UNKNOWN)] * min(missing, _MOST_PIECES))
                break
            between = self._between(work, leap, found)
            work.add([*between, (found.frame, join)])
            page = found
            if progress and not len(work.frames) % 256:
                progress(len(work.frames) * PIECE, self._image.size)
        frames, joins = np.array(work.frames, np.uint64), np.array(work.joins, np.uint8)
        return in_pages(Reassembled(frames, joins, PIECE, stopped))

    def _next(self, work: Work, page: Page, leap: Leap) -> tuple[Page | None, Join]:
        """Return the page with the next header, and why it is the one; None if nothing tells."""
        inner, offset = divmod(leap.rest, PIECE)
        number = len(work.frames) + inner
        for frame in self._lists.behind(page.frame, inner + 1):
            found = self._reader.page(frame, offset, page.course, number)
            if found is not None and frame not in work.used:
                return found, Join.LISTED
        near = self._neighbours(work, inner)
        choice = self._candidates(page, leap, number, work.used, near, work.unsure)
        pages = [
            found for found in choice.pages if self._reader.is_fed(work.frames, leap, found.frame)
        ]
        if not pages:
            # What the index does not know: types of no schema, END before what was there.
            for frame in near:
                beside = self._reader.page(frame, offset, page.course, number)
                if beside is not None and self._reader.is_fed(work.frames, leap, frame):
                    return beside, Join.LIKELY
            return None, Join.UNKNOWN
        if len(pages) == 1 and choice.is_all and not choice.has_rivals:
            return pages[0], Join.PROVED
        found = self._likely(work, pages, near, choice.is_all)
        return found, Join.LIKELY

    def _likely(self, work: Work, pages: list[Page], near: list[int], is_all: bool) -> Page | None:
        """Return the page for which most speaks; None if as much does for others."""
        budget = _Budget(_MOST_LOOKED)
        best = max(page.grade for page in pages)
        good = [page for page in pages if page.grade == best]
        in_row = [page for page in good if page.frame == near[0]]
        if in_row and work.in_row >= _IN_ROW:
            return in_row[0]
        if len(good) > 1:
            scores = [self._ahead(page, work.used, _AHEAD, budget) for page in good]
            if not budget.is_spent:
                good = [p for p, score in zip(good, scores, strict=True) if score == max(scores)]
        beside = [page for page in good if page.frame in near]
        if beside:
            return min(beside, key=lambda page: near.index(page.frame))
        # Pages with the same contents make the same stream.
        is_one = len(good) <= _FEW and len({self._reader.data(page.frame) for page in good}) == 1
        return good[0] if is_one and is_all else None

    def _ahead(self, page: Page, used: set[int], depth: int, budget: _Budget) -> int:
        """Return how well the records can go on behind a page, over `depth` further pages."""
        if page.leap is None or not depth or budget.is_spent:
            return page.grade
        pages = self._candidates(page, page.leap, 0, used | {page.frame}, [], set()).pages
        best = 0
        for found in sorted(pages, key=lambda found: -found.grade):
            budget.left -= 1
            if min(found.grade, page.grade) <= best:
                break
            best = max(best, min(page.grade, self._ahead(found, used, depth - 1, budget)))
            if best == page.grade or budget.is_spent:
                break
        return best

    def _candidates(
        self,
        page: Page,
        leap: Leap,
        number: int,
        used: set[int],
        near: list[int],
        unsure: set[int],
    ) -> _Choice:
        """Return the pages in which the records can go on.

        `used` are those that stand elsewhere, `unsure` which of them need not belong there.
        Where there are too many to look at, only those that are `near` are.
        """
        links = self._links
        offset = leap.rest % PIECE
        frames = links.records_at(offset)
        # A page in which records start before would have had to be entered there.
        sure = frames[~links.starts_before(frames, offset)]
        frames = np.unique(np.concatenate((sure if len(sure) else frames, links.ends_at(offset))))
        pages, is_all = self._those(frames, page, offset, number, used, near)
        # A page that may stand at the wrong place might belong here.
        taken = frames[np.isin(frames, np.array([*unsure], np.uint64))]
        rivals = bool(self._those(taken, page, offset, number, set(), near)[0])
        # Zeros are END wherever they begin: much memory would do, so that it is the last choice.
        ends = links.zero_ends_at(offset)
        if not pages:
            pages, are_all = self._those(ends, page, offset, number, used, near)
            return _Choice(pages, is_all and are_all, True)
        closed = page.course.after(record_type("END"), b"")
        rivals |= bool(len(ends)) and closed is not None and closed[1] == BEST - 1
        return _Choice(pages, is_all, rivals)

    def _those(
        self,
        frames: Words,
        page: Page,
        offset: int,
        number: int,
        used: set[int],
        near: list[int],
    ) -> tuple[list[Page], bool]:
        """Return those pages of some that can follow a page, and whether all were looked at."""
        is_all = self._links.is_complete and len(frames) <= _MOST_TRIED
        if len(frames) > _MOST_TRIED:
            frames = frames[np.isin(frames, np.array(near, np.uint64))]
        found = (
            self._reader.page(frame, offset, page.course, number, checked=True)
            for frame in frames.tolist()
            if frame and frame not in used
        )
        return [page for page in found if page is not None], is_all

    def _neighbours(self, work: Work, inner: int) -> list[int]:
        """Return frames near the last one, the most likely first."""
        last = work.frames[-1]
        near = [way[-1] for way in work.ways(inner + 1)]
        for far in range(1, _NEAR + inner + 2):
            near += [last - far, last + far]
        return [frame for frame in dict.fromkeys(near) if frame > 0 and frame not in work.used]

    def _between(self, work: Work, leap: Leap, page: Page) -> list[tuple[int, Join]]:
        """Return the pages between the last one and a page that was found behind a body."""
        inner = leap.rest // PIECE
        if not inner:
            return []
        last = work.frames[-1]
        found: list[tuple[int, Join]] = []
        for listed in self._lists.between(last, page.frame, inner):
            if not work.used.intersection(listed) and all(map(self._reader.data, listed)):
                return [(frame, Join.LISTED) for frame in listed]
        found += [(0, Join.UNKNOWN)] * inner
        for way in work.ways(inner + 1):
            is_free = way[-1] == page.frame and not work.used.intersection(way)
            if is_free and all(map(self._may_be_inner, way[:-1])):
                return [(frame, Join.LIKELY) for frame in way[:-1]]
        if leap.kind == record_type("HVM_CONTEXT"):
            return self._entry_pages(work, leap, inner, found, page.frame)
        return found

    def _may_be_inner(self, frame: int) -> bool:
        """Return whether a page can be all body: it is there, and no records start in it."""
        if frame <= 0 or self._links.first_start(frame) is not None:
            return False
        return self._reader.data(frame) is not None

    def _entry_pages(
        self,
        work: Work,
        leap: Leap,
        inner: int,
        found: list[tuple[int, Join]],
        behind: int,
    ) -> list[tuple[int, Join]]:
        """Return the pages of an HVM context: each goes on with the entries of the one before."""
        known = self._reader.known(work.frames, leap)
        used = work.used | {behind} | {frame for frame, _ in found}
        for number in range(inner):
            if known is None:
                return found
            frame, join = found[number]
            if not frame:
                frame, join = self._entry_page(known, used)
                found[number] = frame, join
            used.add(frame)
            data = self._reader.data(frame) if frame else None
            known = None if data is None else known + data
        return found

    def _entry_page(self, known: bytes, used: set[int]) -> tuple[int, Join]:
        """Return the only page in which the entries of a context go on as they have begun."""
        entries = read_hvm_context(BytesSource(known)).entries
        at, last = entries.end, entries[-1] if len(entries) else None
        descriptor = HVM.header("little")
        if at + descriptor.size <= len(known):
            at += descriptor.size + descriptor.unpack_from(known, at)[2]
            code, instance, _ = descriptor.unpack_from(known, entries.end)
            before = code, instance
        else:
            before = (0, 0) if last is None else (last.type, last.instance)
        offset = at - len(known)
        if not 0 <= offset < PIECE or offset % HEADER:
            return 0, Join.UNKNOWN
        fitting: dict[int, list[int]] = {1: [], BEST: []}
        for frame in self._links.entries_at(offset).tolist():
            data = self._reader.data(frame) if frame not in used else None
            if data is None:
                continue
            code, instance, _ = descriptor.unpack_from(data, offset)
            if (code, instance) <= before:
                continue
            goes_on = (code, instance) == (before[0], before[1] + 1) or (
                code > before[0] and instance == 0
            )
            fitting[BEST if goes_on else 1].append(frame)
        good = fitting[BEST] or fitting[1]
        if len(good) != 1:
            return 0, Join.UNKNOWN
        is_only = self._links.is_complete and len(fitting[1]) + len(fitting[BEST]) == 1
        return good[0], Join.PROVED if is_only else Join.LIKELY


def _why(number: int, page: Page, leap: Leap, join: Join) -> str:
    """Return why no page stands behind a page of the stream."""
    place = f"page {number} (frame {page.frame:#x})"
    if join is Join.LIKELY:
        return f"as much speaks for several pages to follow {place}"
    at = leap.rest % PIECE
    return f"no page of the dump goes on at offset {at:#x} with what {place} has begun"
