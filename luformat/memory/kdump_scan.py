"""The first words of the pages of a kdump file, for scans.

A page costs a call into its codec, a hundred times what looking at a word costs; so no data is
decoded twice. Descriptors that share their data (zeros, as QEMU and makedumpfile -d 1 store
them) are one piece of work. Where every page of zeros is stored by itself (makedumpfile -d 0),
the pieces are short, equal and by the thousand: those of one length are laid out as the rows
of a matrix, and all that equal one that has been decoded are known by one comparison.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from luformat.memory import codecs
from luformat.memory.codecs import CodecError, Decoder
from luformat.memory.image import Presence
from luformat.memory.kdump_layout import COMPRESSED, LZO, SNAPPY, ZLIB, ZSTD
from luformat.memory.kdump_pages import PageDescriptors, Rows
from luformat.memory.stored import StoredFile

__all__ = ["PAGE_CODECS", "HeadDecoder", "Heads"]

PAGE_CODECS: dict[int, Decoder] = {
    ZLIB: codecs.zlib_page,
    LZO: codecs.lzo,
    SNAPPY: codecs.snappy,
    ZSTD: codecs.zstd,
}
_WINDOW = 1 << 20
"""Bytes of page data that are read at once."""
_GAP = 64 << 10
"""Bytes between pieces of data, on average, above which each is read by itself."""
_SHORT = 256
"""Bytes up to which compressed data is likely to be that of many equal pages."""
_MANY = 8
"""Pieces of one length from which on it pays to compare them."""
_PATTERNS = 16
"""Different pieces of one length that are remembered."""

_Words = npt.NDArray[np.uint64]
_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Heads:
    """For each descriptor: its page's words at every step, and whether they are known. `why`
    says of which descriptors they are not, and why."""

    words: _Words
    valid: npt.NDArray[np.bool_]
    why: dict[Presence, npt.NDArray[np.bool_]]


class HeadDecoder:
    """Decodes the words at every `step` bytes of pages of `page_size` bytes."""

    def __init__(self, source: StoredFile, descriptors: PageDescriptors, page_size: int, step: int):
        self._source = source
        self._descriptors = descriptors
        self._page_size = page_size
        self._step = step
        self._per_page = page_size // step
        self._wanted = (self._per_page - 1) * step + 8
        self._patterns: dict[_Key, list[tuple[npt.NDArray[np.uint8], _Words]]] = {}
        self._shared: dict[int, _Words] = {}

    def heads(self, rows: Rows) -> Heads:
        """Return the words of the pages that `rows` describe."""
        offsets, first, which, uses = np.unique(
            rows["offset"], return_index=True, return_inverse=True, return_counts=True
        )
        rows = rows[first]
        self._words: _Words = np.zeros((len(offsets), self._per_page), np.uint64)
        self._valid = np.zeros(len(offsets), np.bool_)
        sensible = self._descriptors.sensible(rows)
        ends = rows["offset"] + rows["size"]
        there = sensible & (ends <= self._source.size)
        known = [at for at in np.flatnonzero(uses > 1).tolist() if int(offsets[at]) in self._shared]
        for at in known:
            self._words[at], self._valid[at] = self._shared[int(offsets[at])], True
        todo = np.flatnonzero(there & ~self._valid)
        places, sizes = offsets[todo].astype(np.int64), rows["size"][todo].astype(np.int64)
        flags = rows["flags"][todo].astype(np.int64)
        at = 0
        listed = places.tolist()
        while at < len(todo):
            last = _window_end(listed, at)
            self._window(todo[at:last], places[at:last], sizes[at:last], flags[at:last])
            at = last
        for index in np.flatnonzero(uses > 1).tolist():
            if self._valid[index] and len(self._shared) < _PATTERNS:
                self._shared[int(offsets[index])] = self._words[index].copy()
        why = {
            Presence.UNREADABLE: rows["offset"] == 0,
            Presence.TRUNCATED: sensible & ~there,
            Presence.DAMAGED: (rows["offset"] != 0) & (~sensible | there & ~self._valid),
        }
        return Heads(
            self._words[which],
            self._valid[which],
            {presence: found[which] for presence, found in why.items()},
        )

    def _window(
        self,
        rows: npt.NDArray[np.int64],
        places: npt.NDArray[np.int64],
        sizes: npt.NDArray[np.int64],
        flags: npt.NDArray[np.int64],
    ) -> None:
        """Decode the data at `places`, ascending and close to each other."""
        start = int(places[0])
        data = self._source.read(start, int((places + sizes).max()) - start)
        left = sizes <= len(data) - (places - start)
        for size in np.unique(sizes[(sizes <= _SHORT) & (flags & COMPRESSED > 0)]).tolist():
            for flag in np.unique(flags[sizes == size]).tolist():
                same = np.flatnonzero(left & (sizes == size) & (flags == flag))
                if len(same) >= _MANY:
                    done = self._equal(rows[same], places[same] - start, data, size, flag)
                    left[same[done]] = False
        rest = np.flatnonzero(left)
        begins = (places[rest] - start).tolist()
        ends = (places[rest] + sizes[rest] - start).tolist()
        known: list[int] = []
        found: list[bytes] = []
        for row, begin, end, flag in zip(
            rows[rest].tolist(), begins, ends, flags[rest].tolist(), strict=True
        ):
            head = self._head(data[begin:end], flag)
            if head is not None:
                known.append(row)
                found.append(head[:8] if self._per_page == 1 else self._words_of(head).tobytes())
        if known:
            words = np.frombuffer(b"".join(found), np.dtype("<u8"))
            self._words[known] = words.reshape(len(known), self._per_page)
            self._valid[known] = True

    def _words_of(self, head: bytes) -> _Words:
        """Return the words at every step of a page."""
        words: _Words = np.ndarray((self._per_page,), np.dtype("<u8"), head, 0, (self._step,))
        return words

    def _equal(
        self,
        rows: npt.NDArray[np.int64],
        at: npt.NDArray[np.int64],
        data: bytes,
        size: int,
        flag: int,
    ) -> npt.NDArray[np.bool_]:
        """Fill in the rows whose data equals a piece that has been decoded; return which."""
        pieces = np.lib.stride_tricks.sliding_window_view(np.frombuffer(data, np.uint8), size)[at]
        patterns = self._patterns.setdefault((size, flag), [])
        done = np.zeros(len(rows), np.bool_)
        for pattern, words in patterns:
            equal = ~done & (pieces == pattern).all(axis=1)
            self._words[rows[equal]], self._valid[rows[equal]] = words, True
            done |= equal
        while len(patterns) < _PATTERNS and not done.all():
            pattern = pieces[int(np.argmin(done))]
            equal = ~done & (pieces == pattern).all(axis=1)
            if int(equal.sum()) < _MANY:
                break
            head = self._head(pattern.tobytes(), flag)
            if head is None:
                break
            words = self._words_of(head).astype(np.uint64)
            patterns.append((pattern.copy(), words))
            self._words[rows[equal]], self._valid[rows[equal]] = words, True
            done |= equal
        return done

    def _head(self, data: bytes, flags: int) -> bytes | None:
        """Return the page's bytes as far as they are looked at; None if they are damaged."""
        codec = flags & COMPRESSED
        if not codec:
            return data
        try:
            if codec == ZLIB:
                return codecs.zlib_head(data, self._wanted)
            decoder = PAGE_CODECS.get(codec)
            return decoder(data, self._page_size) if decoder else None
        except CodecError:
            return None


def _window_end(places: list[int], index: int) -> int:
    """Return how far the pieces from number `index` on are worth one read."""
    last = bisect_right(places, places[index] + _WINDOW)
    dense = places[last - 1] - places[index] <= (last - 1 - index) * _GAP
    return last if dense else index + 1
