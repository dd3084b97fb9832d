"""Runs the rules and collects what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from luformat.errors import SelectionError
from luformat.verify import contents, hvm, memory_rules, order, stream_rules
from luformat.verify.findings import Finding, Rule, Severity, registered
from luformat.verify.subject import Subject

__all__ = ["PROFILES", "Profile", "rules", "verify"]

Profile = Literal["strict", "reference"]
PROFILES: Final = ("strict", "reference")
"""`strict` is the specification, `reference` what the posted consumer accepts."""

_AREAS: Final = (memory_rules, stream_rules, order, contents, hvm)
"""The modules whose import registers the rules, in the order of the areas."""


def rules() -> dict[str, Rule]:
    """Return all rules by number."""
    return registered()


def selected(select: Iterable[str], ignore: Iterable[str]) -> set[str]:
    """Return the numbers that `--select` and `--ignore` leave; both take prefixes (`LU3`).

    Raises SelectionError for one that no rule has.
    """
    known = set(rules())

    def expand(patterns: Iterable[str]) -> set[str]:
        found = set()
        for pattern in patterns:
            matches = {number for number in known if number.startswith(pattern.upper())}
            if not matches:
                raise SelectionError(
                    f"no rule is called {pattern!r}", hint="`luformat explain` lists the rules"
                )
            found |= matches
        return found

    return (expand(select) or known) - expand(ignore)


def verify(
    subject: Subject,
    profile: Profile = "strict",
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Iterator[Finding]:
    """Yield all findings, in the order of the rules.

    Under `reference` a rule that the posted consumer does not look at gives notes. A rule
    whose prerequisite has found something stays silent: one cause, one finding.
    """
    wanted = selected(select, ignore)
    broken: set[str] = set()
    for number, rule in rules().items():
        if any(need in broken for need in rule.needs):
            broken.add(number)
            continue
        severity = rule.severity
        if profile == "reference":
            severity = rule.reference or Severity.NOTE
        for hit in rule.check(subject):
            broken.add(number)
            if number in wanted:
                yield Finding(rule, severity, hit.message, hit.where, hit.record, hit.domain)
