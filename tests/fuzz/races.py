"""Files that are cut, grow, vanish or are replaced while verbs read them.

    .venv/bin/python -m tests.fuzz.races [--rounds 50]

Runs each verb so often over a file of each kind while the file is changed in each of these ways.
Each run ends as documented: with a result or with one error, never with a signal or a defect.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from luformat.memory.write import write_elf, write_kdump, write_lime, write_raw
from tests.fuzz.targets import seeds
from tests.support.dumps import write_avml
from tests.support.handovers import build

__all__ = ["CHANGES", "KINDS", "VERBS", "race"]

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
import sys
from collections import Counter
from tests.fuzz.checks import run
verb, path, rounds, *options = sys.argv[1:]
print(dict(Counter(run(verb, path, *options)[0] for _ in range(int(rounds)))))
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


def race(folder: Path, kind: str, change: str, rounds: int) -> Iterator[tuple[str, int, str, str]]:
    """Yield (verb, exit code of the process that ran it, exit codes of the verb, complaints)."""
    path = folder / "input"
    KINDS[kind](path)
    data = path.read_bytes()
    (folder / "sound").write_bytes(data)
    places = {"OUT": str(folder / "out"), "SELF": str(folder / "sound")}
    for verb, *options in VERBS[kind]:
        arguments = [verb, str(path), str(rounds), *(places.get(word, word) for word in options)]
        process = subprocess.Popen(
            [sys.executable, "-c", _LOOP, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        rng = random.Random(2)
        while process.poll() is None:
            CHANGES[change](path, data, rng)
        said, complaint = process.communicate()
        yield " ".join((verb, *options)), process.returncode, said.strip(), complaint


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
                for verb, code, said, complaint in race(Path(folder), kind, change, options.rounds):
                    if code:
                        bad += 1
                        print(f"{kind}, {change}, {verb}: ends with {code}\n{complaint}")
                    else:
                        ends.update(_counts(said))
    print(f"{sum(ends.values())} runs, by exit code: {dict(sorted(ends.items()))}; {bad} bad")
    return int(bad > 0)


def _counts(said: str) -> dict[int, int]:
    """Return the exit codes and their numbers that the loop has printed."""
    pairs = (part.split(":") for part in said.strip("{}").split(",") if part)
    return {int(code): int(count) for code, count in pairs}


if __name__ == "__main__":
    sys.exit(main())
