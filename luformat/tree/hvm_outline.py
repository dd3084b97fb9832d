"""The tree of an HVM context: its entries by type and instance, and who can have written it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import Final

from luformat.containers.hvm import HVM, HvmContext, context_of, entry_extent, read_hvm_context
from luformat.containers.releases import ReleaseRange, releases_of_entries
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, enum_label
from luformat.memory.source import ByteSource
from luformat.records.index import Record, record_number
from luformat.records.partial import Partial, TypedBytes, decode_extent
from luformat.tree.nodes import Fields, Node, error_node
from luformat.tree.represent import represented

__all__ = [
    "context_nodes",
    "context_releases",
    "entry_name",
    "entry_node",
    "entry_part",
    "entry_summary",
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
        context = context_of(record)
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
        summary=lambda: entry_summary(entry),
    )


def entry_part(entry: Record) -> tuple[TypedBytes, Partial] | None:
    """Return the body of an entry as far as it makes sense, None for an unknown type code.

    Raises LuformatError if its bytes cannot be read.
    """
    case = body_case(HVM.record, entry.type)
    if case is None:
        return None
    extent = entry_extent(entry, case[0])
    return extent, decode_extent(extent)


def entry_summary(entry: Record) -> str | None:
    """Return what matters of an entry that can be read."""
    try:
        found = entry_part(entry) if entry.body_length <= _REST else None
    except LuformatError:
        return None
    return None if found is None else represented(found[1].value)


def _entry_parts(entry: Record) -> Iterable[Node]:
    try:
        found = entry_part(entry)
        if found is not None:
            return partial_nodes(*found)
        if not entry.body_length:
            return ()
        body = entry.source.read(entry.body_offset, entry.body_length)
    except LuformatError as error:
        return (error_node(error),)
    return (Node("body", body, None, entry.body_offset, entry.body_length),)


def partial_nodes(extent: TypedBytes, part: Partial) -> Iterable[Node]:
    """Return the fields that an extent has, what stands behind them, and its fault.

    Raises LuformatError if the bytes behind them cannot be read.
    """
    fields = Fields(part.value, extent.offset)
    if part.error is not None:
        return chain(fields, (error_node(part.error),))
    if part.decoded == extent.length:
        return fields
    rest = extent.length - part.decoded
    at = extent.offset + part.decoded
    shown = extent.source.read(at, min(rest, _REST))
    return chain(fields, (Node("beyond_layout", shown, None, at, rest),))
