"""Mutation check: which damaged bytes of a real handover does `verify` notice?

    .venv/bin/python -m tests.fuzz.mutation [--patterns 0xff,0x01] [--fixed-only]

The memory of the handover `ext` is laid out as a raw dump would hold it: all RAM is there,
and what the handover does not use reads as zeros, so that no damage is noticed merely
because a page is missing. Each byte of the breadcrumb, the MFN array and the stream is
changed, alone, and the whole is found and verified anew. A change counts as noticed if
there is a finding of a rule at a place where the undamaged handover has none.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from luformat.errors import LuformatError
from luformat.handover.handover import Handover
from luformat.inputs.opened import DumpInput
from luformat.layout.layouts import type_layout
from luformat.locate.bootmem import parse_bootmem
from luformat.memory.pieces import PiecesImage
from luformat.records.index import Record
from luformat.tree.handover_outline import record_node
from luformat.tree.nodes import Node
from luformat.verify.engine import verify
from luformat.verify.findings import Finding
from luformat.verify.hits import Severity
from luformat.verify.subject import Subject

__all__ = ["Ext", "Outcome", "Place", "main", "report"]

EXT: Final = Path(__file__).resolve().parents[1] / "data" / "handover" / "ext"
_WORDS: Final = "xen_lu_breadcrumb::three_words"
_HEADER: Final = "xen_record::record_header"


@dataclass(frozen=True, slots=True)
class Place:
    """One byte: its machine address, and what it is, from the outermost part in."""

    maddr: int
    path: tuple[str, ...]

    @property
    def group(self) -> str:
        """The record type, or the part outside the records, that the byte belongs to."""
        return self.path[0]

    @property
    def is_fixed(self) -> bool:
        """True if the specification leaves no other value for the byte.

        That is what the framing consists of, and what a record reserves or pads. Padding
        inside a guest's own structures is the guest's, and an unknown record may have any
        type of its class.
        """
        if self.group in ("breadcrumb", "MFN array", "END"):
            return True
        if self.path[1] == "header":
            return not self.group.startswith("unknown") or self.path[2] != "record_type"
        return len(self.path) == 2 and self.path[1].startswith(("reserved", "padding"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one changed byte: the rules that noticed it, or the error raised."""

    place: Place
    pattern: int
    rules: frozenset[str]
    severity: Severity | None
    error: Exception | None = field(default=None, compare=False)

    @property
    def is_defect(self) -> bool:
        """True if luformat itself failed: an error that it does not document."""
        return self.error is not None and not isinstance(self.error, LuformatError)

    @property
    def noticed(self) -> bool:
        """True if a user of `verify` is told that something is wrong."""
        return bool(self.rules) or isinstance(self.error, LuformatError)


class Ext:
    """The handover `ext` in memory that can be damaged byte by byte."""

    def __init__(self) -> None:
        facts = json.loads((EXT / "facts.json").read_text())
        self.bootmem = parse_bootmem(f"{facts['liveupdate_size']}@{facts['liveupdate_start']}")
        self._array = int(facts["mfn_array_physaddr"], 16)
        # calloc'ed: what is never read or written takes no memory.
        self._memory = np.zeros(int(facts["ram"][-1][1], 16), np.uint8)
        content = np.frombuffer(lzma.decompress((EXT / "segments.bin.xz").read_bytes()), np.uint8)
        for piece in json.loads((EXT / "segments.json").read_text()):
            start, length, offset = int(piece["maddr"], 16), piece["length"], piece["offset"]
            self._memory[start : start + length] = content[offset : offset + length]
        self._sound = {_key(finding) for finding in self._findings()}

    def _open(self) -> DumpInput:
        return DumpInput(PiecesImage({0: memoryview(self._memory.data)}), self.bootmem)

    def _findings(self) -> list[Finding]:
        opened = self._open()
        candidates = opened.candidates()
        handover: Handover | None
        try:
            handover = opened.handover()
        except LuformatError:
            handover = None
        return [*verify(Subject(handover, candidates=candidates, bootmem=self.bootmem))]

    def places(self) -> list[Place]:
        """Return all bytes of breadcrumb, MFN array and stream through END."""
        handover = self._open().handover()
        candidate = handover.candidate
        assert candidate is not None
        places = []
        for spec in type_layout(_WORDS)["fields"]:
            start = self.bootmem.start + spec["offset"]
            places += [Place(start + at, ("breadcrumb", spec["id"])) for at in range(spec["width"])]
        for at in range(candidate.nr_pages * 8):
            places.append(Place(self._array + at, ("MFN array", "entry")))
        for record in handover.records:
            names = _names(record, record_node(record, handover.bodies, record.type_name))
            for at in range(record.offset, record.end):
                maddr = candidate.stream.pages.maddr_of(at)
                name = names.get(at, ("body",))
                places.append(Place(maddr, (record.type_name, *name)))
        return places

    def change(self, place: Place, pattern: int) -> Outcome:
        """Return what verify says when the bits of `pattern` are flipped in one byte."""
        self._memory[place.maddr] ^= pattern
        try:
            findings = [f for f in self._findings() if _key(f) not in self._sound]
        except Exception as error:
            return Outcome(place, pattern, frozenset(), None, error)
        finally:
            self._memory[place.maddr] ^= pattern
        severity = max((finding.severity for finding in findings), default=None)
        return Outcome(place, pattern, frozenset(f.rule.id for f in findings), severity)


def _key(finding: Finding) -> tuple[str, int | None]:
    return finding.rule.id, finding.record


def _names(record: Record, node: Node) -> dict[int, tuple[str, ...]]:
    """Return the field that each byte of a record belongs to, indexes left out."""
    names: dict[int, tuple[str, ...]] = {}
    for spec in type_layout(_HEADER)["fields"]:
        at = record.offset + spec["offset"]
        names |= dict.fromkeys(range(at, at + spec["width"]), ("header", spec["id"]))
    for path, leaf in _leaves(node, ()):
        if leaf.offset is not None and leaf.size is not None:
            names |= dict.fromkeys(range(leaf.offset, leaf.offset + leaf.size), path)
    names |= dict.fromkeys(range(record.body_end, record.end), ("padding",))
    return names


def _leaves(node: Node, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Node]]:
    for child in node.children():
        name = re.sub(r"\[\d+\]", "", child.name)
        inner = path if path and path[-1] == name else (*path, name)
        if child.value is not None:
            yield inner, child
        else:
            yield from _leaves(child, inner)


def report(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the lines of a report: shares noticed, and the fields that no rule looks at."""
    totals: Counter[str] = Counter(o.place.group for o in outcomes)
    noticed = Counter(o.place.group for o in outcomes if o.noticed)
    by_level = Counter(o.severity for o in outcomes if o.noticed)
    yield f"{'what':24} {'changes':>8} {'noticed':>8}   share"
    for group, total in totals.items():
        yield f"{group:24} {total:8} {noticed[group]:8}  {noticed[group] / total:6.1%}"
    whole, found = sum(totals.values()), sum(noticed.values())
    yield f"{'in total':24} {whole:8} {found:8}  {found / max(whole, 1):6.1%}"
    yield ""
    levels = [(level.label, by_level[level]) for level in reversed(Severity)]
    yield "worst finding: " + ", ".join(f"{count} {label}" for label, count in levels)
    fixed = [outcome for outcome in outcomes if outcome.place.is_fixed]
    missed = Counter(".".join(o.place.path) for o in fixed if not o.noticed)
    yield f"framing, reserved and padding: {len(fixed) - missed.total()} of {len(fixed)} noticed"
    yield from (f"  not noticed: {name}, {count} changes" for name, count in missed.items())
    defects = [outcome for outcome in outcomes if outcome.is_defect]
    yield f"undocumented errors: {len(defects)}"
    for outcome in defects:
        place = outcome.place
        yield f"  {'.'.join(place.path)} at maddr {place.maddr:#x} ^ {outcome.pattern:#04x}:"
        yield f"    {type(outcome.error).__name__}: {outcome.error}"
    yield ""
    yield "noticed only in part or not at all (noticed of changes):"
    yield from (f"  {line}" for line in _unnoticed(outcomes))


def _unnoticed(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the fields with unnoticed changes; parts of which nothing is noticed as one."""
    total: Counter[tuple[str, ...]] = Counter()
    noticed: Counter[tuple[str, ...]] = Counter()
    for outcome in outcomes:
        path = outcome.place.path
        for depth in range(1, len(path) + 1):
            total[path[:depth]] += 1
            noticed[path[:depth]] += outcome.noticed
    for path, count in total.items():
        is_silent = noticed[path] == 0
        covered = any(noticed[path[:depth]] == 0 for depth in range(1, len(path)))
        is_leaf = not any(other[: len(path)] == path and other != path for other in total)
        if noticed[path] < count and not covered and (is_silent or is_leaf):
            yield f"{'.'.join(path)}: {noticed[path]} of {count}"


def _patterns(text: str) -> list[int]:
    patterns = [int(part, 0) for part in text.split(",")]
    if not all(1 <= pattern <= 255 for pattern in patterns):
        raise argparse.ArgumentTypeError("a pattern is a number from 1 to 0xff")
    return patterns


def main(arguments: Iterable[str] | None = None) -> int:
    """Change every byte and print the report; 1 for a defect or an unnoticed fixed byte."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.fuzz.mutation",
        description="Change each byte of a real handover and count what verify notices.",
    )
    parser.add_argument(
        "--patterns",
        type=_patterns,
        default=[0xFF],
        metavar="BITS,...",
        help="bits to flip in each byte, one run for each pattern (default: 0xff)",
    )
    parser.add_argument(
        "--fixed-only",
        action="store_true",
        help="only the bytes for which the specification leaves one value",
    )
    parser.add_argument(
        "--every", type=int, default=1, metavar="N", help="only each Nth byte (default: all)"
    )
    options = parser.parse_args(None if arguments is None else list(arguments))
    ext = Ext()
    places = [p for p in ext.places() if p.is_fixed or not options.fixed_only][:: options.every]
    begun = time.monotonic()
    outcomes = []
    for number, place in enumerate(places):
        outcomes += [ext.change(place, pattern) for pattern in options.patterns]
        if sys.stderr.isatty() and number % 100 == 0:
            print(f"\r{number} of {len(places)} bytes", end="", file=sys.stderr)
    print("\n".join(report(outcomes)))
    print(f"\n{len(outcomes)} changes in {time.monotonic() - begun:.0f} s")
    return int(any(o.is_defect or (o.place.is_fixed and not o.noticed) for o in outcomes))


if __name__ == "__main__":
    sys.exit(main())
