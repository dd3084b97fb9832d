"""The handover document, written from the schemas, in the form of Xen's own (pandoc).

Pictures, field tables, record types and numbers are the schemas'; the prose is ours, says what
revision 1 left open as luformat decides it, and names what no record carries.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, Final

from luformat.layout.layouts import constant, enum_values, field_spec, type_layout
from luformat.standard.document_check import (
    INFO,
    RECORD,
    WORDS,
    expected_boxes,
    name_of,
    record_boxes,
)
from luformat.standard.octet_boxes import drawn

__all__ = ["specification_text"]

_WIDTH: Final = 72
_COLUMN: Final = 20
_LIVE_UPDATE: Final = 1 << 30

_INTRODUCTION: Final = """
% Live Update Handover Protocol
% luformat
% Revision 2

Introduction
============

A live update replaces a running Xen by another one with _kexec_, while the domains stay in
memory. This document defines what the old Xen leaves for the new one: where the data are, and
what they look like. They are an ABI: either side may be another version, or no Xen at all. No
internal structure of Xen is handed over, except where it is declared part of the ABI.

Handover
========

Memory
------

A contiguous region, the _live update bootmem_, is reserved by the old Xen and named to the new one
by `liveupdate=SIZE@ADDRESS`. Until it has read the stream the new Xen uses no memory outside this
region and its own image. Nothing that has to survive lies in the region, and no domain maps it.

Data pages
----------

The stream lies in pages anywhere in machine memory outside the bootmem. Their MFNs stand in an
array, which is physically contiguous and begins at a page. An entry is 64 bits wide, in the byte
order of the host. Entries behind the last page have no meaning. Only a count of whole pages is
handed over: the stream ends with `END`, and what follows it in the last page has no meaning either.

Breadcrumb
----------

The first words of the bootmem, in this order, in the byte order of the host, each masked with
PAGE_MASK as `kexec_reloc()` does. The magic so tells byte order and page size.
"""
_STREAM: Final = """
The count is shifted in 64 bits: a producer that shifts an `int` hands over a wrong count from
2 GiB of stream on.

IOMMU
-----

With devices assigned, the mappings stay active throughout, and their tables lie outside the
bootmem. No record lists them yet: see _Gaps_.

Data Stream Overview
====================

The data pages, in the order of the array, are one stream of records in the form of the LibXenCtrl
Domain Image Format, in the byte order of the host. There is neither an image header nor a domain
header. Global records come first, `LU_VERSION` first of all and once. Each `LU_DOMAIN_INFO` then
begins the records of a domain, which carry no domain ID. One `END` ends the stream.

Records of that format that carry the state of a domain are used as they are; `X86_*`,
`SHARED_INFO` and `HVM_CONTEXT` are little-endian on every host. `PAGE_DATA` is not used: memory
stays where it is. `VERIFY`, `CHECKPOINT`, `CHECKPOINT_DIRTY_PFN_LIST`, `TOOLSTACK` and
`STATIC_DATA_END` do not appear.
"""
_GLOBAL: Final = """
A receiver that does not know a mandatory record must fail; it may ignore an optional one.

Global Records
==============

LU_VERSION
----------

The Xen that wrote the stream, for workarounds in the one that reads it.
"""
_M2P: Final = """
LU_M2P / LU_M2P_COMPAT
----------------------

Where the machine-to-physical table lies: the native one, with entries of 8 octets, and that for
32-bit guests, with entries of 4. Each record appears at most once and is not empty. A chunk is
aligned to its size. A discontiguity has order 0 and in its high bits the MFN that the next chunk
begins with; none is needed before MFN 0, none follows another, and none is last.
"""
_DOMAIN: Final = """
Domain Specific Records
=======================

LU_DOMAIN_INFO
--------------

What is needed to create a domain again. The domain's other records follow, up to the next
`LU_DOMAIN_INFO` or `END`. The body is 48 octets; a receiver takes 44, without the last word, from
producers of revision 1.
"""
_END: Final = """
Gaps
====

* The types and pins of a PV guest's pages have no record, although they must be restored.
* The limits of a domain (event channels, grant and maptrack frames) and its IOMMU options have no
  field in `LU_DOMAIN_INFO`.
* No record lists IOMMU page tables, nor the frames that a domain owns.
* Whether the last word of `LU_DOMAIN_INFO` belongs to its body was open in revision 1.

Future Extensions
=================

A change of this document increases its revision. The format is extended by new record types; an
existing one never changes.
"""
_LIBXC: Final = """
Changes to the LibXenCtrl Domain Image Format
=============================================

Bit 31 of a record type makes it optional, bit 30 a record of live update, which does not appear in
a domain image. The types that are reserved there become:
"""


def specification_text() -> str:
    """Return the document: pandoc, at most 80 columns, newline at the end."""
    lines: list[str] = [*_prose(_INTRODUCTION), *_drawn(WORDS), *_breadcrumb()]
    lines += [*_prose(_STREAM), *_header(), *_types()]
    lines += [*_prose(_GLOBAL), *_section("xen_lu_records::lu_version")]
    lines += [*_prose(_M2P), *_section("xen_lu_records::lu_m2p")]
    lines += [*_prose(_DOMAIN), *_drawn(INFO), *_info()]
    lines += [*_prose(_END), *_prose(_LIBXC), *_libxc()]
    return "\n".join(lines).strip() + "\n"


def _prose(text: str) -> Iterator[str]:
    for block in text.strip("\n").split("\n\n"):
        first = block.splitlines()[0]
        if first.startswith("%") or set(block.splitlines()[-1]) <= {"=", "-"}:
            yield from block.splitlines()
        elif first.startswith("* "):
            for item in block.removeprefix("* ").split("\n* "):
                yield from textwrap.wrap(f"* {item}", _WIDTH, subsequent_indent="  ")
        else:
            yield from textwrap.wrap(block, _WIDTH, break_on_hyphens=False)
        yield ""


def _drawn(key: str) -> Iterator[str]:
    yield from (f"    {line}" for line in drawn(expected_boxes(key)))
    yield ""


def _table(rows: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield a field table; of each row the paragraphs of its description."""
    yield "-" * _WIDTH
    yield f"{'Field':{_COLUMN}}Description"
    yield f"{'-' * (_COLUMN - 1)} {'-' * (_WIDTH - _COLUMN)}"
    for name, paragraphs in rows.items():
        lead = f"{name:{_COLUMN}}"
        for paragraph in paragraphs:
            wide = textwrap.wrap(paragraph, _WIDTH - _COLUMN, break_on_hyphens=False)
            for line in wide:
                yield f"{lead}{line}"
                lead = " " * _COLUMN
            yield ""
    yield "-" * _WIDTH
    yield ""


def _said(field: Mapping[str, Any]) -> str:
    return " ".join(str(field["doc"]).split())


def _section(key: str) -> Iterator[str]:
    yield from _drawn(key)
    rows = {name_of(field): [_said(field)] for field in type_layout(key)["fields"]}
    if key.endswith("lu_m2p"):
        entry = type_layout(f"{key}::m2p_entry")
        rows["m2p_page_data"] += [
            _said(part) for part in (*entry["fields"], *entry["instances"]) if "doc" in part
        ]
    yield from _table(rows)


def _breadcrumb() -> Iterator[str]:
    magic = constant(WORDS, "unmasked_magic")
    example = (magic & ~0xFFF).to_bytes(8, "little").hex(" ")
    texts = {
        "magic": [
            f'"LiveUpda" ({magic:#x}) masked with PAGE_MASK.',
            f"On x86_64: `{example}`.",
        ],
        "ofs_mfn_array": ["Machine address of the MFN array; page aligned."],
        "shifted_num_pages": ["Number of data pages, shifted left by PAGE_SHIFT."],
    }
    yield from _table(
        {name_of(field): texts[field["id"]] for field in type_layout(WORDS)["fields"]}
    )


def _header() -> Iterator[str]:
    yield from (f"    {line}" for line in drawn(record_boxes()))
    yield ""


def _types() -> Iterator[str]:
    kinds = [
        f"{number:#010x}: {member['orig_id']}"
        for number, member in enum_values(RECORD).items()
        if number & _LIVE_UPDATE or number == 0
    ]
    kinds += [_reserved(span) for span in _spans() if span["from"] & _LIVE_UPDATE]
    yield from _table(
        {
            "type": kinds,
            "body_length": ["Length of the body in octets, without header and padding."],
            "body": ["Content of the record."],
            "padding": ["0 to 7 octets of zeros, to a multiple of 8 octets."],
        }
    )


def _spans() -> list[Mapping[str, Any]]:
    spans: list[Mapping[str, Any]] = field_spec("xen_record::record_header", "record_type")[
        "reserved"
    ]
    return spans


def _reserved(span: Mapping[str, Any]) -> str:
    return f"0x{span['from']:08X} - 0x{span['to']:08X}: Reserved for {span['doc']}."


def _libxc() -> Iterator[str]:
    yield from _table({"type": [_reserved(span) for span in _spans()]})


def _info() -> Iterator[str]:
    layout = type_layout(INFO)
    rows: dict[str, list[str]] = {}
    for field in layout["fields"]:
        paragraphs = [_said(field)]
        if "enum" in field:
            paragraphs += [
                f"{number:#06x}: {' '.join(str(member['doc']).split())}"
                for number, member in enum_values(field["enum"]).items()
            ]
        paragraphs += [
            f"0x{part['mask']:08x}: {part['orig_id']}. {_said(part)}"
            for part in layout["instances"]
            if part.get("flag_of") == field["id"]
        ]
        rows[name_of(field)] = paragraphs
    rows["padding"] = ["Zero. Not there in a body of 44 octets."]
    rows["flags"][0] = "Domain flags, `XEN_DOMCTL_CDF_`:"
    yield from _table(rows)
