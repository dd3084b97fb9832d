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

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.hvm import HVM, read_hvm_context
from luformat.errors import LuformatError
from luformat.handover.course import BEST, Course, record_type
from luformat.handover.page_frames import RECORDS
from luformat.handover.page_links import PIECE, PageLinks
from luformat.layout.layouts import ByteOrder, struct_of
from luformat.locate.magic import masked_page_sizes
from luformat.locate.reassembled import Join, Reassembled
from luformat.memory.image import MemoryImage, Progress, Words
from luformat.memory.source import BytesSource

__all__ = ["Reassembler"]

_HEADER: Final = 8
_LARGER: Final = sorted(usual for usual, *_ in masked_page_sizes().values())[1:]
"""Sizes of pages (bytes) that are several pieces."""
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
_REMEMBERED: Final = 1 << 15
"""Pages whose headers are kept."""
_LOOKED: Final = 48
"""Bytes of a body that are looked at."""
_NEAR: Final = 4
"""Neighbours of a page that are tried on both sides, beyond the pages of the body between."""


@dataclass(frozen=True, slots=True)
class _Header:
    """A header at `at` in its page, and the beginning of the body."""

    kind: int
    length: int
    at: int
    body: bytes


_Headers = tuple[_Header, ...]


@dataclass(frozen=True, slots=True)
class _Leap:
    """The record that leaves a page: where the next header is, in bytes from the page's end.

    `start` is the place of its body: number of the page in the stream, and offset in it.
    """

    kind: int
    length: int
    start: tuple[int, int]
    rest: int


@dataclass(frozen=True, slots=True)
class _Page:
    """A page read from a header on: what has been read with it, how well it fits, and the
    `leap` out of it, None if it has END."""

    frame: int
    course: Course
    grade: int
    leap: _Leap | None


@dataclass(frozen=True, slots=True)
class _Choice:
    """The pages that can follow; whether these are all there are, and whether others might."""

    pages: list[_Page]
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
        order: ByteOrder,
        links: PageLinks,
        lists: Iterable[Words] = (),
    ):
        self._image = image
        self._order = order
        self._links = links
        self._parsed: dict[tuple[int, int], _Headers] = {}
        self._header = struct_of("xen_record::record_header", order)
        self._lists = [
            (run, np.argsort(run, kind="stable")) for frames in lists for run in self._runs(frames)
        ]

    def stream_from(self, maddr: int, progress: Progress | None = None) -> Reassembled:
        """Return the pages of the stream whose first page is at `maddr`."""
        work = _Work(maddr // PIECE)
        page = self._page(work.frames[0], 0, Course(self._order), 0)
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
        return _in_pages(Reassembled(frames, joins, PIECE, stopped))

    def _runs(self, frames: Words) -> Iterator[Words]:
        """Yield the parts of a list in which the records of each page go on where it says.

        Memory is full of numbers that follow each other, as frames do in tables of guests. Those
        that only count up say no more than where the pages are.
        """
        links = self._links
        cuts = [0]
        for place in np.flatnonzero(np.isin(frames, links.frames_with_records())).tolist():
            frame = int(frames[place])
            headers = self._headers(frame, links.first_start(frame) or 0, checked=True)
            if headers is None or headers[-1].kind == record_type("END"):
                continue
            inner, offset = divmod(_rest(headers[-1]), PIECE)
            target = place + inner + 1
            if target < len(frames) and not (
                (links.records_at(offset) == frames[target]).any()
                or (links.ends_at(offset) == frames[target]).any()
            ):
                cuts.append(place + 1)
        for first, last in pairwise([*cuts, len(frames)]):
            run = frames[first:last]
            if len(run) > 1 and bool((run[1:] != run[:-1] + np.uint64(1)).any()):
                yield run

    def _bytes(self, frame: int) -> bytes | None:
        try:
            return self._image.read(frame * PIECE, PIECE)
        except LuformatError:
            return None

    def _headers(self, frame: int, at: int, *, checked: bool) -> _Headers | None:
        """Return the headers of a page from `at` on; None if other things stand there.

        `checked` are those that the index has found.
        """
        known = self._parsed.get((frame, at))
        if known is not None:
            return known
        data = self._bytes(frame)
        if data is None:
            return None
        found: list[_Header] = []
        end = record_type("END")
        while at < PIECE:
            kind, length = self._header.unpack_from(data, at)
            if kind == end:
                if length:
                    return None
            elif not checked and not self._is_plausible(data, at):
                return None
            found.append(_Header(kind, length, at, data[at + _HEADER : at + _HEADER + _LOOKED]))
            at += _HEADER + -(-length // _HEADER) * _HEADER
            if kind == end:
                break
        if len(self._parsed) >= _REMEMBERED:
            self._parsed.clear()
        self._parsed[frame, found[0].at] = tuple(found)
        return self._parsed[frame, found[0].at]

    def _is_plausible(self, data: bytes, at: int) -> bool:
        words = np.frombuffer(data, np.dtype("<u8")).astype(np.uint64, copy=False)
        number = at // _HEADER
        word = words[number : number + 1]
        is_last = number + 1 == len(words)
        behind = word if is_last else words[number + 1 : number + 2]
        fits = RECORDS.fit(word, behind, np.array([not is_last]), self._order)
        return bool(fits[0] or RECORDS.is_unknown(word, self._order)[0])

    def _page(
        self, frame: int, at: int, course: Course, number: int, *, checked: bool = False
    ) -> _Page | None:
        """Return a page with its records from `at` on; None if these cannot come here.

        `number` is that of the page in the stream.
        """
        headers = self._headers(frame, at, checked=checked)
        if headers is None:
            return None
        grade = BEST
        for header in headers:
            body = header.body[: header.length]
            found = course.after(header.kind, body)
            if found is None:
                return None
            course, grade = found[0], min(grade, found[1])
        last = headers[-1]
        if last.kind == record_type("END"):
            return _Page(frame, course, grade, None)
        leap = _Leap(last.kind, last.length, (number, last.at + _HEADER), _rest(last))
        return _Page(frame, course, grade, leap)

    def _next(self, work: _Work, page: _Page, leap: _Leap) -> tuple[_Page | None, Join]:
        """Return the page with the next header, and why it is the one; None if nothing tells."""
        inner, offset = divmod(leap.rest, PIECE)
        number = len(work.frames) + inner
        for frame in self._listed(page.frame, inner + 1):
            found = self._page(frame, offset, page.course, number)
            if found is not None and frame not in work.used:
                return found, Join.LISTED
        near = self._neighbours(work, inner)
        choice = self._candidates(page, leap, number, work.used, near, work.unsure)
        pages = [found for found in choice.pages if self._is_fed(work, leap, found.frame)]
        if not pages:
            # What the index does not know: types of no schema, END before what was there.
            for frame in near:
                beside = self._page(frame, offset, page.course, number)
                if beside is not None and self._is_fed(work, leap, frame):
                    return beside, Join.LIKELY
            return None, Join.UNKNOWN
        if len(pages) == 1 and choice.is_all and not choice.has_rivals:
            return pages[0], Join.PROVED
        found = self._likely(work, pages, near, choice.is_all)
        return found, Join.LIKELY

    def _likely(
        self, work: _Work, pages: list[_Page], near: list[int], is_all: bool
    ) -> _Page | None:
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
        is_one = len(good) <= _FEW and len({self._bytes(page.frame) for page in good}) == 1
        return good[0] if is_one and is_all else None

    def _ahead(self, page: _Page, used: set[int], depth: int, budget: _Budget) -> int:
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
        page: _Page,
        leap: _Leap,
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
        page: _Page,
        offset: int,
        number: int,
        used: set[int],
        near: list[int],
    ) -> tuple[list[_Page], bool]:
        """Return those pages of some that can follow a page, and whether all were looked at."""
        is_all = self._links.is_complete and len(frames) <= _MOST_TRIED
        if len(frames) > _MOST_TRIED:
            frames = frames[np.isin(frames, np.array(near, np.uint64))]
        found = (
            self._page(frame, offset, page.course, number, checked=True)
            for frame in frames.tolist()
            if frame and frame not in used
        )
        return [page for page in found if page is not None], is_all

    def _is_fed(self, work: _Work, leap: _Leap, frame: int) -> bool:
        """Return whether a body that ends in a page is whole with it, as far as that shows."""
        data = self._bytes(frame)
        if data is None:
            return False
        end = leap.rest % PIECE
        padding = min(-leap.length % _HEADER, end)
        if any(data[end - padding : end]):
            return False
        if leap.kind != record_type("HVM_CONTEXT") or leap.rest >= PIECE:
            return True
        known = self._known(work, leap)
        if known is None:
            return True
        context = read_hvm_context(BytesSource((known + data)[: leap.length]))
        return context.error is None and not context.trailing

    def _known(self, work: _Work, leap: _Leap) -> bytes | None:
        """Return what is known of a body in the pages so far; None if one of these is not."""
        page, at = leap.start
        parts = [self._bytes(frame) if frame else None for frame in work.frames[page:]]
        if any(part is None for part in parts):
            return None
        return b"".join(part for part in parts if part is not None)[at:]

    def _listed(self, frame: int, ahead: int) -> Iterator[int]:
        """Yield the frames that stand `ahead` places behind a frame in what is left of arrays."""
        for frames, by_frame in self._lists:
            low = int(np.searchsorted(frames, np.uint64(frame), sorter=by_frame))
            if frame and low < len(frames) and int(frames[by_frame[low]]) == frame:
                place = int(by_frame[low]) + ahead
                if place < len(frames):
                    yield int(frames[place])

    def _listed_between(self, last: int, next_one: int, inner: int) -> Iterator[list[int]]:
        """Yield the frames that lists have between two frames, if there are just so many."""
        columns = [[*self._listed(last, ahead)] for ahead in range(1, inner + 2)]
        for row in zip(*columns, strict=False):
            if row[-1] == next_one:
                yield [*row[:-1]]

    def _neighbours(self, work: _Work, inner: int) -> list[int]:
        """Return frames near the last one, the most likely first."""
        last = work.frames[-1]
        near = [way[-1] for way in work.ways(inner + 1)]
        for far in range(1, _NEAR + inner + 2):
            near += [last - far, last + far]
        return [frame for frame in dict.fromkeys(near) if frame > 0 and frame not in work.used]

    def _between(self, work: _Work, leap: _Leap, page: _Page) -> list[tuple[int, Join]]:
        """Return the pages between the last one and a page that was found behind a body."""
        inner = leap.rest // PIECE
        if not inner:
            return []
        last = work.frames[-1]
        found: list[tuple[int, Join]] = []
        for listed in self._listed_between(last, page.frame, inner):
            if not work.used.intersection(listed) and all(map(self._bytes, listed)):
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
        return self._bytes(frame) is not None

    def _entry_pages(
        self,
        work: _Work,
        leap: _Leap,
        inner: int,
        found: list[tuple[int, Join]],
        behind: int,
    ) -> list[tuple[int, Join]]:
        """Return the pages of an HVM context: each goes on with the entries of the one before."""
        known = self._known(work, leap)
        used = work.used | {behind} | {frame for frame, _ in found}
        for number in range(inner):
            if known is None:
                return found
            frame, join = found[number]
            if not frame:
                frame, join = self._entry_page(known, used)
                found[number] = frame, join
            used.add(frame)
            data = self._bytes(frame) if frame else None
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
        if not 0 <= offset < PIECE or offset % _HEADER:
            return 0, Join.UNKNOWN
        fitting: dict[int, list[int]] = {1: [], BEST: []}
        for frame in self._links.entries_at(offset).tolist():
            data = self._bytes(frame) if frame not in used else None
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


class _Work:
    """The pages put in order so far."""

    def __init__(self, first: int):
        self.frames = [first]
        self.joins = [Join.FIRST]
        self.used = {first}
        self.unsure: set[int] = set()
        self.in_row = 0
        self._way = 0

    def add(self, pages: list[tuple[int, Join]]) -> None:
        """Add pages with how they were found, frame 0 for those that were not."""
        ways = [way[-1] for way in self.ways(len(pages), in_order=False)]
        self.in_row = self.in_row + 1 if pages[-1][0] == ways[self._way] else 0
        if not self.in_row and pages[-1][0] in ways:
            self._way = ways.index(pages[-1][0])
        for frame, how in pages:
            self.frames.append(frame)
            self.joins.append(how)
            self.used.add(frame)
            if how > Join.PROVED:
                self.unsure.add(frame)

    def ways(self, count: int, *, in_order: bool = True) -> list[list[int]]:
        """Return frames in which the next `count` pieces are if pages are handed out in a row.

        Downwards in pages of any size, or upwards; `in_order` has that of the last pages first.
        """
        last = self.frames[-1]
        ways = []
        for per_page in (1, *(size // PIECE for size in _LARGER)):
            places = [last % per_page + ahead for ahead in range(1, count + 1)]
            ways.append(
                [(last // per_page - at // per_page) * per_page + at % per_page for at in places]
            )
        ways.append([last + ahead for ahead in range(1, count + 1)])
        return [ways[self._way], *ways] if in_order else ways


def _rest(header: _Header) -> int:
    """Return how far behind the end of its page the record of a header ends, in bytes."""
    return header.at + _HEADER + -(-header.length // _HEADER) * _HEADER - PIECE


def _why(number: int, page: _Page, leap: _Leap, join: Join) -> str:
    """Return why no page stands behind a page of the stream."""
    place = f"page {number} (frame {page.frame:#x})"
    if join is Join.LIKELY:
        return f"as much speaks for several pages to follow {place}"
    at = leap.rest % PIECE
    return f"no page of the dump goes on at offset {at:#x} with what {place} has begun"


def _in_pages(found: Reassembled) -> Reassembled:
    """Return pieces as the pages of the host, if they show that these are larger.

    Then pieces of a page stand in memory as they do in the stream. One piece tells all others.
    """
    frames, joins = found.frames, found.joins
    known = np.flatnonzero(frames)
    for size in reversed(_LARGER):
        per_page = size // PIECE
        places = known % per_page
        if not bool((frames[known] % np.uint64(per_page) == places).all()):
            continue
        pages = frames[known] // np.uint64(per_page)
        numbers = known // per_page
        is_same = numbers[1:] == numbers[:-1]
        breaks = pages[1:][~is_same] != pages[:-1][~is_same] + np.uint64(1)
        # Pieces that follow each other all along could be pages of any size.
        if not bool((pages[1:][is_same] == pages[:-1][is_same]).all()) or not bool(breaks.any()):
            continue
        whole = np.zeros(-(-len(frames) // per_page), np.uint64)
        whole[numbers] = pages
        return Reassembled(whole, _surest(joins, per_page, whole), size, found.stopped)
    return found


def _surest(joins: npt.NDArray[np.uint8], per_page: int, pages: Words) -> npt.NDArray[np.uint8]:
    """Return of each page how sure its surest piece is: the others stand in the same page."""
    rows = np.full(len(pages) * per_page, Join.UNKNOWN, np.uint8)
    rows[: len(joins)] = joins
    best: npt.NDArray[np.uint8] = rows.reshape(-1, per_page).min(axis=1)
    return best
