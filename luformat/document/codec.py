"""One body both ways: bytes to a JSON value where that loses nothing, and back."""

from __future__ import annotations

import io
from typing import Any, Final

from kaitaistruct import ConsistencyError, KaitaiStream, KaitaiStructError

from luformat.document.dump import dump
from luformat.document.objects import build, size_of_object
from luformat.errors import DocumentError
from luformat.layout.layouts import generated_class
from luformat.layout.pack import packed

__all__ = ["decode_body", "decode_head", "encode_body", "parse", "written"]

_MAX_BODY: Final = 256 << 20
"""Most bytes that the fields of one body may take; a wrong length must not take all memory."""


def parse(key: str, params: tuple[Any, ...], data: bytes) -> Any:
    """Return the object of schema type `key` in `data`; raises the generated parser's errors."""
    value = generated_class(key)(*params, KaitaiStream(io.BytesIO(data)))
    value._read()
    return value


def decode_head(
    key: str, params: tuple[Any, ...], data: bytes
) -> tuple[dict[str, Any], int] | None:
    """Return the fields at the beginning of `data` and how many bytes they are.

    None if the type does not fit, or if the fields would not give the same bytes again.
    """
    try:
        value = parse(key, params, data)
        length = value._io.pos()
        document = dump(key, value)
        if written(key, params, document, "$", check=False) != data[:length]:
            return None
    except (KaitaiStructError, EOFError, ValueError, AttributeError, DocumentError):
        # Damaged content: whatever the parser says, the bytes are kept as they are.
        return None
    return document, length


def decode_body(key: str, params: tuple[Any, ...], data: bytes) -> dict[str, Any] | None:
    """Return the fields that all of `data` consists of, None if only raw bytes keep it exact."""
    head = decode_head(key, params, data)
    return head[0] if head is not None and head[1] == len(data) else None


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


def encode_body(key: str, params: tuple[Any, ...], document: Any, path: str) -> bytes:
    """Return the bytes of the fields in `document`; raises DocumentError at their place."""
    data = packed(key, params, document)
    return written(key, params, document, path) if data is None else data


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
