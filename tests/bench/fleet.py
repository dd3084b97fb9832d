"""Surveys of many inputs: is every row there once and right, and what does it cost?

`python -m tests.bench.fleet` from the root of the checkout asks it of 1,000 objects on an S3
server, by local workers and by a cluster of dask, each disturbed; and of 10,000 streams of 100
domains in a folder. `--objects`, `--streams` and `--loop` (calls of the command, to compare with)
make it smaller. Nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from luformat.synth.handover import build_stream
from luformat.synth.host import load_host
from tests.support.bucket import bucket
from tests.support.cluster import cluster
from tests.support.survey_run import kill_one_child, rows_of, stopped_in_the_middle, survey

DOMAINS = "domains:\n  - {privileged: true}\n" + "  - {kind: hvm}\n" * 50 + "  - {kind: pv}\n" * 49


def disturbed(folder: Path, count: int) -> Iterator[str]:
    """Survey objects of every kind; kill a worker, stop the run, let it go on."""
    with bucket(folder, count) as found:
        names = folder / "names"
        names.write_text("\n".join(found.expected))
        with cluster(folder, found.environment) as dask:
            for what, more in (
                ("local workers", ["-j", "2"]),
                ("dask, 2 workers", ["--scheduler", dask.address]),
            ):
                rows = folder / "rows.jsonl"
                rows.unlink(missing_ok=True)
                call = ["--from-list", names, "-o", rows, *more]

                def harm(number: int, is_dask: bool = what != "local workers") -> None:
                    dask.kill_worker() if is_dask else kill_one_child(number)

                begun = time.monotonic()
                stopped_in_the_middle(
                    call,
                    found.environment,
                    rows,
                    harm_at=count // 4,
                    harm=harm,
                    stop_at=count // 2,
                )
                before = rows.read_bytes().count(b"\n")
                survey(call, found.environment)
                made = rows_of(rows)
                lost = set(found.expected) - set(made)
                wrong = [url for url, row in made.items() if row["status"] != found.expected[url]]
                yield (
                    f"{count} objects, {what}: a worker killed at {count // 4} rows, stopped at "
                    f"{before}, resumed: {len(made)} rows, {len(lost)} missing, "
                    f"{len(wrong)} wrong, none twice, {time.monotonic() - begun:.1f} s"
                )


def many_streams(folder: Path, count: int, loop: int) -> Iterator[str]:
    """Survey streams of 100 domains, in the ways that there are."""
    streams = folder / "streams"
    streams.mkdir()
    first = streams / "00000"
    first.write_bytes(build_stream(load_host(DOMAINS)))
    for number in range(1, count):
        (streams / f"{number:05}").hardlink_to(first)
    yield f"{count} streams of 100 domains, {first.stat().st_size:,} bytes each"
    begun = time.monotonic()
    for number in range(loop):
        subprocess.run(
            [sys.executable, "-m", "luformat", "verify", str(streams / f"{number:05}")],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    looped = (time.monotonic() - begun) / loop
    yield f"a loop over `verify`: {looped * 1e3:.0f} ms an input ({loop} of them)"
    environment = dict(os.environ)
    one = 0.0
    for what, more in (
        ("one process", ["-j", "1"]),
        ("2 local workers", ["-j", "2"]),
        ("2 local workers, --no-verify", ["-j", "2", "--no-verify"]),
    ):
        seconds, cpu, peak = _timed(folder, [streams, *more], environment, count)
        one = one or seconds
        yield (
            f"{what}: {seconds:.1f} s, {seconds / count * 1e3:.1f} ms and {cpu * 1e3:.1f} ms CPU "
            f"an input, parent {peak:.0f} MiB; {one / seconds:.2f} x one process, "
            f"{looped * count / seconds:.1f} x the loop"
        )
    with cluster(folder, environment) as dask:
        seconds, cpu, peak = _timed(
            folder, [streams, "--scheduler", dask.address], environment, count
        )
        yield (
            f"dask, 2 workers: {seconds:.1f} s, {cpu * 1e3:.1f} ms of CPU an input, parent "
            f"{peak:.0f} MiB; {one / seconds:.2f} x one process"
        )


def _timed(
    folder: Path, arguments: list[object], environment: dict[str, str], count: int
) -> tuple[float, float, float]:
    """Return seconds, CPU seconds of an input (judging it alone), and MiB of the parent."""
    rows = folder / "rows.jsonl"
    rows.unlink(missing_ok=True)
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "luformat", "survey", *map(str, arguments), "-o", str(rows)],
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    made = [json.loads(line) for line in rows.read_text().splitlines()]
    if len(made) != count or {row["status"] for row in made} != {"clean"}:
        raise SystemExit(f"{len(made)} rows of {count}, or not all clean")
    cpu = sum(row["cpu"] for row in made) / count
    return seconds, cpu, used.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fleet", description=__doc__)
    parser.add_argument("--objects", type=int, default=1000)
    parser.add_argument("--streams", type=int, default=10_000)
    parser.add_argument("--loop", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.objects:
            for line in disturbed(Path(name), options.objects):
                print(line, flush=True)
        if options.streams:
            for line in many_streams(Path(name), options.streams, options.loop):
                print(line, flush=True)


if __name__ == "__main__":
    main()
