"""`luformat build` through the command line, as a user calls it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "host.yaml"


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize("kind", ["raw", "elf", "kdump", "kdump-flat", "lime", "stream"])
def test_find_extract_and_verify_take_what_build_makes(tmp_path: Path, kind: str) -> None:
    host, dump = tmp_path / "host.yaml", tmp_path / "dump"
    host.write_text("")
    assert run("build", host, "-o", dump, "--format", kind) == (0, "")
    code, output = run("verify", dump, "--fail-on", "warning")
    assert code == 0
    assert "0 errors, 0 warnings" in output
    if kind == "stream":
        return
    code, output = run("find", dump)
    assert code == 0
    assert "0x10000000" in output
    assert run("verify", dump, "--bootmem", "64M@0x10000000")[0] == 0
    assert run("extract", dump, "-o", tmp_path / "extracted")[0] == 0
    assert run("build", host, "-o", tmp_path / "stream", "--format", "stream")[0] == 0
    assert (tmp_path / "extracted").read_bytes() == (tmp_path / "stream").read_bytes()


def test_a_fault_by_its_name_and_by_its_rule(tmp_path: Path) -> None:
    for name in ("same-id", "lu503"):
        dump = tmp_path / name
        arguments = ("build", EXAMPLE, "-o", dump, "--format", "elf", "--fault", name)
        assert run(*arguments)[0] == 0
        code, output = run("verify", dump)
        assert code == 1
        assert "LU503" in output


def test_the_list_of_faults_names_their_rules() -> None:
    code, output = run("build", "--list-faults")
    assert code == 0
    assert ["same-id", "LU503"] in [line.split() for line in output.splitlines()]


@pytest.mark.parametrize(
    ("text", "message"),
    [("page_size: 5", "$.page_size: wanted one of"), ("\xff", "not UTF-8")],
)
def test_a_bad_description_leaves_no_file(tmp_path: Path, text: str, message: str) -> None:
    host = tmp_path / "host.yaml"
    host.write_bytes(text.encode("latin-1"))
    code, output = run("build", host, "-o", tmp_path / "dump")
    assert code == 2
    assert message in output
    assert [path.name for path in tmp_path.iterdir()] == ["host.yaml"]


def test_the_description_is_never_overwritten(tmp_path: Path) -> None:
    host = tmp_path / "host.yaml"
    host.write_text("m2p: false\n")
    for kind in ("raw", "stream"):
        assert run("build", host, "-o", host, "--format", kind)[0] == 2
    assert host.read_text() == "m2p: false\n"


def test_what_is_missing_or_has_no_place_is_an_error(tmp_path: Path) -> None:
    assert run("build", EXAMPLE)[0] == 2
    assert run("build", EXAMPLE, "-o", "-")[0] == 2
    assert run("build", tmp_path / "none.yaml", "-o", tmp_path / "dump")[0] == 2
    assert run("build", EXAMPLE, "-o", tmp_path / "no" / "dump")[0] == 2
