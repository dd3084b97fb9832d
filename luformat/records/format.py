"""How the records of a layer are framed: what differs between libxc, libxl, xenstored and HVM.

All of them are a header of integers (a type first, the length of the body last), the body, and
perhaps padding, up to an END record. Where a header's fields and the bodies are described, the
schemas say; this module only names the types to ask.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from luformat.layout.layouts import (
    SIGNS,
    ByteOrder,
    byte_order_of,
    enum_label,
    enum_number,
    enum_values,
    type_layout,
)

__all__ = ["LIVE_UPDATE", "RecordFormat", "Wording"]

_CODES: Final = {1: "B", 2: "H", 4: "I", 8: "Q"}


@dataclass(frozen=True, slots=True)
class Wording:
    """How errors speak of a layer's records: `libxl record 3`, `HVM context: no END entry`.

    `lost_end` is the hint where the END record is missing.
    """

    owner: str = ""
    opening: str = ""
    record: str = "record"
    records: str = "records"
    header: str = "header"
    whole: str = "stream"
    lost_end: str = "the file was cut off here"


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """The framing of one layer, and the schema types of its records.

    `record` is the type of a record (or entry) and `enum` that of its type numbers. Records
    are padded to a multiple of `alignment` bytes; `whole_padding` is True where the last one
    must not lack its padding. `bodies_in_record` is True where the bodies' types are nested
    in the record's and take the byte order from it: then they can only be read with it.
    `classed` is True where bits of the number say what a reader may do with an unknown type.
    """

    layer: str
    record: str
    enum: str
    alignment: int = 8
    whole_padding: bool = False
    bodies_in_record: bool = False
    classed: bool = True
    wording: Wording = Wording()

    @property
    def header_fields(self) -> tuple[Mapping[str, Any], ...]:
        """The integers of a header as the schema describes them, the type first."""
        return _header_fields(self.record)

    def header(self, byte_order: ByteOrder) -> struct.Struct:
        """Return the reader of a header."""
        return _header(self.record, byte_order)

    def framing(self, byte_order: ByteOrder) -> struct.Struct:
        """Return the reader of a header's type and length alone."""
        return _framing(self.record, byte_order)

    def byte_order(self, of_host: ByteOrder) -> ByteOrder:
        """Return the byte order of a header: that of the host, or always the same one."""
        return byte_order_of(self.record, of_host)

    @property
    def end(self) -> int:
        """Number of the record type that ends the layer."""
        return enum_number(self.enum, "END")

    def knows(self, number: int) -> bool:
        """Tell whether the schema names a record type."""
        return number in enum_values(self.enum)

    def name_of(self, number: int) -> str:
        """Return the specification's name of a record type, or which class an unknown one has."""
        label = enum_label(self.enum, number)
        if label is not None:
            return label
        if not self.classed:
            return f"type {number}"
        kind = "optional" if number >> 31 & 1 else "mandatory"
        in_lu = self.enum == LIVE_UPDATE.enum and number >> 30 & 1
        return f"unknown {kind} LU" if in_lu else f"unknown {kind}"


@cache
def _header_fields(record: str) -> tuple[Mapping[str, Any], ...]:
    first = type_layout(record)["fields"][0]
    key = first["type"] if first["kind"] == "type" else record
    return tuple(spec for spec in type_layout(key)["fields"] if spec["kind"] == "uint")


@cache
def _header(record: str, byte_order: ByteOrder) -> struct.Struct:
    codes = (_CODES[spec["width"]] for spec in _header_fields(record))
    return struct.Struct(SIGNS[byte_order] + "".join(codes))


@cache
def _framing(record: str, byte_order: ByteOrder) -> struct.Struct:
    kind, *others, length = _header_fields(record)
    skipped = sum(spec["width"] for spec in others)
    sign = SIGNS[byte_order]
    return struct.Struct(f"{sign}{_CODES[kind['width']]}{skipped}x{_CODES[length['width']]}")


LIVE_UPDATE: Final = RecordFormat(
    layer="live update",
    record="xen_record",
    enum="xen_record::record_type",
    wording=Wording(lost_end="the producer ran out of memory, or the stream is incomplete"),
)
"""The stream of a live update; libxc's records have the same form and numbers."""
