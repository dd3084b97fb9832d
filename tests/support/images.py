"""Saved domains that break no rule, to be broken: libxc images, libxl streams, xl save files."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from functools import cache

import luformat
from luformat.layout.layouts import field_spec, type_layout
from luformat.records.index import record_number
from tests.support.corpus import DATA
from tests.support.framing import domain_header, framed, image_header, libxl_header, xl_header

PV, HVM = 1, 2
PAGE = 4096
QEMU = 2
CONFIG = (
    b'{"c_info": {"type": "hvm", "name": "d"}, '
    b'"b_info": {"max_vcpus": 2, "max_memkb": 8192, "type.hvm": {}}}\0'
)
PV_CONFIG = CONFIG.replace(b"hvm", b"pv")
CPUID_POLICY = struct.pack("<12I", 2, 2**32 - 1, *[0] * 4, 3, 2**32 - 1, *[0] * 4)
MSR_POLICY = struct.pack("<IIQIIQ", 0xCE, 0, 0, 0x10A, 0, 0)
MSRS = struct.pack("<IIQ", 0xC0000103, 0, 0)
"""TSC_AUX, as X86_PV_VCPU_MSRS has it."""
Records = list[tuple[int, bytes]]
Change = Callable[[Records], object]


def pages(pfns: Iterable[int], order: str = "<", *, contents: int | None = None) -> bytes:
    """Return a PAGE_DATA body; of entries whose type has data, zeros follow."""
    pfns = [*pfns]
    present = sum(pfn >> 60 < 0xD for pfn in pfns) if contents is None else contents
    head = struct.pack(f"{order}II{len(pfns)}Q", len(pfns), 0, *pfns)
    return head + bytes(present * PAGE)


@cache
def hvm_context() -> bytes:
    """The HVM context of a real domain."""
    with luformat.open(DATA / "save" / "pvhtiny-p.xlsave.xz") as saved:
        assert isinstance(saved, luformat.ContainerInput)
        records = saved.container().images[0].records
        wanted = record_number("HVM_CONTEXT")
        return next(record.body_bytes() for record in records if record.type == wanted)


def pv_context(width: int = 8, page_table: int = 2) -> bytes:
    """Return the registers of a PV vCPU in its kernel, all else zero; start info is PFN 0."""
    key = f"xen_pv_vcpu::guest_context_{8 * width}"
    context = bytearray(type_layout(key)["size"])
    # A 32-bit guest has the upper bits of the frame below the lower ones.
    for name, value in (("flags", 4), ("cr3", page_table << 12)):
        spec = field_spec(key, name)
        context[spec["offset"] : spec["offset"] + width] = value.to_bytes(width, "little")
    return bytes(context)


def pv_records() -> Records:
    """Records of a PV domain with 1024 pages of P2M, as Xen writes them in version 3."""
    vcpu = bytes(8)
    named = [
        ("X86_PV_INFO", bytes([8, 4]) + bytes(6)),
        ("X86_CPUID_POLICY", CPUID_POLICY),
        ("X86_MSR_POLICY", MSR_POLICY),
        ("STATIC_DATA_END", b""),
        ("X86_PV_P2M_FRAMES", struct.pack("<IIQQ", 0, 1023, 7, 8)),
        ("PAGE_DATA", pages([0, 1 << 60 | 1, 0xC << 60 | 2, 7, 8, 0xF << 60 | 1023])),
        ("X86_TSC_INFO", bytes(24)),
        ("SHARED_INFO", bytes(PAGE)),
        ("X86_PV_VCPU_BASIC", vcpu + pv_context()),
        ("X86_PV_VCPU_EXTENDED", vcpu + struct.pack("<II", 0, 64) + bytes(56)),
        ("X86_PV_VCPU_XSAVE", vcpu + bytes(16)),
        ("X86_PV_VCPU_MSRS", vcpu + MSRS * 2),
        ("END", b""),
    ]
    return [(record_number(name), body) for name, body in named]


def hvm_records() -> Records:
    """Records of an HVM domain, in the order of the specification."""
    named = [
        ("X86_CPUID_POLICY", CPUID_POLICY),
        ("X86_MSR_POLICY", MSR_POLICY),
        ("STATIC_DATA_END", b""),
        ("PAGE_DATA", pages([0, 1])),
        ("PAGE_DATA", pages([0xFEFFF])),
        ("X86_TSC_INFO", bytes(24)),
        ("HVM_PARAMS", struct.pack("<II4Q", 2, 0, 1, 1, 2, 6)),
        ("HVM_CONTEXT", hvm_context()),
        ("END", b""),
    ]
    return [(record_number(name), body) for name, body in named]


def image(kind: int, records: Records, header: bytes | None = None) -> bytes:
    """Return a libxc image of a kind of domain."""
    start = (image_header() if header is None else header) + domain_header(kind)
    return start + b"".join(framed(number, body) for number, body in records)


def emulator(kind: int = QEMU, index: int = 0) -> bytes:
    return struct.pack("<II", kind, index)


def libxl_records() -> Records:
    """Records of libxl around an HVM domain."""
    return [
        (1, b""),
        (2, emulator() + b"physmap/f0000000/name\x00vga.vram\x00empty\x00\x00"),
        (3, emulator() + b"QEVM and more"),
        (0, b""),
    ]


def libxl(inner: bytes, records: Records, version: int = 2, options: int = 0) -> bytes:
    """Return a libxl stream; `inner` follows each LIBXC_CONTEXT."""
    parts = [framed(kind, body) + (inner if kind == 1 else b"") for kind, body in records]
    return libxl_header("<", version, options) + b"".join(parts)


def xl(
    stream: bytes,
    config: bytes | None = CONFIG,
    mandatory: int = 3,
    optional: int = 0,
) -> bytes:
    """Return a file of `xl save`."""
    return xl_header(config, "<", mandatory, optional) + stream


def place(name: str, records: Records) -> int:
    """Return where the first record of a type stands."""
    return next(at for at, (kind, _) in enumerate(records) if kind == record_number(name))
