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
from luformat.layout.layouts import field_spec
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.synth.bodies import edited, hvm_body, stream_of
from tests.support.corpus import saved
from tests.support.images import PV, pages, place

__all__ = ["Draft", "as_saved", "draft_of"]

Change = Callable[[bytes], bytes]

_LOW: Final = 64
_SPECIAL: Final = range(0xF0000, 1 << 60)
"""PFNs of an HVM domain's special pages. Of the others a restore wants none."""
_ORDINARY: Final = 1 << 60
"""Entries below this are of ordinary pages; XTAB is above, and so are page tables."""
_BASIC: Final = "xen_migration_records::x86_pv_vcpu_basic"
_CONTEXT: Final = "xen_pv_vcpu::guest_context_64"


class Draft:
    """A file of `xl save` in parts, named as in tests/data/save.

    `config` is the configuration, `records` are libxc's; `stream` and `image` are the headers
    before them, `rest` what follows. Of the pages of PVH and PV domains those are left out that
    a restore does not need.
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
            self._drop_pages(lambda entry: entry < _LOW or entry in _SPECIAL)
        elif name.startswith("pv"):
            named = self._named_pages()
            self._drop_pages(
                lambda entry: entry < _LOW or entry >= _ORDINARY or entry in named,
            )

    def _named_pages(self) -> set[int]:
        """Return the ordinary pages that the P2M and the vCPUs of a PV domain name."""
        named: set[int] = set()
        head = int(field_spec(_BASIC, "context")["offset"])
        frames = head + int(field_spec(_CONTEXT, "gdt_frames")["offset"])
        user = field_spec(_CONTEXT, "user_regs")
        start_info = head + int(user["offset"]) + int(field_spec(user["type"], "rdx")["offset"])
        for number, body in self.records:
            if number == record_number("X86_PV_P2M_FRAMES"):
                named.update(struct.unpack_from(f"<{len(body) // 8 - 1}Q", body, 8))
            elif number == record_number("X86_PV_VCPU_BASIC"):
                named.update(struct.unpack_from("<16Q", body, frames))
                named.update(struct.unpack_from("<Q", body, start_info))
        return named

    def _drop_pages(self, is_kept: Callable[[int], bool]) -> None:
        kind = record_number("PAGE_DATA")
        kept: list[int] = []
        for number, body in self.records:
            if number == kind:
                (count,) = struct.unpack_from("<I", body)
                kept += filter(is_kept, struct.unpack_from(f"<{count}Q", body, 8))
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

    def context(self, length: int) -> None:
        """Give LIBXC_CONTEXT, the last record before the image, a body of zeros."""
        body = bytes(length + -length % 8)
        self.stream = self.stream[:-4] + struct.pack("<I", length) + body

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
