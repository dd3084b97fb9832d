"""A difference as a value, and which differences do not count."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from luformat.tree.nodes import Node

__all__ = ["Change", "Ignored", "volatile_patterns"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference; `old` is None for what was added, `new` for what was removed.

    `path` is as `show` takes it, with a vCPU's ID as the index of its records. With a
    `count` it stands for so many more differences below `path` that are not told one by
    one; `summary` says what they are, and both sides are None.
    """

    path: str
    old: Node | None
    new: Node | None
    count: int | None = None
    summary: str = ""

    @property
    def kind(self) -> Literal["changed", "added", "removed", "more"]:
        """What happened to the value at `path`."""
        if self.count is not None:
            return "more"
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed"


class Ignored:
    """Path patterns whose differences do not count.

    `*` stands for any part of a segment, `**` for any number of segments; a segment
    without an index matches every index, and a pattern also matches all that is below.
    """

    def __init__(self, patterns: Iterable[str]):
        self._matchers = [re.compile(_expression(p)) for p in patterns]

    def matches(self, path: str) -> bool:
        """Return True if a pattern matches the path."""
        path = path.lower()
        return any(matcher.match(path) for matcher in self._matchers)


def _expression(pattern: str) -> str:
    parts = []
    for segment in pattern.lower().strip("/").split("/"):
        if segment == "**":
            parts.append("(?:[^/]+/)*")
            continue
        index = "" if "[" in segment else r"(?:\[[^\]]*\])*"
        parts.append(re.escape(segment).replace(r"\*", "[^/]*") + index + "/")
    body = "".join(parts)
    # The last segment may also end the path.
    return body[:-1] + "(?:/|$)" if body.endswith("/") else body


def volatile_patterns() -> list[str]:
    """Return the shipped patterns of fields that change while a system merely runs."""
    text = files("luformat.compare").joinpath("volatile.txt").read_text("utf-8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]
