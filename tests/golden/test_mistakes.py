"""Typical mistakes, each with the answer that leads on."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from luformat.cli import cli

DATA = Path(__file__).parents[1] / "data"
DUMP = str(DATA / "handover" / "ext" / "memory.kdump.xz")
STREAM = str(DATA / "handover" / "ext" / "stream.bin")
SAVE = str(DATA / "save" / "pvtiny-p.xlsave.xz")

MISTAKES = [
    (["shwo", DUMP], "there is no verb 'shwo'", "did you mean show?"),
    (["zzz"], "there is no verb 'zzz'", "`luformat --help` lists the verbs"),
    ([DUMP, "show"], "there is no verb", f"the verb comes first: luformat show {DUMP}"),
    ([DUMP], "there is no verb", f"the verb comes first, such as luformat show {DUMP}"),
    (["show", DUMP, "domain/0"], "no 'domain' in handover", "did you mean domains? it has:"),
    (
        ["show", DUMP, "domains/0/x86_pv_vcpu_basic[7]"],
        "no 'x86_pv_vcpu_basic[7]' in 0",
        "it has 2: x86_pv_vcpu_basic[0] to x86_pv_vcpu_basic[1]",
    ),
    (["show", DUMP, "domains[5]"], "no 'domains[5]' in domains", "it has: 0"),
    (["explain", "LU999"], "no rule is called 'LU999'", "did you mean LU"),
    (["explain", "qwertz"], "no rule is called 'qwertz'", "`luformat explain` lists"),
    (["verify", "--select", "LU99", DUMP], "error: no rule is called 'LU99'", "luformat explain"),
    (["verify", "--bootmem", "0x10000000", DUMP], "no address", "write SIZE@ADDR, such as"),
    (
        ["verify", "--bootmem", "64M@0x4000000", DUMP],
        "does not start with a breadcrumb",
        "a valid one is at maddr 0x10000000",
    ),
    (["show", "--as", "xl-save", DUMP], "is a kdump dump, not a file of `xl save`", "leave --as"),
    (["show", "--as", "lu-stream", "zeros"], "zeros begins with zeros", "leave --as out"),
    (["show", "end"], "end is too small for a memory dump: 8 bytes", "--as lu-stream"),
    (["find", SAVE], "is a file of `xl save`, not a memory dump", "`luformat show` reads it"),
    (["map", SAVE], "is a file of `xl save`, not a memory dump", None),
    (["extract", SAVE, "-o", "x"], "is a file of `xl save`, not a live update", "luformat show"),
    (["build"], "HOST.yaml, the description of a host, is missing", "an empty file is one"),
    (["build", "host.yaml"], "-o FILE, the file to write, is missing", "-o memory.raw"),
    (["show", "nosuchfile"], "error: cannot open nosuchfile: No such file or directory", None),
    (["show", DUMP, "domains/0/lu_domain_inf"], "no 'lu_domain_inf' in 0", "mean lu_domain_info"),
    (["show", STREAM, "records/99"], "no '99' in records", "it has 13: 0 to 12"),
    (["show", STREAM, "lu_version/xen_minor/x"], "no 'x' in xen_minor", "nothing below it"),
    (["show", "text"], "a text file, not a memory dump", "--as raw takes it regardless"),
    (["show", "."], "error: cannot open .: Is a directory", "verify, find and survey take all"),
    (["show", "hollow"], "error: cannot open hollow: Is a directory", "no file is in it"),
    (["verify", "ftp://h/a"], "cannot open ftp://h/a", "ftp:// is read of no server: give s3://"),
    (["show", "--depht", "2", STREAM], "Did you mean '--depth'?", "luformat show --help"),
    (["show", "--max-unpacked", "5X", DUMP], "'5X' is no size such as 64G", "show --help"),
    (["show", "--as", "elf", DUMP], "'elf' is not one of 'raw', 'elf-core'", "show --help"),
    (["verify", "--receiver", "4.99", SAVE], "'4.99' is no known release", "4.14 to 4.22"),
    (
        ["verify", "--receiver", "4.17", "--profile", "strict", SAVE],
        "--receiver is what a release takes, --profile strict is not",
        None,
    ),
    (["verify", "--ignore", "XX1", STREAM], "no rule is called 'XX1'", "luformat explain"),
    (["diff", STREAM, SAVE], "they have no records in common", "two handovers, or two saved"),
    (["diff", STREAM], "Missing argument 'B'", "luformat diff --help"),
    (["carve", "--m2p", SAVE, "-o", "x"], "not a memory dump: it has no M2P", None),
    (["decode", SAVE, "-o", "-"], "has page contents, which do not go", "with --pages"),
    (["extract", DUMP, "-o", "nodir/x"], "nodir/x: No such file", "there is no folder"),
    (["extract", STREAM, "-o", STREAM], "is the input itself", "write to another file"),
    (["map", "--json", "-o", "x.svg", DUMP], "two forms of the map", None),
    (
        ["show", "--bootmem", "64M@0x1", "--xen-cmdline", "liveupdate=64M@0x1", DUMP],
        "say the same thing: give one of them",
        None,
    ),
    (["browse", "-"], "browse reads the keyboard", None),
]


@pytest.mark.parametrize(("call", "says", "hint"), MISTAKES)
def test_a_mistake_is_answered_with_what_leads_on(call, says, hint, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("zeros").write_bytes(bytes(1 << 16))
    Path("end").write_bytes(bytes(8))
    Path("text").write_text("hello\n")
    Path("hollow").mkdir()
    result = CliRunner().invoke(cli, call)
    assert result.exit_code == 2
    error, *rest = result.stderr.splitlines()
    assert says in error
    hints = [line for line in rest if line.startswith("  hint: ")]
    assert len(hints) == (hint is not None)
    assert hint is None or hint in hints[0]


def test_a_list_takes_its_own_name_as_well():
    plain, repeated = (
        CliRunner().invoke(cli, ["show", DUMP, path]).stdout for path in ("domains/0", "domains[0]")
    )
    assert plain == repeated


def test_explain_takes_an_area_and_words():
    area = CliRunner().invoke(cli, ["explain", "lu3"]).stdout.splitlines()
    assert len(area) > 1
    assert all(line.startswith("LU3") for line in area)
    words = CliRunner().invoke(cli, ["explain", "padding zero"]).stdout.splitlines()
    assert any(line.startswith("LU303") for line in words)
    assert all("padding" in line and "zero" in line for line in words)


@pytest.mark.parametrize("verb", cli.list_commands(click.Context(cli)))
def test_the_help_of_a_verb_ends_with_calls_of_it(verb):
    told = CliRunner().invoke(cli, [verb, "--help"]).stdout
    calls = told.partition("\n  Examples:\n")[2].splitlines()
    assert calls
    assert all(call.startswith(f"    luformat {verb} ") for call in calls)
