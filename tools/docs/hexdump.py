"""An instance of a type as annotated bytes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Final

from luformat.layout.layouts import uuid_text
from luformat.tree.nodes import Node
from tools.docs.instances import Instance, elements
from tools.docs.octets import TIMES

__all__ = ["annotated"]

_OCTETS: Final = 8
_MOST_LINES: Final = 2
_ELEMENTS: Final = 3


def annotated(instance: Instance) -> str:
    """Return the bytes of an instance with field names and values, a row of eight each line."""
    rows: list[tuple[str, str, str, str]] = []
    for member in instance.nodes:
        for node in islice(elements(member), _shown(member)):
            rows += _rows(node, instance.data)
        left_out = (member.count or 1) - _shown(member)
        if left_out > 0:
            rows.append(("", f"… {left_out} more", member.name, ""))
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    lines = (
        f"{at:<{widths[0]}}  {octets:<{widths[1]}}  {name:<{widths[2]}}  {value}".rstrip()
        for at, octets, name, value in rows
    )
    return "\n".join(lines) + "\n"


def _shown(node: Node) -> int:
    """Return how many elements of a field are shown: all, if only one were left out."""
    count = node.count or 1
    return count if count <= _ELEMENTS + 1 else _ELEMENTS


def _rows(node: Node, whole: bytes) -> Iterator[tuple[str, str, str, str]]:
    if node.offset is None or not node.size:
        return
    data = whole[node.offset : node.offset + node.size]
    name, value = node.name, _value(node, data) + "".join(f"  {flag}" for flag in node.flags or ())
    for number, line in enumerate(_bytes(data)):
        yield f"+0x{node.offset + number * _OCTETS:02x}", line, name, value
        name = value = ""
    if len(data) > _OCTETS * _MOST_LINES:
        yield "", f"… {len(data) - _OCTETS * _MOST_LINES} more octets", "", ""


def _bytes(data: bytes) -> Iterator[str]:
    for start in range(0, min(len(data), _OCTETS * _MOST_LINES), _OCTETS):
        yield data[start : start + _OCTETS].hex(" ")


def _value(node: Node, data: bytes) -> str:
    value = node.value
    if value is None:
        return f"{node.kind}, {node.size} octets"
    if isinstance(value, bytes):
        if node.kind == "uuid":
            return uuid_text(value)
        if len(set(data)) == 1 and len(data) > 1:
            return f"{len(data)} {TIMES} {data[0]:#04x}"
        return f"{len(data)} octets"
    if isinstance(value, str):
        return repr(value if len(value) <= 40 else value[:39] + "…")
    number = str(value) if -1024 < value < 1024 else f"{value:#x}"
    return f"{number} {node.label}" if node.label else number
