"""What the lists of all PAGE_DATA records say, read without the pages behind them.

A domain of a terabyte has 2^28 entries in as many lists as its sender liked, and the contents of
the pages stand between these. So lists are read in windows: those of neighbours in one go where
little lies between them, a long one in pieces. The entries of a window become one array, and
every check is a comparison of that array. What stays is no entry, but a count a record, and of
what is wrong in one way the first entry a record (`Offenders`): so memory goes with the number of
records, and a message can still name a place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import SIGNS, field_spec, struct_of
from luformat.layout.limits import GUEST_PAGE_SIZE, GUEST_PFN_BITS
from luformat.records.gather import gather, numbers
from luformat.records.index import RecordIndex, record_number
from luformat.records.page_entries import (
    PAGE_DATA,
    entry_width,
    exists,
    has_data,
    list_offset,
    part,
    populates,
)

__all__ = ["Offenders", "PageLists", "entries_of_lists", "entry_offset", "read_page_lists"]

_NEAR: Final = 8192
"""Gap in bytes over which the lists of two records are read in one go."""
_WINDOW: Final = 1 << 20
"""Most bytes of lists that are read in one go, but for one record's list: that is cut up."""

_Counts = npt.NDArray[np.int64]


@dataclass(slots=True)
class Offenders:
    """Entries that are wrong in one way: how many in each record, and the first of them."""

    counts: _Counts
    first: _Counts
    values: npt.NDArray[np.uint64]

    @classmethod
    def none(cls, records: int) -> Offenders:
        """Return an empty account of so many records."""
        return cls(
            np.zeros(records, np.int64),
            np.full(records, -1, np.int64),
            np.zeros(records, np.uint64),
        )

    def add(
        self, wrong: npt.NDArray[np.bool_], owners: _Counts, places: _Counts, entries: Any
    ) -> None:
        """Add some entries, each with its record and its place in the record's list."""
        found = np.flatnonzero(wrong)
        if not len(found):
            return
        records, at, counts = np.unique(owners[found], return_index=True, return_counts=True)
        new = self.first[records] < 0
        fresh = found[at[new]]
        self.first[records[new]] = places[fresh]
        self.values[records[new]] = entries[fresh]
        self.counts[records] += counts


@dataclass(slots=True)
class PageLists:
    """All PAGE_DATA records of an index, row by row; lengths in bytes.

    `headed` tells the rows whose head is there, `listed` those whose list is, too. `pages`
    is the number of pages whose contents should follow, `highest` the highest PFN. `too_high`
    are pages to be populated that no HVM domain can have.
    """

    numbers: _Counts
    lengths: _Counts
    headed: npt.NDArray[np.bool_]
    listed: npt.NDArray[np.bool_]
    counts: _Counts
    reserved: _Counts
    pages: _Counts
    highest: _Counts
    bad_types: Offenders
    bad_bits: Offenders
    too_high: Offenders

    @property
    def wanted(self) -> _Counts:
        """Length in bytes that each body should have."""
        return self.list_lengths + self.pages * GUEST_PAGE_SIZE

    @property
    def list_lengths(self) -> _Counts:
        """Length in bytes of head and list of each record."""
        return list_offset() + self.counts * entry_width()


def entry_offset(place: int) -> int:
    """Return the offset in bytes of a list entry in the body."""
    return list_offset() + place * entry_width()


def read_page_lists(index: RecordIndex) -> PageLists:
    """Return what the PAGE_DATA records of an index say; reads heads and lists only."""
    found, starts = _heads(index)
    _read_lists(index, starts, found)
    return found


def _heads(index: RecordIndex) -> tuple[PageLists, _Counts]:
    """Return what the heads say, and where in the stream each list begins."""
    rows = index.numbers_of(record_number("PAGE_DATA"))
    bodies = index.offsets[rows].astype(np.int64)
    bodies += struct_of("xen_record::record_header", index.byte_order).size
    lengths = index.lengths[rows].astype(np.int64)
    count = len(rows)
    headed = lengths >= list_offset()
    heads, present = gather(index.source, bodies[headed], list_offset())
    headed[headed] = present
    counts = np.zeros(count, np.int64)
    reserved = np.zeros(count, np.int64)
    for column, name in ((counts, "count"), (reserved, "reserved")):
        spec = field_spec(PAGE_DATA, name)
        column[headed] = numbers(heads[present], spec["offset"], spec["width"], index.byte_order)
    found = PageLists(
        rows,
        lengths,
        headed,
        headed & (list_offset() + counts * entry_width() <= lengths),
        counts,
        reserved,
        np.zeros(count, np.int64),
        np.full(count, -1, np.int64),
        Offenders.none(count),
        Offenders.none(count),
        Offenders.none(count),
    )
    return found, bodies + list_offset()


def entries_of_lists(index: RecordIndex) -> Iterator[npt.NDArray[np.uint64]]:
    """Yield the entries of all lists, in order, some at a time."""
    lists, starts = _heads(index)
    for piece in _pieces(index, starts, lists):
        yield piece.entries


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Entries of the lists of some rows: how many of each, from which place of its list on."""

    rows: _Counts
    counts: _Counts
    places: _Counts
    entries: npt.NDArray[np.uint64]


def _read_lists(index: RecordIndex, starts: _Counts, lists: PageLists) -> None:
    """Account for all entries, a batch of lists at a time: those of a real image are short."""
    pending: list[_Stretch] = []
    size = 0
    for piece in _pieces(index, starts, lists):
        pending.append(piece)
        size += len(piece.entries) * entry_width()
        if size >= _WINDOW:
            _check(pending, lists)
            pending, size = [], 0
    if pending:
        _check(pending, lists)


def _pieces(index: RecordIndex, starts: _Counts, lists: PageLists) -> Iterator[_Stretch]:
    """Read the lists; one that is cut up comes in pieces of _WINDOW bytes."""
    used = np.flatnonzero(lists.listed & (lists.counts > 0))
    dtype = np.dtype(f"{SIGNS[index.byte_order]}u8")
    for rows in _windows(used, starts, lists.counts):
        begin = int(starts[rows[0]])
        end = int(starts[rows[-1]] + lists.counts[rows[-1]] * entry_width())
        step = end - begin if len(rows) > 1 else _WINDOW
        for at in range(begin, end, step):
            try:
                raw = index.source.view(at, min(step, end - at))
            except LuformatError:
                lists.listed[rows] = False  # the page list of a dump says what is absent
                break
            words = np.frombuffer(raw, dtype).astype(np.uint64, copy=False)
            if len(rows) == 1:
                place = np.array([(at - begin) // entry_width()])
                yield _Stretch(rows, np.array([len(words)]), place, words)
                continue
            counts = lists.counts[rows]
            taken = np.arange(int(counts.sum()))
            taken += np.repeat((starts[rows] - at) // entry_width() - _edges(counts), counts)
            yield _Stretch(rows, counts, np.zeros(len(rows), np.int64), words[taken])


def _edges(counts: _Counts) -> _Counts:
    """Return where each of the lists of so many entries begins if they stand side by side."""
    edges: _Counts = np.cumsum(counts) - counts
    return edges


def _windows(used: _Counts, starts: _Counts, counts: _Counts) -> Iterator[_Counts]:
    """Yield rows whose lists are near to each other, in order."""
    first, ends = starts[used], starts[used] + counts[used] * entry_width()
    breaks = np.flatnonzero(first[1:] - ends[:-1] > _NEAR) + 1
    edges = [0, *breaks.tolist(), len(used)]
    for run, stop in pairwise(edges):
        at = run
        while at < stop:
            limit = int(first[at]) + _WINDOW
            last = max(at + 1, int(np.searchsorted(ends[:stop], limit, side="right")))
            yield used[at:last]
            at = last


def _check(pieces: list[_Stretch], lists: PageLists) -> None:
    """Account for the entries of some pieces, no two of the same row."""
    rows = np.concatenate([piece.rows for piece in pieces])
    counts = np.concatenate([piece.counts for piece in pieces])
    entries = np.concatenate([piece.entries for piece in pieces])
    edges = _edges(counts)
    types = part(entries, "page_type")
    lists.pages[rows] += np.add.reduceat((exists() & has_data())[types], edges, dtype=np.int64)
    pfns = part(entries, "pfn")
    lists.highest[rows] = np.maximum(lists.highest[rows], np.maximum.reduceat(pfns, edges))
    faults = (
        (lists.too_high, (pfns >> GUEST_PFN_BITS != 0) & populates()[types]),
        (lists.bad_types, ~exists()[types]),
        (lists.bad_bits, part(entries, "reserved") != 0),
    )
    for offenders, wrong in faults:
        if wrong.any():
            first = np.concatenate([piece.places for piece in pieces])
            owners = np.repeat(rows, counts)
            places = np.arange(len(owners)) + np.repeat(first - edges, counts)
            offenders.add(wrong, owners, places, entries)
