"""The range header that LiME and AVML put before each piece of memory.

LiME format 1 and AVML version 1 are the same; AVML version 2 changes the magic and
compresses what follows.
"""

from __future__ import annotations

import numpy as np

__all__ = [
    "AVML_MAGIC",
    "AVML_VERSION",
    "LIME_MAGIC",
    "LIME_VERSION",
    "RANGE_HEADER",
    "SIZE_TRAILER",
]

LIME_MAGIC = b"EMiL"
LIME_VERSION = 1
AVML_MAGIC = b"AVML"
AVML_VERSION = 2
SIZE_TRAILER = 8
"""Bytes behind each stream of AVML: its compressed length, little-endian."""

RANGE_HEADER: np.dtype[np.void] = np.dtype(
    [
        ("magic", "V4"),
        ("version", "<u4"),
        ("first", "<u8"),
        ("last", "<u8"),
        ("reserved", "<u8"),
    ]
)
"""`first` and `last` are machine addresses of the first and the last byte (inclusive)."""
