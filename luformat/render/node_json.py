"""The document of `show --json PATH`: one node of the tree, its records as everywhere else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from luformat.document.entries import Item
from luformat.document.json_text import JsonText, Members, about
from luformat.layout.text import Notes, enum_ids
from luformat.records.bodies import BodyReader
from luformat.records.index import Record
from luformat.render.faults import Faults
from luformat.render.record_json import item_text, record_text
from luformat.render.tree_json import error_json
from luformat.tree.handover_outline import FLAT
from luformat.tree.nodes import Node
from luformat.tree.outline import Outline
from luformat.tree.paths import numbered

__all__ = ["node_members"]


def node_members(outline: Outline, path: str, depth: int, faults: Faults) -> Members:
    """Return the document of the node at `path`; raises SelectionError if there is none.

    Values are as in the document of `decode`. What they mean stands beside the node, by the
    path below it. Errors in the node are added to `faults`.
    """
    node = outline.select(path)

    def pairs() -> Iterator[tuple[str, Any]]:
        notes = Notes([], [])
        yield "luformat", about()
        yield "path", path
        yield "node", JsonText(_text(node, depth, "", notes, faults))
        for name, told in (("names", notes.names), ("flags", notes.flags)):
            if told:
                pairs = ", ".join(f"{json.dumps(at)}: {text}" for at, text in told)
                yield name, JsonText(f"{{{pairs}}}")
        yield "error", error_json(outline.error or faults.first)

    return Members(pairs())


def _text(node: Node, depth: int, path: str, notes: Notes, faults: Faults) -> str:
    if node.error is not None:
        faults.add(node.error)
    if node.record is not None:
        return _record(node.record, depth, faults)
    if node.value is not None:
        return json.dumps(_value(node, path, notes))
    if node.is_leaf and node.label:
        return json.dumps(node.label)
    if depth <= 0:
        return "null"
    children = [child for child in node.children() if child.note != FLAT]
    if node.count is not None:
        texts = [
            _text(child, depth - 1, f"{path}[{number}]", notes, faults)
            for number, child in enumerate(children)
        ]
        return f"[{', '.join(texts)}]"
    pairs = []
    for name, child in numbered(children):
        below = f"{path}.{name}" if path else name
        pairs.append(f"{json.dumps(name)}: {_text(child, depth - 1, below, notes, faults)}")
    return f"{{{', '.join(pairs)}}}"


def _value(node: Node, path: str, notes: Notes) -> int | str:
    value = node.value
    if isinstance(value, bytes):
        if node.kind == "uuid":
            notes.names.append((path, json.dumps(node.label)))
        return value.hex()
    if isinstance(value, int):
        if node.flags:
            notes.flags.append((path, json.dumps(node.flags)))
        if node.label:
            notes.names.append((path, json.dumps(node.label)))
        return value if node.enum is None else enum_ids(node.enum).get(value, value)
    return str(value)


def _record(found: tuple[Record, BodyReader | None], depth: int, faults: Faults) -> str:
    record, bodies = found
    if bodies is not None:
        return record_text(record, bodies, depth, faults, {})
    item = Item(record.offset, record.end, record)
    return item_text(item, record.source, depth, faults)
