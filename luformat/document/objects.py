"""Objects of the generated parsers made from JSON values, ready to be written."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

from kaitaistruct import ConsistencyError, KaitaiStream, KaitaiStructError

from luformat.errors import DocumentError
from luformat.layout.layouts import field_spec, generated_class, key_of, type_layout
from luformat.layout.plan import FieldPlan, Tree, TypePlan, evaluate, type_plan
from luformat.layout.shape import Absent
from luformat.layout.text import enum_ids

__all__ = ["build", "given_integer", "hex_bytes", "size_of_object"]


def build(key: str, document: Any, path: str, params: tuple[Any, ...], parent: Any = None) -> Any:
    """Return an object of schema type `key` with the fields that `document` gives.

    `params` are the values of the type's parameters, `path` is the place of `document`.
    Raises DocumentError for what does not fit the type.
    """
    plan = type_plan(key)
    if not isinstance(document, dict):
        raise DocumentError(path, wanted=f"an object with the fields of {key}", got=document)
    for name in document:
        if name not in _names(key):
            raise DocumentError(
                f"{path}.{name}",
                wanted=f"one of {', '.join(field.id for field in plan.fields) or 'no fields'}",
                got=name,
                hint=f"{key} has no field of this name",
            )
    value = _empty_object(plan, params, parent)
    for field in plan.fields:
        if field.id in document:
            setattr(value, field.id, _content(field, document[field.id], path, value))
        elif field.contents is not None:
            setattr(value, field.id, field.contents)
        elif field.condition is None and field.id not in _derived(key):
            raise DocumentError(
                f"{path}.{field.id}",
                wanted=field.type or field.kind,
                got=None,
                hint=f"{key} needs this field",
            )
    _derive(plan, value, document)
    _settle(plan, value, path)
    return value


@cache
def _names(key: str) -> frozenset[str]:
    return frozenset(field.id for field in type_plan(key).fields)


@cache
def _derived(key: str) -> frozenset[str]:
    """Return the fields that hold the length or count of another."""
    fields = type_plan(key).fields
    return frozenset(
        name for field in fields for name in (field.sized_by, field.counted_by) if name is not None
    )


@cache
def _knows_size(key: str) -> bool:
    """Tell whether an expression of a type asks for the length of the whole."""
    plan = type_plan(key)
    trees = [tree for f in plan.fields for tree in (f.condition, f.size, f.count)]
    return any(_asks_size(tree, plan) for tree in (*trees, *(v.tree for v in plan.values.values())))


def _asks_size(tree: Tree, plan: TypePlan) -> bool:
    if not isinstance(tree, list):
        return False
    if tree[0] == "value" and tree[1] in plan.values:
        return _asks_size(plan.values[tree[1]].tree, plan)
    return tree[0] == "size" or any(_asks_size(part, plan) for part in tree[1:])


def _empty_object(plan: TypePlan, params: tuple[Any, ...], parent: Any) -> Any:
    """Make the object as the generated reader does: its family and its byte order set."""
    value = generated_class(plan.key)(*params)
    # An imported type gets neither parent nor root from the file that imports it.
    if parent is not None and type(parent).__module__ == type(value).__module__:
        value._parent = parent
        value._root = parent._root
    if plan.byte_order in ("outer", "switched"):
        value._is_le = (
            not value.host_is_be if "host_is_be" in plan.params else getattr(parent, "_is_le", True)
        )
    for name in plan.placed:
        setattr(value, f"{name}__enabled", False)
    return value


def _content(field: FieldPlan, given: Any, path: str, owner: Any) -> Any:
    path = f"{path}.{field.id}"
    if field.repeat is None:
        return _element(field, given, path, owner)
    count = field.count if isinstance(field.count, int) else None
    if not isinstance(given, list) or count not in (None, len(given)):
        got = f"{len(given)} elements" if isinstance(given, list) else given
        wanted = "a list" if count is None else f"a list of {count} elements"
        raise DocumentError(path, wanted=wanted, got=got)
    return [_element(field, item, f"{path}[{at}]", owner) for at, item in enumerate(given)]


def _element(field: FieldPlan, given: Any, path: str, owner: Any) -> Any:
    if field.kind in ("uint", "int"):
        if field.enum is not None and isinstance(given, str):
            numbers = {name: number for number, name in enum_ids(field.enum).items()}
            if given not in numbers:
                names = ", ".join(numbers)
                raise DocumentError(path, wanted=f"one of {names}, or a number", got=given)
            return numbers[given]
        return given_integer(given, path, field.width or 8, signed=field.kind == "int")
    if field.kind == "bytes":
        return hex_bytes(given, path, field.width)
    if field.kind == "string":
        return _text(field, given, path)
    if field.kind == "type":
        return build(str(field.type), given, path, _arguments(field.args, owner, path), owner)
    return _switched(field, given, path, owner)


def given_integer(given: Any, path: str, width: int, *, signed: bool = False) -> int:
    """Return `given` if it is an integer of `width` bytes; raises DocumentError if not."""
    span = 1 << 8 * width
    low = -(span // 2) if signed else 0
    top = low + span - 1
    if not isinstance(given, int) or isinstance(given, bool) or not low <= given <= top:
        raise DocumentError(path, wanted=f"an integer from {low} to {top}", got=given)
    return given


def hex_bytes(given: Any, path: str, width: int | None = None) -> bytes:
    """Return the bytes that hex digits stand for; raises DocumentError unless there are `width`."""
    wanted = "hex digits" if width is None else f"{width} bytes as {2 * width} hex digits"
    try:
        data = bytes.fromhex(given)
    except (TypeError, ValueError):
        raise DocumentError(path, wanted=wanted, got=given) from None
    if width not in (None, len(data)):
        raise DocumentError(path, wanted=wanted, got=given)
    return data


def _text(field: FieldPlan, given: Any, path: str) -> str:
    wanted = f"text that {field.encoding} can hold"
    is_terminated = field.type == "strz"
    if is_terminated:
        wanted += ", without a zero character"
    if not isinstance(given, str) or (is_terminated and "\0" in given):
        raise DocumentError(path, wanted=wanted, got=given)
    try:
        given.encode(str(field.encoding))
    except UnicodeEncodeError:
        raise DocumentError(path, wanted=wanted, got=given) from None
    return given


class _Owner:
    """The scope of expressions about an object under construction."""

    def __init__(self, owner: Any):
        self._owner = owner

    def member(self, _kind: str, name: str) -> Any:
        return getattr(self._owner, name)

    def about(self, fact: str) -> Any:
        raise Absent(fact)


def _arguments(trees: tuple[Tree, ...], owner: Any, path: str) -> tuple[Any, ...]:
    return tuple(_known(owner, tree, path) for tree in trees)


def _known(owner: Any, tree: Tree, path: str) -> Any:
    """Return what an object under construction says; raises DocumentError if it cannot yet."""
    try:
        return evaluate(tree, _Owner(owner))
    except AttributeError as error:
        raise DocumentError(
            path,
            wanted="the fields before it, which it depends on",
            got=f"no {error.name}",
            hint="an optional field may stand only where all before it do",
        ) from None


def _switched(field: FieldPlan, given: Any, path: str, owner: Any) -> Any:
    """Build what a switch chooses: an object for a known case, bytes for any other."""
    plan = type_plan(key_of(owner))
    if _asks_size(field.switch_on, plan):
        _size_by_case(field, plan, given, path, owner)
    case = field.case_of(_known(owner, field.switch_on, path))
    if case is None:
        return hex_bytes(given, path)
    return build(case.type, given, path, _arguments(case.args, owner, path), owner)


def _size_by_case(field: FieldPlan, plan: TypePlan, given: Any, path: str, owner: Any) -> None:
    """Give the owner the length that the wanted case has, for a switch on the length."""
    size = 0
    if isinstance(given, str):
        size = len(hex_bytes(given, path))
    elif isinstance(given, dict):
        keys = [case.type for case in field.cases.values()]
        fitting = [key for key in keys if set(given) <= _names(key)]
        size = type_layout((fitting or keys)[0])["size"] or 0
    owner._io = _stream(int(field_spec(plan.key, field.id)["offset"] or 0) + size)


def _stream(size: int) -> KaitaiStream:
    return KaitaiStream(io.BytesIO(bytes(size)))


def _derive(plan: TypePlan, value: Any, document: dict[str, Any]) -> None:
    """Fill in lengths and counts that the document leaves out."""
    derived = _derived(plan.key)
    for field in plan.fields:
        content = getattr(value, field.id, None)
        if field.sized_by in derived and field.sized_by not in document:
            # Text of a given length ends with a zero, which the length counts.
            extra = 1 if field.kind == "string" else 0
            setattr(value, str(field.sized_by), _content_size(field, content) + extra)
        if field.counted_by in derived and field.counted_by not in document:
            setattr(value, str(field.counted_by), len(content or ()))


def _settle(plan: TypePlan, value: Any, path: str) -> None:
    """Let the generated code check the object, which it wants before it writes it."""
    if _knows_size(plan.key):
        value._io = _stream(size_of_object(plan.key, value))
    try:
        value._check()
    except (KaitaiStructError, ConsistencyError) as error:
        raise DocumentError(
            path,
            wanted="fields that agree with one another",
            got=str(error),
            hint="lengths and counts may be left out: they are worked out then",
        ) from None
    except AttributeError as error:
        raise DocumentError(
            path, wanted=f"the fields that {plan.key} needs", got=f"none named {error.name}"
        ) from None


def size_of_object(key: str, value: Any) -> int:
    """Return how many bytes a built object takes."""
    plan = type_plan(key)
    size = type_layout(key)["size"]
    if size is not None:
        return int(size)
    return sum(
        int(getattr(value, field.sized_by))
        if field.kind == "string" and field.sized_by is not None
        else _content_size(field, getattr(value, field.id))
        for field in plan.fields
        if hasattr(value, field.id)
    )


def _content_size(field: FieldPlan, content: Any) -> int:
    if field.repeat is not None:
        if field.width is not None:
            return field.width * len(content)
        return sum(_element_size(field, item) for item in content)
    return _element_size(field, content)


def _element_size(field: FieldPlan, item: Any) -> int:
    if item is None:
        return 0
    if isinstance(item, bytes):
        return len(item)
    if isinstance(item, str):
        return len(item.encode(str(field.encoding))) + (field.type == "strz")
    if isinstance(item, int):
        return field.width or 0
    key = field.type
    if field.kind == "switch":
        key = key_of(item)
    return size_of_object(str(key), item)
