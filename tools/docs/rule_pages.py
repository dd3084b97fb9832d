"""The rules of verify: a page of all, and a page each with bytes that break it and that keep it.

The bytes are those of the conformance vectors. Of the vectors that keep a rule the one is shown
whose octets differ least from those that break it; where the two are too different to lie beside
each other, the octets at the finding stand alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from click.testing import CliRunner

from luformat.cli import cli
from luformat.layout.layouts import resource_dir
from luformat.verify.engine import rules
from luformat.verify.findings import Rule
from tools.docs.sources import source_link
from tools.docs.specification import statements
from tools.docs.text import cell, paragraphs, table
from tools.docs.vectors import vectors_of_rules

__all__ = ["AREAS", "RULES", "rule_file", "rule_pages", "with_rule_links"]

RULES: Final = "reference/rules.md"
AREAS: Final = {
    "1": "Breadcrumb",
    "2": "MFN array and pages",
    "3": "Framing",
    "4": "Classes and order of records",
    "5": "Contents of records",
    "6": "HVM context",
    "7": "Across memory",
    "8": "libxc and libxl images",
}
_RULE: Final = re.compile(r"\bLU\d{3}\b")
_NAMES: Final = slice(2, 13)
"""The columns in which `luformat explain` names what it says."""
_ROW: Final = 16
_MOST_ROWS: Final = 4
_MOST_CHANGED: Final = 4096
"""Octets that two vectors may differ in to be shown beside each other."""


def rule_file(number: str) -> str:
    """Return the page of a rule."""
    return f"reference/rules/{number}.md"


def rule_pages(table_text: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of the page of all rules and of a page each.

    `table_text` is the page with the other documents' table.
    """
    checked = _statements(table_text)
    yield RULES, _overview()
    for number, rule in rules().items():
        yield rule_file(number), _page(rule, checked.get(number, []))


def _overview() -> str:
    parts = [
        "# Rules of verify\n",
        (
            "What `luformat verify` checks. A rule keeps its number for ever, so that "
            "`--select` and `--ignore` mean the same with every version. Profile `strict` is the "
            "specification; `receiver` has the severities that fit what reads such an input, which "
            "accepts more. [The specification](specification.md) and the table of [the other "
            "documents](conformance.md) have the other direction: which rules check a sentence. "
            "If it is the words of a Xen that you have, [start from these](messages.md).\n"
        ),
    ]
    for digit, area in AREAS.items():
        chosen = [rule for rule in rules().values() if rule.id[2] == digit]
        if not chosen:
            continue
        parts.append(f"## LU{digit}xx: {area} {{ #LU{digit}xx }}\n")
        rows = [
            [
                f'<a id="{rule.id}"></a>[{rule.id}](rules/{rule.id}.md)',
                cell(rule.title),
                rule.severity.label,
            ]
            for rule in chosen
        ]
        parts.append(table(["rule", "what has to hold", "severity"], rows))
    return "\n".join(parts)


def _page(rule: Rule, checked: Sequence[str]) -> str:
    """Return the page of a rule: what `luformat explain` says, what it checks, its bytes."""
    digit = rule.id[2]
    parts = [
        f"# {rule.id}: {cell(rule.title)}\n",
        f"A rule of [LU{digit}xx: {AREAS[digit]}](../rules.md#LU{digit}xx).\n",
    ]
    facts = dict(_facts(rule.id))
    mend = facts.pop("mend")
    listed = (f"- **{name.capitalize()}**: {text}" for name, text in facts.items())
    parts.append("\n".join(listed) + "\n")
    if checked:
        parts.append("## Why\n\nThese sentences ask for it:\n")
        parts.append("\n".join(f"- {each}" for each in checked) + "\n")
    parts.append(f"## How to mend it\n\n{mend}\n")
    parts += _bytes(rule)
    return "\n".join(parts)


def _facts(number: str) -> Iterator[tuple[str, str]]:
    said = CliRunner().invoke(cli, ["explain", number]).output.splitlines()[1:]
    for line in said:
        name, value = line[_NAMES].strip(), line[_NAMES.stop :].strip()
        shown = source_link(value) if name == "source" else _with_links(cell(value), "..")
        yield name, shown


@cache
def _vector(name: str) -> tuple[Mapping[str, Any], Path]:
    folder = resource_dir("vectors")
    described = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return described, folder / described["input"]["file"]


def _bytes(rule: Rule) -> Iterator[str]:
    names = vectors_of_rules()[rule.id]
    if not names["broken_by"]:
        yield "## Bytes that break it\n"
        yield "None: it holds one input against another, which no single file can break.\n"
        return
    broken, keeping = _closest(names["broken_by"], names["kept_by"])
    described, file = _vector(broken)
    findings = [each for each in _verified(file, described) if each["rule"] == rule.id]
    yield "## Bytes that break it\n"
    yield f"{paragraphs(described['about'])}\n"
    said = [f"{each['severity']} {rule.id}: {each['message']}" for each in findings[:3]]
    more = [f"… and {len(findings) - 3} more"] if len(findings) > 3 else []
    if said:
        yield "```text\n" + "\n".join([*said, *more]) + "\n```\n"
    data = file.read_bytes()
    mended = _vector(keeping)[1].read_bytes() if keeping else b""
    change = _change(data, mended) if keeping else None
    where = findings[0]["where"] if findings else None
    place = where.get("file", 0) if where else 0
    start = change[0] if change else place
    yield f"In `{file.name}`, {len(data):,} octets:\n"
    yield _rows(data, start, change[1] - change[0] if change else 8)
    if keeping:
        about, other = _vector(keeping)
        yield "## Bytes that keep it\n"
        yield f"{paragraphs(about['about'])}\n"
        if change:
            yield f"The same place in `{other.name}`:\n"
            yield _rows(mended, start, change[2] - change[0])
        else:
            yield f"`{other.name}`, {len(mended):,} octets, is another file altogether.\n"
    yield (
        "The files are among the [vectors](../conformance.md#the-vectors-of-each-rule), in "
        "`tests/conformance/vectors` of the checkout.\n"
    )


def _closest(broken: Sequence[str], kept: Sequence[str]) -> tuple[str, str | None]:
    """Return a vector that breaks a rule and one that keeps it, as alike as there are."""
    best: tuple[int, str, str | None] | None = None
    for name in broken:
        data = _vector(name)[1].read_bytes()
        for other in kept:
            change = _change(data, _vector(other)[1].read_bytes())
            cost = _MOST_CHANGED * 2 if change is None else change[1] + change[2] - 2 * change[0]
            if best is None or cost < best[0]:
                best = cost, name, other
    return best[1:] if best else (broken[0], None)


def _change(before: bytes, after: bytes) -> tuple[int, int, int] | None:
    """Return where two files begin to differ, and where that ends in each; None if too much."""
    shorter = min(len(before), len(after))
    first = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    tail = next(
        (at for at in range(shorter - first) if before[-1 - at] != after[-1 - at]), shorter - first
    )
    ends = first, len(before) - tail, len(after) - tail
    return None if max(ends[1:]) - first > _MOST_CHANGED or first == shorter == 0 else ends


def _rows(data: bytes, start: int, length: int) -> str:
    """Return some rows of octets from a place on, what differs in brackets."""
    first = max(0, start // _ROW * _ROW)
    end = min(len(data), first + _ROW * _MOST_ROWS)
    lines = []
    for at in range(first, end, _ROW):
        marks = (
            _mark(place, start, start + length) for place in range(at, min(at + _ROW, end) + 1)
        )
        octets = data[at : min(at + _ROW, end)].hex(" ").split()
        joined = "".join(
            f"{mark}{octet}" for mark, octet in zip_longest(marks, octets, fillvalue="")
        )
        lines.append(f"{at:#08x} {joined}".rstrip())
    if not lines:
        return "```text\nthe file ends before\n```\n"
    if start + length > end:
        lines.append(f"… up to {start + length:#x}")
    return "```text\n" + "\n".join(lines) + "\n```\n"


def _mark(place: int, start: int, end: int) -> str:
    """Return what stands before an octet: where the octets that differ begin and end."""
    if place == start:
        return "["
    return "]" if place == end else " "


def _verified(file: Path, described: Mapping[str, Any]) -> list[Any]:
    """Return the findings of a vector, as `verify --format json` has them."""
    source = described["input"]
    options = ["--profile", "strict", "--format", "json"]
    if source["kind"] != "memory":
        options += ["--as", source["kind"]]
    if bootmem := source.get("bootmem"):
        options += ["--bootmem", f"{bootmem['size']}B@{bootmem['start']:#x}"]
    found = CliRunner().invoke(cli, ["verify", *options, str(file)])
    return list(json.loads(found.stdout)["findings"])


def _statements(text: str) -> dict[str, list[str]]:
    """Return what each rule checks, with links to the sentences."""
    found: dict[str, list[str]] = {}
    for link, says, numbers in statements():
        for number in numbers:
            found.setdefault(number, []).append(f"{_up(link)}: {cell(says)}")
    anchor = ""
    for line in text.splitlines():
        if line.startswith("## "):
            anchor = re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", line[3:]).strip().lower())
        columns = [column.strip() for column in line.strip().strip("|").split("|")]
        if line.startswith("| ") and len(columns) == 3:
            for number in _RULE.findall(columns[2]):
                link = f"[{columns[0]}](../conformance.md#{anchor})"
                found.setdefault(number, []).append(f"{link}: {columns[1]}")
    return found


def _up(link: str) -> str:
    """Return a link of a page in reference/ as one of a page in the folder below."""
    return re.sub(r"\]\((?![a-z]+:)", "](../", link)


def with_rule_links(text: str, folder: str) -> str:
    """Return Markdown in which rule numbers outside code lead to the page of the rule.

    `folder` leads from the page to the folder reference/.
    """
    parts = re.split(r"(^```.*?^```$|`[^`\n]*`|\[[^\]\n]*\]\([^)\n]*\))", text, flags=re.S | re.M)
    return "".join(
        part if number % 2 else _with_links(part, folder) for number, part in enumerate(parts)
    )


def _with_links(text: str, folder: str) -> str:
    known = rules()

    def linked(found: re.Match[str]) -> str:
        number = found[0]
        return f"[{number}]({folder}/rules/{number}.md)" if number in known else number

    return _RULE.sub(linked, text)
