"""Lines that are wider than the terminal, broken between words and set in where they go on.

A terminal breaks a line wherever it is full, in the middle of a name or a number. What goes on
stands below the text that it belongs to: the guides of a tree are drawn on, and in a table the
last column stays one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = ["wrapped"]

_STYLE: Final = re.compile(r"\x1b\[[0-9;]*m")
_GUIDES: Final = re.compile(r"(?:[│ ]  )*(?:[├└]─ )?")
_WORD: Final = re.compile(r" *(?:\x1b\[[0-9;]*m|[^ |\x1b])*\|?")
_LEAST: Final = 16
"""Columns that the text behind an indent must have, else it is set in less."""


def wrapped(line: str, width: int) -> Iterator[str]:
    """Yield the lines of `width` columns that a line takes; styles of a terminal have no width."""
    plain = _STYLE.sub("", line)
    if (len(plain) <= width and plain.isascii()) or _columns(plain) <= width:
        yield line
        return
    indent = _indent(plain, width)
    room = width
    shown, used = "", 0
    for word in _words(line):
        columns = _columns(_STYLE.sub("", word))
        if used and used + columns > room:
            yield shown.rstrip(" ")
            word = word.lstrip(" ")
            columns = _columns(_STYLE.sub("", word))
            shown, used = indent, len(indent)
        shown += word
        used += columns
    yield shown


def _words(line: str) -> Iterator[str]:
    """Yield a line in pieces between which it can be broken, spaces in front of each."""
    at = 0
    while at < len(line):
        found = _WORD.match(line, at)
        end = at + 1 if found is None or found.end() == at else found.end()
        yield line[at:end]
        at = end


def _indent(plain: str, width: int) -> str:
    """Return what stands in front of what goes on."""
    match = _GUIDES.match(plain)
    guides = match[0] if match is not None else ""
    if guides.strip():
        return guides.replace("├─", "│ ").replace("└─", "  ") + "   "
    column = plain.rfind("  ", 0, width)
    if column > 0 and width - column - 2 >= _LEAST:
        return " " * (column + 2)
    return " " * (len(plain) - len(plain.lstrip(" ")) + 4)


def _columns(text: str) -> int:
    """Return the columns of a terminal that a text takes."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
