"""What `find` and `show` print with `--json`: documented, versioned, numbers as integers."""

from __future__ import annotations

from collections import Counter
from typing import Any

from luformat.breadcrumb import Candidate
from luformat.errors import LuformatError, Where
from luformat.nodes import Node
from luformat.outline import FLAT
from luformat.render.faults import Faults

__all__ = ["SCHEMA", "candidates_json", "error_json", "node_json", "where_json"]

SCHEMA = 1
"""Version of the documents; a new one only when a key is removed or changes its meaning."""


def where_json(where: Where | None) -> dict[str, int] | None:
    """Return the places that are known of `stream`, `maddr` and `file` offsets."""
    if where is None:
        return None
    places = {"stream": where.stream, "maddr": where.maddr, "file": where.file}
    return {name: place for name, place in places.items() if place is not None}


def error_json(error: LuformatError | None) -> dict[str, Any] | None:
    """Return message, place and hint of an error."""
    if error is None:
        return None
    return {"message": error.message, "where": where_json(error.where), "hint": error.hint}


def candidates_json(candidates: list[Candidate]) -> dict[str, Any]:
    """Return the document of `find`."""
    return {
        "luformat": {"schema": SCHEMA},
        "candidates": [
            {
                "maddr": candidate.maddr,
                "magic": candidate.magic,
                "byte_order": candidate.byte_order,
                "page_size": candidate.page_size,
                "mfn_array_maddr": candidate.mfn_array_maddr,
                "nr_pages": candidate.nr_pages,
                "mfns": candidate.mfns,
                "valid": candidate.valid,
                "problems": [
                    {
                        "name": problem.name,
                        "message": problem.message,
                        "where": where_json(problem.where),
                    }
                    for problem in candidate.problems
                ],
            }
            for candidate in candidates
        ],
    }


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
