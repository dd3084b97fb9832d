"""The smallest copy that still holds a handover or a saved domain, and no page of a guest.

Of a dump, whole pages are written: those of the breadcrumb, the MFN array and the data. What
does not belong to the handover in them is zero, as is the data behind END, which can be any
memory. A saved domain or a stream keeps its length, and what is taken out of it is zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from luformat.containers.container import Container
from luformat.handover.edited import EditedImage, Table
from luformat.handover.edits import Edit, Edits, without
from luformat.handover.guest_frames import GuestFrames, guest_frames, own_frames
from luformat.handover.handover import Handover
from luformat.handover.takeout import takeout
from luformat.layout.layouts import SIGNS, struct_of
from luformat.locate.pages import PageList
from luformat.memory.image import Extent, MemoryImage, merge_extents
from luformat.memory.source import ByteSource
from luformat.memory.sparse import write_sparse
from luformat.memory.write import Target, write_elf

__all__ = ["Carved", "carve", "carve_saved"]

_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Carved:
    """What was written: `pages` of the host, among them `data_pages` up to END.

    `stream_bytes` of the data are in them; `behind` data pages follow END. `guest` tells
    which of the frames belong to a guest; None of a handover without a table. `beside` says
    what else of the handover there was to write.
    """

    pages: int
    data_pages: int
    stream_bytes: int
    behind: int
    guest: GuestFrames | None
    beside: str = ""


def carve(
    handover: Handover,
    target: Target,
    *,
    with_m2p: bool = False,
    all_pages: bool = False,
    redact: bool = False,
    anonymise: bool = False,
) -> Carved:
    """Write an ELF core with the breadcrumb, the MFN array and the data pages of a handover.

    Data behind END is zero unless `all_pages`. `with_m2p` adds the chunks of both M2Ps;
    entries that cannot be frame numbers are written as invalid ones. `redact` leaves framing
    and the fields of `redact.STAYS`, and of the M2Ps which frames are a guest's; `anonymise`
    gives the domains other UUIDs. Raises MemoryAbsentError if a page is not in the dump,
    ValueError for a handover that was not read from one.
    """
    candidate, image = handover.candidate, handover.image
    if candidate is None or image is None:
        raise ValueError("the handover was not read from a memory dump")
    pages, size = candidate.stream.pages, candidate.page_size
    words = struct_of("xen_lu_breadcrumb::three_words", candidate.byte_order).size
    own = [] if candidate.maddr is None else [(candidate.maddr, candidate.maddr + words)]
    own += [] if candidate.array is None else [candidate.array]
    own += [(run.maddr, run.maddr + run.length) for run in pages.runs() if run.maddr]
    tables = [*_tables(handover, redact=redact)] if with_m2p else []
    own += [(table.start, table.end) for table in tables]
    belongs = merge_extents(own)
    used = min(len(pages), -(-handover.stream_length // size))
    absent = [] if all_pages else [*_absent(image, pages, used)]
    whole = _whole_pages(belongs, absent, size)
    edits = takeout(handover, redact=redact, anonymise=anonymise, all_pages=all_pages)
    sign = SIGNS[candidate.byte_order]
    foreign = without(_pairs(whole), _pairs(belongs))
    copy = EditedImage(image, whole, _in_memory(edits, pages, foreign), tables, sign)
    write_elf(target, copy, byte_order=candidate.byte_order)
    has_table = any(handover.first(name) for name in ("LU_M2P", "LU_M2P_COMPAT"))
    return Carved(
        sum(map(len, whole)) // size,
        used,
        handover.stream_length,
        len(pages) - used,
        guest_frames(handover, own_frames(handover, used)) if has_table else None,
        "breadcrumb, MFN array, and "
        if candidate.maddr is not None
        else "MFN array, and "
        if candidate.array is not None
        else "",
    )


def carve_saved(
    found: Handover | Container,
    target: BinaryIO,
    *,
    redact: bool = False,
    anonymise: bool = False,
    all_pages: bool = False,
) -> None:
    """Write a copy of a stream or a saved domain, of the same length, to an open file.

    The contents of a domain's pages are zero, and so is what stands behind END unless
    `all_pages`. `redact` and `anonymise` are as for `carve`, for every layer. The file is
    empty and can seek. Raises LuformatError if the input cannot be read.
    """
    source = found.source
    edits = takeout(found, redact=redact, anonymise=anonymise, all_pages=all_pages)
    for offset, data in _pieces(source, edits):
        write_sparse(target.fileno(), offset, data)
    target.truncate(source.size)


def _pieces(source: ByteSource, edits: Edits) -> Iterator[tuple[int, bytes | memoryview]]:
    """Yield (offset, bytes) of all that is not zeros by an edit."""
    offset = 0
    while offset < source.size:
        edit = edits.at(offset)
        if edit is None:
            end = edits.next_after(offset, min(source.size, offset + _PIECE))
            yield offset, source.view(offset, end - offset)
        else:
            end = edit.end
            if edit.content is not None:
                yield offset, edit.content[offset - edit.start :]
        offset = end


def _absent(image: MemoryImage, pages: PageList, used: int) -> Iterator[tuple[int, int]]:
    """Yield what the dump lacks of the pages behind END, which are then no zeros either."""
    at = used * pages.page_size
    behind = merge_extents((run.maddr, run.maddr + run.length) for run in pages.runs(at))
    stream = merge_extents((run.maddr, run.maddr + run.length) for run in pages.runs(0, at))
    yield from without(without(_pairs(behind), _pairs(stream)), _pairs(image.extents))


def _whole_pages(
    belongs: Iterable[Extent], absent: Iterable[tuple[int, int]], size: int
) -> tuple[Extent, ...]:
    """Return the pages that hold what belongs to the handover, but those that are absent."""
    pages = merge_extents((e.start // size * size, -(-e.end // size) * size) for e in belongs)
    return merge_extents(without(_pairs(pages), absent))


def _pairs(extents: Iterable[Extent]) -> Iterator[tuple[int, int]]:
    return ((extent.start, extent.end) for extent in extents)


def _in_memory(edits: Edits, pages: PageList, foreign: Iterable[tuple[int, int]]) -> Edits:
    """Return edits of the stream as edits of machine memory, with what is `foreign` blank.

    Where a frame is listed twice, what is blank in one place is blank in the other.
    """
    blank, renamed = [*foreign], {}
    for edit in edits:
        for run in pages.runs(edit.start, edit.end - edit.start):
            if edit.content is None:
                blank.append((run.maddr, run.maddr + run.length))
            else:
                at = run.offset - edit.start
                renamed[run.maddr] = edit.content[at : at + run.length]
    gone = [*_pairs(merge_extents(blank))]
    made = [Edit(start, end) for start, end in gone]
    for maddr, content in renamed.items():
        for start, end in without([(maddr, maddr + len(content))], gone):
            made.append(Edit(start, end, content[start - maddr : end - maddr]))
    return Edits(made)


def _tables(handover: Handover, *, redact: bool) -> Iterator[Table]:
    for table in (handover.m2p, handover.m2p_compat):
        if table is None:
            continue
        for chunk in table.chunks:
            yield Table(chunk.maddr, chunk.maddr + chunk.size, table.entry_size, redact)
