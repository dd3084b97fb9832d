"""Kinds of damage to a handover in memory, and what `verify` makes of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from luformat.layout.layouts import field_spec
from luformat.verify.findings import Finding
from tests.verdict.hosts import Target

__all__ = ["DELTAS", "PAGE_DAMAGE", "Outcome", "lengths", "pages"]

DELTAS: Final = tuple(sign * 8 << step for step in range(10) for sign in (1, -1))
"""By how many bytes a length is wrong: 8 to 4,096 more or less."""
_HEADER: Final = "xen_record::record_header"
_FITS: Final = re.compile(r"length of record (\d+) .*?: it is \d+, and (\d+) would fit")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One damage: what was done, what was noticed; for a length, whether it ends in a false END.

    `is_named` is True if a finding names the right record and the right length.
    """

    what: str
    findings: tuple[Finding, ...]
    is_false_end: bool = False
    is_named: bool = False

    @property
    def is_silent(self) -> bool:
        """True if there is neither an error nor a warning."""
        return not self.findings


def lengths(target: Target, deltas: Iterable[int] = DELTAS) -> Iterator[Outcome]:
    """Yield what becomes of each length that is wrong by each of `deltas` bytes."""
    spec = field_spec(_HEADER, "len_body")
    for record in target.records:
        for delta in deltas:
            length = record.body_length + delta
            if length < 0:
                continue
            maddr = target.pages.maddr_of(record.offset + spec["offset"])
            new = length.to_bytes(spec["width"], target.byte_order)
            with target.changed({maddr: new}):
                findings, handover = target.judged()
                is_false_end = (
                    handover is not None
                    and handover.error is None
                    and handover.records[-1].offset != target.records[-1].offset
                )
            right = (str(record.number), str(record.body_length))
            named = any(m.groups() == right for f in findings if (m := _FITS.search(f.message)))
            what = f"record {record.number} ({record.type_name}) {delta:+d}"
            yield Outcome(what, tuple(findings), is_false_end, named)


def _replaced(target: Target, index: int) -> Iterator[tuple[str, Mapping[int, bytes]]]:
    """Yield (what, changes) for one data page."""
    size = target.pages.page_size
    start = target.pages.maddr_of(index * size)
    own = target.read(start, size)
    if any(own):
        yield "zeroed", {start: bytes(size)}
    yield "filled with 0xc2", {start: b"\xc2" * size}
    if target.tables:
        yield "a page of the M2P", {start: target.read(target.tables[0] + (1 << 20), size)}
    if index + 1 < len(target.pages):
        other = target.pages.maddr_of((index + 1) * size)
        yield "swapped with the next", {start: target.read(other, size), other: own}


PAGE_DAMAGE: Final = (
    "zeroed",
    "not in the dump",
    "filled with 0xc2",
    "a page of the M2P",
    "swapped with the next",
)


def pages(target: Target) -> Iterator[Outcome]:
    """Yield what becomes of each data page that is lost or replaced in each of these ways."""
    size = target.pages.page_size
    end = target.records[-1].end
    for index in range(-(-end // size)):
        for what, changes in _replaced(target, index):
            with target.changed(changes):
                yield Outcome(f"{what}: page {index}", tuple(target.judged()[0]))
        image = target.image(without=target.pages.maddr_of(index * size))
        yield Outcome(f"not in the dump: page {index}", tuple(target.judged(image)[0]))
