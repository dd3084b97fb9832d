"""The generated JavaScript parsers against the Python ones, value by value."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from itertools import zip_longest
from pathlib import Path

import pytest

from tests.support.corpus import saved_briefly
from tests.support.javascript import NODE_MODULES, missing
from tests.support.once import once, unpacked_once

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
VECTORS = ROOT / "tests" / "conformance" / "vectors"
GENERATED = ROOT / "generated"
PROGRAMS = ROOT / "ksy" / "test" / "targets"
SCHEMAS = json.loads((PROGRAMS / "schemas.json").read_text("utf-8"))
"""The schema that reads an input of a vector, or the stream in it, by its kind."""
BROKEN = "!"
"""What ends the values of a file that cannot be parsed to its end."""

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))


def corpus() -> Iterator[tuple[str, str, Path]]:
    """Yield (name, schema, file) of what the corpus has for a schema to read whole."""
    for name in ("gold", "ext"):
        handover = DATA / "handover" / name
        yield f"{name} breadcrumb", "xen_lu_breadcrumb", handover / "breadcrumb.bin"
        yield f"{name} stream", "xen_lu_stream", handover / "stream.bin"
        yield f"{name} memory", "xen_lu_memory", handover / "memory.raw.xz"
    for saved in sorted((DATA / "save").glob("*.xlsave.xz")):
        yield saved.stem, "xl_save", saved


def vectors() -> Iterator[tuple[str, str, Path]]:
    """Yield (name, schema, description) of the conformance vectors that have a stream."""
    for path in sorted(VECTORS.glob("*-*.json")):
        given = json.loads(path.read_text("utf-8"))["input"]
        if given["kind"] != "memory" or given["stream"] is not None:
            yield path.stem, SCHEMAS[given["kind"]], path


SAMPLES = {name: (schema, file) for name, schema, file in (*corpus(), *vectors())}


def stream_of(description: Path, folder: Path) -> Path:
    """Return the stream of a vector as a file, gathered from its pages if it is in memory."""
    given = json.loads(description.read_text("utf-8"))["input"]
    stored = (description.parent / given["file"]).read_bytes()
    if given["kind"] == "memory":
        pages = given["stream"]
        size = pages["page_size"]
        whole = b"".join(stored[page : page + size] for page in pages["pages"])
    else:
        whole = stored
    out = folder / description.stem
    with out.open("wb") as file:
        file.write(whole)
        if given["kind"] != "memory":
            file.truncate(given["size"])
    return out


def whole_file(source: Path, folder: Path, folders: pytest.TempPathFactory) -> Path:
    """Return a file as the parsers read it: without its .xz, of a vector the stream."""
    if source.suffix == ".json":
        return stream_of(source, folder)
    if source.suffix != ".xz":
        return source
    if source.parent.name == "save":
        target = folder / f"{source.parent.name}-{source.stem}"
        target.write_bytes(saved_briefly(source.name.removesuffix(".xlsave.xz")))
        return target
    return unpacked_once(folders, source.relative_to(DATA).with_suffix("").as_posix())


def outputs_in(folder: Path) -> dict[str, tuple[Path, Path]]:
    """Return sample → the files of what the Python and the JavaScript parsers find in it."""
    return {
        name: (folder / f"{number}.py", folder / f"{number}.js")
        for number, name in enumerate(SAMPLES)
    }


def write_values(folders: pytest.TempPathFactory, folder: Path) -> None:
    """Let both parsers write what they find in each sample."""
    calls: tuple[list[str], list[str]] = ([], [])
    for (schema, file), outputs in zip(SAMPLES.values(), outputs_in(folder).values(), strict=True):
        whole = whole_file(file, folder, folders)
        for call, output in zip(calls, outputs, strict=True):
            call += [schema, str(whole), str(output)]
    environment = {**os.environ, "NODE_PATH": str(NODE_MODULES)}
    programs: tuple[list[str | Path], ...] = (
        [sys.executable, PROGRAMS / "dump.py"],
        ["node", PROGRAMS / "dump.mjs"],
    )
    running = [
        subprocess.Popen([*program, GENERATED, *call], env=environment)
        for program, call in zip(programs, calls, strict=True)
    ]
    assert [process.wait() for process in running] == [0, 0]


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Path]]:
    return outputs_in(once(tmp_path_factory, "javascript", partial(write_values, tmp_path_factory)))


@pytest.mark.parametrize("name", SAMPLES)
def test_javascript_finds_what_python_finds(
    values: dict[str, tuple[Path, Path]], name: str
) -> None:
    python, javascript = values[name]
    assert python.stat().st_size > 0
    with python.open() as expected, javascript.open() as found:
        differing = [
            (ours, theirs)
            for ours, theirs in zip_longest(found, expected, fillvalue="")
            if ours != theirs
        ]
    if differing and last_line(python) == last_line(javascript) == BROKEN:
        # Python keeps the structure that it was reading when it failed, JavaScript does not.
        missing = {*javascript.read_text().splitlines()} - {*python.read_text().splitlines()}
        assert sorted(missing)[:5] == []
    else:
        assert differing[:5] == []


def last_line(path: Path) -> str:
    return path.read_text().splitlines()[-1]
