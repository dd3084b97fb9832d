"""Writing memory dumps: raw, ELF core, kdump-compressed (plain and flattened), LiME.

Each writer takes memory as an image (or {machine address: bytes}) and copies the parts in
`extents`, all of it by default, a piece at a time, to a path or to an empty file that is
open already and can seek. Writers raise MemoryAbsentError where the memory cannot be read
and OSError where the file cannot be written.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import BinaryIO, Literal

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import ByteOrder
from luformat.memory.codecs import snappy_framed
from luformat.memory.elf_layout import CORE, IDENT_SIZE, LOAD, PHNUM_IN_SECTION, elf_layout
from luformat.memory.elf_layout import MAGIC as _ELF_MAGIC
from luformat.memory.image import Extent, MemoryImage, merge_extents
from luformat.memory.kdump_layout import (
    FLAT_END,
    FLAT_HEADER,
    FLAT_HEADER_SIZE,
    FLAT_MAGIC,
    FLAT_PIECE,
    NEWEST,
    ZLIB,
    kdump_layout,
)
from luformat.memory.kdump_layout import MAGIC as _KDUMP_MAGIC
from luformat.memory.lime_layout import (
    AVML_MAGIC,
    AVML_VERSION,
    LIME_MAGIC,
    LIME_VERSION,
    RANGE_HEADER,
    SIZE_TRAILER,
)
from luformat.memory.pieces import PiecesImage
from luformat.memory.sparse import write_sparse

__all__ = [
    "Memory",
    "PageEncoder",
    "Target",
    "write_avml",
    "write_elf",
    "write_kdump",
    "write_lime",
    "write_raw",
    "zlib_encoder",
]

Memory = MemoryImage | Mapping[int, bytes]
"""What can be written: an image, or pieces of memory by machine address."""
Target = str | Path | BinaryIO
"""Where to: a path, or an open file."""
PageEncoder = Callable[[bytes], tuple[int, bytes]]
"""Page → (kdump's flag of the codec, 0 for none; the bytes to store)."""

_PIECE = 1 << 20
_AVML_PIECE = 16 << 20
"""Bytes of memory that AVML puts into one stream."""
_X86_64 = 62
"""e_machine of x86-64; readers must not care."""
_ALIGNMENT = 4096
_ROWS = 32768
"""Page descriptors that are written at once."""


def _opened(target: Target) -> AbstractContextManager[BinaryIO]:
    return Path(target).open("wb") if isinstance(target, str | Path) else nullcontext(target)


def _image(memory: Memory) -> MemoryImage:
    return memory if isinstance(memory, MemoryImage) else PiecesImage(memory)


def _chosen(image: MemoryImage, extents: Iterable[Extent] | None) -> Sequence[Extent]:
    chosen = image.extents if extents is None else extents
    return merge_extents((extent.start, extent.end) for extent in chosen)


def _pieces(image: MemoryImage, extent: Extent, size: int = _PIECE) -> Iterator[memoryview]:
    for start in range(extent.start, extent.end, size):
        yield image.view(start, min(size, extent.end - start))


def write_raw(
    target: Target,
    memory: Memory,
    *,
    base: int = 0,
    end: int | None = None,
    extents: Iterable[Extent] | None = None,
) -> None:
    """Write machine memory from `base` to `end` (the last extent's end by default) as it is.

    Raw files cannot say what is missing: memory that is not there becomes a hole of
    zeros. Raises ValueError for an extent below `base` or above `end`.
    """
    image = _image(memory)
    chosen = _chosen(image, extents)
    end = max(base, chosen[-1].end if chosen else base) if end is None else end
    if chosen and (chosen[0].start < base or chosen[-1].end > end):
        raise ValueError(f"memory outside {base:#x} to {end:#x}")
    with _opened(target) as file:
        for extent in chosen:
            _copy(file, extent.start - base, image, extent)
        file.truncate(end - base)


def _copy(file: BinaryIO, offset: int, image: MemoryImage, extent: Extent) -> None:
    for piece in _pieces(image, extent):
        write_sparse(file.fileno(), offset, piece)
        offset += len(piece)


def write_elf(
    target: Target,
    memory: Memory,
    *,
    extents: Iterable[Extent] | None = None,
    left_out: Iterable[Extent] = (),
    bits: Literal[32, 64] = 64,
    byte_order: ByteOrder = "little",
    machine: int = _X86_64,
    again: Mapping[int, bytes] | None = None,
) -> None:
    """Write an ELF core file, one segment an extent, addressed by p_paddr.

    `left_out` is memory that exists without being in the dump: segments with no bytes in
    the file. `again` are bytes by address that get a segment of their own behind the others,
    though these hold the address, too: faults. More than 65,534 segments are counted in
    section header 0, as the ABI says.
    """
    image = _image(memory)
    chosen = _chosen(image, extents)
    absent = merge_extents((extent.start, extent.end) for extent in left_out)
    layout = elf_layout(bits, byte_order)
    twice = dict(again or {})
    stored = [len(extent) for extent in chosen] + [len(data) for data in twice.values()]
    addresses = [*(e.start for e in chosen), *twice, *(e.start for e in absent)]
    count = len(addresses)
    headers_end = layout.header.itemsize + layout.section.itemsize
    headers_end += count * layout.segment.itemsize
    data_at = -(-headers_end // _ALIGNMENT) * _ALIGNMENT
    segments = np.zeros(count, layout.segment)
    segments["p_type"] = LOAD
    segments["p_flags"] = 7
    segments["p_paddr"] = addresses
    segments["p_memsz"] = [*stored, *(len(extent) for extent in absent)]
    segments["p_filesz"][: len(stored)] = stored
    sizes = segments["p_filesz"].astype(np.uint64)
    segments["p_offset"] = np.cumsum(sizes) - sizes + np.uint64(data_at)
    with _opened(target) as file:
        file.write(_elf_header(layout.bits, byte_order, machine, count))
        file.write(segments.tobytes())
        file.flush()
        offset = data_at
        for extent in chosen:
            _copy(file, offset, image, extent)
            offset += len(extent)
        for data in twice.values():
            file.seek(offset)
            file.write(data)
            offset += len(data)
        file.truncate(offset)


def _elf_header(bits: int, byte_order: ByteOrder, machine: int, count: int) -> bytes:
    """Return the ELF header and section header 0; program headers follow."""
    layout = elf_layout(bits, byte_order)
    header = np.zeros(1, layout.header)
    section = np.zeros(1, layout.section)
    ident = _ELF_MAGIC + bytes([bits // 32, 1 if byte_order == "little" else 2, 1])
    header["e_ident"] = np.void(ident.ljust(IDENT_SIZE, b"\0"))
    header["e_type"] = CORE
    header["e_machine"] = machine
    header["e_version"] = 1
    header["e_ehsize"] = layout.header.itemsize
    header["e_phoff"] = layout.header.itemsize + layout.section.itemsize
    header["e_phentsize"] = layout.segment.itemsize
    header["e_phnum"] = min(count, PHNUM_IN_SECTION)
    header["e_shoff"] = layout.header.itemsize
    header["e_shentsize"] = layout.section.itemsize
    header["e_shnum"] = 1
    if count >= PHNUM_IN_SECTION:
        section["sh_info"] = count
    return header.tobytes() + section.tobytes()


def write_lime(target: Target, memory: Memory, *, extents: Iterable[Extent] | None = None) -> None:
    """Write a LiME file, format 1: a range header before each extent."""
    image = _image(memory)
    with _opened(target) as file:
        for extent in _chosen(image, extents):
            file.write(_range_header(LIME_MAGIC, LIME_VERSION, extent.start, extent.end))
            file.writelines(_pieces(image, extent))


def write_avml(target: Target, memory: Memory, *, extents: Iterable[Extent] | None = None) -> None:
    """Write an AVML file, version 2: each piece of memory as a snappy stream of its own.

    Raises DumpFormatError if the codec is not installed.
    """
    image = _image(memory)
    with _opened(target) as file:
        for extent in _chosen(image, extents):
            at = extent.start
            for piece in _pieces(image, extent, _AVML_PIECE):
                stream = snappy_framed(piece)
                file.write(_range_header(AVML_MAGIC, AVML_VERSION, at, at + len(piece)))
                file.write(stream)
                file.write(len(stream).to_bytes(SIZE_TRAILER, "little"))
                at += len(piece)


def _range_header(magic: bytes, version: int, start: int, end: int) -> bytes:
    header = np.zeros(1, RANGE_HEADER)
    header["magic"] = np.void(magic)
    header["version"] = version
    header["first"] = start
    header["last"] = end - 1
    return header.tobytes()


def zlib_encoder(page: bytes) -> tuple[int, bytes]:
    """Compress a page as makedumpfile -c does; stored as it is if that does not help."""
    data = zlib.compress(page, 1)
    return (ZLIB, data) if len(data) < len(page) else (0, page)


def write_kdump(
    target: Target,
    memory: Memory,
    *,
    extents: Iterable[Extent] | None = None,
    left_out: Iterable[Extent] = (),
    page_size: int = 4096,
    flattened: bool = False,
    bits: Literal[32, 64] = 64,
    byte_order: ByteOrder = "little",
    encode: PageEncoder = zlib_encoder,
) -> None:
    """Write a kdump-compressed file of header version 6, plain or flattened.

    `left_out` is memory that exists without being in the dump: set in the first bitmap
    only. As in the files of QEMU and makedumpfile, data follows the descriptors in page order,
    and one page of zeros, the first of all, stands for every page of zeros. Raises ValueError
    for an extent that is not made of whole pages.
    """
    image = _image(memory)
    chosen = _chosen(image, extents)
    exists = merge_extents((extent.start, extent.end) for extent in (*chosen, *left_out))
    for extent in (*chosen, *exists):
        if extent.start % page_size or extent.end % page_size:
            raise ValueError(f"{extent} is not made of whole pages of {page_size} bytes")
    pages = exists[-1].end // page_size if exists else 0
    bitmap = -(-max(pages, 1) // (8 * page_size)) * page_size
    data_at = 2 * page_size + 2 * bitmap
    dumped = sum(len(extent) for extent in chosen) // page_size
    row = kdump_layout(bits, byte_order).page
    with _opened(target) as file:
        output = _FlatOutput(file) if flattened else _PlainOutput(file)
        header, sub_header = _kdump_headers(bits, byte_order, page_size, pages, bitmap, dumped)
        output.put(0, header)
        output.put(page_size, sub_header)
        for offset, ranges in ((2 * page_size, exists), (2 * page_size + bitmap, chosen)):
            output.put(offset, _bits(ranges, page_size, bitmap))
        rows_at, data_at = data_at, data_at + dumped * row.itemsize
        for rows, data in _encoded(image, chosen, page_size, data_at, row, encode):
            output.put(rows_at, rows)
            output.put(data_at, data)
            rows_at += len(rows)
            data_at += len(data)
        output.finish()


def _kdump_headers(
    bits: int, byte_order: ByteOrder, page_size: int, pages: int, bitmap: int, dumped: int
) -> tuple[bytes, bytes]:
    layout = kdump_layout(bits, byte_order)
    header = np.zeros(1, layout.header)
    header["signature"] = np.void(_KDUMP_MAGIC)
    header["header_version"] = NEWEST
    header["machine"] = b"x86_64" if bits == 64 else b"i686"
    header["status"] = ZLIB
    header["block_size"] = page_size
    header["sub_hdr_size"] = 1
    header["bitmap_blocks"] = 2 * bitmap // page_size
    header["max_mapnr"] = min(pages, 0xFFFF_FFFF)
    header["device_blocks"] = min(dumped, 0xFFFF_FFFF)
    header["nr_cpus"] = 1
    sub_header = np.zeros(1, layout.sub_header)
    sub_header["dump_level"] = 1
    sub_header["max_mapnr_64"] = pages
    return header.tobytes(), sub_header.tobytes()


def _bits(extents: Sequence[Extent], page_size: int, size: int) -> bytes:
    """Return a bitmap of `size` bytes with the pages of `extents` set."""
    bitmap = np.zeros(size, np.uint8)
    for extent in extents:
        first, end = extent.start // page_size, extent.end // page_size
        low, high = first // 8, end // 8
        if low == high:
            bitmap[low] |= (1 << end % 8) - (1 << first % 8)
            continue
        bitmap[low] |= 0xFF << first % 8 & 0xFF
        bitmap[low + 1 : high] = 0xFF
        if end % 8:
            bitmap[high] |= (1 << end % 8) - 1
    return bitmap.tobytes()


def _encoded(
    image: MemoryImage,
    extents: Sequence[Extent],
    page_size: int,
    data_at: int,
    row: np.dtype[np.void],
    encode: PageEncoder,
) -> Iterator[tuple[bytes, bytes]]:
    """Yield (page descriptors, page data) in batches; data begins at file offset `data_at`."""
    zeros = bytes(page_size)
    zero_row = (data_at, page_size, 0, 0)
    rows: npt.NDArray[np.void] = np.zeros(_ROWS, row)
    used, data = 0, bytearray(zeros)
    for extent in extents:
        for piece in _pieces(image, extent, page_size):
            page = bytes(piece)
            if page == zeros:
                rows[used] = zero_row
            else:
                flags, stored = encode(page)
                rows[used] = (data_at + len(data), len(stored), flags, 0)
                data += stored
            used += 1
            if used == _ROWS or len(data) >= _PIECE:
                yield rows[:used].tobytes(), bytes(data)
                data_at += len(data)
                used, data = 0, bytearray()
    if used:
        yield rows[:used].tobytes(), bytes(data)


class _PlainOutput:
    """Pieces go to their offsets."""

    def __init__(self, file: BinaryIO):
        self._file = file

    def put(self, offset: int, data: bytes) -> None:
        self._file.seek(offset)
        self._file.write(data)

    def finish(self) -> None:
        self._file.flush()


class _FlatOutput(_PlainOutput):
    """Pieces follow each other, each with the offset it belongs to."""

    def __init__(self, file: BinaryIO):
        super().__init__(file)
        header = np.zeros(1, FLAT_HEADER)
        header["signature"] = np.void(FLAT_MAGIC)
        header["type"] = header["version"] = 1
        file.write(header.tobytes().ljust(FLAT_HEADER_SIZE, b"\0"))

    def put(self, offset: int, data: bytes) -> None:
        if data:
            self._file.write(np.array((offset, len(data)), FLAT_PIECE).tobytes() + data)

    def finish(self) -> None:
        self._file.write(np.array((FLAT_END, FLAT_END), FLAT_PIECE).tobytes())
        super().finish()
