"""What there is of the record, or header, at which the listing of an input broke off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from luformat.containers.container import Container
from luformat.errors import FramingError, LuformatError
from luformat.memory.source import ByteSource
from luformat.records.index import RecordIndex
from luformat.tree.nodes import Node, error_node

__all__ = ["broken_part", "broken_record"]

_ROW: Final = 16
_MOST: Final = 4096
"""Bytes of a broken record that can be looked at."""


def broken_record(index: RecordIndex, name: str | None = None) -> Node | None:
    """Return the node of the record that ended an index: its header, and the bytes there are.

    None if no record did, or nothing of it is there. `name` is the place in the stream
    (`stream+0x1c0`) if it is None.
    """
    return _node(index.error, index.source, index, name)


def broken_part(container: Container) -> Node | None:
    """Return the node of the record or header that ended the listing of a container."""
    source, error = container.source, container.error
    if container.libxl is not None and all(image.error is None for image in container.images):
        return _node(error, source, container.libxl.records)
    if container.xenstore is not None:
        return _node(error, source, container.xenstore.records)
    if container.images:
        return _node(error, source, container.images[-1].records)
    return _node(error, source, None)


def _node(
    error: LuformatError | None,
    source: ByteSource,
    layer: RecordIndex | None,
    name: str | None = None,
) -> Node | None:
    if not isinstance(error, FramingError) or error.where is None or error.where.stream is None:
        return None
    offset = error.where.stream
    room = source.size - offset
    if room <= 0:
        return None
    name = name or f"stream+{offset:#x}"
    size = 0 if layer is None else layer.format.header(layer.byte_order).size
    # Without a number it is no record that is broken.
    if layer is None or error.record is None or room < size:
        return Node(
            name,
            None,
            f"{room} bytes are left",
            offset,
            room,
            kind="record",
            parts=partial(_parts, error, _bytes(source, offset, room, room)),
        )
    try:
        kind, length = layer.format.header(layer.byte_order).unpack(source.read(offset, size))
    except LuformatError:
        return None
    there = min(length, room - size)
    amount = f"{length} bytes" if there == length else f"{there} of {length} bytes are there"
    return Node(
        name,
        None,
        f"{layer.format.name_of(kind)}, {amount}",
        offset,
        size + there,
        kind="record",
        parts=partial(
            _parts,
            error,
            *_fields(layer, offset, (kind, length)),
            *([_bytes(source, offset + size, there, length)] if length else ()),
        ),
    )


def _parts(error: LuformatError, *nodes: Node) -> Iterator[Node]:
    yield from nodes
    yield error_node(error)


def _fields(layer: RecordIndex, offset: int, values: tuple[int, int]) -> Iterator[Node]:
    for spec, value in zip(layer.format.header_fields, values, strict=True):
        label = layer.format.name_of(value) if spec.get("enum") else None
        place = offset + spec["offset"]
        yield Node(spec["id"], value, label, place, spec["width"], spec["doc"])


def _bytes(source: ByteSource, offset: int, there: int, length: int) -> Node:
    """Return the node of a body of `length` bytes of which the first `there` can be read."""
    shown = min(there, _MOST)
    label = f"{there} bytes" if there == length else f"{there} of {length} bytes"
    return Node(
        "bytes",
        None,
        label + (f", the first {shown} here" if shown < there else ""),
        offset,
        there,
        count=-(-shown // _ROW),
        parts=partial(_rows, source, offset, shown),
    )


def _rows(source: ByteSource, start: int, length: int) -> Iterator[Node]:
    for at in range(0, length, _ROW):
        size = min(_ROW, length - at)
        try:
            row = source.read(start + at, size)
        except LuformatError as error:
            yield error_node(error)
            return
        yield Node(f"+{at:#x}", row, None, start + at, size)
