"""The words behind the name of an object in the lines of a body: made from values, by its shape.

What an object is summed up by is known with its shape: the line of its schema, or its first
fields. So the walk along paths and layouts is done once a shape; what is left for each body
are integers to format. Where a line depends on more than integers, the object itself is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from luformat.layout.layouts import enum_label, enum_values, type_layout
from luformat.layout.plan import ValuePlan
from luformat.layout.shape import Group, Leaf, Member, Run, Series
from luformat.layout.view import View
from luformat.tree.nodes import summary, summary_number, summary_specs, summary_text
from luformat.tree.represent import MOST_SHOWN, template, trimmed

__all__ = ["Title", "pattern_of", "title_of"]

Values = tuple[Any, ...]
Title = Callable[[Values, int, int], str | None]
"""Returns the words for the values of a body, its length, and the offset of an entry."""
Words = Callable[[Values], str | None]
_MOST_PLACES = 6
"""Numbers that never make a line too long."""
_SMALL = [str(number) if number < 10 else hex(number) for number in range(256)]


class _Complex(Exception):  # noqa: N818 - not an error: the object is asked itself
    """More than integers decide the words."""


def title_of(group: Group) -> Title | None:
    """Return what makes the words behind the name of an object, None if there are none."""
    if template(group.plan.key) is not None:
        try:
            words = _line(group)
        except _Complex:
            return _asked(group)
        return lambda values, _room, _base: words(values)
    simple: list[tuple[Any, int]] = []
    for spec in summary_specs(group.plan.key):
        member = group.members.get(spec["id"])
        if "value" in spec or (isinstance(member, Leaf) and member.foreign is not None):
            return _asked(group)
        if isinstance(member, Leaf) and member.count is None and member.spec.kind != "bytes":
            simple.append((spec, member.first))
    if not simple:
        return None
    if any("enum" in spec for spec, _ in simple):
        return lambda values, _room, _base: ", ".join(
            [summary_text(spec, values[index]) for spec, index in simple]
        )
    return _registers([(f"{spec['id']}=", index) for spec, index in simple])


def pattern_of(group: Group) -> tuple[str, list[int]] | None:
    """Return the line that a schema words as a `%` pattern, and the values in its places.

    None if it is more than numbers between words.
    """
    indexes: list[int] = []
    try:
        pattern = _pattern(group, indexes)
    except _Complex:
        return None
    return (pattern, indexes) if indexes and len(indexes) <= _MOST_PLACES else None


def _pattern(group: Group, indexes: list[int]) -> str:
    """Return the pattern of a group's line; the values in its places are added to `indexes`."""
    parts = template(group.plan.key)
    if parts is None or "text" in type_layout(group.plan.key):
        raise _Complex(group.plan.key)
    pattern = ""
    for text, path, form in parts:
        sign = "%#x" if form == "hex" else "%d"
        literal = text.replace("%", "%%")
        if not path:
            pattern += literal
        elif (member := group.members.get(path)) is not None:
            pattern += literal + _places(member, sign, indexes)
        elif "." in path or path in group.plan.values:
            raise _Complex(path)
    return pattern.strip(" ,-")


def _places(member: Member, sign: str, indexes: list[int]) -> str:
    if isinstance(member, Group):
        return _pattern(member, indexes)
    if isinstance(member, Series):
        return ", ".join(_pattern(item, indexes) for item in member.items[:MOST_SHOWN])
    spec = member.spec
    if isinstance(member, Run) or member.foreign is not None or spec.kind != "uint" or spec.enum:
        raise _Complex(spec.id)
    count = 1 if member.count is None else min(member.count, MOST_SHOWN)
    indexes += range(member.first, member.first + count)
    return ", ".join([sign] * count)


def _asked(group: Group) -> Title:
    return lambda values, room, base: summary(View(group, values, room, base))


def _registers(named: list[tuple[str, int]]) -> Title:
    first, *others = named
    more = [(f", {name}", index) for name, index in others]

    def title(values: Values, _room: int, _base: int) -> str:
        # By far the most calls: what objects of a few registers are summed up by.
        value = values[first[1]]
        text = first[0] + (_SMALL[value] if 0 <= value < 256 else summary_number(value))
        for name, index in more:
            value = values[index]
            text += name + (_SMALL[value] if 0 <= value < 256 else summary_number(value))
        return text

    return title


def _line(group: Group) -> Words:
    """Return what makes the line that a schema words for a type; raises _Complex."""
    parts = template(group.plan.key)
    if parts is None or "text" in type_layout(group.plan.key):
        raise _Complex(group.plan.key)
    pieces: list[tuple[str, Words]] = []
    *placed, (end, _, _) = parts
    for text, path, form in placed:
        words = _at(group, path.split("."), form)
        if words is not None:
            pieces.append((text, words))
    if len(pieces) == 1:
        (begin, only) = pieces[0]
        return lambda values: (
            None if (told := only(values)) is None else trimmed(begin + told + end)
        )

    def line(values: Values) -> str | None:
        made = ""
        for text, words in pieces:
            told = words(values)
            if told is not None:
                made += text + told
        return trimmed(made + end)

    return line


def _at(group: Group, path: list[str], form: str) -> Words | None:
    """Return what makes the text of the value at a path, None if it is absent."""
    name, *rest = path
    member: Member | ValuePlan | None = group.members.get(name) or group.plan.values.get(name)
    if not rest:
        return None if member is None else _shown(group, member, form)
    if member is not None and not isinstance(member, Group):
        raise _Complex(name)
    return None if member is None else _at(member, rest, form)


def _shown(group: Group, member: Member | ValuePlan, form: str) -> Words:
    if isinstance(member, Group):
        return _line(member)
    if isinstance(member, Series):
        return _several([_line(item) for item in member.items[:MOST_SHOWN]])
    if isinstance(member, ValuePlan):
        return _bits(group, member, form)
    if not isinstance(member, Leaf) or member.foreign is not None or member.spec.kind == "bytes":
        raise _Complex(group.plan.key)
    number = _number(member.spec.enum, form)
    first = member.first
    if member.count is None:
        return lambda values: number(values[first])
    last = first + min(member.count, MOST_SHOWN)
    return lambda values: ", ".join([number(value) for value in values[first:last]])


def _several(lines: list[Words]) -> Words:
    return lambda values: ", ".join([told for line in lines if (told := line(values))])


def _bits(group: Group, value: ValuePlan, form: str) -> Words:
    leaf = group.members.get(value.of or "")
    if value.mask is None or value.condition is not None or value.is_flag:
        raise _Complex(value.id)
    if not isinstance(leaf, Leaf) or leaf.count is not None or leaf.foreign is not None:
        raise _Complex(value.id)
    first, mask, shift = leaf.first, value.mask, value.shift
    number = _number(value.enum, form)
    return lambda values: number((values[first] & mask) >> shift)


def _number(enum: str | None, form: str) -> Callable[[int], str]:
    """Return what makes the text of a number: its name, or the number in the form asked for."""
    sign = "#x" if form == "hex" else "d"
    if enum is None:
        return lambda value: format(value, sign)
    names = {number: str(enum_label(enum, number)) for number in enum_values(enum)}
    return lambda value: names.get(value) or format(value, sign)
