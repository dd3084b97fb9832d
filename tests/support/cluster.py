"""A real cluster of dask on this machine: a scheduler and workers, each a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Cluster", "cluster"]

_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Cluster:
    """The scheduler with its address, and its workers, which can be killed."""

    address: str
    scheduler: subprocess.Popen[bytes]
    workers: list[subprocess.Popen[bytes]]

    def kill_worker(self) -> None:
        """Kill a worker with all that it started, as a machine that loses its power."""
        worker = self.workers.pop()
        with suppress(ProcessLookupError):
            os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()


@contextmanager
def cluster(folder: Path, environment: Mapping[str, str], count: int = 2) -> Iterator[Cluster]:
    """Run a scheduler and `count` workers of one thread each."""
    file = folder / "scheduler.json"
    file.unlink(missing_ok=True)
    log = (folder / "cluster.log").open("wb")

    def begin(*arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", *arguments],
            env=dict(environment),
            stdout=log,
            stderr=log,
            start_new_session=True,
            cwd=folder,
        )

    scheduler = begin(
        "distributed.cli.dask_scheduler",
        "--scheduler-file",
        str(file),
        "--port",
        "0",
        "--no-dashboard",
        "--host",
        "127.0.0.1",
    )
    workers: list[subprocess.Popen[bytes]] = []
    try:
        until = time.monotonic() + _PATIENCE
        while not (file.exists() and file.read_text()) and time.monotonic() < until:
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        workers += [
            begin(
                "distributed.cli.dask_worker",
                address,
                "--nthreads",
                "1",
                "--no-dashboard",
                "--death-timeout",
                "30",
                "--local-directory",
                str(folder),
            )
            for _ in range(count)
        ]
        yield Cluster(address, scheduler, workers)
    finally:
        for process in [*workers, scheduler]:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        log.close()
