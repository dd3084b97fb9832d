"""Findings as text, JSON, SARIF, JUnit and GitHub annotations.

People and services for them get equal findings as one, with their number and the first places;
programs get all findings, as JSON. Both are written as they are found. Of many inputs,
`luformat.render.many` puts the parts that are made here into one document.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from luformat._version import __version__
from luformat.containers.receivers import spans
from luformat.document.json_text import Members, about
from luformat.memory.names import is_url
from luformat.render.escape import escaped, for_github
from luformat.render.tree_json import where_json
from luformat.verify.engine import rules
from luformat.verify.findings import Finding
from luformat.verify.folding import Folded, names_its_record
from luformat.verify.hits import Severity

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = [
    "FORMATS",
    "file_uri",
    "finding_lines",
    "findings_document",
    "findings_rows",
    "github_lines",
    "headline",
    "junit_suite",
    "refusal_json",
    "sarif_document",
    "sarif_results",
    "totals_line",
]

PathOf = Callable[[Finding], str | None]

_SARIF_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "note",
}

_LAYER: Final = re.compile(r"((?:libxl|libxc|xenstore)(?: image \d+)?): ")
"""How a message begins that names the layer whose records are counted."""


def headline(finding: Finding) -> str:
    """Return the message as people read it: the layer and the record come first, and once."""
    message, number = finding.message, finding.record
    if number is None:
        return message
    layer = _LAYER.match(message)
    prefix = f"{layer[1]} " if layer else ""
    message = message[layer.end() :] if layer else message
    if names_its_record(finding):
        return prefix + message
    return f"{prefix}record {number}: {message}"


def refusal_json(finding: Finding) -> dict[str, str] | None:
    """Return which releases refuse an input for a finding, and where; None if no one does."""
    refusal = finding.refusal
    if refusal is None or not refusal.by:
        return None
    return {"by": refusal.where, "releases": spans(refusal.by)}


def _place(finding: Finding) -> str:
    """Return where one of several equal findings is: its record, and the place of that."""
    record = "" if finding.record is None else f"record {finding.record}"
    return ", ".join(filter(None, (record, str(finding.where or ""))))


def _folded_headline(group: Folded) -> str:
    return f"{group.message} ({group.count:,} times)"


def finding_lines(groups: Iterable[Folded], totals: Counter[Severity]) -> Iterator[str]:
    """Yield the lines of findings, and count them in `totals`."""
    for group in groups:
        totals[group.severity] += group.count
        opening = f"{group.severity.label} {group.rule.id}:"
        for finding in group.singles:
            yield f"{opening} {escaped(headline(finding))}"
            if finding.where is not None and str(finding.where):
                yield f"  at {escaped(str(finding.where))}"
            yield from _refused(finding)
        if not group.singles:
            yield f"{opening} {escaped(_folded_headline(group))}"
            for finding in group.first:
                yield f"  at {escaped(_place(finding))}"
            yield f"  and {group.count - len(group.first):,} more"
            yield from _refused(group.first[0])


def totals_line(name: str, totals: Counter[Severity]) -> str:
    """Return the line that ends the findings of an input."""
    shown = [f"{totals[s]} {s.label}{'' if totals[s] == 1 else 's'}" for s in reversed(Severity)]
    return f"{escaped(name)}: {', '.join(shown)}"


def _text(name: str, groups: Iterable[Folded]) -> Iterator[str]:
    totals: Counter[Severity] = Counter()
    yield from finding_lines(groups, totals)
    yield totals_line(name, totals)


def _refused(finding: Finding) -> Iterator[str]:
    refusal = finding.refusal
    if refusal is not None and refusal.by:
        yield f"  refused by Xen {spans(refusal.by)}: {refusal.where}"


def findings_document(
    name: str, findings: Iterable[Finding], path_of: PathOf, **more: Any
) -> Members:
    """Return the JSON document of all findings, which are asked for as it is written.

    `path_of` tells which node each is about; `more` stands between the input and the findings.
    """
    rows = findings_rows(findings, path_of)
    return Members([("luformat", about()), ("input", name), *more.items(), ("findings", rows)])


def findings_rows(findings: Iterable[Finding], path_of: PathOf) -> Iterator[dict[str, Any]]:
    """Yield findings as JSON has them."""
    for finding in findings:
        yield {
            "rule": finding.rule.id,
            "severity": finding.severity.label,
            "message": finding.message,
            "where": where_json(finding.where),
            "path": path_of(finding),
            "record": finding.record,
            "domain": finding.domain,
            "refused": refusal_json(finding),
        }


def sarif_results(name: str, groups: Iterable[Folded]) -> Iterator[dict[str, Any]]:
    """Yield what SARIF calls results: the findings in one file."""
    uri = file_uri(name)
    for group in groups:
        for finding in group.singles or group.first[:1]:
            is_one = bool(group.singles)
            result: dict[str, Any] = {
                "ruleId": finding.rule.id,
                "level": _SARIF_LEVELS[finding.severity],
                "message": {"text": headline(finding) if is_one else _folded_headline(group)},
                "locations": [_location(uri, finding)],
                "properties": where_json(finding.where) or {},
            }
            if not is_one:
                result["occurrenceCount"] = group.count
                result["relatedLocations"] = [_location(uri, other) for other in group.first[1:]]
            yield result


def sarif_document(results: list[dict[str, Any]], **more: Any) -> str:
    """Return the document of one run over all that is in `results`; `more` of the run."""
    driver = {"name": "luformat", "version": __version__, "rules": ()}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results, **more}],
    }
    # They stand in front of all that is of the input, and are by far the most of a short one.
    return json.dumps(document, indent=1).replace('"rules": []', f'"rules": {_described()}', 1)


@cache
def _described() -> str:
    """Return the rules as SARIF has them, with the indentation of their place."""
    described = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.title},
            "help": {"text": rule.mend},
            "properties": {"source": rule.source},
        }
        for rule in rules().values()
    ]
    return json.dumps(described, indent=1).replace("\n", "\n" + " " * 5)


def _sarif(name: str, groups: Iterable[Folded]) -> Iterator[str]:
    yield sarif_document([*sarif_results(name, groups)])


def file_uri(name: str) -> str:
    """Return the name of a file, or the URL of an object, as a URI reference."""
    from urllib.parse import quote  # only this format needs it

    return name if is_url(name) else quote(os.fsencode(name))


def _location(uri: str, finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if finding.where is not None and finding.where.file is not None:
        place["region"] = {"byteOffset": finding.where.file}
    return {"physicalLocation": place}


def junit_suite(name: str, groups: Iterable[Folded]) -> Element:
    """Return what JUnit calls a suite: the rules as test cases, of one file."""
    from xml.etree import ElementTree  # only this format needs it

    failed: dict[str, list[str]] = {}
    for group in groups:
        if group.severity is Severity.ERROR:
            texts = [headline(finding) for finding in group.singles] or [_folded_headline(group)]
            failed.setdefault(group.rule.id, []).extend(map(escaped, texts))
    suite = ElementTree.Element(
        "testsuite", name=escaped(name), tests=str(len(rules())), failures=str(len(failed))
    )
    for rule in rules().values():
        case = ElementTree.SubElement(suite, "testcase", classname="luformat", name=rule.id)
        if rule.id in failed:
            failure = ElementTree.SubElement(case, "failure", message=rule.title)
            failure.text = "\n".join(failed[rule.id])
    return suite


def _junit(name: str, groups: Iterable[Folded]) -> Iterator[str]:
    from xml.etree import ElementTree  # only this format needs it

    yield ElementTree.tostring(junit_suite(name, groups), encoding="unicode")


def github_lines(name: str, groups: Iterable[Folded]) -> Iterator[str]:
    """Yield the annotations of one file."""
    words = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    file = for_github(name, is_property=True)
    for group in groups:
        title = for_github(f"{group.rule.id}: {group.rule.title}", is_property=True)
        for finding in group.singles or group.first[:1]:
            where = f" ({finding.where})" if finding.where else ""
            text = headline(finding) + where
            if not group.singles:
                text = f"{_folded_headline(group)}, first at {_place(finding)}"
            yield f"::{words[group.severity]} file={file},title={title}::{for_github(text)}"


FORMATS: Final[dict[str, Callable[[str, Iterable[Folded]], Iterator[str]]]] = {
    "text": _text,
    "sarif": _sarif,
    "junit": _junit,
    "github": github_lines,
}
"""Renderers by the name of the format: (name of the input, findings) → pieces, each whole lines."""
