"""The configuration of a saved domain as a tree of readable keys.

libxl writes it in JSON: what identifies the domain under `c_info`, what it is built of under
`b_info`, its devices beside them. Users look for `name` or `max_vcpus`, wherever it stands: the
keys of both stand at the top here, under their full path where two have the same. In the syntax
of xl.cfg, which older files have, each assignment is a key. A text that is neither stays one.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from luformat.containers.part import Part
from luformat.tree.nodes import Node

__all__ = ["config_node"]

_HOISTED: Final = ("c_info", "b_info")
_ASSIGNMENT: Final = re.compile(r"^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_DEEPEST: Final = 64

Pairs = list[tuple[str, Any]]


class _Object(list[tuple[str, Any]]):
    """The members of a JSON object in their order, those that stand there twice among them."""


def config_node(name: str, text: str, part: Part) -> Node:
    """Return the node of a configuration that stands in a part of a file."""
    offset, length = part.offset, part.length
    pairs = _pairs(text)
    if pairs is None:
        return Node(name, text, None, offset, length)
    return Node(name, None, _told(pairs), offset, length, parts=lambda: _members(pairs))


def _pairs(text: str) -> Pairs | None:
    """Return keys and values of a configuration, None if they cannot be told apart."""
    try:
        content = json.loads(text, object_pairs_hook=_Object)
    except (ValueError, RecursionError):
        return _ASSIGNMENT.findall(text) or None
    return _flattened(content) if isinstance(content, _Object) else None


def _flattened(content: _Object) -> Pairs:
    found: list[tuple[str, str, Any]] = []
    for key, value in content:
        if key in _HOISTED and isinstance(value, _Object):
            found += [(key, inner, item) for inner, item in value]
        else:
            found.append(("", key, value))
    seen = Counter(key for _, key, _ in found)
    return [
        (f"{section}.{key}" if section and seen[key] > 1 else key, value)
        for section, key, value in found
    ]


def _told(pairs: Pairs) -> str:
    """Return the domain's name and kind, which are asked for first, and how many keys there are."""
    known = dict(pairs)
    shown = [str(known[key]) for key in ("name", "type") if isinstance(known.get(key), str)]
    return ", ".join([*shown, f"{len(pairs)} keys"])


def _members(pairs: Pairs) -> Iterator[Node]:
    for key, value in pairs:
        yield _node(key, value, 0)


def _node(name: str, value: Any, depth: int) -> Node:
    if isinstance(value, list) and value and depth < _DEEPEST:
        if isinstance(value, _Object):
            return Node(name, parts=lambda: (_node(k, item, depth + 1) for k, item in value))
        return Node(
            name,
            count=len(value),
            label=f"{len(value)} entries" if len(value) > 1 else "1 entry",
            parts=lambda: (_node(f"{name}[{n}]", item, depth + 1) for n, item in enumerate(value)),
        )
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return Node(name, value)
    if isinstance(value, _Object):
        return Node(name, "{}" if not value else "{…}")
    return Node(name, json.dumps(value) if not isinstance(value, list) or not value else "[…]")
