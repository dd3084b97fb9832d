"""The entries of a document: what an input consists of, in the order of its bytes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from luformat.containers.container import Container
from luformat.containers.libxc import LibxcImage
from luformat.containers.part import Part
from luformat.document.codec import Content, decode_body, head_content
from luformat.document.side import INLINE_LIMIT, SideContents
from luformat.layout.layouts import body_case
from luformat.memory.source import ByteSource
from luformat.records.bodies import BODY_LIMIT, BodyReader
from luformat.records.index import Record, record_number

__all__ = [
    "PART_LAYERS",
    "Entry",
    "Item",
    "container_items",
    "entry_of",
    "raw_bytes",
    "record_entry",
]

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """What a container consists of: a part or a record, from `start` to `end` (bytes).

    `params` are the parameters of a part's type; a record of a libxc image has the reader of
    its `bodies` and the number of its `image`.
    """

    start: int
    end: int
    thing: Part | Record
    params: tuple[Any, ...] = ()
    bodies: BodyReader | None = None
    image: int | None = None


CONTEXT_LIMIT: Final = 4 << 20
"""Most bytes of an HVM context that are made into fields."""

PART_LAYERS: Final = {
    "xl_save::save_header": "xl",
    "xl_save::config_part": "xl",
    "libvirt_save::save_header": "libvirt",
    "libvirt_save::domain_xml": "libvirt",
    "xapi_image::signature_line": "xapi",
    "xapi_image::section_header": "xapi",
    "xapi_image::xenops_record": "xapi",
    "xapi_image::emulator_state": "xapi",
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


def record_entry(
    record: Record, bodies: BodyReader, side: SideContents, layer: str | None
) -> Entry:
    """Return the entry of a record of a stream or a libxc image."""
    entry = _head(record, layer)
    case = body_case("xen_record", record.type)
    if case is None:
        entry |= raw_bytes(record.source, record.body_offset, record.body_length, side)
    else:
        params = tuple(bodies.parameters(record, case[1]))
        if record.type == record_number("PAGE_DATA"):
            entry |= _page_data(record, case[0], params, side)
        else:
            limit = CONTEXT_LIMIT if record.type == record_number("HVM_CONTEXT") else BODY_LIMIT
            entry |= _body(record, case, params, side, limit)
    return entry | _padding(record)


def layer_entry(record: Record, side: SideContents) -> Entry:
    """Return the entry of a record of libxl or of xenstored."""
    entry = _head(record, record.format.layer)
    case = body_case(record.format.record, record.type)
    if case is None or record.format.bodies_in_record:
        entry |= raw_bytes(record.source, record.body_offset, record.body_length, side)
    else:
        params = (record.byte_order == "big",) if case[1] else ()
        entry |= _body(record, case, params, side, BODY_LIMIT)
    return entry | _padding(record)


def _head(record: Record, layer: str | None) -> Entry:
    entry: Entry = {} if layer is None else {"layer": layer}
    return entry | {"type": record.type, "type_name": record.type_name}


def _padding(record: Record) -> Entry:
    padding = record.padding_bytes()
    return {} if padding == bytes(record.padding_length) else {"padding": padding.hex()}


def _body(
    record: Record,
    case: tuple[str, tuple[str, ...]],
    params: tuple[Any, ...],
    side: SideContents,
    limit: int,
) -> Entry:
    if record.body_length <= limit:
        content = decode_body(case[0], params, record.body_bytes())
        if content is not None:
            return {"body": content}
    return raw_bytes(record.source, record.body_offset, record.body_length, side)


def _page_data(record: Record, key: str, params: tuple[Any, ...], side: SideContents) -> Entry:
    """Return the page list of PAGE_DATA; the contents behind it go to the side file."""
    start, length = record.body_offset, record.body_length
    data = record.source.read(start, min(length, BODY_LIMIT))
    head = head_content(key, params, data, length)
    if head is None:
        return {"raw": "", "contents": side.store(record.source, start, length)}
    entry: Entry = {"body": head}
    if length > head.size:
        entry["contents"] = side.store(record.source, start + head.size, length - head.size)
    return entry


def raw_bytes(source: ByteSource, offset: int, length: int, side: SideContents) -> Entry:
    """Return bytes as they are: hex digits, or a place in the side file if they are many."""
    if length > INLINE_LIMIT:
        return {"raw": "", "contents": side.store(source, offset, length)}
    return {"raw": source.read(offset, length).hex()}


def part_entry(
    source: ByteSource, part: Part, params: tuple[Any, ...], side: SideContents
) -> Entry:
    """Return the entry of a header, a message or another part outside of records."""
    content: Content | None = None
    if part.length <= CONTEXT_LIMIT:
        content = decode_body(part.key, params, source.read(part.offset, part.length))
    entry: Entry = {"part": part.key}
    if content is None:
        return entry | raw_bytes(source, part.offset, part.length, side)
    return entry | {"body": content}


def container_items(container: Container) -> Iterator[Item]:
    """Yield all parts and records of a container in the order of their bytes, nothing left out."""
    position = 0
    for item in heapq.merge(*_streams(container), key=lambda item: item.start):
        if item.start > position:
            yield _gap(position, item.start)
        yield item
        position = item.end
    if container.end > position:
        yield _gap(position, container.end)


def _gap(start: int, end: int) -> Item:
    return Item(start, end, Part("unknown", start, end - start, lambda: None))


def _streams(container: Container) -> Iterator[Iterator[Item]]:
    yield (_of_part(message) for message in container.messages)
    if (xl := container.xl) is not None:
        yield iter([_of_part(xl.header)])
        if xl.config_part is not None:
            yield iter([_of_part(xl.config_part, xl.byte_order == "big")])
    if (libvirt := container.libvirt) is not None:
        parts = (libvirt.header, libvirt.xml_part)
        yield (_of_part(part) for part in parts if part is not None)
    if (xapi := container.xapi) is not None:
        yield iter([_of_part(xapi.signature)])
        for section in xapi.sections:
            parts = (section.header, section.body)
            yield (_of_part(part) for part in parts if part is not None)
    if (libxl := container.libxl) is not None:
        yield iter([_of_part(libxl.header)])
        yield (_of_record(record) for record in libxl.records)
    for number, image in enumerate(container.images):
        yield _image(image, number)
    if (hvm := container.hvm) is not None:
        part = Part("xen_hvm_context", hvm.offset, hvm.end - hvm.offset, lambda: None)
        yield iter([_of_part(part)])
    if (state := container.xenstore) is not None:
        yield iter([_of_part(state.header)])
        yield (_of_record(record) for record in state.records)


def _image(image: LibxcImage, number: int) -> Iterator[Item]:
    yield _of_part(image.header)
    if image.domain_header is not None:
        yield _of_part(image.domain_header, image.byte_order == "big")
    bodies = BodyReader(image.records)
    for record in image.records:
        end = min(record.end, record.source.size)
        yield Item(record.offset, end, record, bodies=bodies, image=number)


def _of_part(part: Part, *params: Any) -> Item:
    return Item(part.offset, part.end, part, params)


def _of_record(record: Record) -> Item:
    return Item(record.offset, min(record.end, record.source.size), record)


def entry_of(item: Item, source: ByteSource, side: SideContents) -> Entry:
    """Return the entry of an item of a container."""
    thing = item.thing
    if isinstance(thing, Record):
        if item.bodies is None:
            return layer_entry(thing, side)
        return record_entry(thing, item.bodies, side, "libxc")
    if thing.key == "unknown":
        return {"part": thing.key, **raw_bytes(source, thing.offset, thing.length, side)}
    return part_entry(source, thing, item.params, side)
