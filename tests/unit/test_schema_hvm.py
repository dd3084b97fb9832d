"""The HVM context and the XSAVE area: where fields lie, corpus values, bytes that come back."""

from __future__ import annotations

import io
import random
import re
import struct
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream
from luformat_ksy.x86_fxsave import X86Fxsave
from luformat_ksy.x86_xsave import X86Xsave
from luformat_ksy.xen_hvm_context import XenHvmContext

from tests.support.corpus import saved_records
from tests.support.framing import entry

SAVE = Path(__file__).resolve().parents[1] / "data" / "save"
SaveType = XenHvmContext.SaveType
END = entry(0)
COMPACTED = 1 << 63


def parse(data: bytes, kind: Any = XenHvmContext) -> Any:
    found = kind(KaitaiStream(io.BytesIO(data)))
    found._read()
    return found


def written(parsed: Any, size: int) -> bytes:
    parsed._fetch_instances()
    parsed._check()
    out = KaitaiStream(io.BytesIO(bytearray(size)))
    parsed._write(out)
    return bytes(out.to_byte_array())


def noise(size: int, seed: int = 1) -> bytes:
    """Octets without a zero, so that every one that gets lost shows."""
    return bytes(random.Random(size * 1000 + seed).choices(range(1, 256), k=size))


def body_of(code: int, body: bytes) -> Any:
    """Parse `body` as the only entry, and hold it to its own octets."""
    blob = entry(code, body, 3) + END
    context = parse(blob)
    assert [e.typecode for e in context.entries] == [code, SaveType.terminator]
    assert (context.entries[0].instance, context.entries[0].len_body) == (3, len(body))
    assert written(context, len(blob)) == blob
    return context.entries[0].body


def xsave_image(size: int, xstate_bv: int = 0, xcomp_bv: int = 0) -> bytes:
    header = struct.pack("<QQ", xstate_bv, xcomp_bv) + noise(48)
    return (noise(512) + header + noise(max(size - 576, 0), 2))[:size]


def xsave(data: bytes) -> Any:
    area = parse(data, X86Xsave)
    assert written(area, len(data)) == data
    return area


def corpus_blob() -> bytes:
    """The `HVM_CONTEXT` record of the saved PVH domain."""
    return dict(saved_records("pvhtiny-p"))[9]


@cache
def printed() -> list[tuple[int, int, int, str]]:
    """What `xen-hvmctx` printed: type, instance, length and the text of each entry."""
    text = (SAVE / "pvhtiny-p.hvmctx-after.txt").read_text()
    heads = re.split(
        r"^Entry \d+: type (\d+) instance (\d+), length (\d+)\n", text, flags=re.MULTILINE
    )[1:]
    rows = zip(heads[0::4], heads[1::4], heads[2::4], heads[3::4], strict=True)
    return [(int(kind), int(instance), int(length), body) for kind, instance, length, body in rows]


def number(text: str, label: str) -> int:
    found = re.search(rf"(?<![\w]){re.escape(label)} +(?:0x)?([0-9a-f]+)\b", text)
    assert found, label
    return int(found[1], 16)


def test_corpus_entries_are_those_that_xen_hvmctx_lists() -> None:
    blob = corpus_blob()
    context = parse(blob)
    assert [(int(e.typecode), e.instance, e.len_body) for e in context.entries] == [
        row[:3] for row in printed()
    ]
    assert not hasattr(context, "trailing")
    for found in context.entries:
        assert not hasattr(found.body, "trailing"), found.typecode
    assert written(context, len(blob)) == blob


@pytest.mark.parametrize("index", [1, 2])
def test_corpus_cpu_has_the_printed_registers(index: int) -> None:
    cpu, text = parse(corpus_blob()).entries[index].body, printed()[index][3]
    names = [
        "rbx",
        "rcx",
        "rdx",
        "rbp",
        "rsi",
        "rdi",
        "rsp",
        "r8",
        "r9",
        "r10",
        "r11",
        "r12",
        "r13",
        "r14",
        "r15",
        "rip",
        "rflags",
    ]
    for name in [*names, "cr0", "cr2", "cr3", "cr4", "dr0", "dr1", "dr2", "dr3", "dr6", "dr7"]:
        assert getattr(cpu, name) == number(text, name), name
    for label in ("lstar", "cstar", "star"):
        assert getattr(cpu, f"msr_{label}") == number(text, label)
    assert cpu.msr_syscall_mask == number(text, "sfmask")
    assert cpu.msr_efer == number(text, "efer")
    assert cpu.shadow_gs == number(text, "shadow gs")
    assert (cpu.pending_event, cpu.error_code) == (number(text, "event"), number(text, "error"))
    segment = r"^ +{} +(?:0x)?([0-9a-f]+) \( *(?:0x)?(\w+) \+ +(?:0x)?(\w+) / +(?:0x)?(\w+)\)"
    for name in ["cs", "ds", "es", "fs", "gs", "ss", "tr", "ldtr"]:
        found = re.search(segment.format(name), text, re.MULTILINE)
        assert found, name
        fields = [getattr(cpu, f"{name}_{part}") for part in ("sel", "base", "limit", "arbytes")]
        assert fields == [int(part, 16) for part in found.groups()], name
    fpu = cpu.fpu_regs
    assert (fpu.fcw, fpu.fsw) == (number(text, "fcw"), number(text, "fsw"))
    assert (fpu.mxcsr, fpu.mxcsr_mask) == (number(text, "mxcsr"), number(text, "mask"))
    assert fpu.fpu_word_size == 4


def test_corpus_cpu_flags_are_named() -> None:
    cpu = parse(corpus_blob()).entries[1].body
    on = {
        n
        for n in ["pe", "mp", "em", "ts", "et", "ne", "wp", "am", "nw", "cd", "pg"]
        if getattr(cpu, f"cr0_{n}")
    }
    assert (cpu.cr0, on) == (0x80050033, {"pe", "mp", "et", "ne", "wp", "am", "pg"})
    assert (cpu.efer_sce, cpu.efer_lme, cpu.efer_lma, cpu.efer_nxe, cpu.efer_svme) == (
        True, True, True, True, False,
    )  # fmt: skip
    assert cpu.cs_arbytes == 0xA9B
    assert (cpu.cs_type, cpu.cs_dpl, cpu.cs_s, cpu.cs_p) == (11, 0, True, True)
    assert (cpu.cs_avl, cpu.cs_l, cpu.cs_db, cpu.cs_g) == (False, True, False, True)
    assert not cpu.ds_p
    assert cpu.fpu_initialised
    assert not cpu.pending_valid


def test_corpus_apic_registers_are_those_printed() -> None:
    for index in (5, 6):
        entry_, text = parse(corpus_blob()).entries[index], printed()[index][3]
        values = {int(a, 16): int(v, 16) for a, v in re.findall(r"0x(\w{3}): 0x(\w{8})", text)}
        assert len(values) == 64
        regs = entry_.body
        by_place = {
            0x20: regs.id, 0x30: regs.version, 0x80: regs.tpr, 0xD0: regs.ldr, 0xE0: regs.dfr,
            0xF0: regs.svr, 0x100: regs.isr[0], 0x1F0: regs.tmr[7], 0x200: regs.irr[0],
            0x280: regs.esr, 0x2F0: regs.lvt_cmci, 0x300: regs.icr_low, 0x310: regs.icr_high,
            0x320: regs.lvt_timer, 0x330: regs.lvt_thermal, 0x340: regs.lvt_pmc,
            0x350: regs.lvt_lint0, 0x360: regs.lvt_lint1, 0x370: regs.lvt_error,
            0x380: regs.timer_initial, 0x3E0: regs.timer_divide, 0x3F0: regs.self_ipi,
        }  # fmt: skip
        assert {place: reg.value for place, reg in by_place.items()} == {
            place: values[place] for place in by_place
        }
    lint1 = regs.lvt_lint1
    assert (lint1.delivery_mode.name, lint1.is_masked) == ("nmi", True)
    assert (regs.svr.is_enabled, regs.version.max_lvt) == (True, 5)


def test_corpus_small_entries() -> None:
    bodies = [e.body for e in parse(corpus_blob()).entries]
    header, lapic, mtrr, area, vmce = bodies[0], bodies[3], bodies[10], bodies[12], bodies[14]
    assert (header.magic, header.version, header.gtsc_khz) == (0x54381286, 1, 2596121)
    assert (header.changeset, header.cpuid) == (2**64 - 1, 0x00060FB1)
    assert (lapic.apic_base_msr, lapic.disabled, lapic.timer_divisor) == (0xFEE00D00, 2, 2)
    assert (lapic.is_bsp, lapic.is_x2apic, lapic.sw_disabled) == (True, True, True)
    assert bytes(mtrr.msr_pat_cr.types) == (0x7040600070406).to_bytes(8, "little")
    assert [t.name for t in mtrr.msr_pat_cr.types[:3]] == [
        "write_back", "write_through", "uncached_minus",
    ]  # fmt: skip
    assert (mtrr.msr_mtrr_cap, mtrr.vcnt, mtrr.default_type.name) == (0x508, 8, "write_back")
    assert mtrr.msr_mtrr_def_type == 0x806
    assert (vmce.caps, vmce.mci_ctl2_bank0, vmce.mcg_ext_ctl) == (2, 0, 0)
    # The guest never enabled AVX; PKRU lies where Intel CPUs have it.
    assert area.xcr0_accum == 0x203
    assert (area.save_area.header.xstate_bv, area.save_area.header.xcomp_bv) == (0x203, 0)
    assert area.save_area.extended.pkru.pkru == 0x55555554
    assert area.save_area.legacy.fcw == 0x37F


CPU_PLACES = {
    "rax": 512, "rip": 640, "rflags": 648, "cr0": 656, "cr4": 680, "dr7": 728, "cs_sel": 736,
    "cs_limit": 768, "gdtr_limit": 804, "cs_base": 808, "cs_arbytes": 888, "ldtr_arbytes": 916,
    "sysenter_cs": 920, "shadow_gs": 944, "msr_star": 968, "msr_efer": 992, "msr_tsc_aux": 1000,
    "tsc": 1008, "pending_event": 1016, "error_code": 1020, "flags": 1024, "pad0": 1028,
}  # fmt: skip
PLACES = {
    2: (1032, CPU_PLACES),
    4: (400, {"base_address": 0, "ioregsel": 8, "id": 12}),
    5: (32, {"apic_base_msr": 0, "disabled": 8, "timer_divisor": 12, "tdt_msr": 16,
             "pending_esr": 24}),
    10: (56, {"speaker_data_on": 48}),
    11: (24, {"seconds": 0, "year": 9, "reg_d": 13, "cmos_index": 14, "rtc_offset": 16}),
    12: (1048, {"capability": 0, "counter_period": 4, "config": 16, "isr": 32, "mc64": 240}),
    14: (240, {"msr_mtrr_cap": 224, "msr_mtrr_def_type": 232}),
    15: (32, {"hypercall_gpa": 0, "time_ref_count": 16, "reference_tsc": 24}),
    17: (216, {"vp_assist_msr": 0, "apic_assist_pending": 8, "simp_msr": 16}),
    18: (32, {"caps": 0, "mci_ctl2_bank0": 8, "mci_ctl2_bank1": 16, "mcg_ext_ctl": 24}),
}  # fmt: skip


@pytest.mark.parametrize("code", PLACES)
def test_fields_lie_where_the_headers_put_them(code: int) -> None:
    size, places = PLACES[code]
    base = body_of(code, bytes(size))
    assert all(getattr(base, name) == 0 for name in places)
    for name, place in places.items():
        body = bytearray(size)
        body[place] = 0x5A
        found = body_of(code, bytes(body))
        assert {n: getattr(found, n) for n in places if getattr(found, n)} == {name: 0x5A}


def test_repeated_fields_lie_where_the_headers_put_them() -> None:
    body = bytearray(400)
    body[16 + 8 * 47 : 16 + 8 * 48] = bytes.fromhex("51 b9 01 00 00 00 00 07")
    pin = body_of(4, bytes(body)).redirtbl[47]
    assert (pin.vector, pin.dest_id, pin.delivery_mode.name) == (0x51, 7, "lowest_priority")
    assert (pin.is_logical, pin.delivery_status, pin.is_active_low) == (True, True, True)
    assert (pin.remote_irr, pin.is_level, pin.is_masked, pin.reserve) == (False, True, True, 0)
    timer = body_of(12, bytes(256 + 32 * 2 + 8) + b"\x2a" + bytes(1048 - 329)).timers[2]
    assert timer.cmp == 0x2A
    assert body_of(12, bytes(1024 + 16) + b"\x2b" + bytes(7)).period == [0, 0, 0x2B]
    mtrr = body_of(14, bytes(8 + 16 * 7) + b"\x06\x10" + bytes(240 - 122))
    assert (mtrr.msr_mtrr_var[7].mem_type.name, mtrr.msr_mtrr_var[7].base_pfn) == ("write_back", 1)
    mtrr = body_of(14, bytes(136 + 8 * 10) + b"\x05" + bytes(240 - 217))
    assert mtrr.fix4k_f8000.types[0].name == "write_protected"
    pit = body_of(10, bytes(32) + struct.pack("<IHBBBBBBBBBB", 65536, 9, 3, *range(9)) + bytes(8))
    channel = pit.channels[2]
    assert (channel.count, channel.latched_count) == (65536, 9)
    assert (channel.mode, channel.gate) == (6, 8)


@pytest.mark.parametrize(
    ("code", "size", "absent"),
    [
        (1, 24, []), (2, 1024, ["flags", "pad0"]), (2, 1032, []), (3, 8, []), (4, 400, []),
        (5, 16, ["tdt_msr", "pending_esr"]), (5, 24, ["pending_esr"]), (5, 32, []), (6, 1024, []),
        (7, 16, []), (8, 8, []), (9, 8, []), (10, 56, []), (11, 16, ["rtc_offset"]), (11, 24, []),
        (12, 1048, []), (13, 8, []), (14, 240, []), (15, 16, ["time_ref_count", "reference_tsc"]),
        (15, 24, ["reference_tsc"]), (15, 32, []), (17, 8, ["apic_assist_pending", "simp_msr"]),
        (17, 16, ["simp_msr", "sint_msr", "stimer_count_msr"]), (17, 216, []),
        (18, 8, ["mci_ctl2_bank0", "mcg_ext_ctl"]), (18, 24, ["mcg_ext_ctl"]), (18, 32, []),
        (19, 8, []),
    ],
)  # fmt: skip
def test_every_form_keeps_its_octets(code: int, size: int, absent: list[str]) -> None:
    body = body_of(code, noise(size))
    assert [name for name in absent if hasattr(body, name)] == []
    assert not hasattr(body, "trailing")
    if not absent:
        assert body_of(code, noise(size + 5)).trailing == noise(size + 5)[size:]


@pytest.mark.parametrize(
    ("code", "size"),
    [(1, 23), (2, 1016), (2, 1023), (3, 7), (4, 399), (6, 1023), (7, 15), (9, 4), (10, 52),
     (12, 1040), (13, 6), (14, 232), (15, 8), (17, 4), (18, 12), (19, 0), (20, 7)],
)  # fmt: skip
def test_a_body_that_is_too_short_ends_in_an_error(code: int, size: int) -> None:
    with pytest.raises(EOFError):
        parse(entry(code, noise(size)) + END)


@pytest.mark.parametrize("code", [0, 21, 22, 34, 35, 0x1234, 0xFFFF])
def test_types_without_a_layout_are_kept(code: int) -> None:
    blob = entry(code, noise(13)) + (END if code else b"")
    context = parse(blob)
    assert context.entries[0].body == noise(13)
    assert written(context, len(blob)) == blob
    if 22 <= code <= 34:
        assert context.entries[0].typecode.name == f"amazon_{code}"


def test_octets_behind_the_end_are_kept() -> None:
    blob = corpus_blob() + noise(11)
    context = parse(blob)
    assert context.trailing == noise(11)
    assert written(context, len(blob)) == blob


@pytest.mark.parametrize("cut", [1, 4, 8, 9, 40, 700])
def test_a_cut_context_yields_what_is_there(cut: int) -> None:
    blob = corpus_blob()[:-cut]
    context = XenHvmContext(KaitaiStream(io.BytesIO(blob)))
    with pytest.raises(EOFError):
        context._read()
    assert context.entries[1].body.cr0 == 0x80050033


def test_msrs_are_counted() -> None:
    msrs = [(0x48, 0, 5), (0xC001011F, 0, 2**63), (0x1234, 7, 1)]
    body = struct.pack("<I", 3) + noise(4) + b"".join(struct.pack("<IIQ", *m) for m in msrs)
    found = body_of(20, body)
    assert [(m.index, m.reserved, m.val) for m in found.msrs] == msrs
    assert found.msrs[0].index.name == "spec_ctrl"
    assert body_of(20, body + noise(3)).trailing == noise(3)
    with pytest.raises(EOFError):
        parse(entry(20, struct.pack("<II", 2**32 - 1, 0) + bytes(64)) + END)


def test_older_viridian_and_machine_check_forms_have_no_newer_flags() -> None:
    assert body_of(18, noise(8)).lmce_en is None
    assert body_of(15, noise(24)).reference_tsc_enabled is None
    assert body_of(17, noise(16)).simp_enabled is None
    assert body_of(2, bytes(1024)).fpu_initialised is None
    guest = body_of(15, bytes(8) + bytes.fromhex("002805000a000181") + bytes(16)).guest_os_id
    assert (guest.build_number, guest.minor, guest.major) == (0x2800, 0, 10)
    assert (guest.vendor, guest.is_open_source) == (0x8101, True)


@pytest.mark.parametrize("size", [0, 512, 576, 832, 960, 1088, 1152, 1664, 2688, 2696, 2816, 11008])
def test_standard_xsave_area_of_any_length(size: int) -> None:
    data = xsave_image(size)
    area = xsave(data)
    ends = {"avx": 832, "bndregs": 1024, "bndcsr": 1088, "opmask": 1152, "zmm_hi256": 1664,
            "hi16_zmm": 2688, "pkru": 2696, "tilecfg": 2816, "tiledata": 11008}  # fmt: skip
    region = getattr(area, "extended", None)
    assert {n for n in ends if hasattr(region, n)} == {n for n, e in ends.items() if e <= size}
    assert not hasattr(region, "trailing")
    if size >= 2696:
        word = struct.Struct("<Q").unpack_from
        assert region.avx.ymm_hi[15].hi == word(data, 576 + 248)[0]
        assert region.bndregs.bnd[3].lower == word(data, 960 + 48)[0]
        assert region.bndcsr.bndcfgu == word(data, 1024)[0]
        assert region.opmask.k[7] == word(data, 1088 + 56)[0]
        assert region.zmm_hi256.zmm_hi256[15].words[3] == word(data, 1152 + 504)[0]
        assert region.hi16_zmm.zmm[15].words[7] == word(data, 1664 + 1016)[0]
        assert region.pkru.pkru == struct.unpack_from("<I", data, 2688)[0]
    if size == 11008:
        assert region.tiledata.tiles[7].rows[15].words[7] == word(data, 11000)[0]


@pytest.mark.parametrize("size", [2432, 2440])
def test_standard_xsave_area_of_amd(size: int) -> None:
    data = xsave_image(size, 0x2E7)
    area = xsave(data)
    region = area.extended_amd
    assert not hasattr(area, "extended")
    word = struct.Struct("<Q").unpack_from
    assert region.opmask.k[0] == word(data, 832)[0]
    assert region.zmm_hi256.zmm_hi256[0].words[0] == word(data, 896)[0]
    assert region.hi16_zmm.zmm[0].words[0] == word(data, 1408)[0]
    if size == 2440:
        assert region.pkru.pkru == struct.unpack_from("<I", data, 2432)[0]


def test_apx_takes_the_place_of_mpx() -> None:
    data = xsave_image(1088, 1 << 19)
    region = xsave(data).extended
    assert not hasattr(region, "bndregs")
    assert region.apx.r == list(struct.unpack_from("<16Q", data, 960))


@pytest.mark.parametrize(
    ("bits", "places", "size"),
    [
        ([2], {"avx": 576}, 832),
        ([2, 9], {"avx": 576, "pkru": 832}, 840),
        ([2, 9, 17, 18], {"pkru": 832, "tilecfg": 896, "tiledata": 960}, 9152),
        ([5, 6, 7], {"opmask": 576, "zmm_hi256": 640, "hi16_zmm": 1152}, 2176),
        ([8, 10, 11, 12, 13, 14, 15, 16],
         {"pt": 576, "pasid": 704, "cet_u": 712, "cet_s": 728, "hdc": 752, "uintr": 760,
          "lbr": 808, "hwp": 1616}, 1624),
        ([3, 4], {"bndregs": 576, "bndcsr": 640}, 704),
    ],
)  # fmt: skip
def test_compacted_xsave_area(bits: list[int], places: dict[str, int], size: int) -> None:
    xcomp = COMPACTED | 3 | sum(1 << bit for bit in bits)
    data = xsave_image(size, 3, xcomp)
    area = xsave(data)
    assert (area.header.is_compacted, area.header.xcomp_bv) == (True, xcomp)
    region = area.extended_compacted
    assert not hasattr(region, "trailing")
    first = {"avx": "ymm_hi", "pkru": "pkru", "opmask": "k", "zmm_hi256": "zmm_hi256",
             "hi16_zmm": "zmm", "bndregs": "bnd", "bndcsr": "bndcfgu", "tilecfg": "palette",
             "tiledata": "tiles", "pt": "rtit_ctl", "pasid": "pasid_msr", "cet_u": "u_cet",
             "cet_s": "pl0_ssp", "hdc": "pm_ctl1", "uintr": "handler", "lbr": "lbr_ctl",
             "hwp": "hwp_request"}  # fmt: skip
    for name, place in places.items():
        value: Any = getattr(getattr(region, name), first[name])
        while not isinstance(value, int):
            value = value[0] if isinstance(value, list) else getattr(value, value.SEQ_FIELDS[0])
        assert value & 0xFF == data[place], name
    cut = xsave(xsave_image(size + 24, 3, xcomp)).extended_compacted
    assert len(cut.trailing) == 24


def test_a_cut_xsave_area_yields_what_is_there() -> None:
    area = X86Xsave(KaitaiStream(io.BytesIO(xsave_image(2000, 0xE7))))
    with pytest.raises(EOFError):
        area._read()
    assert area.header.xstate_zmm_hi256
    assert len(area.extended.opmask.k) == 8
    assert not hasattr(area.extended.zmm_hi256, "trailing")
    assert not hasattr(area.extended, "pkru")


@pytest.mark.parametrize("size", [24, 24 + 576, 24 + 832, 24 + 2440, 24 + 2696])
def test_cpu_xsave_entry(size: int) -> None:
    body = struct.pack("<QQQ", 0x2E7, 7, 0x207) + xsave_image(size - 24)
    found = body_of(16, body)
    assert (found.xcr0, found.accum_pkru, found.xcr0_pkru) == (7, True, False)
    assert hasattr(found.save_area, "legacy") == (size > 24)


def test_fxsave_area() -> None:
    data = noise(512)
    area = parse(data, X86Fxsave)
    assert written(area, 512) == data
    pick = struct.unpack_from
    assert (area.fcw, area.fsw, area.ftw, area.fop) == pick("<HHBxH", data)
    assert (area.fip, area.fdp, area.mxcsr, area.mxcsr_mask) == pick("<QQII", data, 8)
    assert (area.fip_offset, area.fip_selector) == pick("<IH", data, 8)
    assert [(r.significand, r.sign_exponent) for r in area.st] == [
        pick("<QH", data, 32 + 16 * n) for n in range(8)
    ]
    assert [(r.lo, r.hi) for r in area.xmm] == [pick("<QQ", data, 160 + 16 * n) for n in range(16)]
    assert area.fpu_word_size == data[511]
    mxcsr = parse(bytes(24) + struct.pack("<I", 0x1F80) + bytes(484), X86Fxsave)
    assert (mxcsr.mxcsr_im, mxcsr.mxcsr_pm, mxcsr.mxcsr_ie, mxcsr.mxcsr_fz) == (
        True, True, False, False,
    )  # fmt: skip
