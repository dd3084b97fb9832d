"""Speed and memory of finding, extracting and indexing, against plain tools.

`python -m tests.bench [--gib N]` from the root of the checkout prints one line a measure:
what, seconds, ratio to the yardstick, wanted ratio. Needs N + 3 GiB in the temporary
folder (4 GiB of scanned image by default) and deletes them.
"""

from __future__ import annotations

import argparse
import lzma
import mmap
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from luformat.layout.layouts import constant, struct_of
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.locate.candidate import choose
from luformat.memory.open import open_image
from luformat.memory.pieces import PiecesImage
from luformat.memory.source import BytesSource
from luformat.memory.write import write_raw
from luformat.records.walk import index_records
from tests.bench import bodies, dumps, many, saved, searching, verbs, verifying
from tests.bench.runner import Runner
from tests.support.framing import framed
from tests.support.handovers import build, lu_version, stream_of

GOLD = Path(__file__).parent.parent / "data" / "handover" / "gold"
PAGE = 4096
CHUNK = 16 << 20
STREAM = 1 << 30
RECORDS = 200_000
WORDS = "xen_lu_breadcrumb::three_words"


def best(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the shortest of a few runs, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def line(
    what: str, seconds: float, yardstick: str = "", ratio: float = 0, wanted: str = ""
) -> None:
    """Print one measure."""
    compared = f"{ratio:7.2f} x {yardstick}" if yardstick else ""
    print(f"{what:44} {seconds:9.4f} s {compared:32} {wanted}", flush=True)


def process(*command: object) -> None:
    """Run a command."""
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)


def fill(path: Path, size: int) -> None:
    """Write a file without zeros or holes."""
    block = random.Random(1).randbytes(CHUNK)
    with path.open("wb") as file:
        for _ in range(size // CHUNK):
            file.write(block)


def overlay(path: Path, pieces: dict[int, bytes], size: int) -> None:
    """Write pieces into a file of `size` bytes, leaving the rest as it is."""
    with path.open("r+b" if path.exists() else "w+b") as file:
        file.truncate(size)
        for start, data in pieces.items():
            file.seek(start)
            file.write(data)


def scan_luformat(path: Path) -> None:
    with open_image(path) as image:
        choose(find_breadcrumbs(image).candidates)


def scan_find(path: Path) -> None:
    """Look for the magic as one would without knowing about pages."""
    magic = struct_of(WORDS, "little").pack(constant(WORDS, "unmasked_magic") & -PAGE, 0, 0)[:8]
    with path.open("rb", buffering=0) as file:
        while data := file.read(CHUNK):
            data.find(magic)


def scan_lines(path: Path) -> None:
    """Read one cache line of every page."""
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped,
    ):
        words = np.frombuffer(mapped, np.uint64)
        words[:: PAGE // 8].sum()
        del words


def scan(run: Runner, folder: Path, gib: int, kind: str) -> None:
    """Scan an image that is a hole or random bytes but for a handover at its end."""
    size = gib << 30
    path = folder / f"{kind}.raw"
    if kind == "dense":
        fill(path, size)
    overlay(path, build(breadcrumb=size - (1 << 20), placement="shuffled").pieces, size)
    mine = best(lambda: scan_luformat(path))
    copied = best(lambda: process("cp", path, "/dev/null"), 2)
    dd = best(lambda: process("dd", f"if={path}", "of=/dev/null", "bs=4M", "status=none"), 2)
    found = best(lambda: scan_find(path), 2)
    lines = best(lambda: scan_lines(path))
    line(f"scan of {gib} GiB, {kind}", mine)
    line("  cp to /dev/null", copied, "of its time", mine / copied)
    line("  dd to /dev/null", dd, "of its time", mine / dd)
    line("  bytes.find", found, "faster than that", found / mine, "wanted >= 8")
    line("  one cache line a page", lines, "of its time", mine / lines, "wanted <= 2")
    seconds, peak = run.wall("find", path)
    line(f"  luformat find, {peak:.0f} MiB anonymous", seconds, wanted="wanted < 150 MiB")
    path.unlink()


_BARE = """
import os, sys
import numpy as np
source, target = os.open(sys.argv[1], os.O_RDONLY), os.open(sys.argv[2], os.O_WRONLY | os.O_CREAT)
places = (np.load(sys.argv[3]) * 4096).tolist()
buffer = memoryview(bytearray(1 << 20))
pages = [buffer[at : at + 4096] for at in range(0, len(buffer), 4096)]
for first in range(0, len(places), 256):
    for page, place in zip(pages, places[first : first + 256]):
        os.preadv(source, (page,), place)
    for at in range(0, len(buffer), 128 << 10):
        os.write(target, buffer[at : at + (128 << 10)])
"""
# What a program does that reads the pages: a system call for each, and the writing.


def extract(run: Runner, folder: Path) -> None:
    """Extract a stream whose pages lie in random order."""
    path, target, plain = folder / "shuffled.raw", folder / "stream", folder / "plain"
    count = STREAM // PAGE
    mfns = np.random.default_rng(1).permutation(count).astype(np.uint64) + np.uint64(0x1000)
    size = (0x1000 + count) * PAGE
    head = b"".join(framed(*pair) for pair in [lu_version(4, 14)])
    rest = STREAM - len(head) - 8 - 8
    header = framed(0xC0000001, length=rest)
    magic = constant(WORDS, "unmasked_magic") & -PAGE
    pieces = {
        0x100000: struct_of(WORDS, "little").pack(magic, 0x200000, STREAM),
        0x200000: mfns.astype("<u8").tobytes(),
        int(mfns[0]) * PAGE: head + header,
        int(mfns[-1]) * PAGE + PAGE - 8: framed("END", b""),
    }
    fill(path, size)
    overlay(path, pieces, size)
    fill(plain, STREAM)
    order = folder / "order.npy"
    np.save(order, mfns)

    run.wall("extract", path, "-o", target)
    peak = slowest = 0.0
    mine = copied = bare = float("inf")
    for _ in range(5):
        target.unlink(missing_ok=True)
        os.sync()
        copied = min(copied, best(lambda: process("cp", "--reflink=never", plain, target), 1))
        target.unlink()
        os.sync()
        bare = min(bare, best(lambda: process(sys.executable, "-c", _BARE, path, target, order), 1))
        target.unlink()
        os.sync()
        seconds, peak = run.wall("extract", path, "-o", target)
        mine, slowest = min(mine, seconds), max(slowest, seconds)
    if target.stat().st_size != STREAM:
        raise SystemExit("the extracted stream has the wrong length")
    what = f"extract 1 GiB of shuffled pages, {peak:.0f} MiB anonymous"
    line(what, mine, wanted="wanted < 100 MiB")
    line("  slowest of 5", slowest)
    line("", copied, "of cp's time", mine / copied, "wanted <= 2.3")
    line("  a bare loop of preadv and write", bare, "of its time", mine / bare)
    for used in (path, target, plain, order):
        used.unlink()


def index(name: str, lengths: Callable[[int], int]) -> None:
    """Index records whose bodies have the given lengths, in one piece and over pages."""
    records = [(0xC0000001, b"x" * lengths(number)) for number in range(RECORDS)]
    stream, _ = stream_of(records)
    handover = build(records, placement="shuffled")
    paged = choose(find_breadcrumbs(PiecesImage(handover.pieces)).candidates).stream
    for source, what in ((BytesSource(stream), "one piece"), (paged, "shuffled pages")):
        seconds = best(partial(index_records, source, "little"), 5)
        each = seconds / RECORDS * 1e6
        title = f"index of {RECORDS} records, {name}, {what}"
        line(title, seconds, "µs a record", each, "wanted <= 0.3")


def whole_process(run: Runner, folder: Path) -> None:
    raw = folder / "gold.raw"
    data = lzma.decompress((GOLD / "memory.raw.xz").read_bytes())
    write_raw(raw, {0: data})
    for what, path in (
        ("kdump.xz", GOLD / "memory.kdump.xz"),
        ("raw", raw),
        ("raw.xz", GOLD / "memory.raw.xz"),
    ):
        runs = [run.wall("find", path) for _ in range(5)]
        peak = max(run[1] for run in runs)
        wanted = "wanted < 0.4" if what != "raw.xz" else ""
        line(f"luformat find gold {what}, {peak:.0f} MiB anonymous", min(runs)[0], wanted=wanted)
    raw.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--gib", type=int, default=4, help="size of the scanned image")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        index("equal", lambda _: 24)
        index("mixed", lambda number: number % 97)
        run = Runner(folder / "modules")
        run.warm(GOLD / "memory.kdump.xz", "find")
        whole_process(run, folder)
        scan(run, folder, options.gib, "sparse")
        scan(run, folder, options.gib, "dense")
        extract(run, folder)
    for part in (many, verbs, dumps, bodies, saved, verifying, searching):
        for row in part.rows():
            print(row, flush=True)


if __name__ == "__main__":
    main()
