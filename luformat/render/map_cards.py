"""The middle of the picture: a card for each range, by address, the gaps between them small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from luformat.handover.owned_rows import MapRow, rows_of
from luformat.handover.owners import Owner
from luformat.handover.ownership import Ownership
from luformat.render.map_canvas import Canvas, fitted, text_width
from luformat.render.map_style import OWNER_CLASSES
from luformat.render.map_words import is_alarming, row_detail, row_owner, size_text
from luformat.tree.words import plural

__all__ = ["Card", "cards_of", "draw_card", "row_class"]

_ROWS: Final = 24
_SPLITS: Final = (12, 6, 3, 1)
"""Cards that folded ranges are split into: the most that keep to so many cards in all."""
_MANY: Final = 40

_CELLS: Final = 6
"""Neighbouring data pages up to this number are drawn one by one."""
_CELL: Final = (52.0, 20.0)
_GAP: Final = 3.0


@dataclass(frozen=True, slots=True)
class Card:
    """One row of the table, drawn from `top` on; all in pixels.

    `pages` are the numbers of the data pages that are drawn as cells, by address.
    """

    row: MapRow
    top: float
    height: float
    pages: tuple[int, ...]

    @property
    def middle(self) -> float:
        """Where a line to the card as a whole ends."""
        return self.top + self.height / 2

    def cell(self, number: int) -> float:
        """Return the top of a cell."""
        return self.middle + (number - len(self.pages) / 2) * _CELL[1]


def cards_of(owned: Ownership, top: float, height: float) -> list[Card]:
    """Return the cards of all memory, from `top` down (pixels).

    Up to `height`, cards with many data pages are made taller, so that the lines to the
    stream stay apart.
    """
    for split in _SPLITS:
        rows = list(rows_of(owned, _ROWS, split=split))
        if len(rows) <= _MANY:
            break
    pages = [_cells(owned, row) for row in rows]
    heights = [_height(owned, row, len(cells)) for row, cells in zip(rows, pages, strict=True)]
    many = [
        number
        for number, row in enumerate(rows)
        if row.range.owners & Owner.DATA and not pages[number]
    ]
    room = max(0.0, height - sum(heights) - _GAP * len(rows))
    for number in many:
        heights[number] += room / len(many)
    cards = []
    for row, tall, cells in zip(rows, heights, pages, strict=True):
        cards.append(Card(row, top, tall, cells))
        top += tall + _GAP
    return cards


def _cells(owned: Ownership, row: MapRow) -> tuple[int, ...]:
    """Return the data pages that are drawn one by one: none where there are many."""
    if row.fold is not None or not row.range.owners & Owner.DATA:
        return ()
    found = owned.pages.between(row.range.start, row.range.end)
    return tuple(found.tolist()) if len(found) <= _CELLS else ()


def _height(owned: Ownership, row: MapRow, cells: int) -> float:
    if row.fold is None and not row.range.owners:
        return 22.0
    lines = 42.0 if row_detail(owned, row) else 26.0
    return max(lines, cells * _CELL[1] + 8)


def row_class(row: MapRow) -> str:
    """Return the class that colours a row."""
    for owner, name in OWNER_CLASSES.items():
        if owner & row.range.owners:
            return name
    return "ram" if row.range.present else "hole"


def draw_card(canvas: Canvas, owned: Ownership, card: Card, left: float, width: float) -> None:
    """Draw a card: a band in its colour, then address, owner and size, and the details."""
    row, found = card.row, card.row.range
    kind, detail = row_class(row), row_detail(owned, row)
    alarm = is_alarming(row)
    box = (left, card.top, width, card.height)
    with canvas.titled("\n".join(filter(None, _tooltip(owned, row, detail)))):
        if found.owners:
            canvas.rect(f"{kind} pale", box, radius=3)
            canvas.rect(kind, (left, card.top, 6, card.height), radius=1)
        else:
            canvas.rect(kind, box, radius=3)
        if alarm:
            canvas.rect("clash", (left, card.top, 6, card.height), radius=1)
            canvas.rect("alarm" if found.present else "alarm gone", box, radius=3)
        _words(canvas, owned, card, (left, width), detail, alarm=alarm)
        for number, page in enumerate(card.pages):
            x, y = left + width - _CELL[0], card.cell(number)
            canvas.rect(f"{kind} pale", (x, y + 1, _CELL[0], _CELL[1] - 2), radius=2)
            canvas.rect("frame", (x, y + 1, _CELL[0], _CELL[1] - 2), radius=2)
            canvas.text("text mid mono", x + _CELL[0] / 2, y + 14, f"{page:,}")


def _words(
    canvas: Canvas,
    owned: Ownership,
    card: Card,
    place: tuple[float, float],
    detail: str,
    *,
    alarm: bool,
) -> None:
    left, width = place
    found = card.row.range
    plain = not found.owners
    address = f"{found.start:#x}"
    line = card.top + (15 if plain else 17)
    if not detail or plain:
        line = card.middle + 4
    right = left + width - (_CELL[0] + 10 if card.pages else 10)
    owner_at = left + 24 + text_width("0x" + "0" * max(9, len(f"{owned.end:x}")), 11.5, mono=True)
    pages = owned.page_count(found.size)
    size = size_text(found.size) if plain else f"{size_text(found.size)} · {plural(pages, 'page')}"
    owner = row_owner(card.row)
    if plain and detail:
        owner += f": {detail}"
    room = right - owner_at - text_width(size, 11) - 12
    if plain:
        # On a hatched gap the words need a ground of their own.
        halo = "" if found.present else " halo"
        canvas.text(f"muted mono{halo}", left + 14, line, address)
        canvas.text(f"muted small{halo}", owner_at, line, fitted(owner, room, 11))
        canvas.text(f"muted small end{halo}", right, line, size)
        return
    canvas.text("text mono", left + 14, line, address)
    canvas.text("text b", owner_at, line, fitted(owner, room, 12.5))
    canvas.text("muted small end", right, line, size)
    if detail:
        kind = "alert" if alarm else "muted"
        canvas.text(f"{kind} small", owner_at, line + 16, fitted(detail, right - owner_at, 11))


def _tooltip(owned: Ownership, row: MapRow, detail: str) -> Iterator[str]:
    found = row.range
    pages = owned.page_count(found.size)
    yield f"{found.start:#x}-{found.end:#x}"
    yield f"{row_owner(row)}, {size_text(found.size)}, {plural(pages, 'page')}"
    yield detail
