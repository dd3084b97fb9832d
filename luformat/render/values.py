"""How values are written in text, and in which colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from luformat.render.escape import style

__all__ = ["LARGE", "PLAIN", "Style", "integer", "octets"]

LARGE: Final = 1 << 16
"""Integers from here on are shown in hexadecimal."""
_SHORT: Final = 32
"""Bytes of an opaque value that are shown in the tree."""


@dataclass(frozen=True, slots=True)
class Style:
    """The looks of the parts of a line, between marks for `painted`; plain text without `color`."""

    color: bool

    def leaf(self, name: str) -> str:
        """Return the name of a value."""
        return style(name, fg="cyan") if self.color else name

    def node(self, name: str) -> str:
        """Return the name of what has values below it."""
        return style(name, bold=True) if self.color else name

    def label(self, text: str) -> str:
        """Return what a value is called."""
        return style(text, fg="yellow") if self.color else text

    def dim(self, text: str) -> str:
        """Return what is said besides."""
        return style(text, dim=True) if self.color else text

    def error(self, text: str) -> str:
        """Return what is wrong."""
        return style(text, fg="red") if self.color else text


PLAIN: Final = Style(color=False)


def integer(value: int, size: int) -> str:
    """Return an integer of `size` bytes: in hexadecimal if it, or its field, is large."""
    return f"{value:#x}" if size >= 8 or abs(value) >= LARGE else str(value)


def octets(value: bytes) -> str:
    """Return the first bytes of a value, and how many there are if these are not all."""
    more = f" … ({len(value)} bytes)" if len(value) > _SHORT else ""
    return value[:_SHORT].hex(" ") + more if any(value) else f"{len(value)} zero bytes"
