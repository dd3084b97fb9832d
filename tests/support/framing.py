"""Frames and headers of every layer, packed as the documents say: no schema is asked, so that
a wrong one is noticed. `order` is the sign of struct: "<" or ">"."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from luformat.layout.layouts import ByteOrder
from luformat.records.index import record_number

__all__ = [
    "SIGNS",
    "XL_MAGIC",
    "domain_header",
    "entry",
    "framed",
    "image_header",
    "libxl_header",
    "unframed",
    "xl_header",
]

SIGNS: Final[dict[ByteOrder, str]] = {"little": "<", "big": ">"}
XL_MAGIC: Final = b"Xen saved domain, xl format\n \0 \r"


def framed(
    kind: int | str,
    body: bytes = b"",
    order: str = "<",
    *,
    length: int | None = None,
    fill: bytes = b"\0",
) -> bytes:
    """Return a record: header, body and padding; `kind` is a number or a name of libxc or live
    update, `length` what the header says if not the truth, `fill` what the padding repeats."""
    number = record_number(kind) if isinstance(kind, str) else kind
    told = len(body) if length is None else length
    return struct.pack(order + "II", number, told) + body + (fill * 8)[: -len(body) % 8]


def unframed(data: bytes, start: int = 0, order: str = "<") -> Iterator[tuple[int, bytes]]:
    """Yield type and body of the records at `start`, through the first END."""
    kind = -1
    while kind != 0:
        kind, length = struct.unpack_from(order + "II", data, start)
        yield kind, data[start + 8 : start + 8 + length]
        start += 8 + length + -length % 8


def entry(
    code: int,
    body: bytes = b"",
    instance: int = 0,
    order: str = "<",
    *,
    length: int | None = None,
) -> bytes:
    """Return an entry of an HVM context, which nothing pads."""
    told = len(body) if length is None else length
    return struct.pack(order + "HHI", code, instance, told) + body


def image_header(version: int = 3, options: int = 0, reserved: int = 0, more: int = 0) -> bytes:
    """Return the header of a libxc image, which is big-endian always."""
    return struct.pack(">QIIHHI", 2**64 - 1, 0x58454E46, version, options, reserved, more)


def domain_header(
    kind: int = 2,
    shift: int = 12,
    reserved: int = 0,
    major: int = 4,
    minor: int = 17,
    order: str = "<",
) -> bytes:
    """Return the header of the domain in a libxc image: 1 is PV, 2 is HVM."""
    return struct.pack(order + "IHHII", kind, shift, reserved, major, minor)


def libxl_header(order: str = "<", version: int = 2, options: int = 0) -> bytes:
    """Return the header of a libxl stream, which is big-endian always and tells the order."""
    return b"LibxlFmt" + struct.pack(">II", version, options | (order == ">"))


def xl_header(
    config: bytes | None = b"{}\0", order: str = "<", mandatory: int = 3, optional: int = 0
) -> bytes:
    """Return what `xl save` writes before the stream: header and configuration."""
    data = b"" if config is None else struct.pack(order + "I", len(config)) + config
    words = struct.pack(order + "IIII", 0x01020304, mandatory, optional, len(data))
    return XL_MAGIC + words + data
