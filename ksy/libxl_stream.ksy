meta:
  id: libxl_stream
  title: Xen domain image (libxl migration stream)
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - libxc_image
    - xen_record
  endian: be
doc: |
  What libxl writes for a domain when it is saved or migrated: a header and
  records of its own, with the libxc image between them. The marker record
  `LIBXC_CONTEXT` is empty; the image that belongs to it stands behind it,
  without a length, and ends with its own `END`.

  In a checkpointed (Remus) stream the two layers take turns: the libxc image
  runs up to a `CHECKPOINT`, libxl's records follow up to `CHECKPOINT_END`, then
  libxc records again. Such a stream has no `END` of its own: it stops where the
  connection broke. A COLO stream carries `CHECKPOINT_STATE` between
  `CHECKPOINT_END` and the next libxc record; this schema does not follow it.
doc-ref: docs/specs/libxl-migration-stream.pandoc, Overview
-webide-representation: '{header}'
seq:
  - id: header
    -orig-id: libxl__sr_hdr
    type: stream_header
    doc: Identifies the stream; tells version and byte order.
  - id: records
    type: record(host_is_be)
    repeat: until
    repeat-until: _.header.record_type == record_type::end_of_stream or _io.eof
    doc: |
      All records through `END`, or through the last one of a checkpointed
      stream.
instances:
  host_is_be:
    value: header.is_big_endian
    doc: True if the records are big-endian.
types:
  stream_header:
    doc: The stream's header, always big-endian.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, Header
    -orig-id: libxl__sr_hdr
    -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
    seq:
      - id: magic
        -orig-id: ident
        contents: LibxlFmt
        doc: The number 0x4c6962786c466d74.
      - id: version
        type: u4
        doc: Version of the stream; 2 is the only one there is.
      - id: options
        type: u4
        doc: Option bits; bits 2 to 31 are reserved.
    instances:
      is_big_endian:
        -orig-id: RESTORE_OPT_BIG_ENDIAN
        -flag-of: options
        value: (options & 0x1) != 0
        doc: True if the records are big-endian.
      is_legacy:
        -orig-id: RESTORE_OPT_LEGACY
        -flag-of: options
        value: (options & 0x2) != 0
        doc: True if the stream was converted from the legacy format.
  record_header:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The first eight octets of a record.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, Record Overview
    -orig-id: libxl__sr_rec_hdr
    -webide-representation: '{record_type} {len_body:dec}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: record_type
        -orig-id: type
        type: u4
        enum: record_type
        doc: What the body is. Unknown types are kept as octets.
      - id: len_body
        -orig-id: body_length
        type: u4
        doc: Length in octets of the body, without header and padding.
  record:
    doc: |
      One record of libxl, and behind it what libxc wrote before libxl had its
      next turn.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, Record Overview
    -webide-representation: '{header} {body}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: header
        -orig-id: libxl__sr_rec_hdr
        type: record_header(host_is_be)
        doc: Type and length of the record.
      - id: body
        size: header.len_body
        type:
          switch-on: record_type
          cases:
            'record_type::end_of_stream': no_fields
            'record_type::libxc_context': no_fields
            'record_type::emulator_xenstore_data': emulator_xenstore_data(host_is_be)
            'record_type::emulator_context': emulator_context(host_is_be)
            'record_type::checkpoint_end': no_fields
            'record_type::checkpoint_state': checkpoint_state(host_is_be)
        doc: Content of the record.
      - id: padding
        size: (8 - header.len_body % 8) % 8
        doc: 0 to 7 octets of zeros that pad the record to a multiple of 8 octets.
      - id: libxc
        type: libxc_part
        if: record_type == record_type::libxc_context
        doc: The libxc image that `LIBXC_CONTEXT` announces.
      - id: libxc_resumed
        type: libxc_records(host_is_be)
        if: record_type == record_type::checkpoint_end and not _io.eof
        doc: |
          The libxc records after `CHECKPOINT_END`; without headers, they
          continue the image. Absent where the connection broke.
    instances:
      record_type:
        value: header.record_type
        doc: What the body is.
      is_optional:
        value: record_type.to_i.as<u4> >= 0x80000000
        doc: |
          True if a reader that does not know the type may ignore the record
          (bit 31); if false, it must fail.
  no_fields:
    doc: |
      Body of `END`, `LIBXC_CONTEXT` and `CHECKPOINT_END`: empty. Octets found
      there nevertheless are kept.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, Records
    -webide-representation: '-'
    seq:
      - id: unexpected
        size-eos: true
        doc: Octets that should not be there (no layout exists).
  emulator_header:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: Tells which emulator a record belongs to.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, Emulator Records
    -orig-id: libxl__sr_emulator_hdr
    -webide-representation: '{emulator_id} {index:dec}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: emulator_id
        type: u4
        enum: emulator
        doc: Kind of emulator.
      - id: index
        type: u4
        doc: Number of the emulator in the domain.
  emulator_xenstore_data:
    doc: Xenstore entries of an emulator.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
    -orig-id: EMULATOR_XENSTORE_DATA
    -webide-representation: '{emulator} {entries}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: emulator
        type: emulator_header(host_is_be)
        doc: The emulator the entries belong to.
      - id: entries
        type: xenstore_entry
        repeat: eos
        doc: Keys and their values, one after the other.
  xenstore_entry:
    doc: |
      One key and its value. Read as ISO 8859-1, so that octets outside ASCII,
      which should not be there, survive.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
    -key: [key]
    -webide-representation: '{key} = {value}'
    seq:
      - id: key
        type: strz
        encoding: ISO-8859-1
        doc: Path below the emulator's own node in xenstore.
      - id: value
        type: strz
        encoding: ISO-8859-1
        doc: Value of the node.
  emulator_context:
    doc: Saved state of an emulator.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
    -orig-id: EMULATOR_CONTEXT
    -webide-representation: '{emulator}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: emulator
        type: emulator_header(host_is_be)
        doc: The emulator the state belongs to.
      - id: context
        -orig-id: emulator_ctx
        size-eos: true
        doc: |
          The emulator's state. The format is the emulator's own and not part
          of the specification; QEMU writes its migration stream.
  checkpoint_state:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: Control message between the two sides of a COLO pair.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
    -orig-id: libxl_sr_checkpoint_state
    -webide-representation: '{control_id}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the stream is big-endian.
    seq:
      - id: control_id
        -orig-id: id
        type: u4
        enum: checkpoint_control
        doc: What is told to the other side.
      - id: padding
        size-eos: true
        doc: Zeros, if the writer counted them as part of the body.
  libxc_part:
    doc: |
      A libxc image up to the record that hands the stream back to libxl: `END`
      or `CHECKPOINT`.
    doc-ref: docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
    -webide-representation: '{domain_header}'
    seq:
      - id: image_header
        -orig-id: xc_sr_ihdr
        type: libxc_image::ihdr
        doc: Identifies the image; tells version and byte order.
      - id: domain_header
        -orig-id: xc_sr_dhdr
        type: libxc_image::dhdr(host_is_be)
        doc: Kind of domain and version of the Xen that wrote the image.
      - id: content
        type: libxc_records(host_is_be)
        doc: The image's records.
    instances:
      host_is_be:
        value: image_header.is_big_endian
        doc: True if the image is big-endian.
  libxc_records:
    doc: Records of libxc up to the one that hands the stream back to libxl.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, CHECKPOINT
    -webide-representation: '{records.length:dec} records'
    params:
      - id: host_is_be
        type: bool
        doc: True if the image is big-endian.
    seq:
      - id: records
        type: 'xen_record(host_is_be, _index == 0 ? 8 : records[_index - 1].next_guest_width)'
        repeat: until
        repeat-until: _.record_type == xen_record::record_type::end_of_stream or _.record_type == xen_record::record_type::checkpoint
        -read-only: true
        doc: All records through `END` or `CHECKPOINT`.
enums:
  record_type:
    0x00000000:
      id: end_of_stream
      -orig-id: END
      doc: No more records.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, END
    0x00000001:
      id: libxc_context
      -orig-id: LIBXC_CONTEXT
      doc: A libxc image follows.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, LIBXC_CONTEXT
    0x00000002:
      id: emulator_xenstore_data
      -orig-id: EMULATOR_XENSTORE_DATA
      doc: Xenstore entries of an emulator.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, EMULATOR_XENSTORE_DATA
    0x00000003:
      id: emulator_context
      -orig-id: EMULATOR_CONTEXT
      doc: Saved state of an emulator.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, EMULATOR_CONTEXT
    0x00000004:
      id: checkpoint_end
      -orig-id: CHECKPOINT_END
      doc: End of libxl's part of a checkpoint.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_END
    0x00000005:
      id: checkpoint_state
      -orig-id: CHECKPOINT_STATE
      doc: Control message of a COLO pair.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
  emulator:
    0x00000000:
      id: unknown
      -orig-id: EMULATOR_UNKNOWN
      doc: Not known; the stream was converted from the legacy format.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, Emulator Records
    0x00000001:
      id: qemu_traditional
      -orig-id: EMULATOR_QEMU_TRADITIONAL
      doc: Xen's own old branch of QEMU.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, Emulator Records
    0x00000002:
      id: qemu_upstream
      -orig-id: EMULATOR_QEMU_UPSTREAM
      doc: Upstream QEMU.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, Emulator Records
  checkpoint_control:
    0x00000000:
      id: new_checkpoint
      -orig-id: CHECKPOINT_NEW
      doc: Primary to secondary; out of sync, start a new checkpoint.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
    0x00000001:
      id: secondary_suspended
      -orig-id: CHECKPOINT_SVM_SUSPENDED
      doc: Secondary to primary; the secondary domain is suspended.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
    0x00000002:
      id: secondary_ready
      -orig-id: CHECKPOINT_SVM_READY
      doc: Secondary to primary; the secondary domain is ready.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
    0x00000003:
      id: secondary_resumed
      -orig-id: CHECKPOINT_SVM_RESUMED
      doc: Secondary to primary; the secondary domain runs again.
      doc-ref: docs/specs/libxl-migration-stream.pandoc, CHECKPOINT_STATE
