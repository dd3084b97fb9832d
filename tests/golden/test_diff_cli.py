"""`luformat diff` through the command line: what changed, what is ignored, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.handover.handover import Handover
from luformat.inputs.opening import open_input
from luformat.memory.write import write_elf
from luformat.records.index import record_number
from luformat.tree.handover_outline import handover_outline
from luformat.tree.selection import select
from tests.support.corpus import DATA
from tests.support.handovers import build, lu_version
from tests.support.images import PV, image, pages

EXT = DATA / "handover" / "ext"


def diff(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["diff", *map(str, arguments)])


def changed(tmp_path: Path, path: str) -> Path:
    """Write the stream with the lowest bit of one field flipped."""
    stream = bytearray((EXT / "stream.bin").read_bytes())
    with open_input(EXT / "stream.bin") as found:
        handover: Handover = found.handover()
        offset = select(handover_outline(handover), path).offset
    assert offset is not None
    stream[offset] ^= 1
    (tmp_path / "changed").write_bytes(stream)
    return tmp_path / "changed"


def test_a_dump_and_its_stream_do_not_differ() -> None:
    done = diff(EXT / "stream.bin", EXT / "memory.kdump.xz")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")


def test_one_register_of_one_vcpu_is_the_one_difference(tmp_path: Path) -> None:
    other = changed(tmp_path, "domains/0/x86_pv_vcpu_extended[1]/vcpu_id")
    done = diff(EXT / "stream.bin", other)
    assert done.exit_code == 1
    assert "domains/0/x86_pv_vcpu_extended[1]" in done.stdout


def test_a_changed_field_is_told_with_both_values(tmp_path: Path) -> None:
    other = changed(tmp_path, "lu_version/xen_minor")
    done = diff(EXT / "stream.bin", other, "--json")
    assert done.exit_code == 1
    assert json.loads(done.stdout)["changes"] == [
        {"path": "lu_version/xen_minor", "kind": "changed", "old": 14, "new": 15}
    ]


def test_volatile_fields_can_be_ignored(tmp_path: Path) -> None:
    other = changed(tmp_path, "domains/0/x86_tsc_info/nsec")
    assert "domains/0/x86_tsc_info/nsec: " in diff(EXT / "stream.bin", other).stdout
    done = diff(EXT / "stream.bin", other, "--ignore-volatile")
    assert (done.exit_code, done.stdout) == (0, "")


def test_a_pattern_covers_what_lies_below_it(tmp_path: Path) -> None:
    other = changed(tmp_path, "domains/0/x86_tsc_info/nsec")
    assert diff(EXT / "stream.bin", other, "--ignore", "domains/*/x86_tsc_info").exit_code == 0
    assert diff(EXT / "stream.bin", other, "--ignore", "**/x86_tsc").exit_code == 1


def test_bytes_of_an_unknown_record_count(tmp_path: Path) -> None:
    other = changed(tmp_path, "domains/0/record_0xc0007e57/body")
    done = diff(EXT / "stream.bin", other)
    assert done.exit_code == 1
    assert done.stdout.startswith("  domains/0/record_0xc0007e57/body: ")


def test_records_of_one_side_only_are_added_or_removed() -> None:
    gold = DATA / "handover" / "gold" / "stream.bin"
    assert "- lu_m2p: " in diff(EXT / "stream.bin", gold).stdout
    assert "+ lu_m2p: " in diff(gold, EXT / "stream.bin").stdout


def test_save_files_are_compared_too() -> None:
    done = diff(DATA / "save" / "pvhtiny-p.xlsave.xz", DATA / "save" / "pvhtiny-p.xlsave.xz")
    assert (done.exit_code, done.stdout) == (0, "")


def test_an_unreadable_input_is_no_difference(tmp_path: Path) -> None:
    cut = tmp_path / "cut"
    cut.write_bytes((EXT / "stream.bin").read_bytes()[:-9])
    assert diff(EXT / "stream.bin", cut).exit_code == 2


def test_two_kinds_without_a_record_in_common() -> None:
    done = diff(EXT / "stream.bin", DATA / "save" / "pvtiny-p.xlsave.xz")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "have no records in common" in done.stderr
    assert "hint: compare two handovers, or two saved domains" in done.stderr


def page_lists(path: Path, first: int) -> Path:
    """Write a libxc image that lists 100 pages without their contents."""
    listed = pages(0xD << 60 | first + pfn for pfn in range(100))
    path.write_bytes(image(PV, [(record_number("PAGE_DATA"), listed), (record_number("END"), b"")]))
    return path


def test_what_is_only_counted_is_told_with_its_count(tmp_path: Path) -> None:
    sides = [page_lists(tmp_path / str(first), first) for first in (0, 50)]
    done = diff(*sides)
    assert done.exit_code == 1
    first, *_, last = done.stdout.splitlines()
    broken = "XEN_DOMCTL_PFINFO_BROKEN"
    assert first == (f"- page_data/pfns/pfns[0x0]: 0xd000000000000000 (PFN 0x0, {broken})")
    assert last.startswith("  page_data: ")
    assert last.endswith(" more frames are in the second only")
    changes = json.loads(diff(*sides, "--json").stdout)["changes"]
    assert changes[-1]["kind"] == "more"
    assert sum(change.get("count", 1) for change in changes) == 100


def test_an_error_halfway_leaves_whole_json(tmp_path: Path) -> None:
    records = [lu_version(4, 14), (0xC0000001, bytes(12_000))]
    for name, without in (("whole", []), ("holed", [1])):
        write_elf(tmp_path / name, build(records, without=without).pieces)
    done = diff(tmp_path / "whole", tmp_path / "holed", "--json")
    assert done.exit_code == 2
    assert json.loads(done.stdout)["changes"] == []
    assert done.stderr.startswith("error: ")


def test_what_a_dump_lacks_is_said_of_the_one_that_lacks_it(tmp_path: Path) -> None:
    pieces = build().pieces
    whole, cut, gone = (tmp_path / name for name in ("whole", "cut", "gone"))
    write_elf(whole, {**pieces, 1 << 32: bytes(range(256)) * 16})
    cut.write_bytes(whole.read_bytes()[:-1])
    gone.write_bytes(whole.read_bytes()[:5000])
    done = diff(whole, cut)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.startswith(f"warning: {cut}: the file is truncated")
    assert "warning: " not in done.stderr.removeprefix("warning: ")
    told = json.loads(diff(whole, cut, "--json").stdout)["shortfalls"]
    assert [entry["code"] for entry in told["new"]] == ["dump-truncated"]
    assert told["old"] == []
    done = diff(whole, gone)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"error: {gone}: ")
