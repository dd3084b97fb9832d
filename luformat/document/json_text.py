"""JSON as all verbs write it: streamed, versioned, an entry of a list a line.

A document is given as its members, lazily: what stands behind a long list is asked for when
the list has been written, so that no list is ever held as a whole.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

__all__ = ["SCHEMA", "JsonText", "Members", "about", "json_pieces", "json_value"]

SCHEMA: Final = 2
"""Version of all documents; a new one only when a key is removed or changes its meaning."""


class JsonText(str):
    """JSON that is text already."""

    __slots__ = ()


_ENCODE: Final = json.JSONEncoder().encode
_NESTED: Final = frozenset({dict, JsonText})
"""What an object can have among its members that `json` cannot write in one go."""


@dataclass(frozen=True, slots=True)
class Members:
    """An object whose members are written one after the other, each on lines of its own.

    A value is what `json` takes, JsonText, Members, or an iterator: a list.
    """

    pairs: Iterable[tuple[str, Any]]


def about(**more: str) -> dict[str, Any]:
    """Return the value of the first member of every document, `luformat`."""
    return {"schema": SCHEMA, **more}


def json_pieces(document: Members) -> Iterator[str]:
    """Yield the text of a document in pieces; the last one ends its line."""
    yield from _members(document)
    yield "\n"


def _members(document: Members) -> Iterator[str]:
    separator = "{"
    for name, value in document.pairs:
        yield f"{separator}{_ENCODE(name)}: "
        yield from _value(value)
        separator = ",\n"
    yield "{}" if separator == "{" else "}"


def _value(value: Any) -> Iterator[str]:
    if isinstance(value, Members):
        yield from _members(value)
    elif isinstance(value, Iterator):
        separator = "[\n"
        for item in value:
            if isinstance(item, JsonText):  # by far the most, of the longest lists
                yield f"{separator}{item}"
            else:
                yield separator
                yield from _value(item)
            separator = ",\n"
        yield "[]" if separator == "[\n" else "\n]"
    else:
        yield json_value(value)


def json_value(value: Any) -> str:
    """Return a value on one line; the members of an object may be JsonText."""
    if isinstance(value, JsonText):
        return value
    if isinstance(value, dict) and not _NESTED.isdisjoint(map(type, value.values())):
        return f"{{{', '.join(_pair(name, item) for name, item in value.items())}}}"
    return _ENCODE(value)


def _pair(name: str, value: Any) -> str:
    return f"{_ENCODE(name)}: {json_value(value)}"
