"""The shape of a body: where each of its values stands, and one `struct` call to read them.

`shape_tree` works out which shape a body has, from the plan of its type.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from luformat.layout.layouts import ByteOrder
from luformat.layout.plan import FieldPlan, TypePlan, evaluate

__all__ = ["Absent", "Group", "Leaf", "Member", "Run", "Series", "Shape", "leaves"]

T = TypeVar("T")


class Absent(Exception):  # noqa: N818 - not an error: a question with no answer
    """The plan gives these bytes no shape, or the object has no such member."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """An integer or bytes, or `count` integers side by side: the values from `first` on.

    An integer whose byte order is not that of the `struct` comes as bytes; `foreign` is its
    byte order then.
    """

    spec: FieldPlan
    offset: int
    size: int
    first: int
    count: int | None = None
    foreign: ByteOrder | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A list whose length the body decides: `count` elements of one shape or code, as bytes."""

    spec: FieldPlan
    offset: int
    size: int
    first: int
    count: int
    element: Shape | None
    code: str


@dataclass(frozen=True, slots=True)
class Series:
    """A list of a length that the schema fixes, each element with its own places."""

    spec: FieldPlan
    offset: int
    size: int
    items: tuple[Group, ...]


@dataclass(slots=True, eq=False)
class Group:
    """An object of `size` bytes: its members by name, in the order of the bytes.

    `start` and `stop` bound the bytes that its type is read from; `stop` is None where that
    is the end of the body. `spec` is the field that holds it, None for the body itself.
    `forms` are what was made of the group for others, kept as long as it is.
    """

    plan: TypePlan
    spec: FieldPlan | None
    offset: int
    params: Mapping[str, Any]
    byte_order: ByteOrder
    start: int
    stop: int | None
    members: dict[str, Member] = field(default_factory=dict)
    size: int = 0
    forms: dict[object, Any] = field(default_factory=dict, repr=False)


Member = Leaf | Run | Series | Group


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """Bodies of one layout: `size` bytes, read with one `struct` call.

    `checks` are values that the schema fixes: index, and the condition or bytes. `forms` are
    what else was made of the shape (templates of text, a packer), kept as long as it is.
    """

    root: Group
    size: int
    reader: struct.Struct
    checks: tuple[tuple[int, FieldPlan], ...]
    forms: dict[object, Any] = field(default_factory=dict, repr=False)

    def form(self, make: Callable[[Shape], T]) -> T:
        """Return what `make` makes of the shape, made once."""
        found: T | None = self.forms.get(make)
        if found is None:
            found = self.forms[make] = make(self)
        return found

    def values(self, body: bytes | memoryview, offset: int = 0) -> tuple[Any, ...]:
        """Return the values of the body at `offset`, in the order of the leaves."""
        return self.reader.unpack_from(body, offset)

    def holds(self, values: tuple[Any, ...]) -> bool:
        """Tell whether the values that the schema fixes are as it says."""
        for index, spec in self.checks:
            if spec.contents is not None:
                if values[index] != spec.contents:
                    return False
            elif not evaluate(spec.valid, _Element(values[index])):
                return False
        return True


class _Element:
    """The scope of a condition on one value."""

    def __init__(self, value: Any):
        self._value = value

    def member(self, kind: str, name: str) -> Any:
        raise Absent(f"{kind} {name}")

    def about(self, fact: str) -> Any:
        if fact == "element":
            return self._value
        raise Absent(fact)


def leaves(group: Group) -> Iterator[Leaf | Run]:
    """Yield all leaves and runs below an object, in the order of their values."""
    for member in group.members.values():
        if isinstance(member, Group):
            yield from leaves(member)
        elif isinstance(member, Series):
            for item in member.items:
                yield from leaves(item)
        else:
            yield member
