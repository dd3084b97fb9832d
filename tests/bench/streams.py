"""Streams of 100 domains in a folder, surveyed in every way that there is.

Each line has its CPU time, which other work on the machine changes little, and the speed against
that of one process twice and of a loop over the command, measured in the same run.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from luformat.synth.handover import build_stream
from luformat.synth.host import load_host
from tests.bench.processes import Tree, watched
from tests.support.cluster import cluster

DOMAINS = "domains:\n  - {privileged: true}\n" + "  - {kind: hvm}\n" * 50 + "  - {kind: pv}\n" * 49
WANTED = {"--no-verify": 4, "": 60}
"""Milliseconds of CPU that an input may cost."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One survey: of how many inputs, seconds, CPU seconds of judging, and all processes."""

    count: int
    seconds: float
    judging: float
    parent: Tree
    others: tuple[Tree, ...]

    @property
    def each(self) -> float:
        """Milliseconds of an input."""
        return self.seconds / self.count * 1e3

    @property
    def cpu(self) -> float:
        """Milliseconds of CPU of an input, of all processes together."""
        return (self.parent.cpu + sum(each.cpu for each in self.others)) / self.count * 1e3


def many_streams(folder: Path, count: int, loop: int, one: int) -> Iterator[str]:
    """Survey `count` streams by two workers, `one` of them by a single one, and call the command
    `loop` times."""
    streams = folder / "streams"
    streams.mkdir()
    first = streams / "00000"
    first.write_bytes(build_stream(load_host(DOMAINS)))
    for number in range(1, count):
        (streams / f"{number:05}").hardlink_to(first)
    names = [str(streams / f"{number:05}") for number in range(count)]
    yield f"{count} streams of 100 domains, {first.stat().st_size:,} bytes each"
    looped, cpu = _loop(names[:loop])
    yield f"a loop over `verify`, {loop} of them: {looped:.0f} ms, {cpu:.0f} ms CPU an input"
    for option, wanted in WANTED.items():
        more = [option] if option else []
        single = _survey(folder, names[:one], ["-j", "1", *more])
        yield _told(f"{option or 'verify'}, one process", single, single, looped, wanted)
        both = _survey(folder, names, ["-j", "2", *more])
        yield _told(f"{option or 'verify'}, 2 local workers", both, single, looped, wanted)
        with cluster(folder, dict(os.environ)) as dask:
            machines = [each.pid for each in dask.workers]
            call = ["--scheduler", dask.address, *more]
            spread = _survey(folder, names, call, [dask.scheduler.pid, *machines])
        yield _told(f"{option or 'verify'}, dask, 2 workers", spread, single, looped, wanted)


def _loop(names: Sequence[str]) -> tuple[float, float]:
    """Return the milliseconds and those of CPU that a call of the command takes."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    for name in names:
        subprocess.run(
            [sys.executable, "-m", "luformat", "verify", name],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    seconds, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds / len(names) * 1e3, cpu / len(names) * 1e3


def _survey(
    folder: Path, names: Sequence[str], options: Sequence[str], others: Sequence[int] = ()
) -> Measured:
    rows, wanted = folder / "rows.jsonl", folder / "names"
    rows.unlink(missing_ok=True)
    wanted.write_text("\n".join(names))
    call = [*options, "--from-list", str(wanted), "-o", str(rows)]
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "luformat", "survey", *call], stdout=subprocess.DEVNULL
    )
    with watched([process.pid, *others]) as trees:
        code = process.wait()
    seconds = time.monotonic() - begun
    made = [json.loads(line) for line in rows.read_text().splitlines()]
    urls, statuses = {row["url"] for row in made}, {row["status"] for row in made}
    if code or len(made) != len(names) or urls != set(names) or statuses != {"clean"}:
        raise SystemExit(f"code {code}, {len(made)} rows of {len(names)}, {statuses}")
    judging = sum(row["cpu"] for row in made)
    return Measured(len(names), seconds, judging, trees[0], tuple(trees[1:]))


def _told(what: str, made: Measured, single: Measured, looped: float, wanted: int) -> str:
    workers = [made.parent.below, *(each.below for each in made.others)]
    scheduler = f", scheduler {made.others[0].peak:.0f}" if made.others else ""
    return (
        f"{what}, {made.count} inputs: {made.seconds:.1f} s; {made.judging / made.count * 1e3:.1f} "
        f"ms CPU an input for its row (wanted <= {wanted}), {made.cpu:.1f} ms of all processes; "
        f"{single.each / made.each / 2:.2f} x one process times two in time, "
        f"{single.cpu / made.cpu:.2f} x one process in CPU; {looped / made.each:.1f} x the loop; "
        f"MiB: parent {made.parent.peak:.0f}, largest worker {max(workers):.0f}{scheduler}"
    )
