"""Runs of equal values that follow one another in a column, and which values there are.

Columns are NumPy arrays of numbers, or parts of one. np.unique would import what deals with masked
arrays, and sorts before it looks whether most neighbours are equal, as types of records are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeVar

import numpy as np
import numpy.typing as npt

__all__ = ["begins_run", "distinct", "distinct_in"]

_Number = TypeVar("_Number", np.uint32, np.uint64)
_HELD: Final = 1 << 15
"""Values that may be held unsorted, beside those that are known to differ."""


def begins_run(values: npt.NDArray[Any]) -> npt.NDArray[np.bool_]:
    """Return of each value whether it is the first, or another than the one before it."""
    begins: npt.NDArray[np.bool_] = np.append(True, values[1:] != values[:-1])[: len(values)]
    return begins


def distinct(values: npt.NDArray[_Number]) -> npt.NDArray[_Number]:
    """Return the first of each run: of sorted values, each once."""
    return values[begins_run(values)]


def distinct_in(parts: Iterable[npt.NDArray[_Number]]) -> npt.NDArray[_Number]:
    """Return the values that occur in any part, in ascending order."""
    held: list[npt.NDArray[_Number]] = [np.empty(0, np.uint32)]
    size = merged = 0
    for values in parts:
        held.append(distinct(values))
        size += len(held[-1])
        if size > 2 * merged + _HELD:
            held = [distinct(np.sort(np.concatenate(held)))]
            size = merged = len(held[0])
    return distinct(np.sort(np.concatenate(held)))
