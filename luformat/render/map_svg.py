"""The map as a picture: the machine to scale, its ranges magnified, the stream in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np

from luformat.handover.owners import Owner, owner_names
from luformat.handover.ownership import Ownership
from luformat.render.map_axis import Axis
from luformat.render.map_canvas import Canvas, fitted, point, text_width
from luformat.render.map_cards import Card, cards_of, draw_card, row_class
from luformat.render.map_stream import draw_unit, draw_wires, part_class, units_of
from luformat.render.map_style import DOMAIN_COLOURS, OWNER_CLASSES, map_style
from luformat.render.map_words import map_notes, size_text, tick_text
from luformat.tree.words import plural

__all__ = ["map_svg"]

_WIDTH: Final = 1280.0
_MARGIN: Final = 32.0
_BAR: Final = (100.0, 36.0)
"""Left edge and width of the bar of the whole machine."""
_FLAG: Final = 9.0
"""Width of the marks beside it that show small things."""
_CARDS: Final = (216.0, 560.0)
_STREAM: Final = 868.0
_LEAST: Final = 360.0
"""Least height of the columns."""
_CELL: Final = 2.0
"""Height of what the bar is made of: nothing is drawn lower."""


def map_svg(owned: Ownership, name: str) -> str:
    """Return the picture as an SVG file, without scripts and without outside references.

    `name` is what the user called the dump. The length is bounded whatever the dump holds.
    """
    canvas = Canvas()
    top = _header(canvas, owned, name) + 48
    units = units_of(owned)
    length = units[-1].top + units[-1].height
    cards = cards_of(owned, top, length)
    height = max(_LEAST, cards[-1].top + cards[-1].height - top, length)
    axis = Axis(owned, top, height)
    _titles(canvas, top - 16)
    _bar(canvas, owned, axis)
    for card in cards:
        _beam(canvas, axis, card)
    shift = _shift(cards, length, top, height)
    units = [replace(unit, top=unit.top + shift) for unit in units]
    for unit in units:
        draw_wires(canvas, owned, cards, unit, (sum(_CARDS), _STREAM))
    for card in cards:
        draw_card(canvas, owned, card, *_CARDS)
    for unit in units:
        draw_unit(canvas, owned, unit, _STREAM, _WIDTH - _MARGIN)
    bottom = top + height + 24
    for note in map_notes(owned):
        canvas.text("muted", _MARGIN, bottom, fitted(note, _WIDTH - 2 * _MARGIN, 12))
        bottom += 18
    return canvas.document((_WIDTH, bottom + 8), f"Map of {name}", _summary(owned), map_style())


def _summary(owned: Ownership) -> str:
    return (
        f"{size_text(owned.in_dump)} of machine memory up to {size_text(owned.end)}, "
        f"{owned.candidate.title.replace('maddr ', '')}, "
        f"{plural(len(owned.pages), 'data page')} of {owned.page_size} bytes"
    )


def _header(canvas: Canvas, owned: Ownership, name: str) -> float:
    """Write title and legend; return the height at which they end."""
    canvas.text("text h1", _MARGIN, 44, fitted(f"Who owns which pages of {name}", _WIDTH - 80, 20))
    written_by = f"Xen {owned.handover.version}, " if owned.handover.version else ""
    canvas.text("muted", _MARGIN, 66, written_by + _summary(owned))
    y = _legend(canvas, "memory", list(_owner_keys(owned)), 96)
    return _legend(canvas, "stream", list(_part_keys(owned)), y + 22)


def _owner_keys(owned: Ownership) -> Iterator[tuple[str, str]]:
    for owner, kind in OWNER_CLASSES.items():
        share = owned.share(owner)
        if share.ranges:
            yield kind, f"{owner_names(owner)[0]} {size_text(share.size)}"
    if owned.other_ram.ranges:
        yield "ram", f"other RAM {size_text(owned.other_ram.size)}"
    if owned.holes.ranges:
        yield "hole", f"not in the dump {size_text(owned.holes.size)}"
    if owned.in_conflict.any() or owned.is_missing.any():
        yield "clash", "conflict, or data missing"


def _part_keys(owned: Ownership) -> Iterator[tuple[str, str]]:
    domains = 0
    for part in owned.contents.parts:
        if part.kind == "end":
            continue
        domains += part.kind == "domain"
        if domains <= DOMAIN_COLOURS or part.kind != "domain":
            yield part_class(part), "global records" if part.kind == "global" else part.label
        elif domains == DOMAIN_COLOURS + 1:
            yield part_class(part), "more domains, the same colours again"


def _legend(canvas: Canvas, what: str, keys: list[tuple[str, str]], y: float) -> float:
    x = _BAR[0]
    canvas.text("muted small", _MARGIN, y, what)
    for kind, label in keys:
        width = 20 + text_width(label, 12) + 14
        if x + width > _WIDTH - _MARGIN:
            x, y = _BAR[0], y + 20
        canvas.rect(kind, (x, y - 10, 13, 12), radius=2)
        canvas.rect("frame", (x, y - 10, 13, 12), radius=2)
        canvas.text("text", x + 19, y, label)
        x += width
    return y


def _titles(canvas: Canvas, y: float) -> None:
    canvas.text("text h2", _MARGIN, y, "The machine, to scale")
    canvas.text("text h2", _CARDS[0], y, "Its ranges by address, not to scale")
    canvas.text("text h2", _STREAM, y, "The stream in order")


def _bar(canvas: Canvas, owned: Ownership, axis: Axis) -> None:
    left, width = _BAR
    count = int((axis.bottom - axis.top) / _CELL)
    edges = [axis.top + _CELL * number for number in range(count)] + [axis.bottom]
    found = [_cell(owned, axis.address(low), axis.address(high)) for low, high in pairwise(edges)]
    for lane, (x, broad, more) in enumerate(((left, width, 0.0), (left + width, _FLAG, 1.0))):
        begin = 0
        for number in range(1, len(found) + 1):
            kind = found[begin][lane]
            if number < len(found) and found[number][lane] == kind:
                continue
            if kind:
                tall = edges[number] - edges[begin] + 2 * more
                canvas.rect(kind, (x, edges[begin] - more, broad, tall))
            begin = number
    canvas.rect("frame", (left, axis.top, width, axis.bottom - axis.top))
    if axis.cut is not None:
        _cut(canvas, axis, axis.cut)
    for address in axis.ticks():
        y = axis.y(address)
        canvas.path("tick", f"M{point(left - 6, y)}H{left:.0f}")
        canvas.text("muted small end", left - 10, y + 4, tick_text(address))


def _cell(owned: Ownership, start: int, end: int) -> tuple[str, str]:
    """Return the classes of some of the bar: what fills it, and the mark beside it."""
    here = owned.between(start, end)
    together = Owner(int(np.bitwise_or.reduce(owned.owners[here])))
    if owned.in_conflict[here].any() or owned.is_missing[here].any():
        mark = "clash"
    else:
        marks = (Owner.BREADCRUMB, Owner.ARRAY, Owner.DATA)
        mark = next((OWNER_CLASSES[owner] for owner in marks if owner & together), "")
    fills = (Owner.M2P, Owner.M2P_COMPAT, Owner.BOOTMEM)
    fill = next((OWNER_CLASSES[owner] for owner in fills if owner & together), "")
    return fill or ("ram" if owned.present[here].any() else "hole"), mark


def _cut(canvas: Canvas, axis: Axis, cut: tuple[int, int]) -> None:
    """Draw the two edges of a hole that is cut out."""
    left, right = _BAR[0] - 4, sum(_BAR) + 4
    middle = (axis.y(cut[0]) + axis.y(cut[1])) / 2
    step = (right - left) / 8
    upper = [(left + step * n, middle - 5 + (3 if n % 2 else -3)) for n in range(9)]
    lower = [(x, y + 10) for x, y in reversed(upper)]
    path = "M" + "L".join(point(x, y) for x, y in upper + lower) + "Z"
    with canvas.titled(f"{size_text(cut[1] - cut[0])} that are not in the dump are cut out here"):
        canvas.path("cut", path)


def _beam(canvas: Canvas, axis: Axis, card: Card) -> None:
    """Draw how a card magnifies its part of the bar."""
    found = card.row.range
    if not found.owners:
        return
    left = sum(_BAR) + _FLAG
    top, bottom = axis.y(found.start), axis.y(found.end)
    corners = (
        (left, top),
        (_CARDS[0], card.top),
        (_CARDS[0], card.top + card.height),
        (left, max(bottom, top + 1)),
    )
    path = "M" + "L".join(point(x, y) for x, y in corners) + "Z"
    canvas.path(f"{row_class(card.row)} beam", path)


def _shift(cards: list[Card], length: float, top: float, height: float) -> float:
    """Return where the stream begins: beside its pages, as far as there is room."""
    held = [card.middle for card in cards if card.row.range.owners & Owner.DATA]
    middle = sum(held) / len(held) if held else top
    return min(max(top, middle - length / 2), top + height - length)
