"""Archives of lzop, read as the decompressors of the standard library read theirs.

There is no library for these files; their blocks are plain LZO1X, for which there is one. Laid
out as in lzop's own description of its format: a header, then blocks, each with the length it
unpacks to, its stored length and the checksums that the header announces. All are checked.
"""

from __future__ import annotations

import zlib

from luformat.memory.codecs import CodecError, lzo

__all__ = ["LZOP_MAGIC", "LzopDecoder"]

LZOP_MAGIC = b"\x89LZO\x00\r\n\x1a\n"
_EXTRA, _FILTER, _CRC_HEADER = 0x40, 0x800, 0x1000
_PLAIN_SUMS = ((0x1, zlib.adler32), (0x100, zlib.crc32))
_STORED_SUMS = ((0x2, zlib.adler32), (0x200, zlib.crc32))
"""Flags of the header that say with what a block's contents, and its stored bytes, are summed."""
_LONG_HEADER = 0x0940
"""Version from which on the header has all its fields."""
_LARGEST_BLOCK = 16 << 20
"""lzop makes blocks of 256 KiB."""
_LONGEST_HEADER = 1 << 16


class LzopDecoder:
    """Unpacks one archive that comes in pieces. Raises CodecError for damaged data."""

    def __init__(self) -> None:
        self.eof = False
        self.unused_data = b""
        self._data = b""
        self._flags: int | None = None
        self._starved = True

    @property
    def needs_input(self) -> bool:
        """True if nothing more can be unpacked from what has been given."""
        return self._starved

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        """Take `data` and return unpacked blocks, until there are `max_length` bytes or more."""
        self._data += data
        parts: list[bytes] = []
        size = 0
        while not self.eof and not 0 <= max_length <= size:
            part = self._next()
            if part is None:
                self._starved = True
                return b"".join(parts)
            parts.append(part)
            size += len(part)
        self._starved = False
        return b"".join(parts)

    def _next(self) -> bytes | None:
        """Return what the next block unpacks to (nothing for a header), None for want of data."""
        if self._flags is None:
            return b"" if self._header() else None
        data = self._data
        length = int.from_bytes(data[:4], "big")
        if len(data) >= 4 and not length:
            self.eof, self.unused_data, self._data = True, data[4:], b""
            return b""
        stored = int.from_bytes(data[4:8], "big")
        if len(data) >= 8 and not 0 < stored <= length <= _LARGEST_BLOCK:
            raise CodecError(f"an lzop block of {length} bytes, {stored} stored")
        plain = [sum_of for flag, sum_of in _PLAIN_SUMS if self._flags & flag]
        packed = [sum_of for flag, sum_of in _STORED_SUMS if self._flags & flag and stored < length]
        start = 8 + 4 * (len(plain) + len(packed))
        if len(data) < start + stored:
            return None
        block = data[start : start + stored]
        memory = block if stored == length else lzo(block, length)
        sums = [sum_of(memory) for sum_of in plain] + [sum_of(block) for sum_of in packed]
        if data[8:start] != b"".join(value.to_bytes(4, "big") for value in sums):
            raise CodecError("an lzop block does not fit its checksum")
        self._data = data[start + stored :]
        return memory

    def _header(self) -> bool:
        """Read the header; False if there is not enough of it yet."""
        data, at = self._data, len(LZOP_MAGIC)
        version = int.from_bytes(data[at : at + 2], "big")
        new = version >= _LONG_HEADER
        at += 7 if new else 5  # versions, method
        at += 1 if new else 0  # level
        flags = int.from_bytes(data[at : at + 4], "big")
        at += 4 + (4 if flags & _FILTER else 0) + (12 if new else 8)  # mode, time
        at += 1 + (data[at] if len(data) > at else 0)
        header, checksum = data[len(LZOP_MAGIC) : at], data[at : at + 4]
        at += 4
        if flags & _EXTRA:
            at += 8 + int.from_bytes(data[at : at + 4], "big")
        if at > _LONGEST_HEADER:
            raise CodecError(f"an lzop header of {at} bytes")
        if len(data) < at:
            return False
        sum_of = zlib.crc32 if flags & _CRC_HEADER else zlib.adler32
        if sum_of(header).to_bytes(4, "big") != checksum:
            raise CodecError("the lzop header does not fit its checksum")
        self._flags, self._data = flags, data[at:]
        return True
