"""`verify` against Xen's own verify-stream-v2: many small records, and an image of many pages.

Needs the package xen-utils-4.17, unpacked into the folder that LUFORMAT_VERIFY_STREAM names.
Whole processes are measured, turn by turn, by the CPU time that they use: other work on the
machine does not change it. Compiled modules are kept, as an installation keeps them. What both
need before the first record is measured too, on an image without any more of them: with few
small records, it is most of luformat's time.
"""

from __future__ import annotations

import os
import resource
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from luformat.records.index import record_number
from tests.bench.saved import make
from tests.support.framing import framed
from tests.support.images import PV, Records, image, pages, place, pv_records

RECORDS = 200_000
ABSENT = 0xF << 60
ROUNDS = 5


def small(count: int, frames: int) -> bytes:
    """Return a right image with `count` records of lists of absent pages, and of vCPUs."""
    records: Records = pv_records()
    lists = framed(record_number("PAGE_DATA"), pages([ABSENT | number for number in range(frames)]))
    kind = record_number("X86_PV_VCPU_MSRS")
    vcpus = count // 2 if frames == 1 else 0
    body = struct.pack("<IIQ", 0xC0000081, 0, 1)
    states = b"".join(
        framed(kind, struct.pack("<II", number + 1, 0) + body) for number in range(vcpus)
    )
    memory = place("PAGE_DATA", records) + 1
    head, tail = image(PV, records[:memory]), records[memory:-1]
    end = b"".join(framed(*record) for record in tail)
    return head + lists * (count - vcpus) + end + states + framed(*records[-1])


class Contest:
    """Two programs on the same file."""

    def __init__(self, folder: str, target: Path):
        program = next(Path(folder).rglob("verify-stream-v2"))
        self._target = target
        modules = str(program.parents[1] / "lib" / "python")
        self._own = {**os.environ, "PYTHONPYCACHEPREFIX": str(target.parent / "modules")}
        self._own.pop("PYTHONDONTWRITEBYTECODE", None)
        self._environment = {**self._own, "PYTHONPATH": modules}
        self._peer = ["/usr/bin/python3", str(program), "-i", str(target)]
        self._ours = [sys.executable, "-m", "luformat", "verify", str(target)]

    def run(
        self, kind: str, *options: str, rounds: int = ROUNDS, cold: bool = False
    ) -> tuple[float, float]:
        """Return the seconds of luformat and of verify-stream-v2, the best of some rounds.

        With `cold` the file is not in memory, as a large one mostly is not.
        """
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(rounds):
            if cold:
                _forget(self._target)
            times[0].append(_seconds([*self._ours, *options], self._own))
            if cold:
                _forget(self._target)
            times[1].append(_seconds([*self._peer, "-f", kind], self._environment))
        return min(times[0]), min(times[1])


def _forget(path: Path) -> None:
    """Let the system drop what it keeps of a file in memory."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def rows(gib: int = 8) -> Iterator[str]:
    """Yield the lines of the report."""
    folder = os.environ.get("LUFORMAT_VERIFY_STREAM")
    if folder is None:
        yield "verify: left out, LUFORMAT_VERIFY_STREAM is not set"
        return
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "input"
        contest = Contest(folder, path)
        path.write_bytes(small(0, 1))
        idle = contest.run("libxc")
        yield f"verify of no records: {idle[0]:.3f} s, verify-stream-v2 {idle[1]:.3f} s"
        for count, frames in ((RECORDS, 1), (RECORDS, 32), (10 * RECORDS, 1)):
            path.write_bytes(small(count, frames))
            ours, theirs = contest.run("libxc")
            net = (theirs - idle[1]) / (ours - idle[0])
            yield (
                f"verify of {count} records, {frames} frames in a list: {ours:.3f} s, "
                f"verify-stream-v2 {theirs:.3f} s, ratio {theirs / ours:.1f}, "
                f"of the records alone {net:.1f}, wanted >= 5"
            )
        make(path, gib)
        # Real Xen's order of two records is an error of the strict profile.
        for cold in (True, False):
            ours, theirs = contest.run("xl", "--profile", "receiver", rounds=2, cold=cold)
            state = "on disk" if cold else "in the page cache"
            yield (
                f"verify of {gib} GiB {state}: {ours:.2f} s, verify-stream-v2 {theirs:.2f} s, "
                f"ratio {theirs / ours:.1f}, wanted >= 10"
            )
