"""The ELF structures that a core file needs, for both classes and byte orders.

Layouts as in the System V ABI, chapters "Object Files" and "Program Loading".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from luformat.layout.layouts import ByteOrder

__all__ = [
    "CORE",
    "IDENT_SIZE",
    "INCOMPLETE",
    "LOAD",
    "MAGIC",
    "NO_SECTION",
    "PHNUM_IN_SECTION",
    "ElfLayout",
    "elf_layout",
]

MAGIC = b"\x7fELF"
IDENT_SIZE = 16
CORE = 4
"""e_type of a core file."""
INCOMPLETE = 1
"""Flag in e_flags by which makedumpfile says that it ran out of room (DUMP_ELF_INCOMPLETE)."""
LOAD = 1
"""p_type of a segment with memory contents."""
PHNUM_IN_SECTION = 0xFFFF
"""e_phnum when there are more segments than it can count: section 0 knows (PN_XNUM)."""
NO_SECTION = 0
"""e_shoff of a file without sections."""


@dataclass(frozen=True, slots=True)
class ElfLayout:
    """The NumPy types of one class and byte order."""

    bits: int
    byte_order: ByteOrder
    header: np.dtype[np.void]
    segment: np.dtype[np.void]
    section: np.dtype[np.void]


@cache
def elf_layout(bits: int, byte_order: ByteOrder) -> ElfLayout:
    """Return the layout of ELF files of `bits` (32, 64) and `byte_order` (little, big)."""
    half, word, wide = ("u2", "u4", "u8" if bits == 64 else "u4")
    header = [
        ("e_ident", f"V{IDENT_SIZE}"),
        ("e_type", half),
        ("e_machine", half),
        ("e_version", word),
        ("e_entry", wide),
        ("e_phoff", wide),
        ("e_shoff", wide),
        ("e_flags", word),
        ("e_ehsize", half),
        ("e_phentsize", half),
        ("e_phnum", half),
        ("e_shentsize", half),
        ("e_shnum", half),
        ("e_shstrndx", half),
    ]
    segment = [
        ("p_type", word),
        *([("p_flags", word)] if bits == 64 else []),
        ("p_offset", wide),
        ("p_vaddr", wide),
        ("p_paddr", wide),
        ("p_filesz", wide),
        ("p_memsz", wide),
        *([("p_flags", word)] if bits == 32 else []),
        ("p_align", wide),
    ]
    section = [
        ("sh_name", word),
        ("sh_type", word),
        ("sh_flags", wide),
        ("sh_addr", wide),
        ("sh_offset", wide),
        ("sh_size", wide),
        ("sh_link", word),
        ("sh_info", word),
        ("sh_addralign", wide),
        ("sh_entsize", wide),
    ]
    return ElfLayout(
        bits,
        byte_order,
        np.dtype(header).newbyteorder(byte_order),
        np.dtype(segment).newbyteorder(byte_order),
        np.dtype(section).newbyteorder(byte_order),
    )
