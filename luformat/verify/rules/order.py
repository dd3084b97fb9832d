"""LU4xx: which records may stand in a handover, where, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from luformat.layout.layouts import enum_values
from luformat.records.index import record_number
from luformat.verify.fields import PV_VCPU
from luformat.verify.findings import per_section, rule
from luformat.verify.hits import NOT_REFUSED, RECORDS, Hit, Hits, Scope, Severity
from luformat.verify.section import Numbers, Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
_CLASSES: Final = "libxc-migration-stream, Records, and live-update-handover"
_OVERVIEW: Final = "live-update-handover, Data Stream Overview"
_LIBXC: Final = "libxc-migration-stream, Layout"
_GLOBAL: Final = ("LU_VERSION", "LU_M2P", "LU_M2P_COMPAT")
_PV: Final = ("X86_PV_INFO", "X86_PV_P2M_FRAMES", *PV_VCPU)
_NEED_INFO: Final = ("X86_PV_P2M_FRAMES", "SHARED_INFO")
"""Records that libxc refuses before it has seen X86_PV_INFO."""
_WIDE: Final = 8
_HVM: Final = ("HVM_CONTEXT", "HVM_PARAMS")
_SIGNALS: Final = (
    "VERIFY",
    "CHECKPOINT",
    "CHECKPOINT_DIRTY_PFN_LIST",
    "STATIC_DATA_END",
    "TOOLSTACK",
)
_VCPU_BITS: Final = 32
_ONCE: Final = ("X86_PV_INFO", "SHARED_INFO", "X86_TSC_INFO", "HVM_CONTEXT", "HVM_PARAMS")


def _unknown(section: Section, *, optional: bool) -> Hits:
    """Return the hits in the records of the types that no schema names."""
    types = section.index.types
    named = enum_values("xen_record::record_type")
    strange = [
        kind for kind in section.index.kinds if kind not in named and kind >> 31 == int(optional)
    ]
    if section.kind is Scope.IMAGE and not optional:
        strange = [kind for kind in strange if not kind >> 30 & 1]  # LU811 says it
    rows = np.flatnonzero(np.isin(types, strange)) if strange else np.empty(0, np.int64)
    return section.hits(
        rows, types[rows], lambda record: f"{record.type_name} record {record.type:#010x}"
    )


@rule(
    "LU401",
    "no record is mandatory and unknown",
    ERROR,
    source=f"{_CLASSES}: 'an unsupported mandatory record must fail'",
    mend="The receiver refuses the stream: it needs a version that knows the record.",
    applies=RECORDS | Scope.LIBXL | Scope.XENSTORE,
    receiver=ERROR,
    refuser="libxc, restore(), or libxl, process_record()",
)
def _mandatory(subject: Subject) -> Iterator[Hit | Hits]:
    for section in subject.sections:
        yield _unknown(section, optional=False)
    for layer in subject.layers:
        for entry in layer.records:
            # xenstored's state knows no optional records.
            if not entry.is_known and not (entry.is_optional and layer.scope is Scope.LIBXL):
                # xenstored, the one in C, says so and goes on.
                skipped = NOT_REFUSED if layer.scope is Scope.XENSTORE else None
                message = f"unknown mandatory record {entry.type:#010x}"
                yield layer.hit(message, entry, refusal=skipped)


@rule(
    "LU402",
    "no record is optional and unknown",
    NOTE,
    source=f"{_CLASSES}: 'may be ignored during a restore'",
    mend="Nothing: the receiver ignores it.",
    applies=RECORDS,
)
@per_section
def _optional(section: Section) -> Iterator[Hits]:
    yield _unknown(section, optional=True)


@rule(
    "LU403",
    "LU_VERSION comes first, once",
    WARNING,
    source="posted code: lu_save_global(); the document does not say it",
    mend="Write it first: workarounds for the old Xen depend on it.",
    needs=("LU306",),
    applies=Scope.HANDOVER,
)
@per_section
def _version_first(section: Section) -> Iterator[Hit]:
    found = [*section.of_type("LU_VERSION")]
    if len(section.index) and not found:
        yield section.hit("there is no LU_VERSION", section.index[0])
    for record in found:
        if record.number:
            yield section.hit(f"LU_VERSION is record {record.number}", record)


@rule(
    "LU404",
    "global records come before the first domain",
    ERROR,
    source=f"{_OVERVIEW}: 'starts with records containing global information'",
    mend="Move the record before the first LU_DOMAIN_INFO.",
    applies=Scope.HANDOVER,
)
@per_section
def _global_late(section: Section) -> Iterator[Hit]:
    for record in section.of_type(*_GLOBAL):
        if section.group_of(record.number) is not None:
            yield section.hit(f"{record.type_name} stands among a domain's records", record)


@rule(
    "LU405",
    "a domain's records follow its LU_DOMAIN_INFO",
    ERROR,
    source=f"{_OVERVIEW}: 'LU_DOMAIN_INFO record and subsequent domain-specific records'",
    mend="Nobody can tell whose record it is: write LU_DOMAIN_INFO before it.",
    applies=Scope.HANDOVER,
)
@per_section
def _orphans(section: Section) -> Iterator[Hits]:
    stop = section.groups[0].start if section.groups else len(section.index)
    types = section.index.types[:stop]
    elsewhere = {record_number(name) for name in (*_GLOBAL, "END")}
    of_domains = np.array(sorted({*enum_values("xen_record::record_type")} - elsewhere), np.uint32)
    near = np.minimum(np.searchsorted(of_domains, types), len(of_domains) - 1)
    rows = np.flatnonzero(of_domains[near] == types)
    yield section.hits(
        rows,
        types[rows],
        lambda record: f"{record.type_name} stands before any LU_DOMAIN_INFO",
    )


@rule(
    "LU406",
    "records fit the kind of the domain",
    ERROR,
    source=f"{_LIBXC}: PV records for PV guests, HVM records for HVM guests",
    mend="The type in LU_DOMAIN_INFO or the domain header is wrong, or the record is.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, restore()",
)
@per_section
def _kinds(section: Section) -> Iterator[Hit]:
    pv = (*_PV, "SHARED_INFO") if section.kind is Scope.IMAGE else _PV
    for kind, foreign in (("x86_pv", _HVM), ("x86_hvm", pv)):
        for group in section.groups_of(kind):
            for record in section.records(section.rows_in(group.start, group.stop, *foreign)):
                message = f"{record.type_name} in the {kind} domain {group.name}"
                yield section.hit(message, record)


@rule(
    "LU407",
    "no record belongs to a migration only",
    ERROR,
    source="libxc-migration-stream: VERIFY, CHECKPOINT, STATIC_DATA_END, TOOLSTACK",
    mend="The record means nothing in a handover: leave it out.",
    applies=Scope.HANDOVER,
)
@per_section
def _signals(section: Section) -> Iterator[Hit]:
    for record in section.of_type(*_SIGNALS):
        yield section.hit(f"{record.type_name} in a handover", record)


@rule(
    "LU408",
    "guest memory stays in place",
    WARNING,
    source="live-update-handover, Purpose and Compatibility",
    mend="Leave PAGE_DATA out: it doubles memory and downtime.",
    applies=Scope.HANDOVER,
)
@per_section
def _page_data(section: Section) -> Iterator[Hit]:
    for record in section.of_type("PAGE_DATA"):
        yield section.hit(f"PAGE_DATA of {record.body_length} bytes", record)


@rule(
    "LU409",
    "X86_PV_INFO is the first PV record of its domain",
    ERROR,
    source=f"{_LIBXC}, x86 PV guest: X86_PV_INFO first",
    mend="The width of the guest is needed to read what follows.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_p2m_frames() or handle_shared_info()",
)
@per_section
def _pv_info_first(section: Section) -> Iterator[Hit]:
    needy = _NEED_INFO if section.kind is Scope.IMAGE else _NEED_INFO[:1]
    for group in section.groups_of("x86_pv"):
        found = section.rows_in(group.start, group.stop, *_PV)
        infos = section.rows_in(group.start, group.stop, "X86_PV_INFO")
        stop = int(infos[0]) if len(infos) else group.stop
        refused = section.rows_in(group.start, stop, *needy)
        early = refused if len(refused) else found[found < stop]
        if len(early):
            first = section.index[int(early[0])]
            # libxc keeps the vCPUs of a 64-bit guest until the end.
            is_kept = not len(refused) and section.guest_width(first) == _WIDE
            message = f"{first.type_name} comes before X86_PV_INFO"
            yield section.hit(message, first, refusal=NOT_REFUSED if is_kept else None)
        elif not len(found) and group.start < len(section.index):
            message = f"the PV domain {group.name} has no PV record"
            yield section.hit(message, section.index[group.start])


@rule(
    "LU410",
    "HVM_PARAMS comes before HVM_CONTEXT",
    ERROR,
    source=f"{_LIBXC}, x86 HVM guest: 'HVM_PARAMS must precede HVM_CONTEXT'",
    mend="Write the parameters first. In saved domains nothing: Xen 4.14 to 4.22 all save them in "
    "the other order, and their receiver keeps the context until the end of the image.",
    applies=RECORDS,
    unkept=True,
)
@per_section
def _params_first(section: Section) -> Iterator[Hit]:
    for group in section.groups_of("x86_hvm"):
        for start, stop in group.rounds:
            contexts = section.rows_in(start, stop, "HVM_CONTEXT")
            params = section.rows_in(start, stop, "HVM_PARAMS")
            if len(contexts) and len(params) and contexts[0] < params[0]:
                yield section.hit(
                    "HVM_PARAMS comes after HVM_CONTEXT", section.index[int(params[0])]
                )


@rule(
    "LU411",
    "no state of a domain stands twice",
    ERROR,
    source="review of the domain context series, 25 January 2021",
    mend="The second overwrites the first: write one of them.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="libxc, handle_x86_pv_info()",
)
@per_section
def _twice(section: Section) -> Iterator[Hit]:
    found: list[Hit] = []
    for name in _ONCE:
        rows = section.rows(name)
        found += _repeated(section, rows, np.zeros(len(rows), np.int64))
    for name in PV_VCPU:
        found += _repeated(section, *section.vcpus(name), " of vCPU")
    yield from sorted(found, key=lambda hit: hit.record or 0)


def _repeated(section: Section, rows: Numbers, keys: Numbers, of: str = "") -> Iterator[Hit]:
    """Yield the records whose key one before them has in the same round; all are of one type."""
    places = section.rounds_of(rows)
    inside = places >= 0
    rows, keys, places = rows[inside], keys[inside], places[inside]
    _, first, inverse = np.unique(
        places << _VCPU_BITS | keys, return_index=True, return_inverse=True
    )
    for place in np.flatnonzero(first[inverse] != np.arange(len(rows))):
        record = section.index[int(rows[place])]
        what = f"{record.type_name}{of} {keys[place]}" if of else record.type_name
        before = int(rows[first[inverse[place]]])
        refusal = None if record.type_name == "X86_PV_INFO" else NOT_REFUSED
        yield section.hit(f"{what} stands in record {before} already", record, refusal=refusal)


@rule(
    "LU412",
    "each M2P is listed once",
    WARNING,
    source="live-update-handover, LU_M2P / LU_M2P_COMPAT (silent on repetition)",
    mend="Put all chunks into one record.",
    applies=Scope.HANDOVER,
)
@per_section
def _several_tables(section: Section) -> Iterator[Hit]:
    for name in ("LU_M2P", "LU_M2P_COMPAT"):
        for record in [*section.of_type(name)][1:]:
            yield section.hit(f"a second {name}", record)
