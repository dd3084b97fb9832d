meta:
  id: xen_migration_records
  title: Bodies of the records of a Xen migration stream
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - xen_pv_vcpu
    - xen_shared_info
  endian: le
doc: |
  Bodies of the records that libxc images and live update streams share, one
  type for each record; `HVM_CONTEXT` has a schema of its own. A body is read
  from a substream of exactly its length.

  The `x86_*` bodies are little-endian, as the CPU is. The others follow the
  byte order of the stream, which they take as a parameter.
doc-ref: docs/specs/libxc-migration-stream.pandoc
types:
  end_record:
    doc: |
      Marks the end of the stream; has no fields.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, END
    -orig-id: END
  page_data:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: |
      Contents of guest pages, as libxc images carry them. A live update leaves
      guest memory in place and needs no such record.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
    -orig-id: PAGE_DATA
    -webide-representation: '{count:dec} pages, {num_pages:dec} with data'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: count
        type: u4
        doc: Number of pages that the record describes; at least 1.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: pfns
        -orig-id: pfn
        type: page_descriptor
        repeat: expr
        repeat-expr: count
        doc: Frame number and type of each page.
    instances:
      num_pages:
        value: (_io.size - 8 - count * 8) / 4096
        doc: |
          Number of page contents that follow. It should equal the number of
          descriptors whose page has data.
      pages:
        -orig-id: page_data
        pos: 8 + count * 8
        size: 4096
        repeat: expr
        repeat-expr: num_pages
        doc: |
          Contents of the pages that have data, in the order of `pfns`
          (opaque: guest memory). Not read until asked for.
      trailing:
        pos: 8 + count * 8 + num_pages * 4096
        size: (_io.size - 8 - count * 8) % 4096
        doc: |
          What follows the last whole page (opaque); empty in an undamaged
          record.
    types:
      page_descriptor:
        doc: Frame number and type of one page.
        doc-ref: docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
        -webide-representation: '{pfn:hex} {page_type}'
        -key: [pfn]
        seq:
          - id: raw
            -orig-id: pfn
            type: u8
            doc: |
              Page type in bits 63:60, reserved bits 59:52, frame number in
              bits 51:0.
        instances:
          pfn:
            value: (((raw - raw % 0x4000000) / 0x4000000 % 0x4000000).as<u8> * 0x4000000 + raw % 0x4000000).as<u8>
            doc: |
              Guest frame number. The Web IDE, whose numbers are exact to 53
              bits only, rounds it if the page type is not 0.
            -part-of: raw
          reserved:
            value: (raw - pfn) / 0x10000000000000 % 0x100
            doc: Reserved bits, 0.
            -part-of: raw
          page_type:
            value: (raw - pfn - reserved * 0x10000000000000) / 0x1000000000000000 % 16
            enum: pfn_type
            doc: What the page is.
            -part-of: raw
          has_data:
            value: (raw - pfn - reserved * 0x10000000000000) / 0x1000000000000000 % 16 < 13
            doc: True if the page's contents follow in `pages`.
            -part-of: raw
  x86_pv_info:
    doc: Word width and page table depth of a PV guest; the first PV record.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
    -orig-id: X86_PV_INFO
    -webide-representation: '{guest_width:dec} octet words, {pt_levels:dec} page table levels'
    seq:
      - id: guest_width
        type: u1
        doc: Width of the guest's words in octets, 4 or 8.
      - id: pt_levels
        type: u1
        doc: Levels of the guest's page tables, 3 or 4.
      - id: reserved
        size: 6
        doc: Reserved, 0.
  x86_pv_p2m_frames:
    doc: Where a PV guest keeps its physical-to-machine table.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
    -orig-id: X86_PV_P2M_FRAMES
    -webide-representation: 'pfn {start_pfn:hex} to {end_pfn:hex}'
    seq:
      - id: start_pfn
        -orig-id: p2m_start_pfn
        type: u4
        doc: First frame number that the listed part of the table describes.
      - id: end_pfn
        -orig-id: p2m_end_pfn
        type: u4
        doc: Last frame number that the listed part of the table describes.
      - id: p2m_pfns
        -orig-id: p2m_pfn
        type: u8
        repeat: expr
        repeat-expr: (_io.size - 8) / 8
        doc: |
          Frames that hold the table, from the one with the entry of
          `start_pfn` to the one with the entry of `end_pfn`. A frame holds
          512 entries of a 64-bit guest, 1024 of a 32-bit guest.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Rest that is no whole entry (opaque); only in a damaged record.
  x86_pv_vcpu_basic:
    doc: |
      Registers of a PV vCPU. In a libxc image the frame numbers in it (GDT,
      CR3, user page table, start info of vCPU 0) are the guest's PFNs, in a
      live update stream they are MFNs.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
    -orig-id: X86_PV_VCPU_BASIC
    -webide-representation: 'vCPU {vcpu_id:dec} {context}'
    seq:
      - id: vcpu_id
        type: u4
        doc: Number of the vCPU.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: context
        size-eos: true
        type:
          switch-on: len_context
          cases:
            5168: xen_pv_vcpu::guest_context_64
            2800: xen_pv_vcpu::guest_context_32
        doc: |
          The context; its length tells 64-bit guests (5168 octets) from
          32-bit ones (2800). Any other length has no layout and stays octets.
    instances:
      len_context:
        value: _io.size - 8
        doc: Length of the context in octets.
  x86_pv_vcpu_extended:
    doc: Callbacks and machine check state of a PV vCPU.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
    -orig-id: X86_PV_VCPU_EXTENDED
    -webide-representation: 'vCPU {vcpu_id:dec} {context}'
    seq:
      - id: vcpu_id
        type: u4
        doc: Number of the vCPU.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: context
        size-eos: true
        type: xen_pv_vcpu::extended_context
        if: not _io.eof
        doc: |
          The context, at most 128 octets. Xen 4.6 to 4.8 can send a record
          without it, which receivers ignore.
  x86_pv_vcpu_xsave:
    doc: Extended processor state of a PV vCPU.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
    -orig-id: X86_PV_VCPU_XSAVE
    -webide-representation: 'vCPU {vcpu_id:dec} {context}'
    seq:
      - id: vcpu_id
        type: u4
        doc: Number of the vCPU.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: context
        size-eos: true
        type: xen_pv_vcpu::xsave_context
        if: not _io.eof
        doc: |
          The context, at least 16 octets. Xen 4.6 to 4.8 can send a record
          without it, which receivers ignore.
  x86_pv_vcpu_msrs:
    doc: Model specific registers of a PV vCPU.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
    -orig-id: X86_PV_VCPU_MSRS
    -webide-representation: 'vCPU {vcpu_id:dec}'
    seq:
      - id: vcpu_id
        type: u4
        doc: Number of the vCPU.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: msrs
        type: xen_pv_vcpu::msr
        repeat: expr
        repeat-expr: (_io.size - 8) / 16
        doc: |
          The registers, only those that are not 0. Xen 4.6 to 4.8 can send a
          record without any, which receivers ignore.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Rest that is no whole entry (opaque); only in a damaged record.
  shared_info:
    doc: The page that a guest shares with Xen.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
    -orig-id: SHARED_INFO
    -webide-representation: '{info}'
    params:
      - id: guest_width
        type: u1
        doc: |
          Width of the guest's words in octets, which the record does not
          tell: 4 chooses the 32-bit layout, all else the 64-bit one.
    seq:
      - id: info
        -orig-id: shared_info
        size-eos: true
        type:
          switch-on: guest_width
          cases:
            4: xen_shared_info::shared_info_32
            _: xen_shared_info::shared_info_64
        doc: The page, 4096 octets.
  x86_tsc_info:
    doc: How the domain sees the time stamp counter.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
    -orig-id: X86_TSC_INFO
    -webide-representation: '{mode} {khz:dec}kHz {nsec:dec}ns'
    seq:
      - id: mode
        type: u4
        enum: tsc_mode
        doc: When reads of the TSC are emulated.
      - id: khz
        type: u4
        doc: Frequency of the TSC in kHz; 0 if the TSC is not emulated.
      - id: nsec
        type: u8
        doc: Time since the domain's start in nanoseconds.
      - id: incarnation
        type: u4
        doc: How often the TSC was set, as each migration does.
      - id: reserved
        type: u4
        doc: Reserved, 0.
  hvm_params:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: HVM parameters of a domain.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
    -orig-id: HVM_PARAMS
    -webide-representation: '{count:dec} parameters'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: count
        type: u4
        doc: Number of parameters; 0 is possible from Xen 4.6 to 4.8.
      - id: reserved
        type: u4
        doc: Reserved, 0.
      - id: params
        -orig-id: param
        type: hvm_param_entry
        repeat: expr
        repeat-expr: count
        doc: The parameters, only those that are not 0.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          What follows the counted parameters (opaque); only in a damaged
          record.
    types:
      hvm_param_entry:
        doc: One parameter.
        doc-ref: docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
        -key: [index]
        -webide-representation: '{index} = {value:hex}'
        seq:
          - id: index
            type: u8
            enum: hvm_param
            doc: Which parameter.
          - id: value
            type: u8
            doc: Its value.
        instances:
          callback_type:
            value: value / 0x100000000000000 % 0x100
            enum: hvm_callback_type
            if: index == hvm_param::callback_irq
            doc: How events are delivered to vCPU 0.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
            -part-of: value
          timer_mode:
            value: ((value - value % 0x10000) / 0x10000 % 0x10000).as<u8> * 0x10000 + value % 0x10000
            enum: hvm_timer_mode
            if: index == hvm_param::timer_mode
            doc: How timer ticks are made up for that the guest missed.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
            -part-of: value
          altp2m_mode:
            value: ((value - value % 0x10000) / 0x10000 % 0x10000).as<u8> * 0x10000 + value % 0x10000
            enum: hvm_altp2m_mode
            if: index == hvm_param::altp2m
            doc: Who may use alternate physical-to-machine tables.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
            -part-of: value
          viridian_base_freq:
            -orig-id: HVMPV_base_freq
            value: value & 0x1 != 0
            if: index == hvm_param::viridian
            doc: Base set of Viridian features, with the timer frequency MSRs.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_no_freq:
            -orig-id: HVMPV_no_freq
            value: value & 0x2 != 0
            if: index == hvm_param::viridian
            doc: The timer frequency MSRs are left out.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_time_ref_count:
            -orig-id: HVMPV_time_ref_count
            value: value & 0x4 != 0
            if: index == hvm_param::viridian
            doc: The partition reference time counter.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_reference_tsc:
            -orig-id: HVMPV_reference_tsc
            value: value & 0x8 != 0
            if: index == hvm_param::viridian
            doc: The reference TSC page.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_hcall_remote_tlb_flush:
            -orig-id: HVMPV_hcall_remote_tlb_flush
            value: value & 0x10 != 0
            if: index == hvm_param::viridian
            doc: TLB flushes of other vCPUs are hypercalls.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_apic_assist:
            -orig-id: HVMPV_apic_assist
            value: value & 0x20 != 0
            if: index == hvm_param::viridian
            doc: The APIC assist page.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_crash_ctl:
            -orig-id: HVMPV_crash_ctl
            value: value & 0x40 != 0
            if: index == hvm_param::viridian
            doc: The crash MSRs.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_synic:
            -orig-id: HVMPV_synic
            value: value & 0x80 != 0
            if: index == hvm_param::viridian
            doc: The synthetic interrupt controller.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_stimer:
            -orig-id: HVMPV_stimer
            value: value & 0x100 != 0
            if: index == hvm_param::viridian
            doc: The synthetic timers.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_hcall_ipi:
            -orig-id: HVMPV_hcall_ipi
            value: value & 0x200 != 0
            if: index == hvm_param::viridian
            doc: Interrupts between vCPUs are hypercalls.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_ex_processor_masks:
            -orig-id: HVMPV_ex_processor_masks
            value: value & 0x400 != 0
            if: index == hvm_param::viridian
            doc: Processor masks beyond 64 vCPUs.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_no_vp_limit:
            -orig-id: HVMPV_no_vp_limit
            value: value & 0x800 != 0
            if: index == hvm_param::viridian
            doc: The guest may have more than 64 vCPUs.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          viridian_cpu_hotplug:
            -orig-id: HVMPV_cpu_hotplug
            value: value & 0x1000 != 0
            if: index == hvm_param::viridian
            doc: vCPUs can be added at run time.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_VIRIDIAN
            -flag-of: value
          mca_cap_lmce:
            -orig-id: XEN_HVM_MCA_CAP_LMCE
            value: value & 0x1 != 0
            if: index == hvm_param::mca_cap
            doc: The guest has local machine check exceptions.
            doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_MCA_CAP
            -flag-of: value
  toolstack:
    doc: |
      Data of a toolstack that libxc does not look into. The record was used
      during development only and must not appear.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
    -orig-id: TOOLSTACK
    seq:
      - id: data
        size-eos: true
        doc: The data (opaque, no layout was ever published).
  verify:
    doc: |
      Marks that all memory was sent and is sent once more to be compared; has
      no fields.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, VERIFY
    -orig-id: VERIFY
  checkpoint:
    doc: |
      Marks that the records so far make up a consistent state; has no fields.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
    -orig-id: CHECKPOINT
  checkpoint_dirty_pfn_list:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: |
      Pages that a COLO secondary made dirty. It goes from the secondary to the
      primary, never into an image.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
    -orig-id: CHECKPOINT_DIRTY_PFN_LIST
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: pfns
        -orig-id: pfn
        type: u8
        repeat: expr
        repeat-expr: _io.size / 8
        doc: Guest frame numbers, in no order.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Rest that is no whole entry (opaque); only in a damaged record.
  static_data_end:
    doc: |
      Marks the end of the data that does not change over a domain's life
      (stream version 3); has no fields.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
    -orig-id: STATIC_DATA_END
  x86_cpuid_policy:
    doc: CPUID leaves that the domain sees (stream version 3).
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
    -orig-id: X86_CPUID_POLICY
    seq:
      - id: leaves
        -orig-id: CPUID_policy
        type: cpuid_leaf
        repeat: expr
        repeat-expr: _io.size / 24
        doc: The leaves, at least one.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Rest that is no whole leaf (opaque); only in a damaged record.
  cpuid_leaf:
    doc: What the CPUID instruction returns for one leaf.
    doc-ref: xen/include/public/arch-x86/xen.h, struct xen_cpuid_leaf
    -orig-id: xen_cpuid_leaf
    -key: [leaf, subleaf]
    -text-by: [leaf]
    -text:
      '0x0': [ebx, edx, ecx]
      '0x40000000': [ebx, ecx, edx]
      '0x40000100': [ebx, ecx, edx]
      '0x80000000': [ebx, edx, ecx]
      '0x80000002': [eax, ebx, ecx, edx]
      '0x80000003': [eax, ebx, ecx, edx]
      '0x80000004': [eax, ebx, ecx, edx]
    -webide-representation: '{leaf:hex}/{subleaf:hex} {eax:hex} {ebx:hex} {ecx:hex} {edx:hex}'
    seq:
      - id: leaf
        type: u4
        doc: Leaf number, EAX on input.
      - id: subleaf
        type: u4
        doc: Subleaf number, ECX on input; 0xFFFFFFFF if the leaf has none.
      - id: eax
        -orig-id: a
        type: u4
        -bits-by: [leaf, subleaf]
        -bits:
          '0x7/0x1': xen_migration_records::cpuid_leaf::leaf_7_1_eax
          '0xd/0x1': xen_migration_records::cpuid_leaf::leaf_d_1_eax
          '0x80000021': xen_migration_records::cpuid_leaf::extended_21_eax
        doc: Value returned in EAX.
      - id: ebx
        -orig-id: b
        type: u4
        -bits-by: [leaf, subleaf]
        -bits:
          '0x7/0x0': xen_migration_records::cpuid_leaf::leaf_7_ebx
          '0x80000008': xen_migration_records::cpuid_leaf::extended_8_ebx
        doc: Value returned in EBX.
      - id: ecx
        -orig-id: c
        type: u4
        -bits-by: [leaf, subleaf]
        -bits:
          '0x1': xen_migration_records::cpuid_leaf::leaf_1_ecx
          '0x7/0x0': xen_migration_records::cpuid_leaf::leaf_7_ecx
          '0x80000001': xen_migration_records::cpuid_leaf::extended_1_ecx
        doc: Value returned in ECX.
      - id: edx
        -orig-id: d
        type: u4
        -bits-by: [leaf, subleaf]
        -bits:
          '0x1': xen_migration_records::cpuid_leaf::leaf_1_edx
          '0x7/0x0': xen_migration_records::cpuid_leaf::leaf_7_edx
          '0x7/0x2': xen_migration_records::cpuid_leaf::leaf_7_2_edx
          '0x80000001': xen_migration_records::cpuid_leaf::extended_1_edx
          '0x80000007': xen_migration_records::cpuid_leaf::extended_7_edx
        doc: Value returned in EDX.
    instances:
      has_subleaf:
        -orig-id: XEN_CPUID_NO_SUBLEAF
        value: subleaf != 0xffffffff
        doc: True if the leaf is divided into subleaves.
        -part-of: subleaf
      max_leaf:
        value: eax
        if: leaf == 0 or leaf == 0x40000000 or leaf == 0x80000000
        doc: The last leaf of this range.
        -part-of: eax
      family:
        value: 'eax / 0x100 % 0x10 == 0xf ? eax / 0x100000 % 0x100 + 0xf : eax / 0x100 % 0x10'
        if: leaf == 1
        doc: Family of the processor, the extended part added.
        -part-of: eax
      model:
        value: 'eax / 0x100 % 0x10 == 6 or eax / 0x100 % 0x10 == 0xf ? eax / 0x10000 % 0x10 * 0x10 + eax / 0x10 % 0x10 : eax / 0x10 % 0x10'
        if: leaf == 1
        doc: Model within the family, the extended part added.
        -part-of: eax
      stepping:
        value: eax % 0x10
        if: leaf == 1
        doc: Revision of the model.
        -part-of: eax
      cache_level:
        value: eax / 0x20 % 8
        if: leaf == 4 and eax % 0x20 != 0
        doc: Level of the cache that the subleaf describes.
        -part-of: eax
      len_cache:
        value: ((ebx / 0x400000 + 1).as<u8> * (ebx / 0x1000 % 0x400 + 1) * (ebx % 0x1000 + 1) * (ecx + 1)).as<u8>
        if: leaf == 4 and eax % 0x20 != 0
        doc: 'Size of the cache in octets: ways, partitions, octets of a line and sets.'
        -part-of: ebx
      len_xsave:
        value: ebx
        if: leaf == 0xd and subleaf == 0
        doc: Octets of the XSAVE area that what is enabled in XCR0 needs.
        -part-of: ebx
      most_xsave:
        value: ecx
        if: leaf == 0xd and subleaf == 0
        doc: Octets of the XSAVE area that all components need.
        -part-of: ecx
      physical_bits:
        value: eax % 0x100
        if: leaf == 0x80000008
        doc: Width of physical addresses in bits.
        -part-of: eax
      linear_bits:
        value: eax / 0x100 % 0x100
        if: leaf == 0x80000008
        doc: Width of linear addresses in bits.
        -part-of: eax
    enums:
      leaf_1_edx:
        0:
          id: fpu
          -orig-id: FPU
          doc: x87 on the chip.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: vme
          -orig-id: VME
          doc: Virtual 8086 mode enhancements.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: de
          -orig-id: DE
          doc: Debugging extensions.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: pse
          -orig-id: PSE
          doc: Pages of 4 MiB.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: tsc
          -orig-id: TSC
          doc: Time stamp counter.
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: msr
          -orig-id: MSR
          doc: RDMSR and WRMSR.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: pae
          -orig-id: PAE
          doc: Physical address extension.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: mce
          -orig-id: MCE
          doc: Machine check exception.
          doc-ref: Intel SDM, volume 2, CPUID
        8:
          id: cx8
          -orig-id: CX8
          doc: CMPXCHG8B.
          doc-ref: Intel SDM, volume 2, CPUID
        9:
          id: apic
          -orig-id: APIC
          doc: Local APIC.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: sep
          -orig-id: SEP
          doc: SYSENTER and SYSEXIT.
          doc-ref: Intel SDM, volume 2, CPUID
        12:
          id: mtrr
          -orig-id: MTRR
          doc: Memory type range registers.
          doc-ref: Intel SDM, volume 2, CPUID
        13:
          id: pge
          -orig-id: PGE
          doc: Global pages.
          doc-ref: Intel SDM, volume 2, CPUID
        14:
          id: mca
          -orig-id: MCA
          doc: Machine check architecture.
          doc-ref: Intel SDM, volume 2, CPUID
        15:
          id: cmov
          -orig-id: CMOV
          doc: Conditional moves.
          doc-ref: Intel SDM, volume 2, CPUID
        16:
          id: pat
          -orig-id: PAT
          doc: Page attribute table.
          doc-ref: Intel SDM, volume 2, CPUID
        17:
          id: pse36
          -orig-id: PSE36
          doc: Pages of 4 MiB above 4 GiB.
          doc-ref: Intel SDM, volume 2, CPUID
        18:
          id: psn
          -orig-id: PSN
          doc: Serial number of the processor.
          doc-ref: Intel SDM, volume 2, CPUID
        19:
          id: clflush
          -orig-id: CLFLUSH
          doc: CLFLUSH.
          doc-ref: Intel SDM, volume 2, CPUID
        21:
          id: ds
          -orig-id: DS
          doc: Debug store.
          doc-ref: Intel SDM, volume 2, CPUID
        22:
          id: acpi
          -orig-id: ACPI
          doc: Thermal monitor and clock modulation registers.
          doc-ref: Intel SDM, volume 2, CPUID
        23:
          id: mmx
          -orig-id: MMX
          doc: MMX.
          doc-ref: Intel SDM, volume 2, CPUID
        24:
          id: fxsr
          -orig-id: FXSR
          doc: FXSAVE and FXRSTOR.
          doc-ref: Intel SDM, volume 2, CPUID
        25:
          id: sse
          -orig-id: SSE
          doc: SSE.
          doc-ref: Intel SDM, volume 2, CPUID
        26:
          id: sse2
          -orig-id: SSE2
          doc: SSE2.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: ss
          -orig-id: SS
          doc: Self snoop.
          doc-ref: Intel SDM, volume 2, CPUID
        28:
          id: htt
          -orig-id: HTT
          doc: The package may have several logical processors.
          doc-ref: Intel SDM, volume 2, CPUID
        29:
          id: tm
          -orig-id: TM
          doc: Thermal monitor.
          doc-ref: Intel SDM, volume 2, CPUID
        31:
          id: pbe
          -orig-id: PBE
          doc: Pending break enable.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_1_ecx:
        0:
          id: sse3
          -orig-id: SSE3
          doc: SSE3.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: pclmulqdq
          -orig-id: PCLMULQDQ
          doc: PCLMULQDQ.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: dtes64
          -orig-id: DTES64
          doc: Debug store in 64 bits.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: monitor
          -orig-id: MONITOR
          doc: MONITOR and MWAIT.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: dscpl
          -orig-id: DSCPL
          doc: Debug store qualified by privilege.
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: vmx
          -orig-id: VMX
          doc: Virtual machine extensions.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: smx
          -orig-id: SMX
          doc: Safer mode extensions.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: est
          -orig-id: EST
          doc: Enhanced SpeedStep.
          doc-ref: Intel SDM, volume 2, CPUID
        8:
          id: tm2
          -orig-id: TM2
          doc: Thermal monitor 2.
          doc-ref: Intel SDM, volume 2, CPUID
        9:
          id: ssse3
          -orig-id: SSSE3
          doc: SSSE3.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: sdbg
          -orig-id: SDBG
          doc: Silicon debug.
          doc-ref: Intel SDM, volume 2, CPUID
        12:
          id: fma
          -orig-id: FMA
          doc: Fused multiply and add.
          doc-ref: Intel SDM, volume 2, CPUID
        13:
          id: cx16
          -orig-id: CX16
          doc: CMPXCHG16B.
          doc-ref: Intel SDM, volume 2, CPUID
        14:
          id: xtpr
          -orig-id: XTPR
          doc: Control of task priority messages.
          doc-ref: Intel SDM, volume 2, CPUID
        15:
          id: pdcm
          -orig-id: PDCM
          doc: Performance and debug capability register.
          doc-ref: Intel SDM, volume 2, CPUID
        17:
          id: pcid
          -orig-id: PCID
          doc: Process context identifiers.
          doc-ref: Intel SDM, volume 2, CPUID
        18:
          id: dca
          -orig-id: DCA
          doc: Direct cache access.
          doc-ref: Intel SDM, volume 2, CPUID
        19:
          id: sse4_1
          -orig-id: SSE4_1
          doc: SSE4.1.
          doc-ref: Intel SDM, volume 2, CPUID
        20:
          id: sse4_2
          -orig-id: SSE4_2
          doc: SSE4.2.
          doc-ref: Intel SDM, volume 2, CPUID
        21:
          id: x2apic
          -orig-id: X2APIC
          doc: x2APIC.
          doc-ref: Intel SDM, volume 2, CPUID
        22:
          id: movbe
          -orig-id: MOVBE
          doc: MOVBE.
          doc-ref: Intel SDM, volume 2, CPUID
        23:
          id: popcnt
          -orig-id: POPCNT
          doc: POPCNT.
          doc-ref: Intel SDM, volume 2, CPUID
        24:
          id: tsc_deadline
          -orig-id: TSC_DEADLINE
          doc: TSC deadline mode of the APIC timer.
          doc-ref: Intel SDM, volume 2, CPUID
        25:
          id: aesni
          -orig-id: AESNI
          doc: AES instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        26:
          id: xsave
          -orig-id: XSAVE
          doc: XSAVE and XGETBV.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: osxsave
          -orig-id: OSXSAVE
          doc: The guest has enabled XSAVE (a copy of CR4).
          doc-ref: Intel SDM, volume 2, CPUID
        28:
          id: avx
          -orig-id: AVX
          doc: AVX.
          doc-ref: Intel SDM, volume 2, CPUID
        29:
          id: f16c
          -orig-id: F16C
          doc: Conversion of half precision.
          doc-ref: Intel SDM, volume 2, CPUID
        30:
          id: rdrand
          -orig-id: RDRAND
          doc: RDRAND.
          doc-ref: Intel SDM, volume 2, CPUID
        31:
          id: hypervisor
          -orig-id: HYPERVISOR
          doc: A hypervisor is there.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_7_ebx:
        0:
          id: fsgsbase
          -orig-id: FSGSBASE
          doc: RDFSBASE and its kin.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: tsc_adjust
          -orig-id: TSC_ADJUST
          doc: TSC_ADJUST register.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: sgx
          -orig-id: SGX
          doc: Software guard extensions.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: bmi1
          -orig-id: BMI1
          doc: Bit manipulation, first group.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: hle
          -orig-id: HLE
          doc: Hardware lock elision.
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: avx2
          -orig-id: AVX2
          doc: AVX2.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: fdp_excp_only
          -orig-id: FDP_EXCP_ONLY
          doc: x87 data pointer changes on exceptions only.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: smep
          -orig-id: SMEP
          doc: Supervisor mode execution prevention.
          doc-ref: Intel SDM, volume 2, CPUID
        8:
          id: bmi2
          -orig-id: BMI2
          doc: Bit manipulation, second group.
          doc-ref: Intel SDM, volume 2, CPUID
        9:
          id: erms
          -orig-id: ERMS
          doc: Enhanced REP MOVSB and STOSB.
          doc-ref: Intel SDM, volume 2, CPUID
        10:
          id: invpcid
          -orig-id: INVPCID
          doc: INVPCID.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: rtm
          -orig-id: RTM
          doc: Restricted transactional memory.
          doc-ref: Intel SDM, volume 2, CPUID
        12:
          id: pqm
          -orig-id: PQM
          doc: Platform quality of service monitoring.
          doc-ref: Intel SDM, volume 2, CPUID
        13:
          id: no_fpu_sel
          -orig-id: NO_FPU_SEL
          doc: x87 segment selectors are not saved.
          doc-ref: Intel SDM, volume 2, CPUID
        14:
          id: mpx
          -orig-id: MPX
          doc: Memory protection extensions.
          doc-ref: Intel SDM, volume 2, CPUID
        15:
          id: pqe
          -orig-id: PQE
          doc: Platform quality of service enforcement.
          doc-ref: Intel SDM, volume 2, CPUID
        16:
          id: avx512f
          -orig-id: AVX512F
          doc: AVX-512 foundation.
          doc-ref: Intel SDM, volume 2, CPUID
        17:
          id: avx512dq
          -orig-id: AVX512DQ
          doc: AVX-512 double and quad words.
          doc-ref: Intel SDM, volume 2, CPUID
        18:
          id: rdseed
          -orig-id: RDSEED
          doc: RDSEED.
          doc-ref: Intel SDM, volume 2, CPUID
        19:
          id: adx
          -orig-id: ADX
          doc: ADCX and ADOX.
          doc-ref: Intel SDM, volume 2, CPUID
        20:
          id: smap
          -orig-id: SMAP
          doc: Supervisor mode access prevention.
          doc-ref: Intel SDM, volume 2, CPUID
        21:
          id: avx512_ifma
          -orig-id: AVX512_IFMA
          doc: AVX-512 integer fused multiply and add.
          doc-ref: Intel SDM, volume 2, CPUID
        23:
          id: clflushopt
          -orig-id: CLFLUSHOPT
          doc: CLFLUSHOPT.
          doc-ref: Intel SDM, volume 2, CPUID
        24:
          id: clwb
          -orig-id: CLWB
          doc: CLWB.
          doc-ref: Intel SDM, volume 2, CPUID
        25:
          id: proc_trace
          -orig-id: PROC_TRACE
          doc: Processor trace.
          doc-ref: Intel SDM, volume 2, CPUID
        26:
          id: avx512pf
          -orig-id: AVX512PF
          doc: AVX-512 prefetch.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: avx512er
          -orig-id: AVX512ER
          doc: AVX-512 exponential and reciprocal.
          doc-ref: Intel SDM, volume 2, CPUID
        28:
          id: avx512cd
          -orig-id: AVX512CD
          doc: AVX-512 conflict detection.
          doc-ref: Intel SDM, volume 2, CPUID
        29:
          id: sha
          -orig-id: SHA
          doc: SHA instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        30:
          id: avx512bw
          -orig-id: AVX512BW
          doc: AVX-512 bytes and words.
          doc-ref: Intel SDM, volume 2, CPUID
        31:
          id: avx512vl
          -orig-id: AVX512VL
          doc: AVX-512 vector length.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_7_ecx:
        0:
          id: prefetchwt1
          -orig-id: PREFETCHWT1
          doc: PREFETCHWT1.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: avx512_vbmi
          -orig-id: AVX512_VBMI
          doc: AVX-512 vector byte manipulation.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: umip
          -orig-id: UMIP
          doc: User mode instruction prevention.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: pku
          -orig-id: PKU
          doc: Protection keys of user pages.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: ospke
          -orig-id: OSPKE
          doc: The guest has enabled protection keys (a copy of CR4).
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: waitpkg
          -orig-id: WAITPKG
          doc: TPAUSE, UMONITOR and UMWAIT.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: avx512_vbmi2
          -orig-id: AVX512_VBMI2
          doc: AVX-512 vector byte manipulation, second group.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: cet_ss
          -orig-id: CET_SS
          doc: Shadow stacks.
          doc-ref: Intel SDM, volume 2, CPUID
        8:
          id: gfni
          -orig-id: GFNI
          doc: Galois field instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        9:
          id: vaes
          -orig-id: VAES
          doc: AES on vectors.
          doc-ref: Intel SDM, volume 2, CPUID
        10:
          id: vpclmulqdq
          -orig-id: VPCLMULQDQ
          doc: PCLMULQDQ on vectors.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: avx512_vnni
          -orig-id: AVX512_VNNI
          doc: AVX-512 neural network instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        12:
          id: avx512_bitalg
          -orig-id: AVX512_BITALG
          doc: AVX-512 bit algorithms.
          doc-ref: Intel SDM, volume 2, CPUID
        14:
          id: avx512_vpopcntdq
          -orig-id: AVX512_VPOPCNTDQ
          doc: AVX-512 population count.
          doc-ref: Intel SDM, volume 2, CPUID
        16:
          id: la57
          -orig-id: LA57
          doc: Page tables of five levels.
          doc-ref: Intel SDM, volume 2, CPUID
        22:
          id: rdpid
          -orig-id: RDPID
          doc: RDPID.
          doc-ref: Intel SDM, volume 2, CPUID
        25:
          id: cldemote
          -orig-id: CLDEMOTE
          doc: CLDEMOTE.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: movdiri
          -orig-id: MOVDIRI
          doc: MOVDIRI.
          doc-ref: Intel SDM, volume 2, CPUID
        28:
          id: movdir64b
          -orig-id: MOVDIR64B
          doc: MOVDIR64B.
          doc-ref: Intel SDM, volume 2, CPUID
        29:
          id: enqcmd
          -orig-id: ENQCMD
          doc: ENQCMD.
          doc-ref: Intel SDM, volume 2, CPUID
        31:
          id: pks
          -orig-id: PKS
          doc: Protection keys of supervisor pages.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_7_edx:
        2:
          id: avx512_4vnniw
          -orig-id: AVX512_4VNNIW
          doc: AVX-512 neural network instructions on four registers.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: avx512_4fmaps
          -orig-id: AVX512_4FMAPS
          doc: AVX-512 multiply and add on four registers.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: fsrm
          -orig-id: FSRM
          doc: Fast short REP MOVSB.
          doc-ref: Intel SDM, volume 2, CPUID
        8:
          id: avx512_vp2intersect
          -orig-id: AVX512_VP2INTERSECT
          doc: AVX-512 intersection.
          doc-ref: Intel SDM, volume 2, CPUID
        9:
          id: srbds_ctrl
          -orig-id: SRBDS_CTRL
          doc: Control of the mitigation of SRBDS.
          doc-ref: Intel SDM, volume 2, CPUID
        10:
          id: md_clear
          -orig-id: MD_CLEAR
          doc: VERW clears buffers.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: rtm_always_abort
          -orig-id: RTM_ALWAYS_ABORT
          doc: Transactions always abort.
          doc-ref: Intel SDM, volume 2, CPUID
        13:
          id: tsx_force_abort
          -orig-id: TSX_FORCE_ABORT
          doc: TSX_FORCE_ABORT register.
          doc-ref: Intel SDM, volume 2, CPUID
        14:
          id: serialize
          -orig-id: SERIALIZE
          doc: SERIALIZE.
          doc-ref: Intel SDM, volume 2, CPUID
        15:
          id: hybrid
          -orig-id: HYBRID
          doc: Processors of several kinds.
          doc-ref: Intel SDM, volume 2, CPUID
        16:
          id: tsxldtrk
          -orig-id: TSXLDTRK
          doc: Suspending of load tracking.
          doc-ref: Intel SDM, volume 2, CPUID
        18:
          id: pconfig
          -orig-id: PCONFIG
          doc: PCONFIG.
          doc-ref: Intel SDM, volume 2, CPUID
        19:
          id: arch_lbr
          -orig-id: ARCH_LBR
          doc: Architectural last branch records.
          doc-ref: Intel SDM, volume 2, CPUID
        20:
          id: cet_ibt
          -orig-id: CET_IBT
          doc: Indirect branch tracking.
          doc-ref: Intel SDM, volume 2, CPUID
        22:
          id: amx_bf16
          -orig-id: AMX_BF16
          doc: Tiles of bfloat16.
          doc-ref: Intel SDM, volume 2, CPUID
        23:
          id: avx512_fp16
          -orig-id: AVX512_FP16
          doc: AVX-512 half precision.
          doc-ref: Intel SDM, volume 2, CPUID
        24:
          id: amx_tile
          -orig-id: AMX_TILE
          doc: Tiles.
          doc-ref: Intel SDM, volume 2, CPUID
        25:
          id: amx_int8
          -orig-id: AMX_INT8
          doc: Tiles of bytes.
          doc-ref: Intel SDM, volume 2, CPUID
        26:
          id: ibrsb
          -orig-id: IBRSB
          doc: SPEC_CTRL with IBRS, and PRED_CMD with IBPB.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: stibp
          -orig-id: STIBP
          doc: SPEC_CTRL with STIBP.
          doc-ref: Intel SDM, volume 2, CPUID
        28:
          id: l1d_flush
          -orig-id: L1D_FLUSH
          doc: FLUSH_CMD register.
          doc-ref: Intel SDM, volume 2, CPUID
        29:
          id: arch_caps
          -orig-id: ARCH_CAPS
          doc: ARCH_CAPABILITIES register.
          doc-ref: Intel SDM, volume 2, CPUID
        30:
          id: core_caps
          -orig-id: CORE_CAPS
          doc: CORE_CAPABILITIES register.
          doc-ref: Intel SDM, volume 2, CPUID
        31:
          id: ssbd
          -orig-id: SSBD
          doc: SPEC_CTRL with SSBD.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_7_1_eax:
        0:
          id: sha512
          -orig-id: SHA512
          doc: SHA-512 instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: sm3
          -orig-id: SM3
          doc: SM3 instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: sm4
          -orig-id: SM4
          doc: SM4 instructions.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: avx_vnni
          -orig-id: AVX_VNNI
          doc: Neural network instructions of AVX.
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: avx512_bf16
          -orig-id: AVX512_BF16
          doc: AVX-512 bfloat16.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: lass
          -orig-id: LASS
          doc: Linear address space separation.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: cmpccxadd
          -orig-id: CMPCCXADD
          doc: CMPccXADD.
          doc-ref: Intel SDM, volume 2, CPUID
        10:
          id: fzrm
          -orig-id: FZRM
          doc: Fast REP MOVSB of no length.
          doc-ref: Intel SDM, volume 2, CPUID
        11:
          id: fsrs
          -orig-id: FSRS
          doc: Fast short REP STOSB.
          doc-ref: Intel SDM, volume 2, CPUID
        12:
          id: fsrcs
          -orig-id: FSRCS
          doc: Fast short REP CMPSB and SCASB.
          doc-ref: Intel SDM, volume 2, CPUID
        17:
          id: fred
          -orig-id: FRED
          doc: Flexible return and event delivery.
          doc-ref: Intel SDM, volume 2, CPUID
        18:
          id: lkgs
          -orig-id: LKGS
          doc: LKGS.
          doc-ref: Intel SDM, volume 2, CPUID
        19:
          id: wrmsrns
          -orig-id: WRMSRNS
          doc: WRMSRNS.
          doc-ref: Intel SDM, volume 2, CPUID
        20:
          id: nmi_src
          -orig-id: NMI_SRC
          doc: Source of an NMI is reported.
          doc-ref: Intel SDM, volume 2, CPUID
        21:
          id: amx_fp16
          -orig-id: AMX_FP16
          doc: Tiles of half precision.
          doc-ref: Intel SDM, volume 2, CPUID
        22:
          id: hreset
          -orig-id: HRESET
          doc: HRESET.
          doc-ref: Intel SDM, volume 2, CPUID
        23:
          id: avx_ifma
          -orig-id: AVX_IFMA
          doc: Integer fused multiply and add of AVX.
          doc-ref: Intel SDM, volume 2, CPUID
        26:
          id: lam
          -orig-id: LAM
          doc: Linear address masking.
          doc-ref: Intel SDM, volume 2, CPUID
        27:
          id: msrlist
          -orig-id: MSRLIST
          doc: RDMSRLIST and WRMSRLIST.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_7_2_edx:
        0:
          id: intel_psfd
          -orig-id: INTEL_PSFD
          doc: SPEC_CTRL with PSFD.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: ipred_ctrl
          -orig-id: IPRED_CTRL
          doc: SPEC_CTRL with IPRED_DIS.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: rrsba_ctrl
          -orig-id: RRSBA_CTRL
          doc: SPEC_CTRL with RRSBA_DIS.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: ddp_ctrl
          -orig-id: DDP_CTRL
          doc: SPEC_CTRL with DDP_DIS.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: bhi_ctrl
          -orig-id: BHI_CTRL
          doc: SPEC_CTRL with BHI_DIS_S.
          doc-ref: Intel SDM, volume 2, CPUID
        5:
          id: mcdt_no
          -orig-id: MCDT_NO
          doc: No MXCSR configuration dependent timing.
          doc-ref: Intel SDM, volume 2, CPUID
        6:
          id: uc_lock_dis
          -orig-id: UC_LOCK_DIS
          doc: Disabling of locks on uncached memory.
          doc-ref: Intel SDM, volume 2, CPUID
        7:
          id: monitor_mitg_no
          -orig-id: MONITOR_MITG_NO
          doc: MONITOR needs no mitigation.
          doc-ref: Intel SDM, volume 2, CPUID
      leaf_d_1_eax:
        0:
          id: xsaveopt
          -orig-id: XSAVEOPT
          doc: XSAVEOPT.
          doc-ref: Intel SDM, volume 2, CPUID
        1:
          id: xsavec
          -orig-id: XSAVEC
          doc: XSAVEC.
          doc-ref: Intel SDM, volume 2, CPUID
        2:
          id: xgetbv1
          -orig-id: XGETBV1
          doc: XGETBV of what is in use.
          doc-ref: Intel SDM, volume 2, CPUID
        3:
          id: xsaves
          -orig-id: XSAVES
          doc: XSAVES and XRSTORS.
          doc-ref: Intel SDM, volume 2, CPUID
        4:
          id: xfd
          -orig-id: XFD
          doc: Extended feature disable.
          doc-ref: Intel SDM, volume 2, CPUID
      extended_1_edx:
        0:
          id: fpu
          -orig-id: FPU
          doc: x87 on the chip.
          doc-ref: AMD64 APM, volume 3, appendix E
        1:
          id: vme
          -orig-id: VME
          doc: Virtual 8086 mode enhancements.
          doc-ref: AMD64 APM, volume 3, appendix E
        2:
          id: de
          -orig-id: DE
          doc: Debugging extensions.
          doc-ref: AMD64 APM, volume 3, appendix E
        3:
          id: pse
          -orig-id: PSE
          doc: Pages of 4 MiB.
          doc-ref: AMD64 APM, volume 3, appendix E
        4:
          id: tsc
          -orig-id: TSC
          doc: Time stamp counter.
          doc-ref: AMD64 APM, volume 3, appendix E
        5:
          id: msr
          -orig-id: MSR
          doc: RDMSR and WRMSR.
          doc-ref: AMD64 APM, volume 3, appendix E
        6:
          id: pae
          -orig-id: PAE
          doc: Physical address extension.
          doc-ref: AMD64 APM, volume 3, appendix E
        7:
          id: mce
          -orig-id: MCE
          doc: Machine check exception.
          doc-ref: AMD64 APM, volume 3, appendix E
        8:
          id: cx8
          -orig-id: CX8
          doc: CMPXCHG8B.
          doc-ref: AMD64 APM, volume 3, appendix E
        9:
          id: apic
          -orig-id: APIC
          doc: Local APIC.
          doc-ref: AMD64 APM, volume 3, appendix E
        11:
          id: syscall
          -orig-id: SYSCALL
          doc: SYSCALL and SYSRET.
          doc-ref: AMD64 APM, volume 3, appendix E
        12:
          id: mtrr
          -orig-id: MTRR
          doc: Memory type range registers.
          doc-ref: AMD64 APM, volume 3, appendix E
        13:
          id: pge
          -orig-id: PGE
          doc: Global pages.
          doc-ref: AMD64 APM, volume 3, appendix E
        14:
          id: mca
          -orig-id: MCA
          doc: Machine check architecture.
          doc-ref: AMD64 APM, volume 3, appendix E
        15:
          id: cmov
          -orig-id: CMOV
          doc: Conditional moves.
          doc-ref: AMD64 APM, volume 3, appendix E
        16:
          id: pat
          -orig-id: PAT
          doc: Page attribute table.
          doc-ref: AMD64 APM, volume 3, appendix E
        17:
          id: pse36
          -orig-id: PSE36
          doc: Pages of 4 MiB above 4 GiB.
          doc-ref: AMD64 APM, volume 3, appendix E
        20:
          id: nx
          -orig-id: NX
          doc: Pages that are not executed.
          doc-ref: AMD64 APM, volume 3, appendix E
        22:
          id: mmxext
          -orig-id: MMXEXT
          doc: Extensions of MMX.
          doc-ref: AMD64 APM, volume 3, appendix E
        23:
          id: mmx
          -orig-id: MMX
          doc: MMX.
          doc-ref: AMD64 APM, volume 3, appendix E
        24:
          id: fxsr
          -orig-id: FXSR
          doc: FXSAVE and FXRSTOR.
          doc-ref: AMD64 APM, volume 3, appendix E
        25:
          id: ffxsr
          -orig-id: FFXSR
          doc: Fast FXSAVE and FXRSTOR.
          doc-ref: AMD64 APM, volume 3, appendix E
        26:
          id: page1gb
          -orig-id: PAGE1GB
          doc: Pages of 1 GiB.
          doc-ref: AMD64 APM, volume 3, appendix E
        27:
          id: rdtscp
          -orig-id: RDTSCP
          doc: RDTSCP.
          doc-ref: AMD64 APM, volume 3, appendix E
        29:
          id: lm
          -orig-id: LM
          doc: Long mode.
          doc-ref: AMD64 APM, volume 3, appendix E
        30:
          id: amd_3dnowext
          -orig-id: 3DNOWEXT
          doc: Extensions of 3DNow!.
          doc-ref: AMD64 APM, volume 3, appendix E
        31:
          id: amd_3dnow
          -orig-id: 3DNOW
          doc: 3DNow!.
          doc-ref: AMD64 APM, volume 3, appendix E
      extended_1_ecx:
        0:
          id: lahf_lm
          -orig-id: LAHF_LM
          doc: LAHF and SAHF in long mode.
          doc-ref: AMD64 APM, volume 3, appendix E
        1:
          id: cmp_legacy
          -orig-id: CMP_LEGACY
          doc: HTT means several cores.
          doc-ref: AMD64 APM, volume 3, appendix E
        2:
          id: svm
          -orig-id: SVM
          doc: Secure virtual machine.
          doc-ref: AMD64 APM, volume 3, appendix E
        3:
          id: extapic
          -orig-id: EXTAPIC
          doc: Extended APIC space.
          doc-ref: AMD64 APM, volume 3, appendix E
        4:
          id: cr8_legacy
          -orig-id: CR8_LEGACY
          doc: CR8 outside of long mode.
          doc-ref: AMD64 APM, volume 3, appendix E
        5:
          id: lzcnt
          -orig-id: LZCNT
          doc: LZCNT.
          doc-ref: AMD64 APM, volume 3, appendix E
        6:
          id: sse4a
          -orig-id: SSE4A
          doc: SSE4A.
          doc-ref: AMD64 APM, volume 3, appendix E
        7:
          id: misalignsse
          -orig-id: MISALIGNSSE
          doc: Misaligned SSE mode.
          doc-ref: AMD64 APM, volume 3, appendix E
        8:
          id: amd_3dnowprefetch
          -orig-id: 3DNOWPREFETCH
          doc: PREFETCHW.
          doc-ref: AMD64 APM, volume 3, appendix E
        9:
          id: osvw
          -orig-id: OSVW
          doc: OS visible workaround registers.
          doc-ref: AMD64 APM, volume 3, appendix E
        10:
          id: ibs
          -orig-id: IBS
          doc: Instruction based sampling.
          doc-ref: AMD64 APM, volume 3, appendix E
        11:
          id: xop
          -orig-id: XOP
          doc: Extended operations.
          doc-ref: AMD64 APM, volume 3, appendix E
        12:
          id: skinit
          -orig-id: SKINIT
          doc: SKINIT and STGI.
          doc-ref: AMD64 APM, volume 3, appendix E
        13:
          id: wdt
          -orig-id: WDT
          doc: Watchdog timer.
          doc-ref: AMD64 APM, volume 3, appendix E
        15:
          id: lwp
          -orig-id: LWP
          doc: Lightweight profiling.
          doc-ref: AMD64 APM, volume 3, appendix E
        16:
          id: fma4
          -orig-id: FMA4
          doc: FMA of four operands.
          doc-ref: AMD64 APM, volume 3, appendix E
        17:
          id: tce
          -orig-id: TCE
          doc: Translation cache extension.
          doc-ref: AMD64 APM, volume 3, appendix E
        19:
          id: nodeid_msr
          -orig-id: NODEID_MSR
          doc: NodeId register.
          doc-ref: AMD64 APM, volume 3, appendix E
        21:
          id: tbm
          -orig-id: TBM
          doc: Trailing bit manipulation.
          doc-ref: AMD64 APM, volume 3, appendix E
        22:
          id: topoext
          -orig-id: TOPOEXT
          doc: Topology leaves.
          doc-ref: AMD64 APM, volume 3, appendix E
        23:
          id: perfctr_core
          -orig-id: PERFCTR_CORE
          doc: Performance counters of the core.
          doc-ref: AMD64 APM, volume 3, appendix E
        24:
          id: perfctr_nb
          -orig-id: PERFCTR_NB
          doc: Performance counters of the north bridge.
          doc-ref: AMD64 APM, volume 3, appendix E
        26:
          id: dbext
          -orig-id: DBEXT
          doc: Breakpoints with address masks.
          doc-ref: AMD64 APM, volume 3, appendix E
        27:
          id: perftsc
          -orig-id: PERFTSC
          doc: Performance time stamp counter.
          doc-ref: AMD64 APM, volume 3, appendix E
        28:
          id: perfctr_llc
          -orig-id: PERFCTR_LLC
          doc: Performance counters of the last cache.
          doc-ref: AMD64 APM, volume 3, appendix E
        29:
          id: monitorx
          -orig-id: MONITORX
          doc: MONITORX and MWAITX.
          doc-ref: AMD64 APM, volume 3, appendix E
        30:
          id: addr_msk_ext
          -orig-id: ADDR_MSK_EXT
          doc: Address masks of 32 bits for breakpoints.
          doc-ref: AMD64 APM, volume 3, appendix E
      extended_7_edx:
        8:
          id: itsc
          -orig-id: ITSC
          doc: The TSC runs at one rate in all states.
          doc-ref: AMD64 APM, volume 3, appendix E
        10:
          id: efro
          -orig-id: EFRO
          doc: Read-only MPERF and APERF.
          doc-ref: AMD64 APM, volume 3, appendix E
      extended_8_ebx:
        0:
          id: clzero
          -orig-id: CLZERO
          doc: CLZERO.
          doc-ref: AMD64 APM, volume 3, appendix E
        2:
          id: rstr_fp_err_ptrs
          -orig-id: RSTR_FP_ERR_PTRS
          doc: FXRSTOR restores the error pointers.
          doc-ref: AMD64 APM, volume 3, appendix E
        9:
          id: wbnoinvd
          -orig-id: WBNOINVD
          doc: WBNOINVD.
          doc-ref: AMD64 APM, volume 3, appendix E
        12:
          id: ibpb
          -orig-id: IBPB
          doc: PRED_CMD with IBPB.
          doc-ref: AMD64 APM, volume 3, appendix E
        14:
          id: ibrs
          -orig-id: IBRS
          doc: SPEC_CTRL with IBRS.
          doc-ref: AMD64 APM, volume 3, appendix E
        15:
          id: amd_stibp
          -orig-id: AMD_STIBP
          doc: SPEC_CTRL with STIBP.
          doc-ref: AMD64 APM, volume 3, appendix E
        16:
          id: ibrs_always
          -orig-id: IBRS_ALWAYS
          doc: IBRS is preferred always on.
          doc-ref: AMD64 APM, volume 3, appendix E
        17:
          id: stibp_always
          -orig-id: STIBP_ALWAYS
          doc: STIBP is preferred always on.
          doc-ref: AMD64 APM, volume 3, appendix E
        18:
          id: ibrs_fast
          -orig-id: IBRS_FAST
          doc: IBRS is preferred to software.
          doc-ref: AMD64 APM, volume 3, appendix E
        19:
          id: ibrs_same_mode
          -orig-id: IBRS_SAME_MODE
          doc: IBRS protects the same mode.
          doc-ref: AMD64 APM, volume 3, appendix E
        20:
          id: no_lmsl
          -orig-id: NO_LMSL
          doc: EFER has no LMSLE.
          doc-ref: AMD64 APM, volume 3, appendix E
        23:
          id: amd_ppin
          -orig-id: AMD_PPIN
          doc: Protected processor inventory number.
          doc-ref: AMD64 APM, volume 3, appendix E
        24:
          id: amd_ssbd
          -orig-id: AMD_SSBD
          doc: SPEC_CTRL with SSBD.
          doc-ref: AMD64 APM, volume 3, appendix E
        25:
          id: virt_ssbd
          -orig-id: VIRT_SSBD
          doc: VIRT_SPEC_CTRL with SSBD.
          doc-ref: AMD64 APM, volume 3, appendix E
        26:
          id: ssb_no
          -orig-id: SSB_NO
          doc: No speculative store bypass.
          doc-ref: AMD64 APM, volume 3, appendix E
        27:
          id: cppc
          -orig-id: CPPC
          doc: Collaborative performance control.
          doc-ref: AMD64 APM, volume 3, appendix E
        28:
          id: psfd
          -orig-id: PSFD
          doc: SPEC_CTRL with PSFD.
          doc-ref: AMD64 APM, volume 3, appendix E
        29:
          id: btc_no
          -orig-id: BTC_NO
          doc: No branch type confusion.
          doc-ref: AMD64 APM, volume 3, appendix E
        30:
          id: ibpb_ret
          -orig-id: IBPB_RET
          doc: IBPB clears return predictions.
          doc-ref: AMD64 APM, volume 3, appendix E
      extended_21_eax:
        0:
          id: nnwb
          -orig-id: NNWB
          doc: No nested data breakpoints.
          doc-ref: AMD64 APM, volume 3, appendix E
        1:
          id: fsgs_nser
          -orig-id: FSGS_NSER
          doc: WRMSR of FS and GS bases does not serialise.
          doc-ref: AMD64 APM, volume 3, appendix E
        2:
          id: lfence_always
          -orig-id: LFENCE_ALWAYS
          doc: LFENCE always serialises.
          doc-ref: AMD64 APM, volume 3, appendix E
        3:
          id: smm_page_lock
          -orig-id: SMM_PAGE_LOCK
          doc: Paging in SMM is locked.
          doc-ref: AMD64 APM, volume 3, appendix E
        6:
          id: null_sel_clears_base
          -orig-id: NULL_SEL_CLEARS_BASE
          doc: A null selector clears its base.
          doc-ref: AMD64 APM, volume 3, appendix E
        7:
          id: upper_address_ignore
          -orig-id: UPPER_ADDRESS_IGNORE
          doc: Upper address ignore.
          doc-ref: AMD64 APM, volume 3, appendix E
        8:
          id: auto_ibrs
          -orig-id: AUTO_IBRS
          doc: Automatic IBRS.
          doc-ref: AMD64 APM, volume 3, appendix E
        9:
          id: no_smm_ctl_msr
          -orig-id: NO_SMM_CTL_MSR
          doc: No SMM_CTL register.
          doc-ref: AMD64 APM, volume 3, appendix E
        10:
          id: fast_short_rep_stosb
          -orig-id: FAST_SHORT_REP_STOSB
          doc: Fast short REP STOSB.
          doc-ref: AMD64 APM, volume 3, appendix E
        11:
          id: fast_short_rep_cmpsb
          -orig-id: FAST_SHORT_REP_CMPSB
          doc: Fast short REP CMPSB.
          doc-ref: AMD64 APM, volume 3, appendix E
        13:
          id: prefetch_ctl_msr
          -orig-id: PREFETCH_CTL_MSR
          doc: Control of prefetching.
          doc-ref: AMD64 APM, volume 3, appendix E
        17:
          id: cpuid_user_dis
          -orig-id: CPUID_USER_DIS
          doc: CPUID faulting.
          doc-ref: AMD64 APM, volume 3, appendix E
        18:
          id: epsf
          -orig-id: EPSF
          doc: Enhanced predictive store forwarding.
          doc-ref: AMD64 APM, volume 3, appendix E
        19:
          id: fsrsc
          -orig-id: FSRSC
          doc: Fast short REP SCASB.
          doc-ref: AMD64 APM, volume 3, appendix E
        23:
          id: amd_prefetchi
          -orig-id: AMD_PREFETCHI
          doc: PREFETCHI.
          doc-ref: AMD64 APM, volume 3, appendix E
        27:
          id: sbpb
          -orig-id: SBPB
          doc: PRED_CMD with SBPB.
          doc-ref: AMD64 APM, volume 3, appendix E
        28:
          id: ibpb_brtype
          -orig-id: IBPB_BRTYPE
          doc: IBPB clears branch type predictions.
          doc-ref: AMD64 APM, volume 3, appendix E
        29:
          id: srso_no
          -orig-id: SRSO_NO
          doc: No speculative return stack overflow.
          doc-ref: AMD64 APM, volume 3, appendix E
  x86_msr_policy:
    doc: Model specific registers that the domain sees (stream version 3).
    doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
    -orig-id: X86_MSR_POLICY
    seq:
      - id: msrs
        -orig-id: MSR_policy
        type: msr_policy_entry
        repeat: expr
        repeat-expr: _io.size / 16
        doc: The registers, at least one.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: Rest that is no whole entry (opaque); only in a damaged record.
  msr_policy_entry:
    doc: One model specific register of the policy.
    doc-ref: xen/include/public/arch-x86/xen.h, struct xen_msr_entry
    -orig-id: xen_msr_entry
    -key: [index]
    -webide-representation: '{index} = {value:hex}'
    seq:
      - id: index
        -orig-id: idx
        type: u4
        enum: xen_pv_vcpu::msr_index
        -format: hex
        doc: Number of the register.
      - id: flags
        type: u4
        doc: Reserved, 0.
      - id: value
        -orig-id: val
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
  domain_context:
    doc: |
      Domain context, the successor that was **proposed** for `SHARED_INFO` and
      `X86_TSC_INFO` (record 0x13, stream version 4). It was never merged; no
      released Xen writes it.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: DOMAIN_CONTEXT
    seq:
      - id: records
        type: context_record
        repeat: until
        repeat-until: _.record_type == context_type::end_of_context or _io.eof
        doc: Records up to and including the one that ends the context.
      - id: trailing
        size-eos: true
        if: not _io.eof
        doc: |
          What follows the end of the context (opaque); receivers ignore it.
  context_record:
    doc: One record of a domain context.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: domain_context_record
    -webide-representation: '{record_type} {body}'
    seq:
      - id: record_type
        -orig-id: type
        type: u4
        enum: context_type
        doc: What the body is. Unknown types are kept as octets.
      - id: instance_id
        -orig-id: instance
        type: u4
        doc: Which one of several of the same type, as a vCPU number; else 0.
      - id: len_body
        -orig-id: length
        type: u8
        doc: Length of the body in octets, without header and padding.
      - id: body
        size: len_body
        type:
          switch-on: record_type
          cases:
            'context_type::end_of_context': context_end
            'context_type::start': context_start
            'context_type::shared_info': context_shared_info
            'context_type::tsc_info': context_tsc_info
        doc: Content of the record.
      - id: padding
        size: (8 - len_body % 8) % 8
        doc: 0 to 7 octets of zeros up to a multiple of 8 octets.
  context_end:
    doc: Ends the context; has no fields.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: domain_context_end
  context_start:
    doc: First record of a context, says who wrote it.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: domain_context_start
    -webide-representation: 'Xen {xen_major:dec}.{xen_minor:dec}'
    seq:
      - id: xen_major
        type: u4
        doc: Major version of the Xen that saved the domain.
      - id: xen_minor
        type: u4
        doc: Minor version of the Xen that saved the domain.
  context_shared_info:
    doc: |
      The shared info structure, without the unused rest of its page.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: domain_context_shared_info
    -webide-representation: '{info}'
    seq:
      - id: flags
        type: u4
        doc: Which layout the structure has.
      - id: info
        -orig-id: buffer
        size-eos: true
        type:
          switch-on: guest_width
          cases:
            4: xen_shared_info::shared_info_32
            8: xen_shared_info::shared_info_64
        doc: The structure, 3136 octets for 64-bit guests, 2344 for 32-bit ones.
    instances:
      is_32bit:
        -orig-id: DOMAIN_CONTEXT_32BIT_SHARED_INFO
        value: flags & 0x1 != 0
        doc: The structure has the layout of 32-bit guests.
        -flag-of: flags
      guest_width:
        value: 'is_32bit ? 4 : 8'
        doc: Width of the guest's words in octets.
        -part-of: flags
  context_tsc_info:
    doc: How the domain sees the time stamp counter.
    doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    -orig-id: domain_context_tsc_info
    -webide-representation: '{mode} {khz:dec}kHz {nsec:dec}ns'
    seq:
      - id: mode
        type: u4
        enum: tsc_mode
        doc: When reads of the TSC are emulated.
      - id: khz
        type: u4
        doc: Frequency of the TSC in kHz.
      - id: nsec
        type: u8
        doc: Time since the domain's start in nanoseconds.
      - id: incarnation
        type: u4
        doc: How often the TSC was set.
enums:
  pfn_type:
    0x0:
      id: notab
      -orig-id: XEN_DOMCTL_PFINFO_NOTAB
      doc: Normal page.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0x1:
      id: l1tab
      -orig-id: XEN_DOMCTL_PFINFO_L1TAB
      doc: Level 1 page table.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0x2:
      id: l2tab
      -orig-id: XEN_DOMCTL_PFINFO_L2TAB
      doc: Level 2 page table.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0x3:
      id: l3tab
      -orig-id: XEN_DOMCTL_PFINFO_L3TAB
      doc: Level 3 page table.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0x4:
      id: l4tab
      -orig-id: XEN_DOMCTL_PFINFO_L4TAB
      doc: Level 4 page table.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0x9:
      id: l1tab_pin
      -orig-id: XEN_DOMCTL_PFINFO_LPINTAB | XEN_DOMCTL_PFINFO_L1TAB
      doc: Level 1 page table, pinned.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xa:
      id: l2tab_pin
      -orig-id: XEN_DOMCTL_PFINFO_LPINTAB | XEN_DOMCTL_PFINFO_L2TAB
      doc: Level 2 page table, pinned.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xb:
      id: l3tab_pin
      -orig-id: XEN_DOMCTL_PFINFO_LPINTAB | XEN_DOMCTL_PFINFO_L3TAB
      doc: Level 3 page table, pinned.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xc:
      id: l4tab_pin
      -orig-id: XEN_DOMCTL_PFINFO_LPINTAB | XEN_DOMCTL_PFINFO_L4TAB
      doc: Level 4 page table, pinned.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xd:
      id: broken
      -orig-id: XEN_DOMCTL_PFINFO_BROKEN
      doc: Broken page; has no data.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xe:
      id: xalloc
      -orig-id: XEN_DOMCTL_PFINFO_XALLOC
      doc: Page that is to be allocated only; has no data.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
    0xf:
      id: xtab
      -orig-id: XEN_DOMCTL_PFINFO_XTAB
      doc: Not a page of the guest (any more); has no data.
      doc-ref: xen/include/public/domctl.h, XEN_DOMCTL_PFINFO_*
  tsc_mode:
    0:
      id: default_mode
      -orig-id: XEN_CPUID_TSC_MODE_DEFAULT
      doc: Emulated only if the host TSC does not fit.
      doc-ref: xen/include/public/arch-x86/cpuid.h, XEN_CPUID_TSC_MODE_*
    1:
      id: always_emulate
      -orig-id: XEN_CPUID_TSC_MODE_ALWAYS_EMULATE
      doc: Always emulated.
      doc-ref: xen/include/public/arch-x86/cpuid.h, XEN_CPUID_TSC_MODE_*
    2:
      id: never_emulate
      -orig-id: XEN_CPUID_TSC_MODE_NEVER_EMULATE
      doc: Never emulated.
      doc-ref: xen/include/public/arch-x86/cpuid.h, XEN_CPUID_TSC_MODE_*
    3:
      id: pvrdtscp
      -orig-id: XEN_CPUID_TSC_MODE_PVRDTSCP
      doc: Not emulated, TSC_AUX tells the incarnation; removed in Xen 4.12.
      doc-ref: xen/include/public/arch-x86/cpuid.h, XEN_CPUID_TSC_MODE_*
  hvm_param:
    0:
      id: callback_irq
      -orig-id: HVM_PARAM_CALLBACK_IRQ
      doc: How events are delivered to vCPU 0.
      doc-ref: xen/include/public/hvm/params.h
    1:
      id: store_pfn
      -orig-id: HVM_PARAM_STORE_PFN
      doc: Page of the xenstore ring.
      doc-ref: xen/include/public/hvm/params.h
    2:
      id: store_evtchn
      -orig-id: HVM_PARAM_STORE_EVTCHN
      doc: Event channel of xenstore.
      doc-ref: xen/include/public/hvm/params.h
    4:
      id: pae_enabled
      -orig-id: HVM_PARAM_PAE_ENABLED
      doc: Whether the guest has PAE; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    5:
      id: ioreq_pfn
      -orig-id: HVM_PARAM_IOREQ_PFN
      doc: Page of the I/O requests of the default device model.
      doc-ref: xen/include/public/hvm/params.h
    6:
      id: bufioreq_pfn
      -orig-id: HVM_PARAM_BUFIOREQ_PFN
      doc: Page of the buffered I/O requests of the default device model.
      doc-ref: xen/include/public/hvm/params.h
    7:
      id: nvram_fd
      -orig-id: HVM_PARAM_NVRAM_FD
      doc: File of the NVRAM (IA-64, up to Xen 4.2).
      doc-ref: xen/include/public/hvm/params.h
    8:
      id: vhpt_size
      -orig-id: HVM_PARAM_VHPT_SIZE
      doc: Size of the hashed page table (IA-64, up to Xen 4.2).
      doc-ref: xen/include/public/hvm/params.h
    9:
      id: viridian
      -orig-id: HVM_PARAM_VIRIDIAN
      doc: Which Viridian (Hyper-V) features the guest has.
      doc-ref: xen/include/public/hvm/params.h
    10:
      id: timer_mode
      -orig-id: HVM_PARAM_TIMER_MODE
      doc: How missed timer ticks are made up for.
      doc-ref: xen/include/public/hvm/params.h
    11:
      id: hpet_enabled
      -orig-id: HVM_PARAM_HPET_ENABLED
      doc: Whether the guest has an HPET.
      doc-ref: xen/include/public/hvm/params.h
    12:
      id: ident_pt
      -orig-id: HVM_PARAM_IDENT_PT
      doc: Address of the identity page table used while paging is off.
      doc-ref: xen/include/public/hvm/params.h
    13:
      id: dm_domain
      -orig-id: HVM_PARAM_DM_DOMAIN
      doc: Domain of the default device model; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    14:
      id: acpi_s_state
      -orig-id: HVM_PARAM_ACPI_S_STATE
      doc: ACPI sleep state, 0 or 3.
      doc-ref: xen/include/public/hvm/params.h
    15:
      id: vm86_tss
      -orig-id: HVM_PARAM_VM86_TSS
      doc: Address of the TSS used in real mode.
      doc-ref: xen/include/public/hvm/params.h
    16:
      id: vpt_align
      -orig-id: HVM_PARAM_VPT_ALIGN
      doc: Whether periodic timers are aligned to save interrupts.
      doc-ref: xen/include/public/hvm/params.h
    17:
      id: console_pfn
      -orig-id: HVM_PARAM_CONSOLE_PFN
      doc: Page of the console ring.
      doc-ref: xen/include/public/hvm/params.h
    18:
      id: console_evtchn
      -orig-id: HVM_PARAM_CONSOLE_EVTCHN
      doc: Event channel of the console.
      doc-ref: xen/include/public/hvm/params.h
    19:
      id: acpi_ioports_location
      -orig-id: HVM_PARAM_ACPI_IOPORTS_LOCATION
      doc: Which of two places the ACPI PM ports are at.
      doc-ref: xen/include/public/hvm/params.h
    20:
      id: memory_event_cr0
      -orig-id: HVM_PARAM_MEMORY_EVENT_CR0
      doc: Monitoring of CR0; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    21:
      id: memory_event_cr3
      -orig-id: HVM_PARAM_MEMORY_EVENT_CR3
      doc: Monitoring of CR3; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    22:
      id: memory_event_cr4
      -orig-id: HVM_PARAM_MEMORY_EVENT_CR4
      doc: Monitoring of CR4; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    23:
      id: memory_event_int3
      -orig-id: HVM_PARAM_MEMORY_EVENT_INT3
      doc: Monitoring of breakpoints; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    24:
      id: nestedhvm
      -orig-id: HVM_PARAM_NESTEDHVM
      doc: Whether the guest may run guests of its own; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    25:
      id: memory_event_single_step
      -orig-id: HVM_PARAM_MEMORY_EVENT_SINGLE_STEP
      doc: Monitoring of single steps; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    26:
      id: bufioreq_evtchn
      -orig-id: HVM_PARAM_BUFIOREQ_EVTCHN
      doc: Event channel of the buffered I/O requests; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    27:
      id: paging_ring_pfn
      -orig-id: HVM_PARAM_PAGING_RING_PFN
      doc: Page of the paging event ring.
      doc-ref: xen/include/public/hvm/params.h
    28:
      id: monitor_ring_pfn
      -orig-id: HVM_PARAM_MONITOR_RING_PFN
      doc: Page of the monitor event ring; ACCESS_RING_PFN before Xen 4.6.
      doc-ref: xen/include/public/hvm/params.h
    29:
      id: sharing_ring_pfn
      -orig-id: HVM_PARAM_SHARING_RING_PFN
      doc: Page of the sharing event ring.
      doc-ref: xen/include/public/hvm/params.h
    30:
      id: memory_event_msr
      -orig-id: HVM_PARAM_MEMORY_EVENT_MSR
      doc: Monitoring of MSRs; deprecated.
      doc-ref: xen/include/public/hvm/params.h
    31:
      id: triple_fault_reason
      -orig-id: HVM_PARAM_TRIPLE_FAULT_REASON
      doc: Shutdown reason that a triple fault gives.
      doc-ref: xen/include/public/hvm/params.h
    32:
      id: ioreq_server_pfn
      -orig-id: HVM_PARAM_IOREQ_SERVER_PFN
      doc: First page for I/O request servers.
      doc-ref: xen/include/public/hvm/params.h
    33:
      id: nr_ioreq_server_pages
      -orig-id: HVM_PARAM_NR_IOREQ_SERVER_PAGES
      doc: Number of pages for I/O request servers.
      doc-ref: xen/include/public/hvm/params.h
    34:
      id: vm_generation_id_addr
      -orig-id: HVM_PARAM_VM_GENERATION_ID_ADDR
      doc: Address of the VM generation ID.
      doc-ref: xen/include/public/hvm/params.h
    35:
      id: altp2m
      -orig-id: HVM_PARAM_ALTP2M
      doc: Who may use alternate physical-to-machine tables.
      doc-ref: xen/include/public/hvm/params.h
    36:
      id: x87_fip_width
      -orig-id: HVM_PARAM_X87_FIP_WIDTH
      doc: Width in octets of the saved x87 instruction pointer; 0 lets Xen choose.
      doc-ref: xen/include/public/hvm/params.h
    37:
      id: vm86_tss_sized
      -orig-id: HVM_PARAM_VM86_TSS_SIZED
      doc: Address (low half) and size (high half) of the TSS used in real mode.
      doc-ref: xen/include/public/hvm/params.h
    38:
      id: mca_cap
      -orig-id: HVM_PARAM_MCA_CAP
      doc: Machine check features of the guest.
      doc-ref: xen/include/public/hvm/params.h
  hvm_callback_type:
    0:
      id: gsi
      -orig-id: HVM_PARAM_CALLBACK_TYPE_GSI
      doc: Interrupt of the global number in the low bits; value 0 is none.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
    1:
      id: pci_intx
      -orig-id: HVM_PARAM_CALLBACK_TYPE_PCI_INTX
      doc: PCI interrupt pin; the low bits name device and pin.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
    2:
      id: vector
      -orig-id: HVM_PARAM_CALLBACK_TYPE_VECTOR
      doc: Interrupt vector in the low 8 bits.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_CALLBACK_IRQ
  hvm_timer_mode:
    0:
      id: delay_for_missed_ticks
      -orig-id: HVMPTM_delay_for_missed_ticks
      doc: Missed ticks are delivered late, the guest's time with them.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
    1:
      id: no_delay_for_missed_ticks
      -orig-id: HVMPTM_no_delay_for_missed_ticks
      doc: Missed ticks are delivered late, the time runs on.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
    2:
      id: no_missed_ticks_pending
      -orig-id: HVMPTM_no_missed_ticks_pending
      doc: Missed ticks are dropped.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
    3:
      id: one_missed_tick_pending
      -orig-id: HVMPTM_one_missed_tick_pending
      doc: Missed ticks become one late tick.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_TIMER_MODE
  hvm_altp2m_mode:
    0:
      id: disabled
      -orig-id: XEN_ALTP2M_disabled
      doc: Nobody.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
    1:
      id: mixed
      -orig-id: XEN_ALTP2M_mixed
      doc: The guest and tools outside.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
    2:
      id: external
      -orig-id: XEN_ALTP2M_external
      doc: Privileged tools outside only.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
    3:
      id: limited
      -orig-id: XEN_ALTP2M_limited
      doc: The guest, but only VMFUNC and virtualisation exceptions.
      doc-ref: xen/include/public/hvm/params.h, HVM_PARAM_ALTP2M
  context_type:
    0:
      id: end_of_context
      -orig-id: DOMAIN_CONTEXT_END
      doc: No more records.
      doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    1:
      id: start
      -orig-id: DOMAIN_CONTEXT_START
      doc: Says who wrote the context.
      doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    2:
      id: shared_info
      -orig-id: DOMAIN_CONTEXT_SHARED_INFO
      doc: The shared info structure.
      doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    3:
      id: tsc_info
      -orig-id: DOMAIN_CONTEXT_TSC_INFO
      doc: How the domain sees the time stamp counter.
      doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
