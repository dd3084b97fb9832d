"""The npm package from another folder: installed as npm does it, required, imported, with types."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.corpus import DATA
from tests.support.javascript import NODE_MODULES, missing

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


def run(folder: Path, *command: str | Path) -> str:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=["linked", "packed"])
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of another project that has the package, as a link or unpacked."""
    if what := missing():
        pytest.skip(what)
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    folder = tmp_path_factory.mktemp("project")
    wanted = [PACKAGE, NODE_MODULES / "kaitai-struct"]
    if request.param == "packed":
        wanted = [
            folder / run(folder, npm, "pack", "--silent", "--ignore-scripts", each).strip()
            for each in wanted
        ]
    run(folder, npm, "install", "--offline", "--no-audit", "--no-fund", *wanted)
    return folder


def test_it_is_required_and_imported(installed: Path) -> None:
    assert (installed / "node_modules/luformat-ksy").exists()
    for name, text in (("required.cjs", REQUIRED), ("imported.mjs", IMPORTED)):
        (installed / name).write_text(text)
        assert run(installed, "node", name, STREAM) == "13\n"
        # From elsewhere, too: the library is found beside the program.
        assert run(Path(os.sep), "node", installed / name, STREAM) == "13\n"


@pytest.mark.parametrize(
    ("names", "options"),
    [
        (["typed.ts"], "--module commonjs --moduleResolution node10"),
        (["typed.ts"], "--module esnext --moduleResolution bundler"),
        (["typed.cts", "typed.mts"], "--module node16"),
    ],
)
def test_types_match_for_every_way_to_find_them(
    installed: Path, names: list[str], options: str
) -> None:
    for name in names:
        (installed / name).write_text(TYPED)
    tsc = NODE_MODULES / "typescript/bin/tsc"
    words = ["--strict", "--noEmit", "--target", "es2022", *options.split(), *names]
    run(installed, "node", tsc, *words)


def test_every_class_of_the_package_is_declared_and_there(installed: Path) -> None:
    names = run(
        installed, "node", "-p", "Object.keys(require('luformat-ksy')).join('\\n')"
    ).splitlines()
    declared = (PACKAGE / "index.d.ts").read_text("utf-8")
    assert len(names) > 15
    assert [name for name in names if f"export class {name} " not in declared] == []
    modules = (PACKAGE / "index.mjs").read_text("utf-8")
    assert [name for name in names if f"  {name},\n" not in modules] == []
