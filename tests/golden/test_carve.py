"""`luformat carve` through the command line: the same handover, and nothing else."""

from __future__ import annotations

import lzma
import subprocess
import sys
from pathlib import Path

import pytest

from luformat.inputs import DumpInput, open_input

EXT = Path(__file__).parent.parent / "data" / "handover" / "ext"
DUMP = EXT / "memory.kdump.xz"


def luformat(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "luformat", *map(str, arguments)], capture_output=True, check=False
    )


@pytest.fixture(scope="module", params=["plain", "redacted", "m2p"])
def carved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("carve") / request.param
    flags = {"plain": [], "redacted": ["--redact"], "m2p": ["--m2p"]}[request.param]
    done = luformat("carve", DUMP, "-o", target, *flags)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    return target


def test_find_says_the_same(carved: Path) -> None:
    assert luformat("find", carved).stdout == luformat("find", DUMP).stdout


def test_the_stream_is_the_same_unless_redacted(carved: Path) -> None:
    stream = luformat("extract", carved, "-o", "-").stdout
    assert len(stream) == (EXT / "stream.bin").stat().st_size
    assert (stream == (EXT / "stream.bin").read_bytes()) == (carved.name != "redacted")


def test_it_is_small(carved: Path) -> None:
    if carved.name != "m2p":
        assert len(lzma.compress(carved.read_bytes())) < 200 << 10


def test_it_holds_no_byte_of_any_other_page(carved: Path) -> None:
    with open_input(carved) as found:
        assert isinstance(found, DumpInput)
        candidate = found.candidate()
        pages = candidate.stream.pages
        array = candidate.mfn_array_maddr
        own = {candidate.maddr // 4096, *(int(mfn) for mfn in pages.mfns)}
        own |= set(range(array // 4096, (array + len(pages) * 8 + 4095) // 4096))
        held = {
            page
            for extent in found.image.extents
            for page in range(extent.start // 4096, -(-extent.end // 4096))
        }
        assert own <= held
        if carved.name == "m2p":
            handover = found.handover()
            for table in (handover.m2p, handover.m2p_compat):
                assert table is not None
                for chunk in table.chunks:
                    own |= set(range(chunk.maddr // 4096, (chunk.maddr + chunk.size) // 4096))
        assert held == own
        assert not any(found.image.read(candidate.maddr + 24, 4096 - 24))
        rest = -(len(pages) * 8) % 4096
        assert not any(found.image.read(array + len(pages) * 8, rest))


def test_redaction_keeps_the_framing_and_no_registers(tmp_path: Path) -> None:
    target = tmp_path / "small"
    assert luformat("carve", DUMP, "--redact", "-o", target).returncode == 0
    with open_input(target) as found, open_input(DUMP) as full:
        redacted, original = found.handover(), full.handover()
        assert list(redacted.records.types) == list(original.records.types)
        assert list(redacted.records.lengths) == list(original.records.lengths)
        for record, before in zip(redacted.records, original.records, strict=True):
            if "VCPU" in record.type_name:
                assert record.body_bytes()[:4] == before.body_bytes()[:4]
                assert not any(record.body_bytes()[4:])
            elif record.type_name == "SHARED_INFO":
                assert not any(record.body_bytes())
        end = redacted.stream_length
        assert not any(redacted.source.read(end, redacted.source.size - end))


def test_a_stream_cannot_be_carved(tmp_path: Path) -> None:
    done = luformat("carve", EXT / "stream.bin", "-o", tmp_path / "small")
    assert done.returncode == 2
    assert b"not a memory dump" in done.stderr
    assert not list(tmp_path.iterdir())
