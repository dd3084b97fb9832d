"""Decoding as far as it makes sense: the fields before a fault, and where the fault is."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any, Final

from kaitaistruct import KaitaiStream, KaitaiStructError, ValidationFailedError

from luformat.errors import BodyError, FramingError, LuformatError
from luformat.layout.chain import ListView, chain_of
from luformat.layout.layouts import generated_class, type_layout
from luformat.layout.shape_tree import shape_of
from luformat.layout.view import View, view_of
from luformat.memory.source import ByteSource, WindowSource

__all__ = [
    "BODY_LIMIT",
    "Partial",
    "TypedBytes",
    "decode_extent",
    "decode_head",
    "decode_whole",
    "decode_window",
    "window_of",
]

BODY_LIMIT: Final = 256 << 10
"""Most bytes of a body that are turned into objects: a list of millions stays a list."""
_HEAD: Final = 16 << 10
"""Bytes in which the fields in front of page contents mostly end."""


@dataclass(frozen=True, slots=True)
class TypedBytes:
    """Bytes that should have the layout of schema type `key`: `length` bytes at `offset`.

    `who` names them in errors; `hint` says how to look at them.
    """

    source: ByteSource = field(repr=False)
    key: str
    offset: int
    length: int
    who: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Partial:
    """What became of an extent: `value` holds the fields before the `error`, if there is one.

    It is a view, or an object of a generated parser; both have the same attributes. `decoded`
    counts the bytes that became fields.
    """

    value: Any = field(repr=False)
    decoded: int
    error: LuformatError | None = None


def decode_extent(extent: TypedBytes, *args: object, limit: int = BODY_LIMIT) -> Partial:
    """Decode at most `limit` bytes of an extent; `args` are the parameters of its type.

    By the plan of the type where the bytes fit it, else by the generated parser. Raises
    LuformatError only if the bytes themselves cannot be read.
    """
    length = min(extent.length, limit)
    data = extent.source.read(extent.offset, length)
    if length == extent.length:
        if (found := view_of(extent.key, args, data)) is not None:
            return Partial(*found)
        if (links := chain_of(extent.key, data)) is not None:
            return Partial(ListView(extent.key, links), length)
    return decode_window(extent, KaitaiStream(io.BytesIO(data)), length, *args)


def decode_head(extent: TypedBytes, *args: object) -> Partial:
    """Decode the fields at the beginning of an extent, whatever it holds behind them.

    Only what they need is read: nothing of the page contents behind a list of pages.
    """
    length = min(_HEAD, extent.length)
    data = extent.source.read(extent.offset, length)
    shape = shape_of(extent.key, args, data, room=extent.length)
    if shape is not None and shape.size <= min(BODY_LIMIT, extent.length):
        if shape.size > length:
            data = extent.source.read(extent.offset, shape.size)
        values = shape.values(data)
        if shape.holds(values):
            return Partial(View(shape.root, values, extent.length), shape.size)
    window = window_of(extent.source, extent.offset, extent.length)
    return decode_window(extent, window, extent.length, *args)


def decode_whole(extent: TypedBytes, *args: object) -> Any:
    """Return the object of an extent that must make sense to its end.

    Raises BodyError if the content does not fit the length, FramingError if fixed bytes
    (a magic) are wrong, and what the source raises if the bytes cannot be read.
    """
    part = decode_extent(extent, *args, limit=extent.length)
    if part.error is not None:
        raise part.error
    return part.value


def decode_window(extent: TypedBytes, window: KaitaiStream, room: int, *args: object) -> Partial:
    """Decode an extent from a stream that shows its first `room` bytes."""
    value = generated_class(extent.key)(*args, window)
    try:
        value._read()
    except (KaitaiStructError, EOFError, ValueError) as error:
        return Partial(value, window.pos(), _fault(extent, value, error, room))
    return Partial(value, window.pos())


def window_of(source: ByteSource, offset: int, length: int) -> KaitaiStream:
    """Return a stream over part of a source that reads only what the parser asks for."""
    room = max(0, min(length, source.size - offset))
    return KaitaiStream(WindowSource(source, offset, room).file())


def _fault(extent: TypedBytes, value: Any, error: Exception, room: int) -> LuformatError:
    path, at = _broken_field(value)
    source, length, who = extent.source, extent.length, extent.who
    where = source.where(min(extent.offset + at, source.size))
    if length > room:
        text = f"{who}: only the first {room} of its {length} bytes are shown"
        return BodyError(text, field=path, got=length, where=where)
    if isinstance(error, ValidationFailedError):
        # The schema path and position in front of it are those of the generated code.
        text = str(error).rsplit("validation failed: ", 1)[-1]
        return FramingError(f"{who}: {path}: {text}", where=where, hint=extent.hint)
    wanted: object = None
    if isinstance(error, EOFError):
        wanted = sizes = _sizes(extent.key)
        needs = f"needs {sizes}" if sizes else "too few for its content"
        text = f"{who}: body is {length} bytes, {needs} (at {path})"
    elif isinstance(error, UnicodeDecodeError):
        wanted = error.encoding.upper()
        text = f"{who}: {path}: the text is not {wanted} at its byte {error.start}"
    else:
        text = f"{who}: {path}: {error}"
    return BodyError(text, field=path, wanted=wanted, got=length, where=where, hint=extent.hint)


def _sizes(key: str) -> str | None:
    """Return the lengths (bytes) that a body may have, in words; None if they vary freely."""
    layout = type_layout(key)
    sizes = layout["sizes"] or ([layout["size"]] if layout["size"] is not None else [])
    return " or ".join(str(size) for size in sizes) or None


def _broken_field(value: Any) -> tuple[str, int]:
    """Return path and offset (bytes) of the field at which a generated parser stopped."""
    path: list[str] = []
    base = 0
    while True:
        places = getattr(value, "_debug", None) or {}
        broken = [name for name, place in places.items() if "start" in place and "end" not in place]
        if not broken:
            return ".".join(path) or "body", base
        name = broken[-1]
        at = places[name]["start"]
        path.append(name)
        child = getattr(value, name, None)
        if isinstance(child, list):
            path[-1] += f"[{max(0, len(child) - 1)}]"
            items = places[name].get("arr") or [{}]
            at = items[-1].get("start", at)
            child = child[-1] if child else None
        if child is None or not hasattr(child, "_debug"):
            return ".".join(path), base + at
        if child._io is not value._io:
            base += at
        value = child
