"""LU209 to LU214: memory of the handover that was lost, and what a dump knows of its own lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.handover.resync import BLOCK
from luformat.layout.layouts import size_of
from luformat.locate.stream import PagedStream
from luformat.memory.image import Shortfall, ShortfallKind
from luformat.records.index import Record, record_number
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

_STREAM: Final = "live-update-handover, Live Update Data Stream"
_WORDS: Final = "xen_lu_breadcrumb::three_words"
_WINDOW: Final = 1 << 20


@rule(
    "LU209",
    "no record begins in a page that was cleared",
    Severity.ERROR,
    source=f"{_STREAM}; eight zero bytes are an END",
    mend="Take the dump again, and in a way that does not leave holes; see whether the new Xen "
    "clears pages before it reserves them. `luformat extract --all-pages` takes what there is. In "
    "the last page it may be right, which nothing can tell: zeros at the end of a body, END and a "
    "fill of zeros look like a page that was lost.",
    applies=Scope.DUMP,
)
def _cleared_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU209")


def _blocks(handover: Handover, source: PagedStream) -> Iterator[tuple[int, int]]:
    """Yield (offset, byte) of the blocks before END that hold one byte all over."""
    end = handover.stream_length // BLOCK * BLOCK
    for begin in range(0, end, _WINDOW):
        for start, length in _readable(source, begin, min(_WINDOW, end - begin)):
            data = np.frombuffer(source.view(start, length), np.uint8).reshape(-1, BLOCK)
            for row in np.flatnonzero((data == data[:, :1]).all(axis=1)).tolist():
                yield start + row * BLOCK, int(data[row, 0])


def _readable(source: PagedStream, start: int, length: int) -> Iterator[tuple[int, int]]:
    """Yield the parts of a range that can be read: all of it, or the blocks that are there."""
    try:
        source.view(start, length)
    except LuformatError:
        if length > BLOCK:
            for at in range(start, start + length, BLOCK):
                yield from _readable(source, at, BLOCK)
        return
    yield start, length


def _filled(subject: Subject) -> Iterator[tuple[int, int, Record, Section]]:
    """Yield the blocks inside bodies that hold one byte all over, with the record that they are of.

    The contents of guest pages are left out: they can be anything.
    """
    handover = subject.handover
    if handover is None or not isinstance(handover.source, PagedStream):
        return
    (section,) = subject.sections
    record: Record | None = None
    for offset, byte in _blocks(handover, handover.source):
        if record is None or not record.offset <= offset < record.end:
            record = handover.records.record_at(offset)
        if record is None or record.type == record_number("PAGE_DATA"):
            continue
        if record.body_offset <= offset and offset + BLOCK <= record.end:
            yield offset, byte, record, section


@rule(
    "LU210",
    "no body holds a page of zeros",
    Severity.WARNING,
    source=_STREAM,
    mend="Look at the record with `luformat show --hex`. It is right if the producer had nothing "
    "but zeros to write there (a vCPU that was never started, registers that no guest has used); "
    "it is a loss if the page was cleared, or is a hole of the dump.",
    applies=Scope.DUMP,
)
def _zeros(subject: Subject) -> Iterator[Hit]:
    for offset, byte, record, section in _filled(subject):
        if byte == 0:
            text = f"{record.type_name} holds {BLOCK} bytes of zeros from {_place(record, offset)}"
            yield section.hit(f"{text}: it may, but so reads a page that was lost", record, offset)


def _place(record: Record, offset: int) -> str:
    return f"byte {offset - record.body_offset} of its body on"


@rule(
    "LU211",
    "the data pages behind END are in the dump, too",
    Severity.NOTE,
    source=f"{_STREAM}; nothing of the stream lies behind END",
    mend="Nothing: the stream is whole without them.",
    applies=Scope.DUMP,
)
def _absent_behind_end(subject: Subject) -> Iterator[Hit]:
    yield from subject.stream_problems("LU211")


@rule(
    "LU212",
    "the dump is whole, by its own account",
    Severity.WARNING,
    source="the format of the dump: its headers, flags, tables and checksums",
    mend="Take the dump again, with room for all of it and nothing else writing to it. If LU2 "
    "finds nothing else, the handover itself is there.",
    applies=Scope.DUMP,
)
def _incomplete(subject: Subject) -> Iterator[Hit]:
    for shortfall in () if subject.image is None else subject.image.shortfalls:
        if shortfall.incomplete or (_is_contradictory(shortfall) and not _hit(subject, shortfall)):
            yield Hit(shortfall.message, shortfall.where)


def _is_contradictory(shortfall: Shortfall) -> bool:
    return shortfall.kind is ShortfallKind.CONTRADICTORY


def _hit(subject: Subject, shortfall: Shortfall) -> str | None:
    """Return which part of the handover a shortfall concerns, None if it concerns none."""
    candidate = subject.candidate
    if candidate is None:
        return None
    start = candidate.maddr
    if start is not None and shortfall.touches(start, start + size_of(_WORDS)):
        return "the breadcrumb"
    if candidate.array is not None and shortfall.touches(*candidate.array):
        return "the MFN array"
    handover = subject.handover
    if handover is None:
        return None
    pages = candidate.stream.pages
    end = handover.stream_length if handover.error is None else pages.size
    for run in pages.runs(0, end):
        if shortfall.touches(run.maddr, run.maddr + run.length):
            return "the stream"
    return None


@rule(
    "LU213",
    "no body holds a page of one byte",
    Severity.WARNING,
    source=f"{_STREAM}; Xen fills memory that it gets back with 0xc2 where it is built to",
    mend="Look at the record with `luformat show --hex`: the page may have been given back, or "
    "never written. Zeros are a matter of LU210.",
    applies=Scope.DUMP,
)
def _one_byte(subject: Subject) -> Iterator[Hit]:
    for offset, byte, record, section in _filled(subject):
        if byte:
            text = f"{record.type_name} holds {BLOCK} bytes {byte:#04x}"
            yield section.hit(f"{text} from {_place(record, offset)}", record, offset)


@rule(
    "LU214",
    "no address of the handover has two contents",
    Severity.ERROR,
    source="memory has one content at an address; the formats of dumps do not ensure it",
    mend="Find out which of the two is that of the moment of the handover: a dump that was put "
    "together from several has parts of other moments. Where only one is given (a segment "
    "left out, one file instead of two), `luformat diff` of the two says what differs.",
    applies=Scope.DUMP,
)
def _two_contents(subject: Subject) -> Iterator[Hit]:
    for shortfall in () if subject.image is None else subject.image.shortfalls:
        if _is_contradictory(shortfall) and (part := _hit(subject, shortfall)):
            yield Hit(f"{shortfall.message}; {part} lies there", shortfall.where)
