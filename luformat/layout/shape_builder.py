"""One evaluation of the plan of a type over what is known of a body: its shape, or a question.

Nothing is read here. What the plan asks for, a length or some bits at a fixed place, is either
known or raised as `Unknown`; `shape_tree` makes forks of the questions and finds the answers.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from luformat.layout.layouts import SIGNS, ByteOrder
from luformat.layout.plan import Case, FieldPlan, TypePlan, evaluate, type_plan
from luformat.layout.shape import Absent, Group, Leaf, Member, Run, Series, Shape

__all__ = ["Load", "ShapeBuilder", "Unknown"]

_CODES: Final = {
    "u1": "B",
    "u2": "H",
    "u4": "I",
    "u8": "Q",
    "s1": "b",
    "s2": "h",
    "s4": "i",
    "s8": "q",
}
_MOST_VALUES: Final = 1 << 14
"""Values in one body from which on it is left to the generated parser."""
_LARGEST: Final = 1 << 28
"""Bytes from which on a value is left to the generated parser; a damaged length can say so."""
_LONG: Final = 64
"""Objects from which on a list of a fixed length is read by the element, as others are."""
Load = tuple[int, str, int]
"""Bits of a body that decide: offset in bytes, `struct` code, mask."""
ElementOf = Callable[[str, ByteOrder, int], Shape | None]
"""Returns the shape that all elements of a list have: by type, byte order and width in bytes."""


class Unknown(Exception):  # noqa: N818 - not an error: the place of a fork
    """The plan asks for something that is not known: bits at `load`, of the field at `path`."""

    def __init__(self, load: Load | None, path: tuple[str, ...]):
        super().__init__()
        self.load = load
        self.path = path


class _Frame:
    """The scope of an object under construction: places are known, values are asked for."""

    def __init__(
        self, builder: ShapeBuilder, group: Group, path: tuple[str, ...], parent: _Frame | None
    ):
        self.builder = builder
        self.group = group
        self.path = path
        self.parent = parent
        self.pos = group.offset

    @property
    def end(self) -> int:
        """Offset of the byte behind the bytes that the type is read from; may be a fork."""
        stop = self.group.stop
        return self.builder.known(None, ()) if stop is None else stop

    def about(self, fact: str) -> Any:
        if fact == "size":
            return self.end - self.group.start
        if fact == "pos":
            return self.pos - self.group.start
        if fact == "parent" and self.parent is not None:
            return self.parent
        raise Absent(fact)

    def member(self, kind: str, name: str) -> Any:
        if kind == "param":
            return self.group.params[name]
        if kind == "value":
            return self._value(name)
        found = self.group.members.get(name)
        if isinstance(found, Group):
            return self.builder.frames[id(found)]
        if not isinstance(found, Leaf) or found.count is not None:
            raise Absent(name)
        if found.spec.kind == "bytes":
            return _Octets(self, found)
        return self._load(found, -1)

    def _value(self, name: str) -> Any:
        value = self.group.plan.values[name]
        found = self.group.members.get(value.of or "")
        if value.mask is None or not isinstance(found, Leaf):
            return evaluate(value.tree, self)
        bits = self._load(found, value.mask)
        return bool(bits) if value.is_flag else bits >> value.shift

    def _load(self, leaf: Leaf, mask: int) -> int:
        sign = SIGNS[leaf.spec.byte_order or self.group.byte_order]
        load = (leaf.offset, sign + _CODES[str(leaf.spec.type)], mask)
        return self.builder.known(load, (*self.path, leaf.spec.id))


@dataclass(frozen=True, slots=True)
class _Octets:
    """Bytes of which single ones are asked for."""

    frame: _Frame
    leaf: Leaf

    def __getitem__(self, at: int) -> int:
        path = (*self.frame.path, self.leaf.spec.id, str(at))
        return self.frame.builder.known((self.leaf.offset + at, "B", -1), path)


class ShapeBuilder:
    """One evaluation of a plan over what is known; raises Unknown at the first question."""

    def __init__(self, known: Mapping[Load | None, int], element_of: ElementOf):
        self._known = known
        self._element_of = element_of
        self.frames: dict[int, _Frame] = {}
        self._codes: list[str] = []
        self._checks: list[tuple[int, FieldPlan]] = []
        self._count = 0
        self._sign = ""

    def known(self, load: Load | None, path: tuple[str, ...]) -> int:
        """Return what is known of a length or of bits; raises Unknown if nothing is."""
        if load not in self._known:
            raise Unknown(load, path)
        return self._known[load]

    def shape(
        self, plan: TypePlan, params: Mapping[str, Any], byte_order: ByteOrder | None
    ) -> Shape:
        """Return the shape of a body of a type."""
        root = self._group(plan, None, 0, params, byte_order, None, None, ())
        reader = struct.Struct((self._sign or "<") + "".join(self._codes))
        if reader.size != root.size:
            raise Absent("a gap")
        return Shape(root, root.size, reader, tuple(self._checks))

    def _group(
        self,
        plan: TypePlan,
        spec: FieldPlan | None,
        offset: int,
        params: Mapping[str, Any],
        byte_order: ByteOrder | None,
        bounds: tuple[int, int | None] | None,
        parent: _Frame | None,
        path: tuple[str, ...],
    ) -> Group:
        start, stop = bounds or (0, None)
        group = Group(plan, spec, offset, params, byte_order or "little", start, stop)
        frame = _Frame(self, group, path, parent)
        # Where the type asks for its byte order, whoever asks for the type may know.
        if plan.big_if is not None and (parent is not None or byte_order is None):
            group.byte_order = "big" if evaluate(plan.big_if, frame) else "little"
        elif plan.byte_order in ("little", "big"):
            group.byte_order = plan.byte_order
        self.frames[id(group)] = frame
        for field_plan in plan.fields:
            condition = field_plan.condition
            if condition is None or evaluate(condition, frame):
                member = self._member(field_plan, frame)
                group.members[field_plan.id] = member
                frame.pos += member.size
                if stop is not None and frame.pos > stop:
                    raise Absent(field_plan.id)
        group.size = frame.pos - offset
        return group

    def _member(self, spec: FieldPlan, frame: _Frame) -> Member:
        if spec.repeat is None:
            size = self._size(spec, frame)
            return self._one(spec, frame, frame.pos, size, (spec.id,))
        if spec.repeat == "until":
            raise Absent(spec.id)
        return self._list(spec, frame)

    def _size(self, spec: FieldPlan, frame: _Frame) -> int | None:
        """Return the length of one element, None if its type decides it."""
        if spec.rest:
            size = frame.end - frame.pos
        elif spec.size is not None:
            size = int(evaluate(spec.size, frame))
        else:
            return spec.width
        if not 0 <= size <= _LARGEST:
            raise Absent(spec.id)
        return size

    def _list(self, spec: FieldPlan, frame: _Frame) -> Leaf | Run | Series:
        is_fixed = isinstance(spec.count, int)
        width = spec.width
        if is_fixed:
            count = int(spec.count)  # type: ignore[arg-type] # tested above
        elif spec.repeat == "eos":
            if not width or (frame.end - frame.pos) % width:
                raise Absent(spec.id)
            count = (frame.end - frame.pos) // width
        else:
            count = int(evaluate(spec.count, frame))
        if not 0 <= count * (width or 0) <= _LARGEST:
            raise Absent(spec.id)
        if spec.kind in ("uint", "int"):
            return self._numbers(spec, frame, count, is_fixed=is_fixed)
        if is_fixed and (count < _LONG or spec.kind != "type" or width is None or spec.args):
            items = []
            at = frame.pos
            for number in range(count):
                item = self._one(spec, frame, at, self._size(spec, frame), (spec.id, str(number)))
                if not isinstance(item, Group):
                    raise Absent(spec.id)
                items.append(item)
                at += item.size
            return Series(spec, frame.pos, at - frame.pos, tuple(items))
        if spec.kind != "type" or width is None or spec.args:
            raise Absent(spec.id)
        element = self._element_of(str(spec.type), frame.group.byte_order, width)
        if element is None or element.size != width or element.checks:
            raise Absent(spec.id)
        index = self._take(f"{count * width}s", frame.group.byte_order)
        return Run(spec, frame.pos, count * width, index, count, element, "")

    def _numbers(self, spec: FieldPlan, frame: _Frame, count: int, *, is_fixed: bool) -> Leaf | Run:
        width, byte_order = spec.width or 0, spec.byte_order or frame.group.byte_order
        code = _CODES[str(spec.type)]
        if is_fixed and (not self._sign or self._sign == SIGNS[byte_order] or width == 1):
            index = self._take(f"{count}{code}", byte_order, count, sized=width)
            return Leaf(spec, frame.pos, count * width, index, count)
        index = self._take(f"{count * width}s", byte_order)
        return Run(spec, frame.pos, count * width, index, count, None, SIGNS[byte_order] + code)

    def _one(
        self,
        spec: FieldPlan,
        frame: _Frame,
        at: int,
        size: int | None,
        path: tuple[str, ...],
    ) -> Leaf | Group:
        case = None
        if spec.kind == "switch":
            case = spec.case_of(evaluate(spec.switch_on, frame))
        elif spec.kind == "type":
            case = Case(str(spec.type), spec.args)
        if case is not None:
            return self._object(spec, case, frame, at, size, path)
        if spec.kind in ("bytes", "switch"):
            if size is None:
                raise Absent(spec.id)
            return self._leaf(spec, at, size, self._take(f"{size}s", None))
        if spec.kind in ("uint", "int"):
            byte_order = spec.byte_order or frame.group.byte_order
            width = spec.width or 0
            if width > 1 and self._sign and self._sign != SIGNS[byte_order]:
                return Leaf(spec, at, width, self._take(f"{width}s", None), None, byte_order)
            return self._leaf(
                spec, at, width, self._take(_CODES[str(spec.type)], byte_order, 1, sized=width)
            )
        raise Absent(spec.id)

    def _object(
        self,
        spec: FieldPlan,
        case: Case,
        frame: _Frame,
        at: int,
        size: int | None,
        path: tuple[str, ...],
    ) -> Group:
        plan = type_plan(case.type)
        args = (evaluate(arg, frame) for arg in case.args)
        given = dict(zip(plan.params, args, strict=True))
        is_sized = spec.size is not None or spec.rest
        bounds = (at, at + size) if is_sized and size is not None else _bounds(frame)
        byte_order = None if plan.byte_order == "none" else frame.group.byte_order
        inner = self._group(plan, spec, at, given, byte_order, bounds, frame, (*frame.path, *path))
        if is_sized and inner.size != size:
            raise Absent(spec.id)
        return inner

    def _leaf(self, spec: FieldPlan, at: int, size: int, index: int) -> Leaf:
        if spec.contents is not None or spec.valid is not None:
            self._checks.append((index, spec))
        return Leaf(spec, at, size, index)

    def _take(
        self, code: str, byte_order: ByteOrder | None, count: int = 1, *, sized: int = 1
    ) -> int:
        """Add values to the `struct`; return the index of the first."""
        if byte_order is not None and sized > 1 and not self._sign:
            self._sign = SIGNS[byte_order]
        self._codes.append(code)
        self._count += count
        if self._count > _MOST_VALUES:
            raise Absent("too many values")
        return self._count - count


def _bounds(frame: _Frame) -> tuple[int, int | None]:
    return frame.group.start, frame.group.stop
