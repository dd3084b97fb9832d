"""A file object of another library as a file: anything that reads bytes and can seek."""

from __future__ import annotations

import io
import threading
from typing import Protocol

from luformat.memory.stored import StoredFile

__all__ = ["BinaryFile", "ObjectFile"]


class BinaryFile(Protocol):
    """What is asked of a file object, such as those of open(), io.BytesIO, fsspec and tarfile."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none only at the end."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to an offset and return it."""

    def seekable(self) -> bool:
        """Return whether `seek` works."""


class ObjectFile(StoredFile):
    """A seekable binary file object; it stays its owner's, who closes it."""

    def __init__(self, file: BinaryFile, name: str):
        self.name = name
        self._file = file
        self._lock = threading.Lock()
        self.size = self.stored = file.seek(0, io.SEEK_END)

    def close(self) -> None:
        """Leave the file object to its owner."""

    def read(self, offset: int, length: int) -> bytes:
        if offset >= self.size or length <= 0:
            return b""
        length = min(length, self.size - offset)
        try:
            with self._lock:
                self._file.seek(offset)
                data = self._file.read(length)
                while len(data) < length:
                    more = self._file.read(length - len(data))
                    if not more:
                        break
                    data += more
        except (OSError, EOFError) as error:
            raise self.error(f"reading failed: {error}", at=offset) from error
        return data
