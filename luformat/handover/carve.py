"""The smallest dump that still holds a handover: its own pages and no byte of any other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.hvm import read_hvm_context
from luformat.handover.handover import Handover
from luformat.layout.layouts import (
    body_case,
    field_spec,
    struct_of,
    type_layout,
)
from luformat.locate.pages import mfn_bytes
from luformat.memory.image import Extent, FilePlace, MemoryImage, Progress, merge_extents
from luformat.memory.write import Target, write_elf
from luformat.records.index import Record, record_number

__all__ = ["carve"]

_ZEROS: Final = 1 << 20


def carve(
    handover: Handover, target: Target, *, with_m2p: bool = False, redact: bool = False
) -> None:
    """Write an ELF core with the breadcrumb, the MFN array and the data pages of a handover.

    Whole pages of the host are written. What of the breadcrumb's page and of the array's
    last page does not belong to the handover is zero. `with_m2p` adds the chunks of both
    M2Ps. `redact` makes zeros of the bodies of vCPU records after the vCPU's ID and the
    reserved word (and, in an extended context, its vCPU and size), of SHARED_INFO, of
    records of unknown types and of HVM context entries but the header, and of what follows
    END; all framing stays, padding included. Raises MemoryAbsentError if a page is not in
    the dump, BreadcrumbError or LuformatError if there is no handover to carve.
    """
    candidate, image = handover.candidate, handover.image
    if candidate is None or image is None:
        raise ValueError("the handover was not read from a memory dump")
    pages = candidate.stream.pages
    words = struct_of("xen_lu_breadcrumb::three_words", candidate.byte_order).size
    array = candidate.mfn_array_maddr
    kept = [(candidate.maddr, candidate.maddr + words), (array, array + len(pages) * mfn_bytes())]
    kept += [(run.maddr, run.maddr + run.length) for run in pages.runs()]
    if with_m2p:
        for table in (handover.m2p, handover.m2p_compat):
            kept += [(c.maddr, c.maddr + c.size) for c in (table.chunks if table else ())]
    belongs = merge_extents(kept)
    size = candidate.page_size
    whole = merge_extents((e.start // size * size, -(-e.end // size) * size) for e in belongs)
    blanks = list(_without(whole, belongs))
    if redact:
        for start, end in _redacted(handover):
            runs = pages.runs(start, end - start)
            blanks += [(run.maddr, run.maddr + run.length) for run in runs]
    write_elf(target, _Blanked(image, whole, blanks), byte_order=candidate.byte_order)


def _without(whole: Iterable[Extent], kept: tuple[Extent, ...]) -> Iterator[tuple[int, int]]:
    """Yield the parts of `whole` that none of `kept` covers; both are sorted and merged."""
    at = 0
    for extent in whole:
        start = extent.start
        while at < len(kept) and kept[at].start < extent.end:
            yield start, kept[at].start
            start = kept[at].end
            at += 1
        yield start, extent.end


def _redacted(handover: Handover) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the stream that hold contents, not framing."""
    for record in handover.records:
        yield from _contents(record)
    end = handover.stream_length
    if handover.error is not None:
        # The header of a record that does not fit stays: as zeros it would be END.
        end += struct_of("xen_record::record_header", handover.byte_order).size
    yield min(end, handover.source.size), handover.source.size


def _contents(record: Record) -> Iterator[tuple[int, int]]:
    if record.type == record_number("HVM_CONTEXT"):
        yield from _context_contents(record)
        return
    case = body_case("xen_record", record.type)
    if case is None or record.type == record_number("SHARED_INFO"):
        yield record.body_offset, record.body_end
        return
    fields = type_layout(case[0])["fields"]
    if fields and fields[0]["id"] == "vcpu_id":
        context = next(f["offset"] for f in fields if f["id"] not in ("vcpu_id", "reserved"))
        start = record.body_offset + context + _context_head(record)
        yield min(start, record.body_end), record.body_end


def _context_head(record: Record) -> int:
    """Return how many bytes of a vCPU's context say whose it is and how long, not what it holds."""
    if record.type != record_number("X86_PV_VCPU_EXTENDED"):
        return 0
    fields = type_layout("xen_pv_vcpu::extended_context")["fields"]
    return int(next(f["offset"] for f in fields if f["id"] not in ("vcpu", "len_context")))


def _context_contents(record: Record) -> Iterator[tuple[int, int]]:
    context = read_hvm_context(record.source, record.body_offset, record.body_length)
    for entry in context.entries:
        if entry.type_name != "HEADER":
            yield entry.body_offset, entry.end
    start = context.end
    if context.error is not None:
        # The descriptor that does not fit stays: as zeros it would end the context.
        start += field_spec("xen_hvm_context::entry", "body")["offset"]
    yield min(start, record.body_end), record.body_end


class _Blanked(MemoryImage):
    """Some extents of an image, with ranges in them that read as zeros."""

    kind = "elf-core"

    def __init__(
        self, image: MemoryImage, extents: tuple[Extent, ...], blanks: list[tuple[int, int]]
    ):
        self.name = image.name
        self.extents = extents
        self._image = image
        self._blanks = merge_extents(blanks)

    def _read_run(self, maddr: int, length: int) -> bytes | memoryview:
        index = bisect_right(self._blanks, maddr, key=lambda blank: blank.start) - 1
        if index >= 0 and maddr < self._blanks[index].end:
            return bytes(min(length, self._blanks[index].end - maddr, _ZEROS))
        if index + 1 < len(self._blanks):
            length = min(length, self._blanks[index + 1].start - maddr)
        return self._image.view(maddr, length)

    def place(self, maddr: int) -> FilePlace | None:
        return self._image.place(maddr)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[int, npt.NDArray[np.uint64]]]:
        return self._image.page_heads(step, progress)
