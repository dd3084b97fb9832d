"""A tree of nodes as JSON: documented, versioned, numbers as integers."""

from __future__ import annotations

from collections import Counter
from typing import Any

from luformat.render.faults import Faults
from luformat.tree.handover_outline import FLAT
from luformat.tree.nodes import Node

__all__ = ["node_json"]


def node_json(node: Node, depth: int, faults: Faults | None = None) -> Any:
    """Return a node as JSON: plain values, objects of named children, lists of entries.

    A named value is `{"value", "name"}`, flags are `{"value", "flags"}`, bytes are hex. A
    name that several children have gets a number from the second on (`cpu[0]#1`). Errors in
    the tree are added to `faults`.
    """
    if faults is not None and node.error is not None:
        faults.add(node.error)
    if node.value is not None:
        value = node.value.hex() if isinstance(node.value, bytes) else node.value
        if node.flags is not None:
            return {"value": value, "flags": list(node.flags)}
        if isinstance(node.value, int) and node.label:
            return {"value": value, "name": node.label}
        return node.label if node.kind == "uuid" else value
    if depth <= 0:
        return None
    children = [child for child in node.children() if child.note != FLAT]
    if node.count is not None:
        return [node_json(child, depth - 1, faults) for child in children]
    seen: Counter[str] = Counter()
    named: dict[str, Any] = {}
    for child in children:
        name = f"{child.name}#{seen[child.name]}" if seen[child.name] else child.name
        seen[child.name] += 1
        named[name] = node_json(child, depth - 1, faults)
    return named
