"""A large machine for the map: RAM that reads as zeros except where a handover was put."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import numpy as np

from luformat.handover.handover import Handover
from luformat.layout.layouts import constant, struct_of
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.memory.image import Extent, FilePlace, MemoryImage, Presence, Progress, Words
from luformat.memory.pieces import PiecesImage
from luformat.records.index import record_number
from tests.support.handovers import RecordPair, lu_version, stream_of

__all__ = ["Machine", "handed_over", "m2p", "scattered"]

PAGE = 4096
TERABYTES = (Extent(0, 3 << 30), Extent(4 << 30, 4 << 40))
"""4 TiB with the usual gap below 4 GiB."""


class Machine(MemoryImage):
    """`extents` of RAM, zeros but for `pieces` {machine address: bytes}.

    Other memory is a hole. With `cut` the file of the dump ends there, whatever `extents`
    say, and the holes below were left out.
    """

    kind = "raw"

    def __init__(
        self,
        pieces: dict[int, bytes],
        extents: Sequence[Extent],
        name: str,
        cut: int | None = None,
    ):
        self._pieces = PiecesImage(pieces)
        self._cut = cut
        self.extents = extents
        self.name = name

    def read_run(self, maddr: int, length: int) -> bytes | memoryview:
        piece = self._pieces.extent_at(maddr)
        if piece is not None:
            return self._pieces.view(maddr, min(length, piece.end - maddr))
        return bytes(min(length, PAGE - maddr % PAGE))

    def explain(self, maddr: int) -> Presence:
        if self._cut is None or (self.extent_at(maddr) is not None and maddr < self._cut):
            return super().explain(maddr)
        return Presence.EXCLUDED if maddr < self._cut else Presence.TRUNCATED

    def place(self, maddr: int) -> FilePlace | None:  # noqa: ARG002 - there is no file
        return None

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        return self._pieces.page_heads(step, progress)


def scattered(count: int, *, seed: int = 1) -> list[int]:
    """Return the frames of `count` different pages between 4 GiB and 4 TiB."""
    return random.Random(seed).sample(range(1 << 20, 1 << 30), count)


def handed_over(
    mfns: list[int],
    records: Sequence[RecordPair] = (),
    *,
    name: str = "4tib.raw",
    breadcrumb: int = 0x1000_0000,
    array: int = 0x1800_0000,
    extents: Sequence[Extent] = TERABYTES,
    cut: int | None = None,
) -> Handover:
    """Return the handover of a machine whose stream lies in the pages `mfns`."""
    stream, _ = stream_of([lu_version(4, 14), *records])
    magic = constant("xen_lu_breadcrumb::three_words", "unmasked_magic") & -PAGE
    words = struct_of("xen_lu_breadcrumb::three_words", "little")
    pieces = {
        mfn * PAGE: stream[start : start + PAGE].ljust(PAGE, b"\0")
        for mfn, start in zip(mfns, range(0, len(stream), PAGE), strict=False)
    }
    pieces[breadcrumb] = words.pack(magic, array, len(mfns) * PAGE).ljust(PAGE, b"\0")
    table = np.array(mfns, "<u8").tobytes()
    pieces[array] = table.ljust(-(-len(table) // PAGE) * PAGE, b"\0")
    image = Machine(pieces, extents, name, cut)
    (candidate,) = find_breadcrumbs(image).candidates
    return Handover(candidate.stream, "little", candidate=candidate, image=image)


def m2p(*entries: int) -> RecordPair:
    """Return an LU_M2P record of chunks (address or-ed with order) and marks."""
    return record_number("LU_M2P"), b"".join(entry.to_bytes(8, "little") for entry in entries)
