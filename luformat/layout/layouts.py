"""The format's layouts, as the schema compiler resolved them (`generated/layouts.json`).

Hand-written code that must know an offset, a width or the name of a value asks here;
the numbers themselves stand in the schemas and nowhere else.
"""

from __future__ import annotations

import importlib
import json
import struct
from collections.abc import Mapping
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

__all__ = [
    "BYTE_ORDERS",
    "SIGNS",
    "ByteOrder",
    "TypeLayout",
    "bits_of",
    "body_case",
    "body_types",
    "byte_order_of",
    "constant",
    "entry_size",
    "enum_class",
    "enum_label",
    "enum_number",
    "enum_values",
    "field_spec",
    "generated_class",
    "integers",
    "is_reserved",
    "key_of",
    "key_of_class",
    "layouts",
    "placed_entry_size",
    "resource_dir",
    "size_of",
    "type_layout",
    "uuid_text",
]

ByteOrder = Literal["little", "big"]
BYTE_ORDERS: Final[tuple[ByteOrder, ...]] = ("little", "big")
SIGNS: Final[Mapping[ByteOrder, str]] = {"little": "<", "big": ">"}
"""What `struct` and NumPy call a byte order."""
TypeLayout = Mapping[str, Any]

_FORMATS = {"u1": "B", "u2": "H", "u4": "I", "u8": "Q", "s1": "b", "s2": "h", "s4": "i", "s8": "q"}

_KEPT = {"ksy": "ksy", "layouts": "generated", "vectors": "tests/conformance/vectors"}
"""Where a checkout keeps what a wheel has in the package."""


def resource_dir(name: Literal["ksy", "layouts", "vectors"]) -> Path:
    """Return the folder that holds the schemas, `layouts.json` or the conformance vectors.

    In a wheel they lie in the package; in a checkout (editable install) where they
    are kept.
    """
    package = Path(__file__).resolve().parent.parent
    packaged = package / "data"
    if packaged.is_dir():
        return packaged if name == "layouts" else packaged / name
    return package.parent / _KEPT[name]


@cache
def layouts() -> Mapping[str, Any]:
    """Return the whole of `layouts.json`."""
    loaded: Mapping[str, Any] = json.loads(
        (resource_dir("layouts") / "layouts.json").read_text("utf-8")
    )
    return loaded


def type_layout(key: str) -> TypeLayout:
    """Return the layout of type `key` (`xen_lu_records::lu_version`)."""
    layout: TypeLayout = layouts()["types"][key]
    return layout


@cache
def field_spec(key: str, name: str) -> Mapping[str, Any]:
    """Return what `layouts.json` says of a field of the type `key`; raises KeyError."""
    return _member(key, "fields", name)


def _member(key: str, kind: str, name: str) -> Mapping[str, Any]:
    for spec in type_layout(key)[kind]:
        if spec["id"] == name:
            found: Mapping[str, Any] = spec
            return found
    raise KeyError(f"{key} has no {name} among its {kind}")


def entry_size(spec: Mapping[str, Any]) -> int | None:
    """Return the bytes of an entry of a list, given the list's field; None if they vary."""
    if spec["kind"] == "type":
        size = type_layout(spec["type"])["size"]
        return None if size is None else int(size)
    return int(spec["type"][1:]) if spec["kind"] in ("uint", "int") else None


@cache
def size_of(key: str, last: str | None = None) -> int:
    """Return the bytes of a type in its longest form, or of its fields up to `last`."""
    if last is not None:
        spec = field_spec(key, last)
        return int(spec["offset"] + spec["width"])
    layout = type_layout(key)
    return int(layout["size"] if layout["sizes"] is None else max(layout["sizes"]))


def is_reserved(key: str, name: str, number: int) -> bool:
    """Tell whether the specification reserves a value of a field."""
    ranges = field_spec(key, name)["reserved"]
    return any(span["from"] <= number <= span["to"] for span in ranges)


@cache
def placed_entry_size(key: str, name: str) -> int:
    """Return the bytes of an entry of a list that stands somewhere else in the file."""
    size = entry_size(_member(key, "instances", name))
    if size is None:
        raise KeyError(f"the entries of {name} in {key} have no size")
    return size


@cache
def struct_of(key: str, byte_order: ByteOrder) -> struct.Struct:
    """Return the reader of a type made of integers only, at their offsets."""
    codes = [SIGNS[byte_order]]
    codes += [_FORMATS[field["type"]] for field in type_layout(key)["fields"]]
    return struct.Struct("".join(codes))


def integers(key: str, data: bytes, byte_order: ByteOrder) -> dict[str, int]:
    """Return the unsigned integers of a type by their fields; `data` begins where it does."""
    return {
        spec["id"]: int.from_bytes(
            data[spec["offset"] : spec["offset"] + spec["width"]], byte_order
        )
        for spec in type_layout(key)["fields"]
        if spec["kind"] == "uint"
    }


def byte_order_of(key: str, of_host: ByteOrder) -> ByteOrder:
    """Return the byte order of a type's integers: its own (x86), or that of the host."""
    return "little" if type_layout(key)["byte_order"] == "little" else of_host


@cache
def _keys_by_class() -> Mapping[str, str]:
    return {layout["python"]: key for key, layout in layouts()["types"].items()}


def key_of(value: object) -> str:
    """Return the type that an object of a generated parser is of."""
    return key_of_class(type(value))


def key_of_class(kind: type) -> str:
    """Return the type that a class of a generated parser is for; raises KeyError for another."""
    module = kind.__module__.rpartition(".")[2]
    return _keys_by_class()[f"{module}.{kind.__qualname__}"]


@cache
def constant(key: str, instance: str) -> int:
    """Return the number that the value instance of a schema type always has."""
    return int(_member(key, "instances", instance)["constant"])


@cache
def bits_of(key: str, instance: str) -> tuple[int, int]:
    """Return mask and shift of a flag, or of another part of an integer field."""
    found = _member(key, "instances", instance)
    return int(found["mask"]), int(found.get("shift", 0))


@cache
def enum_values(key: str) -> Mapping[int, Mapping[str, Any]]:
    """Return the members of an enum: number → {id, orig_id, doc}."""
    return {int(number): member for number, member in layouts()["enums"][key]["values"].items()}


@cache
def enum_class(key: str) -> type[IntEnum]:
    """Return an enum as a class whose members are named as in the schema."""
    members = {member["id"]: number for number, member in enum_values(key).items()}
    name = "".join(word.capitalize() for word in key.rpartition("::")[2].split("_"))
    return IntEnum(name, members)  # type: ignore[return-value] # mypy wants the names written out


def enum_label(key: str, number: int) -> str | None:
    """Return the field's own name of an enum value (`LU_VERSION`), None if it has none."""
    member = enum_values(key).get(number)
    return None if member is None else member.get("orig_id", member["id"])


@cache
def enum_number(key: str, name: str) -> int:
    """Return the number of the enum value with the specification's `name`; raises KeyError."""
    for number, member in enum_values(key).items():
        if member.get("orig_id") == name:
            return number
    raise KeyError(f"{key} has no value {name}")


@cache
def generated_class(key: str) -> Any:
    """Return the generated parser class of a type."""
    module, *names = type_layout(key)["python"].split(".")
    found: Any = importlib.import_module(f"luformat_ksy.{module}")
    for name in names:
        found = getattr(found, name)
    return found


@cache
def _body_cases(record_key: str) -> Mapping[int, tuple[str, tuple[str, ...]]]:
    cases = field_spec(record_key, "body")["cases"]
    return {int(number): (case["type"], tuple(case["args"])) for number, case in cases.items()}


def body_case(record_key: str, number: int) -> tuple[str, tuple[str, ...]] | None:
    """Return type and parameters of the body that a record type of `record_key` has.

    None for a type that the schema does not know.
    """
    return _body_cases(record_key).get(number)


@cache
def body_types(record_key: str) -> Mapping[str, tuple[int, ...]]:
    """Return the types of all bodies of `record_key`, each with the record types that have it."""
    found: dict[str, tuple[int, ...]] = {}
    for number, (key, _) in _body_cases(record_key).items():
        found[key] = (*found.get(key, ()), number)
    return found


def uuid_text(raw: bytes) -> str:
    """Return 16 bytes in the text form of a UUID."""
    text = raw.hex()
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
