"""The pages made from the layouts: nothing of the format is left out, all examples run."""

from __future__ import annotations

import html
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from luformat.cli import cli
from luformat.verify.engine import rules
from tests.support.corpus import unpacked
from tests.support.javascript import NODE_MODULES, link_package, missing
from tests.support.once import once
from tools.docs.hexdump import annotated
from tools.docs.instances import instances
from tools.docs.model import Format, enum_anchor, member_anchor, type_anchor
from tools.docs.octets import lines_of
from tools.docs.site import ROOT, write_site
from tools.docs.usage import SNIPPETS

FMT = Format()
PYTHON = sorted(path.name for path in SNIPPETS.glob("*.py"))
JAVASCRIPT = sorted(path.name for path in SNIPPETS.glob("*.js"))

RUN_ALL = """
const { format } = require('node:util');
const found = {};
for (const [name, example] of Object.entries(JSON.parse(process.argv[1]))) {
  let text = '';
  const log = (...values) => { text += `${format(...values)}\\n`; };
  try {
    new Function('require', 'console', example)(require, { log });
    found[name] = { text };
  } catch (error) {
    found[name] = { failed: error.stack };
  }
}
process.stdout.write(JSON.stringify(found));
"""
"""Runs all JavaScript examples in one process, each in a scope of its own."""


def run(
    command: Sequence[str | Path], folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a program in `folder` with some variables of its environment set."""
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    def write(folder: Path) -> None:
        write_site(folder / "docs", folder / "nav.yml")

    return once(tmp_path_factory, "pages", write) / "docs"


def test_every_type_has_its_picture_and_its_members(pages: Path) -> None:
    for key, layout in FMT.types.items():
        text = (pages / FMT.page_of_type(key)).read_text("utf-8")
        if not layout["fields"] and not layout["instances"]:
            continue
        found = re.findall(
            rf'(?:id="|#){re.escape(type_anchor(key))}[" ](.*?)(?=^## |\Z)',
            text,
            re.DOTALL | re.MULTILINE,
        )
        assert len(found) == 1, key
        section = found[0]
        drawn = set(re.findall(r"<title>(.*?)</title>", section))
        assert drawn == {spec["id"] for spec in layout["fields"] if spec["width"] != 0}, key
        if not layout["fields"]:
            assert "at places that are computed" in section, key
        plain = html.unescape(section)
        for member in (*layout["fields"], *layout["instances"]):
            what = f"{key}: {member['id']}"
            assert f'<a id="{member_anchor(key, member["id"])}">' in section, what
            assert f"<code>{member.get('orig_id', member['id'])}</code>" in plain, what


def test_every_enum_lists_its_members(pages: Path) -> None:
    for key, enum in FMT.enums.items():
        text = (pages / FMT.page_of_enum(key)).read_text("utf-8")
        assert f"#{enum_anchor(key)} }}" in text, key
        for member in enum["values"].values():
            assert f'<a id="{enum_anchor(key)}.{member["id"]}">' in text, key


def test_the_picture_of_a_fixed_layout_shows_each_octet_once() -> None:
    for key, layout in FMT.types.items():
        if not layout["size"]:
            continue
        lines = lines_of(layout["fields"])
        blocks = list(dict.fromkeys(block for line in lines for block in line.blocks))
        assert blocks[0].start == 0, key
        assert blocks[-1].stop == layout["size"], key
        for before, after in itertools.pairwise(blocks):
            assert after.start == before.stop, key
        for spec in layout["fields"]:
            own = [block for block in blocks if block.field == spec["id"]]
            if spec["width"]:
                assert own[0].start == spec["offset"], key
                assert own[-1].stop == spec["offset"] + spec["width"], key


def test_examples_are_the_bytes_of_the_file() -> None:
    """The instance that the page of LU_DOMAIN_INFO shows is that of the extracted stream."""
    found = instances()["xen_lu_records::lu_domain_info"]
    stream = (ROOT / "tests/data/handover/ext/stream.bin").read_bytes()
    offset = int(re.findall(r"stream\+(0x[0-9a-f]+)", found.place)[0], 16)
    assert stream[offset : offset + 48] == found.data
    lines = annotated(found).splitlines()
    assert "domain_type" in lines[0]
    assert "DHDR_TYPE_X86_PV" in lines[0]
    assert lines[0].split()[1:5] == ["01", "00", "00", "00"]


def test_every_schema_has_examples_in_both_languages() -> None:
    for names, suffix in ((PYTHON, ".py"), (JAVASCRIPT, ".js")):
        assert {name.removesuffix(suffix) for name in names} == set(FMT.schemas)


@pytest.mark.parametrize("name", PYTHON)
def test_python_examples_run(name: str) -> None:
    path = f"{ROOT}{os.pathsep}{ROOT / 'generated/python'}"
    done = run([sys.executable, SNIPPETS / name], ROOT, PYTHONPATH=path)
    assert done.returncode == 0, done.stderr
    assert done.stdout


def furnish(folder: Path) -> None:
    """Put the files into a folder that the JavaScript examples name."""
    (folder / "tests").symlink_to(ROOT / "tests")
    link_package(folder)
    unpacked(ROOT / "tests/data/save/pvhtiny-p.xlsave.xz", folder / "saved.xlsave")
    vectors = ROOT / "tests/conformance/vectors"
    shutil.copy(vectors / "lu891-whole.bin", folder / "saved.libvirt")
    shutil.copy(vectors / "lu894-whole.bin", folder / "suspend.image")
    export = ["schema", "export", str(folder / "schemas"), "--with-sample"]
    with pytest.raises(SystemExit) as ended:
        cli.main(export)
    assert ended.value.code == 0


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """What each JavaScript example prints, or how it fails."""
    if what := missing():
        pytest.skip(what)

    def run_all(folder: Path) -> None:
        furnish(folder)
        texts = {name: (SNIPPETS / name).read_text("utf-8") for name in JAVASCRIPT}
        done = run(["node", "-e", RUN_ALL, json.dumps(texts)], folder, NODE_PATH=str(NODE_MODULES))
        assert done.returncode == 0, done.stderr
        (folder / "printed.json").write_text(done.stdout, "utf-8")

    folder = once(tmp_path_factory, "javascript examples", run_all)
    return json.loads((folder / "printed.json").read_text("utf-8"))


@pytest.mark.parametrize("name", JAVASCRIPT)
def test_javascript_examples_run(name: str, printed: dict[str, dict[str, str]]) -> None:
    assert "failed" not in printed[name], printed[name]["failed"]
    assert printed[name]["text"]


def test_every_rule_has_a_page_and_the_tables_lead_there(pages: Path) -> None:
    folder = pages / "reference/rules"
    assert {path.stem for path in folder.glob("*.md")} == set(rules())
    for number, rule in rules().items():
        text = (folder / f"{number}.md").read_text("utf-8")
        assert text.startswith(f"# {number}: ")
        assert rule.title.split("`")[0] in text
        assert "## How to mend it" in text
    overview = (pages / "reference/rules.md").read_text("utf-8")
    assert set(re.findall(r"\[(LU\d{3})\]\(rules/\1\.md\)", overview)) == set(rules())
    tables = (pages / "reference/conformance.md").read_text("utf-8")
    tables += (pages / "reference/specification.md").read_text("utf-8")
    assert set(re.findall(r"\[(LU\d{3})\]\(\.?/?rules/\1\.md\)", tables)) == set(rules())


def test_a_page_of_a_rule_shows_the_bytes_of_its_vectors(pages: Path) -> None:
    """DR7 with bit 32 is the octet 01 in the vector, and 00 in the neighbour that is legal."""
    text = (pages / "reference/rules/LU614.md").read_text("utf-8")
    assert "dr7 is 0x100000400" in text
    broken, kept = re.findall(r"^(0x\w+)  .*?\[([0-9a-f]{2})\]", text, re.MULTILINE)
    assert broken == (kept[0], "01")
    assert kept[1] == "00"
    vectors = ROOT / "tests/conformance/vectors"
    row = int(broken[0], 16)
    name = re.findall(r"In `([\w.-]+)`", text)[0]
    data = (vectors / name).read_bytes()
    assert 0x01 in data[row : row + 16]


def test_words_of_a_log_lead_to_the_rule(pages: Path) -> None:
    text = (pages / "reference/messages.md").read_text("utf-8")
    line = next(each for each in text.splitlines() if "bad CR0" in each)
    assert "hvm&#95;load&#95;cpu&#95;ctxt()" in line or "hvm_load_cpu_ctxt()" in line
    assert "(rules/LU611.md)" in line
    refused = {rule.id for rule in rules().values() if rule.refuser}
    assert refused == set(re.findall(r"\(rules/(LU\d{3})\.md\)", text))


def test_every_command_says_its_help(pages: Path) -> None:
    text = (pages / "reference/commands.md").read_text("utf-8")
    done = run([sys.executable, "-m", "luformat", "verify", "--help"], ROOT, COLUMNS="80")
    assert done.returncode == 0, done.stderr
    shown = re.findall(r"## luformat verify .*?```text\n(.*?)```", text, re.DOTALL)[0]
    assert shown.split() == done.stdout.replace("python -m luformat", "luformat").split()
