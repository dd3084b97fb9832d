"""Runs the rules and collects what they find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from luformat.containers.receivers import ALL, NEWEST, RELEASES, Release, parse_release
from luformat.errors import SelectionError
from luformat.verify.findings import Finding, Findings, Rule, registered
from luformat.verify.hits import Hit, Hits, Refusal, Scope, Severity
from luformat.verify.rules import (
    bodies,
    changes,
    config,
    config_values,
    contents,
    frames,
    headers,
    hvm,
    hvm_cpu,
    hvm_devices,
    images,
    libxl,
    losses,
    memory,
    msrs,
    order,
    page_data,
    params,
    policies,
    pv,
    search,
    stream,
    toolstacks,
    whole,
    xenstore,
    xl,
    xsave,
)
from luformat.verify.subject import Subject

__all__ = [
    "PROFILES",
    "Profile",
    "Verdict",
    "default_profile",
    "found_in",
    "rules",
    "severity_under",
    "verdicts",
    "verify",
]

Profile = Literal["strict", "receiver"]
PROFILES: Final = ("strict", "receiver")
"""`strict` is the specification, `receiver` what the posted consumer or Xen accepts."""

_AREAS: Final = (
    memory,
    changes,
    search,
    losses,
    stream,
    order,
    whole,
    contents,
    bodies,
    policies,
    params,
    pv,
    msrs,
    frames,
    hvm,
    hvm_cpu,
    hvm_devices,
    xsave,
    headers,
    images,
    page_data,
    libxl,
    xl,
    toolstacks,
    config,
    config_values,
    xenstore,
)
"""The modules whose import registers the rules, in the order of the areas."""


def rules() -> dict[str, Rule]:
    """Return all rules by number."""
    return registered()


def selected(select: Iterable[str], ignore: Iterable[str]) -> set[str]:
    """Return the numbers that `--select` and `--ignore` leave; both take prefixes (`LU3`).

    Raises SelectionError for one that no rule has.
    """
    known = _numbers()

    def expand(patterns: Iterable[str]) -> set[str]:
        found = set()
        for pattern in patterns:
            matches = {number for number in known if number.startswith(pattern.upper())}
            if not matches:
                raise SelectionError(
                    f"no rule is called {pattern!r}",
                    hint="`luformat explain` lists the rules and their areas",
                )
            found |= matches
        return found

    return {*(expand(select) or known)} - expand(ignore)


def default_profile(subject: Subject) -> Profile:
    """Return how an input is judged unless the user says: a saved domain as its receiver does."""
    return "strict" if subject.container is None else "receiver"


def severity_under(
    rule: Rule,
    profile: Profile,
    *,
    of_handover: bool,
    refusal: Refusal | None = None,
    release: Release | None = None,
) -> Severity | None:
    """Return how much a finding matters, None if it is none; in a handover or a saved domain.

    `refusal` is that of the finding. Without a `release`, what only some releases refuse is an
    error to nobody in particular: a warning if the newest is among them, else a note.
    """
    if profile == "strict":
        if rule.unkept and not of_handover:
            return Severity.NOTE
        if refusal is None or not refusal.by or refusal.in_document:
            return rule.severity
        # The document knows no releases: what only older ones refuse, it has nothing against.
        return _spread(rule.severity, refusal) if NEWEST in refusal.by else None
    if rule.unkept and not of_handover:
        return None
    if of_handover and release is None:
        return rule.reference or Severity.NOTE
    found = max(rule.receiver or Severity.NOTE, (of_handover and rule.reference) or Severity.NOTE)
    if refusal is None:
        return found
    if release is not None:
        return found if release in refusal.by else Severity.NOTE
    return _spread(found, refusal)


def _spread(severity: Severity, refusal: Refusal) -> Severity:
    if refusal.by == ALL:
        return severity
    return min(severity, Severity.WARNING if NEWEST in refusal.by else Severity.NOTE)


def verify(
    subject: Subject,
    profile: Profile | None = None,
    *,
    receiver: Release | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Iterator[Finding]:
    """Yield all findings, in the order of the rules.

    Only rules that apply to the input are run. `profile` is that of the kind of input unless
    given; `receiver` judges as that Xen release would. Under the profile `receiver` a rule that
    the reader does not look at gives notes: the posted consumer of live update, or the parts of
    Xen that restore saved domains. A rule whose prerequisite has found something stays silent:
    one cause, one finding.
    """
    for found in found_in(subject, profile, receiver=receiver, select=select, ignore=ignore):
        if isinstance(found, Findings):
            yield from found
        else:
            yield found


def found_in(
    subject: Subject,
    profile: Profile | None = None,
    *,
    receiver: Release | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Iterator[Finding | Findings]:
    """Yield what `verify` does, with what a check has found in many records in one."""
    wanted = selected(select, ignore)
    release = parse_release(receiver) if isinstance(receiver, str) else receiver
    chosen = "receiver" if release is not None else profile or default_profile(subject)
    of_handover = subject.container is None
    for rule, hit in _hits(subject):
        if rule.id not in wanted:
            continue
        of_hit = None if isinstance(hit, Hits) else hit.refusal
        severity = severity_under(
            rule, chosen, of_handover=of_handover, refusal=of_hit, release=release
        )
        # Nothing but the document speaks under `strict`, and no release reads a handover yet.
        is_received = chosen == "receiver" and (release is not None or not of_handover)
        refusal = _refusal(rule, of_hit) if is_received else None
        if severity is None:
            continue
        if isinstance(hit, Hits):
            yield Findings(rule, severity, hit, refusal)
        else:
            yield Finding(rule, severity, hit.message, hit.where, hit.record, hit.domain, refusal)


@cache
def _numbers() -> frozenset[str]:
    return frozenset(rules())


@cache
def _applying(scope: Scope) -> tuple[Rule, ...]:
    """Return the rules that look at something in such an input, in order."""
    return tuple(rule for rule in rules().values() if rule.applies & scope)


def _hits(subject: Subject) -> Iterator[tuple[Rule, Hit | Hits]]:
    broken: set[str] = set()
    for rule in _applying(subject.scope):
        if not broken.isdisjoint(rule.needs):
            broken.add(rule.id)
            continue
        for hit in rule.check(subject):
            if not isinstance(hit, Hits) or len(hit):
                broken.add(rule.id)
                yield rule, hit


def _refusal(rule: Rule, of_hit: Refusal | None) -> Refusal | None:
    if rule.receiver is not Severity.ERROR:
        return None
    return of_hit or Refusal(ALL, rule.refuser)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What some releases make of an input: they take it, or refuse it for `reason` first."""

    releases: tuple[Release, ...]
    reason: Finding | None

    @property
    def takes(self) -> bool:
        """True if nothing was found for which these releases refuse the input."""
        return self.reason is None


def verdicts(
    subject: Subject, *, select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> list[Verdict]:
    """Return the verdict of every known release, oldest first, equal neighbours as one."""
    wanted = selected(select, ignore)
    errors = [
        Finding(rule, Severity.ERROR, hit.message, hit.where, hit.record, hit.domain, refusal)
        for rule, found in _hits(subject)
        # Of many in one the first comes first in the stream, and that is what counts.
        for hit in (found[:1] if isinstance(found, Hits) else [found])
        if rule.id in wanted and (refusal := _refusal(rule, hit.refusal)) is not None
    ]
    errors.sort(key=_place)
    table: list[Verdict] = []
    for release in RELEASES:
        reason = next((f for f in errors if f.refusal and release in f.refusal.by), None)
        if table and table[-1].reason is reason:
            table[-1] = Verdict((*table[-1].releases, release), reason)
        else:
            table.append(Verdict((release,), reason))
    return table


def _place(finding: Finding) -> int:
    """Return where in the stream a finding is: a receiver stops at the first."""
    where = finding.where
    return -1 if where is None or where.stream is None else where.stream
