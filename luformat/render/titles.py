"""The words behind the name of an object in the lines of a body: made from values, by its shape.

What an object is summed up by is known with its shape: the line of its schema, or its first
fields. So the walk along paths and layouts is done once a shape; what is left for each body
are integers to format, by a pattern where nothing else is in the line. Where a line depends on
more than integers, the object itself is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from luformat.layout.layouts import enum_label, enum_values, type_layout
from luformat.layout.plan import ValuePlan
from luformat.layout.shape import Group, Leaf, Member, Run, Series, leaves
from luformat.layout.view import View
from luformat.tree.nodes import summary, summary_number, summary_specs, summary_text
from luformat.tree.represent import MOST_SHOWN, template, trimmed

__all__ = ["Pattern", "Title", "title_of"]

Values = tuple[Any, ...]
Title = Callable[[Values, int, int], str | None]
"""Returns the words for the values of a body, its length, and the offset of an entry."""
Words = Callable[[Values], str | None]
_MOST_PLACES: Final = 6
"""Numbers that never make a line too long."""
_MOST_DECIDE: Final = 64
"""Length in bytes of an object, at most, whose words are kept."""
_MOST_TEXTS: Final = 4096
"""Words of objects of one kind that are kept."""
_ENDS: Final = " ,-"
_SMALL = [str(number) if number < 10 else hex(number) for number in range(256)]


class Pattern(NamedTuple):
    """A line of numbers between words: a `%` pattern, and the indexes of the values in it."""

    text: str
    places: tuple[int, ...]


_NOTHING: Final = Pattern("", ())


class _Complex(Exception):  # noqa: N818 - not an error: the object is asked itself
    """More than integers decide the words."""


def title_of(group: Group) -> Pattern | Title | None:
    """Return what makes the words behind the name of an object, None if there are none."""
    title = _made(group)
    inner = [] if group.size > _MOST_DECIDE else [*leaves(group)]
    if title is None or isinstance(title, Pattern) or not inner:
        return title
    first, last = inner[0], inner[-1]
    count = last.count if isinstance(last, Leaf) else None
    return _remembered(title, first.first, last.first + (1 if count is None else count))


def _remembered(title: Title, first: int, end: int) -> Title:
    """Return the same words, made once for equal values: registers mostly have few values."""
    texts: dict[object, str | None] = {}

    def remembered(values: Values, room: int, base: int) -> str | None:
        key = (room, values[first:end])
        try:
            return texts[key]
        except KeyError:
            if len(texts) >= _MOST_TEXTS:
                texts.clear()
            text = texts[key] = title(values, room, base)
            return text

    return remembered


def _made(group: Group) -> Pattern | Title | None:
    if template(group.plan.key) is not None:
        try:
            line = _line(group)
        except _Complex:
            return _asked(group)
        if isinstance(line, Pattern) and 0 < len(line.places) <= _MOST_PLACES:
            return line
        words = _words(line)
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


def _line(group: Group) -> Pattern | Words:
    """Return what makes the line that a schema words for a type; raises _Complex."""
    parts = template(group.plan.key)
    if parts is None or "text" in type_layout(group.plan.key):
        raise _Complex(group.plan.key)
    *placed, (end, _, _) = parts
    pieces = [
        (text, piece)
        for text, path, form in placed
        # An absent value takes the words in front of it along.
        if (piece := _at(group, path.split("."), form)) is not None
    ]
    patterns = [
        _joined("", [_literal(text), piece]) for text, piece in pieces if isinstance(piece, Pattern)
    ]
    if len(patterns) == len(pieces):
        whole = _joined("", [*patterns, _literal(end)])
        return whole._replace(text=whole.text.strip(_ENDS))
    made = [(text, _words(piece)) for text, piece in pieces]

    def line(values: Values) -> str | None:
        told = ((text, words(values)) for text, words in made)
        return trimmed("".join(text + shown for text, shown in told if shown is not None) + end)

    return line


def _literal(text: str) -> Pattern:
    return Pattern(text.replace("%", "%%"), ())


def _joined(between: str, patterns: Sequence[Pattern]) -> Pattern:
    places = tuple(place for pattern in patterns for place in pattern.places)
    return Pattern(between.join(pattern.text for pattern in patterns), places)


def _words(line: Pattern | Words) -> Words:
    if not isinstance(line, Pattern):
        return line
    text, places = line
    return lambda values: trimmed(text % tuple(values[place] for place in places))


def _at(group: Group, path: list[str], form: str) -> Pattern | Words | None:
    """Return what makes the text of the value at a path, None if it is absent."""
    name, *rest = path
    member: Member | ValuePlan | None = group.members.get(name) or group.plan.values.get(name)
    if member is None:
        return None
    if isinstance(member, Group):
        line = _at(member, rest, form) if rest else _line(member)
        return None if line == _NOTHING else line
    if rest:
        raise _Complex(name)
    return _shown(group, member, form)


def _shown(group: Group, member: Leaf | Run | Series | ValuePlan, form: str) -> Pattern | Words:
    if isinstance(member, ValuePlan):
        return _bits(group, member, form)
    if isinstance(member, Series):
        lines = (_line(item) for item in member.items[:MOST_SHOWN])
        return _several([line for line in lines if line != _NOTHING])
    if isinstance(member, Run) or member.foreign is not None or member.spec.kind == "bytes":
        raise _Complex(group.plan.key)
    count = 1 if member.count is None else min(member.count, MOST_SHOWN)
    places = range(member.first, member.first + count)
    # A minus at the end of a line would be stripped with what separates its parts.
    if member.spec.kind == "uint" and member.spec.enum is None:
        return _joined(", ", [Pattern("%#x" if form == "hex" else "%d", (at,)) for at in places])
    number = _number(member.spec.enum, form)
    return lambda values: ", ".join([number(values[at]) for at in places])


def _several(lines: list[Pattern | Words]) -> Pattern | Words:
    patterns = [line for line in lines if isinstance(line, Pattern)]
    if len(patterns) == len(lines):
        return _joined(", ", patterns)
    made = [_words(line) for line in lines]
    return lambda values: ", ".join([told for words in made if (told := words(values))])


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
