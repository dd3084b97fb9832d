"""The record index: headers of whole and of broken streams."""

from __future__ import annotations

import gc
import random
import tracemalloc
import weakref
from collections import Counter
from itertools import groupby

import numpy as np
import pytest

from luformat.errors import FramingError, MemoryAbsentError
from luformat.handover.handover import Handover
from luformat.layout.layouts import field_spec
from luformat.locate.pages import PageList
from luformat.locate.stream import PagedStream
from luformat.memory.pieces import PiecesImage
from luformat.memory.source import BytesSource
from luformat.records.index import record_number, record_type_name
from luformat.records.walk import index_records
from luformat.render.text import TreeOptions, tree_lines
from luformat.tree.handover_outline import handover_outline
from tests.support.framing import SIGNS, framed
from tests.support.handovers import build, lu_version, stream_of

ORDERS = pytest.mark.parametrize("order", ["little", "big"])


def index(data: bytes, order="little", start=0):
    return index_records(BytesSource(data), order, start)


@ORDERS
def test_offsets_types_lengths_and_padding(order):
    bodies = [b"", b"1", b"1234567", b"12345678", b"123456789", b"x" * 5000]
    stream, wanted = stream_of([(0xC0000001, body) for body in bodies], order)
    found = index(stream + b"\xc2" * 100, order)
    assert [(r.offset, r.type, r.body_length) for r in found] == wanted
    assert found.error is None
    assert found.ends_with_end
    assert found.end == len(stream)
    for entry, body in zip(found, [*bodies, b""], strict=True):
        assert entry.body_bytes() == body
        assert entry.padding_bytes() == bytes(-len(body) % 8)
        assert entry.end % 8 == 0


def test_selection():
    stream, _ = stream_of([lu_version(4, 14), (0xC0000001, b"ab"), lu_version(4, 15)])
    found = index(stream)
    version = record_number("LU_VERSION")
    assert found.numbers_of(version).tolist() == [0, 2]
    assert [entry.type_name for entry in found[1:]][-1] == "END"
    assert found[-1].number == 3
    assert found.record_at(16).number == 1
    assert found.record_at(25).number == 1
    assert found.record_at(len(stream)) is None
    with pytest.raises(IndexError):
        found[4]


def test_classes_of_types():
    stream, _ = stream_of(
        [(0x40000FFF, b""), (0xC0000FFF, b""), (0xFFF, b""), (0x80000FFF, b""), lu_version(4, 1)]
    )
    rows = [(r.is_known, r.is_optional, r.is_live_update) for r in index(stream)]
    assert rows == [
        (False, False, True),
        (False, True, True),
        (False, False, False),
        (False, True, False),
        (True, False, True),
        (True, False, False),
    ]
    assert record_type_name(0x40000003) == "LU_DOMAIN_INFO"
    assert "optional" in record_type_name(0xC0000FFF)
    with pytest.raises(KeyError):
        record_number("LU_NOTHING")


def test_what_follows_end_is_not_looked_at():
    stream, wanted = stream_of([lu_version(4, 14)])
    found = index(stream + framed(0xC0000001, b"stale") + b"\xff" * 64)
    assert len(found) == len(wanted)


@ORDERS
@pytest.mark.parametrize("length", [0xFFFFFFFF, 0x80000000, 65, 57])
def test_body_longer_than_the_stream(order, length):
    head = framed("LU_VERSION", bytes(8), SIGNS[order])
    header = framed(0xC0000001, b"", SIGNS[order], length=length)
    found = index(head + header + bytes(56), order)
    assert len(found) == 1
    assert found.end == 16
    error = found.error
    assert isinstance(error, FramingError)
    assert (error.record, error.wanted, error.got) == (1, length, 56)
    assert error.where.stream == 16
    assert error.hint


def test_cut_padding_is_allowed_and_then_end_is_missing():
    found = index(framed(0xC0000001, b"123")[:-5])
    assert len(found) == 1
    assert found.end == 11
    assert "no END" in found.error.message


@pytest.mark.parametrize("rest", [0, 1, 7])
def test_no_end(rest):
    stream, wanted = stream_of([lu_version(4, 14)] * 3, end=False)
    found = index(stream + b"\x01" * rest)
    assert len(found) == len(wanted)
    assert isinstance(found.error, FramingError)
    assert found.error.got == rest
    assert not found.ends_with_end


def test_empty_source():
    found = index(b"")
    assert len(found) == 0
    assert isinstance(found.error, FramingError)


def test_records_before_a_missing_page_are_found():
    records = [(0xC0000001, bytes([n % 256]) * 24) for n in range(1000)]
    handover = build(records, placement="shuffled", without=[5])
    mfns = np.array(handover.mfns, np.uint64)
    stream = PagedStream(PiecesImage(handover.pieces), PageList(mfns, 4096))
    found = index_records(stream, "little")
    assert isinstance(found.error, MemoryAbsentError)
    assert [(r.offset, r.type, r.body_length) for r in found] == handover.records[: len(found)]
    assert found.end == 5 * 4096


def test_bodies_larger_than_any_window_are_jumped_over():
    big = (0xC0000001, bytes(3 << 20))
    stream, wanted = stream_of([big, lu_version(4, 14), big, big, lu_version(4, 14)])
    found = index(stream)
    assert [(r.offset, r.type, r.body_length) for r in found] == wanted
    assert found.error is None


@ORDERS
def test_runs_of_like_records_are_walked_as_others(order):
    lengths = [0 if number % 3000 < 1500 else 24 for number in range(10_000)]
    lengths += [40, *[24] * 600, 17, *[17] * 600]
    bodies = [bytes([number % 251]) * length for number, length in enumerate(lengths)]
    stream, wanted = stream_of([(0xC0000001, body) for body in bodies], order)
    found = index(stream + stream, order)
    assert [(r.offset, r.type, r.body_length) for r in found] == wanted
    assert found.ends_with_end
    assert [r.body_bytes() for r in found] == [*bodies, b""]
    assert found.record_at(found[9_999].offset + 5) == found[9_999]


def test_a_run_whose_last_record_is_cut_off():
    one = framed(0xC0000001, b"1" * 24)
    found = index(one * 1000 + one[:-1])
    assert len(found) == 1000
    assert found.error.record == 1000
    assert found.end == 1000 * len(one)


def test_runs_and_repeated_types_of_many_records():
    """Columns are looked at in chunks: runs go on, and types repeat, across their borders."""
    rng = random.Random(3)
    kinds = [0xC0000001, 0xC0000002, 0xC0000003]
    records = [(rng.choice(kinds), b"") for _ in range(70_000)]
    records[65_000:66_000] = [(0xC0000004, b"")] * 1000
    records[7] = records[69_999] = (0xC0000005, b"")
    records[8] = (0xC0000006, b"")
    stream, wanted = stream_of(records)
    found = index(stream)
    span = found[3:70_000]
    types = [kind for _, kind, _ in wanted][3:70_000]
    runs = [len([*group]) for _, group in groupby(types)]
    assert [len(run) for run in span.runs()] == runs
    assert [run[0].type for run in span.runs()] == [kind for kind, _ in groupby(types)]
    assert max(runs) >= 1000
    assert span.repeated_types().tolist() == [*kinds, 0xC0000004, 0xC0000005]
    assert found[:9].repeated_types().tolist() == kinds
    assert not len(found[5:5].repeated_types())
    assert not [*found[5:5].runs()]
    assert found.first_of(0xC0000005) == 7
    assert found.first_of(0xC0000007) is None
    assert found.count_of(0xC0000004) == 1000
    assert found.kinds == [0, *kinds, 0xC0000004, 0xC0000005, 0xC0000006]


def test_a_span_is_a_sequence():
    stream, _ = stream_of([(0xC0000001 + number, b"") for number in range(10)])
    span = index(stream)[2:8]
    assert [entry.number for entry in span] == [*range(2, 8)]
    assert [entry.number for entry in span[1:-1]] == [*range(3, 7)]
    assert (span[0].number, span[-1].number, len(span[5:2])) == (2, 7, 0)
    assert span[3] in span
    with pytest.raises(IndexError):
        span[6]
    with pytest.raises(ValueError, match="step"):
        span[::2]


def test_repeats_of_an_id_are_counted_over_the_whole_stream():
    ids = [number * number % 1009 for number in range(10_000)]
    at = field_spec("xen_lu_records::lu_domain_info", "domain_id")["offset"]
    bodies = [(bytes(at) + number.to_bytes(2, "little")).ljust(32, b"\0") for number in ids]
    records = b"".join(framed("LU_DOMAIN_INFO", body) for body in bodies)
    stream = framed(*lu_version(4, 14)) + records + framed("END", b"")
    domains = Handover(BytesSource(stream), "little").domains
    seen: Counter[int] = Counter()
    for position, number in enumerate(ids):
        if position % 7 == 0 or position in range(4090, 4100):
            assert domains[position].repeat == seen[number]
        seen[number] += 1


def test_a_handover_that_is_let_go_is_gone_without_a_collection():
    """Ten thousand in a row would hold memory until one comes."""
    domain = framed("LU_DOMAIN_INFO", bytes(32))
    stream = framed(*lu_version(4, 14)) + domain * 3 + framed("END", b"")
    handover = Handover(BytesSource(stream), "little")
    domains = handover.domains
    assert [each.repeat for each in domains] == [0, 1, 2]
    assert not handover.problems
    gone = weakref.ref(handover)
    gc.disable()
    try:
        del handover
        assert gone() is None
    finally:
        gc.enable()
    assert len(domains[1].records) == 1


@pytest.mark.parametrize("kind", ["mixed", "domains", "page lists"])
def test_the_first_lines_of_a_long_stream_need_little_memory(kind):
    """Beside the index, whose columns grow with the stream, nothing does."""
    count = 400_000
    domain = framed("LU_DOMAIN_INFO", bytes(32))
    pair = {
        "mixed": framed(0xC0000001, b"") + framed(0xC0000002, b""),
        "domains": domain + framed(0xC0000001, b""),
        "page lists": framed("PAGE_DATA", bytes(8)) * 2,
    }[kind]
    peaks = []
    for pairs in (10, count // 2):  # what the first call loads is not counted
        stream = framed(*lu_version(4, 14)) + domain + pair * pairs + framed("END", b"")
        handover = Handover(BytesSource(stream), "little")
        tracemalloc.start()
        lines = [*tree_lines(handover_outline(handover), TreeOptions(3, 10))]
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert len(lines) > 3
    assert peaks[-1] < 8 * count
