"""Machine memory as it is written by carve: some of it, with edits and with checked tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.handover.edits import Edits
from luformat.memory.image import Extent, FilePlace, MemoryImage, Progress, Words

__all__ = ["EditedImage", "Table"]

_ZEROS: Final = 1 << 20
_NO_PFN: Final = {8: 1 << 40, 4: 1 << 28}
"""What no frame number reaches, by the bytes of a table's entries: what 52 bits of address
allow, or what a 32-bit guest can have."""


@dataclass(frozen=True, slots=True)
class Table:
    """A chunk of an M2P at machine addresses `start` to `end`, its entries as they are written.

    What is no frame number cannot be the table's: a planted record may call any memory a
    table. Where `redact` is set, an entry only tells whether a guest owns the frame.
    """

    start: int
    end: int
    entry_size: int
    redact: bool

    def shown(self, data: bytes | memoryview, sign: str) -> bytes:
        """Return whole entries as they are written; `sign` is `<` or `>`."""
        entries = np.frombuffer(data, f"{sign}u{self.entry_size}").copy()
        nobody = (1 << 8 * self.entry_size) - 1
        entries[entries >= _NO_PFN[self.entry_size]] = nobody
        if self.redact:
            entries[entries != nobody] = 0
        return entries.tobytes()


class EditedImage(MemoryImage):
    """The extents of an image that are written, with edits and tables in them."""

    kind = "elf-core"

    def __init__(
        self,
        image: MemoryImage,
        extents: Sequence[Extent],
        edits: Edits,
        tables: Sequence[Table],
        sign: str,
    ):
        self.name = image.name
        self.extents = extents
        self._image = image
        self._edits = edits
        self._tables = sorted(tables, key=lambda table: table.start)
        self._sign = sign

    def read_run(self, maddr: int, length: int) -> bytes | memoryview:
        edit = self._edits.at(maddr)
        if edit is not None:
            if edit.content is None:
                return bytes(min(length, edit.end - maddr, _ZEROS))
            return edit.content[maddr - edit.start :][:length]
        end = self._edits.next_after(maddr, maddr + length)
        for table in self._tables:
            if table.start <= maddr < table.end:
                return self._of_table(table, maddr, min(end, table.end))
            if maddr < table.start < end:
                end = table.start
        return self._image.view(maddr, end - maddr)

    def _of_table(self, table: Table, maddr: int, end: int) -> bytes:
        size = table.entry_size
        first = maddr - (maddr - table.start) % size
        last = end + (table.start - end) % size
        data = table.shown(self._image.view(first, last - first), self._sign)
        return data[maddr - first : end - first]

    def place(self, maddr: int) -> FilePlace | None:
        return self._image.place(maddr)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        return self._image.page_heads(step, progress)
