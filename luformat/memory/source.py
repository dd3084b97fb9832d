"""Byte sources: numbered octets that can be read in pieces and located.

A stream, an image or a save file reaches the record layer as a `ByteSource`. The
record layer asks for the bytes it shows and for where they stand, nothing else.
"""

from __future__ import annotations

import io
import os
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Self

from luformat.errors import FramingError, Where
from luformat.memory.local import LocalFile
from luformat.memory.stored import StoredFile

__all__ = ["ByteSource", "BytesSource", "FileSource", "SourceFile", "WindowSource"]


class ByteSource(ABC):
    """`size` bytes, readable at any offset, each with a place in up to three address spaces."""

    size: int
    """Number of bytes in the source."""

    @abstractmethod
    def _read(self, offset: int, length: int) -> bytes | memoryview:
        """Return exactly `length` bytes at `offset`; the range has been checked."""

    @abstractmethod
    def where(self, offset: int) -> Where:
        """Return where the byte at `offset` stands (stream, memory, file)."""

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; raises FramingError past the end."""
        return bytes(self.view(offset, length))

    def view(self, offset: int, length: int) -> bytes | memoryview:
        """Return `length` bytes at `offset`, uncopied where possible; errors as `read`."""
        if length < 0 or offset < 0 or offset + length > self.size:
            have = max(0, self.size - offset)
            raise FramingError(
                f"wanted {length} bytes, but only {have} are there",
                wanted=length,
                got=have,
                where=self.where(min(max(offset, 0), self.size)),
            )
        return self._read(offset, length)

    def read_into(self, offset: int, buffer: memoryview) -> None:
        """Fill `buffer` with the bytes at `offset`, so that one buffer serves a long copy;
        errors as `read`."""
        buffer[:] = self.view(offset, len(buffer))

    def send(self, offset: int, length: int, target: int) -> int:  # noqa: ARG002 - for those that have a file
        """Write bytes from `offset` on, at most `length`, to the descriptor `target`, without
        bringing them into this process, and return how many.

        0 means that they have to be read, whatever the reason. Raises OSError where `target` does
        not take them.
        """
        return 0

    def file(self) -> io.BufferedReader:
        """Return the source as a seekable binary file object."""
        return io.BufferedReader(SourceFile(self))


class SourceFile(io.RawIOBase):
    """A seekable file object over a source; reads only what it is asked for."""

    def __init__(self, source: ByteSource):
        self._source = source
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._source.size}
        position = base[whence] + offset
        if position < 0:
            raise ValueError(f"negative seek position {position}")
        self._position = position
        return position

    def readinto(self, buffer: object) -> int:
        target = memoryview(buffer).cast("B")  # type: ignore[arg-type] # any writable buffer
        length = max(0, min(len(target), self._source.size - self._position))
        if length:
            target[:length] = self._source.view(self._position, length)
            self._position += length
        return length


class BytesSource(ByteSource):
    """Bytes in memory; `base` is added to every offset that is reported."""

    def __init__(self, data: bytes | memoryview, *, base: int = 0):
        self._data = memoryview(data)
        self._base = base
        self.size = len(self._data)

    def _read(self, offset: int, length: int) -> memoryview:
        return self._data[offset : offset + length]

    def where(self, offset: int) -> Where:
        return Where(stream=self._base + offset)


class FileSource(ByteSource):
    """A file, read in pieces (never mapped, so a shrinking file cannot kill us)."""

    def __init__(self, file: StoredFile):
        """Take the file over: it is closed with the source."""
        self._local = file
        self.name = file.name
        self.size = file.size

    @classmethod
    def of(cls, path: str | os.PathLike[str]) -> Self:
        """Return the source of the file at `path`; raises OSError if it cannot be opened."""
        return cls(LocalFile(Path(path).open("rb"), os.fspath(path)))

    def _read(self, offset: int, length: int) -> bytes:
        data = self._local.read(offset, length)
        if len(data) != length:
            raise self._local.error(
                f"{self.name} became shorter while it was read",
                at=offset,
                hint="read the file again when nothing writes to it",
            )
        return data

    def where(self, offset: int) -> Where:
        return Where(stream=offset, file=offset)

    def expect_jumps(self) -> None:
        """Prepare for reading headers and lists only, which can stand far apart."""
        self._local.expect_jumps()

    def close(self) -> None:
        """Close the file."""
        self._local.close()


class WindowSource(ByteSource):
    """Part of another source: `size` bytes from `start`, located as the whole locates them."""

    def __init__(self, whole: ByteSource, start: int, size: int):
        if start < 0 or size < 0 or start + size > whole.size:
            raise FramingError(
                f"wanted {size} bytes, but only {max(0, whole.size - start)} are there",
                wanted=size,
                got=max(0, whole.size - start),
                where=whole.where(min(max(start, 0), whole.size)),
            )
        self._whole = whole
        self._start = start
        self.size = size

    def _read(self, offset: int, length: int) -> bytes | memoryview:
        return self._whole.view(self._start + offset, length)

    def where(self, offset: int) -> Where:
        return self._whole.where(self._start + offset)
