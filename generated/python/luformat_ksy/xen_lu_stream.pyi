# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.xen_record import XenRecord

class XenLuStream(Struct):
    """The data stream as one contiguous file, which is what the new Xen sees once it
    has mapped the data pages side by side: global records, then `LU_DOMAIN_INFO`
    and the records of that domain for every domain, then `END`. What follows
    `END` in the last page is not part of the stream.

    The stream has no header. Its byte order is that of the host; the breadcrumb
    tells it, and where there is only the stream, the first record does:
    `LU_VERSION` begins with the octet 0x40 on a big-endian host.
    """
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    records: list[XenRecord]
    """All records through `END`."""
    @property
    def first_octet(self) -> int:
        """The first octet of the first record's type."""
    @property
    def host_is_be(self) -> bool:
        """True if a big-endian host wrote the stream."""
