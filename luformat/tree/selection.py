"""Paths that users write, and the nodes that they name."""

from __future__ import annotations

import re

from luformat.errors import SelectionError
from luformat.tree.listed import Listed
from luformat.tree.nodes import Node
from luformat.tree.words import meant

__all__ = ["segments", "select"]

_SEGMENT = re.compile(r"(?:[^/\[]|\[[^\]]*\]?)+")
"""A part of a path; a key in brackets can hold slashes."""
_NAMED = 12
"""Names that an error lists."""
_TRIED = 512
"""Names that a wrong one is compared with."""


def select(node: Node, path: str) -> Node:
    """Return the node at `path` below `node` (`domains/0/hvm_context/cpu[1]/rip`).

    Segments are names in any case, `name[k]` for the k-th child of that name or of the
    list of that name, `name[KEY]` for the one with this key, as `diff` has it, or plain
    numbers; `#k` behind a name is its k-th repetition. Raises SelectionError naming what there is.
    """
    for segment in segments(path):
        node = _step(node, segment)
    return node


def segments(path: str) -> list[str]:
    """Return the parts of a path, which can have slashes in brackets."""
    return _SEGMENT.findall(path)


def _step(node: Node, segment: str) -> Node:
    wanted = segment.lower()
    name, _, rest = wanted.partition("[")
    index = int(rest[:-1]) if rest.endswith("]") and rest[:-1].isdigit() else None
    seen: dict[str, None] = {}
    matches = 0
    # Below a list its own name may be repeated: domains[0] is domains/0.
    inner = rest[:-1] if rest and node.name.lower() == name else wanted
    parts = node.parts()
    # Mostly the elements of a list are called by their numbers: then no others are made.
    if isinstance(parts, Listed) and index is not None:
        called: list[Node] = parts[index : index + 1]
        if called and called[0].name.lower() == wanted:
            return called[0]
    plain, _, number = wanted.partition("#")
    before = int(number) if number.isdigit() else -1
    for child in parts:
        label = child.name.lower()
        if label in (wanted, inner):
            return child
        if label == plain:
            if not before:
                return child
            before -= 1
        bare = label.partition("[")[0]
        if rest and index is None and bare == name:
            if child.count is not None and bare == label:
                return _step(child, wanted)
            if f"{(child.key() or '').lower()}]" == rest:
                return child
        if index is not None and bare == name:
            if child.count is not None and bare == label:
                return _step(child, wanted)
            if matches == index:
                return child
            matches += 1
        elif label == f"{wanted}[0]" or (wanted.isdigit() and label.endswith(f"[{wanted}]")):
            return child
        if len(seen) < _TRIED:
            seen[child.name.partition("[")[0]] = None
    raise SelectionError(
        f"there is no {segment!r} in {node.name}",
        hint=_there_is(node, name, matches, list(seen)),
    )


def _there_is(node: Node, wanted: str, matches: int, names: list[str]) -> str:
    """Return what a wrong segment of a path could have been."""
    if matches:
        last = f" to {wanted}[{matches - 1}]" if matches > 1 else ""
        return f"it has {matches:,}: {wanted}[0]{last}"
    if not names:
        return f"{node.name} has nothing below it"
    known = {name.lower(): name for name in names}
    question = meant(wanted, known)
    there = f"it has: {', '.join(names[:_NAMED])}{', …' if len(names) > _NAMED else ''}"
    return f"{question} {there}" if question else there
