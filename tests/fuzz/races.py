"""Files that are cut, grow, vanish or are replaced while verbs read them.

    .venv/bin/python -m tests.fuzz.races [--rounds 50]

Runs each verb so often over a file of each kind while the file is changed in each of these ways.
Each run ends as documented: with a result or with one error, never with a signal or a defect.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from tests.fuzz.targets import seeds
from tests.support.dumps import write_avml
from tests.support.handovers import build

__all__ = ["CHANGES", "KINDS", "VERBS", "Race", "race"]

_SHOW: Final = ("show", "--depth", "9")
_SAVED: Final = (_SHOW, ("verify",), ("decode", "-o", "OUT"), ("carve", "-o", "OUT"))
_DUMP: Final = (
    ("find", "--json"),
    *_SAVED,
    ("carve", "--redact", "--m2p", "-o", "OUT"),
    ("extract", "-o", "OUT"),
    ("map", "--json"),
    ("diff", "--contents", "SELF"),
)
_LOOP: Final = """
import json, sys
from collections import Counter
from tests.fuzz.checks import run
rounds, calls = json.loads(sys.argv[1])
for call in calls:
    print(json.dumps(Counter(run(*call)[0] for _ in range(rounds))), flush=True)
"""


def _dump(write: Callable[..., None]) -> Callable[[Path], None]:
    def made(path: Path) -> None:
        pieces = dict(build(breadcrumb=0x10_0000, array=0x20_0000, placement="shuffled").pieces)
        filled = random.Random(1).randbytes(4096)
        write(path, pieces | {0x40_0000 + number * 8192: filled for number in range(512)})

    return made


KINDS: Final[dict[str, Callable[[Path], object]]] = {
    "raw": _dump(write_raw),
    "elf": _dump(write_elf),
    "kdump": _dump(write_kdump),
    "lime": _dump(write_lime),
    "avml": _dump(write_avml),
    "xl-save": lambda path: path.write_bytes(seeds("xl-save")[-1]),
    "lu-stream": lambda path: path.write_bytes(seeds("lu-stream")[-1]),
}
"""What writes a file of each kind."""
VERBS: Final = {kind: _SAVED if kind in ("xl-save", "lu-stream") else _DUMP for kind in KINDS}
"""The verbs that read each kind."""


def _cut(path: Path, data: bytes, rng: random.Random) -> None:
    os.truncate(path, rng.randrange(len(data)))
    path.write_bytes(data)


def _grow(path: Path, data: bytes, rng: random.Random) -> None:
    with path.open("ab") as file:
        file.write(bytes(rng.randrange(1, 1 << 16)))
    if path.stat().st_size > len(data) + (4 << 20):
        os.truncate(path, len(data))


def _remove(path: Path, data: bytes, _rng: random.Random) -> None:
    path.unlink()
    path.write_bytes(data)


def _replace(path: Path, data: bytes, rng: random.Random) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(data[: rng.randrange(len(data))] if rng.random() < 0.5 else data)
    other.replace(path)


CHANGES: Final[dict[str, Callable[[Path, bytes, random.Random], None]]] = {
    "truncation": _cut,
    "growth": _grow,
    "removal": _remove,
    "replacement": _replace,
}
"""What happens to the file."""


@dataclass(frozen=True, slots=True)
class Race:
    """A verb, how often it ended with which exit code, and what was wrong, if anything."""

    verb: str
    ends: dict[int, int]
    complaint: str = ""


def race(folder: Path, kind: str, change: str, rounds: int) -> Iterator[Race]:
    """Yield how each verb fared, `rounds` times each.

    One process runs verb after verb; where it ends in the middle of one, the others get a new one.
    """
    path = folder / "input"
    KINDS[kind](path)
    data = path.read_bytes()
    (folder / "sound").write_bytes(data)
    places = {"OUT": str(folder / "out"), "SELF": str(folder / "sound")}
    left = [
        [verb, str(path), *(places.get(word, word) for word in options)]
        for verb, *options in VERBS[kind]
    ]
    rng = random.Random(2)
    while left:
        process = subprocess.Popen(
            [sys.executable, "-c", _LOOP, json.dumps([rounds, left])],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        while process.poll() is None:
            CHANGES[change](path, data, rng)
        said, complaint = process.communicate()
        for line in said.splitlines():
            ends = {int(code): count for code, count in json.loads(line).items()}
            yield Race(" ".join(left.pop(0)), ends)
        if process.returncode:
            text = f"the process ends with {process.returncode}\n{complaint}"
            yield Race(" ".join(left.pop(0)), {}, text)


def main() -> int:
    """Race all verbs; 1 if a run ended otherwise than documented."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.races", description=__doc__)
    parser.add_argument("--rounds", type=int, default=50, help="runs of each verb (default: 50)")
    options = parser.parse_args()
    ends: Counter[int] = Counter()
    bad = 0
    for kind in KINDS:
        for change in CHANGES:
            with tempfile.TemporaryDirectory() as folder:
                for each in race(Path(folder), kind, change, options.rounds):
                    ends.update(each.ends)
                    if each.complaint:
                        bad += 1
                        print(f"{kind}, {change}, {each.verb}: {each.complaint}", flush=True)
    print(f"{sum(ends.values())} runs, by exit code: {dict(sorted(ends.items()))}; {bad} bad")
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
