"""The axis of the whole machine: to scale, except for one hole that would dwarf all else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.handover.ownership import Ownership

__all__ = ["Axis"]

_CUT: Final = 26.0
"""Pixels that a hole gets which is cut out of the axis."""
_TICK: Final = 36.0
"""Least distance of ticks, in pixels."""


@dataclass(frozen=True, slots=True)
class _AxisPiece:
    """Addresses `start` to `end` drawn from `top` to `bottom` (pixels)."""

    start: int
    end: int
    top: float
    bottom: float


class Axis:
    """Machine addresses from top to bottom of `height` pixels.

    A hole that takes more than half of all addresses is cut out: `cut` has its ends.
    """

    def __init__(self, owned: Ownership, top: float, height: float):
        self.top, self.bottom = top, top + height
        self.cut = _large_hole(owned)
        if self.cut is None:
            self._pieces = [_AxisPiece(0, owned.end, top, self.bottom)]
            return
        low, high = self.cut
        scale = (height - _CUT) / (owned.end - (high - low))
        middle = top + low * scale
        pieces = (
            _AxisPiece(0, low, top, middle),
            _AxisPiece(low, high, middle, middle + _CUT),
            _AxisPiece(high, owned.end, middle + _CUT, self.bottom),
        )
        self._pieces = [piece for piece in pieces if piece.end > piece.start]

    def y(self, address: int) -> float:
        """Return the height at which an address is drawn."""
        for piece in self._pieces:
            if address <= piece.end:
                share = (address - piece.start) / (piece.end - piece.start)
                return piece.top + share * (piece.bottom - piece.top)
        return self.bottom

    def address(self, y: float) -> int:
        """Return the address drawn at a height."""
        for piece in self._pieces:
            if y <= piece.bottom:
                share = (y - piece.top) / max(piece.bottom - piece.top, 1e-9)
                within = int(max(0.0, share) * (piece.end - piece.start))
                return min(piece.start + within, piece.end)
        return self._pieces[-1].end

    def ticks(self) -> Iterator[int]:
        """Yield round addresses, multiples of one power of two, that have room for labels."""
        spans = [piece for piece in self._pieces if (piece.start, piece.end) != self.cut]
        shown = sum(piece.end - piece.start for piece in spans)
        pixels = sum(piece.bottom - piece.top for piece in spans)
        step = 1
        while step * pixels < _TICK * shown:
            step *= 2
        above = -_TICK
        for piece in spans:
            for address in range(-(-piece.start // step) * step, piece.end + 1, step):
                if self.y(address) - above >= _TICK * 0.75:
                    above = self.y(address)
                    yield address


def _large_hole(owned: Ownership) -> tuple[int, int] | None:
    holes = (owned.owners == 0) & ~owned.present
    sizes = np.where(holes, owned.ends - owned.starts, np.uint64(0))
    largest = int(sizes.argmax())
    if 2 * int(sizes[largest]) <= owned.end:
        return None
    return int(owned.starts[largest]), int(owned.ends[largest])
