"""Words that several kinds of output put together alike."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["meant", "plural", "size_words"]

_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB")


def plural(count: int, noun: str, many: str | None = None) -> str:
    """Return a count with its noun (`1,020 records`); without `many` its plural has an s."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def size_words(size: int) -> str:
    """Return a number of bytes in the unit that people read it in (`20.4 MiB`)."""
    if size < 1 << 14:
        return plural(size, "byte")
    unit = min((size.bit_length() - 1) // 10, len(_UNITS) - 1)
    text = f"{size / (1 << 10 * unit):.1f}".removesuffix(".0")
    return f"{text} {_UNITS[unit]}"


def meant(word: str, known: Iterable[str]) -> str | None:
    """Return the question after a word that was mistyped, None if nothing known is like it."""
    # Imported here: only mistakes need it.
    from difflib import get_close_matches

    found = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    return f"did you mean {found[0]}?" if found else None
