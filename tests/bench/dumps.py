"""Scans of compressed dumps, page by page, and of dumps of many segments."""

from __future__ import annotations

import random
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import lzallright
import zstandard

from luformat.memory.image import Extent, MemoryImage
from luformat.memory.open import open_image
from luformat.memory.write import PageEncoder, write_elf, write_kdump
from tests.bench.runner import Runner
from tests.support.dumps import ENCODERS
from tests.support.handovers import build

PAGE = 4096
PAGES = 16_384
EQUAL = 131_072
SEGMENTS = 70_000
WIDE = 64 << 30
"""Bytes of memory of which a dump has the first pages of each GiB."""


def rows() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "dump"
        yield _different(path)
        for codec in ("zlib", "lzo"):
            yield _equal(path, codec)
        yield _segments(path)
        yield _wide(path)


def _scan(path: Path) -> float:
    start = time.process_time()
    with open_image(path) as image:
        seen = sum(len(words) for _, words in image.page_heads(PAGE))
    assert seen
    return time.process_time() - start


def _pages() -> list[bytes]:
    """Return different pages that compress as memory does."""
    rng = random.Random(1)
    words = [rng.randbytes(8) for _ in range(64)]
    return [
        struct.pack("<Q", number) + b"".join(rng.choices(words, k=PAGE // 8 - 1))
        for number in range(PAGES)
    ]


def _different(path: Path) -> str:
    pages = _pages()
    write_kdump(path, {0x1000: b"".join(pages)}, encode=ENCODERS["zstd"])
    ours = min(_scan(path) for _ in range(3)) / PAGES * 1e6
    packed, decoder = [zstandard.compress(page) for page in pages], zstandard.ZstdDecompressor()
    start = time.process_time()
    for data in packed:
        decoder.decompress(data)
    alone = (time.process_time() - start) / PAGES * 1e6
    return (
        f"scan of zstd pages: {ours:.2f} µs a page, the codec alone {alone:.2f}, "
        f"{ours - alone:.2f} over it, wanted <= 1.5"
    )


def _equal(path: Path, codec: str) -> str:
    """Scan pages of zeros of which each is stored by itself, as makedumpfile -d 0 does."""
    zeros = bytes(PAGE)
    decode: Callable[[], object]
    if codec == "zlib":
        packed = zlib.compress(zeros, 1)
        decode = lambda: zlib.decompressobj().decompress(packed, 8)  # noqa: E731 - timed below
    else:
        packed = lzallright.LZOCompressor().compress(zeros)
        decode = lambda: lzallright.LZOCompressor.decompress(packed, PAGE)  # noqa: E731 - as above
    write_kdump(path, {0x1000: b"\1".ljust(PAGE, b"\0") * EQUAL}, encode=_as(packed, codec))
    ours = min(_scan(path) for _ in range(3)) / EQUAL * 1e6
    start = time.process_time()
    for _ in range(PAGES):
        decode()
    alone = (time.process_time() - start) / PAGES * 1e6
    return (
        f"scan of {EQUAL} equal {codec} pages: {ours:.2f} µs a page, decoding each "
        f"{alone:.2f}: {alone / ours:.1f} x faster, wanted >= 2"
    )


def _as(packed: bytes, codec: str) -> PageEncoder:
    flag = {"zlib": 1, "lzo": 2}[codec]
    return lambda _: (flag, packed)


class _Filled(MemoryImage):
    """Memory of different pages, repeated, without room of its own."""

    kind = name = "filled"

    def __init__(self, extents: list[Extent]):
        self.extents = extents
        self._pages = _pages()[:64]

    def read_run(self, maddr: int, length: int) -> bytes:
        page, within = divmod(maddr, PAGE)
        return self._pages[page % len(self._pages)][within : within + length]


def _wide(path: Path) -> str:
    """Find in a dump of much memory of which its writer left out most, as makedumpfile does."""
    extents = [Extent(start, start + (64 << 20)) for start in range(0, WIDE, 1 << 30)]
    packed: dict[bytes, tuple[int, bytes]] = {}

    def encode(page: bytes) -> tuple[int, bytes]:
        if page not in packed:
            packed[page] = ENCODERS["zstd"](page)
        return packed[page]

    write_kdump(path, _Filled(extents), left_out=[Extent(0, WIDE)], encode=encode)
    pages = sum(map(len, extents)) // PAGE
    seconds, peak = Runner(path.parent / "modules").luformat("find", path, codes=(2,), rounds=1)
    return (
        f"find in a zstd kdump of {WIDE >> 30} GiB, {pages} pages there: {seconds:.1f} s of CPU, "
        f"{seconds / pages * 1e6:.1f} µs a page, peak {peak:.0f} MiB"
    )


def _segments(path: Path) -> str:
    pieces = dict(build(breadcrumb=0x1000_0000).pieces)
    pieces |= {0x4000_0000 + number * 2 * PAGE: b"\1" * PAGE for number in range(SEGMENTS)}
    write_elf(path, pieces)
    command = [sys.executable, "-m", "luformat", "find", str(path)]
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - start)
    return f"find in an ELF of {SEGMENTS} segments: {min(seconds):.2f} s, wanted <= 0.7"
