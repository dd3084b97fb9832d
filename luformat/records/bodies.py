"""Record bodies, decoded on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import body_case
from luformat.records.index import Record, RecordIndex, record_number
from luformat.records.partial import (
    BODY_LIMIT,
    Extent,
    decode_extent,
    decode_head,
)

__all__ = ["BODY_LIMIT", "Body", "BodyReader"]

_RECORD: Final = "xen_record"
_CONTEXT_LIMIT: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Body:
    """A decoded body: the attributes of `value` are the fields of the schema type `key`.

    It is a view, or an object of the generated parser (see `Partial`). Both are None for
    types that no schema describes. `error` says where the body stops making sense; `value`
    then holds the fields before that. `decoded` counts the bytes that became fields; a body
    longer than its layout has more.
    """

    record: Record
    key: str | None
    value: Any = field(repr=False)
    decoded: int
    error: LuformatError | None = None

    @property
    def is_whole(self) -> bool:
        """True if every byte of the body became part of a field."""
        return self.error is None and self.decoded == self.record.body_length


class BodyReader:
    """Decodes the bodies of one record index; what a body needs of other records it looks up."""

    def __init__(self, index: RecordIndex):
        self._index = index
        self._widths: dict[int, int] = {}

    @cached_property
    def _pv_info(self) -> npt.NDArray[np.int64]:
        return self._index.numbers_of(record_number("X86_PV_INFO"))

    @cached_property
    def _domains(self) -> npt.NDArray[np.int64]:
        return self._index.numbers_of(record_number("LU_DOMAIN_INFO"))

    def guest_width(self, record: Record) -> int:
        """Return the word width (bytes) of the guest that a record belongs to, 8 if unknown."""
        before = int(np.searchsorted(self._pv_info, record.number))
        domains = int(np.searchsorted(self._domains, record.number, side="right"))
        if not before:
            return 8
        info = int(self._pv_info[before - 1])
        if domains and info < self._domains[domains - 1]:
            return 8
        if info not in self._widths:
            self._widths[info] = self._width_in(self._index[info])
        return self._widths[info]

    def _width_in(self, info: Record) -> int:
        try:
            width = self.read(info).value.guest_width
        except (LuformatError, AttributeError):
            return 8
        return 4 if width == 4 else 8

    def parameters(self, record: Record, names: tuple[str, ...]) -> list[object]:
        """Return the values of the schema parameters that a body of the record takes."""
        known: dict[str, object] = {"host_is_be": record.byte_order == "big"}
        if "guest_width" in names:
            known["guest_width"] = self.guest_width(record)
        return [known[name] for name in names]

    def read(self, record: Record) -> Body:
        """Return the body of a record, decoded as far as it makes sense.

        Raises LuformatError only if the bytes themselves cannot be read.
        """
        case = body_case(_RECORD, record.type)
        if case is None:
            return Body(record, None, None, 0)
        key, names = case
        limit = _CONTEXT_LIMIT if record.type == record_number("HVM_CONTEXT") else BODY_LIMIT
        extent = Extent(
            record.source,
            key,
            record.body_offset,
            record.body_length,
            f"record {record.number} ({record.type_name})",
            f"`luformat show INPUT records/{record.number} --hex` shows what is there",
        )
        args = self.parameters(record, names)
        if record.type == record_number("PAGE_DATA"):
            part = decode_head(extent, *args)
        else:
            part = decode_extent(extent, *args, limit=limit)
        return Body(record, key, part.value, part.decoded, part.error)
