"""What a dump knows of itself: cut, incomplete, lost, damaged, changing."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from luformat.errors import DumpFormatError, MemoryAbsentError
from luformat.memory.image import Extent, MemoryImage, Presence
from luformat.memory.open import open_image
from luformat.memory.write import write_elf, write_kdump, write_lime
from tests.support.dumps import ENCODERS, flattened, snappy_stream, split_kdump, write_avml

PAGE = 4096
HIGH = 0x1_0000_0000
ROW = struct.Struct("<qIIQ")


def page(number: int) -> bytes:
    return struct.pack("<Q", number) + random.Random(number).randbytes(1016) * 4 + bytes(24)


PIECES = {0x1000: page(1)[:PAGE] + page(2)[:PAGE], 0x8000: page(3)[:PAGE], HIGH: page(4)[:PAGE]}


def codes(image: MemoryImage) -> list[str]:
    return [fact.code for fact in image.shortfalls]


def rows_at(data: bytes | bytearray) -> int:
    block, sub_blocks, bitmap_blocks = struct.unpack_from("<iiI", data, 428)
    return (1 + sub_blocks + bitmap_blocks) * block


# LiME


def lime_range(start: int, length: int, data: bytes) -> bytes:
    return struct.pack("<4sIQQQ", b"EMiL", 1, start, start + length - 1, 0) + data


def test_lime_range_cut_short_is_lost_and_the_rest_is_found(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(
        lime_range(0x1000, 4 * PAGE, page(1)[:PAGE] + b"\7" * 100)
        + lime_range(0x10000, 2 * PAGE, page(2)[:PAGE])
        + lime_range(0x20000, PAGE, page(3)[:PAGE])
    )
    with open_image(path) as image:
        assert image.read(0x1000, PAGE + 100) == page(1)[:PAGE] + b"\7" * 100
        assert image.read(0x10000, PAGE) == page(2)[:PAGE]
        assert image.read(0x20000, PAGE) == page(3)[:PAGE]
        (fact,) = image.shortfalls
        assert (fact.code, fact.size, fact.incomplete) == ("memory-lost", 4 * PAGE - 100, True)
        assert list(fact.ranges) == [Extent(0x2064, 0x5000), Extent(0x11000, 0x12000)]
        assert image.explain(0x2064) is image.explain(0x11FFF) is Presence.LOST
        assert image.explain(0x12000) is Presence.HOLE


def test_lime_range_that_would_reach_past_the_file(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(
        lime_range(0x1000, 1 << 30, page(1)[:PAGE]) + lime_range(0x8000_0000, PAGE, page(2)[:PAGE])
    )
    with open_image(path) as image:
        assert image.read(0x8000_0000, PAGE) == page(2)[:PAGE]
        assert codes(image) == ["memory-lost"]
        assert image.explain(0x2000) is Presence.LOST


def test_range_headers_in_memory_are_memory(tmp_path: Path) -> None:
    """A guest can hold anything, the header of a later range too."""
    planted = lime_range(0x9000_0000, PAGE, b"").ljust(PAGE, b"\0")
    path = tmp_path / "dump"
    write_lime(path, {0x1000: planted + page(1)[:PAGE], 0x8000: planted})
    with open_image(path) as image:
        assert image.read(0x1000, PAGE) == planted
        assert list(image.extents) == [Extent(0x1000, 0x3000), Extent(0x8000, 0x9000)]
        assert not image.shortfalls


# AVML


def test_avml_blocks_without_data(tmp_path: Path) -> None:
    def header(start: int, length: int) -> bytes:
        return struct.pack("<4sIQQQ", b"AVML", 2, start, start + length - 1, 0)

    stream = snappy_stream(page(1)[:PAGE])
    path = tmp_path / "dump"
    path.write_bytes(
        header(0x1000, 0x2000)
        + header(0x4000, PAGE)
        + stream
        + struct.pack("<Q", len(stream))
        + header(0x8000, PAGE)
        + header(0x10000, PAGE)
        + stream
        + struct.pack("<Q", len(stream))
    )
    with open_image(path) as image:
        assert image.read(0x4000, PAGE) == image.read(0x10000, PAGE) == page(1)[:PAGE]
        (fact,) = image.shortfalls
        assert (fact.code, fact.size, fact.incomplete) == ("memory-left-out", 0x3000, False)
        assert "zeros" in fact.message
        assert image.explain(0x1000) is image.explain(0x8FFF) is Presence.EXCLUDED
        with pytest.raises(MemoryAbsentError, match="left out"):
            image.read(0x8000, 8)


def test_damaged_avml_chunk_is_told(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    write_avml(path, {0x1000: random.Random(1).randbytes(64 * PAGE)})
    content = bytearray(path.read_bytes())
    content[32 + 10 + 100] ^= 1
    path.write_bytes(content)
    with open_image(path) as image:
        assert image.explain(0x1000) is Presence.DAMAGED
        assert codes(image) == ["dump-damaged"]


# ELF


def test_elf_that_ran_out_of_room(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    write_elf(path, PIECES)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 48, 1)  # e_flags: DUMP_ELF_INCOMPLETE
    path.write_bytes(data)
    with open_image(path) as image:
        assert codes(image) == ["dump-incomplete"]
        assert image.incomplete == image.shortfalls


def flattened_elf(tmp_path: Path, without: int | None = None) -> Path:
    write_elf(tmp_path / "plain", PIECES)
    plain = (tmp_path / "plain").read_bytes()
    pieces = [(at, plain[at : at + 1024]) for at in range(0, len(plain), 1024)]
    if without is not None:
        del pieces[without]
    (tmp_path / "flat").write_bytes(flattened(pieces))
    return tmp_path / "flat"


def test_flattened_elf(tmp_path: Path) -> None:
    with open_image(flattened_elf(tmp_path)) as image:
        assert image.kind == "elf-core"
        for start, data in PIECES.items():
            assert image.read(start, len(data)) == data
        place = image.place(0x8010)
        assert place is not None
        assert (tmp_path / "flat").read_bytes()[place.offset :][:16] == page(3)[16:32]
        found = {int(maddr) for maddrs, _ in image.page_heads(PAGE) for maddr in maddrs}
        assert found == {0x1000, 0x2000, 0x8000, HIGH}
        assert not image.shortfalls


def test_flattened_elf_lacks_what_no_piece_holds(tmp_path: Path) -> None:
    with open_image(flattened_elf(tmp_path, without=5)) as image:
        (fact,) = image.shortfalls
        assert (fact.code, fact.size) == ("memory-lost", 1024)
        assert list(fact.ranges) == [Extent(0x1400, 0x1800)]
        assert image.read(0x1000, 0x400) == page(1)[:0x400]
        assert image.read(0x1800, PAGE) == PIECES[0x1000][0x800 : 0x800 + PAGE]
        with pytest.raises(MemoryAbsentError, match="lost") as raised:
            image.read(0x1000, PAGE)
        assert raised.value.maddr == 0x1400


# kdump


@pytest.mark.parametrize("codec", ENCODERS)
def test_page_data_with_more_behind_it_is_damaged(tmp_path: Path, codec: str) -> None:
    """Nothing may be left of the data: a length that is wrong by one is not the page's."""
    path = tmp_path / "dump"
    write_kdump(path, PIECES, encode=ENCODERS[codec])
    data = bytearray(path.read_bytes())
    at = rows_at(data) + ROW.size
    offset, size, flags, rest = ROW.unpack_from(data, at)
    for wrong in (size - 1, size + 1):
        ROW.pack_into(data, at, offset, wrong, flags, rest)
        path.write_bytes(data)
        with open_image(path) as image:
            assert image.explain(0x2000) is Presence.DAMAGED
            # What is stored as it is needs both its neighbours to vouch for it.
            assert codec == "stored" or image.read(0x8000, PAGE) == page(3)[:PAGE]
            (fact,) = image.shortfalls
            assert fact.code == "dump-damaged"
            assert fact.touches(0x2000, 0x2001)


def test_descriptor_of_zeros_that_points_to_a_page(tmp_path: Path) -> None:
    """Stored pages have no checksum: only the order of the data tells whose they are."""
    pieces = {0x1000: page(1)[:PAGE] + page(2)[:PAGE] + bytes(3 * PAGE) + page(3)[:PAGE]}
    write_kdump(tmp_path / "dump", pieces, encode=ENCODERS["stored"])
    good = (tmp_path / "dump").read_bytes()
    rows = rows_at(good)
    places = [ROW.unpack_from(good, rows + n * ROW.size)[0] for n in range(6)]
    for wrong in (0, 1, 5):
        data = bytearray(good)
        ROW.pack_into(data, rows + 3 * ROW.size, places[wrong], PAGE, 0, 0)
        (tmp_path / "dump").write_bytes(data)
        with open_image(tmp_path / "dump") as image:
            assert image.explain(0x4000) is Presence.DAMAGED
            assert image.read(0x1000, PAGE) == page(1)[:PAGE]


def test_descriptor_of_a_page_that_points_to_zeros(tmp_path: Path) -> None:
    pieces = {0x1000: page(1)[:PAGE] + page(2)[:PAGE] + bytes(3 * PAGE) + page(3)[:PAGE]}
    write_kdump(tmp_path / "dump", pieces, encode=ENCODERS["stored"])
    data = bytearray((tmp_path / "dump").read_bytes())
    rows = rows_at(data)
    ROW.pack_into(data, rows + ROW.size, *ROW.unpack_from(data, rows + 2 * ROW.size))
    (tmp_path / "dump").write_bytes(data)
    with open_image(tmp_path / "dump") as image:
        assert image.explain(0x2000) is Presence.DAMAGED


def test_page_of_zeros_that_is_none(tmp_path: Path) -> None:
    write_kdump(tmp_path / "dump", {0: page(1)[:PAGE] + bytes(5 * PAGE)})
    data = bytearray((tmp_path / "dump").read_bytes())
    data[rows_at(data) + 6 * ROW.size + 77] = 1
    (tmp_path / "dump").write_bytes(data)
    with open_image(tmp_path / "dump") as image:
        assert image.explain(0x3000) is Presence.DAMAGED
        assert image.read(0, PAGE) == page(1)[:PAGE]


@pytest.mark.parametrize("change", ["one more", "one less"])
def test_bitmap_that_counts_otherwise_than_the_descriptors(tmp_path: Path, change: str) -> None:
    write_kdump(tmp_path / "dump", PIECES)
    data = bytearray((tmp_path / "dump").read_bytes())
    bitmap = rows_at(data) - struct.unpack_from("<I", data, 436)[0] * PAGE // 2
    data[bitmap] ^= 1 << 4 if change == "one more" else 1 << 2
    (tmp_path / "dump").write_bytes(data)
    with pytest.raises(DumpFormatError, match="contradict") as raised:
        open_image(tmp_path / "dump")
    assert "4 pages" in str(raised.value)
    assert raised.value.where is not None
    assert raised.value.where.file == bitmap


def test_bitmaps_that_contradict_each_other(tmp_path: Path) -> None:
    write_kdump(tmp_path / "dump", PIECES)
    data = bytearray((tmp_path / "dump").read_bytes())
    data[2 * PAGE] &= 0xFB
    (tmp_path / "dump").write_bytes(data)
    with open_image(tmp_path / "dump") as image:
        assert codes(image) == ["dump-damaged"]
        assert image.read(0x2000, PAGE) == page(2)[:PAGE]


def test_pages_that_nothing_was_stored_for(tmp_path: Path) -> None:
    write_kdump(tmp_path / "dump", PIECES)
    data = bytearray((tmp_path / "dump").read_bytes())
    ROW.pack_into(data, rows_at(data) + 2 * ROW.size, 0, 0, 0, 0)
    (tmp_path / "dump").write_bytes(data)
    with open_image(tmp_path / "dump") as image:
        list(image.page_heads(PAGE))
        (fact,) = image.shortfalls
        assert (fact.code, list(fact.ranges)) == ("pages-unreadable", [Extent(0x8000, 0x9000)])
        assert image.explain(0x8000) is Presence.UNREADABLE


@pytest.mark.parametrize("machine", [b"i686", b"x86_64", b""])
@pytest.mark.parametrize("bits", [32, 64])
def test_machine_of_a_kdump_header_may_be_wrong(tmp_path: Path, bits: int, machine: bytes) -> None:
    """qemu-system-i386 writes i686 into 64-bit files."""
    write_kdump(tmp_path / "dump", PIECES, bits=64 if bits == 64 else 32)
    data = bytearray((tmp_path / "dump").read_bytes())
    at = 12 + 4 * 65
    data[at : at + 65] = machine.ljust(65, b"\0")
    (tmp_path / "dump").write_bytes(data)
    with open_image(tmp_path / "dump") as image:
        assert image.read(HIGH, PAGE) == page(4)[:PAGE]


MANY = {
    0x1000: b"".join(page(n)[:PAGE] for n in range(1, 9)) + bytes(4 * PAGE) + page(9)[:PAGE],
    0x40_0000: bytes(PAGE) + page(10)[:PAGE],
}


def split(tmp_path: Path, edges: list[int]) -> list[Path]:
    write_kdump(tmp_path / "whole", MANY)
    paths = []
    for number, data in enumerate(split_kdump((tmp_path / "whole").read_bytes(), edges)):
        paths.append(tmp_path / f"piece{number}")
        paths[-1].write_bytes(data)
    return paths


@pytest.mark.parametrize("edges", [[0, 5, 0x402], [0, 1, 7, 11, 0x401, 0x402], [0, 9, 9, 0x402]])
def test_pieces_of_a_split_dump_together(tmp_path: Path, edges: list[int]) -> None:
    paths = split(tmp_path, edges)
    random.Random(1).shuffle(paths)
    with open_image(paths) as image, open_image(tmp_path / "whole") as whole:
        assert image.extents == whole.extents
        for start, data in MANY.items():
            assert image.read(start, len(data)) == data
        mine, theirs = (
            {int(m): int(w) for batch in i.page_heads(PAGE) for m, w in zip(*batch, strict=True)}
            for i in (image, whole)
        )
        assert mine == theirs
        assert not image.shortfalls


def test_split_dump_without_one_piece(tmp_path: Path) -> None:
    first, _, last = split(tmp_path, [0, 3, 7, 0x402])
    with open_image([first, last]) as image:
        assert image.read(0x1000, 2 * PAGE) == MANY[0x1000][: 2 * PAGE]
        assert image.read(0x40_1000, PAGE) == page(10)[:PAGE]
        (fact,) = image.shortfalls
        assert (fact.code, list(fact.ranges)) == ("memory-lost", [Extent(0x3000, 0x7000)])
        assert image.explain(0x3000) is Presence.LOST


def test_files_that_are_not_of_one_split_dump(tmp_path: Path) -> None:
    first, second = split(tmp_path, [0, 3, 0x402])
    with pytest.raises(DumpFormatError, match="holds too"):
        open_image([first, first])
    with pytest.raises(DumpFormatError, match="holds too"):
        open_image([tmp_path / "whole", second])
    write_kdump(tmp_path / "other", PIECES)
    with pytest.raises(DumpFormatError, match="not of the same"):
        open_image([first, tmp_path / "other"])


# Files that change


def test_file_that_is_open_for_writing(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(PIECES[0x1000] * 300)
    with path.open("r+b"), open_image(path) as image:
        assert codes(image) == ["dump-changing"]
        assert sum(len(words) for _, words in image.page_heads(PAGE)) == 600
    with open_image(path) as image:
        assert not image.shortfalls


def test_file_that_grows_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(PIECES[0x1000])
    with open_image(path) as image:
        assert not image.shortfalls
        with path.open("ab") as file:
            file.write(bytes(PAGE))
        (fact,) = image.shortfalls
        assert fact.code == "dump-changing"
        assert "from 8192 to 12288 bytes" in fact.message


_SCAN = """
import sys
from luformat.errors import LuformatError
from luformat.memory.open import open_image
for _ in range(30):
    try:
        with open_image(sys.argv[1]) as image:
            for _ in image.page_heads(4096):
                pass
    except LuformatError as error:
        assert str(error)
print("alive")
"""


def test_no_signal_when_a_file_is_cut_while_it_is_scanned(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    path.write_bytes(page(1)[:PAGE] * 4096)
    scan = subprocess.Popen(
        [sys.executable, "-c", _SCAN, str(path)], stdout=subprocess.PIPE, text=True
    )
    while scan.poll() is None:
        os.truncate(path, PAGE)
        os.truncate(path, 4096 * PAGE)
    assert scan.communicate()[0] == "alive\n"
    assert scan.returncode == 0
