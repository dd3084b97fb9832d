"""LU891 to LU896: what libvirt and xapi write around a saved domain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from luformat.containers.libvirt import LIBXL_VERSION, LibvirtHeader
from luformat.containers.xapi import XapiImage, XapiSection
from luformat.errors import FramingError
from luformat.memory.source import ByteSource
from luformat.verify.fields import part_hit
from luformat.verify.findings import rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_LIBVIRT: Final = "libvirt, libxlSavefileHeader"
_XAPI: Final = "xapi, Suspend image framing format"
_UNFRAMED: Final = ("Libxc", "Libxl", "End_of_image")
_DOMAINS: Final = ("Libxc", "Libxl", "Libxc_legacy")


def _headers(subject: Subject) -> Iterator[tuple[LibvirtHeader, ByteSource]]:
    if subject.container is not None and subject.container.libvirt is not None:
        yield subject.container.libvirt, subject.container.source


def _images(subject: Subject) -> Iterator[tuple[XapiImage, ByteSource]]:
    if subject.container is not None and subject.container.xapi is not None:
        yield subject.container.xapi, subject.container.source


def _section_hit(section: XapiSection, source: ByteSource, name: str, message: str) -> Hit:
    """Return a hit at a field of a section's header."""
    return part_hit(section.header, name, f"xapi section {section.number}: {message}", source)


@rule(
    "LU891",
    "libvirt's header announces a libxl stream",
    ERROR,
    source=f"{_LIBVIRT}, version; libxlDomainSaveImageOpen(): 'image version is not supported'",
    mend="Version 1 is followed by the format of Xen 4.5 and earlier, which Xen's "
    "convert-legacy-stream translates; of any other a newer libvirt is the writer.",
    applies=Scope.LIBVIRT,
    receiver=ERROR,
)
def _version(subject: Subject) -> Iterator[Hit]:
    for libvirt, source in _headers(subject):
        if libvirt.version != LIBXL_VERSION:
            message = f"libvirt: the version is {libvirt.version}"
            yield part_hit(libvirt.header, "version", message, source)


@rule(
    "LU892",
    "the description is XML that ends with its NUL",
    ERROR,
    source=f"{_LIBVIRT}, xmlLen; libxlDomainSaveImageOpen(): 'failed to parse XML'",
    mend="The length in the header or the text is damaged.",
    applies=Scope.LIBVIRT,
    receiver=ERROR,
)
def _xml(subject: Subject) -> Iterator[Hit]:
    for libvirt, source in _headers(subject):
        error = libvirt.xml_error
        if error is not None and not isinstance(error, FramingError):
            yield Hit(error.message, error.where)
        if libvirt.xml_part is None:
            continue
        place = source.where(libvirt.xml_part.offset)
        if behind := libvirt.xml_part.value.unexpected:
            yield Hit(f"libvirt: {len(behind)} bytes follow the NUL of the description", place)
        elif message := _fault_of(str(libvirt.xml)):
            yield Hit(f"libvirt: the description is no XML: {message}", place)


def _fault_of(xml: str) -> str | None:
    """Return why a text is not well-formed; nothing of it is built or expanded."""
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(xml.encode(), True)
    except expat.ExpatError as error:
        return str(error)
    return None


def _refuse_doctype(*_: object) -> None:
    """Stop at a document type: no writer has one, and what it can declare grows without bound."""
    raise expat.ExpatError("it has a document type")


@rule(
    "LU893",
    "the unused words of libvirt's header are zero",
    NOTE,
    source=f"{_LIBVIRT}, unused",
    mend="Nothing: libvirt does not look at them.",
    applies=Scope.LIBVIRT,
)
def _unused(subject: Subject) -> Iterator[Hit]:
    for libvirt, source in _headers(subject):
        if any(libvirt.header.value.unused):
            yield part_hit(libvirt.header, "unused", "libvirt: unused words are not zero", source)


@rule(
    "LU894",
    "xapi knows the sections",
    ERROR,
    source=f"{_XAPI}; xenopsd, header_type_of_int64: Invalid_header_type",
    mend="A newer xapi wrote the image, or the length of the section before is wrong.",
    applies=Scope.XAPI,
    receiver=ERROR,
)
def _section_type(subject: Subject) -> Iterator[Hit]:
    for image, source in _images(subject):
        for section in image.sections:
            if section.type_name == "unknown":
                message = f"the type is {section.type:#x}"
                yield _section_hit(section, source, "section_type", message)


@rule(
    "LU895",
    "one section holds the domain, in a format of Xen 4.6 or later",
    ERROR,
    source=f"{_XAPI}: Libxc or Libxl",
    mend="Libxc_legacy is from XenServer 6.5 or earlier; xenopsd converts it as it restores.",
    needs=("LU301", "LU302"),
    applies=Scope.XAPI,
    receiver=ERROR,
)
def _domain(subject: Subject) -> Iterator[Hit]:
    for image, source in _images(subject):
        domains = [section for section in image.sections if section.type_name in _DOMAINS]
        for number, section in enumerate(domains):
            if number or section.type_name == "Libxc_legacy":
                message = f"{section.type_name}{', a second domain' if number else ''}"
                yield _section_hit(section, source, "section_type", message)
        if not domains and image.sections:
            last = image.sections[-1]
            message = "no section before it holds a domain"
            yield _section_hit(last, source, "section_type", message)


@rule(
    "LU896",
    "a section that ends by itself states no length, and metadata are text",
    WARNING,
    source=f"{_XAPI}: the length of Libxc and End_of_image is 0",
    mend="Nothing: xenopsd does not use it there.",
    applies=Scope.XAPI,
)
def _length(subject: Subject) -> Iterator[Hit]:
    for image, source in _images(subject):
        for section in image.sections:
            if section.type_name in _UNFRAMED and section.length:
                message = f"{section.type_name} states a length of {section.length} bytes"
                yield _section_hit(section, source, "len_body", message)
            if section.error is not None:
                yield Hit(section.error.message, section.error.where)
