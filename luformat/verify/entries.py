"""The entries of all HVM contexts of an input as columns, so that a rule looks at all at once.

Bodies of one type are read in blocks of rows, as Xen's `hvm_load_entry_zeroextend()` reads
them: to the full length of the type, with zeros behind the end of a shorter one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from luformat.containers.hvm import HVM
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, enum_number, field_spec
from luformat.memory.source import ByteSource
from luformat.records.gather import Bytes, gather, numbers
from luformat.verify.hits import Hit, Refusal

if TYPE_CHECKING:
    from luformat.verify.subject import Context

__all__ = ["Block", "Entries", "entry_key"]

Numbers = npt.NDArray[np.int64]
_BLANK: Final = 1 << 16
"""Bytes of a body that are looked at to tell whether it is all zero."""
_BLOCK: Final = 4096
"""Rows of bodies that are held at a time."""


@cache
def entry_key(name: str) -> str:
    """Return the schema type of the bodies of a type of entry (`CPU`)."""
    case = body_case(HVM.record, enum_number(HVM.enum, name))
    if case is None:
        raise KeyError(name)
    return case[0]


@dataclass(frozen=True, slots=True)
class Block:
    """Bodies of one type, a row each; `rows` are their numbers among all entries."""

    key: str
    rows: Numbers
    octets: Bytes = field(repr=False)

    def of(self, name: str) -> npt.NDArray[np.uint64]:
        """Return an integer field of all rows."""
        spec = field_spec(self.key, name)
        return numbers(self.octets, spec["offset"], spec["width"], "little")

    def raw(self, name: str) -> Bytes:
        """Return the bytes of a field of all rows."""
        spec = field_spec(self.key, name)
        return self.octets[:, spec["offset"] : spec["offset"] + spec["width"]]


def _joined(columns: Sequence[npt.NDArray[Any]]) -> Numbers:
    return np.concatenate([np.empty(0, np.int64), *(c.astype(np.int64) for c in columns)])


class Entries:
    """All entries of some contexts, in order; offsets and lengths in bytes."""

    def __init__(self, contexts: Sequence[Context]):
        self._contexts = contexts
        entries = [context.content.entries for context in contexts]
        sizes = [len(found) for found in entries]
        self.offsets = _joined([found.offsets for found in entries]) + HVM.header("little").size
        self.codes = _joined([found.types for found in entries])
        self.instances = _joined([found.instances for found in entries])
        self.lengths = _joined([found.lengths for found in entries])
        self.owners: Numbers = np.repeat(np.arange(len(sizes)), sizes)
        self._starts = np.cumsum([0, *sizes])

    @cached_property
    def kinds(self) -> list[int]:
        """The types that occur, in ascending order."""
        return sorted(set(self.codes.tolist()))

    def rows(self, *names: str) -> Numbers:
        """Return the numbers of the entries of some types."""
        found = np.zeros(len(self.codes), np.bool_)
        for name in names:
            found |= self.codes == enum_number(HVM.enum, name)
        return np.flatnonzero(found)

    def context(self, row: int) -> Context:
        """Return the context that an entry stands in."""
        return self._contexts[int(self.owners[row])]

    def contexts(self) -> Iterator[tuple[int, Context]]:
        """Yield the contexts, each with its place in `owners`."""
        return enumerate(self._contexts)

    def blocks(self, name: str, width: int) -> Iterator[Block]:
        """Yield the bodies of a type, to `width` bytes each; those in no page are left out."""
        rows = self.rows(name)
        key = entry_key(name)
        for first in range(0, len(rows), _BLOCK):
            yield self._block(key, rows[first : first + _BLOCK], width)

    def _block(self, key: str, rows: Numbers, width: int) -> Block:
        whole = self.lengths[rows] >= width
        octets = np.zeros((len(rows), width), np.uint8)
        present = np.ones(len(rows), np.bool_)
        octets[whole], present[whole] = gather(self._source, self.offsets[rows[whole]], width)
        for place in np.flatnonzero(~whole):
            body = self.body(int(rows[place]))
            present[place] = body is not None
            octets[place, : len(body or b"")] = np.frombuffer(body or b"", np.uint8)
        if self._is_handover:
            present &= octets.any(axis=1)  # LU543 says it
        return Block(key, rows[present], octets[present])

    @property
    def _is_handover(self) -> bool:
        section = self._contexts[0].section
        return section is not None and section.handover is not None

    @property
    def _source(self) -> ByteSource:
        return self._contexts[0].source

    def is_blank(self, row: int) -> bool:
        """Tell whether an entry of a handover is all zero."""
        body = self.body(row, _BLANK) if self._is_handover else None
        return body is not None and not any(body)

    def body(self, row: int, most: int | None = None) -> bytes | None:
        """Return the first `most` bytes of a body, None if they are in no page."""
        length = int(self.lengths[row])
        try:
            return self._source.read(
                int(self.offsets[row]), length if most is None else min(length, most)
            )
        except LuformatError:
            return None

    def hit(
        self, row: int, message: str, name: str | None = None, refusal: Refusal | None = None
    ) -> Hit:
        """Return a hit in an entry: at the field `name` of its body, or at its descriptor.

        A field behind the end of a short body has no place but the descriptor's.
        """
        context = self.context(row)
        entry = context.content.entries[row - int(self._starts[int(self.owners[row])])]
        case = body_case(HVM.record, entry.type)
        at = None
        if name is not None and case is not None:
            at = entry.body_offset + int(field_spec(case[0], name)["offset"])
            at = at if at < entry.end else None
        return context.hit(message, entry, at=at, refusal=refusal)
