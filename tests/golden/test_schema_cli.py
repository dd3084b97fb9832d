"""`luformat schema`: list, export, check."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from luformat.cli import cli

ROOT = Path(__file__).parents[2]
SCHEMAS = sorted(path.stem for path in (ROOT / "ksy").glob("*.ksy"))


def run(*arguments):
    return CliRunner().invoke(cli, ["schema", *map(str, arguments)])


def test_list_names_every_schema():
    rows = json.loads(run("list", "--json").stdout)["schemas"]
    assert sorted(row["id"] for row in rows) == SCHEMAS
    assert {row["id"]: row["file_extension"] for row in rows}["xen_lu_stream"] == "lustream"
    assert len(run("list").stdout.splitlines()) == len(SCHEMAS)


def test_export_writes_all_and_overwrites_nothing(tmp_path):
    assert run("export", tmp_path, "--with-sample").exit_code == 0
    assert sorted(path.stem for path in tmp_path.glob("*.ksy")) == SCHEMAS
    assert (tmp_path / "LICENSE").is_file()
    assert run("export", tmp_path).exit_code == 0
    (tmp_path / "xl_save.ksy").write_text("mine")
    refused = run("export", tmp_path)
    assert refused.exit_code == 2
    assert "xl_save.ksy" in refused.stderr
    assert (tmp_path / "xl_save.ksy").read_text() == "mine"
    assert run("export", tmp_path, "--force").exit_code == 0
    assert (tmp_path / "xl_save.ksy").read_bytes() == (ROOT / "ksy/xl_save.ksy").read_bytes()


@pytest.mark.parametrize("sample", ["sample.lustream", "sample.raw"])
def test_samples_are_right(tmp_path, sample):
    run("export", tmp_path, "--with-sample")
    result = CliRunner().invoke(cli, ["show", "--json", str(tmp_path / sample)])
    assert result.exit_code == 0, result.output
    for name in ("LU_VERSION", "LU_M2P", "LU_DOMAIN_INFO", "END"):
        assert name in result.stdout


def test_check_of_a_change(tmp_path):
    document = json.loads((ROOT / "generated/layouts.json").read_text())
    document["types"]["xen_lu_records::lu_version"]["size"] = 12
    (tmp_path / "layouts.json").write_text(json.dumps(document))
    assert run("check", "current", "current").exit_code == 0
    result = run("check", "current", tmp_path, "--json")
    assert result.exit_code == 1
    (finding,) = json.loads(result.stdout)["findings"]
    assert (finding["id"], finding["old"], finding["new"]) == ("ABI102", [8], [12])
    (tmp_path / "abi.json").write_text(run("abi").stdout)
    assert run("check", tmp_path / "abi.json", tmp_path).exit_code == 1


@pytest.mark.parametrize("text", ["", "[" * 200000, "{}", "\x00", "1" * 5000, "null"])
def test_check_refuses_what_is_no_layouts(tmp_path, text):
    (tmp_path / "layouts.json").write_text(text)
    result = run("check", tmp_path, "current")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")


def test_wheel_holds_exactly_the_schemas():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    held = {source: target for source, target in wheel.items() if source.endswith(".ksy")}
    assert held == {f"ksy/{name}.ksy": f"luformat/data/ksy/{name}.ksy" for name in SCHEMAS}
    assert wheel["ksy/LICENSE"] == "luformat/data/ksy/LICENSE"
