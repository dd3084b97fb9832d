"""Saved domains of libvirt and xapi, and files that only look like something to read."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.containers.container import read_container
from luformat.containers.detect import detect
from luformat.errors import DumpFormatError, FramingError
from luformat.memory.source import BytesSource
from luformat.synth.host import host_of
from luformat.synth.image import build_image
from tests.support.handovers import build, lu_version

HOST = host_of({"domains": [{"kind": "pv"}, {"kind": "hvm", "emulator": "qemu-upstream"}]})
KINDS = ("libvirt-save", "xapi-image")
VECTORS = Path(__file__).parents[1] / "conformance" / "vectors"


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("domain", [0, 1])
def test_found_without_being_told_and_verified(kind: str, domain: int, tmp_path: Path) -> None:
    path = tmp_path / "saved"
    path.write_bytes(build_image(HOST, kind, domain))
    with luformat.open(path) as found:
        assert found.kind == kind
    code, output, _ = run("verify", path, "--profile", "receiver", "--format", "json")
    assert (code, json.loads(output)["findings"]) == (0, [])


@pytest.mark.parametrize("kind", KINDS)
def test_decoded_and_encoded_to_the_same_bytes(kind: str, tmp_path: Path) -> None:
    path, document, again = tmp_path / "saved", tmp_path / "document.json", tmp_path / "again"
    path.write_bytes(build_image(HOST, kind, 1))
    assert run("decode", path, "-o", document)[0] == 0
    assert run("encode", document, "-o", again)[0] == 0
    assert again.read_bytes() == path.read_bytes()


def test_what_libvirt_writes_has_the_layers_of_libxl() -> None:
    data = build_image(HOST, "libvirt-save", 1)
    saved = read_container(BytesSource(data))
    assert (saved.error, saved.trailing) == (None, 0)
    assert saved.libvirt is not None
    assert saved.libvirt.version == 2
    assert "<name>domain-1</name>" in str(saved.libvirt.xml)
    assert [len(image.records) > 5 for image in saved.images] == [True]
    assert data[saved.libvirt.end :].startswith(b"LibxlFmt")


def test_the_sections_of_xapi_stand_in_their_order() -> None:
    saved = read_container(BytesSource(build_image(HOST, "xapi-image", 1)))
    assert (saved.error, saved.trailing) == (None, 0)
    assert saved.xapi is not None
    names = [section.type_name for section in saved.xapi.sections]
    assert names == ["Xenops", "Libxl", "End_of_image"]
    assert saved.libxl is not None


@pytest.mark.parametrize("kind", KINDS)
def test_each_cut_is_said_and_keeps_what_stands_before_it(kind: str) -> None:
    data = build_image(HOST, kind, 0)
    for cut in [15, 16, 20, 31, 63, 64, 80, *range(100, len(data), len(data) // 20)]:
        if detect(data[:cut]) == kind:
            broken = read_container(BytesSource(data[:cut]))
            assert isinstance(broken.error, FramingError), cut
            assert broken.end <= cut


def test_a_section_that_never_ends_is_bounded() -> None:
    line = b"XenSavedDomv2-\n"
    broken = read_container(BytesSource(line + bytes(1 << 20)))
    assert isinstance(broken.error, FramingError)
    assert broken.xapi is not None
    assert len(broken.xapi.sections) <= 1000
    huge = read_container(BytesSource(line + struct.pack("<QQ", 0xF01, 1 << 63) + bytes(64)))
    assert isinstance(huge.error, FramingError)


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        (b"\n", b"\r\n", "CR LF"),
        (b"\r", b"\n", "carriage returns"),
        (b"\0", b"", "NUL"),
        (b"\n", b"\r", "became CR"),
    ],
)
@pytest.mark.parametrize("kind", ["xl-save", "libvirt-save"])
def test_damage_by_text_mode_is_named(
    kind: str, old: bytes, new: bytes, change: str, tmp_path: Path
) -> None:
    path = tmp_path / "saved"
    path.write_bytes(build_image(HOST, kind, 0).replace(old, new))
    for verb in ("show", "verify"):
        code, _, said = run(verb, path)
        assert code == 2
        assert "text mode" in said
        assert change in said


CHUNK = struct.pack("<iIQ", -3, 0, 0xFEFFE000)
EXTENDED = struct.pack("<QI4sI", (1 << 64) - 1, 0x1440, b"vcpu", 0x1430)
BATCH = struct.pack("<iQQQ", 3, 0x10000005, 6, 7)


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<Q", 0x10000) + CHUNK,
        struct.pack("<Q", 0x8000) + EXTENDED,
        struct.pack("<Q", 0x10000) + BATCH,
        struct.pack("<I", 0x8000) + struct.pack("<II4sI", (1 << 32) - 1, 0xB04, b"vcpu", 0xAF0),
        struct.pack("<I", 0x10000) + CHUNK,
    ],
    ids=["hvm", "pv", "batch", "pv-32", "hvm-32"],
)
@pytest.mark.parametrize("size", [64, 100_000])
def test_a_bare_legacy_stream_is_named(data: bytes, size: int, tmp_path: Path) -> None:
    path = tmp_path / "legacy"
    path.write_bytes(data.ljust(size, b"\0"))
    code, output, said = run("verify", path)
    assert (code, output) == (2, "")
    assert "legacy format" in said
    assert "convert-legacy-stream" in said


@pytest.mark.parametrize(
    ("data", "looks"),
    [
        (bytes(range(7, 256)) * 40, "no magic"),
        (b"\x89PNG\r\n\x1a\n" + bytes(8192), "PNG"),
        (b"PK\x03\x04" + bytes(8192), "ZIP"),
        (b"XenSavedDomain\n" + bytes(8192), "first format"),
    ],
)
def test_an_unknown_kind_is_no_finding(data: bytes, looks: str, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    for verb in ("verify", "find", "show"):
        code, output, said = run(verb, path)
        assert (code, output) == (2, ""), verb
        assert looks in said


def test_raw_memory_is_still_taken_for_itself(tmp_path: Path) -> None:
    """A dump with a breadcrumb needs no option; one without is judged if it is said to be one."""
    made = build([lu_version(4, 17)], breadcrumb=0, array=0x1000, first_mfn=2)
    memory = bytearray(max(start + len(piece) for start, piece in made.pieces.items()))
    for start, piece in made.pieces.items():
        memory[start : start + len(piece)] = piece
    path = tmp_path / "memory.raw"
    path.write_bytes(memory)
    assert run("verify", path)[0] == 0
    path.write_bytes(bytes(0x4000))
    code, output, _ = run("verify", path, "--as", "raw")
    assert code == 1
    assert "LU101" in output
    with luformat.open(path) as dump, pytest.raises(DumpFormatError):
        dump.handover()


def test_text_of_a_section_that_is_no_utf8_is_an_error_in_both_forms(tmp_path: Path) -> None:
    data = (VECTORS / "lu894-whole.bin").read_bytes()
    path = tmp_path / "image"
    path.write_bytes(data.replace(b"<sexp>", b"\xffsexp>"))
    codes = [run("show", path, *form)[0] for form in (("--depth", "3"), ("--json",))]
    assert codes == [2, 2]
