"""For whom a change of the layouts breaks what, and the changelog of a format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from luformat.layout.abi import AbiFinding, abi_of, compare

__all__ = ["BREAKS", "additions", "breaks", "changelog"]

BREAKS: Final[Mapping[str, str]] = {
    "old-streams": "a reader of the new layouts misreads streams of the old ones",
    "old-readers": "a reader of the old layouts misreads what a writer of the new ones writes",
    "parsers": "code that uses the generated parsers has to be changed",
}
"""Whom a change can break."""

_ALL: Final = tuple(BREAKS)
_OCTETS: Final = ("old-streams", "old-readers")
_BY_RULE: Final[Mapping[str, tuple[str, ...]]] = {
    "ABI101": ("old-streams", "parsers"),
    "ABI102": _ALL,
    "ABI103": _OCTETS,
    "ABI104": _ALL,
    "ABI105": _OCTETS,
    "ABI106": _OCTETS,
    "ABI107": _ALL,
    "ABI108": _ALL,
    "ABI109": ("old-readers", "parsers"),
    "ABI110": ("parsers",),
    "ABI111": _ALL,
    "ABI112": ("parsers",),
}


def breaks(finding: AbiFinding) -> tuple[str, ...]:
    """Return whom a change breaks, by the names of BREAKS.

    A structure that has grown at its end breaks older readers only: the new one takes zeros for
    what is not there.
    """
    return ("old-readers",) if finding.severity == "note" else _BY_RULE[finding.id]


def additions(old: Any, new: Any) -> Iterator[str]:
    """Yield the types, enum members and flags that only `new` has: compatible all of them.

    Both are documents that `abi_of` takes; raises DocumentError for others.
    """
    before, after = abi_of(old), abi_of(new)
    for name, layout in after["types"].items():
        if name not in before["types"]:
            yield f"type {name}"
            continue
        known = {bit["id"] for bit in before["types"][name]["instances"]}
        for bit in layout["instances"]:
            if bit["id"] not in known:
                yield f"bits {name}.{bit['id']}"
    for name, entry in after["enums"].items():
        known_values = before["enums"].get(name, {}).get("values", {})
        for number, member in entry["values"].items():
            if number not in known_values:
                yield f"value {name}.{member['id']} = {int(number):#x}"


def changelog(old: Any, new: Any) -> Iterator[str]:
    """Yield the lines of a changelog of the format in Markdown, incompatible changes first."""
    found = [*compare(old, new)]
    parts = [
        (f"Breaks {name}: {about}", [_line(f) for f in found if name in breaks(f)])
        for name, about in BREAKS.items()
    ]
    parts.append(("Added", [f"- {line}" for line in additions(old, new)]))
    for title, lines in parts:
        if lines:
            yield from (f"### {title}", "", *lines, "")


def _line(finding: AbiFinding) -> str:
    return f"- {finding.path}: {finding.title} ({finding.id})"
