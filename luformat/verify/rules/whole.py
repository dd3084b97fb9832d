"""LU413 to LU418: what belongs together in a domain is together.

The document asks for none of it, and the parts of Xen that restore saved domains take much that
cannot run. So an error is only what one of them refuses; the rest is a warning.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.verify.entries import Entries
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import CONTEXTS, RECORDS, Hit, Scope, Severity
from luformat.verify.section import DomainRecords, Section
from luformat.verify.subject import Context, Subject

__all__: list[str] = []

ERROR, WARNING = Severity.ERROR, Severity.WARNING
_BASIC: Final = "X86_PV_VCPU_BASIC"
_LOCAL_APIC: Final = ("LAPIC", "LAPIC_REGS")
_PER_VCPU: Final = ("CPU", *_LOCAL_APIC)
"""What a vCPU of an HVM domain has that is up; one that is down has no CPU."""


def _groups(section: Section, kind: str) -> Iterator[DomainRecords]:
    """Yield the domains of a kind whose records are all there."""
    if section.is_complete:
        yield from section.groups_of(kind)


def _numbers(section: Section, start: int, stop: int, name: str) -> dict[int, int]:
    """Return the vCPUs that have a record of a type, with the first such record of each."""
    rows, vcpus = section.vcpus_in(start, stop, name)
    return dict(zip(vcpus[::-1].tolist(), rows[::-1].tolist(), strict=True))


@rule(
    "LU413",
    "a PV domain has the registers of its vCPU 0",
    WARNING,
    source="libxc, process_start_info(): it reads the context of vCPU 0",
    mend="Without it the domain cannot run, and libxc refuses the image.",
    applies=RECORDS,
    needs=("LU409",),
    receiver=ERROR,
)
@per_section
def _first_vcpu(section: Section) -> Iterator[Hit]:
    for group in _groups(section, "x86_pv"):
        if not len(section.rows_in(group.start, group.stop, "X86_PV_INFO")):
            continue  # LU409
        found = _numbers(section, group.start, group.stop, _BASIC)
        if section.kind is Scope.IMAGE and not found:
            continue  # LU823
        if 0 not in found:
            message = f"the PV domain {group.name} has no {_BASIC} of vCPU 0"
            yield section.hit(message, section.index[group.start])


@rule(
    "LU414",
    "a PV vCPU with registers has its extended state, and the reverse",
    WARNING,
    source="libxc, write_all_vcpu_information(): it writes both of each vCPU that is online",
    mend="Xen takes one without the other; the guest then runs without its callbacks, or the "
    "vCPU not at all.",
    applies=RECORDS,
)
@per_section
def _both_states(section: Section) -> Iterator[Hit]:
    names = (_BASIC, "X86_PV_VCPU_EXTENDED")
    for group in _groups(section, "x86_pv"):
        for start, stop in group.rounds:
            found = [_numbers(section, start, stop, name) for name in names]
            for one, other in ((0, 1), (1, 0)):
                for vcpu in sorted(found[one].keys() - found[other].keys()):
                    record = section.index[found[one][vcpu]]
                    yield section.hit(f"vCPU {vcpu} has {names[one]}, not {names[other]}", record)


def _vcpus(entries: Entries, name: str) -> set[tuple[int, int]]:
    """Return (number of the context, vCPU) of the entries of a type."""
    rows = entries.rows(name)
    return set(zip(entries.owners[rows].tolist(), entries.instances[rows].tolist(), strict=True))


def _unbroken(entries: Entries) -> dict[int, Context]:
    """Return the contexts whose entries are all there, by their numbers."""
    return {number: c for number, c in entries.contexts() if c.content.error is None}  # LU602


@rule(
    "LU415",
    "an HVM vCPU with registers has its local APIC, and this both its parts",
    WARNING,
    source="Xen's hvm_save(): LAPIC and LAPIC_REGS of each vCPU, CPU of those that are up",
    mend="Xen loads the context; a vCPU without its local APIC gets no interrupts.",
    applies=CONTEXTS,
)
def _same_vcpus(subject: Subject) -> Iterator[Hit]:
    contexts = _unbroken(subject.entries)
    found = [_vcpus(subject.entries, name) for name in _PER_VCPU]
    up = {number for number, _ in found[0]}  # without any it is LU416
    everyone = set().union(*found)
    missing = sorted(
        (number, place, vcpu)
        for place, name in enumerate(_PER_VCPU)
        if name in _LOCAL_APIC
        for number, vcpu in everyone - found[place]
        if number in up and number in contexts
    )
    for number, place, vcpu in missing:
        yield contexts[number].hit(f"there is no {_PER_VCPU[place]} of vCPU {vcpu}")


@rule(
    "LU416",
    "a domain has a vCPU",
    WARNING,
    source="a domain without one cannot run",
    mend="The producer has left out the state of the vCPUs, or the records of the domain end "
    "too early: see whether a length is wrong.",
    applies=RECORDS | Scope.CONTEXT,
    needs=("LU409",),
)
def _no_vcpu(subject: Subject) -> Iterator[Hit]:
    up = {number for number, _ in _vcpus(subject.entries, "CPU")}
    for number, context in _unbroken(subject.entries).items():
        if number not in up:
            yield context.hit("the HVM context has no CPU")
    for section in subject.sections:
        for group in _groups(section, "x86_hvm"):
            if not len(section.rows_in(group.start, group.stop, "HVM_CONTEXT")):
                message = f"the HVM domain {group.name} has no HVM_CONTEXT"
                yield section.hit(message, section.index[group.start])
