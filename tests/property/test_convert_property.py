"""Whatever frames correctly comes back from JSON as the same bytes."""

from __future__ import annotations

import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from luformat.document.decode import decode_document
from luformat.document.encode import encode_document
from luformat.inputs.opening import open_input
from luformat.memory.source import BytesSource
from tests.support.framing import SIGNS, framed

KNOWN = [*range(1, 20), *range(0x40000000, 0x40000004)]
TYPES = st.one_of(st.sampled_from(KNOWN), st.integers(1, 2**32 - 1))
BODIES = st.one_of(
    st.binary(max_size=80),
    st.integers(0, 700).map(bytes),
    st.sampled_from([bytes(48), bytes(4096), bytes(5176), bytes(2808), bytes(24), bytes(16)]),
)
RECORDS = st.lists(st.tuples(TYPES, BODIES, st.booleans()), max_size=6)
Order = Literal["little", "big"]


def stream(records: list[tuple[int, bytes, bool]], order: Order) -> bytes:
    return b"".join(
        framed(kind, body, SIGNS[order], fill=b"\xa5" if is_odd else b"\0")
        for kind, body, is_odd in [*records, (0, b"", False)]
    )


@settings(max_examples=60)
@given(RECORDS, st.sampled_from(["little", "big"]), st.binary(max_size=20))
def test_streams_come_back(
    records: list[tuple[int, bytes, bool]], order: Order, slack: bytes
) -> None:
    data = stream(records, order) + slack
    with TemporaryDirectory() as folder:
        path = Path(folder) / "stream"
        path.write_bytes(data)
        document, side, again = io.BytesIO(), io.BytesIO(), io.BytesIO()
        with open_input(path, as_kind="lu-stream", byte_order=order) as found:
            assert decode_document(found, document, lambda: side) is None
    loaded = json.loads(document.getvalue())
    encode_document(loaded.items(), again, BytesSource(side.getvalue()))
    assert again.getvalue() == data
