"""Whole processes, measured by the time and the anonymous memory that they use.

Compiled modules are kept, as an installation keeps them; other work on the machine changes
CPU time little.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

SAMPLED = 0.005


class Runner:
    """Runs Python with arguments; returns CPU seconds and the peak of anonymous memory, MiB."""

    def __init__(self, modules: Path):
        self._environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(modules)}
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def warm(self, path: Path, *verbs: str) -> None:
        """Run some verbs once, so that their modules are compiled."""
        for verb in verbs:
            self("-m", "luformat", verb, path, codes=(0, 1))

    def luformat(
        self, *arguments: object, rounds: int = 3, codes: tuple[int, ...] = (0,)
    ) -> tuple[float, float]:
        """Run a verb some times; return the least seconds and the highest peak."""
        runs = [self("-m", "luformat", *arguments, codes=codes) for _ in range(rounds)]
        return min(seconds for seconds, _ in runs), max(peak for _, peak in runs)

    def wall(self, *arguments: object) -> tuple[float, float]:
        """Run a verb once; return the seconds until it ended, and its peak."""
        start = time.perf_counter()
        _, peak = self("-m", "luformat", *arguments)
        return time.perf_counter() - start, peak

    def __call__(self, *arguments: object, codes: tuple[int, ...] = (0,)) -> tuple[float, float]:
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        peak = 0
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak = max(peak, _anonymous(process.pid))
            time.sleep(SAMPLED)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in codes:
            raise SystemExit(f"{arguments} ended with {process.returncode}")
        return usage.ru_utime + usage.ru_stime, peak / 1024


def _anonymous(process: int) -> int:
    """Return the KiB of anonymous memory that a process has at the moment."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    found = status.partition("RssAnon:")[2].split()
    return int(found[0]) if found else 0


def told(seconds: float, peak: float) -> str:
    """Return both in words."""
    return f"{seconds:.2f} s, {peak:.0f} MiB anonymous"
