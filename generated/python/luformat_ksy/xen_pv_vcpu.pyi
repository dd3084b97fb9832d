# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.x86_fxsave import X86Fxsave
from luformat_ksy.x86_xsave import X86Xsave

class XenPvVcpu(Struct):
    """The blobs that Xen's control interface gives for a PV vCPU, as the
    `X86_PV_VCPU_*` records carry them: the register context in its 64-bit and
    32-bit forms, the extended context, the extended processor state and the
    model specific registers.
    """
    class SpecCtrlBit(IntEnum):
        ibrs = 0
        """Indirect branches are restricted."""
        stibp = 1
        """No indirect branch predictions of the other thread."""
        ssbd = 2
        """Speculative store bypass is disabled."""
        ipred_dis_u = 3
        """Indirect predictions wait, in user mode."""
        ipred_dis_s = 4
        """Indirect predictions wait, in supervisor mode."""
        rrsba_dis_u = 5
        """No alternative predictions of returns, in user mode."""
        rrsba_dis_s = 6
        """No alternative predictions of returns, in supervisor mode."""
        psfd = 7
        """Predictive store forwarding is disabled."""
        ddp_dis_u = 8
        """Data dependent prefetching is disabled, in user mode."""
        bhi_dis_s = 10
        """Branch history is not shared with supervisor mode."""
    class ArchCapabilitiesBit(IntEnum):
        rdcl_no = 0
        """Not vulnerable to Meltdown."""
        ibrs_all = 1
        """IBRS may be left on (eIBRS)."""
        rsba = 2
        """Returns may use other predictions."""
        skip_l1dfl = 3
        """No flush of the L1 cache at VM entry is needed."""
        ssb_no = 4
        """Not vulnerable to speculative store bypass."""
        mds_no = 5
        """Not vulnerable to MDS."""
        if_pschange_mc_no = 6
        """No machine check at changes of page sizes."""
        tsx_ctrl = 7
        """TSX_CTRL register."""
        taa_no = 8
        """Not vulnerable to TAA."""
        mcu_ctrl = 9
        """MCU_CONTROL register."""
        misc_package_ctrl = 10
        """MISC_PACKAGE_CTLS register."""
        energy_filtering = 11
        """Filtering of energy reporting."""
        doitm = 12
        """Data operand independent timing mode."""
        sbdr_ssdp_no = 13
        """Not vulnerable to SBDR and SSDP."""
        fbsdp_no = 14
        """Not vulnerable to FBSDP."""
        psdp_no = 15
        """Not vulnerable to PSDP."""
        fb_clear = 17
        """VERW overwrites fill buffers."""
        fb_clear_ctrl = 18
        """Control of FB_CLEAR."""
        rrsba = 19
        """Returns may use restricted predictions."""
        bhi_no = 20
        """Not vulnerable to branch history injection."""
        xapic_status = 21
        """XAPIC_DISABLE_STATUS register."""
        ovrclk_status = 23
        """Overclocking status register."""
        pbrsb_no = 24
        """Not vulnerable to post-barrier return predictions."""
        gds_ctrl = 25
        """Control of the mitigation of GDS."""
        gds_no = 26
        """Not vulnerable to GDS."""
        rfds_no = 27
        """Not vulnerable to RFDS."""
        rfds_clear = 28
        """VERW clears register files."""
        its_no = 62
        """Not vulnerable to ITS."""
    class MiscFeaturesEnablesBit(IntEnum):
        cpuid_faulting = 0
        """CPUID in user mode faults."""
    class PlatformInfoBit(IntEnum):
        cpuid_faulting = 31
        """CPUID faulting can be enabled."""
    class BndcfgsBit(IntEnum):
        en = 0
        """Bounds are checked in supervisor mode."""
        bndpreserve = 1
        """Branches keep the bound registers."""
    class MsrIndex(IntEnum):
        spec_ctrl = 72
        """Speculation control."""
        intel_platform_info = 206
        """Platform information; in the MSR policy."""
        arch_capabilities = 266
        """Which CPU faults the CPU does not have; in the MSR policy."""
        intel_misc_features_enables = 320
        """CPUID faulting."""
        tsc_aux = 3221225731
        """What RDTSCP returns in ECX."""
        amd64_dr1_address_mask = 3221295129
        """Address mask of breakpoint 1."""
        amd64_dr2_address_mask = 3221295130
        """Address mask of breakpoint 2."""
        amd64_dr3_address_mask = 3221295131
        """Address mask of breakpoint 3."""
        amd64_dr0_address_mask = 3221295143
        """Address mask of breakpoint 0."""
    class BreakpointAccess(IntEnum):
        execute = 0
        """Execution."""
        write = 1
        """Writes."""
        io = 2
        """I/O port accesses."""
        read_write = 3
        """Reads and writes."""
    class BreakpointLength(IntEnum):
        one_octet = 0
        """One octet."""
        two_octets = 1
        """Two octets."""
        eight_octets = 2
        """Eight octets."""
        four_octets = 3
        """Four octets."""
    class GuestContext64(Struct):
        """Registers of a vCPU of a 64-bit PV guest, 5168 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        fpu_ctxt: X86Fxsave
        """FPU and SSE registers."""
        flags: int
        """State of the vCPU, `VGCF_*`."""
        user_regs: XenPvVcpu.UserRegs64
        """General registers."""
        traps: list[XenPvVcpu.TrapInfo64]
        """Virtual interrupt descriptor table, by vector."""
        ldt_base: int
        """Linear address of the local descriptor table."""
        ldt_ents: int
        """Number of entries in the local descriptor table."""
        gdt_frames: list[int]
        """Frames of the global descriptor table, 512 entries each. MFNs; a libxc
        image has PFNs.
        """
        gdt_ents: int
        """Number of entries in the global descriptor table."""
        kernel_ss: int
        """Stack segment for entries into the guest kernel."""
        kernel_sp: int
        """Stack pointer for entries into the guest kernel."""
        cr0: int
        """Control register 0."""
        user_cr3: int
        """Page table for user mode, in the form of a CR3; 0 if there is none.
        Holds an MFN; a libxc image has a PFN, with bit 0 set.
        """
        cr2: int
        """Address of the last page fault; the guest itself reads it from its
        vCPU information.
        """
        cr3: int
        """Page table for kernel mode. Holds an MFN; a libxc image has a PFN."""
        cr4: int
        """Control register 4."""
        cr5: int
        """Not used."""
        cr6: int
        """Not used."""
        cr7: int
        """Not used."""
        dr0: int
        """Address of breakpoint 0."""
        dr1: int
        """Address of breakpoint 1."""
        dr2: int
        """Address of breakpoint 2."""
        dr3: int
        """Address of breakpoint 3."""
        dr4: int
        """Not used."""
        dr5: int
        """Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0."""
        dr6: int
        """Debug status."""
        dr7: int
        """Debug control."""
        event_callback_eip: int
        """Address that events are delivered to."""
        failsafe_callback_eip: int
        """Address that is entered if returning to the guest fails."""
        syscall_callback_eip: int
        """Address that SYSCALL from 64-bit code enters."""
        vm_assist: int
        """Assistance that the guest asked Xen for, `VMASST_TYPE_*`."""
        fs_base: int
        """Base of FS."""
        gs_base_kernel: int
        """Base of GS in kernel mode."""
        gs_base_user: int
        """Base of GS in user mode."""
        @property
        def vgcf_i387_valid(self) -> bool:
            """`fpu_ctxt` is valid."""
        @property
        def vgcf_in_kernel(self) -> bool:
            """The vCPU runs the guest kernel, not a user program."""
        @property
        def vgcf_failsafe_disables_events(self) -> bool:
            """The failsafe callback is entered with events masked."""
        @property
        def vgcf_syscall_disables_events(self) -> bool:
            """The syscall callback is entered with events masked."""
        @property
        def vgcf_online(self) -> bool:
            """The vCPU is up."""
        @property
        def cr0_pe(self) -> bool:
            """Protected mode."""
        @property
        def cr0_mp(self) -> bool:
            """WAIT follows `ts`."""
        @property
        def cr0_em(self) -> bool:
            """FPU instructions fault."""
        @property
        def cr0_ts(self) -> bool:
            """Task switched, FPU state is not the current one."""
        @property
        def cr0_et(self) -> bool:
            """Extension type, always set."""
        @property
        def cr0_ne(self) -> bool:
            """FPU errors are exceptions."""
        @property
        def cr0_wp(self) -> bool:
            """Read-only pages bind the kernel too."""
        @property
        def cr0_am(self) -> bool:
            """Alignment checks on."""
        @property
        def cr0_nw(self) -> bool:
            """Not write-through."""
        @property
        def cr0_cd(self) -> bool:
            """Cache disabled."""
        @property
        def cr0_pg(self) -> bool:
            """Paging on."""
        @property
        def cr3_frame(self) -> int:
            """Frame number of the kernel page table; MFN or PFN, see `cr3`."""
        @property
        def user_cr3_frame(self) -> int:
            """Frame number of the user page table; MFN or PFN, see `user_cr3`."""
        @property
        def cr4_vme(self) -> bool:
            """Virtual 8086 mode extensions."""
        @property
        def cr4_pvi(self) -> bool:
            """Protected mode virtual interrupts."""
        @property
        def cr4_tsd(self) -> bool:
            """RDTSC is privileged."""
        @property
        def cr4_de(self) -> bool:
            """Debugging extensions."""
        @property
        def cr4_pse(self) -> bool:
            """Page size extensions."""
        @property
        def cr4_pae(self) -> bool:
            """Physical address extension."""
        @property
        def cr4_mce(self) -> bool:
            """Machine checks on."""
        @property
        def cr4_pge(self) -> bool:
            """Global pages."""
        @property
        def cr4_pce(self) -> bool:
            """RDPMC for user mode."""
        @property
        def cr4_osfxsr(self) -> bool:
            """FXSAVE and SSE on."""
        @property
        def cr4_osxmmexcpt(self) -> bool:
            """SSE exceptions on."""
        @property
        def cr4_umip(self) -> bool:
            """User mode instruction prevention."""
        @property
        def cr4_la57(self) -> bool:
            """Five-level paging."""
        @property
        def cr4_vmxe(self) -> bool:
            """VMX on."""
        @property
        def cr4_smxe(self) -> bool:
            """SMX on."""
        @property
        def cr4_fsgsbase(self) -> bool:
            """FS and GS base instructions."""
        @property
        def cr4_pcide(self) -> bool:
            """Process context identifiers."""
        @property
        def cr4_osxsave(self) -> bool:
            """XSAVE on."""
        @property
        def cr4_smep(self) -> bool:
            """No execution of user pages by the kernel."""
        @property
        def cr4_smap(self) -> bool:
            """No access to user pages by the kernel."""
        @property
        def cr4_pke(self) -> bool:
            """Protection keys for user pages."""
        @property
        def cr4_cet(self) -> bool:
            """Control-flow enforcement."""
        @property
        def cr4_pks(self) -> bool:
            """Protection keys for kernel pages."""
        @property
        def dr6_b0(self) -> bool:
            """Breakpoint 0 hit."""
        @property
        def dr6_b1(self) -> bool:
            """Breakpoint 1 hit."""
        @property
        def dr6_b2(self) -> bool:
            """Breakpoint 2 hit."""
        @property
        def dr6_b3(self) -> bool:
            """Breakpoint 3 hit."""
        @property
        def dr6_bld(self) -> bool:
            """Clear if a bus lock was detected."""
        @property
        def dr6_bd(self) -> bool:
            """A debug register was accessed."""
        @property
        def dr6_bs(self) -> bool:
            """Single step."""
        @property
        def dr6_bt(self) -> bool:
            """Task switch."""
        @property
        def dr6_rtm(self) -> bool:
            """Clear if within a transactional region."""
        @property
        def dr7_l0(self) -> bool:
            """Breakpoint 0 is on for the current task."""
        @property
        def dr7_g0(self) -> bool:
            """Breakpoint 0 is on for all tasks."""
        @property
        def dr7_l1(self) -> bool:
            """Breakpoint 1 is on for the current task."""
        @property
        def dr7_g1(self) -> bool:
            """Breakpoint 1 is on for all tasks."""
        @property
        def dr7_l2(self) -> bool:
            """Breakpoint 2 is on for the current task."""
        @property
        def dr7_g2(self) -> bool:
            """Breakpoint 2 is on for all tasks."""
        @property
        def dr7_l3(self) -> bool:
            """Breakpoint 3 is on for the current task."""
        @property
        def dr7_g3(self) -> bool:
            """Breakpoint 3 is on for all tasks."""
        @property
        def dr7_le(self) -> bool:
            """Exact local breakpoints."""
        @property
        def dr7_ge(self) -> bool:
            """Exact global breakpoints."""
        @property
        def dr7_rtm(self) -> bool:
            """Debugging of transactional regions."""
        @property
        def dr7_gd(self) -> bool:
            """Access to debug registers faults."""
        @property
        def dr7_rw0(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 0 stops at."""
        @property
        def dr7_len0(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 0 covers."""
        @property
        def dr7_rw1(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 1 stops at."""
        @property
        def dr7_len1(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 1 covers."""
        @property
        def dr7_rw2(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 2 stops at."""
        @property
        def dr7_len2(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 2 covers."""
        @property
        def dr7_rw3(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 3 stops at."""
        @property
        def dr7_len3(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 3 covers."""
        @property
        def vmasst_4gb_segments(self) -> bool:
            """Segment limits of 4 GiB are simulated (32-bit guests)."""
        @property
        def vmasst_4gb_segments_notify(self) -> bool:
            """Trap 15 tells when that simulation is used."""
        @property
        def vmasst_writable_pagetables(self) -> bool:
            """The guest may write to its level 1 page tables."""
        @property
        def vmasst_pae_extended_cr3(self) -> bool:
            """Level 3 page tables may lie above 4 GiB (32-bit guests)."""
        @property
        def vmasst_architectural_iopl(self) -> bool:
            """The virtual IOPL acts as the real one does."""
        @property
        def vmasst_runstate_update_flag(self) -> bool:
            """Xen marks when it updates the run state information."""
        @property
        def vmasst_m2p_strict(self) -> bool:
            """The machine-to-physical table is hidden from user mode."""
    class GuestContext32(Struct):
        """Registers of a vCPU of a 32-bit PV guest, 2800 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        fpu_ctxt: X86Fxsave
        """FPU and SSE registers."""
        flags: int
        """State of the vCPU, `VGCF_*`."""
        user_regs: XenPvVcpu.UserRegs32
        """General registers."""
        traps: list[XenPvVcpu.TrapInfo32]
        """Virtual interrupt descriptor table, by vector."""
        ldt_base: int
        """Linear address of the local descriptor table."""
        ldt_ents: int
        """Number of entries in the local descriptor table."""
        gdt_frames: list[int]
        """Frames of the global descriptor table, 512 entries each. MFNs; a libxc
        image has PFNs.
        """
        gdt_ents: int
        """Number of entries in the global descriptor table."""
        kernel_ss: int
        """Stack segment for entries into the guest kernel."""
        kernel_sp: int
        """Stack pointer for entries into the guest kernel."""
        cr0: int
        """Control register 0."""
        cr1: int
        """Not used."""
        cr2: int
        """Address of the last page fault; the guest itself reads it from its
        vCPU information.
        """
        cr3: int
        """Page table, its frame number rotated so that 32 bits of it fit. Holds
        an MFN; a libxc image has a PFN.
        """
        cr4: int
        """Control register 4."""
        cr5: int
        """Not used."""
        cr6: int
        """Not used."""
        cr7: int
        """Not used."""
        dr0: int
        """Address of breakpoint 0."""
        dr1: int
        """Address of breakpoint 1."""
        dr2: int
        """Address of breakpoint 2."""
        dr3: int
        """Address of breakpoint 3."""
        dr4: int
        """Not used."""
        dr5: int
        """Which I/O breakpoints of `dr7` Xen emulates in old versions; else 0."""
        dr6: int
        """Debug status."""
        dr7: int
        """Debug control."""
        event_callback_cs: int
        """Code segment of the event callback."""
        event_callback_eip: int
        """Address that events are delivered to."""
        failsafe_callback_cs: int
        """Code segment of the failsafe callback."""
        failsafe_callback_eip: int
        """Address that is entered if returning to the guest fails."""
        vm_assist: int
        """Assistance that the guest asked Xen for, `VMASST_TYPE_*`."""
        @property
        def vgcf_i387_valid(self) -> bool:
            """`fpu_ctxt` is valid."""
        @property
        def vgcf_in_kernel(self) -> bool:
            """The vCPU runs the guest kernel, not a user program."""
        @property
        def vgcf_failsafe_disables_events(self) -> bool:
            """The failsafe callback is entered with events masked."""
        @property
        def vgcf_syscall_disables_events(self) -> bool:
            """The syscall callback is entered with events masked."""
        @property
        def vgcf_online(self) -> bool:
            """The vCPU is up."""
        @property
        def cr0_pe(self) -> bool:
            """Protected mode."""
        @property
        def cr0_mp(self) -> bool:
            """WAIT follows `ts`."""
        @property
        def cr0_em(self) -> bool:
            """FPU instructions fault."""
        @property
        def cr0_ts(self) -> bool:
            """Task switched, FPU state is not the current one."""
        @property
        def cr0_et(self) -> bool:
            """Extension type, always set."""
        @property
        def cr0_ne(self) -> bool:
            """FPU errors are exceptions."""
        @property
        def cr0_wp(self) -> bool:
            """Read-only pages bind the kernel too."""
        @property
        def cr0_am(self) -> bool:
            """Alignment checks on."""
        @property
        def cr0_nw(self) -> bool:
            """Not write-through."""
        @property
        def cr0_cd(self) -> bool:
            """Cache disabled."""
        @property
        def cr0_pg(self) -> bool:
            """Paging on."""
        @property
        def cr3_frame(self) -> int:
            """Frame number of the page table; MFN or PFN, see `cr3`."""
        @property
        def cr4_vme(self) -> bool:
            """Virtual 8086 mode extensions."""
        @property
        def cr4_pvi(self) -> bool:
            """Protected mode virtual interrupts."""
        @property
        def cr4_tsd(self) -> bool:
            """RDTSC is privileged."""
        @property
        def cr4_de(self) -> bool:
            """Debugging extensions."""
        @property
        def cr4_pse(self) -> bool:
            """Page size extensions."""
        @property
        def cr4_pae(self) -> bool:
            """Physical address extension."""
        @property
        def cr4_mce(self) -> bool:
            """Machine checks on."""
        @property
        def cr4_pge(self) -> bool:
            """Global pages."""
        @property
        def cr4_pce(self) -> bool:
            """RDPMC for user mode."""
        @property
        def cr4_osfxsr(self) -> bool:
            """FXSAVE and SSE on."""
        @property
        def cr4_osxmmexcpt(self) -> bool:
            """SSE exceptions on."""
        @property
        def cr4_umip(self) -> bool:
            """User mode instruction prevention."""
        @property
        def cr4_la57(self) -> bool:
            """Five-level paging."""
        @property
        def cr4_vmxe(self) -> bool:
            """VMX on."""
        @property
        def cr4_smxe(self) -> bool:
            """SMX on."""
        @property
        def cr4_fsgsbase(self) -> bool:
            """FS and GS base instructions."""
        @property
        def cr4_pcide(self) -> bool:
            """Process context identifiers."""
        @property
        def cr4_osxsave(self) -> bool:
            """XSAVE on."""
        @property
        def cr4_smep(self) -> bool:
            """No execution of user pages by the kernel."""
        @property
        def cr4_smap(self) -> bool:
            """No access to user pages by the kernel."""
        @property
        def cr4_pke(self) -> bool:
            """Protection keys for user pages."""
        @property
        def cr4_cet(self) -> bool:
            """Control-flow enforcement."""
        @property
        def cr4_pks(self) -> bool:
            """Protection keys for kernel pages."""
        @property
        def dr6_b0(self) -> bool:
            """Breakpoint 0 hit."""
        @property
        def dr6_b1(self) -> bool:
            """Breakpoint 1 hit."""
        @property
        def dr6_b2(self) -> bool:
            """Breakpoint 2 hit."""
        @property
        def dr6_b3(self) -> bool:
            """Breakpoint 3 hit."""
        @property
        def dr6_bld(self) -> bool:
            """Clear if a bus lock was detected."""
        @property
        def dr6_bd(self) -> bool:
            """A debug register was accessed."""
        @property
        def dr6_bs(self) -> bool:
            """Single step."""
        @property
        def dr6_bt(self) -> bool:
            """Task switch."""
        @property
        def dr6_rtm(self) -> bool:
            """Clear if within a transactional region."""
        @property
        def dr7_l0(self) -> bool:
            """Breakpoint 0 is on for the current task."""
        @property
        def dr7_g0(self) -> bool:
            """Breakpoint 0 is on for all tasks."""
        @property
        def dr7_l1(self) -> bool:
            """Breakpoint 1 is on for the current task."""
        @property
        def dr7_g1(self) -> bool:
            """Breakpoint 1 is on for all tasks."""
        @property
        def dr7_l2(self) -> bool:
            """Breakpoint 2 is on for the current task."""
        @property
        def dr7_g2(self) -> bool:
            """Breakpoint 2 is on for all tasks."""
        @property
        def dr7_l3(self) -> bool:
            """Breakpoint 3 is on for the current task."""
        @property
        def dr7_g3(self) -> bool:
            """Breakpoint 3 is on for all tasks."""
        @property
        def dr7_le(self) -> bool:
            """Exact local breakpoints."""
        @property
        def dr7_ge(self) -> bool:
            """Exact global breakpoints."""
        @property
        def dr7_rtm(self) -> bool:
            """Debugging of transactional regions."""
        @property
        def dr7_gd(self) -> bool:
            """Access to debug registers faults."""
        @property
        def dr7_rw0(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 0 stops at."""
        @property
        def dr7_len0(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 0 covers."""
        @property
        def dr7_rw1(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 1 stops at."""
        @property
        def dr7_len1(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 1 covers."""
        @property
        def dr7_rw2(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 2 stops at."""
        @property
        def dr7_len2(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 2 covers."""
        @property
        def dr7_rw3(self) -> XenPvVcpu.BreakpointAccess | int:
            """What breakpoint 3 stops at."""
        @property
        def dr7_len3(self) -> XenPvVcpu.BreakpointLength | int:
            """How many octets breakpoint 3 covers."""
        @property
        def vmasst_4gb_segments(self) -> bool:
            """Segment limits of 4 GiB are simulated (32-bit guests)."""
        @property
        def vmasst_4gb_segments_notify(self) -> bool:
            """Trap 15 tells when that simulation is used."""
        @property
        def vmasst_writable_pagetables(self) -> bool:
            """The guest may write to its level 1 page tables."""
        @property
        def vmasst_pae_extended_cr3(self) -> bool:
            """Level 3 page tables may lie above 4 GiB (32-bit guests)."""
        @property
        def vmasst_architectural_iopl(self) -> bool:
            """The virtual IOPL acts as the real one does."""
        @property
        def vmasst_runstate_update_flag(self) -> bool:
            """Xen marks when it updates the run state information."""
    class UserRegs64(Struct):
        """General registers of a vCPU of a 64-bit guest, 200 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        r15: int
        """Register R15."""
        r14: int
        """Register R14."""
        r13: int
        """Register R13."""
        r12: int
        """Register R12."""
        rbp: int
        """Register RBP."""
        rbx: int
        """Register RBX."""
        r11: int
        """Register R11."""
        r10: int
        """Register R10."""
        r9: int
        """Register R9."""
        r8: int
        """Register R8."""
        rax: int
        """Register RAX."""
        rcx: int
        """Register RCX."""
        rdx: int
        """Register RDX. When a guest suspends, vCPU 0 has the frame of its start
        info page here (MFN; a libxc image has a PFN).
        """
        rsi: int
        """Register RSI."""
        rdi: int
        """Register RDI."""
        error_code: int
        """Private to Xen."""
        entry_vector: int
        """Private to Xen."""
        rip: int
        """Instruction pointer."""
        cs: int
        """Code segment selector."""
        pad0: bytes
        """Padding."""
        saved_upcall_mask: int
        """Not 0 if events are masked for the vCPU."""
        pad1: bytes
        """Padding."""
        rflags: int
        """Flags register."""
        rsp: int
        """Stack pointer."""
        ss: int
        """Stack segment selector."""
        pad2: bytes
        """Padding."""
        es: int
        """ES selector."""
        pad3: bytes
        """Padding."""
        ds: int
        """DS selector."""
        pad4: bytes
        """Padding."""
        fs: int
        """FS selector."""
        pad5: bytes
        """Padding."""
        gs: int
        """GS selector."""
        pad6: bytes
        """Padding."""
        @property
        def rflags_cf(self) -> bool:
            """Carry."""
        @property
        def rflags_pf(self) -> bool:
            """Parity."""
        @property
        def rflags_af(self) -> bool:
            """Auxiliary carry."""
        @property
        def rflags_zf(self) -> bool:
            """Zero."""
        @property
        def rflags_sf(self) -> bool:
            """Sign."""
        @property
        def rflags_tf(self) -> bool:
            """Trap after each instruction."""
        @property
        def rflags_if(self) -> bool:
            """Interrupts on; for PV the inverse of `saved_upcall_mask`."""
        @property
        def rflags_df(self) -> bool:
            """Direction of string instructions."""
        @property
        def rflags_of(self) -> bool:
            """Overflow."""
        @property
        def rflags_nt(self) -> bool:
            """Nested task."""
        @property
        def rflags_rf(self) -> bool:
            """Resume, one instruction without debug faults."""
        @property
        def rflags_vm(self) -> bool:
            """Virtual 8086 mode."""
        @property
        def rflags_ac(self) -> bool:
            """Alignment check, or access to user pages allowed."""
        @property
        def rflags_vif(self) -> bool:
            """Virtual interrupt flag."""
        @property
        def rflags_vip(self) -> bool:
            """Virtual interrupt pending."""
        @property
        def rflags_id(self) -> bool:
            """CPUID can be used."""
        @property
        def rflags_iopl(self) -> int:
            """I/O privilege level, for PV the virtual one."""
        @property
        def cpl(self) -> int:
            """Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
            user alike; 1 is the kernel of a 32-bit guest.
            """
    class UserRegs32(Struct):
        """General registers of a vCPU of a 32-bit guest, 68 octets."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        ebx: int
        """Register EBX."""
        ecx: int
        """Register ECX."""
        edx: int
        """Register EDX. When a guest suspends, vCPU 0 has the frame of its start
        info page here (MFN; a libxc image has a PFN).
        """
        esi: int
        """Register ESI."""
        edi: int
        """Register EDI."""
        ebp: int
        """Register EBP."""
        eax: int
        """Register EAX."""
        error_code: int
        """Private to Xen."""
        entry_vector: int
        """Private to Xen."""
        eip: int
        """Instruction pointer."""
        cs: int
        """Code segment selector."""
        saved_upcall_mask: int
        """Not 0 if events are masked for the vCPU."""
        pad0: int
        """Padding."""
        eflags: int
        """Flags register."""
        esp: int
        """Stack pointer."""
        ss: int
        """Stack segment selector."""
        pad1: int
        """Padding."""
        es: int
        """ES selector."""
        pad2: int
        """Padding."""
        ds: int
        """DS selector."""
        pad3: int
        """Padding."""
        fs: int
        """FS selector."""
        pad4: int
        """Padding."""
        gs: int
        """GS selector."""
        pad5: int
        """Padding."""
        @property
        def eflags_cf(self) -> bool:
            """Carry."""
        @property
        def eflags_pf(self) -> bool:
            """Parity."""
        @property
        def eflags_af(self) -> bool:
            """Auxiliary carry."""
        @property
        def eflags_zf(self) -> bool:
            """Zero."""
        @property
        def eflags_sf(self) -> bool:
            """Sign."""
        @property
        def eflags_tf(self) -> bool:
            """Trap after each instruction."""
        @property
        def eflags_if(self) -> bool:
            """Interrupts on; for PV the inverse of `saved_upcall_mask`."""
        @property
        def eflags_df(self) -> bool:
            """Direction of string instructions."""
        @property
        def eflags_of(self) -> bool:
            """Overflow."""
        @property
        def eflags_nt(self) -> bool:
            """Nested task."""
        @property
        def eflags_rf(self) -> bool:
            """Resume, one instruction without debug faults."""
        @property
        def eflags_vm(self) -> bool:
            """Virtual 8086 mode."""
        @property
        def eflags_ac(self) -> bool:
            """Alignment check, or access to user pages allowed."""
        @property
        def eflags_vif(self) -> bool:
            """Virtual interrupt flag."""
        @property
        def eflags_vip(self) -> bool:
            """Virtual interrupt pending."""
        @property
        def eflags_id(self) -> bool:
            """CPUID can be used."""
        @property
        def eflags_iopl(self) -> int:
            """I/O privilege level, for PV the virtual one."""
        @property
        def cpl(self) -> int:
            """Privilege level that the vCPU ran at: 3 in 64-bit guests, kernel and
            user alike; 1 is the kernel of a 32-bit guest.
            """
    class TrapInfo64(Struct):
        """Handler of one exception or software interrupt, 64-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vector: int
        """Vector; equals the place in the table, or is 0 in an unused entry."""
        flags: int
        """Privilege level and event masking."""
        cs: int
        """Code segment of the handler."""
        padding: bytes
        """Padding that the compiler inserts."""
        address: int
        """Address of the handler; 0 if there is none."""
        @property
        def dpl(self) -> int:
            """Privilege level from which software may raise the trap."""
        @property
        def clears_if(self) -> bool:
            """The handler is entered with events masked."""
    class TrapInfo32(Struct):
        """Handler of one exception or software interrupt, 32-bit guest."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vector: int
        """Vector; equals the place in the table, or is 0 in an unused entry."""
        flags: int
        """Privilege level and event masking."""
        cs: int
        """Code segment of the handler."""
        address: int
        """Address of the handler; 0 if there is none."""
        @property
        def dpl(self) -> int:
            """Privilege level from which software may raise the trap."""
        @property
        def clears_if(self) -> bool:
            """The handler is entered with events masked."""
    class ExtendedContext(Struct):
        """Callbacks for 32-bit system calls, and machine check state. Xen 4.6 to
        4.9 writes 56 octets, later ones 64; the interface allows 128.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu: int
        """Number of the vCPU, as in the record."""
        len_context: int
        """Size of this structure in octets."""
        syscall32_callback_eip: int
        """Address that SYSCALL from 32-bit code enters."""
        sysenter_callback_eip: int
        """Address that SYSENTER enters."""
        syscall32_callback_cs: int
        """Code segment for SYSCALL from 32-bit code."""
        sysenter_callback_cs: int
        """Code segment for SYSENTER."""
        syscall32_disables_events: int
        """Not 0 if SYSCALL from 32-bit code masks events."""
        sysenter_disables_events: int
        """Not 0 if SYSENTER masks events."""
        padding: bytes
        """Padding that the compiler inserts."""
        mcg_cap: int
        """Machine check capabilities."""
        mci_ctl2_bank0: int
        """Control 2 register of machine check bank 0."""
        mci_ctl2_bank1: int
        """Control 2 register of machine check bank 1."""
        mcg_ext_ctl: int
        """Extended machine check control (Xen 4.10 and later)."""
        trailing: bytes
        """Fields of a version that is not known here (opaque)."""
        @property
        def mcg_num_banks(self) -> int | None:
            """Number of machine check banks."""
        @property
        def mcg_ctl_p(self) -> bool | None:
            """MCG_CTL exists."""
        @property
        def mcg_ext_p(self) -> bool | None:
            """Extended machine check registers exist."""
        @property
        def mcg_cmci_p(self) -> bool | None:
            """Corrected errors can raise interrupts."""
        @property
        def mcg_tes_p(self) -> bool | None:
            """Error status is threshold based."""
        @property
        def mcg_ser_p(self) -> bool | None:
            """Software can recover from errors."""
        @property
        def mcg_lmce_p(self) -> bool | None:
            """Local machine checks exist."""
    class XsaveContext(Struct):
        """Extended processor state, `xcr0` and what came into use so far before the
        XSAVE area.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        xcr0: int
        """Extended control register 0, which components the guest has on."""
        xcr0_accum: int
        """All components that the guest ever had on."""
        area: X86Xsave
        """The XSAVE area, in the standard form; nothing if only the two words
        above were stored.
        """
        @property
        def xcr0_x87(self) -> bool:
            """x87 registers."""
        @property
        def xcr0_sse(self) -> bool:
            """XMM registers."""
        @property
        def xcr0_ymm(self) -> bool:
            """Upper halves of the YMM registers."""
        @property
        def xcr0_bndregs(self) -> bool:
            """MPX bound registers."""
        @property
        def xcr0_bndcsr(self) -> bool:
            """MPX configuration."""
        @property
        def xcr0_opmask(self) -> bool:
            """AVX-512 mask registers."""
        @property
        def xcr0_zmm(self) -> bool:
            """Upper halves of ZMM0 to ZMM15."""
        @property
        def xcr0_hi_zmm(self) -> bool:
            """ZMM16 to ZMM31."""
        @property
        def xcr0_pkru(self) -> bool:
            """Protection key rights."""
        @property
        def xcr0_tile_cfg(self) -> bool:
            """AMX tile configuration."""
        @property
        def xcr0_tile_data(self) -> bool:
            """AMX tiles."""
        @property
        def xcr0_lwp(self) -> bool:
            """AMD lightweight profiling."""
        @property
        def xcr0_accum_x87(self) -> bool:
            """x87 registers."""
        @property
        def xcr0_accum_sse(self) -> bool:
            """XMM registers."""
        @property
        def xcr0_accum_ymm(self) -> bool:
            """Upper halves of the YMM registers."""
        @property
        def xcr0_accum_bndregs(self) -> bool:
            """MPX bound registers."""
        @property
        def xcr0_accum_bndcsr(self) -> bool:
            """MPX configuration."""
        @property
        def xcr0_accum_opmask(self) -> bool:
            """AVX-512 mask registers."""
        @property
        def xcr0_accum_zmm(self) -> bool:
            """Upper halves of ZMM0 to ZMM15."""
        @property
        def xcr0_accum_hi_zmm(self) -> bool:
            """ZMM16 to ZMM31."""
        @property
        def xcr0_accum_pkru(self) -> bool:
            """Protection key rights."""
        @property
        def xcr0_accum_tile_cfg(self) -> bool:
            """AMX tile configuration."""
        @property
        def xcr0_accum_tile_data(self) -> bool:
            """AMX tiles."""
        @property
        def xcr0_accum_lwp(self) -> bool:
            """AMD lightweight profiling."""
    class Msr(Struct):
        """One model specific register of a vCPU."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        index: XenPvVcpu.MsrIndex | int
        """Number of the register."""
        reserved: int
        """Reserved, 0."""
        value: int
        """Value of the register."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
