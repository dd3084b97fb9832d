"""The lines of a body's fields as text, by its shape: one `%` for all of them.

They are those that `text.tree_lines` makes of the nodes, a node at a time; here all that does
not depend on values (names, branches, indents, types) is put into a pattern once, for a shape
and a depth and a limit. What is left are the values, most of them integers to format. Tests
hold both ways equal.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from operator import itemgetter
from typing import Any, Final, NamedTuple

from luformat.layout.layouts import enum_label, enum_values, field_spec, type_layout, uuid_text
from luformat.layout.plan import FieldPlan, ValuePlan
from luformat.layout.shape import Group, Leaf, Member, Run, Series
from luformat.layout.text import flag_names
from luformat.layout.view import View
from luformat.render.titles import Pattern, title_of
from luformat.render.values import LARGE, Style, integer, octets
from luformat.tree.nodes import summary

__all__ = ["fields_text"]

Values = tuple[Any, ...]


class _Frame(NamedTuple):
    """What a slot is filled from: the values of a body, its length, the offset of an entry."""

    values: Values
    room: int
    base: int


Slot = int | Callable[[_Frame], str]
"""A place in a pattern: the index of a value that stands there as it is, or what makes it."""

_MOST_TEXTS: Final = 4096
"""Texts of the values of a field that are kept."""


class _Uneven(Exception):  # noqa: N818 - not an error: the nodes are made one by one
    """A row is there or not as the values want it."""


@dataclass(slots=True)
class _Row:
    """One line, and those below it: `pattern` with a place for each of the `slots`.

    All of them depend on nothing but the value at the index `alone`, where that is given.
    """

    pattern: str
    slots: tuple[Slot, ...] = ()
    rows: list[_Row] = field(default_factory=list)
    run: Run | None = None
    count: int | None = None
    alone: int | None = None


class _Pattern:
    """The lines of a group's members for one depth and limit."""

    def __init__(self, rows: Sequence[_Row], depth: int, limit: int, style: Style):
        self._depth = depth
        self._limit = limit
        self._style = style
        self._lines: list[str] = []
        self._slots: list[Slot] = []
        self._add_all(rows, None, depth, "")
        self._pattern = "\n".join(self._lines)
        computed = [slot for slot in self._slots if not isinstance(slot, int)]
        self._computed: tuple[Callable[[_Frame], str], ...] = tuple(computed)
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

    def text(self, frame: _Frame) -> str:
        """Return the lines with the values of a body."""
        made = [slot(frame) for slot in self._computed]
        return str(self._pattern % self._take([*made, *frame.values]))

    def _add_all(self, rows: Sequence[_Row], count: int | None, depth: int, indent: str) -> None:
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

    def _add(self, row: _Row, depth: int, indent: str, *, last: bool) -> None:
        self._lines.append(f"{indent}{'└─ ' if last else '├─ '}{row.pattern}")
        self._slots += row.slots
        below = f"{indent}{'   ' if last else '│  '}"
        if row.run is not None and row.run.count and depth > 1:
            if row.run.element is not None:  # one that is uneven is found now, not amid the text
                _pattern_of(row.run.element.root, depth - 2, self._limit, self._style)
            # All elements are one slot, however many a body has; it begins with a new line.
            self._lines[-1] += "%s"
            self._slots.append(partial(self._run, row.run, depth - 1, below))
        else:
            self._add_all(row.rows, row.count, depth - 1, below)

    def _add_alone(self, row: _Row, index: int, depth: int, indent: str, *, last: bool) -> None:
        """Add lines that one value decides as one place: registers mostly have few values."""
        lines, slots = self._lines, self._slots
        self._lines, self._slots = [], []
        self._add(row, depth, indent, last=last)
        pattern, places = "\n".join(self._lines), self._slots
        self._lines, self._slots = lines, slots
        texts: dict[int, str] = {}

        def text(frame: _Frame) -> str:
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

    def _run(self, run: Run, depth: int, indent: str, frame: _Frame) -> str:
        lines = [*self._run_lines(run, depth, indent, frame)]
        return "".join(f"\n{line}" for line in lines)

    def _run_lines(self, run: Run, depth: int, indent: str, frame: _Frame) -> Iterator[str]:
        shown = min(run.count, self._limit)
        for number, (head, inner) in enumerate(self._elements(run, depth, frame, shown)):
            last = number + 1 == run.count
            yield f"{indent}{'└─ ' if last else '├─ '}{head}"
            if inner:
                below = f"{indent}{'   ' if last else '│  '}"
                yield below + inner.replace("\n", f"\n{below}")
        if run.count > shown:
            yield self._more(run.count, indent)

    def _elements(
        self, run: Run, depth: int, frame: _Frame, shown: int
    ) -> Iterator[tuple[str, str]]:
        """Yield the line of each element, and those below it."""
        name, style = run.spec.id, self._style
        raw: bytes = frame.values[run.first]
        if run.element is None:
            each = run.size // run.count
            order, code = run.code[0], run.code[1]
            numbers = struct.unpack(f"{order}{shown}{code}", raw[: shown * each])
            for number, value in enumerate(numbers):
                label = _label(run.spec, value, style)
                yield f"{style.leaf(f'{name}[{number}]')} {integer(value, each)}{label}", ""
            return
        shape, at = run.element, frame.base + run.offset
        below = _pattern_of(shape.root, depth - 1, self._limit, style)
        for number, values in enumerate(shape.reader.iter_unpack(raw[: shown * shape.size])):
            inner = _Frame(values, frame.room, at + number * shape.size)
            title = summary(View(shape.root, values, frame.room, inner.base))
            head = style.node(f"{name}[{number}]") + (f" {style.dim(title)}" if title else "")
            yield head, below.text(inner)


def fields_text(view: View, depth: int, limit: int, style: Style) -> str | None:
    """Return the lines of all members of an object, without an indent and without a last end.

    `depth` levels are shown, at most `limit` members of an object or list. None if it depends
    on values which lines there are.
    """
    key = (depth, limit, style)
    pattern: _Pattern | None
    try:
        pattern = view.group.forms[key]
    except KeyError:
        try:
            pattern = _pattern_of(view.group, depth, limit, style)
        except _Uneven:
            pattern = view.group.forms[key] = None
    if pattern is None:
        return None
    return pattern.text(_Frame(view.values, view.room, view.base))


def _pattern_of(group: Group, depth: int, limit: int, style: Style) -> _Pattern:
    key = (depth, limit, style)
    found: _Pattern | None = group.forms.get(key)
    if found is None:
        found = group.forms[key] = _Pattern([*_rows(group, style)], depth, limit, style)
    return found


def _rows(group: Group, style: Style) -> Iterator[_Row]:
    widths = {spec["id"]: spec["width"] for spec in type_layout(group.plan.key)["fields"]}
    for name, member in group.members.items():
        if widths[name] != 0:
            yield _row(name, member, group, style)


def _row(name: str, member: Member, group: Group, style: Style) -> _Row:
    if isinstance(member, Group):
        return _group_row(name, member, style)
    if isinstance(member, Series):
        items = [
            _group_row(f"{name}[{number}]", item, style) for number, item in enumerate(member.items)
        ]
        return _list_row(name, len(items), style, rows=items)
    if isinstance(member, Run):
        return _list_row(name, member.count, style, run=member)
    if member.count is not None:
        each = member.size // member.count if member.count else 0
        leaves = [
            _number_row(f"{name}[{number}]", member.spec, member.first + number, each, style)
            for number in range(member.count)
        ]
        return _list_row(name, member.count, style, rows=leaves)
    return _leaf_row(name, member, group, style)


def _list_row(
    name: str, count: int, style: Style, *, rows: list[_Row] | None = None, run: Run | None = None
) -> _Row:
    label = "1 entry" if count == 1 else f"{count} entries"
    return _Row(f"{style.node(name)} {style.dim(label)}", (), rows or [], run, count)


def _group_row(name: str, group: Group, style: Style) -> _Row:
    shown, rows = style.node(name), [*_rows(group, style)]
    title = title_of(group)
    if title is None:
        return _Row(shown, (), rows)
    if isinstance(title, Pattern):
        return _Row(f"{shown} {style.dim(title.text)}", title.places, rows)
    opening, _, closing = f" {style.dim(chr(1))}".partition(chr(1))

    def slot(frame: _Frame) -> str:
        text = title(frame.values, frame.room, frame.base)
        return f"{opening}{text}{closing}" if text else ""

    return _Row(f"{shown}%s", (slot,), rows)


def _leaf_row(name: str, leaf: Leaf, group: Group, style: Style) -> _Row:
    spec = leaf.spec
    if spec.kind in ("bytes", "switch"):
        first = leaf.first
        if spec.format == "uuid":
            text = partial(_uuid, first, style)
            return _Row(f"{style.leaf(name)}%s", (text,))
        zeros = bytes(leaf.size)
        empty = octets(zeros)

        def shown(frame: _Frame) -> str:
            value = frame.values[first]
            return empty if value == zeros else octets(value)

        return _Row(f"{style.leaf(name)} %s", (shown,))
    if leaf.foreign is not None:
        number = partial(_foreign, leaf, group, style)
        return _Row(f"{style.leaf(name)} %s", (number,), _part_rows(leaf, group, style))
    return _number_row(name, spec, leaf.first, leaf.size, style, group)


def _uuid(first: int, style: Style, frame: _Frame) -> str:
    return f" {style.label(uuid_text(frame.values[first]))}"


def _foreign(leaf: Leaf, group: Group, style: Style, frame: _Frame) -> str:
    value = getattr(View(group, frame.values, frame.room, frame.base), leaf.spec.id)
    return integer(value, leaf.size) + _label(leaf.spec, value, style)


def _number_row(
    name: str, spec: FieldPlan, index: int, size: int, style: Style, group: Group | None = None
) -> _Row:
    if group is not None and "bits" in field_spec(group.plan.key, spec.id):
        raise _Uneven(spec.id)  # other values say what the bits mean
    parts = [] if group is None else _part_rows_of(spec, index, group, style)
    shown = style.node(name) if parts else style.leaf(name)
    flags = group is not None and spec.flags
    if size >= 8 or flags or spec.format == "hex":
        pattern, slots = f"{shown} %#x", [index]
    elif size <= 2:
        pattern, slots = f"{shown} %d", [index]
    else:
        pattern = f"{shown} %s"
        slots = [lambda frame: integer(frame.values[index], size)]  # type: ignore[list-item] # mypy keeps the type of the branch above
    made: list[Slot] = [*slots]
    if flags and group is not None:
        made.append(_flags_slot(spec, index, group, style))
        pattern += "%s"
    elif spec.enum is not None:
        made.append(_label_slot(spec.enum, index, style))
        pattern += "%s"
    bits = [] if group is None else [group.plan.values[id_] for id_ in (*spec.flags, *spec.parts)]
    is_alone = bits and all(bit.mask is not None and bit.condition is None for bit in bits)
    return _Row(pattern, tuple(made), parts, alone=index if is_alone else None)


def _label_slot(key: str, index: int, style: Style) -> Slot:
    texts = {number: f" {style.label(str(enum_label(key, number)))}" for number in enum_values(key)}
    return lambda frame: texts.get(frame.values[index], "")


def _label(spec: FieldPlan, value: int, style: Style) -> str:
    name = None if spec.enum is None else enum_label(spec.enum, value)
    return f" {style.label(name)}" if name else ""


def _flags_slot(spec: FieldPlan, index: int, group: Group, style: Style) -> Slot:
    flags = [group.plan.values[name] for name in spec.flags]
    if any(flag.condition is not None or flag.mask is None for flag in flags):

        def conditional(frame: _Frame) -> str:
            names = flag_names(View(group, frame.values, frame.room, frame.base), spec)
            return (
                f" {style.label('|'.join(names))}"
                if names
                else _label(spec, frame.values[index], style)
            )

        return conditional
    masks = [(flag.mask or 0, flag.name) for flag in flags]
    every = 0
    for mask, _ in masks:
        every |= mask

    def text(frame: _Frame) -> str:
        value = frame.values[index]
        if not value & every:
            return _label(spec, value, style) if spec.enum is not None else ""
        return f" {style.label('|'.join(name for mask, name in masks if value & mask))}"

    return text


def _part_rows(leaf: Leaf, group: Group, style: Style) -> list[_Row]:
    return [_computed_part(group.plan.values[name], group, style) for name in leaf.spec.parts]


def _part_rows_of(spec: FieldPlan, index: int, group: Group, style: Style) -> list[_Row]:
    rows = []
    for name in spec.parts:
        value = group.plan.values[name]
        if value.mask is None or value.condition is not None:
            rows.append(_computed_part(value, group, style))
        else:
            rows.append(_masked_part(value, index, style))
    return rows


def _masked_part(value: ValuePlan, index: int, style: Style) -> _Row:
    mask, shift = value.mask or 0, value.shift
    labels: dict[int, str] = {}
    if value.enum is not None:
        for number in enum_values(value.enum):
            labels[number] = f" {style.label(str(enum_label(value.enum, number)))}"

    def text(frame: _Frame) -> str:
        number = (frame.values[index] & mask) >> shift
        return (str(number) if number < LARGE else hex(number)) + labels.get(number, "")

    return _Row(f"{style.leaf(value.id)} %s", (text,))


def _computed_part(value: ValuePlan, group: Group, style: Style) -> _Row:
    """Return the row of a part that is more than some bits of a number."""
    if value.condition is not None:
        raise _Uneven(value.id)

    def text(frame: _Frame) -> str:
        found = View(group, frame.values, frame.room, frame.base).member("value", value.id)
        label = None if value.enum is None else enum_label(value.enum, int(found))
        return integer(int(found), 0) + (f" {style.label(label)}" if label else "")

    return _Row(f"{style.leaf(value.id)} %s", (text,))
