"""The conformance vectors as values, read from the folder that they are kept in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from luformat.errors import DocumentError, SelectionError
from luformat.layout.layouts import resource_dir

__all__ = ["FORM", "Vector", "read_vectors"]

FORM: Final = 1
"""Version of the form of the files that is read."""
_OTHERS: Final = ("rules.json", "rules.schema.json", "vector.schema.json")


@dataclass(frozen=True, slots=True)
class Vector:
    """An input, and all that has to be found in it; `tests/conformance/vectors/README.md`.

    `size` is that of the input in bytes, which zeros fill up where the `file` is shorter.
    `stream` says where the stream lies in a memory dump: None if only the breadcrumb tells.
    `document` is that of `decode`, None if there is nothing to parse.
    """

    name: str
    about: str
    breaks: Sequence[str]
    ignores: Sequence[str]
    kind: str
    file: Path
    size: int
    byte_order: str | None
    bootmem: Mapping[str, int] | None
    stream: Mapping[str, Any] | None
    findings: Sequence[Mapping[str, Any]]
    document: Mapping[str, Any] | None

    @property
    def records(self) -> Sequence[Mapping[str, Any]]:
        """The records and headers of the document; none if there is nothing to parse."""
        return [] if self.document is None else self.document["records"]

    @property
    def breaks_off(self) -> bool:
        """True if the input cannot be read to its end, and the document stops before that."""
        return self.document is not None and "incomplete" in self.document

    def octets(self) -> bytes:
        """Return the input, without the zeros that fill it up."""
        return self.file.read_bytes()

    def stream_octets(self) -> bytes | None:
        """Return the contiguous stream with its slack; None if the vector does not say where."""
        if self.kind != "memory":
            return self.octets() if self.kind == "lu-stream" else None
        if self.stream is None:
            return None
        content, size = self.octets(), self.stream["page_size"]
        return b"".join(content[at : at + size] for at in self.stream["pages"])


def read_vectors(folder: Path | None = None) -> list[Vector]:
    """Return the vectors of a folder, or those of this luformat, in the order of their names.

    Raises SelectionError for a folder without any, DocumentError for a file of another form.
    """
    place = resource_dir("vectors") if folder is None else folder
    paths = sorted(path for path in place.glob("*.json") if path.name not in _OTHERS)
    if not paths:
        raise SelectionError(
            f"{place}: no vectors there",
            hint="the folder is tests/conformance/vectors of a checkout",
        )
    return [_read(path) for path in paths]


def _read(path: Path) -> Vector:
    try:
        found = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise DocumentError(
            "$", wanted="JSON", got=f"{type(error).__name__} in {path.name}"
        ) from None
    form = found.get("vector") if isinstance(found, dict) else None
    if form != FORM:
        raise DocumentError(
            "$.vector", wanted=FORM, got=form, hint=f"{path.name} is no such vector"
        )
    try:
        given = found["input"]
        return Vector(
            name=found["name"],
            about=found["about"],
            breaks=found["breaks"],
            ignores=found["ignores"],
            kind=given["kind"],
            file=path.with_name(Path(given["file"]).name),
            size=given["size"],
            byte_order=given.get("byte_order"),
            bootmem=given.get("bootmem"),
            stream=given.get("stream"),
            findings=found["findings"],
            document=found["document"],
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise DocumentError(
            "$", wanted="the keys of a vector", got=f"{error} in {path.name}"
        ) from None
