"""Files of a dump as luformat reads them: by offset, sized, perhaps a temporary copy."""

from __future__ import annotations

import errno
import mmap
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from typing import BinaryIO

import numpy as np

from luformat.memory.image import Shortfall, ShortfallKind, Words
from luformat.memory.steady import mapped, open_for_writing
from luformat.memory.stored import TRAFFIC, WRITTEN_AT_ONCE, StoredFile, words_in

__all__ = ["LocalFile"]

_WINDOW = 16 << 20
"""Bytes mapped at once while scanning; mapped pages count as resident memory."""
_APART = 64 << 10
"""Bytes between words, on average, from which on each is read by itself."""
_SMALL = 256 << 10
"""Spans up to this many bytes are read, not mapped: cheaper than a mapping's faults."""
_GAP = 1 << 20
"""Holes of a sparse file shorter than this are not worth a separate range."""
_VECTORS = 1024
"""Pieces that one system call takes (IOV_MAX)."""


class LocalFile(StoredFile):
    """A regular file or block device, read at offsets and never through a shared position.

    `name` is what the user called it, `packing` the compression that was undone to get
    it (None if it is the file itself), `file` a seekable binary file object at its start;
    `copied` is True of a temporary copy.
    A temporary copy has no name in the file system: it vanishes with the last reference,
    however the process ends.
    """

    at_once = 1 << 20
    """What a processor's cache holds."""

    def __init__(
        self, file: BinaryIO, name: str, *, packing: str | None = None, copied: bool = False
    ):
        self.file = file
        self.name = name
        self.packing = packing
        self._fd = file.fileno()
        self.size = os.lseek(self._fd, 0, os.SEEK_END)
        os.lseek(self._fd, 0, os.SEEK_SET)
        self.stored = self.size
        self._opened = os.fstat(self._fd)
        # Of a copy the one who has it open for writing is this process, which wrote it.
        self._written = not copied and open_for_writing(self._fd)

    def expect_jumps(self) -> None:
        """Tell the system that what is read stands far apart: it then reads nothing ahead."""
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(self._fd, 0, 0, os.POSIX_FADV_RANDOM)

    def close(self) -> None:
        """Close the file; a temporary copy is gone then."""
        unread: mmap.mmap | None = self.__dict__.pop("_unread", None)
        if unread is not None:  # which holds the file open as well
            with suppress(BufferError):  # an error has kept a view: it closes with that
                unread.close()
        self.file.close()

    def shortfalls(self) -> tuple[Shortfall, ...]:
        """Return whether the file is being written to, or has changed since it was opened."""
        now = os.fstat(self._fd)
        if now.st_size != self._opened.st_size:
            text = f"has changed from {self._opened.st_size} to {now.st_size} bytes"
        elif now.st_mtime_ns != self._opened.st_mtime_ns:
            text = "has been written to since it was opened"
        elif self._written:
            text = "is open for writing"
        else:
            return ()
        return (
            Shortfall(
                ShortfallKind.CHANGING,
                f"{self.name} {text}: what was read need not belong together",
                self.where(min(now.st_size, self._opened.st_size)),
                hint="read it again when nothing writes to it",
            ),
        )

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer only at the file's end.

        Raises DumpFormatError when the device or file system cannot deliver them.
        """
        if offset >= self.size or length <= 0:
            return b""
        length = min(length, self.size - offset)
        try:
            data = os.pread(self._fd, length, offset)
            while len(data) < length:
                more = os.pread(self._fd, length - len(data), offset + len(data))
                if not more:
                    break
                data += more
        except OSError as error:
            raise self.error(f"reading failed: {error.strerror}", at=offset) from error
        TRAFFIC.bytes_read += len(data)
        return data

    def read_into(self, pieces: list[tuple[int, memoryview]]) -> bool:
        """Fill each buffer from its offset; return False if the file ends too early."""
        preadv, fd = os.preadv, self._fd
        try:
            for offset, buffer in pieces:
                if preadv(fd, (buffer,), offset) != len(buffer):
                    data = self.read(offset, len(buffer))
                    if len(data) != len(buffer):
                        return False
                    buffer[:] = data
                else:
                    TRAFFIC.bytes_read += len(buffer)
        except OSError as error:
            raise self.error(f"reading failed: {error.strerror}") from error
        return True

    def send(self, offsets: list[int], lengths: list[int], target: int, *, ahead: bool) -> int:
        """Write pieces of the file to the descriptor `target`; see `StoredFile`.

        The kernel copies them from the one file's cache to the other's. It does so through a
        mapping, where a scattered page needs no system call of its own, and which nobody but
        the kernel touches: of what has vanished from the file, or cannot be read, it says EFAULT
        where a process that touched it would be killed.
        """
        unread = self._unread
        if unread is None:
            return 0
        unread.madvise(mmap.MADV_NORMAL if ahead else mmap.MADV_RANDOM)
        view = memoryview(unread)
        total, first = 0, 0
        while first < len(offsets):
            last, length = first, 0
            while last < len(offsets) and last - first < _VECTORS and length < WRITTEN_AT_ONCE:
                length += lengths[last]
                last += 1
            places = zip(offsets[first:last], lengths[first:last], strict=True)
            try:
                written = os.writev(target, [view[at : at + size] for at, size in places])
            except OSError as error:
                if error.errno != errno.EFAULT:
                    raise
                break
            total += written
            if written < length:
                break
            first = last
        # A page in which the file ends now was filled up with zeros.
        now = os.fstat(self._fd).st_size
        if now < self.size:
            raise self.shorter(now)
        TRAFFIC.bytes_read += total
        return total

    @cached_property
    def _unread(self) -> mmap.mmap | None:
        """The whole file, for system calls alone: who reads it can be killed."""
        if not stat.S_ISREG(self._opened.st_mode):
            return None
        with suppress(OSError, ValueError, OverflowError):
            return mmap.mmap(self._fd, self.size, access=mmap.ACCESS_READ)
        return None

    def data_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of [start, end) that are not holes of a sparse file, in order.

        File systems that cannot tell yield the whole range.
        """
        end = min(end, self.size)
        if end - start <= _GAP or not hasattr(os, "SEEK_DATA"):
            if end > start:
                yield start, end
            return
        size = os.fstat(self._fd).st_size
        if size and size < end:  # block devices say 0
            raise self.shorter(size)
        pending: tuple[int, int] | None = None
        position = start
        while position < end:
            try:
                data = max(position, os.lseek(self._fd, position, os.SEEK_DATA))
                hole = os.lseek(self._fd, data, os.SEEK_HOLE) if data < end else end
            except OSError as error:
                if error.errno != errno.ENXIO:  # ENXIO: nothing but a hole is left
                    yield (pending[0] if pending else position), end
                    return
                break
            if data >= end or hole <= data:
                break
            if pending and data - pending[1] < _GAP:
                pending = pending[0], min(hole, end)
            else:
                if pending:
                    yield pending
                pending = data, min(hole, end)
            position = hole
        if pending:
            yield pending

    def words_at(self, offsets: Words) -> Words:
        """Return the little-endian words at `offsets`, which ascend.

        Touches one cache line a word where the file can be mapped without danger, and keeps
        one window resident. Raises DumpFormatError if the file has become shorter.
        """
        words = np.empty(len(offsets), np.uint64)
        first = 0
        while first < len(offsets):
            begin = int(offsets[first])
            begin -= begin % mmap.ALLOCATIONGRANULARITY
            last = int(np.searchsorted(offsets, np.uint64(begin + _WINDOW)))
            length = int(offsets[last - 1]) + 8 - begin
            within = offsets[first:last] - np.uint64(begin)
            dense = length <= (last - first) * _APART
            if dense and length > _SMALL:
                with mapped(self._fd, begin, length) as window:
                    if window is not None:
                        words[first:last] = words_in(window, length, within)
                        TRAFFIC.bytes_read += 8 * (last - first)
                        first = last
                        continue
            self.fill_words(begin, within, words[first:last], dense=dense)
            first = last
        return words
