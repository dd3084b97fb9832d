"""Raw dumps: machine memory byte for byte, each file, or piece of one, from an address on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from luformat.errors import DumpFormatError
from luformat.memory.image import Shortfall, ShortfallKind
from luformat.memory.names import Source
from luformat.memory.segments import SegmentImage, Segments
from luformat.memory.stored import StoredFile

__all__ = ["open_raw"]

_SMALLEST = 4096
"""Bytes of the smallest page of any Xen port: less cannot be a dump."""
_LAST = 1 << 64


def open_raw(pieces: Sequence[tuple[Source, StoredFile]]) -> SegmentImage:
    """Return the image of files, or of pieces of them, each at its machine address (0 where
    there is none).

    Pieces that overlap are one memory, of which the first tells, and which says where they
    contradict each other. Raises DumpFormatError for files that nobody placed and that begin
    at the same address, and for pieces that are smaller than a page, end behind their file, or
    reach past the end of the address space.
    """
    placed = sorted((_Piece.of(*piece) for piece in pieces), key=lambda piece: piece.start)
    for low, high in pairwise(placed):
        if low.start == high.start and not (low.is_placed and high.is_placed):
            raise DumpFormatError(
                f"{low.file.name} ({low.start:#x} to {low.start + low.size:#x}) overlaps "
                f"{high.file.name} (from {high.start:#x})",
                wanted=f"a base of at least {low.start + low.size:#x}",
                got=f"{high.start:#x}",
                hint="give each file its base address, as in 0x100000000:high.raw",
            )
    files = list({id(piece.file): piece.file for piece in placed}.values())
    number = {id(file): index for index, file in enumerate(files)}
    starts = np.array([piece.start for piece in placed], np.uint64)
    segments = Segments(
        starts,
        starts + np.array([piece.size for piece in placed], np.uint64),
        np.array([piece.offset for piece in placed], np.uint64),
        np.array([number[id(piece.file)] for piece in placed], np.uint32),
    )
    shortfalls = tuple(
        Shortfall(
            ShortfallKind.TRUNCATED,
            f"{file.name} is {file.size} bytes, which are not whole pages: it may be truncated",
            file.where(file.size),
        )
        for file in files
        if file.size % _SMALLEST
    )
    names = dict.fromkeys(file.name for _, file in pieces)
    return SegmentImage("raw", ", ".join(names), files, segments, shortfalls=shortfalls)


@dataclass(frozen=True, slots=True)
class _Piece:
    """`size` bytes of a file from `offset` on, which are the memory from `start` on."""

    file: StoredFile
    start: int
    offset: int
    size: int
    is_placed: bool

    @classmethod
    def of(cls, named: Source, file: StoredFile) -> _Piece:
        """Return the piece that a name means; raises DumpFormatError if there is no such."""
        room = max(0, file.size - named.offset)
        size = room if named.length is None else named.length
        if size > room or named.offset > file.size:
            raise file.error(
                "the piece ends behind the file",
                at=file.size,
                wanted=f"at least {named.offset + size} bytes",
                got=file.size,
            )
        if size < _SMALLEST:
            raise file.error(
                "too small for a memory dump",
                at=named.offset + size,
                wanted=f"at least {_SMALLEST} bytes",
                got=size,
            )
        start = named.base or 0
        if start + size >= _LAST:
            raise DumpFormatError(
                f"{file.name} at {start:#x} reaches past the end of the address space",
                wanted="an end below 2^64",
                got=f"{start + size:#x}",
            )
        return cls(file, start, named.offset, size, named.base is not None)
