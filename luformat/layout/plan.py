"""Reading plans: each schema type as data, its expressions as trees (`generated/plans.json`).

The compile step resolved what the schemas say: which fields a type has, when each is there,
how long it is, what chooses between layouts. Nothing here parses an expression; a tree is
evaluated over a scope that knows the members of one object.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, Protocol

from luformat.layout.layouts import ByteOrder, resource_dir

__all__ = [
    "Case",
    "FieldPlan",
    "Tree",
    "TypePlan",
    "ValuePlan",
    "ValueScope",
    "evaluate",
    "type_plan",
]

Tree = Any
"""An expression: a number, a boolean, or a list of what it is and its operands."""


@dataclass(frozen=True, slots=True)
class Case:
    """A type that a field may have, with the arguments that it is given."""

    type: str
    args: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One field: what its value is, when it is there, and how long it is.

    `width` is the length in bytes of one element where the schema fixes it, else `size` says
    it; `rest` takes what is left. `repeat` is None for a single value; `expr` has a `count`,
    `until` a condition, `eos` ends with the bytes. A `switch` takes the case whose number
    `switch_on` yields. `sized_by` and `counted_by` name the field that holds the size or
    count, where nothing is added to it. `flags` and `parts` name the values that are bits of
    the field.
    """

    id: str
    kind: str
    type: str | None
    args: tuple[Tree, ...]
    width: int | None
    byte_order: ByteOrder | None
    condition: Tree | None
    repeat: str | None
    count: Tree | None
    until: Tree | None
    size: Tree | None
    rest: bool
    switch_on: Tree | None
    cases: Mapping[str, Case]
    contents: bytes | None
    valid: Tree | None
    enum: str | None
    encoding: str | None
    format: str | None
    flags: tuple[str, ...]
    parts: tuple[str, ...]
    sized_by: str | None
    counted_by: str | None

    def case_of(self, number: int) -> Case | None:
        """Return the case of a switch for a number; None if bytes are all that is known."""
        return self.cases.get(str(int(number))) or self.cases.get("_")


@dataclass(frozen=True, slots=True)
class ValuePlan:
    """A computed value; where it is bits of a field `of`, `mask` and `shift` say which.

    `is_flag` tells that it is true where a bit of the mask is set, `name` what it is called.
    """

    id: str
    tree: Tree
    condition: Tree | None
    of: str | None
    is_flag: bool
    mask: int | None
    shift: int
    name: str
    enum: str | None


@dataclass(frozen=True, slots=True)
class TypePlan:
    """One type: its parameters, fields in order, and computed values.

    `byte_order` is `outer` for a type that has the byte order of the object it is part of;
    `big_if` is the condition that decides where the type says it itself. `placed` are the
    instances that stand elsewhere, which only the generated parsers read.
    """

    key: str
    byte_order: ByteOrder | Literal["none", "outer", "switched"]
    big_if: Tree | None
    params: tuple[str, ...]
    fields: tuple[FieldPlan, ...]
    values: Mapping[str, ValuePlan]
    placed: tuple[str, ...]

    def field(self, name: str) -> FieldPlan:
        """Return the field of that name; raises KeyError."""
        for found in self.fields:
            if found.id == name:
                return found
        raise KeyError(f"{self.key} has no field {name}")


def _name_of(tree: Tree) -> str | None:
    return str(tree[1]) if isinstance(tree, list) and tree[0] == "field" else None


@cache
def _plans() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = json.loads(
        (resource_dir("layouts") / "plans.json").read_text("utf-8")
    )
    types: Mapping[str, Any] = loaded["types"]
    return types


def _case(entry: Mapping[str, Any]) -> Case:
    return Case(entry["type"], tuple(entry.get("args", ())))


def _field(entry: Mapping[str, Any], values: Mapping[str, ValuePlan]) -> FieldPlan:
    name = entry["id"]
    contents = entry.get("contents")
    bits = [value for value in values.values() if value.of == name]
    return FieldPlan(
        id=name,
        kind=entry["kind"],
        type=entry.get("type"),
        args=tuple(entry.get("args", ())),
        width=entry["width"],
        byte_order=entry.get("order"),
        condition=entry.get("if"),
        repeat=entry.get("repeat"),
        count=entry.get("count"),
        until=entry.get("until"),
        size=entry.get("size"),
        rest=entry.get("rest", False),
        switch_on=entry.get("switch_on"),
        cases={number: _case(case) for number, case in entry.get("cases", {}).items()},
        contents=None if contents is None else bytes.fromhex(contents),
        valid=entry.get("valid"),
        enum=entry.get("enum"),
        encoding=entry.get("encoding"),
        format=entry.get("format"),
        flags=tuple(value.id for value in bits if value.is_flag),
        parts=tuple(value.id for value in bits if not value.is_flag),
        sized_by=_name_of(entry.get("size")),
        counted_by=_name_of(entry.get("count")),
    )


def _value(name: str, entry: Mapping[str, Any]) -> ValuePlan:
    return ValuePlan(
        id=name,
        tree=entry["value"],
        condition=entry.get("if"),
        of=entry.get("flag_of", entry.get("part_of")),
        is_flag="flag_of" in entry,
        mask=entry.get("mask"),
        shift=entry.get("shift", 0),
        name=entry.get("name", name),
        enum=entry.get("enum"),
    )


@cache
def type_plan(key: str) -> TypePlan:
    """Return the plan of the schema type `key`; raises KeyError if there is no such type."""
    entry = _plans()[key]
    values = {name: _value(name, value) for name, value in entry.get("values", {}).items()}
    told = entry["order"]
    switched = isinstance(told, dict)
    return TypePlan(
        key=key,
        byte_order="switched" if switched else told,
        big_if=told["big_if"] if switched else None,
        params=tuple(entry.get("params", ())),
        fields=tuple(_field(field, values) for field in entry["fields"]),
        values=values,
        placed=tuple(field["id"] for field in entry.get("placed", ())),
    )


class ValueScope(Protocol):
    """What a tree may ask of the object that it is about."""

    def member(self, kind: str, name: str) -> Any:
        """Return a `field`, `param` or `value` of the object."""

    def about(self, fact: str) -> Any:
        """Return the `size` or `pos` of the object's bytes, its `parent`, an `element`."""


_BINARY: Final[Mapping[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.floordiv,
    "%": operator.mod,
    "&": operator.and_,
    "|": operator.or_,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "[]": operator.getitem,
}


def evaluate(tree: Tree, scope: ValueScope) -> Any:
    """Return the value of an expression; what the scope raises passes through."""
    if not isinstance(tree, list):
        return tree
    head, *operands = tree
    if head in _BINARY:
        left, right = operands
        return _BINARY[head](evaluate(left, scope), evaluate(right, scope))
    match head:
        case "field" | "param" | "value":
            return scope.member(head, operands[0])
        case "of":
            return evaluate(operands[1], evaluate(operands[0], scope))
        case "and":
            return evaluate(operands[0], scope) and evaluate(operands[1], scope)
        case "or":
            return evaluate(operands[0], scope) or evaluate(operands[1], scope)
        case "not":
            return not evaluate(operands[0], scope)
        case "?":
            condition, yes, no = operands
            return evaluate(yes if evaluate(condition, scope) else no, scope)
        case "neg":
            return -evaluate(operands[0], scope)
        case "length":
            return len(evaluate(operands[0], scope))
        case "array":
            return bytes(evaluate(operand, scope) for operand in operands)
        case "eof":
            return scope.about("pos") >= scope.about("size")
        case _:
            return scope.about(head)
