"""What trees of processes use, looked at from outside while they run."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_LOOK: Final = 0.2
"""Seconds between looks: what a process does after the last one is not seen."""


@dataclass(slots=True)
class Tree:
    """A process with all below it: CPU seconds since it has been watched, and the highest peaks of
    resident memory (MiB) of the process itself and of any below it."""

    root: int
    peak: float = 0.0
    below: float = 0.0
    _before: dict[int, float] = field(default_factory=dict)
    _used: dict[int, float] = field(default_factory=dict)

    @property
    def cpu(self) -> float:
        """CPU seconds of the process and of all below it."""
        return sum(used - self._before.get(number, 0.0) for number, used in self._used.items())

    def begin(self) -> None:
        """Count from now on; what is not there yet counts from its start."""
        self.look()
        self._before = dict(self._used)

    def look(self) -> None:
        """Look at every process that is there."""
        for number in _tree(self.root):
            with suppress(OSError, IndexError, ValueError):  # it has just ended
                status = Path(f"/proc/{number}/status").read_text()
                peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
                words = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
                self._used[number] = (int(words[11]) + int(words[12])) / _TICKS
                if number == self.root:
                    self.peak = max(self.peak, peak)
                else:
                    self.below = max(self.below, peak)


def _tree(root: int) -> Iterator[int]:
    yield root
    with suppress(OSError):
        for task in Path(f"/proc/{root}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _tree(int(child))


@contextmanager
def watched(roots: Sequence[int]) -> Iterator[list[Tree]]:
    """Watch processes, with all that they begin, until the block ends."""
    trees = [Tree(root) for root in roots]
    for tree in trees:
        tree.begin()
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(_LOOK):
            for tree in trees:
                tree.look()

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield trees
    finally:
        ended.set()
        thread.join()
        for tree in trees:
            tree.look()
