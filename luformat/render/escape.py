"""The edge where text leaves luformat: nothing that an input holds gets out raw.

Names, keys, messages, paths and values of an input can hold escape sequences, line breaks,
bidi controls or bytes that are no UTF-8. Whatever puts a line together need not care: the
line goes through `escaped` when it is written. Style survives that because it is not written
as an escape sequence but between marks, made of random digits at the start of the process, so
that no input can hold one; `painted` turns them into the terminal's sequences or into nothing.
"""

from __future__ import annotations

import os
import re
from typing import Final

__all__ = ["escaped", "for_github", "painted", "painted_lines", "style", "unstyled"]

_TOKEN: Final = os.urandom(8).hex()
_MARK: Final = re.compile(f"\0{_TOKEN}:([0-9;]*)\0")
_COLOURS: Final = {"red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_PROPERTY: Final = {ord(sign): f"%{ord(sign):02X}" for sign in "%\r\n:,"}
_USUAL: Final = re.compile("[ -~\n│├└─…]*")
"""Lines of a tree as nearly all are. One pass, where others need several or are slower."""
_DATA: Final = {ord(sign): f"%{ord(sign):02X}" for sign in "%\r\n"}


def escaped(text: str) -> str:
    """Return a text as one line without anything that a terminal or a viewer acts on.

    Controls, line breaks, bidi and other format characters, unassigned ones and surrogates
    become the escapes of a Python string (`\\x1b`); a byte of a name that is no UTF-8
    becomes that byte (`\\xff`).
    """
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else _escape(ord(sign)) for sign in text)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte that it could not decode
        code -= 0xDC00
    short = {9: "\\t", 10: "\\n", 13: "\\r"}.get(code)
    if short is not None:
        return short
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def style(
    text: str, *, fg: str | None = None, bold: bool | None = None, dim: bool | None = None
) -> str:
    """Return a text between marks that `painted` makes visible; `fg` is a colour's name."""
    codes = [code for code, is_on in (("1", bold), ("2", dim)) if is_on]
    if fg is not None:
        codes.insert(0, _COLOURS[fg])
    return f"\0{_TOKEN}:{';'.join(codes)}\0{text}\0{_TOKEN}:0\0" if codes else text


def painted(line: str, *, colour: bool) -> str:
    """Return a line to write: escaped, and its style as terminal sequences if `colour` is set."""
    if line.isprintable():
        return line
    parts = _MARK.split(line)
    for index, part in enumerate(parts):
        if index % 2 == 0:
            parts[index] = escaped(part)
        else:
            parts[index] = f"\x1b[{part}m" if colour else ""
    return "".join(parts)


def painted_lines(text: str, *, colour: bool) -> str:
    """Return lines to write, each as `painted` has it and with a line break behind it."""
    # Nearly all lines are printable as they are, and asking them all at once is cheap.
    if _USUAL.fullmatch(text):
        return f"{text}\n"
    return "".join(f"{painted(line, colour=colour)}\n" for line in text.split("\n"))


def unstyled(line: str) -> str:
    """Return a line without marks, as it is written where there is no colour."""
    return painted(line, colour=False)


def for_github(text: str, *, is_property: bool = False) -> str:
    """Return a text for a workflow command of GitHub: its data, or the value of a property."""
    return escaped(text).translate(_PROPERTY if is_property else _DATA)
