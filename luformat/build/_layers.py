"""What libxc, libxl and xl write of one domain, layer by layer, as documents and records."""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from luformat.build._bodies import Records, enum_number, record, stream_of
from luformat.build._host import DomainPlan, Host
from luformat.build._state import CALLBACK_IRQ, CALLBACK_VECTOR, CPU_SIGNATURE, Frames, State
from luformat.convert._codec import encode_body
from luformat.layouts import ByteOrder
from luformat.records import record_number

__all__ = ["ImageDraft", "libxc_records", "libxl_number", "libxl_records"]

_PAGE: Final = 4096
_BATCH: Final = 1024
"""Pages of a PAGE_DATA record at most, as libxc sends them."""
_VERSION_3: Final = (4, 14)
"""The first Xen whose images have version 3."""
_TYPE_BIT: Final = 60
_L4_PINNED, _L3_PINNED = 0xC, 0xB
_NORMAL: Final = 0
_STORE, _CONSOLE, _IDENT_PT = 1, 17, 12
_STORE_PFN, _IDENT_PFN, _CONSOLE_PFN = 0xFEFFC, 0xFEFFE, 0xFEFFF
"""Where the domain builder puts an HVM guest's special pages."""
_NO_SUBLEAF: Final = 0xFFFFFFFF
_WITH_SUBLEAVES: Final = (4, 7, 0xB, 0xD)
_LEAVES: Final = (*range(0xE), 0x40000000, 0x40000100, *range(0x80000000, 0x80000009))
_VENDOR: Final = (0x756E6547, 0x6C65746E, 0x49656E69)
_POLICY_MSRS: Final = ((0xCE, 0x80000000), (0x10A, 0))
"""MSR_INTEL_PLATFORM_INFO with CPUID faulting, MSR_ARCH_CAPABILITIES."""
_EMULATOR_BYTES: Final = 256
_LIBXL_HEADER: Final = "libxl_stream::record_header"


@dataclass(slots=True)
class ImageDraft:
    """An image on its way into a file: what a fault can still change.

    `orders` holds the byte order of the layers xl, libxl and libxc; `headers` the documents
    of their headers by schema type. `records` are libxc's, `outer` libxl's, `stream` the
    bytes of the whole.
    """

    host: Host
    domain: DomainPlan
    kind: str
    rng: random.Random
    orders: dict[str, ByteOrder]
    headers: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: Records = field(default_factory=list)
    outer: Records = field(default_factory=list)
    stream: bytearray = field(default_factory=bytearray)

    @property
    def order(self) -> ByteOrder:
        """Byte order of the records of the libxc image."""
        return self.orders["libxc"]

    def add_headers(self) -> None:
        """Fill in the headers of all layers, xl's configuration among them."""
        major, minor = self.host.xen_version
        is_be = {layer: order == "big" for layer, order in self.orders.items()}
        version = 3 if self.host.xen_version >= _VERSION_3 else 2
        self.headers = {
            "xl_save::save_header": {
                "byteorder": "01020304" if is_be["xl"] else "04030201",
                "words": {"mandatory_flags": 3, "optional_flags": 0},
            },
            "xl_save::config_part": {"config": _config(self.domain), "reserved": ""},
            "libxl_stream::stream_header": {"version": 2, "options": int(is_be["libxl"])},
            "libxc_image::ihdr": {
                "version": version,
                "options": int(is_be["libxc"]),
                "reserved": 0,
                "reserved_2": 0,
            },
            "libxc_image::dhdr": {
                "domain_type": 1 if self.domain.kind == "pv" else 2,
                "page_shift": 12,
                "reserved": 0,
                "xen_major": major,
                "xen_minor": minor,
            },
        }

    def header(self, key: str, *params: object) -> bytes:
        """Return the bytes of a header."""
        return encode_body(key, params, self.headers[key], "$")

    def assembled(self) -> bytes:
        """Return the bytes of the whole, as the kind wants them."""
        if self.kind == "hvm-context":
            number = record_number("HVM_CONTEXT")
            return next(body for kind, body in self.records if kind == number)
        makers = {
            "libxc-image": self.libxc_image,
            "libxl-stream": self.libxl_stream,
            "xl-save": self.xl_save,
        }
        return makers[self.kind]()

    def libxc_image(self) -> bytes:
        """Return headers and records of libxc."""
        order = self.orders["libxc"]
        headers = self.header("libxc_image::ihdr")
        headers += self.header("libxc_image::dhdr", order == "big")
        return headers + stream_of(self.records, order)

    def libxl_stream(self) -> bytes:
        """Return libxl's header and records, the libxc image behind its marker."""
        order = self.orders["libxl"]
        stream = self.header("libxl_stream::stream_header")
        for kind, body in self.outer:
            stream += stream_of([(kind, body)], order, _LIBXL_HEADER)
            if kind == libxl_number("LIBXC_CONTEXT"):
                stream += self.libxc_image()
        return stream

    def xl_save(self) -> bytes:
        """Return xl's header, the configuration and libxl's stream."""
        is_be = self.orders["xl"] == "big"
        config = b""
        if "xl_save::config_part" in self.headers:
            config = self.header("xl_save::config_part", is_be)
        self.headers["xl_save::save_header"]["words"]["len_optional_data"] = len(config)
        return self.header("xl_save::save_header") + config + self.libxl_stream()


def _config(domain: DomainPlan) -> str:
    """Return the configuration of a domain, as libxl writes it in JSON."""
    kind = domain.kind if domain.emulator != "none" or domain.kind == "pv" else "pvh"
    memory = domain.pages * _PAGE // 1024
    build = {
        "max_vcpus": domain.vcpus,
        "avail_vcpus": [*range(domain.vcpus)],
        "max_memkb": memory,
        "target_memkb": memory,
        "kernel": "/boot/vmlinuz",
        f"type.{kind}": {},
    }
    if domain.emulator != "none":
        build["device_model_version"] = domain.emulator.replace("qemu-upstream", "qemu-xen")
    create = {
        "type": kind,
        "name": f"domain-{domain.domain_id}",
        "uuid": str(uuid.UUID(bytes=domain.handle)),
    }
    return json.dumps({"c_info": create, "b_info": build}, indent=4) + "\n"


def libxl_number(name: str) -> int:
    """Return the number of a libxl record type."""
    return enum_number("libxl_stream::record_type", name)


def libxl_records(draft: ImageDraft) -> Records:
    """Return libxl's records: the marker of the libxc image, the emulator's, END."""
    records = [(libxl_number("LIBXC_CONTEXT"), b"")]
    if draft.domain.emulator != "none":
        is_be = draft.orders["libxl"] == "big"
        name = "EMULATOR_" + draft.domain.emulator.replace("-", "_").upper()
        header = {"emulator_id": enum_number("libxl_stream::emulator", name), "index": 0}
        entries = [
            {"key": "physmap/f0000000/start_addr", "value": "f0000000"},
            {"key": "physmap/f0000000/size", "value": "800000"},
            {"key": "physmap/f0000000/name", "value": "vga.vram"},
        ]
        context = draft.rng.randbytes(_EMULATOR_BYTES).hex()
        for kind, content in (
            ("EMULATOR_XENSTORE_DATA", {"entries": entries}),
            ("EMULATOR_CONTEXT", {"context": context}),
        ):
            document = {"emulator": header, **content}
            body = encode_body(f"libxl_stream::{kind.lower()}", (is_be,), document, "$")
            records.append((libxl_number(kind), body))
    return [*records, (libxl_number("END"), b"")]


def libxc_records(draft: ImageDraft) -> Records:
    """Return libxc's records, in the order that its specification wants."""
    is_pv = draft.domain.kind == "pv"
    records = _pv_records(draft) if is_pv else _hvm_records(draft)
    return [*records, (record_number("END"), b"")]


def _pv_records(draft: ImageDraft) -> Records:
    state = State(draft.host, draft.domain, draft.rng)
    layout = _PvLayout(draft.domain)
    frames = Frames(layout.page_table, layout.start_info)
    return [
        state.pv_info(),
        *_policies(draft),
        _p2m_frames(layout),
        *_page_data(layout.pages, draft),
        state.tsc(),
        state.shared_info(),
        *state.pv_vcpus([frames] * draft.domain.vcpus, xsave=True),
    ]


def _hvm_records(draft: ImageDraft) -> Records:
    state = State(draft.host, draft.domain, draft.rng)
    special = (_STORE_PFN, _IDENT_PFN, _CONSOLE_PFN)
    pfns = [*range(draft.domain.pages - len(special)), *special]
    params = {_STORE: _STORE_PFN, _CONSOLE: _CONSOLE_PFN, _IDENT_PT: _IDENT_PFN * _PAGE}
    return [
        *_policies(draft),
        *_page_data([(pfn, _NORMAL) for pfn in pfns], draft),
        state.tsc(),
        state.hvm_params({CALLBACK_IRQ: CALLBACK_VECTOR, **params}),
        (record_number("HVM_CONTEXT"), state.hvm_context()),
    ]


class _PvLayout:
    """A PV guest's memory: normal pages, and at the top its page table and its P2M."""

    def __init__(self, domain: DomainPlan):
        self.count = domain.pages
        frames = -(-domain.pages * domain.width // _PAGE)
        self.p2m = [self.count - 1 - number for number in range(frames)]
        self.page_table = self.p2m[-1] - 1
        self.start_info = self.page_table - 1
        pinned = _L4_PINNED if domain.width == 8 else _L3_PINNED
        self.pages = [(pfn, _NORMAL) for pfn in range(self.count)]
        self.pages[self.page_table] = (self.page_table, pinned)


def _p2m_frames(layout: _PvLayout) -> tuple[int, bytes]:
    document = {"start_pfn": 0, "end_pfn": layout.count - 1, "p2m_pfns": layout.p2m}
    return record("X86_PV_P2M_FRAMES", "little", document)


def _page_data(pages: list[tuple[int, int]], draft: ImageDraft) -> Iterator[tuple[int, bytes]]:
    for start in range(0, len(pages), _BATCH):
        batch = pages[start : start + _BATCH]
        pfns = [{"raw": kind << _TYPE_BIT | pfn} for pfn, kind in batch]
        document = {"count": len(pfns), "reserved": 0, "pfns": pfns}
        number, head = record("PAGE_DATA", draft.orders["libxc"], document)
        contents = [_content(pfn, kind, draft.host.fill) for pfn, kind in batch]
        yield number, head + b"".join(contents)


def _content(pfn: int, kind: int, fill: int) -> bytes:
    """Return a page: empty if it is a page table, else one that tells its number or the fill."""
    if kind != _NORMAL:
        return bytes(_PAGE)
    return bytes([fill]) * _PAGE if fill else pfn.to_bytes(8, "little") * (_PAGE // 8)


def _policies(draft: ImageDraft) -> Records:
    """Return what version 3 has more than version 2."""
    if draft.headers["libxc_image::ihdr"]["version"] < 3:
        return []
    leaves = [
        {"leaf": leaf, "subleaf": 0 if leaf in _WITH_SUBLEAVES else _NO_SUBLEAF, **_registers(leaf)}
        for leaf in _LEAVES
    ]
    msrs = [{"index": index, "flags": 0, "value": value} for index, value in _POLICY_MSRS]
    return [
        record("X86_CPUID_POLICY", "little", {"leaves": leaves}),
        record("X86_MSR_POLICY", "little", {"msrs": msrs}),
        (record_number("STATIC_DATA_END"), b""),
    ]


def _registers(leaf: int) -> dict[str, int]:
    """Return what CPUID says at a leaf: the CPU's name and the last leaf, else nothing."""
    registers = dict.fromkeys(("eax", "ebx", "ecx", "edx"), 0)
    if leaf in (0, 0x80000000):
        registers["eax"] = max(other for other in _LEAVES if other >> 28 == leaf >> 28)
        registers["ebx"], registers["ecx"], registers["edx"] = _VENDOR
    elif leaf in (1, 0x80000001):
        registers["eax"] = CPU_SIGNATURE
    return registers
