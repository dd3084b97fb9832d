"""Octet diagrams and bit diagrams as inline SVG whose colours are the theme's.

Colours and fonts are classes of `docs/stylesheets/luformat.css`; each box is a link to the
row of its field in the table.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Final

from tools.docs.bits import Strip
from tools.docs.octets import ELLIPSIS, ROW, Block, Line

__all__ = ["bit_diagram", "octet_diagram"]

_COLUMN: Final = 84
_GUTTER: Final = 62
_LINE: Final = 36
_FOLDED: Final = 58
_HEAD: Final = 22
_CHAR: Final = 7.4
_SMALL_CHAR: Final = 6.1

_FOLDED_ABOVE: Final = 560
"""Pixels above which a picture is folded, so that the table below it is not out of sight."""
_FOLD: Final = {"lu-octets": "The picture of its octets", "lu-bits": "The picture of its bits"}

Anchor = Callable[[str], str]


def _text(x: float, y: float, kind: str, content: str) -> str:
    return f'<text x="{x:g}" y="{y:g}" class="{kind}">{html.escape(content)}</text>'


def _svg(width: float, height: float, label: str, kind: str, parts: Sequence[str]) -> str:
    # One line, without a blank one inside: Markdown ends raw HTML at an empty line. A group and no
    # image: the boxes are links.
    drawn = (
        f'<div class="lu-diagram" data-search-exclude><svg class="{kind}" role="group" '
        f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'xmlns="http://www.w3.org/2000/svg" aria-label="{html.escape(label)}">'
        + "".join(parts)
        + "</svg></div>"
    )
    if height <= _FOLDED_ABOVE:
        return f"{drawn}\n"
    return f'<details class="lu-fold"><summary>{_FOLD[kind]}</summary>{drawn}</details>\n'


class _Placed:
    """The lines of a diagram with their vertical places."""

    def __init__(self, lines: Sequence[Line]):
        self.lines = lines
        self.tops: list[float] = []
        y: float = _HEAD
        for number, line in enumerate(lines):
            if number and line.run != lines[number - 1].run:
                y += 8
            self.tops.append(y)
            y += self.height(line)
        self.bottom = y

    @staticmethod
    def height(line: Line) -> float:
        if line.rows > 1:
            return _FOLDED
        return 26 if all(block.label == ELLIPSIS for block in line.blocks) else _LINE


def _edge(line: Line, block: Block) -> tuple[float, float]:
    """Return where a block begins and ends within a line, in pixels."""
    low = max(block.start - line.offset, 0)
    high = min(block.stop - line.offset, ROW)
    return _GUTTER + low * _COLUMN, _GUTTER + high * _COLUMN


def octet_diagram(lines: Sequence[Line], label: str, anchor: Anchor) -> str:
    """Return the picture of a type's octets, eight a row; `anchor` names the row of a field."""
    placed = _Placed(lines)
    width = _GUTTER + ROW * _COLUMN + 2
    parts = [_text(_GUTTER - 10, 14, "lu-offset", "octet")]
    parts += [
        _text(_GUTTER + (column + 0.5) * _COLUMN, 14, "lu-column", str(column))
        for column in range(ROW)
    ]
    for line, top in zip(lines, placed.tops, strict=True):
        if not line.has_place:
            continue
        mark = f"+{line.offset}" if line.is_relative else f"0x{line.offset:02x}"
        parts.append(_text(_GUTTER - 10, top + 22, "lu-offset", mark))
    drawn: set[Block] = set()
    for number, line in enumerate(lines):
        for block in line.blocks:
            if block in drawn:
                continue
            drawn.add(block)
            spread = [
                (each, top)
                for each, top in zip(lines[number:], placed.tops[number:], strict=True)
                if each.run == line.run and block in each.blocks
            ]
            parts.append(_block(block, spread, anchor))
    return _svg(width, placed.bottom + 2, label, "lu-octets", parts)


def _block(block: Block, spread: Sequence[tuple[Line, float]], anchor: Anchor) -> str:
    boxes = []
    for line, top in spread:
        left, right = _edge(line, block)
        boxes.append((left, top, right, top + _Placed.height(line)))
    kinds = ["lu-box"]
    kinds += ["lu-open"] * block.open_ended + ["lu-if"] * block.conditional
    kinds += ["lu-gap"] * (block.label == ELLIPSIS)
    kinds += ["lu-spare"] * block.field.startswith(("reserved", "padding", "pad", "trailing"))
    drawn = f'<path class="{" ".join(kinds)}" d="{_outline(boxes)}"/>'
    # The label goes where there is most room.
    joined = _same_width(boxes)
    left, top, right, bottom = joined or max(boxes, key=lambda box: box[2] - box[0])
    drawn += _label(block, left, top, right, bottom)
    if not joined and len(boxes) == 2 and min(box[2] - box[0] for box in boxes) >= _COLUMN:
        rest = min(boxes, key=lambda box: box[2] - box[0])
        if rest[:2] != (left, top):
            drawn += _text((rest[0] + rest[2]) / 2, (rest[1] + rest[3]) / 2 + 4, "lu-note", "…")
    title = f"<title>{html.escape(block.field)}</title>"
    return f'<a href="#{html.escape(anchor(block.field))}">{title}{drawn}</a>'


Box = tuple[float, float, float, float]


def _same_width(boxes: Sequence[Box]) -> Box | None:
    """Return the boxes as one if they lie under one another with equal edges."""
    if len({box[0] for box in boxes}) == len({box[2] for box in boxes}) == 1:
        return boxes[0][0], boxes[0][1], boxes[0][2], boxes[-1][3]
    return None


def _outline(boxes: Sequence[Box]) -> str:
    """Return the outline of boxes that follow one another like lines of selected text."""
    first, last = boxes[0], boxes[-1]
    if len(boxes) == 1 or _same_width(boxes):
        return f"M{first[0]:g} {first[1]:g}H{first[2]:g}V{last[3]:g}H{first[0]:g}Z"
    if len(boxes) == 2 and last[2] <= first[0]:
        return _outline([first]) + _outline([last])
    left, right = last[0], first[2]
    return (
        f"M{first[0]:g} {first[1]:g}H{right:g}V{last[1]:g}H{last[2]:g}V{last[3]:g}"
        f"H{left:g}V{first[3]:g}H{first[0]:g}Z"
    )


def _label(block: Block, left: float, top: float, right: float, bottom: float) -> str:
    middle, centre = (left + right) / 2, (top + bottom) / 2
    room = right - left - 8
    lines, size = _fit(block.label, room)
    note = block.note
    if note and len(note) * _SMALL_CHAR > room:
        note = ""
    if block.label == ELLIPSIS:
        return _text(middle, centre + 4, "lu-note", f"{ELLIPSIS}  {note}" if note else ELLIPSIS)
    if note:
        lines = [*lines[:1], note]
    step = 14
    y = centre + 4 - step * (len(lines) - 1) / 2
    drawn = ""
    for number, line in enumerate(lines):
        kind = "lu-note" if note and number else size
        drawn += _text(middle, y + number * step, kind, line)
    return drawn


def _fit(name: str, room: float) -> tuple[list[str], str]:
    """Return a name in one or two lines that fit, and the class of the letters."""
    if len(name) * _CHAR <= room:
        return [name], "lu-name"
    if len(name) * _SMALL_CHAR <= room:
        return [name], "lu-small"
    most = int(room // _SMALL_CHAR)
    cuts = [number for number, letter in enumerate(name) if letter == "_" and 0 < number <= most]
    cut = cuts[-1] if cuts else most
    head, tail = name[:cut], name[cut:]
    if len(tail) > most:
        tail = tail[: most - 1] + "…"
    return [head, tail], "lu-small"


def bit_diagram(strip: Strip, label: str, anchor: Anchor) -> str:
    """Return the picture of an integer's bits, the highest left, with a line to each name."""
    cells = strip.cells
    widths = [max(18.0, 7.0 * len(cell.bits) + 8) for cell in cells]
    left, top, height, step = 2.0, 4.0, 26.0, 20.0
    named = [number for number, cell in enumerate(cells) if cell.member]
    edge = left + sum(widths)
    names_at = edge + 26
    # The line beside a name has to have room for all that ends there.
    longest = max((len(cells[number].label) for number in named), default=0)
    width = max(names_at + longest * _CHAR + 8, 320)
    parts: list[str] = []
    starts = [left + sum(widths[:number]) for number in range(len(cells))]
    y = top + height + 18
    for number in reversed(named):
        cell, middle = cells[number], starts[number] + widths[number] / 2
        lead = f"M{middle:g} {top + height:g}V{y:g}H{names_at - 6:g}"
        parts.append(
            f'<a href="#{html.escape(anchor(cell.member))}"><path class="lu-lead" d="{lead}"/>'
            + _text(names_at, y + 4, "lu-bit-name", cell.label)
            + "</a>"
        )
        y += step
    for start, cell_width, cell in zip(starts, widths, cells, strict=True):
        kind = "lu-box" if cell.member else "lu-box lu-spare"
        box = _outline([(start, top, start + cell_width, top + height)])
        parts.append(f'<path class="{kind}" d="{box}"/>')
        parts.append(_text(start + cell_width / 2, top + 17, "lu-bit", cell.bits))
    return _svg(width, y, label, "lu-bits", parts)
