"""Changed bytes of a real handover: what the specification forbids is found, always in words.

`python -m tests.fuzz.mutation` does the same with every byte and reports the shares.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest

from luformat.errors import LuformatError
from tests.fuzz.mutation import Ext, Outcome, Place, report

SAMPLE = 200


@pytest.fixture(scope="module")
def ext() -> Ext:
    return Ext()


@pytest.fixture(scope="module")
def places(ext: Ext) -> list[Place]:
    return ext.places()


def missed(outcomes: list[Outcome]) -> Counter[str]:
    return Counter(".".join(o.place.path) for o in outcomes if not o.noticed)


def test_every_byte_has_a_place(places: list[Place]) -> None:
    assert len({place.maddr for place in places}) == len(places) == 24 + 4 * 8 + 14_816


@pytest.mark.parametrize("part", ["magic", "ofs_mfn_array", "shifted_num_pages"])
def test_every_bit_of_the_breadcrumb(ext: Ext, places: list[Place], part: str) -> None:
    outcomes = [
        ext.change(place, 1 << bit)
        for place in places
        if place.group == "breadcrumb" and place.path[1] == part
        for bit in range(8)
    ]
    assert len(outcomes) == 64
    assert not missed(outcomes)


def test_every_bit_of_end(ext: Ext, places: list[Place]) -> None:
    outcomes = [ext.change(p, 1 << bit) for p in places if p.group == "END" for bit in range(8)]
    assert len(outcomes) == 64
    assert not missed(outcomes)


def test_every_byte_of_every_header(ext: Ext, places: list[Place]) -> None:
    headers = [p for p in places if p.is_fixed and p.path[1] == "header"]
    assert len(headers) == 13 * 8 - 4
    assert not missed([ext.change(place, 0xFF) for place in headers])


def test_every_byte_that_is_reserved_or_padding(ext: Ext, places: list[Place]) -> None:
    spare = [p for p in places if p.is_fixed and p.path[-1].startswith(("reserved", "padding"))]
    types = {place.group for place in spare}
    assert types >= {"LU_DOMAIN_INFO", "X86_PV_INFO", "X86_TSC_INFO", "X86_PV_VCPU_BASIC"}
    outcomes = [ext.change(place, pattern) for place in spare for pattern in (0xFF, 0x01, 0x80)]
    assert not missed(outcomes)


def test_a_sample_of_all_changes_is_told_in_findings_only(ext: Ext, places: list[Place]) -> None:
    pick = random.Random("mutation")
    for place in pick.sample(places, SAMPLE):
        outcome = ext.change(place, pick.randrange(1, 256))
        assert outcome.error is None or isinstance(outcome.error, LuformatError), outcome


def test_the_memory_is_as_before_after_a_change(ext: Ext, places: list[Place]) -> None:
    for place in places[:60:7]:
        assert ext.change(place, 0) == Outcome(place, 0, frozenset(), None)


def test_the_report_names_what_nobody_looks_at(ext: Ext, places: list[Place]) -> None:
    chosen = [p for p in places if p.group == "LU_VERSION" or p.path[-1] == "ssidref"]
    text = "\n".join(report([ext.change(place, 0xFF) for place in chosen]))
    assert "LU_VERSION.xen_major: 0 of 4" in text
    assert "LU_DOMAIN_INFO: 0 of 4" in text
    assert "undocumented errors: 0" in text
