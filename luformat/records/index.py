"""The record index: headers walked once, bodies left where they are.

Implements "Data Stream Overview" of the specification: an 8-octet header, a body, and
padding to a multiple of 8 octets, up to END.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, overload

import numpy as np
import numpy.typing as npt

from luformat.errors import FramingError, LuformatError, NoEndError
from luformat.layout.layouts import (
    ByteOrder,
    enum_label,
    enum_number,
    enum_values,
    struct_of,
)
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource

__all__ = [
    "END",
    "Framed",
    "Record",
    "RecordIndex",
    "index_records",
    "record_number",
    "record_type_name",
]

_HEADER = "xen_record::record_header"
_ENUM = "xen_record::record_type"
_ALIGN = 8
_BATCH = 256
"""Records from one look for a run of like ones to the next."""
_FIRST_WINDOW = 1 << 12
_LAST_WINDOW = 1 << 20


def record_number(name: str) -> int:
    """Return the number of a record type (`LU_VERSION`); raises KeyError for no such type."""
    return enum_number(_ENUM, name)


END: Final = 0
"""Number of the END record; 0 is also what a cleared page reads as."""


def record_type_name(number: int) -> str:
    """Return the specification's name of a record type, or which class an unknown one has."""
    label = enum_label(_ENUM, number)
    if label is not None:
        return label
    kind = "optional" if number >> 31 & 1 else "mandatory"
    return f"unknown {kind} LU" if number >> 30 & 1 else f"unknown {kind}"


class Framed:
    """What every record has, of whatever layer: a header, a body, and padding to 8 bytes."""

    __slots__ = ()

    type: int
    body_length: int
    source: ByteSource

    @property
    def body_offset(self) -> int:
        """Offset of the first body byte."""
        raise NotImplementedError

    @property
    def is_optional(self) -> bool:
        """True if a reader that does not know the type may ignore the record (bit 31)."""
        return bool(self.type >> 31 & 1)

    @property
    def body_end(self) -> int:
        """Offset of the first byte after the body."""
        return self.body_offset + self.body_length

    @property
    def padding_length(self) -> int:
        """Number of padding bytes that follow the body."""
        return -self.body_length % _ALIGN

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


@dataclass(frozen=True, slots=True)
class Record(Framed):
    """One record of a stream: its number, where it stands, and its bytes on demand.

    `offset` (of the header), `body_length` and `padding_length` are in bytes.
    """

    number: int
    offset: int
    type: int
    body_length: int
    byte_order: ByteOrder
    source: ByteSource = field(repr=False, compare=False)

    @property
    def type_name(self) -> str:
        """Name of the type (`LU_DOMAIN_INFO`), or the class of an unknown one."""
        return record_type_name(self.type)

    @property
    def is_known(self) -> bool:
        """True if the type is one that the schemas name."""
        return self.type in enum_values(_ENUM)

    @property
    def is_live_update(self) -> bool:
        """True if the type is defined for live update only (bit 30)."""
        return bool(self.type >> 30 & 1)

    @property
    def body_offset(self) -> int:
        """Offset of the first body byte."""
        return self.offset + struct_of(_HEADER, self.byte_order).size


class RecordIndex:
    """All records of a stream as arrays of offsets, types and body lengths (bytes).

    `error` says why the walk ended if it did not end at END; the records up to there
    are in the index. `end` is the offset after the last whole record.
    """

    def __init__(
        self,
        source: ByteSource,
        byte_order: ByteOrder,
        offsets: npt.NDArray[np.uint64],
        types: npt.NDArray[np.uint32],
        lengths: npt.NDArray[np.uint32],
        end: int,
        error: LuformatError | None,
    ):
        self.source = source
        self.byte_order = byte_order
        self.offsets = offsets
        self.types = types
        self.lengths = lengths
        self.end = end
        self.error = error

    def __len__(self) -> int:
        return len(self.offsets)

    @overload
    def __getitem__(self, item: int) -> Record: ...
    @overload
    def __getitem__(self, item: slice) -> list[Record]: ...
    def __getitem__(self, item: int | slice) -> Record | list[Record]:
        if isinstance(item, slice):
            return [self[number] for number in range(*item.indices(len(self)))]
        number = range(len(self))[item]
        return Record(
            number,
            int(self.offsets[number]),
            int(self.types[number]),
            int(self.lengths[number]),
            self.byte_order,
            self.source,
        )

    def __iter__(self) -> Iterator[Record]:
        return (self[number] for number in range(len(self)))

    def numbers_of(self, record_type: int) -> npt.NDArray[np.int64]:
        """Return the numbers of the records of one type."""
        return np.flatnonzero(self.types == record_type)

    @cached_property
    def kinds(self) -> list[int]:
        """The types that occur, in ascending order."""
        # Of each run of one type the last: np.unique would sort all of them.
        last = np.append(self.types[1:] != self.types[:-1], True)[: len(self)]
        return sorted({*self.types[last].tolist()})

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


def index_records(
    source: ByteSource,
    byte_order: ByteOrder,
    start: int = 0,
    *,
    stop_after: frozenset[int] = frozenset({END}),
    progress: Progress | None = None,
) -> RecordIndex:
    """Return the index of the records from offset `start` through the first of `stop_after`.

    Reads headers only. A header or body that does not fit, a missing END, or memory that
    cannot be read ends the index and is its `error`; nothing is raised.
    """
    walk = _Walk(source, byte_order, start, stop_after)
    error = walk.run(progress)
    offsets, types, lengths = walk.arrays()
    return RecordIndex(source, byte_order, offsets, types, lengths, walk.good_end, error)


class _Walk:
    """One pass over the headers, in windows that grow while records are small."""

    def __init__(
        self, source: ByteSource, order: ByteOrder, start: int, stop_after: frozenset[int]
    ):
        self._source = source
        self._order = order
        self._header = struct_of(_HEADER, order)
        self._stop_after = stop_after
        self._offsets = array("Q")
        self._types = array("I")
        self._lengths = array("I")
        self._position = start
        self.good_end = start

    def run(self, progress: Progress | None) -> LuformatError | None:
        size = self._source.size
        window = _FIRST_WINDOW
        while True:
            available = size - self._position
            if available < self._header.size:
                return self._no_end(available)
            length = min(window, available)
            try:
                view = self._source.view(self._position, length)
            except LuformatError as error:
                if length <= self._header.size:
                    return error
                # Part of the window is missing; smaller ones find the records before it.
                window = max(self._header.size, length // 2 & ~(_ALIGN - 1))
                continue
            start, seen = self._position, len(self._offsets)
            stopped = self._scan(view, start)
            self._gather(view, start, seen)
            if self._position > size and (error_at := self._overrun(size)):
                return error_at
            self.good_end = min(self._position, size)
            if stopped:
                return None
            if progress:
                progress(min(self._position, size), size)
            jumped = self._position >= start + 2 * length
            window = _FIRST_WINDOW if jumped else min(2 * window, _LAST_WINDOW)

    def _scan(self, view: bytes | memoryview, start: int) -> bool:
        """Walk the headers inside one window; return True at a stop record."""
        unpack = self._header.unpack_from
        append = self._offsets.append
        stop_after = self._stop_after
        last = len(view) - self._header.size
        at = 0
        while at <= last:
            before = at
            for _ in range(_BATCH):
                kind, length = unpack(view, at)
                append(start + at)
                before, at = at, at + (length + 15 & -8)
                if kind in stop_after:
                    self._position = start + at
                    return True
                if at > last:
                    break
            else:
                at += self._skip_alike(view, start, before, at - before)
        self._position = start + at
        return False

    def _skip_alike(self, view: bytes | memoryview, start: int, at: int, step: int) -> int:
        """Take the records that follow the one at `at` with the same header, `step` bytes each.

        Returns how many bytes they are. Long streams have long runs of them, which are seen
        at once.
        """
        words = np.frombuffer(view, np.uint64, len(view) // _ALIGN)[at // _ALIGN :: step // _ALIGN]
        differs = np.flatnonzero(words != words[0])
        count = int(differs[0]) if len(differs) else len(words)
        found = np.arange(1, count, dtype=np.uint64) * np.uint64(step) + np.uint64(start + at)
        self._offsets.frombytes(found.tobytes())
        return len(found) * step

    def _gather(self, view: bytes | memoryview, start: int, seen: int) -> None:
        """Keep the header words of the records found in this window."""
        if seen == len(self._offsets) - 1:  # most windows of an image with page contents
            kind, length = self._header.unpack_from(view, self._offsets[seen] - start)
            self._types.append(kind)
            self._lengths.append(length)
            return
        dtype = np.dtype(np.uint32).newbyteorder("<" if self._order == "little" else ">")
        words = np.frombuffer(view, dtype=dtype, count=len(view) // dtype.itemsize)
        at = (np.array(self._offsets[seen:], dtype=np.int64) - start) // dtype.itemsize
        self._types.frombytes(words[at].astype(np.uint32).tobytes())
        self._lengths.frombytes(words[at + 1].astype(np.uint32).tobytes())

    def _overrun(self, size: int) -> FramingError | None:
        """Return the error of a last record whose body runs over the end; drop the record."""
        offset = self._offsets[-1]
        kind, length = self._types[-1], self._lengths[-1]
        room = size - offset - self._header.size
        if length <= room:
            return None  # only the padding is cut off, as the posted consumer allows
        number = len(self._offsets) - 1
        for column in (self._offsets, self._types, self._lengths):
            column.pop()
        self.good_end = offset
        return FramingError(
            f"record {number} ({record_type_name(kind)}): the body is {length} bytes, "
            f"but only {room} are left in the stream",
            record=number,
            wanted=length,
            got=room,
            where=self._source.where(offset),
            hint="the length is damaged, or the stream was cut off here",
        )

    def _no_end(self, available: int) -> NoEndError:
        number = len(self._offsets)
        what = (
            f"no END record: the stream ends after {number} records"
            if available <= 0
            else f"no END record: {available} bytes are left after {number} records, "
            f"too few for a header ({self._header.size})"
        )
        return NoEndError(
            what,
            record=number,
            wanted=self._header.size,
            got=max(0, available),
            where=self._source.where(min(self._position, self._source.size)),
            hint="the producer ran out of memory, or the stream is incomplete",
        )

    def arrays(
        self,
    ) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
        """Return offsets, types and lengths of all records found."""
        return (
            np.array(self._offsets, dtype=np.uint64),
            np.array(self._types, dtype=np.uint32),
            np.array(self._lengths, dtype=np.uint32),
        )
