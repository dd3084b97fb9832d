"""The stream as the new Xen sees it: scattered data pages as one contiguous source."""

from __future__ import annotations

from luformat.errors import MemoryAbsentError, Where
from luformat.memory import MemoryImage
from luformat.pages import PageList
from luformat.source import ByteSource

__all__ = ["PagedStream", "maddr_where"]


def maddr_where(image: MemoryImage, maddr: int, *, stream: int | None = None) -> Where:
    """Return the place of machine address `maddr`, with its file offset if it has one."""
    place = image.file_place(maddr)
    return Where(
        stream=stream,
        maddr=maddr,
        file=place.offset if place else None,
        file_name=place.file_name if place else None,
    )


class PagedStream(ByteSource):
    """The data pages of a handover in stream order, read from a memory image on demand.

    `size` is the page count times the page size: nothing tells the stream's true length
    but its END record. Raises MemoryAbsentError when a data page is not in the dump.
    """

    def __init__(self, image: MemoryImage, pages: PageList):
        self.image = image
        self.pages = pages
        self.size = pages.size

    def _read(self, offset: int, length: int) -> bytes | memoryview:
        parts = []
        for run in self.pages.runs(offset, length):
            try:
                parts.append(self.image.view(run.maddr, run.length))
            except MemoryAbsentError as error:
                at = run.offset + error.maddr - run.maddr
                page = at // self.pages.page_size
                absent = MemoryAbsentError(
                    error.maddr,
                    error.reason,
                    what=f"data page {page} (MFN {int(self.pages.mfns[page]):#x})",
                    hint="take the dump again with this page, or see what remains with `show`",
                )
                absent.where = Where(stream=at, maddr=error.maddr)
                raise absent from None
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def where(self, offset: int) -> Where:
        if offset >= self.size:
            return Where(stream=offset)
        return maddr_where(self.image, self.pages.maddr_of(offset), stream=offset)
