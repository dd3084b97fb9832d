"""LU528, LU529, LU541, LU542: CPUID and MSR policies, by themselves and against a host."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any, Final

from luformat.containers.receiver_limits import limit
from luformat.containers.receivers import NEWEST
from luformat.layout.bits import bit_names
from luformat.layout.layouts import body_case, entry_size, field_spec
from luformat.records.index import Record, record_number
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import RECORDS, Hit, Severity, refused_in, refused_since
from luformat.verify.policy import NO_SUBLEAF, Leaf, Policy, entries_of
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING = Severity.ERROR, Severity.WARNING
_CPUID, _MSR = "X86_CPUID_POLICY", "X86_MSR_POLICY"
_LISTS: Final = {_CPUID: "leaves", _MSR: "msrs"}
"""What the entries of a policy are called."""
_HYPERVISOR: Final = (0x40000000, 0x40000100)
_COPY: Final = "x86_cpuid_copy_from_buffer()"
_COPY_MSR: Final = "x86_msr_copy_from_buffer()"
_COMPATIBLE: Final = "x86_cpu_policies_are_compatible()"
_BASIC, _EXTENDED = 0, 0x80000000
_PLATFORM_INFO: Final = 0xCE
_FAULTING: Final = 1 << 31
_MOST_MSRS: Final = 2
_ARCH_CAPS: Final = 0x10A
_CAPABILITIES: Final = (
    ((1, NO_SUBLEAF), ("ecx", "edx")),
    ((7, 0), ("ebx", "ecx", "edx")),
    ((7, 1), ("eax", "ebx", "ecx", "edx")),
    ((7, 2), ("edx",)),
    ((0xD, 0), ("eax", "edx")),
    ((0xD, 1), ("eax",)),
    ((0x80000001, NO_SUBLEAF), ("ecx", "edx")),
    ((0x80000007, NO_SUBLEAF), ("edx",)),
    ((0x80000008, NO_SUBLEAF), ("ebx",)),
    ((0x80000021, NO_SUBLEAF), ("eax", "ecx")),
)
"""Leaves whose registers are bits, one a feature."""


def _place(record: Record, number: int) -> int:
    """Return where an entry of a policy stands in the stream."""
    spec = _list(record.type_name)
    return record.body_offset + int(spec["offset"]) + number * (entry_size(spec) or 0)


def _text(leaf: Leaf) -> str:
    return f"{leaf[0]:#x}" + ("" if leaf[1] == NO_SUBLEAF else f" subleaf {leaf[1]:#x}")


def _list(name: str) -> Mapping[str, Any]:
    """Return what the layouts say of the entries of a policy."""
    case = body_case("xen_record", record_number(name))
    return field_spec(case[0] if case else "", _LISTS[name])


def _bits(name: str, field: str, bits: int, *key: int) -> str:
    """Return bits of an entry in words: leaf and subleaf, or the index, tell which they are."""
    spec = field_spec(str(_list(name)["type"]), field)
    owner = SimpleNamespace(**dict(zip(spec.get("bits_by", ()), key, strict=False)))
    names = bit_names(owner, spec, bits)
    if names is None:
        names = tuple(f"bit {bit}" for bit in range(8 * spec["width"]) if bits >> bit & 1)
    return ", ".join(names)


@rule(
    "LU528",
    "a CPUID policy has only leaves that Xen takes",
    ERROR,
    source="Xen, x86_cpuid_copy_from_buffer(): any other leaf or subleaf is -ERANGE",
    mend="Leave the leaf out: a toolstack of another version wrote it, or it is damaged.",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_COPY,
)
@per_section
def _leaves(section: Section) -> Iterator[Hit]:
    split = limit("cpuid-split-leaves").at(NEWEST)
    last_basic, last_extended = limit("cpuid-last-leaves").at(NEWEST)
    most = limit("cpuid-entries").at(NEWEST)
    for record in section.of_type(_CPUID):
        entries = entries_of(record)
        if len(entries) > most:
            message = f"the policy has {len(entries)} entries, Xen takes {most}"
            yield section.content_hit(message, record)
            continue
        for number, entry in enumerate(entries):
            leaf, subleaf = entry["leaf"], entry["subleaf"]
            if leaf in split:
                is_taken = subleaf < split[leaf]
            else:
                is_taken = subleaf == NO_SUBLEAF and (
                    leaf <= last_basic or leaf in _HYPERVISOR or _EXTENDED <= leaf <= last_extended
                )
            if not is_taken:
                message = f"CPUID leaf {_text((leaf, subleaf))} is none that Xen takes"
                if leaf in split and subleaf == NO_SUBLEAF:
                    message = f"CPUID leaf {leaf:#x} comes without a subleaf"
                yield section.content_hit(message, record, _place(record, number))


@rule(
    "LU529",
    "an MSR policy has only MSRs that Xen takes",
    ERROR,
    source="Xen, x86_msr_copy_from_buffer(): flags must be zero, two entries at most; "
    "x86_cpu_policies_are_compatible(): of PLATFORM_INFO, Xen gives CPUID faulting only",
    mend="Leave the entry out: a toolstack of another version wrote it, or it is damaged.",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_COPY_MSR,
)
@per_section
def _msrs(section: Section) -> Iterator[Hit]:
    known = limit("policy-msrs").at(NEWEST)
    for record in section.of_type(_MSR):
        entries = entries_of(record)
        if len(entries) > _MOST_MSRS:
            message = f"the policy has {len(entries)} entries, Xen takes {_MOST_MSRS}"
            yield section.content_hit(message, record)
            continue
        for number, entry in enumerate(entries):
            at = _place(record, number)
            if entry["index"] not in known:
                message = f"MSR {entry['index']:#x} is none that a policy has"
                yield section.content_hit(message, record, at)
            elif entry["flags"]:
                message = f"the flags of MSR {entry['index']:#x} are {entry['flags']:#x}"
                yield section.content_hit(message, record, at)
            elif entry["index"] == _PLATFORM_INFO and entry["value"] & ~_FAULTING:
                beyond = entry["value"] & ~_FAULTING
                message = f"PLATFORM_INFO has {beyond:#x}, which Xen gives on no host"
                is_wide = beyond >> 32
                refusal = None if is_wide else refused_in(_COMPATIBLE)
                yield section.content_hit(message, record, at, refusal)


def _against(subject: Subject) -> Iterator[tuple[Section, Record, Policy, Policy | None]]:
    """Yield section, first policy record, policy of each domain, and the host's for its kind."""
    for section in subject.sections if subject.host is not None else ():
        for group in section.groups:
            rows = section.rows_in(group.start, group.stop, _CPUID, _MSR)
            for record in section.records(rows[:1]):
                host = subject.host.of(group.kind) if subject.host is not None else None
                yield section, record, subject.policy(section, group), host


def _name(subject: Subject) -> str:
    return "" if subject.host is None else subject.host.name


@rule(
    "LU541",
    "the host has as many CPUID leaves as the domain, and its PLATFORM_INFO",
    ERROR,
    source="Xen, x86_cpu_policies_are_compatible()",
    mend="Start the domain anew on the host, or give it fewer features where it starts "
    "(`cpuid=` in its configuration).",
    applies=RECORDS,
    receiver=ERROR,
    refuser=_COMPATIBLE,
)
def _compatible(subject: Subject) -> Iterator[Hit]:
    name = _name(subject)
    for section, record, domain, host in _against(subject):
        if host is None:
            continue
        vendors = [policy.vendor for policy in (domain, host)]
        if all(vendors) and vendors[0] != vendors[1]:
            message = f"the CPUs are of {vendors[0]}, those of {name} of {vendors[1]}"
            yield section.hit(message, record, refusal=refused_since("policy-vendor"))
        seven = refused_since("policy-subleaf-7")
        limits = (
            ("last basic leaf", (_BASIC, NO_SUBLEAF), refused_in(_COMPATIBLE)),
            ("last subleaf of leaf 0x7", (7, 0), seven),
            ("last extended leaf", (_EXTENDED, NO_SUBLEAF), refused_in(_COMPATIBLE)),
        )
        for what, leaf, refusal in limits:
            wanted, got = (policy.leaves.get(leaf) for policy in (domain, host))
            if wanted is not None and got is not None and wanted["eax"] > got["eax"]:
                message = f"the {what} is {wanted['eax']:#x}, {name} has {got['eax']:#x}"
                yield section.hit(message, record, refusal=refusal)
        beyond = domain.msrs.get(_PLATFORM_INFO, 0) & ~host.msrs.get(_PLATFORM_INFO, 0)
        if beyond:
            message = f"PLATFORM_INFO has {beyond:#x}, which {name} lacks"
            yield section.hit(message, record)


@rule(
    "LU542",
    "the host has the features that the domain was given",
    WARNING,
    source="Xen, recalculate_cpuid_policy(): cuts off what the host cannot give",
    mend="Xen restores the domain without the features: its software may stop for want of them.",
    applies=RECORDS,
    receiver=WARNING,
)
def _features(subject: Subject) -> Iterator[Hit]:
    name = _name(subject)
    for section, record, domain, host in _against(subject):
        if host is None:
            message = f"{name} has no domain of this kind, so that nothing can be compared"
            yield section.hit(message, record)
            continue
        for leaf, registers in _CAPABILITIES:
            wanted = domain.leaves.get(leaf)
            for register in registers if wanted else ():
                had = host.register(leaf[0], register, leaf[1]) or 0
                beyond = (wanted or {})[register] & ~had
                if beyond:
                    lacks = f"{name} lacks {_bits(_CPUID, register, beyond, *leaf)}"
                    yield section.hit(f"CPUID leaf {_text(leaf)}, {register}: {lacks}", record)
        beyond = domain.msrs.get(_ARCH_CAPS, 0) & ~host.msrs.get(_ARCH_CAPS, 0)
        if beyond:
            lacks = f"{name} lacks {_bits(_MSR, 'value', beyond, _ARCH_CAPS)}"
            yield section.hit(f"ARCH_CAPABILITIES: {lacks}", record)
