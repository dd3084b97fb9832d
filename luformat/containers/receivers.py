"""The Xen releases whose receivers are known; `receiver_limits` has what each takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from luformat.errors import SelectionError

__all__ = ["ALL", "NEWEST", "RELEASES", "Release", "Releases", "parse_release", "spans"]


@dataclass(frozen=True, slots=True, order=True)
class Release:
    """A release of Xen: 4.`minor`.`point`."""

    minor: int
    point: int

    def __str__(self) -> str:
        return f"4.{self.minor}.{self.point}"


Releases = frozenset[Release]
"""Some of RELEASES."""

_LAST_POINTS: Final = {14: 6, 15: 7, 16: 7, 17: 7, 18: 6, 19: 6, 20: 4, 21: 2, 22: 0}
"""The newest point release of each branch, by xen/Makefile of its head (August 2026)."""
RELEASES: Final = tuple(
    Release(minor, point) for minor, last in _LAST_POINTS.items() for point in range(last + 1)
)
"""All releases whose receivers are known, oldest first."""
ALL: Final = frozenset(RELEASES)
NEWEST: Final = RELEASES[-1]
_RELEASE: Final = re.compile(r"(?:Xen[ -]?)?4\.(\d{1,3})(?:\.(\d{1,3}))?(?:-\S*)?", re.IGNORECASE)


def parse_release(text: str) -> Release:
    """Return the release that a text such as `4.19.1` or `4.20.5-pre` names.

    Without a point release it is the newest of the branch, as is one that is newer than it.
    Raises SelectionError for anything that is no known branch.
    """
    match = _RELEASE.fullmatch(text.strip())
    minor = int(match[1]) if match else -1
    if match is None or minor not in _LAST_POINTS:
        first, last = RELEASES[0].minor, NEWEST.minor
        raise SelectionError(
            f"the receiver {text!r} is no known release of Xen",
            hint=f"known are 4.{first} to 4.{last}, with point release (4.19.1) or without; or all",
        )
    newest = _LAST_POINTS[minor]
    return Release(minor, newest if match[2] is None else min(int(match[2]), newest))


def spans(releases: Iterable[Release]) -> str:
    """Return releases in words: `4.14 to 4.17, 4.18.0 to 4.18.4`."""
    wanted = frozenset(releases)
    if wanted == ALL:
        return f"4.{RELEASES[0].minor} to 4.{NEWEST.minor}"
    runs = [
        [*run] for chosen, run in groupby(RELEASES, key=lambda release: release in wanted) if chosen
    ]
    return ", ".join(_run(part) for run in runs for part in _by_wholes(run)) or "none"


def _by_wholes(run: list[Release]) -> list[list[Release]]:
    """Split a run of releases into whole branches and parts of one."""
    parts: list[tuple[bool, list[Release]]] = []
    for minor, group in groupby(run, key=lambda release: release.minor):
        branch = [*group]
        whole = len(branch) == _LAST_POINTS[minor] + 1
        if whole and parts and parts[-1][0]:
            parts[-1][1].extend(branch)
        else:
            parts.append((whole, branch))
    return [part for _, part in parts]


def _run(run: list[Release]) -> str:
    first, last = run[0], run[-1]
    if first.minor != last.minor or len(run) == _LAST_POINTS[first.minor] + 1:
        if first.minor == last.minor:
            return f"4.{first.minor}"
        return f"4.{first.minor} to 4.{last.minor}"
    if first == last:
        return str(first)
    if last.point == _LAST_POINTS[last.minor]:
        return f"{first} and later 4.{first.minor}"
    return f"{first} to {last}"
