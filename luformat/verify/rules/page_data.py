"""LU831 to LU838: the lists of PAGE_DATA, and the P2M of a PV domain."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from luformat.layout.layouts import entry_size, field_spec
from luformat.layout.limits import GUEST_PAGE_SHIFT, GUEST_PAGE_SIZE, GUEST_PFN_BITS
from luformat.records.gather import numbers
from luformat.records.index import Record
from luformat.verify.fields import field_offset
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import RECORDS, Hit, Refusal, Scope, Severity, refused_since
from luformat.verify.page_lists import Offenders, entry_offset
from luformat.verify.section import Section, domain_kind

__all__ = ["ranges"]

ERROR, WARNING = Severity.ERROR, Severity.WARNING
_SPEC: Final = "libxc-migration-stream, PAGE_DATA"
_P2M: Final = "xen_migration_records::x86_pv_p2m_frames"
_FRAMES: Final = "libxc-migration-stream, X86_PV_P2M_FRAMES"


def _rows(section: Section, wrong: Any) -> Iterator[tuple[int, Record]]:
    """Yield row and record of the PAGE_DATA for which `wrong` is true."""
    for row in np.flatnonzero(wrong):
        yield int(row), section.index[int(section.page_lists.numbers[row])]


@rule(
    "LU831",
    "PAGE_DATA describes at least one page",
    ERROR,
    source=f"{_SPEC}: 'Count is strictly > 0'",
    mend="Leave the record out.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_page_data()",
)
@per_section
def _count(section: Section) -> Iterator[Hit]:
    lists = section.page_lists
    for _, record in _rows(section, lists.headed & (lists.counts == 0)):
        yield section.hit("PAGE_DATA describes no page", record, record.body_offset)


@rule(
    "LU832",
    "the reserved field of PAGE_DATA is zero",
    ERROR,
    source="libxc-migration-stream, Fields: 'reserved fields are set to zero on save'",
    mend="Clear it: it may be given a meaning.",
    applies=RECORDS,
)
@per_section
def _reserved(section: Section) -> Iterator[Hit]:
    lists = section.page_lists
    at = field_offset("xen_migration_records::page_data", "reserved")
    for row, record in _rows(section, lists.reserved):
        message = f"the reserved field of PAGE_DATA is {int(lists.reserved[row]):#x}"
        yield section.hit(message, record, record.body_offset + at)


def _offenders(
    section: Section, found: Offenders, what: str, refusal: Refusal | None = None
) -> Iterator[Hit]:
    for row, record in _rows(section, found.counts):
        place, count = int(found.first[row]), int(found.counts[row])
        others = f", and {count - 1} others of the record" if count > 1 else ""
        message = f"{what} of pfn[{place}] ({int(found.values[row]):#018x}){others}"
        yield section.hit(message, record, record.body_offset + entry_offset(place), refusal)


@rule(
    "LU833",
    "the reserved bits of a PFN are clear",
    ERROR,
    source=f"{_SPEC}: 'Bit 59-52: Reserved'",
    mend="Clear them, or the list is damaged.",
    applies=RECORDS,
)
@per_section
def _pfn_bits(section: Section) -> Iterator[Hit]:
    yield from _offenders(section, section.page_lists.bad_bits, "reserved bits")


@rule(
    "LU834",
    "the types of pages exist",
    ERROR,
    source=f"{_SPEC}: '0x5-0x8: Reserved'; unrecognised page types shall fail",
    mend="The list is damaged: the length of the record cannot be told from it.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_page_data()",
)
@per_section
def _page_types(section: Section) -> Iterator[Hit]:
    yield from _offenders(section, section.page_lists.bad_types, "reserved type")


@rule(
    "LU835",
    "PAGE_DATA is as long as its list and pages",
    ERROR,
    source=f"{_SPEC}: 'page_size octets for each page set as present'",
    mend="A page is missing or too many, or the type of one is damaged.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_page_data()",
)
@per_section
def _length(section: Section) -> Iterator[Hit]:
    lists = section.page_lists
    wrong = lists.listed & (lists.bad_types.counts == 0) & (lists.wanted != lists.lengths)
    for row, record in _rows(section, wrong & (lists.counts > 0)):
        head, pages = int(lists.list_lengths[row]), int(lists.pages[row])
        yield section.hit(
            f"PAGE_DATA has {record.body_length} bytes, but {head} of list and {pages} pages "
            f"of {GUEST_PAGE_SIZE} make {int(lists.wanted[row])}",
            record,
        )


def ranges(section: Section) -> Iterator[tuple[Record, int, int, int]]:
    """Yield (record, first frame, last frame, frames listed) of all X86_PV_P2M_FRAMES."""
    frames = field_spec(_P2M, "p2m_pfns")
    head, width = frames["offset"], entry_size(frames) or 0
    rows, octets = section.octets(section.rows("X86_PV_P2M_FRAMES"), 0, head)
    starts, ends = (
        numbers(octets, spec["offset"], spec["width"], "little").tolist()
        for spec in (field_spec(_P2M, "start_pfn"), field_spec(_P2M, "end_pfn"))
    )
    for row, start, end in zip(rows.tolist(), starts, ends, strict=True):
        record = section.index[row]
        yield record, start, end, (record.body_length - head) // width


@rule(
    "LU836",
    "X86_PV_P2M_FRAMES lists the frames of its range",
    ERROR,
    source=f"{_FRAMES}: 'the PFN frames containing the PFN range S to E (inclusive)'",
    mend="The range or the length of the record is damaged.",
    applies=RECORDS,
    needs=("LU513",),
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_p2m_frames()",
)
@per_section
def _frames(section: Section) -> Iterator[Hit]:
    for record, start, end, listed in ranges(section):
        if start > end:
            message = f"the range of PFNs ends at {end:#x}, before its start at {start:#x}"
            yield section.hit(message, record, record.body_offset)
            continue
        each = GUEST_PAGE_SIZE // section.guest_width(record)
        wanted = end // each - start // each + 1
        if wanted != listed:
            message = (
                f"{listed} frames are listed, but PFN {start:#x} to {end:#x} take {wanted} "
                f"of {each} entries"
            )
            yield section.hit(message, record)


@rule(
    "LU837",
    "X86_PV_P2M_FRAMES stands once",
    WARNING,
    source=f"{_FRAMES} (silent on repetition); Xen writes it once, its receiver takes several",
    mend="Write one record for the whole range.",
    applies=Scope.IMAGE,
)
@per_section
def _frames_once(section: Section) -> Iterator[Hit]:
    for record in section.records(section.rows("X86_PV_P2M_FRAMES")[1:]):
        yield section.hit("a second X86_PV_P2M_FRAMES", record)


@rule(
    "LU838",
    "the pages of a domain are within its P2M",
    ERROR,
    source="libxc, handle_page_data(): 'pfn outside domain maximum'; Xen, populate_physmap(): the "
    "P2M of an HVM domain has four levels",
    mend="The PFN is damaged, or the range of X86_PV_P2M_FRAMES.",
    applies=Scope.IMAGE,
    needs=("LU836",),
    receiver=ERROR,
    refuser="libxc, handle_page_data()",
)
@per_section
def _pfn_range(section: Section) -> Iterator[Hit]:
    if section.groups[0].kind == domain_kind("x86_hvm"):
        what = f"an address beyond {GUEST_PFN_BITS + GUEST_PAGE_SHIFT} bits"
        refusal = refused_since("hvm-page-numbers")
        yield from _offenders(section, section.page_lists.too_high, what, refusal)
        return
    ends = [end for _, _, end, _ in ranges(section)]
    if not ends or section.groups[0].kind != domain_kind("x86_pv"):
        return
    lists = section.page_lists
    for row, record in _rows(section, lists.highest > max(ends)):
        highest = int(lists.highest[row])
        message = f"PFN {highest:#x} is beyond the P2M, which ends at {max(ends):#x}"
        yield section.hit(message, record)
