"""Inputs that fuzzing found: each had ended otherwise than documented, and must not again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fuzz.frames import split
from tests.fuzz.targets import exercise, run, seeds
from tests.support.corpus import DATA

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


@pytest.mark.parametrize("odd", [None, True, -1, 1.5])
def test_a_list_of_entries_that_is_none_is_refused(tmp_path: Path, odd: object) -> None:
    context, document = tmp_path / "context", tmp_path / "document"
    context.write_bytes(CONTEXT)
    run("decode", context, "--as", "hvm-context", "-o", document)
    whole = json.loads(document.read_text())
    whole["records"][0]["body"]["entries"] = odd
    document.write_text(json.dumps(whole))
    assert run("encode", document, "-o", tmp_path / "again")[0] == 2
