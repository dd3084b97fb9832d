"""`luformat schema export` for the Web IDE: exact values, and a slice of a dump of any size."""

from __future__ import annotations

import json
import re
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from tests.support.corpus import DATA, saved_briefly
from tests.support.once import once

ROOT = Path(__file__).parents[2]
TOOL = ROOT / "ksy" / "tools" / "webide-check.mjs"
DUMP = DATA / "handover" / "ext" / "memory.kdump.xz"
STREAM = DATA / "handover" / "ext" / "stream.bin"
SAVED = ("pvtiny-p", "pvhtiny-p")
READ_ALL = """
const [calls, tool] = process.argv.slice(1);
const { check } = await import(`file://${tool}`);
const found = {};
for (const [name, call] of Object.entries(JSON.parse(calls))) {
  found[name] = await check(...call, true);
}
process.stdout.write(JSON.stringify(found));
"""
"""Reads all files in one process: the compiler takes most of the time, and most to start."""
needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not (ROOT / "ksy/node_modules").is_dir(),
    reason="needs node and ksy/node_modules",
)


def export(folder: Path, *options: object) -> Any:
    return CliRunner().invoke(cli, ["schema", "export", str(folder), *map(str, options)])


@pytest.fixture(scope="session")
def exact(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schemas with their neighbours of exact values; only read."""

    def make(folder: Path) -> None:
        assert export(folder, "--exact").exit_code == 0

    return once(tmp_path_factory, "exact schemas", make)


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The schemas without these neighbours, and the samples; only read."""

    def make(folder: Path) -> None:
        assert export(folder, "--with-sample").exit_code == 0

    return once(tmp_path_factory, "plain schemas", make)


@pytest.fixture(scope="session")
def sliced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exact schemas with a slice of DUMP; only read."""

    def make(folder: Path) -> None:
        result = export(folder, "--exact", "--with-slice", DUMP)
        assert result.exit_code == 0, result.output

    return once(tmp_path_factory, "sliced", make)


@pytest.fixture(scope="session")
def shown(
    exact: Path, plain: Path, sliced: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """What the Web IDE makes of files, by a name each: its numbers are JavaScript's."""

    def make(folder: Path) -> None:
        calls = {
            "exact": ("xen_lu_stream", STREAM, exact),
            "rounded": ("xen_lu_stream", STREAM, plain),
            "sample.lustream": ("xen_lu_stream", plain / "sample.lustream", plain),
            "sample.raw": ("xen_lu_memory", plain / "sample.raw", plain),
            "slice": ("xen_lu_memory", sliced / "slice.raw", sliced),
        }
        for name in SAVED:
            (folder / name).write_bytes(saved_briefly(name))
            calls[name] = ("xl_save", folder / name, exact)
        done = subprocess.run(
            ["node", "--input-type=module", "-e", READ_ALL, json.dumps(calls, default=str), TOOL],
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        (folder / "shown.json").write_text(done.stdout)

    return json.loads((once(tmp_path_factory, "Web IDE", make) / "shown.json").read_text())


def registers(file: Path) -> list[tuple[str, str]]:
    """Return rip and rsp of each vCPU of a handover, as 16 digits."""
    with luformat.open(file) as found:
        handover = found.handover()
        records = [r for r in handover.records if r.type_name == "X86_PV_VCPU_BASIC"]
        regs = [handover.body(record).value.context.user_regs for record in records]
    return [(f"0x{each.rip:016x}", f"0x{each.rsp:016x}") for each in regs]


@needs_node
def test_labels_have_all_digits_of_a_register(shown: dict[str, Any]) -> None:
    assert shown["exact"]["errors"] == shown["rounded"]["errors"] == 0
    labels = shown["exact"]["labels"]
    lines = [line for line in labels.values() if re.search(r"^0x4 vCPU \d", line)]
    expected = registers(STREAM)
    assert max(int(rip, 16) for rip, _ in expected) > 1 << 53
    found = sorted(re.findall(r"rip=\w+:(\w+) rsp=\w+:(\w+)", line)[0] for line in lines)
    assert found == sorted(expected)
    # Without the neighbours, the IDE has the upper 53 bits.
    rounded = shown["rounded"]["labels"]
    assert not any(expected[0][0] in line for line in rounded.values())


@needs_node
@pytest.mark.parametrize("name", SAVED)
def test_exact_schemas_read_saved_domains(shown: dict[str, Any], name: str) -> None:
    assert shown[name]["errors"] == 0


@needs_node
@pytest.mark.parametrize("sample", ["sample.lustream", "sample.raw"])
def test_samples_open_as_in_the_web_ide(shown: dict[str, Any], sample: str) -> None:
    assert shown[sample]["errors"] == 0


@pytest.mark.parametrize("path", sorted((ROOT / "ksy").glob("*.ksy")), ids=lambda path: path.stem)
def test_exact_schemas_only_add_lines_and_change_labels(exact: Path, path: Path) -> None:
    before, after = (
        [line for line in text.splitlines() if "-webide-representation" not in line]
        for text in (path.read_text("utf-8"), (exact / path.name).read_text("utf-8"))
    )
    rest = iter(after)
    assert [line for line in before if line not in rest] == []


@needs_node
def test_a_slice_opens_down_to_the_records(shown: dict[str, Any], sliced: Path) -> None:
    file = sliced / "slice.raw"
    assert file.stat().st_size < 1 << 20
    found = shown["slice"]
    assert found["errors"] == 0
    rips = {rip for rip, _ in registers(file)}
    records = [line for path, line in found["labels"].items() if path.endswith("/record")]
    assert all(any(rip in line for line in records) for rip in rips)


def test_the_stream_of_a_slice_is_that_of_the_dump(tmp_path: Path) -> None:
    export(tmp_path, "--with-slice", DUMP)
    file = tmp_path / "slice.raw"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with luformat.open(file) as found:
        handover = found.handover()
        stream = bytes(handover.source.view(0, handover.stream_length))
    assert stream == (DATA / "handover" / "ext" / "stream.bin").read_bytes()


def test_a_slice_of_what_is_no_handover_is_refused(tmp_path: Path) -> None:
    result = export(tmp_path / "schemas", "--with-slice", DATA / "save" / "pvtiny-p.xlsave.xz")
    assert result.exit_code == 2
    assert "not a live update handover" in result.stderr
    assert not (tmp_path / "schemas").exists()


@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_a_broken_handover_has_a_slice_too(tmp_path: Path, byte_order: str) -> None:
    host = tmp_path / "host.yaml"
    host.write_text(f"byte_order: {byte_order}\ndomains:\n  - {{kind: hvm, vcpus: 1}}\n")
    dump = tmp_path / "broken.elf"
    built = CliRunner().invoke(
        cli, ["build", str(host), "--fault", "LU301", "--format", "elf", "-o", str(dump)]
    )
    assert built.exit_code == 0, built.output
    assert export(tmp_path / "out", "--with-slice", dump).exit_code == 0
    results = [
        CliRunner().invoke(cli, ["verify", str(file)]).stdout.partition(", but only")[0]
        for file in (dump, tmp_path / "out" / "slice.raw")
    ]
    assert results[0].startswith("error LU301: record ")
    assert results[0] == results[1]
