"""The libxl stream: its own records, and the libxc image between them.

Implements the libxenlight Domain Image Format, checkpointed streams included.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.apart import is_checkpoint_state, is_libxcs
from luformat.containers.libxc import ImageBuilder, LibxcImage
from luformat.containers.part import Part, parse_part
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import ByteOrder, enum_number
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.format import RecordFormat, Wording
from luformat.records.index import END, Record, RecordIndex, record_number, record_type_name
from luformat.records.walk import RecordWalk

__all__ = ["LIBXL", "LibxlStream", "read_libxl"]

LIBXL: Final = RecordFormat(
    layer="libxl",
    record="libxl_stream::record",
    enum="libxl_stream::record_type",
    wording=Wording(owner="libxl ", opening="libxl: "),
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
    records: RecordIndex
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
    walk = _TwoLayers(source, offset, progress)
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


class _TwoLayers:
    """One pass over the records of libxl and, where these say so, those of libxc."""

    def __init__(self, source: ByteSource, offset: int, progress: Progress | None):
        self._source = source
        self._offset = offset
        self._progress = progress
        self._header = parse_part(source, _HEADER, offset, what="libxl stream header")
        self._byte_order: ByteOrder = "big" if self._header.value.is_big_endian else "little"
        self._walk = RecordWalk(source, LIBXL, self._byte_order, self._header.end)
        self._image: ImageBuilder | None = None
        self._images: list[LibxcImage] = []
        self._in_checkpoint = False
        self._ended = False
        self.checkpoints = 0

    def run(self) -> None:
        """Walk to END; raises LuformatError where the stream breaks."""
        context = enum_number(LIBXL.enum, "LIBXC_CONTEXT")
        checkpoint_end = enum_number(LIBXL.enum, "CHECKPOINT_END")
        while not self._ended:
            record = self._take_record()
            if record.type == END:
                self._ended = True
            elif record.type == context:
                self._start_image()
            elif record.type == checkpoint_end and not self._resume_image(record):
                return

    def _take_record(self) -> Record:
        """Add the libxl record at the current position and return it."""
        record = self._walk.peek()
        if is_libxcs(record):
            kind, length = record.type, record.body_length
            message = (
                f"libxl record {record.number}: a libxc record ({record_type_name(kind)}) "
                "among the records of libxl"
            )
            if record.is_known:
                message += f"; {length} bytes like these cannot be {record.type_name}"
            raise FramingError(
                message,
                record=record.number,
                got=length,
                where=self._source.where(record.offset),
                hint="libxc records stand between LIBXC_CONTEXT and END or CHECKPOINT",
            )
        self._walk.take(record)
        return record

    def _start_image(self) -> None:
        self._close_image()
        self._image = ImageBuilder(self._source, self._walk.position, len(self._walk) - 1)
        try:
            self._image.read_domain_header()
        except LuformatError as error:
            self._walk.position = self._image.end
            self._images.append(self._image.result(error))
            self._image = None
            raise
        self._read_run(self._image, self._image.end)

    def _read_run(self, image: ImageBuilder, start: int) -> None:
        """Index libxc's records up to the point where libxl has its turn."""
        stop_after = frozenset({END, record_number("CHECKPOINT")})
        last = image.read_run(start, stop_after, self._progress)
        self._walk.position = image.end
        if image.error is not None:
            raise image.error
        self._in_checkpoint = last != END

    def _resume_image(self, marker: Record) -> bool:
        """Let libxc continue after CHECKPOINT_END; return False if the stream stops there."""
        if self._image is None or not self._in_checkpoint:
            raise FramingError(
                f"libxl record {marker.number}: CHECKPOINT_END, but no checkpoint is open",
                record=marker.number,
                where=self._source.where(marker.offset),
                hint="CHECKPOINT_END follows a CHECKPOINT record of libxc",
            )
        self._in_checkpoint = False
        self.checkpoints += 1
        while self._is_colo_message():
            self._take_record()
        if self._walk.position >= self._source.size:
            return False
        self._read_run(self._image, self._walk.position)
        return True

    def _is_colo_message(self) -> bool:
        """Tell whether a COLO primary speaks to libxl before libxc continues.

        Its CHECKPOINT_STATE has the number of X86_PV_VCPU_EXTENDED; the length tells.
        """
        header = self._walk.next_header()
        return header is not None and is_checkpoint_state(*header)

    def _close_image(self) -> None:
        if self._image is not None:
            self._images.append(self._image.result())
            self._image = None

    def result(self, error: LuformatError | None) -> LibxlStream:
        """Return what has been read so far."""
        self._close_image()
        own = error if all(image.error is None for image in self._images) else None
        return LibxlStream(
            self._offset,
            self._byte_order,
            self._header,
            self._walk.index(own),
            tuple(self._images),
            self.checkpoints,
            self._ended,
            self._walk.position,
            error,
        )
