"""What can go wrong, as values: every error luformat raises on purpose.

`LuformatError` is the base for `except` clauses and is never raised itself. Each
subclass carries where it happened and what was wanted and found, so that a caller
can act on it and the command line can print one `error:` line, one `at` line and
one `hint:` line. Each has a `code` that stays: programs tell errors apart by it, never by
their words, which may change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

__all__ = [
    "BlankMemoryError",
    "BodyError",
    "BreadcrumbError",
    "DocumentError",
    "DumpFormatError",
    "FramingError",
    "LuformatError",
    "MemoryAbsentError",
    "NoBreadcrumbError",
    "NoEndError",
    "PageListError",
    "RemoteError",
    "SelectionError",
    "SeveralBreadcrumbsError",
    "Where",
]


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the input, in up to three address spaces (all in bytes).

    `stream` is an offset in the contiguous stream, `maddr` a machine address,
    `file` an offset in the file named by `file_name` (the input itself if None).
    """

    stream: int | None = None
    maddr: int | None = None
    file: int | None = None
    file_name: str | None = None

    def __str__(self) -> str:
        parts = []
        if self.stream is not None:
            parts.append(f"stream+{self.stream:#x}")
        if self.maddr is not None:
            parts.append(f"maddr {self.maddr:#x}")
        if self.file is not None:
            parts.append(f"{self.file_name or 'file'}+{self.file:#x}")
        return ", ".join(parts)


class LuformatError(Exception):
    """Base of all errors that bad input or a bad request can cause; never raised itself.

    `code` says which kind of error it is, and never changes; every subclass has its own.
    `message` says what is wrong, `where` in which place, `hint` what to do next.
    """

    code: ClassVar[str]

    def __init__(self, message: str, *, where: Where | None = None, hint: str | None = None):
        super().__init__(message)
        self.message = message
        self.where = where
        self.hint = hint


class DumpFormatError(LuformatError):
    """The file is not a memory dump, stream or image that luformat can use.

    `wanted` and `got` describe the mismatch where there is a single one.
    """

    code = "dump-format"

    def __init__(
        self,
        message: str,
        *,
        wanted: object = None,
        got: object = None,
        where: Where | None = None,
        hint: str | None = None,
    ):
        super().__init__(message, where=where, hint=hint)
        self.wanted = wanted
        self.got = got


class RemoteError(DumpFormatError):
    """An object in a bucket or on a web server cannot be read.

    `status` is what the server answered (HTTP), None if it did not.
    """

    code = "remote"

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        where: Where | None = None,
        hint: str | None = None,
    ):
        super().__init__(message, where=where, hint=hint)
        self.status = status


class MemoryAbsentError(LuformatError):
    """Machine memory was asked for that the dump does not hold.

    `maddr` is the first address that cannot be read, `reason` why (the words of
    `Presence`): luformat never reads a missing page as zeros.
    """

    code = "memory-absent"

    def __init__(
        self, maddr: int, reason: str, *, what: str | None = None, hint: str | None = None
    ):
        subject = what or "memory"
        super().__init__(
            f"{subject} at maddr {maddr:#x} cannot be read: {reason}",
            where=Where(maddr=maddr),
            hint=hint,
        )
        self.maddr = maddr
        self.reason = reason


class BreadcrumbError(LuformatError):
    """There is a breadcrumb, but it leads to no stream."""

    code = "breadcrumb"


class NoBreadcrumbError(BreadcrumbError):
    """Nothing looks like a breadcrumb where one was looked for."""

    code = "no-breadcrumb"


class SeveralBreadcrumbsError(BreadcrumbError):
    """Several breadcrumbs lead to a stream, and nothing tells which of them counts."""

    code = "several-breadcrumbs"


class PageListError(LuformatError):
    """The MFN array cannot be used: count, alignment or an entry of it is wrong.

    `index` is the array entry concerned (None for the array as a whole).
    """

    code = "page-list"

    def __init__(
        self,
        message: str,
        *,
        index: int | None = None,
        where: Where | None = None,
        hint: str | None = None,
    ):
        super().__init__(message, where=where, hint=hint)
        self.index = index


class FramingError(LuformatError):
    """A record header or length does not fit the bytes that are there.

    `record` is the number of the record, `wanted` and `got` are lengths in bytes.
    """

    code = "framing"

    def __init__(
        self,
        message: str,
        *,
        record: int | None = None,
        wanted: int | None = None,
        got: int | None = None,
        where: Where | None = None,
        hint: str | None = None,
    ):
        super().__init__(message, where=where, hint=hint)
        self.record = record
        self.wanted = wanted
        self.got = got


class NoEndError(FramingError):
    """The stream stops behind a whole record that is not END."""

    code = "no-end"


class BlankMemoryError(FramingError):
    """A record header lies in memory that is all zeros: cleared, or never stored."""

    code = "memory-blank"


class BodyError(LuformatError):
    """A record's body does not have the layout of its type.

    `field` is the path of the first field that could not be read.
    """

    code = "body"

    def __init__(
        self,
        message: str,
        *,
        field: str | None = None,
        wanted: object = None,
        got: object = None,
        where: Where | None = None,
        hint: str | None = None,
    ):
        super().__init__(message, where=where, hint=hint)
        self.field = field
        self.wanted = wanted
        self.got = got


class SelectionError(LuformatError):
    """A path or an option names something the input does not have."""

    code = "selection"


class DocumentError(LuformatError):
    """A JSON or YAML document cannot be turned into bytes.

    `path` is the place in the document (`$.records[3].body.domain_id`), `wanted`
    the type and range expected there, `got` the value found.
    """

    code = "document"

    def __init__(self, path: str, *, wanted: object, got: object, hint: str | None = None):
        super().__init__(f"{path}: wanted {wanted}, got {got!r}", hint=hint)
        self.path = path
        self.wanted = wanted
        self.got = got
