"""A page list that was not handed over, but put together from the pages: how each was found."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from luformat.memory.image import Words

__all__ = ["Join", "Reassembled"]


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
    def unsure(self) -> npt.NDArray[np.int64]:
        """The numbers of the pages of which it is not sure that they belong where they stand."""
        return np.flatnonzero(self.joins > Join.PROVED)

    @property
    def summary(self) -> str:
        """What the list rests on, in words."""
        parts = [
            f"{self.count(join)} {word}"
            for join, word in (
                (Join.LISTED, "by what is left of the MFN array"),
                (Join.PROVED, "proved by the records"),
                (Join.LIKELY, "likely"),
                (Join.UNKNOWN, "unknown"),
            )
            if self.count(join)
        ]
        rest = f" behind the first: {', '.join(parts)}" if parts else ""
        return f"{len(self.frames)} of {self.piece_size} bytes{rest}"
