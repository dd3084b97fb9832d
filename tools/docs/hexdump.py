"""An instance of a type as annotated bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from kaitaistruct import KaitaiStruct

from luformat.layouts import enum_label, type_layout
from luformat.nodes import uuid_text
from tools.docs.instances import Instance, Part, key_of
from tools.docs.octets import TIMES

__all__ = ["annotated"]

_OCTETS: Final = 8
_MOST_LINES: Final = 2
_ELEMENTS: Final = 3


def annotated(instance: Instance) -> str:
    """Return the bytes of an instance with field names and values, a row of eight each line."""
    layout = type_layout(instance.key)
    specs = {spec["id"]: spec for spec in layout["fields"]}
    rows: list[tuple[str, str, str, str]] = []
    for part, left_out in _shown(instance.parts):
        if left_out:
            rows.append(("", f"… {left_out} more", part.member, ""))
            continue
        data = instance.data[part.offset : part.offset + part.size]
        value = _value(specs[part.member], part, data) + _flags(layout, part)
        for number, line in enumerate(_bytes(data)):
            at = f"+0x{part.offset + number * _OCTETS:02x}"
            first = number == 0
            rows.append((at, line, part.label if first else "", value if first else ""))
        if len(data) > _OCTETS * _MOST_LINES:
            rest = len(data) - _OCTETS * _MOST_LINES
            rows.append(("", f"… {rest} more octets", "", ""))
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    lines = (
        f"{at:<{widths[0]}}  {octets:<{widths[1]}}  {name:<{widths[2]}}  {value}".rstrip()
        for at, octets, name, value in rows
    )
    return "\n".join(lines) + "\n"


def _shown(parts: tuple[Part, ...]) -> Iterator[tuple[Part, int]]:
    """Yield the parts to show; a list is cut short, with the number of what is left out."""
    counts: dict[str, int] = {}
    totals: dict[str, int] = {}
    for part in parts:
        totals[part.member] = totals.get(part.member, 0) + 1
    for part in parts:
        if part.size == 0:
            continue
        seen = counts.get(part.member, 0)
        counts[part.member] = seen + 1
        total = totals[part.member]
        if total <= _ELEMENTS + 1 or seen < _ELEMENTS:
            yield part, 0
        elif seen == _ELEMENTS:
            yield part, total - _ELEMENTS


def _bytes(data: bytes) -> Iterator[str]:
    for start in range(0, min(len(data), _OCTETS * _MOST_LINES), _OCTETS):
        yield data[start : start + _OCTETS].hex(" ")


def _value(spec: Mapping[str, Any], part: Part, data: bytes) -> str:
    value = part.value
    if isinstance(value, KaitaiStruct):
        return f"{type_layout(key_of(value))['id']}, {part.size} octets"
    if isinstance(value, bytes):
        if spec.get("format") == "uuid":
            return uuid_text(value)
        if len(set(data)) == 1 and len(data) > 1:
            return f"{len(data)} {TIMES} {data[0]:#04x}"
        return f"{len(data)} octets"
    if isinstance(value, str):
        shown = value if len(value) <= 40 else value[:39] + "…"
        return repr(shown)
    if isinstance(value, int):
        label = enum_label(spec["enum"], int(value)) if spec.get("enum") else None
        plain = int(value)
        number = str(plain) if -1024 < plain < 1024 else f"{plain:#x}"
        return f"{number} {label}" if label else number
    return str(value)


def _flags(layout: Mapping[str, Any], part: Part) -> str:
    """Return the names of the bits that are set."""
    if not isinstance(part.value, int) or part.label != part.member:
        return ""
    names = [
        each.get("orig_id", each["id"])
        for each in layout["instances"]
        if each.get("flag_of") == part.member and int(part.value) & each.get("mask", 0)
    ]
    return "".join(f"  {name}" for name in names)
