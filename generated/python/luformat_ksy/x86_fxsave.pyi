# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct

class X86Fxsave(Struct):
    """The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
    legacy region of an XSAVE area.
    """
    class PrecisionControl(IntEnum):
        single = 0
        """24-bit significand."""
        reserved = 1
        """Not defined."""
        double_precision = 2
        """53-bit significand."""
        extended = 3
        """64-bit significand."""
    class RoundingControl(IntEnum):
        nearest = 0
        """To nearest, ties to even."""
        down = 1
        """Towards minus infinity."""
        up = 2
        """Towards plus infinity."""
        truncate = 3
        """Towards zero."""
    class X87Register(Struct):
        """One x87 register: an 80-bit extended precision number, or an MMX register
        in its low 64 bits.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        significand: int
        """The 64-bit significand with its explicit integer bit; the MMX
        register.
        """
        sign_exponent: int
        """Sign in bit 15, biased exponent in bits 14 to 0."""
        reserved: bytes
        """Reserved octets up to 16."""
        @property
        def is_negative(self) -> bool:
            """True if the number is negative."""
        @property
        def exponent(self) -> int:
            """Exponent, biased by 16383."""
    class Vector128(Struct):
        """A 128-bit vector register, as two words. The architecture gives it no
        element type.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        lo: int
        """Bits 63 to 0."""
        hi: int
        """Bits 127 to 64."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    fcw: int
    """x87 control word."""
    fsw: int
    """x87 status word."""
    ftw: int
    """Abridged x87 tag word: one bit for each physical register, set if it is in
    use.
    """
    reserved: bytes
    """Reserved octet behind the tag word."""
    fop: int
    """Opcode of the last x87 instruction that was not a control one (11 bits)."""
    fip: int
    """Address of the last x87 instruction. It is a 64-bit linear address or,
    where `fpu_word_size` is 4, a 32-bit offset and a selector.
    """
    fdp: int
    """Address of the operand of the last x87 instruction, in the form that `fip`
    has.
    """
    mxcsr: int
    """SSE control and status register."""
    mxcsr_mask: int
    """The bits that may be set in `mxcsr` on the CPU that wrote the area."""
    st: list[X86Fxsave.X87Register]
    """The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
    `fsw_top`.
    """
    xmm: list[X86Fxsave.Vector128]
    """XMM0 to XMM15."""
    reserved_2: bytes
    """Reserved."""
    software: bytes
    """Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
    `fpu_word_size`.
    """
    fpu_word_size: int
    """Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
    a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
    old Xen, or a guest's own).
    """
    @property
    def fcw_im(self) -> bool:
        """Invalid operation exception is masked."""
    @property
    def fcw_dm(self) -> bool:
        """Denormal operand exception is masked."""
    @property
    def fcw_zm(self) -> bool:
        """Division by zero exception is masked."""
    @property
    def fcw_om(self) -> bool:
        """Overflow exception is masked."""
    @property
    def fcw_um(self) -> bool:
        """Underflow exception is masked."""
    @property
    def fcw_pm(self) -> bool:
        """Precision exception is masked."""
    @property
    def fcw_pc(self) -> X86Fxsave.PrecisionControl | int:
        """Precision control."""
    @property
    def fcw_rc(self) -> X86Fxsave.RoundingControl | int:
        """Rounding control."""
    @property
    def fcw_x(self) -> bool:
        """Infinity control; without effect since the 387."""
    @property
    def fsw_ie(self) -> bool:
        """Invalid operation exception is flagged."""
    @property
    def fsw_de(self) -> bool:
        """Denormal operand exception is flagged."""
    @property
    def fsw_ze(self) -> bool:
        """Division by zero exception is flagged."""
    @property
    def fsw_oe(self) -> bool:
        """Overflow exception is flagged."""
    @property
    def fsw_ue(self) -> bool:
        """Underflow exception is flagged."""
    @property
    def fsw_pe(self) -> bool:
        """Precision exception is flagged."""
    @property
    def fsw_sf(self) -> bool:
        """Stack fault."""
    @property
    def fsw_es(self) -> bool:
        """Exception summary: an unmasked exception is pending."""
    @property
    def fsw_c0(self) -> bool:
        """Condition code bit 0."""
    @property
    def fsw_c1(self) -> bool:
        """Condition code bit 1."""
    @property
    def fsw_c2(self) -> bool:
        """Condition code bit 2."""
    @property
    def fsw_top(self) -> int:
        """Number of the physical register that is the top of the stack."""
    @property
    def fsw_c3(self) -> bool:
        """Condition code bit 3."""
    @property
    def fsw_b(self) -> bool:
        """FPU busy; equals ES."""
    @property
    def ftw_r0(self) -> bool:
        """Physical x87 register R0 is in use."""
    @property
    def ftw_r1(self) -> bool:
        """Physical x87 register R1 is in use."""
    @property
    def ftw_r2(self) -> bool:
        """Physical x87 register R2 is in use."""
    @property
    def ftw_r3(self) -> bool:
        """Physical x87 register R3 is in use."""
    @property
    def ftw_r4(self) -> bool:
        """Physical x87 register R4 is in use."""
    @property
    def ftw_r5(self) -> bool:
        """Physical x87 register R5 is in use."""
    @property
    def ftw_r6(self) -> bool:
        """Physical x87 register R6 is in use."""
    @property
    def ftw_r7(self) -> bool:
        """Physical x87 register R7 is in use."""
    @property
    def fip_offset(self) -> int:
        """Offset of the last instruction, where the area has the 32-bit form."""
    @property
    def fip_selector(self) -> int:
        """Selector of the last instruction, where the area has the 32-bit form."""
    @property
    def fdp_offset(self) -> int:
        """Offset of the last operand, where the area has the 32-bit form."""
    @property
    def fdp_selector(self) -> int:
        """Selector of the last operand, where the area has the 32-bit form."""
    @property
    def mxcsr_ie(self) -> bool:
        """Invalid operation exception is flagged."""
    @property
    def mxcsr_de(self) -> bool:
        """Denormal operand exception is flagged."""
    @property
    def mxcsr_ze(self) -> bool:
        """Division by zero exception is flagged."""
    @property
    def mxcsr_oe(self) -> bool:
        """Overflow exception is flagged."""
    @property
    def mxcsr_ue(self) -> bool:
        """Underflow exception is flagged."""
    @property
    def mxcsr_pe(self) -> bool:
        """Precision exception is flagged."""
    @property
    def mxcsr_daz(self) -> bool:
        """Denormals are taken as zeros."""
    @property
    def mxcsr_im(self) -> bool:
        """Invalid operation exception is masked."""
    @property
    def mxcsr_dm(self) -> bool:
        """Denormal operand exception is masked."""
    @property
    def mxcsr_zm(self) -> bool:
        """Division by zero exception is masked."""
    @property
    def mxcsr_om(self) -> bool:
        """Overflow exception is masked."""
    @property
    def mxcsr_um(self) -> bool:
        """Underflow exception is masked."""
    @property
    def mxcsr_pm(self) -> bool:
        """Precision exception is masked."""
    @property
    def mxcsr_rc(self) -> X86Fxsave.RoundingControl | int:
        """Rounding control."""
    @property
    def mxcsr_fz(self) -> bool:
        """Results that would be denormal are flushed to zero."""
    @property
    def mxcsr_mm(self) -> bool:
        """AMD misaligned SSE mode."""
