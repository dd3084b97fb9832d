"""What the command line says of input it cannot use: one error, exit code 2, no traceback."""

from __future__ import annotations

import json
import lzma
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from tests.support.handovers import build, lu_version

CORPUS = Path(__file__).parents[1] / "data" / "handover"
CUTS = 40


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def refused(*arguments: object) -> str:
    """Run a verb that must fail; return its standard error, whose form is checked."""
    result = run(*arguments)
    assert result.exit_code == 2, (result.output, result.exception)
    lines = result.stderr.splitlines()
    assert len([line for line in lines if line.startswith("error: ")]) == 1, result.stderr
    assert "Traceback" not in result.output
    rest = lines[lines.index(next(line for line in lines if line.startswith("error: "))) + 1 :]
    assert all(line.startswith(("  at ", "  hint: ")) for line in rest)
    return result.stderr


def all_verbs(path: Path, tmp_path: Path) -> str:
    """Return what `find` says; `extract` must refuse as well, and leave no file behind."""
    target = tmp_path / "out.stream"
    refused("extract", path, "-o", target)
    assert not target.exists()
    return refused("find", path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"ordinary text\n" * 1000, "text file"),
        (b"\x00\x01", "too small"),
        (random.Random(1).randbytes(1 << 20), "of no kind that luformat knows"),
        (bytes(1 << 20), "it looks like memory or a disk that begins with zeros"),
    ],
    ids=["empty", "text", "two bytes", "random", "zeros"],
)
def test_files_that_are_no_dump(content, says, tmp_path):
    path = tmp_path / "dump"
    path.write_bytes(content)
    assert says in all_verbs(path, tmp_path)
    refused("show", path)


def test_no_such_file(tmp_path):
    assert "No such file" in refused("find", tmp_path / "nothing")
    refused("find", tmp_path)


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "breadcrumb outside memory": ({"array_word": 0x7777_0000_0000}, "MFN array"),
    "array missing": ({"without": ["array"]}, "MFN array"),
    "count zero": ({"shifted": 0}, "page count is zero"),
    "count 2^52": ({"shifted": 1 << 52}, "more than"),
    "count shift": ({"shifted": 0xFFFF_FFFF_8000_0000}, "--nr-pages 524288"),
    "mfn beyond": ({"entries": {0: 0xFFFFFF}}, "data page 0"),
    "mfn impossible": ({"entries": {0: (1 << 64) - 1}}, "MFN array entry 0"),
    "first page zero": ({"damage": {0: bytes(4096)}}, "all zeros"),
    "v2": ({"magic": 0x4C69766555700000}, "v2"),
    "typo": ({"magic": 0x4C89766555706000}, "0x89"),
    "kimage": (
        {"magic": 0x4C69766555706020, "array_word": 0x2000020, "shifted": 0x1020},
        "kexec image",
    ),
    "other page size": ({"magic": 0x4C69766555704000}, "4096 bytes"),
    "other byte order": ({"byte_order": "big", "magic_order": "little"}, "big-endian"),
}
WRITERS: dict[str, Callable[..., None]] = {
    "elf": write_elf,
    "kdump": write_kdump,
    "lime": write_lime,
}


@pytest.mark.parametrize("container", WRITERS)
@pytest.mark.parametrize("fault", FAULTS)
def test_faulty_handovers(fault, container, tmp_path):
    options, says = FAULTS[fault]
    path = tmp_path / "dump"
    WRITERS[container](path, build(**options).pieces)
    assert says in all_verbs(path, tmp_path)
    assert says in refused("show", path)


def test_one_data_page_missing(tmp_path):
    records = [lu_version(4, 14), (0xC0000001, b"z" * 20_000)]
    handover = build(records, without=[2])
    path = tmp_path / "dump"
    write_elf(path, handover.pieces)
    message = all_verbs(path, tmp_path)
    assert "data page 2 " in message
    assert f"{handover.mfns[2] * 4096:#x}" in message
    assert "hint: " in message


LENGTH = (0xFFFFFFFF).to_bytes(4, "little")
STREAMS: dict[str, tuple[dict[str, Any], str]] = {
    "body_length 0xffffffff": ({"damage": {20: LENGTH}}, "4294967295"),
    "no END": ({"end": False, "slack": 0xC2}, "record"),
}


@pytest.mark.parametrize("fault", STREAMS)
def test_faulty_streams(fault, tmp_path):
    options, says = STREAMS[fault]
    path = tmp_path / "dump"
    write_elf(path, build([lu_version(4, 14), (0xC0000001, b"q" * 100)], **options).pieces)
    target = tmp_path / "out.stream"
    assert says in refused("extract", path, "-o", target)
    assert not target.exists()
    shown = run("show", path)
    assert shown.exit_code == 2
    assert "4.14" in shown.stdout  # the records before the fault are shown
    assert "error: " in shown.stderr


@pytest.mark.parametrize("container", ["raw", "kdump", "elf", "lime", "packed"])
def test_truncated_containers(container, tmp_path):
    """A cut dump is refused, or still holds the whole handover; nothing in between."""
    records = [lu_version(4, 14), (0xC0000001, random.Random(2).randbytes(9000))]
    handover = build(records, placement="ascending", breadcrumb=0x1000, array=0x2000, first_mfn=8)
    path = tmp_path / "dump"
    if container in ("raw", "packed"):
        write_raw(path, handover.pieces)
        if container == "packed":
            path.write_bytes(lzma.compress(path.read_bytes(), preset=0))
    else:
        WRITERS[container](path, handover.pieces)
    data = path.read_bytes()
    target = tmp_path / "out.stream"
    for cut in sorted({len(data) * step // CUTS for step in range(CUTS)}):
        path.write_bytes(data[:cut])
        found, extracted = run("find", path), run("extract", path, "-o", target)
        assert found.exit_code in (0, 2), found.exception
        if found.exit_code == 2:
            refused("find", path)
        if extracted.exit_code == 0:
            assert target.read_bytes() == handover.stream
            target.unlink()
        else:
            refused("extract", path, "-o", target)
            assert not target.exists()


@pytest.mark.parametrize("packed", ["memory.kdump.xz", "segments.bin.xz"])
def test_truncated_archives_of_the_corpus(packed, tmp_path):
    data = (CORPUS / "gold" / packed).read_bytes()
    path = tmp_path / packed
    for step in range(CUTS):
        path.write_bytes(data[: len(data) * step // CUTS])
        refused("find", path)


@pytest.mark.parametrize("run_name", ["gold", "ext"])
def test_json_of_find(run_name):
    facts = json.loads((CORPUS / run_name / "facts.json").read_text())
    result = run("find", "--json", CORPUS / run_name / "memory.kdump.xz")
    assert result.exit_code == 0
    assert result.stderr == ""
    assert json.loads(result.stdout) == {
        "luformat": {"schema": 2},
        "left_out": 0,
        "shortfalls": [],
        "stream": {
            "length": facts["stream_bytes_through_END"],
            "records": facts["records"]
            if isinstance(facts["records"], int)
            else len(facts["records"]),
            "ends_with_end": True,
            "problems": [],
        },
        "candidates": [
            {
                "origin": "breadcrumb",
                "maddr": int(facts["breadcrumb_maddr"], 0),
                "magic": int(facts["live_update_magic"], 0),
                "byte_order": "little",
                "page_size": 4096,
                "mfn_array_maddr": int(facts["mfn_array_physaddr"], 0),
                "nr_pages": facts["nr_pages"],
                "mfns": [int(mfn, 0) for mfn in facts["mfns"]],
                "valid": True,
                "problems": [],
            }
        ],
    }


def test_json_of_find_without_a_valid_candidate(tmp_path):
    path = tmp_path / "dump"
    write_elf(path, build(shifted=0).pieces)
    result = run("find", "--json", path)
    assert result.exit_code == 2
    (candidate,) = json.loads(result.stdout)["candidates"]
    assert candidate["valid"] is False
    assert candidate["mfns"] == []
    assert [(p["rule"], p["name"]) for p in candidate["problems"]] == [("LU109", "count-zero")]
    assert "error: " in result.stderr


def test_several_valid_candidates_need_a_choice(tmp_path):
    path = tmp_path / "dump"
    write_elf(path, build().pieces | build(breadcrumb=0x1800000).pieces)
    assert "--bootmem" in refused("find", path)
    assert run("find", path, "--bootmem", "4M@0x1800000").exit_code == 0
    assert run("find", path, "--xen-cmdline", "x liveupdate=4M@0x1800000").exit_code == 0


@pytest.mark.parametrize("text", ["64M", "x", "0M@0", "1M@0x9000000", "1M@0xffffffffff000000"])
def test_bootmem_that_cannot_be_used(text, tmp_path):
    path = tmp_path / "dump"
    write_elf(path, build().pieces)
    refused("find", path, "--bootmem", text)


def test_an_output_in_a_folder_that_does_not_exist(tmp_path):
    target = tmp_path / "nowhere" / "x.json"
    assert refused("decode", CORPUS / "gold" / "stream.bin", "-o", target) == (
        f"error: {target}: No such file or directory\n"
        f"  hint: there is no folder {target.parent}: make it first\n"
    )
