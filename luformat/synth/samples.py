"""Small synthetic handovers to try the schemas on, made from the layouts alone."""

from __future__ import annotations

from typing import Final

from luformat.layout.layouts import enum_number, enum_values, struct_of, type_layout
from luformat.records.format import LIVE_UPDATE
from luformat.synth.slice import memory_of

__all__ = ["sample_memory", "sample_stream"]

_PAGE: Final = 0x1000
_MEMORY: Final = 0x200000
_BREADCRUMB: Final = 0x100000
_ARRAY: Final = 0x110000
_INFO: Final = "xen_lu_records::lu_domain_info"
_M2P_ENTRY: Final = 0x180000 + 12
"""A chunk of one page: its address in the upper bits, log2 of its size in bytes below."""


def _record(name: str, body: bytes = b"") -> bytes:
    header = struct_of("xen_record::record_header", "little")
    return (
        header.pack(enum_number(LIVE_UPDATE.enum, name), len(body)) + body + bytes(-len(body) % 8)
    )


def _domain_info() -> bytes:
    info = type_layout(_INFO)
    names = {
        member["id"]: number for number, member in enum_values(f"{_INFO}::domain_type").items()
    }
    masks = {bit["id"]: bit["mask"] for bit in info["instances"] if "mask" in bit}
    values: dict[str, int] = {
        "domain_type": names["x86_hvm"],
        "page_shift": _PAGE.bit_length() - 1,
        "domain_id": 1,
        "domain_handle": int.from_bytes(bytes(range(16)), "little"),
        "flags": masks["cdf_hvm"],
        "max_vcpus": 2,
    }
    return b"".join(
        values.get(field["id"], 0).to_bytes(field["width"], "little") for field in info["fields"]
    )


def sample_stream() -> bytes:
    """Return a little-endian stream: LU_VERSION, LU_M2P, LU_DOMAIN_INFO, END."""
    entry = struct_of("xen_lu_records::lu_m2p::m2p_entry", "little").pack(_M2P_ENTRY)
    return b"".join(
        (
            _record("LU_VERSION", struct_of("xen_lu_records::lu_version", "little").pack(4, 17)),
            _record("LU_M2P", entry),
            _record("LU_DOMAIN_INFO", _domain_info()),
            _record("END"),
        )
    )


def sample_memory() -> bytes:
    """Return 2 MiB of machine memory from address 0 with `sample_stream` handed over in it."""
    first = _ARRAY // _PAGE + 0x10
    memory = memory_of(
        sample_stream(),
        "little",
        page_size=_PAGE,
        breadcrumb=_BREADCRUMB,
        array=_ARRAY,
        first=first,
    )
    return memory.ljust(_MEMORY, b"\0")
