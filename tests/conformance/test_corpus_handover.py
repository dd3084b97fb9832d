"""Handovers that real Xen wrote, through every container, against their recorded facts."""

from __future__ import annotations

import hashlib
import json
import lzma
from pathlib import Path

import pytest

from luformat.locate.bootmem import bootmem_of_command_line, parse_bootmem
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import choose
from luformat.memory.open import open_image
from luformat.records.walk import index_records
from tests.support.once import unpacked_once

CORPUS = Path(__file__).parents[1] / "data" / "handover"
CASES = [(run, kind) for run in ("gold", "ext") for kind in ("raw", "elf", "kdump", "segments")]


@pytest.fixture(scope="session", params=CASES, ids="-".join)
def dump(request, tmp_path_factory):
    """An opened dump, the folder of its expected values, and its facts."""
    run, kind = request.param
    folder = CORPUS / run
    if kind != "segments":
        sources = [str(unpacked_once(tmp_path_factory, f"handover/{run}/memory.{kind}"))]
    else:
        data = lzma.decompress((folder / "segments.bin.xz").read_bytes())
        place = tmp_path_factory.mktemp(run)
        sources = []
        for row in json.loads((folder / "segments.json").read_text()):
            maddr = int(row["maddr"], 0) if isinstance(row["maddr"], str) else row["maddr"]
            path = place / f"{maddr:x}.raw"
            path.write_bytes(data[row["offset"] : row["offset"] + row["length"]])
            sources.append(f"{maddr:#x}:{path}")
    facts = json.loads((folder / "facts.json").read_text())
    with open_image(sources) as image:
        yield image, folder, facts


@pytest.fixture(params=["scan", "bootmem", "command line"])
def candidate(dump, request):
    image, _, facts = dump
    region = f"{int(facts['liveupdate_size'], 0) >> 20}M@{facts['liveupdate_start']}"
    bootmem = {
        "scan": None,
        "bootmem": parse_bootmem(region),
        "command line": bootmem_of_command_line(f"/xen.gz com1=115200 liveupdate={region} x"),
    }[request.param]
    found = find_breadcrumbs(image, bootmem).candidates
    assert len(found) == 1
    return choose(found)


def test_breadcrumb(candidate, dump):
    _, _, facts = dump
    assert candidate.valid
    assert candidate.maddr == int(facts["breadcrumb_maddr"], 0)
    assert candidate.magic == int(facts["live_update_magic"], 0)
    assert candidate.mfn_array_maddr == int(facts["mfn_array_physaddr"], 0)
    assert candidate.shifted_nr_pages == int(facts["shifted_nr_pages"], 0)
    assert candidate.nr_pages == facts["nr_pages"]
    assert candidate.mfns == [int(mfn, 0) for mfn in facts["mfns"]]
    assert (candidate.byte_order, candidate.page_size) == ("little", 4096)


def test_stream_bytes(candidate, dump):
    _, folder, facts = dump
    stream = candidate.stream
    pages = (folder / "stream_pages.bin").read_bytes()
    assert stream.size == len(pages)
    assert stream.read(0, stream.size) == pages
    assert stream.file().read() == pages
    end = facts["stream_bytes_through_END"]
    assert stream.read(0, end) == (folder / "stream.bin").read_bytes()


def test_records(candidate, dump):
    _, _, facts = dump
    index = index_records(candidate.stream, candidate.byte_order)
    assert index.error is None
    assert index.end == facts["stream_bytes_through_END"]
    assert len(index) == len(facts["records"])
    for found, wanted in zip(index, facts["records"], strict=True):
        assert found.offset == wanted["offset"]
        assert found.type == int(wanted["type"], 0)
        assert found.type_name == wanted["name"]
        assert found.body_length == wanted["body_length"]
        assert found.padding_length == wanted["padding"]
        assert hashlib.sha256(found.body_bytes()).hexdigest() == wanted["body_sha256"]


def test_every_stream_byte_has_its_place_in_the_dump(candidate, dump):
    image, _, facts = dump
    stream = candidate.stream
    for offset in (0, 8, 4095, *(row["offset"] for row in facts["records"]), stream.size - 1):
        where = stream.where(offset)
        assert where.stream == offset
        assert stream.pages.offset_of(where.maddr) == offset
        assert image.read(where.maddr, 1) == stream.read(offset, 1)
        place = image.place(where.maddr)
        assert where.file == (place.offset if place else None)
