"""Inputs that fuzzing found: each had ended otherwise than documented, and must not again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.frames import split
from tests.fuzz.targets import DATA, exercise, seeds

CONTEXT = seeds("hvm-context")[0]
END = CONTEXT[-8:]

STREAM = (DATA / "handover" / "ext" / "stream.bin").read_bytes()
LENGTH_OF_M2P = 0x14

FOUND = {
    # The entry that the end of the list cuts off has no fields.
    "an M2P list that ends in an entry": (
        "lu-stream",
        STREAM[:LENGTH_OF_M2P] + b"\x0c" + STREAM[LENGTH_OF_M2P + 1 :],
    ),
    # What follows the terminator was written twice: with the context, and as slack.
    "bytes behind an HVM context": ("hvm-context", CONTEXT + b"behind"),
    "an HVM context that ends at once": ("hvm-context", END + CONTEXT),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str, tmp_path: Path) -> None:
    kind, data = FOUND[name]
    assert split(kind, data) is not None
    exercise(tmp_path, kind, data)
