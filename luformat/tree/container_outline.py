"""The tree of a container, layer by layer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Final

from luformat.containers.container import Container
from luformat.containers.libxc import LibxcImage
from luformat.containers.libxl import LibxlStream
from luformat.containers.part import Part, body_of
from luformat.containers.xapi import XapiImage, XapiSection
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordIndex
from luformat.records.partial import BODY_LIMIT, Partial, TypedBytes, decode_extent
from luformat.tree.broken_outline import broken_part
from luformat.tree.config_nodes import config_node
from luformat.tree.handover_outline import FLAT, flat_node, record_nodes
from luformat.tree.hvm_outline import entry_node, partial_nodes
from luformat.tree.nodes import Fields, Node, error_node
from luformat.tree.overview import container_label, vcpus_node
from luformat.tree.paths import layer_names
from luformat.tree.represent import identity, represented
from luformat.tree.words import plural

__all__ = ["container_outline", "layer_part"]

_SMALL: Final = 4096
"""Bytes of the bodies that are read for a line about them."""
_LISTING: Final = "EMULATOR_XENSTORE_DATA"


def container_outline(container: Container, *, with_records: bool = True) -> Node:
    """Return the tree of a container, layer by layer.

    Without `with_records` the libxc images have their headers only.
    """
    return Node(
        container.kind,
        None,
        container_label(container, _config_of(container)),
        parts=lambda: _container_parts(container, with_records),
    )


def _container_parts(container: Container, with_records: bool) -> Iterator[Node]:
    for number, message in enumerate(container.messages):
        yield _part_node(f"message[{number}]", message)
    if container.xl is not None:
        xl = container.xl
        yield _part_node("xl_header", xl.header)
        if (config := _config_of(container)) is not None:
            yield config
    if container.libvirt is not None:
        libvirt = container.libvirt
        yield _part_node("libvirt_header", libvirt.header)
        if libvirt.xml is not None and libvirt.xml_part is not None:
            place = libvirt.xml_part.offset, libvirt.xml_part.length
            yield Node("libvirt_xml", libvirt.xml, None, *place)
    if container.xapi is not None:
        yield from _section_nodes(container, container.xapi, with_records)
    elif container.libxl is not None:
        yield from _libxl_nodes(container.libxl, with_records)
    else:
        for image in container.images:
            yield from _image_parts(image, with_records)
    if (vcpus := vcpus_node(container)) is not None:
        yield vcpus
    if container.hvm is not None:
        yield from (entry_node(entry) for entry in container.hvm.entries)
    if container.xenstore is not None:
        yield from (node for _, node in _layer_nodes(container.xenstore.records))
    if container.error is not None:
        yield error_node(container.error)
        if (broken := broken_part(container)) is not None:
            yield replace(broken, note=FLAT)
    elif container.trailing:
        yield Node("after_the_end", None, f"{container.trailing} bytes", container.end)
    for image in container.images[:1]:
        yield flat_node(image.records, BodyReader(image.records))


def _config_of(container: Container) -> Node | None:
    """Return the node of the configuration, if xl has left one that can be read."""
    xl = container.xl
    if xl is None or xl.config is None or xl.config_part is None:
        return None
    return config_node("xl_config", xl.config, xl.config_part)


def _part_node(name: str, part: Part) -> Node:
    return Node(
        name,
        None,
        f"{part.length} bytes",
        part.offset,
        part.length,
        parts=lambda: Fields(part.value, part.offset),
    )


def _libxl_nodes(libxl: LibxlStream, with_records: bool) -> Iterator[Node]:
    yield _part_node("libxl_header", libxl.header)
    images = {image.context_record: image for image in libxl.images}
    for record, node in _layer_nodes(libxl.records):
        yield node
        if record.number in images:
            yield _image_node(images[record.number], with_records)


def _section_nodes(container: Container, xapi: XapiImage, with_records: bool) -> Iterator[Node]:
    """Yield the sections, and behind those of libxc and libxl what these wrote."""
    bare = (image for image in container.images if image.context_record is None)
    for section in xapi.sections:
        label = section.type_name
        if section.body is not None:
            label += f", {section.length} bytes"
        yield Node(
            f"section[{section.number}]",
            None,
            label,
            section.header.offset,
            section.end - section.header.offset,
            parts=partial(_section_parts, section),
        )
        if section.type_name == "Libxc":
            yield from (_image_node(image, with_records) for image in islice(bare, 1))
        elif section.type_name == "Libxl" and container.libxl is not None:
            yield from _libxl_nodes(container.libxl, with_records)


def _section_parts(section: XapiSection) -> Iterator[Node]:
    yield from Fields(section.header.value, section.header.offset)
    if section.body is not None:
        yield from Fields(section.body.value, section.body.offset)
    if section.error is not None:
        yield error_node(section.error)


def _layer_nodes(records: RecordIndex) -> Iterator[tuple[Record, Node]]:
    for record, name in zip(records, layer_names(records), strict=True):
        yield record, _layer_node(record, name)


def _layer_node(record: Record, name: str) -> Node:
    return Node(
        name,
        None,
        f"{'' if record.is_known else f'{record.type_name} record, '}{record.body_length} bytes",
        record.offset,
        record.end - record.offset,
        kind="record",
        parts=lambda: _layer_parts(record),
        record=(record, None),
        key=lambda: _layer_key(record),
        summary=lambda: _layer_summary(record),
    )


def layer_part(record: Record) -> tuple[TypedBytes, Partial] | None:
    """Return the body of a record as far as it makes sense, None for an unknown type.

    Raises LuformatError if its bytes cannot be read, and for a damaged one of xenstored.
    """
    case = body_case(record.format.record, record.type)
    if case is None:
        return None
    extent = TypedBytes(
        record.source,
        case[0],
        record.body_offset,
        record.body_length,
        record.who,
    )
    if record.format.bodies_in_record:
        whole = body_of(record)
        value = None if whole is None else whole.value
        return None if isinstance(value, bytes) else (extent, Partial(value, record.body_length))
    args = (record.byte_order == "big",) if case[1] else ()
    # A list of strings becomes objects; the state of an emulator is one value.
    limit = BODY_LIMIT if record.type_name == _LISTING else record.body_length
    return extent, decode_extent(extent, *args, limit=limit)


def _layer_body(record: Record) -> object:
    try:
        part = body_of(record)
    except LuformatError:
        return None
    return None if part is None else part.value


def _layer_key(record: Record) -> str | None:
    return identity(_layer_body(record))


def _layer_summary(record: Record) -> str | None:
    """Return what matters of a small record; an emulator's state is not read for it."""
    body = _layer_body(record) if record.body_length <= _SMALL else None
    return represented(body)


def _layer_parts(record: Record) -> Iterator[Node]:
    try:
        found = layer_part(record)
        if found is not None:
            yield from (node for node in partial_nodes(*found) if node.value != b"")
        elif record.body_length:
            body = record.body_bytes()
            yield Node("body", body, None, record.body_offset, record.body_length)
        padding = record.padding_bytes()
        if any(padding):
            yield Node("padding", padding, "not zero", record.body_end, len(padding))
    except LuformatError as error:
        yield error_node(error)


def _image_node(image: LibxcImage, with_records: bool) -> Node:
    return Node(
        "libxc_image",
        None,
        f"version {image.version}, {plural(len(image.records), 'record')}",
        image.offset,
        (image.records.end if image.domain_header else image.header.end) - image.offset,
        parts=lambda: _image_parts(image, with_records),
    )


def _image_parts(image: LibxcImage, with_records: bool) -> Iterable[Node]:
    yield _part_node("image_header", image.header)
    if image.domain_header is not None:
        yield _part_node("domain_header", image.domain_header)
    if with_records:
        yield from record_nodes(image.records[:], BodyReader(image.records))
