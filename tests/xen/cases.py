"""Saved domains to ask about: real ones with one change each, and what `build` makes.

The changes are what receivers refuse, or take although it looks as wrong; for each rule that
says that a receiver refuses something, the faults of `build` that break it are among them. What
Xen says of each is not written here: that is asked.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any, Final

from luformat.synth.bodies import hvm_entry
from luformat.synth.faults import FAULTS
from luformat.synth.host import Host, host_of
from luformat.synth.image import build_image
from luformat.verify.engine import rules
from luformat.verify.hits import Severity
from tests.support.images import pages, place
from tests.xen.config_cases import CONFIG_CHANGES
from tests.xen.draft import Draft, draft_of

__all__ = ["CASES", "REFUSED", "case"]

PVH: Final = "pvhtiny-p"
PV: Final = "pvtiny-p"
Change = Callable[[Draft], object]


def _longer(by: int) -> Callable[[bytes], bytes]:
    """Return what makes an entry of an HVM context longer, or shorter."""

    def change(entry: bytes) -> bytes:
        code, instance, length = struct.unpack_from("<HHI", entry)
        return hvm_entry(code, instance, (entry[8:] + bytes(max(by, 0)))[: length + by])

    return change


def _leaf(leaf: int, subleaf: int) -> Change:
    more = struct.pack("<6I", leaf, subleaf, 0, 0, 0, 0)
    return lambda draft: draft.body("X86_CPUID_POLICY", lambda body: body + more)


def _register(leaf: int, subleaf: int, place: int, value: int) -> Change:
    """Return what sets a word of a leaf of the CPUID policy, EAX being word 2."""
    key = struct.pack("<2I", leaf, subleaf)

    def change(body: bytes) -> bytes:
        leaves = [body[at : at + 24] for at in range(0, len(body), 24)]
        at = 4 * place
        word = struct.pack("<I", value)
        return b"".join(
            each[:at] + word + each[at + 4 :] if each.startswith(key) else each for each in leaves
        )

    return lambda draft: draft.body("X86_CPUID_POLICY", change)


def _msr(index: int, value: int = 0) -> Change:
    """Return what has one MSR in the policy."""
    only = struct.pack("<IIQ", index, 0, value)
    return lambda draft: draft.body("X86_MSR_POLICY", lambda _: only)


def _param(index: int, value: int) -> Change:
    def change(body: bytes) -> bytes:
        (count,) = struct.unpack_from("<I", body)
        return struct.pack("<I", count + 1) + body[4:] + struct.pack("<QQ", index, value)

    return lambda draft: draft.body("HVM_PARAMS", change)


def _of_vcpu(number: int) -> Callable[[bytes], bytes]:
    return lambda entry: entry[:2] + struct.pack("<H", number) + entry[4:]


def _with_tail(context: bytes) -> bytes:
    return context + bytes(8)


def _vcpu(**fields: int | list[int]) -> Change:
    """Return what changes the state of a PV guest's first vCPU."""
    return lambda draft: draft.fields("X86_PV_VCPU_BASIC", context=fields)


def _vcpu_msr(index: int, value: int) -> Change:
    """Return what gives the first vCPU of a PV domain an MSR."""
    body = struct.pack("<IIIIQ", 0, 0, index, 0, value)
    return lambda draft: draft.insert("END", "X86_PV_VCPU_MSRS", body)


def _cpu_msr(index: int, value: int) -> Change:
    """Return what puts CPU_MSR with one MSR in front of the first TSC_ADJUST."""
    more = hvm_entry(20, 0, struct.pack("<4IQ", 1, 0, index, 0, value))
    return lambda draft: draft.entry("TSC_ADJUST", lambda entry: more + entry)


def _event(event: int, error: int) -> Change:
    return lambda draft: draft.entry_fields("CPU", pending_event=event, error_code=error)


def _first(draft: Draft, name: str) -> None:
    """Put the first record of a type in front of all others."""
    at = place(name, draft.records)
    draft.records.insert(0, draft.records.pop(at))


def _old_layout(draft: Draft) -> None:
    """Write the CPU entry as Xen 4.0 did: without TSC_AUX, flags and padding."""

    def change(entry: bytes) -> bytes:
        code, instance, _ = struct.unpack_from("<HHI", entry)
        body = entry[8:]
        return hvm_entry(code, instance, body[:1000] + body[1008:1024])

    draft.entry("CPU", change)


def _extended(**fields: int) -> Change:
    """Return what changes the extended state of a PV guest's first vCPU."""
    return lambda draft: draft.fields("X86_PV_VCPU_EXTENDED", context=fields)


def _blank(body: bytes) -> bytes:
    """Return a body of as many zeros behind its vCPU."""
    return body[:8] + bytes(len(body) - 8)


def _feature(leaf: int, place: int, bit: int) -> Change:
    """Return what takes a feature out of a leaf of the CPUID policy, EAX being word 2."""

    def change(body: bytes) -> bytes:
        policy = bytearray(body)
        for at in range(0, len(body), 24):
            if struct.unpack_from("<I", body, at) == (leaf,):
                policy[at + 4 * place + bit // 8] &= ~(1 << bit % 8)
        return bytes(policy)

    return lambda draft: draft.body("X86_CPUID_POLICY", change)


def _narrow(cr3: int) -> Change:
    """Return what gives a domain 32 bits of addresses in its policy, and this CR3."""

    def change(draft: Draft) -> None:
        _register(0x80000008, 0xFFFFFFFF, 2, 0x3020)(draft)
        draft.entry_fields("CPU", cr3=cr3)

    return change


def _rest(octets: bytes) -> Change:
    """Return what lets these octets follow the image, instead of libxl's END."""
    return lambda draft: setattr(draft, "rest", octets)


def _image_version(draft: Draft) -> None:
    version = struct.pack(">I", 4)
    draft.image = draft.image[:12] + version + draft.image[16:]


def _page_shift(draft: Draft) -> None:
    """Set bit 8 of page_shift, which is byte 5 of the domain header."""
    draft.image = draft.image[:29] + b"\x01" + draft.image[30:]


CHANGES: Final[dict[str, tuple[str, Change]]] = {
    "pvh-unchanged": (PVH, lambda _: None),
    "pv-unchanged": (PV, lambda _: None),
    # Framing, headers, configuration.
    "record-mandatory-unknown": (PVH, lambda draft: draft.insert("END", 0x7F, b"")),
    "record-optional-unknown": (PVH, lambda draft: draft.insert("END", 0x80000FFF, b"abc")),
    "record-live-update": (PV, lambda draft: draft.insert("END", "LU_DOMAIN_INFO", bytes(48))),
    "image-version-4": (PVH, _image_version),
    "page-shift-268": (PV, _page_shift),
    "libxl-end-missing": (PVH, lambda draft: setattr(draft, "rest", b"")),
    "libxl-end-cut": (PVH, _rest(struct.pack("<II", 0, 64))),
    "libxl-end-half": (PVH, _rest(bytes(3))),
    "libxl-end-with-body": (PVH, _rest(struct.pack("<II", 0, 8) + bytes(8))),
    "libxl-context-with-body": (PVH, lambda draft: draft.context(8)),
    "libxl-context-with-5-octets": (PV, lambda draft: draft.context(5)),
    "libxl-record-half": (PVH, _rest(b"\x03\0\0")),
    "config-one-vcpu-of-two": (PVH, lambda draft: draft.config["b_info"].update(max_vcpus=1)),
    "static-data-end-twice": (PVH, lambda draft: draft.double("STATIC_DATA_END")),
    "pv-info-twice": (PV, lambda draft: draft.double("X86_PV_INFO")),
    "tsc-info-twice": (PVH, lambda draft: draft.double("X86_TSC_INFO")),
    # Pages.
    "page-type-reserved": (
        PVH,
        lambda draft: draft.insert("END", "PAGE_DATA", pages([5 << 60 | 1])),
    ),
    "page-count-0": (PVH, lambda draft: draft.insert("END", "PAGE_DATA", pages([]))),
    "page-hvm-48-bits": (
        PVH,
        lambda draft: draft.insert("END", "PAGE_DATA", pages([0xE << 60 | 1 << 36])),
    ),
    "page-hvm-not-there": (
        PVH,
        lambda draft: draft.insert("END", "PAGE_DATA", pages([0xF << 60 | 1 << 51])),
    ),
    "pv-vcpu-before-info": (PV, lambda draft: _first(draft, "X86_PV_VCPU_BASIC")),
    "pv-shared-info-before-info": (PV, lambda draft: _first(draft, "SHARED_INFO")),
    "page-beyond-max-pfn": (PV, lambda draft: draft.insert("END", "PAGE_DATA", pages([1 << 24]))),
    # Policies, parameters, TSC.
    "tsc-mode-3": (PVH, lambda draft: draft.fields("X86_TSC_INFO", mode=3)),
    "cpuid-last-leaf-c": (PVH, _register(0, 0xFFFFFFFF, 2, 0xC)),
    "cpuid-extended-last-leaf-1": (PVH, _register(0x80000000, 0xFFFFFFFF, 2, 1)),
    "cpuid-xstate-size": (PVH, _register(0xD, 9, 3, 0xFFFFFFFF)),
    "cpuid-leaf-20": (PVH, _leaf(0x20, 0xFFFFFFFF)),
    "cpuid-leaf-1-subleaf-0": (PV, _leaf(1, 0)),
    "cpuid-leaf-d-subleaf-62": (PVH, _leaf(0xD, 62)),
    "msr-3a": (PVH, _msr(0x3A)),
    "msr-ce-bit-0": (PVH, _msr(0xCE, 1)),
    "msr-ce-bit-40": (PVH, _msr(0xCE, 1 << 40)),
    "msr-10a": (PV, _msr(0x10A)),
    "param-39": (PVH, _param(39, 0)),
    "param-altp2m": (PVH, _param(35, 1)),
    "param-console-absent": (PVH, _param(17, 1 << 18)),
    "param-store-absent": (PVH, _param(1, 1 << 18)),
    "param-store-33-bits": (PVH, _param(1, 1 << 32)),
    "param-console-again": (PVH, _param(17, 0)),
    # The HVM context.
    "hvm-header-magic": (PVH, lambda draft: draft.entry_fields("HEADER", magic=0x54381287)),
    "hvm-cpu-cr0-without-pe": (PVH, lambda draft: draft.entry_fields("CPU", cr0=0x80000010)),
    "hvm-cpu-shorter": (PVH, lambda draft: draft.entry("CPU", _longer(-8))),
    "hvm-cpu-longer": (PVH, lambda draft: draft.entry("CPU", _longer(8))),
    "hvm-cpu-of-vcpu-7": (PVH, lambda draft: draft.entry("CPU", _of_vcpu(7))),
    "hvm-lapic-16": (PVH, lambda draft: draft.entry("LAPIC", _longer(-8))),
    "hvm-lapic-32": (PVH, lambda draft: draft.entry("LAPIC", _longer(8))),
    "hvm-mtrr-shorter": (PVH, lambda draft: draft.entry("MTRR", _longer(-8))),
    "hvm-xsave-shorter": (PVH, lambda draft: draft.entry("CPU_XSAVE", _longer(-8))),
    "hvm-msr-140-bit-1": (PVH, _cpu_msr(0x140, 2)),
    "hvm-behind-the-end": (PVH, lambda draft: draft.body("HVM_CONTEXT", _with_tail)),
    # PV vCPUs.
    "pv-mca-unknown": (PV, _extended(mcg_cap=1 << 41 | 2)),
    "pv-gdt-1024": (PV, _vcpu(gdt_ents=1024, gdt_frames=[8, 9, *[0] * 14])),
    "pv-gdt-7168": (PV, _vcpu(gdt_ents=7168, gdt_frames=[*range(1, 15), 0, 0])),
    "pv-gdt-7169": (PV, _vcpu(gdt_ents=7169)),
    "pv-dr7-bit-32": (PV, _vcpu(dr7=1 << 32 | 0x400)),
    "pv-dr2-not-canonical": (PV, _vcpu(dr2=1 << 47)),
    "pv-ldt-base-not-canonical": (PV, _vcpu(ldt_base=1 << 62)),
    "pv-cr3-no-page-table": (PV, _vcpu(cr3=1 << 12)),
    "pv-msr-tsc-aux": (PV, _vcpu_msr(0xC0000103, 5)),
    "pv-msr-tsc-aux-wide": (PV, _vcpu_msr(0xC0000103, 1 << 32)),
    "pv-msr-140-bit-0": (PV, _vcpu_msr(0x140, 1)),
    "hvm-msr-140-bit-0": (PVH, _cpu_msr(0x140, 1)),
    "hvm-msr-virt-spec-ctrl": (PVH, _cpu_msr(0xC001011F, 0)),
    "hvm-event-error-wide": (PVH, _event(1 << 31 | 1 << 11 | 3 << 8 | 13, 0x10000)),
    "hvm-event-error": (PVH, _event(1 << 31 | 1 << 11 | 3 << 8 | 13, 0xFFFF)),
    "hvm-cpu-1016": (PVH, _old_layout),
    "pv-user-page-table": (PV, _vcpu(user_cr3=1 << 12)),
    "pv-extended-vcpu-5": (PV, _extended(vcpu=5)),
    "pv-extended-size-28": (PV, _extended(len_context=28)),
    "pv-extended-size-32": (PV, _extended(len_context=32)),
    "pv-xsave-zeros": (PV, lambda draft: draft.body("X86_PV_VCPU_XSAVE", _blank)),
    "hvm-efer-aibrse": (PVH, lambda draft: draft.entry_fields("CPU", msr_efer=0x200D01)),
    "hvm-cr3-36-bits": (PVH, _narrow(1 << 35)),
    "hvm-cr3-beyond-36-bits": (PVH, _narrow(1 << 36)),
    "cpuid-without-pae": (PVH, _feature(1, 5, 6)),
    "cpuid-without-sse": (PVH, _feature(1, 5, 25)),
    "param-wide-index": (PVH, _param(1 << 32 | 1, 0)),
    "pv-vcpu-5": (PV, lambda draft: draft.fields("X86_PV_VCPU_BASIC", vcpu_id=5)),
    "pv-basic-shorter": (PV, lambda draft: draft.body("X86_PV_VCPU_BASIC", lambda b: b[:-8])),
    **CONFIG_CHANGES,
}
"""By name: the file in tests/data/save, and what is changed in it."""
BUILT: Final[dict[str, dict[str, Any]]] = {
    "built-pv": {"kind": "pv", "full_state": True},
    "built-pvh": {"kind": "hvm", "full_state": True},
    "built-hvm": {"kind": "hvm", "emulator": "qemu-upstream"},
    "built-pv-large": {"kind": "pv", "pages": 3000, "vcpus": 4},
}
"""By name: the domain that is built."""
REFUSED: Final = {
    f"fault-{fault.name}": fault
    for fault in FAULTS.values()
    if "xl-save" in fault.images and rules()[fault.rule].receiver is Severity.ERROR
}
"""By name: what is wrong in a domain that is built, and a receiver refuses."""
CASES: Final = (*CHANGES, *BUILT, *REFUSED)


def case(name: str) -> bytes:
    """Return the file that a case is about."""
    if name in BUILT:
        return build_image(_host(BUILT[name]), "xl-save")
    if name in REFUSED:
        fault = REFUSED[name]
        domain = {"kind": fault.domain or "hvm", "full_state": True, "vcpus": 2}
        return build_image(_host(domain), "xl-save", fault=fault)
    base, change = CHANGES[name]
    draft = draft_of(base)
    change(draft)
    return draft.data()


def _host(domain: dict[str, Any]) -> Host:
    return host_of({"xen_version": "4.17", "domains": [domain]})
