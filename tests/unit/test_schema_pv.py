"""Record bodies, PV vCPU state, shared info: corpus values, bytes that come back."""

from __future__ import annotations

import io
import struct
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from kaitaistruct import KaitaiStream
from luformat_ksy.xen_migration_records import XenMigrationRecords as Records
from luformat_ksy.xen_pv_vcpu import XenPvVcpu
from luformat_ksy.xen_shared_info import XenSharedInfo

from tests.support.corpus import saved_records
from tests.support.framing import unframed

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
HEADER = struct.Struct("<II")

PAGE_DATA, PV_INFO, P2M_FRAMES, VCPU_BASIC, VCPU_EXTENDED, VCPU_XSAVE = 1, 2, 3, 4, 5, 6
SHARED_INFO, TSC_INFO, HVM_PARAMS, STATIC_END, CPUID_POLICY, MSR_POLICY = 7, 8, 10, 16, 17, 18
BODY: dict[int, tuple[Any, ...]] = {
    0: (Records.EndRecord,),
    PAGE_DATA: (Records.PageData, False),
    PV_INFO: (Records.X86PvInfo,),
    P2M_FRAMES: (Records.X86PvP2mFrames,),
    VCPU_BASIC: (Records.X86PvVcpuBasic,),
    VCPU_EXTENDED: (Records.X86PvVcpuExtended,),
    VCPU_XSAVE: (Records.X86PvVcpuXsave,),
    SHARED_INFO: (Records.SharedInfo, 8),
    TSC_INFO: (Records.X86TscInfo,),
    HVM_PARAMS: (Records.HvmParams, False),
    STATIC_END: (Records.StaticDataEnd,),
    CPUID_POLICY: (Records.X86CpuidPolicy,),
    MSR_POLICY: (Records.X86MsrPolicy,),
}


def parse(body: bytes, cls: Any, *params: object) -> Any:
    parsed = cls(*params, KaitaiStream(io.BytesIO(body)))
    parsed._read()
    return parsed


def write(parsed: Any, length: int) -> bytes:
    out = KaitaiStream(io.BytesIO(bytearray(length)))
    parsed._write(out)
    return bytes(out.to_byte_array())


def round_trip(body: bytes, cls: Any, *params: object) -> Any:
    """Parse, see that writing gives the same octets, return what was parsed."""
    parsed = parse(body, cls, *params)
    parsed._fetch_instances()
    parsed._check()
    assert write(parsed, len(body)) == body
    return parsed


@cache
def corpus(name: str) -> list[tuple[int, bytes]]:
    """The records of the live update stream, or of the libxc image in a save file."""
    if name == "dom0":
        return list(unframed((DATA / "handover/ext/stream.bin").read_bytes()))
    return saved_records(name)


def bodies(name: str, record_type: int) -> list[Any]:
    cls, *params = BODY[record_type]
    return [parse(body, cls, *params) for kind, body in corpus(name) if kind == record_type]


@pytest.mark.parametrize("name", ["dom0", "pvtiny-p", "pvhtiny-p"])
def test_every_body_comes_back_byte_for_byte(name: str) -> None:
    seen: dict[int, int] = {}
    for record_type, body in corpus(name):
        seen[record_type] = seen.get(record_type, 0) + 1
        if record_type in BODY and (record_type != PAGE_DATA or seen[record_type] <= 8):
            cls, *params = BODY[record_type]
            round_trip(body, cls, *params)
    assert seen[0] == 1
    assert seen[TSC_INFO] == 1


def test_dom0_vcpus_hold_machine_frames_and_ring_3_selectors() -> None:
    ram_frames = 512 << 8
    vcpus = bodies("dom0", VCPU_BASIC)
    assert [vcpu.vcpu_id for vcpu in vcpus] == [0, 1]
    for vcpu in vcpus:
        context, regs = vcpu.context, vcpu.context.user_regs
        assert isinstance(context, XenPvVcpu.GuestContext64)
        assert regs.cs == 0xE033
        assert regs.ss == 0xE02B
        assert regs.cpl == 3
        assert context.vgcf_online
        assert context.vgcf_i387_valid
        assert context.cr3 % 4096 == 0
        assert 0 < context.cr3_frame < ram_frames
        assert 0 < context.user_cr3_frame < ram_frames
        used = -(-context.gdt_ents // 512)
        assert all(0 < frame < ram_frames for frame in context.gdt_frames[:used])
        assert not any(context.gdt_frames[used:])
        assert context.traps[14].vector == 14
        assert context.traps[14].address >> 47 == 0x1FFFF
        assert context.traps[3].dpl == 3
        assert context.traps[14].dpl == 0
        assert context.cr4_pae
        assert context.cr4_osxsave
        assert not context.cr4_smep
    assert vcpus[1].context.cr0_pe
    assert vcpus[1].context.cr0_pg
    assert vcpus[1].context.cr0_wp


def test_dom0_extended_contexts_name_their_vcpu() -> None:
    for number, body in enumerate(bodies("dom0", VCPU_EXTENDED)):
        context = body.context
        assert (body.vcpu_id, context.vcpu, context.len_context) == (number, number, 64)
        assert context.mcg_num_banks == 2
        assert not context.mcg_ctl_p


def test_dom0_shared_info_and_tsc() -> None:
    (shared,) = bodies("dom0", SHARED_INFO)
    info = shared.info
    assert isinstance(info, XenSharedInfo.SharedInfo64)
    assert len(info.vcpus) == 32
    assert len(info.evtchn_pending) == len(info.evtchn_mask) == 64
    assert info.vcpus[0].time.tsc_shift == -1
    assert not info.vcpus[0].time.is_being_changed
    assert 1_577_836_800 < info.wall_clock_sec < 4_102_444_800  # 2020 to 2100
    assert info.arch.max_pfn == 0xC061
    assert info.arch.p2m_vaddr >> 47 == 0x1FFFF
    assert info.unused == bytes(960)
    (tsc,) = bodies("dom0", TSC_INFO)
    assert tsc.mode == Records.TscMode.default_mode
    assert tsc.khz == 2598446
    # The paravirtual clock tells the same frequency, measured at another moment.
    time = info.vcpus[0].time
    khz = (10**6 << 32) // time.tsc_to_system_mul << -time.tsc_shift
    assert khz == pytest.approx(tsc.khz, rel=0.01)


def test_saved_pv_guest_has_pfns_where_a_live_update_has_mfns() -> None:
    (p2m,) = bodies("pvtiny-p", P2M_FRAMES)
    (info,) = bodies("pvtiny-p", PV_INFO)
    assert (info.guest_width, info.pt_levels) == (8, 4)
    assert (p2m.start_pfn, p2m.end_pfn) == (0, 0x13FF)
    assert len(p2m.p2m_pfns) == (p2m.end_pfn + 1) // 512
    vcpus = [body.context for body in bodies("pvtiny-p", VCPU_BASIC)]
    assert len(vcpus) == 2
    for context in vcpus:
        assert 0 < context.cr3_frame <= p2m.end_pfn
        assert context.gdt_frames[0] <= p2m.end_pfn
    assert vcpus[0].user_regs.rdx <= p2m.end_pfn
    assert vcpus[0].user_cr3 == 0
    assert vcpus[1].user_cr3 % 4096 == 1
    assert vcpus[1].user_cr3_frame <= p2m.end_pfn
    (shared,) = bodies("pvtiny-p", SHARED_INFO)
    assert shared.info.arch.max_pfn == p2m.end_pfn + 1


def test_saved_pv_guest_xsave() -> None:
    vcpus = bodies("pvtiny-p", VCPU_XSAVE)
    assert [vcpu.vcpu_id for vcpu in vcpus] == [0, 1]
    for vcpu in vcpus:
        context = vcpu.context
        assert context.xcr0 == context.xcr0_accum == 7
        assert context.xcr0_x87
        assert context.xcr0_sse
        assert context.xcr0_ymm
        assert not context.xcr0_lwp
        assert not context.xcr0_pkru
        assert context.area._io.size() == 848 - 16


def test_policies_and_parameters_have_names() -> None:
    (cpuid,) = bodies("pvhtiny-p", CPUID_POLICY)
    vendor = struct.pack("<III", cpuid.leaves[0].ebx, cpuid.leaves[0].edx, cpuid.leaves[0].ecx)
    assert cpuid.leaves[0].leaf == 0
    assert vendor == b"AuthenticAMD"
    assert not cpuid.leaves[0].has_subleaf
    subleaves = [leaf.subleaf for leaf in cpuid.leaves if leaf.leaf == 0xD and leaf.has_subleaf]
    assert subleaves[:2] == [0, 1]
    (msrs,) = bodies("pvhtiny-p", MSR_POLICY)
    names = [entry.index.name for entry in msrs.msrs]
    assert names == ["intel_platform_info", "arch_capabilities"]
    (params,) = bodies("pvhtiny-p", HVM_PARAMS)
    values = {entry.index.name: entry.value for entry in params.params}
    assert values["console_pfn"] == 0xFEFFF
    assert values["ident_pt"] == 0xFEFFE000
    assert values["store_pfn"] == 0xFEFFC
    assert params.count == len(values) == 8


def test_page_data_of_the_corpus_has_as_many_pages_as_descriptors_with_data() -> None:
    seen = 0
    for record_type, body in corpus("pvhtiny-p"):
        if record_type == PAGE_DATA and (len(body) != 8 + 1024 * 8 or not seen):
            pages = parse(body, Records.PageData, False)
            assert pages.num_pages == sum(entry.has_data for entry in pages.pfns)
            seen += 1
    assert seen >= 5


class CountingIO(io.BytesIO):
    octets = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.octets += len(data)
        return data


def test_page_contents_are_not_read_unasked() -> None:
    body = struct.pack("<IIQQ", 2, 0, 5, 0xA << 60 | 6) + b"a" * 4096 + b"b" * 4096
    stream = CountingIO(body)
    pages = Records.PageData(False, KaitaiStream(stream))
    pages._read()
    assert stream.octets == 24
    assert pages.num_pages == 2
    assert pages.pages == [b"a" * 4096, b"b" * 4096]
    assert pages.trailing == b""


@pytest.mark.parametrize("big", [False, True])
def test_bodies_in_the_order_of_the_stream(big: bool) -> None:
    order = ">" if big else "<"
    body = struct.pack(f"{order}IIQQ", 2, 0, 0xA << 60 | 5, 0xD << 60 | 6) + bytes(4096) + b"end"
    pages = round_trip(body, Records.PageData, big)
    kind = Records.PfnType
    assert [(entry.pfn, entry.page_type) for entry in pages.pfns] == [
        (5, kind.l2tab_pin),
        (6, kind.broken),
    ]
    assert [entry.has_data for entry in pages.pfns] == [True, False]
    assert pages.num_pages == 1
    assert pages.trailing == b"end"
    params = round_trip(struct.pack(f"{order}IIQQ", 1, 0, 9, 0x25), Records.HvmParams, big)
    (viridian,) = params.params
    assert viridian.index == Records.HvmParam.viridian
    assert viridian.timer_mode is None
    assert viridian.viridian_base_freq
    assert viridian.viridian_apic_assist
    assert not viridian.viridian_no_freq
    dirty = round_trip(struct.pack(f"{order}QQ", 7, 9), Records.CheckpointDirtyPfnList, big)
    assert dirty.pfns == [7, 9]


def test_reserved_bits_of_a_page_descriptor_stand_apart() -> None:
    body = struct.pack("<IIQ", 1, 0, 0x9FF0000000012345) + bytes(4096)
    (entry,) = round_trip(body, Records.PageData, False).pfns
    assert (entry.pfn, entry.reserved) == (0x12345, 0xFF)
    assert entry.page_type == Records.PfnType.l1tab_pin


def test_a_callback_by_vector() -> None:
    body = struct.pack("<IIQQ", 1, 0, 0, 2 << 56 | 0xF3)
    (entry,) = round_trip(body, Records.HvmParams, False).params
    assert entry.callback_type == Records.HvmCallbackType.vector
    assert entry.viridian_base_freq is None


@pytest.mark.parametrize("length", [32, 40, 56, 64, 96, 128])
def test_extended_context_of_any_version(length: int) -> None:
    blob = struct.pack("<II", 3, length) + bytes(range(8, length))
    context = round_trip(struct.pack("<II", 3, 0) + blob, Records.X86PvVcpuExtended).context
    assert hasattr(context, "mcg_cap") == (length >= 40)
    assert hasattr(context, "mci_ctl2_bank1") == (length >= 56)
    assert hasattr(context, "mcg_ext_ctl") == (length >= 64)
    assert getattr(context, "trailing", b"") == blob[64:]


@pytest.mark.parametrize(
    "cls", [Records.X86PvVcpuExtended, Records.X86PvVcpuXsave, Records.X86PvVcpuMsrs]
)
def test_records_without_content_as_xen_4_6_wrote_them(cls: Any) -> None:
    assert round_trip(struct.pack("<II", 3, 0), cls).vcpu_id == 3


def test_xsave_may_stop_behind_the_two_words() -> None:
    body = struct.pack("<IIQQ", 3, 0, 0x4000000000000007, 7)
    context = round_trip(body, Records.X86PvVcpuXsave).context
    assert context.xcr0_lwp
    assert not context.xcr0_accum_lwp
    assert not hasattr(context, "area")


def test_context_of_a_32_bit_guest() -> None:
    body = bytearray(8 + 2800)
    struct.pack_into("<I", body, 0, 1)
    struct.pack_into("<I", body, 8 + 2728, 0x12345001)
    struct.pack_into("<I", body, 8 + 516 + 40, 0x1246)
    struct.pack_into("<H", body, 8 + 516 + 36, 0xE019)
    context = round_trip(bytes(body), Records.X86PvVcpuBasic).context
    assert isinstance(context, XenPvVcpu.GuestContext32)
    assert context.cr3_frame == 0x112345
    regs = context.user_regs
    assert regs.eflags_if
    assert regs.eflags_zf
    assert not regs.eflags_cf
    assert regs.eflags_iopl == 1
    assert regs.cpl == 1


def test_breakpoints_are_spelled_out() -> None:
    body = bytearray(8 + 5168)
    struct.pack_into("<Q", body, 8 + 5104, 0x000D0402)
    context = round_trip(bytes(body), Records.X86PvVcpuBasic).context
    assert context.dr7_g0
    assert not context.dr7_l0
    assert context.dr7_rw0 == XenPvVcpu.BreakpointAccess.write
    assert context.dr7_len0 == XenPvVcpu.BreakpointLength.four_octets


@pytest.mark.parametrize("length", [0, 1, 2799, 5167, 5169])
def test_context_of_unknown_length_stays_octets(length: int) -> None:
    body = struct.pack("<II", 0, 0) + bytes(length)
    assert round_trip(body, Records.X86PvVcpuBasic).context == bytes(length)


def test_guest_width_chooses_the_shared_info_layout() -> None:
    page = bytes(i * 7 % 251 for i in range(4096))
    assert isinstance(round_trip(page, Records.SharedInfo, 8).info, XenSharedInfo.SharedInfo64)
    info = round_trip(page, Records.SharedInfo, 4).info
    assert isinstance(info, XenSharedInfo.SharedInfo32)
    assert len(info.unused) == 4096 - 2344
    assert info.wall_clock_sec >> 32 == info.arch.wc_sec_hi


@pytest.mark.parametrize(
    ("cls", "params", "head", "unit", "name"),
    [
        (Records.X86CpuidPolicy, (), 0, 24, "leaves"),
        (Records.X86MsrPolicy, (), 0, 16, "msrs"),
        (Records.X86PvVcpuMsrs, (), 8, 16, "msrs"),
        (Records.X86PvP2mFrames, (), 8, 8, "p2m_pfns"),
        (Records.CheckpointDirtyPfnList, (True,), 0, 8, "pfns"),
    ],
)
def test_a_ragged_list_keeps_its_rest(
    cls: Any, params: tuple[object, ...], head: int, unit: int, name: str
) -> None:
    body = bytes(head) + bytes(range(2 * unit)) + b"rest"
    damaged = round_trip(body, cls, *params)
    assert len(getattr(damaged, name)) == 2
    assert damaged.trailing == b"rest"
    assert not hasattr(round_trip(body[:-4], cls, *params), "trailing")


@pytest.mark.parametrize("cls", [Records.PageData, Records.HvmParams])
def test_a_count_beyond_the_body_is_an_end_of_stream(cls: Any) -> None:
    with pytest.raises(EOFError):
        parse(struct.pack("<IIQ", 0xFFFFFFFF, 0, 1), cls, False)


def context_record(record_type: int, body: bytes) -> bytes:
    return struct.pack("<IIQ", record_type, 0, len(body)) + body + bytes(-len(body) % 8)


def test_proposed_domain_context() -> None:
    native = bytes(i * 7 % 251 for i in range(3136))
    stream = (
        context_record(1, struct.pack("<II", 4, 15))
        + context_record(2, struct.pack("<I", 0) + native)
        + context_record(2, struct.pack("<I", 1) + native[:2344])
        + context_record(3, struct.pack("<IIQI", 2, 2400000, 5, 6))
        + context_record(99, b"hello")
        + context_record(0, b"")
    )
    context = round_trip(stream, Records.DomainContext)
    start, wide, narrow, tsc, unknown, _ = (record.body for record in context.records)
    assert (start.xen_major, start.xen_minor) == (4, 15)
    assert isinstance(wide.info, XenSharedInfo.SharedInfo64)
    assert wide.info.unused == b""
    assert isinstance(narrow.info, XenSharedInfo.SharedInfo32)
    assert narrow.is_32bit
    assert (tsc.mode, tsc.khz, tsc.incarnation) == (Records.TscMode.never_emulate, 2400000, 6)
    assert unknown == b"hello"
    assert round_trip(stream + b"more", Records.DomainContext).trailing == b"more"
    unfinished = round_trip(stream[:-16], Records.DomainContext)
    assert len(unfinished.records) == 5
    with pytest.raises(EOFError):
        parse(struct.pack("<IIQ", 9, 0, 1 << 63) + bytes(20), Records.DomainContext)


def test_a_body_built_from_nothing() -> None:
    msr = XenPvVcpu.Msr()
    msr.index, msr.reserved, msr.value = XenPvVcpu.MsrIndex.tsc_aux, 0, 0xABCD
    msr._check()
    body = Records.X86PvVcpuMsrs()
    body.vcpu_id, body.reserved, body.msrs = 1, 0, [msr]
    body._check()
    assert write(body, 24) == struct.pack("<IIIIQ", 1, 0, 0xC0000103, 0, 0xABCD)
