"""The bytes of documents of one shape: what takes their values out, in the order of the leaves.

All that does not depend on a document (which fields there must be, which of them are plain
numbers side by side, what a length has to be) is worked out once for a shape and becomes a list
of steps, each a function made for its fields. What is left for a document is to run the steps,
and one `struct` call.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final

from luformat.layout.plan import type_plan
from luformat.layout.shape import Group, Leaf, Member, Run, Series, Shape
from luformat.layout.text import enum_ids, left_out

__all__ = ["PLAIN", "Odd", "Packer", "derived", "numbers_of"]

PLAIN: Final = frozenset({int, bytes})
"""Types of values that a `struct` takes as they are meant."""

_INT: Final = frozenset({int})

Adder = Callable[[Any, list[Any]], None]


class Odd(Exception):  # noqa: N818 - not an error: the careful way has to look
    """The document does not fit a shape."""


@cache
def numbers_of(key: str) -> Mapping[str, int]:
    return {name: number for number, name in enum_ids(key).items()}


@cache
def derived(key: str) -> frozenset[str]:
    fields = type_plan(key).fields
    return frozenset(name for spec in fields for name in (spec.sized_by, spec.counted_by) if name)


class Packer:
    """Takes the values of one shape out of a document, in the order of its leaves."""

    def __init__(self, shape: Shape):
        self._add = _adder(shape.root)

    def values(self, document: Any) -> list[Any]:
        """Return the values; raises if the document does not have just these fields."""
        found: list[Any] = []
        self._add(document, found)
        return found


def _adder(group: Group) -> Adder:
    """Return what adds the values of an object's members to a list."""
    missing = left_out(group.plan.key)
    counts = {spec.counted_by for spec in group.plan.fields if spec.counted_by}
    needed = [name for name in group.members if name not in missing and name not in counts]
    optional = missing | frozenset(counts)
    steps: list[Adder] = []
    for is_plain, run in groupby(group.members.items(), lambda item: _is_plain(item[1], optional)):
        names = list(run)
        if is_plain:
            steps.append(_plain_step([name for name, _ in names]))
        else:
            steps += (_step(name, member, group, optional) for name, member in names)
    least, most, usual = frozenset(needed), frozenset(group.members), len(needed)
    if not counts and len(steps) == 1:
        return _only_step(steps[0], usual, group.plan.key)

    def add(document: Any, values: list[Any]) -> None:
        # With as many fields as there must be, one that is missing is found when it is taken.
        if len(document) != usual and not least <= document.keys() <= most:
            raise Odd(group.plan.key)
        for step in steps:
            step(document, values)

    return add


def _only_step(step: Adder, usual: int, key: str) -> Adder:
    def add(document: Any, values: list[Any]) -> None:
        if len(document) != usual:
            raise Odd(key)
        step(document, values)

    return add


def _is_plain(member: Member, optional: frozenset[str]) -> bool:
    """Tell whether a document has the very value of a member."""
    return (
        isinstance(member, Leaf)
        and member.count is None
        and member.foreign is None
        and member.spec.kind in ("uint", "int")
        and member.spec.enum is None
        and member.spec.id not in optional
    )


def _plain_step(names: list[str]) -> Adder:
    """Return what adds integers that stand side by side."""
    if len(names) == 1:
        name = names[0]
        return lambda document, values: values.append(document[name])
    take = itemgetter(*names)
    return lambda document, values: values.extend(take(document))


def _step(name: str, member: Member, group: Group, optional: frozenset[str]) -> Adder:
    if isinstance(member, Group):
        inner = _adder(member)
        return lambda document, values: inner(document[name], values)
    if isinstance(member, Series):
        return _series_step(name, member)
    if isinstance(member, Run):
        return _run_step(name, member)
    if name in optional and member.spec.contents is None:
        return _implied_step(name, member, group)
    return _leaf_step(name, member)


def _series_step(name: str, series: Series) -> Adder:
    """Return what adds the objects of a list of fixed length, which are all alike."""
    if not series.items:
        return lambda document, values: values.extend(_integers(document[name], 0, {}))
    add_all = _objects_adder(name, len(series.items), series.items[0])
    return lambda document, values: add_all(document[name], values)


def _objects_adder(name: str, count: int, group: Group) -> Adder:
    """Return what adds the objects of a list, which are all alike."""
    columns = [_column(member) for member in group.members.values()]
    if all(column is not None for column in columns) and not derived(group.plan.key):
        return _flat_adder(name, count, list(group.members), columns)
    adder = _adder(group)

    def add(items: Any, values: list[Any]) -> None:
        if len(items) != count:
            raise Odd(name)
        for item in items:
            adder(item, values)

    return add


_Column = Callable[[Sequence[Any]], Iterable[Any]]


def _column(member: Member) -> _Column | None:
    """Return what makes values of a field's entries in all objects of a list, None if odd."""
    if _is_plain(member, frozenset()):
        return iter
    if not isinstance(member, Leaf) or member.spec.kind != "bytes" or member.spec.contents:
        return None
    sizes = {member.size}

    def of_hex(texts: Sequence[Any]) -> list[bytes]:
        found = list(map(bytes.fromhex, texts))
        if not sizes.issuperset(map(len, found)):
            raise Odd(member.spec.id)
        return found

    return of_hex


def _flat_adder(
    name: str, count: int, names: list[str], columns: Sequence[_Column | None]
) -> Adder:
    """Return what adds objects of integers and bytes only, field by field for all of them."""
    takers = [(itemgetter(field), column) for field, column in zip(names, columns, strict=True)]
    usual = {len(names)}

    def add(items: Any, values: list[Any]) -> None:
        if len(items) != count or not usual.issuperset(map(len, items)):
            raise Odd(name)
        found = [column(list(map(take, items))) for take, column in takers if column is not None]
        values.extend(chain.from_iterable(zip(*found, strict=True)))

    return add


def _run_step(name: str, run: Run) -> Adder:
    if run.element is None:
        sign, code = run.code[0], run.code[1]
        numbers = {} if run.spec.enum is None else numbers_of(run.spec.enum)

        def add_numbers(document: Any, values: list[Any]) -> None:
            given = _integers(document[name], run.count, numbers)
            values.append(struct.pack(f"{sign}{run.count}{code}", *given))

        return add_numbers
    add_all = _objects_adder(name, run.count, run.element.root)
    letters = run.element.reader.format
    sign, codes = letters[:1], letters[1:]

    def add(document: Any, values: list[Any]) -> None:
        inner: list[Any] = []
        add_all(document[name], inner)
        if not PLAIN.issuperset(map(type, inner)):
            raise Odd(name)
        values.append(struct.pack(sign + codes * run.count, *inner))

    return add


def _integers(given: Any, count: int, names: Mapping[str, int]) -> Any:
    """Return `count` integers, those that a document names by their names included."""
    if len(given) == count:
        if _INT.issuperset(map(type, given)):
            return given
        numbers = [names.get(item, item) for item in given]
        if _INT.issuperset(map(type, numbers)):
            return numbers
    raise Odd("a list")


def _implied_step(name: str, leaf: Leaf, group: Group) -> Adder:
    """Return what adds a length or count, which has to be what the shape has."""
    worth = None
    for member in group.members.values():
        if member.spec is not None and member.spec.sized_by == name:
            worth = member.size
        elif isinstance(member, Run) and member.spec.counted_by == name:
            worth = member.count
    byte_order = leaf.foreign

    def add(document: Any, values: list[Any]) -> None:
        value = document.get(name, worth)
        if value != worth or type(value) is not int:
            raise Odd(name)
        values.append(value if byte_order is None else value.to_bytes(leaf.size, byte_order))

    return add


def _leaf_step(name: str, leaf: Leaf) -> Adder:
    spec = leaf.spec
    if spec.contents is not None:
        contents = spec.contents

        def add_contents(document: Any, values: list[Any]) -> None:
            if name in document:
                raise Odd(name)
            values.append(contents)

        return add_contents
    if spec.kind in ("bytes", "switch"):

        def add_bytes(document: Any, values: list[Any]) -> None:
            data = bytes.fromhex(document[name])
            if len(data) != leaf.size:
                raise Odd(name)
            values.append(data)

        return add_bytes
    numbers = {} if spec.enum is None else numbers_of(spec.enum)
    byte_order, signed = leaf.foreign, spec.kind == "int"
    if leaf.count is not None:

        def add_list(document: Any, values: list[Any]) -> None:
            values.extend(_integers(document[name], leaf.count or 0, numbers))

        return add_list

    def add(document: Any, values: list[Any]) -> None:
        value = document[name]
        if numbers:
            value = numbers.get(value, value)
        if byte_order is not None:
            if type(value) is not int:
                raise Odd(name)
            value = value.to_bytes(leaf.size, byte_order, signed=signed)
        values.append(value)

    return add
