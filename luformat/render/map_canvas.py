"""A sheet of SVG: a few shapes, text that fits, tooltips, colours for light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from luformat.render.escape import escaped

__all__ = ["Canvas", "fitted", "point", "text_width"]

_MONO: Final = 0.605
_CAPITAL: Final = 0.72
_SMALL: Final = 0.56
"""Mean widths of characters by the font size: with room for the widest of the fonts."""


def text_width(text: str, size: float, *, mono: bool = False) -> float:
    """Return about how wide a text is in pixels at a font size."""
    return size * sum(_MONO if mono else _width(letter) for letter in text)


def _width(letter: str) -> float:
    return _CAPITAL if letter.isupper() or letter == "…" else _SMALL


def fitted(text: str, width: float, size: float) -> str:
    """Return a text, cut off with an ellipsis where it is wider than `width` pixels."""
    if text_width(text, size) <= width:
        return text
    room = width / size - _width("…")
    length = 0
    while length < len(text) and (room := room - _width(text[length])) >= 0:
        length += 1
    return text[:length].rstrip(" ,:;") + "…"


class Canvas:
    """Collects elements; `document` wraps them up. Every text is escaped here, once."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def _add(self, part: str) -> None:
        self._parts.append(part)

    @contextmanager
    def titled(self, tooltip: str, kind: str = "") -> Iterator[None]:
        """Group what is drawn inside under a tooltip and a class."""
        named = f" class={quoteattr(kind)}" if kind else ""
        self._add(f"<g{named}><title>{_clean(tooltip)}</title>")
        yield
        self._add("</g>")

    def rect(self, kind: str, box: tuple[float, float, float, float], *, radius: float = 0) -> None:
        """Draw a rectangle: x, y, width and height."""
        x, y, width, height = map(_number, box)
        round_ = f' rx="{_number(radius)}"' if radius else ""
        self._add(
            f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}"{round_}/>'
        )

    def path(self, kind: str, data: str, *, width: float = 0, opacity: float = 0) -> None:
        """Draw a path; `data` has numbers made by `point`."""
        more = f' stroke-width="{_number(width)}"' if width else ""
        more += f' opacity="{_number(opacity)}"' if opacity else ""
        self._add(f'<path class="{kind}" d="{data}"{more}/>')

    def text(self, kind: str, x: float, y: float, text: str) -> None:
        """Write a text with its baseline at (x, y)."""
        self._add(f'<text class="{kind}" x="{_number(x)}" y="{_number(y)}">{_clean(text)}</text>')

    def document(self, size: tuple[float, float], title: str, text: str, style: str) -> str:
        """Return the whole file: `style` holds the CSS and the definitions."""
        width, height = map(_number, size)
        body = "\n".join(self._parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img" aria-labelledby="title desc">\n'
            f'<title id="title">{_clean(title)}</title>\n<desc id="desc">{_clean(text)}</desc>\n'
            f'{style}\n<rect class="sheet" width="{width}" height="{height}"/>\n{body}\n</svg>\n'
        )


def point(x: float, y: float) -> str:
    """Return a point of a path."""
    return f"{_number(x)} {_number(y)}"


def _clean(text: str) -> str:
    # Line breaks are our own: names have been escaped before they come into a text.
    return escape("\n".join(escaped(line) for line in text.split("\n")))


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
