"""libxl's stream and the image in it: checkpoints, and records of the wrong layer."""

from __future__ import annotations

import struct

import pytest

from luformat.containers.container import read_container
from luformat.containers.libxl import read_libxl
from luformat.containers.part import body_of
from luformat.errors import FramingError, Where
from luformat.memory.source import BytesSource
from tests.support.framing import framed, libxl_header
from tests.unit.saved_layers import libxc_headers, page_data, remus


def test_remus_stream_stops_between_checkpoints() -> None:
    data = remus(3)
    stream = read_container(BytesSource(data))
    assert (stream.error, stream.end) == (None, len(data))
    assert stream.libxl is not None
    assert (stream.libxl.checkpoints, stream.libxl.ended) == (3, False)
    (image,) = stream.images
    assert image.checkpoints.tolist() == [3, 6, 9]
    assert len(image.records) == 10
    assert [r.type_name for r in stream.libxl.records] == [
        "LIBXC_CONTEXT",
        *["EMULATOR_CONTEXT", "CHECKPOINT_END"] * 3,
    ]
    # Each checkpoint's records are where they are, libxl's between them.
    resumed = image.records[4]
    assert resumed.offset == stream.libxl.records[2].end
    assert data[resumed.offset :].startswith(page_data(1)[:8])


def test_remus_stream_that_breaks_inside_a_checkpoint() -> None:
    data = remus(3)
    start = len(remus(2))
    for cut in (start + 5, start + 100, len(data) - 20, len(data) - 3):
        broken = read_container(BytesSource(data[:cut]))
        assert isinstance(broken.error, FramingError)
        assert broken.libxl is not None
        assert broken.libxl.checkpoints == 2
        assert "whole: 2" in str(broken.error.hint)
        assert len(broken.images[0].records) >= 7
    in_pages = read_container(BytesSource(data[: start + 100])).error
    assert "after checkpoint 2: record 7 (PAGE_DATA)" in str(in_pages)
    assert isinstance(in_pages, FramingError)
    assert in_pages.record == 7


def test_remus_stream_that_ends_properly() -> None:
    data = remus(2) + framed(0) + framed(0)
    stream = read_container(BytesSource(data))
    assert (stream.error, stream.trailing) == (None, 0)
    assert stream.libxl is not None
    assert stream.libxl.ended


def test_colo_message_stands_before_the_next_libxc_records() -> None:
    checkpoint = framed(8, bytes(24)) + framed(14)
    state = framed(5, struct.pack("<I", 0))
    data = libxl_header() + framed(1) + libxc_headers() + checkpoint + framed(4)
    data += state + checkpoint + framed(4)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    assert [r.type_name for r in stream.records][-2:] == ["CHECKPOINT_STATE", "CHECKPOINT_END"]
    assert [r.type_name for r in stream.images[0].records] == ["X86_TSC_INFO", "CHECKPOINT"] * 2


@pytest.mark.parametrize(
    ("intruder", "name"),
    [
        (framed(1), "LIBXC_CONTEXT"),
        (framed(2, struct.pack("<II", 2, 0) + b"key\0value\0"), "EMULATOR_XENSTORE_DATA"),
        (framed(3, struct.pack("<II", 1, 0) + b"QEVM"), "EMULATOR_CONTEXT"),
        (framed(4), "CHECKPOINT_END"),
        (framed(5, bytes(4)), "CHECKPOINT_STATE"),
    ],
)
def test_libxl_record_inside_libxc(intruder: bytes, name: str) -> None:
    before = libxl_header() + framed(1) + libxc_headers() + framed(16) + page_data(1)
    stream = read_libxl(BytesSource(before + intruder + framed(8, bytes(24)) + framed(0) * 2))
    assert isinstance(stream.error, FramingError)
    assert f"libxl record ({name}) inside the libxc image" in str(stream.error)
    assert stream.error.record == 2
    assert stream.error.where == Where(stream=len(before))
    assert [r.type_name for r in stream.images[0].records] == ["STATIC_DATA_END", "PAGE_DATA"]
    assert stream.end == len(before)


@pytest.mark.parametrize(
    ("intruder", "name"),
    [
        (page_data(1), "PAGE_DATA"),
        (framed(2, b"\x08\x04" + bytes(6)), "X86_PV_INFO"),
        (framed(3, struct.pack("<IIQ", 0, 511, 7)), "X86_PV_P2M_FRAMES"),
        (framed(3, struct.pack("<IIQQ", 0, 2047, 7, 8)), "X86_PV_P2M_FRAMES"),
        (framed(4, bytes(5176)), "X86_PV_VCPU_BASIC"),
        (framed(5, bytes(72)), "X86_PV_VCPU_EXTENDED"),
        (framed(6, bytes(24)), "X86_PV_VCPU_XSAVE"),
        (framed(8, bytes(24)), "X86_TSC_INFO"),
        (framed(9, struct.pack("<HHI", 1, 0, 24) + bytes(24)), "HVM_CONTEXT"),
        (framed(0x40000000, bytes(8)), "LU_VERSION"),
    ],
)
def test_libxc_record_inside_libxl(intruder: bytes, name: str) -> None:
    before = libxl_header() + framed(1) + libxc_headers() + framed(16) + framed(0)
    stream = read_libxl(BytesSource(before + intruder + framed(0)))
    assert isinstance(stream.error, FramingError)
    assert f"a libxc record ({name}) among the records of libxl" in str(stream.error)
    assert stream.error.where == Where(stream=len(before))
    assert len(stream.records) == 1
    assert len(stream.images[0].records) == 2


@pytest.mark.parametrize("length", [1, 8, 4120])
def test_an_image_begins_behind_the_body_of_libxc_context(length: int) -> None:
    context = framed(1, bytes(length))
    data = libxl_header() + context + libxc_headers() + framed(16) + framed(0) + framed(0)
    stream = read_libxl(BytesSource(data))
    assert (stream.error, stream.ended, stream.end) == (None, True, len(data))
    assert stream.images[0].offset == len(libxl_header() + context)


def test_libxc_context_with_a_body_and_no_image_behind_it_is_a_record_of_libxc() -> None:
    stream = read_libxl(BytesSource(libxl_header() + framed(1, bytes(16)) + framed(0)))
    assert "a libxc record (PAGE_DATA) among the records of libxl" in str(stream.error)


@pytest.mark.parametrize(
    "later",
    [
        framed(6),
        framed(6, b"any state"),
        framed(8, bytes(16)),
        framed(9),
        framed(9, bytes(40)),
        framed(17, bytes(25)),
        framed(0x40000000, bytes(9)),
    ],
)
def test_a_number_that_libxl_does_not_assign_is_a_record_of_a_later_libxl(later: bytes) -> None:
    before = libxl_header() + framed(1) + libxc_headers() + framed(16) + framed(0)
    stream = read_libxl(BytesSource(before + later + framed(0)))
    assert (stream.error, stream.ended) == (None, True)
    assert [r.is_known for r in stream.records] == [True, False, True]


@pytest.mark.parametrize(
    "state",
    [
        struct.pack("<II", 2, 0) + bytes(8),  # QEMU's
        struct.pack("<II", 2, 5) + bytes(8),
        struct.pack("<II", 0, 0) + bytes(8),  # of an unknown emulator, in a converted stream
        struct.pack("<II", 0, 511) + bytes(9),
        struct.pack("<II", 9, 4) + bytes(8),
        b"short",
    ],
)
def test_state_of_an_emulator_is_no_p2m(state: bytes) -> None:
    before = libxl_header() + framed(1) + libxc_headers() + framed(16) + framed(0)
    stream = read_libxl(BytesSource(before + framed(3, state) + framed(0)))
    assert (stream.error, stream.ended) == (None, True)


@pytest.mark.parametrize("first", [framed(3, struct.pack("<IIQ", 1, 0, 7)), framed(4), framed(1)])
def test_a_libxc_image_by_itself_has_no_records_of_libxl(first: bytes) -> None:
    body = framed(16) + first + framed(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert (image.error, len(image.records)) == (None, 3)


def test_a_libxc_image_by_itself_may_have_them_behind_a_checkpoint() -> None:
    state = framed(3, struct.pack("<II", 2, 0) + b"QEVM")
    body = framed(16) + framed(14) + state + framed(4) + framed(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert isinstance(image.error, FramingError)
    assert (image.error.record, len(image.records)) == (2, 2)


def test_real_pv_records_are_not_taken_for_libxl() -> None:
    body = framed(2, b"\x08\x04" + bytes(6)) + framed(3, struct.pack("<IIQ", 0, 1, 7))
    body += framed(4, bytes(5176)) + framed(5, bytes(8)) + framed(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert (image.error, len(image.records)) == (None, 5)


def test_checkpoint_end_needs_a_checkpoint() -> None:
    data = libxl_header() + framed(1) + libxc_headers() + framed(0) + framed(4) + framed(0)
    stream = read_libxl(BytesSource(data))
    assert "no checkpoint is open" in str(stream.error)
    assert [r.type_name for r in stream.records] == ["LIBXC_CONTEXT", "CHECKPOINT_END"]


def test_optional_libxl_records_are_kept() -> None:
    data = libxl_header() + framed(0x80000001, b"x" * 5) + framed(0x77, b"") + framed(0)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    assert [(r.type_name, r.is_known) for r in stream.records][:2] == [
        ("unknown optional", False),
        ("unknown mandatory", False),
    ]
    assert body_of(stream.records[0]) is None
    assert stream.records[0].body_bytes() == b"xxxxx"
