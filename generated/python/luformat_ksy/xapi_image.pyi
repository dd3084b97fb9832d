# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.libxc_image import LibxcImage
from luformat_ksy.libxl_stream import LibxlStream

class XapiImage(Struct):
    """What xenopsd, xapi's part that runs domains, writes when a domain is suspended
    or migrated: a line that names the format, then sections, each with type and
    length, up to the one that ends the image. A section that libxc or libxl
    writes ends by itself; its length is 0.
    """
    class SectionType(IntEnum):
        xenops = 15
        """Metadata of xenopsd."""
        libxc = 240
        """A libxc image."""
        libxl = 241
        """A libxl stream."""
        libxc_legacy = 242
        """A stream in the legacy format of Xen 4.5 and earlier, with a record of QEMU."""
        qemu_trad = 3840
        """State of Xen's own old branch of QEMU."""
        qemu_xen = 3841
        """State of upstream QEMU."""
        demu = 3856
        """State of the device model of a virtual GPU."""
        end_of_image = 65535
        """The end; nothing follows."""
    class SignatureLine(Struct):
        """The first line."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        """The second version of the format. `XenSavedDomain` began the first,
        which had no sections.
        """
    class SectionHeader(Struct):
        """The first 16 octets of a section."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        section_type: XapiImage.SectionType | int
        """What the section holds. xenopsd refuses a type that it does not know."""
        len_body: int
        """Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves."""
    class Section(Struct):
        """One section."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        header: XapiImage.SectionHeader
        """Type and length of the section."""
        metadata: XapiImage.XenopsRecord
        """What xenopsd itself keeps of the domain."""
        libxc: LibxcImage
        """The domain, as libxc writes it."""
        libxl: LibxlStream
        """The domain, as libxl writes it."""
        legacy: bytes
        """The domain in the legacy format of Xen 4.5 and earlier and the record
        of its QEMU. No layout: see `xl_save`.
        """
        state: XapiImage.EmulatorState
        """The state of a device model; nothing in `End_of_image`."""
    class XenopsRecord(Struct):
        """What xenopsd keeps of the domain, as an S-expression."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        text: str
        """Time of the suspend, word size of the writer, the domain as xenopsd
        knows it, and its part of xenstore, each if it is there.
        """
    class EmulatorState(Struct):
        """Saved state of a device model."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        content: bytes
        """The device model's state. The format is its own and not part of this
        one; QEMU writes its migration stream.
        """
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    signature: XapiImage.SignatureLine
    """Names the format."""
    sections: list[XapiImage.Section]
    """All sections through `End_of_image`."""
