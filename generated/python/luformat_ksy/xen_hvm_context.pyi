# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.x86_fxsave import X86Fxsave
from luformat_ksy.x86_xsave import X86Xsave

class XenHvmContext(Struct):
    """The state of an HVM or PVH domain that Xen itself holds: virtual CPUs,
    interrupt controllers, timers. It is the body of the `HVM_CONTEXT` record and
    what `XEN_DOMCTL_gethvmcontext` returns. A file may hold it bare.

    A sequence of entries, each with its own header, up to the one with type code
    0. It is little-endian, as only x86 has it.

    Several structures have grown in the course of time. Their newer fields are at
    the end and are read only if the entry is long enough; which form occurs tells
    the range of Xen releases that may have written the context.
    """
    class SaveType(IntEnum):
        terminator = 0
        """Last entry; without a body."""
        header = 1
        """Identifies the format and the machine that saved; must come first."""
        cpu = 2
        """Registers of a virtual CPU."""
        pic = 3
        """Interrupt controller 8259A; instance 0 is the master, 1 the slave."""
        ioapic = 4
        """I/O APIC."""
        lapic = 5
        """Local APIC of a virtual CPU, apart from its registers."""
        lapic_regs = 6
        """Registers of the local APIC of a virtual CPU."""
        pci_irq = 7
        """Interrupt wires of PCI devices."""
        isa_irq = 8
        """Interrupt wires of ISA devices."""
        pci_link = 9
        """Routing of PCI interrupts to ISA ones."""
        pit = 10
        """Interval timer 8254."""
        rtc = 11
        """Real-time clock."""
        hpet = 12
        """High precision event timer."""
        pmtimer = 13
        """ACPI power management timer and PM1a events."""
        mtrr = 14
        """Memory type range registers and PAT of a virtual CPU."""
        viridian_domain = 15
        """State of the Hyper-V interface that belongs to the domain."""
        cpu_xsave = 16
        """Extended state of a virtual CPU."""
        viridian_vcpu = 17
        """State of the Hyper-V interface that belongs to a virtual CPU."""
        vmce_vcpu = 18
        """Virtual machine check registers of a virtual CPU."""
        tsc_adjust = 19
        """TSC adjustment of a virtual CPU."""
        cpu_msr = 20
        """Further MSRs of a virtual CPU."""
        unassigned_21 = 21
        """Not assigned by Xen."""
        amazon_22 = 22
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_23 = 23
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_24 = 24
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_25 = 25
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_26 = 26
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_27 = 27
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_28 = 28
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_29 = 29
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_30 = 30
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_31 = 31
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_32 = 32
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_33 = 33
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
        amazon_34 = 34
        """Reserved for Amazon; no public layout, Xen refuses to load it."""
    class EventType(IntEnum):
        external_interrupt = 0
        """Interrupt."""
        reserved = 1
        """Not defined."""
        nmi = 2
        """Non-maskable interrupt."""
        hw_exception = 3
        """Exception."""
        sw_interrupt = 4
        """INT n."""
        priv_sw_exception = 5
        """INT1."""
        sw_exception = 6
        """INT3 or INTO."""
        other = 7
        """Other event."""
    class BreakpointCondition(IntEnum):
        execute = 0
        """Execution."""
        write = 1
        """Data write."""
        io = 2
        """I/O."""
        access = 3
        """Data read or write."""
    class BreakpointLength(IntEnum):
        one = 0
        """1 octet."""
        two = 1
        """2 octets."""
        eight = 2
        """8 octets."""
        four = 3
        """4 octets."""
    class DeliveryMode(IntEnum):
        fixed = 0
        """The given vector."""
        lowest_priority = 1
        """The given vector at the CPU with the lowest priority."""
        smi = 2
        """System management interrupt."""
        remote_read = 3
        """Remote read."""
        nmi = 4
        """Non-maskable interrupt."""
        init = 5
        """Initialisation."""
        startup = 6
        """Startup."""
        ext_int = 7
        """Vector from the PIC."""
    class TimerMode(IntEnum):
        one_shot = 0
        """Once."""
        periodic = 1
        """Periodic."""
        tsc_deadline = 2
        """At a value of the TSC."""
        reserved = 3
        """Not defined."""
    class TimerDivide(IntEnum):
        by_2 = 0
        """By 2."""
        by_4 = 1
        """By 4."""
        by_8 = 2
        """By 8."""
        by_16 = 3
        """By 16."""
        by_32 = 8
        """By 32."""
        by_64 = 9
        """By 64."""
        by_128 = 10
        """By 128."""
        by_1 = 11
        """By 1."""
    class DestinationShorthand(IntEnum):
        no_shorthand = 0
        """The ID counts."""
        itself = 1
        """The sender."""
        all = 2
        """All, with the sender."""
        others = 3
        """All but the sender."""
    class PitAccess(IntEnum):
        no_access = 0
        """None."""
        lsb = 1
        """Low octet."""
        msb = 2
        """High octet."""
        word0 = 3
        """Both, low octet next."""
        word1 = 4
        """Both, high octet next."""
    class PitMode(IntEnum):
        interrupt_on_terminal_count = 0
        """Mode 0."""
        one_shot = 1
        """Mode 1."""
        rate_generator = 2
        """Mode 2."""
        square_wave = 3
        """Mode 3."""
        software_strobe = 4
        """Mode 4."""
        hardware_strobe = 5
        """Mode 5."""
    class MemoryType(IntEnum):
        uncacheable = 0
        """Not cached."""
        write_combining = 1
        """Write-combining."""
        write_through = 4
        """Write-through."""
        write_protected = 5
        """Write-protected."""
        write_back = 6
        """Write-back."""
        uncached_minus = 7
        """Not cached, but an MTRR may override it; in the PAT only."""
    class MsrIndex(IntEnum):
        spec_ctrl = 72
        """Speculation control."""
        misc_features_enables = 320
        """CPUID faulting."""
        pkrs = 1761
        """Protection key rights of supervisor pages."""
        bndcfgs = 3472
        """MPX configuration of the supervisor."""
        xss = 3488
        """Supervisor states of XSAVES."""
        virt_spec_ctrl = 3221291295
        """Virtual speculation control."""
        dr1_address_mask = 3221295129
        """Address mask of breakpoint 1."""
        dr2_address_mask = 3221295130
        """Address mask of breakpoint 2."""
        dr3_address_mask = 3221295131
        """Address mask of breakpoint 3."""
        dr0_address_mask = 3221295143
        """Address mask of breakpoint 0."""
    class Entry(Struct):
        """One entry: the descriptor and the structure that it announces. Entries
        follow one another without padding.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        typecode: XenHvmContext.SaveType | int
        """What the body is. Xen refuses to load a context with a code that it
        does not know.
        """
        instance: int
        """Number of the virtual CPU, of the PIC, or 0."""
        len_body: int
        """Length of the body in octets, without the descriptor."""
        body: XenHvmContext.Header | XenHvmContext.Cpu | XenHvmContext.Pic | XenHvmContext.Ioapic | XenHvmContext.Lapic | XenHvmContext.LapicRegs | XenHvmContext.PciIrq | XenHvmContext.IsaIrq | XenHvmContext.PciLink | XenHvmContext.Pit | XenHvmContext.Rtc | XenHvmContext.Hpet | XenHvmContext.Pmtimer | XenHvmContext.Mtrr | XenHvmContext.ViridianDomain | XenHvmContext.CpuXsave | XenHvmContext.ViridianVcpu | XenHvmContext.VmceVcpu | XenHvmContext.TscAdjust | XenHvmContext.CpuMsr | bytes
        """The saved structure. Types without a published layout and unknown ones
        are kept as octets.
        """
    class Header(Struct):
        """Identifies the format and the machine that saved."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        magic: int
        """0x54381286; Xen refuses to load anything else."""
        version: int
        """Version of the format: 1."""
        changeset: int
        """Changeset of the Xen that saved; all ones if unknown, as always since
        Xen moved to git.
        """
        cpuid: int
        """EAX of CPUID leaf 1 on the machine that saved: family, model and
        stepping.
        """
        gtsc_khz: int
        """Frequency of the guest TSC, in kHz."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def cpu_stepping(self) -> int:
            """Stepping."""
        @property
        def cpu_model(self) -> int:
            """Model, low four bits."""
        @property
        def cpu_family(self) -> int:
            """Family."""
        @property
        def cpu_type(self) -> int:
            """Processor type."""
        @property
        def cpu_extended_model(self) -> int:
            """Model, high four bits."""
        @property
        def cpu_extended_family(self) -> int:
            """To be added to the family if that is 15."""
    class Cpu(Struct):
        """Registers of a virtual CPU. 1032 octets since Xen 4.7; 1024, without
        `flags`, before. The form of before Xen 3.4, 1016 octets without
        `msr_tsc_aux`, is older than every stream format that can hold a context
        and is not described.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        fpu_regs: X86Fxsave
        """x87 and SSE state in the form of FXSAVE."""
        rax: int
        """General register RAX."""
        rbx: int
        """General register RBX."""
        rcx: int
        """General register RCX."""
        rdx: int
        """General register RDX."""
        rbp: int
        """General register RBP."""
        rsi: int
        """General register RSI."""
        rdi: int
        """General register RDI."""
        rsp: int
        """General register RSP."""
        r8: int
        """General register R8."""
        r9: int
        """General register R9."""
        r10: int
        """General register R10."""
        r11: int
        """General register R11."""
        r12: int
        """General register R12."""
        r13: int
        """General register R13."""
        r14: int
        """General register R14."""
        r15: int
        """General register R15."""
        rip: int
        """Instruction pointer."""
        rflags: int
        """Flags register."""
        cr0: int
        """Control register 0: operating mode."""
        cr2: int
        """Control register 2: address of the last page fault."""
        cr3: int
        """Control register 3: root of the page tables."""
        cr4: int
        """Control register 4: features in use."""
        dr0: int
        """Debug register 0: address of breakpoint 0."""
        dr1: int
        """Debug register 1: address of breakpoint 1."""
        dr2: int
        """Debug register 2: address of breakpoint 2."""
        dr3: int
        """Debug register 3: address of breakpoint 3."""
        dr6: int
        """Debug register 6: status."""
        dr7: int
        """Debug register 7: control."""
        cs_sel: int
        """Selector of CS."""
        ds_sel: int
        """Selector of DS."""
        es_sel: int
        """Selector of ES."""
        fs_sel: int
        """Selector of FS."""
        gs_sel: int
        """Selector of GS."""
        ss_sel: int
        """Selector of SS."""
        tr_sel: int
        """Selector of the task register."""
        ldtr_sel: int
        """Selector of the LDT register."""
        cs_limit: int
        """Limit of CS, in octets."""
        ds_limit: int
        """Limit of DS, in octets."""
        es_limit: int
        """Limit of ES, in octets."""
        fs_limit: int
        """Limit of FS, in octets."""
        gs_limit: int
        """Limit of GS, in octets."""
        ss_limit: int
        """Limit of SS, in octets."""
        tr_limit: int
        """Limit of the task register, in octets."""
        ldtr_limit: int
        """Limit of the LDT register, in octets."""
        idtr_limit: int
        """Limit of the IDT register, in octets."""
        gdtr_limit: int
        """Limit of the GDT register, in octets."""
        cs_base: int
        """Base address of CS."""
        ds_base: int
        """Base address of DS."""
        es_base: int
        """Base address of ES."""
        fs_base: int
        """Base address of FS."""
        gs_base: int
        """Base address of GS."""
        ss_base: int
        """Base address of SS."""
        tr_base: int
        """Base address of the task register."""
        ldtr_base: int
        """Base address of the LDT register."""
        idtr_base: int
        """Base address of the IDT register."""
        gdtr_base: int
        """Base address of the GDT register."""
        cs_arbytes: int
        """Attributes of CS: those of its descriptor, without the gap between its
        two parts.
        """
        ds_arbytes: int
        """Attributes of DS: those of its descriptor, without the gap between its
        two parts.
        """
        es_arbytes: int
        """Attributes of ES: those of its descriptor, without the gap between its
        two parts.
        """
        fs_arbytes: int
        """Attributes of FS: those of its descriptor, without the gap between its
        two parts.
        """
        gs_arbytes: int
        """Attributes of GS: those of its descriptor, without the gap between its
        two parts.
        """
        ss_arbytes: int
        """Attributes of SS: those of its descriptor, without the gap between its
        two parts.
        """
        tr_arbytes: int
        """Attributes of the task register: those of its descriptor, without the
        gap between its two parts.
        """
        ldtr_arbytes: int
        """Attributes of the LDT register: those of its descriptor, without the
        gap between its two parts.
        """
        sysenter_cs: int
        """Code selector for SYSENTER."""
        sysenter_esp: int
        """Stack pointer for SYSENTER."""
        sysenter_eip: int
        """Instruction pointer for SYSENTER."""
        shadow_gs: int
        """Base address that SWAPGS would put into GS."""
        msr_flags: int
        """Obsolete, ignored."""
        msr_lstar: int
        """Target of SYSCALL from 64-bit code."""
        msr_star: int
        """Selectors of SYSCALL and SYSRET."""
        msr_cstar: int
        """Target of SYSCALL from compatibility mode."""
        msr_syscall_mask: int
        """Bits of RFLAGS that SYSCALL clears."""
        msr_efer: int
        """Extended feature enable register."""
        msr_tsc_aux: int
        """What RDTSCP returns beside the TSC."""
        tsc: int
        """What RDTSC would return to the guest."""
        pending_event: int
        """The event about to be injected, if any."""
        error_code: int
        """Error code of the pending event."""
        flags: int
        """Flags of the virtual CPU. Since Xen 4.7; older contexts imply that the
        FPU is initialised.
        """
        pad0: int
        """Padding."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def rflags_cf(self) -> bool:
            """Flag CF: carry."""
        @property
        def rflags_pf(self) -> bool:
            """Flag PF: parity."""
        @property
        def rflags_af(self) -> bool:
            """Flag AF: auxiliary carry."""
        @property
        def rflags_zf(self) -> bool:
            """Flag ZF: zero."""
        @property
        def rflags_sf(self) -> bool:
            """Flag SF: sign."""
        @property
        def rflags_tf(self) -> bool:
            """Flag TF: trap."""
        @property
        def rflags_if(self) -> bool:
            """Flag IF: interrupts enabled."""
        @property
        def rflags_df(self) -> bool:
            """Flag DF: direction."""
        @property
        def rflags_of(self) -> bool:
            """Flag OF: overflow."""
        @property
        def rflags_nt(self) -> bool:
            """Flag NT: nested task."""
        @property
        def rflags_rf(self) -> bool:
            """Flag RF: resume."""
        @property
        def rflags_vm(self) -> bool:
            """Flag VM: virtual 8086 mode."""
        @property
        def rflags_ac(self) -> bool:
            """Flag AC: alignment check."""
        @property
        def rflags_vif(self) -> bool:
            """Flag VIF: virtual interrupt flag."""
        @property
        def rflags_vip(self) -> bool:
            """Flag VIP: virtual interrupt pending."""
        @property
        def rflags_id(self) -> bool:
            """Flag ID: CPUID can be used."""
        @property
        def rflags_iopl(self) -> int:
            """Privilege level that may do I/O."""
        @property
        def cr0_pe(self) -> bool:
            """Protected mode."""
        @property
        def cr0_mp(self) -> bool:
            """Monitor coprocessor."""
        @property
        def cr0_em(self) -> bool:
            """FPU emulation."""
        @property
        def cr0_ts(self) -> bool:
            """Task switched."""
        @property
        def cr0_et(self) -> bool:
            """Extension type."""
        @property
        def cr0_ne(self) -> bool:
            """Numeric errors by exception."""
        @property
        def cr0_wp(self) -> bool:
            """Write protection holds for the supervisor."""
        @property
        def cr0_am(self) -> bool:
            """Alignment checks."""
        @property
        def cr0_nw(self) -> bool:
            """Not write-through."""
        @property
        def cr0_cd(self) -> bool:
            """Cache disabled."""
        @property
        def cr0_pg(self) -> bool:
            """Paging."""
        @property
        def cr4_vme(self) -> bool:
            """Virtual 8086 mode extensions."""
        @property
        def cr4_pvi(self) -> bool:
            """Virtual interrupt flag in protected mode."""
        @property
        def cr4_tsd(self) -> bool:
            """RDTSC for ring 0 only."""
        @property
        def cr4_de(self) -> bool:
            """Debugging extensions."""
        @property
        def cr4_pse(self) -> bool:
            """Large pages."""
        @property
        def cr4_pae(self) -> bool:
            """Physical address extension."""
        @property
        def cr4_mce(self) -> bool:
            """Machine checks."""
        @property
        def cr4_pge(self) -> bool:
            """Global pages."""
        @property
        def cr4_pce(self) -> bool:
            """RDPMC for all rings."""
        @property
        def cr4_osfxsr(self) -> bool:
            """FXSAVE and SSE in use."""
        @property
        def cr4_osxmmexcpt(self) -> bool:
            """SSE exceptions in use."""
        @property
        def cr4_umip(self) -> bool:
            """User mode instruction prevention."""
        @property
        def cr4_la57(self) -> bool:
            """5-level paging."""
        @property
        def cr4_vmxe(self) -> bool:
            """VMX."""
        @property
        def cr4_smxe(self) -> bool:
            """SMX."""
        @property
        def cr4_fsgsbase(self) -> bool:
            """RDFSBASE and the like."""
        @property
        def cr4_pcide(self) -> bool:
            """Process context identifiers."""
        @property
        def cr4_osxsave(self) -> bool:
            """XSAVE in use."""
        @property
        def cr4_smep(self) -> bool:
            """No execution of user pages by the supervisor."""
        @property
        def cr4_smap(self) -> bool:
            """No access to user pages by the supervisor."""
        @property
        def cr4_pke(self) -> bool:
            """Protection keys of user pages."""
        @property
        def cr4_cet(self) -> bool:
            """Control-flow enforcement."""
        @property
        def cr4_pks(self) -> bool:
            """Protection keys of supervisor pages."""
        @property
        def cr4_uintr(self) -> bool:
            """User interrupts."""
        @property
        def cr4_lass(self) -> bool:
            """Linear address space separation."""
        @property
        def cr4_lam_sup(self) -> bool:
            """Linear address masking of supervisor pointers."""
        @property
        def cr4_fred(self) -> bool:
            """Flexible return and event delivery."""
        @property
        def dr6_b0(self) -> bool:
            """Breakpoint 0 was hit."""
        @property
        def dr6_b1(self) -> bool:
            """Breakpoint 1 was hit."""
        @property
        def dr6_b2(self) -> bool:
            """Breakpoint 2 was hit."""
        @property
        def dr6_b3(self) -> bool:
            """Breakpoint 3 was hit."""
        @property
        def dr6_bld(self) -> bool:
            """No bus lock was detected (inverted)."""
        @property
        def dr6_bd(self) -> bool:
            """A debug register was about to be accessed."""
        @property
        def dr6_bs(self) -> bool:
            """Single step."""
        @property
        def dr6_bt(self) -> bool:
            """Task switch."""
        @property
        def dr6_rtm(self) -> bool:
            """Not in a transaction (inverted)."""
        @property
        def dr7_l0(self) -> bool:
            """Breakpoint 0 is enabled for the current task."""
        @property
        def dr7_g0(self) -> bool:
            """Breakpoint 0 is enabled for all tasks."""
        @property
        def dr7_l1(self) -> bool:
            """Breakpoint 1 is enabled for the current task."""
        @property
        def dr7_g1(self) -> bool:
            """Breakpoint 1 is enabled for all tasks."""
        @property
        def dr7_l2(self) -> bool:
            """Breakpoint 2 is enabled for the current task."""
        @property
        def dr7_g2(self) -> bool:
            """Breakpoint 2 is enabled for all tasks."""
        @property
        def dr7_l3(self) -> bool:
            """Breakpoint 3 is enabled for the current task."""
        @property
        def dr7_g3(self) -> bool:
            """Breakpoint 3 is enabled for all tasks."""
        @property
        def dr7_le(self) -> bool:
            """Exact breakpoints of the current task; without effect."""
        @property
        def dr7_ge(self) -> bool:
            """Exact breakpoints of all tasks; without effect."""
        @property
        def dr7_rtm(self) -> bool:
            """Debugging inside transactions."""
        @property
        def dr7_gd(self) -> bool:
            """Access to debug registers faults."""
        @property
        def dr7_rw0(self) -> XenHvmContext.BreakpointCondition | int:
            """What breakpoint 0 waits for."""
        @property
        def dr7_len0(self) -> XenHvmContext.BreakpointLength | int:
            """Length of breakpoint 0."""
        @property
        def dr7_rw1(self) -> XenHvmContext.BreakpointCondition | int:
            """What breakpoint 1 waits for."""
        @property
        def dr7_len1(self) -> XenHvmContext.BreakpointLength | int:
            """Length of breakpoint 1."""
        @property
        def dr7_rw2(self) -> XenHvmContext.BreakpointCondition | int:
            """What breakpoint 2 waits for."""
        @property
        def dr7_len2(self) -> XenHvmContext.BreakpointLength | int:
            """Length of breakpoint 2."""
        @property
        def dr7_rw3(self) -> XenHvmContext.BreakpointCondition | int:
            """What breakpoint 3 waits for."""
        @property
        def dr7_len3(self) -> XenHvmContext.BreakpointLength | int:
            """Length of breakpoint 3."""
        @property
        def cs_type(self) -> int:
            """Descriptor type of CS."""
        @property
        def cs_s(self) -> bool:
            """True if CS is a code or data segment."""
        @property
        def cs_dpl(self) -> int:
            """Privilege level of CS."""
        @property
        def cs_p(self) -> bool:
            """Present. Clear also says that CS is unusable."""
        @property
        def cs_avl(self) -> bool:
            """CS, bit that is free for software."""
        @property
        def cs_l(self) -> bool:
            """CS holds 64-bit code."""
        @property
        def cs_db(self) -> bool:
            """CS has 32-bit size by default."""
        @property
        def cs_g(self) -> bool:
            """Limit of CS counts pages."""
        @property
        def ds_type(self) -> int:
            """Descriptor type of DS."""
        @property
        def ds_s(self) -> bool:
            """True if DS is a code or data segment."""
        @property
        def ds_dpl(self) -> int:
            """Privilege level of DS."""
        @property
        def ds_p(self) -> bool:
            """Present. Clear also says that DS is unusable."""
        @property
        def ds_avl(self) -> bool:
            """DS, bit that is free for software."""
        @property
        def ds_l(self) -> bool:
            """DS holds 64-bit code."""
        @property
        def ds_db(self) -> bool:
            """DS has 32-bit size by default."""
        @property
        def ds_g(self) -> bool:
            """Limit of DS counts pages."""
        @property
        def es_type(self) -> int:
            """Descriptor type of ES."""
        @property
        def es_s(self) -> bool:
            """True if ES is a code or data segment."""
        @property
        def es_dpl(self) -> int:
            """Privilege level of ES."""
        @property
        def es_p(self) -> bool:
            """Present. Clear also says that ES is unusable."""
        @property
        def es_avl(self) -> bool:
            """ES, bit that is free for software."""
        @property
        def es_l(self) -> bool:
            """ES holds 64-bit code."""
        @property
        def es_db(self) -> bool:
            """ES has 32-bit size by default."""
        @property
        def es_g(self) -> bool:
            """Limit of ES counts pages."""
        @property
        def fs_type(self) -> int:
            """Descriptor type of FS."""
        @property
        def fs_s(self) -> bool:
            """True if FS is a code or data segment."""
        @property
        def fs_dpl(self) -> int:
            """Privilege level of FS."""
        @property
        def fs_p(self) -> bool:
            """Present. Clear also says that FS is unusable."""
        @property
        def fs_avl(self) -> bool:
            """FS, bit that is free for software."""
        @property
        def fs_l(self) -> bool:
            """FS holds 64-bit code."""
        @property
        def fs_db(self) -> bool:
            """FS has 32-bit size by default."""
        @property
        def fs_g(self) -> bool:
            """Limit of FS counts pages."""
        @property
        def gs_type(self) -> int:
            """Descriptor type of GS."""
        @property
        def gs_s(self) -> bool:
            """True if GS is a code or data segment."""
        @property
        def gs_dpl(self) -> int:
            """Privilege level of GS."""
        @property
        def gs_p(self) -> bool:
            """Present. Clear also says that GS is unusable."""
        @property
        def gs_avl(self) -> bool:
            """GS, bit that is free for software."""
        @property
        def gs_l(self) -> bool:
            """GS holds 64-bit code."""
        @property
        def gs_db(self) -> bool:
            """GS has 32-bit size by default."""
        @property
        def gs_g(self) -> bool:
            """Limit of GS counts pages."""
        @property
        def ss_type(self) -> int:
            """Descriptor type of SS."""
        @property
        def ss_s(self) -> bool:
            """True if SS is a code or data segment."""
        @property
        def ss_dpl(self) -> int:
            """Privilege level of SS."""
        @property
        def ss_p(self) -> bool:
            """Present. Clear also says that SS is unusable."""
        @property
        def ss_avl(self) -> bool:
            """SS, bit that is free for software."""
        @property
        def ss_l(self) -> bool:
            """SS holds 64-bit code."""
        @property
        def ss_db(self) -> bool:
            """SS has 32-bit size by default."""
        @property
        def ss_g(self) -> bool:
            """Limit of SS counts pages."""
        @property
        def tr_type(self) -> int:
            """Descriptor type of the task register."""
        @property
        def tr_s(self) -> bool:
            """True if the task register is a code or data segment."""
        @property
        def tr_dpl(self) -> int:
            """Privilege level of the task register."""
        @property
        def tr_p(self) -> bool:
            """Present. Clear also says that the task register is unusable."""
        @property
        def tr_avl(self) -> bool:
            """The task register, bit that is free for software."""
        @property
        def tr_l(self) -> bool:
            """The task register holds 64-bit code."""
        @property
        def tr_db(self) -> bool:
            """The task register has 32-bit size by default."""
        @property
        def tr_g(self) -> bool:
            """Limit of the task register counts pages."""
        @property
        def ldtr_type(self) -> int:
            """Descriptor type of the LDT register."""
        @property
        def ldtr_s(self) -> bool:
            """True if the LDT register is a code or data segment."""
        @property
        def ldtr_dpl(self) -> int:
            """Privilege level of the LDT register."""
        @property
        def ldtr_p(self) -> bool:
            """Present. Clear also says that the LDT register is unusable."""
        @property
        def ldtr_avl(self) -> bool:
            """The LDT register, bit that is free for software."""
        @property
        def ldtr_l(self) -> bool:
            """The LDT register holds 64-bit code."""
        @property
        def ldtr_db(self) -> bool:
            """The LDT register has 32-bit size by default."""
        @property
        def ldtr_g(self) -> bool:
            """Limit of the LDT register counts pages."""
        @property
        def star_syscall_cs(self) -> int:
            """Code selector of SYSCALL."""
        @property
        def star_sysret_cs(self) -> int:
            """Code selector of SYSRET."""
        @property
        def efer_sce(self) -> bool:
            """SYSCALL is enabled."""
        @property
        def efer_lme(self) -> bool:
            """Long mode is enabled."""
        @property
        def efer_lma(self) -> bool:
            """Long mode is active."""
        @property
        def efer_nxe(self) -> bool:
            """No-execute pages are enabled."""
        @property
        def efer_svme(self) -> bool:
            """SVM is enabled."""
        @property
        def efer_lmsle(self) -> bool:
            """Segment limits hold in long mode."""
        @property
        def efer_ffxse(self) -> bool:
            """Fast FXSAVE."""
        @property
        def efer_tce(self) -> bool:
            """Translation cache extension."""
        @property
        def efer_aibrse(self) -> bool:
            """Automatic IBRS."""
        @property
        def pending_vector(self) -> int:
            """Vector of the event."""
        @property
        def pending_type(self) -> XenHvmContext.EventType | int:
            """Kind of the event."""
        @property
        def pending_error_valid(self) -> bool:
            """The event has an error code."""
        @property
        def pending_reserved(self) -> int:
            """Reserved."""
        @property
        def pending_valid(self) -> bool:
            """There is a pending event."""
        @property
        def fpu_initialised(self) -> bool | None:
            """The FPU has been used; if clear, its state is the initial one."""
    class Pic(Struct):
        """One interrupt controller 8259A."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        irr: int
        """Requested interrupts, one bit for each line."""
        imr: int
        """Masked interrupts."""
        isr: int
        """Interrupts in service."""
        irq_base: int
        """Vector of line 0."""
        init_and_priority: int
        """State of the initialisation and highest line."""
        mode: int
        """Mode bits."""
        elcr: int
        """Level-triggered lines, one bit each."""
        int_output: int
        """Level of the interrupt output."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def init_next_icw(self) -> int:
            """The next data write sets ICW(x+1); 0 if no initialisation goes on."""
        @property
        def init_ic4(self) -> bool:
            """The sequence has an ICW4."""
        @property
        def init_sngl(self) -> bool:
            """The sequence has no ICW3."""
        @property
        def init_state(self) -> int:
            """State of the initialisation; 0 if none goes on."""
        @property
        def priority_add(self) -> int:
            """Line of the highest priority."""
        @property
        def readsel_isr(self) -> bool:
            """Reads return the ISR instead of the IRR."""
        @property
        def poll(self) -> bool:
            """Reads poll."""
        @property
        def auto_eoi(self) -> bool:
            """Interrupts end by themselves."""
        @property
        def rotate_on_auto_eoi(self) -> bool:
            """Priorities rotate at automatic end of interrupt."""
        @property
        def special_fully_nested_mode(self) -> bool:
            """Slave inputs do not count as in service."""
        @property
        def special_mask_mode(self) -> bool:
            """Masked interrupts do not block lower ones."""
        @property
        def is_master(self) -> bool:
            """True for the master."""
    class Ioapic(Struct):
        """The I/O APIC."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        base_address: int
        """Physical address of its registers."""
        ioregsel: int
        """Selected register."""
        id: int
        """APIC ID."""
        redirtbl: list[XenHvmContext.RedirectionEntry]
        """Redirection table: 16 ISA interrupts and 32 more."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class RedirectionEntry(Struct):
        """Where an interrupt of the I/O APIC goes."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vector: int
        """Vector to deliver."""
        control: int
        """How the interrupt is delivered."""
        reserved: bytes
        """Reserved."""
        dest_id: int
        """APIC ID of the destination, or a logical one."""
        @property
        def delivery_mode(self) -> XenHvmContext.DeliveryMode | int:
            """Kind of the interrupt."""
        @property
        def is_logical(self) -> bool:
            """The destination is a logical ID."""
        @property
        def delivery_status(self) -> bool:
            """Delivery is pending."""
        @property
        def is_active_low(self) -> bool:
            """The line is active at low level."""
        @property
        def remote_irr(self) -> bool:
            """A level interrupt waits for its end."""
        @property
        def is_level(self) -> bool:
            """The line is level-triggered."""
        @property
        def is_masked(self) -> bool:
            """The interrupt is masked."""
        @property
        def reserve(self) -> int:
            """Reserved."""
    class Lapic(Struct):
        """State of a local APIC beside its registers. 32 octets, with `pending_esr`,
        since Xen 4.18.5, 4.19.2, 4.20.1 and 4.21; 24 before; 16, without
        `tdt_msr`, before Xen 4.1.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        apic_base_msr: int
        """The APIC base MSR."""
        disabled: int
        """How the APIC is disabled."""
        timer_divisor: int
        """What the timer clock is divided by."""
        tdt_msr: int
        """TSC deadline of the timer."""
        pending_esr: int
        """Errors not yet latched into the error status register."""
        padding: int
        """Tail padding of the structure."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def is_bsp(self) -> bool:
            """Bootstrap processor."""
        @property
        def is_x2apic(self) -> bool:
            """x2APIC mode."""
        @property
        def is_enabled(self) -> bool:
            """The APIC is enabled."""
        @property
        def base_pfn(self) -> int:
            """Page number of the registers."""
        @property
        def hw_disabled(self) -> bool:
            """Disabled by the APIC base MSR."""
        @property
        def sw_disabled(self) -> bool:
            """Disabled by the spurious interrupt register."""
    class LapicRegs(Struct):
        """Registers of a local APIC, as in its page: each has the first four of 16
        octets. The low ends of the bit maps are first.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        reserved_000: list[XenHvmContext.ApicRegister]
        """Reserved; 0x000 and 0x010."""
        id: XenHvmContext.ApicId
        """APIC ID; 0x020."""
        version: XenHvmContext.ApicVersion
        """Version; 0x030."""
        reserved_040: list[XenHvmContext.ApicRegister]
        """Reserved; 0x040 to 0x070."""
        tpr: XenHvmContext.ApicPriority
        """Task priority; 0x080."""
        apr: XenHvmContext.ApicPriority
        """Arbitration priority; 0x090."""
        ppr: XenHvmContext.ApicPriority
        """Processor priority; 0x0a0."""
        eoi: XenHvmContext.ApicRegister
        """End of interrupt; 0x0b0."""
        rrd: XenHvmContext.ApicRegister
        """Remote read; 0x0c0."""
        ldr: XenHvmContext.ApicLogicalDestination
        """Logical destination; 0x0d0."""
        dfr: XenHvmContext.ApicDestinationFormat
        """Destination format; 0x0e0."""
        svr: XenHvmContext.ApicSpurious
        """Spurious interrupt vector; 0x0f0."""
        isr: list[XenHvmContext.ApicRegister]
        """Interrupts in service, 32 vectors each; 0x100 to 0x170."""
        tmr: list[XenHvmContext.ApicRegister]
        """Level-triggered interrupts; 0x180 to 0x1f0."""
        irr: list[XenHvmContext.ApicRegister]
        """Requested interrupts; 0x200 to 0x270."""
        esr: XenHvmContext.ApicErrorStatus
        """Error status; 0x280."""
        reserved_290: list[XenHvmContext.ApicRegister]
        """Reserved; 0x290 to 0x2e0."""
        lvt_cmci: XenHvmContext.ApicLvt
        """Corrected machine check interrupt; 0x2f0."""
        icr_low: XenHvmContext.ApicIcrLow
        """Interrupt command, bits 31 to 0; 0x300."""
        icr_high: XenHvmContext.ApicIcrHigh
        """Interrupt command, bits 63 to 32; 0x310."""
        lvt_timer: XenHvmContext.ApicLvt
        """Timer interrupt; 0x320."""
        lvt_thermal: XenHvmContext.ApicLvt
        """Thermal sensor interrupt; 0x330."""
        lvt_pmc: XenHvmContext.ApicLvt
        """Performance counter interrupt; 0x340."""
        lvt_lint0: XenHvmContext.ApicLvt
        """Interrupt of pin LINT0; 0x350."""
        lvt_lint1: XenHvmContext.ApicLvt
        """Interrupt of pin LINT1; 0x360."""
        lvt_error: XenHvmContext.ApicLvt
        """Error interrupt; 0x370."""
        timer_initial: XenHvmContext.ApicRegister
        """Initial count of the timer; 0x380."""
        timer_current: XenHvmContext.ApicRegister
        """Current count of the timer; 0x390."""
        reserved_3a0: list[XenHvmContext.ApicRegister]
        """Reserved; 0x3a0 to 0x3d0."""
        timer_divide: XenHvmContext.ApicTimerDivide
        """Divide configuration of the timer; 0x3e0."""
        self_ipi: XenHvmContext.ApicRegister
        """Self IPI, in x2APIC mode only; 0x3f0."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class ApicRegister(Struct):
        """A register of the local APIC without subfields, or a reserved place."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
    class ApicId(Struct):
        """APIC ID register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def xapic_id(self) -> int:
            """APIC ID in xAPIC mode; in x2APIC mode the register is the ID."""
    class ApicVersion(Struct):
        """Version register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def version(self) -> int:
            """Version."""
        @property
        def max_lvt(self) -> int:
            """Number of LVT entries minus one."""
        @property
        def directed_eoi(self) -> bool:
            """EOI broadcasts can be suppressed."""
    class ApicPriority(Struct):
        """A priority register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def subclass(self) -> int:
            """Priority sub-class."""
        @property
        def priority_class(self) -> int:
            """Priority class."""
    class ApicLogicalDestination(Struct):
        """Logical destination register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def logical_id(self) -> int:
            """Logical ID in xAPIC mode."""
        @property
        def x2apic_logical_id(self) -> int:
            """Logical ID within its cluster in x2APIC mode."""
        @property
        def x2apic_cluster(self) -> int:
            """Cluster in x2APIC mode."""
    class ApicDestinationFormat(Struct):
        """Destination format register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def model(self) -> int:
            """15 is the flat model, 0 the cluster model."""
    class ApicSpurious(Struct):
        """Spurious interrupt vector register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def vector(self) -> int:
            """Spurious vector."""
        @property
        def is_enabled(self) -> bool:
            """The APIC is enabled by software."""
        @property
        def focus_disabled(self) -> bool:
            """Focus checks are off."""
        @property
        def directed_eoi(self) -> bool:
            """EOI broadcasts are suppressed."""
    class ApicErrorStatus(Struct):
        """Error status register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def send_checksum(self) -> bool:
            """Send checksum error."""
        @property
        def receive_checksum(self) -> bool:
            """Receive checksum error."""
        @property
        def send_accept(self) -> bool:
            """Nobody accepted what was sent."""
        @property
        def receive_accept(self) -> bool:
            """What was received was not accepted."""
        @property
        def redirectable_ipi(self) -> bool:
            """Lowest-priority IPI, which is not supported."""
        @property
        def send_illegal_vector(self) -> bool:
            """Illegal vector sent."""
        @property
        def receive_illegal_vector(self) -> bool:
            """Illegal vector received."""
        @property
        def illegal_register(self) -> bool:
            """Access to a register that is not there."""
    class ApicLvt(Struct):
        """An entry of the local vector table."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def vector(self) -> int:
            """Vector."""
        @property
        def delivery_mode(self) -> XenHvmContext.DeliveryMode | int:
            """Kind of the interrupt; not for timer and error."""
        @property
        def is_pending(self) -> bool:
            """Delivery is pending."""
        @property
        def is_active_low(self) -> bool:
            """The pin is active at low level; LINT0 and LINT1 only."""
        @property
        def remote_irr(self) -> bool:
            """A level interrupt waits for its end; LINT0 and LINT1 only."""
        @property
        def is_level(self) -> bool:
            """Level-triggered; LINT0 and LINT1 only."""
        @property
        def is_masked(self) -> bool:
            """The interrupt is masked."""
        @property
        def timer_mode(self) -> XenHvmContext.TimerMode | int:
            """Mode of the timer; timer only."""
    class ApicIcrLow(Struct):
        """Interrupt command register, bits 31 to 0."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def vector(self) -> int:
            """Vector."""
        @property
        def delivery_mode(self) -> XenHvmContext.DeliveryMode | int:
            """Kind of the interrupt."""
        @property
        def is_logical(self) -> bool:
            """The destination is a logical ID."""
        @property
        def is_busy(self) -> bool:
            """Delivery is pending."""
        @property
        def is_assert(self) -> bool:
            """Assert, not deassert."""
        @property
        def is_level(self) -> bool:
            """Level-triggered."""
        @property
        def remote_read_status(self) -> int:
            """Status of a remote read."""
        @property
        def shorthand(self) -> XenHvmContext.DestinationShorthand | int:
            """Destination without an ID."""
    class ApicIcrHigh(Struct):
        """Interrupt command register, bits 63 to 32."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def destination(self) -> int:
            """Destination in xAPIC mode; in x2APIC mode it is the register."""
    class ApicTimerDivide(Struct):
        """Divide configuration register."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        value: int
        """The register."""
        reserved: bytes
        """Octets up to the next register."""
        @property
        def divisor(self) -> XenHvmContext.TimerDivide | int:
            """What the timer clock is divided by (bits 3, 1 and 0)."""
    class PciIrq(Struct):
        """Levels of the interrupt wires of PCI bus 0."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        device_pairs: list[XenHvmContext.PciDevicePair]
        """Wires of two devices each: devices 0 and 1, 2 and 3, and so on."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class PciDevicePair(Struct):
        """Wires INTA to INTD of two PCI devices."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        wires: int
        """One bit for each wire, set if it is asserted."""
        @property
        def even_inta(self) -> bool:
            """INTA of the even device is asserted."""
        @property
        def even_intb(self) -> bool:
            """INTB of the even device is asserted."""
        @property
        def even_intc(self) -> bool:
            """INTC of the even device is asserted."""
        @property
        def even_intd(self) -> bool:
            """INTD of the even device is asserted."""
        @property
        def odd_inta(self) -> bool:
            """INTA of the odd device is asserted."""
        @property
        def odd_intb(self) -> bool:
            """INTB of the odd device is asserted."""
        @property
        def odd_intc(self) -> bool:
            """INTC of the odd device is asserted."""
        @property
        def odd_intd(self) -> bool:
            """INTD of the odd device is asserted."""
    class IsaIrq(Struct):
        """Levels of the interrupt wires of ISA devices."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        wires: int
        """One bit for each ISA interrupt, set if it is asserted."""
        reserved: bytes
        """Unused octets of the 64-bit word."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def irq0(self) -> bool:
            """Interrupt 0 is asserted."""
        @property
        def irq1(self) -> bool:
            """Interrupt 1 is asserted."""
        @property
        def irq2(self) -> bool:
            """Interrupt 2 is asserted."""
        @property
        def irq3(self) -> bool:
            """Interrupt 3 is asserted."""
        @property
        def irq4(self) -> bool:
            """Interrupt 4 is asserted."""
        @property
        def irq5(self) -> bool:
            """Interrupt 5 is asserted."""
        @property
        def irq6(self) -> bool:
            """Interrupt 6 is asserted."""
        @property
        def irq7(self) -> bool:
            """Interrupt 7 is asserted."""
        @property
        def irq8(self) -> bool:
            """Interrupt 8 is asserted."""
        @property
        def irq9(self) -> bool:
            """Interrupt 9 is asserted."""
        @property
        def irq10(self) -> bool:
            """Interrupt 10 is asserted."""
        @property
        def irq11(self) -> bool:
            """Interrupt 11 is asserted."""
        @property
        def irq12(self) -> bool:
            """Interrupt 12 is asserted."""
        @property
        def irq13(self) -> bool:
            """Interrupt 13 is asserted."""
        @property
        def irq14(self) -> bool:
            """Interrupt 14 is asserted."""
        @property
        def irq15(self) -> bool:
            """Interrupt 15 is asserted."""
    class PciLink(Struct):
        """Routing of the four PCI links to ISA interrupts."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        route: list[int]
        """ISA interrupt of links A to D; 0 if not routed."""
        pad0: bytes
        """Padding."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class Pit(Struct):
        """The interval timer 8254."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        channels: list[XenHvmContext.PitChannel]
        """The three channels: timer interrupt, memory refresh, speaker."""
        speaker_data_on: int
        """The speaker is on."""
        pad0: int
        """Padding."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class PitChannel(Struct):
        """One channel of the 8254."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        count: int
        """Reload value; may be 65536."""
        latched_count: int
        """Latched count."""
        count_latched: XenHvmContext.PitAccess | int
        """How the latched count is read; 0 if none is latched."""
        status_latched: int
        """A status is latched."""
        status: int
        """The latched status."""
        read_state: XenHvmContext.PitAccess | int
        """The octet that the next read gets."""
        write_state: XenHvmContext.PitAccess | int
        """The octet that the next write sets."""
        write_latch: int
        """First octet of a two-octet write."""
        rw_mode: XenHvmContext.PitAccess | int
        """Access mode."""
        mode: XenHvmContext.PitMode | int
        """Counting mode."""
        bcd: int
        """BCD counting; not supported by Xen."""
        gate: int
        """Level of the gate input."""
    class Rtc(Struct):
        """The real-time clock. 24 octets since Xen 4.14; 16, without `rtc_offset`,
        before. Times are BCD unless `dm_binary` is set.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        seconds: int
        """Seconds."""
        seconds_alarm: int
        """Seconds of the alarm."""
        minutes: int
        """Minutes."""
        minutes_alarm: int
        """Minutes of the alarm."""
        hours: int
        """Hours; bit 7 is PM in 12-hour mode."""
        hours_alarm: int
        """Hours of the alarm."""
        day_of_week: int
        """Day of the week, 1 is Sunday."""
        day_of_month: int
        """Day of the month."""
        month: int
        """Month."""
        year: int
        """Year in the century."""
        reg_a: int
        """Register A: divider and rate."""
        reg_b: int
        """Register B: control."""
        reg_c: int
        """Register C: interrupt flags."""
        reg_d: int
        """Register D: validity."""
        cmos_index: int
        """Index register."""
        pad0: int
        """Padding."""
        rtc_offset: int
        """Offset from the time of the host, in seconds. Since Xen 4.14."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def uip(self) -> bool:
            """An update goes on."""
        @property
        def divider(self) -> int:
            """Divider; 2 selects 32 kHz."""
        @property
        def rate(self) -> int:
            """Rate of the periodic interrupt."""
        @property
        def set(self) -> bool:
            """Updates are off while the clock is set."""
        @property
        def pie(self) -> bool:
            """Periodic interrupt is enabled."""
        @property
        def aie(self) -> bool:
            """Alarm interrupt is enabled."""
        @property
        def uie(self) -> bool:
            """Update interrupt is enabled."""
        @property
        def sqwe(self) -> bool:
            """Square wave output."""
        @property
        def dm_binary(self) -> bool:
            """Times are binary, not BCD."""
        @property
        def is_24h(self) -> bool:
            """24-hour mode."""
        @property
        def dst_en(self) -> bool:
            """Daylight saving."""
        @property
        def irqf(self) -> bool:
            """One of the following is active."""
        @property
        def pf(self) -> bool:
            """Periodic interrupt."""
        @property
        def af(self) -> bool:
            """Alarm interrupt."""
        @property
        def uf(self) -> bool:
            """Update interrupt."""
        @property
        def vrt(self) -> bool:
            """Time and memory are valid."""
    class Hpet(Struct):
        """The high precision event timer, as in its registers, with the last
        comparator values.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        capability: int
        """Capabilities, bits 31 to 0."""
        counter_period: int
        """Period of the main counter, in femtoseconds."""
        res0: bytes
        """Reserved."""
        config: int
        """Configuration."""
        res1: bytes
        """Reserved."""
        isr: int
        """Interrupt status."""
        res2: bytes
        """Reserved."""
        mc64: int
        """Main counter."""
        res3: bytes
        """Reserved."""
        timers: list[XenHvmContext.HpetTimer]
        """The three timers."""
        res5: bytes
        """Places of timers that Xen does not have."""
        period: list[int]
        """Last value written to each comparator, in ticks."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def rev_id(self) -> int:
            """Revision."""
        @property
        def num_tim_cap(self) -> int:
            """Number of timers minus one."""
        @property
        def count_size_cap(self) -> bool:
            """The main counter has 64 bits."""
        @property
        def leg_rt_cap(self) -> bool:
            """Legacy routing is possible."""
        @property
        def vendor_id(self) -> int:
            """PCI vendor ID."""
        @property
        def is_enabled(self) -> bool:
            """The main counter runs."""
        @property
        def is_legacy(self) -> bool:
            """Timers 0 and 1 replace PIT and RTC."""
        @property
        def t0_int_sts(self) -> bool:
            """Timer 0 has raised its interrupt."""
        @property
        def t1_int_sts(self) -> bool:
            """Timer 1 has raised its interrupt."""
        @property
        def t2_int_sts(self) -> bool:
            """Timer 2 has raised its interrupt."""
    class HpetTimer(Struct):
        """One timer of the HPET."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        config: int
        """Configuration and capabilities."""
        int_route_cap: int
        """Inputs of the I/O APIC that the timer can use, one bit each."""
        cmp: int
        """Comparator, in ticks."""
        fsb_value: int
        """Data of an FSB interrupt; not supported by Xen."""
        fsb_address: int
        """Address of an FSB interrupt; not supported by Xen."""
        res4: bytes
        """Reserved."""
        @property
        def is_level(self) -> bool:
            """Level-triggered."""
        @property
        def is_enabled(self) -> bool:
            """The interrupt is enabled."""
        @property
        def is_periodic(self) -> bool:
            """Periodic."""
        @property
        def periodic_cap(self) -> bool:
            """Periodic mode is possible."""
        @property
        def size_cap(self) -> bool:
            """The timer has 64 bits."""
        @property
        def set_value(self) -> bool:
            """The accumulator can be written."""
        @property
        def is_32bit(self) -> bool:
            """32-bit mode."""
        @property
        def int_route(self) -> int:
            """Input of the I/O APIC."""
        @property
        def fsb_enabled(self) -> bool:
            """FSB interrupts."""
        @property
        def fsb_cap(self) -> bool:
            """FSB interrupts are possible."""
    class Pmtimer(Struct):
        """ACPI power management timer and PM1a event block."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        tmr_val: int
        """Counter at 3.579545 MHz."""
        pm1a_sts: int
        """Status of events."""
        pm1a_en: int
        """Events that raise an SCI."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def tmr_sts(self) -> bool:
            """The timer has changed its top bit."""
        @property
        def bm_sts(self) -> bool:
            """A bus master asked for the bus."""
        @property
        def gbl_sts(self) -> bool:
            """The firmware wants attention."""
        @property
        def pwrbtn_sts(self) -> bool:
            """The power button was pressed."""
        @property
        def slpbtn_sts(self) -> bool:
            """The sleep button was pressed."""
        @property
        def rtc_sts(self) -> bool:
            """The clock raised an alarm."""
        @property
        def wak_sts(self) -> bool:
            """The system woke up."""
        @property
        def tmr_en(self) -> bool:
            """Timer."""
        @property
        def gbl_en(self) -> bool:
            """Firmware."""
        @property
        def pwrbtn_en(self) -> bool:
            """Power button."""
        @property
        def slpbtn_en(self) -> bool:
            """Sleep button."""
        @property
        def rtc_en(self) -> bool:
            """Clock alarm."""
    class Mtrr(Struct):
        """Memory type range registers and page attribute table."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        msr_pat_cr: XenHvmContext.MemoryTypes
        """Page attribute table, PA0 to PA7."""
        msr_mtrr_var: list[XenHvmContext.MtrrVariable]
        """Variable ranges, pairs of base and mask."""
        fix64k_00000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 64 KiB from 0x00000."""
        fix16k_80000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 16 KiB from 0x80000."""
        fix16k_a0000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 16 KiB from 0xa0000."""
        fix4k_c0000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xc0000."""
        fix4k_c8000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xc8000."""
        fix4k_d0000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xd0000."""
        fix4k_d8000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xd8000."""
        fix4k_e0000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xe0000."""
        fix4k_e8000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xe8000."""
        fix4k_f0000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xf0000."""
        fix4k_f8000: XenHvmContext.MemoryTypes
        """Memory types of the eight blocks of 4 KiB from 0xf8000."""
        msr_mtrr_cap: int
        """Capabilities."""
        msr_mtrr_def_type: int
        """Default type and enable flags."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def vcnt(self) -> int:
            """Number of variable ranges."""
        @property
        def fix(self) -> bool:
            """There are fixed ranges."""
        @property
        def wc(self) -> bool:
            """Write-combining is possible."""
        @property
        def smrr(self) -> bool:
            """There are SMM ranges."""
        @property
        def default_type(self) -> XenHvmContext.MemoryType | int:
            """Type of memory outside of all ranges."""
        @property
        def fixed_enabled(self) -> bool:
            """Fixed ranges are enabled."""
        @property
        def is_enabled(self) -> bool:
            """MTRRs are enabled."""
    class MemoryTypes(Struct):
        """Eight memory types in one register, lowest octet first."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        types: list[XenHvmContext.MemoryType | int]
        """Memory type of each entry or block."""
    class MtrrVariable(Struct):
        """One variable range."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        physbase: int
        """Base address and memory type."""
        physmask: int
        """Address mask and valid flag."""
        @property
        def mem_type(self) -> XenHvmContext.MemoryType | int:
            """Memory type of the range."""
        @property
        def base_pfn(self) -> int:
            """Page number of the base."""
        @property
        def is_valid(self) -> bool:
            """The range is in use."""
        @property
        def mask_pfn(self) -> int:
            """Address mask, in pages."""
    class ViridianDomain(Struct):
        """State of the Hyper-V interface that belongs to the domain. 32 octets since
        Xen 4.6; 24, without `reference_tsc`, in 4.5; 16, without
        `time_ref_count`, before.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        hypercall_gpa: int
        """Hypercall page MSR."""
        guest_os_id: XenHvmContext.ViridianGuestOsId
        """What the guest says it is."""
        time_ref_count: int
        """Reference counter, in units of 100 ns. Since Xen 4.5."""
        reference_tsc: int
        """Reference TSC page MSR. Since Xen 4.6."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def hypercall_enabled(self) -> bool:
            """The hypercall page is enabled."""
        @property
        def hypercall_pfn(self) -> int:
            """Guest page number of the hypercall page."""
        @property
        def reference_tsc_enabled(self) -> bool | None:
            """The reference TSC page is enabled."""
        @property
        def reference_tsc_pfn(self) -> int | None:
            """Guest page number of the reference TSC page."""
    class ViridianGuestOsId(Struct):
        """Identity of the guest operating system."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        build_number: int
        """Build number."""
        service_pack: int
        """Service pack."""
        minor: int
        """Minor version."""
        major: int
        """Major version."""
        os: int
        """Operating system of the vendor."""
        vendor: int
        """Vendor; bit 15 is set for open source systems."""
        @property
        def is_open_source(self) -> bool:
            """Not a proprietary system."""
    class ViridianVcpu(Struct):
        """State of the Hyper-V interface that belongs to a virtual CPU. 216 octets
        since Xen 4.13; 16 in 4.7 to 4.12; 8, only the MSR, before.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vp_assist_msr: int
        """VP assist page MSR."""
        apic_assist_pending: int
        """An APIC assist is pending. Since Xen 4.7, where it was the vector of
        the interrupt up to 4.10.
        """
        pad: bytes
        """Padding."""
        simp_msr: int
        """Synthetic interrupt message page MSR. Since Xen 4.13."""
        sint_msr: list[XenHvmContext.ViridianSint]
        """Synthetic interrupt sources. Since Xen 4.13."""
        stimer_config_msr: list[XenHvmContext.ViridianStimerConfig]
        """Configuration of the synthetic timers. Since Xen 4.13."""
        stimer_count_msr: list[int]
        """Counts of the synthetic timers. Since Xen 4.13."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def vp_assist_enabled(self) -> bool:
            """The VP assist page is enabled."""
        @property
        def vp_assist_pfn(self) -> int:
            """Guest page number of the VP assist page."""
        @property
        def simp_enabled(self) -> bool | None:
            """The message page is enabled."""
        @property
        def simp_pfn(self) -> int | None:
            """Guest page number of the message page."""
    class ViridianSint(Struct):
        """A synthetic interrupt source."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        bits: int
        """The MSR."""
        @property
        def vector(self) -> int:
            """Vector."""
        @property
        def masked(self) -> bool:
            """The interrupt is masked."""
        @property
        def auto_eoi(self) -> bool:
            """The interrupt ends by itself."""
        @property
        def polling(self) -> bool:
            """Polled, no interrupt."""
    class ViridianStimerConfig(Struct):
        """Configuration of a synthetic timer."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        bits: int
        """The MSR."""
        @property
        def enable(self) -> bool:
            """Enabled."""
        @property
        def periodic(self) -> bool:
            """Periodic."""
        @property
        def lazy(self) -> bool:
            """May be late."""
        @property
        def auto_enable(self) -> bool:
            """A write to the count enables it."""
        @property
        def direct_mode(self) -> bool:
            """Raises an interrupt, no message."""
        @property
        def apic_vector(self) -> int:
            """Vector in direct mode."""
        @property
        def sintx(self) -> int:
            """Synthetic interrupt source of the message."""
    class CpuXsave(Struct):
        """Extended state of a virtual CPU: three masks and the XSAVE area, in the
        standard form. The area ends with the last component of `xcr0_accum` (Xen
        up to 4.2.2 wrote all that the CPU has).
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        xfeature_mask: int
        """Components that the machine supports. Ignored since Xen 4.5."""
        xcr0: int
        """XCR0 of the guest."""
        xcr0_accum: int
        """All bits that XCR0 ever had: the components of the area."""
        save_area: X86Xsave
        """The XSAVE area."""
        @property
        def mask_x87(self) -> bool:
            """Supported: x87 state."""
        @property
        def mask_sse(self) -> bool:
            """Supported: SSE state (XMM registers and MXCSR)."""
        @property
        def mask_avx(self) -> bool:
            """Supported: AVX state (upper halves of YMM0 to YMM15)."""
        @property
        def mask_bndregs(self) -> bool:
            """Supported: MPX bound registers."""
        @property
        def mask_bndcsr(self) -> bool:
            """Supported: MPX configuration and status."""
        @property
        def mask_opmask(self) -> bool:
            """Supported: AVX-512 mask registers."""
        @property
        def mask_zmm_hi256(self) -> bool:
            """Supported: upper halves of ZMM0 to ZMM15."""
        @property
        def mask_hi16_zmm(self) -> bool:
            """Supported: ZMM16 to ZMM31."""
        @property
        def mask_pkru(self) -> bool:
            """Supported: protection key rights of user pages."""
        @property
        def mask_tilecfg(self) -> bool:
            """Supported: AMX tile configuration."""
        @property
        def mask_tiledata(self) -> bool:
            """Supported: AMX tile data."""
        @property
        def mask_apx(self) -> bool:
            """Supported: APX registers R16 to R31."""
        @property
        def mask_lwp(self) -> bool:
            """Supported: AMD lightweight profiling."""
        @property
        def xcr0_x87(self) -> bool:
            """Enabled: x87 state."""
        @property
        def xcr0_sse(self) -> bool:
            """Enabled: SSE state (XMM registers and MXCSR)."""
        @property
        def xcr0_avx(self) -> bool:
            """Enabled: AVX state (upper halves of YMM0 to YMM15)."""
        @property
        def xcr0_bndregs(self) -> bool:
            """Enabled: MPX bound registers."""
        @property
        def xcr0_bndcsr(self) -> bool:
            """Enabled: MPX configuration and status."""
        @property
        def xcr0_opmask(self) -> bool:
            """Enabled: AVX-512 mask registers."""
        @property
        def xcr0_zmm_hi256(self) -> bool:
            """Enabled: upper halves of ZMM0 to ZMM15."""
        @property
        def xcr0_hi16_zmm(self) -> bool:
            """Enabled: ZMM16 to ZMM31."""
        @property
        def xcr0_pkru(self) -> bool:
            """Enabled: protection key rights of user pages."""
        @property
        def xcr0_tilecfg(self) -> bool:
            """Enabled: AMX tile configuration."""
        @property
        def xcr0_tiledata(self) -> bool:
            """Enabled: AMX tile data."""
        @property
        def xcr0_apx(self) -> bool:
            """Enabled: APX registers R16 to R31."""
        @property
        def xcr0_lwp(self) -> bool:
            """Enabled: AMD lightweight profiling."""
        @property
        def accum_x87(self) -> bool:
            """Ever enabled: x87 state."""
        @property
        def accum_sse(self) -> bool:
            """Ever enabled: SSE state (XMM registers and MXCSR)."""
        @property
        def accum_avx(self) -> bool:
            """Ever enabled: AVX state (upper halves of YMM0 to YMM15)."""
        @property
        def accum_bndregs(self) -> bool:
            """Ever enabled: MPX bound registers."""
        @property
        def accum_bndcsr(self) -> bool:
            """Ever enabled: MPX configuration and status."""
        @property
        def accum_opmask(self) -> bool:
            """Ever enabled: AVX-512 mask registers."""
        @property
        def accum_zmm_hi256(self) -> bool:
            """Ever enabled: upper halves of ZMM0 to ZMM15."""
        @property
        def accum_hi16_zmm(self) -> bool:
            """Ever enabled: ZMM16 to ZMM31."""
        @property
        def accum_pkru(self) -> bool:
            """Ever enabled: protection key rights of user pages."""
        @property
        def accum_tilecfg(self) -> bool:
            """Ever enabled: AMX tile configuration."""
        @property
        def accum_tiledata(self) -> bool:
            """Ever enabled: AMX tile data."""
        @property
        def accum_apx(self) -> bool:
            """Ever enabled: APX registers R16 to R31."""
        @property
        def accum_lwp(self) -> bool:
            """Ever enabled: AMD lightweight profiling."""
    class VmceVcpu(Struct):
        """Virtual machine check registers. 32 octets since Xen 4.10; 24, without
        `mcg_ext_ctl`, in 4.3 to 4.9; 8, only `caps`, in 4.2.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        caps: int
        """MCG_CAP, the capabilities."""
        mci_ctl2_bank0: int
        """MCi_CTL2 of bank 0. Since Xen 4.3."""
        mci_ctl2_bank1: int
        """MCi_CTL2 of bank 1. Since Xen 4.3."""
        mcg_ext_ctl: int
        """MCG_EXT_CTL. Since Xen 4.10."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
        @property
        def num_banks(self) -> int:
            """Number of banks."""
        @property
        def ctl_p(self) -> bool:
            """There is a control register."""
        @property
        def ext_p(self) -> bool:
            """There are extended state registers."""
        @property
        def cmci_p(self) -> bool:
            """Corrected errors can raise interrupts."""
        @property
        def tes_p(self) -> bool:
            """Threshold-based error status."""
        @property
        def ser_p(self) -> bool:
            """Recovery by software."""
        @property
        def lmce_p(self) -> bool:
            """Local machine checks."""
        @property
        def bank0_threshold(self) -> int | None:
            """Threshold of corrected errors of bank 0."""
        @property
        def bank0_cmci_en(self) -> bool | None:
            """Interrupts of bank 0 are enabled."""
        @property
        def bank1_threshold(self) -> int | None:
            """Threshold of corrected errors of bank 1."""
        @property
        def bank1_cmci_en(self) -> bool | None:
            """Interrupts of bank 1 are enabled."""
        @property
        def lmce_en(self) -> bool | None:
            """Local machine checks are enabled."""
    class TscAdjust(Struct):
        """The TSC adjustment MSR."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        tsc_adjust: int
        """IA32_TSC_ADJUST, to be added to the TSC modulo 2^64."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class CpuMsr(Struct):
        """Further MSRs of a virtual CPU; those that are 0 are left out."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        num_msrs: int
        """Number of MSRs."""
        padding: bytes
        """Padding of the structure, so that the MSRs are at a multiple of 8."""
        msrs: list[XenHvmContext.Msr]
        """The MSRs."""
        trailing: bytes
        """Octets behind the known layout, kept as they are; none in a stream
        that Xen wrote.
        """
    class Msr(Struct):
        """One MSR."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        index: XenHvmContext.MsrIndex | int
        """Number of the MSR."""
        reserved: int
        """Reserved; must be 0."""
        val: int
        """Value of the MSR."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    entries: list[XenHvmContext.Entry]
    """The entries up to and including the terminator."""
    trailing: bytes
    """Octets behind the terminator. Xen ignores them; they are kept as they are."""
