"""What stays of an input when its contents are taken out: a list, and nothing else.

The list names the fields that stay, by schema type; what is not on it becomes zeros, be it
known, unknown, damaged, padding, or behind the end. So a field that nobody has thought of is
blank. On the list is what frames the records, what says which domain and vCPU they belong to,
and what the rules of `verify` look at and tells nothing of what a guest computes: control
registers, frame numbers, parameters and features, but no general register, no pointer, no
vCPU's MSR.

Of some values a rule only asks of which kind they are: an address that is canonical, a text of
allowed characters. `stand_ins` has another value of the same kind for these, so that a copy has
the findings of its original.

Bodies are looked at by their shapes: the places of the fields that stay are worked out once
a shape. Of a body without a shape (damaged, long, or made of text) only what stands at its
beginning stays, where the places never vary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from luformat.containers.container import Container
from luformat.containers.hvm import context_of
from luformat.containers.part import Part
from luformat.handover.anonymise import Pseudonyms
from luformat.handover.edits import Edit
from luformat.handover.handover import Handover
from luformat.handover.stand_ins import (
    FRAME,
    STAND_INS,
    entries_text,
    frame,
    state_text,
    xml_text,
)
from luformat.layout.layouts import body_case, entry_size, field_spec, type_layout
from luformat.layout.shape import Group, Run, Series, Shape
from luformat.layout.shape_tree import shape_of
from luformat.memory.image import Extent, merge_extents
from luformat.records.bodies import BODY_LIMIT, BodyReader
from luformat.records.format import LIVE_UPDATE
from luformat.records.index import Record, RecordIndex, record_number

__all__ = ["STAYS", "Left", "end_of", "left", "page_contents"]

_LU: Final = "xen_lu_records::"
_REC: Final = "xen_migration_records::"
_PV: Final = "xen_pv_vcpu::"
_HVM: Final = "xen_hvm_context::"
_XS: Final = "xenstore_state::record::"
_HEADER: Final = LIVE_UPDATE.header("little").size
"""Bytes of a header, in all layers."""
_HVM_CONTEXT: Final = record_number("HVM_CONTEXT")
_PAGES: Final = record_number("PAGE_DATA")
_PAGE_ENTRY: Final = int(type_layout(f"{_REC}page_data::page_descriptor")["size"])
_BASIC: Final = f"{_REC}x86_pv_vcpu_basic"
_LONGEST_HEAD: Final = 1 << 12
"""Bytes of a long body in which fields with fixed places are looked for."""
_EMULATOR: Final = int(type_layout("libxl_stream::emulator_header")["size"])
_LEN_CONFIG: Final = int(field_spec("xl_save::config_part", "config")["offset"])
Range = tuple[int, int]
Place = tuple[int, int, Callable[[int], int] | None]
"""A field that is looked at, from the beginning of a body; what stands in for it, None if it
stays."""
_VCPU: Final = frozenset({"vcpu_id", "reserved"})
_WATCH: Final = frozenset({"conn_id", "len_wpath", "len_token", "depth", "reserved"})

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
    f"{_REC}x86_pv_p2m_frames": frozenset({"start_pfn", "end_pfn", "p2m_pfns"}),
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
    f"{_HVM}pic": frozenset(
        {"irr", "imr", "isr", "irq_base", "init_and_priority", "mode", "elcr", "int_output"}
    ),
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
    f"{_XS}global_data": frozenset({"rw_socket_fd", "evtchn_fd"}),
    f"{_XS}connection_data": frozenset(
        {"conn_id", "conn_type", "fields", "len_in_data", "len_out_resp", "len_out_data"}
        | {"unique_id"}
    ),
    f"{_XS}connection_data::shared_ring": frozenset({"domid", "tdomid", "evtchn"}),
    f"{_XS}connection_data::socket": frozenset({"socket_fd", "reserved"}),
    f"{_XS}watch_data": _WATCH,
    f"{_XS}watch_data_extended": _WATCH,
    f"{_XS}transaction_data": frozenset({"conn_id", "tx_id"}),
    f"{_XS}node_data": frozenset(
        {"conn_id", "tx_id", "len_path", "len_value", "access", "num_perms"}
    ),
}
"""The fields that stay, by schema type; headers of records and of layers stay as a whole."""


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of an input: ranges that stay, and edits with what stands in for others."""

    ranges: tuple[Extent, ...]
    edits: list[Edit]


def left(found: Handover | Container, names: Pseudonyms) -> Left:
    """Return what is left of an input's bytes: headers, the fields of `STAYS`, stand-ins.

    `names` has what paths of xenstored are called.
    """
    if isinstance(found, Handover):
        parts, end = _of_index(found.records, names), found.stream_length
    else:
        parts, end = _of_container(found, names), found.end
    ranges: list[Range] = [(end, min(end_of(found), found.source.size))]
    edits: list[Edit] = []
    for part in parts:
        if isinstance(part, Edit):
            edits.append(part)
        else:
            ranges.append(part)
    return Left(merge_extents(ranges), edits)


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


def _of_container(container: Container, names: Pseudonyms) -> Iterator[Range | Edit]:
    for message in container.messages:
        yield _part(message)
    if container.xl is not None:
        yield _part(container.xl.header)
        if container.xl.end > (start := container.xl.header.end):
            yield start, min(start + _LEN_CONFIG, container.xl.end)
    if container.libvirt is not None:
        yield _part(container.libvirt.header)
        if (xml := container.libvirt.xml_part) is not None:
            text = container.source.read(xml.offset, xml.length)
            yield Edit(xml.offset, xml.end, xml_text(text))
    if container.xapi is not None:
        yield _part(container.xapi.signature)
        for section in container.xapi.sections:
            yield _part(section.header)
    for layer in (container.libxl, container.xenstore):
        if layer is not None:
            yield _part(layer.header)
            yield from _of_index(layer.records, names)
    for image in container.images:
        yield _part(image.header)
        if image.domain_header is not None:
            yield _part(image.domain_header)
        yield from _of_index(image.records, names)
    if container.hvm is not None:
        yield from _of_index(container.hvm.entries, names)


def _part(part: Part) -> Range:
    return part.offset, part.offset + part.length


def _of_index(index: RecordIndex, names: Pseudonyms) -> Iterator[Range | Edit]:
    reader = BodyReader(index) if index.format.record == LIVE_UPDATE.record else None
    for record in index:
        yield record.offset, record.body_offset
        if record.body_end < record.end:
            yield from _of_padding(record)
        case = body_case(index.format.record, record.type)
        if case is None:
            continue
        if index.format.bodies_in_record:
            yield from _of_state(record, case[0], names)
        elif record.format.record == LIVE_UPDATE.record and record.type == _HVM_CONTEXT:
            yield from _of_context(record, names)
        elif record.format.record == LIVE_UPDATE.record and record.type == _PAGES:
            yield _page_list(record)
        elif record.type_name == "EMULATOR_XENSTORE_DATA":
            yield from _of_entries(record)
        else:
            key, params_of = case
            params: tuple[object, ...] = tuple(record.byte_order == "big" for _ in params_of)
            if reader is not None:
                params = tuple(reader.parameters(record, params_of))
            yield from _of_body(record, key, params)


def _of_padding(record: Record) -> Iterator[Edit]:
    """Yield a stand-in for padding that is not zero, as it should be."""
    length = record.end - record.body_end
    if any(record.source.read(record.body_end, length)):
        yield Edit(record.body_end, record.end, b"\xff" * length)


def _of_state(record: Record, key: str, names: Pseudonyms) -> Iterator[Range | Edit]:
    """Yield what is left of a record of xenstored: its numbers, and its texts renamed."""
    if record.body_length > BODY_LIMIT:
        return
    start = 0
    # Where there is no text, the shape is that of the whole record.
    raw = record.source.read(record.offset, record.end - record.offset)
    shape = shape_of(record.format.record, (record.byte_order == "big",), raw, 0, len(raw))
    if shape is not None:
        yield from _filled(shape.form(_places), raw, record.offset)
        return
    yield from _filled(_head_places(key), record.body_bytes(), record.body_offset)
    for start, text in state_text(record, key, names):
        yield Edit(record.body_offset + start, record.body_offset + start + len(text), text)


def _of_entries(record: Record) -> Iterator[Range | Edit]:
    """Yield which emulator entries of xenstore are of, and texts like those in them."""
    head = record.body_offset, record.body_offset + min(record.body_length, _EMULATOR)
    yield head
    if _EMULATOR < record.body_length <= BODY_LIMIT:
        yield Edit(head[1], record.body_end, entries_text(record.body_bytes()[_EMULATOR:]))


def _of_context(record: Record, names: Pseudonyms) -> Iterator[Range | Edit]:
    context = context_of(record)
    yield from _of_index(context.entries, names)
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


def _of_body(record: Record, key: str, params: tuple[object, ...]) -> Iterator[Range | Edit]:
    length = record.body_length
    if length <= BODY_LIMIT:
        body = record.body_bytes()
        shape = shape_of(key, params, body, 0, length)
    else:
        body, shape = record.source.read(record.body_offset, _LONGEST_HEAD), None
    places = _head_places(key) if shape is None else shape.form(_places)
    yield from _filled(places, body, record.body_offset)
    if key == _BASIC and record.format is not LIVE_UPDATE:
        yield from _start_info(record, body)


def _filled(places: tuple[Place, ...], body: bytes, offset: int) -> Iterator[Range | Edit]:
    """Yield what is left of a body at `offset` by the places of its fields."""
    for start, end, stand_in in places:
        if end > len(body):
            continue
        if stand_in is None:
            yield offset + start, offset + end
        elif value := stand_in(int.from_bytes(body[start:end], "little")):
            content = value.to_bytes(end - start, "little")
            yield Edit(offset + start, offset + end, content)


def _start_info(record: Record, body: bytes) -> Iterator[Edit]:
    """Yield the frame of the start info, which libxc takes from a register of vCPU 0."""
    head = int(field_spec(_BASIC, "context")["offset"])
    for key, (user, name) in FRAME.items():
        if len(body) == head + type_layout(key)["size"] and not any(body[:4]):
            spec = field_spec(user, name)
            start = head + int(field_spec(key, "user_regs")["offset"]) + int(spec["offset"])
            end = start + int(spec["width"])
            value = frame(int.from_bytes(body[start:end], "little"))
            at = record.body_offset
            yield Edit(at + start, at + end, value.to_bytes(end - start, "little"))


@cache
def _head_places(key: str, at: int = 0) -> tuple[Place, ...]:
    """Return the fields that are looked at and whose places never vary, from `at` on."""
    found: list[Place] = []
    for spec in type_layout(key)["fields"]:
        if spec["offset"] is None:
            break
        start = at + int(spec["offset"])
        if spec["kind"] == "type" and "repeat" not in spec:
            found += _head_places(spec["type"], start)
        if spec["width"] is None:
            break
        if spec["kind"] != "type":
            found += _of_field(key, spec["id"], start, start + int(spec["width"]))
    return tuple(found)


def _of_field(key: str, name: str, start: int, end: int) -> Iterator[Place]:
    if name in STAYS.get(key, ()):
        yield start, end, None
    elif (stand_in := STAND_INS.get(key, {}).get(name)) is not None:
        each = entry_size(field_spec(key, name)) or end - start
        yield from ((at, at + each, stand_in) for at in range(start, end, each))


def _places(shape: Shape) -> tuple[Place, ...]:
    """Return the fields of a shape that are looked at; what stays is merged."""
    found = [*_in_group(shape.root)]
    stays = merge_extents((start, end) for start, end, stand_in in found if stand_in is None)
    others = [place for place in found if place[2] is not None]
    return (*((extent.start, extent.end, None) for extent in stays), *others)


def _in_group(group: Group, at: int = 0) -> Iterator[Place]:
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
        else:
            start = at + member.offset
            yield from _of_field(group.plan.key, name, start, start + member.size)
