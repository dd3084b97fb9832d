"""Dumps as the tools that exist write them, of the same machine: the same stream in all.

Files that are kept in tests/data/dumps, and files that makedumpfile, QEMU and the packers write
here, where they are installed (Debian: makedumpfile, qemu-system-x86, lz4, lzop).
"""

from __future__ import annotations

import json
import lzma
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import luformat
from luformat.inputs import DumpInput
from luformat.memory.open import open_image
from tests.support.corpus import DATA, unpacked

DUMPS = DATA / "dumps"
EXT = DATA / "handover" / "ext"
RAM = 512 << 20


def stream_of(*sources: Path) -> tuple[bytes, list[str]]:
    """Return the handover's stream, and the codes of what the dump lacks."""
    with luformat.open(sources) as found:
        assert isinstance(found, DumpInput)
        handover = found.handover()
        stream = handover.source.read(0, handover.stream_length)
        return stream, [fact.code for fact in found.image.shortfalls]


@pytest.mark.parametrize(
    ("name", "lacks"),
    [
        ("ext-makedumpfile-F-E.flat.xz", ["memory-left-out"]),
        ("ext-lime-compress1.lime.xz", []),
        ("ext-avml-0.17-compress.avml.xz", ["memory-left-out"]),
    ],
)
def test_kept_dumps(name: str, lacks: list[str]) -> None:
    assert stream_of(DUMPS / name) == ((EXT / "stream.bin").read_bytes(), lacks)


def test_one_bit_of_a_page_is_wrong() -> None:
    with open_image(DUMPS / "ext-one-bit-flipped.kdump.xz") as image:
        facts = json.loads((EXT / "facts.json").read_text())
        first = int(str(facts["mfns"][0]), 0) << 12
        with pytest.raises(luformat.MemoryAbsentError, match="damaged"):
            image.read(first, 4096)
        (fact,) = image.shortfalls
        assert fact.code == "dump-damaged"
        assert fact.touches(first, first + 1)


def test_two_contents_of_one_page() -> None:
    with open_image(DUMPS / "overlapping-segments-1.elf.xz") as image:
        (fact,) = image.shortfalls
        assert (fact.code, fact.size) == ("memory-contradictory", 2)


def segments() -> Iterator[tuple[int, bytes]]:
    """Yield the ranges of the real machine's memory that were kept."""
    data = lzma.decompress((EXT / "segments.bin.xz").read_bytes())
    for row in json.loads((EXT / "segments.json").read_text()):
        yield int(row["maddr"], 0), data[row["offset"] : row["offset"] + row["length"]]


def core(path: Path) -> None:
    """Write an ELF core that makedumpfile reads: it wants a note, and no sections."""
    note = struct.pack("<III8s", 5, 0x150, 1, b"CORE") + bytes(0x150)
    ident = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head = struct.pack("<16sHHIQQQIHHHHHH", ident, 4, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    head += struct.pack("<IIQQQQQQ", 4, 0, 64 + 2 * 56, 0, 0, len(note), len(note), 0)
    head += struct.pack("<IIQQQQQQ", 1, 7, 4096, 1 << 63, 0, RAM, RAM, 0)
    with path.open("wb") as file:
        file.write(head + note)
        for maddr, data in segments():
            file.seek(4096 + maddr)
            file.write(data)
        file.truncate(4096 + RAM)


@pytest.fixture(scope="module")
def vmcore(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("makedumpfile") is None:
        pytest.skip("makedumpfile is not installed")
    path = tmp_path_factory.mktemp("vmcore") / "vmcore"
    core(path)
    return path


@pytest.mark.parametrize(
    "options",
    ["-c -d 0", "-l -d 0", "-z -d 1", "-d 1", "-E -d 1", "-F -c -d 1", "-F -E -d 1"],
)
def test_makedumpfile(vmcore: Path, tmp_path: Path, options: str) -> None:
    target = tmp_path / "dump"
    command = ["makedumpfile", "--message-level", "0", *options.split(), str(vmcore)]
    if "-F" in options:
        with target.open("wb") as file:
            subprocess.run(command, stdout=file, check=True)
    else:
        subprocess.run([*command, str(target)], check=True)
    stream, lacks = stream_of(target)
    assert stream == (EXT / "stream.bin").read_bytes()
    assert lacks == (["memory-left-out"] if "-E" in options else [])


def test_makedumpfile_split(vmcore: Path, tmp_path: Path) -> None:
    pieces = [tmp_path / name for name in ("one", "two", "three")]
    command = ["makedumpfile", "--message-level", "0", "--split", "-c", "-d", "0", str(vmcore)]
    subprocess.run([*command, *map(str, pieces)], check=True)
    assert stream_of(*reversed(pieces)) == ((EXT / "stream.bin").read_bytes(), [])


@pytest.mark.parametrize("program", ["qemu-system-x86_64", "qemu-system-i386"])
@pytest.mark.parametrize("form", ["", "-z "])
def test_qemu(tmp_path: Path, program: str, form: str) -> None:
    """The real handover's pages in a machine that has not run; i386 says i686 in its kdumps."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    command = [program, "-S", "-nodefaults", "-display", "none", "-m", "512", "-monitor", "stdio"]
    for maddr, data in segments():
        segment = tmp_path / f"segment-{maddr:x}"
        segment.write_bytes(data)
        command += ["-device", f"loader,file={segment},addr={maddr:#x},force-raw=on"]
    target = tmp_path / "dump"
    monitor = f"dump-guest-memory {form}{target}\nquit\n"
    subprocess.run(command, input=monitor, text=True, stdout=subprocess.DEVNULL, check=True)
    assert stream_of(target) == ((EXT / "stream.bin").read_bytes(), [])


@pytest.mark.parametrize("packer", ["lz4", "lzop", "gzip", "xz", "zstd", "bzip2"])
def test_packers(tmp_path: Path, packer: str) -> None:
    if shutil.which(packer) is None:
        pytest.skip(f"{packer} is not installed")
    plain = unpacked(EXT / "memory.kdump.xz", tmp_path / "plain")
    packed = subprocess.run(
        [packer, "-1", "-c"], input=plain.read_bytes(), stdout=subprocess.PIPE, check=True
    )
    (tmp_path / "packed").write_bytes(packed.stdout)
    assert stream_of(tmp_path / "packed") == ((EXT / "stream.bin").read_bytes(), [])
