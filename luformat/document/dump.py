"""Objects of the generated parsers as JSON values."""

from __future__ import annotations

from functools import cache
from typing import Any

from luformat.document.plan import FieldPlan, plan_of
from luformat.layout.layouts import generated_class

__all__ = ["dump"]


def dump(key: str, value: Any) -> dict[str, Any]:
    """Return the fields of a parsed object of schema type `key`, by their schema names.

    Integers stay integers, values of enums that have a name become it, bytes become hex.
    Magic numbers are left out: they are always the same. So are lengths of other fields,
    which encoding works out again.
    """
    plan = plan_of(key)
    document: dict[str, Any] = {}
    lengths = {
        field.sized_by
        for field in plan.fields
        if field.sized_by in plan.names and _is_implied(field, value)
    }
    for field in plan.fields:
        if field.contents is not None or field.id in lengths or not hasattr(value, field.id):
            continue
        content = getattr(value, field.id)
        if field.is_list:
            document[field.id] = [_element(field, item) for item in content]
        else:
            document[field.id] = _element(field, content)
    return document


def _is_implied(field: FieldPlan, owner: Any) -> bool:
    """Tell whether encoding would give a field the length that it has."""
    if field.kind != "string":
        return True
    text = str(getattr(owner, field.id, ""))
    return bool(len(text.encode(str(field.encoding))) + 1 == getattr(owner, str(field.sized_by)))


def _element(field: FieldPlan, item: Any) -> Any:
    if field.kind in ("uint", "int"):
        number = int(item)
        return number if field.enum is None else field.enum.get(number, number)
    if isinstance(item, bytes):
        return item.hex()
    if field.kind == "string":
        return item
    if field.kind == "type":
        return dump(str(field.type), item)
    return dump(_case_of(tuple(case[0] for case in field.cases.values()))[type(item)], item)


@cache
def _case_of(keys: tuple[str, ...]) -> dict[type, str]:
    """Return which schema type an object is of, among those that a switch chooses from."""
    return {generated_class(key): key for key in keys}
