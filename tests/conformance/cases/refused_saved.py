"""Vectors of LU528 to LU540, LU867 to LU898: contents of records that no receiver takes.

The PV vCPU is a real one, saved by Xen 4.17. Offsets are those of struct vcpu_guest_context and
of the records in the specifications, counted by hand.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Final

import luformat
from luformat.records.index import record_number
from tests.conformance.cases.bodies import MSR_ENTRY
from tests.conformance.cases.case import (
    END,
    PV_INFO,
    Case,
    Entry,
    Found,
    Severity,
    error,
    hvm,
    pv,
    unknown,
    warning,
)
from tests.conformance.cases.refused import leaf, patched, policy
from tests.conformance.cases.saved import (
    HVM_RECORDS,
    PAGES,
    PV_RECORDS,
    STATIC,
    emulator,
    libxl,
    libxl_entries,
    pages,
    u16,
    u32,
    u64,
    xl_save,
)
from tests.conformance.cases.streams import CONTEXT, extended, short
from tests.conformance.cases.xl import of_state, state, xenstore
from tests.support.corpus import DATA

__all__ = ["CASES", "params"]

_HEAD: Final = 8
"""Octets of a vCPU's record in front of its context."""
_RIP, _TRAP_14, _LDT_BASE, _LDT_ENTS, _GDT_ENTS = 648, 720 + 14 * 16 + 8, 4816, 4824, 4960
_FLAGS, _CR3, _DR2, _DR7, _EVENT, _ASSIST, _FS = 512, 5008, 5064, 5104, 5112, 5136, 5144
_WILD: Final = 1 << 62
"""No canonical address."""


@cache
def _basic() -> str:
    """Return X86_PV_VCPU_BASIC of a real vCPU as hex digits."""
    with luformat.open(DATA / "save" / "pvtiny-p.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        wanted = record_number("X86_PV_VCPU_BASIC")
        records = saved.container().images[0].records
        return next(r.body_bytes().hex() for r in records if r.type == wanted)


def basic(at: int | None = None, value: int = 0) -> Entry:
    """Return the real vCPU's record, eight octets of its context replaced."""
    digits = _basic() if at is None else patched(_basic(), _HEAD + at, value)
    return unknown(4, digits)


def of_hvm(name: str, about: str, entry: Entry, *found: Found, keeps: Any = ()) -> Case:
    """Return a case of an HVM domain in a handover with one record, record 2."""
    return Case(name, about, short(hvm(1), entry), found, keeps)


def of_pv(name: str, about: str, entry: Entry, *found: Found, keeps: Any = ()) -> Case:
    """Return a case of a 64-bit PV domain in a handover with one record, record 3."""
    return Case(name, about, short(pv(1), PV_INFO, entry), found, keeps)


def _extended(**fields: int) -> Entry:
    """Return X86_PV_VCPU_EXTENDED of vCPU 0 with some fields of its context replaced."""
    record = extended(0)
    context = {**record["body"]["context"], **fields}
    return {**record, "body": {**record["body"], "context": context}}


def vcpu(name: str, about: str, at: int, value: int) -> Case:
    """Return a case of the real vCPU with eight octets replaced."""
    rule = name[:5].upper()
    return of_pv(name, about, basic(at, value), error(rule, 3, _HEAD + at, domain=0))


_POLICIES = (
    of_hvm(
        "lu528-leaf",
        "Leaf 0x20, which no release takes.",
        policy(leaf(2), leaf(0x20)),
        error("LU528", 2, 24, domain=0),
    ),
    of_hvm(
        "lu528-subleaf",
        "Subleaf 3 of leaf 7, one too many.",
        policy(leaf(7, 3)),
        error("LU528", 2, 0, domain=0),
    ),
    of_hvm(
        "lu528-without-subleaf",
        "Leaf 4, which has subleaves, without one.",
        policy(leaf(4)),
        error("LU528", 2, 0, domain=0),
    ),
    of_hvm(
        "lu528-last",
        "The last leaves and subleaves.",
        policy(leaf(7, 2), leaf(0xB, 1), leaf(0xD, 62), leaf(4, 5), leaf(0x80000021)),
        keeps=["LU528"],
    ),
    of_hvm(
        "lu529-unknown",
        "MSR 0x3a.",
        unknown(18, "3a" + "00" * 15),
        error("LU529", 2, 0, domain=0),
    ),
    of_hvm(
        "lu529-flags",
        "The flags of PLATFORM_INFO are not zero.",
        unknown(18, "ce00000001" + "00" * 11),
        error("LU529", 2, 0, domain=0),
    ),
    of_hvm(
        "lu529-three",
        "Three entries.",
        unknown(18, MSR_ENTRY["raw"] * 3),
        error("LU529", 2, domain=0),
    ),
    of_hvm(
        "lu529-platform",
        "Bit 0 of PLATFORM_INFO, which no host gives.",
        unknown(18, u32(0xCE, 0) + u64(1)),
        error("LU529", 2, 0, domain=0),
    ),
    of_hvm(
        "lu529-wide",
        "Bit 40 of PLATFORM_INFO, of which Xen holds 32.",
        unknown(18, u32(0xCE, 0) + u64(1 << 40)),
        error("LU529", 2, 0, domain=0),
    ),
    of_hvm(
        "lu529-faulting",
        "PLATFORM_INFO with CPUID faulting, bit 31.",
        unknown(18, u32(0xCE, 0) + u64(1 << 31)),
        keeps=["LU529"],
    ),
    of_hvm("lu529-two", "Two entries.", unknown(18, MSR_ENTRY["raw"] * 2), keeps=["LU529"]),
)


def params(*pairs: tuple[int, int]) -> Entry:
    """Return HVM_PARAMS with these (index, value)."""
    return unknown(10, u32(len(pairs), 0) + "".join(u64(*pair) for pair in pairs))


_PARAMS = (
    of_hvm(
        "lu530-first-too-many",
        "Parameter 39.",
        params((0, 0), (39, 0)),
        error("LU530", 2, 24, domain=0),
    ),
    of_hvm("lu530-deprecated", "DM_DOMAIN.", params((13, 0)), error("LU530", 2, 8, domain=0)),
    of_hvm(
        "lu530-altp2m",
        "ALTP2M, which Xen refuses since 4.19.",
        params((35, 0)),
        warning("LU530", 2, 8, domain=0),
    ),
    of_hvm("lu530-last", "Parameter 38, the last.", params((38, 0)), keeps=["LU530", "LU531"]),
    of_hvm(
        "lu530-32-bits",
        "Bit 32 of an index, which libxc does not hand on.",
        params((1 << 32 | 1, 0)),
        keeps=["LU530"],
    ),
    of_hvm("lu531-timer", "TIMER_MODE is 4.", params((10, 4)), error("LU531", 2, 8, domain=0)),
    of_hvm(
        "lu531-viridian",
        "VIRIDIAN without its base.",
        params((9, 2)),
        error("LU531", 2, 8, domain=0),
    ),
    of_hvm(
        "lu531-viridian-bit",
        "VIRIDIAN with bit 13.",
        params((9, 0x2001)),
        error("LU531", 2, 8, domain=0),
    ),
    of_hvm(
        "lu531-mca", "MCA_CAP with bit 40.", params((38, 1 << 40)), error("LU531", 2, 8, domain=0)
    ),
    of_hvm(
        "lu532-changed",
        "IOREQ_PFN is set, and then to something else.",
        params((5, 1), (5, 2)),
        error("LU532", 2, 24, domain=0),
    ),
    of_hvm("lu532-again", "IOREQ_PFN twice, the same.", params((5, 1), (5, 1)), keeps=["LU532"]),
)


def xsave(xcr0: int, accum: int, size: int) -> Entry:
    """Return X86_PV_VCPU_XSAVE with an area of zeros."""
    return unknown(6, u32(0, 0) + u64(xcr0, accum) + "00" * size)


def msrs(*indices: int) -> Entry:
    """Return X86_PV_VCPU_MSRS."""
    return unknown(12, u32(0, 0) + "".join(u32(index, 0) + u64(0) for index in indices))


_PV = (
    of_pv(
        "lu533-short", "The area ends before AVX.", xsave(7, 7, 576), error("LU533", 3, domain=0)
    ),
    of_pv("lu533-zeros", "All is zero.", xsave(0, 0, 832), error("LU533", 3, domain=0)),
    of_pv(
        "lu533-unused",
        "No component, no area, as Xen before 4.12.",
        xsave(0, 0, 0),
        keeps=["LU533"],
    ),
    of_pv("lu534-no-x87", "xcr0 has no x87.", xsave(2, 3, 576), error("LU534", 3, domain=0)),
    of_pv(
        "lu534-component", "Component 19.", xsave(3, 3 | 1 << 19, 576), error("LU534", 3, domain=0)
    ),
    of_pv("lu534-sse", "x87 and SSE.", xsave(3, 3, 576), keeps=["LU533", "LU534"]),
    of_pv("lu535-unknown", "MSR 0x1c8.", msrs(0x48, 0x1C8), error("LU535", 3, 24, domain=0)),
    of_pv("lu535-known", "SPEC_CTRL and TSC_AUX.", msrs(0x48, 0xC0000103), keeps=["LU535"]),
    vcpu("lu536-rip", "RIP is no address.", _RIP, _WILD),
    vcpu("lu536-trap", "The handler of page faults is no address.", _TRAP_14, _WILD),
    of_pv(
        "lu536-extended",
        "The SYSENTER callback is no address.",
        _extended(sysenter_callback_eip=_WILD),
        error("LU536", 3, _HEAD + 16, domain=0),
    ),
    of_pv(
        "lu544-unknown",
        "A machine check capability that no Xen gives.",
        _extended(mcg_cap=1 << 41 | 2),
        error("LU544", 3, _HEAD + 32, domain=0),
    ),
    of_pv(
        "lu544-known",
        "Two banks, and software can recover.",
        _extended(mcg_cap=1 << 24 | 2),
        keeps=["LU544"],
    ),
    of_pv(
        "lu545-vcpu",
        "The context is of vCPU 1, of which the domain has none.",
        _extended(vcpu=1),
        error("LU527", 3, _HEAD, domain=0),
        error("LU545", 3, _HEAD, domain=0),
    ),
    Case(
        "lu545-size",
        "The context says that it ends in front of the callbacks' flags.",
        short(pv(1), PV_INFO, _extended(len_context=28)),
        [warning("LU310", 3, _HEAD + 4, domain=0), error("LU545", 3, _HEAD + 4, domain=0)],
        also=["LU310"],
    ),
    of_pv(
        "lu545-callbacks",
        "The context ends behind the callbacks, as before Xen 4.2.",
        unknown(5, u32(0, 0) + u32(0, 32) + "00" * 24),
        keeps=["LU544", "LU545"],
    ),
    of_pv(
        "lu535-value",
        "Bit 1 of MISC_FEATURES_ENABLES, which no guest has.",
        unknown(12, u32(0, 0) + u32(0x140, 0) + u64(2)),
        error("LU535", 3, 8, domain=0),
    ),
    of_pv(
        "lu535-tsc-aux",
        "TSC_AUX beyond its 32 bits.",
        unknown(12, u32(0, 0) + u32(0xC0000103, 0) + u64(1 << 32)),
        error("LU535", 3, 8, domain=0),
    ),
    vcpu("lu536-ldt", "The LDT, of no entry, begins at no address.", _LDT_BASE, _WILD),
    of_pv(
        "lu540-dr2",
        "DR2 is no address, which Xen refuses since 4.18.",
        basic(_DR2, 1 << 47),
        warning("LU540", 3, _HEAD + _DR2, domain=0),
    ),
    vcpu("lu537-gdt", "7169 entries in the GDT.", _GDT_ENTS, 7169),
    vcpu("lu537-ldt-base", "The LDT begins within a page.", _LDT_BASE, 8),
    vcpu("lu538-assist", "Bit 40 of vm_assist.", _ASSIST, 1 << 40),
    vcpu("lu538-user", "In user mode, without a page table for it.", _FLAGS, 0),
    of_pv(
        "lu540-dr7",
        "DR7 has bit 32, which Xen refuses since 4.18.",
        basic(_DR7, 1 << 32 | 0x400),
        warning("LU540", 3, _HEAD + _DR7, domain=0),
    ),
    of_pv(
        "lu543-blank",
        "All registers are zero, as where the state was lost.",
        unknown(4, "00" * (_HEAD + 5168)),
        warning("LU543", 3, domain=0),
    ),
    of_pv(
        "lu536-real",
        "The registers of a real vCPU.",
        basic(),
        keeps=["LU522", "LU536", "LU537", "LU538", "LU540", "LU543"],
    ),
)


def config(
    name: str,
    about: str,
    content: dict[str, Any],
    *found: Found,
    records: Any = HVM_RECORDS,
    domain: str = "x86_hvm",
    has_model: bool = True,
    **more: Any,
) -> Case:
    """Return a case of a save file with this configuration; only an HVM domain has a model."""
    options = {"mandatory": more.pop("mandatory")} if "mandatory" in more else {}
    is_hvm = content.get("c_info", {}).get("type") == "hvm"
    model = [emulator("CONTEXT", "51")] if is_hvm and has_model else []
    stream = [*libxl_entries(*model, records=records, domain=domain), libxl("END")]
    text = json.dumps(content)
    return Case(name, about, xl_save(text, stream=stream, **options), found, **more)


_AT: Final = 48
"""Octet of xl's file at which the configuration begins."""


def configured(rule: str, octet: int = _AT) -> Found:
    """Return an error at the configuration, or at a word of xl's header."""
    return Found(rule, "error", stream=octet, receiver="error")


def of_type(kind: str, create: Entry | None = None, **build: Any) -> dict[str, Any]:
    """Return the configuration of a domain of a kind, with these other keys of both parts.

    A key of the second part that is None is left out.
    """
    extra = build.pop("extra", {})
    second = {"max_memkb": 8192, **build, f"type.{kind}": extra}
    return {
        "c_info": {"type": kind, "name": "d", **(create or {})},
        "b_info": {key: value for key, value in second.items() if value is not None},
    }


_PVH = of_type("pvh", max_vcpus=1, target_memkb=1024)
_MOST = 512
"""Pages of 1 MiB, and of the one that libxl adds."""


def _allocated(count: int) -> Entry:
    return pages(*(0xE << 60 | pfn for pfn in range(count)))


_CONFIGS = (
    config("lu878-no-type", "There is no type.", {"c_info": {"name": "d"}}, configured("LU878")),
    config("lu878-empty", "There is nothing.", {}, configured("LU878")),
    config(
        "lu878-no-build-type",
        "What the domain is built as is not said.",
        {"c_info": {"type": "pvh", "name": "d"}, "b_info": {"max_vcpus": 1}},
        configured("LU878"),
    ),
    config(
        "lu878-two-types",
        "The domain is created as PVH and built as PV.",
        {"c_info": {"type": "pvh", "name": "d"}, "b_info": {"type.pv": {}}},
        configured("LU878"),
    ),
    config(
        "lu867-no-state",
        "An HVM domain without the state of its device model.",
        of_type("hvm"),
        Found("LU867", "error", record=1, entry=10, receiver="error"),
        has_model=False,
    ),
    config(
        "lu868-no-name",
        "The domain has no name.",
        of_type("pvh", {"name": None}),
        configured("LU868"),
    ),
    config(
        "lu868-empty",
        "The name is empty.",
        of_type("pvh", {"name": ""}),
        configured("LU868"),
    ),
    config(
        "lu868-dom0",
        "The name is that of dom0.",
        of_type("pvh", {"name": "Domain-0"}),
        configured("LU868"),
    ),
    config(
        "lu869-129",
        "One vCPU more than an HVM domain can have.",
        of_type("pvh", max_vcpus=129),
        configured("LU869"),
    ),
    config(
        "lu869-128",
        "As many vCPUs as an HVM domain can have.",
        of_type("pvh", max_vcpus=128),
        keeps=["LU869"],
    ),
    config(
        "lu870-kernel",
        "A command line for a kernel that is not named.",
        of_type("hvm", cmdline="quiet"),
        configured("LU870"),
    ),
    config(
        "lu870-pod-altp2m",
        "Less memory than the domain may have, and alternate P2Ms.",
        of_type("pvh", max_memkb=8192, target_memkb=4096, altp2m="mixed"),
        configured("LU870"),
    ),
    config(
        "lu870-grant-version",
        "A version of grant tables that does not exist: Xen 4.14 and 4.15 do not read the key.",
        of_type("pvh", max_grant_version=3),
        Found("LU870", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu870-no-memory",
        "No max_memkb: since 4.17, libxl cannot give the memory for paging that it reckons with.",
        of_type("pvh", max_memkb=None),
        Found("LU870", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu870-shadow",
        "No max_memkb, but the memory for paging is said.",
        of_type("pvh", max_memkb=None, shadow_memkb=4096),
        keeps=["LU870"],
    ),
    config(
        "lu870-grant-version-0",
        "Version 0 of grant tables.",
        of_type("pvh", max_grant_version=0),
        Found("LU870", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu870-grant-frames",
        "No grant frame.",
        of_type("pvh", max_grant_frames=0),
        configured("LU870"),
    ),
    config(
        "lu870-passthrough",
        "A PVH domain with passthrough.",
        of_type("pvh", {"passthrough": "enabled"}),
        configured("LU870"),
    ),
    config(
        "lu870-available",
        "vCPU 1024 is available, one more than 128 bytes have room for.",
        of_type("pvh", avail_vcpus=[0, 1024]),
        configured("LU870"),
    ),
    config(
        "lu870-affinity",
        "Affinities of two vCPUs, of which there is one.",
        of_type("pvh", vcpu_hard_affinity=[[0], [0]]),
        configured("LU870"),
    ),
    config(
        "lu870-event-channels",
        "One event channel.",
        of_type("pvh", event_channels=1),
        configured("LU870"),
    ),
    config(
        "lu870-weight",
        "A weight of 0.",
        of_type("pvh", sched_params={"sched": "credit2", "weight": 0}),
        configured("LU870"),
    ),
    config(
        "lu870-cap",
        "More than all of the one vCPU.",
        of_type("pvh", sched_params={"sched": "credit", "cap": 101}),
        configured("LU870"),
    ),
    config(
        "lu870-shares",
        "The largest weight, the largest cap, the last available vCPU, one grant frame.",
        of_type(
            "pvh",
            sched_params={"sched": "credit2", "weight": 65535, "cap": 100},
            avail_vcpus=[0, 1023],
            vcpu_hard_affinity=[[0]],
            max_grant_frames=1,
            event_channels=2,
        ),
        keeps=["LU870"],
    ),
    config(
        "lu870-nested-shadow",
        "A domain may nest others without hardware-assisted paging, which Xen 4.14 does not mind.",
        of_type("pvh", {"hap": "False"}, nested_hvm="True"),
        Found("LU870", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu870-traditional",
        "The old device model, which 4.21 has no more.",
        of_type("hvm", device_model_version="qemu_xen_traditional", video_memkb=4096),
        Found("LU870", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu870-nested",
        "A domain may nest others, with its memory as is.",
        of_type("pvh", nested_hvm="True", altp2m="disabled", max_grant_version=2),
        keeps=["LU870"],
    ),
    config(
        "lu897-hap",
        "An optional boolean is no word that libxl knows: it reads nothing behind it.",
        of_type("pvh", {"hap": "Perhaps"}),
        configured("LU897"),
    ),
    config(
        "lu897-octet",
        "A number is too large for its type.",
        of_type("pvh", {"poolid": 1 << 32}),
        configured("LU897"),
    ),
    config(
        "lu897-cpuid",
        "CPUID is an object without its arrays: older releases looked for an array only.",
        of_type("pvh", cpuid={}),
        Found("LU897", "error", stream=_AT, receiver="note"),
        Found("LU897", "warning", stream=_AT, receiver="warning"),
    ),
    config(
        "lu897-on-crash",
        "The value stands behind the kind of domain: xl goes on without it.",
        {**of_type("pvh"), "on_crash": "explode"},
        Found("LU897", "error", stream=_AT),
    ),
    config(
        "lu897-number",
        "A string is looked for where a number is: as if there were nothing.",
        of_type("pvh", tsc_mode=2),
        Found("LU897", "error", stream=_AT),
    ),
    config(
        "lu897-every-kind",
        "Keys of every kind of type, among them one that no libxl has.",
        {
            **of_type(
                "hvm",
                {
                    "ssid_label": None,
                    "hap": "<default>",
                    "uuid": "8f21d33e-5caa-4e12-8970-b3ddcbcad0f7",
                    "domid": 0,
                    "xsdata": {"a": "b", "c": None},
                    "poolid": (1 << 32) - 1,
                },
                max_vcpus=2,
                avail_vcpus=[0, 1],
                tsc_mode="NATIVE",
                max_memkb=32768,
                cpuid=[{"leaf": 1, "eax": "x" * 32}],
                extra={"vga": {"kind": "std"}, "ms_vm_genid": [0] * 16, "boot": "c"},
                video_memkb=16384,
                later={"than": "all"},
            ),
            "nics": [{"mac": "00:16:3e:00:00:01", "devid": 0, "mtu": 1500}],
            "pcidevs": [{"permissive": True, "bus": 255}],
        },
        keeps=["LU867", "LU868", "LU869", "LU870", "LU878", "LU897", "LU898"],
    ),
    config(
        "lu898-std",
        "A graphics card of the kind std has 8 MiB.",
        of_type("hvm", video_memkb=8192, extra={"vga": {"kind": "std"}}),
        configured("LU898"),
    ),
    config(
        "lu898-nothing-said",
        "Without a word about the card it is Cirrus, which needs 8 MiB.",
        of_type("hvm", video_memkb=0),
        configured("LU898"),
    ),
    config(
        "lu898-none",
        "There is no card.",
        of_type("hvm", video_memkb=0, extra={"vga": {"kind": "none"}}),
        keeps=["LU898"],
    ),
    config(
        "lu879-pv",
        "A PV image, the configuration is of a PVH domain.",
        of_type("pvh"),
        configured("LU879"),
        records=PV_RECORDS,
        domain="x86_pv",
    ),
    config(
        "lu879-hvm",
        "An HVM image, the configuration is of a PV domain.",
        of_type("pv"),
        configured("LU879"),
    ),
    config(
        "lu880-one-more",
        "One page more than the configuration has room for.",
        _PVH,
        configured("LU880"),
        records=[STATIC, _allocated(_MOST + 1), CONTEXT, END],
    ),
    config(
        "lu880-full",
        "As many pages as the configuration has room for.",
        _PVH,
        records=[STATIC, _allocated(_MOST), PAGES, CONTEXT, END],
        keeps=["LU880"],
    ),
    config(
        "lu886-unsaid",
        "The configuration is JSON, the flag for it is clear.",
        _PVH,
        configured("LU886", 36),
        mandatory=2,
    ),
)

_PATH = "2f6c6f63616c00"
"""/local"""
_LABEL = "7400"
_PERM = "6e000000"


def node(path: str, perm: str = _PERM) -> Entry:
    """Return NODE_DATA without a value; path in hex digits."""
    head = u32(0, 0) + u16(len(path) // 2, 0) + u16(0, 1)
    return xenstore(5, head + perm + path)


def ext(digits: str) -> Entry:
    """Return WATCH_DATA_EXTENDED of connection 1 and a path of 7 octets, padded."""
    body = u32(1) + u16(7, 2) + digits
    return xenstore(8, body + "00" * (-(len(body) // 2) % 8))


def note8(severity: Severity | None = None) -> Found:
    """Return what is said of a state of version 2: older releases refuse it."""
    return Found("LU884", severity, entry=0, body=8, receiver="note")


_STATES = (
    state(
        "lu887-without-depth",
        "A watch with depth as Xen 4.22 writes it: the depth is left out, its length is counted.",
        ext(_PATH + _LABEL + "00" * 4),
        found=[note8(), of_state("LU887", 1, 8, receiver="warning")],
        also=["LU884"],
        version=2,
    ),
    state(
        "lu887-depth",
        "A watch with depth as the document has it.",
        ext(u16(1, 0) + _PATH + _LABEL),
        found=[note8()],
        also=["LU884"],
        keeps=["LU887", "LU888", "LU889"],
        version=2,
    ),
    state("lu888-relative", "A node called foo.", node("666f6f00"), found=[of_state("LU888", 1)]),
    state(
        "lu888-no-nul",
        "The token of a watch does not end with NUL.",
        xenstore(3, u32(1) + u16(2, 2) + "2f00" + "7474"),
        found=[of_state("LU888", 1)],
    ),
    state("lu888-root", "The root node.", node("2f00"), keeps=["LU884", "LU885", "LU888", "LU889"]),
    state(
        "lu885-parent",
        "A node whose parent does not stand before it.",
        node("2f612f6200"),
        found=[of_state("LU885", 1)],
    ),
    state(
        "lu889-permission",
        "A permission of the letter x.",
        node("2f00", "78000000"),
        found=[Found("LU889", "warning", 1, entry=2)],
    ),
    state(
        "lu889-connection",
        "Connection 1 twice.",
        xenstore(2, u32(1) + u16(0, 0) + u16(1, 0) + u32(5) + "00" * 8),
        found=[Found("LU889", "warning", 1, entry=2)],
    ),
)

CASES = (*_POLICIES, *_PARAMS, *_PV, *_CONFIGS, *_STATES)
