"""Single bits flipped in the kdump of a handover, and whether other bytes are taken for it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from luformat.errors import LuformatError
from luformat.memory.image import MemoryImage
from luformat.memory.open import open_image
from luformat.memory.write import write_kdump
from tests.verdict.hosts import Target

__all__ = ["Flips", "flips"]

_PAGE = 4096
_ZEROS = bytes(_PAGE)


@dataclass(frozen=True, slots=True)
class Flips:
    """Of how many bits some were flipped, how many each by itself, what became of the dump.

    `noticed`: it is refused, or what a page lacks is said. `unused`: no byte of memory depends
    on the bit. `silent`: other bytes than the original's are taken, or pages are gone unsaid.
    """

    bits: int
    flipped: int
    noticed: int
    unused: int
    silent: int


def flips(target: Target, number: int) -> Flips:
    """Flip `number` bits, spread evenly over the kdump of a target, one at a time."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump"
        write_kdump(path, target.image())
        data = path.read_bytes()
        with open_image(path) as image:
            sound = _pages(image)
        ends = {"noticed": 0, "unused": 0, "silent": 0}
        bits = len(data) * 8
        # Odd, so that every bit of a byte comes to its turn.
        step = max(1, bits // number) | 1
        for bit in range(0, bits, step):
            changed = bytearray(data[bit // 8 : bit // 8 + 1])
            changed[0] ^= 1 << bit % 8
            with path.open("r+b") as file:
                file.seek(bit // 8)
                file.write(changed)
            ends[_outcome(path, sound)] += 1
            with path.open("r+b") as file:
                file.seek(bit // 8)
                file.write(data[bit // 8 : bit // 8 + 1])
        return Flips(bits, sum(ends.values()), **ends)


def _outcome(path: Path, sound: dict[int, bytes]) -> str:
    try:
        with open_image(path) as image:
            if image.kind != "kdump":
                return "noticed"
            pages = _pages(image)
            if pages.items() - sound.items():
                return "silent"
            said = bool(image.shortfalls)
    except LuformatError:
        return "noticed"
    if len(pages) < len(sound):
        return "noticed" if said else "silent"
    return "noticed" if said else "unused"


def _pages(image: MemoryImage) -> dict[int, bytes]:
    """Return the pages that can be read, by address."""
    pages = {}
    for extent in image.extents:
        for maddr in range(extent.start, extent.end, _PAGE):
            try:
                memory = image.read(maddr, _PAGE)
            except LuformatError:
                continue
            pages[maddr] = _ZEROS if memory == _ZEROS else memory
    return pages
