"""What two running Xens said of 377 save files, and what `verify` says that they would.

`tests/data/xen-truth` has the files, each a real one with one change, and the verdicts of Xen
4.17.7 and 4.20.5. Those that the host or the set-up has decided are left out, but for what is
accepted: that must never be called wrong.
"""

from __future__ import annotations

import ast
import json
import lzma
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from luformat.containers.container import read_container
from luformat.containers.receivers import parse_release
from luformat.memory.source import BytesSource
from luformat.verify.engine import verdicts
from luformat.verify.subject import Subject
from tests.support.once import once

DATA = Path(__file__).parents[1] / "data" / "xen-truth"
PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "what-xen-takes.md"
RELEASES = {"xen417": "4.17.7", "xen420": "4.20.5"}
KNOWN_MISSES = {"page-pv-l1-garbage.xlsave"}
"""libxc asserts on an entry of a page table: no rule reads the contents of pages."""


def truth() -> list[dict[str, Any]]:
    return list(json.loads((DATA / "truth.json").read_text("utf-8")))


def is_judged_by_the_file(entry: dict[str, Any]) -> bool:
    return not entry.get("depends_on") and not entry.get("note")


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What luformat says, by file and release: each file is read once, by one worker."""
    kept = once(tmp_path_factory, "truth", lambda to: (to / "said").write_text(repr(verdicts_of())))
    return dict(ast.literal_eval((kept / "said").read_text()))


def verdicts_of() -> dict[tuple[str, str], str]:
    found = {}
    for entry in truth():
        data = lzma.decompress((DATA / f"{entry['file']}.xz").read_bytes())
        table = verdicts(Subject(container=read_container(BytesSource(data), "xl-save")))
        for key, name in RELEASES.items():
            release = parse_release(name)
            verdict = next(v for v in table if release in v.releases)
            found[entry["file"], key] = "accept" if verdict.takes else "refuse"
    return found


def test_no_accepted_file_is_called_wrong(said: dict[tuple[str, str], str]) -> None:
    wrong = [
        (entry["file"], key)
        for entry in truth()
        for key in RELEASES
        if entry[key] == "accept" and said[entry["file"], key] == "refuse"
    ]
    assert wrong == []


def test_what_xen_refuses_is_found(said: dict[tuple[str, str], str]) -> None:
    missed = {
        entry["file"]
        for entry in filter(is_judged_by_the_file, truth())
        for key in RELEASES
        if entry[key] == "refuse" and said[entry["file"], key] == "accept"
    }
    assert missed == KNOWN_MISSES


@cache
def rows() -> list[str]:
    """The rows of the table in the docs."""
    return [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| 4.")]


def figures(said: dict[tuple[str, str], str]) -> Iterator[str]:
    """Yield the rows that the table must have."""
    for key, name in RELEASES.items():
        counts = Counter(
            (entry[key], said[entry["file"], key])
            for entry in filter(is_judged_by_the_file, truth())
        )
        refused = counts["refuse", "refuse"] + counts["refuse", "accept"]
        accepted = counts["accept", "accept"] + counts["accept", "refuse"]
        share = 100 * counts["refuse", "refuse"] / refused
        yield (
            f"| {name} | {accepted} | {counts['accept', 'refuse']} | {refused} "
            f"| {counts['refuse', 'refuse']} | {share:.1f} % |"
        )


def test_the_docs_print_these_figures(said: dict[tuple[str, str], str]) -> None:
    assert rows() == [*figures(said)]
