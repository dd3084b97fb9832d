"""Surveys of many inputs: is every row there once and right, and what does it cost?

`python -m tests.bench.fleet` from the root of the checkout asks it of 1,000 objects on an S3
server, by local workers and by a cluster of dask, each disturbed; and of 10,000 streams of 100
domains in a folder. `--objects`, `--streams`, `--one` (streams that one process alone surveys) and
`--loop` (calls of the command, to compare with) make it smaller. Nothing leaves this machine.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.streams import many_streams
from tests.support.bucket import bucket
from tests.support.cluster import cluster
from tests.support.survey_run import kill_one_child, rows_of, stopped_in_the_middle, survey


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


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fleet", description=__doc__)
    parser.add_argument("--objects", type=int, default=1000)
    parser.add_argument("--streams", type=int, default=10_000)
    parser.add_argument("--one", type=int, default=1000)
    parser.add_argument("--loop", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.objects:
            for line in disturbed(Path(name), options.objects):
                print(line, flush=True)
        if options.streams:
            for line in many_streams(Path(name), options.streams, options.loop, options.one):
                print(line, flush=True)


if __name__ == "__main__":
    main()
