"""Bodies straight to JSON text: one `struct` call and one `%` a body.

For types whose layout is fixed, `layouts.json` says all there is to know: where each value
stands, and what it is called. From that a reader and a text template are made once a type
and length; both forms of reading are held equal by tests. Types with anything variable in
them are left to the generated parsers.
"""

from __future__ import annotations

import ast
import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from luformat.layout.layouts import (
    ByteOrder,
    TypeLayout,
    enum_label,
    enum_values,
    type_layout,
    uuid_text,
)

__all__ = ["JsonReader", "ListReader", "json_reader", "list_reader"]

_CODES = {
    "u1": "B",
    "u2": "H",
    "u4": "I",
    "u8": "Q",
    "s1": "b",
    "s2": "h",
    "s4": "i",
    "s8": "q",
}
_MOST_VALUES = 1 << 14
"""Values in one type from which on it is left to the generated parser."""

_ROOMY = 1 << 20

Texter = Callable[[Any], str]


# Conditions on content that real producers never meet: where a body does, it is read the
# careful way. The schema type, and the value instances that then are true.
_ASSUMED_CLEAR = {"x86_xsave::xsave_header": ("is_compacted", "xstate_apx", "xcomp_apx")}
_ASSUMED = {"header.is_compacted": False, "has_apx": False}


class _Variable(Exception):  # noqa: N818 - not an error: the type has no fixed layout
    """The type cannot be read with one struct call."""


@dataclass(frozen=True, slots=True)
class JsonReader:
    """Turns bodies of one type and length (bytes) into the JSON text of their fields."""

    size: int
    _struct: struct.Struct
    _template: str
    _texters: tuple[tuple[int, Texter], ...]
    _guards: tuple[tuple[int, int], ...]

    @property
    def is_guarded(self) -> bool:
        """True if `text` may return None."""
        return bool(self._guards)

    def text(self, body: bytes | memoryview, offset: int = 0) -> str | None:
        """Return the JSON object of the body at `offset` of the bytes given.

        None if its content asks for a layout that is not the usual one.
        """
        values: Any = self._struct.unpack_from(body, offset)
        for index, mask in self._guards:
            if values[index] & mask:
                return None
        if self._texters:
            values = list(values)
            for index, texter in self._texters:
                values[index] = texter(values[index])
            values = tuple(values)
        return str(self._template % values)

    def texts(self, bodies: bytes | memoryview) -> Iterator[str]:
        """Yield the JSON object of each of the bodies that stand side by side."""
        if self._texters:
            for at in range(0, len(bodies), self.size):
                yield str(self.text(bodies, at))
        else:
            template = self._template
            yield from (template % values for values in self._struct.iter_unpack(bodies))


@dataclass(frozen=True, slots=True)
class ListReader:
    """Turns bodies that are a fixed head and a list of fixed entries into JSON text.

    `count` returns the number of entries from the head's values; None if the list goes on
    to the end of the body.
    """

    size: int
    _head: struct.Struct
    _template: str
    _entry: JsonReader
    _count_at: int | None

    def length(self, head: bytes | memoryview, room: int) -> int | None:
        """Return the bytes of head and list in a body of `room` bytes; None if they do not fit."""
        if self._count_at is None:
            return room if (room - self.size) % self._entry.size == 0 else None
        count = self._head.unpack_from(head)[self._count_at]
        length = self.size + int(count) * self._entry.size
        return length if length <= room else None

    def text(self, body: bytes | memoryview) -> str:
        """Return the JSON object of a body, which ends with its list."""
        entries = ", ".join(self._entry.texts(body[self.size :]))
        return str(self._template % (*self._head.unpack_from(body), entries))


@cache
def list_reader(key: str, byte_order: ByteOrder, *, document: bool = False) -> ListReader | None:
    """Return the reader of a type that is a head of integers and then one list, else None."""
    *head, last = type_layout(key)["fields"] or [{}]
    head = [*head]
    while last.get("optional_tail") and last["kind"] == "bytes" and head:
        last = head.pop()  # bytes behind the list: there are none where the list fills the body
    if last.get("kind") != "type" or last.get("repeat") not in ("eos", "expr"):
        return None
    plan = _Plan(byte_order, {}, document)
    size = type_layout(last["type"])["size"] or -1
    entry = json_reader(last["type"], size, byte_order, document=document)
    names = [spec["id"] for spec in head]
    if (
        entry is None
        or entry.is_guarded
        or (last["repeat"] == "expr" and last["repeat_expr"] not in names)
    ):
        return None
    try:
        size = plan.add_fields(type_layout(key), head)
    except _Variable:
        return None
    if plan.texters:
        return None
    order = "<" if byte_order == "little" else ">"
    comma = ", " if head else ""
    return ListReader(
        size,
        struct.Struct(order + "".join(plan.codes)),
        "".join(plan.texts)[:-1] + f"{comma}{json.dumps(last['id'])}: [%s]}}",
        entry,
        names.index(last["repeat_expr"]) if last["repeat"] == "expr" else None,
    )


@cache
def json_reader(
    key: str,
    size: int,
    byte_order: ByteOrder,
    parameters: tuple[tuple[str, int], ...] = (),
    *,
    document: bool = False,
) -> JsonReader | None:
    """Return the reader of schema type `key` at `size` bytes; None if its layout is not fixed.

    `parameters` are those of the type that decide between layouts, as (name, value). With
    `document` the text is that of `decode`: values and nothing about them.
    """
    plan = _Plan(byte_order, dict(parameters), document)
    try:
        used = plan.add(key, size)
    except _Variable:
        return None
    if used != size or plan.count > _MOST_VALUES:
        return None
    order = "<" if byte_order == "little" else ">"
    reader = struct.Struct(order + "".join(plan.codes))
    if reader.size != size:
        return None
    return JsonReader(size, reader, "".join(plan.texts), tuple(plan.texters), tuple(plan.guards))


class _Plan:
    """Collects struct codes and template text in the order of the fields."""

    def __init__(self, byte_order: ByteOrder, parameters: dict[str, int], document: bool):
        self.codes: list[str] = []
        self.texts: list[str] = []
        self.texters: list[tuple[int, Texter]] = []
        self.guards: list[tuple[int, int]] = []
        self.count = 0
        self._byte_order = byte_order
        self._parameters = parameters
        self._document = document

    def add(self, key: str, room: int) -> int:
        """Add all fields of a type that has `room` bytes; return how many it takes."""
        layout = type_layout(key)
        if layout["byte_order"] not in ("none", "host", self._byte_order):
            raise _Variable
        return self.add_fields(layout, layout["fields"], room)

    def add_fields(self, layout: TypeLayout, fields: list[Any], room: int = _ROOMY) -> int:
        """Add some of a type's fields; return how many bytes they take."""
        at = 0
        self.texts.append("{")
        first = True
        for spec in fields:
            if spec["width"] == 0 or not _holds(spec.get("if"), at, room):
                if spec["width"] == 0 and self._document:
                    raise _Variable  # a document lists empty fields too
                continue
            if "contents" in spec and self._document:
                raise _Variable  # a document leaves magic numbers out
            self.texts.append(("" if first else ", ") + json.dumps(spec["id"]) + ": ")
            first = False
            at += self._field(layout, spec, room - at)
            if at > room:
                raise _Variable
        self.texts.append("}")
        return at

    def _field(self, layout: Any, spec: Any, room: int) -> int:
        if spec["kind"] == "switch":
            return self.add(self._case(spec, room), room)
        if spec.get("size_eos") and "repeat" not in spec:
            self._one(layout, spec, room, listed=False)
            return room
        if "repeat" in spec:
            if spec["count"] is None or spec["width"] is None:
                raise _Variable
            width = spec["width"] // spec["count"] if spec["count"] else 0
            self.texts.append("[")
            for number in range(spec["count"]):
                self.texts.append(", " if number else "")
                self._one(layout, spec, width, listed=True)
            self.texts.append("]")
            return int(spec["width"])
        if spec["width"] is None:
            raise _Variable
        self._one(layout, spec, spec["width"], listed=False)
        return int(spec["width"])

    def _case(self, spec: Any, room: int) -> str:
        """Return the type that a switch takes: by a parameter, else by the size that is left."""
        on = spec["switch_on"]
        number = self._parameters.get(on, room)
        case = spec["cases"].get(str(number)) or spec["cases"].get("_")
        if case is None or (
            on not in self._parameters and type_layout(case["type"])["size"] != room
        ):
            raise _Variable
        return str(case["type"])

    def _one(self, layout: Any, spec: Any, width: int, *, listed: bool) -> None:
        if spec["kind"] == "type":
            if self.add(spec["type"], width) != width:
                raise _Variable
            return
        self.count += 1
        if self.count > _MOST_VALUES:
            raise _Variable
        if spec["kind"] in ("uint", "int"):
            self._integer(layout, spec, listed)
        elif spec["kind"] == "bytes":
            self.codes.append(f"{width}s")
            self.texts.append('"%s"')
            is_uuid = spec.get("format") == "uuid" and not self._document
            texter = uuid_text if is_uuid else bytes.hex
            self.texters.append((len(self.codes) - 1, texter))
        else:
            raise _Variable

    def _integer(self, layout: Any, spec: Any, listed: bool) -> None:
        for instance in layout["instances"]:
            clear = _ASSUMED_CLEAR.get(f"{layout['schema']}::{layout['id']}", ())
            of = instance.get("flag_of") or instance.get("part_of")
            if instance["id"] in clear and of == spec["id"]:
                self.guards.append((len(self.codes), instance["mask"]))
        if spec.get("byte_order") not in (None, self._byte_order):
            raise _Variable
        self.codes.append(_CODES[spec["type"]])
        if self._document:
            if "enum" not in spec:
                self.texts.append("%d")
                return
            self.texts.append("%s")
            self.texters.append((len(self.codes) - 1, _name_texter(spec["enum"])))
            return
        flags = [] if listed else [f for f in layout["instances"] if f.get("flag_of") == spec["id"]]
        if not flags and "enum" not in spec:
            self.texts.append("%d")
            return
        for flag in flags:
            # A flag of a field that shorter forms lack carries the condition that it is there.
            present = spec.get("optional_tail") and flag.get("if", "").startswith("_io.size >")
            if "mask" not in flag or ("if" in flag and not present):
                raise _Variable
        self.texts.append("%s")
        texter = _flag_texter(flags) if flags else _enum_texter(spec["enum"])
        self.texters.append((len(self.codes) - 1, texter))


def _holds(condition: str | None, at: int, room: int) -> bool:
    """Return whether a field with this `if` is there, at byte `at` of a body of `room` bytes."""
    if condition is None:
        return True
    if condition == "not _io.eof":
        return at < room
    facts = {"_io.eof": at >= room, "_io.size": room, **_ASSUMED}
    return bool(_evaluate(ast.parse(condition, mode="eval").body, facts))


def _evaluate(node: ast.expr, facts: dict[str, Any]) -> Any:
    """Return the value of an expression of comparisons and logic over known names."""
    match node:
        case ast.BoolOp(op=ast.And()):
            return all(_evaluate(value, facts) for value in node.values)
        case ast.BoolOp():
            return any(_evaluate(value, facts) for value in node.values)
        case ast.UnaryOp(op=ast.Not()):
            return not _evaluate(node.operand, facts)
        case ast.Compare(ops=[ast.Eq()], comparators=[right]):
            return _evaluate(node.left, facts) == _evaluate(right, facts)
        case ast.Compare(ops=[ast.NotEq()], comparators=[right]):
            return _evaluate(node.left, facts) != _evaluate(right, facts)
        case ast.Constant(value=value):
            return value
        case ast.Name() | ast.Attribute():
            name = ast.unparse(node)
            if name in facts:
                return facts[name]
    raise _Variable


def _flag_texter(flags: list[Any]) -> Texter:
    named = [(flag["mask"], flag.get("orig_id", flag["id"])) for flag in flags]

    @cache
    def text(value: int) -> str:
        return json.dumps({"value": value, "flags": [n for mask, n in named if value & mask]})

    return text


def _name_texter(key: str) -> Texter:
    names = {number: json.dumps(member["id"]) for number, member in enum_values(key).items()}
    return lambda value: names.get(value) or str(value)


def _enum_texter(key: str) -> Texter:
    @cache
    def text(value: int) -> str:
        name = enum_label(key, value)
        return json.dumps({"value": value, "name": name} if name else value)

    return text
