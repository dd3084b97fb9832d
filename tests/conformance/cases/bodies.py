"""Vectors of LU519 to LU523: bodies of libxc's records in a handover."""

from __future__ import annotations

from typing import Any

from luformat.records.index import record_number
from tests.conformance.cases.case import (
    END,
    PV_INFO,
    VERSION,
    Case,
    Entry,
    Found,
    Stream,
    changed,
    error,
    hvm,
    pv,
    record,
    unknown,
    warning,
)
from tests.conformance.cases.contents import pv_info
from tests.conformance.cases.streams import TSC, extended, short

__all__ = ["CASES", "CPUID_LEAF", "MSR_ENTRY", "params"]


def params(count: int, reserved: int = 0) -> Entry:
    """Return HVM_PARAMS with so many parameters."""
    entries = [{"index": "callback_irq", "value": 243}] * count
    return record("HVM_PARAMS", reserved=reserved, params=entries)


def body(name: str, size: int) -> Entry:
    """Return a record with a body of zeros."""
    return unknown(record_number(name), "00" * size)


CPUID_LEAF = unknown(17, "02000000ffffffff" + "00" * 16)
MSR_ENTRY = unknown(18, "ce000000" + "00" * 12)
"""The smallest policies: one leaf without subleaves, one MSR."""


def context_of(vcpu: int) -> Entry:
    """Return X86_PV_VCPU_EXTENDED of vCPU 0 whose context names a vCPU."""
    entry = extended(0)
    context = {**entry["body"]["context"], "vcpu": vcpu}
    return changed(entry, context=context)


def of_pv(
    name: str, about: str, entry: Entry, *found: Found, width: int = 8, keeps: Any = ()
) -> Case:
    """Return a case of a PV domain with one record besides X86_PV_INFO, record 3."""
    info = pv_info(width, width // 4 + 2)
    return Case(name, about, short(pv(1), info, entry), found, keeps)


_BASIC = 8 + 5168
CASES = (
    Case(
        "lu519-pv-info",
        "The last reserved octet of X86_PV_INFO is not zero.",
        short(pv(1), changed(PV_INFO, reserved="00" * 5 + "01")),
        [error("LU519", 2, 2, domain=0)],
    ),
    Case(
        "lu519-tsc-info",
        "The reserved word of X86_TSC_INFO is not zero.",
        short(hvm(1), changed(TSC, reserved=1)),
        [error("LU519", 2, 20, domain=0)],
    ),
    Case(
        "lu519-hvm-params",
        "The reserved word of HVM_PARAMS is not zero.",
        short(hvm(1), params(1, 1 << 31)),
        [error("LU519", 2, 4, domain=0)],
    ),
    of_pv(
        "lu519-vcpu-extended",
        "The reserved word of X86_PV_VCPU_EXTENDED is not zero.",
        changed(extended(0), reserved=1),
        error("LU519", 3, 4, domain=0),
    ),
    Case(
        "lu520-no-parameters",
        "HVM_PARAMS without parameters.",
        short(hvm(1), params(0)),
        [warning("LU520", 2, domain=0)],
    ),
    Case(
        "lu520-one-parameter",
        "HVM_PARAMS with one parameter.",
        short(hvm(1), params(1)),
        keeps=["LU519", "LU520"],
    ),
    *(
        of_pv(
            f"lu520-vcpu-{name.lower()}",
            f"X86_PV_VCPU_{name} with its head only.",
            body(f"X86_PV_VCPU_{name}", 8),
            warning("LU520", 3, domain=0),
        )
        for name in ("EXTENDED", "XSAVE", "MSRS")
    ),
    *(
        Case(
            f"lu521-{name.lower()}-policy",
            f"X86_{name}_POLICY without entries.",
            short(hvm(1), body(f"X86_{name}_POLICY", 0)),
            [error("LU521", 2, domain=0)],
        )
        for name in ("CPUID", "MSR")
    ),
    Case(
        "lu521-one-entry",
        "Both policies with one entry.",
        short(hvm(1), CPUID_LEAF, MSR_ENTRY),
        keeps=["LU521"],
    ),
    of_pv(
        "lu522-wide-context",
        "The context of a 64-bit guest's vCPU in a 32-bit guest.",
        body("X86_PV_VCPU_BASIC", _BASIC),
        error("LU522", 3, domain=0),
        width=4,
    ),
    of_pv(
        "lu522-head-only",
        "X86_PV_VCPU_BASIC without a context.",
        body("X86_PV_VCPU_BASIC", 8),
        error("LU522", 3, domain=0),
    ),
    of_pv(
        "lu522-extended-129",
        "An extended context of 129 octets.",
        unknown(5, "00" * 12 + "81000000" + "00" * 121),
        error("LU522", 3, domain=0),
    ),
    of_pv(
        "lu522-extended-128",
        "An extended context of 128 octets.",
        unknown(5, "00" * 12 + "80000000" + "00" * 120),
        keeps=["LU522"],
    ),
    of_pv(
        "lu523-one-octet-less",
        "SHARED_INFO lacks the last octet of its page.",
        body("SHARED_INFO", 4095),
        error("LU523", 3, domain=0),
    ),
    of_pv(
        "lu523-one-octet-more",
        "SHARED_INFO has an octet more than a page.",
        body("SHARED_INFO", 4097),
        error("LU523", 3, domain=0),
    ),
    *(
        Case(
            f"lu524-{name}",
            f"The TSC mode {number:#x}.",
            short(hvm(1), changed(TSC, mode=number)),
            [error("LU524", 2, 0, domain=0)],
        )
        for name, number in (("first-unassigned", 4), ("largest", 0xFFFFFFFF))
    ),
    Case(
        "lu524-last-assigned",
        "The TSC mode 2.",
        short(hvm(1), changed(TSC, mode="never_emulate")),
        keeps=["LU524"],
    ),
    Case(
        "lu527-other-vcpu",
        "The context of vCPU 1 in the record of vCPU 0.",
        short(pv(1, max_vcpus=2), PV_INFO, context_of(1)),
        [error("LU527", 3, 8, domain=0)],
    ),
    of_pv(
        "lu527-same-vcpu",
        "The context of vCPU 0 in the record of vCPU 0.",
        context_of(0),
        keeps=["LU527"],
    ),
    Case(
        "lu501-m2p",
        "LU_M2P ends in its second entry.",
        short(unknown(record_number("LU_M2P"), "150040" + "1a" + "00" * 8)),
        [error("LU501", 1, 8)],
    ),
    Case(
        "lu501-hvm-params",
        "HVM_PARAMS ends in the value of its only parameter.",
        short(hvm(1), unknown(record_number("HVM_PARAMS"), "01" + "00" * 19)),
        [error("LU501", 2, 16, domain=0)],
    ),
    of_pv(
        "lu501-vcpu-head",
        "X86_PV_VCPU_MSRS ends in its reserved word.",
        body("X86_PV_VCPU_MSRS", 7),
        error("LU501", 3, 4, domain=0),
    ),
    of_pv(
        "lu501-vcpu-context",
        "X86_PV_VCPU_XSAVE ends in xcr0_accum.",
        body("X86_PV_VCPU_XSAVE", 8 + 12),
        error("LU501", 3, 16, domain=0),
    ),
    of_pv(
        "lu501-p2m-frames",
        "X86_PV_P2M_FRAMES ends in its second word.",
        body("X86_PV_P2M_FRAMES", 7),
        error("LU501", 3, 4, domain=0),
    ),
    Case(
        "lu501-page-data",
        "PAGE_DATA ends in the only entry of its list.",
        short(hvm(1), unknown(record_number("PAGE_DATA"), "01" + "00" * 11)),
        [warning("LU408", 2, domain=0), error("LU501", 2, 8, domain=0)],
        also=["LU408"],
    ),
    Case(
        "lu502-cpuid-policy",
        "X86_CPUID_POLICY has one octet behind its only entry.",
        short(hvm(1), unknown(17, CPUID_LEAF["raw"] + "00")),
        [error("LU502", 2, 24, domain=0)],
    ),
    of_pv(
        "lu502-vcpu-msrs",
        "X86_PV_VCPU_MSRS has eight octets behind its only MSR.",
        unknown(12, "00" * 8 + "030100c0" + "00" * 20),
        error("LU502", 3, 24, domain=0),
    ),
    Case(
        "lu512-big-endian",
        "The bodies of x86 are little-endian on a big-endian host too: state of vCPU 1 of 2.",
        Stream([VERSION, pv(1, max_vcpus=2), PV_INFO, extended(1), END], byte_order="big"),
        keeps=["LU512", "LU519"],
    ),
)
