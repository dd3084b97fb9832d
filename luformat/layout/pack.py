"""Bytes from the fields of a document, by the shape that they have.

The document says how long the body is (`_measured`) and answers what else decides between
shapes; so the shape is the one that a reader of the bytes would come to. Its packer then makes
the bytes. Whatever is not as it should be gives None: the careful way, through the generated
writers, then says what is wrong.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
from luformat.layout.packer import PLAIN, Odd, Packer, derived, numbers_of
from luformat.layout.plan import Case, FieldPlan, TypePlan, type_plan
from luformat.layout.shape import Shape
from luformat.layout.shape_tree import Fork, ShapeTree, shape_tree

__all__ = ["packed"]

_MOST_HINTS: Final = 64

_FAULTS: Final = (Odd, LookupError, TypeError, ValueError, AttributeError, struct.error)
"""What a document that does not fit a shape leads to."""


def packed(
    key: str, params: tuple[Any, ...], document: Any, byte_order: ByteOrder | None = None
) -> bytes | None:
    """Return the bytes of the fields in `document`; None if the careful way has to say."""
    try:
        return _packed(key, params, document, byte_order)
    except (*_FAULTS, RecursionError):
        return None


def _packed(
    key: str, params: tuple[Any, ...], document: Any, byte_order: ByteOrder | None
) -> bytes:
    tree = shape_tree(key, params, byte_order)
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
        raise Odd(key)
    if len(tree.hints) >= _MOST_HINTS:
        tree.hints.clear()
    tree.hints[hint] = shape
    return _by(shape, document)


def _by(shape: Shape, document: Any) -> bytes:
    """Return the bytes of a document that has the fields of a shape, and no others."""
    values = shape.form(Packer).values(document)
    # A boolean is an integer to `struct`, and no number in a document.
    if not PLAIN.issuperset(map(type, values)) or not shape.holds(tuple(values)):
        raise Odd(shape.root.plan.key)
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
            raise Odd(name)
        key = spec.type or _case(spec, plan, {}, given, document).type
        document, plan = given, type_plan(key)
    return _number(plan.field(fork.path[-1]), plan, document) & fork.mask


def _number(spec: FieldPlan, owner: TypePlan, document: Mapping[str, Any]) -> int:
    """Return the value of an integer field, one that the document leaves out included."""
    value = document.get(spec.id)
    if value is None:
        return _implied(spec.id, owner, document)
    if isinstance(value, str) and spec.enum is not None:
        return numbers_of(spec.enum)[value]
    if type(value) is not int:
        raise Odd(spec.id)
    return value


def _implied(name: str, owner: TypePlan, document: Mapping[str, Any]) -> int:
    for spec in owner.fields:
        if spec.counted_by == name:
            return len(document[spec.id]) if spec.id in document else 0
        if spec.sized_by == name and spec.kind != "string":
            return _size(spec, owner, {}, document[spec.id], document)
    raise Odd(name)


def _measured(plan: TypePlan, params: Mapping[str, Any], document: Any) -> int:
    """Return the length in bytes of the fields that a document gives."""
    total = 0
    for spec in plan.fields:
        if spec.id in document:
            total += _size_of_all(spec, plan, params, document)
        elif spec.contents is not None:
            total += len(spec.contents)
        elif spec.id in derived(plan.key):
            total += spec.width or 0
        elif spec.condition is None:
            raise Odd(spec.id)
    return total


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
    raise Odd(spec.id)


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
        raise Odd(spec.id)
    return found


@cache
def _names(key: str) -> frozenset[str]:
    return frozenset(spec.id for spec in type_plan(key).fields)
