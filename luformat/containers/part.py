"""A piece of a container that one generated parser reads whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from luformat.errors import FramingError
from luformat.layout.layouts import ByteOrder, body_case, integers, type_layout
from luformat.memory.source import ByteSource
from luformat.records.index import Record
from luformat.records.partial import TypedBytes, decode_whole

__all__ = [
    "Part",
    "body_of",
    "check_room",
    "fixed_size",
    "magic_of",
    "parse_header",
    "parse_part",
]


@dataclass(frozen=True, slots=True)
class Part:
    """A header or body of the schema type `key`, at `offset`, `length` bytes long.

    `load` returns the object of the generated parser. `numbers` are the integer fields of a
    header that has been read without one.
    """

    key: str
    offset: int
    length: int
    load: Callable[[], Any] = field(repr=False, compare=False)
    numbers: Mapping[str, int] = field(default_factory=dict, repr=False, compare=False)

    @property
    def value(self) -> Any:
        """The object of the generated parser; its attributes are the type's fields."""
        return self.load()

    @property
    def end(self) -> int:
        """Offset of the byte after the part."""
        return self.offset + self.length


@cache
def magic_of(key: str) -> bytes:
    """Return the fixed bytes that a type begins with."""
    magic = b""
    for spec in type_layout(key)["fields"]:
        if "contents" not in spec:
            break
        magic += bytes(spec["contents"])
    return magic


def fixed_size(key: str) -> int:
    """Return the size in bytes of a type that always has the same."""
    return int(type_layout(key)["size"])


def check_room(source: ByteSource, offset: int, length: int, *, what: str) -> None:
    """Raise FramingError unless the source has `length` bytes at `offset`."""
    room = max(0, source.size - offset)
    if length > room:
        raise FramingError(
            f"{what}: wanted {length} bytes, but only {room} are there",
            wanted=length,
            got=room,
            where=source.where(min(offset, source.size)),
            hint="the file was cut off here",
        )


def parse_part(
    source: ByteSource,
    key: str,
    offset: int,
    *args: object,
    length: int | None = None,
    what: str,
) -> Part:
    """Read the schema type `key` at `offset`; `args` are the values of its parameters.

    `length` (bytes) may be left out for a type of fixed size; `what` names the part in
    errors. Raises FramingError if it does not fit the source or its magic is wrong,
    BodyError if the content does not fit its length.
    """
    length = fixed_size(key) if length is None else length
    check_room(source, offset, length, what=what)
    value = decode_whole(TypedBytes(source, key, offset, length, what), *args)
    return Part(key, offset, length, lambda: value)


def parse_header(
    source: ByteSource, key: str, offset: int, *args: object, byte_order: ByteOrder, what: str
) -> Part:
    """Read a header as `parse_part` does, with its integers as `numbers`.

    The generated parser is left out until `value` is asked for: it takes longer to load than
    a hundred thousand records to list. Errors are those of `parse_part`.
    """
    length = fixed_size(key)
    check_room(source, offset, length, what=what)
    data = source.read(offset, length)
    if not data.startswith(magic_of(key)):
        return parse_part(source, key, offset, *args, what=what)  # says what is wrong

    @cache
    def load() -> Any:
        return parse_part(source, key, offset, *args, what=what).value

    return Part(key, offset, length, load, integers(key, data, byte_order))


def body_of(record: Record) -> Part | None:
    """Return the decoded body of a record of libxl, xenstored or an HVM context.

    None for a type that no schema describes. Raises BodyError if the body does not have the
    layout of its type.
    """
    layer = record.format
    case = body_case(layer.record, record.type)
    if case is None:
        return None
    key, parameters = case
    is_be = record.byte_order == "big"
    if layer.bodies_in_record:
        length = min(record.end, record.source.size) - record.offset
        whole = parse_part(
            record.source, layer.record, record.offset, is_be, length=length, what=record.who
        )
        body = whole.value.body
        return Part(key, record.body_offset, record.body_length, lambda: body)
    args = (is_be,) if parameters else ()
    return parse_part(
        record.source, key, record.body_offset, *args, length=record.body_length, what=record.who
    )
