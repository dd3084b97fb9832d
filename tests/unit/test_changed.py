"""Two dumps of one machine: whose pages have changed since the jump."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.memory.write import write_elf
from luformat.synth.handover import build_memory, write_dump
from luformat.synth.host import host_of
from tests.support.handovers import build

PAGE = 4096
BOOTMEM = "64M@0x10000000"


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, result.stdout, result.stderr


def audit(before: Path, after: Path, *more: object) -> tuple[int, dict[str, object]]:
    code, out, err = run(
        "verify", "--as", "raw", "--bootmem", BOOTMEM, "--before", before, after,
        "--format", "json", *more,
    )  # fmt: skip
    assert out, err
    return code, json.loads(out)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    built = build_memory(host_of({"ram": [[0, "512M"]], "placement": "scattered"}))
    paths = tmp_path / "before.raw", tmp_path / "after.raw"
    for path in paths:
        write_dump(path, built, "raw")
    return paths


def changed(path: Path, *maddrs: int) -> None:
    with path.open("r+b") as file:
        for maddr in maddrs:
            file.seek(maddr)
            byte = file.read(1)
            file.seek(maddr)
            file.write(bytes([byte[0] ^ 0xFF]))


def test_exactly_the_changed_pages_are_told_by_their_owners(pair: tuple[Path, Path]) -> None:
    code, out, _ = run("map", "--json", "--as", "raw", "--bootmem", BOOTMEM, pair[0])
    assert code == 0
    runs = json.loads(out)["runs"]
    array = json.loads(out)["breadcrumb"]["mfn_array_maddr"]
    chunk = json.loads(out)["m2p_chunks"][0]["maddr"]
    data = [runs[2]["maddr"] + 5, runs[0]["maddr"] + PAGE - 1]
    other = [0x9000, 0xA000, 0x300000]
    wanted = {
        "bootmem": [0x10000000, 0x13FFFFFF],
        "array": [array],
        "data": data,
        "m2p": [chunk + 0x1234],
        "other": other,
    }
    for maddrs in wanted.values():
        changed(pair[1], *maddrs)
    code, told = audit(*pair)
    assert code == 1
    found: dict[str, set[int]] = {}
    for stretch in told["changed"]["stretches"]:  # type: ignore[index] # of the JSON
        pages = range(stretch["start"] // PAGE, stretch["end"] // PAGE)
        found.setdefault(stretch["owner"], set()).update(pages)
    assert found == {name: {maddr // PAGE for maddr in maddrs} for name, maddrs in wanted.items()}
    owners = {owner["owner"]: owner for owner in told["changed"]["owners"]}  # type: ignore[index] # of the JSON
    assert owners["data"]["pages"] == 2
    assert owners["data"]["first"]["maddr"] == min(data)
    assert owners["other"]["first"] == {"page": 0x9000, "maddr": 0x9000, "old": "00", "new": "ff"}
    rules = [finding["rule"] for finding in told["findings"]]  # type: ignore[attr-defined] # of the JSON
    assert rules == ["LU705"] * 4


def test_what_changes_in_the_bootmem_and_the_image_is_no_finding(pair: tuple[Path, Path]) -> None:
    changed(pair[1], 0x10000008, 0x200000)
    code, told = audit(*pair, "--xen-image", "2M@0x200000")
    assert (code, told["findings"]) == (0, [])
    assert audit(*pair)[0] == 1


def test_two_equal_dumps(pair: tuple[Path, Path]) -> None:
    code, told = audit(*pair)
    assert (code, told["changed"]["stretches"]) == (0, [])  # type: ignore[index] # of the JSON


def test_a_page_that_each_dump_has_written_a_part_of_counts_once(tmp_path: Path) -> None:
    """The rest of both files is holes, which are not read."""
    host = {"ram": [[0, "512M"]], "page_size": 65536}
    paths = tmp_path / "before.raw", tmp_path / "after.raw"
    for path, part in zip(paths, (0, 0x8000), strict=True):
        write_dump(path, build_memory(host_of(host)), "raw")
        changed(path, 0x9000000 + part)
    told = audit(*paths)[1]["changed"]
    assert isinstance(told, dict)
    assert [stretch["start"] for stretch in told["stretches"]] == [0x9000000]
    assert {owner["owner"]: owner["pages"] for owner in told["owners"]}["other"] == 1


def test_pages_that_one_dump_lacks_are_counted(tmp_path: Path) -> None:
    made = build()
    before, after = tmp_path / "before.elf", tmp_path / "after.elf"
    write_elf(before, made.pieces | {0x9000000: b"a" * 3 * PAGE})
    write_elf(after, made.pieces | {0x9000000: b"a" * PAGE, 0x9800000: b"b" * PAGE})
    code, out, _ = run("verify", "--bootmem", "1M@0x1000000", "--before", before, after)
    assert code == 0
    assert "2 pages only in the first dump" in out
    assert "1 page only in the second dump" in out


def test_the_bootmem_has_to_be_known(pair: tuple[Path, Path]) -> None:
    code, _, err = run("verify", "--as", "raw", "--before", *pair)
    assert code == 2
    assert "--bootmem" in err
    assert run("verify", "--as", "raw", "--xen-image", "2M@0", pair[0])[0] == 2
