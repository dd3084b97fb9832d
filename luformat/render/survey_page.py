"""A survey as one page that a browser opens from disk: no other file, nothing from elsewhere.

The rows stand in the page as a table, so that it can be read without its few lines of script,
which sort and filter. All text of inputs is escaped twice: for terminals, as everywhere, and for
HTML.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final

from luformat._version import __version__
from luformat.render.escape import escaped
from luformat.survey.row import STATUSES, Row
from luformat.survey.summary import Summary
from luformat.tree.words import plural
from luformat.verify.engine import rules

__all__ = ["survey_page"]

_COLUMNS: Final = {
    "url": "input",
    "status": "status",
    "kind": "kind",
    "xen": "Xen",
    "domains": "domains",
    "vcpus": "vCPUs",
    "pages": "pages",
    "errors": "errors",
    "warnings": "warnings",
    "rules": "rules",
    "first": "first finding, or why it cannot be used",
    "size": "bytes",
    "seconds": "seconds",
}
_NUMBERS: Final = frozenset({"domains", "vcpus", "pages", "errors", "warnings", "size", "seconds"})
_STYLE: Final = """
:root { color-scheme: light dark; --muted: #57606a; --line: #d0d7de; --bad: #b3123f; --ok: #00664a }
@media (prefers-color-scheme: dark) {
 :root { --muted: #9ea7b3; --line: #3a424c; --bad: #ff7b9c; --ok: #3fd0a4 } }
body { font: 15px/1.4 system-ui, sans-serif; margin: 1.5rem; }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem }
table { border-collapse: collapse; } th, td { padding: .25rem .6rem; text-align: left;
 border-bottom: 1px solid var(--line); vertical-align: top; white-space: nowrap }
td.t { white-space: normal; overflow-wrap: anywhere; min-width: 6rem }
td.u { white-space: normal; overflow-wrap: anywhere; min-width: 16rem }
.counts { display: flex; flex-wrap: wrap; gap: 0 3rem; align-items: flex-start }
th button { all: unset; cursor: pointer; font-weight: 600 }
th button:focus-visible { outline: 2px solid }
th[aria-sort=ascending] button::after { content: " \\25b2" }
th[aria-sort=descending] button::after { content: " \\25bc" }
td.n { text-align: right; font-variant-numeric: tabular-nums }
.findings, .unusable, .lost { color: var(--bad) } .clean { color: var(--ok) }
footer, .muted { color: var(--muted) } .wide { overflow-x: auto }
input { font: inherit; padding: .3rem; width: min(30rem, 90%) }
"""
_SCRIPT: Final = """
const body = document.querySelector("#rows tbody"), rows = [...body.rows];
document.querySelectorAll("#rows th button").forEach((button, column) => {
  button.addEventListener("click", () => {
    const head = button.parentElement, down = head.getAttribute("aria-sort") === "ascending";
    document.querySelectorAll("#rows th").forEach(th => th.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const isNumber = head.dataset.number === "1";
    const key = row => { const text = row.cells[column].textContent;
      return isNumber ? (text === "" ? -1 : Number(text)) : text; };
    rows.sort((a, b) => { const x = key(a), y = key(b);
      return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1); });
    body.append(...rows);
  });
});
document.querySelector("#filter").addEventListener("input", event => {
  const words = event.target.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every(word => text.includes(word));
    shown += !row.hidden;
  }
  document.querySelector("#shown").textContent = shown;
});
"""


def survey_page(rows: Iterable[Row], summary: Summary) -> Iterator[str]:
    """Yield the page in pieces."""
    total = summary.statuses.total()
    yield (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        f"<title>Survey of {plural(total, 'input')}</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>Survey of {plural(total, 'input')}</h1>\n"
    )
    titles = {number: rule.title for number, rule in rules().items()}
    statuses = Counter({each: summary.statuses[each] for each in STATUSES})
    yield '<div class="counts">\n'
    yield from _counts("Status", statuses, {})
    yield from _counts("Findings by rule", summary.rules, titles)
    yield from _counts("Xen", summary.xens, {})
    yield from _counts("Errors", summary.errors, {})
    yield "</div>\n"
    yield '<h2>Inputs</h2>\n<p><label>Only rows with <input id="filter" type="search"></label> '
    yield f'<span class="muted"><span id="shown">{total}</span> shown</span></p>\n'
    yield '<div class="wide"><table id="rows"><thead><tr>'
    for name, title in _COLUMNS.items():
        number = ' data-number="1"' if name in _NUMBERS else ""
        yield f'<th scope="col"{number}><button type="button">{title}</button></th>'
    yield "</tr></thead><tbody>\n"
    for row in rows:
        members = row.as_dict() | {"first": row.first or row.message, "rules": " ".join(row.rules)}
        cells = (_cell(name, members[name], row.status) for name in _COLUMNS)
        yield f"<tr>{''.join(cells)}</tr>\n"
    yield f"</tbody></table></div>\n<footer><p>luformat {__version__}</p></footer>\n"
    yield f"<script>{_SCRIPT}</script></body></html>\n"


def _counts(title: str, counts: Counter[str], words: dict[str, str]) -> Iterator[str]:
    if not counts.total():
        return
    yield f"<section><h2>{title}</h2>\n<table><tbody>\n"
    for each, count in counts.most_common():
        yield (
            f'<tr><th scope="row">{_text(each)}</th><td class="n">{count}</td>'
            f"<td>{_text(words.get(each, ''))}</td></tr>\n"
        )
    yield "</tbody></table></section>\n"


def _cell(name: str, value: Any, status: str) -> str:
    text = "" if value is None else _text(str(value))
    if name in _NUMBERS:
        return f'<td class="n">{text}</td>'
    shown = {"status": status, "url": "u", "first": "t", "rules": "t"}.get(name, "w")
    return f'<td class="{shown}">{text}</td>'


def _text(text: str) -> str:
    return html.escape(escaped(text))
