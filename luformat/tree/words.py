"""Words that several kinds of output put together alike."""

from __future__ import annotations

__all__ = ["plural"]


def plural(count: int, noun: str, many: str | None = None) -> str:
    """Return a count with its noun (`1,020 records`); without `many` its plural has an s."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"
