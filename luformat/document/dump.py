"""Decoded objects as JSON values, for what has no shape: text, lists of varying elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from kaitaistruct import KaitaiStruct

from luformat.layout.chain import key_of_value
from luformat.layout.plan import FieldPlan, type_plan
from luformat.layout.text import Notes, enum_ids, flag_names, value_name
from luformat.layout.view import View

__all__ = ["dump", "notes_of_object"]


def dump(key: str, value: Any) -> dict[str, Any]:
    """Return the fields of a decoded object of schema type `key`, by their schema names.

    Integers stay integers, values of enums that have a name become it, bytes become hex.
    Magic numbers are left out: they are always the same. So are lengths of other fields,
    which encoding works out again.
    """
    return {spec.id: content for spec, content in _members(key, value)}


def _members(key: str, value: Any) -> Iterator[tuple[FieldPlan, Any]]:
    fields = type_plan(key).fields
    lengths = {spec.sized_by for spec in fields if _is_implied(spec, value)}
    for spec in fields:
        if spec.contents is not None or spec.id in lengths or not hasattr(value, spec.id):
            continue
        content = getattr(value, spec.id)
        if spec.repeat is not None:
            yield spec, [_element(spec, item) for item in content]
        else:
            yield spec, _element(spec, content)


def _is_implied(spec: FieldPlan, owner: Any) -> bool:
    """Tell whether encoding would give a field the length that it has."""
    if spec.kind != "string" or spec.sized_by is None:
        return True
    text = str(getattr(owner, spec.id, ""))
    return bool(len(text.encode(str(spec.encoding))) + 1 == getattr(owner, spec.sized_by))


def _element(spec: FieldPlan, item: Any) -> Any:
    if spec.kind in ("uint", "int"):
        number = int(item)
        return number if spec.enum is None else enum_ids(spec.enum).get(number, number)
    if isinstance(item, bytes):
        return item.hex()
    return item if spec.kind == "string" else dump(key_of_value(item), item)


def notes_of_object(value: Any, prefix: str = "") -> Notes:
    """Return what the values of a decoded object mean, by their paths (see `text.Notes`)."""
    notes = Notes([], [])
    _note(value, prefix, notes)
    return notes


def _note(value: Any, prefix: str, notes: Notes) -> None:
    plan = type_plan(key_of_value(value))
    for spec in plan.fields:
        content = getattr(value, spec.id, None)
        path = f"{prefix}{spec.id}"
        if isinstance(content, list):
            for number, item in enumerate(content):
                if isinstance(item, View | KaitaiStruct):
                    _note(item, f"{path}[{number}].", notes)
        elif isinstance(content, View | KaitaiStruct):
            _note(content, f"{path}.", notes)
        elif content is not None:
            if (name := value_name(spec, content)) is not None and spec.contents is None:
                notes.names.append((path, json.dumps(name)))
            if names := flag_names(value, spec, plan):
                notes.flags.append((path, json.dumps(names)))
