"""Whether a file stays as it is while it is read, and mapping parts of it only if so.

A scan looks at one word a page. Mapped, that costs a tenth of reading; but touching a mapping
whose file has become shorter, or whose disk fails, kills the process with SIGBUS. So a part of
a file is mapped only while both are ruled out: the file is on a local file system, a read
lease (fcntl(2)) is held, which the kernel grants only if nobody has the file open for writing,
and which makes whoever truncates it or opens it for writing wait until it is given back; and
MADV_POPULATE_READ brings the pages in, which answers a failing disk with an error. A part is
mapped for milliseconds, far below the time after which the kernel takes a lease away.
Everything else is read.
"""

from __future__ import annotations

import errno
import fcntl
import mmap
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

__all__ = ["mapped", "open_for_writing"]

_LEASES = hasattr(fcntl, "F_SETLEASE")
_POPULATE_READ = 22
"""MADV_POPULATE_READ of Linux 5.14; Python has no name for it."""
_LOCAL = frozenset({"btrfs", "ext2", "ext3", "ext4", "f2fs", "tmpfs", "xfs"})
"""File systems that nobody but this kernel changes."""
_SIGNAL = signal.SIGURG
"""Told of a lease that somebody waits for; ignored unless a program asks for it."""


def open_for_writing(fd: int) -> bool:
    """Return whether any process is known to have the file open for writing.

    Only the owner of a file, or root, can know; all others get False.
    """
    if not _LEASES:
        return False
    try:
        _lease(fd)
    except OSError as error:
        return error.errno in (errno.EAGAIN, errno.EACCES) and _owned(fd)
    _give_back(fd)
    return False


@contextmanager
def mapped(fd: int, offset: int, length: int) -> Iterator[mmap.mmap | None]:
    """Give a mapping of `length` bytes at `offset` (a multiple of the page size) that cannot
    fail while it is used; None where that cannot be had."""
    leased = _LEASES and _is_local(os.fstat(fd).st_dev)
    if leased:
        try:
            _lease(fd)
        except OSError:
            leased = False
    try:
        window = _populated(fd, offset, length) if leased else None
        try:
            yield window
        finally:
            if window is not None:
                with suppress(BufferError):  # somebody keeps a view: it closes with that
                    window.close()
    finally:
        if leased:
            _give_back(fd)


def _populated(fd: int, offset: int, length: int) -> mmap.mmap | None:
    """Return a mapping whose pages are all there; None if the file or the disk has less."""
    if os.fstat(fd).st_size < offset + length:
        return None
    with suppress(OSError, ValueError):
        window = mmap.mmap(fd, length, access=mmap.ACCESS_READ, offset=offset)
        window.madvise(_POPULATE_READ)
        return window
    return None


def _lease(fd: int) -> None:
    fcntl.fcntl(fd, fcntl.F_SETSIG, _SIGNAL)
    fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_RDLCK)


def _give_back(fd: int) -> None:
    with suppress(OSError):
        fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_UNLCK)


def _owned(fd: int) -> bool:
    """Return whether a refused lease means a writer: others are refused whatever the case."""
    return os.geteuid() in (0, os.fstat(fd).st_uid)


@cache
def _is_local(device: int) -> bool:
    """Return whether the file system of a device number is one of `_LOCAL`."""
    number = f"{os.major(device)}:{os.minor(device)}"
    with suppress(OSError):
        for line in Path("/proc/self/mountinfo").read_text(errors="replace").splitlines():
            mount, _, kind = line.partition(" - ")
            if mount.split(" ", 3)[2:3] == [number]:
                return kind.split(" ", 1)[0] in _LOCAL
    return False
