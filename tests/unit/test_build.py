"""Built handovers: right ones have no finding, and every fault is found by its rule."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import luformat
from luformat.errors import DocumentError, SelectionError
from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.memory.source import BytesSource
from luformat.synth.faults import FAULTS, fault_named
from luformat.synth.handover import FORMATS, build_memory, build_stream, write_dump
from luformat.synth.host import host_of, load_host
from luformat.verify.engine import rules, verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject, subject_of

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "host.yaml"
BOOTMEM = luformat.parse_bootmem("64M@0x10000000")


def findings_of(path: Path) -> list[Finding]:
    with luformat.open(path) as found:
        assert isinstance(found, DumpInput)
        return [*verify(subject_of(found, BOOTMEM))]


def stream_findings(stream: bytes, order: str = "little") -> list[Finding]:
    return [*verify(Subject(Handover(BytesSource(stream), order)))]  # type: ignore[arg-type]


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize("page_size", [4096, 16384, 65536])
@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_a_built_host_has_no_finding(
    tmp_path: Path, output_format: str, page_size: int, byte_order: str
) -> None:
    host = host_of({"page_size": page_size, "byte_order": byte_order})
    dump = tmp_path / "dump"
    write_dump(dump, build_memory(host), output_format)
    assert findings_of(dump) == []
    with luformat.open(dump) as found:
        handover = found.handover()
        length = handover.stream_length
        assert handover.candidate is not None
        assert handover.candidate.page_size == page_size
        assert handover.byte_order == byte_order
        assert bytes(handover.source.read(0, length)) == build_stream(host)
        assert handover.m2p is not None
        assert handover.m2p.lookup(0x123).value == 0x123


@pytest.mark.parametrize("placement", ["ascending", "descending", "shuffled", "scattered"])
@pytest.mark.parametrize("m2p", [True, False])
def test_every_placement_leads_to_the_same_stream(
    tmp_path: Path, placement: str, m2p: bool
) -> None:
    host = host_of({"placement": placement, "m2p": m2p})
    dump = tmp_path / "dump"
    write_dump(dump, build_memory(host, seed=5), "kdump")
    assert findings_of(dump) == []
    with luformat.open(dump) as found:
        handover = found.handover()
        assert bytes(handover.source.read(0, handover.stream_length)) == build_stream(host, seed=5)
        assert isinstance(found, luformat.DumpInput)
        mfns = [int(mfn) for mfn in found.candidates()[0].mfns]
    steps = {second - first for first, second in pairwise(mfns)}
    expected = {"ascending": {1}, "descending": {-1}}.get(placement)
    assert steps == expected if expected else len(steps) > 2


@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_a_32_bit_guest_brings_the_compat_table(tmp_path: Path, byte_order: str) -> None:
    ram = [[0, "3G"], ["8G", "1G"]]
    domains = [{"width": 4, "vcpus": 3}, {"privileged": True}]
    host = host_of({"byte_order": byte_order, "ram": ram, "domains": domains})
    write_dump(tmp_path / "dump", build_memory(host), "elf")
    assert findings_of(tmp_path / "dump") == []
    with luformat.open(tmp_path / "dump") as found:
        handover = found.handover()
        table = handover.m2p_compat
        assert table is not None
        assert table.covered == [(0, 0xFFFFF), (0x200000, 0x27FFFF)]
        assert [table.lookup(mfn).value for mfn in (0x123, 0x200123)] == [0x123, 0x200123]
        assert not table.lookup(0xC0000).is_valid
        bodies = {r.type_name: handover.body(r) for r in reversed(list(handover.records))}
        assert all(body.is_whole for body in bodies.values())
        narrow, wide = (
            next(record for record in domain.records if record.type_name == "X86_PV_VCPU_BASIC")
            for domain in handover.domains
        )
        assert narrow.body_length < wide.body_length
        assert handover.body(narrow).value.context.user_regs.eip >> 28 == 0xC
        assert (bodies["X86_PV_INFO"].value.guest_width, bodies["X86_PV_INFO"].value.pt_levels) == (
            4,
            3,
        )


def test_a_host_has_no_compat_table_without_32_bit_guests_unless_it_is_asked_for() -> None:
    hosts: tuple[dict[str, Any], ...] = (
        {},
        {"m2p_compat": True},
        {"domains": [{"width": 4}], "m2p_compat": False},
    )
    names = [
        {record.type_name for record in Handover(BytesSource(stream), "little").records}
        for stream in (build_stream(host_of(host)) for host in hosts)
    ]
    assert ["LU_M2P_COMPAT" in found for found in names] == [False, True, False]


@pytest.mark.parametrize("name", [name for name, fault in FAULTS.items() if fault.handover])
def test_its_rule_finds_a_fault_and_no_other_does(tmp_path: Path, name: str) -> None:
    fault = FAULTS[name]
    host = host_of({})
    if fault.stream_only:
        findings = stream_findings(build_stream(host, fault))
    else:
        dump = tmp_path / "dump"
        # The only format that can hold an address twice.
        write_dump(dump, build_memory(host, fault), "elf")
        findings = findings_of(dump)
    found = {finding.rule.id for finding in findings}
    assert fault.rule in found
    errors = {finding.rule.id for finding in findings if finding.severity is Severity.ERROR}
    assert errors - {fault.rule} <= set(fault.also)


@pytest.mark.parametrize(
    "name", [name for name, f in FAULTS.items() if "stream" in f.outputs and f.rule != "LU304"]
)
def test_a_fault_of_the_stream_is_found_in_the_bare_stream(name: str) -> None:
    for order in ("little", "big"):
        stream = build_stream(host_of({"byte_order": order}), FAULTS[name])
        assert FAULTS[name].rule in {found.rule.id for found in stream_findings(stream, order)}


def test_every_rule_has_a_fault() -> None:
    # They compare with another file, or look at what was found without a breadcrumb.
    with_host = {"LU541", "LU542", "LU112", "LU215", "LU705"}
    assert {fault.rule for fault in FAULTS.values()} == set(rules()) - with_host


def test_a_fault_has_a_name_and_the_number_of_its_rule() -> None:
    assert fault_named("LU503") is fault_named("same-id")
    with pytest.raises(SelectionError, match="no fault is called"):
        fault_named("lu999")


def test_a_fault_that_the_host_cannot_have_is_said() -> None:
    host = host_of({"domains": [], "m2p": False})
    assert stream_findings(build_stream(host)) == []
    for name in ("context-end", "m2p-twice", "same-id", "same-handle", "state-twice"):
        with pytest.raises(SelectionError, match="the fault needs"):
            build_stream(host, FAULTS[name])
    with pytest.raises(SelectionError, match="lies in memory"):
        build_stream(host, FAULTS["mfn-twice"])
    with pytest.raises(SelectionError, match="needs an M2P"):
        build_memory(host, FAULTS["m2p-in-data"])
    with pytest.raises(SelectionError, match="pages of 4096"):
        build_memory(host_of({"page_size": 16384}), FAULTS["magic-v2"])


def test_a_seed_gives_the_same_host_and_another_seed_other_contents() -> None:
    host = host_of({})
    assert build_stream(host, seed=1) == build_stream(host, seed=1)
    assert build_stream(host, seed=1) != build_stream(host, seed=2)


def test_the_example_is_a_host_with_a_gap_in_its_table(tmp_path: Path) -> None:
    host = load_host(EXAMPLE.read_text("utf-8"))
    write_dump(tmp_path / "dump", build_memory(host), "elf")
    assert findings_of(tmp_path / "dump") == []
    with luformat.open(tmp_path / "dump") as found:
        handover = found.handover()
        assert [domain.domain_id for domain in handover.domains] == [0, 3, 5]
        assert handover.m2p is not None
        assert handover.m2p.covered == [(0, 0xBFFFF), (0x100000, 0x13FFFF)]


def test_memory_use_does_not_grow_with_the_ram(tmp_path: Path) -> None:
    tracemalloc.start()
    host = host_of({"ram": [[0, "16G"]], "placement": "scattered"})
    write_dump(tmp_path / "dump", build_memory(host), "raw")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (tmp_path / "dump").stat().st_size == 16 << 30
    assert (tmp_path / "dump").stat().st_blocks * 512 < 48 << 20
    assert peak < 40 << 20


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("[1]", "$"),
        ("a: [", "$"),
        ("page_sise: 4096", "$.page_sise"),
        ("page_size: 8192", "$.page_size"),
        ("page_size: true", "$.page_size"),
        ("byte_order: middle", "$.byte_order"),
        ("slack: 256", "$.slack"),
        ("m2p: 1", "$.m2p"),
        ("m2p_compat: 1", "$.m2p_compat"),
        ("fill: 256", "$.fill"),
        ("xen_version: 4.14", "$.xen_version"),
        ("bootmem: 64M", "$.bootmem"),
        ("bootmem: 64M@0x40000000", "$.bootmem"),
        ("bootmem: 64M@0x10000800", "$.bootmem"),
        ("ram: []", "$.ram"),
        ("ram: [[0, 5]]", "$.ram[0][1]"),
        ("ram: [[0, 1G], [512M, 1G]]", "$.ram[1]"),
        ("ram: [[0, 1G, 2]]", "$.ram[0]"),
        ("ram: [[0, 1E]]", "$.ram[0][1]"),
        ("ram: [[0, 4000T]]", "$.ram"),
        ("ram: [[0, 256G], [512G, 4K]]", "$.ram"),
        (f"domains: [{'{}, ' * 4097}]", "$.domains"),
        (
            f"domains: [{', '.join(f'{{id: {i}, kind: hvm, vcpus: 128}}' for i in range(65))}]",
            "$.domains[64]",
        ),
        ("domains: {}", "$.domains"),
        ("domains: [1]", "$.domains[0]"),
        ("domains: [{kind: arm}]", "$.domains[0].kind"),
        ("domains: [{vcpus: 0}]", "$.domains[0].vcpus"),
        ("domains: [{kind: hvm, vcpus: 129}]", "$.domains[0].vcpus"),
        ("domains: [{id: 0x7ff0}]", "$.domains[0].id"),
        ("domains: [{}, {id: 0}]", "$.domains[1].id"),
        ("domains: [{handle: xyz}]", "$.domains[0].handle"),
        ("domains: [{colour: red}]", "$.domains[0].colour"),
        ("placement: anywhere", "$.placement"),
        ("[" * 5000, "$"),
    ],
)
def test_what_is_wrong_in_a_description_is_named_by_its_path(text: str, path: str) -> None:
    with pytest.raises(DocumentError) as caught:
        load_host(text)
    assert caught.value.path == path


def test_too_little_memory_is_said() -> None:
    with pytest.raises(DocumentError, match="room for the handover"):
        build_memory(host_of({"ram": [["0x10000000", "65M"]]}))


def test_a_raw_dump_cannot_miss_a_page(tmp_path: Path) -> None:
    built = build_memory(host_of({}), FAULTS["page-absent"])
    with pytest.raises(SelectionError, match="raw dump"):
        write_dump(tmp_path / "dump", built, "raw")
