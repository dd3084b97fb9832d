"""LU626, LU627, LU533, LU534: extended processor state of HVM and PV vCPUs.

Xen takes an area only if it is exactly as long as the components of `xcr0_accum` need. Where
the first two lie is fixed; where the others do, the CPU says. The domain's CPUID policy repeats
it (leaf 0xD), and the layouts that CPUs have are known: the area may have any of the sizes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Final

from luformat.containers.receiver_limits import Limit, limit
from luformat.containers.receivers import ALL
from luformat.layout.layouts import bits_of, field_spec, type_layout
from luformat.records.index import Record
from luformat.verify.entries import entry_key
from luformat.verify.findings import rule
from luformat.verify.hits import CONTEXTS, NOT_REFUSED, RECORDS, Hit, Refusal, Severity, refused
from luformat.verify.policy import Policy
from luformat.verify.section import Section
from luformat.verify.subject import Subject

__all__: list[str] = []

ERROR: Final = Severity.ERROR
_CPU_XSAVE: Final = "xen_hvm_context::cpu_xsave"
_PV: Final = "xen_pv_vcpu::xsave_context"
_PV_RECORD: Final = "X86_PV_VCPU_XSAVE"
_AREA: Final = "x86_xsave"
_MOST: Final = 1 << 16
"""Bytes of an area that are looked at; the largest has some 11 KiB."""
_MEND: Final = "The sizes belong to another CPU, or the area is damaged."
_LEAF: Final = 0xD
_FIRST: Final = 2
"""The first component whose place a CPU tells."""
_SSE_END: Final = int(field_spec(_AREA, "extended")["offset"])
"""Bytes of an area without extended components (XSTATE_AREA_MIN_SIZE)."""


def _component(name: str) -> int:
    """Return the number of a state component."""
    return bits_of(f"{_AREA}::xsave_header", f"xstate_{name}")[0].bit_length() - 1


def _ends(region: str) -> dict[int, int]:
    """Return where each component ends in an area whose components stand as in a region.

    Without LWP, and without APX, which has the place of MPX: Xen gives them to no guest.
    """
    at, ends = _SSE_END, {}
    for spec in type_layout(f"{_AREA}::{region}")["fields"]:
        if spec["width"] is not None and spec["id"] != "apx":
            at += spec["width"]
            with suppress(KeyError):  # padding is no component
                ends[_component(spec["id"])] = at
    ends.pop(_component("lwp"), None)
    return ends


@cache
def _layouts() -> tuple[Mapping[int, int], ...]:
    """Return where components end in areas that are not compacted, for each kind of CPU."""
    intel, amd = _ends("standard_region"), _ends("amd_region")
    # AMD's without AVX-512 have PKRU right behind AVX.
    behind_avx = amd[_component("avx")] + int(type_layout(f"{_AREA}::pkru_state")["size"])
    return intel, amd, amd | {_component("pkru"): behind_avx}


@dataclass(frozen=True, slots=True)
class _State:
    """What stands in front of an area, and of the area (no more than _MOST bytes) the bytes."""

    xcr0: int
    accum: int
    area: bytes
    length: int

    @property
    def header(self) -> bytes:
        at = int(field_spec(_AREA, "header")["offset"])
        return self.area[at : at + int(field_spec(_AREA, "header")["width"])]

    def word(self, name: str) -> int:
        """Return a word of the header of the area."""
        spec = field_spec(f"{_AREA}::xsave_header", name)
        return int.from_bytes(
            self.header[spec["offset"] : spec["offset"] + spec["width"]], "little"
        )


def _state(body: bytes, key: str, area: str, length: int) -> _State:
    words = {}
    for name in ("xcr0", "xcr0_accum"):
        spec = field_spec(key, name)
        words[name] = int.from_bytes(body[spec["offset"] : spec["offset"] + 8], "little")
    at = int(field_spec(key, area)["offset"])
    return _State(words["xcr0"], words["xcr0_accum"], body[at:], max(0, length - at))


def _sizes(accum: int, own: Mapping[int, int]) -> set[int]:
    """Return how many bytes an area with some components needs, `own` places preferred.

    The domain's vendor says nothing: before Xen 4.22 a host takes one of any, and an emulated
    CPU of AMD's has Intel's places.
    """
    wanted = [component for component in range(_FIRST, 63) if accum >> component & 1]
    return {
        max((_SSE_END, *(layout[component] for component in wanted)))
        for layout in ({**ends, **own} for ends in _layouts())
        if all(component in layout for component in wanted)
    }


def _sizes_of(accum: int, policy: Policy) -> tuple[set[int], int]:
    """Return the sizes that an area may have, and the one behind which it may be padded.

    Xen goes by the sizes of the host. The policy repeats those of the host that wrote it, but
    nothing that is wrong there is held against the area: Xen writes them anew.
    """
    own = {
        component: entry["eax"] + entry["ebx"]
        for (leaf, component), entry in policy.leaves.items()
        if leaf == _LEAF and component >= _FIRST and entry["eax"]
    }
    told, known = (_sizes(accum, places) for places in (own, {}))
    return told | known, min(told & known or known or told, default=0)


def _possible(policy: Policy) -> int:
    """Return the components that the features of a domain allow."""
    no_subleaf = 0xFFFFFFFF
    features = {
        1 << 2: (1, no_subleaf, "ecx", 28),
        3 << 3: (7, 0, "ebx", 14),
        7 << 5: (7, 0, "ebx", 16),
        1 << 9: (7, 0, "ecx", 3),
        3 << 17: (7, 0, "edx", 24),
    }
    mask = (1 << 64) - 1
    if not policy.has(1, "ecx", 26):
        return 0
    for bits, (leaf, subleaf, register, bit) in features.items():
        if not policy.has(leaf, register, bit, subleaf):
            mask &= ~bits
    return mask


def _is_valid(xcr0: int, *, tiles: bool) -> bool:
    """Tell whether a CPU can have this XCR0, as Xen's valid_xcr0() does."""
    bits = {
        name: bool(xcr0 & bits_of(_CPU_XSAVE, f"xcr0_{name}")[0])
        for name in (
            "x87",
            "sse",
            "avx",
            "bndregs",
            "bndcsr",
            "opmask",
            "zmm_hi256",
            "hi16_zmm",
            "tilecfg",
            "tiledata",
        )
    }
    wide = {bits["opmask"], bits["zmm_hi256"], bits["hi16_zmm"]}
    return (
        bits["x87"]
        and (bits["sse"] or not bits["avx"])
        and len(wide) == 1
        and (bits["avx"] or wide == {False})
        and bits["bndregs"] == bits["bndcsr"]
        and (not tiles or bits["tilecfg"] == bits["tiledata"])
    )


def _complaints(state: _State, policy: Policy) -> Iterator[tuple[str, Refusal | None]]:
    """Yield what Xen's validate_xstate() has against a state: the words, and who refuses."""
    accum, xcr0, bv = state.accum, state.xcr0, state.word("xstate_bv")
    components: Limit = limit("xcr0-bits")
    pair: Limit = limit("tile-pair")
    if bv & ~accum:
        yield f"xstate_bv {bv:#x} has components that xcr0_accum {accum:#x} lacks", None
    if xcr0 & ~accum:
        yield f"xcr0 {xcr0:#x} has components that xcr0_accum {accum:#x} lacks", None
    beyond = refused(components, components.beyond(accum))
    others = None
    if beyond.by:
        yield f"xcr0_accum {accum:#x} has components that not every release knows", beyond
        others = refused(components, ALL - beyond.by)
    if accum & ~_possible(policy) and (others is None or others.by):
        yield f"xcr0_accum {accum:#x} has components that the CPUID policy lacks", others
    for name, value in (("xcr0", xcr0), ("xcr0_accum", accum)):
        if not _is_valid(value, tiles=False):
            yield f"no CPU has {name} {value:#x}", None
        elif not _is_valid(value, tiles=True):
            yield f"no CPU has {name} {value:#x}", refused(pair, pair.checking())
    compaction = state.word("xcomp_bv_low") | state.word("xcomp_bv_high") << 32
    if compaction:
        yield f"the area is compacted (xcomp_bv {compaction:#x})", None
    if state.word("reserved"):
        yield "a reserved field of the area's header is not zero", None


def _hvm(subject: Subject) -> Iterator[tuple[int, _State, Policy]]:
    for row in subject.entries.rows("CPU_XSAVE").tolist():
        body = subject.entries.body(row, _MOST)
        if body is not None and not subject.entries.is_blank(row):
            context = subject.entries.context(row)
            length = int(subject.entries.lengths[row])
            state = _state(body, entry_key("CPU_XSAVE"), "save_area", length)
            yield row, state, subject.policy(context.section, context.group)


@rule(
    "LU626",
    "a CPU_XSAVE entry is as long as its components need",
    ERROR,
    source="Xen, hvm_load_cpu_xsave_states(): 'xsave length', zeros behind the area are taken",
    mend=_MEND,
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
    refuser="hvm_load_cpu_xsave_states()",
)
def _hvm_size(subject: Subject) -> Iterator[Hit]:
    for row, state, policy in _hvm(subject):
        if state.length < _SSE_END:
            message = f"the area is {state.length} bytes, needs at least {_SSE_END}"
            yield subject.entries.hit(row, message)
            continue
        sizes, least = _sizes_of(state.accum, policy)
        if not sizes or state.length in sizes:
            continue
        wanted = " or ".join(str(size) for size in sorted(sizes))
        message = f"the area is {state.length} bytes, xcr0_accum {state.accum:#x} needs {wanted}"
        is_padded = state.length > least and not any(state.area[least:])
        yield subject.entries.hit(row, message, refusal=NOT_REFUSED if is_padded else None)


@rule(
    "LU627",
    "a CPU_XSAVE entry holds a state that Xen can load",
    ERROR,
    source="Xen, validate_xstate() and valid_xcr0(): 'inconsistent xsave state'",
    mend="The entry is damaged, or it is of a CPU with more components.",
    applies=CONTEXTS,
    needs=("LU602",),
    receiver=ERROR,
    refuser="validate_xstate()",
)
def _hvm_state(subject: Subject) -> Iterator[Hit]:
    for row, state, policy in _hvm(subject):
        for message, refusal in _complaints(state, policy) if state.length >= _SSE_END else ():
            yield subject.entries.hit(row, message, refusal=refusal)


def _pv(subject: Subject) -> Iterator[tuple[Section, Record, _State, Policy]]:
    head = int(field_spec("xen_migration_records::x86_pv_vcpu_xsave", "context")["offset"])
    for section in subject.sections:
        for record in section.of_type(_PV_RECORD):
            length = record.body_length - head
            body = section.beginning(record, head + _MOST)
            if length > 0 and body is not None:
                state = _state(body[head:], _PV, "area", length)
                yield (
                    section,
                    record,
                    state,
                    subject.policy(section, section.group_of(record.number)),
                )


@rule(
    "LU533",
    "X86_PV_VCPU_XSAVE is as long as its components need",
    ERROR,
    source="Xen, XEN_DOMCTL_setvcpuextstate: PV_XSAVE_SIZE()",
    mend=_MEND,
    applies=RECORDS,
    receiver=ERROR,
    refuser="XEN_DOMCTL_setvcpuextstate",
)
def _pv_size(subject: Subject) -> Iterator[Hit]:
    for section, record, state, policy in _pv(subject):
        # Xen before 4.12 wrote empty areas for guests that had not used XSAVE.
        is_unused = not (state.accum or state.xcr0)
        sizes = {0} if is_unused else _sizes_of(state.accum, policy)[0]
        if not sizes or state.length in sizes:
            continue
        wanted = " or ".join(str(size) for size in sorted(sizes))
        message = f"the area is {state.length} bytes, xcr0_accum {state.accum:#x} needs {wanted}"
        yield section.content_hit(message, record)


@rule(
    "LU534",
    "X86_PV_VCPU_XSAVE holds a state that Xen can load",
    ERROR,
    source="Xen, validate_xstate() and valid_xcr0()",
    mend="The record is damaged, or it is of a CPU with more components.",
    applies=RECORDS,
    receiver=ERROR,
    refuser="validate_xstate()",
)
def _pv_state(subject: Subject) -> Iterator[Hit]:
    for section, record, state, policy in _pv(subject):
        if state.length < _SSE_END or not (state.accum or state.xcr0):
            continue
        for message, refusal in _complaints(state, policy):
            yield section.content_hit(message, record, refusal=refusal)
