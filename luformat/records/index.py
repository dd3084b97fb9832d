"""The records of a stream or a layer: one value a record, one sequence for all of them.

Implements "Data Stream Overview" of the specification: an 8-octet header, a body, and
padding to a multiple of 8 octets, up to END. What other layers do differently stands in their
`RecordFormat`.

A stream can have tens of millions of records and nearly all that is asked is asked of many:
which are of a type, which are too short. So headers are kept as columns, and a `Record` is made
when one is looked at. Bodies are left where they are. A part of the records is a `RecordSpan`,
two numbers instead of a list, and questions to all of them go over the columns in chunks: the
columns are most of the memory that such a stream takes, and a mask or a list beside them is not
to double it.
"""

from __future__ import annotations

import html
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, overload

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.layout.layouts import ByteOrder, enum_number
from luformat.memory.source import ByteSource
from luformat.records.format import LIVE_UPDATE, RecordFormat
from luformat.records.runs import distinct, distinct_in

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "END",
    "Columns",
    "Record",
    "RecordIndex",
    "RecordSpan",
    "record_number",
    "record_type_name",
]

END: Final = 0
"""Number of the END record in every layer; 0 is also what a cleared page reads as."""

_SHOWN: Final = 20
"""Records that a notebook shows."""
_CHUNK: Final = 1 << 15
"""Records that are looked at in one go, so that what is computed of them stays small."""


def record_number(name: str) -> int:
    """Return the number of a record type (`LU_VERSION`); raises KeyError for no such type."""
    return enum_number(LIVE_UPDATE.enum, name)


def record_type_name(number: int) -> str:
    """Return the specification's name of a record type, or which class an unknown one has."""
    return LIVE_UPDATE.name_of(number)


@dataclass(frozen=True, slots=True)
class Record:
    """One record or entry of a layer: its number, where it stands, and its bytes on demand.

    `offset` (of the header), `body_length` and `padding_length` are in bytes. `instance` is
    what the header says beside type and length (the vCPU of an HVM entry), 0 without such.
    """

    number: int
    offset: int
    type: int
    body_length: int
    byte_order: ByteOrder
    format: RecordFormat = field(repr=False)
    source: ByteSource = field(repr=False, compare=False)
    instance: int = 0

    @property
    def type_name(self) -> str:
        """Name of the type (`LU_DOMAIN_INFO`), or the class of an unknown one."""
        return self.format.name_of(self.type)

    @property
    def who(self) -> str:
        """What errors call it: `libxl record 3 (EMULATOR_CONTEXT)`, `HVM entry 2 (CPU 1)`."""
        words = self.format.wording
        instance = f" {self.instance}" if len(self.format.header_fields) > 2 else ""
        return f"{words.owner}{words.record} {self.number} ({self.type_name}{instance})"

    @property
    def is_known(self) -> bool:
        """True if the type is one that the schemas name."""
        return self.format.knows(self.type)

    @property
    def is_optional(self) -> bool:
        """True if a reader that does not know the type may ignore the record (bit 31)."""
        return bool(self.type >> 31 & 1)

    @property
    def is_live_update(self) -> bool:
        """True if the type is defined for live update only (bit 30)."""
        return bool(self.type >> 30 & 1)

    @property
    def body_offset(self) -> int:
        """Offset of the first body byte."""
        return self.offset + self.format.header(self.byte_order).size

    @property
    def body_end(self) -> int:
        """Offset of the first byte after the body."""
        return self.body_offset + self.body_length

    @property
    def padding_length(self) -> int:
        """Number of padding bytes that follow the body."""
        return -self.body_length % self.format.alignment

    @property
    def end(self) -> int:
        """Offset of the byte after the record, padding included."""
        return self.body_end + self.padding_length

    def body_bytes(self) -> bytes:
        """Return the whole body; raises LuformatError if part of it cannot be read."""
        return self.source.read(self.body_offset, self.body_length)

    def padding_bytes(self) -> bytes:
        """Return the padding that is there (it may be cut off at the end of the source)."""
        length = min(self.padding_length, max(0, self.source.size - self.body_end))
        return self.source.read(self.body_end, length)


class Columns:
    """The headers of records as they are found: offsets, types, lengths, and instances if any."""

    __slots__ = ("instances", "lengths", "offsets", "types")

    def __init__(self) -> None:
        self.offsets = array("Q")
        self.types = array("I")
        self.lengths = array("I")
        self.instances = array("H")

    def drop_from(self, count: int) -> None:
        """Forget all records but the first `count`."""
        for column in (self.offsets, self.types, self.lengths, self.instances):
            del column[count:]


def _view(column: array[int]) -> npt.NDArray[Any]:
    """Return a column as an array that shares its bytes and cannot be written to."""
    shared: npt.NDArray[Any] = np.frombuffer(column, f"u{column.itemsize}")
    shared.flags.writeable = False
    return shared


class RecordIndex:
    """All records of a stream or a layer, in the order of their offsets.

    Offsets and lengths are in bytes. `error` says why the walk ended if it did not end at
    END; the records up to there are in the index. `end` is the offset after the last whole
    record.
    """

    def __init__(
        self,
        source: ByteSource,
        record_format: RecordFormat,
        byte_order: ByteOrder,
        columns: Columns,
        end: int,
        error: LuformatError | None,
    ):
        """Take the columns; the caller no longer adds to them."""
        self.source = source
        self.format = record_format
        self.byte_order = byte_order
        self.end = end
        self.error = error
        self._columns = columns

    def without_last(self, error: LuformatError) -> RecordIndex:
        """Return the index of all records but the last one, which `error` says is none."""
        columns = Columns()
        for name in Columns.__slots__:
            getattr(columns, name).extend(getattr(self._columns, name)[:-1])
        end = self[-1].offset
        return RecordIndex(self.source, self.format, self.byte_order, columns, end, error)

    def __len__(self) -> int:
        return len(self._columns.offsets)

    @overload
    def __getitem__(self, item: int) -> Record: ...
    @overload
    def __getitem__(self, item: slice) -> RecordSpan: ...
    def __getitem__(self, item: int | slice) -> Record | RecordSpan:
        if isinstance(item, slice):
            return RecordSpan(self, range(len(self))[item])
        number = range(len(self))[item]
        columns = self._columns
        return Record(
            number,
            columns.offsets[number],
            columns.types[number],
            columns.lengths[number],
            self.byte_order,
            self.format,
            self.source,
            columns.instances[number] if columns.instances else 0,
        )

    def __iter__(self) -> Iterator[Record]:
        return (self[number] for number in range(len(self)))

    @cached_property
    def offsets(self) -> npt.NDArray[np.uint64]:
        """Offset of each record's header."""
        return _view(self._columns.offsets)

    @cached_property
    def types(self) -> npt.NDArray[np.uint32]:
        """Type number of each record."""
        return _view(self._columns.types)

    @cached_property
    def lengths(self) -> npt.NDArray[np.uint32]:
        """Length of each record's body."""
        return _view(self._columns.lengths)

    @cached_property
    def instances(self) -> npt.NDArray[np.uint16]:
        """What the header of each record says beside type and length; empty if it says no more."""
        return _view(self._columns.instances)

    def numbers_of(self, record_type: int) -> npt.NDArray[np.int64]:
        """Return the numbers of the records of one type."""
        found: npt.NDArray[np.int64] = (self.types == record_type).nonzero()[0]
        return found

    def first_of(self, record_type: int) -> int | None:
        """Return the number of the first record of one type, None if there is none."""
        for part in self.chunks():
            found = np.flatnonzero(self.types[part] == record_type)
            if len(found):
                return int(part.start + found[0])
        return None

    def count_of(self, record_type: int) -> int:
        """Return how many records are of one type."""
        return sum(int(np.count_nonzero(self.types[part] == record_type)) for part in self.chunks())

    def chunks(self, start: int = 0, stop: int | None = None) -> Iterator[slice]:
        """Yield the records `start` to `stop` as slices of the columns, a chunk at a time."""
        stop = len(self) if stop is None else stop
        for first in range(start, stop, _CHUNK):
            yield slice(first, min(first + _CHUNK, stop))

    @cached_property
    def kinds(self) -> list[int]:
        """The types that occur, in ascending order."""
        found: list[int] = distinct_in(self.types[part] for part in self.chunks()).tolist()
        return found

    def to_arrow(self, type_name: str | None = None) -> pa.Table:
        """Return all records as an Arrow table; as `RecordSpan.to_arrow`."""
        return self[:].to_arrow(type_name)

    def _repr_html_(self) -> str:
        return self[:]._repr_html_()

    @cached_property
    def ends_with_end(self) -> bool:
        """True if the last record is END."""
        return bool(len(self)) and int(self.types[-1]) == END

    def record_at(self, offset: int) -> Record | None:
        """Return the record that the stream byte at `offset` belongs to."""
        number = int(np.searchsorted(self.offsets, np.uint64(offset), side="right")) - 1
        if number < 0 or offset >= self[number].end:
            return None
        return self[number]

    def shapes(self) -> Iterator[tuple[int, int]]:
        """Yield the pairs of type and body length (bytes) that occur."""
        pairs = distinct_in(
            self.types[part].astype(np.uint64) << np.uint64(32) | self.lengths[part]
            for part in self.chunks()
        )
        for part in self.chunks(0, len(pairs)):
            for pair in pairs[part].tolist():
                yield pair >> 32, pair & 0xFFFFFFFF


class RecordSpan(Sequence[Record]):
    """Consecutive records of an index, each of which is made when it is looked at."""

    __slots__ = ("all_records", "start", "stop")

    def __init__(self, index: RecordIndex, numbers: range):
        """Take the records with these numbers; raises ValueError if there are gaps between."""
        if numbers.step != 1:
            raise ValueError("records are sliced without a step")
        self.all_records = index
        self.start = numbers.start
        self.stop = max(numbers.start, numbers.stop)

    def __len__(self) -> int:
        return self.stop - self.start

    @overload
    def __getitem__(self, item: int) -> Record: ...
    @overload
    def __getitem__(self, item: slice) -> RecordSpan: ...
    def __getitem__(self, item: int | slice) -> Record | RecordSpan:
        numbers = range(self.start, self.stop)
        if isinstance(item, slice):
            return RecordSpan(self.all_records, numbers[item])
        return self.all_records[numbers[item]]

    def __iter__(self) -> Iterator[Record]:
        return (self.all_records[number] for number in range(self.start, self.stop))

    def __repr__(self) -> str:
        return f"<records {self.start} to {self.stop}>"

    def to_arrow(self, type_name: str | None = None) -> pa.Table:
        """Return the headers as an Arrow table, a row a record; or of the records of one type
        (`LU_DOMAIN_INFO`) the fields that have a fixed place.

        Raises SelectionError without pyarrow, and for a type that no schema has.
        """
        from luformat.records.tables import bodies_to_arrow, records_to_arrow

        if type_name is None:
            return records_to_arrow(self)
        return bodies_to_arrow(self, type_name)

    def _repr_html_(self) -> str:
        """Return the first records as a table, for notebooks."""
        rows = "".join(
            f"<tr><td>{record.number}</td><td>{html.escape(record.type_name)}</td>"
            f"<td>{record.offset:#x}</td><td>{record.body_length:,}</td></tr>"
            for record in self[:_SHOWN]
        )
        more = f"<p>and {len(self) - _SHOWN:,} more</p>" if len(self) > _SHOWN else ""
        return (
            "<table><thead><tr><th>record</th><th>type</th><th>offset</th><th>bytes</th></tr>"
            f"</thead><tbody>{rows}</tbody></table>{more}"
        )

    def chunks(self) -> Iterator[slice]:
        """Yield the records as slices of the columns of the index, a chunk at a time."""
        return self.all_records.chunks(self.start, self.stop)

    def runs(self) -> Iterator[RecordSpan]:
        """Yield the records in order, as many of one type at a time as follow each other."""
        start = self.start
        for part in self.chunks():
            types = self.all_records.types[part.start : min(part.stop + 1, self.stop)]
            for last in np.flatnonzero(types[1:] != types[:-1]).tolist():
                end = part.start + last + 1
                yield RecordSpan(self.all_records, range(start, end))
                start = end
        if start < self.stop:
            yield RecordSpan(self.all_records, range(start, self.stop))

    def repeated_types(self) -> npt.NDArray[np.uint32]:
        """Return the types of which there are several records, in ascending order."""
        once, more = [np.empty(0, np.uint32)], []
        for part in self.chunks():
            types = np.sort(self.all_records.types[part])
            once.append(distinct(types))
            more.append(distinct(types[1:][types[1:] == types[:-1]]))
        # A type of two chunks occurs twice, too.
        types = np.sort(np.concatenate(once))
        return distinct(np.sort(np.concatenate([types[1:][types[1:] == types[:-1]], *more])))
