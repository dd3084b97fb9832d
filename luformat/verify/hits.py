"""What a check finds: one place where something is wrong, how much it matters, in which input."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from luformat.errors import Where

__all__ = ["CONTEXTS", "RECORDS", "Hit", "Scope", "Severity"]


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
class Hit:
    """One place where a rule is broken: the facts, where, and in which record.

    `record` is the number in the layer that the message names, if it names one.
    """

    message: str
    where: Where | None = None
    record: int | None = None
    domain: int | None = None
