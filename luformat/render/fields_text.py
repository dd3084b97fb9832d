"""The lines of a body's fields as text, by its shape: one `%` for all of them.

They are those that `text.tree_lines` makes of the nodes, a node at a time; here all that does
not depend on values (names, branches, indents, types) is put into a pattern once, for a shape
and a depth and a limit. What is left are the values, most of them integers to format. Tests
hold both ways equal.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, Final

from luformat.layout.shape import Group, Run, Shape
from luformat.layout.view import View
from luformat.render.field_rows import FieldRow, Frame, Slot, Uneven, field_rows, value_label
from luformat.render.values import Style, integer
from luformat.tree.nodes import summary

__all__ = ["fields_text"]

_MOST_TEXTS: Final = 4096
"""Texts of the values of a field that are kept."""


class _Pattern:
    """The lines of a group's members for one depth, limit and indent.

    They are those of a body of `room` bytes, if that is not None.
    """

    def __init__(self, group: Group, depth: int, limit: int, style: Style, indent: str):
        self.room: int | None = None
        self._limit = limit
        self._style = style
        self._lines: list[str] = []
        self._slots: list[Slot] = []
        self._add_all([*field_rows(group, style)], None, depth, indent)
        self._pattern = "\n".join(self._lines)
        computed = [slot for slot in self._slots if not isinstance(slot, int)]
        self._computed: tuple[Callable[[Frame], str], ...] = tuple(computed)
        self._take = self._taker()

    def _taker(self) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        """Return what puts values and computed texts into the order of the places."""
        # Computed texts are put in front: their number is known, that of the values is not.
        number = len(self._computed)
        indexes = []
        made = 0
        for slot in self._slots:
            if isinstance(slot, int):
                indexes.append(number + slot)
            else:
                indexes.append(made)
                made += 1
        if len(indexes) == 1:
            return lambda given: (given[indexes[0]],)
        return itemgetter(*indexes) if indexes else lambda _given: ()

    def text(self, frame: Frame) -> str:
        """Return the lines with the values of a body."""
        made = [slot(frame) for slot in self._computed]
        return str(self._pattern % self._take([*made, *frame.values]))

    def _add_all(
        self, rows: Sequence[FieldRow], count: int | None, depth: int, indent: str
    ) -> None:
        if depth <= 0:
            return
        hidden = len(rows) > self._limit
        shown = rows[: self._limit]
        for number, row in enumerate(shown):
            last = number + 1 == len(shown) and not hidden
            if row.alone is None:
                self._add(row, depth, indent, last=last)
            else:
                self._add_alone(row, row.alone, depth, indent, last=last)
        if hidden:
            self._lines.append(self._more(count, indent).replace("%", "%%"))

    def _more(self, count: int | None, indent: str) -> str:
        total = f"{count - self._limit:,} more" if count else "more"
        return indent + self._style.dim(f"└─ … {total} (see --limit)")

    def _add(self, row: FieldRow, depth: int, indent: str, *, last: bool) -> None:
        self._lines.append(f"{indent}{'└─ ' if last else '├─ '}{row.pattern}")
        self._slots += row.slots
        if row.room is not None:
            self.room = row.room
        below = f"{indent}{'   ' if last else '│  '}"
        if row.run is not None and row.run.count and depth > 1:
            if row.run.element is not None:  # one that is uneven is found now, not amid the text
                element = _pattern_of(row.run.element.root, depth - 2, self._limit, self._style, "")
                if element.room is not None:
                    raise Uneven(row.run.spec.id)
            # All elements are one slot, however many a body has; it begins with a new line.
            self._lines[-1] += "%s"
            self._slots.append(partial(self._run, row.run, depth - 1, below))
        else:
            self._add_all(row.rows, row.count, depth - 1, below)

    def _add_alone(self, row: FieldRow, index: int, depth: int, indent: str, *, last: bool) -> None:
        """Add lines that one value decides as one place: registers mostly have few values."""
        lines, slots = self._lines, self._slots
        self._lines, self._slots = [], []
        self._add(row, depth, indent, last=last)
        pattern, places = "\n".join(self._lines), self._slots
        self._lines, self._slots = lines, slots
        texts: dict[int, str] = {}

        def text(frame: Frame) -> str:
            value = frame.values[index]
            found = texts.get(value)
            if found is None:
                if len(texts) >= _MOST_TEXTS:
                    texts.clear()
                made = [value if isinstance(place, int) else place(frame) for place in places]
                found = texts[value] = pattern % tuple(made)
            return found

        self._lines.append("%s")
        self._slots.append(text)

    def _run(self, run: Run, depth: int, indent: str, frame: Frame) -> str:
        lines = [*self._run_lines(run, depth, indent, frame)]
        return "".join(f"\n{line}" for line in lines)

    def _run_lines(self, run: Run, depth: int, indent: str, frame: Frame) -> Iterator[str]:
        shown = min(run.count, self._limit)
        raw: bytes = frame.values[run.first]
        if run.count > shown:
            raw = raw[: shown * (run.size // run.count)]
        if run.element is None:
            yield from self._numbers(run, indent, raw)
        else:
            yield from self._objects(run, run.element, depth, indent, raw, frame)
        if run.count > shown:
            yield self._more(run.count, indent)

    def _numbers(self, run: Run, indent: str, raw: bytes) -> Iterator[str]:
        name, style = run.spec.id, self._style
        each = run.size // run.count
        for number, (value,) in enumerate(struct.iter_unpack(run.code, raw), 1):
            branch = f"{indent}{'└─ ' if number == run.count else '├─ '}"
            label = value_label(run.spec, value, style)
            yield f"{branch}{style.leaf(f'{name}[{number - 1}]')} {integer(value, each)}{label}"

    def _objects(
        self, run: Run, shape: Shape, depth: int, indent: str, raw: bytes, frame: Frame
    ) -> Iterator[str]:
        name, style = run.spec.id, self._style
        at = frame.base + run.offset
        for number, values in enumerate(shape.reader.iter_unpack(raw), 1):
            branch, below = ("└─ ", "   ") if number == run.count else ("├─ ", "│  ")
            title = summary(View(shape.root, values, frame.room, at))
            head = style.node(f"{name}[{number - 1}]") + (f" {style.dim(title)}" if title else "")
            yield f"{indent}{branch}{head}"
            pattern = _pattern_of(shape.root, depth - 1, self._limit, style, indent + below)
            if inner := pattern.text(Frame(values, frame.room, at)):
                yield inner
            at += shape.size


def fields_text(view: View, depth: int, limit: int, style: Style, indent: str) -> str | None:
    """Return the lines of all members of an object, each behind `indent`, without a last end.

    `depth` levels are shown, at most `limit` members of an object or list. None if it depends
    on values which lines there are.
    """
    try:
        pattern = _pattern_of(view.group, depth, limit, style, indent)
    except Uneven:
        return None
    if pattern.room is not None and pattern.room != view.room:
        return None
    return pattern.text(Frame(view.values, view.room, view.base))


def _pattern_of(group: Group, depth: int, limit: int, style: Style, indent: str) -> _Pattern:
    """Return the pattern of a group; raises Uneven if values decide which lines there are."""
    key = (depth, limit, style.color, indent)
    found: _Pattern | None
    try:
        found = group.forms[key]
    except KeyError:
        try:
            found = _Pattern(group, depth, limit, style, indent)
        except Uneven:
            found = None
        group.forms[key] = found
    if found is None:
        raise Uneven(group.plan.key)
    return found
