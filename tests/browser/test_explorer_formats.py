"""The forms of dumps that the explorer reads, each held to the real files and to luformat."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from luformat.memory.write import write_kdump, write_lime
from tests.browser.conftest import Corpus, Tree, at
from tests.support.corpus import DATA
from tests.support.dumps import ENCODERS, flattened, write_avml
from tests.support.handovers import Handover, build, lu_version

REAL = (
    "handover/ext/memory.kdump",
    "handover/gold/memory.kdump",
)
CARVE = "luformat carve"


def record_places(shown: Any) -> list[tuple[str, int, int]]:
    """Return name, stream offset and machine address of each record that is shown."""
    nodes = [
        each
        for node in shown["nodes"][2:]
        for each in (node["children"] if node["label"].startswith("domain") else [node])
    ]
    return [(node["label"], node["where"]["stream"], node["where"]["maddr"]) for node in nodes]


@pytest.mark.parametrize("name", REAL)
def test_real_packed_dumps_show_what_luformat_shows(tree: Tree, corpus: Corpus, name: str) -> None:
    file = corpus(name)
    shown = tree(file, depth=1)
    facts = json.loads((DATA / name).with_name("facts.json").read_text("utf-8"))
    mfns = [int(mfn, 16) for mfn in facts["mfns"]]
    expected = [
        (record["offset"], mfns[record["offset"] // 4096] * 4096 + record["offset"] % 4096)
        for record in facts["records"]
    ]
    assert [(stream, maddr) for _, stream, maddr in record_places(shown)] == expected
    assert not [each for each in shown["findings"] if not each["isWarning"]]


@pytest.fixture
def handover() -> Handover:
    """A handover whose stream has more pages than one, scattered."""
    return build([lu_version(4, 14), (0xC0007E57, bytes(range(256)) * 60)], placement="shuffled")


def opens(shown: Any, built: Handover) -> None:
    assert shown["facts"]["breadcrumb"] == f"maddr {built.breadcrumb:#x}"
    assert shown["facts"]["data pages"] == str(built.nr_pages)
    assert shown["facts"]["records"] == "3"
    assert at(shown, "LU_VERSION", "xen_minor")["value"] == 14


@pytest.mark.parametrize("codec", ["zlib", "snappy", "stored"])
@pytest.mark.parametrize("form", ["plain", "flattened"])
def test_kdumps_open(tree: Tree, tmp_path: Path, handover: Handover, codec: str, form: str) -> None:
    path = tmp_path / "memory.kdump"
    write_kdump(path, handover.pieces, encode=ENCODERS[codec])
    if form == "flattened":
        data = path.read_bytes()
        pieces = [(at, data[at : at + 5000]) for at in range(0, len(data), 5000)]
        path.write_bytes(flattened(pieces[::-1]))
    opens(tree(path, depth=1, full=True), handover)


@pytest.mark.parametrize("codec", ["lzo", "zstd"])
def test_kdumps_of_other_codecs_are_left_to_a_command(
    tree: Tree, tmp_path: Path, handover: Handover, codec: str
) -> None:
    path = tmp_path / "memory.kdump"
    write_kdump(path, handover.pieces, encode=ENCODERS[codec])
    error = tree(path)["error"]
    assert codec in error["message"].lower()
    assert CARVE in error["hint"]


def test_a_damaged_page_of_a_kdump_is_absent_and_not_zeros(tree: Tree, corpus: Corpus) -> None:
    # The hint spares the search, which unpacks each page of the machine.
    file = corpus("dumps/ext-one-bit-flipped.kdump")
    error = tree(file, bootmem="1M@0x10000000")["error"]
    assert "cannot be read: damaged" in error["message"]
    assert error["where"]["maddr"] == 0x1F4CD000


def test_a_search_over_all_of_a_kdump_ends_with_the_damaged_page(
    tree: Tree, tmp_path: Path, handover: Handover
) -> None:
    path = tmp_path / "memory.kdump"
    write_kdump(path, handover.pieces, encode=ENCODERS["zlib"])
    data = bytearray(path.read_bytes())
    _, packed = ENCODERS["zlib"](handover.all_pages[:4096])
    data[data.index(packed) + len(packed) // 2] ^= 1
    path.write_bytes(data)
    error = tree(path, full=True)["error"]
    assert "cannot be read: damaged" in error["message"]
    assert error["where"]["maddr"] == handover.mfns[0] * 4096


def test_a_flattened_core_is_left_to_a_command(tree: Tree, corpus: Corpus) -> None:
    error = tree(corpus("dumps/ext-makedumpfile-F-E.flat"))["error"]
    assert "makedumpfile -R" in error["hint"]


def test_lime_opens_and_says_where_it_is_cut(
    tree: Tree, tmp_path: Path, handover: Handover
) -> None:
    path = tmp_path / "memory.lime"
    write_lime(path, handover.pieces)
    opens(tree(path, depth=1, full=True), handover)
    data = path.read_bytes()
    path.write_bytes(data[:-100])
    error = tree(path, full=True)["error"]
    assert "past the end of the truncated file" in error["message"]
    assert "100 bytes of memory are missing" in error["hint"]


def test_real_avml_opens_and_says_what_its_tool_left_out(tree: Tree, corpus: Corpus) -> None:
    shown = tree(corpus("dumps/ext-avml-0.17-compress.avml"), depth=0)
    assert shown["facts"]["records"] == "13"
    (finding,) = shown["findings"]
    assert "AVML 0.17 leaves out blocks of zeros" in finding["message"]


@pytest.mark.parametrize("padding", [False, True])
def test_avml_opens(tree: Tree, tmp_path: Path, handover: Handover, padding: bool) -> None:
    path = tmp_path / "memory.avml"
    write_avml(path, handover.pieces, padding=padding)
    opens(tree(path, depth=1, full=True), handover)


def test_a_chunk_of_avml_that_does_not_fit_its_checksum_is_absent(
    tree: Tree, tmp_path: Path, handover: Handover
) -> None:
    path = tmp_path / "memory.avml"
    write_avml(path, handover.pieces)
    data = bytearray(path.read_bytes())
    at_first = data.index(b"sNaPpY") + 6
    while data[at_first] not in (0, 1):
        at_first += 1
    data[at_first + 4] ^= 1
    path.write_bytes(data)
    shown = tree(path, full=True)
    assert "error" in shown


def test_gzip_is_unpacked_and_a_cut_one_read_as_far_as_it_goes(
    tree: Tree, corpus: Corpus, tmp_path: Path
) -> None:
    stream = corpus("handover/ext/stream.bin").read_bytes()
    packed = gzip.compress(stream)
    path = tmp_path / "stream.bin.gz"
    path.write_bytes(packed)
    shown = tree(path, depth=0)
    assert shown["kind"] == "lu-stream"
    assert shown["facts"]["records"] == "13"
    assert shown["findings"] == []
    path.write_bytes(packed[: len(packed) // 2])
    cut = tree(path, depth=0)
    assert "gzip file is cut off or damaged" in cut["findings"][0]["message"]
    assert "broken" in cut["nodes"][-1]
