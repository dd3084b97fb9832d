"""Raw dumps: machine memory byte for byte, each file from a base address on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from luformat.errors import DumpFormatError
from luformat.memory.image import Shortfall, ShortfallKind
from luformat.memory.local import LocalFile
from luformat.memory.segments import SegmentImage, Segments

__all__ = ["open_raw"]

_SMALLEST = 4096
"""Bytes of the smallest page of any Xen port: less cannot be a dump."""
_LAST = 1 << 64


def open_raw(files: Sequence[tuple[int | None, LocalFile]], name: str) -> SegmentImage:
    """Return the image of `files`, each with the machine address of its first byte (0 where
    there is None).

    Files that overlap are one memory, of which the first tells, and which says where they
    contradict each other. Raises DumpFormatError for files that nobody placed and that begin
    at the same address, are smaller than a page or reach past the end of the address space.
    """
    placed = sorted(((base or 0, file) for base, file in files), key=lambda item: item[0])
    unplaced = {file.name for base, file in files if base is None}
    for base, file in placed:
        if file.size < _SMALLEST:
            raise file.error(
                "too small for a memory dump",
                at=file.size,
                wanted=f"at least {_SMALLEST} bytes",
                got=file.size,
            )
        if base + file.size >= _LAST:
            raise DumpFormatError(
                f"{file.name} at {base:#x} reaches past the end of the address space",
                wanted="an end below 2^64",
                got=f"{base + file.size:#x}",
            )
    for (low_base, low), (high_base, high) in pairwise(placed):
        if low_base == high_base and {low.name, high.name} & unplaced:
            raise DumpFormatError(
                f"{low.name} ({low_base:#x} to {low_base + low.size:#x}) overlaps "
                f"{high.name} (from {high_base:#x})",
                wanted=f"a base of at least {low_base + low.size:#x}",
                got=f"{high_base:#x}",
                hint="give each file its base address, as in 0x100000000:high.raw",
            )
    bases = np.array([base for base, _ in placed], np.uint64)
    sizes = np.array([file.size for _, file in placed], np.uint64)
    segments = Segments(
        bases,
        bases + sizes,
        np.zeros(len(placed), np.uint64),
        np.arange(len(placed), dtype=np.uint32),
    )
    shortfalls = tuple(
        Shortfall(
            ShortfallKind.TRUNCATED,
            f"{file.name} is {file.size} bytes, which are not whole pages: it may be truncated",
            file.where(file.size),
        )
        for _, file in placed
        if file.size % _SMALLEST
    )
    return SegmentImage("raw", name, [file for _, file in placed], segments, shortfalls=shortfalls)
