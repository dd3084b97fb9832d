"""A table of bounded length from any number of ranges: the telling ones, the others summed up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.handover.owners import Owner, owners_of
from luformat.handover.ownership import Ownership, Range
from luformat.memory.image import Presence

__all__ = ["Fold", "MapRow", "rows_of"]

_STANDS_OUT: Final = 32
"""A range stands out among many of its kind with one part in so many of their bytes."""

_PIECE: Final = 32
"""Folded ranges are not split into rows of fewer ranges than these."""


@dataclass(frozen=True, slots=True)
class Fold:
    """What was summed up: how many ranges, bytes by owner, of other RAM and of no memory.

    `conflicts` and `missing` count the ranges among them that are in conflict, or are
    data pages that the dump does not hold.
    """

    ranges: int
    sizes: dict[Owner, int]
    other_ram: int
    holes: int
    conflicts: int
    missing: int


@dataclass(frozen=True, slots=True)
class MapRow:
    """A range with the same owners throughout, or a `fold` of many.

    `reason` says why a range that is not in the dump is not.
    """

    range: Range
    reason: Presence = Presence.PRESENT
    fold: Fold | None = None


def rows_of(owned: Ownership, limit: int | None, *, split: int = 1) -> Iterator[MapRow]:
    """Yield rows for all memory from address 0 on, in ascending order.

    At most `limit` ranges have rows of their own (all with None): the breadcrumb and the
    array, the first conflicts and what is missing, then of each kind of memory the few
    ranges that stand out by their size. What lies between these is folded into one row,
    or into `split` rows of as many ranges each if they are many.
    """
    if limit is None or len(owned) <= limit:
        for index in range(len(owned)):
            yield from _single(owned, index)
        return
    chosen = _chosen(owned, limit)
    at = 0
    for index in (*np.flatnonzero(chosen).tolist(), len(owned)):
        pieces = min(split, max(1, (index - at) // _PIECE))
        bounds = [at + (index - at) * piece // pieces for piece in range(pieces + 1)]
        for first, last in pairwise(bounds):
            if last - first == 1:
                yield from _single(owned, first)
            elif last > first:
                yield _folded(owned, first, last)
        if index < len(owned):
            yield from _single(owned, index)
        at = index + 1


def _single(owned: Ownership, index: int) -> Iterator[MapRow]:
    found = owned[index]
    if found.present:
        yield MapRow(found)
        return
    for start, end, reason in owned.absence(found.start, found.end):
        yield MapRow(Range(start, end, found.owners, False, found.twice), reason)


def _chosen(owned: Ownership, limit: int) -> npt.NDArray[np.bool_]:
    """Return which ranges get rows of their own."""
    owners = owned.owners
    sizes = owned.ends - owned.starts
    chosen = np.zeros(len(owned), bool)
    single = np.uint8(Owner.BREADCRUMB | Owner.ARRAY)
    tables = np.uint8(Owner.M2P | Owner.M2P_COMPAT)
    for kind, most in (
        ((owners & single) > 0, limit // 8),
        (owned.in_conflict, limit // 4),
        (owned.is_missing, limit // 8),
    ):
        chosen[np.flatnonzero(kind & ~chosen)[:most]] = True
    for kind, most in (
        ((owners & np.uint8(Owner.BOOTMEM)) > 0, limit // 8),
        ((owners & tables) > 0, limit // 8),
        ((owners & np.uint8(Owner.DATA)) > 0, limit // 4),
        (owners == 0, limit // 8),
    ):
        found = np.flatnonzero(kind & ~chosen)
        if len(found) > most:
            # Of many, those that stand out; none of them where all are alike.
            found = found[sizes[found] >= max(1, int(sizes[found].sum()) // _STANDS_OUT)]
        largest = np.argsort(~sizes[found], kind="stable")[:most]
        chosen[found[largest]] = True
    return chosen


def _folded(owned: Ownership, first: int, last: int) -> MapRow:
    part = slice(first, last)
    owners, present = owned.owners[part], owned.present[part]
    sizes = owned.ends[part] - owned.starts[part]
    together = Owner(int(np.bitwise_or.reduce(owners)))
    fold = Fold(
        last - first,
        {owner: int(sizes[(owners & np.uint8(owner)) > 0].sum()) for owner in owners_of(together)},
        int(sizes[(owners == 0) & present].sum()),
        int(sizes[(owners == 0) & ~present].sum()),
        int(np.count_nonzero(owned.in_conflict[part])),
        int(np.count_nonzero(owned.is_missing[part])),
    )
    start, end = int(owned.starts[first]), int(owned.ends[last - 1])
    return MapRow(Range(start, end, together, bool(present.any())), fold=fold)
