"""What a range of the stream holds: global records, domains, END, slack."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.records.index import record_number, record_type_name

__all__ = ["StreamContents", "StreamPart"]

PartKind = Literal["global", "domain", "end", "slack", "unread"]


@dataclass(frozen=True, slots=True)
class StreamPart:
    """Stream bytes `offset` to `end` (exclusive) that belong together.

    `domain` is the position of the domain that they describe, `domain_id` its ID if that
    can be read. `slack` follows END, `unread` what ended the reading.
    """

    kind: PartKind
    offset: int
    end: int
    domain: int | None = None
    domain_id: int | None = None

    @property
    def label(self) -> str:
        """The part in a word: `global`, `d0`, `END`, `slack`, `not read`."""
        if self.kind == "domain":
            return f"d{self.domain_id}" if self.domain_id is not None else f"domains/{self.domain}"
        return {"end": "END", "unread": "not read"}.get(self.kind, self.kind)


class StreamContents:
    """The parts of a stream, and the records in any range of it."""

    def __init__(self, handover: Handover):
        self._records = handover.records
        self.parts = tuple(_parts(handover))
        self.size = handover.source.size
        self._offsets = [part.offset for part in self.parts]

    def parts_in(self, offset: int, length: int) -> tuple[StreamPart, ...]:
        """Return the parts that have bytes among the `length` ones at `offset`."""
        first = max(0, bisect_right(self._offsets, offset) - 1)
        last = bisect_right(self._offsets, offset + length - 1)
        return self.parts[first:last]

    def record_numbers(self, offset: int, length: int) -> range:
        """Return the numbers of the records that have bytes among the `length` ones at `offset`."""
        offsets = self._records.offsets
        first = int(np.searchsorted(offsets, np.uint64(offset), side="right")) - 1
        if first < 0 or self._records[first].end <= offset:
            first += 1
        return range(first, int(np.searchsorted(offsets, np.uint64(offset + length))))

    def record_names(self, offset: int, length: int, limit: int) -> tuple[str, ...]:
        """Return the types of the first `limit` records there; `…NAME` if one began before."""
        numbers = self.record_numbers(offset, length)
        return tuple(
            ("…" if int(self._records.offsets[number]) < offset else "")
            + record_type_name(int(self._records.types[number]))
            for number in numbers[:limit]
        )


def _parts(handover: Handover) -> Iterator[StreamPart]:
    records, size = handover.records, handover.source.size
    starts = records.numbers_of(record_number("LU_DOMAIN_INFO"))
    ended = records.ends_with_end
    last = int(records.offsets[-1]) if ended else records.end
    bounds = [int(records.offsets[int(number)]) for number in starts] + [last]
    if bounds[0]:
        yield StreamPart("global", 0, bounds[0])
    for position, number in enumerate(starts):
        domain_id = _domain_id(handover, int(number))
        yield StreamPart("domain", bounds[position], bounds[position + 1], position, domain_id)
    if ended:
        yield StreamPart("end", last, records.end)
    if records.end < size:
        yield StreamPart("slack" if ended else "unread", records.end, size)


def _domain_id(handover: Handover, number: int) -> int | None:
    try:
        value: Any = handover.body(handover.records[number]).value
    except LuformatError:
        return None
    found: int | None = getattr(value, "domain_id", None)
    return found
