"""Verbs over many inputs: which inputs the arguments mean, and what becomes of each.

One bad input stops nothing: what goes wrong is kept with it and told in its place, and the exit
code is that of the worst.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from luformat.cli.common import EXIT_FINDINGS, EXIT_UNUSABLE, fail
from luformat.cli.console import say
from luformat.errors import DumpFormatError, LuformatError, SelectionError
from luformat.memory.names import shown_name
from luformat.render.many import summary_line
from luformat.survey.sources import Names, expanded, is_several, listed
from luformat.verify.folding import Folded

__all__ = ["Attempt", "Inputs", "inputs_of", "list_option", "told", "worst_of"]

_EXIT_DEFECT = 3

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of a call; `is_many` if its output has the form for many, be it one input."""

    names: list[Names]
    is_many: bool


def list_option(command: Command) -> Command:
    """Add the option that names a list of inputs."""
    return click.option(
        "--from-list",
        metavar="FILE",
        help="Take further inputs from a list, a name a line or as `find -print0` writes them; "
        "- is standard input.",
    )(command)


def inputs_of(
    sources: tuple[str, ...], from_list: str | None, etags: dict[str, str | None] | None = None
) -> Inputs:
    """Return the inputs that arguments and a list mean; SelectionError if there is none.

    What listings of buckets tell of versions goes into `etags`.
    """
    names = [*sources]
    if from_list is not None:
        names += _read_list(from_list)
        if from_list == "-" and "-" in names:
            raise SelectionError("standard input is the list, and cannot be an input as well")
    if not names:
        raise SelectionError(
            "no input is named" if from_list is None else "the list names no input",
            hint="give files, folders or patterns, or a list of them with --from-list",
        )
    found = expanded(names, etags)
    return Inputs(found, len(found) > 1 or from_list is not None or is_several(sources))


def _read_list(name: str) -> list[str]:
    if name == "-":
        return listed(sys.stdin.buffer)
    with Path(name).open("rb") as file:
        return listed(file)


class _DefectError(LuformatError):
    """An error of luformat itself, which must not take the other inputs with it."""

    code = "defect"


class Attempt:
    """What a verb does with one of many inputs: `error` is why it could not, if so.

    `is_found` is whether something was found that counts.
    """

    def __init__(self, names: Names):
        self.names = names
        self.name = ", ".join(map(shown_name, names))
        self.error: LuformatError | None = None
        self.is_found = False

    @property
    def status(self) -> str:
        """One of STATUSES."""
        if self.error is not None:
            return "unusable"
        return "findings" if self.is_found else "clean"

    @property
    def exit_code(self) -> int:
        """The exit code that the verb has for this input alone."""
        if isinstance(self.error, _DefectError):
            return _EXIT_DEFECT
        return EXIT_UNUSABLE if self.error is not None else EXIT_FINDINGS * self.is_found

    def folded(self) -> Iterator[Folded]:
        """Yield the findings, equal ones as one; a verb that gives no findings has none."""
        return iter(())

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Keep what goes wrong as the error of this input."""
        try:
            yield
        except LuformatError as error:
            self.error = error
        except BrokenPipeError:
            raise  # of the output
        except OSError as error:
            if error.filename is None:  # of the output, too
                raise
            self.error = DumpFormatError(f"cannot read {os.fsdecode(error.filename)}: {error}")
        except Exception as error:
            if os.environ.get("LUFORMAT_DEBUG"):
                raise
            self.error = _DefectError(
                f"a defect in luformat: {type(error).__name__}: {error}",
                hint="please report it, with the output of the same command under LUFORMAT_DEBUG=1",
            )


A = TypeVar("A", bound=Attempt)


def told(attempts: Iterable[A]) -> Iterator[A]:
    """Yield attempts, and complain of each that failed when the next is asked for."""
    for attempt in attempts:
        yield attempt
        if attempt.error is not None:
            fail(attempt.error, attempt.name)


def worst_of(attempts: Iterable[Attempt], *, with_summary: bool) -> int:
    """Say how many inputs have which status, if asked to; return the exit code of the worst."""
    every = [*attempts]
    if with_summary:
        say(summary_line(Counter(attempt.status for attempt in every)))
    return max(attempt.exit_code for attempt in every)
