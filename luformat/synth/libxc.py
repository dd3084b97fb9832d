"""What libxc writes of one domain: policies, memory, and the state that a handover has too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from luformat.layout.limits import GUEST_PAGE_SIZE
from luformat.records.index import record_number
from luformat.synth.bodies import Records, record
from luformat.synth.host import DomainPlan
from luformat.synth.layers import ImageDraft
from luformat.synth.state import CALLBACK_IRQ, CALLBACK_VECTOR, CPU_SIGNATURE, Frames, State

__all__ = ["libxc_records"]

_BATCH: Final = 1024
"""Pages of a PAGE_DATA record at most, as libxc sends them."""
_TYPE_BIT: Final = 60
_L4_PINNED, _L3_PINNED = 0xC, 0xB
_NORMAL: Final = 0
_STORE, _CONSOLE, _IDENT_PT = 1, 17, 12
_STORE_PFN, _IDENT_PFN, _CONSOLE_PFN = 0xFEFFC, 0xFEFFE, 0xFEFFF
"""Where the domain builder puts an HVM guest's special pages."""
_NO_SUBLEAF: Final = 0xFFFFFFFF
_WITH_SUBLEAVES: Final = {4: 1, 7: 1, 0xB: 1, 0xD: 3}
"""Leaves that have subleaves, and how many."""
_LEAVES: Final = (*range(0xE), 0x40000000, 0x40000100, *range(0x80000000, 0x80000009))
_VENDOR: Final = (0x756E6547, 0x6C65746E, 0x49656E69)
_CPUID: Final = {
    (0, 0): (0xD, *_VENDOR),
    # SSE3 to SSE4.2, AES, POPCNT, XSAVE, AVX, under a hypervisor; all from FPU to SSE2, but PSN.
    (1, 0): (CPU_SIGNATURE, 8 << 8, 0x96982203, 0x078BFBFF),
    # Components x87, SSE and AVX in 832 bytes; AVX takes 256 of them from 576 on.
    (0xD, 0): (7, 832, 832, 0),
    (0xD, 2): (256, 576, 0, 0),
    (0x80000000, 0): (0x80000008, 0, 0, 0),
    # LAHF and LZCNT; SYSCALL, NX, RDTSCP, long mode.
    (0x80000001, 0): (0, 0, 0x21, 0x28100800),
    # 40 bits of physical addresses, 48 of virtual ones.
    (0x80000008, 0): (0x3028, 0, 0, 0),
}
"""What CPUID says: EAX, EBX, ECX, EDX by leaf and subleaf, where it says something.

A Xen takes the vCPUs' CR4, EFER and XSAVE areas only if the policy has the features for them.
"""
_POLICY_MSRS: Final = (0xCE, 0x10A)
"""MSR_INTEL_PLATFORM_INFO and MSR_ARCH_CAPABILITIES, with nothing that a host may lack."""


def libxc_records(draft: ImageDraft) -> Records:
    """Return libxc's records, in the order that its specification wants."""
    is_pv = draft.domain.kind == "pv"
    records = _pv_records(draft) if is_pv else _hvm_records(draft)
    return [*records, (record_number("END"), b"")]


def _pv_records(draft: ImageDraft) -> Records:
    state = State(draft.host, draft.domain, draft.rng)
    layout = _PvLayout(draft.domain)
    frames = Frames(layout.page_table, layout.start_info)
    return [
        state.pv_info(),
        *_policies(draft),
        _p2m_frames(layout),
        *_page_data(layout.pages, draft),
        state.tsc(),
        state.shared_info(),
        *state.pv_vcpus([frames] * draft.domain.vcpus, xsave=True),
    ]


def _hvm_records(draft: ImageDraft) -> Records:
    state = State(draft.host, draft.domain, draft.rng)
    special = (_STORE_PFN, _IDENT_PFN, _CONSOLE_PFN)
    pfns = [*range(draft.domain.pages - len(special)), *special]
    params = {_STORE: _STORE_PFN, _CONSOLE: _CONSOLE_PFN, _IDENT_PT: _IDENT_PFN * GUEST_PAGE_SIZE}
    return [
        *_policies(draft),
        *_page_data([(pfn, _NORMAL) for pfn in pfns], draft),
        state.tsc(),
        state.hvm_params({CALLBACK_IRQ: CALLBACK_VECTOR, **params}),
        (record_number("HVM_CONTEXT"), state.hvm_context()),
    ]


class _PvLayout:
    """A PV guest's memory: normal pages, and at the top its page table and its P2M."""

    def __init__(self, domain: DomainPlan):
        self.count = domain.pages
        frames = -(-domain.pages * domain.width // GUEST_PAGE_SIZE)
        self.p2m = [self.count - 1 - number for number in range(frames)]
        self.page_table = self.p2m[-1] - 1
        self.start_info = self.page_table - 1
        pinned = _L4_PINNED if domain.width == 8 else _L3_PINNED
        self.pages = [(pfn, _NORMAL) for pfn in range(self.count)]
        self.pages[self.page_table] = (self.page_table, pinned)


def _p2m_frames(layout: _PvLayout) -> tuple[int, bytes]:
    document = {"start_pfn": 0, "end_pfn": layout.count - 1, "p2m_pfns": layout.p2m}
    return record("X86_PV_P2M_FRAMES", "little", document)


def _page_data(pages: list[tuple[int, int]], draft: ImageDraft) -> Iterator[tuple[int, bytes]]:
    for start in range(0, len(pages), _BATCH):
        batch = pages[start : start + _BATCH]
        pfns = [{"raw": kind << _TYPE_BIT | pfn} for pfn, kind in batch]
        document = {"count": len(pfns), "reserved": 0, "pfns": pfns}
        number, head = record("PAGE_DATA", draft.byte_orders["libxc"], document)
        contents = [_content(pfn, kind, draft.host.fill) for pfn, kind in batch]
        yield number, head + b"".join(contents)


def _content(pfn: int, kind: int, fill: int) -> bytes:
    """Return a page: empty if it is a page table, else one that tells its number or the fill."""
    if kind != _NORMAL:
        return bytes(GUEST_PAGE_SIZE)
    return (
        bytes([fill]) * GUEST_PAGE_SIZE
        if fill
        else pfn.to_bytes(8, "little") * (GUEST_PAGE_SIZE // 8)
    )


def _policies(draft: ImageDraft) -> Records:
    """Return what version 3 has more than version 2."""
    if draft.headers["libxc_image::ihdr"]["version"] < 3:
        return []
    names = ("eax", "ebx", "ecx", "edx")
    leaves = [
        {
            "leaf": leaf,
            "subleaf": subleaf if leaf in _WITH_SUBLEAVES else _NO_SUBLEAF,
            **dict(zip(names, _CPUID.get((leaf, subleaf), (0, 0, 0, 0)), strict=True)),
        }
        for leaf in _LEAVES
        for subleaf in range(_WITH_SUBLEAVES.get(leaf, 1))
    ]
    msrs = [{"index": index, "flags": 0, "value": 0} for index in _POLICY_MSRS]
    return [
        record("X86_CPUID_POLICY", "little", {"leaves": leaves}),
        record("X86_MSR_POLICY", "little", {"msrs": msrs}),
        (record_number("STATIC_DATA_END"), b""),
    ]
