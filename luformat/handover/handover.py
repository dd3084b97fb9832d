"""The whole handover: who wrote it, the M2P, and the domains with their records."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from luformat.errors import LuformatError, SelectionError
from luformat.handover.m2p import M2p, table_entries
from luformat.handover.repeats import Repeats
from luformat.handover.resync import Suspect
from luformat.handover.stream_problems import (
    blank_end,
    breaking_problem,
    problems_behind_end,
    suspect_in,
)
from luformat.layout.layouts import ByteOrder
from luformat.locate.candidate import Candidate
from luformat.locate.evidence import Problem
from luformat.memory.image import MemoryImage, Progress
from luformat.memory.source import ByteSource
from luformat.records.bodies import Body, BodyReader
from luformat.records.index import Record, RecordIndex, RecordSpan, record_number
from luformat.records.walk import index_records

if TYPE_CHECKING:
    from luformat_ksy.xen_lu_records import XenLuRecords

__all__ = ["Domain", "Domains", "Handover", "XenVersion"]


@dataclass(frozen=True, slots=True)
class XenVersion:
    """Version of the Xen that the system is updating from (LU_VERSION)."""

    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


@dataclass(frozen=True, slots=True)
class Domain:
    """One domain: its LU_DOMAIN_INFO, and all records up to the next one or END.

    `info` is the decoded body of LU_DOMAIN_INFO, `records` include that record itself.
    `repeat` counts the domains before it that have its ID: 0, unless the stream is wrong.
    """

    position: int
    info: XenLuRecords.LuDomainInfo = field(repr=False, compare=False)
    records: RecordSpan
    repeat: int = 0

    @property
    def domain_id(self) -> int | None:
        """The domain's ID; None if LU_DOMAIN_INFO is too short to tell."""
        return getattr(self.info, "domain_id", None)


def _through_end(records: RecordIndex) -> RecordIndex:
    """Return an index without an END that is none, because its memory is blank."""
    error = blank_end(records)
    return records if error is None else records.without_last(error)


class Handover:
    """The records of one stream, in the groups that the specification makes of them.

    Implements "Data Stream Overview": global records, then each domain's. `candidate` is
    the breadcrumb that led to the stream, None where the stream itself was opened.
    """

    def __init__(
        self,
        source: ByteSource,
        byte_order: ByteOrder,
        *,
        candidate: Candidate | None = None,
        image: MemoryImage | None = None,
        progress: Progress | None = None,
    ):
        self.source = source
        self.byte_order = byte_order
        self.candidate = candidate
        self.image = image
        self.records: RecordIndex = _through_end(
            index_records(source, byte_order, progress=progress)
        )
        self.bodies = BodyReader(self.records)
        if self.error is not None and self.suspect is not None:
            self.error.hint = self.suspect.message

    def _repr_html_(self) -> str:
        """Return what is asked first, for notebooks."""
        rows = {
            "Xen": self.version or "?",
            "domains": f"{len(self.domains):,}",
            "records": f"{len(self.records):,}",
            "length": f"{self.stream_length:,} bytes",
            "state": "whole" if self.error is None else f"breaks off ({self.error.code})",
        }
        cells = (f"<tr><th>{name}</th><td>{text}</td></tr>" for name, text in rows.items())
        return f"<table><tbody>{''.join(cells)}</tbody></table>"

    @property
    def error(self) -> LuformatError | None:
        """What ended the records before END, if anything did."""
        return self.records.error

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What speaks against the stream: how it broke off, or what follows its END.

        Each is a finding of a rule of `verify`. What the records say is not looked at.
        """
        if self.error is not None:
            return (breaking_problem(self.error, self.suspect),)
        return (*problems_behind_end(self.records, lambda: self.suspect),)

    @property
    def is_cut_short(self) -> bool:
        """True if END was read, but records follow it that lead to a further END."""
        return self.records_behind_end is not None

    @cached_property
    def records_behind_end(self) -> RecordIndex | None:
        """The records that follow END and lead to a further END; None if none do."""
        for problem in self.problems:
            if problem.rule == "LU307" and problem.where is not None:
                start = problem.where.stream or 0
                return index_records(self.source, self.byte_order, start)
        return None

    @cached_property
    def suspect(self) -> Suspect | None:
        """The record whose length is the likely cause if the stream breaks off or ends early."""
        return suspect_in(self.records)

    @property
    def stream_length(self) -> int:
        """Length of the stream in bytes, through END or up to the fault."""
        return self.records.end

    def body(self, record: Record) -> Body[Any]:
        """Return a record's body, decoded as far as it makes sense."""
        return self.bodies.read(record)

    def first(self, name: str) -> Record | None:
        """Return the first record of a type (`LU_VERSION`), or None.

        Raises SelectionError for a name that no type has.
        """
        try:
            number = self.records.first_of(record_number(name))
        except KeyError:
            raise SelectionError(f"no record type is called {name!r}") from None
        return None if number is None else self.records[number]

    @cached_property
    def version(self) -> XenVersion | None:
        """The Xen that wrote the stream; None without a readable LU_VERSION."""
        record = self.first("LU_VERSION")
        if record is None:
            return None
        value = self.body(record).value
        if not hasattr(value, "xen_minor"):
            return None
        return XenVersion(value.xen_major, value.xen_minor)

    @cached_property
    def m2p(self) -> M2p | None:
        """The native M2P (8-byte entries); None without LU_M2P."""
        return self._m2p("LU_M2P")

    @cached_property
    def m2p_compat(self) -> M2p | None:
        """The M2P for 32-bit guests (4-byte entries); None without LU_M2P_COMPAT."""
        return self._m2p("LU_M2P_COMPAT")

    def _m2p(self, name: str) -> M2p | None:
        record = self.first(name)
        if record is None:
            return None
        body = self.body(record)
        if body.error is not None:
            raise body.error
        return M2p(body.value.entries, table_entries()[name], self.byte_order, self.image)

    @property
    def global_records(self) -> RecordSpan:
        """The records before the first domain, END excluded."""
        start = self.records.first_of(record_number("LU_DOMAIN_INFO"))
        return self.records[: self.last if start is None else start]

    @property
    def last(self) -> int:
        """Number of the record after the last domain's: END, or how many there are."""
        return len(self.records) - 1 if self.records.ends_with_end else len(self.records)

    @cached_property
    def domains(self) -> Domains:
        """The domains in stream order."""
        return Domains(self.records, self.bodies, self.last)


class Domains(Sequence[Domain]):
    """The domains of a handover, each of which is made when it is looked at.

    A stream can list millions of them, which nobody looks at all at once. They do not know the
    handover: one that is let go takes no garbage collection to be gone.
    """

    def __init__(self, records: RecordIndex, bodies: BodyReader, last: int):
        """Take all records, and the number of the one behind the last domain."""
        self._records = records
        self._bodies = bodies
        self._last = last

    @cached_property
    def _starts(self) -> Sequence[int]:
        """The number of each domain's first record: of millions, in as few bytes as will do."""
        records, kind = self._records, record_number("LU_DOMAIN_INFO")
        starts = np.empty(len(self), np.uint32 if len(records) >> 32 == 0 else np.uint64)
        filled = 0
        for part in records.chunks():
            found = np.flatnonzero(records.types[part] == kind)
            starts[filled : filled + len(found)] = found + part.start
            filled += len(found)
        return starts.data

    @cached_property
    def _repeats(self) -> Repeats:
        return Repeats(self._records, self._records.byte_order, self._starts)

    def __len__(self) -> int:
        return self._records.count_of(record_number("LU_DOMAIN_INFO"))

    @overload
    def __getitem__(self, item: int) -> Domain: ...
    @overload
    def __getitem__(self, item: slice) -> tuple[Domain, ...]: ...
    def __getitem__(self, item: int | slice) -> Domain | tuple[Domain, ...]:
        positions = range(len(self._starts))[item]
        if isinstance(positions, range):
            return tuple(self._domain(position) for position in positions)
        return self._domain(positions)

    def __iter__(self) -> Iterator[Domain]:
        return (self._domain(position) for position in range(len(self._starts)))

    @property
    def records(self) -> RecordSpan:
        """The records of all domains; empty if there are none."""
        first = self._records.first_of(record_number("LU_DOMAIN_INFO"))
        return self._records[self._last if first is None else first : self._last]

    def number_at(self, offset: int) -> int | None:
        """Return the position of the domain that the stream byte at `offset` belongs to."""
        record = self._records.record_at(offset)
        if record is None or record.number >= self._last:
            return None
        position = bisect_right(self._starts, record.number) - 1
        return None if position < 0 else position

    def _domain(self, position: int) -> Domain:
        starts = self._starts
        end = starts[position + 1] if position + 1 < len(starts) else self._last
        records = self._records[starts[position] : end]
        info = self._bodies.read(records[0]).value
        return Domain(position, info, records, self._repeats[position])
