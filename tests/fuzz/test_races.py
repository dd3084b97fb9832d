"""Files that are cut, grow, vanish or are replaced while verbs read them.

A few rounds; `python -m tests.fuzz.races` makes 50 of each verb and kind of file.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.races import CHANGES, VERBS, race

ROUNDS = 3


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("kind", ["elf", "kdump"])
def test_verbs_outlive_what_happens_to_their_file(tmp_path: Path, kind: str, change: str) -> None:
    fared = list(race(tmp_path, kind, change, ROUNDS))
    assert [f"{each.verb}: {each.complaint}" for each in fared if each.complaint] == []
    assert sum(sum(each.ends.values()) for each in fared) == ROUNDS * len(VERBS[kind])
