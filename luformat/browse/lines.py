"""What a node says in one line of the tree, and all of it in the pane of meanings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import dedent

from luformat.memory.source import ByteSource
from luformat.render.escape import escaped
from luformat.render.text import value_text
from luformat.tree.nodes import Node
from luformat.tree.words import plural

__all__ = ["Token", "meaning", "tokens", "value_to_copy", "wrapped_lines"]

Token = tuple[str, str]
"""A piece of a line and what it is: name, node, value, label, dim or error."""


def tokens(node: Node, *, is_open: bool) -> Iterator[Token]:
    """Yield the pieces of a node's line, free of anything that a terminal acts on."""
    if node.error is not None:
        yield escaped(f"error: {node.value!s}"), "error"
        return
    yield escaped(node.name), "name" if node.is_leaf else "node"
    text = value_text(node)
    if text:
        yield f" {escaped(text)}", "value"
    if node.flags:
        yield f" {escaped('|'.join(node.flags))}", "label"
    elif node.label and node.value is not None:
        yield f" {escaped(node.label)}", "label"
    else:
        told = ", ".join(filter(None, (node.label, None if is_open else node.summary())))
        if told:
            yield f" {escaped(told)}", "dim"


def value_to_copy(node: Node) -> str:
    """Return a value as people paste it elsewhere."""
    if isinstance(node.value, bytes):
        return node.value.hex()
    if isinstance(node.value, int):
        return hex(node.value) if node.value > 9 else str(node.value)
    return node.value or node.label or ""


def meaning(path: str, node: Node, source: ByteSource) -> Iterator[tuple[str, str]]:
    """Yield heading and text of what is known of a node."""
    yield "path", escaped(path or "the input")
    if isinstance(node.value, int):
        yield "value", f"{node.value:#x}\n= {node.value:,}" if node.value > 9 else str(node.value)
    elif isinstance(node.value, bytes):
        yield "value", node.value[:64].hex(" ") + (" …" if len(node.value) > 64 else "")
    elif node.value is not None:
        yield "value", "\n".join(map(escaped, node.value.splitlines()))
    if node.label:
        yield "means", escaped(node.label)
    if summary := node.summary():
        yield "holds", escaped(summary)
    if node.flags is not None:
        yield "flags", escaped(" ".join(node.flags) or "none")
    if node.kind:
        yield "type", escaped(node.kind)
    if node.offset is not None:
        size = f", {plural(node.size, 'byte')}" if node.size else ""
        place = str(source.where(min(node.offset, source.size))).replace(", ", "\n")
        yield "at", escaped_lines(place) + size
    if node.error is not None and node.error.hint:
        yield "hint", escaped(node.error.hint)
    if node.doc:
        yield "", escaped_lines(dedent(node.doc).strip().replace("\n", " "))


def escaped_lines(text: str) -> str:
    """Return some lines, each of them escaped."""
    return "\n".join(map(escaped, text.split("\n")))


def wrapped_lines(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text of words, or of a path, that is to be no wider than `width`."""
    for line in text.split("\n"):
        parts = re.findall(r"[^ /]*[ /]?", line)
        shown = ""
        for part in parts:
            while len(shown) + len(part.rstrip()) > width:
                room = width if not shown else 0
                yield (shown or part[:room]).rstrip()
                part, shown = part[room:], ""
            shown += part
        yield shown.rstrip()
