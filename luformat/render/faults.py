"""The errors that are met while a tree is written out."""

from __future__ import annotations

from dataclasses import dataclass

from luformat.errors import LuformatError

__all__ = ["Faults"]


@dataclass(slots=True)
class Faults:
    """The `first` error that was met, and how many there were."""

    first: LuformatError | None = None
    count: int = 0

    def add(self, error: LuformatError) -> None:
        """Take note of an error."""
        self.first = self.first or error
        self.count += 1
