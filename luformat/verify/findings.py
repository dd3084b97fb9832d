"""Rules and findings: what can be wrong with an input, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from luformat.errors import Where
from luformat.verify.hits import Hit, Hits, Refusal, Scope, Severity
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__ = ["Check", "Finding", "Findings", "Rule", "per_section", "registered", "rule"]

Check = Callable[[Subject], Iterator[Hit | Hits]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must hold: `id` never changes its meaning.

    `source` is the sentence or code it comes from, `mend` what to do about a finding,
    `applies` to what inputs it does. `needs` are rules without whose success it stays
    silent. `severity` is that of the profile `strict`. The profile `receiver` has two more,
    None where that reader does not look (a note): `reference`, of the posted consumer of live
    update, and `receiver`, of the parts of Xen that restore saved domains; `refuser` is the
    function that refuses them. `unkept` marks what the document says and no Xen keeps in a
    saved domain: a note under `strict`, nothing to a receiver. `since` is the version of
    luformat that had the rule first.
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
    refuser: str = ""
    unkept: bool = False
    since: str = "0.1.0"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is broken at one place. `domain` is the position of the domain.

    `refusal` says which releases refuse the input for it; None if no receiver looks.
    """

    rule: Rule
    severity: Severity
    message: str
    where: Where | None
    record: int | None
    domain: int | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """A rule that is broken in many records, each of whose findings is made when looked at."""

    rule: Rule
    severity: Severity
    hits: Hits
    refusal: Refusal | None = None

    def __iter__(self) -> Iterator[Finding]:
        return map(self._finding, self.hits)

    def alike(self, most: int) -> Iterator[tuple[int, list[Finding]]]:
        """Yield of each kind how many findings it has, and the first `most` of them."""
        for count, first in self.hits.alike(most):
            yield count, [*map(self._finding, first)]

    def _finding(self, hit: Hit) -> Finding:
        return Finding(
            self.rule, self.severity, hit.message, hit.where, hit.record, hit.domain, self.refusal
        )


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
    refuser: str = "",
    unkept: bool = False,
    since: str = "0.1.0",
) -> Callable[[Check], Check]:
    """Register a check under its number; the numbers of an area start with the same digit."""

    def register(check: Check) -> Check:
        if number in _RULES:
            raise ValueError(f"rule {number} is registered twice")
        _RULES[number] = Rule(
            number,
            title,
            severity,
            source,
            mend,
            applies,
            check,
            needs,
            reference,
            receiver,
            refuser,
            unkept,
            since,
        )
        return check

    return register


def registered() -> dict[str, Rule]:
    """Return all rules by number, in order."""
    return dict(sorted(_RULES.items()))


def per_section(check: Callable[[Section], Iterator[Hit | Hits]]) -> Check:
    """Make a check of one section into one of all sections of an input."""

    def run(subject: Subject) -> Iterator[Hit | Hits]:
        for section in subject.sections:
            yield from check(section)

    return run
