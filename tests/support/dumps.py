"""Forms of memory dumps that the product reads but does not write, for tests."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import cramjam
import lzallright

from luformat.memory.write import PageEncoder, zlib_encoder

try:
    from compression import zstd
except ImportError:
    from backports import zstd

SNAPPY_STREAM = b"\xff\x06\x00\x00sNaPpY"


def lzo_encoder(page: bytes) -> tuple[int, bytes]:
    """Compress a page as `makedumpfile -l` does."""
    return 0x2, lzallright.LZOCompressor().compress(page)


def snappy_encoder(page: bytes) -> tuple[int, bytes]:
    """Compress a page as `makedumpfile -p` does."""
    return 0x4, bytes(cramjam.snappy.compress_raw(page))


def zstd_checked(data: bytes) -> bytes:
    """Return a frame of zstd with the checksum of its content."""
    return zstd.compress(data, options={zstd.CompressionParameter.checksum_flag: 1})


def zstd_encoder(page: bytes) -> tuple[int, bytes]:
    """Compress a page as `makedumpfile -z` does."""
    return 0x20, zstd.compress(page)


def stored_encoder(page: bytes) -> tuple[int, bytes]:
    """Store a page as it is."""
    return 0, page


ENCODERS: dict[str, PageEncoder] = {
    "zlib": zlib_encoder,
    "lzo": lzo_encoder,
    "snappy": snappy_encoder,
    "zstd": zstd_encoder,
    "stored": stored_encoder,
}


def snappy_stream(data: bytes, *, padding: bool = False) -> bytes:
    """Return `data` as a snappy stream, perhaps with a padding chunk inside."""
    stream = bytes(cramjam.snappy.compress(data))
    if padding:
        head = len(SNAPPY_STREAM)
        stream = stream[:head] + b"\xfe\x05\x00\x00" + bytes(5) + stream[head:]
    return stream


def write_avml(
    path: Path, pieces: Mapping[int, bytes], *, block: int = 1 << 24, padding: bool = False
) -> None:
    """Write an AVML version 2 file: each piece in blocks, as the tool splits them."""
    with path.open("wb") as file:
        for start, data in sorted(pieces.items()):
            for at in range(0, len(data), block):
                part = data[at : at + block]
                first = start + at
                file.write(struct.pack("<4sIQQQ", b"AVML", 2, first, first + len(part) - 1, 0))
                stream = snappy_stream(part, padding=padding)
                file.write(stream + struct.pack("<Q", len(stream)))


def lzop_archive(data: bytes, *, block: int = 256 << 10) -> bytes:
    """Return `data` as lzop packs it: a header, and blocks with the checksum of their contents."""
    flags = 0x0300_0001  # Unix; Adler-32 of what a block unpacks to
    fields = struct.pack(">HHHBBIIIIB", 0x1040, 0x20A0, 0x0940, 1, 5, flags, 0o100644, 0, 0, 0)
    parts = [b"\x89LZO\x00\r\n\x1a\n", fields, struct.pack(">I", zlib.adler32(fields))]
    for at in range(0, len(data), block):
        piece = data[at : at + block]
        packed = lzallright.LZOCompressor().compress(piece)
        packed = packed if len(packed) < len(piece) else piece
        parts += [struct.pack(">III", len(piece), len(packed), zlib.adler32(piece)), packed]
    return b"".join((*parts, bytes(4)))


def lime_zlib(data: bytes) -> bytes:
    """Return what LiME makes of its output with compress=1: one zlib stream, window 2 KiB."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 11)
    return packer.compress(data) + packer.flush()


def split_kdump(whole: bytes, edges: list[int]) -> list[bytes]:
    """Return the files of `makedumpfile --split` for a plain, whole 64-bit kdump.

    Each has all bitmaps, and the descriptors and data of the pages from one of `edges` up to
    the next; behind its descriptors the page of zeros.
    """
    block, sub_blocks, bitmap_blocks = struct.unpack_from("<iiI", whole, 428)
    rows_at = (1 + sub_blocks + bitmap_blocks) * block
    bitmap_at = rows_at - bitmap_blocks * block // 2
    bitmap = whole[bitmap_at:rows_at]
    pages = [n for n in range(len(bitmap) * 8) if bitmap[n // 8] >> n % 8 & 1]
    data_at = rows_at + 24 * len(pages)
    files = []
    for first, end in pairwise(edges):
        chosen = [rank for rank, number in enumerate(pages) if first <= number < end]
        at = rows_at + 24 * len(chosen)
        rows, data = b"", whole[data_at : data_at + block]
        for rank in chosen:
            offset, size, flags, rest = struct.unpack_from("<qIIQ", whole, rows_at + 24 * rank)
            place = at if offset == data_at else at + len(data)
            rows += struct.pack("<qIIQ", place, size, flags, rest)
            data += b"" if offset == data_at else whole[offset : offset + size]
        head = bytearray(whole[:rows_at])
        struct.pack_into("<iQQ", head, block + 12, 1, first, end)
        struct.pack_into("<QQ", head, block + 80, first, end)
        files.append(bytes(head) + rows + data)
    return files


def write_xen_core(path: Path, *, table: str = ".xen_p2m") -> None:
    """Write what `xl dump-core` makes: sections instead of segments."""
    names = [b"", b".shstrtab", b".note.Xen", table.encode(), b".xen_pages"]
    strings = b"\0".join(names) + b"\0"
    header = struct.pack(
        "<16sHHIQQQIHHHHHH",
        b"\x7fELF\x02\x01\x01".ljust(16, b"\0"),
        4, 62, 1, 0, 0, 64, 0, 64, 0, 0, 64, len(names), 1,
    )  # fmt: skip
    sections = b""
    strings_at = 64 + 64 * len(names)
    for index, name in enumerate(names):
        at = strings.index(name + b"\0") if name else 0
        place = (strings_at, len(strings)) if index == 1 else (strings_at + len(strings), 0)
        sections += struct.pack("<IIQQQQIIQQ", at, 1 if index else 0, 0, 0, *place, 0, 0, 1, 0)
    path.write_bytes(header + sections + strings + bytes(8192))


def flattened(pieces: list[tuple[int, bytes]], *, finished: bool = True) -> bytes:
    """Return a flattened file made of `pieces` in the order given."""
    parts = [struct.pack(">16sqq", b"makedumpfile", 1, 1).ljust(4096, b"\0")]
    parts += [struct.pack(">qq", offset, len(data)) + data for offset, data in pieces]
    if finished:
        parts.append(struct.pack(">qq", -1, -1))
    return b"".join(parts)
