"""The three standard streams, made fit before anything is read or written."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Any, Final

from luformat.cli.signals import discard
from luformat.errors import SelectionError

__all__ = ["discard_output", "open_streams"]

_NAMES: Final = (("stdin", "input"), ("stdout", "output"), ("stderr", "error"))


def open_streams() -> None:
    """See to it that all streams are there and take any character.

    The descriptor of one that the caller has closed would go to the first file that is
    opened, and what is meant for the stream would end up in it. It gets a stand-in, which
    says so when it is used.
    """
    for number, (name, word) in enumerate(_NAMES):
        stream = getattr(sys, name)
        if stream is None:
            os.open(os.devnull, os.O_RDWR)
            raw: io.RawIOBase = _Closed(f"standard {word}")
            buffer = io.BufferedWriter(raw) if number else io.BufferedReader(raw)
            setattr(sys, name, io.TextIOWrapper(buffer, "utf-8", "backslashreplace"))
        elif number:
            stream.reconfigure(errors="backslashreplace")


def discard_output() -> None:
    """Let what is buffered for standard output vanish: it would fail again when python ends."""
    if not isinstance(getattr(sys.stdout.buffer, "raw", None), _Closed):
        discard(sys.stdout.fileno())


class _Closed(io.RawIOBase):
    """A stream that its caller has closed: the first use is an error."""

    def __init__(self, what: str):
        self._what = what
        self._told = False

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        raise SelectionError(f"{self._what} is closed")

    def readinto(self, buffer: object) -> int:  # noqa: ARG002 - the form of io
        raise SelectionError(f"{self._what} is closed")

    def write(self, data: Any) -> int:
        # After the first time only what is left in a buffer comes, when python ends.
        if not self._told and self._what != "standard error":
            self._told = True
            raise OSError(errno.EBADF, "closed", self._what)
        return len(data)
