"""`luformat explain`: what a rule means."""

from __future__ import annotations

import click

from luformat.cli.common import guarded
from luformat.errors import SelectionError
from luformat.verify.engine import rules, severity_under
from luformat.verify.findings import Rule
from luformat.verify.hits import Scope

__all__ = ["command"]


@click.command("explain")
@click.argument("rule", required=False)
@guarded
def command(rule: str | None) -> None:
    """Say what a RULE of `verify` means, where it comes from, and how to mend a finding.

    Without RULE, list all rules.
    """
    known = rules()
    if rule is None:
        for entry in known.values():
            click.echo(f"{entry.id}  {entry.severity.label:7}  {entry.title}")
        return
    found = known.get(rule.upper())
    if found is None:
        raise SelectionError(
            f"no rule is called {rule!r}", hint="`luformat explain` lists the rules"
        )
    click.echo(f"{found.id}: {found.title}")
    click.echo(f"  severity   {', '.join(_severities(found))}")
    click.echo(f"  applies to {', '.join(found.applies.labels)}")
    click.echo(f"  source     {found.source}")
    click.echo(f"  mend       {found.mend}")
    if found.needs:
        click.echo(f"  silent if  {', '.join(found.needs)} found something")


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
