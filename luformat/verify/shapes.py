"""Which bodies have the layout of their type: by their lengths, where these decide it.

Most layouts ask for nothing but a length, so that records of a type are looked at once for each
length. What depends on its own content (a count, a nested list) is decoded body by body.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import body_case
from luformat.layout.shape_tree import shape_tree
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordIndex, record_number

__all__ = ["Misfit", "Shapes", "surplus"]

_RECORD: Final = "xen_record"
_APART: Final = ("PAGE_DATA", "HVM_CONTEXT")
"""Types left out: the lists of the one are read all at once, and its pages never are; of the
other LU602, LU606 and LU609 look at each entry."""
_WIDTH_BITS: Final = 4
"""Bits that hold the word width (bytes) of a guest."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Misfit:
    """A body without the layout of its type: cut off (`error`), or `extra` bytes too long."""

    record: Record
    error: LuformatError | None
    extra: int


def surplus(key: str, params: tuple[object, ...], length: int) -> int | None:
    """Return how many bytes a body of `length` bytes has too many; None if its content decides.

    None, too, where no body of this length has the layout.
    """
    shape = shape_tree(key, params).find(lambda fork: length if fork.load is None else None)
    if shape is None or shape.checks or shape.size > length:
        return None
    rest = shape.root.members.get("trailing")
    return length - shape.size + (0 if rest is None else rest.size)


class Shapes:
    """The bodies of an index that do not have the layout of their type."""

    def __init__(self, index: RecordIndex, bodies: BodyReader):
        self._index = index
        self._bodies = bodies
        self._found: list[Misfit] | None = None

    def misfits(self) -> list[Misfit]:
        """Return them in stream order; PAGE_DATA and HVM_CONTEXT are left out."""
        if self._found is None:
            self._found = sorted(self._search(), key=lambda misfit: misfit.record.number)
        return self._found

    def _search(self) -> Iterator[Misfit]:
        index = self._index
        apart = [record_number(name) for name in _APART]
        for kind in index.kinds:
            case = body_case(_RECORD, kind)
            if case is None or kind in apart:
                continue
            yield from self._of_kind(index.numbers_of(kind), *case)

    def _of_kind(self, rows: Numbers, key: str, names: tuple[str, ...]) -> Iterator[Misfit]:
        index = self._index
        alike = index.lengths[rows].astype(np.int64) << _WIDTH_BITS
        if "guest_width" in names:
            alike |= [self._bodies.guest_width(index[row]) for row in rows.tolist()]
        known = {"host_is_be": index.byte_order == "big"}
        order = np.argsort(alike, kind="stable")
        kinds, starts = np.unique(alike[order], return_index=True)
        edges = [*starts.tolist(), len(rows)]
        for kind, (first, last) in zip(kinds.tolist(), pairwise(edges), strict=True):
            length, known["guest_width"] = divmod(kind, 1 << _WIDTH_BITS)
            extra = surplus(key, tuple(known[name] for name in names), length)
            for row in rows[order[first:last]].tolist() if extra != 0 else ():
                if extra is None:
                    yield from self._one(index[row])
                else:
                    yield Misfit(index[row], None, extra)

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
