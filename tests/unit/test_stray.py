"""Breadcrumbs that stand in a file off all page starts, or at the wrong ones: where, and why."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import luformat
from luformat.errors import BreadcrumbError, DumpFormatError
from tests.dumps.guest import segments
from tests.support.corpus import DATA

MIB = 1 << 20
EXT = DATA / "handover" / "ext"
BREADCRUMB = 0x1000_0000
HOLES = {
    # What LiME's format=raw leaves out of a PC, once with a last page that is not whole.
    "lime-raw": [(0x1000, 0x9FC00), (0x10_0000, 512 * MIB)],
    "lime-raw-pages": [(0x1000, 0x9F000), (0x10_0000, 512 * MIB)],
    "a hole of 64 MiB": [(0, 64 * MIB), (128 * MIB, 512 * MIB)],
}


def strung(target: Path, ranges: list[tuple[int, int]], header: bytes = b"") -> Path:
    """Write ranges of memory one behind the other, without their addresses."""
    with target.open("wb") as file:
        file.write(header)
        offset = len(header)
        for start, end in ranges:
            for maddr, data in segments("ext").items():
                if start <= maddr < end:
                    assert maddr + len(data) <= end
                    file.seek(offset + maddr - start)
                    file.write(data)
            offset += end - start
        file.truncate(offset)
    return target


def hinted(path: Path) -> tuple[str, str]:
    """Return the words of the error and its hint."""
    with pytest.raises((DumpFormatError, BreadcrumbError)) as raised, luformat.open(path) as found:
        found.handover()
    return str(raised.value), str(raised.value.hint)


def opens_as_hinted(hint: str) -> None:
    named = re.search(r"0(?:x[0-9a-f]+)?:\S+@0x[0-9a-f]+", hint)
    assert named is not None, hint
    with luformat.open(named[0]) as found:
        handover = found.handover()
        stream = handover.source.read(0, handover.stream_length)
    assert stream == (EXT / "stream.bin").read_bytes()


@pytest.mark.parametrize("name", HOLES)
def test_ranges_without_their_addresses(tmp_path: Path, name: str):
    path = strung(tmp_path / "strung", HOLES[name])
    _, hint = hinted(path)
    assert "holes of memory are left out in front of it" in hint
    opens_as_hinted(hint)


@pytest.mark.parametrize("length", [64, 512, 4096, 4096 + 24, 65536])
def test_a_header_in_front(tmp_path: Path, length: int):
    path = strung(tmp_path / "strung", [(0, 512 * MIB)], b"\1" * length)
    words, hint = hinted(path)
    assert "a header stands in front of it" in hint
    if length % 4096:
        assert f"{length % 4096:#x} bytes behind a page's start" in words
    opens_as_hinted(hint)


def test_where_nothing_follows_from_it_the_place_is_said(tmp_path: Path):
    memory = bytearray(np.random.default_rng(3).bytes(2 * MIB))
    memory[0x12345 : 0x12345 + 24] = (EXT / "breadcrumb.bin").read_bytes()
    (tmp_path / "raw").write_bytes(memory)
    words, hint = hinted(tmp_path / "raw")
    assert "0x345 bytes behind a page's start" in words
    assert "format=lime" in hint
    with pytest.raises(DumpFormatError) as raised, luformat.open(tmp_path / "raw") as found:
        found.handover()
    assert raised.value.where.file == 0x12345


def test_the_name_of_the_feature_in_a_text_is_no_breadcrumb(tmp_path: Path):
    memory = bytearray(2 * MIB)
    for at, text in ((0x301, b"LiveUpdate in xenstored"), (0x5007, b"xxUeviLxx")):
        memory[at : at + len(text)] = text
    (tmp_path / "raw").write_bytes(memory)
    words, _ = hinted(tmp_path / "raw")
    assert "no page of it begins with a breadcrumb" in words


def test_both_byte_orders(tmp_path: Path):
    for number, order in enumerate(("little", "big")):
        words = np.array([0x4C69766555706000, 0x5000, 4096], "<u8" if order == "little" else ">u8")
        memory = bytearray(MIB)
        memory[0x808:0x820] = words.tobytes()
        (tmp_path / f"raw{number}").write_bytes(memory)
        assert "0x808 bytes behind" in hinted(tmp_path / f"raw{number}")[0]
