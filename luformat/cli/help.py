"""Help as wide as the terminal, within reason, and no name broken at its hyphen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import click

__all__ = ["WIDEST", "HelpContext"]

WIDEST: Final = 120
"""Columns beyond which lines of text are hard to follow."""
_HYPHEN: Final = "\ue000"
"""Stands for a hyphen until the lines are made; text has none of it."""


def _kept(text: str) -> str:
    """Return a text whose names are not broken at their hyphens."""
    return re.sub(r"(?<=\w)-(?=\w)", _HYPHEN, text)


class _Formatter(click.HelpFormatter):
    def write_text(self, text: str) -> None:
        super().write_text(_kept(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], *args: Any, **options: Any) -> None:
        super().write_dl([(name, _kept(text)) for name, text in rows], *args, **options)

    def getvalue(self) -> str:
        return super().getvalue().replace(_HYPHEN, "-")


class HelpContext(click.Context):
    """A context whose help is laid out so."""

    formatter_class = _Formatter

    def __init__(self, *args: Any, **options: Any):
        options.setdefault("max_content_width", WIDEST)
        super().__init__(*args, **options)
