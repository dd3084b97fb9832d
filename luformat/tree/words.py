"""Words that several kinds of output put together alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = ["UNITS", "meant", "plural", "size_words", "unit_of"]

UNITS: Final = ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB")


def plural(count: int, noun: str, many: str | None = None) -> str:
    """Return a count with its noun (`1,020 records`); without `many` its plural has an s."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def size_words(size: int, *, exact: int = 1 << 14) -> str:
    """Return a number of bytes in the unit that people read it in (`20.4 MiB`).

    Below `exact` bytes they are counted; a decimal shows that the number is rounded.
    """
    if size < exact:
        return plural(size, "byte")
    unit = unit_of(size)
    whole, rest = divmod(size, 1 << 10 * unit)
    return f"{size / (1 << 10 * unit):.1f} {UNITS[unit]}" if rest else f"{whole} {UNITS[unit]}"


def unit_of(size: int) -> int:
    """Return the largest of the `UNITS` that a size has one of, as its place among them."""
    return min(max(size.bit_length() - 1, 0) // 10, len(UNITS) - 1)


def meant(word: str, known: Iterable[str]) -> str | None:
    """Return the question after a word that was mistyped, None if nothing known is like it."""
    # Imported here: only mistakes need it.
    from difflib import get_close_matches

    found = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return f"did you mean {found[0]}?" if found else None
