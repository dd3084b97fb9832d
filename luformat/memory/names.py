"""How users name files: `FILE`, `ADDRESS:FILE`, `ADDRESS:FILE@OFFSET+LENGTH`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = [
    "PATTERN",
    "Source",
    "group_names",
    "is_url",
    "listed_prefix",
    "parse_size",
    "parse_source",
    "scaled",
    "shown_name",
]

_URL: Final = re.compile(r"(?:s3|gs|az|https?)://", re.IGNORECASE)
"""How names of objects begin that are not files of this machine."""
_WEB: Final = re.compile(
    r"((?:[0-9a-fx]+[kmgt]?:)?https?://)(?:[^/?#@]*@)?([^?#]*).*", re.IGNORECASE | re.DOTALL
)

PATTERN: Final = re.compile(r"[*?\[]")
"""What a name has that stands for all that fit it."""

_UNITS: Final = {"": 0, "B": 0, "K": 10, "M": 20, "G": 30, "T": 40}
_NUMBER: Final = r"(0[xX][0-9a-fA-F]{1,16}|[0-9]{1,20})([KMGTkmgt]?)"
_SIZE: Final = re.compile(_NUMBER)
_PLACED: Final = re.compile(rf"{_NUMBER}:(.+)", re.DOTALL)
_PIECE: Final = re.compile(rf"(.+)@{_NUMBER}(?:\+{_NUMBER})?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or a piece of one, and the machine address of its first byte.

    `base` is None for a file that nobody placed, `length` for all that follows `offset`. All
    of them count in bytes.
    """

    path: str | Path
    base: int | None = None
    offset: int = 0
    length: int | None = None


def parse_source(text: str | Path) -> Source:
    """Return what `0x100000000:ram@0x80000000+0x1000` names; a plain path has no base.

    Numbers are decimal or hexadecimal (0x) and may carry a unit (K, M, G, T: 4G is 2^32). A
    file that really has such a name is taken as that.
    """
    placed = _PLACED.fullmatch(text) if isinstance(text, str) else None
    if placed is None or os.path.lexists(text):
        return Source(text)
    base, path = _in_bytes(placed[1], placed[2]), placed[3]
    piece = _PIECE.fullmatch(path)
    if piece is None or os.path.lexists(path):
        return Source(path, base)
    length = None if piece[4] is None else _in_bytes(piece[4], piece[5])
    return Source(piece[1], base, _in_bytes(piece[2], piece[3]), length)


def is_url(name: str | Path) -> bool:
    """Tell whether a name means an object elsewhere: s3://, gs://, az://, https://."""
    return isinstance(name, str) and _URL.match(name) is not None


def listed_prefix(url: str) -> str | None:
    """Return the folder below which a URL of a bucket means many objects: all of them if it ends
    with `/`, those that fit if it has a pattern. None if it names one object.
    """
    if url.lower().startswith("http"):  # nobody can list these
        return None
    fixed = PATTERN.split(url, maxsplit=1)[0]
    if fixed == url and not url.endswith("/"):
        return None
    return fixed[: fixed.rindex("/") + 1]


def shown_name(name: str) -> str:
    """Return a name as it may be shown: a URL without what can be secret in it, the password of
    a user and the signature behind `?`."""
    found = _WEB.fullmatch(name)
    return name if found is None else f"{found[1]}{found[2]}"


def group_names(names: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the names of each input: one without an address begins an input, and those with
    addresses that follow belong to it."""
    groups: list[list[str]] = []
    for name in names:
        if not groups or parse_source(name).base is None:
            groups.append([])
        groups[-1].append(name)
    return [tuple(group) for group in groups]


def parse_size(text: str) -> int | None:
    """Return the bytes that a size or an address such as 64G or 0x1000 means, None for no such."""
    found = _SIZE.fullmatch(text)
    return None if found is None else _in_bytes(found[1], found[2])


def _in_bytes(number: str, unit: str) -> int:
    return scaled(int(number, 16 if number[:2].lower() == "0x" else 10), unit)


def scaled(number: int, unit: str) -> int:
    """Return a number of B, K, M, G or T, or of nothing, in bytes."""
    return number << _UNITS[unit.upper()]
