"""kdump-compressed and AVML dumps: codecs, bitmaps, flattening, damage and truncation."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from luformat.errors import DumpFormatError, MemoryAbsentError
from luformat.layout.layouts import ByteOrder
from luformat.memory.image import Extent, MemoryImage, Presence
from luformat.memory.open import open_image
from luformat.memory.write import write_kdump
from tests.support.dumps import ENCODERS, flattened, write_avml

PAGE = 4096
HIGH = 0x1_0000_0000
DESCRIPTOR = struct.Struct("<qIIQ")


def page(number: int, size: int = PAGE) -> bytes:
    """A page with text, numbers and repetition, as memory has."""
    rng = random.Random(number)
    words = struct.pack("<Q", number) + rng.randbytes(512) + b"some text " * 40
    return (words * (size // len(words) + 1))[:size]


PIECES = {
    0x1000: page(1) + page(2),
    0x8000: page(3) + bytes(2 * PAGE) + page(4),
    HIGH + 0x3000: bytes(PAGE) + page(5),
}


def heads(image, step: int = PAGE) -> dict[int, int]:
    return {
        maddr: word
        for maddrs, words in image.page_heads(step)
        for maddr, word in zip(maddrs.tolist(), words.tolist(), strict=True)
    }


def expected_heads(pieces: dict[int, bytes], step: int = PAGE) -> dict[int, int]:
    found = {}
    for start, data in pieces.items():
        for maddr in range(start + -start % step, start + len(data) - 7, step):
            found[maddr] = struct.unpack_from("<Q", data, maddr - start)[0]
    return found


def descriptors_at(data: bytes | bytearray) -> int:
    page_size, sub_blocks, bitmap_blocks = struct.unpack_from("<iiI", data, 428)
    return (1 + sub_blocks + bitmap_blocks) * page_size


@pytest.mark.parametrize("flat", [False, True], ids=["plain", "flattened"])
@pytest.mark.parametrize("codec", ENCODERS)
def test_every_codec(tmp_path: Path, codec: str, flat: bool):
    write_kdump(tmp_path / "dump", PIECES, encode=ENCODERS[codec], flattened=flat)
    with open_image(tmp_path / "dump") as image:
        assert image.kind == "kdump"
        assert list(image.extents) == [
            Extent(start, start + len(data)) for start, data in PIECES.items()
        ]
        for start, data in PIECES.items():
            assert image.read(start, len(data)) == data
        assert image.read(0x1FFC, 8) == PIECES[0x1000][0xFFC:0x1004]
        assert heads(image) == expected_heads(PIECES)
        assert heads(image, 0x2000) == expected_heads(PIECES, 0x2000)
        assert not image.shortfalls


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("bits", [32, 64])
def test_every_machine(tmp_path: Path, bits: Literal[32, 64], order: ByteOrder):
    pieces = {0x10000: page(1, 0x10000), 0x90000: page(2, 0x20000)}
    for page_size in (PAGE, 0x4000, 0x10000):
        write_kdump(tmp_path / "dump", pieces, bits=bits, byte_order=order, page_size=page_size)
        with open_image(tmp_path / "dump") as image:
            assert image.read(0x90000, 0x20000) == pieces[0x90000]
            assert heads(image) == expected_heads(pieces)
            assert heads(image, 0x10000) == expected_heads(pieces, 0x10000)


@pytest.mark.parametrize("version", range(1, 7))
def test_every_header_version(tmp_path: Path, version: int):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into("<i", data, 8, version)
    garbage_from = PAGE + {1: 12, 2: 32, 3: 48, 4: 64, 5: 80, 6: 104}[version]
    data[garbage_from : PAGE + 104] = b"\xee" * (PAGE + 104 - garbage_from)
    path.write_bytes(data)
    with open_image(path) as image:
        assert image.read(HIGH + 0x4000, PAGE) == page(5)


def test_more_pages_than_the_old_header_counts(tmp_path: Path):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 440, 1)
    path.write_bytes(data)
    with open_image(path) as image:
        assert image.read(HIGH + 0x4000, PAGE) == page(5)


def test_excluded_pages_are_not_zero(tmp_path: Path):
    left_out = [Extent(0x4000, 0x6000), Extent(0, 0x1000)]
    write_kdump(tmp_path / "dump", PIECES, left_out=left_out)
    with open_image(tmp_path / "dump") as image:
        assert image.explain(0x5FFF) is Presence.EXCLUDED
        assert image.explain(0x6000) is Presence.HOLE
        assert image.explain(0x8000) is Presence.PRESENT
        assert image.explain(1 << 70) is Presence.HOLE
        with pytest.raises(MemoryAbsentError, match="left out") as raised:
            image.read(0x4000, 8)
        assert raised.value.maddr == 0x4000
        with pytest.raises(MemoryAbsentError) as raised:
            image.read(0x2FF8, 1 << 40)
        assert raised.value.maddr == 0x3000


def test_place_of_a_page_that_is_stored_as_it_is(tmp_path: Path):
    for flat in (False, True):
        write_kdump(tmp_path / "dump", PIECES, encode=ENCODERS["stored"], flattened=flat)
        with open_image(tmp_path / "dump") as image:
            place = image.place(0x2010)
            data = (tmp_path / "dump").read_bytes()
            assert data[place.offset :][:16] == page(2)[16:32]
    write_kdump(tmp_path / "dump", PIECES)
    with open_image(tmp_path / "dump") as image:
        assert image.place(0x2010) is None


def test_runs_across_the_bitmap(tmp_path: Path):
    """Runs of pages that begin, end and pass at the borders of the index."""
    rng = random.Random(4)
    edge = 8192 * PAGE
    borders = [edge - PAGE, edge, edge + PAGE, 3 * edge - PAGE, 3 * edge]
    starts = sorted({*borders, *(rng.randrange(40 * 8192) * PAGE for _ in range(300))})
    pieces = {start: bytes(PAGE) for start in starts}
    pieces[50 * edge - 4 * PAGE] = bytes(2 * edge + 9 * PAGE)
    write_kdump(tmp_path / "dump", pieces)
    write_all = [(start, start + len(data)) for start, data in sorted(pieces.items())]
    with open_image(tmp_path / "dump") as image:
        extents = list(image.extents)
        assert [image.extents[index] for index in range(len(extents))] == extents
        assert image.extents[-1] == extents[-1]
        assert list(image.extents[1:4]) == extents[1:4]
        assert image.extents == extents
        for start, end in write_all:
            found = image.extent_at(start)
            assert found in extents
            assert found.start <= start < end <= found.end
        covered = sum(extent.end - extent.start for extent in extents)
        assert covered == sum(end - start for start, end in write_all)
        assert image.extent_at(extents[-1].end) is None


def test_pages_that_share_their_data_are_seen_each(tmp_path: Path):
    pieces = {0: bytes(70_000 * PAGE)}
    write_kdump(tmp_path / "dump", pieces, flattened=True)
    with open_image(tmp_path / "dump") as image:
        assert sum(len(words) for _, words in image.page_heads(PAGE)) == 70_000


def test_flattened_pieces_written_twice_and_out_of_order(tmp_path: Path):
    write_kdump(tmp_path / "plain", PIECES)
    plain = (tmp_path / "plain").read_bytes()
    cut = [*range(0, len(plain), 1000), len(plain)]
    pieces = [(start, plain[start:end]) for start, end in pairwise(cut)]
    random.Random(1).shuffle(pieces)
    wrong = [(at, b"\xaa" * 700) for at in (0, 500, 4000, len(plain) - 700)]
    (tmp_path / "flat").write_bytes(flattened(wrong + pieces))
    with open_image(tmp_path / "flat") as image:
        for start, data in PIECES.items():
            assert image.read(start, len(data)) == data


def test_flattened_file_reads_gaps_as_zeros(tmp_path: Path):
    write_kdump(tmp_path / "plain", PIECES)
    plain = (tmp_path / "plain").read_bytes()
    parts = [
        (at, plain[at : at + 512]) for at in range(0, len(plain), 512) if any(plain[at : at + 512])
    ]
    (tmp_path / "flat").write_bytes(flattened(parts))
    assert len(parts) < len(plain) // 512
    with open_image(tmp_path / "flat") as image:
        assert heads(image) == expected_heads(PIECES)


@pytest.mark.parametrize("flat", [False, True], ids=["plain", "flattened"])
def test_truncated_kdump_keeps_what_is_left(tmp_path: Path, flat: bool):
    path = tmp_path / "dump"
    pieces = {0x1000: b"".join(map(page, range(1, 40)))}
    write_kdump(path, pieces, encode=ENCODERS["stored"], flattened=flat)
    os.truncate(path, path.stat().st_size - 10 * PAGE)
    with open_image(path) as image:
        assert image.shortfalls[0].code == "dump-truncated"
        assert image.read(0x1000, 28 * PAGE) == pieces[0x1000][: 28 * PAGE]
        assert image.explain(0x1000 + 38 * PAGE) is Presence.TRUNCATED
        with pytest.raises(MemoryAbsentError, match="truncated"):
            image.read(0x1000 + 38 * PAGE, 8)
        seen = heads(image)
        assert 28 <= len(seen) <= 29
        assert seen.items() <= expected_heads(pieces).items()


@pytest.mark.parametrize("change", ["cleared", "cut"])
@pytest.mark.parametrize("look", [lambda image: list(image.extents), heads], ids=["runs", "scan"])
def test_a_bitmap_that_changes_under_its_reader_is_an_error(
    tmp_path: Path, look: Callable[[MemoryImage], object], change: str
):
    path = tmp_path / "dump"
    write_kdump(path, {0x1000 + number * 2 * PAGE: page(number) for number in range(200)})
    bitmap = descriptors_at(path.read_bytes()) - PAGE
    with open_image(path) as image:
        look(image)
        if change == "cut":
            os.truncate(path, bitmap + 20)
        else:
            with path.open("r+b") as file:
                file.seek(bitmap + 20)
                file.write(bytes(4))
        with pytest.raises(DumpFormatError, match="has changed since the file was opened"):
            look(image)


def test_damaged_page_is_named_and_the_others_stay(tmp_path: Path):
    for codec in ("zlib", "lzo", "snappy", "zstd"):
        path = tmp_path / codec
        write_kdump(path, PIECES, encode=ENCODERS[codec])
        data = bytearray(path.read_bytes())
        at, size, _, _ = DESCRIPTOR.unpack_from(data, descriptors_at(data) + 24)
        data[at : at + size] = b"\x9f" * size
        path.write_bytes(data)
        with open_image(path) as image:
            assert image.explain(0x2000) is Presence.DAMAGED
            with pytest.raises(MemoryAbsentError, match="damaged") as raised:
                image.read(0x1000, 2 * PAGE)
            assert raised.value.maddr == 0x2000
            seen = heads(image)
            assert 0x2000 not in seen
            assert seen[HIGH + 0x4000] == 5


@pytest.mark.parametrize(
    "entry",
    [
        (-8, PAGE, 0, 0),
        (1 << 62, PAGE, 0, 0),
        (4096, 0, 1, 0),
        (4096, 0xFFFF_FFFF, 1, 0),
        (4096, 100, 0, 0),
        (4096, 100, 0x27, 0),
        (4096, PAGE, 1, 0),
    ],
)
def test_absurd_page_descriptor(tmp_path: Path, entry: tuple[int, int, int, int]):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    DESCRIPTOR.pack_into(data, descriptors_at(data), *entry)
    path.write_bytes(data)
    with open_image(path) as image:
        assert image.explain(0x1000) in (Presence.DAMAGED, Presence.TRUNCATED)
        with pytest.raises(MemoryAbsentError):
            image.read(0x1000, 8)
        assert image.read(0x2000, PAGE) == page(2)
        seen = heads(image)
        assert 0x1000 not in seen
        assert seen[0x2000] == 2


@pytest.mark.parametrize(
    ("at", "form", "value", "words"),
    [
        (8, "<i", 0, "version"),
        (8, "<i", 7, "version"),
        (428, "<i", 0, "damaged"),
        (428, "<i", 4095, "damaged"),
        (428, "<i", -4096, "damaged"),
        (428, "<i", 1 << 30, "damaged"),
        (432, "<i", -1, "damaged"),
        (432, "<i", 1 << 30, "damaged"),
        (436, "<I", 0, "does not fit"),
        (436, "<I", 0xFFFF_FFFF, "ends inside"),
        (PAGE + 96, "<Q", 1 << 63, "does not fit"),
    ],
)
def test_absurd_header(tmp_path: Path, at: int, form: str, value: int, words: str):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into(form, data, at, value)
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match=words) as raised:
        open_image(path)
    assert raised.value.where is not None
    assert raised.value.wanted is not None


def test_piece_of_a_split_dump_is_refused(tmp_path: Path):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into("<i", data, PAGE + 12, 1)
    struct.pack_into("<QQ", data, PAGE + 80, 0x10, 0x200)
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match="split dump: pages 0x10 to 0x200") as raised:
        open_image(path)
    assert "--reassemble" in str(raised.value.hint)


def test_dump_that_ran_out_of_room(tmp_path: Path):
    path = tmp_path / "dump"
    write_kdump(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 424, 0x9)
    DESCRIPTOR.pack_into(data, descriptors_at(data), 0, 0, 0, 0)
    path.write_bytes(data)
    with open_image(path) as image:
        assert [fact.code for fact in image.shortfalls] == ["dump-incomplete"]
        assert image.explain(0x1000) is Presence.UNREADABLE
        (fact,) = (fact for fact in image.shortfalls if fact.code == "pages-unreadable")
        assert list(fact.ranges) == [Extent(0x1000, 0x2000)]
        assert all(fact.incomplete for fact in image.shortfalls)


@pytest.mark.parametrize("piece", [(-5, 10), (1, -10), (1 << 62, 1), (0, 1 << 62)])
def test_damaged_flattened_piece(tmp_path: Path, piece: tuple[int, int]):
    path = tmp_path / "dump"
    path.write_bytes(flattened([], finished=False) + struct.pack(">qq", *piece) + bytes(64))
    with pytest.raises(DumpFormatError):
        open_image(path)


def test_missing_decoder_is_told_with_the_cure(tmp_path: Path):
    write_kdump(tmp_path / "dump", PIECES, encode=ENCODERS["lzo"])
    script = """if True:
        import sys
        sys.modules["lzallright"] = None
        from luformat.errors import DumpFormatError
        from luformat.memory.open import open_image
        try:
            open_image(sys.argv[1]).read(0x1000, 8)
        except DumpFormatError as error:
            print(error, error.hint, sep="; ")
    """
    told = subprocess.run(
        [sys.executable, "-c", script, tmp_path / "dump"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "LZO" in told
    assert "pip install 'luformat[dumps]'" in told


@pytest.mark.parametrize("padding", [False, True])
def test_avml(tmp_path: Path, padding: bool):
    pieces = {0x1000: b"".join(map(page, range(1, 300))), HIGH: page(7)}
    write_avml(tmp_path / "dump", pieces, block=70 * PAGE, padding=padding)
    with open_image(tmp_path / "dump") as image:
        assert image.kind == "avml"
        assert list(image.extents) == [Extent(0x1000, 300 * PAGE), Extent(HIGH, HIGH + PAGE)]
        for start, data in pieces.items():
            assert image.read(start, len(data)) == data
        assert heads(image) == expected_heads(pieces)
        assert image.explain(0x5000) is Presence.PRESENT
        assert image.explain(0) is Presence.HOLE
        order = np.array([HIGH, 0x1000], np.uint64)
        assert image.read_pages(order, PAGE) == page(7) + page(1)


def test_avml_range_of_many_chunks(tmp_path: Path):
    data = b"".join(struct.pack("<Q", number) * 512 for number in range(6000))
    write_avml(tmp_path / "dump", {0: data}, block=1 << 40)
    with open_image(tmp_path / "dump") as image:
        for number in (0, 4095, 4096, 4097, 5999):
            assert image.read(number * PAGE, PAGE) == data[number * PAGE :][:PAGE]
        assert heads(image) == {number * PAGE: number for number in range(6000)}


def test_truncated_avml_keeps_what_is_left(tmp_path: Path):
    path = tmp_path / "dump"
    data = random.Random(1).randbytes(64 * PAGE)
    write_avml(path, {0x1000: data})
    os.truncate(path, path.stat().st_size - 70_000)
    with open_image(path) as image:
        assert image.read(0x1000, 32 * PAGE) == data[: 32 * PAGE]
        assert image.explain(0x1000 + 63 * PAGE) is Presence.TRUNCATED
        assert image.shortfalls[0].code == "dump-truncated"


def test_damaged_avml_chunk(tmp_path: Path):
    path = tmp_path / "dump"
    data = random.Random(1).randbytes(64 * PAGE)
    write_avml(path, {0x1000: data})
    content = bytearray(path.read_bytes())
    content[32 + 10 + 100] ^= 1
    path.write_bytes(content)
    with open_image(path) as image:
        assert image.explain(0x1000) is Presence.DAMAGED
        assert image.read(0x1000 + 16 * PAGE, PAGE) == data[16 * PAGE :][:PAGE]
        assert min(heads(image)) == 0x1000 + 16 * PAGE


def test_avml_ranges_that_overlap(tmp_path: Path):
    path = tmp_path / "dump"
    write_avml(path, {0x1000: page(1)})
    path.write_bytes(path.read_bytes() * 2)
    with pytest.raises(DumpFormatError, match="same memory"):
        open_image(path)
