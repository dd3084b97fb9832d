"""Millions of records, notes and runs, a table of thousands of chunks, and start-up."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from luformat.handover.m2p import M2p
from luformat.layout.layouts import constant, struct_of
from luformat.records.index import record_number
from tests.bench.runner import Runner, told
from tests.support.framing import framed
from tests.support.handovers import lu_version
from tests.support.images import PV, image, pages, place, pv_records
from tests.support.machine import handed_over, m2p, scattered

RECORDS = 10_000_000
NOTES = 1_000_000
BARE = 100_000
RUNS = 1_000_000
CHUNKS = 4096
LOOKUPS = 20_000
ENTRIES = 512
"""Entries of a chunk of 4 KiB."""
TABLE = 0x40_0000_0000
PAGE = 4096
WORDS = "xen_lu_breadcrumb::three_words"
VENDOR = 0xC0000001
ABSENT = 0xF << 60
BATCH = 2000

_NAIVE = """
import struct, sys
data = open(sys.argv[1], "rb").read()
at = 0
while at < len(data):
    kind, length = struct.unpack_from("<II", data, at)
    at += 8 + (length + 7 & -8)
"""
"""What to compare with: the walk over a stream's headers as one writes it at first."""


def rows() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        path, run = Path(name) / "input", Runner(Path(name) / "modules")
        mixed(path, BATCH)
        run.warm(path, "show", "verify")
        for title, make in (
            ("mixed", mixed),
            ("domains", domains),
            ("page lists", page_lists),
        ):
            make(path, RECORDS)
            seconds, peak = run("-m", "luformat", "show", "--depth", "1", path)
            yield (
                f"show --depth 1 of {RECORDS} records, {title}: {told(seconds, peak)}, "
                "wanted <= 8 s, <= 200 MiB"
            )
            if make is not page_lists:
                naive, _ = run("-c", _NAIVE, path)
                yield f"  {seconds / naive:.2f} x the plain walk of its headers ({naive:.2f} s)"
        for title, make in (("notes", mixed), ("notes and dirty padding", dirty)):
            make(path, NOTES)
            seconds, peak = run("-m", "luformat", "verify", path, codes=(0, 1))
            naive, _ = run("-c", _NAIVE, path)
            yield (
                f"text verify with {NOTES} {title}: {told(seconds, peak)}, "
                f"{seconds / naive:.2f} x the plain walk of its headers, wanted <= 4 s, <= 200 MiB"
            )
        domains(path, 2 * BARE)
        seconds, peak = run("-m", "luformat", "verify", path, codes=(0, 1))
        yield f"text verify of {BARE} bare domains: {told(seconds, peak)}, wanted <= 2 s"
        runs(path, RUNS)
        seconds, peak = run("-m", "luformat", "map", "--json", path)
        yield f"map --json of {RUNS} runs: {told(seconds, peak)}, wanted <= 8 s"
        yield _lookups()
        yield from _startup(run)


def _written(path: Path, head: bytes, batch: bytes, times: int, tail: bytes) -> None:
    with path.open("wb") as target:
        target.write(head)
        for _ in range(times):
            target.write(batch)
        target.write(tail)


def mixed(path: Path, count: int) -> None:
    """Write a stream of unknown optional records, no two neighbours alike."""
    batch = b"".join(
        framed(VENDOR + number % 3, b"x" * (8 * (number % 7) + number % 3))
        for number in range(BATCH)
    )
    head = framed(*lu_version(4, 14))
    _written(path, head, batch, count // BATCH, framed("END", b""))


def domains(path: Path, count: int) -> None:
    """Write a stream of domains of two records."""
    domain = framed("LU_DOMAIN_INFO", bytes(48)) + framed(VENDOR, bytes(8))
    head = framed(*lu_version(4, 14))
    _written(path, head, domain * (BATCH // 2), count // BATCH, framed("END", b""))


def runs(path: Path, count: int) -> None:
    """Write a dump with a stream of as many pages, none of which follows another in memory."""
    mfns = np.random.default_rng(1).permutation(count).astype(np.uint64) * 2 + np.uint64(0x1000)
    head = framed(*lu_version(4, 14))
    rest = count * PAGE - len(head) - 16
    magic = constant(WORDS, "unmasked_magic") & -PAGE
    pieces = {
        0x10_0000: struct_of(WORDS, "little").pack(magic, 0x20_0000, count * PAGE),
        0x20_0000: mfns.astype("<u8").tobytes(),
        int(mfns[0]) * PAGE: head + framed(VENDOR, length=rest),
        int(mfns[-1]) * PAGE + PAGE - 8: framed("END", b""),
    }
    with path.open("wb") as target:
        target.truncate((int(mfns.max()) + 1) * PAGE)
        for start, data in pieces.items():
            target.seek(start)
            target.write(data)


def page_lists(path: Path, count: int) -> None:
    """Write a libxc image of lists of one absent page."""
    records = pv_records()
    memory = place("PAGE_DATA", records) + 1
    batch = framed(record_number("PAGE_DATA"), pages([ABSENT | 5])) * BATCH
    tail = b"".join(framed(*each) for each in records[memory:])
    _written(path, image(PV, records[:memory]), batch, count // BATCH, tail)


def dirty(path: Path, count: int) -> None:
    """Write a stream of unknown optional records with padding that is not zero."""
    batch = b"".join(
        (VENDOR + number % 3).to_bytes(4, "little")
        + (number % 8).to_bytes(4, "little")
        + b"x" * (number % 8)
        + bytes([number % 5 + 1]) * (-number % 8)
        for number in range(BATCH)
    )
    head = framed(*lu_version(4, 14))
    _written(path, head, batch, count // BATCH, framed("END", b""))


def _lookups() -> str:
    entries = [TABLE + (number << 12) | 12 for number in range(CHUNKS)]
    table = handed_over(scattered(CHUNKS // 256), [m2p(*entries)]).m2p
    assert table is not None
    mfns = [random.Random(number).randrange(CHUNKS * ENTRIES) for number in range(LOOKUPS)]
    each = _each(table, mfns)
    one = handed_over(scattered(1), [m2p(TABLE | 12)]).m2p
    assert one is not None
    single = _each(one, [mfn % ENTRIES for mfn in mfns])
    return (
        f"M2P lookup, {CHUNKS} chunks: {each:.2f} µs, "
        f"{each / single:.2f} x that of one chunk, wanted <= 8 µs"
    )


def _each(table: M2p, mfns: list[int]) -> float:
    """Return the microseconds of a lookup."""
    start = time.process_time()
    for mfn in mfns:
        table.lookup(mfn)
    return (time.process_time() - start) / len(mfns) * 1e6


def _startup(run: Runner) -> Iterator[str]:
    click = min(run("-c", "import click")[0] for _ in range(7))
    for arguments in (["--help"], ["explain"], ["schema", "list"]):
        ours = min(run("-m", "luformat", *arguments)[0] for _ in range(7))
        yield (
            f"luformat {' '.join(arguments)}: {ours:.3f} s, "
            f"{ours / click:.2f} x import click ({click:.3f} s), wanted <= 0.09 s"
        )
