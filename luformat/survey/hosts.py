"""A hosts file: which bootmem the dumps of which host have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from luformat.errors import SelectionError
from luformat.locate.bootmem import parse_bootmem

__all__ = ["Hosts", "read_hosts"]


@dataclass(frozen=True, slots=True)
class Hosts:
    """Patterns of URLs with the bootmem of each, in the order of the file."""

    lines: tuple[tuple[str, str], ...] = ()

    def bootmem_of(self, names: tuple[str, ...]) -> str | None:
        """Return the bootmem of the first pattern that one of the names fits, else None."""
        for pattern, bootmem in self.lines:
            if any(fnmatchcase(name, pattern) for name in names):
                return bootmem
        return None


def read_hosts(lines: Iterable[str], name: str) -> Hosts:
    """Return what a hosts file says: a line has a pattern and SIZE@ADDR; # begins a comment.

    Raises SelectionError, with the line, for one that has anything else.
    """
    found = []
    for number, line in enumerate(lines, 1):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if len(words) != 2:
            raise SelectionError(
                f"{name}: line {number} is not a pattern and a bootmem",
                hint="write for instance: s3://dumps/host-a/* 64M@0x10000000",
            )
        try:
            parse_bootmem(words[1])
        except SelectionError as error:
            raise SelectionError(
                f"{name}: line {number}: {error.message}", hint=error.hint
            ) from None
        found.append((words[0], words[1]))
    return Hosts(tuple(found))
