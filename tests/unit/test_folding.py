"""Equal findings are told as one: how many, and where the first of them are."""

from __future__ import annotations

import json
import random
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.handover.handover import Handover
from luformat.memory.source import BytesSource
from luformat.render.findings import FORMATS
from luformat.verify.engine import found_in, verify
from luformat.verify.findings import Finding, Findings
from luformat.verify.folding import SHOWN, Folded, folded
from luformat.verify.subject import Subject
from tests.support.framing import framed
from tests.support.handovers import lu_version, stream_of

VENDOR = 0xC0000001


def subject(stream: bytes) -> Subject:
    return Subject(Handover(BytesSource(stream), "little"))


def many(count: int, *, kinds: int = 1) -> bytes:
    """Return a stream with `count` optional records of types that are the vendor's."""
    records = [(VENDOR + number % kinds, b"") for number in range(count)]
    return stream_of([lu_version(4, 14), *records])[0]


def run(stream: bytes, folder: Path, *options: str) -> Result:
    path = folder / "in.lustream"
    path.write_bytes(stream)
    return CliRunner().invoke(cli, ["verify", str(path), "--as", "lu-stream", *options])


def dirty(count: int) -> bytes:
    """Return a stream of records with padding that is clean or not, of a few lengths and types."""
    pick = random.Random(5)
    stream = bytearray(stream_of([lu_version(4, 14)], end=False)[0])
    for _ in range(count):
        body, fill = bytes(pick.randrange(9)), pick.choice([b"\0", b"\1", b"\2"])
        stream += framed(VENDOR + pick.randrange(3), body, fill=fill)
    return bytes(stream + bytes(8))


def summed(findings: list[Finding]) -> list[tuple[str, str, int, list[int | None]]]:
    """Return rule, message, number and first records of findings that name no record."""
    groups: dict[tuple[str, str], list[int | None]] = {}
    for finding in findings:
        groups.setdefault((finding.rule.id, finding.message), []).append(finding.record)
    return [(*key, len(found), found[:SHOWN]) for key, found in groups.items()]


@pytest.mark.parametrize("cut", [0, 8, 9, 12])
def test_folding_keeps_what_there_is(cut: int) -> None:
    """Records are counted by columns, or one by one where padding is cut off."""
    stream = dirty(2000)
    stream = stream[: len(stream) - cut]
    select = ["LU303", "LU402"]
    single = [*verify(subject(stream), select=select)]
    assert len(single) > 2000
    groups = [*folded(found_in(subject(stream), select=select))]
    assert [(g.rule.id, g.message, g.count, [f.record for f in g.first]) for g in groups] == summed(
        single
    )
    firsts = {(f.message, f.record): f for f in single if f.rule.id == "LU303"}
    for group in groups:
        if group.rule.id == "LU303":
            assert all(firsts[f.message, f.record] == f for f in group.first)


def test_what_padding_holds_is_told_per_record() -> None:
    stream = dirty(300)
    handover = Handover(BytesSource(stream), "little")
    wanted = [
        (record.number, f"the padding of {record.type_name} is {record.padding_bytes().hex(' ')}")
        for record in handover.records
        if any(record.padding_bytes())
    ]
    found = verify(subject(stream), select=["LU303"])
    assert [(finding.record, finding.message) for finding in found] == wanted


def test_messages_that_name_their_own_record_are_equal() -> None:
    stream, _ = stream_of([lu_version(4, 14), *[(0x40000003, bytes(16))] * 30])
    groups = {g.message: g for g in folded(found_in(subject(stream), select=["LU501"]))}
    (group,) = (g for message, g in groups.items() if message.startswith("record N "))
    assert group.count == 30
    assert [finding.record for finding in group.first] == [1, 2, 3]
    assert group.first[1].message.startswith("record 2 (LU_DOMAIN_INFO)")


def test_findings_that_all_differ_are_held_a_limited_number_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("luformat.verify.folding._HELD", 10)
    stream = many(100, kinds=50)
    found = [*verify(subject(stream), select=["LU402"])]
    groups: list[Folded] = [*folded(found)]
    assert sum(group.count for group in groups) == 100
    assert Counter(f.message for group in groups for f in group.first) == Counter(
        f.message for f in found
    )


def test_hits_of_one_check_are_held_a_limited_number_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = []
    alike = Findings.alike

    def counted(found: Findings, most: int) -> Iterator[tuple[int, list[Finding]]]:
        for each in alike(found, most):
            made.append(each)
            yield each

    monkeypatch.setattr("luformat.verify.folding._HELD", 10)
    monkeypatch.setattr(Findings, "alike", counted)
    groups = folded(found_in(subject(many(100, kinds=50)), select=["LU402"]))
    assert next(groups).count == 2
    assert len(made) == 11
    assert sum(1 for _ in groups) == 49


def test_text_folds_more_than_three(tmp_path: Path) -> None:
    found = run(many(3), tmp_path, "--select", "LU402").stdout.splitlines()
    assert found[:2] == [
        "note LU402: record 1: unknown optional LU record 0xc0000001",
        "  at stream+0x10, file+0x10",
    ]
    assert len(found) == 7
    found = run(many(4003), tmp_path, "--select", "LU402").stdout.splitlines()
    assert found[:-1] == [
        "note LU402: unknown optional LU record 0xc0000001 (4,003 times)",
        "  at record 1, stream+0x10, file+0x10",
        "  at record 2, stream+0x18, file+0x18",
        "  at record 3, stream+0x20, file+0x20",
        "  and 4,000 more",
    ]
    assert found[-1].endswith(": 0 errors, 0 warnings, 4003 notes")


def test_json_has_every_finding(tmp_path: Path) -> None:
    document = json.loads(run(many(500), tmp_path, "--format", "json").stdout)
    records = [f["record"] for f in document["findings"] if f["rule"] == "LU402"]
    assert records == [*range(1, 501)]


def test_services_get_one_result_with_its_number(tmp_path: Path) -> None:
    sarif = json.loads(run(many(500), tmp_path, "--format", "sarif").stdout)
    (result,) = (r for r in sarif["runs"][0]["results"] if r["ruleId"] == "LU402")
    assert result["occurrenceCount"] == 500
    assert result["locations"][0]["physicalLocation"]["region"] == {"byteOffset": 16}
    assert len(result["relatedLocations"]) == SHOWN - 1
    lines = run(many(500), tmp_path, "--format", "github").stdout.splitlines()
    (line,) = (line for line in lines if "LU402" in line)
    assert line.startswith("::notice ")
    assert line.endswith("(500 times), first at record 1, stream+0x10, file+0x10")


def test_the_exit_code_counts_what_is_folded(tmp_path: Path) -> None:
    stream, _ = stream_of([lu_version(4, 14), *[(0x0FFFFFFF, b"")] * 20])
    assert run(stream, tmp_path, "--select", "LU401").exit_code == 1
    assert run(many(20), tmp_path, "--select", "LU402").exit_code == 0
    junit = run(stream, tmp_path, "--select", "LU401", "--format", "junit").stdout
    assert "(20 times)" in junit
    assert 'failures="1"' in junit


def test_many_notes_need_little_memory() -> None:
    count = 200_000
    peaks = []
    for number in (10, count):  # what the first call loads is not counted
        looked_at = subject(many(number, kinds=3))
        tracemalloc.start()
        lines = [*FORMATS["text"]("in", folded(found_in(looked_at)))]
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert lines[-1].endswith(f"{count} notes")
    assert peaks[-1] < 80 * count
