"""xenstored's live update state: header and an index of its records.

Implements the image format of the Xenstore Migration design.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from luformat.containers.part import Part, parse_part
from luformat.errors import LuformatError
from luformat.layout.layouts import ByteOrder
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.format import RecordFormat, Wording
from luformat.records.index import RecordIndex
from luformat.records.walk import index_records

__all__ = ["XENSTORE", "XenstoreState", "read_xenstore"]

XENSTORE: Final = RecordFormat(
    layer="xenstore",
    record="xenstore_state::record",
    enum="xenstore_state::record_type",
    whole_padding=True,  # xenstored reads it with the body
    bodies_in_record=True,
    wording=Wording(owner="xenstore ", opening="xenstore: "),
)


@dataclass(frozen=True, slots=True)
class XenstoreState:
    """The state stream at `offset` (bytes): its header and records through END."""

    offset: int
    byte_order: ByteOrder
    header: Part
    records: RecordIndex

    @property
    def end(self) -> int:
        """Offset after the last whole record."""
        return self.records.end

    @property
    def error(self) -> LuformatError | None:
        """Why the last record is not END."""
        return self.records.error


def read_xenstore(
    source: ByteSource, offset: int = 0, progress: Progress | None = None
) -> XenstoreState:
    """Return the state stream at `offset`, its records indexed.

    Raises FramingError if the header is none or cut off; what breaks the stream after that
    is its `error`.
    """
    header = parse_part(source, "xenstore_state::stream_header", offset, what="xenstore header")
    byte_order: ByteOrder = "big" if header.value.is_big_endian else "little"
    records = index_records(
        source, byte_order, header.end, record_format=XENSTORE, progress=progress
    )
    return XenstoreState(offset, byte_order, header, records)
