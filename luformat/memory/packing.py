"""The compressions that a file may come in: how each is told, and what unpacks it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Protocol, cast

from luformat.memory.codecs import lz4_module, zstd_module
from luformat.memory.lzop import LZOP_MAGIC, LzopDecoder

__all__ = ["ArchiveDecoder", "decoder_of", "packing_of"]

_XZ_MEMORY = 1 << 30
"""Most memory (bytes) that an archive's dictionary may ask for."""

_MAGICS = {
    "xz": b"\xfd7zXZ\x00",
    "gzip": b"\x1f\x8b\x08",
    "zstd": b"\x28\xb5\x2f\xfd",
    "bzip2": b"BZh",
    "lz4": b"\x04\x22\x4d\x18",
    "lzop": LZOP_MAGIC,
}
_GZIP, _ZLIB = 31, 15
"""What zlib calls the two forms (wbits)."""
_UNPACKED = 256
"""Bytes that the head of a zlib stream must unpack to: no accident does."""
_BZIP2_BLOCKS = (b"\x31\x41\x59\x26", b"\x17\x72\x45\x38")
"""What follows the three letters and the level: a block, or the end of an empty archive."""
_TRIED = 1 << 20
"""Bytes that a head is unpacked to, at most, to see if it is a zlib stream."""


class ArchiveDecoder(Protocol):
    """What lzma, bz2 and zstd agree on."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes | None: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _ZlibDecoder:
    """zlib's decompressor behind the interface of the others; `form` as zlib's wbits."""

    def __init__(self, form: int) -> None:
        self._inner = zlib.decompressobj(form)
        self._tail = b""
        self._full = False

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._tail and not self._full

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        out = self._inner.decompress(self._tail + data, max(0, max_length))
        self._tail = self._inner.unconsumed_tail
        # Output that fills the limit may leave more inside zlib though no input is left.
        self._full = len(out) == max_length
        return out


def decoder_of(packing: str) -> Callable[[], ArchiveDecoder]:
    # Imported here: reading a dump that is not packed needs none of them.
    if packing == "xz":
        import lzma

        return lambda: lzma.LZMADecompressor(memlimit=_XZ_MEMORY)
    if packing == "bzip2":
        import bz2

        return bz2.BZ2Decompressor
    if packing == "zstd":
        return cast("Callable[[], ArchiveDecoder]", zstd_module().ZstdDecompressor)
    if packing == "lz4":
        return cast("Callable[[], ArchiveDecoder]", lz4_module().LZ4FrameDecompressor)
    if packing == "lzop":
        return LzopDecoder
    form = _GZIP if packing == "gzip" else _ZLIB
    return lambda: _ZlibDecoder(form)


def packing_of(head: bytes) -> str | None:
    """Return the compression that a file beginning with `head` is packed with, or None.

    One of `xz`, `gzip`, `zstd`, `bzip2`, `lz4`, `lzop`, `zlib`; told by what the file holds,
    never by its name. A bare zlib stream (LiME with compress=1) has no magic: 16 bytes of a
    head tell all others, of that a few hundred are needed.
    """
    for packing, magic in _MAGICS.items():
        if head.startswith(magic) and (packing != "bzip2" or head[4:8] in _BZIP2_BLOCKS):
            return packing
    return "zlib" if _is_zlib(head) else None


def _is_zlib(head: bytes) -> bool:
    """Return whether a head is that of a zlib stream: its two bytes of header are right, which
    those of one raw dump in a thousand are too, and it unpacks to something."""
    if len(head) < 2 or head[0] & 0xF != 8 or head[0] > 0x78 or head[1] & 0x20:
        return False
    if int.from_bytes(head[:2], "big") % 31:
        return False
    try:
        return len(zlib.decompressobj(_ZLIB).decompress(head, _TRIED)) >= _UNPACKED
    except zlib.error:
        return False
