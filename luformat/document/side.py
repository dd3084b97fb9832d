"""The side file: page contents and other long bytes that a document only points to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, BinaryIO, Final, Protocol

from luformat.errors import DocumentError, SelectionError
from luformat.memory.source import ByteSource

__all__ = ["INLINE_LIMIT", "InPlace", "SideContents", "SideReader", "SideWriter"]

INLINE_LIMIT: Final = 1 << 20
"""Most bytes that are written into a document as hex digits; more go to the side file."""
_CHUNK: Final = 1 << 20


class SideContents(Protocol):
    """Where the bytes go that a document does not hold."""

    def store(self, source: ByteSource, offset: int, length: int) -> dict[str, int]:
        """Keep `length` bytes at `offset` of a source; return where they are, in bytes."""


class InPlace:
    """Leaves the bytes where they are: in the input, at their offset in the stream."""

    def store(self, source: ByteSource, offset: int, length: int) -> dict[str, int]:
        """Return the place itself; nothing is read."""
        return {"offset": offset, "length": min(length, max(0, source.size - offset))}


class SideWriter:
    """Collects bytes in a side file, which is opened when the first of them come."""

    def __init__(self, opener: Callable[[], BinaryIO] | None):
        self._opener = opener
        self._file: BinaryIO | None = None
        self.size = 0

    def store(self, source: ByteSource, offset: int, length: int) -> dict[str, int]:
        """Copy `length` bytes at `offset` of a source; return where they are in the side file.

        Raises SelectionError if there is no side file.
        """
        if self._file is None:
            if self._opener is None:
                raise SelectionError(
                    "the input has page contents, which do not go into the document",
                    hint="name a file for them with --pages",
                )
            self._file = self._opener()
        place = {"offset": self.size, "length": length}
        for at in range(offset, offset + length, _CHUNK):
            self._file.write(source.view(at, min(_CHUNK, offset + length - at)))
        self.size += length
        return place


class SideReader:
    """Gives the bytes that a document points to."""

    def __init__(self, source: ByteSource | None):
        self._source = source

    def copy(self, place: Any, path: str, target: BinaryIO) -> None:
        """Write the bytes at `place` to `target`; raises DocumentError if there are none."""
        start, length = self.range_of(place, path)
        if length and self._source is None:
            raise DocumentError(
                path,
                wanted="a side file with the contents",
                got=None,
                hint="name the file with --pages",
            )
        for at in range(start, start + length, _CHUNK):
            assert self._source is not None  # noqa: S101 - the check above, for mypy
            target.write(self._source.view(at, min(_CHUNK, start + length - at)))

    def range_of(self, place: Any, path: str) -> tuple[int, int]:
        """Return offset and length (bytes) of the contents at `place`, both checked."""
        if not isinstance(place, dict) or set(place) != {"offset", "length"}:
            raise DocumentError(path, wanted="an object with offset and length", got=place)
        top = 0 if self._source is None else self._source.size
        for name in ("offset", "length"):
            number = place[name]
            if not isinstance(number, int) or isinstance(number, bool) or number < 0:
                raise DocumentError(f"{path}.{name}", wanted="an integer of 0 or more", got=number)
        if self._source is not None and place["offset"] + place["length"] > top:
            raise DocumentError(
                path,
                wanted=f"a range within the {top} bytes of the side file",
                got=place,
                hint="the side file belongs to another document, or was cut off",
            )
        return place["offset"], place["length"]
