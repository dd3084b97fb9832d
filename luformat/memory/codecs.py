"""Page codecs of compressed dumps: zlib from the standard library, the rest on demand.

A decoder of pages is strict, because a page that decodes to something is not yet the page
that was stored: it must unpack to exactly the bytes wanted, with nothing left of the input
and with whatever checksum the codec has (zlib's Adler-32, the CRC of framed snappy; LZO, raw
snappy and the zstd of makedumpfile have none, there the lengths are all that can be held
against it). Scans look at a page's first bytes only: `zlib_head` stops there.
"""

from __future__ import annotations

import importlib
import threading
import zlib
from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Any

from luformat.errors import DumpFormatError

__all__ = [
    "SNAPPY_STREAM",
    "CodecError",
    "Decoder",
    "lz4_module",
    "lzo",
    "snappy",
    "snappy_chunk",
    "snappy_length",
    "zlib_head",
    "zlib_page",
    "zstd",
    "zstd_module",
]

Decoder = Callable[[bytes, int], bytes]
"""(compressed bytes, bytes wanted) → exactly the bytes wanted; raises CodecError."""

SNAPPY_STREAM = b"\xff\x06\x00\x00sNaPpY"
"""The chunk that opens a snappy stream in the framing format."""


_NO_LENGTH = -1
"""What zstandard says of a frame that does not tell how long its contents are."""


class CodecError(Exception):
    """Compressed data is damaged; never leaves the package."""


@cache
def _module(*names: str, codec: str) -> ModuleType:
    for name in names:
        try:
            return importlib.import_module(name)
        except ImportError:
            continue
    raise DumpFormatError(
        f"the data is compressed with {codec}, and no decoder for it is installed",
        wanted=names[-1],
        got="not installed",
        hint="pip install 'luformat[dumps]'",
    )


def zstd_module() -> ModuleType:
    """Return the zstd module: Python's own, or its backport."""
    return _module("compression.zstd", "backports.zstd", codec="zstd")


def lz4_module() -> ModuleType:
    """Return the module of lz4's frames."""
    return _module("lz4.frame", codec="lz4")


def zlib_page(data: bytes, wanted: int) -> bytes:
    """Inflate data that holds exactly `wanted` bytes, and check its Adler-32."""
    inflater = zlib.decompressobj()
    try:
        memory = inflater.decompress(data, wanted + 1)
    except zlib.error as error:
        raise CodecError(str(error)) from None
    if not inflater.eof or inflater.unused_data:
        raise CodecError("the data does not end with its checksum")
    return _exactly(memory, wanted)


def zlib_head(data: bytes, wanted: int) -> bytes:
    """Inflate the first `wanted` bytes; what follows is not looked at."""
    try:
        return _exactly(zlib.decompressobj().decompress(data, wanted), wanted)
    except zlib.error as error:
        raise CodecError(str(error)) from None


class _Contexts(threading.local):
    """What a thread keeps from page to page: to make a context costs as much as ten pages,
    and no two threads may use the same one."""

    zstd: tuple[Any, Callable[..., bytes]] | None = None
    """The module, and the method of its decoder."""


_contexts = _Contexts()


def zstd(data: bytes, wanted: int) -> bytes:
    """Decode one zstd frame of exactly `wanted` bytes."""
    kept = _contexts.zstd
    if kept is None:
        found: Any = _module("zstandard", codec="zstd")
        kept = _contexts.zstd = found, found.ZstdDecompressor().decompress
    module, decompress = kept
    try:
        # The length in the header is the sender's claim: compare before it is allocated.
        if module.frame_content_size(data) not in (wanted, _NO_LENGTH):
            raise CodecError("a zstd frame of another length")
        memory = decompress(data, wanted, False, False)  # one frame, nothing behind it
    except module.ZstdError as error:
        raise CodecError(str(error)) from None
    return _exactly(memory, wanted)


def lzo(data: bytes, wanted: int) -> bytes:
    """Decode LZO1X data of exactly `wanted` bytes."""
    module: Any = _module("lzallright", codec="LZO")
    try:
        return _exactly(module.LZOCompressor.decompress(data, wanted), wanted)
    except module.LZOError as error:
        raise CodecError("damaged LZO data") from error


def snappy_length(data: bytes) -> tuple[int, int]:
    """Return (uncompressed length in bytes, bytes it takes to say so) of snappy data."""
    length = 0
    for index, byte in enumerate(data[:5]):
        length |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return length, index + 1
    raise CodecError("no length before the snappy data")


def snappy(data: bytes, wanted: int) -> bytes:
    """Decode raw snappy data of exactly `wanted` bytes."""
    # The length comes first and is the sender's claim: compare before anything is allocated.
    length, _ = snappy_length(data)
    if length != wanted:
        raise CodecError(f"snappy data of {length} bytes")
    module: Any = _module("cramjam", codec="snappy")
    try:
        return _exactly(bytes(module.snappy.decompress_raw(data)), wanted)
    except module.DecompressionError as error:
        raise CodecError(str(error)) from None


def snappy_chunk(chunk: bytes, wanted: int) -> bytes:
    """Decode one chunk of a snappy stream (type, length, CRC and data); checks the CRC."""
    module: Any = _module("cramjam", codec="snappy")
    try:
        return _exactly(bytes(module.snappy.decompress(SNAPPY_STREAM + chunk)), wanted)
    except module.DecompressionError as error:
        raise CodecError(str(error)) from None


def snappy_framed(data: memoryview) -> bytes:
    """Encode data as a snappy stream: its mark, then chunks with their CRCs."""
    module: Any = _module("cramjam", codec="snappy")
    return bytes(module.snappy.compress(data))


def _exactly(data: bytes, wanted: int) -> bytes:
    if len(data) != wanted:
        raise CodecError(f"{len(data)} bytes where {wanted} should be")
    return data
