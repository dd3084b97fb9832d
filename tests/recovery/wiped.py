"""Hosts whose breadcrumb, or array as well, was overwritten, and what `--search` makes of them."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal

import numpy as np

from luformat.errors import MemoryAbsentError
from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.locate.reassembled import Join
from luformat.memory.image import MemoryImage
from luformat.memory.open import open_image
from luformat.memory.pieces import PiecesImage
from luformat.synth.handover import build_memory
from luformat.synth.host import host_of

__all__ = ["PIECE", "WIPES", "Host", "Outcome", "Wipe", "hosts"]

Wipe = Literal["breadcrumb", "array", "first half of the array", "second half of the array"]
WIPES: Final[tuple[Wipe, ...]] = (
    "breadcrumb",
    "array",
    "first half of the array",
    "second half of the array",
)
"""What is overwritten; the breadcrumb is so each time."""
PIECE: Final = 4096
_LARGE: Final = 8 << 20
"""Bytes of stream from which on domains have many vCPUs."""
_MOST_VCPUS: Final = 8000
_PV: Final[dict[str, Any]] = {"kind": "pv", "vcpus": 2}
_HVM: Final[dict[str, Any]] = {"kind": "hvm", "vcpus": 2}
_FULL: Final[dict[str, Any]] = {"kind": "pv", "vcpus": 3, "full_state": True}


def _domains(pages: int, page_size: int) -> list[dict[str, Any]]:
    """Return domains whose records fill about so many pages, as far as a host can have them."""
    many = pages * page_size > _LARGE
    size, vcpus = 0, 0
    found: list[dict[str, Any]] = []
    while pages > 1 and size < (pages - 1) * page_size and vcpus < _MOST_VCPUS:
        kind, state = ((_PV, 5200), (_HVM, 2500), (_FULL, 7200))[len(found) % 3]
        domain = {**kind, "vcpus": 64} if many else kind
        found.append(domain)
        vcpus += domain["vcpus"]
        size += domain["vcpus"] * state + 4500
    return found


@dataclass(frozen=True)
class Outcome:
    """What became of one stream.

    `is_same` says that all its bytes came out, `is_told` that it was called a reconstruction,
    `pages` how many pieces of it there are, `right` how many of them stand where they belong,
    `wrong` where others stand, and `silent` where another one stands and is said to be sure.
    """

    is_same: bool
    is_told: bool
    pages: int
    right: int
    wrong: int
    silent: int


@dataclass
class Host:
    """The memory of one host, as pieces or as a dense file in `folder`."""

    name: str
    plan: Mapping[str, Any]
    folder: Path | None = None

    def __post_init__(self) -> None:
        host = host_of(dict(self.plan))
        built = build_memory(host, seed=5)
        image = built.image
        self.bootmem = host.bootmem.start
        self.pieces = {e.start: bytearray(image.read(e.start, len(e))) for e in image.extents}
        self.size = host.ram[-1][1]
        handover = DumpInput(PiecesImage(self.pieces)).handover()
        assert handover.candidate is not None
        assert handover.candidate.array is not None
        self.stream = handover.source.read(0, handover.stream_length)
        self.array = handover.candidate.array
        pages = handover.candidate.stream.pages
        per_page = pages.page_size // PIECE
        frames = np.repeat(pages.mfns.astype(np.int64) * per_page, per_page)
        frames += np.tile(np.arange(per_page), len(pages))
        self.frames: list[int] = frames[: -(-len(self.stream) // PIECE)].tolist()

    @cached_property
    def _file(self) -> Path:
        """A file with all memory, random bytes where the host has nothing."""
        assert self.folder is not None
        path = self.folder / self.name.replace(" ", "-")
        block = random.Random(3).randbytes(16 << 20)
        with path.open("wb") as file:
            for _ in range(self.size // len(block)):
                file.write(block)
        return path

    def image(self, wipe: Wipe) -> MemoryImage:
        """Return the memory with something overwritten by other data."""
        pieces = {start: bytearray(data) for start, data in self.pieces.items()}
        rng = random.Random(9)
        for start, end in self._spans(wipe):
            for at, data in pieces.items():
                if at <= start < at + len(data):
                    data[start - at : end - at] = rng.randbytes(end - start)
        if self.folder is None:
            return PiecesImage(pieces)
        with self._file.open("r+b") as file:
            for start, data in pieces.items():
                file.seek(start)
                file.write(data)
        return open_image(self._file, as_kind="raw")

    def _spans(self, wipe: Wipe) -> Iterator[tuple[int, int]]:
        yield self.bootmem, self.bootmem + PIECE
        start, end = self.array
        middle = start + (end - start) // 16 * 8
        if wipe != "breadcrumb":
            yield (
                (middle if wipe.startswith("second") else start),
                (middle if wipe.startswith("first") else end),
            )

    def outcome(self, wipe: Wipe) -> Outcome:
        """Search the stream in the memory with something overwritten."""
        with DumpInput(self.image(wipe), search=True) as found:
            return self._compared(found.handover())

    def _compared(self, handover: Handover) -> Outcome:
        candidate = handover.candidate
        assert candidate is not None
        same = handover.error is None and handover.stream_length == len(self.stream)
        if same:
            try:
                same = handover.source.read(0, len(self.stream)) == self.stream
            except MemoryAbsentError:
                same = False
        order = candidate.reassembled
        if order is None:
            count = len(self.frames)
            return Outcome(same, False, count, count if same else 0, 0, 0 if same else count)
        per_page = order.piece_size // PIECE
        place_of = {frame: place for place, frame in enumerate(self.frames)}
        near: deque[int] = deque([0], 8)
        right = wrong = silent = 0
        for number, frame in enumerate(order.frames.tolist()):
            for part in range(per_page):
                place = number * per_page + part
                if place >= len(self.frames) or not frame:
                    continue
                piece = frame * per_page + part
                right += piece == self.frames[place]
                wrong += piece != self.frames[place]
                is_sure = part > 0 or int(order.joins[number]) <= Join.PROVED
                # Sure is that it stands so far behind one of the pages before.
                shift = place_of.get(piece, -1) - place
                silent += is_sure and shift not in near
                near.append(shift)
        return Outcome(same, True, len(self.frames), right, wrong, silent)


def hosts(
    folder: Path | None, ram: str, pages: int, page_sizes: Iterable[int] = (4096, 16384, 65536)
) -> Iterator[Host]:
    """Yield hosts of one size of memory, with about so many data pages; dense in a folder."""
    for page_size in page_sizes:
        for byte_order in ("little", "big"):
            for placement in ("descending", "ascending", "shuffled", "scattered"):
                plan = {
                    "ram": [[0, ram]],
                    "bootmem": "8M@0x1000000",
                    "page_size": page_size,
                    "byte_order": byte_order,
                    "placement": placement,
                    "domains": _domains(pages, page_size),
                    "fill": 0x5A,
                }
                yield Host(f"{page_size} {byte_order} {placement}", plan, folder)
