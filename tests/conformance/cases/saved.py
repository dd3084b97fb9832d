"""What saved domains are made of: libxc images, libxl streams, xl files, xenstored's state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from luformat.layout.layouts import ByteOrder
from tests.conformance.cases.case import END, Entry, Stream, record, unknown
from tests.conformance.cases.fields import BASIC_32, PV_INFO_32, vcpu
from tests.conformance.cases.streams import CONTEXT

__all__ = [
    "CHECKPOINT",
    "HVM_RECORDS",
    "IHDR",
    "METADATA",
    "NO_DATA",
    "P2M",
    "PAGES",
    "PV_PAGES",
    "PV_RECORDS",
    "SECTION_END",
    "STATIC",
    "VCPU",
    "XAPI_IMAGE",
    "dhdr",
    "emulator",
    "hvm_image",
    "ihdr",
    "libvirt_save",
    "libxl",
    "libxl_entries",
    "libxl_stream",
    "pages",
    "part",
    "pv_image",
    "section",
    "u16",
    "u32",
    "u64",
    "xapi_image",
    "xl_save",
]

NO_DATA: Final = 0xF << 60
"""Type XTAB of a page: it is listed, but has no contents."""
LIBXL: Final = {
    "END": 0,
    "LIBXC_CONTEXT": 1,
    "EMULATOR_XENSTORE_DATA": 2,
    "EMULATOR_CONTEXT": 3,
    "CHECKPOINT_END": 4,
    "CHECKPOINT_STATE": 5,
}


def _number(value: int, width: int, order: ByteOrder) -> str:
    return value.to_bytes(width, order).hex()


def u16(*values: int, order: ByteOrder = "little") -> str:
    """Return hex digits of words of two octets."""
    return "".join(_number(value, 2, order) for value in values)


def u32(*values: int, order: ByteOrder = "little") -> str:
    """Return hex digits of words of four octets."""
    return "".join(_number(value, 4, order) for value in values)


def u64(*values: int, order: ByteOrder = "little") -> str:
    """Return hex digits of words of eight octets."""
    return "".join(_number(value, 8, order) for value in values)


def part(key: str, **body: Any) -> Entry:
    """Return a header or message by its schema type."""
    return {"part": key, "body": body}


def ihdr(**fields: int) -> Entry:
    """Return the image header of a libxc image, version 3 unless the fields say otherwise."""
    body = {"version": 3, "options": 0, "reserved": 0, "reserved_2": 0}
    return part("libxc_image::ihdr", **(body | fields))


def dhdr(kind: str | int, **fields: int) -> Entry:
    """Return the domain header of a libxc image."""
    body = {"page_shift": 12, "reserved": 0, "xen_major": 4, "xen_minor": 17}
    return part("libxc_image::dhdr", **({"domain_type": kind} | body | fields))


def pages(*pfns: int, reserved: int = 0, contents: int = 0, order: ByteOrder = "little") -> Entry:
    """Return PAGE_DATA with these entries and the contents of some pages."""
    head = u32(len(pfns), reserved, order=order) + u64(*pfns, order=order)
    return unknown(1, head + "a5" * 4096 * contents)


IHDR: Final = ihdr()
STATIC: Final = record("STATIC_DATA_END")
CHECKPOINT: Final = record("CHECKPOINT")
PAGES: Final = pages(NO_DATA | 1)
P2M: Final = unknown(3, u32(0, 1023) + u64(7))
"""X86_PV_P2M_FRAMES of a 32-bit guest: one frame has 1024 entries."""
VCPU: Final = vcpu(
    "BASIC", 2800, **{**BASIC_32, "_532": "07000000", "_2712": "00" * 4, "_2736": "00200000"}
)
"""X86_PV_VCPU_BASIC of a 32-bit guest: start info in PFN 7, no GDT, page table in PFN 2."""
PV_PAGES: Final = pages(3 << 60 | 2, 7, contents=2)
"""What it refers to: a page table of level 3, and a page for start info and P2M."""

HVM_RECORDS: Final = (STATIC, PAGES, CONTEXT, END)
"""An HVM domain of one page without contents: records 0 to 3 of libxc."""
PV_RECORDS: Final = (PV_INFO_32, STATIC, P2M, PV_PAGES, VCPU, END)
"""A PV domain of two pages: records 0 to 5 of libxc."""


def hvm_image(
    records: Sequence[Entry] = HVM_RECORDS,
    *,
    image: Entry = IHDR,
    domain: Entry | None = None,
    **options: Any,
) -> Stream:
    """Return a libxc image of an HVM domain; record N is entry N + 2."""
    domain = dhdr("x86_hvm") if domain is None else domain
    return Stream([image, domain, *records], kind="libxc-image", **options)


def pv_image(records: Sequence[Entry] = PV_RECORDS, **options: Any) -> Stream:
    """Return a libxc image of a PV domain; record N is entry N + 2."""
    return hvm_image(records, domain=dhdr("x86_pv"), **options)


def libxl(name: str | int, digits: str = "") -> Entry:
    """Return a record of libxl by its name or number, with a body of hex digits."""
    number = LIBXL[name] if isinstance(name, str) else name
    return {"layer": "libxl", "type": number, "raw": digits}


def emulator(name: str, content: str, kind: int = 2, index: int = 0) -> Entry:
    """Return a record of an emulator, QEMU unless `kind` says otherwise."""
    return libxl(f"EMULATOR_{name}", u32(kind, index) + content)


def libxl_entries(
    *after: Entry,
    before: Sequence[Entry] = (),
    version: int = 2,
    flags: int = 0,
    domain: str = "x86_hvm",
    records: Sequence[Entry] = HVM_RECORDS,
    context: str = "",
) -> list[Entry]:
    """Return a libxl stream: header, LIBXC_CONTEXT, the image, and libxl's other records.

    Of an HVM domain LIBXC_CONTEXT is entry 1 and record 0, the first of `after` entry 8 and
    record 1, if there is nothing in `before`. `context` is the body of LIBXC_CONTEXT.
    """
    return [
        part("libxl_stream::stream_header", version=version, options=flags),
        *before,
        libxl("LIBXC_CONTEXT", context),
        IHDR,
        dhdr(domain),
        *records,
        *after,
    ]


def libxl_stream(*after: Entry, slack: str = "", **options: Any) -> Stream:
    """Return a libxl stream that ends with END behind these records."""
    entries = [*libxl_entries(*after, **options), libxl("END")]
    return Stream(entries, kind="libxl-stream", slack=slack)


XML: Final = "<domain type='xen'/>"


def libvirt_save(
    xml: str = XML,
    *,
    version: int = 2,
    unused: Sequence[int] = (0,) * 10,
    behind: str = "",
    stream: Sequence[Entry] | None = None,
    **options: Any,
) -> Stream:
    """Return a save file of libvirt: header, description, libxl stream."""
    length = len(xml.encode()) + 1 + len(behind) // 2
    head = {"version": version, "len_xml": length, "unused": list(unused)}
    entries = [part("libvirt_save::save_header", **head)]
    entries.append(part("libvirt_save::domain_xml", xml=xml, unexpected=behind))
    entries += [*libxl_entries(), libxl("END")] if stream is None else stream
    return Stream(entries, kind="libvirt-save", **options)


def section(kind: str | int, length: int = 0) -> Entry:
    """Return the header of a section of xapi."""
    return part("xapi_image::section_header", section_type=kind, len_body=length)


SECTION_END: Final = section("end_of_image")
METADATA: Final = (section("xenops", 6), part("xapi_image::xenops_record", text="<sexp>"))
XAPI_IMAGE: Final = (section("libxc"), IHDR, dhdr("x86_hvm"), *HVM_RECORDS)


def xapi_image(*sections: Entry, domain: Sequence[Entry] = XAPI_IMAGE, **options: Any) -> Stream:
    """Return a suspend image of xapi: line, metadata, the domain, and these sections."""
    entries = [part("xapi_image::signature_line"), *METADATA, *domain, *sections]
    return Stream(entries, kind="xapi-image", **options)


CONFIG: Final = (
    '{"c_info": {"type": "pvh", "name": "d"}, "b_info": {"max_memkb": 8192, "type.pvh": {}}}\n'
)


def xl_save(
    config: str | None = CONFIG,
    *,
    mandatory: int = 3,
    optional: int = 0,
    mark: str = "04030201",
    stream: Sequence[Entry] | None = None,
    **options: Any,
) -> Stream:
    """Return an xl save file: header, configuration, libxl stream."""
    words = {"mandatory_flags": mandatory, "optional_flags": optional}
    entries = [part("xl_save::save_header", byteorder=mark, words=words)]
    if config is not None:
        entries.append(part("xl_save::config_part", config=config, reserved=""))
    entries += [*libxl_entries(), libxl("END")] if stream is None else stream
    return Stream(entries, kind="xl-save", **options)
