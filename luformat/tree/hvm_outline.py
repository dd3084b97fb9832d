"""The tree of an HVM context: its entries by type and instance, and who can have written it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from luformat.containers.hvm import HVM, HvmContext, read_hvm_context
from luformat.containers.releases import ReleaseRange, releases_of_entries
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, enum_label
from luformat.memory.source import ByteSource
from luformat.records.index import Record, record_number
from luformat.records.partial import Extent, Partial, decode_extent
from luformat.tree.nodes import Node, error_node, field_nodes

__all__ = [
    "context_nodes",
    "context_releases",
    "entry_name",
    "entry_node",
    "partial_nodes",
    "record_releases",
]

_LISTED: Final = 4 << 20
"""Longest context (bytes) whose entries are counted only to tell the release."""
_REST: Final = 4096
"""Bytes behind a layout that are shown at most."""


def context_releases(context: HvmContext) -> ReleaseRange | None:
    """Return the releases that can have written a whole context; None for a broken one."""
    return None if context.error else releases_of_entries(context.entries)


def record_releases(record: Record) -> ReleaseRange | None:
    """Return the releases that can have written an HVM_CONTEXT record, None for any other."""
    if record.type != record_number("HVM_CONTEXT") or record.body_length > _LISTED:
        return None
    try:
        context = read_hvm_context(record.source, record.body_offset, record.body_length)
    except LuformatError:
        return None
    return context_releases(context)


def context_nodes(source: ByteSource, offset: int, length: int) -> Iterator[Node]:
    """Yield the entries of the context at `offset`, `length` bytes long, and what breaks it.

    Entries are named by type and instance (`cpu[1]`). A damaged entry does not hide those
    behind it, unless its length is what is damaged.
    """
    context = read_hvm_context(source, offset, length)
    yield from (entry_node(entry) for entry in context.entries)
    if context.trailing:
        rest = source.read(context.end, min(context.trailing, _REST))
        yield Node("trailing", rest, None, context.end, context.trailing)
    if context.error is not None:
        yield error_node(context.error)


def entry_name(entry: Record) -> str:
    """Return what an entry is called: its type in lower case and its instance (`cpu[1]`)."""
    return f"{_type_name(entry.type)}[{entry.instance}]"


@cache
def _type_name(code: int) -> str:
    label = enum_label(HVM.enum, code)
    return label.lower() if label else f"type_{code}"


def entry_node(entry: Record) -> Node:
    """Return the node of one entry of an HVM context; its body is decoded when it is opened."""
    return Node(
        entry_name(entry),
        None,
        f"{entry.body_length} bytes",
        entry.offset,
        entry.end - entry.offset,
        kind="entry",
        parts=lambda: _entry_parts(entry),
    )


def _entry_parts(entry: Record) -> Iterator[Node]:
    try:
        case = body_case(HVM.record, entry.type)
        if case is None:
            if entry.body_length:
                body = entry.source.read(entry.body_offset, entry.body_length)
                yield Node("body", body, None, entry.body_offset, entry.body_length)
            return
        extent = Extent(
            entry.source,
            case[0],
            entry.body_offset,
            entry.body_length,
            entry.who,
            "the length of the entry or a count in it is damaged",
        )
        yield from partial_nodes(extent, decode_extent(extent))
    except LuformatError as error:
        yield error_node(error)


def partial_nodes(extent: Extent, part: Partial) -> Iterator[Node]:
    """Yield the fields that an extent has, what stands behind them, and its fault."""
    yield from field_nodes(part.value, extent.offset)
    if part.error is not None:
        yield error_node(part.error)
    elif part.decoded < extent.length:
        rest = extent.length - part.decoded
        at = extent.offset + part.decoded
        yield Node("beyond_layout", extent.source.read(at, min(rest, _REST)), None, at, rest)
