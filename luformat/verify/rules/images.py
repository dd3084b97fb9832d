"""LU811 to LU829: classes and order of records in a libxc image."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.layout.layouts import field_spec
from luformat.verify.fields import PV_VCPU
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import NOT_REFUSED, Hit, Scope, Severity
from luformat.verify.section import Section, domain_kind

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_SPEC: Final = "libxc-migration-stream"
_LAYOUT: Final = f"{_SPEC}, Layout"
_STATIC_VERSION: Final = 3
_POLICIES: Final = ("X86_CPUID_POLICY", "X86_MSR_POLICY")
_STATIC: Final = ("X86_PV_INFO", *_POLICIES)
_MEMORY: Final = ("PAGE_DATA", "X86_PV_P2M_FRAMES")
"""Records whose handlers in libxc look for STATIC_DATA_END."""
_DYNAMIC: Final = (
    *_MEMORY,
    "X86_TSC_INFO",
    "SHARED_INFO",
    "HVM_PARAMS",
    "HVM_CONTEXT",
    *PV_VCPU,
)


@rule(
    "LU811",
    "no record of live update stands in an image",
    ERROR,
    source="live-update-handover, Data Stream Overview: bit 30; "
    f"{_SPEC}: '0x00000013 - 0x7FFFFFFF: Reserved'",
    mend="The image must come from a handover: Xen refuses to restore it.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, restore()",
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
    refuser="libxc, handle_static_data_end()",
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
    refuser="libxc, handle_page_data() or handle_x86_pv_p2m_frames()",
)
@per_section
def _before_static(section: Section) -> Iterator[Hit]:
    end = section.rows("STATIC_DATA_END")
    if _version_of(section) < _STATIC_VERSION or not len(end):
        return
    for record in section.records(section.rows_in(0, int(end[0]), *_DYNAMIC)):
        message = f"{record.type_name} comes before STATIC_DATA_END"
        taken = None if record.type_name in _MEMORY else NOT_REFUSED
        yield section.hit(message, record, refusal=taken)


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
    refuser="libxc, restore()",
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
    refuser="libxc, restore()",
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


@rule(
    "LU821",
    "the P2M of a PV domain comes before its memory and vCPUs",
    ERROR,
    source=f"{_LAYOUT}, x86 PV Guest: 'strict ordering requirements'",
    mend="Write X86_PV_P2M_FRAMES behind X86_PV_INFO and STATIC_DATA_END.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, handle_page_data()",
)
@per_section
def _p2m_first(section: Section) -> Iterator[Hit]:
    for group in section.groups_of("x86_pv"):
        frames = section.rows("X86_PV_P2M_FRAMES")
        others = section.rows("PAGE_DATA", *PV_VCPU)
        if len(others) and len(frames) and others[0] < frames[0]:
            record = section.index[int(others[0])]
            # Pages need the P2M at once, the state of vCPUs is put aside until the end.
            is_paged = len(section.rows_in(0, int(frames[0]), "PAGE_DATA")) > 0
            yield section.hit(
                f"{record.type_name} comes before X86_PV_P2M_FRAMES",
                record,
                refusal=None if is_paged else NOT_REFUSED,
            )
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
    for group in section.groups_of("x86_pv"):
        for start, stop in group.rounds:
            vcpus = section.rows_in(start, stop, *PV_VCPU)
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
    refuser="libxc, stream_complete()",
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
        if group.kind == domain_kind("x86_pv") and len(section.rows("X86_PV_VCPU_BASIC")):
            yield from _first_vcpu(section)


def _first_vcpu(section: Section) -> Iterator[Hit]:
    """Yield a hit if vCPU 0 has no registers: an empty record is none."""
    name = "X86_PV_VCPU_BASIC"
    rows, vcpus = section.vcpus(name)
    head = int(field_spec("xen_migration_records::x86_pv_vcpu_basic", "context")["offset"])
    if not (section.index.lengths[rows[vcpus == 0]] > head).any():
        yield section.hit("there is no X86_PV_VCPU_BASIC of vCPU 0", section.index[-1])
