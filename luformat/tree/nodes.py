"""Decoded objects as a tree of named, placed, described values.

What `show` and `diff` walk: it follows the schemas (field order, names, enums, flags, docs)
and the decoded objects (values, places), and knows no record type. An object is a view of a
body's shape, or, where the body is damaged or its type variable, one of a generated parser;
they differ only in where the places come from.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache, partial
from itertools import islice
from typing import Any

from kaitaistruct import KaitaiStruct

from luformat.errors import LuformatError
from luformat.layout.bits import bit_names
from luformat.layout.chain import ListView, key_of_value
from luformat.layout.layouts import TypeLayout, enum_label, type_layout, uuid_text
from luformat.layout.shape import Leaf, Member, Run, Series
from luformat.layout.view import View
from luformat.tree.listed import Listed
from luformat.tree.represent import identity, represented

__all__ = [
    "Fields",
    "Node",
    "error_node",
    "summary",
    "summary_number",
    "summary_specs",
    "summary_text",
]

_SIZES = ("size_expr", "repeat_expr")


def _nothing() -> str | None:
    return None


def _no_children() -> Iterable[Node]:
    return ()


@dataclass(frozen=True, slots=True)
class Node:
    """One value: `name`, what it is, and where it stands (`offset`, `size`, in bytes).

    `value` is an int, bytes or str, or None for a node that only has children. `label` is
    the name of an enum value or a one-line summary, `flags` the names of the bits set.
    `count` is the number of children where it is known without making them. `error` is the
    fault that a node stands for. `enum` is the enum that a value is of, `record` the record
    that a node shows, with the reader of its body where it has one. A derived value is a
    length or a count of what stands beside it. `key` tells an element of a list from the others
    by what it is, not by its place; `summary` is a line for a node that is shown closed, made
    when it is asked for.
    """

    name: str
    value: int | bytes | str | None = None
    label: str | None = None
    offset: int | None = None
    size: int | None = None
    doc: str | None = None
    kind: str | None = None
    flags: tuple[str, ...] | None = None
    count: int | None = None
    parts: Callable[[], Iterable[Node]] = field(default=_no_children, repr=False, compare=False)
    note: str | None = None
    error: LuformatError | None = field(default=None, compare=False)
    enum: str | None = None
    record: tuple[Any, Any] | None = field(default=None, repr=False, compare=False)
    is_derived: bool = False
    key: Callable[[], str | None] = field(default=_nothing, repr=False, compare=False)
    summary: Callable[[], str | None] = field(default=_nothing, repr=False, compare=False)

    def children(self, start: int = 0, stop: int | None = None) -> Iterator[Node]:
        """Yield the nodes below, or those from number `start` up to `stop`; made on each call.

        Where `count` is known, none but these are made.
        """
        parts = self.parts()
        if isinstance(parts, Listed):
            return (parts[number] for number in range(len(parts))[start:stop])
        return islice(parts, start, stop)

    @property
    def is_leaf(self) -> bool:
        """True if the node can have no children."""
        return self.parts is _no_children


def error_node(error: LuformatError) -> Node:
    """Return the node that stands where an error ended the reading."""
    where = f" (at {error.where})" if error.where else ""
    return Node("error", f"{error.message}{where}", note="error", error=error)


class Fields:
    """The nodes of all fields of an object that starts at offset `base` (bytes).

    They are made while they are gone through; who needs none of them can ask for the object.
    Fields that an older, shorter form lacks, and those after the place where a damaged body
    stops making sense, are left out.
    """

    __slots__ = ("base", "value")

    def __init__(self, value: Any, base: int):
        self.value = value
        self.base = base

    def __iter__(self) -> Iterator[Node]:
        value, base = self.value, self.base
        layout = type_layout(key_of_value(value))
        if isinstance(value, View):
            places: Callable[..., Iterator[_Place]] = _view_places
        else:
            places = _chain_places if isinstance(value, ListView) else _parsed_places
        for spec, found, offset, size, items in places(value, layout):
            at = None if offset is None else base + offset
            if isinstance(found, list):
                yield _list_node(value, spec, found, at, size, items, base)
            else:
                yield _single(value, spec, spec["id"], found, at, size, base)


_Place = tuple[Any, Any, int | None, int | None, Sequence[tuple[int | None, int | None]]]
"""A field: what the layout says of it, its value, offset and size in bytes, those of its items."""


def _chain_places(value: ListView, layout: TypeLayout) -> Iterator[_Place]:
    spec = layout["fields"][0]
    items = [(link.offset, link.shape.size) for link in value.links]
    size = sum(length for _, length in items)
    yield spec, getattr(value, spec["id"]), 0, size, items


def _view_places(value: View, layout: TypeLayout) -> Iterator[_Place]:
    members = value.group.members
    for spec in layout["fields"]:
        member = members.get(spec["id"])
        if member is None or spec["width"] == 0:
            continue
        at = value.base + member.offset
        items: Sequence[tuple[int | None, int | None]] = ()
        if isinstance(member, Series):
            items = [(value.base + item.offset, item.size) for item in member.items]
        elif isinstance(member, Run) or member_count(member):
            count = member_count(member)
            each = member.size // count if count else 0
            items = Listed(count, partial(_even_place, at, each))
        yield spec, value.member("field", spec["id"]), at, member.size, items


def _even_place(at: int, each: int, number: int) -> tuple[int, int]:
    """Return offset and size of one of several elements of the same size, in bytes."""
    return at + each * number, each


def member_count(member: Member) -> int:
    """Return the number of elements of a list of values or entries, 0 for anything else."""
    return (member.count or 0) if isinstance(member, Run | Leaf) else 0


def _parsed_places(value: KaitaiStruct, layout: TypeLayout) -> Iterator[_Place]:
    for spec in layout["fields"]:
        found = getattr(value, spec["id"], None)
        if found is None or spec["width"] == 0:
            continue
        place = value._debug.get(spec["id"], {})
        items = [_place_of(item) for item in place.get("arr", [])]
        yield spec, found, *_place_of(place), items


def _place_of(place: dict[str, Any]) -> tuple[int | None, int | None]:
    start, end = place.get("start"), place.get("end")
    return start, None if start is None or end is None else end - start


def _list_node(
    owner: Any,
    spec: Any,
    found: list[Any],
    offset: int | None,
    size: int | None,
    places: Sequence[tuple[int | None, int | None]],
    base: int,
) -> Node:
    def item(number: int) -> Node:
        start, length = places[number] if number < len(places) else (None, None)
        at = None if start is None else base + start
        name = f"{spec['id']}[{number}]"
        return _single(owner, spec, name, found[number], at, length, base)

    def number_at(wanted: int) -> int | None:
        number = bisect_right(places, wanted - base, key=lambda place: place[0] or 0) - 1
        start, length = places[number] if number >= 0 else (None, None)
        is_there = start is not None and wanted - base < start + (length or 0)
        return number if is_there and number < len(found) else None

    label = "1 entry" if len(found) == 1 else f"{len(found)} entries"
    kind = _type_name(spec)
    return Node(
        spec["id"],
        None,
        label,
        offset,
        size,
        spec["doc"],
        kind,
        count=len(found),
        parts=lambda: Listed(len(found), item, number_at=number_at, items=found),
    )


def _single(
    owner: Any,
    spec: Any,
    name: str,
    found: Any,
    offset: int | None,
    size: int | None,
    base: int,
) -> Node:
    if isinstance(found, View | KaitaiStruct):
        inner = base
        if isinstance(found, KaitaiStruct) and found._io is not owner._io and offset is not None:
            inner = offset
        kind = key_of_value(found).rsplit("::", 1)[-1]
        return Node(
            name,
            None,
            summary(found),
            offset,
            size,
            spec["doc"],
            kind,
            parts=lambda: Fields(found, inner),
            key=partial(identity, found),
        )
    if isinstance(found, bytes) and spec.get("format") == "uuid":
        return Node(name, found, uuid_text(found), offset, size, spec["doc"], "uuid")
    if not isinstance(found, int):
        return Node(name, found, None, offset, size, spec["doc"], _type_name(spec))
    flags: tuple[str, ...] | None = None
    made: Callable[[], Iterable[Node]] = _no_children
    about = _about(key_of_value(owner), spec["id"])
    if spec.get("repeat") is None:
        flags = bit_names(owner, spec, found) or _flags(owner, about.flags)
        if about.parts:
            made = partial(_part_nodes, owner, about.parts)
    label = _enum_name(spec.get("enum"), found)
    return Node(
        name,
        int(found),
        label,
        offset,
        size,
        spec["doc"],
        _type_name(spec),
        flags=flags,
        parts=made,
        enum=spec.get("enum"),
        is_derived=about.is_derived,
    )


@dataclass(frozen=True, slots=True)
class _About:
    """What a layout says of a field elsewhere than at the field: its flags, its parts, and
    whether it is a length or a count of another."""

    flags: tuple[Any, ...]
    parts: tuple[Any, ...]
    is_derived: bool


@cache
def _about(key: str, name: str) -> _About:
    layout = type_layout(key)
    flags = (spec for spec in layout["instances"] if spec.get("flag_of") == name)
    parts = (spec for spec in layout["instances"] if spec.get("part_of") == name)
    sizes = {spec.get(size) for spec in layout["fields"] for size in _SIZES}
    return _About(tuple(flags), tuple(parts), name in sizes)


def _part_nodes(owner: Any, specs: Sequence[Any]) -> Iterator[Node]:
    for spec in specs:
        number = _instance(owner, spec)
        if number is not None:
            label = _enum_name(spec.get("enum"), number)
            yield Node(spec["id"], int(number), label, doc=spec["doc"], note="computed")


def _instance(value: Any, spec: Any) -> Any:
    """Return a value instance, None where it does not apply or its fields are missing."""
    try:
        return getattr(value, spec["id"])
    except (AttributeError, IndexError, EOFError):
        return None


def _flags(owner: Any, specs: Sequence[Any]) -> tuple[str, ...] | None:
    if not specs:
        return None
    return tuple(spec.get("orig_id", spec["id"]) for spec in specs if _instance(owner, spec))


def _enum_name(key: str | None, number: Any) -> str | None:
    return None if key is None else enum_label(key, int(number))


def _type_name(spec: Any) -> str | None:
    if spec.get("format") == "hex":
        return "hex"
    name = spec.get("type") or spec["kind"]
    return str(name).rsplit("::", 1)[-1]


def summary(value: Any) -> str | None:
    """Return one line for a node: as its schema words it, or its first fields.

    Of a type that is a single packed number, the parts of that number are shown.
    """
    line = represented(value)
    if line is not None:
        return line
    shown = []
    for spec in summary_specs(key_of_value(value)):
        found = _instance(value, spec)
        if isinstance(found, IntEnum) or (isinstance(found, int) and not isinstance(found, bool)):
            shown.append(summary_text(spec, int(found)))
    return ", ".join(shown) or None


@cache
def summary_specs(key: str) -> list[Any]:
    """Return what the layout says of the members that sum up an object of a type."""
    layout = type_layout(key)
    specs = list(layout["fields"][:4])
    if len(layout["fields"]) == 1:
        specs = [i for i in layout["instances"] if i.get("part_of") == specs[0]["id"]][:4] or specs
    return specs


def summary_text(spec: Any, found: int) -> str:
    """Return one member of a summary."""
    return f"{spec['id']}={_enum_name(spec.get('enum'), found) or summary_number(found)}"


def summary_number(found: int) -> str:
    """Return an integer as summaries have it."""
    return hex(found) if found > 9 else str(found)
