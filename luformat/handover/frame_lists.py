"""What is left of arrays: which frame stands behind which, as far as the records agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np

from luformat.handover.course import record_type
from luformat.handover.page_links import PIECE, PageLinks
from luformat.handover.piece_reader import PieceReader, rest_of
from luformat.memory.image import Words

__all__ = ["FrameLists"]


class FrameLists:
    """Runs of frames that were found in memory, cut where the records do not go on."""

    def __init__(self, lists: Iterable[Words], links: PageLinks, reader: PieceReader):
        self._links = links
        self._reader = reader
        self._lists = [
            (run, np.argsort(run, kind="stable")) for frames in lists for run in self._runs(frames)
        ]

    def _runs(self, frames: Words) -> Iterator[Words]:
        """Yield the parts of a list in which the records of each page go on where it says.

        Memory is full of numbers that follow each other, as frames do in tables of guests. Those
        that only count up say no more than where the pages are.
        """
        links = self._links
        cuts = [0]
        for place in np.flatnonzero(np.isin(frames, links.frames_with_records())).tolist():
            frame = int(frames[place])
            headers = self._reader.headers(frame, links.first_start(frame) or 0, checked=True)
            if headers is None or headers[-1].kind == record_type("END"):
                continue
            inner, offset = divmod(rest_of(headers[-1]), PIECE)
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

    def behind(self, frame: int, ahead: int) -> Iterator[int]:
        """Yield the frames that stand `ahead` places behind a frame in what is left of arrays."""
        for frames, by_frame in self._lists:
            low = int(np.searchsorted(frames, np.uint64(frame), sorter=by_frame))
            if frame and low < len(frames) and int(frames[by_frame[low]]) == frame:
                place = int(by_frame[low]) + ahead
                if place < len(frames):
                    yield int(frames[place])

    def between(self, last: int, next_one: int, inner: int) -> Iterator[list[int]]:
        """Yield the frames that lists have between two frames, if there are just so many."""
        columns = [[*self.behind(last, ahead)] for ahead in range(1, inner + 2)]
        for row in zip(*columns, strict=False):
            if row[-1] == next_one:
                yield [*row[:-1]]
