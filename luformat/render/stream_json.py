"""The document of `show --json`, streamed: one line a record, however many there are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from luformat.containers.container import Container
from luformat.containers.releases import ReleaseRange
from luformat.handover.handover import Handover
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordIndex, record_number
from luformat.render.body_json import WHOLE, body_text
from luformat.render.faults import Faults
from luformat.render.node_json import node_json
from luformat.render.tree_json import SCHEMA, candidate_json, error_json, where_json
from luformat.tree.container_outline import container_outline
from luformat.tree.handover_outline import record_node
from luformat.tree.hvm_outline import context_releases, record_releases

__all__ = ["container_text", "handover_text"]


def handover_text(handover: Handover, depth: int, faults: Faults) -> Iterator[str]:
    """Yield the pieces of the document for a live update handover.

    Errors in the bodies are added to `faults`; the first is the document's, if the records
    themselves have none.
    """
    version = handover.version
    candidate = handover.candidate
    domains = {
        record.number: domain.position for domain in handover.domains for record in domain.records
    }
    yield _opening(
        {
            "luformat": {"schema": SCHEMA},
            "kind": "handover",
            "breadcrumb": candidate_json(candidate) if candidate else None,
            "byte_order": handover.byte_order,
            "xen_version": str(version) if version else None,
            "stream_length": handover.stream_length,
        }
    )
    yield ' "records": '
    yield from _records(handover.records, handover.bodies, depth, domains, faults)
    yield f',\n "error": {json.dumps(error_json(handover.error or faults.first))}\n}}\n'


def container_text(container: Container, depth: int, faults: Faults) -> Iterator[str]:
    """Yield the pieces of the document for a container: its layers, then each libxc image.

    `layers` have everything but the records of the images. Errors in bodies are added to
    `faults`, as with `handover_text`.
    """
    releases = None if container.hvm is None else context_releases(container.hvm)
    yield _opening(
        {
            "luformat": {"schema": SCHEMA},
            "kind": container.kind,
            "written_by": _releases(releases),
            "layers": node_json(container_outline(container, with_records=False), depth, faults),
        },
    )
    yield ' "images": ['
    for position, image in enumerate(container.images):
        yield ",\n" if position else "\n"
        facts = {
            "offset": image.offset,
            "version": image.version,
            "byte_order": image.byte_order,
        }
        yield f'{json.dumps(facts)[:-1]}, "records": '
        yield from _records(image.records, BodyReader(image.records), depth, None, faults)
        yield "}"
    yield f' ],\n "error": {json.dumps(error_json(container.error or faults.first))}\n}}\n'


def _releases(releases: ReleaseRange | None) -> dict[str, str | None] | None:
    return None if releases is None else {"first": releases.first, "last": releases.last}


def _opening(facts: Mapping[str, Any]) -> str:
    return json.dumps(facts, indent=1)[:-2] + ",\n"


def _records(
    index: RecordIndex,
    bodies: BodyReader,
    depth: int,
    domains: Mapping[int, int] | None,
    faults: Faults,
) -> Iterator[str]:
    """Yield the list of all records: type, places in bytes, and the body as far as `depth` goes."""
    separator = "[\n"
    for record in index:
        facts = _facts(record)
        if domains is not None:
            facts["domain"] = domains.get(record.number)
        if record.type == record_number("HVM_CONTEXT"):
            facts["written_by"] = _releases(record_releases(record))
        line = json.dumps(facts)
        if depth > 1:
            line = f'{line[:-1]}, "body": {_body(record, bodies, depth, faults)}}}'
        yield separator + line
        separator = ",\n"
    yield "[]" if separator == "[\n" else "\n ]"


def _facts(record: Record) -> dict[str, Any]:
    return {
        "number": record.number,
        "offset": record.offset,
        "type": record.type,
        "type_name": record.type_name,
        "body_length": record.body_length,
        "padding": record.padding_length,
        "where": where_json(record.source.where(record.offset)),
    }


def _body(record: Record, bodies: BodyReader, depth: int, faults: Faults) -> str:
    if depth >= WHOLE:
        return body_text(record, bodies, faults)
    node = record_node(record, bodies, record.type_name.lower())
    return json.dumps(node_json(node, depth - 1, faults))
