"""LU536 to LU538, LU540, LU543 to LU545: registers of PV vCPUs that Xen does not set.

The frames that they name are PFNs in a libxc image and MFNs in a handover; `frames` looks at
the former.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import entry_size, field_spec, type_layout
from luformat.layout.limits import (
    EFLAGS_VM,
    PV_ADDRESSES,
    PV_LOW_END,
    PV_XEN_END,
    PV_XEN_START,
    machine_check_bits,
)
from luformat.records.gather import Bytes, numbers
from luformat.verify.fields import known_bits
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import (
    RECORDS,
    Hit,
    Refusal,
    Severity,
    refused_in,
    refused_since,
)
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__ = ["CONTEXT_64", "Contexts", "contexts", "field_values"]

ERROR, WARNING = Severity.ERROR, Severity.WARNING
Column = npt.NDArray[np.uint64]
CONTEXT_64: Final = "xen_pv_vcpu::guest_context_64"
_CONTEXT_32: Final = "xen_pv_vcpu::guest_context_32"
_BASIC: Final = "X86_PV_VCPU_BASIC"
_EXTENDED: Final = "X86_PV_VCPU_EXTENDED"
_EXTENDED_KEY: Final = "xen_pv_vcpu::extended_context"
_SET_EXTENDED: Final = "XEN_DOMCTL_set_ext_vcpucontext"
_SET: Final = "arch_set_info_guest()"
_MEND: Final = "The record is damaged, or its vCPU was never one of a PV guest."
_GDT_MOST, _LDT_MOST = 7168, 8192
_REGISTERS: Final = ("rip", "rsp")
_MOST: Final = 1 << 13
"""Bytes of a context that are looked at to tell whether it is all zero."""
_BLOCK: Final = 256
"""Contexts that are held at a time; one has 5 KiB."""


class Contexts:
    """Register contexts of one width, a row each, with the records that they come from."""

    def __init__(self, section: Section, key: str, rows: npt.NDArray[np.int64], octets: Bytes):
        self.section = section
        self.key = key
        self.rows = rows
        self.octets = octets

    def of(self, name: str, *, at: int = 0, key: str | None = None) -> Column:
        """Return an integer field of all rows, of a type nested at byte `at` if `key` is given."""
        spec = field_spec(key or self.key, name)
        return numbers(self.octets, at + int(spec["offset"]), int(spec["width"]), "little")

    def hit(self, place: int, message: str, at: int = 0, refusal: Refusal | None = None) -> Hit:
        """Return a hit in a row, at byte `at` of its context."""
        record = self.section.index[int(self.rows[place])]
        return self.section.content_hit(message, record, record.body_offset + _head() + at, refusal)


@cache
def _head() -> int:
    return int(field_spec("xen_migration_records::x86_pv_vcpu_basic", "context")["offset"])


def contexts(section: Section, width: int) -> Iterator[Contexts]:
    """Yield the register contexts of guests of `width` bytes, some at a time."""
    key = CONTEXT_64 if width == 8 else _CONTEXT_32
    size = int(type_layout(key)["size"])
    rows = section.rows(_BASIC)
    rows = rows[section.index.lengths[rows] == _head() + size]
    for first in range(0, len(rows), _BLOCK):
        found, octets = section.octets(rows[first : first + _BLOCK], _head(), size)
        there = octets.any(axis=1)  # of the others LU543 says it
        found, octets = found[there], octets[there]
        yield Contexts(section, key, found, octets)


def field_values(block: Contexts, name: str) -> Column:
    """Return a list of integers of each row, as a table."""
    spec = field_spec(block.key, name)
    width = entry_size(spec) or 8
    count = int(spec["width"]) // width
    at = int(spec["offset"])
    parts = [numbers(block.octets, at + place * width, width, "little") for place in range(count)]
    return np.stack(parts, axis=1)


def _canonical(values: Column) -> npt.NDArray[np.bool_]:
    extended = (values.view(np.int64) << 16 >> 16).view(np.uint64)
    return np.equal(extended, values)


@rule(
    "LU543",
    "the registers of a vCPU are there",
    WARNING,
    source="Xen: a vCPU that runs has a CR0 and an instruction pointer",
    mend="The state is lost: take it again. What else rules ask of it is not judged.",
    applies=RECORDS,
    needs=("LU522",),
    receiver=Severity.ERROR,
    refuser="libxc, process_vcpu_basic(), or arch_set_info_guest()",
)
def _blank(subject: Subject) -> Iterator[Hit]:
    found: dict[int | None, list[Hit]] = {}
    for row in subject.entries.rows("CPU").tolist():
        if subject.entries.is_blank(row):
            hit = subject.entries.hit(row, "")
            found.setdefault(hit.domain, []).append(hit)
    for section in subject.sections:
        rows = section.rows(_BASIC)
        for record in section.records(rows[section.index.lengths[rows] > _head()]):
            body = section.beginning(record, _MOST)
            if body is not None and not any(body[_head() :]):
                hit = section.hit("", record)
                found.setdefault(hit.domain, []).append(hit)
    for hits in found.values():
        first = hits[0]
        message = f"the registers of {len(hits)} vCPU{'s' * (len(hits) > 1)} are all zero"
        yield Hit(message, first.where, first.record, first.domain)


@rule(
    "LU536",
    "addresses in a 64-bit PV context are canonical",
    ERROR,
    source="Xen, arch_set_info_guest() and XEN_DOMCTL_set_ext_vcpucontext",
    mend=_MEND,
    applies=RECORDS,
    needs=("LU513", "LU522"),
    receiver=ERROR,
    refuser=_SET,
)
@per_section
def _addresses(section: Section) -> Iterator[Hit]:
    registers = int(field_spec(CONTEXT_64, "user_regs")["offset"])
    user = field_spec(CONTEXT_64, "user_regs")["type"]
    for block in contexts(section, 8):
        for name in _REGISTERS:
            at = registers + int(field_spec(user, name)["offset"])
            yield from _wild(block, block.of(name, at=registers, key=user), name, at)
        for name in PV_ADDRESSES:
            yield from _wild(
                block, block.of(name), name, int(field_spec(CONTEXT_64, name)["offset"])
            )
        yield from _wild_ldt(block)
        yield from _wild_traps(block)
    yield from _wild_extended(section)


def _wild(block: Contexts, values: Column, name: str, at: int, use: Any = True) -> Iterator[Hit]:
    for place in np.flatnonzero(~_canonical(values) & use):
        yield block.hit(int(place), f"{name} is {int(values[place]):#x}, not canonical", at)


def _wild_ldt(block: Contexts) -> Iterator[Hit]:
    base = block.of("ldt_base")
    at = int(field_spec(CONTEXT_64, "ldt_base")["offset"])
    for place in np.flatnonzero(_no_guest_address(base)):
        yield block.hit(int(place), f"ldt_base is {_whose(int(base[place]))}", at)


def _no_guest_address(values: Column) -> npt.NDArray[np.bool_]:
    """Tell of addresses whether Xen's __addr_ok() says no: Xen's own, and what is no address."""
    return (values >= PV_LOW_END) & (values < PV_XEN_END)


def _whose(value: int) -> str:
    return f"{value:#x}, " + ("which is Xen's" if value >= PV_XEN_START else "not canonical")


def _wild_traps(block: Contexts) -> Iterator[Hit]:
    spec = field_spec(CONTEXT_64, "traps")
    each = entry_size(spec) or 1
    within = field_spec(spec["type"], "address")
    start, first, width = int(spec["offset"]), int(within["offset"]), int(within["width"])
    count = int(spec["width"]) // each
    rows = block.octets[:, start : start + count * each].reshape(-1, each)
    handlers = numbers(rows, first, width, "little").reshape(-1, count)
    # Of 256 handlers it is rare that one is wrong.
    for vector in np.flatnonzero(~_canonical(handlers).all(axis=0)).tolist():
        at = start + vector * each + first
        values = np.ascontiguousarray(handlers[:, vector])
        yield from _wild(block, values, f"the handler of trap {vector}", at)


def _wild_extended(section: Section) -> Iterator[Hit]:
    refusal = refused_in(_SET_EXTENDED)
    for name in ("syscall32_callback_eip", "sysenter_callback_eip"):
        at, rows, values = _extended_field(section, name)
        for place in np.flatnonzero(~_canonical(values)):
            record = section.index[int(rows[place])]
            message = f"{name} is {int(values[place]):#x}, not canonical"
            yield section.content_hit(message, record, record.body_offset + at, refusal)


def _extended_field(section: Section, name: str) -> tuple[int, npt.NDArray[np.int64], Column]:
    """Return where in a body a field of the extended context stands, the records that have it,
    and its values."""
    spec = field_spec(_EXTENDED_KEY, name)
    at, width = _extended_head() + int(spec["offset"]), int(spec["width"])
    rows, octets = section.octets(section.rows(_EXTENDED), at, width)
    return at, rows, numbers(octets, 0, width, "little")


@rule(
    "LU544",
    "the machine check capabilities of a PV vCPU are ones that Xen gives",
    ERROR,
    source="Xen, vmce_restore_vcpu(): 'unsupported MCA capabilities'",
    mend=_MEND,
    applies=RECORDS,
    receiver=ERROR,
    refuser="vmce_restore_vcpu()",
)
@per_section
def _machine_check(section: Section) -> Iterator[Hit]:
    known = np.uint64(machine_check_bits(_EXTENDED_KEY, "mcg_"))
    # Contexts of Xen 4.1 and earlier end in front of it.
    at, rows, caps = _extended_field(section, "mcg_cap")
    for place in np.flatnonzero(caps & ~known):
        record = section.index[int(rows[place])]
        message = f"mcg_cap is {int(caps[place]):#x}: no Xen gives {int(caps[place] & ~known):#x}"
        yield section.content_hit(message, record, record.body_offset + at)


@rule(
    "LU545",
    "an extended context is of one of the domain's vCPUs, and has its callbacks",
    ERROR,
    source="Xen, XEN_DOMCTL_set_ext_vcpucontext: the vCPU and the size in the context count",
    mend=_MEND,
    applies=RECORDS,
    needs=("LU512", "LU522"),
    receiver=ERROR,
    refuser=_SET_EXTENDED,
)
@per_section
def _extended(section: Section) -> Iterator[Hit]:
    vcpu, size = (field_spec(_EXTENDED_KEY, name) for name in ("vcpu", "len_context"))
    least = int(field_spec(_EXTENDED_KEY, "mcg_cap")["offset"])
    end = int(size["offset"]) + int(size["width"])
    rows, octets = section.octets(section.rows(_EXTENDED), _extended_head(), end)
    vcpus, sizes = (
        numbers(octets, int(spec["offset"]), int(spec["width"]), "little") for spec in (vcpu, size)
    )
    for row, number, length in zip(rows.tolist(), vcpus.tolist(), sizes.tolist(), strict=True):
        group, record = section.group_of(row), section.index[row]
        at = record.body_offset + _extended_head()
        most = None if group is None else group.max_vcpus
        if most is not None and number >= most:
            message = f"the context is of vCPU {number}, the domain has {most}"
            yield section.content_hit(message, record, at + int(vcpu["offset"]))
        if length < least:
            message = f"the context says that it has {length} bytes, needs {least}"
            yield section.content_hit(message, record, at + int(size["offset"]))


@cache
def _extended_head() -> int:
    return int(field_spec("xen_migration_records::x86_pv_vcpu_extended", "context")["offset"])


@rule(
    "LU537",
    "descriptor tables of a PV context have a size that Xen takes",
    ERROR,
    source="libxc, process_vcpu_basic(): 'GDT entry count'; Xen, arch_set_info_guest()",
    mend=_MEND,
    applies=RECORDS,
    needs=("LU513", "LU522"),
    receiver=ERROR,
    refuser="libxc, process_vcpu_basic(), or arch_set_info_guest()",
)
@per_section
def _tables(section: Section) -> Iterator[Hit]:
    for width in (4, 8):
        for block in contexts(section, width):
            for name, most in (("gdt_ents", _GDT_MOST), ("ldt_ents", _LDT_MOST)):
                values = block.of(name)
                at = int(field_spec(block.key, name)["offset"])
                for place in np.flatnonzero(values > most):
                    message = f"{name} is {int(values[place])}, at most {most} are taken"
                    yield block.hit(int(place), message, at)
            base = block.of("ldt_base")
            at = int(field_spec(block.key, "ldt_base")["offset"])
            for place in np.flatnonzero(base & np.uint64(0xFFF)):
                message = f"ldt_base is {int(base[place]):#x}, not the start of a page"
                yield block.hit(int(place), message, at)


@rule(
    "LU538",
    "flags and assistance of a PV context are ones that Xen takes",
    ERROR,
    source="Xen, arch_set_info_guest(): vm_assist of vCPU 0; user mode needs a page table",
    mend=_MEND,
    applies=RECORDS,
    needs=("LU513", "LU522"),
    receiver=ERROR,
    refuser=_SET,
)
@per_section
def _flags(section: Section) -> Iterator[Hit]:
    rows, vcpus = section.vcpus(_BASIC)
    firsts = rows[vcpus == 0]
    for width in (4, 8):
        for block in contexts(section, width):
            known = np.uint64(known_bits(block.key, "vm_assist"))
            assist = block.of("vm_assist")
            at = int(field_spec(block.key, "vm_assist")["offset"])
            bad = (assist & ~known != 0) & np.isin(block.rows, firsts)
            for place in np.flatnonzero(bad):
                message = f"vm_assist is {int(assist[place]):#x}: Xen knows {int(known):#x}"
                yield block.hit(int(place), message, at)
    in_kernel = np.uint64(_flag("vgcf_in_kernel"))
    at = int(field_spec(CONTEXT_64, "flags")["offset"])
    for block in contexts(section, 8):
        flags = block.of("flags")
        bad = (flags & in_kernel == 0) & (block.of("user_cr3") == 0)
        for place in np.flatnonzero(bad):
            message = f"flags is {int(flags[place]):#x}: user mode without a page table for it"
            yield block.hit(int(place), message, at)


def _flag(name: str) -> int:
    instances = type_layout(CONTEXT_64)["instances"]
    return int(next(instance["mask"] for instance in instances if instance["id"] == name))


@rule(
    "LU540",
    "debug registers and mode of a PV context are ones that Xen takes",
    ERROR,
    source="Xen, arch_set_info_guest(), since 4.18; virtual 8086 mode since 4.21",
    mend=_MEND,
    applies=RECORDS,
    needs=("LU513", "LU522"),
    receiver=ERROR,
    refuser=_SET,
)
@per_section
def _debug(section: Section) -> Iterator[Hit]:
    refusal = refused_since("pv-debug-registers")
    for block in contexts(section, 8):
        for number in (6, 7):
            values = block.of(f"dr{number}")
            at = int(field_spec(block.key, f"dr{number}")["offset"])
            for place in np.flatnonzero(values >> np.uint64(32)):
                message = f"dr{number} is {int(values[place]):#x}"
                yield block.hit(int(place), message, at, refusal)
        for number in range(4):
            values = block.of(f"dr{number}")
            at = int(field_spec(block.key, f"dr{number}")["offset"])
            for place in np.flatnonzero(_no_guest_address(values)):
                message = f"dr{number} is {_whose(int(values[place]))}"
                yield block.hit(int(place), message, at, refusal)
    vm86 = refused_since("pv-vm86")
    for block in contexts(section, 4):
        user = field_spec(block.key, "user_regs")
        spec = field_spec(user["type"], "eflags")
        eflags = block.of("eflags", at=int(user["offset"]), key=user["type"])
        for place in np.flatnonzero(eflags & np.uint64(EFLAGS_VM)):
            at = int(user["offset"]) + int(spec["offset"])
            message = f"eflags is {int(eflags[place]):#x}: virtual 8086 mode"
            yield block.hit(int(place), message, at, vm86)
