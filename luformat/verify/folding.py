"""Equal findings as one: how many there are, and the first of them.

A rule can find the same in a million records, and nobody reads a million lines. Findings are
equal if rule, severity, refusal and message are, but for the number of the record that a message
names as its own. What a check says to be alike is counted without being made.

The findings of a rule are held until it has no more, so that each stands where the first of its
equals does; of findings that all differ, a limited number at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from luformat.verify.findings import Finding, Findings, Rule
from luformat.verify.hits import Refusal, Severity

__all__ = ["SHOWN", "Folded", "folded", "names_its_record"]

SHOWN: Final = 3
"""Of equal findings as many are kept; more than that are worth folding."""
_HELD: Final = 1 << 14
"""Different findings of a rule that are held at a time."""
_NUMBERED: Final = re.compile(r"\b(record|entry) ([0-9]+)\b")


@dataclass(frozen=True, slots=True)
class Folded:
    """`count` equal findings: `first` are the first, `message` is what they have in common.

    In `message` the number of a finding's own record is N.
    """

    message: str
    count: int
    first: tuple[Finding, ...]

    @property
    def rule(self) -> Rule:
        """The rule that is broken."""
        return self.first[0].rule

    @property
    def severity(self) -> Severity:
        """How much each of them matters."""
        return self.first[0].severity

    @property
    def singles(self) -> tuple[Finding, ...]:
        """The findings, to be told one by one; none where there are too many for that."""
        return self.first if self.count <= SHOWN else ()


def names_its_record(finding: Finding) -> bool:
    """Tell whether the message has the number of the record that the finding is in."""
    number = str(finding.record)
    return any(found[2] == number for found in _NUMBERED.finditer(finding.message))


def _common(finding: Finding) -> str:
    number = str(finding.record)
    return _NUMBERED.sub(
        lambda found: f"{found[1]} N" if found[2] == number else found[0], finding.message
    )


def folded(found: Iterable[Finding | Findings]) -> Iterator[Folded]:
    """Yield findings with their equals, in the order of the rules and of the first of each."""
    rule: Rule | None = None
    held: dict[tuple[Severity, Refusal | None, str], tuple[int, list[Finding]]] = {}
    for one in found:
        if one.rule is not rule:
            yield from _released(held)
            rule = one.rule
        groups = [(1, [one])] if isinstance(one, Finding) else one.alike(SHOWN)
        for count, first in groups:
            key = (first[0].severity, first[0].refusal, _common(first[0]))
            if len(held) >= _HELD and key not in held:
                yield from _released(held)
            before, known = held.setdefault(key, (0, []))
            known += first[: SHOWN - len(known)]
            held[key] = before + count, known
    yield from _released(held)


def _released(
    held: dict[tuple[Severity, Refusal | None, str], tuple[int, list[Finding]]],
) -> Iterator[Folded]:
    for (_, _, message), (count, first) in held.items():
        yield Folded(message, count, tuple(first))
    held.clear()
