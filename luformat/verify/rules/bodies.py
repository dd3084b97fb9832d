"""LU5xx: what the bodies say of records that handovers and libxc images share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import NEWEST
from luformat.layout.layouts import (
    body_case,
    byte_order_of,
    field_spec,
    type_layout,
)
from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.records.gather import numbers
from luformat.records.index import Record, record_number
from luformat.verify.fields import PV_VCPU, field_offset
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import (
    NOT_REFUSED,
    RECORDS,
    Hit,
    Refusal,
    Scope,
    Severity,
    refused,
    refused_in,
)
from luformat.verify.section import Numbers, Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_LIBXC: Final = "libxc-migration-stream"
_CONTENT: Final = {"X86_PV_VCPU_MSRS": "msrs"}
"""What the field behind the head of a PV vCPU's record is called, if not `context`."""
_POLICIES: Final = ("X86_CPUID_POLICY", "X86_MSR_POLICY")
_MOST_EXTENDED: Final = 128
"""Bytes of an extended context at most (libxc, handle_x86_pv_vcpu_blob())."""
_LENGTH_IGNORED: Final = ("END", "STATIC_DATA_END", "X86_PV_INFO", "VERIFY", "CHECKPOINT")
"""Records whose surplus bytes libxc does not look at."""
_LAYERED: Final = RECORDS | Scope.CONTEXT | Scope.LIBXL | Scope.XENSTORE


def _key(name: str) -> str:
    case = body_case("xen_record", record_number(name))
    if case is None:
        raise KeyError(name)
    return case[0]


def _place(name: str, field: str) -> tuple[int, int]:
    """Return offset and width (bytes) of a field of a record."""
    spec = field_spec(_key(name), field)
    return spec["offset"], spec["width"]


def _field(section: Section, name: str, field: str) -> tuple[Numbers, Numbers]:
    """Return the records of a type that have an integer field, and its values."""
    at, width = _place(name, field)
    byte_order = byte_order_of(_key(name), section.index.byte_order)
    rows, octets = section.octets(section.rows(name), at, width)
    return rows, numbers(octets, 0, width, byte_order).astype(np.int64)


@rule(
    "LU501",
    "every body has the layout of its type",
    ERROR,
    source="the record's own section of its specification",
    mend="`luformat show INPUT records/N --hex` shows where it stops making sense.",
    applies=_LAYERED,
    receiver=ERROR,
    refuser="the handler of the record",
)
def _layout(subject: Subject) -> Iterator[Hit]:
    for section in subject.sections:
        for misfit in section.shapes.misfits():
            if misfit.error is not None:
                message, record = misfit.error.message, misfit.record
                yield section.hit_at(message, misfit.error, record, _cut_short(record))
        lists = section.page_lists
        for record in section.records(lists.numbers[~lists.listed]):
            body = section.body(record)
            if body is not None and body.error is not None:
                yield section.hit_at(body.error.message, body.error, record)
    for layer in subject.layers:
        for found in layer.misfits:
            if found.error is not None:
                yield Hit(found.error.message, found.error.where, found.record.number)


def _cut_short(record: Record) -> Refusal | None:
    """Tell whether receivers take a body that is cut off."""
    if record.type == record_number("X86_PV_VCPU_EXTENDED"):
        # libxc puts zeros behind it; Xen looks at the length that the context itself names.
        context, _ = _place("X86_PV_VCPU_EXTENDED", "context")
        named = field_offset("xen_pv_vcpu::extended_context", "syscall32_callback_eip")
        if record.body_length == context or record.body_length >= context + named:
            return NOT_REFUSED
        return refused_in("XEN_DOMCTL_set_ext_vcpucontext")
    return None


@rule(
    "LU502",
    "no body is longer than its layout",
    ERROR,
    source=f"{_LIBXC} and live-update-handover, Future Extensions: a type is not extended",
    mend="A longer record needs a new type: 'by adding a new record type'.",
    applies=RECORDS | Scope.LIBXL | Scope.XENSTORE,
    receiver=ERROR,
    refuser="the handler of the record",
)
def _too_long(subject: Subject) -> Iterator[Hit]:
    for section in subject.sections:
        for misfit in section.shapes.misfits():
            record = misfit.record
            if misfit.extra:
                message = f"{record.type_name} has {misfit.extra} bytes too many"
                taken = NOT_REFUSED if record.type_name in _LENGTH_IGNORED else None
                yield section.hit(message, record, record.body_end - misfit.extra, taken)
    for layer in subject.layers:
        for found in layer.misfits:
            if found.extra:
                entry = found.record
                message = f"{entry.type_name} has {found.extra} bytes too many"
                at = entry.body_end - found.extra
                yield layer.hit(message, entry, at, NOT_REFUSED)


@rule(
    "LU512",
    "every vCPU is one of the domain's",
    ERROR,
    source=f"{_LIBXC}: vcpu_id; live-update-handover: max_vcpus; xl's configuration: max_vcpus",
    mend="The vCPU number or max_vcpus is wrong.",
    applies=RECORDS,
    needs=("LU511",),
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_vcpu_blob()",
)
@per_section
def _vcpu_ids(section: Section) -> Iterator[Hit]:
    for name in PV_VCPU:
        rows, vcpus = section.vcpus(name)
        for row, vcpu in zip(rows.tolist(), vcpus.tolist(), strict=True):
            group = section.group_of(row)
            if group is not None and group.max_vcpus is not None and vcpu >= group.max_vcpus:
                record = section.index[row]
                message = f"{name} is of vCPU {vcpu}, the domain has {group.max_vcpus}"
                is_empty = record.body_length <= _place(name, _CONTENT.get(name, "context"))[0]
                taken = NOT_REFUSED if is_empty else None
                yield section.hit(message, record, record.body_offset, taken)


@rule(
    "LU513",
    "guest width and page table depth exist",
    ERROR,
    source=f"{_LIBXC}, X86_PV_INFO: 4 and 3, or 8 and 4",
    mend="The records of the guest's vCPUs cannot be read without them.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_info()",
)
@per_section
def _pv_info(section: Section) -> Iterator[Hit]:
    for record in section.of_type("X86_PV_INFO"):
        info = section.value(record)
        if info is not None and (info.guest_width, info.pt_levels) not in ((8, 4), (4, 3)):
            message = f"guest width {info.guest_width} with {info.pt_levels} page table levels"
            yield section.hit(message, record, record.body_offset)


@rule(
    "LU514",
    "the TSC was not set anew",
    NOTE,
    source="review of the domain context series: incarnation is visible to the guest; Xen, "
    "tsc_set_info(): every domain has 1, each restore adds 1",
    mend="Nothing: the domain was restored before.",
    applies=RECORDS,
)
@per_section
def _incarnation(section: Section) -> Iterator[Hit]:
    rows, values = _field(section, "X86_TSC_INFO", "incarnation")
    for place in np.flatnonzero(values > 1):
        record = section.index[int(rows[place])]
        yield section.hit(f"the TSC's incarnation is {values[place]}", record)


@rule(
    "LU519",
    "reserved fields of a body are zero",
    ERROR,
    source=f"{_LIBXC}, Fields: 'reserved fields are set to zero on save'",
    mend="Clear the field in the producer: it may be given a meaning.",
    applies=RECORDS,
)
@per_section
def _reserved(section: Section) -> Iterator[Hit]:
    for name in ("X86_PV_INFO", "X86_TSC_INFO", "HVM_PARAMS", *PV_VCPU):
        at, width = _place(name, "reserved")
        rows, octets = section.octets(section.rows(name), at, width)
        for place in np.flatnonzero(octets.any(axis=1)):
            record = section.index[int(rows[place])]
            message = f"the reserved field of {name} is {octets[place].tobytes().hex(' ')}"
            yield section.hit(message, record, record.body_offset + at)


@rule(
    "LU520",
    "a record of data has some",
    WARNING,
    source=f"{_LIBXC}, Layout: 'Data records with no content should be elided'; Errata 1",
    mend="Leave the record out. Xen 4.6 to 4.8 wrote such records.",
    applies=RECORDS,
)
@per_section
def _no_content(section: Section) -> Iterator[Hit]:
    for name in PV_VCPU[1:]:
        rows = section.rows(name)
        at, width = _place(name, "reserved")
        head = at + width
        for record in section.records(rows[section.index.lengths[rows] == head]):
            yield section.hit(f"{name} has no content", record)
    rows, counts = _field(section, "HVM_PARAMS", "count")
    for record in section.records(rows[counts == 0]):
        yield section.hit("HVM_PARAMS has no parameter", record)


@rule(
    "LU521",
    "a policy has entries",
    ERROR,
    source="libxc, handle_x86_cpuid_policy() and handle_x86_msr_policy()",
    mend="Leave the record out, as Xen does.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_x86_cpuid_policy() or handle_x86_msr_policy()",
)
@per_section
def _empty_policy(section: Section) -> Iterator[Hit]:
    rows = section.rows(*_POLICIES)
    for record in section.records(rows[section.index.lengths[rows] == 0]):
        yield section.hit(f"{record.type_name} is empty", record)


@rule(
    "LU522",
    "a PV vCPU's context has a size that Xen takes",
    ERROR,
    source="libxc, handle_x86_pv_vcpu_blob(): by the guest's width; at most 128 bytes extended",
    mend="The width in X86_PV_INFO is wrong, or the length of the record.",
    applies=RECORDS,
    needs=("LU513",),
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_vcpu_blob()",
)
@per_section
def _context_sizes(section: Section) -> Iterator[Hit]:
    basic = "X86_PV_VCPU_BASIC"
    layout = type_layout(_key(basic))
    head = layout["fields"][-1]["offset"]
    sizes = {int(size): case["type"] for size, case in layout["fields"][-1]["cases"].items()}
    for record in section.of_type(basic):
        width = section.guest_width(record)
        wanted = next(size for size, key in sizes.items() if key.endswith(str(8 * width)))
        got = record.body_length - head
        if got >= 0 and got != wanted:
            yield section.hit(
                f"{basic} holds {got} bytes, the context of a {8 * width}-bit guest has {wanted}",
                record,
                refusal=None if got else NOT_REFUSED,
            )
    extended = "X86_PV_VCPU_EXTENDED"
    rows = section.rows(extended)
    for record in section.records(rows[section.index.lengths[rows] > head + _MOST_EXTENDED]):
        got = record.body_length - head
        yield section.hit(f"{extended} holds {got} bytes, more than {_MOST_EXTENDED}", record)


@rule(
    "LU523",
    "SHARED_INFO is one page",
    ERROR,
    source=f"{_LIBXC}, SHARED_INFO: 'exactly 1 page long'",
    mend="Write the whole page and nothing else.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_shared_info()",
)
@per_section
def _shared_info(section: Section) -> Iterator[Hit]:
    rows = section.rows("SHARED_INFO")
    for record in section.records(rows[section.index.lengths[rows] != GUEST_PAGE_SIZE]):
        yield section.hit(f"SHARED_INFO has {record.body_length} bytes", record)


@rule(
    "LU524",
    "the TSC mode exists",
    ERROR,
    source=f"{_LIBXC}, X86_TSC_INFO; Xen, tsc_set_info(): any other mode is -EINVAL",
    mend="Write one of the modes that are left: 0 to 2. Mode 3 is gone since Xen 4.12.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="tsc_set_info()",
)
@per_section
def _tsc_mode(section: Section) -> Iterator[Hit]:
    modes_of = limit("tsc-modes")
    known = [*modes_of.at(NEWEST)]
    rows, modes = _field(section, "X86_TSC_INFO", "mode")
    at, _ = _place("X86_TSC_INFO", "mode")
    for place in np.flatnonzero(~np.isin(modes, known)):
        record = section.index[int(rows[place])]
        refusal = refused(modes_of, modes_of.lacking(int(modes[place])))
        message = f"the TSC mode is {modes[place]}"
        yield section.hit(message, record, record.body_offset + at, refusal)


@rule(
    "LU527",
    "an extended context names the vCPU of its record",
    ERROR,
    source="libxc, process_vcpu_extended(): Xen sets the state of the vCPU in the context",
    mend="One of the two numbers is wrong: another vCPU would be given the state.",
    applies=RECORDS,
)
@per_section
def _extended_vcpu(section: Section) -> Iterator[Hit]:
    name = "X86_PV_VCPU_EXTENDED"
    context, _ = _place(name, "context")
    at = context + field_offset("xen_pv_vcpu::extended_context", "vcpu")
    _, width = _place(name, "vcpu_id")
    rows, octets = section.octets(section.rows(name), at, width)
    named = numbers(octets, 0, width, "little").astype(np.int64)
    ids, vcpus = _field(section, name, "vcpu_id")
    of_record = dict(zip(ids.tolist(), vcpus.tolist(), strict=True))
    for row, vcpu in zip(rows.tolist(), named.tolist(), strict=True):
        if of_record.get(row, vcpu) != vcpu:
            record = section.index[row]
            message = f"the context is of vCPU {vcpu}, the record of vCPU {of_record[row]}"
            yield section.hit(message, record, record.body_offset + at)
