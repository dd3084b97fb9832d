"""The bytes of two records side by side."""

from __future__ import annotations

from typing import Final

import numpy as np

from luformat.records.index import Record

__all__ = ["PIECE", "first_difference"]

PIECE: Final = 1 << 20
"""Bytes of each side that are looked at in one go."""


def first_difference(left: Record, right: Record, limit: int | None = None) -> int | None:
    """Return the offset in body and padding (up to `limit`) where two records differ, or None."""
    length = min(left.end - left.body_offset, right.end - right.body_offset)
    # The padding of the last record may be cut off.
    length = min(length, *(side.source.size - side.body_offset for side in (left, right)))
    length = length if limit is None else min(length, limit)
    for offset in range(0, length, PIECE):
        size = min(PIECE, length - offset)
        sides = [side.source.read(side.body_offset + offset, size) for side in (left, right)]
        if sides[0] != sides[1]:
            one, two = (np.frombuffer(side, np.uint8) for side in sides)
            return offset + int(np.flatnonzero(one != two)[0])
    return None if left.body_length == right.body_length else length
