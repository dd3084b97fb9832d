"""Files of tests/data/: as they were before they were packed, or without what is all alike."""

from __future__ import annotations

import lzma
import os
from contextlib import suppress
from functools import cache
from pathlib import Path

from luformat.containers.container import read_container
from luformat.memory.source import BytesSource
from tests.support.framing import unframed

__all__ = ["DATA", "copied", "saved", "saved_briefly", "saved_records", "unpacked"]

DATA = Path(__file__).parents[1] / "data"
_ZEROS = bytes(1 << 20)


def unpacked(source: Path, target: Path) -> Path:
    """Write an .xz file without its packing, runs of zeros as holes; returns `target`."""
    decoder, packed = lzma.LZMADecompressor(), source.read_bytes()
    with target.open("wb") as file:
        while not decoder.eof:
            piece, packed = decoder.decompress(packed, len(_ZEROS)), b""
            assert piece or decoder.eof, f"{source} is cut off"
            if piece != _ZEROS[: len(piece)]:  # any() would look at each byte in Python
                file.write(piece)
            else:
                file.seek(len(piece), os.SEEK_CUR)
        file.truncate()
    return target


def copied(source: Path, target: Path) -> Path:
    """Copy a file that is mostly holes, and leave them out; returns `target`."""
    with source.open("rb", buffering=0) as old, target.open("wb", buffering=0) as new:
        new.truncate(os.fstat(old.fileno()).st_size)
        start = at = 0
        while start >= 0:
            old.seek(start)
            new.seek(start)
            new.write(old.read(at - start))
            start = -1
            with suppress(OSError):  # ENXIO: nothing but a hole is left
                start = os.lseek(old.fileno(), at, os.SEEK_DATA)
                at = os.lseek(old.fileno(), start, os.SEEK_HOLE)
    return target


@cache
def saved(name: str) -> bytes:
    """Return a real `xl save` file of save/ or xen-truth/, by its name without the endings."""
    paths = [DATA / folder / f"{name}.xlsave.xz" for folder in ("save", "xen-truth")]
    return lzma.decompress(next(path for path in paths if path.exists()).read_bytes())


@cache
def saved_records(name: str) -> list[tuple[int, bytes]]:
    """Return type and body of the records of the libxc image in a real `xl save` file."""
    data = saved(name)
    headers = 24 + 16
    return [*unframed(data, data.index(b"\xff" * 8 + b"XENF") + headers)]


def saved_briefly(name: str) -> bytes:
    """Return a real `xl save` file with the first and the last PAGE_DATA record alone: a
    million page numbers cost a parser a minute, and show it nothing new."""
    data = saved(name)
    pages = read_container(BytesSource(data)).images[0].records
    first, *_, last = (pages[int(number)] for number in pages.numbers_of(1))
    return data[: first.end] + data[last.offset :]
