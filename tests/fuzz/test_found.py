"""Inputs that fuzzing found: each had ended otherwise than documented, and must not again."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from luformat.records.index import record_number
from tests.fuzz.checks import exercise, run
from tests.fuzz.frames import split
from tests.fuzz.targets import seeds
from tests.support.corpus import DATA

STREAM = (DATA / "handover" / "ext" / "stream.bin").read_bytes()
LENGTH_OF_M2P = 0x14

_ENTRY = struct.pack("<IIQ", 0xCE, 0, 0)


def context() -> bytes:
    return seeds("hvm-context")[0]


def image() -> bytes:
    """Return a libxc image up to a record that is a list, of two entries."""
    header = struct.pack("<II", record_number("DOMAIN_CONTEXT"), 2 * len(_ENTRY))
    return seeds("libxc-image")[0][:40] + header + 2 * _ENTRY


# Made when they are asked for: seeds are unpacked, and every worker collects these.
FOUND: dict[str, tuple[str, Callable[[], bytes]]] = {
    # The entry that the end of the list cuts off has no fields.
    "an M2P list that ends in an entry": (
        "lu-stream",
        lambda: STREAM[:LENGTH_OF_M2P] + b"\x0c" + STREAM[LENGTH_OF_M2P + 1 :],
    ),
    # What follows the terminator was written twice: with the context, and as slack.
    "bytes behind an HVM context": ("hvm-context", lambda: context() + b"behind"),
    "an HVM context that ends at once": ("hvm-context", lambda: context()[-8:] + context()),
    # The list ends where the body does: the condition asks for both.
    "a DOMAIN_CONTEXT whose list the body ends": ("libxc-image", lambda: image() + bytes(8)),
}


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str, tmp_path: Path) -> None:
    kind, made = FOUND[name]
    data = made()
    assert split(kind, data) is not None
    exercise(tmp_path, kind, data)


def test_a_page_that_is_cut_off_has_no_bytes_to_show(tmp_path: Path) -> None:
    """Its END can be read, not the page that the list of pages shows beside it."""
    page, end = 4096, bytes(8)
    breadcrumb = struct.pack("<QQQ", 0x4C69766555706000, 2 * page, page)
    pages = (b"", breadcrumb, struct.pack("<Q", 4), b"")
    dump = b"".join(content.ljust(page, b"\0") for content in pages) + end
    (tmp_path / "cut").write_bytes(dump)
    code, text = run("show", tmp_path / "cut", "--hex")
    assert (code, "which cannot be read" in text) == (0, True)
    exercise(tmp_path, "raw", dump)


@pytest.mark.parametrize("odd", [None, True, -1, 1.5])
def test_a_list_of_entries_that_is_none_is_refused(tmp_path: Path, odd: object) -> None:
    path, document = tmp_path / "context", tmp_path / "document"
    path.write_bytes(context())
    run("decode", path, "--as", "hvm-context", "-o", document)
    whole = json.loads(document.read_text())
    whole["records"][0]["body"]["entries"] = odd
    document.write_text(json.dumps(whole))
    assert run("encode", document, "-o", tmp_path / "again")[0] == 2


@pytest.mark.parametrize(
    "entries",
    [b"4}}, {", b"nul", b"\xff", b"[" * 20_000, b"1" * 5_000, b'{"type": 1} {', b""],
    ids=["no comma", "no value", "no UTF-8", "nested", "long number", "two values", "cut off"],
)
def test_a_list_of_records_that_is_no_json(tmp_path: Path, entries: bytes) -> None:
    """Who asks for its entries reads it, outside of what told of errors in the document."""
    head = b'{"luformat": {"schema": 2, "kind": "lu-stream"}, "byte_order": "little", "records": ['
    exercise(tmp_path, "document", head + entries)
    assert run("encode", tmp_path / "input", "-o", tmp_path / "out")[0] == 2
    assert not (tmp_path / "out").exists()
