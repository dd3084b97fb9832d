meta:
  id: libxc_image
  title: Xen domain image (libxc migration stream)
  application: Xen
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - xen_record
  endian: be
doc: |
  What libxc writes for a domain when it is saved or migrated, in stream
  versions 2 and 3: image header, domain header, records through `END`.

  The image header is big-endian whatever the host; its first option bit tells
  the byte order of all that follows. In a checkpointed (Remus) stream, every
  `CHECKPOINT` record ends a consistent state; where libxl surrounds the image,
  its records stand between `CHECKPOINT` and the next libxc record (see
  `libxl_stream`), where nothing does, the next libxc record follows at once.

  The image does not carry records of live update (bit 30 of the type).
doc-ref: docs/specs/libxc-migration-stream.pandoc, Overview
-webide-representation: '{domain_header}'
seq:
  - id: image_header
    -orig-id: xc_sr_ihdr
    type: ihdr
    doc: Identifies the image; tells version and byte order.
  - id: domain_header
    -orig-id: xc_sr_dhdr
    type: dhdr(host_is_be)
    doc: Kind of domain and version of the Xen that wrote the image.
  - id: records
    type: 'xen_record(host_is_be, _index == 0 ? 8 : records[_index - 1].next_guest_width)'
    repeat: until
    repeat-until: _.record_type == xen_record::record_type::end_of_stream
    -read-only: true
    doc: All records through `END`.
instances:
  host_is_be:
    value: image_header.is_big_endian
    doc: True if domain header and records are big-endian.
types:
  ihdr:
    doc: The image header, always big-endian.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, Image Header
    -orig-id: xc_sr_ihdr
    -webide-representation: 'version {version:dec}, big-endian: {is_big_endian}'
    seq:
      - id: marker
        contents: [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
        doc: |
          All ones. Images in the legacy format (Xen 4.5 and earlier) have a
          zero bit among the first 8 octets.
      - id: magic
        -orig-id: id
        contents: XENF
        doc: The number 0x58454e46.
      - id: version
        type: u4
        doc: |
          Version of the stream: 2 (Xen 4.6 to 4.13) or 3, which adds
          `STATIC_DATA_END` and the policy records.
      - id: options
        type: u2
        doc: Option bits; bits 1 to 15 are reserved.
      - id: reserved
        type: u2
        doc: Reserved; zero.
      - id: reserved_2
        type: u4
        doc: Reserved; zero.
    instances:
      is_big_endian:
        -orig-id: IHDR_OPT_BIG_ENDIAN
        -flag-of: options
        value: (options & 0x1) != 0
        doc: True if domain header and records are big-endian.
  dhdr:
    meta:
      endian:
        switch-on: host_is_be
        cases:
          true: be
          _: le
    doc: The domain header.
    doc-ref: docs/specs/libxc-migration-stream.pandoc, Domain Header
    -orig-id: xc_sr_dhdr
    -webide-representation: '{domain_type} from Xen {xen_major:dec}.{xen_minor:dec}'
    params:
      - id: host_is_be
        type: bool
        doc: True if the image is big-endian.
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
        doc: Kind of domain. 0 and 3 to 0xFFFFFFFF are reserved.
      - id: page_shift
        type: u2
        doc: Size of a guest page as a power of two; 12 on x86.
      - id: reserved
        type: u2
        doc: Reserved; zero.
      - id: xen_major
        type: u4
        doc: |
          Major version of the Xen that wrote the image; 0 if the image was
          converted from the legacy format.
      - id: xen_minor
        type: u4
        doc: |
          Minor version of the Xen that wrote the image; in a converted image
          the version of the converter.
    instances:
      page_size:
        value: 'page_shift == 12 ? 4096 : page_shift == 14 ? 16384 : page_shift == 16 ? 65536 : 0'
        doc: Size of a guest page in octets; 0 if it is none of the usual ones.
enums:
  domain_type:
    0x0001:
      id: x86_pv
      -orig-id: DHDR_TYPE_X86_PV
      doc: Paravirtualised x86 guest.
      doc-ref: docs/specs/libxc-migration-stream.pandoc, Domain Header
    0x0002:
      id: x86_hvm
      -orig-id: DHDR_TYPE_X86_HVM
      doc: x86 guest with hardware assistance (HVM or PVH).
      doc-ref: docs/specs/libxc-migration-stream.pandoc, Domain Header
