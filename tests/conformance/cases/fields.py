"""Vectors of the layouts: every body with other octets in every field, and nothing to find."""

from __future__ import annotations

from luformat.layout.layouts import ByteOrder
from luformat.records.index import record_number
from tests.conformance.cases.case import (
    PV_INFO,
    Case,
    Entry,
    Stream,
    changed,
    hvm,
    m2p,
    pv,
    record,
    unknown,
)
from tests.conformance.cases.hvm import BEGIN, LAST, entry
from tests.conformance.cases.streams import short

__all__ = [
    "BASIC_32",
    "BASIC_64",
    "BASIC_OF_64",
    "CASES",
    "EXTENDED",
    "PV_INFO_32",
    "SHARED_INFO",
    "XSAVE_SSE",
    "context",
    "octets",
    "vcpu",
]

_KEPT = ("LU501", "LU502", "LU519")
PV_INFO_32 = changed(PV_INFO, guest_width=4, pt_levels=3)
_PRIME = 251


def octets(size: int, **fixed: str) -> str:
    """Return hex digits that differ from field to field; `fixed` are octets at `_OFFSET`."""
    data = bytearray((3 + 37 * at + 11 * (at >> 8)) % _PRIME + 1 for at in range(size))
    for name, digits in fixed.items():
        at, new = int(name[1:]), bytes.fromhex(digits)
        data[at : at + len(new)] = new
    return data.hex()


def body(name: str, size: int, **fixed: str) -> Entry:
    """Return a record of a type whose fields are all different."""
    return unknown(record_number(name), octets(size, **fixed))


def vcpu(name: str, size: int, **fixed: str) -> Entry:
    """Return a record of vCPU 0."""
    return body(f"X86_PV_VCPU_{name}", 8 + size, _0="00" * 8, **fixed)


def _addresses(*places: int) -> dict[str, str]:
    """Return the upper octets that make 64-bit addresses at these places canonical."""
    return {f"_{place + 5}": "000000" for place in places}


_PAGE_0, _SMALL = "0010", "00010000"
"""The lower octets of an address that begins a page, and a number of 256."""
_CONTEXT = 8
"""Octets of a vCPU's record in front of its context."""
BASIC_64 = {
    **_addresses(
        *(_CONTEXT + at for at in (648, 672, 4816, 4976, *range(5048, 5080, 8))),
        *(_CONTEXT + at for at in (5112, 5120, 5128, 5144, 5152, 5160)),
        *(_CONTEXT + 720 + 16 * vector + 8 for vector in range(256)),
    ),
    f"_{_CONTEXT + 4816}": _PAGE_0,
    f"_{_CONTEXT + 4824}": _SMALL + "00" * 4,
    f"_{_CONTEXT + 4960}": _SMALL + "00" * 4,
    f"_{_CONTEXT + 5100}": "00" * 4,
    f"_{_CONTEXT + 5108}": "00" * 4,
    f"_{_CONTEXT + 5136}": "2500000001000000",
}
"""What arch_set_info_guest() wants of a 64-bit context: addresses, sizes, DR7, vm_assist."""
BASIC_32 = {
    f"_{_CONTEXT + 558}": "00",
    f"_{_CONTEXT + 2632}": _PAGE_0,
    f"_{_CONTEXT + 2636}": _SMALL,
    f"_{_CONTEXT + 2704}": _SMALL,
    f"_{_CONTEXT + 2796}": "25000000",
}
"""The same of a 32-bit context, and that it is not in virtual 8086 mode."""
EXTENDED = {
    "_8": "00" * 4 + "40000000",
    **_addresses(16, 24),
    "_40": "0209000900000000",
}
SHARED_INFO = body("SHARED_INFO", 4096)
BASIC_OF_64 = vcpu("BASIC", 5168, **BASIC_64)
_SSE = "03" + "00" * 7
XSAVE_SSE = vcpu("XSAVE", 16 + 576, _8=_SSE, _16=_SSE, _536=_SSE + "00" * 56)
_TSC = body("X86_TSC_INFO", 24, _0="02000000", _16="00" * 8)

_PV = (
    ("shared-info-64", "SHARED_INFO of a 64-bit guest", PV_INFO, SHARED_INFO, "LU523"),
    ("shared-info-32", "SHARED_INFO of a 32-bit guest", PV_INFO_32, SHARED_INFO, "LU523"),
    ("vcpu-basic-64", "X86_PV_VCPU_BASIC of a 64-bit guest", PV_INFO, BASIC_OF_64, "LU522"),
    (
        "vcpu-basic-32",
        "X86_PV_VCPU_BASIC of a 32-bit guest",
        PV_INFO_32,
        vcpu("BASIC", 2800, **BASIC_32),
        "LU522",
    ),
    ("vcpu-extended", "X86_PV_VCPU_EXTENDED", PV_INFO, vcpu("EXTENDED", 64, **EXTENDED), "LU520"),
    ("vcpu-xsave", "X86_PV_VCPU_XSAVE with the legacy area", PV_INFO, XSAVE_SSE),
    (
        "vcpu-xsave-avx",
        "X86_PV_VCPU_XSAVE with AVX state in the standard format",
        PV_INFO,
        vcpu(
            "XSAVE",
            16 + 832,
            _8="07" + "00" * 7,
            _16="07" + "00" * 7,
            _536="07" + "00" * 63,
        ),
    ),
    (
        "vcpu-msrs",
        "X86_PV_VCPU_MSRS with two MSRs",
        PV_INFO,
        vcpu(
            "MSRS",
            32,
            _8="48000000" + "00" * 4 + "05" + "00" * 7,
            _24="40010000" + "00" * 4 + "01" + "00" * 7,
        ),
    ),
    (
        "p2m-frames",
        "X86_PV_P2M_FRAMES with two frames",
        PV_INFO,
        body("X86_PV_P2M_FRAMES", 24, _0="ff010000" + "00020000"),
    ),
    ("tsc-info", "X86_TSC_INFO", PV_INFO, _TSC),
    (
        "cpuid-policy",
        "X86_CPUID_POLICY with two leaves",
        PV_INFO,
        body("X86_CPUID_POLICY", 48, _0="02000000ffffffff", _24="0700000001000000"),
        "LU528",
    ),
    (
        "msr-policy",
        "X86_MSR_POLICY with two MSRs",
        PV_INFO,
        body(
            "X86_MSR_POLICY",
            32,
            _0="ce000000" + "00" * 7 + "80" + "00" * 4,
            _16="0a010000" + "00" * 4,
        ),
        "LU529",
    ),
)

# (type, octets of the body) as Xen 4.14 to 4.17 write them.
_SIZES = (
    (2, 1032),
    (3, 8),
    (4, 400),
    (5, 24),
    (6, 1024),
    (7, 16),
    (8, 8),
    (9, 8),
    (10, 56),
    (11, 24),
    (12, 1048),
    (13, 8),
    (14, 240),
    (15, 32),
    (16, 24 + 576),
    (17, 216),
    (18, 32),
    (19, 8),
)
_MSRS = entry(
    20,
    0,
    octets(
        8 + 32,
        _0="02000000" + "00" * 4,
        _8="40010000" + "00" * 4 + "01" + "00" * 7,
        _24="48000000" + "00" * 4 + "05" + "00" * 7,
    ),
)
_LOADED: dict[int, dict[str, str]] = {
    2: {
        "_656": "3300058000000000",
        "_677": "000000",
        "_680": "f006000000000000",
        "_724": "00" * 4,
        "_732": "00" * 4,
        "_992": "010d000000000000",
        "_1004": "00" * 4,
        "_1016": "00" * 4,
        "_1024": "01000000" + "00" * 4,
    },
    3: {"_4": "3040f801"},
    5: {"_0": "0009e0fe00000000"},
    9: {"_0": "0a0b0c0d00000000"},
    14: {"_224": "0805000000000000"},
    16: {"_8": _SSE, "_16": _SSE, "_536": _SSE + "00" * 56},
    17: {"_9": "00" * 7},
    18: {"_0": "0209000100000000"},
}
"""By type of entry: what Xen's loaders ask of it."""


def context(*sizes: tuple[int, int], more: str = "") -> Entry:
    """Return HVM_CONTEXT of vCPU 0 with an entry of each (type, octets)."""
    entries = "".join(entry(code, 0, octets(size, **_LOADED.get(code, {}))) for code, size in sizes)
    return unknown(record_number("HVM_CONTEXT"), BEGIN + entries + more + LAST)


def host(byte_order: ByteOrder) -> Case:
    """Return the records of live update in one byte order."""
    domain = pv(
        0x1234,
        domain_handle="00112233445566778899aabbccddeeff",
        ssidref=0x01020304,
        flags=0x3C,
        max_vcpus=0x0102,
        emulation_flags=0x100,
        extra_flags=1,
    )
    tables = (m2p(0x40000 << 12, 0x123400015), m2p(0x123600015, compat=True))
    return Case(
        f"fields-live-update-{byte_order}-endian",
        f"All records of live update, {byte_order}-endian.",
        Stream([_VERSION, *tables, domain, PV_INFO, record("END")], byte_order),
        keeps=_KEPT,
    )


_VERSION = record("LU_VERSION", xen_major=0x0102, xen_minor=0x0304)

CASES = (
    host("little"),
    host("big"),
    *(
        Case(f"fields-{name}", f"{about}.", short(pv(1), info, what), keeps=[*_KEPT, *keeps])
        for name, about, info, what, *keeps in _PV
    ),
    Case(
        "fields-hvm-params",
        "HVM_PARAMS with two parameters.",
        short(hvm(1), body("HVM_PARAMS", 40, _0="02000000" + "00" * 12, _24="0c" + "00" * 7)),
        keeps=[*_KEPT, "LU530", "LU531", "LU532"],
    ),
    Case(
        "fields-hvm-context",
        "HVM_CONTEXT with an entry of every type.",
        short(hvm(1), context(*_SIZES, more=_MSRS)),
        keeps=["LU603", "LU604", "LU608"],
    ),
)
