"""The command line on a pseudo-terminal that is its own, as in a window."""

from __future__ import annotations

import fcntl
import os
import pty
import subprocess
import sys
import termios
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

__all__ = ["started", "window"]


def started(
    arguments: Sequence[object],
    side: int,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.Popen[bytes]:
    """Start luformat with one side of a pseudo-terminal, which controls it."""
    return subprocess.Popen(
        [sys.executable, "-m", "luformat", *map(str, arguments)],
        stdin=side,
        stdout=side,
        stderr=side,
        cwd=folder,
        env={**(os.environ if environment is None else environment), "TERM": "xterm-256color"},
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )


@contextmanager
def window(arguments: Sequence[object], text: bytes) -> Iterator[subprocess.Popen[bytes]]:
    """Start luformat in a window, which is closed behind the block; it has shown `text` before."""
    main, side = pty.openpty()
    process = started(arguments, side)
    os.close(side)
    written = b""
    while text not in written:
        written += os.read(main, 1 << 16)
    try:
        yield process
    finally:
        os.close(main)
