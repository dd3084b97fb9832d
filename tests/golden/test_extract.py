"""`luformat extract` through the command line, as a user calls it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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
