"""A process that judges one input after the other, as its parent asks it to.

Tasks come on standard input and rows go to standard output, each a line of JSON. What this process
does can end no other: it has its own memory, of which it may be denied more, and its parent takes
it away if it takes too long.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
from contextlib import suppress
from typing import BinaryIO, Final

__all__ = ["READY", "main", "serve"]

_COLLECT: Final = 16
"""Inputs after which is collected what errors with their frames keep: whole inputs, at times."""
READY: Final = b"ready"
"""What is written once all is loaded: from then on the clock runs."""


def serve(tasks: BinaryIO, rows: BinaryIO) -> None:
    """Judge what comes until nothing does."""
    from luformat.survey.judge import Task, judge

    gc.freeze()  # what is loaded now stays: a collection need not look at it
    rows.write(READY + b"\n")
    rows.flush()
    for number, line in enumerate(tasks, 1):
        row = judge(Task.of(json.loads(line)))
        text = json.dumps(None if row is None else row.as_dict())
        rows.write(text.encode("utf-8", "surrogatepass") + b"\n")
        rows.flush()
        if number % _COLLECT == 0:
            gc.collect()


def main() -> None:
    """Serve on the standard streams, with as much memory (bytes) as the argument allows."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if len(sys.argv) > 1 and int(sys.argv[1]):
        limit = int(sys.argv[1])
        with suppress(ValueError, OSError):  # less is allowed already
            resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    gc.set_threshold(50_000)
    rows = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what any library prints is no row
    with suppress(BrokenPipeError, KeyboardInterrupt):
        serve(sys.stdin.buffer, rows)


if __name__ == "__main__":
    main()
