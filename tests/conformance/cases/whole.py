"""Vectors of LU413 to LU416: what belongs together in a domain."""

from __future__ import annotations

from tests.conformance.cases.case import PV_INFO, Case, Entry, Found, hvm, pv, unknown
from tests.conformance.cases.case import warning as warn
from tests.conformance.cases.fields import BASIC_64, body
from tests.conformance.cases.hvm import BEGIN, LAST, entry
from tests.conformance.cases.refused import real
from tests.conformance.cases.streams import extended, short

__all__ = ["CASES"]

_CPU, _LAPIC, _LAPIC_REGS = 2, 5, 6


def basic(number: int) -> Entry:
    """Return X86_PV_VCPU_BASIC of a vCPU."""
    whose = number.to_bytes(4, "little").hex() + "00" * 4
    return body("X86_PV_VCPU_BASIC", 8 + 5168, _0=whose, **BASIC_64)


def context(*entries: tuple[int, int]) -> Entry:
    """Return HVM_CONTEXT with entries of a real vCPU: (type, vCPU)."""
    inner = "".join(entry(code, instance, real(code)) for code, instance in entries)
    return unknown(9, BEGIN + inner + LAST) | {"type_name": "HVM_CONTEXT"}


def of_pv(name: str, about: str, *rest: Entry | Found, keeps: tuple[str, ...] = ()) -> Case:
    """Return a case of a PV domain with two vCPUs: its records from number 3 on, and findings."""
    records = [given for given in rest if isinstance(given, dict)]
    found = [given for given in rest if isinstance(given, Found)]
    stream = short(pv(1, max_vcpus=2), PV_INFO, *records)
    return Case(name, about, stream, found, keeps, ignores=())


def of_hvm(name: str, about: str, *rest: Entry | Found, keeps: tuple[str, ...] = ()) -> Case:
    """Return a case of an HVM domain with two vCPUs: its records from number 2 on, and findings."""
    records = [given for given in rest if isinstance(given, dict)]
    found = [given for given in rest if isinstance(given, Found)]
    return Case(name, about, short(hvm(1, max_vcpus=2), *records), found, keeps, ignores=())


def both(number: int) -> list[tuple[int, int]]:
    """Return the entries that a vCPU has."""
    return [(kind, number) for kind in (_CPU, _LAPIC, _LAPIC_REGS)]


CASES = (
    of_pv(
        "lu413-second-only",
        "A PV domain has the state of vCPU 1, not that of vCPU 0.",
        basic(1),
        extended(1),
        warn("LU413", 1, domain=0),
    ),
    of_pv(
        "lu413-none",
        "A PV domain has no vCPU at all.",
        warn("LU413", 1, domain=0),
    ),
    of_pv(
        "lu413-first-only",
        "A PV domain of two vCPUs has the state of vCPU 0.",
        basic(0),
        extended(0),
        keeps=("LU413", "LU414", "LU416"),
    ),
    of_pv(
        "lu414-no-extended",
        "vCPU 1 has X86_PV_VCPU_BASIC only.",
        basic(0),
        extended(0),
        basic(1),
        warn("LU414", 5, domain=0),
    ),
    of_pv(
        "lu414-no-basic",
        "vCPU 1 has X86_PV_VCPU_EXTENDED only.",
        basic(0),
        extended(0),
        extended(1),
        warn("LU414", 5, domain=0),
    ),
    of_pv(
        "lu414-apart",
        "Both states of two vCPUs, those of a kind together.",
        basic(0),
        basic(1),
        extended(1),
        extended(0),
        keeps=("LU414",),
    ),
    of_hvm(
        "lu415-no-lapic",
        "vCPU 1 has no LAPIC.",
        context(*both(0), *both(1)[::2]),
        warn("LU415", 2, 0, domain=0),
    ),
    of_hvm(
        "lu415-no-lapic-regs",
        "vCPU 0 has no LAPIC_REGS.",
        context(*both(0)[:2], *both(1)),
        warn("LU415", 2, 0, domain=0),
    ),
    of_hvm(
        "lu415-vcpu-down",
        "vCPU 1 has no CPU, as one that is down.",
        context(*both(0), *both(1)[1:]),
        keeps=("LU415",),
    ),
    of_hvm(
        "lu415-all",
        "Two vCPUs, each with its three entries.",
        context(*both(1), *both(0)),
        keeps=("LU415", "LU416"),
    ),
    of_hvm(
        "lu416-no-context",
        "An HVM domain has no HVM_CONTEXT.",
        warn("LU416", 1, domain=0),
    ),
    of_hvm(
        "lu416-no-cpu",
        "The context of a domain has a HEADER and END only.",
        context(),
        warn("LU416", 2, 0, domain=0),
    ),
)
