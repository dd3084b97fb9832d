"""Changes to make while bytes are copied: ranges that become zeros, and bytes put in place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = ["Edit", "Edits", "without"]


Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from `start` up to `end` (bytes) in a copy: `content`, or zeros if None."""

    start: int
    end: int
    content: bytes | None = None


class Edits:
    """Edits in the order of their places; none may overlap another."""

    def __init__(self, edits: Iterable[Edit]):
        self._edits = sorted(edits, key=lambda edit: edit.start)

    def __iter__(self) -> Iterator[Edit]:
        return iter(self._edits)

    def at(self, offset: int) -> Edit | None:
        """Return the edit that the byte at `offset` belongs to, None if it stays."""
        index = bisect_right(self._edits, offset, key=lambda edit: edit.start) - 1
        if index >= 0 and offset < self._edits[index].end:
            return self._edits[index]
        return None

    def next_after(self, offset: int, limit: int) -> int:
        """Return where the first edit behind `offset` starts, `limit` if none does before."""
        index = bisect_right(self._edits, offset, key=lambda edit: edit.start)
        return min(limit, self._edits[index].start) if index < len(self._edits) else limit


def without(
    ranges: Iterable[tuple[int, int]], taken: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield what is left of `ranges` without `taken`; both are sorted and do not overlap."""
    rest = iter(taken)
    hole = next(rest, None)
    for start, end in ranges:
        while hole is not None and hole[1] <= start:
            hole = next(rest, None)
        while hole is not None and hole[0] < end:
            if start < hole[0]:
                yield start, hole[0]
            start = max(start, hole[1])
            if hole[1] > end:
                break
            hole = next(rest, None)
        if start < end:
            yield start, end
