"""libvirt's own layer: the save file's header and the domain's description."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from luformat.containers.part import Part, check_room, parse_part
from luformat.errors import BodyError, LuformatError
from luformat.memory.source import ByteSource

__all__ = ["LIBXL_VERSION", "LibvirtHeader", "read_libvirt_header"]

LIBXL_VERSION: Final = 2
"""Version of a file in which a libxl stream follows; 1 is followed by the legacy format."""
_HEADER: Final = "libvirt_save::save_header"
_XML: Final = "libvirt_save::domain_xml"
_MAX_XML: Final = 16 << 20
"""Bytes of description that are read at most; real ones have a few KiB."""


@dataclass(frozen=True, slots=True)
class LibvirtHeader:
    """What libvirt writes in front of the stream; offsets and lengths in bytes.

    `xml_part` is None if the description cannot be read; then `xml_error` says why: a
    BodyError leaves the stream behind it readable, a FramingError (cut off) does not.
    """

    header: Part
    xml_part: Part | None
    end: int
    xml_error: LuformatError | None = field(default=None, compare=False)

    @property
    def version(self) -> int:
        """Which kind of stream follows."""
        return int(self.header.value.version)

    @property
    def xml(self) -> str | None:
        """The domain's description as text."""
        return None if self.xml_part is None else str(self.xml_part.value.xml)


def read_libvirt_header(source: ByteSource, offset: int = 0) -> LibvirtHeader:
    """Return libvirt's layer of the save file at `offset`.

    Raises FramingError if the header is none or cut off.
    """
    header = parse_part(source, _HEADER, offset, what="libvirt header")
    length = int(header.value.len_xml)
    end, xml, error = header.end, None, None
    try:
        # Whether the text is all there is a matter of framing, what it says is not.
        check_room(source, end, length, what="libvirt description")
        end += length
        xml = _read_xml(source, header.end, length)
    except LuformatError as broken:
        error = broken
    return LibvirtHeader(header, xml, end, error)


def _read_xml(source: ByteSource, offset: int, length: int) -> Part:
    what = "libvirt description"
    if length > _MAX_XML:
        raise BodyError(
            f"{what}: {length} bytes are more than a description has",
            wanted=_MAX_XML,
            got=length,
            where=source.where(offset),
        )
    return parse_part(source, _XML, offset, length=length, what=what)
