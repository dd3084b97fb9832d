"""Words that several kinds of output put together alike."""

from __future__ import annotations

__all__ = ["plural", "size_words"]

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
