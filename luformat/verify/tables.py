"""Findings as columns for those who compute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from luformat.errors import Where
from luformat.records.tables import arrow_module
from luformat.verify.findings import Finding

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["findings_to_arrow"]

_NOWHERE = Where()


def findings_to_arrow(findings: Iterable[Finding]) -> pa.Table:
    """Return a row a finding: `rule`, `severity`, `message`, the places `stream`, `maddr` and
    `file` (bytes), `record` and `domain`; null where there is none.

    Raises SelectionError without pyarrow.
    """
    arrow = arrow_module()
    rows = [
        {
            "rule": finding.rule.id,
            "severity": finding.severity.label,
            "message": finding.message.encode("utf-8", "backslashreplace").decode(),
            "stream": (finding.where or _NOWHERE).stream,
            "maddr": (finding.where or _NOWHERE).maddr,
            "file": (finding.where or _NOWHERE).file,
            "record": finding.record,
            "domain": finding.domain,
        }
        for finding in findings
    ]
    text, number = arrow.string(), arrow.uint64()
    columns = [("rule", text), ("severity", text), ("message", text)]
    places = [(name, number) for name in ("stream", "maddr", "file", "record", "domain")]
    return arrow.Table.from_pylist(rows, schema=arrow.schema([*columns, *places]))
