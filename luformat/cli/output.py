"""Files that verbs write: whole or not at all, and never over their own input.

A regular file is written under a temporary name beside the real one and takes its place when
all is there. What cannot be replaced without harm (a device, a pipe, an open descriptor
behind /dev/fd) is written directly; a link leads to what it points to.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final, cast

from luformat.cli.console import end_progress
from luformat.cli.signals import discard, held
from luformat.errors import SelectionError

__all__ = ["is_regular", "output_file", "same_output"]

_STANDARD: Final = "-"
_LINKS: Final = 40
"""Links that are followed one after the other, as many as Linux does."""
_COPIED: Final = 1 << 20


@contextmanager
def output_file(
    name: str, inputs: Sequence[str] = (), *, private: bool = False, seekable: bool = False
) -> Iterator[BinaryIO]:
    """Open the file to write; `-` is standard output.

    An existing file keeps its owner and mode; a new one has the usual rights, or is its
    owner's alone if `private`. `seekable` is for formats with holes: a pipe then gets the
    finished file. Raises SelectionError if it is one of the inputs, OSError with the name if
    it cannot be written; its notes are hints.
    """
    try:
        if name == _STANDARD:
            end_progress()
            name = "standard output"
            with _whole(sys.stdout.buffer, seekable) as target:
                yield target
            sys.stdout.buffer.flush()
            return
        place = _followed(name)
        _refuse_inputs(name, place, inputs)
        if isinstance(place, Path) and _is_replaceable(place):
            with _replaced(name, place, private) as target:
                yield target
        else:
            with _direct(place) as direct, _whole(direct, seekable) as target:
                yield target
    except OSError as error:
        # What reads an input names it; what is left was met while writing.
        if error.filename is None:
            error.filename = name
        raise


def same_output(first: str, second: str) -> bool:
    """Tell whether two names of outputs mean the same file."""
    if _STANDARD in (first, second):
        return first == second
    places = [_followed(name) for name in (first, second)]
    return places[0] == places[1] or _are_same(*places)


def is_regular(name: str) -> bool:
    """Tell whether an output, there or not, is a regular file, which can have holes."""
    if name == _STANDARD:
        return False
    place = _followed(name)
    return isinstance(place, Path) and _is_replaceable(place)


def _followed(name: str) -> Path | int:
    """Return where the links of a name lead to, or the number of an own descriptor."""
    path = os.path.abspath(name)  # noqa: PTH100 - Path.absolute keeps `..`, resolve() follows links
    for _ in range(_LINKS):
        folder, last = os.path.split(path)
        folder = os.path.realpath(folder)
        path = os.path.join(folder, last)  # noqa: PTH118 - text to the end, as readlink gives it
        if found := re.fullmatch(r"/proc/([0-9]+)(?:/task/[0-9]+)?/fd", folder):
            own = int(found[1]) == os.getpid() and last.isdecimal()
            return int(last) if own else Path(path)
        if not os.path.islink(path):  # noqa: PTH114 - as above
            return Path(path)
        path = os.path.join(folder, os.readlink(path))  # noqa: PTH115, PTH118 - as above
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), name)


def _status(place: Path | int) -> os.stat_result | None:
    with suppress(FileNotFoundError, NotADirectoryError):
        return os.stat(place)  # noqa: PTH116 - a descriptor too
    return None


def _are_same(first: Path | int, second: Path | int) -> bool:
    one, other = _status(first), _status(second)
    return one is not None and other is not None and os.path.samestat(one, other)


def _refuse_inputs(name: str, place: Path | int, inputs: Sequence[str]) -> None:
    from luformat.memory.names import parse_source  # verbs without an input need it not

    for source in inputs:
        given = Path(parse_source(source).path)
        status = _status(given)
        if status is not None and not stat.S_ISCHR(status.st_mode) and _are_same(place, given):
            raise SelectionError(
                f"{name} is the input itself", hint="write to another file with -o"
            )


def _is_replaceable(path: Path) -> bool:
    status = _status(path)
    return status is None or stat.S_ISREG(status.st_mode)


@contextmanager
def _replaced(name: str, path: Path, private: bool) -> Iterator[BinaryIO]:
    """Give a file that takes the place of `path` when it is complete."""
    before = _status(path)
    temporary: str | None = None
    try:
        with held():
            handle, temporary = _new_file(name, path, before)
        with open(handle, "wb") as target:  # noqa: PTH123 - a descriptor
            yield target
            target.flush()
            _give_rights(name, target.fileno(), before, private)
        Path(temporary).replace(path)
        temporary = None
    finally:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)


def _new_file(name: str, path: Path, before: os.stat_result | None) -> tuple[int, str]:
    if before is not None and not os.access(path, os.W_OK):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), name)
    try:
        return tempfile.mkstemp(prefix=".luformat-", dir=path.parent)
    except OSError as error:
        # The name that the user gave, not that of the file it is written to first.
        failed = OSError(error.errno, error.strerror, name)
        if not path.parent.exists():
            failed.add_note(f"there is no folder {path.parent}: make it first")
        elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            failed.add_note(
                f"the folder {path.parent} takes no new file: a result is written beside the old "
                "one first"
            )
        raise failed from error


def _give_rights(name: str, handle: int, before: os.stat_result | None, private: bool) -> None:
    """Give a finished file the owner and mode of the one before it, or those of a new one."""
    if before is None:
        if not private:  # as mkstemp made it
            os.fchmod(handle, 0o666 & ~_umask())
        return
    now = os.fstat(handle)
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        try:
            os.fchown(handle, before.st_uid, before.st_gid)
        except OSError as error:
            failed = OSError(error.errno, "its owner and group cannot be kept", name)
            failed.add_note("remove it first, or write to another file")
            raise failed from error
    os.fchmod(handle, stat.S_IMODE(before.st_mode))


@contextmanager
def _direct(place: Path | int) -> Iterator[BinaryIO]:
    """Give what is no regular file, opened; after an error nothing more is written to it."""
    handle = os.dup(place) if isinstance(place, int) else os.open(place, os.O_WRONLY)
    with open(handle, "wb") as target:  # noqa: PTH123 - a descriptor
        try:
            yield target
        except BaseException:
            # Closing writes what is buffered, and waits for a reader that may never come.
            discard(handle)
            raise


@contextmanager
def _whole(target: BinaryIO, seekable: bool) -> Iterator[BinaryIO]:
    """Give the target, or a file without a name that is copied to it when it is complete."""
    if not seekable:
        yield target
        return
    with tempfile.TemporaryFile() as file:
        try:
            yield cast("BinaryIO", file)
        except OSError as error:
            error.filename = error.filename or tempfile.gettempdir()
            raise
        file.seek(0)
        shutil.copyfileobj(file, target, _COPIED)


def _umask() -> int:
    """Return the mask of new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
