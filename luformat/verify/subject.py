"""What the rules look at: a handover with everything that several rules need, found once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np

from luformat.bodies import Body
from luformat.bootmem import Bootmem
from luformat.breadcrumb import Candidate
from luformat.errors import LuformatError, Where
from luformat.handover import Handover
from luformat.records import Record, record_number
from luformat.verify.findings import Hit

__all__ = ["Subject"]


class Subject:
    """One input under test; `handover` is None where no breadcrumb leads to a stream."""

    def __init__(
        self,
        handover: Handover | None,
        *,
        candidates: list[Candidate] | None = None,
        bootmem: Bootmem | None = None,
    ):
        self.handover = handover
        self.candidates = candidates
        self.bootmem = bootmem
        self._bodies: dict[int, Body | None] = {}

    @cached_property
    def records(self) -> list[Record]:
        """All records, in stream order; empty without a stream."""
        return [] if self.handover is None else list(self._index)

    @property
    def _index(self) -> Any:
        return self.handover.records if self.handover is not None else []

    def of_type(self, *names: str) -> Iterator[Record]:
        """Yield the records of some types, in stream order."""
        if self.handover is None or not len(self._index):
            return
        numbers = [record_number(name) for name in names]
        for number in np.flatnonzero(np.isin(self._index.types, numbers)):
            yield self._index[int(number)]

    def body(self, record: Record) -> Body | None:
        """Return a record's body, None if its bytes cannot be read."""
        if self.handover is None:
            return None
        if record.number not in self._bodies:
            try:
                self._bodies[record.number] = self.handover.body(record)
            except LuformatError:
                self._bodies[record.number] = None
        return self._bodies[record.number]

    def value(self, record: Record) -> Any:
        """Return the decoded object of a record whose body is whole, else None."""
        body = self.body(record)
        return None if body is None or body.error is not None else body.value

    @cached_property
    def domain_of(self) -> dict[int, int]:
        """Record number → position of the domain that the record belongs to."""
        if self.handover is None:
            return {}
        return {
            record.number: domain.position
            for domain in self.handover.domains
            for record in domain.records
        }

    def hit(self, message: str, record: Record, offset: int | None = None) -> Hit:
        """Return a hit in a record, at stream offset `offset` or its header."""
        where: Where = record.source.where(record.offset if offset is None else offset)
        return Hit(message, where, record.number, self.domain_of.get(record.number))

    @property
    def candidate(self) -> Candidate | None:
        """The breadcrumb that led to the stream."""
        return None if self.handover is None else self.handover.candidate
