"""Nothing that is missing, damaged or behind END passes in silence: a sample of what is measured.

`python -m tests.verdict` does all of it and writes the figures into the docs.
"""

from __future__ import annotations

import pytest

from tests.verdict.cuts import CONTAINERS, cuts
from tests.verdict.damage import lengths, pages
from tests.verdict.flips import flips
from tests.verdict.hosts import HOSTS, Target, built, ext

SAMPLE = ("ext", "PV and HVM", "big-endian, 16 KiB")


@pytest.fixture(scope="module", params=SAMPLE)
def target(request: pytest.FixtureRequest) -> Target:
    return ext() if request.param == "ext" else built(request.param)


def test_the_built_hosts_have_three_domains_and_twenty_records() -> None:
    for name in HOSTS:
        records = built(name).records
        assert sum(record.type_name == "LU_DOMAIN_INFO" for record in records) >= 3
        assert len(records) >= 20


def test_a_wrong_length_is_noticed_and_mostly_named(target: Target) -> None:
    found = [*lengths(target, (8, -64))]
    assert [outcome.what for outcome in found if outcome.is_silent] == []
    false_ends = [outcome for outcome in found if outcome.is_false_end]
    assert false_ends
    assert sum(outcome.is_named for outcome in false_ends) >= 0.6 * len(false_ends)


def test_a_page_that_is_lost_or_replaced_is_noticed(target: Target) -> None:
    assert [outcome.what for outcome in pages(target) if outcome.is_silent] == []


def test_no_flipped_bit_of_a_kdump_is_taken(target: Target) -> None:
    found = flips(target, 60)
    assert (found.flipped >= 60, found.silent) == (True, 0)


@pytest.mark.parametrize("kind", CONTAINERS)
def test_a_dump_that_is_cut_off_is_noticed_and_mostly_called_so(kind: str) -> None:
    found = [*cuts(kind, 12)]
    assert all(cut.is_noticed for cut in found)
    assert sum(cut.is_named for cut in found) >= 0.8 * len(found)
