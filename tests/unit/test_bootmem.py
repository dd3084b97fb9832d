"""The `liveupdate=` option, alone and inside a whole Xen command line."""

from __future__ import annotations

import pytest

from luformat.errors import SelectionError
from luformat.locate.bootmem import Bootmem, bootmem_of_command_line, parse_bootmem

M = 1 << 20


@pytest.mark.parametrize(
    ("text", "size", "start"),
    [
        ("64M@0x10000000", 64 * M, 0x10000000),
        ("64m@256M", 64 * M, 256 * M),
        ("1G@0", 1024 * M, 0),
        ("0x10M@0X1000", 16 * M, 0x1000),
        ("4096B@4096", 4096, 4096),
        ("65536@0x1000", 64 * M, 0x1000),
        ("010M@0x0", 8 * M, 0),
        (" 64M@0x10000000\n", 64 * M, 0x10000000),
        ("1T@0x8000000000000000", 1 << 40, 1 << 63),
    ],
)
def test_regions(text, size, start):
    region = parse_bootmem(text)
    assert region == Bootmem(size, start)
    assert region.end == start + size
    assert parse_bootmem(str(region)) == region


@pytest.mark.parametrize(
    "text",
    [
        "",
        "@",
        "64M",
        "64M@",
        "@0x1000",
        "64X@0",
        "64M@-1",
        "-64M@0",
        "0M@0x1000",
        "64M@0x1000@2",
        "64 M@0",
        "09M@0",
        "1.5G@0",
        "1M@0xffffffffffffffff",
        "1M@" + "9" * 5000,
        "\u0661M@0",
    ],
)
def test_not_a_region(text):
    with pytest.raises(SelectionError):
        parse_bootmem(text)


def test_command_line():
    line = "/boot/xen.gz com1=115200,8n1 liveupdate=64M@0x10000000 noreboot"
    assert bootmem_of_command_line(line) == Bootmem(64 * M, 0x10000000)
    assert bootmem_of_command_line(f"liveupdate=1M@0 {line}").start == 0x10000000
    for text in ("", "/boot/xen.gz noliveupdate=64M@0", "xliveupdate=64M@0"):
        with pytest.raises(SelectionError, match="no liveupdate="):
            bootmem_of_command_line(text)
    with pytest.raises(SelectionError, match="no address") as raised:
        bootmem_of_command_line("liveupdate=64M")
    assert raised.value.hint
