"""A dense dump searched for a stream without a breadcrumb, against the scan for one."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from luformat.inputs.opened import DumpInput
from luformat.locate.breadcrumb import find_breadcrumbs
from luformat.memory.open import open_image
from tests.support.handovers import build, lu_version

__all__ = ["rows"]

SIZE = 4 << 30
OPTIONAL = 0xC0000001


def rows() -> Iterator[str]:
    """Yield the lines of the report."""
    handover = build([lu_version(4, 14), (OPTIONAL, bytes(40_000))], placement="shuffled")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dense.raw"
        block = random.Random(1).randbytes(16 << 20)
        with path.open("wb") as file:
            for _ in range(SIZE // len(block)):
                file.write(block)
        _write(path, handover.pieces)
        plain = min(_seconds(path, _scan) for _ in range(3))
        _write(path, {handover.breadcrumb: b"\xee" * 64})
        searched = min(_seconds(path, _search) for _ in range(3))
        yield (
            f"search without a breadcrumb in {SIZE >> 30} GiB: {searched:.2f} s, "
            f"{searched / plain:.2f} x the scan for one, wanted <= 3"
        )
        _write(path, {handover.array: b"\xee" * 4096})
        yield f"  without an array: {_seconds(path, _search):.2f} s"


def _write(path: Path, pieces: dict[int, bytes]) -> None:
    with path.open("r+b") as file:
        for start, data in pieces.items():
            file.seek(start)
            file.write(data)


def _seconds(path: Path, work: Callable[[Path], None]) -> float:
    start = time.process_time()
    work(path)
    return time.process_time() - start


def _scan(path: Path) -> None:
    with open_image(path, as_kind="raw") as image:
        find_breadcrumbs(image)


def _search(path: Path) -> None:
    with DumpInput(open_image(path, as_kind="raw"), search=True) as found:
        found.handover()
