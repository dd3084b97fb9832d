"""LU618 to LU623, LU628: interrupt controllers and other devices that Xen does not load."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.layout.layouts import bits_of
from luformat.layout.limits import machine_check_bits
from luformat.verify.entries import Block, entry_key
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, Hit, Scope, Severity, refused_since
from luformat.verify.rules.hvm import longest_entry_of
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_MEND: Final = "The entry is damaged, or no Xen wrote it."
_LAST_ROUTE: Final = 15
_MOST_RANGES: Final = 8
_NO_SUCH_DEVICE: Final = ("PIC", "IOAPIC", "PIT", "RTC", "HPET", "PMTIMER")
"""Entries of devices that a PVH domain does not have."""
_ELCR: Final = {0: 0xFC, 1: 0xDE}
"""Lines of each PIC that may be level-triggered, the cascade of the first one included."""


def _blocks(subject: Subject, name: str) -> Iterator[Block]:
    return subject.entries.blocks(name, longest_entry_of(name))


@rule(
    "LU618",
    "a LAPIC is not in x2APIC mode while it is off",
    ERROR,
    source="Xen, lapic_load_hidden(): EXTD without ENABLE is illegal",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="lapic_load_hidden() or lapic_check_hidden()",
)
def _x2apic(subject: Subject) -> Iterator[Hit]:
    key = entry_key("LAPIC")
    extd, enabled = (np.uint64(bits_of(key, name)[0]) for name in ("is_x2apic", "is_enabled"))
    for block in _blocks(subject, "LAPIC"):
        base = block.of("apic_base_msr")
        for place in np.flatnonzero((base & extd != 0) & (base & enabled == 0)):
            message = f"apic_base_msr is {int(base[place]):#x}: EXTD without ENABLE"
            yield subject.entries.hit(int(block.rows[place]), message, "apic_base_msr")


@rule(
    "LU619",
    "there are two PICs, and the first is the master",
    ERROR,
    source="Xen, vpic_load(): instance 0 or 1; vpic_check(), since 4.19 (69c89dd787): values",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="vpic_load() or vpic_check()",
)
def _pic(subject: Subject) -> Iterator[Hit]:
    entries = subject.entries
    key = entry_key("PIC")
    values_too = refused_since("pic-values")
    master, init = (np.uint64(bits_of(key, name)[0]) for name in ("is_master", "init_state"))
    for block in _blocks(subject, "PIC"):
        instances = entries.instances[block.rows]
        for place in np.flatnonzero(instances > 1):
            yield entries.hit(int(block.rows[place]), "there are only PICs 0 and 1")
        is_master = block.of("mode") & master != 0
        wrong = {
            "mode": ((instances == 0) != is_master, "is_master does not fit the instance"),
            "int_output": (block.of("int_output") > 1, "int_output is above 1"),
            "init_and_priority": (
                (block.of("int_output") != 0) & (block.of("init_and_priority") & init != 0),
                "there is output while it is being initialised",
            ),
            "elcr": (
                block.of("elcr") & ~np.where(is_master, *map(np.uint64, _ELCR.values())) != 0,
                "elcr has lines that cannot be level-triggered",
            ),
        }
        for name, (bad, what) in wrong.items():
            for place in np.flatnonzero(bad & (instances <= 1)):
                yield entries.hit(int(block.rows[place]), what, name, values_too)


@rule(
    "LU620",
    "PCI links lead to ISA interrupts, and the padding is zero",
    ERROR,
    source="Xen, irq_load_link(): 'PCI-ISA link out of range'; irq_check_link(), since 4.19",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="irq_load_link() or irq_check_link()",
)
def _links(subject: Subject) -> Iterator[Hit]:
    padding = refused_since("pci-link-padding")
    for block in _blocks(subject, "PCI_LINK"):
        routes = block.raw("route")
        for place in np.flatnonzero((routes > _LAST_ROUTE).any(axis=1)):
            row = int(block.rows[place])
            message = f"a link leads to interrupt {int(routes[place].max())}"
            yield subject.entries.hit(row, message, "route")
        for place in np.flatnonzero(block.raw("pad0").any(axis=1)):
            row = int(block.rows[place])
            yield subject.entries.hit(row, "the padding is not zero", "pad0", padding)


@rule(
    "LU621",
    "a vCPU has no more MTRRs than Xen",
    ERROR,
    source="Xen, hvm_load_mtrr_msr(): 'too many variable range MTRRs'",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="hvm_load_mtrr_msr()",
)
def _mtrr(subject: Subject) -> Iterator[Hit]:
    mask = np.uint64(bits_of(entry_key("MTRR"), "vcnt")[0])
    for block in _blocks(subject, "MTRR"):
        counts = block.of("msr_mtrr_cap") & mask
        for place in np.flatnonzero(counts > _MOST_RANGES):
            message = (
                f"msr_mtrr_cap says {int(counts[place])} variable ranges, Xen has {_MOST_RANGES}"
            )
            yield subject.entries.hit(int(block.rows[place]), message, "msr_mtrr_cap")


@rule(
    "LU622",
    "the padding of VIRIDIAN_VCPU is zero",
    ERROR,
    source="Xen, viridian_load_vcpu_ctxt()",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="viridian_load_vcpu_ctxt()",
)
def _viridian(subject: Subject) -> Iterator[Hit]:
    for block in _blocks(subject, "VIRIDIAN_VCPU"):
        for place in np.flatnonzero(block.raw("pad").any(axis=1)):
            row = int(block.rows[place])
            yield subject.entries.hit(row, "the padding is not zero", "pad")


@rule(
    "LU623",
    "the machine check capabilities are ones that Xen gives",
    ERROR,
    source="Xen, vmce_restore_vcpu(): 'unsupported MCA capabilities'",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="vmce_restore_vcpu()",
)
def _vmce(subject: Subject) -> Iterator[Hit]:
    known = np.uint64(machine_check_bits(entry_key("VMCE_VCPU")))
    for block in _blocks(subject, "VMCE_VCPU"):
        caps = block.of("caps")
        for place in np.flatnonzero(caps & ~known):
            message = f"caps is {int(caps[place]):#x}: no Xen gives {int(caps[place] & ~known):#x}"
            yield subject.entries.hit(int(block.rows[place]), message, "caps")


@rule(
    "LU628",
    "a PVH domain has none of a PC's devices",
    ERROR,
    source="Xen, vpic_load(), ioapic_load(), pit_load(), rtc_load(), hpet_load(), acpi_load()",
    mend="The type in the configuration is wrong: `xl restore` takes a file with another one.",
    applies=Scope.XL,
    receiver=ERROR,
    refuser="the loader of the entry: -ENODEV",
)
def _pvh(subject: Subject) -> Iterator[Hit]:
    if subject.config is None or subject.config.kind != "pvh":
        return
    for row in subject.entries.rows(*_NO_SUCH_DEVICE).tolist():
        yield subject.entries.hit(row, "a PVH domain has no such device")
