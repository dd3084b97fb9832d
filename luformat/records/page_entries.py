"""The entries of PAGE_DATA's lists, many at once: their parts, and whose pages follow."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from kaitaistruct import KaitaiStream

from luformat.layout.layouts import (
    bits_of,
    entry_size,
    enum_number,
    enum_values,
    field_spec,
    generated_class,
)

__all__ = [
    "PAGE_DATA",
    "entry_width",
    "exists",
    "frame_mask",
    "has_data",
    "list_offset",
    "part",
    "populates",
]

PAGE_DATA: Final = "xen_migration_records::page_data"
_ENTRY: Final = f"{PAGE_DATA}::page_descriptor"
_TYPES: Final = "xen_migration_records::pfn_type"

Entries = npt.NDArray[np.uint64]


def list_offset() -> int:
    """Return the offset in bytes of the list in a body."""
    return int(field_spec(PAGE_DATA, "pfns")["offset"])


@cache
def entry_width() -> int:
    """Return the bytes of an entry."""
    return entry_size(field_spec(PAGE_DATA, "pfns")) or 0


@cache
def frame_mask() -> int:
    """Return the bits of an entry that are the frame number."""
    return bits_of(_ENTRY, "pfn")[0]


def part(entries: Entries, name: str) -> npt.NDArray[np.int64]:
    """Return the part `name` (`pfn`, `page_type`, `reserved`) of each entry."""
    mask, shift = bits_of(_ENTRY, name)
    return ((entries & np.uint64(mask)) >> np.uint64(shift)).view(np.int64)


def _types() -> range:
    mask, shift = bits_of(_ENTRY, "page_type")
    return range((mask >> shift) + 1)


@cache
def exists() -> npt.NDArray[np.bool_]:
    """Return for each page type whether it has a meaning."""
    known = enum_values(_TYPES)
    return np.array([kind in known for kind in _types()])


@cache
def populates() -> npt.NDArray[np.bool_]:
    """Return for each page type whether a receiver gives the domain such a page."""
    wanted = exists().copy()
    for name in ("BROKEN", "XTAB"):
        wanted[enum_number(_TYPES, f"XEN_DOMCTL_PFINFO_{name}")] = False
    return wanted


@cache
def has_data() -> npt.NDArray[np.bool_]:
    """Return for each page type whether the contents of such a page follow the list."""
    _, shift = bits_of(_ENTRY, "page_type")
    entries = b"".join((kind << shift).to_bytes(entry_width(), "little") for kind in _types())
    body = len(_types()).to_bytes(list_offset(), "little") + entries
    # The schema says it in an expression: its parser is asked.
    parsed: Any = generated_class(PAGE_DATA)(False, KaitaiStream(BytesIO(body)))
    parsed._read()
    return np.array([descriptor.has_data for descriptor in parsed.pfns])
