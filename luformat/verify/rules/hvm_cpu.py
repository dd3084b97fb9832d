"""LU610 to LU617: registers of HVM vCPUs that Xen does not load.

All bodies of a type are looked at in one go, zeros in place of what a short one lacks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.containers.receiver_limits import limit
from luformat.layout.layouts import bits_of, field_spec, type_layout
from luformat.verify.entries import Block, entry_key
from luformat.verify.fields import known_bits
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, Hit, Severity, refused, refused_since
from luformat.verify.policy import Policy
from luformat.verify.rules.hvm import longest_entry_of
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_CPU: Final = "xen_hvm_context::cpu"
_LOAD_CPU: Final = "hvm_load_cpu_ctxt()"
_MEND: Final = "The register is damaged, or the sender runs a guest that no Xen can hold."
_LAST_EVENT: Final = 6
"""The last type of event that VMX takes; SVM stops at 4."""
_LAST_ERROR: Final = 0xFFFF
"""Error codes of exceptions have 16 bits."""
_MAGIC: Final = 0x54381286
_VERSION: Final = 1
Column = npt.NDArray[np.uint64]
Features = Mapping[str, Sequence[tuple[int, int, str, int]]]
"""Which bit of a register needs which features, any of them: (leaf, subleaf, register, bit)."""

# Which bit of CR4 needs which feature: (leaf, subleaf, register, bit) as Xen asks for them.
_NO: Final = 0xFFFFFFFF
_CR4_FEATURES: Final = {
    "cr4_vme": ((1, _NO, "edx", 1),),
    "cr4_pvi": ((1, _NO, "edx", 1),),
    "cr4_tsd": ((1, _NO, "edx", 4),),
    "cr4_de": ((1, _NO, "edx", 2),),
    "cr4_pse": ((1, _NO, "edx", 3),),
    "cr4_pae": ((1, _NO, "edx", 6),),
    "cr4_mce": ((1, _NO, "edx", 7), (1, _NO, "edx", 14)),
    "cr4_pge": ((1, _NO, "edx", 13),),
    "cr4_osfxsr": ((1, _NO, "edx", 24),),
    "cr4_osxmmexcpt": ((1, _NO, "edx", 25),),
    "cr4_umip": ((7, 0, "ecx", 2),),
    "cr4_vmxe": ((1, _NO, "ecx", 5),),
    "cr4_fsgsbase": ((7, 0, "ebx", 0),),
    "cr4_pcide": ((1, _NO, "ecx", 17),),
    "cr4_osxsave": ((1, _NO, "ecx", 26),),
    "cr4_smep": ((7, 0, "ebx", 7),),
    "cr4_smap": ((7, 0, "ebx", 20),),
    "cr4_pke": ((7, 0, "ecx", 3),),
    "cr4_cet": ((7, 0, "ecx", 7), (7, 0, "edx", 20)),
    "cr4_pks": ((7, 0, "ecx", 31),),
    "cr4_lass": ((7, 1, "eax", 6),),
}
_EFER_FEATURES: Final = {
    "efer_sce": ((0x80000001, _NO, "edx", 11),),
    "efer_lme": ((0x80000001, _NO, "edx", 29),),
    "efer_lma": ((0x80000001, _NO, "edx", 29),),
    "efer_nxe": ((0x80000001, _NO, "edx", 20),),
    "efer_svme": ((0x80000001, _NO, "ecx", 2),),
    "efer_ffxse": ((0x80000001, _NO, "edx", 25),),
    "efer_aibrse": ((0x80000021, _NO, "eax", 8),),
}
_PADDR_LEAF: Final = 0x80000008
_WIDE: Final = ((1, "edx", 6), (1, "edx", 17))
"""PAE and PSE36: with either of them, Xen gives a domain 36 bits of addresses at least."""


def _blocks(subject: Subject, name: str = "CPU") -> Iterator[Block]:
    for block in subject.entries.blocks(name, longest_entry_of(name)):
        yield _moved(subject, block) if name == "CPU" else block


def _moved(subject: Subject, block: Block) -> Block:
    """Return CPU entries with those of the layout without TSC_AUX as `_hvm_hw_fix_cpu()` has them.

    They are told by their length; of any other length, what is short lacks its end.
    """
    aux, end = field_spec(_CPU, "msr_tsc_aux"), field_spec(_CPU, "flags")["offset"]
    start, width = aux["offset"], aux["width"]
    old = subject.entries.lengths[block.rows] == end - width
    if not old.any():
        return block
    octets = block.octets.copy()
    octets[old, start + width : end] = block.octets[old, start : end - width]
    octets[old, start : start + width] = 0
    return replace(block, octets=octets)


def _wrong(subject: Subject, block: Block, bad: Any, name: str, why: str = "") -> Iterator[Hit]:
    """Yield a hit at the field `name` of each row for which `bad` is true."""
    values = block.of(name)
    for place in np.flatnonzero(bad):
        text = f"{name} is {int(values[place]):#x}{why}"
        yield subject.entries.hit(int(block.rows[place]), text, name)


def _policies(subject: Subject, block: Block) -> Iterator[tuple[Policy, npt.NDArray[np.int64]]]:
    """Yield each domain's policy with the places of its rows, where it says anything."""
    owners = subject.entries.owners[block.rows]
    for owner in dict.fromkeys(owners.tolist()):
        context = subject.contexts[owner]
        policy = subject.policy(context.section, context.group)
        if policy.leaves:
            yield policy, np.flatnonzero(owners == owner)


@cache
def _flags(field: str) -> dict[str, int]:
    """Return the flags of a register of the CPU entry, each as a mask."""
    instances = type_layout(_CPU)["instances"]
    return {i["id"]: i["mask"] for i in instances if i.get("flag_of") == field}


def _possible(policy: Policy, field: str, features: Features) -> int:
    """Return the bits of a register that the policy of its domain does not rule out."""
    mask = (1 << 64) - 1
    for name, needs in features.items():
        if not any(policy.has(leaf, reg, bit, sub) for leaf, sub, reg, bit in needs):
            mask &= ~_flags(field).get(name, 0)
    return mask


@rule(
    "LU610",
    "the HEADER is one of Xen's",
    ERROR,
    source="Xen's public headers: HVM_FILE_MAGIC and HVM_FILE_VERSION; arch_hvm_load()",
    mend="The bytes are no HVM context, or its beginning is damaged.",
    applies=CONTEXTS,
    needs=("LU601",),
    receiver=ERROR,
    refuser="arch_hvm_check() or arch_hvm_load()",
)
def _header(subject: Subject) -> Iterator[Hit]:
    firsts = {int(np.flatnonzero(subject.entries.owners == o)[0]) for o, c in _nonempty(subject)}
    for block in _blocks(subject, "HEADER"):
        first = np.isin(block.rows, [*firsts])
        yield from _wrong(subject, block, first & (block.of("magic") != _MAGIC), "magic")
        yield from _wrong(subject, block, first & (block.of("version") != _VERSION), "version")


def _nonempty(subject: Subject) -> Iterator[tuple[int, Any]]:
    return ((o, c) for o, c in subject.entries.contexts() if len(c.content.entries))


@rule(
    "LU611",
    "CR0 of a vCPU is one that a CPU can have",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad CR0': reserved bits, ET clear, PG without PE",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _cr0(subject: Subject) -> Iterator[Hit]:
    known = np.uint64(limit("cr0-bits").since[-1][1])
    masks = {name: np.uint64(bits_of(_CPU, f"cr0_{name}")[0]) for name in ("et", "pg", "pe")}
    for block in _blocks(subject):
        cr0 = block.of("cr0")
        reserved = cr0 & ~known != 0
        yield from _wrong(subject, block, reserved, "cr0", ": reserved bits are set")
        unset = ~reserved & (cr0 & masks["et"] == 0)
        yield from _wrong(subject, block, unset, "cr0", ": ET is clear")
        flat = ~reserved & ~unset & (cr0 & masks["pg"] != 0) & (cr0 & masks["pe"] == 0)
        yield from _wrong(subject, block, flat, "cr0", ": PG without PE")


@rule(
    "LU612",
    "CR4 of a vCPU has only bits that its domain's features allow",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad CR4'; hvm_cr4_guest_valid_bits()",
    mend="The register is damaged, or the CPUID policy lacks a feature that the guest uses.",
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _cr4(subject: Subject) -> Iterator[Hit]:
    yield from _unknown_bits(subject, "cr4", "cr4-bits")
    known = _union("cr4-bits")
    for block in _blocks(subject):
        cr4 = block.of("cr4") & np.uint64(known)
        yield from _unfeatured(subject, block, cr4, "cr4", _CR4_FEATURES)


@rule(
    "LU613",
    "EFER of a vCPU has only bits that its domain's features allow",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad EFER'; hvm_efer_valid()",
    mend="The register is damaged, or the CPUID policy lacks a feature that the guest uses.",
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _efer(subject: Subject) -> Iterator[Hit]:
    yield from _unknown_bits(subject, "msr_efer", "efer-bits")
    lme, lma = (np.uint64(_flags("msr_efer")[f"efer_{name}"]) for name in ("lme", "lma"))
    pg = np.uint64(bits_of(_CPU, "cr0_pg")[0])
    for block in _blocks(subject):
        efer = block.of("msr_efer")
        active = efer & lma != 0
        bad = active & ((efer & lme == 0) | (block.of("cr0") & pg == 0))
        yield from _wrong(subject, block, bad, "msr_efer", ": LMA without LME and CR0.PG")
        known = np.uint64(_union("efer-bits"))
        yield from _unfeatured(subject, block, efer & known, "msr_efer", _EFER_FEATURES)


def _union(identifier: str) -> int:
    """Return all bits that any release knows."""
    bits = 0
    for _, value in limit(identifier).since:
        bits |= value
    return bits


def _unknown_bits(subject: Subject, name: str, identifier: str) -> Iterator[Hit]:
    """Yield the values of a register with bits that some release does not know."""
    found = limit(identifier)
    least = np.uint64(min(value for _, value in found.since))
    for block in _blocks(subject):
        values = block.of(name)
        for place in np.flatnonzero(values & ~least):
            value = int(values[place])
            refusal = refused(found, found.beyond(value))
            message = (
                f"{name} is {value:#x}: bits {value & ~int(least):#x} are not for all releases"
            )
            if value & ~_union(identifier):
                message = f"{name} is {value:#x}: no release knows {value & ~_union(identifier):#x}"
            yield subject.entries.hit(int(block.rows[place]), message, name, refusal)


def _unfeatured(
    subject: Subject,
    block: Block,
    values: Column,
    name: str,
    features: Features,
) -> Iterator[Hit]:
    for policy, places in _policies(subject, block):
        beyond = values[places] & ~np.uint64(_possible(policy, name, features))
        for place in np.flatnonzero(beyond):
            row = int(block.rows[places[place]])
            names = [flag for flag, mask in _flags(name).items() if mask & int(beyond[place])]
            message = f"{name} has {', '.join(names)}, which the domain's CPUID policy lacks"
            yield subject.entries.hit(row, message, name)


@rule(
    "LU614",
    "DR6 and DR7 of a vCPU fit 32 bits",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad DR6 or DR7', since 4.18 (15987cb03f)",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _debug(subject: Subject) -> Iterator[Hit]:
    refusal = refused_since("debug-registers-32-bits")
    for block in _blocks(subject):
        for name in ("dr6", "dr7"):
            values = block.of(name)
            for place in np.flatnonzero(values >> np.uint64(32)):
                message = f"{name} is {int(values[place]):#x}"
                yield subject.entries.hit(int(block.rows[place]), message, name, refusal)


@rule(
    "LU615",
    "TSC_AUX fits 32 bits; flags are known and padding is zero",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad MSR_TSC_AUX', 'bad flags value'",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _aux(subject: Subject) -> Iterator[Hit]:
    known = np.uint64(known_bits(entry_key("CPU"), "flags"))
    for block in _blocks(subject):
        wide = block.of("msr_tsc_aux") >> np.uint64(32) != 0
        yield from _wrong(subject, block, wide, "msr_tsc_aux")
        yield from _wrong(subject, block, block.of("flags") & ~known != 0, "flags")
        yield from _wrong(subject, block, block.of("pad0") != 0, "pad0")


@rule(
    "LU616",
    "CR3 of a vCPU is within the addresses of its domain",
    ERROR,
    source="Xen, hvm_load_cpu_ctxt(): 'bad CR3'; CPUID leaf 0x80000008",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser=_LOAD_CPU,
)
def _cr3(subject: Subject) -> Iterator[Hit]:
    most = np.uint64(52)  # of any x86 CPU
    for block in _blocks(subject):
        cr3 = block.of("cr3")
        bad = cr3 >> most != 0
        for policy, places in _policies(subject, block):
            sizes = policy.register(_PADDR_LEAF, "eax")
            if sizes is not None:
                least = 36 if any(policy.has(*feature) for feature in _WIDE) else 32
                width = min(max(sizes & 0xFF, least), 63)
                bad[places] |= cr3[places] >> np.uint64(width) != 0
        yield from _wrong(subject, block, bad, "cr3", ": beyond the physical addresses")


@rule(
    "LU617",
    "the pending event of a vCPU can be injected",
    ERROR,
    source="Xen, svm_vmcb_restore() and vmx_vmcs_restore(): 'Invalid pending event', "
    "'Invalid error code'",
    mend=_MEND,
    applies=CONTEXTS,
    receiver=ERROR,
    refuser="svm_vmcb_restore() or vmx_vmcs_restore()",
)
def _pending(subject: Subject) -> Iterator[Hit]:
    names = ("type", "valid", "reserved", "error_valid")
    masks = {name: bits_of(_CPU, f"pending_{name}") for name in names}
    for block in _blocks(subject):
        event = block.of("pending_event")
        parts = {
            name: (event & np.uint64(mask)) >> np.uint64(shift)
            for name, (mask, shift) in masks.items()
        }
        kind = parts["type"]
        bad = (kind == 1) | (kind > _LAST_EVENT) | (parts["reserved"] != 0)
        valid = parts["valid"] != 0
        yield from _wrong(subject, block, bad & valid, "pending_event")
        wide = (block.of("error_code") > _LAST_ERROR) & (parts["error_valid"] != 0)
        yield from _wrong(subject, block, wide & valid & ~bad, "error_code", ", beyond 16 bits")
