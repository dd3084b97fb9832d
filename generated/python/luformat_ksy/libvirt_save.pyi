# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.libxl_stream import LibxlStream

class LibvirtSave(Struct):
    """A file of `virsh save` (or of managed save) where libvirt drives Xen: a header,
    the domain's description in XML, and what libxl writes.
    """
    class SaveHeader(Struct):
        """The file's header, 64 octets in the byte order of the host, which is x86."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        """16 octets that a transfer in text mode would damage."""
        version: int
        """What follows the description: 1 a stream in the legacy format, 2 a
        libxl stream.
        """
        len_xml: int
        """Length in octets of the description, with its terminating NUL."""
        unused: list[int]
        """Left for later versions; zero."""
    class DomainXml(Struct):
        """The domain's description."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        xml: str
        """The description, as `virsh dumpxml` prints it."""
        unexpected: bytes
        """Octets behind the terminating NUL; there are none."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    header: LibvirtSave.SaveHeader
    """Identifies the file; tells what follows."""
    description: LibvirtSave.DomainXml
    """The domain's description."""
    stream: LibxlStream
    """The domain, as libxl writes it."""
    legacy_stream: bytes
    """The domain in the legacy format of Xen 4.5 and earlier, which has no
    layout of its own, if the version is 1.
    """
    trailer: bytes
    """What follows the stream; nothing, in a file that libvirt wrote."""
