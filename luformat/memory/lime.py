"""LiME dumps (format 1) and AVML version 1, which is the same."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from luformat.memory.extents import ExtentTable
from luformat.memory.image import Shortfall, ShortfallKind
from luformat.memory.lime_layout import (
    AVML_MAGIC,
    AVML_VERSION,
    LIME_MAGIC,
    LIME_VERSION,
    RANGE_HEADER,
)
from luformat.memory.local import LocalFile
from luformat.memory.segments import NO_RANGES, SegmentImage, Segments

__all__ = ["open_lime", "range_header"]

_MOST_RANGES = 1 << 17
"""Far more ranges than any machine's memory map has."""
_VERSIONS = {LIME_MAGIC: LIME_VERSION, AVML_MAGIC: AVML_VERSION}


def range_header(file: LocalFile, offset: int, magic: bytes) -> tuple[int, int] | None:
    """Return machine addresses (first, end) of the range header at file `offset`.

    None if the file ends there or within the header. Raises DumpFormatError if what
    stands there is not a header of the kind that `magic` opens.
    """
    data = file.read(offset, RANGE_HEADER.itemsize)
    if data and data[:4] != magic[: len(data)]:
        raise file.error(
            "no range header where one should be",
            at=offset,
            wanted=magic.hex(" "),
            got=data[:4].hex(" "),
            hint="the dump is damaged here; `--as raw` opens it without its addresses",
        )
    if len(data) < RANGE_HEADER.itemsize:
        return None
    header = np.frombuffer(data, RANGE_HEADER)[0]
    if header["version"] != _VERSIONS[magic]:
        raise file.error(
            f"unknown version of the {magic.decode()} range header",
            at=offset + 4,
            wanted=_VERSIONS[magic],
            got=int(header["version"]),
        )
    first, last = int(header["first"]), int(header["last"])
    if not first <= last < (1 << 64) - 1:
        raise file.error(
            "the range header's addresses are damaged",
            at=offset + 8,
            wanted="first <= last < 2^64 - 1",
            got=f"{first:#x} to {last:#x}",
        )
    return first, last + 1


def _ranges(file: LocalFile) -> Iterator[tuple[int, int, int]]:
    """Yield (first maddr, end maddr, file offset) of each range."""
    offset = 0
    for _ in range(_MOST_RANGES):
        header = range_header(file, offset, LIME_MAGIC)
        if header is None:
            return
        first, end = header
        offset += RANGE_HEADER.itemsize
        yield first, end, offset
        offset += end - first
        if offset >= file.size:
            return
    raise file.error(
        "more memory ranges than any machine has",
        at=offset,
        wanted=f"at most {_MOST_RANGES}",
        got="more",
    )


def open_lime(file: LocalFile) -> SegmentImage:
    """Return the image of a LiME dump. A cut last range is TRUNCATED from there on.

    Raises DumpFormatError if a range header is damaged or no memory is left.
    """
    rows = list(_ranges(file))
    columns = [np.array(column, np.uint64) for column in zip(*rows, strict=True)]
    present = [min(end - first, file.size - offset) for first, end, offset in rows]
    if sum(present) <= 0:
        raise file.error(
            "the dump ends before the first byte of memory",
            at=file.size,
            wanted="memory after the first range header",
            got=f"{file.size} bytes",
            hint="copy the dump again in full",
        )
    starts, ends, offsets = columns
    stored = starts + np.array([max(0, length) for length in present], np.uint64)
    truncated = NO_RANGES
    shortfalls: tuple[Shortfall, ...] = ()
    if stored[-1] < ends[-1]:
        truncated = stored[-1:], ends[-1:]
        missing = ExtentTable(*truncated)
        shortfalls = (
            Shortfall(
                ShortfallKind.TRUNCATED,
                f"the file is truncated at {file.size} bytes, inside its last range: "
                f"{missing.size} bytes of memory are missing",
                file.where(file.size),
                ranges=missing,
                size=missing.size,
            ),
        )
    return SegmentImage(
        "lime",
        file.name,
        [file],
        Segments(starts, stored, offsets),
        truncated=truncated,
        shortfalls=shortfalls,
    )
