"""LU839 to LU841: what PV vCPUs, the P2M and HVM parameters of a libxc image name by PFN.

libxc turns each PFN into the frame that the domain has been given for it. That works only for
pages that the image has populated, and each use wants its own type. The lists of PAGE_DATA
are read once more for this, with the few PFNs in question at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from luformat.layout.layouts import enum_number, enum_values, field_spec
from luformat.records.gather import numbers
from luformat.records.page_entries import part
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.page_lists import entries_of_lists
from luformat.verify.rules.page_data import ranges
from luformat.verify.rules.params import param_entries, param_label
from luformat.verify.rules.pv import CONTEXT_64, Contexts, contexts, field_values
from luformat.verify.section import Section, domain_kind

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_TYPES: Final = "xen_migration_records::pfn_type"
_MEND: Final = "The PFN is damaged, or the page was never sent."
_GDT_PAGE: Final = 512
_RINGS: Final = [
    number
    for number, member in enum_values("xen_migration_records::hvm_param").items()
    if member["id"] in ("console_pfn", "store_pfn")
]


@dataclass(frozen=True, slots=True)
class _Use:
    """A PFN that something names: for what, with which page type, and where it stands."""

    pfn: int
    what: str
    level: int
    hit: Hit


def _kind(name: str) -> int:
    return enum_number(_TYPES, f"XEN_DOMCTL_PFINFO_{name}")


_ABSENT: Final = (None, _kind("BROKEN"), _kind("XTAB"))
"""Types of pages that a domain is not given, and of those in no list."""


def _judged(section: Section, uses: list[_Use]) -> Iterator[Hit]:
    """Yield the hits of the uses whose PFN is not what it has to be."""
    ends = [end for _, _, end, _ in ranges(section)]
    if not ends or not uses:
        return
    kinds = _kinds_of(section, {use.pfn for use in uses})
    for use in uses:
        kind = kinds.get(use.pfn)
        if use.pfn > max(ends):
            message = f"{use.what} is PFN {use.pfn:#x}, beyond the P2M"
        elif kind is None or kind in _ABSENT:
            message = f"{use.what} is PFN {use.pfn:#x}, which is not populated"
        elif kind & (7 if use.level else 15) != use.level:
            wanted = f"a page table of level {use.level}" if use.level else "an ordinary page"
            message = f"{use.what} is PFN {use.pfn:#x} of type {kind:#x}, not {wanted}"
        else:
            continue
        yield replace(use.hit, message=use.hit.message + message)


def _kinds_of(section: Section, pfns: set[int]) -> dict[int, int]:
    """Return the type that the last list gives to each of some pages that any list has."""
    # No list can name a frame that has more bits than a PFN.
    wanted = np.array(sorted(pfn for pfn in pfns if pfn >> 63 == 0), np.int64)
    if not len(wanted):
        return {}
    kinds: dict[int, int] = {}
    for entries in entries_of_lists(section.index):
        found = part(entries, "pfn")
        at = np.searchsorted(wanted, found)
        named = np.flatnonzero(wanted[np.minimum(at, len(wanted) - 1)] == found)
        types = part(entries[named], "page_type")
        kinds.update(zip(found[named].tolist(), types.tolist(), strict=True))
    return kinds


def _is_pv_image(section: Section) -> bool:
    return section.image is not None and section.groups[0].kind == domain_kind("x86_pv")


@rule(
    "LU840",
    "page tables, GDT and start info of a PV vCPU are pages of their kind",
    ERROR,
    source="libxc, process_vcpu_basic() and process_start_info()",
    mend=_MEND,
    applies=Scope.IMAGE,
    needs=("LU522", "LU823", "LU834", "LU836"),
    receiver=ERROR,
    refuser="libxc, process_vcpu_basic() or process_start_info()",
)
@per_section
def _vcpus(section: Section) -> Iterator[Hit]:
    if _is_pv_image(section):
        rows, vcpus = section.vcpus("X86_PV_VCPU_BASIC")
        firsts = {*rows[vcpus == 0].tolist()}
        uses = [
            use
            for width in (4, 8)
            for block in contexts(section, width)
            for use in _named(block, firsts)
        ]
        yield from _judged(section, uses)
        for block in contexts(section, 8):
            base = block.of("user_cr3")
            at = int(field_spec(block.key, "user_cr3")["offset"])
            for place in np.flatnonzero((base != 0) & (base & np.uint64(1) == 0)):
                message = f"user_cr3 is {int(base[place]):#x}: bit 0 is clear, so it is no PFN"
                yield block.hit(int(place), message, at)


def _named(block: Contexts, firsts: set[int]) -> Iterator[_Use]:
    """Yield the pages that contexts name; `firsts` are the records of vCPU 0."""
    is_wide = block.key == CONTEXT_64
    level = 4 if is_wide else 3
    user = field_spec(block.key, "user_regs")
    edx = block.of("rdx" if is_wide else "edx", at=int(user["offset"]), key=user["type"])
    cr3 = block.of("cr3")
    cr1 = block.of("user_cr3") if is_wide else np.zeros_like(cr3)
    gdt, sizes = field_values(block, "gdt_frames"), block.of("gdt_ents")
    at_cr3 = int(field_spec(block.key, "cr3")["offset"])
    for place, row in enumerate(block.rows.tolist()):
        base = int(cr3[place])
        # A 32-bit guest's CR3 has the frame's upper bits below the lower ones.
        pfn = base >> 12 if is_wide else base >> 12 | (base & 0xFFF) << 20
        yield _Use(pfn, "cr3", level, block.hit(place, "", at_cr3))
        user_base = int(cr1[place])
        if user_base & 1:
            yield _Use(user_base >> 12, "the user page table", level, block.hit(place, ""))
        for number in range(min(-(-int(sizes[place]) // _GDT_PAGE), gdt.shape[1])):
            yield _Use(int(gdt[place, number]), f"GDT frame {number}", 0, block.hit(place, ""))
        if row in firsts:
            yield _Use(int(edx[place]), "the start info", 0, block.hit(place, ""))


@rule(
    "LU839",
    "the P2M of a PV domain begins at PFN 0 and lies in ordinary pages",
    ERROR,
    source="libxc, update_guest_p2m(): 'p2m_frame_list'",
    mend=_MEND,
    applies=Scope.IMAGE,
    needs=("LU823", "LU834", "LU836"),
    receiver=ERROR,
    refuser="libxc, update_guest_p2m()",
)
@per_section
def _p2m(section: Section) -> Iterator[Hit]:
    if not _is_pv_image(section):
        return
    found = [*ranges(section)]
    if found and min(start for _, start, _, _ in found) > 0:
        record, start, _, _ = found[0]
        yield section.hit(f"the P2M begins at PFN {start:#x}", record, record.body_offset)
    spec = field_spec("xen_migration_records::x86_pv_p2m_frames", "p2m_pfns")
    uses: list[_Use] = []
    for record, _, _, listed in found:
        body = section.beginning(record, int(spec["offset"]) + 8 * min(listed, 1 << 17)) or b""
        table = np.frombuffer(body[int(spec["offset"]) :], np.uint8)
        table = table[: len(table) // 8 * 8].reshape(-1, 8)
        for place, pfn in enumerate(numbers(table, 0, 8, "little").tolist()):
            at = record.body_offset + int(spec["offset"]) + 8 * place
            uses.append(_Use(pfn, f"P2M frame {place}", 0, section.hit("", record, at)))
    yield from _judged(section, uses)


@rule(
    "LU841",
    "an HVM domain has the pages of its console and of xenstore",
    ERROR,
    source="libxl, console_xswait_callback(): 'console tty: timed out'; xenstored and xenconsoled "
    "map what xc_dom_gnttab_seed() grants",
    mend=_MEND,
    applies=Scope.LIBXL,
    needs=("LU301", "LU302", "LU823", "LU834"),
    receiver=ERROR,
    refuser="libxl, console_xswait_callback()",
)
@per_section
def _rings(section: Section) -> Iterator[Hit]:
    if section.image is None or section.groups[0].kind != domain_kind("x86_hvm"):
        return
    last: dict[int, _Use] = {}
    for entries in param_entries(section):
        for at in np.flatnonzero(entries.places(_RINGS)).tolist():
            index = int(entries.indexes[at])
            # A grant has 32 bits of the frame.
            pfn = int(entries.values[at]) & 0xFFFFFFFF
            last[index] = _Use(pfn, param_label(index), 0, entries.hit(section, at, ""))
    kinds = _kinds_of(section, {use.pfn for use in last.values()})
    for use in last.values():
        if kinds.get(use.pfn) in _ABSENT:
            message = f"{use.what} is PFN {use.pfn:#x}, which is not populated"
            yield replace(use.hit, message=use.hit.message + message)
