"""Where records go on behind a place at which they stopped making sense.

A length that is wrong by a few bytes leads the walk into the middle of a body, where eight zero
bytes read as END and anything else as a record. The records behind it are still there. So look
from the end: an END with nothing but slack behind it is the end of the stream, and a place is
good if a plausible header stands there and the place behind its record is good. Going down
through all multiples of eight bytes this takes one step each. The record whose length is wrong
is then the last one before the good places that fits its type with another length that
ends at one of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.hvm import context_of
from luformat.errors import LuformatError
from luformat.layout.layouts import SIGNS, ByteOrder, body_case, enum_values, type_layout
from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.memory.source import ByteSource
from luformat.records.bodies import BodyReader
from luformat.records.format import LIVE_UPDATE
from luformat.records.index import END, Record, RecordIndex, record_number

__all__ = ["BLOCK", "Chains", "Suspect", "slack_start", "suspect_of"]

BLOCK: Final = 4096
"""Bytes of the smallest page, and of a block of most file systems: what gets lost at once."""

_ALIGN: Final = 8
_WINDOW: Final = 1 << 20
_BEFORE: Final = 4 << 20
_BEHIND: Final = 12 << 20
"""Bytes around a fault in which records are looked for."""
_TRIED: Final = 16
"""Good places that are tried as the end of one record, and records that are tried."""
_PLAIN: Final = 4
"""Records that must follow one another where the end of the stream is out of sight."""


def slack_start(source: ByteSource, start: int, page_size: int) -> int:
    """Return from which offset on, `start` at least, every page is filled with one byte.

    Each page has its own byte, as memory that was never used has another one than memory that
    was cleared when it was given back. A page that cannot be read speaks against nothing.
    """
    end = source.size
    step = max(page_size, _WINDOW // page_size * page_size)
    while end > start:
        begin = max(start, (end - 1) // step * step)
        try:
            data = np.frombuffer(source.view(begin, end - begin), np.uint8)
        except LuformatError:
            if step > page_size:
                step = page_size
                continue
            end = begin
            continue
        cut = _tail(data, begin, page_size)
        if cut:
            return begin + cut
        end = begin
    return start


def _tail(data: npt.NDArray[np.uint8], begin: int, page_size: int) -> int:
    """Return how many of the bytes from offset `begin` on come before the slack."""
    end = len(data)
    while end:
        first = max(0, (begin + end - 1) // page_size * page_size - begin)
        page = data[first:end]
        other = np.flatnonzero(page != page[-1])
        if len(other):
            return first + int(other[-1]) + 1
        end = first
    return 0


class Chains:
    """The offsets between two places of a stream from which records lead on to its end.

    `places` are those offsets in ascending order, `counts` how many records stand between each
    and the END that it leads to.
    """

    def __init__(self, source: ByteSource, byte_order: ByteOrder, start: int, slack: int):
        """Look from `start` on, some MiB at most; `slack` is what `slack_start` gives."""
        self._source, self._byte_order = source, byte_order
        start += -start % _ALIGN
        stop = min(source.size, start + _BEFORE + _BEHIND)
        words, is_lost = self._words(start, stop - (stop - start) % _ALIGN)
        kinds, lengths = words[:, 0], words[:, 1].astype(np.int64)
        offsets = start + _ALIGN * np.arange(len(words))
        size = LIVE_UPDATE.header(byte_order).size
        behind = offsets + size + (lengths + _ALIGN - 1) // _ALIGN * _ALIGN
        ends = (kinds == END) & (lengths == 0) & (behind >= slack) & ~is_lost
        if source.size % BLOCK:  # no pages: a stream by itself, which has nothing behind END
            ends &= behind == source.size
        known = np.isin(kinds, np.array([*enum_values(LIVE_UPDATE.enum)], np.uint32))
        plausible = (known | (kinds >> np.uint32(30) & np.uint32(1) == 1)) & ~is_lost
        plausible &= (kinds != END) & (behind <= source.size - size)
        counts = np.where(ends, 0, -1)
        leaps = (behind - start) // _ALIGN
        for at in np.flatnonzero(plausible)[::-1].tolist():
            leap = int(leaps[at])
            if leap < len(counts):
                if counts[leap] >= 0:
                    counts[at] = counts[leap] + 1
            elif known[at] and stop < source.size:
                counts[at] = 1
        if stop < source.size:
            counts[(counts < _PLAIN) & ~ends] = -1
        good = np.flatnonzero(counts >= 0)
        self.places: npt.NDArray[np.int64] = offsets[good]
        self.counts: npt.NDArray[np.int64] = counts[good]
        self._is_known: npt.NDArray[np.bool_] = known[good]

    def _words(self, start: int, stop: int) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.bool_]]:
        """Return type and length at every place, and which lie in a block of nothing but zeros.

        What cannot be read, or was cleared, has no headers.
        """
        raw = bytearray()
        for at in range(start, stop, _WINDOW):
            length = min(_WINDOW, stop - at)
            try:
                raw += self._source.view(at, length)
            except LuformatError:
                for piece in range(at, at + length, _ALIGN * 64):
                    room = min(_ALIGN * 64, at + length - piece)
                    try:
                        raw += self._source.view(piece, room)
                    except LuformatError:
                        raw += bytes(room)
        sign = SIGNS[self._byte_order]
        words = np.frombuffer(raw, f"{sign}u4").astype(np.uint32).reshape(-1, 2)
        offsets = start + _ALIGN * np.arange(len(words))
        blocks = (offsets - start // BLOCK * BLOCK) // BLOCK
        filled = np.bincount(blocks, words.any(axis=1)) if len(words) else np.zeros(0)
        whole = np.bincount(blocks) == BLOCK // _ALIGN if len(words) else np.zeros(0, bool)
        is_lost: npt.NDArray[np.bool_] = ((filled == 0) & whole)[blocks]
        return words, is_lost

    def behind(self, start: int) -> list[int]:
        """Return the nearest places from `start` on, those with a known type before the others.

        Of the unknown types half of all numbers are.
        """
        begin = int(np.searchsorted(self.places, start))
        places = self.places[begin : begin + _TRIED]
        order = np.argsort(~self._is_known[begin : begin + _TRIED], kind="stable")
        nearest: list[int] = places[order].tolist()
        return nearest

    def first(self, start: int) -> tuple[int, int] | None:
        """Return the first place from `start` on where a record stands, and how many follow.

        None if none does: an END alone is no chain.
        """
        found = np.flatnonzero((self.places >= start) & (self.counts > 0))
        if not len(found):
            return None
        return int(self.places[found[0]]), int(self.counts[found[0]])


@dataclass(frozen=True, slots=True)
class Suspect:
    """A record whose length is the likely cause of what follows, and a `length` that fits."""

    record: Record
    length: int

    @property
    def message(self) -> str:
        """The facts, as a clause."""
        record = self.record
        return (
            f"the likely cause is the length of record {record.number} ({record.type_name}): "
            f"it is {record.body_length}, and {self.length} would fit"
        )


def suspect_of(
    records: RecordIndex, broken: Record | None, page_size: int, end: int
) -> Suspect | None:
    """Return the record whose length has led the walk astray; None if none is likely.

    The walk came to `end`, and to the `broken` record there, if it could be read.
    """
    source, byte_order = records.source, records.byte_order
    if not len(records):
        return None
    slack = slack_start(source, min(end, source.size), page_size)
    chains = Chains(source, byte_order, max(0, end - _BEFORE), slack)
    if not len(chains.places):
        return None
    walked = [*records[-_TRIED:], *([broken] if broken is not None else [])]
    bodies = BodyReader(records)
    # The first record that has not the layout of its type has the wrong length, or follows
    # directly on one that has and cannot tell, having no layout.
    first = next((n for n, record in enumerate(walked) if not _fits(record, bodies)), None)
    last = len(walked) - 1 if first is None else first
    for record in reversed(walked[: last + 1]):
        if record.type == END or not (record.is_known or record.is_live_update):
            continue
        length = _fitting(record, chains, bodies)
        if length is not None:
            return Suspect(record, length)
    return None


def _fitting(record: Record, chains: Chains, bodies: BodyReader) -> int | None:
    """Return the length with which a record fits its type and ends at a good place."""
    places = chains.behind(record.body_offset)
    for is_padded_alike in (True, False):
        for place in places:
            most = place - record.body_offset
            alike = most - (most - record.body_length) % _ALIGN
            rest = (length for length in range(most, most - _ALIGN, -1) if length != alike)
            for length in (alike,) if is_padded_alike else rest:
                if length < 0 or length == record.body_length:
                    continue
                changed = replace(record, body_length=length)
                if changed.end == place and _fits(changed, bodies):
                    return length
    return None


def _fits(record: Record, bodies: BodyReader) -> bool:
    """Return whether a body has the layout of its type, as far as this can be told."""
    case = body_case(LIVE_UPDATE.record, record.type)
    if case is None and not record.is_live_update:
        return False
    layout = {} if case is None else type_layout(case[0])
    sizes = layout.get("sizes") or [layout.get("size")]
    if record.type == record_number("SHARED_INFO"):
        sizes = [GUEST_PAGE_SIZE]  # its layout takes what is left of any page
    if sizes[0] is not None and record.body_length not in sizes:
        return False
    try:
        if record.body_end > record.source.size or any(record.padding_bytes()):
            return False
        if record.type == record_number("HVM_CONTEXT"):
            context = context_of(record)
            return context.error is None and not context.trailing
        if case is None or sizes[0] is not None:
            return True
        body = bodies.read(record)
    except LuformatError:
        return False
    return body.is_whole and not getattr(body.value, "trailing", None)
