"""Pages of the documentation: what their blocks say to run, and what they quote of it.

A block of shell, Python or JavaScript runs, in the order of the page and in a folder of the
page's own. A comment in the line before a block, which no reader sees, changes that:

- `<!-- exit 1 -->`: its one command ends with this code.
- `<!-- not run: REASON -->`: it is only read; the reasons are in `REASONS`.
- `<!-- output -->`: a block of text that quotes what the block before it printed;
  `<!-- output: lines 3-9 -->` a part of that.

A block with a title is a file of that name. `docs`, `generated`, `ksy` and `tests` of the
checkout are in the folder too.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.javascript import NODE_MODULES, link_package, missing

ROOT: Final = Path(__file__).resolve().parents[2]
REASONS: Final = frozenset(
    {
        "a serial log",
        "builds a package",
        "changes the shell",
        "installs packages",
        "needs a CI service",
        "needs a crashed machine",
        "needs a program of the reader's",
        "needs a running QEMU",
        "needs a running Xen",
        "needs a terminal",
        "needs podman or docker",
        "needs the C++ run-time library",
        "needs your own dumps",
        "takes minutes",
        "writes to a system folder",
    }
)
_SHARED: Final = ("docs", "generated", "ksy", "tests")
_FENCE: Final = re.compile(
    r"(?:^ *<!-- (?P<marker>[^\n]*?) -->\n)?"
    r"^(?P<indent> *)```(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?[^\n`]*\n"
    r"(?P<text>.*?)^(?P=indent)``` *$",
    re.DOTALL | re.MULTILINE,
)
_LINES: Final = re.compile(r"output(?:: lines (?P<first>\d+)-(?P<last>\d+))?")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; `start` and `end` are where its text stands in the page."""

    language: str
    text: str
    marker: str
    title: str | None
    indent: str
    start: int
    end: int

    @property
    def reason(self) -> str | None:
        """Why it is not run; None if it is."""
        return self.marker.removeprefix("not run: ") if "not run" in self.marker else None

    @property
    def code(self) -> int:
        """The exit code that it is to end with."""
        return int(self.marker.removeprefix("exit ")) if self.marker.startswith("exit ") else 0

    @property
    def quotes(self) -> bool:
        """True if it quotes what the block before it printed."""
        return _LINES.fullmatch(self.marker) is not None

    def excerpt(self, output: str) -> str:
        """Return the part of `output` that it quotes."""
        lines = _LINES.fullmatch(self.marker)
        if lines is None or lines["first"] is None:
            return output
        return "".join(output.splitlines(True)[int(lines["first"]) - 1 : int(lines["last"])])

    def commands(self) -> list[str]:
        """Return its command lines, continued lines joined."""
        joined = self.text.replace("\\\n", " ")
        return [line for line in joined.splitlines() if line.strip() and line.lstrip()[0] != "#"]


@dataclass(frozen=True, slots=True)
class Ran:
    """A block that was run: the code it ended with, and what it printed, errors included."""

    block: Block
    code: int
    output: str


def pages() -> list[Path]:
    """Return the pages that are written by hand; the others are made when the site is."""
    return sorted((ROOT / "docs").rglob("*.md"))


def blocks(text: str) -> list[Block]:
    """Return the fenced blocks of a page."""
    return [
        Block(
            found["language"],
            re.sub(f"(?m)^{found['indent']}", "", found["text"]),
            found["marker"] or "",
            found["title"],
            found["indent"],
            *found.span("text"),
        )
        for found in _FENCE.finditer(text)
    ]


def luformat_calls(line: str) -> Iterator[list[str]]:
    """Yield the arguments of each call of luformat in a line of shell."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
    lexer.whitespace_split = True
    words: list[str] = []
    for word in [*lexer, ";"]:
        if not set(word) <= set("();<>|&"):
            words.append(word)
        else:
            if words and Path(words[0]).name == "luformat":
                yield words[1:]
            words = []


def runs_on_this_machine(block: Block) -> bool:
    """Return False for JavaScript without Node or its libraries, and for C without a compiler."""
    program = block.text.split(" ")[0]
    if block.language == "js" or program in {"node", "tsc"}:
        return missing() is None
    return program not in {"cc", "c++"} or shutil.which(program) is not None


def run_page(text: str, folder: Path, luformat: Path) -> Iterator[Ran]:
    """Run the blocks of a page in `folder`, an empty one, and yield what came of each.

    `luformat` is the program that they call by this name.
    """
    environment = _furnish(folder, luformat)
    for block in blocks(text):
        command = _command(block)
        if block.title is not None:
            (folder / block.title).write_text(block.text, "utf-8")
        elif command is not None and block.reason is None and runs_on_this_machine(block):
            done = subprocess.run(
                command,
                cwd=folder,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            yield Ran(block, done.returncode, done.stdout)


def quoted(text: str, ran: list[Ran]) -> Iterator[tuple[Block, str]]:
    """Yield each quoting block of a page with what it ought to quote."""
    by_start = {each.block.start: each for each in ran}
    before: Ran | None = None
    for block in blocks(text):
        if block.quotes and before is not None:
            yield block, block.excerpt(before.output)
        elif not block.quotes:
            before = by_start.get(block.start, before if _command(block) is None else None)


def requoted(text: str, ran: list[Ran]) -> str:
    """Return the page with all quotes written anew."""
    for block, output in reversed(list(quoted(text, ran))):
        text = text[: block.start] + textwrap.indent(output, block.indent) + text[block.end :]
    return text


def _command(block: Block) -> list[str] | None:
    match block.language:
        case "sh":
            return ["bash", "-e", "-o", "pipefail", "-c", block.text]
        case "python":
            return [sys.executable, "-c", block.text]
        case "js":
            return ["node", "-e", block.text]
        case _:
            return None


def _furnish(folder: Path, luformat: Path) -> dict[str, str]:
    """Put the checkout's folders and the programs' names where the page's commands look."""
    for name in _SHARED:
        (folder / name).symlink_to(ROOT / name)
    programs = folder / ".programs"
    programs.mkdir()
    calls = {
        "python": [sys.executable],
        "tsc": ["node", os.fspath(NODE_MODULES / "typescript/bin/tsc")],
    }
    for name, call in calls.items():
        program = programs / name
        program.write_text(f'#!/bin/sh\nexec {shlex.join(call)} "$@"\n')
        program.chmod(0o755)
    (programs / "luformat").symlink_to(luformat)
    link_package(folder)
    return {
        **os.environ,
        "COLUMNS": "80",
        "NODE_PATH": os.fspath(NODE_MODULES),
        # A program that is reached through the links above is still the one that was called.
        "NODE_PRESERVE_SYMLINKS_MAIN": "1",
        "PATH": os.pathsep.join([os.fspath(programs), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([os.fspath(ROOT), os.fspath(ROOT / "generated/python")]),
    }
