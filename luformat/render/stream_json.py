"""The document of `show --json`, streamed: one line a record, however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from luformat.containers.container import Container
from luformat.containers.part import Part
from luformat.document.decode import first_byte_order
from luformat.document.entries import container_items
from luformat.document.json_text import JsonText, Members, about, json_value
from luformat.handover.handover import Domain, Handover
from luformat.layout.layouts import enum_label
from luformat.layout.text import enum_ids
from luformat.render.faults import Faults
from luformat.render.record_json import item_text, record_text
from luformat.render.tree_json import (
    candidate_json,
    error_json,
    problems_json,
    shortfalls_json,
)
from luformat.tree.hvm_outline import context_releases
from luformat.tree.paths import (
    domain_path,
    handover_paths,
    image_paths,
    layer_names,
    part_paths,
)

__all__ = ["container_members", "handover_members"]

_DOMAIN_TYPE = "xen_lu_records::lu_domain_info::domain_type"


def handover_members(handover: Handover, depth: int, faults: Faults) -> Members:
    """Return the document for a live update handover.

    Errors in the bodies are added to `faults`; the first is the document's, if the records
    themselves have none.
    """

    def pairs() -> Iterator[tuple[str, Any]]:
        version, candidate = handover.version, handover.candidate
        yield "luformat", about(kind="lu-stream")
        yield "kind", "handover"
        yield "breadcrumb", candidate_json(candidate) if candidate else None
        yield "byte_order", handover.byte_order
        yield "page_size", candidate.page_size if candidate else None
        yield "xen_version", str(version) if version else None
        yield "stream_length", handover.stream_length
        yield "domains", (JsonText(json_value(_domain(domain))) for domain in handover.domains)
        yield "records", _records(handover, depth, faults)
        yield "problems", problems_json(handover.problems)
        yield "shortfalls", shortfalls_json(handover.image)
        yield "error", error_json(handover.error or faults.first)

    return Members(pairs())


def _domain(domain: Domain) -> dict[str, Any]:
    kind = getattr(domain.info, "domain_type", None)
    number = None if kind is None else int(kind)
    return {
        "path": domain_path(domain),
        "domain_id": domain.domain_id,
        "domain_type": None if number is None else enum_ids(_DOMAIN_TYPE).get(number, number),
        "name": None if number is None else enum_label(_DOMAIN_TYPE, number),
        "max_vcpus": getattr(domain.info, "max_vcpus", None),
        "first_record": domain.records[0].number,
        "records": len(domain.records),
    }


def _records(handover: Handover, depth: int, faults: Faults) -> Iterator[JsonText]:
    domains = {domain.records[0].number: domain.position for domain in handover.domains}
    position: int | None = None
    paths = handover_paths(handover)
    last = len(handover.records) - 1 if handover.records.ends_with_end else None
    for record in handover.records:
        position = domains.get(record.number, position)
        facts = {
            "path": next(paths, None),
            "domain": None if record.number == last else position,
        }
        yield record_text(record, handover.bodies, depth, faults, facts)


def container_members(container: Container, depth: int, faults: Faults) -> Members:
    """Return the document for a container: its parts and records in the order of their bytes.

    Errors in bodies are added to `faults`, as with `handover_members`.
    """

    def pairs() -> Iterator[tuple[str, Any]]:
        releases = None if container.hvm is None else context_releases(container.hvm)
        yield "luformat", about(kind=container.kind)
        yield "kind", container.kind
        yield "byte_order", first_byte_order(container)
        yield (
            "written_by",
            None
            if releases is None
            else {
                "first": releases.first,
                "last": releases.last,
            },
        )
        yield (
            "images",
            [
                {"offset": image.offset, "version": image.version, "byte_order": image.byte_order}
                for image in container.images
            ],
        )
        yield "records", _items(container, depth, faults)
        yield "error", error_json(container.error or faults.first)

    return Members(pairs())


def _items(container: Container, depth: int, faults: Faults) -> Iterator[JsonText]:
    parts = part_paths(container)
    layer = container.libxl or container.xenstore
    names = iter(()) if layer is None else layer_names(layer.records)
    images = [image_paths(container, number) for number in range(len(container.images))]
    for item in container_items(container):
        if isinstance(item.thing, Part):
            path = parts.get(item.start)
        elif item.bodies is None:
            path = next(names, None)
        else:
            path = None if item.image is None else next(images[item.image], None)
        facts: dict[str, Any] = {"path": path}
        if item.image is not None:
            facts["image"] = item.image
        yield item_text(item, container.source, depth, faults, **facts)
    # A section that is no part, for its contents are damaged, is among the items as raw bytes.
    for section in () if container.xapi is None else container.xapi.sections:
        if section.error is not None:
            faults.add(section.error)
