"""Blocks that a copy must not hold as zeros, because the original does not.

A block of zeros reads as memory that was lost, and an END in it as none. So where all of a block
has been taken out, and something was in it, one byte stays that is not zero, where no rule looks
at it; a block of one byte that is not zero stays one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.errors import LuformatError
from luformat.handover.edits import Edit, Edits, without
from luformat.handover.handover import Handover
from luformat.handover.resync import BLOCK
from luformat.records.index import record_number

__all__ = ["marked"]

_MARK: Final = b"\xff"
_JUDGED: Final = tuple(map(record_number, ("X86_PV_VCPU_BASIC", "PAGE_DATA")))
"""Types of which rules look at all of a body, or at none of it."""


def marked(handover: Handover, edits: list[Edit]) -> list[Edit]:
    """Return the edits of a stream in a dump with marks where they make a block zeros."""
    marks = [*_marks(handover, Edits(edits))]
    places = [(mark.start, mark.end) for mark in marks]
    rest: list[Edit] = []
    for edit in edits:
        if edit.content is not None:
            rest.append(edit)
            continue
        rest += (Edit(start, end) for start, end in without([(edit.start, edit.end)], places))
    return [*rest, *marks]


def _marks(handover: Handover, edits: Edits) -> Iterator[Edit]:
    end = handover.stream_length
    for start in _blocks(edits, end):
        try:
            mark = _mark(handover, edits, start)
        except LuformatError:
            continue  # What is not in the dump, the copy cannot have either.
        if mark is not None:
            yield mark


def _blocks(edits: Edits, end: int) -> Iterator[int]:
    """Yield the offsets of the blocks up to `end` that something is taken out of."""
    last = -1
    for edit in edits:
        for block in range(max(last + 1, edit.start // BLOCK), -(-min(edit.end, end) // BLOCK)):
            yield block * BLOCK
            last = block


def _mark(handover: Handover, edits: Edits, start: int) -> Edit | None:
    source = handover.source
    end = min(start + BLOCK, source.size)
    was = bytes(source.view(start, end - start))
    if not any(was) or _is_left(was, edits, start):
        return None
    records = handover.records
    record = records.record_at(start)
    is_whole = record is not None and record.body_offset <= start and end <= record.end
    if record is not None and record.type not in _JUDGED:
        if is_whole and was == was[:1] * len(was):
            return Edit(start, end, _MARK * len(was))
        place = min(end, record.body_end) - 1
        edit = edits.at(place) if place >= max(start, record.body_offset) else None
        if edit is not None and edit.content is None:
            return Edit(place, place + 1, _MARK)
    return _slack(handover, edits, start)


def _is_left(was: bytes, edits: Edits, start: int) -> bool:
    """Tell whether the copy of a block has a byte that is not zero."""
    at, end = start, start + len(was)
    while at < end:
        edit = edits.at(at)
        if edit is None:
            stop = edits.next_after(at, end)
            part = was[at - start : stop - start]
        else:
            stop = min(edit.end, end)
            part = b"" if edit.content is None else edit.content[at - edit.start :][: stop - at]
        if any(part):
            return True
        at = stop
    return False


def _slack(handover: Handover, edits: Edits, start: int) -> Edit | None:
    """Return slack that is not zero for an END that would stand in a block of zeros."""
    source, end = handover.source, handover.stream_length
    candidate = handover.candidate
    if candidate is None or source.size - end >= candidate.page_size:
        return None  # Pages behind END are zeros too: what follows it must be of one byte.
    edit = edits.at(end) if start < end < start + BLOCK else None
    if edit is None or edit.content is not None:
        return None
    return Edit(end, source.size, _MARK * (source.size - end))
