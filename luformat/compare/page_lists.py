"""PAGE_DATA records of two sides compared in bulk: lists by the million, and the pages.

Only so many differing entries are told one by one; the others are counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.compare.bytes import PIECE, first_difference
from luformat.compare.change import Change
from luformat.layout.layouts import enum_label, integers
from luformat.records.index import Record, record_number
from luformat.records.page_entries import (
    PAGE_DATA,
    entry_width,
    has_data,
    list_offset,
    part,
)
from luformat.tree.nodes import Node

__all__ = ["PageDiff", "is_page_data"]

_SHOWN: Final = 16
"""Differing entries, pages and records of one image that are told one by one."""
_MATCHED: Final = 1 << 22
"""Most entries of a record that are matched by frame: 32 MiB of list."""

_Words = npt.NDArray[np.uint64]
_Places = npt.NDArray[np.intp]


def is_page_data(record: Record) -> bool:
    """Return True for a PAGE_DATA record that has at least its head."""
    return record.type == record_number("PAGE_DATA") and record.body_length >= list_offset()


class PageDiff:
    """Compares the PAGE_DATA records of one image, pair by pair, and tells the rest in the end.

    With `contents` the pages of the same frame are compared, too.
    """

    def __init__(self, path: str, contents: bool):
        self._path = path
        self._contents = contents
        self._told = 0
        self._more: Counter[tuple[str, str]] = Counter()

    def pair(self, path: str, left: Record, right: Record) -> Iterator[Change]:
        """Yield what differs between two records."""
        lists = _Lists(left), _Lists(right)
        limit = None if self._contents else max(side.end for side in lists)
        same_order = left.byte_order == right.byte_order
        if same_order and first_difference(left, right, limit) is None:
            return
        before = self._told + self._more.total()
        yield from self._heads(path, *lists)
        yield from self._entries(path, *lists)
        if self._contents:
            yield from self._pages(path, *lists)
        if before == self._told + self._more.total() and left.body_length != right.body_length:
            yield from self._tell(
                Change(
                    f"{path}/body_length",
                    Node("body_length", left.body_length),
                    Node("body_length", right.body_length),
                ),
                "",
                "lengths differ",
            )

    def single(self, change: Change) -> Iterator[Change]:
        """Yield a record that only one side has, or count it."""
        side = "first" if change.new is None else "second"
        yield from self._tell(change, "", f"records are in the {side} only")

    def rest(self) -> Iterator[Change]:
        """Yield what was only counted."""
        for (where, what), count in self._more.items():
            yield Change(self._path + where, None, None, count, f"{count:,} more {what}")

    def _tell(self, change: Change, where: str, what: str) -> Iterator[Change]:
        """Yield a change while there are few, then count it as `what`."""
        if self._told < _SHOWN:
            self._told += 1
            yield change
        else:
            self._more[where, what] += 1

    def _heads(self, path: str, left: _Lists, right: _Lists) -> Iterator[Change]:
        for name, old in left.head.items():
            # How many there are is told by the entries, unless it is not true.
            is_true = all(side.head["count"] == side.count for side in (left, right))
            if old != right.head[name] and not (name == "count" and is_true):
                change = Change(f"{path}/{name}", Node(name, old), Node(name, right.head[name]))
                yield from self._tell(change, "", "heads differ")

    def _entries(self, path: str, left: _Lists, right: _Lists) -> Iterator[Change]:
        """Compare the lists frame by frame, or by place where they are too long for that."""
        step = PIECE // 8
        if max(left.count, right.count) > _MATCHED:
            for at in range(0, max(left.count, right.count), step):
                pair = left.words(at, step), right.words(at, step)
                yield from self._by_place(path, at, *pair)
            return
        old, new = left.words(0, left.count), right.words(0, right.count)
        frames = part(old, "pfn"), part(new, "pfn")
        if np.array_equal(*frames):
            yield from self._by_place(path, 0, old, new)
            return
        here, there = (np.unique(each, return_index=True)[1] for each in frames)
        if len(here) < len(old) or len(there) < len(new):
            yield from self._by_place(path, 0, old, new)  # a frame twice has no key
            return
        yield from self._by_frame(path, (old, here), (new, there))

    def _by_frame(
        self, path: str, left: tuple[_Words, _Places], right: tuple[_Words, _Places]
    ) -> Iterator[Change]:
        """Tell which frames one side has alone, and which are of another type there.

        A side is its entries and their places in the order of the frames.
        """
        (old, here), (new, there) = left, right
        frames = part(old[here], "pfn"), part(new[there], "pfn")
        common = np.isin(frames[0], frames[1], assume_unique=True)
        also = np.isin(frames[1], frames[0], assume_unique=True)
        gone, added = old[here[~common]], new[there[~also]]
        before, after = old[here[common]], new[there[also]]
        for words, what in ((gone, "first"), (added, "second")):
            shown = max(0, min(len(words), _SHOWN - self._told))
            for word in words[:shown].tolist():
                node = _entry(word)
                sides = (node, None) if what == "first" else (None, node)
                yield from self._tell(Change(_frame_path(path, word), *sides), "/pfns", "")
            if len(words) > shown:
                self._more["/pfns", f"frames are in the {what} only"] += len(words) - shown
        yield from self._types(path, before, after)
        if not len(gone) and not len(added) and np.array_equal(before, after):
            change = Change(
                f"{path}/pfns",
                Node("pfns", None, f"{len(old)} frames"),
                Node("pfns", None, "the same in another order"),
            )
            yield from self._tell(change, "/pfns", "records list their frames in another order")

    def _types(self, path: str, before: _Words, after: _Words) -> Iterator[Change]:
        """Tell which entries of the same frames differ."""
        differing = np.flatnonzero(before != after)
        shown = max(0, min(len(differing), _SHOWN - self._told))
        for place in differing[:shown].tolist():
            name = f"{_frame_path(path, int(before[place]))}/raw"
            change = Change(name, _entry(before[place]), _entry(after[place]))
            yield from self._tell(change, "/pfns", "")
        if len(differing) > shown:
            self._more["/pfns", "entries differ"] += len(differing) - shown

    def _by_place(self, path: str, at: int, old: _Words, new: _Words) -> Iterator[Change]:
        both = min(len(old), len(new))
        if len(old) == len(new) and np.array_equal(part(old, "pfn"), part(new, "pfn")):
            yield from self._types(path, old, new)
            return
        differing = np.flatnonzero(old[:both] != new[:both])
        longest = max(len(old), len(new))
        total = len(differing) + longest - both
        shown = max(0, min(total, _SHOWN - self._told))
        places = [*differing[:shown].tolist(), *range(both, min(longest, both + shown))]
        for place in places[:shown]:
            entry = f"{path}/pfns/pfns[{at + place}]"
            here = _entry(old[place]) if place < len(old) else None
            there = _entry(new[place]) if place < len(new) else None
            name = f"{entry}/raw" if here and there else entry
            yield from self._tell(Change(name, here, there), "/pfns", "")
        if total > shown:
            self._more["/pfns", "entries differ"] += total - shown

    def _pages(self, path: str, left: _Lists, right: _Lists) -> Iterator[Change]:
        old, new = left.pages(), right.pages()
        if old is None or new is None or old.size != new.size:
            at = first_difference(left.record, right.record)
            if at is not None and at >= min(left.end, right.end):
                text = f"{left.record.body_length} bytes, different from byte {at:#x} on"
                other = Node("pages", None, f"{right.record.body_length} bytes")
                change = Change(f"{path}/pages", Node("pages", None, text), other)
                yield from self._tell(change, "/pages", "records have other contents")
            return
        _, here, there = np.intersect1d(old.frames, new.frames, return_indices=True)
        for places in _runs(here, there):
            for place in old.differing(new, *places):
                text = f"contents of PFN {int(old.frames[place]):#x}"
                sides = Node("pages", None, text), Node("pages", None, "other contents")
                change = Change(f"{path}/pages[{place}]", *sides)
                yield from self._tell(change, "/pages", "pages have other contents")


def _frame_path(path: str, word: int) -> str:
    """Return the path of the entry of a frame; the frame is what it is matched by."""
    (frame,) = part(np.array([word], np.uint64), "pfn").tolist()
    return f"{path}/pfns/pfns[{frame:#x}]"


def _entry(word: Any) -> Node:
    number = int(word)
    entry = np.array([number], np.uint64)
    kind, frame = (int(part(entry, name)[0]) for name in ("page_type", "pfn"))
    label = f"PFN {frame:#x}"
    if kind:
        label += f", {enum_label('xen_migration_records::pfn_type', kind) or f'type {kind}'}"
    return Node("raw", number, label)


class _Lists:
    """Head and list of one PAGE_DATA record, read in pieces."""

    def __init__(self, record: Record):
        self.record = record
        data = record.source.read(record.body_offset, list_offset())
        self.head = integers(PAGE_DATA, data, record.byte_order)
        room = record.body_length - list_offset()
        self.count = min(self.head["count"], room // entry_width())
        """Number of entries that fit the body."""
        self.end = list_offset() + entry_width() * self.count

    def words(self, at: int, most: int) -> _Words:
        """Return entries from place `at` on."""
        count = max(0, min(most, self.count - at))
        width = entry_width()
        start = self.record.body_offset + list_offset() + width * at
        raw = self.record.source.read(start, width * count)
        dtype = "<u8" if self.record.byte_order == "little" else ">u8"
        return np.frombuffer(raw, dtype).astype(np.uint64)

    def pages(self) -> _Pages | None:
        """Return the pages behind the list; None if list and length of the body disagree."""
        if self.count > _MATCHED:
            return None
        words = self.words(0, self.count)
        frames = part(words, "pfn")[has_data()[part(words, "page_type")]]
        room = self.record.body_length - self.end
        if not len(frames) or room % len(frames) or not 0 < room // len(frames) <= PIECE:
            return None
        return _Pages(self.record, self.record.body_offset + self.end, room // len(frames), frames)


@dataclass(frozen=True, slots=True)
class _Pages:
    """Pages of `size` bytes from an offset on, each with its frame number."""

    record: Record
    start: int
    size: int
    frames: npt.NDArray[np.int64]

    def differing(self, other: _Pages, here: int, there: int, count: int) -> Iterator[int]:
        """Yield the places of pages whose contents differ, in a run of pages on both sides."""
        step = PIECE // self.size
        for at in range(0, count, step):
            length = min(step, count - at) * self.size
            sides = [
                pages.record.source.read(pages.start + (place + at) * self.size, length)
                for pages, place in ((self, here), (other, there))
            ]
            if sides[0] == sides[1]:
                continue
            one, two = (np.frombuffer(side, np.uint8).reshape(-1, self.size) for side in sides)
            yield from (here + at + np.flatnonzero((one != two).any(axis=1))).tolist()


def _runs(
    here: npt.NDArray[np.intp], there: npt.NDArray[np.intp]
) -> Iterator[tuple[int, int, int]]:
    """Yield (place, place on the other side, length) of runs of neighbours on both sides."""
    order = np.argsort(here)
    here, there = here[order], there[order]
    edges = np.flatnonzero((np.diff(here) != 1) | (np.diff(there) != 1)) + 1
    starts = [0, *edges.tolist()] if len(here) else []
    for start, stop in zip(starts, [*starts[1:], len(here)], strict=True):
        yield int(here[start]), int(there[start]), stop - start
