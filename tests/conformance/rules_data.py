"""The rules of `verify` as data, for whoever reads the vectors without luformat."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from luformat.verify.engine import PROFILES, rules, severity_under
from luformat.verify.findings import Rule
from luformat.verify.hits import Scope
from tests.conformance.cases.case import Case

__all__ = ["rules_text"]

FORMAT = 1
"""Version of the form of the file."""

_INPUTS = {"handover": Scope.DUMP | Scope.HANDOVER, "saved": ~(Scope.DUMP | Scope.HANDOVER)}


def rules_text(cases: Sequence[Case]) -> str:
    """Return the JSON of all rules and their vectors, a rule on a line."""
    rows = [_row(rule, cases) for rule in rules().values()]
    lines = ",\n".join(f"  {json.dumps(row)}" for row in rows)
    return f'{{\n "form": {FORMAT},\n "rules": [\n{lines}\n ]\n}}\n'


def _row(rule: Rule, cases: Sequence[Case]) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "severities": {profile: _severities(rule, profile) for profile in PROFILES},
        "source": rule.source,
        "mend": rule.mend,
        "applies": [str(part.name).lower() for part in Scope if part in rule.applies],
        "needs": list(rule.needs),
        "refused_by": rule.refuser or None,
        "since": rule.since,
        "vectors": {
            "broken_by": [case.name for case in cases if rule.id in case.breaks],
            "kept_by": [case.name for case in cases if rule.id in case.keeps],
        },
    }


def _severities(rule: Rule, profile: Any) -> dict[str, str | None]:
    """Return how much a finding matters, by the input; null where it is none."""
    found: dict[str, str | None] = {}
    for name, scope in _INPUTS.items():
        if rule.applies & scope:
            severity = severity_under(rule, profile, of_handover=name == "handover")
            found[name] = None if severity is None else severity.label
    return found
