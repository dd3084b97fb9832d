"""Vectors of LU5xx: what the bodies say."""

from __future__ import annotations

from typing import Any

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
    m2p,
    note,
    pv,
    unknown,
    warning,
)
from tests.conformance.cases.streams import TSC, extended, short

__all__ = ["CASES", "pv_info"]

# Octets of LU_DOMAIN_INFO, from its definition in the specification.
TYPE, PAGE_SHIFT, DOMAIN_ID, HANDLE, FLAGS = 0, 4, 6, 8, 28
MAX_VCPUS, EMULATION_FLAGS, EXTRA_FLAGS, PADDING = 32, 36, 40, 44
ALL_FLAGS, ALL_EMULATION, ALL_EXTRA = 0x1FF, 0x7FF, 1
INFO_44 = "020000000c000100" + "00" * 16 + "000000000300000001000000" + "00" * 8


def one(name: str, about: str, domain: Entry, *found: Found, keeps: Any = ()) -> Case:
    """Return a case of one domain, record 1."""
    pv_info = [PV_INFO] if domain["body"]["domain_type"] == "x86_pv" else []
    return Case(name, about, short(domain, *pv_info), found, keeps)


def at(rule: str, octet: int) -> Found:
    """Return an error in the LU_DOMAIN_INFO that is record 1."""
    return error(rule, 1, octet, domain=0)


_FORM = (
    Case(
        "lu501-tsc-info",
        "X86_TSC_INFO lacks its last four octets.",
        short(hvm(1), unknown(8, "00" * 20)),
        [error("LU501", 2, 20, domain=0)],
    ),
    Case(
        "lu501-version",
        "LU_VERSION has the major version only.",
        Stream([unknown(0x40000000, "04000000"), END]),
        [error("LU501", 0, 4)],
    ),
    Case(
        "lu501-domain-info-43",
        "LU_DOMAIN_INFO is one octet too short for its shorter form; its last field is cut off.",
        short(unknown(0x40000003, INFO_44[:-2])),
        [error("LU501", 1, 40, domain=0)],
    ),
    Case(
        "lu501-domain-info-46",
        "LU_DOMAIN_INFO has half of its padding.",
        short(unknown(0x40000003, INFO_44 + "0000")),
        [error("LU501", 1, 44, domain=0)],
    ),
    Case(
        "lu501-domain-info-44",
        "LU_DOMAIN_INFO without its padding in the body: the record's own follows.",
        short(hvm(1, padding=None)),
        keeps=["LU501", "LU502", "LU303", "LU510"],
    ),
    Case(
        "lu501-domain-info-48",
        "LU_DOMAIN_INFO with its padding in the body.",
        short(hvm(1)),
        keeps=["LU501", "LU502", "LU510"],
    ),
    Case(
        "lu502-version",
        "LU_VERSION has another word.",
        Stream([unknown(0x40000000, "040000000e000000" + "00" * 8), END]),
        [error("LU502", 0, 8)],
    ),
    Case(
        "lu502-domain-info",
        "LU_DOMAIN_INFO has four octets behind its padding.",
        short(unknown(0x40000003, INFO_44 + "00" * 8)),
        [error("LU502", 1, 48, domain=0)],
    ),
    Case(
        "lu502-end",
        "END has a body.",
        Stream([VERSION, unknown(0, "00" * 8)]),
        [error("LU502", 1, 0)],
    ),
)

_DOMAINS = (
    Case(
        "lu503-same-id",
        "Two domains, not neighbours, have the ID 1.",
        short(hvm(1), hvm(2), hvm(1, domain_handle="01" * 16)),
        [error("LU503", 3, DOMAIN_ID, domain=2)],
    ),
    Case(
        "lu503-next-id",
        "Two domains have IDs that follow each other.",
        short(hvm(1), hvm(2)),
        keeps=["LU503"],
    ),
    Case(
        "lu504-same-handle",
        "Two domains have the same handle.",
        short(hvm(1), hvm(2, domain_handle="0001" * 8)),
        [error("LU504", 2, HANDLE, domain=1)],
    ),
    Case(
        "lu504-last-bit",
        "Two handles differ in their last bit.",
        short(hvm(1), hvm(2, domain_handle="0001" * 7 + "0000")),
        keeps=["LU504"],
    ),
    Case(
        "lu504-no-handles",
        "A handle of zeros is none, and may repeat.",
        short(hvm(1, domain_handle="00" * 16), hvm(2, domain_handle="00" * 16)),
        keeps=["LU504"],
    ),
    *(
        Case(
            f"lu505-type-{name}",
            f"The domain's type is {number:#x}.",
            short(hvm(1, domain_type=number)),
            [at("LU505", TYPE)],
        )
        for name, number in (("0", 0), ("3", 3), ("largest", 0xFFFFFFFF))
    ),
    *(
        one(
            f"lu506-shift-{shift}",
            f"Pages of 2**{shift} octets.",
            hvm(1, page_shift=shift),
            at("LU506", PAGE_SHIFT),
        )
        for shift in (0, 11, 13)
    ),
    one("lu506-shift-12", "Pages of 4 KiB.", hvm(1), keeps=["LU506"]),
    one("lu507-first-reserved", "ID 0x7ff0.", hvm(0x7FF0), at("LU507", DOMAIN_ID)),
    one("lu507-largest", "ID 0xffff.", hvm(0xFFFF), at("LU507", DOMAIN_ID)),
    one(
        "lu507-last-real", "ID 0x7fef, the last that is not reserved.", hvm(0x7FEF), keeps=["LU507"]
    ),
    one("lu508-pv-with-flag", "PV, with CDF_hvm.", pv(1, flags=1), at("LU508", FLAGS)),
    one("lu508-hvm-without", "HVM, without CDF_hvm.", hvm(1, flags=2), at("LU508", FLAGS)),
    one("lu508-hvm-alone", "HVM, with CDF_hvm alone.", hvm(1, flags=1), keeps=["LU508"]),
    one(
        "lu509-flags",
        "The first bit of flags that Xen has not assigned.",
        hvm(1, flags=ALL_FLAGS + 1 | 1),
        warning("LU509", 1, FLAGS, domain=0),
    ),
    one(
        "lu509-emulation-flags",
        "The first bit of emulation_flags that Xen has not assigned.",
        hvm(1, emulation_flags=ALL_EMULATION + 1),
        warning("LU509", 1, EMULATION_FLAGS, domain=0),
    ),
    one(
        "lu509-extra-flags",
        "The first bit of extra_flags that is not assigned.",
        hvm(1, extra_flags=ALL_EXTRA + 1),
        warning("LU509", 1, EXTRA_FLAGS, domain=0),
    ),
    one(
        "lu509-all-known",
        "All flags that have a meaning are set.",
        hvm(1, flags=ALL_FLAGS, emulation_flags=ALL_EMULATION, extra_flags=ALL_EXTRA),
        keeps=["LU508", "LU509"],
    ),
    one("lu510-first-bit", "The lowest bit is set.", hvm(1, padding=1), at("LU510", PADDING)),
    one("lu510-last-bit", "The top bit is set.", hvm(1, padding=1 << 31), at("LU510", PADDING)),
    one("lu511-none", "No vCPU.", hvm(1, max_vcpus=0), at("LU511", MAX_VCPUS)),
    one("lu511-one", "One vCPU.", hvm(1, max_vcpus=1), keeps=["LU511"]),
    *(
        one(
            f"lu525-{kind}-{most + 1}",
            f"One vCPU more than a domain of the kind {kind.upper()} can have.",
            info(1, max_vcpus=most + 1),
            warning("LU525", 1, MAX_VCPUS, domain=0),
        )
        for kind, info, most in (("pv", pv, 8192), ("hvm", hvm, 128))
    ),
    *(
        one(
            f"lu525-{kind}-{most}",
            f"As many vCPUs as a domain of the kind {kind.upper()} can have.",
            info(1, max_vcpus=most),
            keeps=["LU525"],
        )
        for kind, info, most in (("pv", pv, 8192), ("hvm", hvm, 128))
    ),
    one(
        "lu526-local-apic",
        "A PV domain with an emulated local APIC.",
        pv(1, emulation_flags=1),
        warning("LU526", 1, EMULATION_FLAGS, domain=0),
    ),
    one(
        "lu526-pit-and-another",
        "A PV domain with an emulated PIT and a VPCI.",
        pv(1, emulation_flags=0x500),
        warning("LU526", 1, EMULATION_FLAGS, domain=0),
    ),
    one(
        "lu526-pit",
        "A PV domain with an emulated PIT.",
        pv(1, emulation_flags=0x100),
        keeps=["LU526"],
    ),
    Case(
        "lu512-first-too-many",
        "Of two vCPUs, state of number 2.",
        short(pv(1, max_vcpus=2), PV_INFO, extended(2)),
        [error("LU512", 3, 0, domain=0)],
    ),
    Case(
        "lu512-last",
        "Of two vCPUs, state of number 1.",
        short(pv(1, max_vcpus=2), PV_INFO, extended(1)),
        keeps=["LU512"],
    ),
)


def pv_info(width: int, levels: int) -> Entry:
    """Return X86_PV_INFO."""
    return changed(PV_INFO, guest_width=width, pt_levels=levels)


def table(name: str, about: str, *entries: int, found: Any = (), keeps: Any = ()) -> Case:
    """Return a case of one LU_M2P, record 1."""
    return Case(name, about, short(m2p(*entries)), found, keeps)


_BODIES = (
    *(
        Case(
            f"lu513-width-{width}-levels-{levels}",
            f"Words of {width} octets with {levels} levels of page tables.",
            short(pv(1), pv_info(width, levels)),
            [error("LU513", 2, 0, domain=0)],
        )
        for width, levels in ((8, 3), (4, 4), (0, 0))
    ),
    *(
        Case(
            f"lu513-{8 * width}-bit",
            f"Words of {width} octets with {levels} levels of page tables.",
            short(pv(1), pv_info(width, levels)),
            keeps=["LU513"],
        )
        for width, levels in ((8, 4), (4, 3))
    ),
    Case(
        "lu514-once",
        "The TSC was set again, as a restore does.",
        short(hvm(1), changed(TSC, incarnation=2)),
        [note("LU514", 2, domain=0)],
    ),
    Case(
        "lu514-never",
        "The TSC was set once, when the domain was created.",
        short(hvm(1), changed(TSC, incarnation=1)),
        keeps=["LU514"],
    ),
    table(
        "lu515-order-11",
        "A chunk of half a page.",
        0x1A400000 | 11,
        found=[error("LU515", 1, 0)],
    ),
    table(
        "lu515-order-53",
        "A chunk of 2**53 octets, more than x86 can address, second in the list.",
        0x1A400015,
        53,
        found=[error("LU515", 1, 8)],
    ),
    table("lu515-order-12", "A chunk of one page.", 0x1A400000 | 12, keeps=["LU515", "LU516"]),
    table("lu515-order-52", "A chunk of all that x86 can address.", 52, keeps=["LU515", "LU516"]),
    table(
        "lu516-half",
        "A chunk of two pages begins at an odd page.",
        0x1A401000 | 13,
        found=[error("LU516", 1, 0)],
    ),
    table(
        "lu516-gib",
        "A chunk of 1 GiB is aligned to 512 MiB.",
        0x4E0000000 | 30,
        found=[error("LU516", 1, 0)],
    ),
    table(
        "lu516-example",
        "The 1 GiB chunk of the specification's example.",
        0x4C0000000 | 30,
        keeps=["LU515", "LU516"],
    ),
    table(
        "lu517-last",
        "A discontiguity ends the list.",
        0x1A400015,
        0x40000 << 12,
        found=[warning("LU517", 1, 8)],
    ),
    table(
        "lu517-two",
        "A discontiguity follows another one.",
        0x40000 << 12,
        0x80000 << 12,
        0x1A400015,
        found=[warning("LU517", 1, 0)],
    ),
    table(
        "lu517-first-and-between",
        "A discontiguity before each of two chunks.",
        0x40000 << 12,
        0x1A400015,
        0x100000 << 12,
        0x1A600015,
        keeps=["LU517"],
    ),
    table("lu518-empty", "A table without chunks.", found=[warning("LU518", 1)]),
    table("lu518-one", "A table with one chunk.", 0x1A400015, keeps=["LU518"]),
)

CASES = (*_FORM, *_DOMAINS, *_BODIES)
