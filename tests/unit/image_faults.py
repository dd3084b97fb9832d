"""Saved domains with one fault each, by the rule that it breaks, and how they are changed."""

from __future__ import annotations

import struct

from luformat.records.index import record_number
from tests.support.framing import domain_header, framed, image_header, libxl_header
from tests.support.images import (
    CONFIG,
    HVM,
    PAGE,
    PV,
    Change,
    Records,
    emulator,
    hvm_context,
    hvm_records,
    image,
    libxl,
    libxl_records,
    pages,
    place,
    pv_context,
    pv_records,
    xl,
)
from tests.unit.saved_layers import REPORT, libxc_headers


def changed(records: Records, *changes: Change) -> Records:
    for change in changes:
        change(records)
    return records


def pv(*changes: Change, header: bytes | None = None) -> bytes:
    return image(PV, changed(pv_records(), *changes), header)


def hvm(*changes: Change, header: bytes | None = None) -> bytes:
    return image(HVM, changed(hvm_records(), *changes), header)


def stream(*changes: Change, inner: bytes | None = None, **header: int) -> bytes:
    return libxl(hvm() if inner is None else inner, changed(libxl_records(), *changes), **header)


def number_of(kind: int | str) -> int:
    return record_number(kind) if isinstance(kind, str) else kind


def added(after: str, kind: int | str, body: bytes = b"") -> Change:
    def change(records: Records) -> None:
        records.insert(place(after, records) + 1, (number_of(kind), body))

    return change


def inserted(at: int, kind: int, body: bytes = b"") -> Change:
    return lambda records: records.insert(at, (kind, body))


def removed(name: str) -> Change:
    return lambda records: records.pop(place(name, records))


def moved(name: str, after: str) -> Change:
    def change(records: Records) -> None:
        record = records.pop(place(name, records))
        records.insert(place(after, records) + 1, record)

    return change


def replaced(name: str, body: bytes) -> Change:
    def change(records: Records) -> None:
        records[place(name, records)] = (record_number(name), body)

    return change


def patched(name: str, at: int, raw: bytes) -> Change:
    def change(records: Records) -> None:
        kind, body = records[place(name, records)]
        patch = body[:at] + raw + body[at + len(raw) :]
        records[place(name, records)] = (kind, patch)

    return change


def swapped(first: str, second: str) -> Change:
    def change(records: Records) -> None:
        a, b = place(first, records), place(second, records)
        records[a], records[b] = records[b], records[a]

    return change


def libxl_body(kind: int, body: bytes) -> Change:
    def change(records: Records) -> None:
        at = next(at for at, (number, _) in enumerate(records) if number == kind)
        records[at] = (kind, body)

    return change


def with_domain(kind: int = PV, **fields: int) -> bytes:
    """A PV image with another domain header."""
    data = pv()
    return data[:24] + domain_header(kind, **fields) + data[40:]  # type: ignore[arg-type] # numbers


def padded(data: bytes, kind: int) -> bytes:
    """Change the last padding byte of the first record of a type."""
    at = data.index(struct.pack("<I", kind))
    length = struct.unpack_from("<I", data, at + 4)[0]
    end = at + 8 + (length + 7 & -8)
    return data[: end - 1] + b"\x07" + data[end:]


def big_endian_image() -> bytes:
    number = record_number
    records = [
        (number("STATIC_DATA_END"), b""),
        (number("PAGE_DATA"), pages([0], ">")),
        (number("HVM_CONTEXT"), hvm_context()),
        (0, b""),
    ]
    return libxc_headers(">") + b"".join(framed(kind, body, ">") for kind, body in records)


def big_endian_libxl() -> bytes:
    records = [framed(1, b"", ">") + hvm(), framed(0, b"", ">")]
    return libxl_header(">") + b"".join(records)


def remus(*after: bytes, checkpoints: int = 1) -> bytes:
    """A Remus stream: libxc's records in rounds, libxl's between them, no END."""
    records = hvm_records()[:-1]
    static = b"".join(framed(kind, body) for kind, body in records[:3])
    part = b"".join(framed(kind, body) for kind, body in records[3:])
    part += framed(record_number("CHECKPOINT"))
    part += framed(3, emulator() + b"QEVM") + framed(4)
    head = libxl_header() + framed(1) + libxc_headers()
    return head + static + part * checkpoints + b"".join(after)


def state(*records: tuple[int, bytes], version: int = 1, flags: int = 0) -> bytes:
    """A state of xenstored with one connection."""
    connection = struct.pack("<IHH", 1, 0, 0) + struct.pack("<HHI", 1, 0, 5) + bytes(12)
    parts = [(2, connection), *records, (0, b"")]
    head = b"xenstore" + struct.pack(">II", version, flags)
    return head + b"".join(framed(kind, body) for kind, body in parts)


WATCH = struct.pack("<IHH", 1, 2, 2) + b"/\0t\0"
OLD = image_header(version=2)
V2: tuple[Change, ...] = tuple(
    removed(name) for name in ("X86_CPUID_POLICY", "X86_MSR_POLICY", "STATIC_DATA_END")
)
TSC = framed(record_number("X86_TSC_INFO"), bytes(24))


FAULTS: dict[str, bytes] = {
    "LU301": hvm()[:-100],
    "LU302": hvm()[:-8],
    "LU303": padded(hvm(added("X86_TSC_INFO", 0x80000001, b"x")), 0x80000001),
    "LU401": hvm(added("X86_TSC_INFO", 0x14)),
    "LU402": hvm(added("X86_TSC_INFO", 0x80000001, b"x")),
    "LU406": hvm(added("X86_TSC_INFO", "SHARED_INFO", bytes(PAGE))),
    "LU409": pv(*V2, swapped("X86_PV_INFO", "X86_PV_P2M_FRAMES"), header=OLD),
    "LU410": hvm(swapped("HVM_PARAMS", "HVM_CONTEXT")),
    "LU411": hvm(added("X86_TSC_INFO", "X86_TSC_INFO", bytes(24))),
    "LU501": hvm(replaced("X86_TSC_INFO", bytes(20))),
    "LU502": hvm(added("X86_TSC_INFO", "VERIFY", bytes(8)), added("HVM_PARAMS", 1, pages([3]))),
    "LU513": pv(patched("X86_PV_INFO", 1, b"\x03")),
    "LU514": hvm(patched("X86_TSC_INFO", 16, b"\x02")),
    "LU519": pv(patched("X86_PV_VCPU_MSRS", 7, b"\x01")),
    "LU520": pv(replaced("X86_PV_VCPU_XSAVE", bytes(8))),
    "LU521": hvm(replaced("X86_CPUID_POLICY", b"")),
    "LU522": pv(replaced("X86_PV_VCPU_BASIC", bytes(8) + pv_context(4))),
    "LU523": pv(replaced("SHARED_INFO", bytes(PAGE + 8))),
    "LU524": hvm(patched("X86_TSC_INFO", 0, b"\x04")),
    "LU527": pv(replaced("X86_PV_VCPU_EXTENDED", bytes(8) + struct.pack("<II", 1, 64) + bytes(56))),
    "LU601": hvm(replaced("HVM_CONTEXT", b"")),
    "LU602": hvm(replaced("HVM_CONTEXT", hvm_context()[:-8])),
    "LU603": hvm(replaced("HVM_CONTEXT", hvm_context()[:-8] + b"\x17\0\0\0\x08\0\0\0" + bytes(16))),
    "LU606": hvm_context() + bytes(8),
    "LU608": hvm(
        replaced(
            "HVM_CONTEXT",
            hvm_context()[:-8] + b"\x03\0\0\0\x10\0\0\0" + bytes(5) + b"\x40" + bytes(18),
        )
    ),
    "LU801": pv(header=image_header(version=4)),
    "LU802": pv(header=image_header(options=0x8000)),
    "LU803": pv(header=image_header(more=1)),
    "LU804": big_endian_image(),
    "LU805": with_domain(kind=3),
    "LU806": with_domain(shift=13),
    "LU807": with_domain(reserved=1),
    "LU811": hvm(added("STATIC_DATA_END", 0x40000000, bytes(8))),
    "LU812": hvm(removed("STATIC_DATA_END")),
    "LU813": hvm(*V2[:1], *V2[2:], header=OLD),
    "LU814": hvm(moved("STATIC_DATA_END", "PAGE_DATA")),
    "LU815": hvm(moved("X86_MSR_POLICY", "STATIC_DATA_END")),
    "LU816": hvm(added("X86_TSC_INFO", "TOOLSTACK", b"data")),
    "LU817": hvm(added("X86_TSC_INFO", "CHECKPOINT_DIRTY_PFN_LIST", bytes(16))),
    "LU818": hvm(added("X86_TSC_INFO", "VERIFY")),
    "LU819": remus(TSC + framed(0) + framed(0)),
    "LU821": pv(removed("X86_PV_P2M_FRAMES")),
    "LU822": pv(moved("PAGE_DATA", "X86_PV_VCPU_BASIC")),
    "LU823": hvm(removed("HVM_CONTEXT")),
    "LU831": hvm(added("PAGE_DATA", "PAGE_DATA", bytes(8))),
    "LU832": hvm(patched("PAGE_DATA", 4, b"\x01")),
    "LU833": hvm(replaced("PAGE_DATA", pages([3, 1 << 52 | 4]))),
    "LU834": hvm(replaced("PAGE_DATA", pages([3, 5 << 60 | 4], contents=1))),
    "LU835": hvm(replaced("PAGE_DATA", pages([3, 0xD << 60 | 4], contents=2))),
    "LU836": pv(replaced("X86_PV_P2M_FRAMES", struct.pack("<IIQ", 0, 1023, 7))),
    "LU837": pv(added("PAGE_DATA", "X86_PV_P2M_FRAMES", struct.pack("<IIQ", 0, 5, 7))),
    "LU838": pv(added("PAGE_DATA", "PAGE_DATA", pages([1024]))),
    "LU851": stream(version=3),
    "LU852": big_endian_libxl(),
    "LU853": stream(options=4),
    "LU854": stream(options=2),
    "LU855": stream(inserted(2, 0x80000001)),
    "LU856": stream(inserted(1, 1)),
    "LU857": stream(libxl_body(3, emulator(3) + b"Q")),
    "LU858": stream(libxl_body(3, emulator(0) + b"Q")),
    "LU859": stream(inserted(3, 3, emulator() + b"Q")),
    "LU860": stream(libxl_body(2, emulator() + b"key\0")),
    "LU861": stream(libxl_body(2, emulator() + b"/key\0value\0")),
    "LU862": stream(libxl_body(2, emulator() + b"key\0val\x01ue\0")),
    "LU863": stream(lambda records: records.pop(1), inner=pv()),
    "LU864": stream(inserted(2, 4)),
    "LU865": remus(framed(5, struct.pack("<I", 1))),
    "LU866": stream(inserted(2, 5, bytes(4))),
    "LU871": xl(stream(), mandatory=7),
    "LU872": xl(stream(), optional=1),
    "LU873": xl(stream(), config=None),
    "LU874": xl(stream()).replace(struct.pack("<I", len(CONFIG)), struct.pack("<I", 260)),
    "LU875": xl(stream(), config=b"name = 'd'\0"),
    "LU876": xl(b"\x08" + bytes(99), mandatory=1),
    "LU877": xl(stream()).replace(
        struct.pack("<5I", 0x01020304, 3, 0, len(CONFIG) + 4, len(CONFIG)),
        struct.pack(">5I", 0x01020304, 3, 0, len(CONFIG) + 4, len(CONFIG)),
    ),
    "LU899": xl(stream(), mandatory=1),
    "LU881": hvm() + bytes(8),
    "LU882": remus(),
    "LU883": REPORT + b"\xff",
    "LU884": state(version=3),
    "LU885": state((3, WATCH.replace(b"\1", b"\2"))),
}
"""The smallest change to an input that breaks no rule."""
