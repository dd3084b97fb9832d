"""The classes of the page about memory of one's own: each finds the handover of a real machine."""

from __future__ import annotations

import types
from pathlib import Path
from typing import Any

import pytest

import luformat
from luformat.memory.write import write_elf
from tests.dumps.guest import segments
from tests.support.corpus import DATA
from tests.support.pages import blocks

PAGE = 4096
DOCS = Path(__file__).parents[2] / "docs" / "how-to" / "bring-your-own-memory.md"
STREAM = (DATA / "handover" / "ext" / "stream.bin").read_bytes()


def module(title: str) -> Any:
    """Return what a file of the page defines."""
    (text,) = (block.text for block in blocks(DOCS.read_text()) if block.title == title)
    made = types.ModuleType(title)
    exec(compile(text, title, "exec"), vars(made))  # noqa: S102 - what the page shows is tried
    return made


def check(image: luformat.MemoryImage) -> None:
    """Hold what is found, by a scan and without one, to what was recorded."""
    for bootmem in (None, "64M@0x10000000"):
        found = luformat.open(image, bootmem)
        handover = found.handover()
        assert handover.source.read(0, handover.stream_length) == STREAM
    with pytest.raises(luformat.MemoryAbsentError):
        image.read(1 << 50, 8)
    assert image.explain(0x1000_0000) is luformat.Presence.PRESENT
    assert image.place(0x1000_0000) is None
    assert not image.shortfalls


def core(path: Path) -> Path:
    write_elf(path, segments("ext"))
    return path


def test_a_format_of_ones_own(tmp_path: Path):
    with (tmp_path / "probe.bin").open("wb") as file:
        file.write(bytes(32))
        for maddr, data in segments("ext").items():
            for at in range(0, len(data), PAGE):
                page = data[at : at + PAGE].ljust(PAGE, b"\0")
                file.write(((maddr + at) // PAGE).to_bytes(8, "big") + page)
    with module("flash.py").Flash(str(tmp_path / "probe.bin")) as image:
        check(image)


def test_a_drgn_program():
    drgn = pytest.importorskip("drgn")
    program = drgn.Program(drgn.Platform(drgn.Architecture.X86_64))
    for maddr, data in segments("ext").items():
        program.add_memory_segment(
            maddr,
            len(data),
            lambda _address, count, offset, _physical, data=data: data[offset : offset + count],
            True,
        )
    ranges = [(maddr, maddr + len(data)) for maddr, data in segments("ext").items()]
    image = module("from_drgn.py").DrgnMemory(program, ranges)
    check(image)
    image.extents = [*image.extents, luformat.Extent(1 << 40, (1 << 40) + PAGE)]
    with pytest.raises(luformat.MemoryAbsentError):
        image.read(1 << 40, 8)


def test_a_layer_of_volatility(tmp_path: Path):
    contexts = pytest.importorskip("volatility3.framework.contexts")
    elf = pytest.importorskip("volatility3.framework.layers.elf")
    physical = pytest.importorskip("volatility3.framework.layers.physical")
    context = contexts.Context()
    context.config["file.location"] = core(tmp_path / "memory.elf").as_uri()
    context.add_layer(physical.FileLayer(context, "file", "base"))
    context.config["elf.base_layer"] = "base"
    check(module("from_volatility.py").LayerMemory(elf.Elf64Layer(context, "elf", "memory")))
