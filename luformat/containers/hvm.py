"""The HVM context: an index of its entries, bare in a file or as the body of a record.

Implements the sequence of `struct hvm_save_descriptor` of Xen's public headers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeVar

from luformat.containers.part import fixed_size
from luformat.errors import LuformatError
from luformat.layout.layouts import body_case, enum_number, type_layout
from luformat.memory.source import ByteSource
from luformat.records.bodies import Body, record_types_of
from luformat.records.format import RecordFormat, Wording
from luformat.records.index import Record, RecordIndex
from luformat.records.partial import TypedBytes, decode_extent
from luformat.records.walk import index_records

__all__ = [
    "HVM",
    "HvmContext",
    "context_of",
    "entry_extent",
    "is_hvm_context",
    "read_entry",
    "read_hvm_context",
]

T = TypeVar("T")

HVM: Final = RecordFormat(
    layer="hvm",
    record="xen_hvm_context::entry",
    enum="xen_hvm_context::save_type",
    alignment=1,
    classed=False,
    wording=Wording(
        owner="HVM ",
        opening="HVM context: ",
        record="entry",
        records="entries",
        header="descriptor",
        whole="context",
        lost_end="the context was cut off, or the length of an entry is damaged",
    ),
)


@cache
def _least_length(code: int) -> int | None:
    """Return the length in bytes of a body's shortest form; None for an unknown type code."""
    case = body_case(HVM.record, code)
    if case is None:
        return None
    for spec in type_layout(case[0])["fields"]:
        if "if" in spec or spec["width"] is None:
            return int(spec["offset"])
    return fixed_size(case[0])


def is_hvm_context(head: bytes) -> bool:
    """Tell whether `head` begins a bare HVM context: a HEADER entry, then a plausible one."""
    descriptor = HVM.header("little")
    if len(head) < descriptor.size:
        return False
    header = enum_number(HVM.enum, "HEADER")
    length = _least_length(header) or 0
    if descriptor.unpack_from(head) != (header, 0, length):
        return False
    if len(head) < length + 2 * descriptor.size:
        return True
    code, _, body = descriptor.unpack_from(head, descriptor.size + length)
    least = 0 if code == enum_number(HVM.enum, "END") else _least_length(code)
    return least is not None and body >= least


@dataclass(frozen=True, slots=True)
class HvmContext:
    """An HVM context at `offset` (bytes): its entries, through the terminator.

    `trailing` bytes of the context stand behind them.
    """

    offset: int
    entries: RecordIndex
    trailing: int

    @property
    def end(self) -> int:
        """Offset after the last whole entry."""
        return self.entries.end

    @property
    def error(self) -> LuformatError | None:
        """Why the entries do not end with the terminator."""
        return self.entries.error

    def of_type(self, kind: type[T]) -> Iterator[Body[T]]:
        """Yield the bodies of the entries of a schema type, each as far as it makes sense.

        `kind` is the class of the generated parser (`XenHvmContext.Cpu`), which tells a type
        checker the fields. Raises SelectionError for a class that is no body of an entry, a
        LuformatError of another kind if the bytes of one cannot be read.
        """
        numbers = record_types_of(HVM.record, kind)
        return (read_entry(entry) for entry in self.entries if entry.type in numbers)


def read_entry(entry: Record) -> Body[Any]:
    """Return the body of an entry, decoded as far as it makes sense.

    Raises LuformatError only if its bytes cannot be read.
    """
    case = body_case(HVM.record, entry.type)
    if case is None:
        return Body(entry, None, None, 0)
    part = decode_extent(entry_extent(entry, case[0]))
    return Body(entry, case[0], part.value, part.decoded, part.error)


def entry_extent(entry: Record, key: str) -> TypedBytes:
    """Return where the body of an entry stands, which should have the layout of a type."""
    return TypedBytes(
        entry.source,
        key,
        entry.body_offset,
        entry.body_length,
        entry.who,
        "the length of the entry or a count in it is damaged",
    )


def context_of(record: Record) -> HvmContext:
    """Return the HVM context in an HVM_CONTEXT record; nothing is raised for bad content."""
    return read_hvm_context(record.source, record.body_offset, record.body_length)


def read_hvm_context(source: ByteSource, offset: int = 0, length: int | None = None) -> HvmContext:
    """Return the index of the HVM context of `length` bytes at `offset`.

    Without `length` the context reaches to the end of the source. An entry that does not fit
    is the `error`, nothing is raised for bad content.
    """
    stop = source.size if length is None else min(offset + length, source.size)
    entries = index_records(source, "little", offset, record_format=HVM, stop=stop)
    return HvmContext(offset, entries, 0 if entries.error else stop - entries.end)
