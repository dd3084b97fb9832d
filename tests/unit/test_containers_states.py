"""Containers of one layer: xenstored's state, and an HVM context by itself."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import pytest

from luformat.containers.container import read_container
from luformat.containers.hvm import read_hvm_context
from luformat.containers.part import body_of
from luformat.errors import FramingError, Where
from luformat.memory.source import ByteSource, BytesSource
from tests.support.framing import framed
from tests.support.images import hvm_context
from tests.unit.saved_layers import ORDERS


@ORDERS
def test_xenstore_state(order: str) -> None:
    header = b"xenstore" + struct.pack(">II", 2, order == ">")
    node = struct.pack(order + "IIHHHH", 0, 0, 3, 1, 0, 0) + b"/a\0v"
    data = header + framed(5, node, order) + framed(1, struct.pack(order + "ii", 4, 5), order)
    state = read_container(BytesSource(data + framed(0, b"", order)))
    assert state.error is None
    assert state.xenstore is not None
    assert [r.type_name for r in state.xenstore.records] == ["NODE_DATA", "GLOBAL_DATA", "END"]
    body = body_of(state.xenstore.records[0])
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
    whole = header + framed(1, bytes(8)) + framed(3, watch)
    state = read_container(BytesSource(whole[:-cut]))
    assert isinstance(state.error, FramingError)
    assert "3 bytes of padding" in str(state.error)
    assert (state.error.record, state.error.got) == (1, 3 - cut)
    assert state.error.where == Where(stream=len(header) + 16)
    assert state.xenstore is not None
    assert [r.type_name for r in state.xenstore.records] == ["GLOBAL_DATA"]


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
    header = body_of(context.hvm.entries[0])
    assert header is not None
    assert header.value.magic == 0x54381286
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
