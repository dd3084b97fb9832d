"""The octet boxes in which Xen's documents draw a layout: drawn, and read back.

A row has eight octets between columns 0 and 50; a bar stands where a field begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

__all__ = ["OPEN", "Box", "drawn", "read_boxes"]

ROW: Final = 8
OPEN: Final = None
"""Width of a field that has no fixed one."""
_WIDTH: Final = 50
_COLUMNS: Final = (0, 6, 12, 18, 24, 30, 36, 42, _WIDTH)
_RULER: Final = " 0     1     2     3     4     5     6     7 octet"
_PART: Final = re.compile(r"(.*?)\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Box:
    """A field of a picture: offset and width in octets, OPEN where it has no fixed width."""

    name: str
    offset: int
    width: int | None


def drawn(boxes: Sequence[Box]) -> Iterator[str]:
    """Yield the lines of a picture."""
    rows = [row for box in boxes for row in _rows(box)]
    yield _RULER
    ticks: set[int] = set()
    line: list[tuple[int, int, str]] = []
    for start, stop, text in rows:
        line.append((start, stop, text))
        if stop < ROW:
            continue
        here = {start for start, _, _ in line} | {ROW}
        yield _border(ticks | here)
        yield _cells(line)
        if text.endswith("..."):
            yield "..."
        ticks, line = here, []
    if line:
        here = {start for start, _, _ in line} | {line[-1][1], ROW}
        yield _border(ticks | here)
        yield _cells(line)
        ticks = here
    yield _border(ticks | {0, ROW})


def _rows(box: Box) -> Iterator[tuple[int, int, str]]:
    start = box.offset % ROW
    if box.width is None:
        yield start, ROW, f"{box.name}..."
    elif box.width <= ROW - start:
        yield start, start + box.width, box.name
    else:
        for at in range(0, box.width, ROW):
            yield 0, ROW, f"{box.name}[{at}-{at + ROW - 1}]"


def _border(ticks: set[int]) -> str:
    found = ["-"] * (_WIDTH + 1)
    for tick in ticks | {0, ROW}:
        found[_COLUMNS[tick]] = "+"
    return "".join(found)


def _cells(line: Sequence[tuple[int, int, str]]) -> str:
    text = "|"
    for start, stop, name in line:
        text += f" {name}".ljust(_COLUMNS[stop] - _COLUMNS[start] - 1) + "|"
    return text if len(text) > _WIDTH else text.ljust(_WIDTH) + "|"


def read_boxes(lines: Sequence[str]) -> tuple[list[Box], list[int]]:
    """Return the fields of a picture, and the octets at which a border has a tick that no row has.

    `lines` begin below the ruler; they may be indented. Parts of one field in consecutive rows
    count as one.
    """
    found: list[Box] = []
    strays: list[int] = []
    row = 0
    before: set[int] = set()
    border: set[int] = set()
    for text in (line.strip() for line in lines):
        if text.startswith("+"):
            border = _ticks(text, "+")
        elif text.startswith("|"):
            here = _ticks(text, "|")
            strays += sorted(border - here - before)
            starts = sorted(here)
            for start, stop in pairwise(starts):
                name = text[_column(text, start) + 1 : _column(text, stop)].strip()
                _add(found, name, row * ROW + start, stop - start)
            row, before = row + 1, here
    strays += sorted(border - before) if before else []
    return found, strays


def _ticks(text: str, mark: str) -> set[int]:
    return {round(at * ROW / _WIDTH) for at, found in enumerate(text) if found == mark}


def _column(text: str, octet: int) -> int:
    return next(
        at for at, mark in enumerate(text) if mark == "|" and round(at * ROW / _WIDTH) == octet
    )


def _add(found: list[Box], name: str, offset: int, width: int) -> None:
    is_open = name.endswith("...")
    name = name.removesuffix("...").strip("() ")
    part = _PART.fullmatch(name)
    base = part[1] if part else name
    if not base:
        return
    if found and found[-1].name == base:
        last = found.pop()
        open_ended = is_open or last.width is None
        total = None if open_ended else offset + width - last.offset
        found.append(Box(base, last.offset, total))
    else:
        found.append(Box(base, offset, None if is_open else width))
