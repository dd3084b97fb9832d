"""Results of the conformance vectors as text, JSON, JUnit and a page of HTML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from luformat.document.json_text import Members, about, json_pieces
from luformat.render.escape import escaped
from luformat.standard.runner import Outcome, Program, Result

__all__ = ["CONFORMANCE_FORMATS", "totals"]


def totals(results: Iterable[Result]) -> dict[Outcome, int]:
    """Return how many vectors had each outcome."""
    counted = Counter(result.outcome for result in results)
    return {outcome: counted[outcome] for outcome in Outcome}


def _summary(results: Sequence[Result]) -> str:
    parts = [f"{count} {outcome.value}" for outcome, count in totals(results).items() if count]
    return f"{len(results)} vectors: {', '.join(parts) or 'none'}"


def _text(program: Program, results: Sequence[Result]) -> str:
    lines = [
        f"{result.outcome.value}: {result.vector.name}: {escaped(result.reason)}"
        for result in results
        if result.outcome.is_wrong
    ]
    return "\n".join([*lines, f"{program.compare}: {_summary(results)}"])


def _json(program: Program, results: Sequence[Result]) -> str:
    rows = (
        {
            "vector": result.vector.name,
            "outcome": result.outcome.name.lower(),
            "reason": result.reason or None,
        }
        for result in results
    )
    counts = {outcome.name.lower(): count for outcome, count in totals(results).items()}
    document = Members(
        [
            ("luformat", about()),
            ("compare", program.compare),
            ("profile", program.profile),
            ("totals", counts),
            ("results", rows),
        ]
    )
    return "".join(json_pieces(document)).rstrip()


def _junit(program: Program, results: Sequence[Result]) -> str:
    from xml.etree import ElementTree  # only this format needs it

    counts = totals(results)
    wrong = sum(count for outcome, count in counts.items() if outcome.is_wrong)
    left_out = counts[Outcome.LEFT_OUT] + counts[Outcome.EXPECTED]
    suite = ElementTree.Element(
        "testsuite",
        name=f"luformat conformance, {program.compare}",
        tests=str(len(results)),
        failures=str(wrong),
        skipped=str(left_out),
    )
    for result in results:
        name = result.vector.name
        case = ElementTree.SubElement(suite, "testcase", classname=result.vector.kind, name=name)
        if result.outcome.is_wrong:
            failure = ElementTree.SubElement(case, "failure", message=result.outcome.value)
            failure.text = escaped(result.reason)
        elif result.outcome is not Outcome.PASSED:
            message = escaped(f"{result.outcome.value}: {result.reason}")
            ElementTree.SubElement(case, "skipped", message=message)
    return ElementTree.tostring(suite, encoding="unicode")


_STYLE: Final = """
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #8884; padding: .3rem .6rem; text-align: left }
.failed, .surprised { color: #b00020; font-weight: 600 }
"""


def _html(program: Program, results: Sequence[Result]) -> str:
    from html import escape  # only this format needs it

    rows = [
        f"<tr><td>{escape(result.vector.name)}</td><td>{escape(result.vector.about)}</td>"
        f'<td class="{result.outcome.name.lower()}">{result.outcome.value}</td>'
        f"<td>{escape(escaped(result.reason))}</td></tr>"
        for result in sorted(results, key=lambda result: not result.outcome.is_wrong)
    ]
    return "\n".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            f"<title>luformat conformance</title><style>{_STYLE}</style></head><body>",
            f"<h1>Conformance</h1>\n<p><code>{escape(escaped(' '.join(program.words)))}</code></p>",
            f"<p>Compared: {program.compare}, {program.profile}. {_summary(results)}.</p>",
            "<table><tr><th>vector<th>what it is<th>outcome<th>why</tr>",
            *rows,
            "</table></body></html>",
        ]
    )


CONFORMANCE_FORMATS: Final[dict[str, Callable[[Program, Sequence[Result]], str]]] = {
    "text": _text,
    "json": _json,
    "junit": _junit,
    "html": _html,
}
"""Renderers by the name of the format: (program, results) → text."""
