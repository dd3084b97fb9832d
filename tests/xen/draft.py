"""A real saved domain taken apart, to be put together again with one change.

A bare libxc image, libxl stream or HVM context becomes a part of such a domain, too, so that a
Xen, which knows whole files only, can be asked about it.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from typing import Any, Final

from luformat.containers.container import read_container
from luformat.containers.detect import DETECT_BYTES, detect
from luformat.containers.hvm import read_hvm_context
from luformat.document.codec import encode_body
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.synth.bodies import edited, hvm_body, stream_of
from tests.support.corpus import saved
from tests.support.images import PV, pages, place

__all__ = ["Draft", "as_saved", "draft_of"]

Change = Callable[[bytes], bytes]

_LOW: Final = 64
_SPECIAL: Final = 0xF0000
"""An HVM domain's special pages begin here. Of the others a restore wants none."""
_NO_PAGE: Final = 1 << 60
"""From here on an entry has a type that is not the normal one; XTAB, in an HVM domain."""


class Draft:
    """A file of `xl save` in parts, named as in tests/data/save.

    `config` is the configuration, `records` are libxc's; `stream` and `image` are the headers
    before them, `rest` what follows. Of a PVH domain's pages most are left out.
    """

    def __init__(self, name: str):
        data = saved(name)
        container = read_container(BytesSource(data))
        (image,) = container.images
        assert container.xl is not None
        assert container.xl.config is not None
        self._header = data[: container.xl.header.end]
        self.config: dict[str, Any] = json.loads(container.xl.config)
        self.stream = data[container.xl.end : image.offset]
        self.image = data[image.offset : image.records_offset]
        self.records = [(record.type, record.body_bytes()) for record in image.records]
        self.rest = data[image.records.end :]
        if name.startswith("pvh"):
            self._drop_pages()

    def _drop_pages(self) -> None:
        kind = record_number("PAGE_DATA")
        kept = []
        for number, body in self.records:
            if number == kind:
                (count,) = struct.unpack_from("<I", body)
                pfns = struct.unpack_from(f"<{count}Q", body, 8)
                kept += [pfn for pfn in pfns if pfn < _LOW or _SPECIAL <= pfn < _NO_PAGE]
        first = place("PAGE_DATA", self.records)
        self.records = [entry for entry in self.records if entry[0] != kind]
        self.records.insert(first, (kind, pages(kept)))

    def insert(self, before: str, name: str | int, body: bytes) -> None:
        """Add a record before the first one of a type."""
        number = record_number(name) if isinstance(name, str) else name
        self.records.insert(place(before, self.records), (number, body))

    def double(self, name: str) -> None:
        """Write the first record of a type twice."""
        at = place(name, self.records)
        self.records.insert(at, self.records[at])

    def body(self, name: str, change: Change) -> None:
        """Change the body of the first record of a type."""
        at = place(name, self.records)
        number, body = self.records[at]
        self.records[at] = (number, change(body))

    def fields(self, name: str, **fields: Any) -> None:
        """Change fields of the first record of a type."""
        self.body(name, lambda body: edited(name, body, "little", **fields))

    def entry(self, name: str, change: Change) -> None:
        """Change an entry of the HVM context, its descriptor included: the first of a type."""

        def changed(context: bytes) -> bytes:
            entries = read_hvm_context(BytesSource(context)).entries
            entry = next(entry for entry in entries if entry.type_name == name)
            start, end = entry.offset, entry.end
            return context[:start] + change(context[start:end]) + context[end:]

        self.body("HVM_CONTEXT", changed)

    def entry_fields(self, name: str, **fields: Any) -> None:
        """Change fields of the first entry of a type."""
        self.entry(name, lambda entry: hvm_body(name, 0, entry[8:], **fields))

    def flags(self, mandatory: int) -> None:
        """Set the mandatory flags of xl's header, whose last three words are flags and a length."""
        self._header = self._header[:-12] + struct.pack("<I", mandatory) + self._header[-8:]

    def data(self) -> bytes:
        """Return the whole file."""
        text = json.dumps(self.config, indent=4) + "\n"
        document = {"config": text, "reserved": ""}
        config = encode_body("xl_save::config_part", (False,), document, "$")
        header = self._header[:-4] + struct.pack("<I", len(config))
        records = bytes(stream_of(self.records, "little"))
        return header + config + self.stream + self.image + records + self.rest


@cache
def _base(name: str) -> Draft:
    return Draft(name)


def draft_of(name: str) -> Draft:
    """Return the draft of a file in tests/data/save, to be changed."""
    return deepcopy(_base(name))


def as_saved(data: bytes) -> bytes:
    """Return a file of `xl save` with a part of one in it; what is none stays as it is."""
    kind = detect(data[:DETECT_BYTES])
    if kind == "hvm-context":
        draft = draft_of("pvhtiny-p")
        draft.body("HVM_CONTEXT", lambda _: data)
        return draft.data()
    if kind not in ("libxl-stream", "libxc-image"):
        return data
    images = read_container(BytesSource(data)).images
    header = images[0].domain_header if images else None
    is_pv = header is not None and header.numbers["domain_type"] == PV
    draft = draft_of("pvtiny-p" if is_pv else "pvhtiny-p")
    draft.image, draft.records = data, []
    if kind == "libxl-stream":
        draft.stream = draft.rest = b""
    return draft.data()
