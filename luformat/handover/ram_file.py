"""The memory of a virtual machine in one file, without the hole below 4 GiB.

QEMU's `memory-backend-file` and VMware's .vmem hold all RAM without a gap; a PC has its RAM
above the gap for devices from 4 GiB on. Where the gap begins is a choice of the machine's maker
and nowhere in the file. But a handover tells: of all places that are possible, only the right
one leads from the breadcrumb through the MFN array to a first page that begins with LU_VERSION,
and from there through all records to END. The usual places are tried first, then each multiple
of 1 MiB; most are refuted by two words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from luformat.errors import LuformatError, SelectionError
from luformat.handover.handover import Handover
from luformat.handover.stray import hint_of_place
from luformat.layout.layouts import struct_of
from luformat.locate.bootmem import Bootmem
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import Candidate
from luformat.locate.pages import mfn_bytes
from luformat.memory.image import Progress
from luformat.memory.names import Source
from luformat.memory.raw import open_raw
from luformat.memory.segments import SegmentImage
from luformat.memory.stored import StoredFile
from luformat.records.index import record_number

__all__ = ["with_hole", "with_place"]

_FOUR_GIB: Final = 1 << 32
_STEP: Final = 1 << 20
_USUAL: Final = (0xC0000000, 0x80000000, 0xE0000000, 0xB0000000, 0xF0000000)
"""QEMU's pc and VMware; q35; VirtualBox; both of QEMU's with less RAM; Xen's own guests."""
_MOST_TRIED: Final = 16
"""Breadcrumbs of one file that are looked at: one is wanted."""


def with_hole(file: StoredFile, progress: Progress | None = None) -> SegmentImage:
    """Return the image of a file that lacks the hole, where the handover itself says it is.

    Raises SelectionError if no place leads to a whole stream, or several do.
    """
    whole = open_raw([(Source(file.name), file)])
    gap = _work_out_gap(file, find_breadcrumbs(whole, progress=progress).candidates)
    if gap is None:
        raise SelectionError(
            f"no place of the hole below 4 GiB in {file.name} leads to a whole stream",
            hint="`luformat find --as raw` shows what looks like a breadcrumb; "
            f"pieces can be named by hand, as in {_pieces_text(file.name, 3 << 30)}",
        )
    return _image_with(file, gap)


def _image_with(file: StoredFile, gap: int) -> SegmentImage:
    """Return the image of a file whose first `gap` bytes are the memory from 0, and all others
    that from 4 GiB."""
    low = Source(file.name, 0, 0, gap)
    high = Source(file.name, _FOUR_GIB, gap, file.size - gap)
    return open_raw([(low, file), (high, file)])


def _pieces_text(name: str, gap: int) -> str:
    """Return what names the same two pieces on a command line."""
    return f"0:{name}@0+{gap:#x} 4G:{name}@{gap:#x}"


def _work_out_gap(file: StoredFile, candidates: Iterable[Candidate]) -> int | None:
    """Return where the gap begins (bytes, both in the file and in memory); None if no place leads
    to a whole stream.

    `candidates` is what looks like a breadcrumb in the file taken as one piece. Raises
    SelectionError if several places do as well: the handover lies below all of them.
    """
    looked = [_Chain(file, candidate) for candidate in list(candidates)[:_MOST_TRIED]]
    end = min(file.size, _FOUR_GIB)
    usual = [gap for gap in _USUAL if gap < end]
    for places in (usual, range(_STEP, end, _STEP)):
        proved = []
        for gap in places:
            if any(chain.is_proved(gap) for chain in looked):
                proved.append(gap)
            if len(proved) > 1:
                raise SelectionError(
                    f"nothing tells where the hole below 4 GiB of {file.name} begins: the "
                    "handover lies below it",
                    hint="leave --as out, or say where the hole is, as in "
                    f"0:{file.name}@0+3G 4G:{file.name}@3G",
                )
        if proved:
            return proved[0]
    return None


class _Chain:
    """What follows from a breadcrumb, for one gap or another."""

    def __init__(self, file: StoredFile, candidate: Candidate):
        self._file = file
        self._candidate = candidate
        self._array = candidate.array[0] if candidate.array is not None else 0
        self._header = struct_of("xen_record::record_header", candidate.byte_order)

    def is_proved(self, gap: int) -> bool:
        """Return whether the chain leads through LU_VERSION to END if the gap begins here."""
        return self._begins(gap) and self._ends(gap)

    def _begins(self, gap: int) -> bool:
        """Return whether the first page that the array lists begins with LU_VERSION."""
        entry = self._read(self._array, mfn_bytes(), gap)
        if len(entry) < mfn_bytes():
            return False
        mfn = int.from_bytes(entry, self._candidate.byte_order)
        head = self._read(mfn * self._candidate.page_size, self._header.size, gap)
        if len(head) < self._header.size:
            return False
        return bool(self._header.unpack(head)[0] == record_number("LU_VERSION"))

    def _read(self, maddr: int, length: int, gap: int) -> bytes:
        if gap <= maddr < _FOUR_GIB:
            return b""
        return self._file.read(maddr if maddr < gap else maddr - _FOUR_GIB + gap, length)

    def _ends(self, gap: int) -> bool:
        """Return whether the stream can be read through END; the file stays open."""
        image = _image_with(self._file, gap)
        maddr = self._candidate.place
        if maddr >= gap:
            maddr += _FOUR_GIB - gap
        try:
            (found,) = find_breadcrumbs(image, Bootmem(1, maddr)).candidates
            return found.is_usable and Handover(found.stream, found.byte_order).error is None
        except LuformatError:
            return False


def with_place(candidates: list[Candidate], file: StoredFile) -> list[Candidate]:
    """Return the candidates, none of which leads to a record, with the hint that helps if the
    bytes of the file stand elsewhere in memory: then there is a stream, but not from here."""
    try:
        gap = _work_out_gap(file, candidates)
    except SelectionError:
        return candidates
    if gap is not None:
        hint: str | None = (
            f"without a hole from {gap:#x} to 4 GiB, as in RAM files of QEMU and in .vmem files, "
            f"it leads to a whole stream: give --as ram-file, or {_pieces_text(file.name, gap)}"
        )
    else:
        hint = hint_of_place(file, candidates)
    if hint is None:
        return candidates
    return [
        replace(
            c, problems=(replace(c.problems[0], hint=hint, stream_remains=False), *c.problems[1:])
        )
        for c in candidates
    ]
