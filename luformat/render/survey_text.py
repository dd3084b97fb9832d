"""The summary of a survey as text, and how far it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from luformat.render.escape import escaped
from luformat.survey.row import STATUSES
from luformat.survey.summary import Summary
from luformat.tree.words import plural
from luformat.verify.engine import rules

__all__ = ["summary_lines"]

_STATUS_WORDS: Final = {
    "clean": "clean",
    "findings": "with findings",
    "unusable": "unusable",
    "lost": "lost",
}
_MOST: Final = 20


def summary_lines(summary: Summary, seconds: float) -> Iterator[str]:
    """Yield how many inputs have which status, are of which Xen, and break which rule."""
    total = summary.statuses.total()
    shown = [f"{summary.statuses[each]:,} {_STATUS_WORDS[each]}" for each in STATUSES]
    yield f"{plural(total, 'input')}: {', '.join(shown)}"
    if seconds:
        yield f"{seconds:.1f} s"
    yield from _table("Xen", summary.xens, {})
    titles = {number: rule.title for number, rule in rules().items()}
    yield from _table("rule", summary.rules, titles)
    yield from _table("error", summary.errors, {})


def _table(name: str, counts: Counter[str], titles: dict[str, str]) -> Iterator[str]:
    if not counts:
        return
    width = max(len(name), *(len(escaped(each)) for each in counts))
    yield f"{name:{width}}  inputs"
    for each, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:_MOST]:
        yield f"{escaped(each):{width}}  {count:6,}  {titles.get(each, '')}".rstrip()
    if len(counts) > _MOST:
        yield f"and {len(counts) - _MOST} more"
