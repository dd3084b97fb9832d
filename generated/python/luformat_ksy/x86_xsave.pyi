# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.x86_fxsave import X86Fxsave

class X86Xsave(Struct):
    """An XSAVE area: what XSAVE and XSAVEC write.

    In the standard form the place of a component is what CPUID leaf 0xD says on
    the CPU that wrote it, and that differs: Intel leaves a hole for AMD's
    lightweight profiling behind AVX and then has MPX; AMD, since Zen 3, leaves no
    room for either, so that all later components lie lower. The area does not
    name its CPU, but its length does: it ends with the last component, and 2432
    and 2440 bytes occur with the AMD places only.

    In the compacted form, which Xen does not put into streams, the components of
    `xcomp_bv` follow one another.

    An area that stops after a component is read as far as it goes; it may also
    have no octets at all, as older Xen wrote it for a guest that never used
    XSAVE.
    """
    class XsaveHeader(Struct):
        """The 64-byte header of an XSAVE area."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        xstate_bv: int
        """The components that are not in their initial state. The octets of all
        others are to be ignored.
        """
        xcomp_bv_low: int
        """Bits 31 to 0 of the description of the compacted form; 0 in the
        standard form.
        """
        xcomp_bv_high: int
        """Bits 63 to 32 of the description of the compacted form; 0 in the
        standard form.
        """
        reserved: bytes
        """Reserved; 0, or the area cannot be loaded."""
        @property
        def xstate_x87(self) -> bool:
            """Not in its initial state: x87 state."""
        @property
        def xstate_sse(self) -> bool:
            """Not in its initial state: SSE state (XMM registers and MXCSR)."""
        @property
        def xstate_avx(self) -> bool:
            """Not in its initial state: AVX state (upper halves of YMM0 to YMM15)."""
        @property
        def xstate_bndregs(self) -> bool:
            """Not in its initial state: MPX bound registers."""
        @property
        def xstate_bndcsr(self) -> bool:
            """Not in its initial state: MPX configuration and status."""
        @property
        def xstate_opmask(self) -> bool:
            """Not in its initial state: AVX-512 mask registers."""
        @property
        def xstate_zmm_hi256(self) -> bool:
            """Not in its initial state: upper halves of ZMM0 to ZMM15."""
        @property
        def xstate_hi16_zmm(self) -> bool:
            """Not in its initial state: ZMM16 to ZMM31."""
        @property
        def xstate_pt(self) -> bool:
            """Not in its initial state: processor trace (supervisor state)."""
        @property
        def xstate_pkru(self) -> bool:
            """Not in its initial state: protection key rights of user pages."""
        @property
        def xstate_pasid(self) -> bool:
            """Not in its initial state: PASID (supervisor state)."""
        @property
        def xstate_cet_u(self) -> bool:
            """Not in its initial state: user shadow stack and branch tracking
            (supervisor state).
            """
        @property
        def xstate_cet_s(self) -> bool:
            """Not in its initial state: supervisor shadow stacks (supervisor state)."""
        @property
        def xstate_hdc(self) -> bool:
            """Not in its initial state: hardware duty cycling (supervisor state)."""
        @property
        def xstate_uintr(self) -> bool:
            """Not in its initial state: user interrupts (supervisor state)."""
        @property
        def xstate_lbr(self) -> bool:
            """Not in its initial state: last branch records (supervisor state)."""
        @property
        def xstate_hwp(self) -> bool:
            """Not in its initial state: hardware P-state control (supervisor state)."""
        @property
        def xstate_tilecfg(self) -> bool:
            """Not in its initial state: AMX tile configuration."""
        @property
        def xstate_tiledata(self) -> bool:
            """Not in its initial state: AMX tile data."""
        @property
        def xstate_apx(self) -> bool:
            """Not in its initial state: APX registers R16 to R31."""
        @property
        def xstate_lwp(self) -> bool:
            """Not in its initial state: AMD lightweight profiling."""
        @property
        def xcomp_bv(self) -> int:
            """Description of the compacted form in one word."""
        @property
        def xcomp_x87(self) -> bool:
            """In the compacted area: x87 state."""
        @property
        def xcomp_sse(self) -> bool:
            """In the compacted area: SSE state (XMM registers and MXCSR)."""
        @property
        def xcomp_avx(self) -> bool:
            """In the compacted area: AVX state (upper halves of YMM0 to YMM15)."""
        @property
        def xcomp_bndregs(self) -> bool:
            """In the compacted area: MPX bound registers."""
        @property
        def xcomp_bndcsr(self) -> bool:
            """In the compacted area: MPX configuration and status."""
        @property
        def xcomp_opmask(self) -> bool:
            """In the compacted area: AVX-512 mask registers."""
        @property
        def xcomp_zmm_hi256(self) -> bool:
            """In the compacted area: upper halves of ZMM0 to ZMM15."""
        @property
        def xcomp_hi16_zmm(self) -> bool:
            """In the compacted area: ZMM16 to ZMM31."""
        @property
        def xcomp_pt(self) -> bool:
            """In the compacted area: processor trace (supervisor state)."""
        @property
        def xcomp_pkru(self) -> bool:
            """In the compacted area: protection key rights of user pages."""
        @property
        def xcomp_pasid(self) -> bool:
            """In the compacted area: PASID (supervisor state)."""
        @property
        def xcomp_cet_u(self) -> bool:
            """In the compacted area: user shadow stack and branch tracking
            (supervisor state).
            """
        @property
        def xcomp_cet_s(self) -> bool:
            """In the compacted area: supervisor shadow stacks (supervisor state)."""
        @property
        def xcomp_hdc(self) -> bool:
            """In the compacted area: hardware duty cycling (supervisor state)."""
        @property
        def xcomp_uintr(self) -> bool:
            """In the compacted area: user interrupts (supervisor state)."""
        @property
        def xcomp_lbr(self) -> bool:
            """In the compacted area: last branch records (supervisor state)."""
        @property
        def xcomp_hwp(self) -> bool:
            """In the compacted area: hardware P-state control (supervisor state)."""
        @property
        def xcomp_tilecfg(self) -> bool:
            """In the compacted area: AMX tile configuration."""
        @property
        def xcomp_tiledata(self) -> bool:
            """In the compacted area: AMX tile data."""
        @property
        def xcomp_apx(self) -> bool:
            """In the compacted area: APX registers R16 to R31."""
        @property
        def xcomp_lwp(self) -> bool:
            """In the compacted area: AMD lightweight profiling."""
        @property
        def is_compacted(self) -> bool:
            """True if the area has the compacted form."""
    class StandardRegion(Struct):
        """Components at the places they have on Intel CPUs; from byte 576 of the
        area.
        """
        def __init__(self, has_apx: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        has_apx: bool
        """True if the octets of MPX hold APX state."""
        avx: X86Xsave.AvxState
        """Upper halves of the YMM registers; at 576 of the area."""
        lwp: bytes
        """At 832 of the area. AMD lightweight profiling state (family 15h) where
        `xstate_lwp` is set, otherwise unused: its layout is not public in a
        form that can be cited, so its octets are kept.
        """
        bndregs: X86Xsave.BndregsState
        """MPX bound registers; at 960 of the area."""
        bndcsr: X86Xsave.BndcsrState
        """MPX configuration and status; at 1024 of the area."""
        apx: X86Xsave.ApxState
        """APX registers; at 960 of the area, in place of MPX."""
        opmask: X86Xsave.OpmaskState
        """AVX-512 mask registers; at 1088 of the area."""
        zmm_hi256: X86Xsave.ZmmHi256State
        """Upper halves of ZMM0 to ZMM15; at 1152 of the area."""
        hi16_zmm: X86Xsave.Hi16ZmmState
        """ZMM16 to ZMM31; at 1664 of the area."""
        pkru: X86Xsave.PkruState
        """Protection key rights; at 2688 of the area."""
        reserved: bytes
        """Unused octets up to the next multiple of 64."""
        tilecfg: X86Xsave.TilecfgState
        """AMX tile configuration; at 2752 of the area."""
        tiledata: X86Xsave.TiledataState
        """AMX tile data; at 2816 of the area."""
        trailing: bytes
        """Octets behind the known components, kept as they are."""
    class AmdRegion(Struct):
        """Components at the places they have on AMD CPUs since Zen 3; from byte 576
        of the area.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        avx: X86Xsave.AvxState
        """Upper halves of the YMM registers; at 576 of the area."""
        opmask: X86Xsave.OpmaskState
        """AVX-512 mask registers; at 832 of the area."""
        zmm_hi256: X86Xsave.ZmmHi256State
        """Upper halves of ZMM0 to ZMM15; at 896 of the area."""
        hi16_zmm: X86Xsave.Hi16ZmmState
        """ZMM16 to ZMM31; at 1408 of the area."""
        pkru: X86Xsave.PkruState
        """Protection key rights; at 2432 of the area."""
        trailing: bytes
        """Octets behind the known components, kept as they are."""
    class CompactedRegion(Struct):
        """Components of the compacted form, in the order of their bits. One follows
        the other, but for the AMX components, which start at a multiple of 64.
        """
        def __init__(self, components: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        components: int
        """Bits 31 to 0 of `xcomp_bv`."""
        avx: X86Xsave.AvxState
        """AVX state (upper halves of YMM0 to YMM15)."""
        bndregs: X86Xsave.BndregsState
        """MPX bound registers."""
        bndcsr: X86Xsave.BndcsrState
        """MPX configuration and status."""
        opmask: X86Xsave.OpmaskState
        """AVX-512 mask registers."""
        zmm_hi256: X86Xsave.ZmmHi256State
        """Upper halves of ZMM0 to ZMM15."""
        hi16_zmm: X86Xsave.Hi16ZmmState
        """ZMM16 to ZMM31."""
        pt: X86Xsave.PtState
        """Processor trace (supervisor state)."""
        pkru: X86Xsave.PkruState
        """Protection key rights of user pages."""
        pasid: X86Xsave.PasidState
        """PASID (supervisor state)."""
        cet_u: X86Xsave.CetUState
        """User shadow stack and branch tracking (supervisor state)."""
        cet_s: X86Xsave.CetSState
        """Supervisor shadow stacks (supervisor state)."""
        hdc: X86Xsave.HdcState
        """Hardware duty cycling (supervisor state)."""
        uintr: X86Xsave.UintrState
        """User interrupts (supervisor state)."""
        lbr: X86Xsave.LbrState
        """Last branch records (supervisor state)."""
        hwp: X86Xsave.HwpState
        """Hardware P-state control (supervisor state)."""
        padding_tilecfg: bytes
        """Unused octets up to the next multiple of 64."""
        tilecfg: X86Xsave.TilecfgState
        """AMX tile configuration."""
        padding_tiledata: bytes
        """Unused octets up to the next multiple of 64."""
        tiledata: X86Xsave.TiledataState
        """AMX tile data."""
        trailing: bytes
        """Components with a bit above 18, whose places depend on CPUID leaf 0xD
        of the CPU that wrote them, and octets behind the last component; kept
        as they are.
        """
    class AvxState(Struct):
        """State component 2, AVX."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        ymm_hi: list[X86Fxsave.Vector128]
        """Bits 255 to 128 of YMM0 to YMM15."""
    class BndregsState(Struct):
        """State component 3, the MPX bound registers."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        bnd: list[X86Xsave.BoundRegister]
        """BND0 to BND3."""
    class BoundRegister(Struct):
        """One MPX bound register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        lower: int
        """Lower bound."""
        upper_complement: int
        """Upper bound, all bits inverted."""
    class BndcsrState(Struct):
        """State component 4, MPX configuration and status."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        bndcfgu: int
        """Configuration of user mode: base address of the bound directory in
        bits 63 to 12.
        """
        bndstatus: int
        """Status of the last bound operation."""
        reserved: bytes
        """Unused octets of the component."""
        @property
        def bndcfgu_en(self) -> bool:
            """MPX is enabled in user mode."""
        @property
        def bndcfgu_bndpreserve(self) -> bool:
            """Branches without a BND prefix keep the bound registers."""
        @property
        def bndcfgu_base_pfn(self) -> int:
            """Page number of the bound directory."""
        @property
        def error_code(self) -> int:
            """0 none, 1 bound violation, 2 invalid directory entry."""
    class OpmaskState(Struct):
        """State component 5, the AVX-512 mask registers."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        k: list[int]
        """k0 to k7."""
    class ZmmHi256State(Struct):
        """State component 6, ZMM_Hi256."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        zmm_hi256: list[X86Xsave.Vector256]
        """Bits 511 to 256 of ZMM0 to ZMM15."""
    class Hi16ZmmState(Struct):
        """State component 7, Hi16_ZMM."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        zmm: list[X86Xsave.Vector512]
        """ZMM16 to ZMM31."""
    class PtState(Struct):
        """State component 8, processor trace. A supervisor state: only XSAVES writes
        it.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        rtit_ctl: int
        """Trace control."""
        rtit_output_base: int
        """Base address of the output."""
        rtit_output_mask_ptrs: int
        """Output mask and pointers."""
        rtit_status: int
        """Trace status."""
        rtit_cr3_match: int
        """CR3 to filter by."""
        rtit_addr0_a: int
        """Start of filter range 0."""
        rtit_addr0_b: int
        """End of filter range 0."""
        rtit_addr1_a: int
        """Start of filter range 1."""
        rtit_addr1_b: int
        """End of filter range 1."""
        reserved: bytes
        """Unused octets of the component."""
    class PkruState(Struct):
        """State component 9, protection key rights of user pages."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        pkru: int
        """Two bits for each of the 16 protection keys."""
        reserved: bytes
        """Unused octets of the component."""
        @property
        def ad0(self) -> bool:
            """Access of pages with key 0 is disabled."""
        @property
        def wd0(self) -> bool:
            """Writing of pages with key 0 is disabled."""
        @property
        def ad1(self) -> bool:
            """Access of pages with key 1 is disabled."""
        @property
        def wd1(self) -> bool:
            """Writing of pages with key 1 is disabled."""
        @property
        def ad2(self) -> bool:
            """Access of pages with key 2 is disabled."""
        @property
        def wd2(self) -> bool:
            """Writing of pages with key 2 is disabled."""
        @property
        def ad3(self) -> bool:
            """Access of pages with key 3 is disabled."""
        @property
        def wd3(self) -> bool:
            """Writing of pages with key 3 is disabled."""
        @property
        def ad4(self) -> bool:
            """Access of pages with key 4 is disabled."""
        @property
        def wd4(self) -> bool:
            """Writing of pages with key 4 is disabled."""
        @property
        def ad5(self) -> bool:
            """Access of pages with key 5 is disabled."""
        @property
        def wd5(self) -> bool:
            """Writing of pages with key 5 is disabled."""
        @property
        def ad6(self) -> bool:
            """Access of pages with key 6 is disabled."""
        @property
        def wd6(self) -> bool:
            """Writing of pages with key 6 is disabled."""
        @property
        def ad7(self) -> bool:
            """Access of pages with key 7 is disabled."""
        @property
        def wd7(self) -> bool:
            """Writing of pages with key 7 is disabled."""
        @property
        def ad8(self) -> bool:
            """Access of pages with key 8 is disabled."""
        @property
        def wd8(self) -> bool:
            """Writing of pages with key 8 is disabled."""
        @property
        def ad9(self) -> bool:
            """Access of pages with key 9 is disabled."""
        @property
        def wd9(self) -> bool:
            """Writing of pages with key 9 is disabled."""
        @property
        def ad10(self) -> bool:
            """Access of pages with key 10 is disabled."""
        @property
        def wd10(self) -> bool:
            """Writing of pages with key 10 is disabled."""
        @property
        def ad11(self) -> bool:
            """Access of pages with key 11 is disabled."""
        @property
        def wd11(self) -> bool:
            """Writing of pages with key 11 is disabled."""
        @property
        def ad12(self) -> bool:
            """Access of pages with key 12 is disabled."""
        @property
        def wd12(self) -> bool:
            """Writing of pages with key 12 is disabled."""
        @property
        def ad13(self) -> bool:
            """Access of pages with key 13 is disabled."""
        @property
        def wd13(self) -> bool:
            """Writing of pages with key 13 is disabled."""
        @property
        def ad14(self) -> bool:
            """Access of pages with key 14 is disabled."""
        @property
        def wd14(self) -> bool:
            """Writing of pages with key 14 is disabled."""
        @property
        def ad15(self) -> bool:
            """Access of pages with key 15 is disabled."""
        @property
        def wd15(self) -> bool:
            """Writing of pages with key 15 is disabled."""
    class PasidState(Struct):
        """State component 10, the process address space ID."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        pasid_msr: int
        """PASID in bits 19 to 0, valid flag in bit 31."""
        @property
        def pasid(self) -> int:
            """Process address space ID."""
        @property
        def is_valid(self) -> bool:
            """The PASID may be used."""
    class CetUState(Struct):
        """State component 11, control-flow enforcement of user mode."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        u_cet: int
        """Configuration of user mode."""
        pl3_ssp: int
        """Shadow stack pointer of ring 3."""
        @property
        def sh_stk_en(self) -> bool:
            """Shadow stacks are enabled."""
        @property
        def wr_shstk_en(self) -> bool:
            """WRSS is enabled."""
        @property
        def endbr_en(self) -> bool:
            """Indirect branch tracking is enabled."""
        @property
        def leg_iw_en(self) -> bool:
            """Legacy code is allowed by bitmap."""
        @property
        def no_trk_en(self) -> bool:
            """The no-track prefix is allowed."""
        @property
        def suppress_dis(self) -> bool:
            """Suppression of tracking is disabled."""
        @property
        def suppress(self) -> bool:
            """Tracking is suppressed."""
        @property
        def tracker(self) -> bool:
            """An ENDBR must follow."""
    class CetSState(Struct):
        """State component 12, supervisor shadow stacks."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        pl0_ssp: int
        """Shadow stack pointer of ring 0."""
        pl1_ssp: int
        """Shadow stack pointer of ring 1."""
        pl2_ssp: int
        """Shadow stack pointer of ring 2."""
    class HdcState(Struct):
        """State component 13, hardware duty cycling."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        pm_ctl1: int
        """HDC control of the thread."""
        @property
        def hdc_allow_block(self) -> bool:
            """The thread may be forced idle."""
    class UintrState(Struct):
        """State component 14, user interrupts."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        handler: int
        """Address of the handler."""
        stack_adjust: int
        """Stack adjustment."""
        uitt_size: int
        """Highest index of the target table."""
        notification_vector: int
        """Notification vector."""
        reserved: bytes
        """Reserved."""
        flags: int
        """Bit 7 is the user interrupt flag."""
        upid_address: int
        """Address of the posted interrupt descriptor."""
        request: int
        """Requested user interrupts, one bit each."""
        target_table: int
        """Address of the target table, enable flag in bit 0."""
        @property
        def uif(self) -> bool:
            """User interrupts are enabled."""
    class LbrState(Struct):
        """State component 15, the last branch records."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        lbr_ctl: int
        """LBR control."""
        lbr_depth: int
        """Number of records in use."""
        ler_from_ip: int
        """Source of the last event record."""
        ler_to_ip: int
        """Target of the last event record."""
        ler_info: int
        """Details of the last event record."""
        entries: list[X86Xsave.LbrEntry]
        """The records, last branch first."""
    class LbrEntry(Struct):
        """One last branch record."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        from_ip: int
        """Address of the branch."""
        to_ip: int
        """Where it went."""
        info: int
        """Details."""
    class HwpState(Struct):
        """State component 16, hardware P-state control."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        hwp_request: int
        """Performance request."""
        @property
        def minimum(self) -> int:
            """Minimum performance."""
        @property
        def maximum(self) -> int:
            """Maximum performance."""
        @property
        def desired(self) -> int:
            """Desired performance; 0 leaves it to the CPU."""
        @property
        def preference(self) -> int:
            """Energy performance preference."""
    class TilecfgState(Struct):
        """State component 17, the AMX tile configuration."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        palette: int
        """Palette; 0 is the initial state."""
        start_row: int
        """Row to restart an interrupted operation at."""
        reserved: bytes
        """Reserved."""
        cols_b: list[int]
        """Bytes in a row, by tile."""
        reserved_2: bytes
        """Reserved for further tiles."""
        rows: list[int]
        """Rows, by tile."""
        reserved_3: bytes
        """Reserved for further tiles."""
    class TiledataState(Struct):
        """State component 18, the AMX tiles of palette 1."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        tiles: list[X86Xsave.Tile]
        """TMM0 to TMM7."""
    class Tile(Struct):
        """One AMX tile register of 1 KiB."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        rows: list[X86Xsave.Vector512]
        """Rows of 64 bytes."""
    class ApxState(Struct):
        """State component 19, the APX registers."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        r: list[int]
        """R16 to R31."""
    class Vector256(Struct):
        """A 256-bit piece of a vector register, as four words."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        words: list[int]
        """Words, lowest bits first."""
    class Vector512(Struct):
        """A 512-bit vector register, as eight words."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        words: list[int]
        """Words, lowest bits first."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    legacy: X86Fxsave
    """x87 and SSE state."""
    header: X86Xsave.XsaveHeader
    """Which components are there."""
    extended: X86Xsave.StandardRegion
    """The components at the places they have on Intel CPUs."""
    extended_amd: X86Xsave.AmdRegion
    """The components at the places they have on AMD CPUs."""
    extended_compacted: X86Xsave.CompactedRegion
    """The components of the compacted form."""
    @property
    def components(self) -> int:
        """Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
        form.
        """
    @property
    def has_apx(self) -> bool:
        """True if the octets of MPX hold APX state, which took over its place."""
