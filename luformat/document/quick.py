"""Bodies of fixed layout straight to a document's text.

A reader of `luformat.layout.bulk` covers every byte of such a body with a field, so what it gives
loses nothing; tests hold it equal to what the generated parsers give.
"""

from __future__ import annotations

import json
from typing import Any, Final

from luformat.containers.hvm import HVM, read_hvm_context
from luformat.document.codec import decode_body
from luformat.layout.bulk import json_reader, list_reader
from luformat.layout.layouts import ByteOrder, body_case, enum_values
from luformat.memory.source import BytesSource
from luformat.records.index import Record

__all__ = ["JsonText", "quick_body", "quick_list"]

_CONTEXT: Final = "xen_hvm_context"
_NO_PARAMETERS: Final = ()


class JsonText(str):
    """JSON that is text already."""

    __slots__ = ()


def quick_body(
    key: str, names: tuple[str, ...], params: tuple[Any, ...], order: ByteOrder, data: bytes
) -> JsonText | None:
    """Return the text of the fields that all of `data` consists of; None if not the quick way."""
    if key == _CONTEXT:
        return _context(data)
    deciding = tuple((n, int(p)) for n, p in zip(names, params, strict=True) if n == "guest_width")
    reader = json_reader(key, len(data), order, deciding, document=True)
    text = reader and reader.text(data)
    if text:
        return JsonText(text)
    found = quick_list(key, order, data, len(data))
    return found[0] if found is not None and found[1] == len(data) else None


def quick_list(key: str, order: ByteOrder, head: bytes, room: int) -> tuple[JsonText, int] | None:
    """Return the text of a head and its list at the start of a body, and their bytes.

    `room` is the length of the body, of which `head` are the first bytes. None if the body
    is no such list, or if it is not all in `head`.
    """
    listing = list_reader(key, order, document=True)
    if listing is None or len(head) < listing.size:
        return None
    length = listing.length(head, room)
    if length is None or length > len(head):
        return None
    return JsonText(listing.text(head[:length])), length


def _context(data: bytes) -> JsonText | None:
    """Return the text of an HVM context whose entries all keep their layout."""
    context = read_hvm_context(BytesSource(data))
    if context.error is not None or context.trailing:
        return None
    texts = []
    for entry in context.entries:
        text = _entry(entry, data)
        if text is None:
            return None
        texts.append(text)
    return JsonText(f'{{"entries": [{", ".join(texts)}]}}')


def _entry(entry: Record, data: bytes) -> str | None:
    case = body_case(HVM.record, entry.type)
    if case is not None and entry.body_length:
        reader = json_reader(case[0], entry.body_length, "little", document=True)
        text = reader and reader.text(data, entry.body_offset)
        if text:
            member = enum_values(HVM.enum)[entry.type]
            head = {"typecode": member["id"], "instance": entry.instance}
            return f'{json.dumps(head)[:-1]}, "body": {text}}}'
    document = decode_body(HVM.record, _NO_PARAMETERS, data[entry.offset : entry.end])
    return None if document is None else json.dumps(document)
