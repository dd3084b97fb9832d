"""What a command says: results, complaints and the progress bar, each through one door.

All text goes through `painted`, so that nothing of an input reaches a terminal raw. The bar
is drawn on standard error, only on a terminal and only if the work takes a moment, and is
gone before the first byte of a result: both often share a screen.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final, TextIO

from luformat.render.escape import painted, painted_lines, style

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from luformat.document.json_text import Members
    from luformat.memory.image import Progress

__all__ = [
    "complain",
    "end_progress",
    "progress_bar",
    "say",
    "say_json",
    "say_lines",
    "system_error",
]

_PIECE: Final = 1 << 16
"""Characters that are written in one go."""
_PATIENCE: Final = 0.3
"""Seconds that a command may take before a bar appears."""


def say(line: str) -> None:
    """Write a line of the result to standard output.

    Raises OSError, with the stream's name, if that cannot be written.
    """
    _write(_fitted(painted(line, colour=_has_colour(sys.stdout)) + "\n", sys.stdout))


def say_lines(texts: Iterable[str]) -> None:
    """Write many lines of the result, as `say` does; a text can be several of them."""
    colour = _has_colour(sys.stdout)
    _write_all(texts, "\n", lambda text: _fitted(painted_lines(text, colour=colour), sys.stdout))


def say_json(document: Members) -> None:
    """Write a JSON document to standard output, what there is of it where making it fails.

    JSON's own escapes leave nothing raw but DEL.
    """
    # Imported here: text does without it.
    from luformat.document.json_text import json_pieces

    _write_all(json_pieces(document), "", lambda text: text.replace("\x7f", "\\u007f"))


def _write_all(pieces: Iterable[str], between: str, finish: Callable[[str], str]) -> None:
    """Write pieces as they come, many in one go; what there is of them where making one fails.

    `finish` makes of those of one go, joined by `between`, what is written.
    """
    waiting: list[str] = []
    size = 0
    try:
        for piece in pieces:
            waiting.append(piece)
            size += len(piece)
            if size >= _PIECE:
                _write(finish(between.join(waiting)))
                waiting, size = [], 0
    finally:
        if waiting:
            _write(finish(between.join(waiting)))


def complain(line: str) -> None:
    """Write a line to standard error."""
    end_progress()
    with suppress(OSError):  # met again, and told, at the end
        sys.stdout.flush()
    sys.stderr.write(_fitted(painted(line, colour=_has_colour(sys.stderr)) + "\n", sys.stderr))
    sys.stderr.flush()


def system_error(error: OSError) -> None:
    """Complain of what the system refused: the file, the reason, and the hints in its notes."""
    what = error.strerror or str(error)
    name = "" if error.filename is None else f"{os.fsdecode(error.filename)}: "
    complain(style("error: ", fg="red", bold=True) + name + what)
    for note in getattr(error, "__notes__", ()):
        complain(f"  hint: {note}")


def _write(text: str) -> None:
    end_progress()
    try:
        sys.stdout.write(text)
    except OSError as error:
        error.filename = error.filename or "standard output"
        raise


def _fitted(lines: str, stream: TextIO) -> str:
    """Return lines as they are, or for a terminal with those broken that are too wide for it."""
    if not stream.isatty():
        return lines
    # Imported here: most output goes to no terminal.
    import shutil

    from luformat.render.wrap import wrapped

    width = shutil.get_terminal_size().columns
    return "".join(f"{part}\n" for line in lines.split("\n")[:-1] for part in wrapped(line, width))


def _has_colour(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


class _Progress:
    """A bar that appears when the work has taken a moment, and never again once ended."""

    def __init__(self, what: str):
        self._what = what
        self._begun = time.monotonic()
        self._bar: Bar | None = None
        self._ended = False

    def step(self, done: int, total: int) -> None:
        if self._ended:
            return
        if self._bar is None:
            if time.monotonic() - self._begun < _PATIENCE:
                return
            # Imported here: rich takes a tenth of a second, which a quick command never pays.
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.add_task(self._what, total=None)
            self._bar.start()
        self._bar.update(self._bar.task_ids[0], completed=done, total=total or None)

    def end(self) -> None:
        self._ended = True
        bar, self._bar = self._bar, None
        if bar is not None:
            bar.stop()


_current: list[_Progress] = []
"""The bar that is drawn now, if any."""


@contextmanager
def progress_bar(what: str) -> Iterator[Progress | None]:
    """Give a callback that draws a bar on standard error, None if that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    progress = _Progress(what)
    _current.append(progress)
    step: Callable[[int, int], None] = progress.step
    try:
        yield step
    finally:
        progress.end()
        _current.remove(progress)


def end_progress() -> None:
    """Take the bar away for good, as before the first byte of a result."""
    for progress in _current:
        progress.end()
