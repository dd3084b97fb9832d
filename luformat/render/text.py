"""The tree as text: a line a node, streamed, so that a long list needs no memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

import click

from luformat.memory.source import ByteSource
from luformat.render.faults import Faults
from luformat.tree.handover_outline import FLAT
from luformat.tree.nodes import Node

__all__ = ["TreeOptions", "tree_lines"]

_SHORT = 32
"""Bytes of an opaque value that are shown in the tree."""
_ENDS_IN_ERROR = ("record", "entry")
"""Kinds of nodes whose last child can be the error that ended them."""


@dataclass(frozen=True, slots=True)
class TreeOptions:
    """What to show: levels below the root, children per node, bytes and places beside fields.

    Errors in the lines that were made are added to `faults`.
    """

    depth: int
    limit: int
    hex_source: ByteSource | None = None
    faults: Faults = field(default_factory=Faults)


def tree_lines(root: Node, options: TreeOptions) -> Iterator[str]:
    """Yield the lines of the tree below `root`, which has the first line."""
    yield _line(root, options, "")
    yield from _below(root, options, options.depth, "")


def _below(node: Node, options: TreeOptions, depth: int, indent: str) -> Iterator[str]:
    if depth <= 0:
        return
    shown = 0
    previous: Node | None = None
    children = node.children()
    for child in children:
        if child.note == FLAT:
            continue
        if previous is not None:
            yield from _branch(previous, options, depth, indent, last=False)
            shown += 1
        if shown >= options.limit:
            total = f"{node.count - shown:,} more" if node.count else "more"
            errors = _errors_behind(child, children) if node.kind in _ENDS_IN_ERROR else []
            tail = "├─" if errors else "└─"
            yield click.style(f"{indent}{tail} … {total} (see --limit)", dim=True)
            for number, error in enumerate(errors, 1):
                yield _line(error, options, f"{indent}{'└─ ' if number == len(errors) else '├─ '}")
            return
        previous = child
    if previous is not None:
        yield from _branch(previous, options, depth, indent, last=True)


def _errors_behind(child: Node, rest: Iterator[Node]) -> list[Node]:
    """Return the errors among the children that the limit hides: they are shown all the same."""
    return [node for node in chain((child,), rest) if node.error is not None]


def _branch(
    node: Node, options: TreeOptions, depth: int, indent: str, *, last: bool
) -> Iterator[str]:
    yield _line(node, options, f"{indent}{'└─ ' if last else '├─ '}")
    yield from _below(node, options, depth - 1, f"{indent}{'   ' if last else '│  '}")


def _line(node: Node, options: TreeOptions, indent: str) -> str:
    if node.error is not None:
        options.faults.add(node.error)
        return indent + click.style(f"error: {node.value!s}", fg="red")
    parts = [click.style(node.name, fg="cyan" if node.is_leaf else None, bold=not node.is_leaf)]
    text = value_text(node)
    if text:
        parts.append(text)
    if node.flags:
        parts.append(click.style("|".join(node.flags), fg="yellow"))
    elif node.label and node.value is not None:
        parts.append(click.style(node.label, fg="yellow"))
    elif node.label:
        parts.append(click.style(node.label, dim=True))
    line = indent + " ".join(parts)
    if options.hex_source is not None and node.offset is not None:
        line += "  " + click.style(_place(node, options.hex_source), dim=True)
    return line


def value_text(node: Node) -> str:
    """Return a value as people of the field write it: large numbers in hex, small in decimal."""
    value = node.value
    if isinstance(value, bool | None):
        return ""
    if isinstance(value, bytes):
        if node.kind == "uuid":
            return ""
        more = f" … ({len(value)} bytes)" if len(value) > _SHORT else ""
        return (value[:_SHORT].hex(" ") + more) if any(value) else f"{len(value)} zero bytes"
    if isinstance(value, str):
        first = value.strip().splitlines() or [""]
        return repr(value) if len(first) == 1 and len(value) <= 200 else f"{first[0]!r} …"
    if node.flags is not None or (node.size or 0) >= 8 or abs(value) >= 1 << 16:
        return f"{value:#x}"
    return str(value)


def _place(node: Node, source: ByteSource) -> str:
    offset, size = node.offset or 0, node.size or 0
    place = f"@ {source.where(offset)}"
    if node.value is None or not size or offset + size > source.size:
        return f"{place}, {size} bytes" if size else place
    more = " …" if size > _SHORT else ""
    return f"[{source.read(offset, min(size, _SHORT)).hex(' ')}{more}] {place}"
