"""Rows on disk: appended one by one, read again to go on, and as tables.

A run that is stopped leaves whole rows; a line that was being written is cut off when the next
run goes on. An input that is judged again gets a further row, and the last one counts; when a
run is through, the older ones are taken out.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from luformat.errors import DumpFormatError
from luformat.records.tables import arrow_module
from luformat.survey.row import COLUMNS, Row

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["RowFile", "read_rows", "row_line", "rows_to_arrow", "write_parquet"]


_BEGIN: Final = b'{"schema": '
"""How every row begins: what a line was that is cut off must have been one."""
_LONGEST: Final = 1 << 24
"""Octets of a line, more than any row has: no other file is read into memory."""


def row_line(row: Row) -> bytes:
    """Return a row as a line of JSON."""
    return json.dumps(row.as_dict()).encode() + b"\n"


def read_rows(path: Path) -> tuple[dict[str, Row], int, bool]:
    """Return the last row of each URL in a file, where its whole lines end, and whether one URL
    has several; raises DumpFormatError if it is no file of rows."""
    found: dict[str, Row] = {}
    end = count = 0
    with path.open("rb") as file:
        while line := file.readline(_LONGEST):
            try:
                if not line.endswith(b"\n"):
                    if len(line) == _LONGEST or line[: len(_BEGIN)] != _BEGIN[: len(line)]:
                        raise ValueError
                    break  # it was being written
                row = Row.of(json.loads(line))
            except (ValueError, AttributeError, RecursionError) as error:
                raise DumpFormatError(
                    f"{path}: line {count + 1} is no row of a survey",
                    hint="give another file to -o, or mend this one",
                ) from error
            end += len(line)
            count += 1
            found.pop(row.url, None)
            found[row.url] = row
    return found, end, count > len(found)


class RowFile:
    """The file that rows are appended to; a context manager. `before` has the rows by URL that
    were there already."""

    def __init__(self, path: Path):
        self._path = path
        self.before: dict[str, Row] = {}
        self._has_older = False
        end = 0
        is_file = path.is_file()  # a pipe or a device has no rows of an earlier run
        if is_file:
            self.before, end, self._has_older = read_rows(path)
        self._file = path.open("ab", buffering=0)
        if is_file:
            self._file.truncate(end)

    def __enter__(self) -> RowFile:
        return self

    def __exit__(self, *exc: object) -> None:
        self._file.close()

    def append(self, row: Row) -> None:
        """Write a row so that it is there whatever happens next to this process."""
        self._has_older = self._has_older or row.url in self.before
        try:
            rest = memoryview(row_line(row))
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            error.filename = str(self._path)
            raise

    def tidy(self) -> None:
        """Take out the rows that do not count any more; the file is never without the others."""
        if not self._has_older or not self._path.is_file():
            return
        rows, _, _ = read_rows(self._path)
        handle, name = tempfile.mkstemp(prefix=".luformat-", dir=self._path.parent)
        try:
            with open(handle, "wb") as target:  # noqa: PTH123 - a descriptor
                target.writelines(map(row_line, rows.values()))
                os.fchmod(target.fileno(), self._path.stat().st_mode & 0o777)
            Path(name).replace(self._path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        self._has_older = False


def rows_to_arrow(rows: Iterable[Row]) -> pa.Table:
    """Return rows as an Arrow table, a column a member; raises SelectionError without pyarrow."""
    arrow = arrow_module()
    columns: Mapping[str, Any] = {
        **dict.fromkeys(COLUMNS, arrow.string()),
        **dict.fromkeys(("size", "pages", "bytes_read"), arrow.int64()),
        **dict.fromkeys(
            ("schema", "domains", "vcpus", "errors", "warnings", "notes"), arrow.int64()
        ),
        **dict.fromkeys(("seconds", "cpu"), arrow.float64()),
        "rules": arrow.list_(arrow.string()),
    }
    return arrow.Table.from_pylist(
        [_readable(row.as_dict()) for row in rows], schema=arrow.schema(list(columns.items()))
    )


def _readable(members: dict[str, Any]) -> dict[str, Any]:
    """Return members of which all text is Unicode, which names of files need not be."""
    for name, value in members.items():
        if isinstance(value, str):
            members[name] = value.encode("utf-8", "backslashreplace").decode()
    return members


def write_parquet(target: BinaryIO, rows: Iterable[Row]) -> None:
    """Write rows as a Parquet file; raises SelectionError without pyarrow."""
    table = rows_to_arrow(rows)
    from pyarrow import parquet

    parquet.write_table(table, target)
