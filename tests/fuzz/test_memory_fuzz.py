"""Damaged dumps: an image that says what is missing, or one documented error. Never more."""

from __future__ import annotations

import contextlib
import gzip
import lzma
import random
import resource
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from luformat.errors import LuformatError
from luformat.memory.image import MemoryImage, Presence
from luformat.memory.open import KINDS, open_image
from luformat.memory.write import PageEncoder, write_elf, write_kdump, write_lime
from tests.support.dumps import ENCODERS, write_avml, write_xen_core, zstd_checked

PAGE = 4096
RNG = random.Random(11)
PIECES = {
    0x1000: RNG.randbytes(2 * PAGE) + b"text " * 5000,
    0x20000: bytes(3 * PAGE) + b"\7" * PAGE,
    0x1_0000_0000: RNG.randbytes(PAGE),
}
PIECES[0x1000] = PIECES[0x1000][: 6 * PAGE]
Writer = Callable[[Path], None]


def coded(encode: PageEncoder) -> Callable[[Path], None]:
    """Return what writes a kdump with pages of a codec."""
    return lambda path: write_kdump(path, PIECES, encode=encode)


def packed(pack: Callable[[bytes], bytes]) -> Writer:
    def write(path: Path) -> None:
        write_lime(path, PIECES)
        path.write_bytes(pack(path.read_bytes()))

    return write


WRITERS: dict[str, Writer] = {
    "elf": lambda path: write_elf(path, PIECES),
    "elf-be-32": lambda path: write_elf(
        path,
        {k % 0x1_0000_0000 or 0x90000: v for k, v in PIECES.items()},
        bits=32,
        byte_order="big",
    ),
    "lime": lambda path: write_lime(path, PIECES),
    "avml": lambda path: write_avml(path, PIECES, block=2 * PAGE),
    "kdump-flat": lambda path: write_kdump(path, PIECES, flattened=True),
    "kdump-be-32": lambda path: write_kdump(path, PIECES, bits=32, byte_order="big"),
    **{f"kdump-{codec}": coded(encode) for codec, encode in ENCODERS.items()},
    "xl-dump-core": write_xen_core,
    "xz": packed(lzma.compress),
    "gzip": packed(gzip.compress),
    "zstd": packed(zstd_checked),
}
PRESENT = [maddr + at for maddr, data in PIECES.items() for at in range(0, len(data), PAGE)]


def exercise(path: Path, pieces: dict[int, bytes] | None = None, **options: Any) -> bool:
    """Use a dump in every way; True if it opened. With `pieces`, what is read must be true."""
    try:
        image = open_image(path, **options)
    except LuformatError as error:
        message = str(error)
    else:
        return _exercise_open(image, pieces)
    assert message
    return False


def _exercise_open(image: MemoryImage, pieces: dict[int, bytes] | None) -> bool:
    with image:
        for maddr in [*PRESENT, 0, 0x7000, 1 << 40, (1 << 64) - 8]:
            presence = image.explain(maddr)
            image.place(maddr)
            for length in (1, 8, 3 * PAGE):
                try:
                    data = image.read(maddr, length)
                except LuformatError:
                    assert length > 1 or presence is not Presence.PRESENT
                    break
                assert len(data) == length
                for start, memory in (pieces or {}).items():
                    if start <= maddr < start + len(memory):
                        assert memory[maddr - start :].startswith(data)
        seen = 0
        for _, words in image.page_heads(PAGE):
            seen += len(words)
            if seen > 1 << 20:
                break
        for extent in image.extents[:50]:
            assert extent.start < extent.end
        with contextlib.suppress(LuformatError):
            image.read_pages(np.array(PRESENT, np.uint64), PAGE)
        for fact in image.shortfalls:
            assert fact.message
    return True


def rewrite(path: Path, data: bytes | bytearray) -> None:
    """Replace what is in a file. One that is made shorter first has its new blocks written to the
    disk when it is closed: that takes longer than to open it as a dump."""
    path.unlink(missing_ok=True)
    path.write_bytes(data)


@pytest.fixture
def bounded():
    """Hostile input must not buy memory or time."""
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    yield
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 150 << 10, f"{grown >> 10} MiB more"
    assert time.monotonic() - start < 60


@pytest.mark.parametrize("container", WRITERS)
@pytest.mark.usefixtures("bounded")
def test_truncated_at_forty_places(container: str, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    WRITERS[container](path)
    data = path.read_bytes()
    early = [0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, 191, 4095, 4096, 4112]
    places = [*early, *np.linspace(200, len(data) - 1, 40 - len(early), dtype=int).tolist()]
    pieces = None if container == "elf-be-32" else PIECES
    for length in places:
        rewrite(path, data[:length])
        exercise(path, pieces)


@pytest.mark.parametrize("container", WRITERS)
@pytest.mark.usefixtures("bounded")
def test_flipped_bytes(container: str, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    WRITERS[container](path)
    data = path.read_bytes()
    rng = random.Random(container)
    for _ in range(150):
        damaged = bytearray(data)
        for _ in range(rng.choice((1, 1, 3, 20))):
            at = rng.randrange(rng.choice((64, 600, 5000, len(data)))) % len(data)
            damaged[at] = rng.choice((0, 0xFF, 0x80, rng.randrange(256)))
        rewrite(path, damaged)
        exercise(path)


@pytest.mark.parametrize("container", [name for name in WRITERS if name not in ("xz", "zstd")])
@pytest.mark.usefixtures("bounded")
def test_absurd_numbers_in_headers(container: str, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    WRITERS[container](path)
    data = path.read_bytes()
    rng = random.Random(container)
    absurd = [0, 1, 3, 0x7FFF_FFFF, 0xFFFF_FFFF, 1 << 40, 1 << 62, (1 << 63) - 1, (1 << 64) - 1]
    for _ in range(150):
        damaged = bytearray(data)
        at = rng.randrange(0, min(rng.choice((512, 4300)), len(data) - 8), 4)
        form = rng.choice(("<Q", ">Q", "<I", ">I", "<H"))
        value = rng.choice(absurd) % (1 << 8 * struct.calcsize(form))
        struct.pack_into(form, damaged, at, value)
        rewrite(path, damaged)
        exercise(path)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("bounded")
def test_random_bytes_as_any_kind(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "dump"
    magics: tuple[bytes, ...] = (
        b"",
        b"\x7fELF\x02\x01",
        b"\x7fELF\x01\x02",
        b"KDUMP   ",
        b"EMiL\1\0\0\0",
    )
    magics += (b"AVML\2\0\0\0", struct.pack(">16sqq", b"makedumpfile", 1, 1))
    rng = random.Random(kind)
    for size in (0, 1, 100, 5000, 20_000):
        for magic in magics:
            rewrite(path, (magic + rng.randbytes(size))[: max(size, len(magic))])
            exercise(path, as_kind=kind)
            exercise(path)


@pytest.mark.usefixtures("bounded")
def test_bitmap_far_larger_than_the_file(tmp_path: Path) -> None:
    """A flattened file's gaps are free: they must not turn into gigabytes of bitmap."""
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    plain = bytearray(path.read_bytes())
    struct.pack_into("<I", plain, 436, 0xFFFF_FFF0)
    struct.pack_into("<Q", plain, PAGE + 96, 1 << 44)
    flat = struct.pack(">16sqq", b"makedumpfile", 1, 1).ljust(4096, b"\0")
    for offset, data in ((0, bytes(plain)), (1 << 61, b"end")):
        flat += struct.pack(">qq", offset, len(data)) + data
    rewrite(path, flat + struct.pack(">qq", -1, -1))
    assert not exercise(path)
