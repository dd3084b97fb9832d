"""What the service runs is what .ci/run runs, pinned; what a template or a hook names is there."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.corpus import DATA

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def steps(path: Path) -> list[dict[str, Any]]:
    document = yaml.safe_load(path.read_text("utf-8"))
    jobs = document.get("jobs", {"action": document.get("runs", {})})
    return [step for job in jobs.values() for step in job["steps"]]


def run(*command: str | Path, cwd: Path = ROOT, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={"PATH": "/usr/bin:/bin", **env} if env else None,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_their_commits(path: Path) -> None:
    uses = re.findall(r"uses: (\S+)( # v\d+\.\d+\.\d+)?$", path.read_text("utf-8"), re.MULTILINE)
    assert uses
    for name, version in uses:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", name), name
        assert version, name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_the_gates_and_nothing_of_its_own(path: Path) -> None:
    known = set(run(".ci/run", "--list").stdout.split())
    asked = [step["run"] for step in steps(path) if "run" in step]
    assert any(".ci/run" in command for command in asked)
    for command in asked:
        assert re.fullmatch(r"(sudo --preserve-env=PATH )?\.ci/[a-z-]+( .*)?", command), command
        if ".ci/run " in command:
            assert set(command.partition(".ci/run ")[2].split()) <= known


def test_the_gates_refuse_a_step_that_is_none() -> None:
    done = run(".ci/run", "no-such-step")
    assert done.returncode == 2
    assert "no step no-such-step" in done.stderr


def test_the_matrix_has_the_versions_of_python_that_are_promised() -> None:
    matrix = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    versions = matrix["jobs"]["python"]["strategy"]["matrix"]["python"]
    assert versions == ["3.11", "3.12", "3.13", "3.14"]
    assert f'requires-python = ">={versions[0]}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_templates_ask_for_a_redacted_copy_and_not_for_a_dump() -> None:
    for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("[dw]*.yml"):
        text = path.read_text("utf-8")
        assert "luformat carve --redact --anonymise" in text
        assert "Do not attach a memory" in text
        yaml.safe_load(text)


@pytest.mark.parametrize(
    ("tag", "code", "said"),
    [("v9.9.9", 1, "the tag is v9.9.9"), ("0.1.0", 1, "the tag is 0.1.0"), ("", 1, "usage")],
)
def test_only_the_version_of_the_tree_is_released(tag: str, code: int, said: str) -> None:
    done = run(".ci/release-check", tag)
    assert done.returncode == code
    assert said in done.stderr


def test_the_commit_hook_takes_what_people_commit_and_nothing_else() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    takes = re.compile(hook["files"])
    names = ["a/b.lustream", "x.xlsave.xz", "memory.elf.zst", "m.kdump", "m.lime.gz", "m.raw"]
    assert all(takes.search(name) for name in names)
    assert not any(takes.search(name) for name in ("self", "notes.md", "x.raw.txt", "lustream"))
    assert hook["entry"] == "luformat verify"


def test_the_action_verifies_each_file_and_fails_for_the_worst(
    tmp_path: Path, luformat_venv: Path
) -> None:
    """With an environment that is there already, as in the second step of a job."""
    good = (DATA / "handover/ext/stream.bin").read_bytes()
    (tmp_path / "good.lustream").write_bytes(good)
    (tmp_path / "cut.lustream").write_bytes(good[:14000])
    env = {"RUNNER_TEMP": str(luformat_venv), "SARIF": str(tmp_path / "out.sarif")}
    done = run(ROOT / ".ci/action", cwd=tmp_path, FILES="good.lustream", **env)
    assert (done.returncode, done.stderr) == (0, "")
    done = run(ROOT / ".ci/action", cwd=tmp_path, FILES="*.lustream\n", **env)
    assert done.returncode == 1
    assert "::error file=cut.lustream,title=LU301" in done.stdout
    assert (tmp_path / "out.sarif").read_text("utf-8").count('"ruleId": "LU301"') == 1
    # An input is data: nothing of it is run.
    done = run(
        ROOT / ".ci/action", cwd=tmp_path, FILES="$(touch ran)\n`touch ran`;touch ran", **env
    )
    assert done.returncode == 2
    assert not (tmp_path / "ran").exists()


@pytest.fixture(scope="module")
def luformat_venv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("action")
    (folder / "luformat/bin").mkdir(parents=True)
    program = folder / "luformat/bin/luformat"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m luformat "$@"\n', "utf-8")
    program.chmod(0o755)
    return folder


def test_every_folder_of_tests_is_run() -> None:
    """By the command in README.md, or by a step that names it."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    listed = settings["tool"]["pytest"]["ini_options"]["testpaths"]
    there = {path.parent.relative_to(ROOT).as_posix() for path in ROOT.glob("tests/*/test_*.py")}
    gates = (ROOT / ".ci/run").read_text("utf-8")
    steps_of = re.findall(r"-m pytest -q (tests/\w+)", gates)
    assert sorted(there) == sorted([*listed, *steps_of])
