"""LU5xx: what the bodies of live update records say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from luformat.layout.layouts import bits_of, is_reserved
from luformat.layout.limits import FIRST_RESERVED_DOMID, GUEST_PAGE_SHIFT, MOST_VCPUS
from luformat.records.index import Record
from luformat.verify.fields import field_offset, known_bits
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import Hit, Scope, Severity
from luformat.verify.section import Section, domain_kind

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_INFO: Final = "live-update-handover, LU_DOMAIN_INFO"
_M2P: Final = "live-update-handover, LU_M2P / LU_M2P_COMPAT"
_PAGE_ORDER: Final = 12
_LARGEST_ORDER: Final = 52
_DOMAIN_INFO: Final = "xen_lu_records::lu_domain_info"


def _infos(section: Section) -> Iterator[tuple[Record, Any]]:
    """Yield every LU_DOMAIN_INFO whose body is whole."""
    for record in section.of_type("LU_DOMAIN_INFO"):
        value = section.value(record)
        if value is not None:
            yield record, value


def _info_hit(section: Section, record: Record, name: str, message: str) -> Hit:
    """Return a hit at a field of LU_DOMAIN_INFO."""
    return section.hit(message, record, record.body_offset + field_offset(_DOMAIN_INFO, name))


@rule(
    "LU503",
    "no two domains have the same ID",
    ERROR,
    source=_INFO,
    mend="One of the two was saved twice, or its ID is damaged.",
    applies=Scope.HANDOVER,
)
@per_section
def _duplicate_ids(section: Section) -> Iterator[Hit]:
    seen: dict[int, int] = {}
    for record, info in _infos(section):
        before = seen.setdefault(info.domain_id, record.number)
        if before != record.number:
            message = f"domain ID {info.domain_id} is that of record {before} already"
            yield _info_hit(section, record, "domain_id", message)


@rule(
    "LU504",
    "no two domains have the same handle",
    ERROR,
    source=_INFO,
    mend="A handle identifies a domain to its toolstack: only all zeros may repeat.",
    applies=Scope.HANDOVER,
)
@per_section
def _duplicate_handles(section: Section) -> Iterator[Hit]:
    seen: dict[bytes, int] = {}
    for record, info in _infos(section):
        if not any(info.domain_handle):
            continue
        before = seen.setdefault(info.domain_handle, record.number)
        if before != record.number:
            message = f"the handle is that of record {before} already"
            yield _info_hit(section, record, "domain_handle", message)


@rule(
    "LU505",
    "the domain's type is not reserved",
    ERROR,
    source=f"{_INFO}: '0x0000: Reserved', '0x0003 - 0xFFFFFFFF: Reserved'",
    mend="Only 1 (x86 PV) and 2 (x86 HVM) exist.",
    applies=Scope.HANDOVER,
)
@per_section
def _domain_type(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if is_reserved(_DOMAIN_INFO, "domain_type", int(info.domain_type)):
            message = f"domain type {int(info.domain_type):#x} is reserved"
            yield _info_hit(section, record, "domain_type", message)


@rule(
    "LU506",
    "a guest page has 4 KiB",
    ERROR,
    source=f"{_INFO}, page_shift; 12 on x86",
    mend="Write 12.",
    applies=Scope.HANDOVER,
)
@per_section
def _page_shift(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if info.page_shift != GUEST_PAGE_SHIFT:
            yield _info_hit(section, record, "page_shift", f"page_shift is {info.page_shift}")


@rule(
    "LU507",
    "the domain ID is that of a real domain",
    ERROR,
    source="Xen's public headers: DOMID_FIRST_RESERVED, 0x7FF0",
    mend="Reserved IDs name no domain that can be restored.",
    applies=Scope.HANDOVER,
)
@per_section
def _domain_id(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if info.domain_id >= FIRST_RESERVED_DOMID:
            message = f"domain ID {info.domain_id:#x} is reserved"
            yield _info_hit(section, record, "domain_id", message)


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
def _type_flag(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if (int(info.domain_type) == domain_kind("x86_hvm")) != info.cdf_hvm:
            message = f"type {int(info.domain_type)}, but CDF_hvm is {int(info.cdf_hvm)}"
            yield _info_hit(section, record, "flags", message)


@rule(
    "LU509",
    "only known flags are set",
    WARNING,
    source=f"{_INFO}, flags, emulation_flags and extra_flags",
    mend="The new Xen may refuse or ignore them.",
    applies=Scope.HANDOVER,
)
@per_section
def _unknown_flags(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        for name in ("flags", "emulation_flags", "extra_flags"):
            unknown = getattr(info, name) & ~known_bits(_DOMAIN_INFO, name)
            if unknown:
                yield _info_hit(section, record, name, f"{name} has unknown bits {unknown:#x}")


@rule(
    "LU510",
    "the padding in LU_DOMAIN_INFO is zero",
    ERROR,
    source=f"{_INFO}: '(padding)'",
    mend="Clear it: it may be given a meaning.",
    applies=Scope.HANDOVER,
)
@per_section
def _info_padding(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if getattr(info, "padding", 0):
            yield _info_hit(section, record, "padding", f"the padding is {info.padding:#x}")


@rule(
    "LU511",
    "a domain can have a vCPU",
    ERROR,
    source=f"{_INFO}, max_vcpus",
    mend="No domain runs without one.",
    applies=Scope.HANDOVER,
)
@per_section
def _no_vcpus(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        if info.max_vcpus == 0:
            yield _info_hit(section, record, "max_vcpus", "max_vcpus is 0")


@rule(
    "LU525",
    "a domain has no more vCPUs than Xen allows",
    WARNING,
    source="Xen: MAX_VIRT_CPUS for PV (8192), HVM_MAX_VCPUS for HVM (128)",
    mend="max_vcpus or the domain's type is damaged, or the limits of the Xen at hand are others.",
    applies=Scope.HANDOVER,
)
@per_section
def _many_vcpus(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        for kind, most in MOST_VCPUS.items():
            if int(info.domain_type) == domain_kind(f"x86_{kind}") and info.max_vcpus > most:
                message = f"max_vcpus is {info.max_vcpus}, Xen gives {kind.upper()} {most} at most"
                yield _info_hit(section, record, "max_vcpus", message)


@rule(
    "LU526",
    "a PV domain has no emulated device but the PIT",
    WARNING,
    source="Xen, emulation_flags_ok()",
    mend="The new Xen refuses to create the domain: clear the flags, or correct its type.",
    applies=Scope.HANDOVER,
)
@per_section
def _pv_emulation(section: Section) -> Iterator[Hit]:
    for record, info in _infos(section):
        known = info.emulation_flags & known_bits(_DOMAIN_INFO, "emulation_flags")
        others = known if not info.emu_pit else known - bits_of(_DOMAIN_INFO, "emu_pit")[0]
        if int(info.domain_type) == domain_kind("x86_pv") and others:
            message = f"emulation_flags of a PV domain are {info.emulation_flags:#x}"
            yield _info_hit(section, record, "emulation_flags", message)


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
