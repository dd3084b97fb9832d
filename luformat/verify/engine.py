"""Runs the rules and collects what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from luformat.errors import SelectionError
from luformat.verify.findings import Finding, Rule, registered
from luformat.verify.hits import Severity
from luformat.verify.rules import (
    bodies,
    contents,
    headers,
    hvm,
    images,
    libxl,
    losses,
    memory,
    order,
    page_data,
    stream,
    toolstacks,
    whole,
    xl,
)
from luformat.verify.subject import Subject

__all__ = ["PROFILES", "Profile", "rules", "severity_under", "verify"]

Profile = Literal["strict", "reference"]
PROFILES: Final = ("strict", "reference")
"""`strict` is the specification, `reference` what the posted consumer or Xen accepts."""

_AREAS: Final = (
    memory,
    losses,
    stream,
    order,
    whole,
    contents,
    bodies,
    hvm,
    headers,
    images,
    page_data,
    libxl,
    xl,
    toolstacks,
)
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


def severity_under(rule: Rule, profile: Profile, *, of_handover: bool) -> Severity:
    """Return how much a finding matters under a profile, in a handover or a saved domain."""
    if profile == "strict":
        return rule.severity
    return (rule.reference if of_handover else rule.receiver) or Severity.NOTE


def verify(
    subject: Subject,
    profile: Profile = "strict",
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Iterator[Finding]:
    """Yield all findings, in the order of the rules.

    Only rules that apply to the input are run. Under `reference` a rule that the reader does
    not look at gives notes: the posted consumer of live update, or the parts of Xen that
    restore saved domains. A rule whose prerequisite has found something stays silent: one
    cause, one finding.
    """
    wanted = selected(select, ignore)
    broken: set[str] = set()
    for number, rule in rules().items():
        if not rule.applies & subject.scope:
            continue
        if any(need in broken for need in rule.needs):
            broken.add(number)
            continue
        severity = severity_under(rule, profile, of_handover=subject.container is None)
        for hit in rule.check(subject):
            broken.add(number)
            if number in wanted:
                yield Finding(rule, severity, hit.message, hit.where, hit.record, hit.domain)
