"""What a survey says of one input, as a row: numbers and words, no objects of the input."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final

from luformat.document.json_text import SCHEMA

__all__ = ["COLUMNS", "STATUSES", "Row"]

STATUSES: Final = ("clean", "findings", "unusable", "lost")
"""What can become of an input, the best first: nothing that counts was found, something was, it
cannot be used, or no verdict was reached (time, memory, a crash)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One input; its JSON has `schema`, too, the version of the row.

    `size` and `bytes_read` count bytes, `seconds` and `cpu` are what it took. `etag` tells its
    versions apart (size and time of change of a file), `luformat` and `options` who judged it and
    how: a row counts as long as none of the three changes. `pages` are the data pages of a
    handover, or the pages of memory stored with a saved domain. `rules` are those with errors or
    warnings, `first` is the first of the worst findings. What is not known is None.
    """

    url: str
    etag: str | None
    luformat: str
    options: str
    status: str
    size: int | None = None
    kind: str | None = None
    xen: str | None = None
    domains: int | None = None
    vcpus: int | None = None
    pages: int | None = None
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    rules: tuple[str, ...] = field(default=())
    first: str | None = None
    error: str | None = None
    """Code of the error by which it is unusable or lost; `message` is in words."""
    message: str | None = None
    seconds: float = 0.0
    cpu: float = 0.0
    bytes_read: int | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return the row as JSON has it."""
        return {"schema": SCHEMA, **asdict(self), "rules": list(self.rules)}

    @classmethod
    def of(cls, members: Mapping[str, Any]) -> Row:
        """Return the row that JSON holds; raises ValueError if it is none."""
        try:
            if members["schema"] != SCHEMA:
                raise ValueError(f"a row of schema {members['schema']}")
            known = {name: members[name] for name in _FIELDS if name in members}
            row = cls(**{**known, "rules": tuple(known.get("rules", ()))})
        except (KeyError, TypeError) as error:
            raise ValueError(str(error)) from error
        if row.status not in STATUSES or not isinstance(row.url, str):
            raise ValueError("no row of a survey")
        return row


_FIELDS: Final = tuple(each.name for each in fields(Row))
COLUMNS: Final = ("schema", *_FIELDS)
"""The columns in the order of the row."""
