"""README.md quotes what the commands print, and names files and commands that exist."""

from __future__ import annotations

import html
import re
import runpy
from pathlib import Path

import pytest

from tests.support.pages import ROOT
from tests.support.readme import PICTURE, PICTURED, README, output, quotes, shell_commands


@pytest.mark.parametrize("arguments", quotes())
def test_quoted_output_is_what_the_command_prints(arguments: str) -> None:
    assert quotes()[arguments] == output(arguments), "python -m tests.support.readme mends it"


def test_first_command_is_the_one_whose_output_follows() -> None:
    assert shell_commands()[0].endswith(f".venv/bin/luformat {next(iter(quotes()))}")


def test_gates_run_the_test_command_of_the_readme() -> None:
    command = next(line for line in shell_commands() if "pytest" in line)
    assert command in (ROOT / ".ci/run").read_text("utf-8")


def test_picture_shows_what_the_command_prints() -> None:
    drawn = re.findall(r"<text[^>]*>([^<]*)</text>", PICTURE.read_text("utf-8"))
    words = html.unescape(" ".join(drawn)).replace("\xa0", " ").split()
    for line in output(" ".join(PICTURED)).splitlines():
        for word in line.split():
            assert word in words


def test_links_lead_to_files() -> None:
    for target in re.findall(r"\]\(([^)]+)\)", README.read_text("utf-8")):
        if "://" not in target:
            assert (ROOT / target).exists(), target


def test_python_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    script = tmp_path / "example.py"
    script.write_text(example, "utf-8")
    monkeypatch.chdir(ROOT)
    runpy.run_path(str(script))
    assert "[0]" in capsys.readouterr().out
