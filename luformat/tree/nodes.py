"""Decoded objects as a tree of named, placed, described values.

What `show`, `diff` and the JSON output walk: it follows the schemas (field order, names,
enums, flags, docs) and the generated objects (values, places), and knows no record type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from kaitaistruct import KaitaiStruct

from luformat.errors import LuformatError, SelectionError
from luformat.layout.layouts import enum_label, key_of, type_layout, uuid_text

__all__ = ["Node", "error_node", "field_nodes", "select"]


def _no_children() -> Iterable[Node]:
    return ()


@dataclass(frozen=True, slots=True)
class Node:
    """One value: `name`, what it is, and where it stands (`offset`, `size`, in bytes).

    `value` is an int, bytes or str, or None for a node that only has children. `label` is
    the name of an enum value or a one-line summary, `flags` the names of the bits set.
    `count` is the number of children where it is known without making them. `error` is the
    fault that a node stands for.
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

    def children(self) -> Iterator[Node]:
        """Yield the nodes below, made anew on each call."""
        yield from self.parts()

    @property
    def is_leaf(self) -> bool:
        """True if the node can have no children."""
        return self.parts is _no_children


def error_node(error: LuformatError) -> Node:
    """Return the node that stands where an error ended the reading."""
    where = f" (at {error.where})" if error.where else ""
    return Node("error", f"{error.message}{where}", note="error", error=error)


def field_nodes(value: KaitaiStruct, base: int) -> Iterator[Node]:
    """Yield a node for each field of a generated object that starts at offset `base` (bytes).

    Fields that an older, shorter form lacks, and those after the place where a damaged
    body stops making sense, are left out.
    """
    layout = type_layout(key_of(value))
    for spec in layout["fields"]:
        found = getattr(value, spec["id"], None)
        if found is None or spec["width"] == 0:
            continue
        place = value._debug.get(spec["id"], {})
        yield _node(value, layout, spec, found, place, base)


def _node(
    owner: KaitaiStruct,
    layout: Any,
    spec: Any,
    found: Any,
    place: dict[str, Any],
    base: int,
) -> Node:
    start = place.get("start")
    offset = None if start is None else base + start
    end = place.get("end")
    size = None if start is None or end is None else end - start
    if isinstance(found, list):
        items = place.get("arr", [])
        return Node(
            spec["id"],
            None,
            "1 entry" if len(found) == 1 else f"{len(found)} entries",
            offset,
            size,
            spec["doc"],
            _type_name(spec),
            count=len(found),
            parts=lambda: _items(owner, layout, spec, found, items, base),
        )
    return _single(owner, layout, spec, spec["id"], found, offset, size, base)


def _items(
    owner: KaitaiStruct, layout: Any, spec: Any, found: list[Any], places: list[Any], base: int
) -> Iterator[Node]:
    for number, item in enumerate(found):
        place = places[number] if number < len(places) else {}
        start, end = place.get("start"), place.get("end")
        offset = None if start is None else base + start
        size = None if start is None or end is None else end - start
        yield _single(owner, layout, spec, f"{spec['id']}[{number}]", item, offset, size, base)


def _single(
    owner: KaitaiStruct,
    layout: Any,
    spec: Any,
    name: str,
    found: Any,
    offset: int | None,
    size: int | None,
    base: int,
) -> Node:
    if isinstance(found, KaitaiStruct):
        inner = offset if found._io is not owner._io and offset is not None else base
        return Node(
            name,
            None,
            _summary(found),
            offset,
            size,
            spec["doc"],
            key_of(found).rsplit("::", 1)[-1],
            parts=lambda: field_nodes(found, inner),
        )
    if isinstance(found, bytes) and spec.get("format") == "uuid":
        return Node(name, found, uuid_text(found), offset, size, spec["doc"], "uuid")
    if isinstance(found, int) and "[" not in name:
        flags = _flags(owner, layout, spec["id"])
        parts = [p for p in layout["instances"] if p.get("part_of") == spec["id"]]
        made: Callable[[], Iterable[Node]] = _no_children
        if parts:
            made = lambda: _part_nodes(owner, parts)  # noqa: E731 - a closure, or the default
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
        )
    label = _enum_name(spec.get("enum"), found) if isinstance(found, int) else None
    plain = int(found) if isinstance(found, int) else found
    return Node(name, plain, label, offset, size, spec["doc"], _type_name(spec))


def _part_nodes(owner: KaitaiStruct, specs: list[Any]) -> Iterator[Node]:
    for spec in specs:
        number = _instance(owner, spec)
        if number is not None:
            label = _enum_name(spec.get("enum"), number)
            yield Node(spec["id"], int(number), label, doc=spec["doc"], note="computed")


def _instance(value: KaitaiStruct, spec: Any) -> Any:
    """Return a value instance, None where it does not apply or its fields are missing."""
    try:
        return getattr(value, spec["id"])
    except (AttributeError, IndexError, EOFError):
        return None


def _flags(owner: KaitaiStruct, layout: Any, name: str) -> tuple[str, ...] | None:
    specs = [spec for spec in layout["instances"] if spec.get("flag_of") == name]
    if not specs:
        return None
    return tuple(spec.get("orig_id", spec["id"]) for spec in specs if _instance(owner, spec))


def _enum_name(key: str | None, number: Any) -> str | None:
    return None if key is None else enum_label(key, int(number))


def _type_name(spec: Any) -> str | None:
    name = spec.get("type") or spec["kind"]
    return str(name).rsplit("::", 1)[-1]


def _summary(value: KaitaiStruct) -> str | None:
    """Return the first fields in one line, for a node that is shown closed.

    Of a type that is a single packed number, the parts of that number are shown.
    """
    layout = type_layout(key_of(value))
    specs = layout["fields"][:4]
    if len(layout["fields"]) == 1:
        specs = [i for i in layout["instances"] if i.get("part_of") == specs[0]["id"]][:4] or specs
    shown = []
    for spec in specs:
        found = _instance(value, spec)
        if isinstance(found, IntEnum) or (isinstance(found, int) and not isinstance(found, bool)):
            name = _enum_name(spec.get("enum"), found)
            shown.append(f"{spec['id']}={name or (hex(found) if found > 9 else found)}")
    return ", ".join(shown) or None


def select(node: Node, path: str) -> Node:
    """Return the node at `path` below `node` (`domains/0/hvm_context/cpu[1]/rip`).

    Segments are names in any case, `name[k]` for the k-th child of that name or of the
    list of that name, or plain numbers. Raises SelectionError naming what there is.
    """
    for segment in filter(None, path.split("/")):
        node = _step(node, segment)
    return node


def _step(node: Node, segment: str) -> Node:
    wanted = segment.lower()
    name, _, rest = wanted.partition("[")
    index = int(rest[:-1]) if rest.endswith("]") and rest[:-1].isdigit() else None
    seen: dict[str, None] = {}
    matches = 0
    for child in node.children():
        label = child.name.lower()
        if label == wanted:
            return child
        bare = label.partition("[")[0]
        if index is not None and bare == name:
            if child.count is not None and bare == label:
                return _step(child, wanted)
            if matches == index:
                return child
            matches += 1
        elif label == f"{wanted}[0]" or (wanted.isdigit() and label.endswith(f"[{wanted}]")):
            return child
        if len(seen) < 12:
            seen[child.name.partition("[")[0]] = None
    names = ", ".join(seen)
    raise SelectionError(
        f"there is no {segment!r} in {node.name}",
        hint=f"it has: {names}" if names else f"{node.name} has nothing below it",
    )
