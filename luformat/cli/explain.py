"""`luformat explain`: what a rule means.

The rules stand beside their checks, whose imports would be most of the time that this takes.
So what is said of them is data, which `python -m tools.docs.explanations` makes of the rules.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from luformat.cli.common import guarded
from luformat.cli.console import say
from luformat.errors import SelectionError

__all__ = ["EXPLANATIONS", "command"]

EXPLANATIONS = Path(__file__).parent / "explanations.json"
"""The texts: of each rule by its number the line in the list of all, and the lines about it."""


@click.command("explain")
@click.argument("rule", required=False)
@guarded
def command(rule: str | None) -> None:
    """Say what a RULE of `verify` means, where it comes from, and how to mend a finding.

    Without RULE, list all rules.
    """
    known = json.loads(EXPLANATIONS.read_text("utf-8"))
    if rule is None:
        for entry in known.values():
            say(entry["line"])
        return
    found = known.get(rule.upper())
    if found is None:
        raise SelectionError(
            f"no rule is called {rule!r}", hint="`luformat explain` lists the rules"
        )
    for line in found["about"]:
        say(line)
