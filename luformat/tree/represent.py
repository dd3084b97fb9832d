"""One line that says what matters of a value, as its schema words it.

A schema gives a type a line for the tree of the Web IDE (`-webide-representation`): text with
places such as `{user_regs.rip:hex}`. The same line stands here behind a node that is closed. A
place whose value is absent, as in a short form of a structure, is left out with the words in
front of it, so that a line for several cases reads well in each.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache
from typing import Any, Final

from kaitaistruct import KaitaiStruct

from luformat.layout.bits import case_of
from luformat.layout.chain import key_of_value
from luformat.layout.layouts import ByteOrder, enum_label, type_layout
from luformat.layout.view import View

__all__ = ["MOST_SHOWN", "Template", "identity", "represented", "template", "trimmed"]

Template = tuple[tuple[str, str, str], ...]
"""A line as (text, path of the value behind it, form) in a row; the last has no path."""


_OBJECTS: Final = (View, KaitaiStruct)
_PLACE: Final = re.compile(r"\{([a-z_][\w.]*)(?::(\w+))?\}")
_LONGEST: Final = 160
_DEEPEST: Final = 4
MOST_SHOWN: Final = 4
"""Elements of a list that a line has."""
_NO_SUBLEAF: Final = 0xFFFFFFFF


def represented(value: Any, depth: int = 0) -> str | None:
    """Return the line of a value, None if its type has none or nothing of it is there."""
    parts = template(key_of_value(value)) if isinstance(value, _OBJECTS) else None
    if parts is None or depth > _DEEPEST:
        return None
    line = ""
    for text, path, form in parts:
        shown = _at(value, path, form, depth) if path else ""
        # An absent value takes the words in front of it along.
        line += "" if shown is None else text + shown
    if (held := _text_in(value)) is not None:
        line += f" {held!r}"
    return trimmed(line)


def trimmed(line: str) -> str | None:
    """Return a line without what nothing stands behind, and not too long; None for nothing."""
    line = line.strip(" ,-")
    return (line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…") or None


@cache
def template(key: str) -> Template | None:
    """Return a representation as (text, path, form) in a row; the last has no path."""
    words = type_layout(key).get("representation")
    if words is None:
        return None
    parts = []
    at = 0
    for match in _PLACE.finditer(words):
        parts.append((words[at : match.start()], match[1], match[2] or ""))
        at = match.end()
    return (*parts, (words[at:], "", ""))


def _at(value: Any, path: str, form: str, depth: int) -> str | None:
    owner: Any = None
    name = ""
    for name in path.split("."):
        if name == "length" and isinstance(value, list):
            return str(len(value))
        owner, value = value, _member(value, name)
        if value is None:
            return None
    return _shown(owner, name, value, form, depth)


def _member(value: Any, name: str) -> Any:
    try:
        return getattr(value, name, None)
    except (AttributeError, IndexError, EOFError):
        return None


def _shown(owner: Any, name: str, value: Any, form: str, depth: int) -> str | None:
    if isinstance(value, _OBJECTS):
        return represented(value, depth + 1)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        label = _label(owner, name, value)
        if label is not None:
            return label
        return f"{int(value):#x}" if form == "hex" else str(int(value))
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, list):
        return ", ".join(
            text for item in value[:MOST_SHOWN] if (text := _shown(owner, name, item, form, depth))
        )
    return str(value)


def _label(owner: Any, name: str, value: int) -> str | None:
    if not isinstance(owner, _OBJECTS):
        return None
    enum = _enums(key_of_value(owner)).get(name)
    if enum is not None:
        return enum_label(enum, int(value))
    return value.name if isinstance(value, IntEnum) else None


@cache
def _enums(key: str) -> dict[str, str]:
    layout = type_layout(key)
    specs = (*layout["fields"], *layout["instances"])
    return {spec["id"]: spec["enum"] for spec in specs if spec.get("enum")}


def identity(value: Any) -> str | None:
    """Return what tells an element of a list from the others: the fields its schema names.

    None for a type without such fields, or an object that lacks one.
    """
    if not isinstance(value, _OBJECTS):
        return None
    names = type_layout(key_of_value(value)).get("key")
    if not names:
        return None
    found = [_member(value, name) for name in names]
    if any(item is None for item in found):
        return None
    if names == ["leaf", "subleaf"] and found[1] == _NO_SUBLEAF:
        found.pop()
    return ",".join(
        (_label(value, name, item) or f"{int(item):#x}") if isinstance(item, int) else str(item)
        for name, item in zip(names, found, strict=False)
    )


def _text_in(value: Any) -> str | None:
    """Return the text that some fields of a value hold, octet by octet."""
    layout = type_layout(key_of_value(value))
    names = case_of(value, layout, "text")
    if names is None:
        return None
    byte_order: ByteOrder = "little" if layout["byte_order"] == "little" else "big"
    widths = {spec["id"]: spec["width"] for spec in layout["fields"]}
    parts = (int(_member(value, name) or 0).to_bytes(widths[name], byte_order) for name in names)
    text = b"".join(parts).rstrip(b"\0")
    return text.decode("latin-1").strip() or None
