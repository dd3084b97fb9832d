"""Rules and findings: what can be wrong with an input, as data."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from luformat.errors import Where

if TYPE_CHECKING:
    from luformat.verify.subject import Subject

__all__ = [
    "CONTEXTS",
    "RECORDS",
    "Finding",
    "Hit",
    "Rule",
    "Scope",
    "Severity",
    "registered",
    "rule",
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


Check = Callable[["Subject"], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must hold: `id` never changes its meaning.

    `source` is the sentence or code it comes from, `mend` what to do about a finding,
    `applies` to what inputs it does. `needs` are rules without whose success it stays
    silent. `severity` is that of the profile `strict`. The profile `reference` has two more,
    None where that reader does not look (a note): `reference`, of the posted consumer of live
    update, and `receiver`, of the parts of Xen that restore saved domains.
    """

    id: str
    title: str
    severity: Severity
    source: str
    mend: str
    applies: Scope
    check: Check = field(repr=False, compare=False)
    needs: tuple[str, ...] = ()
    reference: Severity | None = None
    receiver: Severity | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is broken at one place. `domain` is the position of the domain."""

    rule: Rule
    severity: Severity
    message: str
    where: Where | None
    record: int | None
    domain: int | None


_RULES: dict[str, Rule] = {}


def rule(
    number: str,
    title: str,
    severity: Severity,
    *,
    source: str,
    mend: str,
    applies: Scope,
    needs: tuple[str, ...] = (),
    reference: Severity | None = None,
    receiver: Severity | None = None,
) -> Callable[[Check], Check]:
    """Register a check under its number; the numbers of an area start with the same digit."""

    def register(check: Check) -> Check:
        if number in _RULES:
            raise ValueError(f"rule {number} is registered twice")
        _RULES[number] = Rule(
            number, title, severity, source, mend, applies, check, needs, reference, receiver
        )
        return check

    return register


def registered() -> dict[str, Rule]:
    """Return all rules by number, in order."""
    return dict(sorted(_RULES.items()))
