"""Record bodies, decoded on demand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Generic, TypeGuard, TypeVar

import numpy as np
import numpy.typing as npt
from kaitaistruct import KaitaiStruct

from luformat.errors import LuformatError, SelectionError
from luformat.layout.chain import ListView, key_of_value
from luformat.layout.layouts import body_case, body_types, key_of_class
from luformat.layout.view import View
from luformat.records.index import Record, RecordIndex, record_number
from luformat.records.partial import (
    BODY_LIMIT,
    TypedBytes,
    decode_extent,
    decode_head,
)

__all__ = ["BODY_LIMIT", "Body", "BodyReader", "is_a", "record_types_of"]

_RECORD: Final = "xen_record"
_CONTEXT_LIMIT: Final = 4 << 20


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Body(Generic[T]):
    """A decoded body: the attributes of `value` are the fields of the schema type `key`.

    It is a view, or an object of the generated parser (see `Partial`). Both are None for
    types that no schema describes. `error` says where the body stops making sense; `value`
    then holds the fields before that. `decoded` counts the bytes that became fields; a body
    longer than its layout has more.
    """

    record: Record
    key: str | None
    value: T = field(repr=False)
    decoded: int
    error: LuformatError | None = None

    @property
    def is_whole(self) -> bool:
        """True if every byte of the body became part of a field."""
        return self.error is None and self.decoded == self.record.body_length


def is_a(value: object, kind: type[T]) -> TypeGuard[T]:
    """Tell whether a decoded value is of a schema type, given by the class of its parser.

    Values that were read by a plan are no instances of the class, but have all its members.
    """
    if not isinstance(value, View | ListView | KaitaiStruct):
        return False
    return key_of_value(value) == key_of_class(kind)


def record_types_of(record_key: str, kind: type) -> tuple[int, ...]:
    """Return the types of the framed records whose body a class of a generated parser is for.

    Raises SelectionError for a class that is no body of theirs.
    """
    try:
        return body_types(record_key)[key_of_class(kind)]
    except KeyError:
        raise SelectionError(
            f"{kind.__qualname__} is no body of a record",
            hint="give a class of a generated parser, such as XenLuRecords.LuDomainInfo",
        ) from None


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

    def of_type(self, kind: type[T], records: Iterable[Record] | None = None) -> Iterator[Body[T]]:
        """Yield the bodies of the records of a schema type, all or those among `records`.

        `kind` is the class of the generated parser (`XenLuRecords.LuDomainInfo`), which tells a
        type checker the fields; bodies are read as by `read`. Raises SelectionError for a class
        that is no body of a record.
        """
        numbers = record_types_of(_RECORD, kind)
        if records is None:
            index = self._index
            records = (index[int(at)] for at in np.flatnonzero(np.isin(index.types, numbers)))
        return (self.read(record) for record in records if record.type in numbers)

    def read(self, record: Record) -> Body[Any]:
        """Return the body of a record, decoded as far as it makes sense.

        Raises LuformatError only if the bytes themselves cannot be read.
        """
        case = body_case(_RECORD, record.type)
        if case is None:
            return Body(record, None, None, 0)
        key, names = case
        limit = _CONTEXT_LIMIT if record.type == record_number("HVM_CONTEXT") else BODY_LIMIT
        extent = TypedBytes(
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
