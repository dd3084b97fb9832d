"""What the readers of containers ask of a file: a plain one, or a flattened one in its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from luformat.errors import DumpFormatError, Where
from luformat.memory.image import Shortfall, Words

__all__ = ["DumpFile"]


class DumpFile(Protocol):
    """`size` bytes at offsets, of which `stored` are really there (the rest are gaps)."""

    name: str
    size: int
    stored: int
    truncated: bool
    """True if the file itself says that its end is missing."""

    @property
    def packing(self) -> str | None:
        """The compression that was undone to get the file; None if it is the file itself."""

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes at `offset`; fewer only where the file ends."""

    def read_into(self, pieces: list[tuple[int, memoryview]]) -> bool:
        """Fill each buffer from its offset; return False if the file ends too early."""

    def data_ranges(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the parts of [start, end) that hold more than a hole's zeros, in order."""

    def words_at(self, offsets: Words) -> Words:
        """Return the little-endian words at `offsets`, which ascend."""

    def stored_once(self, offset: int, length: int) -> bool:
        """Return whether the file holds the bytes at `offset`, and each in one place."""

    def place(self, offset: int) -> int | None:
        """Return where the byte at `offset` stands in the file that the user named."""

    def where(self, offset: int) -> Where:
        """Return the place of the byte at `offset`."""

    def shortfalls(self) -> tuple[Shortfall, ...]:
        """Return what is to be known of the file as such."""

    def close(self) -> None:
        """Close the file."""

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
