"""Containers: what an input is, which layers it has, where it broke."""

from __future__ import annotations

import lzma
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from luformat.containers import (
    DETECT_BYTES,
    detect,
    lu_stream_order,
    read_container,
    read_hvm_context,
    read_libxl,
)
from luformat.errors import BodyError, DumpFormatError, FramingError, Where
from luformat.source import ByteSource, BytesSource

DATA = Path(__file__).resolve().parents[1] / "data"
ORDERS = pytest.mark.parametrize("order", ["<", ">"])

XL_MAGIC = b"Xen saved domain, xl format\n \0 \r"
BANNER = b"xl migration receiver ready, send binary domain data.\n"
READY = b"domain received, ready to unpause\0"
GO = b"domain is yours, you are cleared to unpause\0"
REPORT = b"my copy unpause results are as follows\0"


def record(kind: int, body: bytes = b"", order: str = "<") -> bytes:
    return struct.pack(order + "II", kind, len(body)) + body + bytes(-len(body) % 8)


def libxc_headers(order: str = "<") -> bytes:
    image = struct.pack(">QIIHHI", 2**64 - 1, 0x58454E46, 3, order == ">", 0, 0)
    return image + struct.pack(order + "IHHII", 2, 12, 0, 4, 17)


def libxl_header(order: str = "<") -> bytes:
    return b"LibxlFmt" + struct.pack(">II", 2, order == ">")


def xl_header(config: bytes = b"{}\0", order: str = "<", flags: int = 3) -> bytes:
    words = struct.pack(order + "IIII", 0x01020304, flags, 0, 4 + len(config))
    return XL_MAGIC + words + struct.pack(order + "I", len(config)) + config


def page_data(pages: int, order: str = "<") -> bytes:
    pfns = struct.pack(f"{order}II{pages}Q", pages, 0, *range(pages))
    return record(1, pfns + bytes(pages * 4096), order)


def saved_domain(order: str = "<") -> bytes:
    """A small save file with every layer: two pages, then an emulator's records."""
    emulator = struct.pack(order + "II", 2, 0)
    return (
        xl_header(order=order)
        + libxl_header(order)
        + record(1, b"", order)
        + libxc_headers(order)
        + record(16, b"", order)
        + page_data(2, order)
        + record(8, bytes(24), order)
        + record(0, b"", order)
        + record(2, emulator + b"key\0value\0", order)
        + record(3, emulator + b"QEVM?", order)
        + record(0, b"", order)
    )


def remus(checkpoints: int) -> bytes:
    """What a Remus primary sends: the layers take turns, and nothing ends the stream."""
    stream = xl_header() + libxl_header() + record(1) + libxc_headers() + record(16)
    emulator = record(3, struct.pack("<II", 2, 0) + b"QEVM")
    for _ in range(checkpoints):
        stream += page_data(1) + record(8, bytes(24)) + record(14) + emulator + record(4)
    return stream


@cache
def corpus(name: str) -> bytes:
    return lzma.decompress((DATA / "save" / f"{name}.xlsave.xz").read_bytes())


class Counting(BytesSource):
    """Counts the bytes that are asked for."""

    asked = 0

    def _read(self, offset: int, length: int) -> memoryview:
        self.asked += length
        return super()._read(offset, length)


@ORDERS
def test_every_kind_is_detected(order: str) -> None:
    assert detect(saved_domain(order)) == "xl-save"
    assert detect(libxl_header(order) + record(0, b"", order)) == "libxl-stream"
    assert detect(libxc_headers(order)) == "libxc-image"
    assert detect(b"xenstore" + struct.pack(">II", 1, order == ">")) == "xenstore-state"
    assert detect(record(0x40000000, struct.pack(order + "II", 4, 14), order)) == "lu-stream"
    assert detect(BANNER + READY) == "xl-handshake"


@pytest.mark.parametrize("run", ["gold", "ext"])
def test_handover_streams_are_detected(run: str) -> None:
    head = (DATA / "handover" / run / "stream.bin").read_bytes()[:DETECT_BYTES]
    assert (detect(head), lu_stream_order(head)) == ("lu-stream", "little")


@ORDERS
def test_lu_streams_may_start_with_other_records(order: str) -> None:
    expected = "little" if order == "<" else "big"
    domain_info = record(0x40000003, bytes(44), order)
    m2p = record(0x40000001, bytes(9000), order)
    later = record(0xC0000009, b"unknown", order)
    pv = record(2, bytes(8), order) + record(8, bytes(24), order) + record(16, b"", order)
    for stream in (domain_info, m2p, later + domain_info, pv + record(0, b"", order)):
        assert lu_stream_order(stream) == expected


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\0" * 4096,
        b"\xff" * 4096,
        b"\x7fELF\x02\x01\x01" + bytes(100),
        struct.pack("<4I", 0xF000FF53, 0xF000FF53, 0xF000E2C3, 0xF000FF53) * 64,  # real-mode IVT
        b"xenstore is a database",
        record(1, bytes(24)) + record(2, bytes(8)),
        record(0x40000003, bytes(40)),
        bytes(range(256)) * 16,
        b"xl migration receiver",
    ],
)
def test_other_things_are_not_detected(head: bytes) -> None:
    assert detect(head) is None
    with pytest.raises(DumpFormatError, match="no container"):
        read_container(BytesSource(head))


@ORDERS
def test_layers_of_a_saved_domain(order: str) -> None:
    data = saved_domain(order)
    saved = read_container(BytesSource(data))
    byte_order = "little" if order == "<" else "big"
    assert (saved.kind, saved.error, saved.end, saved.trailing) == ("xl-save", None, len(data), 0)
    assert saved.xl is not None
    assert saved.libxl is not None
    assert (saved.xl.byte_order, saved.xl.config, saved.xl.is_json) == (byte_order, "{}", True)
    assert (saved.libxl.byte_order, saved.libxl.ended) == (byte_order, True)
    assert [r.type_name for r in saved.libxl.records] == [
        "LIBXC_CONTEXT",
        "EMULATOR_XENSTORE_DATA",
        "EMULATOR_CONTEXT",
        "END",
    ]
    (image,) = saved.images
    assert image.domain_header is not None
    assert (image.byte_order, image.version, image.context_record) == (byte_order, 3, 0)
    assert image.domain_header.value.xen_minor == 17
    assert [(r.type_name, r.body_length) for r in image.records] == [
        ("STATIC_DATA_END", 0),
        ("PAGE_DATA", 8 + 2 * (8 + 4096)),
        ("X86_TSC_INFO", 24),
        ("END", 0),
    ]
    assert image.records[0].offset == image.records_offset
    store = saved.libxl.records[1].body()
    assert store is not None
    assert [(e.key, e.value) for e in store.value.entries] == [("key", "value")]
    assert saved.libxl.records[2].padding_bytes() == bytes(3)


def test_inner_layers_stand_alone() -> None:
    data = saved_domain()
    libxl = data.index(b"LibxlFmt")
    stream = read_container(BytesSource(data[libxl:]))
    assert (stream.kind, stream.xl, stream.error, len(stream.images)) == (
        "libxl-stream",
        None,
        None,
        1,
    )
    libxc = read_container(BytesSource(data[data.index(b"\xff" * 8) :]))
    assert (libxc.kind, libxc.libxl, libxc.error) == ("libxc-image", None, None)
    assert len(libxc.images[0].records) == 4
    assert libxc.trailing == len(data) - data.index(b"\xff" * 8) - libxc.end > 0


def test_page_data_is_not_read() -> None:
    for name in ("pvtiny-p", "pvhtiny-p"):
        data = corpus(name)
        source = Counting(data)
        saved = read_container(source)
        assert saved.error is None
        # A header needs 8 bytes; the index reads ahead by one window per far jump.
        assert source.asked < 4096 * (len(saved.images[0].records) + 16)
        assert source.asked < len(data) / 6


def test_truncated_anywhere() -> None:
    data = saved_domain()
    whole = read_container(BytesSource(data))
    assert whole.libxl is not None
    pages = range(data.index(page_data(2)) + 64, data.index(page_data(2)) + 8192)
    for cut in range(len(XL_MAGIC), len(data)):
        if cut in pages and cut % 509:
            continue
        broken = read_container(BytesSource(data[:cut]), "xl-save")
        error = broken.error
        assert isinstance(error, FramingError), cut
        assert error.where is not None
        assert error.where.stream is not None
        assert broken.end == error.where.stream <= cut
        assert error.wanted is not None
        assert error.got is not None
        assert error.got < error.wanted
        listed = [r.offset for image in broken.images for r in image.records]
        expected = [r.offset for r in whole.images[0].records if r.body_end <= cut]
        assert listed == expected
        if broken.libxl is not None:
            kept = [r.offset for r in whole.libxl.records if r.body_end <= cut]
            assert [r.offset for r in broken.libxl.records] == kept


def test_live_migration_with_messages() -> None:
    data = saved_domain()
    sent = read_container(BytesSource(data + GO))
    assert (sent.error, sent.trailing) == (None, 0)
    assert [m.key for m in sent.messages] == ["xl_handshake::permission_to_go"]
    both_ways = BANNER + data + READY + GO + REPORT + b"\0"
    seen = read_container(BytesSource(both_ways))
    assert (seen.kind, seen.error, seen.trailing, len(seen.messages)) == ("xl-save", None, 0, 4)
    assert [m.key for m in seen.messages][:2] == [
        "xl_handshake::receiver_banner",
        "xl_handshake::receiver_ready",
    ]
    assert seen.messages[-1].value.status == 0
    assert seen.images[0].offset == len(BANNER) + data.index(b"\xff" * 8)
    back = read_container(BytesSource(BANNER + READY + REPORT + b"\7" + GO))
    assert (back.kind, back.trailing, len(back.messages)) == ("xl-handshake", 0, 4)
    noise = read_container(BytesSource(data + b"domain is not yours"))
    assert (noise.error, noise.messages, noise.trailing) == (None, (), 19)


@pytest.mark.parametrize(
    ("message", "name"),
    [
        (REPORT, "unpause_report"),
        (GO[:-1], "permission_to_go"),
        (GO[:20], "permission_to_go"),
        (READY[:8], "receiver_ready"),
    ],
)
def test_a_message_that_is_cut_off(message: bytes, name: str) -> None:
    for before in (saved_domain(), BANNER):
        sent = read_container(BytesSource(before + message))
        assert isinstance(sent.error, FramingError)
        assert f"migration message ({name})" in str(sent.error)
        assert sent.error.where == Where(stream=len(before))
        assert (sent.error.got, sent.end) == (len(message), len(before))


def test_live_migration_that_sends_pages_twice() -> None:
    body = record(16) + page_data(3) + page_data(1) + record(13) + page_data(3) + record(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert [r.type_name for r in image.records] == [
        "STATIC_DATA_END",
        *["PAGE_DATA"] * 2,
        "VERIFY",
        "PAGE_DATA",
        "END",
    ]


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
    assert "after checkpoint 2" in str(in_pages)
    assert isinstance(in_pages, FramingError)
    assert in_pages.record == 7


def test_remus_stream_that_ends_properly() -> None:
    data = remus(2) + record(0) + record(0)
    stream = read_container(BytesSource(data))
    assert (stream.error, stream.trailing) == (None, 0)
    assert stream.libxl is not None
    assert stream.libxl.ended


def test_colo_message_stands_before_the_next_libxc_records() -> None:
    checkpoint = record(8, bytes(24)) + record(14)
    state = record(5, struct.pack("<I", 0))
    data = libxl_header() + record(1) + libxc_headers() + checkpoint + record(4)
    data += state + checkpoint + record(4)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    assert [r.type_name for r in stream.records][-2:] == ["CHECKPOINT_STATE", "CHECKPOINT_END"]
    assert [r.type_name for r in stream.images[0].records] == ["X86_TSC_INFO", "CHECKPOINT"] * 2


@pytest.mark.parametrize(
    ("intruder", "name"),
    [
        (record(1), "LIBXC_CONTEXT"),
        (record(2, struct.pack("<II", 2, 0) + b"key\0value\0"), "EMULATOR_XENSTORE_DATA"),
        (record(3, struct.pack("<II", 1, 0) + b"QEVM"), "EMULATOR_CONTEXT"),
        (record(4), "CHECKPOINT_END"),
        (record(5, bytes(4)), "CHECKPOINT_STATE"),
    ],
)
def test_libxl_record_inside_libxc(intruder: bytes, name: str) -> None:
    before = libxl_header() + record(1) + libxc_headers() + record(16) + page_data(1)
    stream = read_libxl(BytesSource(before + intruder + record(8, bytes(24)) + record(0) * 2))
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
        (record(2, b"\x08\x04" + bytes(6)), "X86_PV_INFO"),
        (record(3, struct.pack("<IIQ", 0, 511, 7)), "X86_PV_P2M_FRAMES"),
        (record(3, struct.pack("<IIQQ", 0, 2047, 7, 8)), "X86_PV_P2M_FRAMES"),
        (record(4, bytes(5176)), "X86_PV_VCPU_BASIC"),
        (record(5, bytes(72)), "X86_PV_VCPU_EXTENDED"),
        (record(6, bytes(24)), "X86_PV_VCPU_XSAVE"),
        (record(8, bytes(24)), "X86_TSC_INFO"),
        (record(9, struct.pack("<HHI", 1, 0, 24) + bytes(24)), "HVM_CONTEXT"),
        (record(0x40000000, bytes(8)), "LU_VERSION"),
    ],
)
def test_libxc_record_inside_libxl(intruder: bytes, name: str) -> None:
    before = libxl_header() + record(1) + libxc_headers() + record(16) + record(0)
    stream = read_libxl(BytesSource(before + intruder + record(0)))
    assert isinstance(stream.error, FramingError)
    assert f"a libxc record ({name}) among the records of libxl" in str(stream.error)
    assert stream.error.where == Where(stream=len(before))
    assert len(stream.records) == 1
    assert len(stream.images[0].records) == 2


@pytest.mark.parametrize(
    "later",
    [
        record(6),
        record(6, b"any state"),
        record(8, bytes(16)),
        record(9),
        record(9, bytes(40)),
        record(17, bytes(25)),
        record(0x40000000, bytes(9)),
    ],
)
def test_a_number_that_libxl_does_not_assign_is_a_record_of_a_later_libxl(later: bytes) -> None:
    before = libxl_header() + record(1) + libxc_headers() + record(16) + record(0)
    stream = read_libxl(BytesSource(before + later + record(0)))
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
    before = libxl_header() + record(1) + libxc_headers() + record(16) + record(0)
    stream = read_libxl(BytesSource(before + record(3, state) + record(0)))
    assert (stream.error, stream.ended) == (None, True)


@pytest.mark.parametrize("first", [record(3, struct.pack("<IIQ", 1, 0, 7)), record(4), record(1)])
def test_a_libxc_image_by_itself_has_no_records_of_libxl(first: bytes) -> None:
    body = record(16) + first + record(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert (image.error, len(image.records)) == (None, 3)


def test_a_libxc_image_by_itself_may_have_them_behind_a_checkpoint() -> None:
    state = record(3, struct.pack("<II", 2, 0) + b"QEVM")
    body = record(16) + record(14) + state + record(4) + record(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert isinstance(image.error, FramingError)
    assert (image.error.record, len(image.records)) == (2, 2)


def test_real_pv_records_are_not_taken_for_libxl() -> None:
    body = record(2, b"\x08\x04" + bytes(6)) + record(3, struct.pack("<IIQ", 0, 1, 7))
    body += record(4, bytes(5176)) + record(5, bytes(8)) + record(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert (image.error, len(image.records)) == (None, 5)


def test_checkpoint_end_needs_a_checkpoint() -> None:
    data = libxl_header() + record(1) + libxc_headers() + record(0) + record(4) + record(0)
    stream = read_libxl(BytesSource(data))
    assert "no checkpoint is open" in str(stream.error)
    assert [r.type_name for r in stream.records] == ["LIBXC_CONTEXT", "CHECKPOINT_END"]


def test_optional_libxl_records_are_kept() -> None:
    data = libxl_header() + record(0x80000001, b"x" * 5) + record(0x77, b"") + record(0)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    assert [(r.type_name, r.is_known) for r in stream.records][:2] == [
        ("unknown optional", False),
        ("unknown mandatory", False),
    ]
    assert stream.records[0].body() is None
    assert stream.records[0].body_bytes() == b"xxxxx"


def test_lengths_that_lie() -> None:
    huge = struct.pack("<II", 0x80000001, 0xFFFFFFF8)
    stream = read_libxl(BytesSource(libxl_header() + huge + bytes(64)))
    assert isinstance(stream.error, FramingError)
    assert (stream.error.wanted, stream.error.got) == (0xFFFFFFF8, 64)
    words = struct.pack("<IIII", 0x01020304, 3, 0, 0xFFFFFFFF)
    saved = read_container(BytesSource(XL_MAGIC + words + bytes(100)))
    assert isinstance(saved.error, FramingError)
    assert (saved.error.wanted, saved.error.got) == (0xFFFFFFFF, 100)
    assert saved.end == saved.error.where.stream == 48
    assert saved.xl is not None


@pytest.mark.parametrize(
    ("config", "what"),
    [(struct.pack("<I", 99) + b"{}\0", "too few"), (struct.pack("<I", 2) + b"\xff\0", "UTF-8")],
)
def test_broken_configuration_leaves_the_domain(config: bytes, what: str) -> None:
    words = struct.pack("<IIII", 0x01020304, 3, 0, len(config))
    saved = read_container(BytesSource(XL_MAGIC + words + config + libxl_header() + record(0)))
    assert saved.error is None
    assert saved.xl is not None
    assert isinstance(saved.xl.config_error, BodyError)
    assert what in str(saved.xl.config_error)
    assert saved.xl.config is None
    assert saved.libxl is not None
    assert saved.libxl.ended


def test_body_that_does_not_fit_is_an_error_when_looked_at() -> None:
    data = libxl_header() + record(2, bytes(8) + b"key without end") + record(3, b"abc") + record(0)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    for kept, broken_at in zip(stream.records[:2], (8, 0), strict=True):
        with pytest.raises(BodyError) as caught:
            kept.body()
        assert caught.value.where == Where(stream=kept.body_offset + broken_at)


def test_legacy_stream_is_named() -> None:
    saved = read_container(BytesSource(xl_header(flags=1) + bytes(64)))
    assert isinstance(saved.error, DumpFormatError)
    assert "legacy" in str(saved.error)
    assert saved.xl is not None
    assert saved.xl.config == "{}"
    bare = read_container(BytesSource(xl_header(flags=1) + libxc_headers() + record(0)))
    assert (bare.error, len(bare.images)) == (None, 1)


def test_damaged_byte_order_mark() -> None:
    saved = read_container(BytesSource(XL_MAGIC + b"\4\3\2\0" + bytes(12)))
    assert isinstance(saved.error, FramingError)
    assert "xl header" in str(saved.error)


@ORDERS
def test_xenstore_state(order: str) -> None:
    header = b"xenstore" + struct.pack(">II", 2, order == ">")
    node = struct.pack(order + "IIHHHH", 0, 0, 3, 1, 0, 0) + b"/a\0v"
    data = header + record(5, node, order) + record(1, struct.pack(order + "ii", 4, 5), order)
    state = read_container(BytesSource(data + record(0, b"", order)))
    assert state.error is None
    assert state.xenstore is not None
    assert [r.type_name for r in state.xenstore.records] == ["NODE_DATA", "GLOBAL_DATA", "END"]
    body = state.xenstore.records[0].body()
    assert body is not None
    assert (body.value.path, body.value.value) == ("/a", b"v")
    broken = read_container(BytesSource(data))
    assert isinstance(broken.error, FramingError)
    assert broken.error.where == Where(stream=len(data))
    assert broken.xenstore is not None
    assert len(broken.xenstore.records) == 2


@pytest.mark.parametrize("cut", [1, 3])
def test_xenstore_record_without_its_padding(cut: int) -> None:
    header = b"xenstore" + struct.pack(">II", 1, 0)
    watch = struct.pack("<IHH", 1, 2, 3) + b"/\0abc"
    whole = header + record(1, bytes(8)) + record(3, watch)
    state = read_container(BytesSource(whole[:-cut]))
    assert isinstance(state.error, FramingError)
    assert "3 bytes of padding" in str(state.error)
    assert (state.error.record, state.error.got) == (1, 3 - cut)
    assert state.error.where == Where(stream=len(header) + 16)
    assert state.xenstore is not None
    assert [r.type_name for r in state.xenstore.records] == ["GLOBAL_DATA"]


def hvm_context() -> bytes:
    saved = read_container(BytesSource(corpus("pvhtiny-p")))
    (number,) = saved.images[0].records.numbers_of(9)
    return saved.images[0].records[int(number)].body_bytes()


def test_bare_hvm_context() -> None:
    data = hvm_context()
    context = read_container(BytesSource(data + b"behind"))
    assert (context.kind, context.error, context.trailing) == ("hvm-context", None, 6)
    assert context.hvm is not None
    assert context.hvm.trailing == 6
    assert [(e.type_name, e.instance) for e in context.hvm.entries[:3]] == [
        ("HEADER", 0),
        ("CPU", 0),
        ("CPU", 1),
    ]
    assert context.hvm.entries[0].parse().value.body.magic == 0x54381286
    assert context.hvm.entries[-1].end == len(data)


def hvm_cuts(size: int) -> Iterator[int]:
    yield from range(33)
    yield from range(33, size, 97)
    yield size - 1


def test_truncated_hvm_context() -> None:
    data = hvm_context()
    entries = list(read_hvm_context(BytesSource(data)).entries)
    for cut in hvm_cuts(len(data)):
        context = read_hvm_context(BytesSource(data[:cut]))
        assert isinstance(context.error, FramingError)
        assert len(context.entries) == sum(entry.end <= cut for entry in entries)
        assert context.error.where == Where(stream=context.end)


def test_hvm_context_stays_within_its_record() -> None:
    data = hvm_context()
    source: ByteSource = BytesSource(b"before--" + data + data)
    inner = read_hvm_context(source, 8, len(data))
    assert (inner.error, inner.trailing, inner.end) == (None, 0, 8 + len(data))
    short = read_hvm_context(source, 8, len(data) - 8)
    assert isinstance(short.error, FramingError)
    assert "no END entry" in str(short.error)
