"""Write the manual pages, one a verb, from the same texts as `--help` and the page of commands.

`python -m tools.man DIR` writes DIR/luformat.1, DIR/luformat-show.1 and so on, in the macros of
man(7).
The library for this, click-man, knows neither verbs that are loaded when they are called nor
examples, and does not escape what roff would take for a request.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from luformat._version import __version__
from luformat.cli import cli
from tools.docs.reference import contexts

__all__ = ["main", "manual_pages"]

_MARKS: Final = {"\\": r"\e", "-": r"\-", "'": r"\(aq", "`": r"\(ga"}
"""What roff takes for something else, and the names of the characters."""


def manual_pages() -> Iterator[tuple[str, str]]:
    """Yield the name of each page and its text; the date is that of SOURCE_DATE_EPOCH."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    for context in contexts(cli, "luformat"):
        name = context.command_path.replace(" ", "-")
        yield f"{name}.1", "\n".join(_page(context, name, date)) + "\n"


def _page(context: click.Context, name: str, date: str) -> Iterator[str]:
    command = context.command
    yield f'.TH "{name.upper()}" "1" "{date}" "luformat {__version__}" "luformat"'
    yield ".SH NAME"
    yield rf"{_escaped(name)} \- {_escaped(command.get_short_help_str(limit=200).rstrip('.'))}"
    yield ".SH SYNOPSIS"
    yield rf"\fB{_escaped(context.command_path)}\fP"
    yield _escaped(" ".join(command.collect_usage_pieces(context)))
    yield ".SH DESCRIPTION"
    yield from _paragraphs(command.help or "")
    options = [
        record for p in command.get_params(context) if (record := p.get_help_record(context))
    ]
    yield ".SH OPTIONS"
    for flags, about in (record for record in options if record[1]):
        yield from (".TP", rf"\fB{_escaped(flags)}\fP", _escaped(about))
    if isinstance(command, click.Group):
        yield ".SH COMMANDS"
        for below in command.list_commands(context):
            found = command.get_command(context, below)
            if found is not None:
                about = found.get_short_help_str(limit=200)
                yield from (".TP", rf"\fB{_escaped(f'{name}-{below}')}\fP(1)", _escaped(about))
    if command.epilog:
        yield ".SH EXAMPLES"
        yield from (".nf", *map(_escaped, _calls(command.epilog)), ".fi")
    if context.parent is not None:
        parent = context.parent.command_path.replace(" ", "-")
        yield from (".SH EXIT STATUS", rf"See \fB{_escaped(parent)}\fP(1).")


def _paragraphs(text: str) -> Iterator[str]:
    for block in re.split(r"\n\s*\n", text.strip()):
        yield ".PP"
        if block.startswith("\b"):
            yield from (".nf", *map(_escaped, block.splitlines()[1:]), ".fi")
        else:
            yield _escaped(" ".join(block.split()))


def _calls(epilog: str) -> list[str]:
    """Return the calls of the examples, without their title."""
    return [line.strip() for line in epilog.replace("\b", "").splitlines() if "luformat " in line]


def _escaped(text: str) -> str:
    """Return text that roff prints as it stands."""
    shown = (
        text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga")
    )
    return rf"\&{shown}" if shown.startswith(".") else shown


def main(arguments: list[str]) -> int:
    """Run the command line."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    pages = dict(manual_pages())
    for name, text in pages.items():
        (folder / name).write_text(text, "utf-8")
    print(f"{len(pages)} pages in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
