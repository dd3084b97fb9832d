"""LiME dumps (format 1).

Ranges follow each other, each behind a header that says how long it is. Where no header stands
behind a range, it was cut short while it was written: the next header is looked for in what
would be its memory, and what comes before that is its memory as far as it goes.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np

from luformat.errors import Where
from luformat.memory.extents import ExtentTable
from luformat.memory.image import Shortfall, ShortfallKind
from luformat.memory.lime_layout import (
    AVML_MAGIC,
    AVML_VERSION,
    LIME_MAGIC,
    LIME_VERSION,
    RANGE_HEADER,
)
from luformat.memory.segments import Ranges, SegmentImage, Segments
from luformat.memory.stored import StoredFile

__all__ = ["open_lime", "range_header"]

_MOST_RANGES = 1 << 17
"""Far more ranges than any machine's memory map has."""
_WINDOW = 1 << 20
"""Bytes that are searched at once for a header that is not where it should be."""
_VERSIONS = {LIME_MAGIC: LIME_VERSION, AVML_MAGIC: AVML_VERSION}


def range_header(file: StoredFile, offset: int, magic: bytes) -> tuple[int, int] | None:
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


class _Ranges:
    """The ranges of a file, in its order: machine addresses, file offset, bytes stored."""

    def __init__(self, file: StoredFile):
        self._file = file
        self.starts, self.ends = array("Q"), array("Q")
        self.offsets, self.stored = array("Q"), array("Q")
        self._walk()

    def _walk(self) -> None:
        file, offset = self._file, 0
        while offset < file.size:
            header = range_header(file, offset, LIME_MAGIC)
            if header is None:
                return
            if len(self.starts) == _MOST_RANGES:
                raise file.error(
                    "more memory ranges than any machine has",
                    at=offset,
                    wanted=f"at most {_MOST_RANGES}",
                    got="more",
                )
            start, end = header
            offset += RANGE_HEADER.itemsize
            after = offset + end - start
            if self._is_broken(after):
                found = self._next_header(offset, min(after, file.size), end)
                after = after if found is None else found
            for column, value in zip(
                (self.starts, self.ends, self.offsets, self.stored),
                (start, end, offset, max(0, min(after, file.size) - offset)),
                strict=True,
            ):
                column.append(value)
            offset = after

    def _is_broken(self, offset: int) -> bool:
        """Return whether neither the file ends at `offset` nor a range begins there."""
        return offset != self._file.size and self._file.read(offset, 4) != LIME_MAGIC

    def _next_header(self, offset: int, end: int, maddr: int) -> int | None:
        """Return where the next range header stands between two file offsets; its range is
        behind `maddr`, since they ascend."""
        mark = LIME_MAGIC + LIME_VERSION.to_bytes(4, "little")
        size = RANGE_HEADER.itemsize
        while offset < end:
            data = self._file.read(offset, min(_WINDOW, end - offset + size))
            at = data.find(mark)
            while 0 <= at <= len(data) - size:
                header = np.frombuffer(data, RANGE_HEADER, 1, at)[0]
                first, last = int(header["first"]), int(header["last"])
                if maddr <= first <= last < (1 << 64) - 1 and not int(header["reserved"]):
                    return offset + at
                at = data.find(mark, at + 1)
            offset += max(1, len(data) - size + 1)
        return None


def open_lime(file: StoredFile) -> SegmentImage:
    """Return the image of a LiME dump.

    A cut last range is TRUNCATED from there on; of a range that is shorter than its header
    says, while others follow, the rest is LOST. Raises DumpFormatError if a range header is
    damaged or no memory is left.
    """
    ranges = _Ranges(file)
    starts, ends, offsets, have = (
        np.frombuffer(column, np.uint64)
        for column in (ranges.starts, ranges.ends, ranges.offsets, ranges.stored)
    )
    if not have.any():
        raise file.error(
            "the dump ends before the first byte of memory",
            at=file.size,
            wanted="memory after the first range header",
            got=f"{file.size} bytes",
            hint="copy the dump again in full",
        )
    stored = starts + have
    is_last = np.arange(len(starts)) == len(starts) - 1
    short = stored < ends
    truncated = stored[short & is_last], ends[short & is_last]
    lost = stored[short & ~is_last], ends[short & ~is_last]
    return SegmentImage(
        "lime",
        file.name,
        [file],
        Segments(starts, stored, offsets),
        truncated=truncated,
        lost=lost,
        shortfalls=(
            *_missing(
                ShortfallKind.TRUNCATED,
                truncated,
                f"the file is truncated at {file.size} bytes, inside its last range",
                file.where(file.size),
            ),
            *_missing(
                ShortfallKind.LOST,
                lost,
                f"{len(lost[0])} of {len(starts)} ranges are shorter than their headers say",
                None,
            ),
        ),
    )


def _missing(
    kind: ShortfallKind, ranges: Ranges, text: str, where: Where | None
) -> Iterator[Shortfall]:
    missing = ExtentTable(*ranges)
    if len(missing):
        yield Shortfall(
            kind,
            f"{text}: {missing.size} bytes of memory are missing",
            where,
            hint="copy the dump again in full, or have it taken again",
            ranges=missing,
            size=missing.size,
        )
