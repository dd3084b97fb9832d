"""Records in the documents of `show`: the entries of `decode`, with what helps a reader.

An entry has the record's body as `decode` writes it; added are its number and places, its
path in the tree, and what the values mean: their names, and the flags that are set. Of a body
that is damaged, `fields` has those in front of the fault, and `error` is the fault.
"""

from __future__ import annotations

import json
from typing import Any, Final

from luformat.containers.hvm import HVM, read_hvm_context
from luformat.containers.part import Part
from luformat.document.codec import Content, decode_body
from luformat.document.dump import dump
from luformat.document.entries import Entry, Item, entry_of, record_entry
from luformat.document.json_text import JsonText, json_value
from luformat.document.side import InPlace
from luformat.errors import LuformatError
from luformat.layout.text import Notes, enum_ids
from luformat.memory.source import ByteSource
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, record_number
from luformat.records.partial import Partial, TypedBytes
from luformat.render.faults import Faults
from luformat.render.tree_json import error_json, where_json
from luformat.tree.container_outline import layer_part
from luformat.tree.hvm_outline import entry_part, record_releases

__all__ = ["WHOLE", "item_text", "record_text", "releases_json"]

WHOLE: Final = 100
"""Depth that stands for all levels: no schema nests as deep."""
_CONTEXT: Final = "xen_hvm_context"
_BYTES: Final = ("body", "raw", "contents")


def record_text(
    record: Record,
    bodies: BodyReader,
    depth: int,
    faults: Faults,
    facts: dict[str, Any],
    layer: str | None = None,
) -> JsonText:
    """Return the entry of a record of libxc or of a live update.

    `facts` are added to it; a fault in its body is added to `faults`. With a `depth` of 1 the
    entry has no body.
    """
    told = {**_facts(record), **facts}
    if record.type == record_number("HVM_CONTEXT"):
        told["written_by"] = releases_json(record)
    try:
        entry = record_entry(record, bodies, InPlace(), layer)
    except LuformatError as error:
        faults.add(error)
        return _text({**_head(record, layer), **told, "error": error_json(error)}, depth)
    if "body" not in entry and depth > 1:
        entry |= _broken(record, bodies, faults)
    return _text({**entry, **told}, depth)


def item_text(item: Item, source: ByteSource, depth: int, faults: Faults, **facts: Any) -> JsonText:
    """Return the entry of an item of a container (see `record_text`)."""
    thing = item.thing
    if isinstance(thing, Record) and item.bodies is not None:
        return record_text(thing, item.bodies, depth, faults, facts, "libxc")
    told = _facts(thing) if isinstance(thing, Record) else _part_facts(thing, source)
    told |= facts
    try:
        entry = entry_of(item, source, InPlace())
        if "body" not in entry and depth > 1:
            entry |= _broken_item(thing, source, faults)
    except LuformatError as error:
        faults.add(error)
        entry = {"error": error_json(error)}
    return _text({**entry, **told}, depth)


def _head(record: Record, layer: str | None) -> Entry:
    head: Entry = {} if layer is None else {"layer": layer}
    return head | {"type": record.type, "type_name": record.type_name}


def _facts(record: Record) -> dict[str, Any]:
    return {
        "number": record.number,
        "offset": record.offset,
        "body_length": record.body_length,
        "where": where_json(record.source.where(record.offset)),
    }


def _part_facts(part: Part, source: ByteSource) -> dict[str, Any]:
    return {
        "offset": part.offset,
        "body_length": part.length,
        "where": where_json(source.where(part.offset)),
    }


def releases_json(record: Record) -> dict[str, str | None] | None:
    """Return the releases that can have written a record's HVM context."""
    found = record_releases(record)
    return None if found is None else {"first": found.first, "last": found.last}


def _text(entry: Entry, depth: int) -> JsonText:
    body = entry.get("body")
    if depth <= 1:
        entry = {name: value for name, value in entry.items() if name not in _BYTES}
    elif isinstance(body, Content):
        entry = {name: value for name, value in entry.items() if name != "body"}
        notes = _notes_text(body.notes()) if depth >= WHOLE else ""
        text = body.text if depth >= WHOLE else _pruned(body.text, depth - 1)
        return JsonText(f'{json.dumps(entry)[:-1]}, "body": {text}{notes}}}')
    return JsonText(json_value(entry))


def _notes_text(notes: Notes) -> str:
    names = ", ".join([f'"{path}": {text}' for path, text in notes.names])
    flags = ", ".join([f'"{path}": {text}' for path, text in notes.flags])
    return (f', "names": {{{names}}}' if names else "") + (
        f', "flags": {{{flags}}}' if flags else ""
    )


def _pruned(text: str, depth: int) -> str:
    """Return JSON with null for what lies deeper than `depth` levels."""

    def cut(value: Any, left: int) -> Any:
        if left <= 0 and isinstance(value, dict | list):
            return None
        if isinstance(value, dict):
            return {name: cut(item, left - 1) for name, item in value.items()}
        return [cut(item, left - 1) for item in value] if isinstance(value, list) else value

    return json.dumps(cut(json.loads(text), depth))


def _broken(record: Record, bodies: BodyReader, faults: Faults) -> Entry:
    """Return what a body that is kept as raw bytes has of fields, and what is wrong with it."""
    if record.type == record_number("HVM_CONTEXT"):
        return _broken_context(record.source, record.body_offset, record.body_length, faults)
    body = bodies.read(record)
    if body.key is None or body.value is None:
        return {}
    return _partial(body.key, body.value, body.error, faults)


def _partial(key: str, value: Any, error: LuformatError | None, faults: Faults) -> Entry:
    told: Entry = {"fields": dump(key, value)}
    if error is not None:
        faults.add(error)
        told["error"] = error_json(error)
    return told


def _broken_item(thing: Any, source: ByteSource, faults: Faults) -> Entry:
    if isinstance(thing, Record):
        found = layer_part(thing)
        return {} if found is None else _fields(found, faults)
    if thing.key == _CONTEXT:
        return _broken_context(source, thing.offset, thing.length, faults)
    return {} if thing.key == "unknown" else {"fields": dump(thing.key, thing.value)}


def _fields(found: tuple[TypedBytes, Partial], faults: Faults) -> Entry:
    extent, part = found
    return _partial(extent.key, part.value, part.error, faults)


def _broken_context(source: ByteSource, offset: int, length: int, faults: Faults) -> Entry:
    """Return the entries of an HVM context that is no whole one, and what breaks it.

    A damaged entry does not hide those behind it, unless its length is what is damaged.
    """
    context = read_hvm_context(source, offset, length)
    told: Entry = {"fields": {"entries": [_context_entry(e, faults) for e in context.entries]}}
    if context.error is not None:
        faults.add(context.error)
        told["error"] = error_json(context.error)
    return told


def _context_entry(entry: Record, faults: Faults) -> Any:
    data = entry.source.read(entry.offset, entry.end - entry.offset)
    content = decode_body(HVM.record, (), data)
    if content is not None:
        return content.document
    head: Entry = {
        "typecode": enum_ids(HVM.enum).get(entry.type, entry.type),
        "instance": entry.instance,
        "raw": data[entry.body_offset - entry.offset :].hex(),
    }
    found = entry_part(entry)
    return head if found is None else head | _fields(found, faults)
