"""A page list that was not handed over, but put together from the pages: how each was found."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.memory.image import Words

__all__ = ["JOIN_WORDS", "Join", "Reassembled"]


class Join(enum.IntEnum):
    """Why a page stands behind the one before it; what is not sure has the higher numbers."""

    FIRST = 0
    """It begins with LU_VERSION."""
    LISTED = 1
    """What is left of the MFN array lists it there, and the records go on in it."""
    PROVED = 2
    """The records go on in it, and in no other page of the dump."""
    LIKELY = 3
    """The records can go on in it, and more than them speaks for it; or it lies between two."""
    UNKNOWN = 4
    """Nothing tells which page it is."""


JOIN_WORDS: Final = {
    Join.FIRST: "begins with LU_VERSION",
    Join.LISTED: "listed by what is left of the MFN array",
    Join.PROVED: "proved by the records",
    Join.LIKELY: "likely",
    Join.UNKNOWN: "unknown",
}


@dataclass(frozen=True, slots=True)
class Reassembled:
    """Pieces of memory in the order of the stream, `piece_size` bytes each.

    `frames` numbers them in units of their size, 0 where nothing tells which it is; `joins` says
    of each how it was found. `stopped` says why there are no more, None if the last one has END.
    """

    frames: Words = field(repr=False)
    joins: npt.NDArray[np.uint8] = field(repr=False)
    piece_size: int
    stopped: str | None = None

    def count(self, join: Join) -> int:
        """Return how many pages were found in one way."""
        return int(np.count_nonzero(self.joins == join))

    @property
    def is_sure(self) -> bool:
        """True if every join is proved, and the list leads to END."""
        return self.stopped is None and not bool((self.joins > Join.PROVED).any())

    @property
    def is_whole(self) -> bool:
        """True if the list leads to END."""
        return self.stopped is None

    @property
    def unsure(self) -> npt.NDArray[np.int64]:
        """The numbers of the pages of which it is not sure that they belong where they stand."""
        return np.flatnonzero(self.joins > Join.PROVED)

    @property
    def stretches(self) -> Iterator[tuple[int, int, Join]]:
        """Yield the numbers of pages (first, last) that were all found in the same way."""
        cuts = np.flatnonzero(np.diff(self.joins)) + 1
        for first, end in pairwise([0, *cuts.tolist(), len(self.joins)]):
            if end > first:
                yield first, end - 1, Join(int(self.joins[first]))

    @property
    def summary(self) -> str:
        """What the list rests on, in words."""
        parts = [
            f"{self.count(join)} {word}"
            for join, word in JOIN_WORDS.items()
            if join is not Join.FIRST and self.count(join)
        ]
        rest = f"; of those behind the first {', '.join(parts)}" if parts else ""
        count = len(self.frames)
        return f"{count} page{'' if count == 1 else 's'} of {self.piece_size} bytes{rest}"
