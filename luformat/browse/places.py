"""What people write to go somewhere: a path, or an offset in one of the three address spaces."""

from __future__ import annotations

import re
from typing import Final

from luformat.errors import SelectionError
from luformat.tree.outline import Located, Outline
from luformat.tree.selection import segments

__all__ = ["go"]

_PLACE: Final = re.compile(
    r"(?:(stream|s|maddr|m|file|f)[ +:@]?)?((?:0x[0-9a-f]+)|[0-9][0-9,_]*)", re.IGNORECASE
)


def go(outline: Outline, text: str) -> Located:
    """Return the node at `stream+0x1c0`, `maddr 0x70071c0`, `file+0x1234`, `0x1c0`, or a path.

    A number alone is an offset in the stream. Raises SelectionError if nothing is there.
    """
    match = _PLACE.fullmatch(text.strip())
    if match is None:
        return _at_path(outline, text.strip().strip("/"))
    try:
        number = int(match[2].replace(",", "").replace("_", ""), 0)
    except ValueError:
        raise SelectionError(f"{match[2]!r} is no number") from None
    find = {"m": outline.at_maddr, "f": outline.at_file}.get((match[1] or "s")[0].lower())
    return outline.at(number) if find is None else find(number)


def _at_path(outline: Outline, path: str) -> Located:
    """Return the node at a path, with the names that the tree itself gives it."""
    node = outline.select(path)
    if node.offset is not None and node.offset < outline.source.size:
        names = segments(outline.at(node.offset).path)
        for count in range(len(names), 0, -1):
            own = "/".join(names[:count])
            if outline.select(own) == node:
                return Located(own, node)
    return Located(path, node)
