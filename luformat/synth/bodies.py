"""Bodies made from their fields, laid out by the generated parsers alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from luformat.document.codec import decode_body, encode_body
from luformat.layout.layouts import (
    ByteOrder,
    bits_of,
    body_case,
    enum_number,
    struct_of,
    type_layout,
)
from luformat.records.index import record_number

__all__ = [
    "Records",
    "edited",
    "flag_bit",
    "hvm_body",
    "hvm_entry",
    "libxl_number",
    "new_record",
    "record",
    "stream_of",
]

Records = list[tuple[int, bytes]]
"""(record type, body) in stream order."""

_CONTEXT: Final = "xen_hvm_context::"


def libxl_number(name: str) -> int:
    """Return the number of a libxl record type."""
    return enum_number("libxl_stream::record_type", name)


def flag_bit(key: str, name: str) -> int:
    """Return the bit of a flag that a schema type names."""
    return bits_of(key, name)[0]


@lru_cache(maxsize=32)
def _fields_of(key: str, params: tuple[Any, ...], data: bytes) -> Mapping[str, Any]:
    """Return the fields that all of `data` consists of; kept, as many bodies begin alike."""
    content = decode_body(key, params, data)
    if content is None:
        raise ValueError(f"{len(data)} bytes are no {key}")
    return content.document


def _case(name: str, byte_order: ByteOrder, width: int) -> tuple[str, tuple[Any, ...]]:
    case = body_case("xen_record", record_number(name))
    if case is None:
        raise KeyError(name)
    known = {"host_is_be": byte_order == "big", "guest_width": width}
    return case[0], tuple(known[parameter] for parameter in case[1])


def record(name: str, byte_order: ByteOrder, document: dict[str, Any]) -> tuple[int, bytes]:
    """Return a record with a body of these fields."""
    key, params = _case(name, byte_order, 8)
    return record_number(name), encode_body(key, params, document, "$")


def edited(name: str, body: bytes, byte_order: ByteOrder, width: int = 8, **fields: Any) -> bytes:
    """Return the body of a record with some fields replaced.

    A mapping replaces fields of the structure that stands there, anything else the field
    itself. `width` is that of the guest's words, in bytes.
    """
    key, params = _case(name, byte_order, width)
    return encode_body(key, params, _merged(_fields_of(key, params, body), fields), "$")


def new_record(
    name: str, byte_order: ByteOrder, blank: bytes, width: int = 8, **fields: Any
) -> tuple[int, bytes]:
    """Return a record whose body is `blank` but for some fields (see `edited`)."""
    return record_number(name), edited(name, blank, byte_order, width, **fields)


def _merged(document: Mapping[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """Return a document with fields replaced; what was given stays as it is."""
    merged = dict(document)
    for name, value in fields.items():
        before = document.get(name)
        if isinstance(before, dict) and isinstance(value, dict):
            merged[name] = _merged(before, value)
        else:
            merged[name] = value
    return merged


def hvm_entry(typecode: int, instance: int, body: bytes) -> bytes:
    """Return one entry of an HVM context: its descriptor and its body."""
    values = (typecode, instance, len(body))
    fields = type_layout(_CONTEXT + "entry")["fields"]
    words = zip(values, fields, strict=False)  # the last field is the body
    return b"".join(n.to_bytes(field["width"], "little") for n, field in words) + body


def hvm_body(name: str, instance: int, blank: bytes, **fields: Any) -> bytes:
    """Return an entry of an HVM context whose body is `blank` but for some fields."""
    key = _CONTEXT + name.lower()
    document = _merged(_fields_of(key, (), blank), fields)
    code = enum_number(_CONTEXT + "save_type", name)
    return hvm_entry(code, instance, encode_body(key, (), document, "$"))


def stream_of(
    records: Records, byte_order: ByteOrder, header_key: str = "xen_record::record_header"
) -> bytearray:
    """Return the records one after the other, each with its header and its padding."""
    header = struct_of(header_key, byte_order)
    stream = bytearray()
    for kind, body in records:
        stream += header.pack(kind, len(body)) + body + bytes(-len(body) % 8)
    return stream
