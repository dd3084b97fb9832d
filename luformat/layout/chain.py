"""Lists of elements that differ in length, element by element: an HVM context's entries.

A type that is one list without a count has no shape, but its elements have: each is looked
up on its own, up to the one after which the plan says that the list ends.
"""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from luformat.layout.layouts import ByteOrder, key_of
from luformat.layout.pack import packed
from luformat.layout.plan import FieldPlan, evaluate, type_plan
from luformat.layout.shape import Absent, Shape
from luformat.layout.shape_tree import shape_tree
from luformat.layout.text import Notes, Values, document_text, notes_of
from luformat.layout.view import View

__all__ = [
    "Link",
    "ListView",
    "chain_notes",
    "chain_of",
    "chain_text",
    "key_of_value",
    "packed_chain",
]


_MORE: Final = ["not", ["eof"]]


class Link(NamedTuple):
    """One element: where it begins in the bytes, its shape, and its values."""

    offset: int
    shape: Shape
    values: Values


class ListView:
    """The list that a body consists of, as the attribute that its type names it by."""

    __slots__ = ("key", "links")

    def __init__(self, key: str, links: list[Link]):
        self.key = key
        self.links = links

    def __getattr__(self, name: str) -> list[View]:
        if name != type_plan(self.key).fields[0].id:
            raise AttributeError(f"{self.key} has no {name} here", name=name, obj=self)
        return [
            View(link.shape.root, link.values, link.shape.size, link.offset) for link in self.links
        ]


def key_of_value(value: Any) -> str:
    """Return the schema type of a view, a list, or an object of a generated parser."""
    if isinstance(value, View):
        return value.group.plan.key
    return value.key if isinstance(value, ListView) else key_of(value)


class _Ending:
    """The scope of the condition that ends a list: its last element, and where in the bytes."""

    def __init__(self, view: View, pos: int, size: int):
        self._facts = {"element": view, "pos": pos, "size": size}

    def member(self, kind: str, name: str) -> Any:
        raise Absent(f"{kind} {name}")

    def about(self, fact: str) -> Any:
        if fact in self._facts:
            return self._facts[fact]
        raise Absent(fact)


def chain_field(key: str) -> FieldPlan | None:
    """Return the list that a type consists of, None for any other type.

    Behind it may stand what is there only if the list ends before the bytes do.
    """
    plan = type_plan(key)
    if not plan.fields or plan.params or plan.byte_order not in ("little", "big"):
        return None
    spec, *behind = plan.fields
    if any(rest.condition != _MORE for rest in behind):
        return None
    is_list = spec.kind == "type" and spec.repeat in ("until", "eos")
    return spec if is_list and not spec.args and spec.width is None else None


def chain_of(key: str, data: bytes | memoryview) -> list[Link] | None:
    """Return the elements that all of `data` consists of.

    None if the type is no such list, or if an element has no shape.
    """
    spec = chain_field(key)
    return None if spec is None else _links(key, spec, data)


def _links(key: str, spec: FieldPlan, data: bytes | memoryview) -> list[Link] | None:
    byte_order: ByteOrder = "big" if type_plan(key).byte_order == "big" else "little"
    tree = shape_tree(str(spec.type), (), byte_order)
    links: list[Link] = []
    at, size = 0, len(data)
    while at < size:
        shape = tree.of_body(data, at, size - at)
        if shape is None:
            return None
        values = shape.values(data, at)
        if not shape.size or not shape.holds(values):
            return None
        links.append(Link(at, shape, values))
        at += shape.size
        if spec.until is not None and _ends(spec, shape, values, at, size):
            return links if at == size else None
    return links if spec.until is None else None


def _ends(spec: FieldPlan, shape: Shape, values: Values, at: int, size: int) -> bool:
    """Tell whether a list ends with an element up to byte `at` of `size`."""
    return bool(evaluate(spec.until, _Ending(View(shape.root, values, shape.size), at, size)))


def chain_text(key: str, links: list[Link]) -> str:
    """Return the JSON object of a list as a document has it."""
    texts = ", ".join(document_text(link.shape, link.values) for link in links)
    return f'{{"{type_plan(key).fields[0].id}": [{texts}]}}'


def chain_notes(key: str, links: list[Link]) -> Notes:
    """Return what the values of a list mean."""
    name = type_plan(key).fields[0].id
    notes = Notes([], [])
    for number, link in enumerate(links):
        found = notes_of(link.shape, link.values, link.shape.size, f"{name}[{number}].")
        notes.names.extend(found.names)
        notes.flags.extend(found.flags)
    return notes


def packed_chain(key: str, document: Any) -> bytes | None:
    """Return the bytes of a list's fields; None if the careful way has to say (see `packed`)."""
    spec = chain_field(key)
    if spec is None or not isinstance(document, dict) or document.keys() != {spec.id}:
        return None
    items = document[spec.id]
    if not isinstance(items, list):
        return None
    byte_order: ByteOrder = "big" if type_plan(key).byte_order == "big" else "little"
    pieces = []
    for item in items:
        data = packed(str(spec.type), (), item, byte_order)
        if data is None:
            return None
        pieces.append(data)
    data = b"".join(pieces)
    # The list has to end just where it does, and not before.
    links = chain_of(key, data)
    return data if links is not None and len(links) == len(pieces) else None
