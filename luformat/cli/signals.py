"""Signals and closed pipes as exceptions, so that what was begun is removed on the way out.

A signal raises `Ended` in the main thread; the blocks that hold unfinished files remove them
as for any error. From then on further signals are ignored: they would interrupt the removal.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final, NoReturn

__all__ = ["CLOSED_PIPE", "SIGNALS", "Ended", "discard", "held", "install"]

SIGNALS: Final = (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
"""Those that ask a process to end."""
_BASE: Final = 128
"""A shell's exit code for a process that a signal ended is the signal's number above this."""
CLOSED_PIPE: Final = _BASE + signal.SIGPIPE
"""Exit code when nobody reads what is written any more."""


class Ended(BaseException):
    """A signal asked the process to end; `exit_code` is what a shell would make of it."""

    def __init__(self, number: int):
        super().__init__(number)
        self.exit_code = _BASE + number


def install() -> None:
    """Let the signals that ask a process to end raise `Ended`, but those that are ignored."""
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001 - signal's form
    for other in SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    raise Ended(number)


@contextmanager
def held() -> Iterator[None]:
    """Hold signals back in a block, for what must not be left half done."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def discard(descriptor: int) -> None:
    """Turn a descriptor into one that takes everything: what is buffered for it is lost."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, descriptor)
    os.close(nothing)
