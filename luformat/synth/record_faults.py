"""Faults of framing, records and bodies: LU3xx to LU6xx."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from luformat.containers.hvm import read_hvm_context
from luformat.errors import SelectionError
from luformat.memory.source import BytesSource
from luformat.records.index import record_number
from luformat.synth.bodies import edited, flag_bit, hvm_entry, record
from luformat.synth.fault import (
    LIBXC,
    AnyDraft,
    Change,
    Fault,
    copy,
    dirty_padding,
    edit,
    place_of,
    put,
    replace,
    swap,
)
from luformat.synth.memory import CHUNK

__all__ = ["RECORD_FAULTS"]

_UNKNOWN_MANDATORY: Final = 0x40000004
_UNKNOWN_OPTIONAL: Final = 0xC0000000
_LONGEST: Final = 128 << 20
_INVALID_PAGE: Final = 0xF << 60
_PIC: Final = 3
_LAPIC: Final = 5
_RTC: Final = 11
_UNASSIGNED: Final = 23
_CONTEXTS: Final = (*LIBXC, "hvm-context")
"""The kinds of image that hold an HVM context."""


def _like_another(name: str) -> Change:
    """Give the last domain the `id` or `handle` of another one (LU_DOMAIN_INFO)."""

    def apply(draft: AnyDraft) -> None:
        domains = draft.host.domains
        if len(domains) < 2 or (name == "handle" and not any(domains[-1].handle)):
            raise SelectionError("the fault needs two domains, the last with a handle")
        if name == "id":
            change = edit("LU_DOMAIN_INFO", last=True, domain_id=domains[0].domain_id)
        else:
            change = edit("LU_DOMAIN_INFO", domain_handle=domains[-1].handle.hex())
        change(draft)

    return apply


def _wrong_type_flag(draft: AnyDraft) -> None:
    first = draft.host.domains[0].kind if draft.host.domains else "pv"
    edit("LU_DOMAIN_INFO", flags=1 if first == "pv" else 0)(draft)


def _emulation(draft: AnyDraft) -> None:
    """Give a PV domain, the first one that there is, the emulated devices of an HVM one."""
    number = record_number("LU_DOMAIN_INFO")
    found = [place for place, (kind, _) in enumerate(draft.records) if kind == number]
    pv = [place for place, plan in zip(found, draft.host.domains, strict=True) if plan.kind == "pv"]
    if not pv:
        raise SelectionError("the fault needs a PV domain")
    kind, body = draft.records[pv[0]]
    flags = flag_bit("xen_lu_records::lu_domain_info", "emu_lapic")
    new = edited("LU_DOMAIN_INFO", body, draft.byte_order, emulation_flags=flags)
    draft.records[pv[0]] = (kind, new)


def _guest_page(draft: AnyDraft) -> None:
    """Describe a page that a guest does not have: the least that a PAGE_DATA can say."""
    document = {"count": 1, "reserved": 0, "pfns": [{"raw": _INVALID_PAGE}]}
    place = place_of(draft, "LU_DOMAIN_INFO") + 1
    draft.records.insert(place, record("PAGE_DATA", draft.byte_order, document))


def _late_table(draft: AnyDraft) -> None:
    table = draft.records.pop(place_of(draft, "LU_M2P"))
    draft.records.insert(place_of(draft, "LU_DOMAIN_INFO") + 1, table)


def _table(change: Callable[[list[int]], list[int]]) -> Change:
    """Change the entries of LU_M2P."""

    def apply(draft: AnyDraft) -> None:
        byte_order = draft.byte_order

        def changed(body: bytes) -> bytes:
            entries = [
                int.from_bytes(body[at : at + 8], byte_order) for at in range(0, len(body), 8)
            ]
            document = [{"page_data": entry} for entry in change(entries)]
            return edited("LU_M2P", body, byte_order, entries=document)

        replace("LU_M2P", changed)(draft)

    return apply


def _context(change: Callable[[list[bytes]], list[bytes]]) -> Change:
    """Change the list of entries of the first HVM context."""

    def edit(body: bytes) -> bytes:
        entries = read_hvm_context(BytesSource(body)).entries
        return b"".join(change([body[entry.offset : entry.end] for entry in entries]))

    return replace("HVM_CONTEXT", edit)


def _without_end(draft: AnyDraft) -> None:
    """Leave END out and fill the last page, so that nothing after it can read as END."""
    draft.records.pop()
    used = sum(8 + -(-len(body) // 8) * 8 for _, body in draft.records)
    room = -used % draft.host.page_size
    if room:
        draft.records.append((_UNKNOWN_OPTIONAL, bytes(room - 8)))


def _without(name: str) -> Change:
    """Leave out the first record of a type."""
    return lambda draft: draft.records.pop(place_of(draft, name))


def _unknown_last(body: bytes) -> Change:
    return lambda draft: draft.records.insert(-1, (_UNKNOWN_OPTIONAL, body))


def _overlong(draft: AnyDraft) -> None:
    """Let the last record before END reach past everything."""
    last = 8 + -(-len(draft.records[-2][1]) // 8) * 8
    at = len(draft.stream) - 8 - last + 4
    draft.stream[at : at + 4] = (0x7FFFFFFF).to_bytes(4, draft.byte_order)


def _code(entry: bytes) -> int:
    return int.from_bytes(entry[:2], "little")


def _instance(entry: bytes, instance: int) -> bytes:
    return hvm_entry(_code(entry), instance, entry[8:])


def _of_context(
    name: str,
    rule: str,
    change: Callable[[list[bytes]], list[bytes]],
    images: tuple[str, ...] = _CONTEXTS,
    also: tuple[str, ...] = (),
) -> Fault:
    """Return a fault of an HVM context, which images can have too."""
    change_record = _context(change)
    return Fault(name, rule, records=change_record, also=also, images=images, domain="hvm")


RECORD_FAULTS: Final = (
    Fault("length-too-long", "LU301", stream=_overlong, images=("libxc-image",)),
    Fault("no-end", "LU302", records=_without_end),
    Fault("padding-not-zero", "LU303", records=_unknown_last(b"x"), stream=dirty_padding),
    Fault("body-too-long", "LU304", records=lambda d: _unknown_last(bytes(_LONGEST + 8))(d)),
    Fault("early-end", "LU307", records=put("LU_VERSION", "END")),
    Fault(
        "bytes-behind-end",
        "LU309",
        stream=lambda draft: draft.stream.extend(b"\0\1\2\3\4\5\6\7"),
        stream_only=True,
    ),
    Fault(
        "extended-length",
        "LU310",
        records=edit("X86_PV_VCPU_EXTENDED", context={"len_context": 56}),
        images=LIBXC,
        domain="pv",
    ),
    Fault(
        "no-records",
        "LU306",
        records=lambda draft: draft.records.__delitem__(slice(-1)),
        stream_only=True,
    ),
    Fault("unknown-mandatory", "LU401", records=put("LU_VERSION", _UNKNOWN_MANDATORY, bytes(8))),
    Fault("unknown-optional", "LU402", records=put("LU_VERSION", _UNKNOWN_OPTIONAL, bytes(8))),
    Fault("no-version", "LU403", records=lambda d: d.records.pop(place_of(d, "LU_VERSION"))),
    Fault("global-late", "LU404", records=_late_table),
    Fault("orphan-record", "LU405", records=put("LU_VERSION", "X86_TSC_INFO", bytes(24))),
    Fault(
        "pv-record-in-hvm",
        "LU406",
        records=put("HVM_PARAMS", "X86_PV_INFO", b"\x08\x04" + bytes(6)),
    ),
    Fault("migration-record", "LU407", records=put("LU_DOMAIN_INFO", "CHECKPOINT")),
    Fault("guest-memory", "LU408", records=_guest_page),
    Fault("pv-info-late", "LU409", records=swap("X86_PV_INFO", "X86_PV_VCPU_BASIC")),
    Fault(
        "params-late",
        "LU410",
        records=swap("HVM_PARAMS", "HVM_CONTEXT"),
        images=LIBXC,
        domain="hvm",
    ),
    Fault("state-twice", "LU411", records=copy("SHARED_INFO"), images=LIBXC, domain="pv"),
    Fault("m2p-twice", "LU412", records=copy("LU_M2P")),
    Fault(
        "no-first-vcpu",
        "LU413",
        records=_without("X86_PV_VCPU_BASIC"),
    ),
    Fault(
        "no-extended-state",
        "LU414",
        records=_without("X86_PV_VCPU_EXTENDED"),
        images=LIBXC,
        domain="pv",
    ),
    _of_context(
        "context-without-lapic",
        "LU415",
        lambda entries: [entry for entry in entries if _code(entry) != _LAPIC],
    ),
    Fault("no-hvm-context", "LU416", records=_without("HVM_CONTEXT")),
    Fault(
        "body-too-short",
        "LU501",
        records=replace("X86_TSC_INFO", lambda body: body[:20]),
        images=LIBXC,
    ),
    Fault("body-extended", "LU502", records=replace("LU_VERSION", lambda body: body + bytes(8))),
    Fault(
        "tsc-extended",
        "LU502",
        records=replace("X86_TSC_INFO", lambda body: body + bytes(8)),
        images=LIBXC,
    ),
    Fault("same-id", "LU503", records=_like_another("id")),
    Fault("same-handle", "LU504", records=_like_another("handle")),
    Fault("reserved-type", "LU505", records=edit("LU_DOMAIN_INFO", domain_type=3)),
    Fault("page-shift", "LU506", records=edit("LU_DOMAIN_INFO", page_shift=13)),
    Fault("reserved-id", "LU507", records=edit("LU_DOMAIN_INFO", domain_id=0x7FF4)),
    Fault("type-and-flag", "LU508", records=_wrong_type_flag),
    Fault("unknown-flag", "LU509", records=edit("LU_DOMAIN_INFO", emulation_flags=0x80000000)),
    Fault("info-padding", "LU510", records=edit("LU_DOMAIN_INFO", padding=5)),
    Fault("no-vcpus", "LU511", records=edit("LU_DOMAIN_INFO", max_vcpus=0)),
    Fault("foreign-vcpu", "LU512", records=edit("X86_PV_VCPU_BASIC", last=True, vcpu_id=9000)),
    Fault(
        "page-table-depth",
        "LU513",
        records=edit("X86_PV_INFO", pt_levels=3),
        images=LIBXC,
        domain="pv",
    ),
    Fault("tsc-set-anew", "LU514", records=edit("X86_TSC_INFO", incarnation=2), images=LIBXC),
    Fault("chunk-order", "LU515", records=_table(lambda e: [e[0] & -CHUNK | 9, *e[1:]])),
    Fault("chunk-unaligned", "LU516", records=_table(lambda e: [e[0] + 0x1000, *e[1:]])),
    Fault("discontiguity-last", "LU517", records=_table(lambda e: [*e, 0x40000000 << 12])),
    Fault("m2p-empty", "LU518", records=replace("LU_M2P", lambda body: b"")),  # noqa: ARG005
    Fault("tsc-reserved", "LU519", records=edit("X86_TSC_INFO", reserved=1), images=LIBXC),
    Fault(
        "params-empty",
        "LU520",
        records=edit("HVM_PARAMS", count=0, params=[]),
        images=LIBXC,
        domain="hvm",
    ),
    Fault(
        "vcpu-context-size",
        "LU522",
        records=replace("X86_PV_VCPU_BASIC", lambda body: body[:108]),
        images=LIBXC,
        domain="pv",
    ),
    Fault(
        "shared-info-size",
        "LU523",
        records=replace("SHARED_INFO", lambda body: body + bytes(8)),
        images=LIBXC,
        domain="pv",
    ),
    Fault("tsc-mode", "LU524", records=edit("X86_TSC_INFO", mode=4), images=LIBXC),
    Fault("many-vcpus", "LU525", records=edit("LU_DOMAIN_INFO", max_vcpus=8193)),
    Fault("pv-emulation", "LU526", records=_emulation),
    Fault(
        "extended-vcpu",
        "LU527",
        records=edit("X86_PV_VCPU_EXTENDED", context={"vcpu": 9000}),
        also=("LU545",),
        images=LIBXC,
        domain="pv",
    ),
    _of_context("context-header", "LU601", lambda e: [e[1], e[0], *e[2:]], images=LIBXC),
    _of_context("context-end", "LU602", lambda e: e[:-1]),
    _of_context(
        "context-type",
        "LU603",
        lambda e: [*e[:-1], hvm_entry(_UNASSIGNED, 0, bytes(8)), e[-1]],
    ),
    _of_context(
        "context-releases",
        "LU604",
        lambda e: [
            *e[:-1],
            hvm_entry(_RTC, 0, bytes(16)),
            hvm_entry(_RTC, 1, bytes(24)),
            e[-1],
        ],
        also=("LU628",),
    ),
    _of_context("context-twice", "LU605", lambda e: [*e[:2], e[1], *e[2:]]),
    _of_context("context-trailing", "LU606", lambda e: [*e, bytes(8)]),
    Fault(
        "context-vcpu",
        "LU607",
        records=_context(lambda e: [e[0], _instance(e[1], 9000), *e[2:]]),
    ),
    _of_context(
        "context-entry-long",
        "LU608",
        lambda e: [*e[:-1], hvm_entry(_PIC, 0, bytes(16)), e[-1]],
        also=("LU628",),
    ),
)
