# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.xen_lu_breadcrumb import XenLuBreadcrumb
from luformat_ksy.xen_record import XenRecord

class XenLuMemory(Struct):
    """A raw dump of machine memory that starts at address 0: breadcrumb, MFN array
    and records are found by following the addresses in memory, without any code
    beside the schema.

    The breadcrumb is looked for at the start of each MiB, as `liveupdate=` is
    given in MiB. A record that lies in one page is typed to the last field. One
    that runs over several pages, which need not follow each other in memory,
    shows its header and the pieces of its body; as a stream (see
    `xen_lu_stream`) it is typed as well.
    """
    class Slot(Struct):
        """The start of one MiB of memory."""
        def __init__(self, index: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        index: int
        """Number of the MiB."""
        @property
        def magic(self) -> bytes:
            """The eight octets where the magic would be."""
        @property
        def is_breadcrumb(self) -> bool:
            """True if the octets are the magic as a mask of 4 KiB to 1 MiB leaves
            it, in either byte order.
            """
    class PageWalk(Struct):
        """The data stream, walked through the MFN array."""
        class Page(Struct):
            """One data page."""
            def __init__(self, index: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            index: int
            """Position of the page in the stream."""
            @property
            def mfn(self) -> int:
                """Machine frame number of the page."""
            @property
            def data(self) -> bytes:
                """The page's octets, a part of the stream that no record border bounds."""
        class PlacedRecord(Struct):
            """A record and where it lies, in the stream and in memory."""
            class Piece(Struct):
                """The part of a record that lies in one page."""
                def __init__(self, index: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
                index: int
                """Number of the piece."""
                @property
                def ofs_piece(self) -> int:
                    """Offset of the piece in the stream."""
                @property
                def ofs_piece_end(self) -> int:
                    """Offset in the stream of the octet after the piece."""
                @property
                def maddr(self) -> int:
                    """Machine address of the piece."""
                @property
                def data(self) -> bytes:
                    """The octets of the piece."""
            def __init__(self, ofs: int, guest_width: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            ofs: int
            """Offset of the record in the stream."""
            guest_width: int
            """Width of the words of the guest that the record belongs to, in octets."""
            @property
            def maddr(self) -> int:
                """Machine address of the record's header, which never runs over the end of a page."""
            @property
            def header(self) -> XenRecord.RecordHeader:
                """Type and length of the record."""
            @property
            def ofs_next(self) -> int:
                """Offset in the stream of the record that follows."""
            @property
            def ofs_body(self) -> int:
                """Offset in the stream of the record's body."""
            @property
            def told_guest_width(self) -> int | None:
                """What `X86_PV_INFO` says of its domain's words, in whichever page."""
            @property
            def next_guest_width(self) -> int:
                """Width of the words of the guest that the next record belongs to."""
            @property
            def num_pieces(self) -> int:
                """Number of pages that the record lies in."""
            @property
            def record(self) -> XenRecord | None:
                """The record to the last field, if it lies in one page."""
            @property
            def pieces(self) -> list[XenLuMemory.PageWalk.PlacedRecord.Piece] | None:
                """The parts of the record, one per page that it lies in."""
        def __init__(self, host_is_be: bool, ofs_mfn_array: int, num_pages: int, page_size: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if a big-endian host wrote the stream."""
        ofs_mfn_array: int
        """Machine address of the MFN array, in bytes."""
        num_pages: int
        """Number of data pages."""
        page_size: int
        """Size of a page in bytes."""
        records: list[XenLuMemory.PageWalk.PlacedRecord]
        """All records through `END`."""
        @property
        def mfns(self) -> list[int]:
            """The MFN array: frame numbers (not addresses) of the data pages, in
            stream order. Slots after the last one are not meaningful.
            """
        @property
        def pages(self) -> list[XenLuMemory.PageWalk.Page]:
            """The data pages in stream order."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    @property
    def slots(self) -> list[XenLuMemory.Slot]:
        """The places looked at, one per MiB, up to the breadcrumb."""
    @property
    def has_breadcrumb(self) -> bool:
        """False if no MiB of the dump starts with a breadcrumb."""
    @property
    def ofs_breadcrumb(self) -> int:
        """Machine address of the live update bootmem, in bytes."""
    @property
    def breadcrumb(self) -> XenLuBreadcrumb | None:
        """The first three words of the live update bootmem."""
    @property
    def handover(self) -> XenLuMemory.PageWalk | None:
        """MFN array and records, as the breadcrumb leads to them."""
