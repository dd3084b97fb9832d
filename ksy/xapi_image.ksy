meta:
  id: xapi_image
  title: Domain suspended by xapi (XenServer, XCP-ng)
  application: xapi
  tags:
    - serialization
    - virtualization
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - libxc_image
    - libxl_stream
  endian: le
doc: |
  What xenopsd, xapi's part that runs domains, writes when a domain is suspended
  or migrated: a line that names the format, then sections, each with type and
  length, up to the one that ends the image. A section that libxc or libxl
  writes ends by itself; its length is 0.
doc-ref: xapi, Suspend image framing format
-webide-representation: '{sections.length:dec} sections'
seq:
  - id: signature
    type: signature_line
    doc: Names the format.
  - id: sections
    type: section
    repeat: until
    repeat-until: _.header.section_type == section_type::end_of_image or _.header.section_type == section_type::libxc_legacy or _io.eof
    doc: All sections through `End_of_image`.
types:
  signature_line:
    doc: The first line.
    doc-ref: xapi, Suspend image framing format
    -webide-representation: 'version 2'
    seq:
      - id: magic
        contents: [XenSavedDomv2-, 0x0a]
        doc: |
          The second version of the format. `XenSavedDomain` began the first,
          which had no sections.
  section_header:
    doc: The first 16 octets of a section.
    doc-ref: xapi, Suspend image framing format
    -webide-representation: '{section_type} {len_body:dec}'
    seq:
      - id: section_type
        -orig-id: header_type
        type: u8
        enum: section_type
        doc: What the section holds. xenopsd refuses a type that it does not know.
      - id: len_body
        -orig-id: length
        type: u8
        doc: Length in octets of the body; 0 for `Libxc` and `Libxl`, which end by themselves.
  section:
    doc: One section.
    doc-ref: xapi, Suspend image framing format
    -webide-representation: '{header}'
    seq:
      - id: header
        type: section_header
        doc: Type and length of the section.
      - id: metadata
        size: header.len_body
        type: xenops_record
        if: header.section_type == section_type::xenops
        doc: What xenopsd itself keeps of the domain.
      - id: libxc
        type: libxc_image
        if: header.section_type == section_type::libxc
        doc: The domain, as libxc writes it.
      - id: libxl
        type: libxl_stream
        if: header.section_type == section_type::libxl
        doc: The domain, as libxl writes it.
      - id: legacy
        size-eos: true
        if: header.section_type == section_type::libxc_legacy
        doc: |
          The domain in the legacy format of Xen 4.5 and earlier and the record
          of its QEMU. No layout: see `xl_save`.
      - id: state
        size: header.len_body
        type: emulator_state
        if: header.len_body != 0 and header.section_type != section_type::xenops and header.section_type != section_type::libxc and header.section_type != section_type::libxl and header.section_type != section_type::libxc_legacy
        doc: The state of a device model; nothing in `End_of_image`.
  xenops_record:
    doc: What xenopsd keeps of the domain, as an S-expression.
    doc-ref: xapi, Suspend image framing format
    -webide-representation: '{text}'
    seq:
      - id: text
        size-eos: true
        type: str
        encoding: UTF-8
        doc: |
          Time of the suspend, word size of the writer, the domain as xenopsd
          knows it, and its part of xenstore, each if it is there.
  emulator_state:
    doc: Saved state of a device model.
    doc-ref: xapi, Suspend image framing format
    -webide-representation: '-'
    seq:
      - id: content
        size-eos: true
        doc: |
          The device model's state. The format is its own and not part of this
          one; QEMU writes its migration stream.
enums:
  section_type:
    0x000f:
      id: xenops
      -orig-id: Xenops
      doc: Metadata of xenopsd.
      doc-ref: xapi, Suspend image framing format
    0x00f0:
      id: libxc
      -orig-id: Libxc
      doc: A libxc image.
      doc-ref: xapi, Suspend image framing format
    0x00f1:
      id: libxl
      -orig-id: Libxl
      doc: A libxl stream.
      doc-ref: xapi, Suspend image framing format
    0x00f2:
      id: libxc_legacy
      -orig-id: Libxc_legacy
      doc: A stream in the legacy format of Xen 4.5 and earlier, with a record of QEMU.
      doc-ref: xapi, Suspend image framing format
    0x0f00:
      id: qemu_trad
      -orig-id: Qemu_trad
      doc: State of Xen's own old branch of QEMU.
      doc-ref: xapi, Suspend image framing format
    0x0f01:
      id: qemu_xen
      -orig-id: Qemu_xen
      doc: State of upstream QEMU.
      doc-ref: xapi, Suspend image framing format
    0x0f10:
      id: demu
      -orig-id: Demu
      doc: State of the device model of a virtual GPU.
      doc-ref: xapi, Suspend image framing format
    0xffff:
      id: end_of_image
      -orig-id: End_of_image
      doc: The end; nothing follows.
      doc-ref: xapi, Suspend image framing format
