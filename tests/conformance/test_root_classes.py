"""Every vector read through the root class of its schema, alone, gives the expected document.

What a user of a generated parser does: open the file, or the stream in it, with the one class
that the schema is named after. `tests/differential/test_javascript.py` holds the same classes
in JavaScript to these values, one by one, for every vector.
"""

from __future__ import annotations

import io
import itertools
import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream, KaitaiStruct

from luformat.document.dump import dump
from luformat.layout.layouts import body_case, generated_class, key_of
from luformat.records.index import record_number
from tests.support.handovers import build
from tests.support.vectors import NAMES, VECTORS, vector_of

SCHEMAS = json.loads(
    (Path(__file__).parents[2] / "ksy/test/targets/schemas.json").read_text("utf-8")
)


def has_content(name: str) -> bool:
    """Whether a vector holds anything to parse: not where no breadcrumb leads to a stream."""
    given = vector_of(name)["input"]
    is_lost = given["kind"] == "memory" and given["stream"] is None
    return vector_of(name)["document"] is not None and not is_lost


WHOLES = ("xl_save", "xl_handshake", "libvirt_save", "xapi_image", "xapi_image::section")
"""Types that only hold parts together."""
COLO = ("lu865-new", "lu865-suspended")
"""Streams of a kind that `libxl_stream` says it does not follow."""
UNSAID = ("lu899-unsaid", "lu899-libxc-image")
"""Files whose flag says that what follows is in another format; a schema takes its word."""
Read = tuple[str, Any]
"""What a root class found: the name of a part, or of the type with a record's cases; its object."""


def content(given: dict[str, Any]) -> bytes:
    stored = (VECTORS / given["file"]).read_bytes()
    if given["kind"] != "memory":
        return stored + bytes(given["size"] - len(stored))
    pages = given["stream"]
    size = pages["page_size"]
    return b"".join(stored[page : page + size] for page in pages["pages"])


def members(value: Any, *names: str) -> Iterator[Any]:
    """Yield the members that a reader, which may have failed, has got to."""
    for name in names:
        found = getattr(value, name, None)
        if found is not None:
            yield from found if isinstance(found, list) else (found,)


def in_order(root: Any) -> Iterator[Read]:
    """Yield parts and records in the order of the file, as a document lists them."""
    name = key_of(root)
    if name in ("xen_record", "libxl_stream::record", "xenstore_state::record"):
        yield name, root
        yield from (
            found for part in members(root, "libxc", "libxc_resumed") for found in in_order(part)
        )
    elif name in WHOLES or hasattr(root, "records") or "libxc_part" in name:
        layers = ("header", "image_header", "domain_header", "optional_data", "description")
        messages = ("banner", "ready", "report", "permission")
        sections = ("signature", "sections", "metadata", "libxc", "libxl", "state")
        for part in members(root, *layers, "stream", *messages, *sections, "content", "records"):
            if name == "xen_hvm_context":
                yield name, root
                return
            yield from in_order(part)
    else:
        yield name, root


def expected(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the entries that a root class has a place for: not what it takes as octets."""
    return [entry for entry in document["records"] if entry.get("part") != "unknown"]


def holds(found: Read, entry: dict[str, Any]) -> bool:
    """Whether a part or record has the values that a document lists."""
    name, value = found
    if "part" in entry:
        return name == entry["part"] and ("raw" in entry or agree(dump(name, value), entry))
    if int(value.header.record_type) != entry["type"]:
        return False
    if "raw" in entry:
        body = getattr(value, "body", b"")
        return not isinstance(body, bytes) or body.hex() == entry["raw"] or "contents" in entry
    case = body_case(name, entry["type"])
    assert case is not None
    return agree(dump(case[0], value.body), entry)


def agree(fields: dict[str, Any], entry: dict[str, Any]) -> bool:
    """Whether all fields that a document lists are there; contents of pages stand beside it."""
    wanted = entry["body"]
    return {name: value for name, value in fields.items() if name in wanted} == wanted


def parsed(schema: str, data: bytes) -> tuple[KaitaiStruct, Exception | None]:
    root = generated_class(schema)(KaitaiStream(io.BytesIO(data)))
    try:
        root._read()
    except Exception as error:  # the runtime raises what it likes
        return root, error
    return root, None


def test_the_root_class_finds_what_the_document_lists() -> None:
    differ = {name: found for name in filter(has_content, NAMES) if (found := differences(name))}
    assert differ == {}


def differences(name: str) -> list[tuple[Read, dict[str, Any]]]:
    """Return what a root class finds of a vector and the document lists differently."""
    given, document = vector_of(name)["input"], vector_of(name)["document"]
    root, error = parsed(SCHEMAS[given["kind"]], content(given))
    found, wanted = [*in_order(root)], expected(document)
    if error is not None:
        # Reading ends at what is damaged or too much, which the document has as octets, if at all.
        found = found[:-1]
        is_damaged = any("raw" in entry for entry in document["records"])
        assert is_damaged or name in COLO or {"incomplete", "slack"} & {*document}, name
        wanted = wanted[: len(found)]
    elif "incomplete" in document:
        found = found[: len(wanted)]
    elif name in UNSAID:
        wanted = wanted[: len(found)]
    assert len(found) == len(wanted), name
    return [pair for pair in zip(found, wanted, strict=True) if not holds(*pair)]


class Memory(io.RawIOBase):
    """The machine memory of a vector as a raw dump from address 0, with zeros in its holes."""

    def __init__(self, stored: bytes, segments: list[dict[str, int]]) -> None:
        self._stored = stored
        self._segments = segments
        self._at = 0
        self.size = max(part["maddr"] + part["length"] for part in segments)

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        self._at = base + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        size = min(size if size >= 0 else self.size, max(0, self.size - self._at))
        out = bytearray(size)
        for part in self._segments:
            start, end = part["maddr"], part["maddr"] + part["length"]
            low, high = max(start, self._at), min(end, self._at + size)
            if low < high:
                at = part["offset"] - start
                out[low - self._at : high - self._at] = self._stored[low + at : high + at]
        self._at += size
        return bytes(out)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("sound-host-")])
def test_the_root_class_of_memory_finds_what_the_document_lists(name: str) -> None:
    given = vector_of(name)["input"]
    memory = Memory((VECTORS / given["file"]).read_bytes(), given["segments"])
    root = generated_class("xen_lu_memory")(KaitaiStream(memory))
    root._read()
    assert root.has_breadcrumb
    assert root.breadcrumb.words.page_size == given["stream"]["page_size"]
    placed, wanted = root.handover.records, vector_of(name)["document"]["records"]
    assert [int(record.header.record_type) for record in placed] == [e["type"] for e in wanted]
    pairs = [*zip(placed, wanted, strict=True)]
    whole = [(("xen_record", r.record), e) for r, e in pairs if r.num_pieces == 1]
    assert len(whole) > len(pairs) / 2
    assert [pair for pair in whole if not holds(*pair)] == []
    pieces = [(record, entry) for record, entry in pairs if record.num_pieces > 1]
    for record, _ in pieces:
        assert sum(len(piece.data) for piece in record.pieces) == record.ofs_next - record.ofs


def test_an_unmasked_magic_tells_no_page_size() -> None:
    data = b"".join(n.to_bytes(8, "little") for n in (0x4C69766555706461, 0x1000, 0x2000))
    words = parsed("xen_lu_breadcrumb", data)[0].words
    assert (words.page_shift, words.page_size, words.num_pages) == (0, 0, None)


def test_a_guest_of_32_bits_is_told_apart_in_memory_too() -> None:
    """X86_PV_INFO of the first domain runs over the end of a page, the second has none."""
    page = 1 << 16
    vcpu = struct.pack("<BBH7I", 1, 0, 0, *range(0x10, 0x17))
    info_32 = vcpu.ljust(4096, b"\x11")
    lead = page - 8 - 56 - 8
    records = [
        (record_number("PAGE_DATA") | 1 << 31, bytes(lead)),
        (record_number("LU_DOMAIN_INFO"), bytes(48)),
        (record_number("X86_PV_INFO"), bytes([4, 3, 0, 0, 0, 0, 0, 0])),
        (record_number("SHARED_INFO"), info_32),
        (record_number("LU_DOMAIN_INFO"), bytes(48)),
        (record_number("SHARED_INFO"), info_32),
    ]
    made = build(records, page_size=page, placement="shuffled", breadcrumb=0, array=page)
    stored = b"".join(made.pieces.values())
    starts = itertools.accumulate((len(piece) for piece in made.pieces.values()), initial=0)
    segments = [
        {"maddr": maddr, "offset": start, "length": len(piece)}
        for (maddr, piece), start in zip(made.pieces.items(), starts, strict=False)
    ]
    memory = generated_class("xen_lu_memory")(KaitaiStream(Memory(stored, segments)))
    memory._read()
    split = memory.handover.records[2]
    assert split.num_pieces == 2
    kinds = [
        type(placed.record.body.info).__name__
        for placed in memory.handover.records
        if placed.header.record_type == record_number("SHARED_INFO")
    ]
    assert kinds == ["SharedInfo32", "SharedInfo64"]
