"""Own workers: processes of which each may crash, hang or run out of memory by itself.

A pool of Python's own loses every task that is under way when one of its processes dies. Here a
process has its tasks to itself, two at a time so that it never waits for the next; the parent
knows which it is at, and only that one is suspect when it dies. It is tried once more, since the
machine may be at fault, and then told as lost. All others go to another process.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final

from luformat.errors import SelectionError
from luformat.survey.judge import Task, lost
from luformat.survey.row import Row
from luformat.survey.worker import READY

__all__ = ["Limits", "Pool"]

_DEPTH: Final = 2
"""Tasks that a process has: one it is at, one that waits."""
_TRIES: Final = 2
_UNBORN: Final = 4
"""Processes that may die, one after the other, before they have begun."""
_BEGINNING: Final = 120
"""Seconds that a process may take to begin, on a machine with too much to do."""
_LOOK: Final = 0.2
"""Seconds between looks at the clock."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes of memory that an input may take; 0 for any."""

    seconds: float = 300.0
    memory: int = 2 << 30


@dataclass(slots=True)
class _Try:
    task: Task
    number: int = 1


@dataclass(slots=True, eq=False)
class _Worker:
    process: subprocess.Popen[bytes]
    tries: deque[_Try] = field(default_factory=deque)
    since: float = 0.0
    text: bytes = b""
    is_ready: bool = False


class Pool:
    """`jobs` processes, with an environment if not the own; a context manager that ends them."""

    def __init__(
        self,
        jobs: int,
        limits: Limits = Limits(),
        environment: Mapping[str, str] | None = None,
    ):
        self._jobs = jobs
        self._limits = limits
        self._environment = environment
        self._selector = selectors.DefaultSelector()
        self._workers: list[_Worker] = []
        self._again: deque[_Try] = deque()
        self._unborn = 0

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *exc: object) -> None:
        for worker in [*self._workers]:
            self._end(worker)
        self._selector.close()

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Row | None]]:
        """Yield each task with its row, as they are done; None if its input has not changed.

        Raises SelectionError if processes die before they begin.
        """
        waiting = iter(tasks)
        is_more = True
        while True:
            while is_more or self._again:
                worker = self._idle()
                if worker is None:
                    break
                if self._again:
                    each = self._again.popleft()
                else:
                    task = next(waiting, None)
                    if task is None:
                        is_more = False
                        continue
                    each = _Try(task)
                self._hand(worker, each)
            if not any(worker.tries for worker in self._workers) and not self._again:
                return
            for key, _ in self._selector.select(_LOOK):
                yield from self._hear(key.data)
            yield from self._late()

    def _idle(self) -> _Worker | None:
        """Return the process with the fewest tasks that can take one; a new one if allowed."""
        worker = min(self._workers, key=lambda one: len(one.tries), default=None)
        if (worker is None or worker.tries) and len(self._workers) < self._jobs:
            return self._begin()
        return worker if worker is not None and len(worker.tries) < _DEPTH else None

    def _begin(self) -> _Worker:
        command = [sys.executable, "-m", "luformat.survey.worker", str(self._limits.memory)]
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            env=self._environment,
            start_new_session=True,
        )
        worker = _Worker(process, since=time.monotonic())
        self._workers.append(worker)
        assert process.stdout is not None  # noqa: S101 - for mypy
        os.set_blocking(process.stdout.fileno(), False)
        self._selector.register(process.stdout, selectors.EVENT_READ, worker)
        return worker

    def _hand(self, worker: _Worker, each: _Try) -> None:
        if not worker.tries:
            worker.since = time.monotonic()
        worker.tries.append(each)
        assert worker.process.stdin is not None  # noqa: S101 - for mypy
        text = json.dumps(each.task.as_dict()).encode("utf-8", "surrogatepass")
        with suppress(BrokenPipeError):  # it is dead, which is noticed when it is listened to
            worker.process.stdin.write(text + b"\n")

    def _hear(self, worker: _Worker) -> Iterator[tuple[Task, Row | None]]:
        assert worker.process.stdout is not None  # noqa: S101 - for mypy
        data = worker.process.stdout.read(1 << 16)
        if data is None:
            return
        *lines, worker.text = (worker.text + data).split(b"\n")
        for line in lines:
            if line == READY:
                worker.since, worker.is_ready = time.monotonic(), True
                continue
            members: dict[str, Any] | None = json.loads(line.decode("utf-8", "surrogatepass"))
            done = worker.tries.popleft()
            worker.since = time.monotonic()
            yield done.task, None if members is None else Row.of(members)
        if not data:
            yield from self._gone(worker)

    def _gone(self, worker: _Worker) -> Iterator[tuple[Task, Row | None]]:
        """Try once more what a dead process was at, or tell it as lost; the rest waits again."""
        code = self._end(worker)
        how = f"ended with code {code}"
        if code < 0:
            with suppress(ValueError):
                how = f"was ended by {signal.Signals(-code).name}"
        self._unborn = 0 if worker.is_ready else self._unborn + 1
        if self._unborn > _UNBORN:
            raise SelectionError(
                f"no process can begin to judge: the last one {how}",
                hint="allow more --memory, if it is less than usual",
            )
        if not worker.tries:
            return
        suspect = worker.tries.popleft()
        self._again.extendleft(reversed(worker.tries))
        if not worker.is_ready:
            self._again.append(suspect)  # it has not been looked at
            return
        if suspect.number < _TRIES:
            self._again.append(_Try(suspect.task, suspect.number + 1))
            return
        message = f"the process that judged it {how}, {_TRIES} times"
        yield suspect.task, lost(suspect.task, "crash", message)

    def _late(self) -> Iterator[tuple[Task, Row | None]]:
        """End what has taken too long."""
        if not self._limits.seconds:
            return
        now = time.monotonic()
        for worker in [*self._workers]:
            taken = now - worker.since
            allowed = self._limits.seconds + _BEGINNING * (not worker.is_ready)
            if worker.tries and taken > allowed:
                yield from self._hear(worker)  # it may have been done just now
                if worker not in self._workers or now - worker.since <= allowed:
                    continue
                self._end(worker)
                late = worker.tries.popleft().task
                self._again.extendleft(reversed(worker.tries))
                message = f"it takes more than {self._limits.seconds:g} seconds"
                yield late, lost(late, "deadline", message, taken)

    def _end(self, worker: _Worker) -> int:
        self._workers.remove(worker)
        process = worker.process
        assert process.stdout is not None  # noqa: S101 - for mypy
        assert process.stdin is not None  # noqa: S101 - for mypy
        self._selector.unregister(process.stdout)
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.close()
        if worker.tries:
            process.kill()
        return process.wait()
