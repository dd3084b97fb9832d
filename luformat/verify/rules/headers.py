"""LU801 to LU807: the two headers of a libxc image."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from luformat.containers.libxc import LibxcImage
from luformat.layout.layouts import is_reserved
from luformat.layout.limits import GUEST_PAGE_SHIFT
from luformat.verify.fields import known_bits, part_hit
from luformat.verify.findings import rule
from luformat.verify.hits import NOT_REFUSED, Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_SPEC: Final = "libxc-migration-stream"
_VERSIONS: Final = (2, 3)
_SHIFTS: Final = 32
"""An x86 CPU shifts a 32-bit word by the lower five bits of the count."""


def _images(subject: Subject) -> Iterator[tuple[LibxcImage, str]]:
    for section in subject.sections:
        if section.image is not None:
            yield section.image, section.prefix


def _header_hit(image: LibxcImage, name: str, message: str) -> Hit:
    return part_hit(image.header, name, message, image.records.source)


@rule(
    "LU801",
    "the version of a libxc image is 2 or 3",
    ERROR,
    source=f"{_SPEC}, Image Header, version",
    mend="No released Xen restores another version.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, read_headers()",
)
def _version(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        if image.version not in _VERSIONS:
            yield _header_hit(image, "version", f"{prefix}the image's version is {image.version}")


@rule(
    "LU802",
    "the reserved options of a libxc image are clear",
    ERROR,
    source=f"{_SPEC}, Image Header: 'bit 1-15: Reserved'",
    mend="Clear them: they may be given a meaning.",
    applies=Scope.IMAGE,
)
def _options(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        options = image.header.numbers["options"]
        unknown = options & ~known_bits(image.header.key, "options")
        if unknown:
            message = f"{prefix}the image's options have reserved bits {unknown:#x}"
            yield _header_hit(image, "options", message)


@rule(
    "LU803",
    "the reserved fields of the image header are zero",
    ERROR,
    source=f"{_SPEC}, Fields: 'reserved fields are set to zero on save'",
    mend="Clear them: they may be given a meaning.",
    applies=Scope.IMAGE,
)
def _header_reserved(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        for name in ("reserved", "reserved_2"):
            value = image.header.numbers[name]
            if value:
                message = f"{prefix}a reserved field of the image header is {value:#x}"
                yield _header_hit(image, name, message)


@rule(
    "LU804",
    "an image of an x86 domain is little-endian",
    ERROR,
    source=f"{_SPEC}, Image Header: '0 (little-endian) for images generated on an i386, x86_64'",
    mend="Xen refuses to restore it: it was not written by an x86 host, or the bit is damaged.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, read_headers()",
)
def _big_endian(subject: Subject) -> Iterator[Hit]:
    for image, prefix in _images(subject):
        if image.byte_order == "big":
            yield _header_hit(image, "options", f"{prefix}the image is big-endian")


@rule(
    "LU805",
    "the type in the domain header is not reserved",
    ERROR,
    source=f"{_SPEC}, Domain Header: '0x0000: Reserved', '0x0003 - 0xFFFFFFFF: Reserved'",
    mend="Only 1 (x86 PV) and 2 (x86 HVM) exist.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, xc_domain_restore()",
)
def _domain_type(subject: Subject) -> Iterator[Hit]:
    for section, header in subject.domain_headers:
        kind = header.numbers["domain_type"]
        if is_reserved("libxc_image::dhdr", "domain_type", kind):
            message = f"{section.prefix}the domain's type {kind:#x} is reserved"
            yield part_hit(header, "domain_type", message, section.index.source)


@rule(
    "LU806",
    "a guest page in an image has 4 KiB",
    ERROR,
    source=f"{_SPEC}, Domain Header, page_shift; 12 on x86",
    mend="Write 12.",
    applies=Scope.IMAGE,
    receiver=ERROR,
    refuser="libxc, x86_hvm_setup() or x86_pv_setup()",
)
def _page_shift(subject: Subject) -> Iterator[Hit]:
    for section, header in subject.domain_headers:
        shift = header.numbers["page_shift"]
        if shift != GUEST_PAGE_SHIFT:
            message = f"{section.prefix}page_shift is {shift}"
            hit = part_hit(header, "page_shift", message, section.index.source)
            # What libxc compares is 1U << page_shift.
            is_same = shift % _SHIFTS == GUEST_PAGE_SHIFT
            yield replace(hit, refusal=NOT_REFUSED) if is_same else hit


@rule(
    "LU807",
    "the reserved field of the domain header is zero",
    ERROR,
    source=f"{_SPEC}, Fields: 'reserved fields are set to zero on save'",
    mend="Clear it: it may be given a meaning.",
    applies=Scope.IMAGE,
)
def _domain_reserved(subject: Subject) -> Iterator[Hit]:
    for section, header in subject.domain_headers:
        value = header.numbers["reserved"]
        if value:
            message = f"{section.prefix}the reserved field of the domain header is {value:#x}"
            yield part_hit(header, "reserved", message, section.index.source)
