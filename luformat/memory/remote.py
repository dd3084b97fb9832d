"""An object elsewhere as a file: few requests, little read, and never two versions mixed.

A request costs a journey, so what is read is read in blocks that are kept for a while; blocks
that are missing side by side come in one request, and those of one call at the same time. Who
reads front to back gets ahead of himself, twice as far each time. The first answer tells the
length and the version; every later request asks for that version, and an object that changes
meanwhile is an error, not a mixture.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Container
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from luformat.errors import RemoteError
from luformat.memory.cloud import Piece, Place
from luformat.memory.stored import StoredFile

__all__ = ["RemoteFile"]

_BLOCK: Final = 16 << 10
_FIRST: Final = 4
"""Blocks that a first read brings at least."""
_MOST_AHEAD: Final = 64
_KEPT: Final = 1024
"""Blocks that are kept: 16 MiB."""
_BATCH: Final = 256
"""Blocks that scattered pieces are read by."""
_DIRECT: Final = 4 << 20
"""Bytes from which on a read goes past the blocks."""
_APART: Final = 4
"""Blocks between two that are wanted, which are cheaper to read than to ask twice."""
_AT_ONCE: Final = 8
"""Requests at the same time."""


class RemoteFile(StoredFile):
    """An object in a bucket or on a web server, read in parts; `bytes_read` and `requests`
    count what that took, `version` is its etag or the time of its last change."""

    is_near = False
    at_once = 8 << 20

    def __init__(self, place: Place):
        """Ask for the first bytes; raises RemoteError if they cannot be had."""
        self.name = place.name
        self._place = place
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._end = 0
        self._ahead = _FIRST
        self._jumps = False
        self.requests = 0
        self.bytes_read = 0
        self.version: str | None = None
        self.size = self.stored = 0
        try:
            first = self._get(0, _FIRST * _BLOCK)
        except RemoteError as error:
            if error.status != 416:
                raise
            self.requests += 1
            self.size, self.version = place.head()
            if self.size:
                raise
            return
        self.size = self.stored = first.size
        self.version = first.version
        self._end = -(-len(first.data) // _BLOCK)
        self._keep(0, first.data, range(self._end))

    def close(self) -> None:
        self._blocks.clear()

    def expect_jumps(self) -> None:
        self._jumps = True

    def read(self, offset: int, length: int) -> bytes:
        if offset >= self.size or length <= 0:
            return b""
        end = min(offset + length, self.size)
        if end - offset >= _DIRECT:
            return b"".join(
                self._whole(start, min(start + self.at_once, end))
                for start in range(offset, end, self.at_once)
            )
        first, last = offset // _BLOCK, (end - 1) // _BLOCK
        with self._lock:
            self._fetch([(first, last)], is_one=True)
            data = b"".join(self._blocks[number] for number in range(first, last + 1))
        return data[offset - first * _BLOCK : end - first * _BLOCK]

    def read_into(self, pieces: list[tuple[int, memoryview]]) -> bool:
        if any(offset + len(buffer) > self.size for offset, buffer in pieces):
            return False
        batch: list[tuple[int, memoryview]] = []
        room = 0
        for offset, buffer in pieces:
            blocks = len(buffer) // _BLOCK + 2
            if batch and room + blocks > _BATCH:
                self._fill(batch)
                batch, room = [], 0
            batch.append((offset, buffer))
            room += blocks
        self._fill(batch)
        return True

    def _fill(self, pieces: list[tuple[int, memoryview]]) -> None:
        wanted = [
            (offset // _BLOCK, (offset + len(buffer) - 1) // _BLOCK)
            for offset, buffer in pieces
            if 0 < len(buffer) < _DIRECT
        ]
        with self._lock:
            self._fetch(wanted)
        for offset, buffer in pieces:
            buffer[:] = self.read(offset, len(buffer))

    def _fetch(self, wanted: list[tuple[int, int]], *, is_one: bool = False) -> None:
        """Get the blocks in ranges that are not here; of one range some of what follows, too."""
        every = {number for first, last in wanted for number in range(first, last + 1)}
        missing = sorted(number for number in every if number not in self._blocks)
        for number in every.difference(missing):
            self._blocks.move_to_end(number)
        if not missing:
            return
        runs: list[list[int]] = []
        for number in missing:
            if runs and number - runs[-1][1] <= _APART:
                runs[-1][1] = number
            else:
                runs.append([number, number])
        if is_one and not self._jumps:
            self._look_ahead(runs[-1])
            every.update(range(runs[-1][0], runs[-1][1] + 1))
        spans = [(first * _BLOCK, min((last + 1) * _BLOCK, self.size)) for first, last in runs]
        if len(spans) == 1:
            pieces = [self._whole(*spans[0])]
        else:
            with ThreadPoolExecutor(min(_AT_ONCE, len(spans))) as pool:
                pieces = list(pool.map(lambda span: self._whole(*span), spans))
        for (first, _), data in zip(runs, pieces, strict=True):
            self._keep(first, data, every)
        while len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)

    def _look_ahead(self, run: list[int]) -> None:
        """Lengthen a run: twice as far each time where one follows the other, else to what
        stands around it."""
        if run[0] == self._end:
            self._ahead = min(2 * self._ahead, _MOST_AHEAD)
        else:
            self._ahead = _FIRST
            while run[0] % _FIRST and run[0] - 1 not in self._blocks:
                run[0] -= 1
        reach = min(run[0] + self._ahead - 1, (self.size - 1) // _BLOCK)
        while run[1] < reach and run[1] + 1 not in self._blocks:
            run[1] += 1
        self._end = run[1] + 1

    def _keep(self, first: int, data: bytes, wanted: Container[int]) -> None:
        for start in range(0, len(data), _BLOCK):
            number = first + start // _BLOCK
            if number in wanted:
                self._blocks[number] = data[start : start + _BLOCK]

    def _whole(self, start: int, end: int) -> bytes:
        """Return all bytes from `start` to `end`, which are of the version that was opened."""
        piece = self._get(start, end)
        if piece.size != self.size or piece.version != self.version:
            raise RemoteError(
                f"cannot read {self.name}: it has changed while it was read",
                where=self.where(start),
                hint="read it again when nothing writes to it",
            )
        if len(piece.data) != end - start:
            raise self.error("the server sent fewer bytes than it said", at=start + len(piece.data))
        return piece.data

    def _get(self, start: int, end: int) -> Piece:
        self.requests += 1
        piece = self._place.get(start, end, self.version)
        self.bytes_read += len(piece.data)
        return piece
