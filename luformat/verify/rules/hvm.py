"""LU6xx: the HVM context. Its entries, their order and their sizes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from luformat.containers.releases import releases_of_entries
from luformat.layout.layouts import body_case, enum_values, type_layout
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, Hit, Scope, Severity
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


@rule(
    "LU601",
    "an HVM context begins with its HEADER",
    ERROR,
    source=f"{_LOAD}: the header is read first",
    mend="The new Xen refuses the context.",
    applies=CONTEXTS,
    receiver=ERROR,
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
)
def _terminated(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        error = context.content.error
        if error is not None:
            hit = context.hit(error.message)
            yield Hit(hit.message, error.where, hit.record, hit.domain)


@rule(
    "LU603",
    "every HVM entry is of a known type",
    ERROR,
    source=f"{_LOAD}: an unknown type code is -EINVAL; none is optional",
    mend="The context comes from a Xen with types of its own, or is damaged.",
    applies=CONTEXTS,
    receiver=ERROR,
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
)
def _twice(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        seen: set[tuple[int, int]] = set()
        for entry in context.content.entries:
            if (entry.type, entry.instance) in seen:
                yield context.hit("stands a second time", entry)
            seen.add((entry.type, entry.instance))


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
    source="live-update-handover, LU_DOMAIN_INFO: max_vcpus",
    mend="The instance or max_vcpus is wrong.",
    needs=("LU511",),
    applies=Scope.HANDOVER,
)
def _vcpus(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        limit = context.max_vcpus
        for entry in context.content.entries if limit is not None else ():
            if entry.type_name in _PER_VCPU and entry.instance >= (limit or 0):
                yield context.hit(f"the domain has {limit} vCPUs", entry)


@rule(
    "LU608",
    "no HVM entry is longer than its type",
    ERROR,
    source=f"{_LOAD}: hvm_load_entry() compares the length",
    mend="A newer Xen wrote the context, or the length of the entry is damaged.",
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
)
def _too_long(subject: Subject) -> Iterator[Hit]:
    for context in subject.contexts:
        for entry in context.content.entries:
            most = longest_entry(entry.type)
            if most is not None and entry.body_length > most:
                message = f"the body is {entry.body_length} bytes, at most {most} are loaded"
                yield context.hit(message, entry)


@cache
def longest_entry(code: int) -> int | None:
    """Return the length in bytes of a body's longest form; None for a type without such."""
    case = body_case("xen_hvm_context::entry", code)
    if case is None:
        return None
    layout = type_layout(case[0])
    if layout["size"] is not None:
        return int(layout["size"])
    return max(layout["sizes"]) if layout["sizes"] else None
