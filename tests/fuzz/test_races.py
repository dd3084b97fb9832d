"""Files that are cut, grow, vanish or are replaced while verbs read them.

Each verb ends as documented: with a result or with one error, never with a signal or a defect.
"""

from __future__ import annotations

import itertools
import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from luformat.memory.write import write_elf, write_kdump
from tests.support.handovers import build

ROUNDS = 3
_VERBS = """
import sys
from pathlib import Path
from tests.fuzz.checks import run
path, out = Path(sys.argv[1]), Path(sys.argv[1] + ".out")
for _ in range(int(sys.argv[2])):
    run("find", path, "--json")
    run("show", path, "--depth", "9")
    run("verify", path)
    run("map", path, "--json")
    for verb in ("extract", "carve", "decode"):
        run(verb, path, "-o", out)
print("alive")
"""


def cut(path: Path, data: bytes, rng: random.Random) -> None:
    os.truncate(path, rng.randrange(len(data)))
    path.write_bytes(data)


def grow(path: Path, data: bytes, rng: random.Random) -> None:
    with path.open("ab") as file:
        file.write(bytes(rng.randrange(1, 1 << 16)))
    if path.stat().st_size > len(data) + (4 << 20):
        os.truncate(path, len(data))


def remove(path: Path, data: bytes, _rng: random.Random) -> None:
    path.unlink()
    path.write_bytes(data)


def replace(path: Path, data: bytes, rng: random.Random) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(data[: rng.randrange(len(data))] if rng.random() < 0.5 else data)
    other.replace(path)


@pytest.mark.parametrize("change", [cut, grow, remove, replace])
@pytest.mark.parametrize("write", [write_elf, write_kdump])
def test_verbs_outlive_what_happens_to_their_file(
    tmp_path: Path,
    write: Callable[..., None],
    change: Callable[[Path, bytes, random.Random], None],
) -> None:
    pieces = dict(build(breadcrumb=0x10_0000, array=0x20_0000, placement="shuffled").pieces)
    filled = random.Random(1).randbytes(4096)
    pieces |= {0x40_0000 + number * 8192: filled for number in range(512)}
    path = tmp_path / "dump"
    write(path, pieces)
    data = path.read_bytes()
    verbs = subprocess.Popen(
        [sys.executable, "-c", _VERBS, str(path), str(ROUNDS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    rng = random.Random(2)
    for _ in itertools.takewhile(lambda _: verbs.poll() is None, itertools.count()):
        change(path, data, rng)
    said, complaint = verbs.communicate()
    assert (verbs.returncode, said) == (0, "alive\n"), complaint
