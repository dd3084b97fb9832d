"""LU6xx: the HVM context. Its entries, their order and their sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.containers import HvmContext, HvmEntry, read_hvm_context
from luformat.errors import LuformatError
from luformat.layouts import enum_values
from luformat.records import Record
from luformat.releases import releases_of_entries
from luformat.verify.findings import Hit, Severity, rule
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, NOTE = Severity.ERROR, Severity.NOTE
_ENUM: Final = "xen_hvm_context::save_type"
_LOAD: Final = "Xen's hvm_load()"
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


def _contexts(subject: Subject) -> Iterator[tuple[Record, HvmContext]]:
    for record in subject.of_type("HVM_CONTEXT"):
        try:
            yield record, read_hvm_context(record.source, record.body_offset, record.body_length)
        except LuformatError:
            continue  # not in the dump: another rule says so


def _hit(subject: Subject, record: Record, entry: HvmEntry, message: str) -> Hit:
    name = entry.type_name if entry.type_name != "unknown" else f"type {entry.typecode}"
    return subject.hit(f"HVM entry {name} {entry.instance}: {message}", record, entry.offset)


@rule(
    "LU601",
    "an HVM context begins with its HEADER",
    ERROR,
    source=f"{_LOAD}: the header is read first",
    mend="The new Xen refuses the context.",
)
def _header_first(subject: Subject) -> Iterator[Hit]:
    for record, context in _contexts(subject):
        if not len(context.entries):
            yield subject.hit("the HVM context is empty", record)
        elif context.entries[0].type_name != "HEADER":
            yield _hit(subject, record, context.entries[0], "stands first, where HEADER should")


@rule(
    "LU602",
    "an HVM context ends with its END entry",
    ERROR,
    source=f"{_LOAD}: runs until the END entry",
    mend="The context was cut off, or the length of an entry is damaged.",
    needs=("LU601",),
)
def _terminated(subject: Subject) -> Iterator[Hit]:
    for record, context in _contexts(subject):
        if context.error is not None:
            yield Hit(
                context.error.message,
                context.error.where,
                record.number,
                subject.domain_of.get(record.number),
            )


@rule(
    "LU603",
    "every HVM entry is of a known type",
    ERROR,
    source=f"{_LOAD}: an unknown type code is -EINVAL; none is optional",
    mend="The context comes from a Xen with types of its own, or is damaged.",
)
def _known(subject: Subject) -> Iterator[Hit]:
    reserved = {
        number
        for number, member in enum_values(_ENUM).items()
        if member["id"].startswith(("amazon", "unassigned"))
    }
    for record, context in _contexts(subject):
        for entry in context.entries:
            if entry.typecode in reserved or entry.typecode not in enum_values(_ENUM):
                yield _hit(subject, record, entry, "no Xen release loads this type")


@rule(
    "LU604",
    "the sizes of the HVM entries are those of one Xen release",
    ERROR,
    source="Xen's public headers, arch-x86/hvm/save.h, by release",
    mend="The context mixes releases, or the length of an entry is damaged.",
    needs=("LU602",),
)
def _sizes(subject: Subject) -> Iterator[Hit]:
    for record, context in _contexts(subject):
        if releases_of_entries(context.entries) is None:
            yield subject.hit("no Xen release writes entries of these sizes together", record)


@rule(
    "LU605",
    "no HVM entry stands twice",
    ERROR,
    source=f"{_LOAD}: the second overwrites the first",
    mend="Write each state once.",
)
def _twice(subject: Subject) -> Iterator[Hit]:
    for record, context in _contexts(subject):
        seen: set[tuple[int, int]] = set()
        for entry in context.entries:
            if (entry.typecode, entry.instance) in seen:
                yield _hit(subject, record, entry, "stands a second time")
            seen.add((entry.typecode, entry.instance))


@rule(
    "LU606",
    "nothing follows the END entry",
    NOTE,
    source=f"{_LOAD}: bytes after END are ignored",
    mend="Nothing, if they are zero: they are not read.",
)
def _trailing(subject: Subject) -> Iterator[Hit]:
    for record, context in _contexts(subject):
        if context.trailing:
            message = f"{context.trailing} bytes follow the END entry"
            yield subject.hit(message, record, context.end)


@rule(
    "LU607",
    "every vCPU of an HVM context is one of the domain's",
    ERROR,
    source="live-update-handover, LU_DOMAIN_INFO: max_vcpus",
    mend="The instance or max_vcpus is wrong.",
    needs=("LU511",),
)
def _vcpus(subject: Subject) -> Iterator[Hit]:
    domains = subject.handover.domains if subject.handover else ()
    for record, context in _contexts(subject):
        position = subject.domain_of.get(record.number)
        limit = None if position is None else getattr(domains[position].info, "max_vcpus", None)
        if limit is None:
            continue
        for entry in context.entries:
            if entry.type_name in _PER_VCPU and entry.instance >= limit:
                yield _hit(subject, record, entry, f"the domain has {limit} vCPUs")
