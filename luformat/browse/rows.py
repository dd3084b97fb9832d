"""Which line of the tree shows which node, however many lines there are.

A node that is open is a `Branch`. Of a list whose length is known it keeps nothing but the
branches that were opened in it; other children are kept as far as somebody has looked, a part at
a time with a line for the rest. So a million page numbers are a number, and the line on the
screen is found by adding up what is open above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from luformat.errors import SelectionError
from luformat.tree.handover_outline import FLAT
from luformat.tree.listed import Listed
from luformat.tree.nodes import Node
from luformat.tree.outline import Outline
from luformat.tree.paths import numbered
from luformat.tree.selection import segments

__all__ = ["Rows", "TreeRow"]

_PART: Final = 1000
"""Children of unknown number that are made at a time."""
_INDEX: Final = re.compile(r"\[(\d+)\]$")


@dataclass(frozen=True, slots=True)
class TreeRow:
    """One line: the node on it, its path and depth; a line for the rest of a list has no node."""

    node: Node | None
    path: str
    depth: int
    is_open: bool = False


class Branch:
    """The children of a node that is open, `size` lines in all."""

    def __init__(self, node: Node, path: str, depth: int):
        self.path = path
        self.depth = depth
        self.opened: dict[int, Branch] = {}
        parts = node.parts()
        self._listed: Listed[Node] | None = parts if isinstance(parts, Listed) else None
        self._made: list[tuple[str, Node]] = []
        self._rest: Iterator[tuple[str, Node]] | None = None
        if self._listed is None:
            self._rest = (pair for pair in numbered(parts) if pair[1].note != FLAT)
            self.load()
        self.size = self.count

    @property
    def count(self) -> int:
        """Number of lines of its own: the children that are known, and one for the rest."""
        if self._listed is not None:
            return len(self._listed)
        return len(self._made) + (self._rest is not None)

    def load(self) -> None:
        """Make some more of the children whose number is not known."""
        if self._rest is None:
            return
        more = list(islice(self._rest, _PART))
        self._made += more
        if len(more) < _PART:
            self._rest = None

    def child(self, number: int) -> tuple[str, Node] | None:
        """Return name and node of a child, None for the line of the rest."""
        if self._listed is not None:
            node = self._listed[number]
            return node.name, node
        return self._made[number] if number < len(self._made) else None

    def row(self, number: int) -> TreeRow:
        """Return the line of a child."""
        found = self.child(number)
        if found is None:
            return TreeRow(None, self.path, self.depth)
        path = f"{self.path}/{found[0]}" if self.path else found[0]
        return TreeRow(found[1], path, self.depth, number in self.opened)

    def number_of(self, name: str) -> int:
        """Return which child has a name in its path; raises SelectionError for none."""
        if self._listed is not None:
            index = _INDEX.search(name)
            guess = int(index[1]) if index else -1
            if 0 <= guess < len(self._listed) and self._listed[guess].name == name:
                return guess
        number = 0
        while number < self.count:
            found = self.child(number)
            if found is None:
                self.load()
                continue
            if found[0] == name:
                return number
            number += 1
        raise SelectionError(f"there is no {name!r} in {self.path or 'the input'}")


class Rows:
    """The lines of a tree, of which the first is the root; it is open from the start."""

    def __init__(self, outline: Outline):
        self._root = outline.root
        self._top: Branch | None = None
        self.toggle(0)

    def __len__(self) -> int:
        return 1 + (self._top.size if self._top is not None else 0)

    def __getitem__(self, index: int) -> TreeRow:
        if index == 0 or self._top is None:
            return TreeRow(self._root, "", 0, self._top is not None)
        branch, number = self._at(index - 1, self._top)
        return branch.row(number)

    def _at(self, index: int, branch: Branch) -> tuple[Branch, int]:
        """Return the branch of the line at `index` below a branch, and its number in there."""
        passed = 0
        for number in sorted(branch.opened):
            if index <= number + passed:
                break
            inner = branch.opened[number]
            if index <= number + passed + inner.size:
                return self._at(index - passed - number - 1, inner)
            passed += inner.size
        return branch, index - passed

    def toggle(self, index: int) -> None:
        """Open or close the node of a line, or make more of a list of unknown length."""
        if index == 0:
            self._top = Branch(self._root, "", 1) if self._top is None else None
            return
        assert self._top is not None  # noqa: S101 - a line but the first is below it
        branch, number = self._at(index - 1, self._top)
        found = branch.child(number)
        if found is None:
            branch.load()
        elif number in branch.opened:
            del branch.opened[number]
        elif not found[1].is_leaf:
            branch.opened[number] = Branch(found[1], branch.row(number).path, branch.depth + 1)
        _measure(self._top)

    def parent(self, index: int) -> int:
        """Return the line of the node above that of a line."""
        depth = self[index].depth
        return 0 if depth <= 1 else self.reveal("/".join(segments(self[index].path)[:-1]))

    def reveal(self, path: str) -> int:
        """Open all that leads to a path and return its line; raises SelectionError for none."""
        if self._top is None:
            self.toggle(0)
        assert self._top is not None  # noqa: S101 - it was opened
        if not path:
            return 0
        branch, line = self._top, 1
        names = segments(path)
        for step, name in enumerate(names):
            number = branch.number_of(name)
            line += number + sum(b.size for at, b in branch.opened.items() if at < number)
            if step + 1 == len(names):
                break
            if number not in branch.opened:
                found = branch.child(number)
                assert found is not None  # noqa: S101 - it has a name
                below = branch.row(number).path
                branch.opened[number] = Branch(found[1], below, branch.depth + 1)
            branch, line = branch.opened[number], line + 1
        _measure(self._top)
        return line


def _measure(branch: Branch) -> int:
    """Add up the lines of what is open below a branch."""
    branch.size = branch.count + sum(_measure(inner) for inner in branch.opened.values())
    return branch.size
