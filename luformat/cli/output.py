"""Files that verbs write: whole or not at all, and never over their own input."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import click

from luformat.document.json_text import Members, json_pieces
from luformat.errors import SelectionError

__all__ = ["echo_json", "echo_lines", "is_regular", "output_file", "output_path"]

_PIECE: Final = 1 << 16
"""Characters that are printed in one go."""


@contextmanager
def output_file(name: str, inputs: Sequence[str] = ()) -> Iterator[BinaryIO]:
    """Open the file to write; `-` is standard output.

    A regular file gets its name only when everything is written: an error leaves what was
    there before. Raises SelectionError if it is one of the inputs, OSError if it cannot be
    written; its notes are hints.
    """
    if name == "-":
        yield sys.stdout.buffer
    elif is_regular(name):
        with output_path(name, inputs) as path, path.open("wb") as target:
            yield target
    else:
        with Path(name).open("wb") as target:
            yield target


@contextmanager
def output_path(name: str, inputs: Sequence[str] = ()) -> Iterator[Path]:
    """Give the path of an empty file to write, for what seeks in it; `name` is a regular file.

    The file gets its name, and the rights of a new one, when everything is written. Raises
    as `output_file` does.
    """
    from luformat.memory.open import parse_source  # verbs without an input need it not

    path = Path(name)
    for source in inputs:
        given = Path(parse_source(source)[1])
        if path.exists() and given.exists() and path.samefile(given):
            raise SelectionError(
                f"{name} is the input itself", hint="write to another file with -o"
            )
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        # The name that the user gave, not that of the file it is written to first.
        failed = OSError(error.errno, error.strerror, name)
        if not path.parent.exists():
            failed.add_note(f"there is no folder {path.parent}: make it first")
        raise failed from error
    os.close(handle)
    try:
        yield Path(temporary)
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def is_regular(name: str) -> bool:
    """Tell whether a file of this name, there or not, can be replaced by a finished one."""
    path = Path(name)
    return name != "-" and (path.is_file() or not path.exists())


def _umask() -> int:
    """Return the mask of new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def echo_json(document: Members) -> None:
    """Print a document on standard output, in pieces as they come."""
    _echo(json_pieces(document))


def echo_lines(lines: Iterator[str]) -> None:
    """Print lines that have colours only if standard output is to have them."""
    _echo(f"{line}\n" for line in lines)


def _echo(pieces: Iterator[str]) -> None:
    waiting: list[str] = []
    size = 0
    try:
        for piece in pieces:
            waiting.append(piece)
            size += len(piece)
            if size >= _PIECE:
                click.echo("".join(waiting), nl=False, color=True)
                waiting, size = [], 0
    finally:
        click.echo("".join(waiting), nl=False, color=True)
