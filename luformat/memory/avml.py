"""AVML version 2: ranges of memory, each a snappy stream in the framing format.

Only the chunk headers are read on opening; chunks are decoded when they are asked for.
Layout of the chunks: snappy framing format description, sections 4.1 to 4.6.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError
from luformat.memory.cache import Recent
from luformat.memory.codecs import SNAPPY_STREAM, CodecError, snappy_chunk, snappy_length
from luformat.memory.extents import ExtentTable, compact
from luformat.memory.image import (
    Extent,
    FilePlace,
    MemoryImage,
    Presence,
    Progress,
    Shortfall,
    ShortfallKind,
    Words,
)
from luformat.memory.lime import range_header
from luformat.memory.lime_layout import AVML_MAGIC, RANGE_HEADER, SIZE_TRAILER
from luformat.memory.stored import StoredFile

__all__ = ["open_avml"]

_CHUNK_HEAD = 4
_CRC = 4
_LARGEST = 65536
"""Most memory (bytes) in one chunk, by the framing format."""
_COMPRESSED, _STORED, _STREAM = 0x00, 0x01, 0xFF
_FIRST_SKIPPABLE = 0x80
_PIECE = 256
"""Chunks in one entry of the index."""
_MOST_PIECES = 1 << 22
_PEEK = _CHUNK_HEAD + _CRC + 5


@dataclass(frozen=True, slots=True)
class _Chunk:
    """`size` bytes of memory, `at` bytes after the range's start, stored at file `offset`."""

    at: int
    size: int
    offset: int
    length: int


class _ChunkWalk:
    """Steps over the chunks of one range; `offset` is where the next thing begins."""

    def __init__(self, file: StoredFile, offset: int, size: int):
        self._file = file
        self._size = size
        self.offset = offset
        self.have = 0
        self.truncated = False
        self.left_out = False

    def __iter__(self) -> Iterator[_Chunk]:
        file = self._file
        while self.have < self._size:
            head = file.read(self.offset, _PEEK)
            if not self.have and head.startswith(AVML_MAGIC):
                # AVML 0.17 writes the header of a block of zeros and forgets the block.
                self.left_out = True
                return
            length = int.from_bytes(head[1:_CHUNK_HEAD], "little")
            if len(head) < _CHUNK_HEAD or self.offset + _CHUNK_HEAD + length > file.size:
                self.truncated = True
                return
            kind = head[0]
            if kind in (_COMPRESSED, _STORED):
                chunk = _Chunk(
                    self.have, self._memory(head, length), self.offset, _CHUNK_HEAD + length
                )
                self.have += chunk.size
                yield chunk
            elif kind < _FIRST_SKIPPABLE or (
                kind == _STREAM and length != len(SNAPPY_STREAM) - _CHUNK_HEAD
            ):
                raise file.error(
                    "damaged snappy stream",
                    at=self.offset,
                    wanted="a chunk of type 00, 01, 80-fe or ff",
                    got=head[:_CHUNK_HEAD].hex(" "),
                )
            self.offset += _CHUNK_HEAD + length

    def _memory(self, head: bytes, length: int) -> int:
        """Return how many bytes of memory the chunk holds; raises DumpFormatError."""
        size = length - _CRC
        if head[0] == _COMPRESSED and size > 0:
            try:
                size, _ = snappy_length(head[_CHUNK_HEAD + _CRC :])
            except CodecError:
                size = -1
        if not 0 < size <= min(_LARGEST, self._size - self.have):
            raise self._file.error(
                "damaged snappy chunk",
                at=self.offset,
                wanted=f"1 to {min(_LARGEST, self._size - self.have)} bytes of memory",
                got=size,
            )
        return size


class _AvmlImage(MemoryImage):
    """A memory image over pieces of compressed ranges: at most `_PIECE` chunks each."""

    kind = "avml"

    def __init__(
        self,
        file: StoredFile,
        ranges: list[array[int]],
        truncated: Extent | None,
        left_out: ExtentTable,
    ):
        self.name = file.name
        self._file = file
        self._starts, self._ends, self._offsets = ranges
        self._present = ExtentTable(
            np.frombuffer(self._starts, np.uint64), np.frombuffer(self._ends, np.uint64)
        )
        self.extents = self._present
        self._truncated = truncated
        self._left_out = left_out
        self._damaged: set[int] = set()
        self._chunks: Recent[int, list[_Chunk]] = Recent(8)
        self._memory: Recent[int, bytes] = Recent(64)
        self._shortfalls: tuple[Shortfall, ...] = ()
        if truncated is not None:
            lost = truncated.end - truncated.start
            self._shortfalls = (
                Shortfall(
                    ShortfallKind.TRUNCATED,
                    f"the file is truncated at {file.size} bytes: "
                    f"{lost} bytes of memory are missing",
                    file.where(file.size),
                    hint="copy the dump again in full",
                    ranges=(truncated,),
                    size=lost,
                ),
            )
        if len(left_out):
            self._shortfalls += (
                Shortfall(
                    ShortfallKind.LEFT_OUT,
                    f"{left_out.size} bytes of memory are in blocks that have a header and no "
                    "data: AVML 0.17 leaves out blocks of zeros",
                    ranges=left_out,
                    size=left_out.size,
                ),
            )

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        damaged: tuple[Shortfall, ...] = ()
        if self._damaged:
            damaged = (
                Shortfall(
                    ShortfallKind.DAMAGED,
                    f"{len(self._damaged)} chunks do not fit their checksums",
                    self._file.where(min(self._damaged)),
                    hint="copy the dump again",
                ),
            )
        return (*self._shortfalls, *damaged, *self._file.shortfalls())

    def close(self) -> None:
        self._file.close()

    def extent_at(self, maddr: int) -> Extent | None:
        return self._present.at(maddr)

    @property
    def size(self) -> int:
        return self._present.size

    def holds(self, maddrs: npt.NDArray[np.uint64], length: int) -> npt.NDArray[np.bool_]:
        return self._present.hold(maddrs, length)

    def place(self, maddr: int) -> FilePlace | None:  # noqa: ARG002 - compressed throughout
        return None

    def explain(self, maddr: int) -> Presence:
        if self._present.at(maddr) is not None:
            try:
                self.read_run(maddr, 1)
            except MemoryAbsentError as error:
                return Presence(error.reason)
            return Presence.PRESENT
        cut = self._truncated
        if cut is not None and cut.start <= maddr < cut.end:
            return Presence.TRUNCATED
        return Presence.HOLE if self._left_out.at(maddr) is None else Presence.EXCLUDED

    def _chunks_of(self, index: int) -> list[_Chunk]:
        chunks = self._chunks.get(index)
        if chunks is None:
            size = self._ends[index] - self._starts[index]
            walk = _ChunkWalk(self._file, self._offsets[index], size)
            chunks = list(walk)
            if walk.have != size:
                raise self._file.error(
                    "the chunks have changed since the file was opened",
                    at=walk.offset,
                    wanted=f"{size} bytes of memory",
                    got=walk.have,
                    hint="read it again when nothing writes to it",
                )
            self._chunks.put(index, chunks)
        return chunks

    def _decoded(self, chunk: _Chunk) -> bytes | None:
        """Return the chunk's memory; None if it is damaged."""
        memory = self._memory.get(chunk.offset)
        if memory is None:
            try:
                data = self._file.read(chunk.offset, chunk.length)
                memory = self._memory.put(chunk.offset, snappy_chunk(data, chunk.size))
            except CodecError:
                self._damaged.add(chunk.offset)
                return None
        return memory

    def read_run(self, maddr: int, length: int) -> memoryview:
        index = bisect_right(self._starts, maddr) - 1
        at = maddr - self._starts[index]
        chunks = self._chunks_of(index)
        chunk = chunks[bisect_right(chunks, at, key=lambda chunk: chunk.at) - 1]
        memory = self._decoded(chunk)
        if memory is None:
            raise MemoryAbsentError(maddr, Presence.DAMAGED.value)
        return memoryview(memory)[at - chunk.at : min(at - chunk.at + length, chunk.size)]

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        done, total = 0, self._present.size
        for index, start in enumerate(self._starts):
            for chunk in self._chunks_of(index):
                base = start + chunk.at
                skip = -base % step
                memory = self._decoded(chunk) if skip + 8 <= chunk.size else None
                if memory is not None:
                    count = (chunk.size - 8 - skip) // step + 1
                    words: Words = np.ndarray((count,), np.dtype("<u8"), memory, skip, (step,))
                    maddrs = np.arange(count, dtype=np.uint64) * np.uint64(step)
                    yield maddrs + np.uint64(base + skip), words.astype(np.uint64)
                done += chunk.size
                if progress:
                    progress(done, total)


def open_avml(file: StoredFile, progress: Progress | None = None) -> MemoryImage:
    """Return the image of an AVML version 2 dump; `progress` counts bytes of the file.

    A range that the file's end cuts is TRUNCATED from there on. Raises DumpFormatError
    if a header or the chunks' framing is damaged, ranges overlap, or no memory is left.
    """
    pieces: list[array[int]] = [array("Q"), array("Q"), array("Q")]
    left_out: tuple[array[int], array[int]] = array("Q"), array("Q")
    truncated: Extent | None = None
    offset = 0
    while offset < file.size and truncated is None:
        header = range_header(file, offset, AVML_MAGIC)
        if header is None:
            break
        start, end = header
        walk = _ChunkWalk(file, offset + RANGE_HEADER.itemsize, end - start)
        for piece in _pieces(walk, start):
            for column, value in zip(pieces, piece, strict=True):
                column.append(value)
        if walk.truncated:
            truncated = Extent(start + walk.have, end)
        if walk.left_out:
            left_out[0].append(start)
            left_out[1].append(end)
        if len(pieces[0]) + len(left_out[0]) > _MOST_PIECES:
            raise file.error(
                "more pieces of memory than any machine has",
                at=offset,
                wanted=f"at most {_MOST_PIECES}",
                got="more",
            )
        offset = walk.offset + (0 if walk.left_out else SIZE_TRAILER)
        if progress:
            progress(min(offset, file.size), file.size)
    if not pieces[0]:
        raise file.error(
            "the dump ends before the first byte of memory",
            at=file.size,
            wanted="memory after the first range header",
            got=f"{file.size} bytes",
            hint="copy the dump again in full",
        )
    starts, ends, offsets = (np.frombuffer(column, np.uint64) for column in pieces)
    order = np.argsort(starts, kind="stable")
    starts, ends, offsets = starts[order], ends[order], offsets[order]
    clash = np.flatnonzero(starts[1:] < ends[:-1])
    if len(clash):
        raise file.error(
            "two ranges hold the same memory",
            at=int(offsets[clash[0] + 1]),
            wanted=f"an address from {int(ends[clash[0]]):#x}",
            got=f"{int(starts[clash[0] + 1]):#x}",
        )
    missing = ExtentTable(*(np.frombuffer(column, np.uint64) for column in left_out))
    return _AvmlImage(file, [compact(starts), compact(ends), compact(offsets)], truncated, missing)


def _pieces(walk: _ChunkWalk, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield (first maddr, end maddr, file offset) of every few chunks of a range, so that
    an address is found later without walking from the range's start."""
    first: _Chunk | None = None
    count = 0
    for chunk in walk:
        first = first or chunk
        count += 1
        if count == _PIECE:
            yield start + first.at, start + walk.have, first.offset
            first, count = None, 0
    if first:
        yield start + first.at, start + walk.have, first.offset
