"""Rules and findings: what can be wrong with a handover, as data."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from luformat.errors import Where

if TYPE_CHECKING:
    from luformat.verify.subject import Subject

__all__ = ["Finding", "Hit", "Rule", "Severity", "registered", "rule"]


class Severity(enum.IntEnum):
    """How much a finding matters; the value orders them."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word of the outputs: `error`, `warning` or `note`."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken: the facts, where, and in which record."""

    message: str
    where: Where | None = None
    record: int | None = None
    domain: int | None = None


Check = Callable[["Subject"], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must hold: `id` never changes its meaning.

    `source` is the sentence or code it comes from, `mend` what to do about a finding.
    `needs` are rules without whose success it stays silent. `reference` is the severity
    under the profile of the posted consumer, None where that one does not look (a note).
    """

    id: str
    title: str
    severity: Severity
    source: str
    mend: str
    check: Check = field(repr=False, compare=False)
    needs: tuple[str, ...] = ()
    reference: Severity | None = None


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
    needs: tuple[str, ...] = (),
    reference: Severity | None = None,
) -> Callable[[Check], Check]:
    """Register a check under its number; the numbers of an area start with the same digit."""

    def register(check: Check) -> Check:
        if number in _RULES:
            raise ValueError(f"rule {number} is registered twice")
        _RULES[number] = Rule(number, title, severity, source, mend, check, needs, reference)
        return check

    return register


def registered() -> dict[str, Rule]:
    """Return all rules by number, in order."""
    return dict(sorted(_RULES.items()))
