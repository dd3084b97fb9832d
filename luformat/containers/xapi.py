"""xapi's own layer: the sections of a suspend image.

A section states the length of its body, but for those that libxc and libxl write: only who
reads these knows where they end. The sections are therefore listed by the reader of all layers
(`container`), one at a time; here is what a section is, and how its header and body read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.part import Part, check_room, parse_part
from luformat.errors import LuformatError
from luformat.layout.layouts import enum_label, enum_number
from luformat.memory.source import ByteSource

__all__ = ["XapiImage", "XapiSection", "read_section", "read_signature", "section_number"]

_SIGNATURE: Final = "xapi_image::signature_line"
_HEADER: Final = "xapi_image::section_header"
_ENUM: Final = "xapi_image::section_type"
_BODIES: Final = {"Xenops": "xapi_image::xenops_record"}
_STATE: Final = "xapi_image::emulator_state"
_UNFRAMED: Final = ("Libxc", "Libxl", "Libxc_legacy")
"""Types whose body ends by itself, or with the file."""


@dataclass(frozen=True, slots=True)
class XapiSection:
    """One section: its header, and the body where it has a length of its own and can be read."""

    number: int
    header: Part
    body: Part | None = None
    error: LuformatError | None = field(default=None, compare=False)

    @property
    def type(self) -> int:
        """Number of the type."""
        return int(self.header.value.section_type)

    @property
    def type_name(self) -> str:
        """xapi's name of the type (`Libxl`), `unknown` for a number without one."""
        return enum_label(_ENUM, self.type) or "unknown"

    @property
    def length(self) -> int:
        """Length of the body (bytes) as the header states it."""
        return int(self.header.value.len_body)

    @property
    def end(self) -> int:
        """Offset after the header and what of the body has the stated length."""
        return self.header.end if self.type_name in _UNFRAMED else self.header.end + self.length


@dataclass(frozen=True, slots=True)
class XapiImage:
    """The first line, and the sections as far as they can be told apart."""

    signature: Part
    sections: tuple[XapiSection, ...] = ()


def section_number(name: str) -> int:
    """Return the number of a type of section."""
    return enum_number(_ENUM, name)


def read_signature(source: ByteSource, offset: int = 0) -> Part:
    """Return the line that begins an image; raises FramingError if there is none."""
    return parse_part(source, _SIGNATURE, offset, what="xapi signature")


def read_section(source: ByteSource, offset: int, number: int) -> XapiSection:
    """Return the section at `offset`, of one without a length of its own the header.

    Raises FramingError if header or body are cut off.
    """
    what = f"xapi section {number}"
    header = parse_part(source, _HEADER, offset, what=what)
    section = XapiSection(number, header)
    if section.type_name in _UNFRAMED or not section.length:
        return section
    what += f" ({section.type_name})"
    check_room(source, header.end, section.length, what=what)
    key = _BODIES.get(section.type_name, _STATE)
    if key == _STATE:
        # Opaque, and large: nobody needs it as an object before it is shown.
        return XapiSection(number, header, _state_part(source, header.end, section.length, what))
    try:
        body = parse_part(source, key, header.end, length=section.length, what=what)
    except LuformatError as error:
        return XapiSection(number, header, None, error)
    return XapiSection(number, header, body)


def _state_part(source: ByteSource, offset: int, length: int, what: str) -> Part:
    def load() -> object:
        return parse_part(source, _STATE, offset, length=length, what=what).value

    return Part(_STATE, offset, length, load)
