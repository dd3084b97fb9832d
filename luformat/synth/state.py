"""The state of one domain as records: what a handover and a domain image have in common."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from luformat.layout.layouts import field_spec, size_of
from luformat.layout.limits import GUEST_PAGE_SIZE, PV_ADDRESSES
from luformat.synth.bodies import hvm_body, hvm_entry, new_record, record
from luformat.synth.host import DomainPlan, Host

__all__ = ["CALLBACK_IRQ", "CALLBACK_VECTOR", "CPU_SIGNATURE", "Frames", "State"]

CALLBACK_IRQ: Final = 0
"""HVM_PARAM_CALLBACK_IRQ."""
CALLBACK_VECTOR: Final = 0x02000000_000000F3
"""Events as interrupt vector 0xF3, the one that Linux takes."""

CPU_SIGNATURE: Final = 0x306F2
"""Family, model and stepping of the built machine's CPUs."""
_HVM_MAGIC: Final = 0x54381286
_KERNEL: Final = {8: 0xFFFFFFFF_81000000, 4: 0xC1000000}
_STACKS: Final = {8: 0xFFFFC900_00000000, 4: 0xC8000000}
_PAT: Final = (6, 4, 7, 0, 6, 4, 7, 0)
_VALID: Final = 0x3D
"""Flags of a vCPU context: FPU state valid, in the kernel, both callbacks mask, online."""
_XCR0: Final = 7
"""The components x87, SSE and AVX."""
_AREA: Final = {"header": {"xstate_bv": _XCR0}}
_FEATURES_ENABLES: Final = 0x140
"""MSR_INTEL_MISC_FEATURES_ENABLES, whose value 0 is all that any host takes."""
_RECORDS: Final = "xen_migration_records"
_LAST_FIELDS: Final = {"LAPIC": "tdt_msr"}
"""Where an entry of the context ended in Xen 4.14, which wrote all others in the newest form."""


@dataclass(frozen=True, slots=True)
class Frames:
    """Frame numbers that a PV vCPU refers to: MFNs in a handover, PFNs in a domain image."""

    page_table: int
    start_info: int


class State:
    """Makes the records of one domain, with `fill` of the host in all fields without a value."""

    def __init__(self, host: Host, domain: DomainPlan, rng: random.Random):
        self._host = host
        self._domain = domain
        self._rng = rng
        self._width = domain.width

    def _blank(self, size: int) -> bytes:
        return bytes([self._host.fill]) * size

    def tsc(self) -> tuple[int, bytes]:
        """Return X86_TSC_INFO."""
        blank = bytes(size_of(f"{_RECORDS}::x86_tsc_info"))
        nsec = self._rng.getrandbits(40)
        return new_record("X86_TSC_INFO", "little", blank, khz=2_400_000, nsec=nsec)

    def pv_info(self) -> tuple[int, bytes]:
        """Return X86_PV_INFO."""
        levels = 4 if self._width == 8 else 3
        blank = bytes(size_of(f"{_RECORDS}::x86_pv_info"))
        return new_record("X86_PV_INFO", "little", blank, guest_width=self._width, pt_levels=levels)

    def shared_info(self) -> tuple[int, bytes]:
        """Return SHARED_INFO."""
        blank = self._blank(GUEST_PAGE_SIZE)
        return new_record("SHARED_INFO", "little", blank, self._width)

    def pv_vcpus(self, frames: Sequence[Frames], *, xsave: bool) -> Iterator[tuple[int, bytes]]:
        """Yield the records of every vCPU; `frames` has what each of them refers to."""
        for vcpu in range(self._domain.vcpus):
            yield self._basic(vcpu, frames[vcpu])
            yield self._extended(vcpu)
            if xsave:
                yield self._xsave(vcpu)
            if self._domain.full_state:
                yield self._msrs(vcpu)

    def _basic(self, vcpu: int, frames: Frames) -> tuple[int, bytes]:
        rng, width = self._rng, self._width
        letter = "r" if width == 8 else "e"
        registers = {
            f"{letter}ip": _KERNEL[width] + rng.randrange(1 << 23),
            f"{letter}sp": _STACKS[width] + rng.randrange(1 << 20) * 16,
            f"{letter}ax": rng.getrandbits(32),
            f"{letter}flags": 0x246,
            "cs": 0xE033 if width == 8 else 0xE019,
            "ss": 0xE02B if width == 8 else 0xE021,
        }
        if vcpu == 0:
            # Where libxc looks for the frame of the start info page, to translate it.
            registers["rdx" if width == 8 else "edx"] = frames.start_info
        table = frames.page_table
        cr3 = table << 12 if width == 8 else (table << 12 | table >> 20) & 0xFFFFFFFF
        context: dict[str, Any] = {
            "flags": _VALID,
            "user_regs": registers,
            "gdt_ents": 0,
            "cr0": 0x80050033,
            "cr3": cr3,
            "vm_assist": 0x20,
            "ldt_base": 0,
            "ldt_ents": 0,
            **{f"dr{number}": 0 for number in range(4)},
            "dr6": 0xFFFF0FF0,
            "dr7": 0x400,
        }
        if width == 8:
            context |= dict.fromkeys(("user_cr3", *PV_ADDRESSES), 0)
        key = f"xen_pv_vcpu::guest_context_{8 * width}"
        blank = bytearray(self._blank(size_of(key)))
        traps = field_spec(key, "traps")  # addresses, which no filling is
        start, end = traps["offset"], traps["offset"] + traps["width"]
        blank[start:end] = bytes(end - start)
        return self._vcpu("X86_PV_VCPU_BASIC", vcpu, bytes(blank), context)

    def _extended(self, vcpu: int) -> tuple[int, bytes]:
        size = size_of("xen_pv_vcpu::extended_context")
        context = {
            "vcpu": vcpu,
            "len_context": size,
            "syscall32_callback_eip": 0,
            "sysenter_callback_eip": 0,
            "syscall32_disables_events": 1,
            "sysenter_disables_events": 0,
            "mcg_cap": 0,
            "padding": "0000",
        }
        return self._vcpu("X86_PV_VCPU_EXTENDED", vcpu, self._blank(size), context)

    def _xsave(self, vcpu: int) -> tuple[int, bytes]:
        context = {"xcr0": _XCR0, "xcr0_accum": _XCR0, "area": _AREA}
        head = field_spec(f"{_RECORDS}::x86_pv_vcpu_xsave", "context")["offset"]
        head += field_spec("xen_pv_vcpu::xsave_context", "area")["offset"]
        blank = bytes(head) + self._area()
        name = "X86_PV_VCPU_XSAVE"
        return new_record(name, "little", blank, vcpu_id=vcpu, context=context)

    def _area(self) -> bytes:
        """Return an XSAVE area whose header is zero."""
        extended = field_spec("x86_xsave", "extended")["offset"]
        area = self._blank(extended + size_of("x86_xsave::standard_region", "avx"))
        header = field_spec("x86_xsave", "header")
        # The header tells which components follow: what fills the others must not stand there.
        start, length = header["offset"], header["width"]
        return area[:start] + bytes(length) + area[start + length :]

    def _msrs(self, vcpu: int) -> tuple[int, bytes]:
        msrs = [{"index": _FEATURES_ENABLES, "reserved": 0, "value": 0}]
        document = {"vcpu_id": vcpu, "reserved": 0, "msrs": msrs}
        return record("X86_PV_VCPU_MSRS", "little", document)

    def _vcpu(
        self, name: str, vcpu: int, blank: bytes, context: dict[str, Any]
    ) -> tuple[int, bytes]:
        head = field_spec(f"{_RECORDS}::{name.lower()}", "context")["offset"]
        return new_record(name, "little", bytes(head) + blank, vcpu_id=vcpu, context=context)

    def hvm_params(self, params: dict[int, int]) -> tuple[int, bytes]:
        """Return HVM_PARAMS: values by the number of the parameter."""
        entries = [{"index": index, "value": value} for index, value in params.items()]
        document = {"count": len(entries), "reserved": 0, "params": entries}
        return record("HVM_PARAMS", self._host.byte_order, document)

    def hvm_context(self) -> bytes:
        """Return the context of an HVM domain, entries of a kind together as Xen writes them."""
        rng = self._rng
        vcpus = range(self._domain.vcpus)
        header = {"magic": _HVM_MAGIC, "version": 1, "cpuid": CPU_SIGNATURE, "gtsc_khz": 2_400_000}
        parts = [hvm_body("HEADER", 0, bytes(_hvm_size("HEADER")), **header)]
        for vcpu in vcpus:
            registers = {
                "rax": rng.getrandbits(32),
                "rbx": rng.getrandbits(32),
                "rsp": _STACKS[8] + rng.randrange(1 << 20) * 16,
                "rip": _KERNEL[8] + rng.randrange(1 << 23),
                "rflags": 0x246,
                "cr0": 0x80050033,
                "cr3": rng.randrange(1 << 16) << 12,
                "cr4": 0x6F0,
                "dr6": 0xFFFF0FF0,
                "dr7": 0x400,
                "cs_sel": 0x10,
                "ss_sel": 0x18,
                "cs_limit": 0xFFFFFFFF,
                "cs_arbytes": 0xA9B,
                "ss_arbytes": 0xC93,
                "msr_efer": 0xD01,
                "msr_tsc_aux": 0,
                "pending_event": 0,
                "flags": 1,
                "tsc": rng.getrandbits(44),
                "pad0": 0,
            }
            parts.append(self._entry("CPU", vcpu, **registers))
        for vcpu in vcpus:
            base = 0xFEE00800 | (0x100 if vcpu == 0 else 0)
            fields = {"apic_base_msr": base, "timer_divisor": 1, "disabled": 0}
            parts.append(self._entry("LAPIC", vcpu, **fields))
        for vcpu in vcpus:
            apic_id = {"value": vcpu * 2 << 24, "reserved": "00" * 12}
            parts.append(self._entry("LAPIC_REGS", vcpu, id=apic_id))
        mtrr = {"msr_pat_cr": {"types": [*_PAT]}, "msr_mtrr_cap": 0x508, "msr_mtrr_def_type": 0xC06}
        parts += [self._entry("MTRR", vcpu, **mtrr) for vcpu in vcpus]
        if self._domain.full_state:
            parts += [self._cpu_xsave(vcpu) for vcpu in vcpus]
        parts.append(hvm_entry(0, 0, b""))
        return b"".join(parts)

    def _cpu_xsave(self, vcpu: int) -> bytes:
        words = dict.fromkeys(("xfeature_mask", "xcr0", "xcr0_accum"), _XCR0)
        blank = (
            bytes(field_spec("xen_hvm_context::cpu_xsave", "save_area")["offset"]) + self._area()
        )
        return hvm_body("CPU_XSAVE", vcpu, blank, **words, save_area=_AREA)

    def _entry(self, name: str, vcpu: int, **fields: Any) -> bytes:
        return hvm_body(name, vcpu, self._blank(_hvm_size(name)), **fields)


def _hvm_size(name: str) -> int:
    return size_of(f"xen_hvm_context::{name.lower()}", _LAST_FIELDS.get(name))
