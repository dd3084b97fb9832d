"""The map as text: a strip of the whole machine, and tables by address and by stream offset."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

import numpy as np

from luformat.handover.owned_rows import MapRow, rows_of
from luformat.handover.owners import Owner, owner_names
from luformat.handover.ownership import Ownership
from luformat.render.escape import style
from luformat.render.map_words import (
    conflict_text,
    held_text,
    is_alarming,
    map_notes,
    row_detail,
    row_owner,
    size_text,
)
from luformat.tree.words import plural

__all__ = ["map_lines"]

_ROWS: Final = 40
"""Ranges that get lines of their own; what lies between them is summed up."""
_RUNS: Final = 12
_CONFLICTS: Final = 8
_CELLS: Final = 72
_OWNER: Final = 20

_MARKS: Final = (
    # Of the owners in a cell the first of these shows.
    (Owner.BREADCRUMB, "B"),
    (Owner.DATA, "d"),
    (Owner.ARRAY, "A"),
    (Owner.M2P, "m"),
    (Owner.M2P_COMPAT, "c"),
    (Owner.BOOTMEM, "b"),
)
_RAM, _HOLE, _CONFLICT = "░", "·", "!"


def map_lines(owned: Ownership, *, everything: bool = False) -> Iterator[str]:
    """Yield the lines of the map; `everything` gives every range and run a line."""
    yield _bold(
        f"machine memory up to {size_text(owned.end)}, {size_text(owned.in_dump)} in the dump; "
        f"{plural(len(owned.pages), 'data page')} of {owned.page_size} bytes"
    )
    yield from _strip(owned)
    yield ""
    yield from _ranges(owned, None if everything else _ROWS)
    yield ""
    yield from _runs(owned, None if everything else _RUNS)
    yield from _conflicts(owned, None if everything else _CONFLICTS)
    for note in map_notes(owned):
        yield f"note: {note}"


def _strip(owned: Ownership) -> Iterator[str]:
    edges = [owned.end * cell // _CELLS for cell in range(_CELLS + 1)]
    cells = "".join(_cell(owned, *edges[cell : cell + 2]) for cell in range(_CELLS))
    yield f"|{cells}|"
    quarters = [size_text(owned.end * part // 4) for part in (1, 2, 3, 4)]
    yield "0" + "".join(text.rjust(_CELLS // 4) for text in quarters)
    names = {mark: owner_names(owner)[0] for owner, mark in _MARKS}
    names |= {_RAM: "other RAM", _HOLE: "not in the dump", _CONFLICT: "conflict"}
    shown = ", ".join(f"{mark} {name}" for mark, name in names.items() if mark in cells)
    yield " " + style(shown, dim=True)


def _cell(owned: Ownership, start: int, end: int) -> str:
    here = owned.between(start, end)
    if owned.in_conflict[here].any():
        return _CONFLICT
    together = int(np.bitwise_or.reduce(owned.owners[here]))
    for owner, mark in _MARKS:
        if together & owner:
            return mark
    return _RAM if owned.present[here].any() else _HOLE


def _ranges(owned: Ownership, limit: int | None) -> Iterator[str]:
    digits = max(8, len(f"{owned.end:x}"))
    titles = (
        "maddr".ljust(2 * digits + 5),
        "size".rjust(10),
        "pages".rjust(13),
        "owner".ljust(_OWNER),
        "detail",
    )
    yield _bold(" ".join(titles))
    for row in rows_of(owned, limit):
        yield _range_line(owned, row, digits)


def _range_line(owned: Ownership, row: MapRow, digits: int) -> str:
    found = row.range
    pages = owned.page_count(found.size)
    place = f"{found.start:#0{digits + 2}x}-{found.end:#0{digits + 2}x}"
    plain = not is_alarming(row) and (row.fold is not None or not found.owners)
    detail = row_detail(owned, row)
    owner = row_owner(row).ljust(_OWNER if detail else 0)
    line = f"{place} {size_text(found.size):>10} {pages:>13,} " + style(
        owner, dim=plain or None, fg=_colour(row)
    )
    return line + (" " + style(detail, dim=plain or None) if detail else "")


def _colour(row: MapRow) -> str | None:
    if is_alarming(row):
        return "red"
    return None if row.fold is not None or not row.range.owners else "cyan"


def _runs(owned: Ownership, limit: int | None) -> Iterator[str]:
    pages = owned.pages
    digits = max(4, len(f"{pages.size:x}"))
    yield _bold(f"{'in stream order'.ljust(2 * digits + 6)} {'maddr':<18} {'pages':>7} holds")
    for run in islice(pages.runs(), limit):
        offsets = f"+{run.offset:#0{digits + 2}x}-{run.offset + run.length:#0{digits + 2}x}"
        held = held_text(owned, run.offset, run.length)
        count = run.length // owned.page_size
        yield f"{offsets:<{2 * digits + 6}} {run.maddr:<#18x} {count:>7,} {held}"
    more = pages.run_count - (limit or pages.run_count)
    if more > 0:
        yield style(f"and {plural(more, 'more run')}; --all shows them", dim=True)


def _conflicts(owned: Ownership, limit: int | None) -> Iterator[str]:
    count = int(np.count_nonzero(owned.in_conflict))
    for conflict in islice(owned.conflicts, limit):
        yield style("conflict: ", fg="red") + conflict_text(owned, conflict)
    if limit is not None and count > limit:
        yield f"and {plural(count - limit, 'more conflict')}; --all shows them"


def _bold(text: str) -> str:
    return style(text, bold=True)
