"""Arrays that were found without a breadcrumb: which pages they list, proved by the records.

An array does not say how long it is; what stands behind its last entry is garbage. So entries are
taken as long as they can be frames, and the records are walked over these pages: END says how many
of them are the stream's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np

from luformat.errors import LuformatError
from luformat.handover.stream_problems import blank_end
from luformat.layout.layouts import SIGNS, ByteOrder
from luformat.locate.first_pages import ArrayPlace
from luformat.locate.pages import MFN_BITS, PageList, mfn_bytes
from luformat.locate.stream import PagedStream
from luformat.memory.image import MemoryImage, Words
from luformat.records.walk import index_records

__all__ = ["Listing", "frames_around", "read_listing"]

_FIRST: Final = 512
"""Entries that are read first: those of a page of 4 KiB."""
_MOST: Final = 1 << 24
"""Entries that are read: those of 64 GiB of stream in pages of 4 KiB."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What an array lists: the `mfns` through the page with END if it `is_whole`.

    Else all entries that can be frames; `length` bytes of the stream could be walked.
    """

    place: ArrayPlace
    mfns: Words = field(repr=False)
    length: int
    is_whole: bool


def read_listing(image: MemoryImage, place: ArrayPlace) -> Listing:
    """Return which pages the array at a place lists; nothing is raised for bad content."""
    size, count = place.page_size, _FIRST
    while True:
        mfns = _plausible(image, _entries(image, place.maddr, count, place.byte_order), size)
        stream = PagedStream(image, PageList(mfns, size))
        records = index_records(stream, place.byte_order)
        if records.error is None and blank_end(records) is None:
            pages = -(-records.end // size)
            return Listing(place, mfns[:pages], records.end, True)
        if len(mfns) < count or count >= _MOST:
            return Listing(place, mfns, records.end, False)
        count *= 8


def _entries(image: MemoryImage, maddr: int, count: int, byte_order: ByteOrder) -> Words:
    """Return entries of an array, fewer than `count` where memory ends."""
    extent = image.extent_at(maddr)
    room = 0 if extent is None else (extent.end - maddr) // mfn_bytes()
    count = min(count, room)
    while count:
        try:
            raw = image.view(maddr, count * mfn_bytes())
        except LuformatError:
            count //= 2
            continue
        return np.frombuffer(raw, f"{SIGNS[byte_order]}u8").astype(np.uint64)
    return np.empty(0, np.uint64)


def _plausible(image: MemoryImage, mfns: Words, page_size: int) -> Words:
    """Return entries up to the first that is no frame of the dump, or is there already."""
    good = (mfns > 0) & (mfns < np.uint64((1 << MFN_BITS) // page_size))
    known = mfns[: _run(good)]
    known = known[: _run(image.holds(known * np.uint64(page_size), page_size))]
    by_frame = np.argsort(known, kind="stable")
    again = by_frame[1:][known[by_frame[1:]] == known[by_frame[:-1]]]
    return known[: int(again.min())] if len(again) else known


def _run(good: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> int:
    """Return how many values are true before the first that is not."""
    return len(good) if good.all() else int(good.argmin())


def frames_around(image: MemoryImage, place: ArrayPlace) -> Words:
    """Return the run of frames that is left of an array around a place in it, in its order."""
    width = mfn_bytes()
    extent = image.extent_at(place.maddr)
    before = 0 if extent is None else (place.maddr - extent.start) // width
    before = min(before, _FIRST)
    head = _entries(image, place.maddr - before * width, before, place.byte_order)
    ahead = (
        _plausible(image, head[::-1], place.page_size)[::-1] if len(head) == before else head[:0]
    )
    behind = _entries(image, place.maddr, _MOST, place.byte_order)
    return np.concatenate((ahead, _plausible(image, behind, place.page_size)))
