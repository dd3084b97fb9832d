"""Damaged bodies of real records: a tree and at most documented errors, in bounded time."""

from __future__ import annotations

import json
import random
import time
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from tests.support.corpus import DATA, saved, saved_records
from tests.support.framing import framed

ROUNDS = 60
SECONDS = 20
"""Far more than one damaged input may take; a loop without end takes longer."""


def image(name: str) -> bytes:
    """The libxc image of a save file, page data left out."""
    data = saved(name)
    start = data.index(b"\xff" * 8 + b"XENF")
    records = [framed(kind, body) for kind, body in saved_records(name) if kind != 1]
    return data[start : start + 40] + b"".join(records)


@cache
def inputs() -> dict[str, tuple[bytes, str]]:
    """Valid inputs, each with its kind."""
    stream = (DATA / "handover" / "ext" / "stream.bin").read_bytes()
    return {
        "pv": (image("pvtiny-p"), "libxc-image"),
        "hvm": (image("pvhtiny-p"), "libxc-image"),
        "context": (dict(saved_records("pvhtiny-p"))[9], "hvm-context"),
        "handover": (stream, "lu-stream"),
    }


def show(path: Path, kind: str, *options: str) -> Result:
    return CliRunner().invoke(cli, ["show", str(path), "--as", kind, *options])


def damage(data: bytes, pick: random.Random) -> bytes:
    """Return the input with some bytes changed, cut out, doubled, or cut off."""
    broken = bytearray(data)
    for _ in range(pick.randint(1, 8)):
        at = pick.randrange(40, len(broken))
        match pick.randrange(5):
            case 0:
                broken[at] = pick.randrange(256)
            case 1:
                # Lengths and counts are aligned words.
                at &= ~3
                word = pick.choice([0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, len(data)])
                broken[at : at + 4] = word.to_bytes(4, "little")
            case 2:
                del broken[at : at + pick.randint(1, 64)]
            case 3:
                broken[at:at] = broken[at : at + pick.randint(1, 64)]
            case 4:
                del broken[max(at, len(broken) - pick.randint(1, 200)) :]
    return bytes(broken)


def assert_documented(found: Result) -> None:
    """Success, or an `error:` line and code 2; a traceback or any other code is a defect."""
    assert found.exit_code in (0, 1, 2), found.output
    assert found.exception is None or isinstance(found.exception, SystemExit)
    assert found.stderr.startswith("error: ") == (found.exit_code == 2)


@pytest.mark.parametrize("name", ["pv", "hvm", "context", "handover"])
def test_the_inputs_are_whole(name: str, tmp_path: Path) -> None:
    data, kind = inputs()[name]
    path = tmp_path / "input"
    path.write_bytes(data)
    found = show(path, kind, "--json")
    assert found.exit_code == 0, found.stderr
    assert len(found.stdout) > len(data)


@pytest.mark.parametrize("name", ["pv", "hvm", "context", "handover"])
def test_damaged_bodies(name: str, tmp_path: Path) -> None:
    data, kind = inputs()[name]
    pick = random.Random(f"bodies {name}")
    path = tmp_path / "input"
    broken = 0
    for number in range(ROUNDS):
        path.write_bytes(damage(data, pick))
        begun = time.monotonic()
        document = show(path, kind, "--json")
        assert_documented(document)
        whole = json.loads(document.stdout)
        assert (whole["error"] is None) == (document.exit_code != 2)
        if number % 4 == 0:
            tree = show(path, kind, "--depth", "12", "--limit", "300", "--hex")
            assert_documented(tree)
            assert tree.exit_code == document.exit_code
            assert tree.stdout.count("error: ") >= (tree.exit_code == 2)
        assert time.monotonic() - begun < SECONDS
        broken += document.exit_code == 2
    assert broken > ROUNDS // 4


@pytest.mark.parametrize("name", ["pv", "hvm", "context", "handover"])
def test_every_place_to_cut(name: str, tmp_path: Path) -> None:
    data, kind = inputs()[name]
    pick = random.Random(f"cuts {name}")
    path = tmp_path / "input"
    for _ in range(ROUNDS // 3):
        path.write_bytes(data[: pick.randrange(48, len(data))])
        found = show(path, kind, "--json")
        assert_documented(found)
        assert found.exit_code == 2
        assert json.loads(found.stdout)["error"]["where"]["stream"] <= len(data)
