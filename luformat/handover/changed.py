"""What has changed between two dumps of one machine: which pages, and whose they are.

The first dump is that of the jump: its handover says who owns what. The two are read side by side,
a window at a time, so that memory stays small whatever the size of the machine; of what has
changed only the stretches of pages are kept.
"""

from __future__ import annotations

import enum
import heapq
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.handover.owners import Owner
from luformat.handover.ownership import Ownership
from luformat.locate.bootmem import Bootmem
from luformat.memory.image import MemoryImage, Progress, Words

__all__ = ["Changed", "Class", "FirstChange", "changed_pages"]

_WINDOW: Final = 4 << 20
"""Bytes of each dump that are compared at once."""
_MOST_RUNS: Final = 1 << 20
"""Stretches of changed pages that are kept."""
_SHOWN: Final = 8
"""Bytes that are shown of the first difference."""

_Classes = npt.NDArray[np.uint8]


class Class(enum.IntEnum):
    """Whose a page is, as far as the new Xen's right to use it goes."""

    BOOTMEM = 0
    XEN = 1
    ARRAY = 2
    DATA = 3
    M2P = 4
    OTHER = 5

    @property
    def words(self) -> str:
        """What the owner is called."""
        return _WORDS[self]

    @property
    def is_free_to_use(self) -> bool:
        """True for memory that the new Xen may use before it has read the stream."""
        return self <= Class.XEN


_WORDS: Final = {
    Class.BOOTMEM: "bootmem",
    Class.XEN: "Xen image",
    Class.ARRAY: "MFN array",
    Class.DATA: "data",
    Class.M2P: "M2P",
    Class.OTHER: "other RAM (guests, Xen, free)",
}
_OWNERS: Final = (
    # The first that holds counts: what must stay has been claimed by more than the bootmem.
    (Owner.ARRAY, Class.ARRAY),
    (Owner.DATA, Class.DATA),
    (Owner.M2P | Owner.M2P_COMPAT, Class.M2P),
    (Owner.BOOTMEM | Owner.BREADCRUMB, Class.BOOTMEM),
)


@dataclass(frozen=True, slots=True)
class FirstChange:
    """The first page of an owner that has changed, with the first bytes that differ at `maddr`."""

    page: int
    maddr: int
    old: bytes
    new: bytes


class Changed:
    """The changed pages of `page_size` bytes: how many of each owner, the first, the stretches.

    `compared` counts the pages that both dumps hold, `only_old` and `only_new` those that one of
    them holds. `runs_left_out` counts stretches beyond the limit.
    """

    def __init__(self, page_size: int):
        self.page_size = page_size
        self.pages = dict.fromkeys(Class, 0)
        self.first: dict[Class, FirstChange] = {}
        self.compared = 0
        self.only_old = 0
        self.only_new = 0
        self.runs_left_out = 0
        self._starts, self._ends, self._classes = array("Q"), array("Q"), array("B")

    @property
    def runs(self) -> Iterator[tuple[int, int, Class]]:
        """Yield the stretches of changed pages of one owner: machine addresses (start, end)."""
        for start, end, owner in zip(self._starts, self._ends, self._classes, strict=True):
            yield start, end, Class(owner)

    def add(self, maddrs: Words, classes: _Classes) -> None:
        """Take changed pages in ascending order, with their owners."""
        size = np.uint64(self.page_size)
        for owner, count in enumerate(np.bincount(classes, minlength=len(Class)).tolist()):
            self.pages[Class(owner)] += count
        opens = np.ones(len(maddrs), np.bool_)
        opens[1:] = (maddrs[1:] != maddrs[:-1] + size) | (classes[1:] != classes[:-1])
        starts = maddrs[opens]
        ends = maddrs[np.append(np.flatnonzero(opens)[1:] - 1, len(maddrs) - 1)] + size
        owners = classes[opens]
        if self._ends and self._ends[-1] == int(starts[0]) and self._classes[-1] == owners[0]:
            self._ends[-1] = int(ends[0])
            starts, ends, owners = starts[1:], ends[1:], owners[1:]
        room = _MOST_RUNS - len(self._starts)
        self.runs_left_out += max(0, len(starts) - room)
        self._starts.frombytes(starts[:room].astype(np.uint64).tobytes())
        self._ends.frombytes(ends[:room].astype(np.uint64).tobytes())
        self._classes.frombytes(owners[:room].astype(np.uint8).tobytes())


def changed_pages(
    owned: Ownership,
    later: MemoryImage,
    xen: Bootmem | None = None,
    progress: Progress | None = None,
) -> Changed:
    """Return what has changed in a later dump of the machine whose handover `owned` has.

    `xen` is the region of the new Xen's image, if it is known.
    """
    found = Changed(owned.page_size)
    old, size = owned.image, owned.page_size
    total = old.end
    for start, end in _shared(old, later):
        first, last = -(-start // size) * size, end // size * size
        found.compared += max(0, last - first) // size
        for begin, behind in _written(old, later, first, last, size):
            for at in range(begin, behind, _WINDOW):
                _compare(found, owned, later, xen, at, min(_WINDOW, behind - at))
                if progress:
                    progress(at, total)
    found.only_old = old.size // size - found.compared
    found.only_new = later.size // size - found.compared
    if progress:
        progress(total, total)
    return found


def _shared(old: MemoryImage, new: MemoryImage) -> Iterator[tuple[int, int]]:
    """Yield the memory that both images hold, in ascending order."""
    mine, theirs = iter(old.extents), iter(new.extents)
    a, b = next(mine, None), next(theirs, None)
    while a is not None and b is not None:
        start, end = max(a.start, b.start), min(a.end, b.end)
        if start < end:
            yield start, end
        if a.end <= b.end:
            a = next(mine, None)
        else:
            b = next(theirs, None)


def _written(
    old: MemoryImage, new: MemoryImage, start: int, end: int, size: int
) -> Iterator[tuple[int, int]]:
    """Yield the pages that at least one of two images has written, of those from `start` to `end`.

    Where both have a hole they are equal, which need not be read.
    """
    begin = behind = start
    for first, last in heapq.merge(old.written(start, end), new.written(start, end)):
        if first // size * size > behind:
            yield begin, behind
            begin = first // size * size
        behind = max(behind, -(-last // size) * size)
    yield begin, behind


def _compare(
    found: Changed,
    owned: Ownership,
    later: MemoryImage,
    xen: Bootmem | None,
    maddr: int,
    length: int,
) -> None:
    """Compare a window of whole pages; page by page where one of the dumps lacks some."""
    size = found.page_size
    try:
        old, new = owned.image.view(maddr, length), later.view(maddr, length)
    except LuformatError:
        if length > size:
            for at in range(maddr, maddr + length, size):
                _compare(found, owned, later, xen, at, size)
        else:
            found.compared -= 1
        return
    rows = np.frombuffer(old, np.uint64).reshape(-1, size // 8)
    others = np.frombuffer(new, np.uint64).reshape(-1, size // 8)
    if np.array_equal(rows, others):
        return
    numbers = np.flatnonzero((rows != others).any(axis=1))
    maddrs = numbers.astype(np.uint64) * np.uint64(size) + np.uint64(maddr)
    classes = _classes_of(owned, xen, maddrs, size)
    for owner in sorted({*classes.tolist()} - {int(known) for known in found.first}):
        at = int(numbers[int(np.argmax(classes == owner))]) * size
        found.first[Class(owner)] = _first_change(
            maddr + at, bytes(old[at : at + size]), bytes(new[at : at + size])
        )
    found.add(maddrs, classes)


def _classes_of(owned: Ownership, xen: Bootmem | None, maddrs: Words, size: int) -> _Classes:
    rows = np.searchsorted(owned.starts, maddrs, side="right") - 1
    owners = owned.owners[np.minimum(rows, len(owned.owners) - 1)]
    classes = np.full(len(maddrs), Class.OTHER, np.uint8)
    if xen is not None:
        inside = (maddrs >= np.uint64(xen.start // size * size)) & (maddrs < np.uint64(xen.end))
        classes[inside] = Class.XEN
    for owner, meant in reversed(_OWNERS):
        classes[owners & np.uint8(owner) > 0] = meant
    return classes


def _first_change(page: int, old: bytes, new: bytes) -> FirstChange:
    at = next(number for number, (a, b) in enumerate(zip(old, new, strict=True)) if a != b)
    end = at
    while end < min(len(old), at + _SHOWN) and old[end] != new[end]:
        end += 1
    return FirstChange(page, page + at, old[at:end], new[at:end])
