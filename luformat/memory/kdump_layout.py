"""The structures of kdump-compressed dumps, for both word sizes and byte orders.

Layouts as makedumpfile (diskdump_mod.h) and QEMU (dump.h) write them; their specification
is makedumpfile's IMPLEMENTATION text. Header versions 1 to 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from luformat.layout.layouts import ByteOrder

__all__ = [
    "COMPRESSED",
    "FLAT_END",
    "FLAT_HEADER",
    "FLAT_HEADER_SIZE",
    "FLAT_MAGIC",
    "FLAT_PIECE",
    "INCOMPLETE",
    "LZO",
    "MAGIC",
    "NEWEST",
    "SNAPPY",
    "ZLIB",
    "ZSTD",
    "KdumpLayout",
    "kdump_layout",
]

MAGIC = b"KDUMP   "
NEWEST = 6
"""The newest header version there is."""

ZLIB, LZO, SNAPPY, INCOMPLETE, ZSTD = 0x1, 0x2, 0x4, 0x8, 0x20
"""Flags of a page descriptor, and (with INCOMPLETE) of the header's status."""
COMPRESSED = ZLIB | LZO | SNAPPY | ZSTD
"""A page descriptor has one of these flags, or none if the page is stored as it is."""

FLAT_MAGIC = b"makedumpfile\0\0\0\0"
FLAT_HEADER_SIZE = 4096
FLAT_HEADER: np.dtype[np.void] = np.dtype(
    [("signature", "V16"), ("type", ">i8"), ("version", ">i8")]
)
"""Start of a flattened file (makedumpfile's struct makedumpfile_header), big-endian."""
FLAT_PIECE: np.dtype[np.void] = np.dtype([("offset", ">i8"), ("size", ">i8")])
"""Before each piece of a flattened file: where it belongs, and its length in bytes."""
FLAT_END = -1
"""`offset` of the piece that ends a flattened file."""

_UTSNAME = 65
"""Characters in each of the names of struct new_utsname."""


@dataclass(frozen=True, slots=True)
class KdumpLayout:
    """The NumPy types of one word size and byte order."""

    bits: int
    byte_order: ByteOrder
    header: np.dtype[np.void]
    sub_header: np.dtype[np.void]
    page: np.dtype[np.void]


@cache
def kdump_layout(bits: int, byte_order: ByteOrder) -> KdumpLayout:
    """Return the layout for machines of `bits` (32, 64) and `byte_order` (little, big).

    Fields of the sub header that a version does not have yet are garbage in its files:
    split from 2, vmcoreinfo from 3, note from 4, eraseinfo from 5, *_64 from 6 on.
    """
    long, pad = ("u8", "V6") if bits == 64 else ("u4", "V2")
    header = [
        ("signature", "V8"),
        ("header_version", "i4"),
        ("sysname", f"S{_UTSNAME}"),
        ("nodename", f"S{_UTSNAME}"),
        ("release", f"S{_UTSNAME}"),
        ("version", f"S{_UTSNAME}"),
        ("machine", f"S{_UTSNAME}"),
        ("domainname", f"S{_UTSNAME}"),
        ("padding", pad),
        ("seconds", long),
        ("microseconds", long),
        ("status", "u4"),
        ("block_size", "i4"),
        ("sub_hdr_size", "i4"),
        ("bitmap_blocks", "u4"),
        ("max_mapnr", "u4"),
        ("total_ram_blocks", "u4"),
        ("device_blocks", "u4"),
        ("written_blocks", "u4"),
        ("current_cpu", "u4"),
        ("nr_cpus", "i4"),
    ]
    sub_header = [
        ("phys_base", long),
        ("dump_level", "i4"),
        ("split", "i4"),
        ("start_pfn", long),
        ("end_pfn", long),
        ("offset_vmcoreinfo", "u8"),
        ("size_vmcoreinfo", long),
        ("offset_note", "u8"),
        ("size_note", long),
        ("offset_eraseinfo", "u8"),
        ("size_eraseinfo", long),
        ("start_pfn_64", "u8"),
        ("end_pfn_64", "u8"),
        ("max_mapnr_64", "u8"),
    ]
    page = [("offset", "i8"), ("size", "u4"), ("flags", "u4"), ("page_flags", "u8")]
    return KdumpLayout(
        bits,
        byte_order,
        np.dtype(header).newbyteorder(byte_order),
        np.dtype(sub_header).newbyteorder(byte_order),
        np.dtype(page).newbyteorder(byte_order),
    )
