"""Findings as text, JSON, SARIF, JUnit and GitHub annotations."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable
from typing import Any, Final

from luformat._version import __version__
from luformat.containers.receivers import spans
from luformat.document.json_text import Members, about, json_pieces
from luformat.render.escape import escaped, for_github
from luformat.render.tree_json import where_json
from luformat.verify.engine import rules
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity

__all__ = ["FORMATS", "headline", "refusal_json"]

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
    if re.search(rf"\b(record|entry) {number}\b", message):
        return prefix + message
    return f"{prefix}record {number}: {message}"


def refusal_json(finding: Finding) -> dict[str, str] | None:
    """Return which releases refuse an input for a finding, and where; None if no one does."""
    refusal = finding.refusal
    if refusal is None or not refusal.by:
        return None
    return {"by": refusal.where, "releases": spans(refusal.by)}


def _text(name: str, findings: list[Finding]) -> str:
    lines = []
    for finding in findings:
        lines.append(f"{finding.severity.label} {finding.rule.id}: {escaped(headline(finding))}")
        if finding.where is not None and str(finding.where):
            lines.append(f"  at {escaped(str(finding.where))}")
        if finding.refusal is not None and finding.refusal.by:
            refusal = finding.refusal
            lines.append(f"  refused by Xen {spans(refusal.by)}: {refusal.where}")
    totals = Counter(finding.severity for finding in findings)
    shown = [f"{totals[s]} {s.label}{'' if totals[s] == 1 else 's'}" for s in reversed(Severity)]
    lines.append(f"{escaped(name)}: {', '.join(shown)}")
    return "\n".join(lines)


def _json(name: str, findings: list[Finding]) -> str:
    rows = (
        {
            "rule": finding.rule.id,
            "severity": finding.severity.label,
            "message": finding.message,
            "where": where_json(finding.where),
            "record": finding.record,
            "domain": finding.domain,
            "refused": refusal_json(finding),
        }
        for finding in findings
    )
    document = Members([("luformat", about()), ("input", name), ("findings", rows)])
    return "".join(json_pieces(document)).rstrip()


def _sarif(name: str, findings: list[Finding]) -> str:
    from urllib.parse import quote  # only this format needs it

    uri = quote(os.fsencode(name))
    described = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.title},
            "help": {"text": rule.mend},
            "properties": {"source": rule.source},
        }
        for rule in rules().values()
    ]
    results = []
    for finding in findings:
        place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
        if finding.where is not None and finding.where.file is not None:
            place["region"] = {"byteOffset": finding.where.file}
        results.append(
            {
                "ruleId": finding.rule.id,
                "level": _SARIF_LEVELS[finding.severity],
                "message": {"text": headline(finding)},
                "locations": [{"physicalLocation": place}],
                "properties": where_json(finding.where) or {},
            }
        )
    driver = {"name": "luformat", "version": __version__, "rules": described}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(document, indent=1)


def _junit(name: str, findings: list[Finding]) -> str:
    failed = [finding for finding in findings if finding.severity is Severity.ERROR]
    broken = {finding.rule.id for finding in failed}
    from xml.etree import ElementTree  # only this format needs it

    suite = ElementTree.Element(
        "testsuite", name=escaped(name), tests=str(len(rules())), failures=str(len(broken))
    )
    for rule in rules().values():
        case = ElementTree.SubElement(suite, "testcase", classname="luformat", name=rule.id)
        messages = [escaped(headline(finding)) for finding in failed if finding.rule.id == rule.id]
        if messages:
            failure = ElementTree.SubElement(case, "failure", message=rule.title)
            failure.text = "\n".join(messages)
    return ElementTree.tostring(suite, encoding="unicode")


def _github(name: str, findings: list[Finding]) -> str:
    words = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
    lines = []
    for finding in findings:
        where = f" ({finding.where})" if finding.where else ""
        text = for_github(headline(finding) + where)
        title = for_github(f"{finding.rule.id}: {finding.rule.title}", is_property=True)
        file = for_github(name, is_property=True)
        lines.append(f"::{words[finding.severity]} file={file},title={title}::{text}")
    return "\n".join(lines)


FORMATS: Final[dict[str, Callable[[str, list[Finding]], str]]] = {
    "text": _text,
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
}
"""Renderers by the name of the format: (name of the input, findings) → text."""
