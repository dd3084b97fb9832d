"""How the fields of a type lie in rows of eight octets, as the specification draws them.

Geometry only, in octets and rows; `svg` draws it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["ELLIPSIS", "ROW", "TIMES", "Block", "Line", "lines_of"]

ROW: Final = 8
"""Octets in a row."""

ELLIPSIS: Final = "⋮"
"""Label of a block that stands for the elements in between."""

TIMES: Final = "\N{MULTIPLICATION SIGN}"

_FOLD_OVER: Final = 2
"""A field fills at most this many whole rows of the picture before the rest is folded."""


@dataclass(frozen=True, slots=True)
class Block:
    """A box: octets `start` up to `stop` of a run, which belong to `field`.

    `note` is the second line of the label. `open_ended` says that the size is not fixed,
    `conditional` that the field may be absent, `placeless` that its offset is drawn only.
    """

    field: str
    label: str
    note: str
    start: int
    stop: int
    conditional: bool = False
    open_ended: bool = False
    placeless: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the picture: what it shows, and where in the type it begins.

    `offset` is in octets, from the start of the type or, if `is_relative`, from the end of
    the last field without a fixed place; `run` tells the parts apart that count from
    different ends. A line stands for `rows` rows, more than one only for the one block in it.
    """

    blocks: tuple[Block, ...]
    run: int
    offset: int
    rows: int = 1

    @property
    def has_place(self) -> bool:
        """True if something in the line begins, or goes on, at a known offset."""
        return any(
            not block.placeless and (block.start >= self.offset or not block.open_ended)
            for block in self.blocks
        )

    @property
    def is_relative(self) -> bool:
        """True if the offset counts from the end of a field without a fixed place."""
        return self.run > 0


def lines_of(fields: Sequence[Mapping[str, Any]]) -> list[Line]:
    """Return the rows of the picture of a type's fields; empty if it has none."""
    found: list[Line] = []
    for number, run in enumerate(_runs(fields)):
        found += _lines(run, number)
    return found


def _is_conditional(spec: Mapping[str, Any]) -> bool:
    return "if" in spec


def _runs(fields: Sequence[Mapping[str, Any]]) -> Iterator[list[Block]]:
    """Yield the fields in runs within which every place is fixed."""
    run: list[Block] = []
    at = 0
    for spec in fields:
        if spec["width"] == 0:
            continue
        if spec["offset"] is not None:
            at = spec["offset"]
        blocks = list(_blocks(spec, at))
        run += blocks
        at = blocks[-1].stop
        moves = _is_conditional(spec) and not spec.get("optional_tail")
        if blocks[-1].open_ended or moves:
            yield run
            run, at = [], 0
    if run:
        yield run


def _blocks(spec: Mapping[str, Any], at: int) -> Iterator[Block]:
    name = spec["id"]
    conditional = _is_conditional(spec)
    width, count = spec["width"], spec["count"]
    if spec.get("repeat") and count is None:
        end = at + (ROW - at % ROW)
        yield Block(name, f"{name}[0]", "", at, end, conditional)
        after = end + ROW
        last = f"{name}[n - 1]"
        yield Block(name, ELLIPSIS, "", end, after, conditional, placeless=True)
        yield Block(name, last, _repeat_note(spec), after, after + ROW, conditional, True, True)
        return
    if width is None:
        end = at + (ROW - at % ROW) + ROW
        yield Block(name, name, _size_note(spec), at, end, conditional, True)
        return
    if count is not None and count > 1:
        yield from _array(spec, at, width // count)
        return
    yield Block(name, name, _wide(width), at, at + width, conditional)


def _array(spec: Mapping[str, Any], at: int, each: int) -> Iterator[Block]:
    name, count, conditional = spec["id"], spec["count"], _is_conditional(spec)
    end = at + spec["width"]
    note = f"{count} {TIMES} {each} octet{'s' if each > 1 else ''}"
    if each % ROW or at % ROW or count < 3:
        if count == 2 and each * 2 >= ROW:
            yield Block(name, f"{name}[0]", _wide(each), at, at + each, conditional)
            yield Block(name, f"{name}[1]", _wide(each), at + each, end, conditional)
            return
        yield Block(name, f"{name}[0 to {count - 1}]", note, at, end, conditional)
        return
    yield Block(name, f"{name}[0]", _wide(each), at, at + each, conditional)
    yield Block(name, ELLIPSIS, note, at + each, end - each, conditional, False, True)
    yield Block(name, f"{name}[{count - 1}]", _wide(each), end - each, end, conditional)


def _wide(width: int) -> str:
    return f"{width} octets" if width > ROW else ""


def _repeat_note(spec: Mapping[str, Any]) -> str:
    if spec["repeat"] == "eos":
        return "as many as fit"
    if spec["repeat"] == "until":
        return "up to the last one"
    return f"n = {spec['repeat_expr']}"


def _size_note(spec: Mapping[str, Any]) -> str:
    if spec.get("size_eos"):
        return "all that is left"
    if "size_expr" in spec:
        return f"{spec['size_expr']} octets"
    if spec["kind"] == "switch":
        return f"by {spec['switch_on']}"
    return "of no fixed size"


def _lines(run: Sequence[Block], number: int) -> Iterator[Line]:
    row, last = run[0].start // ROW, (run[-1].stop - 1) // ROW
    while row <= last:
        low, high = row * ROW, (row + 1) * ROW
        here = tuple(block for block in run if block.start < high and block.stop > low)
        rows = 1
        if len(here) == 1 and here[0].start <= low and not here[0].open_ended:
            whole = here[0].stop // ROW - row
            if whole > (1 if here[0].label == ELLIPSIS else _FOLD_OVER):
                rows = whole
        yield Line(here, number, low, rows)
        row += rows
