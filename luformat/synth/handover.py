"""From the description of a host to its memory, and to a dump file of it."""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from luformat.errors import SelectionError
from luformat.handover.m2p import table_entries
from luformat.layout.layouts import struct_of
from luformat.locate.pages import mfn_bytes
from luformat.memory.image import Extent, MemoryImage, merge_extents
from luformat.memory.write import (
    Target,
    write_avml,
    write_elf,
    write_kdump,
    write_lime,
    write_raw,
)
from luformat.synth.bodies import stream_of
from luformat.synth.draft import WORDS, Draft
from luformat.synth.fault import Fault
from luformat.synth.host import Host
from luformat.synth.memory import Free, Machine, m2p_entries, place_pages, place_table
from luformat.synth.records import records_of

__all__ = ["FORMATS", "Built", "build_memory", "build_stream", "write_dump"]

FORMATS: Final = ("raw", "elf", "kdump", "kdump-flat", "lime", "avml")
"""The containers of `write_dump`."""
_GARBAGE: Final = b"\xa5"
_CUT: Final = 100
"""Bytes that a dump which was cut off lacks: the end of the table that is stored last."""


@dataclass(frozen=True, slots=True)
class Built:
    """The memory of a built host: what is in use, and all RAM.

    `is_cut` is True if its dump is to lack the end; `again` is what it holds a second time, by
    address.
    """

    host: Host
    image: MemoryImage
    has_absent_pages: bool
    is_cut: bool = False
    again: Mapping[int, bytes] = field(default_factory=dict)


def _drafted(host: Host, fault: Fault | None, seed: int) -> tuple[Draft, Free]:
    """Return a draft with its stream, before it is placed in memory."""
    draft = Draft(host, random.Random(seed))  # noqa: S311 - contents for tests, no secrets
    free = Free(host)
    wanted = {"LU_M2P": host.m2p, "LU_M2P_COMPAT": host.m2p_compat}
    for name, entry in table_entries().items():
        if wanted[name]:
            draft.tables[name] = place_table(host, free, entry)
    if fault and fault.tables:
        fault.tables(draft)
    tables = {
        name: m2p_entries(found, table_entries()[name]) for name, found in draft.tables.items()
    }
    draft.records = records_of(host, tables, draft.rng)
    if fault and fault.records:
        fault.records(draft)
    draft.stream = stream_of(draft.records, host.byte_order)
    if fault and fault.stream:
        fault.stream(draft)
    return draft, free


def build_stream(host: Host, fault: Fault | None = None, seed: int = 0) -> bytes:
    """Return the stream of a host, through END.

    Raises DocumentError if the RAM has no room, SelectionError for a fault that only
    memory can have or that this host cannot.
    """
    if fault and not fault.handover:
        raise _only_in_images(fault)
    if fault and fault.memory_only:
        raise SelectionError(
            f"the fault {fault.name} lies in memory, a stream cannot have it",
            hint="choose the format of a dump",
        )
    return bytes(_drafted(host, fault, seed)[0].stream)


def build_memory(host: Host, fault: Fault | None = None, seed: int = 0) -> Built:
    """Return the memory of a host with a handover in it.

    Raises DocumentError if the RAM has no room, SelectionError for a fault that only a
    bare stream can have or that this host cannot.
    """
    if fault and not fault.handover:
        raise _only_in_images(fault)
    if fault and fault.stream_only:
        raise SelectionError(
            f"the fault {fault.name} hides the whole handover in a dump",
            hint="build a stream with --format stream",
        )
    draft, free = _drafted(host, fault, seed)
    size = host.page_size
    count = -(-len(draft.stream) // size)
    # Room for one more entry than pages, rounded up: spare slots hold garbage.
    draft.array = free.take(-(-(count + 2) * mfn_bytes() // size) * size, size)
    draft.spare = [free.take(size, size) // size for _ in range(2)]
    draft.mfns = place_pages(host, free, count, draft.rng)
    draft.stored = list(draft.mfns)
    draft.magic, draft.magic_order = draft.masked(size), host.byte_order
    draft.array_word, draft.count_word = draft.array, count * size
    draft.breadcrumbs = [host.bootmem.start]
    if fault and fault.memory:
        fault.memory(draft)
    pieces = {
        maddr: piece for maddr, piece in _pieces(draft).items() if maddr // size not in draft.absent
    }
    is_cut = fault is not None and fault.is_cut
    if is_cut and not draft.tables:
        raise SelectionError("the fault needs an M2P, which it takes the end of: set m2p to true")
    machine = Machine(host, pieces, draft.tables, draft.stored, draft.guests)
    return Built(host, machine, bool(draft.absent), is_cut, draft.again)


def _only_in_images(fault: Fault) -> SelectionError:
    return SelectionError(
        f"a handover cannot have the fault {fault.name}",
        hint=f"it fits {', '.join(fault.images)}",
    )


def _pieces(draft: Draft) -> dict[int, bytes]:
    host = draft.host
    size, byte_order = host.page_size, host.byte_order
    slack = bytes([host.slack])
    table = b"".join(mfn.to_bytes(mfn_bytes(), byte_order) for mfn in draft.stored)
    pieces = {draft.array: table + _GARBAGE * (-len(table) % size)}
    words = struct_of(WORDS, byte_order).pack(draft.magic, draft.array_word, draft.count_word)
    magic = draft.magic.to_bytes(8, draft.magic_order)
    for maddr in draft.breadcrumbs:
        pieces[maddr] = (magic + words[8:]).ljust(size, b"\0")
    for mfn in draft.unused:
        pieces[mfn * size] = slack * size
    for index, mfn in enumerate(draft.mfns):
        page = bytes(memoryview(draft.stream)[index * size : (index + 1) * size])
        pieces[mfn * size] = page.ljust(size, slack)
    return pieces


def write_dump(target: Target, built: Built, output_format: str) -> None:
    """Write the memory of a host as raw, elf, kdump, kdump-flat, lime or avml.

    A raw dump is as long as the RAM, with holes. The others hold the memory in use; ELF
    and kdump say of all other RAM that it was left out. Raises SelectionError if the
    memory has pages missing and the format cannot say so, OSError from the file.
    """
    host, image = built.host, built.image
    if built.again and output_format != "elf":
        raise SelectionError(
            f"a dump in the format {output_format} holds each address once",
            hint="choose --format elf",
        )
    if output_format == "raw":
        if built.has_absent_pages:
            raise SelectionError(
                "a raw dump cannot say that a page is missing", hint="choose another format"
            )
        write_raw(target, image, end=host.ram[-1][1])
    elif output_format == "lime":
        write_lime(target, image)
    elif output_format == "avml":
        write_avml(target, image)
    elif output_format == "elf":
        write_elf(
            target,
            image,
            left_out=_unused(built),
            byte_order=host.byte_order,
            again=built.again,
        )
    else:
        flattened = output_format == "kdump-flat"
        write_kdump(
            target,
            image,
            left_out=_unused(built),
            page_size=host.page_size,
            byte_order=host.byte_order,
            flattened=flattened,
        )
    if built.is_cut:
        _cut(target)


def _cut(target: Target) -> None:
    if isinstance(target, str | Path):
        os.truncate(target, Path(target).stat().st_size - _CUT)
    else:
        target.truncate(target.seek(0, os.SEEK_END) - _CUT)


def _unused(built: Built) -> tuple[Extent, ...]:
    """Return the RAM that the image does not hold."""
    gaps = []
    for start, end in built.host.ram:
        for extent in built.image.extents:
            if extent.end > start and extent.start < end:
                gaps.append((start, extent.start))
                start = extent.end
        gaps.append((start, end))
    return merge_extents(gaps)
