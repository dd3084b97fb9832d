"""The sentences of the documents, the rules and the vectors say the same."""

from __future__ import annotations

import re
from typing import Any

from luformat.verify.engine import rules
from tests.conformance.build_vectors import DOCS, MARK, section
from tests.support.vectors import NAMES, vector_of
from tools.docs.specification import entries

WITH_HOST = {"LU541", "LU542", "LU112", "LU215", "LU705"}
"""Rules that compare an input with another one, which no vector has, or that judge a search."""
RULE = re.compile(r"LU\d{3}")


def rows() -> list[list[str]]:
    text = DOCS.read_text("utf-8").partition(MARK)[0]
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "section"]


def test_every_statement_has_a_rule_or_a_reason() -> None:
    for name, statement, answer in rows():
        assert re.fullmatch(r"(LU\d{3}(, )?)+", answer) or answer.startswith("not checkable: "), (
            f"{name}: {statement}"
        )


def test_the_tables_name_all_rules_and_no_other() -> None:
    named = {number for row in rows() for number in RULE.findall(row[2])}
    assert named | {number for entry in entries() for number in entry.rules} == set(rules())


def vectors() -> list[dict[str, Any]]:
    return [vector_of(name) for name in NAMES]


def test_a_vector_breaks_each_rule_and_no_other() -> None:
    """Beside notes and warnings that come with it, none of which is an error."""
    broken = set()
    for vector in vectors():
        errors = {f["rule"] for f in vector["findings"] if f["severity"]["strict"] == "error"}
        if len(vector["breaks"]) == 1 and errors <= {*vector["breaks"]}:
            broken |= {*vector["breaks"]}
    assert set(rules()) - WITH_HOST - broken == set()


def test_a_vector_comes_close_to_each_rule_and_keeps_it() -> None:
    kept = {rule for vector in vectors() for rule in vector["keeps"]}
    assert set(rules()) - WITH_HOST - kept == set()


def test_what_is_broken_is_found_and_what_is_kept_is_not() -> None:
    for vector in vectors():
        found = {finding["rule"] for finding in vector["findings"]}
        assert set(vector["breaks"]) <= found, vector["name"]
        assert not set(vector["keeps"]) & found, vector["name"]
        assert found <= set(rules()), vector["name"]


def test_names_begin_with_a_rule_of_the_vector() -> None:
    for vector in vectors():
        first = vector["name"].partition("-")[0]
        expected = {rule.lower() for rule in (*vector["breaks"], *vector["keeps"])}
        assert first in {"fields", "sound"} | expected, vector["name"]


def test_the_docs_list_the_vectors_of_each_rule() -> None:
    """`python -m tests.conformance.build_vectors` writes the list anew."""
    assert DOCS.read_text("utf-8").partition(MARK)[2].strip() == section().strip()
