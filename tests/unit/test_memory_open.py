"""What a file is, compressed files, pipes, and files that are no dumps."""

from __future__ import annotations

import bz2
import errno
import gzip
import io
import lzma
import os
import random
import sys
import threading
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import lz4.frame
import pytest

from luformat.errors import DumpFormatError
from luformat.memory.names import Source, group_names, parse_source
from luformat.memory.open import open_image, sniff
from luformat.memory.packing import packing_of
from luformat.memory.unpack import head_of, spooled, unpacked
from luformat.memory.write import write_elf, write_kdump, write_lime
from tests.support.dumps import lime_zlib, lzop_archive, write_avml, zstd_checked

PAGE = 4096
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "xz": lzma.compress,
    "gzip": gzip.compress,
    "zstd": zstd_checked,
    "bzip2": bz2.compress,
    "lz4": partial(lz4.frame.compress, content_checksum=True),
    "lzop": lzop_archive,
}
MEMORY = random.Random(3).randbytes(3 * PAGE + 100) + bytes(8 << 20) + b"the end" * 999


@pytest.mark.parametrize("packing", PACKERS)
def test_packed_file(tmp_path: Path, packing: str):
    path = tmp_path / "dump.bin"
    path.write_bytes(PACKERS[packing](MEMORY))
    done = []
    with unpacked(path, lambda *at: done.append(at)) as file:
        assert file.packing == packing
        assert file.name == str(path)
        assert file.size == len(MEMORY)
        assert file.file.read() == MEMORY
        assert os.fstat(file.file.fileno()).st_blocks * 512 < 1 << 20
    assert done[-1] == (path.stat().st_size, path.stat().st_size)
    assert head_of(path, 5000) == MEMORY[:5000]
    with open_image(path) as image:
        assert image.read(0, len(MEMORY)) == MEMORY
        assert image.place(17).offset == 17
        assert "unpacked" in image.place(17).file_name


@pytest.mark.parametrize("packing", PACKERS)
def test_several_archives_in_one_file(tmp_path: Path, packing: str):
    path = tmp_path / "dump"
    pack = PACKERS[packing]
    path.write_bytes(pack(MEMORY[:5000]) + pack(MEMORY[5000:9000]) + pack(MEMORY[9000:]))
    with unpacked(path) as file:
        assert file.file.read() == MEMORY


@pytest.mark.parametrize("packing", PACKERS)
def test_truncated_archive_says_so(tmp_path: Path, packing: str):
    path = tmp_path / "dump"
    data = PACKERS[packing](random.Random(1).randbytes(100_000))
    for length in (12, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:length])
        with pytest.raises(DumpFormatError, match="truncated") as raised:
            unpacked(path)
        assert "unpacked bytes" in str(raised.value)
        assert raised.value.where.file == length


@pytest.mark.parametrize("packing", PACKERS)
def test_damaged_archive(tmp_path: Path, packing: str):
    path = tmp_path / "dump"
    data = bytearray(PACKERS[packing](random.Random(1).randbytes(100_000)))
    data[len(data) // 2 :][:9] = b"\0" * 9
    data[30:60] = bytes(30)
    path.write_bytes(data)
    with pytest.raises(DumpFormatError, match=r"damaged|truncated"):
        unpacked(path)
    path.write_bytes(PACKERS[packing](b"abc") + b"trailing words")
    with pytest.raises(DumpFormatError, match="follows"):
        unpacked(path)


def test_what_a_file_may_unpack_to_is_limited(tmp_path: Path):
    path = tmp_path / "dump.gz"
    path.write_bytes(gzip.compress(MEMORY))
    with pytest.raises(DumpFormatError, match="unpacks to more than") as raised:
        open_image(path, max_unpacked=len(MEMORY) - 1)
    assert "--max-unpacked" in str(raised.value.hint)
    with open_image(path, max_unpacked=len(MEMORY)) as image:
        assert image.size == len(MEMORY)


def test_room_is_left_where_it_is_unpacked(tmp_path: Path, monkeypatch):
    path = tmp_path / "dump.gz"
    path.write_bytes(gzip.compress(MEMORY))
    status = os.statvfs(tmp_path)
    full = os.statvfs_result((*status[:4], 5, *status[5:]))
    monkeypatch.setattr(os, "fstatvfs", lambda _: full)
    with pytest.raises(DumpFormatError, match="are free there") as raised:
        open_image(path)
    assert "TMPDIR" in str(raised.value.hint)


@pytest.mark.parametrize("around", [bytes, lzma.compress])
def test_lime_with_compress(tmp_path: Path, around):
    """Once with its headers, once padded, which has none: memory from address 0 on."""
    write_lime(tmp_path / "lime", {0x1000: MEMORY[: 5 * PAGE]})
    (tmp_path / "packed").write_bytes(around(lime_zlib((tmp_path / "lime").read_bytes())))
    with open_image(tmp_path / "packed") as image:
        assert image.kind == "lime"
        assert image.read(0x1000, 3 * PAGE) == MEMORY[: 3 * PAGE]
    (tmp_path / "packed").write_bytes(around(lime_zlib(bytes(PAGE) + MEMORY)))
    with open_image(tmp_path / "packed") as image:
        assert image.kind == "raw"
        assert image.read(PAGE, 3 * PAGE) == MEMORY[: 3 * PAGE]


def test_memory_that_begins_like_a_zlib_stream_is_memory(tmp_path: Path):
    for head in (b"\x78\x9c", b"\x38\xcb", zlib.compress(b"short")):
        (tmp_path / "raw").write_bytes(head + MEMORY[: 2 * PAGE - len(head)])
        with open_image(tmp_path / "raw") as image:
            assert image.kind == "raw"
            assert image.read(0, len(head)) == head


def test_nearly_the_magic_of_a_dump(tmp_path: Path):
    for magic in (b"KDUMP   ", b"makedumpfile\0\0\0\0"):
        damaged = bytes([magic[0] ^ 0x10]) + magic[1:]
        (tmp_path / "dump").write_bytes(damaged + MEMORY[:PAGE])
        with pytest.raises(DumpFormatError, match="first bytes are damaged"):
            open_image(tmp_path / "dump")
        with open_image(tmp_path / "dump", as_kind="raw") as image:
            assert image.read(0, len(magic)) == damaged


def test_disk_full_is_one_clear_error(tmp_path: Path, monkeypatch):
    path = tmp_path / "dump.xz"
    path.write_bytes(lzma.compress(MEMORY))

    def full(*_args):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(DumpFormatError, match="No space left") as raised:
        unpacked(path)
    assert "TMPDIR" in str(raised.value.hint)


def test_temporary_copies_leave_nothing_behind(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    path = tmp_path / "dump.gz"
    path.write_bytes(gzip.compress(MEMORY))
    with open_image(path):
        assert list(tmp_path.iterdir()) == [path]


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(MEMORY))))
    with open_image("-") as image:
        assert image.name == "standard input"
        assert image.read(0, 5000) == MEMORY[:5000]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MEMORY[: 5 * PAGE])))
    with open_image("-") as image:
        assert image.read(0, PAGE) == MEMORY[:PAGE]
        assert not image.shortfalls  # the copy of what came is nobody else's to change


def test_pipe_is_spooled(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(MEMORY))
    writer.start()
    with unpacked(pipe) as file:
        assert file.file.read() == MEMORY
    writer.join()


def test_stream_is_spooled_whole():
    with spooled(io.BytesIO(MEMORY), "stream") as file:
        assert file.read(0, len(MEMORY) + 5) == MEMORY
        assert file.packing is None


@pytest.mark.parametrize(
    ("writer", "kind"),
    [(write_elf, "elf-core"), (write_kdump, "kdump"), (write_lime, "lime"), (write_avml, "avml")],
)
def test_sniff_through_compression(tmp_path: Path, writer, kind: str):
    writer(tmp_path / "dump", {0x1000: MEMORY[: 3 * PAGE]})
    assert sniff(tmp_path / "dump") == kind
    for packing, pack in PACKERS.items():
        (tmp_path / packing).write_bytes(pack((tmp_path / "dump").read_bytes()))
        assert sniff(tmp_path / packing) == kind
        with open_image(tmp_path / packing) as image:
            assert image.kind == kind
            assert image.read(0x1000, 3 * PAGE) == MEMORY[: 3 * PAGE]


def test_no_magic_no_kind(tmp_path: Path):
    (tmp_path / "dump").write_bytes(MEMORY)
    assert sniff(tmp_path / "dump") is None
    assert packing_of(MEMORY) is None
    assert packing_of(b"") is None


def test_parse_source(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert parse_source("0x100000000:high.raw") == Source("high.raw", 1 << 32)
    assert parse_source("4096:a:b") == Source("a:b", 4096)
    assert parse_source("C:dump") == Source("C:dump")
    assert parse_source("user@host") == Source("user@host")
    assert parse_source(Path("0x10:x")) == Source(Path("0x10:x"))
    assert parse_source("4G:ram@0xc0000000") == Source("ram", 1 << 32, 3 << 30)
    assert parse_source("0:a@b@4096+8k") == Source("a@b", 0, 4096, 8 << 10)
    assert parse_source("0:ram@x") == Source("ram@x", 0)
    Path("ram@4096").touch()
    assert parse_source("0:ram@4096") == Source("ram@4096", 0)


def test_names_with_addresses_belong_to_the_one_before():
    names = ["a", "b", "0x1000:c", "4G:d@4K", "e", "0:f"]
    assert group_names(names) == [("a",), ("b", "0x1000:c", "4G:d@4K"), ("e", "0:f")]
    assert group_names(["0:a", "1M:b", "c"]) == [("0:a", "1M:b"), ("c",)]
    assert group_names([]) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"just a few words\n", "text file"),
        (b"# a log\n" * 5000, "text file"),
        (bytes(100), "too small"),
        (b"DISKDUMP" + bytes(8192), "diskdump"),
        (b"PAGEDU64" + bytes(8192), "Windows"),
        (b"QEVM" + bytes(8192), "QEMU"),
        (b"QFI\xfb" + bytes(8192), "qcow2"),
        (b"\x7fELF", "not an ELF file"),
        (b"\x7fELF\x07\x01" + bytes(90), "class"),
        (b"\x7fELF\x02\x07" + bytes(90), "data"),
        (b"KDUMP   ", "ends inside its header"),
        (b"makedumpfile\0\0\0\0", "flattened"),
        (b"EMiL", "ends before"),
        (b"AVML", "ends before"),
    ],
)
def test_what_is_no_dump(tmp_path: Path, content: bytes, words: str):
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(DumpFormatError, match=words):
        open_image(tmp_path / "file")


def test_what_cannot_be_opened(tmp_path: Path):
    for path in (tmp_path / "none", tmp_path, "/dev/zero", "a\0b"):
        with pytest.raises(DumpFormatError, match=r"cannot open|character device"):
            open_image(path)
    with pytest.raises(DumpFormatError, match="cannot open"):
        head_of(tmp_path / "none")


def test_avml_chunks_that_change_under_their_reader_are_an_error(tmp_path: Path) -> None:
    path = tmp_path / "dump"
    # What does not shrink, so that each block takes room of its own in the file.
    memory = random.Random(1).randbytes(64 * 4096)
    write_avml(path, {0x1000: memory}, block=len(memory))
    with open_image(path) as image:
        os.truncate(path, path.stat().st_size // 3)
        with pytest.raises(DumpFormatError, match="have changed since the file was opened"):
            image.read(0x1000 + len(memory) - 4096, 4096)
    with open_image(path) as image:
        path.write_bytes(bytes(path.stat().st_size))
        with pytest.raises(DumpFormatError):
            image.read(0x1000, 4096)
