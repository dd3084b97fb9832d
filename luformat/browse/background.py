"""Long work beside the screen: on an input of its own, in a thread that nobody waits for.

Readers of dumps keep buffers that two threads must not share, so the input is opened once more
when the first work comes. What was begun before is cancelled by what comes next.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue

from luformat.errors import LuformatError
from luformat.inputs.opened import Input

__all__ = ["Background", "Work"]

Work = Callable[[list[Input], Callable[[], bool]], None]
"""What is done: it takes the inputs, and a question whether it has been cancelled."""


class Background:
    """One thread for work on inputs that `reopen` opens; errors go to `failed`."""

    def __init__(
        self, reopen: Callable[[], list[Input]], failed: Callable[[LuformatError | OSError], None]
    ):
        self._reopen = reopen
        self._failed = failed
        self._works: SimpleQueue[tuple[Work, threading.Event]] = SimpleQueue()
        self._current = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, work: Work) -> None:
        """Do some work as soon as what is done now has noticed that it is cancelled."""
        self.cancel()
        self._current = threading.Event()
        self._works.put((work, self._current))
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()

    def cancel(self) -> None:
        """End the work that was begun, if it has not ended by itself."""
        self._current.set()

    def _run(self) -> None:
        inputs: list[Input] | None = None
        while True:
            work, cancelled = self._works.get()
            if cancelled.is_set():
                continue
            try:
                inputs = inputs or self._reopen()
                work(inputs, cancelled.is_set)
            except (LuformatError, OSError) as error:
                self._failed(error)
