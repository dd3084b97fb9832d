"""`luformat browse`: tree, bytes and meaning of an input, in the terminal."""

from __future__ import annotations

import os
import sys
import termios
from contextlib import ExitStack
from functools import partial
from typing import Any, TextIO

import click

from luformat.cli.common import examples, guarded, input_options, opened, split_path
from luformat.cli.completion import files_and_path
from luformat.cli.console import end_progress, progress_bar
from luformat.cli.signals import SIGNALS, Ended
from luformat.errors import SelectionError
from luformat.inputs.opened import Input

__all__ = ["command"]


@click.command(
    "browse",
    epilog=examples(
        "browse memory.elf",
        "browse saved.xlsave libxc_image/hvm_context",
        "browse before.elf --diff after.elf",
    ),
)
@click.argument(
    "sources", metavar="INPUT [PATH]", nargs=-1, required=True, shell_complete=files_and_path
)
@input_options
@click.option("--diff", "other", metavar="OTHER", help="Show what differs from this input.")
@guarded
def command(sources: tuple[str, ...], other: str | None, **options: Any) -> int:
    """Explore INPUT in the terminal: its tree, the bytes behind each node and what they mean.

    A list of findings leads to their places, a search finds names, values and bytes, and any
    offset or address can be gone to. With the mouse or the keyboard; ? lists the keys.
    """
    if "-" in (*sources, other):
        raise SelectionError("browse reads the keyboard: standard input cannot be the input, too")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise SelectionError("browse needs a terminal", hint="`luformat show` prints the tree")
    try:
        from luformat.browse.app import Explorer
        from luformat.browse.places import go
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "textual":
            raise
        raise SelectionError(
            "browse needs the package textual", hint="pip install 'luformat[tui]'"
        ) from None
    files, path = split_path(sources)
    names = [files, *([(other,)] if other is not None else [])]

    def open_all(stack: ExitStack, progress: Any = None) -> list[Input]:
        return [stack.enter_context(opened(name, progress, **options)) for name in names]

    with ExitStack() as stack:
        with progress_bar("reading") as progress:
            outlines = [found.outline(progress) for found in open_all(stack, progress)]
        end_progress()
        second = None if other is None else (other, outlines[1])
        start = go(outlines[0], path).path if path else ""
        name = ", ".join(files)

        def end(number: int) -> None:
            # As a key does it: an error raised here would leave the thread that reads keys behind.
            code = Ended(number).exit_code
            if _is_open(sys.stdin):
                explorer.exit(return_code=code)
                return
            # Nothing can be given back to a terminal that is gone, and to try takes for ever; but
            # a machine that was paused goes on, and copies are removed.
            stack.close()
            os._exit(code)

        handlers = {int(number): partial(end, number) for number in SIGNALS}
        explorer = Explorer(name, outlines[0], lambda: open_all(stack), second, start, handlers)
        explorer.run()
    return explorer.return_code or 0


def _is_open(terminal: TextIO) -> bool:
    """Tell whether the other side of a terminal is still there."""
    try:
        termios.tcgetattr(terminal)
    except termios.error:
        return False
    return True
