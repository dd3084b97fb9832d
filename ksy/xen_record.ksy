meta:
  id: xen_record
  title: Record of a Xen migration or live update stream
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - xen_lu_records
    - xen_migration_records
    - xen_hvm_context
doc: |
  One record: an 8-octet header, the body, and zeros up to a multiple of
  8 octets. Live update streams and libxc images share the form and the number
  space. Bit 31 of the type makes a record optional, bit 30 marks it as defined
  for live update.
doc-ref: docs/specs/live-update-handover.pandoc, Data Stream Overview
-webide-representation: '{record_type} {body}'
params:
  - id: host_is_be
    type: bool
    doc: True if the stream was written by a big-endian host.
  - id: guest_width
    type: u1
    doc: |
      Width of the guest's words in octets, 8 or 4: `next_guest_width` of the
      record before, 8 for the first of a stream. It decides how `SHARED_INFO`
      is laid out.
seq:
  - id: header
    type: record_header(host_is_be)
    doc: Type and length of the record.
  - id: body
    size: header.len_body
    type:
      switch-on: record_type
      cases:
        'record_type::end_of_stream': xen_migration_records::end_record
        'record_type::page_data': xen_migration_records::page_data(host_is_be)
        'record_type::x86_pv_info': xen_migration_records::x86_pv_info
        'record_type::x86_pv_p2m_frames': xen_migration_records::x86_pv_p2m_frames
        'record_type::x86_pv_vcpu_basic': xen_migration_records::x86_pv_vcpu_basic
        'record_type::x86_pv_vcpu_extended': xen_migration_records::x86_pv_vcpu_extended
        'record_type::x86_pv_vcpu_xsave': xen_migration_records::x86_pv_vcpu_xsave
        'record_type::shared_info': xen_migration_records::shared_info(guest_width)
        'record_type::x86_tsc_info': xen_migration_records::x86_tsc_info
        'record_type::hvm_context': xen_hvm_context
        'record_type::hvm_params': xen_migration_records::hvm_params(host_is_be)
        'record_type::toolstack': xen_migration_records::toolstack
        'record_type::x86_pv_vcpu_msrs': xen_migration_records::x86_pv_vcpu_msrs
        'record_type::verify': xen_migration_records::verify
        'record_type::checkpoint': xen_migration_records::checkpoint
        'record_type::checkpoint_dirty_pfn_list': xen_migration_records::checkpoint_dirty_pfn_list(host_is_be)
        'record_type::static_data_end': xen_migration_records::static_data_end
        'record_type::x86_cpuid_policy': xen_migration_records::x86_cpuid_policy
        'record_type::x86_msr_policy': xen_migration_records::x86_msr_policy
        'record_type::domain_context': xen_migration_records::domain_context
        'record_type::lu_version': xen_lu_records::lu_version(host_is_be)
        'record_type::lu_m2p': xen_lu_records::lu_m2p(host_is_be)
        'record_type::lu_m2p_compat': xen_lu_records::lu_m2p(host_is_be)
        'record_type::lu_domain_info': xen_lu_records::lu_domain_info(host_is_be)
    doc: Content of the record.
  - id: padding
    size: (8 - header.len_body % 8) % 8
    doc: 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
instances:
  record_type:
    value: header.record_type
    doc: What the body is.
  is_optional:
    value: record_type.to_i.as<u4> >= 0x80000000
    doc: |
      True if a reader that does not know the type may ignore the record
      (bit 31); if false, it must fail.
  is_live_update:
    value: record_type.to_i.as<u4> / 0x40000000 % 2 == 1
    doc: True if the type is defined for live update only (bit 30).
  next_guest_width:
    value: 'record_type == record_type::x86_pv_info ? (body.as<xen_migration_records::x86_pv_info>.guest_width == 4 ? 4 : 8) : record_type == record_type::lu_domain_info ? 8 : guest_width'
    doc: |
      Width of the words of the guest that the next record belongs to:
      `X86_PV_INFO` tells it for its domain, and `LU_DOMAIN_INFO` starts another
      one.
types:
  record_header:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The first eight octets of a record.
    doc-ref: docs/specs/live-update-handover.pandoc, Data Stream Overview
    -webide-representation: '{record_type} {len_body:dec}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream was written by a big-endian host.
    seq:
      - id: record_type
        -orig-id: type
        type: u4
        enum: record_type
        -reserved:
          - from: 0x00000014
            to: 0x3fffffff
            doc: future mandatory records
          - from: 0x40000004
            to: 0x7fffffff
            doc: future mandatory live update records
          - from: 0x80000000
            to: 0xbfffffff
            doc: future optional records
          - from: 0xc0000000
            to: 0xffffffff
            doc: future optional live update records
        doc: |
          What the body is. Unknown types are kept as octets. Reserved are
          0x00000014 to 0x3FFFFFFF for future mandatory records (the document,
          which is older than the records from 0x10 on, begins at 0x00000010),
          0x40000004 to 0x7FFFFFFF for future mandatory records of live update,
          0x80000000 to 0xBFFFFFFF for future optional records, and 0xC0000000
          to 0xFFFFFFFF for future optional records of live update.
      - id: len_body
        -orig-id: body_length
        type: u4
        doc: Length in octets of the body, without header and padding.
enums:
  record_type:
    0x00000000:
      id: end_of_stream
      -orig-id: END
      doc: No more records.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, END
    0x00000001:
      id: page_data
      -orig-id: PAGE_DATA
      doc: Contents of guest pages.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, PAGE_DATA
    0x00000002:
      id: x86_pv_info
      -orig-id: X86_PV_INFO
      doc: Word width and page table depth of a PV guest.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_INFO
    0x00000003:
      id: x86_pv_p2m_frames
      -orig-id: X86_PV_P2M_FRAMES
      doc: Frames that hold a PV guest's physical-to-machine table.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_P2M_FRAMES
    0x00000004:
      id: x86_pv_vcpu_basic
      -orig-id: X86_PV_VCPU_BASIC
      doc: Registers of a PV vCPU.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_BASIC
    0x00000005:
      id: x86_pv_vcpu_extended
      -orig-id: X86_PV_VCPU_EXTENDED
      doc: Callbacks and machine check state of a PV vCPU.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_EXTENDED
    0x00000006:
      id: x86_pv_vcpu_xsave
      -orig-id: X86_PV_VCPU_XSAVE
      doc: Extended processor state of a PV vCPU.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_XSAVE
    0x00000007:
      id: shared_info
      -orig-id: SHARED_INFO
      doc: The page that a guest shares with Xen.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, SHARED_INFO
    0x00000008:
      id: x86_tsc_info
      -orig-id: X86_TSC_INFO
      doc: How the guest sees the time stamp counter.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_TSC_INFO
    0x00000009:
      id: hvm_context
      -orig-id: HVM_CONTEXT
      doc: vCPU and device state of an HVM guest.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, HVM_CONTEXT
    0x0000000a:
      id: hvm_params
      -orig-id: HVM_PARAMS
      doc: HVM parameters.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, HVM_PARAMS
    0x0000000b:
      id: toolstack
      -orig-id: TOOLSTACK
      doc: Opaque data of a toolstack; deprecated, must not appear.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, TOOLSTACK
    0x0000000c:
      id: x86_pv_vcpu_msrs
      -orig-id: X86_PV_VCPU_MSRS
      doc: Model specific registers of a PV vCPU.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_PV_VCPU_MSRS
    0x0000000d:
      id: verify
      -orig-id: VERIFY
      doc: What follows is sent a second time to be compared (debugging).
      doc-ref: docs/specs/libxc-migration-stream.pandoc, VERIFY
    0x0000000e:
      id: checkpoint
      -orig-id: CHECKPOINT
      doc: End of a consistent state in a checkpointed stream.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
    0x0000000f:
      id: checkpoint_dirty_pfn_list
      -orig-id: CHECKPOINT_DIRTY_PFN_LIST
      doc: Dirty pages that a COLO secondary reports to the primary.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT_DIRTY_PFN_LIST
    0x00000010:
      id: static_data_end
      -orig-id: STATIC_DATA_END
      doc: End of the data that does not change over a domain's life (stream version 3).
      doc-ref: docs/specs/libxc-migration-stream.pandoc, STATIC_DATA_END
    0x00000011:
      id: x86_cpuid_policy
      -orig-id: X86_CPUID_POLICY
      doc: CPUID leaves that the guest sees (stream version 3).
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_CPUID_POLICY
    0x00000012:
      id: x86_msr_policy
      -orig-id: X86_MSR_POLICY
      doc: MSRs that the guest sees (stream version 3).
      doc-ref: docs/specs/libxc-migration-stream.pandoc, X86_MSR_POLICY
    0x00000013:
      id: domain_context
      -orig-id: DOMAIN_CONTEXT
      doc: Domain context; proposed in 2020, never merged.
      doc-ref: xen-devel, "domain context" series by Paul Durrant, version 10
    0x40000000:
      id: lu_version
      -orig-id: LU_VERSION
      doc: Version of the Xen that wrote the stream.
      doc-ref: docs/specs/live-update-handover.pandoc, LU_VERSION
    0x40000001:
      id: lu_m2p
      -orig-id: LU_M2P
      -table-entry: 8
      doc: Where the native machine-to-physical table lies.
      doc-ref: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
    0x40000002:
      id: lu_m2p_compat
      -orig-id: LU_M2P_COMPAT
      -table-entry: 4
      doc: Where the machine-to-physical table for 32-bit guests lies.
      doc-ref: docs/specs/live-update-handover.pandoc, LU_M2P / LU_M2P_COMPAT
    0x40000003:
      id: lu_domain_info
      -orig-id: LU_DOMAIN_INFO
      doc: General properties of a domain; starts the domain's records.
      doc-ref: docs/specs/live-update-handover.pandoc, LU_DOMAIN_INFO
