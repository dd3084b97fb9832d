"""The layers of a small saved domain in either byte order, to be taken apart and cut off."""

from __future__ import annotations

import struct

import pytest

from luformat.memory.source import BytesSource
from tests.support.framing import domain_header, framed, image_header, libxl_header, xl_header
from tests.support.images import pages

ORDERS = pytest.mark.parametrize("order", ["<", ">"])
BANNER = b"xl migration receiver ready, send binary domain data.\n"
READY = b"domain received, ready to unpause\0"
GO = b"domain is yours, you are cleared to unpause\0"
REPORT = b"my copy unpause results are as follows\0"


def libxc_headers(order: str = "<") -> bytes:
    return image_header(options=order == ">") + domain_header(order=order)


def page_data(count: int, order: str = "<") -> bytes:
    return framed(1, pages(range(count), order), order)


def saved_domain(order: str = "<") -> bytes:
    """A small save file with every layer: two pages, then an emulator's records."""
    emulator = struct.pack(order + "II", 2, 0)
    return (
        xl_header(order=order)
        + libxl_header(order)
        + framed(1, b"", order)
        + libxc_headers(order)
        + framed(16, b"", order)
        + page_data(2, order)
        + framed(8, bytes(24), order)
        + framed(0, b"", order)
        + framed(2, emulator + b"key\0value\0", order)
        + framed(3, emulator + b"QEVM?", order)
        + framed(0, b"", order)
    )


def remus(checkpoints: int) -> bytes:
    """What a Remus primary sends: the layers take turns, and nothing ends the stream."""
    stream = xl_header() + libxl_header() + framed(1) + libxc_headers() + framed(16)
    emulator = framed(3, struct.pack("<II", 2, 0) + b"QEVM")
    for _ in range(checkpoints):
        stream += page_data(1) + framed(8, bytes(24)) + framed(14) + emulator + framed(4)
    return stream


class Counting(BytesSource):
    """Counts the bytes that are asked for."""

    asked = 0

    def _read(self, offset: int, length: int) -> memoryview:
        self.asked += length
        return super()._read(offset, length)
