meta:
  id: xen_pv_vcpu
  title: State of a Xen paravirtual x86 vCPU
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - x86_fxsave
    - x86_xsave
  endian: le
doc: |
  The blobs that Xen's control interface gives for a PV vCPU, as the
  `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
  32-bit forms, the extended context, the extended processor state and the
  model specific registers.
doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC, EXTENDED, XSAVE, MSRS
types:
  guest_context_64:
    doc: Registers of a vCPU of a 64-bit PV guest, 5168 octets.
    doc-ref: xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
    -orig-id: vcpu_guest_context
    -webide-representation: '{user_regs} cr3={cr3:hex}'
    seq:
      - id: fpu_ctxt
        size: 512
        type: x86_fxsave
        doc: FPU and SSE registers.
      - id: flags
        type: u8
        doc: State of the vCPU, `VGCF_*`.
      - id: user_regs
        type: user_regs_64
        doc: General registers.
      - id: traps
        -orig-id: trap_ctxt
        type: trap_info_64
        repeat: expr
        repeat-expr: 256
        doc: Virtual interrupt descriptor table, by vector.
      - id: ldt_base
        type: u8
        doc: Linear address of the local descriptor table.
      - id: ldt_ents
        type: u8
        doc: Number of entries in the local descriptor table.
      - id: gdt_frames
        type: u8
        repeat: expr
        repeat-expr: 16
        doc: |
          Frames of the global descriptor table, 512 entries each. MFNs; a libxc
          image has PFNs.
      - id: gdt_ents
        type: u8
        doc: Number of entries in the global descriptor table.
      - id: kernel_ss
        type: u8
        doc: Stack segment for entries into the guest kernel.
      - id: kernel_sp
        type: u8
        doc: Stack pointer for entries into the guest kernel.
      - id: cr0
        -orig-id: ctrlreg[0]
        type: u8
        doc: Control register 0.
      - id: user_cr3
        -orig-id: ctrlreg[1]
        type: u8
        doc: |
          Page table for user mode, in the form of a CR3; 0 if there is none.
          Holds an MFN; a libxc image has a PFN, with bit 0 set.
      - id: cr2
        -orig-id: ctrlreg[2]
        type: u8
        doc: |
          Address of the last page fault; the guest itself reads it from its
          vCPU information.
      - id: cr3
        -orig-id: ctrlreg[3]
        type: u8
        doc: Page table for kernel mode. Holds an MFN; a libxc image has a PFN.
      - id: cr4
        -orig-id: ctrlreg[4]
        type: u8
        doc: Control register 4.
      - id: cr5
        -orig-id: ctrlreg[5]
        type: u8
        doc: Not used.
      - id: cr6
        -orig-id: ctrlreg[6]
        type: u8
        doc: Not used.
      - id: cr7
        -orig-id: ctrlreg[7]
        type: u8
        doc: Not used.
      - id: dr0
        -orig-id: debugreg[0]
        type: u8
        doc: Address of breakpoint 0.
      - id: dr1
        -orig-id: debugreg[1]
        type: u8
        doc: Address of breakpoint 1.
      - id: dr2
        -orig-id: debugreg[2]
        type: u8
        doc: Address of breakpoint 2.
      - id: dr3
        -orig-id: debugreg[3]
        type: u8
        doc: Address of breakpoint 3.
      - id: dr4
        -orig-id: debugreg[4]
        type: u8
        doc: Not used.
      - id: dr5
        -orig-id: debugreg[5]
        type: u8
        doc: |
          Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
      - id: dr6
        -orig-id: debugreg[6]
        type: u8
        doc: Debug status.
      - id: dr7
        -orig-id: debugreg[7]
        type: u8
        doc: Debug control.
      - id: event_callback_eip
        type: u8
        doc: Address that events are delivered to.
      - id: failsafe_callback_eip
        type: u8
        doc: Address that is entered if returning to the guest fails.
      - id: syscall_callback_eip
        type: u8
        doc: Address that SYSCALL from 64-bit code enters.
      - id: vm_assist
        type: u8
        doc: Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
      - id: fs_base
        type: u8
        doc: Base of FS.
      - id: gs_base_kernel
        type: u8
        doc: Base of GS in kernel mode.
      - id: gs_base_user
        type: u8
        doc: Base of GS in user mode.
    instances:
      vgcf_i387_valid:
        -orig-id: VGCF_i387_valid
        value: flags & 0x1 != 0
        doc: |
          `fpu_ctxt` is valid.
        -flag-of: flags
      vgcf_in_kernel:
        -orig-id: VGCF_in_kernel
        value: flags & 0x4 != 0
        doc: The vCPU runs the guest kernel, not a user program.
        -flag-of: flags
      vgcf_failsafe_disables_events:
        -orig-id: VGCF_failsafe_disables_events
        value: flags & 0x8 != 0
        doc: The failsafe callback is entered with events masked.
        -flag-of: flags
      vgcf_syscall_disables_events:
        -orig-id: VGCF_syscall_disables_events
        value: flags & 0x10 != 0
        doc: The syscall callback is entered with events masked.
        -flag-of: flags
      vgcf_online:
        -orig-id: VGCF_online
        value: flags & 0x20 != 0
        doc: The vCPU is up.
        -flag-of: flags
      cr0_pe:
        -orig-id: X86_CR0_PE
        value: cr0 & 0x1 != 0
        doc: Protected mode.
        -flag-of: cr0
      cr0_mp:
        -orig-id: X86_CR0_MP
        value: cr0 & 0x2 != 0
        doc: WAIT follows `ts`.
        -flag-of: cr0
      cr0_em:
        -orig-id: X86_CR0_EM
        value: cr0 & 0x4 != 0
        doc: FPU instructions fault.
        -flag-of: cr0
      cr0_ts:
        -orig-id: X86_CR0_TS
        value: cr0 & 0x8 != 0
        doc: Task switched, FPU state is not the current one.
        -flag-of: cr0
      cr0_et:
        -orig-id: X86_CR0_ET
        value: cr0 & 0x10 != 0
        doc: Extension type, always set.
        -flag-of: cr0
      cr0_ne:
        -orig-id: X86_CR0_NE
        value: cr0 & 0x20 != 0
        doc: FPU errors are exceptions.
        -flag-of: cr0
      cr0_wp:
        -orig-id: X86_CR0_WP
        value: cr0 & 0x10000 != 0
        doc: Read-only pages bind the kernel too.
        -flag-of: cr0
      cr0_am:
        -orig-id: X86_CR0_AM
        value: cr0 & 0x40000 != 0
        doc: Alignment checks on.
        -flag-of: cr0
      cr0_nw:
        -orig-id: X86_CR0_NW
        value: cr0 & 0x20000000 != 0
        doc: Not write-through.
        -flag-of: cr0
      cr0_cd:
        -orig-id: X86_CR0_CD
        value: cr0 & 0x40000000 != 0
        doc: Cache disabled.
        -flag-of: cr0
      cr0_pg:
        -orig-id: X86_CR0_PG
        value: cr0 & 0x80000000 != 0
        doc: Paging on.
        -flag-of: cr0
      cr3_frame:
        -orig-id: xen_cr3_to_pfn
        value: (cr3 / 4096).as<u8>
        doc: Frame number of the kernel page table; MFN or PFN, see `cr3`.
        -part-of: cr3
      user_cr3_frame:
        -orig-id: xen_cr3_to_pfn
        value: (user_cr3 / 4096).as<u8>
        doc: Frame number of the user page table; MFN or PFN, see `user_cr3`.
        -part-of: user_cr3
      cr4_vme:
        -orig-id: X86_CR4_VME
        value: cr4 & 0x1 != 0
        doc: Virtual 8086 mode extensions.
        -flag-of: cr4
      cr4_pvi:
        -orig-id: X86_CR4_PVI
        value: cr4 & 0x2 != 0
        doc: Protected mode virtual interrupts.
        -flag-of: cr4
      cr4_tsd:
        -orig-id: X86_CR4_TSD
        value: cr4 & 0x4 != 0
        doc: RDTSC is privileged.
        -flag-of: cr4
      cr4_de:
        -orig-id: X86_CR4_DE
        value: cr4 & 0x8 != 0
        doc: Debugging extensions.
        -flag-of: cr4
      cr4_pse:
        -orig-id: X86_CR4_PSE
        value: cr4 & 0x10 != 0
        doc: Page size extensions.
        -flag-of: cr4
      cr4_pae:
        -orig-id: X86_CR4_PAE
        value: cr4 & 0x20 != 0
        doc: Physical address extension.
        -flag-of: cr4
      cr4_mce:
        -orig-id: X86_CR4_MCE
        value: cr4 & 0x40 != 0
        doc: Machine checks on.
        -flag-of: cr4
      cr4_pge:
        -orig-id: X86_CR4_PGE
        value: cr4 & 0x80 != 0
        doc: Global pages.
        -flag-of: cr4
      cr4_pce:
        -orig-id: X86_CR4_PCE
        value: cr4 & 0x100 != 0
        doc: RDPMC for user mode.
        -flag-of: cr4
      cr4_osfxsr:
        -orig-id: X86_CR4_OSFXSR
        value: cr4 & 0x200 != 0
        doc: FXSAVE and SSE on.
        -flag-of: cr4
      cr4_osxmmexcpt:
        -orig-id: X86_CR4_OSXMMEXCPT
        value: cr4 & 0x400 != 0
        doc: SSE exceptions on.
        -flag-of: cr4
      cr4_umip:
        -orig-id: X86_CR4_UMIP
        value: cr4 & 0x800 != 0
        doc: User mode instruction prevention.
        -flag-of: cr4
      cr4_la57:
        -orig-id: X86_CR4_LA57
        value: cr4 & 0x1000 != 0
        doc: Five-level paging.
        -flag-of: cr4
      cr4_vmxe:
        -orig-id: X86_CR4_VMXE
        value: cr4 & 0x2000 != 0
        doc: VMX on.
        -flag-of: cr4
      cr4_smxe:
        -orig-id: X86_CR4_SMXE
        value: cr4 & 0x4000 != 0
        doc: SMX on.
        -flag-of: cr4
      cr4_fsgsbase:
        -orig-id: X86_CR4_FSGSBASE
        value: cr4 & 0x10000 != 0
        doc: FS and GS base instructions.
        -flag-of: cr4
      cr4_pcide:
        -orig-id: X86_CR4_PCIDE
        value: cr4 & 0x20000 != 0
        doc: Process context identifiers.
        -flag-of: cr4
      cr4_osxsave:
        -orig-id: X86_CR4_OSXSAVE
        value: cr4 & 0x40000 != 0
        doc: XSAVE on.
        -flag-of: cr4
      cr4_smep:
        -orig-id: X86_CR4_SMEP
        value: cr4 & 0x100000 != 0
        doc: No execution of user pages by the kernel.
        -flag-of: cr4
      cr4_smap:
        -orig-id: X86_CR4_SMAP
        value: cr4 & 0x200000 != 0
        doc: No access to user pages by the kernel.
        -flag-of: cr4
      cr4_pke:
        -orig-id: X86_CR4_PKE
        value: cr4 & 0x400000 != 0
        doc: Protection keys for user pages.
        -flag-of: cr4
      cr4_cet:
        -orig-id: X86_CR4_CET
        value: cr4 & 0x800000 != 0
        doc: Control-flow enforcement.
        -flag-of: cr4
      cr4_pks:
        -orig-id: X86_CR4_PKS
        value: cr4 & 0x1000000 != 0
        doc: Protection keys for kernel pages.
        -flag-of: cr4
      dr6_b0:
        -orig-id: X86_DR6_B0
        value: dr6 & 0x1 != 0
        doc: Breakpoint 0 hit.
        -flag-of: dr6
      dr6_b1:
        -orig-id: X86_DR6_B1
        value: dr6 & 0x2 != 0
        doc: Breakpoint 1 hit.
        -flag-of: dr6
      dr6_b2:
        -orig-id: X86_DR6_B2
        value: dr6 & 0x4 != 0
        doc: Breakpoint 2 hit.
        -flag-of: dr6
      dr6_b3:
        -orig-id: X86_DR6_B3
        value: dr6 & 0x8 != 0
        doc: Breakpoint 3 hit.
        -flag-of: dr6
      dr6_bld:
        -orig-id: X86_DR6_BLD
        value: dr6 & 0x800 != 0
        doc: Clear if a bus lock was detected.
        -flag-of: dr6
      dr6_bd:
        -orig-id: X86_DR6_BD
        value: dr6 & 0x2000 != 0
        doc: A debug register was accessed.
        -flag-of: dr6
      dr6_bs:
        -orig-id: X86_DR6_BS
        value: dr6 & 0x4000 != 0
        doc: Single step.
        -flag-of: dr6
      dr6_bt:
        -orig-id: X86_DR6_BT
        value: dr6 & 0x8000 != 0
        doc: Task switch.
        -flag-of: dr6
      dr6_rtm:
        -orig-id: X86_DR6_RTM
        value: dr6 & 0x10000 != 0
        doc: Clear if within a transactional region.
        -flag-of: dr6
      dr7_l0:
        -orig-id: L0
        value: dr7 & 0x1 != 0
        doc: Breakpoint 0 is on for the current task.
        -flag-of: dr7
      dr7_g0:
        -orig-id: G0
        value: dr7 & 0x2 != 0
        doc: Breakpoint 0 is on for all tasks.
        -flag-of: dr7
      dr7_l1:
        -orig-id: L1
        value: dr7 & 0x4 != 0
        doc: Breakpoint 1 is on for the current task.
        -flag-of: dr7
      dr7_g1:
        -orig-id: G1
        value: dr7 & 0x8 != 0
        doc: Breakpoint 1 is on for all tasks.
        -flag-of: dr7
      dr7_l2:
        -orig-id: L2
        value: dr7 & 0x10 != 0
        doc: Breakpoint 2 is on for the current task.
        -flag-of: dr7
      dr7_g2:
        -orig-id: G2
        value: dr7 & 0x20 != 0
        doc: Breakpoint 2 is on for all tasks.
        -flag-of: dr7
      dr7_l3:
        -orig-id: L3
        value: dr7 & 0x40 != 0
        doc: Breakpoint 3 is on for the current task.
        -flag-of: dr7
      dr7_g3:
        -orig-id: G3
        value: dr7 & 0x80 != 0
        doc: Breakpoint 3 is on for all tasks.
        -flag-of: dr7
      dr7_le:
        -orig-id: LE
        value: dr7 & 0x100 != 0
        doc: Exact local breakpoints.
        -flag-of: dr7
      dr7_ge:
        -orig-id: GE
        value: dr7 & 0x200 != 0
        doc: Exact global breakpoints.
        -flag-of: dr7
      dr7_rtm:
        -orig-id: RTM
        value: dr7 & 0x800 != 0
        doc: Debugging of transactional regions.
        -flag-of: dr7
      dr7_gd:
        -orig-id: GD
        value: dr7 & 0x2000 != 0
        doc: Access to debug registers faults.
        -flag-of: dr7
      dr7_rw0:
        -orig-id: R/W0
        value: dr7 / 0x10000 % 4
        enum: breakpoint_access
        doc: What breakpoint 0 stops at.
        -part-of: dr7
      dr7_len0:
        -orig-id: LEN0
        value: dr7 / 0x40000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 0 covers.
        -part-of: dr7
      dr7_rw1:
        -orig-id: R/W1
        value: dr7 / 0x100000 % 4
        enum: breakpoint_access
        doc: What breakpoint 1 stops at.
        -part-of: dr7
      dr7_len1:
        -orig-id: LEN1
        value: dr7 / 0x400000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 1 covers.
        -part-of: dr7
      dr7_rw2:
        -orig-id: R/W2
        value: dr7 / 0x1000000 % 4
        enum: breakpoint_access
        doc: What breakpoint 2 stops at.
        -part-of: dr7
      dr7_len2:
        -orig-id: LEN2
        value: dr7 / 0x4000000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 2 covers.
        -part-of: dr7
      dr7_rw3:
        -orig-id: R/W3
        value: dr7 / 0x10000000 % 4
        enum: breakpoint_access
        doc: What breakpoint 3 stops at.
        -part-of: dr7
      dr7_len3:
        -orig-id: LEN3
        value: dr7 / 0x40000000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 3 covers.
        -part-of: dr7
      vmasst_4gb_segments:
        -orig-id: VMASST_TYPE_4gb_segments
        value: vm_assist & 0x1 != 0
        doc: Segment limits of 4 GiB are simulated (32-bit guests).
        -flag-of: vm_assist
      vmasst_4gb_segments_notify:
        -orig-id: VMASST_TYPE_4gb_segments_notify
        value: vm_assist & 0x2 != 0
        doc: Trap 15 tells when that simulation is used.
        -flag-of: vm_assist
      vmasst_writable_pagetables:
        -orig-id: VMASST_TYPE_writable_pagetables
        value: vm_assist & 0x4 != 0
        doc: The guest may write to its level 1 page tables.
        -flag-of: vm_assist
      vmasst_pae_extended_cr3:
        -orig-id: VMASST_TYPE_pae_extended_cr3
        value: vm_assist & 0x8 != 0
        doc: Level 3 page tables may lie above 4 GiB (32-bit guests).
        -flag-of: vm_assist
      vmasst_architectural_iopl:
        -orig-id: VMASST_TYPE_architectural_iopl
        value: vm_assist & 0x10 != 0
        doc: The virtual IOPL acts as the real one does.
        -flag-of: vm_assist
      vmasst_runstate_update_flag:
        -orig-id: VMASST_TYPE_runstate_update_flag
        value: vm_assist & 0x20 != 0
        doc: Xen marks when it updates the run state information.
        -flag-of: vm_assist
      vmasst_m2p_strict:
        -orig-id: VMASST_TYPE_m2p_strict
        value: vm_assist / 0x100000000 % 2 == 1
        doc: The machine-to-physical table is hidden from user mode.
        -flag-of: vm_assist
  guest_context_32:
    doc: Registers of a vCPU of a 32-bit PV guest, 2800 octets.
    doc-ref: xen/include/public/arch-x86/xen.h, struct vcpu_guest_context
    -orig-id: compat_vcpu_guest_context
    -webide-representation: '{user_regs} cr3={cr3:hex}'
    seq:
      - id: fpu_ctxt
        size: 512
        type: x86_fxsave
        doc: FPU and SSE registers.
      - id: flags
        type: u4
        doc: State of the vCPU, `VGCF_*`.
      - id: user_regs
        type: user_regs_32
        doc: General registers.
      - id: traps
        -orig-id: trap_ctxt
        type: trap_info_32
        repeat: expr
        repeat-expr: 256
        doc: Virtual interrupt descriptor table, by vector.
      - id: ldt_base
        type: u4
        doc: Linear address of the local descriptor table.
      - id: ldt_ents
        type: u4
        doc: Number of entries in the local descriptor table.
      - id: gdt_frames
        type: u4
        repeat: expr
        repeat-expr: 16
        doc: |
          Frames of the global descriptor table, 512 entries each. MFNs; a libxc
          image has PFNs.
      - id: gdt_ents
        type: u4
        doc: Number of entries in the global descriptor table.
      - id: kernel_ss
        type: u4
        doc: Stack segment for entries into the guest kernel.
      - id: kernel_sp
        type: u4
        doc: Stack pointer for entries into the guest kernel.
      - id: cr0
        -orig-id: ctrlreg[0]
        type: u4
        doc: Control register 0.
      - id: cr1
        -orig-id: ctrlreg[1]
        type: u4
        doc: Not used.
      - id: cr2
        -orig-id: ctrlreg[2]
        type: u4
        doc: |
          Address of the last page fault; the guest itself reads it from its
          vCPU information.
      - id: cr3
        -orig-id: ctrlreg[3]
        type: u4
        doc: |
          Page table, its frame number rotated so that 32 bits of it fit. Holds
          an MFN; a libxc image has a PFN.
      - id: cr4
        -orig-id: ctrlreg[4]
        type: u4
        doc: Control register 4.
      - id: cr5
        -orig-id: ctrlreg[5]
        type: u4
        doc: Not used.
      - id: cr6
        -orig-id: ctrlreg[6]
        type: u4
        doc: Not used.
      - id: cr7
        -orig-id: ctrlreg[7]
        type: u4
        doc: Not used.
      - id: dr0
        -orig-id: debugreg[0]
        type: u4
        doc: Address of breakpoint 0.
      - id: dr1
        -orig-id: debugreg[1]
        type: u4
        doc: Address of breakpoint 1.
      - id: dr2
        -orig-id: debugreg[2]
        type: u4
        doc: Address of breakpoint 2.
      - id: dr3
        -orig-id: debugreg[3]
        type: u4
        doc: Address of breakpoint 3.
      - id: dr4
        -orig-id: debugreg[4]
        type: u4
        doc: Not used.
      - id: dr5
        -orig-id: debugreg[5]
        type: u4
        doc: |
          Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0.
      - id: dr6
        -orig-id: debugreg[6]
        type: u4
        doc: Debug status.
      - id: dr7
        -orig-id: debugreg[7]
        type: u4
        doc: Debug control.
      - id: event_callback_cs
        type: u4
        doc: Code segment of the event callback.
      - id: event_callback_eip
        type: u4
        doc: Address that events are delivered to.
      - id: failsafe_callback_cs
        type: u4
        doc: Code segment of the failsafe callback.
      - id: failsafe_callback_eip
        type: u4
        doc: Address that is entered if returning to the guest fails.
      - id: vm_assist
        type: u4
        doc: Assistance that the guest asked Xen for, `VMASST_TYPE_*`.
    instances:
      vgcf_i387_valid:
        -orig-id: VGCF_i387_valid
        value: flags & 0x1 != 0
        doc: |
          `fpu_ctxt` is valid.
        -flag-of: flags
      vgcf_in_kernel:
        -orig-id: VGCF_in_kernel
        value: flags & 0x4 != 0
        doc: The vCPU runs the guest kernel, not a user program.
        -flag-of: flags
      vgcf_failsafe_disables_events:
        -orig-id: VGCF_failsafe_disables_events
        value: flags & 0x8 != 0
        doc: The failsafe callback is entered with events masked.
        -flag-of: flags
      vgcf_syscall_disables_events:
        -orig-id: VGCF_syscall_disables_events
        value: flags & 0x10 != 0
        doc: The syscall callback is entered with events masked.
        -flag-of: flags
      vgcf_online:
        -orig-id: VGCF_online
        value: flags & 0x20 != 0
        doc: The vCPU is up.
        -flag-of: flags
      cr0_pe:
        -orig-id: X86_CR0_PE
        value: cr0 & 0x1 != 0
        doc: Protected mode.
        -flag-of: cr0
      cr0_mp:
        -orig-id: X86_CR0_MP
        value: cr0 & 0x2 != 0
        doc: WAIT follows `ts`.
        -flag-of: cr0
      cr0_em:
        -orig-id: X86_CR0_EM
        value: cr0 & 0x4 != 0
        doc: FPU instructions fault.
        -flag-of: cr0
      cr0_ts:
        -orig-id: X86_CR0_TS
        value: cr0 & 0x8 != 0
        doc: Task switched, FPU state is not the current one.
        -flag-of: cr0
      cr0_et:
        -orig-id: X86_CR0_ET
        value: cr0 & 0x10 != 0
        doc: Extension type, always set.
        -flag-of: cr0
      cr0_ne:
        -orig-id: X86_CR0_NE
        value: cr0 & 0x20 != 0
        doc: FPU errors are exceptions.
        -flag-of: cr0
      cr0_wp:
        -orig-id: X86_CR0_WP
        value: cr0 & 0x10000 != 0
        doc: Read-only pages bind the kernel too.
        -flag-of: cr0
      cr0_am:
        -orig-id: X86_CR0_AM
        value: cr0 & 0x40000 != 0
        doc: Alignment checks on.
        -flag-of: cr0
      cr0_nw:
        -orig-id: X86_CR0_NW
        value: cr0 & 0x20000000 != 0
        doc: Not write-through.
        -flag-of: cr0
      cr0_cd:
        -orig-id: X86_CR0_CD
        value: cr0 & 0x40000000 != 0
        doc: Cache disabled.
        -flag-of: cr0
      cr0_pg:
        -orig-id: X86_CR0_PG
        value: cr0 & 0x80000000 != 0
        doc: Paging on.
        -flag-of: cr0
      cr3_frame:
        -orig-id: xen_cr3_to_pfn
        value: (cr3 / 4096 + cr3 % 4096 * 0x100000).as<u8>
        doc: Frame number of the page table; MFN or PFN, see `cr3`.
        -part-of: cr3
      cr4_vme:
        -orig-id: X86_CR4_VME
        value: cr4 & 0x1 != 0
        doc: Virtual 8086 mode extensions.
        -flag-of: cr4
      cr4_pvi:
        -orig-id: X86_CR4_PVI
        value: cr4 & 0x2 != 0
        doc: Protected mode virtual interrupts.
        -flag-of: cr4
      cr4_tsd:
        -orig-id: X86_CR4_TSD
        value: cr4 & 0x4 != 0
        doc: RDTSC is privileged.
        -flag-of: cr4
      cr4_de:
        -orig-id: X86_CR4_DE
        value: cr4 & 0x8 != 0
        doc: Debugging extensions.
        -flag-of: cr4
      cr4_pse:
        -orig-id: X86_CR4_PSE
        value: cr4 & 0x10 != 0
        doc: Page size extensions.
        -flag-of: cr4
      cr4_pae:
        -orig-id: X86_CR4_PAE
        value: cr4 & 0x20 != 0
        doc: Physical address extension.
        -flag-of: cr4
      cr4_mce:
        -orig-id: X86_CR4_MCE
        value: cr4 & 0x40 != 0
        doc: Machine checks on.
        -flag-of: cr4
      cr4_pge:
        -orig-id: X86_CR4_PGE
        value: cr4 & 0x80 != 0
        doc: Global pages.
        -flag-of: cr4
      cr4_pce:
        -orig-id: X86_CR4_PCE
        value: cr4 & 0x100 != 0
        doc: RDPMC for user mode.
        -flag-of: cr4
      cr4_osfxsr:
        -orig-id: X86_CR4_OSFXSR
        value: cr4 & 0x200 != 0
        doc: FXSAVE and SSE on.
        -flag-of: cr4
      cr4_osxmmexcpt:
        -orig-id: X86_CR4_OSXMMEXCPT
        value: cr4 & 0x400 != 0
        doc: SSE exceptions on.
        -flag-of: cr4
      cr4_umip:
        -orig-id: X86_CR4_UMIP
        value: cr4 & 0x800 != 0
        doc: User mode instruction prevention.
        -flag-of: cr4
      cr4_la57:
        -orig-id: X86_CR4_LA57
        value: cr4 & 0x1000 != 0
        doc: Five-level paging.
        -flag-of: cr4
      cr4_vmxe:
        -orig-id: X86_CR4_VMXE
        value: cr4 & 0x2000 != 0
        doc: VMX on.
        -flag-of: cr4
      cr4_smxe:
        -orig-id: X86_CR4_SMXE
        value: cr4 & 0x4000 != 0
        doc: SMX on.
        -flag-of: cr4
      cr4_fsgsbase:
        -orig-id: X86_CR4_FSGSBASE
        value: cr4 & 0x10000 != 0
        doc: FS and GS base instructions.
        -flag-of: cr4
      cr4_pcide:
        -orig-id: X86_CR4_PCIDE
        value: cr4 & 0x20000 != 0
        doc: Process context identifiers.
        -flag-of: cr4
      cr4_osxsave:
        -orig-id: X86_CR4_OSXSAVE
        value: cr4 & 0x40000 != 0
        doc: XSAVE on.
        -flag-of: cr4
      cr4_smep:
        -orig-id: X86_CR4_SMEP
        value: cr4 & 0x100000 != 0
        doc: No execution of user pages by the kernel.
        -flag-of: cr4
      cr4_smap:
        -orig-id: X86_CR4_SMAP
        value: cr4 & 0x200000 != 0
        doc: No access to user pages by the kernel.
        -flag-of: cr4
      cr4_pke:
        -orig-id: X86_CR4_PKE
        value: cr4 & 0x400000 != 0
        doc: Protection keys for user pages.
        -flag-of: cr4
      cr4_cet:
        -orig-id: X86_CR4_CET
        value: cr4 & 0x800000 != 0
        doc: Control-flow enforcement.
        -flag-of: cr4
      cr4_pks:
        -orig-id: X86_CR4_PKS
        value: cr4 & 0x1000000 != 0
        doc: Protection keys for kernel pages.
        -flag-of: cr4
      dr6_b0:
        -orig-id: X86_DR6_B0
        value: dr6 & 0x1 != 0
        doc: Breakpoint 0 hit.
        -flag-of: dr6
      dr6_b1:
        -orig-id: X86_DR6_B1
        value: dr6 & 0x2 != 0
        doc: Breakpoint 1 hit.
        -flag-of: dr6
      dr6_b2:
        -orig-id: X86_DR6_B2
        value: dr6 & 0x4 != 0
        doc: Breakpoint 2 hit.
        -flag-of: dr6
      dr6_b3:
        -orig-id: X86_DR6_B3
        value: dr6 & 0x8 != 0
        doc: Breakpoint 3 hit.
        -flag-of: dr6
      dr6_bld:
        -orig-id: X86_DR6_BLD
        value: dr6 & 0x800 != 0
        doc: Clear if a bus lock was detected.
        -flag-of: dr6
      dr6_bd:
        -orig-id: X86_DR6_BD
        value: dr6 & 0x2000 != 0
        doc: A debug register was accessed.
        -flag-of: dr6
      dr6_bs:
        -orig-id: X86_DR6_BS
        value: dr6 & 0x4000 != 0
        doc: Single step.
        -flag-of: dr6
      dr6_bt:
        -orig-id: X86_DR6_BT
        value: dr6 & 0x8000 != 0
        doc: Task switch.
        -flag-of: dr6
      dr6_rtm:
        -orig-id: X86_DR6_RTM
        value: dr6 & 0x10000 != 0
        doc: Clear if within a transactional region.
        -flag-of: dr6
      dr7_l0:
        -orig-id: L0
        value: dr7 & 0x1 != 0
        doc: Breakpoint 0 is on for the current task.
        -flag-of: dr7
      dr7_g0:
        -orig-id: G0
        value: dr7 & 0x2 != 0
        doc: Breakpoint 0 is on for all tasks.
        -flag-of: dr7
      dr7_l1:
        -orig-id: L1
        value: dr7 & 0x4 != 0
        doc: Breakpoint 1 is on for the current task.
        -flag-of: dr7
      dr7_g1:
        -orig-id: G1
        value: dr7 & 0x8 != 0
        doc: Breakpoint 1 is on for all tasks.
        -flag-of: dr7
      dr7_l2:
        -orig-id: L2
        value: dr7 & 0x10 != 0
        doc: Breakpoint 2 is on for the current task.
        -flag-of: dr7
      dr7_g2:
        -orig-id: G2
        value: dr7 & 0x20 != 0
        doc: Breakpoint 2 is on for all tasks.
        -flag-of: dr7
      dr7_l3:
        -orig-id: L3
        value: dr7 & 0x40 != 0
        doc: Breakpoint 3 is on for the current task.
        -flag-of: dr7
      dr7_g3:
        -orig-id: G3
        value: dr7 & 0x80 != 0
        doc: Breakpoint 3 is on for all tasks.
        -flag-of: dr7
      dr7_le:
        -orig-id: LE
        value: dr7 & 0x100 != 0
        doc: Exact local breakpoints.
        -flag-of: dr7
      dr7_ge:
        -orig-id: GE
        value: dr7 & 0x200 != 0
        doc: Exact global breakpoints.
        -flag-of: dr7
      dr7_rtm:
        -orig-id: RTM
        value: dr7 & 0x800 != 0
        doc: Debugging of transactional regions.
        -flag-of: dr7
      dr7_gd:
        -orig-id: GD
        value: dr7 & 0x2000 != 0
        doc: Access to debug registers faults.
        -flag-of: dr7
      dr7_rw0:
        -orig-id: R/W0
        value: dr7 / 0x10000 % 4
        enum: breakpoint_access
        doc: What breakpoint 0 stops at.
        -part-of: dr7
      dr7_len0:
        -orig-id: LEN0
        value: dr7 / 0x40000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 0 covers.
        -part-of: dr7
      dr7_rw1:
        -orig-id: R/W1
        value: dr7 / 0x100000 % 4
        enum: breakpoint_access
        doc: What breakpoint 1 stops at.
        -part-of: dr7
      dr7_len1:
        -orig-id: LEN1
        value: dr7 / 0x400000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 1 covers.
        -part-of: dr7
      dr7_rw2:
        -orig-id: R/W2
        value: dr7 / 0x1000000 % 4
        enum: breakpoint_access
        doc: What breakpoint 2 stops at.
        -part-of: dr7
      dr7_len2:
        -orig-id: LEN2
        value: dr7 / 0x4000000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 2 covers.
        -part-of: dr7
      dr7_rw3:
        -orig-id: R/W3
        value: dr7 / 0x10000000 % 4
        enum: breakpoint_access
        doc: What breakpoint 3 stops at.
        -part-of: dr7
      dr7_len3:
        -orig-id: LEN3
        value: dr7 / 0x40000000 % 4
        enum: breakpoint_length
        doc: How many octets breakpoint 3 covers.
        -part-of: dr7
      vmasst_4gb_segments:
        -orig-id: VMASST_TYPE_4gb_segments
        value: vm_assist & 0x1 != 0
        doc: Segment limits of 4 GiB are simulated (32-bit guests).
        -flag-of: vm_assist
      vmasst_4gb_segments_notify:
        -orig-id: VMASST_TYPE_4gb_segments_notify
        value: vm_assist & 0x2 != 0
        doc: Trap 15 tells when that simulation is used.
        -flag-of: vm_assist
      vmasst_writable_pagetables:
        -orig-id: VMASST_TYPE_writable_pagetables
        value: vm_assist & 0x4 != 0
        doc: The guest may write to its level 1 page tables.
        -flag-of: vm_assist
      vmasst_pae_extended_cr3:
        -orig-id: VMASST_TYPE_pae_extended_cr3
        value: vm_assist & 0x8 != 0
        doc: Level 3 page tables may lie above 4 GiB (32-bit guests).
        -flag-of: vm_assist
      vmasst_architectural_iopl:
        -orig-id: VMASST_TYPE_architectural_iopl
        value: vm_assist & 0x10 != 0
        doc: The virtual IOPL acts as the real one does.
        -flag-of: vm_assist
      vmasst_runstate_update_flag:
        -orig-id: VMASST_TYPE_runstate_update_flag
        value: vm_assist & 0x20 != 0
        doc: Xen marks when it updates the run state information.
        -flag-of: vm_assist
  user_regs_64:
    doc: General registers of a vCPU of a 64-bit guest, 200 octets.
    doc-ref: xen/include/public/arch-x86/xen-x86_64.h, struct cpu_user_regs
    -orig-id: cpu_user_regs
    -webide-representation: 'rip={cs:hex}:{rip:hex} rsp={ss:hex}:{rsp:hex}'
    seq:
      - id: r15
        type: u8
        doc: Register R15.
      - id: r14
        type: u8
        doc: Register R14.
      - id: r13
        type: u8
        doc: Register R13.
      - id: r12
        type: u8
        doc: Register R12.
      - id: rbp
        type: u8
        doc: Register RBP.
      - id: rbx
        type: u8
        doc: Register RBX.
      - id: r11
        type: u8
        doc: Register R11.
      - id: r10
        type: u8
        doc: Register R10.
      - id: r9
        type: u8
        doc: Register R9.
      - id: r8
        type: u8
        doc: Register R8.
      - id: rax
        type: u8
        doc: Register RAX.
      - id: rcx
        type: u8
        doc: Register RCX.
      - id: rdx
        type: u8
        doc: |
          Register RDX. When a guest suspends, vCPU 0 has the frame of its start
          info page here (MFN; a libxc image has a PFN).
      - id: rsi
        type: u8
        doc: Register RSI.
      - id: rdi
        type: u8
        doc: Register RDI.
      - id: error_code
        type: u4
        doc: Private to Xen.
      - id: entry_vector
        type: u4
        doc: Private to Xen.
      - id: rip
        type: u8
        doc: Instruction pointer.
      - id: cs
        type: u2
        doc: Code segment selector.
      - id: pad0
        -orig-id: _pad0
        size: 2
        doc: Padding.
      - id: saved_upcall_mask
        type: u1
        doc: Not 0 if events are masked for the vCPU.
      - id: pad1
        -orig-id: _pad1
        size: 3
        doc: Padding.
      - id: rflags
        type: u8
        doc: Flags register.
      - id: rsp
        type: u8
        doc: Stack pointer.
      - id: ss
        type: u2
        doc: Stack segment selector.
      - id: pad2
        -orig-id: _pad2
        size: 6
        doc: Padding.
      - id: es
        type: u2
        doc: ES selector.
      - id: pad3
        -orig-id: _pad3
        size: 6
        doc: Padding.
      - id: ds
        type: u2
        doc: DS selector.
      - id: pad4
        -orig-id: _pad4
        size: 6
        doc: Padding.
      - id: fs
        type: u2
        doc: FS selector.
      - id: pad5
        -orig-id: _pad5
        size: 6
        doc: Padding.
      - id: gs
        type: u2
        doc: GS selector.
      - id: pad6
        -orig-id: _pad6
        size: 6
        doc: Padding.
    instances:
      rflags_cf:
        -orig-id: X86_EFLAGS_CF
        value: rflags & 0x1 != 0
        doc: Carry.
        -flag-of: rflags
      rflags_pf:
        -orig-id: X86_EFLAGS_PF
        value: rflags & 0x4 != 0
        doc: Parity.
        -flag-of: rflags
      rflags_af:
        -orig-id: X86_EFLAGS_AF
        value: rflags & 0x10 != 0
        doc: Auxiliary carry.
        -flag-of: rflags
      rflags_zf:
        -orig-id: X86_EFLAGS_ZF
        value: rflags & 0x40 != 0
        doc: Zero.
        -flag-of: rflags
      rflags_sf:
        -orig-id: X86_EFLAGS_SF
        value: rflags & 0x80 != 0
        doc: Sign.
        -flag-of: rflags
      rflags_tf:
        -orig-id: X86_EFLAGS_TF
        value: rflags & 0x100 != 0
        doc: Trap after each instruction.
        -flag-of: rflags
      rflags_if:
        -orig-id: X86_EFLAGS_IF
        value: rflags & 0x200 != 0
        doc: Interrupts on; for PV the inverse of `saved_upcall_mask`.
        -flag-of: rflags
      rflags_df:
        -orig-id: X86_EFLAGS_DF
        value: rflags & 0x400 != 0
        doc: Direction of string instructions.
        -flag-of: rflags
      rflags_of:
        -orig-id: X86_EFLAGS_OF
        value: rflags & 0x800 != 0
        doc: Overflow.
        -flag-of: rflags
      rflags_nt:
        -orig-id: X86_EFLAGS_NT
        value: rflags & 0x4000 != 0
        doc: Nested task.
        -flag-of: rflags
      rflags_rf:
        -orig-id: X86_EFLAGS_RF
        value: rflags & 0x10000 != 0
        doc: Resume, one instruction without debug faults.
        -flag-of: rflags
      rflags_vm:
        -orig-id: X86_EFLAGS_VM
        value: rflags & 0x20000 != 0
        doc: Virtual 8086 mode.
        -flag-of: rflags
      rflags_ac:
        -orig-id: X86_EFLAGS_AC
        value: rflags & 0x40000 != 0
        doc: Alignment check, or access to user pages allowed.
        -flag-of: rflags
      rflags_vif:
        -orig-id: X86_EFLAGS_VIF
        value: rflags & 0x80000 != 0
        doc: Virtual interrupt flag.
        -flag-of: rflags
      rflags_vip:
        -orig-id: X86_EFLAGS_VIP
        value: rflags & 0x100000 != 0
        doc: Virtual interrupt pending.
        -flag-of: rflags
      rflags_id:
        -orig-id: X86_EFLAGS_ID
        value: rflags & 0x200000 != 0
        doc: CPUID can be used.
        -flag-of: rflags
      rflags_iopl:
        -orig-id: X86_EFLAGS_IOPL
        value: rflags / 0x1000 % 4
        doc: I/O privilege level, for PV the virtual one.
        -part-of: rflags
      cpl:
        value: cs % 4
        doc: |
          Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
          user alike; 1 is the kernel of a 32-bit guest.
        -part-of: cs
  user_regs_32:
    doc: General registers of a vCPU of a 32-bit guest, 68 octets.
    doc-ref: xen/include/public/arch-x86/xen-x86_32.h, struct cpu_user_regs
    -orig-id: compat_cpu_user_regs
    -webide-representation: 'eip={cs:hex}:{eip:hex} esp={ss:hex}:{esp:hex}'
    seq:
      - id: ebx
        type: u4
        doc: Register EBX.
      - id: ecx
        type: u4
        doc: Register ECX.
      - id: edx
        type: u4
        doc: |
          Register EDX. When a guest suspends, vCPU 0 has the frame of its start
          info page here (MFN; a libxc image has a PFN).
      - id: esi
        type: u4
        doc: Register ESI.
      - id: edi
        type: u4
        doc: Register EDI.
      - id: ebp
        type: u4
        doc: Register EBP.
      - id: eax
        type: u4
        doc: Register EAX.
      - id: error_code
        type: u2
        doc: Private to Xen.
      - id: entry_vector
        type: u2
        doc: Private to Xen.
      - id: eip
        type: u4
        doc: Instruction pointer.
      - id: cs
        type: u2
        doc: Code segment selector.
      - id: saved_upcall_mask
        type: u1
        doc: Not 0 if events are masked for the vCPU.
      - id: pad0
        -orig-id: _pad0
        type: u1
        doc: Padding.
      - id: eflags
        type: u4
        doc: Flags register.
      - id: esp
        type: u4
        doc: Stack pointer.
      - id: ss
        type: u2
        doc: Stack segment selector.
      - id: pad1
        -orig-id: _pad1
        type: u2
        doc: Padding.
      - id: es
        type: u2
        doc: ES selector.
      - id: pad2
        -orig-id: _pad2
        type: u2
        doc: Padding.
      - id: ds
        type: u2
        doc: DS selector.
      - id: pad3
        -orig-id: _pad3
        type: u2
        doc: Padding.
      - id: fs
        type: u2
        doc: FS selector.
      - id: pad4
        -orig-id: _pad4
        type: u2
        doc: Padding.
      - id: gs
        type: u2
        doc: GS selector.
      - id: pad5
        -orig-id: _pad5
        type: u2
        doc: Padding.
    instances:
      eflags_cf:
        -orig-id: X86_EFLAGS_CF
        value: eflags & 0x1 != 0
        doc: Carry.
        -flag-of: eflags
      eflags_pf:
        -orig-id: X86_EFLAGS_PF
        value: eflags & 0x4 != 0
        doc: Parity.
        -flag-of: eflags
      eflags_af:
        -orig-id: X86_EFLAGS_AF
        value: eflags & 0x10 != 0
        doc: Auxiliary carry.
        -flag-of: eflags
      eflags_zf:
        -orig-id: X86_EFLAGS_ZF
        value: eflags & 0x40 != 0
        doc: Zero.
        -flag-of: eflags
      eflags_sf:
        -orig-id: X86_EFLAGS_SF
        value: eflags & 0x80 != 0
        doc: Sign.
        -flag-of: eflags
      eflags_tf:
        -orig-id: X86_EFLAGS_TF
        value: eflags & 0x100 != 0
        doc: Trap after each instruction.
        -flag-of: eflags
      eflags_if:
        -orig-id: X86_EFLAGS_IF
        value: eflags & 0x200 != 0
        doc: Interrupts on; for PV the inverse of `saved_upcall_mask`.
        -flag-of: eflags
      eflags_df:
        -orig-id: X86_EFLAGS_DF
        value: eflags & 0x400 != 0
        doc: Direction of string instructions.
        -flag-of: eflags
      eflags_of:
        -orig-id: X86_EFLAGS_OF
        value: eflags & 0x800 != 0
        doc: Overflow.
        -flag-of: eflags
      eflags_nt:
        -orig-id: X86_EFLAGS_NT
        value: eflags & 0x4000 != 0
        doc: Nested task.
        -flag-of: eflags
      eflags_rf:
        -orig-id: X86_EFLAGS_RF
        value: eflags & 0x10000 != 0
        doc: Resume, one instruction without debug faults.
        -flag-of: eflags
      eflags_vm:
        -orig-id: X86_EFLAGS_VM
        value: eflags & 0x20000 != 0
        doc: Virtual 8086 mode.
        -flag-of: eflags
      eflags_ac:
        -orig-id: X86_EFLAGS_AC
        value: eflags & 0x40000 != 0
        doc: Alignment check, or access to user pages allowed.
        -flag-of: eflags
      eflags_vif:
        -orig-id: X86_EFLAGS_VIF
        value: eflags & 0x80000 != 0
        doc: Virtual interrupt flag.
        -flag-of: eflags
      eflags_vip:
        -orig-id: X86_EFLAGS_VIP
        value: eflags & 0x100000 != 0
        doc: Virtual interrupt pending.
        -flag-of: eflags
      eflags_id:
        -orig-id: X86_EFLAGS_ID
        value: eflags & 0x200000 != 0
        doc: CPUID can be used.
        -flag-of: eflags
      eflags_iopl:
        -orig-id: X86_EFLAGS_IOPL
        value: eflags / 0x1000 % 4
        doc: I/O privilege level, for PV the virtual one.
        -part-of: eflags
      cpl:
        value: cs % 4
        doc: |
          Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
          user alike; 1 is the kernel of a 32-bit guest.
        -part-of: cs
  trap_info_64:
    doc: Handler of one exception or software interrupt, 64-bit guest.
    doc-ref: xen/include/public/arch-x86/xen.h, struct trap_info
    -orig-id: trap_info
    -webide-representation: '{vector:dec} dpl={dpl:dec} {cs:hex}:{address:hex}'
    seq:
      - id: vector
        type: u1
        doc: Vector; equals the place in the table, or is 0 in an unused entry.
      - id: flags
        type: u1
        doc: Privilege level and event masking.
      - id: cs
        type: u2
        doc: Code segment of the handler.
      - id: padding
        size: 4
        doc: Padding that the compiler inserts.
      - id: address
        type: u8
        doc: Address of the handler; 0 if there is none.
    instances:
      dpl:
        -orig-id: TI_GET_DPL
        value: flags % 4
        doc: Privilege level from which software may raise the trap.
        -part-of: flags
      clears_if:
        -orig-id: TI_GET_IF
        value: flags & 0x4 != 0
        doc: The handler is entered with events masked.
        -flag-of: flags
  trap_info_32:
    doc: Handler of one exception or software interrupt, 32-bit guest.
    doc-ref: xen/include/public/arch-x86/xen.h, struct trap_info
    -orig-id: compat_trap_info
    -webide-representation: '{vector:dec} dpl={dpl:dec} {cs:hex}:{address:hex}'
    seq:
      - id: vector
        type: u1
        doc: Vector; equals the place in the table, or is 0 in an unused entry.
      - id: flags
        type: u1
        doc: Privilege level and event masking.
      - id: cs
        type: u2
        doc: Code segment of the handler.
      - id: address
        type: u4
        doc: Address of the handler; 0 if there is none.
    instances:
      dpl:
        -orig-id: TI_GET_DPL
        value: flags % 4
        doc: Privilege level from which software may raise the trap.
        -part-of: flags
      clears_if:
        -orig-id: TI_GET_IF
        value: flags & 0x4 != 0
        doc: The handler is entered with events masked.
        -flag-of: flags
  extended_context:
    doc: |
      Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
      4.9 writes 56 octets, later ones 64; the interface allows 128.
    doc-ref: xen/include/public/domctl.h, struct xen_domctl_ext_vcpucontext
    -orig-id: xen_domctl_ext_vcpucontext
    -webide-representation: 'sysenter={sysenter_callback_eip:hex} syscall32={syscall32_callback_eip:hex}'
    seq:
      - id: vcpu
        type: u4
        doc: Number of the vCPU, as in the record.
      - id: len_context
        -orig-id: size
        type: u4
        doc: Size of this structure in octets.
      - id: syscall32_callback_eip
        type: u8
        doc: Address that SYSCALL from 32-bit code enters.
      - id: sysenter_callback_eip
        type: u8
        doc: Address that SYSENTER enters.
      - id: syscall32_callback_cs
        type: u2
        doc: Code segment for SYSCALL from 32-bit code.
      - id: sysenter_callback_cs
        type: u2
        doc: Code segment for SYSENTER.
      - id: syscall32_disables_events
        type: u1
        doc: Not 0 if SYSCALL from 32-bit code masks events.
      - id: sysenter_disables_events
        type: u1
        doc: Not 0 if SYSENTER masks events.
      - id: padding
        size: 2
        doc: Padding that the compiler inserts.
      - id: mcg_cap
        -orig-id: vmce.caps
        type: u8
        if: not _io.eof
        doc: Machine check capabilities.
      - id: mci_ctl2_bank0
        -orig-id: vmce.mci_ctl2_bank0
        type: u8
        if: not _io.eof
        doc: Control 2 register of machine check bank 0.
      - id: mci_ctl2_bank1
        -orig-id: vmce.mci_ctl2_bank1
        type: u8
        if: not _io.eof
        doc: Control 2 register of machine check bank 1.
      - id: mcg_ext_ctl
        -orig-id: vmce.mcg_ext_ctl
        type: u8
        if: not _io.eof
        doc: Extended machine check control (Xen 4.10 and later).
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Fields of a version that is not known here (opaque).
    instances:
      mcg_num_banks:
        -orig-id: MCG_CNT
        value: mcg_cap % 0x100
        if: _io.size >= 40
        doc: Number of machine check banks.
        -part-of: mcg_cap
      mcg_ctl_p:
        -orig-id: MCG_CTL_P
        value: mcg_cap & 0x100 != 0
        if: _io.size >= 40
        doc: MCG_CTL exists.
        -flag-of: mcg_cap
      mcg_ext_p:
        -orig-id: MCG_EXT_P
        value: mcg_cap & 0x200 != 0
        if: _io.size >= 40
        doc: Extended machine check registers exist.
        -flag-of: mcg_cap
      mcg_cmci_p:
        -orig-id: MCG_CMCI_P
        value: mcg_cap & 0x400 != 0
        if: _io.size >= 40
        doc: Corrected errors can raise interrupts.
        -flag-of: mcg_cap
      mcg_tes_p:
        -orig-id: MCG_TES_P
        value: mcg_cap & 0x800 != 0
        if: _io.size >= 40
        doc: Error status is threshold based.
        -flag-of: mcg_cap
      mcg_ser_p:
        -orig-id: MCG_SER_P
        value: mcg_cap & 0x1000000 != 0
        if: _io.size >= 40
        doc: Software can recover from errors.
        -flag-of: mcg_cap
      mcg_lmce_p:
        -orig-id: MCG_LMCE_P
        value: mcg_cap & 0x8000000 != 0
        if: _io.size >= 40
        doc: Local machine checks exist.
        -flag-of: mcg_cap
  xsave_context:
    doc: |
      Extended processor state, `xcr0` and what came into use so far before the
      XSAVE area.
    doc-ref: xen/include/public/domctl.h, struct xen_domctl_vcpuextstate
    -webide-representation: 'xcr0={xcr0:hex} accum={xcr0_accum:hex}'
    seq:
      - id: xcr0
        type: u8
        doc: Extended control register 0, which components the guest has on.
      - id: xcr0_accum
        type: u8
        doc: All components that the guest ever had on.
      - id: area
        size-eos: true
        type: x86_xsave
        if: not _io.eof
        doc: |
          The XSAVE area, in the standard form; nothing if only the two words
          above were stored.
    instances:
      xcr0_x87:
        -orig-id: X86_XCR0_X87
        value: xcr0 & 0x1 != 0
        doc: x87 registers.
        -flag-of: xcr0
      xcr0_sse:
        -orig-id: X86_XCR0_SSE
        value: xcr0 & 0x2 != 0
        doc: XMM registers.
        -flag-of: xcr0
      xcr0_ymm:
        -orig-id: X86_XCR0_YMM
        value: xcr0 & 0x4 != 0
        doc: Upper halves of the YMM registers.
        -flag-of: xcr0
      xcr0_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: xcr0 & 0x8 != 0
        doc: MPX bound registers.
        -flag-of: xcr0
      xcr0_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: xcr0 & 0x10 != 0
        doc: MPX configuration.
        -flag-of: xcr0
      xcr0_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: xcr0 & 0x20 != 0
        doc: AVX-512 mask registers.
        -flag-of: xcr0
      xcr0_zmm:
        -orig-id: X86_XCR0_ZMM
        value: xcr0 & 0x40 != 0
        doc: Upper halves of ZMM0 to ZMM15.
        -flag-of: xcr0
      xcr0_hi_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: xcr0 & 0x80 != 0
        doc: ZMM16 to ZMM31.
        -flag-of: xcr0
      xcr0_pkru:
        -orig-id: X86_XCR0_PKRU
        value: xcr0 & 0x200 != 0
        doc: Protection key rights.
        -flag-of: xcr0
      xcr0_tile_cfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: xcr0 & 0x20000 != 0
        doc: AMX tile configuration.
        -flag-of: xcr0
      xcr0_tile_data:
        -orig-id: X86_XCR0_TILE_DATA
        value: xcr0 & 0x40000 != 0
        doc: AMX tiles.
        -flag-of: xcr0
      xcr0_lwp:
        -orig-id: X86_XCR0_LWP
        value: xcr0 / 0x4000000000000000 % 2 == 1
        doc: AMD lightweight profiling.
        -flag-of: xcr0
      xcr0_accum_x87:
        -orig-id: X86_XCR0_X87
        value: xcr0_accum & 0x1 != 0
        doc: x87 registers.
        -flag-of: xcr0_accum
      xcr0_accum_sse:
        -orig-id: X86_XCR0_SSE
        value: xcr0_accum & 0x2 != 0
        doc: XMM registers.
        -flag-of: xcr0_accum
      xcr0_accum_ymm:
        -orig-id: X86_XCR0_YMM
        value: xcr0_accum & 0x4 != 0
        doc: Upper halves of the YMM registers.
        -flag-of: xcr0_accum
      xcr0_accum_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: xcr0_accum & 0x8 != 0
        doc: MPX bound registers.
        -flag-of: xcr0_accum
      xcr0_accum_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: xcr0_accum & 0x10 != 0
        doc: MPX configuration.
        -flag-of: xcr0_accum
      xcr0_accum_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: xcr0_accum & 0x20 != 0
        doc: AVX-512 mask registers.
        -flag-of: xcr0_accum
      xcr0_accum_zmm:
        -orig-id: X86_XCR0_ZMM
        value: xcr0_accum & 0x40 != 0
        doc: Upper halves of ZMM0 to ZMM15.
        -flag-of: xcr0_accum
      xcr0_accum_hi_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: xcr0_accum & 0x80 != 0
        doc: ZMM16 to ZMM31.
        -flag-of: xcr0_accum
      xcr0_accum_pkru:
        -orig-id: X86_XCR0_PKRU
        value: xcr0_accum & 0x200 != 0
        doc: Protection key rights.
        -flag-of: xcr0_accum
      xcr0_accum_tile_cfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: xcr0_accum & 0x20000 != 0
        doc: AMX tile configuration.
        -flag-of: xcr0_accum
      xcr0_accum_tile_data:
        -orig-id: X86_XCR0_TILE_DATA
        value: xcr0_accum & 0x40000 != 0
        doc: AMX tiles.
        -flag-of: xcr0_accum
      xcr0_accum_lwp:
        -orig-id: X86_XCR0_LWP
        value: xcr0_accum / 0x4000000000000000 % 2 == 1
        doc: AMD lightweight profiling.
        -flag-of: xcr0_accum
  msr:
    doc: One model specific register of a vCPU.
    doc-ref: xen/include/public/domctl.h, struct xen_domctl_vcpu_msr
    -orig-id: xen_domctl_vcpu_msr
    -key: [index]
    -webide-representation: '{index} = {value:hex}'
    seq:
      - id: index
        type: u4
        enum: msr_index
        -format: hex
        doc: Number of the register.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: value
        type: u8
        -bits-by: [index]
        -bits:
          '0x48': xen_pv_vcpu::spec_ctrl_bit
          '0xce': xen_pv_vcpu::platform_info_bit
          '0x10a': xen_pv_vcpu::arch_capabilities_bit
          '0x140': xen_pv_vcpu::misc_features_enables_bit
          '0xd90': xen_pv_vcpu::bndcfgs_bit
          '0xc001011f': xen_pv_vcpu::spec_ctrl_bit
        doc: Value of the register.
enums:
  spec_ctrl_bit:
    0:
      id: ibrs
      -orig-id: IBRS
      doc: Indirect branches are restricted.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    1:
      id: stibp
      -orig-id: STIBP
      doc: No indirect branch predictions of the other thread.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    2:
      id: ssbd
      -orig-id: SSBD
      doc: Speculative store bypass is disabled.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    3:
      id: ipred_dis_u
      -orig-id: IPRED_DIS_U
      doc: Indirect predictions wait, in user mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    4:
      id: ipred_dis_s
      -orig-id: IPRED_DIS_S
      doc: Indirect predictions wait, in supervisor mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    5:
      id: rrsba_dis_u
      -orig-id: RRSBA_DIS_U
      doc: No alternative predictions of returns, in user mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    6:
      id: rrsba_dis_s
      -orig-id: RRSBA_DIS_S
      doc: No alternative predictions of returns, in supervisor mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    7:
      id: psfd
      -orig-id: PSFD
      doc: Predictive store forwarding is disabled.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    8:
      id: ddp_dis_u
      -orig-id: DDP_DIS_U
      doc: Data dependent prefetching is disabled, in user mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    10:
      id: bhi_dis_s
      -orig-id: BHI_DIS_S
      doc: Branch history is not shared with supervisor mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
  arch_capabilities_bit:
    0:
      id: rdcl_no
      -orig-id: RDCL_NO
      doc: Not vulnerable to Meltdown.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    1:
      id: ibrs_all
      -orig-id: IBRS_ALL
      doc: IBRS may be left on (eIBRS).
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    2:
      id: rsba
      -orig-id: RSBA
      doc: Returns may use other predictions.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    3:
      id: skip_l1dfl
      -orig-id: SKIP_L1DFL
      doc: No flush of the L1 cache at VM entry is needed.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    4:
      id: ssb_no
      -orig-id: SSB_NO
      doc: Not vulnerable to speculative store bypass.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    5:
      id: mds_no
      -orig-id: MDS_NO
      doc: Not vulnerable to MDS.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    6:
      id: if_pschange_mc_no
      -orig-id: IF_PSCHANGE_MC_NO
      doc: No machine check at changes of page sizes.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    7:
      id: tsx_ctrl
      -orig-id: TSX_CTRL
      doc: TSX_CTRL register.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    8:
      id: taa_no
      -orig-id: TAA_NO
      doc: Not vulnerable to TAA.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    9:
      id: mcu_ctrl
      -orig-id: MCU_CTRL
      doc: MCU_CONTROL register.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    10:
      id: misc_package_ctrl
      -orig-id: MISC_PACKAGE_CTRL
      doc: MISC_PACKAGE_CTLS register.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    11:
      id: energy_filtering
      -orig-id: ENERGY_FILTERING
      doc: Filtering of energy reporting.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    12:
      id: doitm
      -orig-id: DOITM
      doc: Data operand independent timing mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    13:
      id: sbdr_ssdp_no
      -orig-id: SBDR_SSDP_NO
      doc: Not vulnerable to SBDR and SSDP.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    14:
      id: fbsdp_no
      -orig-id: FBSDP_NO
      doc: Not vulnerable to FBSDP.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    15:
      id: psdp_no
      -orig-id: PSDP_NO
      doc: Not vulnerable to PSDP.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    17:
      id: fb_clear
      -orig-id: FB_CLEAR
      doc: VERW overwrites fill buffers.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    18:
      id: fb_clear_ctrl
      -orig-id: FB_CLEAR_CTRL
      doc: Control of FB_CLEAR.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    19:
      id: rrsba
      -orig-id: RRSBA
      doc: Returns may use restricted predictions.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    20:
      id: bhi_no
      -orig-id: BHI_NO
      doc: Not vulnerable to branch history injection.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    21:
      id: xapic_status
      -orig-id: XAPIC_STATUS
      doc: XAPIC_DISABLE_STATUS register.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    23:
      id: ovrclk_status
      -orig-id: OVRCLK_STATUS
      doc: Overclocking status register.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    24:
      id: pbrsb_no
      -orig-id: PBRSB_NO
      doc: Not vulnerable to post-barrier return predictions.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    25:
      id: gds_ctrl
      -orig-id: GDS_CTRL
      doc: Control of the mitigation of GDS.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    26:
      id: gds_no
      -orig-id: GDS_NO
      doc: Not vulnerable to GDS.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    27:
      id: rfds_no
      -orig-id: RFDS_NO
      doc: Not vulnerable to RFDS.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    28:
      id: rfds_clear
      -orig-id: RFDS_CLEAR
      doc: VERW clears register files.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    62:
      id: its_no
      -orig-id: ITS_NO
      doc: Not vulnerable to ITS.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
  misc_features_enables_bit:
    0:
      id: cpuid_faulting
      -orig-id: CPUID_FAULTING
      doc: CPUID in user mode faults.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
  platform_info_bit:
    31:
      id: cpuid_faulting
      -orig-id: CPUID_FAULTING
      doc: CPUID faulting can be enabled.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
  bndcfgs_bit:
    0:
      id: en
      -orig-id: EN
      doc: Bounds are checked in supervisor mode.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
    1:
      id: bndpreserve
      -orig-id: BNDPRESERVE
      doc: Branches keep the bound registers.
      doc-ref: Intel SDM, volume 4; xen/arch/x86/include/asm/msr-index.h
  msr_index:
    0x48:
      id: spec_ctrl
      -orig-id: MSR_SPEC_CTRL
      doc: Speculation control.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xce:
      id: intel_platform_info
      -orig-id: MSR_INTEL_PLATFORM_INFO
      doc: Platform information; in the MSR policy.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0x10a:
      id: arch_capabilities
      -orig-id: MSR_ARCH_CAPABILITIES
      doc: Which CPU faults the CPU does not have; in the MSR policy.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0x140:
      id: intel_misc_features_enables
      -orig-id: MSR_INTEL_MISC_FEATURES_ENABLES
      doc: CPUID faulting.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xc0000103:
      id: tsc_aux
      -orig-id: MSR_TSC_AUX
      doc: What RDTSCP returns in ECX.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xc0011019:
      id: amd64_dr1_address_mask
      -orig-id: MSR_AMD64_DR1_ADDRESS_MASK
      doc: Address mask of breakpoint 1.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xc001101a:
      id: amd64_dr2_address_mask
      -orig-id: MSR_AMD64_DR2_ADDRESS_MASK
      doc: Address mask of breakpoint 2.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xc001101b:
      id: amd64_dr3_address_mask
      -orig-id: MSR_AMD64_DR3_ADDRESS_MASK
      doc: Address mask of breakpoint 3.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
    0xc0011027:
      id: amd64_dr0_address_mask
      -orig-id: MSR_AMD64_DR0_ADDRESS_MASK
      doc: Address mask of breakpoint 0.
      doc-ref: xen/arch/x86/include/asm/msr-index.h
  breakpoint_access:
    0:
      id: execute
      doc: Execution.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    1:
      id: write
      doc: Writes.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    2:
      id: io
      doc: I/O port accesses.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    3:
      id: read_write
      doc: Reads and writes.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
  breakpoint_length:
    0:
      id: one_octet
      doc: One octet.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    1:
      id: two_octets
      doc: Two octets.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    2:
      id: eight_octets
      doc: Eight octets.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
    3:
      id: four_octets
      doc: Four octets.
      doc-ref: AMD64 Architecture Programmer's Manual, volume 2, Debug-Control Register (DR7)
