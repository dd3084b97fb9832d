"""The HVM context: an index of its entries, bare in a file or as the body of a record.

Implements the sequence of `struct hvm_save_descriptor` of Xen's public headers.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, overload

from luformat.containers.part import Part, parse_part, size_of
from luformat.errors import FramingError, LuformatError
from luformat.layout.layouts import body_case, enum_label, enum_number, type_layout
from luformat.memory.source import ByteSource

__all__ = ["HvmContext", "HvmEntries", "HvmEntry", "is_hvm_context", "read_hvm_context"]

_ENTRY: Final = "xen_hvm_context::entry"
_ENUM: Final = "xen_hvm_context::save_type"


@cache
def _descriptor() -> struct.Struct:
    """Return the reader of an entry's descriptor: the integers in front of its body."""
    codes = {2: "H", 4: "I"}
    fields = [spec for spec in type_layout(_ENTRY)["fields"] if spec["kind"] == "uint"]
    return struct.Struct("<" + "".join(codes[spec["width"]] for spec in fields))


@cache
def _least_length(code: int) -> int | None:
    """Return the length in bytes of a body's shortest form; None for an unknown type code."""
    case = body_case(_ENTRY, code)
    if case is None:
        return None
    for spec in type_layout(case[0])["fields"]:
        if "if" in spec or spec["width"] is None:
            return int(spec["offset"])
    return size_of(case[0])


def is_hvm_context(head: bytes) -> bool:
    """Tell whether `head` begins a bare HVM context: a HEADER entry, then a plausible one."""
    descriptor = _descriptor()
    if len(head) < descriptor.size:
        return False
    header = enum_number(_ENUM, "HEADER")
    length = _least_length(header) or 0
    if descriptor.unpack_from(head) != (header, 0, length):
        return False
    if len(head) < length + 2 * descriptor.size:
        return True
    code, _, body = descriptor.unpack_from(head, descriptor.size + length)
    least = 0 if code == enum_number(_ENUM, "END") else _least_length(code)
    return least is not None and body >= least


@dataclass(frozen=True, slots=True)
class HvmEntry:
    """One entry of an HVM context; `offset` (of the descriptor) and lengths in bytes."""

    number: int
    offset: int
    typecode: int
    instance: int
    body_length: int
    source: ByteSource = field(repr=False, compare=False)

    @property
    def type_name(self) -> str:
        """Xen's name of the type code (`CPU`), `unknown` for a code without one."""
        return enum_label(_ENUM, self.typecode) or "unknown"

    @property
    def body_offset(self) -> int:
        """Offset of the first body byte."""
        return self.offset + _descriptor().size

    @property
    def end(self) -> int:
        """Offset of the byte after the entry."""
        return self.body_offset + self.body_length

    def parse(self) -> Part:
        """Return the whole entry, decoded; raises BodyError if the body does not fit its type."""
        what = f"HVM entry {self.number} ({self.type_name} {self.instance})"
        return parse_part(
            self.source, _ENTRY, self.offset, length=self.end - self.offset, what=what
        )


class HvmEntries:
    """The entries of an HVM context as a sequence; 16 bytes of memory each."""

    def __init__(self, source: ByteSource):
        self._source = source
        self._offsets = array("Q")
        self._descriptors = array("Q")

    def append(self, offset: int, typecode: int, instance: int, length: int) -> None:
        """Add an entry: offset of its descriptor, type code, instance, body length (bytes)."""
        self._offsets.append(offset)
        self._descriptors.append(typecode | instance << 16 | length << 32)

    def shapes(self) -> set[tuple[int, int]]:
        """Return the pairs of type code and body length (bytes) that occur."""
        return {(words & 0xFFFF, words >> 32) for words in self._descriptors}

    def __len__(self) -> int:
        return len(self._offsets)

    @overload
    def __getitem__(self, item: int) -> HvmEntry: ...
    @overload
    def __getitem__(self, item: slice) -> list[HvmEntry]: ...
    def __getitem__(self, item: int | slice) -> HvmEntry | list[HvmEntry]:
        if isinstance(item, slice):
            return [self[number] for number in range(*item.indices(len(self)))]
        number = range(len(self))[item]
        words = self._descriptors[number]
        return HvmEntry(
            number,
            self._offsets[number],
            words & 0xFFFF,
            words >> 16 & 0xFFFF,
            words >> 32,
            self._source,
        )

    def __iter__(self) -> Iterator[HvmEntry]:
        return (self[number] for number in range(len(self)))


@dataclass(frozen=True, slots=True)
class HvmContext:
    """An HVM context at `offset` (bytes): its entries, through the terminator.

    `end` is the offset after the last whole entry; `trailing` bytes of the context stand
    behind it. `error` says why the entries do not end with the terminator.
    """

    offset: int
    entries: HvmEntries
    end: int
    trailing: int
    error: LuformatError | None = field(default=None, compare=False)


def read_hvm_context(source: ByteSource, offset: int = 0, length: int | None = None) -> HvmContext:
    """Return the index of the HVM context of `length` bytes at `offset`.

    Without `length` the context reaches to the end of the source. Reads descriptors only;
    an entry that does not fit is the `error`, nothing is raised for bad content.
    """
    stop = source.size if length is None else min(offset + length, source.size)
    entries = HvmEntries(source)
    position = offset
    error: FramingError | None = None
    terminator = enum_number(_ENUM, "END")
    code: int | None = None
    while code != terminator:
        room = stop - position
        if room < _descriptor().size:
            error = _no_terminator(source, entries, position, room)
            break
        raw: tuple[Any, ...] = _descriptor().unpack(source.view(position, _descriptor().size))
        code, instance, body = raw
        if body > room - _descriptor().size:
            error = _overrun(source, entries, position, raw, room - _descriptor().size)
            break
        entries.append(position, code, instance, body)
        position += _descriptor().size + body
    return HvmContext(offset, entries, position, 0 if error else stop - position, error)


def _no_terminator(
    source: ByteSource, entries: HvmEntries, position: int, room: int
) -> FramingError:
    return FramingError(
        f"HVM context: no END entry: {room} bytes are left after {len(entries)} entries, "
        f"too few for a descriptor ({_descriptor().size})",
        record=len(entries),
        wanted=_descriptor().size,
        got=room,
        where=source.where(position),
        hint="the context was cut off, or the length of an entry is damaged",
    )


def _overrun(
    source: ByteSource, entries: HvmEntries, position: int, raw: tuple[Any, ...], room: int
) -> FramingError:
    code, instance, body = raw
    name = enum_label(_ENUM, code) or f"type {code}"
    return FramingError(
        f"HVM entry {len(entries)} ({name} {instance}): the body is {body} bytes, "
        f"but only {room} are left in the context",
        record=len(entries),
        wanted=body,
        got=room,
        where=source.where(position),
        hint="the length is damaged, or the context was cut off here",
    )
