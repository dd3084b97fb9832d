"""A handover whose breadcrumb, and perhaps the MFN array, was overwritten: what --search finds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.memory.write import write_elf
from tests.recovery.wiped import Host, Wipe
from tests.support.corpus import DATA, copied
from tests.support.handovers import Handover, build, lu_version
from tests.support.once import unpacked_once

EXT = DATA / "handover" / "ext"
FACTS = json.loads((EXT / "facts.json").read_text("utf-8"))
BREADCRUMB = int(FACTS["breadcrumb_maddr"], 0)
OPTIONAL = 0xC0000001


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def without_breadcrumb(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Path:
    whole = unpacked_once(tmp_path_factory, "handover/ext/memory.raw")
    path = copied(whole, tmp_path / "memory.raw")
    overwritten(path, BREADCRUMB, b"\xff" * 64)
    return path


def overwritten(path: Path, maddr: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(maddr)
        file.write(data)


def array_of(path: Path) -> int:
    code, out, _ = run("find", "--search", "--as", "raw", "--json", path)
    assert code == 0
    (candidate,) = json.loads(out)["candidates"]
    assert candidate["origin"] == "mfn-array"
    assert candidate["maddr"] is None
    return int(candidate["mfn_array_maddr"])


def test_without_its_breadcrumb_the_stream_of_ext_is_the_same(
    without_breadcrumb: Path, tmp_path: Path
) -> None:
    target = tmp_path / "stream"
    code, _, err = run("extract", "--search", "--as", "raw", without_breadcrumb, "-o", target)
    assert code == 0
    assert "LU112" in err
    assert target.read_bytes() == (EXT / "stream.bin").read_bytes()


def test_without_its_array_too_the_stream_of_ext_is_put_together(
    without_breadcrumb: Path, tmp_path: Path
) -> None:
    overwritten(without_breadcrumb, array_of(without_breadcrumb), b"\xff" * 4096)
    target = tmp_path / "stream"
    code, _, err = run("extract", "--search", "--as", "raw", without_breadcrumb, "-o", target)
    assert code == 1
    assert "LU215" in err
    assert target.read_bytes() == (EXT / "stream.bin").read_bytes()
    code, out, _ = run("show", "--search", "--as", "raw", without_breadcrumb)
    assert "reconstruction" in out
    assert "proved by the records" in out


def test_the_error_names_the_search(without_breadcrumb: Path) -> None:
    code, _, err = run("find", "--as", "raw", without_breadcrumb)
    assert code == 2
    assert "--search" in err
    code, out, _ = run("verify", "--as", "raw", without_breadcrumb)
    assert code == 1
    assert "LU101" in out


def test_verify_says_how_the_stream_was_found(without_breadcrumb: Path) -> None:
    code, out, _ = run("verify", "--search", "--as", "raw", without_breadcrumb)
    assert "warning LU112" in out
    assert "LU101" not in out
    overwritten(without_breadcrumb, array_of(without_breadcrumb), bytes(4096))
    code, out, _ = run("verify", "--search", "--as", "raw", without_breadcrumb)
    assert code == 1
    assert "error LU215" in out


def two(tmp_path: Path, *, crumb: bool) -> tuple[Path, Handover]:
    """Write a dump with two streams, of which one or none has a breadcrumb."""
    first = build([lu_version(4, 14), (OPTIONAL, b"a" * 9000)])
    second = build(
        [lu_version(4, 20), (OPTIONAL, b"b" * 9000)],
        breadcrumb=0x1800000,
        array=0x2800000,
        first_mfn=0x5000,
    )
    pieces = first.pieces | second.pieces
    pieces[0x1800000] = b"\xee" * 4096
    if not crumb:
        pieces[0x1000000] = b"\xee" * 4096
    path = tmp_path / "two.elf"
    write_elf(path, pieces)
    return path, second


def test_of_several_streams_a_number_chooses(tmp_path: Path) -> None:
    path, second = two(tmp_path, crumb=False)
    code, out, err = run("find", "--search", path)
    assert code == 2
    assert "--candidate" in err
    assert "1. MFN array at maddr 0x2000000" in out
    assert "2. MFN array at maddr 0x2800000" in out
    target = tmp_path / "stream"
    assert run("extract", "--search", "--candidate", 2, path, "-o", target)[0] == 0
    assert target.read_bytes() == second.stream
    assert run("show", "--search", "--candidate", 3, path)[0] == 2
    assert run("verify", "--search", path)[0] == 1


def test_a_breadcrumb_comes_before_what_was_found_without(tmp_path: Path) -> None:
    path, _ = two(tmp_path, crumb=True)
    with luformat.open(path, search=True) as found:
        handover = found.handover()
        assert str(handover.version) == "4.14"
    with luformat.open(path, search=True, candidate=2) as found:
        assert str(found.handover().version) == "4.20"


def test_nothing_is_found_where_there_is_nothing(tmp_path: Path) -> None:
    path = tmp_path / "memory.elf"
    write_elf(path, {0x1000000: b"\xee" * 8192})
    code, _, err = run("find", "--search", path)
    assert code == 2
    assert "LU_VERSION" in err


def test_planted_first_pages_are_counted_and_cost_little(tmp_path: Path) -> None:
    """A guest that fills its memory with pages that begin as a stream does."""
    made = build()
    page = made.stream.ljust(4096, b"\xc2")
    pieces = {0x8000000: page * 2000, 0x1000000: b"\xee" * 4096}
    pieces[0x2000000] = made.pieces[0x2000000]
    pieces[0x4000000] = made.pieces[0x4000000]
    path = tmp_path / "memory.elf"
    write_elf(path, pieces)
    code, out, _ = run("find", "--search", "--json", path)
    found = json.loads(out)
    assert code == 2
    assert found["candidates"][0]["mfn_array_maddr"] == 0x2000000
    assert len(found["candidates"]) + found["left_out"] == 2001


@pytest.mark.parametrize("wipe", ["array", "first half of the array", "second half of the array"])
@pytest.mark.parametrize("placement", ["descending", "shuffled", "scattered"])
@pytest.mark.parametrize(("page_size", "order"), [(4096, "little"), (16384, "big")])
def test_nothing_wrong_is_shown_as_sure(
    wipe: Wipe, placement: str, page_size: int, order: str
) -> None:
    host = Host(
        "",
        {
            "ram": [[0, "256M"]],
            "bootmem": "8M@0x1000000",
            "page_size": page_size,
            "byte_order": order,
            "placement": placement,
            "domains": [{"kind": "pv"}, {"kind": "hvm"}, {"kind": "pv", "full_state": True}] * 2,
            "fill": 0x5A,
        },
    )
    outcome = host.outcome(wipe)
    assert outcome.silent == 0
    assert outcome.is_told
    assert outcome.is_same or placement != "descending"
