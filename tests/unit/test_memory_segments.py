"""Raw, ELF, LiME dumps: memory by machine address, and why an address cannot be read."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Literal

import numpy as np
import pytest

from luformat.errors import (
    DumpFormatError,
    LuformatError,
    MemoryAbsentError,
    SelectionError,
)
from luformat.memory.image import Extent, Presence
from luformat.memory.open import open_image
from luformat.memory.write import write_elf, write_lime, write_raw
from tests.support.dumps import write_xen_core

PAGE = 4096
HIGH = 0x1_0000_0000


def page(number: int) -> bytes:
    return struct.pack("<Q", number) * (PAGE // 8)


PIECES = {0x1000: page(1) + page(2), 0x8000: page(3), HIGH + 0x3000: page(4)}


def heads(image, step: int = PAGE) -> dict[int, int]:
    found: dict[int, int] = {}
    for maddrs, words in image.page_heads(step):
        assert words.dtype == maddrs.dtype == np.uint64
        found.update(zip(maddrs.tolist(), words.tolist(), strict=True))
    return found


@pytest.fixture(params=["elf-64-little", "elf-64-big", "elf-32-little", "elf-32-big", "lime"])
def container(request, tmp_path: Path) -> Path:
    path = tmp_path / "dump"
    pieces = dict(PIECES)
    if request.param == "lime":
        write_lime(path, pieces)
    else:
        _, width, order = request.param.split("-")
        bits: Literal[32, 64] = 32 if width == "32" else 64
        if bits == 32:
            pieces[0xFFFF_0000 - HIGH + HIGH] = pieces.pop(HIGH + 0x3000)
        write_elf(path, pieces, bits=bits, byte_order=order, machine=3)
    return path


def test_addressed_containers(container: Path):
    with open_image(container) as image:
        low, middle, high = image.extents
        assert (low, middle) == (Extent(0x1000, 0x3000), Extent(0x8000, 0x9000))
        assert image.read(0x1FF8, 16) == page(1)[:8] + page(2)[:8]
        assert image.read(high.start, PAGE) == page(4)
        assert image.end == high.end
        place = image.place(0x8010)
        assert place.file_name == str(container)
        assert container.read_bytes()[place.offset :][:8] == page(3)[:8]
        assert image.place(0x7FFF) is None
        assert heads(image) == {0x1000: 1, 0x2000: 2, 0x8000: 3, high.start: 4}
        assert image.explain(0x8FFF) is Presence.PRESENT
        assert image.explain(0x9000) is Presence.HOLE
        assert image.explain(1 << 70) is Presence.HOLE
        assert not image.shortfalls


def test_missing_memory_names_the_first_missing_byte(container: Path):
    with open_image(container) as image:
        for maddr, length, missing in (
            (0x0, 8, 0x0),
            (0x2FFC, 8, 0x3000),
            (0x1000, 1 << 60, 0x3000),
        ):
            with pytest.raises(MemoryAbsentError) as raised:
                image.read(maddr, length)
            assert raised.value.maddr == missing
            assert raised.value.reason == Presence.HOLE.value


def test_scattered_pages_come_in_the_order_asked(container: Path):
    with open_image(container) as image:
        high = image.extents[-1].start
        order = np.array([high, 0x2000, 0x1000, 0x8000, 0x1000, 0x2000], np.uint64)
        assert image.read_pages(order, PAGE) == b"".join(map(page, (4, 2, 1, 3, 1, 2)))
        with pytest.raises(MemoryAbsentError, match="0x5000"):
            image.read_pages(np.array([0x1000, 0x5000], np.uint64), PAGE)
        with pytest.raises(MemoryAbsentError, match="0xfffffffffffff000"):
            image.read_pages(np.array([(1 << 64) - PAGE], np.uint64), PAGE)
        assert not image.read_pages(np.array([], np.uint64), PAGE)


def test_heads_at_another_step(tmp_path: Path):
    data = b"".join(map(page, range(64)))
    write_elf(tmp_path / "dump", {0x3000: data})
    with open_image(tmp_path / "dump") as image:
        assert heads(image, 0x10000) == {0x10000: 13, 0x20000: 29, 0x30000: 45, 0x40000: 61}


def test_segment_that_is_not_made_of_pages(tmp_path: Path):
    write_elf(tmp_path / "dump", {0x1F00: b"\1" * 0x100 + page(7) + b"\2" * 4})
    with open_image(tmp_path / "dump") as image:
        assert heads(image) == {0x2000: struct.unpack("<Q", page(7)[:8])[0]}
        assert image.read(0x2FFF, 5) == page(7)[-1:] + b"\2" * 4


def test_raw_files_with_base_addresses(tmp_path: Path):
    low, high = tmp_path / "low", tmp_path / "high"
    low.write_bytes(page(1) + page(2))
    high.write_bytes(page(3))
    with open_image([f"{HIGH:#x}:{high}", low]) as image:
        assert image.kind == "raw"
        assert list(image.extents) == [Extent(0, 0x2000), Extent(HIGH, HIGH + PAGE)]
        assert image.read(HIGH, 8) == page(3)[:8]
        assert image.place(HIGH + 5) == (image.place(HIGH + 5))
        assert image.place(HIGH + 5).file_name == str(high)
        assert image.place(HIGH + 5).offset == 5
        assert heads(image) == {0: 1, PAGE: 2, HIGH: 3}
        order = np.array([HIGH, 0, PAGE, HIGH], np.uint64)
        assert image.read_pages(order, PAGE) == page(3) + page(1) + page(2) + page(3)


def test_adjoining_raw_files_read_as_one(tmp_path: Path):
    (tmp_path / "a").write_bytes(page(1))
    (tmp_path / "b").write_bytes(page(2))
    with open_image([tmp_path / "a", f"4096:{tmp_path / 'b'}"]) as image:
        assert list(image.extents) == [Extent(0, 0x2000)]
        assert image.read(0xFFC, 8) == page(1)[-4:] + page(2)[:4]


def test_file_whose_name_looks_like_an_address(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("0x10:x").write_bytes(page(9))
    with open_image("0x10:x") as image:
        assert list(image.extents) == [Extent(0, PAGE)]


def test_raw_file_that_ends_within_a_page_is_noted(tmp_path: Path):
    (tmp_path / "a").write_bytes(page(1) + b"half")
    with open_image(tmp_path / "a") as image:
        assert image.shortfalls[0].code == "dump-truncated"
        assert image.read(PAGE, 4) == b"half"
        with pytest.raises(MemoryAbsentError):
            image.read(PAGE, 8)


def test_raw_files_that_nobody_placed_are_refused(tmp_path: Path):
    (tmp_path / "a").write_bytes(bytes(2 * PAGE))
    (tmp_path / "b").write_bytes(bytes(PAGE))
    with pytest.raises(DumpFormatError, match="overlaps") as raised:
        open_image([tmp_path / "a", tmp_path / "b"])
    assert "base address" in str(raised.value.hint)


def test_one_address_with_two_contents_in_raw_files(tmp_path: Path):
    (tmp_path / "a").write_bytes(page(1) + page(2) + page(3))
    (tmp_path / "b").write_bytes(page(2) + page(9) + page(4))
    with open_image([tmp_path / "a", f"0x1000:{tmp_path / 'b'}"]) as image:
        assert image.read(0, 4 * PAGE) == page(1) + page(2) + page(3) + page(4)
        (fact,) = image.shortfalls
        assert fact.code == "memory-contradictory"
        assert not fact.incomplete
        assert list(fact.ranges) == [Extent(0x2000, 0x3000)]
        assert fact.size == PAGE // 8  # every eighth byte: 3 and 9
        assert fact.touches(0x2FFF, 0x3000)
        assert not fact.touches(0, 0x2000)
        assert not fact.touches(0x3000, 0x9000)
        assert (fact.where.file_name, fact.where.file) == (str(tmp_path / "b"), PAGE)


def test_the_same_memory_given_twice_is_no_contradiction(tmp_path: Path):
    (tmp_path / "a").write_bytes(page(1) + page(2) + page(3))
    (tmp_path / "b").write_bytes(page(2))
    with open_image([tmp_path / "a", f"0x1000:{tmp_path / 'b'}"]) as image:
        assert not image.shortfalls


def test_raw_file_past_the_address_space(tmp_path: Path):
    (tmp_path / "a").write_bytes(bytes(PAGE))
    with pytest.raises(DumpFormatError, match="past the end"):
        open_image(f"{(1 << 64) - 16:#x}:{tmp_path / 'a'}")


def test_addressed_dump_takes_no_company(tmp_path: Path):
    write_elf(tmp_path / "a", PIECES)
    (tmp_path / "b").write_bytes(bytes(PAGE))
    with pytest.raises(SelectionError, match="elf-core"):
        open_image([f"0x100000:{tmp_path / 'b'}", tmp_path / "a"])


def test_placed_piece_of_memory_may_begin_with_anything(tmp_path: Path):
    for head in (b"\x7fELF", b"KDUMP   ", b"EMiL", b"words " * 1000, b"QFI\xfb"):
        (tmp_path / "a").write_bytes(head.ljust(2 * PAGE, b" "))
        with open_image(f"0x1000:{tmp_path / 'a'}") as image:
            assert image.kind == "raw"
            assert image.read(0x1000, len(head)) == head
        with pytest.raises(SelectionError, match="base address"):
            open_image(f"0x1000:{tmp_path / 'a'}", as_kind="elf-core")


def test_forced_kind(tmp_path: Path):
    write_elf(tmp_path / "a", PIECES)
    with open_image(tmp_path / "a", as_kind="raw") as image:
        assert image.read(0, 4) == b"\x7fELF"
    with pytest.raises(DumpFormatError):
        open_image(tmp_path / "a", as_kind="lime")
    with pytest.raises(SelectionError, match="tape") as raised:
        open_image(tmp_path / "a", as_kind="tape")
    assert "kdump" in str(raised.value.hint)


def test_scan_of_a_sparse_file_touches_data_only(tmp_path: Path):
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(1 << 40)
        file.seek(0x7_0000_0000)
        file.write(page(5))
    with open_image(tmp_path / "sparse") as image:
        seen = heads(image)
        assert seen[0x7_0000_0000] == 5
        assert len(seen) < 1024
        assert image.read(1 << 39, 16) == bytes(16)


def test_written_raw_is_sparse_and_whole(tmp_path: Path):
    write_raw(tmp_path / "raw", {0x100000: page(1), 0x4000_0000: page(2)}, end=0x8000_0000)
    status = (tmp_path / "raw").stat()
    assert status.st_size == 0x8000_0000
    assert status.st_blocks * 512 < 1 << 20
    with open_image(tmp_path / "raw") as image:
        assert image.read(0x100000, PAGE) == page(1)
        assert image.read(0x4000_0000, PAGE) == page(2)


def test_elf_memory_beyond_filesz_is_excluded_not_zero(tmp_path: Path):
    write_elf(tmp_path / "dump", PIECES, left_out=[Extent(0x3000, 0x5000), Extent(0x0, 0x1000)])
    with open_image(tmp_path / "dump") as image:
        assert image.explain(0x4FFF) is Presence.EXCLUDED
        assert image.explain(0x5000) is Presence.HOLE
        with pytest.raises(MemoryAbsentError) as raised:
            image.read(0x2FF8, 16)
        assert raised.value.reason == Presence.EXCLUDED.value
        assert image.shortfalls[0].size == 12288


def test_elf_partly_stored_segment(tmp_path: Path):
    path = tmp_path / "dump"
    write_elf(path, {0x1000: page(1) + page(2)})
    data = bytearray(path.read_bytes())
    memsz_at = 64 + 64 + 40
    data[memsz_at : memsz_at + 8] = struct.pack("<Q", 0x5000)
    path.write_bytes(data)
    with open_image(path) as image:
        assert list(image.extents) == [Extent(0x1000, 0x3000)]
        assert image.explain(0x5FFF) is Presence.EXCLUDED
        assert image.explain(0x6000) is Presence.HOLE


def test_truncated_elf_keeps_what_is_left(tmp_path: Path):
    path = tmp_path / "dump"
    write_elf(path, PIECES)
    os.truncate(path, path.stat().st_size - PAGE - 100)
    with open_image(path) as image:
        assert image.read(0x1000, 2 * PAGE) == page(1) + page(2)
        assert image.read(0x8000, PAGE - 100) == page(3)[:-100]
        assert image.explain(0x8FFF) is Presence.TRUNCATED
        assert image.explain(HIGH + 0x3000) is Presence.TRUNCATED
        with pytest.raises(MemoryAbsentError, match="truncated"):
            image.read(0x8000, PAGE)
        assert image.shortfalls[0].code == "dump-truncated"


def test_elf_with_more_segments_than_e_phnum_counts(tmp_path: Path):
    count = 66_000
    pieces = {number * 0x2000: struct.pack("<Q", number) for number in range(count)}
    write_elf(tmp_path / "dump", pieces)
    with open_image(tmp_path / "dump") as image:
        assert len(image.extents) == count
        assert image.read((count - 1) * 0x2000, 8) == struct.pack("<Q", count - 1)
        assert image.explain(0x2008) is Presence.HOLE


def test_elf_mapping_the_same_memory_twice(tmp_path: Path):
    path = tmp_path / "dump"
    write_elf(path, {0x1000: page(1) + page(2), 0x9000: page(2)})
    data = bytearray(path.read_bytes())
    second = 64 + 64 + 56
    data[second + 24 : second + 32] = struct.pack("<Q", 0x2000)
    path.write_bytes(data)
    with open_image(path) as image:
        assert list(image.extents) == [Extent(0x1000, 0x3000)]
        assert image.read(0x1000, 2 * PAGE) == page(1) + page(2)


@pytest.mark.parametrize("paddr", [0, (1 << 64) - 1])
def test_elf_without_physical_addresses(tmp_path: Path, paddr: int):
    path = tmp_path / "dump"
    write_elf(path, {0x1000: page(1), 0x9000: page(2)})
    data = bytearray(path.read_bytes())
    for header in (128, 128 + 56):
        data[header + 24 : header + 32] = struct.pack("<Q", paddr)
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match="no physical addresses") as raised:
        open_image(path)
    assert "dump-guest-memory" in str(raised.value.hint)


def test_elf_that_is_no_core(tmp_path: Path):
    path = tmp_path / "xen-syms"
    write_elf(path, PIECES)
    data = bytearray(path.read_bytes())
    data[16] = 2
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match="not a core file") as raised:
        open_image(path)
    assert raised.value.got == 2
    assert raised.value.where.file == 16


@pytest.mark.parametrize("table", [".xen_p2m", ".xen_pfn"])
def test_guest_core_is_refused_with_the_reason(tmp_path: Path, table: str):
    write_xen_core(tmp_path / "guest", table=table)
    with pytest.raises(DumpFormatError, match="one guest") as raised:
        open_image(tmp_path / "guest")
    assert "whole machine" in str(raised.value.hint)


def test_truncated_lime_keeps_what_is_left(tmp_path: Path):
    path = tmp_path / "dump"
    write_lime(path, PIECES)
    os.truncate(path, path.stat().st_size - 16)
    with open_image(path) as image:
        assert image.read(HIGH + 0x3000, PAGE - 16) == page(4)[:-16]
        assert image.explain(HIGH + 0x3FFF) is Presence.TRUNCATED
        assert image.shortfalls


@pytest.mark.parametrize(
    ("at", "value", "words"),
    [
        (4, struct.pack("<I", 9), "version"),
        (8, struct.pack("<Q", 1 << 60), "addresses"),
        (16, struct.pack("<Q", (1 << 64) - 1), "addresses"),
        (32 + 2 * PAGE, b"XXXX", "no range header"),
    ],
)
def test_damaged_lime_header(tmp_path: Path, at: int, value: bytes, words: str):
    path = tmp_path / "dump"
    write_lime(path, PIECES)
    data = bytearray(path.read_bytes())
    data[at : at + len(value)] = value
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match=words) as raised:
        open_image(path)
    assert raised.value.where.file is not None


@pytest.mark.parametrize("left", [PAGE, PAGE + 100])
def test_file_that_shrinks_before_its_pages_are_sent(tmp_path: Path, left: int):
    path = tmp_path / "dump"
    path.write_bytes(page(1) * 4096)
    wanted = np.array([3 * PAGE, PAGE, 0], np.uint64)
    with open_image(path) as image, (tmp_path / "target").open("w+b") as target:
        assert image.send_pages(wanted, PAGE, target.fileno()) == 3 * PAGE
        os.truncate(path, left)
        # What follows the new end in its last page reads as zeros, and is none of the dump.
        for maddrs in (wanted, wanted[1:]):
            with pytest.raises(LuformatError, match="shorter"):
                image.send_pages(maddrs, PAGE, target.fileno())


def test_file_that_shrinks_while_it_is_scanned(tmp_path: Path):
    path = tmp_path / "dump"
    path.write_bytes(page(1) * 4096)
    with open_image(path) as image:
        os.truncate(path, PAGE)
        with pytest.raises(LuformatError, match="shorter"):
            list(image.page_heads(PAGE))
        with pytest.raises(MemoryAbsentError, match="truncated"):
            image.read(0x2000, 8)
