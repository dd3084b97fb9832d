meta:
  id: xen_shared_info
  title: Page that a Xen x86 guest shares with the hypervisor
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
doc: |
  The shared info page in its two layouts: `shared_info_64` for 64-bit guests,
  `shared_info_32` for 32-bit guests. The page does not tell which it is;
  `X86_PV_INFO` does. Both layouts leave the rest of the page unused.
doc-ref: xen/include/public/xen.h, struct shared_info
types:
  shared_info_64:
    doc: Shared info page of a 64-bit guest, words of 8 octets.
    doc-ref: xen/include/public/xen.h, struct shared_info
    -orig-id: shared_info
    -webide-representation: 'max_pfn={arch.max_pfn:hex} wc={wall_clock_sec:dec}s'
    seq:
      - id: vcpus
        -orig-id: vcpu_info
        type: vcpu_info_64
        repeat: expr
        repeat-expr: 32
        doc: |
          What Xen and each vCPU tell each other, for the first 32 vCPUs. A
          vCPU that registered a page of its own has its live data there.
      - id: evtchn_pending
        type: u8
        repeat: expr
        repeat-expr: 64
        doc: |
          Pending bit of each event channel: bit n % 64 of word n / 64. Not
          used if the guest switched to the FIFO event channels.
      - id: evtchn_mask
        type: u8
        repeat: expr
        repeat-expr: 64
        doc: |
          Mask bit of each event channel, in the same order; a masked channel
          causes no upcall.
      - id: wc_version
        type: u4
        doc: |
          Version of the wall clock fields; odd while they are being changed.
      - id: wc_sec
        type: u4
        doc: |
          Wall clock time in seconds since 1970 at the guest's system time 0,
          low 32 bits.
      - id: wc_nsec
        type: u4
        doc: Nanoseconds that belong to the wall clock time.
      - id: wc_sec_hi
        type: u4
        doc: High 32 bits of the wall clock seconds.
      - id: arch
        type: arch_shared_info_64
        doc: The part that is specific to x86.
      - id: unused
        size-eos: true
        doc: |
          Rest of the page, 960 octets (opaque, no layout exists). Nothing
          follows where only the structure is stored and not the page.
    instances:
      wall_clock_sec:
        value: (wc_sec_hi.as<u8> * 0x100000000 + wc_sec).as<u8>
        doc: Wall clock time in seconds since 1970.
  shared_info_32:
    doc: Shared info page of a 32-bit guest, words of 4 octets.
    doc-ref: xen/include/public/xen.h, struct shared_info
    -orig-id: compat_shared_info
    -webide-representation: 'max_pfn={arch.max_pfn:hex} wc={wall_clock_sec:dec}s'
    seq:
      - id: vcpus
        -orig-id: vcpu_info
        type: vcpu_info_32
        repeat: expr
        repeat-expr: 32
        doc: |
          What Xen and each vCPU tell each other, for the first 32 vCPUs. A
          vCPU that registered a page of its own has its live data there.
      - id: evtchn_pending
        type: u4
        repeat: expr
        repeat-expr: 32
        doc: |
          Pending bit of each event channel: bit n % 32 of word n / 32. Not
          used if the guest switched to the FIFO event channels.
      - id: evtchn_mask
        type: u4
        repeat: expr
        repeat-expr: 32
        doc: |
          Mask bit of each event channel, in the same order; a masked channel
          causes no upcall.
      - id: wc_version
        type: u4
        doc: |
          Version of the wall clock fields; odd while they are being changed.
      - id: wc_sec
        type: u4
        doc: |
          Wall clock time in seconds since 1970 at the guest's system time 0,
          low 32 bits.
      - id: wc_nsec
        type: u4
        doc: Nanoseconds that belong to the wall clock time.
      - id: arch
        type: arch_shared_info_32
        doc: The part that is specific to x86.
      - id: unused
        size-eos: true
        doc: |
          Rest of the page, 1752 octets (opaque, no layout exists). Nothing
          follows where only the structure is stored and not the page.
    instances:
      wall_clock_sec:
        value: (arch.wc_sec_hi.as<u8> * 0x100000000 + wc_sec).as<u8>
        doc: Wall clock time in seconds since 1970.
  vcpu_info_64:
    doc: Per-vCPU part of the shared info page, 64-bit guest.
    doc-ref: xen/include/public/xen.h, struct vcpu_info
    -orig-id: vcpu_info
    -webide-representation: 'pending={evtchn_upcall_pending:dec} mask={evtchn_upcall_mask:dec} {time}'
    seq:
      - id: evtchn_upcall_pending
        type: u1
        doc: Not 0 if an event upcall is pending for the vCPU.
      - id: evtchn_upcall_mask
        type: u1
        doc: Not 0 if the vCPU does not want upcalls now (PV).
      - id: padding
        size: 6
        doc: Padding that the compiler inserts.
      - id: evtchn_pending_sel
        type: u8
        doc: |
          One bit for each word of `evtchn_pending` that has bits for this
          vCPU.
      - id: cr2
        -orig-id: arch.cr2
        type: u8
        doc: Address of the last page fault, as the PV guest's CR2.
      - id: arch_pad
        -orig-id: arch.pad
        type: u8
        doc: Padding up to 64 octets for the structure.
      - id: time
        type: vcpu_time_info
        doc: How to compute the system time from the TSC.
  vcpu_info_32:
    doc: Per-vCPU part of the shared info page, 32-bit guest.
    doc-ref: xen/include/public/xen.h, struct vcpu_info
    -orig-id: compat_vcpu_info
    -webide-representation: 'pending={evtchn_upcall_pending:dec} mask={evtchn_upcall_mask:dec} {time}'
    seq:
      - id: evtchn_upcall_pending
        type: u1
        doc: Not 0 if an event upcall is pending for the vCPU.
      - id: evtchn_upcall_mask
        type: u1
        doc: Not 0 if the vCPU does not want upcalls now (PV).
      - id: padding
        size: 2
        doc: Padding that the compiler inserts.
      - id: evtchn_pending_sel
        type: u4
        doc: |
          One bit for each word of `evtchn_pending` that has bits for this
          vCPU.
      - id: cr2
        -orig-id: arch.cr2
        type: u4
        doc: Address of the last page fault, as the PV guest's CR2.
      - id: arch_pad
        -orig-id: arch.pad
        type: u4
        repeat: expr
        repeat-expr: 5
        doc: Padding up to 64 octets for the structure.
      - id: time
        type: vcpu_time_info
        doc: How to compute the system time from the TSC.
  vcpu_time_info:
    doc: |
      Paravirtual clock of a vCPU. The time is
      `system_time + ((tsc - tsc_timestamp) * 2^tsc_shift * tsc_to_system_mul) / 2^32`
      nanoseconds.
    doc-ref: xen/include/public/xen.h, struct vcpu_time_info
    -orig-id: vcpu_time_info
    -webide-representation: 'v{version:dec} {system_time:dec}ns at tsc {tsc_timestamp:dec}'
    seq:
      - id: version
        type: u4
        doc: Version of the fields; odd while they are being changed.
      - id: pad0
        type: u4
        doc: Padding.
      - id: tsc_timestamp
        type: u8
        doc: TSC value when the fields were last set.
      - id: system_time
        type: u8
        doc: Time since the guest's start at that moment, in nanoseconds.
      - id: tsc_to_system_mul
        type: u4
        doc: |
          Factor from shifted TSC ticks to nanoseconds, in units of 2^-32.
      - id: tsc_shift
        type: s1
        doc: |
          Power of two that the TSC difference is multiplied with first;
          negative to divide.
      - id: flags
        type: u1
        doc: Properties of the clock, `XEN_PVCLOCK_*`; padding before Xen 4.7.
      - id: pad1
        size: 2
        doc: Padding.
    instances:
      is_being_changed:
        value: version % 2 == 1
        doc: True if the fields were caught in the middle of a change.
        -part-of: version
      tsc_stable:
        -orig-id: XEN_PVCLOCK_TSC_STABLE_BIT
        value: flags & 0x1 != 0
        doc: The TSC runs alike on all CPUs, vCPUs never disagree on the time.
        -flag-of: flags
      guest_stopped:
        -orig-id: XEN_PVCLOCK_GUEST_STOPPED
        value: flags & 0x2 != 0
        doc: The guest was stopped by the host.
        -flag-of: flags
  arch_shared_info_64:
    doc: x86 part of the shared info page, 64-bit guest.
    doc-ref: xen/include/public/arch-x86/xen.h, struct arch_shared_info
    -orig-id: arch_shared_info
    -webide-representation: 'max_pfn={max_pfn:hex} p2m at {p2m_vaddr:hex}'
    seq:
      - id: max_pfn
        type: u8
        doc: Number of entries in the guest's physical-to-machine table.
      - id: pfn_to_mfn_frame_list_list
        type: u8
        doc: |
          Frame that holds the top of the three-level P2M tree: 0 if not set
          up, all ones if the guest has the linear table only. The receiver of
          a libxc image sets it to 0.
      - id: nmi_reason
        type: u8
        doc: Reason of the last NMI.
      - id: p2m_cr3
        type: u8
        doc: |
          CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
          there is no linear P2M table.
      - id: p2m_vaddr
        type: u8
        doc: Virtual address of the linear P2M table.
      - id: p2m_generation
        type: u8
        doc: |
          Counted up by the guest before and after each change of the linear
          P2M table's mapping.
    instances:
      nmi_io_error:
        -orig-id: XEN_NMIREASON_io_error
        value: nmi_reason & 0x1 != 0
        doc: The NMI came from an I/O check error.
        -flag-of: nmi_reason
      nmi_pci_serr:
        -orig-id: XEN_NMIREASON_pci_serr
        value: nmi_reason & 0x2 != 0
        doc: The NMI came from a PCI SERR, on old hardware a memory parity error.
        -flag-of: nmi_reason
      nmi_unknown:
        -orig-id: XEN_NMIREASON_unknown
        value: nmi_reason & 0x4 != 0
        doc: The hardware did not tell where the NMI came from.
        -flag-of: nmi_reason
      p2m_is_being_changed:
        value: p2m_generation % 2 == 1
        doc: True if the linear P2M table was being remapped.
        -part-of: p2m_generation
  arch_shared_info_32:
    doc: x86 part of the shared info page, 32-bit guest.
    doc-ref: xen/include/public/arch-x86/xen.h, struct arch_shared_info
    -orig-id: compat_arch_shared_info
    -webide-representation: 'max_pfn={max_pfn:hex} p2m at {p2m_vaddr:hex}'
    seq:
      - id: max_pfn
        type: u4
        doc: Number of entries in the guest's physical-to-machine table.
      - id: pfn_to_mfn_frame_list_list
        type: u4
        doc: |
          Frame that holds the top of the three-level P2M tree: 0 if not set
          up, all ones if the guest has the linear table only. The receiver of
          a libxc image sets it to 0.
      - id: nmi_reason
        type: u4
        doc: Reason of the last NMI.
      - id: p2m_cr3
        type: u4
        doc: |
          CR3 value of the address space in which `p2m_vaddr` is valid; 0 if
          there is no linear P2M table.
      - id: p2m_vaddr
        type: u4
        doc: Virtual address of the linear P2M table.
      - id: p2m_generation
        type: u4
        doc: |
          Counted up by the guest before and after each change of the linear
          P2M table's mapping.
      - id: wc_sec_hi
        type: u4
        doc: |
          High 32 bits of the wall clock seconds; 32-bit guests have them
          here.
    instances:
      nmi_io_error:
        -orig-id: XEN_NMIREASON_io_error
        value: nmi_reason & 0x1 != 0
        doc: The NMI came from an I/O check error.
        -flag-of: nmi_reason
      nmi_pci_serr:
        -orig-id: XEN_NMIREASON_pci_serr
        value: nmi_reason & 0x2 != 0
        doc: The NMI came from a PCI SERR, on old hardware a memory parity error.
        -flag-of: nmi_reason
      nmi_unknown:
        -orig-id: XEN_NMIREASON_unknown
        value: nmi_reason & 0x4 != 0
        doc: The hardware did not tell where the NMI came from.
        -flag-of: nmi_reason
      p2m_is_being_changed:
        value: p2m_generation % 2 == 1
        doc: True if the linear P2M table was being remapped.
        -part-of: p2m_generation
