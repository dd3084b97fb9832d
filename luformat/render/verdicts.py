"""Which Xen releases take an input, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from luformat.containers.receivers import spans
from luformat.document.json_text import Members, about, json_pieces
from luformat.render.escape import escaped
from luformat.render.findings import headline, refusal_json
from luformat.render.tree_json import where_json
from luformat.verify.engine import Verdict

__all__ = ["VERDICT_FORMATS", "verdict_rows"]


def _text(name: str, table: list[Verdict]) -> str:
    rows = [(spans(verdict.releases), verdict) for verdict in table]
    width = max(len(releases) for releases, _ in rows)
    lines = [f"{'Xen':{width}}  verdict  first reason"]
    for releases, verdict in rows:
        reason = verdict.reason
        if reason is None:
            lines.append(f"{releases:{width}}  takes")
            continue
        lines.append(f"{releases:{width}}  refuses  {reason.rule.id}: {escaped(headline(reason))}")
        if reason.refusal is not None:
            since = f"in {reason.refusal.where}, Xen {spans(reason.refusal.by)}"
            lines.append(f"{'':{width}}           {since}")
    refusing = sum(len(verdict.releases) for verdict in table if not verdict.takes)
    total = sum(len(verdict.releases) for verdict in table)
    lines.append(f"{escaped(name)}: {total - refusing} of {total} releases take it")
    return "\n".join(lines)


def verdict_rows(table: list[Verdict]) -> Iterator[dict[str, Any]]:
    """Yield a table as JSON has it, a row a release."""
    for verdict in table:
        reason = verdict.reason
        for release in verdict.releases:
            yield {
                "release": str(release),
                "takes": verdict.takes,
                "reason": None
                if reason is None
                else {
                    "rule": reason.rule.id,
                    "message": reason.message,
                    "where": where_json(reason.where),
                    "refused": refusal_json(reason),
                },
            }


def _json(name: str, table: list[Verdict]) -> str:
    rows = verdict_rows(table)
    document = Members([("luformat", about()), ("input", name), ("releases", rows)])
    return "".join(json_pieces(document)).rstrip()


VERDICT_FORMATS: Final[dict[str, Callable[[str, list[Verdict]], str]]] = {
    "text": _text,
    "json": _json,
}
"""Renderers by the name of the format: (name of the input, verdicts) → text."""
