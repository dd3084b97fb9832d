"""What is asked first of an input: whose it is, how large, who wrote it, where its vCPUs stand.

All of it is said elsewhere in the tree, in one field or another; here it is put together. Only
headers and the few bodies that hold it are read. What cannot be read is left out: opening its
node says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Final

import numpy as np

from luformat.containers.container import Container
from luformat.containers.hvm import HvmContext, context_of
from luformat.containers.libxc import LibxcImage
from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.layout.layouts import enum_label
from luformat.records.bodies import BodyReader
from luformat.records.index import Record, RecordIndex, RecordSpan, record_number
from luformat.tree.hvm_outline import context_releases, entry_summary
from luformat.tree.nodes import Node
from luformat.tree.represent import represented
from luformat.tree.words import plural, size_words

__all__ = ["SUMMARY", "container_label", "context_vcpus", "handover_label", "vcpus_node"]

SUMMARY: Final = "summary"
"""Note of a node that only repeats what stands elsewhere."""
_CPU: Final = "CPU"
_BASIC: Final = "X86_PV_VCPU_BASIC"
_CONTEXT: Final = "HVM_CONTEXT"
_KINDS: Final = "libxc_image::domain_type"

Line = tuple[Record, Callable[[], str]]


def handover_label(handover: Handover) -> str:
    """Return the Xen that wrote a handover, how many domains it has and how long it is."""
    shown = []
    try:
        if handover.version is not None:
            shown.append(f"Xen {handover.version}")
    except LuformatError:
        pass  # opening LU_VERSION says why
    shown.append(plural(len(handover.domains), "domain"))
    length = size_words(handover.stream_length)
    shown.append(f"{plural(len(handover.records), 'record')} of {length}")
    return ", ".join(shown)


def container_label(container: Container, config: Node | None) -> str | None:
    """Return name and kind of a saved domain, its vCPUs and memory, its writer and its size.

    `config` is the node of its configuration, if it has one.
    """
    known = {} if config is None else {node.name: node.value for node in config.children()}
    shown = [str(known["name"])] if known.get("name") else []
    for image in container.images[:1]:
        shown += _of_image(image)
    if container.images:
        count = len(list(_lines(container)))
        shown += [plural(count, "vCPU")] if count else []
    memory = known.get("target_memkb", known.get("max_memkb"))
    if isinstance(memory, int):
        shown.append(f"{size_words(memory << 10)} of memory")
    releases = _releases(container)
    if releases:
        shown.append(f"written by {releases}")
    if container.images:
        shown.append(f"{size_words(container.source.size)} in all")
    return ", ".join(shown) or None


def _of_image(image: LibxcImage) -> Iterator[str]:
    if image.domain_header is None:
        return
    header = image.domain_header.numbers
    kind = enum_label(_KINDS, header["domain_type"])
    if kind is not None:
        yield kind.removeprefix("DHDR_TYPE_").lower()
    yield f"Xen {header['xen_major']}.{header['xen_minor']}"


def _releases(container: Container) -> str | None:
    """Return which releases a bare context is from; of an image its header tells."""
    found = None if container.hvm is None else context_releases(container.hvm)
    return None if found is None else str(found)


def vcpus_node(container: Container) -> Node | None:
    """Return the vCPUs of a saved domain, a line each; None if there are none."""
    return _vcpus(_lines(container))


def context_vcpus(records: RecordSpan) -> Node | None:
    """Return the vCPUs in the HVM context among some records; None if there are none."""
    context = record_number(_CONTEXT)
    index = records.all_records
    found = (
        index[part.start + at]
        for part in records.chunks()
        for at in np.flatnonzero(index.types[part] == context).tolist()
    )
    return _vcpus(line for record in found for line in _in(record))


def _vcpus(found: Iterable[Line]) -> Node | None:
    try:
        lines = list(found)
    except LuformatError:
        return None
    if not lines:
        return None

    def parts() -> Iterator[Node]:
        for number, (record, line) in enumerate(lines):
            place = record.offset, record.end - record.offset
            yield Node(f"vcpus[{number}]", None, line(), *place, note=SUMMARY)

    return Node(
        "vcpus", None, plural(len(lines), "vCPU"), count=len(lines), parts=parts, note=SUMMARY
    )


def _lines(container: Container) -> Iterator[Line]:
    """Yield the record or entry of each vCPU, and what makes its line."""
    for image in container.images[:1]:
        yield from _of_records(image.records)
    if container.hvm is not None:
        yield from _of_context(container.hvm)


def _of_records(records: RecordIndex) -> Iterator[Line]:
    bodies = BodyReader(records)
    seen: set[bytes] = set()
    for number in records.numbers_of(record_number(_BASIC)).tolist():
        record = records[number]
        # A checkpointed stream has each vCPU once a checkpoint.
        vcpu = bytes(record.source.read(record.body_offset, min(4, record.body_length)))
        if vcpu not in seen:
            seen.add(vcpu)
            yield record, partial(_body_line, record, bodies)
    for number in records.numbers_of(record_number(_CONTEXT)).tolist()[:1]:
        yield from _in(records[number])


def _in(record: Record) -> Iterator[Line]:
    content = context_of(record)
    return _of_context(content)


def _of_context(context: HvmContext) -> Iterator[Line]:
    for entry in context.entries:
        if entry.type_name == _CPU:
            yield entry, partial(_entry_line, entry)


def _body_line(record: Record, bodies: BodyReader) -> str:
    try:
        value = bodies.read(record).value
    except LuformatError as error:
        return error.message
    return (None if value is None else represented(value)) or f"{record.body_length} bytes"


def _entry_line(entry: Record) -> str:
    return f"vCPU {entry.instance} {entry_summary(entry) or ''}".rstrip()
