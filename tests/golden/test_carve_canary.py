"""A machine full of one pattern: not a byte of it goes out with what carve writes."""

from __future__ import annotations

import dataclasses
import json
import lzma
import os
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from luformat.cli import cli
from luformat.inputs.opening import open_input
from luformat.layout.layouts import constant, struct_of
from luformat.memory.image import Extent
from luformat.memory.write import write_raw
from luformat.records.index import record_number
from luformat.synth.faults import FAULTS
from luformat.synth.handover import build_memory
from luformat.synth.host import host_of
from tests.fuzz.frames import split
from tests.support.corpus import DATA, saved

CANARY = b"\xa5\x5c\xc3\x3a\x96\x69\xf0\x1e" * 2
BASE = 0x10000000
SIZE = int(os.environ.get("LUFORMAT_CANARY_MIB", "32")) << 20
"""RAM of the machine; LUFORMAT_CANARY_MIB=512 is the test in full."""
PIECE = 1 << 20
PAGE = 4096
_WORDS = "xen_lu_breadcrumb::three_words"
FLAGS: tuple[list[str], ...] = (
    [],
    ["--redact"],
    ["--m2p"],
    ["--m2p", "--redact"],
    ["--redact", "--anonymise"],
)


def full_of_canary(path: Path, page_size: int, order: str, fault: str | None) -> Path:
    """Write the raw memory of a host in which all that is not the handover's is the pattern."""
    host: dict[str, Any] = {
        "page_size": page_size,
        "byte_order": order,
        "ram": [[BASE, SIZE]],
        "bootmem": f"8M@{BASE:#x}",
        "placement": "scattered",
        "domains": [{"privileged": True, "full_state": True}, {"kind": "hvm", "full_state": True}],
    }
    if order == "big":
        host["m2p_compat"] = False
    image = build_memory(host_of(host), FAULTS[fault] if fault else None, seed=3).image
    write_raw(path, image, base=BASE, end=BASE + SIZE)
    at = BASE
    with path.open("r+b") as file:
        for extent in (*image.extents, Extent(BASE + SIZE, BASE + SIZE)):
            file.seek(at - BASE)
            for start in range(at, extent.start, PIECE):
                length = min(PIECE, extent.start - start)
                file.write(CANARY * (length // len(CANARY)))
            at = extent.end
    return path


@pytest.mark.parametrize(
    ("page_size", "order", "fault"),
    [
        *((*kind, None) for kind in product((4096, 16384, 65536), ("little", "big"))),
        (4096, "little", "unused-page"),
        (4096, "little", "m2p-in-bootmem"),
    ],
)
def test_no_byte_of_a_guest_goes_out(
    tmp_path: Path, page_size: int, order: str, fault: str | None
) -> None:
    dump, small = full_of_canary(tmp_path / "raw", page_size, order, fault), tmp_path / "small"
    assert dump.read_bytes().count(CANARY) * len(CANARY) > SIZE // 2
    for flags in FLAGS:
        call = ["carve", f"{BASE:#x}:{dump}", "--bootmem", f"8M@{BASE:#x}", *flags]
        done = CliRunner().invoke(cli, [*call, "-o", str(small)])
        assert done.exit_code == 0, done.stderr
        data = small.read_bytes()
        assert CANARY[:8] not in data
        assert CANARY[4:12] not in data


def test_what_a_planted_record_calls_a_table_does_not_go_out(tmp_path: Path) -> None:
    dump = full_of_canary(tmp_path / "raw", 4096, "little", None)
    with open_input(f"{BASE:#x}:{dump}", f"8M@{BASE:#x}") as found:
        table = found.handover().m2p
        assert table is not None
        chunk = table.chunks[0]
    with dump.open("r+b") as file:
        file.seek(chunk.maddr - BASE)
        file.write(CANARY * (chunk.size // len(CANARY)))
    call = ["carve", f"{BASE:#x}:{dump}", "--bootmem", f"8M@{BASE:#x}", "--m2p"]
    for flags in ([], ["--redact"]):
        done = CliRunner().invoke(cli, [*call, *flags, "-o", str(tmp_path / "small")])
        assert done.exit_code == 0, done.stderr
        assert CANARY[:8] not in (tmp_path / "small").read_bytes()


def planted(at: int) -> bytes:
    """Return a page as a guest plants it: a breadcrumb that names the pattern as MFN array."""
    page = constant(_WORDS, "unmasked_magic") & -PAGE & (1 << 64) - 1
    words = struct_of(_WORDS, "little").pack(page, at + PAGE, PAGE)
    return words + CANARY * ((PAGE - len(words)) // len(CANARY)) + CANARY[: PAGE - len(words) & 15]


@pytest.mark.parametrize("run", ["gold", "ext"])
def test_no_byte_goes_out_around_a_real_handover_among_decoys(tmp_path: Path, run: str) -> None:
    folder = DATA / "handover" / run
    facts = json.loads((folder / "facts.json").read_text())
    dump, small = tmp_path / "raw", tmp_path / "small"
    content = lzma.decompress((folder / "segments.bin.xz").read_bytes())
    kept = json.loads((folder / "segments.json").read_text())
    top = max(int(piece["maddr"], 16) + piece["length"] for piece in kept)
    with dump.open("wb") as file:
        for _ in range(0, top, PIECE):
            file.write(CANARY * (PIECE // len(CANARY)))
        for number in range(50):
            file.seek(at := (number + 1) * 5 * PIECE)
            file.write(planted(at))
        for piece in kept:
            file.seek(int(piece["maddr"], 16))
            file.write(content[piece["offset"] : piece["offset"] + piece["length"]])
    bootmem = f"{int(facts['liveupdate_size'], 16):#x}@{facts['liveupdate_start']}"
    for flags in FLAGS:
        done = CliRunner().invoke(
            cli, ["carve", str(dump), "--bootmem", bootmem, *flags, "-o", str(small)]
        )
        assert done.exit_code == 0, done.stderr
        data = small.read_bytes()
        assert CANARY[:8] not in data
        assert CANARY[4:12] not in data


@pytest.mark.parametrize("name", ["pvtiny-p", "pvhtiny-p"])
@pytest.mark.parametrize("flags", [[], ["--redact"], ["--redact", "--anonymise"]])
def test_no_page_of_a_saved_domain_goes_out(tmp_path: Path, name: str, flags: list[str]) -> None:
    """Its pages are zeros in the corpus: here they are the pattern, all of them."""
    frames = split("xl-save", saved(name))
    assert frames is not None
    number, records = record_number("PAGE_DATA"), []
    for words, body in frames.records:
        if words[0] == number:
            head = 8 + 8 * int.from_bytes(body[:4], "little")
            body = body[:head] + CANARY * ((len(body) - head) // len(CANARY))
        records.append((words, body))
    source, small = tmp_path / "saved", tmp_path / "small"
    source.write_bytes(dataclasses.replace(frames, records=tuple(records)).join())
    assert source.read_bytes().count(CANARY) > 1 << 19
    done = CliRunner().invoke(cli, ["carve", str(source), *flags, "-o", str(small)])
    assert done.exit_code == 0, done.stderr
    data = small.read_bytes()
    assert len(data) == source.stat().st_size
    assert CANARY[:8] not in data
    assert CANARY[4:12] not in data
