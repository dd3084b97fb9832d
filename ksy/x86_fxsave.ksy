meta:
  id: x86_fxsave
  title: FXSAVE area of an x86 CPU
  application: Xen
  tags:
    - serialization
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
doc: |
  The 512-byte area that FXSAVE writes: x87, MMX and SSE state. It is also the
  legacy region of an XSAVE area.
doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 10.5.1 (FXSAVE area)
-webide-representation: 'fcw={fcw:hex} mxcsr={mxcsr:hex}'
seq:
  - id: fcw
    type: u2
    doc: x87 control word.
  - id: fsw
    type: u2
    doc: x87 status word.
  - id: ftw
    type: u1
    doc: |
      Abridged x87 tag word: one bit for each physical register, set if it is in
      use.
  - id: reserved
    -orig-id: rsvd1
    size: 1
    doc: Reserved octet behind the tag word.
  - id: fop
    type: u2
    doc: |
      Opcode of the last x87 instruction that was not a control one (11 bits).
  - id: fip
    type: u8
    doc: |
      Address of the last x87 instruction. It is a 64-bit linear address or,
      where `fpu_word_size` is 4, a 32-bit offset and a selector.
  - id: fdp
    type: u8
    doc: |
      Address of the operand of the last x87 instruction, in the form that `fip`
      has.
  - id: mxcsr
    type: u4
    doc: SSE control and status register.
  - id: mxcsr_mask
    type: u4
    doc: The bits that may be set in `mxcsr` on the CPU that wrote the area.
  - id: st
    type: x87_register
    repeat: expr
    repeat-expr: 8
    doc: |
      The x87 stack registers ST(0) to ST(7), that is MM0 to MM7 rotated by
      `fsw_top`.
  - id: xmm
    type: vector_128
    repeat: expr
    repeat-expr: 16
    doc: XMM0 to XMM15.
  - id: reserved_2
    size: 48
    doc: Reserved.
  - id: software
    size: 47
    doc: |
      Octets that FXSAVE and XSAVE leave to software. Xen puts nothing here but
      `fpu_word_size`.
  - id: fpu_word_size
    -orig-id: FPU_WORD_SIZE_OFFSET
    type: u1
    doc: |
      Xen's note of the form that `fip` and `fdp` have: 8 is 64-bit, 4 and 2 are
      a 32-bit or 16-bit offset with a selector, 0 is unknown (a stream of an
      old Xen, or a guest's own).
    doc-ref: xen/arch/x86/include/asm/i387.h
instances:
  fcw_im:
    -orig-id: IM
    value: (fcw & 0x1) != 0
    doc: Invalid operation exception is masked.
    -flag-of: fcw
  fcw_dm:
    -orig-id: DM
    value: (fcw & 0x2) != 0
    doc: Denormal operand exception is masked.
    -flag-of: fcw
  fcw_zm:
    -orig-id: ZM
    value: (fcw & 0x4) != 0
    doc: Division by zero exception is masked.
    -flag-of: fcw
  fcw_om:
    -orig-id: OM
    value: (fcw & 0x8) != 0
    doc: Overflow exception is masked.
    -flag-of: fcw
  fcw_um:
    -orig-id: UM
    value: (fcw & 0x10) != 0
    doc: Underflow exception is masked.
    -flag-of: fcw
  fcw_pm:
    -orig-id: PM
    value: (fcw & 0x20) != 0
    doc: Precision exception is masked.
    -flag-of: fcw
  fcw_pc:
    -orig-id: PC
    value: fcw / 0x100 % 0x4
    enum: precision_control
    doc: Precision control.
    -part-of: fcw
  fcw_rc:
    -orig-id: RC
    value: fcw / 0x400 % 0x4
    enum: rounding_control
    doc: Rounding control.
    -part-of: fcw
  fcw_x:
    -orig-id: X
    value: (fcw & 0x1000) != 0
    doc: Infinity control; without effect since the 387.
    -flag-of: fcw
  fsw_ie:
    -orig-id: IE
    value: (fsw & 0x1) != 0
    doc: Invalid operation exception is flagged.
    -flag-of: fsw
  fsw_de:
    -orig-id: DE
    value: (fsw & 0x2) != 0
    doc: Denormal operand exception is flagged.
    -flag-of: fsw
  fsw_ze:
    -orig-id: ZE
    value: (fsw & 0x4) != 0
    doc: Division by zero exception is flagged.
    -flag-of: fsw
  fsw_oe:
    -orig-id: OE
    value: (fsw & 0x8) != 0
    doc: Overflow exception is flagged.
    -flag-of: fsw
  fsw_ue:
    -orig-id: UE
    value: (fsw & 0x10) != 0
    doc: Underflow exception is flagged.
    -flag-of: fsw
  fsw_pe:
    -orig-id: PE
    value: (fsw & 0x20) != 0
    doc: Precision exception is flagged.
    -flag-of: fsw
  fsw_sf:
    -orig-id: SF
    value: (fsw & 0x40) != 0
    doc: Stack fault.
    -flag-of: fsw
  fsw_es:
    -orig-id: ES
    value: (fsw & 0x80) != 0
    doc: |
      Exception summary: an unmasked exception is pending.
    -flag-of: fsw
  fsw_c0:
    -orig-id: C0
    value: (fsw & 0x100) != 0
    doc: Condition code bit 0.
    -flag-of: fsw
  fsw_c1:
    -orig-id: C1
    value: (fsw & 0x200) != 0
    doc: Condition code bit 1.
    -flag-of: fsw
  fsw_c2:
    -orig-id: C2
    value: (fsw & 0x400) != 0
    doc: Condition code bit 2.
    -flag-of: fsw
  fsw_top:
    -orig-id: TOP
    value: fsw / 0x800 % 0x8
    doc: Number of the physical register that is the top of the stack.
    -part-of: fsw
  fsw_c3:
    -orig-id: C3
    value: (fsw & 0x4000) != 0
    doc: Condition code bit 3.
    -flag-of: fsw
  fsw_b:
    -orig-id: B
    value: (fsw & 0x8000) != 0
    doc: FPU busy; equals ES.
    -flag-of: fsw
  ftw_r0:
    value: (ftw & 0x1) != 0
    doc: Physical x87 register R0 is in use.
    -flag-of: ftw
  ftw_r1:
    value: (ftw & 0x2) != 0
    doc: Physical x87 register R1 is in use.
    -flag-of: ftw
  ftw_r2:
    value: (ftw & 0x4) != 0
    doc: Physical x87 register R2 is in use.
    -flag-of: ftw
  ftw_r3:
    value: (ftw & 0x8) != 0
    doc: Physical x87 register R3 is in use.
    -flag-of: ftw
  ftw_r4:
    value: (ftw & 0x10) != 0
    doc: Physical x87 register R4 is in use.
    -flag-of: ftw
  ftw_r5:
    value: (ftw & 0x20) != 0
    doc: Physical x87 register R5 is in use.
    -flag-of: ftw
  ftw_r6:
    value: (ftw & 0x40) != 0
    doc: Physical x87 register R6 is in use.
    -flag-of: ftw
  ftw_r7:
    value: (ftw & 0x80) != 0
    doc: Physical x87 register R7 is in use.
    -flag-of: ftw
  fip_offset:
    -orig-id: offs
    value: (((fip - fip % 0x10000) / 0x10000 % 0x10000).as<u8> * 0x10000 + fip % 0x10000).as<u4>
    doc: Offset of the last instruction, where the area has the 32-bit form.
    -part-of: fip
  fip_selector:
    -orig-id: sel
    value: fip / 0x100000000 % 0x10000
    doc: Selector of the last instruction, where the area has the 32-bit form.
    -part-of: fip
  fdp_offset:
    -orig-id: offs
    value: (((fdp - fdp % 0x10000) / 0x10000 % 0x10000).as<u8> * 0x10000 + fdp % 0x10000).as<u4>
    doc: Offset of the last operand, where the area has the 32-bit form.
    -part-of: fdp
  fdp_selector:
    -orig-id: sel
    value: fdp / 0x100000000 % 0x10000
    doc: Selector of the last operand, where the area has the 32-bit form.
    -part-of: fdp
  mxcsr_ie:
    -orig-id: IE
    value: (mxcsr & 0x1) != 0
    doc: Invalid operation exception is flagged.
    -flag-of: mxcsr
  mxcsr_de:
    -orig-id: DE
    value: (mxcsr & 0x2) != 0
    doc: Denormal operand exception is flagged.
    -flag-of: mxcsr
  mxcsr_ze:
    -orig-id: ZE
    value: (mxcsr & 0x4) != 0
    doc: Division by zero exception is flagged.
    -flag-of: mxcsr
  mxcsr_oe:
    -orig-id: OE
    value: (mxcsr & 0x8) != 0
    doc: Overflow exception is flagged.
    -flag-of: mxcsr
  mxcsr_ue:
    -orig-id: UE
    value: (mxcsr & 0x10) != 0
    doc: Underflow exception is flagged.
    -flag-of: mxcsr
  mxcsr_pe:
    -orig-id: PE
    value: (mxcsr & 0x20) != 0
    doc: Precision exception is flagged.
    -flag-of: mxcsr
  mxcsr_daz:
    -orig-id: DAZ
    value: (mxcsr & 0x40) != 0
    doc: Denormals are taken as zeros.
    -flag-of: mxcsr
  mxcsr_im:
    -orig-id: IM
    value: (mxcsr & 0x80) != 0
    doc: Invalid operation exception is masked.
    -flag-of: mxcsr
  mxcsr_dm:
    -orig-id: DM
    value: (mxcsr & 0x100) != 0
    doc: Denormal operand exception is masked.
    -flag-of: mxcsr
  mxcsr_zm:
    -orig-id: ZM
    value: (mxcsr & 0x200) != 0
    doc: Division by zero exception is masked.
    -flag-of: mxcsr
  mxcsr_om:
    -orig-id: OM
    value: (mxcsr & 0x400) != 0
    doc: Overflow exception is masked.
    -flag-of: mxcsr
  mxcsr_um:
    -orig-id: UM
    value: (mxcsr & 0x800) != 0
    doc: Underflow exception is masked.
    -flag-of: mxcsr
  mxcsr_pm:
    -orig-id: PM
    value: (mxcsr & 0x1000) != 0
    doc: Precision exception is masked.
    -flag-of: mxcsr
  mxcsr_rc:
    -orig-id: RC
    value: mxcsr / 0x2000 % 0x4
    enum: rounding_control
    doc: Rounding control.
    -part-of: mxcsr
  mxcsr_fz:
    -orig-id: FZ
    value: (mxcsr & 0x8000) != 0
    doc: Results that would be denormal are flushed to zero.
    -flag-of: mxcsr
  mxcsr_mm:
    -orig-id: MM
    value: (mxcsr & 0x20000) != 0
    doc: AMD misaligned SSE mode.
    -flag-of: mxcsr
types:
  x87_register:
    doc: |
      One x87 register: an 80-bit extended precision number, or an MMX register
      in its low 64 bits.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 1, 8.1.2 (x87 FPU data
      registers)
    -webide-representation: '{sign_exponent:hex}:{significand:hex}'
    seq:
      - id: significand
        type: u8
        doc: |
          The 64-bit significand with its explicit integer bit; the MMX
          register.
      - id: sign_exponent
        type: u2
        doc: Sign in bit 15, biased exponent in bits 14 to 0.
      - id: reserved
        size: 6
        doc: Reserved octets up to 16.
    instances:
      is_negative:
        value: (sign_exponent & 0x8000) != 0
        doc: True if the number is negative.
        -flag-of: sign_exponent
      exponent:
        value: sign_exponent & 0x7fff
        doc: Exponent, biased by 16383.
        -part-of: sign_exponent
  vector_128:
    doc: |
      A 128-bit vector register, as two words. The architecture gives it no
      element type.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 1, 10.2.2 (XMM registers)
    -webide-representation: '{hi:hex}:{lo:hex}'
    seq:
      - id: lo
        type: u8
        doc: Bits 63 to 0.
      - id: hi
        type: u8
        doc: Bits 127 to 64.
enums:
  precision_control:
    0:
      id: single
      doc: 24-bit significand.
    1:
      id: reserved
      doc: Not defined.
    2:
      id: double_precision
      doc: 53-bit significand.
    3:
      id: extended
      doc: 64-bit significand.
  rounding_control:
    0:
      id: nearest
      doc: To nearest, ties to even.
    1:
      id: down
      doc: Towards minus infinity.
    2:
      id: up
      doc: Towards plus infinity.
    3:
      id: truncate
      doc: Towards zero.
