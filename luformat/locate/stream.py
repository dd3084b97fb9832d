"""The stream as the new Xen sees it: scattered data pages as one contiguous source."""

from __future__ import annotations

from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.errors import MemoryAbsentError, Where
from luformat.locate.pages import PageList
from luformat.memory.image import MemoryImage
from luformat.memory.source import ByteSource

__all__ = ["PagedStream", "maddr_where", "retake_hint"]

_WORTH_READING: Final = 4
"""Bytes of memory to each of the stream up to which what lies around its pages is read, too: more
bytes, but in fewer journeys."""


def retake_hint(image: MemoryImage, otherwise: str | None) -> str | None:
    """Return what to do about memory that is missed in a dump: a hint, or `otherwise`.

    A dump that is incomplete by its own account is called so before anything else is blamed.
    """
    known = image.incomplete
    if not known:
        return otherwise
    return f"the dump is incomplete: {known[0].message}; {known[0].hint or 'take it again'}"


def maddr_where(image: MemoryImage, maddr: int, *, stream: int | None = None) -> Where:
    """Return the place of machine address `maddr`, with its file offset if it has one."""
    place = image.place(maddr)
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

    def __init__(self, image: MemoryImage, pages: PageList, absence: str | None = None):
        """Take the pages; `absence` says why the frame of some is 0, which is none."""
        self.image = image
        self.pages = pages
        self.size = pages.size
        self._absence = absence or "its entry in the MFN array is zero, which was cleared"

    def _read(self, offset: int, length: int) -> bytes | memoryview:
        size = self.pages.page_size
        if length == 0:
            return b""
        first, last = offset // size, (offset + length - 1) // size
        mfns = self.pages.mfns[first : last + 1]
        if bool((mfns[1:] == mfns[:-1] + np.uint64(1)).all()) and mfns[0]:
            try:
                return self.image.view(self.pages.maddr_of(offset), length)
            except MemoryAbsentError as error:
                raise self._absent(error, first, mfns) from None
        parts = memoryview(bytearray(length))
        self.read_into(offset, parts)
        return parts

    def read_into(self, offset: int, buffer: memoryview) -> None:
        size, length = self.pages.page_size, len(buffer)
        first, last = offset // size, (offset + length - 1) // size
        mfns = self.pages.mfns[first : last + 1]
        if not mfns.all():
            raise self._cleared(first + int((mfns == 0).argmax()))
        # Whole pages are gathered in one call; the two ends may be parts of pages.
        lead = min(-offset % size, length)
        whole = (length - lead) // size * size
        try:
            if lead:
                buffer[:lead] = self.image.view(self.pages.maddr_of(offset), lead)
            if whole:
                begin = (offset + lead) // size
                maddrs = self.pages.mfns[begin : begin + whole // size] * np.uint64(size)
                self.image.read_pages(maddrs, size, buffer[lead : lead + whole])
            if lead + whole < length:
                maddr = self.pages.maddr_of(offset + lead + whole)
                buffer[lead + whole :] = self.image.view(maddr, length - lead - whole)
        except MemoryAbsentError as error:
            raise self._absent(error, first, mfns) from None

    def send(self, offset: int, length: int, target: int) -> int:
        size = self.pages.page_size
        first, last = offset // size, (offset + length) // size
        mfns = self.pages.mfns[first:last]
        if offset % size or not len(mfns) or not mfns.all():
            return 0
        maddrs = mfns * np.uint64(size)
        return self.image.send_pages(maddrs, size, target, ahead=self._is_much_of_memory)

    @cached_property
    def _is_much_of_memory(self) -> bool:
        return self.size * _WORTH_READING >= self.image.size

    def _absent(
        self, error: MemoryAbsentError, first: int, mfns: npt.NDArray[np.uint64]
    ) -> MemoryAbsentError:
        """Return the error of one missing byte, told as part of its data page."""
        mfn, within = divmod(error.maddr, self.pages.page_size)
        indices = np.flatnonzero(mfns == np.uint64(mfn))
        # A run's first missing byte lies right after the pages that are there.
        page = first + (int(indices[0]) if len(indices) else len(mfns) - 1)
        absent = MemoryAbsentError(
            error.maddr,
            error.reason,
            what=f"data page {page} (MFN {int(self.pages.mfns[page]):#x})",
            hint=retake_hint(
                self.image, "take the dump again with this page, or see what remains with `show`"
            ),
        )
        absent.where = Where(stream=page * self.pages.page_size + within, maddr=error.maddr)
        return absent

    def _cleared(self, page: int) -> MemoryAbsentError:
        """Return the error of a data page whose entry in the array is zero."""
        absent = MemoryAbsentError(
            0,
            self._absence,
            what=f"data page {page}",
            hint=retake_hint(self.image, "see what remains with `show`"),
        )
        absent.where = Where(stream=page * self.pages.page_size)
        return absent

    def where(self, offset: int) -> Where:
        if offset >= self.size:
            return Where(stream=offset)
        return maddr_where(self.image, self.pages.maddr_of(offset), stream=offset)
