"""Extreme values in every number of every container and record, through every verb.

`python -m tests.fuzz.sweep` tries all and prints what took longest; each verb has to end as
documented, within 5 seconds of CPU and 300 MiB. The fields of dumps come from the readers' own
layouts, those of records and of what is around them from the schemas (`tests/fuzz/fields.py`).
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from luformat.layout.layouts import type_layout
from luformat.memory.elf_layout import elf_layout
from luformat.memory.kdump_layout import FLAT_HEADER, FLAT_HEADER_SIZE, FLAT_PIECE, kdump_layout
from luformat.memory.lime_layout import RANGE_HEADER
from luformat.memory.write import write_avml, write_elf, write_kdump, write_lime, write_raw
from tests.fuzz.checks import run
from tests.fuzz.fields import inputs, numbers
from tests.support.handovers import build

__all__ = [
    "MOST_MEMORY",
    "MOST_SECONDS",
    "Case",
    "cases",
    "cases_of_dumps",
    "cases_of_records",
    "exercise",
]

MOST_SECONDS = 5
MOST_MEMORY = 300 << 20
PAGE = 4096
HEADER_FIELDS = (".len_body", ".record_type", ".typecode", ".instance")
"""Fields of the header that every record has."""
DUMP_VERBS = (
    ("find", "--json"),
    ("show", "--depth", "9"),
    ("verify",),
    ("map", "--json"),
    ("extract", "-o", "OUT"),
    ("carve", "-o", "OUT"),
    ("decode", "-o", "OUT"),
)
SAVED_VERBS = (
    ("show", "--depth", "9"),
    ("verify",),
    ("verify", "--receiver", "all"),
    ("carve", "--redact", "-o", "OUT"),
    ("decode", "-o", "OUT"),
)


@dataclass(frozen=True, slots=True)
class Case:
    """An input in which one field has another value; `kind` is None for a dump."""

    name: str
    sound: bytes
    at: int
    field: bytes
    kind: str | None = None

    @property
    def data(self) -> bytes:
        """The sound input with the field in it."""
        return self.sound[: self.at] + self.field + self.sound[self.at + len(self.field) :]


def _case(
    name: str, sound: bytes, at: int, field: bytes, kind: str | None = None
) -> Iterator[Case]:
    """Yield the case if it changes the input."""
    if sound[at : at + len(field)] != field:
        yield Case(name, sound, at, field, kind)


def cases() -> Iterator[Case]:
    """Yield every field with every extreme value that fits it."""
    yield from cases_of_dumps()
    yield from cases_of_records()


def cases_of_records() -> Iterator[Case]:
    """Yield the numbers of records: of those of the same name in the same part only the first."""
    seen: set[str] = set()
    for kind, data, order in inputs():
        for number in numbers(kind, data):
            is_header = number.path.endswith(HEADER_FIELDS)
            name = f"{kind} {number.path}" if is_header else "/".join(number.path.split("/")[-2:])
            if name not in seen:
                seen.add(name)
                top = 1 << 8 * number.width
                values = {0, 1, top - 1, top // 2, top // 2 - 1, len(data) % top, 1 << 12, 1 << 24}
                for value in sorted(value for value in values if value < top):
                    field = value.to_bytes(number.width, order)
                    text = f"{kind} {number.path} = {value:#x}"
                    yield from _case(text, data, number.offset, field, kind)


def cases_of_dumps() -> Iterator[Case]:
    """Yield the numbers in the containers of memory, and those of a breadcrumb."""
    for name, dump, tables in _dumps():
        for table, at, row in tables:
            fields: Mapping[str, tuple[Any, ...]] = row.fields or {}
            for field, (kind, offset, *_) in fields.items():
                if kind.kind in "iu":
                    order = "big" if kind.str.startswith(">") else "little"
                    yield from _values(
                        f"{name} {table}.{field}", dump, at + offset, kind.itemsize, order
                    )


def _values(name: str, dump: bytes, at: int, width: int, order: str) -> Iterator[Case]:
    top = 1 << 8 * width
    values = {0, 1, 2, top - 1, top // 2, top // 2 - 1, len(dump), len(dump) - 1, PAGE + 1}
    values |= {1 << shift for shift in (16, 24, 31, 32, 40, 48, 52, 62) if shift < 8 * width}
    for value in sorted(value for value in values if value < top):
        field = value.to_bytes(width, "big" if order == "big" else "little")
        yield from _case(f"{name} = {value:#x}", dump, at, field)


Table = tuple[str, int, "np.dtype[np.void]"]


def _dumps() -> Iterator[tuple[str, bytes, list[Table]]]:
    handover = build(breadcrumb=0x10_0000, array=0x20_0000, placement="shuffled")
    pieces = handover.pieces
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump"
        widths: tuple[Literal[64, 32], ...] = (64, 32)
        for bits in widths:
            elf, kdump = elf_layout(bits, "little"), kdump_layout(bits, "little")
            write_elf(path, pieces, bits=bits)
            segments = elf.header.itemsize + elf.section.itemsize
            tables = [
                ("header", 0, elf.header),
                ("section", elf.header.itemsize, elf.section),
                ("segment 0", segments, elf.segment),
                ("segment 1", segments + elf.segment.itemsize, elf.segment),
            ]
            yield f"elf{bits}", path.read_bytes(), tables
            write_kdump(path, pieces, bits=bits)
            data = path.read_bytes()
            header = np.frombuffer(data, kdump.header, 1)[0]
            rows = (2 + int(header["bitmap_blocks"])) * PAGE
            tables = [
                ("header", 0, kdump.header),
                ("sub header", PAGE, kdump.sub_header),
                ("descriptor 0", rows, kdump.page),
                ("descriptor 1", rows + kdump.page.itemsize, kdump.page),
            ]
            yield f"kdump{bits}", data, tables
        write_kdump(path, pieces, flattened=True)
        flat = path.read_bytes()
        yield "flattened", flat, [("header", 0, FLAT_HEADER), *_flat_pieces(flat)]
        write_lime(path, pieces)
        yield "lime", path.read_bytes(), [("range", 0, RANGE_HEADER)]
        write_avml(path, pieces)
        chunk = np.dtype([("stream", "<u4"), ("name", "<u4"), ("rest", "<u2"), ("chunk", "<u4")])
        stream = RANGE_HEADER.itemsize
        yield "avml", path.read_bytes(), [("range", 0, RANGE_HEADER), ("stream", stream, chunk)]
        words = type_layout("xen_lu_breadcrumb::three_words")["fields"]
        breadcrumb = np.dtype([(field["id"], f"<u{field['width']}") for field in words])
        entries = np.dtype([(f"mfn_{number}", "<u8") for number in range(2)])
        write_raw(path, pieces)
        raw = [
            ("breadcrumb", handover.breadcrumb, breadcrumb),
            ("array", handover.array, entries),
        ]
        yield "raw", path.read_bytes(), raw


def _flat_pieces(flat: bytes) -> Iterator[Table]:
    at = FLAT_HEADER_SIZE
    for number in range(5):
        yield f"piece {number}", at, FLAT_PIECE
        at += FLAT_PIECE.itemsize + int(np.frombuffer(flat, FLAT_PIECE, 1, at)["size"][0])


def exercise(case: Case, folder: Path) -> float:
    """Run all verbs over a case; return the CPU seconds of the slowest. Raises if one ends
    otherwise than documented."""
    path, target = folder / "dump", folder / "out"
    path.unlink(missing_ok=True)  # to replace a file waits for the disk
    path.write_bytes(case.data)
    worst = 0.0
    kind = () if case.kind is None else ("--as", case.kind)
    for verb, *options in DUMP_VERBS if case.kind is None else SAVED_VERBS:
        target.unlink(missing_ok=True)
        start = time.process_time()
        run(verb, path, *kind, *(target if option == "OUT" else option for option in options))
        worst = max(worst, time.process_time() - start)
    return worst


def main() -> int:
    """Sweep; 1 if a verb ended otherwise than documented or took too long."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.sweep", description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="only each Nth case")
    options = parser.parse_args()
    slowest: list[tuple[float, str]] = []
    count = verbs = bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, case in enumerate(cases()):
            if number % options.every == 0:
                try:
                    slowest.append((exercise(case, Path(folder)), case.name))
                except Exception as error:
                    bad += 1
                    print(f"{case.name}: {type(error).__name__}: {error}", flush=True)
                slowest = sorted(slowest, reverse=True)[:5]
                count += 1
                verbs += len(DUMP_VERBS if case.kind is None else SAVED_VERBS)
    for seconds, name in slowest:
        print(f"{seconds:6.2f} s CPU  {name}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{count} cases, {verbs} runs of verbs; {peak >> 10} MiB at most; {bad} bad")
    return int(bad > 0 or slowest[0][0] > MOST_SECONDS or peak > MOST_MEMORY >> 10)


if __name__ == "__main__":
    sys.exit(main())
