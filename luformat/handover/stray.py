"""The magic of a breadcrumb that stands in a file, but at no page's start.

A breadcrumb begins a page, so the bytes of such a file are not where they are in memory. Mostly
they are all moved by one distance: a header that luformat does not know stands in front, or the
holes of the memory map were left out, as LiME does with format=raw. Then the handover itself
tells the distance: only with the right one the MFN array leads to a page that begins with
LU_VERSION, and from there through all records to END.

Both searches have limits: the words are looked for in the first 4 GiB of what is stored, and the
distance between what LiME leaves out of 4 GiB and a header of a MiB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError, LuformatError
from luformat.handover.handover import Handover
from luformat.layout.layouts import ByteOrder, constant, struct_of
from luformat.locate.bootmem import Bootmem
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import Candidate
from luformat.locate.magic import SCAN_STEP, WORDS, breadcrumb_size, masked_page_sizes
from luformat.locate.pages import mfn_bytes
from luformat.memory.image import Progress, Words
from luformat.memory.names import Source
from luformat.memory.raw import open_raw
from luformat.memory.stored import StoredFile
from luformat.records.index import record_number

__all__ = ["Stray", "find_stray", "hint_of_place", "stray_error"]

_MOST_READ: Final = 4 << 30
_WINDOW: Final = 16 << 20
_MOST_TRIED: Final = 4
"""Places of one file that are tried for a distance: one is wanted."""
_MOST_PROVED: Final = 16
"""Distances that are followed to END: those that lead to LU_VERSION are few."""
_LONGEST_HEADER: Final = 1 << 20
_LARGEST_HOLE: Final = 4 << 30
_MOST_FRAMES: Final = _LARGEST_HOLE // SCAN_STEP


@dataclass(frozen=True, slots=True)
class Stray:
    """A breadcrumb's words at file `offset`, which is no page's start.

    `distance` is how far behind their machine addresses all bytes of the handover stand in the
    file (negative: before), proved by its stream; None if no distance does.
    """

    offset: int
    byte_order: ByteOrder
    page_size: int
    mfn_array_maddr: int
    distance: int | None = None

    def source_text(self, name: str) -> str:
        """Return what names the memory on a command line, if the distance is known."""
        distance = self.distance or 0
        address = max(0, -(distance // SCAN_STEP) * SCAN_STEP)
        place = f"{address:#x}" if address else "0"
        return f"{place}:{name}@{address + distance:#x}"


def find_stray(file: StoredFile, progress: Progress | None = None) -> Stray | None:
    """Return the words of a breadcrumb off all page starts: the first whose distance is proved,
    else the first of all; None if there are none."""
    first = None
    for stray in islice(_strays(file, progress), _MOST_TRIED):
        first = first or stray
        placed = _proved(file, stray)
        if placed is not None:
            return placed
    return first


def _proved(file: StoredFile, stray: Stray) -> Stray | None:
    """Return the words with the distance that leads to a whole stream; None if none does."""
    for distance in islice(_distances(file, stray), _MOST_PROVED):
        if _is_proved(file, stray, distance):
            return replace(stray, distance=distance)
    return None


def stray_error(stray: Stray, file: StoredFile) -> DumpFormatError:
    """Return the error for a file without a breadcrumb in which one stands off all page starts."""
    hint = _placed_hint(stray, file)
    if hint is None:
        hint = (
            "bytes are missing before it, or do not belong there: LiME's format=raw leaves the "
            "holes of memory out, and format=lime does not; pieces can be placed by hand, as in "
            f"0x100000:{file.name}@0x9f000"
        )
    return file.error(
        "no page begins with a breadcrumb, but the words of one stand "
        f"{stray.offset % SCAN_STEP:#x} bytes behind a page's start",
        at=stray.offset,
        hint=hint,
    )


def hint_of_place(file: StoredFile, candidates: Iterable[Candidate]) -> str | None:
    """Return how to name a file whose breadcrumbs begin pages, but whose bytes stand elsewhere in
    memory; None if that leads to no whole stream either."""
    for candidate in islice(candidates, _MOST_TRIED):
        words = Stray(
            candidate.place,
            candidate.byte_order,
            candidate.page_size,
            0 if candidate.array is None else candidate.array[0],
        )
        placed = _proved(file, words)
        if placed is not None:
            return _placed_hint(placed, file)
    return None


def _placed_hint(stray: Stray, file: StoredFile) -> str | None:
    """Return how to name the file where the distance is known."""
    if stray.distance is None:
        return None
    what = "a header stands" if stray.distance >= 0 else "holes of memory are left out"
    return f"{what} in front of it: {stray.source_text(file.name)} leads to a whole stream"


def _strays(file: StoredFile, progress: Progress | None) -> Iterator[Stray]:
    """Yield the words of breadcrumbs that stand off all page starts, in the order of the file."""
    magic = constant(WORDS, "unmasked_magic").to_bytes(8, "big")
    high = magic[:5]
    patterns: tuple[tuple[bytes, int, ByteOrder], ...] = (
        (high[::-1], 3, "little"),
        (high, 0, "big"),
    )
    size = breadcrumb_size()
    done = 0
    for start, end in file.data_ranges(0, file.size):
        for at in range(start, end, _WINDOW):
            if done >= _MOST_READ:
                return
            # What is found may begin before the pattern, and ends behind it.
            front = max(0, at - 8)
            data = file.read(front, min(at + _WINDOW, end) - front + size)
            for pattern, before, byte_order in patterns:
                place = data.find(pattern)
                while place >= 0:
                    yield from _judged(data, place - before, front, byte_order)
                    place = data.find(pattern, place + 1)
            done += min(at + _WINDOW, end) - at
            if progress:
                progress(done, min(file.stored, _MOST_READ))


def _judged(data: bytes, place: int, front: int, byte_order: ByteOrder) -> Iterator[Stray]:
    """Yield what stands at a place, if its words are those of a breadcrumb."""
    size = breadcrumb_size()
    if place < 0 or place + size > len(data) or (front + place) % SCAN_STEP == 0:
        return
    words = struct_of(WORDS, byte_order).unpack_from(data, place)
    magic, array, count = words
    sizes = masked_page_sizes().get(magic & 0xFFFFFF)
    if sizes is not None and count and not array % sizes[0] and not count % sizes[0]:
        yield Stray(front + place, byte_order, sizes[0], array)


def _distances(file: StoredFile, stray: Stray) -> Iterator[int]:
    """Yield distances with which the array leads to LU_VERSION, the shortest first."""
    rest = stray.offset % SCAN_STEP
    first = max(-_LARGEST_HOLE + rest, rest - stray.mfn_array_maddr // SCAN_STEP * SCAN_STEP)
    last = min(_LONGEST_HEADER, stray.offset, file.size - mfn_bytes() - stray.mfn_array_maddr)
    if last < first:
        return
    distances = np.arange(first, last + 1, SCAN_STEP, dtype=np.int64)
    words = _words_at(file, distances + stray.mfn_array_maddr)
    mfns = words if stray.byte_order == "little" else words.byteswap()
    possible = (mfns != 0) & (mfns < np.uint64(file.size // stray.page_size + _MOST_FRAMES))
    header = struct_of("xen_record::record_header", stray.byte_order)
    found = []
    for distance, mfn in zip(
        distances[possible].tolist()[:_MOST_FRAMES],
        mfns[possible].tolist()[:_MOST_FRAMES],
        strict=True,
    ):
        head = file.read(max(0, mfn * stray.page_size + distance), header.size)
        if len(head) == header.size and header.unpack(head)[0] == record_number("LU_VERSION"):
            found.append(distance)
    yield from sorted(found, key=abs)


def _words_at(file: StoredFile, offsets: npt.NDArray[np.int64]) -> Words:
    """Return the little-endian words at `offsets`, which ascend; those in holes are not read."""
    words = np.zeros(len(offsets), np.uint64)
    for start, end in file.data_ranges(int(offsets[0]), int(offsets[-1]) + mfn_bytes()):
        first, last = np.searchsorted(offsets, (start - mfn_bytes() + 1, end)).tolist()
        words[first:last] = file.words_at(offsets[first:last].astype(np.uint64))
    return words


def _is_proved(file: StoredFile, stray: Stray, distance: int) -> bool:
    """Return whether a distance leads through all records to END; the file stays open."""
    address = max(0, -(distance // SCAN_STEP) * SCAN_STEP)
    image = open_raw([(Source(file.name, address, address + distance), file)])
    try:
        (found,) = find_breadcrumbs(image, Bootmem(1, stray.offset - distance)).candidates
        return found.is_usable and Handover(found.stream, found.byte_order).error is None
    except LuformatError:
        return False
