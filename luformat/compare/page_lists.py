"""PAGE_DATA records of two sides compared in bulk: lists by the million, and the pages.

Records are first held against each other in their order, which costs a comparison of bytes: of
most domains they are alike, or list the same frames with other types. What is left is matched by
frame over the whole image, as two senders cut their lists in different places. A frame that is
sent again is another one: its second entry is matched with the second of the other side.

Only so many differences are told one by one; the others are counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.compare.bytes import first_difference
from luformat.compare.change import Change
from luformat.compare.frames import (
    ListedEntries,
    Lists,
    Selection,
    element,
    frames_of,
    have_same_frames,
    matched,
    pages_of,
)
from luformat.records.index import Record, record_number
from luformat.records.page_entries import list_offset
from luformat.tree.nodes import Node

__all__ = ["PageDiff", "is_page_data"]

_SHOWN: Final = 16
"""Differing entries, pages and records of one image that are told one by one."""
_ALL: Final = slice(0, None)
_MOST: Final = 1 << 24
"""Most entries of a side that are matched by frame: 128 MiB of list."""


def is_page_data(record: Record) -> bool:
    """Return True for a PAGE_DATA record that has at least its head."""
    return record.type == record_number("PAGE_DATA") and record.body_length >= list_offset()


# As what a difference is counted that is not told.
_HEADS: Final = "heads differ"
_LENGTHS: Final = "lengths differ"
_ENTRIES: Final = "entries differ"
_PAGES: Final = "pages have other contents"
_GONE: Final = "frames are in the first only"
_NEW: Final = "frames are in the second only"


class PageDiff:
    """Takes the PAGE_DATA records of one image, and tells in the end what differs.

    With `contents` the pages of the same frame are compared, too.
    """

    def __init__(self, path: str, contents: bool):
        self._path = path
        self._contents = contents
        self._sides: tuple[list[Lists], list[Lists]] = ([], [])
        self._told = 0
        self._more: Counter[str] = Counter()

    def take(self, path: str, record: Record, *, is_new: bool) -> None:
        """Add the next record of a side; `path` is where `show` has it there."""
        self._sides[is_new].append(Lists(record, path))

    def changes(self) -> Iterator[Change]:
        """Yield what differs, then what was only counted."""
        old, new = self._sides
        rest: tuple[list[Lists], list[Lists]] = ([], [])
        for left, right in zip(old, new, strict=False):
            yield from self._heads(left, right)
            if left.count == right.count <= _MOST:
                raw = left.raw(), right.raw()
                if raw[0] == raw[1] and left.record.byte_order == right.record.byte_order:
                    continue
                words = left.words(raw[0]), right.words(raw[1])
                if have_same_frames(*words):
                    yield from self._types(
                        ListedEntries([left], words[0]), ListedEntries([right], words[1])
                    )
                    continue
            rest[0].append(left)
            rest[1].append(right)
        both = min(len(old), len(new))
        rest[0].extend(old[both:])
        rest[1].extend(new[both:])
        yield from self._unlike(*rest)
        if self._contents:
            yield from self._pages(old, new)
        if not self._told:
            yield from self._lengths()
        for what, count in self._more.items():
            yield Change(self._path, None, None, count, f"{count:,} more {what}")

    def _tell(self, change: Change, what: str) -> Iterator[Change]:
        """Yield a change while there are few, then count it."""
        if self._told < _SHOWN:
            self._told += 1
            yield change
        else:
            self._more[what] += 1

    def _some(self, places: npt.NDArray[Any], what: str) -> list[int]:
        """Return those of some places that are told, and count the others."""
        shown = max(0, min(len(places), _SHOWN - self._told))
        if len(places) > shown:
            self._more[what] += len(places) - shown
        self._told += shown
        return [int(place) for place in places[:shown]]

    def _heads(self, left: Lists, right: Lists) -> Iterator[Change]:
        if left.head == right.head:
            return
        for name, old in left.head.items():
            # How many there are is told by the entries, unless it is not true.
            is_true = all(side.head["count"] == side.count for side in (left, right))
            if old != right.head[name] and not (name == "count" and is_true):
                sides = Node(name, old), Node(name, right.head[name])
                yield from self._tell(Change(f"{left.path}/{name}", *sides), _HEADS)

    def _unlike(self, old: list[Lists], new: list[Lists]) -> Iterator[Change]:
        """Tell what differs in the records whose lists are not of the same frames."""
        if max(sum(lists.count for lists in side) for side in (old, new)) > _MOST:
            yield from self._uncounted(old, new)
            return
        before, after = frames_of(old), frames_of(new)
        if np.array_equal(before.words, after.words):
            return  # the same list, cut into records elsewhere
        already = self._told
        pairs = matched(before.words, after.words)
        for place in self._some(pairs.gone, _GONE):
            yield Change(before.path(place), before.node(place), None)
        for place in self._some(pairs.added, _NEW):
            yield Change(after.path(place), None, after.node(place))
        for here, there in pairs.parts:
            yield from self._types(before, after, here, there)
        if self._told == already < _SHOWN:
            nodes = (
                Node("pfns", None, f"{len(before)} frames"),
                Node("pfns", None, "the same in another order"),
            )
            yield from self._tell(Change(f"{old[0].path}/pfns", nodes[0], nodes[1]), _ENTRIES)

    def _uncounted(self, old: list[Lists], new: list[Lists]) -> Iterator[Change]:
        """Say of lists that are too long to be matched that they differ, and how many there are."""
        here, there = (
            Node("pfns", None, f"{sum(lists.count for lists in side):,} entries")
            for side in (old, new)
        )
        yield from self._tell(Change(f"{(old or new)[0].path}/pfns", here, there), _ENTRIES)

    def _types(
        self,
        before: ListedEntries,
        after: ListedEntries,
        here: Selection = _ALL,
        there: Selection = _ALL,
    ) -> Iterator[Change]:
        """Tell which entries of the same frames differ."""
        unlike = np.flatnonzero(before.words[here] != after.words[there])
        for place in self._some(unlike, _ENTRIES):
            at, by = element(here, place), element(there, place)
            yield Change(f"{before.path(at)}/raw", before.node(at), after.node(by))

    def _pages(self, old: list[Lists], new: list[Lists]) -> Iterator[Change]:
        """Tell which frames have other contents; if lists and lengths disagree, which records."""
        sides = pages_of(old), pages_of(new)
        if sides[0] is not None and sides[1] is not None and sides[0].size == sides[1].size:
            for place in sides[0].differing(sides[1]):
                text = f"contents of PFN {sides[0].frames.pfn(place):#x}"
                nodes = Node("pages", None, text), Node("pages", None, "other contents")
                yield from self._tell(Change(sides[0].frames.path(place), *nodes), _PAGES)
            return
        for left, right in zip(old, new, strict=False):
            at = first_difference(left.record, right.record)
            if at is not None and at >= min(left.end, right.end):
                text = f"{left.record.body_length} bytes, different from byte {at:#x} on"
                other = Node("pages", None, f"{right.record.body_length} bytes")
                yield from self._tell(Change(left.path, Node("pages", None, text), other), _PAGES)

    def _lengths(self) -> Iterator[Change]:
        for left, right in zip(*self._sides, strict=False):
            sizes = left.record.body_length, right.record.body_length
            if sizes[0] != sizes[1] and left.count == right.count and not self._contents:
                here, there = (Node("body_length", size) for size in sizes)
                yield from self._tell(Change(left.path, here, there), _LENGTHS)
