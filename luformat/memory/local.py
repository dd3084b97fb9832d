"""Files of a dump as luformat reads them: by offset, sized, perhaps a temporary copy."""

from __future__ import annotations

import errno
import mmap
import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import BinaryIO, Self

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError, Where

__all__ = ["LocalFile"]

_WINDOW = 16 << 20
"""Bytes mapped at once while scanning; mapped pages count as resident memory."""
_WORKERS = 2
_AHEAD = 4
"""Windows that are scanned, or wait to be, before the caller has taken the last one."""
_SMALL = 256 << 10
"""Spans up to this many bytes are read, not mapped: cheaper than a mapping's faults."""
_GAP = 1 << 20
"""Holes of a sparse file shorter than this are not worth a separate range."""


class LocalFile:
    """A regular file or block device, read at offsets and never through a shared position.

    `name` is what the user called it, `packing` the compression that was undone to get
    it (None if it is the file itself), `file` a seekable binary file object at its start.
    A temporary copy has no name in the file system: it vanishes with the last reference,
    however the process ends.
    """

    def __init__(self, file: BinaryIO, name: str, *, packing: str | None = None):
        self.file = file
        self.name = name
        self.packing = packing
        self._fd = file.fileno()
        self.size = os.lseek(self._fd, 0, os.SEEK_END)
        os.lseek(self._fd, 0, os.SEEK_SET)

    def expect_jumps(self) -> None:
        """Tell the system that what is read stands far apart: it then reads nothing ahead."""
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(self._fd, 0, 0, os.POSIX_FADV_RANDOM)

    def close(self) -> None:
        """Close the file; a temporary copy is gone then."""
        self.file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def error(
        self,
        message: str,
        *,
        at: int | None = None,
        wanted: object = None,
        got: object = None,
        hint: str | None = None,
    ) -> DumpFormatError:
        """Return the error that says what is wrong at file offset `at` (bytes)."""
        if wanted is not None:
            message = f"{message}: wanted {wanted}, got {got}"
        return DumpFormatError(
            message,
            wanted=wanted,
            got=got,
            where=Where(file=at, file_name=self.name),
            hint=hint,
        )

    def where(self, offset: int) -> Where:
        """Return the place of the file's byte at `offset`."""
        return Where(file=offset, file_name=self.name)

    def place(self, offset: int) -> int | None:
        """Return where the byte at `offset` stands in the file that the user named."""
        return offset

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
        except OSError as error:
            raise self.error(f"reading failed: {error.strerror}") from error
        return True

    def data_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of [start, end) that are not holes of a sparse file, in order.

        File systems that cannot tell yield the whole range.
        """
        end = min(end, self.size)
        if end - start <= _GAP or not hasattr(os, "SEEK_DATA"):
            if end > start:
                yield start, end
            return
        self._check_size(end)
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

    def heads(self, offset: int, count: int, step: int) -> Iterator[npt.NDArray[np.uint64]]:
        """Yield the `count` little-endian words at `offset`, `offset + step`…, in windows.

        Touches one cache line a word and keeps few windows resident. Raises
        DumpFormatError if the file shrank below what is asked.
        """
        per_window = max(1, _WINDOW // step)
        windows = (
            (offset + first * step, min(per_window, count - first), step)
            for first in range(0, count, per_window)
        )
        if count <= per_window:
            yield from (self._head_window(*window) for window in windows)
            return
        # Mapping a page costs more than reading its first word; the kernel does it for
        # several windows at once. Imported here: small dumps are done before it is loaded.
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(_WORKERS) as workers:
            pending = deque(
                workers.submit(self._head_window, *window) for window in islice(windows, _AHEAD)
            )
            while pending:
                yield pending.popleft().result()
                pending.extend(
                    workers.submit(self._head_window, *window) for window in islice(windows, 1)
                )

    def _check_size(self, end: int) -> None:
        """Raise DumpFormatError if the file no longer reaches to `end`: touching a mapping
        past the end of the file would kill the process."""
        size = os.fstat(self._fd).st_size
        if size and size < end:  # block devices say 0
            raise self.error(
                "the file became shorter while it was read",
                at=size,
                wanted=f"{end} bytes",
                got=size,
                hint="read it again when nothing writes to it",
            )

    def _head_window(self, begin: int, words: int, step: int) -> npt.NDArray[np.uint64]:
        length = (words - 1) * step + 8
        self._check_size(begin + length)
        if length > _SMALL:
            base = begin - begin % mmap.ALLOCATIONGRANULARITY
            try:
                window: mmap.mmap | bytes = mmap.mmap(
                    self._fd, begin - base + length, access=mmap.ACCESS_READ, offset=base
                )
            except (OSError, ValueError):  # a file that cannot be mapped can still be read
                window, base = self.read(begin, length), begin
        else:
            window, base = self.read(begin, length), begin
        if len(window) < begin - base + length:
            raise self.error("the file became shorter while it was read", at=base + len(window))
        strided: npt.NDArray[np.uint64] = np.ndarray(
            (words,), np.dtype("<u8"), window, begin - base, (step,)
        )
        return strided.astype(np.uint64)
