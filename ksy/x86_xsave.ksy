meta:
  id: x86_xsave
  title: XSAVE area of an x86 CPU
  application: Xen
  tags:
    - serialization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - x86_fxsave
  endian: le
doc: |
  An XSAVE area: what XSAVE and XSAVEC write.

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
doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
-webide-representation: '{header}'
seq:
  - id: legacy
    type: x86_fxsave
    if: not _io.eof
    doc: x87 and SSE state.
  - id: header
    -orig-id: xsave_hdr
    type: xsave_header
    if: not _io.eof
    doc: Which components are there.
  - id: extended
    size-eos: true
    type: standard_region(has_apx)
    if: not _io.eof and not header.is_compacted and _io.size != 2432 and _io.size != 2440
    doc: The components at the places they have on Intel CPUs.
  - id: extended_amd
    size-eos: true
    type: amd_region
    if: not _io.eof and not header.is_compacted and (_io.size == 2432 or _io.size == 2440)
    doc: The components at the places they have on AMD CPUs.
  - id: extended_compacted
    size-eos: true
    type: compacted_region(components)
    if: not _io.eof and header.is_compacted
    doc: The components of the compacted form.
instances:
  components:
    value: header.xcomp_bv_low
    doc: |
      Bits 31 to 0 of `xcomp_bv`: the components that are there in the compacted
      form.
  has_apx:
    value: header.xstate_apx
    doc: True if the octets of MPX hold APX state, which took over its place.
types:
  xsave_header:
    doc: The 64-byte header of an XSAVE area.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -orig-id: xsave_hdr
    -webide-representation: 'xstate_bv={xstate_bv:hex} xcomp_bv={xcomp_bv:hex}'
    seq:
      - id: xstate_bv
        type: u8
        doc: |
          The components that are not in their initial state. The octets of all
          others are to be ignored.
      - id: xcomp_bv_low
        -orig-id: xcomp_bv
        type: u4
        doc: |
          Bits 31 to 0 of the description of the compacted form; 0 in the
          standard form.
      - id: xcomp_bv_high
        -orig-id: xcomp_bv
        type: u4
        doc: |
          Bits 63 to 32 of the description of the compacted form; 0 in the
          standard form.
      - id: reserved
        size: 48
        doc: Reserved; 0, or the area cannot be loaded.
    instances:
      xstate_x87:
        -orig-id: X86_XCR0_X87
        value: (xstate_bv & 0x1) != 0
        doc: |
          Not in its initial state: x87 state.
        -flag-of: xstate_bv
      xstate_sse:
        -orig-id: X86_XCR0_SSE
        value: (xstate_bv & 0x2) != 0
        doc: |
          Not in its initial state: SSE state (XMM registers and MXCSR).
        -flag-of: xstate_bv
      xstate_avx:
        -orig-id: X86_XCR0_YMM
        value: (xstate_bv & 0x4) != 0
        doc: |
          Not in its initial state: AVX state (upper halves of YMM0 to YMM15).
        -flag-of: xstate_bv
      xstate_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: (xstate_bv & 0x8) != 0
        doc: |
          Not in its initial state: MPX bound registers.
        -flag-of: xstate_bv
      xstate_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: (xstate_bv & 0x10) != 0
        doc: |
          Not in its initial state: MPX configuration and status.
        -flag-of: xstate_bv
      xstate_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: (xstate_bv & 0x20) != 0
        doc: |
          Not in its initial state: AVX-512 mask registers.
        -flag-of: xstate_bv
      xstate_zmm_hi256:
        -orig-id: X86_XCR0_ZMM
        value: (xstate_bv & 0x40) != 0
        doc: |
          Not in its initial state: upper halves of ZMM0 to ZMM15.
        -flag-of: xstate_bv
      xstate_hi16_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: (xstate_bv & 0x80) != 0
        doc: |
          Not in its initial state: ZMM16 to ZMM31.
        -flag-of: xstate_bv
      xstate_pt:
        -orig-id: X86_XSS_PROC_TRACE
        value: (xstate_bv & 0x100) != 0
        doc: |
          Not in its initial state: processor trace (supervisor state).
        -flag-of: xstate_bv
      xstate_pkru:
        -orig-id: X86_XCR0_PKRU
        value: (xstate_bv & 0x200) != 0
        doc: |
          Not in its initial state: protection key rights of user pages.
        -flag-of: xstate_bv
      xstate_pasid:
        -orig-id: X86_XSS_PASID
        value: (xstate_bv & 0x400) != 0
        doc: |
          Not in its initial state: PASID (supervisor state).
        -flag-of: xstate_bv
      xstate_cet_u:
        -orig-id: X86_XSS_CET_U
        value: (xstate_bv & 0x800) != 0
        doc: |
          Not in its initial state: user shadow stack and branch tracking
          (supervisor state).
        -flag-of: xstate_bv
      xstate_cet_s:
        -orig-id: X86_XSS_CET_S
        value: (xstate_bv & 0x1000) != 0
        doc: |
          Not in its initial state: supervisor shadow stacks (supervisor state).
        -flag-of: xstate_bv
      xstate_hdc:
        -orig-id: X86_XSS_HDC
        value: (xstate_bv & 0x2000) != 0
        doc: |
          Not in its initial state: hardware duty cycling (supervisor state).
        -flag-of: xstate_bv
      xstate_uintr:
        -orig-id: X86_XSS_UINTR
        value: (xstate_bv & 0x4000) != 0
        doc: |
          Not in its initial state: user interrupts (supervisor state).
        -flag-of: xstate_bv
      xstate_lbr:
        -orig-id: X86_XSS_LBR
        value: (xstate_bv & 0x8000) != 0
        doc: |
          Not in its initial state: last branch records (supervisor state).
        -flag-of: xstate_bv
      xstate_hwp:
        -orig-id: X86_XSS_HWP
        value: (xstate_bv & 0x10000) != 0
        doc: |
          Not in its initial state: hardware P-state control (supervisor state).
        -flag-of: xstate_bv
      xstate_tilecfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: (xstate_bv & 0x20000) != 0
        doc: |
          Not in its initial state: AMX tile configuration.
        -flag-of: xstate_bv
      xstate_tiledata:
        -orig-id: X86_XCR0_TILE_DATA
        value: (xstate_bv & 0x40000) != 0
        doc: |
          Not in its initial state: AMX tile data.
        -flag-of: xstate_bv
      xstate_apx:
        value: (xstate_bv & 0x80000) != 0
        doc: |
          Not in its initial state: APX registers R16 to R31.
        -flag-of: xstate_bv
      xstate_lwp:
        -orig-id: X86_XCR0_LWP
        value: xstate_bv / 0x4000000000000000 % 2 == 1
        doc: |
          Not in its initial state: AMD lightweight profiling.
        -flag-of: xstate_bv
      xcomp_bv:
        value: (xcomp_bv_high * 0x100000000 + xcomp_bv_low).as<u8>
        doc: Description of the compacted form in one word.
      xcomp_x87:
        -orig-id: X86_XCR0_X87
        value: (xcomp_bv_low & 0x1) != 0
        doc: |
          In the compacted area: x87 state.
        -flag-of: xcomp_bv_low
      xcomp_sse:
        -orig-id: X86_XCR0_SSE
        value: (xcomp_bv_low & 0x2) != 0
        doc: |
          In the compacted area: SSE state (XMM registers and MXCSR).
        -flag-of: xcomp_bv_low
      xcomp_avx:
        -orig-id: X86_XCR0_YMM
        value: (xcomp_bv_low & 0x4) != 0
        doc: |
          In the compacted area: AVX state (upper halves of YMM0 to YMM15).
        -flag-of: xcomp_bv_low
      xcomp_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: (xcomp_bv_low & 0x8) != 0
        doc: |
          In the compacted area: MPX bound registers.
        -flag-of: xcomp_bv_low
      xcomp_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: (xcomp_bv_low & 0x10) != 0
        doc: |
          In the compacted area: MPX configuration and status.
        -flag-of: xcomp_bv_low
      xcomp_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: (xcomp_bv_low & 0x20) != 0
        doc: |
          In the compacted area: AVX-512 mask registers.
        -flag-of: xcomp_bv_low
      xcomp_zmm_hi256:
        -orig-id: X86_XCR0_ZMM
        value: (xcomp_bv_low & 0x40) != 0
        doc: |
          In the compacted area: upper halves of ZMM0 to ZMM15.
        -flag-of: xcomp_bv_low
      xcomp_hi16_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: (xcomp_bv_low & 0x80) != 0
        doc: |
          In the compacted area: ZMM16 to ZMM31.
        -flag-of: xcomp_bv_low
      xcomp_pt:
        -orig-id: X86_XSS_PROC_TRACE
        value: (xcomp_bv_low & 0x100) != 0
        doc: |
          In the compacted area: processor trace (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_pkru:
        -orig-id: X86_XCR0_PKRU
        value: (xcomp_bv_low & 0x200) != 0
        doc: |
          In the compacted area: protection key rights of user pages.
        -flag-of: xcomp_bv_low
      xcomp_pasid:
        -orig-id: X86_XSS_PASID
        value: (xcomp_bv_low & 0x400) != 0
        doc: |
          In the compacted area: PASID (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_cet_u:
        -orig-id: X86_XSS_CET_U
        value: (xcomp_bv_low & 0x800) != 0
        doc: |
          In the compacted area: user shadow stack and branch tracking
          (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_cet_s:
        -orig-id: X86_XSS_CET_S
        value: (xcomp_bv_low & 0x1000) != 0
        doc: |
          In the compacted area: supervisor shadow stacks (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_hdc:
        -orig-id: X86_XSS_HDC
        value: (xcomp_bv_low & 0x2000) != 0
        doc: |
          In the compacted area: hardware duty cycling (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_uintr:
        -orig-id: X86_XSS_UINTR
        value: (xcomp_bv_low & 0x4000) != 0
        doc: |
          In the compacted area: user interrupts (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_lbr:
        -orig-id: X86_XSS_LBR
        value: (xcomp_bv_low & 0x8000) != 0
        doc: |
          In the compacted area: last branch records (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_hwp:
        -orig-id: X86_XSS_HWP
        value: (xcomp_bv_low & 0x10000) != 0
        doc: |
          In the compacted area: hardware P-state control (supervisor state).
        -flag-of: xcomp_bv_low
      xcomp_tilecfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: (xcomp_bv_low & 0x20000) != 0
        doc: |
          In the compacted area: AMX tile configuration.
        -flag-of: xcomp_bv_low
      xcomp_tiledata:
        -orig-id: X86_XCR0_TILE_DATA
        value: (xcomp_bv_low & 0x40000) != 0
        doc: |
          In the compacted area: AMX tile data.
        -flag-of: xcomp_bv_low
      xcomp_apx:
        value: (xcomp_bv_low & 0x80000) != 0
        doc: |
          In the compacted area: APX registers R16 to R31.
        -flag-of: xcomp_bv_low
      xcomp_lwp:
        -orig-id: X86_XCR0_LWP
        value: (xcomp_bv_high & 0x40000000) != 0
        doc: |
          In the compacted area: AMD lightweight profiling.
        -flag-of: xcomp_bv_high
      is_compacted:
        -orig-id: XSTATE_COMPACTION_ENABLED
        value: (xcomp_bv_high & 0x80000000) != 0
        doc: True if the area has the compacted form.
        -flag-of: xcomp_bv_high
  standard_region:
    doc: |
      Components at the places they have on Intel CPUs; from byte 576 of the
      area.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area), CPUID
      leaf 0xD
    -webide-representation: 'standard'
    params:
      - id: has_apx
        type: bool
        doc: True if the octets of MPX hold APX state.
    seq:
      - id: avx
        type: avx_state
        if: not _io.eof
        doc: Upper halves of the YMM registers; at 576 of the area.
      - id: lwp
        size: 128
        if: not _io.eof
        doc: |
          At 832 of the area. AMD lightweight profiling state (family 15h) where
          `xstate_lwp` is set, otherwise unused: its layout is not public in a
          form that can be cited, so its octets are kept.
      - id: bndregs
        type: bndregs_state
        if: not _io.eof and not has_apx
        doc: MPX bound registers; at 960 of the area.
      - id: bndcsr
        type: bndcsr_state
        if: not _io.eof and not has_apx
        doc: MPX configuration and status; at 1024 of the area.
      - id: apx
        type: apx_state
        if: not _io.eof and has_apx
        doc: APX registers; at 960 of the area, in place of MPX.
      - id: opmask
        type: opmask_state
        if: not _io.eof
        doc: AVX-512 mask registers; at 1088 of the area.
      - id: zmm_hi256
        type: zmm_hi256_state
        if: not _io.eof
        doc: Upper halves of ZMM0 to ZMM15; at 1152 of the area.
      - id: hi16_zmm
        type: hi16_zmm_state
        if: not _io.eof
        doc: ZMM16 to ZMM31; at 1664 of the area.
      - id: pkru
        type: pkru_state
        if: not _io.eof
        doc: Protection key rights; at 2688 of the area.
      - id: reserved
        size: 56
        if: not _io.eof
        doc: Unused octets up to the next multiple of 64.
      - id: tilecfg
        type: tilecfg_state
        if: not _io.eof
        doc: AMX tile configuration; at 2752 of the area.
      - id: tiledata
        type: tiledata_state
        if: not _io.eof
        doc: AMX tile data; at 2816 of the area.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Octets behind the known components, kept as they are.
  amd_region:
    doc: |
      Components at the places they have on AMD CPUs since Zen 3; from byte 576
      of the area.
    doc-ref: |
      AMD64 Architecture Programmer's Manual, volume 2, 11.5 (XSAVE/XRSTOR),
      CPUID leaf 0xD
    -webide-representation: 'standard (AMD)'
    seq:
      - id: avx
        type: avx_state
        if: not _io.eof
        doc: Upper halves of the YMM registers; at 576 of the area.
      - id: opmask
        type: opmask_state
        if: not _io.eof
        doc: AVX-512 mask registers; at 832 of the area.
      - id: zmm_hi256
        type: zmm_hi256_state
        if: not _io.eof
        doc: Upper halves of ZMM0 to ZMM15; at 896 of the area.
      - id: hi16_zmm
        type: hi16_zmm_state
        if: not _io.eof
        doc: ZMM16 to ZMM31; at 1408 of the area.
      - id: pkru
        type: pkru_state
        if: not _io.eof
        doc: Protection key rights; at 2432 of the area.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Octets behind the known components, kept as they are.
  compacted_region:
    doc: |
      Components of the compacted form, in the order of their bits. One follows
      the other, but for the AMX components, which start at a multiple of 64.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 1, 13.4.3 (extended region of
      an XSAVE area)
    -webide-representation: 'compacted'
    params:
      - id: components
        type: u4
        doc: Bits 31 to 0 of `xcomp_bv`.
    seq:
      - id: avx
        type: avx_state
        if: (components & 0x4) != 0 and not _io.eof
        doc: AVX state (upper halves of YMM0 to YMM15).
      - id: bndregs
        type: bndregs_state
        if: (components & 0x8) != 0 and not _io.eof
        doc: MPX bound registers.
      - id: bndcsr
        type: bndcsr_state
        if: (components & 0x10) != 0 and not _io.eof
        doc: MPX configuration and status.
      - id: opmask
        type: opmask_state
        if: (components & 0x20) != 0 and not _io.eof
        doc: AVX-512 mask registers.
      - id: zmm_hi256
        type: zmm_hi256_state
        if: (components & 0x40) != 0 and not _io.eof
        doc: Upper halves of ZMM0 to ZMM15.
      - id: hi16_zmm
        type: hi16_zmm_state
        if: (components & 0x80) != 0 and not _io.eof
        doc: ZMM16 to ZMM31.
      - id: pt
        type: pt_state
        if: (components & 0x100) != 0 and not _io.eof
        doc: Processor trace (supervisor state).
      - id: pkru
        type: pkru_state
        if: (components & 0x200) != 0 and not _io.eof
        doc: Protection key rights of user pages.
      - id: pasid
        type: pasid_state
        if: (components & 0x400) != 0 and not _io.eof
        doc: PASID (supervisor state).
      - id: cet_u
        type: cet_u_state
        if: (components & 0x800) != 0 and not _io.eof
        doc: User shadow stack and branch tracking (supervisor state).
      - id: cet_s
        type: cet_s_state
        if: (components & 0x1000) != 0 and not _io.eof
        doc: Supervisor shadow stacks (supervisor state).
      - id: hdc
        type: hdc_state
        if: (components & 0x2000) != 0 and not _io.eof
        doc: Hardware duty cycling (supervisor state).
      - id: uintr
        type: uintr_state
        if: (components & 0x4000) != 0 and not _io.eof
        doc: User interrupts (supervisor state).
      - id: lbr
        type: lbr_state
        if: (components & 0x8000) != 0 and not _io.eof
        doc: Last branch records (supervisor state).
      - id: hwp
        type: hwp_state
        if: (components & 0x10000) != 0 and not _io.eof
        doc: Hardware P-state control (supervisor state).
      - id: padding_tilecfg
        size: (64 - _io.pos % 64) % 64
        if: (components & 0x20000) != 0 and not _io.eof
        doc: Unused octets up to the next multiple of 64.
      - id: tilecfg
        type: tilecfg_state
        if: (components & 0x20000) != 0 and not _io.eof
        doc: AMX tile configuration.
      - id: padding_tiledata
        size: (64 - _io.pos % 64) % 64
        if: (components & 0x40000) != 0 and not _io.eof
        doc: Unused octets up to the next multiple of 64.
      - id: tiledata
        type: tiledata_state
        if: (components & 0x40000) != 0 and not _io.eof
        doc: AMX tile data.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Components with a bit above 18, whose places depend on CPUID leaf 0xD
          of the CPU that wrote them, and octets behind the last component; kept
          as they are.
  avx_state:
    doc: State component 2, AVX.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'YMM0-15 high'
    seq:
      - id: ymm_hi
        -orig-id: YMM_Hi128
        type: x86_fxsave::vector_128
        repeat: expr
        repeat-expr: 16
        doc: Bits 255 to 128 of YMM0 to YMM15.
  bndregs_state:
    doc: State component 3, the MPX bound registers.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'BND0-3'
    seq:
      - id: bnd
        type: bound_register
        repeat: expr
        repeat-expr: 4
        doc: BND0 to BND3.
  bound_register:
    doc: One MPX bound register.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{lower:hex}..{upper_complement:hex}'
    seq:
      - id: lower
        type: u8
        doc: Lower bound.
      - id: upper_complement
        type: u8
        doc: Upper bound, all bits inverted.
  bndcsr_state:
    doc: State component 4, MPX configuration and status.
    doc-ref: xen/arch/x86/include/asm/xstate.h (struct xstate_bndcsr)
    -webide-representation: 'bndcfgu={bndcfgu:hex} bndstatus={bndstatus:hex}'
    seq:
      - id: bndcfgu
        type: u8
        doc: |
          Configuration of user mode: base address of the bound directory in
          bits 63 to 12.
      - id: bndstatus
        type: u8
        doc: Status of the last bound operation.
      - id: reserved
        size: 48
        doc: Unused octets of the component.
    instances:
      bndcfgu_en:
        -orig-id: EN
        value: (bndcfgu & 0x1) != 0
        doc: MPX is enabled in user mode.
        -flag-of: bndcfgu
      bndcfgu_bndpreserve:
        -orig-id: BNDPRESERVE
        value: (bndcfgu & 0x2) != 0
        doc: Branches without a BND prefix keep the bound registers.
        -flag-of: bndcfgu
      bndcfgu_base_pfn:
        value: (bndcfgu / 0x1000).as<u8>
        doc: Page number of the bound directory.
        -part-of: bndcfgu
      error_code:
        -orig-id: EC
        value: bndstatus & 0x3
        doc: 0 none, 1 bound violation, 2 invalid directory entry.
        -part-of: bndstatus
  opmask_state:
    doc: State component 5, the AVX-512 mask registers.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'k0-7'
    seq:
      - id: k
        type: u8
        repeat: expr
        repeat-expr: 8
        doc: k0 to k7.
  zmm_hi256_state:
    doc: State component 6, ZMM_Hi256.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'ZMM0-15 high'
    seq:
      - id: zmm_hi256
        type: vector_256
        repeat: expr
        repeat-expr: 16
        doc: Bits 511 to 256 of ZMM0 to ZMM15.
  hi16_zmm_state:
    doc: State component 7, Hi16_ZMM.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'ZMM16-31'
    seq:
      - id: zmm
        type: vector_512
        repeat: expr
        repeat-expr: 16
        doc: ZMM16 to ZMM31.
  pt_state:
    doc: |
      State component 8, processor trace. A supervisor state: only XSAVES writes
      it.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'rtit_ctl={rtit_ctl:hex}'
    seq:
      - id: rtit_ctl
        -orig-id: IA32_RTIT_CTL
        type: u8
        doc: Trace control.
      - id: rtit_output_base
        -orig-id: IA32_RTIT_OUTPUT_BASE
        type: u8
        doc: Base address of the output.
      - id: rtit_output_mask_ptrs
        -orig-id: IA32_RTIT_OUTPUT_MASK_PTRS
        type: u8
        doc: Output mask and pointers.
      - id: rtit_status
        -orig-id: IA32_RTIT_STATUS
        type: u8
        doc: Trace status.
      - id: rtit_cr3_match
        -orig-id: IA32_RTIT_CR3_MATCH
        type: u8
        doc: CR3 to filter by.
      - id: rtit_addr0_a
        -orig-id: IA32_RTIT_ADDR0_A
        type: u8
        doc: Start of filter range 0.
      - id: rtit_addr0_b
        -orig-id: IA32_RTIT_ADDR0_B
        type: u8
        doc: End of filter range 0.
      - id: rtit_addr1_a
        -orig-id: IA32_RTIT_ADDR1_A
        type: u8
        doc: Start of filter range 1.
      - id: rtit_addr1_b
        -orig-id: IA32_RTIT_ADDR1_B
        type: u8
        doc: End of filter range 1.
      - id: reserved
        size: 56
        doc: Unused octets of the component.
  pkru_state:
    doc: State component 9, protection key rights of user pages.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'pkru={pkru:hex}'
    seq:
      - id: pkru
        -orig-id: PKRU
        type: u4
        doc: Two bits for each of the 16 protection keys.
      - id: reserved
        size: 4
        doc: Unused octets of the component.
    instances:
      ad0:
        -orig-id: AD0
        value: (pkru & 0x1) != 0
        doc: Access of pages with key 0 is disabled.
        -flag-of: pkru
      wd0:
        -orig-id: WD0
        value: (pkru & 0x2) != 0
        doc: Writing of pages with key 0 is disabled.
        -flag-of: pkru
      ad1:
        -orig-id: AD1
        value: (pkru & 0x4) != 0
        doc: Access of pages with key 1 is disabled.
        -flag-of: pkru
      wd1:
        -orig-id: WD1
        value: (pkru & 0x8) != 0
        doc: Writing of pages with key 1 is disabled.
        -flag-of: pkru
      ad2:
        -orig-id: AD2
        value: (pkru & 0x10) != 0
        doc: Access of pages with key 2 is disabled.
        -flag-of: pkru
      wd2:
        -orig-id: WD2
        value: (pkru & 0x20) != 0
        doc: Writing of pages with key 2 is disabled.
        -flag-of: pkru
      ad3:
        -orig-id: AD3
        value: (pkru & 0x40) != 0
        doc: Access of pages with key 3 is disabled.
        -flag-of: pkru
      wd3:
        -orig-id: WD3
        value: (pkru & 0x80) != 0
        doc: Writing of pages with key 3 is disabled.
        -flag-of: pkru
      ad4:
        -orig-id: AD4
        value: (pkru & 0x100) != 0
        doc: Access of pages with key 4 is disabled.
        -flag-of: pkru
      wd4:
        -orig-id: WD4
        value: (pkru & 0x200) != 0
        doc: Writing of pages with key 4 is disabled.
        -flag-of: pkru
      ad5:
        -orig-id: AD5
        value: (pkru & 0x400) != 0
        doc: Access of pages with key 5 is disabled.
        -flag-of: pkru
      wd5:
        -orig-id: WD5
        value: (pkru & 0x800) != 0
        doc: Writing of pages with key 5 is disabled.
        -flag-of: pkru
      ad6:
        -orig-id: AD6
        value: (pkru & 0x1000) != 0
        doc: Access of pages with key 6 is disabled.
        -flag-of: pkru
      wd6:
        -orig-id: WD6
        value: (pkru & 0x2000) != 0
        doc: Writing of pages with key 6 is disabled.
        -flag-of: pkru
      ad7:
        -orig-id: AD7
        value: (pkru & 0x4000) != 0
        doc: Access of pages with key 7 is disabled.
        -flag-of: pkru
      wd7:
        -orig-id: WD7
        value: (pkru & 0x8000) != 0
        doc: Writing of pages with key 7 is disabled.
        -flag-of: pkru
      ad8:
        -orig-id: AD8
        value: (pkru & 0x10000) != 0
        doc: Access of pages with key 8 is disabled.
        -flag-of: pkru
      wd8:
        -orig-id: WD8
        value: (pkru & 0x20000) != 0
        doc: Writing of pages with key 8 is disabled.
        -flag-of: pkru
      ad9:
        -orig-id: AD9
        value: (pkru & 0x40000) != 0
        doc: Access of pages with key 9 is disabled.
        -flag-of: pkru
      wd9:
        -orig-id: WD9
        value: (pkru & 0x80000) != 0
        doc: Writing of pages with key 9 is disabled.
        -flag-of: pkru
      ad10:
        -orig-id: AD10
        value: (pkru & 0x100000) != 0
        doc: Access of pages with key 10 is disabled.
        -flag-of: pkru
      wd10:
        -orig-id: WD10
        value: (pkru & 0x200000) != 0
        doc: Writing of pages with key 10 is disabled.
        -flag-of: pkru
      ad11:
        -orig-id: AD11
        value: (pkru & 0x400000) != 0
        doc: Access of pages with key 11 is disabled.
        -flag-of: pkru
      wd11:
        -orig-id: WD11
        value: (pkru & 0x800000) != 0
        doc: Writing of pages with key 11 is disabled.
        -flag-of: pkru
      ad12:
        -orig-id: AD12
        value: (pkru & 0x1000000) != 0
        doc: Access of pages with key 12 is disabled.
        -flag-of: pkru
      wd12:
        -orig-id: WD12
        value: (pkru & 0x2000000) != 0
        doc: Writing of pages with key 12 is disabled.
        -flag-of: pkru
      ad13:
        -orig-id: AD13
        value: (pkru & 0x4000000) != 0
        doc: Access of pages with key 13 is disabled.
        -flag-of: pkru
      wd13:
        -orig-id: WD13
        value: (pkru & 0x8000000) != 0
        doc: Writing of pages with key 13 is disabled.
        -flag-of: pkru
      ad14:
        -orig-id: AD14
        value: (pkru & 0x10000000) != 0
        doc: Access of pages with key 14 is disabled.
        -flag-of: pkru
      wd14:
        -orig-id: WD14
        value: (pkru & 0x20000000) != 0
        doc: Writing of pages with key 14 is disabled.
        -flag-of: pkru
      ad15:
        -orig-id: AD15
        value: (pkru & 0x40000000) != 0
        doc: Access of pages with key 15 is disabled.
        -flag-of: pkru
      wd15:
        -orig-id: WD15
        value: (pkru & 0x80000000) != 0
        doc: Writing of pages with key 15 is disabled.
        -flag-of: pkru
  pasid_state:
    doc: State component 10, the process address space ID.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{pasid_msr:hex}'
    seq:
      - id: pasid_msr
        -orig-id: IA32_PASID
        type: u8
        doc: PASID in bits 19 to 0, valid flag in bit 31.
    instances:
      pasid:
        value: pasid_msr & 0xfffff
        doc: Process address space ID.
        -part-of: pasid_msr
      is_valid:
        -orig-id: VALID
        value: (pasid_msr & 0x80000000) != 0
        doc: The PASID may be used.
        -flag-of: pasid_msr
  cet_u_state:
    doc: State component 11, control-flow enforcement of user mode.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'pl3_ssp={pl3_ssp:hex}'
    seq:
      - id: u_cet
        -orig-id: IA32_U_CET
        type: u8
        doc: Configuration of user mode.
      - id: pl3_ssp
        -orig-id: IA32_PL3_SSP
        type: u8
        doc: Shadow stack pointer of ring 3.
    instances:
      sh_stk_en:
        -orig-id: SH_STK_EN
        value: (u_cet & 0x1) != 0
        doc: Shadow stacks are enabled.
        -flag-of: u_cet
      wr_shstk_en:
        -orig-id: WR_SHSTK_EN
        value: (u_cet & 0x2) != 0
        doc: WRSS is enabled.
        -flag-of: u_cet
      endbr_en:
        -orig-id: ENDBR_EN
        value: (u_cet & 0x4) != 0
        doc: Indirect branch tracking is enabled.
        -flag-of: u_cet
      leg_iw_en:
        -orig-id: LEG_IW_EN
        value: (u_cet & 0x8) != 0
        doc: Legacy code is allowed by bitmap.
        -flag-of: u_cet
      no_trk_en:
        -orig-id: NO_TRK_EN
        value: (u_cet & 0x10) != 0
        doc: The no-track prefix is allowed.
        -flag-of: u_cet
      suppress_dis:
        -orig-id: SUPPRESS_DIS
        value: (u_cet & 0x20) != 0
        doc: Suppression of tracking is disabled.
        -flag-of: u_cet
      suppress:
        -orig-id: SUPPRESS
        value: (u_cet & 0x400) != 0
        doc: Tracking is suppressed.
        -flag-of: u_cet
      tracker:
        -orig-id: TRACKER
        value: (u_cet & 0x800) != 0
        doc: An ENDBR must follow.
        -flag-of: u_cet
  cet_s_state:
    doc: State component 12, supervisor shadow stacks.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'pl0_ssp={pl0_ssp:hex}'
    seq:
      - id: pl0_ssp
        -orig-id: IA32_PL0_SSP
        type: u8
        doc: Shadow stack pointer of ring 0.
      - id: pl1_ssp
        -orig-id: IA32_PL1_SSP
        type: u8
        doc: Shadow stack pointer of ring 1.
      - id: pl2_ssp
        -orig-id: IA32_PL2_SSP
        type: u8
        doc: Shadow stack pointer of ring 2.
  hdc_state:
    doc: State component 13, hardware duty cycling.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{pm_ctl1:hex}'
    seq:
      - id: pm_ctl1
        -orig-id: IA32_PM_CTL1
        type: u8
        doc: HDC control of the thread.
    instances:
      hdc_allow_block:
        -orig-id: HDC_Allow_Block
        value: (pm_ctl1 & 0x1) != 0
        doc: The thread may be forced idle.
        -flag-of: pm_ctl1
  uintr_state:
    doc: State component 14, user interrupts.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'handler={handler:hex}'
    seq:
      - id: handler
        -orig-id: UIHANDLER
        type: u8
        doc: Address of the handler.
      - id: stack_adjust
        -orig-id: UISTACKADJUST
        type: u8
        doc: Stack adjustment.
      - id: uitt_size
        -orig-id: UITTSZ
        type: u4
        doc: Highest index of the target table.
      - id: notification_vector
        -orig-id: UINV
        type: u1
        doc: Notification vector.
      - id: reserved
        size: 2
        doc: Reserved.
      - id: flags
        type: u1
        doc: Bit 7 is the user interrupt flag.
      - id: upid_address
        -orig-id: UPIDADDR
        type: u8
        doc: Address of the posted interrupt descriptor.
      - id: request
        -orig-id: UIRR
        type: u8
        doc: Requested user interrupts, one bit each.
      - id: target_table
        -orig-id: UITTADDR
        type: u8
        doc: Address of the target table, enable flag in bit 0.
    instances:
      uif:
        -orig-id: UIF
        value: (flags & 0x80) != 0
        doc: User interrupts are enabled.
        -flag-of: flags
  lbr_state:
    doc: State component 15, the last branch records.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'lbr_ctl={lbr_ctl:hex} depth={lbr_depth:dec}'
    seq:
      - id: lbr_ctl
        -orig-id: IA32_LBR_CTL
        type: u8
        doc: LBR control.
      - id: lbr_depth
        -orig-id: IA32_LBR_DEPTH
        type: u8
        doc: Number of records in use.
      - id: ler_from_ip
        -orig-id: IA32_LER_FROM_IP
        type: u8
        doc: Source of the last event record.
      - id: ler_to_ip
        -orig-id: IA32_LER_TO_IP
        type: u8
        doc: Target of the last event record.
      - id: ler_info
        -orig-id: IA32_LER_INFO
        type: u8
        doc: Details of the last event record.
      - id: entries
        type: lbr_entry
        repeat: expr
        repeat-expr: 32
        doc: The records, last branch first.
  lbr_entry:
    doc: One last branch record.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{from_ip:hex} -> {to_ip:hex}'
    seq:
      - id: from_ip
        -orig-id: IA32_LBR_x_FROM_IP
        type: u8
        doc: Address of the branch.
      - id: to_ip
        -orig-id: IA32_LBR_x_TO_IP
        type: u8
        doc: Where it went.
      - id: info
        -orig-id: IA32_LBR_x_INFO
        type: u8
        doc: Details.
  hwp_state:
    doc: State component 16, hardware P-state control.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{hwp_request:hex}'
    seq:
      - id: hwp_request
        -orig-id: IA32_HWP_REQUEST
        type: u8
        doc: Performance request.
    instances:
      minimum:
        value: hwp_request & 0xff
        doc: Minimum performance.
        -part-of: hwp_request
      maximum:
        value: hwp_request / 0x100 % 0x100
        doc: Maximum performance.
        -part-of: hwp_request
      desired:
        value: hwp_request / 0x10000 % 0x100
        doc: Desired performance; 0 leaves it to the CPU.
        -part-of: hwp_request
      preference:
        value: hwp_request / 0x1000000 % 0x100
        doc: Energy performance preference.
        -part-of: hwp_request
  tilecfg_state:
    doc: State component 17, the AMX tile configuration.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'palette {palette:dec}'
    seq:
      - id: palette
        -orig-id: palette_id
        type: u1
        doc: Palette; 0 is the initial state.
      - id: start_row
        type: u1
        doc: Row to restart an interrupted operation at.
      - id: reserved
        size: 14
        doc: Reserved.
      - id: cols_b
        -orig-id: colsb
        type: u2
        repeat: expr
        repeat-expr: 8
        doc: Bytes in a row, by tile.
      - id: reserved_2
        size: 16
        doc: Reserved for further tiles.
      - id: rows
        type: u1
        repeat: expr
        repeat-expr: 8
        doc: Rows, by tile.
      - id: reserved_3
        size: 8
        doc: Reserved for further tiles.
  tiledata_state:
    doc: State component 18, the AMX tiles of palette 1.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: 'TMM0-7'
    seq:
      - id: tiles
        type: tile
        repeat: expr
        repeat-expr: 8
        doc: TMM0 to TMM7.
  tile:
    doc: One AMX tile register of 1 KiB.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '16 rows'
    seq:
      - id: rows
        type: vector_512
        repeat: expr
        repeat-expr: 16
        doc: Rows of 64 bytes.
  apx_state:
    doc: State component 19, the APX registers.
    doc-ref: Intel Advanced Performance Extensions Architecture Specification
    -webide-representation: 'R16-31'
    seq:
      - id: r
        type: u8
        repeat: expr
        repeat-expr: 16
        doc: R16 to R31.
  vector_256:
    doc: A 256-bit piece of a vector register, as four words.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{words}'
    seq:
      - id: words
        type: u8
        repeat: expr
        repeat-expr: 4
        doc: Words, lowest bits first.
  vector_512:
    doc: A 512-bit vector register, as eight words.
    doc-ref: Intel 64 and IA-32 Architectures SDM, volume 1, 13.4 (XSAVE area)
    -webide-representation: '{words}'
    seq:
      - id: words
        type: u8
        repeat: expr
        repeat-expr: 8
        doc: Words, lowest bits first.
