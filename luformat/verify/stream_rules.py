"""LU3xx: framing. Headers, lengths, padding, END."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.errors import LuformatError
from luformat.records import record_number
from luformat.verify.findings import Hit, Severity, rule
from luformat.verify.subject import Subject

__all__: list[str] = []

_SOURCE: Final = "live-update-handover, Data Stream Overview"
_REC_LENGTH_MAX: Final = 128 << 20
"""Longest body that libxc takes, in bytes."""


@rule(
    "LU301",
    "every header and body fits the stream",
    Severity.ERROR,
    source=_SOURCE,
    mend="The records before it can be read; look at the place with `show --hex`.",
)
def _framing(subject: Subject) -> Iterator[Hit]:
    handover = subject.handover
    if handover is not None and handover.error is not None:
        error = handover.error
        if "no END record" not in error.message:
            yield Hit(error.message, error.where, getattr(error, "record", None))


@rule(
    "LU302",
    "the stream ends with END",
    Severity.ERROR,
    source="live-update-handover, Data Stream Overview: 'There is a single END record'",
    mend="The producer stopped early: it may have run out of memory.",
    needs=("LU301",),
)
def _no_end(subject: Subject) -> Iterator[Hit]:
    handover = subject.handover
    if handover is not None and handover.error is not None:
        yield Hit(handover.error.message, handover.error.where)


@rule(
    "LU303",
    "padding is zero",
    Severity.ERROR,
    source=f"{_SOURCE}: '0 to 7 octets of zeros'",
    mend="Clear the padding in the producer: it may leak memory, or a length is wrong.",
)
def _padding(subject: Subject) -> Iterator[Hit]:
    if subject.handover is None:
        return
    index = subject.handover.records
    for number in np.flatnonzero(index.lengths % 8):
        record = index[int(number)]
        try:
            padding = record.padding_bytes()
        except LuformatError:
            continue
        if any(padding):
            yield subject.hit(
                f"the padding of {record.type_name} is {padding.hex(' ')}", record, record.body_end
            )


@rule(
    "LU304",
    "no body is longer than a receiver takes",
    Severity.WARNING,
    source="libxc-migration-stream and libxc's REC_LENGTH_MAX, 128 MiB",
    mend="Split the record.",
)
def _too_long(subject: Subject) -> Iterator[Hit]:
    if subject.handover is None:
        return
    index = subject.handover.records
    for number in np.flatnonzero(index.lengths > _REC_LENGTH_MAX):
        record = index[int(number)]
        yield subject.hit(f"{record.type_name} has {record.body_length} bytes", record)


@rule(
    "LU305",
    "no whole page follows END",
    Severity.NOTE,
    source=f"{_SOURCE}; the producer may reserve more pages than it fills",
    mend="Nothing: only the memory is wasted.",
    needs=("LU301", "LU302"),
)
def _unused_pages(subject: Subject) -> Iterator[Hit]:
    handover, candidate = subject.handover, subject.candidate
    if handover is None or candidate is None or handover.error is not None:
        return
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
)
def _empty(subject: Subject) -> Iterator[Hit]:
    records = subject.records[:1]
    if records and records[0].type == record_number("END"):
        yield subject.hit("the first record is END", records[0])
