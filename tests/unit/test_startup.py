"""What a command imports: nothing that it has no use for, because that is most of its time."""

from __future__ import annotations

import subprocess
import sys

import pytest
from click import Context

import luformat
from luformat.cli import cli
from tests.support.corpus import DATA

STREAM = DATA / "handover" / "ext" / "stream.bin"
PROGRAM = """
import sys
from luformat.cli import main
try:
    main()
finally:
    print(*sorted(sys.modules), file=sys.stderr)
"""


def imported(*arguments: object) -> set[str]:
    """Return the modules that a call of the command line has loaded, and check that it works."""
    command = [sys.executable, "-c", PROGRAM, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode in (0, 1), done.stderr
    return {*done.stderr.split()}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_general_help_loads_no_verb(arguments):
    found = imported(*arguments)
    assert not {"numpy", "yaml", "rich", "kaitaistruct"} & found
    verbs = {f"luformat.cli.{verb}" for verb in cli.list_commands(Context(cli))}
    assert not verbs & found
    assert not {name for name in found if name.startswith("luformat.verify")}


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain"],
        ["explain", "LU301"],
        ["explain", "--help"],
        ["schema", "list"],
        ["schema", "abi"],
        ["schema", "check", "current", "current"],
        ["schema", "--help"],
    ],
)
def test_verbs_without_an_input_load_no_numpy_and_no_parsers(arguments):
    found = imported(*arguments)
    assert not {"numpy", "kaitaistruct", "yaml", "rich"} & found
    assert not {name for name in found if name.startswith(("luformat.verify", "luformat.inputs"))}


@pytest.mark.parametrize(
    "arguments", [["verify", STREAM], ["show", STREAM], ["decode", STREAM, "-o", "-"]]
)
def test_reading_verbs_load_no_progress_bar_and_no_yaml(arguments):
    assert not {"rich", "yaml", "xml.etree.ElementTree"} & imported(*arguments)


def test_a_stream_is_verified_without_what_only_dumps_need():
    found = imported("verify", STREAM)
    assert "luformat.verify" in found
    readers = {f"luformat.memory.{name}" for name in ("_avml", "_elf", "_kdump", "_lime", "_raw")}
    codecs = {"cramjam", "lzallright", "backports.zstd", "compression.zstd", "tempfile"}
    assert not (readers | codecs) & found


@pytest.mark.parametrize("arguments", [["verify", STREAM], ["show", STREAM]])
def test_a_stream_is_read_without_masked_arrays(arguments):
    assert "numpy.ma" not in imported(*arguments)


def test_every_public_name_is_there():
    for name in luformat.__all__:
        assert getattr(luformat, name) is not None
        assert name in dir(luformat)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = luformat.nothing


def test_star_import_gives_all_public_names():
    program = "from luformat import *; import luformat; print(set(luformat.__all__) - {*dir()})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "set()\n", done.stderr


def test_browse_loads_the_rules_when_they_are_asked_for():
    program = "import sys, luformat.browse.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "luformat.browse.app" in done.stdout.split()
    assert not {name for name in done.stdout.split() if name.startswith("luformat.verify.rules")}
    assert "luformat.verify.engine" not in done.stdout.split()
