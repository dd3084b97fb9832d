"""How sure the order of pages is that were put together, in lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.locate.reassembled import JOIN_WORDS, Join, Reassembled

__all__ = ["reassembled_lines"]

_SHOWN: Final = 8


def reassembled_lines(order: Reassembled) -> Iterator[str]:
    """Yield how many joins are sure, which are not, and why the pages end."""
    for join, word in JOIN_WORDS.items():
        count = order.count(join)
        if count and join is not Join.FIRST:
            yield f"order      {count} {word}{_numbers(order, join)}"
    if order.stopped is not None:
        yield f"stopped    {order.stopped}"


def _numbers(order: Reassembled, wanted: Join) -> str:
    """Return which pages are not sure, the first few stretches of them."""
    if wanted <= Join.PROVED:
        return ""
    found = [(first, last) for first, last, join in order.stretches if join is wanted]
    shown = [str(first) if first == last else f"{first}-{last}" for first, last in found[:_SHOWN]]
    return f": pages {', '.join(shown)}{' …' if len(found) > _SHOWN else ''}"
