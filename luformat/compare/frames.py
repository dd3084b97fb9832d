"""The page lists of one side as arrays, and which entries of two sides belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.compare.bytes import PIECE
from luformat.layout.layouts import enum_label, integers
from luformat.memory.source import ByteSource
from luformat.records.index import Record
from luformat.records.page_entries import (
    PAGE_DATA,
    entry_width,
    frame_mask,
    has_data,
    list_offset,
    part,
)
from luformat.records.runs import begins_run
from luformat.tree.nodes import Node

__all__ = [
    "ListedEntries",
    "Lists",
    "PageSet",
    "Pairs",
    "Selection",
    "element",
    "frames_of",
    "have_same_frames",
    "matched",
    "pages_of",
]

Words = npt.NDArray[np.uint64]
Numbers = npt.NDArray[np.int64]
Selection = Numbers | slice
"""Some elements of an array: their numbers, or a range of them."""
_STEP: Final = 1 << 17
"""Entries that are compared in one go: 1 MiB of list."""
_WORD: Final = {"little": "<u8", "big": ">u8"}


class Lists:
    """Head and list of one PAGE_DATA record; `path` is where `show` has the record."""

    def __init__(self, record: Record, path: str):
        self.record = record
        self.path = path
        data = record.source.read(record.body_offset, list_offset())
        self.head = integers(PAGE_DATA, data, record.byte_order)
        room = record.body_length - list_offset()
        self.count = min(self.head["count"], room // entry_width())
        """Number of entries that fit the body."""
        self.end = list_offset() + entry_width() * self.count

    def raw(self) -> bytes | memoryview:
        """Return the octets of the list."""
        start = self.record.body_offset + list_offset()
        return self.record.source.view(start, entry_width() * self.count)

    def words(self, raw: bytes | memoryview | None = None) -> Words:
        """Return all entries, from the octets of the list where they are there already."""
        octets = self.raw() if raw is None else raw
        return np.frombuffer(octets, _WORD[self.record.byte_order]).astype(np.uint64, copy=False)


class ListedEntries:
    """The entries of some records in a row."""

    def __init__(self, lists: Sequence[Lists], words: Words):
        self.words = words
        self._lists = lists

    def __len__(self) -> int:
        return len(self.words)

    def pfn(self, place: int) -> int:
        """Return the frame number of an entry."""
        return int(part(self.words[place : place + 1], "pfn")[0])

    def path(self, place: int) -> str:
        """Return where `show` has an entry: by its frame, which a record mostly has once."""
        starts = np.cumsum([0, *(each.count for each in self._lists)])
        number = int(np.searchsorted(starts, place, "right")) - 1
        start = int(starts[number])
        pfn = self.pfn(place)
        is_again = (part(self.words[start:place], "pfn") == pfn).any()
        name = place - start if is_again else f"{pfn:#x}"
        return f"{self._lists[number].path}/pfns/pfns[{name}]"

    def node(self, place: int) -> Node:
        """Return an entry as a node."""
        entry = self.words[place : place + 1]
        kind, pfn = (int(part(entry, name)[0]) for name in ("page_type", "pfn"))
        label = f"PFN {pfn:#x}"
        if kind:
            label += f", {enum_label('xen_migration_records::pfn_type', kind) or f'type {kind}'}"
        return Node("raw", int(entry[0]), label)


def frames_of(lists: Sequence[Lists]) -> ListedEntries:
    """Return the entries of records, one list behind the other."""
    if len(lists) == 1:
        return ListedEntries(lists, lists[0].words())
    return ListedEntries(
        lists, np.concatenate([np.empty(0, np.uint64), *(x.words() for x in lists)])
    )


@dataclass(frozen=True, slots=True)
class Pairs:
    """Which of two lists belong together, part by part, and which have no partner."""

    parts: tuple[tuple[Selection, Selection], ...]
    gone: Numbers
    added: Numbers


def have_same_frames(old: Words, new: Words) -> bool:
    """Tell whether two lists are of the same frames in the same order."""
    return len(old) == len(new) == _alike(old, new)


def matched(old: Words, new: Words) -> Pairs:
    """Match the frames of two lists; the n-th entry of a frame with the other's n-th.

    What is equal at the beginning and at the end is taken as it stands: lists differ in few
    places, and arrays of a million are sorted only where they do not.
    """
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    inner = [part(words[first : len(words) - last], "pfn") for words in (old, new)]
    orders = [np.argsort(frames, kind="stable") for frames in inner]
    keys = _keys(*(frames[order] for frames, order in zip(inner, orders, strict=True)))
    _, here, there = np.intersect1d(*keys, assume_unique=True, return_indices=True)
    before, after = orders[0][here], orders[1][there]
    in_order = np.argsort(before, kind="stable")
    before, after = before[in_order], after[in_order]
    return Pairs(
        (
            (slice(0, first), slice(0, first)),
            (before + first, after + first),
            (slice(len(old) - last, len(old)), slice(len(new) - last, len(new))),
        ),
        np.setdiff1d(np.arange(len(inner[0])), before, assume_unique=True) + first,
        np.setdiff1d(np.arange(len(inner[1])), after, assume_unique=True) + first,
    )


def _alike(old: Words, new: Words) -> int:
    """Return how many entries at the beginning of two lists are of the same frames."""
    mask = np.uint64(frame_mask())
    most = min(len(old), len(new))
    for first in range(0, most, _STEP):
        stop = min(first + _STEP, most)
        unlike = (old[first:stop] ^ new[first:stop]) & mask != 0
        if unlike.any():
            return first + int(unlike.argmax())
    return most


def _keys(old: Numbers, new: Numbers) -> tuple[Numbers, Numbers]:
    """Return for sorted frame numbers what tells each entry from those of the same frame."""
    repeats = _repeats(old), _repeats(new)
    most = max((int(each.max(initial=0)) for each in repeats), default=0)
    if not most:
        return old, new
    # Ranks instead of numbers: of 52 bits there would not be room for the repetition.
    known = np.union1d(old, new)
    ranks = (np.searchsorted(known, each) for each in (old, new))
    first, second = (
        rank * (most + 1) + repeat for rank, repeat in zip(ranks, repeats, strict=True)
    )
    return first, second


def _repeats(frames: Numbers) -> Numbers:
    """Return for each of sorted numbers how many equal ones come before it."""
    starts = np.flatnonzero(begins_run(frames))
    lengths = np.diff(np.append(starts, len(frames)))
    found: Numbers = np.arange(len(frames)) - np.repeat(starts, lengths)
    return found


def _numbers_of(selection: Selection) -> Numbers:
    """Return the numbers of selected elements."""
    if isinstance(selection, slice):
        return np.arange(selection.start, selection.stop)
    return selection


@dataclass(frozen=True, slots=True)
class PageSet:
    """The pages of some records: each of `size` bytes, at its offset in the source.

    `places` are the numbers of their entries in `frames`.
    """

    frames: ListedEntries
    places: Numbers
    offsets: Numbers
    size: int
    source: ByteSource

    def differing(self, other: PageSet) -> Iterator[int]:
        """Yield the numbers of the entries whose pages differ from those of the same frames."""
        words = (pages.frames.words[pages.places] for pages in (self, other))
        for parts in matched(*words).parts:
            here, there = (_numbers_of(selection) for selection in parts)
            for start, stop in _runs(self.offsets[here], other.offsets[there], self.size):
                run = self.places[here[start:stop]]
                at = int(self.offsets[here[start]]), int(other.offsets[there[start]])
                yield from self._unlike(other, run, *at)

    def _unlike(self, other: PageSet, run: Numbers, here: int, there: int) -> Iterator[int]:
        step = PIECE // self.size
        for first in range(0, len(run), step):
            length = min(step, len(run) - first) * self.size
            sides = [
                pages.source.read(at + first * self.size, length)
                for pages, at in ((self, here), (other, there))
            ]
            if sides[0] == sides[1]:
                continue
            one, two = (np.frombuffer(side, np.uint8).reshape(-1, self.size) for side in sides)
            yield from run[first + np.flatnonzero((one != two).any(axis=1))].tolist()


def _runs(here: Numbers, there: Numbers, size: int) -> Iterator[tuple[int, int]]:
    """Yield (first, end) of runs of pages that are neighbours on both sides."""
    edges = np.flatnonzero((np.diff(here) != size) | (np.diff(there) != size)) + 1
    bounds = [0, *edges.tolist(), len(here)] if len(here) else []
    yield from pairwise(bounds)


def pages_of(lists: Sequence[Lists]) -> PageSet | None:
    """Return the pages of records; None if there are none, or list and length disagree."""
    if not lists:
        return None
    frames = frames_of(lists)
    holds = has_data()[part(frames.words, "page_type")]
    offsets, sizes, at = [np.empty(0, np.int64)], set(), 0
    for each in lists:
        count = int(holds[at : at + each.count].sum())
        at += each.count
        room = each.record.body_length - each.end
        if (count == 0) != (room == 0) or (count and room % count):
            return None
        if count:
            sizes.add(room // count)
            start = each.record.body_offset + each.end
            offsets.append(start + np.arange(count, dtype=np.int64) * (room // count))
    if len(sizes) > 1 or any(size > PIECE for size in sizes):
        return None
    source = lists[0].record.source
    places = np.flatnonzero(holds)
    return PageSet(frames, places, np.concatenate(offsets), next(iter(sizes), 1), source)


def element(selection: Selection, place: int) -> int:
    """Return the number of the element at a place among selected ones."""
    return int(selection.start + place if isinstance(selection, slice) else selection[place])
