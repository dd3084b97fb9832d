"""The explorer's reading of dumps, streams and images, under Node: no browser needed."""

from __future__ import annotations

import json
import os
import struct
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest

import luformat
from luformat.memory.write import write_avml, write_elf, write_kdump, write_lime, write_raw
from luformat.records.index import record_number
from tests.browser.conftest import MIB, Corpus, Tree, at
from tests.fuzz.frames import split
from tests.support.corpus import DATA
from tests.support.framing import SIGNS, framed
from tests.support.handovers import build, lu_version, stream_of

ROUNDS = int(os.environ.get("LUFORMAT_DAMAGED_ROUNDS", "100"))
"""Damaged inputs of each of eight files; LUFORMAT_DAMAGED_ROUNDS=2500 is the test in full."""
VECTORS = Path(__file__).parents[1] / "conformance" / "vectors"


def facts(name: str) -> Any:
    return json.loads((DATA / "handover" / name / "facts.json").read_text(encoding="utf-8"))


def labels(nodes: list[Any]) -> list[str]:
    return [node["label"] for node in nodes]


def raw(tmp_path: Path, **options: Any) -> Path:
    """Return a raw dump of a synthetic handover."""
    path = tmp_path / "memory.raw"
    write_raw(path, build(**options).pieces)
    return path


@pytest.mark.parametrize("form", ["raw", "elf"])
@pytest.mark.parametrize("name", ["gold", "ext"])
def test_real_dumps_open_and_little_of_them_is_read(
    tree: Tree, corpus: Corpus, name: str, form: str
) -> None:
    file = corpus(f"handover/{name}/memory.{form}")
    shown = tree(file, depth=1)
    expected = facts(name)
    assert shown["facts"]["breadcrumb"] == f"maddr {expected['breadcrumb_maddr']}"
    assert shown["facts"]["records"] == str(len(expected["records"]))
    assert shown["bytesRead"] < 5 * MIB
    pages = at(shown, "MFN array")["children"]
    assert [page["where"]["maddr"] // 4096 for page in pages] == [
        int(mfn, 16) for mfn in expected["mfns"]
    ]


def test_records_stand_where_the_producer_wrote_them(tree: Tree, corpus: Corpus) -> None:
    shown = tree(corpus("handover/ext/memory.raw"), depth=1)
    places = {}
    for node in shown["nodes"][2:]:
        for each in node["children"] if node["label"].startswith("domain") else [node]:
            places[each["where"]["stream"]] = (each["where"]["maddr"], each["where"]["file"])
    expected = facts("ext")
    mfns = [int(mfn, 16) for mfn in expected["mfns"]]
    for entry in expected["records"]:
        page, within = divmod(entry["offset"], 4096)
        maddr = mfns[page] * 4096 + within
        assert places[entry["offset"]] == (maddr, maddr)


def test_64_bit_registers_are_exact(tree: Tree, corpus: Corpus) -> None:
    file = corpus("handover/ext/stream.bin")
    shown = tree(file, depth=4)
    assert shown["kind"] == "lu-stream"
    regs = at(shown, "domain 0", "X86_PV_VCPU_BASIC#1", "context", "user_regs")
    with luformat.open(file) as found:
        handover = found.handover()
        records = [r for r in handover.records if r.type_name == "X86_PV_VCPU_BASIC"]
        expected = handover.body(records[1]).value.context.user_regs
        for node in regs["children"]:
            value = getattr(expected, node["label"])
            shown_value = node["value"] if isinstance(value, bytes) else int(node["value"])
            assert shown_value == (value.hex() if isinstance(value, bytes) else value), node
    rip = next(node for node in regs["children"] if node["label"] == "rip")
    assert int(rip["value"]) > 1 << 53


@pytest.mark.parametrize("page_size", [4096, 16384, 65536])
@pytest.mark.parametrize("order", ["little", "big"])
def test_byte_order_and_page_size_are_found(
    tree: Tree, tmp_path: Path, order: Literal["little", "big"], page_size: int
) -> None:
    path = raw(
        tmp_path,
        records=[lu_version(4, 14, order)] * 3,
        byte_order=order,
        page_size=page_size,
        placement="shuffled",
        nr_pages=3,
    )
    shown = tree(path, depth=1)
    assert shown["facts"]["byte order"] == f"{order}-endian"
    assert at(shown, "MFN array")["text"] == "3 data pages in 3 pieces"
    assert labels(shown["nodes"])[2:] == ["LU_VERSION"] * 3 + ["END"]
    assert at(shown, "LU_VERSION", "xen_minor")["value"] == 14


@pytest.mark.parametrize("page_size", [8192, 32768])
def test_page_sizes_that_share_a_magic_are_told_by_the_array(
    tree: Tree, tmp_path: Path, page_size: int
) -> None:
    records = [lu_version(4, 14), (0xC0007E57, bytes(3 * page_size))]
    built = build(records, page_size=page_size, placement="shuffled")
    path = tmp_path / "memory.raw"
    write_raw(path, built.pieces)
    shown = tree(path)
    assert shown["facts"]["data pages"] == str(built.nr_pages)
    assert labels(shown["nodes"])[2:] == ["LU_VERSION", "record 0xc0007e57", "END"]


@pytest.mark.parametrize(("bits", "order"), [(32, "little"), (64, "big")])
def test_elf_classes_and_byte_orders(
    tree: Tree, tmp_path: Path, bits: Literal[32, 64], order: Literal["little", "big"]
) -> None:
    built = build([lu_version(4, 14, order)], byte_order=order)
    path = tmp_path / "memory.elf"
    write_elf(path, built.pieces, bits=bits, byte_order=order)
    shown = tree(path)
    assert shown["facts"]["byte order"] == f"{order}-endian"
    assert labels(shown["nodes"]) == ["breadcrumb", "MFN array", "LU_VERSION", "END"]


def test_unlikely_places_need_the_whole_dump_or_a_hint(tree: Tree, tmp_path: Path) -> None:
    path = raw(tmp_path, breadcrumb=0x1235000)
    first = tree(path)
    assert not first["wasFound"]
    assert first["bytesRead"] < 5 * MIB
    searched = tree(path, full=True)
    assert searched["facts"]["breadcrumb"] == "maddr 0x1235000"
    for hint in ("16M@0x1235000", "console=vga liveupdate=1M@0x1 liveupdate=16M@0x1235000 x=y"):
        hinted = tree(path, bootmem=hint)
        assert hinted["facts"]["breadcrumb"] == "maddr 0x1235000"
        assert hinted["bytesRead"] < MIB
    wrong = tree(path, bootmem="16M@0x1234000")
    assert "does not start with a breadcrumb" in wrong["error"]["message"]
    assert wrong["error"]["where"]["maddr"] == 0x1234000


def test_a_raw_dump_may_start_at_another_address(tree: Tree, tmp_path: Path) -> None:
    base = 0x100000000
    built = build(breadcrumb=base, array=base + 0x8000, first_mfn=(base >> 12) + 16)
    path = tmp_path / "high.raw"
    write_raw(path, built.pieces, base=base)
    shown = tree(path, base=base)
    assert shown["facts"]["breadcrumb"] == "maddr 0x100000000"
    assert at(shown, "LU_VERSION")["where"] == {
        "stream": 0,
        "maddr": base + 16 * 4096,
        "file": 16 * 4096,
    }


HOSTILE: dict[str, tuple[dict[str, Any], str]] = {
    "count beyond memory": ({"shifted": 1 << 50}, "more than the memory in the dump"),
    "count sign-extended": ({"shifted": 0xFFFFFFFF_80000000}, "32-bit shift"),
    "count zero": ({"shifted": 0}, "page count is zero"),
    "array beyond the file": ({"array_word": 1 << 40}, "lies beyond the memory"),
    "array beyond any machine": ({"array_word": (1 << 64) - 4096}, "lies beyond the memory"),
    "array not aligned": ({"array_word": 0x2000008}, "not a multiple of the page size"),
    "MFN beyond any machine": ({"entries": {0: 1 << 60}}, "beyond any machine's memory"),
    "MFN beyond the file": ({"entries": {0: 0x7000000}}, "beyond the memory in the dump"),
    "magic with the document's byte": ({"magic": 0x4C89766555706000}, "0x89"),
    "magic of a kimage entry": ({"magic": 0x4C69766555706020}, "IND_WRITE64"),
    "magic not masked": ({"magic": 0x4C69766555706461}, "not masked"),
    "first page cleared": ({"damage": {0: bytes(4096)}}, "begins with END"),
    "first record implausible": ({"damage": {0: b"\x77" * 8}}, "not plausible"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_broken_breadcrumb_is_named(tree: Tree, tmp_path: Path, case: str) -> None:
    options, expected = HOSTILE[case]
    shown = tree(raw(tmp_path, **options), full=True)
    assert expected in shown["error"]["message"]
    assert shown["error"]["hint"]


@pytest.mark.parametrize(
    ("vector", "says"),
    [
        ("lu307-in-memory.elf", "24 bytes behind END read as 1 record and a further END"),
        ("lu308-octets.elf", "bytes follow END that are neither records nor filled"),
        ("lu211-absent-page.elf", "nothing of the stream is missing"),
        ("lu309-record-of-no-end.bin", "4 bytes follow END that are neither records"),
    ],
)
def test_what_follows_end_is_told(tree: Tree, vector: str, says: str) -> None:
    shown = tree(VECTORS / vector, full=True)
    assert [each for each in shown["findings"] if says in each["message"]], shown["findings"]
    assert all(each["isWarning"] for each in shown["findings"])
    assert labels(shown["nodes"])[-1] == "END"


@pytest.mark.parametrize("vector", ["lu308-byte-of-its-own.elf", "lu209-zeros-behind-end.elf"])
def test_slack_is_no_matter(tree: Tree, vector: str) -> None:
    assert tree(VECTORS / vector, full=True)["findings"] == []


def test_an_end_in_a_page_of_zeros_is_none(tree: Tree) -> None:
    shown = tree(VECTORS / "lu209-end-in-zeros.elf", full=True)
    assert "END" not in labels(shown["nodes"])
    assert "data page 1 is all zeros" in json.dumps(shown["nodes"][-1])


def test_frames_listed_twice_are_noted_and_end_somewhere(tree: Tree, tmp_path: Path) -> None:
    # Every entry names the first page: behind its last record, it begins again.
    records = [lu_version(4, 14)] * 256
    first = 0x4000
    options = {"placement": "ascending", "nr_pages": 4, "end": False}
    entries = {1: first, 2: first, 3: first}
    shown = tree(raw(tmp_path, records=records, first_mfn=first, entries=entries, **options))
    assert any("stands for page" in each["message"] for each in shown["findings"])
    assert shown["facts"]["records"] == "1024"
    assert "without END" in shown["nodes"][-1]["error"]["message"]


@pytest.mark.parametrize("order", ["little", "big"])
def test_a_length_beyond_the_stream_is_an_error_in_its_place(
    tree: Tree, order: Literal["little", "big"]
) -> None:
    stream, _ = stream_of([lu_version(4, 14, order)], order, end=False)
    head = framed("LU_DOMAIN_INFO", b"", SIGNS[order], length=0xFFFFFFF0)
    shown = tree(stream + head, depth=1)
    assert labels(shown["nodes"]) == ["LU_VERSION", "error"]
    error = shown["nodes"][1]["error"]
    assert error["message"] == (
        "record 1 (LU_DOMAIN_INFO): body of 4294967280 bytes, but only 0 are left"
    )
    assert error["where"] == {"stream": 16, "file": 16}
    assert error["hint"]


def test_a_stream_without_end_says_so(tree: Tree) -> None:
    stream, _ = stream_of([lu_version(4, 14)], end=False)
    shown = tree(stream)
    assert "without END" in shown["nodes"][-1]["error"]["message"]


def test_a_short_body_keeps_what_was_read(tree: Tree) -> None:
    stream, _ = stream_of([lu_version(4, 14)])
    body = struct.pack("<IHH", 1, 12, 7)
    shown = tree(stream[:16] + framed("LU_DOMAIN_INFO", body) + stream[16:], depth=2)
    info = at(shown, "domain", "LU_DOMAIN_INFO")
    names = labels(info["children"])
    assert names[:4] == ["header", "domain_type", "page_shift", "domain_id"]
    assert names[-1] == "error"
    assert "body/domain_handle" in info["children"][-1]["error"]["message"]
    assert info["children"][-1]["error"]["where"]["stream"] == 32


def test_a_body_too_large_for_a_page_is_left_to_the_command_line(tree: Tree) -> None:
    stream, _ = stream_of([lu_version(4, 14), (0x40000001, bytes(9 * MIB))])
    shown = tree(stream, depth=1)
    assert labels(shown["nodes"]) == ["LU_VERSION", "LU_M2P", "END"]
    [error] = at(shown, "LU_M2P")["children"]
    assert "more than this page takes apart" in error["error"]["message"]
    assert "luformat show" in error["error"]["hint"]


def test_what_follows_from_fields_that_were_not_read_is_no_error_of_its_own(tree: Tree) -> None:
    frames = split("lu-stream", (DATA / "handover" / "ext" / "stream.bin").read_bytes())
    assert frames is not None
    number = record_number("SHARED_INFO")
    records = tuple((w, body[:2800] if w[0] == number else body) for w, body in frames.records)
    shown = json.dumps(tree(replace(frames, records=records).join(), depth=9))
    assert "requested" in shown or "end of" in shown
    assert "cannot be computed" not in shown


def test_damaged_files_give_a_tree_or_an_explanation(
    explorer: Path, corpus: Corpus, tmp_path: Path
) -> None:
    built = build([lu_version(4, 14), (0xC0007E57, bytes(9000))], placement="shuffled")
    write_elf(tmp_path / "memory.elf", built.pieces)
    write_kdump(tmp_path / "memory.kdump", built.pieces, flattened=True)
    write_lime(tmp_path / "memory.lime", built.pieces)
    write_avml(tmp_path / "memory.avml", built.pieces)
    saved = tmp_path / "head.xlsave"
    saved.write_bytes(corpus("save/pvhtiny-p.xlsave").read_bytes()[:100000])
    names = ("memory.elf", "memory.kdump", "memory.lime", "memory.avml")
    files = [DATA / "handover" / "ext" / "stream.bin", saved, *(tmp_path / name for name in names)]
    files += [VECTORS / "lu891-whole.bin", VECTORS / "lu894-whole.bin"]
    program = Path(__file__).with_name("damage.mjs")
    done = subprocess.run(
        ["node", program, explorer, str(ROUNDS), *files],
        capture_output=True,
        text=True,
        timeout=3 * ROUNDS,
    )
    result = json.loads(done.stdout)
    assert result["failures"] == []
    assert result["opened"] > 100
    assert result["refused"] > 10


def test_every_record_of_a_real_save_file_is_listed(tree: Tree, corpus: Corpus) -> None:
    file = corpus("save/pvhtiny-p.xlsave")
    shown = tree(file, depth=1)
    assert shown["kind"] == "xl-save"
    assert shown["bytesRead"] < MIB
    image = at(shown, "libxc image")
    names = labels(image["children"])
    head = (DATA / "save" / "pvhtiny-p.xlsave.verify-head.txt").read_text(encoding="utf-8")
    lengths = [
        int(line.rpartition(" ")[2])
        for line in head.splitlines()
        if line.startswith("Libxc Record") and "END" not in line
    ]
    records = [node for node in image["children"][2:] if "PAGE_DATA" not in node["label"]]
    header = 8
    assert [node["length"] for node in records] == [
        header + -(-length // 8) * 8 for length in lengths
    ]
    assert "PAGE_DATA \u00d7 1020" in names
    assert {"HVM_CONTEXT", "HVM_PARAMS", "X86_TSC_INFO"} <= set(names)
    assert labels(at(shown, "LIBXC_CONTEXT")["children"]) == ["header"]
    config = at(shown, "configuration", "config")
    assert '"type": "pvh"' in config["value"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b"\xfd7zXZ\0" + bytes(100), "compressed with xz"),
        (b"KDUMP   " + bytes(5000), "kdump header is damaged"),
        (b"EMiL" + bytes(28), "range header of version 0"),
        (b"AVML" + bytes(28), "range header of version 0"),
        (b"makedumpfile" + bytes(4), "holds no kdump file"),
        (b"\x28\xb5\x2f\xfd" + bytes(100), "compressed with zstd"),
        (b"\x7fELF" + bytes(100), "ELF header is damaged"),
        (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\0" + bytes(100), "not a core file"),
        (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x04\0" + bytes(100), "no machine memory"),
        (b"\x7fELF\x02\x01\x01", "ends inside the ELF header"),
        (b"LibxlFmt", "libxl header"),
        (b"no dump at all", "no breadcrumb"),
    ],
)
def test_what_cannot_be_opened_says_why(tree: Tree, data: bytes, message: str) -> None:
    shown = tree(data, depth=2)
    error = shown.get("error") or at(shown, "libxl header", "error")["error"]
    assert message in error["message"]
