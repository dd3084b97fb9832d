"""What a check finds: one place where something is wrong, how much it matters, in which input."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, overload

import numpy as np
import numpy.typing as npt

from luformat.containers.receiver_limits import Limit, limit
from luformat.containers.receivers import ALL, Releases
from luformat.errors import Where
from luformat.records.runs import begins_run

__all__ = [
    "CONTEXTS",
    "NOT_REFUSED",
    "RECORDS",
    "Hit",
    "Hits",
    "Refusal",
    "Scope",
    "Severity",
    "refused",
    "refused_in",
    "refused_since",
]


class Severity(enum.IntEnum):
    """How much a finding matters; the value orders them."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word of the outputs: `error`, `warning` or `note`."""
        return self.name.lower()


class Scope(enum.Flag):
    """What an input has that rules look at; an input mostly has several of them."""

    DUMP = enum.auto()
    HANDOVER = enum.auto()
    IMAGE = enum.auto()
    LIBXL = enum.auto()
    XL = enum.auto()
    CONTEXT = enum.auto()
    XENSTORE = enum.auto()
    MESSAGES = enum.auto()
    LIBVIRT = enum.auto()
    XAPI = enum.auto()

    @property
    def labels(self) -> tuple[str, ...]:
        """What the parts are called, for `explain`."""
        return tuple(_LABELS[part] for part in Scope if part in self)


_LABELS: Final = {
    Scope.DUMP: "memory dumps",
    Scope.HANDOVER: "live update streams",
    Scope.IMAGE: "libxc images",
    Scope.LIBXL: "libxl streams",
    Scope.XL: "xl save files",
    Scope.CONTEXT: "bare HVM contexts",
    Scope.XENSTORE: "state of xenstored",
    Scope.MESSAGES: "xl migration messages",
    Scope.LIBVIRT: "libvirt save files",
    Scope.XAPI: "xapi suspend images",
}
RECORDS: Final = Scope.HANDOVER | Scope.IMAGE
"""What consists of libxc's records."""
CONTEXTS: Final = RECORDS | Scope.CONTEXT
"""What can hold an HVM context."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Which Xen releases refuse an input for what a rule has found, and in which function.

    `in_document` is True if the specification forbids it as well, whatever the releases do.
    """

    by: Releases
    where: str
    in_document: bool = False


def refused(limit: Limit, by: Releases) -> Refusal:
    """Return the refusal of some releases by the function that compares with a limit."""
    return Refusal(by, limit.where)


def refused_since(identifier: str) -> Refusal:
    """Return the refusal of the releases that compare at all, of a limit that is True or False."""
    found = limit(identifier)
    return Refusal(found.checking(), found.where)


def refused_in(where: str) -> Refusal:
    """Return the refusal by a function that compares the same in all releases."""
    return Refusal(ALL, where)


NOT_REFUSED: Final = Refusal(frozenset(), "")
"""What every receiver takes, although it breaks the rule."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken: the facts, where, and in which record.

    `record` is the number in the layer that the message names, if it names one. `refusal` is
    that of this place, where the releases differ or not all that the rule finds is refused;
    None for what the rule says of all.
    """

    message: str
    where: Where | None = None
    record: int | None = None
    domain: int | None = None
    refusal: Refusal | None = None


class Hits(Sequence[Hit]):
    """The hits of one check in many records, each of which is made when it is looked at.

    They stand in the order of their places. `kinds` has a number for each: the same one for those
    that differ in their place only. None of them has a refusal of its own.
    """

    def __init__(self, kinds: npt.NDArray[Any], make: Callable[[int], Hit]):
        self._kinds = kinds
        self._make = make

    def __len__(self) -> int:
        return len(self._kinds)

    @overload
    def __getitem__(self, item: int) -> Hit: ...
    @overload
    def __getitem__(self, item: slice) -> list[Hit]: ...
    def __getitem__(self, item: int | slice) -> Hit | list[Hit]:
        positions = range(len(self))[item]
        if isinstance(positions, range):
            return [self._make(position) for position in positions]
        return self._make(positions)

    def alike(self, most: int) -> Iterator[tuple[int, list[Hit]]]:
        """Yield of each kind how many hits it has, and the first `most` of them.

        Kinds come in the order of their first hits.
        """
        order = np.argsort(self._kinds, kind="stable")
        ordered = self._kinds[order]
        starts = np.flatnonzero(begins_run(ordered))
        counts = np.diff(np.append(starts, len(order)))
        for kind in np.argsort(order[starts]).tolist():
            start, count = int(starts[kind]), int(counts[kind])
            yield count, [self._make(at) for at in order[start : start + min(count, most)].tolist()]
