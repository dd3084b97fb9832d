"""`luformat extract` through the command line, as a user calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from tests.support.handovers import Handover, build

EXT = Path(__file__).parent.parent / "data" / "handover" / "ext"


def luformat(*arguments: object, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "luformat", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
    )


def test_the_stream_through_end_goes_to_a_file(tmp_path: Path) -> None:
    done = luformat("extract", EXT / "memory.kdump.xz", "-o", tmp_path / "stream")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "stream").read_bytes() == (EXT / "stream.bin").read_bytes()


def test_all_pages_add_the_slack() -> None:
    done = luformat("extract", EXT / "memory.kdump.xz", "--all-pages", "-o", "-")
    assert done.stdout == (EXT / "stream_pages.bin").read_bytes()


@pytest.fixture(scope="module")
def shuffled() -> Handover:
    """A stream of three MiB in pages of which hardly two are neighbours."""
    return build([(0xC0000001, os.urandom(3 << 20))], placement="shuffled")


@pytest.mark.parametrize("write", [write_raw, write_elf, write_lime, write_kdump])
@pytest.mark.parametrize("to", ["file", "pipe"])
def test_scattered_pages_come_in_order(
    shuffled: Handover, write: Callable[..., None], to: str, tmp_path: Path
) -> None:
    dump, target = tmp_path / "dump", tmp_path / "stream"
    write(dump, shuffled.pieces)
    done = luformat("extract", dump, "-o", target if to == "file" else "-")
    assert done.returncode == 0, done.stderr
    assert (target.read_bytes() if to == "file" else done.stdout) == shuffled.stream


def test_pages_in_several_files_come_in_order(shuffled: Handover, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    write_raw(whole, shuffled.pieces)
    data, middle = whole.read_bytes(), shuffled.mfns[0] * shuffled.page_size
    parts = {tmp_path / "low": (0, data[:middle]), tmp_path / "high": (middle, data[middle:])}
    for path, (_, part) in parts.items():
        path.write_bytes(part)
    names = [f"{start:#x}:{path}" for path, (start, _) in parts.items()]
    assert luformat("extract", *names, "-o", "-").stdout == shuffled.stream


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_target_that_is_full_is_one_error(shuffled: Handover, tmp_path: Path) -> None:
    write_raw(tmp_path / "dump", shuffled.pieces)
    done = luformat("extract", tmp_path / "dump", "-o", "/dev/full")
    assert done.returncode == 2
    assert done.stderr.count(b"error:") == 1
    assert b"/dev/full" in done.stderr


def test_a_dump_from_standard_input() -> None:
    dump = (EXT / "memory.kdump.xz").read_bytes()
    done = luformat("extract", "-", "-o", "-", stdin=dump)
    assert done.stdout == (EXT / "stream.bin").read_bytes()


def test_the_input_is_never_overwritten(tmp_path: Path) -> None:
    dump = tmp_path / "dump"
    dump.write_bytes((EXT / "memory.kdump.xz").read_bytes())
    done = luformat("extract", dump, "-o", dump)
    assert done.returncode == 2
    assert b"is the input itself" in done.stderr
    assert dump.read_bytes() == (EXT / "memory.kdump.xz").read_bytes()


@pytest.mark.parametrize("kind", ["stream.bin", "breadcrumb.bin"])
def test_what_is_no_dump_leaves_an_existing_file_alone(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "out"
    target.write_bytes(b"precious")
    damaged = tmp_path / "damaged"
    damaged.write_bytes((EXT / kind).read_bytes()[:-9])
    assert luformat("extract", damaged, "-o", target).returncode == 2
    assert target.read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["damaged", "out"]


def test_an_output_folder_that_does_not_exist_is_one_error(tmp_path: Path) -> None:
    done = luformat("extract", EXT / "memory.kdump.xz", "-o", tmp_path / "no" / "out")
    assert done.returncode == 2
    assert done.stderr.count(b"error:") == 1
    assert b"Traceback" not in done.stderr
