"""LU5xx: what the bodies say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from luformat.layouts import type_layout
from luformat.records import Record, record_number
from luformat.verify.findings import Hit, Severity, rule
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_INFO: Final = "live-update-handover, LU_DOMAIN_INFO"
_M2P: Final = "live-update-handover, LU_M2P / LU_M2P_COMPAT"
_FIRST_RESERVED: Final = 0x7FF0
"""DOMID_FIRST_RESERVED of Xen's public headers."""
_PAGE_ORDER: Final = 12
_LARGEST_ORDER: Final = 52
_DOMAIN_INFO: Final = "xen_lu_records::lu_domain_info"
_VCPU_RECORDS: Final = (
    "X86_PV_VCPU_BASIC",
    "X86_PV_VCPU_EXTENDED",
    "X86_PV_VCPU_XSAVE",
    "X86_PV_VCPU_MSRS",
)


@rule(
    "LU501",
    "every body has the layout of its type",
    ERROR,
    source="the record's own section of its specification",
    mend="`luformat show INPUT records/N --hex` shows where it stops making sense.",
)
def _layout(subject: Subject) -> Iterator[Hit]:
    for record in subject.records:
        body = subject.body(record) if record.is_known else None
        if body is not None and body.error is not None:
            where = body.error.where
            domain = subject.domain_of.get(record.number)
            yield Hit(body.error.message, where, record.number, domain)


@rule(
    "LU502",
    "no body is longer than its layout",
    ERROR,
    source="live-update-handover, Future Extensions: a record type is not extended",
    mend="A longer record needs a new type: 'by adding a new record type'.",
)
def _too_long(subject: Subject) -> Iterator[Hit]:
    # Behind the list of PAGE_DATA stand the pages; of an HVM context LU606 says it.
    others = (record_number("PAGE_DATA"), record_number("HVM_CONTEXT"))
    for record in subject.records:
        body = subject.body(record) if record.is_known else None
        if body is None or body.error is not None or record.type in others:
            continue
        trailing = getattr(body.value, "trailing", None) or b""
        extra = record.body_length - body.decoded + len(trailing)
        if extra > 0:
            at = record.body_end - extra
            yield subject.hit(f"{record.type_name} has {extra} bytes too many", record, at)


def _infos(subject: Subject) -> Iterator[tuple[Record, Any]]:
    """Yield every LU_DOMAIN_INFO whose body is whole."""
    for record in subject.of_type("LU_DOMAIN_INFO"):
        value = subject.value(record)
        if value is not None:
            yield record, value


def _field(subject: Subject, record: Record, key: str, name: str, message: str) -> Hit:
    """Return a hit at a field of a fixed layout."""
    offset = next(spec["offset"] for spec in type_layout(key)["fields"] if spec["id"] == name)
    return subject.hit(message, record, record.body_offset + offset)


def _info_hit(subject: Subject, record: Record, name: str, message: str) -> Hit:
    return _field(subject, record, _DOMAIN_INFO, name, message)


@rule(
    "LU503",
    "no two domains have the same ID",
    ERROR,
    source=_INFO,
    mend="One of the two was saved twice, or its ID is damaged.",
)
def _duplicate_ids(subject: Subject) -> Iterator[Hit]:
    seen: dict[int, int] = {}
    for record, info in _infos(subject):
        before = seen.setdefault(info.domain_id, record.number)
        if before != record.number:
            message = f"domain ID {info.domain_id} is that of record {before} already"
            yield _info_hit(subject, record, "domain_id", message)


@rule(
    "LU504",
    "no two domains have the same handle",
    ERROR,
    source=_INFO,
    mend="A handle identifies a domain to its toolstack: only all zeros may repeat.",
)
def _duplicate_handles(subject: Subject) -> Iterator[Hit]:
    seen: dict[bytes, int] = {}
    for record, info in _infos(subject):
        if not any(info.domain_handle):
            continue
        before = seen.setdefault(info.domain_handle, record.number)
        if before != record.number:
            message = f"the handle is that of record {before} already"
            yield _info_hit(subject, record, "domain_handle", message)


@rule(
    "LU505",
    "the domain's type is not reserved",
    ERROR,
    source=f"{_INFO}: '0x0000: Reserved', '0x0003 - 0xFFFFFFFF: Reserved'",
    mend="Only 1 (x86 PV) and 2 (x86 HVM) exist.",
)
def _domain_type(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if int(info.domain_type) not in (1, 2):
            message = f"domain type {int(info.domain_type):#x} is reserved"
            yield _info_hit(subject, record, "domain_type", message)


@rule(
    "LU506",
    "a guest page has 4 KiB",
    ERROR,
    source=f"{_INFO}, page_shift; 12 on x86",
    mend="Write 12.",
)
def _page_shift(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if info.page_shift != _PAGE_ORDER:
            yield _info_hit(subject, record, "page_shift", f"page_shift is {info.page_shift}")


@rule(
    "LU507",
    "the domain ID is that of a real domain",
    ERROR,
    source="Xen's public headers: DOMID_FIRST_RESERVED, 0x7FF0",
    mend="Reserved IDs name no domain that can be restored.",
)
def _domain_id(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if info.domain_id >= _FIRST_RESERVED:
            message = f"domain ID {info.domain_id:#x} is reserved"
            yield _info_hit(subject, record, "domain_id", message)


@rule(
    "LU508",
    "type and XEN_DOMCTL_CDF_hvm agree",
    ERROR,
    source=f"{_INFO}, type and flags",
    mend="The new Xen would create another kind of domain than the one it restores.",
    needs=("LU505",),
)
def _type_flag(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if (int(info.domain_type) == 2) != info.cdf_hvm:
            message = f"type {int(info.domain_type)}, but CDF_hvm is {int(info.cdf_hvm)}"
            yield _info_hit(subject, record, "flags", message)


@rule(
    "LU509",
    "only known flags are set",
    WARNING,
    source=f"{_INFO}, flags, emulation_flags and extra_flags",
    mend="The new Xen may refuse or ignore them.",
)
def _unknown_flags(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        for name in ("flags", "emulation_flags", "extra_flags"):
            unknown = getattr(info, name) & ~_known_bits(name)
            if unknown:
                yield _info_hit(subject, record, name, f"{name} has unknown bits {unknown:#x}")


def _known_bits(name: str) -> int:
    bits = 0
    for instance in type_layout(_DOMAIN_INFO)["instances"]:
        if instance.get("flag_of") == name:
            bits |= instance["mask"]
    return bits


@rule(
    "LU510",
    "the padding in LU_DOMAIN_INFO is zero",
    ERROR,
    source=f"{_INFO}: '(padding)'",
    mend="Clear it: it may be given a meaning.",
)
def _info_padding(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if getattr(info, "padding", 0):
            yield _info_hit(subject, record, "padding", f"the padding is {info.padding:#x}")


@rule(
    "LU511",
    "a domain can have a vCPU",
    ERROR,
    source=f"{_INFO}, max_vcpus",
    mend="No domain runs without one.",
)
def _no_vcpus(subject: Subject) -> Iterator[Hit]:
    for record, info in _infos(subject):
        if info.max_vcpus == 0:
            yield _info_hit(subject, record, "max_vcpus", "max_vcpus is 0")


@rule(
    "LU512",
    "every vCPU is one of the domain's",
    ERROR,
    source="libxc-migration-stream: vcpu_id; live-update-handover: max_vcpus",
    mend="The vCPU number or max_vcpus is wrong.",
    needs=("LU511",),
)
def _vcpu_ids(subject: Subject) -> Iterator[Hit]:
    numbers = {record_number(name) for name in _VCPU_RECORDS}
    for domain in subject.handover.domains if subject.handover else ():
        limit = getattr(domain.info, "max_vcpus", None)
        if limit is None:
            continue
        for record in domain.records:
            if record.type not in numbers:
                continue
            vcpu = int(getattr(subject.value(record), "vcpu_id", 0))
            if vcpu >= limit:
                message = f"{record.type_name} is of vCPU {vcpu}, the domain has {limit}"
                yield subject.hit(message, record, record.body_offset)


@rule(
    "LU513",
    "guest width and page table depth exist",
    ERROR,
    source="libxc-migration-stream, X86_PV_INFO: 4 and 3, or 8 and 4",
    mend="The records of the guest's vCPUs cannot be read without them.",
)
def _pv_info(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type("X86_PV_INFO"):
        info = subject.value(record)
        if info is not None and (info.guest_width, info.pt_levels) not in ((8, 4), (4, 3)):
            message = f"guest width {info.guest_width} with {info.pt_levels} page table levels"
            yield subject.hit(message, record, record.body_offset)


@rule(
    "LU514",
    "the TSC was not set anew",
    NOTE,
    source="review of the domain context series: incarnation is visible to the guest",
    mend="Nothing, if the guest has set its TSC itself.",
)
def _incarnation(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type("X86_TSC_INFO"):
        info = subject.value(record)
        if info is not None and info.incarnation:
            yield subject.hit(f"the TSC's incarnation is {info.incarnation}", record)


def _entries(subject: Subject) -> Iterator[tuple[Record, int, Any]]:
    """Yield (record, offset in the stream, entry) of the M2P lists."""
    for record in subject.of_type("LU_M2P", "LU_M2P_COMPAT"):
        body = subject.body(record)
        for number, entry in enumerate(getattr(body and body.value, "entries", ())):
            yield record, record.body_offset + 8 * number, entry


@rule(
    "LU515",
    "an M2P chunk has the size of whole pages",
    ERROR,
    source=f"{_M2P}: the order is log2 of the bytes",
    mend="An order below 12 is smaller than a page; one above 52 exceeds any machine. "
    "An order that counts pages is too small by 12.",
)
def _chunk_order(subject: Subject) -> Iterator[Hit]:
    for record, at, entry in _entries(subject):
        if entry.order and not _PAGE_ORDER <= entry.order <= _LARGEST_ORDER:
            yield subject.hit(f"the chunk's order is {entry.order}", record, at)


@rule(
    "LU516",
    "an M2P chunk is aligned to its size",
    ERROR,
    source=f"{_M2P}: 'a 1GiB page at 0x4C0000000'",
    mend="Address or order is wrong.",
    needs=("LU515",),
)
def _chunk_alignment(subject: Subject) -> Iterator[Hit]:
    for record, at, entry in _entries(subject):
        if entry.order and entry.maddr % (1 << entry.order):
            message = f"the chunk at maddr {entry.maddr:#x} is not aligned to 2**{entry.order}"
            yield subject.hit(message, record, at)


@rule(
    "LU517",
    "a discontiguity comes before a chunk",
    WARNING,
    source=f"{_M2P}: 'the MFN for which the subsequent M2P data page provides data'",
    mend="Leave the mark out.",
)
def _lonely_marks(subject: Subject) -> Iterator[Hit]:
    previous: tuple[Record, int, Any] | None = None
    for current in [*_entries(subject), None]:
        if previous is not None and previous[2].is_discontiguity:
            record, at, entry = previous
            if current is None or current[0].number != record.number:
                yield subject.hit("a discontiguity ends the list", record, at)
            elif current[2].is_discontiguity:
                yield subject.hit(
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
)
def _empty_table(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type("LU_M2P", "LU_M2P_COMPAT"):
        if record.body_length == 0:
            yield subject.hit(f"{record.type_name} is empty", record)
