"""From findings to the nodes they are about, for programs that go on from there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Final

from luformat.errors import LuformatError
from luformat.tree.outline import Outline
from luformat.verify.findings import Finding

__all__ = ["FindingPaths", "no_path"]

_MOST: Final = 1000
"""Findings of a rule that get a path: each costs milliseconds, and a save may have millions."""


def no_path(_finding: Finding) -> str | None:
    """Return None: the finding is about no tree."""
    return None


class FindingPaths:
    """Tells the path of the node at the place of a finding; `outline` makes the tree, once."""

    def __init__(self, outline: Callable[[], Outline]):
        self._make = outline
        self._told: Counter[str] = Counter()

    def __call__(self, finding: Finding) -> str | None:
        """Return the path as `show` takes it, None where no node but the whole input is.

        Of a rule the first thousand findings get theirs.
        """
        self._told[finding.rule.id] += 1
        if self._outline is None or self._told[finding.rule.id] > _MOST:
            return None
        return self._outline.path_of(finding.where) or None

    @cached_property
    def _outline(self) -> Outline | None:
        try:
            return self._make()
        except LuformatError:
            return None  # there is nothing to read, as a finding says
