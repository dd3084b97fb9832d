"""What hostile inputs cost, now and before: CPU time, memory and exit code of each verb.

    .venv/bin/python -m tests.fuzz.hostile_table FOLDER [--before CHECKOUT] [--all]

Runs the verbs over the files of FOLDER (`.xz` is undone first), each in a process of its own with
limits, and prints for each file the dearest verb as a row of a table for the docs; `--all` prints
every verb. Exit code 1 if one takes more than it may. CHECKOUT is an older tree of the project.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.support.corpus import unpacked

__all__ = ["MOST_MEMORY", "MOST_SECONDS", "Cost", "costs"]

MOST_SECONDS: Final = 5
MOST_MEMORY: Final = 200
"""MiB."""
_STOPPED: Final = 20
"""Seconds of CPU after which a process is ended: 0.1.0 has no end for some."""
_SPACE: Final = 8 << 30
"""Bytes of address space, so that an old version cannot take the machine with it."""
_ROOT: Final = Path(__file__).parents[2]
_OF_A_FILE: Final = (
    ("find",),
    ("show", "--depth", "9", "--limit", "99"),
    ("verify",),
    ("map",),
    ("extract", "-o", "OUT"),
    ("carve", "-o", "OUT"),
    ("carve", "--redact", "-o", "OUT"),
    ("decode", "-o", "OUT"),
)
_VERBS: Final = {
    ".yaml": (("build", "-o", "OUT"), ("build", "--format", "elf", "-o", "OUT")),
    ".json": (("encode", "-o", "OUT"),),
    ".xlsave": (*_OF_A_FILE[1:3], *_OF_A_FILE[5:], ("diff", "--contents", "SELF")),
}
"""Verbs by the ending of a file; any other goes through _OF_A_FILE."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one verb took: CPU seconds, MiB at most, and how it ended."""

    verb: str
    seconds: float
    memory: int
    ended: str

    @property
    def is_in_bounds(self) -> bool:
        ends_as_documented = self.ended in ("0", "1", "2")
        return ends_as_documented and self.seconds <= MOST_SECONDS and self.memory <= MOST_MEMORY


def costs(file: Path, tree: Path = _ROOT) -> Iterator[Cost]:
    """Yield what each verb of a tree costs for one file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file.name.removesuffix(".xz")
        if file.suffix == ".xz":
            unpacked(file, path)
        else:
            path.write_bytes(file.read_bytes())
        places = {"OUT": str(Path(folder) / "out"), "SELF": str(path)}
        for verb in _VERBS.get(path.suffix, _OF_A_FILE):
            rest = [places.get(word, word) for word in verb[1:]]
            yield _cost(
                " ".join(verb[:-2] if verb[-1] == "OUT" else verb[:1]),
                tree,
                [verb[0], str(path), *rest],
            )


def _cost(name: str, tree: Path, arguments: Sequence[str]) -> Cost:
    process = subprocess.Popen(
        [sys.executable, "-m", "luformat", *arguments],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": f"{tree}:{tree / 'generated' / 'python'}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=_limit,
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    ended = str(process.returncode)
    if process.returncode < 0:
        ended = "not by itself"
    return Cost(name, used.ru_utime + used.ru_stime, used.ru_maxrss >> 10, ended)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (_STOPPED, _STOPPED))
    resource.setrlimit(resource.RLIMIT_AS, (_SPACE, _SPACE))


def _cells(found: Sequence[Cost]) -> str:
    """Return the cells of a table for the dearest of a file's verbs, with all exit codes."""
    dearest = max(
        found, key=lambda cost: max(cost.seconds / MOST_SECONDS, cost.memory / MOST_MEMORY)
    )
    ends = ", ".join(sorted({cost.ended for cost in found}))
    seconds = max(cost.seconds for cost in found)
    is_over = any(cost.ended == "not by itself" for cost in found)
    memory = max(cost.memory for cost in found)
    told = f"over {_STOPPED}" if is_over else f"{seconds:.1f}"
    return f"{told} | {memory:,} | {ends} | {dearest.verb}"


def main() -> int:
    """Print the table; 1 if a verb takes more than it may or ends otherwise than documented."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.hostile_table", description=__doc__)
    parser.add_argument("folder", type=Path, help="of the hostile inputs")
    parser.add_argument("--before", type=Path, help="an older tree, to compare with")
    parser.add_argument("--all", action="store_true", help="print every verb")
    options = parser.parse_args()
    good = True
    trees = [*([options.before.resolve()] if options.before else []), _ROOT]
    head = "CPU s | MiB | exit codes | dearest verb"
    print(f"| input | {' | '.join([head] * len(trees))} |")
    print("|---" * (1 + 4 * len(trees)) + "|")
    for file in sorted(options.folder.iterdir()):
        if file.suffix == ".md":
            continue
        cells = []
        for tree in trees:
            found = [*costs(file, tree)]
            cells.append(_cells(found))
            if options.all:
                for cost in found:
                    print(f"{file.name}: {tree.name}: {cost}", file=sys.stderr)
            if tree == _ROOT:
                good = good and all(cost.is_in_bounds for cost in found)
        print(f"| {file.name} | {' | '.join(cells)} |", flush=True)
    return int(not good)


if __name__ == "__main__":
    sys.exit(main())
