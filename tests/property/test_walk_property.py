"""The walk over records: what windows, runs and bulk reading find is what the headers say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from luformat.containers.hvm import HVM
from luformat.containers.libxl import LIBXL
from luformat.errors import FramingError
from luformat.layout.layouts import ByteOrder
from luformat.memory.source import BytesSource
from luformat.records.format import LIVE_UPDATE, RecordFormat
from luformat.records.index import Record
from luformat.records.walk import RecordWalk, index_records
from tests.support.framing import SIGNS, entry, framed

# Odd lengths matter to HVM entries, which nothing aligns; repeated ones make runs.
HEADERS = st.lists(
    st.tuples(st.integers(1, 40), st.integers(0, 9), st.integers(0, 90), st.integers(1, 300)),
    max_size=12,
)
FORMATS = pytest.mark.parametrize("form", [LIVE_UPDATE, LIBXL, HVM], ids=lambda form: form.layer)


def encoded(
    form: RecordFormat, byte_order: ByteOrder, headers: list[tuple[int, int, int, int]]
) -> tuple[bytes, list[tuple[int, int, int, int]]]:
    """Return a layer with these records, and offset, type, instance and length of each."""
    sign = SIGNS[byte_order]
    data, wanted = bytearray(b"-" * 3), []
    for kind, instance, length, count in [*headers, (form.end, 0, 0, 1)]:
        for _ in range(count):
            wanted.append((len(data), kind, instance if form is HVM else 0, length))
            body = b"\x01" * length
            data += entry(kind, body, instance, sign) if form is HVM else framed(kind, body, sign)
    return bytes(data), wanted


@FORMATS
@settings(max_examples=40)
@given(headers=HEADERS, big=st.booleans())
def test_every_record_is_found(
    form: RecordFormat, headers: list[tuple[int, int, int, int]], big: bool
) -> None:
    byte_order = form.byte_order("big" if big else "little")
    data, wanted = encoded(form, byte_order, headers)
    found = index_records(BytesSource(data + b"rest"), byte_order, 3, record_format=form)
    assert [(r.offset, r.type, r.instance, r.body_length) for r in found] == wanted
    assert (found.error, found.end) == (None, len(data))
    assert found.offsets.tolist() == [offset for offset, *_ in wanted]
    assert set(found.shapes()) == {(kind, length) for _, kind, _, length in wanted}
    for record, after in pairwise(found):
        assert record.end == after.offset


@FORMATS
@settings(max_examples=20)
@given(headers=HEADERS, cut=st.integers(1, 400))
def test_a_cut_leaves_the_whole_records(
    form: RecordFormat, headers: list[tuple[int, int, int, int]], cut: int
) -> None:
    data, wanted = encoded(form, "little", headers)
    size = max(3, len(data) - cut)
    whole = [place for place in wanted if place[0] + 8 + place[3] <= size]
    for source, stop in ((BytesSource(data[:size]), None), (BytesSource(data), size)):
        found = index_records(source, "little", 3, record_format=form, stop=stop)
        assert [(r.offset, r.type, r.instance, r.body_length) for r in found] == whole
        assert isinstance(found.error, FramingError)
        assert found.error.record == len(whole)
        assert found.end <= size


@FORMATS
@settings(max_examples=20)
@given(headers=HEADERS)
def test_record_by_record_is_the_same_walk(
    form: RecordFormat, headers: list[tuple[int, int, int, int]]
) -> None:
    data, _ = encoded(form, "little", headers)
    walk = RecordWalk(BytesSource(data), form, "little", 3)
    taken: list[Record] = []
    while not taken or taken[-1].type != form.end:
        taken.append(walk.peek())
        walk.take(taken[-1])
    found = index_records(BytesSource(data), "little", 3, record_format=form)
    assert taken == list(walk.index()) == list(found)
    assert walk.position == found.end
