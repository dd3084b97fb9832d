"""Getting hold of a file, whatever it comes in: compressed, from a pipe, or as it is.

Compressed data goes to a nameless temporary file in which runs of zeros are holes, so
that a dump of a mostly empty machine costs little disk and its scan touches data only.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, cast

from luformat.errors import DumpFormatError, Where
from luformat.memory.image import Progress
from luformat.memory.local import LocalFile
from luformat.memory.packing import decoder_of, packing_of
from luformat.memory.sparse import write_sparse

__all__ = ["HEAD_BYTES", "UNPACKED_LIMIT", "head_of", "spooled", "unpacked"]

_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""How a name begins that is meant as a URL."""
_INPUT = 256 << 10
_OUTPUT = 1 << 20
_BLOCK = 4096

UNPACKED_LIMIT = 16 << 30
"""Bytes that a file may unpack to unless the user allows more: an archive of a few MiB can
unpack to a terabyte."""
_SPARE = 256 << 20
"""Bytes that are left free where a copy is written, and how much is written between looks."""
_LOOK = 64 << 20
HEAD_BYTES = 4096
"""Bytes by which a compression is told."""


def unpacked(
    source: str | Path, progress: Progress | None = None, limit: int | None = None
) -> LocalFile:
    """Open `source` for reading at any offset, unpacking or spooling it if need be.

    `-` is standard input. Pipes are copied to a temporary file first; what `packing_of`
    knows is unpacked to one, to no more than `limit` bytes. `progress` counts bytes of the
    source (0 in all if unknown). Close the result, or use it as a context manager. Raises
    DumpFormatError if it cannot be opened, is damaged, too large, or the disk has no room.
    """
    if source == "-":
        return spooled(sys.stdin.buffer, "standard input", progress, limit)
    name = os.fspath(source)
    file = _opened(source)
    try:
        if not file.seekable():
            with file:
                return spooled(file, name, progress, limit)
        head = file.read(HEAD_BYTES)
        file.seek(0)
        if packing_of(head) is None:
            return LocalFile(file, name)
        with file:
            return spooled(file, name, progress, limit)
    except OSError as error:
        file.close()
        raise DumpFormatError(f"cannot read {name}: {error.strerror}") from error
    except BaseException:
        file.close()
        raise


def spooled(
    stream: BinaryIO,
    name: str,
    progress: Progress | None = None,
    limit: int | None = None,
) -> LocalFile:
    """Copy `stream` (a pipe, standard input) to a temporary file, unpacking it if packed.

    Raises DumpFormatError as `unpacked` does.
    """
    source = _Source(stream, name, progress)
    packing = packing_of(source.peek())
    writer = _SparseWriter(name, limit)
    try:
        for chunk in source if packing is None else _unpacked_chunks(source, packing):
            writer.write(chunk)
        file = writer.finish(packing)
    except BaseException:
        writer.file.close()
        raise
    if packing in (None, "zlib") or packing_of(file.read(0, HEAD_BYTES)) != "zlib":
        return file
    # LiME with compress=1, and that packed once more: as the dumps of ext are kept.
    with file:
        return spooled(file.file, name, progress, limit)


def head_of(source: str | Path, length: int = _BLOCK) -> bytes:
    """Return the first bytes of a file as they are after unpacking (at most `length`).

    Unpacks no more than that. Returns what there is of a short or damaged file; raises
    DumpFormatError if the file cannot be opened.
    """
    with _opened(source) as file:
        reader = _Source(file, os.fspath(source), None)
        packing = packing_of(reader.peek())
        head = b""
        try:
            for chunk in reader if packing is None else _unpacked_chunks(reader, packing):
                head += chunk
                if len(head) >= length:
                    break
        except DumpFormatError:
            pass  # damage is reported when the whole is opened
        return head[:length]


def _opened(source: str | Path) -> BinaryIO:
    """Open a file to read; raises DumpFormatError with the system's reason."""
    name = os.fspath(source)
    try:
        file = Path(source).open("rb")  # noqa: SIM115 - the caller closes it
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DumpFormatError(f"cannot open {name}: {reason}", hint=_next(name, error)) from error
    if stat.S_ISCHR(os.fstat(file.fileno()).st_mode):
        file.close()
        raise DumpFormatError(
            f"{name} is a character device, not a dump",
            hint="save the memory to a file first",
        )
    return file


def _next(name: str, error: Exception) -> str | None:
    """Return what to do where a name means no file that can be opened, if there is a word."""
    if isinstance(error, IsADirectoryError):
        try:
            with os.scandir(name) as entries:
                is_empty = not any(entry.is_file() for entry in entries)
        except OSError:
            return None
        if is_empty:
            return "no file is in it"
        return "give one of its files; verify, find and survey take all that are in a folder"
    if isinstance(error, FileNotFoundError) and (found := _SCHEME.match(name)):
        return f"{found[0]} is read of no server: give s3://, gs://, az:// or https://"
    return None


class _Source:
    """The packed bytes in pieces, with progress and the place of an error."""

    def __init__(self, stream: BinaryIO, name: str, progress: Progress | None):
        self.name = name
        self.done = 0
        self._stream = stream
        self._progress = progress
        self._total = 0
        self._ahead = b""
        if progress:
            with suppress(OSError, AttributeError):  # not every file object has one
                status = os.fstat(stream.fileno())
                self._total = status.st_size if stat.S_ISREG(status.st_mode) else 0

    def peek(self) -> bytes:
        """Return the first bytes without taking them."""
        while len(self._ahead) < HEAD_BYTES:
            more = self._get(HEAD_BYTES - len(self._ahead))
            if not more:
                break
            self._ahead += more
        return self._ahead

    def read(self) -> bytes:
        """Return the next piece; empty at the end."""
        data, self._ahead = self._ahead, b""
        data = data or self._get(_INPUT)
        self.done += len(data)
        if self._progress:
            self._progress(self.done, self._total)
        return data

    def _get(self, length: int) -> bytes:
        try:
            return self._stream.read(length)
        except OSError as error:
            raise self.error(f"reading failed: {error.strerror}") from error

    def __iter__(self) -> Iterator[bytes]:
        while data := self.read():
            yield data

    def error(self, message: str, hint: str | None = None) -> DumpFormatError:
        """Return an error at the place that has been read to."""
        return DumpFormatError(message, where=Where(file=self.done, file_name=self.name), hint=hint)


def _unpacked_chunks(source: _Source, packing: str) -> Iterator[bytes]:
    """Yield the unpacked bytes, at most one MiB at once; several archives may follow each
    other in one file."""
    new_decoder = decoder_of(packing)
    decoder = new_decoder()
    data = source.read()
    size = 0
    while True:
        if decoder.eof:
            data = _next_archive(source, packing, decoder.unused_data or b"")
            if not data:
                return
            decoder = new_decoder()
        try:
            chunk = decoder.decompress(data, _OUTPUT)
        except MemoryError:
            raise source.error(f"the {packing} archive needs too much memory") from None
        except Exception as error:
            # Every codec has an error class of its own; all mean the same here.
            raise source.error(
                f"the {packing} archive is damaged: {error} (after {size} unpacked bytes)",
                hint=f"test it with `{packing} -t`, or copy it again from where it was made",
            ) from error
        size += len(chunk)
        if chunk:
            yield chunk
        data = b""
        if not decoder.eof and decoder.needs_input:
            data = source.read()
            if not data:
                raise source.error(
                    f"the {packing} archive is truncated: it ends after {size} unpacked bytes",
                    hint="copy it again in full, or unpack what is left with "
                    f"`{packing} -dc` and open that",
                )


def _next_archive(source: _Source, packing: str, data: bytes) -> bytes:
    """Return the start of the archive that follows; empty at the end. Padding is skipped."""
    while True:
        data = data.lstrip(b"\0")
        if data:
            break
        data = source.read()
        if not data:
            return b""
    while len(data) < HEAD_BYTES and (more := source.read()):
        data += more
    skippable = packing == "zstd" and data[1:4] == b"\x2a\x4d\x18" and data[0] >> 4 == 5
    if packing_of(data) != packing and not skippable:
        raise source.error(f"something that is not {packing} follows the {packing} archive")
    return data


class _SparseWriter:
    """A nameless temporary file, written front to back; zeros become holes."""

    def __init__(self, name: str, limit: int | None):
        import tempfile  # slow to import, and most inputs are not compressed

        self._name = name
        self._limit = UNPACKED_LIMIT if limit is None else limit
        self._size = 0
        self._unlooked = _LOOK
        self._place = "a temporary folder"
        try:
            self._place = tempfile.gettempdir()
            self.file = cast(
                "BinaryIO",
                tempfile.TemporaryFile(prefix="luformat-"),  # noqa: SIM115 - handed over
            )
        except OSError as error:
            raise self._failed(error) from error

    def write(self, chunk: bytes) -> None:
        """Append `chunk`; raises DumpFormatError at the limit, or before the disk is full."""
        if self._size + len(chunk) > self._limit:
            raise DumpFormatError(
                f"{self._name} unpacks to more than {self._limit} bytes",
                hint="if it really is a dump of a machine that large, allow it: "
                f"--max-unpacked {(2 * self._limit >> 30) or 1}G",
            )
        try:
            if self._unlooked >= _LOOK:
                self._check_room()
            written = write_sparse(self.file.fileno(), self._size, chunk)
        except OSError as error:
            raise self._failed(error) from error
        self._size += len(chunk)
        self._unlooked += written

    def _check_room(self) -> None:
        """Raise OSError if what is written next might fill the file system."""
        status = os.fstatvfs(self.file.fileno())
        if status.f_bavail * status.f_frsize < _SPARE:
            raise OSError(errno.ENOSPC, f"less than {_SPARE >> 20} MiB are free there")
        self._unlooked = 0

    def finish(self, packing: str | None) -> LocalFile:
        """Give the file its full length and hand it over."""
        try:
            self.file.truncate(self._size)
        except OSError as error:
            raise self._failed(error) from error
        return LocalFile(self.file, self._name, packing=packing, copied=True)

    def _failed(self, error: OSError) -> DumpFormatError:
        hint = None
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            hint = "set TMPDIR to a directory with more room, or unpack the dump yourself"
        return DumpFormatError(
            f"cannot unpack {self._name} to {self._place}: {error.strerror} "
            f"(after {self._size} bytes)",
            hint=hint,
        )
