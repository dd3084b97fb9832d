"""LU530 to LU532: the parameters of an HVM domain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import NEWEST
from luformat.layout.layouts import entry_size, enum_values, field_spec
from luformat.records.gather import numbers
from luformat.records.index import Record
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import RECORDS, Hit, Refusal, Severity, refused, refused_in
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_PARAMS: Final = "xen_migration_records::hvm_params"
_ENTRY: Final = f"{_PARAMS}::hvm_param_entry"
_ENUM: Final = "xen_migration_records::hvm_param"
_ALLOW, _SET = "hvm_allow_set_param()", "hvm_set_param()"
_MOST: Final = 1 << 16
"""Bytes of parameters that are looked at; real records have some hundred."""
Entry = tuple[int, int, int]
"""Offset in the stream, index, value."""

_ONE_OF: Final = {
    10: ("TIMER_MODE", range(4)),
    14: ("ACPI_S_STATE", (0, 3)),
    31: ("TRIPLE_FAULT_REASON", range(6)),
    33: ("NR_IOREQ_SERVER_PAGES", range(1, 65)),
    35: ("ALTP2M", range(4)),
    36: ("X87_FIP_WIDTH", (0, 4, 8)),
    38: ("MCA_CAP", (0, 1)),
}
"""Parameters with few values that Xen takes."""
_TSS: Final = 104
"""Bytes of a TSS, the least size in VM86_TSS_SIZED."""


def _entries(section: Section, record: Record) -> list[Entry]:
    spec = field_spec(_PARAMS, "params")
    head, each = int(spec["offset"]), entry_size(spec) or 1
    body = section.beginning(record, _MOST)
    count = (len(body or b"") - head) // each
    if body is None or count < 1:
        return []

    table = np.frombuffer(body[head : head + count * each], np.uint8).reshape(-1, each)
    columns = [
        numbers(table, part["offset"], part["width"], section.index.byte_order).tolist()
        for part in (field_spec(_ENTRY, name) for name in ("index", "value"))
    ]
    at = record.body_offset + head
    rows = zip(*columns, strict=True)
    return [(at + place * each, index, value) for place, (index, value) in enumerate(rows)]


def _named(index: int) -> str:
    known = enum_values(_ENUM)
    name = known[index].get("orig_id") if index in known else None
    return f"parameter {index}" + (f" ({name})" if name else "")


@rule(
    "LU530",
    "HVM parameters exist and can be set",
    ERROR,
    source="Xen, hvm_allow_set_param(): HVM_NR_PARAMS; deprecated and read-only parameters",
    mend="Leave the parameter out: no sender of these releases writes it.",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_ALLOW,
)
@per_section
def _index(section: Section) -> Iterator[Hit]:
    count, refused_ones = limit("hvm-parameters"), limit("hvm-parameters-refused")
    for record in section.of_type("HVM_PARAMS"):
        for at, index, _ in _entries(section, record):
            if index >= count.at(NEWEST):
                message = f"parameter {index} does not exist, the last is {count.at(NEWEST) - 1}"
                yield section.hit(message, record, at)
                continue
            refusal = refused(refused_ones, refused_ones.listing(index))
            if refusal.by:
                yield section.hit(f"{_named(index)} cannot be set", record, at, refusal)


@rule(
    "LU531",
    "HVM parameters have values that Xen takes",
    ERROR,
    source="Xen, hvm_set_param(), vmce_enable_mca_cap(), pmtimer_change_ioport()",
    mend="The record is damaged, or another kind of domain wrote it.",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_SET,
)
def _values(subject: Subject) -> Iterator[Hit]:
    is_pvh = subject.config is not None and subject.config.kind == "pvh"
    for section in subject.sections:
        for record in section.of_type("HVM_PARAMS"):
            for at, index, value in _entries(section, record):
                wrong = _complaint(index, value, is_pvh=is_pvh)
                if wrong is not None:
                    message = f"{_named(index)} is {value:#x}: {wrong[0]}"
                    yield section.hit(message, record, at, wrong[1])


def _complaint(index: int, value: int, *, is_pvh: bool) -> tuple[str, Refusal] | None:
    """Return what speaks against a value, and who refuses it."""
    everywhere = refused_in(_SET)
    if index in _ONE_OF and value not in _ONE_OF[index][1]:
        return "Xen takes no such value", everywhere
    if index == _number("viridian"):
        bits = limit("viridian-bits")
        if not value & 1:
            return "the base set is not in it", everywhere
        beyond = refused(bits, bits.beyond(value))
        if beyond.by:
            return "bits that not every release knows", beyond
    if index == _number("vm86_tss") and value >> 32:
        return "it does not fit 32 bits", everywhere
    if index == _number("vm86_tss_sized") and value >> 32 < _TSS:
        return "the size is too small", everywhere
    if index == _number("acpi_ioports_location") and (is_pvh or value > 1):
        reason = "a PVH domain has no PM timer" if is_pvh else "Xen takes 0 or 1"
        return reason, refused_in("pmtimer_change_ioport()")
    return None


def _number(name: str) -> int:
    return next(number for number, member in enum_values(_ENUM).items() if member["id"] == name)


@rule(
    "LU532",
    "an HVM parameter that is set once keeps its value",
    ERROR,
    source="Xen, hvm_allow_set_param(): 'should only be changed once', -EEXIST",
    mend="One of the two values is wrong.",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_ALLOW,
)
@per_section
def _once(section: Section) -> Iterator[Hit]:
    once = limit("hvm-parameters-once")
    for group in section.groups:
        for start, stop in group.rounds:
            seen: dict[int, int] = {}
            for record in section.records(section.rows_in(start, stop, "HVM_PARAMS")):
                for at, index, value in _entries(section, record):
                    before = seen.get(index, 0)
                    seen[index] = value
                    if before and value != before:
                        yield from _changed(section, record, (at, index, value), before, once)


def _changed(
    section: Section, record: Record, entry: Entry, before: int, once: Any
) -> Iterator[Hit]:
    at, index, value = entry
    refusal = refused(once, once.listing(index))
    if refusal.by:
        message = f"{_named(index)} is {value:#x}, and {before:#x} before"
        yield section.hit(message, record, at, refusal)
