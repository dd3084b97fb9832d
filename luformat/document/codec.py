"""One body both ways: bytes to JSON where that loses nothing, and back.

A body that has a shape is read and written by it, and so is a list of elements that have
one: every byte of them is a field's. The others go through the generated parsers, and are
fields only if those fields give the same bytes again.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from kaitaistruct import ConsistencyError, KaitaiStream, KaitaiStructError

from luformat.document.dump import dump, notes_of_object
from luformat.document.objects import build, size_of_object
from luformat.errors import DocumentError
from luformat.layout.chain import chain_notes, chain_of, chain_text, packed_chain
from luformat.layout.layouts import generated_class
from luformat.layout.pack import packed
from luformat.layout.shape_tree import shape_of
from luformat.layout.text import Notes, document_text, notes_of

__all__ = ["Content", "decode_body", "encode_body", "head_content", "parse", "written"]

_MAX_BODY: Final = 256 << 20
"""Most bytes that the fields of one body may take; a wrong length must not take all memory."""


@dataclass(frozen=True, slots=True)
class Content:
    """The fields at the beginning of a body: their JSON text, and how many bytes they are.

    `notes` returns what their values mean.
    """

    text: str = field(repr=False)
    size: int
    notes: Callable[[], Notes] = field(repr=False, compare=False)

    @property
    def document(self) -> dict[str, Any]:
        """The fields as values."""
        document: dict[str, Any] = json.loads(self.text)
        return document


def parse(key: str, params: tuple[Any, ...], data: bytes) -> Any:
    """Return the object of schema type `key` in `data`; raises the generated parser's errors."""
    value = generated_class(key)(*params, KaitaiStream(io.BytesIO(data)))
    value._read()
    return value


def head_content(
    key: str, params: tuple[Any, ...], data: bytes | memoryview, room: int | None = None
) -> Content | None:
    """Return the fields at the beginning of a body of `room` bytes, the first of which are `data`.

    None if the type does not fit, or if the fields would not give the same bytes again.
    """
    room = len(data) if room is None else room
    shape = shape_of(key, params, data, room=room)
    if shape is not None and shape.size <= len(data):
        values = shape.values(data)
        if shape.holds(values):
            text = document_text(shape, values)
            return Content(text, shape.size, lambda: notes_of(shape, values, room))
    return _parsed(key, params, bytes(data))


def decode_body(key: str, params: tuple[Any, ...], data: bytes | memoryview) -> Content | None:
    """Return the fields that all of `data` consists of, None if only raw bytes keep it exact."""
    links = chain_of(key, data)
    if links is not None:
        return Content(chain_text(key, links), len(data), lambda: chain_notes(key, links))
    head = head_content(key, params, data)
    return head if head is not None and head.size == len(data) else None


def _parsed(key: str, params: tuple[Any, ...], data: bytes) -> Content | None:
    try:
        value = parse(key, params, data)
        length = value._io.pos()
        document = dump(key, value)
        if written(key, params, document, "$", check=False) != data[:length]:
            return None
    except (KaitaiStructError, EOFError, ValueError, AttributeError, DocumentError):
        # Damaged content: whatever the parser says, the bytes are kept as they are.
        return None
    return Content(json.dumps(document), length, lambda: notes_of_object(value))


def encode_body(key: str, params: tuple[Any, ...], document: Any, path: str) -> bytes:
    """Return the bytes of the fields in `document`.

    Raises DocumentError at its place under `path`.
    """
    data = packed(key, params, document)
    if data is None:
        data = packed_chain(key, document)
    return written(key, params, document, path) if data is None else data


def written(
    key: str, params: tuple[Any, ...], document: Any, path: str, *, check: bool = True
) -> bytes:
    """Return the bytes of the fields in `document`, written by the generated code.

    `check` reads them again, so that a field which has no place in what the other fields
    announce is found. Raises DocumentError at its place under `path`.
    """
    value = build(key, document, path, params)
    size = size_of_object(key, value)
    if size > _MAX_BODY:
        raise DocumentError(path, wanted=f"fields of at most {_MAX_BODY} bytes in all", got=size)
    stream = KaitaiStream(io.BytesIO(bytearray(size)))
    try:
        value._write__seq(stream)
        stream.write_back_child_streams()
    except AttributeError as error:
        raise DocumentError(
            path, wanted=f"the fields that {key} needs", got=f"none named {error.name}"
        ) from None
    except (KaitaiStructError, ConsistencyError, EOFError, ValueError) as error:
        raise _disagreement(path, str(error)) from None
    data = bytes(stream.to_byte_array())
    if check and not _reads_back(key, params, data, value):
        raise _disagreement(path, "other fields when the bytes are read again")
    return data


def _reads_back(key: str, params: tuple[Any, ...], data: bytes, value: Any) -> bool:
    try:
        again = parse(key, params, data)
    except (KaitaiStructError, EOFError, ValueError, AttributeError):
        return False
    return bool(again._io.pos() == len(data)) and dump(key, again) == dump(key, value)


def _disagreement(path: str, got: str) -> DocumentError:
    return DocumentError(
        path,
        wanted="fields that agree with one another",
        got=got,
        hint="an optional field may stand only where all before it do, and where the flags "
        "or masks announce it",
    )
