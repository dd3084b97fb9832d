# This is a generated file! Please edit the source .ksy files and run the compile step
from enum import IntEnum
from typing import Any

from luformat_ksy._struct import Struct
from luformat_ksy.xen_pv_vcpu import XenPvVcpu
from luformat_ksy.xen_shared_info import XenSharedInfo

class XenMigrationRecords(Struct):
    """Bodies of the records that libxc images and live update streams share, one
    type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
    from a substream of exactly its length.

    The `x86_*` bodies are little-endian, as the CPU is. The others follow the
    byte order of the stream, which they take as a parameter.
    """
    class PfnType(IntEnum):
        notab = 0
        """Normal page."""
        l1tab = 1
        """Level 1 page table."""
        l2tab = 2
        """Level 2 page table."""
        l3tab = 3
        """Level 3 page table."""
        l4tab = 4
        """Level 4 page table."""
        l1tab_pin = 9
        """Level 1 page table, pinned."""
        l2tab_pin = 10
        """Level 2 page table, pinned."""
        l3tab_pin = 11
        """Level 3 page table, pinned."""
        l4tab_pin = 12
        """Level 4 page table, pinned."""
        broken = 13
        """Broken page; has no data."""
        xalloc = 14
        """Page that is to be allocated only; has no data."""
        xtab = 15
        """Not a page of the guest (any more); has no data."""
    class TscMode(IntEnum):
        default_mode = 0
        """Emulated only if the host TSC does not fit."""
        always_emulate = 1
        """Always emulated."""
        never_emulate = 2
        """Never emulated."""
        pvrdtscp = 3
        """Not emulated, TSC_AUX tells the incarnation; removed in Xen 4.12."""
    class HvmParam(IntEnum):
        callback_irq = 0
        """How events are delivered to vCPU 0."""
        store_pfn = 1
        """Page of the xenstore ring."""
        store_evtchn = 2
        """Event channel of xenstore."""
        pae_enabled = 4
        """Whether the guest has PAE; deprecated."""
        ioreq_pfn = 5
        """Page of the I/O requests of the default device model."""
        bufioreq_pfn = 6
        """Page of the buffered I/O requests of the default device model."""
        nvram_fd = 7
        """File of the NVRAM (IA-64, up to Xen 4.2)."""
        vhpt_size = 8
        """Size of the hashed page table (IA-64, up to Xen 4.2)."""
        viridian = 9
        """Which Viridian (Hyper-V) features the guest has."""
        timer_mode = 10
        """How missed timer ticks are made up for."""
        hpet_enabled = 11
        """Whether the guest has an HPET."""
        ident_pt = 12
        """Address of the identity page table used while paging is off."""
        dm_domain = 13
        """Domain of the default device model; deprecated."""
        acpi_s_state = 14
        """ACPI sleep state, 0 or 3."""
        vm86_tss = 15
        """Address of the TSS used in real mode."""
        vpt_align = 16
        """Whether periodic timers are aligned to save interrupts."""
        console_pfn = 17
        """Page of the console ring."""
        console_evtchn = 18
        """Event channel of the console."""
        acpi_ioports_location = 19
        """Which of two places the ACPI PM ports are at."""
        memory_event_cr0 = 20
        """Monitoring of CR0; deprecated."""
        memory_event_cr3 = 21
        """Monitoring of CR3; deprecated."""
        memory_event_cr4 = 22
        """Monitoring of CR4; deprecated."""
        memory_event_int3 = 23
        """Monitoring of breakpoints; deprecated."""
        nestedhvm = 24
        """Whether the guest may run guests of its own; deprecated."""
        memory_event_single_step = 25
        """Monitoring of single steps; deprecated."""
        bufioreq_evtchn = 26
        """Event channel of the buffered I/O requests; deprecated."""
        paging_ring_pfn = 27
        """Page of the paging event ring."""
        monitor_ring_pfn = 28
        """Page of the monitor event ring; ACCESS_RING_PFN before Xen 4.6."""
        sharing_ring_pfn = 29
        """Page of the sharing event ring."""
        memory_event_msr = 30
        """Monitoring of MSRs; deprecated."""
        triple_fault_reason = 31
        """Shutdown reason that a triple fault gives."""
        ioreq_server_pfn = 32
        """First page for I/O request servers."""
        nr_ioreq_server_pages = 33
        """Number of pages for I/O request servers."""
        vm_generation_id_addr = 34
        """Address of the VM generation ID."""
        altp2m = 35
        """Who may use alternate physical-to-machine tables."""
        x87_fip_width = 36
        """Width in octets of the saved x87 instruction pointer; 0 lets Xen choose."""
        vm86_tss_sized = 37
        """Address (low half) and size (high half) of the TSS used in real mode."""
        mca_cap = 38
        """Machine check features of the guest."""
    class HvmCallbackType(IntEnum):
        gsi = 0
        """Interrupt of the global number in the low bits; value 0 is none."""
        pci_intx = 1
        """PCI interrupt pin; the low bits name device and pin."""
        vector = 2
        """Interrupt vector in the low 8 bits."""
    class HvmTimerMode(IntEnum):
        delay_for_missed_ticks = 0
        """Missed ticks are delivered late, the guest's time with them."""
        no_delay_for_missed_ticks = 1
        """Missed ticks are delivered late, the time runs on."""
        no_missed_ticks_pending = 2
        """Missed ticks are dropped."""
        one_missed_tick_pending = 3
        """Missed ticks become one late tick."""
    class HvmAltp2mMode(IntEnum):
        disabled = 0
        """Nobody."""
        mixed = 1
        """The guest and tools outside."""
        external = 2
        """Privileged tools outside only."""
        limited = 3
        """The guest, but only VMFUNC and virtualisation exceptions."""
    class ContextType(IntEnum):
        end_of_context = 0
        """No more records."""
        start = 1
        """Says who wrote the context."""
        shared_info = 2
        """The shared info structure."""
        tsc_info = 3
        """How the domain sees the time stamp counter."""
    class EndRecord(Struct):
        """Marks the end of the stream; has no fields."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    class PageData(Struct):
        """Contents of guest pages, as libxc images carry them. A live update leaves
        guest memory in place and needs no such record.
        """
        class PageDescriptor(Struct):
            """Frame number and type of one page."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            raw: int
            """Page type in bits 63:60, reserved bits 59:52, frame number in
            bits 51:0.
            """
            @property
            def pfn(self) -> int:
                """Guest frame number. The Web IDE, whose numbers are exact to 53
                bits only, rounds it if the page type is not 0.
                """
            @property
            def reserved(self) -> int:
                """Reserved bits, 0."""
            @property
            def page_type(self) -> XenMigrationRecords.PfnType | int:
                """What the page is."""
            @property
            def has_data(self) -> bool:
                """True if the page's contents follow in `pages`."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        count: int
        """Number of pages that the record describes; at least 1."""
        reserved: int
        """Reserved, 0."""
        pfns: list[XenMigrationRecords.PageData.PageDescriptor]
        """Frame number and type of each page."""
        @property
        def num_pages(self) -> int:
            """Number of page contents that follow. It should equal the number of
            descriptors whose page has data.
            """
        @property
        def pages(self) -> list[bytes]:
            """Contents of the pages that have data, in the order of `pfns`
            (opaque: guest memory). Not read until asked for.
            """
        @property
        def trailing(self) -> bytes:
            """What follows the last whole page (opaque); empty in an undamaged
            record.
            """
    class X86PvInfo(Struct):
        """Word width and page table depth of a PV guest; the first PV record."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        guest_width: int
        """Width of the guest's words in octets, 4 or 8."""
        pt_levels: int
        """Levels of the guest's page tables, 3 or 4."""
        reserved: bytes
        """Reserved, 0."""
    class X86PvP2mFrames(Struct):
        """Where a PV guest keeps its physical-to-machine table."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        start_pfn: int
        """First frame number that the listed part of the table describes."""
        end_pfn: int
        """Last frame number that the listed part of the table describes."""
        p2m_pfns: list[int]
        """Frames that hold the table, from the one with the entry of
        `start_pfn` to the one with the entry of `end_pfn`. A frame holds
        512 entries of a 64-bit guest, 1024 of a 32-bit guest.
        """
        trailing: bytes
        """Rest that is no whole entry (opaque); only in a damaged record."""
    class X86PvVcpuBasic(Struct):
        """Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
        CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
        live update stream they are MFNs.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_id: int
        """Number of the vCPU."""
        reserved: int
        """Reserved, 0."""
        context: XenPvVcpu.GuestContext32 | XenPvVcpu.GuestContext64 | bytes
        """The context; its length tells 64-bit guests (5168 octets) from
        32-bit ones (2800). Any other length has no layout and stays octets.
        """
        @property
        def len_context(self) -> int:
            """Length of the context in octets."""
    class X86PvVcpuExtended(Struct):
        """Callbacks and machine check state of a PV vCPU."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_id: int
        """Number of the vCPU."""
        reserved: int
        """Reserved, 0."""
        context: XenPvVcpu.ExtendedContext
        """The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
        without it, which receivers ignore.
        """
    class X86PvVcpuXsave(Struct):
        """Extended processor state of a PV vCPU."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_id: int
        """Number of the vCPU."""
        reserved: int
        """Reserved, 0."""
        context: XenPvVcpu.XsaveContext
        """The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
        without it, which receivers ignore.
        """
    class X86PvVcpuMsrs(Struct):
        """Model specific registers of a PV vCPU."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        vcpu_id: int
        """Number of the vCPU."""
        reserved: int
        """Reserved, 0."""
        msrs: list[XenPvVcpu.Msr]
        """The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
        record without any, which receivers ignore.
        """
        trailing: bytes
        """Rest that is no whole entry (opaque); only in a damaged record."""
    class SharedInfo(Struct):
        """The page that a guest shares with Xen."""
        def __init__(self, guest_width: int, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        guest_width: int
        """Width of the guest's words in octets, which the record does not
        tell: 4 chooses the 32-bit layout, all else the 64-bit one.
        """
        info: XenSharedInfo.SharedInfo32 | XenSharedInfo.SharedInfo64 | bytes
        """The page, 4096 octets."""
    class X86TscInfo(Struct):
        """How the domain sees the time stamp counter."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        mode: XenMigrationRecords.TscMode | int
        """When reads of the TSC are emulated."""
        khz: int
        """Frequency of the TSC in kHz; 0 if the TSC is not emulated."""
        nsec: int
        """Time since the domain's start in nanoseconds."""
        incarnation: int
        """How often the TSC was set, as each migration does."""
        reserved: int
        """Reserved, 0."""
    class HvmParams(Struct):
        """HVM parameters of a domain."""
        class HvmParamEntry(Struct):
            """One parameter."""
            def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
            index: XenMigrationRecords.HvmParam | int
            """Which parameter."""
            value: int
            """Its value."""
            @property
            def callback_type(self) -> XenMigrationRecords.HvmCallbackType | int | None:
                """How events are delivered to vCPU 0."""
            @property
            def timer_mode(self) -> XenMigrationRecords.HvmTimerMode | int | None:
                """How timer ticks are made up for that the guest missed."""
            @property
            def altp2m_mode(self) -> XenMigrationRecords.HvmAltp2mMode | int | None:
                """Who may use alternate physical-to-machine tables."""
            @property
            def viridian_base_freq(self) -> bool | None:
                """Base set of Viridian features, with the timer frequency MSRs."""
            @property
            def viridian_no_freq(self) -> bool | None:
                """The timer frequency MSRs are left out."""
            @property
            def viridian_time_ref_count(self) -> bool | None:
                """The partition reference time counter."""
            @property
            def viridian_reference_tsc(self) -> bool | None:
                """The reference TSC page."""
            @property
            def viridian_hcall_remote_tlb_flush(self) -> bool | None:
                """TLB flushes of other vCPUs are hypercalls."""
            @property
            def viridian_apic_assist(self) -> bool | None:
                """The APIC assist page."""
            @property
            def viridian_crash_ctl(self) -> bool | None:
                """The crash MSRs."""
            @property
            def viridian_synic(self) -> bool | None:
                """The synthetic interrupt controller."""
            @property
            def viridian_stimer(self) -> bool | None:
                """The synthetic timers."""
            @property
            def viridian_hcall_ipi(self) -> bool | None:
                """Interrupts between vCPUs are hypercalls."""
            @property
            def viridian_ex_processor_masks(self) -> bool | None:
                """Processor masks beyond 64 vCPUs."""
            @property
            def viridian_no_vp_limit(self) -> bool | None:
                """The guest may have more than 64 vCPUs."""
            @property
            def viridian_cpu_hotplug(self) -> bool | None:
                """vCPUs can be added at run time."""
            @property
            def mca_cap_lmce(self) -> bool | None:
                """The guest has local machine check exceptions."""
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        count: int
        """Number of parameters; 0 is possible from Xen 4.6 to 4.8."""
        reserved: int
        """Reserved, 0."""
        params: list[XenMigrationRecords.HvmParams.HvmParamEntry]
        """The parameters, only those that are not 0."""
        trailing: bytes
        """What follows the counted parameters (opaque); only in a damaged
        record.
        """
    class Toolstack(Struct):
        """Data of a toolstack that libxc does not look into. The record was used
        during development only and must not appear.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        data: bytes
        """The data (opaque, no layout was ever published)."""
    class Verify(Struct):
        """Marks that all memory was sent and is sent once more to be compared; has
        no fields.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    class Checkpoint(Struct):
        """Marks that the records so far make up a consistent state; has no fields."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    class CheckpointDirtyPfnList(Struct):
        """Pages that a COLO secondary made dirty. It goes from the secondary to the
        primary, never into an image.
        """
        def __init__(self, host_is_be: bool, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        host_is_be: bool
        """True if the stream was written by a big-endian host."""
        pfns: list[int]
        """Guest frame numbers, in no order."""
        trailing: bytes
        """Rest that is no whole entry (opaque); only in a damaged record."""
    class StaticDataEnd(Struct):
        """Marks the end of the data that does not change over a domain's life
        (stream version 3); has no fields.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    class X86CpuidPolicy(Struct):
        """CPUID leaves that the domain sees (stream version 3)."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        leaves: list[XenMigrationRecords.CpuidLeaf]
        """The leaves, at least one."""
        trailing: bytes
        """Rest that is no whole leaf (opaque); only in a damaged record."""
    class CpuidLeaf(Struct):
        """What the CPUID instruction returns for one leaf."""
        class Leaf1Edx(IntEnum):
            fpu = 0
            """x87 on the chip."""
            vme = 1
            """Virtual 8086 mode enhancements."""
            de = 2
            """Debugging extensions."""
            pse = 3
            """Pages of 4 MiB."""
            tsc = 4
            """Time stamp counter."""
            msr = 5
            """RDMSR and WRMSR."""
            pae = 6
            """Physical address extension."""
            mce = 7
            """Machine check exception."""
            cx8 = 8
            """CMPXCHG8B."""
            apic = 9
            """Local APIC."""
            sep = 11
            """SYSENTER and SYSEXIT."""
            mtrr = 12
            """Memory type range registers."""
            pge = 13
            """Global pages."""
            mca = 14
            """Machine check architecture."""
            cmov = 15
            """Conditional moves."""
            pat = 16
            """Page attribute table."""
            pse36 = 17
            """Pages of 4 MiB above 4 GiB."""
            psn = 18
            """Serial number of the processor."""
            clflush = 19
            """CLFLUSH."""
            ds = 21
            """Debug store."""
            acpi = 22
            """Thermal monitor and clock modulation registers."""
            mmx = 23
            """MMX."""
            fxsr = 24
            """FXSAVE and FXRSTOR."""
            sse = 25
            """SSE."""
            sse2 = 26
            """SSE2."""
            ss = 27
            """Self snoop."""
            htt = 28
            """The package may have several logical processors."""
            tm = 29
            """Thermal monitor."""
            pbe = 31
            """Pending break enable."""
        class Leaf1Ecx(IntEnum):
            sse3 = 0
            """SSE3."""
            pclmulqdq = 1
            """PCLMULQDQ."""
            dtes64 = 2
            """Debug store in 64 bits."""
            monitor = 3
            """MONITOR and MWAIT."""
            dscpl = 4
            """Debug store qualified by privilege."""
            vmx = 5
            """Virtual machine extensions."""
            smx = 6
            """Safer mode extensions."""
            est = 7
            """Enhanced SpeedStep."""
            tm2 = 8
            """Thermal monitor 2."""
            ssse3 = 9
            """SSSE3."""
            sdbg = 11
            """Silicon debug."""
            fma = 12
            """Fused multiply and add."""
            cx16 = 13
            """CMPXCHG16B."""
            xtpr = 14
            """Control of task priority messages."""
            pdcm = 15
            """Performance and debug capability register."""
            pcid = 17
            """Process context identifiers."""
            dca = 18
            """Direct cache access."""
            sse4_1 = 19
            """SSE4.1."""
            sse4_2 = 20
            """SSE4.2."""
            x2apic = 21
            """x2APIC."""
            movbe = 22
            """MOVBE."""
            popcnt = 23
            """POPCNT."""
            tsc_deadline = 24
            """TSC deadline mode of the APIC timer."""
            aesni = 25
            """AES instructions."""
            xsave = 26
            """XSAVE and XGETBV."""
            osxsave = 27
            """The guest has enabled XSAVE (a copy of CR4)."""
            avx = 28
            """AVX."""
            f16c = 29
            """Conversion of half precision."""
            rdrand = 30
            """RDRAND."""
            hypervisor = 31
            """A hypervisor is there."""
        class Leaf7Ebx(IntEnum):
            fsgsbase = 0
            """RDFSBASE and its kin."""
            tsc_adjust = 1
            """TSC_ADJUST register."""
            sgx = 2
            """Software guard extensions."""
            bmi1 = 3
            """Bit manipulation, first group."""
            hle = 4
            """Hardware lock elision."""
            avx2 = 5
            """AVX2."""
            fdp_excp_only = 6
            """x87 data pointer changes on exceptions only."""
            smep = 7
            """Supervisor mode execution prevention."""
            bmi2 = 8
            """Bit manipulation, second group."""
            erms = 9
            """Enhanced REP MOVSB and STOSB."""
            invpcid = 10
            """INVPCID."""
            rtm = 11
            """Restricted transactional memory."""
            pqm = 12
            """Platform quality of service monitoring."""
            no_fpu_sel = 13
            """x87 segment selectors are not saved."""
            mpx = 14
            """Memory protection extensions."""
            pqe = 15
            """Platform quality of service enforcement."""
            avx512f = 16
            """AVX-512 foundation."""
            avx512dq = 17
            """AVX-512 double and quad words."""
            rdseed = 18
            """RDSEED."""
            adx = 19
            """ADCX and ADOX."""
            smap = 20
            """Supervisor mode access prevention."""
            avx512_ifma = 21
            """AVX-512 integer fused multiply and add."""
            clflushopt = 23
            """CLFLUSHOPT."""
            clwb = 24
            """CLWB."""
            proc_trace = 25
            """Processor trace."""
            avx512pf = 26
            """AVX-512 prefetch."""
            avx512er = 27
            """AVX-512 exponential and reciprocal."""
            avx512cd = 28
            """AVX-512 conflict detection."""
            sha = 29
            """SHA instructions."""
            avx512bw = 30
            """AVX-512 bytes and words."""
            avx512vl = 31
            """AVX-512 vector length."""
        class Leaf7Ecx(IntEnum):
            prefetchwt1 = 0
            """PREFETCHWT1."""
            avx512_vbmi = 1
            """AVX-512 vector byte manipulation."""
            umip = 2
            """User mode instruction prevention."""
            pku = 3
            """Protection keys of user pages."""
            ospke = 4
            """The guest has enabled protection keys (a copy of CR4)."""
            waitpkg = 5
            """TPAUSE, UMONITOR and UMWAIT."""
            avx512_vbmi2 = 6
            """AVX-512 vector byte manipulation, second group."""
            cet_ss = 7
            """Shadow stacks."""
            gfni = 8
            """Galois field instructions."""
            vaes = 9
            """AES on vectors."""
            vpclmulqdq = 10
            """PCLMULQDQ on vectors."""
            avx512_vnni = 11
            """AVX-512 neural network instructions."""
            avx512_bitalg = 12
            """AVX-512 bit algorithms."""
            avx512_vpopcntdq = 14
            """AVX-512 population count."""
            la57 = 16
            """Page tables of five levels."""
            rdpid = 22
            """RDPID."""
            cldemote = 25
            """CLDEMOTE."""
            movdiri = 27
            """MOVDIRI."""
            movdir64b = 28
            """MOVDIR64B."""
            enqcmd = 29
            """ENQCMD."""
            pks = 31
            """Protection keys of supervisor pages."""
        class Leaf7Edx(IntEnum):
            avx512_4vnniw = 2
            """AVX-512 neural network instructions on four registers."""
            avx512_4fmaps = 3
            """AVX-512 multiply and add on four registers."""
            fsrm = 4
            """Fast short REP MOVSB."""
            avx512_vp2intersect = 8
            """AVX-512 intersection."""
            srbds_ctrl = 9
            """Control of the mitigation of SRBDS."""
            md_clear = 10
            """VERW clears buffers."""
            rtm_always_abort = 11
            """Transactions always abort."""
            tsx_force_abort = 13
            """TSX_FORCE_ABORT register."""
            serialize = 14
            """SERIALIZE."""
            hybrid = 15
            """Processors of several kinds."""
            tsxldtrk = 16
            """Suspending of load tracking."""
            pconfig = 18
            """PCONFIG."""
            arch_lbr = 19
            """Architectural last branch records."""
            cet_ibt = 20
            """Indirect branch tracking."""
            amx_bf16 = 22
            """Tiles of bfloat16."""
            avx512_fp16 = 23
            """AVX-512 half precision."""
            amx_tile = 24
            """Tiles."""
            amx_int8 = 25
            """Tiles of bytes."""
            ibrsb = 26
            """SPEC_CTRL with IBRS, and PRED_CMD with IBPB."""
            stibp = 27
            """SPEC_CTRL with STIBP."""
            l1d_flush = 28
            """FLUSH_CMD register."""
            arch_caps = 29
            """ARCH_CAPABILITIES register."""
            core_caps = 30
            """CORE_CAPABILITIES register."""
            ssbd = 31
            """SPEC_CTRL with SSBD."""
        class Leaf71Eax(IntEnum):
            sha512 = 0
            """SHA-512 instructions."""
            sm3 = 1
            """SM3 instructions."""
            sm4 = 2
            """SM4 instructions."""
            avx_vnni = 4
            """Neural network instructions of AVX."""
            avx512_bf16 = 5
            """AVX-512 bfloat16."""
            lass = 6
            """Linear address space separation."""
            cmpccxadd = 7
            """CMPccXADD."""
            fzrm = 10
            """Fast REP MOVSB of no length."""
            fsrs = 11
            """Fast short REP STOSB."""
            fsrcs = 12
            """Fast short REP CMPSB and SCASB."""
            fred = 17
            """Flexible return and event delivery."""
            lkgs = 18
            """LKGS."""
            wrmsrns = 19
            """WRMSRNS."""
            nmi_src = 20
            """Source of an NMI is reported."""
            amx_fp16 = 21
            """Tiles of half precision."""
            hreset = 22
            """HRESET."""
            avx_ifma = 23
            """Integer fused multiply and add of AVX."""
            lam = 26
            """Linear address masking."""
            msrlist = 27
            """RDMSRLIST and WRMSRLIST."""
        class Leaf72Edx(IntEnum):
            intel_psfd = 0
            """SPEC_CTRL with PSFD."""
            ipred_ctrl = 1
            """SPEC_CTRL with IPRED_DIS."""
            rrsba_ctrl = 2
            """SPEC_CTRL with RRSBA_DIS."""
            ddp_ctrl = 3
            """SPEC_CTRL with DDP_DIS."""
            bhi_ctrl = 4
            """SPEC_CTRL with BHI_DIS_S."""
            mcdt_no = 5
            """No MXCSR configuration dependent timing."""
            uc_lock_dis = 6
            """Disabling of locks on uncached memory."""
            monitor_mitg_no = 7
            """MONITOR needs no mitigation."""
        class LeafD1Eax(IntEnum):
            xsaveopt = 0
            """XSAVEOPT."""
            xsavec = 1
            """XSAVEC."""
            xgetbv1 = 2
            """XGETBV of what is in use."""
            xsaves = 3
            """XSAVES and XRSTORS."""
            xfd = 4
            """Extended feature disable."""
        class Extended1Edx(IntEnum):
            fpu = 0
            """x87 on the chip."""
            vme = 1
            """Virtual 8086 mode enhancements."""
            de = 2
            """Debugging extensions."""
            pse = 3
            """Pages of 4 MiB."""
            tsc = 4
            """Time stamp counter."""
            msr = 5
            """RDMSR and WRMSR."""
            pae = 6
            """Physical address extension."""
            mce = 7
            """Machine check exception."""
            cx8 = 8
            """CMPXCHG8B."""
            apic = 9
            """Local APIC."""
            syscall = 11
            """SYSCALL and SYSRET."""
            mtrr = 12
            """Memory type range registers."""
            pge = 13
            """Global pages."""
            mca = 14
            """Machine check architecture."""
            cmov = 15
            """Conditional moves."""
            pat = 16
            """Page attribute table."""
            pse36 = 17
            """Pages of 4 MiB above 4 GiB."""
            nx = 20
            """Pages that are not executed."""
            mmxext = 22
            """Extensions of MMX."""
            mmx = 23
            """MMX."""
            fxsr = 24
            """FXSAVE and FXRSTOR."""
            ffxsr = 25
            """Fast FXSAVE and FXRSTOR."""
            page1gb = 26
            """Pages of 1 GiB."""
            rdtscp = 27
            """RDTSCP."""
            lm = 29
            """Long mode."""
            amd_3dnowext = 30
            """Extensions of 3DNow!."""
            amd_3dnow = 31
            """3DNow!."""
        class Extended1Ecx(IntEnum):
            lahf_lm = 0
            """LAHF and SAHF in long mode."""
            cmp_legacy = 1
            """HTT means several cores."""
            svm = 2
            """Secure virtual machine."""
            extapic = 3
            """Extended APIC space."""
            cr8_legacy = 4
            """CR8 outside of long mode."""
            lzcnt = 5
            """LZCNT."""
            sse4a = 6
            """SSE4A."""
            misalignsse = 7
            """Misaligned SSE mode."""
            amd_3dnowprefetch = 8
            """PREFETCHW."""
            osvw = 9
            """OS visible workaround registers."""
            ibs = 10
            """Instruction based sampling."""
            xop = 11
            """Extended operations."""
            skinit = 12
            """SKINIT and STGI."""
            wdt = 13
            """Watchdog timer."""
            lwp = 15
            """Lightweight profiling."""
            fma4 = 16
            """FMA of four operands."""
            tce = 17
            """Translation cache extension."""
            nodeid_msr = 19
            """NodeId register."""
            tbm = 21
            """Trailing bit manipulation."""
            topoext = 22
            """Topology leaves."""
            perfctr_core = 23
            """Performance counters of the core."""
            perfctr_nb = 24
            """Performance counters of the north bridge."""
            dbext = 26
            """Breakpoints with address masks."""
            perftsc = 27
            """Performance time stamp counter."""
            perfctr_llc = 28
            """Performance counters of the last cache."""
            monitorx = 29
            """MONITORX and MWAITX."""
            addr_msk_ext = 30
            """Address masks of 32 bits for breakpoints."""
        class Extended7Edx(IntEnum):
            itsc = 8
            """The TSC runs at one rate in all states."""
            efro = 10
            """Read-only MPERF and APERF."""
        class Extended8Ebx(IntEnum):
            clzero = 0
            """CLZERO."""
            rstr_fp_err_ptrs = 2
            """FXRSTOR restores the error pointers."""
            wbnoinvd = 9
            """WBNOINVD."""
            ibpb = 12
            """PRED_CMD with IBPB."""
            ibrs = 14
            """SPEC_CTRL with IBRS."""
            amd_stibp = 15
            """SPEC_CTRL with STIBP."""
            ibrs_always = 16
            """IBRS is preferred always on."""
            stibp_always = 17
            """STIBP is preferred always on."""
            ibrs_fast = 18
            """IBRS is preferred to software."""
            ibrs_same_mode = 19
            """IBRS protects the same mode."""
            no_lmsl = 20
            """EFER has no LMSLE."""
            amd_ppin = 23
            """Protected processor inventory number."""
            amd_ssbd = 24
            """SPEC_CTRL with SSBD."""
            virt_ssbd = 25
            """VIRT_SPEC_CTRL with SSBD."""
            ssb_no = 26
            """No speculative store bypass."""
            cppc = 27
            """Collaborative performance control."""
            psfd = 28
            """SPEC_CTRL with PSFD."""
            btc_no = 29
            """No branch type confusion."""
            ibpb_ret = 30
            """IBPB clears return predictions."""
        class Extended21Eax(IntEnum):
            nnwb = 0
            """No nested data breakpoints."""
            fsgs_nser = 1
            """WRMSR of FS and GS bases does not serialise."""
            lfence_always = 2
            """LFENCE always serialises."""
            smm_page_lock = 3
            """Paging in SMM is locked."""
            null_sel_clears_base = 6
            """A null selector clears its base."""
            upper_address_ignore = 7
            """Upper address ignore."""
            auto_ibrs = 8
            """Automatic IBRS."""
            no_smm_ctl_msr = 9
            """No SMM_CTL register."""
            fast_short_rep_stosb = 10
            """Fast short REP STOSB."""
            fast_short_rep_cmpsb = 11
            """Fast short REP CMPSB."""
            prefetch_ctl_msr = 13
            """Control of prefetching."""
            cpuid_user_dis = 17
            """CPUID faulting."""
            epsf = 18
            """Enhanced predictive store forwarding."""
            fsrsc = 19
            """Fast short REP SCASB."""
            amd_prefetchi = 23
            """PREFETCHI."""
            sbpb = 27
            """PRED_CMD with SBPB."""
            ibpb_brtype = 28
            """IBPB clears branch type predictions."""
            srso_no = 29
            """No speculative return stack overflow."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        leaf: int
        """Leaf number, EAX on input."""
        subleaf: int
        """Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none."""
        eax: int
        """Value returned in EAX."""
        ebx: int
        """Value returned in EBX."""
        ecx: int
        """Value returned in ECX."""
        edx: int
        """Value returned in EDX."""
        @property
        def has_subleaf(self) -> bool:
            """True if the leaf is divided into subleaves."""
        @property
        def max_leaf(self) -> int | None:
            """The last leaf of this range."""
        @property
        def family(self) -> int | None:
            """Family of the processor, the extended part added."""
        @property
        def model(self) -> int | None:
            """Model within the family, the extended part added."""
        @property
        def stepping(self) -> int | None:
            """Revision of the model."""
        @property
        def cache_level(self) -> int | None:
            """Level of the cache that the subleaf describes."""
        @property
        def len_cache(self) -> int | None:
            """Size of the cache in octets: ways, partitions, octets of a line and sets."""
        @property
        def len_xsave(self) -> int | None:
            """Octets of the XSAVE area that what is enabled in XCR0 needs."""
        @property
        def most_xsave(self) -> int | None:
            """Octets of the XSAVE area that all components need."""
        @property
        def physical_bits(self) -> int | None:
            """Width of physical addresses in bits."""
        @property
        def linear_bits(self) -> int | None:
            """Width of linear addresses in bits."""
    class X86MsrPolicy(Struct):
        """Model specific registers that the domain sees (stream version 3)."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        msrs: list[XenMigrationRecords.MsrPolicyEntry]
        """The registers, at least one."""
        trailing: bytes
        """Rest that is no whole entry (opaque); only in a damaged record."""
    class MsrPolicyEntry(Struct):
        """One model specific register of the policy."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        index: XenPvVcpu.MsrIndex | int
        """Number of the register."""
        flags: int
        """Reserved, 0."""
        value: int
        """Value of the register."""
    class DomainContext(Struct):
        """Domain context, the successor that was **proposed** for `SHARED_INFO` and
        `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
        released Xen writes it.
        """
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        records: list[XenMigrationRecords.ContextRecord]
        """Records up to and including the one that ends the context."""
        trailing: bytes
        """What follows the end of the context (opaque); receivers ignore it."""
    class ContextRecord(Struct):
        """One record of a domain context."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        record_type: XenMigrationRecords.ContextType | int
        """What the body is. Unknown types are kept as octets."""
        instance_id: int
        """Which one of several of the same type, as a vCPU number; else 0."""
        len_body: int
        """Length of the body in octets, without header and padding."""
        body: XenMigrationRecords.ContextEnd | XenMigrationRecords.ContextStart | XenMigrationRecords.ContextSharedInfo | XenMigrationRecords.ContextTscInfo | bytes
        """Content of the record."""
        padding: bytes
        """0 to 7 octets of zeros up to a multiple of 8 octets."""
    class ContextEnd(Struct):
        """Ends the context; has no fields."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
    class ContextStart(Struct):
        """First record of a context, says who wrote it."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        xen_major: int
        """Major version of the Xen that saved the domain."""
        xen_minor: int
        """Minor version of the Xen that saved the domain."""
    class ContextSharedInfo(Struct):
        """The shared info structure, without the unused rest of its page."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        flags: int
        """Which layout the structure has."""
        info: XenSharedInfo.SharedInfo32 | XenSharedInfo.SharedInfo64 | bytes
        """The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones."""
        @property
        def is_32bit(self) -> bool:
            """The structure has the layout of 32-bit guests."""
        @property
        def guest_width(self) -> int:
            """Width of the guest's words in octets."""
    class ContextTscInfo(Struct):
        """How the domain sees the time stamp counter."""
        def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
        mode: XenMigrationRecords.TscMode | int
        """When reads of the TSC are emulated."""
        khz: int
        """Frequency of the TSC in kHz."""
        nsec: int
        """Time since the domain's start in nanoseconds."""
        incarnation: int
        """How often the TSC was set."""
    def __init__(self, _io: Any = ..., _parent: Any = ..., _root: Any = ...) -> None: ...
