"""The corpus through every container, against its own segments and against pyelftools."""

from __future__ import annotations

import json
import lzma
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from elftools.elf.elffile import ELFFile

from luformat.layout.layouts import ByteOrder
from luformat.memory.image import MemoryImage
from luformat.memory.open import open_image
from luformat.memory.write import write_elf, write_kdump, write_raw
from tests.support.once import unpacked_once

CORPUS = Path(__file__).parents[1] / "data" / "handover"
RUNS = ("gold", "ext")
CONTAINERS = ("raw", "elf", "kdump")


@cache
def segments(run: str) -> dict[int, bytes]:
    data = lzma.decompress((CORPUS / run / "segments.bin.xz").read_bytes())
    rows = json.loads((CORPUS / run / "segments.json").read_text())
    return {
        int(row["maddr"], 0): data[row["offset"] : row["offset"] + row["length"]] for row in rows
    }


def check(image: MemoryImage, run: str) -> None:
    heads = {
        maddr: word
        for maddrs, words in image.page_heads(4096)
        for maddr, word in zip(maddrs.tolist(), words.tolist(), strict=True)
        if word
    }
    expected = {}
    for maddr, data in segments(run).items():
        assert image.read(maddr, len(data)) == data
        for at in range(0, len(data), 4096):
            if head := int.from_bytes(data[at : at + 8], "little"):
                expected[maddr + at] = head
    assert heads == expected


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("run", RUNS)
def test_every_container_holds_the_segments(run: str, container: str, tmp_path_factory):
    with open_image(unpacked_once(tmp_path_factory, f"handover/{run}/memory.{container}")) as image:
        check(image, run)
        assert not image.shortfalls


@pytest.mark.parametrize("run", RUNS)
def test_segments_laid_out_as_raw_files(run: str, tmp_path: Path):
    sources = []
    for maddr, data in segments(run).items():
        path = tmp_path / f"{maddr:x}.raw"
        path.write_bytes(data)
        sources.append(f"{maddr:#x}:{path}")
    with open_image(sources) as image:
        check(image, run)


@pytest.mark.parametrize("run", RUNS)
def test_elf_segments_as_pyelftools_sees_them(run: str, tmp_path_factory):
    path = unpacked_once(tmp_path_factory, f"handover/{run}/memory.elf")
    with path.open("rb") as file:
        loads = [
            (segment["p_paddr"], segment["p_filesz"], segment["p_offset"])
            for segment in ELFFile(file).iter_segments()
            if segment["p_type"] == "PT_LOAD"
        ]
        assert loads
        with open_image(path) as image:
            covered = sum(extent.end - extent.start for extent in image.extents)
            assert covered == sum(size for _, size, _ in loads)
            for paddr, size, offset in loads:
                assert image.place(paddr).offset == offset
                assert image.place(paddr + size - 1).offset == offset + size - 1


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("order", ["little", "big"])
def test_written_elf_as_pyelftools_sees_it(tmp_path: Path, bits: Literal[32, 64], order: ByteOrder):
    pieces = {0x1000 * number: bytes([number]) * 4096 for number in range(1, 200, 3)}
    write_elf(tmp_path / "dump", pieces, bits=bits, byte_order=order)
    with (tmp_path / "dump").open("rb") as file:
        elf = ELFFile(file)
        assert elf.elfclass == bits
        assert elf.little_endian == (order == "little")
        assert {
            segment["p_paddr"]: segment.data() for segment in elf.iter_segments("PT_LOAD")
        } == pieces


def test_ext_written_again_in_every_container(tmp_path: Path):
    with open_image(CORPUS / "ext" / "memory.kdump.xz") as image:
        kept = segments("ext")
        extents = [
            extent
            for extent in image.extents
            if any(extent.start <= maddr < extent.end for maddr in kept)
        ]
        assert extents
        pieces = {maddr: image.read(maddr, len(data)) for maddr, data in kept.items()}
    write_raw(tmp_path / "raw", pieces)
    write_elf(tmp_path / "elf", pieces)
    write_kdump(tmp_path / "kdump", pieces)
    write_kdump(tmp_path / "flat", pieces, flattened=True)
    for name in ("raw", "elf", "kdump", "flat"):
        with open_image(tmp_path / name) as image:
            check(image, "ext")
