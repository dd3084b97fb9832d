"""A survey that is disturbed as fleets disturb it: workers are killed, the run is stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

__all__ = ["children_of", "kill_one_child", "rows_of", "stopped_in_the_middle", "survey"]

_PATIENCE = 600


def survey(
    arguments: Sequence[object], environment: Mapping[str, str], *, codes: Sequence[int] = (0, 1, 2)
) -> subprocess.CompletedProcess[str]:
    """Run the verb to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "luformat", "survey", *map(str, arguments)],
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
    )
    assert done.returncode in codes, done.stderr
    return done


def stopped_in_the_middle(
    arguments: Sequence[object],
    environment: Mapping[str, str],
    rows: Path,
    *,
    harm_at: int,
    harm: Callable[[int], object],
    stop_at: int,
) -> None:
    """Run the verb; at some number of rows do harm (with the number of its process), later stop
    it with a signal."""
    process = subprocess.Popen(
        [sys.executable, "-m", "luformat", "survey", *map(str, arguments)],
        env=dict(environment),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        _await(rows, harm_at, process)
        harm(process.pid)
        _await(rows, stop_at, process)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=_PATIENCE)
        assert process.returncode == 143
        assert b"inputs have their row; the same call goes on" in told
    finally:
        process.kill()
        process.communicate()


def _await(rows: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE
    while not rows.exists() or rows.read_bytes().count(b"\n") < count:
        assert process.poll() is None, "the run has ended before it could be disturbed"
        assert time.monotonic() < until
        time.sleep(0.02)


def children_of(number: int) -> list[int]:
    """The processes that a process has begun."""
    return [
        int(child)
        for task in Path(f"/proc/{number}/task").iterdir()
        for child in (task / "children").read_text().split()
    ]


def kill_one_child(number: int) -> None:
    """Kill one of the processes that a process has begun."""
    os.kill(children_of(number)[0], signal.SIGKILL)


def rows_of(path: Path) -> dict[str, dict[str, object]]:
    """The rows by URL; each must be there once."""
    found = [json.loads(line) for line in path.read_text().splitlines()]
    twice = [url for url, count in Counter(row["url"] for row in found).items() if count > 1]
    assert not twice, twice
    return {row["url"]: row for row in found}
