"""Opening a kdump-compressed dump: which machine wrote it, and where its tables are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from luformat.memory.kdump_layout import (
    INCOMPLETE,
    MAGIC,
    NEWEST,
    KdumpLayout,
    kdump_layout,
)
from luformat.memory.stored import StoredFile

__all__ = ["KdumpHeader", "read_header"]

_SMALLEST, _LARGEST = 512, 64 << 10
"""Page sizes of all machines that kdump knows, in bytes."""
_MOST_ADDRESS_BITS = 56
_UNSTORED = 64 << 20
"""Bytes of bitmap that a flattened file may leave to its gaps of zeros."""
_MOST_COUNTED = 0xFFFF_FFFF
"""What the old field says where there are more pages than it can count."""
_SPLIT_SINCE, _WIDE_SINCE = 2, 6
"""Header versions that brought split dumps and the 64-bit page numbers."""
_WORD_SIZES = {
    b"x86_64": 64,
    b"aarch64": 64,
    b"i386": 32,
    b"i686": 32,
}
"""What a machine's name makes likely; others are told by what is plausible alone."""


@dataclass(frozen=True, slots=True)
class KdumpHeader:
    """What the headers tell: sizes in bytes, places as file offsets, counts in pages."""

    layout: KdumpLayout
    version: int
    page_size: int
    pages: int
    first: int
    end: int
    exists_at: int
    dumped_at: int
    descriptors_at: int
    incomplete: bool
    contradiction: str | None

    @property
    def whole(self) -> bool:
        """True if the file is not one of the pieces of a split dump."""
        return self.first == 0 and self.end == self.pages


def read_header(source: StoredFile) -> KdumpHeader:
    """Read the header and sub header.

    Raises DumpFormatError if a value cannot be, or the file ends before its tables.
    """
    layout, header = _main_header(source)
    page_size, version = int(header["block_size"]), int(header["header_version"])
    sub_blocks, bitmap_blocks = int(header["sub_hdr_size"]), int(header["bitmap_blocks"])
    counted = int(header["max_mapnr"])
    pages, window = counted, None
    if sub_blocks:
        wide, window = _sub_header(source, layout, page_size, version)
        pages = wide or pages
    bitmap = bitmap_blocks * page_size // 2
    dumped_at = (1 + sub_blocks) * page_size + bitmap
    where = _offset(layout, "max_mapnr")
    if not 0 < pages <= bitmap * 8:
        raise source.error(
            "the number of pages does not fit the bitmaps",
            at=where,
            wanted=f"1 to {bitmap * 8} pages ({bitmap_blocks} bitmap blocks of {page_size} bytes)",
            got=pages,
        )
    if pages * page_size > 1 << _MOST_ADDRESS_BITS:
        raise source.error(
            "more pages than any machine has",
            at=where,
            wanted=f"at most 2^{_MOST_ADDRESS_BITS} bytes of memory",
            got=f"{pages} pages of {page_size} bytes",
        )
    if dumped_at + bitmap > source.size or 2 * bitmap > max(source.stored, _UNSTORED):
        raise source.error(
            "the file ends inside its page bitmaps",
            at=source.size,
            wanted=f"bitmaps up to file offset {dumped_at + bitmap:#x}",
            got=f"{source.size} bytes, {source.stored} of them stored",
            hint="the dump is truncated or damaged; copy it again in full",
        )
    first, end = window or (0, pages)
    if not first <= end <= pages:  # makedumpfile writes empty pieces, too
        raise source.error(
            "the range of pages that this piece of a split dump holds is damaged",
            at=page_size,
            wanted=f"first <= end <= {pages:#x}",
            got=f"{first:#x} to {end:#x}",
        )
    return KdumpHeader(
        layout=layout,
        version=version,
        page_size=page_size,
        pages=pages,
        first=first,
        end=end,
        exists_at=dumped_at - bitmap,
        dumped_at=dumped_at,
        descriptors_at=dumped_at + bitmap,
        incomplete=bool(int(header["status"]) & INCOMPLETE),
        contradiction=None
        if counted in (pages, min(pages, _MOST_COUNTED))
        else f"the headers contradict each other: {counted} and {pages} pages",
    )


def _offset(layout: KdumpLayout, field: str) -> int:
    fields = layout.header.fields
    assert fields is not None  # noqa: S101 - for mypy: the layout is a record
    return int(fields[field][1])


def _main_header(source: StoredFile) -> tuple[KdumpLayout, np.void]:
    """Find the word size and byte order under which the header makes sense.

    The name of the machine decides only where more than one does: QEMU's i386 program writes
    `i686` into 64-bit files.
    """
    data = source.read(0, kdump_layout(64, "little").header.itemsize)
    if not data.startswith(MAGIC):
        raise source.error(
            "not a kdump file", at=0, wanted=MAGIC.hex(" "), got=data[:8].hex(" ") or "nothing"
        )
    best: tuple[KdumpLayout, np.void] | None = None
    plausible: tuple[KdumpLayout, np.void] | None = None
    for byte_order in ("little", "big"):
        for bits in (64, 32):
            layout = kdump_layout(bits, byte_order)
            if len(data) < layout.header.itemsize:
                raise source.error(
                    "the file ends inside its header",
                    at=len(data),
                    wanted=f"{layout.header.itemsize} bytes",
                    got=len(data),
                    hint="the dump is truncated; copy it again in full",
                )
            header = np.frombuffer(data, layout.header, 1)[0]
            if not 1 <= int(header["header_version"]) <= NEWEST:
                continue
            best = best or (layout, header)
            if _plausible(header):
                if _WORD_SIZES.get(bytes(header["machine"]), bits) == bits:
                    return layout, header
                plausible = plausible or (layout, header)
    if plausible is not None:
        return plausible
    if best is None:
        version = np.frombuffer(data, kdump_layout(64, "little").header, 1)[0]["header_version"]
        raise source.error(
            "unknown kdump header version",
            at=len(MAGIC),
            wanted=f"1 to {NEWEST} in either byte order",
            got=f"{int(version):#x}",
        )
    layout, header = best
    raise source.error(
        "the kdump header is damaged",
        at=_offset(layout, "block_size"),
        wanted=f"block_size a power of two from {_SMALLEST} to {_LARGEST}, sub_hdr_size 0 to 1024",
        got=f"{int(header['block_size'])} and {int(header['sub_hdr_size'])}",
    )


def _plausible(header: np.void) -> bool:
    size, blocks = int(header["block_size"]), int(header["sub_hdr_size"])
    return _SMALLEST <= size <= _LARGEST and size & (size - 1) == 0 and 0 <= blocks <= 1024


def _sub_header(
    source: StoredFile, layout: KdumpLayout, at: int, version: int
) -> tuple[int, tuple[int, int] | None]:
    """Return the 64-bit number of pages (0 if this version has none), and the range of pages
    that a piece of a split dump holds (None if it is none)."""
    row = layout.sub_header
    data = source.read(at, row.itemsize)
    if len(data) < row.itemsize and version >= _SPLIT_SINCE:
        raise source.error(
            "the file ends inside its sub header",
            at=at + len(data),
            wanted=f"{row.itemsize} bytes",
            got=len(data),
            hint="the dump is truncated; copy it again in full",
        )
    sub = np.frombuffer(data.ljust(row.itemsize, b"\0"), row)[0]
    wide = version >= _WIDE_SINCE
    window = None
    if version >= _SPLIT_SINCE and int(sub["split"]):
        suffix = "_64" if wide else ""
        window = int(sub[f"start_pfn{suffix}"]), int(sub[f"end_pfn{suffix}"])
    return int(sub["max_mapnr_64"]) if wide else 0, window
