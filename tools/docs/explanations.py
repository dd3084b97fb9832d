"""What `luformat explain` says of the rules; `python -m tools.docs.explanations` writes it."""

from __future__ import annotations

import json

from luformat.cli.explain import EXPLANATIONS
from luformat.verify.engine import PROFILES, Profile, rules, severity_under
from luformat.verify.findings import Rule
from luformat.verify.hits import Scope

__all__ = ["explanations"]


def explanations() -> str:
    """Return the JSON of all rules: each with its line in the list, and the lines about it."""
    found = {
        number: {
            "line": f"{number}  {rule.severity.label:7}  {rule.title}",
            "about": _about(rule),
        }
        for number, rule in rules().items()
    }
    return json.dumps(found, indent=1) + "\n"


def _about(rule: Rule) -> list[str]:
    lines = [
        f"{rule.id}: {rule.title}",
        f"  severity   {', '.join(_severities(rule))}",
        f"  applies to {', '.join(rule.applies.labels)}",
        f"  source     {rule.source}",
        *([f"  refused by {rule.refuser}"] if rule.refuser else []),
        f"  mend       {rule.mend}",
    ]
    if rule.needs:
        lines.append(f"  silent if  {', '.join(rule.needs)} found something")
    return lines


def _severities(rule: Rule) -> list[str]:
    """Return the severities of a rule, with the profile and, where they differ, the input."""
    handovers = Scope.DUMP | Scope.HANDOVER
    words = [
        (word, word == "handovers")
        for word, scope in (("handovers", handovers), ("saved domains", ~handovers))
        if rule.applies & scope
    ]
    return [text for profile in PROFILES for text in _under(rule, profile, words)]


def _under(rule: Rule, profile: Profile, words: list[tuple[str, bool]]) -> list[str]:
    labels = {}
    for word, of_handover in words:
        severity = severity_under(rule, profile, of_handover=of_handover)
        labels[word] = "nothing" if severity is None else severity.label
    if len(set(labels.values())) == 1:
        return [f"{labels.popitem()[1]} ({profile})"]
    return [f"{label} ({profile}, {word})" for word, label in labels.items()]


if __name__ == "__main__":
    EXPLANATIONS.write_text(explanations(), "utf-8")
