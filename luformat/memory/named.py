"""From what a user names to a file: on disk, from a pipe, packed, elsewhere, or an object.

What can be read in parts is never copied. A copy is made of what is packed, of what comes through
a pipe, and where a server or a format leaves no choice; of an object elsewhere that is told (to
the log `luformat`) before it begins.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias, cast

from luformat.errors import RemoteError, SelectionError
from luformat.memory.file_object import BinaryFile, ObjectFile
from luformat.memory.image import Progress
from luformat.memory.local import LocalFile
from luformat.memory.names import is_url
from luformat.memory.packing import packing_of
from luformat.memory.stored import StoredFile
from luformat.memory.unpack import HEAD_BYTES, UNPACKED_LIMIT, spooled, unpacked

__all__ = ["Named", "file_of", "nearby"]

Named: TypeAlias = str | Path | BinaryFile
"""What names a file: a path, a URL, `-`, or is one: a binary file object."""


def file_of(
    source: Named, progress: Progress | None = None, limit: int | None = None
) -> StoredFile:
    """Open what is named for reading at any offset; what is packed is unpacked.

    `-` is standard input. Copies are no larger than `limit` bytes (16 GiB unless given). Raises
    DumpFormatError if it cannot be opened, is damaged, too large, or the disk has no room, and
    RemoteError of an object elsewhere.
    """
    if isinstance(source, str) and is_url(source):
        return _remote(source, progress, limit)
    if isinstance(source, str | Path):
        return unpacked(source, progress, limit)
    return _object(source, progress, limit)


def nearby(
    file: StoredFile, why: str, progress: Progress | None = None, limit: int | None = None
) -> StoredFile:
    """Return a file that may be read in many small pieces: itself, or a copy of one that is
    elsewhere, which is closed then. `why` says what asks for that."""
    if file.is_near:
        return file
    from luformat.memory.cloud import LOG

    limit = UNPACKED_LIMIT if limit is None else limit
    if file.size > limit:
        raise RemoteError(
            f"{file.name} has {file.size} bytes and would have to be copied as a whole: {why}",
            hint=f"allow it with --max-unpacked {(2 * file.size >> 30) or 1}G, or download it",
        )
    LOG.info("all %s bytes of %s are copied first: %s", f"{file.size:,}", file.name, why)
    with file:
        return spooled(_stream(_Reader(file)), file.name, progress, limit)


def _remote(url: str, progress: Progress | None, limit: int | None) -> StoredFile:
    # Imported here: a file on disk needs none of them.
    from luformat.memory.cloud import LOG, NO_PARTS, object_place
    from luformat.memory.remote import RemoteFile

    place = object_place(url)
    try:
        file = RemoteFile(place)
    except RemoteError as error:
        if error.status != NO_PARTS:
            raise
        LOG.info("all of %s is copied first: its server cannot send parts of it", place.name)
        return spooled(_stream(_Chunks(place.stream())), place.name, progress, limit)
    packing = packing_of(file.read(0, HEAD_BYTES))
    if packing is None:
        return file
    return nearby(file, f"it is packed ({packing})", progress, limit)


def _object(source: BinaryFile, progress: Progress | None, limit: int | None) -> StoredFile:
    name = getattr(source, "name", None)
    name = name if isinstance(name, str) else "the file object"
    if not hasattr(source, "read") or not hasattr(source, "seekable"):
        raise SelectionError(
            f"{type(source).__name__} is neither a name nor a binary file object",
            hint="open it in binary mode: open(path, 'rb')",
        )
    if isinstance(source, io.TextIOBase):
        raise SelectionError(f"{name} is open as text", hint="open it in binary mode")
    if not source.seekable():
        return spooled(cast("io.BufferedReader", source), name, progress, limit)
    if isinstance(source, io.BufferedReader) and isinstance(source.raw, io.FileIO):
        file: StoredFile = LocalFile(os.fdopen(os.dup(source.fileno()), "rb"), name)
    else:
        file = ObjectFile(source, name)
    if packing_of(file.read(0, HEAD_BYTES)) is None:
        return file
    with file:
        return spooled(_stream(_Reader(file)), name, progress, limit)


def _stream(raw: io.RawIOBase) -> io.BufferedReader:
    return io.BufferedReader(raw, 1 << 20)


class _Reader(io.RawIOBase):
    """A file front to back, as a file object."""

    def __init__(self, file: StoredFile):
        self._file = file
        self._at = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        target = memoryview(buffer).cast("B")  # type: ignore[arg-type] # any writable buffer
        data = self._file.read(self._at, len(target))
        target[: len(data)] = data
        self._at += len(data)
        return len(data)


class _Chunks(io.RawIOBase):
    """What comes in chunks, as a file object."""

    def __init__(self, chunks: Iterator[bytes]):
        self._chunks = chunks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        target = memoryview(buffer).cast("B")  # type: ignore[arg-type] # any writable buffer
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = memoryview(chunk)
        data, self._left = self._left[: len(target)], self._left[len(target) :]
        target[: len(data)] = data
        return len(data)
