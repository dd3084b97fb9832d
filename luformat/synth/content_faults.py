"""Faults of contents that a receiver refuses, or the writer of 4.22 makes."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from typing import Any, Final

from luformat.containers.hvm import read_hvm_context
from luformat.layout.layouts import SIGNS, body_case, enum_number, field_spec
from luformat.memory.source import BytesSource
from luformat.synth.bodies import hvm_entry, libxl_number, record
from luformat.synth.fault import LIBXC, AnyDraft, Change, Fault, ImageChange, put, replace
from luformat.synth.layers import ImageDraft
from luformat.synth.outer import xenstore_record
from luformat.synth.outer_faults import with_emulator

__all__ = ["CONTENT_FAULTS"]

_CONTEXTS: Final = (*LIBXC, "hvm-context")
_XL: Final = ("xl-save",)
_LIBXL: Final = ("libxl-stream", "xl-save")
_XENSTORE: Final = ("xenstore-state",)
_CONFIG: Final = "xl_save::config_part"
_WORDS: Final = "xl_save::save_header"
_TYPES: Final = "xen_hvm_context::save_type"
_XALLOC: Final = 0xE << 60
_NO_SUBLEAF: Final = 0xFFFFFFFF
_NO_MSR: Final = 0x1C8
"""MSR_LASTBRANCH_TOS, which no sender writes."""


def _patched(body: bytes, key: str, at: int, fields: dict[str, int]) -> bytes:
    """Return a body with integers of the type `key`, which stands at byte `at`, replaced."""
    changed = bytearray(body)
    for name, value in fields.items():
        spec = field_spec(key, name)
        start = at + spec["offset"]
        changed[start : start + spec["width"]] = value.to_bytes(spec["width"], "little")
    return bytes(changed)


def _entry(name: str, **fields: int) -> Change:
    """Change the first HVM entry of a type."""
    code = enum_number(_TYPES, name)
    case = body_case("xen_hvm_context::entry", code)
    key = case[0] if case else ""

    def change(body: bytes) -> bytes:
        entries = read_hvm_context(BytesSource(body)).entries
        at = next(entry.body_offset for entry in entries if entry.type == code)
        return _patched(body, key, at, fields)

    return replace("HVM_CONTEXT", change)


def _more(name: str, body: bytes, instance: int = 0) -> Change:
    """Put another HVM entry before END."""
    entry = hvm_entry(enum_number(_TYPES, name), instance, body)
    return replace("HVM_CONTEXT", lambda context: context[:-8] + entry + context[-8:])


def _pv(**fields: int) -> Change:
    """Change the registers of the first vCPU of a 64-bit PV domain."""
    head = int(field_spec("xen_migration_records::x86_pv_vcpu_basic", "context")["offset"])
    key = "xen_pv_vcpu::guest_context_64"
    return replace("X86_PV_VCPU_BASIC", lambda body: _patched(body, key, head, fields))


def _blank_registers(draft: AnyDraft) -> None:
    """Make zeros of the registers of the first PV vCPU."""
    replace("X86_PV_VCPU_BASIC", lambda body: body[:8] + bytes(len(body) - 8))(draft)


def _extended(**fields: int) -> Change:
    """Change the extended context of the first PV vCPU."""
    head = int(field_spec("xen_migration_records::x86_pv_vcpu_extended", "context")["offset"])
    key = "xen_pv_vcpu::extended_context"
    return replace("X86_PV_VCPU_EXTENDED", lambda body: _patched(body, key, head, fields))


def _params(*added: tuple[int, int]) -> Change:
    """Put more parameters into HVM_PARAMS."""

    def apply(draft: AnyDraft) -> None:
        sign = SIGNS[draft.byte_order]

        def change(body: bytes) -> bytes:
            (count,) = struct.unpack_from(f"{sign}I", body)
            head = struct.pack(f"{sign}I", count + len(added)) + body[4:]
            return head + b"".join(struct.pack(f"{sign}QQ", *pair) for pair in added)

        replace("HVM_PARAMS", change)(draft)

    return apply


def _area(xcr0: int, accum: int, size: int) -> bytes:
    """Return the body of a CPU_XSAVE entry whose area is all zero."""
    return struct.pack("<QQQ", accum, xcr0, accum) + bytes(size)


def _msrs(count: int, *indices: int) -> bytes:
    return struct.pack("<II", count, 0) + b"".join(map(_pair, indices))


def _pair(index: int) -> bytes:
    """Return an MSR whose value is 0."""
    return struct.pack("<IIQ", index, 0, 0)


def _configured(change: Callable[[dict[str, Any]], object]) -> ImageChange:
    """Change xl's configuration."""

    def apply(draft: ImageDraft) -> None:
        config = json.loads(draft.headers[_CONFIG]["config"])
        change(config)
        draft.headers[_CONFIG]["config"] = json.dumps(config)

    return apply


def _as_kind(kind: str) -> Callable[[dict[str, Any]], None]:
    """Return what makes a configuration that of another kind of domain."""

    def change(config: dict[str, Any]) -> None:
        build = config["b_info"]
        config["b_info"] = {key: build[key] for key in build if not key.startswith("type.")}
        config["c_info"]["type"] = kind
        config["b_info"][f"type.{kind}"] = {}

    return change


def _little_video(config: dict[str, Any]) -> None:
    config["b_info"]["video_memkb"] = 4096
    config["b_info"]["type.hvm"]["vga"] = {"kind": "std"}


def _without_context(draft: ImageDraft) -> None:
    context = libxl_number("EMULATOR_CONTEXT")
    draft.outer[:] = [entry for entry in draft.outer if entry[0] != context]


def _too_much_memory(draft: ImageDraft) -> None:
    _configured(lambda config: config["b_info"].update(target_memkb=4, max_memkb=4))(draft)
    pfns = [{"raw": _XALLOC | pfn} for pfn in range(0x1000, 0x1200)]
    document = {"count": len(pfns), "reserved": 0, "pfns": pfns}
    draft.records.insert(-4, record("PAGE_DATA", draft.byte_order, document))


def _pc_in_pvh(draft: ImageDraft) -> None:
    _configured(_as_kind("pvh"))(draft)
    _more("PIC", bytes([0, 0, 0, 0, 0, 0x40, 0, 0]))(draft)


def _p2m_beyond(body: bytes) -> bytes:
    return body[:-8] + (0x999999).to_bytes(8, "little")


def _watch_of_422(draft: ImageDraft) -> None:
    path, token = b"/local/domain\0", b"token\0"
    sign = SIGNS[draft.byte_orders["xenstore"]]
    head = struct.pack(f"{sign}IHH", 1, len(path), len(token))
    body = head + path + token
    number = enum_number("xenstore_state::record_type", "WATCH_DATA_EXTENDED")
    draft.headers["xenstore_state::stream_header"]["version"] = 2
    draft.outer.insert(-1, (number, body + bytes(-(len(body) + 4) % 8 + 4)))


def _node(path: str, permission: str | int = "no_access") -> ImageChange:
    def apply(draft: ImageDraft) -> None:
        perms = [{"perm": permission, "flags": 0, "domid": 0}]
        document = {"conn_id": 0, "tx_id": 0, "access": 0, "perms": perms, "path": path}
        byte_order = draft.byte_orders["xenstore"]
        draft.outer.insert(-1, xenstore_record("NODE_DATA", byte_order, {**document, "value": ""}))

    return apply


def _hvm(name: str, rule: str, change: Change, **more: Any) -> Fault:
    return Fault(name, rule, records=change, images=_CONTEXTS, domain="hvm", **more)


def _of_pv(name: str, rule: str, change: Change, **more: Any) -> Fault:
    return Fault(name, rule, records=change, images=LIBXC, domain="pv", **more)


def _image(name: str, rule: str, change: Change, **more: Any) -> Fault:
    return Fault(name, rule, image=change, images=LIBXC, handover=False, **more)


def _of(images: tuple[str, ...], name: str, rule: str, change: ImageChange, **more: Any) -> Fault:
    return Fault(name, rule, image=change, images=images, handover=False, **more)


def _config(name: str, rule: str, change: Callable[[dict[str, Any]], object]) -> Fault:
    return _of(_XL, name, rule, _configured(change))


_LEAF: Final = struct.pack("<6I", 0x20, _NO_SUBLEAF, 0, 0, 0, 0)
_PVH: Final = ("LU628",)
"""A device entry in a save file whose configuration says PVH is wrong twice."""

CONTENT_FAULTS: Final = (
    _image("policy-leaf", "LU528", replace("X86_CPUID_POLICY", lambda body: body + _LEAF)),
    _image(
        "policy-msr",
        "LU529",
        replace("X86_MSR_POLICY", lambda body: body[:16] + struct.pack("<IIQ", 0x3A, 0, 0)),
    ),
    _image("param-unknown", "LU530", _params((99, 0)), domain="hvm"),
    _image("param-value", "LU531", _params((10, 9)), domain="hvm"),
    _image("param-changed", "LU532", _params((5, 1), (5, 2)), domain="hvm"),
    _image(
        "pv-xsave-short",
        "LU533",
        replace("X86_PV_VCPU_XSAVE", lambda body: body[:-8]),
        domain="pv",
        also=("LU501",),
    ),
    _image(
        "pv-xcr0",
        "LU534",
        replace("X86_PV_VCPU_XSAVE", lambda body: body[:8] + b"\x06" + body[9:]),
        domain="pv",
    ),
    _of_pv(
        "pv-msr-unknown",
        "LU535",
        put(
            "X86_PV_VCPU_EXTENDED",
            "X86_PV_VCPU_MSRS",
            bytes(8) + struct.pack("<IIQ", _NO_MSR, 0, 0),
        ),
    ),
    Fault("no-registers", "LU543", records=_blank_registers),
    _of_pv("pv-address", "LU536", _pv(fs_base=1 << 62)),
    _of_pv("pv-mca-unknown", "LU544", _extended(mcg_cap=1 << 41)),
    _of_pv("pv-extended-size", "LU545", _extended(len_context=24)),
    _of_pv("pv-gdt-size", "LU537", _pv(gdt_ents=0xFFFF)),
    _of_pv("pv-assist", "LU538", _pv(vm_assist=1 << 40)),
    _of_pv("pv-debug", "LU540", _pv(dr7=1 << 32)),
    _hvm("context-entry-short", "LU609", _more("PCI_IRQ", bytes(8))),
    _hvm("context-magic", "LU610", _entry("HEADER", magic=0x54381287)),
    _hvm("cr0-without-et", "LU611", _entry("CPU", cr0=0x80050023)),
    _hvm("cr4-unknown", "LU612", _entry("CPU", cr4=1 << 30)),
    _hvm("efer-unknown", "LU613", _entry("CPU", msr_efer=1 << 40)),
    _hvm("dr7-wide", "LU614", _entry("CPU", dr7=1 << 32 | 0x400)),
    _hvm("cpu-padding", "LU615", _entry("CPU", pad0=1)),
    _hvm("cr3-beyond", "LU616", _entry("CPU", cr3=1 << 60)),
    _hvm("event-reserved", "LU617", _entry("CPU", pending_event=1 << 31 | 1 << 8)),
    _hvm("x2apic-off", "LU618", _entry("LAPIC", apic_base_msr=0xFEE00400)),
    _hvm("third-pic", "LU619", _more("PIC", b"\x01" + bytes(7), 7), also=_PVH),
    _hvm("pci-link", "LU620", _more("PCI_LINK", b"\x63" + bytes(7))),
    _hvm("many-mtrrs", "LU621", _entry("MTRR", msr_mtrr_cap=0x509)),
    _hvm("viridian-padding", "LU622", _more("VIRIDIAN_VCPU", bytes(9) + b"\x01" + bytes(206))),
    _hvm("mca-unknown", "LU623", _more("VMCE_VCPU", struct.pack("<4Q", 1 << 40, 0, 0, 0))),
    _hvm("msr-count", "LU624", _more("CPU_MSR", _msrs(2, 0x140))),
    _hvm("msr-unknown", "LU625", _more("CPU_MSR", _msrs(1, _NO_MSR))),
    _hvm("xsave-short", "LU626", _more("CPU_XSAVE", _area(7, 7, 576))),
    _hvm("xsave-xcr0", "LU627", _more("CPU_XSAVE", _area(5, 7, 832))),
    _of(_XL, "pc-in-pvh", "LU628", _pc_in_pvh, domain="hvm", also=("LU863",)),
    _image("p2m-frame-beyond", "LU839", replace("X86_PV_P2M_FRAMES", _p2m_beyond), domain="pv"),
    _image("page-table-type", "LU840", _pv(cr3=0), domain="pv"),
    _of(_LIBXL, "ring-missing", "LU841", _params((1, 1 << 30)), domain="hvm"),
    _config("no-type", "LU878", lambda config: config["c_info"].pop("type")),
    _of(
        _XL,
        "wrong-type",
        "LU879",
        _configured(_as_kind("pv")),
        domain="hvm",
        also=("LU863",),
    ),
    _of(_XL, "too-much-memory", "LU880", _too_much_memory, domain="hvm"),
    _of(_XL, "no-device-model", "LU867", _without_context, layers=with_emulator, domain="hvm"),
    _config("config-no-name", "LU868", lambda config: config["c_info"].pop("name")),
    _config("config-many-vcpus", "LU869", lambda config: config["b_info"].update(max_vcpus=8193)),
    _config("config-tsc-mode", "LU870", lambda c: c["b_info"].update(tsc_mode="native_paravirt")),
    _config("config-value", "LU897", lambda config: config["c_info"].update(uuid="none")),
    _of(
        _XL,
        "config-video-memory",
        "LU898",
        _configured(_little_video),
        layers=with_emulator,
        domain="hvm",
    ),
    _of(
        _XL,
        "json-unsaid",
        "LU886",
        lambda draft: draft.headers[_WORDS]["words"].update(mandatory_flags=2),
    ),
    _of(_XENSTORE, "watch-without-depth", "LU887", _watch_of_422),
    _of(_XENSTORE, "relative-node", "LU888", _node("foo")),
    _of(_XENSTORE, "unknown-permission", "LU889", _node("/tool", 0x78)),
)
