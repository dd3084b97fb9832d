"""An input as a JSON document, written record by record.

Nothing of a document is held but the record in hand. Members are iterators: what stands behind
the records (slack, what broke the input) is asked for when they have been written. A body becomes
text by its shape where it has one, without an object between; pages of guests go to the side file
and leave their place in it. So an input of any size takes the memory of its longest body.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from luformat.containers.container import Container
from luformat.document.codec import Content
from luformat.document.entries import (
    Entry,
    container_items,
    entry_of,
    raw_bytes,
    record_entry,
)
from luformat.document.json_text import JsonText, Members, about, json_pieces
from luformat.document.side import SideWriter
from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.inputs.opened import ContainerInput, DumpInput, Input, StreamInput
from luformat.layout.layouts import ByteOrder
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource

__all__ = ["decode_document", "decoded", "entry_text", "first_byte_order"]


def decode_document(
    found: Input,
    target: BinaryIO,
    pages: Callable[[], BinaryIO] | None = None,
    *,
    all_pages: bool = False,
    progress: Progress | None = None,
) -> LuformatError | None:
    """Write the document of an opened input to `target`, one record at a time.

    `pages` opens the side file for page contents when the first come. `all_pages` takes the
    slack behind END in a dump too. Returns what broke the input, if anything did: the
    document then ends before the fault and says so. Raises LuformatError for an input in
    which there is nothing to decode.
    """
    side = SideWriter(pages)
    head: dict[str, Any]
    if isinstance(found, ContainerInput):
        container = found.container(progress)
        head = {"byte_order": first_byte_order(container), "page_size": None}
        entries = _container_entries(container, side)
        source, start, end = container.source, container.end, container.source.size
        kind, error = found.kind, container.error
    else:
        handover = found.handover(progress)
        page_size = None
        if isinstance(found, DumpInput) and handover.candidate is not None:
            page_size = handover.candidate.page_size
        head = {"byte_order": handover.byte_order, "page_size": page_size}
        entries = _record_entries(handover, side)
        source, start = handover.source, handover.stream_length
        whole = isinstance(found, StreamInput) or all_pages
        end = source.size if whole else start
        kind, error = "lu-stream", handover.error

    def members() -> Iterator[tuple[str, Any]]:
        yield "luformat", about(kind=kind)
        yield from head.items()
        yield "records", _texts(entries, source, progress)
        if end > start:
            raw = raw_bytes(source, start, end - start, side)
            yield "slack", raw.get("contents", raw["raw"])
        if error is not None:
            yield "incomplete", error.message

    for piece in json_pieces(Members(members())):
        target.write(piece.encode())
    return error


def decoded(
    found: Input, pages: str | os.PathLike[str] | None = None, progress: Progress | None = None
) -> dict[str, Any]:
    """Return the document of an opened input as Python has it; see `decode_document`.

    Contents of guest pages go to the file `pages`, which is replaced.
    """
    text = io.BytesIO()
    with ExitStack() as files:

        def side_file(path: str | os.PathLike[str]) -> BinaryIO:
            return files.enter_context(Path(path).open("wb"))

        opener = None if pages is None else partial(side_file, pages)
        decode_document(found, text, opener, progress=progress)
    document: dict[str, Any] = json.loads(text.getvalue())
    return document


def _record_entries(handover: Handover, side: SideWriter) -> Iterator[tuple[int, Entry]]:
    for record in handover.records:
        end = min(record.end, record.source.size)
        yield end, record_entry(record, handover.bodies, side, None)


def _container_entries(container: Container, side: SideWriter) -> Iterator[tuple[int, Entry]]:
    for item in container_items(container):
        yield item.end, entry_of(item, container.source, side)


def _texts(
    entries: Iterator[tuple[int, Entry]], source: ByteSource, progress: Progress | None
) -> Iterator[JsonText]:
    for end, entry in entries:
        yield JsonText(entry_text(entry))
        if progress:
            progress(end, source.size)


def entry_text(entry: Entry) -> str:
    """Return an entry as JSON."""
    body = entry.get("body")
    if not isinstance(body, Content):
        return json.dumps(entry)
    rest = {name: value for name, value in entry.items() if name != "body"}
    return f'{json.dumps(rest)[:-1]}, "body": {body.text}}}'


def first_byte_order(container: Container) -> ByteOrder:
    """Return the byte order of the first records of a container, little if it has none."""
    layers = (*container.images, container.libxl, container.xl, container.xenstore)
    return next((layer.byte_order for layer in layers if layer is not None), "little")
