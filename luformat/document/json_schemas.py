"""The JSON Schemas of the documents that the commands write, one for each form.

A file of `schemas/` refers to what all share by its place beside it. What is handed out is one
schema with those resources embedded under their `$id`, as JSON Schema 2020-12 bundles them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from luformat.errors import SelectionError

__all__ = ["bundled", "json_schemas"]

_SUFFIX: Final = ".schema.json"
_SHARED: Final = "common"
_OTHER: Final = re.compile(r'"\$ref": "([a-z-]+)\.schema\.json#')


@cache
def _stored() -> Mapping[str, Mapping[str, Any]]:
    folder = files("luformat.document").joinpath("schemas")
    found = {
        path.name.removesuffix(_SUFFIX): json.loads(path.read_text("utf-8"))
        for path in folder.iterdir()
        if path.name.endswith(_SUFFIX)
    }
    return dict(sorted(found.items()))


def json_schemas() -> dict[str, str]:
    """Return the forms of documents by name, each with the command that writes it."""
    return {name: schema["title"] for name, schema in _stored().items() if name != _SHARED}


def bundled(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a form of documents, whole in itself.

    Raises SelectionError for a form that no command writes.
    """
    if name not in json_schemas():
        raise SelectionError(
            f"no JSON document is called {name!r}", hint=f"known are {', '.join(json_schemas())}"
        )
    schema = dict(_stored()[name])
    others = _needed(name) - {name}
    if others:
        embedded = {f"{other}{_SUFFIX}": _stored()[other] for other in sorted(others)}
        schema["$defs"] = {**schema.get("$defs", {}), **embedded}
    return schema


def _needed(name: str) -> set[str]:
    """Return the files that a schema refers to, those that they refer to included."""
    found: set[str] = set()
    left = {name}
    while left:
        here = left.pop()
        found.add(here)
        left |= {*_OTHER.findall(json.dumps(_stored()[here]))} - found
    return found
