"""Which shape a body has, worked out from its type's plan.

A type has few shapes, and what decides between them is little: mostly the length of the
body, here and there some bits of it (XSAVE's form, the type code of an HVM entry, a count).
So the plan of a type is evaluated with nothing known. What it asks for on the way, a length
or some bits at a fixed place, becomes a fork; from there it is evaluated again for each
answer that a real body gives. The tree of forks that grows so is kept for the type: from
then on a body costs a few look-ups to find its shape, and one `struct` call to read.

What has no such tree (text, elements of varying size, what stands elsewhere) has no shape,
nor has a body that does not fit: those are read by the generated parsers.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
from luformat.layout.plan import type_plan
from luformat.layout.shape import Absent, Shape
from luformat.layout.shape_builder import Load, ShapeBuilder, Unknown

__all__ = ["Fork", "ShapeTree", "shape_of", "shape_tree"]

_MOST_BRANCHES: Final = 64
"""Branches of a fork that are kept; hostile counts must not fill the memory."""


@dataclass(slots=True)
class Fork:
    """A question that a plan asks: the length of a body if `load` is None, else bits of it.

    `path` is the place of the field that the bits are of; of bytes, the number of the octet
    is its last step.
    """

    load: Load | None
    path: tuple[str, ...]
    mask: int
    reader: struct.Struct | None
    branches: dict[int, Fork | Shape | None] = field(default_factory=dict)

    def answer(self, body: bytes | memoryview, offset: int, room: int) -> int | None:
        """Return the answer of a body of `room` bytes at `offset`; None if it is too short."""
        if self.reader is None or self.load is None:
            return room
        if self.load[0] + self.reader.size > min(room, len(body) - offset):
            return None
        found: int = self.reader.unpack_from(body, offset + self.load[0])[0]
        return found & self.mask


class ShapeTree:
    """The forks and shapes of one type with its parameters, grown as bodies come.

    `hints` are shapes that documents had, for whoever looks up those of more documents.
    """

    def __init__(self, key: str, params: tuple[Any, ...], byte_order: ByteOrder | None):
        self.plan = type_plan(key)
        self.params = dict(zip(self.plan.params, params, strict=True))
        self.hints: dict[str | None, Shape] = {}
        self._byte_order = byte_order
        self._top = self._grown({})

    def _grown(self, known: Mapping[Load | None, int]) -> Fork | Shape | None:
        try:
            return ShapeBuilder(known, _element_of).shape(self.plan, self.params, self._byte_order)
        except Unknown as unknown:
            load = unknown.load
            reader = None if load is None else struct.Struct(load[1])
            mask = 0 if load is None else load[2]
            return Fork(load, unknown.path, mask, reader)
        except Absent:
            return None

    def find(self, answer: Callable[[Fork], int | None]) -> Shape | None:
        """Return the shape that the answers to the forks lead to, None if there is none."""
        at = self._top
        known: dict[Load | None, int] = {}
        while isinstance(at, Fork):
            value = answer(at)
            if value is None:
                return None
            known[at.load] = value
            if value not in at.branches:
                if len(at.branches) >= _MOST_BRANCHES:
                    at.branches.clear()
                at.branches[value] = self._grown(known)
            at = at.branches[value]
        return at

    def of_body(self, body: bytes | memoryview, offset: int, room: int) -> Shape | None:
        """Return the shape of the body of at most `room` bytes at `offset`."""
        at: object = self._top
        # Nearly all bodies are like earlier ones, and the tree has grown all their branches.
        while isinstance(at, Fork):
            answer = at.answer(body, offset, room)
            if answer not in at.branches:
                at = self.find(lambda fork: fork.answer(body, offset, room))
                break
            at = at.branches[answer]
        return at if isinstance(at, Shape) and at.size <= room else None


@cache
def shape_tree(
    key: str, params: tuple[Any, ...] = (), byte_order: ByteOrder | None = None
) -> ShapeTree:
    """Return the tree of a type; `order` is that of the object around it, where that counts."""
    return ShapeTree(key, params, byte_order)


def shape_of(
    key: str,
    params: tuple[Any, ...],
    body: bytes | memoryview,
    offset: int = 0,
    room: int | None = None,
) -> Shape | None:
    """Return the shape of the body at `offset`, which has `room` bytes (all that follow).

    None if only the generated parser can read it. The shape may be shorter than the body.
    """
    room = len(body) - offset if room is None else room
    return shape_tree(key, params).of_body(body, offset, room)


def _element_of(key: str, byte_order: ByteOrder, width: int) -> Shape | None:
    tree = shape_tree(key, (), byte_order)
    return tree.find(lambda fork: width if fork.load is None else None)
