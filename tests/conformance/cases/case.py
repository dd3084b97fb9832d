"""What a vector is made of: its input, stated as a document, and what must be found in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any, Literal

from luformat.document.encode import encode_document
from luformat.document.json_text import SCHEMA
from luformat.layout.layouts import ByteOrder
from luformat.records.index import record_number, record_type_name

__all__ = [
    "END",
    "PV_INFO",
    "VERSION",
    "Bootmem",
    "Case",
    "Entry",
    "Found",
    "Memory",
    "Stream",
    "changed",
    "error",
    "hvm",
    "hvm_context",
    "long",
    "m2p",
    "note",
    "pv",
    "record",
    "unknown",
    "warning",
]

Entry = dict[str, Any]
"""A record as the documents of `decode` have it."""
Severity = Literal["error", "warning", "note"]
FRAGMENTS = ("LU413", "LU414", "LU415", "LU416")
"""The rules that a domain without the state of its vCPUs breaks."""
_HEADER_SIZE = 8
"""Octets of a record's header."""


@dataclass(frozen=True, slots=True)
class Found:
    """A finding, stated by hand.

    Its place: the header of `record`, or with `body` that octet of its body; or else `stream`
    (an offset) or `maddr`. In a container `entry` is the position among its headers and
    records. `domain` is the position of the domain. `receiver` is the severity for the
    reader: the consumer as posted, which looks at next to nothing, or Xen's receiver; None
    where the reader has nothing to say.
    """

    rule: str
    severity: Severity | None
    record: int | None = None
    body: int | None = None
    domain: int | None = None
    stream: int | None = None
    maddr: int | None = None
    entry: int | None = None
    receiver: Severity | None = "note"


def error(rule: str, record: int | None = None, body: int | None = None, **place: Any) -> Found:
    """Return an error at a record, or at an octet of its body."""
    return Found(rule, "error", record, body, **place)


def warning(rule: str, record: int | None = None, body: int | None = None, **place: Any) -> Found:
    """Return a warning at a record, or at an octet of its body."""
    return Found(rule, "warning", record, body, **place)


def note(rule: str, record: int | None = None, body: int | None = None, **place: Any) -> Found:
    """Return a note at a record, or at an octet of its body."""
    return Found(rule, "note", record, body, **place)


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream given by its records, or a container by its headers and records.

    `patches` overwrite octets, `cut` takes some off the end. `size` is the length to which the
    file is filled up with zeros.
    """

    records: Sequence[Entry]
    byte_order: ByteOrder = "little"
    slack: str = ""
    patches: Mapping[int, bytes] = field(default_factory=dict)
    cut: int = 0
    size: int | None = None
    kind: str = "lu-stream"

    def data(self) -> bytes:
        """Return the octets, not filled up."""
        content = bytearray(self._encoded(len(self.records)) + bytes.fromhex(self.slack))
        for offset, octets in self.patches.items():
            content[offset : offset + len(octets)] = octets
        return bytes(content[: len(content) - self.cut])

    def _encoded(self, count: int) -> bytes:
        """Return the first `count` records as they are before anything is damaged."""
        document = {
            "luformat": {"schema": SCHEMA, "kind": self.kind},
            "byte_order": self.byte_order,
            "records": list(self.records[:count]),
        }
        target = BytesIO()
        encode_document(document.items(), target)
        return target.getvalue()

    def place(self, entry: int, body: int | None) -> int:
        """Return where an entry stands, or octet `body` of what follows its record's header."""
        start = len(self._encoded(entry))
        if body is None:
            return start
        return start + body + (0 if "part" in self.records[entry] else _HEADER_SIZE)


def long(stream: Stream, length: int) -> Stream:
    """Return a stream whose last record before END has `length` zeros, mostly not stored."""
    start = stream.place(len(stream.records) - 2, None) + 4
    size = start + 4 + -(-length // 8) * 8 + _HEADER_SIZE
    patch = {start: length.to_bytes(4, "little")}
    return replace(stream, patches=patch, cut=_HEADER_SIZE, size=size)


@dataclass(frozen=True, slots=True)
class Bootmem:
    """The region that `liveupdate=` names, in bytes."""

    start: int
    size: int


@dataclass(frozen=True, slots=True)
class Memory:
    """Machine memory: pieces by address, and the stream that was put into them.

    `mfns` are the data pages in stream order. `is_found` is False where a fault keeps the
    stream from being read from end to end; `cut` octets are taken off the end of the dump, `again`
    is what it holds a second time, by address.
    """

    pieces: Mapping[int, bytes]
    page_size: int
    mfns: Sequence[int]
    stream: Stream
    bootmem: Bootmem | None = None
    is_found: bool = True
    cut: int = 0
    again: Mapping[int, bytes] = field(default_factory=dict)

    kind = "memory"

    def maddr(self, offset: int) -> int:
        """Return the machine address of an octet of the stream."""
        page, within = divmod(offset, self.page_size)
        return self.mfns[page] * self.page_size + within


@dataclass(frozen=True, slots=True)
class Case:
    """One vector: `name` begins with its rule, `found` is all that must be found.

    `keeps` are rules that it comes close to breaking, `also` rules that report the same
    fault in another way, or what comes with it. `ignores` are rules whose findings are not
    stated: most domains here are fragments, without any vCPU.
    """

    name: str
    about: str
    input: Stream | Memory
    found: Sequence[Found] = ()
    keeps: Sequence[str] = ()
    also: Sequence[str] = ()
    ignores: Sequence[str] = FRAGMENTS

    @property
    def breaks(self) -> list[str]:
        """The rules that the vector is there to break."""
        return sorted({found.rule for found in self.found} - set(self.also))


def record(name: str, **body: Any) -> Entry:
    """Return a record by the name of its type and the fields of its body."""
    return {"type": record_number(name), "type_name": name, "body": body}


def unknown(number: int, octets: str = "") -> Entry:
    """Return a record of any type with a body of hex digits."""
    return {"type": number, "type_name": record_type_name(number), "raw": octets}


def changed(entry: Entry, **fields: object) -> Entry:
    """Return a record with other fields in its body."""
    return {**entry, "body": {**entry["body"], **fields}}


def _info(kind: str, domain_id: int, flags: int, fields: Mapping[str, Any]) -> Entry:
    body = {
        "domain_type": kind,
        "page_shift": 12,
        "domain_id": domain_id,
        "domain_handle": f"{domain_id:04x}" * 8,
        "ssidref": 0,
        "flags": flags,
        "max_vcpus": 1,
        "emulation_flags": 0,
        "extra_flags": 0,
        "padding": 0,
    }
    body |= fields
    return record("LU_DOMAIN_INFO", **{k: v for k, v in body.items() if v is not None})


def pv(domain_id: int, **fields: Any) -> Entry:
    """Return LU_DOMAIN_INFO of a PV domain; a field that is None is left out."""
    return _info("x86_pv", domain_id, 0, fields)


def hvm(domain_id: int, **fields: Any) -> Entry:
    """Return LU_DOMAIN_INFO of an HVM domain; a field that is None is left out."""
    return _info("x86_hvm", domain_id, 3, fields)


def m2p(*entries: int, compat: bool = False) -> Entry:
    """Return LU_M2P with these entries."""
    name = "LU_M2P_COMPAT" if compat else "LU_M2P"
    return record(name, entries=[{"page_data": entry} for entry in entries])


def hvm_context(*entries: Entry | tuple[str, int, Entry | str]) -> Entry:
    """Return HVM_CONTEXT with these (type, instance, fields), HEADER and END left to them."""
    return record(
        "HVM_CONTEXT",
        entries=[
            {"typecode": entry[0], "instance": entry[1], "body": entry[2]}
            if isinstance(entry, tuple)
            else entry
            for entry in entries
        ],
    )


VERSION = record("LU_VERSION", xen_major=4, xen_minor=14)
PV_INFO = record("X86_PV_INFO", guest_width=8, pt_levels=4, reserved="00" * 6)
END = record("END")
