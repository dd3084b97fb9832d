"""Vectors of LU6xx: HVM contexts in a handover."""

from __future__ import annotations

from typing import Any

from tests.conformance.cases.case import (
    Case,
    Entry,
    Found,
    Stream,
    error,
    hvm_context,
    note,
    unknown,
)
from tests.conformance.cases.case import hvm as hvm_info
from tests.conformance.cases.streams import HEADER, short
from tests.support.framing import entry as framed_entry

__all__ = ["BEGIN", "CASES", "LAST", "entry"]

_HVM_CONTEXT = 9
_FIRST = ("header", 0, HEADER)
_TERMINATOR = ("terminator", 0, "")
_HEADER_END = 8 + 24
"""Octets of the first entry: a descriptor of eight, and the header."""


def octets(*entries: tuple[str, int, Any]) -> str:
    """Return the entries of a context, without its end, as hex digits."""
    return Stream([hvm_context(*entries, _TERMINATOR)]).data()[8:-8].hex()


def entry(typecode: int, instance: int, body: str) -> str:
    """Return an entry as hex digits."""
    return framed_entry(typecode, bytes.fromhex(body), instance).hex()


def adjust(vcpu: int) -> tuple[str, int, Entry]:
    """Return TSC_ADJUST of a vCPU, the smallest state that a vCPU can have."""
    return ("tsc_adjust", vcpu, {"tsc_adjust": 5})


def case(name: str, about: str, context: str | Entry, *found: Found, **more: Any) -> Case:
    """Return a case of one domain with two vCPUs whose context is record 2."""
    if isinstance(context, str):
        context = unknown(_HVM_CONTEXT, context) | {"type_name": "HVM_CONTEXT"}
    return Case(name, about, short(hvm_info(1, max_vcpus=2), context), found, **more)


def at(rule: str, octet: int) -> Found:
    """Return an error in the context."""
    return error(rule, 2, octet, domain=0)


BEGIN, LAST = octets(_FIRST), entry(0, 0, "")
MASTER = "0000000000400000"
"""The first PIC of a PC, the master of the other."""
_PIC, _RTC, _VIRIDIAN_VCPU, _VMCE_VCPU, _TSC_ADJUST = 3, 11, 17, 18, 19

CASES = (
    case(
        "lu601-other-first",
        "An entry precedes the header.",
        hvm_context(adjust(0), _FIRST, _TERMINATOR),
        at("LU601", 0),
    ),
    case(
        "lu601-header-and-end",
        "The smallest context: its header and its end.",
        hvm_context(_FIRST, _TERMINATOR),
        keeps=["LU601", "LU602", "LU606"],
    ),
    case(
        "lu602-no-end",
        "The end is missing.",
        octets(_FIRST, adjust(0)),
        at("LU602", _HEADER_END + 16),
    ),
    case(
        "lu602-entry-over-the-end",
        "The last entry says that it is longer than what is left.",
        BEGIN + entry(_TSC_ADJUST, 0, "00" * 8)[:-24] + "ffffffff" + "00" * 8 + LAST,
        at("LU602", _HEADER_END),
    ),
    case(
        "lu603-unassigned",
        "An entry of type 21, the first after the last that Xen has assigned.",
        BEGIN + entry(21, 0, "00" * 8) + LAST,
        at("LU603", _HEADER_END),
    ),
    case(
        "lu603-reserved",
        "An entry of type 22, which is reserved for a user of Xen.",
        BEGIN + entry(22, 0, "00" * 8) + LAST,
        at("LU603", _HEADER_END),
    ),
    case(
        "lu603-largest",
        "An entry of type 0xffff.",
        BEGIN + entry(0xFFFF, 0, "00" * 8) + LAST,
        at("LU603", _HEADER_END),
    ),
    case(
        "lu603-last-assigned",
        "An entry of type 20, the last that Xen has assigned, with one MSR.",
        BEGIN + entry(20, 0, "01" + "00" * 7 + "4001" + "00" * 14) + LAST,
        keeps=["LU603"],
    ),
    case(
        "lu604-two-releases",
        "One RTC as Xen wrote it up to 4.13, and one as it writes it since.",
        BEGIN + entry(_RTC, 0, "00" * 16) + entry(_RTC, 1, "00" * 24) + LAST,
        at("LU604", 0),
    ),
    case(
        "lu604-size-of-none",
        "VMCE_VCPU of 16 octets, which no release writes.",
        BEGIN + entry(_VMCE_VCPU, 0, "00" * 16) + LAST,
        at("LU604", 0),
    ),
    case(
        "lu604-older",
        "RTC and VIRIDIAN_VCPU as Xen 4.7 to 4.12 wrote them.",
        BEGIN + entry(_RTC, 0, "00" * 16) + entry(_VIRIDIAN_VCPU, 0, "00" * 16) + LAST,
        keeps=["LU604"],
    ),
    case(
        "lu605-same-vcpu",
        "Two entries hold TSC_ADJUST of vCPU 0.",
        hvm_context(_FIRST, adjust(0), adjust(1), adjust(0), _TERMINATOR),
        at("LU605", _HEADER_END + 32),
    ),
    case(
        "lu605-other-vcpu",
        "TSC_ADJUST of each vCPU.",
        hvm_context(_FIRST, adjust(0), adjust(1), _TERMINATOR),
        keeps=["LU605", "LU607"],
    ),
    case(
        "lu606-one-octet",
        "One octet follows the end.",
        BEGIN + LAST + "00",
        note("LU606", 2, _HEADER_END + 8, domain=0),
    ),
    case(
        "lu607-first-too-many",
        "Of two vCPUs, state of number 2.",
        hvm_context(_FIRST, adjust(2), _TERMINATOR),
        at("LU607", _HEADER_END),
    ),
    case(
        "lu607-no-vcpu",
        "The instance of an entry that no vCPU has, here an RTC, is no vCPU's number.",
        BEGIN + entry(_RTC, 0, "00" * 24) + entry(_RTC, 7, "00" * 24) + LAST,
        keeps=["LU607"],
    ),
    case(
        "lu608-one-octet-more",
        "PIC, whose size never changed, of nine octets.",
        BEGIN + entry(_PIC, 0, MASTER + "00") + LAST,
        at("LU608", _HEADER_END),
    ),
    case(
        "lu608-longest",
        "PIC of eight octets, as long as it may be.",
        BEGIN + entry(_PIC, 0, MASTER) + LAST,
        keeps=["LU608"],
    ),
)
