"""What stays of an input when its contents are taken out: a list, and nothing else.

The list names the fields that stay, by schema type; what is not on it becomes zeros, be it
known, unknown, damaged, padding, or behind the end. So a field that nobody has thought of is
blank. On the list is what frames the records, what says which domain and vCPU they belong to,
and what the rules of `verify` look at and tells nothing of what a guest computes: control
registers, parameters and features, but no general register, no pointer, no vCPU's MSR.

Bodies are looked at by their shapes: the places of the fields that stay are worked out once
a shape. Of a body without a shape (damaged, long, or made of text) only what stands at its
beginning stays, where the places never vary.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from luformat.containers.container import Container
from luformat.containers.hvm import read_hvm_context
from luformat.containers.part import Part
from luformat.handover.handover import Handover
from luformat.layout.layouts import body_case, field_spec, type_layout
from luformat.layout.shape import Group, Run, Series, Shape, shape_of
from luformat.memory.image import Extent, merge_extents
from luformat.records.bodies import BODY_LIMIT, BodyReader
from luformat.records.format import LIVE_UPDATE
from luformat.records.index import Record, RecordIndex, record_number

__all__ = ["STAYS", "end_of", "kept", "page_contents"]

_LU: Final = "xen_lu_records::"
_REC: Final = "xen_migration_records::"
_PV: Final = "xen_pv_vcpu::"
_HVM: Final = "xen_hvm_context::"
_HEADER: Final = LIVE_UPDATE.header("little").size
"""Bytes of a header, in all layers."""
_CONTEXT: Final = record_number("HVM_CONTEXT")
_PAGES: Final = record_number("PAGE_DATA")
_PAGE_ENTRY: Final = int(type_layout(f"{_REC}page_data::page_descriptor")["size"])
_LEN_CONFIG: Final = int(field_spec("xl_save::config_part", "config")["offset"])
Range = tuple[int, int]
_VCPU: Final = frozenset({"vcpu_id", "reserved"})

STAYS: Final[Mapping[str, frozenset[str]]] = {
    f"{_LU}lu_version": frozenset({"xen_major", "xen_minor"}),
    f"{_LU}lu_m2p::m2p_entry": frozenset({"page_data"}),
    f"{_LU}lu_domain_info": frozenset(
        {
            "domain_type",
            "page_shift",
            "domain_id",
            "domain_handle",
            "ssidref",
            "flags",
            "max_vcpus",
            "emulation_flags",
            "extra_flags",
            "padding",
        }
    ),
    f"{_REC}x86_pv_info": frozenset({"guest_width", "pt_levels", "reserved"}),
    f"{_REC}x86_pv_p2m_frames": frozenset({"start_pfn", "end_pfn"}),
    f"{_REC}x86_tsc_info": frozenset({"mode", "khz", "incarnation", "reserved"}),
    f"{_REC}x86_pv_vcpu_basic": _VCPU,
    f"{_REC}x86_pv_vcpu_extended": _VCPU,
    f"{_REC}x86_pv_vcpu_xsave": _VCPU,
    f"{_REC}x86_pv_vcpu_msrs": _VCPU,
    f"{_PV}extended_context": frozenset({"vcpu", "len_context"}),
    f"{_PV}xsave_context": frozenset({"xcr0", "xcr0_accum"}),
    f"{_PV}msr": frozenset({"index", "reserved"}),
    "x86_xsave::xsave_header": frozenset({"xstate_bv", "xcomp_bv_low", "xcomp_bv_high"}),
    f"{_REC}hvm_params": frozenset({"count", "reserved"}),
    f"{_REC}hvm_params::hvm_param_entry": frozenset({"index", "value"}),
    f"{_REC}cpuid_leaf": frozenset({"leaf", "subleaf", "eax", "ebx", "ecx", "edx"}),
    f"{_REC}msr_policy_entry": frozenset({"index", "flags", "value"}),
    f"{_REC}page_data": frozenset({"count", "reserved"}),
    f"{_REC}page_data::page_descriptor": frozenset({"raw"}),
    f"{_HVM}header": frozenset({"magic", "version", "changeset", "cpuid", "gtsc_khz"}),
    f"{_HVM}cpu": frozenset(
        {"cr0", "cr4", "msr_efer", "dr6", "dr7", "pending_event", "flags", "pad0"}
    ),
    f"{_HVM}pic": frozenset({"init_and_priority", "mode", "elcr", "int_output"}),
    f"{_HVM}pci_link": frozenset({"route", "pad0"}),
    f"{_HVM}viridian_vcpu": frozenset({"pad"}),
    f"{_HVM}lapic": frozenset({"apic_base_msr", "disabled", "timer_divisor"}),
    f"{_HVM}mtrr": frozenset({"msr_mtrr_cap", "msr_mtrr_def_type"}),
    f"{_HVM}cpu_xsave": frozenset({"xfeature_mask", "xcr0", "xcr0_accum"}),
    f"{_HVM}cpu_msr": frozenset({"num_msrs", "padding"}),
    f"{_HVM}msr": frozenset({"index", "reserved"}),
    f"{_HVM}vmce_vcpu": frozenset({"caps"}),
    "libxl_stream::emulator_header": frozenset({"emulator_id", "index"}),
    "libxl_stream::checkpoint_state": frozenset({"control_id", "padding"}),
}
"""The fields that stay, by schema type; headers of records and of layers stay as a whole."""


def kept(found: Handover | Container) -> tuple[Extent, ...]:
    """Return the ranges of an input's bytes that stay: headers, and the fields of `STAYS`."""
    if isinstance(found, Handover):
        ranges, end = [*_of_index(found.records)], found.stream_length
    else:
        ranges, end = [*_of_container(found)], found.end
    ranges.append((end, min(end_of(found), found.source.size)))
    return merge_extents(ranges)


def end_of(found: Handover | Container) -> int:
    """Return where the input ends (bytes): behind END, or the header that does not fit.

    That header stays: as zeros it would be END.
    """
    end = found.stream_length if isinstance(found, Handover) else found.end
    return end if found.error is None else end + _HEADER


def page_contents(container: Container) -> Iterator[Range]:
    """Yield the ranges of a saved domain that are contents of its pages."""
    for image in container.images:
        for number in image.records.numbers_of(record_number("PAGE_DATA")).tolist():
            record = image.records[number]
            yield _page_list(record)[1], record.body_end


def _of_container(container: Container) -> Iterator[Range]:
    for message in container.messages:
        yield _part(message)
    if container.xl is not None:
        yield _part(container.xl.header)
        if container.xl.end > (start := container.xl.header.end):
            yield start, min(start + _LEN_CONFIG, container.xl.end)
    if container.libvirt is not None:
        yield _part(container.libvirt.header)
    if container.xapi is not None:
        yield _part(container.xapi.signature)
        for section in container.xapi.sections:
            yield _part(section.header)
    for layer in (container.libxl, container.xenstore):
        if layer is not None:
            yield _part(layer.header)
            yield from _of_index(layer.records)
    for image in container.images:
        yield _part(image.header)
        if image.domain_header is not None:
            yield _part(image.domain_header)
        yield from _of_index(image.records)
    if container.hvm is not None:
        yield from _of_index(container.hvm.entries)


def _part(part: Part) -> Range:
    return part.offset, part.offset + part.length


def _of_index(index: RecordIndex) -> Iterator[Range]:
    reader = BodyReader(index) if index.format.record == LIVE_UPDATE.record else None
    for record in index:
        yield record.offset, record.body_offset
        case = body_case(index.format.record, record.type)
        if case is None or index.format.bodies_in_record:
            continue
        if record.format.record == LIVE_UPDATE.record and record.type == _CONTEXT:
            yield from _of_context(record)
        elif record.format.record == LIVE_UPDATE.record and record.type == _PAGES:
            yield _page_list(record)
        else:
            key, names = case
            params: tuple[object, ...] = tuple(record.byte_order == "big" for _ in names)
            if reader is not None:
                params = tuple(reader.parameters(record, names))
            yield from _of_body(record, key, params)


def _of_context(record: Record) -> Iterator[Range]:
    context = read_hvm_context(record.source, record.body_offset, record.body_length)
    yield from _of_index(context.entries)
    if context.error is not None:
        # The descriptor that does not fit stays: as zeros it would end the context.
        yield context.end, min(context.end + _HEADER, record.body_end)


def _page_list(record: Record) -> Range:
    """Return where the page list of PAGE_DATA stands, as far as the record has room for it."""
    count, pages = (field_spec(f"{_REC}page_data", name) for name in ("count", "pfns"))
    head = int(pages["offset"])
    if record.body_length < head:
        return record.body_offset, record.body_offset
    raw = record.source.read(record.body_offset + count["offset"], count["width"])
    length = head + int.from_bytes(raw, record.byte_order) * _PAGE_ENTRY
    return record.body_offset, record.body_offset + min(length, record.body_length)


def _of_body(record: Record, key: str, params: tuple[object, ...]) -> Iterator[Range]:
    shape = None
    if record.body_length <= BODY_LIMIT:
        body = record.body_bytes()
        shape = shape_of(key, params, body, 0, len(body))
    places = _head_places(key) if shape is None else shape.form(_places)
    for start, end in places:
        if end <= record.body_length:
            yield record.body_offset + start, record.body_offset + end


@cache
def _head_places(key: str, at: int = 0) -> tuple[Range, ...]:
    """Return the ranges that stay of the fields whose places never vary, from `at` on."""
    found: list[Range] = []
    for spec in type_layout(key)["fields"]:
        if spec["offset"] is None or spec["width"] is None or "if" in spec:
            break
        start = at + int(spec["offset"])
        if spec["kind"] == "type":
            found += _head_places(spec["type"], start)
        elif spec["id"] in STAYS.get(key, ()):
            found.append((start, start + int(spec["width"])))
    return tuple(found)


def _places(shape: Shape) -> tuple[Range, ...]:
    """Return the ranges of a shape that stay, from the beginning of the body."""
    return tuple((extent.start, extent.end) for extent in merge_extents(_in_group(shape.root)))


def _in_group(group: Group, at: int = 0) -> Iterator[Range]:
    stays = STAYS.get(group.plan.key, frozenset())
    for name, member in group.members.items():
        if isinstance(member, Group):
            yield from _in_group(member, at)
        elif isinstance(member, Series):
            for item in member.items:
                yield from _in_group(item, at)
        elif isinstance(member, Run) and member.element is not None:
            size = member.element.size
            for number in range(member.count):
                yield from _in_group(member.element.root, at + member.offset + number * size)
        elif name in stays:
            yield at + member.offset, at + member.offset + member.size
