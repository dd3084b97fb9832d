# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class XenLuBreadcrumb(Struct):
    """The first three words of the live update bootmem. The old Xen writes them as
    the last act of `kexec_reloc()`, so that the new Xen can find the data stream.
    Every word is stored in the byte order of the host and masked with
    `PAGE_MASK`: the low bits are zero, which makes byte order and page size of
    the host part of the magic.
    """
    class ThreeWords(Struct):
        """The breadcrumb's words as numbers."""
        class MaskedMagic(IntEnum):
            pages_of_64k = 7340032
            """Pages of 64 KiB, or of 32 KiB, or of 128 KiB up to 1 MiB; in the
            second posting of the series (v2), whose magic had zeros there, pages
            of 4 KiB too.
            """
            pages_of_16k = 7356416
            """Pages of 16 KiB."""
            pages_of_4k = 7364608
            """Pages of 4 KiB, or of 8 KiB."""
            unmasked = 7365729
            """Not masked at all, as no Xen stores it."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: int
        """"LiveUpda" (`0x4c69766555706461`) masked with `PAGE_MASK`. The five
        high bytes survive any page size.
        """
        ofs_mfn_array: int
        """Machine address of the MFN array, in bytes; page aligned. In a raw
        memory dump that starts at address 0 it is the offset in the file.
        """
        shifted_num_pages: int
        """Number of data pages, shifted left by `PAGE_SHIFT` so that the mask
        does not harm it. The posted producer shifts a 32-bit `int`: from
        0x80000 pages on the value is sign-extended, from 0x100000 on it is
        cut off.
        """
        @property
        def unmasked_magic(self) -> int:
            """The magic before the mask, "LiveUpda" as a number."""
        @property
        def magic_low(self) -> XenLuBreadcrumb.ThreeWords.MaskedMagic | int:
            """What the mask left of the low 24 bits, `0x706461` before it."""
        @property
        def page_shift(self) -> int:
            """`PAGE_SHIFT` of the host, the practical reading of the mask: 12
            (4 KiB), 14 (16 KiB) or 16 (64 KiB); 0 if the mask is none of these.
            8 KiB leaves the same magic as 4 KiB, 32 KiB up to 1 MiB the same as
            64 KiB; the MFN array has to confirm it.
            """
        @property
        def page_size(self) -> int:
            """Size of a page of the host in bytes, as `page_shift` reads it; 0 if
            the magic tells none.
            """
        @property
        def num_pages(self) -> int | None:
            """Number of data pages, which is the number of entries of the MFN array;
            absent if the magic tells no page size.
            """
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    words: XenLuBreadcrumb.ThreeWords
    """The three words, in the byte order that the magic shows."""
    @property
    def magic_bytes(self) -> bytes:
        """The magic as it stands in memory: `00 60 70 55 65 76 69 4c` on a
        little-endian host with 4 KiB pages. The specification's example has
        `89` instead of `69`, which is a slip: the value it names ends in
        `0x69`, the letter `i`.
        """
    @property
    def host_is_be(self) -> bool:
        """True if a big-endian host wrote the breadcrumb."""
