"""Which bodies have the layout of their type: decided once for each type and length.

Most layouts depend on nothing but the length of the body. Of those, one body of each length
is decoded, and all others of this length are like it. What depends on its own content (a
count, a nested list) is decoded body by body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.bodies import BodyReader
from luformat.errors import LuformatError
from luformat.layouts import body_case, type_layout
from luformat.partial import BODY_LIMIT, Extent, decode_extent
from luformat.records import Record, RecordIndex, record_number

__all__ = ["Misfit", "Shapes"]

_RECORD: Final = "xen_record"
_LENGTH_ONLY: Final = re.compile(r"_io\.(size|eof)|not|[\d\s()+*/%-]")
_APART: Final = "PAGE_DATA"
"""The type whose lists are read all at once, and whose pages never are."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """A body without the layout of its type: cut off (`error`), or `extra` bytes too long."""

    record: Record
    error: LuformatError | None
    extra: int


@cache
def _length_decides(key: str) -> bool:
    """Tell whether the length of a body alone decides if it has the layout `key`."""
    layout = type_layout(key)
    if layout["size"] is not None or layout["sizes"]:
        return True
    return all(_is_plain(spec) for spec in layout["fields"])


def _is_plain(spec: Any) -> bool:
    conditions = (spec.get("if"), spec.get("repeat_expr"))
    if not all(text is None or not _LENGTH_ONLY.sub("", text) for text in conditions):
        return False
    if spec.get("repeat") == "until" or spec["kind"] == "switch":
        return False
    if spec["kind"] != "type":
        return True
    return type_layout(spec["type"])["size"] is not None and not (
        spec.get("size_eos") and "repeat" not in spec
    )


def _entry_size(key: str) -> int | None:
    """Return the size in bytes of the entries of the list that a type ends with."""
    for spec in type_layout(key)["fields"]:
        if "repeat" in spec:
            if spec["kind"] == "type":
                size = type_layout(spec["type"])["size"]
                return None if size is None else int(size)
            return int(spec["type"][1:]) if spec["kind"] in ("uint", "int") else None
    return None


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
        if not len(index):
            return
        pairs = index.types.astype(np.uint64) << np.uint64(32) | index.lengths.astype(np.uint64)
        kinds, inverse = np.unique(pairs, return_inverse=True)
        apart = record_number(_APART)
        for place, pair in enumerate(kinds.tolist()):
            kind, length = pair >> 32, pair & 0xFFFFFFFF
            case = body_case(_RECORD, kind)
            if case is None or kind == apart:
                continue
            rows = np.flatnonzero(inverse == place)
            if _length_decides(case[0]):
                yield from self._alike(case[0], length, rows)
            else:
                for row in rows:
                    yield from self._one(index[int(row)])

    def _alike(self, key: str, length: int, rows: npt.NDArray[np.int64]) -> Iterator[Misfit]:
        """Yield all records of a type and length if one of them does not fit."""
        first = self._index[int(rows[0])]
        size = _entry_size(key)
        if length > BODY_LIMIT and size:
            # A long list is like a short one with the same rest.
            length -= (length - BODY_LIMIT // 2) // size * size
        hint = f"`luformat show INPUT records/{first.number} --hex` shows what is there"
        extent = Extent(first.source, key, first.body_offset, length, _who(first), hint)
        parameters = self._bodies.parameters(first, (body_case(_RECORD, first.type) or ("", ()))[1])
        try:
            part = decode_extent(extent, *parameters)
        except LuformatError:
            yield from self._each(rows)
            return
        extra = length - part.decoded + _trailing(part.value)
        if part.error is not None:
            yield from self._each(rows)
        elif extra:
            yield from (Misfit(self._index[int(row)], None, extra) for row in rows)

    def _each(self, rows: npt.NDArray[np.int64]) -> Iterator[Misfit]:
        for row in rows:
            yield from self._one(self._index[int(row)])

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


def _who(record: Record) -> str:
    return f"record {record.number} ({record.type_name})"


def _trailing(value: Any) -> int:
    """Return how many bytes at a body's end belong to no field but the one for the rest."""
    return len(getattr(value, "trailing", None) or b"")
