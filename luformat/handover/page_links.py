"""Where in a dump pages of a stream can be: places from which headers lead on to a page's end.

Without the MFN array only the records themselves tell which page follows which: a record that
crosses the end of a page says at which offset of the next page a header stands. So for all pages
those offsets are found once from which headers follow each other, each where the one before says,
until a body leaves the page or END comes with slack of one byte behind it. Random memory has none;
what a guest makes up has any number, so that what is kept is limited, and it is known whether
something was left out.

Pages are looked at in pieces of 4 KiB whatever the host's page size is: larger pages are several
pieces that follow each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import LuformatError
from luformat.handover.page_frames import ENTRIES, RECORDS, Framing, Mask
from luformat.layout.layouts import ByteOrder
from luformat.locate.magic import SCAN_STEP
from luformat.memory.image import MemoryImage, Progress, Words
from luformat.records.runs import begins_run

__all__ = ["PIECE", "PageLinks"]

PIECE: Final = SCAN_STEP
"""Bytes of the pieces that are put in order: the smallest page of any host."""
_WORD: Final = 8
_PER_PIECE: Final = PIECE // _WORD
_WINDOW: Final = 1 << 20
"""Bytes of memory that are looked at together: what a processor's cache holds."""
_MOST: Final = 1 << 21
"""Places that are kept of a kind; a stream of 1 GiB has about as many."""
_SHIFT: Final = np.uint64(52)
_FRAMES: Final = np.uint64((1 << 52) - 1)
_UNKNOWN: Final = 4
"""Records of unknown types in a piece that records of known ones may lead over."""
_DOUBLINGS: Final = 9
"""2 ** 9 headers of 8 bytes fill a piece."""

_Numbers = npt.NDArray[np.int64]


class _Table:
    """Places of one kind by offset in the piece, then by frame; `is_full` if some are not kept."""

    def __init__(self) -> None:
        self._found: list[Words] = []
        self._count = 0
        self.is_full = False

    def add(self, frames: Words, offsets: Words) -> None:
        """Take places: frame of the piece, and offset in it in words."""
        room = _MOST - self._count
        if len(frames) > room:
            self.is_full = True
            frames, offsets = frames[:room], offsets[:room]
        if len(frames):
            self._count += len(frames)
            self._found.append(offsets << _SHIFT | frames)

    def sorted(self) -> Words:
        """Return offset and frame of all places as one number each, in ascending order."""
        found = np.concatenate([np.empty(0, np.uint64), *self._found])
        found.sort()
        self._found = []
        return found


class PageLinks:
    """The places of one dump, for streams of one byte order."""

    def __init__(self, image: MemoryImage, byte_order: ByteOrder, progress: Progress | None = None):
        self._byte_order = byte_order
        records, entries, ends, zero_ends = tables = [_Table() for _ in range(4)]
        for frame, words in _pieces(image, progress):
            tails = _Tails(words)
            for framing, table in ((RECORDS, records), (ENTRIES, entries)):
                at = _starts(framing, words, tails, byte_order)
                table.add(frame + at // _PER_PIECE, at % _PER_PIECE)
            for of_zeros, table in ((False, ends), (True, zero_ends)):
                rows, offsets = tails.ends(of_zeros=of_zeros)
                table.add(frame + rows, offsets)
        self.is_complete = not any(table.is_full for table in tables)
        self._records, self._entries, self._ends, self._zero_ends = (t.sorted() for t in tables)
        self._first = _earliest(self._records)

    def records_at(self, offset: int) -> Words:
        """Return the frames of pieces in which records start at `offset` (bytes)."""
        return _at(self._records, offset)

    def entries_at(self, offset: int) -> Words:
        """Return the frames of pieces in which entries of an HVM context start at `offset`."""
        return _at(self._entries, offset)

    def ends_at(self, offset: int) -> Words:
        """Return the frames of pieces that are one byte all over behind an END at `offset`.

        None of them has records of its own, and the byte is not zero.
        """
        return self._without_records(_at(self._ends, offset))

    def zero_ends_at(self, offset: int) -> Words:
        """Return the frames of pieces that are zeros from `offset` (bytes) on.

        None of them has records of its own. There can be any number: zeros are END anywhere.
        """
        table = self._zero_ends
        return self._without_records(
            table[: np.searchsorted(table, _key(offset + _WORD))] & _FRAMES
        )

    def _without_records(self, frames: Words) -> Words:
        keys = self._first[0]
        if not len(keys):
            return frames
        at = np.minimum(np.searchsorted(keys, frames), len(keys) - 1)
        alone: Words = frames[keys[at] != frames]
        return alone

    def starts_before(self, frames: Words, offset: int) -> Mask:
        """Return in which of `frames` records start before `offset` (bytes) already."""
        keys, offsets = self._first
        if not len(keys):
            return np.zeros(len(frames), np.bool_)
        at = np.minimum(np.searchsorted(keys, frames), len(keys) - 1)
        found: Mask = (keys[at] == frames) & (offsets[at] < np.uint64(offset // _WORD))
        return found

    def first_start(self, frame: int) -> int | None:
        """Return the offset (bytes) at which records start in a piece; None if none do."""
        keys, offsets = self._first
        at = int(np.searchsorted(keys, np.uint64(frame)))
        return int(offsets[at]) * _WORD if at < len(keys) and int(keys[at]) == frame else None

    def frames_with_records(self) -> Words:
        """Return the frames of all pieces in which records start, in ascending order."""
        return self._first[0]


def _at(table: Words, offset: int) -> Words:
    low = np.searchsorted(table, _key(offset))
    high = np.searchsorted(table, _key(offset + _WORD))
    frames: Words = table[low:high] & _FRAMES
    return frames


def _key(offset: int) -> np.uint64:
    """Return where the places at an offset (bytes) begin in a table."""
    return np.uint64(offset // _WORD) << _SHIFT


def _earliest(table: Words) -> tuple[Words, Words]:
    """Return the frames of a table in ascending order, and the first offset (words) of each."""
    frames, offsets = table & _FRAMES, table >> _SHIFT
    by_frame = np.lexsort((offsets, frames))
    frames, offsets = frames[by_frame], offsets[by_frame]
    first = begins_run(frames)
    return frames[first], offsets[first]


def _pieces(image: MemoryImage, progress: Progress | None) -> Iterator[tuple[np.uint64, Words]]:
    """Yield (frame of the first piece, words of whole pieces that follow it) of all memory."""
    for maddrs, _ in image.page_heads(PIECE, progress):
        gaps = np.flatnonzero(np.diff(maddrs) != PIECE) + 1
        edges = [0, *gaps.tolist(), len(maddrs)]
        for first, last in pairwise(edges):
            for start in range(first, last, _WINDOW // PIECE):
                end = min(start + _WINDOW // PIECE, last)
                yield from _read(image, int(maddrs[start]), end - start)


def _read(image: MemoryImage, maddr: int, count: int) -> Iterator[tuple[np.uint64, Words]]:
    """Yield pieces in one go, or one by one where some of them cannot be read."""
    try:
        data = image.view(maddr, count * PIECE)
    except LuformatError:
        if count > 1:
            for number in range(count):
                yield from _read(image, maddr + number * PIECE, 1)
        return
    words: Words = np.frombuffer(data, np.dtype("<u8")).astype(np.uint64, copy=False)
    yield np.uint64(maddr // PIECE), words


class _Tails:
    """Where the bytes at the end of each piece become all the same, in words from its start."""

    def __init__(self, words: Words):
        self._pages = words.reshape(-1, _PER_PIECE)
        last = self._pages[:, -1]
        self.starts: _Numbers = np.full(len(last), _PER_PIECE, np.int64)
        is_one_byte = last == (last & np.uint64(0xFF)) * np.uint64(0x0101010101010101)
        rows = np.flatnonzero(is_one_byte)
        for part in np.array_split(rows, max(1, len(rows) // 64)):
            other = self._pages[part] != last[part, None]
            self.starts[part] = np.where(
                other.any(axis=1), _PER_PIECE - other[:, ::-1].argmax(axis=1), 0
            )

    def ends(self, *, of_zeros: bool) -> tuple[Words, Words]:
        """Return the pages with an END before their tail, and where it stands (words).

        Where the tail is zeros, that is the first place where END can be: bodies may end with
        zeros, too.
        """
        is_zeros = self._pages[:, -1] == 0
        rows = np.flatnonzero(
            (self.starts > 0) & (self.starts < _PER_PIECE) & (is_zeros == of_zeros)
        )
        at = self.starts[rows] - (0 if of_zeros else 1)
        good = self._pages[rows, at] == 0
        return rows[good].astype(np.uint64), at[good].astype(np.uint64)


def _starts(framing: Framing, words: Words, tails: _Tails, byte_order: ByteOrder) -> Words:
    """Return the numbers of the words that are headers which lead on to the end of their piece."""
    at = np.flatnonzero(framing.may_be(words, byte_order))
    if not len(at):
        return np.empty(0, np.uint64)
    behind = words[np.minimum(at + 1, len(words) - 1)]
    at = at[framing.fit(words[at], behind, (at + 1) % _PER_PIECE != 0, byte_order)]
    if not len(at):
        return np.empty(0, np.uint64)
    known = np.ones(len(at), np.bool_)
    for _ in range(_UNKNOWN):
        follows = _follows(framing, words, at, byte_order)
        inside = follows < (at // _PER_PIECE + 1) * _PER_PIECE
        new = np.setdiff1d(follows[inside], at)
        new = new[framing.is_unknown(words[new], byte_order)]
        if not len(new):
            break
        merged = np.concatenate((at, new))
        by_place = np.argsort(merged)
        at = merged[by_place]
        known = np.concatenate((known, np.zeros(len(new), np.bool_)))[by_place]
    follows = _follows(framing, words, at, byte_order)
    good = follows >= (at // _PER_PIECE + 1) * _PER_PIECE
    within = np.flatnonzero(~good)
    ends = words[follows[within]] == 0
    if framing is RECORDS:
        ends &= tails.starts[at[within] // _PER_PIECE] <= follows[within] % _PER_PIECE + 1
    good[within[ends]] = True
    # The header that each leads to; those that lead nowhere point at themselves.
    leads = np.minimum(np.searchsorted(at, follows), len(at) - 1)
    leads = np.where(~good & (at[leads] == follows), leads, np.arange(len(at)))
    for _ in range(_DOUBLINGS):
        good |= good[leads]
        leads = leads[leads]
    return at[good & known].astype(np.uint64)


def _follows(framing: Framing, words: Words, at: _Numbers, byte_order: ByteOrder) -> _Numbers:
    """Return the numbers of the words behind the bodies of headers, padding included."""
    _, _, lengths = framing.split(words[at], byte_order)
    found: _Numbers = at + 1 + (lengths.astype(np.int64) + _WORD - 1) // _WORD
    return found
