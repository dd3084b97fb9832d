"""The values of a body as JSON text, by its shape: one `%` a body.

Two texts are made. `document` is what `decode` writes: fields by their schema names, integers,
names of enum values, octets as hex digits; magic numbers and lengths of other fields, which
are worked out again, left out. `notes` is what the values mean beyond that: what they are
called and which flags are set, by the path of the field.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain, islice
from typing import Any, Final, NamedTuple

from luformat.layout.bits import bit_names
from luformat.layout.layouts import enum_label, enum_values, field_spec, uuid_text
from luformat.layout.plan import FieldPlan, TypePlan, ValuePlan, type_plan
from luformat.layout.shape import Group, Leaf, Member, Run, Series, Shape
from luformat.layout.view import View

__all__ = ["Notes", "document_text", "enum_ids", "flag_names", "left_out", "notes_of", "value_name"]

_KEPT: Final = 1024
"""Texts of elements that are kept for each kind of list."""
_AT_ONCE: Final = 4096
"""Elements that one `%` makes text of."""

Values = tuple[Any, ...]
Texter = Callable[[Any], str]


class Notes(NamedTuple):
    """What values mean: `names` of values and `flags` that are set, each as (path, text).

    The paths are JSON strings without the quotes, the texts JSON.
    """

    names: list[tuple[str, str]]
    flags: list[tuple[str, str]]


@cache
def enum_ids(key: str) -> Mapping[int, str]:
    """Return the names by which a document has the values of an enum."""
    return {number: member["id"] for number, member in enum_values(key).items()}


@cache
def left_out(key: str) -> frozenset[str]:
    """Return the fields that a document lacks: magic numbers, and lengths of other fields.

    The length of a text is not among them: it may count more than the text.
    """
    fields = type_plan(key).fields
    sizes = {spec.sized_by for spec in fields if spec.sized_by and spec.kind != "string"}
    return frozenset(sizes | {spec.id for spec in fields if spec.contents is not None})


def document_text(shape: Shape, values: Values) -> str:
    """Return the JSON object of a body's fields as a document has them."""
    return shape.form(_Template).text(values)


class _Template:
    """Text of one shape, with a place for each value; some values are made text first."""

    def __init__(self, shape: Shape):
        self._texts: list[str] = []
        self._texters: list[tuple[int, Texter]] = []
        self._skipped: list[int] = []
        self._group(shape.root)
        self._pattern = "".join(self._texts)
        self._changes = [*_strided(self._texters)]

    @property
    def is_plain(self) -> bool:
        """True if all values go into the text as they are."""
        return not self._texters and not self._skipped

    def texts(self, rows: Iterable[Values]) -> str:
        """Return the texts of many values of a plain one, with commas between them."""
        parts = []
        rest = iter(rows)
        while block := [*islice(rest, _AT_ONCE)]:
            pattern = ", ".join([self._pattern] * len(block))
            parts.append(pattern % tuple(chain.from_iterable(block)))
        return ", ".join(parts)

    def text(self, values: Values) -> str:
        if self._texters or self._skipped:
            changed = list(values)
            for places, texter in self._changes:
                changed[places] = map(texter, changed[places])
            for index in self._skipped:
                del changed[index]
            return str(self._pattern % tuple(changed))
        return str(self._pattern % values)

    def _group(self, group: Group) -> None:
        missing = left_out(group.plan.key)
        separator = "{"
        for name, member in group.members.items():
            if name in missing:
                # From the end, so that taking one out moves none that is still to go.
                self._skipped.insert(0, member.first)  # type: ignore[union-attr] # always a leaf
                continue
            self._texts.append(f'{separator}"{name}": ')
            separator = ", "
            self._member(member)
        self._texts.append("{}" if separator == "{" else "}")

    def _member(self, member: Member) -> None:
        if isinstance(member, Group):
            self._group(member)
        elif isinstance(member, Series):
            self._texts.append("[")
            for number, item in enumerate(member.items):
                self._texts.append(", " if number else "")
                self._group(item)
            self._texts.append("]")
        elif isinstance(member, Run):
            self._texts.append("[%s]")
            self._texters.append((member.first, _run_texter(member)))
        else:
            self._leaf(member)

    def _leaf(self, leaf: Leaf) -> None:
        if leaf.spec.kind in ("bytes", "switch"):
            self._texts.append('"%s"')
            self._texters.append((leaf.first, bytes.hex))
            return
        texter = _number_texter(leaf)
        place = "%d" if texter is None else "%s"
        count = leaf.count
        self._texts.append(place if count is None else f"[{', '.join([place] * count)}]")
        if texter is not None:
            indexes = range(leaf.first, leaf.first + (1 if count is None else count))
            self._texters += ((index, texter) for index in indexes)


def _strided(texters: list[tuple[int, Texter]]) -> Iterator[tuple[slice, Texter]]:
    """Yield the same, those of one texter at equal distances as one: a slice costs one call."""
    found: list[int] = []
    last: Texter | None = None
    for index, texter in texters:
        if last is texter and (len(found) < 2 or index - found[-1] == found[1] - found[0]):
            found.append(index)
            continue
        if last is not None:
            yield _slice(found), last
        found, last = [index], texter
    if last is not None:
        yield _slice(found), last


def _slice(indexes: list[int]) -> slice:
    step = indexes[1] - indexes[0] if len(indexes) > 1 else 1
    return slice(indexes[0], indexes[-1] + 1, step)


def _number_texter(leaf: Leaf) -> Texter | None:
    names = {} if leaf.spec.enum is None else _quoted(leaf.spec.enum)
    byte_order = leaf.foreign
    if byte_order is not None:
        signed = leaf.spec.kind == "int"

        def foreign(raw: bytes) -> str:
            value = int.from_bytes(raw, byte_order, signed=signed)
            return names.get(value) or str(value)

        return foreign
    return (lambda value: names.get(value) or str(value)) if names else None


@cache
def _quoted(key: str) -> Mapping[int, str]:
    return {number: json.dumps(name) for number, name in enum_ids(key).items()}


def _run_texter(run: Run) -> Texter:
    if run.element is None:
        width = struct.calcsize(run.code)
        sign, code = run.code[0], run.code[1]
        quoted = {} if run.spec.enum is None else _quoted(run.spec.enum)

        def numbers(raw: bytes) -> str:
            values = struct.unpack(f"{sign}{len(raw) // width}{code}", raw)
            if quoted:
                return ", ".join(quoted.get(value) or str(value) for value in values)
            return str(list(values))[1:-1]

        return numbers
    template, reader = run.element.form(_Template), run.element.reader
    if template.is_plain:
        return lambda raw: template.texts(reader.iter_unpack(raw))
    each = struct.Struct(f"{reader.size}s")

    # Most entries of a list are like others, and nearly all trap handlers are zero.
    @lru_cache(maxsize=_KEPT)
    def element(raw: bytes) -> str:
        return template.text(reader.unpack(raw))

    def elements(raw: bytes) -> str:
        return ", ".join(map(element, chain.from_iterable(each.iter_unpack(raw))))

    return elements


def notes_of(shape: Shape, values: Values, room: int, prefix: str = "") -> Notes:
    """Return what a body's values mean; `room` is its length, `prefix` goes before the paths."""
    notes = Notes([], [])
    _collect(shape, values, room, prefix, notes)
    return notes


def _collect(shape: Shape, values: Values, room: int, prefix: str, notes: Notes) -> None:
    for index, path, note in shape.form(_noted):
        note(values, index, prefix + path, room, notes)


_Noter = Callable[[Values, int, str, int, Notes], None]


def _noted(shape: Shape) -> list[tuple[int, str, _Noter]]:
    """Return the values of a shape that mean something: index, path, and what notes it."""
    return [*_noted_in(shape.root, "")]


def _noted_in(group: Group, prefix: str) -> Iterator[tuple[int, str, _Noter]]:
    missing = left_out(group.plan.key)
    for name, member in group.members.items():
        path = f"{prefix}{name}"
        if isinstance(member, Group):
            yield from _noted_in(member, f"{path}.")
        elif isinstance(member, Series):
            for number, item in enumerate(member.items):
                yield from _noted_in(item, f"{path}[{number}].")
        elif isinstance(member, Run):
            if member.element is not None and member.element.form(_noted):
                yield member.first, path, _run_noter(member.element)
        elif name not in missing and member.count is None:
            noter = _leaf_noter(group, member)
            if noter is not None:
                yield member.first, path, noter


def _run_noter(element: Shape) -> _Noter:
    def note(values: Values, index: int, path: str, room: int, notes: Notes) -> None:
        for number, inner in enumerate(element.reader.iter_unpack(values[index])):
            _collect(element, inner, room, f"{path}[{number}].", notes)

    return note


def _leaf_noter(group: Group, leaf: Leaf) -> _Noter | None:
    spec = leaf.spec
    if spec.flags:
        return _flag_noter(group, spec)
    if "bits" in field_spec(group.plan.key, spec.id):
        return _bit_noter(group, spec)
    if spec.enum is None and spec.format != "uuid":
        return None
    known = {} if spec.enum is None else _labels(spec.enum)

    def note(values: Values, index: int, path: str, _room: int, notes: Notes) -> None:
        value = values[index]
        name = json.dumps(uuid_text(value)) if isinstance(value, bytes) else known.get(value)
        if name is not None:
            notes.names.append((path, name))

    return note


@cache
def _labels(key: str) -> Mapping[int, str]:
    return {number: json.dumps(enum_label(key, number)) for number in enum_values(key)}


def _flag_noter(group: Group, spec: FieldPlan) -> _Noter:
    flags = [group.plan.values[name] for name in spec.flags]
    conditions = any(flag.condition is not None for flag in flags)
    masks = [(flag.mask or 0, flag.name) for flag in flags]
    every = 0
    for mask, _ in masks:
        every |= mask
    texts: dict[int, str] = {}

    def note(values: Values, index: int, path: str, room: int, notes: Notes) -> None:
        bits = values[index] & every
        if not bits:
            return
        if conditions:
            names = flag_names(View(group, values, room), spec)
            if names:
                notes.flags.append((path, json.dumps(names)))
            return
        text = texts.get(bits)
        if text is None:
            if len(texts) > 1 << 12:
                texts.clear()
            text = texts[bits] = json.dumps([name for mask, name in masks if bits & mask])
        notes.flags.append((path, text))

    return note


def _bit_noter(group: Group, spec: FieldPlan) -> _Noter:
    def note(values: Values, _index: int, path: str, room: int, notes: Notes) -> None:
        names = flag_names(View(group, values, room), spec)
        if names:
            notes.flags.append((path, json.dumps(names)))

    return note


def flag_names(value: Any, spec: FieldPlan, plan: TypePlan | None = None) -> list[str]:
    """Return the flags of a field that are set in an object (a view, or of a parser)."""
    plan = plan or value.group.plan
    layout = field_spec(plan.key, spec.id)
    if "bits" in layout:
        return list(bit_names(value, layout, int(getattr(value, spec.id, 0))) or ())
    known: Iterable[ValuePlan] = plan.values.values()
    return [
        flag.name
        for flag in known
        if flag.is_flag and flag.of == spec.id and getattr(value, flag.id, None)
    ]


def value_name(spec: FieldPlan, value: Any) -> str | None:
    """Return what a value is called: the specification's name, or a UUID's text; else None."""
    if spec.format == "uuid" and isinstance(value, bytes):
        return uuid_text(value)
    return None if spec.enum is None else enum_label(spec.enum, int(value))
