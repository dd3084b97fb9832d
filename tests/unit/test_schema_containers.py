"""The container schemas: real files and built streams, read and written back byte for byte."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream, NoTerminatorFoundError, ValidationFailedError
from luformat_ksy.libxc_image import LibxcImage
from luformat_ksy.libxl_stream import LibxlStream
from luformat_ksy.xenstore_state import XenstoreState
from luformat_ksy.xl_handshake import XlHandshake
from luformat_ksy.xl_save import XlSave

from tests.support.corpus import saved_briefly
from tests.support.framing import XL_MAGIC, framed, libxl_header
from tests.unit.saved_layers import libxc_headers

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
ORDERS = pytest.mark.parametrize("order", ["<", ">"])


def round_trip(cls: Any, data: bytes) -> Any:
    """Parse, see that writing gives the same octets, return what was parsed."""
    parsed = cls(KaitaiStream(io.BytesIO(data)))
    parsed._read()
    parsed._fetch_instances()
    parsed._check()
    out = KaitaiStream(io.BytesIO(bytearray(len(data))))
    parsed._write(out)
    assert bytes(out.to_byte_array()) == data
    return parsed


@pytest.mark.parametrize(
    ("name", "domain_type", "records"), [("pvtiny-p", "x86_pv", 16), ("pvhtiny-p", "x86_hvm", 9)]
)
def test_xl_save_file(name: str, domain_type: str, records: int) -> None:
    saved = round_trip(XlSave, saved_briefly(name))
    assert (saved.host_is_be, saved.header.words.is_json, saved.trailer) == (False, True, b"")
    assert saved.optional_data.config.startswith('{\n    "c_info"')
    assert not saved.optional_data.config.endswith("\0")
    libxc = saved.stream.records[0].libxc
    domain = libxc.domain_header
    assert (domain.domain_type.name, domain.page_size) == (domain_type, 4096)
    assert (domain.xen_major, domain.xen_minor, libxc.image_header.version) == (4, 17, 3)
    assert len(libxc.content.records) == records


@ORDERS
def test_xl_save_big_and_little(order: str) -> None:
    config = b"name='d\xc3\xa9'\n\0"
    data = XL_MAGIC + struct.pack(
        order + "IIIIII", 0x01020304, 2, 0, 4 + len(config) + 3, len(config), 0
    )
    data = data[:-4] + config + b"abc" + libxl_header(order) + framed(0, b"", order) + b"behind"
    saved = round_trip(XlSave, data)
    assert saved.host_is_be == (order == ">")
    assert saved.optional_data.config == "name='d\N{LATIN SMALL LETTER E WITH ACUTE}'\n"
    assert (saved.optional_data.reserved, saved.trailer) == (b"abc", b"behind")
    assert not saved.header.words.is_json


def test_xl_save_of_the_legacy_format_stays_octets() -> None:
    data = XL_MAGIC + struct.pack("<IIII", 0x01020304, 0, 0, 0)
    assert round_trip(XlSave, data + b"\x01\x02").legacy_stream == b"\x01\x02"


def test_xl_save_byte_order_mark_is_framing() -> None:
    data = XL_MAGIC + struct.pack("<IIII", 0x01020305, 2, 0, 0)
    with pytest.raises(ValidationFailedError):
        round_trip(XlSave, data)


@ORDERS
def test_libxc_image(order: str) -> None:
    image = round_trip(
        LibxcImage, libxc_headers(order) + framed(16, b"", order) + framed(0, b"", order)
    )
    assert image.host_is_be == (order == ">")
    assert (image.domain_header.xen_major, image.domain_header.xen_minor) == (4, 17)
    assert [r.record_type.name for r in image.records] == ["static_data_end", "end_of_stream"]


@ORDERS
def test_libxl_records(order: str) -> None:
    emulator = struct.pack(order + "II", 2, 0)
    stream = round_trip(
        LibxlStream,
        libxl_header(order, options=2)
        + framed(1, b"", order)
        + libxc_headers(order)
        + framed(0, b"", order)
        + framed(2, emulator + b"physmap/1/size\000100\0k\0\xe9\0", order)
        + framed(3, emulator + b"QEVM...", order, fill=b"\x5a")
        + framed(5, struct.pack(order + "I", 3), order)
        + framed(0x80000007, b"later", order)
        + framed(0, b"", order),
    )
    assert stream.header.is_legacy
    _, store, context, state, later, end = stream.records
    assert [(e.key, e.value) for e in store.body.entries] == [("physmap/1/size", "100"), ("k", "é")]
    assert store.body.emulator.emulator_id.name == "qemu_upstream"
    assert (context.body.context, context.padding) == (b"QEVM...", b"\x5a")
    assert state.body.control_id.name == "secondary_resumed"
    assert (later.is_optional, later.body) == (True, b"later")
    assert end.record_type.name == "end_of_stream"


def test_xenstore_key_without_value_does_not_fit() -> None:
    data = libxl_header("<") + framed(2, bytes(8) + b"key\0value", "<")
    with pytest.raises(NoTerminatorFoundError):
        round_trip(LibxlStream, data)


@ORDERS
@pytest.mark.parametrize("ending", ["boundary", "end"])
def test_remus_layers_take_turns(order: str, ending: str) -> None:
    checkpoint = framed(8, bytes(24), order) + framed(14, b"", order)
    data = libxl_header(order) + framed(1, b"", order) + libxc_headers(order)
    data += checkpoint + framed(3, bytes(8), order) + framed(4, b"", order)
    data += checkpoint + framed(4, b"", order)
    if ending == "end":
        data += framed(0, b"", order) + framed(0, b"", order)
    stream = round_trip(LibxlStream, data)
    first, emulator, resumed, last = stream.records[:4]
    assert len(first.libxc.content.records) == 2
    assert emulator.record_type.name == "emulator_context"
    assert [r.record_type.name for r in resumed.libxc_resumed.records] == [
        "x86_tsc_info",
        "checkpoint",
    ]
    assert hasattr(last, "libxc_resumed") == (ending == "end")


def test_handshake_of_success_and_failure() -> None:
    banner = b"xl migration receiver ready, send binary domain data.\n"
    ready = b"domain received, ready to unpause\0"
    report = b"my copy unpause results are as follows\0"
    assert round_trip(XlHandshake, banner).banner.text == banner
    assert round_trip(XlHandshake, banner + ready + report + b"\0").report.status == 0
    failed = banner + ready + report + b"\3" + b"domain is yours, you are cleared to unpause\0"
    assert round_trip(XlHandshake, failed).report.status == 3


@ORDERS
def test_xenstore_state(order: str) -> None:
    def pack(code: str, *values: int) -> bytes:
        return struct.pack(order + code, *values)

    ring = pack("IHHHHIHHI", 1, 0, 1, 3, 0x7FF4, 17, 3, 2, 6)
    state = round_trip(
        XenstoreState,
        b"xenstore"
        + struct.pack(">II", 2, order == ">")
        + framed(1, pack("ii", 5, -1), order)
        + framed(2, ring + b"abcdefghi" + bytes(7) + pack("Q", 99), order)
        + framed(2, pack("IHHiIHHI", 2, 1, 0, 7, 0, 0, 0, 0), order)
        + framed(3, pack("IHH", 1, 4, 2) + b"/a\0\0t\0", order, fill=b"\x11")
        + framed(8, pack("IHHHH", 1, 3, 2, 4, 0) + b"/a\0t\0" + bytes(7), order)
        + framed(4, pack("II", 1, 4), order)
        + framed(
            5,
            pack("IIHHHH", 1, 4, 3, 3, 2, 2)
            + (b"n\0" + pack("H", 0) + b"r\1" + pack("H", 3))
            + b"/a\0v\0w",
            order,
        )
        + framed(6, pack("HHII", 1, 1, 10, 20) + b"nodes\0watches\0", order)
        + framed(7, pack("HHII", 3, 1, 7, 1) + b"nodes\0", order)
        + framed(99, b"abc", order)
        + framed(0, b"", order),
    )
    glob, ring_conn, socket, watch, deep, ta, node, quota, domain, unknown, _ = (
        r.body for r in state.records
    )
    assert (glob.rw_socket_fd, glob.evtchn_fd) == (5, -1)
    assert (ring_conn.conn_spec.domid, ring_conn.conn_spec.tdomid) == (3, 0x7FF4)
    assert (ring_conn.in_data, ring_conn.out_data, ring_conn.unique_id) == (b"abc", b"defghi", 99)
    assert (socket.conn_spec.socket_fd, socket.has_unique_id) == (7, False)
    assert (watch.wpath, watch.token) == ("/a", "t")
    assert (deep.wpath, deep.token, deep.depth, deep.padding) == ("/a", "t", 4, bytes(7))
    assert (ta.conn_id, ta.tx_id) == (1, 4)
    assert (node.path, node.value, node.is_read, node.is_written) == ("/a", b"v\0w", False, True)
    assert [(p.perm.name, p.is_stale, p.domid) for p in node.perms] == [
        ("no_access", False, 0),
        ("read_only", True, 3),
    ]
    assert list(zip(quota.quota_names, quota.quota_values, strict=True)) == [
        ("nodes", 10),
        ("watches", 20),
    ]
    assert (domain.domain_id, domain.features, domain.quota_names) == (3, 7, ["nodes"])
    assert unknown == b"abc"
