"""Dumps that were cut off: one of each container at many places."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import luformat
from luformat.errors import LuformatError
from luformat.memory.image import ShortfallKind
from luformat.synth.handover import build_memory, write_dump
from luformat.synth.host import host_of
from luformat.verify.engine import verify
from luformat.verify.hits import Severity
from luformat.verify.subject import subject_of
from tests.verdict.hosts import HOSTS

__all__ = ["CONTAINERS", "Cut", "cuts"]

CONTAINERS: Final = ("raw", "elf", "kdump", "kdump-flat", "lime", "avml")
_RAM: Final = [[0, "192M"]]
_BOOTMEM: Final = "64M@0x4000000"


@dataclass(frozen=True, slots=True)
class Cut:
    """A dump of which the first `size` bytes are left.

    `is_named` is True if it is called truncated, `is_noticed` if anything is said at all.
    """

    size: int
    is_named: bool
    is_noticed: bool


def cuts(kind: str, places: int = 100) -> Iterator[Cut]:
    """Yield what is said of one dump of a kind, cut off at `places` places."""
    host = host_of({**HOSTS["three PV"], "ram": _RAM, "bootmem": _BOOTMEM})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump"
        write_dump(path, build_memory(host, seed=1), kind)
        size = path.stat().st_size
        # From the end to the beginning, so that one file serves all.
        for number in range(places, 0, -1):
            left = size * number // (places + 1) + number % 7
            with path.open("r+b") as file:
                file.truncate(left)
            yield Cut(left, *_said(path))


def _said(path: Path) -> tuple[bool, bool]:
    """Return whether a dump is called truncated, and whether anything is said of it at all."""
    try:
        with luformat.open(path) as opened:
            subject = subject_of(opened)
            found = [f for f in verify(subject) if f.severity > Severity.NOTE]
            image = subject.image
            known = () if image is None else image.shortfalls
    except LuformatError as error:
        return _is_about_the_end(error, path.stat().st_size), True
    return any(s.kind is ShortfallKind.TRUNCATED for s in known), bool(found)


def _is_about_the_end(error: LuformatError, size: int) -> bool:
    """Return whether an error tells of the end of the file: that is where it says it looked."""
    return error.where is not None and error.where.file == size
