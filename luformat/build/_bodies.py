"""Record bodies with plausible contents, laid out by the generated parsers alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, Final

from luformat.build._host import DomainPlan, Host
from luformat.convert._codec import decode_body, encode_body
from luformat.layouts import ByteOrder, body_case, enum_values, struct_of, type_layout
from luformat.records import record_number

__all__ = ["Records", "edited", "hvm_entry", "records_of", "stream_of"]

Records = list[tuple[int, bytes]]
"""(record type, body) in stream order."""

_INFO: Final = "xen_lu_records::lu_domain_info"
_CONTEXT: Final = "xen_hvm_context::"
_HVM_MAGIC: Final = 0x54381286
_KERNEL: Final = 0xFFFFFFFF_81000000
_PAT: Final = (6, 4, 7, 0, 6, 4, 7, 0)
# Bytes of the bodies; what is shorter than the newest form is the form of Xen 4.14.
_SIZES: Final = {
    "LU_VERSION": 8,
    "LU_DOMAIN_INFO": 48,
    "X86_PV_INFO": 8,
    "SHARED_INFO": 4096,
    "X86_TSC_INFO": 24,
    "X86_PV_VCPU_BASIC": 5176,
    "X86_PV_VCPU_EXTENDED": 72,
}
_HVM_SIZES: Final = {"HEADER": 24, "CPU": 1032, "LAPIC": 24, "LAPIC_REGS": 1024, "MTRR": 240}


def _case(name: str, order: ByteOrder) -> tuple[str, tuple[Any, ...]]:
    case = body_case("xen_record", record_number(name))
    if case is None:
        raise KeyError(name)
    known = {"host_is_be": order == "big", "guest_width": 8}
    return case[0], tuple(known[parameter] for parameter in case[1])


def _document(key: str, params: tuple[Any, ...], data: bytes) -> dict[str, Any]:
    document = decode_body(key, params, data)
    if document is None:
        raise ValueError(f"{len(data)} bytes are no {key}")
    return document


def edited(name: str, body: bytes, order: ByteOrder, **fields: Any) -> bytes:
    """Return the body of a record with some of its top-level fields replaced."""
    key, params = _case(name, order)
    return encode_body(key, params, {**_document(key, params, body), **fields}, "$")


def _new(name: str, order: ByteOrder, **fields: Any) -> tuple[int, bytes]:
    return record_number(name), edited(name, bytes(_SIZES[name]), order, **fields)


def _bit(name: str) -> int:
    found = (i for i in type_layout(_INFO)["instances"] if i["id"] == name)
    return int(next(found)["mask"])


def hvm_entry(typecode: int, instance: int, body: bytes) -> bytes:
    """Return one entry of an HVM context: its descriptor and its body."""
    values = (typecode, instance, len(body))
    fields = type_layout(_CONTEXT + "entry")["fields"]
    words = zip(values, fields, strict=False)  # the last field is the body
    return b"".join(n.to_bytes(field["width"], "little") for n, field in words) + body


def _hvm(name: str, instance: int, **fields: Any) -> bytes:
    codes = enum_values(_CONTEXT + "save_type").items()
    code = next(number for number, member in codes if member.get("orig_id") == name)
    key = _CONTEXT + name.lower()
    document = {**_document(key, (), bytes(_HVM_SIZES[name])), **fields}
    return hvm_entry(code, instance, encode_body(key, (), document, "$"))


def _context(domain: DomainPlan, rng: random.Random) -> bytes:
    parts = [_hvm("HEADER", 0, magic=_HVM_MAGIC, version=1, cpuid=0x306F2, gtsc_khz=2_400_000)]
    vcpus = range(domain.vcpus)
    for vcpu in vcpus:
        registers = {
            "rax": rng.getrandbits(32),
            "rbx": rng.getrandbits(32),
            "rsp": 0xFFFFC900_00000000 + rng.randrange(1 << 20) * 16,
            "rip": _KERNEL + rng.randrange(1 << 23),
            "rflags": 0x246,
            "cr0": 0x80050033,
            "cr3": rng.randrange(1 << 16) << 12,
            "cr4": 0x6F0,
            "dr6": 0xFFFF0FF0,
            "dr7": 0x400,
            "cs_sel": 0x10,
            "ss_sel": 0x18,
            "cs_limit": 0xFFFFFFFF,
            "cs_arbytes": 0xA9B,
            "ss_arbytes": 0xC93,
            "msr_efer": 0xD01,
            "tsc": rng.getrandbits(44),
        }
        parts.append(_hvm("CPU", vcpu, **registers))
    for vcpu in vcpus:
        base = 0xFEE00800 | (0x100 if vcpu == 0 else 0)
        parts.append(_hvm("LAPIC", vcpu, apic_base_msr=base, timer_divisor=1))
    for vcpu in vcpus:
        apic_id = {"value": vcpu * 2 << 24, "reserved": "00" * 12}
        parts.append(_hvm("LAPIC_REGS", vcpu, id=apic_id))
    pat = _document(_CONTEXT + "memory_types", (), bytes(_PAT))
    mtrr = {"msr_pat_cr": pat, "msr_mtrr_cap": 0x508, "msr_mtrr_def_type": 0xC06}
    parts += [_hvm("MTRR", vcpu, **mtrr) for vcpu in vcpus]
    parts.append(hvm_entry(0, 0, b""))
    return b"".join(parts)


def _vcpu_basic(vcpu: int, rng: random.Random) -> tuple[int, bytes]:
    name = "X86_PV_VCPU_BASIC"
    context = _document(*_case(name, "little"), bytes(_SIZES[name]))["context"]
    context["flags"] = 0x3D if vcpu == 0 else 0
    context["user_regs"].update(
        rip=_KERNEL + rng.randrange(1 << 23),
        rsp=0xFFFFC900_00000000 + rng.randrange(1 << 20) * 16,
        rax=rng.getrandbits(32),
        rflags=0x246,
        cs=0xE033,
        ss=0xE02B,
    )
    context.update(cr0=0x80050033, cr3=rng.randrange(1 << 16) << 12, vm_assist=0x20)
    return _new(name, "little", vcpu_id=vcpu, context=context)


def _domain(domain: DomainPlan, host: Host, rng: random.Random) -> Iterator[tuple[int, bytes]]:
    is_pv = domain.kind == "pv"
    yield _new(
        "LU_DOMAIN_INFO",
        host.byte_order,
        domain_type=1 if is_pv else 2,
        page_shift=12,
        domain_id=domain.domain_id,
        domain_handle=domain.handle.hex(),
        flags=0 if is_pv else _bit("cdf_hvm") | _bit("cdf_hap"),
        max_vcpus=domain.vcpus,
        emulation_flags=0 if is_pv else _bit("emu_lapic"),
        extra_flags=_bit("is_privileged") if domain.privileged else 0,
    )
    tsc = _new("X86_TSC_INFO", "little", khz=2_400_000, nsec=rng.getrandbits(40))
    if is_pv:
        yield _new("X86_PV_INFO", "little", guest_width=8, pt_levels=4)
        yield _new("SHARED_INFO", "little")
        yield tsc
        for vcpu in range(domain.vcpus):
            yield _vcpu_basic(vcpu, rng)
            yield _new("X86_PV_VCPU_EXTENDED", "little", vcpu_id=vcpu)
        return
    yield tsc
    key, params = _case("HVM_PARAMS", host.byte_order)
    entries = [{"index": 0, "value": 0x1_00000000_000000F3 & (1 << 64) - 1}]
    document = {"count": len(entries), "reserved": 0, "params": entries}
    yield record_number("HVM_PARAMS"), encode_body(key, params, document, "$")
    yield record_number("HVM_CONTEXT"), _context(domain, rng)


def records_of(host: Host, table: list[int], rng: random.Random) -> Records:
    """Return the records of a host, END included; `table` holds the entries of LU_M2P."""
    major, minor = host.xen_version
    records = [_new("LU_VERSION", host.byte_order, xen_major=major, xen_minor=minor)]
    if table:
        key, params = _case("LU_M2P", host.byte_order)
        document = {"entries": [{"page_data": entry} for entry in table]}
        records.append((record_number("LU_M2P"), encode_body(key, params, document, "$")))
    for domain in host.domains:
        records += _domain(domain, host, rng)
    return [*records, (record_number("END"), b"")]


def stream_of(records: Records, order: ByteOrder) -> bytearray:
    """Return the records one after the other, each with its header and its padding."""
    header = struct_of("xen_record::record_header", order)
    stream = bytearray()
    for kind, body in records:
        stream += header.pack(kind, len(body)) + body + bytes(-len(body) % 8)
    return stream
