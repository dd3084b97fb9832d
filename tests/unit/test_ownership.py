"""Who owns which machine pages: facts of the corpus, conflicts by their rules, and bounds."""

from __future__ import annotations

import json
import tracemalloc
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from luformat.handover.owned_rows import rows_of
from luformat.handover.owners import Owner
from luformat.handover.ownership import Ownership, Range, ownership_of
from luformat.inputs.opened import DumpInput
from luformat.inputs.opening import open_input
from luformat.locate.bootmem import parse_bootmem
from luformat.memory.image import Extent, Presence
from luformat.synth.faults import FAULTS
from luformat.synth.handover import build_memory
from luformat.synth.host import host_of
from luformat.verify.engine import verify
from luformat.verify.subject import subject_of
from tests.support.machine import handed_over, m2p, scattered

CORPUS = Path(__file__).parent.parent / "data" / "handover"
PAGE = 4096
BOOTMEM = parse_bootmem("64M@0x10000000")
NOBODY = Owner(0)


@pytest.fixture(params=["gold", "ext"])
def real(request: pytest.FixtureRequest) -> Any:
    facts = json.loads((CORPUS / request.param / "facts.json").read_text())
    region = parse_bootmem(f"{int(facts['liveupdate_size'], 16)}B@{facts['liveupdate_start']}")
    with open_input(CORPUS / request.param / "memory.kdump.xz", region) as found:
        yield facts, ownership_of(found.handover(), region)


def owner_at(owned: Ownership, maddr: int) -> Owner:
    (found,) = [part for part in owned if part.start <= maddr < part.end]
    return found.owners


def test_the_corpus_has_the_owners_that_its_facts_name(real: tuple[Any, Ownership]) -> None:
    facts, owned = real
    start, size = int(facts["liveupdate_start"], 16), int(facts["liveupdate_size"], 16)
    assert owner_at(owned, start) == Owner.BOOTMEM | Owner.BREADCRUMB
    assert owner_at(owned, start + PAGE) == owner_at(owned, start + size - 1) == Owner.BOOTMEM
    assert owner_at(owned, int(facts["mfn_array_physaddr"], 16)) == Owner.ARRAY
    for mfn in facts["mfns"]:
        assert owner_at(owned, int(mfn, 16) * PAGE) == Owner.DATA
    for owner, name in ((Owner.M2P, "LU_M2P"), (Owner.M2P_COMPAT, "LU_M2P_COMPAT")):
        chunks = [e for r in facts["records"] if r["name"] == name for e in r["entries"]]
        assert owned.share(owner).size == sum(1 << chunk["order"] for chunk in chunks)
        for chunk in chunks:
            assert owner_at(owned, int(chunk["maddr"], 16)) == owner
    assert not list(owned.conflicts)
    assert not owned.is_missing.any()


def test_ranges_cover_every_address_once(real: tuple[Any, Ownership]) -> None:
    _, owned = real
    ranges = list(owned)
    assert ranges[0].start == 0
    assert ranges[-1].end == owned.end == owned.image.end
    assert all(left.end == right.start for left, right in pairwise(ranges))
    for left, right in pairwise(ranges):
        assert (left.owners, left.present) != (right.owners, right.present)


def test_parts_of_the_stream_are_those_of_the_facts(real: tuple[Any, Ownership]) -> None:
    facts, owned = real
    through_end = facts["stream_bytes_through_END"]
    infos = [r["offset"] for r in facts["records"] if r["name"] == "LU_DOMAIN_INFO"]
    parts = owned.contents.parts
    assert parts[0].offset == 0
    assert all(left.end == right.offset for left, right in pairwise(parts))
    assert [part.offset for part in parts if part.kind == "domain"] == infos
    slack = parts[-1]
    assert (slack.kind, slack.offset) == ("slack", through_end)
    assert slack.end - slack.offset == facts["bytes_after_END"]
    names = owned.contents.record_names(0, owned.contents.size, len(facts["records"]))
    assert list(names) == [record["name"] for record in facts["records"]]


def test_a_record_that_began_on_an_earlier_page_is_marked(real: tuple[Any, Ownership]) -> None:
    facts, owned = real
    for page in range(1, facts["nr_pages"]):
        (name, *_) = owned.contents.record_names(page * PAGE, PAGE, 1)
        (over,) = [
            record["name"]
            for record in facts["records"]
            if record["offset"] < page * PAGE < record["offset"] + 8 + record["body_length"]
        ]
        assert name == f"…{over}"


def test_without_bootmem_only_the_breadcrumb_is_known() -> None:
    owned = ownership_of(handed_over(scattered(4)))
    assert owned.share(Owner.BOOTMEM).size == 0
    assert owner_at(owned, 0x1000_0000) == Owner.BREADCRUMB
    assert owner_at(owned, 0x1000_1000) == NOBODY


MEMORY_FAULTS = [
    name
    for name, fault in FAULTS.items()
    if fault.rule in ("LU202", "LU203", "LU206", "LU207", "LU701", "LU702", "LU703")
]


@pytest.mark.parametrize("name", MEMORY_FAULTS)
def test_faults_are_named_with_the_rules_that_verify_reports(name: str) -> None:
    fault = FAULTS[name]
    found = DumpInput(build_memory(host_of({}), fault).image, BOOTMEM)
    handover = found.handover()
    owned = ownership_of(handover, BOOTMEM)
    reported = {finding.rule.id for finding in verify(subject_of(found, BOOTMEM))}
    named = {rule for conflict in owned.conflicts for rule in conflict.rules}
    named |= {rule for part in owned if (rule := owned.missing_rule(part))}
    assert fault.rule in named
    assert named <= reported


def test_conflicts_without_a_rule_are_conflicts_all_the_same() -> None:
    handover = handed_over([0x10_0000], [m2p(0x1000_0000 | 21)])
    (found,) = ownership_of(handover).conflicts
    assert (found.owners, found.rules) == (Owner.BREADCRUMB | Owner.M2P, ())


def test_a_table_that_lies_on_itself_is_a_conflict() -> None:
    handover = handed_over([0x10_0000], [m2p(0x8000_0000 | 21, 0x8000_0000 | 21)])
    (found,) = ownership_of(handover).conflicts
    assert (found.owners, found.twice, found.rules) == (Owner.M2P, Owner.M2P, ("LU703",))


def test_claims_outside_all_memory_are_ranges_that_are_not_present() -> None:
    region = parse_bootmem("64G@0x10000000")
    owned = ownership_of(handed_over([5], extents=(Extent(0, 1 << 30),)), region)
    assert owned.end == region.end
    last = owned[len(owned) - 1]
    assert last == Range(1 << 30, region.end, Owner.BOOTMEM, present=False)
    assert not owned.is_missing.any()


def test_addresses_that_no_machine_has_are_cut_off() -> None:
    chunk = ((1 << 64) - (1 << 40)) | 30
    owned = ownership_of(
        handed_over([5], [m2p(chunk)], extents=(Extent(0, 1 << 30),)),
        parse_bootmem("1T@0xffffff0000000000"),
    )
    assert owned.end == (1 << 64) - 1
    assert [part.rules for part in owned.conflicts] == [("LU702",)]


def test_a_damaged_table_is_noted_and_the_rest_is_mapped() -> None:
    owned = ownership_of(handed_over([0x10_0000], [m2p(60)]))
    assert owned.share(Owner.M2P).size == 0
    (note,) = owned.notes
    assert note.startswith("the M2P is not shown: ")


def test_a_stream_has_no_owners() -> None:
    with (
        open_input(CORPUS / "ext" / "stream.bin") as found,
        pytest.raises(ValueError, match="dump"),
    ):
        ownership_of(found.handover())


def test_a_hole_is_divided_where_the_reason_changes() -> None:
    ram = (Extent(0, 1 << 30), Extent(3 << 30, 4 << 30))
    rows = rows_of(ownership_of(handed_over([5], extents=ram, cut=2 << 30)), None)
    absent = [(row.range.start, row.range.end, row.reason) for row in rows if not row.range.present]
    assert absent == [
        (1 << 30, 2 << 30, Presence.EXCLUDED),
        (2 << 30, 4 << 30, Presence.TRUNCATED),
    ]


def test_what_a_truncated_file_has_lost_is_not_in_the_dump() -> None:
    ram = (Extent(0, 1 << 30), Extent(3 << 30, 4 << 30))
    cut = (3 << 30) + 5 * PAGE
    owned = ownership_of(handed_over([5, cut // PAGE], extents=ram, cut=cut))
    assert owned.in_dump == (1 << 30) + 5 * PAGE
    (lost,) = [part for part in owned if part.owners & Owner.DATA and not part.present]
    assert (lost.start, lost.end) == (cut, cut + PAGE)
    assert owned.is_missing.any()


def test_many_scattered_pages_stay_bounded_in_memory_and_in_rows() -> None:
    handover = handed_over(scattered(100_000))
    tracemalloc.start()
    try:
        owned = ownership_of(handover)
        rows = list(rows_of(owned, 40))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100 << 20
    assert owned.share(Owner.DATA).size == 100_000 * PAGE
    assert len(rows) <= 81
    assert (rows[0].range.start, rows[-1].range.end) == (0, owned.end)
    assert all(left.range.end == right.range.start for left, right in pairwise(rows))
    shown = sum(
        row.range.size for row in rows if row.fold is None and row.range.owners & Owner.DATA
    )
    folded = sum(row.fold.sizes.get(Owner.DATA, 0) for row in rows if row.fold is not None)
    assert shown + folded == 100_000 * PAGE


def test_rows_split_a_long_fold_into_equal_parts() -> None:
    owned = ownership_of(handed_over(scattered(1000)))
    folds = [row.fold.ranges for row in rows_of(owned, 24, split=8) if row.fold is not None]
    assert len(folds) >= 8
    assert max(folds) <= 2 * min(fold for fold in folds if fold > 32)


def test_a_conflict_among_many_pages_is_never_folded_away() -> None:
    mfns = scattered(5000)
    mfns[4000] = mfns[17]
    owned = ownership_of(handed_over(mfns))
    (twice,) = owned.conflicts
    assert (twice.start, twice.rules) == (mfns[17] * PAGE, ("LU206",))
    assert any(row.range.twice for row in rows_of(owned, 24) if row.fold is None)
