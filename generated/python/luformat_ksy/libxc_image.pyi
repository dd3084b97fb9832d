# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.xen_record import XenRecord

class LibxcImage(Struct):
    """What libxc writes for a domain when it is saved or migrated, in stream
    versions 2 and 3: image header, domain header, records through `END`.

    The image header is big-endian whatever the host; its first option bit tells
    the byte order of all that follows. In a checkpointed (Remus) stream, every
    `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
    its records stand between `CHECKPOINT` and the next libxc record (see
    `libxl_stream`), where nothing does, the next libxc record follows at once.

    The image does not carry records of live update (bit 30 of the type).
    """
    class DomainType(IntEnum):
        x86_pv = 1
        """Paravirtualised x86 guest."""
        x86_hvm = 2
        """x86 guest with hardware assistance (HVM or PVH)."""
    class Ihdr(Struct):
        """The image header, always big-endian."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        marker: bytes
        """All ones. Images in the legacy format (Xen 4.5 and earlier) have a
        zero bit among the first 8 octets.
        """
        magic: bytes
        """The number 0x58454e46."""
        version: int
        """Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
        `STATIC_DATA_END` and the policy records.
        """
        options: int
        """Option bits; bits 1 to 15 are reserved."""
        reserved: int
        """Reserved; zero."""
        reserved_2: int
        """Reserved; zero."""
        @property
        def is_big_endian(self) -> bool:
            """True if domain header and records are big-endian."""
    class Dhdr(Struct):
        """The domain header."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the image is big-endian."""
        domain_type: LibxcImage.DomainType | int
        """Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved."""
        page_shift: int
        """Size of a guest page as a power of two; 12 on x86."""
        reserved: int
        """Reserved; zero."""
        xen_major: int
        """Major version of the Xen that wrote the image; 0 if the image was
        converted from the legacy format.
        """
        xen_minor: int
        """Minor version of the Xen that wrote the image; in a converted image
        the version of the converter.
        """
        @property
        def page_size(self) -> int:
            """Size of a guest page in octets; 0 if it is none of the usual ones."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    image_header: LibxcImage.Ihdr
    """Identifies the image; tells version and byte order."""
    domain_header: LibxcImage.Dhdr
    """Kind of domain and version of the Xen that wrote the image."""
    records: list[XenRecord]
    """All records through `END`."""
    @property
    def host_is_be(self) -> bool:
        """True if domain header and records are big-endian."""
