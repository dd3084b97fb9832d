"""LU6xx: the HVM context. Its entries, their order and their sizes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Final

import numpy as np

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import NEWEST
from luformat.containers.releases import releases_of_entries
from luformat.errors import MemoryAbsentError
from luformat.layout.layouts import body_case, enum_label, enum_number, enum_values, type_layout
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, NOT_REFUSED, Hit, Severity, refused
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, NOTE = Severity.ERROR, Severity.NOTE
_ENUM: Final = "xen_hvm_context::save_type"
_LOAD: Final = "Xen's hvm_load()"
_ZERO_EXTENDED: Final = ("CPU", "LAPIC", "RTC", "VIRIDIAN_DOMAIN", "VIRIDIAN_VCPU", "VMCE_VCPU")
"""Entries that Xen fills up with zeros, whatever they lack."""
_MOST_VCPUS: Final = int(limit("hvm-vcpus").at(NEWEST))
_PER_VCPU: Final = (
    "CPU",
    "LAPIC",
    "LAPIC_REGS",
    "MTRR",
    "CPU_XSAVE",
    "VIRIDIAN_VCPU",
    "VMCE_VCPU",
    "TSC_ADJUST",
    "CPU_MSR",
)


@rule(
    "LU601",
    "an HVM context begins with its HEADER",
    ERROR,
    source=f"{_LOAD}: the header is read first",
    mend="The new Xen refuses the context.",
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="hvm_load()",
)
def _header_first(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        if not len(context.content.entries):
            if not getattr(context.content.error, "got", 0):
                yield context.hit("the HVM context is empty")
        elif context.content.entries[0].type_name != "HEADER":
            yield context.hit("stands first, where HEADER should", context.content.entries[0])


@rule(
    "LU602",
    "an HVM context ends with its END entry",
    ERROR,
    source=f"{_LOAD}: runs until the END entry",
    mend="The context was cut off, or the length of an entry is damaged.",
    needs=("LU601",),
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="hvm_load()",
)
def _terminated(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        error = context.content.error
        # What the dump does not have, a rule of its pages names.
        if error is not None and not isinstance(error, MemoryAbsentError):
            hit = context.hit(error.message)
            yield replace(hit, where=error.where)


@rule(
    "LU603",
    "every HVM entry is of a known type",
    ERROR,
    source=f"{_LOAD}: an unknown type code is -EINVAL; none is optional",
    mend="The context comes from a Xen with types of its own, or is damaged.",
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="hvm_load()",
)
def _known(subject: Subject) -> Iterator[Hit]:
    reserved = {
        number
        for number, member in enum_values(_ENUM).items()
        if member["id"].startswith(("amazon", "unassigned"))
    }
    for context in subject.contexts:
        for entry in context.content.entries:
            if entry.type in reserved or entry.type not in enum_values(_ENUM):
                yield context.hit("no Xen release loads this type", entry)


@rule(
    "LU604",
    "the sizes of the HVM entries are those of one Xen release",
    ERROR,
    source="Xen's public headers, arch-x86/hvm/save.h, by release",
    mend="The context mixes releases, or the length of an entry is damaged.",
    needs=("LU602",),
    applies=CONTEXTS,
)
def _sizes(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        if releases_of_entries(context.content.entries) is None:
            yield context.hit("no Xen release writes entries of these sizes together")


@rule(
    "LU605",
    "no HVM entry stands twice",
    ERROR,
    source=f"{_LOAD}: the second overwrites the first",
    mend="Write each state once.",
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="hvm_load(): HEADER has no loader",
)
def _twice(subject: Subject) -> Iterator[Hit]:
    entries, header = subject.entries, enum_number(_ENUM, "HEADER")
    instances = np.where(entries.codes == header, 0, entries.instances)
    whats = (entries.owners << 32) + (entries.codes << 16) + instances
    _, firsts, which = np.unique(whats, return_index=True, return_inverse=True)
    for row in np.flatnonzero(firsts[which] < np.arange(len(whats))).tolist():
        refusal = None if entries.codes[row] == header else NOT_REFUSED
        yield entries.hit(row, "stands a second time", refusal=refusal)


@rule(
    "LU606",
    "nothing follows the END entry",
    NOTE,
    source=f"{_LOAD}: bytes after END are ignored",
    mend="Nothing, if they are zero: they are not read.",
    applies=CONTEXTS,
)
def _trailing(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        if context.content.trailing:
            message = f"{context.content.trailing} bytes follow the END entry"
            yield context.hit_at(message, context.content.end)


@rule(
    "LU607",
    "every vCPU of an HVM context is one of the domain's",
    ERROR,
    source="live-update-handover, LU_DOMAIN_INFO: max_vcpus; xl's configuration: max_vcpus",
    mend="The instance or max_vcpus is wrong: `xl restore` takes another configuration file.",
    needs=("LU511",),
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="the loader of the entry: 'dom has no vcpu'",
)
def _vcpus(subject: Subject) -> Iterator[Hit]:
    entries = subject.entries
    rows = entries.rows(*_PER_VCPU)
    most = np.array(
        [context.max_vcpus or _MOST_VCPUS for _, context in entries.contexts()], np.int64
    )
    for row in rows[entries.instances[rows] >= most[entries.owners[rows]]].tolist():
        yield entries.hit(row, f"the domain has {most[entries.owners[row]]} vCPUs")


@rule(
    "LU608",
    "no HVM entry is longer than its type",
    ERROR,
    source=f"{_LOAD}: hvm_load_entry() compares the length",
    mend="A newer Xen wrote the context, or the length of the entry is damaged.",
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
    refuser="hvm_load_entry()",
)
def _too_long(subject: Subject) -> Iterator[Hit]:
    entries = subject.entries
    for code in entries.kinds:
        most = longest_entry(code)
        if most is None:
            continue
        rows = np.flatnonzero(entries.codes == code)
        lapic = limit("lapic-octets") if enum_label(_ENUM, code) == "LAPIC" else None
        least = most if lapic is None else min(value for _, value in lapic.since)
        for row in rows[entries.lengths[rows] > least].tolist():
            length = int(entries.lengths[row])
            message = f"the body is {length} bytes, at most {most} are loaded"
            if lapic is None:
                yield entries.hit(row, message)
                continue
            if length <= most:
                message = f"the body is {length} bytes, older releases load at most {least}"
            refusal = refused(lapic, lapic.below(length))
            yield entries.hit(row, message, refusal=refusal)


@rule(
    "LU609",
    "no HVM entry is shorter than its type",
    ERROR,
    source=f"{_LOAD}: hvm_load_entry() compares the length; hvm_load_entry_zeroextend(), of CPU, "
    "LAPIC, RTC, VIRIDIAN_DOMAIN, VIRIDIAN_VCPU and VMCE_VCPU, does not",
    mend="The length of the entry is damaged, or its end is lost.",
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
    refuser="hvm_load_entry()",
)
def _too_short(subject: Subject) -> Iterator[Hit]:
    entries = subject.entries
    for code in entries.kinds:
        sizes = _sizes_of(code)
        taken = NOT_REFUSED if enum_label(_ENUM, code) in _ZERO_EXTENDED else None
        rows = np.flatnonzero(entries.codes == code) if sizes else np.empty(0, np.int64)
        lengths = entries.lengths[rows]
        for row in rows[(lengths < max(sizes or [0])) & ~np.isin(lengths, sizes)].tolist():
            wanted = " or ".join(str(size) for size in sizes)
            message = f"the body is {entries.lengths[row]} bytes, needs {wanted}"
            yield entries.hit(row, message, refusal=taken)


@cache
def longest_entry(code: int) -> int | None:
    """Return the length in bytes of a body's longest form; None for a type without such."""
    sizes = _sizes_of(code)
    return max(sizes) if sizes else None


def longest_entry_of(name: str) -> int:
    """Return the length in bytes of the longest form of the bodies of a type by its name."""
    return longest_entry(enum_number(_ENUM, name)) or 0


@cache
def _sizes_of(code: int) -> list[int]:
    """Return the lengths in bytes that a body of fixed layout can have."""
    case = body_case("xen_hvm_context::entry", code)
    if case is None:
        return []
    layout = type_layout(case[0])
    return list(layout["sizes"] or ([] if layout["size"] is None else [layout["size"]]))
