"""A handover whose breadcrumb is gone: looked for by its first page, its array, its records.

What costs least and proves most comes first: an array that lists a first page, and from there
through all records to END. Only where a first page is left over that no such array lists are all
pages of the dump looked at, and put in order by the records (see `reassembly`), with the help of
what is left of arrays.

Guests can plant pages and arrays, thousands of them. All are told of or counted; how many are
looked at, and how much of them is read, has limits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.handover.listings import Listing, frames_around, read_listing
from luformat.handover.page_links import PIECE, PageLinks
from luformat.handover.reassembly import Reassembler
from luformat.layout.layouts import BYTE_ORDERS, ByteOrder
from luformat.locate.candidate import Candidate, Origin
from luformat.locate.evidence import Problem, StreamEvidence
from luformat.locate.first_pages import ArrayPlace, FirstPages, places_of_frames
from luformat.locate.origin import REASSEMBLED
from luformat.locate.pages import PageList, mfn_bytes
from luformat.locate.reassembled import Reassembled
from luformat.locate.stream import maddr_where
from luformat.memory.image import MemoryImage, Progress, Words

__all__ = ["Recovered", "recover"]

_MOST_READ: Final = 4096
"""Arrays whose records are walked."""
_MOST_FOUND: Final = 64
"""Streams that are kept; one is wanted."""
_MOST_PUT_TOGETHER: Final = 16
"""First pages from which streams are put together."""
_LEAST_WALK: Final = 1 << 30
"""Bytes of stream that all walks together may take, if the dump is smaller."""
_BETWEEN: Final = 1024
"""Bytes between the places at which what is left of an array is looked for."""
_MOST_LISTS: Final = 64


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found without a breadcrumb, and how many places were `left_out` for their number."""

    candidates: tuple[Candidate, ...]
    left_out: int


def recover(
    image: MemoryImage,
    first_pages: FirstPages,
    known: Iterable[Candidate],
    progress: Progress | None = None,
) -> Recovered:
    """Return the streams that begin with one of some pages, and that no breadcrumb leads to.

    `known` are the breadcrumbs. What they lead to is left out; if one of them is valid, no stream
    is put together.
    """
    crumbs = [candidate for candidate in known if candidate.is_usable]
    return _Recovery(image, first_pages, crumbs, progress).run()


class _Recovery:
    def __init__(
        self,
        image: MemoryImage,
        first_pages: FirstPages,
        crumbs: list[Candidate],
        progress: Progress | None,
    ):
        self._image = image
        self._pages = first_pages
        self._crumbs = crumbs
        self._progress = progress
        self._arrays = {candidate.array[0] for candidate in crumbs if candidate.array}
        self._done = {candidate.stream.pages.maddr_of(0) for candidate in crumbs}
        self._left = max(_LEAST_WALK, image.size)
        self._left_out = first_pages.left_out

    def run(self) -> Recovered:
        """Look for arrays, and put together what none lists."""
        if not len(self._pages):
            return Recovered((), self._left_out)
        whole, broken = self._listings()
        found = [self._listed(listing) for listing in whole]
        if not any(candidate.valid for candidate in self._crumbs):
            for byte_order in BYTE_ORDERS:
                found += self._put_together(byte_order, broken)
        self._left_out += max(0, len(found) - _MOST_FOUND)
        return Recovered(tuple(found[:_MOST_FOUND]), self._left_out)

    def _listings(self) -> tuple[list[Listing], list[Listing]]:
        """Return the arrays that lead to END, and those that break off before."""
        wanted = {byte_order: self._pages.of(byte_order) for byte_order in BYTE_ORDERS}
        whole: list[Listing] = []
        broken: list[Listing] = []
        known: set[bytes] = set()
        read = 0
        for place in places_of_frames(self._image, wanted, progress=self._progress):
            if place.maddr in self._arrays:
                continue
            if read >= _MOST_READ or self._left <= 0 or len(whole) > _MOST_FOUND:
                self._left_out += 1
                continue
            read += 1
            listing = read_listing(self._image, place)
            self._left -= max(PIECE, listing.length)
            if not listing.is_whole:
                broken.append(listing)
                continue
            # An array that grew was copied: what is left of the older one may list as much.
            key = listing.mfns.tobytes() + place.page_size.to_bytes(8, "little")
            if key not in known:
                known.add(key)
                whole.append(listing)
        self._done |= {listing.place.first for listing in whole}
        return whole, broken

    def _listed(self, listing: Listing, problems: tuple[Problem, ...] = ()) -> Candidate:
        place, count = listing.place, len(listing.mfns)
        return Candidate(
            None,
            None,
            place.byte_order,
            place.page_size,
            place.maddr,
            None,
            count,
            problems,
            StreamEvidence.of_array(
                self._image, place.maddr, count, place.page_size, place.byte_order
            ),
            Origin.ARRAY,
        )

    def _put_together(self, byte_order: ByteOrder, broken: list[Listing]) -> Iterator[Candidate]:
        """Yield the streams that begin with pages which no whole array lists."""
        firsts = [
            int(maddr) for maddr in self._pages.of(byte_order) if int(maddr) not in self._done
        ]
        self._left_out += max(0, len(firsts) - _MOST_PUT_TOGETHER)
        firsts = firsts[:_MOST_PUT_TOGETHER]
        if not firsts:
            return
        links = PageLinks(self._image, byte_order, self._progress)
        lists = [*self._remains(byte_order, links, broken)]
        work = Reassembler(self._image, byte_order, links, lists)
        for first in firsts:
            found = work.stream_from(first, self._progress)
            listings = [
                listing
                for listing in broken
                if listing.place.first == first and listing.place.byte_order == byte_order
            ]
            longest = max(listings, key=lambda listing: listing.length, default=None)
            reach = len(found.frames) * found.piece_size
            if longest is not None and found.stopped is not None and longest.length > reach:
                yield self._listed(longest)
            else:
                yield self._in_order(found, byte_order)

    def _remains(
        self, byte_order: ByteOrder, links: PageLinks, broken: list[Listing]
    ) -> Iterator[Words]:
        """Yield what is left of arrays as frames of `PIECE` bytes, in the order of the arrays."""
        done: list[tuple[int, int]] = []
        frames = links.frames_with_records() * np.uint64(PIECE)
        places = places_of_frames(self._image, {byte_order: frames}, _BETWEEN, self._progress)
        own = (listing.place for listing in broken if listing.place.byte_order == byte_order)
        count = 0
        for place in (*own, *places):
            if any(start <= place.maddr < end for start, end in done) or count >= _MOST_LISTS:
                continue
            listed = frames_around(self._image, place)
            done.append((place.maddr, place.maddr + len(listed) * mfn_bytes()))
            pieces = _pieces(listed, place)
            if len(pieces) > 1:
                count += 1
                yield pieces

    def _in_order(self, found: Reassembled, byte_order: ByteOrder) -> Candidate:
        pages = PageList(found.frames, found.piece_size)
        first = int(found.frames[0]) * found.piece_size
        why = f"; then {found.stopped}" if found.stopped else ""
        unsure = found.unsure
        place = maddr_where(self._image, first)
        if len(unsure):
            place = maddr_where(
                self._image,
                int(found.frames[unsure[0]]) * found.piece_size,
                stream=int(unsure[0]) * found.piece_size,
            )
        problem = Problem(
            REASSEMBLED,
            "page-order",
            "no MFN array lists the pages: their order is that of the records, "
            f"{found.summary}{why}",
            place,
            "this is a reconstruction: `luformat show` tells of each run of pages how sure it is",
            stream_remains=True,
        )
        absence = "no array lists it, and nothing else tells which page it is"
        return Candidate(
            None,
            None,
            byte_order,
            found.piece_size,
            None,
            None,
            len(pages),
            (problem,),
            StreamEvidence(self._image, lambda: pages, absence),
            Origin.PAGES,
            found,
        )


def _pieces(mfns: Words, place: ArrayPlace) -> Words:
    """Return the frames of `PIECE` bytes of pages, in the order of these."""
    per_page = place.page_size // PIECE
    first = mfns * np.uint64(per_page)
    pieces = np.repeat(first, per_page)
    pieces += np.tile(np.arange(per_page, dtype=np.uint64), len(mfns))
    return pieces
