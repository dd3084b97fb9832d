"""Schemas for the Kaitai Web IDE, whose numbers are exact up to 2^53 only.

The IDE reads 64-bit integers into JavaScript's numbers, so `rip` 0xffffffff81a442b5 becomes
0xffffffff81a44000 in its tree and in the labels. A schema cannot change that; it can read the
eight octets once more and spell them. Each little-endian `u8` gets a neighbour without octets of
its own, `rip_exact`, which takes the position of the field as its argument, and the labels name
the neighbour. The schemas are text to their readers, so lines are put between their lines, at
the places that the YAML parser tells; nothing else of a file changes.

Fields in the byte order of the host are left as they are: page numbers, addresses of memory and
counts, which are below 2^53 in any machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import yaml

from luformat.layout.layouts import layouts, type_layout

__all__ = ["with_exact_values"]

_TYPE: Final = "exact64"
_SUFFIX: Final = "_exact"
_DIGITS: Final = " + ".join(
    f'"0123456789abcdef".substring(octets[{octet}] {part}, octets[{octet}] {part} + 1)'
    for octet in reversed(range(8))
    for part in ("/ 16", "% 16")
)
_DEFINITION: Final = f"""\
  {_TYPE}:
    doc: The digits of a 64-bit value, which is read once more as octets.
    -webide-representation: '0x{{digits}}'
    params:
      - id: ofs
        type: u8
        doc: Where the value stands, in octets.
    instances:
      octets:
        pos: ofs
        size: 8
        if: ofs + 8 <= _io.size
        doc: The value's octets, the lowest first.
      digits:
        value: '{_DIGITS}'
        if: ofs + 8 <= _io.size
        doc: The value in hexadecimal.
"""


def with_exact_values(schema: str, text: str) -> str:
    """Return the `.ksy` text of a schema with the exact digits of its 64-bit values."""
    if not any(_fields(key) for key in layouts()["types"] if key.split("::")[0] == schema):
        return text
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    changes = sorted(_changes(schema, root), reverse=True)
    for start, end, new in changes:
        text = text[:start] + new + text[end:]
    return text


def _fields(key: str) -> Mapping[str, Any]:
    """Return the fields of a type that get a neighbour, by name."""
    layout = type_layout(key)
    if layout["byte_order"] != "little":
        return {}
    return {
        spec["id"]: spec
        for spec in layout["fields"]
        if spec.get("type") == "u8" and "repeat" not in spec and "enum" not in spec
    }


def _children(node: Any) -> dict[str, Any]:
    return {key.value: value for key, value in node.value}


def _changes(schema: str, root: Any) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, new text) of what is to be replaced."""
    parts = _children(root)
    for key, node in root.value:
        if key.value == "types":
            at = node.start_mark.index - node.start_mark.column
            yield at, at, _DEFINITION
    if "types" not in parts:
        end = root.end_mark.index
        yield end, end, f"types:\n{_DEFINITION}"
    yield from _type_changes(schema, root)


def _type_changes(key: str, node: Any) -> Iterator[tuple[int, int, str]]:
    parts = _children(node)
    line = parts.get("-webide-representation")
    if line is not None:
        words = _exact_label(key, line.value)
        if words != line.value:
            yield line.start_mark.index, line.end_mark.index, f"'{words}'"
    fields = _fields(key)
    for item in parts["seq"].value if "seq" in parts else ():
        spec = _children(item)
        if spec["id"].value in fields:
            yield _neighbour(item, spec)
    for name, inner in parts["types"].value if "types" in parts else ():
        yield from _type_changes(f"{key}::{name.value}", inner)


def _neighbour(item: Any, spec: Mapping[str, Any]) -> tuple[int, int, str]:
    """Return the insertion of a field's neighbour, behind it.

    Where the field is there only if octets are left, the neighbour asks the same question
    before the field takes them.
    """
    name = spec["id"].value
    condition = spec["if"].value if "if" in spec else ""
    is_before = "_io" in condition
    indent = " " * (item.start_mark.column - 2)
    lines = [
        f"- id: {name}{_SUFFIX}",
        f"  type: {_TYPE}(_io.pos{'' if is_before else ' - 8'})",
        *([f"  if: '{condition}'"] if condition else []),
        f"  doc: All digits of `{name}`.",
    ]
    text = "".join(f"{indent}{line}\n" for line in lines)
    if is_before:
        at = item.start_mark.index - item.start_mark.column
    else:
        at = item.end_mark.index - item.end_mark.column
    return at, at, text


def _exact_label(key: str, words: str) -> str:
    """Return the label of a type with the neighbours in place of the fields."""
    parts = words.split("{")
    for number, part in enumerate(parts[1:], 1):
        place, _, rest = part.partition("}")
        path, _, form = place.partition(":")
        if form == "hex" and _is_exact(key, path.split(".")):
            parts[number] = f"{path}{_SUFFIX}}}{rest}"
    return "{".join(parts)


def _is_exact(key: str, path: list[str]) -> bool:
    """Tell whether a path from a type leads to a field with a neighbour."""
    for name in path[:-1]:
        spec = {each["id"]: each for each in type_layout(key)["fields"]}.get(name)
        if spec is None or spec["kind"] != "type" or "repeat" in spec:
            return False
        key = spec["type"]
    return path[-1] in _fields(key)
