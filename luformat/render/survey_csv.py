"""The rows of a survey as CSV: text without anything that a terminal or a spreadsheet acts on."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Any, Final, TextIO

from luformat.render.escape import escaped
from luformat.survey.row import COLUMNS, Row

__all__ = ["write_csv"]

_FORMULA: Final = ("=", "+", "-", "@")
"""How a cell begins that a spreadsheet computes."""


def write_csv(target: TextIO, rows: Iterable[Row]) -> None:
    """Write rows as CSV; a cell that a spreadsheet would compute gets a ' before it."""
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for row in rows:
        members = row.as_dict()
        members["rules"] = " ".join(row.rules)
        writer.writerow([_cell(members[name]) for name in COLUMNS])


def _cell(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = escaped(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
