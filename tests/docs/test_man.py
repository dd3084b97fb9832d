"""The manual pages have what `--help` says, in macros that every man knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from tools.man import main, manual_pages

MACROS = {".TH", ".SH", ".TP", ".PP", ".nf", ".fi"}


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return dict(manual_pages())


def plain(roff: str) -> str:
    text = re.sub(r"\\f[BP]|\\&", "", roff)
    for name, mark in ((r"\-", "-"), (r"\(aq", "'"), (r"\(ga", "`"), (r"\e", "\\")):
        text = text.replace(name, mark)
    return text


def test_every_verb_has_a_page_and_a_line_in_the_first(pages: dict[str, str]) -> None:
    verbs = re.findall(r"^  ([a-z]+)  ", CliRunner().invoke(cli, ["--help"]).output, re.MULTILINE)
    assert {f"luformat-{verb}.1" for verb in verbs} | {"luformat.1"} <= set(pages)
    assert all(f"luformat-{verb}(1)" in plain(pages["luformat.1"]) for verb in verbs)


@pytest.mark.parametrize("verb", ["show", "verify", "build", "carve"])
def test_a_page_has_the_options_and_examples_of_the_help(pages: dict[str, str], verb: str) -> None:
    said = CliRunner().invoke(cli, [verb, "--help"], terminal_width=200).output
    page = " ".join(plain(pages[f"luformat-{verb}.1"]).split())
    for option in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", said, re.MULTILINE):
        assert option in page
    for call in re.findall(r"^ +(luformat .*)$", said.partition("Examples:")[2], re.MULTILINE):
        assert " ".join(call.split()) in page


def test_a_line_is_a_macro_or_text(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        for line in text.splitlines():
            assert not line.startswith("'"), name
            if line.startswith("."):
                assert line.split()[0] in MACROS, f"{name}: {line}"


def test_the_date_is_that_of_the_source(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert main([str(tmp_path)]) == 0
    assert '"1970-01-01"' in (tmp_path / "luformat-find.1").read_text("utf-8")
    assert "pages in" in capsys.readouterr().out
    assert main([]) == 2
