"""How each schema type is turned into JSON and back, worked out once from the layouts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from luformat.layout.layouts import enum_values, type_layout

__all__ = ["FieldPlan", "TypePlan", "plan_of"]


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """One field: its kind, the types its value may have, and what fixes its length.

    `width` is the number of bytes of one element where that is fixed. `sized_by` names the
    field that says how many bytes this one has, `counted_by` how many elements.
    """

    id: str
    kind: str
    offset: int | None
    width: int | None
    type: str | None
    args: tuple[str, ...]
    is_list: bool
    count: int | None
    is_optional: bool
    enum: Mapping[int, str] | None
    numbers: Mapping[str, int] | None
    switch_on: str | None
    switches_on_size: bool
    cases: Mapping[str, tuple[str, tuple[str, ...]]]
    sized_by: str | None
    counted_by: str | None
    contents: bytes | None
    encoding: str | None


@dataclass(frozen=True, slots=True)
class TypePlan:
    """One type: fields in order, parameters, and the instances that a writer must leave alone.

    `size` is its length in bytes if that is fixed. `knows_size` is True if an expression of
    it asks for the length of the whole.
    """

    key: str
    schema: str
    fields: tuple[FieldPlan, ...]
    names: frozenset[str]
    params: tuple[str, ...]
    size: int | None
    switches_order: bool
    placed: tuple[str, ...]
    knows_size: bool
    derived: frozenset[str]


def _field(spec: Mapping[str, Any], instances: Mapping[str, str]) -> FieldPlan:
    is_list = spec.get("repeat") is not None
    count = spec["count"] if is_list else None
    width = spec["width"]
    if is_list:
        width = width // count if width is not None and count else None
        if spec["kind"] in ("uint", "int"):
            width = int(spec["type"][1:])
    enum = None
    if "enum" in spec:
        enum = {number: member["id"] for number, member in enum_values(spec["enum"]).items()}
    cases = {
        number: (case["type"], tuple(case["args"]))
        for number, case in spec.get("cases", {}).items()
    }
    return FieldPlan(
        id=spec["id"],
        kind=spec["kind"],
        offset=spec["offset"],
        width=width,
        type=spec["type"],
        args=tuple(spec["args"]),
        is_list=is_list,
        count=count,
        is_optional="if" in spec,
        enum=enum,
        numbers=None if enum is None else {name: number for number, name in enum.items()},
        switch_on=spec.get("switch_on"),
        switches_on_size="_io.size" in instances.get(spec.get("switch_on", ""), ""),
        cases=cases,
        sized_by=spec.get("size_expr"),
        counted_by=spec.get("repeat_expr"),
        contents=bytes(spec["contents"]) if "contents" in spec else None,
        encoding=spec.get("encoding"),
    )


@cache
def plan_of(key: str) -> TypePlan:
    """Return the plan of the schema type `key`; raises KeyError if there is no such type."""
    layout = type_layout(key)
    values = {spec["id"]: str(spec.get("value", "")) for spec in layout["instances"]}
    fields = tuple(_field(spec, values) for spec in layout["fields"])
    names = frozenset(field.id for field in fields)
    expressions = [
        str(value)
        for spec in (*layout["fields"], *layout["instances"])
        for name, value in spec.items()
        if name in ("if", "value", "size_expr", "repeat_expr")
    ]
    return TypePlan(
        key=key,
        schema=layout["schema"],
        fields=fields,
        names=names,
        params=tuple(param["id"] for param in layout["params"]),
        size=layout["size"],
        switches_order=layout["byte_order"] == "host",
        placed=tuple(spec["id"] for spec in layout["instances"] if "pos" in spec),
        knows_size=any("_io.size" in text for text in expressions),
        derived=frozenset(
            name for field in fields for name in (field.sized_by, field.counted_by) if name in names
        ),
    )
