"""`luformat conformance`: what a program claims is compared, and nothing else."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema_rs import Draft202012Validator

from luformat.cli import cli
from luformat.document.json_schemas import bundled
from luformat.standard.runner import Outcome
from luformat.standard.vectors import read_vectors
from tests.conformance.implementations import ADAPTERS, implementations, run

ONLY = ("--only", "lu503", "--only", "lu302-no-records-left", "-j", "2")
LUFORMAT = f"{sys.executable} -m luformat"


def conformance(*arguments: object) -> Result:
    result = CliRunner().invoke(cli, ["conformance", *map(str, arguments)])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result


def script(folder: Path, text: str) -> Path:
    path = folder / "program"
    path.write_text(f"#!{sys.executable}\n{text}")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_luformat_itself_finds_reads_and_writes_what_the_vectors_say() -> None:
    kind = ("--kind", "lu-stream")
    for compare, command in (
        ("findings", "verify --as lu-stream --byte-order {byte_order} --format json {file}"),
        ("verdict", "verify --as lu-stream --byte-order {byte_order} {file}"),
        ("document", "decode --as lu-stream --byte-order {byte_order} {file} -o -"),
        ("octets", "encode {document} --pages {pages} -o {out}"),
    ):
        command = f"{LUFORMAT} {command}"
        result = conformance("--exec", command, "--compare", compare, *kind, *ONLY)
        assert result.exit_code == 0, result.output
        assert " passed" in result.output


@pytest.mark.parametrize(
    ("body", "word", "options"),
    [
        ("print('{\"findings\": []}')", "missing LU503 error", ()),
        ("print('no JSON')", "wrote no JSON", ()),
        ("print('{\"findings\": [3]}')", "of something else than objects", ()),
        ("import os; os.kill(os.getpid(), 9)", "ended by signal 9", ()),
        ("import time; time.sleep(60)", "took more than 0.5 s", ("--timeout", "0.5")),
    ],
)
def test_what_is_wrong_is_said(
    tmp_path: Path, body: str, word: str, options: tuple[str, ...]
) -> None:
    command = f"{script(tmp_path, body)} {{file}}"
    result = conformance("--exec", command, "--only", "lu503-same-id", *options)
    assert result.exit_code == 1
    assert word in result.output


def test_a_verifier_that_has_one_rule_and_knows_no_places(tmp_path: Path) -> None:
    text = (
        "import json, sys\n"
        "data = open(sys.argv[1], 'rb').read()\n"
        "same = data.count((0x40000003).to_bytes(4, 'little')) > 1\n"
        "found = [{'rule': 'LU503', 'severity': 'error'}] if same else []\n"
        "print(json.dumps({'rules': ['LU503'], 'findings': found}))\n"
    )
    command = f"{script(tmp_path, text)} {{file}}"
    assert conformance("--exec", command, "--only", "lu503-same-id").exit_code == 0
    assert conformance("--exec", command, "--only", "lu503-next-id").exit_code == 1


def test_expected_failures_are_no_failures_and_must_fail(tmp_path: Path) -> None:
    known = tmp_path / "known.txt"
    known.write_text("lu503-same-id  # accepts it\nlu503-next-id\n")
    call = ("--exec", "true {file}", "--compare", "verdict", "--only", "lu503")
    result = conformance(*call, "--expected-failures", known)
    assert result.exit_code == 1
    assert "passed against expectation: lu503-next-id" in result.output
    known.write_text("lu503-same-id\n")
    assert conformance(*call, "--expected-failures", known).exit_code == 0
    known.write_text("lu503-no-such-vector\n")
    assert conformance(*call, "--expected-failures", known).exit_code == 2


@pytest.mark.parametrize(
    "call",
    [
        ("--exec", "true"),
        ("--exec", "'"),
        ("--exec", "/no/such/program {file}"),
        ("--exec", "true {file}", "--kind", "none"),
        ("--exec", "true {file}", "--vectors", "/"),
    ],
)
def test_a_call_that_cannot_be_used_ends_with_2(call: tuple[str, ...]) -> None:
    assert conformance(*call).exit_code == 2


def test_the_reports_say_the_same() -> None:
    call = ("--exec", "true {file}", "--compare", "verdict", "--only", "lu503", "--format")
    document = json.loads(conformance(*call, "json").output)
    Draft202012Validator(bundled("conformance")).validate(document)
    assert document["totals"] == {
        "passed": 1, "failed": 1, "expected": 0, "surprised": 0, "left_out": 0
    }  # fmt: skip
    assert 'tests="2" failures="1"' in conformance(*call, "junit").output
    page = conformance(*call, "html").output
    assert "1 passed, 1 failed" in page
    assert "lu503-same-id" in page


def test_known_implementations_do_as_their_lists_say(tmp_path: Path) -> None:
    """On every sixteenth vector; `python -m tests.conformance.implementations` takes all."""
    sample = read_vectors()[::16]
    for one in implementations(tmp_path):
        results = run(one, sample)
        assert [r for r in results if r.outcome.is_wrong] == [], one.name
        assert any(r.outcome is Outcome.PASSED for r in results), one.name


def test_the_list_of_a_known_implementation_names_vectors() -> None:
    names = {vector.name for vector in read_vectors()}
    for path in ADAPTERS.glob("*.txt"):
        listed = [line.partition("#")[0].strip() for line in path.read_text().splitlines()]
        assert {*filter(None, listed)} <= names
