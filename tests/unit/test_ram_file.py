"""RAM of a virtual machine in one file, without the hole below 4 GiB, and pieces of files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.errors import BreadcrumbError, DumpFormatError, SelectionError
from tests.support.once import unpacked_once

GIB = 1 << 30
HOST = """
page_size: 4096
ram: [[0, {low}], [4G, 1G]]
bootmem: 64M@0x10000000
placement: scattered
domains: [{{id: 0, kind: pv, vcpus: 4}}]
"""


def ram_file(folder: Path, low: str) -> Path:
    """Return a file as QEMU's memory-backend-file has it: all RAM of a built machine, with
    nothing where the machine has its hole."""
    (folder / "host.yaml").write_text(HOST.format(low=low))
    raw, ram = folder / "host.raw", folder / "ram"
    built = CliRunner().invoke(cli, ["build", str(folder / "host.yaml"), "-o", str(raw)])
    assert built.exit_code == 0, built.output
    gap = int(low[:-1]) << {"M": 20, "G": 30}[low[-1]]
    with raw.open("rb") as source, ram.open("wb") as target:
        for start, end, to in ((0, gap, 0), (4 * GIB, 5 * GIB, gap)):
            at = start
            while at < end:
                try:
                    data = os.lseek(source.fileno(), at, os.SEEK_DATA)
                except OSError:
                    break
                if data >= end:
                    break
                at = min(os.lseek(source.fileno(), data, os.SEEK_HOLE), end)
                chunk = os.pread(source.fileno(), at - data, data)
                os.pwrite(target.fileno(), chunk, to + data - start)
        target.truncate(gap + GIB)
    return ram


def stream_of(*names: str, as_kind: str | None = None) -> bytes:
    with luformat.open(list(names), as_kind=as_kind) as found:
        handover = found.handover()
        return handover.source.read(0, handover.stream_length)


@pytest.mark.parametrize("low", ["3G", "2G", "1234M"])
def test_gap_is_worked_out(tmp_path: Path, low: str):
    ram = ram_file(tmp_path, low)
    expected = stream_of(str(tmp_path / "host.raw"))
    assert stream_of(str(ram), as_kind="ram-file") == expected
    assert stream_of(f"0:{ram}@0+{low}", f"4G:{ram}@{low}") == expected
    with pytest.raises(BreadcrumbError) as raised:
        stream_of(str(ram))
    hint = raised.value.hint or ""
    assert "--as ram-file" in hint
    names = hint.rpartition("or ")[2].split()
    assert stream_of(*names) == expected


def test_places_are_those_in_the_file(tmp_path: Path):
    ram = ram_file(tmp_path, "3G")
    with luformat.open(ram, as_kind="ram-file") as found:
        assert isinstance(found, luformat.DumpInput)
        place = found.image.place(4 * GIB + 0x5000)
    assert (place.file_name, place.offset) == (str(ram), 3 * GIB + 0x5000)


def test_handover_below_the_hole_does_not_tell_where_it_is(tmp_path: Path):
    (tmp_path / "host.yaml").write_text(HOST.format(low="512M").replace("], [4G, 1G]", "]"))
    raw = tmp_path / "host.raw"
    CliRunner().invoke(cli, ["build", str(tmp_path / "host.yaml"), "-o", str(raw)])
    os.truncate(raw, 4 * GIB)
    with pytest.raises(SelectionError, match="nothing tells") as raised:
        luformat.open(raw, as_kind="ram-file")
    assert "leave --as out" in (raised.value.hint or "")


def test_no_hole_helps_where_the_chain_leads_nowhere(tmp_path: Path):
    ram = ram_file(tmp_path, "3G")
    with ram.open("r+b") as file:
        file.seek(0x10000000 + 8)
        file.write((GIB - 4096 + (8 * GIB)).to_bytes(8, "little"))
    with pytest.raises(SelectionError, match="no place of the hole"):
        luformat.open(ram, as_kind="ram-file")
    with pytest.raises(BreadcrumbError) as raised:
        stream_of(str(ram))
    assert "ram-file" not in (raised.value.hint or "")


@pytest.mark.parametrize("names", [["0:ram"], ["ram", "ram"]])
def test_ram_file_is_one_file_without_an_address(names: list[str]):
    with pytest.raises(SelectionError, match="takes one file"):
        luformat.open(names, as_kind="ram-file")


def test_dump_with_a_magic_is_no_ram_file(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(DumpFormatError, match=r"is an elf-core dump, not a ram-file"):
        luformat.open(
            unpacked_once(tmp_path_factory, "handover/gold/memory.elf"), as_kind="ram-file"
        )


def test_piece_must_lie_in_its_file(tmp_path: Path):
    (tmp_path / "a").write_bytes(bytes(0x3000))
    for piece in ("@0x1000+0x3000", "@0x4000", "@0x4000+0"):
        with pytest.raises(DumpFormatError, match="ends behind the file"):
            luformat.open(f"0:{tmp_path / 'a'}{piece}")
    with pytest.raises(DumpFormatError, match="too small"):
        luformat.open(f"0:{tmp_path / 'a'}@0x2800")
    with luformat.open(f"1G:{tmp_path / 'a'}@4K+4K") as found:
        assert isinstance(found, luformat.DumpInput)
        assert [(e.start, e.end) for e in found.image.extents] == [(GIB, GIB + 0x1000)]
