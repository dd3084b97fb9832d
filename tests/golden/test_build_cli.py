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


@pytest.mark.parametrize("kind", ["raw", "elf", "kdump", "kdump-flat", "lime", "avml", "stream"])
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


def test_the_list_of_faults_names_their_rules_and_what_can_hold_them() -> None:
    code, output = run("build", "--list-faults")
    assert code == 0
    lines = [line.replace(",", "").split() for line in output.splitlines()]
    assert ["same-id", "LU503", "dump", "stream"] in lines
    assert ["mfn-twice", "LU206", "dump"] in lines
    assert ["no-records", "LU306", "stream"] in lines


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


@pytest.mark.parametrize("kind", ["libxc-image", "libxl-stream", "xl-save", "hvm-context"])
def test_show_reads_the_image_of_a_domain(tmp_path: Path, kind: str) -> None:
    image = tmp_path / "image"
    assert run("build", EXAMPLE, "-o", image, "--format", kind, "--domain", 5) == (0, "")
    code, output = run("show", image)
    assert code == 0
    assert output.startswith(kind)
    assert "cpu" in run("show", image, "--depth", 4)[1]


def test_an_image_goes_to_standard_output(tmp_path: Path) -> None:
    host, image = tmp_path / "host.yaml", tmp_path / "image"
    host.write_text("")
    assert run("build", host, "-o", image, "--format", "libxc-image")[0] == 0
    result = CliRunner().invoke(
        cli, ["build", str(host), "-o", "-", "--format", "libxc-image"], catch_exceptions=False
    )
    assert result.stdout_bytes == image.read_bytes()


def test_a_domain_is_chosen_for_an_image_only(tmp_path: Path) -> None:
    for arguments in (
        ("--domain", 3),
        ("--domain", 3, "--format", "stream"),
        ("--domain", 4, "--format", "xl-save"),
        ("--domain", 0, "--format", "hvm-context"),
    ):
        code, output = run("build", EXAMPLE, "-o", tmp_path / "image", *arguments)
        assert code == 2
        assert "domain" in output
    assert not list(tmp_path.iterdir())
