"""The values of a body by their schema names, read by its shape.

A view has the members that an object of the generated parsers has: fields, lists, objects
and computed values as attributes; what is absent raises AttributeError. It holds one tuple of
values, whatever it is asked for.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

from luformat.layout.layouts import enum_class, enum_values
from luformat.layout.plan import evaluate
from luformat.layout.shape import Absent, Group, Leaf, Member, Run, Series
from luformat.layout.shape_tree import shape_of

__all__ = ["View", "view_of"]


class View:
    """One object in a body: a group of a shape, with the values of the whole body."""

    __slots__ = ("_base", "_group", "_parent", "_room", "_values")

    def __init__(
        self,
        group: Group,
        values: tuple[Any, ...],
        room: int,
        base: int = 0,
        parent: View | None = None,
    ):
        self._group = group
        self._values = values
        self._room = room
        self._base = base
        self._parent = parent

    def __getattr__(self, name: str) -> Any:
        member = self._group.members.get(name)
        if member is not None:
            return self._content(member)
        if name in self._group.params:
            return self._group.params[name]
        value = self._group.plan.values.get(name)
        if value is None:
            raise AttributeError(f"{self._group.plan.key} has no {name} here", name=name, obj=self)
        try:
            if value.condition is not None and not evaluate(value.condition, self):
                return None
            return self.member("value", name)
        except Absent as error:
            raise AttributeError(str(error), name=name, obj=self) from None

    @property
    def group(self) -> Group:
        """Where the members of the object stand, from the beginning of its shape."""
        return self._group

    @property
    def values(self) -> tuple[Any, ...]:
        """The values of the whole body, in the order of the leaves of its shape."""
        return self._values

    @property
    def room(self) -> int:
        """Length of the body in bytes."""
        return self._room

    @property
    def base(self) -> int:
        """What is added to the offsets of the group, in bytes: that of an entry in its list."""
        return self._base

    def member(self, kind: str, name: str) -> Any:
        """Return a field, parameter or computed value (for `evaluate`); raises Absent."""
        if kind == "param":
            return self._group.params[name]
        if kind == "field":
            found = self._group.members.get(name)
            if found is None:
                raise Absent(name)
            return self._content(found)
        value = self._group.plan.values[name]
        found = self._group.members.get(value.of or "")
        if value.mask is not None and isinstance(found, Leaf):
            bits = self._number(found) & value.mask
            return bool(bits) if value.is_flag else _named(value.enum, bits >> value.shift)
        return evaluate(value.tree, self)

    def about(self, fact: str) -> Any:
        """Return the length of the bytes that the object is read from; raises Absent."""
        if fact == "size":
            stop = self._group.stop
            return (self._room if stop is None else stop) - self._group.start
        if fact == "parent" and self._parent is not None:
            return self._parent
        raise Absent(fact)

    def _number(self, leaf: Leaf) -> int:
        value = self._values[leaf.first]
        if leaf.foreign is not None:
            return int.from_bytes(value, leaf.foreign, signed=leaf.spec.kind == "int")
        return int(value)

    def _content(self, member: Member) -> Any:
        if isinstance(member, Leaf):
            if member.count is not None:
                found = self._values[member.first : member.first + member.count]
                return [_named(member.spec.enum, value) for value in found]
            value = self._values[member.first]
            value = value if member.foreign is None else self._number(member)
            return _named(member.spec.enum, value)
        if isinstance(member, Group):
            return View(member, self._values, self._room, self._base, self)
        if isinstance(member, Series):
            return [View(item, self._values, self._room, self._base, self) for item in member.items]
        return list(self._elements(member))

    def _elements(self, run: Run) -> Iterator[Any]:
        raw: bytes = self._values[run.first]
        if run.element is None:
            width = struct.calcsize(run.code)
            found = struct.unpack(f"{run.code[0]}{len(raw) // width}{run.code[1]}", raw)
            yield from (_named(run.spec.enum, value) for value in found)
            return
        shape = run.element
        at = self._base + run.offset
        for values in shape.reader.iter_unpack(raw):
            yield View(shape.root, values, self._room, at, self)
            at += shape.size


def _named(key: str | None, value: Any) -> Any:
    """Return an integer as the member of its enum, if it has a name there."""
    if key is None or value not in enum_values(key):
        return value
    return enum_class(key)(value)


def view_of(
    key: str,
    params: tuple[Any, ...],
    body: bytes | memoryview,
    offset: int = 0,
    room: int | None = None,
) -> tuple[View, int] | None:
    """Return the values of the body at `offset` of `room` bytes, and how many bytes they are.

    None if only the generated parser can read it, or tell what is wrong with it.
    """
    room = len(body) - offset if room is None else room
    shape = shape_of(key, params, body, offset, room)
    if shape is None:
        return None
    values = shape.values(body, offset)
    if not shape.holds(values):
        return None
    return View(shape.root, values, room), shape.size
