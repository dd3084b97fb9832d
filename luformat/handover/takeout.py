"""What a carved input must not show: the edits that take it out of a copy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from luformat.containers.container import Container
from luformat.containers.part import Part
from luformat.handover.anonymise import Pseudonyms, blank_text, config_text
from luformat.handover.edits import Edit, Edits, without
from luformat.handover.handover import Handover
from luformat.handover.marks import marked
from luformat.handover.redact import end_of, left, page_contents
from luformat.layout.layouts import field_spec
from luformat.locate.stream import PagedStream
from luformat.memory.image import Extent, merge_extents
from luformat.records.bodies import BODY_LIMIT
from luformat.records.index import RecordIndex, record_number

__all__ = ["takeout"]


def takeout(
    found: Handover | Container,
    *,
    redact: bool = False,
    anonymise: bool = False,
    all_pages: bool = False,
) -> Edits:
    """Return the edits for a copy of an input's bytes.

    What stands behind the end is blank unless `all_pages`, and contents of pages always.
    `redact` blanks all that is not on the list of what stays; `anonymise` gives UUIDs, names
    and network addresses other values of the same length.
    """
    size = found.source.size
    names = Pseudonyms()
    renamed: list[Edit] = []
    if redact:
        rest = left(found, names)
        blank = [*without([(0, size)], _pairs(rest.ranges))]
        renamed += rest.edits
    else:
        blank = [] if all_pages else [(min(end_of(found), size), size)]
        if isinstance(found, Container):
            blank = _pairs(merge_extents([*blank, *page_contents(found)]))
    renamed += _renamed(found, names, redact=redact, anonymise=anonymise)
    places = sorted((edit.start, edit.end) for edit in renamed)
    edits = [*renamed, *(Edit(start, end) for start, end in without(blank, places))]
    if isinstance(found, Handover) and isinstance(found.source, PagedStream):
        edits = marked(found, edits)
    return Edits(edits)


def _pairs(extents: Iterable[Extent]) -> list[tuple[int, int]]:
    return [(extent.start, extent.end) for extent in extents]


def _renamed(
    found: Handover | Container, names: Pseudonyms, *, redact: bool, anonymise: bool
) -> Iterator[Edit]:
    if isinstance(found, Handover):
        if anonymise:
            yield from _handles(found.records, names)
        return
    if found.xl is not None and found.xl.config_part is not None and (redact or anonymise):
        replace = names.name if anonymise else blank_text
        yield _config(found, found.xl.config_part, replace, numbers=redact)
    if anonymise and not redact:
        for layer in (found.libxl, found.xenstore):
            if layer is not None:
                yield from _texts(layer.records, names)


def _handles(records: RecordIndex, names: Pseudonyms) -> Iterator[Edit]:
    handle = field_spec("xen_lu_records::lu_domain_info", "domain_handle")
    for number in records.numbers_of(record_number("LU_DOMAIN_INFO")).tolist():
        record = records[number]
        start = record.body_offset + handle["offset"]
        end = start + handle["width"]
        if end <= record.body_end:
            yield Edit(start, end, names.uuid(record.source.read(start, handle["width"])))


def _config(
    found: Container, part: Part, replace: Callable[[bytes], bytes], *, numbers: bool
) -> Edit:
    start = part.offset + field_spec(part.key, "config")["offset"]
    text = found.source.read(start, part.end - start)
    bare = text.rstrip(b"\0")
    shown = config_text(bare, replace, numbers=numbers)
    return Edit(start, part.end, shown + text[len(bare) :])


def _texts(records: RecordIndex, names: Pseudonyms) -> Iterator[Edit]:
    """Yield the bodies in which something has another name."""
    for record in records:
        if 0 < record.body_length <= BODY_LIMIT:
            body = record.body_bytes()
            renamed = names.in_text(body)
            if renamed != body:
                yield Edit(record.body_offset, record.body_end, renamed)
