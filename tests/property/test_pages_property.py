"""Page list, stream and record index on random input."""

from __future__ import annotations

import io

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from kaitaistruct import KaitaiStream

from luformat.layout.layouts import generated_class
from luformat.locate.pages import PageList
from luformat.locate.stream import PagedStream
from luformat.memory.pieces import PiecesImage
from luformat.memory.source import BytesSource
from luformat.records.walk import index_records
from tests.support.handovers import stream_of

PAGE_SIZES = st.sampled_from([4096, 16384, 65536])
MFNS = st.lists(st.integers(0, 60) | st.integers(0, (1 << 36) - 1), min_size=1, unique=True)
ORDERS = st.sampled_from(["little", "big"])


@given(MFNS, PAGE_SIZES, st.data())
def test_offset_and_maddr_are_inverse(mfns, page_size, data):
    table = PageList(np.array(mfns, np.uint64), page_size)
    offset = data.draw(st.integers(0, table.size - 1))
    maddr = table.maddr_of(offset)
    assert maddr == mfns[offset // page_size] * page_size + offset % page_size
    assert table.offset_of(maddr) == offset


@given(MFNS, PAGE_SIZES, st.data())
def test_runs_cover_a_range_exactly(mfns, page_size, data):
    table = PageList(np.array(mfns, np.uint64), page_size)
    offset = data.draw(st.integers(0, table.size))
    length = data.draw(st.integers(0, table.size - offset))
    position = offset
    previous_end = None
    for run in table.runs(offset, length):
        assert run.offset == position
        assert run.length > 0
        assert run.maddr == table.maddr_of(run.offset)
        assert run.maddr + run.length - 1 == table.maddr_of(run.offset + run.length - 1)
        assert run.maddr != previous_end
        previous_end = run.maddr + run.length
        position += run.length
    assert position == offset + length
    assert table.run_count == len(list(table.runs()))


@given(
    st.lists(st.integers(1, 40), min_size=1, max_size=20, unique=True),
    st.lists(st.tuples(st.integers(0, 90_000), st.integers(0, 20_000)), max_size=8),
)
def test_file_object_equals_the_bytes(mfns, reads):
    pages = {mfn * 4096: bytes([mfn, index]) * 2048 for index, mfn in enumerate(mfns)}
    table = PageList(np.array(mfns, np.uint64), 4096)
    file = PagedStream(PiecesImage(pages), table).file()
    plain = io.BytesIO(b"".join(pages[mfn * 4096] for mfn in mfns))
    for offset, length in reads:
        assert file.seek(offset) == plain.seek(offset)
        assert file.read(length) == plain.read(length)
        assert file.tell() == plain.tell()


# Unknown types, so that the parser keeps every body as bytes.
RECORDS = st.lists(
    st.tuples(st.integers(0xC0000100, 0xFFFFFFFF), st.binary(max_size=60)), min_size=1
)


@given(RECORDS, ORDERS, st.binary(max_size=40))
def test_index_equals_the_generated_parser(records, order, slack):
    data, wanted = stream_of([(0xC0000100, b""), *records], order)
    parser = generated_class("xen_lu_stream")(KaitaiStream(io.BytesIO(data + slack)))
    parser._read()
    index = index_records(BytesSource(data + slack), order)
    assert [(r.offset, r.type, r.body_length) for r in index] == wanted
    assert len(parser.records) == len(index)
    for mine, theirs in zip(index, parser.records, strict=True):
        assert mine.type == int(theirs.header.record_type)
        assert mine.body_length == theirs.header.len_body
        if mine.type:
            assert mine.body_bytes() == theirs.body
        assert mine.padding_bytes() == theirs.padding
