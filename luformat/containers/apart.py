"""Whose a record is: libxl and libxc use the same numbers for records of different form."""

from __future__ import annotations

from typing import Any, Final

import numpy as np

from luformat.containers.hvm import is_hvm_context
from luformat.containers.part import fixed_size, magic_of, parse_part
from luformat.errors import LuformatError
from luformat.layout.layouts import (
    ByteOrder,
    body_case,
    byte_order_of,
    entry_size,
    enum_number,
    enum_values,
    struct_of,
    type_layout,
)
from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.memory.source import ByteSource
from luformat.records.index import END, Record, RecordIndex, record_number

__all__ = ["LIBXL_ENUM", "first_libxl_record", "is_checkpoint_state", "is_libxcs"]

LIBXL_ENUM: Final = "libxl_stream::record_type"
_EMULATOR: Final = "libxl_stream::emulator_header"
_PV_INFO: Final = "xen_migration_records::x86_pv_info"
_P2M: Final = "xen_migration_records::x86_pv_p2m_frames"
_BASIC: Final = "xen_migration_records::x86_pv_vcpu_basic"
_CONTEXTS: Final = ("xen_pv_vcpu::guest_context_32", "xen_pv_vcpu::guest_context_64")
_EXTENDED: Final = "xen_migration_records::x86_pv_vcpu_extended"
_IHDR: Final = "libxc_image::ihdr"
_HVM_BEGINNING: Final = 64
"""Bytes of an HVM context that show its first two entries."""
_WIDTHS: Final = (4, 8)
"""Bytes of a guest's words, of which its P2M consists."""


def is_checkpoint_state(kind: int, length: int) -> bool:
    """Tell a CHECKPOINT_STATE of libxl by its length.

    X86_PV_VCPU_EXTENDED, which has the same number, cannot be that short.
    """
    width = type_layout("libxl_stream::checkpoint_state")["fields"][0]["width"]
    return kind == enum_number(LIBXL_ENUM, "CHECKPOINT_STATE") and length == width


def first_libxl_record(run: RecordIndex, start: int) -> int | None:
    """Return the number of the first record from `start` on that must be one of libxl.

    Told apart is what has a length that the libxc type of this number cannot have, and
    emulator records by their first words: as a range of PFNs these end before their start.
    """
    empty = _numbers("LIBXC_CONTEXT", "CHECKPOINT_END")
    emulator = _numbers("EMULATOR_XENSTORE_DATA", "EMULATOR_CONTEXT")
    for part in run.chunks(start):
        types, lengths = run.types[part], run.lengths[part]
        shared = (types <= max(enum_values(LIBXL_ENUM))) & (types != END)
        # Page data has LIBXC_CONTEXT's number and is nearly all there is: out before the loop.
        shared &= (lengths == 0) | (types != record_number("PAGE_DATA"))
        for number in (np.flatnonzero(shared) + part.start).tolist():
            kind, length = int(run.types[number]), int(run.lengths[number])
            is_empty = kind in empty and length == 0
            is_emulator = kind in emulator and _names_an_emulator(run, number)
            if is_empty or is_emulator or is_checkpoint_state(kind, length):
                return int(number)
    return None


def _numbers(*names: str) -> list[int]:
    return [enum_number(LIBXL_ENUM, name) for name in names]


def _names_an_emulator(run: RecordIndex, number: int) -> bool:
    record = run[number]
    if record.body_length < fixed_size(_EMULATOR):
        return False
    header = struct_of(_EMULATOR, record.byte_order)
    try:
        emulator, place = header.unpack(record.source.view(record.body_offset, header.size))
    except LuformatError:
        return False
    return emulator != 0 and place == 0 and emulator in enum_values("libxl_stream::emulator")


def is_libxcs(record: Record) -> bool:
    """Tell whether a record that stands where libxl's do must be one of libxc.

    A number that libxl does not assign may be one of a later libxl, unless the body has the
    form of libxc's record.
    """
    source, body, length = record.source, record.body_offset, record.body_length
    libxl = enum_values(LIBXL_ENUM)
    if record.type not in libxl:
        return _has_libxc_form(source, record.byte_order, record.type, body, length)
    name = libxl[record.type]["orig_id"]
    if name == "EMULATOR_XENSTORE_DATA":
        return _is_pv_info(source, body, length)
    if name == "EMULATOR_CONTEXT":
        return _is_p2m_frames(source, body, length)
    if name == "LIBXC_CONTEXT":
        return length > 0 and not _precedes_image(record)
    if name == "CHECKPOINT_END":
        return length - _head_of(_BASIC) in [fixed_size(context) for context in _CONTEXTS]
    return name == "CHECKPOINT_STATE" and length > _head_of(_EXTENDED)


def _precedes_image(record: Record) -> bool:
    """Tell whether an image of libxc begins behind a record.

    libxl reads the body of any record, LIBXC_CONTEXT's too, before it looks at the type
    (record_header_done()); what stands behind body and padding libxc takes for its image.
    """
    magic, source = magic_of(_IHDR), record.source
    room = source.size - record.end
    return room >= len(magic) and source.read(record.end, len(magic)) == magic


def _head_of(key: str) -> int:
    """Return the bytes of a type in front of its last field."""
    return int(type_layout(key)["fields"][-1]["offset"])


def _is_pv_info(source: ByteSource, body: int, length: int) -> bool:
    if length != fixed_size(_PV_INFO):
        return False
    info = parse_part(source, _PV_INFO, body, what="record").value
    return info.guest_width in (4, 8) and info.pt_levels in (3, 4)


def _is_p2m_frames(source: ByteSource, body: int, length: int) -> bool:
    """Tell P2M frames from an emulator's context: as many frames as their range takes."""
    first, last, frames = type_layout(_P2M)["fields"][:3]
    head = frames["offset"]
    if length < head:
        return False
    start, end = (_number(source, spec, body, "little") for spec in (first, last))
    if start > end or end == 0 or (start and start in enum_values("libxl_stream::emulator")):
        return False
    each = [GUEST_PAGE_SIZE // width for width in _WIDTHS]
    wanted = {end // entries - start // entries + 1 for entries in each}
    return length in {head + count * (entry_size(frames) or 0) for count in wanted}


def _has_libxc_form(
    source: ByteSource, byte_order: ByteOrder, kind: int, body: int, length: int
) -> bool:
    """Tell whether a body of `length` bytes at offset `body` can be one of libxc's type `kind`.

    By its length and its reserved fields, and an HVM context by its first entries: what else
    it says, the rules look at.
    """
    if kind == record_number("HVM_CONTEXT"):
        return is_hvm_context(source.read(body, min(length, _HVM_BEGINNING)))
    case = body_case("xen_record", kind)
    if case is None:
        return False
    layout = type_layout(case[0])
    sizes = layout["sizes"] or ([layout["size"]] if layout["size"] is not None else None)
    if sizes is not None and length not in sizes:
        return False
    fields = [spec for spec in layout["fields"] if spec["id"] != "trailing"]
    head = [spec for spec in fields if spec["width"] is not None]
    byte_order = byte_order_of(case[0], byte_order)
    for spec in head:
        if spec["offset"] + spec["width"] <= length:
            if spec["id"] == "reserved" and _number(source, spec, body, byte_order):
                return False
        elif sizes is None:
            return False
    if sizes is not None:
        return True
    listed = length - fields[-1]["offset"]
    size = entry_size(fields[-1]) if fields[-1].get("repeat") else 0
    return listed > 0 and not (size and listed % size)


def _number(source: ByteSource, spec: Any, body: int, byte_order: ByteOrder) -> int:
    return int.from_bytes(source.read(body + spec["offset"], spec["width"]), byte_order)
