"""verify and find over many inputs: one verdict each, one document, and no one stops the rest."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.memory.write import write_kdump
from tests.support.dumps import split_kdump
from tests.support.handovers import build, lu_version

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "conformance" / "vectors"
FINDINGS = VECTORS / "lu501-image-tsc-info.bin"
TWO = VECTORS / "lu101-two.elf"
CLEAN = ROOT / "tests/data/handover/gold/stream.bin"


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin)


def judged(*arguments: object, stdin: bytes = b"") -> dict[str, str]:
    """What becomes of each input, as the JSON document has it; the exit code is the worst's."""
    result = run("verify", "--format", "json", *arguments, stdin=stdin)
    document = json.loads(result.stdout)
    found = {entry["input"]: entry["status"] for entry in document["inputs"]}
    worst = max(("clean", "findings", "unusable").index(status) for status in found.values())
    assert result.exit_code == worst
    assert document["summary"] == {
        status: [*found.values()].count(status) for status in document["summary"]
    }
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """d/clean.bin, d/words.txt, d/sub/findings.bin, and what is hidden."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "d" / "sub").mkdir(parents=True)
    (tmp_path / "d" / ".git").mkdir()
    shutil.copy(CLEAN, "d/clean.bin")
    shutil.copy(CLEAN, "d/.clean.bin")
    shutil.copy(CLEAN, "d/.git/clean.bin")
    shutil.copy(FINDINGS, "d/sub/findings.bin")
    Path("d/words.txt").write_text("no dump\n")
    return tmp_path


EVERY = {"d/clean.bin": "clean", "d/words.txt": "unusable", "d/sub/findings.bin": "findings"}


@pytest.mark.usefixtures("folder")
def test_a_folder_stands_for_the_files_below_it() -> None:
    assert judged("d") == EVERY
    assert judged("d/") == {f"d/{name[2:]}": status for name, status in EVERY.items()}


@pytest.mark.usefixtures("folder")
def test_a_pattern_stands_for_what_it_matches() -> None:
    assert judged("d/**/*.bin") == {name: EVERY[name] for name in EVERY if name.endswith("bin")}
    assert judged("d/*[.]bin", "d/s*") == {
        "d/clean.bin": "clean",
        "d/sub/findings.bin": "findings",
    }
    assert judged("d/*.elf") == {"d/*.elf": "unusable"}


@pytest.mark.usefixtures("folder")
def test_a_file_whose_name_is_a_pattern_is_that_file() -> None:
    shutil.copy(CLEAN, "d/a[1].bin")
    shutil.copy(FINDINGS, "d/a1.bin")
    assert judged("d/a[1].bin", "d/a1.bin") == {"d/a[1].bin": "clean", "d/a1.bin": "findings"}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("separator", [b"\n", b"\0", b"\r\n"])
def test_a_list_names_inputs(separator: bytes) -> None:
    names = separator.join([b"d/clean.bin", b"d/words.txt", b"d/sub", b""])
    assert judged("--from-list", "-", stdin=names) == EVERY
    Path("list").write_bytes(names)
    assert judged("--from-list", "list", "d/clean.bin") == EVERY


@pytest.mark.usefixtures("folder")
def test_a_list_of_nothing_is_an_error_of_the_call() -> None:
    result = run("verify", "--from-list", "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("error: the list names no input\n  hint: ")
    assert "no input is named" in run("find").stderr
    assert "cannot be an input" in run("verify", "-", "--from-list", "-", stdin=b"d").stderr


@pytest.mark.usefixtures("folder")
def test_an_input_that_is_named_twice_is_judged_once() -> None:
    assert run("verify", "d/clean.bin", "d/clean.bin", "d/*.bin").stdout.count("clean.bin:") == 1


@pytest.mark.usefixtures("folder")
def test_text_has_a_line_for_each_and_one_for_all() -> None:
    result = run("verify", "d")
    assert result.exit_code == 2
    lines = result.stdout.splitlines()
    assert lines[0] == "d/clean.bin: 0 errors, 0 warnings, 0 notes"
    assert lines[1] == "d/words.txt: unusable"
    assert lines[-2] == "d/sub/findings.bin: 1 error, 0 warnings, 1 note"
    assert lines[-1] == "3 inputs: 1 clean, 1 with findings, 1 unusable"
    assert result.stderr.startswith("error: d/words.txt: a text file, not a memory dump\n")
    assert result.stderr.count("error:") == 1


@pytest.mark.usefixtures("folder")
def test_sarif_is_one_run_that_names_each_file() -> None:
    (only,) = json.loads(run("verify", "--format", "sarif", "d").stdout)["runs"]
    files = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in only["results"]
    }
    assert files == {"d/sub/findings.bin"}
    (call,) = only["invocations"]
    assert call["executionSuccessful"] is False
    (note,) = call["toolExecutionNotifications"]
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "d/words.txt"
    (clean,) = json.loads(run("verify", "--format", "sarif", "d/*.bin").stdout)["runs"]
    assert clean["invocations"] == [{"executionSuccessful": True}]


@pytest.mark.usefixtures("folder")
def test_junit_has_a_suite_a_file() -> None:
    suites = ElementTree.fromstring(run("verify", "--format", "junit", "d").stdout)  # noqa: S314 - our own
    assert [suite.get("name") for suite in suites] == [*EVERY]
    clean, words, findings = suites
    assert (clean.get("failures"), findings.get("failures")) == ("0", "1")
    assert words.get("errors") == "1"
    assert words.findtext("testcase/error") == "a text file, not a memory dump"


@pytest.mark.usefixtures("folder")
def test_annotations_name_the_file_that_cannot_be_used() -> None:
    lines = run("verify", "--format", "github", "d").stdout.splitlines()
    assert any(line.startswith("::error file=d/sub/findings.bin,title=LU501") for line in lines)
    assert "::error file=d/words.txt,title=dump-format%3A cannot be used::a text file" in lines[0]


@pytest.mark.usefixtures("folder")
def test_releases_are_told_of_each_input() -> None:
    result = run("verify", "--receiver", "all", "--format", "json", "d/sub", "d/words.txt", "none")
    first, second, third = json.loads(result.stdout)["inputs"]
    assert {row["takes"] for row in first["releases"]} == {False}
    assert [entry["status"] for entry in (first, second, third)] == [
        "findings",
        "unusable",
        "unusable",
    ]
    assert "cannot open none" in third["error"]["message"]
    assert run("verify", "--receiver", "all", "d/sub/findings.bin").exit_code == 1


def test_find_tells_of_each_dump() -> None:
    result = run("find", "--json", TWO, CLEAN, VECTORS / "lu211-absent-page.elf")
    first, second, third = json.loads(result.stdout)["inputs"]
    assert (result.exit_code, third["status"]) == (2, "clean")
    assert first["error"]["code"] == "several-breadcrumbs"
    assert len(first["candidates"]) == 2
    assert second["error"]["code"] == "selection"
    assert "candidates" not in second
    text = run("find", TWO, VECTORS / "lu211-absent-page.elf").stdout.splitlines()
    assert text[0] == str(TWO)
    assert text[-1] == "2 inputs: 1 clean, 0 with findings, 1 unusable"


def test_pieces_with_addresses_are_one_memory(tmp_path: Path) -> None:
    made = build([lu_version(4, 20)], placement="across-4g")
    names = []
    for start, data in made.pieces.items():
        path = tmp_path / f"{start:x}.raw"
        path.write_bytes(data)
        names.append(f"{start:#x}:{path}")
    assert len(names) > 1
    alone = run("verify", *names)
    assert "0 errors" in alone.stdout
    assert judged(*names, CLEAN) == {", ".join(names): "clean", str(CLEAN): "clean"}


def test_files_of_a_split_kdump_are_one_dump(tmp_path: Path) -> None:
    made = build([lu_version(4, 20)], placement="ascending")
    write_kdump(tmp_path / "whole", made.pieces)
    end = (max(start + len(data) for start, data in made.pieces.items()) + 4095) // 4096
    parts = []
    for number, data in enumerate(
        split_kdump((tmp_path / "whole").read_bytes(), [0, end // 2, end])
    ):
        parts.append(tmp_path / f"part{number}")
        parts[-1].write_bytes(data)
    assert run("find", *parts).stdout == run("find", tmp_path / "whole").stdout
    again = [shutil.copy(part, f"{part}-again") for part in parts]
    assert [*judged(*parts, CLEAN, *again).values()] == ["clean"] * 3
