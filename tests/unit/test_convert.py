"""decode and encode: every byte comes back, edits take effect, mistakes are named."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema_rs import Draft202012Validator

from luformat.cli import cli
from luformat.document.json_schemas import bundled
from tests.support.corpus import DATA, saved, saved_briefly
from tests.support.framing import XL_MAGIC, framed, libxl_header
from tests.unit.saved_layers import libxc_headers

STREAMS = [
    DATA / "handover" / run / name
    for run in ("gold", "ext")
    for name in ("stream.bin", "stream_pages.bin")
]
LU_DOMAIN_INFO = 0x40000003
BANNER = b"xl migration receiver ready, send binary domain data.\n"
Edit = Callable[[dict[str, Any]], None]


def run(*args: object) -> Result:
    return CliRunner().invoke(cli, [str(arg) for arg in args])


def decoded(path: Path, *options: object) -> dict[str, Any]:
    document = path.with_name(path.name + ".json")
    result = run("decode", path, "-o", document, *options)
    assert result.exit_code == 0, result.output
    loaded: dict[str, Any] = json.loads(document.read_text())
    return loaded


def encoded(document: dict[str, Any], folder: Path, *options: object) -> bytes:
    path = folder / "edited.json"
    path.write_text(json.dumps(document))
    result = run("encode", path, "-o", folder / "edited.bin", *options)
    assert result.exit_code == 0, result.output
    return (folder / "edited.bin").read_bytes()


def round_trip(data: bytes, folder: Path, *options: object) -> dict[str, Any]:
    """Check that the bytes come back, and the document against its schema."""
    path = folder / "input.bin"
    path.write_bytes(data)
    document = decoded(path, *options)
    Draft202012Validator(bundled("decode")).validate(document)
    result = run("encode", f"{path}.json", "-o", folder / "again.bin")
    assert result.exit_code == 0, result.output
    assert (folder / "again.bin").read_bytes() == data
    return document


@pytest.mark.parametrize("path", STREAMS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_handover_streams_come_back(path: Path, tmp_path: Path) -> None:
    document = round_trip(path.read_bytes(), tmp_path)
    raw = [entry["type_name"] for entry in document["records"] if "raw" in entry]
    assert all(name.startswith("unknown") for name in raw)
    assert document["page_size"] is None


def test_pv_save_file_comes_back_with_its_pages_aside(tmp_path: Path) -> None:
    data = saved("pvtiny-p")
    document = round_trip(data, tmp_path)
    assert not [entry for entry in document["records"] if "raw" in entry]
    contents = [entry["contents"] for entry in document["records"] if "contents" in entry]
    side = tmp_path / "input.bin.json.pages"
    assert sum(place["length"] for place in contents) == side.stat().st_size == 20 << 20


def test_pvh_save_file_without_most_of_its_page_lists_comes_back(tmp_path: Path) -> None:
    document = round_trip(saved_briefly("pvhtiny-p"), tmp_path)
    assert not [entry for entry in document["records"] if "raw" in entry]
    context = next(e for e in document["records"] if e.get("type_name") == "HVM_CONTEXT")
    types = [entry["typecode"] for entry in context["body"]["entries"]]
    assert types[0] == "header"
    assert types[-1] == "terminator"
    assert types.count("cpu_xsave") == 2


@pytest.mark.parametrize("run_name", ["gold", "ext"])
def test_dump_gives_the_extracted_stream(run_name: str, tmp_path: Path) -> None:
    dump = DATA / "handover" / run_name / "memory.kdump.xz"
    for options, name in (((), "stream.bin"), (("--all-pages",), "stream_pages.bin")):
        document = tmp_path / "dump.json"
        result = run("decode", dump, "--bootmem", "64M@0x10000000", "-o", document, *options)
        assert result.exit_code == 0, result.output
        assert json.loads(document.read_text())["page_size"] == 4096
        assert run("encode", document, "-o", tmp_path / "out").exit_code == 0
        expected = (DATA / "handover" / run_name / name).read_bytes()
        assert (tmp_path / "out").read_bytes() == expected


@pytest.mark.parametrize("order", ["<", ">"])
def test_odd_records_come_back(order: str, tmp_path: Path) -> None:
    version = framed(0x40000000, struct.pack(order + "II", 4, 14), order)
    odd = (
        framed(0xC0000077, b"seven77", order, fill=b"\x5a")
        + framed(LU_DOMAIN_INFO, bytes(13), order, fill=b"\1\2\3")
        + framed(9, b"\x01\x00\x00\x00\xff\x00\x00\x00short", order)
        + framed(7, bytes(4096), order)
        + framed(1, struct.pack(order + "II", 0xFFFFFFFF, 0), order)
        + framed(1, struct.pack(order + "IIQ", 1, 0, 7) + b"page" * 1024, order)
        + framed(0, b"", order)
    )
    document = round_trip(version + odd + b"behind the end", tmp_path)
    assert document["byte_order"] == ("little" if order == "<" else "big")
    assert document["slack"] == b"behind the end".hex()
    assert document["records"][1]["padding"] == "5a"
    assert "raw" in document["records"][2]
    assert document["records"][6]["contents"]["length"] == 4096


def test_guest_width_chooses_the_shared_info(tmp_path: Path) -> None:
    image = libxc_headers() + framed(2, bytes([4, 3]) + bytes(6))
    page = bytes(range(256)) * 16
    document = round_trip(image + framed(7, page) + framed(0), tmp_path)
    pending = document["records"][3]["body"]["info"]["evtchn_pending"]
    assert len(pending) == 32


@pytest.mark.parametrize("order", ["<", ">"])
def test_layers_of_a_migration_come_back(order: str, tmp_path: Path) -> None:
    words = struct.pack(order + "IIII", 0x01020304, 3, 0, 7) + struct.pack(order + "I", 3)
    xl = XL_MAGIC + words + b"{}\0"
    emulator = struct.pack(order + "II", 2, 0)
    data = (
        BANNER
        + xl
        + libxl_header(order)
        + framed(1, b"", order)
        + libxc_headers(order)
        + framed(16, b"", order)
        + framed(0, b"", order)
        + framed(2, emulator + b"key\0v\xe4lue\0", order)
        + framed(3, emulator + b"QEVM?", order)
        + framed(0, b"", order)
        + b"domain received, ready to unpause\0"
    )
    document = round_trip(data, tmp_path)
    assert [entry.get("layer") or entry["part"] for entry in document["records"]] == [
        "xl_handshake::receiver_banner",
        "xl_save::save_header",
        "xl_save::config_part",
        "libxl_stream::stream_header",
        "libxl",
        "libxc_image::ihdr",
        "libxc_image::dhdr",
        "libxc",
        "libxc",
        "libxl",
        "libxl",
        "libxl",
        "xl_handshake::receiver_ready",
    ]
    header, config = document["records"][1:3]
    del header["body"]["words"]["len_optional_data"]
    config["body"]["config"] = '{"c_info": {}}'
    changed = xl.replace(words, struct.pack(order + "IIIII", 0x01020304, 3, 0, 19, 15))
    changed = changed.replace(b"{}\0", b'{"c_info": {}}\0')
    assert encoded(document, tmp_path) == data.replace(xl, changed)


def test_broken_input_is_decoded_up_to_the_fault(tmp_path: Path) -> None:
    data = (DATA / "handover" / "ext" / "stream.bin").read_bytes()
    cut = tmp_path / "cut.bin"
    cut.write_bytes(data[:-20])
    result = run("decode", cut, "-o", tmp_path / "cut.json")
    assert result.exit_code == 2
    assert "error: " in result.output
    document = json.loads((tmp_path / "cut.json").read_text())
    assert document["incomplete"] in result.output
    assert encoded(document, tmp_path) == data[:-20]


@pytest.fixture(scope="module")
def ext(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("ext") / "ext.bin"
    path.write_bytes((DATA / "handover" / "ext" / "stream.bin").read_bytes())
    return json.dumps(decoded(path))


def of_type(document: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(e for e in document["records"] if e.get("type_name") == name)
    return found


def test_edited_fields_change_those_bytes_only(ext: str, tmp_path: Path) -> None:
    before = (DATA / "handover" / "ext" / "stream.bin").read_bytes()
    document = json.loads(ext)
    of_type(document, "LU_DOMAIN_INFO")["body"]["domain_id"] = 0x1234
    of_type(document, "X86_PV_VCPU_BASIC")["body"]["context"]["user_regs"]["rip"] = 2**64 - 2
    after = encoded(document, tmp_path)
    assert len(after) == len(before)
    changed = [at for at in range(len(before)) if before[at] != after[at]]
    assert 2 <= len(changed) <= 12
    assert struct.pack("<H", 0x1234) in after
    assert struct.pack("<Q", 2**64 - 2) in after


def test_records_can_be_removed_and_added(ext: str, tmp_path: Path) -> None:
    document = json.loads(ext)
    whole = encoded(document, tmp_path)
    info = of_type(document, "LU_DOMAIN_INFO")
    place = document["records"].index(info)
    del document["records"][place]
    without = encoded(document, tmp_path)
    assert len(whole) - len(without) in (8 + 48, 8 + 44 + 4)
    document["records"].insert(place, info)
    assert encoded(document, tmp_path) == whole
    document["records"].insert(0, {"type": 0x80000042, "raw": "abcdef"})
    assert encoded(document, tmp_path) == framed(0x80000042, b"\xab\xcd\xef") + whole


def put(name: str, field: str, value: object) -> Edit:
    def edit(document: dict[str, Any]) -> None:
        of_type(document, name)["body"][field] = value

    return edit


def top(name: str, value: object) -> Edit:
    return lambda document: document.__setitem__(name, value)


def entry(name: str, value: object) -> Edit:
    return lambda document: document["records"][0].__setitem__(name, value)


def drop(name: str, field: str) -> Edit:
    def edit(document: dict[str, Any]) -> None:
        del of_type(document, name)["body"][field]

    return edit


@pytest.mark.parametrize(
    ("edit", "where", "wanted"),
    [
        (put("LU_DOMAIN_INFO", "domain_id", 2**32), "body.domain_id", "an integer from 0 to"),
        (put("LU_DOMAIN_INFO", "domain_id", -1), "body.domain_id", "an integer from 0 to"),
        (put("LU_DOMAIN_INFO", "domain_id", 1.5), "body.domain_id", "an integer from 0 to"),
        (put("LU_DOMAIN_INFO", "domain_id", True), "body.domain_id", "an integer from 0 to"),
        (
            put("LU_DOMAIN_INFO", "domain_handle", "00"),
            "body.domain_handle",
            "16 bytes as 32 hex digits",
        ),
        (
            put("LU_DOMAIN_INFO", "domain_handle", "zz"),
            "body.domain_handle",
            "16 bytes as 32 hex digits",
        ),
        (
            put("LU_DOMAIN_INFO", "domain_tpye", 1),
            "body.domain_tpye",
            "one of domain_type, page_shift",
        ),
        (put("LU_DOMAIN_INFO", "domain_type", "x"), "body.domain_type", "or a number"),
        (drop("LU_DOMAIN_INFO", "domain_id"), "body.domain_id", "u"),
        (put("X86_PV_VCPU_BASIC", "context", 3), "body.context", "hex digits"),
        (put("X86_PV_VCPU_BASIC", "context", "00" * 5168), "body.context", "an object"),
        (put("X86_PV_VCPU_BASIC", "context", {"x": 1}), "body.context.x", "one of fpu_ctxt"),
        (put("SHARED_INFO", "info", {}), "body.info.vcpus", ""),
        (entry("type", 2**32), "$.records[0].type", "an integer from 0 to 4294967295"),
        (entry("raw", "00"), "$.records[0]", "either body or raw"),
        (entry("padding", "0000"), "$.records[0].padding", "0 bytes"),
        (entry("colour", "red"), "$.records[0].colour", "one of layer, type"),
        (entry("contents", {"offset": 0, "length": 9}), "$.records[0].contents", "side file"),
        (entry("contents", [1]), "$.records[0].contents", "offset and length"),
        (top("luformat", {"schema": 9, "kind": "lu-stream"}), "$.luformat.schema", "2"),
        (top("luformat", {"schema": 2, "kind": []}), "$.luformat.kind", "one of lu-stream"),
        (top("byte_order", "middle"), "$.byte_order", "one of little, big"),
        (top("records", {}), "$.records", "a list"),
        (top("slack", "f"), "$.slack", "hex digits"),
        (top("more", 1), "$.more", "one of luformat"),
    ],
)
def test_mistakes_are_named(edit: Edit, where: str, wanted: str, ext: str, tmp_path: Path) -> None:
    document = json.loads(ext)
    edit(document)
    (tmp_path / "bad.json").write_text(json.dumps(document))
    result = run("encode", tmp_path / "bad.json", "-o", tmp_path / "out")
    assert result.exit_code == 2, result.output
    assert f"{where}: wanted " in result.output
    assert wanted in result.output
    assert ", got " in result.output
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "[" * 100_000, "\ud800", '{"luformat": ' + "9" * 5000 + "}"]
)
def test_what_is_no_document_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    result = run("encode", tmp_path / "bad.json", "-o", tmp_path / "out")
    assert result.exit_code == 2, result.output
    assert "$" in result.output


def test_fields_that_nothing_announces_are_refused(tmp_path: Path) -> None:
    image = libxc_headers() + framed(10, struct.pack("<IIQQ", 1, 0, 3, 4)) + framed(0)
    document = round_trip(image, tmp_path)
    params = document["records"][2]["body"]
    params["params"].append(params["params"][0])
    (tmp_path / "bad.json").write_text(json.dumps(document))
    result = run("encode", tmp_path / "bad.json", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert "$.records[2].body: wanted fields that agree" in result.output
    del params["count"]
    twice = struct.pack("<IIQQQQ", 2, 0, 3, 4, 3, 4)
    assert encoded(document, tmp_path) == libxc_headers() + framed(10, twice) + framed(0)


def test_fields_need_what_they_depend_on(tmp_path: Path) -> None:
    area = bytes(512) + struct.pack("<QQ", 7, 0) + bytes(48) + bytes(256)
    xsave = struct.pack("<IIQQ", 0, 0, 7, 7) + area
    image = libxc_headers() + framed(6, xsave) + framed(0)
    document = round_trip(image, tmp_path)
    body = document["records"][2]["body"]
    assert "avx" in json.dumps(body)
    for name in ("legacy", "header"):
        broken = json.loads(json.dumps(document))
        del broken["records"][2]["body"]["context"]["area"][name]
        (tmp_path / "bad.json").write_text(json.dumps(broken))
        result = run("encode", tmp_path / "bad.json", "-o", tmp_path / "out")
        assert result.exit_code == 2, result.output
        assert "$.records[2].body" in result.output


def test_a_declared_length_does_not_take_all_memory(tmp_path: Path) -> None:
    header = {"byteorder": "04030201", "words": {"mandatory_flags": 3, "optional_flags": 0}}
    config = {"len_config": 2**32 - 1, "config": "{}", "reserved": ""}
    document = {
        "luformat": {"schema": 2, "kind": "xl-save"},
        "byte_order": "little",
        "records": [
            {"part": "xl_save::save_header", "body": header},
            {"part": "xl_save::config_part", "body": config},
        ],
    }
    (tmp_path / "bad.json").write_text(json.dumps(document))
    result = run("encode", tmp_path / "bad.json", "-o", tmp_path / "out")
    assert result.exit_code == 2, result.output
    assert "$.records[1].body: wanted fields of at most" in result.output
