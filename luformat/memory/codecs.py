"""Page codecs of compressed dumps: zlib from the standard library, the rest on demand.

Every decoder takes the compressed bytes and the number of bytes wanted, and returns at
least that many or raises `CodecError`. Decoders stop early where their codec allows it.
"""

from __future__ import annotations

import importlib
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
    "lzo",
    "snappy",
    "snappy_chunk",
    "snappy_length",
    "zlib_page",
    "zstd",
    "zstd_module",
]

Decoder = Callable[[bytes, int], bytes]
"""(compressed bytes, bytes wanted) → at least the bytes wanted."""

SNAPPY_STREAM = b"\xff\x06\x00\x00sNaPpY"
"""The chunk that opens a snappy stream in the framing format."""


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


def zlib_page(data: bytes, wanted: int) -> bytes:
    """Inflate no more than `wanted` bytes."""
    try:
        return _enough(zlib.decompressobj().decompress(data, wanted), wanted)
    except zlib.error as error:
        raise CodecError(str(error)) from None


def zstd(data: bytes, wanted: int) -> bytes:
    """Decode no more than `wanted` bytes of a zstd frame."""
    module = zstd_module()
    try:
        return _enough(module.ZstdDecompressor().decompress(data, wanted), wanted)
    except module.ZstdError as error:
        raise CodecError(str(error)) from None


def lzo(data: bytes, wanted: int) -> bytes:
    """Decode LZO1X data."""
    module: Any = _module("lzallright", codec="LZO")
    try:
        return _enough(module.LZOCompressor.decompress(data, wanted), wanted)
    except module.LZOError as error:
        raise CodecError(str(error)) from None


def snappy_length(data: bytes) -> tuple[int, int]:
    """Return (uncompressed length in bytes, bytes it takes to say so) of snappy data."""
    length = 0
    for index, byte in enumerate(data[:5]):
        length |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return length, index + 1
    raise CodecError("no length before the snappy data")


def snappy(data: bytes, wanted: int) -> bytes:
    """Decode raw snappy data."""
    # The length comes first and is the sender's claim: compare before anything is allocated.
    length, _ = snappy_length(data)
    if not wanted <= length <= 64 * len(data):
        raise CodecError(f"snappy data of {length} bytes")
    module: Any = _module("cramjam", codec="snappy")
    try:
        return _enough(bytes(module.snappy.decompress_raw(data)), wanted)
    except module.DecompressionError as error:
        raise CodecError(str(error)) from None


def snappy_chunk(chunk: bytes, wanted: int) -> bytes:
    """Decode one chunk of a snappy stream (type, length, CRC and data); checks the CRC."""
    module: Any = _module("cramjam", codec="snappy")
    try:
        return _enough(bytes(module.snappy.decompress(SNAPPY_STREAM + chunk)), wanted)
    except module.DecompressionError as error:
        raise CodecError(str(error)) from None


def snappy_framed(data: memoryview) -> bytes:
    """Encode data as a snappy stream: its mark, then chunks with their CRCs."""
    module: Any = _module("cramjam", codec="snappy")
    return bytes(module.snappy.compress(data))


def _enough(data: bytes, wanted: int) -> bytes:
    if len(data) < wanted:
        raise CodecError(f"{len(data)} bytes where {wanted} should be")
    return data
