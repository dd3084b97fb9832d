"""The npm package from another folder: installed as npm does it, required, imported, with types."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.corpus import DATA
from tests.support.javascript import NODE_MODULES, missing
from tests.support.once import once

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "javascript"
STREAM = DATA / "handover" / "ext" / "stream.bin"

REQUIRED = """
const { readFileSync } = require('node:fs');
const { ExactStream, XenLuStream } = require('luformat-ksy');
const stream = new XenLuStream(new ExactStream(readFileSync(process.argv[2])));
console.log(stream.records.length);
"""
IMPORTED = """
import { readFileSync } from 'node:fs';
import parsers, { ExactStream, XenLuStream } from 'luformat-ksy';
const stream = new XenLuStream(new ExactStream(readFileSync(process.argv[2])));
console.log(parsers.XenLuStream === XenLuStream ? stream.records.length : 'two of a kind');
"""
TYPED = """
import { ExactStream, XenLuMemory, XenLuStream, XenRecord, XlSave } from 'luformat-ksy';

declare const data: Uint8Array;
const stream = new XenLuStream(new ExactStream(data));
for (const record of stream.records) {
  const length: number = record.header.lenBody;
  const isUpdate: boolean = record.isLiveUpdate;
  const isVersion: boolean = record.recordType === XenRecord.RecordType.LU_VERSION;
  console.log(length, isUpdate, isVersion);
}
const isBe: boolean = new XlSave(new ExactStream(data.buffer as ArrayBuffer)).header.hostIsBe;
const at: number | bigint = new XenLuMemory(new ExactStream(data)).ofsBreadcrumb;
// @ts-expect-error: there is no such field
console.log(isBe, at, stream.nothing);
// @ts-expect-error: a stream is wanted
new XenLuStream(data);
"""
CHECK = Path(__file__).with_name("types.mjs")
FORMS = ("linked", "packed")
WAYS = {
    "--module commonjs --moduleResolution node10": ["typed.ts"],
    "--module esnext --moduleResolution bundler": ["typed.ts"],
    "--module node16": ["typed.cts", "typed.mts"],
}
"""Options of TypeScript, and the files of a program that is checked with them."""


def run(folder: Path, *command: str | Path) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def install_both(folder: Path) -> None:
    """Make the folders `linked` and `packed`, other projects that have the package."""
    npm = shutil.which("npm")
    assert npm
    sources = [PACKAGE, NODE_MODULES / "kaitai-struct"]
    names = run(folder, npm, "pack", "--silent", "--ignore-scripts", *sources).split()
    for name, wanted in (("linked", sources), ("packed", [folder / each for each in names])):
        project = folder / name
        project.mkdir()
        run(project, npm, "install", "--offline", "--no-audit", "--no-fund", *wanted)


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if what := missing():
        pytest.skip(what)
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed")
    return once(tmp_path_factory, "projects", install_both)


@pytest.fixture(params=FORMS)
def installed(request: pytest.FixtureRequest, projects: Path) -> Path:
    """A folder of another project that has the package, as a link or unpacked."""
    return projects / request.param


def test_it_is_required_and_imported(installed: Path) -> None:
    assert (installed / "node_modules/luformat-ksy").exists()
    for name, text in (("required.cjs", REQUIRED), ("imported.mjs", IMPORTED)):
        (installed / name).write_text(text)
        assert run(installed, "node", name, STREAM) == "13\n"
        # From elsewhere, too: the library is found beside the program.
        assert run(Path(os.sep), "node", installed / name, STREAM) == "13\n"


@pytest.fixture(scope="module")
def types(projects: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What TypeScript says, by the form of the package and the way to find it."""
    cases = [(form, way) for form in FORMS for way in WAYS]

    def check(folder: Path) -> None:
        calls = []
        for form, way in cases:
            for name in WAYS[way]:
                (projects / form / name).write_text(TYPED)
            words = ["--strict", "--noEmit", "--target", "es2022", *way.split(), *WAYS[way]]
            calls.append([str(projects / form), words])
        typescript = NODE_MODULES / "typescript"
        (folder / "said").write_text(run(folder, "node", CHECK, typescript, json.dumps(calls)))

    said = json.loads((once(tmp_path_factory, "types", check) / "said").read_text())
    return dict(zip(cases, said, strict=True))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("form", FORMS)
def test_types_match_for_every_way_to_find_them(
    types: dict[tuple[str, str], str], form: str, way: str
) -> None:
    assert types[form, way] == ""


def test_every_class_of_the_package_is_declared_and_there(installed: Path) -> None:
    names = run(
        installed, "node", "-p", "Object.keys(require('luformat-ksy')).join('\\n')"
    ).splitlines()
    declared = (PACKAGE / "index.d.ts").read_text("utf-8")
    assert len(names) > 15
    assert [name for name in names if f"export class {name} " not in declared] == []
    modules = (PACKAGE / "index.mjs").read_text("utf-8")
    assert [name for name in names if f"  {name},\n" not in modules] == []
