"""Which Xen releases can have written an HVM context, by the sizes of its entries.

Xen appends fields to its save structures and never says so in the stream: the lengths of
the entries are the only trace of the release that wrote them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from luformat.layout.layouts import enum_label
from luformat.records.index import RecordIndex

__all__ = ["RELEASES", "ReleaseRange", "releases_of", "releases_of_entries"]

RELEASES: Final = tuple(f"4.{minor}" for minor in range(2, 23))
"""The releases whose sizes are known, oldest first."""

# Sizes (bytes) of the structures in xen/include/public/arch-x86/hvm/save.h, measured by
# compiling the header of each stable branch: {type: {size: (first, last release)}}. The
# larger LAPIC (`pending_esr`, commit b28b590d4a of November 2024) reached 4.18, 4.19 and 4.20 in
# point releases only, so that both of its sizes are possible there.
_HISTORY: Final[dict[str, dict[int, tuple[int, int | None]]]] = {
    "CPU": {1024: (2, 6), 1032: (7, None)},
    "LAPIC": {24: (2, 20), 32: (18, None)},
    "RTC": {16: (2, 13), 24: (14, None)},
    "VIRIDIAN_DOMAIN": {16: (2, 4), 24: (5, 5), 32: (6, None)},
    "VIRIDIAN_VCPU": {8: (2, 6), 16: (7, 12), 216: (13, None)},
    "VMCE_VCPU": {8: (2, 2), 24: (3, 9), 32: (10, None)},
    "TSC_ADJUST": {8: (3, None)},
}
_FIRST_SEEN: Final = {"CPU_MSR": 5}
"""Types of variable size: the first release (4.x) that has them."""


@dataclass(frozen=True, slots=True)
class ReleaseRange:
    """Releases `first` through `last`; `last` is None if later ones write the same sizes."""

    first: str
    last: str | None

    def __contains__(self, release: object) -> bool:
        if not isinstance(release, str) or release not in RELEASES:
            return False
        last = RELEASES[-1] if self.last is None else self.last
        at = RELEASES.index(release)
        return RELEASES.index(self.first) <= at <= RELEASES.index(last)

    def __str__(self) -> str:
        if self.last is None:
            return f"Xen {self.first} or later"
        return f"Xen {self.first}" + (f" to {self.last}" if self.last != self.first else "")


def releases_of(sizes: Iterable[tuple[str, int]]) -> ReleaseRange | None:
    """Return the releases that write entries of all these types and sizes (bytes).

    `sizes` are pairs of Xen's name of the type (`CPU`) and the length of its body. Types
    that never changed say nothing. None if no release writes this set of sizes.
    """
    known: set[tuple[str, int]] = set()
    for name, size in sizes:
        if name in _HISTORY and size not in _HISTORY[name]:
            return None
        if name in _HISTORY or name in _FIRST_SEEN:
            known.add((name, size if name in _HISTORY else 0))
    return _range_of(frozenset(known))


@lru_cache(256)  # domains of one machine have few different sets
def _range_of(sizes: frozenset[tuple[str, int]]) -> ReleaseRange | None:
    possible = set(range(len(RELEASES)))
    for name, size in sizes:
        if name in _FIRST_SEEN:
            possible &= _indices(_FIRST_SEEN[name], None)
        else:
            possible &= _indices(*_HISTORY[name][size])
    if not possible:
        return None
    last = max(possible)
    newest = last == len(RELEASES) - 1
    return ReleaseRange(RELEASES[min(possible)], None if newest else RELEASES[last])


def _indices(first: int, last: int | None) -> set[int]:
    """Return the places in RELEASES of 4.`first` through 4.`last`."""
    base = 2
    return set(range(first - base, len(RELEASES) if last is None else last - base + 1))


def releases_of_entries(entries: RecordIndex) -> ReleaseRange | None:
    """Return the releases that can have written the entries of an HVM context."""
    named = ((enum_label("xen_hvm_context::save_type", code), n) for code, n in entries.shapes())
    return releases_of((name, size) for name, size in named if name is not None)
