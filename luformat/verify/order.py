"""LU4xx: which records may stand in a handover, where, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from luformat.layouts import enum_values
from luformat.records import Record, record_number
from luformat.verify.findings import Hit, Severity, rule
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_CLASSES: Final = "libxc-migration-stream, Records, and live-update-handover"
_OVERVIEW: Final = "live-update-handover, Data Stream Overview"
_LIBXC: Final = "libxc-migration-stream, Layout"
_GLOBAL: Final = ("LU_VERSION", "LU_M2P", "LU_M2P_COMPAT")
_PV: Final = (
    "X86_PV_INFO",
    "X86_PV_P2M_FRAMES",
    "X86_PV_VCPU_BASIC",
    "X86_PV_VCPU_EXTENDED",
    "X86_PV_VCPU_XSAVE",
    "X86_PV_VCPU_MSRS",
)
_HVM: Final = ("HVM_CONTEXT", "HVM_PARAMS")
_SIGNALS: Final = (
    "VERIFY",
    "CHECKPOINT",
    "CHECKPOINT_DIRTY_PFN_LIST",
    "STATIC_DATA_END",
    "TOOLSTACK",
)
_ONCE: Final = ("X86_PV_INFO", "SHARED_INFO", "X86_TSC_INFO", "HVM_CONTEXT", "HVM_PARAMS")
_PER_VCPU: Final = _PV[2:]


@rule(
    "LU401",
    "no record is mandatory and unknown",
    ERROR,
    source=f"{_CLASSES}: 'an unsupported mandatory record must fail'",
    mend="The new Xen refuses the stream: it needs a version that knows the record.",
)
def _mandatory(subject: Subject) -> Iterator[Hit]:
    for record in subject.records:
        if not record.is_known and not record.is_optional:
            yield subject.hit(f"{record.type_name} record {record.type:#010x}", record)


@rule(
    "LU402",
    "no record is optional and unknown",
    NOTE,
    source=f"{_CLASSES}: 'may be ignored during a restore'",
    mend="Nothing: the new Xen ignores it.",
)
def _optional(subject: Subject) -> Iterator[Hit]:
    for record in subject.records:
        if not record.is_known and record.is_optional:
            yield subject.hit(f"{record.type_name} record {record.type:#010x}", record)


@rule(
    "LU403",
    "LU_VERSION comes first, once",
    WARNING,
    source="posted code: lu_save_global(); the document does not say it",
    mend="Write it first: workarounds for the old Xen depend on it.",
    needs=("LU306",),
)
def _version_first(subject: Subject) -> Iterator[Hit]:
    found = [*subject.of_type("LU_VERSION")]
    first = subject.records[:1]
    if first and not found:
        yield subject.hit("there is no LU_VERSION", first[0])
    for record in found:
        if record.number:
            yield subject.hit(f"LU_VERSION is record {record.number}", record)


@rule(
    "LU404",
    "global records come before the first domain",
    ERROR,
    source=f"{_OVERVIEW}: 'starts with records containing global information'",
    mend="Move the record before the first LU_DOMAIN_INFO.",
)
def _global_late(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type(*_GLOBAL):
        if record.number in subject.domain_of:
            yield subject.hit(f"{record.type_name} stands among a domain's records", record)


@rule(
    "LU405",
    "a domain's records follow its LU_DOMAIN_INFO",
    ERROR,
    source=f"{_OVERVIEW}: 'LU_DOMAIN_INFO record and subsequent domain-specific records'",
    mend="Nobody can tell whose record it is: write LU_DOMAIN_INFO before it.",
)
def _orphans(subject: Subject) -> Iterator[Hit]:
    if subject.handover is None:
        return
    for record in subject.handover.global_records:
        if record.is_known and record.type_name not in (*_GLOBAL, "END"):
            yield subject.hit(f"{record.type_name} stands before any LU_DOMAIN_INFO", record)


def _domains(subject: Subject, kind: int) -> Iterator[tuple[Any, tuple[Record, ...]]]:
    for domain in subject.handover.domains if subject.handover else ():
        if getattr(domain.info, "domain_type", None) == kind:
            yield domain, domain.records


def _kind(name: str) -> int:
    members = enum_values("xen_lu_records::lu_domain_info::domain_type")
    return next(number for number, member in members.items() if member["id"] == name)


@rule(
    "LU406",
    "records fit the kind of the domain",
    ERROR,
    source=f"{_LIBXC}: PV records for PV guests, HVM records for HVM guests",
    mend="The type in LU_DOMAIN_INFO or the record is wrong.",
)
def _kinds(subject: Subject) -> Iterator[Hit]:
    for kind, foreign in (("x86_pv", _HVM), ("x86_hvm", _PV)):
        numbers = {record_number(name) for name in foreign}
        for domain, records in _domains(subject, _kind(kind)):
            for record in records:
                if record.type in numbers:
                    yield subject.hit(
                        f"{record.type_name} in the {kind} domain d{domain.domain_id}", record
                    )


@rule(
    "LU407",
    "no record belongs to a migration only",
    ERROR,
    source="libxc-migration-stream: VERIFY, CHECKPOINT, STATIC_DATA_END, TOOLSTACK",
    mend="The record means nothing in a handover: leave it out.",
)
def _signals(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type(*_SIGNALS):
        yield subject.hit(f"{record.type_name} in a handover", record)


@rule(
    "LU408",
    "guest memory stays in place",
    WARNING,
    source="live-update-handover, Purpose and Compatibility",
    mend="Leave PAGE_DATA out: it doubles memory and downtime.",
)
def _page_data(subject: Subject) -> Iterator[Hit]:
    for record in subject.of_type("PAGE_DATA"):
        yield subject.hit(f"PAGE_DATA of {record.body_length} bytes", record)


@rule(
    "LU409",
    "X86_PV_INFO is the first PV record of its domain",
    ERROR,
    source=f"{_LIBXC}, x86 PV guest: X86_PV_INFO first",
    mend="The width of the guest is needed to read what follows.",
)
def _pv_info_first(subject: Subject) -> Iterator[Hit]:
    numbers = [record_number(name) for name in _PV]
    for domain, records in _domains(subject, _kind("x86_pv")):
        first = next((record for record in records if record.type in numbers), None)
        if first is None:
            yield subject.hit(f"the PV domain d{domain.domain_id} has no PV record", records[0])
        elif first.type_name != "X86_PV_INFO":
            yield subject.hit(f"{first.type_name} comes before X86_PV_INFO", first)


@rule(
    "LU410",
    "HVM_PARAMS comes before HVM_CONTEXT",
    WARNING,
    source=f"{_LIBXC}, x86 HVM guest; Xen 4.17 itself writes the reverse in save files",
    mend="Write the parameters first.",
)
def _params_first(subject: Subject) -> Iterator[Hit]:
    for _, records in _domains(subject, _kind("x86_hvm")):
        names = [record.type_name for record in records]
        if "HVM_PARAMS" in names and "HVM_CONTEXT" in names[: names.index("HVM_PARAMS")]:
            record = records[names.index("HVM_PARAMS")]
            yield subject.hit("HVM_PARAMS comes after HVM_CONTEXT", record)


@rule(
    "LU411",
    "no state of a domain stands twice",
    ERROR,
    source="review of the domain context series, 25 January 2021",
    mend="The second overwrites the first: write one of them.",
)
def _twice(subject: Subject) -> Iterator[Hit]:
    once = {record_number(name) for name in _ONCE}
    per_vcpu = {record_number(name) for name in _PER_VCPU}
    for domain in subject.handover.domains if subject.handover else ():
        seen: dict[tuple[int, int | None], int] = {}
        for record in domain.records:
            vcpu: int | None = None
            if record.type in per_vcpu:
                vcpu = getattr(subject.value(record), "vcpu_id", None)
                if vcpu is None:
                    continue
            elif record.type not in once:
                continue
            before = seen.setdefault((record.type, vcpu), record.number)
            if before != record.number:
                what = record.type_name if vcpu is None else f"{record.type_name} of vCPU {vcpu}"
                yield subject.hit(f"{what} stands in record {before} already", record)


@rule(
    "LU412",
    "each M2P is listed once",
    WARNING,
    source="live-update-handover, LU_M2P / LU_M2P_COMPAT (silent on repetition)",
    mend="Put all chunks into one record.",
)
def _several_tables(subject: Subject) -> Iterator[Hit]:
    for name in ("LU_M2P", "LU_M2P_COMPAT"):
        for record in [*subject.of_type(name)][1:]:
            yield subject.hit(f"a second {name}", record)
