"""The record lists of real save files, against what Xen's own verify-stream-v2 says of them.

The text is written anew from what luformat reads and must equal Xen's line by line.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream
from luformat_ksy.xen_record import XenRecord

from luformat.containers.container import Container, read_container
from luformat.containers.libxc import LibxcImage
from luformat.memory.source import BytesSource
from luformat.records.index import Record
from tests.support.corpus import saved

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
NAMES = {
    "END": "End",
    "X86_PV_INFO": "x86 PV info",
    "X86_PV_P2M_FRAMES": "x86 PV P2M frames",
    "X86_PV_VCPU_BASIC": "x86 PV vcpu basic",
    "X86_PV_VCPU_EXTENDED": "x86 PV vcpu extended",
    "X86_PV_VCPU_XSAVE": "x86 PV vcpu xsave",
    "SHARED_INFO": "Shared info",
    "X86_TSC_INFO": "TSC info",
    "HVM_CONTEXT": "HVM context",
    "HVM_PARAMS": "HVM params",
    "STATIC_DATA_END": "Static data end",
    "X86_CPUID_POLICY": "x86 CPUID policy",
    "X86_MSR_POLICY": "x86 MSR policy",
    "LIBXC_CONTEXT": "Libxc context",
}
DOMAIN_TYPES = {"x86_pv": "x86 PV", "x86_hvm": "x86 HVM"}


def body_lines(record: Record) -> Iterator[str]:
    data = record.source.read(record.offset, record.end - record.offset)
    parsed = XenRecord(record.byte_order == "big", 8, KaitaiStream(io.BytesIO(data)))
    parsed._read()
    body: Any = parsed.body
    if record.type_name == "X86_PV_INFO":
        yield f"  {body.guest_width * 8}bit guest, {body.pt_levels} levels of pagetables"
    elif record.type_name == "X86_PV_P2M_FRAMES":
        yield f"  Start pfn {body.start_pfn:#x}, End {body.end_pfn:#x}"
    elif record.type_name == "X86_TSC_INFO":
        yield (
            f"  Mode {int(body.mode)}, {body.khz} kHz, {body.nsec} ns, "
            f"incarnation {body.incarnation}"
        )
    elif record.type_name.startswith("X86_PV_VCPU"):
        kind = record.type_name.rsplit("_", 1)[-1].lower()
        yield f"  vcpu{body.vcpu_id} {kind} context, {record.body_length - 8} bytes"


def libxc_lines(image: LibxcImage) -> Iterator[str]:
    assert image.domain_header is not None
    domain = image.domain_header.value
    yield f"Libxc Image Header: Version {image.version}, {image.byte_order} endian"
    yield (
        f"Domain Header: {DOMAIN_TYPES[domain.domain_type.name]} from Xen "
        f"{domain.xen_major}.{domain.xen_minor}"
    )
    for name, run in groupby(image.records, lambda record: record.type_name):
        records = list(run)
        if name == "PAGE_DATA":
            yield f"Squashed {len(records)} Page Data records together"
            continue
        for record in records:
            yield f"Libxc Record: {NAMES[name]}, length {record.body_length}"
            yield from body_lines(record)


def lines(saved: Container) -> Iterator[str]:
    assert saved.xl is not None
    assert saved.libxl is not None
    yield "Processed xl header"
    yield f"Libxl Header: {saved.libxl.byte_order} endian"
    images = {image.context_record: image for image in saved.images}
    for record in saved.libxl.records:
        yield f"Libxl Record: {NAMES[record.type_name]}, length {record.body_length}"
        if record.number in images:
            yield from libxc_lines(images[record.number])
    yield f"exit status {int(saved.error is not None)}"


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
def test_record_list_equals_verify_stream(name: str) -> None:
    data = saved(name)
    expected = (SAVE / f"{name}.xlsave.verify-head.txt").read_text().splitlines()
    assert list(lines(read_container(BytesSource(data)))) == expected
