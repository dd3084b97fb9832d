"""Bytes from the fields of a document, by the shape that they have.

The document says how long the body is (`_measured`) and answers what else decides between
shapes; so the shape is the one that a reader of the bytes would come to. A packer of it takes
the values out of the document in their order, for one `struct` call. Whatever is not as it
should be gives None: the careful way, through the generated writers, then says what is wrong.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
from luformat.layout.plan import Case, FieldPlan, TypePlan, type_plan
from luformat.layout.shape import (
    Fork,
    Group,
    Leaf,
    Member,
    Run,
    Series,
    Shape,
    ShapeTree,
    shape_tree,
)
from luformat.layout.text import enum_ids, left_out

__all__ = ["packed"]

_MOST_HINTS: Final = 64
_PLAIN: Final = frozenset({int, bytes})

Adder = Callable[[Any, list[Any]], None]


class _Odd(Exception):  # noqa: N818 - not an error: the careful way has to look
    """The document does not fit a shape."""


_FAULTS: Final = (_Odd, KeyError, TypeError, ValueError, AttributeError, struct.error)
"""What a document that does not fit a shape leads to."""


def packed(
    key: str, params: tuple[Any, ...], document: Any, order: ByteOrder | None = None
) -> bytes | None:
    """Return the bytes of the fields in `document`; None if the careful way has to say."""
    try:
        return _packed(key, params, document, order)
    except (*_FAULTS, RecursionError):
        return None


def _packed(key: str, params: tuple[Any, ...], document: Any, order: ByteOrder | None) -> bytes:
    tree = shape_tree(key, params, order)
    # Documents repeat themselves: the last shape mostly fits, and the bytes tell if it did.
    first = next(iter(document.values()), None)
    hint = first if isinstance(first, str) else None
    shape = tree.hints.get(hint)
    if shape is not None:
        try:
            data = _by(shape, document)
        except _FAULTS:
            pass
        else:
            if tree.of_body(data, 0, len(data)) is shape:
                return data
    shape = tree.find(lambda fork: _answer(fork, tree, document))
    if shape is None:
        raise _Odd(key)
    if len(tree.hints) >= _MOST_HINTS:
        tree.hints.clear()
    tree.hints[hint] = shape
    return _by(shape, document)


def _by(shape: Shape, document: Any) -> bytes:
    """Return the bytes of a document that has the fields of a shape, and no others."""
    values = shape.form(_Packer).values(document)
    # A boolean is an integer to `struct`, and no number in a document.
    if not _PLAIN.issuperset(map(type, values)) or not shape.holds(tuple(values)):
        raise _Odd(shape.root.plan.key)
    return shape.reader.pack(*values)


def _answer(fork: Fork, tree: ShapeTree, document: Any) -> int:
    if fork.load is None:
        return _measured(tree.plan, tree.params, document)
    return _bits(document, fork, tree.plan)


def _bits(document: Any, fork: Fork, plan: TypePlan) -> int:
    """Return the bits of a field that a fork asks for, as the document gives them."""
    for name in fork.path[:-1]:
        spec, given = plan.field(name), document[name]
        if spec.kind == "bytes":
            return bytes.fromhex(given)[int(fork.path[-1])] & fork.mask
        if spec.repeat is not None:
            raise _Odd(name)
        key = spec.type or _case(spec, plan, {}, given, document).type
        document, plan = given, type_plan(key)
    return _number(plan.field(fork.path[-1]), plan, document) & fork.mask


def _number(spec: FieldPlan, owner: TypePlan, document: Mapping[str, Any]) -> int:
    """Return the value of an integer field, one that the document leaves out included."""
    value = document.get(spec.id)
    if value is None:
        return _implied(spec.id, owner, document)
    if isinstance(value, str) and spec.enum is not None:
        return _numbers(spec.enum)[value]
    if type(value) is not int:
        raise _Odd(spec.id)
    return value


def _implied(name: str, owner: TypePlan, document: Mapping[str, Any]) -> int:
    for spec in owner.fields:
        if spec.counted_by == name:
            return len(document[spec.id]) if spec.id in document else 0
        if spec.sized_by == name and spec.kind != "string":
            return _size(spec, owner, {}, document[spec.id], document)
    raise _Odd(name)


@cache
def _numbers(key: str) -> Mapping[str, int]:
    return {name: number for number, name in enum_ids(key).items()}


def _measured(plan: TypePlan, params: Mapping[str, Any], document: Any) -> int:
    """Return the length in bytes of the fields that a document gives."""
    total = 0
    for spec in plan.fields:
        if spec.id in document:
            total += _size_of_all(spec, plan, params, document)
        elif spec.contents is not None:
            total += len(spec.contents)
        elif spec.id in _derived(plan.key):
            total += spec.width or 0
        elif spec.condition is None:
            raise _Odd(spec.id)
    return total


@cache
def _derived(key: str) -> frozenset[str]:
    fields = type_plan(key).fields
    return frozenset(name for spec in fields for name in (spec.sized_by, spec.counted_by) if name)


def _size_of_all(spec: FieldPlan, plan: TypePlan, params: Mapping[str, Any], document: Any) -> int:
    given = document[spec.id]
    if spec.repeat is None:
        return _size(spec, plan, params, given, document)
    if spec.width is not None:
        return spec.width * len(given)
    return sum(_size(spec, plan, params, item, document) for item in given)


def _size(
    spec: FieldPlan, plan: TypePlan, params: Mapping[str, Any], given: Any, document: Any
) -> int:
    if spec.width is not None:
        return spec.width
    if spec.kind in ("bytes", "switch") and isinstance(given, str):
        return len(given) // 2
    if spec.kind == "type":
        return _measured(type_plan(str(spec.type)), {}, given)
    if spec.kind == "switch":
        return _measured(type_plan(_case(spec, plan, params, given, document).type), {}, given)
    raise _Odd(spec.id)


def _case(
    spec: FieldPlan, plan: TypePlan, params: Mapping[str, Any], given: Any, document: Any
) -> Case:
    """Return the case that a switch takes: by what it asks for, else the one that fits."""
    tree = spec.switch_on or [None, None]
    kind, name = tree[:2]
    found = None
    if kind == "param" and name in params:
        found = spec.case_of(params[name])
    elif kind == "field":
        found = spec.case_of(_number(plan.field(name), plan, document))
    else:
        names = set(given)
        fitting = [case for case in spec.cases.values() if names <= _names(case.type)]
        found = fitting[0] if fitting else None
    if found is None:
        raise _Odd(spec.id)
    return found


@cache
def _names(key: str) -> frozenset[str]:
    return frozenset(spec.id for spec in type_plan(key).fields)


class _Packer:
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
            raise _Odd(group.plan.key)
        for step in steps:
            step(document, values)

    return add


def _only_step(step: Adder, usual: int, key: str) -> Adder:
    def add(document: Any, values: list[Any]) -> None:
        if len(document) != usual:
            raise _Odd(key)
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
    count = len(series.items)
    if not count:
        return lambda document, _values: _want_integers(document[name], 0)
    group = series.items[0]
    columns = [_column(member) for member in group.members.values()]
    if all(column is not None for column in columns) and not _derived(group.plan.key):
        return _flat_series_step(name, count, list(group.members), columns)
    adder = _adder(group)

    def add(document: Any, values: list[Any]) -> None:
        items = document[name]
        if len(items) != count:
            raise _Odd(name)
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
        if set(map(len, found)) != sizes:
            raise _Odd(member.spec.id)
        return found

    return of_hex


def _flat_series_step(
    name: str, count: int, names: list[str], columns: Sequence[_Column | None]
) -> Adder:
    """Return what adds objects of integers and bytes only, field by field for all of them."""
    takers = [(itemgetter(field), column) for field, column in zip(names, columns, strict=True)]
    usual = {len(names)}

    def add(document: Any, values: list[Any]) -> None:
        items = document[name]
        if len(items) != count or set(map(len, items)) != usual:
            raise _Odd(name)
        found = [column(list(map(take, items))) for take, column in takers if column is not None]
        values.extend(chain.from_iterable(zip(*found, strict=True)))

    return add


def _run_step(name: str, run: Run) -> Adder:
    if run.element is None:
        sign, code = run.code[0], run.code[1]
        numbers = {} if run.spec.enum is None else _numbers(run.spec.enum)

        def add_numbers(document: Any, values: list[Any]) -> None:
            given = (
                [numbers.get(item, item) for item in document[name]] if numbers else document[name]
            )
            _want_integers(given, run.count)
            values.append(struct.pack(f"{sign}{run.count}{code}", *given))

        return add_numbers
    add_element = _adder(run.element.root)
    letters = run.element.reader.format
    sign, codes = letters[:1], letters[1:]

    def add(document: Any, values: list[Any]) -> None:
        given = document[name]
        if len(given) != run.count:
            raise _Odd(name)
        inner: list[Any] = []
        for item in given:
            add_element(item, inner)
        if not _PLAIN.issuperset(map(type, inner)):
            raise _Odd(name)
        values.append(struct.pack(sign + codes * run.count, *inner))

    return add


def _want_integers(given: Any, count: int) -> None:
    if len(given) != count or not {int}.issuperset(map(type, given)):
        raise _Odd("a list")


def _implied_step(name: str, leaf: Leaf, group: Group) -> Adder:
    """Return what adds a length or count, which has to be what the shape has."""
    worth = None
    for member in group.members.values():
        if member.spec is not None and member.spec.sized_by == name:
            worth = member.size
        elif isinstance(member, Run) and member.spec.counted_by == name:
            worth = member.count
    order = leaf.foreign

    def add(document: Any, values: list[Any]) -> None:
        value = document.get(name, worth)
        if value != worth or type(value) is not int:
            raise _Odd(name)
        values.append(value if order is None else value.to_bytes(leaf.size, order))

    return add


def _leaf_step(name: str, leaf: Leaf) -> Adder:
    spec = leaf.spec
    if spec.contents is not None:
        contents = spec.contents

        def add_contents(document: Any, values: list[Any]) -> None:
            if name in document:
                raise _Odd(name)
            values.append(contents)

        return add_contents
    if spec.kind in ("bytes", "switch"):

        def add_bytes(document: Any, values: list[Any]) -> None:
            data = bytes.fromhex(document[name])
            if len(data) != leaf.size:
                raise _Odd(name)
            values.append(data)

        return add_bytes
    numbers = {} if spec.enum is None else _numbers(spec.enum)
    order, signed = leaf.foreign, spec.kind == "int"
    if leaf.count is not None:

        def add_list(document: Any, values: list[Any]) -> None:
            given = (
                [numbers.get(item, item) for item in document[name]] if numbers else document[name]
            )
            _want_integers(given, leaf.count or 0)
            values.extend(given)

        return add_list

    def add(document: Any, values: list[Any]) -> None:
        value = document[name]
        if numbers:
            value = numbers.get(value, value)
        if order is not None:
            if type(value) is not int:
                raise _Odd(name)
            value = value.to_bytes(leaf.size, order, signed=signed)
        values.append(value)

    return add
