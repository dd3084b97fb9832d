"""The walk over the headers of a layer's records, in windows.

A header tells where the next one is, so the walk is a chain and cannot be cut into pieces. What
makes it quick:

- Bytes are asked for by the window, not by the header: a stream lies in scattered pages, and
  each question costs more than a hundred headers. Windows double while records are small and
  start small again after a jump over a large body, so that page contents are never read.
- Inside a window the loop keeps offsets only. What the headers say is gathered afterwards for
  all of them at once.
- Long streams have long runs of records with the same header (page lists, pages, vCPUs). After
  every `_BATCH` records the walk looks how many follow that are like the last one, and takes
  them in one step.

A window of which a part is missing is halved until what is there has been read: records before
the hole count, and the error is that of the header that is missing. Layers that take turns in
one file (libxl, libxc) are walked with `peek` and `take`, or `run` by `run`.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from luformat.errors import FramingError, LuformatError, NoEndError
from luformat.layout.layouts import SIGNS, ByteOrder
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.format import LIVE_UPDATE, RecordFormat
from luformat.records.index import Columns, Record, RecordIndex

__all__ = ["RecordWalk", "index_records"]

_BATCH: Final = 256
"""Records from one look for a run of like ones to the next."""
_FEW: Final = 64
"""Fewer headers are read one by one: page contents leave one a window, an HVM context has few."""
_FIRST_WINDOW: Final = 1 << 12
_LAST_WINDOW: Final = 1 << 20


def index_records(
    source: ByteSource,
    byte_order: ByteOrder,
    start: int = 0,
    *,
    record_format: RecordFormat = LIVE_UPDATE,
    stop: int | None = None,
    progress: Progress | None = None,
) -> RecordIndex:
    """Return the index of the records from offset `start` through END, none beyond `stop`.

    Reads headers only. A header or body that does not fit, a missing END, or memory that
    cannot be read ends the index and is its `error`; nothing is raised.
    """
    walk = RecordWalk(source, record_format, byte_order, start, stop)
    walk.run(frozenset({record_format.end}), progress)
    return walk.index()


class RecordWalk:
    """Collects the records of one layer of a source, from `position` on; `stop` ends the layer.

    `position` is where the next header stands, `error` what ended the last `run`.
    """

    def __init__(
        self,
        source: ByteSource,
        record_format: RecordFormat,
        byte_order: ByteOrder,
        start: int = 0,
        stop: int | None = None,
    ):
        self.source = source
        self.format = record_format
        self.byte_order = record_format.byte_order(byte_order)
        self.position = start
        self.error: LuformatError | None = None
        self._stop = source.size if stop is None else min(stop, source.size)
        self._header = record_format.header(self.byte_order)
        self._columns = Columns()

    def __len__(self) -> int:
        return len(self._columns.offsets)

    def index(self, error: LuformatError | None = None) -> RecordIndex:
        """Return the records found so far; `error` is one that the walk itself did not meet."""
        return RecordIndex(
            self.source,
            self.format,
            self.byte_order,
            self._columns,
            self.position,
            error or self.error,
        )

    def drop_from(self, number: int) -> None:
        """Forget the record with this number and all behind it, and go back to where it is."""
        self.position = self._columns.offsets[number]
        self._columns.drop_from(number)

    def next_header(self) -> tuple[int, ...] | None:
        """Return the integers of the header at the current position, None if none fits there."""
        size = self._header.size
        if self._stop - self.position < size:
            return None
        found: tuple[int, ...] = self._header.unpack(self.source.view(self.position, size))
        return found

    def peek(self) -> Record:
        """Return the record at the current position without taking it.

        Raises FramingError if it does not fit, LuformatError if it cannot be read.
        """
        header = self.next_header()
        if header is None:
            raise self._lost_end()
        kind, *more, length = header
        record = Record(
            len(self),
            self.position,
            kind,
            length,
            self.byte_order,
            self.format,
            self.source,
            *more,
        )
        if record.body_end > self._stop:
            raise self._overrun(record)
        return record

    def take(self, record: Record) -> None:
        """Add the record that `peek` returned, and go on behind it."""
        self._columns.offsets.append(record.offset)
        self._columns.types.append(record.type)
        self._columns.lengths.append(record.body_length)
        if len(self.format.header_fields) > 2:
            self._columns.instances.append(record.instance)
        self.position = min(record.end, self._stop)

    def run(self, stop_after: frozenset[int], progress: Progress | None = None) -> int | None:
        """Take records through the first of one of the types `stop_after`; return its type.

        Returns None and keeps the `error` if the records break off before.
        """
        try:
            return self._run(stop_after, progress)
        except LuformatError as error:
            self.error = error
            return None

    def _run(self, stop_after: frozenset[int], progress: Progress | None) -> int:
        window = _FIRST_WINDOW
        while True:
            available = self._stop - self.position
            if available < self._header.size:
                raise self._lost_end()
            length = min(window, available)
            try:
                view = self.source.view(self.position, length)
            except LuformatError:
                if length <= self._header.size:
                    raise
                # Part of the window is missing; smaller ones find the records before it.
                window = max(self._header.size, length // 2 & -8)
                continue
            start, seen = self.position, len(self)
            found = self._scan(view, start, stop_after)
            self._gather(view, start, seen)
            if self.position > self._stop:
                self._check_last()
            if found is not None:
                return found
            if progress:
                progress(self.position, self._stop)
            jumped = self.position >= start + 2 * length
            window = _FIRST_WINDOW if jumped else min(2 * window, _LAST_WINDOW)

    def _scan(self, view: bytes | memoryview, start: int, stop_after: frozenset[int]) -> int | None:
        """Walk the headers inside one window; return the type of a record to stop after."""
        unpack, size = self.format.framing(self.byte_order).unpack_from, self._header.size
        append = self._columns.offsets.append
        last = len(view) - size
        ahead, mask = size + self.format.alignment - 1, -self.format.alignment
        at = 0
        while at <= last:
            before = at
            for _ in range(_BATCH):
                kind, length = unpack(view, at)
                append(start + at)
                before, at = at, at + (length + ahead & mask)
                if kind in stop_after:
                    self.position = start + at
                    return int(kind)
                if at > last:
                    break
            else:
                at += self._skip_alike(view, start, before, at - before)
        self.position = start + at
        return None

    def _skip_alike(self, view: bytes | memoryview, start: int, at: int, step: int) -> int:
        """Take the records that follow the one at `at` with the same header, `step` bytes each.

        Returns how many bytes they are.
        """
        size = self._header.size
        if view[at : at + size] != view[at + step : at + step + size]:
            return 0
        # Machine words are compared much quicker than octets of any number.
        header = np.dtype(np.uint64 if size == np.uint64().itemsize else (np.void, size))
        count = (len(view) - size - at) // step + 1
        headers = np.ndarray((count,), header, view, at, (step,))
        differs = np.flatnonzero(headers != headers[0])
        count = int(differs[0]) if len(differs) else count
        found = np.arange(1, count, dtype=np.uint64) * np.uint64(step) + np.uint64(start + at)
        self._columns.offsets.frombytes(found.tobytes())
        return len(found) * step

    def _gather(self, view: bytes | memoryview, start: int, seen: int) -> None:
        """Keep what the headers of the records found in this window say."""
        columns = self._columns
        if len(self) - seen < _FEW:
            for offset in columns.offsets[seen:]:
                kind, *more, length = self._header.unpack_from(view, offset - start)
                columns.types.append(kind)
                columns.lengths.append(length)
                columns.instances.extend(more)
            return
        at = np.array(columns.offsets[seen:], dtype=np.int64) - start
        kind_field, *more_fields, length_field = self.format.header_fields
        sign = SIGNS[self.byte_order]
        for spec, column in (
            (kind_field, columns.types),
            (length_field, columns.lengths),
            *((spec, columns.instances) for spec in more_fields),
        ):
            # An integer at every byte: headers need not be aligned.
            everywhere: np.ndarray[tuple[int], np.dtype[np.uint64]] = np.ndarray(
                (len(view) - self._header.size + 1,),
                np.dtype(f"{sign}u{spec['width']}"),
                view,
                spec["offset"],
                (1,),
            )
            column.frombytes(everywhere[at].astype(f"u{column.itemsize}").tobytes())

    def _check_last(self) -> None:
        """Raise FramingError if the last record runs over the end, and drop it then.

        That only its padding is cut off the posted consumer allows, libxl's does, too.
        """
        columns = self._columns
        number = len(self) - 1
        record = Record(
            number,
            columns.offsets[number],
            columns.types[number],
            columns.lengths[number],
            self.byte_order,
            self.format,
            self.source,
            *columns.instances[number:],
        )
        if record.body_end > self._stop:
            error = self._overrun(record)
        elif self.format.whole_padding:
            error = self._short_padding(record)
        else:
            self.position = self._stop
            return
        self.drop_from(number)
        raise error

    def _overrun(self, record: Record) -> FramingError:
        words = self.format.wording
        room = self._stop - record.body_offset
        return FramingError(
            f"{record.who}: the body is {record.body_length} bytes, "
            f"but only {room} are left in the {words.whole}",
            record=record.number,
            wanted=record.body_length,
            got=room,
            where=self.source.where(record.offset),
            hint=f"the length is damaged, or the {words.whole} was cut off here",
        )

    def _short_padding(self, record: Record) -> FramingError:
        left = self._stop - record.body_end
        return FramingError(
            f"{record.who}: {record.padding_length} bytes of padding follow the body, "
            f"but only {left} are left",
            record=record.number,
            wanted=record.padding_length,
            got=left,
            where=self.source.where(record.offset),
            hint=self.format.wording.lost_end,
        )

    def _lost_end(self) -> NoEndError:
        words, size = self.format.wording, self._header.size
        number, room = len(self), max(0, self._stop - self.position)
        text = f"{words.opening}no END {words.record}: "
        if room:
            text += f"{room} bytes are left after {number} {words.records}, "
            text += f"too few for a {words.header} ({size})"
        else:
            text += f"the {words.whole} ends after {number} {words.records}"
        return NoEndError(
            text,
            record=number,
            wanted=size,
            got=room,
            where=self.source.where(min(self.position, self._stop)),
            hint=words.lost_end,
        )
