"""A stream that is being put together: the pages so far, and the result in pages of the host."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.handover.page_links import PIECE
from luformat.locate.magic import masked_page_sizes
from luformat.locate.reassembled import Join, Reassembled
from luformat.memory.image import Words

__all__ = ["Work", "in_pages"]

_LARGER: Final = sorted(usual for usual, *_ in masked_page_sizes().values())[1:]
"""Sizes of pages (bytes) that are several pieces."""


class Work:
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


def in_pages(found: Reassembled) -> Reassembled:
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
