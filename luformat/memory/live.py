"""Memory of a virtual machine that is there now, read where and when it is needed.

Two ways lead to QEMU, and this module is what they share: its monitor protocol (`live_qmp`) and
its stub for gdb (`live_gdb`). Both read any address, and both answer for addresses that hold no
RAM with zeros, or with what a device's register says, which may even change by being read. So
the map of memory is asked for first, and nothing outside RAM is ever touched.

A machine that is stopped stays as it is. One that runs changes while it is read: that is said,
unless it is to be paused. A machine that was stopped here is let go on however the reading ends:
by an error, by a signal, or when Python exits with the image still open.
"""

from __future__ import annotations

import os
import re
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from luformat.errors import DumpFormatError, SelectionError
from luformat.memory.image import (
    MemoryImage,
    Progress,
    Shortfall,
    ShortfallKind,
    Words,
    merge_extents,
)

__all__ = ["LiveImage", "LiveMachine", "Status", "is_live", "open_live", "ram_of_mtree"]

_PREFIXES: Final = ("qmp:", "gdb:")
_FLAT_VIEW: Final = re.compile(r"^FlatView #\d+\n(.*?)(?=^FlatView #|\Z)", re.DOTALL | re.MULTILINE)
_SYSTEM_MEMORY: Final = re.compile(r'^ AS "memory"', re.MULTILINE)
_SECTION: Final = re.compile(
    r"^ +([0-9a-f]{16})-([0-9a-f]{16}) \(prio -?\d+, (?:nv-)?(?:ram|rom)\)", re.MULTILINE
)
"""A range that QEMU backs with memory; of devices' own memory (`ramd`, `romd`) it has none."""
_SCAN_PAGES: Final = 1 << 12
"""Heads of pages that are asked for together."""


@dataclass(frozen=True, slots=True)
class Status:
    """Whether a machine runs, and the monitor's word for its state (`prelaunch`, `paused`, …)."""

    runs: bool
    word: str


class LiveMachine(Protocol):
    """A way to a machine: what `live_qmp` and `live_gdb` provide."""

    stops_by_itself: bool
    """True if to connect stops the machine, if it runs: it is `paused` then."""

    def connect(self) -> None:
        """Connect; nothing else may be asked before. Raises DumpFormatError."""

    def status(self) -> Status:
        """Return whether the machine runs."""

    def stop(self) -> None:
        """Stop it."""

    def go_on(self) -> None:
        """Let it run; works after anything that was interrupted, `connect` too."""

    def map_text(self) -> str:
        """Return what the monitor's `info mtree -f` prints."""

    def read(self, maddr: int, length: int) -> bytes:
        """Return at least 1 and at most `length` bytes of RAM at `maddr`."""

    def heads(self, start: int, count: int, step: int) -> Words:
        """Return the first eight bytes of `count` pages that lie `step` bytes apart in RAM."""

    def close(self) -> None:
        """End the connection and leave the machine as it is."""


def is_live(name: object) -> bool:
    """Return whether a name means a machine, not a file: `qmp:SOCKET` or `gdb:HOST:PORT`."""
    return isinstance(name, str) and name.startswith(_PREFIXES) and not os.path.lexists(name)


def open_live(name: str, *, pause: bool = False) -> LiveImage:
    """Connect to the machine that `name` means; `pause` stops it until the image is closed.

    Raises DumpFormatError if it cannot be reached or does not tell where its memory is,
    SelectionError for a name that is incomplete.
    """
    way, _, address = name.partition(":")
    if not address:
        raise SelectionError(
            f"{name} names no machine", hint="write qmp:SOCKET or gdb:HOST:PORT, as QEMU was told"
        )
    machine: LiveMachine
    # Imported here: a dump needs neither.
    if way == "qmp":
        from luformat.memory.live_qmp import QmpMachine

        machine = QmpMachine(name, address)
    else:
        from luformat.memory.live_gdb import GdbMachine

        machine = GdbMachine(name, address)
    return LiveImage(name, machine, pause=pause)


def ram_of_mtree(text: str) -> list[tuple[int, int]]:
    """Return the ranges [start, end) of memory in the output of QEMU's `info mtree -f`."""
    for view in _FLAT_VIEW.finditer(text.replace("\r", "")):
        if _SYSTEM_MEMORY.search(view[1]):
            return [(int(a, 16), int(b, 16) + 1) for a, b in _SECTION.findall(view[1])]
    return []


class LiveImage(MemoryImage):
    """The memory of a machine; owns the connection."""

    kind = "live"

    def __init__(self, name: str, machine: LiveMachine, *, pause: bool = False):
        """Connect. Raises DumpFormatError if that fails or there is no map of memory."""
        self.name = name
        self._machine = machine
        # A signal may come as soon as the machine stands: all is ready for it before.
        self._ending = _Closing(machine, resume=pause and machine.stops_by_itself)
        self._release = weakref.finalize(self, self._ending.let_go)
        try:
            machine.connect()
            self.extents = merge_extents(ram_of_mtree(machine.map_text()))
            if not self.extents:
                raise DumpFormatError(
                    f"{name} does not tell where the machine's memory is",
                    wanted='the address space "memory" in `info mtree -f`',
                    got="none",
                    hint="luformat reads machines of QEMU; of others take a dump",
                )
            begun = machine.status()
            self._ran = begun.runs
            self._paused = pause
            self.stays_stopped = machine.stops_by_itself and begun.word == "paused" and not pause
            """True if the machine may have run before and will not after: nobody can tell."""
            if pause and begun.runs:
                self._ending.resume = True
                machine.stop()
        except BaseException:
            self._release()
            raise

    @property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        if self._paused or not (self._ran or (self._release.alive and self._runs())):
            return ()
        return (
            Shortfall(
                ShortfallKind.CHANGING,
                "the machine runs while it is read: what was read need not belong together",
                hint="--pause stops it meanwhile",
            ),
        )

    def _runs(self) -> bool:
        self._ran = self._machine.status().runs
        return self._ran

    def close(self) -> None:
        self._release()

    def read_run(self, maddr: int, length: int) -> bytes:
        return self._machine.read(maddr, length)

    def page_heads(
        self, step: int, progress: Progress | None = None
    ) -> Iterator[tuple[Words, Words]]:
        done, total = 0, self.size
        for extent in self.extents:
            first = extent.start + -extent.start % step
            count = max(0, (extent.end - 8 - first) // step + 1)
            for number in range(0, count, _SCAN_PAGES):
                some = min(_SCAN_PAGES, count - number)
                start = first + number * step
                maddrs = np.arange(some, dtype=np.uint64) * np.uint64(step) + np.uint64(start)
                yield maddrs, self._machine.heads(start, some, step)
                if progress:
                    progress(done + (number + some) * step, total)
            done += len(extent)


class _Closing:
    """What is done once, when an image is closed, dropped, or left open at the end of Python."""

    def __init__(self, machine: LiveMachine, *, resume: bool):
        self._machine = machine
        self.resume = resume
        """Whether the machine is to run again."""

    def let_go(self) -> None:
        """Let the machine run if it is to, and end the connection."""
        try:
            if self.resume:
                self._machine.go_on()
        finally:
            self._machine.close()
