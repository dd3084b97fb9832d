"""Flip bits of a kdump and hold every page that can still be read against the original.

`python -m tests.fuzz.flips` flips bits of the real handover's kdump, spread over the whole
file, and says by region what became of them: the dump refused, pages refused, nothing changed
(padding, fields that no reader looks at), or another page than the original's accepted, which
must never be. `--every 1` flips all of them, which takes days; `--region` picks one region,
`--every` how many bits apart; `--offset` the first.
"""

from __future__ import annotations

import argparse
import lzma
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from luformat.errors import LuformatError
from luformat.memory.image import MemoryImage
from luformat.memory.open import open_image

__all__ = ["Flipper", "Region", "flipper_of"]

EXT = Path(__file__).parent.parent / "data" / "handover" / "ext" / "memory.kdump.xz"
PAGE = 4096
PIECE_HEAD = 16
FLAT_HEAD = 4096
ROW = 24
ZEROS = bytes(PAGE)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the flattened file: where it begins, how many bytes, what it is."""

    start: int
    length: int
    name: str


class Flipper:
    """A copy of a flattened QEMU kdump, of which one bit at a time is wrong."""

    def __init__(self, path: Path):
        self.path = path
        self._data = path.read_bytes()
        with open_image(path) as image:
            self.pages = dict(_pages(image))
        self._order = sorted(self.pages)
        self.stored = [maddr for maddr, memory in self.pages.items() if memory != ZEROS]
        self.regions = tuple(self._regions())

    def _regions(self) -> Iterator[Region]:
        """Yield the parts of the file, told from the headers as QEMU writes them."""
        data, at = self._data, 0
        yield Region(0, FLAT_HEAD, "flattened header")
        at = FLAT_HEAD
        block = int.from_bytes(self._plain(428, 4), "little")
        bitmaps = int.from_bytes(self._plain(436, 4), "little") * block
        bitmap_at = 2 * block
        rows_at = bitmap_at + bitmaps
        data_at = rows_at + ROW * len(self.pages)
        bounds = (
            (0, "header"),
            (block, "sub header"),
            (bitmap_at, "first bitmap"),
            (bitmap_at + bitmaps // 2, "second bitmap"),
            (rows_at, "descriptors"),
            (data_at, "page of zeros"),
            (data_at + PAGE, "page data"),
        )
        while at < len(data):
            start = int.from_bytes(data[at : at + 8], "big", signed=True)
            size = int.from_bytes(data[at + 8 : at + 16], "big", signed=True)
            yield Region(at, PIECE_HEAD, "piece header")
            at += PIECE_HEAD
            if start < 0:
                return
            done = 0
            while done < size:
                name = next(name for low, name in reversed(bounds) if low <= start + done)
                ends = [low for low, _ in bounds if low > start + done]
                length = min(size - done, ends[0] - start - done if ends else size)
                yield Region(at + done, length, name)
                done += length
            at += size

    def _plain(self, offset: int, length: int) -> bytes:
        """Return bytes of the header, which the first piece holds."""
        at = FLAT_HEAD + PIECE_HEAD + offset
        return self._data[at : at + length]

    def flip(self, region: Region, bit: int) -> str:
        """Flip bit number `bit` of a region, use the dump, and say what became of it."""
        at = region.start + bit // 8
        with self.path.open("r+b", buffering=0) as file:
            os.pwrite(file.fileno(), bytes([self._data[at] ^ 1 << bit % 8]), at)
        try:
            return self._outcome(region, at)
        finally:
            with self.path.open("r+b", buffering=0) as file:
                os.pwrite(file.fileno(), self._data[at : at + 1], at)

    def _outcome(self, region: Region, at: int) -> str:
        try:
            image = open_image(self.path)
        except LuformatError:
            return "dump refused"
        with image:
            if image.kind != "kdump":
                return "another kind"
            refused = False
            for maddr in self._concerned(region, at):
                try:
                    memory = image.read(maddr, PAGE)
                except LuformatError:
                    refused = True
                    continue
                if memory != self.pages.get(maddr):
                    return "WRONG"
            return "pages refused" if refused else "unchanged"

    def _concerned(self, region: Region, at: int) -> list[int]:
        """Return the pages that the flip can concern: of a descriptor its own and those
        around it, of all else every page with data of its own and some of zeros."""
        if region.name == "descriptors":
            first = next(r.start for r in self.regions if r.name == "descriptors")
            heads = sum(
                PIECE_HEAD
                for r in self.regions
                if r.name == "piece header" and first < r.start <= at
            )
            rank = (at - first - heads) // ROW
            return self._order[max(0, rank - 3) : rank + 4] + self.stored[::97]
        return self.stored + self._order[:: len(self._order) // 50]


def _pages(image: MemoryImage) -> Iterator[tuple[int, bytes]]:
    for extent in image.extents:
        for maddr in range(extent.start, extent.end, PAGE):
            memory = image.read(maddr, PAGE)
            yield maddr, ZEROS if memory == ZEROS else memory


def flipper_of(folder: Path) -> Flipper:
    """Return the real handover's kdump, unpacked into `folder`."""
    path = folder / "ext.kdump"
    path.write_bytes(lzma.decompress(EXT.read_bytes()))
    return Flipper(path)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.flips", description=__doc__)
    parser.add_argument("--every", type=int, default=20_011, help="bits from one flip to the next")
    parser.add_argument("--offset", type=int, default=0, help="the first bit")
    parser.add_argument("--region", help="only regions of this name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        flipper = flipper_of(Path(name))
        counts: dict[str, Counter[str]] = {}
        before = options.offset
        for region in flipper.regions:
            if options.region in (None, region.name):
                for bit in range(before, region.length * 8, options.every):
                    outcome = flipper.flip(region, bit)
                    counts.setdefault(region.name, Counter())[outcome] += 1
                    if outcome == "WRONG":
                        print(f"accepted: bit {bit % 8} of byte {region.start + bit // 8:#x}")
                before = (before - region.length * 8) % options.every
    for region_name, outcomes in counts.items():
        print(f"{region_name:18}", ", ".join(f"{n} {text}" for text, n in outcomes.items()))
    sys.exit(any("WRONG" in outcomes for outcomes in counts.values()))


if __name__ == "__main__":
    main()
