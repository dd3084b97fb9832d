"""LU3xx: framing. Headers, lengths, padding, END."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np

from luformat.containers.libxl import LIBXL
from luformat.errors import LuformatError, NoEndError
from luformat.layout.layouts import field_spec
from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.records.gather import gather, numbers
from luformat.records.index import END, Record, record_number, record_type_name
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import (
    NOT_REFUSED,
    RECORDS,
    Hit,
    Hits,
    Refusal,
    Scope,
    Severity,
    refused_in,
    refused_since,
)
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

_SOURCE: Final = "live-update-handover, Data Stream Overview"
_REC_LENGTH_MAX: Final = 128 << 20
"""Longest body that libxc takes, in bytes."""
_ALIGN: Final = 8
_FRAMED: Final = RECORDS | Scope.LIBXL | Scope.XENSTORE


def _breaking_off(subject: Subject) -> LuformatError | None:
    """Return what ended the listing of a container's records, if anything did."""
    if subject.container is None or subject.is_legacy or Scope.CONTEXT in subject.scope:
        return None
    return subject.container.error


def _hit(error: LuformatError, refusal: Refusal | None) -> Hit:
    return Hit(error.message, error.where, getattr(error, "record", None), refusal=refusal)


def _failover(subject: Subject) -> Refusal | None:
    """Tell that a receiver of checkpoints goes on with the last whole one, if there is one."""
    checkpoint = record_number("CHECKPOINT")
    whole = any((section.index.types == checkpoint).any() for section in subject.sections)
    return NOT_REFUSED if whole else None


def _end_cut(subject: Subject) -> Refusal | None:
    """Tell that libxl takes what is left for its END: to it a file goes on with zeros."""
    libxl = None if subject.container is None else subject.container.libxl
    if libxl is None or libxl.error is None or _done(subject) is None:
        return None
    header = LIBXL.header(libxl.byte_order)
    source = libxl.records.source
    left = source.read(libxl.end, min(header.size, source.size - libxl.end))
    kind, *_ = header.unpack(left.ljust(header.size, b"\0"))
    return NOT_REFUSED if kind == END else None


def _state_cut(subject: Subject, *, is_end: bool) -> Refusal | None:
    """Return who refuses a state of xenstored that breaks off; `is_end` if only END is missing.

    Until 4.20 it is mapped: behind the last byte are zeros up to the end of the page, an END.
    """
    state = None if subject.container is None else subject.container.xenstore
    if state is None:
        return None
    if is_end and state.records.source.size % GUEST_PAGE_SIZE:
        return replace(refused_since("xenstored-end"), in_document=True)
    return refused_in("xenstored, lu_read_state()")


def _done(subject: Subject) -> Refusal | None:
    """Tell that the domain has been restored when libxl looks for its END in vain.

    xapi reads its sections to the end before it goes on.
    """
    if Scope.XAPI in subject.scope:
        return None
    ended = subject.sections and all(
        len(section.index) and int(section.index.types[-1]) == END for section in subject.sections
    )
    return NOT_REFUSED if ended else None


@rule(
    "LU301",
    "every header and body fits the stream",
    Severity.ERROR,
    source=_SOURCE,
    mend="The records before it can be read. `luformat show --hex INPUT stream+0x…`, with the "
    "place that is given, shows what is left.",
    applies=_FRAMED | Scope.XL | Scope.MESSAGES | Scope.LIBVIRT | Scope.XAPI,
    receiver=Severity.ERROR,
    refuser="libxc, read_record(), or libxl, libxl__stream_read_start()",
)
def _framing(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU301")
    error = _breaking_off(subject)
    is_elsewhere = isinstance(error, NoEndError) or subject.stray_checkpoint_end is not None
    if error is not None and not is_elsewhere:
        state = _state_cut(subject, is_end=False)
        yield _hit(error, state or _failover(subject) or _end_cut(subject))


@rule(
    "LU302",
    "the stream ends with END",
    Severity.ERROR,
    source="live-update-handover, Data Stream Overview: 'There is a single END record'",
    mend="The producer stopped early: it may have run out of memory or disk.",
    applies=_FRAMED | Scope.XAPI,
    needs=("LU301",),
    receiver=Severity.ERROR,
    refuser="libxc, read_record()",
)
def _no_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU302")
    error = _breaking_off(subject)
    if isinstance(error, NoEndError):
        state = _state_cut(subject, is_end=True)
        yield _hit(error, state or _failover(subject) or _end_cut(subject))


@rule(
    "LU303",
    "padding is zero",
    Severity.ERROR,
    source=f"{_SOURCE}: '0 to 7 octets of zeros'",
    mend="Clear the padding in the producer: it may leak memory, or a length is wrong.",
    applies=_FRAMED,
)
def _padding(subject: Subject) -> Iterator[Hit | Hits]:
    for section in subject.sections:
        yield from _record_padding(section)
    for layer in subject.layers:
        for record in layer.records:
            if record.padding_length and (message := _dirty(record)):
                yield layer.hit(message, record, record.body_end)


def _dirty(record: Record) -> str | None:
    """Return what the padding of a record is, None if it is zero or cannot be read."""
    try:
        padding = record.padding_bytes()
    except LuformatError:
        return None
    return _padded(record, padding) if any(padding) else None


def _padded(record: Record, padding: bytes) -> str:
    return f"the padding of {record.type_name} is {padding.hex(' ')}"


def _record_padding(section: Section) -> Iterator[Hit | Hits]:
    index = section.index
    rows = np.flatnonzero(index.lengths % _ALIGN)
    lengths = index.lengths[rows].astype(np.int64)
    offsets = section.body_offsets(rows) + lengths // _ALIGN * _ALIGN
    last, present = gather(index.source, offsets, _ALIGN)
    inside = np.arange(_ALIGN) >= (lengths % _ALIGN)[:, None]
    last *= inside
    dirty = last.any(axis=1)
    if not present.all():  # cut off at the end, or not in the dump: looked at one by one
        for record in section.records(rows[dirty | ~present]):
            if message := _dirty(record):
                yield section.hit(message, record, record.body_end)
        return
    if not dirty.any():
        return
    rows, last = rows[dirty], last[dirty]
    # Of one kind is what has the same octets of padding, and as many, behind types of one name.
    octets, numbered = np.unique(last.view(np.uint64).reshape(-1), return_inverse=True)
    types, typed = np.unique(index.types[rows], return_inverse=True)
    names = np.unique([record_type_name(kind) for kind in types.tolist()], return_inverse=True)[1]
    kinds = names[typed] * _ALIGN + lengths[dirty] % _ALIGN
    yield section.hits(
        rows,
        kinds * len(octets) + numbered,
        lambda record: _padded(record, record.padding_bytes()),
        lambda record: record.body_end,
    )


@rule(
    "LU304",
    "no body is longer than a receiver takes",
    Severity.WARNING,
    source="libxc-migration-stream and libxc's REC_LENGTH_MAX, 128 MiB",
    mend="Split the record.",
    applies=RECORDS,
    receiver=Severity.ERROR,
    refuser="libxc, read_record()",
)
@per_section
def _too_long(section: Section) -> Iterator[Hit]:
    for record in section.records(np.flatnonzero(section.index.lengths > _REC_LENGTH_MAX)):
        yield section.hit(f"{record.type_name} has {record.body_length} bytes", record)


@rule(
    "LU305",
    "no whole page follows END",
    Severity.NOTE,
    source=f"{_SOURCE}; the producer may reserve more pages than it fills",
    mend="Nothing if the producer reserves more pages than it fills: the memory is wasted. "
    "LU307, LU308 or LU211 say so if the pages hold more than one byte all over, or are missing.",
    applies=Scope.DUMP,
    needs=("LU301", "LU302"),
)
def _unused_pages(subject: Subject) -> Iterator[Hit]:
    handover, candidate = subject.handover, subject.candidate
    if handover is None or candidate is None or handover.error is not None:
        return
    if handover.is_cut_short:
        return  # LU307 says what there is
    pages = candidate.stream.pages
    unused = (pages.size - handover.stream_length) // pages.page_size
    if unused:
        place = handover.source.where(handover.stream_length)
        yield Hit(f"{unused} of {len(pages)} data pages follow END unused", place)


@rule(
    "LU306",
    "the stream has records before END",
    Severity.WARNING,
    source="posted code: lu_save_global() writes LU_VERSION always",
    mend="A cleared page parses as END: compare with the producer's memory.",
    applies=Scope.HANDOVER,
)
@per_section
def _empty(section: Section) -> Iterator[Hit]:
    if len(section.index) and int(section.index.types[0]) == END:
        yield section.hit("the first record is END", section.index[0])


@rule(
    "LU307",
    "no records follow END",
    Severity.ERROR,
    source=_SOURCE + ": 'There is a single END record'",
    mend="The first END is none: a length is wrong, or a page was cleared, and a reader loses what "
    "follows. Correct the record that the finding names. Only where the producer reuses pages "
    "without clearing them may they be records of an older stream.",
    applies=Scope.HANDOVER,
    needs=("LU301", "LU302"),
)
def _records_behind_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU307")


@rule(
    "LU308",
    "what follows END is filled with one byte",
    Severity.WARNING,
    source=_SOURCE + ": 'There is a single END record'",
    mend="Nothing if END is right and the producer does not clear its pages: it is what the memory "
    "held before, and leaves the host with every dump. Otherwise END is none, or a page is not "
    "the one that was written.",
    applies=Scope.DUMP,
    needs=("LU301", "LU302", "LU307"),
)
def _bytes_behind_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU308")


@rule(
    "LU309",
    "nothing follows END in a stream that stands by itself",
    Severity.ERROR,
    source=_SOURCE + ": 'There is a single END record'",
    mend="Cut the file off behind END if END is right: `luformat extract` writes no more. Slack of "
    "one byte all over, which `--all-pages` keeps, is no fault.",
    applies=Scope.HANDOVER,
    needs=("LU301", "LU302", "LU307"),
)
def _bytes_behind_bare_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU309")


@rule(
    "LU310",
    "an extended context is as long as it says",
    Severity.WARNING,
    source="Xen's XEN_DOMCTL_get_ext_vcpucontext: the size comes with the context",
    mend="The length of the record is wrong, or the size in it: libxc writes as many bytes as "
    "Xen says.",
    applies=RECORDS,
)
@per_section
def _extended_length(section: Section) -> Iterator[Hit]:
    context = field_spec("xen_migration_records::x86_pv_vcpu_extended", "context")["offset"]
    spec = field_spec("xen_pv_vcpu::extended_context", "len_context")
    at, width = context + spec["offset"], spec["width"]
    rows, octets = section.octets(section.rows("X86_PV_VCPU_EXTENDED"), at, width)
    said = numbers(octets, 0, width, "little").astype(np.int64)
    there = section.index.lengths[rows].astype(np.int64) - context
    for place in np.flatnonzero(said != there):
        record = section.index[int(rows[place])]
        message = f"the context has {there[place]} bytes, and says that it has {said[place]}"
        yield section.hit(message, record, record.body_offset + at)
