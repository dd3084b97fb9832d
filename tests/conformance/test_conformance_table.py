"""The table of the specification's statements and the rules say the same."""

from __future__ import annotations

import re
from pathlib import Path

from luformat.verify import rules

TABLE = Path(__file__).parents[2] / "docs" / "reference" / "conformance.md"


def rows() -> list[list[str]]:
    lines = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "section"]


def test_every_statement_has_a_rule_or_a_reason() -> None:
    for section, statement, answer in rows():
        assert re.fullmatch(r"(LU\d{3}(, )?)+", answer) or answer.startswith("not checkable: "), (
            f"{section}: {statement}"
        )


def test_the_table_names_all_rules_and_no_other() -> None:
    named = {number for row in rows() for number in re.findall(r"LU\d{3}", row[2])}
    assert named == set(rules())
