"""Every command in the documentation runs, and prints what the page quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from luformat.cli import cli
from tests.support.forking import serving
from tests.support.javascript import NODE_MODULES
from tests.support.pages import (
    REASONS,
    ROOT,
    Block,
    blocks,
    luformat_calls,
    pages,
    quoted,
    run_page,
    runs_on_this_machine,
)

_PAGES = [path.relative_to(ROOT).as_posix() for path in pages()]
_ALL = ["README.md", *_PAGES]
_LANGUAGES = {"c", "cpp", "js", "json", "python", "sh", "text", "ts", "yaml"}


def _runs(page: str) -> bool:
    wanted = {"sh", "python", "js"}
    text = (ROOT / page).read_text("utf-8")
    return any(b.language in wanted and b.reason is None for b in blocks(text))


@pytest.fixture(scope="module")
def luformat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program, of which a page starts many: tests of processes start real ones."""
    with serving(tmp_path_factory.mktemp("forking")) as program:
        yield program


@pytest.mark.parametrize("page", [page for page in _PAGES if _runs(page)])
def test_commands_run_in_page_order_and_print_what_is_quoted(
    page: str, luformat: Path, tmp_path: Path
) -> None:
    text = (ROOT / page).read_text("utf-8")
    ran = list(run_page(text, tmp_path, luformat))
    for each in ran:
        assert each.code == each.block.code, f"{each.block.text}\n{each.output}"
    for block, output in quoted(text, ran):
        assert block.text == output, "python -m tests.support.readme mends it"


@pytest.mark.parametrize("page", _ALL)
def test_calls_of_luformat_name_verbs_and_options_that_exist(page: str) -> None:
    for block in blocks((ROOT / page).read_text("utf-8")):
        for line in _shell_lines(block):
            for words in luformat_calls(line):
                _parse(words)


def _shell_lines(block: Block) -> list[str]:
    """Return the lines of a shell block, or what a workflow file runs."""
    if block.language == "yaml":
        return re.findall(r"^ *(?:- )?(?:run: )?(luformat .*)", block.text, re.MULTILINE)
    return block.commands() if block.language == "sh" else []


def _parse(words: list[str]) -> None:
    command: click.Command = cli
    context = click.Context(cli, info_name="luformat")
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        _, found, words = command.resolve_command(context, words)
        assert found is not None
        command, context = found, click.Context(found, parent=context)
    command.make_parser(context).parse_args(list(words))


@pytest.mark.parametrize("page", _PAGES)
def test_what_is_not_run_says_why(page: str) -> None:
    for block in blocks((ROOT / page).read_text("utf-8")):
        if block.reason is not None:
            assert block.reason in REASONS, block.text
        if block.code:
            assert len(block.commands()) == 1, f"which one ends with {block.code}?\n{block.text}"
        if block.language == "text":
            assert block.marker, f"whose output is this?\n{block.text}"
        assert block.language in _LANGUAGES, f"a shell is sh, JavaScript js: {block.language}"
        if block.marker:
            known = block.quotes or block.reason or re.fullmatch("exit [1-3]", block.marker)
            assert known, block.marker


def test_log_of_the_tutorial_is_of_its_dump() -> None:
    text = (ROOT / "docs/tutorial/failed-update.md").read_text("utf-8")
    log = re.search(r"\) (\d+) pages of live update data at (\w+)\n.* at MFN (\w+):", text)
    assert log is not None
    count, array, first = log.groups()
    for line in (f"array  at maddr 0x{array}\n", f"pages      {count}\n", f"MFNs       0x{first} "):
        assert line in text, f"the log is of another dump than {line}"


def test_javascript_is_run() -> None:
    scripts = [
        block
        for page in pages()
        for block in blocks(page.read_text("utf-8"))
        if block.language == "js" and block.reason is None
    ]
    assert scripts
    if not all(map(runs_on_this_machine, scripts)):
        pytest.skip(f"JavaScript needs node and {NODE_MODULES.relative_to(ROOT)}")
