"""LU535, LU624, LU625: MSRs of PV and HVM vCPUs that Xen does not load.

Each is written as the guest itself would write it: what would fault there is refused here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.containers.receiver_limits import Limit, limit
from luformat.containers.receivers import ALL, NEWEST
from luformat.layout.layouts import entry_size, enum_values, field_spec
from luformat.records.gather import numbers
from luformat.records.index import Record
from luformat.verify.entries import entry_key
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, RECORDS, Hit, Refusal, Severity, refused
from luformat.verify.policy import Policy
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_MEND: Final = "The entry is damaged, or no Xen wrote it."
_MSR_BODIES: Final = 1 << 16
"""Bytes of a CPU_MSR entry that are looked at; real ones have some hundred."""
_NO: Final = 0xFFFFFFFF
# Features without which a guest cannot write an MSR: (leaf, subleaf, register, bit), any of them.
_MSR_FEATURES: Final = {
    0x48: ((7, 0, "edx", 26), (0x80000008, _NO, "ebx", 14)),
    0xC001011F: ((0x80000008, _NO, "ebx", 25),),
    0xC0011027: ((0x80000001, _NO, "ecx", 26),),
    0xC0011019: ((0x80000001, _NO, "ecx", 26),),
    0xC001101A: ((0x80000001, _NO, "ecx", 26),),
    0xC001101B: ((0x80000001, _NO, "ecx", 26),),
    0xD90: ((7, 0, "ebx", 14),),
    0xDA0: ((0xD, 1, "eax", 3),),
    0x6E1: ((7, 0, "ecx", 31),),
    0xC0000103: ((0x80000001, _NO, "edx", 27), (7, 0, "ecx", 22)),
}
_PLATFORM_INFO: Final = 0xCE
_FAULTING: Final = 1 << 31
"""Of PLATFORM_INFO: CPUID can fault, so that MISC_FEATURES_ENABLES has a bit for it."""
_WIDTH_32: Final = (1 << 32) - 1
# The bits that an MSR can have in a guest, of those whose loading is refused else.
_MSR_BITS: Final = {
    0x48: sum(1 << bit for bit in enum_values("xen_pv_vcpu::spec_ctrl_bit")),
    0x140: 1,
    0x6E1: _WIDTH_32,
    0xD90: (1 << 64) - 1 & ~0xFFC,
    0xDA0: 0,
    0xC0000103: _WIDTH_32,
    0xC0011027: _WIDTH_32,
    0xC0011019: _WIDTH_32,
    0xC001101A: _WIDTH_32,
    0xC001101B: _WIDTH_32,
}


def _missing_feature(policy: Policy, index: int) -> bool:
    """Tell whether a domain certainly lacks the feature that an MSR comes with."""
    needs = _MSR_FEATURES.get(index, ())
    return bool(needs) and not any(policy.has(leaf, reg, bit, sub) for leaf, sub, reg, bit in needs)


def _impossible_bits(policy: Policy, index: int, value: int) -> int:
    """Return the bits of a value that an MSR certainly cannot have in a domain."""
    bits = _MSR_BITS.get(index, (1 << 64) - 1)
    if index == 0x140 and not policy.msrs.get(_PLATFORM_INFO, _FAULTING) & _FAULTING:
        bits = 0
    return value & ~bits


def _complaints(
    policy: Policy, known: Limit, index: int, value: int, none: str
) -> Iterator[tuple[str, Refusal | None]]:
    """Yield what speaks against an MSR, and who refuses it for that.

    `none` says that it is none of the known ones. Releases that know it look at the rest.
    """
    unknown = refused(known, known.lacking(index))
    others = None
    if unknown.by:
        yield f"MSR {index:#x} is none that {none}", unknown
        others = refused(known, ALL - unknown.by)
        if not others.by:
            return
    if _missing_feature(policy, index):
        yield f"MSR {index:#x} comes with a feature that the CPUID policy lacks", others
    elif beyond := _impossible_bits(policy, index, value):
        yield f"MSR {index:#x} is {value:#x}: it cannot have {beyond:#x} here", others


@rule(
    "LU535",
    "X86_PV_VCPU_MSRS has only MSRs and values that Xen sets and the domain's features allow",
    ERROR,
    source="Xen, XEN_DOMCTL_set_vcpu_msrs: 'attempted load of unhandled MSR', 'load MSR failed'",
    mend="A newer Xen wrote the record, or it is damaged.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="XEN_DOMCTL_set_vcpu_msrs",
)
def _msrs(subject: Subject) -> Iterator[Hit]:
    known = limit("pv-msrs")
    for section in subject.sections:
        for record in section.of_type("X86_PV_VCPU_MSRS"):
            entries = _msr_entries(section, record)
            most = len(known.at(NEWEST))
            if len(entries) > most:
                yield section.content_hit(f"{len(entries)} MSRs, Xen takes {most}", record)
            policy = subject.policy(section, section.group_of(record.number))
            for at, index, reserved, value in entries:
                found = [*_complaints(policy, known, index, value, "is set")]
                if reserved and not found:
                    found = [(f"a reserved field is {reserved:#x}", None)]
                for message, refusal in found:
                    yield section.content_hit(message, record, at, refusal)


def _msr_entries(section: Section, record: Record) -> list[tuple[int, int, int, int]]:
    """Return (offset, index, reserved, value) of the MSRs of a record."""
    spec = field_spec("xen_migration_records::x86_pv_vcpu_msrs", "msrs")
    head, each = int(spec["offset"]), entry_size(spec) or 1
    body = section.beginning(record, 1 << 16) or b""
    count = max(0, len(body) - head) // each
    table = np.frombuffer(body[head : head + count * each], np.uint8).reshape(-1, each)
    columns = (
        numbers(table, part["offset"], part["width"], "little").tolist()
        for part in (field_spec(spec["type"], name) for name in ("index", "reserved", "value"))
    )
    at = record.body_offset + head
    return [(at + n * each, *pair) for n, pair in enumerate(zip(*columns, strict=True))]


@rule(
    "LU624",
    "CPU_MSR has as many MSRs as it says",
    ERROR,
    source="Xen, hvm_load_cpu_msrs(): 'MSR length', count and reserved fields",
    mend=_MEND,
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
    refuser="hvm_load_cpu_msrs()",
)
def _msr_shape(subject: Subject) -> Iterator[Hit]:
    for row, length, count, head, each, rows in _hvm_msrs(subject):
        if count < 1 or length != head + count * each:
            message = f"the body is {length} bytes and says that it has {count} MSRs of {each}"
            yield subject.entries.hit(row, message)
            continue
        for _, reserved, _ in rows:
            if reserved:
                yield subject.entries.hit(row, f"a reserved field is {reserved:#x}", "msrs")


def _hvm_msrs(
    subject: Subject,
) -> Iterator[tuple[int, int, int, int, int, list[tuple[int, int, int]]]]:
    """Yield (row, length, count, bytes before the MSRs, bytes each, [(index, reserved, value)])."""
    key = entry_key("CPU_MSR")
    spec, count = field_spec(key, "msrs"), field_spec(key, "num_msrs")
    head, each = int(spec["offset"]), entry_size(spec) or 1
    fields = [field_spec(spec["type"], name) for name in ("index", "reserved", "val")]
    for row in subject.entries.rows("CPU_MSR").tolist():
        length = int(subject.entries.lengths[row])
        body = subject.entries.body(row, _MSR_BODIES)
        if body is None or subject.entries.is_blank(row):
            continue
        wanted = int.from_bytes(body[count["offset"] : count["offset"] + count["width"]], "little")
        whole = body[head : head + (len(body) - head) // each * each] if len(body) > head else b""
        table = np.frombuffer(whole, np.uint8).reshape(-1, each)
        columns = (
            numbers(table, part["offset"], part["width"], "little").tolist() for part in fields
        )
        yield row, length, wanted, head, each, [*zip(*columns, strict=True)]


@rule(
    "LU625",
    "CPU_MSR has only MSRs and values that Xen loads and the domain's features allow",
    ERROR,
    source="Xen, hvm_load_cpu_msrs(): 'attempted load of unhandled MSR', 'load MSR failed'",
    mend="A newer Xen wrote the entry, or it is damaged.",
    applies=CONTEXTS,
    needs=("LU624",),
    receiver=ERROR,
    refuser="hvm_load_cpu_msrs()",
)
def _msr_known(subject: Subject) -> Iterator[Hit]:
    loaded = limit("hvm-msrs")
    for row, _, _, _, _, found in _hvm_msrs(subject):
        context = subject.entries.context(row)
        policy = subject.policy(context.section, context.group)
        for index, _, value in found:
            for message, refusal in _complaints(policy, loaded, index, value, "the loader knows"):
                yield subject.entries.hit(row, message, "msrs", refusal)
