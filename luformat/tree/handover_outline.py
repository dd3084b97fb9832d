"""The tree of a handover: breadcrumb, pages, records, domains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import Any, Final

import numpy as np

from luformat.errors import LuformatError
from luformat.handover.handover import Domain, Handover
from luformat.layout.layouts import enum_label, type_layout
from luformat.locate.candidate import Candidate, Origin
from luformat.locate.reassembled import JOIN_WORDS, Reassembled
from luformat.records.bodies import Body, BodyReader
from luformat.records.gather import gather, numbers
from luformat.records.index import Record, RecordIndex, RecordSpan, record_number
from luformat.tree.broken_outline import broken_record
from luformat.tree.hvm_outline import context_nodes, record_releases
from luformat.tree.listed import Listed
from luformat.tree.nodes import Fields, Node, error_node
from luformat.tree.overview import context_vcpus, handover_label
from luformat.tree.paths import domain_name, named_runs, record_name
from luformat.tree.represent import represented
from luformat.tree.words import plural

__all__ = [
    "DOUBTFUL",
    "FLAT",
    "breadcrumb_words",
    "flat_node",
    "handover_outline",
    "record_node",
    "record_nodes",
]

FLAT: Final = "flat"
"""Note of a node that can be selected, but would only repeat what the tree shows."""
DOUBTFUL: Final = "doubtful"
"""Kind of a node of bytes that may not belong to the input: faults in them are none of it."""

_SMALL: Final = 16384
"""Bytes of the bodies that are read for a line about them."""


def handover_outline(handover: Handover) -> Node:
    """Return the tree of a live update handover."""
    return Node("handover", None, handover_label(handover), parts=lambda: _handover_parts(handover))


def _handover_parts(handover: Handover) -> Iterator[Node]:
    if handover.candidate is not None:
        yield _breadcrumb_node(handover.candidate)
        yield _pages_node(handover.candidate)
    for node in record_nodes(handover.global_records, handover.bodies):
        summary = _global_summary(handover, node.name)
        if summary is not None:  # which says what the body's own line would
            node = replace(node, label=f"{node.label}, {summary}", summary=_nothing)
        yield node
    domains = handover.domains
    if domains:
        records = domains.records
        start = records[0].offset
        yield Node(
            "domains",
            None,
            str(len(domains)),
            start,
            records[-1].end - start,
            count=len(domains),
            parts=lambda: Listed(
                len(domains),
                lambda number: _domain_node(domains[number], handover.bodies),
                number_at=domains.number_at,
            ),
        )
    if handover.records.ends_with_end:
        yield record_node(handover.records[-1], handover.bodies, "end")
        yield from _behind_end(handover)
    if handover.error is not None:
        yield error_node(handover.error)
    if (broken := broken_record(handover.records)) is not None:
        yield replace(broken, note=FLAT)
    yield flat_node(handover.records, handover.bodies)


def _nothing() -> None:
    return None


def _behind_end(handover: Handover) -> Iterator[Node]:
    """Yield the node of what follows END, if it is more than slack."""
    records = handover.records_behind_end
    told = [problem for problem in handover.problems if problem.rule != "LU211"]
    if told:
        yield Node(
            "behind_end",
            None,
            told[0].message,
            handover.stream_length,
            handover.source.size - handover.stream_length,
            kind=DOUBTFUL,
            parts=lambda: _records_behind(records),
        )


def _records_behind(records: RecordIndex | None) -> Iterator[Node]:
    return record_nodes(records[:], BodyReader(records)) if records is not None else iter(())


def _global_summary(handover: Handover, name: str) -> str | None:
    """Return what a global record comes to: the Xen, or the frames that a table covers."""
    try:
        if name == "lu_version" and handover.version is not None:
            return f"Xen {handover.version}"
        table = {"lu_m2p": handover.m2p, "lu_m2p_compat": handover.m2p_compat}.get(name)
    except LuformatError:
        return None  # opening the node shows the error
    if table is None:
        return None
    shown = [f"{first:#x}-{last:#x}" for first, last in table.covered[:4]]
    return f"MFNs {', '.join(shown)}{' …' if len(table.covered) > 4 else ''}"


def breadcrumb_words(candidate: Candidate) -> str:
    """Return what a breadcrumb says, in a line."""
    size = f"{plural(candidate.nr_pages, 'page')} of {candidate.page_size} bytes"
    if candidate.maddr is None or candidate.mfn_array_maddr is None:
        return size
    return f"{size}, MFN array at {candidate.mfn_array_maddr:#x}"


def _breadcrumb_node(candidate: Candidate) -> Node:
    def parts() -> Iterator[Node]:
        if candidate.magic is not None:
            yield Node("magic", candidate.magic, f"{candidate.byte_order}-endian")
        yield Node("page_size", candidate.page_size)
        if candidate.mfn_array_maddr is not None:
            yield Node("mfn_array_maddr", candidate.mfn_array_maddr)
        yield Node("nr_pages", candidate.nr_pages)

    said = breadcrumb_words(candidate)
    name, label = "breadcrumb", f"at maddr {candidate.place:#x}, {said}"
    has_breadcrumb = candidate.maddr is not None and candidate.mfn_array_maddr is not None
    if candidate.origin is Origin.ARRAY and not has_breadcrumb:
        name = "mfn_array"
        label += f", {candidate.byte_order}-endian, found without a breadcrumb"
    elif candidate.reassembled is not None and not has_breadcrumb:
        name = "reconstruction"
        label = f"no breadcrumb, no MFN array: {candidate.reassembled.summary}"
    return Node(name, None, label, parts=parts)


def _pages_node(candidate: Candidate) -> Node:
    pages = candidate.stream.pages
    size = pages.page_size
    if candidate.reassembled is not None:
        return _ordered_pages_node(candidate.reassembled)

    def run_node(number: int) -> Node:
        run = pages.run(number)
        count = plural(run.length // size, "page")
        return Node(f"run[{number}]", run.maddr // size, count, run.offset, run.length)

    return Node(
        "pages",
        None,
        f"{len(pages)} in {plural(pages.run_count, 'run')}",
        count=pages.run_count,
        parts=lambda: Listed(pages.run_count, run_node),
    )


def _ordered_pages_node(order: Reassembled) -> Node:
    """Return the node of pages that were put in order: stretches found in the same way."""
    size = order.piece_size
    stretches = [*order.stretches]

    def parts() -> Iterator[Node]:
        for number, (first, last, join) in enumerate(stretches):
            count = last - first + 1
            yield Node(
                f"stretch[{number}]",
                int(order.frames[first]),
                f"{plural(count, 'page')}, {JOIN_WORDS[join]}",
                first * size,
                count * size,
            )

    return Node(
        "pages",
        None,
        f"{len(order.frames)} in {plural(len(stretches), 'stretch', 'stretches')}",
        count=len(stretches),
        parts=parts,
    )


def _domain_node(domain: Domain, bodies: BodyReader) -> Node:
    info = domain.info
    kind = getattr(info, "domain_type", None)
    label = ["?" if domain.domain_id is None else f"d{domain.domain_id}"]
    if kind is not None:
        name = enum_label("xen_lu_records::lu_domain_info::domain_type", int(kind))
        label.append((name or f"type {int(kind)}").removeprefix("DHDR_TYPE_").lower())
    if hasattr(info, "max_vcpus"):
        label.append(plural(info.max_vcpus, "vCPU"))
    label.append(plural(len(domain.records), "record"))
    return Node(
        domain_name(domain),
        None,
        ", ".join(label),
        domain.records[0].offset,
        domain.records[-1].end - domain.records[0].offset,
        parts=lambda: _domain_parts(domain.records, bodies),
    )


def _domain_parts(records: RecordSpan, bodies: BodyReader) -> Iterator[Node]:
    yield from record_nodes(records, bodies)
    # Those of a PV domain stand in records of their own.
    if (vcpus := context_vcpus(records)) is not None:
        yield vcpus


def flat_node(records: RecordIndex, bodies: BodyReader) -> Node:
    """Return the node that has all records by number, whatever they belong to.

    The record that ended the listing is the last one.
    """

    def parts() -> Iterable[Node]:
        listed = Listed(
            len(records),
            lambda number: record_node(records[number], bodies, f"records[{number}]"),
            number_at=lambda offset: _number_at(records[:], offset),
        )
        broken = broken_record(records, f"records[{len(records)}]")
        return listed if broken is None else chain(listed, (broken,))

    return Node("records", None, str(len(records)), count=len(records), parts=parts, note=FLAT)


def record_nodes(records: RecordSpan, bodies: BodyReader) -> Iterator[Node]:
    """Yield records named by their type; runs of many of one type as one node."""
    for name, run in named_runs(records):
        yield record_node(run[0], bodies, name) if len(run) == 1 else _run_node(name, run, bodies)


def _run_node(name: str, run: RecordSpan, bodies: BodyReader) -> Node:
    inner = record_name(run[0])
    label = f"{len(run)} records"
    if run[0].type == record_number("PAGE_DATA") and (pages := _page_count(run)) is not None:
        label += f", {pages:,} pages"
    return Node(
        name,
        None,
        label,
        run[0].offset,
        run[-1].end - run[0].offset,
        count=len(run),
        parts=lambda: Listed(
            len(run),
            lambda number: record_node(run[number], bodies, f"{inner}[{number}]"),
            number_at=lambda offset: _number_at(run, offset),
        ),
    )


def _number_at(records: RecordSpan, offset: int) -> int | None:
    """Return which of some records holds the byte at an offset."""
    found = records.all_records.record_at(offset)
    if found is None or not records.start <= found.number < records.stop:
        return None
    return found.number - records.start


def _page_count(run: RecordSpan) -> int | None:
    """Return how many guest pages PAGE_DATA records list, None if one cannot be read.

    Read from their count fields; a body that is too short for one lists none.
    """
    index, total = run.all_records, 0
    spec = type_layout("xen_migration_records::page_data")["fields"][0]
    at, width = spec["offset"], spec["width"]
    skipped = np.uint64(index.format.header(index.byte_order).size + at)
    for part in run.chunks():
        offsets = index.offsets[part][index.lengths[part] >= at + width] + skipped
        found, present = gather(index.source, offsets.astype(np.int64), width)
        if not present.all():
            return None
        total += int(numbers(found, 0, width, index.byte_order).sum())
    return total


def record_node(record: Record, bodies: BodyReader, name: str) -> Node:
    """Return the node of one record; its body is decoded when the node is opened."""
    label = f"{record.type_name}, " if name.startswith("records[") else ""
    if not record.is_known:
        label += f"{record.type_name} record, "
    releases = record_releases(record)
    return Node(
        name,
        None,
        f"{label}{record.body_length} bytes{f', written by {releases}' if releases else ''}",
        record.offset,
        record.end - record.offset,
        kind="record",
        parts=lambda: _body_nodes(record, bodies),
        record=(record, bodies),
        summary=lambda: _body_summary(record, bodies),
    )


def _body_summary(record: Record, bodies: BodyReader) -> str | None:
    """Return what matters of a body, which is not worth the reading if it is long."""
    if not 0 < record.body_length <= _SMALL:
        return None
    try:
        body = bodies.read(record)
    except LuformatError:
        return None
    return represented(body.value)


def _body_nodes(record: Record, bodies: BodyReader) -> Iterable[Node]:
    if record.type == record_number("HVM_CONTEXT"):
        return _context_nodes(record)
    try:
        body = bodies.read(record)
        rest = [*_behind(record, body), *_padding(record)]
    except LuformatError as error:
        return (error_node(error),)
    if body.value is None:
        return rest
    fields = Fields(body.value, record.body_offset)
    return chain(fields, rest) if rest else fields


def _context_nodes(record: Record) -> Iterator[Node]:
    try:
        yield from context_nodes(record.source, record.body_offset, record.body_length)
        yield from _padding(record)
    except LuformatError as error:
        yield error_node(error)


def _padding(record: Record) -> Iterator[Node]:
    padding = record.padding_bytes()
    if any(padding):
        yield Node("padding", padding, "not zero", record.body_end, len(padding))


def _behind(record: Record, body: Body[Any]) -> Iterator[Node]:
    """Yield what stands in a body behind its fields, or instead of them."""
    if body.value is None:
        yield Node("body", record.body_bytes(), None, record.body_offset, record.body_length)
    elif body.error is not None:
        yield error_node(body.error)
    elif not body.is_whole and record.type != record_number("PAGE_DATA"):
        rest = record.body_length - body.decoded
        at = record.body_offset + body.decoded
        yield Node("beyond_layout", record.source.read(at, min(rest, 4096)), None, at, rest)
