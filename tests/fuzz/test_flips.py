"""One wrong bit anywhere in the real handover's kdump: no page is taken for what it is not.

A bounded sample of every part of the file; `python -m tests.fuzz.flips` tries as many as wanted.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.fuzz.flips import Flipper, flipper_of

SAMPLE = {
    "flattened header": 12,
    "header": 40,
    "sub header": 12,
    "piece header": 60,
    "first bitmap": 6,
    "second bitmap": 20,
    "descriptors": 60,
    "page of zeros": 20,
    "page data": 40,
}


@pytest.fixture(scope="module")
def flipper(tmp_path_factory: pytest.TempPathFactory) -> Flipper:
    return flipper_of(tmp_path_factory.mktemp("flips"))


@pytest.mark.parametrize("name", SAMPLE)
def test_no_page_is_taken_for_another(flipper: Flipper, name: str) -> None:
    rng = random.Random(name)
    regions = [region for region in flipper.regions if region.name == name]
    weights = [region.length for region in regions]
    outcomes: Counter[str] = Counter()
    for region in rng.choices(regions, weights, k=SAMPLE[name]):
        outcomes[flipper.flip(region, rng.randrange(region.length * 8))] += 1
    assert not outcomes["WRONG"], outcomes
    if name in ("second bitmap", "page of zeros"):
        assert not outcomes["unchanged"], "every bit of it matters"
