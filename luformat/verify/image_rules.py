"""LU801 to LU829: headers, classes and order of records in a libxc image."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from luformat.containers import LibxcImage, Part
from luformat.layouts import enum_values, type_layout
from luformat.verify.findings import Hit, Scope, Severity, rule
from luformat.verify.section import Group, Numbers, Section, domain_kind, per_section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_SPEC: Final = "libxc-migration-stream"
_LAYOUT: Final = f"{_SPEC}, Layout"
_VERSIONS: Final = (2, 3)
_STATIC_VERSION: Final = 3
_PAGE_SHIFT: Final = 12
_POLICIES: Final = ("X86_CPUID_POLICY", "X86_MSR_POLICY")
_STATIC: Final = ("X86_PV_INFO", *_POLICIES)
_VCPU: Final = (
    "X86_PV_VCPU_BASIC",
    "X86_PV_VCPU_EXTENDED",
    "X86_PV_VCPU_XSAVE",
    "X86_PV_VCPU_MSRS",
)
_DYNAMIC: Final = (
    "PAGE_DATA",
    "X86_PV_P2M_FRAMES",
    "X86_TSC_INFO",
    "SHARED_INFO",
    "HVM_PARAMS",
    "HVM_CONTEXT",
    *_VCPU,
)


def field_hit(part: Part, name: str, message: str, source: Any) -> Hit:
    """Return a hit at a field of a header."""
    fields = type_layout(part.key)["fields"]
    offset = next(spec["offset"] for spec in fields if spec["id"] == name)
    return Hit(message, source.where(part.offset + offset))


def _images(subject: Subject) -> Iterator[tuple[LibxcImage, str]]:
    for section in subject.sections:
        if section.image is not None:
            yield section.image, section.prefix


def _header_hit(image: LibxcImage, name: str, message: str) -> Hit:
    return field_hit(image.header, name, message, image.records.source)


def _domain_hit(image: LibxcImage, name: str, message: str) -> Iterator[Hit]:
    if image.domain_header is not None:
        yield field_hit(image.domain_header, name, message, image.records.source)


@rule(
    "LU801",
    "the version of a libxc image is 2 or 3",
    ERROR,
    source=f"{_SPEC}, Image Header, version",
    mend="No released Xen restores another version.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
def _version(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        if image.version not in _VERSIONS:
            yield _header_hit(image, "version", f"{prefix}the image's version is {image.version}")


def known_bits(key: str, field: str) -> int:
    """Return the flags of a field that have a meaning."""
    bits = 0
    for instance in type_layout(key)["instances"]:
        if instance.get("flag_of") == field:
            bits |= instance["mask"]
    return bits


@rule(
    "LU802",
    "the reserved options of a libxc image are clear",
    ERROR,
    source=f"{_SPEC}, Image Header: 'bit 1-15: Reserved'",
    mend="Clear them: they may be given a meaning.",
    applies=Scope.IMAGE,
)
def _options(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        options = image.header.numbers["options"]
        unknown = options & ~known_bits(image.header.key, "options")
        if unknown:
            message = f"{prefix}the image's options have reserved bits {unknown:#x}"
            yield _header_hit(image, "options", message)


@rule(
    "LU803",
    "the reserved fields of the image header are zero",
    ERROR,
    source=f"{_SPEC}, Fields: 'reserved fields are set to zero on save'",
    mend="Clear them: they may be given a meaning.",
    applies=Scope.IMAGE,
)
def _header_reserved(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        for name in ("reserved", "reserved_2"):
            value = image.header.numbers[name]
            if value:
                message = f"{prefix}a reserved field of the image header is {value:#x}"
                yield _header_hit(image, name, message)


@rule(
    "LU804",
    "an image of an x86 domain is little-endian",
    ERROR,
    source=f"{_SPEC}, Image Header: '0 (little-endian) for images generated on an i386, x86_64'",
    mend="Xen refuses to restore it: it was not written by an x86 host, or the bit is damaged.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
def _big_endian(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        if image.byte_order == "big":
            yield _header_hit(image, "options", f"{prefix}the image is big-endian")


@rule(
    "LU805",
    "the type in the domain header is not reserved",
    ERROR,
    source=f"{_SPEC}, Domain Header: '0x0000: Reserved', '0x0003 - 0xFFFFFFFF: Reserved'",
    mend="Only 1 (x86 PV) and 2 (x86 HVM) exist.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
def _domain_type(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        kind = image.domain_header.numbers["domain_type"] if image.domain_header else None
        if kind is not None and kind not in enum_values("libxc_image::domain_type"):
            message = f"{prefix}the domain's type {kind:#x} is reserved"
            yield from _domain_hit(image, "domain_type", message)


@rule(
    "LU806",
    "a guest page in an image has 4 KiB",
    ERROR,
    source=f"{_SPEC}, Domain Header, page_shift; 12 on x86",
    mend="Write 12.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
def _page_shift(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        shift = image.domain_header.numbers["page_shift"] if image.domain_header else _PAGE_SHIFT
        if shift != _PAGE_SHIFT:
            yield from _domain_hit(image, "page_shift", f"{prefix}page_shift is {shift}")


@rule(
    "LU807",
    "the reserved field of the domain header is zero",
    ERROR,
    source=f"{_SPEC}, Fields: 'reserved fields are set to zero on save'",
    mend="Clear it: it may be given a meaning.",
    applies=Scope.IMAGE,
)
def _domain_reserved(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        value = image.domain_header.numbers["reserved"] if image.domain_header else 0
        if value:
            message = f"{prefix}the reserved field of the domain header is {value:#x}"
            yield from _domain_hit(image, "reserved", message)


@rule(
    "LU811",
    "no record of live update stands in an image",
    ERROR,
    source="live-update-handover, Data Stream Overview: bit 30; "
    f"{_SPEC}: '0x00000013 - 0x7FFFFFFF: Reserved'",
    mend="The image must come from a handover: Xen refuses to restore it.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
@per_section
def _live_update(section: Section) -> Iterator[Hit]:
    for record in section.records(np.flatnonzero(section.index.types >> np.uint32(30) == 1)):
        yield section.hit(f"{record.type_name} record {record.type:#010x} in an image", record)


def _version_of(section: Section) -> int:
    return 0 if section.image is None else section.image.version


@rule(
    "LU812",
    "STATIC_DATA_END stands once in version 3",
    ERROR,
    source=f"{_SPEC}, v3 compat with v2: 'mandates the presence of a STATIC_DATA_END record'",
    mend="Write it once, behind the records of static data.",
    applies=Scope.IMAGE,
    needs=("LU801",),
    receiver=ERROR,
)
@per_section
def _static_once(section: Section) -> Iterator[Hit]:
    if _version_of(section) < _STATIC_VERSION:
        return
    found = [*section.of_type("STATIC_DATA_END")]
    if not found and section.is_complete:
        yield section.hit("there is no STATIC_DATA_END", section.index[-1])
    for record in found[1:]:
        yield section.hit("a second STATIC_DATA_END", record)


@rule(
    "LU813",
    "no record of version 3 stands in version 2",
    ERROR,
    source=f"{_SPEC}, v3 compat with v2",
    mend="The version in the image header is wrong, or the record was added to an old image.",
    applies=Scope.IMAGE,
    needs=("LU801",),
)
@per_section
def _too_new(section: Section) -> Iterator[Hit]:
    if _version_of(section) >= _STATIC_VERSION:
        return
    for record in section.of_type("STATIC_DATA_END", *_POLICIES):
        yield section.hit(f"{record.type_name} in an image of version 2", record)


@rule(
    "LU814",
    "no memory and no registers come before STATIC_DATA_END",
    ERROR,
    source=f"{_SPEC}, v3 compat with v2: 'ahead of any memory/register content'",
    mend="Write STATIC_DATA_END before them: the receiver creates the domain when it sees it.",
    applies=Scope.IMAGE,
    needs=("LU812",),
    receiver=ERROR,
)
@per_section
def _before_static(section: Section) -> Iterator[Hit]:
    end = section.rows("STATIC_DATA_END")
    if _version_of(section) < _STATIC_VERSION or not len(end):
        return
    for record in section.records(section.rows_in(0, int(end[0]), *_DYNAMIC)):
        yield section.hit(f"{record.type_name} comes before STATIC_DATA_END", record)


@rule(
    "LU815",
    "static data come before STATIC_DATA_END",
    ERROR,
    source=f"{_SPEC}, STATIC_DATA_END: 'marks the end of the static state'",
    mend="Write the record before it: the receiver ignores what comes too late.",
    applies=Scope.IMAGE,
    needs=("LU812",),
)
@per_section
def _after_static(section: Section) -> Iterator[Hit]:
    end = section.rows("STATIC_DATA_END")
    if _version_of(section) < _STATIC_VERSION or not len(end):
        return
    late = section.rows_in(int(end[0]), len(section.index), *_STATIC)
    for record in section.records(late):
        yield section.hit(f"{record.type_name} comes after STATIC_DATA_END", record)


@rule(
    "LU816",
    "TOOLSTACK does not occur",
    ERROR,
    source=f"{_SPEC}, TOOLSTACK (deprecated): it should not be used",
    mend="Put the data into records of libxl: Xen refuses to restore the image.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
@per_section
def _toolstack(section: Section) -> Iterator[Hit]:
    for record in section.of_type("TOOLSTACK"):
        yield section.hit(f"TOOLSTACK of {record.body_length} bytes", record)


@rule(
    "LU817",
    "no record of the back channel stands in an image",
    ERROR,
    source=f"{_SPEC}, CHECKPOINT_DIRTY_PFN_LIST: '(Secondary -> Primary)'",
    mend="It goes from a COLO secondary to its primary: the two directions are mixed up.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
@per_section
def _back_channel(section: Section) -> Iterator[Hit]:
    for record in section.of_type("CHECKPOINT_DIRTY_PFN_LIST"):
        yield section.hit("CHECKPOINT_DIRTY_PFN_LIST goes the other way", record)


@rule(
    "LU818",
    "VERIFY stands between all memory and its second sending",
    WARNING,
    source=f"{_SPEC}, VERIFY: 'all memory has now been sent', 'shall send further memory records'",
    mend="It is for debugging only: leave it out.",
    applies=Scope.IMAGE,
)
@per_section
def _verify(section: Section) -> Iterator[Hit]:
    memory = section.rows("PAGE_DATA")
    for record in section.of_type("VERIFY"):
        before = int(np.searchsorted(memory, record.number))
        if before == 0:
            yield section.hit("no PAGE_DATA comes before VERIFY", record)
        elif before == len(memory) and section.is_complete:
            yield section.hit("no PAGE_DATA follows VERIFY", record)


@rule(
    "LU819",
    "the image has no checkpoints",
    NOTE,
    source=f"{_SPEC}, CHECKPOINT",
    mend="Nothing, if Remus or COLO wrote it: `xl restore` and plain migration refuse it.",
    applies=Scope.IMAGE,
)
@per_section
def _checkpoints(section: Section) -> Iterator[Hit]:
    found = [*section.of_type("CHECKPOINT")]
    if found:
        yield section.hit(f"{len(found)} CHECKPOINT records, the first one here", found[0])


def _pv(section: Section) -> Iterator[Group]:
    return (group for group in section.groups if group.kind == domain_kind("x86_pv"))


def _out_of_order(section: Section, late: Numbers, early: Numbers, what: str) -> Iterator[Hit]:
    """Yield the first of the `late` records if it comes before the first `early` one."""
    if len(late) and len(early) and late[0] < early[0]:
        record = section.index[int(late[0])]
        yield section.hit(f"{record.type_name} comes before {what}", record)


@rule(
    "LU821",
    "the P2M of a PV domain comes before its memory and vCPUs",
    ERROR,
    source=f"{_LAYOUT}, x86 PV Guest: 'strict ordering requirements'",
    mend="Write X86_PV_P2M_FRAMES behind X86_PV_INFO and STATIC_DATA_END.",
    applies=Scope.IMAGE,
    receiver=ERROR,
)
@per_section
def _p2m_first(section: Section) -> Iterator[Hit]:
    for group in _pv(section):
        frames = section.rows("X86_PV_P2M_FRAMES")
        others = section.rows("PAGE_DATA", *_VCPU)
        yield from _out_of_order(section, others, frames, "X86_PV_P2M_FRAMES")
        if len(others) and not len(frames) and section.is_complete:
            record = section.index[int(others[0])]
            yield section.hit(f"there is no X86_PV_P2M_FRAMES ({group.name})", record)


@rule(
    "LU822",
    "the memory of a PV domain comes before its vCPUs",
    ERROR,
    source=f"{_LAYOUT}, x86 PV Guest: 'strict ordering requirements'",
    mend="Write the vCPUs' records when all memory has been written.",
    applies=Scope.IMAGE,
)
@per_section
def _memory_first(section: Section) -> Iterator[Hit]:
    for group in _pv(section):
        for start, stop in group.rounds:
            vcpus = section.rows_in(start, stop, *_VCPU)
            if len(vcpus):
                late = section.rows_in(int(vcpus[0]), stop, "PAGE_DATA")
                for record in section.records(late[:1]):
                    yield section.hit("PAGE_DATA comes after a vCPU's record", record)


@rule(
    "LU823",
    "the state of the domain is complete",
    ERROR,
    source=f"{_LAYOUT}; libxc, x86_hvm_stream_complete() and update_vcpu_context()",
    mend="The sender broke off, or records were lost: the domain cannot run.",
    applies=Scope.IMAGE,
    needs=("LU805",),
    receiver=ERROR,
)
@per_section
def _complete(section: Section) -> Iterator[Hit]:
    if not section.is_complete:
        return
    for group in section.groups:
        wanted = ["PAGE_DATA"]
        if group.kind == domain_kind("x86_hvm"):
            wanted.append("HVM_CONTEXT")
        elif group.kind == domain_kind("x86_pv"):
            wanted.append("X86_PV_VCPU_BASIC")
        for name in wanted:
            if not len(section.rows(name)):
                yield section.hit(f"there is no {name}", section.index[-1])
