"""The entries of a document: what an input consists of, in the order of its bytes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import Any, Final

from luformat.containers.container import Container
from luformat.containers.libxc import LibxcImage
from luformat.containers.part import Part
from luformat.document.codec import decode_body, decode_head
from luformat.document.quick import quick_body, quick_list
from luformat.document.side import INLINE_LIMIT, SideWriter
from luformat.layout.layouts import body_case
from luformat.memory.source import ByteSource
from luformat.records.bodies import BODY_LIMIT, BodyReader
from luformat.records.index import Record, RecordIndex, record_number

__all__ = ["PART_LAYERS", "Placed", "container_entries", "raw_bytes", "record_entries"]

Entry = dict[str, Any]
Placed = tuple[int, int, Entry]

CONTEXT_LIMIT: Final = 4 << 20
"""Most bytes of an HVM context that are made into fields."""

PART_LAYERS: Final = {
    "xl_save::save_header": "xl",
    "xl_save::config_part": "xl",
    "xl_handshake::receiver_banner": "xl",
    "xl_handshake::receiver_ready": "xl",
    "xl_handshake::permission_to_go": "xl",
    "xl_handshake::unpause_report": "xl",
    "libxl_stream::stream_header": "libxl",
    "libxc_image::ihdr": "libxc",
    "libxc_image::dhdr": "libxc",
    "xen_hvm_context": "hvm",
    "xenstore_state::stream_header": "xenstore",
    "unknown": "none",
}
"""What stands outside of records, by schema type, and the layer that it belongs to."""


def record_entries(index: RecordIndex, side: SideWriter, layer: str | None) -> Iterator[Placed]:
    """Yield start, end and entry of each record of a stream or a libxc image."""
    reader = BodyReader(index)
    pages = record_number("PAGE_DATA")
    context = record_number("HVM_CONTEXT")
    for record in index:
        entry = _head(record, layer)
        case = body_case("xen_record", record.type)
        limit = CONTEXT_LIMIT if record.type == context else BODY_LIMIT
        if case is None:
            entry |= raw_bytes(record.source, record.body_offset, record.body_length, side)
        else:
            params = tuple(reader.parameters(record, case[1]))
            if record.type == pages:
                entry |= _page_data(record, case[0], params, side)
            else:
                entry |= _body(record, case, params, side, limit)
        yield _placed(record, entry)


def _layer_entries(record: Record, side: SideWriter) -> Placed:
    entry = _head(record, record.format.layer)
    case = body_case(record.format.record, record.type)
    if case is None or record.format.bodies_in_record:
        entry |= raw_bytes(record.source, record.body_offset, record.body_length, side)
    else:
        params = (record.byte_order == "big",) if case[1] else ()
        entry |= _body(record, case, params, side, BODY_LIMIT)
    return _placed(record, entry)


def _head(record: Record, layer: str | None) -> Entry:
    entry: Entry = {} if layer is None else {"layer": layer}
    return entry | {"type": record.type, "type_name": record.type_name}


def _placed(record: Record, entry: Entry) -> Placed:
    padding = record.padding_bytes()
    if padding != bytes(record.padding_length):
        entry["padding"] = padding.hex()
    return record.offset, min(record.end, record.source.size), entry


def _body(
    record: Record,
    case: tuple[str, tuple[str, ...]],
    params: tuple[Any, ...],
    side: SideWriter,
    limit: int,
) -> Entry:
    if record.body_length <= limit:
        data = record.body_bytes()
        key, names = case
        document: Any = quick_body(key, names, params, record.byte_order, data)
        if document is None:
            document = decode_body(key, params, data)
        if document is not None:
            return {"body": document}
    return raw_bytes(record.source, record.body_offset, record.body_length, side)


def _page_data(record: Record, key: str, params: tuple[Any, ...], side: SideWriter) -> Entry:
    """Return the page list of PAGE_DATA; the contents behind it go to the side file."""
    start, length = record.body_offset, record.body_length
    data = record.source.read(start, min(length, BODY_LIMIT))
    head: tuple[Any, int] | None = quick_list(key, record.byte_order, data, length)
    if head is None:
        head = decode_head(key, params, data)
    if head is None:
        return {"raw": "", "contents": side.store(record.source, start, length)}
    document, used = head
    entry: Entry = {"body": document}
    if length > used:
        entry["contents"] = side.store(record.source, start + used, length - used)
    return entry


def raw_bytes(source: ByteSource, offset: int, length: int, side: SideWriter) -> Entry:
    """Return bytes as they are: hex digits, or a place in the side file if they are many."""
    if length > INLINE_LIMIT:
        return {"raw": "", "contents": side.store(source, offset, length)}
    return {"raw": source.read(offset, length).hex()}


def container_entries(container: Container, side: SideWriter) -> Iterator[Placed]:
    """Yield start, end and entry of all parts and records of a container, nothing left out."""
    position = 0
    for start, end, entry in heapq.merge(*_streams(container, side), key=lambda placed: placed[0]):
        if start > position:
            yield position, start, _gap(container, position, start, side)
        yield start, end, entry
        position = end
    if container.end > position:
        yield position, container.end, _gap(container, position, container.end, side)


def _gap(container: Container, start: int, end: int, side: SideWriter) -> Entry:
    return {"part": "unknown", **raw_bytes(container.source, start, end - start, side)}


def _streams(container: Container, side: SideWriter) -> Iterator[Iterator[Placed]]:
    source = container.source
    yield (_part(source, message, (), side) for message in container.messages)
    if (xl := container.xl) is not None:
        yield iter([_part(source, xl.header, (), side)])
        if xl.config_part is not None:
            order = (xl.byte_order == "big",)
            yield iter([_part(source, xl.config_part, order, side)])
    if (libxl := container.libxl) is not None:
        yield iter([_part(source, libxl.header, (), side)])
        yield (_layer_entries(record, side) for record in libxl.records)
    for image in container.images:
        yield _image(source, image, side)
    if (hvm := container.hvm) is not None:
        part = Part("xen_hvm_context", hvm.offset, hvm.end - hvm.offset, lambda: None)
        yield iter([_part(source, part, (), side)])
    if (state := container.xenstore) is not None:
        yield iter([_part(source, state.header, (), side)])
        yield (_layer_entries(record, side) for record in state.records)


def _image(source: ByteSource, image: LibxcImage, side: SideWriter) -> Iterator[Placed]:
    yield _part(source, image.header, (), side)
    if image.domain_header is not None:
        yield _part(source, image.domain_header, (image.byte_order == "big",), side)
    yield from record_entries(image.records, side, "libxc")


def _part(source: ByteSource, part: Part, params: tuple[Any, ...], side: SideWriter) -> Placed:
    document = None
    if part.length <= CONTEXT_LIMIT:
        document = decode_body(part.key, params, source.read(part.offset, part.length))
    entry: Entry = {"part": part.key}
    if document is None:
        entry |= raw_bytes(source, part.offset, part.length, side)
    else:
        entry["body"] = document
    return part.offset, part.end, entry
