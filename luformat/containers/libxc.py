"""The libxc image: headers, and an index of its records through END or a checkpoint.

Implements "Headers" and "Records" of the libxc Domain Image Format.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.apart import LIBXL_ENUM, first_libxl_record
from luformat.containers.part import Part, fixed_size, parse_header
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import ByteOrder, bits_of, enum_values
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.bodies import BodyReader
from luformat.records.format import LIVE_UPDATE, RecordFormat
from luformat.records.index import END, Record, RecordIndex, record_number
from luformat.records.walk import RecordWalk

__all__ = ["LIBXC", "ImageBuilder", "LibxcImage", "read_libxc"]

_IHDR: Final = "libxc_image::ihdr"
_DHDR: Final = "libxc_image::dhdr"

LIBXC: Final = RecordFormat("libxc", LIVE_UPDATE.record, LIVE_UPDATE.enum)


@dataclass(frozen=True, slots=True)
class LibxcImage:
    """A libxc image at `offset` (bytes): its headers, and its records in one index.

    `context_record` is the number of the libxl record that announced it. In a stream with
    checkpoints the records are not contiguous: behind each CHECKPOINT stand records of
    libxl. A header that could not be read is None; `records.error` and `error` say why the
    image ends where it does, if that is not at END or a checkpoint.
    """

    offset: int
    byte_order: ByteOrder
    header: Part
    domain_header: Part | None
    records: RecordIndex
    context_record: int | None = None
    error: LuformatError | None = field(default=None, compare=False)

    @property
    def bodies(self) -> BodyReader:
        """A reader of the bodies of the records; keep it, since it keeps what it has looked up."""
        return BodyReader(self.records)

    @property
    def records_offset(self) -> int:
        """Offset of the first record."""
        return self.offset + fixed_size(_IHDR) + fixed_size(_DHDR)

    @property
    def version(self) -> int:
        """Version of the libxc stream (2 or 3)."""
        return self.header.numbers["version"]

    @property
    def checkpoints(self) -> npt.NDArray[np.int64]:
        """Numbers of the CHECKPOINT records."""
        return self.records.numbers_of(record_number("CHECKPOINT"))


class ImageBuilder:
    """Collects a libxc image, a run of records at a time."""

    def __init__(self, source: ByteSource, offset: int, context_record: int | None = None):
        """Read the image header; raises FramingError if it is none or cut off."""
        self._source = source
        self._offset = offset
        self._context_record = context_record
        self._header = parse_header(
            source, _IHDR, offset, byte_order="big", what="libxc image header"
        )
        is_be = self._header.numbers["options"] & bits_of(_IHDR, "is_big_endian")[0]
        self._byte_order: ByteOrder = "big" if is_be else "little"
        self._domain: Part | None = None
        self._walk = RecordWalk(source, LIBXC, self._byte_order, self._header.end)
        self._runs = 0
        self._error: LuformatError | None = None

    def read_domain_header(self) -> None:
        """Read the domain header; raises LuformatError if that cannot be done."""
        self._domain = parse_header(
            self._source,
            _DHDR,
            self._header.end,
            self._byte_order == "big",
            byte_order=self._byte_order,
            what="libxc domain header",
        )
        self._walk.position = self._domain.end

    def read_run(
        self, start: int, stop_after: frozenset[int], progress: Progress | None
    ) -> int | None:
        """Index the records from `start` through one of `stop_after`; return its type.

        Returns None and keeps the error if the run breaks off.
        """
        walk, before = self._walk, len(self._walk)
        walk.position = start
        last = walk.run(stop_after, progress)
        error = walk.error
        run = walk.index()
        intruder = first_libxl_record(run, self._first_shared(run, before))
        if intruder is not None:
            error, last = _intruder_error(run[intruder]), None
        del run
        if intruder is not None:
            walk.drop_from(intruder)
        if error is not None:
            self._error = self._located(error)
        self._runs += 1
        return last

    def _first_shared(self, run: RecordIndex, before: int) -> int:
        """Return the number of the first record of a run that libxl may have put there.

        The run begins with the record `before`. Of an image by itself that is what follows
        its first checkpoint.
        """
        if self._context_record is not None:
            return before
        checkpoint = run.first_of(record_number("CHECKPOINT"))
        return len(run) if checkpoint is None else checkpoint + 1

    def _located(self, error: LuformatError) -> LuformatError:
        """Let an error name the layer, and the checkpoint behind which it is."""
        if not isinstance(error, FramingError):
            return error
        place = f"libxc, after checkpoint {self._runs}: " if self._runs else "libxc: "
        return type(error)(
            place + error.message,
            record=error.record,
            wanted=error.wanted,
            got=error.got,
            where=error.where,
            hint=error.hint,
        )

    @property
    def error(self) -> LuformatError | None:
        """Why the last run broke off."""
        return self._error

    @property
    def end(self) -> int:
        """Offset after the last whole record, or header."""
        return self._walk.position

    def result(self, error: LuformatError | None = None) -> LibxcImage:
        """Return the image; `error` is one that the headers caused."""
        return LibxcImage(
            self._offset,
            self._byte_order,
            self._header,
            self._domain,
            self._walk.index(self._error),
            self._context_record,
            error or self._error,
        )


def read_libxc(source: ByteSource, offset: int = 0, progress: Progress | None = None) -> LibxcImage:
    """Return the libxc image at `offset`, its records indexed through END.

    Reads headers only, never page data. Raises FramingError if the image header is none or
    cut off; what breaks the image after that is its `error`.
    """
    builder = ImageBuilder(source, offset)
    try:
        builder.read_domain_header()
    except LuformatError as error:
        return builder.result(error)
    builder.read_run(builder.end, frozenset({END}), progress)
    return builder.result()


def _intruder_error(record: Record) -> FramingError:
    libxl = enum_values(LIBXL_ENUM)[record.type]["orig_id"]
    return FramingError(
        f"record {record.number}: a libxl record ({libxl}) inside the libxc image; "
        f"{record.body_length} bytes like these cannot be {record.type_name}",
        record=record.number,
        got=record.body_length,
        where=record.source.where(record.offset),
        hint="the libxc image ends with END or, in a Remus stream, with CHECKPOINT",
    )
