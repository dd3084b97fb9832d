"""`show --depth 1` of a large `xl save` file against Xen's own verify-stream-v2.

Needs the package xen-utils-4.17, unpacked into the folder that LUFORMAT_VERIFY_STREAM names.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import luformat
from luformat.layout.layouts import struct_of
from luformat.records.index import record_number

SAVED = Path(__file__).parent.parent / "data" / "save" / "pvhtiny-p.xlsave.xz"
PAGES = 1024
PAGE = 4096


def make(path: Path, gib: int) -> None:
    """Write a sparse save file: the real one's records around `gib` GiB of PAGE_DATA."""
    with luformat.open(SAVED) as saved:
        assert isinstance(saved, luformat.ContainerInput)
        records = saved.container().images[0].records
        data = [r for r in records if r.type == record_number("PAGE_DATA")]
        head = saved.source.read(0, data[0].offset)
        tail = saved.source.read(data[-1].end, saved.source.size - data[-1].end)
    header = struct_of("xen_record::record_header", "little")
    with path.open("wb") as target:
        target.write(head)
        for number in range(gib * (1 << 30) // (PAGES * PAGE)):
            length = 8 + PAGES * (8 + PAGE)
            target.write(header.pack(record_number("PAGE_DATA"), length))
            pfns = range(number * PAGES, (number + 1) * PAGES)
            target.write(PAGES.to_bytes(8, "little"))
            target.write(b"".join(pfn.to_bytes(8, "little") for pfn in pfns))
            target.seek(PAGES * PAGE, os.SEEK_CUR)
        target.write(tail)


def rows(gib: int = 8) -> Iterator[str]:
    """Yield the lines of the report."""
    folder = os.environ.get("LUFORMAT_VERIFY_STREAM")
    if folder is None:
        yield "show --depth 1 of a save file: left out, LUFORMAT_VERIFY_STREAM is not set"
        return
    program = next(Path(folder).rglob("verify-stream-v2"))
    environment = {**os.environ, "PYTHONPATH": str(program.parents[1] / "lib" / "python")}
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "large.xlsave"
        make(path, gib)
        show = [sys.executable, "-m", "luformat", "show", "--depth", "1", str(path)]
        ours = _seconds(show, dict(os.environ))
        peer = ["/usr/bin/python3", str(program), "-f", "xl", "-i", str(path)]
        theirs = _seconds(peer, environment)
    yield (
        f"show --depth 1 of {gib} GiB: {ours:.2f} s, verify-stream-v2 {theirs:.2f} s, "
        f"ratio {theirs / ours:.0f}, wanted >= 10"
    )


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
