"""The page list: stream offsets to machine addresses and back."""

from __future__ import annotations

import numpy as np
import pytest

from luformat.errors import PageListError
from luformat.locate.pages import FrameRun, PageList


def pages(*mfns: int, size: int = 4096) -> PageList:
    return PageList(np.array(mfns, np.uint64), size)


def test_neighbours_are_merged():
    table = pages(7, 8, 9, 5, 4, 20, 21)
    assert table.size == 7 * 4096
    assert table.run_count == 4
    assert list(table.runs()) == [
        FrameRun(0, 0x7000, 0x3000),
        FrameRun(0x3000, 0x5000, 0x1000),
        FrameRun(0x4000, 0x4000, 0x1000),
        FrameRun(0x5000, 0x14000, 0x2000),
    ]
    assert list(table.runs(0x2FFF, 2)) == [FrameRun(0x2FFF, 0x9FFF, 1), FrameRun(0x3000, 0x5000, 1)]
    assert list(table.runs(0x1000, 0)) == []


def test_addresses_both_ways():
    table = pages(0x100000, 3, size=65536)
    assert table.maddr_of(0) == 0x10_0000_0000
    assert table.maddr_of(0x1FFFF) == 0x3FFFF
    assert table.offset_of(0x3FFFF) == 0x1FFFF
    for maddr in (0, 0x2FFFF, 0x40000, 1 << 64, -1):
        assert table.offset_of(maddr) is None


def test_a_frame_used_twice_belongs_to_its_first_place():
    assert pages(5, 6, 5).offset_of(0x5010) == 0x10


def test_ranges_outside_are_refused():
    table = pages(1, 2)
    for offset, length in ((-1, 1), (0, 0x2001), (0x2000, 1)):
        with pytest.raises(ValueError, match="outside"):
            list(table.runs(offset, length))


def test_empty():
    table = pages()
    assert (len(table), table.size, table.run_count) == (0, 0, 0)
    assert list(table.runs()) == []
    assert table.offset_of(0) is None


@pytest.mark.parametrize("size", [4096, 16384, 65536])
def test_frames_no_machine_has(size):
    last = (1 << 52) // size - 1
    assert pages(last, size=size).maddr_of(size - 1) == (1 << 52) - 1
    for bad in (last + 1, (1 << 64) - 1):
        with pytest.raises(PageListError) as raised:
            pages(1, bad, bad, size=size)
        assert raised.value.index == 1
