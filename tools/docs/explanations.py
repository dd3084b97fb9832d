"""What `luformat explain` says of the rules; `python -m tools.docs.explanations` writes it."""

from __future__ import annotations

import json

from luformat.cli.explain import EXPLANATIONS
from luformat.verify.engine import rules, severity_under
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
        f"  mend       {rule.mend}",
    ]
    if rule.needs:
        lines.append(f"  silent if  {', '.join(rule.needs)} found something")
    return lines


def _severities(rule: Rule) -> list[str]:
    """Return the severities of a rule, with the profile and, where they differ, the input."""
    handovers = Scope.DUMP | Scope.HANDOVER
    reference = {
        word: severity_under(rule, "reference", of_handover=word == "handovers").label
        for word, scope in (("handovers", handovers), ("saved domains", ~handovers))
        if rule.applies & scope
    }
    found = [f"{rule.severity.label} (strict)"]
    if len(set(reference.values())) == 1:
        return [*found, f"{reference.popitem()[1]} (reference)"]
    return found + [f"{label} (reference, {word})" for word, label in reference.items()]


if __name__ == "__main__":
    EXPLANATIONS.write_text(explanations(), "utf-8")
