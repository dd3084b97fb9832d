"""Bytes at offsets: what every reader asks of a file, wherever the bytes are.

A file on disk, an object in a bucket, a file object of another library, and what a flattened
dump stands for differ in how they get bytes. Each derives from `StoredFile`, gives `read`, and
overrides what it can do better than by reading: scattered pieces, words far apart, holes.
Nobody else asks where the bytes come from.
"""

from __future__ import annotations

import mmap
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from luformat.errors import DumpFormatError, Where
from luformat.memory.image import Shortfall, Words

__all__ = ["TRAFFIC", "WRITTEN_AT_ONCE", "StoredFile", "Traffic", "words_in"]

WRITTEN_AT_ONCE: Final = 128 << 10
"""Bytes of a large file to write at once, as cp does: for many more, Linux looks for long runs of
free memory to cache them in, which can take ten times as long."""
_APART = 64 << 10
"""Bytes between words, on average, from which on each is read by itself."""


@dataclass(slots=True)
class Traffic:
    """What this process has read of files and objects, and how often it asked for objects."""

    requests: int = 0
    bytes_read: int = 0


TRAFFIC: Final = Traffic()


class StoredFile(ABC):
    """`size` bytes at offsets, read in any order; a context manager.

    `name` is what the user called it, `stored` how many bytes are really there (the rest are
    gaps of a flattened file), `packing` the compression that was undone to get it (None if it
    is the file itself).
    """

    name: str
    size: int
    stored: int
    packing: str | None = None
    truncated = False
    """True if the file itself says that its end is missing. A plain file does not know;
    containers tell by what they miss."""
    is_near = True
    """False if each read takes a journey: formats that are read in many small pieces are
    copied first."""
    at_once = 1 << 20
    """Bytes to read at once where much is read in order."""

    @abstractmethod
    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer only where the file ends.

        Raises DumpFormatError if they cannot be had.
        """

    @abstractmethod
    def close(self) -> None:
        """Release what is behind it; a temporary copy is gone then."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def expect_jumps(self) -> None:  # noqa: B027 - not everything can make use of it
        """Tell that what is read stands far apart: nothing need be read ahead."""

    def read_into(self, pieces: list[tuple[int, memoryview]]) -> bool:
        """Fill each buffer from its offset; return False if the file ends too early."""
        for offset, buffer in pieces:
            data = self.read(offset, len(buffer))
            if len(data) < len(buffer):
                return False
            buffer[:] = data
        return True

    def send(  # for those that have a file
        self,
        offsets: list[int],  # noqa: ARG002
        lengths: list[int],  # noqa: ARG002
        target: int,  # noqa: ARG002
        *,
        ahead: bool,  # noqa: ARG002
    ) -> int:
        """Write pieces of the file, one after the other, to the descriptor `target`, without
        bringing them into this process. `ahead` says that most of the file will be sent: what
        lies around a piece is worth reading with it.

        Returns how many bytes were written. Where they are fewer than wanted, the rest has to be
        read, which also tells why: nothing was written by those that cannot send, and all before
        the first byte that is not there by those that can. Raises OSError where `target` does
        not take them.
        """
        return 0

    def data_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of [start, end) that hold more than a hole's zeros, in order."""
        end = min(end, self.size)
        if end > start:
            yield start, end

    def words_at(self, offsets: Words) -> Words:
        """Return the little-endian words at `offsets`, which ascend."""
        words = np.empty(len(offsets), np.uint64)
        if len(offsets):
            reach = int(offsets[-1]) + 8 - int(offsets[0])
            self.fill_words(0, offsets, words, dense=reach <= len(offsets) * _APART)
        return words

    def fill_words(self, begin: int, within: Words, words: Words, *, dense: bool) -> None:
        """Fill `words` from places `within` what follows `begin`, by reading: all of it in
        pieces of `at_once`, or each word by itself if they are far from each other."""
        first = 0
        while first < len(within):
            start = int(within[first])
            last = first + 1
            if dense:
                last = int(np.searchsorted(within, np.uint64(start + self.at_once)))
            length = int(within[last - 1]) + 8 - start
            data = self.read(begin + start, length)
            if len(data) < length:
                raise self.shorter(begin + start + len(data))
            words[first:last] = words_in(data, length, within[first:last] - np.uint64(start))
            first = last

    def stored_once(self, offset: int, length: int) -> bool:
        """Return whether the file holds the bytes at `offset`, and each in one place."""
        return offset + length <= self.size

    def place(self, offset: int) -> int | None:
        """Return where the byte at `offset` stands in the file that the user named."""
        return offset

    def where(self, offset: int) -> Where:
        """Return the place of the byte at `offset`."""
        return Where(file=offset, file_name=self.name)

    def shortfalls(self) -> tuple[Shortfall, ...]:
        """Return what is to be known of the file as such."""
        return ()

    def error(
        self,
        message: str,
        *,
        at: int | None = None,
        wanted: object = None,
        got: object = None,
        hint: str | None = None,
    ) -> DumpFormatError:
        """Return the error that says what is wrong at offset `at` (bytes)."""
        if wanted is not None:
            message = f"{message}: wanted {wanted}, got {got}"
        return DumpFormatError(
            message,
            wanted=wanted,
            got=got,
            where=Where(file=at, file_name=self.name),
            hint=hint,
        )

    def shorter(self, at: int) -> DumpFormatError:
        """Return the error that says that the end came too early."""
        return self.error(
            "the file became shorter while it was read",
            at=at,
            hint="read it again when nothing writes to it",
        )


def words_in(data: bytes | mmap.mmap, length: int, offsets: Words) -> Words:
    """Return the little-endian words at `offsets` of `data`, aligned or not, as a copy."""
    view: npt.NDArray[np.uint64] = np.ndarray((length - 7,), np.dtype("<u8"), data, 0, (1,))
    return view[offsets.view(np.int64)].astype(np.uint64, copy=False)
