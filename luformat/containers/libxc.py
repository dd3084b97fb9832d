"""The libxc image: headers, and an index of its records through END or a checkpoint.

Implements "Headers" and "Records" of the libxc Domain Image Format.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.apart import LIBXL_ENUM, first_libxl_record
from luformat.containers.part import Part, read_header, size_of
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import ByteOrder, bits_of, enum_values
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.index import (
    END,
    RecordIndex,
    index_records,
    record_number,
    record_type_name,
)

__all__ = ["ImageBuilder", "LibxcImage", "read_libxc"]

_IHDR: Final = "libxc_image::ihdr"
_DHDR: Final = "libxc_image::dhdr"


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
    def records_offset(self) -> int:
        """Offset of the first record."""
        return self.offset + size_of(_IHDR) + size_of(_DHDR)

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
        self._header = read_header(source, _IHDR, offset, order="big", what="libxc image header")
        is_be = self._header.numbers["options"] & bits_of(_IHDR, "is_big_endian")[0]
        self._order: ByteOrder = "big" if is_be else "little"
        self._domain: Part | None = None
        self._offsets = array("Q")
        self._types = array("I")
        self._lengths = array("I")
        self._runs = 0
        self._end = self._header.end
        self._error: LuformatError | None = None

    def read_domain_header(self) -> int:
        """Read the domain header; return the offset of the first record."""
        self._domain = read_header(
            self._source,
            _DHDR,
            self._end,
            self._order == "big",
            order=self._order,
            what="libxc domain header",
        )
        self._end = self._domain.end
        return self._end

    def read_run(
        self, start: int, stop_after: frozenset[int], progress: Progress | None
    ) -> tuple[int, int | None]:
        """Index the records from `start` through one of `stop_after`.

        Returns the offset after the last record and its type, or None and keeps the error
        if the run breaks off.
        """
        run = index_records(
            self._source, self._order, start, stop_after=stop_after, progress=progress
        )
        count = len(run)
        error = run.error
        if (intruder := first_libxl_record(run, self._first_shared(run))) is not None:
            count, error = intruder, _intruder_error(run, intruder)
        if error is not None:
            self._error = self._located(error)
        self._offsets.frombytes(run.offsets[:count].astype(np.uint64).tobytes())
        self._types.frombytes(run.types[:count].astype(np.uint32).tobytes())
        self._lengths.frombytes(run.lengths[:count].astype(np.uint32).tobytes())
        self._end = run.end if count == len(run) else int(run.offsets[count])
        self._runs += 1
        return self._end, None if self._error else int(run.types[-1])

    def _first_shared(self, run: RecordIndex) -> int:
        """Return the number of the first record of a run that libxl may have put there.

        Of an image by itself that is what follows its first checkpoint.
        """
        if self._context_record is not None:
            return 0
        checkpoints = run.numbers_of(record_number("CHECKPOINT"))
        return int(checkpoints[0]) + 1 if len(checkpoints) else len(run)

    def _located(self, error: LuformatError) -> LuformatError:
        """Let an error name the layer and, behind a checkpoint, count from the image's start."""
        if not isinstance(error, FramingError):
            return error
        place = f"libxc, after checkpoint {self._runs}: " if self._runs else "libxc: "
        return type(error)(
            place + error.message,
            record=None if error.record is None else error.record + len(self._offsets),
            wanted=error.wanted,
            got=error.got,
            where=error.where,
            hint="the length is damaged, or the file was cut off here"
            if error.wanted is not None
            else error.hint,
        )

    @property
    def error(self) -> LuformatError | None:
        """Why the last run broke off."""
        return self._error

    @property
    def end(self) -> int:
        """Offset after the last whole record."""
        return self._end

    def result(self, error: LuformatError | None = None) -> LibxcImage:
        """Return the image; `error` is one that the headers caused."""
        records = RecordIndex(
            self._source,
            self._order,
            np.array(self._offsets, dtype=np.uint64),
            np.array(self._types, dtype=np.uint32),
            np.array(self._lengths, dtype=np.uint32),
            self._end,
            self._error,
        )
        return LibxcImage(
            self._offset,
            self._order,
            self._header,
            self._domain,
            records,
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
        start = builder.read_domain_header()
    except LuformatError as error:
        return builder.result(error)
    builder.read_run(start, frozenset({END}), progress)
    return builder.result()


def _intruder_error(run: RecordIndex, number: int) -> FramingError:
    record = run[number]
    libxl = enum_values(LIBXL_ENUM)[record.type]["orig_id"]
    return FramingError(
        f"record {number}: a libxl record ({libxl}) inside the libxc image; "
        f"{record.body_length} bytes like these cannot be {record_type_name(record.type)}",
        record=number,
        got=record.body_length,
        where=record.source.where(record.offset),
        hint="the libxc image ends with END or, in a Remus stream, with CHECKPOINT",
    )
