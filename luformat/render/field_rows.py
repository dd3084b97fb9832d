"""The rows that a shape's fields make: what stands in each as it is, and what a body fills in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

from luformat.layout.layouts import enum_label, enum_values, field_spec, type_layout, uuid_text
from luformat.layout.plan import FieldPlan, ValuePlan, evaluate
from luformat.layout.shape import Group, Leaf, Member, Run, Series
from luformat.layout.text import flag_names
from luformat.layout.view import View
from luformat.render.titles import Pattern, title_of
from luformat.render.values import LARGE, Style, integer, octets

__all__ = ["FieldRow", "Frame", "Slot", "Uneven", "field_rows", "value_label"]

Values = tuple[Any, ...]


class Frame(NamedTuple):
    """What a slot is filled from: the values of a body, its length, the offset of an entry."""

    values: Values
    room: int
    base: int


Slot = int | Callable[[Frame], str]
"""A place in a pattern: the index of a value that stands there as it is, or what makes it."""


class Uneven(Exception):  # noqa: N818 - not an error: the nodes are made one by one
    """A row is there or not as the values want it."""


@dataclass(slots=True)
class FieldRow:
    """One line, and those below it: `pattern` with a place for each of the `slots`.

    All of them depend on nothing but the value at the index `alone`, where that is given. They
    are those of a body of `room` bytes, if that is not None.
    """

    pattern: str
    slots: tuple[Slot, ...] = ()
    rows: list[FieldRow] = field(default_factory=list)
    run: Run | None = None
    count: int | None = None
    alone: int | None = None
    room: int | None = None


def field_rows(group: Group, style: Style) -> Iterator[FieldRow]:
    widths = {spec["id"]: spec["width"] for spec in type_layout(group.plan.key)["fields"]}
    for name, member in group.members.items():
        if widths[name] != 0:
            yield _row(name, member, group, style)


def _row(name: str, member: Member, group: Group, style: Style) -> FieldRow:
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
    name: str,
    count: int,
    style: Style,
    *,
    rows: list[FieldRow] | None = None,
    run: Run | None = None,
) -> FieldRow:
    label = "1 entry" if count == 1 else f"{count} entries"
    return FieldRow(f"{style.node(name)} {style.dim(label)}", (), rows or [], run, count)


def _group_row(name: str, group: Group, style: Style) -> FieldRow:
    shown, rows = style.node(name), [*field_rows(group, style)]
    title = title_of(group)
    if title is None:
        return FieldRow(shown, (), rows)
    if isinstance(title, Pattern):
        return FieldRow(f"{shown} {style.dim(title.text)}", title.places, rows)
    opening, _, closing = f" {style.dim(chr(1))}".partition(chr(1))

    def slot(frame: Frame) -> str:
        text = title(frame.values, frame.room, frame.base)
        return f"{opening}{text}{closing}" if text else ""

    return FieldRow(f"{shown}%s", (slot,), rows)


def _leaf_row(name: str, leaf: Leaf, group: Group, style: Style) -> FieldRow:
    spec = leaf.spec
    if spec.kind in ("bytes", "switch"):
        first = leaf.first
        if spec.format == "uuid":
            text = partial(_uuid, first, style)
            return FieldRow(f"{style.leaf(name)}%s", (text,))
        zeros = bytes(leaf.size)
        empty = octets(zeros)

        def shown(frame: Frame) -> str:
            value = frame.values[first]
            return empty if value == zeros else octets(value)

        return FieldRow(f"{style.leaf(name)} %s", (shown,))
    if leaf.foreign is not None:
        number = partial(_foreign, leaf, group, style)
        parts, room = _there(spec.parts, group)
        rows = [_computed_part(part, group, style) for part in parts]
        return FieldRow(f"{style.leaf(name)} %s", (number,), rows, room=room)
    return _number_row(name, spec, leaf.first, leaf.size, style, group)


def _uuid(first: int, style: Style, frame: Frame) -> str:
    return f" {style.label(uuid_text(frame.values[first]))}"


def _foreign(leaf: Leaf, group: Group, style: Style, frame: Frame) -> str:
    value = getattr(View(group, frame.values, frame.room, frame.base), leaf.spec.id)
    return integer(value, leaf.size) + value_label(leaf.spec, value, style)


def _number_row(
    name: str, spec: FieldPlan, index: int, size: int, style: Style, group: Group | None = None
) -> FieldRow:
    if group is None:
        return _plain_row(style.leaf(name), spec, index, size, style)
    if "bits" in field_spec(group.plan.key, spec.id):
        raise Uneven(spec.id)  # other values say what the bits mean
    parts, room = _there(spec.parts, group)
    rows = [_part_row(value, index, group, style) for value in parts]
    row = _plain_row((style.node if rows else style.leaf)(name), spec, index, size, style)
    row.rows, row.room = rows, room
    is_masked = all(part.mask is not None for part in parts)
    if spec.flags:
        slot, flags_room, is_simple = _flags_slot(spec, index, group, style)
        row.slots = (*row.slots[:1], slot)
        row.room, is_masked = row.room or flags_room, is_masked and is_simple
    if is_masked and (parts or spec.flags):
        row.alone = index
    return row


def _plain_row(shown: str, spec: FieldPlan, index: int, size: int, style: Style) -> FieldRow:
    """Return the row of an integer: the number, and its name if it has one."""
    slots: tuple[Slot, ...] = (index,)
    if size >= 8 or spec.flags or spec.format == "hex":
        pattern = f"{shown} %#x"
    elif size <= 2:
        pattern = f"{shown} %d"
    else:
        pattern = f"{shown} %s"
        slots = (lambda frame: integer(frame.values[index], size),)
    if spec.enum is not None:
        slots = (*slots, _label_slot(spec.enum, index, style))
    return FieldRow(pattern + ("%s" if spec.enum is not None or spec.flags else ""), slots)


class _Length:
    """The scope of conditions that ask for nothing but the length of a body: that of its shape."""

    def __init__(self, group: Group):
        self._group = group
        self.room: int | None = None

    def member(self, _kind: str, name: str) -> Any:
        raise Uneven(name)

    def about(self, fact: str) -> Any:
        if fact != "size" or self._group.spec is not None:
            raise Uneven(fact)
        self.room = self._group.size
        return self.room


def _there(names: Sequence[str], group: Group) -> tuple[list[ValuePlan], int | None]:
    """Return the computed values that an object has, and for bodies of which length, if it counts.

    Raises Uneven if other values decide.
    """
    scope = _Length(group)
    values = [group.plan.values[name] for name in names]
    there = [v for v in values if v.condition is None or evaluate(v.condition, scope)]
    return there, scope.room


def _label_slot(key: str, index: int, style: Style) -> Slot:
    texts = {number: f" {style.label(str(enum_label(key, number)))}" for number in enum_values(key)}
    return lambda frame: texts.get(frame.values[index], "")


def value_label(spec: FieldPlan, value: int, style: Style) -> str:
    name = None if spec.enum is None else enum_label(spec.enum, value)
    return f" {style.label(name)}" if name else ""


def _flags_slot(
    spec: FieldPlan, index: int, group: Group, style: Style
) -> tuple[Slot, int | None, bool]:
    """Return what makes the names of flags, for bodies of which length, if it counts, and
    whether the number alone decides them.
    """

    def asked(frame: Frame) -> str:
        names = flag_names(View(group, frame.values, frame.room, frame.base), spec)
        label = value_label(spec, frame.values[index], style)
        return f" {style.label('|'.join(names))}" if names else label

    try:
        flags, room = _there(spec.flags, group)
    except Uneven:
        return asked, None, False
    if any(flag.mask is None for flag in flags):
        return asked, None, False
    masks = [(flag.mask or 0, flag.name) for flag in flags]
    every = 0
    for mask, _ in masks:
        every |= mask

    def text(frame: Frame) -> str:
        value = frame.values[index]
        if not value & every:
            return value_label(spec, value, style) if spec.enum is not None else ""
        return f" {style.label('|'.join(name for mask, name in masks if value & mask))}"

    return text, room, True


def _part_row(value: ValuePlan, index: int, group: Group, style: Style) -> FieldRow:
    if value.mask is None:
        return _computed_part(value, group, style)
    return _masked_part(value, index, style)


def _masked_part(value: ValuePlan, index: int, style: Style) -> FieldRow:
    mask, shift = value.mask or 0, value.shift
    labels: dict[int, str] = {}
    if value.enum is not None:
        for number in enum_values(value.enum):
            labels[number] = f" {style.label(str(enum_label(value.enum, number)))}"

    def text(frame: Frame) -> str:
        number = (frame.values[index] & mask) >> shift
        return (str(number) if number < LARGE else hex(number)) + labels.get(number, "")

    return FieldRow(f"{style.leaf(value.id)} %s", (text,))


def _computed_part(value: ValuePlan, group: Group, style: Style) -> FieldRow:
    """Return the row of a part that is more than some bits of a number."""

    def text(frame: Frame) -> str:
        found = View(group, frame.values, frame.room, frame.base).member("value", value.id)
        label = None if value.enum is None else enum_label(value.enum, int(found))
        return integer(int(found), 0) + (f" {style.label(label)}" if label else "")

    return FieldRow(f"{style.leaf(value.id)} %s", (text,))
