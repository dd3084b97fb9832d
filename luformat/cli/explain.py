"""`luformat explain`: what a rule means.

The rules stand beside their checks, whose imports would be most of the time that this takes.
So what is said of them is data, which `python -m tools.docs.explanations` makes of the rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from luformat.cli.common import examples, guarded
from luformat.cli.completion import rules_and_areas
from luformat.cli.console import say
from luformat.errors import SelectionError
from luformat.tree.words import meant

__all__ = ["EXPLANATIONS", "command"]

EXPLANATIONS = Path(__file__).parent / "explanations.json"
"""The texts: of each rule by its number the line in the list of all, and the lines about it."""


@click.command(
    "explain",
    epilog=examples("explain LU303", "explain LU3", "explain 'page type'"),
)
@click.argument("rule", metavar="[RULE|AREA|WORDS]", required=False, shell_complete=rules_and_areas)
@guarded
def command(rule: str | None) -> None:
    """Say what a RULE of `verify` means, where it comes from, and how to mend a finding.

    An AREA is the beginning of a number (LU3). WORDS are looked for in what is said of all
    rules. Without any of them, list all rules.
    """
    known = json.loads(EXPLANATIONS.read_text("utf-8"))
    for line in _lines(known, rule or ""):
        say(line)


def _lines(known: dict[str, Any], wanted: str) -> Iterator[str]:
    """Yield what is said of a rule, or the lines of those in an area or with words in them."""
    if wanted.upper() in known:
        yield from known[wanted.upper()]["about"]
        return
    found = [number for number in known if number.startswith(wanted.upper())]
    for part in ("line", "about"):
        found = found or [
            number
            for number, entry in known.items()
            if _is_in(wanted, entry[part] if part == "line" else " ".join(entry[part]))
        ]
    if not found:
        question = meant(wanted, {number.lower(): None for number in known})
        raise SelectionError(
            f"no rule is called {wanted!r}, and none speaks of it",
            hint=question.replace("lu", "LU") if question else "`luformat explain` lists the rules",
        )
    for number in found:
        yield known[number]["line"]


def _is_in(words: str, text: str) -> bool:
    return all(word in text.lower() for word in words.lower().split())
