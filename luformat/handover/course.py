"""What may come next in a stream, as far as it has been read: the order of its records.

Used where pages are put in order. A page that would repeat a domain, a vCPU or a record of which
there is one cannot follow; one that goes on where the last one stopped fits better than one that
leaves something out.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final

from luformat.layout.layouts import (
    ByteOrder,
    body_case,
    byte_order_of,
    enum_number,
    field_spec,
)

__all__ = ["BEST", "Course", "record_type"]

BEST: Final = 3
"""The grade of what goes on exactly where the last record stopped."""
_INFO: Final = "xen_lu_records::lu_domain_info"
_VCPU: Final = "xen_migration_records::x86_pv_vcpu_basic"


@cache
def record_type(name: str) -> int:
    """Return the number of a record type."""
    return enum_number("xen_record::record_type", name)


@cache
def _types(*names: str) -> frozenset[int]:
    return frozenset(map(record_type, names))


def _vcpu_types() -> frozenset[int]:
    return _types(*(f"X86_PV_VCPU_{name}" for name in ("BASIC", "EXTENDED", "XSAVE", "MSRS")))


def _global_types() -> frozenset[int]:
    return _types("LU_VERSION", "LU_M2P", "LU_M2P_COMPAT")


@dataclass(frozen=True, slots=True)
class Course:
    """The stream up to some record: what stands in its current domain, which domains there were.

    `seen` has (type, vCPU) of the domain's records, or of the global ones before any domain.
    """

    byte_order: ByteOrder
    in_domain: bool = False
    kind: int = 0
    max_vcpus: int = 0
    last: tuple[int, int] = (0, 0)
    seen: frozenset[tuple[int, int]] = field(default=frozenset(), repr=False)
    domains: frozenset[int] = field(default=frozenset(), repr=False)
    last_domain: int = -1

    def after(self, kind: int, body: bytes) -> tuple[Course, int] | None:
        """Return the course behind a record, and how well it fits; None if it cannot come here.

        `body` is the beginning of the record's body, as far as it is known.
        """
        if kind == record_type("LU_DOMAIN_INFO"):
            return self._domain(body)
        if kind == record_type("END"):
            return self, min(self._closed(), BEST - 1)  # as long as anything else can come
        if kind in _vcpu_types():
            return self._vcpu(kind, body)
        if kind >> 30 & 1 and kind not in _global_types():
            return self, BEST
        if (kind in _global_types()) == self.in_domain or (kind, 0) in self.seen:
            return None
        hvm = _types("HVM_CONTEXT", "HVM_PARAMS")
        pv = _types("X86_PV_INFO", "X86_PV_P2M_FRAMES")
        others = pv if self._is("DHDR_TYPE_X86_HVM") else hvm
        if self.in_domain and self.kind and kind in others:
            return None
        return replace(self, seen=self.seen | {(kind, 0)}, last=(kind, 0)), BEST

    def _is(self, name: str) -> bool:
        return self.kind == enum_number(f"{_INFO}::domain_type", name)

    def _closed(self) -> int:
        """Return how well the current domain may end here."""
        if not self.in_domain or not self.kind:
            return BEST
        if self._is("DHDR_TYPE_X86_HVM"):
            return BEST if (record_type("HVM_CONTEXT"), 0) in self.seen else 1
        basic = record_type("X86_PV_VCPU_BASIC")
        return BEST if sum(kind == basic for kind, _ in self.seen) == self.max_vcpus else 1

    def _domain(self, body: bytes) -> tuple[Course, int] | None:
        number = _field(body, _INFO, "domain_id", self.byte_order)
        grade = self._closed()
        domains = self.domains
        if number is not None:
            if number in domains:
                return None
            domains = domains | {number}
            grade = min(grade, BEST if number == self.last_domain + 1 else 2)
            if number < self.last_domain:
                grade = 1
        kind = _field(body, _INFO, "domain_type", self.byte_order) or 0
        vcpus = _field(body, _INFO, "max_vcpus", self.byte_order) or 0
        last = self.last_domain if number is None else number
        return Course(self.byte_order, True, kind, vcpus, (0, 0), frozenset(), domains, last), grade

    def _vcpu(self, kind: int, body: bytes) -> tuple[Course, int] | None:
        if not self.in_domain or self._is("DHDR_TYPE_X86_HVM"):
            return None
        case = body_case("xen_record", kind)
        order = "little" if case is None else byte_order_of(case[0], self.byte_order)
        number = _field(body, _VCPU, "vcpu_id", order)
        if number is None:
            return self, BEST
        if (kind, number) in self.seen or (self.max_vcpus and number >= self.max_vcpus):
            return None
        before, vcpu = self.last
        is_first = before not in _vcpu_types()
        goes_on = (
            (number == 0 and is_first)
            or (number == vcpu and kind > before and not is_first)
            or (number == vcpu + 1 and not is_first)
        )
        seen = self.seen | {(kind, number)}
        return replace(self, seen=seen, last=(kind, number)), BEST if goes_on else 1


def _field(body: bytes, key: str, name: str, byte_order: ByteOrder) -> int | None:
    """Return an integer of a body, None if it is beyond what is known of it."""
    spec = field_spec(key, name)
    start, end = int(spec["offset"]), int(spec["offset"] + spec["width"])
    return int.from_bytes(body[start:end], byte_order) if end <= len(body) else None
