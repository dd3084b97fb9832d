"""An input as a JSON document, written record by record."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from luformat.document.entries import Placed, container_entries, raw_bytes, record_entries
from luformat.document.quick import JsonText
from luformat.document.side import SideWriter
from luformat.errors import LuformatError
from luformat.inputs import ContainerInput, DumpInput, Input, StreamInput
from luformat.memory.image import Progress
from luformat.memory.source import ByteSource

__all__ = ["SCHEMA_VERSION", "decode_document"]

SCHEMA_VERSION = 1
"""Version of the document that `decode` writes and `encode` takes."""


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
    if isinstance(found, ContainerInput):
        container = found.container(progress)
        order = _order_of(container)
        entries = container_entries(container, side)
        rest = (container.end, container.source.size)
        return _write(
            target,
            side,
            container.source,
            entries,
            rest,
            container.error,
            {"kind": found.kind, "byte_order": order, "page_size": None},
            progress,
        )
    handover = found.handover(progress)
    page_size = None
    if isinstance(found, DumpInput) and handover.candidate is not None:
        page_size = handover.candidate.page_size
    whole = isinstance(found, StreamInput) or all_pages
    end = handover.source.size if whole else handover.stream_length
    return _write(
        target,
        side,
        handover.source,
        record_entries(handover.records, side, None),
        (handover.stream_length, end),
        handover.error,
        {"kind": "lu-stream", "byte_order": handover.byte_order, "page_size": page_size},
        progress,
    )


def _text(entry: dict[str, Any]) -> str:
    """Return an entry as JSON; its body may be text already."""
    body = entry.get("body")
    if not isinstance(body, JsonText):
        return json.dumps(entry)
    rest = {name: value for name, value in entry.items() if name != "body"}
    return f'{json.dumps(rest)[:-1]}, "body": {body}}}'


def _order_of(container: Any) -> str:
    layers = (*container.images, container.libxl, container.xl, container.xenstore)
    return next((layer.byte_order for layer in layers if layer is not None), "little")


def _write(
    target: BinaryIO,
    side: SideWriter,
    source: ByteSource,
    entries: Iterator[Placed],
    rest: tuple[int, int],
    error: LuformatError | None,
    head: dict[str, Any],
    progress: Progress | None,
) -> LuformatError | None:
    luformat = {"schema": SCHEMA_VERSION, "kind": head.pop("kind")}
    start = json.dumps({"luformat": luformat, **head})[:-1] + ',\n"records": ['
    target.write(start.encode())
    comma = b"\n"
    for _, end, entry in entries:
        target.write(comma + _text(entry).encode())
        comma = b",\n"
        if progress:
            progress(end, source.size)
    target.write(b"\n]")
    if rest[1] > rest[0]:
        raw = raw_bytes(source, rest[0], rest[1] - rest[0], side)
        slack = raw.get("contents", raw["raw"])
        target.write(b',\n"slack": ' + json.dumps(slack).encode())
    if error is not None:
        target.write(b',\n"incomplete": ' + json.dumps(error.message).encode())
    target.write(b"\n}\n")
    return error
