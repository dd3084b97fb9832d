"""The page that is the specification has every sentence of the document, and nothing else."""

from __future__ import annotations

import json
import re
from itertools import chain
from pathlib import Path

import pytest

from luformat.layout.layouts import layouts
from luformat.standard.document_text import specification_text
from luformat.verify.engine import rules
from tools.docs.model import Format
from tools.docs.sentences import PICTURE, sentences
from tools.docs.specification import Entry, entries, main, specification_page

DOCUMENT: list[list[str]] = json.loads(
    (Path(__file__).parents[1] / "data" / "handover-revision-1.json").read_text("utf-8")
)
"""Section and digest of each sentence of revision 1, in its order (tools/docs/sentences.py)."""
LIBXC = "libxc-migration-stream.pandoc"


def test_every_sentence_of_the_document_is_there_in_its_order() -> None:
    here = [[entry.section, digest] for entry in entries() for digest in entry.digests]
    for section in (True, False):
        assert [row for row in here if (row[0] == LIBXC) is section] == [
            row for row in DOCUMENT if (row[0] == LIBXC) is section
        ]
    assert len(here) == 113


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: str(entry.number))
def test_a_sentence_is_checked_or_drawn_or_says_why_not(entry: Entry) -> None:
    assert entry.rules or entry.why or entry.about or entry.picture
    assert set(entry.rules) <= set(rules())
    known = layouts()
    for key in (*entry.about, *([entry.picture] if entry.picture else [])):
        owner, _, member = key.partition(".")
        if member:
            layout = known["types"][owner]
            assert member in {one["id"] for one in (*layout["fields"], *layout["instances"])}
        else:
            assert owner in known["types"] | known["enums"], key


def test_the_page_counts_what_it_has() -> None:
    page = specification_page(Format())
    said = re.search(
        r"It has (\d+) sentences\. A rule checks (\d+) .* for (\d+); .* of (\d+), each .*; (\d+)"
        r" only.* The (\d+) fields of its (\d+) pictures",
        page,
    )
    assert said is not None
    prose, checked, shown, explained, alone, fields, pictures = map(int, said.groups())
    assert prose + fields == len(DOCUMENT)
    assert checked + explained + alone == prose
    assert checked - shown == 1  # LU705 compares two dumps, and a vector is one input
    assert page.count(".sentence }") == prose + pictures
    facts = re.findall(r"\.sentence \}\n\n((?:- [^\n]*\n)+)", page)
    assert len(facts) == prose
    assert sum("](rules/LU" in each for each in facts) == checked
    assert sum("- no rule: " in each for each in facts) == explained
    assert page.count("- decided: ") == int(re.findall(r"(\d+) times luformat decides", page)[0])


def test_a_changed_word_of_a_document_is_noticed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = specification_text()
    found = list(sentences(text))
    assert len({(one.section, one.digest) for one in found}) > 60
    assert {one.about for one in found} >= {"", PICTURE, "mfn_array_physaddr", "domain_handle"}
    other = list(sentences(text.replace("Machine address of the MFN array", "Address of it")))
    changed = [(a.section, a.about) for a, b in zip(found, other, strict=True) if a != b]
    assert changed == [("Breadcrumb", "mfn_array_physaddr")]
    (tmp_path / "document").write_text(text, "utf-8")
    assert main(str(tmp_path / "document")) == 1
    assert "prose" in capsys.readouterr().out


def test_line_breaks_do_not_change_a_sentence() -> None:
    texts = ("One is\nhere. Two, i.e. more.\n", "One is here.\nTwo, i.e. more.")
    first, second = ([one.digest for one in sentences(f"Title\n=====\n\n{text}")] for text in texts)
    assert first == second
    assert len(set(chain(first, second))) == 2
