"""The right of the picture: the stream in order, and where each part of it lies in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from luformat.handover.owned_contents import StreamPart
from luformat.handover.owners import Owner
from luformat.handover.ownership import Ownership
from luformat.render.map_canvas import Canvas, fitted, point, text_width
from luformat.render.map_cards import Card
from luformat.render.map_style import DOMAIN_COLOURS
from luformat.render.map_words import held_text, size_text

__all__ = ["Unit", "draw_unit", "draw_wires", "part_class", "units_of"]

_SINGLE: Final = 24
"""Pages, or runs of pages, up to this number get a box each."""
_BUCKETS: Final = 36
"""Boxes of as many pages each, where there are more."""
_SLICES: Final = 12
"""Colours that a box is made of, at most."""
_LEAST_SHARE: Final = 0.04
"""Share of a box's pages below which no line is drawn to where they lie."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Stream pages `first` to `last` (exclusive) in one box, drawn from `top` on (pixels)."""

    first: int
    last: int
    top: float
    height: float

    @property
    def middle(self) -> float:
        """Where the lines to the box end."""
        return self.top + self.height / 2


def units_of(owned: Ownership) -> list[Unit]:
    """Return the boxes of the stream, drawn from 0 down."""
    count = len(owned.pages)
    if count <= _SINGLE:
        bounds = list(range(count + 1))
    elif owned.pages.run_count <= _SINGLE:
        bounds = [run.offset // owned.page_size for run in owned.pages.runs()] + [count]
    else:
        bounds = [count * number // _BUCKETS for number in range(_BUCKETS + 1)]
    height = 38.0 if len(bounds) <= _SINGLE // 2 else 32.0 if len(bounds) <= _SINGLE + 1 else 17.0
    pitch = height + (4 if height > 20 else 1)
    return [
        Unit(first, last, number * pitch, height)
        for number, (first, last) in enumerate(pairwise(bounds))
        if last > first
    ]


def part_class(part: StreamPart) -> str:
    """Return the class that colours a part of the stream."""
    if part.kind == "domain":
        return f"d{(part.domain or 0) % DOMAIN_COLOURS}"
    return {"end": "global"}.get(part.kind, part.kind)


def _slices(owned: Ownership, unit: Unit) -> Iterator[tuple[float, str]]:
    """Yield (share, class) of the parts in a box; of many parts, a sample."""
    size = owned.page_size
    start, end = unit.first * size, unit.last * size
    parts = owned.contents.parts_in(start, end - start)
    parts = tuple(part for part in parts if part.kind != "end") or parts
    if len(parts) > _SLICES:
        for number in range(_SLICES):
            at = start + (end - start) * (2 * number + 1) // (2 * _SLICES)
            yield 1 / _SLICES, part_class(owned.contents.parts_in(at, 1)[0])
        return
    for part in parts:
        yield (min(end, part.end) - max(start, part.offset)) / (end - start), part_class(part)


def draw_unit(canvas: Canvas, owned: Ownership, unit: Unit, left: float, right: float) -> None:
    """Draw a box in the colours of what it holds, and words beside it."""
    width, size = 40.0, owned.page_size
    offset, length = unit.first * size, (unit.last - unit.first) * size
    held = held_text(owned, offset, length)
    single = unit.last - unit.first == 1
    name = f"page {unit.first:,}" if single else f"pages {unit.first:,}-{unit.last - 1:,}"
    where = f"{owned.pages.maddr_of(offset):#x}" if single else size_text(length)
    tooltip = f"{name} of the stream, +{offset:#x}-{offset + length:#x}"
    tooltip += f"\nat maddr {where}" if single else f"\n{where}"
    with canvas.titled(f"{tooltip}\n{held_text(owned, offset, length, 12)}"):
        top = unit.top
        for share, kind in _slices(owned, unit):
            height = max(3.0, share * unit.height)
            height = min(height, unit.top + unit.height - top)
            if height > 0:
                canvas.rect(kind, (left, top, width, height))
            top += height
        canvas.rect("frame", (left, unit.top, width, unit.height))
        x = left + width + 10
        if unit.height < 20:
            line = unit.middle + 4
            canvas.text("text small", x, line, name)
            widest = f"pages {len(owned.pages):,}-{len(owned.pages):,}"
            x += text_width(widest, 11) + 6
            canvas.text("muted small", x, line, fitted(held, right - x, 11))
            return
        canvas.text("text b", x, unit.middle - 3, name)
        canvas.text("muted mono end", right, unit.middle - 3, where)
        canvas.text("muted small", x, unit.middle + 12, fitted(held, right - x, 11))


def draw_wires(
    canvas: Canvas,
    owned: Ownership,
    cards: list[Card],
    unit: Unit,
    ends: tuple[float, float],
) -> None:
    """Draw lines from the cards that hold the pages of a box to the box."""
    colour = max(_slices(owned, unit))[1]
    starts = np.array([card.row.range.start for card in cards], np.uint64)
    maddrs = owned.pages.mfns[unit.first : unit.last] * np.uint64(owned.page_size)
    places = np.searchsorted(starts, maddrs, side="right") - 1
    counts = np.bincount(places, minlength=len(cards))
    for number in np.flatnonzero(counts):
        share = int(counts[number]) / (unit.last - unit.first)
        if share < _LEAST_SHARE:
            continue
        card = cards[int(number)]
        y = _height_in(owned, card, unit)
        middle = (ends[0] + ends[1]) / 2
        curve = (
            f"M{point(ends[0], y)}C{point(middle, y)} "
            f"{point(middle, unit.middle)} {point(ends[1], unit.middle)}"
        )
        if share == 1:
            canvas.path(f"wire {colour}", curve)
        else:
            canvas.path(f"wire {colour}", curve, width=1 + 3 * share, opacity=0.2 + 0.7 * share)


def _height_in(owned: Ownership, card: Card, unit: Unit) -> float:
    """Return the height at which the pages of a box stand in a card."""
    for number, page in enumerate(card.pages):
        if unit.first <= page < unit.last:
            return card.cell(number) + 10
    found = card.row.range
    if not found.owners & Owner.DATA or card.row.fold is not None:
        return card.middle
    low = int(owned.pages.mfns[unit.first : unit.last].min()) * owned.page_size
    high = int(owned.pages.mfns[unit.first : unit.last].max() + 1) * owned.page_size
    middle = (max(found.start, low) + min(found.end, high)) / 2
    return card.top + (middle - found.start) / found.size * card.height
