"""LU5xx: what the bodies of live update records say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from luformat.layout.layouts import bits_of, is_reserved
from luformat.layout.limits import FIRST_RESERVED_DOMID, GUEST_PAGE_SHIFT, MOST_VCPUS
from luformat.records.index import Record
from luformat.verify.domain_infos import DOMAIN_INFO
from luformat.verify.fields import field_offset, known_bits
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import Hit, Hits, Scope, Severity
from luformat.verify.section import Section, domain_kind

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_INFO: Final = "live-update-handover, LU_DOMAIN_INFO"
_M2P: Final = "live-update-handover, LU_M2P / LU_M2P_COMPAT"
_PAGE_ORDER: Final = 12
_LARGEST_ORDER: Final = 52


@dataclass(frozen=True, slots=True)
class _Wrong:
    """A field of LU_DOMAIN_INFO that is wrong in some records.

    `kinds` has a number for each record, the same for those with the same message.
    """

    name: str
    places: npt.NDArray[np.bool_]
    kinds: npt.NDArray[np.uint64]
    message: Callable[[int], str]


def _hits(section: Section, *fields: _Wrong) -> Iterator[Hits]:
    """Yield the hits at fields of LU_DOMAIN_INFO, in stream order."""
    rows = section.domain_infos.rows
    which, numbers = np.nonzero(np.stack([wrong.places for wrong in fields], axis=1))
    kinds = np.stack([wrong.kinds for wrong in fields], axis=1)[which, numbers]

    def make(position: int) -> Hit:
        place, wrong = int(which[position]), fields[int(numbers[position])]
        record = section.index[int(rows[place])]
        at = record.body_offset + field_offset(DOMAIN_INFO, wrong.name)
        return section.hit(wrong.message(place), record, at)

    yield Hits(kinds * np.uint64(len(fields)) + numbers.astype(np.uint64), make)


def _one_of(column: npt.NDArray[np.uint64], wanted: Iterable[int]) -> npt.NDArray[np.bool_]:
    return np.isin(column, np.array([*wanted], np.uint64))


@rule(
    "LU503",
    "no two domains have the same ID",
    ERROR,
    source=_INFO,
    mend="One of the two was saved twice, or its ID is damaged.",
    applies=Scope.HANDOVER,
)
@per_section
def _duplicate_ids(section: Section) -> Iterator[Hits]:
    infos = section.domain_infos
    ids = infos.of("domain_id")
    _, firsts, which = np.unique(ids, return_index=True, return_inverse=True)
    before = firsts[which]

    def message(place: int) -> str:
        return f"domain ID {ids[place]} is that of record {infos.rows[before[place]]} already"

    yield from _hits(section, _Wrong("domain_id", before < np.arange(len(ids)), ids, message))


@rule(
    "LU504",
    "no two domains have the same handle",
    ERROR,
    source=_INFO,
    mend="A handle identifies a domain to its toolstack: only all zeros may repeat.",
    applies=Scope.HANDOVER,
)
@per_section
def _duplicate_handles(section: Section) -> Iterator[Hits]:
    infos = section.domain_infos
    handles = infos.raw("domain_handle")
    _, firsts, which = np.unique(handles, axis=0, return_index=True, return_inverse=True)
    before = firsts[which]
    is_again = handles.any(axis=1) & (before < np.arange(len(handles)))

    def message(place: int) -> str:
        return f"the handle is that of record {infos.rows[before[place]]} already"

    yield from _hits(section, _Wrong("domain_handle", is_again, which.astype(np.uint64), message))


@rule(
    "LU505",
    "the domain's type is not reserved",
    ERROR,
    source=f"{_INFO}: '0x0000: Reserved', '0x0003 - 0xFFFFFFFF: Reserved'",
    mend="Only 1 (x86 PV) and 2 (x86 HVM) exist.",
    applies=Scope.HANDOVER,
)
@per_section
def _domain_type(section: Section) -> Iterator[Hits]:
    types = section.domain_infos.of("domain_type")
    reserved = [n for n in sorted({*types.tolist()}) if is_reserved(DOMAIN_INFO, "domain_type", n)]

    def message(place: int) -> str:
        return f"domain type {types[place]:#x} is reserved"

    yield from _hits(section, _Wrong("domain_type", _one_of(types, reserved), types, message))


@rule(
    "LU506",
    "a guest page has 4 KiB",
    ERROR,
    source=f"{_INFO}, page_shift; 12 on x86",
    mend="Write 12.",
    applies=Scope.HANDOVER,
)
@per_section
def _page_shift(section: Section) -> Iterator[Hits]:
    shifts = section.domain_infos.of("page_shift")

    def message(place: int) -> str:
        return f"page_shift is {shifts[place]}"

    yield from _hits(section, _Wrong("page_shift", shifts != GUEST_PAGE_SHIFT, shifts, message))


@rule(
    "LU507",
    "the domain ID is that of a real domain",
    ERROR,
    source="Xen's public headers: DOMID_FIRST_RESERVED, 0x7FF0",
    mend="Reserved IDs name no domain that can be restored.",
    applies=Scope.HANDOVER,
)
@per_section
def _domain_id(section: Section) -> Iterator[Hits]:
    ids = section.domain_infos.of("domain_id")

    def message(place: int) -> str:
        return f"domain ID {ids[place]:#x} is reserved"

    yield from _hits(section, _Wrong("domain_id", ids >= FIRST_RESERVED_DOMID, ids, message))


@rule(
    "LU508",
    "type and XEN_DOMCTL_CDF_hvm agree",
    ERROR,
    source=f"{_INFO}, type and flags",
    mend="The new Xen would create another kind of domain than the one it restores.",
    needs=("LU505",),
    applies=Scope.HANDOVER,
)
@per_section
def _type_flag(section: Section) -> Iterator[Hits]:
    infos = section.domain_infos
    types = infos.of("domain_type")
    flags = infos.of("flags") & np.uint64(bits_of(DOMAIN_INFO, "cdf_hvm")[0]) != 0

    def message(place: int) -> str:
        return f"type {types[place]}, but CDF_hvm is {int(flags[place])}"

    differ = (types == domain_kind("x86_hvm")) != flags
    yield from _hits(section, _Wrong("flags", differ, types, message))


@rule(
    "LU509",
    "only known flags are set",
    WARNING,
    source=f"{_INFO}, flags, emulation_flags and extra_flags",
    mend="The new Xen may refuse or ignore them.",
    applies=Scope.HANDOVER,
)
@per_section
def _unknown_flags(section: Section) -> Iterator[Hits]:
    fields = ("flags", "emulation_flags", "extra_flags")
    yield from _hits(section, *(_unknown(section, name) for name in fields))


def _unknown(section: Section, name: str) -> _Wrong:
    bits = section.domain_infos.of(name) & ~np.uint64(known_bits(DOMAIN_INFO, name))
    return _Wrong(name, bits != 0, bits, lambda place: f"{name} has unknown bits {bits[place]:#x}")


@rule(
    "LU510",
    "the padding in LU_DOMAIN_INFO is zero",
    ERROR,
    source=f"{_INFO}: '(padding)'",
    mend="Clear it: it may be given a meaning.",
    applies=Scope.HANDOVER,
)
@per_section
def _info_padding(section: Section) -> Iterator[Hits]:
    padding = section.domain_infos.of("padding")

    def message(place: int) -> str:
        return f"the padding is {padding[place]:#x}"

    yield from _hits(section, _Wrong("padding", padding != 0, padding, message))


@rule(
    "LU511",
    "a domain can have a vCPU",
    ERROR,
    source=f"{_INFO}, max_vcpus",
    mend="No domain runs without one.",
    applies=Scope.HANDOVER,
)
@per_section
def _no_vcpus(section: Section) -> Iterator[Hits]:
    vcpus = section.domain_infos.of("max_vcpus")
    yield from _hits(section, _Wrong("max_vcpus", vcpus == 0, vcpus, lambda _: "max_vcpus is 0"))


@rule(
    "LU525",
    "a domain has no more vCPUs than Xen allows",
    WARNING,
    source="Xen: MAX_VIRT_CPUS for PV (8192), HVM_MAX_VCPUS for HVM (128)",
    mend="max_vcpus or the domain's type is damaged, or the limits of the Xen at hand are others.",
    applies=Scope.HANDOVER,
)
@per_section
def _many_vcpus(section: Section) -> Iterator[Hits]:
    yield from _hits(section, *(_beyond(section, kind, most) for kind, most in MOST_VCPUS.items()))


def _beyond(section: Section, kind: str, most: int) -> _Wrong:
    infos = section.domain_infos
    vcpus = infos.of("max_vcpus")

    def message(place: int) -> str:
        return f"max_vcpus is {vcpus[place]}, Xen gives {kind.upper()} {most} at most"

    places = (infos.of("domain_type") == domain_kind(f"x86_{kind}")) & (vcpus > most)
    return _Wrong("max_vcpus", places, vcpus, message)


@rule(
    "LU526",
    "a PV domain has no emulated device but the PIT",
    WARNING,
    source="Xen, emulation_flags_ok()",
    mend="The new Xen refuses to create the domain: clear the flags, or correct its type.",
    applies=Scope.HANDOVER,
)
@per_section
def _pv_emulation(section: Section) -> Iterator[Hits]:
    infos = section.domain_infos
    flags = infos.of("emulation_flags")
    others = known_bits(DOMAIN_INFO, "emulation_flags") & ~bits_of(DOMAIN_INFO, "emu_pit")[0]

    def message(place: int) -> str:
        return f"emulation_flags of a PV domain are {flags[place]:#x}"

    places = infos.of("domain_type") == domain_kind("x86_pv")
    places &= flags & np.uint64(others) != 0
    yield from _hits(section, _Wrong("emulation_flags", places, flags, message))


def _entries(section: Section) -> Iterator[tuple[Record, int, Any]]:
    """Yield (record, offset in the stream, entry) of the M2P lists."""
    for record in section.of_type("LU_M2P", "LU_M2P_COMPAT"):
        body = section.body(record)
        for number, entry in enumerate(getattr(body and body.value, "entries", ())):
            if hasattr(entry, "page_data"):  # not the part of one that a cut list ends with
                yield record, record.body_offset + 8 * number, entry


@rule(
    "LU515",
    "an M2P chunk has the size of whole pages",
    ERROR,
    source=f"{_M2P}: the order is log2 of the bytes",
    mend="An order below 12 is smaller than a page; one above 52 exceeds any machine. "
    "An order that counts pages is too small by 12.",
    applies=Scope.HANDOVER,
)
@per_section
def _chunk_order(section: Section) -> Iterator[Hit]:
    for record, at, entry in _entries(section):
        if entry.order and not _PAGE_ORDER <= entry.order <= _LARGEST_ORDER:
            yield section.hit(f"the chunk's order is {entry.order}", record, at)


@rule(
    "LU516",
    "an M2P chunk is aligned to its size",
    ERROR,
    source=f"{_M2P}: 'a 1GiB page at 0x4C0000000'",
    mend="Address or order is wrong.",
    needs=("LU515",),
    applies=Scope.HANDOVER,
)
@per_section
def _chunk_alignment(section: Section) -> Iterator[Hit]:
    for record, at, entry in _entries(section):
        if entry.order and entry.maddr % (1 << entry.order):
            message = f"the chunk at maddr {entry.maddr:#x} is not aligned to 2**{entry.order}"
            yield section.hit(message, record, at)


@rule(
    "LU517",
    "a discontiguity comes before a chunk",
    WARNING,
    source=f"{_M2P}: 'the MFN for which the subsequent M2P data page provides data'",
    mend="Leave the mark out.",
    applies=Scope.HANDOVER,
)
@per_section
def _lonely_marks(section: Section) -> Iterator[Hit]:
    previous: tuple[Record, int, Any] | None = None
    for current in [*_entries(section), None]:
        if previous is not None and previous[2].is_discontiguity:
            record, at, entry = previous
            if current is None or current[0].number != record.number:
                yield section.hit("a discontiguity ends the list", record, at)
            elif current[2].is_discontiguity:
                yield section.hit(
                    f"the discontiguity to MFN {entry.first_mfn:#x} is followed by another",
                    record,
                    at,
                )
        previous = current


@rule(
    "LU518",
    "an M2P record lists chunks",
    WARNING,
    source=f"{_M2P} (silent on empty lists)",
    mend="Leave the record out.",
    applies=Scope.HANDOVER,
)
@per_section
def _empty_table(section: Section) -> Iterator[Hit]:
    for record in section.of_type("LU_M2P", "LU_M2P_COMPAT"):
        if record.body_length == 0:
            yield section.hit(f"{record.type_name} is empty", record)
