"""Pages of a stream, read one by one: the headers in them, and whether they can come here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from luformat.containers.hvm import read_hvm_context
from luformat.errors import LuformatError
from luformat.handover.course import BEST, Course, record_type
from luformat.handover.page_frames import RECORDS
from luformat.handover.page_links import PIECE
from luformat.layout.layouts import ByteOrder, struct_of
from luformat.memory.image import MemoryImage
from luformat.memory.source import BytesSource

__all__ = ["HEADER", "Header", "Headers", "Leap", "Page", "PieceReader", "rest_of"]

HEADER: Final = 8
"""Bytes of a record's header, and what records are padded to."""
_REMEMBERED: Final = 1 << 15
"""Pages whose headers are kept."""
_LOOKED: Final = 48
"""Bytes of a body that are looked at."""


@dataclass(frozen=True, slots=True)
class Header:
    """A header at `at` in its page, and the beginning of the body."""

    kind: int
    length: int
    at: int
    body: bytes


Headers = tuple[Header, ...]


@dataclass(frozen=True, slots=True)
class Leap:
    """The record that leaves a page: where the next header is, in bytes from the page's end.

    `start` is the place of its body: number of the page in the stream, and offset in it.
    """

    kind: int
    length: int
    start: tuple[int, int]
    rest: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page read from a header on: what has been read with it, how well it fits, and the
    `leap` out of it, None if it has END."""

    frame: int
    course: Course
    grade: int
    leap: Leap | None


class PieceReader:
    """Reads pages of one dump for streams of one byte order."""

    def __init__(self, image: MemoryImage, byte_order: ByteOrder):
        self._image = image
        self._byte_order = byte_order
        self._parsed: dict[tuple[int, int], Headers] = {}
        self._header = struct_of("xen_record::record_header", byte_order)

    def data(self, frame: int) -> bytes | None:
        """Return the bytes of a page; None if it cannot be read."""
        try:
            return self._image.read(frame * PIECE, PIECE)
        except LuformatError:
            return None

    def headers(self, frame: int, at: int, *, checked: bool) -> Headers | None:
        """Return the headers of a page from `at` on; None if other things stand there.

        `checked` are those that the index has found.
        """
        known = self._parsed.get((frame, at))
        if known is not None:
            return known
        data = self.data(frame)
        if data is None:
            return None
        found: list[Header] = []
        end = record_type("END")
        while at < PIECE:
            kind, length = self._header.unpack_from(data, at)
            if kind == end:
                if length:
                    return None
            elif not checked and not self._is_plausible(data, at):
                return None
            found.append(Header(kind, length, at, data[at + HEADER : at + HEADER + _LOOKED]))
            at += HEADER + -(-length // HEADER) * HEADER
            if kind == end:
                break
        if len(self._parsed) >= _REMEMBERED:
            self._parsed.clear()
        self._parsed[frame, found[0].at] = tuple(found)
        return self._parsed[frame, found[0].at]

    def _is_plausible(self, data: bytes, at: int) -> bool:
        words = np.frombuffer(data, np.dtype("<u8")).astype(np.uint64, copy=False)
        number = at // HEADER
        word = words[number : number + 1]
        is_last = number + 1 == len(words)
        behind = word if is_last else words[number + 1 : number + 2]
        fits = RECORDS.fit(word, behind, np.array([not is_last]), self._byte_order)
        return bool(fits[0] or RECORDS.is_unknown(word, self._byte_order)[0])

    def page(
        self, frame: int, at: int, course: Course, number: int, *, checked: bool = False
    ) -> Page | None:
        """Return a page with its records from `at` on; None if these cannot come here.

        `number` is that of the page in the stream.
        """
        headers = self.headers(frame, at, checked=checked)
        if headers is None:
            return None
        grade = BEST
        for header in headers:
            body = header.body[: header.length]
            found = course.after(header.kind, body)
            if found is None:
                return None
            course, grade = found[0], min(grade, found[1])
        last = headers[-1]
        if last.kind == record_type("END"):
            return Page(frame, course, grade, None)
        leap = Leap(last.kind, last.length, (number, last.at + HEADER), rest_of(last))
        return Page(frame, course, grade, leap)

    def is_fed(self, frames: Sequence[int], leap: Leap, frame: int) -> bool:
        """Return whether a body that ends in a page is whole with it, as far as that shows.

        `frames` are the pages before.
        """
        data = self.data(frame)
        if data is None:
            return False
        end = leap.rest % PIECE
        padding = min(-leap.length % HEADER, end)
        if any(data[end - padding : end]):
            return False
        if leap.kind != record_type("HVM_CONTEXT") or leap.rest >= PIECE:
            return True
        known = self.known(frames, leap)
        if known is None:
            return True
        context = read_hvm_context(BytesSource((known + data)[: leap.length]))
        return context.error is None and not context.trailing

    def known(self, frames: Sequence[int], leap: Leap) -> bytes | None:
        """Return what is known of a body in the pages so far; None if one of these is not."""
        page, at = leap.start
        parts = [self.data(frame) if frame else None for frame in frames[page:]]
        if any(part is None for part in parts):
            return None
        return b"".join(part for part in parts if part is not None)[at:]


def rest_of(header: Header) -> int:
    """Return how far behind the end of its page the record of a header ends, in bytes."""
    return header.at + HEADER + -(-header.length // HEADER) * HEADER - PIECE
