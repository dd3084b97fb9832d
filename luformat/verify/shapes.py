"""Which bodies have the layout of their type: by their lengths, where these decide it.

Most layouts ask for nothing but a length, so that all records of a type are looked at in
one go. What depends on its own content (a count, a nested list) is decoded body by body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, entry_size, type_layout
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordIndex, record_number

__all__ = ["Lengths", "Misfit", "Shapes", "lengths_of"]

_RECORD: Final = "xen_record"
_COUNT: Final = re.compile(r"\(?_io\.size(?: - (\d+)\))? / (\d+)")
"""How many entries a list has that goes on to the end of its body."""
_APART: Final = "PAGE_DATA"
"""The type whose lists are read all at once, and whose pages never are."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A body without the layout of its type: cut off (`error`), or `extra` bytes too long."""

    record: Record
    error: LuformatError | None
    extra: int


@dataclass(frozen=True, slots=True)
class Lengths:
    """Lengths in bytes that a body may have: those of `whole`, or `head` and entries.

    `entry` is the size of the entries of a list, 0 if there is none. A rest that is no whole
    entry is a cut off one if the list reads on to the end of the body.
    """

    whole: tuple[int, ...]
    head: int = 0
    entry: int = 0
    reads_on: bool = False

    def surplus(self, lengths: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Return how many bytes are too many, -1 where the body is cut off."""
        if self.entry:
            rest: npt.NDArray[np.int64] = (lengths - self.head) % self.entry
            if self.reads_on:
                rest = -np.sign(rest)
            return np.where(lengths < self.head, -1, rest)
        known = np.isin(lengths, self.whole)
        beyond = np.where(lengths > max(self.whole), lengths - max(self.whole), -1)
        return np.where(known, 0, beyond)


@cache
def lengths_of(key: str) -> Lengths | None:
    """Return the lengths that bodies of a type may have; None if their content decides."""
    layout = type_layout(key)
    if layout["size"] is not None or layout["sizes"]:
        return Lengths(tuple(layout["sizes"] or [layout["size"]]))
    fields = [spec for spec in layout["fields"] if spec["id"] != "trailing"]
    *head, last = fields
    at, size = last["offset"], entry_size(last)
    if any(spec["width"] is None for spec in head) or at is None or not size:
        return None
    if last.get("repeat") == "eos":
        return Lengths((), at, size, reads_on=True)
    count = _COUNT.fullmatch(last.get("repeat_expr") or "")
    fits = count is not None and (int(count[2]), int(count[1] or 0)) == (size, at)
    return Lengths((), at, size) if fits else None


class Shapes:
    """The bodies of an index that do not have the layout of their type."""

    def __init__(self, index: RecordIndex, bodies: BodyReader):
        self._index = index
        self._bodies = bodies
        self._found: list[Misfit] | None = None

    def misfits(self) -> list[Misfit]:
        """Return them in stream order; PAGE_DATA is left out."""
        if self._found is None:
            self._found = sorted(self._search(), key=lambda misfit: misfit.record.number)
        return self._found

    def _search(self) -> Iterator[Misfit]:
        index = self._index
        apart = record_number(_APART)
        for kind in index.kinds:
            case = body_case(_RECORD, kind)
            if case is None or kind == apart:
                continue
            rows = index.numbers_of(kind)
            lengths = lengths_of(case[0])
            if lengths is None:
                for row in rows:
                    yield from self._one(index[int(row)])
                continue
            extra = lengths.surplus(index.lengths[rows].astype(np.int64))
            for place in np.flatnonzero(extra):
                record = index[int(rows[place])]
                if extra[place] > 0:
                    yield Misfit(record, None, int(extra[place]))
                else:
                    yield from self._one(record)

    def _one(self, record: Record) -> Iterator[Misfit]:
        try:
            body = self._bodies.read(record)
        except LuformatError:
            return  # not in the dump: another rule says so
        if body.error is not None:
            yield Misfit(record, body.error, 0)
            return
        extra = record.body_length - body.decoded + _trailing(body.value)
        if extra > 0:
            yield Misfit(record, None, extra)


def _trailing(value: Any) -> int:
    """Return how many bytes at a body's end belong to no field but the one for the rest."""
    return len(getattr(value, "trailing", None) or b"")
