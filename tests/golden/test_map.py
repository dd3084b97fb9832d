"""`luformat map` through the command line: text, JSON against its reference, the picture."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from luformat.cli import cli
from luformat.handover.ownership import ownership_of
from luformat.memory.image import Extent
from luformat.render.escape import unstyled
from luformat.render.map_svg import map_svg
from luformat.render.map_text import map_lines
from luformat.synth.faults import FAULTS
from luformat.synth.handover import build_memory, write_dump
from luformat.synth.host import host_of
from tests.support.machine import handed_over, m2p, scattered
from tests.support.readme import MAP, MAPPED, output

ROOT = Path(__file__).parent.parent.parent
EXT = ROOT / "tests" / "data" / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"
REGION = "64M@0x10000000"
SVG = "{http://www.w3.org/2000/svg}"
MOST = 300 << 10


@cache
def pages() -> list[int]:
    return scattered(100_000)


def luformat(*arguments: object, verb: str = "map") -> Result:
    return CliRunner().invoke(cli, [verb, *map(str, arguments)])


def document(*arguments: object) -> Any:
    done = luformat(*arguments, "--json")
    assert (done.exit_code, done.stderr) == (0, "")
    return json.loads(done.stdout)


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - no foreign data, luformat's own output


def texts(svg: str) -> str:
    return " ".join("".join(text.itertext()) for text in parsed(svg).iter(f"{SVG}text"))


def faulty(tmp_path: Path, name: str) -> Path:
    path = tmp_path / f"{name}.elf"
    write_dump(path, build_memory(host_of({}), FAULTS[name]), "elf")
    return path


def test_text_names_every_owner_with_its_address() -> None:
    facts = json.loads((EXT / "facts.json").read_text())
    done = luformat(DUMP, "--bootmem", REGION)
    assert (done.exit_code, done.stderr) == (0, "")
    lines = {line.split("-")[0]: line for line in done.stdout.splitlines() if line[:2] == "0x"}
    (tables,) = [r["entries"] for r in facts["records"] if r["name"] == "LU_M2P"]
    for maddr, owner in (
        (facts["breadcrumb_maddr"], "bootmem + breadcrumb"),
        (facts["mfn_array_physaddr"], "MFN array"),
        (hex(min(int(mfn, 16) for mfn in facts["mfns"]) * 4096), "data"),
        (tables[0]["maddr"], "M2P"),
    ):
        assert owner in lines[f"{int(maddr, 16):#011x}"]
    assert "pages 3-0 of the stream, descending" in done.stdout
    order = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("+0x")]
    assert order == [hex(int(mfn, 16) * 4096) for mfn in facts["mfns"]]


def test_without_bootmem_the_text_says_that_its_extent_is_not_known() -> None:
    unknown = "the extent of the bootmem is not known"
    assert unknown in luformat(DUMP).stdout
    told = luformat(DUMP, "--xen-cmdline", f"dom0=pvh liveupdate={REGION}")
    assert told.exit_code == 0
    assert unknown not in told.stdout


def test_json_has_the_documented_keys() -> None:
    page = (ROOT / "docs/reference/json.md").read_text("utf-8")
    section = page.split("## `map --json`")[1].split("\n## ")[0]
    found = document(DUMP, "--bootmem", REGION)
    assert re.findall(r"^\| `(\w+)`", section, re.MULTILINE) == list(found)
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", section, re.MULTILINE))
    for name in ("ranges", "runs", "parts", "m2p_chunks"):
        assert set(found[name][0]) <= set(re.findall(r"`(\w+)`", rows[name]))


def test_json_says_what_the_facts_say() -> None:
    facts = json.loads((EXT / "facts.json").read_text())
    found = document(DUMP, "--bootmem", REGION)
    assert found["luformat"] == {"schema": 2}
    assert [run["maddr"] // 4096 for run in found["runs"]] == [int(m, 16) for m in facts["mfns"]]
    data = [part for part in found["ranges"] if part["owners"] == ["data"]]
    assert sum(part["end"] - part["start"] for part in data) == facts["nr_pages"] * 4096
    assert found["conflicts"] == []
    assert found["error"] is None


def test_conflicts_are_in_text_and_json(tmp_path: Path) -> None:
    path = faulty(tmp_path, "data-in-bootmem")
    (conflict,) = document(path, "--bootmem", REGION)["conflicts"]
    assert (conflict["owners"], conflict["rules"]) == (["bootmem", "data"], ["LU701"])
    text = luformat(path, "--bootmem", REGION).stdout
    assert f"conflict: {conflict['start']:#x}-{conflict['end']:#x} bootmem + data (LU701)" in text


def test_a_missing_data_page_is_mapped_and_marked(tmp_path: Path) -> None:
    path = faulty(tmp_path, "page-absent")
    done = luformat(path)
    assert done.exit_code == 0
    assert re.search(r"data, missing .*\(LU203\)", done.stdout)
    assert "excluded" in {part["presence"] for part in document(path)["ranges"]}
    assert "data, missing" in texts(luformat(path, "-o", "-").stdout)


def test_a_broken_breadcrumb_is_the_error_that_extract_gives(tmp_path: Path) -> None:
    path = faulty(tmp_path, "array-absent")
    done = luformat(path)
    wanted = luformat(path, "-o", "-", verb="extract")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == wanted.stderr


def test_a_stream_has_no_map() -> None:
    done = luformat(EXT / "stream.bin")
    assert done.exit_code == 2
    assert "not a memory dump" in done.stderr


def test_two_forms_at_once_are_refused(tmp_path: Path) -> None:
    done = luformat(DUMP, "--json", "-o", tmp_path / "map.svg")
    assert done.exit_code == 2
    assert not list(tmp_path.iterdir())


def test_the_picture_never_replaces_its_input(tmp_path: Path) -> None:
    path = faulty(tmp_path, "unused-page")
    before = path.read_bytes()
    assert luformat(path, "-o", path).exit_code == 2
    assert path.read_bytes() == before


def test_the_picture_in_the_readme_is_what_the_command_draws() -> None:
    assert MAP.read_text("utf-8") == output(MAPPED), "python -m tests.support.readme mends it"


@pytest.mark.parametrize("fault", ["data-in-bootmem", "mfn-twice", "m2p-in-data", "mfn-beyond"])
def test_pictures_show_conflicts(tmp_path: Path, fault: str) -> None:
    svg = luformat(faulty(tmp_path, fault), "--bootmem", REGION, "-o", "-").stdout
    assert f"({FAULTS[fault].rule})" in texts(svg)
    assert "conflict, or data missing" in texts(svg)


PICTURED = {
    "one page": lambda: handed_over([0x10_0000]),
    "four pages": lambda: handed_over(scattered(4), [m2p(0x3FF_C000_0000 | 30)]),
    "512 MiB": lambda: handed_over([*range(5000, 5064)], extents=(Extent(0, 512 << 20),)),
    "a run of 100,000": lambda: handed_over([*range(1 << 24, (1 << 24) + 100_000)]),
    "100,000 scattered": lambda: handed_over(pages()),
    "100,000 in conflict": lambda: handed_over(pages(), [m2p(0x100_0000_0000 | 40)]),
}


@cache
def picture(name: str) -> str:
    return map_svg(ownership_of(PICTURED[name]()), "4tib.raw")


@pytest.mark.parametrize("name", PICTURED)
def test_pictures_are_small_well_formed_and_refer_to_nothing(name: str) -> None:
    svg = picture(name)
    assert len(svg.encode()) < MOST
    root = parsed(svg)
    assert root.tag == f"{SVG}svg"
    assert [child.tag.removeprefix(SVG) for child in root[:2]] == ["title", "desc"]
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert not tags & {"script", "image", "use", "a", "foreignObject", "link"}
    for element in root.iter():
        for key, value in element.attrib.items():
            assert "href" not in key
            assert not key.lower().startswith("on")
            assert "://" not in value
    assert not re.search(r"@import|url\((?!#)", svg)
    assert "prefers-color-scheme:dark" in svg
    words = texts(svg)
    for word in ("breadcrumb", "MFN array", "data", "other RAM", "page"):
        assert word in words


@pytest.mark.parametrize("name", PICTURED)
def test_everything_drawn_is_on_the_sheet(name: str) -> None:
    root = parsed(picture(name))
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    for rect in root.iter(f"{SVG}rect"):
        x, y = (float(rect.get(key, "0")) for key in "xy")
        assert 0 <= x <= x + float(rect.attrib["width"]) <= width
        assert 0 <= y <= y + float(rect.attrib["height"]) <= height
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.attrib["x"]) <= width
        assert 0 <= float(text.attrib["y"]) <= height


def test_text_of_100_000_scattered_pages_is_short() -> None:
    lines = [unstyled(line) for line in map_lines(ownership_of(handed_over(pages())))]
    assert len(lines) < 100
    assert "and 99,988 more runs; --all shows them" in lines


def test_names_from_outside_are_escaped() -> None:
    svg = map_svg(ownership_of(handed_over([5])), 'a<b>&"\x07\udcff]]>.raw')
    assert 'a<b>&"\\x07\\xff]]>.raw' in texts(svg)
    assert "<b>" not in svg
    svg.encode()
