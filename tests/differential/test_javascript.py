"""The generated JavaScript parsers against the Python ones, value by value."""

from __future__ import annotations

import lzma
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data"
GENERATED = ROOT / "generated"
PROGRAMS = ROOT / "ksy" / "test" / "targets"
NODE_MODULES = ROOT / "ksy" / "node_modules"
MIB = 1 << 20

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed"),
    pytest.mark.skipif(
        not NODE_MODULES.is_dir(), reason="the npm packages of ksy/ are not installed (npm ci)"
    ),
]


def corpus() -> Iterator[tuple[str, str, Path]]:
    """Yield (name, schema, file) of what the corpus has for a schema to read whole."""
    for name in ("gold", "ext"):
        handover = DATA / "handover" / name
        yield f"{name} breadcrumb", "xen_lu_breadcrumb", handover / "breadcrumb.bin"
        yield f"{name} stream", "xen_lu_stream", handover / "stream.bin"
        yield f"{name} memory", "xen_lu_memory", handover / "memory.raw.xz"
    for saved in sorted((DATA / "save").glob("*.xlsave.xz")):
        yield saved.stem, "xl_save", saved


SAMPLES = {name: (schema, file) for name, schema, file in corpus()}


def unpacked(source: Path, folder: Path) -> Path:
    """Return a file without its .xz, runs of zeros as holes."""
    if source.suffix != ".xz":
        return source
    out = folder / f"{source.parent.name}-{source.stem}"
    with lzma.open(source) as packed, out.open("wb") as file:
        while piece := packed.read(MIB):
            if any(piece):
                file.write(piece)
            else:
                file.seek(len(piece), os.SEEK_CUR)
        file.truncate()
    return out


@pytest.fixture(scope="module")
def values(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Path]]:
    """Sample → the files of what the Python and the JavaScript parsers find in it."""
    folder = tmp_path_factory.mktemp("javascript")
    outputs: dict[str, tuple[Path, Path]] = {}
    calls: tuple[list[str], list[str]] = ([], [])
    for number, (name, (schema, file)) in enumerate(SAMPLES.items()):
        outputs[name] = (folder / f"{number}.py", folder / f"{number}.js")
        whole = unpacked(file, folder)
        for call, output in zip(calls, outputs[name], strict=True):
            call += [schema, str(whole), str(output)]
    environment = {**os.environ, "NODE_PATH": str(NODE_MODULES)}
    programs = ([sys.executable, PROGRAMS / "dump.py"], ["node", PROGRAMS / "dump.mjs"])
    running = [
        subprocess.Popen([*program, GENERATED, *call], env=environment)
        for program, call in zip(programs, calls, strict=True)
    ]
    assert [process.wait() for process in running] == [0, 0]
    return outputs


@pytest.mark.parametrize("name", SAMPLES)
def test_javascript_finds_what_python_finds(
    values: dict[str, tuple[Path, Path]], name: str
) -> None:
    python, javascript = values[name]
    with python.open() as expected, javascript.open() as found:
        differing = [
            (ours, theirs)
            for ours, theirs in zip_longest(found, expected, fillvalue="")
            if ours != theirs
        ]
    assert differing[:5] == []
    assert python.stat().st_size > 0
