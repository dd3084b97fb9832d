"""The CPUID and MSR policy of a domain, as Xen takes it up from the records of a stream.

Xen starts from the policy that a new domain gets by default on the host, puts in what the
records have, clears what the largest leaf leaves out, and cuts off what the host cannot give.
So a leaf that no record has is unknown here, and a bit that a record lacks is certainly clear.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from luformat.errors import LuformatError, SelectionError
from luformat.layout.layouts import SIGNS, body_case, byte_order_of, entry_size, field_spec
from luformat.records.index import Record, record_number
from luformat.verify.section import DomainRecords, Section

__all__ = ["NO_SUBLEAF", "HostPolicy", "Leaf", "Policy", "entries_of", "host_policy", "policy_of"]

NO_SUBLEAF: Final = 0xFFFFFFFF
"""Subleaf of a leaf that has none (XEN_CPUID_NO_SUBLEAF)."""
_EXTENDED: Final = 0x80000000
_XSTATE: Final = 0xD
_NO: Final = NO_SUBLEAF
# Features as (leaf, subleaf, register, bit).
_XSAVE: Final = (1, _NO, "ecx", 26)
"""Xen takes this feature away if the largest basic leaf is below that of its areas."""
_AVX, _AVX2 = (1, _NO, "ecx", 28), (7, 0, "ebx", 5)
_FXSR, _SSE, _SSE2 = ((1, _NO, "edx", bit) for bit in (24, 25, 26))
_PAE, _TSC = (1, _NO, "edx", 6), (1, _NO, "edx", 4)
_LM, _NX = (0x80000001, _NO, "edx", 29), (0x80000001, _NO, "edx", 20)
_NEEDS: Final = {
    _SSE: (_FXSR,),
    _SSE2: (_SSE,),
    _NX: (_PAE,),
    _LM: (_PAE, _SSE2),
    _AVX: (_XSAVE,),
    _AVX2: (_AVX,),
    (0x80000001, _NO, "edx", 25): (_FXSR,),
    (0x80000001, _NO, "edx", 27): (_TSC,),
    (1, _NO, "ecx", 17): (_LM,),
    (7, 0, "ebx", 14): (_XSAVE,),
    (7, 0, "ebx", 16): (_AVX2,),
    (7, 0, "ebx", 20): (_NX,),
    (7, 0, "ecx", 3): (_XSAVE, _LM),
    (0xD, 1, "eax", 3): (_XSAVE,),
}
"""What goes with a feature that Xen takes away (gen-cpuid.py), of those that rules ask for."""
_MOST: Final = 1 << 16
"""Bytes of a policy that are looked at; the largest that Xen takes has a few thousand."""
Leaf = tuple[int, int]
"""Leaf and subleaf."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What the records say of a domain: registers by leaf, values by MSR; the last one counts."""

    leaves: Mapping[Leaf, Mapping[str, int]] = field(default_factory=dict)
    msrs: Mapping[int, int] = field(default_factory=dict)

    def register(self, leaf: int, name: str, subleaf: int = NO_SUBLEAF) -> int | None:
        """Return a register of a leaf as it is once cut off, None if no record tells."""
        last = self._last(leaf & _EXTENDED)
        if last is not None and leaf > last:
            return 0
        found = self.leaves.get((leaf, subleaf))
        return None if found is None else found[name]

    def has(self, leaf: int, name: str, bit: int, subleaf: int = NO_SUBLEAF) -> bool:
        """Tell whether a feature may be there: False only if it certainly is not."""
        feature = (leaf, subleaf, name, bit)
        if feature == _XSAVE and (self._last(0) or _XSTATE) < _XSTATE:
            return False
        value = self.register(leaf, name, subleaf)
        if value is not None and not value >> bit & 1:
            return False
        needs = _NEEDS.get(feature, ())
        return all(self.has(of, word, place, sub) for of, sub, word, place in needs)

    @property
    def vendor(self) -> str:
        """The vendor of the CPU, as CPUID leaf 0 has it; empty if no record tells."""
        leaf = self.leaves.get((0, NO_SUBLEAF))
        if leaf is None:
            return ""
        words = (leaf[name].to_bytes(4, "little") for name in ("ebx", "edx", "ecx"))
        return b"".join(words).decode("latin-1")

    def _last(self, first: int) -> int | None:
        """Return the last leaf that counts of the basic or the extended ones, None if unknown."""
        limits = self.leaves.get((first, NO_SUBLEAF))
        if limits is None:
            return None
        last = limits["eax"]
        if first:
            return first | last if last <= first | 0xFFFF else first
        # x86_cpu_policy_clear_out_of_range_leaves() adds one to it, which makes zero of this.
        return 0 if last == NO_SUBLEAF else last


def entries_of(record: Record) -> list[dict[str, int]]:
    """Return the entries of a policy record, each as its fields; nothing of an absent one."""
    case = body_case("xen_record", record.type)
    if case is None:
        return []
    name = "leaves" if record.type == record_number("X86_CPUID_POLICY") else "msrs"
    spec = field_spec(case[0], name)
    width = entry_size(spec) or 1
    length = min(record.body_length, _MOST) // width * width
    try:
        raw = record.source.read(record.body_offset, length)
    except LuformatError:
        return []
    key = spec["type"]
    names = ("leaf", "subleaf", "eax", "ebx", "ecx", "edx") if name == "leaves" else _MSR_FIELDS
    sign = SIGNS[byte_order_of(case[0], record.byte_order)]
    rows = np.frombuffer(raw, np.uint8).reshape(-1, width)
    columns = []
    for each in names:
        part = field_spec(key, each)
        at, size = part["offset"], part["width"]
        octets = np.ascontiguousarray(rows[:, at : at + size])
        columns.append(octets.view(np.dtype(f"{sign}u{size}")).reshape(-1).tolist())
    return [dict(zip(names, values, strict=True)) for values in zip(*columns, strict=True)]


_MSR_FIELDS: Final = ("index", "flags", "value")


def policy_of(section: Section, group: DomainRecords) -> Policy:
    """Return the policy of a domain; Xen's toolstack keeps the last record of each type."""
    leaves: dict[Leaf, Mapping[str, int]] = {}
    msrs: dict[int, int] = {}
    for name in ("X86_CPUID_POLICY", "X86_MSR_POLICY"):
        rows = section.rows_in(group.start, group.stop, name)
        counted = [row for row in rows.tolist() if row not in section.superseded]
        for record in (section.index[row] for row in counted[-1:]):
            for entry in entries_of(record):
                if "leaf" in entry:
                    leaves[entry["leaf"], entry["subleaf"]] = entry
                else:
                    msrs[entry["index"]] = entry["value"]
    return Policy(leaves, msrs)


@dataclass(frozen=True, slots=True)
class HostPolicy:
    """The policies that a host gave to domains of its own, by kind, and the file that tells."""

    name: str
    policies: Mapping[int | None, Policy]

    def of(self, kind: int | None) -> Policy | None:
        """Return the policy of domains of a kind; another kind's would say something else."""
        return self.policies.get(kind)


def host_policy(found: list[tuple[int | None, Policy]], name: str) -> HostPolicy:
    """Return what domains of one host have, by kind; SelectionError if none has a policy."""
    kinds = {kind for kind, policy in found if policy.leaves or policy.msrs}
    if not kinds:
        raise SelectionError(
            f"{name} has no CPUID or MSR policy",
            hint="give a file that Xen 4.14 or later saved on the host: `xl save DOMAIN FILE`",
        )
    policies = {kind: _richest([p for other, p in found if other == kind]) for kind in kinds}
    return HostPolicy(name, policies)


def _richest(policies: list[Policy]) -> Policy:
    """Return what any of some domains has."""
    leaves: dict[Leaf, dict[str, int]] = {}
    msrs: dict[int, int] = {}
    for policy in policies:
        for leaf, entry in policy.leaves.items():
            kept = leaves.setdefault(leaf, dict(entry))
            for register in ("eax", "ebx", "ecx", "edx"):
                kept[register] = _joined(leaf, register, kept[register], entry[register])
        for index, value in policy.msrs.items():
            msrs[index] = msrs.get(index, 0) | value
    return Policy(leaves, msrs)


def _joined(leaf: Leaf, register: str, one: int, other: int) -> int:
    """Return what a host has that gave one domain this, another that."""
    is_limit = leaf[0] & ~_EXTENDED == 0 or (leaf == (7, 0) and register == "eax")
    return max(one, other) if is_limit else one | other
