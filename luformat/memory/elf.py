"""ELF core files: QEMU's dump-guest-memory, kexec's /proc/vmcore, makedumpfile -E.

Machine memory is found by p_paddr. Neither e_machine nor the section headers matter:
QEMU writes i386 into a 64-bit file until the guest has reached long mode.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from luformat.memory.elf_layout import (
    CORE,
    IDENT_SIZE,
    INCOMPLETE,
    LOAD,
    MAGIC,
    NO_SECTION,
    PHNUM_IN_SECTION,
    ElfLayout,
    elf_layout,
)
from luformat.memory.extents import ExtentTable
from luformat.memory.flat import FlatFile
from luformat.memory.image import Shortfall, ShortfallKind, Words
from luformat.memory.segments import NO_RANGES, Ranges, SegmentImage, Segments
from luformat.memory.stored import StoredFile

__all__ = ["open_elf"]

_BATCH = 8192
_MOST_SECTIONS = 1024
_MOST_NAMES = 64 << 10
_NO_ADDRESS = np.uint64(0xFFFF_FFFF_FFFF_FFFF)
"""p_paddr of segments without a physical address (the kernel's own virtual ranges)."""
_GUEST_SECTIONS = (".note.Xen", ".xen_p2m", ".xen_pfn", ".xen_pages")


@dataclass(frozen=True, slots=True)
class _Loads:
    """Columns of the PT_LOAD program headers."""

    offset: Words
    paddr: Words
    filesz: Words
    memsz: Words


def open_elf(file: StoredFile) -> SegmentImage:
    """Return the image of an ELF core file.

    Memory beyond a segment's p_filesz was left out by the dumper (EXCLUDED), memory
    past the end of a cut file is TRUNCATED. Raises DumpFormatError for ELF files that
    are not cores, hold one guest's memory only (`xl dump-core`), have no physical
    addresses, or of which nothing is left.
    """
    layout, header = _header(file)
    loads = _loads(file, layout, header)
    if not len(loads.paddr):
        _refuse_without_memory(file, layout, header)
    _check_addresses(file, loads)
    if not loads.filesz.any():
        raise file.error(
            "the core file holds no memory",
            at=int(header["e_phoff"]),
            wanted="segments with contents",
            got=f"{len(loads.paddr)} segments whose p_filesz is 0",
        )
    size = np.uint64(file.size)
    left = np.where(loads.offset < size, size - np.minimum(loads.offset, size), np.uint64(0))
    have = np.minimum(loads.filesz, left)
    stored_end = loads.paddr + loads.filesz
    segments, lost = Segments(loads.paddr, loads.paddr + have, loads.offset), NO_RANGES
    if isinstance(file, FlatFile):
        segments, lost = segments.without(file.gaps())
    excluded = (stored_end, loads.paddr + np.maximum(loads.memsz, loads.filesz))
    truncated = (loads.paddr + have, stored_end)
    if not have.any():
        raise file.error(
            "the file ends before the first byte of memory",
            at=file.size,
            wanted=f"memory from file offset {int(loads.offset.min()):#x}",
            got=f"{file.size} bytes",
            hint="copy the dump again in full",
        )
    return SegmentImage(
        "elf-core",
        file.name,
        [file],
        segments,
        excluded=excluded,
        truncated=truncated,
        lost=lost,
        shortfalls=_shortfalls(file, header, truncated, lost, excluded),
    )


def _shortfalls(
    file: StoredFile, header: np.void, truncated: Ranges, lost: Ranges, excluded: Ranges
) -> tuple[Shortfall, ...]:
    facts = []
    if int(header["e_flags"]) & INCOMPLETE:
        facts.append(
            Shortfall(
                ShortfallKind.INCOMPLETE,
                "makedumpfile marked the dump as incomplete (it ran out of room)",
                file.where(0),
                hint="have the dump taken again where there is room for it",
            )
        )
    for kind, ranges, text in (
        (ShortfallKind.TRUNCATED, truncated, f"the file is truncated at {file.size} bytes"),
        (ShortfallKind.LOST, lost, "pieces of the flattened file are missing"),
        (ShortfallKind.LEFT_OUT, excluded, "the dumper left out memory (p_filesz below p_memsz)"),
    ):
        missing = ExtentTable(*ranges)
        if len(missing):
            facts.append(
                Shortfall(
                    kind,
                    f"{text}: {missing.size} bytes of memory are missing",
                    file.where(file.size) if kind is ShortfallKind.TRUNCATED else None,
                    hint=None if kind is ShortfallKind.LEFT_OUT else "copy the dump again in full",
                    ranges=missing,
                    size=missing.size,
                )
            )
    return tuple(facts)


def _header(file: StoredFile) -> tuple[ElfLayout, np.void]:
    ident = file.read(0, IDENT_SIZE)
    if len(ident) < IDENT_SIZE or not ident.startswith(MAGIC):
        raise file.error("not an ELF file", at=0, wanted=MAGIC.hex(" "), got=ident[:4].hex(" "))
    bits, byte_order = {1: 32, 2: 64}.get(ident[4]), {1: "little", 2: "big"}.get(ident[5])
    if bits is None:
        raise file.error("ELF class is damaged", at=4, wanted="1 (32-bit) or 2", got=ident[4])
    if byte_order is None:
        raise file.error("ELF data is damaged", at=5, wanted="1 (little) or 2 (big)", got=ident[5])
    layout = elf_layout(bits, byte_order)
    header = _table(file, 0, 1, layout.header, "ELF header")[0]
    if header["e_type"] != CORE:
        raise file.error(
            "an ELF file, but not a core file",
            at=IDENT_SIZE,
            wanted=f"e_type {CORE} (ET_CORE)",
            got=int(header["e_type"]),
            hint="give the dump of the memory, not the hypervisor's or kernel's own file",
        )
    return layout, header


def _table(
    file: StoredFile, offset: int, count: int, row: np.dtype[np.void], what: str
) -> npt.NDArray[np.void]:
    """Read `count` rows; the length is checked against the file before anything is read."""
    length = count * row.itemsize
    if offset + length > file.size:
        raise file.error(
            f"the file ends inside the {what}",
            at=min(offset, file.size),
            wanted=f"{length} bytes",
            got=max(0, file.size - offset),
            hint="the dump is truncated or damaged; copy it again in full",
        )
    data = file.read(offset, length)
    if len(data) < length:
        raise file.error(f"the {what} cannot be read", at=offset, wanted=length, got=len(data))
    return np.frombuffer(data, row)


def _loads(file: StoredFile, layout: ElfLayout, header: np.void) -> _Loads:
    count, offset = int(header["e_phnum"]), int(header["e_phoff"])
    row = layout.segment
    if count == PHNUM_IN_SECTION:
        if int(header["e_shoff"]) == NO_SECTION:
            raise file.error(
                "more than 65,534 segments, but no section header tells how many",
                at=0,
                wanted="e_shoff of section 0",
                got=0,
            )
        section = _table(file, int(header["e_shoff"]), 1, layout.section, "section header")[0]
        count = int(section["sh_info"])
    if count and int(header["e_phentsize"]) != row.itemsize:
        raise file.error(
            "program headers have an unknown size",
            at=0,
            wanted=f"e_phentsize {row.itemsize}",
            got=int(header["e_phentsize"]),
        )
    if offset + count * row.itemsize > file.size:
        _table(file, offset, count, row, "program headers")  # raises with the numbers
    batches = []
    for first in range(0, count, _BATCH):
        rows = _table(
            file,
            offset + first * row.itemsize,
            min(_BATCH, count - first),
            row,
            "program headers",
        )
        used = (rows["p_type"] == LOAD) & ((rows["p_memsz"] > 0) | (rows["p_filesz"] > 0))
        batches.append(
            [
                rows[name][used].astype(np.uint64)
                for name in ("p_offset", "p_paddr", "p_filesz", "p_memsz")
            ]
        )
    columns = [np.concatenate(column) for column in zip(*batches, strict=True)]
    loads = _Loads(*columns) if columns else _Loads(*[np.empty(0, np.uint64)] * 4)
    addressed = loads.paddr != _NO_ADDRESS
    if len(loads.paddr) and not addressed.any():
        raise _no_addresses(file, "all ones")
    return _Loads(
        loads.offset[addressed],
        loads.paddr[addressed],
        loads.filesz[addressed],
        loads.memsz[addressed],
    )


def _check_addresses(file: StoredFile, loads: _Loads) -> None:
    if len(loads.paddr) > 1 and not loads.paddr.any():
        raise _no_addresses(file, "0")
    end = loads.paddr + np.maximum(loads.filesz, loads.memsz)
    beyond = np.flatnonzero(end < loads.paddr)
    if len(beyond):
        index = int(beyond[0])
        raise file.error(
            f"memory segment {index} reaches past the end of the address space",
            at=0,
            wanted="p_paddr + p_memsz below 2^64",
            got=f"p_paddr {int(loads.paddr[index]):#x}, p_filesz {int(loads.filesz[index]):#x}, "
            f"p_memsz {int(loads.memsz[index]):#x}",
        )


def _no_addresses(file: StoredFile, value: str) -> Exception:
    return file.error(
        f"the core file has no physical addresses: p_paddr of every segment is {value}",
        at=0,
        wanted="p_paddr with machine addresses",
        got=value,
        hint="this is the core of a process or of a virtual address range; take the "
        "dump with QEMU's dump-guest-memory or from /proc/vmcore",
    )


def _refuse_without_memory(file: StoredFile, layout: ElfLayout, header: np.void) -> None:
    names = _section_names(file, layout, header)
    if any(name in names for name in _GUEST_SECTIONS):
        raise file.error(
            "an `xl dump-core` file: it holds the memory of one guest, not the machine's, "
            "and a handover lies in the machine's memory",
            at=int(header["e_shoff"]),
            hint="dump the whole machine: QEMU's dump-guest-memory or pmemsave, or kexec "
            "into a crash kernel and copy /proc/vmcore",
        )
    raise file.error(
        "the core file holds no memory",
        at=int(header["e_phoff"]),
        wanted="PT_LOAD segments",
        got=f"{int(header['e_phnum'])} program headers, none of them PT_LOAD",
    )


def _section_names(file: StoredFile, layout: ElfLayout, header: np.void) -> set[str]:
    """Return the names of the first sections; empty if the tables are not there."""
    count, names_at = int(header["e_shnum"]), int(header["e_shstrndx"])
    count = min(count, _MOST_SECTIONS)
    rows = layout.section
    data = file.read(int(header["e_shoff"]), count * rows.itemsize)
    sections = np.frombuffer(data[: len(data) // rows.itemsize * rows.itemsize], rows)
    if names_at >= len(sections):
        return set()
    table = sections[names_at]
    names = file.read(int(table["sh_offset"]), min(int(table["sh_size"]), _MOST_NAMES))
    return {
        names[start : names.find(b"\0", start)].decode("latin-1")
        for start in sections["sh_name"].tolist()
        if start < len(names)
    }
