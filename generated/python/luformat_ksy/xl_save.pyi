# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.libxl_stream import LibxlStream

class XlSave(Struct):
    """A file of `xl save`, or what `xl migrate` and `xl remus` send: a header, the
    domain's configuration, the libxl stream.
    """
    class SaveHeader(Struct):
        """The file's header."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: bytes
        """32 octets that a transfer in text mode would damage."""
        byteorder: bytes
        """The number 0x01020304 in the byte order of the host."""
        words: XlSave.HeaderWords
        """The rest of the header, in that byte order."""
        @property
        def host_is_be(self) -> bool:
            """True if a big-endian host wrote the header."""
    class HeaderWords(Struct):
        """The header's fields after the byte order mark."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if a big-endian host wrote the header."""
        mandatory_flags: int
        """A reader that does not know one of these flags must refuse the file."""
        optional_flags: int
        """Flags that a reader may ignore; none is defined."""
        len_optional_data: int
        """Length in octets of the data between header and stream."""
        @property
        def is_json(self) -> bool:
            """True if the configuration is JSON; else it is in xl.cfg syntax."""
        @property
        def is_stream_v2(self) -> bool:
            """True if a libxl stream follows; else the legacy format."""
    class ConfigPart(Struct):
        """What stands between header and stream."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if a big-endian host wrote the header."""
        len_config: int
        """Length in octets of the configuration, with its terminating NUL."""
        config: str
        """The domain's configuration, as text."""
        reserved: bytes
        """Data of later versions of xl; none is defined."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    header: XlSave.SaveHeader
    """Identifies the file; tells what follows."""
    optional_data: XlSave.ConfigPart
    """The domain's configuration."""
    stream: LibxlStream
    """The domain, as libxl writes it."""
    legacy_stream: bytes
    """The domain in the legacy format of Xen 4.5 and earlier. No layout: the
    format depends on the word size of the toolstack and says nowhere which
    it is.
    """
    trailer: bytes
    """What follows the stream: nothing in a file; on the pipe of `xl migrate`
    the message `xl_handshake::permission_to_go`.
    """
    @property
    def host_is_be(self) -> bool:
        """True if a big-endian host wrote the header."""
