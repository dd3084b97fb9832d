"""Faults to build in on purpose: one at least for every rule of `verify`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from luformat.build._bodies import edited, hvm_entry
from luformat.build._draft import WORDS, Draft
from luformat.build._memory import CHUNK
from luformat.containers import read_hvm_context
from luformat.errors import SelectionError
from luformat.layouts import constant
from luformat.records import record_number
from luformat.source import BytesSource

__all__ = ["FAULTS", "Fault", "fault_named"]

Change = Callable[[Draft], object]
_UNKNOWN_MANDATORY: Final = 0x40000004
_UNKNOWN_OPTIONAL: Final = 0xC0000000
_LONGEST: Final = 128 << 20
_RTC: Final = 11
_UNASSIGNED: Final = 23


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that `rule` finds; each change is made after the stage that it is named after.

    `also` names other rules that see it as an error because it is wrong in two ways.
    """

    name: str
    rule: str
    tables: Change | None = None
    records: Change | None = None
    stream: Change | None = None
    memory: Change | None = None
    also: tuple[str, ...] = ()
    stream_only: bool = False

    @property
    def memory_only(self) -> bool:
        """True if a stream by itself cannot show the fault."""
        return bool(self.tables or self.memory)


def _at(draft: Draft, name: str, *, last: bool = False) -> int:
    number = record_number(name)
    found = [place for place, (kind, _) in enumerate(draft.records) if kind == number]
    if not found:
        raise SelectionError(
            f"this host writes no {name}, which the fault needs",
            hint="the default host (an empty description) can have every fault",
        )
    return found[-1 if last else 0]


def _put(place: str, kind: int | str, body: bytes = b"") -> Change:
    """Insert a record after the first one of type `place`."""
    number = record_number(kind) if isinstance(kind, str) else kind
    return lambda draft: draft.records.insert(_at(draft, place) + 1, (number, body))


def _replace(name: str, change: Callable[[bytes], bytes]) -> Change:
    def apply(draft: Draft) -> None:
        place = _at(draft, name)
        kind, body = draft.records[place]
        draft.records[place] = (kind, change(body))

    return apply


def _edit(name: str, **fields: Any) -> Change:
    def apply(draft: Draft) -> None:
        place = _at(draft, name)
        kind, body = draft.records[place]
        draft.records[place] = (kind, edited(name, body, draft.host.byte_order, **fields))

    return apply


def _swap(first: str, second: str) -> Change:
    def apply(draft: Draft) -> None:
        a, b = _at(draft, first), _at(draft, second)
        draft.records[a], draft.records[b] = draft.records[b], draft.records[a]

    return apply


def _copy(name: str) -> Change:
    return lambda draft: draft.records.insert(_at(draft, name), draft.records[_at(draft, name)])


def _like_another(name: str) -> Change:
    """Give the last domain the `id` or `handle` of another one (LU_DOMAIN_INFO)."""

    def apply(draft: Draft) -> None:
        domains = draft.host.domains
        if len(domains) < 2 or (name == "handle" and not any(domains[-1].handle)):
            raise SelectionError("the fault needs two domains, the last with a handle")
        place = _at(draft, "LU_DOMAIN_INFO", last=name == "id")
        kind, body = draft.records[place]
        fields: dict[str, Any] = {"domain_id": domains[0].domain_id}
        if name == "handle":
            fields = {"domain_handle": domains[-1].handle.hex()}
        new = edited("LU_DOMAIN_INFO", body, draft.host.byte_order, **fields)
        draft.records[place] = (kind, new)

    return apply


def _wrong_type_flag(draft: Draft) -> None:
    first = draft.host.domains[0].kind if draft.host.domains else "pv"
    _edit("LU_DOMAIN_INFO", flags=1 if first == "pv" else 0)(draft)


def _late_table(draft: Draft) -> None:
    table = draft.records.pop(_at(draft, "LU_M2P"))
    draft.records.insert(_at(draft, "LU_DOMAIN_INFO") + 1, table)


def _foreign_vcpu(draft: Draft) -> None:
    place = _at(draft, "X86_PV_VCPU_BASIC", last=True)
    kind, body = draft.records[place]
    body = edited("X86_PV_VCPU_BASIC", body, draft.host.byte_order, vcpu_id=9000)
    draft.records[place] = (kind, body)


def _table(change: Callable[[list[int]], list[int]]) -> Change:
    """Change the entries of LU_M2P."""

    def apply(draft: Draft) -> None:
        place = _at(draft, "LU_M2P")
        kind, body = draft.records[place]
        order = draft.host.byte_order
        entries = [int.from_bytes(body[at : at + 8], order) for at in range(0, len(body), 8)]
        document = [{"page_data": entry} for entry in change(entries)]
        draft.records[place] = (kind, edited("LU_M2P", body, order, entries=document))

    return apply


def _context(change: Callable[[list[bytes]], list[bytes]]) -> Change:
    """Change the list of entries of the first HVM context."""

    def edit(body: bytes) -> bytes:
        entries = read_hvm_context(BytesSource(body)).entries
        return b"".join(change([body[entry.offset : entry.end] for entry in entries]))

    return _replace("HVM_CONTEXT", edit)


def _without_end(draft: Draft) -> None:
    """Leave END out and fill the last page, so that nothing after it can read as END."""
    draft.records.pop()
    used = sum(8 + -(-len(body) // 8) * 8 for _, body in draft.records)
    room = -used % draft.host.page_size
    if room:
        draft.records.append((_UNKNOWN_OPTIONAL, bytes(room - 8)))


def _unknown_last(body: bytes) -> Change:
    return lambda draft: draft.records.insert(-1, (_UNKNOWN_OPTIONAL, body))


def _overlong(draft: Draft) -> None:
    """Let the last record before END reach past everything."""
    last = 8 + -(-len(draft.records[-2][1]) // 8) * 8
    at = len(draft.stream) - 8 - last + 4
    draft.stream[at : at + 4] = (0x7FFFFFFF).to_bytes(4, draft.host.byte_order)


def _dirty_padding(draft: Draft) -> None:
    draft.stream[-9] = 7


def _words(**values: Callable[[Draft], object]) -> Change:
    """Set words of the breadcrumb to what the functions give."""

    def apply(draft: Draft) -> None:
        for name, value in [(name, value(draft)) for name, value in values.items()]:
            setattr(draft, name, value)

    return apply


def _second_breadcrumb(draft: Draft) -> None:
    draft.breadcrumbs.append(draft.spare.pop() * draft.host.page_size)


def _entry_beyond(draft: Draft) -> None:
    draft.reserve(draft.ram_end // draft.host.page_size + 5)


def _page_absent(draft: Draft) -> None:
    draft.absent.append(draft.spare.pop())
    draft.reserve(draft.absent[-1])


def _same_page_twice(draft: Draft) -> None:
    mfn = draft.spare.pop()
    draft.unused.append(mfn)
    draft.reserve(mfn)
    draft.reserve(mfn)


def _unused_page(draft: Draft) -> None:
    draft.unused.append(draft.spare.pop())
    draft.reserve(draft.unused[-1])


def _page_in_array(draft: Draft) -> None:
    draft.reserve(draft.array // draft.host.page_size)


def _page_in_bootmem(draft: Draft) -> None:
    draft.unused.append(draft.host.bootmem.end // draft.host.page_size - 1)
    draft.reserve(draft.unused[-1])


def _page_in_table(draft: Draft) -> None:
    _need_table(draft)
    draft.reserve(draft.chunks[0][0] // draft.host.page_size)


def _need_table(draft: Draft) -> None:
    if not draft.chunks:
        raise SelectionError("the fault needs an M2P: set m2p to true")


def _table_in_bootmem(draft: Draft) -> None:
    _need_table(draft)
    region = draft.host.bootmem
    at = region.start // CHUNK * CHUNK + CHUNK
    if at + CHUNK > region.end:
        raise SelectionError("the fault needs a larger bootmem: 4 MiB at least")
    draft.chunks[0] = (at, draft.chunks[0][1])


def _first_page(change: Callable[[bytearray, int], None]) -> Change:
    return lambda draft: change(draft.stream, draft.host.page_size)


def _clear(stream: bytearray, page_size: int) -> None:
    stream[:page_size] = bytes(page_size)


def _garble(stream: bytearray, page_size: int) -> None:  # noqa: ARG001 - same form as _clear
    stream[:4] = b"\x0b\xad\xad\x0b"


def _with_small_pages(draft: Draft, magic: int) -> int:
    """Return a magic that is wrong in one way only if the host's pages have 4 KiB."""
    if draft.host.page_size != 4096:
        raise SelectionError("the fault needs pages of 4096 bytes")
    return magic


def _whole_magic(draft: Draft) -> int:
    return _with_small_pages(draft, constant(WORDS, "unmasked_magic"))


def _v2_magic(draft: Draft) -> int:
    return _with_small_pages(draft, draft.masked(1 << 16))


def _typo(draft: Draft) -> int:
    return draft.magic ^ (0x69 ^ 0x89) << 48


def _instance(entry: bytes, instance: int) -> bytes:
    return hvm_entry(int.from_bytes(entry[:2], "little"), instance, entry[8:])


_FAULTS: Final = (
    Fault("second-breadcrumb", "LU101", memory=_second_breadcrumb),
    Fault("magic-typo", "LU102", memory=_words(magic=_typo)),
    Fault(
        "magic-unmasked",
        "LU103",
        memory=_words(magic=_whole_magic),
    ),
    Fault(
        "kexec-entry",
        "LU104",
        memory=_words(
            magic=lambda draft: draft.magic | 0x20,
            array_word=lambda draft: draft.array_word | 0x20,
            count_word=lambda draft: draft.count_word | 0x20,
        ),
    ),
    Fault("magic-v2", "LU105", memory=_words(magic=_v2_magic)),
    Fault(
        "other-page-size",
        "LU106",
        memory=_words(
            magic=lambda draft: draft.masked(16384 if draft.host.page_size != 16384 else 4096)
        ),
    ),
    Fault(
        "magic-byte-order",
        "LU107",
        memory=_words(
            magic_order=lambda draft: "big" if draft.host.byte_order == "little" else "little"
        ),
    ),
    Fault(
        "word-unmasked", "LU108", memory=_words(count_word=lambda draft: draft.count_word + 0x100)
    ),
    Fault("count-zero", "LU109", memory=_words(count_word=lambda _: 0)),
    Fault(
        "count-shift",
        "LU110",
        memory=_words(count_word=lambda draft: 0xFFFFFFFF_80000000 | draft.count_word),
    ),
    Fault("count-beyond", "LU111", memory=_words(count_word=lambda draft: 2 * draft.ram_end)),
    Fault("array-absent", "LU201", memory=_words(array_word=lambda draft: draft.ram_end)),
    Fault("mfn-beyond", "LU202", memory=_entry_beyond),
    Fault("page-absent", "LU203", memory=_page_absent),
    Fault("first-page-cleared", "LU204", memory=_first_page(_clear)),
    Fault("first-record-damaged", "LU205", memory=_first_page(_garble)),
    Fault("mfn-twice", "LU206", memory=_same_page_twice),
    Fault("array-in-data", "LU207", memory=_page_in_array),
    Fault("length-too-long", "LU301", stream=_overlong),
    Fault("no-end", "LU302", records=_without_end),
    Fault("padding-not-zero", "LU303", records=_unknown_last(b"x"), stream=_dirty_padding),
    Fault("body-too-long", "LU304", records=lambda d: _unknown_last(bytes(_LONGEST + 8))(d)),
    Fault("unused-page", "LU305", memory=_unused_page),
    Fault(
        "no-records",
        "LU306",
        records=lambda draft: draft.records.__delitem__(slice(-1)),
        stream_only=True,
    ),
    Fault("unknown-mandatory", "LU401", records=_put("LU_VERSION", _UNKNOWN_MANDATORY, bytes(8))),
    Fault("unknown-optional", "LU402", records=_put("LU_VERSION", _UNKNOWN_OPTIONAL, bytes(8))),
    Fault("no-version", "LU403", records=lambda d: d.records.pop(_at(d, "LU_VERSION"))),
    Fault("global-late", "LU404", records=_late_table),
    Fault("orphan-record", "LU405", records=_put("LU_VERSION", "X86_TSC_INFO", bytes(24))),
    Fault(
        "pv-record-in-hvm",
        "LU406",
        records=_put("HVM_PARAMS", "X86_PV_INFO", b"\x08\x04" + bytes(6)),
    ),
    Fault("migration-record", "LU407", records=_put("LU_DOMAIN_INFO", "CHECKPOINT")),
    Fault("guest-memory", "LU408", records=_put("LU_DOMAIN_INFO", "PAGE_DATA", bytes(8))),
    Fault("pv-info-late", "LU409", records=_swap("X86_PV_INFO", "X86_PV_VCPU_BASIC")),
    Fault("params-late", "LU410", records=_swap("HVM_PARAMS", "HVM_CONTEXT")),
    Fault("state-twice", "LU411", records=_copy("SHARED_INFO")),
    Fault("m2p-twice", "LU412", records=_copy("LU_M2P")),
    Fault("body-too-short", "LU501", records=_replace("X86_TSC_INFO", lambda body: body[:20])),
    Fault("body-extended", "LU502", records=_replace("LU_VERSION", lambda body: body + bytes(8))),
    Fault("same-id", "LU503", records=_like_another("id")),
    Fault("same-handle", "LU504", records=_like_another("handle")),
    Fault("reserved-type", "LU505", records=_edit("LU_DOMAIN_INFO", domain_type=3)),
    Fault("page-shift", "LU506", records=_edit("LU_DOMAIN_INFO", page_shift=13)),
    Fault("reserved-id", "LU507", records=_edit("LU_DOMAIN_INFO", domain_id=0x7FF4)),
    Fault("type-and-flag", "LU508", records=_wrong_type_flag),
    Fault("unknown-flag", "LU509", records=_edit("LU_DOMAIN_INFO", emulation_flags=0x80000000)),
    Fault("info-padding", "LU510", records=_edit("LU_DOMAIN_INFO", padding=5)),
    Fault("no-vcpus", "LU511", records=_edit("LU_DOMAIN_INFO", max_vcpus=0)),
    Fault("foreign-vcpu", "LU512", records=_foreign_vcpu),
    Fault("page-table-depth", "LU513", records=_edit("X86_PV_INFO", pt_levels=3)),
    Fault("tsc-set-anew", "LU514", records=_edit("X86_TSC_INFO", incarnation=1)),
    Fault("chunk-order", "LU515", records=_table(lambda e: [e[0] & -CHUNK | 9, *e[1:]])),
    Fault("chunk-unaligned", "LU516", records=_table(lambda e: [e[0] + 0x1000, *e[1:]])),
    Fault("discontiguity-last", "LU517", records=_table(lambda e: [*e, 0x40000000 << 12])),
    Fault("m2p-empty", "LU518", records=_replace("LU_M2P", lambda body: b"")),  # noqa: ARG005
    Fault("context-header", "LU601", records=_context(lambda e: [e[1], e[0], *e[2:]])),
    Fault("context-end", "LU602", records=_context(lambda e: e[:-1]), also=("LU501",)),
    Fault(
        "context-type",
        "LU603",
        records=_context(lambda e: [*e[:-1], hvm_entry(_UNASSIGNED, 0, bytes(8)), e[-1]]),
    ),
    Fault(
        "context-releases",
        "LU604",
        records=_context(
            lambda e: [*e[:-1], hvm_entry(_RTC, 0, bytes(16)), hvm_entry(_RTC, 1, bytes(24)), e[-1]]
        ),
    ),
    Fault("context-twice", "LU605", records=_context(lambda e: [*e[:2], e[1], *e[2:]])),
    Fault("context-trailing", "LU606", records=_context(lambda e: [*e, bytes(8)])),
    Fault(
        "context-vcpu",
        "LU607",
        records=_context(lambda e: [e[0], _instance(e[1], 9000), *e[2:]]),
    ),
    Fault("data-in-bootmem", "LU701", memory=_page_in_bootmem),
    Fault("m2p-in-bootmem", "LU702", tables=_table_in_bootmem),
    Fault("m2p-in-data", "LU703", memory=_page_in_table),
)
FAULTS: Final = {fault.name: fault for fault in _FAULTS}
"""All faults by their name, in the order of the rules."""


def fault_named(name: str) -> Fault:
    """Return a fault by its name or its rule (`lu503`); raises SelectionError for no such."""
    wanted = name.lower()
    for fault in _FAULTS:
        if wanted in (fault.name, fault.rule.lower()):
            return fault
    raise SelectionError(
        f"no fault is called {name!r}", hint="`luformat build --list-faults` lists them"
    )
