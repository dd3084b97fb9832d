"""What the explorer tells at once, and how a line is found again: findings, paths, search, map."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from luformat.errors import LuformatError
from luformat.inputs.opening import open_input
from luformat.memory.write import write_elf, write_raw
from luformat.tree.handover_outline import handover_outline
from luformat.tree.selection import select
from tests.browser.conftest import Corpus, Tree, at
from tests.support.corpus import DATA
from tests.support.framing import framed
from tests.support.handovers import build, lu_version, stream_of

VECTORS = Path(__file__).parents[1] / "conformance" / "vectors"
STREAM = DATA / "handover" / "ext" / "stream.bin"


@pytest.mark.parametrize(
    ("keep", "says"),
    [(2_000_000, "PAGE_DATA): body of"), (-8, "without END")],
    ids=["in the middle of guest pages", "before the last END"],
)
def test_a_saved_domain_that_is_cut_off_says_so_at_once(
    tree: Tree, corpus: Corpus, tmp_path: Path, keep: int, says: str
) -> None:
    path = tmp_path / "cut.xlsave"
    path.write_bytes(corpus("save/pvhtiny-p.xlsave").read_bytes()[:keep])
    shown = tree(path, depth=0)
    (finding,) = shown["findings"]
    assert says in finding["message"]
    assert not finding["isWarning"]
    assert finding["where"]["file"] <= path.stat().st_size
    last = finding["steps"][0]
    assert shown["nodes"][last]["broken"]
    assert not shown["nodes"][0]["broken"]


def test_two_valid_breadcrumbs_are_told_and_either_can_be_read(tree: Tree, tmp_path: Path) -> None:
    first = build(records=[lu_version(4, 14)])
    second = build(
        records=[lu_version(4, 16)], breadcrumb=0x3000000, array=0x3008000, first_mfn=0x3010
    )
    path = tmp_path / "memory.raw"
    write_raw(path, {**first.pieces, **second.pieces})
    shown = tree(path, full=True)
    (rival,) = shown["rivals"]
    assert "1 more breadcrumb leads to a stream, too" in shown["findings"][0]["message"]
    assert "liveupdate=" in shown["findings"][0]["hint"]
    other = tree(path, bootmem=f"1M@{rival:#x}")
    versions = {at(each, "LU_VERSION", "xen_minor")["value"] for each in (shown, other)}
    assert versions == {14, 16}


def test_a_page_that_the_dump_lacks_is_an_error_of_the_whole(tree: Tree, tmp_path: Path) -> None:
    built = build([lu_version(4, 14)] * 600, placement="shuffled")
    pages = {start: data for start, data in built.pieces.items() if start >> 12 != built.mfns[1]}
    assert len(pages) < len(built.pieces)
    path = tmp_path / "memory.elf"
    write_elf(path, pages)
    shown = tree(path, full=True)
    assert "data page 1 " in shown["findings"][0]["message"]
    assert shown["findings"][0]["where"]["stream"] == 4096


def test_a_body_that_does_not_fit_is_told_without_opening_it(tree: Tree) -> None:
    stream, _ = stream_of([lu_version(4, 14)])
    body = struct.pack("<IHH", 1, 12, 7)
    shown = tree(stream[:16] + framed("LU_DOMAIN_INFO", body) + stream[16:], depth=0)
    assert [each["path"] for each in shown["within"]] == ["domain/lu_domain_info/error"]
    assert "body/domain_handle" in shown["within"][0]["message"]


def test_a_whole_handover_has_nothing_to_tell(tree: Tree) -> None:
    shown = tree(STREAM, depth=0)
    assert shown["findings"] == shown["within"] == []
    assert not any(node["broken"] for node in shown["nodes"])


def test_paths_lead_back_and_are_those_of_show(tree: Tree) -> None:
    paths = tree(STREAM, depth=0, paths=6)["paths"]
    assert len(paths) > 1500
    assert [path for path, _, leads_back in paths if not leads_back] == []
    unknown = []
    with open_input(STREAM) as found:
        root = handover_outline(found.handover())
        for path in (path for path, is_in_show, _ in paths if is_in_show):
            try:
                select(root, path)
            except LuformatError:
                unknown.append(path)
    assert unknown == []
    assert sum(is_in_show for _, is_in_show, _ in paths) > 1000


def test_paths_count_records_of_one_type_however_they_are_grouped(
    tree: Tree, corpus: Corpus
) -> None:
    shown = tree(corpus("save/pvhtiny-p.xlsave"), depth=0, paths=3)
    paths = [path for path, _, leads_back in shown["paths"] if leads_back]
    assert len(paths) == len(shown["paths"])
    records = [path for path in paths if path.startswith("libxc_image/page_data")]
    assert {"libxc_image/page_data[0]", "libxc_image/page_data[1019]"} <= set(records)


def test_names_values_and_addresses_are_found(tree: Tree, corpus: Corpus) -> None:
    queries = ["rip", "0xffffffff81a442b5", "maddr 0x1f4cc088", "stream+0x1090", "nosuchname"]
    shown = tree(corpus("handover/ext/memory.raw"), depth=0, find=queries)
    found = shown["looked"]
    rip = [f"domains/0/x86_pv_vcpu_basic[{i}]/context/user_regs/rip" for i in (0, 1)]
    assert set(rip) <= set(found["rip"])
    assert set(rip) <= set(found["0xffffffff81a442b5"])
    assert found["maddr 0x1f4cc088"] == ["domains/0/x86_tsc_info/mode"]
    assert found["stream+0x1090"] == ["domains/0/x86_tsc_info/nsec"]
    assert found["nosuchname"] == []


def test_the_map_has_all_that_the_handover_names(tree: Tree, corpus: Corpus) -> None:
    shown = tree(corpus("handover/ext/memory.raw"), depth=0)
    assert shown["space"] == "maddr"
    places = {piece["name"]: (piece["start"], piece["size"]) for piece in shown["map"]}
    assert places["breadcrumb"] == (0x10000000, 24)
    assert places["MFN array"] == (0x1F4CE000, 32)
    assert places["LU_M2P"] == (0x1A400000, 1 << 21)
    assert places["data page 0"] == (0x1F4CD000, 4096)
    saved = tree(corpus("save/pvtiny-p.xlsave"), depth=0)
    ends = [piece["start"] + piece["size"] for piece in saved["map"]]
    starts = [piece["start"] for piece in saved["map"]]
    assert starts == [0, *ends[:-1]]
    assert ends[-1] == corpus("save/pvtiny-p.xlsave").stat().st_size


@pytest.mark.parametrize(
    ("vector", "kind", "names"),
    [
        ("lu891-whole.bin", "libvirt-save", ["libvirt header", "description", "libxc image"]),
        ("lu894-whole.bin", "xapi-image", ["signature", "Xenops", "Libxc", "End_of_image"]),
    ],
)
def test_saves_of_other_toolstacks_open(
    tree: Tree, vector: str, kind: str, names: list[str]
) -> None:
    shown = tree(VECTORS / vector, depth=0)
    assert shown["kind"] == kind
    assert shown["findings"] == []
    labels = [node["label"] for node in shown["nodes"]]
    assert [name for name in names if name not in labels] == []
    data = (VECTORS / vector).read_bytes()
    for length in (20, 90, 150, len(data) - 8):
        cut = tree(data[:length], depth=0, kind=kind)
        assert cut["findings"], length
