"""The tree as text: a line a node, streamed, so that a long list needs no memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

from luformat.errors import LuformatError
from luformat.layout.view import View
from luformat.memory.source import ByteSource
from luformat.render.faults import Faults
from luformat.render.fields_text import fields_text
from luformat.render.values import PLAIN, Style, integer, octets
from luformat.tree.handover_outline import DOUBTFUL, FLAT
from luformat.tree.nodes import Fields, Node

__all__ = ["TreeOptions", "tree_lines"]

_SHORT = 32
"""Bytes of a field that are shown beside it."""
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
    style: Style = PLAIN


def tree_lines(root: Node, options: TreeOptions) -> Iterator[str]:
    """Yield the lines of the tree below `root`, which has the first line; some are joined."""
    yield _line(root, options, "", closed=options.depth <= 0)
    yield from _below(root, options, options.depth, "")


def _below(node: Node, options: TreeOptions, depth: int, indent: str) -> Iterator[str]:
    if depth <= 0:
        return
    parts = node.parts()
    if isinstance(parts, Fields) and isinstance(parts.value, View) and options.hex_source is None:
        text = fields_text(parts.value, depth, options.limit, options.style, indent)
        if text is not None:
            if text:
                yield text
            return
    shown = 0
    previous: Node | None = None
    children = iter(parts)
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
            yield indent + options.style.dim(f"{tail} … {total} (see --limit)")
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
    yield _line(node, options, f"{indent}{'└─ ' if last else '├─ '}", closed=depth <= 1)
    if node.kind == DOUBTFUL:
        options = replace(options, faults=Faults())
    yield from _below(node, options, depth - 1, f"{indent}{'   ' if last else '│  '}")


def _line(node: Node, options: TreeOptions, indent: str, *, closed: bool = False) -> str:
    style = options.style
    if node.error is not None:
        options.faults.add(node.error)
        return _one_line(indent + style.error(f"error: {node.value!s}"))
    parts = [style.leaf(node.name) if node.is_leaf else style.node(node.name)]
    text = value_text(node)
    if text:
        parts.append(text)
    if node.flags:
        parts.append(style.label("|".join(node.flags)))
    elif node.label and node.value is not None:
        parts.append(style.label(node.label))
    elif told := ", ".join(filter(None, (node.label, node.summary() if closed else None))):
        parts.append(style.dim(told))
    line = indent + " ".join(parts)
    if options.hex_source is not None and node.offset is not None:
        line += "  " + style.dim(_place(node, options.hex_source))
    return _one_line(line)


def _one_line(line: str) -> str:
    """Return the line of a node; a line break in it can only be an input's."""
    return line.replace("\n", "\\n")


def value_text(node: Node) -> str:
    """Return a value as people of the field write it: large numbers in hex, small in decimal."""
    value = node.value
    if isinstance(value, bool | None):
        return ""
    if isinstance(value, bytes):
        return "" if node.kind == "uuid" else octets(value)
    if isinstance(value, str):
        first = value.strip().splitlines() or [""]
        return repr(value) if len(first) == 1 and len(value) <= 200 else f"{first[0]!r} …"
    is_hex = node.flags is not None or node.kind == "hex"
    return f"{value:#x}" if is_hex else integer(value, node.size or 0)


def _place(node: Node, source: ByteSource) -> str:
    offset, size = node.offset or 0, node.size or 0
    place = f"@ {source.where(offset)}"
    if node.value is None or not size or offset + size > source.size:
        return f"{place}, {size} bytes" if size else place
    more = " …" if size > _SHORT else ""
    try:
        shown = source.read(offset, min(size, _SHORT)).hex(" ")
    except LuformatError:
        return f"{place}, {size} bytes, which cannot be read"
    return f"[{shown}{more}] {place}"
