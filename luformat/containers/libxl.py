"""The libxl stream: its own records, and the libxc image between them.

Implements the libxenlight Domain Image Format, checkpointed streams included.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.apart import is_checkpoint_state, is_libxcs
from luformat.containers.layer_records import LayerRecords, RecordFormat, read_header
from luformat.containers.libxc import ImageBuilder, LibxcImage
from luformat.containers.part import Part, parse_part, size_of
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import ByteOrder, enum_number, enum_values, struct_of
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.index import END, record_number, record_type_name

__all__ = ["LIBXL_RECORDS", "LibxlStream", "read_libxl"]

LIBXL_RECORDS: Final = RecordFormat(
    layer="libxl",
    header="libxl_stream::record_header",
    record="libxl_stream::record",
    enum="libxl_stream::record_type",
)
_HEADER: Final = "libxl_stream::stream_header"


@dataclass(frozen=True, slots=True)
class LibxlStream:
    """A libxl stream at `offset` (bytes): header, libxl's records, and the libxc images.

    `checkpoints` counts the whole ones of a checkpointed (Remus) stream, which has no END
    of its own: `ended` is False, and `error` None if it stops behind a whole checkpoint.
    `end` is the offset after what could be read.
    """

    offset: int
    byte_order: ByteOrder
    header: Part
    records: LayerRecords
    images: tuple[LibxcImage, ...]
    checkpoints: int
    ended: bool
    end: int
    error: LuformatError | None = field(default=None, compare=False)


def read_libxl(
    source: ByteSource, offset: int = 0, progress: Progress | None = None
) -> LibxlStream:
    """Return the libxl stream at `offset`, all its layers indexed.

    Reads headers only, never page data. Raises FramingError if the stream's header is none
    or cut off; what breaks the stream after that is its `error`.
    """
    walk = _Walk(source, offset, progress)
    error: LuformatError | None = None
    try:
        walk.run()
    except LuformatError as broken:
        error = broken
        if walk.checkpoints and isinstance(error, FramingError) and error.wanted is not None:
            error.hint = (
                "a checkpointed stream stops where the connection broke; "
                f"checkpoints in it that are whole: {walk.checkpoints}"
            )
    return walk.result(error)


class _Walk:
    """One pass over both layers."""

    def __init__(self, source: ByteSource, offset: int, progress: Progress | None):
        self._source = source
        self._offset = offset
        self._progress = progress
        self._header = parse_part(source, _HEADER, offset, what="libxl stream header")
        self._order: ByteOrder = "big" if self._header.value.is_big_endian else "little"
        self._records = LayerRecords(source, self._order, LIBXL_RECORDS)
        self._image: ImageBuilder | None = None
        self._images: list[LibxcImage] = []
        self._in_checkpoint = False
        self._ended = False
        self._position = self._header.end
        self.checkpoints = 0

    def run(self) -> None:
        """Walk to END; raises LuformatError where the stream breaks."""
        context = enum_number(LIBXL_RECORDS.enum, "LIBXC_CONTEXT")
        checkpoint_end = enum_number(LIBXL_RECORDS.enum, "CHECKPOINT_END")
        while not self._ended:
            kind = self._take_record()
            if kind == END:
                self._ended = True
            elif kind == context:
                self._start_image()
            elif kind == checkpoint_end and not self._resume_image():
                return

    def _take_record(self) -> int:
        """Add the libxl record at the current position; return its type."""
        kind, length = read_header(self._records, self._position)
        body = self._position + size_of(LIBXL_RECORDS.header)
        if is_libxcs(self._source, self._order, kind, body, length):
            number, name = len(self._records), record_type_name(kind)
            message = f"libxl record {number}: a libxc record ({name}) among the records of libxl"
            if kind in enum_values(LIBXL_RECORDS.enum):
                own = LIBXL_RECORDS.name_of(kind)
                message += f"; {length} bytes like these cannot be {own}"
            raise FramingError(
                message,
                record=number,
                got=length,
                where=self._source.where(self._position),
                hint="libxc records stand between LIBXC_CONTEXT and END or CHECKPOINT",
            )
        self._records.append(self._position, kind, length)
        self._position = min(self._records[-1].end, self._source.size)
        return kind

    def _start_image(self) -> None:
        self._close_image()
        self._image = ImageBuilder(self._source, self._position, len(self._records) - 1)
        self._position = self._image.end
        try:
            self._position = self._image.read_domain_header()
        except LuformatError as error:
            self._images.append(self._image.result(error))
            self._image = None
            raise
        self._read_run(self._image)

    def _read_run(self, image: ImageBuilder) -> None:
        """Index libxc's records up to the point where libxl has its turn."""
        stop_after = frozenset({END, record_number("CHECKPOINT")})
        self._position, last = image.read_run(self._position, stop_after, self._progress)
        if image.error is not None:
            raise image.error
        self._in_checkpoint = last != END

    def _resume_image(self) -> bool:
        """Let libxc continue after CHECKPOINT_END; return False if the stream stops there."""
        if self._image is None or not self._in_checkpoint:
            raise FramingError(
                f"libxl record {len(self._records) - 1}: CHECKPOINT_END, but no checkpoint is open",
                record=len(self._records) - 1,
                where=self._source.where(self._records[-1].offset),
                hint="CHECKPOINT_END follows a CHECKPOINT record of libxc",
            )
        self._in_checkpoint = False
        self.checkpoints += 1
        while self._is_colo_message():
            self._take_record()
        if self._position >= self._source.size:
            return False
        self._read_run(self._image)
        return True

    def _is_colo_message(self) -> bool:
        """Tell whether a COLO primary speaks to libxl before libxc continues.

        Its CHECKPOINT_STATE has the number of X86_PV_VCPU_EXTENDED; the length tells.
        """
        header = struct_of(LIBXL_RECORDS.header, self._order)
        if self._source.size - self._position < header.size:
            return False
        kind, length = header.unpack(self._source.view(self._position, header.size))
        return is_checkpoint_state(kind, length)

    def _close_image(self) -> None:
        if self._image is not None:
            self._images.append(self._image.result())
            self._image = None

    def result(self, error: LuformatError | None) -> LibxlStream:
        """Return what has been read so far."""
        self._close_image()
        return LibxlStream(
            self._offset,
            self._order,
            self._header,
            self._records,
            tuple(self._images),
            self.checkpoints,
            self._ended,
            self._position,
            error,
        )
