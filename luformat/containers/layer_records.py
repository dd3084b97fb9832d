"""Records of the container layers: kept as numbers, made into objects when looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import overload

from luformat.containers.part import Part, parse_part
from luformat.errors import FramingError, NoEndError
from luformat.layout.layouts import ByteOrder, body_case, enum_label, enum_values, struct_of
from luformat.memory.source import ByteSource
from luformat.records.index import Framed

__all__ = ["LayerRecord", "LayerRecords", "RecordFormat", "read_header"]


@dataclass(frozen=True, slots=True)
class RecordFormat:
    """Where the schemas describe the records of one layer, and what the layer is called.

    `bodies_in_record` is True where the bodies' types are nested in the record's and take
    the byte order from it: then they can only be read with it.
    """

    layer: str
    header: str
    record: str
    enum: str
    bodies_in_record: bool = False

    def name_of(self, number: int) -> str:
        """Return the specification's name of a record type, or which class it belongs to."""
        label = enum_label(self.enum, number)
        return label or f"unknown {'optional' if number >> 31 & 1 else 'mandatory'}"


@dataclass(frozen=True, slots=True)
class LayerRecord(Framed):
    """One record of a container layer (not of libxc); offsets and lengths in bytes."""

    number: int
    offset: int
    type: int
    body_length: int
    byte_order: ByteOrder
    format: RecordFormat
    source: ByteSource = field(repr=False, compare=False)

    @property
    def type_name(self) -> str:
        """Name of the type (`EMULATOR_CONTEXT`), or the class of an unknown one."""
        return self.format.name_of(self.type)

    @property
    def is_known(self) -> bool:
        """True if the type is one that the schema names."""
        return self.type in enum_values(self.format.enum)

    @property
    def body_offset(self) -> int:
        """Offset of the first body byte."""
        return self.offset + struct_of(self.format.header, self.byte_order).size

    def body(self) -> Part | None:
        """Return the decoded body, None for an unknown type.

        Raises BodyError if the body does not have the layout of its type.
        """
        case = body_case(self.format.record, self.type)
        if case is None:
            return None
        key, parameters = case
        what = f"{self.format.layer} record {self.number} ({self.type_name})"
        is_be = self.byte_order == "big"
        if self.format.bodies_in_record:
            length = min(self.end, self.source.size) - self.offset
            whole = parse_part(
                self.source, self.format.record, self.offset, is_be, length=length, what=what
            )
            body = whole.value.body
            return Part(key, self.body_offset, self.body_length, lambda: body)
        args = (is_be,) if parameters else ()
        return parse_part(
            self.source, key, self.body_offset, *args, length=self.body_length, what=what
        )


class LayerRecords:
    """The records of a layer as a sequence of `LayerRecord`; 16 bytes of memory each."""

    def __init__(self, source: ByteSource, byte_order: ByteOrder, record_format: RecordFormat):
        self.source = source
        self.byte_order = byte_order
        self.format = record_format
        self._offsets = array("Q")
        self._words = array("I")

    def append(self, offset: int, kind: int, length: int) -> None:
        """Add a record: offset of its header, type, body length (bytes)."""
        self._offsets.append(offset)
        self._words.append(kind)
        self._words.append(length)

    def __len__(self) -> int:
        return len(self._offsets)

    @overload
    def __getitem__(self, item: int) -> LayerRecord: ...
    @overload
    def __getitem__(self, item: slice) -> list[LayerRecord]: ...
    def __getitem__(self, item: int | slice) -> LayerRecord | list[LayerRecord]:
        if isinstance(item, slice):
            return [self[number] for number in range(*item.indices(len(self)))]
        number = range(len(self))[item]
        return LayerRecord(
            number,
            self._offsets[number],
            self._words[2 * number],
            self._words[2 * number + 1],
            self.byte_order,
            self.format,
            self.source,
        )

    def __iter__(self) -> Iterator[LayerRecord]:
        return (self[number] for number in range(len(self)))


def read_header(records: LayerRecords, offset: int) -> tuple[int, int]:
    """Return type and body length of the record at `offset`, the next one of `records`.

    Raises FramingError if header or body do not fit the source.
    """
    source, layer = records.source, records.format.layer
    number = len(records)
    header = struct_of(records.format.header, records.byte_order)
    room = source.size - offset
    if room < header.size:
        raise NoEndError(
            f"{layer}: no END record: {max(0, room)} bytes are left after {number} records, "
            f"too few for a header ({header.size})",
            record=number,
            wanted=header.size,
            got=max(0, room),
            where=source.where(min(offset, source.size)),
            hint="the file was cut off here",
        )
    kind, length = header.unpack(source.view(offset, header.size))
    if length > room - header.size:
        raise FramingError(
            f"{layer} record {number} ({records.format.name_of(kind)}): the body is {length} "
            f"bytes, but only {room - header.size} are left",
            record=number,
            wanted=length,
            got=room - header.size,
            where=source.where(offset),
            hint="the length is damaged, or the file was cut off here",
        )
    return kind, length
