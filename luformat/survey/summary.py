"""Many rows in few numbers: by status, by Xen, by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from luformat.survey.row import Row

__all__ = ["Summary", "summed_up"]


@dataclass(slots=True)
class Summary:
    """How many inputs there are of each kind; `rules` counts inputs, not findings."""

    statuses: Counter[str] = field(default_factory=Counter)
    xens: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    bytes_read: int = 0

    def add(self, row: Row) -> None:
        """Count a row."""
        self.statuses[row.status] += 1
        if row.xen is not None:
            self.xens[row.xen] += 1
        self.rules.update(row.rules)
        if row.error is not None:
            self.errors[row.error] += 1
        self.seconds += row.seconds
        self.bytes_read += row.bytes_read or 0


def summed_up(rows: Iterable[Row]) -> Summary:
    """Return the numbers of all rows."""
    summary = Summary()
    for row in rows:
        summary.add(row)
    return summary
