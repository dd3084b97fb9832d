"""The tree of an input as API: by range, by path, by place, by what it holds."""

from __future__ import annotations

import itertools

import pytest
from click.testing import CliRunner

import luformat
from luformat.cli import cli
from luformat.tree.outline import Outline
from tests.support.corpus import DATA
from tests.support.framing import framed

DUMP = DATA / "handover" / "ext" / "memory.kdump.xz"
STREAM = DATA / "handover" / "ext" / "stream.bin"
SAVES = [DATA / "save" / f"{name}-p.xlsave.xz" for name in ("pvtiny", "pvhtiny")]


@pytest.fixture(scope="module", params=[DUMP, STREAM, *SAVES], ids=lambda path: path.name)
def outline(request):
    with luformat.open(request.param) as found:
        yield found.outline()


def nodes(node, path=""):
    """Yield path and node of what is not repeated elsewhere; the first few of a long list."""
    for child in node.children(0, 5 if (node.count or 0) > 64 else None):
        if child.note in ("flat", "summary"):
            continue
        below = f"{path}/{child.name}".lstrip("/")
        yield below, child
        yield from nodes(child, below)


def test_the_place_of_a_node_leads_back_to_it(outline: Outline):
    steps = itertools.islice(nodes(outline.root), 0, None, 13)
    placed = [(path, node) for path, node in steps if node.offset is not None and node.size]
    assert len(placed) > 50
    for path, node in placed:
        if path.startswith("pages/"):
            continue
        found = outline.at(node.offset)
        assert f"{found.path}/".startswith(f"{path}/"), path
        assert outline.select(found.path) == found.node


def test_children_come_by_range_where_their_number_is_known(outline: Outline):
    listed = [node for _, node in nodes(outline.root) if node.count]
    assert listed
    for node in listed[:200]:
        children = [*node.children()]
        assert len(children) == node.count
        middle = node.count // 2
        assert [*node.children(middle, middle + 3)] == children[middle : middle + 3]
        assert [*node.children(node.count)] == []


def test_a_name_is_found_with_its_paths(outline: Outline):
    found = [*outline.search("XCR0")]
    for each in found:
        node = each.node
        assert "xcr0" in f"{node.name} {node.label} {node.value!r} {node.flags}".lower()
    assert all(outline.select(each.path) == each.node for each in found)


def test_a_search_tells_where_it_is_and_can_be_stopped(outline: Outline):
    told: list[tuple[int, int]] = []
    everything = [*outline.search("r1", lambda done, total: told.append((done, total)))]
    assert everything
    assert {total for _, total in told} == {outline.length}
    assert all(0 <= done <= total for done, total in told)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len([*outline.search("r1", is_cancelled=lambda: True)]) < len(everything)


def test_a_number_is_found_in_fields_parts_and_page_lists():
    with luformat.open(SAVES[0]) as found:
        paths = [each.path for each in found.outline().search(0x7)]
    assert "libxc_image/page_data[0]/pfns/pfns[7]/raw" in paths
    assert "libxc_image/page_data[0]/pfns/pfns[7]/raw/pfn" in paths
    assert "libxc_image/x86_cpuid_policy/leaves/leaves[7]/leaf" in paths


def test_bytes_are_found_where_they_stand_also_across_pieces(tmp_path):
    piece = 1 << 20
    version = framed("LU_VERSION", bytes.fromhex("04000000 0e000000"))
    head = version + framed(0xC0000077, bytes(piece - len(version) - 8 - 8) + b"breadcrumb" * 2)
    stream = tmp_path / "stream.bin"
    stream.write_bytes(head + framed("END"))
    with luformat.open(stream) as found:
        located = [*found.outline().search(b"breadcrumb")]
    assert [each.offset for each in located] == [piece - 8, piece + 2]
    assert {each.path for each in located} == {"record_0xc0000077/body"}


def test_places_of_all_three_kinds_lead_into_the_tree():
    with luformat.open(DUMP) as found:
        outline = found.outline()
        version = outline.select("lu_version/xen_major")
        where = outline.source.where(version.offset or 0)
        assert outline.at_maddr(where.maddr or 0).path == "lu_version/xen_major"
        assert outline.at_maddr(outline.handover.candidate.place).path == "breadcrumb"
        assert outline.path_of(where) == "lu_version/xen_major"
        with pytest.raises(luformat.SelectionError, match="in no data page"):
            outline.at_maddr(0x5000)
        with pytest.raises(luformat.SelectionError, match="there is no stream"):
            outline.at(outline.source.size)
    with luformat.open(STREAM) as found, pytest.raises(luformat.SelectionError, match="no memory"):
        found.outline().at_maddr(0x1000)


def test_an_offset_in_the_file_leads_into_the_tree(tmp_path):
    carved = tmp_path / "small.elf"
    assert CliRunner().invoke(cli, ["carve", str(DUMP), "-o", str(carved)]).exit_code == 0
    with luformat.open(carved) as found:
        outline = found.outline()
        for path in (
            "lu_version/xen_minor",
            "domains/0/x86_pv_vcpu_basic[1]/context/user_regs/rip",
        ):
            place = outline.source.where(outline.select(path).offset or 0)
            assert outline.at_file(place.file or 0).path == path
        with pytest.raises(luformat.SelectionError, match="no page of the stream"):
            outline.at_file(0)


def test_domains_of_one_id_have_paths_of_their_own():
    path = DATA.parent / "conformance/vectors/lu503-same-id.bin"
    with luformat.open(path) as found:
        outline = found.outline()
        assert [child.name for child in outline.select("domains").children()] == ["1", "2", "1#1"]
        for domain in found.handover().domains:
            start = domain.records[0].offset
            assert outline.select(outline.at(start).path).offset == start
        (wrong,) = found.verify(select=["LU503"])
        assert outline.path_of(wrong.where) == "domains/1#1/lu_domain_info/domain_id"


def test_repeated_names_have_paths_of_their_own(tmp_path):
    """Two long runs of one type, as a live migration sends pages."""
    pages = framed("PAGE_DATA", bytes(8)) * 9
    version = framed("LU_VERSION", bytes.fromhex("04000000 0e000000"))
    stream = tmp_path / "stream.bin"
    stream.write_bytes(version + pages + framed(0xC0000077, b"x" * 8) + pages + framed("END"))
    with luformat.open(stream) as found:
        outline = found.outline()
        runs = [node.name for node in outline.root.children() if node.count == 9]
        assert len(set(runs)) == 2
        for record in found.handover().records:
            located = outline.at(record.offset)
            assert outline.select(located.path).offset == record.offset
