"""The folder for Kaitai's format gallery keeps its rules, and reads its samples as ours does."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.support.javascript import missing
from tools.gallery import FOLDER, SAMPLES, gallery, main

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "ksy/tools/webide-check.mjs"
SCHEMAS = sorted(path.stem for path in (ROOT / "ksy").glob("*.ksy"))
SPDX = {"CC0-1.0"}
READ_ALL = """
import { readFileSync, readdirSync } from 'node:fs';
const [schemas, samples, tool] = process.argv.slice(1);
const { compileForWebIde, walk } = await import(`file://${tool}`);
const found = {};
for (const name of readdirSync(samples)) {
  const { Root, KaitaiStream } = await compileForWebIde(name, schemas);
  for (const file of readdirSync(`${samples}/${name}`)) {
    const bytes = new Uint8Array(readFileSync(`${samples}/${name}/${file}`));
    const root = new Root(new KaitaiStream(bytes.buffer));
    root._read();
    found[`${name}/${file}`] = walk(root);
  }
}
process.stdout.write(JSON.stringify(found));
"""
"""Reads all samples in one process, as the Web IDE would; prints what was found in each."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("gallery")
    assert len(list(gallery(target))) == len(SCHEMAS) + sum(map(len, SAMPLES.values())) + 1
    return target


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_keeps_the_rules_of_the_gallery(folder: Path, name: str) -> None:
    data = (folder / FOLDER / f"{name}.ksy").read_bytes()
    assert data.endswith(b"\n")
    assert not {b"\r", b"\t"} & {data[at : at + 1] for at in range(len(data))}
    schema = yaml.safe_load(data)
    meta = schema["meta"]
    assert meta["id"] == name
    assert all((meta["title"], meta["application"], schema["doc"]))
    assert meta["license"] in SPDX
    assert meta["tags"] == sorted(meta["tags"])
    assert schema["doc-ref"].split()[0].startswith("https://")
    # Nothing but the sources is another than in the schema of the repository.
    ours = yaml.safe_load((ROOT / "ksy" / f"{name}.ksy").read_text("utf-8"))
    assert without_sources(schema) == without_sources(ours)
    assert all((folder / FOLDER / f"{other}.ksy").is_file() for other in meta.get("imports", []))


def without_sources(node: object) -> object:
    if isinstance(node, dict):
        return {key: without_sources(value) for key, value in node.items() if key != "doc-ref"}
    return [without_sources(one) for one in node] if isinstance(node, list) else node


def test_all_sources_have_an_address_but_what_has_no_lasting_one(folder: Path) -> None:
    bare = {
        reference
        for path in (folder / FOLDER).iterdir()
        for reference in re.findall(r"doc-ref: (?!\|)(.+)", path.read_text("utf-8"))
        if not reference.startswith("https://")
    }
    assert bare == {"Intel Advanced Performance Extensions Architecture Specification"}


def test_every_sample_is_read_whole(folder: Path) -> None:
    """By the unpatched compiler, in the folder as it would be sent."""
    if what := missing():
        pytest.skip(what)
    done = subprocess.run(
        ["node", "--input-type=module", "-e", READ_ALL, folder / FOLDER, folder / "samples", TOOL],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    read = json.loads(done.stdout)
    assert {Path(name).parts[0] for name in read} == set(SAMPLES)
    assert {name: found["errors"] for name, found in read.items() if found["errors"]} == {}
    assert all(found["nodes"] > 1 for found in read.values())
    assert read["xen_hvm_context/pvhtiny-p.xlsave.hvm_context"]["nodes"] > 100


def test_the_command_counts_and_says_how_it_is_called(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "there")]) == 0
    assert "files in" in capsys.readouterr().out
    table = (tmp_path / "there" / "PULL_REQUEST.md").read_text("utf-8")
    assert all(f"`{name}`" in table for name in SCHEMAS)
    assert main([]) == 2
    assert "pull request" in capsys.readouterr().out
