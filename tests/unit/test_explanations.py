"""What `explain` says is made of the rules, and is up to date."""

from __future__ import annotations

from luformat.cli.explain import EXPLANATIONS
from tools.docs.explanations import explanations


def test_the_explanations_are_those_of_the_rules() -> None:
    """Fails after a change of a rule until `python -m tools.docs.explanations` is run."""
    assert EXPLANATIONS.read_text("utf-8") == explanations()
