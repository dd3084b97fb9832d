"""xenstored's live update state: header and an index of its records.

Implements the image format of the Xenstore Migration design.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.layer_records import (
    LayerRecord,
    LayerRecords,
    RecordFormat,
    read_header,
)
from luformat.containers.part import Part, parse_part
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import ByteOrder
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource
from luformat.records.index import END

__all__ = ["XENSTORE_RECORDS", "XenstoreState", "read_xenstore"]

XENSTORE_RECORDS: Final = RecordFormat(
    layer="xenstore",
    header="xenstore_state::record::record_header",
    record="xenstore_state::record",
    enum="xenstore_state::record_type",
    bodies_in_record=True,
)


@dataclass(frozen=True, slots=True)
class XenstoreState:
    """The state stream at `offset` (bytes): its header and records through END.

    `end` is the offset after the last whole record; `error` says why it is not END.
    """

    offset: int
    byte_order: ByteOrder
    header: Part
    records: LayerRecords
    end: int
    error: LuformatError | None = field(default=None, compare=False)


def read_xenstore(
    source: ByteSource, offset: int = 0, progress: Progress | None = None
) -> XenstoreState:
    """Return the state stream at `offset`, its records indexed.

    Raises FramingError if the header is none or cut off; what breaks the stream after that
    is its `error`.
    """
    header = parse_part(source, "xenstore_state::stream_header", offset, what="xenstore header")
    order: ByteOrder = "big" if header.value.is_big_endian else "little"
    records = LayerRecords(source, order, XENSTORE_RECORDS)
    end = header.end
    error: LuformatError | None = None
    kind: int | None = None
    while kind != END:
        try:
            kind, length = read_header(records, end)
            record = LayerRecord(len(records), end, kind, length, order, XENSTORE_RECORDS, source)
            _check_padding(record)
        except LuformatError as broken:
            error = broken
            break
        records.append(end, kind, length)
        end = record.end
        if progress:
            progress(end, source.size)
    return XenstoreState(offset, order, header, records, end, error)


def _check_padding(record: LayerRecord) -> None:
    """Raise FramingError if the padding is cut off, which xenstored reads with the body."""
    left = record.source.size - record.body_end
    if left < record.padding_length:
        raise FramingError(
            f"xenstore record {record.number} ({record.type_name}): {record.padding_length} bytes "
            f"of padding follow the body, but only {left} are left",
            record=record.number,
            wanted=record.padding_length,
            got=left,
            where=record.source.where(record.offset),
            hint="the file was cut off here",
        )
