"""Dumps as the tools that exist write them, of the same machine: the same stream in all.

All situations are tried by `python -m tests.dumps`; the quick ones here.
"""

from __future__ import annotations

import json

import pytest

import luformat
from luformat.memory.open import open_image
from tests.dumps.__main__ import DOCS, MARK, outcome_of
from tests.dumps.situations import SITUATIONS
from tests.dumps.workshop import Workshop
from tests.support.corpus import DATA

DUMPS = DATA / "dumps"
GROUPS = {"QEMU": ("QEMU", "qemu", "… `-S"), "makedumpfile": ("makedumpfile:",), "others": ("",)}
"""How the titles of each begin; the last takes what is left."""


@pytest.mark.parametrize("group", GROUPS)
def test_what_people_have_is_read_or_leads_on(group: str):
    chosen = [
        situation
        for situation in SITUATIONS
        if next(name for name in GROUPS if situation.title.startswith(GROUPS[name])) == group
    ]
    there = [s for s in chosen if s.quick and not s.missing]
    if not there:
        pytest.skip(f"needs {', '.join(chosen[0].tools)}")
    with Workshop() as shop:
        for situation in there:
            outcome = outcome_of(situation, shop)
            shop.tidy()
            assert outcome.wrong is None, (situation.title, outcome.result, outcome.wrong)


def test_the_page_tells_of_all_situations():
    rows = DOCS.read_text().partition(MARK)[2].splitlines()[2:]
    assert [row.split(" | ")[0].removeprefix("| ") for row in rows] == [
        situation.title.replace("|", "\\|") for situation in SITUATIONS
    ]


def test_one_bit_of_a_page_is_wrong():
    with open_image(DUMPS / "ext-one-bit-flipped.kdump.xz") as image:
        facts = json.loads((DATA / "handover" / "ext" / "facts.json").read_text())
        first = int(str(facts["mfns"][0]), 0) << 12
        with pytest.raises(luformat.MemoryAbsentError, match="damaged"):
            image.read(first, 4096)
        (fact,) = image.shortfalls
        assert fact.code == "dump-damaged"
        assert fact.touches(first, first + 1)


def test_two_contents_of_one_page():
    with open_image(DUMPS / "overlapping-segments-1.elf.xz") as image:
        (fact,) = image.shortfalls
        assert (fact.code, fact.size) == ("memory-contradictory", 2)


@pytest.mark.parametrize(
    ("name", "lacks"),
    [
        ("ext-makedumpfile-F-E.flat.xz", ["memory-left-out"]),
        ("ext-lime-compress1.lime.xz", []),
        ("ext-avml-0.17-compress.avml.xz", ["memory-left-out"]),
    ],
)
def test_what_a_tool_left_out_is_known(name: str, lacks: list[str]):
    with open_image(DUMPS / name) as image:
        assert [fact.code for fact in image.shortfalls] == lacks
