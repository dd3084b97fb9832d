"""What speaks against a stream that was read as far as it goes: how it broke off, what follows it.

The END record alone says where a stream ends, and eight zero bytes are an END. So what follows
one is looked at: memory that nobody has written to is filled with one byte; records that lead
on to a further END say that the first one is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from luformat.errors import (
    BlankMemoryError,
    FramingError,
    LuformatError,
    MemoryAbsentError,
    NoEndError,
    Where,
)
from luformat.handover.resync import BLOCK, Chains, Suspect, slack_start, suspect_of
from luformat.locate.evidence import Problem
from luformat.locate.stream import PagedStream, retake_hint
from luformat.memory.source import ByteSource
from luformat.records.bodies import BodyReader
from luformat.records.format import LIVE_UPDATE
from luformat.records.index import Record, RecordIndex, record_number
from luformat.records.walk import index_records

__all__ = ["blank_end", "breaking_problem", "problems_behind_end", "suspect_in"]


def blank_end(records: RecordIndex) -> BlankMemoryError | None:
    """Return the error of an END that is part of a block of zeros; None if it stands by itself."""
    source = records.source
    if not (records.ends_with_end and isinstance(source, PagedStream)):
        return None
    end = records[-1]
    start = end.offset // BLOCK * BLOCK
    try:
        if any(source.view(start, min(BLOCK, source.size - start))):
            return None
    except LuformatError:
        return None
    page = end.offset // source.pages.page_size
    return BlankMemoryError(
        f"record {end.number} would be END, but data page {page} is all zeros there: it was "
        "cleared, or is a hole of the file",
        record=end.number,
        where=source.where(end.offset),
        hint=retake_hint(
            source.image,
            "`luformat extract --all-pages` takes all pages as they are, if it is END all the same",
        ),
    )


def _page_size(source: ByteSource) -> int:
    return source.pages.page_size if isinstance(source, PagedStream) else BLOCK


def suspect_in(records: RecordIndex) -> Suspect | None:
    """Return the record whose length is the likely cause of a fault, or of an END that is none.

    None if the memory is the cause, or no record is likely.
    """
    error = records.error
    if isinstance(error, BlankMemoryError) or not isinstance(error, FramingError | None):
        return None
    broken = None if error is None or isinstance(error, NoEndError) else _broken(records)
    return suspect_of(records, broken, _page_size(records.source), records.end)


def breaking_problem(error: LuformatError, suspect: Suspect | None) -> Problem:
    """Return what ended the records before END as a problem, with its likely cause."""
    rule = "LU301"
    if isinstance(error, BlankMemoryError):
        rule = "LU209"
    elif isinstance(error, MemoryAbsentError):
        rule = "LU203"
    elif isinstance(error, NoEndError):
        rule = "LU302"
    message = error.message
    record = error.record if isinstance(error, FramingError) else None
    if suspect is not None:
        message, record = f"{message}; {suspect.message}", suspect.record.number
    return Problem(
        rule, error.code, message, error.where, error.hint, stream_remains=True, record=record
    )


def _broken(records: RecordIndex) -> Record | None:
    """Return the record that did not fit; None if its header cannot be read."""
    header = LIVE_UPDATE.header(records.byte_order)
    try:
        kind, length = header.unpack(records.source.read(records.end, header.size))
    except LuformatError:
        return None
    return Record(
        len(records), records.end, kind, length, records.byte_order, LIVE_UPDATE, records.source
    )


def problems_behind_end(
    records: RecordIndex, suspected: Callable[[], Suspect | None]
) -> Iterator[Problem]:
    """Yield what speaks against the END of a stream, or is to be known of what follows it.

    `suspected` is asked for the likely cause if it is none.
    """
    source = records.source
    start = records.end
    if not records.ends_with_end or start >= source.size:
        return
    page_size = _page_size(source)
    slack = slack_start(source, start, page_size)
    if slack > start:
        chain = Chains(source, records.byte_order, start, slack).first(start)
        if chain is not None:
            yield _chain_problem(records, *chain, suspected())
        else:
            in_dump = isinstance(source, PagedStream)
            yield Problem(
                "LU308" if in_dump else "LU309",
                "bytes-behind-end",
                f"{slack - start} bytes follow END that are neither records nor filled with one "
                "byte",
                source.where(start),
                "the rest of the last page, whatever the memory held before, if END is right"
                if in_dump
                else "the file holds more than a stream, or its END is none",
            )
    if isinstance(source, PagedStream):
        yield from _absent_behind(source, start)


def _chain_problem(
    records: RecordIndex, place: int, count: int, suspect: Suspect | None
) -> Problem:
    source = records.source
    found = index_records(source, records.byte_order, place)
    first = found[0]
    text = (
        f"{found.end - place} bytes behind END read as {count} "
        f"record{'' if count == 1 else 's'} and a further END, {_who(found, first)} first"
    )
    if suspect is not None:
        text += f"; {suspect.message}"
    return Problem(
        "LU307",
        "records-behind-end",
        text,
        source.where(place),
        "a reader that stops at this END loses what follows; `luformat extract --all-pages` keeps "
        "it. Only if the pages held an older stream before is it of no account",
        record=None if suspect is None else suspect.record.number,
    )


def _who(found: RecordIndex, record: Record) -> str:
    """Return the type of a record, and of LU_DOMAIN_INFO whose it is."""
    if record.type == record_number("LU_DOMAIN_INFO"):
        domain = getattr(BodyReader(found).read(record).value, "domain_id", None)
        if domain is not None:
            return f"{record.type_name} of d{domain}"
    return record.type_name


def _absent_behind(source: PagedStream, start: int) -> Iterator[Problem]:
    """Yield a problem for pages behind END that the dump does not hold."""
    size, image = source.pages.page_size, source.image
    first, count = None, 0
    for page in range(-(-start // size), len(source.pages)):
        maddr = int(source.pages.mfns[page]) * size
        extent = image.extent_at(maddr)
        if maddr == 0 or extent is None or maddr + size > extent.end:
            first = page if first is None else first
            count += 1
    if first is not None:
        mfn = int(source.pages.mfns[first])
        yield Problem(
            "LU211",
            "page-behind-end-absent",
            f"data page {first} (MFN {mfn:#x}) cannot be read"
            f"{f', and {count - 1} more' if count > 1 else ''}; END comes before, so that nothing "
            "of the stream is missing",
            Where(stream=first * size, maddr=mfn * size),
        )
