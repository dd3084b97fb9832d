"""Which Xen releases take an input, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from luformat.containers.receivers import spans
from luformat.document.json_text import Members, about, json_pieces
from luformat.render.escape import escaped
from luformat.render.findings import headline, refusal_json
from luformat.render.tree_json import where_json
from luformat.verify.engine import Verdict

__all__ = ["VERDICT_FORMATS"]


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


def _json(name: str, table: list[Verdict]) -> str:
    rows = (
        {
            "release": str(release),
            "takes": verdict.takes,
            "reason": None
            if verdict.reason is None
            else {
                "rule": verdict.reason.rule.id,
                "message": verdict.reason.message,
                "where": where_json(verdict.reason.where),
                "refused": refusal_json(verdict.reason),
            },
        }
        for verdict in table
        for release in verdict.releases
    )
    document = Members([("luformat", about()), ("input", name), ("releases", rows)])
    return "".join(json_pieces(document)).rstrip()


VERDICT_FORMATS: Final[dict[str, Callable[[str, list[Verdict]], str]]] = {
    "text": _text,
    "json": _json,
}
"""Renderers by the name of the format: (name of the input, verdicts) → text."""
