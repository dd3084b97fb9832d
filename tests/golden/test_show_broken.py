"""What `show --hex` says of the record at which an input breaks off."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.memory.write import write_elf
from tests.support.corpus import DATA, saved
from tests.support.framing import framed, libxl_header
from tests.support.handovers import build, lu_version

TSC, BASIC = 0x1080, 0x2530
"""Where records 6 and 9 of the stream begin."""


@pytest.fixture
def ext() -> bytes:
    return (DATA / "handover" / "ext" / "stream.bin").read_bytes()


def show(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["show", *(str(argument) for argument in arguments)])


CUT = """\
{name} X86_TSC_INFO, 20 of 24 bytes are there  @ stream+0x1080, file+0x1080, 28 bytes
├─ record_type 8 X86_TSC_INFO  [08 00 00 00] @ stream+0x1080, file+0x1080
├─ len_body 24  [18 00 00 00] @ stream+0x1084, file+0x1084
├─ bytes 20 of 24 bytes  @ stream+0x1088, file+0x1088, 20 bytes
│  ├─ +0x0 00 00 00 00 2e a6 27 00 00 00 00 00 00 00 00 00  \
[00 00 00 00 2e a6 27 00 00 00 00 00 00 00 00 00] @ stream+0x1088, file+0x1088
│  └─ +0x10 4 zero bytes  [00 00 00 00] @ stream+0x1098, file+0x1098
└─ error: record 6 (X86_TSC_INFO): the body is 24 bytes, but only 20 are left in the stream \
(at stream+0x1080, file+0x1080)
"""
CUT_ERROR = """\
error: {path}: record 6 (X86_TSC_INFO): the body is 24 bytes, but only 20 are left in the stream
  at stream+0x1080, file+0x1080
  hint: the length is damaged, or the stream was cut off here
"""
HUGE = """\
records[9] X86_PV_VCPU_BASIC, 5288 of 2147488824 bytes are there  \
@ stream+0x2530, file+0x2530, 5296 bytes
├─ record_type 4 X86_PV_VCPU_BASIC  [04 00 00 00] @ stream+0x2530, file+0x2530
├─ len_body 0x80001438  [38 14 00 80] @ stream+0x2534, file+0x2534
├─ bytes 5288 of 2147488824 bytes, the first 4096 here  \
@ stream+0x2538, file+0x2538, 5288 bytes
│  ├─ +0x0 01 00 00 00 00 00 00 00 7f 03 00 00 00 00 00 00  \
[01 00 00 00 00 00 00 00 7f 03 00 00 00 00 00 00] @ stream+0x2538, file+0x2538
│  ├─ +0x10 00 00 00 00 33 e0 00 00 00 00 00 00 00 00 00 00  \
[00 00 00 00 33 e0 00 00 00 00 00 00 00 00 00 00] @ stream+0x2548, file+0x2548
│  ├─ +0x20 80 1f 00 00 ff ff 00 00 00 00 00 00 00 00 00 00  \
[80 1f 00 00 ff ff 00 00 00 00 00 00 00 00 00 00] @ stream+0x2558, file+0x2558
│  └─ … 253 more (see --limit)
├─ … more (see --limit)
└─ error: record 9 (X86_PV_VCPU_BASIC): the body is 2147488824 bytes, but only 5288 are left \
in the stream (at stream+0x2530, file+0x2530)
"""


@pytest.mark.parametrize("path", ["records/6", "records[6]", "stream+0x1080"])
def test_a_stream_cut_in_a_body(tmp_path: Path, ext: bytes, path: str) -> None:
    file = tmp_path / "cut"
    file.write_bytes(ext[: TSC + 8 + 20])
    shown = show("--hex", file, path)
    name = path.replace("/6", "[6]")
    assert (shown.exit_code, shown.stdout) == (2, CUT.format(name=name))
    assert shown.stderr == CUT_ERROR.format(path=file)


def test_a_length_made_huge(tmp_path: Path, ext: bytes) -> None:
    damaged = bytearray(ext)
    damaged[BASIC + 7] |= 0x80
    file = tmp_path / "huge"
    file.write_bytes(damaged)
    shown = show("--hex", file, "records/9", "--limit", 3)
    assert (shown.exit_code, shown.stdout) == (2, HUGE)
    assert shown.stderr.count("error: ") == 1


def test_the_tree_of_the_input_does_not_show_it_twice(tmp_path: Path, ext: bytes) -> None:
    file = tmp_path / "cut"
    file.write_bytes(ext[: TSC + 8 + 20])
    for options in ([], ["--json"]):
        shown = show(*options, file)
        assert "record 6 (X86_TSC_INFO)" in shown.stdout
        assert "20 of 24" not in shown.stdout
    behind = show("--hex", file, "records/7")
    assert behind.exit_code == 2
    assert "there is no '7' in records" in behind.stderr


def test_it_is_in_the_json(tmp_path: Path, ext: bytes) -> None:
    file = tmp_path / "cut"
    file.write_bytes(ext[: TSC + 8 + 20])
    shown = show("--json", file, "records/6")
    document = json.loads(shown.stdout)
    node = document["node"]
    assert shown.exit_code == 2
    assert node["record_type"] == 8
    assert document["names"]["record_type"] == "X86_TSC_INFO"
    assert node["len_body"] == 24
    assert "".join(node["bytes"]) == ext[TSC + 8 :][:20].hex()


def test_in_a_dump(tmp_path: Path) -> None:
    handover = build([lu_version(4, 14), (0xC0000001, b"z" * 40)], damage={20: b"\xff" * 4})
    file = tmp_path / "dump"
    write_elf(file, handover.pieces)
    shown = show("--hex", file, "records/1", "--limit", 9)
    assert shown.exit_code == 2
    assert "of 4294967295 bytes are there  @ stream+0x10, maddr " in shown.stdout
    assert "+0x0 7a 7a 7a 7a" in shown.stdout


@pytest.mark.parametrize(
    ("cut", "place", "says"),
    [
        (1, 0x10, "LIBXC_CONTEXT, 0 of 4 bytes are there"),
        (0, 0x10, "LIBXC_CONTEXT, 1 of 4 bytes are there"),
    ],
)
def test_a_record_of_libxl(tmp_path: Path, cut: int, place: int, says: str) -> None:
    data = libxl_header() + framed(1, length=4) + b"x"
    file = tmp_path / "libxl"
    file.write_bytes(data[: len(data) - cut])
    shown = show("--hex", file, f"stream+{place:#x}")
    assert (shown.exit_code, says in shown.stdout) == (2, True)


def test_a_record_of_a_libxc_image_in_a_save_file(tmp_path: Path) -> None:
    data = bytearray(saved("pvhtiny-p"))
    data[0x1BCF233 + 7] |= 0x80
    file = tmp_path / "damaged.xlsave"
    file.write_bytes(data)
    for path in ("records/1025", "stream+0x1bcf233"):
        shown = show("--hex", file, path)
        assert shown.exit_code == 2
        assert "HVM_PARAMS, 152 of 2147483784 bytes are there" in shown.stdout


def test_what_is_no_record(tmp_path: Path) -> None:
    file = tmp_path / "message"
    file.write_bytes(b"my copy unpause results are as follows\0")
    shown = show("--hex", file, "stream+0x0")
    assert shown.exit_code == 2
    assert "stream+0x0 39 bytes are left" in shown.stdout


def test_what_is_broken_behind_end_does_not_make_the_input_unusable(tmp_path: Path) -> None:
    """JSON lists the records up to END; a tree that shows more ends with the same code."""
    fields = struct.pack("<II", 4, 14)
    stream = framed(0x40000001, fields) + framed(0) + framed(2) + framed(0)
    file = tmp_path / "stream"
    file.write_bytes(stream)
    tree = show(file, "--depth", "12", "--as", "lu-stream")
    assert "error: record 0 (X86_PV_INFO)" in tree.stdout
    assert (tree.exit_code, show(file, "--json", "--as", "lu-stream").exit_code) == (1, 1)
