meta:
  id: xen_hvm_context
  title: Xen HVM context (HVM save blob)
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
  The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
  interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
  what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.

  A sequence of entries, each with its own header, up to the one with type code
  0. It is little-endian, as only x86 has it.

  Several structures have grown in the course of time. Their newer fields are at
  the end and are read only if the entry is long enough; which form occurs tells
  the range of Xen releases that may have written the context.
doc-ref: xen/include/public/hvm/save.h, xen/include/public/arch-x86/hvm/save.h
-webide-representation: '{entries.length:dec} entries'
seq:
  - id: entries
    type: entry
    repeat: until
    repeat-until: _.typecode == save_type::terminator
    doc: The entries up to and including the terminator.
  - id: trailing
    size-eos: true
    if: not _io.eof
    doc: |
      Octets behind the terminator. Xen ignores them; they are kept as they are.
types:
  entry:
    doc: |
      One entry: the descriptor and the structure that it announces. Entries
      follow one another without padding.
    doc-ref: xen/include/public/hvm/save.h (struct hvm_save_descriptor)
    -orig-id: hvm_save_descriptor
    -webide-representation: '{typecode}[{instance:dec}] {body}'
    seq:
      - id: typecode
        type: u2
        enum: save_type
        doc: |
          What the body is. Xen refuses to load a context with a code that it
          does not know.
      - id: instance
        type: u2
        doc: Number of the virtual CPU, of the PIC, or 0.
      - id: len_body
        -orig-id: length
        type: u4
        doc: Length of the body in octets, without the descriptor.
      - id: body
        size: len_body
        type:
          switch-on: typecode
          cases:
            'save_type::header': header
            'save_type::cpu': cpu
            'save_type::pic': pic
            'save_type::ioapic': ioapic
            'save_type::lapic': lapic
            'save_type::lapic_regs': lapic_regs
            'save_type::pci_irq': pci_irq
            'save_type::isa_irq': isa_irq
            'save_type::pci_link': pci_link
            'save_type::pit': pit
            'save_type::rtc': rtc
            'save_type::hpet': hpet
            'save_type::pmtimer': pmtimer
            'save_type::mtrr': mtrr
            'save_type::viridian_domain': viridian_domain
            'save_type::cpu_xsave': cpu_xsave
            'save_type::viridian_vcpu': viridian_vcpu
            'save_type::vmce_vcpu': vmce_vcpu
            'save_type::tsc_adjust': tsc_adjust
            'save_type::cpu_msr': cpu_msr
        doc: |
          The saved structure. Types without a published layout and unknown ones
          are kept as octets.
  header:
    doc: Identifies the format and the machine that saved.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
    -orig-id: HVM_SAVE_TYPE(HEADER)
    -webide-representation: 'version {version:dec}, TSC {gtsc_khz:dec} kHz'
    seq:
      - id: magic
        type: u4
        doc: 0x54381286; Xen refuses to load anything else.
      - id: version
        type: u4
        doc: |
          Version of the format: 1.
      - id: changeset
        type: u8
        doc: |
          Changeset of the Xen that saved; all ones if unknown, as always since
          Xen moved to git.
      - id: cpuid
        type: u4
        doc: |
          EAX of CPUID leaf 1 on the machine that saved: family, model and
          stepping.
      - id: gtsc_khz
        type: u4
        doc: Frequency of the guest TSC, in kHz.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      cpu_stepping:
        value: cpuid & 0xf
        doc: Stepping.
        -part-of: cpuid
      cpu_model:
        value: cpuid / 0x10 % 0x10
        doc: Model, low four bits.
        -part-of: cpuid
      cpu_family:
        value: cpuid / 0x100 % 0x10
        doc: Family.
        -part-of: cpuid
      cpu_type:
        value: cpuid / 0x1000 % 0x4
        doc: Processor type.
        -part-of: cpuid
      cpu_extended_model:
        value: cpuid / 0x10000 % 0x10
        doc: Model, high four bits.
        -part-of: cpuid
      cpu_extended_family:
        value: cpuid / 0x100000 % 0x100
        doc: To be added to the family if that is 15.
        -part-of: cpuid
  cpu:
    doc: |
      Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
      `flags`, before. The form of before Xen 3.4, 1016 octets without
      `msr_tsc_aux`, is older than every stream format that can hold a context
      and is not described.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
    -orig-id: HVM_SAVE_TYPE(CPU)
    -webide-representation: 'rip={rip:hex} rsp={rsp:hex} cr3={cr3:hex}'
    seq:
      - id: fpu_regs
        type: x86_fxsave
        doc: x87 and SSE state in the form of FXSAVE.
      - id: rax
        type: u8
        doc: General register RAX.
      - id: rbx
        type: u8
        doc: General register RBX.
      - id: rcx
        type: u8
        doc: General register RCX.
      - id: rdx
        type: u8
        doc: General register RDX.
      - id: rbp
        type: u8
        doc: General register RBP.
      - id: rsi
        type: u8
        doc: General register RSI.
      - id: rdi
        type: u8
        doc: General register RDI.
      - id: rsp
        type: u8
        doc: General register RSP.
      - id: r8
        type: u8
        doc: General register R8.
      - id: r9
        type: u8
        doc: General register R9.
      - id: r10
        type: u8
        doc: General register R10.
      - id: r11
        type: u8
        doc: General register R11.
      - id: r12
        type: u8
        doc: General register R12.
      - id: r13
        type: u8
        doc: General register R13.
      - id: r14
        type: u8
        doc: General register R14.
      - id: r15
        type: u8
        doc: General register R15.
      - id: rip
        type: u8
        doc: Instruction pointer.
      - id: rflags
        type: u8
        doc: Flags register.
      - id: cr0
        type: u8
        doc: |
          Control register 0: operating mode.
      - id: cr2
        type: u8
        doc: |
          Control register 2: address of the last page fault.
      - id: cr3
        type: u8
        doc: |
          Control register 3: root of the page tables.
      - id: cr4
        type: u8
        doc: |
          Control register 4: features in use.
      - id: dr0
        type: u8
        doc: |
          Debug register 0: address of breakpoint 0.
      - id: dr1
        type: u8
        doc: |
          Debug register 1: address of breakpoint 1.
      - id: dr2
        type: u8
        doc: |
          Debug register 2: address of breakpoint 2.
      - id: dr3
        type: u8
        doc: |
          Debug register 3: address of breakpoint 3.
      - id: dr6
        type: u8
        doc: |
          Debug register 6: status.
      - id: dr7
        type: u8
        doc: |
          Debug register 7: control.
      - id: cs_sel
        type: u4
        doc: Selector of CS.
      - id: ds_sel
        type: u4
        doc: Selector of DS.
      - id: es_sel
        type: u4
        doc: Selector of ES.
      - id: fs_sel
        type: u4
        doc: Selector of FS.
      - id: gs_sel
        type: u4
        doc: Selector of GS.
      - id: ss_sel
        type: u4
        doc: Selector of SS.
      - id: tr_sel
        type: u4
        doc: Selector of the task register.
      - id: ldtr_sel
        type: u4
        doc: Selector of the LDT register.
      - id: cs_limit
        type: u4
        doc: Limit of CS, in octets.
      - id: ds_limit
        type: u4
        doc: Limit of DS, in octets.
      - id: es_limit
        type: u4
        doc: Limit of ES, in octets.
      - id: fs_limit
        type: u4
        doc: Limit of FS, in octets.
      - id: gs_limit
        type: u4
        doc: Limit of GS, in octets.
      - id: ss_limit
        type: u4
        doc: Limit of SS, in octets.
      - id: tr_limit
        type: u4
        doc: Limit of the task register, in octets.
      - id: ldtr_limit
        type: u4
        doc: Limit of the LDT register, in octets.
      - id: idtr_limit
        type: u4
        doc: Limit of the IDT register, in octets.
      - id: gdtr_limit
        type: u4
        doc: Limit of the GDT register, in octets.
      - id: cs_base
        type: u8
        doc: Base address of CS.
      - id: ds_base
        type: u8
        doc: Base address of DS.
      - id: es_base
        type: u8
        doc: Base address of ES.
      - id: fs_base
        type: u8
        doc: Base address of FS.
      - id: gs_base
        type: u8
        doc: Base address of GS.
      - id: ss_base
        type: u8
        doc: Base address of SS.
      - id: tr_base
        type: u8
        doc: Base address of the task register.
      - id: ldtr_base
        type: u8
        doc: Base address of the LDT register.
      - id: idtr_base
        type: u8
        doc: Base address of the IDT register.
      - id: gdtr_base
        type: u8
        doc: Base address of the GDT register.
      - id: cs_arbytes
        type: u4
        doc: |
          Attributes of CS: those of its descriptor, without the gap between its
          two parts.
      - id: ds_arbytes
        type: u4
        doc: |
          Attributes of DS: those of its descriptor, without the gap between its
          two parts.
      - id: es_arbytes
        type: u4
        doc: |
          Attributes of ES: those of its descriptor, without the gap between its
          two parts.
      - id: fs_arbytes
        type: u4
        doc: |
          Attributes of FS: those of its descriptor, without the gap between its
          two parts.
      - id: gs_arbytes
        type: u4
        doc: |
          Attributes of GS: those of its descriptor, without the gap between its
          two parts.
      - id: ss_arbytes
        type: u4
        doc: |
          Attributes of SS: those of its descriptor, without the gap between its
          two parts.
      - id: tr_arbytes
        type: u4
        doc: |
          Attributes of the task register: those of its descriptor, without the
          gap between its two parts.
      - id: ldtr_arbytes
        type: u4
        doc: |
          Attributes of the LDT register: those of its descriptor, without the
          gap between its two parts.
      - id: sysenter_cs
        type: u8
        doc: Code selector for SYSENTER.
      - id: sysenter_esp
        type: u8
        doc: Stack pointer for SYSENTER.
      - id: sysenter_eip
        type: u8
        doc: Instruction pointer for SYSENTER.
      - id: shadow_gs
        type: u8
        doc: Base address that SWAPGS would put into GS.
      - id: msr_flags
        type: u8
        doc: Obsolete, ignored.
      - id: msr_lstar
        type: u8
        doc: Target of SYSCALL from 64-bit code.
      - id: msr_star
        type: u8
        doc: Selectors of SYSCALL and SYSRET.
      - id: msr_cstar
        type: u8
        doc: Target of SYSCALL from compatibility mode.
      - id: msr_syscall_mask
        type: u8
        doc: Bits of RFLAGS that SYSCALL clears.
      - id: msr_efer
        type: u8
        doc: Extended feature enable register.
      - id: msr_tsc_aux
        type: u8
        doc: What RDTSCP returns beside the TSC.
      - id: tsc
        type: u8
        doc: What RDTSC would return to the guest.
      - id: pending_event
        type: u4
        doc: The event about to be injected, if any.
      - id: error_code
        type: u4
        doc: Error code of the pending event.
      - id: flags
        type: u4
        if: not _io.eof
        doc: |
          Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
          FPU is initialised.
      - id: pad0
        type: u4
        if: not _io.eof
        doc: Padding.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      rflags_cf:
        -orig-id: X86_EFLAGS_CF
        value: (rflags & 0x1) != 0
        doc: |
          Flag CF: carry.
        -flag-of: rflags
      rflags_pf:
        -orig-id: X86_EFLAGS_PF
        value: (rflags & 0x4) != 0
        doc: |
          Flag PF: parity.
        -flag-of: rflags
      rflags_af:
        -orig-id: X86_EFLAGS_AF
        value: (rflags & 0x10) != 0
        doc: |
          Flag AF: auxiliary carry.
        -flag-of: rflags
      rflags_zf:
        -orig-id: X86_EFLAGS_ZF
        value: (rflags & 0x40) != 0
        doc: |
          Flag ZF: zero.
        -flag-of: rflags
      rflags_sf:
        -orig-id: X86_EFLAGS_SF
        value: (rflags & 0x80) != 0
        doc: |
          Flag SF: sign.
        -flag-of: rflags
      rflags_tf:
        -orig-id: X86_EFLAGS_TF
        value: (rflags & 0x100) != 0
        doc: |
          Flag TF: trap.
        -flag-of: rflags
      rflags_if:
        -orig-id: X86_EFLAGS_IF
        value: (rflags & 0x200) != 0
        doc: |
          Flag IF: interrupts enabled.
        -flag-of: rflags
      rflags_df:
        -orig-id: X86_EFLAGS_DF
        value: (rflags & 0x400) != 0
        doc: |
          Flag DF: direction.
        -flag-of: rflags
      rflags_of:
        -orig-id: X86_EFLAGS_OF
        value: (rflags & 0x800) != 0
        doc: |
          Flag OF: overflow.
        -flag-of: rflags
      rflags_nt:
        -orig-id: X86_EFLAGS_NT
        value: (rflags & 0x4000) != 0
        doc: |
          Flag NT: nested task.
        -flag-of: rflags
      rflags_rf:
        -orig-id: X86_EFLAGS_RF
        value: (rflags & 0x10000) != 0
        doc: |
          Flag RF: resume.
        -flag-of: rflags
      rflags_vm:
        -orig-id: X86_EFLAGS_VM
        value: (rflags & 0x20000) != 0
        doc: |
          Flag VM: virtual 8086 mode.
        -flag-of: rflags
      rflags_ac:
        -orig-id: X86_EFLAGS_AC
        value: (rflags & 0x40000) != 0
        doc: |
          Flag AC: alignment check.
        -flag-of: rflags
      rflags_vif:
        -orig-id: X86_EFLAGS_VIF
        value: (rflags & 0x80000) != 0
        doc: |
          Flag VIF: virtual interrupt flag.
        -flag-of: rflags
      rflags_vip:
        -orig-id: X86_EFLAGS_VIP
        value: (rflags & 0x100000) != 0
        doc: |
          Flag VIP: virtual interrupt pending.
        -flag-of: rflags
      rflags_id:
        -orig-id: X86_EFLAGS_ID
        value: (rflags & 0x200000) != 0
        doc: |
          Flag ID: CPUID can be used.
        -flag-of: rflags
      rflags_iopl:
        -orig-id: X86_EFLAGS_IOPL
        value: rflags / 0x1000 % 0x4
        doc: Privilege level that may do I/O.
        -part-of: rflags
      cr0_pe:
        -orig-id: X86_CR0_PE
        value: (cr0 & 0x1) != 0
        doc: Protected mode.
        -flag-of: cr0
      cr0_mp:
        -orig-id: X86_CR0_MP
        value: (cr0 & 0x2) != 0
        doc: Monitor coprocessor.
        -flag-of: cr0
      cr0_em:
        -orig-id: X86_CR0_EM
        value: (cr0 & 0x4) != 0
        doc: FPU emulation.
        -flag-of: cr0
      cr0_ts:
        -orig-id: X86_CR0_TS
        value: (cr0 & 0x8) != 0
        doc: Task switched.
        -flag-of: cr0
      cr0_et:
        -orig-id: X86_CR0_ET
        value: (cr0 & 0x10) != 0
        doc: Extension type.
        -flag-of: cr0
      cr0_ne:
        -orig-id: X86_CR0_NE
        value: (cr0 & 0x20) != 0
        doc: Numeric errors by exception.
        -flag-of: cr0
      cr0_wp:
        -orig-id: X86_CR0_WP
        value: (cr0 & 0x10000) != 0
        doc: Write protection holds for the supervisor.
        -flag-of: cr0
      cr0_am:
        -orig-id: X86_CR0_AM
        value: (cr0 & 0x40000) != 0
        doc: Alignment checks.
        -flag-of: cr0
      cr0_nw:
        -orig-id: X86_CR0_NW
        value: (cr0 & 0x20000000) != 0
        doc: Not write-through.
        -flag-of: cr0
      cr0_cd:
        -orig-id: X86_CR0_CD
        value: (cr0 & 0x40000000) != 0
        doc: Cache disabled.
        -flag-of: cr0
      cr0_pg:
        -orig-id: X86_CR0_PG
        value: (cr0 & 0x80000000) != 0
        doc: Paging.
        -flag-of: cr0
      cr4_vme:
        -orig-id: X86_CR4_VME
        value: (cr4 & 0x1) != 0
        doc: Virtual 8086 mode extensions.
        -flag-of: cr4
      cr4_pvi:
        -orig-id: X86_CR4_PVI
        value: (cr4 & 0x2) != 0
        doc: Virtual interrupt flag in protected mode.
        -flag-of: cr4
      cr4_tsd:
        -orig-id: X86_CR4_TSD
        value: (cr4 & 0x4) != 0
        doc: RDTSC for ring 0 only.
        -flag-of: cr4
      cr4_de:
        -orig-id: X86_CR4_DE
        value: (cr4 & 0x8) != 0
        doc: Debugging extensions.
        -flag-of: cr4
      cr4_pse:
        -orig-id: X86_CR4_PSE
        value: (cr4 & 0x10) != 0
        doc: Large pages.
        -flag-of: cr4
      cr4_pae:
        -orig-id: X86_CR4_PAE
        value: (cr4 & 0x20) != 0
        doc: Physical address extension.
        -flag-of: cr4
      cr4_mce:
        -orig-id: X86_CR4_MCE
        value: (cr4 & 0x40) != 0
        doc: Machine checks.
        -flag-of: cr4
      cr4_pge:
        -orig-id: X86_CR4_PGE
        value: (cr4 & 0x80) != 0
        doc: Global pages.
        -flag-of: cr4
      cr4_pce:
        -orig-id: X86_CR4_PCE
        value: (cr4 & 0x100) != 0
        doc: RDPMC for all rings.
        -flag-of: cr4
      cr4_osfxsr:
        -orig-id: X86_CR4_OSFXSR
        value: (cr4 & 0x200) != 0
        doc: FXSAVE and SSE in use.
        -flag-of: cr4
      cr4_osxmmexcpt:
        -orig-id: X86_CR4_OSXMMEXCPT
        value: (cr4 & 0x400) != 0
        doc: SSE exceptions in use.
        -flag-of: cr4
      cr4_umip:
        -orig-id: X86_CR4_UMIP
        value: (cr4 & 0x800) != 0
        doc: User mode instruction prevention.
        -flag-of: cr4
      cr4_la57:
        -orig-id: X86_CR4_LA57
        value: (cr4 & 0x1000) != 0
        doc: 5-level paging.
        -flag-of: cr4
      cr4_vmxe:
        -orig-id: X86_CR4_VMXE
        value: (cr4 & 0x2000) != 0
        doc: VMX.
        -flag-of: cr4
      cr4_smxe:
        -orig-id: X86_CR4_SMXE
        value: (cr4 & 0x4000) != 0
        doc: SMX.
        -flag-of: cr4
      cr4_fsgsbase:
        -orig-id: X86_CR4_FSGSBASE
        value: (cr4 & 0x10000) != 0
        doc: RDFSBASE and the like.
        -flag-of: cr4
      cr4_pcide:
        -orig-id: X86_CR4_PCIDE
        value: (cr4 & 0x20000) != 0
        doc: Process context identifiers.
        -flag-of: cr4
      cr4_osxsave:
        -orig-id: X86_CR4_OSXSAVE
        value: (cr4 & 0x40000) != 0
        doc: XSAVE in use.
        -flag-of: cr4
      cr4_smep:
        -orig-id: X86_CR4_SMEP
        value: (cr4 & 0x100000) != 0
        doc: No execution of user pages by the supervisor.
        -flag-of: cr4
      cr4_smap:
        -orig-id: X86_CR4_SMAP
        value: (cr4 & 0x200000) != 0
        doc: No access to user pages by the supervisor.
        -flag-of: cr4
      cr4_pke:
        -orig-id: X86_CR4_PKE
        value: (cr4 & 0x400000) != 0
        doc: Protection keys of user pages.
        -flag-of: cr4
      cr4_cet:
        -orig-id: X86_CR4_CET
        value: (cr4 & 0x800000) != 0
        doc: Control-flow enforcement.
        -flag-of: cr4
      cr4_pks:
        -orig-id: X86_CR4_PKS
        value: (cr4 & 0x1000000) != 0
        doc: Protection keys of supervisor pages.
        -flag-of: cr4
      cr4_uintr:
        -orig-id: X86_CR4_UINTR
        value: (cr4 & 0x2000000) != 0
        doc: User interrupts.
        -flag-of: cr4
      cr4_lass:
        -orig-id: X86_CR4_LASS
        value: (cr4 & 0x8000000) != 0
        doc: Linear address space separation.
        -flag-of: cr4
      cr4_lam_sup:
        -orig-id: X86_CR4_LAM_SUP
        value: (cr4 & 0x10000000) != 0
        doc: Linear address masking of supervisor pointers.
        -flag-of: cr4
      cr4_fred:
        -orig-id: X86_CR4_FRED
        value: cr4 / 0x100000000 % 2 == 1
        doc: Flexible return and event delivery.
        -flag-of: cr4
      dr6_b0:
        -orig-id: X86_DR6_B0
        value: (dr6 & 0x1) != 0
        doc: Breakpoint 0 was hit.
        -flag-of: dr6
      dr6_b1:
        -orig-id: X86_DR6_B1
        value: (dr6 & 0x2) != 0
        doc: Breakpoint 1 was hit.
        -flag-of: dr6
      dr6_b2:
        -orig-id: X86_DR6_B2
        value: (dr6 & 0x4) != 0
        doc: Breakpoint 2 was hit.
        -flag-of: dr6
      dr6_b3:
        -orig-id: X86_DR6_B3
        value: (dr6 & 0x8) != 0
        doc: Breakpoint 3 was hit.
        -flag-of: dr6
      dr6_bld:
        -orig-id: X86_DR6_BLD
        value: (dr6 & 0x800) != 0
        doc: No bus lock was detected (inverted).
        -flag-of: dr6
      dr6_bd:
        -orig-id: X86_DR6_BD
        value: (dr6 & 0x2000) != 0
        doc: A debug register was about to be accessed.
        -flag-of: dr6
      dr6_bs:
        -orig-id: X86_DR6_BS
        value: (dr6 & 0x4000) != 0
        doc: Single step.
        -flag-of: dr6
      dr6_bt:
        -orig-id: X86_DR6_BT
        value: (dr6 & 0x8000) != 0
        doc: Task switch.
        -flag-of: dr6
      dr6_rtm:
        -orig-id: X86_DR6_RTM
        value: (dr6 & 0x10000) != 0
        doc: Not in a transaction (inverted).
        -flag-of: dr6
      dr7_l0:
        -orig-id: L0
        value: (dr7 & 0x1) != 0
        doc: Breakpoint 0 is enabled for the current task.
        -flag-of: dr7
      dr7_g0:
        -orig-id: G0
        value: (dr7 & 0x2) != 0
        doc: Breakpoint 0 is enabled for all tasks.
        -flag-of: dr7
      dr7_l1:
        -orig-id: L1
        value: (dr7 & 0x4) != 0
        doc: Breakpoint 1 is enabled for the current task.
        -flag-of: dr7
      dr7_g1:
        -orig-id: G1
        value: (dr7 & 0x8) != 0
        doc: Breakpoint 1 is enabled for all tasks.
        -flag-of: dr7
      dr7_l2:
        -orig-id: L2
        value: (dr7 & 0x10) != 0
        doc: Breakpoint 2 is enabled for the current task.
        -flag-of: dr7
      dr7_g2:
        -orig-id: G2
        value: (dr7 & 0x20) != 0
        doc: Breakpoint 2 is enabled for all tasks.
        -flag-of: dr7
      dr7_l3:
        -orig-id: L3
        value: (dr7 & 0x40) != 0
        doc: Breakpoint 3 is enabled for the current task.
        -flag-of: dr7
      dr7_g3:
        -orig-id: G3
        value: (dr7 & 0x80) != 0
        doc: Breakpoint 3 is enabled for all tasks.
        -flag-of: dr7
      dr7_le:
        -orig-id: LE
        value: (dr7 & 0x100) != 0
        doc: Exact breakpoints of the current task; without effect.
        -flag-of: dr7
      dr7_ge:
        -orig-id: GE
        value: (dr7 & 0x200) != 0
        doc: Exact breakpoints of all tasks; without effect.
        -flag-of: dr7
      dr7_rtm:
        -orig-id: X86_DR7_RTM
        value: (dr7 & 0x800) != 0
        doc: Debugging inside transactions.
        -flag-of: dr7
      dr7_gd:
        -orig-id: GD
        value: (dr7 & 0x2000) != 0
        doc: Access to debug registers faults.
        -flag-of: dr7
      dr7_rw0:
        -orig-id: R/W0
        value: dr7 / 0x10000 % 0x4
        enum: breakpoint_condition
        doc: What breakpoint 0 waits for.
        -part-of: dr7
      dr7_len0:
        -orig-id: LEN0
        value: dr7 / 0x40000 % 0x4
        enum: breakpoint_length
        doc: Length of breakpoint 0.
        -part-of: dr7
      dr7_rw1:
        -orig-id: R/W1
        value: dr7 / 0x100000 % 0x4
        enum: breakpoint_condition
        doc: What breakpoint 1 waits for.
        -part-of: dr7
      dr7_len1:
        -orig-id: LEN1
        value: dr7 / 0x400000 % 0x4
        enum: breakpoint_length
        doc: Length of breakpoint 1.
        -part-of: dr7
      dr7_rw2:
        -orig-id: R/W2
        value: dr7 / 0x1000000 % 0x4
        enum: breakpoint_condition
        doc: What breakpoint 2 waits for.
        -part-of: dr7
      dr7_len2:
        -orig-id: LEN2
        value: dr7 / 0x4000000 % 0x4
        enum: breakpoint_length
        doc: Length of breakpoint 2.
        -part-of: dr7
      dr7_rw3:
        -orig-id: R/W3
        value: dr7 / 0x10000000 % 0x4
        enum: breakpoint_condition
        doc: What breakpoint 3 waits for.
        -part-of: dr7
      dr7_len3:
        -orig-id: LEN3
        value: dr7 / 0x40000000 % 0x4
        enum: breakpoint_length
        doc: Length of breakpoint 3.
        -part-of: dr7
      cs_type:
        -orig-id: type
        value: cs_arbytes & 0xf
        doc: Descriptor type of CS.
        -part-of: cs_arbytes
      cs_s:
        -orig-id: s
        value: (cs_arbytes & 0x10) != 0
        doc: True if CS is a code or data segment.
        -flag-of: cs_arbytes
      cs_dpl:
        -orig-id: dpl
        value: cs_arbytes / 0x20 % 0x4
        doc: Privilege level of CS.
        -part-of: cs_arbytes
      cs_p:
        -orig-id: p
        value: (cs_arbytes & 0x80) != 0
        doc: Present. Clear also says that CS is unusable.
        -flag-of: cs_arbytes
      cs_avl:
        -orig-id: avl
        value: (cs_arbytes & 0x100) != 0
        doc: CS, bit that is free for software.
        -flag-of: cs_arbytes
      cs_l:
        -orig-id: l
        value: (cs_arbytes & 0x200) != 0
        doc: CS holds 64-bit code.
        -flag-of: cs_arbytes
      cs_db:
        -orig-id: db
        value: (cs_arbytes & 0x400) != 0
        doc: CS has 32-bit size by default.
        -flag-of: cs_arbytes
      cs_g:
        -orig-id: g
        value: (cs_arbytes & 0x800) != 0
        doc: Limit of CS counts pages.
        -flag-of: cs_arbytes
      ds_type:
        -orig-id: type
        value: ds_arbytes & 0xf
        doc: Descriptor type of DS.
        -part-of: ds_arbytes
      ds_s:
        -orig-id: s
        value: (ds_arbytes & 0x10) != 0
        doc: True if DS is a code or data segment.
        -flag-of: ds_arbytes
      ds_dpl:
        -orig-id: dpl
        value: ds_arbytes / 0x20 % 0x4
        doc: Privilege level of DS.
        -part-of: ds_arbytes
      ds_p:
        -orig-id: p
        value: (ds_arbytes & 0x80) != 0
        doc: Present. Clear also says that DS is unusable.
        -flag-of: ds_arbytes
      ds_avl:
        -orig-id: avl
        value: (ds_arbytes & 0x100) != 0
        doc: DS, bit that is free for software.
        -flag-of: ds_arbytes
      ds_l:
        -orig-id: l
        value: (ds_arbytes & 0x200) != 0
        doc: DS holds 64-bit code.
        -flag-of: ds_arbytes
      ds_db:
        -orig-id: db
        value: (ds_arbytes & 0x400) != 0
        doc: DS has 32-bit size by default.
        -flag-of: ds_arbytes
      ds_g:
        -orig-id: g
        value: (ds_arbytes & 0x800) != 0
        doc: Limit of DS counts pages.
        -flag-of: ds_arbytes
      es_type:
        -orig-id: type
        value: es_arbytes & 0xf
        doc: Descriptor type of ES.
        -part-of: es_arbytes
      es_s:
        -orig-id: s
        value: (es_arbytes & 0x10) != 0
        doc: True if ES is a code or data segment.
        -flag-of: es_arbytes
      es_dpl:
        -orig-id: dpl
        value: es_arbytes / 0x20 % 0x4
        doc: Privilege level of ES.
        -part-of: es_arbytes
      es_p:
        -orig-id: p
        value: (es_arbytes & 0x80) != 0
        doc: Present. Clear also says that ES is unusable.
        -flag-of: es_arbytes
      es_avl:
        -orig-id: avl
        value: (es_arbytes & 0x100) != 0
        doc: ES, bit that is free for software.
        -flag-of: es_arbytes
      es_l:
        -orig-id: l
        value: (es_arbytes & 0x200) != 0
        doc: ES holds 64-bit code.
        -flag-of: es_arbytes
      es_db:
        -orig-id: db
        value: (es_arbytes & 0x400) != 0
        doc: ES has 32-bit size by default.
        -flag-of: es_arbytes
      es_g:
        -orig-id: g
        value: (es_arbytes & 0x800) != 0
        doc: Limit of ES counts pages.
        -flag-of: es_arbytes
      fs_type:
        -orig-id: type
        value: fs_arbytes & 0xf
        doc: Descriptor type of FS.
        -part-of: fs_arbytes
      fs_s:
        -orig-id: s
        value: (fs_arbytes & 0x10) != 0
        doc: True if FS is a code or data segment.
        -flag-of: fs_arbytes
      fs_dpl:
        -orig-id: dpl
        value: fs_arbytes / 0x20 % 0x4
        doc: Privilege level of FS.
        -part-of: fs_arbytes
      fs_p:
        -orig-id: p
        value: (fs_arbytes & 0x80) != 0
        doc: Present. Clear also says that FS is unusable.
        -flag-of: fs_arbytes
      fs_avl:
        -orig-id: avl
        value: (fs_arbytes & 0x100) != 0
        doc: FS, bit that is free for software.
        -flag-of: fs_arbytes
      fs_l:
        -orig-id: l
        value: (fs_arbytes & 0x200) != 0
        doc: FS holds 64-bit code.
        -flag-of: fs_arbytes
      fs_db:
        -orig-id: db
        value: (fs_arbytes & 0x400) != 0
        doc: FS has 32-bit size by default.
        -flag-of: fs_arbytes
      fs_g:
        -orig-id: g
        value: (fs_arbytes & 0x800) != 0
        doc: Limit of FS counts pages.
        -flag-of: fs_arbytes
      gs_type:
        -orig-id: type
        value: gs_arbytes & 0xf
        doc: Descriptor type of GS.
        -part-of: gs_arbytes
      gs_s:
        -orig-id: s
        value: (gs_arbytes & 0x10) != 0
        doc: True if GS is a code or data segment.
        -flag-of: gs_arbytes
      gs_dpl:
        -orig-id: dpl
        value: gs_arbytes / 0x20 % 0x4
        doc: Privilege level of GS.
        -part-of: gs_arbytes
      gs_p:
        -orig-id: p
        value: (gs_arbytes & 0x80) != 0
        doc: Present. Clear also says that GS is unusable.
        -flag-of: gs_arbytes
      gs_avl:
        -orig-id: avl
        value: (gs_arbytes & 0x100) != 0
        doc: GS, bit that is free for software.
        -flag-of: gs_arbytes
      gs_l:
        -orig-id: l
        value: (gs_arbytes & 0x200) != 0
        doc: GS holds 64-bit code.
        -flag-of: gs_arbytes
      gs_db:
        -orig-id: db
        value: (gs_arbytes & 0x400) != 0
        doc: GS has 32-bit size by default.
        -flag-of: gs_arbytes
      gs_g:
        -orig-id: g
        value: (gs_arbytes & 0x800) != 0
        doc: Limit of GS counts pages.
        -flag-of: gs_arbytes
      ss_type:
        -orig-id: type
        value: ss_arbytes & 0xf
        doc: Descriptor type of SS.
        -part-of: ss_arbytes
      ss_s:
        -orig-id: s
        value: (ss_arbytes & 0x10) != 0
        doc: True if SS is a code or data segment.
        -flag-of: ss_arbytes
      ss_dpl:
        -orig-id: dpl
        value: ss_arbytes / 0x20 % 0x4
        doc: Privilege level of SS.
        -part-of: ss_arbytes
      ss_p:
        -orig-id: p
        value: (ss_arbytes & 0x80) != 0
        doc: Present. Clear also says that SS is unusable.
        -flag-of: ss_arbytes
      ss_avl:
        -orig-id: avl
        value: (ss_arbytes & 0x100) != 0
        doc: SS, bit that is free for software.
        -flag-of: ss_arbytes
      ss_l:
        -orig-id: l
        value: (ss_arbytes & 0x200) != 0
        doc: SS holds 64-bit code.
        -flag-of: ss_arbytes
      ss_db:
        -orig-id: db
        value: (ss_arbytes & 0x400) != 0
        doc: SS has 32-bit size by default.
        -flag-of: ss_arbytes
      ss_g:
        -orig-id: g
        value: (ss_arbytes & 0x800) != 0
        doc: Limit of SS counts pages.
        -flag-of: ss_arbytes
      tr_type:
        -orig-id: type
        value: tr_arbytes & 0xf
        doc: Descriptor type of the task register.
        -part-of: tr_arbytes
      tr_s:
        -orig-id: s
        value: (tr_arbytes & 0x10) != 0
        doc: True if the task register is a code or data segment.
        -flag-of: tr_arbytes
      tr_dpl:
        -orig-id: dpl
        value: tr_arbytes / 0x20 % 0x4
        doc: Privilege level of the task register.
        -part-of: tr_arbytes
      tr_p:
        -orig-id: p
        value: (tr_arbytes & 0x80) != 0
        doc: Present. Clear also says that the task register is unusable.
        -flag-of: tr_arbytes
      tr_avl:
        -orig-id: avl
        value: (tr_arbytes & 0x100) != 0
        doc: The task register, bit that is free for software.
        -flag-of: tr_arbytes
      tr_l:
        -orig-id: l
        value: (tr_arbytes & 0x200) != 0
        doc: The task register holds 64-bit code.
        -flag-of: tr_arbytes
      tr_db:
        -orig-id: db
        value: (tr_arbytes & 0x400) != 0
        doc: The task register has 32-bit size by default.
        -flag-of: tr_arbytes
      tr_g:
        -orig-id: g
        value: (tr_arbytes & 0x800) != 0
        doc: Limit of the task register counts pages.
        -flag-of: tr_arbytes
      ldtr_type:
        -orig-id: type
        value: ldtr_arbytes & 0xf
        doc: Descriptor type of the LDT register.
        -part-of: ldtr_arbytes
      ldtr_s:
        -orig-id: s
        value: (ldtr_arbytes & 0x10) != 0
        doc: True if the LDT register is a code or data segment.
        -flag-of: ldtr_arbytes
      ldtr_dpl:
        -orig-id: dpl
        value: ldtr_arbytes / 0x20 % 0x4
        doc: Privilege level of the LDT register.
        -part-of: ldtr_arbytes
      ldtr_p:
        -orig-id: p
        value: (ldtr_arbytes & 0x80) != 0
        doc: Present. Clear also says that the LDT register is unusable.
        -flag-of: ldtr_arbytes
      ldtr_avl:
        -orig-id: avl
        value: (ldtr_arbytes & 0x100) != 0
        doc: The LDT register, bit that is free for software.
        -flag-of: ldtr_arbytes
      ldtr_l:
        -orig-id: l
        value: (ldtr_arbytes & 0x200) != 0
        doc: The LDT register holds 64-bit code.
        -flag-of: ldtr_arbytes
      ldtr_db:
        -orig-id: db
        value: (ldtr_arbytes & 0x400) != 0
        doc: The LDT register has 32-bit size by default.
        -flag-of: ldtr_arbytes
      ldtr_g:
        -orig-id: g
        value: (ldtr_arbytes & 0x800) != 0
        doc: Limit of the LDT register counts pages.
        -flag-of: ldtr_arbytes
      star_syscall_cs:
        value: msr_star / 0x100000000 % 0x10000
        doc: Code selector of SYSCALL.
        -part-of: msr_star
      star_sysret_cs:
        value: msr_star / 0x1000000000000
        doc: Code selector of SYSRET.
        -part-of: msr_star
      efer_sce:
        -orig-id: EFER_SCE
        value: (msr_efer & 0x1) != 0
        doc: SYSCALL is enabled.
        -flag-of: msr_efer
      efer_lme:
        -orig-id: EFER_LME
        value: (msr_efer & 0x100) != 0
        doc: Long mode is enabled.
        -flag-of: msr_efer
      efer_lma:
        -orig-id: EFER_LMA
        value: (msr_efer & 0x400) != 0
        doc: Long mode is active.
        -flag-of: msr_efer
      efer_nxe:
        -orig-id: EFER_NXE
        value: (msr_efer & 0x800) != 0
        doc: No-execute pages are enabled.
        -flag-of: msr_efer
      efer_svme:
        -orig-id: EFER_SVME
        value: (msr_efer & 0x1000) != 0
        doc: SVM is enabled.
        -flag-of: msr_efer
      efer_lmsle:
        -orig-id: EFER_LMSLE
        value: (msr_efer & 0x2000) != 0
        doc: Segment limits hold in long mode.
        -flag-of: msr_efer
      efer_ffxse:
        -orig-id: EFER_FFXSE
        value: (msr_efer & 0x4000) != 0
        doc: Fast FXSAVE.
        -flag-of: msr_efer
      efer_tce:
        -orig-id: EFER_TCE
        value: (msr_efer & 0x8000) != 0
        doc: Translation cache extension.
        -flag-of: msr_efer
      efer_aibrse:
        -orig-id: EFER_AIBRSE
        value: (msr_efer & 0x200000) != 0
        doc: Automatic IBRS.
        -flag-of: msr_efer
      pending_vector:
        value: pending_event & 0xff
        doc: Vector of the event.
        -part-of: pending_event
      pending_type:
        value: pending_event / 0x100 % 0x8
        enum: event_type
        doc: Kind of the event.
        -part-of: pending_event
      pending_error_valid:
        value: (pending_event & 0x800) != 0
        doc: The event has an error code.
        -flag-of: pending_event
      pending_reserved:
        value: pending_event / 0x1000 % 0x80000
        doc: Reserved.
        -part-of: pending_event
      pending_valid:
        value: (pending_event & 0x80000000) != 0
        doc: There is a pending event.
        -flag-of: pending_event
      fpu_initialised:
        -orig-id: XEN_X86_FPU_INITIALISED
        value: (flags & 0x1) != 0
        if: _io.size > 1024
        doc: The FPU has been used; if clear, its state is the initial one.
        -flag-of: flags
  pic:
    doc: One interrupt controller 8259A.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
    -orig-id: HVM_SAVE_TYPE(PIC)
    -webide-representation: 'irq_base={irq_base:hex} imr={imr:hex}'
    seq:
      - id: irr
        type: u1
        doc: Requested interrupts, one bit for each line.
      - id: imr
        type: u1
        doc: Masked interrupts.
      - id: isr
        type: u1
        doc: Interrupts in service.
      - id: irq_base
        type: u1
        doc: Vector of line 0.
      - id: init_and_priority
        -orig-id: 'init_state, priority_add'
        type: u1
        doc: State of the initialisation and highest line.
      - id: mode
        -orig-id: readsel_isr to is_master
        type: u1
        doc: Mode bits.
      - id: elcr
        type: u1
        doc: Level-triggered lines, one bit each.
      - id: int_output
        type: u1
        doc: Level of the interrupt output.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      init_next_icw:
        value: init_and_priority & 0x3
        doc: The next data write sets ICW(x+1); 0 if no initialisation goes on.
        -part-of: init_and_priority
      init_ic4:
        -orig-id: ICW1.IC4
        value: (init_and_priority & 0x4) != 0
        doc: The sequence has an ICW4.
        -flag-of: init_and_priority
      init_sngl:
        -orig-id: ICW1.SNGL
        value: (init_and_priority & 0x8) != 0
        doc: The sequence has no ICW3.
        -flag-of: init_and_priority
      init_state:
        value: init_and_priority & 0xf
        doc: State of the initialisation; 0 if none goes on.
        -part-of: init_and_priority
      priority_add:
        value: init_and_priority / 0x10
        doc: Line of the highest priority.
        -part-of: init_and_priority
      readsel_isr:
        value: (mode & 0x1) != 0
        doc: Reads return the ISR instead of the IRR.
        -flag-of: mode
      poll:
        value: (mode & 0x2) != 0
        doc: Reads poll.
        -flag-of: mode
      auto_eoi:
        value: (mode & 0x4) != 0
        doc: Interrupts end by themselves.
        -flag-of: mode
      rotate_on_auto_eoi:
        value: (mode & 0x8) != 0
        doc: Priorities rotate at automatic end of interrupt.
        -flag-of: mode
      special_fully_nested_mode:
        value: (mode & 0x10) != 0
        doc: Slave inputs do not count as in service.
        -flag-of: mode
      special_mask_mode:
        value: (mode & 0x20) != 0
        doc: Masked interrupts do not block lower ones.
        -flag-of: mode
      is_master:
        value: (mode & 0x40) != 0
        doc: True for the master.
        -flag-of: mode
  ioapic:
    doc: The I/O APIC.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
    -orig-id: HVM_SAVE_TYPE(IOAPIC)
    -webide-representation: 'base={base_address:hex} id={id:dec}'
    seq:
      - id: base_address
        type: u8
        doc: Physical address of its registers.
      - id: ioregsel
        type: u4
        doc: Selected register.
      - id: id
        type: u4
        doc: APIC ID.
      - id: redirtbl
        type: redirection_entry
        repeat: expr
        repeat-expr: 48
        doc: |
          Redirection table: 16 ISA interrupts and 32 more.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  redirection_entry:
    doc: Where an interrupt of the I/O APIC goes.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (union vioapic_redir_entry)
    -orig-id: vioapic_redir_entry
    -webide-representation: 'vector={vector:hex} dest={dest_id:dec}'
    seq:
      - id: vector
        type: u1
        doc: Vector to deliver.
      - id: control
        -orig-id: delivery_mode to reserve
        type: u2
        doc: How the interrupt is delivered.
      - id: reserved
        size: 4
        doc: Reserved.
      - id: dest_id
        type: u1
        doc: APIC ID of the destination, or a logical one.
    instances:
      delivery_mode:
        value: control & 0x7
        enum: delivery_mode
        doc: Kind of the interrupt.
        -part-of: control
      is_logical:
        -orig-id: dest_mode
        value: (control & 0x8) != 0
        doc: The destination is a logical ID.
        -flag-of: control
      delivery_status:
        value: (control & 0x10) != 0
        doc: Delivery is pending.
        -flag-of: control
      is_active_low:
        -orig-id: polarity
        value: (control & 0x20) != 0
        doc: The line is active at low level.
        -flag-of: control
      remote_irr:
        value: (control & 0x40) != 0
        doc: A level interrupt waits for its end.
        -flag-of: control
      is_level:
        -orig-id: trig_mode
        value: (control & 0x80) != 0
        doc: The line is level-triggered.
        -flag-of: control
      is_masked:
        -orig-id: mask
        value: (control & 0x100) != 0
        doc: The interrupt is masked.
        -flag-of: control
      reserve:
        value: control / 0x200
        doc: Reserved.
        -part-of: control
  lapic:
    doc: |
      State of a local APIC beside its registers. 32 octets, with `pending_esr`,
      since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
      `tdt_msr`, before Xen 4.1.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
    -orig-id: HVM_SAVE_TYPE(LAPIC)
    -webide-representation: 'base={apic_base_msr:hex}'
    seq:
      - id: apic_base_msr
        type: u8
        doc: The APIC base MSR.
      - id: disabled
        type: u4
        doc: How the APIC is disabled.
      - id: timer_divisor
        type: u4
        doc: What the timer clock is divided by.
      - id: tdt_msr
        type: u8
        if: not _io.eof
        doc: TSC deadline of the timer.
      - id: pending_esr
        type: u4
        if: not _io.eof
        doc: Errors not yet latched into the error status register.
      - id: padding
        type: u4
        if: not _io.eof
        doc: Tail padding of the structure.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      is_bsp:
        -orig-id: APIC_BASE_BSP
        value: (apic_base_msr & 0x100) != 0
        doc: Bootstrap processor.
        -flag-of: apic_base_msr
      is_x2apic:
        -orig-id: APIC_BASE_EXTD
        value: (apic_base_msr & 0x400) != 0
        doc: x2APIC mode.
        -flag-of: apic_base_msr
      is_enabled:
        -orig-id: APIC_BASE_ENABLE
        value: (apic_base_msr & 0x800) != 0
        doc: The APIC is enabled.
        -flag-of: apic_base_msr
      base_pfn:
        -orig-id: APIC_BASE_ADDR_MASK
        value: (apic_base_msr / 0x1000).as<u8>
        doc: Page number of the registers.
        -part-of: apic_base_msr
      hw_disabled:
        -orig-id: VLAPIC_HW_DISABLED
        value: (disabled & 0x1) != 0
        doc: Disabled by the APIC base MSR.
        -flag-of: disabled
      sw_disabled:
        -orig-id: VLAPIC_SW_DISABLED
        value: (disabled & 0x2) != 0
        doc: Disabled by the spurious interrupt register.
        -flag-of: disabled
  lapic_regs:
    doc: |
      Registers of a local APIC, as in its page: each has the first four of 16
      octets. The low ends of the bit maps are first.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
    -orig-id: HVM_SAVE_TYPE(LAPIC_REGS)
    -webide-representation: 'id={id.value:hex} svr={svr.value:hex}'
    seq:
      - id: reserved_000
        type: apic_register
        repeat: expr
        repeat-expr: 2
        doc: Reserved; 0x000 and 0x010.
      - id: id
        -orig-id: APIC_ID
        type: apic_id
        doc: APIC ID; 0x020.
      - id: version
        -orig-id: APIC_LVR
        type: apic_version
        doc: Version; 0x030.
      - id: reserved_040
        type: apic_register
        repeat: expr
        repeat-expr: 4
        doc: Reserved; 0x040 to 0x070.
      - id: tpr
        -orig-id: APIC_TASKPRI
        type: apic_priority
        doc: Task priority; 0x080.
      - id: apr
        -orig-id: APIC_ARBPRI
        type: apic_priority
        doc: Arbitration priority; 0x090.
      - id: ppr
        -orig-id: APIC_PROCPRI
        type: apic_priority
        doc: Processor priority; 0x0a0.
      - id: eoi
        -orig-id: APIC_EOI
        type: apic_register
        doc: End of interrupt; 0x0b0.
      - id: rrd
        -orig-id: APIC_RRR
        type: apic_register
        doc: Remote read; 0x0c0.
      - id: ldr
        -orig-id: APIC_LDR
        type: apic_logical_destination
        doc: Logical destination; 0x0d0.
      - id: dfr
        -orig-id: APIC_DFR
        type: apic_destination_format
        doc: Destination format; 0x0e0.
      - id: svr
        -orig-id: APIC_SPIV
        type: apic_spurious
        doc: Spurious interrupt vector; 0x0f0.
      - id: isr
        -orig-id: APIC_ISR
        type: apic_register
        repeat: expr
        repeat-expr: 8
        doc: Interrupts in service, 32 vectors each; 0x100 to 0x170.
      - id: tmr
        -orig-id: APIC_TMR
        type: apic_register
        repeat: expr
        repeat-expr: 8
        doc: Level-triggered interrupts; 0x180 to 0x1f0.
      - id: irr
        -orig-id: APIC_IRR
        type: apic_register
        repeat: expr
        repeat-expr: 8
        doc: Requested interrupts; 0x200 to 0x270.
      - id: esr
        -orig-id: APIC_ESR
        type: apic_error_status
        doc: Error status; 0x280.
      - id: reserved_290
        type: apic_register
        repeat: expr
        repeat-expr: 6
        doc: Reserved; 0x290 to 0x2e0.
      - id: lvt_cmci
        -orig-id: APIC_CMCI
        type: apic_lvt
        doc: Corrected machine check interrupt; 0x2f0.
      - id: icr_low
        -orig-id: APIC_ICR
        type: apic_icr_low
        doc: Interrupt command, bits 31 to 0; 0x300.
      - id: icr_high
        -orig-id: APIC_ICR2
        type: apic_icr_high
        doc: Interrupt command, bits 63 to 32; 0x310.
      - id: lvt_timer
        -orig-id: APIC_LVTT
        type: apic_lvt
        doc: Timer interrupt; 0x320.
      - id: lvt_thermal
        -orig-id: APIC_LVTTHMR
        type: apic_lvt
        doc: Thermal sensor interrupt; 0x330.
      - id: lvt_pmc
        -orig-id: APIC_LVTPC
        type: apic_lvt
        doc: Performance counter interrupt; 0x340.
      - id: lvt_lint0
        -orig-id: APIC_LVT0
        type: apic_lvt
        doc: Interrupt of pin LINT0; 0x350.
      - id: lvt_lint1
        -orig-id: APIC_LVT1
        type: apic_lvt
        doc: Interrupt of pin LINT1; 0x360.
      - id: lvt_error
        -orig-id: APIC_LVTERR
        type: apic_lvt
        doc: Error interrupt; 0x370.
      - id: timer_initial
        -orig-id: APIC_TMICT
        type: apic_register
        doc: Initial count of the timer; 0x380.
      - id: timer_current
        -orig-id: APIC_TMCCT
        type: apic_register
        doc: Current count of the timer; 0x390.
      - id: reserved_3a0
        type: apic_register
        repeat: expr
        repeat-expr: 4
        doc: Reserved; 0x3a0 to 0x3d0.
      - id: timer_divide
        -orig-id: APIC_TDCR
        type: apic_timer_divide
        doc: Divide configuration of the timer; 0x3e0.
      - id: self_ipi
        -orig-id: APIC_SELF_IPI
        type: apic_register
        doc: Self IPI, in x2APIC mode only; 0x3f0.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  apic_register:
    doc: A register of the local APIC without subfields, or a reserved place.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
  apic_id:
    doc: APIC ID register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      xapic_id:
        -orig-id: GET_xAPIC_ID
        value: value / 0x1000000
        doc: APIC ID in xAPIC mode; in x2APIC mode the register is the ID.
        -part-of: value
  apic_version:
    doc: Version register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      version:
        -orig-id: GET_APIC_VERSION
        value: value & 0xff
        doc: Version.
        -part-of: value
      max_lvt:
        -orig-id: GET_APIC_MAXLVT
        value: value / 0x10000 % 0x100
        doc: Number of LVT entries minus one.
        -part-of: value
      directed_eoi:
        -orig-id: APIC_LVR_DIRECTED_EOI
        value: (value & 0x1000000) != 0
        doc: EOI broadcasts can be suppressed.
        -flag-of: value
  apic_priority:
    doc: A priority register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      subclass:
        value: value & 0xf
        doc: Priority sub-class.
        -part-of: value
      priority_class:
        value: value / 0x10 % 0x10
        doc: Priority class.
        -part-of: value
  apic_logical_destination:
    doc: Logical destination register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      logical_id:
        -orig-id: GET_xAPIC_LOGICAL_ID
        value: value / 0x1000000
        doc: Logical ID in xAPIC mode.
        -part-of: value
      x2apic_logical_id:
        value: value & 0xffff
        doc: Logical ID within its cluster in x2APIC mode.
        -part-of: value
      x2apic_cluster:
        value: value / 0x10000
        doc: Cluster in x2APIC mode.
        -part-of: value
  apic_destination_format:
    doc: Destination format register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      model:
        value: value / 0x10000000
        doc: 15 is the flat model, 0 the cluster model.
        -part-of: value
  apic_spurious:
    doc: Spurious interrupt vector register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      vector:
        value: value & 0xff
        doc: Spurious vector.
        -part-of: value
      is_enabled:
        -orig-id: APIC_SPIV_APIC_ENABLED
        value: (value & 0x100) != 0
        doc: The APIC is enabled by software.
        -flag-of: value
      focus_disabled:
        -orig-id: APIC_SPIV_FOCUS_DISABLED
        value: (value & 0x200) != 0
        doc: Focus checks are off.
        -flag-of: value
      directed_eoi:
        -orig-id: APIC_SPIV_DIRECTED_EOI
        value: (value & 0x1000) != 0
        doc: EOI broadcasts are suppressed.
        -flag-of: value
  apic_error_status:
    doc: Error status register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      send_checksum:
        -orig-id: APIC_ESR_SEND_CS
        value: (value & 0x1) != 0
        doc: Send checksum error.
        -flag-of: value
      receive_checksum:
        -orig-id: APIC_ESR_RECV_CS
        value: (value & 0x2) != 0
        doc: Receive checksum error.
        -flag-of: value
      send_accept:
        -orig-id: APIC_ESR_SEND_ACC
        value: (value & 0x4) != 0
        doc: Nobody accepted what was sent.
        -flag-of: value
      receive_accept:
        -orig-id: APIC_ESR_RECV_ACC
        value: (value & 0x8) != 0
        doc: What was received was not accepted.
        -flag-of: value
      redirectable_ipi:
        value: (value & 0x10) != 0
        doc: Lowest-priority IPI, which is not supported.
        -flag-of: value
      send_illegal_vector:
        -orig-id: APIC_ESR_SENDILL
        value: (value & 0x20) != 0
        doc: Illegal vector sent.
        -flag-of: value
      receive_illegal_vector:
        -orig-id: APIC_ESR_RECVILL
        value: (value & 0x40) != 0
        doc: Illegal vector received.
        -flag-of: value
      illegal_register:
        -orig-id: APIC_ESR_ILLREGA
        value: (value & 0x80) != 0
        doc: Access to a register that is not there.
        -flag-of: value
  apic_lvt:
    doc: An entry of the local vector table.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: 'vector={vector:hex} {value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      vector:
        -orig-id: APIC_VECTOR_MASK
        value: value & 0xff
        doc: Vector.
        -part-of: value
      delivery_mode:
        -orig-id: APIC_DM_MASK
        value: value / 0x100 % 0x8
        enum: delivery_mode
        doc: Kind of the interrupt; not for timer and error.
        -part-of: value
      is_pending:
        -orig-id: APIC_SEND_PENDING
        value: (value & 0x1000) != 0
        doc: Delivery is pending.
        -flag-of: value
      is_active_low:
        -orig-id: APIC_INPUT_POLARITY
        value: (value & 0x2000) != 0
        doc: The pin is active at low level; LINT0 and LINT1 only.
        -flag-of: value
      remote_irr:
        -orig-id: APIC_LVT_REMOTE_IRR
        value: (value & 0x4000) != 0
        doc: A level interrupt waits for its end; LINT0 and LINT1 only.
        -flag-of: value
      is_level:
        -orig-id: APIC_LVT_LEVEL_TRIGGER
        value: (value & 0x8000) != 0
        doc: Level-triggered; LINT0 and LINT1 only.
        -flag-of: value
      is_masked:
        -orig-id: APIC_LVT_MASKED
        value: (value & 0x10000) != 0
        doc: The interrupt is masked.
        -flag-of: value
      timer_mode:
        -orig-id: APIC_TIMER_MODE_MASK
        value: value / 0x20000 % 0x4
        enum: timer_mode
        doc: Mode of the timer; timer only.
        -part-of: value
  apic_icr_low:
    doc: Interrupt command register, bits 31 to 0.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: 'vector={vector:hex} {delivery_mode}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      vector:
        -orig-id: APIC_VECTOR_MASK
        value: value & 0xff
        doc: Vector.
        -part-of: value
      delivery_mode:
        -orig-id: APIC_DM_MASK
        value: value / 0x100 % 0x8
        enum: delivery_mode
        doc: Kind of the interrupt.
        -part-of: value
      is_logical:
        -orig-id: APIC_DEST_LOGICAL
        value: (value & 0x800) != 0
        doc: The destination is a logical ID.
        -flag-of: value
      is_busy:
        -orig-id: APIC_ICR_BUSY
        value: (value & 0x1000) != 0
        doc: Delivery is pending.
        -flag-of: value
      is_assert:
        -orig-id: APIC_INT_ASSERT
        value: (value & 0x4000) != 0
        doc: Assert, not deassert.
        -flag-of: value
      is_level:
        -orig-id: APIC_INT_LEVELTRIG
        value: (value & 0x8000) != 0
        doc: Level-triggered.
        -flag-of: value
      remote_read_status:
        -orig-id: APIC_ICR_RR_MASK
        value: value / 0x10000 % 0x4
        doc: Status of a remote read.
        -part-of: value
      shorthand:
        -orig-id: APIC_SHORT_MASK
        value: value / 0x40000 % 0x4
        enum: destination_shorthand
        doc: Destination without an ID.
        -part-of: value
  apic_icr_high:
    doc: Interrupt command register, bits 63 to 32.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      destination:
        -orig-id: GET_xAPIC_DEST_FIELD
        value: value / 0x1000000
        doc: Destination in xAPIC mode; in x2APIC mode it is the register.
        -part-of: value
  apic_timer_divide:
    doc: Divide configuration register.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, chapter 11 (Advanced
      Programmable Interrupt Controller)
    -webide-representation: '{value:hex}'
    seq:
      - id: value
        type: u4
        doc: The register.
      - id: reserved
        size: 12
        doc: Octets up to the next register.
    instances:
      divisor:
        -orig-id: APIC_TDCR
        value: value & 0xb
        enum: timer_divide
        doc: What the timer clock is divided by (bits 3, 1 and 0).
        -part-of: value
  pci_irq:
    doc: Levels of the interrupt wires of PCI bus 0.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
    -orig-id: HVM_SAVE_TYPE(PCI_IRQ)
    -webide-representation: '32 devices'
    seq:
      - id: device_pairs
        -orig-id: i
        type: pci_device_pair
        repeat: expr
        repeat-expr: 16
        doc: |
          Wires of two devices each: devices 0 and 1, 2 and 3, and so on.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  pci_device_pair:
    doc: Wires INTA to INTD of two PCI devices.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
    -webide-representation: '{wires:hex}'
    seq:
      - id: wires
        type: u1
        doc: One bit for each wire, set if it is asserted.
    instances:
      even_inta:
        value: (wires & 0x1) != 0
        doc: INTA of the even device is asserted.
        -flag-of: wires
      even_intb:
        value: (wires & 0x2) != 0
        doc: INTB of the even device is asserted.
        -flag-of: wires
      even_intc:
        value: (wires & 0x4) != 0
        doc: INTC of the even device is asserted.
        -flag-of: wires
      even_intd:
        value: (wires & 0x8) != 0
        doc: INTD of the even device is asserted.
        -flag-of: wires
      odd_inta:
        value: (wires & 0x10) != 0
        doc: INTA of the odd device is asserted.
        -flag-of: wires
      odd_intb:
        value: (wires & 0x20) != 0
        doc: INTB of the odd device is asserted.
        -flag-of: wires
      odd_intc:
        value: (wires & 0x40) != 0
        doc: INTC of the odd device is asserted.
        -flag-of: wires
      odd_intd:
        value: (wires & 0x80) != 0
        doc: INTD of the odd device is asserted.
        -flag-of: wires
  isa_irq:
    doc: Levels of the interrupt wires of ISA devices.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
    -orig-id: HVM_SAVE_TYPE(ISA_IRQ)
    -webide-representation: '{wires:hex}'
    seq:
      - id: wires
        -orig-id: i
        type: u2
        doc: One bit for each ISA interrupt, set if it is asserted.
      - id: reserved
        size: 6
        doc: Unused octets of the 64-bit word.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      irq0:
        value: (wires & 0x1) != 0
        doc: Interrupt 0 is asserted.
        -flag-of: wires
      irq1:
        value: (wires & 0x2) != 0
        doc: Interrupt 1 is asserted.
        -flag-of: wires
      irq2:
        value: (wires & 0x4) != 0
        doc: Interrupt 2 is asserted.
        -flag-of: wires
      irq3:
        value: (wires & 0x8) != 0
        doc: Interrupt 3 is asserted.
        -flag-of: wires
      irq4:
        value: (wires & 0x10) != 0
        doc: Interrupt 4 is asserted.
        -flag-of: wires
      irq5:
        value: (wires & 0x20) != 0
        doc: Interrupt 5 is asserted.
        -flag-of: wires
      irq6:
        value: (wires & 0x40) != 0
        doc: Interrupt 6 is asserted.
        -flag-of: wires
      irq7:
        value: (wires & 0x80) != 0
        doc: Interrupt 7 is asserted.
        -flag-of: wires
      irq8:
        value: (wires & 0x100) != 0
        doc: Interrupt 8 is asserted.
        -flag-of: wires
      irq9:
        value: (wires & 0x200) != 0
        doc: Interrupt 9 is asserted.
        -flag-of: wires
      irq10:
        value: (wires & 0x400) != 0
        doc: Interrupt 10 is asserted.
        -flag-of: wires
      irq11:
        value: (wires & 0x800) != 0
        doc: Interrupt 11 is asserted.
        -flag-of: wires
      irq12:
        value: (wires & 0x1000) != 0
        doc: Interrupt 12 is asserted.
        -flag-of: wires
      irq13:
        value: (wires & 0x2000) != 0
        doc: Interrupt 13 is asserted.
        -flag-of: wires
      irq14:
        value: (wires & 0x4000) != 0
        doc: Interrupt 14 is asserted.
        -flag-of: wires
      irq15:
        value: (wires & 0x8000) != 0
        doc: Interrupt 15 is asserted.
        -flag-of: wires
  pci_link:
    doc: Routing of the four PCI links to ISA interrupts.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
    -orig-id: HVM_SAVE_TYPE(PCI_LINK)
    -webide-representation: '{route}'
    seq:
      - id: route
        type: u1
        repeat: expr
        repeat-expr: 4
        doc: ISA interrupt of links A to D; 0 if not routed.
      - id: pad0
        size: 4
        doc: Padding.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  pit:
    doc: The interval timer 8254.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
    -orig-id: HVM_SAVE_TYPE(PIT)
    -webide-representation: '{channels}'
    seq:
      - id: channels
        type: pit_channel
        repeat: expr
        repeat-expr: 3
        doc: |
          The three channels: timer interrupt, memory refresh, speaker.
      - id: speaker_data_on
        type: u4
        doc: The speaker is on.
      - id: pad0
        type: u4
        doc: Padding.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  pit_channel:
    doc: One channel of the 8254.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit_channel)
    -orig-id: hvm_hw_pit_channel
    -webide-representation: '{mode} count={count:dec}'
    seq:
      - id: count
        type: u4
        doc: Reload value; may be 65536.
      - id: latched_count
        type: u2
        doc: Latched count.
      - id: count_latched
        type: u1
        enum: pit_access
        doc: How the latched count is read; 0 if none is latched.
      - id: status_latched
        type: u1
        doc: A status is latched.
      - id: status
        type: u1
        doc: The latched status.
      - id: read_state
        type: u1
        enum: pit_access
        doc: The octet that the next read gets.
      - id: write_state
        type: u1
        enum: pit_access
        doc: The octet that the next write sets.
      - id: write_latch
        type: u1
        doc: First octet of a two-octet write.
      - id: rw_mode
        type: u1
        enum: pit_access
        doc: Access mode.
      - id: mode
        type: u1
        enum: pit_mode
        doc: Counting mode.
      - id: bcd
        type: u1
        doc: BCD counting; not supported by Xen.
      - id: gate
        type: u1
        doc: Level of the gate input.
  rtc:
    doc: |
      The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
      before. Times are BCD unless `dm_binary` is set.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc),
      xen/arch/x86/include/asm/mc146818rtc.h
    -orig-id: HVM_SAVE_TYPE(RTC)
    -webide-representation: '{hours:hex}:{minutes:hex}:{seconds:hex}'
    seq:
      - id: seconds
        -orig-id: 'cmos_data[RTC_SECONDS]'
        type: u1
        doc: Seconds.
      - id: seconds_alarm
        -orig-id: 'cmos_data[RTC_SECONDS_ALARM]'
        type: u1
        doc: Seconds of the alarm.
      - id: minutes
        -orig-id: 'cmos_data[RTC_MINUTES]'
        type: u1
        doc: Minutes.
      - id: minutes_alarm
        -orig-id: 'cmos_data[RTC_MINUTES_ALARM]'
        type: u1
        doc: Minutes of the alarm.
      - id: hours
        -orig-id: 'cmos_data[RTC_HOURS]'
        type: u1
        doc: Hours; bit 7 is PM in 12-hour mode.
      - id: hours_alarm
        -orig-id: 'cmos_data[RTC_HOURS_ALARM]'
        type: u1
        doc: Hours of the alarm.
      - id: day_of_week
        -orig-id: 'cmos_data[RTC_DAY_OF_WEEK]'
        type: u1
        doc: Day of the week, 1 is Sunday.
      - id: day_of_month
        -orig-id: 'cmos_data[RTC_DAY_OF_MONTH]'
        type: u1
        doc: Day of the month.
      - id: month
        -orig-id: 'cmos_data[RTC_MONTH]'
        type: u1
        doc: Month.
      - id: year
        -orig-id: 'cmos_data[RTC_YEAR]'
        type: u1
        doc: Year in the century.
      - id: reg_a
        -orig-id: 'cmos_data[RTC_REG_A]'
        type: u1
        doc: |
          Register A: divider and rate.
      - id: reg_b
        -orig-id: 'cmos_data[RTC_REG_B]'
        type: u1
        doc: |
          Register B: control.
      - id: reg_c
        -orig-id: 'cmos_data[RTC_REG_C]'
        type: u1
        doc: |
          Register C: interrupt flags.
      - id: reg_d
        -orig-id: 'cmos_data[RTC_REG_D]'
        type: u1
        doc: |
          Register D: validity.
      - id: cmos_index
        type: u1
        doc: Index register.
      - id: pad0
        type: u1
        doc: Padding.
      - id: rtc_offset
        type: s8
        if: not _io.eof
        doc: Offset from the time of the host, in seconds. Since Xen 4.14.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      uip:
        -orig-id: RTC_UIP
        value: (reg_a & 0x80) != 0
        doc: An update goes on.
        -flag-of: reg_a
      divider:
        -orig-id: RTC_DIV_CTL
        value: reg_a / 0x10 % 0x8
        doc: Divider; 2 selects 32 kHz.
        -part-of: reg_a
      rate:
        -orig-id: RTC_RATE_SELECT
        value: reg_a & 0xf
        doc: Rate of the periodic interrupt.
        -part-of: reg_a
      set:
        -orig-id: RTC_SET
        value: (reg_b & 0x80) != 0
        doc: Updates are off while the clock is set.
        -flag-of: reg_b
      pie:
        -orig-id: RTC_PIE
        value: (reg_b & 0x40) != 0
        doc: Periodic interrupt is enabled.
        -flag-of: reg_b
      aie:
        -orig-id: RTC_AIE
        value: (reg_b & 0x20) != 0
        doc: Alarm interrupt is enabled.
        -flag-of: reg_b
      uie:
        -orig-id: RTC_UIE
        value: (reg_b & 0x10) != 0
        doc: Update interrupt is enabled.
        -flag-of: reg_b
      sqwe:
        -orig-id: RTC_SQWE
        value: (reg_b & 0x8) != 0
        doc: Square wave output.
        -flag-of: reg_b
      dm_binary:
        -orig-id: RTC_DM_BINARY
        value: (reg_b & 0x4) != 0
        doc: Times are binary, not BCD.
        -flag-of: reg_b
      is_24h:
        -orig-id: RTC_24H
        value: (reg_b & 0x2) != 0
        doc: 24-hour mode.
        -flag-of: reg_b
      dst_en:
        -orig-id: RTC_DST_EN
        value: (reg_b & 0x1) != 0
        doc: Daylight saving.
        -flag-of: reg_b
      irqf:
        -orig-id: RTC_IRQF
        value: (reg_c & 0x80) != 0
        doc: One of the following is active.
        -flag-of: reg_c
      pf:
        -orig-id: RTC_PF
        value: (reg_c & 0x40) != 0
        doc: Periodic interrupt.
        -flag-of: reg_c
      af:
        -orig-id: RTC_AF
        value: (reg_c & 0x20) != 0
        doc: Alarm interrupt.
        -flag-of: reg_c
      uf:
        -orig-id: RTC_UF
        value: (reg_c & 0x10) != 0
        doc: Update interrupt.
        -flag-of: reg_c
      vrt:
        -orig-id: RTC_VRT
        value: (reg_d & 0x80) != 0
        doc: Time and memory are valid.
        -flag-of: reg_d
  hpet:
    doc: |
      The high precision event timer, as in its registers, with the last
      comparator values.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
      Specification 1.0a
    -orig-id: HVM_SAVE_TYPE(HPET)
    -webide-representation: 'mc64={mc64:hex}'
    seq:
      - id: capability
        -orig-id: 'capability[31:0]'
        type: u4
        doc: Capabilities, bits 31 to 0.
      - id: counter_period
        -orig-id: 'capability[63:32]'
        type: u4
        doc: Period of the main counter, in femtoseconds.
      - id: res0
        size: 8
        doc: Reserved.
      - id: config
        type: u8
        doc: Configuration.
      - id: res1
        size: 8
        doc: Reserved.
      - id: isr
        type: u8
        doc: Interrupt status.
      - id: res2
        size: 200
        doc: Reserved.
      - id: mc64
        type: u8
        doc: Main counter.
      - id: res3
        size: 8
        doc: Reserved.
      - id: timers
        type: hpet_timer
        repeat: expr
        repeat-expr: 3
        doc: The three timers.
      - id: res5
        size: 672
        doc: Places of timers that Xen does not have.
      - id: period
        type: u8
        repeat: expr
        repeat-expr: 3
        doc: Last value written to each comparator, in ticks.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      rev_id:
        -orig-id: REV_ID
        value: capability & 0xff
        doc: Revision.
        -part-of: capability
      num_tim_cap:
        -orig-id: NUM_TIM_CAP
        value: capability / 0x100 % 0x20
        doc: Number of timers minus one.
        -part-of: capability
      count_size_cap:
        -orig-id: COUNT_SIZE_CAP
        value: (capability & 0x2000) != 0
        doc: The main counter has 64 bits.
        -flag-of: capability
      leg_rt_cap:
        -orig-id: LEG_RT_CAP
        value: (capability & 0x8000) != 0
        doc: Legacy routing is possible.
        -flag-of: capability
      vendor_id:
        -orig-id: VENDOR_ID
        value: capability / 0x10000
        doc: PCI vendor ID.
        -part-of: capability
      is_enabled:
        -orig-id: HPET_CFG_ENABLE
        value: (config & 0x1) != 0
        doc: The main counter runs.
        -flag-of: config
      is_legacy:
        -orig-id: HPET_CFG_LEGACY
        value: (config & 0x2) != 0
        doc: Timers 0 and 1 replace PIT and RTC.
        -flag-of: config
      t0_int_sts:
        -orig-id: T0_INT_STS
        value: (isr & 0x1) != 0
        doc: Timer 0 has raised its interrupt.
        -flag-of: isr
      t1_int_sts:
        -orig-id: T1_INT_STS
        value: (isr & 0x2) != 0
        doc: Timer 1 has raised its interrupt.
        -flag-of: isr
      t2_int_sts:
        -orig-id: T2_INT_STS
        value: (isr & 0x4) != 0
        doc: Timer 2 has raised its interrupt.
        -flag-of: isr
  hpet_timer:
    doc: One timer of the HPET.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet), IA-PC HPET
      Specification 1.0a
    -webide-representation: 'config={config:hex} cmp={cmp:hex}'
    seq:
      - id: config
        -orig-id: 'config[31:0]'
        type: u4
        doc: Configuration and capabilities.
      - id: int_route_cap
        -orig-id: HPET_TN_INT_ROUTE_CAP
        type: u4
        doc: Inputs of the I/O APIC that the timer can use, one bit each.
      - id: cmp
        type: u8
        doc: Comparator, in ticks.
      - id: fsb_value
        -orig-id: 'fsb[31:0]'
        type: u4
        doc: Data of an FSB interrupt; not supported by Xen.
      - id: fsb_address
        -orig-id: 'fsb[63:32]'
        type: u4
        doc: Address of an FSB interrupt; not supported by Xen.
      - id: res4
        size: 8
        doc: Reserved.
    instances:
      is_level:
        -orig-id: HPET_TN_LEVEL
        value: (config & 0x2) != 0
        doc: Level-triggered.
        -flag-of: config
      is_enabled:
        -orig-id: HPET_TN_ENABLE
        value: (config & 0x4) != 0
        doc: The interrupt is enabled.
        -flag-of: config
      is_periodic:
        -orig-id: HPET_TN_PERIODIC
        value: (config & 0x8) != 0
        doc: Periodic.
        -flag-of: config
      periodic_cap:
        -orig-id: HPET_TN_PERIODIC_CAP
        value: (config & 0x10) != 0
        doc: Periodic mode is possible.
        -flag-of: config
      size_cap:
        -orig-id: HPET_TN_64BIT_CAP
        value: (config & 0x20) != 0
        doc: The timer has 64 bits.
        -flag-of: config
      set_value:
        -orig-id: HPET_TN_SETVAL
        value: (config & 0x40) != 0
        doc: The accumulator can be written.
        -flag-of: config
      is_32bit:
        -orig-id: HPET_TN_32BIT
        value: (config & 0x100) != 0
        doc: 32-bit mode.
        -flag-of: config
      int_route:
        -orig-id: HPET_TN_ROUTE
        value: config / 0x200 % 0x20
        doc: Input of the I/O APIC.
        -part-of: config
      fsb_enabled:
        -orig-id: HPET_TN_FSB
        value: (config & 0x4000) != 0
        doc: FSB interrupts.
        -flag-of: config
      fsb_cap:
        -orig-id: HPET_TN_FSB_CAP
        value: (config & 0x8000) != 0
        doc: FSB interrupts are possible.
        -flag-of: config
  pmtimer:
    doc: ACPI power management timer and PM1a event block.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer), ACPI
      Specification, 4.8.3 (PM registers)
    -orig-id: HVM_SAVE_TYPE(PMTIMER)
    -webide-representation: 'tmr_val={tmr_val:hex}'
    seq:
      - id: tmr_val
        type: u4
        doc: Counter at 3.579545 MHz.
      - id: pm1a_sts
        type: u2
        doc: Status of events.
      - id: pm1a_en
        type: u2
        doc: Events that raise an SCI.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      tmr_sts:
        -orig-id: TMR_STS
        value: (pm1a_sts & 0x1) != 0
        doc: The timer has changed its top bit.
        -flag-of: pm1a_sts
      bm_sts:
        -orig-id: BM_STS
        value: (pm1a_sts & 0x10) != 0
        doc: A bus master asked for the bus.
        -flag-of: pm1a_sts
      gbl_sts:
        -orig-id: GBL_STS
        value: (pm1a_sts & 0x20) != 0
        doc: The firmware wants attention.
        -flag-of: pm1a_sts
      pwrbtn_sts:
        -orig-id: PWRBTN_STS
        value: (pm1a_sts & 0x100) != 0
        doc: The power button was pressed.
        -flag-of: pm1a_sts
      slpbtn_sts:
        -orig-id: SLPBTN_STS
        value: (pm1a_sts & 0x200) != 0
        doc: The sleep button was pressed.
        -flag-of: pm1a_sts
      rtc_sts:
        -orig-id: RTC_STS
        value: (pm1a_sts & 0x400) != 0
        doc: The clock raised an alarm.
        -flag-of: pm1a_sts
      wak_sts:
        -orig-id: WAK_STS
        value: (pm1a_sts & 0x8000) != 0
        doc: The system woke up.
        -flag-of: pm1a_sts
      tmr_en:
        -orig-id: TMR_EN
        value: (pm1a_en & 0x1) != 0
        doc: Timer.
        -flag-of: pm1a_en
      gbl_en:
        -orig-id: GBL_EN
        value: (pm1a_en & 0x20) != 0
        doc: Firmware.
        -flag-of: pm1a_en
      pwrbtn_en:
        -orig-id: PWRBTN_EN
        value: (pm1a_en & 0x100) != 0
        doc: Power button.
        -flag-of: pm1a_en
      slpbtn_en:
        -orig-id: SLPBTN_EN
        value: (pm1a_en & 0x200) != 0
        doc: Sleep button.
        -flag-of: pm1a_en
      rtc_en:
        -orig-id: RTC_EN
        value: (pm1a_en & 0x400) != 0
        doc: Clock alarm.
        -flag-of: pm1a_en
  mtrr:
    doc: Memory type range registers and page attribute table.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr), Intel 64 and
      IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12 (PAT)
    -orig-id: HVM_SAVE_TYPE(MTRR)
    -webide-representation: 'cap={msr_mtrr_cap:hex} def_type={msr_mtrr_def_type:hex}'
    seq:
      - id: msr_pat_cr
        type: memory_types
        doc: Page attribute table, PA0 to PA7.
      - id: msr_mtrr_var
        type: mtrr_variable
        repeat: expr
        repeat-expr: 8
        doc: Variable ranges, pairs of base and mask.
      - id: fix64k_00000
        -orig-id: 'msr_mtrr_fixed[0]'
        type: memory_types
        doc: Memory types of the eight blocks of 64 KiB from 0x00000.
      - id: fix16k_80000
        -orig-id: 'msr_mtrr_fixed[1]'
        type: memory_types
        doc: Memory types of the eight blocks of 16 KiB from 0x80000.
      - id: fix16k_a0000
        -orig-id: 'msr_mtrr_fixed[2]'
        type: memory_types
        doc: Memory types of the eight blocks of 16 KiB from 0xa0000.
      - id: fix4k_c0000
        -orig-id: 'msr_mtrr_fixed[3]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xc0000.
      - id: fix4k_c8000
        -orig-id: 'msr_mtrr_fixed[4]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xc8000.
      - id: fix4k_d0000
        -orig-id: 'msr_mtrr_fixed[5]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xd0000.
      - id: fix4k_d8000
        -orig-id: 'msr_mtrr_fixed[6]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xd8000.
      - id: fix4k_e0000
        -orig-id: 'msr_mtrr_fixed[7]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xe0000.
      - id: fix4k_e8000
        -orig-id: 'msr_mtrr_fixed[8]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xe8000.
      - id: fix4k_f0000
        -orig-id: 'msr_mtrr_fixed[9]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xf0000.
      - id: fix4k_f8000
        -orig-id: 'msr_mtrr_fixed[10]'
        type: memory_types
        doc: Memory types of the eight blocks of 4 KiB from 0xf8000.
      - id: msr_mtrr_cap
        type: u8
        doc: Capabilities.
      - id: msr_mtrr_def_type
        type: u8
        doc: Default type and enable flags.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      vcnt:
        -orig-id: VCNT
        value: msr_mtrr_cap & 0xff
        doc: Number of variable ranges.
        -part-of: msr_mtrr_cap
      fix:
        -orig-id: FIX
        value: (msr_mtrr_cap & 0x100) != 0
        doc: There are fixed ranges.
        -flag-of: msr_mtrr_cap
      wc:
        -orig-id: WC
        value: (msr_mtrr_cap & 0x400) != 0
        doc: Write-combining is possible.
        -flag-of: msr_mtrr_cap
      smrr:
        -orig-id: SMRR
        value: (msr_mtrr_cap & 0x800) != 0
        doc: There are SMM ranges.
        -flag-of: msr_mtrr_cap
      default_type:
        -orig-id: TYPE
        value: msr_mtrr_def_type & 0xff
        enum: memory_type
        doc: Type of memory outside of all ranges.
        -part-of: msr_mtrr_def_type
      fixed_enabled:
        -orig-id: FE
        value: (msr_mtrr_def_type & 0x400) != 0
        doc: Fixed ranges are enabled.
        -flag-of: msr_mtrr_def_type
      is_enabled:
        -orig-id: E
        value: (msr_mtrr_def_type & 0x800) != 0
        doc: MTRRs are enabled.
        -flag-of: msr_mtrr_def_type
  memory_types:
    doc: Eight memory types in one register, lowest octet first.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
      (PAT)
    -webide-representation: '{types}'
    seq:
      - id: types
        type: u1
        enum: memory_type
        repeat: expr
        repeat-expr: 8
        doc: Memory type of each entry or block.
  mtrr_variable:
    doc: One variable range.
    doc-ref: |
      Intel 64 and IA-32 Architectures SDM, volume 3, 12.11 (MTRRs) and 12.12
      (PAT)
    -webide-representation: 'base={physbase:hex} mask={physmask:hex}'
    seq:
      - id: physbase
        -orig-id: IA32_MTRR_PHYSBASEn
        type: u8
        doc: Base address and memory type.
      - id: physmask
        -orig-id: IA32_MTRR_PHYSMASKn
        type: u8
        doc: Address mask and valid flag.
    instances:
      mem_type:
        -orig-id: TYPE
        value: physbase & 0xff
        enum: memory_type
        doc: Memory type of the range.
        -part-of: physbase
      base_pfn:
        -orig-id: PHYSBASE
        value: (physbase / 0x1000).as<u8>
        doc: Page number of the base.
        -part-of: physbase
      is_valid:
        -orig-id: V
        value: (physmask & 0x800) != 0
        doc: The range is in use.
        -flag-of: physmask
      mask_pfn:
        -orig-id: PHYSMASK
        value: (physmask / 0x1000).as<u8>
        doc: Address mask, in pages.
        -part-of: physmask
  viridian_domain:
    doc: |
      State of the Hyper-V interface that belongs to the domain. 32 octets since
      Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
      `time_ref_count`, before.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct
      hvm_viridian_domain_context), Hyper-V Top Level Functional Specification
    -orig-id: HVM_SAVE_TYPE(VIRIDIAN_DOMAIN)
    -webide-representation: '{guest_os_id}'
    seq:
      - id: hypercall_gpa
        type: u8
        doc: Hypercall page MSR.
      - id: guest_os_id
        type: viridian_guest_os_id
        doc: What the guest says it is.
      - id: time_ref_count
        type: u8
        if: not _io.eof
        doc: Reference counter, in units of 100 ns. Since Xen 4.5.
      - id: reference_tsc
        type: u8
        if: not _io.eof
        doc: Reference TSC page MSR. Since Xen 4.6.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      hypercall_enabled:
        -orig-id: enabled
        value: (hypercall_gpa & 0x1) != 0
        doc: The hypercall page is enabled.
        -flag-of: hypercall_gpa
      hypercall_pfn:
        -orig-id: pfn
        value: (hypercall_gpa / 0x1000).as<u8>
        doc: Guest page number of the hypercall page.
        -part-of: hypercall_gpa
      reference_tsc_enabled:
        -orig-id: enabled
        value: (reference_tsc & 0x1) != 0
        if: _io.size > 24
        doc: The reference TSC page is enabled.
        -flag-of: reference_tsc
      reference_tsc_pfn:
        -orig-id: pfn
        value: (reference_tsc / 0x1000).as<u8>
        if: _io.size > 24
        doc: Guest page number of the reference TSC page.
        -part-of: reference_tsc
  viridian_guest_os_id:
    doc: Identity of the guest operating system.
    doc-ref: xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_guest_os_id)
    -orig-id: hv_guest_os_id
    -webide-representation: 'vendor={vendor:hex} os={os:dec} {major:dec}.{minor:dec} build {build_number:dec}'
    seq:
      - id: build_number
        type: u2
        doc: Build number.
      - id: service_pack
        type: u1
        doc: Service pack.
      - id: minor
        type: u1
        doc: Minor version.
      - id: major
        type: u1
        doc: Major version.
      - id: os
        type: u1
        doc: Operating system of the vendor.
      - id: vendor
        type: u2
        doc: Vendor; bit 15 is set for open source systems.
    instances:
      is_open_source:
        value: (vendor & 0x8000) != 0
        doc: Not a proprietary system.
        -flag-of: vendor
  viridian_vcpu:
    doc: |
      State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
      since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_viridian_vcpu_context),
      Hyper-V Top Level Functional Specification
    -orig-id: HVM_SAVE_TYPE(VIRIDIAN_VCPU)
    -webide-representation: 'vp_assist={vp_assist_msr:hex}'
    seq:
      - id: vp_assist_msr
        type: u8
        doc: VP assist page MSR.
      - id: apic_assist_pending
        type: u1
        if: not _io.eof
        doc: |
          An APIC assist is pending. Since Xen 4.7, where it was the vector of
          the interrupt up to 4.10.
      - id: pad
        -orig-id: _pad
        size: 7
        if: not _io.eof
        doc: Padding.
      - id: simp_msr
        type: u8
        if: not _io.eof
        doc: Synthetic interrupt message page MSR. Since Xen 4.13.
      - id: sint_msr
        type: viridian_sint
        repeat: expr
        repeat-expr: 16
        if: not _io.eof
        doc: Synthetic interrupt sources. Since Xen 4.13.
      - id: stimer_config_msr
        type: viridian_stimer_config
        repeat: expr
        repeat-expr: 4
        if: not _io.eof
        doc: Configuration of the synthetic timers. Since Xen 4.13.
      - id: stimer_count_msr
        type: u8
        repeat: expr
        repeat-expr: 4
        if: not _io.eof
        doc: Counts of the synthetic timers. Since Xen 4.13.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      vp_assist_enabled:
        -orig-id: enabled
        value: (vp_assist_msr & 0x1) != 0
        doc: The VP assist page is enabled.
        -flag-of: vp_assist_msr
      vp_assist_pfn:
        -orig-id: pfn
        value: (vp_assist_msr / 0x1000).as<u8>
        doc: Guest page number of the VP assist page.
        -part-of: vp_assist_msr
      simp_enabled:
        value: (simp_msr & 0x1) != 0
        if: _io.size > 16
        doc: The message page is enabled.
        -flag-of: simp_msr
      simp_pfn:
        -orig-id: base_simp_gpa
        value: (simp_msr / 0x1000).as<u8>
        if: _io.size > 16
        doc: Guest page number of the message page.
        -part-of: simp_msr
  viridian_sint:
    doc: A synthetic interrupt source.
    doc-ref: xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_synic_sint)
    -orig-id: hv_synic_sint
    -webide-representation: 'vector={vector:hex}'
    seq:
      - id: bits
        -orig-id: as_uint64
        type: u8
        doc: The MSR.
    instances:
      vector:
        value: bits & 0xff
        doc: Vector.
        -part-of: bits
      masked:
        value: (bits & 0x10000) != 0
        doc: The interrupt is masked.
        -flag-of: bits
      auto_eoi:
        value: (bits & 0x20000) != 0
        doc: The interrupt ends by itself.
        -flag-of: bits
      polling:
        value: (bits & 0x40000) != 0
        doc: Polled, no interrupt.
        -flag-of: bits
  viridian_stimer_config:
    doc: Configuration of a synthetic timer.
    doc-ref: |
      xen/arch/x86/include/asm/guest/hyperv-tlfs.h (union hv_stimer_config)
    -orig-id: hv_stimer_config
    -webide-representation: '{bits:hex}'
    seq:
      - id: bits
        -orig-id: as_uint64
        type: u8
        doc: The MSR.
    instances:
      enable:
        value: (bits & 0x1) != 0
        doc: Enabled.
        -flag-of: bits
      periodic:
        value: (bits & 0x2) != 0
        doc: Periodic.
        -flag-of: bits
      lazy:
        value: (bits & 0x4) != 0
        doc: May be late.
        -flag-of: bits
      auto_enable:
        value: (bits & 0x8) != 0
        doc: A write to the count enables it.
        -flag-of: bits
      direct_mode:
        value: (bits & 0x1000) != 0
        doc: Raises an interrupt, no message.
        -flag-of: bits
      apic_vector:
        value: bits / 0x10 % 0x100
        doc: Vector in direct mode.
        -part-of: bits
      sintx:
        value: bits / 0x10000 % 0x10
        doc: Synthetic interrupt source of the message.
        -part-of: bits
  cpu_xsave:
    doc: |
      Extended state of a virtual CPU: three masks and the XSAVE area, in the
      standard form. The area ends with the last component of `xcr0_accum` (Xen
      up to 4.2.2 wrote all that the CPU has).
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
    -orig-id: CPU_XSAVE_CODE
    -webide-representation: 'xcr0={xcr0:hex} accum={xcr0_accum:hex}'
    seq:
      - id: xfeature_mask
        type: u8
        doc: Components that the machine supports. Ignored since Xen 4.5.
      - id: xcr0
        type: u8
        doc: XCR0 of the guest.
      - id: xcr0_accum
        type: u8
        doc: |
          All bits that XCR0 ever had: the components of the area.
      - id: save_area
        size-eos: true
        type: x86_xsave
        doc: The XSAVE area.
    instances:
      mask_x87:
        -orig-id: X86_XCR0_X87
        value: (xfeature_mask & 0x1) != 0
        doc: |
          Supported: x87 state.
        -flag-of: xfeature_mask
      mask_sse:
        -orig-id: X86_XCR0_SSE
        value: (xfeature_mask & 0x2) != 0
        doc: |
          Supported: SSE state (XMM registers and MXCSR).
        -flag-of: xfeature_mask
      mask_avx:
        -orig-id: X86_XCR0_YMM
        value: (xfeature_mask & 0x4) != 0
        doc: |
          Supported: AVX state (upper halves of YMM0 to YMM15).
        -flag-of: xfeature_mask
      mask_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: (xfeature_mask & 0x8) != 0
        doc: |
          Supported: MPX bound registers.
        -flag-of: xfeature_mask
      mask_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: (xfeature_mask & 0x10) != 0
        doc: |
          Supported: MPX configuration and status.
        -flag-of: xfeature_mask
      mask_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: (xfeature_mask & 0x20) != 0
        doc: |
          Supported: AVX-512 mask registers.
        -flag-of: xfeature_mask
      mask_zmm_hi256:
        -orig-id: X86_XCR0_ZMM
        value: (xfeature_mask & 0x40) != 0
        doc: |
          Supported: upper halves of ZMM0 to ZMM15.
        -flag-of: xfeature_mask
      mask_hi16_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: (xfeature_mask & 0x80) != 0
        doc: |
          Supported: ZMM16 to ZMM31.
        -flag-of: xfeature_mask
      mask_pkru:
        -orig-id: X86_XCR0_PKRU
        value: (xfeature_mask & 0x200) != 0
        doc: |
          Supported: protection key rights of user pages.
        -flag-of: xfeature_mask
      mask_tilecfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: (xfeature_mask & 0x20000) != 0
        doc: |
          Supported: AMX tile configuration.
        -flag-of: xfeature_mask
      mask_tiledata:
        -orig-id: X86_XCR0_TILE_DATA
        value: (xfeature_mask & 0x40000) != 0
        doc: |
          Supported: AMX tile data.
        -flag-of: xfeature_mask
      mask_apx:
        value: (xfeature_mask & 0x80000) != 0
        doc: |
          Supported: APX registers R16 to R31.
        -flag-of: xfeature_mask
      mask_lwp:
        -orig-id: X86_XCR0_LWP
        value: xfeature_mask / 0x4000000000000000 % 2 == 1
        doc: |
          Supported: AMD lightweight profiling.
        -flag-of: xfeature_mask
      xcr0_x87:
        -orig-id: X86_XCR0_X87
        value: (xcr0 & 0x1) != 0
        doc: |
          Enabled: x87 state.
        -flag-of: xcr0
      xcr0_sse:
        -orig-id: X86_XCR0_SSE
        value: (xcr0 & 0x2) != 0
        doc: |
          Enabled: SSE state (XMM registers and MXCSR).
        -flag-of: xcr0
      xcr0_avx:
        -orig-id: X86_XCR0_YMM
        value: (xcr0 & 0x4) != 0
        doc: |
          Enabled: AVX state (upper halves of YMM0 to YMM15).
        -flag-of: xcr0
      xcr0_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: (xcr0 & 0x8) != 0
        doc: |
          Enabled: MPX bound registers.
        -flag-of: xcr0
      xcr0_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: (xcr0 & 0x10) != 0
        doc: |
          Enabled: MPX configuration and status.
        -flag-of: xcr0
      xcr0_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: (xcr0 & 0x20) != 0
        doc: |
          Enabled: AVX-512 mask registers.
        -flag-of: xcr0
      xcr0_zmm_hi256:
        -orig-id: X86_XCR0_ZMM
        value: (xcr0 & 0x40) != 0
        doc: |
          Enabled: upper halves of ZMM0 to ZMM15.
        -flag-of: xcr0
      xcr0_hi16_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: (xcr0 & 0x80) != 0
        doc: |
          Enabled: ZMM16 to ZMM31.
        -flag-of: xcr0
      xcr0_pkru:
        -orig-id: X86_XCR0_PKRU
        value: (xcr0 & 0x200) != 0
        doc: |
          Enabled: protection key rights of user pages.
        -flag-of: xcr0
      xcr0_tilecfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: (xcr0 & 0x20000) != 0
        doc: |
          Enabled: AMX tile configuration.
        -flag-of: xcr0
      xcr0_tiledata:
        -orig-id: X86_XCR0_TILE_DATA
        value: (xcr0 & 0x40000) != 0
        doc: |
          Enabled: AMX tile data.
        -flag-of: xcr0
      xcr0_apx:
        value: (xcr0 & 0x80000) != 0
        doc: |
          Enabled: APX registers R16 to R31.
        -flag-of: xcr0
      xcr0_lwp:
        -orig-id: X86_XCR0_LWP
        value: xcr0 / 0x4000000000000000 % 2 == 1
        doc: |
          Enabled: AMD lightweight profiling.
        -flag-of: xcr0
      accum_x87:
        -orig-id: X86_XCR0_X87
        value: (xcr0_accum & 0x1) != 0
        doc: |
          Ever enabled: x87 state.
        -flag-of: xcr0_accum
      accum_sse:
        -orig-id: X86_XCR0_SSE
        value: (xcr0_accum & 0x2) != 0
        doc: |
          Ever enabled: SSE state (XMM registers and MXCSR).
        -flag-of: xcr0_accum
      accum_avx:
        -orig-id: X86_XCR0_YMM
        value: (xcr0_accum & 0x4) != 0
        doc: |
          Ever enabled: AVX state (upper halves of YMM0 to YMM15).
        -flag-of: xcr0_accum
      accum_bndregs:
        -orig-id: X86_XCR0_BNDREGS
        value: (xcr0_accum & 0x8) != 0
        doc: |
          Ever enabled: MPX bound registers.
        -flag-of: xcr0_accum
      accum_bndcsr:
        -orig-id: X86_XCR0_BNDCSR
        value: (xcr0_accum & 0x10) != 0
        doc: |
          Ever enabled: MPX configuration and status.
        -flag-of: xcr0_accum
      accum_opmask:
        -orig-id: X86_XCR0_OPMASK
        value: (xcr0_accum & 0x20) != 0
        doc: |
          Ever enabled: AVX-512 mask registers.
        -flag-of: xcr0_accum
      accum_zmm_hi256:
        -orig-id: X86_XCR0_ZMM
        value: (xcr0_accum & 0x40) != 0
        doc: |
          Ever enabled: upper halves of ZMM0 to ZMM15.
        -flag-of: xcr0_accum
      accum_hi16_zmm:
        -orig-id: X86_XCR0_HI_ZMM
        value: (xcr0_accum & 0x80) != 0
        doc: |
          Ever enabled: ZMM16 to ZMM31.
        -flag-of: xcr0_accum
      accum_pkru:
        -orig-id: X86_XCR0_PKRU
        value: (xcr0_accum & 0x200) != 0
        doc: |
          Ever enabled: protection key rights of user pages.
        -flag-of: xcr0_accum
      accum_tilecfg:
        -orig-id: X86_XCR0_TILE_CFG
        value: (xcr0_accum & 0x20000) != 0
        doc: |
          Ever enabled: AMX tile configuration.
        -flag-of: xcr0_accum
      accum_tiledata:
        -orig-id: X86_XCR0_TILE_DATA
        value: (xcr0_accum & 0x40000) != 0
        doc: |
          Ever enabled: AMX tile data.
        -flag-of: xcr0_accum
      accum_apx:
        value: (xcr0_accum & 0x80000) != 0
        doc: |
          Ever enabled: APX registers R16 to R31.
        -flag-of: xcr0_accum
      accum_lwp:
        -orig-id: X86_XCR0_LWP
        value: xcr0_accum / 0x4000000000000000 % 2 == 1
        doc: |
          Ever enabled: AMD lightweight profiling.
        -flag-of: xcr0_accum
  vmce_vcpu:
    doc: |
      Virtual machine check registers. 32 octets since Xen 4.10; 24, without
      `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
    doc-ref: |
      xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu),
      xen/arch/x86/cpu/mcheck/x86_mca.h
    -orig-id: HVM_SAVE_TYPE(VMCE_VCPU)
    -webide-representation: 'caps={caps:hex}'
    seq:
      - id: caps
        type: u8
        doc: MCG_CAP, the capabilities.
      - id: mci_ctl2_bank0
        type: u8
        if: not _io.eof
        doc: MCi_CTL2 of bank 0. Since Xen 4.3.
      - id: mci_ctl2_bank1
        type: u8
        if: not _io.eof
        doc: MCi_CTL2 of bank 1. Since Xen 4.3.
      - id: mcg_ext_ctl
        type: u8
        if: not _io.eof
        doc: MCG_EXT_CTL. Since Xen 4.10.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
    instances:
      num_banks:
        -orig-id: MCG_CAP_COUNT
        value: caps & 0xff
        doc: Number of banks.
        -part-of: caps
      ctl_p:
        -orig-id: MCG_CTL_P
        value: (caps & 0x100) != 0
        doc: There is a control register.
        -flag-of: caps
      ext_p:
        -orig-id: MCG_EXT_P
        value: (caps & 0x200) != 0
        doc: There are extended state registers.
        -flag-of: caps
      cmci_p:
        -orig-id: MCG_CMCI_P
        value: (caps & 0x400) != 0
        doc: Corrected errors can raise interrupts.
        -flag-of: caps
      tes_p:
        -orig-id: MCG_TES_P
        value: (caps & 0x800) != 0
        doc: Threshold-based error status.
        -flag-of: caps
      ser_p:
        -orig-id: MCG_SER_P
        value: (caps & 0x1000000) != 0
        doc: Recovery by software.
        -flag-of: caps
      lmce_p:
        -orig-id: MCG_LMCE_P
        value: (caps & 0x8000000) != 0
        doc: Local machine checks.
        -flag-of: caps
      bank0_threshold:
        -orig-id: CMCI_THRESHOLD_MASK
        value: mci_ctl2_bank0 & 0x7fff
        if: _io.size > 8
        doc: Threshold of corrected errors of bank 0.
        -part-of: mci_ctl2_bank0
      bank0_cmci_en:
        -orig-id: CMCI_EN
        value: (mci_ctl2_bank0 & 0x40000000) != 0
        if: _io.size > 8
        doc: Interrupts of bank 0 are enabled.
        -flag-of: mci_ctl2_bank0
      bank1_threshold:
        -orig-id: CMCI_THRESHOLD_MASK
        value: mci_ctl2_bank1 & 0x7fff
        if: _io.size > 16
        doc: Threshold of corrected errors of bank 1.
        -part-of: mci_ctl2_bank1
      bank1_cmci_en:
        -orig-id: CMCI_EN
        value: (mci_ctl2_bank1 & 0x40000000) != 0
        if: _io.size > 16
        doc: Interrupts of bank 1 are enabled.
        -flag-of: mci_ctl2_bank1
      lmce_en:
        -orig-id: MCG_EXT_CTL_LMCE_EN
        value: (mcg_ext_ctl & 0x1) != 0
        if: _io.size > 24
        doc: Local machine checks are enabled.
        -flag-of: mcg_ext_ctl
  tsc_adjust:
    doc: The TSC adjustment MSR.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
    -orig-id: HVM_SAVE_TYPE(TSC_ADJUST)
    -webide-representation: '{tsc_adjust:hex}'
    seq:
      - id: tsc_adjust
        type: u8
        doc: IA32_TSC_ADJUST, to be added to the TSC modulo 2^64.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  cpu_msr:
    doc: Further MSRs of a virtual CPU; those that are 0 are left out.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
    -orig-id: CPU_MSR_CODE
    -webide-representation: '{num_msrs:dec} MSRs'
    seq:
      - id: num_msrs
        -orig-id: count
        type: u4
        doc: Number of MSRs.
      - id: padding
        size: 4
        doc: Padding of the structure, so that the MSRs are at a multiple of 8.
      - id: msrs
        -orig-id: msr
        type: msr
        repeat: expr
        repeat-expr: num_msrs
        doc: The MSRs.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          Octets behind the known layout, kept as they are; none in a stream
          that Xen wrote.
  msr:
    doc: One MSR.
    doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_one_msr)
    -orig-id: hvm_one_msr
    -key: [index]
    -webide-representation: '{index}={val:hex}'
    seq:
      - id: index
        type: u4
        enum: msr_index
        -format: hex
        doc: Number of the MSR.
      - id: reserved
        -orig-id: _rsvd
        type: u4
        doc: Reserved; must be 0.
      - id: val
        type: u8
        -bits-by: [index]
        -bits:
          '0x48': xen_pv_vcpu::spec_ctrl_bit
          '0xce': xen_pv_vcpu::platform_info_bit
          '0x10a': xen_pv_vcpu::arch_capabilities_bit
          '0x140': xen_pv_vcpu::misc_features_enables_bit
          '0xd90': xen_pv_vcpu::bndcfgs_bit
          '0xc001011f': xen_pv_vcpu::spec_ctrl_bit
        doc: Value of the MSR.
enums:
  save_type:
    0:
      id: terminator
      -orig-id: END
      doc: Last entry; without a body.
      doc-ref: xen/include/public/hvm/save.h (struct hvm_save_end)
    1:
      id: header
      -orig-id: HEADER
      doc: Identifies the format and the machine that saved; must come first.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_save_header)
    2:
      id: cpu
      -orig-id: CPU
      doc: Registers of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu)
    3:
      id: pic
      -orig-id: PIC
      doc: Interrupt controller 8259A; instance 0 is the master, 1 the slave.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vpic)
    4:
      id: ioapic
      -orig-id: IOAPIC
      doc: I/O APIC.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_vioapic)
    5:
      id: lapic
      -orig-id: LAPIC
      doc: Local APIC of a virtual CPU, apart from its registers.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic)
    6:
      id: lapic_regs
      -orig-id: LAPIC_REGS
      doc: Registers of the local APIC of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_lapic_regs)
    7:
      id: pci_irq
      -orig-id: PCI_IRQ
      doc: Interrupt wires of PCI devices.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_irqs)
    8:
      id: isa_irq
      -orig-id: ISA_IRQ
      doc: Interrupt wires of ISA devices.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_isa_irqs)
    9:
      id: pci_link
      -orig-id: PCI_LINK
      doc: Routing of PCI interrupts to ISA ones.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pci_link)
    10:
      id: pit
      -orig-id: PIT
      doc: Interval timer 8254.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pit)
    11:
      id: rtc
      -orig-id: RTC
      doc: Real-time clock.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_rtc)
    12:
      id: hpet
      -orig-id: HPET
      doc: High precision event timer.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_hpet)
    13:
      id: pmtimer
      -orig-id: PMTIMER
      doc: ACPI power management timer and PM1a events.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_pmtimer)
    14:
      id: mtrr
      -orig-id: MTRR
      doc: Memory type range registers and PAT of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_mtrr)
    15:
      id: viridian_domain
      -orig-id: VIRIDIAN_DOMAIN
      doc: State of the Hyper-V interface that belongs to the domain.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (struct
        hvm_viridian_domain_context)
    16:
      id: cpu_xsave
      -orig-id: CPU_XSAVE
      doc: Extended state of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_hw_cpu_xsave)
    17:
      id: viridian_vcpu
      -orig-id: VIRIDIAN_VCPU
      doc: State of the Hyper-V interface that belongs to a virtual CPU.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (struct
        hvm_viridian_vcpu_context)
    18:
      id: vmce_vcpu
      -orig-id: VMCE_VCPU
      doc: Virtual machine check registers of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_vmce_vcpu)
    19:
      id: tsc_adjust
      -orig-id: TSC_ADJUST
      doc: TSC adjustment of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_tsc_adjust)
    20:
      id: cpu_msr
      -orig-id: CPU_MSR
      doc: Further MSRs of a virtual CPU.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (struct hvm_msr)
    21:
      id: unassigned_21
      doc: Not assigned by Xen.
      doc-ref: xen/include/public/arch-x86/hvm/save.h (HVM_SAVE_CODE_MAX)
    22:
      id: amazon_22
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    23:
      id: amazon_23
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    24:
      id: amazon_24
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    25:
      id: amazon_25
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    26:
      id: amazon_26
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    27:
      id: amazon_27
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    28:
      id: amazon_28
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    29:
      id: amazon_29
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    30:
      id: amazon_30
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    31:
      id: amazon_31
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    32:
      id: amazon_32
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    33:
      id: amazon_33
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
    34:
      id: amazon_34
      doc: Reserved for Amazon; no public layout, Xen refuses to load it.
      doc-ref: |
        xen/include/public/arch-x86/hvm/save.h (Range 22 - 34 (inclusive)
        reserved for Amazon)
  event_type:
    0:
      id: external_interrupt
      -orig-id: X86_ET_EXT_INTR
      doc: Interrupt.
    1:
      id: reserved
      doc: Not defined.
    2:
      id: nmi
      -orig-id: X86_ET_NMI
      doc: Non-maskable interrupt.
    3:
      id: hw_exception
      -orig-id: X86_ET_HW_EXC
      doc: Exception.
    4:
      id: sw_interrupt
      -orig-id: X86_ET_SW_INT
      doc: INT n.
    5:
      id: priv_sw_exception
      -orig-id: X86_ET_PRIV_SW_EXC
      doc: INT1.
    6:
      id: sw_exception
      -orig-id: X86_ET_SW_EXC
      doc: INT3 or INTO.
    7:
      id: other
      -orig-id: X86_ET_OTHER
      doc: Other event.
  breakpoint_condition:
    0:
      id: execute
      doc: Execution.
    1:
      id: write
      doc: Data write.
    2:
      id: io
      doc: I/O.
    3:
      id: access
      doc: Data read or write.
  breakpoint_length:
    0:
      id: one
      doc: 1 octet.
    1:
      id: two
      doc: 2 octets.
    2:
      id: eight
      doc: 8 octets.
    3:
      id: four
      doc: 4 octets.
  delivery_mode:
    0:
      id: fixed
      -orig-id: APIC_DM_FIXED
      doc: The given vector.
    1:
      id: lowest_priority
      -orig-id: APIC_DM_LOWEST
      doc: The given vector at the CPU with the lowest priority.
    2:
      id: smi
      -orig-id: APIC_DM_SMI
      doc: System management interrupt.
    3:
      id: remote_read
      -orig-id: APIC_DM_REMRD
      doc: Remote read.
    4:
      id: nmi
      -orig-id: APIC_DM_NMI
      doc: Non-maskable interrupt.
    5:
      id: init
      -orig-id: APIC_DM_INIT
      doc: Initialisation.
    6:
      id: startup
      -orig-id: APIC_DM_STARTUP
      doc: Startup.
    7:
      id: ext_int
      -orig-id: APIC_DM_EXTINT
      doc: Vector from the PIC.
  timer_mode:
    0:
      id: one_shot
      -orig-id: APIC_TIMER_MODE_ONESHOT
      doc: Once.
    1:
      id: periodic
      -orig-id: APIC_TIMER_MODE_PERIODIC
      doc: Periodic.
    2:
      id: tsc_deadline
      -orig-id: APIC_TIMER_MODE_TSC_DEADLINE
      doc: At a value of the TSC.
    3:
      id: reserved
      doc: Not defined.
  timer_divide:
    0:
      id: by_2
      -orig-id: APIC_TDR_DIV_2
      doc: By 2.
    1:
      id: by_4
      -orig-id: APIC_TDR_DIV_4
      doc: By 4.
    2:
      id: by_8
      -orig-id: APIC_TDR_DIV_8
      doc: By 8.
    3:
      id: by_16
      -orig-id: APIC_TDR_DIV_16
      doc: By 16.
    8:
      id: by_32
      -orig-id: APIC_TDR_DIV_32
      doc: By 32.
    9:
      id: by_64
      -orig-id: APIC_TDR_DIV_64
      doc: By 64.
    10:
      id: by_128
      -orig-id: APIC_TDR_DIV_128
      doc: By 128.
    11:
      id: by_1
      -orig-id: APIC_TDR_DIV_1
      doc: By 1.
  destination_shorthand:
    0:
      id: no_shorthand
      -orig-id: APIC_DEST_NOSHORT
      doc: The ID counts.
    1:
      id: itself
      -orig-id: APIC_DEST_SELF
      doc: The sender.
    2:
      id: all
      -orig-id: APIC_DEST_ALLINC
      doc: All, with the sender.
    3:
      id: others
      -orig-id: APIC_DEST_ALLBUT
      doc: All but the sender.
  pit_access:
    0:
      id: no_access
      doc: None.
    1:
      id: lsb
      -orig-id: RW_STATE_LSB
      doc: Low octet.
    2:
      id: msb
      -orig-id: RW_STATE_MSB
      doc: High octet.
    3:
      id: word0
      -orig-id: RW_STATE_WORD0
      doc: Both, low octet next.
    4:
      id: word1
      -orig-id: RW_STATE_WORD1
      doc: Both, high octet next.
  pit_mode:
    0:
      id: interrupt_on_terminal_count
      doc: Mode 0.
    1:
      id: one_shot
      doc: Mode 1.
    2:
      id: rate_generator
      doc: Mode 2.
    3:
      id: square_wave
      doc: Mode 3.
    4:
      id: software_strobe
      doc: Mode 4.
    5:
      id: hardware_strobe
      doc: Mode 5.
  memory_type:
    0:
      id: uncacheable
      -orig-id: UC
      doc: Not cached.
    1:
      id: write_combining
      -orig-id: WC
      doc: Write-combining.
    4:
      id: write_through
      -orig-id: WT
      doc: Write-through.
    5:
      id: write_protected
      -orig-id: WP
      doc: Write-protected.
    6:
      id: write_back
      -orig-id: WB
      doc: Write-back.
    7:
      id: uncached_minus
      -orig-id: UC-
      doc: Not cached, but an MTRR may override it; in the PAT only.
  msr_index:
    0x00000048:
      id: spec_ctrl
      -orig-id: MSR_SPEC_CTRL
      doc: Speculation control.
    0x00000140:
      id: misc_features_enables
      -orig-id: MSR_INTEL_MISC_FEATURES_ENABLES
      doc: CPUID faulting.
    0x000006e1:
      id: pkrs
      -orig-id: MSR_PKRS
      doc: Protection key rights of supervisor pages.
    0x00000d90:
      id: bndcfgs
      -orig-id: MSR_IA32_BNDCFGS
      doc: MPX configuration of the supervisor.
    0x00000da0:
      id: xss
      -orig-id: MSR_IA32_XSS
      doc: Supervisor states of XSAVES.
    0xc001011f:
      id: virt_spec_ctrl
      -orig-id: MSR_VIRT_SPEC_CTRL
      doc: Virtual speculation control.
    0xc0011019:
      id: dr1_address_mask
      -orig-id: MSR_AMD64_DR1_ADDRESS_MASK
      doc: Address mask of breakpoint 1.
    0xc001101a:
      id: dr2_address_mask
      -orig-id: MSR_AMD64_DR2_ADDRESS_MASK
      doc: Address mask of breakpoint 2.
    0xc001101b:
      id: dr3_address_mask
      -orig-id: MSR_AMD64_DR3_ADDRESS_MASK
      doc: Address mask of breakpoint 3.
    0xc0011027:
      id: dr0_address_mask
      -orig-id: MSR_AMD64_DR0_ADDRESS_MASK
      doc: Address mask of breakpoint 0.
