"""Many inputs from what a user names: files, folders, patterns, lists.

An input is a tuple of names, as `open_input` takes them. Raw pieces with addresses that follow
one another are one memory, and so are the files of a split kdump.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from luformat.errors import LuformatError, RemoteError
from luformat.memory.kdump_layout import MAGIC as _KDUMP
from luformat.memory.names import PATTERN, group_names, is_url, listed_prefix

__all__ = ["Names", "expanded", "is_several", "listed"]

Names = tuple[str, ...]
"""What names one input."""


def listed(file: BinaryIO) -> list[str]:
    """Return the names of a list: one a line, or with a zero byte behind each (find -print0)."""
    data = file.read()
    separator = b"\0" if b"\0" in data else b"\n"
    names = (name.rstrip(b"\r") if separator == b"\n" else name for name in data.split(separator))
    return [os.fsdecode(name) for name in names if name.strip()]


def is_several(names: Iterable[str]) -> bool:
    """Tell whether names can mean any number of inputs: a folder or a pattern is among them."""
    return any(
        listed_prefix(name) is not None
        if is_url(name)
        else os.path.isdir(name) or _is_pattern(name)  # noqa: PTH112 - as below
        for name in names
    )


def expanded(names: Iterable[str], etags: dict[str, str | None] | None = None) -> list[Names]:
    """Return the inputs that names mean, each once, in the order in which they are named.

    A folder stands for the files below it, by name, but for hidden ones; a pattern (`*`, `?`,
    `[...]`, `**`) for what it matches; a URL of a bucket that ends with `/` for all that begins
    with it. A name that means nothing stays as it is, so that opening it says what is wrong.
    What listings tell of the versions of objects goes into `etags`.
    """
    found: list[Names] = []
    for group in group_names(names):
        if len(group) > 1:
            found.append(group)
        elif is_url(group[0]):
            found += [(name,) for name in _objects(group[0], {} if etags is None else etags)]
        else:
            found += [(name,) for name in _files(group[0])]
    return list(dict.fromkeys(_joined(found)))


def _is_pattern(name: str) -> bool:
    return PATTERN.search(name) is not None and not is_url(name) and not os.path.lexists(name)


def _objects(url: str, etags: dict[str, str | None]) -> list[str]:
    """Return the URLs that one stands for."""
    folder = listed_prefix(url)
    if folder is None:
        return [url]
    from luformat.memory.cloud import listing  # only buckets need it

    fits = _matcher(url) if folder != url else None
    found = []
    with suppress(RemoteError):  # opening it says why
        for name, _, etag in listing(folder):
            if fits is None or fits.fullmatch(name):
                found.append(name)
                etags[name] = etag
    return sorted(found) or [url]


def _matcher(pattern: str) -> re.Pattern[str]:
    """Return what finds the names that fit a pattern: `*` stops at a `/`, `**` does not."""
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    pieces = re.split(r"(\*\*/|\*\*|\*|\?|\[!?\]?[^]]*\])", pattern)
    return re.compile(
        "".join(
            parts.get(piece)
            or (
                f"[{'^' * (piece[1] == '!')}{re.escape(piece[1:-1].lstrip('!'))}]".replace(
                    r"\-", "-"
                )
                if piece.startswith("[") and piece.endswith("]")
                else re.escape(piece)
            )
            for piece in pieces
        ),
        re.DOTALL,
    )


def _files(name: str) -> list[str]:
    """Return the files that a name without an address stands for."""
    # Text to the end: a Path changes `./a` and `a//b`, which the user has written so.
    if os.path.isdir(name):  # noqa: PTH112
        return list(_below(name)) or [name]
    if _is_pattern(name):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207
        return [file for match in matches for file in _files(match)] or [name]
    return [name]


def _below(folder: str) -> Iterator[str]:
    """Yield the regular files below a folder, by name, as its user would write them."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(files):
            path = os.path.join(place, name)  # noqa: PTH118
            if not name.startswith(".") and os.path.isfile(path):  # noqa: PTH113
                yield path


def _joined(inputs: Iterable[Names]) -> Iterator[Names]:
    """Yield the inputs, the files of a split kdump that follow one another as one."""
    held: list[str] = []
    dump: object = None
    taken: list[tuple[int, int]] = []
    for names in inputs:
        part = _part(names[0]) if len(names) == 1 else None
        if held and (
            part is None
            or part[0] != dump
            or any(part[1] < end and start < part[2] for start, end in taken)
        ):
            yield tuple(held)
            held, taken = [], []
        if part is None:
            yield names
            continue
        held += names
        dump = part[0]
        taken.append(part[1:])
    if held:
        yield tuple(held)


def _part(name: str) -> tuple[object, int, int] | None:
    """Return of a kdump what all files of a split one share, and the pages that it holds."""
    if is_url(name) or not os.path.isfile(name):  # noqa: PTH113
        return None
    with suppress(OSError, LuformatError), Path(name).open("rb") as file:
        if file.read(len(_KDUMP)) == _KDUMP:
            # Imported here: most inputs are no kdumps.
            from luformat.memory.kdump_header import read_header
            from luformat.memory.local import LocalFile

            header = read_header(LocalFile(file, name))
            # One may hold all pages, and the others none: makedumpfile writes such, too. Of
            # dumps that are whole by themselves the pages overlap, so they stay apart.
            shared = (header.layout, header.page_size, header.pages)
            return shared, header.first, header.end
    return None
