"""Containers: what an input is, which layers it has, where it broke."""

from __future__ import annotations

import struct

import pytest

from luformat.containers.container import read_container
from luformat.containers.detect import DETECT_BYTES, detect, stream_byte_order
from luformat.containers.libxl import read_libxl
from luformat.containers.part import body_of
from luformat.errors import BodyError, DumpFormatError, FramingError, Where
from luformat.memory.source import BytesSource
from tests.support.corpus import DATA, saved
from tests.support.framing import XL_MAGIC, framed, libxl_header, xl_header
from tests.unit.saved_layers import (
    BANNER,
    GO,
    ORDERS,
    READY,
    REPORT,
    Counting,
    libxc_headers,
    page_data,
    saved_domain,
)


@ORDERS
def test_every_kind_is_detected(order: str) -> None:
    assert detect(saved_domain(order)) == "xl-save"
    assert detect(libxl_header(order) + framed(0, b"", order)) == "libxl-stream"
    assert detect(libxc_headers(order)) == "libxc-image"
    assert detect(b"xenstore" + struct.pack(">II", 1, order == ">")) == "xenstore-state"
    assert detect(framed(0x40000000, struct.pack(order + "II", 4, 14), order)) == "lu-stream"
    assert detect(BANNER + READY) == "xl-handshake"


@pytest.mark.parametrize("run", ["gold", "ext"])
def test_handover_streams_are_detected(run: str) -> None:
    head = (DATA / "handover" / run / "stream.bin").read_bytes()[:DETECT_BYTES]
    assert (detect(head), stream_byte_order(head)) == ("lu-stream", "little")


@ORDERS
def test_lu_streams_may_start_with_other_records(order: str) -> None:
    expected = "little" if order == "<" else "big"
    domain_info = framed(0x40000003, bytes(44), order)
    m2p = framed(0x40000001, bytes(9000), order)
    later = framed(0xC0000009, b"unknown", order)
    pv = framed(2, bytes(8), order) + framed(8, bytes(24), order) + framed(16, b"", order)
    for stream in (domain_info, m2p, later + domain_info, pv + framed(0, b"", order)):
        assert stream_byte_order(stream) == expected


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\0" * 4096,
        b"\xff" * 4096,
        b"\x7fELF\x02\x01\x01" + bytes(100),
        struct.pack("<4I", 0xF000FF53, 0xF000FF53, 0xF000E2C3, 0xF000FF53) * 64,  # real-mode IVT
        b"xenstore is a database",
        framed(1, bytes(24)) + framed(2, bytes(8)),
        framed(0x40000003, bytes(40)),
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
    store = body_of(saved.libxl.records[1])
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
        data = saved(name)
        source = Counting(data)
        container = read_container(source)
        assert container.error is None
        # A header needs 8 bytes; the index reads ahead by one window per far jump.
        assert source.asked < 4096 * (len(container.images[0].records) + 16)
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
    body = framed(16) + page_data(3) + page_data(1) + framed(13) + page_data(3) + framed(0)
    image = read_container(BytesSource(libxc_headers() + body)).images[0]
    assert [r.type_name for r in image.records] == [
        "STATIC_DATA_END",
        *["PAGE_DATA"] * 2,
        "VERIFY",
        "PAGE_DATA",
        "END",
    ]


def test_lengths_that_lie() -> None:
    huge = framed(0x80000001, length=0xFFFFFFF8)
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
    saved = read_container(BytesSource(XL_MAGIC + words + config + libxl_header() + framed(0)))
    assert saved.error is None
    assert saved.xl is not None
    assert isinstance(saved.xl.config_error, BodyError)
    assert what in str(saved.xl.config_error)
    assert saved.xl.config is None
    assert saved.libxl is not None
    assert saved.libxl.ended


def test_body_that_does_not_fit_is_an_error_when_looked_at() -> None:
    data = libxl_header() + framed(2, bytes(8) + b"key without end") + framed(3, b"abc") + framed(0)
    stream = read_libxl(BytesSource(data))
    assert stream.error is None
    for kept, broken_at in zip(stream.records[:2], (8, 0), strict=True):
        with pytest.raises(BodyError) as caught:
            body_of(kept)
        assert caught.value.where == Where(stream=kept.body_offset + broken_at)


def test_legacy_stream_is_named() -> None:
    saved = read_container(BytesSource(xl_header(mandatory=1) + bytes(64)))
    assert isinstance(saved.error, DumpFormatError)
    assert "legacy" in str(saved.error)
    assert saved.xl is not None
    assert saved.xl.config == "{}"
    bare = read_container(BytesSource(xl_header(mandatory=1) + libxc_headers() + framed(0)))
    assert (bare.error, len(bare.images)) == (None, 1)


def test_damaged_byte_order_mark() -> None:
    saved = read_container(BytesSource(XL_MAGIC + b"\4\3\2\0" + bytes(12)))
    assert isinstance(saved.error, FramingError)
    assert "xl header" in str(saved.error)
