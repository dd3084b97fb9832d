"""The stream over scattered pages: bytes, file object, places, missing pages."""

from __future__ import annotations

import io

import numpy as np
import pytest

from luformat.errors import FramingError, MemoryAbsentError
from luformat.locate.pages import PageList
from luformat.locate.stream import PagedStream
from luformat.memory.open import open_image
from luformat.memory.pieces import PiecesImage
from luformat.memory.write import write_kdump, write_lime
from tests.support.handovers import build, lu_version

RECORDS = [lu_version(4, 14), (0xC0000001, bytes(range(251)) * 300)]


def paged(handover, image=None) -> PagedStream:
    mfns = np.array(handover.mfns, np.uint64)
    return PagedStream(image or PiecesImage(handover.pieces), PageList(mfns, handover.page_size))


@pytest.mark.parametrize("placement", ["ascending", "descending", "shuffled", "across-4g"])
@pytest.mark.parametrize("page_size", [4096, 65536])
def test_any_part_can_be_read(placement, page_size):
    handover = build(RECORDS, placement=placement, page_size=page_size)
    stream = paged(handover)
    whole = handover.all_pages
    for offset in (0, 1, 4095, 4096, 8191, page_size - 1, page_size, len(whole) - 5):
        for length in (0, 1, 5, 4096, 4097, page_size, 2 * page_size + 3, len(whole)):
            wanted = whole[offset : offset + length]
            assert stream.read(offset, len(wanted)) == wanted


@pytest.mark.parametrize("write", [write_lime, write_kdump])
def test_the_same_through_a_dump_file(write, tmp_path):
    handover = build(RECORDS, placement="shuffled")
    write(tmp_path / "dump", handover.pieces)
    with open_image(tmp_path / "dump") as image:
        stream = paged(handover, image)
        assert stream.read(0, stream.size) == handover.all_pages
        assert stream.read(100, 9000) == handover.all_pages[100:9100]


def test_file_object():
    handover = build(RECORDS, placement="shuffled")
    file = paged(handover).file()
    assert file.seekable()
    assert file.read(10) == handover.all_pages[:10]
    file.seek(-3, io.SEEK_END)
    assert file.read() == handover.all_pages[-3:]
    assert file.read(1) == b""
    file.seek(0)
    assert file.read() == handover.all_pages
    file.seek(1 << 40)
    assert file.read(1) == b""
    with pytest.raises((ValueError, OSError)):
        file.seek(-1)


def test_outside_the_stream():
    stream = paged(build(RECORDS))
    for offset, length in ((stream.size, 1), (stream.size - 1, 2), (0, 1 << 62), (-1, 1), (0, -1)):
        with pytest.raises(FramingError):
            stream.view(offset, length)
    assert stream.where(stream.size).maddr is None


@pytest.mark.parametrize("placement", ["ascending", "descending", "shuffled"])
def test_missing_page(placement):
    handover = build(RECORDS, placement=placement, without=[3])
    stream = paged(handover)
    assert stream.read(0, 3 * 4096) == handover.all_pages[: 3 * 4096]
    assert stream.read(4 * 4096, 4096) == handover.all_pages[4 * 4096 : 5 * 4096]
    for offset, length in ((0, stream.size), (3 * 4096, 1), (3 * 4096 - 1, 2), (2 * 4096, 8192)):
        with pytest.raises(MemoryAbsentError) as raised:
            stream.read(offset, length)
        error = raised.value
        assert "data page 3 " in error.message
        assert error.where.stream == 3 * 4096
        assert error.where.maddr == error.maddr == handover.mfns[3] * 4096
        assert error.hint


def test_places():
    handover = build(RECORDS, placement="shuffled")
    stream = paged(handover)
    where = stream.where(4096 * 2 + 17)
    assert (where.stream, where.maddr) == (8209, handover.mfns[2] * 4096 + 17)
