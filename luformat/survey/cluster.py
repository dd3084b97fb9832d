"""The same work on many machines: handed to a scheduler of dask.distributed that is there.

A job is a few inputs. On the machine that does it, an own worker judges them, so that time,
memory and crashes are limited there as they are here. If a whole machine is lost, the scheduler
gives its jobs to another one; a job that it gives up is split, so that one input cannot take its
neighbours with it.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import count, islice
from typing import Any, Final

from luformat.errors import SelectionError
from luformat.survey.judge import Task, lost
from luformat.survey.pool import Limits, Pool
from luformat.survey.row import Row

__all__ = ["run_on"]

_WAIT: Final = 60
"""Seconds until a scheduler must have answered."""
_RETRIES: Final = 3
_AHEAD: Final = 4
"""Jobs for each thread of the cluster that are under way or wait there."""

_TRIM: Final = "MALLOC_TRIM_THRESHOLD_"

_local = threading.local()


def run_on(
    address: str,
    tasks: Iterable[Task],
    limits: Limits,
    size: int = 8,
    *,
    tell: Callable[[str], object] = lambda _: None,
) -> Iterator[tuple[Task, Row | None]]:
    """Yield each task with its row, as they are done on the cluster of a scheduler.

    `size` is the number of inputs in a job; `tell` is given what a user should know. Raises
    SelectionError if there is no scheduler, or no dask.
    """
    try:
        distributed = import_module("distributed")
    except ImportError as error:
        raise SelectionError(
            "the library distributed is missing",
            hint="install what clusters need: pip install 'luformat[fleet]'",
        ) from error
    try:
        client = distributed.Client(address, timeout=_WAIT)
    except (OSError, ValueError) as error:
        raise SelectionError(
            f"no scheduler of dask answers at {address}",
            hint="start one with `dask scheduler`, and workers with `dask worker ADDRESS`",
        ) from error
    numbers = count()
    waiting = iter(tasks)
    under_way: dict[str, list[Task]] = {}
    with client:
        done = distributed.as_completed()

        def submit(jobs: Iterable[list[Task]]) -> None:
            for job in jobs:
                future = client.submit(
                    _judged,
                    [task.as_dict() for task in job],
                    limits.seconds,
                    limits.memory,
                    key=f"luformat-{client.id}-{next(numbers)}",
                    pure=False,
                    retries=_RETRIES,
                )
                under_way[future.key] = job
                done.add(future)

        def fill() -> None:
            threads = sum(client.nthreads().values()) or 1
            room = max(_AHEAD * threads - len(under_way), 0)
            jobs = (list(islice(waiting, size)) for _ in range(room))
            submit(job for job in jobs if job)

        if not client.nthreads():
            tell(f"note: the scheduler at {address} has no worker: waiting for `dask worker`")
        fill()
        while under_way:
            future = next(done)
            job = under_way.pop(future.key)
            failure = future.exception()
            if failure is None:
                for task, members in zip(job, future.result(), strict=True):
                    yield task, None if members is None else Row.of(members)
            elif len(job) > 1:
                submit([task] for task in job)
            else:
                message = f"the cluster gave it up: {type(failure).__name__}"
                yield job[0], lost(job[0], "crash", message)
            future.release()
            fill()


def _judged(
    tasks: list[dict[str, Any]], seconds: float, memory: int
) -> list[dict[str, Any] | None]:
    """Do a job, in the process of this thread of a worker of dask."""
    limits = Limits(seconds, memory)
    pool: tuple[Limits, Pool] | None = getattr(_local, "pool", None)
    if pool is None or pool[0] != limits:
        # Workers of dask have malloc give back memory at once: it makes judging take twice as long.
        environment = {name: os.environ[name] for name in os.environ if name != _TRIM}
        pool = _local.pool = limits, Pool(1, limits, environment)
    job = [Task.of(task) for task in tasks]
    rows = {task.names: row for task, row in pool[1].run(job)}
    return [None if (row := rows[task.names]) is None else row.as_dict() for task in job]
