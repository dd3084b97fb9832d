"""The ABI guard: is a set of layouts still compatible with an earlier one?

The specification says that "extending an existing record type must be done by adding a
new record type". New types, enum members, flags and documentation are compatible; a
change of what stood there before is not. Xen's own HVM save structures are the exception
that Xen documents: they grow at their end, and older, shorter ones are read as if zeros
followed, so their growth is only noted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from luformat.errors import DocumentError

__all__ = ["ABI_RULES", "AbiFinding", "Severity", "abi_of", "abi_text", "compare"]

Severity = Literal["error", "note"]

ABI_RULES: Final[Mapping[str, str]] = {
    "ABI101": "a type is gone",
    "ABI102": "a type has another size",
    "ABI103": "a type has another byte order",
    "ABI104": "a field is gone",
    "ABI105": "an existing type has a new field",
    "ABI106": "a field stands elsewhere",
    "ABI107": "a field has another width",
    "ABI108": "a field has another type, length or condition",
    "ABI109": "a flag or bit field is gone or has other bits",
    "ABI110": "an enum is gone",
    "ABI111": "an enum member is gone or has another number",
    "ABI112": "an enum member has another name",
}
"""The stable ids of the findings, and what each means."""

_VERSION: Final = 1
_GROWING: Final = "xen_hvm_context"
_SHAPE: Final = (
    "kind",
    "type",
    "args",
    "count",
    "if",
    "enum",
    "encoding",
    "contents",
    "repeat",
    "repeat_expr",
    "repeat_until",
    "size_eos",
    "size_expr",
    "switch_on",
)
_MAX_DEPTH: Final = 8


@dataclass(frozen=True, slots=True)
class AbiFinding:
    """One change: `path` is the type, field or enum member, `old` and `new` its value."""

    id: str
    severity: Severity
    path: str
    old: Any
    new: Any

    @property
    def title(self) -> str:
        """What the rule behind this finding means."""
        return ABI_RULES[self.id]


def _shown(path: str) -> str:
    """Names come from the document: escaped, they cannot steer a terminal."""
    return path.encode("unicode_escape").decode("ascii")


def _want(value: Any, kind: type, path: str) -> Any:
    if not isinstance(value, kind):
        raise DocumentError(_shown(path), wanted=kind.__name__, got=type(value).__name__)
    return value


def _bounded(value: Any, path: str, depth: int = 0) -> Any:
    if depth > _MAX_DEPTH:
        raise DocumentError(_shown(path), wanted=f"at most {_MAX_DEPTH} levels", got="more")
    if isinstance(value, dict):
        return {key: _bounded(item, path, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [_bounded(item, path, depth + 1) for item in value]
    return value


def _integer(value: Any, path: str) -> int | None:
    return None if value is None else int(_want(value, int, path))


def _body(case: Any, path: str) -> Any:
    """What a case of a switch leads to; its label only repeats the name in the enum."""
    if isinstance(case, dict):
        case = {key: value for key, value in case.items() if key != "label"}
    return _bounded(case, path)


def _field(entry: Any, path: str) -> dict[str, Any]:
    field = _want(entry, dict, path)
    kept: dict[str, Any] = {"id": _want(field.get("id"), str, f"{path}.id")}
    for key in ("offset", "width"):
        kept[key] = _integer(field.get(key), f"{path}.{key}")
    for key in _SHAPE:
        # An empty list of arguments says the same as none.
        if field.get(key) not in (None, []):
            kept[key] = _bounded(field[key], f"{path}.{key}")
    cases = field.get("cases")
    if cases is not None:
        if isinstance(cases, list):
            cases = {str(index): item for index, item in enumerate(cases)}
        kept["cases"] = {
            case: _body(body, f"{path}.cases.{case}")
            for case, body in _want(cases, dict, f"{path}.cases").items()
        }
    return kept


def _type(entry: Any, path: str) -> dict[str, Any]:
    layout = _want(entry, dict, path)
    sizes = layout.get("sizes")
    if sizes is not None:
        for size in _want(sizes, list, f"{path}.sizes"):
            _want(size, int, f"{path}.sizes")
    fields = _want(layout.get("fields"), list, f"{path}.fields")
    kept = {
        "schema": _want(layout.get("schema"), str, f"{path}.schema"),
        "byte_order": _bounded(layout.get("byte_order"), f"{path}.byte_order"),
        "size": _integer(layout.get("size"), f"{path}.size"),
        "sizes": sizes,
        "fields": [_field(field, f"{path}.fields[{n}]") for n, field in enumerate(fields)],
    }
    bits: list[dict[str, Any]] = []
    for number, item in enumerate(_want(layout.get("instances", []), list, f"{path}.instances")):
        where = f"{path}.instances[{number}]"
        instance = _want(item, dict, where)
        if "flag_of" in instance or "part_of" in instance:
            keys = ("id", "flag_of", "part_of", "mask", "shift", "enum")
            _want(instance.get("id"), str, f"{where}.id")
            bits.append({k: _bounded(instance[k], where) for k in keys if k in instance})
    kept["instances"] = bits
    return kept


def _enum(entry: Any, path: str) -> dict[str, Any]:
    values = _want(_want(entry, dict, path).get("values"), dict, f"{path}.values")
    kept = {}
    for number, member in values.items():
        where = f"{path}.values.{number}"
        found = _want(member, dict, where)
        name = _want(found.get("orig_id", found.get("id")), str, f"{where}.id")
        kept[number] = {"id": name}
    return {"values": kept}


def abi_of(document: Any) -> dict[str, Any]:
    """Return what the guard compares of `layouts.json`, or of such an extract itself.

    Layouts that only view memory (read-only schemas) are left out. Raises DocumentError
    if `document` is neither.
    """
    root = _want(document, dict, "$")
    version = root.get("luformat_layouts", root.get("luformat_abi"))
    if version != _VERSION or isinstance(version, bool):
        raise DocumentError("$", wanted="layouts.json of version 1", got=version)
    types = _want(root.get("types"), dict, "$.types")
    views = {
        name for name, entry in types.items() if isinstance(entry, dict) and entry.get("read_only")
    }
    return {
        "luformat_abi": _VERSION,
        "types": {
            name: _type(entry, f"$.types.{name}")
            for name, entry in types.items()
            if name.split("::")[0] not in views
        },
        "enums": {
            name: _enum(entry, f"$.enums.{name}")
            for name, entry in _want(root.get("enums"), dict, "$.enums").items()
        },
    }


def compare(old: Any, new: Any) -> Iterator[AbiFinding]:
    """Yield what makes the layouts `new` incompatible with `old`, in the order of `old`.

    Both are documents that `abi_of` takes; raises DocumentError for others.
    """
    before, after = abi_of(old), abi_of(new)
    for name, layout in before["types"].items():
        if name not in after["types"]:
            yield AbiFinding("ABI101", "error", name, "present", None)
        else:
            yield from _types(name, layout, after["types"][name])
    for name, entry in before["enums"].items():
        if name not in after["enums"]:
            yield AbiFinding("ABI110", "error", name, "present", None)
        else:
            yield from _enums(name, entry["values"], after["enums"][name]["values"])


def _all_sizes(layout: Mapping[str, Any]) -> list[int] | None:
    if layout["sizes"]:
        return sorted(set(layout["sizes"]))
    return None if layout["size"] is None else [layout["size"]]


def _types(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[AbiFinding]:
    old_ids = [field["id"] for field in old["fields"]]
    grows = old["schema"] == _GROWING
    prefix = [field["id"] for field in new["fields"][: len(old_ids)]]
    tail_only = prefix == old_ids
    sizes = _all_sizes(old), _all_sizes(new)
    if sizes[0] != sizes[1]:
        longer = bool(sizes[0] and sizes[1] and set(sizes[0]) <= set(sizes[1]))
        longer = longer and max(sizes[1] or [0]) > max(sizes[0] or [0])
        severity: Severity = "note" if grows and tail_only and longer else "error"
        yield AbiFinding("ABI102", severity, name, *sizes)
    if old["byte_order"] != new["byte_order"]:
        yield AbiFinding("ABI103", "error", name, old["byte_order"], new["byte_order"])
    fields = {field["id"]: field for field in new["fields"]}
    kept = [field["id"] for field in new["fields"] if field["id"] in set(old_ids)]
    for field in old["fields"]:
        path = f"{name}.{field['id']}"
        if field["id"] not in fields:
            yield AbiFinding("ABI104", "error", path, "present", None)
        else:
            yield from _fields(path, field, fields[field["id"]])
    still = [identity for identity in old_ids if identity in fields]
    if kept != still:
        yield AbiFinding("ABI106", "error", name, still, kept)
    for field in new["fields"]:
        if field["id"] not in old_ids:
            optional = grows and tail_only and "if" in field
            path = f"{name}.{field['id']}"
            yield AbiFinding("ABI105", "note" if optional else "error", path, None, "present")
    bits = {bit["id"]: bit for bit in new["instances"]}
    for bit in old["instances"]:
        if bits.get(bit["id"]) != bit:
            yield AbiFinding("ABI109", "error", f"{name}.{bit['id']}", bit, bits.get(bit["id"]))


def _fields(path: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[AbiFinding]:
    for rule, key in (("ABI106", "offset"), ("ABI107", "width")):
        if old[key] != new[key]:
            yield AbiFinding(rule, "error", path, old[key], new[key])
    for key in _SHAPE:
        if old.get(key) != new.get(key):
            yield AbiFinding("ABI108", "error", f"{path}.{key}", old.get(key), new.get(key))
    cases = new.get("cases", {})
    for case, body in old.get("cases", {}).items():
        # A case more is a new record type; one less or another body is a change.
        if cases.get(case) != body:
            yield AbiFinding("ABI108", "error", f"{path}.cases.{case}", body, cases.get(case))


def _enums(
    name: str, old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> Iterator[AbiFinding]:
    numbers = {member["id"]: number for number, member in new.items()}
    for number, member in old.items():
        label = member["id"]
        if number in new and new[number]["id"] == label:
            continue
        if label in numbers or number not in new:
            path = f"{name}.{label}"
            yield AbiFinding("ABI111", "error", path, number, numbers.get(label))
        else:
            yield AbiFinding("ABI112", "error", f"{name}.{number}", label, new[number]["id"])


def abi_text(document: Any) -> str:
    """Return the extract of `document` as JSON with a line for each type and enum."""
    extract = abi_of(document)
    groups = []
    for group in ("types", "enums"):
        lines = ",\n".join(
            f"{json.dumps(name)}:{json.dumps(entry, separators=(',', ':'))}"
            for name, entry in extract[group].items()
        )
        groups.append(f'"{group}":{{\n{lines}\n}}')
    return f'{{"luformat_abi":{_VERSION},\n' + ",\n".join(groups) + "}\n"
