"""The JSON text of record bodies, by the quick way where a body's layout is fixed."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from luformat.containers.hvm import HVM, read_hvm_context
from luformat.layout.bulk import JsonReader, json_reader, list_reader
from luformat.layout.layouts import ByteOrder, body_case
from luformat.records.bodies import BODY_LIMIT, BodyReader
from luformat.records.index import Record, record_number
from luformat.render.faults import Faults
from luformat.render.node_json import node_json
from luformat.tree.handover_outline import record_node
from luformat.tree.hvm_outline import entry_name, entry_node

__all__ = ["WHOLE", "body_text"]

WHOLE: Final = 100
"""Depth that stands for all levels: no schema nests as deep."""


def body_text(record: Record, bodies: BodyReader, faults: Faults | None = None) -> str:
    """Return a record's body as the JSON text that `node_json` of its node gives.

    Errors in it are added to `faults`. Raises LuformatError if the bytes cannot be read.
    """
    if record.type == record_number("HVM_CONTEXT"):
        text = _context_text(record, faults)
        if text is not None:
            return text
    text = None if any(record.padding_bytes()) else _quick_text(record, bodies)
    if text is not None:
        return text
    node = record_node(record, bodies, record.type_name.lower())
    return json.dumps(node_json(node, WHOLE, faults))


def _quick_text(record: Record, bodies: BodyReader) -> str | None:
    case = body_case("xen_record", record.type)
    if case is None:
        return None
    key, names = case
    width = (("guest_width", bodies.guest_width(record)),) if "guest_width" in names else ()
    reader = json_reader(key, record.body_length, record.byte_order, width)
    if reader is not None:
        return reader.text(record.source.view(record.body_offset, record.body_length))
    listing = list_reader(key, record.byte_order)
    if listing is None or record.body_length < listing.size:
        return None
    head = record.source.view(record.body_offset, listing.size)
    length = listing.length(head, record.body_length)
    # Behind the list of PAGE_DATA stand the pages, which are not read; elsewhere nothing may.
    whole = length == record.body_length or record.type == record_number("PAGE_DATA")
    if length is None or length > BODY_LIMIT or not whole:
        return None
    return listing.text(record.source.view(record.body_offset, length))


@cache
def _entry_reader(code: int, length: int) -> JsonReader | None:
    case = body_case(HVM.record, code)
    order: ByteOrder = "little"
    return None if case is None else json_reader(case[0], length, order)


def _context_text(record: Record, faults: Faults | None) -> str | None:
    """Return the text of an HVM context, None if the careful way has to read it."""
    context = read_hvm_context(record.source, record.body_offset, record.body_length)
    if context.error is not None or context.trailing or any(record.padding_bytes()):
        return None
    seen = Counter((entry.type, entry.instance) for entry in context.entries)
    if any(count > 1 for count in seen.values()):
        return None
    data = record.source.view(record.body_offset, record.body_length)
    return "{" + ", ".join(_entry_texts(list(context.entries), data, record, faults)) + "}"


def _entry_texts(
    entries: list[Record], data: bytes | memoryview, record: Record, faults: Faults | None
) -> Iterator[str]:
    for entry in entries:
        reader = _entry_reader(entry.type, entry.body_length)
        text = reader and reader.text(data, entry.body_offset - record.body_offset)
        text = text or json.dumps(node_json(entry_node(entry), WHOLE, faults))
        yield f'"{entry_name(entry)}": {text}'
