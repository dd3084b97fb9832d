"""Nothing that an input holds reaches a terminal, a report or a picture raw."""

from __future__ import annotations

import json
import lzma
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from luformat.cli import cli
from luformat.render.escape import escaped, for_github, painted, style

ROOT = Path(__file__).parent.parent.parent
EXT = ROOT / "tests" / "data" / "handover" / "ext"
SAVE = ROOT / "tests" / "data" / "save" / "pvhtiny-p.xlsave.xz"
EVIL = "x\x1b]0;owned\x07\x1b[2J\x9b31m\r\n::error::all good\u202e\u2066\u200f\u2028\x7f<b>&'\""
"""Escape sequences, a forged line, a GitHub command, bidi controls, and what XML reads."""
PLAIN = EVIL.encode("ascii", "ignore").decode()
EVIL_NAME = os.fsdecode("n\x1b[31m\n::error::\u202e<&\x7f".encode() + b"\xff")
FORMATS = ("text", "json", "sarif", "junit", "github")


def luformat(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def is_harmless(text: str) -> bool:
    return all(line.isprintable() for line in text.split("\n"))


def checked(*arguments: object) -> Result:
    """Run a command; whatever it says is printable, and it ends as documented."""
    done = luformat(*arguments)
    assert done.exit_code in (0, 1, 2), (done.exception, done.stderr)
    for text in (done.stdout, done.stderr):
        assert is_harmless(text), [line for line in text.split("\n") if not line.isprintable()]
        assert not re.search(r"^\s*::(?!(error|warning|notice) file=)", text, re.MULTILINE)
        assert not text.startswith("all good")
    return done


def evil_save(folder: Path) -> Path:
    """Write a save file whose configuration and device model have hostile names and values."""
    host, save, document = (folder / name for name in ("host.yaml", "save", "doc"))
    host.write_text("domains: [{kind: hvm, emulator: qemu-upstream, pages: 8}]")
    assert luformat("build", host, "--format", "xl-save", "-o", save).exit_code == 0
    assert luformat("decode", save, "-o", document).exit_code == 0
    content = json.loads(document.read_text())
    for record in content["records"]:
        body = record.get("body", {})
        if "config" in body:
            config = json.loads(body["config"])
            config[EVIL] = config["c_info"]["name"] = EVIL
            body["config"] = json.dumps(config, ensure_ascii=False)
            length = 4 + len(body["config"].encode()) + 1
        if record.get("type_name") == "EMULATOR_XENSTORE_DATA":
            for entry in body["entries"]:
                entry["key"] += PLAIN
                entry["value"] = PLAIN
    content["records"][0]["body"]["words"]["len_optional_data"] = length
    document.write_text(json.dumps(content))
    done = luformat("encode", document, "-o", save)
    assert done.exit_code == 0, done.stderr
    return save


def evil_xenstore(folder: Path) -> Path:
    """Write the state of a xenstored with hostile paths and values."""
    host, state = folder / "empty.yaml", folder / "xenstore"
    host.write_text("")
    assert luformat("build", host, "--format", "xenstore-state", "-o", state).exit_code == 0
    content = state.read_bytes()
    for old, new in (
        (b"/name", b"\x1b[2J\xff"),
        (b"domain-0", b"\r\x9b\x07\n::e:"),
        (b"ow", b"\x1b\n"),
    ):
        content = content.replace(old, new)
    state.write_bytes(content)
    return state


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Inputs with hostile content, all of them under hostile names."""
    folder = tmp_path_factory.mktemp("evil")
    found = {
        "save": evil_save(folder),
        "xenstore": evil_xenstore(folder),
        "dump": folder / "dump",
        "stream": folder / "stream",
        "cut save": folder / "cut",
    }
    found["dump"].write_bytes(lzma.decompress((EXT / "memory.kdump.xz").read_bytes()))
    stream = bytearray((EXT / "stream.bin").read_bytes())
    stream[8:10] = b"\x0e\x07"  # an older Xen, which a rule looks at
    found["stream"].write_bytes(stream[:-16])
    found["cut save"].write_bytes(found["save"].read_bytes()[:-300])
    return {
        kind: path.rename(path.with_name(f"{path.name}{EVIL_NAME}")) for kind, path in found.items()
    }


KINDS = ("save", "xenstore", "dump", "stream", "cut save")


@pytest.mark.parametrize("kind", KINDS)
def test_what_reading_verbs_say_is_harmless(inputs: dict[str, Path], kind: str) -> None:
    path = inputs[kind]
    for arguments in (
        ("find", path),
        ("find", path, "--json"),
        ("show", path, "--depth", 9, "--limit", 200),
        ("show", path, "--hex", "--depth", 9),
        ("show", path, "--json"),
        ("show", path, EVIL),
        ("map", path),
        ("map", path, "--json"),
        ("diff", path, EXT / "stream.bin"),
        ("diff", path, SAVE, "--json", "--as", "xl-save"),
        ("extract", path, "-o", path.parent / EVIL_NAME / "x"),
        ("verify", path, "--select", EVIL),
    ):
        checked(*arguments)


def test_the_values_are_shown_escaped(inputs: dict[str, Path]) -> None:
    shown = checked("show", inputs["save"], "--depth", 9, "--limit", 200).stdout
    assert "\\x1b]0;owned\\x07" in shown
    assert "]0;owned" in checked("diff", inputs["save"], SAVE).stdout


@pytest.mark.parametrize("kind", KINDS)
def test_reports_are_harmless_and_whole(inputs: dict[str, Path], kind: str) -> None:
    reports = {
        form: checked("verify", inputs[kind], "--format", form).stdout.removesuffix("\n")
        for form in FORMATS
    }
    findings = json.loads(reports["json"])["findings"]
    run = json.loads(reports["sarif"])["runs"][0]
    assert len(run["results"]) == len(findings)
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[\w/%.~-]+", uri, re.ASCII)
    suite = ElementTree.fromstring(reports["junit"])  # noqa: S314 - our own report
    assert "\\x1b[31m\\n::error::" in suite.attrib["name"]
    annotations = reports["github"].splitlines()
    assert len(annotations) == len(findings)
    assert all(line.startswith("::") and line.count("::") >= 2 for line in annotations)
    assert sum(line.startswith("error LU") for line in reports["text"].splitlines()) == sum(
        finding["severity"] == "error" for finding in findings
    )


def test_a_picture_is_harmless(inputs: dict[str, Path]) -> None:
    picture = checked("map", inputs["dump"], "-o", "-").stdout
    title = ElementTree.fromstring(picture)[0].text  # noqa: S314 - our own picture
    assert title is not None
    assert "\\x1b[31m" in title


@pytest.mark.parametrize(
    "document",
    [
        {EVIL: 1},
        {"luformat": {"schema": 1, "kind": EVIL}},
        {"luformat": {"schema": 1, "kind": "lu-stream"}, "byte_order": EVIL, "records": []},
        {
            "luformat": {"schema": 1, "kind": "lu-stream"},
            "byte_order": "little",
            "records": [{"type": 0x40000000, EVIL: 4}],
        },
        {
            "luformat": {"schema": 1, "kind": "lu-stream"},
            "byte_order": "little",
            "records": [{"type": 0x40000000, "body": {EVIL: "\ud800"}}],
        },
        {
            "luformat": {"schema": 1, "kind": "lu-stream"},
            "byte_order": "little",
            "records": [{"type": EVIL}],
        },
    ],
)
def test_keys_of_a_document_are_harmless(tmp_path: Path, document: Any) -> None:
    path = tmp_path / EVIL_NAME
    path.write_text(json.dumps(document))
    done = checked("encode", path, "-o", "-")
    assert done.exit_code == 2
    assert done.stderr.count("\nerror: ") == 0


@pytest.mark.parametrize(
    "text", ['"KEY": 1', 'ram: "KEY"', 'domains: [{"KEY": 1}]', 'byte_order: "KEY"', "["]
)
def test_keys_of_a_host_are_harmless(tmp_path: Path, text: str) -> None:
    path = tmp_path / EVIL_NAME
    path.write_text(text.replace('"KEY"', json.dumps(EVIL)))
    assert checked("build", path, "-o", tmp_path / "out").exit_code == 2


def arguments() -> Iterator[tuple[object, ...]]:
    stream = EXT / "stream.bin"
    yield ("show", EVIL_NAME)
    yield ("explain", EVIL)
    yield ("verify", stream, "--ignore", EVIL)
    yield ("verify", stream, "--format", EVIL)
    yield ("find", stream, "--bootmem", EVIL)
    yield ("find", stream, "--xen-cmdline", f"liveupdate={EVIL}")
    yield ("diff", stream, stream, "--ignore", EVIL)
    yield ("build", ROOT / "docs" / "examples" / "host.yaml", "-o", "x", "--fault", EVIL)
    yield ("extract", stream, "-o", f"/{EVIL_NAME}/nowhere")
    yield ("schema", "check", EVIL_NAME, "current")
    yield ("schema", EVIL)
    yield (EVIL,)
    yield (f"--{EVIL}",)


@pytest.mark.parametrize("call", [*arguments()], ids=range(13))
def test_arguments_come_back_harmless(call: tuple[object, ...]) -> None:
    checked(*call)


@given(st.text(st.characters(exclude_categories=[])), st.sampled_from(["red", "cyan", None]))
def test_only_style_is_left_of_a_line(text: str, fg: str | None) -> None:
    line = f"{text} {style(text, fg=fg, bold=True)} {style(escaped(text), dim=True)}"
    shown = painted(line, colour=True)
    assert re.sub(r"\x1b\[(?:3[16];1|36;1|1|2|0)m", "", shown).isprintable()
    assert painted(line, colour=False).isprintable()
    assert for_github(text).isprintable()
    assert not set(for_github(text, is_property=True)) & set(":,\n\r")
