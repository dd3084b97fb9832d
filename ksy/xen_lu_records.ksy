meta:
  id: xen_lu_records
  title: Xen live update records (bodies)
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
doc: |
  Bodies of the records that exist for live update only. They follow the byte
  order of the host that wrote the stream, which the breadcrumb tells.
doc-ref: docs/specs/live-update-handover.pandoc, Global Records and Domain Specific Records
types:
  lu_version:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The version of the Xen that the system is updating from.
    doc-ref: docs/specs/live-update-handover.pandoc, LU_VERSION
    -orig-id: LU_VERSION
    -webide-representation: 'Xen {xen_major:dec}.{xen_minor:dec}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: xen_major
        type: u4
        doc: Major version of the Xen from which the system is updating.
      - id: xen_minor
        type: u4
        doc: Minor version of the Xen from which the system is updating.
  lu_m2p:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: |
      Where the machine-to-physical table lies in memory, as a scatter/gather
      list. `LU_M2P` lists the native table (8-byte entries), `LU_M2P_COMPAT`
      the one for 32-bit guests (4-byte entries).
    doc-ref: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
    -orig-id: LU_M2P
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: entries
        -orig-id: m2p_page_data
        type: m2p_entry
        repeat: eos
        doc: |
          Chunks of the table in ascending order of the MFNs they describe,
          from MFN 0 unless a discontiguity says otherwise.
    types:
      m2p_entry:
        doc: One chunk of the table, or a discontiguity.
        doc-ref: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
        -webide-representation: 'order {order:dec} at {maddr:hex} gap to {first_mfn:hex}'
        seq:
          - id: page_data
            -orig-id: m2p_page_data
            type: u8
            doc: |
              Address and order in one word: `0x4C000001E` is 1 GiB (order
              0x1E = 30) at `0x4C0000000`.
        instances:
          order:
            value: page_data % 4096
            doc: |
              log2 of the chunk's size in *bytes* (elsewhere in Xen an order
              counts pages); 0 marks a discontiguity.
            -part-of: page_data
          is_discontiguity:
            value: order == 0
            doc: True if the entry is a discontiguity and not a chunk.
          maddr:
            value: (page_data - order).as<u8>
            if: not is_discontiguity
            doc: Machine address of the chunk, in bytes.
            -part-of: page_data
          first_mfn:
            value: (page_data / 4096).as<u8>
            if: is_discontiguity
            doc: The MFN that the next chunk starts with.
            -part-of: page_data
  lu_domain_info:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: |
      General properties needed to create a domain again. It starts the set of
      records that belong to the domain: they carry no domain id, all records
      up to the next `LU_DOMAIN_INFO` or `END` are the domain's.
    doc-ref: docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
    -orig-id: LU_DOMAIN_INFO
    -webide-representation: 'd{domain_id:dec} {domain_type} {max_vcpus:dec} vCPUs'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: domain_type
        -orig-id: type
        type: u4
        enum: domain_type
        -reserved:
          - from: 0
            to: 0
          - from: 3
            to: 0xffffffff
        doc: |
          Kind of the domain; the numbers are those of the libxc domain header.
          0 and 3 to 0xFFFFFFFF are reserved.
      - id: page_shift
        type: u2
        doc: Size of a guest page as a power of two; 12 on x86.
      - id: domain_id
        type: u2
        doc: Domain ID; below 0x7FF0 for a real domain.
      - id: domain_handle
        size: 16
        doc: UUID of the domain, its 16 bytes in the order of the text form.
        -format: uuid
      - id: ssidref
        type: u4
        doc: Security identifier index (XSM).
      - id: flags
        type: u4
        doc: |
          Domain flags, `XEN_DOMCTL_CDF_*` (the specification writes `CTF`,
          which never existed).
      - id: max_vcpus
        type: u4
        doc: Most vCPUs that the domain can have.
      - id: emulation_flags
        type: u4
        doc: Which devices Xen emulates for the domain, `XEN_X86_EMU_*`.
      - id: extra_flags
        type: u4
        doc: Additional flags.
      - id: padding
        type: u4
        if: not _io.eof
        doc: |
          Last word of the specification's diagram, which does not say whether
          it belongs to the body (48 bytes) or is the record's padding
          (44 bytes). Both are accepted.
    instances:
      cdf_hvm:
        -orig-id: XEN_DOMCTL_CDF_hvm
        value: flags & 0x1 != 0
        doc: The domain is an HVM or PVH domain.
        -flag-of: flags
      cdf_hap:
        -orig-id: XEN_DOMCTL_CDF_hap
        value: flags & 0x2 != 0
        doc: The domain uses hardware assisted paging.
        -flag-of: flags
      cdf_s3_integrity:
        -orig-id: XEN_DOMCTL_CDF_s3_integrity
        value: flags & 0x4 != 0
        doc: The domain's memory integrity is kept by tboot over S3.
        -flag-of: flags
      cdf_oos_off:
        -orig-id: XEN_DOMCTL_CDF_oos_off
        value: flags & 0x8 != 0
        doc: Out-of-sync shadow page tables are disabled.
        -flag-of: flags
      cdf_xs_domain:
        -orig-id: XEN_DOMCTL_CDF_xs_domain
        value: flags & 0x10 != 0
        doc: The domain is the xenstore domain.
        -flag-of: flags
      cdf_iommu:
        -orig-id: XEN_DOMCTL_CDF_iommu
        value: flags & 0x20 != 0
        doc: The domain may have devices passed through, so it needs IOMMU mappings.
        -flag-of: flags
      cdf_nested_virt:
        -orig-id: XEN_DOMCTL_CDF_nested_virt
        value: flags & 0x40 != 0
        doc: Nested virtualisation (Xen 4.15 and later).
        -flag-of: flags
      cdf_vpmu:
        -orig-id: XEN_DOMCTL_CDF_vpmu
        value: flags & 0x80 != 0
        doc: The domain has a virtual PMU (Xen 4.16 and later).
        -flag-of: flags
      cdf_trap_unmapped_accesses:
        -orig-id: XEN_DOMCTL_CDF_trap_unmapped_accesses
        value: flags & 0x100 != 0
        doc: Accesses to unmapped addresses trap (later than Xen 4.19).
        -flag-of: flags
      emu_lapic:
        -orig-id: XEN_X86_EMU_LAPIC
        value: emulation_flags & 0x1 != 0
        doc: A local APIC for each vCPU.
        -flag-of: emulation_flags
      emu_hpet:
        -orig-id: XEN_X86_EMU_HPET
        value: emulation_flags & 0x2 != 0
        doc: The high precision event timer.
        -flag-of: emulation_flags
      emu_pm:
        -orig-id: XEN_X86_EMU_PM
        value: emulation_flags & 0x4 != 0
        doc: The ACPI power management timer and registers.
        -flag-of: emulation_flags
      emu_rtc:
        -orig-id: XEN_X86_EMU_RTC
        value: emulation_flags & 0x8 != 0
        doc: The real time clock.
        -flag-of: emulation_flags
      emu_ioapic:
        -orig-id: XEN_X86_EMU_IOAPIC
        value: emulation_flags & 0x10 != 0
        doc: The I/O APIC.
        -flag-of: emulation_flags
      emu_pic:
        -orig-id: XEN_X86_EMU_PIC
        value: emulation_flags & 0x20 != 0
        doc: The two 8259A interrupt controllers.
        -flag-of: emulation_flags
      emu_vga:
        -orig-id: XEN_X86_EMU_VGA
        value: emulation_flags & 0x40 != 0
        doc: The standard VGA.
        -flag-of: emulation_flags
      emu_iommu:
        -orig-id: XEN_X86_EMU_IOMMU
        value: emulation_flags & 0x80 != 0
        doc: An IOMMU for the guest.
        -flag-of: emulation_flags
      emu_pit:
        -orig-id: XEN_X86_EMU_PIT
        value: emulation_flags & 0x100 != 0
        doc: The 8254 interval timer.
        -flag-of: emulation_flags
      emu_use_pirq:
        -orig-id: XEN_X86_EMU_USE_PIRQ
        value: emulation_flags & 0x200 != 0
        doc: The guest may route physical interrupts over event channels.
        -flag-of: emulation_flags
      emu_vpci:
        -orig-id: XEN_X86_EMU_VPCI
        value: emulation_flags & 0x400 != 0
        doc: PCI configuration space is handled by Xen itself.
        -flag-of: emulation_flags
      is_privileged:
        -orig-id: Is privileged
        value: extra_flags & 0x1 != 0
        doc: The domain is privileged, as dom0 is.
        -flag-of: extra_flags
    enums:
      domain_type:
        1:
          id: x86_pv
          -orig-id: DHDR_TYPE_X86_PV
          doc: Paravirtualised x86 domain.
        2:
          id: x86_hvm
          -orig-id: DHDR_TYPE_X86_HVM
          doc: x86 HVM or PVH domain.
