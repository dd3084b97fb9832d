"""Vectors of LU891 to LU896: save files of libvirt, suspend images of xapi."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.conformance.cases.case import Case, Found
from tests.conformance.cases.libxl import header
from tests.conformance.cases.saved import (
    SECTION_END,
    XAPI_IMAGE,
    XML,
    libvirt_save,
    libxl,
    libxl_entries,
    part,
    section,
    xapi_image,
)

__all__ = ["CASES"]

# Octets of libvirt's header, from libxl_conf.h, and of the header of a section.
_VERSION, _UNUSED, _XML = 16, 24, 64
_TYPE, _LENGTH = 0, 8
_WHOLE = ["LU891", "LU892", "LU893", "LU881"]
_FIRST = 10
"""Position of the first entry behind the domain of an image of xapi."""


def libvirt(name: str, about: str, *found: Found, keeps: Sequence[str] = (), **more: Any) -> Case:
    """Return a case of a save file of libvirt."""
    return Case(name, about, libvirt_save(**more), found, keeps)


def xapi(name: str, about: str, *sections: Any, found: Any = (), **more: Any) -> Case:
    """Return a case of a suspend image of xapi with these sections behind the domain's."""
    found = [found] if isinstance(found, Found) else found
    keeps = more.pop("keeps", ())
    return Case(name, about, xapi_image(*sections, **more), found, keeps)


def of_section(rule: str, octet: int, entry: int = _FIRST, **severity: Any) -> Found:
    """Return a finding in the header of a section."""
    return header(rule, octet, entry=entry, **severity)


_STATE = (section("qemu_xen", 8), part("xapi_image::emulator_state", content="5145564d00000003"))

CASES = (
    libvirt("lu891-whole", "A description and a libxl stream.", keeps=_WHOLE),
    libvirt(
        "lu891-version-3",
        "A version that is none: what follows is not read.",
        header("LU891", _VERSION),
        version=3,
    ),
    libvirt(
        "lu891-version-1",
        "What follows is in the format of Xen 4.5 and before.",
        header("LU891", _VERSION),
        version=1,
        stream=[{"part": "unknown", "raw": "00" * 96}],
    ),
    libvirt(
        "lu892-no-xml",
        "The description is not well-formed.",
        Found("LU892", "error", stream=_XML, receiver="error"),
        xml="<domain>",
    ),
    libvirt(
        "lu892-behind-nul",
        "Octets stand behind the description's NUL, and its length counts them.",
        Found("LU892", "error", stream=_XML, receiver="error"),
        behind="20",
    ),
    libvirt(
        "lu892-entities",
        "A document type with entities, which grow when they are expanded.",
        Found("LU892", "error", stream=_XML, receiver="error"),
        xml="<!DOCTYPE d [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><d>&b;</d>",
    ),
    libvirt(
        "lu893-last-word",
        "The last of the unused words is not zero.",
        header("LU893", _UNUSED, severity="note", receiver="note"),
        unused=[0] * 9 + [1],
    ),
    libvirt(
        "lu301-libvirt-description-cut",
        "The file ends in the description.",
        Found("LU301", "error", stream=_XML, receiver="error"),
        stream=[],
        cut=len(XML) // 2,
    ),
    libvirt(
        "lu881-libvirt",
        "An octet follows libxl's END.",
        Found("LU881", "error", stream=len(libvirt_save().data())),
        slack="00",
    ),
    xapi(
        "lu894-whole",
        "Metadata, an image of libxc, the state of QEMU and the end.",
        *_STATE,
        SECTION_END,
        keeps=["LU894", "LU895", "LU896", "LU302", "LU881"],
    ),
    xapi(
        "lu894-libxl",
        "The domain is a stream of libxl.",
        SECTION_END,
        domain=[section("libxl"), *libxl_entries(), libxl("END")],
        keeps=["LU894", "LU895", "LU896"],
    ),
    xapi(
        "lu894-type",
        "The first number behind QEMU's that no section has.",
        section(0xF02),
        SECTION_END,
        found=of_section("LU894", _TYPE),
    ),
    xapi(
        "lu895-twice",
        "Two images of libxc.",
        *XAPI_IMAGE,
        SECTION_END,
        found=of_section("LU895", _TYPE),
    ),
    xapi(
        "lu895-none",
        "Metadata and the end, no domain.",
        SECTION_END,
        domain=(),
        found=of_section("LU895", _TYPE, entry=3),
    ),
    xapi(
        "lu896-length",
        "The end states a length.",
        section("end_of_image", 8),
        part("xapi_image::emulator_state", content="00" * 8),
        found=of_section("LU896", _LENGTH, severity="warning", receiver="note"),
    ),
    xapi(
        "lu302-xapi-no-end",
        "The image stops behind the state of QEMU.",
        *_STATE,
        found=Found("LU302", "error", entry=_FIRST + 2, receiver="error"),
    ),
    xapi(
        "lu301-xapi-state-cut",
        "The image ends in the state of QEMU.",
        *_STATE,
        cut=1,
        found=Found("LU301", "error", entry=_FIRST + 1, receiver="error"),
    ),
    xapi(
        "lu881-xapi",
        "An octet follows End_of_image.",
        SECTION_END,
        slack="00",
        found=Found("LU881", "error", entry=_FIRST + 1),
    ),
)
