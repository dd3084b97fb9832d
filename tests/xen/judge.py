"""Asking a real Xen whether it takes a saved domain, and in which words it refuses.

    with Judge("4.17", cache) as judge:
        print(judge.release, judge.ask(path.read_bytes()))

A machine that hangs or dies is started anew and the file is put to it once more; only then is
there no verdict.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.xen.dom0 import dom0_of
from tests.xen.machine import Answer, Machine, MachineError

__all__ = ["Judge", "Verdict", "ask", "words_of"]

XL_MAGIC: Final = b"Xen saved domain, xl format"
TRIES: Final = 2
KILLED: Final = (124, 137, 143)
"""Exit codes of `timeout` and of what it ended."""
PROGRESS: Final = re.compile(r"HVM\S* restore( d\d+)?: [A-Z0-9_]+ \d+$|^Platform timer")
"""What Xen says of each entry that it is about to load, and of being emulated slowly."""
CONSEQUENCES: Final = (
    "Restore failed",
    "restoring domain: ",
    "cannot (re-)build domain",
    "Non-existant domain",
    "Unable to destroy guest",
    "Destruction of domain failed",
)
"""Errors that follow from another."""
CHATTER: Final = re.compile(
    r"(\S+: )*(debug|detail|info|progress|warning)\b|Loading new save file| Savefile contains"
    r"|Parsing config|char device redirected|xen_ram_alloc|xencall:|\s*$"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a Xen does with a file: `accepts` is None if it gave no answer in `seconds`.

    `words` are those with which Xen, libxc, libxl or xl refuses, domain IDs written as #.
    """

    accepts: bool | None
    words: tuple[str, ...]
    seconds: float
    answer: Answer | None = None

    @property
    def name(self) -> str:
        """accept, refuse or nothing."""
        return {True: "accept", False: "refuse", None: "nothing"}[self.accepts]


class Judge:
    """A Xen of one release that answers, again and again; a context manager."""

    def __init__(self, release: str, cache: Path, seconds: int = 60):
        self._dom0 = dom0_of(release, cache)
        self._seconds = seconds
        self._stack = contextlib.ExitStack()
        self._machine: Machine | None = None
        self.boot_seconds = 0.0

    def __enter__(self) -> Judge:
        self._started()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @property
    def release(self) -> str:
        """The release that runs, as `xl info` has it, without what a distribution adds."""
        version = self._started().info["xen_version"]
        found = re.match(r"\d+\.\d+(\.\d+)?", version)
        return found[0] if found else version

    def ask(self, saved: bytes) -> Verdict:
        """Return the verdict on what `xl save` wrote."""
        verdict = Verdict(None, (), 0.0)
        for _ in range(TRIES):
            try:
                answer = self._started().restore(saved, self._seconds)
            except MachineError as error:
                self._stop()
                lines = str(error).splitlines()
                verdict = Verdict(None, tuple(lines[:1] + lines[-1:]), 0.0)
                continue
            verdict = _verdict(answer)
            if verdict.accepts is not None:
                break
        return verdict

    def _started(self) -> Machine:
        if self._machine is None:
            before = time.monotonic()
            self._machine = self._stack.enter_context(Machine(self._dom0))
            self.boot_seconds = time.monotonic() - before
        return self._machine

    def _stop(self) -> None:
        self._machine = None
        self._stack.close()


def ask(files: Iterable[bytes], release: str, cache: Path) -> Iterator[Verdict]:
    """Yield the verdict on each file, all from one boot."""
    with Judge(release, cache) as judge:
        for saved in files:
            yield judge.ask(saved)


def words_of(answer: Answer) -> tuple[str, ...]:
    """Return what Xen says about a refusal, then the first error of the toolstack."""
    console = [line.removeprefix("(XEN) ").strip() for line in answer.console.splitlines()]
    words = [line for line in console if line and not PROGRESS.search(line)]
    lines = [line for line in answer.log.splitlines() if not CHATTER.match(line)]
    causes = [line for line in lines if not any(text in line for text in CONSEQUENCES)]
    causes = causes or lines
    # libxc is what knows the reason, where it has one.
    words += [line for line in causes if line.startswith("xc: error: ")][:1] or causes[:1]
    return tuple(_without_ids(line) for line in words)


def _without_ids(line: str) -> str:
    """Return a line without what differs from run to run."""
    line = re.sub(r"libxl_\w+\.c:\d+:", "", line)
    line = re.sub(r"\bd\d+(?=v\d|\b)", "d#", line)
    line = re.sub(r"\bHVM\d+", "HVM#", line)
    return re.sub(r"\b([Dd]omain) \d+", r"\1 #", line).strip()


def _verdict(answer: Answer) -> Verdict:
    rows = [line.split() for line in answer.domains.splitlines()]
    # Name, ID, memory, vCPUs, state: rbpscd, as far as they are true.
    is_there = any(len(row) > 4 and row[1] not in ("0", "ID") and "p" in row[-2] for row in rows)
    if answer.code in KILLED:
        return Verdict(None, words_of(answer), answer.seconds, answer)
    if answer.code == 0 and is_there:
        return Verdict(True, (), answer.seconds, answer)
    return Verdict(False, words_of(answer), answer.seconds, answer)
