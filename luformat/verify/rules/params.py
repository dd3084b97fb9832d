"""LU530 to LU532: the parameters of an HVM domain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import NEWEST
from luformat.layout.layouts import entry_size, enum_values, field_spec
from luformat.records.gather import numbers
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import RECORDS, Hit, Refusal, Severity, refused, refused_in
from luformat.verify.section import Numbers, Section
from luformat.verify.subject import Subject

__all__ = ["ParamEntries", "param_entries", "param_label"]

ERROR: Final = Severity.ERROR
_PARAMS: Final = "xen_migration_records::hvm_params"
_ENTRY: Final = f"{_PARAMS}::hvm_param_entry"
_ENUM: Final = "xen_migration_records::hvm_param"
_ALLOW, _SET = "hvm_allow_set_param()", "hvm_set_param()"
_MOST: Final = 1 << 16
"""Bytes of parameters that are looked at; real records have some hundred."""
_AT_ONCE: Final = 1 << 16
"""Parameters that are held at a time, or those of one record."""

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
_INDEX: Final = (1 << 32) - 1
_TSS: Final = 104
"""Bytes of a TSS, the least size in VM86_TSS_SIZED."""


@dataclass(frozen=True, slots=True)
class ParamEntries:
    """Parameters as columns, in stream order: number of the record, offset, index, value."""

    rows: Numbers
    offsets: Numbers
    indexes: npt.NDArray[np.uint64]
    values: npt.NDArray[np.uint64]

    def places(self, wanted: Iterable[int]) -> npt.NDArray[np.bool_]:
        """Tell of each parameter whether it is one of some."""
        return np.isin(self.indexes, np.array([*wanted], np.uint64))

    def hit(self, section: Section, at: int, message: str, refusal: Refusal | None = None) -> Hit:
        """Return a hit in the parameter at a place of the columns."""
        record = section.index[int(self.rows[at])]
        return section.hit(message, record, int(self.offsets[at]), refusal)


def param_entries(section: Section) -> Iterator[ParamEntries]:
    """Yield the parameters of all records, of a limited number of records at a time."""
    spec = field_spec(_PARAMS, "params")
    head, each = int(spec["offset"]), entry_size(spec) or 1
    rows = section.rows("HVM_PARAMS")
    counts = (np.minimum(section.index.lengths[rows].astype(np.int64), _MOST) - head) // each
    rows, counts = rows[counts > 0], counts[counts > 0]
    parts = np.cumsum(counts) // _AT_ONCE
    for part in sorted(set(parts.tolist())):
        chosen = parts == part
        found = [
            _of_length(section, rows[chosen & (counts == count)], head, each, count)
            for count in sorted(set(counts[chosen].tolist()))
        ]
        columns = [np.concatenate(column) for column in zip(*found, strict=True)]
        order = np.argsort(columns[1], kind="stable")
        yield ParamEntries(*(column[order] for column in columns))


def _of_length(
    section: Section, rows: Numbers, head: int, each: int, count: int
) -> tuple[Numbers, Numbers, npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Return the columns of records with `count` parameters that can be read."""
    rows, octets = section.octets(rows, head, count * each)
    table = octets.reshape(-1, each)
    index, value = (
        numbers(table, part["offset"], part["width"], section.index.byte_order)
        for part in (field_spec(_ENTRY, name) for name in ("index", "value"))
    )
    offsets = (section.body_offsets(rows) + head)[:, None] + np.arange(count) * each
    # libxc hands 32 bits of the index to Xen.
    return np.repeat(rows, count), offsets.reshape(-1), index & np.uint64(_INDEX), value


def param_label(index: int) -> str:
    """Return how messages name a parameter: its index, and its name if it has one."""
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
    count, refused_ones = limit("hvm-parameters").at(NEWEST), limit("hvm-parameters-refused")
    for entries in param_entries(section):
        refusals = {
            index: refused(refused_ones, refused_ones.listing(index))
            for index in set(entries.indexes.tolist())
            if index < count
        }
        wrong = [index for index in refusals if refusals[index].by]
        is_wrong = (entries.indexes >= count) | entries.places(wrong)
        for at in np.flatnonzero(is_wrong).tolist():
            index = int(entries.indexes[at])
            if index >= count:
                message = f"parameter {index} does not exist, the last is {count - 1}"
                yield entries.hit(section, at, message)
            else:
                message = f"{param_label(index)} cannot be set"
                yield entries.hit(section, at, message, refusals[index])


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
        for entries in param_entries(section):
            for at in np.flatnonzero(entries.places(_judged())).tolist():
                index, value = int(entries.indexes[at]), int(entries.values[at])
                wrong = _complaint(index, value, is_pvh=is_pvh)
                if wrong is not None:
                    message = f"{param_label(index)} is {value:#x}: {wrong[0]}"
                    yield entries.hit(section, at, message, wrong[1])


@cache
def _judged() -> tuple[int, ...]:
    """Return the parameters whose values something can speak against."""
    named = ("viridian", "vm86_tss", "vm86_tss_sized", "acpi_ioports_location")
    return (*_ONE_OF, *map(_number, named))


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


@cache
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
    seen: dict[int, int] = {}
    in_round = -1
    for entries in param_entries(section):
        kept = [index for index in set(entries.indexes.tolist()) if once.listing(index)]
        rounds = section.rounds_of(entries.rows)
        for at in np.flatnonzero(entries.places(kept) & (rounds >= 0)).tolist():
            if rounds[at] != in_round:
                in_round, seen = int(rounds[at]), {}
            index, value = int(entries.indexes[at]), int(entries.values[at])
            before = seen.get(index, 0)
            seen[index] = value
            if before and value != before:
                refusal = refused(once, once.listing(index))
                message = f"{param_label(index)} is {value:#x}, and {before:#x} before"
                yield entries.hit(section, at, message, refusal)
